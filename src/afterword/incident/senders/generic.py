"""Our own webhook shape, for everything that has no sender of its own: a script, a form, a chat command.

    {"event": "incident.opened", "time": "2026-01-31T14:05:00Z", "source": "status page",
     "incident": {"key": "INC-42", "title": "Checkout is slow", "severity": "sev2", "services": ["checkout"]}}

Only a title or a key is needed. ``event`` is opened, updated, resolved, note, alert or change. A change or a note that
names no incident waits in the feed: it begins none.
"""

import hashlib
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.incident.incident import is_zone
from afterword.incident.senders.changes import change_named
from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    digest,
    flag,
    instant,
    is_local,
    labels,
    line,
    link,
    mapping,
    word,
    words,
)
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import INSTANTS, DetectedBy, Kind, Signal, Statement

EVENTS: dict[str, Kind] = {
    "opened": "incident",
    "updated": "incident",
    "resolved": "incident",
    "note": "note",
    "alert": "alert",
    "change": "change",
}
NAMES = tuple(f"incident.{name}" if kind == "incident" else name for name, kind in EVENTS.items())
"""The events as they are written."""
UNNAMED = "the sender"
"""Who says it where nothing in the body does."""
ID_HEADERS = ("webhook-id", "idempotency-key")
OTHER_WORDS = {"created": "opened", "open": "opened", "triggered": "opened", "closed": "resolved", "update": "updated"}
DETECTED_BY: dict[str, DetectedBy] = {
    **dict.fromkeys(("monitoring", "alert", "automatic", "automation", "system"), "alert"),
    **dict.fromkeys(("human", "employee", "person", "colleague", "staff", "engineer"), "employee"),
    **dict.fromkeys(("customer", "user", "customers", "users", "client"), "customer"),
}


def read(payload: dict[str, object], *, received: datetime) -> tuple[Signal, ...]:
    """Read one event. What has no ``time`` happened when it was received. Raises ``Malformed``.

    The incident's fields may also stand at the top level, as simple tools send them. Times without a zone are those of
    the ``timezone`` it names, else UTC.
    """
    incident = mapping(payload.get("incident")) or payload
    event = _event(payload)
    title = line(incident.get("title")) or line(payload.get("title")) or line(payload.get("text"))
    key = word(incident.get("key")) or word(payload.get("key"))
    if not (title or key):
        raise Malformed('The event names no incident. Send {"incident": {"key": "…", "title": "…"}}.')
    data = mapping(payload.get("data"))
    zone = _zone(incident, data, payload)
    at = instant(payload.get("time"), "time", ZoneInfo(zone or "UTC"))
    source = line(payload.get("source"))
    kind = EVENTS[event]
    says = _statement(incident, data, source or UNNAMED, zone)
    if not zone and is_local(payload.get("time")):
        says = replace(says, unzoned=(*says.unzoned, "at"))
    return (
        Signal(
            kind=kind,
            key=_key(kind, payload),
            at=at or _moment(event, says) or received,
            title=_title(kind, payload, title or key),
            group=f"key:{key}" if key else _named_by_title(kind, incident, title),
            text=word(payload.get("text"), LONGEST_TEXT),
            source=source,
            url=_url(payload),
            severity=says.severity,
            services=says.services,
            teams=says.teams,
            people=words(incident.get("people") or incident.get("responders")),
            labels=_labels(kind, payload, incident),
            status=event,
            says=_resolved(says, at or received) if event == "resolved" else says,
        ),
    )


def event_named(said: str) -> str | None:
    """Return the event that a word, or a dotted name ending in it, stands for; ``None`` when it is none of ours."""
    event = said.lower().rpartition(".")[2]
    event = OTHER_WORDS.get(event, event)
    return event if event in EVENTS else None


def _event(payload: dict[str, object]) -> str:
    said = line(payload.get("event")).lower()
    if not said:
        return "opened"
    event = event_named(said)
    if event is None:
        raise Malformed(f"“{said[:60]}” is no event we know. Send one of: {', '.join(NAMES)}.")
    return event


def _key(kind: Kind, payload: dict[str, object]) -> str:
    """Name a signal. Many tools put the incident's id on each of its events, so there only the content tells."""
    own = word(payload.get("id")) if kind != "incident" else ""
    return own or digest(payload)


def _title(kind: Kind, payload: dict[str, object], title: str) -> str:
    """Return what a note or a change says of itself; everything else is called like its incident."""
    own = line(payload.get("text")) if kind in {"note", "change"} else ""
    return own or title


