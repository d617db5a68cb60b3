"""Carry what became known about an incident into its draft, while it is still being written."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from afterword.document.facts import set_fact
from afterword.document.parse import parse
from afterword.document.text import Edit
from afterword.incident import incident as core
from afterword.incident.decide import Verdict as CoreVerdict
from afterword.web.incidents.facts import triggers
from afterword.web.incidents.models import Incident
from afterword.web.live import texts
from afterword.web.postmortems import derived
from afterword.web.postmortems.models import Postmortem, Status

BEING_WRITTEN = frozenset({Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING, Status.CHANGES_REQUESTED})

Value = str | date | datetime | Sequence[str]


def carry_end(postmortem: Postmortem, facts: core.Incident, verdict: CoreVerdict) -> None:
    """Write the end of the incident into its draft, unless people already wrote one, and move the due date."""
    if postmortem.status not in BEING_WRITTEN or facts.over_at is None:
        return
    end = facts.over_at
    changed = _write(postmortem, "impact_end", lambda text: None if parse(text).facts.impact_end else end)
    moved = postmortem.draft_due != verdict.draft_due
    if moved:
        Postmortem.objects.filter(pk=postmortem.pk).update(draft_due=verdict.draft_due)
    if moved or changed:
        postmortem.refresh_from_db()
    if changed:
        derived.refresh(postmortem)


def carry_triggers(postmortem: Postmortem, row: Incident, verdict: CoreVerdict) -> None:
    """Add the triggers that hold to those the draft names; called when the verdict is another one."""
    if postmortem.status not in BEING_WRITTEN:
        return
    held = triggers(verdict)

    def missing(text: str) -> Sequence[str] | None:
        named = parse(text).facts.triggers
        return None if set(held) <= set(named) else tuple(dict.fromkeys((*named, *held)))

    changed = _write(postmortem, "triggers", missing)
    asked = row.requests.select_related("by").first()
    if asked:
        handle = asked.by.at_handle
        changed |= _write(postmortem, "requested_by", lambda text: None if parse(text).facts.requested_by else handle)
    if changed:
        derived.refresh(postmortem)


def _write(postmortem: Postmortem, key: str, value_for: Callable[[str], Value | None]) -> bool:
    """Set one fact to what the function makes of today's text, if anything; say whether the text changed."""
    wrote = []

    def change(text: str) -> Iterable[Edit]:
        value = value_for(text)
        wrote.append(value is not None)
        return () if value is None else set_fact(text, key, value)

    texts.edit(postmortem.text_id, change)
    return wrote[-1]
