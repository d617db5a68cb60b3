"""The Timeline section: events, their times and the zones these are told in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from afterword.document import clock, halves, stamps
from afterword.document.blocks import Item
from afterword.document.clock import ZONE_WORD
from afterword.document.facts import Facts
from afterword.document.halves import Told
from afterword.document.items import KEYS, Line, lines, plain
from afterword.document.patterns import Pattern
from afterword.document.stamps import Stamp
from afterword.document.text import Edit, Positions, Span


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the timeline.

    Attributes:
        time_text: The time exactly as written, without tilde, uncertainty and day heading; empty if there is none.
        start: Aware once a zone is known, else naive; None where the time cannot be read or no day is known.
        end: The end of a range; the next day if it would be earlier than the start.
        uncertainty: Half the width, of `(±3 min)`.
        approximate: Written with `~`.
        anchor: "t3" for a trailing `^t3`.
        source: Where this is known from, of a nested `source:` line.
        zone: The zone the time was read in ("Z", "+02:00", "Europe/Lisbon"), None where none is known.
        clock_change: "gap" for a local time that did not exist, "fold" for one that came twice.
        tag_spans: The place of each tag, in step with `tags`.
        anchor_span: The place of the anchor's name.
        day: The local date of the start.
        day_zone: The zone of the heading or document it stands under.
        one_digit: Where hours of one digit stand, without am or pm.
        either_half: The readings of such a time where either half of the day may be meant; it has no start.
    """

    span: Span
    line: int
    time_text: str
    time_span: Span
    start: datetime | None
    end: datetime | None
    uncertainty: timedelta | None
    approximate: bool
    tags: tuple[str, ...]
    text: str
    text_span: Span
    anchor: str | None = None
    source: str | None = None
    zone: str | None = None
    clock_change: str | None = None
    tag_spans: tuple[Span, ...] = ()
    anchor_span: Span | None = None
    day: date | None = None
    day_zone: str | None = None
    one_digit: tuple[int, ...] = ()
    either_half: tuple[time, ...] = ()


class Chapter(NamedTuple):
    """Some list items of the timeline under one heading.

    Attributes:
        headings: The section's heading and the day heading, if there is one.
        intro: The text before the items, where a note about the zone may stand.
        items: The items, nested ones included.
    """

    headings: tuple[str, ...]
    intro: str
    items: tuple[Item, ...]


class Day(NamedTuple):
    """The day and zone a bare time of day is told in."""

    date: date | None
    zone_name: str | None
    zone: tzinfo | None


TAGS = frozenset(
    (
        *("lead-up", "trigger", "impact", "detect", "engage", "escalate", "diagnose", "action", "comms", "mitigate"),
        *("resolve", "recur", "wait", "found-later", "note"),
    )
)

_SEPARATOR = Pattern(r"[ \t]*(?:[:–—|]+|-+>?|→)[ \t\r\n]*|[ \t]*,[ \t]+|[ \t\r\n]+")
_TAGS = Pattern(r"[ \t]*\[(?P<tags>[A-Za-z][A-Za-z -]{0,30}(?:,[ \t]*[A-Za-z][A-Za-z -]{0,30})*)\](?![(\[])[ \t\r\n]*")
_ANCHOR = Pattern(r"(?<![ \t\r\n])[ \t\r\n]+\^(?P<id>[A-Za-z][\w-]{0,30})\Z")
_ZONE_NOTE = Pattern(
    r"(?<![A-Za-z0-9])(?i:time[ -]?zones?|time(?:stamp)?s?)\b(?:[^.\r\n]{0,40}?\b(?:in|are|as)\b|[ \t]*[:=(])?"
    rf"[ \t]*(?:local[ \t]+)?[*_`(]*(?P<zone>(?:UTC|GMT)[ ]?[+\u2212-]\d{{1,2}}(?::?\d\d)?|{ZONE_WORD}"
    r"|[A-Z][a-z]+/[A-Z][A-Za-z_]+?)(?![A-Za-z0-9])"
)
_DOTTED = Pattern(r"(?<![\w.])(?P<d>\d{1,2})\.[ ]?(?P<m>\d{1,2})\.[ ]?(?P<y>20\d\d)(?!\.?\d)")
_OF_A_VERSION = Pattern(r"\b(?:releases?|versions?|builds?|patch|firmware|v|ver)[ .:]{1,3}\Z", re.IGNORECASE)
_ZONE_IN_HEADING = Pattern(rf"\((?P<name>[^()]{{1,60}})\)|\b(?P<word>{ZONE_WORD})\b")


