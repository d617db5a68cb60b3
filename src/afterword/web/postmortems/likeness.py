"""Has this happened before? Earlier post-mortems that are like an incident, each with the reason."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from afterword.web.postmortems import access
from afterword.web.postmortems.access import Visitor
from afterword.web.postmortems.filler import FILLER
from afterword.web.postmortems.models import Facet, FacetKind, Postmortem
from afterword.web.postmortems.search import folded

MOST = 3
LOOKED_AT = 60
"""Records of each kind of likeness that are compared; the latest ones."""
MOST_WORDS = 12
SHORTEST = 4
WEIGHTS = {FacetKind.SERVICE.value: 3, FacetKind.TAG.value: 2}
LEAST = 3
"""One service, or three words, in common."""


@dataclass(frozen=True, slots=True)
class Like:
    """An earlier post-mortem, and what it has in common."""

    postmortem: Postmortem
    reasons: tuple[str, ...]


def alike(
    user: Visitor,
    *,
    services: Iterable[str] = (),
    tags: Iterable[str] = (),
    kinds: Iterable[str] = (),
    words: str = "",
    but: Postmortem | None = None,
) -> tuple[Like, ...]:
    """Find the post-mortems most like this one among those the person may read: four queries, however many there are.

    `kinds` are those of factors (`capacity.amplification`), `words` any text: a title, what alerts said.
    """
    allowed = access.readable(user).exclude(pk=but.pk) if but else access.readable(user)
    shared = _shared(allowed, services, tags)
    terms = (*dict.fromkeys(_kept(kinds)), *_terms(words))
    bodies = _bodies(allowed, terms, tuple(shared))
    rows = allowed.in_bulk([*shared, *(pk for pk in bodies if pk not in shared)])
    found = []
    for pk, row in rows.items():
        score, reasons = _compared(
            shared.get(pk, {}), terms, f" {folded(f'{row.title} {row.summary}')} {bodies.get(pk, '')} "
        )
        if score >= LEAST:
            moment = row.occurred_at or row.created_at
            found.append((score, moment, Like(row, reasons)))
    found.sort(key=lambda each: (each[0], each[1]), reverse=True)
    return tuple(like for _, _, like in found[:MOST])


def _compared(facets: dict[str, list[str]], terms: Sequence[str], body: str) -> tuple[int, tuple[str, ...]]:
    """Weigh what is shared, and say it in words."""
    low = body.casefold()
    kinds = [term for term in terms if "." in term and f" {folded(term)} " in low]
    words = [term for term in terms if "." not in term and _stands(term, low)]
    score = sum(WEIGHTS[kind] * len(values) for kind, values in facets.items()) + 2 * len(kinds) + len(words)
    told = (
        ("same service", facets.get(FacetKind.SERVICE, [])),
        ("same label", facets.get(FacetKind.TAG, [])),
        ("same kind of factor", kinds),
        ("same words", words[:5]),
    )
    return score, tuple(
        f"{what}{'s' if len(of) > 1 and what[-1] != 's' else ''}: {', '.join(of)}" for what, of in told if of
    )


def _stands(term: str, low: str) -> bool:
    """Say whether a word stands in a text, also in the plural or with the ending of a verb, but not in a longer one."""
    return any(f" {term}{ending} " in low for ending in ("", "s", "es", "ed", "d", "ing"))


def _shared(
    allowed: QuerySet[Postmortem], services: Iterable[str], tags: Iterable[str]
) -> dict[int, dict[str, list[str]]]:
    """Return the latest records that name one of these services or tags, with what they share: one query."""
    wanted = {FacetKind.SERVICE: services, FacetKind.TAG: tags}
    found: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for kind, values in wanted.items():
        named = [value.strip().lower()[:120] for value in _kept(values)][:50]
        if named:
            facets = Facet.objects.filter(kind=kind, value__in=named, postmortem__in=allowed.order_by().values("pk"))
            for pk, value in facets.order_by("-postmortem_id").values_list("postmortem_id", "value")[:LOOKED_AT]:
                found[pk][kind.value].append(value)
    return dict(found)


def _kept(names: Iterable[str]) -> list[str]:
    """Leave out what no database can be asked for."""
    return [name for name in names if "\0" not in name and folded(name).strip()]


def _terms(words: str) -> tuple[str, ...]:
    """Choose the words that say something, in the order they come."""
    spoken = folded(words[:4_000]).casefold().split()
    telling = (word for word in spoken if len(word) >= SHORTEST and not word.isdigit() and word not in FILLER)
    return tuple(dict.fromkeys(telling))[:MOST_WORDS]


def _bodies(allowed: QuerySet[Postmortem], terms: Sequence[str], known: tuple[int, ...]) -> dict[int, str]:
    """Return the folded words of records that share words, best first, and of those known to be alike otherwise."""
    if not terms:
        return {}
    best = list(_matching(allowed, terms).values_list("pk", flat=True)[:LOOKED_AT])
    places = list(dict.fromkeys((*best, *known)))
    if not places:
        return {}
    key = "rowid" if connection.vendor == "sqlite" else "id"
    holes = ", ".join(["%s"] * len(places))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {key}, body FROM postmortems_search WHERE {key} IN ({holes})", places)  # noqa: S608 - only placeholders are put in
        return {pk: folded(body) for pk, body in cursor.fetchall()}


def _matching(allowed: QuerySet[Postmortem], terms: Sequence[str]) -> QuerySet[Postmortem]:
    """Order the records in which any of the terms occurs by how well they match."""
    if connection.vendor == "sqlite":
        any_of = " OR ".join('"{}"'.format(folded(term).replace('"', "")) for term in terms)
        key, match, params = "rowid", "postmortems_search MATCH %s", [any_of]
        score, asked = "-bm25(postmortems_search, 10.0, 4.0, 1.0)", []
    else:
        asked = [folded(term) for term in terms]
        any_term = " || ".join("phraseto_tsquery('english', %s)" for _ in terms)
        key, match, params = "id", f"postmortems_search.vector @@ ({any_term})", asked
        score = f"ts_rank_cd(postmortems_search.vector, {any_term})"
    # `extra` is the one way to let the ORM's conditions and the index's rank share a query.
    return allowed.extra(  # noqa: S610 - the words are parameters
        tables=["postmortems_search"],
        where=[f"postmortems_search.{key} = postmortems_postmortem.id", match],
        params=params,
    ).order_by(RawSQL(score, asked).desc(), "-pk")  # noqa: S611 - as above
