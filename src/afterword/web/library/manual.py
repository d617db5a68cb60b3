"""The manual of the rules: why each exists, what it leaves alone. Every finding links here, also from elsewhere."""

from collections.abc import Iterator
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.document import markdown
from afterword.lint.check import wanted
from afterword.lint.options import Options
from afterword.lint.rule import Rule, UnknownRule, manual_page, named, rules
from afterword.web.house import config


@require_safe
def manual(request: HttpRequest) -> HttpResponse:
    """List the rules by family. They are the same for everybody here, so nobody has to sign in."""
    families = groupby(sorted(rules(), key=lambda each: (each.family, each.name)), key=lambda each: each.family)
    answer = {
        "families": [(name, list(shelf)) for name, shelf in families],
        "running": {each.name for each in wanted(rules(), config().options())},
    }
    return render(request, "library/manual.html", answer)


@require_safe
def rule(request: HttpRequest, name: str) -> HttpResponse:
    """Show a rule's page, and how this house runs it where that is not as the page says."""
    try:
        subject = named(name)
    except UnknownRule as unknown:
        raise Http404(str(unknown)) from unknown
    page = manual_page(subject.name).partition("\n")[2]
    answer = {"rule": subject, "page": markdown.html(page), "here": list(_here(subject, config().options()))}
    return render(request, "library/rule.html", answer)


def _here(subject: Rule, options: Options) -> Iterator[str]:
    """Say in sentences what a house made of a rule; none where it runs as it comes."""
    if subject not in wanted((subject,), options):
        yield "Not switched on here: it does not run." if subject.opt_in else "Switched off here: it does not run."
        return
    level = options.levels.get(subject.name, subject.severity)
    if level is not subject.severity:
        yield f"Runs here at level {level}; its own is {subject.severity}."
    elif subject.opt_in:
        yield f"Switched on here, at level {level}."
    for name, value in options.settings.get(subject.name, {}).items():
        yield f"Its option {name} is set to {str(value).lower() if isinstance(value, bool) else value} here."
