"""The world that was not, told by the precaution: *one dry run and …*, *with the sums compared, …*, *otherwise …*."""

from afterword.lint.text.frames import frame

_STEP = (
    r"(?:dry run|dry-run|test|check|rehearsal|look|glance|call|phone call|review|drill|question|mail|message|walk"
    r"|walk-through|walkthrough|read|reading|canary|trial|second pair of eyes|pair of eyes|restore|inspection"
    r"|minute of \w+|word|note|sticker|label|limit|lock|reminder|backup|snapshot|comparison|count|visit|conversation"
    r"|handover|confirmation|signature|second look|load test|smoke test|code review|peer review|briefing|meeting|rota"
    r"|sanity check|spot check|line in the \w+|line of \w+)"
)
_DONE = (
    r"(?:bothered|cared|dared|cleaned|installed|built|added|hired|configured|deployed|migrated|upgraded|restarted"
    r"|rebooted|reverted|removed|renamed|fenced|drained|froze|frozen|shut|turned|blocked|throttled|resisted|stood"
    r"|compared|checked|called back|tested|reviewed|rehearsed|verified|read|asked|informed|warned|told|called|phoned"
    r"|rung|consulted|opened|waited|kept|followed|looked|listened|escalated|stopped|paused|documented|announced"
    r"|measured|counted|counted|validated|confirmed|involved|briefed|trained|staffed|labelled|labeled|secured|locked"
    r"|noticed|spotted|reported|raised|flagged|double-checked|cross-checked|taken|left|done|run|made|used|tried|set"
    r"|put|given|held|updated|renewed|rotated|patched|replaced|inspected|sampled|monitored|watched|questioned|planned"
    r"|ordered|written|signed|reached|stuck|stayed|thought|known|seen|understood|mentioned|shared|sent|answered"
    r"|picked up|reacted|responded|acted|heeded|obeyed|respected|insisted|chosen|paid|spoken|rolled back|switched"
    r"|staged|split|delayed|postponed|scheduled|coordinated|communicated|calibrated|closed|unplugged|cleaned"
    r"|maintained|serviced|bought|approved|rejected|refused|declined|merged|pinned|enabled|disabled|muted)"
)
_WOULD = (
    r"(?:would|could|might"
    r"|need)(?: (?:not|never|surely|probably|have|all|still|easily|just|at least|hardly|well|only|both))*"
)
_HEADS = (
    r"(?:agent|planner|dispatcher|supervisor|approver|controller|operator|scheduler|handler|tech|author|reviewer"
    r"|coordinator|lead|manager|crew|shift|squad|desk|bridge|office|depot|branch|ward|plant|store|site|team|group"
    r"|board|panel|committee|caller|sender|contractor|supplier|vendor|provider|carrier|department|unit|chief|guard"
    r"|driver|caretaker|electrician|admin|dba|analyst|engineer|developer|nurse|clerk|officer|on-call|intern|tester"
    r"|trainer|installer|courier|l1|l2|l3|level one|level two|level three|first line|second line|we|anyone|anybody"
    r"|somebody|someone|people|they|he|she|one|everyone|management|operations|support|purchasing|procurement|finance"
    r"|security|marketing|sales)"
)

