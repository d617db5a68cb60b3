"""The second step of an import: each document is read, and compared with what is here already."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from itertools import islice
from typing import Any

from django.db import transaction
from django.db.models import F, Max
from django.utils.timezone import localdate

from afterword.document import clock
from afterword.exchange.arrivals.archive import Kept, received
from afterword.exchange.arrivals.archives.entry import Incoming, Refusal
from afterword.exchange.arrivals.archives.neighbours import Neighbours
from afterword.exchange.arrivals.archives.sense import no_post_mortem
from afterword.exchange.arrivals.arrival import Arrival
from afterword.exchange.arrivals.manuscript import Candidate
from afterword.web.imports import customs, steps
from afterword.web.imports.models import Import, Origin, Paper, Reading
from afterword.web.imports.originals import Gone, bytes_of
from afterword.web.live import texts
from afterword.web.postmortems import access, drafting, revisions
from afterword.web.postmortems.archive import is_untouched
from afterword.web.postmortems.refusals import Refused

TRIES = 2
"""How often a document may end the server that reads it."""
ALIKE = 0.3
"""Of the lines of two texts, from which on one may be a newer form of the other."""
MOST_COMPARED = 400
"""Lines."""
EARLIEST_YEAR = 1970


def read(archive: Import, goes_on: Callable[[], bool]) -> int:
    """Read documents until there are no more or the turn is over; return how many."""
    known = customs.neighbours(archive.neighbours)
    careful = archive.attempts > 1  # the last turns did not end well
    count = 0
    while goes_on():
        waiting = archive.papers.filter(state=Paper.State.WAITING, place__gt=archive.cursor)
        paper = waiting.select_related("archive__by").order_by("place").first()
        if paper is None:
            return count + _end(archive)
        if careful and not _may_try(paper):
            kept = _keep(archive, paper, paper, Refusal(paper.path, ENDED, failed=True))
            count += kept
        else:
            put, kept = _read(archive, paper, known, goes_on)
            count += put
        if not kept:
            return count
    return count


ENDED = "Reading it ended the server, twice. It is left out; please report it."


def _may_try(paper: Paper) -> bool:
    """Note that a document is tried, before it is; say whether it has tries left."""
    Paper.objects.filter(pk=paper.pk).update(attempts=F("attempts") + 1)
    return paper.attempts < TRIES


@dataclass(slots=True)
class _Parts:
    """The documents of one file as they are read: the first, and how many came after it."""

    outcomes: Iterator[Kept | Refusal]
    first: Kept | Refusal
    more: int = 0


class _Mine(threading.local):
    """Files of this thread that hold more documents than one turn reads; others begin them anew."""

    def __init__(self) -> None:
        self.parts: dict[int, _Parts] = {}


_mine = _Mine()


def _read(archive: Import, paper: Paper, known: Neighbours, goes_on: Callable[[], bool]) -> tuple[int, bool]:
    """Read one file; return how many documents were put down, and whether the import is still at this step.

    Of several documents the first is put down last: until then the file waits, so that a server that was killed
    goes on with it.
    """
    here = archive.papers.filter(original_id=paper.original_id, place__gt=paper.place) if paper.original_id else None
    parts = _begun(paper, known, here.count() if here is not None else 0)
    count = 0
    for outcome in parts.outcomes:
        last = archive.papers.aggregate(last=Max("place"))["last"]
        part = Paper(archive=archive, place=last + 1, original_id=paper.original_id)
        part.path, part.sha256, part.size = outcome.path[:1000], _content(paper, outcome), paper.size
        if not _keep(archive, paper, part, outcome):
            return count, False
        parts.more += 1
        count += 1
        if not goes_on():
            _mine.parts[paper.pk] = parts
            return count, True
    if parts.more:
        paper.path, paper.sha256 = parts.first.path[:1000], _content(paper, parts.first)
    return count + 1, _keep(archive, paper, paper, parts.first)


def _begun(paper: Paper, known: Neighbours, there: int) -> _Parts:
    """Go on with a file, or begin it and pass over the documents of it that are there."""
    begun = _mine.parts.pop(paper.pk, None)
    if begun is not None and begun.more == there:
        return begun
    _mine.parts.clear()
    outcomes = iter(_outcomes(paper, known))
    first = next(outcomes, Refusal(paper.path, "Nothing was found in it that could be kept.", failed=True))
    for _ in islice(outcomes, there):
        pass
    return _Parts(outcomes, first, there)


def _outcomes(paper: Paper, known: Neighbours) -> Iterator[Kept | Refusal]:
    """Yield the documents of one file, or why there are none."""
    try:
        data = bytes_of(paper)
    except Gone as gone:
        yield Refusal(paper.path, str(gone), failed=True)
        return
    for outcome in received(Incoming(paper.path, lambda: data, len(data)), known.customs(paper.path)):
        yield _judged(outcome)


def _judged(outcome: Kept | Refusal) -> Kept | Refusal:
    """Refuse what could not be kept as a record, before somebody chooses it."""
    if isinstance(outcome, Refusal):
        return outcome
    try:
        drafting.keepable(outcome.arrival.text)
    except Refused as refused:
        return Refusal(outcome.path, str(refused), failed=True)
    return outcome


def _content(paper: Paper, outcome: Kept | Refusal) -> str:
    """Name the content of one of several documents: the file that holds them all changes with any of them."""
    return revisions.digest(outcome.arrival.text) if isinstance(outcome, Kept) else paper.sha256


@transaction.atomic
def _keep(archive: Import, file: Paper, paper: Paper, outcome: Kept | Refusal) -> bool:
    """Write down what came of one document of a file; false when the import is no longer at this step."""
    row = steps.locked(archive)
    is_part = paper is not file
    if row.state != Import.State.READING or not steps.is_still(file):
        return False
    if is_part and row.papers.filter(place__gte=paper.place).exists():
        return False  # somebody was faster
    if isinstance(outcome, Refusal):
        paper.state = Paper.State.REFUSED if outcome.failed else Paper.State.PASSED
        paper.trouble, paper.chosen = outcome.why[:1000], False
        paper.save()
    else:
        _describe(paper, outcome.arrival)
        _compare(paper, outcome.arrival.text)
        paper.save()
        Reading.objects.create(paper=paper, **_columns(outcome.arrival))
    archive.cursor = archive.cursor if is_part else file.place
    Import.objects.filter(pk=row.pk).update(
        cursor=archive.cursor, done=F("done") + 1, total=F("total") + int(is_part), attempts=0, trouble=""
    )
    return True


def _end(archive: Import) -> int:
    with transaction.atomic():
        row = steps.locked(archive)
        if row.state != Import.State.READING:
            return 0
        steps.rest(row, Import.State.READY)
    return 1


def _describe(paper: Paper, arrival: Arrival) -> None:
    """Count what was found."""
    found: dict[str, Any] = arrival.found
    paper.state = Paper.State.READ
    paper.title = " ".join(str(found["title"] or "").replace("\0", "").split())[:300]
    paper.happened_on = _day(found, arrival.candidates, arrival.name.rpartition("/")[2])
    paper.events = len(found["events"])
    paper.timed = sum(1 for event in found["events"] if event["start"])
    paper.actions = len(found["actions"])
    paper.sections = len(found["sections"])
    paper.contradictions = len(arrival.contradictions)
    paper.unread = len(arrival.unread)
    paper.candidates = len(arrival.candidates)
    why = no_post_mortem(paper.path, arrival)
    if why:
        paper.trouble, paper.chosen = why[:1000], False


def _columns(arrival: Arrival) -> dict[str, Any]:
    """Return what a reading keeps of an arrival; PostgreSQL's JSON holds no NUL."""
    told = arrival.as_json()
    kept: dict[str, Any] = {
        "contradictions": told["contradictions"],
        "unread": told["unread"],
        "candidates": told.get("candidates", []),
    }
    return {"text": arrival.text, "line_map": list(arrival.line_map), **_clean(kept)}


