"""Sending a post-mortem to review, and what reviewers answer."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from django.db import transaction
from django.utils.timezone import localdate, now

from afterword.document.document import Document
from afterword.document.fingerprint import PROCESS_KEYS
from afterword.lint.check import check
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.options import Options, Person
from afterword.lint.rereading import Rereader
from afterword.lint.rule import named
from afterword.web.house import config
from afterword.web.people.models import User
from afterword.web.postmortems import access, approvals, depth, derived, moves, news, revisions, standing_in
from afterword.web.postmortems.drafting import keepable
from afterword.web.postmortems.models import Postmortem, Review, Status, Verdict
from afterword.web.postmortems.refusals import Blocked, NotNow, NotYours, Refused, Stale, Unclear

LONGEST_COMMENT = 20_000


@transaction.atomic
def submit(postmortem: Postmortem, user: User) -> Postmortem:
    """Send the text to its reviewers.

    Raises:
        NotYours: somebody else owns it.
        NotNow: it is in review already, or past it.
        Blocked: the text has errors.
    """
    row = moves.locked(postmortem)
    document = derived.refresh(row)
    if not access.submittable(user).filter(pk=row.pk).exists():
        raise _why_not_submit(row, user)
    errors = [found for found in diagnostics(document, of=row) if found.severity is Severity.ERROR]
    if errors:
        raise Blocked(document, errors)
    moves.move(row, Status.IN_REVIEW, user, visibility=row.visibility, owner=row.owner.at_handle)
    derived.refresh(row)
    news.submitted(row, row.reviewers.exclude(pk=user.pk))
    return row


def diagnostics(
    document: Document, stage: Status = Status.IN_REVIEW, *, of: Postmortem | None = None
) -> tuple[Diagnostic, ...]:
    """Check a document as strictly as a stage and the depth of its review ask, against the people we know."""
    return check(document, _options(stage, of))


def unsettled(document: Document, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return what stands between a text and its approval: errors, and warnings nobody allowed with a reason.

    Left out is what its writers could not mend: what only the clock says, for a text that waits too long must not be
    kept waiting for it, and what is said of the process's own lines, such as approvals given so far.
    """
    spans = document.facts.spans
    ours = [spans[key] for key in PROCESS_KEYS if key in spans]
    return tuple(
        each
        for each in found
        if each.severity is not Severity.INFO and named(each.rule).weighs != "clock" and each.span not in ours
    )


def rereading() -> Callable[[Document], tuple[Diagnostic, ...]]:
    """Return a check for one text that is changed again and again; it says what `diagnostics` says.

    Whose text it is it learns from the front matter, which is good enough for a hint; `submit` knows better.
    """
    rereader = Rereader()

    def checked(document: Document) -> tuple[Diagnostic, ...]:
        of = Postmortem.objects.filter(reference=document.facts.id).first() if _is_plain(document.facts.id) else None
        return rereader.check(document, _options(Status.IN_REVIEW, of))

    return checked


def _is_plain(name: str | None) -> bool:
    """Say whether a database can be asked for this name: a text may hold anything."""
    return name is not None and name.isascii() and name.isprintable()


def _options(stage: Status, of: Postmortem | None) -> Options:
    people = User.objects.filter(is_active=True).prefetch_related("teams")
    known = tuple(Person(user.handle, user.name, tuple(team.slug for team in user.teams.all())) for user in people)
    rules = config().options()
    asked = replace(rules, stage=stage.value, people=(*known, *rules.people), today=localdate())
    if of is None:
        return asked
    return replace(asked, depth=of.depth or None, draft_due=of.draft_due, approval_due=of.review_due)


