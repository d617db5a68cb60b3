"""How long something took, as sentences and lines of figures say it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from afterword.document import quantities
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.page import Page

_I = re.IGNORECASE
_MINUTE = timedelta(minutes=1)
_NEAR = 0.1
_NEAR_ENOUGH_FOR_ABOUT = 0.4

_HOURS = r"h(?:ours?|rs?)?"
_MINUTES = r"m(?:in(?:ute)?s?)?"
_LENGTH = (
    rf"\d{{1,4}}(?:\.\d)?[ ]?(?:d(?:ays?)?|{_HOURS}|{_MINUTES})(?![a-z])(?:,?[ ]?(?:and[ ])?\d{{1,2}}[ ]?(?:{_HOURS}"
    rf"|{_MINUTES})(?![a-z]))?(?:,?[ ]?(?:and[ ])?\d{{1,2}}[ ]?{_MINUTES}(?![a-z]))?"
)
_ABOUT = Pattern(
    r"(?:~|≈|about|around|approx\w*\.?|roughly|almost|nearly|over|more than|less than|under|up to|at least|some|ca\.?"
    r"|circa|within|just)\s*$",
    _I,
)
# Lengths of the outage itself, and of nothing else.
_OF_OUTAGE = Pattern(
    rf"(?P<a>{_LENGTH})[ -](?:of )?(?:(?:total|complete|full) )?(?:outage|downtime)\b|\b(?:outage|downtime"
    rf"|incident) (?:of|lasted(?: for)?|was|took)(?: about| around| approximately| roughly)? (?P<b>{_LENGTH})"
    rf"|(?<!partially )(?<!partly )\b(?:down|unavailable|unreachable|offline) for (?P<c>{_LENGTH})",
    _I,
)
_STATED = Pattern(
    r"^[ \t]{0,40}(?:[-*+|>][ \t]+)?[*_`]{0,3}(?P<name>(?:total |incident |outage )?(?:duration|downtime)"
    r"|(?:mean )?time to (?P<what>detect|detection|repair|recover|recovery|resolve|resolution|mitigate"
    r"|mitigation))[ \t]*[*_`]{0,3}[ \t]*[:|][ \t]*[*_`]{0,3}[ \t]*(?P<about>~|about |approx\.? "
    rf"|approximately )?(?P<length>{_LENGTH})(?P<rest>[^\r\n]{{0,80}})",
    _I | re.MULTILINE,
)


class Length(NamedTuple):
    """How long something took, as some place says: `where` begins a sentence."""

    where: str
    words: str
    length: timedelta
    about: bool
    line: int


def stated(text: str) -> list[re.Match[str]]:
    """Return the lines that state a length and nothing else: groups `name`, `what`, `about` and `length`."""
    return [found for found in _STATED.finditer(text) if not found["rest"].strip(" \t|*_.")]


def lengths(where: str, source: str, line: int, page: Page, span: Span | None) -> Iterator[Length]:
    """Yield the lengths of an outage that some words tell; they stand on a line, or at a span of the page."""
    for found in _OF_OUTAGE.finditer(source):
        words = found["a"] or found["b"] or found["c"]
        length = quantities.duration(words)
        start = found.start("a") if found["a"] else found.start("b") if found["b"] else found.start("c")
        about = _ABOUT.search(source, max(0, start - 20), start) is not None or "." in words
        if length:
            at = page.positions.line(span.start + start) if span else line
            yield Length(where, words, length, about, at)


def alike(one: timedelta, two: timedelta, *, about: bool) -> bool:
    """Tell whether two lengths may be one, told more or less exactly."""
    share = _NEAR_ENOUGH_FOR_ABOUT if about else _NEAR
    return abs(one - two) <= max(share * max(one, two), _MINUTE)


def in_words(length: timedelta) -> str:
    """Say a length as people do: "1 h 5 min"."""
    minutes = round(length.total_seconds() / 60)
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    parts = ((days, "d"), (hours, "h"), (minutes, "min"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "less than a minute"
