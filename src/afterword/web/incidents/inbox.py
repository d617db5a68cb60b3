"""From signals to an incident, its verdict and, where one is owed, a draft."""

import logging
import time
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F
from django.utils.timezone import now

from afterword.incident import incident as core
from afterword.incident.decide import Verdict as CoreVerdict
from afterword.incident.decide import decide
from afterword.incident.signal import Signal as CoreSignal
from afterword.uncollected import uncollected
from afterword.web.house import House, house
from afterword.web.incidents import answers, unsaid
from afterword.web.incidents.beginning import begin
from afterword.web.incidents.carrying import (
    BEING_WRITTEN,
    carry_drill,
    carry_end,
    carry_facts,
    carry_terms,
    carry_triggers,
)
from afterword.web.incidents.facts import facts_of, grounds, known_of, pauses_of, reasons, triggers, write_facts
from afterword.web.incidents.family import locked_root
from afterword.web.incidents.filling import carry_moments, carry_people, fill
from afterword.web.incidents.keeping import Arrival, keep
from afterword.web.incidents.models import Incident, Source, Verdict
from afterword.web.incidents.owners import owner_for
from afterword.web.incidents.responders import responders
from afterword.web.incidents.stories import told
from afterword.web.incidents.turns import writing
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem

logger = logging.getLogger(__name__)

LOOK_AGAIN_FOR = timedelta(days=14)
LOOK_AGAIN_EVERY = timedelta(minutes=1)
MANY = 2_000
"""Signals of one incident, from which on it rests after each look, as long as that takes twenty times."""
REST = 60.0
"""Seconds before an incident that could not be computed is tried again."""


@transaction.atomic
def take_signals(
    signals: Sequence[CoreSignal], source: Source | None = None, *, heard_at: datetime | None = None
) -> Incident | None:
    """Add signals to the incidents they belong to, and look at these anew; return the first of them."""
    (incidents,) = keep([Arrival(signals, source, heard_at or now())])
    for incident in incidents:
        reconsider(incident)
    return incidents[0] if incidents else None


@transaction.atomic
def reconsider(incident: Incident, *, at: datetime | None = None) -> CoreVerdict:
    """Compute an incident's facts anew, decide, and open a draft when one is owed and not waived."""
    here, moment = house(), at or now()
    row = locked_root(incident)
    row.revision += 1  # whoever computes meanwhile, without this lock, begins again
    facts = facts_of(row, here)
    verdict = decide(facts, here.policy, now=moment, calendar=here.calendar, pauses=pauses_of(row))
    _conclude(row, facts, verdict, here, moment)
    incident.refresh_from_db()
    return verdict


def compute_due(limit: int = 20) -> int:
    """Look at incidents of which more was told than their facts tell, those waiting longest first."""
    due = Incident.objects.filter(merged_into=None, revision__gt=F("computed")).exclude(pk__in=_at_rest())
    return sum(_compute(incident, now()) for incident in due.order_by("heard_at")[:limit])


def carry_late(limit: int = 20) -> int:
    """Look at incidents of which a text was not told everything while it stood still, and may be told now."""
    late = Incident.objects.filter(
        merged_into=None, unsaid__postmortem=F("postmortem"), postmortem__status__in=BEING_WRITTEN
    ).exclude(pk__in=_at_rest())
    return sum(_compute(incident, now()) for incident in late.order_by("unsaid__since")[:limit])


_resting: dict[int, float] = {}


def _at_rest() -> list[int]:
    return [pk for pk, until in _resting.items() if until > time.monotonic()]


def _compute(incident: Incident, moment: datetime) -> bool:
    """Look at an incident; one that stumbles rests, so that the others get their turn."""
    begun = time.monotonic()
    try:
        signals = _consider(incident, moment)
    except Exception:  # whatever it is: the incident stays due, and is tried again
        logger.exception("Incident %s could not be computed.", incident.pk)
        _resting[incident.pk] = time.monotonic() + REST
    else:
        _resting.pop(incident.pk, None)
        if signals > MANY:  # in a storm the next ones are there already
            _resting[incident.pk] = time.monotonic() + min(20 * (time.monotonic() - begun), REST)
    return True


def _consider(incident: Incident, moment: datetime) -> int:
    """Reconsider an incident, but read and think before the lock: in a storm it may have thousands of signals.

    When more was told meanwhile, it stays due, and its turn comes again; what was merged is told of elsewhere. Returns
    how many signals it has.
    """
    here = house()
    with uncollected():
        facts = facts_of(incident, here)
        verdict = decide(facts, here.policy, now=moment, calendar=here.calendar, pauses=pauses_of(incident))
    with writing():
        row = Incident.objects.select_for_update().get(pk=incident.pk)
        if row.revision == incident.revision and row.merged_into_id is None:
            _conclude(row, facts, verdict, here, moment)
    return len(facts.signals)


