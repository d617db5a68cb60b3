"""On which line each key and each element of a TOML text stands; the standard library's reader does not say."""

import re
from bisect import bisect_right

from afterword.document.patterns import Pattern

Path = tuple[str, ...]

_BLANK = Pattern(r"(?:[\s,]|#[^\n]*)*")
_STRING = Pattern(r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL)
_PART = Pattern(r"[ \t]*(?:(?P<quote>[\"'])(?P<quoted>.*?)(?P=quote)|(?P<bare>[\w-]+))[ \t]*(?P<dot>\.?)")
_BARE = Pattern(r"[^,\]}\n#]*")
_LEFT = Pattern(r"[^\n]*")


def lines(text: str) -> dict[Path, int]:
    """Return the line, from 1, of every key and element of a valid TOML text; elements are numbered from "0"."""
    return _Reader(text).found


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.found: dict[Path, int] = {}
        self._starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
        self._arrays: dict[Path, int] = {}
        table: Path = ()
        at = self._blank(0)
        while at < len(text):
            if text.startswith("[", at):
                table, at = self._header(at)
            else:
                at = self._pair(table, at)
            at = self._blank(at)

    def _blank(self, at: int) -> int:
        found = _BLANK.match(self.text, at)
        return found.end() if found else at

    def _note(self, path: Path, at: int) -> None:
        for depth in range(1, len(path) + 1):
            self.found.setdefault(path[:depth], bisect_right(self._starts, at))

    def _header(self, at: int) -> tuple[Path, int]:
        """Read `[table]` or `[[table]]`; the next element of an array of tables is one further on."""
        doubled = self.text.startswith("[[", at)
        (*above, last), end = self._key(at + 1 + doubled)
        path: Path = ()
        for part in above:
            path = self._current((*path, part))
        path = (*path, last)
        if doubled:
            self._arrays[path] = self._arrays.get(path, -1) + 1
        path = self._current(path)
        self._note(path, at)
        rest = _LEFT.match(self.text, end)
        return path, rest.end() if rest else end

    def _current(self, path: Path) -> Path:
        return (*path, str(self._arrays[path])) if path in self._arrays else path

    def _key(self, at: int) -> tuple[list[str], int]:
        parts: list[str] = []
        while found := _PART.match(self.text, at):
            parts.append(found["quoted"] if found["quote"] else found["bare"])
            at = found.end()
            if not found["dot"]:
                break
        return parts or [""], at

    def _pair(self, table: Path, at: int) -> int:
        parts, end = self._key(at)
        path = (*table, *parts)
        self._note(path, at)
        equals = self.text.find("=", end)
        return self._value(path, self._blank(equals + 1)) if equals >= 0 else len(self.text)

    def _value(self, path: Path, at: int) -> int:
        if found := _STRING.match(self.text, at):
            return found.end()
        if self.text.startswith("[", at):
            return self._inside(path, self._blank(at + 1), "]")
        if self.text.startswith("{", at):
            return self._inside(path, self._blank(at + 1), "}")
        bare = _BARE.match(self.text, at)
        return bare.end() if bare else at

    def _inside(self, path: Path, at: int, close: str) -> int:
        number = 0
        while at < len(self.text) and not self.text.startswith(close, at):
            if close == "}":
                after = self._pair(path, at)
            else:
                self._note((*path, str(number)), at)
                after = self._value((*path, str(number)), at)
            number += 1
            at = self._blank(max(after, at + 1))
        return at + 1
