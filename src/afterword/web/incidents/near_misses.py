"""Near misses: told in one minute, kept as good news, counted together and never per person."""

import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.timezone import localtime, now

from afterword.incident.decide import decide
from afterword.incident.incident import Incident, is_zone
from afterword.incident.signal import Signal, Statement
from afterword.web.house import house
from afterword.web.incidents import keeping
from afterword.web.incidents.inbox import reconsider
from afterword.web.incidents.models import NearMiss
from afterword.web.incidents.moments import NO_TIME, is_possible
from afterword.web.people.models import User
from afterword.web.postmortems.refusals import Unclear

LONGEST = 4000
LONGEST_PLACE = 120
LONGEST_TITLE = 120
NOBODY = "a colleague"
MONTHS = 3
"""Months in a quarter."""


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody tells; `at` is aware, `token` names this telling so that it is kept once."""

    almost: str
    kept: str
    at: datetime
    place: str = ""
    with_name: bool = True
    token: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True, slots=True)
class Count:
    """How many were told in this quarter and in the one before."""

    now: int
    before: int


def tell(told: Told, user: User) -> NearMiss:
    """Keep what nearly happened, as an incident of its own that owes nothing unless the policy has a rule for it.

    Without a name, nothing that leads to a person is kept: no account, no time zone. Told twice with one token, by a
    second press or two at once, it is kept once.

    Raises:
        Unclear: one of the two sentences is missing or too long, or the time is none.
    """
    almost, kept = (
        _words(told.almost, "Say in a sentence what almost happened."),
        _words(told.kept, "Say what kept it from happening. Luck counts."),
    )
    if not is_possible(told.at):
        raise Unclear(NO_TIME)
    place = " ".join(told.place.replace("\0", "").split())
    if len(place) > LONGEST_PLACE:
        raise Unclear(f"Where it was fits into {LONGEST_PLACE} characters.")
    try:
        return keep(replace(told, almost=almost, kept=kept, place=place), user)
    except IntegrityError:
        found = NearMiss.objects.select_related("incident").filter(token=told.token).first()
        if found is None:
            raise
        return found


@transaction.atomic
def keep(told: Told, user: User) -> NearMiss:
    """Make the incident through the inbox, as for everything that is told, and keep the words beside it."""
    found = NearMiss.objects.select_related("incident").filter(token=told.token).first()
    if found:
        return found
    ((incident,),) = keeping.keep([keeping.Arrival([_signal(told, user)], None, now())])
    made = NearMiss.objects.create(
        incident=incident,
        token=told.token,
        by=user if told.with_name else None,
        almost=told.almost,
        kept=told.kept,
        place=told.place,
        at=told.at,
    )
    reconsider(incident)  # with the words beside it: a policy may ask for a draft, which begins with them
    return made


def all_of_them() -> QuerySet[NearMiss]:
    """Return every near miss told, newest first; for everybody signed in."""
    return NearMiss.objects.select_related("by", "incident__postmortem")


def may_owe() -> bool:
    """Say whether a rule of the policy asks for a post-mortem of a near miss, be it only of some service."""
    here, moment = house(), now()
    if not any(rule.owed for rule in here.policy.rules):
        return False
    told = (
        Incident("near-miss", "Near miss", services=services, detected_at=moment, near_miss=True)
        for services in ((), *((name,) for name in here.config.services))
    )
    return any(decide(each, here.policy, now=moment).owed for each in told)


def counted(moment: datetime | None = None) -> Count:
    """Count those of this quarter and of the one before: one query."""
    first = quarter_of(moment or now())
    before = quarter_of(first - timedelta(days=1))
    told = NearMiss.objects.filter(told_at__gte=before).order_by().values_list("told_at", flat=True)
    this = sum(at >= first for at in told)
    return Count(this, len(told) - this)


def quarter_of(moment: datetime) -> datetime:
    """Return the instant at which the quarter of a moment began, in the visitor's zone."""
    local = localtime(moment)
    month = local.month - (local.month - 1) % MONTHS
    return local.replace(month=month, day=1, hour=0, minute=0, second=0, microsecond=0)


def _signal(told: Told, user: User) -> Signal:
    """Say it as a signal of its own group, so that it never joins another incident."""
    name = f"key:near-miss:{told.token}"
    services = (told.place,) if told.place in house().config.services else ()
    zone = user.timezone if told.with_name and is_zone(user.timezone) else None
    says = Statement(
        by=user.name if told.with_name else NOBODY,
        title=title_of(told.almost),
        services=services,
        detected_at=told.at,
        near_miss=True,
        timezone=zone,
    )
    # A note, which puts nothing together: an alert about the same service is not part of what did not happen.
    title = f"Near miss: {title_of(told.almost)}"
    return Signal("note", name, told.at, title, group=name, services=services, says=says)


def title_of(almost: str) -> str:
    """Take a title out of what was told: its first line, cut after a word."""
    line = " ".join(almost.splitlines()[0].split())
    if len(line) <= LONGEST_TITLE:
        return line
    cut = line[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:.")
    return f"{cut or line[:LONGEST_TITLE]} …"


def _words(typed: str, otherwise: str) -> str:
    said = typed.replace("\0", "").replace("\r\n", "\n").strip()
    if not said:
        raise Unclear(otherwise)
    if len(said) > LONGEST:
        raise Unclear(
            f"That is longer than {LONGEST:,} characters. The first sentences are enough; the rest can follow."
        )
    return said
