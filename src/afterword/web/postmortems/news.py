"""What people are told as a record goes its way, and in which words."""

from collections.abc import Iterable

from django.urls import reverse

from afterword.web.notices.telling import tell
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem


def draft_opened(postmortem: Postmortem) -> None:
    """Tell the owner that a draft waits for them."""
    due = f" It is due by {postmortem.draft_due:%A %d %B}." if postmortem.draft_due else ""
    _tell(
        [postmortem.owner],
        "draft-opened",
        f"A draft is open: {postmortem.title}",
        f"You own {postmortem.reference}. What the systems know is already in it; the rest is for people to tell.{due} "
        "Hand it over by naming another owner in its first lines.",
        "write",
        postmortem,
    )


def submitted(postmortem: Postmortem, reviewers: Iterable[User]) -> None:
    """Tell the named reviewers that there is something to read."""
    _tell(
        reviewers,
        "review-wanted",
        f"Ready for review: {postmortem.title}",
        f"{postmortem.owner.name} asks you to review {postmortem.reference}. "
        "Is the cause deep enough, and will the actions matter?",
        "review",
        postmortem,
    )


def approved(postmortem: Postmortem, reviewer: User, comment: str) -> None:
    """Tell the owner that it may be published."""
    body = f"{reviewer.name} approved {postmortem.reference}. You can publish it now."
    _tell(
        [postmortem.owner],
        "approved",
        f"Approved: {postmortem.title}",
        f"{body}\n\n{comment}".strip(),
        "postmortem",
        postmortem,
    )


def changes_requested(postmortem: Postmortem, reviewer: User, comment: str) -> None:
    """Tell the owner what the reviewer would like to see."""
    _tell(
        [postmortem.owner],
        "changes-requested",
        f"A reviewer asks for changes: {postmortem.title}",
        f"{reviewer.name} read {postmortem.reference} and writes:\n\n{comment}",
        "write",
        postmortem,
    )


def approval_fell(postmortem: Postmortem, reviewers: Iterable[User]) -> None:
    """Tell owner and reviewers that the approved text is no longer the text."""
    _tell(
        [postmortem.owner, *reviewers],
        "approval-fell",
        f"The text changed after approval: {postmortem.title}",
        f"{postmortem.reference} was changed, so its approval no longer holds. It waits for another look.",
        "review",
        postmortem,
    )


def published(postmortem: Postmortem, people: Iterable[User]) -> None:
    """Tell those who took part that everybody can read it now."""
    _tell(
        people,
        "published",
        f"Published: {postmortem.title}",
        f"{postmortem.reference} is in the library. Thank you for what you wrote in it.",
        "postmortem",
        postmortem,
    )


def _tell(people: Iterable[User], kind: str, subject: str, body: str, page: str, postmortem: Postmortem) -> None:
    """Put one notice for each person into the outgoing tray."""
    url = reverse(page, args=[postmortem.reference])
    for person in {person.pk: person for person in people if person.is_active}.values():
        tell(person, kind, subject, body, url)
