"""Something happened: three fields, and a draft to go on with."""

from datetime import datetime

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from afterword.web.door import Visit
from afterword.web.postmortems import access, drafting

TIME = "%Y-%m-%dT%H:%M"


class NewForm(forms.Form):
    """What a tired person knows."""

    title = forms.CharField(
        label="What happened?",
        max_length=200,
        help_text="One line, as you would tell a colleague.",
        widget=forms.TextInput({"autocomplete": "off", "autofocus": True}),
        error_messages={"required": "Write one line about what happened."},
    )
    happened_at = forms.DateTimeField(
        label="When did it start?",
        input_formats=[TIME, f"{TIME}:%S"],
        widget=forms.DateTimeInput({"type": "datetime-local"}, format=TIME),
        error_messages={
            "required": "Give a time; about right is good enough.",
            "invalid": "Write it as 2026-03-09T14:05.",
        },
    )
    story = forms.CharField(
        label="What do you know so far?",
        required=False,
        max_length=20_000,
        help_text="What you saw, what you tried, links. It becomes the start of the text.",
        widget=forms.Textarea({"rows": 7}),
    )

    def clean_happened_at(self) -> datetime:
        """Refuse a time that has not come yet."""
        moment: datetime = self.cleaned_data["happened_at"]
        if moment > timezone.now():
            raise forms.ValidationError("This time has not come yet. Check the day.")
        return moment


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: Visit) -> HttpResponse:
    """Take three fields and open a draft."""
    form = NewForm(request.POST or None, initial={"happened_at": timezone.localtime()})
    if form.is_valid():
        postmortem = drafting.start(request.user, **form.cleaned_data)
        messages.success(request, "The draft is open, with what you wrote in its place.")
        return redirect("write", postmortem.reference)
    mine = access.writable(request.user).filter(contributors=request.user) | access.writable(request.user).filter(
        owner=request.user
    )
    answer = {"form": form, "mine": mine.distinct().order_by("draft_due", "-created_at")[:12]}
    return render(request, "postmortems/new.html", answer, status=422 if form.errors else 200)
