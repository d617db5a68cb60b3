"""Pledges: we take it very seriously, whatever it takes, your trust means everything to us."""

from afterword.document.patterns import Pattern

_US = r"(?:we|i|our (?:\w+ )?(?:team|company|engineers)|the (?:\w+ )?team|everyone (?:here|at [\w-]+)|all of us|\w+)"
_PLEDGE = Pattern(
    rf"\b{_US} (?:always |all |both )?(?:takes?|are taking|is taking) (?!(?:too|so) )[^.;,]{{2,60}} (?:very|extremely"
    r"|incredibly|really|quite|deadly|exceptionally|so|super) seriously\b"
    r"|\b(?:hold (?:ourselves|our \w+) to|committed to|strive (?:for|to)|live up to|maintain|meet|insist on) (?:the"
    r"|a) (?:very )?highest (?:possible )?(?:standards?|levels?|quality)\b"
    r"|\b(?:value|put|place|prize|treasure) [^.;,]{2,40} above (?:all|everything)(?: else)?\b"
    r"|\b(?:will|to|shall|going to|'ll) do whatever (?:it takes|is necessary|we can|is needed)\b"
    r"|\b(?:trust|confidence|security|privacy|safety|satisfaction|support|loyalty|feedback|data"
    r"|uptime) means? (?:everything|the world|so much|a lot|a great deal) to (?:us|me)\b"
    r"|\b(?:is|are|will be|'re|have been) doing (?:absolutely )?everything (?:in our power"
    r"|(?:that )?we (?:possibly )?can|possible|humanly possible)\b(?! (?:with|on|in) \w+)"
    r"|\b(?:this|it|that|such (?:an? \w+|things)) (?:will|must|shall|should) (?:never|not)(?: ever)? be repeated\b"
    r"|\b(?:we|i) (?:will|shall|must|can|would) never(?: ever)? again [a-z]+"
    r"|\bat no time (?:should|must|may|can) (?:anyone|anybody|we|you|an?|any)\b"
)


def is_pledge(said: str) -> bool:
    """Tell whether a sentence in small letters pledges what every house pledges."""
    return _PLEDGE.search(said) is not None
