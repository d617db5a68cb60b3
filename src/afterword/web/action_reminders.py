"""Reminders of important actions, to whoever took them on."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import F, Q, QuerySet
from django.urls import reverse

from afterword.web.notices.models import Notice
from afterword.web.offers import morning, spoken
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access, standing_in
from afterword.web.postmortems.models import PUBLIC_STATES, ActionItem, Status
from afterword.web.words import plain

NUDGE = timedelta(days=3)
NEWS_FOR = timedelta(days=14)
IMPORTANT = ("P0", "P1")
PROMISED = (Status.APPROVED, *PUBLIC_STATES)


def heard_on(day: date, owner: User | None) -> date:
    """Return when somebody can hear of a day: then, or when they are back."""
    if owner and owner.away_until and leave.covers(owner, day):
        return owner.away_until + timedelta(days=1)
    return day


def of_actions(today: date) -> Iterator[Notice]:
    """Yield the reminders of actions whose owners may read where they stand; of closed accounts, to who may help."""
    for action in _actions(today):
        owner, due = action.owner, action.due
        if owner is None or due is None or today - heard_on(due, owner) > NEWS_FOR:
            continue
        if not owner.is_active:
            yield from _to_take(action, owner, due, today)
        elif leave.is_away(owner, today):
            if leave.covers(owner, due):
                yield from _to_take(action, owner, due, today)
        elif access.readable_actions(owner).filter(pk=action.pk).exists():
            yield _action(action, owner, due, today)


def _actions(today: date) -> QuerySet[ActionItem]:
    """Find the important actions of approved records that are open and due about now."""
    still_open = ActionItem.objects.filter(done=False, dropped="", owner__isnull=False)
    agreed = still_open.filter(priority__in=IMPORTANT, postmortem__status__in=PROMISED, postmortem__owes=True)
    back_lately = Q(owner__away_until__gte=today - NEWS_FOR, due__gte=F("owner__away_from"))
    about_now = agreed.filter(Q(due__gte=today - NEWS_FOR) | back_lately, due__lte=today + NUDGE)
    return about_now.select_related("owner", "postmortem__owner").order_by("pk")


def _action(action: ActionItem, owner: User, due: date, today: date) -> Notice:
    """Write the reminder of one action."""
    is_late, words, where = due < today, plain(action.text), action.postmortem
    level = "action-overdue" if is_late else "action-nudge"
    when = f"It was planned for {spoken(due)}." if is_late else f"It is due on {spoken(due)}."
    is_theirs = where.owner_id == owner.pk or not where.owner.is_active
    others = "whoever plans your time" if is_theirs else where.owner.name
    return Notice(
        key=f"{level}:{action.pk}:{due}",
        kind=level,
        recipient=owner,
        subject=f"What would help? {words}" if is_late else f"Due on {spoken(due)}: {words}",
        body=f"In {where.reference}, {where.title}, you took on ({action.priority}):\n\n{words}\n\n"
        f"{when} Done already? Tick it on the page. If something is in the way, tell {others}: time, help, a smaller "
        "step or another date can be found.",
        url=reverse("postmortem", args=[where.reference]),
        due_at=morning(today, owner),
    )


def _to_take(action: ActionItem, owner: User, due: date, today: date) -> Iterator[Notice]:
    """Ask the lead of somebody who is away, or whose account is closed, whether another may take what is due."""
    where, words = action.postmortem, plain(action.text)
    when = "is due on" if due >= today else "was planned for"
    for lead in _asked(action, owner, today):
        yield Notice(
            key=f"action-takeover:{action.pk}:{due}:{owner.pk}:{lead.pk}",
            kind="action-takeover",
            recipient=lead,
            subject=f"May somebody else take it? {words}",
            body=f"{_why(owner, today)} This {when} {spoken(due)} ({action.priority}), from {where.reference}, "
            f"{where.title}:\n\n{words}\n\n{_what_to_do(action, owner, lead)}",
            url=reverse("postmortem", args=[where.reference]),
            due_at=morning(today, lead),
        )


def _asked(action: ActionItem, owner: User, today: date) -> list[User]:
    """Return who is asked instead, of those who are here and may read where it stands: leads of the owner's teams.

    With none of them, for a closed account, who owns the record, else who wrote it: they may tick it too.
    """
    record = action.postmortem
    able = [access.leads_over(owner.pk)]
    if not owner.is_active:
        able += [User.objects.filter(pk=record.owner_id), record.contributors.all()]
    present = (standing_in.here(access.readers_of(record, people).order_by("pk"), today) for people in able)
    return next((people for people in present if people), [])


def _why(owner: User, today: date) -> str:
    return f"{owner.name} is {leave.spoken(owner, today)}." if owner.is_active else f"{owner.name}'s account is closed."


def _what_to_do(action: ActionItem, owner: User, lead: User) -> str:
    """Say what somebody can do who does not own it."""
    of_record = action.postmortem.owner
    if owner.is_active:
        return (
            "Nobody reminds them until they are back. If it can wait, nothing has to be done. If not, agree with "
            f"{of_record.name} who takes it, or on another date."
        )
    whom = f"{of_record.name} " if of_record.is_active and of_record != lead else ""
    return f"Agree with {whom or 'those who work there '}who takes it, or on another date. Done already? Tick it there."
