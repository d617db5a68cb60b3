"""Full text over everything one may read, on SQLite (FTS5) and PostgreSQL (tsvector), behind the same functions."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from django.db import connection
from django.db.models import Count, F, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThanOrEqual, LessThan
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator

from afterword.document.document import Document
from afterword.document.words import plain
from afterword.web.postmortems import access
from afterword.web.postmortems.access import Visitor
from afterword.web.postmortems.models import Facet, FacetKind, Postmortem
from afterword.web.postmortems.query import Query
from afterword.web.postmortems.unspaced import joined, parted

PER_PAGE = 20
INDEXED = 400_000
"""Characters of a body that are searched; PostgreSQL's index entries end at a megabyte."""
FACET_VALUES = 12
SNIPPET_CHARACTERS = 240
MOST_RANKED = 2_000
"""Matches that are ranked; a word that occurs in more of them says little."""

# Private characters mark a match inside the database, so that everything else can be escaped afterwards.
OPENS, CLOSES = "\ue000", "\ue001"

TITLE_WEIGHT, SUMMARY_WEIGHT, BODY_WEIGHT = 10.0, 4.0, 1.0


@dataclass(frozen=True, slots=True)
class Result:
    """One post-mortem found, and the words around the match: HTML with `<mark>`, everything else escaped."""

    postmortem: Postmortem
    snippet: SafeString


@dataclass(frozen=True, slots=True)
class Tally:
    """How many results have one value of a facet."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what was found, best first, and how all of it divides."""

    query: Query
    items: tuple[Result, ...]
    total: int
    page: int
    pages: int
    facets: Mapping[str, tuple[Tally, ...]]


