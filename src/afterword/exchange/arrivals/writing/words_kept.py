"""Which words of a source would be lost if only these were written, so that none is."""

from collections import Counter
from collections.abc import Iterable

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.times.calendars import MONTH, WEEKDAY

_WORD = Pattern(r"[^\W_]+")
# What a stamp and a day heading say instead: days, months, zones, and the small words around them.
_OF_TIMES = Pattern(
    rf"\d{{1,6}}(?:st|nd|rd|th|am?|pm?|h|z|t\d+z?|utc)?|[tz]|[ap]m?|{MONTH}|{WEEKDAY}|[a-z]{{2,4}}t|utc|gmt|time|zone"
    r"|zulu|at|on|by|in|from|until|around|about|approx(?:imately)?|roughly|circa|ca|kl|klokken|klokka|den|um|gegen|am"
    r"|à|vers|le|to|and|the|of|early|late|local|pacific|eastern|central|standard|daylight",
    2,
)


def words_of(text: str) -> Counter[str]:
    """Count the words of a text: runs of letters and digits, whatever their case."""
    return Counter(_WORD.compiled.findall(text.casefold()))


def lost(source: str, kept: Iterable[str]) -> Counter[str]:
    """Return the words of a source that are not among those kept, but for those that only told a time."""
    have = words_of(" ".join(kept))
    missing = []
    for word in _WORD.compiled.findall(source.casefold()):
        if have[word]:
            have[word] -= 1
        elif not _OF_TIMES.fullmatch(word):
            missing.append(word)
    return Counter(missing)
