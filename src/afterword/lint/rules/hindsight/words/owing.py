"""Norms for the past told as duty, as an errand, or as an overdue order: *had one job*, *was to stop it before*."""

from afterword.document.patterns import Pattern
from afterword.lint.text.frames import frame

_ACT = (
    r"(?:stop|check|read|tell|inform|warn|alert|call|phone|ring|ask|test|review|report|escalate|verify|confirm|watch|"
    r"monitor|"
    r"notify|announce|order|load|lock|close|open|switch|halt|pause|cancel|abort|roll back|hand over|sign|approve|"
    r"renew|rotate|"
    r"update|document|rehearse|inspect|measure|count|compare|keep|hold|follow|wait|answer|respond|react|intervene|"
    r"supervise|"
    r"prevent|make sure|ensure|see to|look|clean|mail|write|pass on|refuse|remove|replace|unplug|flag|raise|mention|"
    r"brief|involve|"
    r"consult|coordinate|plan|book|arrange|secure|back up|pull|block|declare|convene|communicate|deliver|provide|"
    r"point out|train)"
)
_ORDERED = (
    r"(?:ordered|done|checked|tested|reviewed|told|informed|warned|called|stopped|paused|cancelled|canceled|replaced|"
    r"renewed|"
    r"rotated|updated|documented|rehearsed|inspected|escalated|declared|announced|raised|reported|fixed|patched|"
    r"retired|"
    r"decommissioned|removed|upgraded|switched|closed|rolled back|staffed|trained|approved|signed|rejected|noticed|"
    r"seen|caught|"
    r"spotted|started|initiated|triggered|taken|made|addressed|planned|scheduled|agreed|discussed|communicated|"
    r"verified|"
    r"validated|measured|cleaned|repaired|serviced|bought|migrated|separated|secured|automated|questioned|involved)"
)
_HEADS = (
    r"(?:duty manager|manager|planner|dispatcher|supervisor|approver|author|"
    r"reviewer|coordinator|lead|crew|shift|squad|desk|bridge|office|depot|branch|ward|plant|store|site|team|group|"
    r"board|panel|"
    r"committee|caller|sender|contractor|supplier|vendor|department|unit|chief|guard|driver|caretaker|localisation|"
    r"localization|"
    r"operations|support|procurement|purchasing|finance|security|marketing|sales|dispatch|planning|facilities|"
    r"engineering|qa)"
)

# A question that asks for nothing: *should the team not have tried it first?*
REPROACH = Pattern(r"\W*(?:and |but |so )?(?:should|ought)(?:n't\b|\b[^?]{2,50}? not (?:to )?have\b)")

