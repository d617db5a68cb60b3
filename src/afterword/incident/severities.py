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
            ("SEV1", "sev1 s1 p1 1 sev0 s0 p0 0 emergency disaster catastrophic fatal blocker highest urgent"),
            ("SEV2", "sev2 s2 p2 2 critical crit page major high error err severe"),
            ("SEV3", "sev3 s3 p3 3 warning warn minor medium moderate average normal"),
            (
                "SEV4",
                "sev4 s4 p4 4 sev5 s5 p5 5 info information informational low lowest notice none ticket trivial",
            ),
        )
        for word in words.split()
    },
)
UNRATED = frozenset("unknown unset undefined unspecified unclassified unrated pending triage tbd n/a - ?".split())
"""Words that say that nobody has rated it."""
_BETWEEN = re.compile(r"[\s_-]+")
_NUMBERED = re.compile(
    r"(?P<named>(?:(?P<scale>sev|s|p)(?:(?<=sev)erity|(?<=p)rio(?:rity)?)?)?[\s_#-]*(?P<number>[0-5]))"
    r"(?:\s*(?:(?<=\s)[-\u2013\u2014]|[(]|:(?!\d))(?P<more>.*)|[-\u2013\u2014](?P<word>[a-z]+))?",
    re.DOTALL,
)


def severity_named(word: str | None, words: Mapping[str, str] = SEVERITY_WORDS) -> str | None:
    """Translate a sender's word for severity into ours; ``None`` when it is not known.

    It is known as it is written, in capitals or not, else with blanks, hyphens and underscores left out (``Sev 1``),
    else by the number it begins with (``P1 - Critical``), unless the word behind says otherwise (``5 - Critical``).
    """
    said = word.strip().lower() if word else ""
    if not said or said in words:
        return words.get(said)
    if said.startswith("-"):  # a number below zero is on no scale of ours
        return None
    return _spelled(said, words) or _numbered(said, words)


def _spelled(said: str, words: Mapping[str, str]) -> str | None:
    squeezed = _BETWEEN.sub("", said)
    spelled = (severity for known, severity in words.items() if _BETWEEN.sub("", known) == squeezed)
    return words.get(squeezed) or next(spelled, None)


def _numbered(said: str, words: Mapping[str, str]) -> str | None:
    """Read the number a word begins with, in the words of the house first; a word more than a step away denies it."""
    found = _NUMBERED.fullmatch(said)
    if found is None:
        return None
    severity = _spelled(found["named"], words) or words.get(f"{found['scale'] or ''}{found['number']}")
    behind = (found["word"] or found["more"] or "").strip().rstrip(")")
    other = _spelled(behind, words)
    if severity is None or (found["word"] and not other):
        return None
    apart = abs(SEVERITIES.index(other) - SEVERITIES.index(severity)) if other else 0
    return severity if apart <= 1 else None


def is_unnamed(word: str | None, words: Mapping[str, str] = SEVERITY_WORDS) -> bool:
    """Say whether a sender's word rates something, and no severity is called that."""
    said = word.strip().lower() if word else ""
    return bool(said) and said not in UNRATED and severity_named(said, words) is None


def unnamed_sentence(sender: str, word: str) -> str:
    """Say that no severity is called what a sender says, and what to do."""
    return f"{sender} says “{word}”, which no severity is called; add it to [severities] in the policy."
