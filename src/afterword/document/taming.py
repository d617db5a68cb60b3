"""Texts that no person writes, changed so that reading them takes linear time: towers of marks, seas of brackets."""

import re

from afterword.document.patterns import Pattern
from afterword.document.text import without_lone_returns

# Deeper nesting on one line is nobody's writing, and the library's time grows with its square.
_TOWER_LIMIT = 16
_TOWER = Pattern(  # with the line break before it, which is found fast
    rf"\n(?P<kept>[ \t]*(?:>[ \t]*|(?:[*+-]|\d{{1,9}}[.)])[ \t]+){{{_TOWER_LIMIT}}})(?P<rest>[ \t>*+\-.)\d]+)"
)
_TOWER_MARKS = str.maketrans(">*+-.)0123456789", "x" * 16)
_RULE = Pattern(r"[ \t]*([-*])(?:[ \t]*\1)*[ \t]*")

# In texts longer than this, emphasis and plain brackets are hidden from the library: each would cost it an event.
_LARGE = 262_144
_EMPHASIS = Pattern(r"(?<=\S)[*_~\\&]+|[_~\\&]+")
_PLAIN_BRACKETS = Pattern(r"\[([^\[\]\r\n]{0,80})\](?![(\[:])")


def tamed(body: str) -> str:
    """Return a text that the Markdown library reads in linear time, every character in its place."""
    body = _TOWER.sub(_cut_tower, f"\n{without_lone_returns(body)}")[1:]
    if len(body) > _LARGE:
        body = _PLAIN_BRACKETS.sub(r"(\1)", body)
        body = _EMPHASIS.sub(lambda found: "x" * len(found[0]), body)
    return body


def _cut_tower(tower: re.Match[str]) -> str:
    ends_line = tower.string[tower.end() : tower.end() + 1] in {"", "\n", "\r"}
    if ends_line and _RULE.fullmatch(tower["kept"] + tower["rest"]):
        return tower[0]
    return f"\n{tower['kept']}{tower['rest'].translate(_TOWER_MARKS)}"
