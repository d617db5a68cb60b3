"""Handles in a list of the front matter: each is one person, so what holds two of them is taken apart."""

from afterword.document.frontmatter import Node
from afterword.document.patterns import Pattern
from afterword.document.text import Edit

_BETWEEN = Pattern(r"(?:[\s,;/&+]|\band\b)+")
_IN_ODD_QUOTES = Pattern("[“”„«‘’‚](?P<handle>@[\\w.@-]*\\w)[“”»‘’]")
_DASH = Pattern(r"[ \t]*-[ \t]+")


def apart(written: str) -> tuple[str, ...]:
    """Return the handles some words hold: several only where each of them has its @, else the words as they are."""
    found = tuple(word for word in _BETWEEN.sub("\n", written).split("\n") if word)
    return found if len(found) > 1 and all("@" in word for word in found) else (written,)


def is_one(written: str) -> bool:
    """Tell whether a word that begins as a handle is one, without a blank or a comma in it."""
    return not written.startswith("@") or not any(mark in written.strip() for mark in " \t,;")


def bare(written: str) -> str:
    """Return a handle without the quotes of prose around it, which are none of YAML's."""
    found = _IN_ODD_QUOTES.fullmatch(written)
    return found["handle"] if found else written


def split(text: str, item: Node, *, flow: bool) -> tuple[Edit, ...]:
    """Return the edit that writes the handles of one element as elements of their own; none where it cannot.

    In brackets (`flow`) they stand behind each other, else on a line each, indented as their element is.
    """
    words = [f'"{word}"' for word in apart(item.value)]
    if len(words) == 1:
        return ()
    if flow:
        return (Edit(item.span, ", ".join(words)),)
    dash = _DASH.match(text, text.rfind("\n", 0, item.span.start) + 1)
    if not dash or dash.end() != item.span.start:
        return ()
    return (Edit(item.span, f"\n{dash[0]}".join(words)),)
