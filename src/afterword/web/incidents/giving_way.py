"""Where two incidents become one, or one is none any more: what becomes of the drafts begun for them.

A draft in which nobody wrote a word gives way: it is declined, its owner is told why, and anybody may reopen it.
What somebody wrote in waits for a person's decision. One that whoever regroups may not read is left as it stands,
with its own incident: it is not theirs to decide about, and nothing they are told names it.
"""

from afterword.web.incidents.models import Incident, Regrouping
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.decline import decline_agreed, reopen_agreed
from afterword.web.postmortems.models import DeclineReason, Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow

OVER = frozenset({Status.DECLINED, Status.MERGED})
"""States of a post-mortem that nobody will finish, so that it stands in nobody's way."""


def of_two(away: Incident, kept: Incident, user: User) -> Postmortem | None:
    """Decide which post-mortem tells of both; return that of the first if it comes along.

    Raises:
        NotNow: people wrote in both, or the kept incident's was declined and the other one was not.
    """
    mine, other = away.postmortem, kept.postmortem
    if mine is None or mine.status in OVER:
        return None
    if other is None:
        return mine
    if not _reads(user, mine):
        return None
    if not _reads(user, other):
        return mine
    if other.status in OVER:
        raise NotNow(f"{other.reference} was declined, {mine.reference} was not. Merge them the other way round.")
    if _is_untouched(mine):
        _give_way(mine, f"{_spoken(other)} tells of this and of “{kept.title}”, which are one.", user)
        return None
    if _is_untouched(other):
        _give_way(other, f"{_spoken(mine)} tells of this and of “{away.title}”, which are one.", user)
        return mine
    raise NotNow(
        f"People wrote in both {mine.reference} and {other.reference}. "
        f"Decide which of them tells of both, let a reviewer decline the other, and merge then."
    )


def taken_up(postmortem: Postmortem | None, made: Regrouping, user: User) -> None:
    """Let what gave way to a merge be written after all, because the merge is undone."""
    if postmortem is None or postmortem.status != Status.DECLINED:
        return
    if postmortem.declinations.filter(reopened_at=None, by=made.by, reason=DeclineReason.DUPLICATE).exists():
        reopen_agreed(postmortem, user)


def to_nothing(incident: Incident, user: User) -> None:
    """Let the draft of an incident go that nothing tells of any more.

    Raises:
        NotNow: somebody wrote in it.
    """
    begun = incident.postmortem
    if begun is None or begun.status in OVER or not _reads(user, begun):
        return
    if not _is_untouched(begun):
        raise NotNow(f"Somebody wrote in {begun.reference}, which was begun for it. Let a reviewer decline that first.")
    _give_way(begun, "What it told of was put back to the incident it came from.", user)


def _reads(user: User, postmortem: Postmortem) -> bool:
    return access.readable(user).filter(pk=postmortem.pk).exists()


def _spoken(postmortem: Postmortem) -> str:
    """Name a post-mortem for everybody who reads the one it stands instead of; one for few is not named."""
    is_for_all = postmortem.visibility in {Visibility.COMPANY, Visibility.PUBLIC}
    return postmortem.reference if is_for_all else "Another post-mortem"


def _is_untouched(postmortem: Postmortem) -> bool:
    """Say whether only systems told what stands there; who reads or reviews it has not written in it either."""
    return postmortem.status in {Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING} and not texts.authors(
        postmortem.text_id
    )


def _give_way(postmortem: Postmortem, sentence: str, user: User) -> None:
    decline_agreed(postmortem, user, DeclineReason.DUPLICATE, sentence)
