"""Norms for the past told as duty, as an errand, or as an overdue order: *had one job*, *was to stop it before*."""

from afterword.document.patterns import Pattern
from afterword.lint.text.frames import frame

_ACT = (
    r"(?:stop|check|read|tell|inform|warn|alert|call|phone|ring|ask|test|review|report|escalate|verify|confirm|watch"
    r"|monitor|notify|announce|order|load|lock|close|open|switch|halt|pause|cancel|abort|roll back|hand over|sign"
    r"|approve|renew|rotate|update|document|rehearse|inspect|measure|count|compare|keep|hold|follow|wait|answer"
    r"|respond|react|intervene|supervise|prevent|make sure|ensure|see to|look|clean|mail|write|pass on|refuse|remove"
    r"|replace|unplug|flag|raise|mention|brief|involve|consult|coordinate|plan|book|arrange|secure|back up|pull|block"
    r"|declare|convene|communicate|deliver|provide|point out|train)"
)
_ORDERED = (
    r"(?:ordered|done|checked|tested|reviewed|told|informed|warned|called|stopped|paused|cancelled|canceled|replaced"
    r"|renewed|rotated|updated|documented|rehearsed|inspected|escalated|declared|announced|raised|reported|fixed"
    r"|patched|retired|decommissioned|removed|upgraded|switched|closed|rolled back|staffed|trained|approved|signed"
    r"|rejected|noticed|seen|caught|spotted|started|initiated|triggered|taken|made|addressed|planned|scheduled|agreed"
    r"|discussed|communicated|verified|validated|measured|cleaned|repaired|serviced|bought|migrated|separated|secured"
    r"|automated|questioned|involved)"
)
_HEADS = (
    r"(?:duty manager|manager|planner|dispatcher|supervisor|approver|author|reviewer|coordinator|lead|crew|shift|squad"
    r"|desk|bridge|office|depot|branch|ward|plant|store|site|team|group|board|panel|committee|caller|sender|contractor"
    r"|supplier|vendor|department|unit|chief|guard|driver|caretaker|localisation|localization|operations|support"
    r"|procurement|purchasing|finance|security|marketing|sales|dispatch|planning|facilities|engineering|qa)"
)

# A question that asks for nothing: *should the team not have tried it first?*
REPROACH = Pattern(
    r"\W*(?:and |but |so )?(?:should|ought)(?:n't\b|\b[^?]{2,50}? not (?:to )?have\b)"
    r"|(?:.*[,;:(] )?(?:and |but |so )?(?:why|how come)\b[^?]{0,60}?(?:n't|\bnot|\bnever|\bnobody|\bno one)\b"
)

