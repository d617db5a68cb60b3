"""Jira's webhook: issues of a type that means incident are incidents, all others are news for actions.

Sources: Atlassian's *Webhooks* for Jira Cloud; the signature ``X-Hub-Signature: sha256=`` exists for webhooks of an
administrator with a secret. Whether an issue is done is told by the category of its status, whose key never changes,
not by the status, which everybody names differently. Who changed an issue is left out; the person an incident is
assigned to counts as one who responded.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.incident.senders import signatures
from afterword.incident.senders.news import IssueNews, State
from afterword.incident.senders.payload import LONGEST_TEXT, Malformed, instant, line, link, mapping, word, words
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal, Statement

SOURCE = "Jira"
SIGNATURE = "x-hub-signature"
INCIDENT_TYPES = frozenset({"incident", "[system] incident"})
EVENTS = {
    "jira:issue_created": "created",
    "jira:issue_updated": "updated",
    "jira:issue_deleted": "deleted",
}
DONE = "done"
DONE_WORDS = frozenset({"done", "closed", "resolved", "completed", "cancelled", "canceled", "won't do", "rejected"})
GIVEN_UP = frozenset(
    "won't do|won't fix|wont do|wont fix|duplicate|cannot reproduce|declined|incomplete|obsolete|rejected|cancelled"
    "|canceled|not a bug|abandoned|invalid".split("|")
)


@dataclass(frozen=True, slots=True)
class _Issue:
    """What one event says about an issue: ``moved`` when its status changed, ``was_done`` when that was done before."""

    event: str
    key: str
    number: str
    title: str
    url: str
    fields: dict[str, object]
    at: datetime
    is_done: bool
    moved: bool
    was_done: bool


def read(
    payload: dict[str, object], *, received: datetime, types: frozenset[str] = INCIDENT_TYPES
) -> tuple[Signal, ...]:
    """Read an event about an incident; none for issues of other types. ``types`` are in lower case.

    Raises ``Malformed``.
    """
    issue = _issue(payload, received)
    if issue is None or not _is_incident(issue, types):
        return ()
    return (_signal(issue),)


def news(payload: dict[str, object], *, received: datetime, types: frozenset[str] = INCIDENT_TYPES) -> IssueNews | None:
    """Read an event about any other issue; ``None`` when it is neither opened, done nor opened again.

    Raises ``Malformed``.
    """
    issue = _issue(payload, received)
    if issue is None or _is_incident(issue, types):
        return None
    state = _state(issue)
    if state is None:
        return None
    if not issue.url:
        raise Malformed("issue.self is missing. Send Jira's own webhook body.")
    resolution = line(mapping(issue.fields.get("resolution")).get("name")).lower()
    given_up = state == "closed" and (issue.event == "deleted" or resolution.replace("’", "'") in GIVEN_UP)
    return IssueNews(url=issue.url, title=issue.title, state=state, at=issue.at, given_up=given_up)


def _issue(payload: dict[str, object], received: datetime) -> _Issue | None:
    event = EVENTS.get(line(payload.get("webhookEvent")))
    if event is None:
        return None
    issue = mapping(payload.get("issue"))
    key = word(issue.get("key"))
    if not key:
        raise Malformed("issue.key is missing. Send Jira's own webhook body, with the issue's key and fields.")
    fields = mapping(issue.get("fields"))
    category = mapping(mapping(fields.get("status")).get("statusCategory"))
    changed = _changed(payload)
    return _Issue(
        event=event,
        key=key,
        number=word(issue.get("id")) or key,
        title=line(fields.get("summary")),
        url=_address(issue, key),
        fields=fields,
        at=instant(payload.get("timestamp"), "timestamp") or received,
        is_done=line(category.get("key")).lower() == DONE,
        moved="status" in changed or "resolution" in changed,
        was_done=changed.get("status", "") in DONE_WORDS or bool(changed.get("resolution")),
    )


def _changed(payload: dict[str, object]) -> dict[str, str]:
    """Return the fields that changed with what they said before, in lower case."""
    items = mapping(payload.get("changelog")).get("items")
    listed = [mapping(item) for item in items[:100]] if isinstance(items, list) else []
    return {line(item.get("field")).lower(): line(item.get("fromString")).lower() for item in listed}


def _address(issue: dict[str, object], key: str) -> str:
    """Return an issue's page: ``…/rest/api/2/issue/10000`` belongs to ``…/browse/TEST-1``."""
    site, rest, _ = link(issue.get("self")).partition("/rest/")
    return link(f"{site}/browse/{key}") if rest else ""


