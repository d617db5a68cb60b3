"""Waivers: proposed by one, agreed to by another, reopened by anybody; each with a name and a reason."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.timezone import now

from afterword.web.incidents import answers, deciders, waiver_news
from afterword.web.incidents.family import locked_root
from afterword.web.incidents.inbox import reconsider
from afterword.web.incidents.models import Incident, Waiver, WaiverState
from afterword.web.incidents.requests import sentence_of
from afterword.web.people.models import User
from afterword.web.postmortems import access, decline, derived
from afterword.web.postmortems.models import DeclineReason, Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Refused, Unclear


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why none need be written: a reason of the list, a sentence and, for "covered", what covers it."""

    kind: DeclineReason
    sentence: str
    covered_by: Postmortem | None = None


@transaction.atomic
def propose(incident: Incident, user: User, grounds: Grounds) -> Waiver:
    """Propose that none need be written; it holds once somebody else agreed.

    Where only one administrator could decide, their proposal is in force at once, and says so. Proposed twice by
    the same person with the same words, it is one proposal.

    Raises:
        Unclear: the sentence is missing, or the record that covers it is.
        NotYours: the person neither would owe it, nor leads its team, nor decides here.
        NotNow: nothing is owed, it is waived or proposed already, or the post-mortem is approved.
    """
    said = sentence_of(grounds.sentence, "Say in a sentence why none is needed.")
    row = locked_root(incident)
    owner = deciders.would_owe(row)
    if not deciders.may_propose(user, row, owner) or not deciders.reads_it(user, row):
        raise NotYours(
            "Whoever would write it, the lead of its team, reviewers and administrators propose a waiver. Ask one."
        )
    _covered(row, user, grounds)
    waiting = row.waivers.filter(state=WaiverState.PROPOSED).select_related("by").first()
    if waiting and (waiting.by_id, waiting.kind, waiting.reason) == (user.pk, grounds.kind, said):
        return waiting
    if waiting:
        raise NotNow(f"{waiting.by.name} has proposed a waiver already; it waits for somebody who agrees, or does not.")
    waiver = row.waivers.create(
        by=user,
        kind=grounds.kind,
        reason=said,
        covered_by=grounds.covered_by if grounds.kind == DeclineReason.COVERED else None,
        triggers=_owed(row),
        owner=owner,
    )
    if deciders.is_alone(user):
        return _put_in_force(waiver, user, "")
    waiver_news.proposed(waiver, owner)
    return waiver


@transaction.atomic
def approve(waiver: Waiver, user: User, comment: str = "") -> Waiver:
    """Agree, as the second name: from now on none is owed for what held when it was proposed.

    A draft that is open is declined with the same reason; what was asked is answered.

    Raises:
        NotYours: the person proposed it, would owe the text, wrote in it, or does not decide here.
        NotNow: somebody answered already, or the incident has changed since it was proposed.
    """
    row = _waiting(waiver)
    record = row.incident.postmortem
    if record and record.is_open_for_writing:
        derived.refresh(record)  # who typed a moment ago wrote in it
    if not deciders.may_decide(user, row, deciders.would_owe(row.incident)) or not deciders.reads_it(
        user, row.incident
    ):
        raise _why_not_decide(user, row)
    since = set(_owed(row.incident)) - set(row.triggers)
    if since:
        raise NotNow(
            f"Since it was proposed, more has come to hold: {', '.join(sorted(since))}. "
            "Refuse it, and let it be proposed anew."
        )
    return _put_in_force(row, user, comment.replace("\0", "").strip())


@transaction.atomic
def refuse(waiver: Waiver, user: User, sentence: str) -> Waiver:
    """Do not agree, and say why; whoever proposed it is told. Raises ``Unclear``, ``NotYours`` or ``NotNow``."""
    said = sentence_of(sentence, "Say in a sentence why not; whoever proposed it will read it.")
    row = _waiting(waiver)
    if not deciders.decides(user) or user.pk == row.by_id or not deciders.reads_it(user, row.incident):
        raise _why_not_decide(user, row)
    _decide(row, WaiverState.REFUSED, user, said)
    waiver_news.refused(row, user)
    return row


@transaction.atomic
def withdraw(waiver: Waiver, user: User) -> Waiver:
    """Take one's own proposal back. Raises ``NotYours`` or ``NotNow``."""
    row = _waiting(waiver)
    if row.by_id != user.pk:
        raise NotYours(f"{row.by.name} proposed this. Only they can take it back; who decides may refuse it.")
    return _decide(row, WaiverState.WITHDRAWN, user, "")


@transaction.atomic
def reopen(waiver: Waiver, user: User, reason: str) -> Waiver:
    """Let the question be asked again, with a reason; where one is still owed, the draft is open at once.

    Raises:
        Unclear: there is no reason.
        NotNow: it is not in force, or has been for so long that only those who decide reopen it.
    """
    said = sentence_of(reason, "Say in a sentence what speaks for one now.")
    row = _locked_waiver(waiver)
    if not deciders.reads_it(user, row.incident) or not deciders.may_reopen(user, row):
        raise _why_not_reopen(row)
    answers.ask_again(row)
    declined = row.declination.postmortem if row.declination and row.declination.reopened_at is None else None
    if declined is not None:
        decline.reopen_agreed(declined, user)
    row.state, row.reopened_by, row.reopened_at, row.reopened_because = WaiverState.REOPENED, user, now(), said
    row.save(update_fields=["state", "reopened_by", "reopened_at", "reopened_because"])
    waiver_news.reopened(row, user)
    reconsider(row.incident)
    record = row.incident.postmortem
    if record and record.status != Status.DECLINED:
        answers.by_postmortem(row.incident, record, user)  # somebody had begun in spite of it
    return row