def search(user: Visitor, query: Query, *, page: int = 1, per_page: int = PER_PAGE) -> Results:
    """Find what this person may read: ranked when there are words, newest first otherwise."""
    allowed = narrowed(access.readable(user), query)
    found = matching(allowed, query)
    standing = _standing(found)
    total = sum(standing.values())
    pages = max(1, -(-total // per_page))
    page = min(max(page, 1), pages)
    ordered = _ranked(allowed, query) if query.terms else found.order_by(F("occurred_at").desc(nulls_last=True), "-pk")
    # Places first, rows after: sorting whole rows to keep twenty of them costs more than ranking them does.
    places = list(ordered.values_list("pk", flat=True)[(page - 1) * per_page : page * per_page])
    rows = Postmortem.objects.select_related("owner").prefetch_related("facets").in_bulk(places)
    snippets = _snippets(places, query)
    # Of everything, leaving out the few one may not read is quicker than looking up all that one may.
    everything = Facet.objects.exclude(postmortem__in=access.hidden(user).order_by().values("pk"))
    facets = Facet.objects.filter(postmortem__in=found.order_by().values("pk")) if query.text else everything
    items = tuple(Result(rows[place], snippets.get(place) or _opening(rows[place])) for place in places)
    return Results(query, items, total, page, pages, {**_facets(facets), **_standings(standing)})


def narrowed(postmortems: QuerySet[Postmortem], query: Query) -> QuerySet[Postmortem]:
    """Apply a query's filters, not its words."""
    if query.finds_nothing:
        return postmortems.none()
    facets = {
        FacetKind.SERVICE: query.services,
        FacetKind.TEAM: query.teams,
        FacetKind.TAG: query.tags,
        FacetKind.TRIGGER: query.triggers,
    }
    for kind, values in facets.items():
        if values:
            having = Facet.objects.filter(kind=kind, value__in=values).values("postmortem")
            postmortems = postmortems.filter(pk__in=having)
    if len(set(query.drills)) == 1:
        postmortems = postmortems.filter(drill="yes" in query.drills)
    for column, values in (("severity", query.severities), ("status", query.statuses), ("owner__handle", query.owners)):
        if values:
            postmortems = postmortems.filter(**{f"{column}__in": values})
    happened = Coalesce("occurred_at", "created_at")
    if query.after:
        postmortems = postmortems.filter(GreaterThanOrEqual(happened, datetime.combine(query.after, time(), UTC)))
    if query.before:
        postmortems = postmortems.filter(LessThan(happened, datetime.combine(query.before, time(), UTC)))
    return postmortems


def matching(postmortems: QuerySet[Postmortem], query: Query) -> QuerySet[Postmortem]:
    """Keep those in which all words of the query occur."""
    if not query.terms:
        return postmortems
    if connection.vendor == "sqlite":
        rows = RawSQL("SELECT rowid FROM postmortems_search WHERE postmortems_search MATCH %s", [_fts5(query.terms)])
    else:
        rows = RawSQL(  # noqa: S611 - the words are parameters
            f"SELECT id FROM postmortems_search WHERE vector @@ ({_tsquery(query.terms)})",  # noqa: S608 - as above
            _folded_terms(query.terms),
        )
    return postmortems.filter(pk__in=rows)


def index(postmortem: Postmortem, document: Document) -> None:
    """Write one record's words into the index, in place of what was there."""
    body = _words(plain(document.text[document.facts.span.end :][:INDEXED]))
    summary = _words(postmortem.summary)
    title = _words(f"{postmortem.reference} {postmortem.title}")
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DELETE FROM postmortems_search WHERE rowid = %s", [postmortem.pk])
            cursor.execute(
                "INSERT INTO postmortems_search (rowid, title, summary, body) VALUES (%s, %s, %s, %s)",
                [postmortem.pk, title, summary, body],
            )
            return
        cursor.execute(
            "INSERT INTO postmortems_search (id, body, vector) VALUES (%s, %s,"
            " setweight(to_tsvector('english', %s), 'A') || setweight(to_tsvector('english', %s), 'B')"
            " || setweight(to_tsvector('english', %s), 'D'))"
            " ON CONFLICT (id) DO UPDATE SET body = excluded.body, vector = excluded.vector",
            [postmortem.pk, body, folded(title), folded(summary), folded(body)],
        )


def forget(postmortem: Postmortem) -> None:
    """Take one record's words out of the index."""
    key = "rowid" if connection.vendor == "sqlite" else "id"
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM postmortems_search WHERE {key} = %s", [postmortem.pk])  # noqa: S608 - one of two words


def folded(text: str) -> str:
    """Return only letters and digits, without accents; PostgreSQL reads `queue.depth` as a host otherwise."""
    apart = unicodedata.normalize("NFKD", text)
    letters = "".join(each for each in apart if each in _VOICED or not unicodedata.combining(each))
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFC", letters))


_VOICED = frozenset("\u3099\u309a")  # they make other letters of kana, and are no accents


def _words(text: str) -> str:
    return parted(text.translate(_NO_MARKS))


_NO_MARKS = str.maketrans({OPENS: None, CLOSES: None, "\0": None})


def _ranked(postmortems: QuerySet[Postmortem], query: Query) -> QuerySet[Postmortem]:
    """Order by how well the words match; permission and filters are part of the same query.

    Of words so common that thousands match, the latest are ranked; older ones follow them, latest first.
    """
    if connection.vendor == "sqlite":
        key, match, words = "rowid", "postmortems_search MATCH %s", [_fts5(query.terms)]
        score, asked = f"-bm25(postmortems_search, {TITLE_WEIGHT}, {SUMMARY_WEIGHT}, {BODY_WEIGHT})", []
    else:
        key, match, words = "id", f"postmortems_search.vector @@ ({_tsquery(query.terms)})", _folded_terms(query.terms)
        score, asked = f"ts_rank_cd(postmortems_search.vector, {_tsquery(query.terms)})", words
    since = f"SELECT {key} FROM postmortems_search WHERE {match} ORDER BY {key} DESC LIMIT 1 OFFSET {MOST_RANKED}"  # noqa: S608 - the words are parameters
    ranked = f"CASE WHEN postmortems_postmortem.id > coalesce(({since}), 0) THEN {score} ELSE 0 END"
    # `extra` is the one way to let the ORM's conditions and the index's rank share a query.
    return postmortems.extra(  # noqa: S610 - as above
        tables=["postmortems_search"],
        where=[f"postmortems_search.{key} = postmortems_postmortem.id", match],
        params=words,
    ).order_by(RawSQL(ranked, [*words, *asked]).desc(), "-pk")  # noqa: S611 - as above


def _fts5(terms: Sequence[str]) -> str:
    """Quote every term, so that AND, NEAR, * and columns are only words."""
    return " ".join('"{}"'.format(parted(term).replace('"', '""')) for term in terms)


def _tsquery(terms: Sequence[str]) -> str:
    """Return the SQL of all terms together, one parameter each."""
    return " && ".join("phraseto_tsquery('english', %s)" for _ in terms)


def _folded_terms(terms: Sequence[str]) -> list[str]:
    return [folded(parted(term)) for term in terms]


def _snippets(ids: list[int], query: Query) -> dict[int, SafeString]:
    """Cut the words around the matches out of the bodies of one page of results."""
    if not ids or not query.terms:
        return {}
    places = ", ".join(["%s"] * len(ids))
    if connection.vendor == "sqlite":
        cut = "rowid, snippet(postmortems_search, 2, %s, %s, '…', 32)"
        where = f"postmortems_search MATCH %s AND rowid IN ({places})"
        values: list[str | int] = [OPENS, CLOSES, _fts5(query.terms), *ids]
    else:
        cut = f"id, ts_headline('english', body, {_tsquery(query.terms)}, %s)"
        where = f"id IN ({places})"
        options = f"StartSel={OPENS}, StopSel={CLOSES}, MaxWords=34, MinWords=16, MaxFragments=2"
        values = [*_folded_terms(query.terms), options, *ids]
    sql = f"SELECT {cut} FROM postmortems_search WHERE {where}"  # noqa: S608 - only placeholders are put in
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return {pk: marked(snippet) for pk, snippet in cursor.fetchall()}


def marked(snippet: str) -> SafeString:
    """Escape a snippet and turn the private marks into `<mark>`, each opened one closed."""
    html = escape(" ".join(joined(snippet).replace(f"{CLOSES}{OPENS}", "").split()))
    paired = re.sub(f"{OPENS}([^{OPENS}{CLOSES}]*){CLOSES}", r"<mark>\1</mark>", html)
    return mark_safe(paired.translate(_NO_MARKS))  # noqa: S308 - escaped above


def _opening(postmortem: Postmortem) -> SafeString:
    """Return the beginning of the summary, for results without words to show."""
    return marked(Truncator(postmortem.summary).chars(SNIPPET_CHARACTERS))


def _standing(found: QuerySet[Postmortem]) -> dict[tuple[str, str], int]:
    """Count the results by severity and status: one query, and all of them together are the total."""
    counted = found.order_by().values_list("severity", "status").annotate(n=Count("pk"))
    return {(severity, status): count for severity, status, count in counted}


def _standings(standing: Mapping[tuple[str, str], int]) -> dict[str, tuple[Tally, ...]]:
    """Divide the results by severity, and by status."""
    severities: dict[str, int] = defaultdict(int)
    statuses: dict[str, int] = defaultdict(int)
    for (severity, status), count in standing.items():
        severities[severity] += count
        statuses[status] += count
    return {"severity": _tallies(severities), "status": _tallies(statuses)}


def _tallies(counts: Mapping[str, int]) -> tuple[Tally, ...]:
    return tuple(Tally(value, count) for value, count in sorted(counts.items()) if value)


def _facets(facets: QuerySet[Facet]) -> dict[str, tuple[Tally, ...]]:
    """Count the results by service, team, tag and trigger: one query."""
    counted: dict[str, list[Tally]] = defaultdict(list)
    rows = facets.order_by().values_list("kind", "value").annotate(n=Count("pk"))
    for kind, value, count in rows.order_by("-n", "value"):
        if len(counted[kind]) < FACET_VALUES:
            counted[kind].append(Tally(value, count))
    return {kind: tuple(counts) for kind, counts in counted.items()}
