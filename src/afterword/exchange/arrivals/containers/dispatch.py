"""Netflix Dispatch: an incident as its API answers, alone or among the `items` of a list.

The shape is that of `IncidentRead`, `EventRead` and `TaskRead` in Dispatch's own source, old and new. Dispatch keeps
its times in UTC; some of its versions write them without a zone.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from afterword.exchange.arrivals.containers import instants, jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.severities import severity
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.containers.sheet import Sheet, Stamped, Task
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_TYPED = {"incident_type", "incident_priority"}
_LINKS = ("ticket", "conversation", "conference", "storage")
_NOT_READ = ("last_status_report", "last_tactical_report", "last_executive_report", "status_reports", "case")


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are incidents of Dispatch."""
    found = keys(data, "items", "incident")
    return found >= _TYPED and bool(found & {"title", "description"})


def read(name: str, data: bytes) -> Manuscript:
    """Return the first incident. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the incidents. Raises Unreadable where there are none."""
    reading = jsontext.read(data)
    incidents = [one for one in reading.records("items", "incident") if one.first("title", "name")]
    if not incidents:
        raise Unreadable("It holds no incidents.")
    for place, incident in enumerate(incidents):
        path = name if len(incidents) == 1 else f"{name}/{incident.first('name', 'id') or place + 1}"
        yield _manuscript(path, incident, reading.unread if place == 0 else ())


def _manuscript(name: str, incident: Record, unread: tuple[Unread, ...]) -> Manuscript:
    sheet = Sheet()
    key = "title" if incident.words("title") else "name"
    sheet.heading(1, incident.words(key), incident.at(key))
    for field, heading in (("description", "Summary"), ("resolution", "Resolution")):
        if incident.text(field).strip():
            sheet.heading(2, heading, incident.at(field))
            sheet.body(incident.text(field), incident.at(field))
    sheet.timeline([event for one in incident.records("events") for event in _event(one)], incident.at("events"))
    sheet.tasks([task for one in incident.records("tasks") for task in _task(one)], incident.at("tasks"))
    why = "A report of Dispatch is not read; copy it if you want to keep it."
    left = [Unread(incident.at(key), incident.at(key), why) for key in _NOT_READ if incident.values.get(key)]
    return sheet.manuscript(name, _told(incident), unread=[*unread, *left])


def _event(event: Record) -> Iterator[Stamped]:
    at, end = _utc(event.instant("started_at")), _utc(event.instant("ended_at"))
    if at and event.text("description").strip():
        yield Stamped(at, event.text("description"), event.at("description"), end=end)


def _task(task: Record) -> Iterator[Task]:
    if not task.text("description").strip():
        return
    people = [_name(one) for one in task.records("assignees")] or [_name(task.record("owner"))]
    due, done = task.instant("resolve_by"), task.instant("resolved_at")
    closed = task.words("status").casefold() == "resolved"
    yield Task(
        task.text("description"),
        task.at("description"),
        done=closed,
        owners=list(filter(None, people)),
        due=due.date() if due else None,
        tracker=task.link("weblink")
        or next(filter(None, (one.link("weblink") for one in task.records("tickets"))), ""),
        done_on=done.date() if done and closed else None,
    )


def _told(incident: Record) -> dict[str, object]:
    reported, created = _utc(incident.instant("reported_at")), _utc(incident.instant("created_at"))
    stable, closed = _utc(incident.instant("stable_at")), _utc(incident.instant("closed_at"))
    first = reported or created
    links = {f"x-{key}": incident.record(key).link("weblink") for key in _LINKS}
    return {
        "title": incident.first("title", "name"),
        "severity": severity(incident.record("incident_severity").words("name")),
        "created": first.date().isoformat() if first else None,
        "timezone": "UTC",
        "contributors": list(dict.fromkeys(filter(None, map(_name, incident.records("participants"))))),
        "x-incident-commander": _name(incident.record("commander")),
        "x-reporter": _name(incident.record("reporter")),
        "tags": incident.names("tags", "name"),
        "x-dispatch": incident.words("name"),
        "x-project": incident.record("project").words("name"),
        "x-type": incident.record("incident_type").words("name"),
        "x-severity": incident.record("incident_severity").words("name"),
        "x-priority": incident.record("incident_priority").words("name"),
        "x-status": incident.words("status"),
        "x-reported-at": instants.written(reported),
        "x-stable-at": instants.written(stable),
        "x-closed-at": instants.written(closed),
        **links,
    }


def _name(person: Record) -> str:
    """Return the name of a participant or of the individual it stands for."""
    return person.record("individual").first("name", "email") or person.first("name", "email")


def _utc(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment
