"""The history of a text: what it said at the moments worth remembering."""

from datetime import timedelta
from hashlib import sha256

from django.db.models import Max
from django.utils.timezone import now

from afterword.document.fingerprint import fingerprint
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem, Revision

COALESCE_FOR = timedelta(minutes=10)
EDITED = "edited"
LOOKED_AT = 20


def digest(text: str) -> str:
    """Return the name of exactly this text: the sha256 of its UTF-8, in hex."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def is_as_read(postmortem: Postmortem, read: str) -> bool:
    """Say whether an approval of the text somebody read, named by fingerprint or SHA-256, would still stand.

    The process writes into the text and people tick boxes, so an older one may be the same to an approval.
    """
    if read in {postmortem.fingerprint, postmortem.sha256}:
        return True
    earlier = postmortem.revisions.filter(sha256=read).first()
    return earlier is not None and fingerprint(earlier.text) == postmortem.fingerprint


def as_read(postmortem: Postmortem, read: str) -> Revision | None:
    """Find the version with a fingerprint among the latest; one that was typed over meanwhile is not kept."""
    latest = postmortem.revisions.all()[:LOOKED_AT]
    return next((each for each in latest if fingerprint(each.text) == read), None)


def snapshot(postmortem: Postmortem, text: str, reason: str, author: User | None = None) -> Revision:
    """Keep the text as it stands, for good."""
    last = postmortem.revisions.aggregate(last=Max("number"))["last"] or 0
    return postmortem.revisions.create(
        number=last + 1,
        text=text.replace("\0", ""),
        sha256=digest(text),
        reason=reason,
        author=author,
        created_at=now(),
    )


def note(postmortem: Postmortem, text: str) -> None:
    """Remember a text that was typed; edits that are close together share a revision, until somebody answers to it."""
    last = postmortem.revisions.first()
    if last is not None and last.sha256 == digest(text):
        return
    if last is None or last.reason != EDITED or last.created_at < now() - COALESCE_FOR or _was_answered(last):
        snapshot(postmortem, text, EDITED)
        return
    last.text, last.sha256 = text.replace("\0", ""), digest(text)
    last.save(update_fields=["text", "sha256"])


def _was_answered(revision: Revision) -> bool:
    """Tell whether a reviewer has read this text: what changes after it is shown beside what they read."""
    return revision.postmortem.reviews.filter(created_at__gte=revision.created_at).exists()
