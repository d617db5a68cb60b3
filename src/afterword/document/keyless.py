"""Attribute lines whose keys are left out, asked for or in brackets: `@ana, P1, by 17 April (for F1)`, `Who: @ana`."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from afterword.document import clock, inner, shortform
from afterword.document.fitting import fits
from afterword.document.meant import Meant, Part, Slip, Sort
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span

# What stands before a value, but is no key's name: only with the value it tells.
_BEFORE: Mapping[str, str] = {
    **dict.fromkeys(("who", "owned by"), "owner"),
    **dict.fromkeys(("when", "by", "by when", "until"), "due"),
    **dict.fromkeys(("how important", "how urgent", "importance", "urgency"), "priority"),
    "for": "fixes",
}
_LABELS = (
    Pattern(r"(?P<label>[^\W\d_]{2,15} [^\W\d_]{2,15})(?P<colon>[ \t]*[:=])?[ \t]+(?P<value>\S.*)", re.DOTALL),
    Pattern(r"(?P<label>[^\W\d_]{2,15})(?P<colon>[ \t]*[:=])?[ \t]+(?P<value>\S.*)", re.DOTALL),
)
_MARK = Pattern(r"[,;|·()\[\]]|(?<=[ \t])[/–—-](?=[ \t])")
# Marks within these divide nothing.
_OPAQUE = Pattern(r'"[^"]*"|\[[^\[\]]*\]\([^()\s]*\)|<?https?://[^\s<>,;|\[\]()]+>?')
_IDS = Pattern(r"[FL]\d{1,6}(?: and [FL]\d{1,6})*")
_BLANKS = " \t\r\n"


class _Told(NamedTuple):
    """One value with its key, and the words before it if there are any."""

    key: str
    label: Span | None
    has_colon: bool
    value: Span


def read(text: str, span: Span, keys: frozenset[str]) -> Meant | None:
    """Read a line that holds nothing but values of different keys, each known by its kind or by a word before it.

    Of a single value there must be a word and a colon. None where anything else is said.
    """
    told: list[_Told] = []
    for part in _parts(text, span):
        found = _told(text, part, keys)
        if found is None:
            return None
        if told and told[-1].key == found.key and not found.label:  # F1, F2
            told[-1] = told[-1]._replace(value=Span(told[-1].value.start, found.value.end))
        else:
            told.append(found)
    named = [each.key for each in told]
    if len(set(named)) < len(named) or not (len(told) > 1 or (told and _is_told(text, told[0], keys))):
        return None
    parts = tuple(Part(each.key, each.label or Span(each.value.start, each.value.start), each.value) for each in told)
    return Meant(parts, (_slip(text, span, told),))


def _is_told(text: str, told: _Told, keys: frozenset[str]) -> bool:
    """Tell whether a value that stands alone has another word before it than its key, and a colon."""
    return told.label is not None and told.has_colon and told.label.of(text).lower() not in keys


def _slip(text: str, line: Span, told: list[_Told]) -> Slip:
    if len(told) == 1 and told[0].label:
        return Slip("word", told[0].label, line, told[0].key, (Edit(line, _written(text, told)),))
    sort: Sort = "mark" if all(each.has_colon for each in told) else "keyless"
    return Slip(sort, line, line, None, (Edit(line, _written(text, told)),))


def _written(text: str, told: list[_Told]) -> str:
    return "; ".join(f"{each.key}: {each.value.of(text)}" for each in told)


def _parts(text: str, span: Span) -> Iterator[Span]:
    """Yield what stands between marks, without blanks."""
    source = span.of(text)
    if '"' in source or "](" in source or "://" in source:
        source = _OPAQUE.sub(lambda found: "x" * len(found[0]), source)
    at = 0
    for mark in (*_MARK.finditer(source), None):
        end = mark.start() if mark else len(source)
        words = source[at:end].strip(_BLANKS)
        if words:
            start = span.start + source.index(words, at)
            yield Span(start, start + len(words))
        at = mark.end() if mark else end


def _told(text: str, part: Span, keys: frozenset[str]) -> _Told | None:
    known = inner.names(keys)
    for pattern in _LABELS:
        found = pattern.fullmatch(text, *part)
        key = found and (_BEFORE.get(found["label"].lower()) or known.get(found["label"].lower()))
        if found and key and fits(key, found["value"]):
            return _Told(key, Span(*found.span("label")), bool(found["colon"]), Span(*found.span("value")))
    key = _kind_of(part.of(text))
    return _Told(key, None, has_colon=False, value=part) if key else None


def _kind_of(value: str) -> str | None:
    """Return the key a value can be told to be of without its name."""
    if shortform.HANDLE.fullmatch(value):
        return "owner"
    if _IDS.fullmatch(value):
        return "fixes"
    if shortform.rank(value) and not value.isdigit():
        return "priority"
    day = clock.match_date(value)
    if day and day.end == len(value):
        return "due"
    return "tracker" if fits("tracker", value) and any(letter.isdigit() for letter in value) else None