def _is_incident(issue: _Issue, types: frozenset[str]) -> bool:
    return line(mapping(issue.fields.get("issuetype")).get("name")).lower() in types


def _state(issue: _Issue) -> State | None:
    if issue.event == "created":
        return "opened"
    if issue.event == "deleted":
        return "closed"
    if not issue.moved:
        return None
    if issue.is_done:
        return "closed"
    return "reopened" if issue.was_done else None


def _signal(issue: _Issue) -> Signal:
    status = _status(issue)
    fields = issue.fields
    created = instant(fields.get("created"), "issue.fields.created")
    says = Statement(
        by=f"{SOURCE} ({issue.key})",
        title=issue.title or None,
        severity=line(mapping(fields.get("priority")).get("name")) or None,
        services=_names(fields.get("components")),
        resolved_at=_done_at(issue) if status == "resolved" else None,
    )
    return Signal(
        kind="note" if status == "deleted" else "incident",
        key=f"{issue.number}:{issue.event}:{issue.at.isoformat()}",
        at=(created or issue.at) if issue.event == "created" else issue.at,
        title=f"{issue.key} was deleted" if status == "deleted" else issue.title or issue.key,
        group=f"key:{issue.key}",
        text=word(fields.get("description"), LONGEST_TEXT),
        source=SOURCE,
        url=issue.url,
        severity=says.severity,
        services=says.services,
        people=words([mapping(fields.get("assignee")).get("displayName")]),
        labels=_labels(fields),
        status=status,
        says=Statement() if status == "deleted" else says,
    )


def _status(issue: _Issue) -> str:
    """Return what the event means for the incident; one that left done again was opened anew."""
    if issue.event == "deleted":
        return "deleted"
    if issue.is_done:
        return "resolved" if _done_at(issue) else "updated"
    if issue.event == "created" or (issue.moved and issue.was_done):
        return "opened"
    return "updated"


def _done_at(issue: _Issue) -> datetime | None:
    """Return when a done issue became done; an edit long after says nothing about it."""
    for field in ("resolutiondate", "statuscategorychangedate"):
        moment = instant(issue.fields.get(field), f"issue.fields.{field}")
        if moment:
            return moment
    return issue.at if issue.moved or issue.event == "created" else None


def _names(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else []
    return words([mapping(item).get("name") for item in listed[:100]])


def _labels(fields: dict[str, object]) -> tuple[tuple[str, str], ...]:
    said = {
        "labels": ", ".join(words(fields.get("labels"))),
        "priority": line(mapping(fields.get("priority")).get("name")),
        "project": line(mapping(fields.get("project")).get("key")),
        "status": line(mapping(fields.get("status")).get("name")),
    }
    return tuple((name, value) for name, value in said.items() if value)


def _verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    return signatures.fits_hex(signatures.versioned(parcel.header(SIGNATURE), "sha256="), parcel.body, secrets)


def _sign(parcel: Parcel, secret: str) -> Mapping[str, str]:
    return {SIGNATURE: f"sha256={signatures.hex_digest(signatures.key_of(secret), parcel.body)}"}


def _named(_payload: dict[str, object], parcel: Parcel) -> str:
    return word(parcel.header("x-atlassian-webhook-identifier"))


def _read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    return read(payload, received=parcel.received)


def _news(payload: dict[str, object], parcel: Parcel) -> IssueNews | None:
    return news(payload, received=parcel.received)


SENDER = Sender(
    name="jira",
    title="Jira",
    read=_read,
    verify=_verify,
    sign=_sign,
    named=_named,
    unsigned_name=True,
    news=_news,
    kept_headers=("x-atlassian-webhook-identifier",),
    example={
        "timestamp": 1772445600000,
        "webhookEvent": "jira:issue_created",
        "issue": {
            "id": "10042",
            "key": "TEST-1",
            "self": "https://lantern.invalid/rest/api/2/issue/10042",
            "fields": {
                "summary": "Drill: checkout is slow",
                "description": "Orders wait for minutes.",
                "issuetype": {"name": "Incident"},
                "priority": {"name": "High"},
                "status": {"name": "Open", "statusCategory": {"key": "new"}},
                "components": [{"name": "checkout"}],
                "created": "2026-03-02T10:00:00.000+0000",
            },
        },
    },
)
