"""What stands behind a label, by the faculty it names: a message, a screen, what is learnt, whose step it was."""

from afterword.document.patterns import Pattern
from afterword.lint.diagnostic import Way

_LABEL = "A label stands where the cause should."
_TITLE = "Ask what the label stands for"

ANYTHING = Way(
    "Say what happened, and what led there.",
    _TITLE,
    "What did people see and do instead, and what made that the normal way?",
)
_TOLD = Way(
    "Say which message or sign went where.",
    _TITLE,
    "Which message, to whom, on which channel, would have changed which action?",
)
_SEEN = Way(
    "Say what was in sight, and what else was going on.",
    _TITLE,
    "What did the screens show at that moment, and what else asked for attention?",
)
_LEARNT = Way(
    "Say what the task asks for, and where that is taught.",
    _TITLE,
    "What had to be known here, and where could somebody have learnt or looked it up?",
)
_OWNED = Way(
    "Say which step had no owner, and how that came about.",
    _TITLE,
    "Which step was whose, by what was written down, and how did everybody understand that?",
)
_WAYS = (
    (
        Pattern(r"\b(?:mis-?)?communicat\w*|\b(?:mis-?)?co-?ordinat\w*|\bteamwork|\bco-?operat\w*|\bcollaborat\w*"),
        _TOLD,
    ),
    (
        Pattern(r"\b(?:train(?:ing|ed)|knowledge|skills?|experience|competen\w+|expertise|education|familiarity)\b"),
        _LEARNT,
    ),
    (Pattern(r"\b(?:ownership|accountability|responsibility|leadership|oversight|supervision)\b"), _OWNED),
    (
        Pattern(
            r"\b(?:in)?attenti\w+|\b(?:un)?aware(?:ness)?\b|\bvigilan\w+|\balert(?:ness)?\b|\b(?:un)?focus(?:ed)?\b"
            r"|\bconcentration\b|\bdistract\w+|\bfatigue\b"
        ),
        _SEEN,
    ),
)


def way(label: str) -> Way:
    """Return the way on from a label: of several faculties the first kind that is named."""
    words = label.lower()
    return next((way for pattern, way in _WAYS if pattern.search(words)), ANYTHING)


def message(way: Way) -> str:
    """Return what is said of a label, with the step of its way."""
    return f"{_LABEL} {way.step}"