FRAMES = (
    frame(
        "one job, only one job, one task, one thing to do, a single task, a single job, only one task, one simple "
        "task, "
        "one simple job, one errand, just one job",
        r"(?P<verb>had|have|has|'d) (?:only |just |literally )?(?:one|a single|exactly one) (?:simple "
        r"|single )?(?:job|task|thing to do|errand|duty)",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS} had (?:only |just |literally )?(?:one|a single|exactly one) (?:simple "
        r"|single )?(?:job|task|duty)",
    ),
    frame(
        "the duty to, a duty to, the obligation to, an obligation to, the responsibility to, the task to, the job "
        "to, every "
        "reason to, every opportunity to, orders to, instructions to, the duty of, the task of, the job of, the "
        "order to, "
        "a responsibility to, ample time to, all the time, enough time to, plenty of time to, good reason to, all "
        "reason to",
        r"(?P<verb>had|has|have|bore|carried) (?:the|an?|every|all|clear|strict|ample|enough|plenty of|good"
        r"|standing)(?: \w+)? ?(?:duty|obligation|responsibility|task|job|reason|opportunity|orders?|instructions?"
        rf"|time|occasion|chance)? (?:to {_ACT}|of (?:stopping|checking|reading|telling|informing|warning|alerting"
        r"|calling|asking|testing|reviewing|reporting|watching|monitoring|escalating|notifying|keeping))",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS} had (?:the|a|an|every|clear) (?:clear |solemn |plain "
        rf"|contractual )?(?:duty|obligation|responsibility|task|reason|opportunity|orders|instructions) to {_ACT}",
    ),
    frame(
        "long since, long ago, years ago, months ago, weeks ago, hours earlier, much earlier, far earlier, at once, "
        "immediately, ages ago, by then, by rights, well before, right away, straight away, from the start, from the "
        "beginning, beforehand, first, in the first place, at the latest, by noon, hours before",
        r"(?:should|ought to) (?:have )?(?:long since|long ago|already|ages ago|by rights|at once|much earlier"
        r"|far earlier|immediately|by then|from the start|first|years ago|months ago"
        rf"|weeks ago) (?:have )?(?:been )?{_ORDERED}",
        rf"(?:should|ought to) have been {_ORDERED}[^;.]{{0,40}}? (?:long since|long ago|ages ago"
        r"|(?:years|months|weeks|hours|days) (?:ago|earlier|before)|much earlier|far earlier|at once|right away"
        r"|straight away|from the start|from the beginning|beforehand|in the first place)",
        rf"was (?:long|years|months|weeks|hours) overdue to be {_ORDERED}",
    ),
    frame(
        "should, ought, shouldn't, oughtn't, should not",
        rf"^\W*(?:and |but |so )?(?:should|ought)(?:n't)? (?:not )?(?:the |our |a |an )?(?:[\w-]+ )?(?:{_HEADS}|we"
        r"|they|he|she|somebody|someone|anyone|people|(?P<who>[\w@-]+))(?: (?:of|on|in|at) [^,;.]{2,30}?)? (?:not "
        r"|at least |really |first |rather |better )*(?:to )?have [\w-]+",
    ),
    frame(
        "was to, were to, was meant to, had been expected to, had been asked to, had been told to, had been "
        "instructed to, "
        "had been assigned to, had been tasked to, had promised to, had agreed to, was down to, was tasked with, was "
        "asked to, was told to, was instructed to, was charged with, had been charged with, had been tasked with, "
        "was bound "
        "to, was required to, were required to, had been due to, was due to",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?P<told>(?:was"
        rf"|were) to {_ACT}) [^;.]{{2,70}}? (?:before|long before|by \w+|at once|first|in time|beforehand|instead)\b",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?P<told>had been (?:expected|asked"
        rf"|told|instructed|assigned|tasked|due|supposed|meant|trained|ordered|requested) (?:to {_ACT}|with \w+ing))",
        rf"(?P<verb>was|were) (?P<told>to {_ACT}) [^;.]{{2,70}}? (?:and|but|yet|, but|, yet|, and) (?:he |she |they "
        r"|it )?(?:did not|didn't|never|failed|forgot|instead)",
        r"(?P<verb>was|were|been) (?P<told>(?:charged|tasked|entrusted) with \w+ing [^;.]{2,60}? (?:and|but"
        r"|yet) (?:he |she |they )?(?:did not|didn't|never))",
    ),
    frame(
        "one would have expected, one expects, one would expect, you would expect, you'd expect, is to be expected "
        "from, can "
        "be expected of, may be expected of, might have expected, would have thought, one could have expected, would "
        "have "
        "liked to see, would have wished, we expected more, more could be expected, expected better",
        r"(?:one|you|we|i|anyone|anybody|a customer|customers) (?:would|could|might|should|may|can)(?:'ve"
        r"| have)? (?:reasonably |rightly |well |at least )?(?:expect(?:ed)?|have expected|thought|have thought"
        r"|wished?|liked?|have liked|hoped?)(?: to (?:see|hear|get|be told))? (?P<who>[\w@-]+)[^,;.]{0,40}? to",
        r"(?:expect(?:ed)?|demand(?:ed)?) (?:better|more) (?:of|from) (?P<who>[\w@-]+)",
        r"(?:can|could|may|might) (?:rightly |reasonably |at least )?be expected (?:of|from) (?P<who>[\w@-]+)",
    ),
    frame(
        "should have, should've, shouldn't have, should not have, ought to have, ought not to have, oughtn't to "
        "have, ought to, would have had to, would have needed to, was supposed to, were supposed to, was expected "
        "to, were expected to, was meant to, was not to, were not to, was not supposed to, wasn't supposed to, "
        "weren't supposed to",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?P<told>(?:(?:should"
        r"|ought)(?:n't| not)? (?:not |never |at least |really |surely |better |first )*(?:to )?(?:have|'ve) (?:not "
        r"|never |at least |first |\w+ly )*(?:called|told|asked|warned|informed|checked|read|waited|escalated|phoned"
        r"|tested|reviewed|reported|written|handed|said|known|listened|looked|thought|verified|documented|briefed"
        r"|paged|consulted|booked|signed|noticed|questioned|rung|announced|rehearsed|spoken|insisted|refused|objected"
        r"|gone home|stayed|declared|double-checked|cross-checked|inspected|coordinated|communicated|realised"
        r"|realized|understood|remembered|walked|taken a|taken the|made sure|picked up the|seen (?:that|it|this|the)"
        r"|involved|mentioned|apologi[sz]ed|kept (?:an|their|his|her)|left the|ordered|bought|hired|trained)"
        r"|ought(?:n't| not) to have \w+))",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?P<told>(?:was|were)(?: not"
        rf"|n't)? (?:supposed|expected|meant) to (?:\w+ly )?{_ACT})",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?P<told>would have (?:had"
        rf"|needed) to (?:\w+ly )?{_ACT})",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS} [^.;]{{2,60}}? (?:and"
        r"|but) (?P<told>(?:should|ought to)(?: not|n't)? have (?:called|told|asked|warned|informed|checked|read"
        r"|waited|escalated|phoned|tested|reviewed|stopped|reported|written|handed|said|known|listened|looked|thought"
        r"|verified|documented|briefed|paged|consulted))",
        r"(?P<verb>should|ought) (?P<told>to \w+ (?:so|it|this|that)?[^.;]{2,50}? ?, which (?:he|she|they"
        r"|we) (?:did not|didn't|never|failed))",
    ),
    frame(
        "up to, duty of, job of, task of, incumbent on, incumbent upon, fell to, falls to, expects, expect, expected "
        "of, nobody was to, no one was to, nobody had any business, no one had any business, had no business, nobody "
        "should, no one should, nobody ought, whose job it was, whose duty it was, whose task it was, in whose, for "
        "whom it",
        r"it (?:was|had been|would have been) (?:up to|incumbent (?:up)?on|on|for|down to|left to"
        r"|the (?:job|duty|task|business|turn) of) (?:the |our "
        rf"|a )?(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? to",
        rf"it (?:fell|falls) to (?:the |our )?(?:[\w-]+ ){{0,2}}?{_HEADS} to",
        r"(?:from|of) (?:a|an|any|the|our|such an?|somebody|someone|people|every) [^,;.]{0,40}? (?:one|you|we|i"
        r"|everybody|anybody|customers|a customer) (?:may |can |could |would |should |might )?(?:rightly |surely "
        r"|at least |simply |have )?(?:expects?|expected|demands?|demanded|hopes?|hoped)",
        r"(?:nobody|no one|no-one) (?:was|is|were|had been) (?:supposed |allowed |ever )?to (?:touch|change|edit"
        r"|restart|deploy|open|enter|use|run|move|switch|delete|merge|press|pull|cut|unplug|approve|sign|ship|book"
        rf"|release|override|bypass|reboot|leave|go|start|{_ACT[3:-1]})",
        r"(?:nobody|no one) (?:should|ought to) (?:ever )?have (?:\w+ed|gone|done|run|let|made|sent|written|put|taken"
        r"|left|given)",
        r"whose (?:job|duty|task|responsibility|turn|role) it (?:was|had been|is) to",
    ),
)
