"""What cannot all be right in a document: durations, key moments and dates told more than once, and differently."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import NamedTuple

from afterword.document import clock, quantities
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.moments import Moment, match_moment
from afterword.exchange.arrivals.page import Page
from afterword.exchange.arrivals.survey import Contradiction, EventFound, EventsFound

_I = re.IGNORECASE
_MINUTE = timedelta(minutes=1)
_NEAR = 0.1
_NEAR_ENOUGH_FOR_ABOUT = 0.4
_FEW_DAYS = 7
_MOST = 20
_LONGEST_LINE = 400
_READ = 20_000

_LENGTH = (
    r"\d{1,4}(?:\.\d)?[ ]?(?:d(?:ays?)?|h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?)(?![a-z])"
    r"(?:,?[ ]?(?:and[ ])?\d{1,2}[ ]?(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?)(?![a-z]))?(?:,?[ ]?(?:and[ ])?\d{1,2}[ ]?m(?:in(?:ute)?s?)?(?![a-z]))?"
)
_ABOUT = Pattern(
    r"(?:~|≈|about|around|approx\w*\.?|roughly|almost|nearly|over|more than|less than|under|up to|at least|some|ca\.?|circa|within|just)\s*$",
    _I,
)
# Lengths of the outage itself, and of nothing else.
_OF_OUTAGE = Pattern(
    rf"(?P<a>{_LENGTH})[ -](?:of )?(?:(?:total|complete|full) )?(?:outage|downtime)\b"
    rf"|\b(?:outage|downtime|incident) (?:of|lasted(?: for)?|was|took)(?: about| around| approximately| roughly)? (?P<b>{_LENGTH})"
    rf"|\bwas (?:completely |fully |entirely )?(?:down|unavailable|unreachable) for (?P<c>{_LENGTH})",
    _I,
)
_STATED = Pattern(
    r"[ \t]*(?:[-*+|>][ \t]+)?[*_`]{0,3}(?P<name>(?:total |incident |outage )?(?:duration|downtime)|(?:mean )?time to (?P<what>detect|detection|repair|recover|recovery|resolve|resolution|mitigate|mitigation))"
    rf"[ \t]*[*_`]{{0,3}}[ \t]*[:|][ \t]*[*_`]{{0,3}}[ \t]*(?P<about>~|about |approx\.? |approximately )?(?P<length>{_LENGTH})(?P<rest>[^\r\n]{{0,80}})",
    _I,
)
_STATED_HINT = Pattern(r"duration|downtime|time to ", _I)
_KEY = Pattern(
    r"[ \t]*(?:[-*+|>][ \t]+)?[*_`]{0,3}(?:the |incident |first |fault |team |problem |issue |outage )*(?P<what>start(?:s|ed)?|occurs?|occurred|began|detected|aware|declared|repaired|mitigated|resolved|recovered|ended)"
    r"(?: at| on| time)?[ \t]*[*_`]{0,3}[ \t]*[:|]?[ \t]*[*_`]{0,3}[ \t]*(?=\d|[A-Z][a-z]{2})",
    _I,
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
    name: Pattern(rf"(?:the )?incident (?:is |was |has been )?(?:now )?{name}\W*$|{name}\W*$", _I)
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
_LINE = Pattern(r"[^\r\n]+")


class _Length(NamedTuple):
    """How long something took, as some place says: `where` begins a sentence."""

    where: str
    words: str
    length: timedelta
    about: bool
    line: int


class _Key(NamedTuple):
    """A moment the text names: "Resolved: 2026-02-03 11:21"."""

    name: str
    words: str
    at: datetime
    line: int


def find_contradictions(page: Page, events: EventsFound) -> tuple[Contradiction, ...]:
    """Return what a reader has to decide; lines are lines of the manuscript. Nothing is reported on suspicion."""
    keys = list(_keys(page, events))
    found = [
        *events.contradictions,
        *_key_order(keys),
        *_key_and_timeline(page, keys, events.events),
        *_measures(page, keys, _marks(page, events.events)),
        *_durations(page, events.events),
        *_dates(page, events.events),
    ]
    once = {(one.what, one.lines): one for one in reversed(found)}
    return tuple(sorted(once.values(), key=lambda one: (one.lines, one.what, one.message)))[:_MOST]


def _lines(page: Page, events: EventsFound) -> Iterator[re.Match[str]]:
    """Yield the lines that stand in no event, fence or quote."""
    taken = sorted(
        [one.span for one in events.events]
        + [mask.span for mask in page.reading.masks if mask.kind in ("fence", "quote", "front-matter")]
    )
    place = 0
    for line in _LINE.finditer(page.text):
        while place < len(taken) and taken[place].end <= line.start():
            place += 1
        if (place == len(taken) or taken[place].start > line.start()) and line.end() - line.start() <= _LONGEST_LINE:
            yield line


def _keys(page: Page, events: EventsFound) -> Iterator[_Key]:
    for line in _lines(page, events):
        found = _KEY.match(line[0])
        moment = match_moment(page.text, line.start() + found.end(), line.end()) if found else None
        at = _full(moment)
        if found and moment and at:
            name = found["what"].casefold()
            yield _Key(_KEYS.get(name, name), moment.span.of(page.text), at, page.positions.line(line.start()))


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
        if any(_plain(event) == one.at for event in same) or len(same) > 1:
            continue
        other = _plain(same[0])
        message = f"{name.capitalize()} at {_wall(one.at, other)} among the key events, at {_wall(other, one.at)} in the timeline."
        yield Contradiction("order", message, (one.line, _line(page, same[0])))


def _plain(event: EventFound) -> datetime:
    assert event.start  # noqa: S101 - only timed events are asked
    return event.start.replace(tzinfo=None, second=0)


def _line(page: Page, event: EventFound) -> int:
    return page.positions.line(event.time_span.start)


def _marks(page: Page, events: Sequence[EventFound]) -> dict[str, list[_Key]]:
    """Return the moments a timeline marks once, by the keys that are measured with them."""
    found: dict[str, list[_Key]] = {}
    for name, tags in _TAGGED.items():
        found[name] = []
        for tag in tags:
            same = [event for event in events if tag in event.tags and event.start]
            if len(same) == 1:
                found[name].append(_Key(name, same[0].time_text, _plain(same[0]), _line(page, same[0])))
    return found


def _measures(page: Page, keys: Sequence[_Key], marks: Mapping[str, list[_Key]]) -> Iterator[Contradiction]:
    """Compare stated times to detect, repair and resolve with what the key moments give."""
    told = _single(keys)
    for line, found in _stated(page.text):
        if not found["what"] or found["about"]:
            continue
        stated = quantities.duration(found["length"])
        what = next(name for stem, name in _MEASURES.items() if found["what"].casefold().startswith(stem))
        ends = [told[what]] if what in told else marks.get(what, [])
        starts = [told[name] for name in _FROM if name in told and name != what] or (
            marks["started"] + (marks["detected"] if what != "detected" else []) if ends and what not in told else []
        )
        given = [(end.at - start.at, start, end) for end in ends for start in starts if end.at > start.at]
        if stated is None or not given or len(starts) == 1 and starts[0].name == "declared":
            continue
        if any(_alike(stated, length, about=False) for length, _, _ in given):
            continue
        length, start, end = given[0]
        if end.at.date() != start.at.date():
            continue  # perhaps only the hours of support are counted
        number = page.positions.line(line)
        message = (
            f"{found['name'].strip()} is given as {found['length'].strip()};"
            f" from {start.name} to {end.name} it is {_in_words(length)}."
        )
        yield Contradiction("duration", message, (number, start.line, end.line))


def _stated(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the lines that state a length and nothing else, each with where it begins."""
    if not _STATED_HINT.search(text):
        return
    for line in _LINE.finditer(text):
        found = _STATED.match(line[0]) if line.end() - line.start() <= _LONGEST_LINE else None
        if found and not found["rest"].strip(" \t|*_."):
            yield line.start(), found


