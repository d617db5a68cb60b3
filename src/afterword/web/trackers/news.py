"""What trackers say about their issues: an issue was closed, so its action is done."""

from afterword.incident.senders.news import IssueNews
from afterword.web.postmortems import actions

OPENED = "A new issue says nothing about an action. Its end ticks the action that names it."
UNNAMED = "No action names this issue."
GIVEN_UP = "It was closed without being done, so its action stays as it is; its owner drops it with a reason."
OLDER = "Something newer about this issue came before it, so it changes nothing."
SAME = "The box of its action says so already."


def take(news: IssueNews) -> str:
    """Tick or untick the actions whose tracker is this issue; return why nothing came of it, empty where it did.

    An issue closed as not planned, or as a duplicate, is not done: its box stays as it is, for
    its owner to drop with a reason.
    """
    if news.state == "opened":
        return OPENED
    if news.given_up:
        given_up = actions.give_up_tracked(news.url, news.at)
        return UNNAMED if not given_up.named else GIVEN_UP if given_up.newest else OLDER
    hear = actions.close_tracked if news.state == "closed" else actions.reopen_tracked
    heard = hear(news.url, news.at)
    if heard.changed:
        return ""
    return UNNAMED if not heard.named else SAME if heard.newest else OLDER
