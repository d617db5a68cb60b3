"""Guilt told backwards and by turns of phrase: guilty is …, owes an explanation, is down to, must be sought in."""

from afterword.lint.text.frames import frame

_HARMED = (
    r"(?:outages?|failures?|incidents?|disaster|mess|loss|losses|downtime|breakdown|blackout|damage|debacle|leak"
    r"|breach|delays?|standstill|fiasco|collapse|chaos|shortage|error|errors|defect|spill|crash|fault|stoppage|gap"
    r"|hole|overrun|(?:torn|burnt|cut|flooded|soaked|ruined|stuck|stranded|stolen|lost|missing|broken|wrong|double"
    r"|failed|late|dead|dark|silent|cancelled|missed|empty|spoilt) [\w-]+)"
)
_TO_BE = r"(?:must|has to|have to|is to|are to|can|should|can only|will have to|had to|may|could)"

FRAMES = (
    frame(
        "the reason, the reason why, the reason that",
        r"(?P<verb>is|was|are|were) (?:\w+ly )?the (?:sole |only |main |real |whole )?reason "
        r"(?:why |that )?(?:we (?:were|are|lost|had|went)|nobody|nothing|half|all of|every"
        r"|our|the (?:site|service|shop|app|system|platform|line"
        r"|outage|incident)) [^;.]{2,60}",
    ),
    frame(
        "to answer for",
        r"(?P<verb>has|have|had) (?:the|this|that|all|a|his|her|their|much|these) (?:[\w-]+ ){1,4}?to answer for\b",
    ),
    frame(
        "doing, handiwork",
        r"(?:it's|it is|it was|this is|that is|that's|that was|this was) (?:all |entirely "
        r"|purely )?(?:[\w@-]+ ){0,3}?(?P<named>[\w@-]+)(?:'s?)? (?:doing|handiwork)(?= ?[.,;]|$)",
    ),
    frame(
        "responsibility, blame, guilt, liability",
        rf"^\W*for (?:the|this|that|these|all) (?:[\w-]+ ){{0,3}}?{_HARMED}[^;.]{{0,40}}?(?P<verb>bears?|bore|carries"
        r"|carry|carried|shoulders?) (?:the |all |sole |full |whole |entire )*(?:responsibility|blame|guilt"
        r"|liability)",
        r"(?:chain|trail|line) of (?:guilt|blame|responsibility|errors) (?:starts|begins|leads|ends|stops"
        r"|goes back) (?:at|with|to|in) (?P<who>[\w@-]+)",
    ),
    frame(
        "pins it, pinned it, pin it, pins this, pinned this, pins the, pinned the, pins everything, pin the, "
        "hangs it, hung it",
        r"(?:pins?|pinned|hangs?|hung) (?:it|this|that|the (?:whole )?\w+|everything"
        r"|all of it) (?:\w+ly )?on (?P<who>[\w@-]+)",
    ),
    frame(
        "innocent, blameless, in the clear, without guilt, without blame, free of guilt, free of blame",
        r"(?P<verb>is|was|are|were) (?:anything but|far from|hardly|not exactly|by no means|not entirely"
        r"|not) (?:innocent|blameless|in the clear|free (?:of|from) (?:guilt|blame)|without (?:guilt|blame))",
    ),
    frame(
        "guilty, to blame, at fault, culpable, blameworthy, responsible, accountable, answerable, liable",
        r"^\W*(?:guilty|to blame|at fault|culpable|blameworthy)(?: (?:of|for|in|here) ?[^,;.]{0,60}?)? (?:is|was"
        r"|are|were) (?:\w+ly )?(?P<who>[\w@-]+)",
        rf"^\W*(?:responsible|accountable|answerable|liable) for (?:\w+ ){{0,4}}?{_HARMED}[^,;.]{{0,40}}? (?:is|was"
        r"|are|were) (?:\w+ly )?(?P<who>[\w@-]+)",
        r"if (?:anyone|anybody|somebody|someone) (?:is|was|were|has to be) (?:guilty|to blame|at fault|blamed"
        r"|responsible) ?,? (?:then )?(?:it is|it was|it's) (?P<who>[\w@-]+)",
    ),
    frame(
        "owe, owes, owed",
        r"(?P<verb>owes?|owed) [^,;.]{2,40}? (?:an? |some )(?:\w+ )?(?:explanation|apology|account|answers?)\b",
    ),
    frame(
        "down to, on the account of, on the head of, on the heads of",
        r"(?:that|this|it|all this|all that|all of this|everything) (?:is|was) (?:all |entirely |solely |squarely "
        r"|purely )?down to (?P<who>[\w@-]+)",
        rf"{_HARMED} (?:goes|go|went|is|was|comes) (?:\w+ )?(?:on|to) the (?:account|heads?|slate"
        r"|tab) of (?P<who>[\w@-]+)",
        rf"{_HARMED} (?:goes|go|went|is|was|comes) (?:\w+ )?on (?:[\w@-]+ ){{0,3}}?(?P<named>[\w@-]+)'s? (?:account"
        r"|heads?|slate|tab|conscience)",
    ),
    frame(
        "be sought, be found, be looked for, be searched, be laid, be placed, be located, be assigned, be put, "
        "be credited, be debited, be charged, be chalked, be ascribed, be attributed, be booked, be entered",
        rf"(?:blame|fault|guilt|culprit|culprits|the responsibility) {_TO_BE} be (?:sought|found|looked for"
        r"|searched for|laid|placed|located|assigned|put) (?:\w+ly )?(?:in|with|at|on|to|among) (?P<who>[\w@-]+)",
        rf"{_HARMED} {_TO_BE} be (?:\w+ly )?(?:credited|debited|charged|chalked up|put down|ascribed|attributed|booked"
        r"|entered|laid) (?:\w+ly )?(?:in|with|at|on|to) (?:the (?:account|name|door|feet) of )?(?P<who>[\w@-]+)",
        rf"{_TO_BE} be (?:laid|put) (?:\w+ly )?at (?:[\w@-]+ ){{0,3}}?(?P<named>[\w@-]+)'s? (?:door|feet|doorstep)",
    ),
    frame(
        "no excuse, no excuses, hands are not clean, clean hands, washed clean, wash their hands, off the hook, "
        "get away with",
        r"(?:there is|there was|there can be) no excuse for (?P<who>[\w@-]+)",
        r"(?P<verb>has|have|had) no excuse\b",
        r"(?P<verb>gets?|got|is|are|cannot be|can't be|must not be|should not be|will not be) (?:let )?(?:away with"
        r"|off the hook)\b",
    ),
)
