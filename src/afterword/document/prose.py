"""`<!-- afterword: prose -->`: the list, heading or bold label directly below is prose, whatever it looks like."""

from collections.abc import Container, Iterable

from afterword.document.blocks import Item
from afterword.document.patterns import Pattern

DIRECTIVE = "<!-- afterword: prose -->"

_DIRECTIVE = Pattern(r"<!--[ \t]{0,9}afterword:[ \t]{0,9}prose[ \t]{0,9}-->[ \t\r\n]*")


def declared(text: str) -> frozenset[int]:
    """Return where that begins which the text declares to be prose, as offsets."""
    if "afterword:" not in text:
        return frozenset()
    return frozenset(found.end() for found in _DIRECTIVE.finditer(text))


def without(items: Iterable[Item], prose: Container[int]) -> tuple[Item, ...]:
    """Return the items of lists that are not prose. A list is if its first item or what it stands inside is."""
    spoken: list[Item] = []
    silent: set[int] = set()
    opened: dict[int | None, bool] = {}  # by parent: whether its list that is open is prose
    for item in items:
        if item.opens:
            opened[item.parent] = item.span.start in prose or item.parent in silent
        if opened.get(item.parent):
            silent.add(item.place)
        else:
            spoken.append(item)
    return tuple(spoken)
