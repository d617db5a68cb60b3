"""What the items of every section share: ids, attribute lines, plain words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from afterword.document import keyless, meant
from afterword.document.blocks import Item
from afterword.document.fitting import fits, has_kind
from afterword.document.meant import Attribute, Slip
from afterword.document.parting import parted
from afterword.document.patterns import Pattern
from afterword.document.people import stops
from afterword.document.text import Span

# The closed set of keys of each section. A nested line is an attribute line if and only if all its keys are known.
KEYS: Mapping[str, frozenset[str]] = {
    "timeline": frozenset({"source"}),
    "factors": frozenset({"kind", "evidence", "accepted", "already-fixed", "context"}),
    "actions": frozenset(
        (
            "owner",
            "priority",
            "due",
            "kind",
            "fixes",
            "tracker",
            "verify",
            "done",
            "dropped",
            "team",
            "helpers",
            "why-late",
        )
    ),
}

_ID = {
    letter: Pattern(rf"(?P<bold>\*\*|__|)(?P<id>{letter}\d{{1,6}})(?P=bold)(?::|[ \t]+[–—](?=[ \t]))?(?:[ \t\r\n]+|\Z)")
    for letter in "FAL"
}
_KEY = Pattern(r"[ \t\r\n]*(?P<bold>\*\*|__|)(?P<key>[A-Za-z][A-Za-z-]{0,30})(?:(?P=bold):|:(?P=bold))(?!//)[ \t\r\n]*")
_ESCAPE = Pattern(r"\\(?=[A-Za-z][A-Za-z-]{0,30}:)")
_SOFT_BREAK = Pattern(r"(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*")
_COMMA = Pattern(stops.COMMA)
_LINK = Pattern(r"\[[^\[\]]{0,300}\]\([^()\s]{1,2000}\)")


class Line(NamedTuple):
    """A list item that is no attribute line, with the attributes written under it, and what is wrong with those."""

    item: Item
    attributes: tuple[Attribute, ...]
    attribute_items: tuple[Item, ...]
    slips: tuple[Slip, ...] = ()

    def find(self, key: str) -> Attribute | None:
        """Return the first attribute of this key."""
        return next((attribute for attribute in self.attributes if attribute.key == key), None)

    def value(self, key: str) -> str | None:
        """Return the first value of this key; an empty one counts as absent."""
        found = self.find(key)
        return found.value or None if found else None


def lines(text: str, items: Iterable[Item], keys: frozenset[str]) -> list[Line]:
    """Fold the attribute lines among some items into the items they stand under."""
    found: dict[int, list[Item]] = {}
    own: list[Item] = []
    attributes: dict[int, list[Attribute]] = {}
    slips: dict[int, list[Slip]] = {}
    standing: dict[int, dict[str, str]] = {}
    places: set[int] = set()
    for item in items:
        places.add(item.place)
        read = told(text, item.content_span, keys) if item.parent in places else ((), ())
        if read[0] and item.parent is not None:
            twice = _twice(item.content_span, standing.setdefault(item.parent, {}), *read)
            slips.setdefault(item.parent, []).extend((*read[1], *twice))
            attributes.setdefault(item.parent, []).extend(read[0])
            found.setdefault(item.parent, []).append(item)
        else:
            own.append(item)
    return [
        Line(
            item,
            tuple(attributes.get(item.place, ())),
            tuple(found.get(item.place, ())),
            tuple(slips.get(item.place, ())),
        )
        for item in own
    ]


def told(text: str, span: Span, keys: frozenset[str]) -> tuple[tuple[Attribute, ...], tuple[Slip, ...]]:
    """Read an attribute line, one with a slip too; of a single key nobody can say what else was meant."""
    read, slips = attribute_line(text, span, keys), tuple[Slip, ...]()
    if len(keys) > 1 and (not read or meant.is_odd(span.of(text), read, keys)):
        line = meant.read(text, span, keys)
        if line:
            read, slips = tuple(_attribute(text, *part) for part in line.parts), line.slips
    if "owner" in keys and _may_say_more(span.of(text), read):
        line = keyless.read(text, span, keys)
        if line:
            return tuple(_attribute(text, *part) for part in line.parts), line.slips
    return read, slips


def _may_say_more(line: str, read: Sequence[Attribute]) -> bool:
    """Tell whether a line without attributes, or with a value that is none of its key's, may be read without keys."""
    if not read:
        return True
    divided = any(mark in line for mark in ",([|") or " - " in line or " / " in line
    return divided and not all(fits(each.key, each.value) for each in read if has_kind(each.key))


def _twice(line: Span, above: dict[str, str], read: Iterable[Attribute], slips: Iterable[Slip]) -> list[Slip]:
    """Return the slips of keys that stand there already; remember those that do not."""
    found: list[Slip] = []
    mended = {slip.span for slip in slips}  # words of which this would be the second edit
    for each in read:
        if each.key not in above:
            above[each.key] = each.value
        elif slip := meant.twice(each, above[each.key], line):
            found.append(slip._replace(edits=()) if slip.span in mended else slip)
    return found


def _attribute(text: str, key: str, key_span: Span, value: Span) -> Attribute:
    place = trimmed(text, value.start, value.end)
    return Attribute(key, _unquoted(place.of(text)), key_span, place)


def attribute_line(text: str, span: Span, keys: frozenset[str]) -> tuple[Attribute, ...]:
    """Read `key: value; key: value`; nothing unless every key is one of these."""
    first = _KEY.match(text, span.start, span.end)
    if not first or first["key"].lower() not in keys:
        return ()
    found: list[tuple[str, Span, int, int]] = []
    for _, part in parted(text, span, ";"):
        if part.end == span.end and not part.of(text).strip():  # one at the end divides nothing
            break
        key = _KEY.match(text, part.start, part.end) if part.start > span.start else first
        if key is None and found:  # a semicolon in the value
            found[-1] = (*found[-1][:3], part.end)
            continue
        name = key["key"].lower() if key else ""
        if key is None or name not in keys:
            return ()
        found.append((name, Span(*key.span("key")), key.end(), part.end))
    return tuple([_attribute(text, name, place, Span(start, end)) for name, place, start, end in found])


def identify(text: str, span: Span, letter: str) -> tuple[str | None, Span | None, Span]:
    """Split a leading id such as `**F3**` off; returns id, its place, and the place of the rest."""
    found = _ID[letter].match(text, span.start, span.end)
    if not found:
        return None, None, span
    return found["id"], Span(*found.span("id")), Span(min(found.end(), span.end), span.end)


def plain(source: str) -> str:
    """Return an item's words on one line, without the escape that keeps it from being an attribute."""
    if "\n" in source or "\r" in source:
        source = _SOFT_BREAK.sub(" ", source)
    return _ESCAPE.sub("", source, count=1) if source.startswith("\\") else source.strip()


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span between two offsets without the blanks at its ends."""
    while start < end and text[start] in " \t\r\n":
        start += 1
    while end > start and text[end - 1] in " \t\r\n":
        end -= 1
    return Span(start, end)


def listed(text: str, span: Span) -> list[tuple[str, Span]]:
    """Split a value at its commas, with each part's place; commas inside links do not count."""
    source = span.of(text)
    hidden = _LINK.sub(lambda link: "x" * len(link[0]), source) if "](" in source else source
    parts: list[tuple[str, Span]] = []
    at = span.start
    for part in _COMMA.split(hidden):
        place = trimmed(text, at, at + len(part))
        if len(place):
            parts.append((place.of(text), place))
        at += len(part) + 1
    return parts


def _unquoted(value: str) -> str:
    value = plain(value)
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value
