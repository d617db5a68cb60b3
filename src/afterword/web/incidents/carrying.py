"""Carry what became known about an incident into its draft, while it is still being written."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from afterword.document.add_event import add_event
from afterword.document.compose import as_typed
from afterword.document.draft import title_of
from afterword.document.parse import parse
from afterword.document.set_fact import set_fact
from afterword.document.text import Edit, apply
from afterword.incident import incident as core
from afterword.incident.clocks import Pause
from afterword.incident.decide import Verdict as CoreVerdict
from afterword.web.incidents.facts import requests_that_count, triggers
from afterword.web.incidents.family import family
from afterword.web.incidents.models import Incident
from afterword.web.live import texts
from afterword.web.postmortems import depth, derived, moves
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import OPEN_STATES, Postmortem, Status

BEING_WRITTEN = frozenset({Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING, Status.CHANGES_REQUESTED})
Value = datetime | str | tuple[str, ...] | None
ENDS = frozenset({"mitigate", "resolve"})
FILLED = frozenset({"severity", "services"})
"""What is written down also where nobody knew it before."""
DRAFTS_OWN_REMARK = re.compile(r"^(impact_end: \S+) # (?:not over yet|told as \S+, before it began).*$", re.MULTILINE)


def carry_terms(
    postmortem: Postmortem, facts: core.Incident, verdict: CoreVerdict, pauses: tuple[Pause, ...] = ()
) -> None:
    """Carry into a post-mortem, until it is approved, how deep its review is and by when.

    While the incident goes on its clocks have not started: the dates stay those of when the draft was opened.
    """
    told = postmortem.review_due
    decided = depth.judge(postmortem, verdict, pauses)
    if facts.over_at is None and told:
        decided.pop("review_due", None)
        postmortem.review_due = told
    if decided:
        Postmortem.objects.filter(pk=postmortem.pk, status__in=OPEN_STATES).update(**decided)


def carry_drill(postmortem: Postmortem, *, drill: bool) -> None:
    """Say in a text that is not published that it tells of a drill, or no longer; called when that became known."""
    row = moves.locked(postmortem)
    if not row.is_published and row.drill != drill:
        moves.write_facts(row, {depth.DRILL: str(drill).lower()})
        derived.refresh(row)
        postmortem.refresh_from_db()


def carry_end(postmortem: Postmortem, facts: core.Incident, verdict: CoreVerdict) -> None:
    """Write the end of the incident into its draft, unless people already wrote one, and move the due date."""
    if postmortem.status not in BEING_WRITTEN or facts.over_at is None:
        return
    changed = _rewrite(postmortem, lambda text: _with_end(text, facts))
    moved = postmortem.draft_due != verdict.draft_due
    if moved:
        Postmortem.objects.filter(pk=postmortem.pk).update(draft_due=verdict.draft_due)
    if moved or changed:
        postmortem.refresh_from_db()
    if changed:
        derived.refresh(postmortem)


def carry_facts(postmortem: Postmortem, before: core.Incident, facts: core.Incident) -> None:
    """Bring the front matter along with a correction, as far as it still says what was known before."""
    if postmortem.status not in BEING_WRITTEN:
        return
    followed = ((key, was, now) for key, was, now in _followed(before, facts) if was or key in FILLED)
    changed = {key: (was, now) for key, was, now in followed if now and was != now}
    titles = title_of(before), title_of(facts)
    if not changed and titles[0] == titles[1]:
        return
    if _rewrite(postmortem, lambda text: _with_title(_with_facts(text, changed), *titles)):
        derived.refresh(postmortem)


def carry_triggers(postmortem: Postmortem, row: Incident, verdict: CoreVerdict) -> None:
    """Add the triggers that hold to those the draft names; called when the verdict is another one."""
    if postmortem.status not in BEING_WRITTEN:
        return
    asked = requests_that_count(family(row)).select_related("by").first()
    asked_by = asked.by.at_handle if asked else ""
    if _rewrite(postmortem, lambda text: _with_triggers(text, triggers(verdict), asked_by)):
        derived.refresh(postmortem)


def _with_end(text: str, facts: core.Incident) -> str:
    """Add the end to a text that does not tell it: in the front matter, and as an event of the timeline."""
    document = parse(text)
    if facts.over_at is None or document.facts.impact_end or document.facts.impact_none:
        return text
    if facts.impact_started_at and facts.over_at < facts.impact_started_at:
        return text  # one of the two is wrong, and the draft says so
    end = facts.over_at.replace(microsecond=0)
    text = DRAFTS_OWN_REMARK.sub(r"\1", apply(text, set_fact(text, "impact_end", end)), count=1)
    if ENDS & {tag for event in document.events for tag in event.tags}:
        return text
    tag, words = ("resolve", "Back to normal") if facts.ending == "resolved_at" else ("mitigate", "The effect is over")
    source = facts.source_of(facts.ending)
    told = f"{words} (according to {source})" if source else words
    return apply(text, add_event(parse(text), end, told, tags=(tag,)))


def _followed(before: core.Incident, facts: core.Incident) -> Iterable[tuple[str, Value, Value]]:
    """Yield what the front matter says of an incident: the key, what was known before, and what is known now."""
    yield "impact_start", _whole(before.impact_started_at), _whole(facts.impact_started_at)
    yield "impact_end", _whole(before.over_at), _whole(facts.over_at)
    yield "severity", before.severity, facts.severity
    yield "services", before.services, facts.services
    yield "timezone", before.timezone, facts.timezone


def _whole(moment: datetime | None) -> datetime | None:
    return moment.replace(microsecond=0) if moment else None


def _with_facts(text: str, changed: Mapping[str, tuple[Value, Value]]) -> str:
    """Write what changed where a text still says what was known before; what a person wrote there stays theirs."""
    said = parse(text).facts
    for key, (was, now) in changed.items():
        if getattr(said, key) == was:
            text = apply(text, set_fact(text, key, now))
    return text


def _with_title(text: str, was: str, now: str) -> str:
    """Call a text as the incident is called by now, in its front matter and its first heading, unless a person did."""
    if was == now:
        return text
    if parse(text).facts.title == was:
        text = apply(text, set_fact(text, "title", now))
    document = parse(text)
    if document.title in {was, as_typed(was)} and document.title_span:
        text = apply(text, (Edit(document.title_span, as_typed(now)),))
    return text


def _with_triggers(text: str, held: Iterable[str], asked_by: str) -> str:
    """Add triggers to those a text names, and who asked if it names nobody."""
    facts = parse(text).facts
    if not set(held) <= set(facts.triggers):
        text = apply(text, set_fact(text, "triggers", tuple(dict.fromkeys((*facts.triggers, *held)))))
    if asked_by and not facts.requested_by:
        text = apply(text, set_fact(text, "requested_by", asked_by))
    return text


def _rewrite(postmortem: Postmortem, rewritten: Callable[[str], str]) -> bool:
    """Make the small edits that lead from today's text to the rewritten one; say whether there were any."""
    edits: list[Edit] = []

    def change(text: str) -> Iterable[Edit]:
        edits[:] = difference(text, rewritten(text))
        return edits

    texts.edit(postmortem.text_id, change)
    return bool(edits)
