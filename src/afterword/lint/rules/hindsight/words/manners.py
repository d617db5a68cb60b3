"""How well and how fast people are said to have done it: *took the desk an eternity to*, *handled it clumsily*."""

from afterword.lint.text.frames import frame

_ILL = (
    r"(?:clumsily|awkwardly|poorly|badly|ineptly|haphazardly|chaotically|unconvincingly|inadequately|"
    r"unsatisfactorily|suboptimally|crudely|inefficiently|indecisively|hesitantly)"
)
_AMOUNT = (
    r"(?:\w+ |more than |almost |nearly |over |about |at least |the best part of |the first |the next )?(?:an?|one|"
    r"two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\d+|half an|"
    r"several|many|whole|entire|precious|valuable)"
)

_POOR = (
    r"(?:poor|bad|wrong|terrible|questionable|dubious|unwise|rash|hasty|costly|unfortunate|clumsy|foolish|lousy|awful)"
)

_ACT = (
    r"(?:handling|decision|decisions|choice|choices|timing|reaction|reactions|planning|communication|coordination|"
    r"preparation|judge?ment|approach|announcement|announcements|intervention|handover|hand-over|review|triage|"
    r"diagnosis|briefing|escalation|approval|leadership|crisis management|follow-up|advice|idea|move|call|attempt|"
    r"attempts|effort|efforts|priorities|prioriti[sz]ation|supervision|moderation|troubleshooting|teamwork|"
    r"cooperation|performance|conduct|behaviour|behavior|messaging|wording|tone|order of (?:steps|events|work)|"
    r"support|information policy|execution|work|first hour|first hours|response|rollback|restart|cutover|cut-over|"
    r"switch|sequence|option|solution|workaround|fix|plan|answer|reply)"
)
_OF = r"(?: (?:of|by|from|to|with|at|in|on|for|between|during|around|behind) [^,;.]{2,50}?)?"
_POLITELY = (
    r"(?:(?:to )?(?:put|say|phrase|express) (?:it|this|that) (?:very |rather |a little )?(?:kindly|mildly|politely|"
    r"gently|charitably|diplomatically|nicely|generously|cautiously|euphemistically)|putting it (?:very |rather "
    r")?(?:kindly|mildly|politely|gently|charitably|diplomatically|nicely)|to say the least|to be (?:kind|charitable|"
    r"polite|generous|diplomatic)|politely put|mildly put|kindly put|with all due respect|in all honesty)"
)
_FLAT = (
    r"(?:disappointing|underwhelming|unimpressive|unedifying|lamentable|a disappointment|a let-?down|undistinguished|"
    r"uninspired|uninspiring|inglorious|lopsided|muddled|disproportionate|out of (?:all )?proportion|over the top(?! "
    r"of)|overdone|misplaced|ill-placed|unhelpful|unconstructive|uncalled for|bumpy|rocky|incoherent|belated|"
    r"perfunctory|superficial|cursory|lukewarm|tepid|half-baked|lacklustre|lackluster|inept|clumsy|awkward|"
    r"ham-fisted|heavy-handed|nothing to write home about|no (?:masterpiece|masterclass|feat|triumph|stroke of "
    r"genius|advertisement|glory|ornament|great success|model)|not (?:a|our|their|one of our|one of their) (?:\w+ "
    r")?(?:glory|masterpiece|masterclass|triumph|feat|advertisement|success story|showpiece)|below what|less than "
    r"(?:\w+ly )?(?:ideal|optimal|stellar|perfect|satisfactory|helpful|convincing|impressive|happy|fortunate|"
    r"glorious|professional|brilliant|exemplary))"
)

