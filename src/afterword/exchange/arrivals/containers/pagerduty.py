"""PagerDuty: an incident as its REST API answers, with the log entries and notes that stand beside it.

Shapes as documented for `/incidents/{id}`, `/incidents/{id}/log_entries` and `/incidents/{id}/notes` of version 2. The
post-mortem reports of PagerDuty are not among what its API documents.
"""

from collections.abc import Iterator, Sequence

from afterword.exchange.arrivals.containers import instants, jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.severities import severity
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.containers.sheet import Sheet, Stamped
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_WRAPPERS = ("incident", "incidents")
_TAGS = {"escalate_log_entry": ("escalate",), "acknowledge_log_entry": ("engage",)}
_ROUTINE = frozenset({"notify_log_entry", "assign_log_entry", "delegate_log_entry", "repeat_escalation_path_log_entry"})


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are incidents of PagerDuty."""
    found = keys(data, *_WRAPPERS)
    return {"incident_number", "title"} <= found and bool(found & {"service", "urgency", "escalation_policy"})


def read(name: str, data: bytes) -> Manuscript:
    """Return the first incident. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the incidents. Raises Unreadable where there are none."""
    reading = jsontext.read(data)
    incidents = [one for one in reading.records(*_WRAPPERS) if one.words("title")]
    if not incidents:
        raise Unreadable("It holds no incidents.")
    beside = [one for one in reading.values if isinstance(one, Record) and one not in incidents]
    alone = len(incidents) == 1
    for place, incident in enumerate(incidents):
        path = name if alone else f"{name}/{incident.first('incident_number', 'id') or place + 1}"
        entries = _belonging("log_entries", incident, beside, alone=alone)
        notes = _belonging("notes", incident, beside, alone=alone)
        yield _manuscript(path, incident, entries, notes, reading.unread if place == 0 else ())


def _belonging(key: str, incident: Record, beside: Sequence[Record], *, alone: bool) -> list[Record]:
    """Return what stands in the incident or beside it, and belongs to it."""
    around = [one for place in beside for one in place.records(key)]
    own = incident.words("id")
    return incident.records(key) + [one for one in around if alone or one.record("incident").words("id") == own]


def _manuscript(
    name: str, incident: Record, entries: Sequence[Record], notes: Sequence[Record], unread: Sequence[Unread]
) -> Manuscript:
    sheet = Sheet()
    sheet.heading(1, incident.words("title"), incident.at("title"))
    description = incident.text("description").strip()
    if description and description != incident.words("title"):
        sheet.heading(2, "Summary", incident.at("description"))
        sheet.body(description, incident.at("description"))
    said = {note.text("content").strip() for note in notes}
    told = [
        *(event for one in entries for event in _entry(one, said)),
        *(event for one in notes for event in _note(one)),
    ]
    sheet.timeline(told, min((event.origin for event in told), default=1))
    routine = [one for one in entries if one.words("type") in _ROUTINE]
    lost = list(unread)
    if routine:
        why = f"Who was assigned and notified is left out ({len(routine)})."
        lost.append(Unread(min(one.line for one in routine), max(one.line for one in routine), why))
    return sheet.manuscript(name, _told(incident), unread=lost)


def _entry(entry: Record, notes: set[str]) -> Iterator[Stamped]:
    """Read an entry of the log; a note that stands among the notes is not told twice."""
    at, kind = entry.instant("created_at"), entry.words("type")
    channel = entry.record("channel")
    words = channel.text("summary").strip() if kind == "annotate_log_entry" else ""
    if at is None or kind in _ROUTINE or words in notes - {""}:
        return
    text = words or entry.text("summary").strip()
    if text:
        origin = channel.at("summary") if words else entry.at("summary")
        yield Stamped(at.replace(microsecond=0), text, origin, _TAGS.get(kind, ()))


def _note(note: Record) -> Iterator[Stamped]:
    at, text = note.instant("created_at"), note.text("content").strip()
    if at and text:
        author = note.record("user").words("summary")
        yield Stamped(at.replace(microsecond=0), f"{author}: {text}" if author else text, note.at("content"))


def _told(incident: Record) -> dict[str, object]:
    created, resolved = incident.instant("created_at"), incident.instant("resolved_at")
    priority = incident.record("priority").first("summary", "name")
    people = [one.record("assignee").words("summary") for one in incident.records("assignments")]
    return {
        "title": incident.words("title"),
        "severity": severity(priority),
        "services": [name] if (name := incident.record("service").words("summary")) else [],
        "created": created.date().isoformat() if created else None,
        "contributors": list(dict.fromkeys(filter(None, people))),
        "x-pagerduty": incident.words("incident_number"),
        "x-url": incident.link("html_url"),
        "x-priority": priority,
        "x-urgency": incident.words("urgency"),
        "x-status": incident.words("status"),
        "x-created-at": instants.written(created),
        "x-resolved-at": instants.written(resolved),
    }
