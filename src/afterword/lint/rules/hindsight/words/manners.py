"""How well and how fast people are said to have done it: *took the desk an eternity to*, *handled it clumsily*."""

from afterword.lint.text.frames import frame

_ILL = (
    r"(?:clumsily|awkwardly|poorly|badly|ineptly|haphazardly|chaotically|unconvincingly|inadequately"
    r"|unsatisfactorily|suboptimally|crudely|inefficiently|indecisively|hesitantly)"
)
_AMOUNT = (
    r"(?:\w+ |more than |almost |nearly |over |about |at least |the best part of |the first |the next )?(?:an?"
    r"|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\d+|half an"
    r"|several|many"
    r"|whole|entire|precious|valuable)"
)

_POOR = (
    r"(?:poor|bad|wrong|terrible|questionable|dubious|unwise|rash|hasty|costly|unfortunate|clumsy|foolish|lousy|awful)"
)

FRAMES = (
    frame(
        "unacceptable, inexcusable, unreasonable, embarrassing, shocking, staggering, incredible, painful, "
        "disgraceful, scandalous"
        ", whopping, agonising, agonizing, inordinate, shameful, ridiculous, absurd, unbelievable, full",
        r"(?:took|needed) (?P<who>[\w@-]+)[^,;.]{0,40}? (?:an? "
        r")?(?:unacceptable|inexcusable|unreasonable|embarrassing|shocking|staggering"
        r"|incredible|painful|disgraceful|scandalous|agoni[sz]ing|shameful|ridiculous|absurd|unbelievable) "
        r"(?:\d+|\w+) (?:minutes|hours"
        r"|days|weeks)\b",
        r"(?P<verb>took|needed) (?:an? )?(?:unacceptable|inexcusable|unreasonable|embarrassing|shocking"
        r"|staggering|incredible|painful"
        r"|disgraceful|scandalous|agoni[sz]ing|shameful|ridiculous|absurd|unbelievable) (?:\d+|\w+) "
        r"(?:minutes|hours|days|weeks)\b",
    ),
    frame(
        "not acceptable, unacceptable, intolerable, inexcusable, not good enough",
        r"(?:hours?|minutes?|days?|weeks?)(?: (?:for|to|of|until|before|without) [^,;.]{2,40}?)? "
        r"(?:is|was|are|were) (?:simply |just |plainly )?"
        r"(?:not acceptable|unacceptable|intolerable|inexcusable|not good enough)",
    ),
    frame(
        "too many people, too few people, too many managers, too many engineers, too many heads, too many "
        "voices, too many opinions"
        ", too many colleagues, too many hands, too many persons, too many cooks, too few hands, too few heads",
        r"(?:far |much |way )?too (?:many|few) "
        r"(?:people|managers|engineers|heads|voices|opinions|persons|colleagues|hands|cooks)"
        r"(?: \w+ly)? "
        r"(?:discussed|talked|joined|spoke|were|was|sat|had|took|gave|came|decided|typed|worked|meddled|interfered"
        r"|commented|answered|looked|argued|debated|on the|in the)",
    ),
    frame(
        "poor one, bad one, wrong one, unwise one, rash one, hasty one, costly one, unfortunate one, foolish "
        "one, poor choice, poor idea"
        ", bad idea, poor decision, poor call, bad call, wrong call, questionable one, dubious one, terrible "
        "one, terrible idea",
        r"(?:choice|decision|idea|call|move|plan|bet|judge?ment|thought|moment|pick|selection)[^,;.]{0,40}? "
        r"(?:was|is|proved|turned out) ?, "
        rf"[^,]{{3,30}} ?, an? (?:very |rather |pretty )?{_POOR} (?:one|idea|choice|decision|call|move)",
    ),
    frame(
        "took, takes, needed, had taken",
        r"(?:it (?:had )?)(?:took|taken) (?P<who>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:far |much |way |entirely |simply "
        r"|just |altogether )*too long|an? (?:half |small )?(?:eternity|age)|ages|forever|for ever|unacceptably long"
        r"|inexcusably long|half the night|an unreasonable time|an inordinate (?:amount of )?time"
        r"|inordinately long) (?:\w+ly )?to",
        r"(?P<verb>took|needed) (?P<told>an? (?:half |small )?eternity|ages|forever|for ever|far too long|much too long"
        r"|way too long|an unreasonable time|an inordinate (?:amount of )?time) (?:\w+ly )?(?:to|before|over)",
    ),
    frame(
        """
        clumsily, awkwardly, poorly, badly, ineptly, haphazardly, chaotically, unconvincingly, inadequately
        unsatisfactorily, suboptimally, crudely, inefficiently, indecisively, hesitantly
        """,
        r"(?P<verb>handled|managed|ran|led|conducted|organised|organized|coordinated|communicated|executed|performed"
        r"|moderated|chaired|steered|planned|prepared|carried out|dealt with|briefed|delegated|reacted|responded) "
        rf"[^,;.:]{{0,50}}?(?P<told>{_ILL})",
    ),
    frame(
        "badly, poorly, inadequately, insufficiently, sloppily, terribly, dreadfully",
        r"(?:was|were|been|is|being|felt|seemed) (?:very |rather |so |quite |extremely |simply |also |just "
        r")?(?:badly|poorly|inadequately"
        r"|insufficiently|sloppily|terribly|dreadfully) (?:organi[sz]ed|planned|prepared|coordinated|co-ordinated"
        r"|communicated"
        r"|rehearsed|thought (?:through|out)|supervised|briefed|led|conceived|executed)(?! for)",
    ),
    frame(
        "lost, wasted, squandered, frittered, burned, burnt, threw away, dithered, dawdled, dallied",
        rf"(?P<verb>lost|wasted|squandered|frittered away|burned|burnt|threw away) {_AMOUNT}(?: \w+)? (?:seconds?"
        rf"|minutes?"
        r"|hours?|days?|evening|night|morning|afternoon|time) (?:with|on|in|over|chasing|staring|arguing"
        r"|discussing|looking"
        r"|searching|hunting|debating|by|before|waiting)(?![^.;]* because )",
        r"(?P<verb>dithered|dawdled|dallied|faffed|procrastinated|vacillated)(?: about| around)?",
    ),
    frame(
        "anything but, far from, hardly, not exactly, less than, short of, scarcely",
        r"(?:fix|decision|choice|plan|move|response|reaction|handling|handover|hand-over|communication|update|message"
        r"|announcement|answer|rollout|cutover|cut-over|switch|switchover|migration|rollback|restart|diagnosis"
        r"|escalation"
        r"|preparation|timing|coordination|briefing|approach|order|instruction|instructions|attempt|review|call"
        r"|execution"
        r"|performance|crisis management|evacuation|triage|procedure|wording)(?: (?:of|by|from|to|with|at|in|on)"
        r" [^,;.]{2,40}?)? (?:was|were|had been|is|seemed) (?P<told>(?:anything but|far from|hardly|scarcely|not "
        r"exactly|less"
        r" than|everything but) (?:\w+ly )?(?:well[ -](?:thought[ -]out|planned|prepared|considered|judged|coordinated"
        r"|organi[sz]ed|timed|worded|rehearsed|advised)|wise|smart|clever|ideal|optimal|elegant|professional|smooth"
        r"|prompt"
        r"|quick|swift|speedy|helpful|adequate|perfect|exemplary|convincing|satisfactory|brilliant|competent"
        r"|orderly|clear"
        r"|timely|stellar|impressive|sensible|glorious|flawless|decisive|good|great|thorough|careful|model"
        r"|textbook))\b",
    ),
    frame(
        "detour, detours, wrong turn, wrong turns, blind alley, blind alleys, dead end, dead ends, rabbit hole, rabbit "
        "holes, wild goose, wild-goose, red herring, red herrings, sidetrack, side track, garden path, wrong track, "
        "wrong "
        "trail, false trail, false scent, wrong scent, tangent, tangents",
        r"(?P<deed>took|made|went|ran|wandered|strayed|drove|walked|got|lost|followed|chased|pursued|spent|wasted"
        r"|stayed"
        r"|barked|hunted|dived|dug)(?: (?:itself|themselves|himself|herself|off|far))? (?:down |up |into |after |on "
        r"|in "
        r"|through )*(?:far |much |way )?(?:too many |several |one |a |an |the |every |many |needless |unnecessary "
        r"|pointless"
        r" |costly |long |wrong |false |blind )+(?:detours?|wrong turns?|turns?|blind alleys?|alleys?|dead[ -]ends?"
        r"|rabbit "
        r"holes?|wild[- ]goose chases?|red herrings?|side ?tracks?|garden paths?|tracks?|trails?|scents?|tangents?)\b",
    ),
    frame(
        "too much time, too many steps, too many meetings, too much effort, too many attempts, too many words, too "
        "long",
        r"(?P<deed>spent|lost|wasted|burned|took|needed|made|held|gave|devoted|used) (?:far |much |way |altogether "
        r")too "
        r"(?:much time|many (?:steps|meetings|attempts|minutes|hours|words|calls|rounds|discussions|tries"
        r"|questions)|much"
        r" (?:effort|energy))\b",
    ),
    frame(
        "too late, too early, too soon, too slow, too hasty, too timid, too cautious, too lax, too little, too "
        "long, late in "
        "the day, premature, overdue, over-hasty, overhasty",
        r"(?:^\W*|(?<=[:;][ ])|and |but )(?:[\w-]+ly )?(?:escalating|calling|paging|informing|telling|warning|declaring"
        r"|announcing|opening"
        r"|involving|asking|switching|rolling back|failing over|restarting|stopping|pausing|reacting|responding"
        r"|notifying"
        r"|alerting|communicating|publishing|posting|convening|evacuating|diverting|closing|cancelling|canceling"
        r"|ordering"
        r"|replacing|reverting|freezing|phoning|ringing|waking|handing over|shutting down|deciding|acting)(?: "
        r"[^,;.]{1,50}?)? "
        r"(?:was|came|is|happened) (?P<told>(?:far |much |way |simply |clearly |rather |altogether |once again "
        r")*(?:too (?:late|early|soon|hasty|timid|cautious|lax)|premature|over-?hasty))\b",
    ),
    frame(
        "finest hour, best hour, proudest hour, finest moment, best moment, proudest moment, brightest moment, "
        "greatest moment, "
        "finest day, best day, brightest day, finest work, best work, finest performance, best performance, glory, "
        "textbook, "
        "masterclass, master class, shining example, good look, strong suit, strong point, crowning achievement, "
        "proud moment",
        r"(?:not|hardly|scarcely|never|anything but|far from|n't)(?: exactly| really| quite| precisely)? (?:the "
        r"|our |their |his "
        r"|her |a |one of (?:the|our|their|his|her) |[\w-]+'s )?(?:\w+ )?(?:(?:finest|best|proudest|brightest"
        r"|greatest|proud|great) "
        r"(?:hours?|moments?|days?|works?|performances?|pages?)|glory|textbook (?:response|case|example|work)"
        r"|master ?class|shining "
        r"example|good look|strong (?:suit|point)|crowning achievement)\b(?! (?:for|to|in))",
    ),
    frame(
        "pointless, fruitless, idle, endless, aimless, useless, futile, unproductive, senseless, meandering, rambling",
        r"(?:minutes?|hours?|time|morning|afternoon|evening|night|half an hour|day) (?:was|were|had been|went|is) "
        r"(?:lost|wasted|burned|burnt|sunk|squandered|spent"
        r"|frittered away|down the drain)? ?(?:to|in|on|with|into|by|for) (?:an? |the )?(?:\w+ )?(?:pointless"
        r"|fruitless|idle|endless|aimless|useless|futile"
        r"|unproductive|senseless|meandering|rambling) (?:\w+ )?(?:debates?|discussions?|arguments?|meetings?"
        r"|guess\w*|talks?|search\w*|theor\w+|speculation|chatter"
        r"|calls?|hunt\w*|detours?|squabbl\w+|quarrel\w*|chat|attempts?|experiments?)",
    ),
)
