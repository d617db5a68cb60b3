"""A time that could be several moments.

What it does
    Finds events whose time has no zone, is not written with two digits in 24 hours and a colon (*7h40*, *7.38*),
    passes midnight without a date, falls into the hour the clocks skip or repeat, is only relative (*shortly after*),
    or approximate without a range; and, in our own format, lines on which no time can be read at all.

Why is this a problem
    Logs and people sit in different zones. Figures are computed from moments, and a time that could be two of them
    makes every figure a guess.

Example
    ## Timeline

    - 2026-05-04 9:14 Error rate rises

Use instead
    ## Timeline

    - 2026-05-04 09:14Z Error rate rises

What it leaves alone
    ## Timeline

    - 2026-05-04 09:14+02:00 Error rate rises

    - ~2026-05-04 09:20+02:00 (±3 min) First report from a shop

How it decides
    The grammar of times, and the zone database for nights on which clocks change. One zone for the whole document
    (`timezone` in the front matter, or a day heading) is enough. A document without any zone gets one finding, not one
    for each line. An hour of one digit is read as of the morning where other times show a clock of 24 hours, where it
    lies in the impact of the front matter, or where only that fits between its neighbours; then one line says so. One
    that is in its place, or in the impact, only if of the afternoon tells against such a clock, for all of them.

Fix safety
    Adding the zone all other events use is safe, and so are two digits for an hour that is known, the colon of a time
    that can be nothing else, and writing a time before its tag. Where two readings are possible the author is asked,
    once for all of them; an hour that fits its place, or a border of the impact, only if of the afternoon is offered as
    that.

References
    ISO 8601. IANA time zone database.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from afterword.document import stamps
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.stamps import OtherClock
from afterword.document.text import Edit, Span
from afterword.document.timeline import Event, time_behind_tags, two_digits
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.timeline.words.times import crosses_midnight, skipped_hour

_CLOCK = Pattern(r"\d\d?:\d\d")
_IMPOSSIBLE = Pattern(r"(?<![\d:.])(?:2[4-9]|[3-9]\d):\d\d|(?<![\d:.])\d\d?:(?:\d\d:)?[6-9]\d(?!\d)")
_HALVES = Pattern(r"\d[ ]?[ap]\.?m\b", re.IGNORECASE)
_ZONED = Pattern(r"(?:Z|UTC|[+-]\d\d:?\d\d)$")


@rule(Severity.ERROR)
def ambiguous_timestamp(reading: Reading) -> Iterator[Finding]:
    """Find event times that could be more than one moment."""
    document = reading.document
    zoneless = [event for event in document.events if _lacks_zone(event)]
    others = _other_clocks(document)
    swapped = _behind_tags(document)
    yield from _swapped(document, swapped)
    yield from _untimed(document, {*others, *swapped})
    yield from _colons(others)
    yield from _short_hours(document)
    before: Event | None = None
    for event in (each for each in document.events if each.line not in others):
        if doubt := _doubt(document, event, before, zoneless):
            yield doubt
        if event.start is not None and not event.either_half:
            before = event


def _doubt(document: Document, event: Event, before: Event | None, zoneless: list[Event]) -> Finding | None:
    """Return what has to be told first about the time of an event."""
    if event.time_text and event.start is None and not _CLOCK.search(event.time_text) and not event.day:
        return _relative(event)
    if event.either_half:
        return None
    if _IMPOSSIBLE.search(event.time_text):
        return _ask(event.time_span, "No clock shows this time. Write it as hh:mm, up to 23:59.", "What was the time?")
    if zoneless and event is zoneless[0]:
        return _no_zone(document, event)
    return _changed(event) or _unsure(event, before)


def _changed(event: Event) -> Finding | None:
    """Return what is told about an hour that clocks skipped, or showed twice."""
    if event.clock_change == "gap" or skipped_hour(event):
        message = "Clocks skipped this hour that night. Write the time in UTC."
        return _ask(event.time_span, message, "What did UTC clocks show?")
    if event.clock_change == "fold":
        message = "Clocks showed this hour twice that night. Write the time in UTC."
        return _ask(event.time_span, message, "First or second?")
    return None


def _unsure(event: Event, before: Event | None) -> Finding | None:
    """Return what is told about a time of which the day or the margin is open."""
    if before is not None and crosses_midnight(before, event):
        message = "Midnight passed above this line. Write the date before the time."
        return _ask(event.time_span, message, "Which day is this?")
    return _about(event) if event.approximate and event.uncertainty is None and event.end is None else None


def _lacks_zone(event: Event) -> bool:
    return event.zone is None and bool(_CLOCK.search(event.time_text)) and not event.either_half


def _other_clocks(document: Document) -> dict[int, OtherClock]:
    """Return the times that are written without a colon, by line; in our own format those too that may be none."""
    found: dict[int, OtherClock] = {}
    for event in document.events:
        if event.start is None and not _CLOCK.search(event.time_text):
            start = event.time_span.start if event.time_text else event.text_span.start
            other = stamps.other_clock(document.text, Span(start, event.text_span.end))
            if other and (other.is_sure or document.facts.schema):
                found[event.line] = other
    return found


def _behind_tags(document: Document) -> dict[int, Edit]:
    """Return the edits that write times before their tags, by line."""
    untimed = (event for event in document.events if event.tags and not event.time_text)
    places = ((event.line, Span(event.tag_spans[0].start - 1, event.text_span.end)) for event in untimed)
    return {line: edit for line, place in places if (edit := time_behind_tags(document.text, place))}


def _swapped(document: Document, edits: Mapping[int, Edit]) -> Iterator[Finding]:
    """Say once that the time comes before the tag."""
    if edits:
        first, fix = next(iter(edits.values())), Fix("safe", "Write the time first", tuple(edits.values()))
        message = f"The time comes before the tag: {first.text.strip()}.{_likewise(tuple(edits))}"
        span = Span(first.span.start, first.span.start + len(first.span.of(document.text).rstrip()))
        yield Finding(span, message, fix=fix)


def _untimed(document: Document, others: Container[int]) -> Iterator[Finding]:
    """Find lines of our own format without a time that can be read; elsewhere they may be prose."""
    for event in document.events if document.facts.schema else ():
        if not event.time_text and event.start is None and event.line not in others:
            message = "No time can be read here. Begin with hh:mm; ~ and (±5 min) are fine."
            fix = Fix("ask", "Write the moment", question="When was this?")
            yield Finding(event.text_span, message, Severity.WARNING, fix)


def _colons(others: Mapping[int, OtherClock]) -> Iterator[Finding]:
    """Say once that a colon stands between hours and minutes, and once more where it may be no time."""
    for is_sure in (True, False):
        same = [other for other in others.values() if other.is_sure is is_sure]
        if same:
            edits = tuple(edit for other in same for edit in other.edits)
            message = f"A colon stands between hours and minutes: {edits[0].text}.{_likewise(same)}"
            fix = Fix("safe", "Write the colon", edits) if is_sure else Fix("suggest", "Write it as a time", edits)
            yield Finding(same[0].span, message, Severity.WARNING, fix)


def _relative(event: Event) -> Finding | None:
    if _HALVES.search(event.time_text):
        return _ask(event.time_span, "Two digits, 24 hours: write 3 pm as 15:00.", "What was the time?")
    if re.search(r"\d{4}-\d\d|\d{4}$", event.time_text):
        return None
    message = "Later than what? Write the time as hh:mm; ~ and (±5 min) are fine."
    return _ask(event.time_span, message, "When was this?")


def _no_zone(document: Document, event: Event) -> Finding:
    zoneless = _zoneless(document)
    others = {found[0] for each in document.events if each.zone and (found := _ZONED.search(each.time_text))}
    if len(others) == 1 and all(each.zone in others for each in document.events if each.zone):
        zone = others.pop()
        edits = tuple(Edit(Span(each.time_span.end, each.time_span.end), zone) for each in zoneless)
        fix = Fix("safe", f"Add {zone}, which the other events use", edits)
    else:
        fix = Fix("ask", "Add the zone once, in the front matter", question="Which zone are these times in?")
    message = f"This time has no zone. Add Z, or timezone in the front matter.{_likewise(zoneless)}"
    return Finding(event.time_span, message, fix=fix)


def _zoneless(document: Document) -> list[Event]:
    return [each for each in document.events if _lacks_zone(each)]


def _short_hours(document: Document) -> Iterator[Finding]:
    """Say once that hours have two digits, and once more where the half of the day is open."""
    known = [event for event in document.events if event.one_digit and not event.either_half]
    if known:
        fix = Fix("safe", "Write two digits", two_digits(known))
        message = f"Hours have two digits: {_as_morning(document, known[0])}.{_likewise(known)}"
        yield Finding(known[0].time_span, message, Severity.INFO, fix)
    either = [event for event in document.events if event.either_half]
    if either:
        message = f"Two digits, 24 hours: write {_as_morning(document, either[0])} or the afternoon's hour."
        yield Finding(either[0].time_span, f"{message}{_likewise(either)}", fix=_afternoons(document, either))


def _as_morning(document: Document, event: Event) -> str:
    at = event.one_digit[0]
    return f"0{document.text[at : at + len('h:mm')]}"


def _likewise(events: Sequence[object]) -> str:
    more = len(events) - 1
    return f" The same on {more} more line{'s' if more > 1 else ''}." if more else ""


def _afternoons(document: Document, events: Sequence[Event]) -> Fix:
    """Offer the afternoon's hours where none but these fit between the neighbours or the impact; ask of the others."""
    sure = [event for event in events if len(event.either_half) == 1]
    question = "Was this before or after noon?"
    if not sure:
        return Fix("ask", "Write two digits", question=question)
    places = [Span(at, at + 1) for event in sure for at in event.one_digit]
    edits = tuple(Edit(place, str(int(place.of(document.text)) + 12)) for place in places)
    first = f"{sure[0].either_half[0]:%H:%M}"
    title = (
        f"Write {first}, which fits its place" if len(sure) == 1 else f"Write {first} and so on, which fit their places"
    )
    return Fix("suggest", title, edits, question if len(sure) < len(events) else None)


def _about(event: Event) -> Finding:
    end = event.time_span.end
    fix = Fix(
        "suggest", "Say how far off it may be", (Edit(Span(end, end), " (±<minutes> min)"),), "How far off may it be?"
    )
    return Finding(event.time_span, "About when? Add how far off it may be, such as (±5 min).", fix=fix)


def _ask(span: Span, message: str, question: str) -> Finding:
    return Finding(span, message, fix=Fix("ask", "Write the moment", question=question))
