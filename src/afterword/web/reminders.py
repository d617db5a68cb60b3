"""Reminders: a kind word to whoever owns a draft or an important action, shortly before it is due and once it is late.

Whoever is late mostly lacks time or help, so every reminder offers some and accuses nobody. There is one
for each date and level, and none for what has been late for weeks: that is no news any more. Whom a late draft
is brought up with, and when, the policy says (`escalation`).
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.timezone import now

from afterword.incident.clocks import Clock, Pause, reached_on
from afterword.incident.incident import is_zone
from afterword.incident.policy import Escalation
from afterword.web.audience import audience
from afterword.web.house import House, house
from afterword.web.incidents.models import Hold
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import tell_once
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import PUBLIC_STATES, ActionItem, Postmortem, Status
from afterword.web.words import listed, plain

DRAFTS_FOR = timedelta(days=90)
"""After its date a draft reaches no level any more."""
ACTION_NUDGE = timedelta(days=3)
NEWS_FOR = timedelta(days=14)
IMPORTANT = ("P0", "P1")
FEW = 4
WRITTEN = (Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING)
PROMISED = (Status.APPROVED, *PUBLIC_STATES)
MORNING = time(8)
"""In the zone of whoever is reminded: a mail in the night helps nobody."""


def remind(limit: int = 20) -> int:
    """Write a notice for every reminder that is due and was not written yet; return how many, at most so many."""
    here = house()
    today = here.calendar.day(now())
    reminders = [*_of_drafts(today, here), *_of_actions(today)]
    known = set(Notice.objects.filter(key__in=[each.key for each in reminders]).values_list("key", flat=True))
    return sum(tell_once(each) for each in islice((each for each in reminders if each.key not in known), limit))


def levels_of(clock: Clock, today: date, escalation: Escalation) -> list[str]:
    """Return the levels a draft reached lately, lowest first; a kind word before its date only while that is ahead."""
    reached = [(name, reached_on(clock, level.percent)) for name, level in escalation.levels]
    reached = [(name, day) for name, day in reached if clock.since < day <= today]
    late = [(name, day) for name, day in reached if name != "nudge"]
    return [name for name, day in late or reached if today - day < NEWS_FOR]


def _of_drafts(today: date, here: House) -> Iterator[Notice]:
    """Yield the reminders of drafts; one that was opened on or after its last day had no time to be late in."""
    written = Postmortem.objects.filter(status__in=WRITTEN, owes=True, owner__is_active=True)
    written = written.filter(draft_due__gte=today - DRAFTS_FOR)
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
        if opened < held and today - held < NEWS_FOR:
            yield from _of_hold(draft, held, today)
        clock = Clock(opened, Clock(opened, 0, here.calendar, pauses).run(due), here.calendar, pauses)
        for name in levels_of(clock, today, here.policy.escalation):
            yield from _of_draft(draft, name, due, today, here)


def _holds(draft: Postmortem) -> list[Hold]:
    """Return the times it was put on hold, or its incidents were."""
    return [*draft.holds.all(), *(hold for incident in draft.incidents.all() for hold in incident.holds.all())]


def _of_hold(draft: Postmortem, until: date, today: date) -> Iterator[Notice]:
    """Ask again once a hold has run out; not when somebody let it go on before."""
    hold = next((each for each in _holds(draft) if each.until == until and each.resumed_at is None), None)
    due = draft.draft_due or today
    if hold:
        when = f"is due on {_spoken(due)}" if due >= today else f"was planned for {_spoken(due)}"
        yield Notice(
            key=f"draft-resumed:{draft.reference}:{hold.pk}",
            kind="draft-resumed",
            recipient=draft.owner,
            subject=f"Does it still wait? {draft.title}",
            body=f"{draft.reference} was on hold until {_spoken(until)}: {hold.reason}\n\nIts clock runs again, and it "
            f"{when}. If it still has to wait, hold it again and say why.",
            url=hold.page,
            due_at=_morning(today, draft.owner),
        )


def _of_draft(draft: Postmortem, name: str, due: date, today: date, here: House) -> Iterator[Notice]:
    """Yield what is said about one draft at one level, to each who is told."""
    told = audience(draft, dict(here.policy.escalation.levels)[name].to, here)
    for person in told:
        if person != draft.owner:
            yield _draft_brought_up(draft, name, person, due, today)
        elif name == "nudge":
            yield _draft_nudge(draft, due, today)
        else:
            yield _draft_overdue(draft, due, today, [other for other in told if other != person])


def _of_actions(today: date) -> Iterator[Notice]:
    """Yield the reminders of actions whose owners may read where they stand."""
    for action in _actions(today):
        owner, due = action.owner, action.due
        if owner and due and access.readable_actions(owner).filter(pk=action.pk).exists():
            yield _action(action, owner, due, today)


def _actions(today: date) -> QuerySet[ActionItem]:
    """Find the important actions of approved records that are open and due about now."""
    still_open = ActionItem.objects.filter(done=False, dropped="", owner__is_active=True)
    agreed = still_open.filter(priority__in=IMPORTANT, postmortem__status__in=PROMISED, postmortem__owes=True)
    about_now = agreed.filter(due__range=(today - NEWS_FOR, today + ACTION_NUDGE))
    return about_now.select_related("owner", "postmortem__owner").order_by("pk")


def _draft_nudge(draft: Postmortem, due: date, today: date) -> Notice:
    return Notice(
        key=f"draft-nudge:{draft.reference}:{due}",
        kind="draft-nudge",
        recipient=draft.owner,
        subject=f"Due on {_spoken(due)}: {draft.title}",
        body=f"{draft.reference} is due on {_spoken(due)}. How is it going?\n\n{HELP}",
        url=reverse("write", args=[draft.reference]),
        due_at=_morning(today, draft.owner),
    )


def _draft_overdue(draft: Postmortem, due: date, today: date, others: Sequence[User]) -> Notice:
    also = f"So that help can be found, {_names(others)} will hear of it too." if others else "Nobody else was told."
    return Notice(
        key=f"draft-overdue:{draft.reference}:{due}",
        kind="draft-overdue",
        recipient=draft.owner,
        subject=f"What would help? {draft.title}",
        body=f"{draft.reference} was planned for {_spoken(due)} and is still being written. Mostly that means that "
        f"other work came first. {also}\n\n{HELP}",
        url=reverse("write", args=[draft.reference]),
        due_at=_morning(today, draft.owner),
    )


def _draft_brought_up(draft: Postmortem, name: str, person: User, due: date, today: date) -> Notice:
    """Tell somebody who can free time, or decide, that a draft waits."""
    asked = BROUGHT_UP[name]
    return Notice(
        key=f"draft-{name}:{draft.reference}:{due}:{person.pk}",
        kind=f"draft-{name}",
        recipient=person,
        subject=f"What would help? {draft.title}",
        body=f"{draft.owner.name} is writing {draft.reference}, {draft.title}. It was planned for {_spoken(due)} and "
        f"still waits. Mostly that means that other work came first; it says nothing about who writes it.\n\n{asked}",
        url=reverse("postmortem", args=[draft.reference]),
        due_at=_morning(today, person),
    )


OFFERS = "Time can be freed, a colleague can write along, somebody else can take it over, a shorter text is welcome."
BROUGHT_UP = {
    "nudge": f"Ask how it is going. {OFFERS}",
    "overdue": f"Ask what would help. {OFFERS}",
    "escalated": f"What stands in the way is mostly not in the writer's hands. {OFFERS}",
    "decision": "Please decide with its owner: hand it over, make it smaller, or decline it with a reason.",
}


def _names(people: Sequence[User]) -> str:
    """Name a few people, and count the rest."""
    named = [person.name for person in people]
    few = named if len(named) <= FEW else [*named[: FEW - 1], f"{len(named) - FEW + 1} more"]
    return listed(few)


HELP = (
    "A shorter text is welcome: what happened, what made it possible, one action that matters. If time is what is "
    "missing, show this to whoever plans yours, or ask a colleague to write with you: the text takes several hands at "
    "once. Naming another owner in its first lines hands it over."
)


def _action(action: ActionItem, owner: User, due: date, today: date) -> Notice:
    """Write the reminder of one action."""
    is_late, words, where = due < today, plain(action.text), action.postmortem
    level = "action-overdue" if is_late else "action-nudge"
    when = f"It was planned for {_spoken(due)}." if is_late else f"It is due on {_spoken(due)}."
    others = "whoever plans your time" if where.owner_id == owner.pk else where.owner.name
    return Notice(
        key=f"{level}:{action.pk}:{due}",
        kind=level,
        recipient=owner,
        subject=f"What would help? {words}" if is_late else f"Due on {_spoken(due)}: {words}",
        body=f"In {where.reference}, {where.title}, you took on ({action.priority}):\n\n{words}\n\n"
        f"{when} Done already? Tick it on the page. If something is in the way, tell {others}: time, help, a smaller "
        "step or another date can be found.",
        url=reverse("postmortem", args=[where.reference]),
        due_at=_morning(today, owner),
    )


def _spoken(day: date) -> str:
    """Write a day as "Monday 9 March"."""
    return f"{day:%A} {day.day} {day:%B}"


def _morning(day: date, person: User) -> datetime:
    """Return when a person's morning begins."""
    return datetime.combine(day, MORNING, ZoneInfo(person.timezone) if is_zone(person.timezone) else UTC)
