"""What people say they did too little of, or not yet, or never: *did not do enough testing*, *never made a copy*."""

from afterword.lint.text.frames import frame

_NOT = r"(?:did not|didn't|had not|hadn't|have not|haven't|has not|hasn't|never)"
_EVEN = r"(?:even |ever |really |actually |properly |yet |also |once |adequately |sufficiently )*"
_WORK = (
    r"(?:testing|tests?|load tests?|dry[- ]runs?|research|planning|homework|checks?|checking|reviews?|rehearsals?"
    r"|preparations?|validation|verification|analysis|investigation|diligence|monitoring|qa|training|communication"
    r"|coordination|backups?|benchmarking|benchmarks?|auditing|audits?|restore tests?|drills?|reading|digging"
    r"|profiling|simulations?|trials?|risk assessment|prep|prep work|groundwork|documentation)"
)
_ENOUGH = (
    r"(?:well enough|deeply enough|closely enough|thoroughly enough|carefully enough|clearly enough|enough about"
    r"|(?:in|to) (?:enough|sufficient|the necessary|the required) (?:detail|depth|extent|degree))"
)
_BARRIER = (
    r"(?:back-?ups?|cop(?:y|ies)|runbooks?|playbooks?|tests?|plans?|drills?|rehearsals?|restores?|reviews?|checklists?"
    r"|alerts?|alerting|alarms?|monitoring|documentation|docs|dumps?|snapshots?|dry[- ]runs?|failovers?|polic(?:y|ies)"
    r"|procedures?|process(?:es)?|audits?|staging|dashboards?|limits?|quotas?|safeguards?|canar(?:y|ies)|rota|rotas"
    r"|workarounds?|redundancy|contacts?|inventory|upgrades?|patch(?:es)?|migrations?|log rotation|validation|training"
    r"|ci|pipelines?|firewall|fallbacks?|standby|replicas?|notes?)"
)
_MADE = (
    r"(?:made|wrote|written|created|built|added|did|done|took|taken|ran|run|performed|kept|established|defined"
    r"|set up|put in place|prepared|conducted|carried out|scheduled|held|automated|configured|enabled|installed"
    r"|practised|practiced|arranged|organised|organized|finished|implemented|invested in|introduced|drawn up|agreed on)"
)
_DENIED = (
    r"(?:keep (?:an?|our|a close|a careful|a watchful) (?:[\w-]+ )?(?:eye|watch)|keep track|act|follow up|react|respond"
    r"|monitor|watch|address|fix|tackle|investigate|look|do (?:anything|enough|much|something)|plan for|prepare|test"
    r"|check"
    r"|track|raise|report|mention|escalate|treat|take|tell|warn|inform|document|communicate|pay|prioriti[sz]e|stop"
    r"|consider|think|patch|upgrade|replace|renew|rotate|block|disable|make|put|get around|get round|give)"
)
_THEY = r"(?P<who>we|i|they|he|she|everyone|everybody|people|the [\w-]+(?: [\w-]+)?|our [\w-]+|[\w-]+)"

