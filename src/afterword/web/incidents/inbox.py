"""From signals to an incident, its verdict and, where one is owed, a draft."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F
from django.utils.timezone import now

from afterword.incident import incident as core
from afterword.incident.decide import Verdict as CoreVerdict
from afterword.incident.decide import decide
from afterword.incident.senders import alertmanager, generic
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.house import House, house
from afterword.web.incidents import answers
from afterword.web.incidents.carrying import carry_end, carry_triggers
from afterword.web.incidents.deliveries import payload_of
from afterword.web.incidents.facts import facts_of, reasons, stored, triggers, write_facts
from afterword.web.incidents.models import Delivery, Group, Incident, Signal, Source, SourceKind, Verdict
from afterword.web.incidents.owners import owner_for
from afterword.web.incidents.stories import told
from afterword.web.people.models import User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem

READERS = {SourceKind.ALERTMANAGER.value: alertmanager.read, SourceKind.GENERIC.value: generic.read}
LOOK_AGAIN_FOR = timedelta(days=14)
LOOK_AGAIN_EVERY = timedelta(minutes=1)


def take(delivery: Delivery) -> bool:
    """Take a delivery's signals in; true when there was one. Raises ``Malformed``."""
    signals = READERS[delivery.source.kind](payload_of(delivery), received=delivery.received_at)
    return take_signals(signals, delivery.source, heard_at=delivery.received_at) is not None


@transaction.atomic
def take_signals(
    signals: Sequence[CoreSignal], source: Source | None = None, *, heard_at: datetime | None = None
) -> Incident | None:
    """Add signals of one group to the incident they belong to, and look at it anew.

    The same signal again only notes that it was heard again. The first signal of a group, or one
    long after the incident was over, makes a new incident.
    """
    if not signals:
        return None
    moment = heard_at or now()
    name = _scoped(signals[0], source)
    Group.objects.get_or_create(name=name)
    group = Group.objects.select_for_update().get(name=name)  # the lock: one incident per group, not per delivery
    incident = _incident_of(group, signals, moment)
    for signal in signals:
        _keep(incident, signal, source, moment)
    Incident.objects.filter(pk=incident.pk).update(heard_at=moment)
    reconsider(incident)
    return incident


@transaction.atomic
def reconsider(incident: Incident, *, at: datetime | None = None) -> CoreVerdict:
    """Compute an incident's facts anew, decide, and open a draft when one is owed and not waived."""
    here = house()
    moment = at or now()
    row = Incident.objects.select_for_update().get(pk=incident.pk)
    facts = facts_of(row, here)
    verdict = decide(facts, here.policy, now=moment, calendar=here.calendar)
    write_facts(row, facts)
    row.owed = verdict.owed
    row.save()
    is_new = _record(row, verdict, moment)
    if row.postmortem is None and verdict.owed and not _waived(row, verdict):
        owner = owner_for(facts.services, facts.teams, here)
        if owner:
            open_draft(row, facts, verdict, owner)
    elif row.postmortem is not None:
        carry_end(row.postmortem, facts, verdict)
        if is_new:
            carry_triggers(row.postmortem, row, verdict)
    incident.refresh_from_db()
    return verdict


def open_draft(
    row: Incident, facts: core.Incident, verdict: CoreVerdict, owner: User, *, by: User | None = None
) -> Postmortem:
    """Open a draft for an incident, tell its owner and answer whoever asked; `by` is empty when the policy opens it."""
    postmortem = drafting.open_draft(
        facts, owner=owner, draft_due=verdict.draft_due, triggers=triggers(verdict), story=told(row)
    )
    Incident.objects.filter(pk=row.pk).update(postmortem=postmortem)
    answers.by_postmortem(row, postmortem, by)
    return postmortem


