"""An incident's rows ↔ the plain facts of the core."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace

from django.db.models import Model, QuerySet
from pydantic import TypeAdapter

from afterword.incident import incident as core
from afterword.incident.clocks import Pause
from afterword.incident.decide import Reason
from afterword.incident.decide import Verdict as CoreVerdict
from afterword.incident.incident import INSTANTS, SEVERITY_WORDS, TITLED, computed
from afterword.incident.policy import Policy
from afterword.incident.signal import Signal as CoreSignal
from afterword.incident.signal import Statement
from afterword.web.house import House
from afterword.web.incidents.family import family
from afterword.web.incidents.meanwhile import changes_meanwhile
from afterword.web.incidents.models import Correction, Incident, Request, RequestState, Signal

SIGNALS = TypeAdapter(CoreSignal)
STATEMENTS = TypeAdapter(Statement)
ANSWERS = ("user_visible", "data_loss", "manual_intervention", "near_miss", "drill")
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Word:
    """What a person says is so and has not taken back; ``facts`` are the names of what it is about."""

    correction: Correction
    statement: Statement
    facts: tuple[str, ...]


def stored(signal: CoreSignal) -> dict[str, object]:
    """Return a signal as JSON for its row."""
    content: dict[str, object] = SIGNALS.dump_python(signal, mode="json", exclude_defaults=True)
    return content


def columns(signal: CoreSignal) -> dict[str, object]:
    """Return what a signal says as the columns of its row."""
    return {"at": signal.at, "title": signal.title[:LONGEST], "url": signal.url, "content": stored(signal)}


def facts_of(row: Incident, house: House) -> core.Incident:
    """Compute the facts of an incident from everything its rows say, and those of what was merged into it.

    Changes by hand that were made meanwhile count too. Five or six queries, and one for each level of merging.
    """
    rows = family(row)
    told, asked = Signal.objects.filter(incident__in=rows), requests_that_count(rows)
    requests = asked.select_related("by")
    signals, words = signals_of(told, row), words_in_force(row)
    return facts_from(
        signals, words, requests, house.policy, lambda facts: read_signals(changes_meanwhile(facts, row.heard_at))
    )


def facts_from(
    signals: Iterable[CoreSignal],
    words: Iterable[Word],
    asked: Iterable[Request],
    policy: Policy,
    beside: Callable[[core.Incident], list[CoreSignal]],
) -> core.Incident:
    """Compute facts from what systems and people said; the policy knows more words for severities.

    ``beside`` returns what was changed by hand during an incident; it is asked where nobody says that somebody did.
    """
    requests = [core.Request(each.by.at_handle, each.reason, each.at, each.by.name) for each in asked]
    statements = [each.statement for each in words]
    return _with_changes(list(signals), statements, requests, policy, beside)


def _with_changes(
    signals: list[CoreSignal],
    statements: list[Statement],
    requests: list[core.Request],
    policy: Policy,
    beside: Callable[[core.Incident], list[CoreSignal]],
) -> core.Incident:
    severities = words_for_severity(policy)
    facts = computed(signals, statements, requests=requests, words=severities)
    changes = beside(facts) if facts.manual_intervention is None else []
    if not changes:
        return facts
    return computed(signals, statements, requests=requests, words=severities, beside=changes)


def pauses_of(row: Incident) -> tuple[Pause, ...]:
    """Return the days on which its clocks stand still."""
    return tuple(Pause(hold.since, hold.until, hold.reason) for hold in row.holds.all())


def requests_that_count(rows: Iterable[int]) -> QuerySet[Request]:
    """Return what was asked of some incidents and neither taken back nor answered with a no."""
    over = [RequestState.WITHDRAWN, RequestState.DECLINED]
    return Request.objects.filter(incident__in=rows).exclude(state__in=over)


def told_by_systems(row: Incident, house: House) -> core.Incident | None:
    """Compute the facts of an incident as they would be had no person said anything; ``None`` without a signal."""
    signals = signals_of(Signal.objects.filter(incident__in=family(row)), row)
    if not signals:
        return None
    return _with_changes(
        signals, [], [], house.policy, lambda facts: read_signals(changes_meanwhile(facts, row.heard_at))
    )


def signals_of(rows: QuerySet[Signal], incident: Incident) -> list[CoreSignal]:
    """Return rows as signals of the core, each with the time at which it first arrived."""
    return read_signals(rows.order_by().only("content", "first_heard_at", "incident_id"), incident)


def read_signals(rows: Iterable[Signal], incident: Incident | None = None) -> list[CoreSignal]:
    """Return rows, in the order they come in, as signals of the core; what was told of a merged one says of which."""
    return [
        replace(
            SIGNALS.validate_python(row.content), heard_at=row.first_heard_at, of=_member(row.incident_id, incident)
        )
        for row in rows
    ]


def words_for_severity(policy: Policy) -> dict[str, str]:
    """Return the words for severity that are understood by a policy."""
    return {**SEVERITY_WORDS, **policy.severities}


def words_in_force(row: Incident) -> list[Word]:
    """Return what people say of an incident, the strongest last.

    What was said of an incident that was merged into it comes before what was said of itself, whenever that was,
    stands beside what else is known, and says nothing of its title.
    """
    found = Correction.objects.filter(incident__in=family(row)).select_related("by").prefetch_related("withdrawals")
    return in_force(found, row)


def in_force(found: Iterable[Correction], row: Incident) -> list[Word]:
    """Return what corrections say of an incident and of what was merged into it, as `words_in_force` does."""
    ordered = sorted(found, key=lambda correction: (correction.incident_id == row.pk, correction.at, correction.pk))
    return [word for correction in ordered if (word := _word(correction, _member(correction.incident_id, row))).facts]


def _word(correction: Correction, member: str) -> Word:
    gone = {withdrawal.fact for withdrawal in correction.withdrawals.all()} | ({"title"} if member else set())
    says = {fact: value for fact, value in correction.says.items() if fact not in gone}
    return Word(correction, STATEMENTS.validate_python({**says, "by": correction.by.name, "of": member}), tuple(says))


def _member(incident_id: int | None, incident: Incident | None) -> str:
    """Name one of a family; empty for the incident that tells of all."""
    return "" if incident is None or incident_id in (None, incident.pk) else str(incident_id)


def write_facts(row: Incident, facts: core.Incident) -> None:
    """Put computed facts into an incident's row; the caller saves it."""
    row.title = facts.title[:LONGEST]
    row.severity = facts.severity or ""
    row.services = list(facts.services)
    row.teams = list(facts.teams)
    row.detected_by = facts.detected_by or ""
    row.timezone = facts.timezone
    _copy(facts, row, (*INSTANTS, *ANSWERS))
    only_remarks = bool(facts.signals) and not any(signal.kind in TITLED for signal in facts.signals)
    is_over = facts.resolved_at or facts.near_miss or only_remarks
    row.state = Incident.State.RESOLVED if is_over else Incident.State.OPEN


def known_of(row: Incident) -> core.Incident:
    """Return the facts as a row holds them, without what told them."""
    names = (*INSTANTS, *ANSWERS)
    return core.Incident(
        key=row.key,
        title=row.title,
        severity=row.severity or None,
        services=tuple(row.services),
        teams=tuple(row.teams),
        timezone=row.timezone,
        **{name: getattr(row, name) for name in names},
    )


def reasons(of: Iterable[Reason]) -> list[dict[str, str]]:
    """Return reasons as JSON for a verdict's row."""
    return [asdict(reason) for reason in of]


def triggers(verdict: CoreVerdict) -> list[str]:
    """Return the triggers that hold."""
    return [reason.trigger for reason in verdict.reasons]


def grounds(verdict: CoreVerdict) -> list[str]:
    """Return everything for which one is owed: the triggers that hold, and a rule that asks for one by itself."""
    by_rule = verdict.rule if verdict.owed and not verdict.reasons else None
    return [*triggers(verdict), *([f"rule: {by_rule.name}"] if by_rule else [])]


def _copy(facts: core.Incident, row: Model, names: Iterable[str]) -> None:
    for name in names:
        setattr(row, name, getattr(facts, name))
