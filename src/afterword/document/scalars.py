"""How a value is written in the front matter."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from afterword.document.patterns import Pattern

# Words and numbers YAML reads as a truth value, nothing, or a number. Dates may stand: a date is what they are.
_READ_AS_SOMETHING_ELSE = Pattern(
    r"(?:true|false|yes|no|on|off|null|none|y|n|~)|[+-]?[\d._]+(?:e[+-]?\d+)?|0[xob][\da-f_]+|[\d:._]+|\.(?:inf|nan)",
    re.IGNORECASE,
)
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(value: str) -> str:
    """Write a string as a YAML scalar, in quotes only where YAML needs them."""
    if re.fullmatch(r"[A-Za-z0-9](?:[\w ./()+-]*[\w.)])?", value) and not _READ_AS_SOMETHING_ELSE.fullmatch(value):
        return value
    return quoted_always(value)


def quoted_always(value: str) -> str:
    """Write a string as a YAML scalar in double quotes."""
    return '"' + "".join(_escaped(character) for character in value) + '"'


def written(value: str | date | datetime | Sequence[str]) -> str:
    """Write a value: instants in ISO 8601 with their offset, lists on one line."""
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return quoted(value)
    return "[" + ", ".join(quoted(part) for part in value) + "]"


def _instant(moment: datetime) -> str:
    plain = moment.isoformat(timespec="seconds" if moment.second else "minutes")
    return plain.removesuffix("+00:00") + "Z" if plain.endswith("+00:00") else plain


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"  # noqa: PLR2004 (the two widths YAML has)
