"""incident.io: an incident as version 2 of its API answers, with the updates and follow-ups that stand beside it.

The shapes are those of the public API's `incidents`, `incident_updates`, `follow_ups` and `actions`. Post-mortem
documents are not among what the API documents; the incident has only their address.
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

_WRAPPERS = ("incidents", "incident")
_SPACES = Pattern(r"[^a-z0-9]+")
_PRIORITY = Pattern(r"P[0-4]", 2)


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are incidents of incident.io."""
    found = keys(data, *_WRAPPERS)
    return {"name", "incident_status"} <= found and bool(
        found & {"reference", "permalink", "incident_role_assignments"}
    )


def read(name: str, data: bytes) -> Manuscript:
    """Return the first incident. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the incidents. Raises Unreadable where there are none."""
    reading = jsontext.read(data)
    incidents = [one for one in reading.records(*_WRAPPERS) if one.words("name")]
    if not incidents:
        raise Unreadable("It holds no incidents.")
    beside = [one for one in reading.values if isinstance(one, Record)]
    for place, incident in enumerate(incidents):
        alone = len(incidents) == 1
        path = name if alone else f"{name}/{incident.first('reference', 'id') or place + 1}"
        around = [incident, *(one for one in beside if one is not incident)]
        yield _manuscript(path, _Around(incident, around, alone=alone), reading.unread if place == 0 else ())


class _Around:
    """An incident, and where what belongs to it may stand."""

    def __init__(self, incident: Record, places: Sequence[Record], *, alone: bool) -> None:
        self.incident = incident
        self._places = places
        self._alone = alone

    def records(self, key: str) -> list[Record]:
        """Return what stands under a key and belongs to the incident."""
        found = [one for place in self._places for one in place.records(key)]
        own = self.incident.words("id")
        return [one for one in found if one.words("incident_id") in (own, *([""] if self._alone else []))]


def _manuscript(name: str, around: _Around, unread: Sequence[Unread]) -> Manuscript:
    incident = around.incident
    sheet = Sheet()
    sheet.heading(1, incident.words("name"), incident.at("name"))
    if incident.text("summary").strip():
        sheet.heading(2, "Summary", incident.at("summary"))
        sheet.body(incident.text("summary"), incident.at("summary"))
    events = [*_timestamps(incident), *(event for one in around.records("incident_updates") for event in _update(one))]
    sheet.timeline(events, min((event.origin for event in events), default=1))
    follow_ups = around.records("follow_ups") + [one for one in around.records("actions") if _follows_up(one)]
    tasks = [task for one in follow_ups for task in _task(one)]
    sheet.tasks(tasks, min((task.origin for task in tasks), default=1))
    _appendix(sheet, incident, [one for one in around.records("actions") if not _follows_up(one)])
    return sheet.manuscript(name, _told(incident), unread=unread)


def _timestamps(incident: Record) -> Iterator[Stamped]:
    """Read the instants people keep for every incident: "Impact started at", "Resolved at"."""
    values = incident.records("incident_timestamp_values")
    return milestones(
        (
            one.record("incident_timestamp").words("name"),
            one.record("value").instant("value") or one.instant("value"),
            one.record("incident_timestamp").at("name"),
        )
        for one in values
    )


def _update(update: Record) -> Iterator[Stamped]:
    at = update.instant("created_at")
    changes = (
        ("Status", update.record("new_incident_status").words("name")),
        ("Severity", update.record("new_severity").words("name")),
    )
    told = ", ".join(f"{label}: {value}" for label, value in changes if value)
    message = update.text("message").strip()
    if at and (told or message):
        text = f"{told}. {message}" if told and message else message or told
        yield Stamped(at.replace(microsecond=0), text, update.at("message"))


def _follows_up(action: Record) -> bool:
    return action.values.get("follow_up") is True


def _task(item: Record) -> Iterator[Task]:
    title, description = item.words("title"), item.text("description").strip()
    status = item.words("status")
    if not (title or description) or status == "deleted":
        return
    text = f"{title}\n\n{description}" if title and description and description != title else title or description
    priority = item.record("priority").words("name")
    numbered = bool(_PRIORITY.fullmatch(priority))
    first, _, rest = text.partition("\n")
    done = item.instant("completed_at")
    yield Task(
        "\n".join(filter(None, [first if numbered or not priority else f"{first} ({priority} priority)", rest])),
        item.at("title" if title else "description"),
        done=status == "completed",
        owners=[name] if (name := item.record("assignee").first("name", "email")) else [],
        priority=priority.upper() if numbered else "",
        tracker=item.record("external_issue_reference").link("issue_permalink"),
        done_on=done.date() if done and status == "completed" else None,
        dropped="not doing" if status == "not_doing" else "",
    )


def _appendix(sheet: Sheet, incident: Record, actions: Sequence[Record]) -> None:
    """Keep what people filled in, how long the tool says it took, and what was done meanwhile."""
    lines = [(f"- **{name}:** {value}", line) for name, value, line in (*_fields(incident), *_durations(incident))]
    doings = [(f"- {one.words('description')} ({one.words('status') or 'outstanding'})", one.line) for one in actions]
    if not lines and not doings:
        return
    sheet.heading(2, "Appendix", (lines or doings)[0][1])
    sheet.lines(lines)
    if doings:
        sheet.heading(3, "During the response", doings[0][1])
        sheet.lines(doings)


def _fields(incident: Record) -> Iterator[tuple[str, str, int]]:
    for entry in incident.records("custom_field_entries"):
        name = entry.record("custom_field").words("name")
        values = [_value(value) for value in entry.records("values")]
        said = ", ".join(filter(None, values))
        if name and said:
            yield name, said, entry.line


def _value(value: Record) -> str:
    return (
        value.first("value_text", "value_link", "value_numeric")
        or value.record("value_option").words("value")
        or value.record("value_catalog_entry").words("name")
    )


def _durations(incident: Record) -> Iterator[tuple[str, str, int]]:
    for one in incident.records("duration_metrics"):
        name, seconds = one.record("duration_metric").words("name"), one.number("value_seconds")
        if name and seconds is not None and 0 <= seconds < 1e9:  # noqa: PLR2004 - thirty years
            hours, minutes = divmod(int(seconds) // 60, 60)
            yield name, f"{hours} h {minutes:02} min" if hours else f"{minutes} min", one.line


def _told(incident: Record) -> dict[str, object]:
    created = incident.instant("created_at")
    named = incident.record("severity").words("name")
    roles: dict[str, str] = {}
    for assignment in incident.records("incident_role_assignments"):
        role, person = assignment.record("role"), assignment.record("assignee").first("name", "email")
        label = "incident lead" if role.words("role_type") == "lead" else role.words("name").casefold()
        if person and label:
            roles.setdefault(f"x-{_SPACES.sub('-', label).strip('-')}", person)
    return {
        "title": incident.words("name"),
        "severity": severity(named),
        "created": created.date().isoformat() if created else None,
        "contributors": list(dict.fromkeys(roles.values())),
        **roles,
        "x-reference": incident.words("reference"),
        "x-url": incident.link("permalink"),
        "x-severity": named,
        "x-type": incident.record("incident_type").words("name"),
        "x-status": incident.record("incident_status").words("name"),
        "x-post-mortem": incident.link("postmortem_document_url"),
        "x-created-at": instants.written(created),
    }
