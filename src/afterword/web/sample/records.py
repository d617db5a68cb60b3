"""Put the sample's documents into the record, each with the history it would have had."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.incident.calendar import Calendar
from afterword.incident.policy import UNKNOWN, Policy
from afterword.web.house import house
from afterword.web.live import texts
from afterword.web.live.models import SharedText, Update
from afterword.web.people.directory import bare
from afterword.web.people.models import User
from afterword.web.postmortems import depth, derived
from afterword.web.postmortems.models import PUBLIC_STATES, Postmortem, Review, Revision, Status, Verdict
from afterword.web.postmortems.moves import with_facts
from afterword.web.postmortems.revisions import EDITED, digest
from afterword.web.sample.organisation import Answer, History, Organisation

CREATED_AT = time(9, 30, tzinfo=UTC)
PUBLISHED_AT = time(14, 0, tzinfo=UTC)
FIRST_DAY = timedelta(hours=6)
UNTOLD = History()


def add_postmortems(sample: Organisation, people: Mapping[str, User]) -> dict[str, Postmortem]:
    """Create a record for every document, by reference."""
    return {
        reference: _add(text, people, sample.histories.get(reference, UNTOLD))
        for reference, text in sample.documents.items()
    }


def _add(text: str, people: Mapping[str, User], history: History) -> Postmortem:
    """Create one record: text, revisions, everything derived, reviews, and the dates of its way."""
    document = parse(text)
    facts = document.facts
    owner = people[bare(facts.owner or "")]
    moments = _Moments(document, history)
    shared = texts.create(text, author_id=owner.pk)
    postmortem = Postmortem.objects.create(
        reference=facts.id or "",
        text=shared,
        owner=owner,
        status=Status.DRAFTING,
        draft_due=draft_due(document, house().policy, house().calendar),
        created_at=moments.created,
        submitted_at=moments.submitted,
        approved_at=moments.approved,
        published_at=moments.published,
    )
    _date(shared, moments, locked=facts.status in PUBLIC_STATES)
    Revision.objects.bulk_create(_revisions(postmortem, document, moments, people))
    derived.refresh(postmortem)
    Review.objects.bulk_create(_review(postmortem, answer, people) for answer in history.answers)
    # Last: an approved record whose approvals are not there yet would go back to review.
    postmortem.status = Status(facts.status or Status.DRAFTING)
    if postmortem.status == Status.APPROVED and moments.approved:
        postmortem.publication_due = depth.publication_due(postmortem, moments.approved)
    postmortem.save(update_fields=["status", "publication_due"])
    return postmortem


class _Step(NamedTuple):
    """A step of a record's way, and whose it was if not its owner's."""

    at: datetime
    reason: str
    by: str = ""


class _Moments:
    """When a record took each step; steps it did not take are `None`."""

    __slots__ = ("approved", "created", "published", "steps", "submitted")

    def __init__(self, document: Document, history: History) -> None:
        facts = document.facts
        approvals = [answer for answer in history.answers if answer.says == Verdict.APPROVED]
        sent_back = [answer for answer in history.answers if answer.says == Verdict.CHANGES]
        last_approval = max(approvals, key=lambda answer: answer.at, default=None)
        has_passed = facts.status in {Status.APPROVED, *PUBLIC_STATES}
        self.created = datetime.combine(facts.created or datetime.now(UTC).date(), CREATED_AT)
        self.submitted = max(history.submitted, default=None)
        self.approved = last_approval.at if last_approval and has_passed else None
        self.published = datetime.combine(facts.published, PUBLISHED_AT) if facts.published else None
        steps = [_Step(self.created + FIRST_DAY, EDITED)]
        steps += [_Step(moment, Status.IN_REVIEW.value) for moment in history.submitted]
        steps += [_Step(answer.at, Status.CHANGES_REQUESTED.value, answer.by) for answer in sent_back]
        steps += (
            [_Step(self.approved, Status.APPROVED.value, last_approval.by)] if last_approval and self.approved else []
        )
        steps += [_Step(self.published, Status.PUBLISHED.value)] if self.published else []
        self.steps = tuple(sorted(steps))


def draft_due(document: Document, policy: Policy, calendar: Calendar) -> date:
    """Return by when the policy wanted the draft: so many working days after the impact, by severity."""
    facts = document.facts
    over = facts.impact_end or facts.created or datetime.now(UTC)
    days: int = getattr(policy.working_days.draft, facts.severity or UNKNOWN)
    return calendar.due(over, days)


def _date(shared: SharedText, moments: _Moments, *, locked: bool) -> None:
    """Let a text have been written when its record says."""
    last = moments.steps[-1].at
    SharedText.objects.filter(pk=shared.pk).update(created_at=moments.created, changed_at=last, locked=locked)
    Update.objects.filter(text=shared).update(created_at=moments.created)


def _revisions(
    postmortem: Postmortem, document: Document, moments: _Moments, people: Mapping[str, User]
) -> Iterator[Revision]:
    """Yield the text as it stood at each step; the last one is the text as it stands."""
    text, end = document.text, document.facts.span.end
    for number, step in enumerate(moments.steps, start=1):
        then = text if number == len(moments.steps) else with_facts(text[:end], _facts_then(step.reason)) + text[end:]
        yield Revision(
            postmortem=postmortem,
            number=number,
            text=then,
            sha256=digest(then),
            author=people[step.by] if step.by else postmortem.owner,
            reason=step.reason,
            created_at=step.at,
        )


def _facts_then(reason: str) -> dict[str, str | tuple[str, ...]]:
    """Return what the process's own lines of the front matter said at a step."""
    if reason in {Status.APPROVED.value, Status.PUBLISHED.value}:
        return {"status": reason}
    return {"status": Status.DRAFTING.value if reason == EDITED else reason, "approved_by": ()}


def _review(postmortem: Postmortem, answer: Answer, people: Mapping[str, User]) -> Review:
    return Review(
        postmortem=postmortem,
        reviewer=people[answer.by],
        verdict=Verdict(answer.says),
        comment=answer.comment,
        fingerprint=postmortem.fingerprint,
        created_at=answer.at,
    )