def _conclude(row: Incident, facts: core.Incident, verdict: CoreVerdict, here: House, moment: datetime) -> None:
    """Write down facts and verdict of a locked incident, and carry them into its post-mortem, opened if one is owed."""
    was_drill, before = row.drill, known_of(row)
    write_facts(row, facts)
    row.owed, row.computed = verdict.owed, row.revision
    row.save()
    is_new = _record(row, verdict, moment)
    if row.postmortem is None and verdict.owed and not _waived(row, verdict):
        owner = owner_for(facts.services, facts.teams, here, responders(facts))
        if owner:
            open_draft(row, facts, verdict, owner)
    elif row.postmortem is not None:
        late = unsaid.take(row, row.postmortem)
        unsaid.keep(row, row.postmortem, before)
        carry_facts(row.postmortem, late or before, facts)
        carry_moments(row.postmortem, late or before, facts)
        carry_terms(row.postmortem, facts, verdict, pauses_of(row))
        carry_end(row.postmortem, facts, verdict)
        carry_people(row.postmortem, facts)
        fill(row.postmortem, facts)
        if facts.drill != was_drill:
            carry_drill(row.postmortem, drill=facts.drill)
        if is_new or late:
            carry_triggers(row.postmortem, row, verdict)


def open_draft(
    row: Incident,
    facts: core.Incident,
    verdict: CoreVerdict,
    owner: User,
    *,
    by: User | None = None,
    template: str = "",
) -> Postmortem:
    """Open a draft for an incident, tell its owner and answer whoever asked; `by` is empty when the policy opens it."""
    postmortem = begin(facts, verdict, owner, house(), template=template, story=told(row), owner_took_part=by == owner)
    Incident.objects.filter(pk=row.pk).update(postmortem=postmortem)
    answers.by_postmortem(row, postmortem, by)
    return postmortem


def look_again(limit: int = 20) -> int:
    """Decide anew on incidents that still go on or wait for an owner: time alone can make one owed."""
    moment = now()
    waiting = Incident.objects.filter(
        postmortem=None,
        merged_into=None,
        heard_at__gt=moment - LOOK_AGAIN_FOR,
        looked_at__lte=moment - LOOK_AGAIN_EVERY,
    ).exclude(state=Incident.State.RESOLVED, owed=False)
    return sum(_look(incident, moment) for incident in waiting.order_by("looked_at")[:limit])


def _look(incident: Incident, moment: datetime) -> bool:
    """Claim an incident by moving its time on, and look at it."""
    mine = Incident.objects.filter(pk=incident.pk, looked_at=incident.looked_at)
    if not mine.update(looked_at=moment):
        return False
    incident.looked_at = moment
    return _compute(incident, moment)


def _record(row: Incident, verdict: CoreVerdict, moment: datetime) -> bool:
    """Keep a verdict: a new row (true) when it says something else, else the same one with today's figures."""
    said = {
        "sentence": verdict.sentence,
        "reasons": reasons(verdict.reasons),
        "against": reasons(verdict.against),
        "draft_due": verdict.draft_due,
        "approval_due": verdict.approval_due,
        "publication_days": verdict.publication_days,
        "rule_fact": verdict.rule.fact if verdict.rule else "",
        "template": verdict.template,
        "depth_because": verdict.depth_because[:400],
        "review": verdict.review.words,
    }
    last, rule = row.verdicts.first(), verdict.rule.name if verdict.rule else ""
    if last and _core(last.triggers, last.policy_version, last.depth, last.rule) == _core(
        triggers(verdict), verdict.policy_version, verdict.depth, rule
    ):
        Verdict.objects.filter(pk=last.pk).update(**said)
        return False
    Verdict.objects.create(
        incident=row,
        owed=verdict.owed,
        policy_version=verdict.policy_version,
        rule=rule,
        depth=verdict.depth,
        decided_at=moment,
        **said,
    )
    return True


def _core(held: Iterable[str], version: str, depth: str, rule: str) -> tuple[object, ...]:
    return (frozenset(held), version, depth, rule)


def _waived(row: Incident, verdict: CoreVerdict) -> bool:
    """Say whether everything for which one is owed was known when the waiver in force was proposed."""
    waiver = row.waiver
    return waiver is not None and set(grounds(verdict)) <= set(waiver.triggers)
