"""How requests are answered: by a post-mortem, by a waiver, by a named no; whoever asked is told each time."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.timezone import now

from afterword.web.incidents.asks import Request, RequestState, Waiver
from afterword.web.incidents.family import family
from afterword.web.incidents.models import Incident
from afterword.web.notices.telling import tell
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem


def by_postmortem(incident: Incident, postmortem: Postmortem, by: User | None) -> None:
    """Answer what is asked with a post-mortem that was opened, by a person or, if `by` is empty, by the policy.

    What a waiver had answered gets this better answer too.
    """
    waiting = asked_of(incident).filter(state__in=[RequestState.OPEN, RequestState.WAIVED])
    for asked in _take(waiting, RequestState.POSTMORTEM, by=by, postmortem=postmortem):
        if asked.by_id in {postmortem.owner_id, by.pk if by else None}:
            continue  # they see it open before them, or are told that it is theirs
        opened = f"{by.name} opened one" if by else "One was opened"
        owner = postmortem.owner.name if by is None or by.pk != postmortem.owner_id else ""
        asked_to = f", and {owner} is asked to write it" if owner else ""
        readable = access.readable(asked.by).filter(pk=postmortem.pk).exists()
        tell(
            asked.by,
            "request-answered",
            f"A post-mortem is open: {incident.title}",
            f"You asked for a post-mortem of “{incident.title}”. {opened}"
            + (
                f": {postmortem.reference}{asked_to}. "
                "What you know of it is welcome in the text; everybody who reads it may write."
                if readable
                else f"{asked_to}; its readers are named people."
            ),
            reverse("postmortem", args=[postmortem.reference]) if readable else page_of(incident),
        )


def by_waiver(waiver: Waiver, by: User, *, told: bool = False) -> None:
    """Answer what is asked, and what a draft had answered that is now not written, with a waiver.

    `told`: they are told by other words already.
    """
    incident = waiver.incident
    answered = asked_of(incident).filter(state__in=[RequestState.OPEN, RequestState.POSTMORTEM])
    asked = _take(answered, RequestState.WAIVED, by=by, waiver=waiver)
    for person in {each.by_id: each.by for each in asked if each.by_id != by.pk and not told}.values():
        decided = (
            f"{by.name} decided" if waiver.was_decided_alone else f"{waiver.by.name} proposed and {by.name} agreed"
        )
        tell(
            person,
            "waived",
            f"No post-mortem: {incident.title}",
            f"You asked for a post-mortem of “{incident.title}”. {decided} that none has to be "
            f"written. {waiver.get_kind_display()}:\n\n{waiver.reason}\n\n"
            f"If you see it otherwise, you may reopen the question within {access.REOPEN_WITHIN.days} days.",
            page_of(incident),
        )


def with_no(asked: Request, by: User, sentence: str) -> None:
    """Answer one request with a no, and tell whoever asked."""
    _take(Request.objects.filter(pk=asked.pk), RequestState.DECLINED, by=by, answer=sentence)
    tell(
        asked.by,
        "request-declined",
        f"None will be written for now: {asked.incident.title}",
        f"You asked for a post-mortem of “{asked.incident.title}”. {by.name} answers:\n\n{sentence}\n\n"
        "If there is more to it, ask again and say what; and anybody may start one.",
        page_of(asked.incident),
    )


def ask_again(waiver: Waiver) -> None:
    """Let what a waiver had answered wait for another answer."""
    still_open = asked_of(waiver.incident).filter(state=RequestState.OPEN)
    open_ones = set(still_open.values_list("by_id", flat=True))
    for asked in waiver.requests_answered.order_by("-at", "-pk"):
        if asked.by_id not in open_ones:
            open_ones.add(asked.by_id)
            waiting = {"state": RequestState.OPEN, "answered_by": None, "answered_at": None}
            Request.objects.filter(pk=asked.pk).update(**waiting, waiver=None, postmortem=None, answer="")


def asked_of(incident: Incident) -> QuerySet[Request]:
    """Return what was asked of an incident, and of what was merged into it."""
    return Request.objects.filter(incident__in=family(incident))


def page_of(incident: Incident) -> str:
    """Return the path of an incident's page."""
    return reverse("incident", args=[incident.pk])


def _take(found: QuerySet[Request], state: RequestState, *, by: User | None, **columns: object) -> Iterable[Request]:
    """Set an answer on requests and return them as they were; the incident is locked by whoever calls."""
    asked = list(found.select_related("by"))
    Request.objects.filter(pk__in=[each.pk for each in asked]).update(
        state=state, answered_by=by, answered_at=now(), **columns
    )
    return asked