FRAMES = (
    frame(
        "would, could, might, wouldn't",
        r"^\W*(?:just |only |even |merely |a mere |simply )?(?:one|an?|a single|another|two|five|ten|half an?|some"
        r"|the (?:smallest|simplest|shortest|briefest|slightest|usual)|\d+) (?:[\w-]+ ){0,3}?"
        rf"{_STEP}s?(?: [^,;.]{{0,60}}?)? ?,? (?:and|\u2013|\u2014) [^,;.]{{2,60}}? {_WOULD}(?: have| be)",
        r"^\W*with [^,;.]{2,60}? (?:\w+ly |first |beforehand "
        rf"|properly )?{_DONE}(?: [^,;.]{{0,40}}?)? ?, [^;.]{{2,70}}? {_WOULD} have",
        r"if (?:only )?(?:the |our |a |an |any |either "
        rf"|one )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)?(?: had|'d) (?:only |just |at least "
        rf"|simply |first |but |ever |even )*{_DONE}[^;.]{{0,70}}? ?, [^;.]{{2,70}}? (?:{_WOULD}|had)",
        rf"{_WOULD} have [^;.]{{2,70}}? ?,? (?:if|had) (?:only )?(?:the |our |a |an |any |either "
        rf"|one )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?:had )?(?:only |just |at least |simply "
        rf"|first |but |ever |even )*{_DONE}",
        r"(?:^\W*|and |but |, )had (?:only )?(?:the |our |a |an |any |either "
        rf"|one )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?:only |just |at least |simply |first "
        rf"|but |ever |even )*{_DONE}[^;.]{{0,70}}? ?, [^;.]{{2,70}}? (?:{_WOULD}|had)",
        r"(?:^\W*|and |but )would (?:only )?(?:the |our |any |either "
        rf"|one )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?:only |just "
        rf"|at least )?have {_DONE}[^;.?]{{0,70}}? ?, [^;.?]{{2,70}}? (?:{_WOULD}|had)",
    ),
    frame(
        "otherwise, or else",
        r"(?:otherwise|or else) ?,? (?:the|our|this|that|these|we|nobody|no one|no|it|they|he|she|all|everything|half"
        r"|most|[\w-]+)(?: [\w-]+){0,5}? (?:would|could"
        r"|might)(?: (?:not|never|surely|probably|easily|all|still))*(?:n't)? have(?: [\w-]+){0,3}? (?:switched"
        r"|stopped|seen|noticed|caught|known|found|been (?:back|up|over|fixed|caught|seen|noticed|prevented|spared"
        r"|avoided|stopped|able|faster|done|home|ready|warned|told)|recovered|saved|spared|avoided|prevented|survived"
        r"|stayed|kept|reacted|finished|finished|worked|gone (?:out|smoothly|well|through)|rolled back|had|held|run"
        r"|come back|taken|reached|lost (?:only|nothing|no)|spotted|read|answered|happened|failed|ended)",
    ),
    frame(
        "well have been, have been done without, have been spared, have been dispensed, been saved, been skipped, been "
        "omitted, been left out, have waited, have been postponed, been put off, been avoided, been averted, been "
        "left alone, been left undone, been left for, have kept for",
        r"(?:could|might)(?: (?:perfectly|quite|very|just as|easily|equally|all|as|just|certainly|safely"
        r"|really))*(?: well)? have (?:\w+ly )?(?:been (?:done without|spared|dispensed with|saved|skipped|omitted"
        r"|left (?:out|alone|undone|for)|put off|postponed|foregone|forgone|averted|sidestepped|bypassed"
        r"|kept (?:small|short)|nipped|headed off|staved off|caught|contained)"
        r"|waited(?: (?:until|till|for|a|an) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning"
        r"|daylight|another|tomorrow|spring|summer|autumn|winter|\w*after|the (?:next|morning|weekend|evening"
        r"|maintenance|quiet|window|summer|day|office|new)|week|day|month|few|couple)|(?= ?[.,;!]|$)))",
    ),
    frame(
        "to spare, have saved, have spared, would have preserved, would have protected, would have shielded, have "
        "cost us "
        "nothing, would have cost, could have spared, would have told, would have shown, would have revealed, would "
        "have "
        "sufficed, would have been enough, would have been sufficient, would have done, would have been plenty, have "
        "helped",
        rf"{_STEP}s?(?: (?:of|on|at|to|with|from|by|before|in|for) [^,;.]{{2,50}}?)? {_WOULD} have (?:saved|spared"
        r"|preserved|protected|shielded|told|shown|revealed|sufficed|been (?:enough|sufficient|plenty)|done|helped"
        r"|done the (?:job|trick)|exposed|unmasked|uncovered"
        r"|cost (?:us |them )?(?:nothing|little|five|ten|two|a|one|\d+))",
    ),
    frame(
        "need for, reason for, necessity for, cause for, excuse for, call for",
        r"there (?:was|is|had been) (?:absolutely |simply |really )?no (?:need|necessity|call) for (?:this|that|the"
        r"|any of (?:this|it)|such an?|it|a)(?: whole)?(?: [\w-]+)? ?(?:outage|incident|failure|breakdown|downtime"
        r"|loss|losses|interruption|disruption|mess|trouble|disaster|delay|delays|blackout|drama|closure|cancellation"
        r"|damage|alarm|emergency)?(?= ?[.,;!]|$| (?:at all|to|if|had))",
    ),
    frame(
        "had to be, had to die, had to end, had to go, needed to be, need have been, need not have been, needn't "
        "have been, had to suffer, had to wait, had to happen, had to fail, had to get, needed to get, have to be lost",
        r"(?:none|not one|not a single one|no one|nobody|nothing|not a single \w+) of (?:the|these|those|our|this"
        r"|that|it|us|them|all this)(?: [\w-]+){0,4}? (?:had|needed|need) (?:to |ever )*(?:have )?(?:be|been|get"
        r"|got|die|suffer|wait|happen|go|fail|end|lose)(?: (?:lost|cancelled|canceled|delayed|missed|hit|thrown away"
        r"|wasted|binned|redone|rebooked|sent|closed|hurt|harmed|affected|stranded|wrong|without|late|spoilt|spoiled"
        r"|scrapped|this way|empty|down|interrupted|told|damaged))?(?= ?[.,;!]|$| (?:if|had|at|in|for|to)\b)",
        r"(?:not one|not a single|no) (?:\w+ )?(?:order|shipment|customer|passenger|patient|parcel|payment|ticket"
        r"|flight|guest|letter|record|message|call|train|tram|minute|euro|dollar|file|mail|booking) (?:had|needed"
        r"|need) (?:to )?(?:have )?(?:be|been|get|go|wait|miss) (?:lost|cancelled|delayed|missed|hit|wasted|rebooked"
        r"|stranded|wrong|late|without|astray|down|interrupted)",
    ),
    frame(
        "without the, without this, without that, without her, without his, without their, without our, but for the, "
        "but for this",
        r"^\W*(?:without|but for) (?:the|this|that|his|her|their|our|[\w-]+'s) [^,;.]{2,40}? (?:by|of|from"
        r"|on the part of) (?:the |our |a |an )?(?:[\w-]+ )?(?:admin|administrator|operator|engineer|planner"
        r"|dispatcher|supervisor|technician|contractor|developer|team|desk|crew|shift|manager|nurse|intern|dba|lead"
        r"|vendor|supplier|analyst|agent|electrician|cleaner|author|buyer|board|office|consultant|trainee|driver"
        r"|caretaker)[^;.]{0,20}? ?,? [^;.]{2,60}? would(?: not| never|n't)?(?: still| now| probably"
        r"| surely)* (?:be|have|stand|run|work|exist|live)",
    ),
    frame(
        "supposing, suppose, assuming, imagine, provided, granted, given that, on condition",
        r"(?:supposing|suppose|assuming|imagine|provided|granted)(?: that)? (?:the |our |a |an |any |either "
        rf"|one )?(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?:had |would have )(?:only |just "
        rf"|at least |simply |first )*{_DONE}[^;.]{{0,70}}? ?, [^;.]{{2,70}}? (?:{_WOULD}|had)",
    ),
    frame(
        "would have kept, would have held, would have steered, would have guided, would have pointed, would have "
        "led, would have sent, might have kept, could have kept, would have helped, would have stopped, would have "
        "made, could have made, would have given, would have left, would have let, would have turned, would have "
        "put, would have shielded, would have shut, would have locked",
        r"(?:would|might|could) (?:surely |probably |easily |at least |certainly )?have (?:kept|held|steered|guided"
        r"|locked|shut|shielded|sheltered|stopped|turned|fenced|chased) [^;.]{2,50}? (?:out of|away from|off the"
        r"|off|out|from|back|within|in check|at bay|small|short|alive|safe|up)(?: [\w-]+|(?= ?[.,;!]|$))",
        r"(?:would|might) (?:surely |probably |easily |at least |certainly )?have (?:led|pointed|sent|guided|steered"
        r"|brought|put) (?:the|our|us|him|her|them|anyone|anybody|everyone|[\w-]+)(?: [\w-]+)? (?:straight |directly "
        r"|at once |quickly )?(?:to|towards|on to|onto|back to|on the)",
    ),
    frame(
        "with a bit, with a little, with more, with some, with better, with a touch, with proper, with due, with a "
        "grain, with a modicum, with a minimum, with ordinary, with just, with only, given a, given more, given some",
        r"^\W*(?:with|given) (?:just |only "
        r"|even )?(?:an? (?:bit|little|touch|grain|modicum|minimum|dash|shred|ounce|spark|pinch)(?: more)?(?: of)?"
        r"|(?:a little |slightly |somewhat )?(?:more|some|better|proper|due|ordinary|any|basic|real|sufficient"
        r"|enough)) (?:\w+ )?(?:foresight|forethought|care|attention|thought|patience|caution|common sense|sense"
        r"|imagination|luck and care|diligence|curiosity|coordination|communication|discipline|preparation|planning"
        r"|practice|training|honesty|humility|vigilance|prudence|courage|teamwork|respect|supervision|testing"
        rf"|rehearsal|experience|cooperation|goodwill|goodwill)[^,;.]{{0,40}}? ?,? [^;.]{{2,60}}? {_WOULD} (?:have|be)",
    ),
)
