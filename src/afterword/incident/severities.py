"""How severe: our four words, and what senders call them."""

import re
from collections.abc import Mapping
from types import MappingProxyType

SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4")

# The words senders use, worst first. "critical" is what most alerting rules call anything that
# pages somebody, so it is not the catastrophe SEV1 is meant for. Scales that begin at 0 begin with the worst too.
SEVERITY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        word: severity
        for severity, words in (
            (
                "SEV1",
                "sev1 sev-1 s1 p1 1 sev0 s0 p0 0 emergency disaster catastrophic fatal blocker highest urgent",
            ),
            ("SEV2", "sev2 sev-2 s2 p2 2 critical crit page major high error err severe"),
            ("SEV3", "sev3 sev-3 s3 p3 3 warning warn minor medium moderate average normal"),
            (
                "SEV4",
                "sev4 sev-4 s4 p4 4 sev5 s5 p5 5 info information informational low lowest notice none ticket trivial",
            ),
        )
        for word in words.split()
    },
)
UNRATED = frozenset("unknown unset undefined unspecified unclassified unrated pending triage tbd n/a - ?".split())
"""Words that say that nobody has rated it."""
_BETWEEN = re.compile(r"[\s_-]+")
_NUMBERED = re.compile(
    r"(?:sev(?:erity)?|s|p(?:rio(?:rity)?)?)?[\s_#-]*(?P<number>[0-5])(?:\s*[-\u2013\u2014:(].*)?", re.DOTALL
)


def severity_named(word: str | None, words: Mapping[str, str] = SEVERITY_WORDS) -> str | None:
    """Translate a sender's word for severity into ours; ``None`` when it is not known.

    It is known as it is written, in capitals or not, else with blanks, hyphens and underscores left out (``Sev 1``),
    else by the number it begins with (``P1 - Critical``).
    """
    said = word.strip().lower() if word else ""
    if not said or said in words:
        return words.get(said)
    squeezed = _BETWEEN.sub("", said)
    if squeezed in words:
        return words[squeezed]
    numbered = _NUMBERED.fullmatch(said)
    if numbered is None:
        return next((severity for known, severity in words.items() if _BETWEEN.sub("", known) == squeezed), None)
    letter = said[0] if said[0] in "sp" else "sev"
    return words.get(f"{letter}{numbered['number']}")


def is_unnamed(word: str | None, words: Mapping[str, str] = SEVERITY_WORDS) -> bool:
    """Say whether a sender's word rates something, and no severity is called that."""
    said = word.strip().lower() if word else ""
    return bool(said) and said not in UNRATED and severity_named(said, words) is None


def unnamed_sentence(sender: str, word: str) -> str:
    """Say that no severity is called what a sender says, and what to do."""
    return f"{sender} says “{word}”, which no severity is called; add it to [severities] in the policy."
