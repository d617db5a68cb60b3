"""The phases a house marks in its timeline itself: "(resolved)", `<START OF OUTAGE>`, a column, a tag in brackets."""

from afterword.document.patterns import Pattern
from afterword.document.timeline import TAGS

_PHASES = (
    ("lead-up", r"lead[ -]?up|leadup|background|pre-?incident|prelude"),
    ("trigger", r"trigger(?:ed)?|root cause introduced|cause introduced|fault introduced|change"),
    (
        "impact",
        (
            r"(?:start|begin|began|beginning|onset) of (?:the )?(?:outage|incident|impact|event|problem|downtime)"
            r"|(?:outage|incident|impact|problem|issue|event|downtime)s? (?:starts?|started|begins?|began)|impact"
            r"|impacted|event start(?:ed)?"
        ),
    ),
    (
        "detect",
        r"detect(?:ed|ion)?|first detected|alert(?:ed|ing)?|noticed|discover(?:ed|y)|påvist|entdeckt|détecté|detectado",
    ),
    ("engage", r"engaged?|response|responding|acknowledged|declared|incident declared|mobili[sz]ed"),
    ("escalate", r"escalat(?:ed|ion|e)"),
    (
        "diagnose",
        r"diagnos(?:ed?|is)|investigat(?:ing|ion|ed)|identified|root cause (?:found|identified)|analysis|triage",
    ),
    ("comms", r"comms|communication|communicated|status ?page|customer update|notified"),
    ("mitigate", r"mitigat(?:ed?|ion|ing)|workaround|contained|containment|outage mitigated|incident mitigated"),
    (
        "resolve",
        (
            r"(?:end|over) of (?:the )?(?:outage|incident|impact|event|downtime)|(?:outage|incident|impact|problem"
            r"|issue|event|downtime)s? (?:ends?|ended|over|resolved|is over|closed|fixed)|resolved?|resolution"
            r"|recover(?:ed|y)|restored|repaired|fixed|all clear|løst|behoben|résolu|resuelto|resolvido"
        ),
    ),
    ("recur", r"recur(?:red|rence)?|relapse|regression"),
    ("action", r"action|remediation"),
)
_OF_WORDS = tuple((tag, Pattern(rf"(?:the )?(?:{words})[.! ]*", 2)) for tag, words in _PHASES)
_MARKED = Pattern(
    r"\((?P<a>[A-Za-z][A-Za-z -]{2,30})\)[.!]?[ \t]*$|<(?P<b>[A-Z][A-Z _-]{3,40})>"
    r"|__(?P<c>[A-Z][A-Z _-]{3,40})__|\*\*(?P<d>[A-Za-z][A-Za-z -]{3,40}[.!]?)\*\*\)?[.]?[ \t]*$"
    r"|^\*\*(?P<i>[A-Za-z][A-Za-z -]{3,40}[.!:]?)\*\*|^\[(?P<e>[A-Za-z][A-Za-z -]{2,30})\](?![(\[:])"
    r"|^<(?P<f>[A-Za-z][A-Za-z -]{3,30})>|^\((?P<g>[A-Za-z][A-Za-z -]{2,30})\)"
    r"|^(?:\*\*)?(?P<h>[A-Z][A-Za-z-]{4,20}(?: [a-z]{2,10})?)(?:\*\*)?[ \t]*(?::|[–—](?=[ \t])"
    r"|-(?=[ \t]))(?:\*\*)?[ \t]",
)
_PURE = Pattern(r"^\[(?P<tags>[A-Za-z-]{3,12}(?:,[ \t]?[A-Za-z-]{3,12}){0,3})\][ \t]*(?![(\[:])")


def tags_of(words: str, column: str = "") -> tuple[tuple[str, ...], str]:
    """Return the phases marked in an event's words and in a column, and the words without what was pure markup."""
    tags: list[str] = []
    pure = _PURE.match(words)
    if pure:
        own = [tag.strip().casefold() for tag in pure["tags"].split(",")]
        if all(tag in TAGS for tag in own):
            tags, words = own, words[pure.end() :]
    if column and (tag := _tag(column.strip(" *_`[]()<>"))):
        tags.append(tag)
    for found in _MARKED.finditer(words[:2000]):
        marked = next(group for group in found.groups() if group is not None)
        if tag := _tag(marked.replace("_", " ").strip(" .:!")):
            tags.append(tag)
    return tuple(dict.fromkeys(tags)), words


def _tag(words: str) -> str | None:
    return next((tag for tag, pattern in _OF_WORDS if pattern.fullmatch(words)), None)
