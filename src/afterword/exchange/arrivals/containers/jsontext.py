"""JSON that knows its lines: of every value, where in the file its key stands; and no nesting or number it falls over.

Python's own reader has no positions, recurses with the text's depth, and raises on integers of 5 000 digits.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from afterword.exchange.arrivals.containers import instants
from afterword.exchange.arrivals.manuscript import Unread, Unreadable

LARGEST = 32_000_000  # bytes; a tree of JSON takes some ten times its text
DEEPEST = 200
MOST_UNREAD = 100
MOST_OBJECTS = 500_000  # and lists; an object takes some 500 bytes, whatever it holds

_TOKEN = re.compile(
    r"[ \t\r\n]*(?:(?P<string>\")|(?P<mark>[{}\[\],:])"
    r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))|(?P<word>true|false|null|NaN|-?Infinity)\b)"
)
_DECODER = json.JSONDecoder(strict=False)  # for strings, whose line feeds may stand unescaped
_BLANK = re.compile(r"[ \t\r\n]*")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_WORDS = {"true": True, "false": False}
_LONGEST_INTEGER = 18  # digits; longer ones are names, and kept as they are written


@dataclass(slots=True)
class Record:
    """A JSON object, read leniently: a value that is missing or of another type is empty.

    Attributes:
        line: Of its opening brace, from 1.
        values: By key; of a key that is written twice, the last.
        lines: The line of each key.
    """

    line: int = 0
    values: dict[str, object] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    def at(self, key: str) -> int:
        """Return the line of a key; that of the object where it is missing."""
        return self.lines.get(key, self.line)

    def has(self, *keys: str) -> bool:
        """Tell whether it has all these keys, whatever they hold."""
        return all(key in self.values for key in keys)

    def text(self, key: str) -> str:
        """Return a string with its lines, or a number as text."""
        return _text(self.values.get(key)).replace("\r\n", "\n").replace("\r", "\n")

    def words(self, key: str) -> str:
        """Return a string or number on one line."""
        return " ".join(self.text(key).split())

    def record(self, key: str) -> "Record":
        """Return an object."""
        value = self.values.get(key)
        return value if isinstance(value, Record) else Record(self.at(key))

    def records(self, key: str) -> "list[Record]":
        """Return a list's objects; of GraphQL's connections, the nodes."""
        value = self.values.get(key)
        if isinstance(value, Record):
            value = value.values.get("nodes")
        return [one for one in value if isinstance(one, Record)] if isinstance(value, list) else []

    def names(self, key: str, *inside: str) -> list[str]:
        """Return a list's strings, and of its objects the first of the values `inside` that is there."""
        value = self.values.get(key)
        if isinstance(value, Record):
            value = value.values.get("nodes")
        if not isinstance(value, list):
            return []
        found = (one.first(*inside) if isinstance(one, Record) else " ".join(_text(one).split()) for one in value)
        return list(dict.fromkeys(filter(None, found)))

    def first(self, *keys: str) -> str:
        """Return the first of these strings that is not empty, on one line."""
        return next(filter(None, map(self.words, keys)), "")

    def instant(self, *keys: str) -> datetime | None:
        """Return the first of these that is an instant."""
        return next(filter(None, (instants.read(self.values.get(key)) for key in keys)), None)

    def number(self, key: str) -> float | None:
        """Return a number."""
        value = self.values.get(key)
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    def link(self, *keys: str) -> str:
        """Return the first of these that is a web address."""
        return next((url for url in map(self.words, keys) if url.startswith(("https://", "http://"))), "")


class Reading(NamedTuple):
    """What a file of JSON holds: one value, or several one after the other."""

    values: tuple[object, ...]
    unread: tuple[Unread, ...] = ()

    def records(self, *wrappers: str) -> list[Record]:
        """Return its objects: alone, in a list, or in a list under one of these keys."""
        found: list[Record] = []
        for value in self.values:
            if isinstance(value, Record):
                wrapper = next((key for key in wrappers if isinstance(value.values.get(key), list | Record)), None)
                inside = value.values[wrapper] if wrapper else value
                found += _records(inside)
            else:
                found += _records(value)
        return found


def read(data: bytes) -> Reading:
    """Read JSON, JSON lines, or several lists one after the other. Raises Unreadable."""
    if len(data) > LARGEST:
        raise Unreadable(f"It is larger than {LARGEST // 1_000_000} MB. Export fewer at once.")
    scanner = _Scanner(decode(data))
    values = tuple(scanner.values())
    if not values:
        raise Unreadable("It is empty.")
    return Reading(values, tuple(scanner.unread))


