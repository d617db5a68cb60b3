"""Asking for a post-mortem, taking it back, and answering it with a no."""

from datetime import timedelta

from django.db import transaction
from django.urls import reverse
from django.utils.timezone import now

from afterword.web.incidents import answers, deciders
from afterword.web.incidents.family import locked_root
from afterword.web.incidents.inbox import reconsider
from afterword.web.incidents.models import Incident, Request, RequestState
from afterword.web.notices.telling import tell
from afterword.web.people.models import User
from afterword.web.postmortems.models import Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Refused, Unclear

LONGEST = 4000
SENT_TWICE = timedelta(minutes=10)


@transaction.atomic
def request_postmortem(incident: Incident, user: User, reason: str) -> Request:
    """Ask for a post-mortem, and say why: it is answered by one, by a waiver, or by somebody's no.

    Where the policy opens a post-mortem for whoever asks, that happens now; else reviewers are told that somebody
    waits. The same words sent again soon after are the same request.

    Raises:
        Unclear: there is no reason.
        NotNow: this person's request is still open, or a post-mortem is there.
    """
    said = sentence_of(reason, "Say in a sentence why you would like one.")
    row = locked_root(incident)
    known = answers.asked_of(row)
    again = known.filter(by=user, reason=said, at__gte=now() - SENT_TWICE)
    if asked := again.exclude(state__in=[RequestState.WITHDRAWN, RequestState.DECLINED]).first():
        return asked
    if known.filter(by=user, state=RequestState.OPEN).exists():
        raise NotNow("You have asked already, and it waits for an answer. Take it back first if you mean another one.")
    if row.postmortem and row.postmortem.status != Status.DECLINED:
        raise NotNow("There is a post-mortem already; what you know of it is welcome there.")
    asked = Request.objects.create(incident=row, by=user, reason=said)
    reconsider(row)
    asked.refresh_from_db()
    if asked.is_open:
        _tell_deciders(asked)
    return asked


@transaction.atomic
def withdraw(asked: Request, user: User) -> Request:
    """Take one's own request back while nobody has answered. Raises ``NotYours`` or ``NotNow``."""
    row = _locked_request(asked)
    if row.by_id != user.pk:
        raise NotYours("Somebody else asked this. Only they can take it back.")
    if not row.is_open:
        raise _answered(row)
    row.state, row.answered_by, row.answered_at = RequestState.WITHDRAWN, user, now()
    row.save(update_fields=["state", "answered_by", "answered_at"])
    reconsider(row.incident)
    return row


@transaction.atomic
def decline(asked: Request, user: User, sentence: str) -> Request:
    """Answer with a no, a sentence and a name; whoever asked is told.

    Raises:
        Unclear: there is no sentence.
        NotYours: this person does not decide here, or would be the one to write.
        NotNow: it is answered already.
    """
    said = sentence_of(sentence, "Say why in a sentence; whoever asked will read it.")
    row = _locked_request(asked)
    if not row.is_open:
        raise _answered(row)
    if not deciders.may_answer(user, row, deciders.would_owe(row.incident)):
        raise _why_not(user, row)
    answers.with_no(row, user, said)
    reconsider(row.incident)
    row.refresh_from_db()
    return row


def sentence_of(typed: str, otherwise: str) -> str:
    """Return what was typed, trimmed. Raises ``Unclear``, with the other words if there is nothing."""
    said = typed.replace("\0", "").strip()
    if not said:
        raise Unclear(otherwise)
    if len(said) > LONGEST:
        raise Unclear(f"That is longer than {LONGEST:,} characters. A sentence or two is enough here.")
    return said


def _locked_request(asked: Request) -> Request:
    incident = locked_root(asked.incident)
    row = Request.objects.select_related("by", "answered_by").get(pk=asked.pk)
    row.incident = incident  # the whole, should its own have been merged into another; only named columns are saved
    return row


def _answered(asked: Request) -> NotNow:
    who = f" by {asked.answered_by.name}" if asked.answered_by else ""
    return NotNow(f"It was answered meanwhile{who}: {asked.get_state_display().lower()}.")


def _why_not(user: User, asked: Request) -> Refused:
    """Find the words for somebody who may not answer this."""
    if user.pk == asked.by_id:
        return NotYours("You asked this yourself. Take it back if it is no longer wanted.")
    if deciders.decides(user):
        return NotYours("You would be the one to write, or wrote in it. Another reviewer or administrator answers.")
    return NotYours("Reviewers and administrators answer requests. Ask one of them.")


def _tell_deciders(asked: Request) -> None:
    """Tell those who may answer that somebody waits."""
    owner = deciders.would_owe(asked.incident)
    for person in deciders.deciding():
        if deciders.may_answer(person, asked, owner):
            tell(
                person,
                "request-open",
                f"Somebody asks for a post-mortem: {asked.incident.title}",
                f"{asked.by.name} asks for a post-mortem of “{asked.incident.title}”:\n\n{asked.reason}\n\n"
                "Start one, or answer with a sentence why not.",
                reverse("incident", args=[asked.incident_id]),
            )
