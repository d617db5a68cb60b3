"""GitLab's issue events: the news that an issue or a task was opened, closed or opened again."""

from datetime import datetime

from afterword.incident.senders.gitlab_changes import moment
from afterword.incident.senders.news import IssueNews, State
from afterword.incident.senders.payload import Malformed, line, link, mapping

KINDS = frozenset({"issue", "work_item"})
STATES: dict[str, State] = {"open": "opened", "close": "closed", "reopen": "reopened"}


def read(payload: dict[str, object], *, received: datetime) -> IssueNews | None:
    """Read an issue's event; ``None`` when it is about anything but open or closed. Raises ``Malformed``.

    GitLab gives no reason for closing; an issue that was moved, or is another one's duplicate, was not done.
    """
    issue = mapping(payload.get("object_attributes"))
    state = STATES.get(line(issue.get("action")))
    if line(payload.get("object_kind")) not in KINDS or state is None:
        return None
    url = link(issue.get("url"))
    if not url:
        raise Malformed("object_attributes.url is missing. Choose “Issues events” for this webhook in GitLab.")
    field = "closed_at" if state == "closed" else "updated_at"
    return IssueNews(
        url=url,
        title=line(issue.get("title")),
        state=state,
        at=moment(issue.get(field), f"object_attributes.{field}") or received,
        given_up=state == "closed" and bool(issue.get("moved_to_id") or issue.get("duplicated_to_id")),
    )
