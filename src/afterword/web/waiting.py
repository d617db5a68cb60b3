"""Requests nobody has answered and waivers nobody has decided on: those who may are asked again, once."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils.timezone import now

from afterword.web.house import House
from afterword.web.incidents import deciders
from afterword.web.incidents.models import Incident, Request, RequestState, Waiver, WaiverState
from afterword.web.notices.models import Notice
from afterword.web.offers import morning
from afterword.web.people import leave
from afterword.web.people.models import User

AFTER = 3
"""Working days."""
STILL_TELLING = timedelta(minutes=30)
"""Those who are asked are told a few at a time."""
AT_ONCE = 50
"""Rows of each kind that are looked at; whom to ask takes some questions for each."""


def of_what_waits(today: date, here: House) -> Iterator[Notice]:
    """Yield a reminder for each who may answer what has waited for more than three working days."""
    for asked in _requests(today, here):
        owner = deciders.would_owe(asked.incident)
        for person in _here(today):
            if deciders.may_answer(person, asked, owner):
                yield _of_request(asked, person, today)
    for waiver in _waivers(today, here):
        owner = deciders.would_owe(waiver.incident)
        for person in _here(today):
            if deciders.may_decide(person, waiver, owner) and deciders.reads_it(person, waiver.incident):
                yield _of_waiver(waiver, person, today)


def _requests(today: date, here: House) -> Iterator[Request]:
    told = _told("request-waits")
    rows = Request.objects.filter(state=RequestState.OPEN).select_related("incident__postmortem__owner", "by")
    rows = rows.exclude(pk__in=told).order_by("at", "pk")[:AT_ONCE]
    yield from (row for row in rows if here.calendar.working_days(row.at, today) > AFTER)


def _waivers(today: date, here: House) -> Iterator[Waiver]:
    told = _told("waiver-waits")
    rows = Waiver.objects.filter(state=WaiverState.PROPOSED).select_related("incident__postmortem__owner", "by")
    rows = rows.exclude(pk__in=told).order_by("at", "pk")[:AT_ONCE]
    yield from (row for row in rows if here.calendar.working_days(row.at, today) > AFTER)


def _told(kind: str) -> set[int]:
    """Return what somebody was reminded of already: whoever comes to decide later finds it on home."""
    before = Notice.objects.filter(kind=kind, created_at__lt=now() - STILL_TELLING)
    keys = before.values_list("key", flat=True)
    return {int(key.split(":")[1]) for key in keys if key.count(":") > 1}


def _here(today: date) -> list[User]:
    """Return those who decide and are not away; all of them when everybody is."""
    people = list(deciders.deciding())
    return [person for person in people if not leave.is_away(person, today)] or people


def _of_request(asked: Request, person: User, today: date) -> Notice:
    return Notice(
        key=f"request-waits:{asked.pk}:{person.pk}",
        kind="request-waits",
        recipient=person,
        subject=f"Still waiting for an answer: {asked.incident.title}",
        body=f"{asked.by.name} asked some days ago for a post-mortem of “{asked.incident.title}”:\n\n{asked.reason}\n\n"
        "A post-mortem, or a sentence why not: either is an answer. If you know too little to say, ask them what they "
        "would like to learn.",
        url=_page(asked.incident),
        due_at=morning(today, person),
    )


def _of_waiver(waiver: Waiver, person: User, today: date) -> Notice:
    return Notice(
        key=f"waiver-waits:{waiver.pk}:{person.pk}",
        kind="waiver-waits",
        recipient=person,
        subject=f"Need one be written? {waiver.incident.title}",
        body=f"{waiver.by.name} proposed some days ago that no post-mortem of “{waiver.incident.title}” be written. "
        f"{waiver.get_kind_display()}:\n\n{waiver.reason}\n\nA second name, or a sentence why not, settles it; until "
        "then its clocks run. If you cannot tell, ask whoever proposed it.",
        url=_page(waiver.incident),
        due_at=morning(today, person),
    )


def _page(incident: Incident) -> str:
    return reverse("incident", args=[incident.pk])
