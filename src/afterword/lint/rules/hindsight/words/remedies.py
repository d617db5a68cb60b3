"""What would have helped, as it is told in long and loose sentences: *in addition, reading the notes would have …*."""

from afterword.lint.text.frames import frame

_DOING = (
    r"(?:reading|re-reading|rereading|asking|checking|double-checking|cross-checking|calling|phoning|testing|reviewing"
    r"|looking|following|consulting|verifying|rehearsing|trying|opening|waiting|including|writing|documenting|adding"
    r"|communicating|telling|informing|announcing|watching|monitoring|comparing|confirming|discussing|talking|speaking"
    r"|searching|googling|listening|involving|escalating|paging|stopping|pausing|thinking|planning|measuring|practising"
    r"|practicing|training|simulating|inspecting|auditing|attaching|mentioning|noting|reporting|sharing|keeping|having"
    r"|spending|taking|putting|using|setting up|enabling|doing|making|investigating|studying|going through|paying)"
)
_MODAL = r"(?:would|could|might)(?: \w+ly| just| also| at least| well| even| already| both)*(?: have|'ve)"
_HELPED = (
    r"(?:answered|told|shown|revealed|saved|spared|prevented|avoided|caught|helped|cleared (?:this |that |it "
    r"|things )?up"
    r"|settled|solved|resolved|warned|exposed|flagged|averted|uncovered|reduced|shortened|sufficed|surfaced|confirmed"
    r"|allowed (?:us|me|them|him|her)|given (?:us|me|them|him|her)|pointed (?:us|me|them|him|her)|gone a long way"
    r"|been (?:enough|sufficient)|made (?:it|this|that|things|all|a difference|life|the difference|clear|everything)"
    r"|led (?:us|me|them|him|her)|brought (?:this|that|it|the \w+) (?:up|to light)|put (?:us|me|them) on)"
)
_AHEAD = (
    r"(?:(?:also|just|simply|even|actually|merely|only|first|clearly|properly|really|moreover|furthermore|similarly"
    r"|likewise|in (?:hindsight|retrospect|addition(?: to (?:that|this|it))?)) ?,? )*"
)
_PAPER = (
    r"(?:mail|e-mail|email|message|ticket|announcement|report|bug report|note|notice|post|update|documentation|docs"
    r"|runbook|readme|description|handover|wording|tone|communication|instructions|request|reply|response|changelog"
    r"|release notes|warning|briefing|plan|status page|memo|letter|guide)"
)
_DEPLOYED = (
    r"(?:deployed|shipped|released|merged|rolled out|rolled back|finished|completed|published|sent|taken|started|begun"
    r"|made|done|reverted|restarted|declared|called|applied|delivered|announced|communicated|written|opened|closed"
    r"|added|upgraded|migrated|replaced|rebuilt|brought back|back|escalated|informed|notified|involved|asked|handled"
    r"|dealt with|addressed|tackled|restored|recovered|resolved|solved|fixed)"
)
_SOONER = r"(?:earlier|sooner|faster|quicker|more quickly|more swiftly|days before|weeks before|hours before)"
_FAULT = (
    r"(?:bug|fix|flaw|gap|error|problem|issue|cause|root cause|fault|defect|regression|mistake|typo|vulnerability"
    r"|weakness|solution|answer|misconfiguration|failure|limit|leak|mismatch|it|this|that)"
)
_FOUND = r"(?:found|identified|spotted|discovered|seen|recognised|recognized|detected|noticed|caught|uncovered)"
_MISSED = (
    r"(?:missed|overlooked|forgotten|skipped|misread|mistaken|confused|rushed|ignored|assumed|mistyped|misunderstood"
    r"|misjudged|underestimated)"
)
_HANDLED = (
    r"(?:done|handled|prevented|fixed|avoided|solved|checked|tested|made|taken|started|reverted|restarted|noticed"
    r"|caught|spotted|found|raised|asked|answered|reviewed|stopped|automated|escalated|looked at|dealt with|set up"
    r"|prepared|documented|communicated|announced|written|added|updated|verified)"
)
_NICE = (
    r"(?:runbook|test|tests|alert|alerts|alerting|monitoring|documentation|docs|warning|heads-up|check|checklist|backup"
    r"|backups|dashboard|review|reviewer|rehearsal|dry run|canary|log|logs|logging|tracing|note|message|announcement"
    r"|communication|error message|metrics?|staging|playbook|handover|overview|diagram|plan|notice)"
)

