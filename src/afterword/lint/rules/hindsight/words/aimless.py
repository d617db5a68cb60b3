"""Grades of work in everyday words: just tried things, talked for ages, of no help, no way to run a rota, not great."""

from afterword.lint.text.frames import frame

_GRADE = (
    r"(?:(?:simply |just |really |frankly |maybe |perhaps |probably |certainly |rather |very |pretty |quite "
    r"|a bit )*(?:not (?:so |very |exactly |really |that |too )?(?:great|good|ideal|brilliant|optimal|convincing"
    r"|impressive|pretty|stellar|clever|wise|smart|elegant|glorious|helpful|up to scratch|up to standard|well (?:done"
    r"|led|run|chaired|moderated|prepared|organi[sz]ed|thought out)|what (?:one|we|you) (?:expects?|expected|hoped))"
    r"|weak|poor|thin|meagre|confusing|muddled|chaotic|clumsy|patchy|mediocre|underwhelming|half-baked|woolly|lame"
    r"|feeble|shaky|sloppy|unhelpful|full of holes|too little(?: and|,)? too late|half an? \w+|a mess|no masterpiece"
    r"|nothing to be proud of|a shambles|hard to follow|disjointed))"
)
# Work that only people do: nobody says it of a machine.
_OURS = (
    r"(?:communication with|coordination (?:with|between)|cooperation (?:with|between)|leadership|minutes of"
    r"|presentation of the facts|briefing|debriefing|teamwork|the bedside manner|chairing|preparation of the"
    r"|time management|expectation management)"
)
_WORK = (
    r"(?:handling|response|reaction|answers?|presentation|instructions?|communication|coordination|cooperation"
    r"|preparation|planning|explanations?|work|notes?|minutes|briefing|hand-?over|performance|reply|support"
    r"|contribution|advice|leadership|behaviour|behavior|statement|message|wording|tone|timing|attitude|approach"
    r"|follow-up|diagnosis|analysis|report|proposal|decision)"
)
_DOING = (
    r"(?:doing|deciding|announcing|deploying|restarting|typing|approving|sending|calling|asking|leaving|merging"
    r"|signing|testing|changing|switching|writing|telling|waiting|going|giving|putting|pulling|pushing|letting|trying"
    r"|ordering)"
)
_TALKED = r"(?:discussed|debated|argued|talked|deliberated|quarrelled|squabbled|bickered|pondered|conferred)"

