"""Whether the reason of an exception says anything."""

from afterword.document.patterns import Pattern

_WORD = Pattern(r"\w+")
_NO_REASON = frozenset(
    (
        *("todo", "tbd", "tba", "tbc", "fixme", "wip", "xx", "xxx", "reason", "reasons", "why", "because", "na"),
        *("none", "nothing", "null", "idk", "dunno", "unknown", "ok", "okay", "fine", "yes", "no", "test"),
        *("foo", "bar", "baz", "blah", "asdf", "ignore", "ignored", "exception", "suppress", "suppressed", "here"),
    )
)


def says_why(reason: str | None) -> bool:
    """Tell whether a reason is more than a mark, a letter or a word that stands for a reason."""
    words = _WORD.findall((reason or "").lower())
    return any(word not in _NO_REASON and not (len(word) == 1 and word.isascii()) for word in words)
