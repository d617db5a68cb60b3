"""People and teams: who is here, and what may they do?"""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.db import transaction
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.administration.gate import administrators
from afterword.web.administration.leaving import left_behind
from afterword.web.door import Visit
from afterword.web.live.barring import bar
from afterword.web.notices import gathering
from afterword.web.passwords import was_changed
from afterword.web.people import leave
from afterword.web.people.accounts import NoAccount, add_team, add_user, join
from afterword.web.people.models import Membership, Team, User
from afterword.web.people.passwords import give
from afterword.web.to_the_form import posted_on

ROLES = ("is_reviewer", "is_admin", "is_active")


@dataclass(frozen=True, slots=True)
class NewPassword:
    """What somebody signs in with once; never to be seen again."""

    user: User
    password: str


class PersonForm(forms.Form):
    """A new account."""

    name = forms.CharField(max_length=200)
    email = forms.EmailField(label="E-mail address")
    password = forms.CharField(
        label="First password",
        strip=False,
        help_text="Ten characters or more. Hand it over in person: they sign in with it, and choose their own at once.",
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )
    is_reviewer = forms.BooleanField(label="Reviews post-mortems", required=False)
    is_admin = forms.BooleanField(label="Administrates", required=False)


class LeaveForm(forms.Form):
    """On which days somebody is away; both empty when they are here."""

    away_from = forms.DateField(required=False)
    away_until = forms.DateField(required=False)


class TeamForm(forms.Form):
    """A new team."""

    name = forms.CharField(max_length=120)
    slug = forms.SlugField(
        label="Short name", max_length=80, help_text="As documents write it: small letters, digits, hyphens."
    )

    def clean(self) -> dict[str, object]:
        """Refuse a name that is taken."""
        data = super().clean() or self.cleaned_data
        for field in ("name", "slug"):
            if Team.objects.filter(**{f"{field}__iexact": data.get(field, "")}).exists():
                self.add_error(field, "Another team has it already.")
        return data


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@administrators
def people(request: Visit) -> HttpResponse:
    """Show everybody, and open an account."""
    form = PersonForm(request.POST or None, prefix="person")
    if form.is_valid():
        try:
            user = add_user(**form.cleaned_data, for_once=True)
        except NoAccount as refusal:
            form.add_error(None, str(refusal))
        else:
            told = f"{user.name} can sign in now, chooses their own password then, and is {user.at_handle} in texts."
            messages.success(request, told)
            return redirect("administration-people")
    return _page(request, person_form=form)


@require_POST
@administrators
def roles(request: Visit, pk: int) -> HttpResponse:
    """Change one thing about an account: reviewing, administrating, or being open."""
    role = request.POST.get("role", "")
    user = get_object_or_404(User, pk=pk)
    if role not in ROLES:
        messages.warning(request, "Choose what to change.")
    elif user == request.user and role != "is_reviewer":
        messages.warning(request, "Somebody else has to change this for you, so that nobody locks themselves out.")
    else:
        setattr(user, role, request.POST.get("value") == "yes")
        user.save(update_fields=[role])
        if not user.is_active:
            bar(user.pk)  # what they have open is closed at once
        messages.success(request, f"Changed for {user.name}.")
        if not user.is_active and (left := left_behind(user)):
            messages.warning(request, left)
    return redirect("administration-people")


@never_cache
@require_POST
@administrators
def password(request: Visit, pk: int) -> HttpResponse:
    """Give somebody who lost theirs a password for once; it is shown on this page and nowhere else."""
    user = get_object_or_404(User, pk=pk)
    if user == request.user:
        messages.warning(request, "You change your own on its page, with the one you have.")
        return redirect("me-password")
    try:
        with transaction.atomic():
            new = give(user, request.user.at_handle)
            was_changed(user, f"{request.user.name}, who administrates, gave you a new password to sign in with once.")
    except NoAccount as refusal:
        messages.warning(request, str(refusal))
        return redirect("administration-people")
    # Not sent on to another page: it is shown once, and only here.
    return _page(request, new=NewPassword(user, new))


@require_POST
@administrators
def absence(request: Visit, pk: int) -> HttpResponse:
    """Note on which days somebody is away, or that they are here."""
    user, form = get_object_or_404(User, pk=pk), LeaveForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "Write both days as 2026-03-31, or leave both empty. Nothing was changed.")
        return redirect("administration-people")
    try:
        leave.set_leave(user, form.cleaned_data["away_from"], form.cleaned_data["away_until"])
    except leave.NoLeave as refusal:
        messages.warning(request, str(refusal))
    else:
        gathering.reschedule(user)
        messages.success(request, f"Noted for {user.name}. They can change it themselves.")
    return redirect("administration-people")


@posted_on("administration-people")
@administrators
def teams(request: Visit) -> HttpResponse:
    """Make a team."""
    form = TeamForm(request.POST, prefix="team")
    if not form.is_valid():
        return _page(request, team_form=form)
    team = add_team(form.cleaned_data["name"], form.cleaned_data["slug"])
    messages.success(request, f"{team.name} is “{team.slug}” in texts.")
    return redirect("administration-people")


@require_POST
@administrators
def members(request: Visit, pk: int) -> HttpResponse:
    """Put a person into a team, or take them out."""
    team = get_object_or_404(Team, pk=pk)
    handle = request.POST.get("person", "").strip().removeprefix("@")
    user = User.objects.filter(Q(handle__iexact=handle) | Q(email__iexact=handle)).first() if handle else None
    if user is None:
        messages.warning(request, "Nobody here has that handle or e-mail address.")
    elif request.POST.get("leave"):
        Membership.objects.filter(team=team, user=user).delete()
        bar(user.pk)  # texts of the team they have open
        messages.success(request, f"{user.name} is no longer in {team.name}.")
    else:
        join(user, team, lead=bool(request.POST.get("lead")))
        messages.success(request, f"{user.name} is in {team.name}.")
    return redirect("administration-people")


def _page(request: Visit, *, new: NewPassword | None = None, **forms: PersonForm | TeamForm) -> HttpResponse:
    """Show people and teams; a form that was not right comes with what was typed."""
    answer = {
        "place": "people",
        "new": new,
        "people": User.objects.prefetch_related("memberships__team").order_by("-is_active", "name"),
        "teams": Team.objects.prefetch_related("memberships__user"),
        "person_form": PersonForm(prefix="person"),
        "team_form": TeamForm(prefix="team"),
        **forms,
    }
    wrong = any(form.errors for form in forms.values())
    return render(request, "administration/people.html", answer, status=201 if new else 422 if wrong else 200)
