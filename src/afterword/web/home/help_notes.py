"""What would help with a draft, for pages that know nothing of calls and templates."""

from django import template

from afterword.web.home import facilitating, lightening
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem

register = template.Library()


@register.inclusion_tag("home/parts/help_note.html", takes_context=True)
def help_note(context: dict[str, object], postmortem: Postmortem) -> dict[str, object]:
    """Say on a draft's pages who writes along, or that somebody is asked to; and what can be taken back."""
    user = context["user"]
    if not isinstance(user, User) or postmortem.status not in access.SUBMITTABLE_STATES:
        return {}
    call = facilitating.call_of(postmortem)
    is_mine = postmortem.owner_id == user.pk
    return {
        "postmortem": postmortem,
        "call": call,
        "is_asked": bool(call and call.is_open and call.asked.filter(pk=user.pk).exists()),
        "may_withdraw": bool(call and call.is_open and user.pk in {call.by_id, postmortem.owner_id}),
        "may_put_back": is_mine and lightening.last_change(postmortem) is not None,
        "away": "" if is_mine else leave.spoken(postmortem.owner),
        "csrf_token": context.get("csrf_token"),
        "user": user,
    }


@register.filter
def away(person: User | None) -> str:
    """Say until when somebody is away; nothing when they are here."""
    return leave.spoken(person) if person else ""
