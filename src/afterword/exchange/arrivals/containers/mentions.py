"""People whom a document mentions by a link, not by words: one word each, so that nobody reads half a name."""

from afterword.document.patterns import Pattern

_NOT_OF_A_HANDLE = Pattern(r"[^\w.-]+")


def mention(name: str) -> str:
    """Return a name as a handle: `Mira Sand` is `@Mira.Sand`; empty where there is no name."""
    handle = _NOT_OF_A_HANDLE.sub(".", name).strip(".")
    return f"@{handle}" if handle else ""
