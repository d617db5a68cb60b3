"""`moved(text, before, incident, told)`: the timeline's known moments follow a correction, in time and in place.

A draft tells the moments that were known when it was opened. Where one of them is another one now, its event moves, as
long as it stands there as a draft writes it; once a person changed a word of it, it is theirs and stays.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from afterword.document.add_event import add_event
from afterword.document.candidates import take_out
from afterword.document.compose import attribute_line, one_line
from afterword.document.items import plain
from afterword.document.milestones import Milestone, apart, milestones
from afterword.document.parse import parse
from afterword.document.text import Edit, apply
from afterword.document.timeline import Event
from afterword.incident.incident import INSTANTS, Incident


def moved(text: str, before: Incident, incident: Incident, told: Collection[str]) -> str:
    """Return the text with the events of moments that are others now in their new places.

    `before` is what was known when the text was told last; of it only the instants are looked at. `told` is everybody
    who ever said something of the incident: an event that names anybody else as its source is a person's.
    """
    was = replace(incident, **{name: getattr(before, name) for name in INSTANTS})
    sources = {one_line(source) for source in told}
    gone, fresh = _changed(milestones(was), milestones(incident))
    for change in _together(gone, fresh):
        text = _carried_out(text, change, was, sources)
    return text


@dataclass(frozen=True, slots=True)
class _Change:
    """Events that are no more, and those that stand for the same moments now."""

    gone: tuple[Milestone, ...]
    fresh: tuple[Milestone, ...]


def _changed(was: Iterable[Milestone], now: Iterable[Milestone]) -> tuple[list[Milestone], list[Milestone]]:
    """Return what is told of before only, and what is told of now only; who says so makes no difference."""
    before, after = {_name(each): each for each in was}, {_name(each): each for each in now}
    gone = [each for name, each in before.items() if name not in after]
    return gone, [each for name, each in after.items() if name not in before]


def _name(each: Milestone) -> tuple[object, ...]:
    return each.at, each.tags, each.text


def _together(gone: Iterable[Milestone], fresh: Iterable[Milestone]) -> Iterator[_Change]:
    """Put together what tells of the same moments; what is only told of now is nobody's to move."""
    left = [*((each, True) for each in gone), *((each, False) for each in fresh)]
    while left:
        tags, group = _moments(left[0][0]), [left.pop(0)]
        while more := [pair for pair in left if tags & _moments(pair[0])]:
            left = [pair for pair in left if pair not in more]
            tags.update(*(_moments(pair[0]) for pair in more))
            group += more
        change = _Change(
            tuple(each for each, is_gone in group if is_gone), tuple(each for each, is_gone in group if not is_gone)
        )
        if change.gone:
            yield change


def _moments(each: Milestone) -> set[str]:
    """Return the moments an event tells; a cause is told only where it lies before the first effect."""
    return {"impact" if tag == "trigger" else tag for tag in each.tags}


def _carried_out(text: str, change: _Change, was: Incident, sources: Collection[str]) -> str:
    """Return the text with one change, or as it was where somebody changed what would move."""
    document = parse(text)
    standing: list[Event] = []
    for each in change.gone:
        found = [event for event in document.events if _is_as_drafted(text, event, each, was, sources)]
        if len(found) != 1:
            return text
        standing += found
    anchors = {event.text: event.anchor for event in standing if event.anchor}
    if not set(anchors) <= {plain(each.text) for each in change.fresh}:
        return text  # somebody leads to a line that would be no more
    elsewhere = {tag for event in document.events if event not in standing for tag in event.tags}
    after = text
    # Out first: the new line may read as the old one, under another day.
    for event in standing:
        cut = take_out(after, _with_its_day(text, event, document.events), event.span.of(text).rstrip())
        if not cut:
            return text
        after = apply(after, cut)
    for each in change.fresh:
        tags = tuple(tag for tag in each.tags if tag not in elsewhere)
        if tags:
            after = apply(after, _added(after, each, tags, anchors.get(plain(each.text))))
    return after


def _added(text: str, each: Milestone, tags: tuple[str, ...], anchor: str | None) -> tuple[Edit, ...]:
    """Return the edits that put an event in its place."""
    source = attribute_line([("source", each.source)]).removeprefix("source: ") if each.source else None
    return add_event(
        parse(text), each.at, each.text, tags=tags, uncertainty=each.uncertainty, anchor=anchor, source=source
    )


def _is_as_drafted(text: str, event: Event, each: Milestone, was: Incident, sources: Collection[str]) -> bool:
    """Say whether an event stands in a text as a draft writes it."""
    if event.start is None or event.start.tzinfo is None or event.start != each.at:
        return False
    if event.tags != each.tags or event.end or event.approximate:
        return False
    if event.uncertainty not in (None, *_doubts(each, was)) or not _named(event, each, sources):
        return False
    return len([line for line in event.span.of(text).splitlines() if line.strip()]) == 1 + (event.source is not None)


def _named(event: Event, each: Milestone, sources: Collection[str]) -> bool:
    """Say whether an event says no more than what happened and who told so."""
    if event.text == plain(each.text):
        return event.source in {*sources, each.source} if event.source else not each.source
    return not event.source and event.text in {plain(f"{each.text} (according to {source})") for source in sources}


def _doubts(each: Milestone, was: Incident) -> Iterator[timedelta]:
    """Yield how unsure a draft may have called the moment."""
    for name in INSTANTS:
        moment = getattr(was, name)
        if moment is not None and moment.replace(microsecond=0) == each.at and (width := apart(was, name, moment)):
            yield width


def _with_its_day(text: str, event: Event, events: Iterable[Event]) -> str:
    """Return an event with the heading of a day that tells of nothing else; empty where it does."""
    above = text[: event.span.start].rstrip()
    heading = above[above.rfind("\n") + 1 :]
    alone = sum(other.day == event.day for other in events) == 1
    if not alone or not heading.startswith("#") or event.day is None or event.day.isoformat() not in heading:
        return ""
    end = event.span.start + len(event.span.of(text).rstrip())
    behind = text[end:]
    return text[len(above) - len(heading) : end + len(behind) - len(behind.lstrip("\r\n"))]
