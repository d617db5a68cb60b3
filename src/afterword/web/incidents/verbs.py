"""What people do with an incident: ask for a post-mortem, waive it, correct the facts, start writing."""

from dataclasses import asdict

from django.db import transaction
from django.urls import reverse
from django.utils.timezone import now

from afterword.incident.decide import decide
from afterword.incident.signal import Statement
from afterword.web.house import house
from afterword.web.incidents.facts import STATEMENTS, facts_of, words_in_force
from afterword.web.incidents.family import family, locked_root
from afterword.web.incidents.inbox import open_draft, reconsider
from afterword.web.incidents.models import Correction, Incident, Request, Signal, Waiver, Withdrawal
from afterword.web.incidents.owners import suggested
from afterword.web.notices.telling import tell
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear


@transaction.atomic
def request_postmortem(incident: Incident, user: User, reason: str) -> Request:
    """Ask for a post-mortem; whoever asks gets one, or a waiver with its reason. Raises ``Refused``."""
    said = _said(reason, "Say in a sentence why you would like one.")
    asked = Request.objects.create(incident=incident, by=user, reason=said)
    reconsider(incident)
    return asked


@transaction.atomic
def waive(incident: Incident, user: User, reason: str) -> Waiver:
    """Decide that none has to be written, and tell everybody who asked. Raises ``Refused``."""
    said = _said(reason, "Say in a sentence why none is needed.")
    if not (user.is_reviewer or user.is_admin):
        raise NotYours("Only reviewers and administrators may waive a post-mortem. Ask one of them.")
    row = locked_root(incident)
    if row.postmortem:
        raise NotNow(_too_late(row.postmortem))
    verdict = row.verdict
    if verdict is None or not verdict.owed:
        raise NotNow("No post-mortem is owed here, so there is nothing to waive.")
    waiver = Waiver.objects.create(incident=row, by=user, reason=said, triggers=verdict.grounds)
    requests = Request.objects.filter(incident__in=family(row)).select_related("by")
    for asked in {asked.by_id: asked for asked in requests}.values():
        body = (
            f"You asked for a post-mortem of “{row.title}”. {user.name} decided that none has to be written:\n\n{said}"
        )
        tell(asked.by, "waived", f"No post-mortem: {row.title}", body, reverse("incident", args=[row.pk]))
    return waiver


@transaction.atomic
def correct(incident: Incident, user: User, says: Statement) -> Correction:
    """Put a person's word against what the systems say; what they leave out stays. Raises ``Refused``."""
    given = {name: value for name, value in asdict(says).items() if value not in (None, (), "") and name != "by"}
    if not given:
        raise Unclear("Nothing was changed. Correct at least one fact.")
    content = STATEMENTS.dump_python(Statement(**given), mode="json", exclude_defaults=True)
    correction = Correction.objects.create(incident=incident, by=user, says=content)
    reconsider(incident)
    return correction


@transaction.atomic
def take_back(correction: Correction, fact: str, user: User) -> None:
    """Let one fact of a correction count no longer; it stays to be seen. Raises ``Refused``."""
    incident = locked_root(correction.incident)
    if fact not in correction.says:
        raise Unclear("That correction says nothing about this fact.")
    _, is_new = Withdrawal.objects.get_or_create(correction=correction, fact=fact, defaults={"by": user})
    if not is_new:
        raise NotNow("This was taken back already.")
    if not (Signal.objects.filter(incident__in=family(incident)).exists() or words_in_force(incident)):
        raise NotNow("It is all that anybody has said about this. Correct it instead.")
    reconsider(incident)


@transaction.atomic
def start(incident: Incident, user: User, *, owner: User | None = None, template: str = "") -> Postmortem:
    """Open a draft now, whether or not one is owed: owned by whoever starts it, or by somebody who is suggested.

    Raises ``Refused``.
    """
    row = locked_root(incident)
    if row.postmortem and row.postmortem.status == Status.DECLINED:
        raise NotNow(f"{row.postmortem.reference} was declined. Reopen it there, or start a new one by hand.")
    if row.postmortem:
        raise NotNow(f"{row.postmortem.reference} is already open for this incident. Write there.")
    here = house()
    facts = facts_of(row, here)
    verdict = decide(facts, here.policy, now=now(), calendar=here.calendar)
    if owner and owner != user and owner not in [each.person for each in suggested(facts, here)]:
        raise Unclear(f"{owner.name} is not among those who are suggested. Start it yourself and hand it over.")
    postmortem = open_draft(row, facts, verdict, owner or user, template=template)
    incident.refresh_from_db()
    return postmortem


def _too_late(postmortem: Postmortem) -> str:
    """Say what can be done instead of waiving, once there is a record."""
    if postmortem.status == Status.DECLINED:
        return f"{postmortem.reference} was declined already; there is nothing left to waive."
    if postmortem.is_open_for_writing:
        return f"{postmortem.reference} is already open. A reviewer who did not write in it may decline it on its page."
    return f"{postmortem.reference} is {postmortem.get_status_display().lower()}; there is nothing to waive."


def _said(reason: str, otherwise: str) -> str:
    said = reason.strip()
    if not said:
        raise Unclear(otherwise)
    return said[:4000]
