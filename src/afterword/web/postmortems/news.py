"""What people are told as a record goes its way, and in which words."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse

from afterword.web.notices.telling import tell
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Declination, Postmortem


def draft_opened(postmortem: Postmortem) -> None:
    """Tell the owner that a draft waits for them."""
    day = postmortem.draft_due
    due = f" It is due by {day:%A} {day.day} {day:%B}." if day else ""
    hand_over = f"{settings.AFTERWORD_URL}{reverse('hand-over', args=[postmortem.reference])}"
    _tell(
        [postmortem.owner],
        "draft-opened",
        f"A draft is open: {postmortem.title}",
        f"You own {postmortem.reference}. What the systems know is already in it; the rest is for people to tell.{due} "
        f"If it is better with somebody else, hand it over in one press: {hand_over}",
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


def declined(postmortem: Postmortem, made: Declination, asked: Iterable[User]) -> None:
    """Tell its owner and whoever asked for it that it need not be written, and why."""
    people = _others([postmortem.owner, *asked], made.by)
    readers = [person for person in people if access.readable(person).filter(pk=postmortem.pk).exists()]
    decided = f"{made.by.name} decided that {postmortem.reference} need not be written"
    why = made.get_reason_display()
    _tell(
        readers,
        "declined",
        f"Need not be written: {postmortem.title}",
        f"{decided}. {why}:\n\n{made.sentence}\n\nNothing in it is lost: it can be found and read as before. "
        f"If you see it otherwise, you may reopen it within {access.REOPEN_WITHIN.days} days.",
        "postmortem",
        postmortem,
    )
    for person in people:
        if person not in readers:  # its title and the sentence may tell what is not for their eyes
            tell(person, "declined", "A post-mortem you asked for need not be written", f"{decided}. {why}.")


def reopened(postmortem: Postmortem, user: User, interested: Iterable[User]) -> None:
    """Tell its owner, and whoever declined it or asked for it and may read it, that it is to be written after all."""
    others = _others([postmortem.owner, *interested], user)
    _tell(
        [person for person in others if access.readable(person).filter(pk=postmortem.pk).exists()],
        "reopened",
        f"To be written after all: {postmortem.title}",
        f"{user.name} reopened {postmortem.reference}. It is a draft again, from where it stood.",
        "write",
        postmortem,
    )


def _others(people: Iterable[User], but: User) -> list[User]:
    """Leave out whoever did it."""
    return [person for person in people if person.pk != but.pk]


def _tell(people: Iterable[User], kind: str, subject: str, body: str, page: str, postmortem: Postmortem) -> None:
    """Put one notice for each person into the outgoing tray."""
    url = reverse(page, args=[postmortem.reference])
    for person in {person.pk: person for person in people if person.is_active}.values():
        tell(person, kind, subject, body, url)