FRAMES = (
    frame(
        "unacceptable, inexcusable, unreasonable, embarrassing, shocking, staggering, incredible, painful, "
        "disgraceful, scandalous, whopping, agonising, agonizing, inordinate, shameful, ridiculous, absurd, "
        "unbelievable, full, unjustifiable, unconscionable, indefensible, unpardonable, intolerable, exorbitant, "
        "inexplicable, leisurely, miserable",
        r"(?:took|needed) (?P<who>[\w@-]+)[^,;.]{0,40}? (?:an? )?(?:unacceptable|inexcusable|unreasonable|"
        r"embarrassing|shocking|staggering|incredible|painful|disgraceful|scandalous|agoni[sz]ing|shameful|"
        r"ridiculous|absurd|unbelievable|unjustifiable|unconscionable|indefensible|unpardonable|intolerable|"
        r"exorbitant|inexplicable|whopping|leisurely|miserable) (?:\d+|\w+) (?:minutes|hours|days|weeks)\b",
        r"(?P<verb>took|needed) (?:an? )?(?:unacceptable|inexcusable|unreasonable|embarrassing|shocking|staggering|"
        r"incredible|painful|disgraceful|scandalous|agoni[sz]ing|shameful|ridiculous|absurd|unbelievable|"
        r"unjustifiable|unconscionable|indefensible|unpardonable|intolerable|exorbitant|inexplicable|whopping|"
        r"leisurely|miserable) (?:\d+|\w+) (?:minutes|hours|days|weeks)\b",
    ),
    frame(
        "not acceptable, unacceptable, intolerable, inexcusable, not good enough",
        r"(?:hours?|minutes?|days?|weeks?)(?: (?:for|to|of|until|before|without) [^,;.]{2,40}?)? (?:is|was|are|were) "
        r"(?:simply |just |plainly )?(?:not acceptable|unacceptable|intolerable|inexcusable|not good enough)",
    ),
    frame(
        "too many people, too few people, too many managers, too many engineers, too many heads, too many voices, "
        "too many opinions, too many colleagues, too many hands, too many persons, too many cooks, too few hands, "
        "too few heads",
        r"(?:far |much |way )?too (?:many|few) (?:people|managers|engineers|heads|voices|opinions|persons|colleagues|"
        r"hands|cooks)(?: \w+ly)? (?:discussed|talked|joined|spoke|were|was|sat|had|took|gave|came|decided|typed|"
        r"worked|meddled|interfered|commented|answered|looked|argued|debated|on the|in the)",
    ),
    frame(
        "poor one, bad one, wrong one, unwise one, rash one, hasty one, costly one, unfortunate one, foolish one, "
        "poor choice, poor idea, bad idea, poor decision, poor call, bad call, wrong call, questionable one, dubious "
        "one, terrible one, terrible idea",
        r"(?:choice|decision|idea|call|move|plan|bet|judge?ment|thought|moment|pick|selection)[^,;.]{0,40}? (?:was|"
        r"is|proved|turned out) ?, "
        rf"[^,]{{3,30}} ?, an? (?:very |rather |pretty )?{_POOR} (?:one|idea|choice|decision|call|move)",
    ),
    frame(
        "took, takes, needed, had taken",
        r"(?:it (?:had )?)(?:took|taken) (?P<who>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:far |much |way |entirely |simply |"
        r"just |altogether )*too long|an? (?:half |small )?(?:eternity|age)|ages|forever|for ever|unacceptably long|"
        r"inexcusably long|half the night|an unreasonable time|an inordinate (?:amount of )?time|inordinately long) "
        r"(?:\w+ly )?to",
        r"(?P<verb>took|needed) (?P<told>an? (?:half |small )?eternity|ages|forever|for ever|far too long|much too "
        r"long|way too long|an unreasonable time|an inordinate (?:amount of )?time) (?:\w+ly )?(?:to|before|over)",
    ),
    frame(
        """
        clumsily, awkwardly, poorly, badly, ineptly, haphazardly, chaotically, unconvincingly, inadequately
        unsatisfactorily, suboptimally, crudely, inefficiently, indecisively, hesitantly
        """,
        r"(?P<verb>handled|managed|ran|led|conducted|organised|organized|coordinated|communicated|executed|performed|"
        r"moderated|chaired|steered|planned|prepared|carried out|dealt with|briefed|delegated|reacted|responded) "
        rf"[^,;.:]{{0,50}}?(?P<told>{_ILL})",
    ),
    frame(
        "badly, poorly, inadequately, insufficiently, sloppily, terribly, dreadfully",
        r"(?:was|were|been|is|being|felt|seemed) (?:very |rather |so |quite |extremely |simply |also |just "
        r")?(?:badly|poorly|inadequately|insufficiently|sloppily|terribly|dreadfully) (?:organi[sz]ed|planned|"
        r"prepared|coordinated|co-ordinated|communicated|rehearsed|thought (?:through|out)|supervised|briefed|led|"
        r"conceived|executed)(?! for)",
    ),
    frame(
        "lost, wasted, squandered, frittered, burned, burnt, threw away, dithered, dawdled, dallied",
        rf"(?P<verb>lost|wasted|squandered|frittered away|burned|burnt|threw away) {_AMOUNT}(?: \w+)? (?:seconds?|"
        rf"minutes?"
        r"|hours?|days?|evening|night|morning|afternoon|time) (?:with|on|in|over|chasing|staring|arguing|discussing|"
        r"looking|searching|hunting|debating|by|before|waiting)(?![^.;]* because )",
        r"(?P<verb>dithered|dawdled|dallied|faffed|procrastinated|vacillated)(?: about| around)?",
    ),
    frame(
        "anything but, far from, hardly, not exactly, less than, short of, scarcely",
        r"(?:fix|decision|choice|plan|move|response|reaction|handling|handover|hand-over|communication|update|"
        r"message|announcement|answer|rollout|cutover|cut-over|switch|switchover|migration|rollback|restart|"
        r"diagnosis|escalation|preparation|timing|coordination|briefing|approach|order|instruction|instructions|"
        r"attempt|review|call|execution|performance|crisis management|evacuation|triage|procedure|wording)(?: (?:of|"
        r"by|from|to|with|at|in|on) [^,;.]{2,40}?)? (?:was|were|had been|is|seemed) (?P<told>(?:anything but|far "
        r"from|hardly|scarcely|not exactly|less than|everything but) (?:\w+ly )?(?:well[ -](?:thought[ -]out|planned|"
        r"prepared|considered|judged|coordinated|organi[sz]ed|timed|worded|rehearsed|advised)|wise|smart|clever|"
        r"ideal|optimal|elegant|professional|smooth|prompt|quick|swift|speedy|helpful|adequate|perfect|exemplary|"
        r"convincing|satisfactory|brilliant|competent|orderly|clear|timely|stellar|impressive|sensible|glorious|"
        r"flawless|decisive|good|great|thorough|careful|model|textbook))\b",
    ),
    frame(
        "detour, detours, wrong turn, wrong turns, blind alley, blind alleys, dead end, dead ends, rabbit hole, "
        "rabbit holes, wild goose, wild-goose, red herring, red herrings, sidetrack, side track, garden path, wrong "
        "track, wrong trail, false trail, false scent, wrong scent, tangent, tangents",
        r"(?P<deed>took|made|went|ran|wandered|strayed|drove|walked|got|lost|followed|chased|pursued|spent|wasted|"
        r"stayed|barked|hunted|dived|dug)(?: (?:itself|themselves|himself|herself|off|far))? (?:down |up |into |"
        r"after |on |in |through )*(?:far |much |way )?(?:too many |several |one |a |an |the |every |many |needless |"
        r"unnecessary |pointless |costly |long |wrong |false |blind )+(?:detours?|wrong turns?|turns?|blind alleys?|"
        r"alleys?|dead[ -]ends?|rabbit holes?|wild[- ]goose chases?|red herrings?|side ?tracks?|garden paths?|"
        r"tracks?|trails?|scents?|tangents?)\b",
    ),
    frame(
        "too much time, too many steps, too many meetings, too much effort, too many attempts, too many words, too "
        "long",
        r"(?P<deed>spent|lost|wasted|burned|took|needed|made|held|gave|devoted|used) (?:far |much |way |altogether "
        r")too (?:much time|many (?:steps|meetings|attempts|minutes|hours|words|calls|rounds|discussions|tries|"
        r"questions)|much (?:effort|energy))\b",
    ),
    frame(
        "too late, too early, too soon, too slow, too hasty, too timid, too cautious, too lax, too little, too long, "
        "late in the day, premature, overdue, over-hasty, overhasty",
        r"(?:^\W*|(?<=[:;][ ])|and |but )(?:[\w-]+ly )?(?:escalating|calling|paging|informing|telling|warning|"
        r"declaring|announcing|opening|involving|asking|switching|rolling back|failing over|restarting|stopping|"
        r"pausing|reacting|responding|notifying|alerting|communicating|publishing|posting|convening|evacuating|"
        r"diverting|closing|cancelling|canceling|ordering|replacing|reverting|freezing|phoning|ringing|waking|"
        r"handing over|shutting down|deciding|acting)(?: [^,;.]{1,50}?)? (?:was|came|is|happened) (?P<told>(?:far |"
        r"much |way |simply |clearly |rather |altogether |once again )*(?:too (?:late|early|soon|hasty|timid|"
        r"cautious|lax)|premature|over-?hasty))\b",
    ),
    frame(
        "finest hour, best hour, proudest hour, finest moment, best moment, proudest moment, brightest moment, "
        "greatest moment, finest day, best day, brightest day, finest work, best work, finest performance, best "
        "performance, glory, textbook, masterclass, master class, shining example, good look, strong suit, strong "
        "point, crowning achievement, proud moment",
        r"(?:not|hardly|scarcely|never|anything but|far from|n't)(?: exactly| really| quite| precisely)? (?:the |our "
        r"|their |his |her |a |one of (?:the|our|their|his|her) |[\w-]+'s )?(?:\w+ )?(?:(?:finest|best|proudest|"
        r"brightest|greatest|proud|great) (?:hours?|moments?|days?|works?|performances?|pages?)|glory|textbook "
        r"(?:response|case|example|work)|master ?class|shining example|good look|strong (?:suit|point)|crowning "
        r"achievement)\b(?! (?:for|to|in))",
    ),
    frame(
        "pointless, fruitless, idle, endless, aimless, useless, futile, unproductive, senseless, meandering, rambling",
        r"(?:minutes?|hours?|time|morning|afternoon|evening|night|half an hour|day) (?:was|were|had been|went|is) "
        r"(?:lost|wasted|burned|burnt|sunk|squandered|spent|frittered away|down the drain)? ?(?:to|in|on|with|into|"
        r"by|for) (?:an? |the )?(?:\w+ )?(?:pointless|fruitless|idle|endless|aimless|useless|futile|unproductive|"
        r"senseless|meandering|rambling) (?:\w+ )?(?:debates?|discussions?|arguments?|meetings?|guess\w*|talks?|"
        r"search\w*|theor\w+|speculation|chatter|calls?|hunt\w*|detours?|squabbl\w+|quarrel\w*|chat|attempts?|"
        r"experiments?)",
    ),
    frame(
        "it kindly, it mildly, it politely, it gently, it charitably, it diplomatically, it nicely, it generously, "
        "it cautiously, it very kindly, it very mildly, it very politely, say the least, to be kind, to be "
        "charitable, to be polite, to be generous, to be diplomatic, politely put, mildly put, kindly put, due "
        "respect, it rather kindly",
        rf"(?:{_ACT}{_OF}|^\W*\w+ing [^,;.]{{3,60}}?) (?:was|were|is|proved|seems|seemed|looked|had been|left|came|"
        rf"fell|felt)(?P<told> ?[^;.]{{0,40}}? ?,? ?{_POLITELY})",
        rf"^\W*(?:\w+ly )?{_POLITELY} ?,? [^;.]{{0,40}}?{_ACT}{_OF} (?:was|were|is|had|left|could|did)",
    ),
    frame(
        "at best",
        rf"{_ACT}{_OF} (?:was|were|is|can be called|may be called|had been|seemed) (?P<told>(?:\w+ly )?(?!(?:one|two|"
        rf"three|\d+|eventual|partial|linear)\b)\w+ at best)",
    ),
    frame(
        "poor figure, sorry figure, bad figure, sad figure, good figure, ridiculous figure, poor impression, bad "
        "impression, sorry impression, weak impression, confused impression, chaotic impression, good impression, "
        "convincing impression, helpless impression, poor show, poor fist, bad fist, unhappy figure, unfortunate "
        "figure, happy figure, brilliant figure",
        r"cut(?:s|ting)? (?:an? |no |not exactly a )(?:very |rather |quite |particularly )?(?:poor|sorry|bad|sad|"
        r"ridiculous|pathetic|good|brilliant|happy|unhappy|unfortunate) figure",
        r"(?:ma(?:de|kes?)|left|leaves?|g[ai]ves?|gave) (?:an? )(?:very |rather |quite |less than |particularly "
        r")?(?:poor|bad|sorry|weak|confused|chaotic|helpless|disorgani[sz]ed|unprofessional|overwhelmed|sad|clumsy) "
        r"(?:impression|figure|showing|fist of)",
        r"(?:ma(?:de|ke)|left|g[ai]ve) (?:no|not exactly an?|not an?|hardly an?) (?:very |particularly )?(?:good|"
        r"great|happy|convincing|favourable|favorable|professional|brilliant) (?:impression|figure|showing)",
    ),
    frame(
        "which is unacceptable, which was unacceptable, which is inexcusable, which was inexcusable, which is not "
        "acceptable, which was not acceptable, which is simply unacceptable, which is simply not, which is not good "
        "enough, which was not good enough, which is indefensible, which is unforgivable, which was unforgivable, "
        "which is intolerable, which is inadmissible, which is a disgrace, which was a disgrace, which is shameful, "
        "which is regrettable, which was regrettable, which was unfortunate, which is not how, which was uncalled, "
        "which was unwise, which was not wise, which was rash, which was hasty, which was premature, which was a "
        "mistake in, which was not ideal, which was less than, which was not the, which was hardly the",
        r"^\W*(?P<who>[\w@-]+)[^;]{3,160}? ?, (?P<told>which (?:is|was) (?:\w+ly |simply |just |quite |in itself |"
        r"rather )*(?:unacceptable|inexcusable|not acceptable|intolerable|inadmissible|not good enough|unforgivable|"
        r"indefensible|an? disgrace|shameful|disgraceful|regrettable|not how we|uncalled for|unwise|not (?:very |"
        r"particularly )?(?:wise|ideal|smart|clever|helpful|professional)|rash|hasty|premature|less than (?:ideal|"
        r"helpful|optimal|wise|professional)|(?:not|hardly) the (?:best|wisest|smartest|right|most \w+)))",
    ),
    frame(
        "too quickly, too fast, too hastily, too readily, too easily, too lightly, too willingly, too hurriedly, too "
        "rashly, too generously, too swiftly, too freely, too eagerly, too confidently, too casually, too soon",
        r"(?P<verb>waved|nodded|signed|passed|clicked|approved|merged|closed|dismissed|declared|ruled|gave|jumped|"
        r"settled|trusted|accepted|believed|concluded|assumed|moved|handed|let|put|pushed|read|skimmed|released|"
        r"deployed|agreed|relied|committed|called|announced|sounded|decided|promised|rushed|fixed|dropped|took|"
        r"went)(?: [\w'-]+){0,7}? (?P<told>(?:an? (?:bit|little|touch|shade|tad) |rather |far |much |somewhat |all |"
        r"altogether |perhaps )*too (?:quickly|fast|soon|hastily|readily|easily|lightly|willingly|hurriedly|rashly|"
        r"generously|swiftly|freely|eagerly|confidently|casually))(?! (?:for|to be))",
        r"(?:was|were|been|got) (?:\w+ly |all |rather |far |much |somewhat |a bit )*(?P<told>(?:waved through|nodded "
        r"through|signed off|signed|passed|approved|merged|closed|dismissed|declared|ruled out|accepted|announced|"
        r"released|called|rushed through|agreed|handed over) (?:an? (?:bit|little|touch|shade|tad) |rather |far |"
        r"much |somewhat |all |altogether |perhaps )*too (?:quickly|fast|soon|hastily|readily|easily|lightly|"
        r"willingly|hurriedly|rashly|generously|swiftly|freely|eagerly|confidently|casually))(?! (?:for|to be))",
    ),
    frame(
        "in glory, with glory, rise to the occasion, rose to the occasion, live up to, lived up to, inspire "
        "confidence, inspired confidence, meet expectations, met expectations, not shine, n't shine, not excel, n't "
        "excel, not impress, n't impress, hardly shone, hardly excelled, scarcely shone, hardly impressed, not "
        "distinguish itself, not distinguish themselves, not distinguish himself, not distinguish herself, not "
        "convince, n't convince, hardly convinced",
        r"(?P<verb>did not|didn't|hardly|scarcely|never|failed to|has not|have not) (?:exactly |really |quite |"
        r"particularly )?(?P<told>(?:cover(?:ed)? (?:itself|himself|herself|themselves|ourselves) (?:in|with) "
        r"(?:much )?glory|sh[io]ne|excel(?:led)?|impress(?:ed)?|inspired? (?:much )?confidence|r[io]se to the "
        r"occasion|distinguish(?:ed)? (?:itself|themselves|himself|herself|ourselves)|live(?:d)? up to (?:the|our|"
        r"its|their|his|her|what|expectations)|me[e]?t (?:the |our )?expectations|convinced?(?=\W*$)))",
        rf"{_ACT}{_OF} (?P<told>(?:did not|didn't|hardly|scarcely|failed to|never) (?:exactly |really |quite |"
        rf"particularly )?(?:live(?:d)? up to|inspired? (?:much )?confidence|impress(?:ed)?|convinced?|sh[io]ne|"
        rf"me[e]?t (?:the |our |all )?(?:expectations|standards)))",
    ),
    frame(
        "room for improvement, scope for improvement, room for optimisation, expected more, expected better, hoped "
        "for more, hoped for better, expect more, expect better, wished for more, wished for better, wished for a, "
        "expected a, hoped for a, expected of, expected from, asked for more",
        rf"{_ACT}{_OF} (?:left|leaves) (?:\w+ )?(?:\w+ )?(?:room|scope) for (?:improvement|optimi[sz]ation)",
        r"(?:would|could|should|might|had)(?: have)?(?: perhaps| certainly| surely| reasonably)? (?:expect(?:ed)?|"
        r"hoped? for|wish(?:ed)? for|asked? for) (?:more|better|something (?:better|more \w+)|an? (?:little |bit |"
        r"somewhat |rather )?(?:better|quicker|faster|calmer|cleaner|smoother|swifter|prompter|clearer|wiser|earlier|"
        r"more \w+) \w+)(?! (?:traffic|load|requests|users|customers|orders|memory|capacity|time|rows|throughput|"
        r"performance))",
        r"(?:more|better)(?: \w+)? (?:could|might|can|may|would|was|had|should)(?: have)?(?: been| be| to be)? "
        r"(?:rightly |fairly |reasonably )?(?:expected|hoped for|wished for) (?:of|from|by)",
    ),
    frame(
        "disappointing, underwhelming, unimpressive, unedifying, lamentable, a disappointment, a letdown, a "
        "let-down, undistinguished, uninspired, uninspiring, inglorious, lopsided, muddled, disproportionate, out of "
        "proportion, out of all proportion, over the top, overdone, misplaced, unhelpful, unconstructive, uncalled "
        "for, bumpy, rocky, incoherent, belated, perfunctory, lukewarm, tepid, lacklustre, home about, no "
        "masterpiece, no masterclass, no feat, no triumph, no stroke, no advertisement, no great success, no model, "
        "not a masterclass, not a triumph, not a masterpiece, less than, superficial, cursory, infelicitous, "
        "debatable, courageous, unhappy, ill-starred, hapless, puzzling, mystifying, anything but, far from, not "
        "exactly, not particularly, not very",
        rf"{_ACT}{_OF} (?:was|were|proved|is|seemed|remained|turned out|can be called|has been|had been)(?: to be)? "
        rf"(?:\w+ly |rather |a bit |a little |quite |very |somewhat |also |again |, )*{_FLAT}(?=\W*$|[,;]| (?:and|"
        rf"but|in|from|to|at|for|given|on|with|that|when|as|because)\b)",
        r"(?:an? |the |another |this |that |its |their |his |her )(?:\w+ly |rather |quite |very )?(?:less than \w+|"
        r"anything but \w+|far from \w+|not exactly \w+|not particularly \w+|not very \w+|disappointing|"
        r"underwhelming|unimpressive|lamentable|inglorious|lopsided|disproportionate|lukewarm|lacklustre|uninspired|"
        r"infelicitous|debatable|courageous|unhappy|ill-starred|hapless|puzzling|mystifying) (?:reaction|decision|"
        r"choice|selection|order|sequence|approach|handling|move|timing|option|use of|idea|plan|announcement|"
        r"communication|solution|judge?ment|intervention|handover|review|briefing|escalation|leadership|advice|"
        r"effort|performance|response|job|answer|move|attempt)",
    ),
    frame(
        "wisdom of, debatable wisdom, doubtful wisdom, questionable wisdom, dubious wisdom, questionable taste, "
        "doubtful value, questionable judgement, doubtful merit, eyebrows, is debatable, is questionable, is "
        "doubtful, remains debatable, open to question, open to debate, open to doubt, may be doubted, may be "
        "questioned, can be questioned, can be doubted, an open question, may wonder, might wonder, may question, "
        "might question, may doubt, might doubt, may ask whether, may be argued, remains to be seen whether it was",
        r"wisdom of [^;.]{3,70} (?:is|was|may be|can be|must be|remains|might be) (?:\w+ly |more than )?(?:debatable|"
        r"doubtful|questionable|open to (?:question|debate|doubt)|questioned|doubted|in doubt|not (?:\w+ly "
        r")?(?:clear|apparent|obvious|evident))",
        r"of (?:debatable|doubtful|questionable|dubious) (?:wisdom|merit|judge?ment|taste|necessity)",
        r"(?:raised|raises) (?:some |a few |several |many |more than a few )?eyebrows",
        r"whether [^;.]{3,80} (?:was|were) (?:really |truly |ever |the |a |an |such |so )*(?:best|right|wisest|"
        r"smartest|cleverest|good|wise|clever|smart|sensible|sound|prudent|necessary|brightest|most "
        r"\w+)\b[^;.]{0,40} (?:is|may be|can be|remains|must be|might be) (?:\w+ly |at least |more than "
        r")*(?:debatable|doubtful|questionable|doubted|questioned|another question|an open question|open to \w+|in "
        r"doubt|a matter of (?:debate|taste|opinion))",
        r"(?:one|you|we) (?:may|might|could|can) (?:well |rightly |fairly |certainly )?(?:wonder|question|doubt|"
        r"debate|argue|ask) (?:about |whether |if |over )(?:the wisdom|the timing|the choice|the decision|the "
        r"judge?ment|[^;.]{3,70} (?:was|were) (?:really |truly |ever |such |the |a |an |so )*(?:best|right|wisest|"
        r"smartest|cleverest|good|wise|clever|smart|sensible|sound|prudent|necessary|brightest))",
    ),
    frame(
        "wrong priorities, odd priorities, strange priorities, false priorities, misplaced priorities, priorities "
        "were, priorities had been, sense of priorities, set of priorities, order of priorities, half measures, "
        "half-measures, by halves, more haste, sight of the, lost in details, lost in detail, wood for the, forest "
        "for the, from the wrong, itself in, themselves in, himself in, herself in",
        r"(?:set|got|had|with|showed|put|chose) (?:the |its |their |his |her |our |very )?(?:wrong|odd|strange|false|"
        r"misplaced|curious|skewed|peculiar) priorities",
        r"priorities(?: (?:of|in|on|during) [^,;.]{2,40}?)? (?:were|had been) (?:\w+ly |rather |quite )*(?:wrong|"
        r"misplaced|upside down|skewed|odd|the wrong way round|confused|muddled|questionable|back to front|elsewhere)",
        r"(?:an? |the )?(?:odd|strange|curious|peculiar|skewed|interesting|questionable|distorted) (?:sense|set|"
        r"order) of priorities",
        r"(?P<verb>took|did|made|tried|settled for|stopped at|resorted to|used)(?: [\w-]+){0,3}? (?:half[- ]measures|"
        r"(?:things? )?by halves)",
        r"more haste than (?:speed|care|sense|judge?ment|thought|plan)",
        r"(?P<verb>lost|loses|lose) sight of (?:the (?:essentials?|big picture|bigger picture|wood|main|real|actual|"
        r"customers?|goal|point|whole)|what)",
        r"(?P<verb>lost|got|became) (?:itself |themselves |himself |herself |ourselves )?(?:lost |bogged down |"
        r"entangled |caught up )?in (?:details?|side issues|minutiae|side shows|trivia|trifles|the weeds|"
        r"discussions?|debates?|theories|blame)(?=\W*$|[,;]| (?:of|about|over|for|while|and|instead|on)\b)",
        r"(?P<verb>did not|didn't|could not|couldn't|missed|cannot|failed to) (?:see )?(?:the )?(?:wood|forest) for "
        r"the trees",
        r"(?P<deed>approached|started|began|tackled|went at|took|attacked)(?: [\w-]+){0,5}? (?:from|at|by) the wrong "
        r"(?:end|side|angle|corner)",
    ),
)
