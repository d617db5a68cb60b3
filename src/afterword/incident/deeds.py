"""Notes: do they say that somebody stepped in by hand?

Only what is told as done counts. A sentence that asks, plans, wishes, warns, denies, or tells of something that
happened by itself counts for nothing: a missed deed is asked for on the page, an invented one is believed.
"""

import re

_MOVED = r"(?:switched|moved|shifted|rerouted|redirected|diverted|drained)"
_MENDED = r"(?:restarted|repaired|corrected|fixed|re-?ran|deleted|cleared|scaled|promoted)"
_DONE = re.compile(
    r"\b(?:rolled(?: \w+){0,4} back|reverted (?!to\b)|failed over (?:to|the|from|by)|hot[ -]?fix(?:ed"
    rf"| (?:is |was )?deployed)|{_MOVED}(?: \w+){{0,3}} traffic|traffic (?:was|is|has been|is now) {_MOVED}"
    r"|(?:rollback|failover) (?:is |was )?(?:done|complete|completed|finished|deployed|live)"
    rf"|{_MENDED} (?:\w+ ){{0,5}}(?:by hand|manually)|manually {_MENDED})",
    re.IGNORECASE,
)
_DENIED = r"not|never|nobody|no one|without|cannot|failed to"
_WISHED = (
    r"can|could|should|would|might|may|must|shall|will|won|if|once|when|whether|unless|until|before|about|to be|being"
    r"|try|tried|trying|attempt(?:ed|s|ing)?|consider(?:ed|ing)?|plan(?:ned|ning|s)?|want(?:ed|s)?|need(?:ed|s)?"
    r"|going to|let us|let's"
)
_ELSEWHERE = (
    r"automatic(?:ally)?|auto|by itself|itself|last (?:week|month|year|time)|yesterday|(?:years?|months?|weeks?) ago"
    r"|staging|test|drill"
)
_NOT_A_DEED = re.compile(rf"\b(?:{_DENIED}|{_WISHED}|{_ELSEWHERE})\b|n['’]t\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?;\n])\s+|\n+")
_QUOTED = re.compile(r"^\s*(?:>|`{3}).*$", re.MULTILINE)
LONGEST = 4_000


def deed_in(text: str) -> str | None:
    """Return the first sentence that tells of a step somebody took by hand; ``None`` when none surely does."""
    for sentence in _SENTENCE.split(_QUOTED.sub("", text[:LONGEST])):
        said = sentence.strip()
        if _DONE.search(said) and not said.endswith("?") and not _NOT_A_DEED.search(said):
            return said[:200]
    return None
