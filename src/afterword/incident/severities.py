"""How severe: our four words, and what senders call them."""

from collections.abc import Mapping
from types import MappingProxyType

SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4")

# The words senders use, worst first. "critical" is what most alerting rules call anything that
# pages somebody, so it is not the catastrophe SEV1 is meant for.
SEVERITY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        word: severity
        for severity, words in (
            ("SEV1", "sev1 sev-1 s1 p1 1 emergency disaster catastrophic fatal blocker"),
            ("SEV2", "sev2 sev-2 s2 p2 2 critical crit page major high error"),
            ("SEV3", "sev3 sev-3 s3 p3 3 warning warn minor medium moderate average"),
            ("SEV4", "sev4 sev-4 s4 p4 4 sev5 s5 p5 5 info information informational low notice none ticket"),
        )
        for word in words.split()
    },
)


def severity_named(word: str | None, words: Mapping[str, str] = SEVERITY_WORDS) -> str | None:
    """Translate a sender's word for severity into ours; ``None`` when it is not known."""
    return words.get(word.strip().lower()) if word else None
