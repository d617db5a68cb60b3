"""Where the keys of a TOML text stand: its values are read by `tomllib`, which forgets their lines."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

Path = tuple[str | int, ...]

MOST_PARTS = 20
"""Of a key with full stops between them; a policy needs four. `tomllib` and we take longer with the square of it."""

_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|[A-Za-z0-9_-]+')
_STRING = re.compile(
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}|\'\'\'(?:[^\']|\'(?!\'\'))*\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\''
)
_OTHER = re.compile(r"[^\s,\]}#](?:[^,\]}#\n]*[^\s,\]}#])?")
_PART = r'(?>"(?:[^"\\\n]|\\.)*"?|\'[^\'\n]*\'?|[A-Za-z0-9_-]+)'
_DEEP = re.compile(
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*+(?:"{3,5}|\Z)|\'\'\'(?:[^\']|\'(?!\'\'))*+(?:\'{3,5}|\Z)|#[^\n]*'
    rf"|(?P<deep>{_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MOST_PARTS}}})|{_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+"
)
_SAID = re.compile(r"\s*\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line and a column, both from 1."""

    line: int
    column: int


@dataclass
class Places:
    """Every key and every item of a list of a TOML text, by the path that leads to it."""

    text: str
    known: dict[Path, int] = field(default_factory=dict)

    def of(self, path: Path) -> Place:
        """Return where a path is written, or the nearest thing that leads to it; the first line at worst."""
        for length in range(len(path), 0, -1):
            at = self.known.get(path[:length], self._in_any_case.get(_lowered(path[:length])))
            if at is not None:
                return self.at(at)
        return Place(1, 1)

    @cached_property
    def _in_any_case(self) -> dict[Path, int]:
        """Where names stand that are read in lower case, as those of services are."""
        return {_lowered(path): at for path, at in reversed(self.known.items())}

    def has(self, path: Path) -> bool:
        """Say whether something is written there."""
        return path in self.known

    def at(self, at: int) -> Place:
        """Return the line and the column of an offset."""
        line = bisect_right(self._begin, at)
        return Place(line, at - self._begin[line - 1] + 1)

    @cached_property
    def _begin(self) -> list[int]:
        """Where each line begins."""
        return [0, *(found.end() for found in re.finditer("\n", self.text))]


def _lowered(path: Path) -> Path:
    return tuple(part.strip().lower() if isinstance(part, str) else part for part in path)


def places(text: str) -> Places:
    """Find where everything stands in a text that `tomllib` has read without complaint."""
    found = Places(text)
    _Walk(text, found.known).document()
    return found


def too_deep(text: str) -> Place | None:
    """Find the first key of more parts than are read, in any text, TOML or not."""
    for found in _DEEP.finditer(text):
        if found["deep"]:
            return Places(text).at(found.start())
    return None


def place_of_error(text: str, message: str) -> tuple[Place, str]:
    """Take the place out of what `tomllib` says is wrong; the rest of its words comes with it."""
    said = _SAID.search(message)
    if said is None:
        return Place(1, 1), message
    words = message[: said.start()]
    if said["line"]:
        return Place(int(said["line"]), int(said["column"])), words
    lines = text.rstrip("\n").split("\n")
    return Place(len(lines), len(lines[-1]) + 1), f"{words} at the end of the file"


class _Walk:
    """Walks once over the characters; values are stepped over, not read."""

    def __init__(self, text: str, known: dict[Path, int]) -> None:
        self.text = text
        self.known = known
        self.at = 0
        self.counts: dict[Path, int] = {}

    def document(self) -> None:
        """Walk over headers and the keys below each."""
        table: Path = ()
        while self._skip(_BLANK) < len(self.text):
            if self.text.startswith("[", self.at):
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Path:
        start, many = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        keys = tuple(self._keys())
        self.at += 2 if many else 1
        path = self._resolved(keys[:-1] if many else keys)
        if many and keys:
            whole = (*path, keys[-1])
            self._note(whole, start)
            number = self.counts.get(whole, 0)
            path = (*whole, number)
            self.counts[whole] = number + 1
        self._note(path, start)
        return path

    def _resolved(self, keys: tuple[str, ...]) -> Path:
        """Follow keys to a table; one that leads through a list of tables means the last of them."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self.counts:
                path = (*path, self.counts[path] - 1)
        return path

    def _pair(self, table: Path) -> None:
        start = self.at
        path = (*table, *self._keys())
        self._note(path, start)
        self.at += 1  # the "="
        self._skip(_SPACE)
        self._value(path)

    def _keys(self) -> Iterator[str]:
        while True:
            self._skip(_SPACE)
            found = _KEY.match(self.text, self.at)
            if found is None:
                self.at = len(self.text)
                return
            self.at = found.end()
            yield found[0].strip("\"'")
            self._skip(_SPACE)
            if not self.text.startswith(".", self.at):
                return
            self.at += 1

    def _value(self, path: Path) -> None:
        if self.text.startswith("[", self.at):
            self._list(path)
        elif self.text.startswith("{", self.at):
            self._inline(path)
        else:
            found = _STRING.match(self.text, self.at) or _OTHER.match(self.text, self.at)
            self.at = found.end() if found else len(self.text)

    def _list(self, path: Path) -> None:
        self.at += 1
        number = 0
        while not self._closed("]"):
            self._note((*path, number), self.at)
            self._value((*path, number))
            number += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while not self._closed("}"):
            self._pair(path)

    def _closed(self, mark: str) -> bool:
        """Step over blanks and a comma; true past the closing mark, or past the end."""
        self._skip(_BLANK)
        if self.text.startswith(",", self.at):
            self.at += 1
            self._skip(_BLANK)
        if self.text.startswith(mark, self.at):
            self.at += 1
            return True
        return self.at >= len(self.text)

    def _note(self, path: Path, at: int) -> None:
        """Note a path and what leads to it, from its end: of what is known, all that leads there is known."""
        for length in range(len(path), 0, -1):
            if self.known.setdefault(path[:length], at) != at:
                return

    def _skip(self, blank: re.Pattern[str]) -> int:
        found = blank.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at
