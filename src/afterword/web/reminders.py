"""Reminders: a kind word to whoever a draft, a review, a publication or an action waits for, before and after its day.

Whoever is late mostly lacks time or help, so every reminder offers some and accuses nobody. There is one
for each date and level, and none for what has been late for weeks: that is no news any more. Whom a late draft
is brought up with, and when, the policy says (`escalation`). Of somebody who is away nobody is reminded until they
are back; their clock goes on. When the date falls while they are away, their lead is asked whether another may take it.
Once somebody's account is closed it waits for whoever stands in for them, who are asked at once and told what is late.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice

from django.urls import reverse
from django.utils.timezone import now

from afterword.incident.clocks import Pause
from afterword.web.action_reminders import NEWS_FOR, of_actions
from afterword.web.audience import audience
from afterword.web.house import House, house
from afterword.web.incidents.models import Hold
from afterword.web.levels import clock_to, levels_of
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import tell_once
from afterword.web.offers import morning, named, offers_to_others, offers_to_owner, spoken
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import standing_in
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.review_reminders import of_publications, of_reviews
from afterword.web.waiting import of_what_waits

DRAFTS_FOR = timedelta(days=90)
"""After its date a draft reaches no level any more."""
WRITTEN = (Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING)


def remind(limit: int = 20) -> int:
    """Write a notice for every reminder that is due and was not written yet; return how many, at most so many."""
    here = house()
    today = here.calendar.day(now())
    reminders = [
        *_of_drafts(today, here),
        *of_reviews(today, here),
        *of_publications(today, here),
        *of_actions(today),
        *of_what_waits(today, here),
    ]
    known = set(Notice.objects.filter(key__in=[each.key for each in reminders]).values_list("key", flat=True))
    return sum(tell_once(each) for each in islice((each for each in reminders if each.key not in known), limit))


def _of_drafts(today: date, here: House) -> Iterator[Notice]:
    """Yield the reminders of drafts; one that was opened on or after its last day had no time to be late in."""
    written = Postmortem.objects.filter(status__in=WRITTEN, owes=True, draft_due__gte=today - DRAFTS_FOR)
    for draft in (
        written.select_related("owner").prefetch_related("incidents__holds", "holds__postmortem").order_by("pk")
    ):
        opened, due = here.calendar.day(draft.created_at), draft.draft_due
        if due is None or opened >= due:
            continue
        pauses = tuple(Pause(hold.since, hold.until) for hold in _holds(draft))
        held = max((pause.until for pause in pauses), default=opened)
        if today <= held and pauses:
            continue
        is_here = draft.owner.is_active and not leave.is_away(draft.owner, today)
        if opened < held and today - held < NEWS_FOR and is_here:
            yield from _of_hold(draft, held, today)
        if not draft.owner.is_active:
            yield from _to_take(draft, due, today, here)
        elif not is_here:
            if leave.covers(draft.owner, due):
                yield from _to_take(draft, due, today, here)
            continue
        clock = clock_to(due, opened, here.calendar, pauses)
        for name in levels_of(clock, today, here.policy.escalation, draft.owner):
            if name == "nudge" and not draft.owner.is_active:
                continue  # whom it waits for was asked for more than that
            yield from _of_draft(draft, name, due, today, here)


def _holds(draft: Postmortem) -> list[Hold]:
    """Return the times it was put on hold, or its incidents were."""
    return [*draft.holds.all(), *(hold for incident in draft.incidents.all() for hold in incident.holds.all())]


def _of_hold(draft: Postmortem, until: date, today: date) -> Iterator[Notice]:
    """Ask again once a hold has run out; not when somebody let it go on before."""
    hold = next((each for each in _holds(draft) if each.until == until and each.resumed_at is None), None)
    due = draft.draft_due or today
    if hold:
        when = f"is due on {spoken(due)}" if due >= today else f"was planned for {spoken(due)}"
        yield Notice(
            key=f"draft-resumed:{draft.reference}:{hold.pk}",
            kind="draft-resumed",
            recipient=draft.owner,
            subject=f"Does it still wait? {draft.title}",
            body=f"{draft.reference} was on hold until {spoken(until)}: {hold.reason}\n\nIts clock runs again, and it "
            f"{when}. If it still has to wait, hold it again and say why.",
            url=hold.page,
            due_at=morning(today, draft.owner),
        )


def _of_draft(draft: Postmortem, name: str, due: date, today: date, here: House) -> Iterator[Notice]:
    """Yield what is said about one draft at one level, to each who is told."""
    to = audience(draft, dict(here.policy.escalation.levels)[name].to, here)
    told = [person for person in to if not leave.is_away(person, today)]
    who_writes = _who_writes(draft) if told else ""
    for person in told:
        if person != draft.owner:
            yield _draft_brought_up(draft, name, person, due, today, who_writes)
        elif name == "nudge":
            yield _draft_nudge(draft, due, today)
        else:
            yield _draft_overdue(draft, due, today, [other for other in told if other != person])


def _to_take(draft: Postmortem, due: date, today: date, here: House) -> Iterator[Notice]:
    """Ask the lead of somebody who is away, or who stands in for a closed account, whether another may take it."""
    when = "is due on" if due >= today else "was planned for"
    asked = ("owner-lead",) if draft.owner.is_active else ("owner",)
    for lead in (each for each in audience(draft, asked, here) if not leave.is_away(each, today)):
        yield Notice(
            key=f"draft-takeover:{draft.reference}:{due}:{draft.owner_id}:{lead.pk}",
            kind="draft-takeover",
            recipient=lead,
            subject=f"May somebody else take it? {draft.title}",
            body=_why_taken(draft, f"{draft.reference}, {draft.title}, {when} {spoken(due)}.", today),
            url=reverse("hand-over", args=[draft.reference]),
            due_at=morning(today, lead),
        )


def _why_taken(draft: Postmortem, due: str, today: date) -> str:
    """Say why another owner is looked for."""
    owner = draft.owner
    if not owner.is_active:
        return (
            f"The account of {owner.name} is closed, and {due} It needs another owner: find one, or take it yourself:"
        )
    return (
        f"{owner.name} is {leave.spoken(owner, today)}, and {due} Nobody reminds them meanwhile. If it can wait until "
        "they are back, nothing has to be done. If not, you may find another owner, or take it yourself:"
    )


def _draft_nudge(draft: Postmortem, due: date, today: date) -> Notice:
    return Notice(
        key=f"draft-nudge:{draft.reference}:{due}",
        kind="draft-nudge",
        recipient=draft.owner,
        subject=f"Due on {spoken(due)}: {draft.title}",
        body=f"{draft.reference} is due on {spoken(due)}. How is it going?\n\n{offers_to_owner(draft)}",
        url=reverse("write", args=[draft.reference]),
        due_at=morning(today, draft.owner),
    )


def _draft_overdue(draft: Postmortem, due: date, today: date, others: Sequence[User]) -> Notice:
    also = f"So that help can be found, {named(others)} will hear of it too." if others else "Nobody else was told."
    return Notice(
        key=f"draft-overdue:{draft.reference}:{due}",
        kind="draft-overdue",
        recipient=draft.owner,
        subject=f"What would help? {draft.title}",
        body=f"{draft.reference} was planned for {spoken(due)} and is still being written. Mostly that means that "
        f"other work came first. {also}\n\n{offers_to_owner(draft)}",
        url=reverse("write", args=[draft.reference]),
        due_at=morning(today, draft.owner),
    )


def _draft_brought_up(draft: Postmortem, name: str, person: User, due: date, today: date, who_writes: str) -> Notice:
    """Tell somebody who can free time, or decide, that a draft waits."""
    return Notice(
        key=f"draft-{name}:{draft.reference}:{due}:{person.pk}",
        kind=f"draft-{name}",
        recipient=person,
        subject=f"What would help? {draft.title}",
        body=f"{who_writes} It {_planned(due, today)} and still waits. Mostly that means that other work came "
        f"first; it says nothing about who writes it.\n\n"
        f"{BROUGHT_UP[name]} {offers_to_others(draft)}",
        url=reverse("postmortem", args=[draft.reference]),
        due_at=morning(today, person),
    )


def _who_writes(draft: Postmortem) -> str:
    owner, what = draft.owner, f"{draft.reference}, {draft.title}"
    if owner.is_active:
        return f"{owner.name} is writing {what}."
    return f"Nobody owns {what}: the account of {owner.name} is closed. {standing_in.said(draft)}"


def _planned(due: date, today: date) -> str:
    return f"was planned for {spoken(due)}" if due < today else f"is planned for {spoken(due)}"


BROUGHT_UP = {
    "nudge": "Ask how it is going.",
    "overdue": "Ask what would help.",
    "escalated": "What stands in the way is mostly not in the writer's hands.",
    "decision": "Please decide with its owner: hand it over, make it smaller, or decline it with a reason.",
}
