"""The facets of a search as links that add a filter to it or take it away again."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils.http import urlencode

from afterword.web.people.models import User
from afterword.web.postmortems.query import PART, Query
from afterword.web.postmortems.search import Results, search
from afterword.web.words import STATES, state_word

KINDS = (
    ("service", "Service", "services"),
    ("severity", "Severity", "severities"),
    ("status", "State", "statuses"),
    ("team", "Team", "teams"),
    ("trigger", "Trigger", "triggers"),
    ("tag", "Tag", "tags"),
)


@dataclass(frozen=True, slots=True)
class Label:
    """One value of a facet: how many results have it, and the address that turns it on or off."""

    word: str
    count: int | None
    chosen: bool
    address: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """One facet."""

    kind: str
    name: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What the same words find without the filters."""

    total: int
    words: str
    address: str


def shelves(query: Query, results: Results) -> tuple[Shelf, ...]:
    """Lay out the facets of a page of results; a chosen value stays even when nothing has it."""
    return tuple(
        Shelf(kind, name, labels)
        for kind, name, field in KINDS
        if (labels := tuple(_labels(query, kind, getattr(query, field), results)))
    )


def elsewhere(user: User | AnonymousUser, query: Query) -> Elsewhere | None:
    """Count what the words alone would find; nothing when there is no filter to take away."""
    words = " ".join(found.group() for found in PART.finditer(query.text) if not found[1])
    if not words or words == query.text:
        return None
    total = search(user, Query.read(words), per_page=1).total
    return Elsewhere(total, words, _address(words)) if total else None


def _labels(query: Query, kind: str, chosen: tuple[str, ...], results: Results) -> Iterable[Label]:
    """Make a link of every value counted, and of every value chosen."""
    counted = {tally.value: tally.count for tally in results.facets.get(kind, ())}
    values = dict.fromkeys((*counted, *chosen))
    for value in sorted(values, key=list(STATES).index) if kind == "status" else values:
        on = value in chosen
        text = _without(query, kind, value) if on else f"{query.text} {_filter(kind, value)}"
        word = state_word(value) if kind == "status" else value
        yield Label(word, counted.get(value, 0), on, _address(text))


def _without(query: Query, kind: str, value: str) -> str:
    """Take one value of one filter out of what was typed."""
    kept = []
    for found in PART.finditer(query.text):
        name = (found[1] or "").lower()
        if name == kind or (name, kind) == ("state", "status"):
            values = [part for part in found[2].strip('"').split(",") if not _same(kind, part, value)]
            kept += [_filter(kind, part) for part in values if part]
        else:
            kept.append(found.group())
    return " ".join(kept)


def _same(kind: str, typed: str, value: str) -> bool:
    """Compare what was typed with a value: `1` is SEV1."""
    return typed.lower() == value.lower() or (kind == "severity" and typed.lower().lstrip("sev-") == value[-1:])


def _filter(kind: str, value: str) -> str:
    """Write a filter as one types it."""
    return f'{kind}:"{value}"' if set(value) & set(' "') else f"{kind}:{value}"


def _address(text: str) -> str:
    """Write the address of a search."""
    typed = " ".join(text.split())
    return f"{reverse('library')}?{urlencode({'q': typed})}" if typed else reverse("library")
