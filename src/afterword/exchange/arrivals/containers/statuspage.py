"""Statuspage: an incident with its updates, as the page's public API and the account's API write it.

Shapes as documented for the public `/api/v2/incidents.json`, `incidents/unresolved.json` and `summary.json` of any
page, and for `/v1/pages/{id}/incidents` of the account's API. Scheduled maintenances are no incidents.
"""

from collections.abc import Iterator

from afterword.exchange.arrivals.containers import instants, jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.shape import keys, shape
from afterword.exchange.arrivals.containers.sheet import Sheet, Stamped
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_WRAPPERS = ("incidents", "incident", "scheduled_maintenances")
_MAINTENANCE = frozenset({"scheduled", "in_progress", "verifying", "completed"})
_SAID = {
    "investigating": "Investigating",
    "identified": "Identified",
    "monitoring": "Monitoring",
    "resolved": "Resolved",
    "postmortem": "Postmortem",
}


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are incidents of a status page."""
    found = keys(data, "incidents", "incident", "scheduled_maintenances")
    if "incident_updates" in found and "name" in found:
        return True
    return {"page", "incidents"} <= shape(data).get("", frozenset())


def read(name: str, data: bytes) -> Manuscript:
    """Return the first incident. Raises Unreadable."""
    return next(read_all(name, data))


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Yield the incidents. Raises Unreadable where there are none; maintenances are left out, and it is said."""
    reading = jsontext.read(data)
    pages = [one.record("page") for one in reading.values if isinstance(one, Record) and one.has("page")]
    records = [one for one in reading.records(*_WRAPPERS) if one.has("incident_updates") or one.has("impact")]
    incidents = [one for one in records if not _is_maintenance(one)]
    if not incidents:
        raise Unreadable("It holds scheduled maintenances, no incidents." if records else "It holds no incidents.")
    unread = [*reading.unread]
    why = "A scheduled maintenance is no incident; it is left out."
    unread += (Unread(one.line, one.line, why) for one in records if _is_maintenance(one))
    for place, incident in enumerate(incidents):
        path = name if len(records) == 1 else f"{name}/{incident.words('id') or place + 1}"
        yield _manuscript(path, incident, pages[0] if pages else Record(), unread if place == 0 else [])


def _is_maintenance(incident: Record) -> bool:
    return (
        incident.words("impact") == "maintenance"
        or incident.words("status") in _MAINTENANCE
        or bool(incident.words("scheduled_for"))
    )


def _manuscript(name: str, incident: Record, page: Record, unread: list[Unread]) -> Manuscript:
    sheet = Sheet()
    title = incident.words("name")
    if title:
        sheet.heading(1, title, incident.at("name"))
    updates = incident.records("incident_updates")
    sheet.body(_postmortem(incident, updates)[0], _postmortem(incident, updates)[1])
    _impact(sheet, incident)
    sheet.timeline([event for update in updates for event in _event(update)], incident.at("incident_updates"))
    return sheet.manuscript(name, _told(incident, page), unread=unread)


def _postmortem(incident: Record, updates: list[Record]) -> tuple[str, int]:
    """Return the post-mortem somebody wrote for the page: a field of its own, or the update of that name."""
    body = incident.text("postmortem_body")
    if body.strip():
        return body, incident.at("postmortem_body")
    told = next((one for one in updates if one.words("status") == "postmortem" and one.text("body").strip()), None)
    return (told.text("body"), told.at("body")) if told else ("", 1)


def _impact(sheet: Sheet, incident: Record) -> None:
    """Write down the page's own word for the impact, and what it says was affected."""
    components = _components(incident)
    lines = []
    if incident.words("impact") not in ("", "none"):
        lines.append((f"- **Impact on the status page:** {incident.words('impact')}", incident.at("impact")))
    if components:
        lines.append((f"- **Components affected:** {', '.join(components)}", incident.at("components")))
    if lines:
        sheet.heading(2, "Impact", lines[0][1])
        sheet.lines(lines)


def _components(incident: Record) -> list[str]:
    found = incident.names("components", "name")
    for update in incident.records("incident_updates"):
        found += update.names("affected_components", "name")
    return list(dict.fromkeys(found))


def _event(update: Record) -> Iterator[Stamped]:
    """Read an update as what was said in public at that time. That it was resolved, the page says itself."""
    at = update.instant("display_at", "created_at", "updated_at")
    status, body = update.words("status"), update.text("body").strip()
    if at is None or status == "postmortem" or not (body or status):
        return
    said = _SAID.get(status, status.replace("_", " ").capitalize())
    tags = ("comms", "resolve") if status == "resolved" else ("comms",)
    separator = "\n\n" if body.startswith(("-", "*", "#", ">", "|", "`", "1.")) else " "
    text = f"{said}:{separator}{body}" if said and body else body or said
    yield Stamped(at.replace(microsecond=0), text, update.at("body"), tags)


def _told(incident: Record, page: Record) -> dict[str, object]:
    started, resolved = incident.instant("started_at", "created_at"), incident.instant("resolved_at")
    return {
        "title": incident.words("name"),
        "services": _components(incident),
        "created": started.date().isoformat() if started else None,
        "x-url": incident.link("shortlink"),
        "x-status-page": page.first("name", "url"),
        "x-impact": incident.words("impact"),
        "x-status": incident.words("status"),
        "x-started-at": instants.written(started),
        "x-resolved-at": instants.written(resolved),
    }