FRAMES = (
    frame(
        "tried things, tried stuff, tried this and that, tried everything, tried anything, clicked around, clicked "
        "about, poked "
        "around, poked about, typed around, at random, all sorts of, one thing after, whatever came, in the fog, "
        "buttons, "
        "around blindly",
        r"(?:just|simply|only|blindly|randomly|wildly|aimlessly) (?P<deed>tried|clicked|pressed|poked|typed|restarted"
        r"|switched|changed|tested) (?:things|stuff|around|about|this and that|everything|anything|whatever|all sorts"
        r"|at random|buttons)\b",
        r"(?P<deed>tried|clicked|poked|pressed|stabbed|groped|fumbled|restarted|changed) (?:things at random"
        r"|this and that|all sorts of things|around (?:blindly|in the \w+)|one thing after (?:the other|another)"
        r"|whatever came|things until|buttons(?: at random)?(?=\W*$| until| and))\b",
    ),
    frame(
        "not great, not good, not so good, not very good, not ideal, not brilliant, not optimal, not convincing, not "
        "impressive, not "
        "helpful, weak, poor, thin, confusing, muddled, chaotic, clumsy, patchy, mediocre, underwhelming, "
        "half-baked, woolly, lame, "
        "feeble, shaky, unhelpful, full of holes, too late, half an, half a, a shambles, to be proud, no "
        "masterpiece, not exactly, "
        "disjointed, hard to follow, well led, well run, well prepared, well organised, well organized, well "
        "chaired, up to scratch, "
        "not clever, not wise, not smart",
        rf"{_WORK} (?:[^,;.]{{2,40}}? )?(?:by|from|of|at|on the part of"
        rf"|with) (?P<person>[\w@-]+)[^,;.]{{0,40}}? (?P<told>(?:was|were|is|are) {_GRADE})(?=\W*$|[,;]| and\b)",
        r"(?P<owner>[\w@-]+)(?:'s"
        rf"|') (?P<told>(?:[\w-]+ )?{_WORK}(?: to [^,;.]{{2,25}})? (?:was|were|is|are) {_GRADE})(?=\W*$|[,;]| and\b)",
        rf"(?:our|their|his|her|my) (?:[\w-]+ )?{_WORK}(?: to [^,;.]{{2,25}})? (?:was|were|is|are) {_GRADE}(?=\W*$"
        r"|[,;]| and\b)",
        rf"{_WORK} (?:that |which )?(?:we|they|(?P<who>the [\w@-]+(?: [\w-]+)?)) gave (?:to )?"
        rf"[^,;.]{{2,30}}? (?P<told>(?:was|were) {_GRADE})(?=\W*$|[,;]| and\b)",
        rf"(?<!how\s)(?:{_OURS})[^,;.]{{0,40}}? (?:was|were|is|are) {_GRADE}(?=\W*$|[,;]| and\b)",
        r"(?:call|bridge call|bridge|meeting|stand-up|war room|conference) (?:was|is) (?:simply |just )?not (?:very "
        r"|so |at all )?(?:well (?:led|run|chaired|moderated|prepared|organi[sz]ed))\b",
        rf"^{_DOING} [^,;.]{{2,50}}? (?:was|is|were) {_GRADE}(?=\W*$|[,;])",
    ),
    frame(
        "gone better, been better handled, run better, gone more smoothly, been handled better, been done better, "
        "gone smoother, been "
        "smoother, been clearer, been quicker",
        r"(?:communication|coordination|cooperation|collaboration|handling|hand-?over|planning|preparation|teamwork"
        r"|leadership|response|reaction|the call|the bridge)\b[^.;]{0,50}? could (?:certainly |surely "
        r"|probably )?have (?:gone|been|run) (?:\w+ )?(?:better|more smoothly|smoother|clearer|quicker)",
    ),
    frame(
        "no help, no use, little help, little use, any help, not much help, of help",
        r"(?P<verb>was|were|is|are) (?:of )?(?:no|little|not much|not of much|hardly any|not any|not of any) (?:real "
        r"|great )?(?:help|use|assistance)\b(?! (?:from|by|for|case))",
    ),
    frame(
        "for ages, too long, endlessly, forever, an eternity, in circles, to death, at length, everyone talked, "
        "everybody talked, "
        "all talked, talked over, over each other, over everyone, led nowhere, got nowhere",
        r"(?:discussions?|debates?|meetings?|talks|brainstorming"
        r"|conversations?)(?: (?:on|in) the (?:bridge|call|chat|channel))? (?:led|got|went) nowhere\b",
        rf"(?P<deed>{_TALKED})(?: [^,;.]{{1,40}}?)? (?:for ages|(?:for )?(?:far |much |way )?too long|endlessly"
        r"|forever|for an eternity|to death|(?:round )?in circles)\b",
        r"(?:everyone|everybody|all) (?:talked|spoke|shouted) over (?:everyone|everybody|each other|one another)\b",
        r"(?:call|bridge|meeting|discussion|conference|war room) went (?:round )?in circles\b",
    ),
    frame(
        "no structure, no leader, no agenda, no chair, no direction, little structure, in charge, at the wheel, took "
        "the lead",
        r"(?:call|bridge|meeting|discussion|conference|war room) had (?:no|little|hardly any) (?:real "
        r"|clear )?(?:structure|lead|leader|agenda|chair|direction)(?! in the)\b",
        r"(?:nobody|no one) (?:was|seemed to be|felt) (?:really |clearly |actually )?(?:in charge"
        r"|at the wheel)(?! of)\b",
        r"(?:nobody|no one) (?:really )?took (?:the lead|charge)\b",
    ),
    frame(
        "things worse, matters worse, makes no sense, made no sense, made little sense, makes little sense, is "
        "beyond me, was beyond me, "
        "more complicated than, harder than it, more difficult than it, is a mystery, was a mystery",
        r"what (?P<person>[\w@-]+)[^,;.]{0,40}? (?:decided|did|tried|said|proposed|ordered|chose|wrote"
        r"|told)[^,;.]{0,30}? (?P<told>(?:made|makes) (?:things|it|matters|everything) (?:even )?worse"
        r"|(?:makes?|made) (?:no|little) sense|(?:is|was) (?:beyond (?:me|us)|a mystery))\b",
        r"(?P<deed>made|makes) (?:it|things|everything|this|that|matters) (?:even |far "
        r"|much )?(?:more (?:complicated|difficult)|harder|worse) than (?:it|they|necessary|need)",
    ),
    frame(
        "no way to, not how you, not how one, not how i, not how to, is not the way, was not the way, better ways, "
        "easier ways, smarter "
        "ways, better way to, better moments, better moment, better times, better time, safer ways, safer way, "
        "simpler ways, better "
        "options, cleverer ways, wiser ways",
        r"(?:is|was|are|were) (?:simply |just |really |surely )?(?:no way to"
        r"|not (?:the way to|how (?:you|one|i|to)))(?: \w+)? ?(?:run|do|treat|handle|organi[sz]e|manage|work|plan"
        r"|lead|communicate|behave|operate|want|inform|talk|speak|build|deal)\b",
        r"there (?:were|was|would have been|must have been) (?:much |far |certainly |surely |a |an |far )*(?:better"
        r"|easier|smarter|cleverer|safer|wiser|simpler) (?:ways?|moments?|times?|options?) to\b",
    ),
    frame(
        "not the right, hardly the right, not the best, hardly the best, not the proper, not the ideal, not the "
        "place, not the moment, "
        "never the right, not exactly the, not the appropriate, not really the",
        r"(?:was|were|is) (?:certainly |surely |probably |maybe |perhaps )?(?:not|hardly|never) (?:really |exactly "
        r"|quite )?the (?:right|best|ideal|proper|appropriate) (?:place|moment|time|way|channel|forum|day|hour"
        r"|occasion|reaction|tone|medium|hands|words?) (?:to|for)\b",
    ),
    frame(
        "hesitated, dithered, dawdled, wavered, dallied, dilly-dallied, shilly-shallied, faffed, dragged its feet",
        r"(?P<deed>hesitated|dithered|dawdled|wavered|dallied|dilly-dallied|shilly-shallied"
        r"|faffed)(?! (?:because|since)\b)(?![^.;]* because\b)",
    ),
    frame(
        "too soon, too early, prematurely",
        r"(?P<deed>celebrated|cheered|relaxed|stood down|rejoiced|declared victory|gave the all-clear"
        r"|sounded the all-clear|went home|called off [^,;.]{2,20}|popped [^,;.]{2,15}) (?:far |much |way "
        r"|a little |a bit )?too (?:soon|early)\b",
    ),
    frame(
        "all morning, all day, all night, all afternoon, all evening, whole day, whole morning, whole night, entire "
        "day, whole afternoon, "
        "entire morning, half the day, half the night, half the morning, whole evening, whole hour, full hour, whole "
        "shift, three hours",
        r"(?P<verb>needed|took|spent|used) (?:all|the (?:whole|entire|best part of the)|half the"
        r"|an? (?:whole|entire|full)|\w+) (?:morning|day|night|afternoon|evening|hours?|shift|week) (?:for|on"
        r"|to do) (?:something|a (?:thing|job|task|change|fix)|what) [^.;]{0,30}?(?:takes|minutes?|seconds)\b",
    ),
    frame(
        "too little to, not enough to, next to nothing, precious little, hardly anything, bare minimum, too little "
        "for, the minimum",
        r"(?P<verb>did|has done|have done|had done|does|do) (?:far |much |simply |really )?(?:too little"
        r"|not (?:nearly )?enough|next to nothing|precious little|hardly anything"
        r"|(?:only )?the (?:bare )?minimum) (?:to|for|about)\b",
    ),
    frame(
        "pointless, needless, endless, useless, fruitless, tedious, futile, aimless",
        r"(?:pointless|needless|endless|useless|fruitless|tedious|futile|aimless) (?:back(?:-| )and(?:-| )forth"
        r"|discussions?|debates?|ping-?pong|meetings?|arguments?|talk|to and fro|quarrels?|chatter|bickering"
        r"|squabbles?|e-mails?|mails|phone calls|deliberations?)\b",
    ),
    frame(
        "act together, acts together, house in order, things together",
        r"(?P<verb>could not|couldn't|did not|didn't|cannot|can't|never|failed to) (?:manage to |really )?(?:get|got"
        r"|pull|have|had) (?:their|its|his|her|our) (?:acts? together|things together|house in order)\b",
    ),
    frame(
        "too polite, too soft, too nice, too patient, too lenient, too timid, too gentle, too shy, too trusting, too "
        "kind, too strict",
        r"(?P<verb>was|were) (?:simply |perhaps |maybe |probably )?(?:far |much |a bit |a little )?too (?:polite|soft"
        r"|nice|patient|lenient|timid|gentle|shy|trusting|kind|strict)\b",
    ),
    frame(
        "the thread, the plot, the overview, the wrong end, wrong track, wrong tree, the wrong place, the wrong corner",
        r"(?P<deed>lost|loses) (?:the|all) (?:thread|plot|overview)\b",
        r"(?P<deed>started|began|searched|looked|dug|spent|worked)(?: [^,;.]{1,40}?)? (?:at the wrong end"
        r"|on the wrong track|in the wrong (?:place|corner|spot)|up the wrong tree)(?! of)\b",
    ),
    frame(
        "to even, to finally, to at last",
        r"(?:took|needed) (?P<who>[\w@-]+)[^;.]{2,50}? (?P<told>to (?:even|finally|at last) (?:admit|answer|call"
        r"|notice|react|reply|join|start|look|respond|acknowledge|accept|understand|tell|open|read|decide))\b",
    ),
    frame(
        "control of it, control of the, about whose, over whose, about who, over who",
        r"(?P<deed>lost) (?:all )?control of (?:it|the (?:call|meeting|bridge|situation|discussion|incident|shift))\b",
        rf"(?P<deed>{_TALKED}) (?:for (?:[\w-]+ ){{1,3}})?(?:about|over) (?:whose|who)\b",
    ),
)
