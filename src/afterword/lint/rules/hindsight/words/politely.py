"""Grades that are given politely: *was, to put it kindly, not the best*, *left room for improvement*, *at best*."""

from afterword.lint.text.frames import frame

ACT = (
    r"(?:handling|decision|decisions|choice|choices|timing|reaction|reactions|planning|communication|coordination"
    r"|preparation|judge?ment|approach|announcement|announcements|intervention|handover|hand-over|review|triage"
    r"|diagnosis|briefing|escalation|approval|leadership|crisis management|follow-up|advice|idea|move|call|attempt"
    r"|attempts|effort|efforts|priorities|prioriti[sz]ation|supervision|moderation|troubleshooting|teamwork"
    r"|cooperation|performance|conduct|behaviour|behavior|messaging|wording|tone|order of (?:steps|events|work)"
    r"|support|information policy|execution|work|first hour|first hours|response|rollback|restart|cutover|cut-over"
    r"|switch|sequence|option|solution|workaround|fix|plan|answer|reply)"
)
OF = (
    r"(?: (?:of|by|from|to|with|at|in|on|for|between|during|around|behind|towards?|about|through|across|after|before"
    r"|among|within|over|under) [^,;.]{2,50}?)?"
)
_POLITELY = (
    r"(?:(?:to )?(?:put|say|phrase|express) (?:it|this|that) (?:very |rather |a little )?(?:kindly|mildly|politely"
    r"|gently|charitably|diplomatically|nicely|generously|cautiously|euphemistically)|putting it (?:very "
    r"|rather )?(?:kindly|mildly|politely|gently|charitably|diplomatically|nicely)|to say the least|to be (?:kind"
    r"|charitable|polite|generous|diplomatic)|politely put|mildly put|kindly put|with all due respect|in all honesty)"
)
_FLAT = (
    r"(?:disappointing|underwhelming|unimpressive|unedifying|lamentable|a disappointment|a let-?down|undistinguished"
    r"|uninspired|uninspiring|inglorious|lopsided|muddled|disproportionate|out of (?:all )?proportion"
    r"|over the top(?! of)|overdone|misplaced|ill-placed|unhelpful|unconstructive|uncalled for|bumpy|rocky|incoherent"
    r"|belated|perfunctory|superficial|cursory|lukewarm|tepid|half-baked|lacklustre|lackluster|inept|clumsy|awkward"
    r"|ham-fisted|heavy-handed|nothing to write home about"
    r"|no (?:masterpiece|masterclass|feat|triumph|stroke of genius|advertisement|glory|ornament|great success|model)"
    r"|not (?:a|our|their|one of our|one of their) (?:\w+ )?(?:glory|masterpiece|masterclass|triumph|feat"
    r"|advertisement|success story|showpiece)|below what|less than (?:\w+ly )?(?:ideal|optimal|stellar|perfect"
    r"|satisfactory|helpful|convincing|impressive|happy|fortunate|glorious|professional|brilliant|exemplary))"
)

