"""The words that make a line of chat a candidate: tables of phrases, each with what it speaks for.

Phrases are regular expressions without capitals, of whole words unless they begin or end with a mark; "'" stands for
both apostrophes. Quantifiers are bounded, so that any text takes linear time.
"""

from typing import NamedTuple

from afterword.document.patterns import Pattern


class Sign(NamedTuple):
    """Something a line may report.

    Attributes:
        of_questions: Whether it counts in a question too.
    """

    why: str
    pattern: Pattern
    of_questions: bool = False


def _any(*phrases: str) -> Pattern:
    whole = (("" if phrase[0] in "^\\[:" else r"\b") + phrase for phrase in phrases)
    return Pattern("|".join(f"(?:{phrase})" for phrase in whole))


_STEMS = (
    "revert redeploy deploy restart reboot drain cordon disabl enabl kill merg flush purg throttl paus resum patch "
    "evict rate-limit hotfix isolat quarantin rerout unblock"
).split()
_ACTS = "|".join(f"{stem}(?:ed|ing)" for stem in _STEMS)
_SYSTEMS = (
    "deploy(?:ment)?|release|roll-?back|revert|fail-?over|migration|hot-?fix|restart|reboot|rollout|canary|"
    "(?:feature )?flag|patch|upgrade|downgrade|backfill|restore"
)
_OUTCOMES = "done|completed?|started|finished|in progress|out|live|running|succeeded|failed|going out|merged|applied"
_SEVERITY = "(?:sev(?:erity)?[ -]?\\d?|p[0-4])\\b"
_DECLARED = "declared|opened|created|started"
_ROLES = "ic|incident (?:commander|lead)|scribe|comms(?: lead)?|tech lead"
_BAD = (
    "down|unreachable|failing|broken|timing out|unavailable|unresponsive|degraded|crash-?looping|stuck|erroring|"
    "overloaded"
)
_MEASURES = "error rates?|errors|latency|p9\\d|5\\d\\ds|5xx|traffic|queue|lag|cpu|memory|load|throughput|disk"
_MOVES = "spik|ris|climb|drop|increas|elevat|grow|fall|jump|high|zero|normal|recover|flat|up\\b|down\\b|full\\b|back\\b"
_PEOPLE = "we|i|users|customers|clients|people|merchants|support"
_SEE = "see|seeing|saw|notic\\w{1,3}|report\\w{0,3}|getting|hitting|complain\\w{0,3}|observ\\w{1,3}"

