"""Holes of a template, `<cue>` or an empty reason, as stops an editor's cursor goes to one after the other."""

from itertools import count

from afterword.document.patterns import Pattern

_HOLE = Pattern(r"<(?![!/])[^<>\n]{1,80}>|(?<=reason=\")(?=\")")
_SPECIAL = Pattern(r"[\\$}]")


def hole(text: str) -> bool:
    """Tell whether there is something left for a person to write."""
    return bool(_HOLE.search(text))


def snippet(text: str) -> str:
    """Return a text in the snippet syntax of the protocol: each hole a stop, its words chosen to be typed over."""
    number = count(1)
    written, at = "", 0
    for found in _HOLE.finditer(text):
        written += f"{_escaped(text[at : found.start()])}${{{next(number)}:{_escaped(found[0])}}}"
        at = found.end()
    return f"{written}{_escaped(text[at:])}$0"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", text)
