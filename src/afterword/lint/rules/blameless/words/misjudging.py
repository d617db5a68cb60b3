"""Errors of judgement and reckoning: under an illusion, ill-judged choices, miscounting by somebody, sized wrong."""

from afterword.lint.text.frames import frame

_ILL = (
    r"(?:injudicious|ill-advised|unwise|ill-judged|ill-considered|misguided|imprudent|rash|infelicitous|ill-chosen"
    r"|ill-fated|ill-founded|ill-timed|unlucky|unhappy|wrong-?headed|mistaken|misjudged|misplaced)"
)
_CHOICE = (
    r"(?:choice|decision|judge?ment|call|move|assumption|estimate|reading|interpretation|selection|guess|setting|entry"
    r"|click|command|trust|confidence|belief|conclusion|diagnosis|assessment|attempt|order|instruction|edit|tweak)"
)
_MISSING = (
    r"(?:miscounting|misreading|mistyping|misplacing|mislabell?ing|misrouting|mis-?keying|mishearing|misjudging"
    r"|miscalculating|misfiling|mishandling|misconfiguring|transposing|misinterpreting|misdialling|misunderstanding"
    r"|misnumbering|mispricing|misaligning|misapplying|misaddressing|mispacking|mispicking|misspelling|mistaking"
    r"|misdiagnosing|misdirecting|overdosing|(?:under|over)estimating|misremembering|mis-typing|mis-reading|mis-setting"
    r"|mis-counting|mixing up|confusing|swapping|muddling(?: up)?)"
)
_RECKONED = (
    r"(?:calculated|counted|measured|typed|added up|reckoned|estimated|keyed|spell?ed|spelt|wired|read|planned"
    r"|computed|labell?ed|configured|addressed|booked|entered|written|wrote|understood|heard|dialled|judged|assessed"
    r"|sized|dimensioned|cabled|plugged|connected|translated|transcribed|copied|numbered|routed|priced|dosed|installed"
    r"|mounted|assembled|figured|guessed|interpreted|remembered|worked out|summed up|filled in|set up|scheduled|timed)"
)

_HANDLED = (
    r"(?:closed|opened|pressed|typed|entered|unplugged|deleted|took|picked|cut|booked|dialled|keyed|labelled|wiped"
    r"|dropped|erased|pulled|shut|switched off|turned off|rebooted|restarted|overwrote|formatted|emptied|drained"
    r"|signed|gave|sent|dispensed|injected|cancelled|disconnected|removed|threw away|shredded|merged|pushed|ran"
    r"|selected|clicked|grabbed)"
)

