"""Policy: when do we owe a post-mortem, in words; who changed it, and what would change if it read otherwise?"""

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.incident.rehearsal import Examined
from afterword.web.administration import policy_words
from afterword.web.administration.gate import administrators
from afterword.web.door import Visit
from afterword.web.house import config, house
from afterword.web.incidents import back_tests, policies
from afterword.web.incidents.family import happened
from afterword.web.incidents.policy_models import BackTest, Difference, PolicySwitch, PolicyVersion
from afterword.web.postmortems.refusals import Refused
from afterword.web.postmortems.views.comparison import compare
from afterword.web.postmortems.views.refusal import told

LONGEST = 500_000
PER_PAGE = 50
STANDINGS = (
    ("owed", "A post-mortem is owed"),
    ("waived", "of these waived or declined"),
    ("late", "of these with a late draft"),
    ("free", "None is owed"),
)


class TextForm(forms.Form):
    """A policy as somebody types it; spaces and the last line's end are kept."""

    text = forms.CharField(
        label="The policy",
        max_length=LONGEST,
        strip=False,
        widget=forms.Textarea(
            {"rows": 30, "spellcheck": "false", "class": "mono", "wrap": "off", "autocapitalize": "off"}
        ),
        error_messages={"required": "Write a policy, at least its version."},
    )
    note = forms.CharField(
        label="What changes, and why?",
        max_length=300,
        required=False,
        widget=forms.TextInput({"autocomplete": "off"}),
    )

    def clean_text(self) -> str:
        """Return the text with the line ends it is kept with, whatever the browser made of them."""
        return str(self.cleaned_data["text"]).replace("\r\n", "\n").replace("\r", "\n")


class SwitchForm(forms.Form):
    """Which version, named by hand, instead of which switch."""

    named = forms.CharField(label="Type its version to confirm", max_length=64)
    after = forms.IntegerField(widget=forms.HiddenInput)


@require_safe
@administrators
def policy(request: Visit) -> HttpResponse:
    """Show the policy in force, and those that were kept."""
    rules = house().policy
    answer = {
        **_frame(),
        "policy": rules,
        "clauses": policy_words.clauses(rules),
        "exceptions": list(policy_words.exceptions(rules)),
        "rules": list(policy_words.ruled(rules)),
        "terms": list(policy_words.terms(rules)),
        "levels": list(policy_words.levels(rules)),
        "calendars": list(policy_words.calendars(rules)),
        "versions": PolicyVersion.objects.select_related("by").defer("text")[:PER_PAGE],
        "switches": PolicySwitch.objects.select_related("by", "version").defer("version__text")[:PER_PAGE],
    }
    return render(request, "administration/policy.html", answer)


@require_http_methods(["GET", "HEAD", "POST"])
@administrators
def text(request: Visit) -> HttpResponse:
    """Change the policy's text: check it, or keep it as a version."""
    now = policies.text_in_force()
    form = TextForm(request.POST or None, initial={"text": now})
    examined, refused = None, ""
    if form.is_valid():
        typed = form.cleaned_data["text"]
        try:
            if "check" not in request.POST:
                kept = policies.keep(request.user, typed, form.cleaned_data["note"])
                messages.success(
                    request, f"Version {kept.version} is kept. It changes nothing until it is switched on."
                )
                return redirect("policy-version", kept.pk)
            examined = policies.look_at(typed)
        except policies.Faulty:
            examined = policies.look_at(typed)
        except Refused as refusal:
            refused = str(refusal)
    wrong = bool(form.errors or refused or (examined and examined.errors))
    answer = {
        **_frame(),
        "form": form,
        "examined": examined,
        "excerpts": _excerpts(examined, form.cleaned_data["text"]) if examined else (),
        "refused": refused,
        "rows": compare(now, form.cleaned_data["text"]) if examined else (),
    }
    return render(request, "administration/policy_text.html", answer, status=422 if wrong else 200)


@require_safe
@administrators
def version(request: Visit, pk: int) -> HttpResponse:
    """Show a kept version beside the one in force, and what may be done with it."""
    kept = get_object_or_404(PolicyVersion.objects.select_related("by"), pk=pk)
    last, examined = PolicySwitch.objects.first(), policies.look_at(kept.text)
    answer = {
        **_frame(),
        "version": kept,
        "is_on": bool(last and last.version_id == kept.pk and not config().policy),
        "excerpts": _excerpts(examined, kept.text),
        "rows": compare(policies.text_in_force(), kept.text),
        "against": house().policy.version,
        "tests": kept.back_tests.select_related("by"),
        "form": SwitchForm(initial={"after": last.number if last else 0}),
        "here": request.path,
    }
    return render(request, "administration/policy_version.html", answer)


@require_POST
@administrators
@told
def switch(request: Visit, pk: int) -> HttpResponse:
    """Let a kept version decide from now on."""
    kept = get_object_or_404(PolicyVersion, pk=pk)
    form = SwitchForm(request.POST)
    after = form.cleaned_data["after"] if form.is_valid() else -1
    policies.switch_on(request.user, kept, named=request.POST.get("named", ""), after=after)
    messages.success(request, f"Version {kept.version} decides from now on. What was decided before stays as it is.")
    return redirect("administration-policy")


@require_POST
@administrators
@told
def trials(request: Visit, pk: int) -> HttpResponse:
    """Try a kept version on everything that happened."""
    return redirect("back-test", back_tests.begin(request.user, get_object_or_404(PolicyVersion, pk=pk)).pk)


@require_safe
@administrators
def trial(request: Visit, pk: int) -> HttpResponse:
    """Show what a version would decide otherwise."""
    test = get_object_or_404(BackTest.objects.select_related("version", "by").defer("version__text"), pk=pk)
    kinds = [(kind, label, test.differences.filter(kind=kind).count()) for kind, label in Difference.Kind.choices]
    shown = request.GET.get("show", "")
    found = test.differences.select_related("incident").order_by(happened("incident__").desc(), "-incident_id")
    chosen = found.filter(kind=shown) if shown in Difference.Kind.values else found
    answer = {
        "place": "policy",
        "test": test,
        "counts": [(words, test.decided.get(key, 0), test.tried.get(key, 0)) for key, words in STANDINGS],
        "kinds": [each for each in kinds if each[2]],
        "differing": sum(count for _, _, count in kinds),
        "shown": shown if shown in Difference.Kind.values else "",
        "page": Paginator(chosen, PER_PAGE).get_page(request.GET.get("page")),
        "query": f"show={shown}" if shown in Difference.Kind.values else "",
    }
    return render(request, "administration/back_test.html", answer)


def _frame() -> dict[str, object]:
    """Say where the policy comes from, on each of these pages."""
    last = PolicySwitch.objects.select_related("version", "by").first()
    return {"place": "policy", "file": config().policy, "switch": last, "here": reverse("administration-policy")}


def _excerpts(examined: Examined, typed: str) -> list[tuple[object, str, str]]:
    """Put the line at fault beside each trouble, and the one it is at odds with."""
    lines = typed.split("\n")

    def line(number: int) -> str:
        return lines[number - 1].strip()[:200] if 0 < number <= len(lines) else ""

    return [(each, line(each.line), line(each.other.line) if each.other else "") for each in examined.troubles]
