"""FireHydrant: an incident as version 1 of its API answers, with the tasks that stand beside it.

Shapes as in the vendor's own client: `IncidentEntity` with its milestones or lifecycle phases, and `TaskEntity`.
"""

from collections.abc import Iterator, Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import instants, jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.milestones import milestones
from afterword.exchange.arrivals.containers.severities import severity
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.containers.sheet import Sheet, Stamped, Task
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_WRAPPERS = ("data", "incident", "incidents")
_SECTIONS = (("summary", "Summary"), ("customer_impact_summary", "Impact"), ("description", "Description"))
_MARKS = frozenset({"lifecycle_phases", "current_milestone", "role_assignments", "customer_impact_summary"})
_SPACES = Pattern(r"[^a-z0-9]+")
_FEWEST = 2


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are incidents of FireHydrant."""
    found = keys(data, *_WRAPPERS)
    return "name" in found and len(found & _MARKS) >= _FEWEST


def read(name: str, data: bytes) -> Manuscript:
    """Return the first incident. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the incidents. Raises Unreadable where there are none."""
    reading = jsontext.read(data)
    incidents = [one for one in reading.records(*_WRAPPERS) if one.words("name")]
    if not incidents:
        raise Unreadable("It holds no incidents.")
    alone = len(incidents) == 1
    beside = [one for one in reading.values if isinstance(one, Record) and one is not incidents[0]] if alone else []
    for place, incident in enumerate(incidents):
        path = name if alone else f"{name}/{incident.first('number', 'id') or place + 1}"
        tasks = [task for holder in (incident, *beside) for task in holder.records("tasks")]
        yield _manuscript(path, incident, tasks, reading.unread if place == 0 else ())


def _manuscript(name: str, incident: Record, tasks: Sequence[Record], unread: Sequence[Unread]) -> Manuscript:
    sheet = Sheet()
    sheet.heading(1, incident.words("name"), incident.at("name"))
    for key, heading in _SECTIONS:
        if incident.text(key).strip():
            sheet.heading(2, heading, incident.at(key))
            sheet.body(incident.text(key), incident.at(key))
    events = list(_events(incident))
    sheet.timeline(events, min((event.origin for event in events), default=1))
    items = [item for task in tasks for item in _task(task)]
    sheet.tasks(items, min((item.origin for item in items), default=1))
    return sheet.manuscript(name, _told(incident), unread=unread)


def _events(incident: Record) -> Iterator[Stamped]:
    """Read the milestones of the lifecycle; the older list of them where there is no lifecycle."""
    phases = [one for phase in incident.records("lifecycle_phases") for one in phase.records("milestones")]
    told = [(one.first("name", "slug"), one.instant("occurred_at"), one.at("occurred_at")) for one in phases]
    if not any(at for _, at, _ in told):
        told = [
            (one.words("type"), one.instant("occurred_at"), one.at("type")) for one in incident.records("milestones")
        ]
    yield from milestones(told)


def _task(task: Record) -> Iterator[Task]:
    title, description = task.words("title"), task.text("description").strip()
    due = task.instant("due_at")
    if title:
        yield Task(
            f"{title}\n\n{description}" if description and description != title else title,
            task.at("title"),
            done=task.words("state") == "done",
            owners=[name] if (name := task.record("assignee").first("name", "email")) else [],
            due=due.date() if due else None,
            dropped="cancelled" if task.words("state") == "cancelled" else "",
        )


def _told(incident: Record) -> dict[str, object]:
    started = incident.instant("started_at", "created_at")
    roles: dict[str, str] = {}
    for assignment in incident.records("role_assignments"):
        role, person = (
            assignment.record("incident_role").words("name"),
            assignment.record("user").first("name", "email"),
        )
        if role and person:
            roles.setdefault(f"x-{_SPACES.sub('-', role.casefold()).strip('-')}", person)
    return {
        "title": incident.words("name"),
        "severity": severity(incident.words("severity")),
        "services": incident.names("services", "name"),
        "created": started.date().isoformat() if started else None,
        "contributors": list(dict.fromkeys(roles.values())),
        "tags": incident.names("tag_list"),
        **roles,
        "x-number": incident.words("number"),
        "x-url": incident.link("incident_url"),
        "x-severity": incident.words("severity"),
        "x-priority": incident.words("priority"),
        "x-milestone": incident.words("current_milestone"),
        "x-created-at": instants.written(incident.instant("created_at")),
    }
