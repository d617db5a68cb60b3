"""How well and how fast people are said to have done it: *took the desk an eternity to*, *handled it clumsily*."""

from afterword.lint.text.frames import frame

_ILL = (
    r"(?:clumsily|awkwardly|poorly|badly|ineptly|haphazardly|chaotically|unconvincingly|inadequately|unsatisfactorily"
    r"|suboptimally|crudely|inefficiently|indecisively|hesitantly)"
)
_AMOUNT = (
    r"(?:\w+ |more than |almost |nearly |over |about |at least |the best part of |the first |the next )?(?:an?|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\d+|half an"
    r"|several|many|whole|entire|precious|valuable)"
)

_POOR = (
    r"(?:poor|bad|wrong|terrible|questionable|dubious|unwise|rash|hasty|costly|unfortunate|clumsy|foolish|lousy|awful)"
)

FRAMES = (
    frame(
        "unacceptable, inexcusable, unreasonable, embarrassing, shocking, staggering, incredible, painful, "
        "disgraceful, scandalous, whopping, agonising, agonizing, inordinate, shameful, ridiculous, absurd, "
        "unbelievable, full, unjustifiable, unconscionable, indefensible, unpardonable, intolerable, exorbitant, "
        "inexplicable, leisurely, miserable",
        r"(?:took|needed) (?P<who>[\w@-]+)[^,;.]{0,40}? (?:an? )?(?:unacceptable|inexcusable|unreasonable"
        r"|embarrassing|shocking|staggering|incredible|painful|disgraceful|scandalous|agoni[sz]ing|shameful"
        r"|ridiculous|absurd|unbelievable|unjustifiable|unconscionable|indefensible|unpardonable|intolerable"
        r"|exorbitant|inexplicable|whopping|leisurely|miserable) (?:\d+|\w+) (?:minutes|hours|days|weeks)\b",
        r"(?P<verb>took|needed) (?:an? )?(?:unacceptable|inexcusable|unreasonable|embarrassing|shocking|staggering"
        r"|incredible|painful|disgraceful|scandalous|agoni[sz]ing|shameful|ridiculous|absurd|unbelievable"
        r"|unjustifiable|unconscionable|indefensible|unpardonable|intolerable|exorbitant|inexplicable|whopping"
        r"|leisurely|miserable) (?:\d+|\w+) (?:minutes|hours|days|weeks)\b",
    ),
    frame(
        "not acceptable, unacceptable, intolerable, inexcusable, not good enough",
        r"(?:hours?|minutes?|days?|weeks?)(?: (?:for|to|of|until|before|without) [^,;.]{2,40}?)? (?:is|was|are"
        r"|were) (?:simply |just |plainly )?(?:not acceptable|unacceptable|intolerable|inexcusable|not good enough)",
    ),
    frame(
        "too many people, too few people, too many managers, too many engineers, too many heads, too many voices, "
        "too many opinions, too many colleagues, too many hands, too many persons, too many cooks, too few hands, "
        "too few heads",
        r"(?:far |much |way )?too (?:many|few) (?:people|managers|engineers|heads|voices|opinions|persons|colleagues"
        r"|hands|cooks)(?: \w+ly)? (?:discussed|talked|joined|spoke|were|was|sat|had|took|gave|came|decided|typed"
        r"|worked|meddled|interfered|commented|answered|looked|argued|debated|on the|in the)",
    ),
    frame(
        "poor one, bad one, wrong one, unwise one, rash one, hasty one, costly one, unfortunate one, foolish one, "
        "poor choice, poor idea, bad idea, poor decision, poor call, bad call, wrong call, questionable one, dubious "
        "one, terrible one, terrible idea",
        r"(?:choice|decision|idea|call|move|plan|bet|judge?ment|thought|moment|pick|selection)[^,;.]{0,40}? (?:was"
        rf"|is|proved|turned out) ?, [^,]{{3,30}} ?, an? (?:very |rather |pretty )?{_POOR} (?:one|idea|choice|decision"
        r"|call|move)",
    ),
    frame(
        "took, takes, needed, had taken",
        r"(?:it (?:had )?)(?:took|taken) (?P<who>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:far |much |way |entirely "
        r"|simply |just |altogether )*too long|an? (?:half |small )?(?:eternity|age)|ages|forever|for ever"
        r"|unacceptably long|inexcusably long|half the night|an unreasonable time|an inordinate (?:amount of )?time"
        r"|inordinately long) (?:\w+ly )?to",
        r"(?P<verb>took|needed) (?P<told>an? (?:half |small )?eternity|ages|forever|for ever|far too long"
        r"|much too long|way too long|an unreasonable time|an inordinate (?:amount of )?time) (?:\w+ly )?(?:to|before"
        r"|over)",
    ),
    frame(
        """
        clumsily, awkwardly, poorly, badly, ineptly, haphazardly, chaotically, unconvincingly, inadequately
        unsatisfactorily, suboptimally, crudely, inefficiently, indecisively, hesitantly
        """,
        r"(?P<verb>handled|managed|ran|led|conducted|organised|organized|coordinated|communicated|executed|performed"
        r"|moderated|chaired|steered|planned|prepared|carried out|dealt with|briefed|delegated|reacted"
        rf"|responded) [^,;.:]{{0,50}}?(?P<told>{_ILL})",
    ),
    frame(
        "badly, poorly, inadequately, insufficiently, sloppily, terribly, dreadfully",
        r"(?:was|were|been|is|being|felt|seemed) (?:very |rather |so |quite |extremely |simply |also |just )?(?:badly"
        r"|poorly|inadequately|insufficiently|sloppily|terribly|dreadfully) (?:organi[sz]ed|planned|prepared"
        r"|coordinated|co-ordinated|communicated|rehearsed|thought (?:through|out)|supervised|briefed|led|conceived"
        r"|executed)(?! for)",
    ),
    frame(
        "lost, wasted, squandered, frittered, burned, burnt, threw away, dithered, dawdled, dallied",
        rf"(?P<verb>lost|wasted|squandered|frittered away|burned|burnt|threw away) {_AMOUNT}(?: \w+)? (?:seconds?"
        r"|minutes?|hours?|days?|evening|night|morning|afternoon|time) (?:with|on|in|over|chasing|staring|arguing"
        r"|discussing|looking|searching|hunting|debating|by|before|waiting)(?![^.;]* because )",
        r"(?P<verb>dithered|dawdled|dallied|faffed|procrastinated|vacillated)(?: about| around)?",
    ),
    frame(
        "anything but, far from, hardly, not exactly, less than, short of, scarcely",
        r"(?:fix|decision|choice|plan|move|response|reaction|handling|handover|hand-over|communication|update|message"
        r"|announcement|answer|rollout|cutover|cut-over|switch|switchover|migration|rollback|restart|diagnosis"
        r"|escalation|preparation|timing|coordination|briefing|approach|order|instruction|instructions|attempt|review"
        r"|call|execution|performance|crisis management|evacuation|triage|procedure"
        r"|wording)(?: (?:of|by|from|to|with|at|in|on) [^,;.]{2,40}?)? (?:was|were|had been|is"
        r"|seemed) (?P<told>(?:anything but|far from|hardly|scarcely|not exactly|less than|everything but)"
        r" (?:\w+ly )?(?:well[ -](?:thought[ -]out|planned|prepared|considered|judged|coordinated|organi[sz]ed|timed"
        r"|worded|rehearsed|advised)|wise|smart|clever|ideal|optimal|elegant|professional|smooth|prompt|quick|swift"
        r"|speedy|helpful|adequate|perfect|exemplary|convincing|satisfactory|brilliant|competent|orderly|clear|timely"
        r"|stellar|impressive|sensible|glorious|flawless|decisive|good|great|thorough|careful|model|textbook))\b",
    ),
    frame(
        "detour, detours, wrong turn, wrong turns, blind alley, blind alleys, dead end, dead ends, rabbit hole, "
        "rabbit holes, wild goose, wild-goose, red herring, red herrings, sidetrack, side track, garden path, wrong "
        "track, wrong trail, false trail, false scent, wrong scent, tangent, tangents",
        r"(?P<deed>took|made|went|ran|wandered|strayed|drove|walked|got|lost|followed|chased|pursued|spent|wasted"
        r"|stayed|barked|hunted|dived|dug)(?: (?:itself|themselves|himself|herself|off|far))? (?:down |up |into "
        r"|after |on |in |through )*(?:far |much |way )?(?:too many |several |one |a |an |the |every |many |needless "
        r"|unnecessary |pointless |costly |long |wrong |false |blind )+(?:detours?|wrong turns?|turns?|blind alleys?"
        r"|alleys?|dead[ -]ends?|rabbit holes?|wild[- ]goose chases?|red herrings?|side ?tracks?|garden paths?"
        r"|tracks?|trails?|scents?|tangents?)\b",
    ),
    frame(
        "too much time, too many steps, too many meetings, too much effort, too many attempts, too many words, too "
        "long",
        r"(?P<deed>spent|lost|wasted|burned|took|needed|made|held|gave|devoted|used) (?:far |much |way "
        r"|altogether )too (?:much time|many (?:steps|meetings|attempts|minutes|hours|words|calls|rounds|discussions"
        r"|tries|questions)|much (?:effort|energy))\b",
    ),
    frame(
        "too late, too early, too soon, too slow, too hasty, too timid, too cautious, too lax, too little, too long, "
        "late in the day, premature, overdue, over-hasty, overhasty",
        r"(?:^\W*|(?<=[:;][ ])|and |but )(?:[\w-]+ly )?(?:escalating|calling|paging|informing|telling|warning"
        r"|declaring|announcing|opening|involving|asking|switching|rolling back|failing over|restarting|stopping"
        r"|pausing|reacting|responding|notifying|alerting|communicating|publishing|posting|convening|evacuating"
        r"|diverting|closing|cancelling|canceling|ordering|replacing|reverting|freezing|phoning|ringing|waking"
        r"|handing over|shutting down|deciding|acting)(?: [^,;.]{1,50}?)? (?:was|came|is"
        r"|happened) (?P<told>(?:far |much |way |simply |clearly |rather |altogether "
        r"|once again )*(?:too (?:late|early|soon|hasty|timid|cautious|lax)|premature|over-?hasty))\b",
    ),
    frame(
        "far too, much too, way too, altogether too",
        r"(?:was|were|been) (?P<told>(?:set|configured|chosen|sized|planned|drawn|estimated|granted|scheduled|tested"
        r"|reviewed|checked|written|drafted|prepared|scoped|budgeted|tightened|loosened|opened|closed|merged"
        r"|approved)(?: up| out)? (?:far|much|way|altogether) too (?:[a-z]+ly|low|high|late|early|loose|tight|wide"
        r"|narrow|short|long|small|large|coarse|fast|soon)) by (?P<who>[\w@-]+)",
        r"(?P<deed>set|configured|chose|sized|planned|drew|estimated|granted|scheduled|tested|reviewed|checked|wrote"
        r"|drafted|prepared|scoped|budgeted|opened|merged|approved) (?:the|our|its|their|this|all"
        r"|both) [^,;.]{2,40}? (?:far|much|way|altogether) too (?:[a-z]+ly|low|high|late|early|loose|tight|wide"
        r"|narrow|coarse|fast|soon)\b",
    ),
    frame(
        "finest hour, best hour, proudest hour, finest moment, best moment, proudest moment, brightest moment, "
        "greatest moment, finest day, best day, brightest day, finest work, best work, finest performance, best "
        "performance, glory, textbook, masterclass, master class, shining example, good look, strong suit, strong "
        "point, crowning achievement, proud moment",
        r"(?:not|hardly|scarcely|never|anything but|far from|n't)(?: exactly| really| quite| precisely)? (?:the |our "
        r"|their |his |her |a |one of (?:the|our|their|his|her) |[\w-]+'s )?(?:\w+ )?(?:(?:finest|best|proudest"
        r"|brightest|greatest|proud|great) (?:hours?|moments?|days?|works?|performances?|pages?)|glory"
        r"|textbook (?:response|case|example|work)|master ?class|shining example|good look|strong (?:suit|point)"
        r"|crowning achievement)\b(?! (?:for|to|in))",
    ),
    frame(
        "pointless, fruitless, idle, endless, aimless, useless, futile, unproductive, senseless, meandering, rambling",
        r"(?:minutes?|hours?|time|morning|afternoon|evening|night|half an hour|day) (?:was|were|had been|went"
        r"|is) (?:lost|wasted|burned|burnt|sunk|squandered|spent|frittered away|down the drain)? ?(?:to|in|on|with"
        r"|into|by|for) (?:an? |the )?(?:\w+ )?(?:pointless|fruitless|idle|endless|aimless|useless|futile"
        r"|unproductive|senseless|meandering|rambling) (?:\w+ )?(?:debates?|discussions?|arguments?|meetings?"
        r"|guess\w*|talks?|search\w*|theor\w+|speculation|chatter|calls?|hunt\w*|detours?|squabbl\w+|quarrel\w*|chat"
        r"|attempts?|experiments?)",
    ),
)
