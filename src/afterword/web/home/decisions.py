"""What waits for somebody's decision, and what they asked for and were answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import localdate, now

from afterword.web.incidents import deciders, holds
from afterword.web.incidents.models import Hold, Request, RequestState, Waiver, WaiverState
from afterword.web.notices.models import Call
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem

NEWS_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What waits for a person: requests, proposals of waivers, holds that have run out and calls for a hand."""

    requests: tuple[Request, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    holds: tuple[Hold, ...] = ()
    calls: tuple[tuple[Call, Postmortem], ...] = ()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.requests) + len(self.waivers) + len(self.holds) + len(self.calls)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asked for, with what became of it: the newest word first."""

    requests: tuple[Request, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    calls: tuple[tuple[Call, Postmortem], ...] = ()
    readable: frozenset[int] = frozenset()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.requests) + len(self.waivers) + len(self.calls)


def decisions_of(user: User, most: int) -> Decisions:
    """Return what waits for a person, what has waited longest first."""
    return Decisions(
        tuple(deciders.requests_to_answer(user).select_related("incident", "by")[:most]),
        tuple(deciders.waivers_to_decide(user).select_related("incident", "by")[:most]),
        tuple(run_out(user)[:most]),
        _about(user, Call.objects.filter(asked=user, taken_at=None, withdrawn_at=None).select_related("by")[:most]),
    )


def asked_by(user: User, most: int) -> Asked:
    """Return what a person asked for that is open, or was answered in the last month."""
    lately = now() - NEWS_FOR
    requests = Request.objects.filter(by=user).exclude(state=RequestState.WITHDRAWN)
    requests = requests.filter(Q(state=RequestState.OPEN) | Q(answered_at__gte=lately))
    waivers = deciders.waivers(user).filter(by=user).exclude(state=WaiverState.WITHDRAWN)
    waivers = waivers.filter(Q(state=WaiverState.PROPOSED) | Q(decided_at__gte=lately))
    calls = Call.objects.filter(by=user, withdrawn_at=None).filter(Q(taken_at=None) | Q(taken_at__gte=lately))
    shown = tuple(requests.select_related("incident", "answered_by", "postmortem__owner").order_by("-at", "-pk")[:most])
    linked = [each.postmortem_id for each in shown if each.postmortem_id]
    readable = access.readable(user).filter(pk__in=linked).values_list("pk", flat=True) if linked else ()
    return Asked(
        shown,
        tuple(waivers.select_related("incident", "decided_by").order_by("-at", "-pk")[:most]),
        _about(user, calls.select_related("taken_by")[:most]),
        frozenset(readable),
    )


def run_out(user: User) -> QuerySet[Hold]:
    """Find the holds that nobody ended and that are over, of drafts this person owns or put on hold; newest first."""
    today = localdate()
    over = Hold.objects.filter(until__lt=today, until__gte=today - NEWS_FOR, resumed_at=None)
    drafts = access.readable(user).filter(status__in=holds.WRITTEN)
    mine = over.filter(Q(incident__postmortem__owner=user) | Q(postmortem__owner=user) | Q(by=user))
    mine = mine.filter(Q(incident__postmortem__in=drafts) | Q(postmortem__in=drafts))
    still = Hold.objects.filter(until__gte=today, resumed_at=None)
    of_the_same = Q(incident=OuterRef("incident")) | Q(postmortem=OuterRef("postmortem"))
    mine = mine.exclude(Exists(still.filter(of_the_same)))
    return mine.select_related("incident__postmortem", "postmortem", "by").order_by("-until", "-pk")


def _about(user: User, calls: Iterable[Call]) -> tuple[tuple[Call, Postmortem], ...]:
    """Put to each call the post-mortem it is about; what this person may not read is left out."""
    rows = list(calls)
    if not rows:
        return ()
    found = access.readable(user).filter(reference__in=[call.about for call in rows]).select_related("owner")
    records = {record.reference: record for record in found}
    return tuple((call, records[call.about]) for call in rows if call.about in records)
