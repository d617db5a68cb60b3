"""What trackers say about their issues: an issue was closed, so its action is done."""

from afterword.incident.senders.news import IssueNews
from afterword.web.postmortems import actions


def take(news: IssueNews) -> bool:
    """Tick or untick the action whose tracker is this issue; true when there was one.

    An issue closed as not planned, or as a duplicate, is not done: its box stays as it is, for
    its owner to drop with a reason.
    """
    if news.given_up or news.state == "opened":
        return False
    changed = actions.close_tracked(news.url, news.at) if news.state == "closed" else actions.reopen_tracked(news.url)
    return bool(changed)
