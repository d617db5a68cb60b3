"""The manual of the rules: why each exists, what it leaves alone. Every finding links here, also from elsewhere."""

from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.document import markdown
from afterword.lint.rule import UnknownRule, manual_page, named, rules


@require_safe
def manual(request: HttpRequest) -> HttpResponse:
    """List the rules by family. They are the same for everybody, so nobody has to sign in."""
    families = groupby(sorted(rules(), key=lambda each: (each.family, each.name)), key=lambda each: each.family)
    return render(request, "library/manual.html", {"families": [(name, list(shelf)) for name, shelf in families]})


@require_safe
def rule(request: HttpRequest, name: str) -> HttpResponse:
    """Show a rule's page."""
    try:
        subject = named(name)
    except UnknownRule as unknown:
        raise Http404(str(unknown)) from unknown
    page = manual_page(subject.name).partition("\n")[2]
    return render(request, "library/rule.html", {"rule": subject, "page": markdown.html(page)})