def _clean(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, str):
        return value.replace("\0", "�").encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _clean(inner) for key, inner in value.items()}
    return [_clean(inner) for inner in value] if isinstance(value, list) else value


def _day(found: dict[str, Any], said: Sequence[Candidate], name: str) -> date | None:
    """Return the day it happened, as far as the text says, or else its chat, its title or its file's name."""
    starts = [event["start"] for event in found["events"] if event["start"]]
    for told in (
        found["facts"].get("impact_start"),
        min(starts, default=None),
        found["facts"].get("created"),
        said[0].at if said else None,
        _named(str(found["title"])),
        _named(name),
    ):
        day = _read_day(told)
        if day and EARLIEST_YEAR < day.year <= localdate().year:
            return day
    return None


def _named(words: str) -> str | None:
    """Return the day a title or a file's name has, of the forms that can be read in one way only."""
    found = clock.find_date(words)
    return found.value.isoformat() if found else None


def _read_day(told: object) -> date | None:
    try:
        return datetime.fromisoformat(str(told)).date() if told else None
    except ValueError:
        return None


def _compare(paper: Paper, text: str) -> None:
    """Say whether the same document is here already, or an older form of it; only what its sender may read counts."""
    user = paper.archive.by
    here = Origin.objects.filter(postmortem__in=access.readable(user).values("pk")).select_related("postmortem")
    same = here.filter(sha256=paper.sha256, path__endswith=_name(paper.path)).first()
    if same is not None:
        paper.state, paper.chosen, paper.postmortem = Paper.State.KNOWN, False, same.postmortem
        return
    older = here.filter(path=paper.path).order_by("-at").first()
    if older is None or user.pk not in {older.by_id, older.postmortem.owner_id} or not _alike(paper, older, text):
        return
    paper.postmortem = older.postmortem
    if is_untouched(older.postmortem, older.text_sha256):
        paper.state = Paper.State.CHANGED
    else:
        paper.state, paper.chosen = Paper.State.KNOWN, False
        paper.trouble = "Its original changed, and the text here was edited since. Nothing is overwritten."


def _name(path: str) -> str:
    """Return the last part of a path, with the slash before it if there is one: an archive may lie elsewhere now."""
    return path.rpartition("/")[2]


def _alike(paper: Paper, older: Origin, text: str) -> bool:
    """Say whether two documents of one path are two forms of one: many houses have an `index.md`."""
    if paper.title and paper.title == older.postmortem.title:
        return True
    there = texts.read(older.postmortem.text_id).splitlines()[:MOST_COMPARED]
    lines = [line for line in text.splitlines()[:MOST_COMPARED] if line.strip()]
    return SequenceMatcher(None, [line for line in there if line.strip()], lines, autojunk=False).ratio() >= ALIKE
