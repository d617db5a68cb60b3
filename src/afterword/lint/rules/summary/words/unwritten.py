"""Summaries that say only that they are still to be written."""

from afterword.document.patterns import Pattern

_OPEN = Pattern(
    r"[\W_]*(?:todo|to do|tb[acd]|t\.b\.[acd]\.?|fixme|xxx|pending|wip|work in progress|coming soon|placeholder"
    r"|to be (?:done|written|added|filled in|completed|determined))?[\W_]*"
)


def is_open(words: str) -> bool:
    """Tell whether some words are a placeholder and nothing else: *placeholder* says so, and no more is to be said."""
    return bool(_OPEN.fullmatch(words.lower()))
