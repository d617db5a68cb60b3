"""How an action is bounded: verbs that name an aim instead of a deed, and what says when it is done."""

from afterword.document import verbs
from afterword.document.patterns import Pattern

AIMS = verbs.AIMS
ASPIRATIONS = verbs.ASPIRATIONS
MAKING = verbs.MAKING
SETTING = frozenset(
    "raise lower increase decrease reduce extend shorten double tune adjust set configure change limit".split()
)
# What is raised or lowered by a number.
SETTINGS = Pattern(
    r"\b(?:limits?|time-?outs?|ttl|quotas?|sizes?|retention|intervals?|thresholds?|lifetimes?|periods?|counts?|memory"
    r"|heap|replicas?|concurrency|rates?|ceilings?|caps?|windows?|delays?|depth|buffers?|pools?|headroom|capacity"
    r"|cpus?)\b"
)
QUALITIES = Pattern(
    r"\b(?:(?:more|less|better|most|fully|highly) [\w-]+"
    r"|(?:fast|quick|eas|saf|smart|clean|strong|clear|small|simpl|light|strict|tight|health|cheap|nic|smooth)i?er|sure"
    r"|robust|resilient|reliable|stable|safe|scalable|actionable|clear|visible|easy|secure|observable|maintainable"
    r"|consistent|aware|transparent|fault[- ]tolerant|highly available|redundant|future-proof|bulletproof|foolproof"
    r"|fool-proof|great|good|ready|known|testable|predictable|flexible|sense|progress)\b"
)
SEARCHES = verbs.SEARCHES
DEEDS = verbs.DEEDS
# Building verbs: two of them with an object each are two actions.
BUILDING = frozenset(
    """add create build implement introduce write rewrite migrate train document update improve automate replace install
    upgrade refactor redesign review investigate develop deploy teach educate retrain rename remove extend define
    establish buy hire organise organize set""".split()
)
# Thing after a noun-like head that makes it no deed: a target.
TALK = Pattern(
    r"(?:bring|brings|bringing) [^.;]{0,60}?\bup\b|(?:do|doing) (?:a|an|the|more|some|regular)\b"
    r"|(?:have|having|hold|take|taking) (?:a|an|another|some) (?:\w+ )?(?:look|talk|chat|meeting|discussion"
    r"|think|thought|conversation)\b"
)
FRAGMENTS = Pattern(
    r"(?:close|open|live|clean|light|further|present) (?:monitoring|observation|watch|co-?operation|collaboration"
    r"|points?|questions?)\b|lock(?:ing)? down\b(?![^.;]*[\x01\d])"
)
TARGETS = Pattern(
    r"(?:p\d\d(?:\.\d+)?|latency|availability|uptime|error rate|response times?|mttr|mttd|slo|coverage|throughput"
    r"|zero|no|fewer|less|more|better|\d[\d.,]* ?%|\d{2,3}(?:th|nd|rd) percentile|time to|median|mean"
    r"|success rate)\b"
)
VAGUE_THINGS = Pattern(
    r"\b(?:(?:earlier|sooner|faster|quicker|seriously|(?:happen|occur|break|fail)\w* again)(?=[\s.,;)]*\Z)"
    r"|more (?:effort|time|focus|emphasis|thought|discipline|metrics|tests?|test coverage|logs|logging|alerts"
    r"|dashboards|checks|monitoring|documentation|training|automation)|(?:posts?|articles?|pages?|notes?|docs?"
    r"|documents?|guides?|texts?|talks?|sessions?|presentations?|e?-?mails?|messages?|runbooks?|documentation|training"
    r"|blog \w+) (?:about|on|for|of) (?:this|that|it|these|them|those)(?=[\s.,;)]*\Z)|everything"
    r"|(?:the root causes?|root causes?|technical debt|tech debt|things)(?=[\s.,;]*\Z)|cultures? of|nice to"
    r"|(?:closer|deeper|good|hard) look|be (?:nice|good) to|people to|everyone to|everybody to|all the things|things"
    r"|stuff|the bottom|the problems?|the issues?|the process(?:es)?|processes|procedures|best practices?|as needed"
    r"|where (?:needed|necessary|appropriate|possible)|if (?:needed|necessary)|(?:the )?(?:whole|entire"
    r"|complete) (?:thing|monolith|system|code ?base|stack|platform|application|backend|back-end|frontend|architecture"
    r"|infrastructure|estate|monitoring|documentation)|properly|appropriately|adequately|more (?:robust|resilient"
    r"|reliable|stable|carefully|often|frequently|proactive|proactively|rigorous|rigorously|tests?|testing|monitoring"
    r"|alerts?|alerting|logging|documentation|training|redundancy|capacity|visibility|automation|attention|people"
    r"|resources|staff|scalable|transparent)|(?:raise|increase|create|build) (?:\w+ )?awareness"
    r"|as (?:much|many|far|fast|soon|early|quickly)(?: \w+)? as (?:possible|feasible|(?:we|you|they) can)"
    r"|(?:some|any)thing(?! (?:other|else|larger|older))|(?:clear|clearer|proper|sensible|suitable|adequate"
    r"|appropriate|reasonable|sufficient|meaningful|robust|decent) \w+|better \w+|stakeholders|and so on|etc)\b"
)
# Mechanisms whose numbers are the decision; without one, nobody can say whether it was done.
OPEN_MECHANISMS = Pattern(
    r"\A(?:add|introduce|implement|have|create|set ?up|put|enable|provide|use|configure|set|define|increase|raise"
    r"|lower|reduce|tune|adjust|extend|install|develop|build|write|do|perform|get|include|apply|enforce|adopt|deploy"
    r"|expand)\b(?:\s+up)?(?:\s+(?!(?:to|for|in|on|of|with|from|by|and|at|into|as|that|which|when"
    r"|if)\b)[\w-]+){0,3}?\s+(?:retr(?:y|ies)(?: logic)?|back-?off|jitter|caching|cache|time-?outs?|limits?"
    r"|rate[ -]limit(?:s|ing)?|throttling|quotas?|alerts?|alerting|alarms?|monitoring|monitors|logging|observability"
    r"|metrics|telemetry|tracing|test(?:s|ing| coverage)|documentation|docs|redundancy|validation|validations|checks"
    r"|guards|guardrails|safeguards|headroom|capacity|resilience|circuit breakers?|buffering|buffers?|fallbacks?"
    r"|thresholds?|automation|training|awareness|ownership|replicas|resources|memory|cpu|security|hardening|procedures"
    r"|processes|policies|guidelines|visibility)\b(?!\s*(?:named|called|page|test case))"
)
WATCHING = Pattern(r"keep(?:ing)? (?:an |a close |our )?eyes? on\b")
OPEN_ENDED = Pattern(
    r"\b(?:keep(?:s|ing)? (?:an )?(?:eyes?) on|keep(?:ing)? (?:track|watch|on|up|monitoring|in mind)"
    r"|keep (?:the )?[\w ]{1,30}(?:up[ -]to[ -]date|current|in sync|clean|short|small|healthy|informed|posted)"
    r"|continu(?:e|es|ing) (?:to|with|monitoring|on|working)|on an ongoing basis|ongoing|regularly|periodically"
    r"|constantly|continuously|frequently|routinely|occasionally|from time to time|(?:on a )?regular (?:basis"
    r"|intervals?)|at regular intervals|perform regular|as (?:and when )?(?:needed|required|necessary|appropriate)"
    r"|when(?:ever)? (?:needed|possible|time permits|necessary)"
    r"|where(?:ver)? (?:needed|possible|necessary|appropriate)|going forward|moving forward|in (?:the )?future"
    r"|from now on|always|at all times|never again|(?:when(?:ever)?|every time|before|after|if) you|every time"
    r"|(?:monitor|watch|observe|follow) (?:\w+ ){0,6}(?:closely|carefully)|(?:closely|carefully) (?:monitor|watch"
    r"|observe|follow)|stay (?:on top of|vigilant|alert)|be (?:more )?(?:vigilant|proactive|aware|mindful|attentive)"
    r"|more (?:often|frequently|regularly|closely|carefully))\b"
)
_UNIT = (
    r"(?:ms|s|sec(?:ond)?s?|min(?:ute)?s?|h|hrs?|hours?|days?|d|weeks?|months?|%|percent|rps|qps|req/s|gi?b|mi?b|ki?b"
    r"|tb|gb|mb|kb|km/h|eur|usd|x|times|rows?|keys?|requests?|users?|replicas?|nodes?|attempts?|retries|errors?|calls?"
    r"|jobs?|threads?)"
)
_FIGURE = Pattern(
    r"(?<![\w#./:-])(?<!issue )(?<!pr )(?<!version )(?<!phase )(?<!step )(?<!part )(?<!python )(?<!no\. )"
    rf"\d[\d.,]*(?:[ \u00a0]\d{{3}})*(?![\w./-]*[a-z_-]\d)(?:[ \u00a0-]?{_UNIT})?(?![\w])(?!\.x)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|once|twice|half|daily|weekly|monthly|quarterly"
    r"|hourly|nightly|yearly|each (?:release|month|week|quarter)"
    r"|every (?:\w+ )?(?:second|minute|hour|day|night|week|month|quarter|year|release|deploy|deployment|sprint))\b"
)
MEASURED = Pattern(
    r"(?:\b(?:under|below|above|over|at least|at most|less than|more than|fewer than|within|exceeds?|to|than|after"
    rf"|every|beyond|for)|[<>\u2264\u2265~=])\s*\d[\d.,]*|(?<![\w#.-])\d[\d.,]*[ \u00a0-]?{_UNIT}(?!\w)"
    r"|\bby (?:half|a third|a quarter)\b|\bfrom \S+ to \S*\d"
)
_CONDITION = Pattern(
    r"\b(?:when|whenever|if|unless|until|once|while|as soon as|before|after|whose|that|which|so that|without"
    r"|instead of|rather than|where)\s+\w+"
)
_RESULT = Pattern(
    r"\b(?:result|outcome|answer|conclusion|findings|deliverable|output|target|report|decision|note|list|table"
    r"|inventory|summary|estimate|numbers?)s?\b[^.;]{0,30}?(?:\b(?:in|to|into|as|on|attached|with|for|under)\b"
    r"|:)\s*\S|[:;,]\s*(?:result|outcome|target|list|method|note|report|test|sign-off|done when|accept(?:ed|ance))\b"
    r"|\b(?:put|write|list|post|publish|record|attach|file|save|store|note|link|report)\s+(?:it|them|the|a|an|all"
    r"|those|each|what|which|one|findings|results?)\b[^.;]{0,60}\b(?:in|to|into|on|under|here|at|as|with|without)\b"
    r"|\b(?:and|then|,)\s+(?:list|decide|report|record|publish|document|file|open|propose|present|write|put|count)\b"
    r"|\b(?:whether|yes/no|go/no-go|attached)\b|\b(?:write-up|proposal|one-pager|rfc|adr|memo|decision record)\b"
    r"|\b[a-z]{2,10}-\d+\b(?=[\s.;,)]|$)"
)

# A question turned over is not answered: *discuss whether*, but *decide whether*.
_MULLED = Pattern(
    r"(?P<said>\b(?:(?:discuss|debat|consider|reflect|explor|brainstorm|think|talk)(?:e|s|es|ing)?\b[^.;]{0,80}?"
    r"|about|at)\s)whether\b"
)


def figures(words: str) -> bool:
    """Tell whether a number that is no name, version or key stands among the words."""
    return bool(_FIGURE.search(words))


def measured(words: str) -> bool:
    """Tell whether a figure with a unit or a comparison says how much is enough."""
    return bool(MEASURED.search(words))


def result(words: str) -> bool:
    """Tell whether what will exist afterwards is named: a list in an issue, an answer, a note."""
    return bool(_RESULT.search(_MULLED.sub(r"\g<said>", words)))


def conditioned(words: str) -> bool:
    """Tell whether a condition says when something happens: *when the pool is empty*, *that match no key*."""
    return bool(_CONDITION.search(words))


def coded(words: str) -> bool:
    """Tell whether code names the thing."""
    return "\x01" in words


def bounded(words: str) -> bool:
    """Tell whether a number, a condition, code or a named result says when it is done."""
    return figures(words) or result(words) or conditioned(words) or coded(words)