FRAMES = (
    frame(
        "it kindly, it mildly, it politely, it gently, it charitably, it diplomatically, it nicely, it generously, "
        "it cautiously, it very kindly, it very mildly, it very politely, say the least, to be kind, to be "
        "charitable, to be polite, to be generous, to be diplomatic, politely put, mildly put, kindly put, due "
        "respect, it rather kindly",
        rf"(?:{ACT}{OF}|^\W*\w+ing [^,;.]{{3,60}}?) (?:was|were|is|proved|seems|seemed|looked|had been|left|came|fell"
        rf"|felt)(?P<told> ?[^;.]{{0,40}}? ?,? ?{_POLITELY})",
        rf"^\W*(?:\w+ly )?{_POLITELY} ?,? [^;.]{{0,40}}?{ACT}{OF} (?:was|were|is|had|left|could|did)",
    ),
    frame(
        "at best",
        rf"{ACT}{OF} (?:was|were|is|can be called|may be called|had been"
        r"|seemed) (?P<told>(?:\w+ly )?(?!(?:one|two|three|\d+|eventual|partial|linear)\b)\w+ at best)",
    ),
    frame(
        "poor figure, sorry figure, bad figure, sad figure, good figure, ridiculous figure, poor impression, bad "
        "impression, sorry impression, weak impression, confused impression, chaotic impression, good impression, "
        "convincing impression, helpless impression, poor show, poor fist, bad fist, unhappy figure, unfortunate "
        "figure, happy figure, brilliant figure",
        r"cut(?:s|ting)? (?:an? |no |not exactly a )(?:very |rather |quite |particularly )?(?:poor|sorry|bad|sad"
        r"|ridiculous|pathetic|good|brilliant|happy|unhappy|unfortunate) figure",
        r"(?:ma(?:de|kes?)|left|leaves?|g[ai]ves?|gave) (?:an? )(?:very |rather |quite |less than "
        r"|particularly )?(?:poor|bad|sorry|weak|confused|chaotic|helpless|disorgani[sz]ed|unprofessional|overwhelmed"
        r"|sad|clumsy) (?:impression|figure|showing|fist of)",
        r"(?:ma(?:de|ke)|left|g[ai]ve) (?:no|not exactly an?|not an?|hardly an?) (?:very |particularly )?(?:good"
        r"|great|happy|convincing|favourable|favorable|professional|brilliant) (?:impression|figure|showing)",
    ),
    frame(
        "which is unacceptable, which was unacceptable, which is inexcusable, which was inexcusable, which is not "
        "acceptable, which was not acceptable, which is simply unacceptable, which is simply not, which is not good "
        "enough, which was not good enough, which is indefensible, which is unforgivable, which was unforgivable, "
        "which is intolerable, which is inadmissible, which is a disgrace, which was a disgrace, which is shameful, "
        "which is regrettable, which was regrettable, which was unfortunate, which is not how, which was uncalled, "
        "which was unwise, which was not wise, which was rash, which was hasty, which was premature, which was a "
        "mistake in, which was not ideal, which was less than, which was not the, which was hardly the",
        r"^\W*(?P<who>[\w@-]+)[^;]{3,160}? ?, (?P<told>which (?:is|was) (?:\w+ly |simply |just |quite |in itself "
        r"|rather )*(?:unacceptable|inexcusable|not acceptable|intolerable|inadmissible|not good enough|unforgivable"
        r"|indefensible|an? disgrace|shameful|disgraceful|regrettable|not how we|uncalled for|unwise|not (?:very "
        r"|particularly )?(?:wise|ideal|smart|clever|helpful|professional)|rash|hasty|premature|less than (?:ideal"
        r"|helpful|optimal|wise|professional)|(?:not|hardly) the (?:best|wisest|smartest|right|most \w+)))",
    ),
    frame(
        "too quickly, too fast, too hastily, too readily, too easily, too lightly, too willingly, too hurriedly, too "
        "rashly, too generously, too swiftly, too freely, too eagerly, too confidently, too casually, too soon",
        r"(?P<verb>waved|nodded|signed|passed|clicked|approved|merged|closed|dismissed|declared|ruled|gave|jumped"
        r"|settled|trusted|accepted|believed|concluded|assumed|moved|handed|let|put|pushed|read|skimmed|released"
        r"|deployed|agreed|relied|committed|called|announced|sounded|decided|promised|rushed|fixed|dropped|took"
        r"|went)(?: [\w'-]+){0,7}? (?P<told>(?:an? (?:bit|little|touch|shade|tad) |rather |far |much |somewhat "
        r"|all |altogether |perhaps )*too (?:quickly|fast|soon|hastily|readily|easily|lightly|willingly|hurriedly"
        r"|rashly|generously|swiftly|freely|eagerly|confidently|casually))(?! (?:for|to be))",
        r"(?:was|were|been|got) (?:\w+ly |all |rather |far |much |somewhat "
        r"|a bit )*(?P<told>(?:waved through|nodded through|signed off|signed|passed|approved|merged|closed|dismissed"
        r"|declared|ruled out|accepted|announced|released|called|rushed through|agreed"
        r"|handed over) (?:an? (?:bit|little|touch|shade|tad) |rather |far |much |somewhat |all |altogether "
        r"|perhaps )*too (?:quickly|fast|soon|hastily|readily|easily|lightly|willingly|hurriedly|rashly|generously"
        r"|swiftly|freely|eagerly|confidently|casually))(?! (?:for|to be))",
    ),
    frame(
        "in glory, with glory, rise to the occasion, rose to the occasion, live up to, lived up to, inspire "
        "confidence, inspired confidence, meet expectations, met expectations, not shine, not excel, "
        "not impress, hardly shone, hardly excelled, scarcely shone, hardly impressed, not "
        "distinguish itself, not distinguish themselves, not distinguish himself, not distinguish herself, not "
        "convince, hardly convinced",
        r"(?P<verb>did not|didn't|hardly|scarcely|never|failed to|has not|have not) (?:exactly |really |quite "
        r"|particularly )?(?P<told>(?:cover(?:ed)? (?:itself|himself|herself|themselves|ourselves) (?:in"
        r"|with) (?:much )?glory|sh[io]ne|excel(?:led)?|impress(?:ed)?|inspired? (?:much )?confidence"
        r"|r[io]se to the occasion|distinguish(?:ed)? (?:itself|themselves|himself|herself|ourselves)|live(?:d)? up "
        r"to (?:the|our|its|their|his|her|what|expectations)|me[e]?t (?:the |our )?expectations|convinced?(?=\W*$)))",
        rf"{ACT}{OF} (?P<told>(?:did not|didn't|hardly|scarcely|failed to|never) (?:exactly |really |quite "
        r"|particularly )?(?:live(?:d)? up to|inspired? (?:much )?confidence|impress(?:ed)?|convinced?|sh[io]ne"
        r"|me[e]?t (?:the |our |all )?(?:expectations|standards)))",
    ),
    frame(
        "room for improvement, scope for improvement, room for optimisation, expected more, expected better, hoped "
        "for more, hoped for better, expect more, expect better, wished for more, wished for better, wished for a, "
        "expected a, hoped for a, expected of, expected from, asked for more",
        rf"{ACT}{OF} (?:left|leaves) (?:\w+ )?(?:\w+ )?(?:room|scope) for (?:improvement|optimi[sz]ation)",
        r"(?:would|could|should|might|had)(?: have)?(?: perhaps| certainly| surely| reasonably)? (?:expect(?:ed)?"
        r"|hoped? for|wish(?:ed)? for|asked? for) (?:more|better|something (?:better|more \w+)"
        r"|an? (?:little |bit |somewhat |rather )?(?:better|quicker|faster|calmer|cleaner|smoother|swifter|prompter"
        r"|clearer|wiser|earlier|more \w+) \w+)(?! (?:traffic|load|requests|users|customers|orders|memory|capacity"
        r"|time|rows|throughput|performance))",
        r"(?:more|better)(?: \w+)? (?:could|might|can|may|would|was|had|should)(?: have)?(?: been| be"
        r"| to be)? (?:rightly |fairly |reasonably )?(?:expected|hoped for|wished for) (?:of|from|by)",
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
        rf"{ACT}{OF} (?:was|were|proved|is|seemed|remained|turned out|can be called|has been"
        r"|had been)(?: to be)? (?:\w+ly |rather |a bit |a little |quite |very |somewhat |also |again "
        rf"|, )*{_FLAT}(?=\W*$|[,;]| (?:and|but|in|from|to|at|for|given|on|with|that|when|as|because)\b)",
        r"(?:an? |the |another |this |that |its |their |his |her )(?:\w+ly |rather |quite |very )?(?:less than \w+"
        r"|anything but \w+|far from \w+|not exactly \w+|not particularly \w+|not very \w+|disappointing"
        r"|underwhelming|unimpressive|lamentable|inglorious|lopsided|disproportionate|lukewarm|lacklustre|uninspired"
        r"|infelicitous|debatable|courageous|unhappy|ill-starred|hapless|puzzling|mystifying) (?:reaction|decision"
        r"|choice|selection|order|sequence|approach|handling|move|timing|option|use of|idea|plan|announcement"
        r"|communication|solution|judge?ment|intervention|handover|review|briefing|escalation|leadership|advice"
        r"|effort|performance|response|job|answer|move|attempt)",
    ),
    frame(
        "wisdom of, debatable wisdom, doubtful wisdom, questionable wisdom, dubious wisdom, questionable taste, "
        "doubtful value, questionable judgement, doubtful merit, eyebrows, is debatable, is questionable, is "
        "doubtful, remains debatable, open to question, open to debate, open to doubt, may be doubted, may be "
        "questioned, can be questioned, can be doubted, an open question, may wonder, might wonder, may question, "
        "might question, may doubt, might doubt, may ask whether, may be argued, remains to be seen whether it was",
        r"wisdom of [^;.]{3,70} (?:is|was|may be|can be|must be|remains|might be) (?:\w+ly "
        r"|more than )?(?:debatable|doubtful|questionable|open to (?:question|debate|doubt)|questioned|doubted"
        r"|in doubt|not (?:\w+ly )?(?:clear|apparent|obvious|evident))",
        r"of (?:debatable|doubtful|questionable|dubious) (?:wisdom|merit|judge?ment|taste|necessity)",
        r"(?:raised|raises) (?:some |a few |several |many |more than a few )?eyebrows",
        r"whether [^;.]{3,80} (?:was|were) (?:really |truly |ever |the |a |an |such |so )*(?:best|right|wisest"
        r"|smartest|cleverest|good|wise|clever|smart|sensible|sound|prudent|necessary|brightest"
        r"|most \w+)\b[^;.]{0,40} (?:is|may be|can be|remains|must be|might be) (?:\w+ly |at least "
        r"|more than )*(?:debatable|doubtful|questionable|doubted|questioned|another question|an open question"
        r"|open to \w+|in doubt|a matter of (?:debate|taste|opinion))",
        r"(?:one|you|we) (?:may|might|could|can) (?:well |rightly |fairly |certainly )?(?:wonder|question|doubt"
        r"|debate|argue|ask) (?:about |whether |if |over )(?:the wisdom|the timing|the choice|the decision"
        r"|the judge?ment|[^;.]{3,70} (?:was|were) (?:really |truly |ever |such |the |a |an |so )*(?:best|right"
        r"|wisest|smartest|cleverest|good|wise|clever|smart|sensible|sound|prudent|necessary|brightest))",
    ),
    frame(
        "wrong priorities, odd priorities, strange priorities, false priorities, misplaced priorities, priorities "
        "were, priorities had been, sense of priorities, set of priorities, order of priorities, half measures, "
        "half-measures, by halves, more haste, sight of the, lost in details, lost in detail, wood for the, forest "
        "for the, from the wrong, itself in, themselves in, himself in, herself in",
        r"(?:set|got|had|with|showed|put|chose) (?:the |its |their |his |her |our |very )?(?:wrong|odd|strange|false"
        r"|misplaced|curious|skewed|peculiar) priorities",
        r"priorities(?: (?:of|in|on|during) [^,;.]{2,40}?)? (?:were|had been) (?:\w+ly |rather |quite )*(?:wrong"
        r"|misplaced|upside down|skewed|odd|the wrong way round|confused|muddled|questionable|back to front"
        r"|elsewhere)",
        r"(?:an? |the )?(?:odd|strange|curious|peculiar|skewed|interesting|questionable|distorted) (?:sense|set"
        r"|order) of priorities",
        r"(?P<verb>took|did|made|tried|settled for|stopped at|resorted to"
        r"|used)(?: [\w-]+){0,3}? (?:half[- ]measures|(?:things? )?by halves)",
        r"more haste than (?:speed|care|sense|judge?ment|thought|plan)",
        r"(?P<verb>lost|loses|lose) sight of (?:the (?:essentials?|big picture|bigger picture|wood|main|real|actual"
        r"|customers?|goal|point|whole)|what)",
        r"(?P<verb>lost|got|became) (?:itself |themselves |himself |herself |ourselves )?(?:lost |bogged down "
        r"|entangled |caught up )?in (?:details?|side issues|minutiae|side shows|trivia|trifles|the weeds"
        r"|discussions?|debates?|theories|blame)(?=\W*$|[,;]| (?:of|about|over|for|while|and|instead|on)\b)",
        r"(?P<verb>did not|didn't|could not|couldn't|missed|cannot|failed to) (?:see )?(?:the )?(?:wood"
        r"|forest) for the trees",
        r"(?P<deed>approached|started|began|tackled|went at|took|attacked)(?: [\w-]+){0,5}? (?:from|at"
        r"|by) the wrong (?:end|side|angle|corner)",
    ),
    frame(
        "the way, how the, the manner, how our, how they, how it was, how support, how ops",
        r"(?:the (?:way|manner)(?: in which| that| how)?|how) (?P<who>[\w@-]+)[^;.]{3,80}? (?:was|were|is"
        r"|can only be called|borders on|bordered on) (?P<told>(?:\w+ly |nothing short of |little short of "
        r"|anything but |rather |quite |very |far from |not exactly |hardly )*(?:chaotic|clumsy|embarrassing|confused"
        r"|poor|slow|hopeless|messy|disorderly|haphazard|unhelpful|inept|awkward|amateurish|lamentable|abysmal"
        r"|disappointing|ideal|professional|exemplary|convincing|elegant|helpful|acceptable|optimal|impressive"
        r"|glorious|orderly|questionable|unfortunate|suboptimal|heavy-handed|half-hearted|farcical|comical|panicky"
        r"|bad))(?=\W*$|[,;]| (?:and|from|to|at|on|in)\b)",
    ),
    frame(
        "have been handled, have been carried, have been done, have been managed, have been run, have been led, have "
        "been organised, have been organized, have been planned, have been executed, have been performed, have been "
        "communicated, have been prepared, have been worded, have been timed, have been chosen, have been "
        "coordinated, have been conducted, have been moderated, have been announced, have been explained, have been "
        "dealt, have been phrased, have been approached, have been tackled, have been put, have been told, have been "
        "briefed, have been staged, have been staffed, have been steered, have been better, have gone about, have "
        "been smoother, have been better handled, have been better planned, have been better prepared, have been "
        "better coordinated, have been better timed, have been better worded, have been better organised, have been "
        "better communicated, have been more, have been less, have been more elegantly, have handled, have done "
        "better, have managed",
        r"(?:could|might)(?: \w+ly| well| perhaps| all| also)* have been (?:handled|carried out|done|managed|run|led"
        r"|organi[sz]ed|planned|executed|performed|communicated|prepared|worded|timed|chosen|coordinated|conducted"
        r"|moderated|announced|explained|dealt with|phrased|approached|tackled|put|briefed|staged|staffed"
        r"|steered)[^,;.]{0,30}? (?:better|more (?:\w+ly|tact\w*|care\w*|skil\w*|thought\w*)"
        r"|in a (?:better|calmer|tidier|more \w+|less \w+|happier) \w+|with (?:an? )?(?:steadier|lighter|firmer"
        r"|better|happier|calmer|surer|more \w+|greater|a little more|more) \w+|less \w+)",
        r"(?:could|might)(?: \w+ly| well| perhaps| all| also)* have been (?:better|more (?:carefully|elegantly"
        r"|skilfully|skillfully|clearly|tactfully|calmly|wisely|professionally|smoothly|cleverly)"
        r"|less (?:clumsily|hastily|chaotically)) (?:handled|carried out|done|managed|run|led|organi[sz]ed|planned"
        r"|executed|communicated|prepared|worded|timed|chosen|coordinated|conducted|moderated|announced|explained"
        r"|phrased|briefed)",
        r"(?:handling|communication|coordination|timing|wording|preparation|planning|leadership|handover|escalation"
        r"|triage|reaction|briefing|announcement|execution|moderation) (?:of [^,;.]{2,40}? )?(?:could"
        r"|might)(?: \w+ly| well| perhaps)? have been (?:\w+ )?(?:better|smoother|calmer|swifter|tidier|more \w+"
        r"|less \w+|quicker|wiser|clearer|steadier)",
        r"(?P<verb>could|might)(?: \w+ly| well| perhaps)? have (?:handled|managed|done|led|run|organi[sz]ed|planned"
        r"|communicated|prepared|worded|timed|coordinated|conducted|moderated|played|put|phrased"
        r"|explained)[^,;.]{0,40}? (?:better|more (?:carefully|elegantly|skilfully|skillfully|clearly|tactfully"
        r"|calmly|wisely|professionally|smoothly|gracefully)|with (?:more|greater|a steadier|a firmer|a lighter"
        r"|a better) \w+|less (?:clumsily|hastily|chaotically|badly))",
    ),
    frame(
        "badly prepared, poorly prepared, ill prepared, ill-prepared, unprepared, insufficiently prepared, "
        "inadequately prepared, hardly prepared, half prepared, badly equipped, poorly equipped, ill equipped, "
        "ill-equipped, badly briefed, poorly briefed, ill-briefed, badly informed, poorly informed, ill-informed, "
        "badly rehearsed, badly staffed, badly organised, poorly organised, badly advised, ill-advised, poorly "
        "advised, without preparation, on the wrong foot, flat-footed",
        r"(?P<verb>went|entered|started|came|walked|stumbled|ran|headed|began|joined|approached|faced|met|set off"
        r"|set out|embarked|tackled|opened)(?: (?:into|in|to|on|for))? ?[^,;.]{0,40}? (?P<told>(?:badly|poorly|ill"
        r"|insufficiently|inadequately|hardly|half|barely|woefully)[- ](?:equipped|briefed|informed|rehearsed|staffed"
        r"|organi[sz]ed|advised|prepared)|(?:wholly |completely |totally |rather |quite )?unprepared|flat-footed"
        r"|on the wrong foot)(?=\W*$|[,;]| (?:and|for|with|because|at)\b)",
    ),
    frame(
        "halfway, half way, half-way, thought through, thought out, to the end, half done, half-done, half finished, "
        "half-finished, half planned, half-planned",
        r"(?:was|were|been) (?:\w+ly )?(?:only |merely |just |barely |hardly |not |never |half )*(?:thought|planned"
        r"|worked|carried|seen|prepared)(?: (?:through|out))? ?(?:only |just |at most )?(?:halfway|half[- ]way|half"
        r"|by half|in part|superficially|to the end|badly|through to the end)(?=\W*$|[,;]"
        r"| (?:and|before|when|through)\b)",
        r"(?:was|were|been|seemed) (?:\w+ly )?(?:not|never|hardly|barely|scarcely|poorly|badly|insufficiently"
        r"|inadequately|only half|half)(?: really| quite| fully| very well| well)* (?:thought (?:through|out)"
        r"|worked out)(?! (?:yet|until))",
    ),
    frame(
        """
        clumsily, awkwardly, carelessly, hastily, unfortunately, unhappily, sloppily, ineptly, thoughtlessly, badly
        poorly, ill-worded, ill-phrased, ill-timed, ill-judged, ill-chosen, unluckily, infelicitously, misleadingly
        """,
        r"(?P<told>(?:clumsily|badly|poorly|awkwardly|hastily|unfortunately|unhappily|ineptly|infelicitously|ill-?"
        r"|not very well|rather badly) ?-?(?:worded|phrased|drafted|timed|planned|prepared|executed|managed|handled"
        r"|led|run|organi[sz]ed|chosen|conceived|rehearsed|coordinated|communicated|judged|moderated|chaired"
        r"|staged)) (?:\w+ )?(?:notice|message|mail|announcement|letter|statement|update|instruction|order|plan"
        r"|migration|rollout|release|handover|hand-over|drill|switch|reply|answer|question|post|tweet|memo|report"
        r"|exercise|restart|rollback|decision|attempt|workaround|campaign|bridge|call|meeting|shift|evacuation"
        r"|cutover|cut-over|weekend|move|night|operation|response|intervention|test|briefing)s?\b",
        r"(?:was|were|been) (?P<told>(?:rather |very |so |quite |a bit |somewhat |extremely )?(?:clumsily|awkwardly"
        r"|hastily|unfortunately|unhappily|ineptly|infelicitously|badly|poorly) (?:worded|phrased|drafted|timed"
        r"|chosen|conceived|moderated|chaired|staged|introduced|explained|announced|sequenced|dimensioned by))",
    ),
    frame(
        "far cry from, by the book, all over the place, sixes and sevens, comedy of errors, half-cocked, half "
        "cocked, a shambles, omnishambles, a muddle, a circus, a farce, a fiasco, a debacle, a hash of, a dog's "
        "breakfast, a bit of a, amateur hour, amateur night, headless, keystone cops, school play, poor bet, bad "
        "bet, long shot, bad trade, poor trade, false economy, gamble",
        r"(?:handling|response|communication|coordination|handover|hand-over|hand-off|bridge|evacuation|escalation"
        r"|reaction|organi[sz]ation|migration|cutover|rollback|rollout|restart|it|this|that|evening|night|hour|call"
        r"|meeting|effort|planning|triage)(?: (?:of|by|on|in|at|with) [^,;.]{2,40}?)? (?:was|were|is|resembled"
        r"|felt like|looked like|turned into|became|remained) (?:\w+ly |rather |quite |not exactly |hardly |scarcely "
        r"|something of |a bit of |anything but )*(?:a far cry from|by the book|all over the place"
        r"|at sixes and sevens|an? (?:\w+ )?(?:comedy of errors|shambles|omnishambles|muddle|circus|farce|fiasco"
        r"|debacle|hash|dog's breakfast)|amateur (?:hour|night)|a school play)",
        r"(?:went|gone) off half[- ]cocked",
        r"(?:^\W*|, )(?:\w+ing) [^,;.]{3,60}? (?:was|proved|turned out(?: to be)?) (?:\w+ly |only |clearly )*an? "
        r"(?:\w+ )?(?:poor|bad|foolish|risky|unwise|losing|rotten) (?:bet|trade|gamble|bargain|deal|investment)",
        r"(?:was|proved|turned out(?: to be)?) (?:\w+ly )?(?:a )?false economy",
    ),
    frame(
        "frankly, quite frankly, honestly, to be honest, to be frank, admittedly, put bluntly, bluntly put, to be "
        "blunt, in truth, truth be told, let us be honest, let us face, let's face, simply put, to put it bluntly, "
        "put simply, in all honesty, it must be said, it has to be said, one must say, i must say, we must admit, "
        "sad to say, sadly, alas, with respect, with all respect, shall we say, let us say, let us call it, one "
        "might say, if i may say, how shall i put it, how to put it",
        rf"{ACT}{OF} (?:was|were|is|seemed|proved|left|had been) ?,? ?(?:quite )?(?:frankly|honestly"
        r"|to be (?:honest|frank|blunt)|admittedly|put bluntly|bluntly put|in truth|truth be told"
        r"|let us (?:be honest|face it)|let's face it|simply put|to put it (?:bluntly|simply)|put simply"
        r"|in all honesty|it (?:must|has to) be said|one must say|(?:i|we) must (?:say|admit)|sad to say|sadly|alas"
        r"|with (?:all )?respect|shall we say|let us say|let us call it|one might say|if i may say so"
        r"|how (?:shall i|to) put (?:it|this)) ?[,:?]? (?:\w+ly |too |very |a bit |a little |rather |quite |also "
        r"|all |far |just |an? |the |not |no |below |less than |beneath )*(?:poor|bad|weak|slow|inadequate"
        r"|insufficient|chaotic|clumsy|late|disappointing|mess|shambles|joke|disaster|embarrassing|unprofessional|par"
        r"|standard|awful|terrible|lousy|confused|haphazard|abysmal|good|great|enough|professional|brilliant"
        r"|impressive|convincing|acceptable|satisfactory|much|unacceptable|hopeless|amateurish|nothing|wrong|helpful"
        r"|up to|one of|best|what|peculiar|odd|strange|debatable|questionable|bold|unusual|interesting|courageous"
        r"|surprising|brave|creative|unconventional|adventurous|optimistic|ambitious|curious|puzzling|original"
        r"|unfortunate|unlucky|leisurely|relaxed|improvised|suboptimal|modest|limited|patchy|mixed)\b",
        r"^\W*(?:quite )?(?:frankly|honestly|to be (?:honest|frank|blunt)|admittedly|put bluntly|bluntly put|in truth"
        r"|truth be told|let us (?:be honest|face it)|let's face it|simply put|to put it (?:bluntly|simply)"
        rf"|put simply|in all honesty) ?[,:]? (?:the |our |their |its )?(?:\w+ )?{ACT}{OF} (?:was|were|is|seemed"
        r"|proved|left|had been) (?:\w+ly |too |very |a bit |a little |rather |quite |just |an? )*(?:poor|bad|weak"
        r"|slow|inadequate|insufficient|chaotic|clumsy|late|disappointing|mess|shambles|joke|disaster|embarrassing"
        r"|unprofessional|awful|terrible|lousy|confused|haphazard|abysmal|hopeless|amateurish|not)\b",
    ),
)