FRAMES = (
    frame(
        "would, could, might, would've, could've, might've",
        rf"(?:^\W*|[,;:(\u2014\u2013] |\b(?:and|but|that) ){_AHEAD}(?P<told>{_DOING} [^,;.]{{2,90}}? {_MODAL} (?:\w+ly "
        rf"|all )?{_HELPED})",
        rf"(?:the|our|my|his|her|their|an?|this|that) (?:[\w-]+ ){{0,3}}?{_PAPER} (?P<told>(?:could|might)(?: also"
        r"| well| easily| certainly| at least)*(?: have|'ve) (?:contained|included|mentioned|explained|given|stated"
        r"|carried|named|listed|spelled out) (?:more|better|clearer|further|all|a warning|a link|a hint|a note"
        r"|a reminder|the date|the steps|what|why|that|additional))",
        rf"(?:the|our|my|his|her|their|an?|this|that) (?:[\w-]+ ){{0,3}}?{_PAPER} (?P<told>(?:could|might)(?: also"
        r"| well| easily| certainly)*(?: have|'ve) been (?:a bit |a lot |a little |much |far |way |somewhat )*"
        r"(?:clearer|better|more (?:\w+ly )?(?:explicit|detailed|specific|careful|prominent|polite|friendly|precise"
        r"|helpful|open|timely|visible|informative|frequent)|different|friendlier|calmer|kinder|nicer|improved))",
        r"(?P<told>(?:could|might)(?: also| well| easily| certainly| probably| at least)*(?: have"
        rf"|'ve) be(?:en)? (?:\w+ly )?{_DEPLOYED}(?: [^,;.]{{1,50}}?)? {_SOONER})(?= ?[,;.!):]|$"
        r"| (?:if|had|but|than|by|with|and|because|though|in|on)\b)",
        rf"{_FAULT}(?: (?:for|in|with|of|behind) [^,;.]{{2,40}}?)? (?P<told>(?:could|might)(?: also| well| easily"
        rf"| probably)*(?: have|'ve) (?:also )?been (?:\w+ly )?{_FOUND} by (?:(?:simply|just|merely|only"
        rf"|actually) )?(?:{_DOING}|an? (?:more|closer|better|second|simple|quick|careful|proper|thorough|single)))",
    ),
    frame(
        "would not have, wouldn't have, would never have, would not've, could not have, couldn't have",
        rf"(?:or|else|otherwise|then) ?,? (?P<told>(?P<who>[\w@-]+) (?:would|could)(?: not|n't| never) have {_MISSED})",
        rf"(?P<told>(?:we|i) would(?: not|n't| never) have {_MISSED}) (?:it|this|that|the|these|those|our|my|an?)\b",
    ),
    frame(
        "could, could've",
        r"^\W*(?P<who>[\w@-]+) ?,? (?:while|although|though|even if|when|being|whilst"
        r"|if) [^;.]{2,50}? (?P<told>(?:already |also |still )?could(?: already| also| still| easily)?(?: have"
        r"|'ve) (?:included|asked|told|attached|checked|called|paged|added|mentioned|warned|read|tested|noted"
        r"|informed|escalated|stopped|raised|shared|linked|explained))\b",
        r"(?P<told>could(?: easily| also| just as well| well| equally)*(?: have"
        rf"|'ve) be(?:en)? (?:\w+ly )?{_HANDLED} by (?P<who>[\w@-]+))",
    ),
    frame(
        "hindsight, retrospect, looking back, ideally, in an ideal world, knowing what",
        r"(?:in (?:hindsight|retrospect)|with hindsight|looking back|ideally|in an ideal world"
        r"|knowing what [^,;.]{2,40}?) ?,? (?:(?:now|today|then) ?,? )?(?P<told>(?:we|i|they"
        r"|the (?:team|on-call|operator))(?: would|'d)(?: \w+ly| rather| not)?(?: have|'ve) (?!been\b|liked|loved"
        r"|had\b|expected|thought)\w+)",
        r"(?P<told>(?:we|i)(?: would|'d)(?: \w+ly| not)?(?: have|'ve) (?:done|chosen|taken|waited|started|tested"
        r"|asked|used"
        r"|made|split|rolled|called|written|announced)) [^;.]{0,60}? (?:in (?:hindsight|retrospect)|looking back)\b",
    ),
    frame(
        "it would have helped, would have been nice, would have been useful, would have been helpful, would have been "
        "handy, would have been great, would have been good, would've been nice, would've been useful, would've been "
        "helpful, would've helped, would have come in handy",
        r"it would(?: have|'ve) helped (?:to|if|us|me|a lot|had)\b",
        rf"(?:an?|some|more|better|proper|any|clearer|earlier) (?:[\w-]+ ){{0,3}}?{_NICE} (?P<told>would(?: have"
        r"|'ve)(?: been (?:very |really |quite )?(?:nice|useful|helpful|handy|great|good|welcome)"
        r"| come in handy))(?= ?[.,;!)]|$| (?:to|here|for|in|at|and|if)\b)",
    ),
    frame(
        "avoided, prevented, avoidable, preventable",
        r"^\W*(?:very |quite )?(?:easily|trivially|entirely|completely) (?:avoided|prevented|avoidable"
        r"|preventable)(?= ?[.,;!]|$| (?:by|with|if|had)\b)",
    ),
    frame(
        "back up, back online, back to normal, back in service",
        r"(?:we|i|they|it|this|the (?:site|service|system|cluster)) (?P<told>could(?: have"
        r"|'ve)(?: \w+ly)? been back (?:up|online|to normal|in service|in business)) [^;.]{0,40}? (?:within|in|by"
        r"|hours|minutes|sooner|earlier|much|faster)\b",
    ),
    frame(
        "been best, been better, best have been, better have been",
        r"(?:would|could|might) (?:\w+ly )?(?:have been (?:best|better)|(?:best|better) have been) (?:caught|found"
        r"|spotted|noticed|detected|prevented|avoided|addressed|fixed|handled|solved|done|tested|reviewed|spent"
        r"|checked|stopped|discovered|identified|delayed|deferred|postponed|left|communicated|announced|planned"
        r"|served)\b",
    ),
    frame(
        "had probably, had surely, had certainly, had maybe, had perhaps",
        rf"(?:^\W*|, |\band ){_AHEAD}(?P<told>{_DOING} [^,;.]{{2,90}}? had (?:probably|surely|certainly|maybe"
        r"|perhaps) (?:also )?(?:helped|prevented|avoided|saved|caught|spared|shown|told))",
    ),
)