def is_waived(incident: Incident) -> bool:
    """Say whether what is owed today was waived: everything for which it is owed is covered."""
    verdict, waiver = incident.verdict, incident.waiver
    return bool(verdict and verdict.owed and waiver and set(verdict.grounds) <= set(waiver.triggers))


def _put_in_force(waiver: Waiver, user: User, comment: str) -> Waiver:
    """Let it hold: decline a draft that is open, answer what is asked, tell whoever is concerned."""
    record = waiver.incident.postmortem
    _decide(waiver, WaiverState.IN_FORCE, user, comment)
    if record and record.is_open_for_writing:
        waiver.declination = decline.decline_agreed(record, user, DeclineReason(waiver.kind), _in_one(waiver))
        waiver.save(update_fields=["declination"])
    answers.by_waiver(waiver, user, told=waiver.declination is not None)
    waiver_news.in_force(waiver, user)
    return waiver


def _decide(waiver: Waiver, state: WaiverState, user: User, sentence: str) -> Waiver:
    waiver.state, waiver.decided_by, waiver.decided_at, waiver.decision = state, user, now(), sentence
    waiver.save(update_fields=["state", "decided_by", "decided_at", "decision"])
    return waiver


def _in_one(waiver: Waiver) -> str:
    """Write the sentence, what covers it and who proposed it in one line, as a declined draft shows it."""
    covered = f" Covered by {waiver.covered_by.reference}." if waiver.covered_by else ""
    proposed = "" if waiver.was_decided_alone else f" Proposed by {waiver.by.name}."
    said = " ".join(waiver.reason.split())
    return f"{said[: decline.LONGEST_SENTENCE - len(covered) - len(proposed)]}{covered}{proposed}"


def _owed(incident: Incident) -> list[str]:
    """Return everything for which one is owed. Raises ``NotNow`` when there is nothing to waive."""
    record = incident.postmortem
    if record and record.status == Status.DECLINED:
        raise NotNow(f"{record.reference} was declined already; there is nothing left to waive.")
    if record and not record.is_open_for_writing:
        raise NotNow(f"{record.reference} is {record.get_status_display().lower()}; there is nothing to waive.")
    if record is None and is_waived(incident):
        raise NotNow("It is waived already.")
    verdict = incident.verdict
    if record is None and not (verdict and verdict.owed):
        raise NotNow("No post-mortem is owed here, so there is nothing to waive.")
    return verdict.grounds if verdict else []


def _covered(incident: Incident, user: User, grounds: Grounds) -> None:
    """Raise ``Unclear`` unless "covered" names a record that its proposer may read, and another one."""
    if grounds.kind != DeclineReason.COVERED:
        return
    record = grounds.covered_by
    if record is None or not access.readable(user).filter(pk=record.pk).exists():
        raise Unclear("Choose the post-mortem that covers it.")
    if record.pk == incident.postmortem_id or record.status == Status.DECLINED:
        raise Unclear(f"{record.reference} cannot cover it. Choose another post-mortem.")


def _locked_waiver(waiver: Waiver) -> Waiver:
    incident = locked_root(waiver.incident)
    row = Waiver.objects.select_related("by", "owner", "decided_by", "covered_by", "declination__postmortem").get(
        pk=waiver.pk
    )
    if row.incident_id != incident.pk:
        raise NotNow(f"It was merged into “{incident.title}”; what is owed is decided there.")
    row.incident = incident
    return row


def _waiting(waiver: Waiver) -> Waiver:
    """Lock a waiver that nobody has answered. Raises ``NotNow`` when somebody has."""
    row = _locked_waiver(waiver)
    if row.state != WaiverState.PROPOSED:
        who = f" by {row.decided_by.name}" if row.decided_by else ""
        raise NotNow(f"It was answered meanwhile{who}: {row.get_state_display().lower()}.")
    return row


def _why_not_decide(user: User, waiver: Waiver) -> Refused:
    """Find the words for somebody who may not decide on this."""
    if user.pk == waiver.by_id:
        return NotYours("You proposed it. It takes a second name: another reviewer or administrator decides.")
    if deciders.decides(user):
        return NotYours("You would be the one to write, or wrote in it. Another reviewer or administrator decides.")
    return NotYours("Reviewers and administrators decide on waivers. Ask one of them.")


def _why_not_reopen(waiver: Waiver) -> NotNow:
    """Find the words for somebody who cannot reopen this now."""
    if waiver.state != WaiverState.IN_FORCE:
        return NotNow(f"It is {waiver.get_state_display().lower()}, not in force; there is nothing to reopen.")
    days = access.REOPEN_WITHIN.days
    return NotNow(f"It has been in force for more than {days} days. A reviewer or administrator may still reopen it.")
