"""The one place where a verb's refusal becomes words on a page."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib import messages
from django.http import HttpResponse
from django.utils.html import format_html

from afterword.web.door import Visit, back
from afterword.web.postmortems.refusals import Elsewhere, Refused

WRITTEN_IN = ("comment", "sentence", "words")
"""The fields of forms in which people write sentences."""

Rest = ParamSpec("Rest")
View = Callable[Concatenate[Visit, Rest], HttpResponse]


def told(view: View[Rest]) -> View[Rest]:
    """Send the visitor back with the refusal's own words; nothing has changed."""

    @wraps(view)
    def respond(request: Visit, /, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except Refused as refused:
            messages.warning(request, _words(refused))
            if typed := _typed(request):
                messages.info(request, f"You had written: {typed}")
            reference = kwargs.get("reference")
            return back(request, "postmortem", reference) if reference else back(request, "home")

    return respond


def _typed(request: Visit) -> str:
    """Return what would be lost with the form, which the page we lead to may no longer have."""
    return " ".join(filter(None, (request.POST.get(name, "").strip() for name in WRITTEN_IN)))


def _words(refused: Refused) -> str:
    if isinstance(refused, Elsewhere):
        return format_html('{} <a href="{}" dir="auto">{}</a>', str(refused), refused.url, refused.title)
    return str(refused)