def look_again(limit: int = 20) -> int:
    """Decide anew on incidents that still go on or wait for an owner: time alone can make one owed."""
    moment = now()
    waiting = Incident.objects.filter(
        postmortem=None, heard_at__gt=moment - LOOK_AGAIN_FOR, looked_at__lte=moment - LOOK_AGAIN_EVERY
    ).exclude(state=Incident.State.RESOLVED, owed=False)
    return sum(_look(incident, moment) for incident in waiting.order_by("looked_at")[:limit])


def _look(incident: Incident, moment: datetime) -> bool:
    """Claim an incident by moving its time on, and look at it."""
    mine = Incident.objects.filter(pk=incident.pk, looked_at=incident.looked_at)
    if not mine.update(looked_at=moment):
        return False
    reconsider(incident, at=moment)
    return True


def _scoped(signal: CoreSignal, source: Source | None) -> str:
    """Name a group: an incident's own key means the same everywhere, anything else only within its source."""
    if signal.group.startswith("key:") or source is None:
        return signal.group[:400]
    return f"{source.pk}:{signal.group}"[:400]


def _incident_of(group: Group, signals: Sequence[CoreSignal], moment: datetime) -> Incident:
    incident = group.incident
    if incident is None or not _belongs(incident, signals, moment, house()):
        first = signals[0]
        incident = Incident.objects.create(
            key=group.name[:300], title=first.title[:300], created_at=moment, heard_at=moment
        )
        Group.objects.filter(pk=group.pk).update(incident=incident)
    return incident


def _belongs(incident: Incident, signals: Sequence[CoreSignal], moment: datetime, here: House) -> bool:
    """Say whether signals continue an incident, or begin another one that happens to look alike."""
    if signals[0].group.startswith("key:"):
        return True
    if incident.signals.filter(key__in={signal.key for signal in signals}).exists():
        return True
    grouping = here.config.incidents
    if incident.resolved_at is None:
        return moment - incident.heard_at <= timedelta(days=grouping.quiet_days)
    earliest = min(signal.at for signal in signals)
    return earliest <= incident.resolved_at + timedelta(minutes=grouping.reopen_within_minutes)


def _keep(incident: Incident, signal: CoreSignal, source: Source | None, moment: datetime) -> None:
    row, is_new = Signal.objects.get_or_create(
        incident=incident,
        kind=signal.kind,
        key=signal.key[:400],
        defaults=_columns(signal) | {"source": source, "first_heard_at": moment, "last_heard_at": moment},
    )
    if not is_new:
        Signal.objects.filter(pk=row.pk).update(**_columns(signal), last_heard_at=moment, times=F("times") + 1)


def _columns(signal: CoreSignal) -> dict[str, object]:
    return {"at": signal.at, "title": signal.title[:300], "url": signal.url, "content": stored(signal)}


def _record(row: Incident, verdict: CoreVerdict, moment: datetime) -> bool:
    """Keep a verdict: a new row (true) when it says something else, else the same one with today's figures."""
    said = {
        "sentence": verdict.sentence,
        "reasons": reasons(verdict.reasons),
        "against": reasons(verdict.against),
        "draft_due": verdict.draft_due,
        "approval_due": verdict.approval_due,
    }
    last = row.verdicts.first()
    if last and _core(last.triggers, last.policy_version, last.depth) == _core(
        triggers(verdict), verdict.policy_version, verdict.depth
    ):
        Verdict.objects.filter(pk=last.pk).update(**said)
        return False
    Verdict.objects.create(
        incident=row,
        owed=verdict.owed,
        policy_version=verdict.policy_version,
        depth=verdict.depth,
        decided_at=moment,
        **said,
    )
    return True


def _core(held: Iterable[str], version: str, depth: str) -> tuple[object, ...]:
    return (frozenset(held), version, depth)


def _waived(row: Incident, verdict: CoreVerdict) -> bool:
    """Say whether every trigger that holds was known when the waiver in force was proposed."""
    waiver = row.waiver
    return waiver is not None and set(triggers(verdict)) <= set(waiver.triggers)