@transaction.atomic
def approve(postmortem: Postmortem, user: User, comment: str = "", *, read: str | None = None) -> Review:
    """Approve the text as it is; with enough approvals the record is approved. Approving twice is approving once.

    `read` names the text the person has read, by its fingerprint or its SHA-256: no other one is approved.

    Raises:
        NotYours: the person owns it, wrote in it, or is no reviewer.
        NotNow: it is not in review.
        Stale: an approval of the text they read would have fallen since; carries the current text.
        Blocked: something in the text is not settled.
    """
    row, document = _for_an_answer(postmortem, user)
    if read is not None and not revisions.is_as_read(row, read.lower()):
        raise Stale(document.text, row.sha256, then="Read what it says now, and approve that.")
    left = unsettled(document, diagnostics(document, of=row))
    if left:
        raise Blocked(document, left, before="an approval")
    review, is_new = Review.objects.get_or_create(
        postmortem=row,
        reviewer=user,
        verdict=Verdict.APPROVED,
        fallen_at=None,
        defaults={"comment": _comment(comment), "fingerprint": row.fingerprint},
    )
    if row.status == Status.IN_REVIEW and approvals.enough(row):
        row.publication_due = depth.publication_due(row, now())
        row.save(update_fields=["publication_due"])
        moves.move(row, Status.APPROVED, user, approved_by=approvals.names(row))
        derived.refresh(row)
        news.approved(row, user, review.comment)
    elif is_new:
        moves.write_facts(row, {"approved_by": approvals.names(row)})
        derived.refresh(row)
    return review


@transaction.atomic
def ask_for_changes(postmortem: Postmortem, user: User, comment: str) -> Review:
    """Send the text back with a concrete request; approvals given so far fall.

    Raises:
        NotYours, NotNow: as `approve`.
        Unclear: the comment is empty.
    """
    row, _ = _for_an_answer(postmortem, user)
    comment = _comment(comment)
    if not comment:
        raise Unclear("Say what you would like to see, so that somebody can do it.")
    review = row.reviews.create(
        reviewer=user, verdict=Verdict.CHANGES, comment=comment, fingerprint=row.fingerprint, created_at=now()
    )
    row.reviews.filter(verdict=Verdict.APPROVED, fallen_at__isnull=True).update(fallen_at=now())
    row.approved_at = row.publication_due = None
    row.save(update_fields=["publication_due"])
    moves.move(row, Status.CHANGES_REQUESTED, user, approved_by=())
    derived.refresh(row)
    news.changes_requested(row, user, comment)
    return review


def _for_an_answer(postmortem: Postmortem, user: User) -> tuple[Postmortem, Document]:
    """Lock the record and make sure that this person may judge the text as it is now; return both."""
    row = moves.locked(postmortem)
    document = derived.refresh(row)  # who typed a moment ago is an author, and the text may have moved on
    if not access.answerable(user).filter(pk=row.pk).exists():
        raise _why_not_answer(row, user)
    return row, document


def _comment(comment: str) -> str:
    """Read a comment."""
    comment = keepable(comment.replace("\0", "")).strip()
    if len(comment) > LONGEST_COMMENT:
        raise Unclear(f"The comment is longer than {LONGEST_COMMENT:,} characters. Put the details into the text.")
    return comment


def _why_not_submit(postmortem: Postmortem, user: User) -> Refused:
    """Find the words for somebody who may not submit this now."""
    if not postmortem.owner.is_active:
        who = standing_in.said(postmortem)
        return NotYours(f"The account of {postmortem.owner.name} is closed. {who} Its new owner submits it.")
    if postmortem.owner_id != user.pk:
        return NotYours(f"{postmortem.owner.name} owns this post-mortem and submits it.")
    if postmortem.status == Status.IN_REVIEW:
        return NotNow("It is in review already.")
    return NotNow(f"It is {postmortem.get_status_display().lower()}; there is nothing to submit.")


def _why_not_answer(postmortem: Postmortem, user: User) -> Refused:
    """Find the words for somebody who may not approve or send back this now."""
    if postmortem.owner_id == user.pk:
        return NotYours("You own this post-mortem. Somebody who did not write it reviews it.")
    if postmortem.contributors.filter(pk=user.pk).exists():
        return NotYours("You contributed to this post-mortem. Somebody who did not write it reviews it.")
    if not user.is_reviewer and not postmortem.reviewers.filter(pk=user.pk).exists():
        return NotYours("Reviewers answer this. Ask the owner to name you under reviewers.")
    return NotNow(f"It is {postmortem.get_status_display().lower()}, not in review.")
