"""Left so, or never come to: left the flag on, had been meaning to, used to ignoring it, teams that still have not."""

from afterword.lint.text.frames import frame

_VERY = r"(?:(?:so|too|quite|long|well|far|rather|very|pretty|totally|completely) )*"
_THING = (
    r"(?:the|an?|my|our|his|her|their|its|this|that|these|those|some|all|old|default|both|two|several|every|it"
    r"|them)(?: [\w./:-]+){0,6}?"
)
_STATE = (
    r"(?:running|open|on|lying around|exposed|plugged in|unplugged|logged in|unlocked|unprotected|unpatched|unmonitored"
    r"|unattended|unencrypted|unsecured|wide open|commented out|hard-?coded|world-readable"
    r"|publicly (?:accessible|reachable|readable))"
)
# A reason, an end or a purpose makes it a choice.
_CHOSEN = r"(?![^;.]* (?:until|so|as an?|as the|while|for now|because|in case|in order|during|to \w+|since we)\b)"
_LONG = (
    r"for (?:\d+|two|three|four|five|six|several|many|days|weeks|months|years|hours|too long|ages"
    r"|an? (?:day|week|month|year|hour|few|couple|while)|the (?:whole|entire|weekend|night|rest))"
)
_ENDS = rf"(?= ?[.,;:!)]|$| (?:after|over|when|overnight|{_LONG}|by|in|on|and|from|following)\b){_CHOSEN}"
_LEFTOVER = r"(?:keys?|tokens?|passwords?|secrets?|credentials?|debug \w+|test \w+|backdoor|todo|placeholder)"
_IGNORING = (
    r"(?:ignor|dismiss|skipp|silenc|mut|snooz|overlook|disregard|delet|click|clos|swip|brush|bypass|forgett|neglect)ing"
)
_OTHERS = r"(?<!\bwe\s)(?<!\bi\s)(?<!\byou\s)"
_TAKEN_UP = (
    r"(?:adopted|migrated|moved (?:off|away|to|over)|upgraded|implemented|prioriti[sz]ed|enabled|rotated|fixed|removed"
    r"|patched|answered|replied|responded|acted|reviewed|read|acknowledged|picked (?:it|this|them) up|addressed"
    r"|cleaned up|followed|learned|learnt|switched|complied|updated|documented|told|tested|set up|bothered|closed"
    r"|delivered|done)"
)
_TAKE_UP = (
    r"(?:adopt|migrate|move (?:off|away|to|over)|upgrade|implement|prioriti[sz]e|enable|rotate|fix|remove|patch|answer"
    r"|reply|respond|act|review|read|acknowledge|address|clean up|learn|switch|comply"
    r"|follow (?:the|our|this|these) (?:\w+ )?(?:rules?|process|guid\w+|recommend\w+|advice|procedures?|polic\w+)"
    r"|update|document|test|deliver|apologi[sz]e)"
)
_ASKED = r"(?:merged|applied|renewed|rolled out|taken up|approved|answered|fixed|patched)"
_AFFECTED = (
    r"(?:users?|customers?|clients?|tenants?|players?|merchants?|subscribers?|students?|instructors?|researchers?"
    r"|requesters?|reporters?|callers?)"
)

# Behind it a list ends, and no verb makes it the subject of a rule: *failing to set it stops the job*.
_FRAGMENT = (
    r"\b(?![^\n]*\b(?:is|are|was|were|will|can|may|would|causes?|leads?|led|results?|means?|makes?|should|must|could"
    r"|has|have|had|to a|gives?|returns?|breaks?|stops?|prevents?|helps?|does|do|saves?|costs?|takes?|allows?|lets?"
    r"|needs?|requires?)\b)[^,;:?]{0,90}$"
)