FRAMES = (
    frame(
        "one job, only one job, one task, one thing to do, a single task, a single job, only one task, one simple "
        "task, "
        "one simple job, one errand, just one job",
        r"(?P<verb>had|have|has|'d) (?:only |just |literally )?(?:one|a single|exactly one) (?:simple |single "
        r")?(?:job|task|thing to do|errand|duty)",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS} had (?:only |just |literally )?(?:one|a single|exactly one) (?:simple |"
        rf"single )?(?:job|task|duty)",
    ),
    frame(
        "the duty to, a duty to, the obligation to, an obligation to, the responsibility to, the task to, the job "
        "to, every "
        "reason to, every opportunity to, orders to, instructions to, the duty of, the task of, the job of, the "
        "order to, "
        "a responsibility to, ample time to, all the time, enough time to, plenty of time to, good reason to, all "
        "reason to",
        rf"(?P<verb>had|has|have|bore|carried) (?:the|an?|every|all|clear|strict|ample|enough|plenty of|good|"
        rf"standing)(?: \w+)? ?(?:duty|obligation|"
        rf"responsibility|task|job|reason|opportunity|orders?|instructions?|time|occasion|chance)? (?:to {_ACT}|of "
        rf"(?:stopping|checking|reading|"
        r"telling|informing|warning|alerting|calling|asking|testing|reviewing|reporting|watching|monitoring|"
        r"escalating|notifying|keeping))",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS} had (?:the|a|an|every|clear) (?:clear |solemn |plain |contractual "
        rf")?(?:duty|obligation|responsibility|"
        rf"task|reason|opportunity|orders|instructions) to {_ACT}",
    ),
    frame(
        "long since, long ago, years ago, months ago, weeks ago, hours earlier, much earlier, far earlier, at once, "
        "immediately, ages ago, by then, by rights, well before, right away, straight away, from the start, from the "
        "beginning, beforehand, first, in the first place, at the latest, by noon, hours before",
        rf"(?:should|ought to) (?:have )?(?:long since|long ago|already|ages ago|by rights|at once|much earlier|far "
        rf"earlier|immediately|by then|from the "
        rf"start|first|years ago|months ago|weeks ago) (?:have )?(?:been )?{_ORDERED}",
        rf"(?:should|ought to) have been {_ORDERED}[^;.]{{0,40}}? (?:long since|long ago|ages ago|(?:years|months|"
        rf"weeks|hours|days) (?:ago|earlier|before)|"
        r"much earlier|far earlier|at once|right away|straight away|from the start|from the beginning|beforehand|in "
        r"the first place)",
        rf"was (?:long|years|months|weeks|hours) overdue to be {_ORDERED}",
    ),
    frame(
        "should, ought, shouldn't, oughtn't, should not",
        rf"^\W*(?:and |but |so )?(?:should|ought)(?:n't)? (?:not )?(?:the |our |a |an )?(?:[\w-]+ )?(?:{_HEADS}|we|"
        rf"they|he|she|somebody|someone|anyone|people|"
        rf"(?P<who>[\w@-]+))(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?:not |at least |really |first |rather |better "
        rf")*(?:to )?have [\w-]+",
    ),
    frame(
        "was to, were to, was meant to, had been expected to, had been asked to, had been told to, had been "
        "instructed to, "
        "had been assigned to, had been tasked to, had promised to, had agreed to, was down to, was tasked with, was "
        "asked to, was told to, was instructed to, was charged with, had been charged with, had been tasked with, "
        "was bound "
        "to, was required to, were required to, had been due to, was due to",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?P<told>(?:was|were) to {_ACT}) "
        rf"[^;.]{{2,70}}? (?:before|long before|by "
        r"\w+|at once|first|in time|beforehand|instead)\b",
        rf"(?:the |our )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?P<told>had been (?:expected|"
        rf"asked|told|instructed|assigned|tasked|due|"
        rf"supposed|meant|trained|ordered|requested) (?:to {_ACT}|with \w+ing))",
        rf"(?P<verb>was|were) (?P<told>to {_ACT}) [^;.]{{2,70}}? (?:and|but|yet|, but|, yet|, and) (?:he |she |they |"
        rf"it )?(?:did not|didn't|never|failed|"
        r"forgot|instead)",
        r"(?P<verb>was|were|been) (?P<told>(?:charged|tasked|entrusted) with \w+ing [^;.]{2,60}? (?:and|but|yet) "
        r"(?:he |she |they )?(?:did not|didn't|never))",
    ),
    frame(
        "one would have expected, one expects, one would expect, you would expect, you'd expect, is to be expected "
        "from, can "
        "be expected of, may be expected of, might have expected, would have thought, one could have expected, would "
        "have "
        "liked to see, would have wished, we expected more, more could be expected, expected better",
        r"(?:one|you|we|i|anyone|anybody|a customer|customers) (?:would|could|might|should|may|can)(?:'ve| have)? "
        r"(?:reasonably |rightly |well |at least )?"
        r"(?:expect(?:ed)?|have expected|thought|have thought|wished?|liked?|have liked|hoped?)(?: to (?:see|hear|"
        r"get|be told))? (?P<who>[\w@-]+)[^,;.]{0,40}? to",
        r"(?:expect(?:ed)?|demand(?:ed)?) (?:better|more) (?:of|from) (?P<who>[\w@-]+)",
        r"(?:can|could|may|might) (?:rightly |reasonably |at least )?be expected (?:of|from) (?P<who>[\w@-]+)",
    ),
    frame(
        "should have, should've, shouldn't have, should not have, ought to have, ought not to have, oughtn't to "
        "have, ought to, would have had to, would have needed to, was supposed to, were supposed to, was expected "
        "to, were expected to, was meant to, was not to, were not to, was not supposed to, wasn't supposed to, "
        "weren't supposed to",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?P<told>(?:(?:should|"
        rf"ought)(?:n't| not)? (?:not |never |at least |really |surely |better |first )*(?:to )?(?:have|'ve) (?:not |"
        rf"never |at least |first |\w+ly )*(?:called|told|asked|warned|informed|checked|read|waited|escalated|phoned|"
        rf"tested|reviewed|reported|written|handed|said|known|listened|looked|thought|verified|documented|briefed|"
        rf"paged|consulted|booked|signed|noticed|questioned|rung|announced|rehearsed|spoken|insisted|refused|"
        rf"objected|gone home|stayed|declared|double-checked|cross-checked|inspected|coordinated|communicated|"
        rf"realised|realized|understood|remembered|walked|taken a|taken the|made sure|picked up the|seen (?:that|it|"
        rf"this|the)|involved|mentioned|apologi[sz]ed|kept (?:an|their|his|her)|left the|ordered|bought|hired|"
        rf"trained)|ought(?:n't| not) to have \w+))",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?P<told>(?:was|were)(?: "
        rf"not|n't)? (?:supposed|expected|meant) to (?:\w+ly )?{_ACT})",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?P<told>would have (?:had|"
        rf"needed) to (?:\w+ly )?{_ACT})",
        rf"(?:the |our )(?:[\w-]+ ){{0,2}}?{_HEADS} [^.;]{{2,60}}? (?:and|but) (?P<told>(?:should|ought to)(?: not|"
        rf"n't)? have (?:called|told|asked|warned|informed|checked|read|waited|escalated|phoned|tested|reviewed|"
        rf"stopped|reported|written|handed|said|known|listened|looked|thought|verified|documented|briefed|paged|"
        rf"consulted))",
        r"(?P<verb>should|ought) (?P<told>to \w+ (?:so|it|this|that)?[^.;]{2,50}? ?, which (?:he|she|they|we) (?:did "
        r"not|didn't|never|failed))",
    ),
    frame(
        "up to, duty of, job of, task of, incumbent on, incumbent upon, fell to, falls to, expects, expect, expected "
        "of, nobody was to, no one was to, nobody had any business, no one had any business, had no business, nobody "
        "should, no one should, nobody ought, whose job it was, whose duty it was, whose task it was, in whose, for "
        "whom it",
        rf"it (?:was|had been|would have been) (?:up to|incumbent (?:up)?on|on|for|down to|left to|the (?:job|duty|"
        rf"task|business|turn) of) (?:the |our |a )?(?:[\w-]+ ){{0,2}}?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? "
        rf"to",
        rf"it (?:fell|falls) to (?:the |our )?(?:[\w-]+ ){{0,2}}?{_HEADS} to",
        r"(?:from|of) (?:a|an|any|the|our|such an?|somebody|someone|people|every) [^,;.]{0,40}? (?:one|you|we|i|"
        r"everybody|anybody|customers|a customer) (?:may |can |could |would |should |might )?(?:rightly |surely |at "
        r"least |simply |have )?(?:expects?|expected|demands?|demanded|hopes?|hoped)",
        rf"(?:nobody|no one|no-one) (?:was|is|were|had been) (?:supposed |allowed |ever )?to (?:touch|change|edit|"
        rf"restart|deploy|open|enter|use|run|move|switch|delete|merge|press|pull|cut|unplug|approve|sign|ship|book|"
        rf"release|override|bypass|reboot|leave|go|start|{_ACT[3:-1]})",
        r"(?:nobody|no one) (?:should|ought to) (?:ever )?have (?:\w+ed|gone|done|run|let|made|sent|written|put|taken|"
        r"left|given)",
        r"whose (?:job|duty|task|responsibility|turn|role) it (?:was|had been|is) to",
    ),
)
