"""An incident's rows ↔ the plain facts of the core."""

from collections.abc import Iterable
from dataclasses import asdict

from django.db.models import Model
from pydantic import TypeAdapter

from afterword.incident import incident as core
from afterword.incident.decide import Reason
from afterword.incident.decide import Verdict as CoreVerdict
from afterword.incident.incident import SEVERITY_WORDS, computed
from afterword.incident.signal import Signal as CoreSignal
from afterword.incident.signal import Statement
from afterword.web.house import House
from afterword.web.incidents.models import Incident

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
    signals = [SIGNALS.validate_python(content) for content in row.signals.values_list("content", flat=True)]
    corrections = [
        STATEMENTS.validate_python({**correction.says, "by": correction.by.name})
        for correction in row.corrections.select_related("by")
    ]
    requests = [
        core.Request(asked.by.at_handle, asked.reason, asked.at)
        for asked in row.requests_that_count.select_related("by")
    ]
    words = {**SEVERITY_WORDS, **house.policy.severities}
    return computed(signals, corrections, requests=requests, words=words)


def write_facts(row: Incident, facts: core.Incident) -> None:
    """Put computed facts into an incident's row; the caller saves it."""
    row.title = facts.title[:LONGEST]
    row.severity = facts.severity or ""
    row.services = list(facts.services)
    row.teams = list(facts.teams)
    row.detected_by = facts.detected_by or ""
    row.timezone = facts.timezone
    _copy(facts, row, (*INSTANTS, *ANSWERS))
    row.state = Incident.State.RESOLVED if facts.resolved_at or facts.near_miss else Incident.State.OPEN


def reasons(of: Iterable[Reason]) -> list[dict[str, str]]:
    """Return reasons as JSON for a verdict's row."""
    return [asdict(reason) for reason in of]


def triggers(verdict: CoreVerdict) -> list[str]:
    """Return the triggers that hold."""
    return [reason.trigger for reason in verdict.reasons]


def _copy(facts: core.Incident, row: Model, names: Iterable[str]) -> None:
    for name in names:
        setattr(row, name, getattr(facts, name))