def decode(data: bytes) -> str:
    """Return JSON's text: UTF-8, or UTF-16 as PowerShell writes it; bytes that are neither become U+FFFD."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data[:2]:
        return data.decode("utf-16-be" if data[:1] == b"\0" else "utf-16-le", "replace")
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def _records(value: object) -> list[Record]:
    if isinstance(value, Record):
        return [value]
    return [one for one in value if isinstance(one, Record)] if isinstance(value, list) else []


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


class _Scanner:
    """Walks once through a text, with a stack of its own."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.unread: list[Unread] = []
        self._at = 0
        self._line = 1
        self._counted = 0
        self._holders = 0

    def values(self) -> Iterator[object]:
        """Yield the values one after the other; commas between them do not count."""
        while self._more():
            yield self._value()

    def _more(self) -> bool:
        blank = _BLANK.match(self.text, self._at)
        self._at = blank.end() if blank else self._at
        return self._at < len(self.text)

    def _value(self) -> object:
        """Read one value. A closing bracket after a comma is allowed: people edit such files."""
        holders: list[Record | list[object]] = []
        key: str | None = None
        while True:
            kind, start = self._next()
            holder = holders[-1] if holders else None
            if kind in ("}", "]"):
                if (kind == "}") != isinstance(holder, Record) or holder is None or key is not None:
                    raise self._broken(start)
                holders.pop()
                value: object = holder
            elif isinstance(holder, Record) and key is None:
                key = self._key(kind, start, holder)
                continue
            elif kind in ("{", "["):
                if len(holders) == DEEPEST:
                    raise Unreadable(f"It is nested more than {DEEPEST} levels deep, as no export is.")
                child = self._holder(kind, start)
                _put(holder, key, child)
                holders.append(child)
                key = None
                continue
            else:
                value = self._scalar(kind, start)
                _put(holder, key, value)
                key = None
            if not holders:
                return value
            self._comma(closers="}" if isinstance(holders[-1], Record) else "]")

    def _holder(self, kind: str, start: int) -> "Record | list[object]":
        self._holders += 1
        if self._holders > MOST_OBJECTS:
            raise Unreadable(f"It holds more than {MOST_OBJECTS} objects and lists. Export fewer at once.")
        return Record(self._line_of(start)) if kind == "{" else []

    def _next(self) -> tuple[str, int]:
        """Return the next token's kind, a mark as itself, and where it starts."""
        found = _TOKEN.match(self.text, self._at)
        if not found or found.lastgroup is None:
            raise self._broken(self._at)
        self._at = found.end()
        group = found.lastgroup
        return (found[group] if group == "mark" else group), found.start(group)

    def _key(self, kind: str, start: int, holder: Record) -> str:
        if kind != "string":
            raise self._broken(start)
        line = self._line_of(start)
        key = self._string(start)
        if key in holder.values and len(self.unread) < MOST_UNREAD:
            self.unread.append(Unread(holder.lines[key], line, f"“{key[:60]}” is written twice; the last one is read."))
        holder.lines[key] = line
        found = _TOKEN.match(self.text, self._at)
        if not found or found["mark"] != ":":
            raise self._broken(self._at)
        self._at = found.end()
        return key

    def _scalar(self, kind: str, start: int) -> object:
        if kind == "string":
            return self._string(start)
        written = self.text[start : self._at]
        if kind == "number":
            return _number(written)
        if kind == "word":
            return _WORDS.get(written)  # null, and the numbers that are none: nothing
        raise self._broken(start)

    def _string(self, start: int) -> str:
        try:
            value, self._at = _DECODER.raw_decode(self.text, start)
        except ValueError:
            raise self._broken(start) from None
        return value if value.isascii() and "\0" not in value else _UNSTORABLE.sub("\ufffd", value)

    def _comma(self, closers: str) -> None:
        found = _TOKEN.match(self.text, self._at)
        if found and found["mark"] == ",":
            self._at = found.end()
        elif not found or found["mark"] != closers:
            raise self._broken(self._at)

    def _line_of(self, place: int) -> int:
        self._line += self.text.count("\n", self._counted, place)
        self._counted = place
        return self._line

    def _broken(self, place: int) -> Unreadable:
        blank = _BLANK.match(self.text, place)
        place = blank.end() if blank else place
        if place >= len(self.text):
            return Unreadable("It is JSON that is cut off. Export it again.")
        return Unreadable(
            f"It is no JSON: line {self.text.count(chr(10), 0, place) + 1} cannot be read. Export it again."
        )


def _put(holder: Record | list[object] | None, key: str | None, value: object) -> None:
    if isinstance(holder, Record) and key is not None:
        holder.values[key] = value
    elif isinstance(holder, list):
        holder.append(value)


def _number(written: str) -> object:
    if written.lstrip("-").isdigit():
        return int(written) if len(written) <= _LONGEST_INTEGER else written
    value = float(written)
    return value if value - value == 0 else None  # infinity has no difference to itself