FRAMES = (
    frame(
        "do, doing, done",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:do|done|did) (?:nearly |quite |anywhere near )?(?:enough|any|sufficient|proper"
        r"|adequate|thorough|extensive|more|much|the necessary|the required|an?|our|my"
        rf"|due) (?:of )?(?:[\w-]+ ){{0,3}}?{_WORK}\b",
    ),
    frame(
        "enough, detail, depth, extent, degree",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:understand|understood|know|known|grasp|grasped|appreciate|learn|study|studied"
        r"|look|looked|think|thought|test|tested|plan|planned|prepare|prepared|explain"
        rf"|explained) (?:[^,;.]{{1,70}}? )?{_ENOUGH}",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:plan|prepare|rehearse|communicate|coordinate|document|automate|practise|practice"
        r"|delegate|train|invest) (?:nearly |anywhere near |quite )?enough\b",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:spend|spent|put|invest|set aside|dedicate|devote|give|given|make|leave|allow|take"
        r"|taken|allocate) (?:nearly |quite |anywhere near )?(?:enough|sufficient|adequate) (?:\w+ )?(?:time|effort"
        r"|thought|work|care|attention|energy|resources|people|precautions|steps|measures|room)\b",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:go|gone|dig|dug|act|acted|react|reacted|move|moved|respond|responded|push|pushed"
        r"|look|looked|test|tested|work|worked) (?:nearly |quite )?(?:far|deep|fast|quickly|early|soon|hard|long|widely"
        r"|closely|carefully|decisively|swiftly|promptly) enough\b",
    ),
    frame(
        "enough",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:describe|promote|advertise|explain|communicate|label|mark|cover|support|meet"
        r"|talk|sync|share|ask|publici[sz]e|staff|resource|test|check|review|document|rehearse"
        r"|practi[cs]e) (?:[^,;.]{1,50}? )?(?:well |clearly |often |early |widely |soon )?enough\b",
    ),
    frame(
        "stick to, stuck to, adhere to, keep to, kept to, back up, backed up",
        rf"(?P<verb>{_NOT}) (?:always )?{_EVEN}(?:stick|stuck|adhere|keep|kept) to (?:the|our|my|any"
        r"|their) (?:[\w-]+ ){0,2}?(?:plan|plans|deadlines?|schedule|process|timeline|rules|milestones?|budget"
        r"|scope|promises?)\b",
        rf"(?P<verb>{_NOT}) {_EVEN}back(?:ed)? up (?:the|my|our|any|it|them|that|this|everything)\b",
    ),
    frame(
        "in time, beforehand, in advance, ahead of time, up front, upfront, from the start, from the beginning, early "
        "enough, soon enough, before the, before our, before launch, before launching, before going, before release, "
        "before releasing, before deploying, before we, before starting, before it, predefine, pre-define, predefined, "
        "much time, a lot of time, any time, prioritise, prioritize, prioritised, prioritized, invest, invested",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:rotate|renew|provision|upgrade|patch|order|replace|migrate|move"
        r"|back up|disable|block|stop|roll back|add|define|agree|prepare|schedule|assign|enable|configure|install|write"
        r"|create|increase|raise|do|make|arrange|organi[sz]e|put|take|clean|fix|remove|rename|lower|split|reserve|book"
        r"|establish|settle|document|decide|build|train|practise|practice|cover)\b(?! (?:the|its|a|their) (?:lease"
        r"|lock|session|status|endpoint|pod|connection|key))[^;.]{0,70}? (?:in time|beforehand|in advance"
        r"|ahead of time|up ?front|from the (?:start|beginning)|(?:early|soon) enough|before (?:the|our"
        r"|launch(?:ing)?|going"
        r"|releas(?:e|ing)|deploying|we|starting|it (?:went|was|got)))\b",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:pre-?define|prioriti[sz]e|invest(?: much| any| enough)? (?:in|time|effort"
        rf"|into))\b",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:spend|invest|put) (?:much|a lot of|any|a great deal of|too much) (?:time|effort"
        r"|thought|work)\b",
    ),
    frame(
        "double check, double-check, cross check, cross-check, sanity check, triple check, foresight, "
        "presence of mind, "
        "discipline, good sense, common sense, set them up, set it up, set that up, set this up",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:double|triple|cross|sanity|spot)[ -]?check(?:ed)?\b",
        rf"(?P<verb>{_NOT}) {_EVEN}(?:have|had) the (?:foresight|presence of mind|discipline|good sense|common sense"
        r"|patience) to\b",
        r"(?P<verb>never) (?:even |ever |really |actually )*set (?:it|them|this|that) up\b",
    ),
    frame(
        "never",
        rf"(?P<verb>never) {_EVEN}{_MADE} (?:an?|any|the|our|my|our own|proper|regular|enough|one|that|these|real"
        rf"|those|such |full|such an?) ?(?:[\w-]+ ){{0,3}}?{_BARRIER}\b",
    ),
    frame(
        "set up, put in place, got around to, gotten around to, got round to, gotten round to, invested in, managed to",
        rf"(?P<verb>(?:have|had|has)(?: not|n't)) {_EVEN}(?:set up|put in place|got(?:ten)? a?round to"
        rf"|invested in)(?= \w)",
        rf"(?P<verb>(?:had)(?: not|n't)) {_EVEN}managed to(?= \w)",
    ),
    frame(
        "had not, hadn't, had never",
        rf"(?P<verb>had(?: not|n't| never)) {_EVEN}(?:written|added|implemented|configured|built|made|created|enabled"
        r"|established|automated|defined|installed|scheduled|drawn up|arranged|prepared|agreed on) (?:an?|any|the|our"
        rf"|enough|proper)? ?(?:[\w-]+ ){{0,3}}?{_BARRIER}\b",
    ),
    frame(
        "only tested, only tried, only checked, only verified, only reviewed, only validated, only looked at, "
        "only ever, "
        "only rehearsed, only exercised, only considered",
        r"(?P<verb>(?:had |have |has )?only) (?:ever |really )?(?:tested|tried|checked|verified|reviewed|validated"
        r"|looked at|rehearsed|exercised|considered) [^;.]{2,80}?(?: ?,|,? but|,? and) (?:not|never|nor)\b",
        r"(?P<verb>(?:had |have |has )?only) ever (?:tested|tried|checked|verified|reviewed|validated|looked at"
        r"|rehearsed)\b",
        r"(?P<verb>(?:had |have |has )?only) (?:tested|checked|verified|reviewed|considered) (?:for )?the happy path\b",
    ),
    frame(
        "but did not, but didn't, but never, but had not, and did not, and didn't, and never, yet did not, yet didn't, "
        "yet never, and yet, but we, but i, but they, but still, but hadn't",
        rf"{_THEY} (?:all |already |always |had |long )*(?:knew|known|were aware|was aware|suspected|seen|saw|noticed"
        r"|expected|anticipated)\b[^;.]{0,70}? (?P<told>(?:but|and|yet)(?: yet| still| we| i| they| then| just"
        rf"| simply)* (?:did not|didn't|never|had not|hadn't) {_EVEN}{_DENIED})\b",
    ),
    frame(
        "not aware, wasn't aware, weren't aware, unaware",
        r"(?:(?:was|were)(?: not|n't) aware of|(?:was|were) unaware of) [^;.]{2,60}? (?P<told>(?:did not|didn't"
        r"|never) (?:test|review|read|ask|tell|discuss|consult|coordinate|double-check))\b",
    ),
    frame(
        "not running, not restarting, not rebooting, not making, not taking, not doing, not keeping, "
        "not setting up, not "
        "putting, not updating, not upgrading, not draining, not pinning, not adding, not writing, not rolling, not "
        "disabling, not enabling, not stopping, not cleaning, not rotating, not renewing, not backing up, "
        "not removing, "
        "not replacing, not moving, not scheduling, not practising, not rehearsing",
        r"^\W*(?![^.]*\b(?:is|are|would|will|means|helps|was|were|caused|led|can|could|may)\b)(?P<told>not (?:running"
        r"|restarting|rebooting|making|taking|doing|keeping|setting up|putting|updating|upgrading|draining|pinning"
        r"|adding|writing|rolling|disabling|enabling|stopping|cleaning|rotating|renewing|backing up|removing"
        r"|replacing|moving|scheduling|practising|rehearsing)) (?!on |as |in |at |with |under |from |after "
        r"|before )[^;.]{2,90}? (?:before|after|beforehand|first|earlier|sooner|in advance|prior to|on all|on every"
        r"|on each|regularly|properly|in time)\b",
    ),
)
