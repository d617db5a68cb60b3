"""What there is to say instead of what did not happen: what was looked at, who was told, what was done."""

from afterword.document.patterns import Pattern
from afterword.lint.diagnostic import Way

_NOTHING = "What did not happen explains nothing."
ANYTHING = Way(
    "Say what was done instead, and why.",
    "Ask what was done instead",
    "What did they do instead, and why was that the sensible thing?",
)
_LOOKED_AT = Way(
    "Say what was looked at, and why there.",
    "Ask what was looked at instead",
    "What did they look at instead, and why was that the sensible place?",
)
_TOLD = Way(
    "Say who heard of it, how and when.",
    "Ask who was told",
    "Who knew of it at that moment, and by which way would the others have heard?",
)
# Behind *no* or *without* a noun says the same: *without notice*.
_TELLING = Pattern(
    r"\b(?:no|any|without|prior|advance) notice\b"
    r"|\b(?:t(?:ell|old|elling)|ask(?:ed|ing)?|inform\w*|warn\w*|notif\w+|communicat\w+|announc\w+|consult\w*"
    r"|escalat\w+"
    r"|mention\w*|pag(?:e|ed|ing)|report(?:ed|ing)?|call(?:ed|ing)?|messag\w+|sp(?:eak|oke|oken)\w*"
    r"|sa(?:y|id)|shar(?:e|ed|ing)|involv\w+|co-?ordinat\w+|contact\w*|alert(?:ed|ing)|answer\w*|repl(?:y|ied)"
    r"|discuss\w*|talk\w*|word|heads[ -]up|flag(?:ged|ging)?|brief\w*|forward\w*|broadcast\w*|e-?mail\w*"
    r"|phon(?:e|ed|ing)|agree\w*|acknowledg\w+|announcement|let (?:\w+ )?know)\b"
)
_LOOKING = Pattern(
    r"\b(?:notic(?:ed?|ing)|s(?:ee|aw|een|eeing)|(?:[\w-]+-)?check\w*|look\w*|read\w*|watch\w*|verif\w+|(?:[\w-]+-)?test\w*"
    r"|review\w*|inspect\w*|examin\w+|validat\w+|monitor\w*|observ\w+|spot\w*|compar\w+|measur\w+|rehears\w+|investigat\w+"
    r"|scan\w*|stud(?:y|ied)|listen\w*|recogni[sz]\w+|confirm\w*|assess\w*|evaluat\w+|analy[sz]\w+|consider\w*"
    r"|think|thought|anticipat\w+|foresee\w*|foresaw|open(?:ed)?|glanc\w+|prob(?:e|ed|ing)|proofread|realis\w+|realiz\w+)\b"
)


def way(words: str) -> Way:
    """Return the way on from words for what people did not do."""
    said = words.lower()
    told, looked = _TELLING.search(said), _LOOKING.search(said)
    if told and not (looked and looked.start() < told.start()):
        return _TOLD
    return _LOOKED_AT if looked else ANYTHING


def message(way: Way) -> str:
    """Return what is said of what did not happen, with the step of its way."""
    return f"{_NOTHING} {way.step}"
