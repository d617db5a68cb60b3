"""GitHub's ``issues`` event: the news that an issue was opened, closed or opened again."""

from datetime import datetime

from afterword.incident.senders.news import IssueNews, State
from afterword.incident.senders.payload import Malformed, instant, line, link, mapping

STATES: dict[str, State] = {"opened": "opened", "closed": "closed", "reopened": "reopened"}
GIVEN_UP = frozenset({"not_planned", "duplicate"})


def read(payload: dict[str, object], *, received: datetime) -> IssueNews | None:
    """Read an ``issues`` event; ``None`` when it is about anything but open or closed. Raises ``Malformed``."""
    state = STATES.get(line(payload.get("action")))
    if state is None:
        return None
    issue = mapping(payload.get("issue"))
    url = link(issue.get("html_url"))
    if not url:
        raise Malformed("issue.html_url is missing. Choose the event “Issues” for this webhook in GitHub.")
    moment = issue.get("closed_at") if state == "closed" else issue.get("updated_at")
    return IssueNews(
        url=url,
        title=line(issue.get("title")),
        state=state,
        at=instant(moment, "issue.closed_at" if state == "closed" else "issue.updated_at") or received,
        given_up=state == "closed" and line(issue.get("state_reason")) in GIVEN_UP,
    )
