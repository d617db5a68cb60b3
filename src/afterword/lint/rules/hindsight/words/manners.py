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
)
