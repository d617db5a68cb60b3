"""GitHub's news about issues: a tracker's issue was closed, so its action is done."""

from datetime import datetime

from afterword.incident.senders import github
from afterword.web.postmortems import actions


def take(payload: dict[str, object], event: str, received: datetime) -> bool:
    """Tick or untick the action whose tracker is this issue; true when there was one.

    An issue closed as not planned, or as a duplicate, is not done: its box stays as it is, for
    its owner to drop with a reason. Raises ``Malformed``.
    """
    news = github.read(payload, received=received) if event == "issues" else None
    if news is None or news.given_up or news.state == "opened":
        return False
    changed = actions.close_tracked(news.url, news.at) if news.state == "closed" else actions.reopen_tracked(news.url)
    return bool(changed)
