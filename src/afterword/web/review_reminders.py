"""Reminders of reviews and publications, at the levels at which the policy brings up a draft that waits.

A review waits for those whose approval would count, not for whoever wrote the text, so they stand where the policy says
``owner``; its owner hears of it from 100 % on, because they can name somebody else. A publication waits for its
owner alone. One text is brought up with one person once for each date and level, and of somebody who is away nobody
is reminded.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from django.db.models import Q
from django.urls import reverse

from afterword.incident.calendar import Calendar
from afterword.incident.clocks import Pause
from afterword.web.audience import audience
from afterword.web.house import House
from afterword.web.levels import clock_to, levels_of
from afterword.web.notices.models import Notice
from afterword.web.offers import morning, named, spoken
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access, approvals, standing_in
from afterword.web.postmortems.depth import calendar_of
from afterword.web.postmortems.models import Postmortem, Status

REMINDED_FOR = timedelta(days=90)
"""After its date nothing reaches a level any more."""


def of_reviews(today: date, here: House) -> Iterator[Notice]:
    """Yield the reminders of texts in review; one that was handed in late has the days that were planned for it."""
    found = Postmortem.objects.filter(status=Status.IN_REVIEW, owes=True, review_due__isnull=False)
    lately = Q(review_due__gte=today - REMINDED_FOR) | Q(submitted_at__date__gte=today - REMINDED_FOR)
    for row in found.filter(lately, submitted_at__isnull=False).select_related("owner").order_by("pk"):
        calendar, pauses = calendar_of(row, here), _pauses(row)
        since = calendar.day(_known(row.submitted_at))
        due = _review_due(row, since, calendar, pauses)
        if _stands_still(pauses, today) or since >= due:
            continue
        for name in levels_of(clock_to(due, since, calendar, pauses), today, here.policy.escalation):
            yield from _of_review(row, name, due, today, here)


def of_publications(today: date, here: House) -> Iterator[Notice]:
    """Yield the reminders of approved texts that nobody has published yet."""
    found = Postmortem.objects.filter(status=Status.APPROVED, owes=True)
    found = found.filter(publication_due__gte=today - REMINDED_FOR, approved_at__isnull=False)
    for row in found.select_related("owner").order_by("pk"):
        calendar, pauses, due = calendar_of(row, here), _pauses(row), row.publication_due
        since = calendar.day(_known(row.approved_at))
        if due is None or since >= due or _stands_still(pauses, today):
            continue
        if row.owner.is_active and leave.is_away(row.owner, today):
            continue
        for name in levels_of(clock_to(due, since, calendar, pauses), today, here.policy.escalation, row.owner):
            yield from _of_publication(row, name, due, today, here)


def _review_due(row: Postmortem, since: date, calendar: Calendar, pauses: Sequence[Pause]) -> date:
    """Return the day by which a review was to be ready: nobody reads in no time because somebody wrote for long."""
    due = row.review_due or since
    if since < due:
        return due
    planned = calendar.working_days(row.draft_due, due) if row.draft_due else 0
    return clock_to(since, since, calendar, pauses).day_after(max(1, planned))


def _of_review(row: Postmortem, name: str, due: date, today: date, here: House) -> Iterator[Notice]:
    """Yield what is said of one review at one level: to those it waits for, its owner, and who is told besides."""
    level = dict(here.policy.escalation.levels)[name]
    asked = _asked(row)
    present = [person for person in asked if not leave.is_away(person, today)]
    told: set[int] = set()
    leads = [] if row.owner.is_active else standing_in.leads(row)
    if "owner" in level.to:
        for person in present:
            told.add(person.pk)
            yield _to_reviewer(row, name, person, due, today, leads)
        if name != "nudge" and row.owner.is_active and not leave.is_away(row.owner, today):
            told.add(row.owner_id)
            yield _to_owner(row, name, due, today, asked, present)
    others = audience(row, [word for word in level.to if word != "owner"], here)
    for person in others:
        if person.pk not in told and not leave.is_away(person, today):
            yield _review_brought_up(row, name, person, due, today)


def _asked(row: Postmortem) -> list[User]:
    """Return whom a review waits for: whom the text names as reviewers, else reviewers by role; who approved has."""
    counts = access.approvers_of(row).exclude(pk__in=approvals.standing(row).values("reviewer")).order_by("pk")
    return list(counts.filter(pk__in=row.reviewers.values("pk"))) or list(counts.filter(is_reviewer=True))


def _to_reviewer(row: Postmortem, name: str, person: User, due: date, today: date, leads: Sequence[User]) -> Notice:
    is_late = name != "nudge"
    whom = _who_names(row, [lead for lead in leads if lead != person])
    when = f"was planned for {spoken(due)} and is still open" if is_late else f"is planned for {spoken(due)}"
    return Notice(
        key=f"review-{name}:{row.reference}:{due}:{person.pk}",
        kind=f"review-{name}",
        recipient=person,
        subject=f"What would help? {row.title}" if is_late else f"To read by {spoken(due)}: {row.title}",
        body=f"{row.owner.name} handed in {row.reference}, {row.title}, and its review {when}.\n\n"
        "Both answers are welcome: an approval, or one sentence about what you would like to see. The page has the "
        "questions to read with. If you have no time for it, or are too close to it, "
        f"tell {whom}, who can name somebody else; that is an answer too.",
        url=reverse("review", args=[row.reference]),
        due_at=morning(today, person),
    )


def _who_names(row: Postmortem, leads: Sequence[User]) -> str:
    if row.owner.is_active:
        return row.owner.name
    return f"{named(leads) or 'another reviewer'} (the account of {row.owner.name} is closed)"


def _to_owner(
    row: Postmortem, name: str, due: date, today: date, asked: Sequence[User], present: Sequence[User]
) -> Notice:
    """Tell whoever wrote it that it waits for others, and what they can do about it."""
    return Notice(
        key=f"review-{name}:{row.reference}:{due}:{row.owner_id}",
        kind="review-open",
        recipient=row.owner,
        subject=f"Still being read: {row.title}",
        body=f"The review of {row.reference} was planned for {spoken(due)}. It waits for its readers, not for you. "
        f"{_whom(asked, present)}\n\nAny of these is welcome: name another reader under reviewers in its front "
        "matter, ask one of them for half an hour together, or ask a lead who could take it.",
        url=reverse("review", args=[row.reference]),
        due_at=morning(today, row.owner),
    )


def _whom(asked: Sequence[User], present: Sequence[User]) -> str:
    """Say who was asked to read."""
    if present:
        return f"{named(present)} {'was' if len(present) == 1 else 'were'} asked again."
    if asked:
        return f"{named(asked)} {'is' if len(asked) == 1 else 'are'} away."
    return "There is nobody yet whose approval would count."


def _review_brought_up(row: Postmortem, name: str, person: User, due: date, today: date) -> Notice:
    """Tell somebody who can free time, find a reader, or decide, that a review waits."""
    return Notice(
        key=f"review-{name}:{row.reference}:{due}:{person.pk}",
        kind=f"review-{name}" if name in {"escalated", "decision"} else "review-open",
        recipient=person,
        subject=f"What would help? {row.title}",
        body=f"{row.reference}, {row.title}, was handed in by {row.owner.name}, and its review was planned for "
        f"{spoken(due)}. Mostly that means that other work came first for those who read it; it says nothing about "
        f"them, nor about the text.\n\n{REVIEWS[name]}",
        url=reverse("review", args=[row.reference]),
        due_at=morning(today, person),
    )


def _of_publication(row: Postmortem, name: str, due: date, today: date, here: House) -> Iterator[Notice]:
    """Yield what is said of one approved text at one level, to each who is told."""
    people = audience(row, dict(here.policy.escalation.levels)[name].to, here)
    told = standing_in.here(people, today)
    brought_up = _publication_brought_up(row, name, due, is_late=due < today) if told else ""
    for person in told:
        yield Notice(
            key=f"publication-{name}:{row.reference}:{due}:{person.pk}",
            kind=f"publication-{name}",
            recipient=person,
            subject=_publication_subject(row, name, person, due),
            body=_to_publish(row, name, due) if person == row.owner else brought_up,
            url=reverse("postmortem", args=[row.reference]),
            due_at=morning(today, person),
        )


def _publication_subject(row: Postmortem, name: str, person: User, due: date) -> str:
    is_ahead = person == row.owner and name == "nudge"
    return f"To publish by {spoken(due)}: {row.title}" if is_ahead else f"What would help? {row.title}"


def _to_publish(row: Postmortem, name: str, due: date) -> str:
    when = f"is to be published by {spoken(due)}" if name == "nudge" else f"was to be published by {spoken(due)}"
    return (
        f"{row.reference} is approved and {when}. One press on its page does it, and others can learn from it.\n\n"
        "If something still has to be settled before others read it, say so to whoever approved it: a passage can be "
        "taken out, or the circle of readers made smaller. If you are not sure what is missing, ask a colleague to "
        "look at it with you for ten minutes."
    )


def _publication_brought_up(row: Postmortem, name: str, due: date, *, is_late: bool) -> str:
    what = (
        f"{row.reference}, {row.title}, is approved and {'was' if is_late else 'is'} to be published by {spoken(due)}."
    )
    if row.owner.is_active:
        return f"{what} {row.owner.name} publishes it; mostly other work came first.\n\n{PUBLICATIONS[name]}"
    return (
        f"{what} The account of {row.owner.name}, who owns it, is closed. "
        f"{standing_in.said(row, 'publish it on its page or hand it over there')}"
    )


def _pauses(row: Postmortem) -> tuple[Pause, ...]:
    return tuple(Pause(date.fromisoformat(since), date.fromisoformat(until)) for since, until in row.pauses or ())


def _stands_still(pauses: Iterable[Pause], today: date) -> bool:
    return any(pause.since < today <= pause.until for pause in pauses)


def _known(moment: datetime | None) -> datetime:
    assert moment is not None, "the query asks for those that have one"  # noqa: S101
    return moment


REVIEWS = {
    "nudge": "Ask its readers how it is going.",
    "overdue": "Time to read can be freed, or another reader found.",
    "escalated": "What stands in the way is mostly not in the readers' hands: free an hour for one of them, or read it "
    "yourself if you did not take part.",
    "decision": "Please decide with its owner and its readers: who reads it this week, or whether less of a review is "
    "enough.",
}
PUBLICATIONS = {
    "nudge": "Ask how it is going.",
    "overdue": "Ask what would help.",
    "escalated": "What holds it back is mostly not in its owner's hands: a word from somebody else, or a question "
    "about who may read it. Ask which.",
    "decision": "Please decide with its owner: publish it now, or say what has to be settled first, and by whom.",
}