# The first that fits says why.
SIGNS = (
    Sign(
        "an alert",
        _any(
            r"\[(?:firing|alerting|triggered|problem)\b",
            r"firing:\s?\d",
            r"alerts? (?:fired|firing|triggered|went off)\b",
            r"^\W{0,5}(?:alert|problem|critical|triggered|alarm|warning|down)\s?[:!-]",
            r"triggered (?:incident|alarm|alert)\b",
            ":rotating_light:|:fire:|\U0001f6a8|\U0001f525",
            r"(?:we|i)(?: just|'ve| have| were| was|'re){0,2} (?:got |been |getting )?(?:just )?(?:paged|an? page"
            r"|an? alert)\b",
            r"(?:monitor|alarm|pager|check) (?:is |was |has |just )?(?:triggered|went off|fired|alerted|going off)\b",
        ),
        of_questions=True,
    ),
    Sign(
        "an alert ended",
        _any(
            r"\[(?:resolved|ok|recovered|recovery)\b",
            r"^\W{0,5}(?:recovery|recovered|ok|resolved)\s?[:!-]",
            r"alerts? (?:has |have |is |are )?(?:cleared|resolved|recovered|stopped)\b",
        ),
    ),
    Sign(
        "a change of severity",
        _any(
            r"(?:rais|bump|escalat|upgrad|downgrad|lower|chang|set|mov|promot|demot|drop)\w{0,5}\b[^.\n]{0,40}?\b"
            + _SEVERITY,
            r"now (?:a )?sev-?\d\b",
            r"severity (?:is |was |has been )?(?:now |changed|set|raised|lowered)",
        ),
    ),
    Sign(
        "a declaration",
        _any(
            r"declar(?:e|es|ed|ing)\b",
            r"this is (?:now )?an? (?:incident|outage|sev)",
            r"(?:open|creat|start|rais|fil)(?:ed|ing) (?:an? |the )?(?:incident|outage|sev)",
            rf"incident (?:was |has been )?(?:{_DECLARED})\b",
            r"^/(?:incident|inc|pd|sev)\b",
            r"sev-?[0-4]\b",
            r"status ?page (?:is |was |has been )?(?:updated|posted|up)\b",
            r"(?:updat|post)\w{1,4} (?:to )?(?:the )?status ?page\b",
        ),
    ),
    Sign(
        "a handover",
        _any(
            r"hand(?:ing|ed)?(?: it| this)?[ -]?(?:over|off)\b",
            r"(?:taking|taken|takes|took)(?: it)? over\b",
            rf"(?:i'm|i am|i'll be|is|are|as) (?:now )?(?:the )?(?:{_ROLES})\b",
            r"taking (?:ic|command|comms|point|lead|scribe)\b",
        ),
    ),
    Sign(
        "an action",
        _any(
            rf"(?:{_ACTS})\b",
            r"roll(?:ed|ing)(?: it| this| that| everything|(?: [\w.-]{1,40}){1,3})? back\b",
            r"fail(?:ed|ing)(?: it)? over\b",
            r"scal(?:ed|ing) (?:up|down|out|in|to|the|it|(?:[\w.-]{1,40} ){1,3}(?:up|down|to|out|in))\b",
            r"switch(?:ed|ing) (?:over|to|off|on|back|(?:[\w.-]{1,40} ){1,3}(?:over|to|off|on|back))\b",
            r"appl(?:ied|ying) (?:the|a|this)\b",
            r"push(?:ed|ing) (?:the|a|out|to)\b",
            r"roll(?:ed|ing) (?:it |this )?out\b",
            r"turn(?:ed|ing) (?:[\w.-]{1,40} ){0,3}(?:on|off)\b",
            r"block(?:ed|ing) (?:the|all|traffic|ip)",
            r"clear(?:ed|ing) (?:the|out)\b",
            r"restor(?:ed|ing) (?:from|the)\b",
            rf"(?:{_SYSTEMS})(?: (?:to|of|in|for) [\w.-]{{1,40}})? (?:is |has |was |now )?(?:been )?(?:{_OUTCOMES})\b",
            rf"(?:start|kick|begin|trigger|finish|complet|initiat)\w{{1,4}} (?:off )?(?:the |a )?(?:{_SYSTEMS})\b",
        ),
    ),
    Sign(
        "an end",
        _any(
            r"(?:resolved|mitigated|back to normal|recovered|fixed|healthy again|stable again)\b",
            r"all (?:clear|(?:[\w-]{1,20} )?green)\b",
            r"(?:fully |is |are )?recovering\b",
            r"(?:back up|up again|back online|is back|are back|looks? good now)\b",
            r"incident (?:is )?(?:closed|over)\b",
        ),
    ),
    Sign(
        "a finding",
        _any(
            r"(?:root cause|culprit|smoking gun|turns out|caused by|confirmed|narrowed (?:it )?down)\b",
            r"found (?:it|the|a|out)\b",
            r"it's the\b",
            r"looks like (?:the|it|a|we)\b",
        ),
    ),
    Sign(
        "an observation",
        _any(
            rf"(?:{_PEOPLE})(?:'re| are|'m| am| can| also| still| now){{0,2}} (?:{_SEE})\b",
            r"^\W{0,3}(?:seeing|getting|noticing)\b",
            r"reports? (?:of|from)\b",
            rf"(?:is|are|went|seems?|appears?) (?:completely |all |partially |fully )?(?:{_BAD})\b",
            r"(?:is|are|seems?|looks?|feels?) (?:very |really |super )?slow\b",
            r"(?:maxed out|exhausted|saturated|spike in|timing out)\b",
            r"(?:can't|cannot|can not|unable to) (?:log|sign|pay|check out|connect|reach|load|send|access|open|see)\b",
            rf"(?:{_MEASURES})\b[^.\n]{{0,40}}?\b(?:{_MOVES})",
        ),
    ),
    Sign(
        "somebody joined",
        _any(
            r"(?:i'm|i am|just) (?:here|online|joining|joined|on it|on the call|looking|investigating|digging)\b",
            r"(?:ack(?:ed|ing|nowledged|nowledging)?|joined the call|looking into)\b",
            r"(?:paging|paged|pulling in|looping in|escalat(?:ed|ing) to)\b",
        ),
    ),
)

NOT_YET = _any(
    r"(?:not|isn't|aren't|hasn't|haven't|wasn't|never|no)(?: yet| been| fully| completely){0,2} (?:resolved"
    r"|mitigated|recovered|recovering|fixed|healthy|stable|back|up|confirmed)\b",
    r"(?:until|if|once|when|unless|before) (?:it|this|that|we|they)\b[^.\n]{0,40}?(?:resolved|mitigated|recovered"
    r"|fixed|back)\b",
)
PLANNED = _any(
    r"(?:should|shall|could|can|may|might|would|what if|how about|why not)(?: we| i| you| they"
    r"| someone){0,2}(?: try| start| consider| be| also| just){0,2} (?:roll|revert|deploy|restart|reboot|fail"
    r"|scal|drain|disabl|enabl|kill|merg|flush|purg|throttl|paus|switch|patch|apply|push|turn|block|clear|declar|rais"
    r"|bump|escalat|upgrad|downgrad|lower)\w{0,6}(?: (?:back|over|it|this|that|to|the|a)){0,3}",
)
