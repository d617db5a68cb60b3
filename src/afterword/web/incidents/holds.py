"""Putting a draft on hold: its clocks stand still until a day, and then somebody is asked again."""

from datetime import date

from django.db import transaction
from django.utils.timezone import now

from afterword.document.parse import parse
from afterword.incident.clocks import Pause
from afterword.web.house import house
from afterword.web.incidents.family import locked_root
from afterword.web.incidents.inbox import reconsider
from afterword.web.incidents.models import Hold, Incident
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import access, depth, moves
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

WRITTEN = frozenset({Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING, Status.CHANGES_REQUESTED})


def standing(of: Incident | Postmortem) -> Hold | None:
    """Return the hold that stands today."""
    today = house().calendar.day(now())
    return of.holds.filter(until__gte=today, resumed_at=None).select_related("by").first()


def may(of: Incident | Postmortem, user: User) -> bool:
    """Say whether somebody may put a draft on hold: its owner, and reviewers and administrators who may read it."""
    record = of if isinstance(of, Postmortem) else of.postmortem
    if record is None or record.status not in WRITTEN:
        return False
    is_in_charge = record.owner_id == user.pk or user.is_reviewer or user.is_admin
    return is_in_charge and access.readable(user).filter(pk=record.pk).exists()


@transaction.atomic
def hold(of: Incident | Postmortem, user: User, reason: str, until: date) -> Hold:
    """Let the clocks of an incident's draft, or of one begun by hand, stand still until the end of a day.

    Raises:
        NotNow: no draft is being written, or it is on hold already.
        NotYours: somebody else is in charge of it.
        Unclear: there is no reason, or the day is past or too far away.
    """
    row = _locked(of, user)
    said = reason.strip()
    if not said:
        raise Unclear("Say in a sentence what it waits for.")
    here = house()
    today, longest = here.calendar.day(now()), here.policy.pauses.longest_working_days
    last = here.calendar.due(today, longest)
    if until <= today:
        raise Unclear("Choose a day after today.")
    if until > last:
        raise Unclear(f"At most {longest} working days at a time, until {last}. Then its owner is asked again.")
    found = standing(row)
    if found:
        raise NotNow(f"It is on hold until {found.until} already.")
    made = row.holds.create(by=user, reason=said, since=today, until=until)
    _decide_anew(row)
    return made


@transaction.atomic
def resume(of: Incident | Postmortem, user: User) -> Hold:
    """Let the clocks run again from today on. Raises ``NotNow`` when they do, and as `hold`."""
    row = _locked(of, user)
    found = standing(row)
    if found is None:
        raise NotNow("It is not on hold.")
    found.until, found.resumed_at = max(found.since, house().calendar.day(now())), now()
    found.save(update_fields=["until", "resumed_at"])
    _decide_anew(row)
    return found


def _locked(of: Incident | Postmortem, user: User) -> Incident | Postmortem:
    """Lock what is put on hold; a post-mortem that has an incident is held with it."""
    row: Incident | Postmortem = moves.locked(of) if isinstance(of, Postmortem) else locked_root(of)
    if isinstance(row, Postmortem):
        incident = row.incidents.filter(merged_into=None).order_by("pk").first()
        if incident is not None:
            return _locked(incident, user)
    record = row if isinstance(row, Postmortem) else row.postmortem
    if record is None or record.status not in WRITTEN:
        raise NotNow("Only a draft that is being written can be put on hold.")
    if not may(row, user):
        raise NotYours("Its owner, or a reviewer, puts it on hold. Ask one of them.")
    return row


def _decide_anew(row: Incident | Postmortem) -> None:
    """Let the dates follow."""
    if isinstance(row, Incident):
        reconsider(row)
        return
    pauses = tuple(Pause(each.since, each.until) for each in row.holds.all())
    facts = parse(texts.read(row.text_id)).facts
    verdict = depth.verdict_of(facts, created=row.created_at, pauses=pauses)
    row.pauses, row.draft_due, row.review_due = depth.written(pauses), verdict.draft_due, verdict.approval_due
    row.save(update_fields=["pauses", "draft_due", "review_due"])
