"""Has this happened before? Earlier post-mortems that are like an incident, each with the reason."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import connection

from afterword.web.postmortems import access
from afterword.web.postmortems.access import Visitor
from afterword.web.postmortems.filler import FILLER
from afterword.web.postmortems.models import Facet, FacetKind, Postmortem
from afterword.web.postmortems.search import folded

MOST = 3
LOOKED_AT = 100
"""Records that are compared to the end."""
COMMON_FROM = 400
"""So many records with a word say little about any of them, and it is left aside; of a facet the latest are taken."""
MOST_WORDS = 12
MOST_KINDS = 8
MOST_NAMES = 50
SHORTEST = 4
WEIGHTS = {FacetKind.SERVICE.value: 3, FacetKind.TAG.value: 2}
KIND = 2
"""What a kind of factor in common weighs; a word weighs one."""
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

    `kinds` are those of factors (`capacity.amplification`), `words` any text: a title, what alerts said. Nothing is
    ranked by the database: what is rare is looked up, and what is found in it counted.
    """
    allowed = access.readable(user).exclude(pk=but.pk) if but else access.readable(user)
    terms = (*dict.fromkeys(_kept(kinds)[:MOST_KINDS]), *_terms(words))
    named = _named(services, tags)
    telling = _occurring(terms)
    shared = _latest(named)
    shares: dict[int, _Shares] = defaultdict(_Shares)
    for term, found in telling.items():
        for pk in found:
            shares[pk].add(term, 1 / len(found))
    likely = sorted(shares, key=lambda pk: (shares[pk].score, shares[pk].rarity, pk), reverse=True)[:LOOKED_AT]
    shared |= _of(likely, named)
    for pk, facets in shared.items():
        shares[pk].facets = facets
    best = sorted(shares, key=lambda pk: (shares[pk].score, shares[pk].rarity, pk), reverse=True)[:LOOKED_AT]
    told = allowed.only("reference", "title", "severity", "occurred_at", "created_at")
    rows = told.in_bulk([pk for pk in best if shares[pk].score >= LEAST])
    alike = [(shares[pk].score, shares[pk].rarity, row.occurred_at or row.created_at, row) for pk, row in rows.items()]
    alike.sort(key=lambda each: each[:3], reverse=True)
    return tuple(Like(row, shares[row.pk].reasons(terms)) for *_, row in alike[:MOST])


@dataclass(slots=True)
class _Shares:
    """What one record has in common; ``rarity`` tells apart those with as much in common."""

    terms: set[str] = field(default_factory=set)
    rarity: float = 0.0
    facets: dict[str, list[str]] = field(default_factory=dict)

    def add(self, term: str, rarity: float) -> None:
        """Note a term that occurs."""
        self.terms.add(term)
        self.rarity += rarity

    @property
    def score(self) -> int:
        """Weigh what is shared."""
        facets = sum(WEIGHTS[kind] * len(values) for kind, values in self.facets.items())
        return facets + sum(KIND if "." in term else 1 for term in self.terms)

    def reasons(self, asked: Sequence[str]) -> tuple[str, ...]:
        """Say in words what is shared, in the order in which it was asked for."""
        told = (
            ("same service", self.facets.get(FacetKind.SERVICE, [])),
            ("same label", self.facets.get(FacetKind.TAG, [])),
            ("same kind of factor", [term for term in asked if "." in term and term in self.terms]),
            ("same word", [term for term in asked if "." not in term and term in self.terms][:5]),
        )
        return tuple(
            f"{what}{'s' if len(of) > 1 and what[-1] != 's' else ''}: {', '.join(of)}" for what, of in told if of
        )


def _named(services: Iterable[str], tags: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the facets asked for, as they stand in the table."""
    wanted = ((FacetKind.SERVICE.value, services), (FacetKind.TAG.value, tags))
    named = ((kind, value.strip().lower()[:120]) for kind, values in wanted for value in _kept(values)[:MOST_NAMES])
    return tuple(dict.fromkeys(named))


def _latest(named: Sequence[tuple[str, str]]) -> dict[int, dict[str, list[str]]]:
    """Return the latest records that name one of these, with what they share: one query."""
    of_one = "SELECT postmortem_id FROM postmortems_facet WHERE kind = %s AND value = %s ORDER BY postmortem_id DESC"
    one = f"{of_one} LIMIT {COMMON_FROM}"
    found = _numbered(one, named)
    return _gathered((pk, *named[number]) for number, pk in found)


def _of(records: Sequence[int], named: Sequence[tuple[str, str]]) -> dict[int, dict[str, list[str]]]:
    """Return what some records share of these, however old they are: one query."""
    if not (named and records):
        return {}
    facets = Facet.objects.filter(postmortem__in=records, value__in={value for _, value in named}).order_by("pk")
    rows = facets.values_list("postmortem_id", "kind", "value")
    return _gathered(row for row in rows if row[1:] in named)


def _gathered(rows: Iterable[tuple[int, str, str]]) -> dict[int, dict[str, list[str]]]:
    found: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for pk, kind, value in rows:
        found[pk][kind].append(value)
    return dict(found)


def _kept(names: Iterable[str]) -> list[str]:
    """Leave out what no database can be asked for."""
    return [name for name in names if "\0" not in name and folded(name).strip()]


def _terms(words: str) -> tuple[str, ...]:
    """Choose the words that say something, in the order they come."""
    spoken = folded(words[:4_000]).casefold().split()
    telling = (word for word in spoken if len(word) >= SHORTEST and not word.isdigit() and word not in FILLER)
    return tuple(dict.fromkeys(telling))[:MOST_WORDS]


def _occurring(terms: Sequence[str]) -> dict[str, list[int]]:
    """Return in which records each term occurs, the terms that occur in too many left out: one query."""
    sqlite = connection.vendor == "sqlite"
    key, match = (
        ("rowid", "postmortems_search MATCH %s") if sqlite else ("id", "vector @@ phraseto_tsquery('english', %s)")
    )
    one = f"SELECT {key} FROM postmortems_search WHERE {match} LIMIT {COMMON_FROM}"  # noqa: S608 - two words of ours
    asked = [(f'"{folded(term)}"' if sqlite else folded(term),) for term in terms]
    found: dict[str, list[int]] = defaultdict(list)
    for number, pk in _numbered(one, asked):
        found[terms[number]].append(pk)
    return {term: records for term, records in found.items() if len(records) < COMMON_FROM}


def _numbered(one: str, asked: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Ask the same of several values in one query; return for each row found which of them it is of."""
    if not asked:
        return []
    parts = [f"SELECT {number}, t{number}.* FROM ({one}) AS t{number}" for number in range(len(asked))]  # noqa: S608 - ours
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), [value for values in asked for value in values])
        return [(number, pk) for number, pk in cursor.fetchall()]
