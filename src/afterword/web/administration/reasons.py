"""Why nothing came of a delivery that was understood: what its sender called it, in words for whoever looks."""

from collections.abc import Mapping

from afterword.incident.senders.payload import line, mapping

HEADERS = ("x-github-event", "x-gitlab-event", "ce-type")
PLACES = (
    ("event", "event_type"),
    ("event", "type"),
    ("event_type",),
    ("webhookEvent",),
    ("object_kind",),
    ("event",),
    ("action",),
    ("type",),
)
"""Where senders say what an event is, the most telling places first."""
ISSUES = frozenset({"issues", "issue", "work_item", "Issue Hook"})
LONGEST = 80


def why_nothing(headers: Mapping[str, object], payload: object) -> str:
    """Say why an event is nothing to us, naming it as its sender does."""
    event = _event(headers, mapping(payload))
    if event in ISSUES or event.startswith("jira:"):
        return (
            "No action names this issue, its box says so already, or what happened to it is neither its end"
            " nor a new beginning."
        )
    named = f"“{event}”" if event else "This"
    if "maintenance" in mapping(payload):
        return "Planned maintenance is no incident."
    return f"{named} says nothing that makes or changes an incident."


def _event(headers: Mapping[str, object], payload: dict[str, object]) -> str:
    for name in HEADERS:
        if event := line(headers.get(name), LONGEST):
            return event
    for path in PLACES:
        value: object = payload
        for step in path:
            value = mapping(value).get(step)
        if event := line(value, LONGEST):
            return event
    return ""