LEFT_ON = (
    frame(
        "left",
        rf"(?:i|we) (?:had |have |accidentally |also |still |simply )*(?P<told>left {_THING} {_STATE}){_ENDS}",
        r"(?:i|we) (?:had |have |accidentally |mistakenly )*(?P<told>left (?:the|an?|my|our"
        r"|its) (?:[\w-]+ ){0,2}?(?:firewall|debug|test|default|root|admin|authentication|password|auth"
        rf"|verbose)(?: [\w-]+){{0,2}}? (?:disabled|enabled|in place|turned off|off|unchanged|active)){_ENDS}",
        rf"(?:i|we) (?:had |have |accidentally |then |also |still )*(?P<told>left (?:the|an?|my|our|this|that|some|old"
        rf"|a few)(?: [\w-]+){{0,3}}? {_LEFTOVER} (?:in|inside|on|at) (?:the|a|an|my|our|there|plain|public|it)\b)",
        r"(?:having|by) (?P<told>left|leaving) (?:the|an?|my|our|a) (?:[\w-]+ ){1,4}?(?:open|enabled|unlocked"
        r"|unprotected|unpatched|unattended|lying around|wide open) ?, (?:i|we)\b",
        r"^\W*leaving (?:the|an?|my|our) (?:[\w-]+ ){1,4}?(?:on|open|running|enabled|disabled|unlocked)(?: (?:on|in"
        r"|after|over|for) [^,;.]{2,70})?\W*$",
    ),
)
NOT_TAKEN_UP = (
    frame(
        "meaning to, planning to, intending to, going to, wanting to, promising to, telling myself, telling ourselves",
        r"(?:i|we|(?P<who>(?:the|our|one of|an?)\b)[^,;.]{0,30}?) (?P<told>(?:had|have|has) (?:long |always |also "
        r"|really )?been (?:meaning|promising|wanting|intending) to)(?! (?:thank|ask|say|write about|share|post))\b",
        r"(?P<told>(?:had|have) been telling (?:myself|ourselves))\b",
    ),
    frame(
        "accustomed to, used to, inured to, habit of, desensitised to, desensitized to, numb to, deaf to",
        rf"(?P<verb>was|were|am|become|became|been|grew|grown|got|gotten) {_VERY}(?:accustomed|used|inured"
        rf"|desensiti[sz]ed) to (?:just |simply )?{_IGNORING}\b",
        rf"(?P<verb>was|were|am|are|become|became|been|grew|grown|got) {_VERY}(?:numb|deaf) to (?:the|these|those|this"
        r"|such|all|our|its|any) (?:\w+ ){0,2}?(?:alerts?|alarms?|warnings?|pages|errors|signs|noise|complaints"
        r"|reports|problems?|risks?)\b",
        r"(?P<verb>was|were|am|are|got|fell|fallen|had|have|made) (?:gotten |got |fallen "
        rf"|developed )?(?:into )?(?:(?:a|the|this|that|bad) )*habit of (?:just |simply )?{_IGNORING}\b",
    ),
    frame(
        "still have not, still has not, still haven't, have still not, has still not, have yet to, has yet to, "
        "had yet to, still had not, had still not, still do not, still does not, still did not, are yet to, is yet to",
        rf"{_OTHERS}(?P<verb>have|has|had) (?:still )?not (?:yet |really |fully |properly |even )*{_TAKEN_UP}\b",
        rf"{_OTHERS}(?P<verb>have|has|had|are|is) (?:still )?yet to (?:\w+ly )?{_TAKE_UP}\b",
        rf"{_OTHERS}(?P<verb>do|does|did) not (?:really |even |fully |properly )*{_TAKE_UP}\b",
    ),
    frame(
        "prioritising, prioritizing, monitoring, maintaining, reviewing, following, updating, patching, responding, "
        "answering, communicating, listening, documenting, reading, prioritise, prioritize, listen, "
        "communicate, keeping, are not",
        rf"{_OTHERS}(?P<verb>are|is) (?:still |simply |clearly |just )?not (?:\w+ly )?(?:prioriti[sz]ing|monitoring"
        r"|maintaining|reviewing|following|updating|patching|responding|answering|communicating|listening|documenting"
        r"|reading|keeping)\b",
        rf"{_OTHERS}(?P<verb>do|does) not (?:\w+ly )?(?:prioriti[sz]e|listen|communicate with (?:each|one|us|the"
        r"|other))\b",
    ),
    frame(
        "not think to, not bother, not even bother, not think of, not care to, not take the trouble, "
        "hadn't thought to, hadn't bothered, n't think to, n't bother, not thought to, not bothered, nor thought, "
        "nor bothered, nor cared, nor remembered, never bothered, never thought to",
        rf"(?:the |a |this |that |some |most |our |these |few )(?:[\w-]+ )?{_AFFECTED} (?:\w+ly |also |just "
        r"|simply )?(?P<told>(?:did|had|do|have|does|has) (?:not|never) (?:even |really |simply )?(?:think|thought"
        r"|bother(?:ed)?|care(?:d)?|take the trouble|taken the trouble) (?:to\b|of\b|\w+ing\b))",
        rf"(?:the |a |this |that |some |most |our |these )(?:[\w-]+ )?{_AFFECTED} (?P<told>never (?:bothered|thought"
        r"|cared) (?:to\b|\w+ing\b))",
        r"(?P<told>nor (?:had (?:i|we) |did (?:i|we) |ever |even )*(?:thought|bothered|cared|remembered|think|bother"
        r"|care|remember) (?:to|of)\b)",
    ),
    frame(
        "not seem to have, not appear to have, not seem to, seems not to have, appears not to have, seemingly not",
        r"(?P<verb>did|does|do|saves?|costs?|takes?|allows?|lets?|needs?|requires?) (?P<told>not (?:seem"
        r"|appear) to have (?:\w+ly |ever |even )?(?:went|gone|read|checked"
        r"|looked|tested|tried|followed|noticed|thought|considered|understood|asked|done|reviewed|cared|bothered"
        r"|realised|realized|taken))\b",
        r"(?P<verb>seems?|appears?|seemed|appeared) (?P<told>not to have (?:\w+ly |ever |even )?(?:gone|read|checked"
        r"|looked|tested|tried|followed|noticed|thought|considered|understood|asked|done|reviewed|cared|bothered"
        r"|realised|realized|taken))\b",
    ),
    frame(
        "refusal to, refusal of, unwillingness to, refused to, refuses to, not give us, not give me, not allow us, "
        "never granted us, never allowed us, never gave me, never gave the team, "
        "not let us, not grant us, not fund our, not give the team, never gave us, never let us, not give our",
        rf"{_OTHERS}(?P<verb>refused|refuses) to (?:\w+ly )?(?:fix|merge|listen|cooperate|co-operate|answer|respond"
        r"|acknowledge|admit|engage|talk|communicate|share|look (?:at|into)|apologi[sz]e"
        r"|take (?:it|this|us|the \w+|our \w+) seriously|believe|review|act|discuss|compromise)\b",
        rf"{_OTHERS}(?P<verb>did|would|does) not (?:give|allow|grant|leave) (?:us|me|our|the team) (?:the |any "
        r"|enough |more |a )*(?:time|budget|money|people|resources|chance|access|choice|option|permission|staff)\b",
        rf"{_OTHERS}never (?P<verb>gave|allowed|granted) (?:us|me|our|the team) (?:the |any |enough |more |a )*(?:time"
        r"|budget|money|people|resources|chance|access|choice|option|permission|staff)\b",
        r"(?:refusal|unwillingness) (?:on the part of [^,;.]{2,30}? |by [^,;.]{2,30}? "
        r"|of (?:the |our |its )[^,;.]{2,30}? )?to (?:\w+ly )?(?:engage|listen|cooperate|co-operate|help"
        r"|communicate|talk|acknowledge|admit|share|fund|invest|compromise|collaborate|take responsibility|take part"
        r"|discuss|negotiate|answer questions|learn|apologi[sz]e|own|work with)\b",
    ),
    frame(
        "merged, applied, renewed, rolled out, taken up, approved, answered, fixed, patched",
        rf"(?:was|were|been) (?:not|never) (?:\w+ly |yet |ever )?{_ASKED}(?: [^,;.]{{1,30}}?)? by (?P<who>(?:the|our"
        r"|an?|any|my|their|its|[\w@-]+))(?! (?:time|default|design|then|end)\b)",
        rf"not (?:been )?{_ASKED} (?:\w+ )?by (?P<who>(?:the|our|any|my|their))\b",
    ),
    frame(
        """
        running, reading, telling, asking, updating, documenting, communicating, reviewing, announcing, validating
        thinking, looking, sharing, escalating, acting, responding, listening, realising, realizing, understanding
        rotating, verifying, cleaning, rehearsing, testing
        """,
        rf"^\W*(?P<told>not (?:even |properly |fully |\w+ly |having )?(?:running|telling|asking|updating|documenting"
        rf"|communicating|reviewing|announcing|validating|thinking|sharing|escalating|acting|responding|listening"
        rf"|reali[sz]ing|understanding|rotating|verifying|cleaning up|rehearsing|testing)){_FRAGMENT}",
    ),
    frame(
        "failing to, forgetting to, neglecting to, omitting to, ignoring, without review, without testing, without a "
        "backup, without checking, without approval, without a test, without tests, without reviewing, without asking, "
        "without warning, without telling, without verifying",
        rf"^\W*(?P<told>(?:failing|neglecting|omitting) to \w+){_FRAGMENT}",
        r"^\W*(?P<told>ignoring (?:the |all |our |those |these )+(?:[\w-]+ ){0,2}?(?:alerts?|alarms?|warnings?|errors?"
        rf"|notices?|e-?mails?|messages|pages|tickets?|advice|recommendations?)){_FRAGMENT}",
        r"^\W*(?:merging|deploying|pushing|releasing|upgrading|shipping|running|restarting|deleting|migrating|approving"
        r"|rolling out)(?: [^,;.:?]{1,50}?)? (?P<told>without (?:a |any |proper |prior |sufficient |first )*(?:review"
        rf"|reviewing|testing|tests?|backups?|checking|approval|asking|warning|telling|verifying)){_FRAGMENT}",
    ),
    frame(
        "responsibility, responsibilities, duty, duties, obligations",
        r"(?:abandoned|shirked|neglected|dodged|evaded|walked away from|ran away from) (?:all |any "
        r"|most )?(?:of )?(?:their|his|her|our|my) (?:[\w-]+ )?(?:responsibilit(?:y|ies)|dut(?:y|ies)|obligations)\b",
    ),
)
