"""An incident's rows ↔ the plain facts of the core."""

from collections.abc import Iterable
from dataclasses import asdict

from django.db.models import Model
from pydantic import TypeAdapter

from afterword.incident import incident as core
from afterword.incident.clocks import Pause
from afterword.incident.decide import Reason
from afterword.incident.decide import Verdict as CoreVerdict
from afterword.incident.incident import SEVERITY_WORDS, computed
from afterword.incident.policy import Policy
from afterword.incident.signal import Signal as CoreSignal
from afterword.incident.signal import Statement
from afterword.web.house import House
from afterword.web.incidents.models import Correction, Incident, Request

SIGNALS = TypeAdapter(CoreSignal)
STATEMENTS = TypeAdapter(Statement)
INSTANTS = ("started_at", "impact_started_at", "detected_at", "engaged_at", "mitigated_at", "resolved_at")
ANSWERS = ("user_visible", "data_loss", "manual_intervention", "near_miss")
LONGEST = 300


def stored(signal: CoreSignal) -> dict[str, object]:
    """Return a signal as JSON for its row."""
    content: dict[str, object] = SIGNALS.dump_python(signal, mode="json", exclude_defaults=True)
    return content


def facts_of(row: Incident, house: House) -> core.Incident:
    """Compute the facts of an incident from everything its rows say: three queries."""
    told = row.signals.values_list("content", flat=True)
    return facts_from(told, row.corrections.select_related("by"), row.requests.select_related("by"), house.policy)


def facts_from(
    told: Iterable[object], corrections: Iterable[Correction], requests: Iterable[Request], policy: Policy
) -> core.Incident:
    """Compute facts from the contents of signals and what people said; the policy knows more words for severities."""
    signals = [SIGNALS.validate_python(content) for content in told]
    said = [STATEMENTS.validate_python({**each.says, "by": each.by.name}) for each in corrections]
    asked = [core.Request(each.by.at_handle, each.reason, each.at) for each in requests]
    return computed(signals, said, requests=asked, words={**SEVERITY_WORDS, **policy.severities})


def pauses_of(row: Incident) -> tuple[Pause, ...]:
    """Return the days on which its clocks stand still."""
    return tuple(Pause(hold.since, hold.until, hold.reason) for hold in row.holds.all())


def write_facts(row: Incident, facts: core.Incident) -> None:
    """Put computed facts into an incident's row; the caller saves it."""
    row.title = facts.title[:LONGEST]
    row.severity = facts.severity or ""
    row.services = list(facts.services)
    row.teams = list(facts.teams)
    row.detected_by = facts.detected_by or ""
    row.timezone = facts.timezone
    _copy(facts, row, (*INSTANTS, *ANSWERS))
    row.state = Incident.State.RESOLVED if facts.resolved_at else Incident.State.OPEN


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
