"""How deep a review is, what it takes and by when: the policy's word, kept beside the text until it is approved.

Of a post-mortem with an incident the incident's verdict counts; of one that was begun by hand, what its own text tells
is decided like an incident. From the approval on nothing is decided anew.
"""

from collections.abc import Iterable
from datetime import date, datetime

from django.utils.timezone import now

from afterword.document.facts import Facts
from afterword.incident.calendar import Calendar
from afterword.incident.clocks import Pause
from afterword.incident.decide import Verdict, decide
from afterword.incident.incident import Incident, Request
from afterword.web.house import House, house
from afterword.web.postmortems.models import OPEN_STATES, Postmortem

LONGEST = 400
FIRST_YEAR, LAST_YEAR = 1900, 9000


def judge(postmortem: Postmortem, verdict: Verdict, pauses: tuple[Pause, ...] = ()) -> dict[str, object]:
    """Take over what was decided of its incident, while it is not approved yet; return the columns that changed."""
    return _take(postmortem, verdict, judged=True, pauses=pauses)


def settle(postmortem: Postmortem, facts: Facts) -> None:
    """Decide by what the text tells where no incident does; the caller saves the row.

    A draft's date moves only when something else is decided than before: people were told of it.
    """
    if postmortem.judged or not postmortem.owes or postmortem.status not in OPEN_STATES:
        return
    pauses = tuple(
        Pause(date.fromisoformat(since), date.fromisoformat(until)) for since, until in postmortem.pauses or ()
    )
    verdict = verdict_of(facts, created=postmortem.created_at, pauses=pauses)
    before = postmortem.depth_because, postmortem.calendar
    _take(postmortem, verdict, judged=False, pauses=pauses)
    if postmortem.draft_due is None or (before[0] and before != (postmortem.depth_because, postmortem.calendar)):
        postmortem.draft_due = verdict.draft_due


def verdict_of(facts: Facts, *, created: datetime, pauses: tuple[Pause, ...] = ()) -> Verdict:
    """Decide on what a text tells of itself; its clocks run from the end of the impact, or from when it was begun.

    Whichever is later: nobody promised anything before.
    """
    here = house()
    known = facts.impact_end is not None and FIRST_YEAR < facts.impact_end.year < LAST_YEAR
    end = max(facts.impact_end, created) if known and facts.impact_end else created
    told = Incident(
        key=facts.id or "text",
        title=facts.title or "",
        severity=facts.severity,
        services=facts.services,
        teams=facts.teams,
        impact_started_at=facts.impact_start,
        resolved_at=end,
        user_visible=("user-visible" in facts.triggers) or None,
        data_loss=("data-loss" in facts.triggers) or None,
        manual_intervention=("manual-intervention" in facts.triggers) or None,
        near_miss=facts.impact_none,
        drill=is_drill(facts),
        requests=(Request("somebody", "They asked.", created),) if "stakeholder-request" in facts.triggers else (),
    )
    return decide(told, here.policy, now=max(now(), end), calendar=here.calendar, pauses=pauses)


def written(pauses: Iterable[Pause]) -> list[list[str]] | None:
    """Return pauses as the record keeps them."""
    return sorted([pause.since.isoformat(), pause.until.isoformat()] for pause in pauses) or None


def publication_due(postmortem: Postmortem, approved_at: datetime) -> date:
    """Return by when an approved text is to be published."""
    return calendar_of(postmortem, house()).due(approved_at, postmortem.publication_days)


def calendar_of(postmortem: Postmortem, here: House) -> Calendar:
    """Return the calendar by which the clocks of a post-mortem run."""
    named = here.policy.calendars.get(postmortem.calendar)
    return named.calendar() if named else here.calendar


def is_drill(facts: Facts) -> bool:
    """Say whether a text tells of a drill."""
    return facts.extra.get(DRILL, "").strip().strip("\"'").lower() in {"true", "yes", "drill"}


DRILL = "x-drill"


def _take(postmortem: Postmortem, verdict: Verdict, *, judged: bool, pauses: tuple[Pause, ...]) -> dict[str, object]:
    if postmortem.status not in OPEN_STATES:
        return {}
    decided: dict[str, object] = {
        "depth": verdict.depth,
        "depth_because": verdict.depth_because[:LONGEST],
        "judged": judged,
        "approvals_wanted": verdict.review.approvals,
        "outsiders_wanted": verdict.review.outside,
        "approved_by_whom": verdict.review.by,
        "calendar": verdict.calendar,
        "review_due": verdict.approval_due,
        "publication_days": verdict.publication_days,
        "pauses": written(pauses),
    }
    changed = {name: value for name, value in decided.items() if getattr(postmortem, name) != value}
    for name, value in changed.items():
        setattr(postmortem, name, value)
    return changed