def _alike(one: timedelta, two: timedelta, *, about: bool) -> bool:
    share = _NEAR_ENOUGH_FOR_ABOUT if about else _NEAR
    return abs(one - two) <= max(share * max(one, two), _MINUTE)


def _durations(page: Page, events: Sequence[EventFound]) -> Iterator[Contradiction]:
    """Compare how long the outage was as title, summary, impact and a line of its own say, and as the timeline marks."""
    said = list(_said(page))
    marked = _marked(page, events)
    for one, two in combinations(said, 2):
        if one.line != two.line and not _alike(one.length, two.length, about=one.about or two.about):
            others = [
                length
                for length in marked
                if _alike(length.length, one.length, about=False) != _alike(length.length, two.length, about=False)
            ]
            message = f"{one.where} says {one.words}, {_lower(two.where)} {two.words}."
            lines = [one.line, two.line]
            if others:
                message = f"{message} The timeline gives {_in_words(others[0].length)}."
                lines.append(others[0].line)
            yield Contradiction("duration", message, tuple(lines))
            return
    for one in said:
        if marked and not any(_alike(one.length, length.length, about=one.about) for length in marked):
            message = f"{one.where} says {one.words}; the timeline gives {_in_words(marked[0].length)}."
            yield Contradiction("duration", message, (one.line, marked[0].line))
            return


def _lower(where: str) -> str:
    return where[:1].lower() + where[1:]


