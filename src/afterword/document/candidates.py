"""Signals that may become events: put into the timeline one by one, because a person says so, and taken out again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.document.add_event import add_event
from afterword.document.compose import attribute_line, one_line
from afterword.document.document import Document
from afterword.document.items import plain
from afterword.document.parse import parse
from afterword.document.text import Edit, Span, apply
from afterword.document.timeline import Event
from afterword.incident.incident import Incident
from afterword.incident.signal import Signal, is_only_a_key

_LEADS = {"alert": "Alert", "resolved": "Alert over", "change": "Change"}
_STATUSES = {"acknowledged": "Acknowledged", "resolved": "Resolved", "opened": "Opened", "updated": "Updated"}
_ESCALATING = frozenset({"escalated", "delegated", "reassigned", "responder.added", "addresponder", "escalate"})
_PUBLIC = frozenset({"Statuspage", "Instatus", "status page"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """One signal as a line of the timeline.

    Attributes:
        at: Aware, in whole seconds.
        text: Markdown on one line, with a link to what it tells of if there is one.
        source: Who said it, where `text` does not already link it; empty if nobody is named.
    """

    at: datetime
    tags: tuple[str, ...]
    text: str
    source: str = ""
    url: str = ""


def candidates(incident: Incident) -> tuple[Candidate, ...]:
    """Return every signal of an incident as a candidate, in order of time."""
    return tuple(candidate(signal, incident) for signal in sorted(incident.signals, key=lambda told: told.at))


def candidate(signal: Signal, incident: Incident) -> Candidate:
    """Write one signal as a line of the timeline, with where it is known from."""
    url = _url(signal)
    source = one_line(signal.source).replace("[", "(").replace("]", ")")
    words = _words(signal, incident.title)
    return Candidate(
        at=signal.at.replace(microsecond=0),
        tags=(_tag(signal, incident),),
        text=f"{words} ([{source or 'source'}]({url}))" if url else words,
        source="" if url else source,
        url=url,
    )


def is_told(document: Document, candidate: Candidate) -> bool:
    """Say whether the timeline tells this already: at that moment, in these words, by its link, or as its milestone."""
    return any(_tells(event, candidate) for event in document.events)


def promote(document: Document, candidate: Candidate) -> tuple[Edit, ...]:
    """Return the edits that put a candidate into the timeline, in its place; none if it is told there already."""
    if is_told(document, candidate):
        return ()
    return add_event(document, candidate.at, candidate.text, tags=candidate.tags, source=_quoted(candidate.source))


def take_out(text: str, inserted: str, line: str) -> tuple[Edit, ...]:
    """Return the edits that take a promoted line out again: exactly what was put in, or no more than the line itself.

    `inserted` is what the promotion put in, `line` the event's own lines as they stood. Nothing is returned where
    somebody changed them, or where the same lines stand there twice.
    """
    document = parse(text)
    spans = [event.span for event in document.events if event.span.of(text).rstrip() == line]
    if len(spans) != 1:
        return ()
    span = spans[0]
    others = _others(document, span)
    for cut in (*_whole(text, inserted, span), _with_break(text, span)):
        edit = Edit(cut, "")
        if _others(parse(apply(text, (edit,))), None) == others:
            return (edit,)
    return ()


def written(text: str, candidate: Candidate) -> str:
    """Return the lines of the event a candidate became, as they stand; empty if there is none of these words."""
    found = (event for event in parse(text).events if _same_words(event, candidate))
    return next((event.span.of(text).rstrip() for event in found), "")


def _tells(event: Event, candidate: Candidate) -> bool:
    if event.start is None or event.start.tzinfo is None:
        return False
    if event.start.replace(microsecond=0) != candidate.at and not _same_minute(event, candidate):
        return False
    linked = bool(candidate.url) and f"({candidate.url})" in event.text
    milestone = candidate.tags[0] != "note" and candidate.tags[0] in event.tags and candidate.tags[0] not in _OFTEN
    return linked or milestone or event.text == plain(candidate.text)


_OFTEN = frozenset({"action", "comms", "lead-up", "escalate"})
"""What may well happen twice in a minute."""


def _same_words(event: Event, candidate: Candidate) -> bool:
    return event.start == candidate.at and event.text == plain(candidate.text)


def _same_minute(event: Event, candidate: Candidate) -> bool:
    """Say whether an event that is told to the minute may be this one."""
    at, start = candidate.at, event.start
    return start is not None and start.second == 0 and at.replace(second=0) == start.replace(microsecond=0)


def _others(document: Document, but: Span | None) -> list[tuple[datetime | None, str]]:
    return [(event.start, event.text) for event in document.events if event.span != but]


def _whole(text: str, inserted: str, line: Span) -> Iterator[Span]:
    """Yield where all that was inserted still stands around the line."""
    at = text.find(inserted) if inserted else -1
    while at >= 0:
        span = Span(at, at + len(inserted))
        if span.start <= line.start and line.end - 1 <= span.end:
            yield span
        at = text.find(inserted, at + 1)


def _with_break(text: str, span: Span) -> Span:
    """Take the line break before a line too, or the one behind it at the beginning of a text."""
    end = span.start + len(span.of(text).rstrip())
    start = span.start
    if text[:start].endswith("\r\n"):
        return Span(start - 2, end)
    return Span(start - 1 if start and text[start - 1] in "\r\n" else start, end)


def lead(kind: str, status: str) -> str:
    """Say in a word or two what a signal tells of its title; empty when the title says it all."""
    return _LEADS.get(kind, "") or (_STATUSES.get(status, "") if kind == "incident" else "")


def _words(signal: Signal, whole: str) -> str:
    title = whole if is_only_a_key(signal.title, signal.group) and signal.kind == "incident" else signal.title
    title = one_line(title or signal.text or signal.key).rstrip(".") or "no title"
    told = lead(signal.kind, signal.status)
    return _escaped(f" {told}: {title}" if told else f" {title}").removeprefix(" ")


def _escaped(title: str) -> str:
    """Keep a title from being read as tags, an anchor or a link of ours."""
    return title.replace("[", "(").replace("]", ")").replace(" ^", " ˆ")


def _url(signal: Signal) -> str:
    is_plain = not set(signal.url) & set(" ()<>\n\r\t")
    return signal.url if signal.url.startswith(("https://", "http://")) and is_plain else ""


def _tag(signal: Signal, incident: Incident) -> str:
    if signal.kind == "change":
        noticed = incident.detected_at
        return "lead-up" if noticed and signal.at < noticed else "action"
    if signal.status in _ESCALATING:
        return "escalate"
    if signal.kind == "incident" and signal.status == "acknowledged":
        return "engage"
    return "comms" if signal.source in _PUBLIC else "note"


def _quoted(source: str) -> str | None:
    return attribute_line([("source", source)]).removeprefix("source: ") if source else None
