"""Severities of other tools → ours, only where a scale of their own says the number."""

from afterword.document.patterns import Pattern

_NUMBERED = Pattern(
    r"(?:sev(?:erity)?)[ :/_.-]{0,3}([1-4])(?![\d.])(?:[ :(–—-].{0,100})?", 16 | 2
)  # DOTALL, IGNORECASE


def severity(*words: str) -> str | None:
    """Return SEV1 to SEV4 for the first of these that says so: "sev-2", "Severity 1 (critical)", "severity::3"."""
    for word in words:
        found = _NUMBERED.fullmatch(word.strip()[:200])
        if found:
            return f"SEV{found[1]}"
    return None
