"""What the page of an incident shows of requests, waivers and a near miss, and what its visitor may do with them."""

from dataclasses import dataclass

from afterword.web.incidents import answers, deciders
from afterword.web.incidents.ask_forms import RequestForm, WaiverForm
from afterword.web.incidents.family import family
from afterword.web.incidents.models import Incident, NearMiss, Request, Waiver, WaiverState
from afterword.web.incidents.waivers import is_waived
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem, Status


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, what its answer leads to, and what the visitor may do with it."""

    request: Request
    record: Postmortem | None
    may_withdraw: bool
    may_answer: bool


@dataclass(frozen=True, slots=True)
class Held:
    """A waiver, what covers the incident, and what the visitor may do with it."""

    waiver: Waiver
    covered_by: Postmortem | None
    may_approve: bool
    may_refuse: bool
    may_withdraw: bool
    may_reopen: bool

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for a second name."""
        return self.waiver.state == WaiverState.PROPOSED


def on_page(incident: Incident, user: User) -> dict[str, object]:
    """Return what the incident's page shows; what its post-mortem's readers alone may know is left out for others."""
    owner = deciders.would_owe(incident)
    reads = deciders.reads_it(user, incident)
    requests = list(answers.asked_of(incident).select_related("by", "answered_by", "postmortem__owner"))
    waivers = list(incident.waivers.select_related("by", "decided_by", "reopened_by", "owner")) if reads else []
    for asked in requests:
        asked.incident = incident
    for waiver in waivers:
        waiver.incident = incident
    record = incident.postmortem
    is_writable = record is None or record.is_open_for_writing
    proposed = any(waiver.state == WaiverState.PROPOSED for waiver in waivers)
    waived = is_waived(incident)
    owed = record is not None or incident.owed
    may_waive = reads and owed and is_writable and not proposed and not (waived and record is None)
    return {
        "requests": _asked(requests, user, owner),
        "waivers": _held(waivers, user, owner),
        "near_miss": NearMiss.objects.filter(incident__in=family(incident)).select_related("by").first(),
        "is_waived": waived and (record is None or record.status == Status.DECLINED),
        "may_ask": (record is None or record.status == Status.DECLINED)
        and not any(each.is_open and each.by_id == user.pk for each in requests),
        "may_waive": may_waive and deciders.may_propose(user, incident, owner),
        "decides_alone": deciders.is_alone(user),
        "request_form": RequestForm(prefix="request"),
        "waiver_form": WaiverForm(user=user),
    }


def _asked(requests: list[Request], user: User, owner: User | None) -> list[Asked]:
    linked = {each.postmortem_id for each in requests if each.postmortem_id}
    readable = access.readable(user).in_bulk(linked) if linked else {}
    return [
        Asked(
            each,
            readable.get(each.postmortem_id or 0),
            may_withdraw=each.is_open and each.by_id == user.pk,
            may_answer=each.is_open and deciders.may_answer(user, each, owner),
        )
        for each in requests
    ]


def _held(waivers: list[Waiver], user: User, owner: User | None) -> list[Held]:
    covering = {each.covered_by_id for each in waivers if each.covered_by_id}
    readable = access.readable(user).in_bulk(covering) if covering else {}
    return [
        Held(
            each,
            readable.get(each.covered_by_id or 0),
            may_approve=(waits := each.state == WaiverState.PROPOSED) and deciders.may_decide(user, each, owner),
            may_refuse=waits and deciders.decides(user) and each.by_id != user.pk,
            may_withdraw=waits and each.by_id == user.pk,
            may_reopen=deciders.may_reopen(user, each),
        )
        for each in waivers
    ]
