"""`add_event`: the edits that put an event into a timeline, in time order and under its day."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from afterword.document import clock
from afterword.document.compose import append, event_line, insert, one_line
from afterword.document.document import Document
from afterword.document.text import Edit, Span
from afterword.document.timeline import Event


def add_event(  # noqa: PLR0913 (an event's fields)
    document: Document,
    start: datetime,
    text: str,
    *,
    tags: Sequence[str] = (),
    end: datetime | None = None,
    uncertainty: timedelta | None = None,
    approximate: bool = False,
    anchor: str | None = None,
    source: str | None = None,
) -> tuple[Edit, ...]:
    """Return the edits that put an event into the timeline: in time order, under its day's heading.

    `start` is aware. A section or day heading that is missing is added; nothing else changes.
    """
    dated = [event for event in document.events if event.day and event.start]
    group = _group_of(dated, start)
    where, zone_name = _home(document, group)
    local = start.astimezone(where)
    headed = zone_name is not None or not dated or _heading_above(document, None, dated[0]) is not None
    line = event_line(
        start,
        text,
        where=where,
        day=local.date() if headed else None,
        tags=tags,
        end=end,
        uncertainty=uncertainty,
        approximate=approximate,
        anchor=anchor,
    )
    if source:
        line += f"\n  - source: {one_line(source)}"
    if group:
        return (_within_group(document, group, start, line),)
    if headed:
        line = f"### {local.date().isoformat()} ({zone_name or 'UTC'})\n\n{line}"
    section = document.section("timeline")
    if section is None:
        return (append(document, "timeline", line),)
    if not dated:
        return (insert(document, section.span.end, f"\n\n{line}"),)
    return (_between_groups(document, dated, start, line, "\n\n" if headed else "\n"),)


def _home(document: Document, group: Sequence[Event]) -> tuple[tzinfo, str | None]:
    """Return the zone a new event is told in: its day's, else the document's, else UTC and no name for it."""
    name = group[0].day_zone if group else document.facts.timezone
    where = clock.zone(name) if name else None
    return (where, name) if where else (UTC, None)


def _group_of(dated: Sequence[Event], start: datetime) -> list[Event]:
    """Return the events that stand under the day of an instant, in the zone of that day."""
    for event in dated:
        where = clock.zone(event.day_zone) if event.day_zone else None
        if where and start.astimezone(where).date() == event.day:
            return [other for other in dated if (other.day, other.day_zone) == (event.day, event.day_zone)]
    return []


def _is_later(event: Event, start: datetime) -> bool:
    if event.start is None or event.start.tzinfo is None:
        return False
    return event.start > start


def _within_group(document: Document, group: Sequence[Event], start: datetime, line: str) -> Edit:
    later = next((event for event in group if _is_later(event, start)), None)
    if later is not None:
        return insert(document, later.span.start, f"{line}\n")
    return insert(document, group[-1].span.end, f"\n{line}")


def _between_groups(document: Document, dated: Sequence[Event], start: datetime, line: str, gap: str) -> Edit:
    """Insert a line that brings its own day, and give the lines below it theirs back."""
    at = next((place for place, event in enumerate(dated) if _is_later(event, start)), len(dated))
    before = dated[at - 1] if at else None
    following = dated[at] if at < len(dated) else None
    heading = _heading_above(document, before, following)
    if following is None or (before and heading is not None):
        place = dated[-1] if before is None else before
        return insert(document, place.span.end, f"{gap}{line}")
    if heading is not None:
        return insert(document, heading, f"{line}\n\n")
    if clock.match_date(following.time_text) or following.day is None:
        return insert(document, following.span.start, f"{line}{gap}")
    zone_name = f" ({following.day_zone})" if following.day_zone else ""
    return insert(document, following.span.start, f"{line}\n\n### {following.day.isoformat()}{zone_name}\n\n")


def _heading_above(document: Document, before: Event | None, following: Event | None) -> int | None:
    """Return where the heading between two events stands."""
    section = document.section("timeline")
    if following is None or section is None:
        return None
    start = before.span.end if before else section.body_span.start
    between = Span(start, following.span.start)
    places = [block.span.start for block in document.blocks if block.kind == "heading" and between.contains(block.span)]
    return places[-1] if places else None
