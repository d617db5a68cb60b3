"""The shape of a JSON file, seen without reading it: which keys stand at its top, and one level below."""

import re
from collections.abc import Mapping
from functools import lru_cache

from afterword.exchange.arrivals.containers.jsontext import decode

_TOKEN = re.compile(r"(?P<string>\"(?:[^\"\\]++|\\.)*+\")(?P<key>\s*+:)?|(?P<mark>[{}\[\]])|[^\"{}\[\]]++", re.DOTALL)
_MOST_TOKENS = 100_000
_LONGEST_HEAD = 4_000_000  # bytes
_TOP, _BELOW = 1, 2

Shape = Mapping[str, frozenset[str]]


@lru_cache(maxsize=2)
def shape(data: bytes) -> Shape:
    """Return the keys of the first object under "", and under each of its keys those of the first object there.

    A list around an object does not count. Never raises; what is no JSON has few keys or none.
    """
    text = decode(data[:_LONGEST_HEAD])
    if not text.lstrip().startswith(("{", "[")):
        return {}
    return _keys(text)


def keys(data: bytes, *wrappers: str) -> frozenset[str]:
    """Return the keys of the first object; of the one under a wrapper where there is one."""
    found = shape(data)
    return next((found[wrapper] for wrapper in wrappers if wrapper in found), found.get("", frozenset()))


def _keys(text: str) -> dict[str, frozenset[str]]:
    walk = _Walk()
    place = count = 0
    while count < _MOST_TOKENS and not walk.over and (token := _TOKEN.match(text, place)):
        place, count = token.end(), count + 1
        if token["key"]:
            walk.key(token["string"][1:-1])
        elif token["mark"] in ("{", "["):
            walk.open(token["mark"])
        elif token["mark"]:
            walk.close()
    return {path: frozenset(names) for path, names in walk.found.items()}


class _Walk:
    """Where a walk through the brackets is, and the keys it has passed."""

    def __init__(self) -> None:
        self.found: dict[str, set[str]] = {"": set()}
        self.over = False  # the first object is closed
        self._open: list[tuple[str, str]] = []  # each bracket, and the key that leads to it
        self._objects = 0
        self._key = ""
        self._closed: set[str] = set()

    def key(self, name: str) -> None:
        self._key = name
        if self._objects == _TOP:
            self.found[""].add(name)
        elif self._objects == _BELOW and self._open[-1][1] not in self._closed:
            self.found.setdefault(self._open[-1][1], set()).add(name)

    def open(self, mark: str) -> None:
        in_list = bool(self._open) and self._open[-1][0] == "["
        self._open.append((mark, self._open[-1][1] if in_list else self._key))
        self._objects += mark == "{"

    def close(self) -> None:
        mark, key = self._open.pop() if self._open else ("", "")
        if mark == "{":
            self._objects -= 1
            self.over = not self._objects
            if self._objects == _TOP:
                self._closed.add(key)