FRAMES = (
    frame(
        "under the illusion, under an illusion, under a misapprehension, under the misapprehension, under the "
        "delusion, "
        "under the mistaken, under the false, under the wrong, under the erroneous, in the mistaken, in the false, "
        "in the erroneous, in the wrong belief",
        r"(?P<verb>was|were|had been|laboured|labored|acted|remained|worked|proceeded) (?:still |\w+ly )?(?:under"
        r"|in) (?:the|an?) (?:(?:mistaken|false|wrong|erroneous) (?:impression|belief|assumption|idea|notion"
        r"|understanding|view)|illusion|misapprehension|delusion)\b",
        r"^\W*(?:\w+ )?(?:under|in) (?:the|an?) (?:(?:mistaken|false|wrong|erroneous) (?:impression|belief|assumption"
        r"|idea|notion|understanding|view)|illusion|misapprehension|delusion)\b[^;.]{2,70}? ?, (?P<person>[\w@-]+)",
    ),
    frame(
        """
        wrongly, mistakenly, erroneously, inadvertently, accidentally, unwittingly, unintentionally, unthinkingly
        falsely, incorrectly
        """,
        r"(?:^\W*|\b(?:but|though|albeit|if|and|quite|rather) )(?:quite |rather |somewhat )?(?:wrongly|mistakenly"
        r"|erroneously|inadvertently|accidentally|unwittingly|unintentionally|unthinkingly|falsely"
        r"|incorrectly) ?, (?P<person>[\w@-]+)(?! (?:is|was|are|were) (?:\w+ly )?(?:blamed|paged|told|informed|given"
        r"|shown|accused|charged))",
    ),
    frame(
        """
        injudicious, ill-advised, unwise, ill-judged, ill-considered, misguided, imprudent, rash, infelicitous
        ill-chosen, ill-fated, ill-founded, ill-timed, unlucky, unhappy, wrong-headed, wrongheaded, mistaken
        misjudged, misplaced
        """,
        rf"{_ILL} {_CHOICE}(?: [^,;.]{{2,40}}?)? (?:by|of|on the part of|from) (?P<person>[\w@-]+)",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>{_ILL} {_CHOICE})\b",
    ),
    frame(
        """
        miscounting, misreading, mistyping, misplacing, mislabelling, mislabeling, misrouting, miskeying, mishearing
        misjudging, miscalculating, misfiling, mishandling, misconfiguring, transposing, misinterpreting, misdialling
        misunderstanding of, misnumbering, mispricing, misaligning, misapplying, misaddressing, mispacking, mispicking
        misspelling, mistaking, misdiagnosing, misdirecting, overdosing, underestimating, overestimating, misremembering
        mis-keying, mis-typing, mis-reading, mis-setting, mis-counting, mixing up, confusing, swapping, muddling
        """,
        rf"{_MISSING}(?: (?:of )?[^,;.]{{2,50}}?)? (?:by|on the part of) (?P<person>[\w@-]+)",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>{_MISSING})\b",
    ),
    frame(
        "blunder happened, slip happened, mistake happened, lapse happened, gaffe happened, mix-up happened, misstep "
        "happened, "
        "blunder occurred, slip occurred, mistake occurred, lapse occurred, mix-up occurred, mistake came, slip came, "
        "blunder came, "
        "faux pas happened, oversight happened, oversight occurred, error happened, confusion happened, confusion "
        "arose, "
        "misunderstanding arose, misunderstanding happened, mistake took place, error crept in, mistake crept in, "
        "slip-up happened",
        r"(?:blunder|slip|slip-up|mistake|lapse|gaffe|mix-up|misstep|faux pas|oversight|error|confusion"
        r"|misunderstanding) (?:happened|occurred|came(?: about)?|took place|arose"
        r"|crept in)[^;.]{0,30}? ?,? (?:when|as|while|because) (?P<person>[\w@-]+)[^,;.]{0,30}? (?!was |were |is "
        r"|are |had no|noticed|found|opened a ticket)(?:\w{3,}ed|was \w+ing|were \w+ing|ran|cut|set|put|took|gave"
        r"|sent|left|wrote|let|shut|hit)\b",
    ),
    frame(
        "wrong, wrongly",
        rf"(?P<deed>{_RECKONED}) wrong(?:ly)?(?= ?[.,;]|$| (?:the|an?|and|in|when|on|for|by|how|which|his|her|their"
        r"|our)\b)",
        rf"(?P<deed>{_RECKONED}) (?:the|an?|his|her|their|its|our|both|all|two)[^,;.]{{2,40}}? wrong(?:ly)?(?= ?[.,;]"
        r"|$| (?:and|in|when|on|for|by)\b)",
    ),
    frame(
        "in the wrong, on the wrong, at the wrong",
        r"(?P<verb>was|were|worked|stood|sat|had been|landed|ended up) (?:\w+ly )?(?:in|on"
        r"|at) the wrong (?:[\w-]+ )?(?:window|tab|host|server|terminal|console|branch|directory|folder|room|ward"
        r"|tenant|account|environment|database|shell|session|page|screen|row|line|station|platform|machine|cluster"
        r"|project|node|rack|floor|hall|ticket|sheet|schema|namespace|menu|desk|patient|file)\b",
    ),
    frame(
        "instead of, in place of",
        r"^\W*(?:instead of|in place of) (?!\w+ing\b)[^,;.]{2,40}? ?,? (?P<person>(?:the|our|an?|one|two|he|she"
        rf"|they|somebody|someone)\b)[^,;.]{{0,30}}? {_HANDLED}\b",
    ),
    frame(
        "it was the wrong, it is the wrong",
        r"it (?:was|is) the wrong [\w-]+(?: [\w-]+)? (?:that "
        r"|which )?(?P<person>(?:the|our|an?|he|she|they|we|somebody|someone|[\w@-]+)\b)[^,;.]{0,20}? (?:had "
        r"|has )?(?:\w{2,}ed|took|cut|set|put|gave|sent|left|shut|wrote|ran|chose|hit|dug|unplugged)(?=\W*$)",
    ),
    frame(
        "thinking it, believing it, supposing it, imagining it, thinking that it, believing that it, thinking this, "
        "believing this, "
        "thinking they, believing they, thinking he, believing he, thinking she, believing she, in the belief, under "
        "the belief, "
        "thinking these, believing these, believing that this, thinking that this, convinced it, convinced that it",
        rf"(?P<deed>{_HANDLED}) [^;.]{{2,50}}? ?,? (?:thinking|believing|supposing|imagining|in the belief"
        r"|under the belief|convinced)(?: that)? (?:it|this|they|he|she|these|that|the [\w-]+) (?:was|were|is|are"
        r"|had been) (?:the|an?|on|in|still|only|just|already|empty|old|unused|safe|dead|off|spare)\b",
        r"^\W*(?P<person>[\w@-]+)[^,;.]{0,30}? ?, (?:thinking|believing|supposing|imagining|convinced)(?: that)?"
        rf" (?:it|this|they|he|she|these) (?:was|were|is|are|had been) [^,;.]{{2,40}}? ?, {_HANDLED}\b",
    ),
    frame(
        "outdated information, outdated list, outdated plan, outdated data, outdated map, outdated drawing, outdated "
        "copy, outdated sheet, "
        "an old list, an old plan, an old map, an old drawing, an old copy, an old sheet, stale information, stale "
        "data, wrong information, "
        "false information, wrong list, wrong figures, false figures, superseded plan, superseded drawing, superseded "
        "list, obsolete list, "
        "an outdated, a superseded, an obsolete, a false premise, a wrong premise, an outdated version, an old "
        "version, incorrect information",
        r"(?P<deed>acted|relied|worked|decided|operated|planned|built|dosed|steered|navigated) (?:on|from|off|with|by"
        r"|to) (?:an? |the )?(?:outdated|stale|old|superseded|obsolete|out-of-date|wrong|false"
        r"|incorrect) (?:[\w-]+ )?(?:information|list|plan|data|map|drawing|copy|version|sheet|chart|table|number"
        r"|figures|premise|picture|manual)\b",
    ),
    frame(
        "the wrong, a wrong",
        r"(?P<deed>told|gave|read out|handed|dictated|passed|quoted|radioed|texted|phoned) [^,;.]{2,30}? (?:the"
        r"|a) wrong (?:[\w-]+ )?(?:address|number|name|code|time|date|price|dose|room|ward|platform|gate|amount|unit"
        r"|route|instructions?|key|password|version|order|floor|frequency|figure|size|colour|color|patient|file|form"
        r"|list|map)\b",
    ),
)