def _said(page: Page) -> Iterator[_Length]:
    title = page.title
    line = page.positions.line(page.title_span.start) if page.title_span else 1
    yield from _lengths("The title", title, line, page, None)
    names = {"summary": "The summary", "impact": "The impact"}
    for part in page.parts:
        if part.kind in names and part.parent is None:
            span = Span(part.span.start, min(part.span.end, part.span.start + _READ))
            yield from list(_lengths(names[part.kind], span.of(page.text), 0, page, span))[:1]
    stated = []
    for start, one in _stated(page.text):
        length = quantities.duration(one["length"]) if not one["what"] else None
        if length is not None:
            where = f"“{one['name'].strip()}”"
            line = page.positions.line(start)
            stated.append(_Length(where, one["length"].strip(), length, bool(one["about"]), line))
    if len(stated) == 1:  # several: several incidents
        yield stated[0]


def _lengths(where: str, source: str, line: int, page: Page, span: Span | None) -> Iterator[_Length]:
    for found in _OF_OUTAGE.finditer(source):
        words = found["a"] or found["b"] or found["c"]
        length = quantities.duration(words)
        start = found.start("a") if found["a"] else found.start("b") if found["b"] else found.start("c")
        about = _ABOUT.search(source, max(0, start - 20), start) is not None or "." in words
        if length:
            at = page.positions.line(span.start + start) if span else line
            yield _Length(where, words, length, about, at)


def _marked(page: Page, events: Sequence[EventFound]) -> list[_Length]:
    """Return the lengths a timeline marks: from its only begin of impact to each kind of end it marks once."""
    found = []
    starts = [event for event in events if "impact" in event.tags and event.start]
    for tag in ("mitigate", "resolve"):
        ends = [event for event in events if tag in event.tags and event.start]
        if len(starts) == len(ends) == 1 and _plain(ends[0]) > _plain(starts[0]):
            length = _plain(ends[0]) - _plain(starts[0])
            found.append(_Length("The timeline", _in_words(length), length, False, _line(page, ends[0])))  # noqa: FBT003
    return found


def _in_words(length: timedelta) -> str:
    minutes = round(length.total_seconds() / 60)
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    parts = ((days, "d"), (hours, "h"), (minutes, "min"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "less than a minute"


def _dates(page: Page, events: Sequence[EventFound]) -> Iterator[Contradiction]:
    """Compare the date of title and summary with the days of the timeline."""
    days = sorted({event.start.date() if event.start else event.day for event in events if event.day})
    if not days or days[-1] - days[0] > timedelta(days=_FEW_DAYS):
        return
    first = next(event for event in events if event.day)
    for where, span in _dated(page):
        found = _only_date(page, span)
        if found is None:
            continue
        day, at = found
        apart = min(abs(day - one) for one in days)
        year_off = any(day.month == one.month and abs(day.day - one.day) <= 1 and day.year != one.year for one in days)
        if (timedelta(days=1) <= apart <= timedelta(days=_FEW_DAYS) and not _near_midnight(day, events)) or year_off:
            told = days[0].isoformat() if len(days) == 1 else f"{days[0].isoformat()} to {days[-1].isoformat()}"
            message = f"{where} is dated {day.isoformat()}; the timeline tells of {told}."
            yield Contradiction("date", message, (page.positions.line(at), _line(page, first)))


def _dated(page: Page) -> Iterator[tuple[str, Span]]:
    if page.title_span:
        yield "The title", page.title_span
    part = next((one for one in page.parts if one.kind == "summary" and one.parent is None), None)
    if part:
        yield "The summary", Span(part.body_span.start, min(part.body_span.end, part.body_span.start + _READ))


def _only_date(page: Page, span: Span) -> tuple[date, int] | None:
    """Return the date of a stretch that tells no more than one, code and addresses left aside."""
    source = span.of(page.text)
    for mask in page.reading.masks:
        if mask.kind != "table-head" and mask.span.start < span.end and span.start < mask.span.end:
            start, end = max(mask.span.start, span.start) - span.start, min(mask.span.end, span.end) - span.start
            source = source[:start] + "x" * (end - start) + source[end:]
    found = clock.find_date(source)
    if found is None:
        return None
    another = clock.find_date(source, found.end)
    if another and another.value != found.value:
        return None
    return found.value, span.start + found.start


def _near_midnight(day: date, events: Sequence[EventFound]) -> bool:
    """Tell whether a zone could explain the difference: some event lies within half a day of that day."""
    begin = datetime(day.year, day.month, day.day)  # noqa: DTZ001 (wall clocks)
    half = timedelta(hours=12)
    return any(event.start and begin - half <= _plain(event) < begin + 3 * half for event in events)
