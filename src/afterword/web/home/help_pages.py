"""What would help with a draft: a lighter template, or somebody who writes along."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.door import Visit, back
from afterword.web.home import facilitating, lightening
from afterword.web.live import texts
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.views.refusal import told


class CallForm(forms.Form):
    """Words of one's own for those who are asked."""

    words = forms.CharField(
        label="Your words to them",
        required=False,
        max_length=facilitating.LONGEST,
        widget=forms.Textarea({"rows": 3}),
        help_text="What would help most: somebody who asks, who checks the timeline, who keeps the time?",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@told
def lighter(request: Visit, reference: str) -> HttpResponse:
    """Go on with a lighter template."""
    postmortem = get_object_or_404(access.submittable(request.user), reference=reference)
    if request.method == "POST":
        lightening.make_lighter(postmortem, request.user, request.POST.get("template", ""))
        messages.success(request, "It asks less now. Everything anybody wrote is still there.")
        return redirect("write", reference)
    answer = {
        "postmortem": postmortem,
        "offers": lightening.offers(texts.read(postmortem.text_id)),
        "may_put_back": lightening.last_change(postmortem) is not None,
    }
    return render(request, "home/lighter.html", answer)


@require_POST
@login_required
@told
def fuller(request: Visit, reference: str) -> HttpResponse:
    """Take a lighter template back."""
    postmortem = get_object_or_404(access.submittable(request.user), reference=reference)
    if lightening.take_back(postmortem, request.user):
        messages.success(request, "What was taken out is back.")
    else:
        messages.success(request, "What was taken out is back, but where somebody has written since.")
    return redirect("write", reference)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@told
def facilitator(request: Visit, reference: str) -> HttpResponse:
    """Ask for somebody who writes along; whoever is asked says yes here."""
    postmortem = get_object_or_404(access.readable(request.user).select_related("owner"), reference=reference)
    form = CallForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        call = facilitating.ask(postmortem, request.user, form.cleaned_data["words"])
        count = call.asked.count()
        messages.success(
            request, f"{count} {'person is' if count == 1 else 'people are'} asked. You hear who says yes."
        )
        return redirect("postmortem", reference)
    return render(
        request, "home/facilitator.html", _of_call(request, postmortem, form), status=422 if form.errors else 200
    )


@require_POST
@login_required
@told
def facilitation(request: Visit, reference: str) -> HttpResponse:
    """Say yes."""
    postmortem = get_object_or_404(access.readable(request.user), reference=reference)
    facilitating.accept(postmortem, request.user)
    messages.success(request, f"Thank you. {postmortem.owner.name} is told, and you stand in the text.")
    return redirect("write", reference)


@require_POST
@login_required
@told
def facilitator_withdrawal(request: Visit, reference: str) -> HttpResponse:
    """Take a call back."""
    facilitating.withdraw(get_object_or_404(access.readable(request.user), reference=reference), request.user)
    messages.success(request, "Taken back.")
    return back(request, "postmortem", reference)


def _of_call(request: Visit, postmortem: Postmortem, form: CallForm) -> dict[str, object]:
    call = facilitating.call_of(postmortem)
    may_ask = access.may_ask_for_help(request.user).filter(pk=postmortem.pk).exists()
    return {
        "postmortem": postmortem,
        "call": call,
        "form": form,
        "may_ask": may_ask,
        "people": facilitating.askable(postmortem, request.user) if may_ask and call is None else [],
        "is_asked": bool(call and call.is_open and call.asked.filter(pk=request.user.pk).exists()),
        "may_withdraw": bool(call and call.is_open and request.user.pk in {call.by_id, postmortem.owner_id}),
    }