def read(text: str, chapters: Iterable[Chapter], facts: Facts, positions: Positions) -> tuple[Event, ...]:
    """Read the events of the timeline's chapters."""
    home = day = _first_day(facts)
    events: list[Event] = []
    told: list[Told] = []
    for chapter in chapters:
        heading = _day_of(chapter.headings)
        day = _under(chapter, Day(heading or day.date, home.zone_name, home.zone))
        if len(chapter.headings) == 1:
            home = day  # what the section says of its zone holds for all its days
        own = lines(text, chapter.items, KEYS["timeline"])
        reader = _Reader(text, positions, day, heading=heading)
        stamped = [stamps.read(text, line.item.content_span) for line in own]
        timed = any(stamp.time_text for stamp in stamped) or any(
            time_behind_tags(text, line.item.content_span) for line in own
        )
        for line, stamp in zip(own, stamped, strict=True):
            event = reader.event(line, stamp, timed=timed)
            if event:
                events.append(event)
                told.append(Told(stamp, reader.told.date, event.start.tzinfo if event.start else None))
        day = reader.day
    for place, readings in halves.undecided(told, _impact(facts)).items():
        events[place] = replace(events[place], start=None, end=None, day=None, clock_change=None, either_half=readings)
    return tuple(events)


def time_behind_tags(text: str, span: Span) -> Edit | None:
    """Return the edit that writes the time of a line before its tags: [detect] 09:10 Probe fails."""
    found = _TAGS.match(text, *span)
    tags = _read_tags(text, *span)[0] if found else ()
    if not found or not tags or not TAGS.issuperset(tags):
        return None
    stamp = stamps.read(text, Span(found.end(), span.end))
    if not stamp.begin or not stamp.begin.time:
        return None
    separator = _SEPARATOR.match(text, stamp.rest, span.end)
    words = f"{text[found.end() : stamp.rest].strip()} {found[0].strip()} "
    return Edit(Span(span.start, separator.end() if separator else stamp.rest), words)


def two_digits(events: Iterable[Event]) -> tuple[Edit, ...]:
    """Return the edits that write two digits for the hour, of the times whose half of the day is known."""
    return tuple(Edit(Span(at, at), "0") for event in events if not event.either_half for at in event.one_digit)


def _impact(facts: Facts) -> tuple[datetime, datetime] | None:
    start, end = facts.impact_start or facts.impact_end, facts.impact_end or facts.impact_start
    return (start, end) if start and end else None


def zone_of_heading(heading: str) -> str | None:
    """Return the zone a heading names, such as "UTC" in `### 2026-02-17 (UTC)`."""
    for found in _ZONE_IN_HEADING.finditer(heading[:300]):
        name = (found["name"] or found["word"]).strip()
        if clock.zone(name):
            return name
        word = re.search(rf"\b({ZONE_WORD})\b", name)
        if word:
            return word[1]
    return None


def _first_day(facts: Facts) -> Day:
    where = clock.zone(facts.timezone) if facts.timezone else None
    start = facts.impact_start
    if start and where:
        start = start.astimezone(where)
    return Day(start.date() if start else None, facts.timezone if where else None, where)


def _day_of(headings: Iterable[str]) -> date | None:
    """Return the day the innermost heading with a date tells."""
    told = [day for heading in headings if (day := _dated(heading[:300]))]
    return told[-1] if told else None


def _dated(heading: str) -> date | None:
    """Return the day a heading tells: *17 February 2026*, or *17.02.2026*, in which the day stands first.

    What is numbered alike is no day: *Release 3.10.2024*, *v1.2.2026*, *10.1.2020.5*.
    """
    found = clock.find_date(heading)
    if found:
        return found.value
    told = (found for found in _DOTTED.finditer(heading) if not _OF_A_VERSION.search(heading[: found.start()]))
    dotted = next(told, None)
    try:
        return date(int(dotted["y"]), int(dotted["m"]), int(dotted["d"])) if dotted else None
    except ValueError:
        return None


