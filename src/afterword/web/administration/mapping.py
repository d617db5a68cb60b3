"""A source's mapping: where does what we need stand in the bodies of a tool we do not know?"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_http_methods

from afterword.incident.senders import mapped as sender
from afterword.incident.senders.mapping.mapping import Mapping, MappingError, as_dict, from_dict
from afterword.incident.senders.mapping.path import PathError, steps, written
from afterword.incident.senders.mapping.preview import preview
from afterword.incident.senders.mapping.suggest import suggested
from afterword.incident.senders.payload import Malformed
from afterword.web.administration.deliveries import TRIAL
from afterword.web.administration.gate import administrators
from afterword.web.administration.mapping_form import LABELS, MappingForm
from afterword.web.administration.redaction import LARGEST, redacted, shown_body, shown_value
from afterword.web.door import Visit
from afterword.web.incidents.models import Delivery, Source

KIND = "mapped"
LAST = 5
LONGEST = 300
MOST_PATHS, DEEPEST = 60, 8


@dataclass(frozen=True, slots=True)
class Line:
    """What one field becomes: its label, its path, the value as it may be looked at, and what is wrong."""

    label: str
    path: str
    value: str
    problem: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One body, and what a mapping makes of it: lines, and either what it becomes or why it is not understood."""

    delivery: Delivery | None
    body: str
    lines: tuple[Line, ...]
    becomes: str
    trouble: str


@require_http_methods(["GET", "HEAD", "POST"])
@administrators
def mapping(request: Visit, pk: int) -> HttpResponse:
    """Show what a mapping makes of the last bodies; keep it when asked to."""
    source = get_object_or_404(Source, pk=pk, kind=KIND)
    bodies = _bodies(source)
    form = (
        MappingForm(request.POST) if request.method == "POST" else MappingForm(mapped=_begun(source, bodies, request))
    )
    mapped = form.mapped if form.is_valid() else _begun(source, bodies, request)
    if form.is_valid() and request.POST.get("do") == "save":
        source.mapping = as_dict(mapped)
        source.save(update_fields=["mapping"])
        messages.success(
            request, "Saved. What arrives from now on is read by it; what was not understood can be tried again."
        )
        return redirect("source", source.pk)
    answer = {
        "place": "sources",
        "source": source,
        "form": form,
        "is_guess": request.method != "POST" and not (source.mapping and "guess" not in request.GET),
        "samples": [_sample(delivery, body, mapped) for delivery, body in bodies],
        "paths": _paths([body for _, body in bodies]),
        "is_example": bodies[0][0] is None,
    }
    return render(request, "administration/mapping.html", answer, status=422 if form.errors else 200)


def mapping_of(source: Source) -> Mapping:
    """Return a source's mapping; an empty one when there is none, or none that can be used any more."""
    try:
        return from_dict(source.mapping or {})
    except MappingError:
        return Mapping()


def _begun(source: Source, bodies: Sequence[tuple[Delivery | None, dict[str, object]]], request: Visit) -> Mapping:
    """Return what to begin with: what was saved, else what is guessed from the bodies."""
    if source.mapping and "guess" not in request.GET:
        return mapping_of(source)
    return suggested([body for _, body in bodies])


def _bodies(source: Source) -> list[tuple[Delivery | None, dict[str, object]]]:
    """Return the last bodies that are objects, the newest first; the example while nothing has arrived.

    What was sent as a test is the example too, and tells nothing about the tool.
    """
    found: list[tuple[Delivery | None, dict[str, object]]] = []
    arrived = source.deliveries.filter(emptied_at=None).exclude(headers__has_key=TRIAL)
    for delivery in arrived.order_by("-received_at")[: 2 * LAST]:
        body = _object(bytes(delivery.body))
        if body and len(found) < LAST:
            found.append((delivery, body))
    return found or [(None, dict(sender.SENDER.example))]


def _object(body: bytes) -> dict[str, object]:
    try:
        value = json.loads(body.decode("utf-8-sig")) if len(body) <= LARGEST else None
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _sample(delivery: Delivery | None, body: dict[str, object], mapped: Mapping) -> Sample:
    lines = tuple(
        Line(LABELS[field][0], path, shown_value(path, value[:LONGEST]), redacted(problem))
        for field, path, value, problem in preview(mapped, body)
    )
    shown = shown_body(json.dumps(body).encode()).text
    try:
        signals = sender.read(body, mapped, received=delivery.received_at if delivery else now())
    except Malformed as error:
        return Sample(delivery, shown, lines, "", str(error))
    return Sample(
        delivery, shown, lines, _becomes([signal.kind for signal in signals], signals[0].status if signals else ""), ""
    )


def _becomes(kinds: list[str], status: str) -> str:
    """Say in words what a body becomes."""
    if not kinds:
        return "nothing: its word for what happened is to be ignored"
    if kinds[0] == "incident":
        return {"opened": "an incident that begins", "resolved": "the end of an incident"}.get(
            status, "news of an incident"
        )
    return {"note": "a note", "alert": "an alert", "change": "a change"}[kinds[0]]


def _paths(bodies: Sequence[dict[str, object]]) -> list[str]:
    """Return the paths that lead to plain values in the newest body, to choose from while writing."""
    paths = dict.fromkeys(islice(_leaves(bodies[0], ()), MOST_PATHS))
    return [path for path in paths if redacted(path) == path]


def _leaves(value: object, way: tuple[str | int, ...]) -> Iterator[str]:
    if isinstance(value, dict) and len(way) < DEEPEST:
        for name, part in list(value.items())[:MOST_PATHS]:
            yield from _leaves(part, (*way, name))
    elif isinstance(value, list) and value and len(way) < DEEPEST:
        yield from _leaves(value[0], (*way, 0))
    elif not isinstance(value, dict | list):
        path = written(way)
        try:
            steps(path)
        except PathError:
            return
        yield path
