"""Moments named apart from the timeline, such as "Resolved: 2026-05-28 11:21", held against each other and it."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.document import quantities
from afterword.document.patterns import Pattern
from afterword.document.text import line_end
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import Contradiction, EventFound, EventsFound
from afterword.exchange.arrivals.times.lengths import alike, in_words
from afterword.exchange.arrivals.times.moments import Moment, match_moment

_I = re.IGNORECASE
_KEY = Pattern(
    r"^[ \t]{0,40}(?:[-*+|>][ \t]+)?[*_`]{0,3}(?:the |incident |first |fault |team |problem |issue "
    r"|outage )*(?P<what>start(?:s|ed)?|occurs?|occurred|began|detected|aware|declared|repaired|mitigated|resolved"
    r"|recovered|ended)(?: at| on| time)?[ \t]*[*_`]{0,3}[ \t]*[:|]?[ \t]*[*_`]{0,3}[ \t]*(?=\d|[A-Z][a-z]{2})",
    _I | re.MULTILINE,
)
_KEYS = {
    "start": "started",
    "starts": "started",
    "started": "started",
    "began": "started",
    "occur": "started",
    "occurs": "started",
    "occurred": "started",
    "aware": "detected",
    "recovered": "resolved",
    "ended": "resolved",
}
_BEFORE = (
    ("started", "detected"),
    ("started", "repaired"),
    ("started", "resolved"),
    ("detected", "repaired"),
    ("detected", "mitigated"),
    ("detected", "resolved"),
    ("declared", "resolved"),
    ("repaired", "resolved"),
    ("mitigated", "resolved"),
)
_SAYS = {
    name: Pattern(rf"(?:(?:the )?incident (?:is |was |has been )?(?:now )?)?{name}\W*$", _I)
    for name in ("declared", "repaired", "resolved", "mitigated")
}
_MEASURES = {
    "detect": "detected",
    "repair": "repaired",
    "recover": "repaired",
    "resol": "resolved",
    "mitig": "mitigated",
}
_FROM = ("started", "detected", "declared")
_TAGGED = {
    "started": ("impact",),
    "detected": ("detect",),
    "repaired": ("mitigate", "resolve"),
    "mitigated": ("mitigate", "resolve"),
    "resolved": ("resolve",),
}


class _Key(NamedTuple):
    """A moment the text names: "Resolved: 2026-02-03 11:21"."""

    name: str
    words: str
    at: datetime
    line: int


def of_key_moments(page: Page, events: EventsFound, figures: Sequence[re.Match[str]]) -> Iterator[Contradiction]:
    """Yield what cannot be right among the key moments, and between them, the timeline and stated times to repair."""
    keys = list(_keys(page, events))
    yield from _key_order(keys)
    yield from _key_and_timeline(page, keys, events.events)
    yield from _measures(page, keys, _marks(page, events.events), figures)


def _keys(page: Page, events: EventsFound) -> Iterator[_Key]:
    """Yield the moments named outside events, fences and quotes."""
    taken = sorted(
        [one.span for one in events.events]
        + [mask.span for mask in page.reading.masks if mask.kind in ("fence", "quote", "front-matter")]
    )
    starts = [span.start for span in taken]
    for found in _KEY.finditer(page.text):
        before = bisect_right(starts, found.start("what")) - 1
        if before >= 0 and taken[before].end > found.start("what"):
            continue
        moment = match_moment(page.text, found.end(), line_end(page.text, found.end()))
        at = _full(moment)
        if moment and at:
            name = found["what"].casefold()
            yield _Key(_KEYS.get(name, name), moment.span.of(page.text), at, page.positions.line(found.start("what")))


def _full(moment: Moment | None) -> datetime | None:
    """Return a moment that tells day and time without doubt."""
    if moment is None or moment.day is None or moment.clock is None or moment.weak or moment.approximate:
        return None
    day = moment.day
    if not (day.year and day.month and day.day):
        return None
    try:
        return datetime(day.year, day.month, day.day) + timedelta(seconds=moment.clock.seconds)  # noqa: DTZ001 (wall clocks)
    except ValueError:
        return None


def _single(keys: Sequence[_Key]) -> dict[str, _Key]:
    """Return the keys that are told once; a document of several incidents tells each several times."""
    count = Counter(one.name for one in keys)
    return {one.name: one for one in keys if count[one.name] == 1}


def _key_order(keys: Sequence[_Key]) -> Iterator[Contradiction]:
    told = _single(keys)
    for first, then in _BEFORE:
        one, two = told.get(first), told.get(then)
        if one and two and one.at > two.at:
            message = (
                f"{first.capitalize()} at {_wall(one.at, two.at)}, after it was {then} at {_wall(two.at, one.at)}."
            )
            yield Contradiction("order", message, (one.line, two.line))


def _wall(at: datetime, other: datetime) -> str:
    return f"{at:%H:%M}" if at.date() == other.date() else f"{at:%Y-%m-%d %H:%M}"


def _key_and_timeline(page: Page, keys: Sequence[_Key], events: Sequence[EventFound]) -> Iterator[Contradiction]:
    told = _single(keys)
    for name, says in _SAYS.items():
        one = told.get(name)
        same = [event for event in events if event.start and not event.approximate and says.match(event.text[:120])]
        if not one or not same:
            continue
        if any(wall(event) == one.at for event in same) or len(same) > 1:
            continue
        other = wall(same[0])
        first, second = _wall(one.at, other), _wall(other, one.at)
        message = f"{name.capitalize()} at {first} among the key events, at {second} in the timeline."
        yield Contradiction("order", message, (one.line, line_of(page, same[0])))


def wall(event: EventFound) -> datetime:
    """Return what a clock on the wall showed at an event, to the minute."""
    assert event.start  # noqa: S101 - only timed events are asked
    return event.start.replace(tzinfo=None, second=0)


def line_of(page: Page, event: EventFound) -> int:
    """Return the line of the manuscript that tells an event's time."""
    return page.positions.line(event.time_span.start)