def _under(chapter: Chapter, day: Day) -> Day:
    """Return the day with the zone that stands above a chapter's items."""
    for heading in chapter.headings:
        name = zone_of_heading(heading)
        if name:
            day = Day(day.date, name, clock.zone(name))
    note = _ZONE_NOTE.search(chapter.intro[:2000])
    if note and clock.zone(note["zone"]):
        day = Day(day.date, note["zone"], clock.zone(note["zone"]))
    return day


class _Reader:
    """Reads one chapter's events.

    A date on an entry holds for the entries below it, unless it is earlier than the `heading` they stand under: what
    led up to a day is told below its heading. `told` is the day of the entry read last.
    """

    def __init__(self, text: str, positions: Positions, day: Day, *, heading: date | None) -> None:
        self.text = text
        self.positions = positions
        self.day = self.told = day
        self._heading = heading
        self._parent_days: dict[int, date] = {}  # items that are only a date, by place

    def event(self, line: Line, stamp: Stamp, *, timed: bool) -> Event | None:
        """Make an event of an item; None for notes under an event, and for lists that are no timeline."""
        item, text = line.item, self.text
        content = item.content_span
        if item.parent is not None and not (stamp.begin and stamp.begin.time and item.parent in self._parent_days):
            return None
        if not stamp.time_text and (not timed or not len(content)):
            return None
        separator = _SEPARATOR.match(text, stamp.rest, content.end) if stamp.time_text else None
        at = separator.end() if separator else stamp.rest
        tags, tag_spans, at = _read_tags(text, at, content.end)
        anchor = _ANCHOR.search(text, max(at - 1, content.start), content.end)
        text_span = Span(at, max(at, anchor.start() if anchor else content.end))
        before = self.day
        if stamp.begin and stamp.begin.date:
            self.day = Day(stamp.begin.date, self.day.zone_name, self.day.zone)
            if stamp.begin.time is None and not len(text_span):
                self._parent_days[item.place] = stamp.begin.date
                return None
        if item.parent is not None and not (stamp.begin and stamp.begin.date):
            self.day = Day(self._parent_days[item.parent], self.day.zone_name, self.day.zone)
        start, end, zone_name = self._when(stamp)
        self.told = told = self.day
        if self._heading and told.date and told.date < self._heading:
            self.day = before
        return Event(
            span=item.span,
            line=self.positions.line(item.span.start),
            time_text=stamp.time_text,
            time_span=stamp.time_span,
            start=start,
            end=end,
            uncertainty=stamp.uncertainty,
            approximate=stamp.approximate,
            tags=tags,
            text=plain(text_span.of(text)),
            text_span=text_span,
            anchor=anchor["id"] if anchor else None,
            source=line.value("source"),
            zone=zone_name,
            clock_change=clock.clock_change(start) if start else None,
            tag_spans=tag_spans,
            anchor_span=Span(*anchor.span("id")) if anchor else None,
            day=start.date() if start else None,
            day_zone=told.zone_name,
            one_digit=stamp.one_digit,
        )

    def _when(self, stamp: Stamp) -> tuple[datetime | None, datetime | None, str | None]:
        begin, finish = stamp.begin, stamp.finish
        if begin is None:
            return None, None, None
        own = begin.zone or (finish.zone if finish else None)
        zone_name = own or self.day.zone_name
        where = clock.zone(own.upper().replace("−", "-")) if own else self.day.zone
        day = self.day.date
        if begin.time is None or day is None:
            return None, None, zone_name
        start = clock.on(day, begin.time, where)
        if finish is None or finish.time is None:
            return start, None, zone_name
        end = clock.on(finish.date or day, finish.time, where)
        if end < start and finish.date is None:
            end = _next_day(end)
        return start, end, zone_name


def _next_day(moment: datetime) -> datetime:
    try:
        return moment + timedelta(days=1)
    except OverflowError:  # the calendar's last day
        return moment


def _read_tags(text: str, at: int, end: int) -> tuple[tuple[str, ...], tuple[Span, ...], int]:
    found = _TAGS.match(text, at, end)
    if not found:
        return (), (), at
    tags: list[str] = []
    spans: list[Span] = []
    for word in re.finditer(r"[A-Za-z](?:[A-Za-z -]*[A-Za-z])?", found["tags"]):
        place = Span(found.start("tags") + word.start(), found.start("tags") + word.end())
        tags.append("-".join(word[0].lower().split()))
        spans.append(place)
    return tuple(tags), tuple(spans), found.end()