def _named_by_title(kind: Kind, incident: dict[str, object], title: str) -> str:
    """Name the incident an event without a key belongs to. What a change or a note is called is no incident's title.

    A note may name an incident by its title; a change names one by its key only, as its title is its own.
    """
    is_remark = kind == "change" or (kind == "note" and not line(incident.get("title")))
    return "" if is_remark else f"title:{title}"


def _labels(kind: Kind, payload: dict[str, object], incident: dict[str, object]) -> tuple[tuple[str, str], ...]:
    """Return the data as labels, with the chat channel of the incident and the kind of a change that names it."""
    said = {"channel": incident.get("channel") if kind == "incident" else None, **mapping(payload.get("data"))}
    if kind == "change" and not word(said.get("change")):
        said["change"] = change_named(line(payload.get("text")) or line(payload.get("title")), otherwise="")
    return labels(said)


def _zone(*places: dict[str, object]) -> str:
    """Return the time zone that is named first; empty where none is that anybody knows."""
    return next((zone for place in places if is_zone(zone := line(place.get("timezone")))), "")


def _statement(incident: dict[str, object], data: dict[str, object], by: str, zone: str) -> Statement:
    """Read what is stated; a time that names no zone of its own is one of ``zone``, else UTC."""
    said, where = {**data, **incident}, ZoneInfo(zone or "UTC")
    return Statement(
        by=by,
        title=line(incident.get("title")) or None,
        severity=line(incident.get("severity")) or None,
        services=words(incident.get("services") or incident.get("service")),
        teams=words(incident.get("teams") or incident.get("team")),
        started_at=instant(said.get("started_at"), "incident.started_at", where),
        impact_started_at=instant(said.get("impact_started_at"), "incident.impact_started_at", where),
        detected_at=instant(said.get("detected_at"), "incident.detected_at", where),
        engaged_at=instant(said.get("engaged_at"), "incident.engaged_at", where),
        mitigated_at=instant(said.get("mitigated_at"), "incident.mitigated_at", where),
        resolved_at=instant(said.get("resolved_at"), "incident.resolved_at", where),
        detected_by=DETECTED_BY.get(line(said.get("detected_by")).lower()),
        user_visible=True if flag(said.get("status_page")) else flag(said.get("user_visible")),
        data_loss=flag(said.get("data_loss")),
        manual_intervention=flag(said.get("manual_intervention")),
        near_miss=flag(said.get("near_miss")),
        drill=flag(said.get("drill")),
        timezone=zone or None,
        unzoned=() if zone else tuple(name for name in INSTANTS if is_local(said.get(name))),
    )


def _resolved(says: Statement, at: datetime) -> Statement:
    return says if says.resolved_at else replace(says, resolved_at=at)


def _moment(event: str, says: Statement) -> datetime | None:
    """Return when the event happened, from the incident's own times."""
    return {
        "opened": says.detected_at or says.impact_started_at or says.started_at,
        "alert": says.detected_at or says.started_at,
        "resolved": says.resolved_at,
    }.get(event)


def _url(payload: dict[str, object]) -> str:
    links = payload.get("links")
    first = mapping(links[0]) if isinstance(links, list) and links else {}
    return link(first.get("href")) or link(payload.get("url"))


def _read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    return read(payload, received=parcel.received)


def named(payload: dict[str, object], parcel: Parcel) -> str:
    """Name a delivery by its headers, else by the id in the body, together with the body.

    Many tools put the incident's id there, and some scripts the same header each time; losing a resolution would be
    worse than a row too many.
    """
    given = next((parcel.header(name) for name in ID_HEADERS if parcel.header(name)), "")
    own = word(given, 120) or word(payload.get("id"), 120)
    return f"{own}:{hashlib.sha256(parcel.body).hexdigest()}" if own else ""


SENDER = Sender(
    name="generic",
    title="Anything else",
    read=_read,
    named=named,
    kept_headers=ID_HEADERS,
    example={
        "event": "incident.opened",
        "time": "2026-03-02T10:20:00Z",
        "source": "status page",
        "incident": {
            "key": "TEST-1",
            "title": "Checkout is slow",
            "severity": "sev2",
            "services": ["checkout"],
            "started_at": "2026-03-02T10:00:00Z",
            "detected_by": "customer",
            "drill": True,
        },
    },
)