def _marks(page: Page, events: Sequence[EventFound]) -> dict[str, list[_Key]]:
    """Return the moments a timeline marks once, by the keys that are measured with them."""
    found: dict[str, list[_Key]] = {}
    for name, tags in _TAGGED.items():
        found[name] = []
        for tag in tags:
            same = [event for event in events if tag in event.tags and event.start]
            if len(same) == 1:
                found[name].append(_Key(name, same[0].time_text, wall(same[0]), line_of(page, same[0])))
    return found


def _measures(
    page: Page, keys: Sequence[_Key], marks: Mapping[str, list[_Key]], figures: Sequence[re.Match[str]]
) -> Iterator[Contradiction]:
    """Compare stated times to detect, repair and resolve with what the key moments give."""
    told = _single(keys)
    for found in figures:
        if not found["what"] or found["about"]:
            continue
        length_said = quantities.duration(found["length"])
        what = next(name for stem, name in _MEASURES.items() if found["what"].casefold().startswith(stem))
        ends = [told[what]] if what in told else marks.get(what, [])
        starts = [told[name] for name in _FROM if name in told and name != what] or (
            marks["started"] + (marks["detected"] if what != "detected" else []) if ends and what not in told else []
        )
        given = [(end.at - start.at, start, end) for end in ends for start in starts if end.at > start.at]
        if length_said is None or not given or [one.name for one in starts] == ["declared"]:
            continue
        if any(alike(length_said, length, about=False) for length, _, _ in given):
            continue
        length, start, end = given[0]
        if end.at.date() != start.at.date():
            continue  # perhaps only the hours of support are counted
        number = page.positions.line(found.start("name"))
        message = (
            f"{found['name'].strip()} is given as {found['length'].strip()};"
            f" from {start.name} to {end.name} it is {in_words(length)}."
        )
        yield Contradiction("duration", message, (number, start.line, end.line))
