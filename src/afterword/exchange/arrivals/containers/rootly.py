"""Rootly: incidents as version 1 of its API answers (JSON:API), with events and action items that stand beside them.

Shapes as in the vendor's own client: `incidents`, `incident_events` and `incident_action_items`. Retrospectives are
pages of Rootly, not among what an incident carries.
"""

from collections.abc import Iterator, Sequence

from afterword.document import clock
from afterword.exchange.arrivals.containers import instants, jsontext
from afterword.exchange.arrivals.containers.jsontext import Reading, Record
from afterword.exchange.arrivals.containers.milestones import milestones
from afterword.exchange.arrivals.containers.severities import severity
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.containers.sheet import Sheet, Stamped, Task
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_MILESTONES = ("started_at", "detected_at", "acknowledged_at", "mitigated_at", "resolved_at")
_MESSAGES = (("mitigation_message", "Mitigation"), ("resolution_message", "Resolution"))
_ISSUES = ("jira_issue_url", "github_issue_url", "gitlab_issue_url", "linear_issue_url", "asana_task_url")
_MARKS = (b'"incidents"', b'"title"', b'"mitigated_at"')


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are incidents of Rootly."""
    return {"type", "attributes"} <= keys(data, "data") and all(mark in data for mark in _MARKS)


def read(name: str, data: bytes) -> Manuscript:
    """Return the first incident. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the incidents. Raises Unreadable where there are none; planned maintenances are none."""
    reading = jsontext.read(data)
    resources = _resources(reading)
    incidents = [
        one for one in resources if one.words("type") == "incidents" and one.record("attributes").words("title")
    ]
    unplanned = [one for one in incidents if not one.record("attributes").words("scheduled_for")]
    if not unplanned:
        raise Unreadable("It holds scheduled maintenances, no incidents." if incidents else "It holds no incidents.")
    for place, incident in enumerate(unplanned):
        alone = len(unplanned) == 1
        path = name if alone else f"{name}/{incident.record('attributes').first('slug', 'sequential_id') or place + 1}"
        beside = [
            one for one in resources if alone or one.record("attributes").words("incident_id") == incident.words("id")
        ]
        yield _manuscript(path, incident.record("attributes"), beside, reading.unread if place == 0 else ())


def _resources(reading: Reading) -> list[Record]:
    """Return every resource of a file: its data, and what is included with it."""
    found = reading.records("data")
    for value in reading.values:
        if isinstance(value, Record):
            found += value.records("included")
    return found


def _manuscript(name: str, incident: Record, beside: Sequence[Record], unread: Sequence[Unread]) -> Manuscript:
    sheet = Sheet()
    sheet.heading(1, incident.words("title"), incident.at("title"))
    for key, heading in (("summary", "Summary"), *_MESSAGES):
        if incident.text(key).strip():
            sheet.heading(2, heading, incident.at(key))
            sheet.body(incident.text(key), incident.at(key))
    told = [(key, incident.instant(key), incident.at(key)) for key in _MILESTONES]
    events = [*milestones(told), *(event for one in _of(beside, "incident_events") for event in _event(one))]
    sheet.timeline(events, min((event.origin for event in events), default=1))
    tasks = [task for one in _of(beside, "incident_action_items") for task in _task(one)]
    sheet.tasks(tasks, min((task.origin for task in tasks), default=1))
    return sheet.manuscript(name, _told(incident), unread=unread)


def _of(beside: Sequence[Record], kind: str) -> list[Record]:
    return [one.record("attributes") for one in beside if one.words("type") == kind]


def _event(event: Record) -> Iterator[Stamped]:
    at, text = event.instant("occurred_at", "created_at"), event.text("event").strip()
    if at and text:
        yield Stamped(at.replace(microsecond=0), text, event.at("event"))


def _task(item: Record) -> Iterator[Task]:
    summary, description = item.words("summary"), item.text("description").strip()
    if not summary:
        return
    status, priority = item.words("status"), item.words("priority")
    first = f"{summary} ({priority} priority)" if priority else summary
    yield Task(
        f"{first}\n\n{description}" if description and description != summary else first,
        item.at("summary"),
        done=status == "done",
        owners=[name] if (name := item.record("assigned_to").first("full_name", "name", "email")) else [],
        due=clock.read_date(item.words("due_date")[:10]),
        tracker=item.link(*_ISSUES),
        dropped="cancelled" if status == "cancelled" else "",
    )


def _names(incident: Record, key: str) -> list[str]:
    """Return the names of what an incident carries whole, each as a resource of its own."""
    found = (one.record("data").record("attributes") if one.has("data") else one for one in incident.records(key))
    return [name for one in found if (name := one.first("name", "slug"))]


def _told(incident: Record) -> dict[str, object]:
    carried = incident.record("severity")
    named = (carried.record("data").record("attributes") if carried.has("data") else carried).words("name")
    started = incident.instant("started_at", "created_at")
    return {
        "title": incident.words("title"),
        "severity": severity(named),
        "services": _names(incident, "services"),
        "teams": _names(incident, "groups"),
        "created": started.date().isoformat() if started else None,
        "x-url": incident.link("url", "short_url"),
        "x-severity": named,
        "x-status": incident.words("status"),
        "x-issue": incident.link(*_ISSUES),
        "x-created-at": instants.written(incident.instant("created_at")),
    }
