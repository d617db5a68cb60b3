"""The second step of an import: each document is read, and compared with what is here already."""

from collections.abc import Callable
from datetime import date, datetime
from difflib import SequenceMatcher
from typing import Any

from django.db import transaction
from django.db.models import F, Max
from django.utils.timezone import localdate

from afterword.exchange.arrivals.archive import Kept, received
from afterword.exchange.arrivals.archives.entry import Incoming, Refusal
from afterword.exchange.arrivals.archives.neighbours import Neighbours
from afterword.exchange.arrivals.archives.sense import no_post_mortem
from afterword.exchange.arrivals.arrival import Arrival
from afterword.web.imports import customs, steps
from afterword.web.imports.models import Import, Origin, Paper, Reading
from afterword.web.imports.originals import Gone, bytes_of
from afterword.web.live import texts
from afterword.web.postmortems import access, drafting
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
            outcome: list[Kept | Refusal] = [Refusal(paper.path, ENDED, failed=True)]
        else:
            outcome = _outcome(paper, known)
        if not _keep(archive, paper, outcome):
            return count
        count += 1
    return count


ENDED = "Reading it ended the server, twice. It is left out; please report it."


def _may_try(paper: Paper) -> bool:
    """Note that a document is tried, before it is; say whether it has tries left."""
    Paper.objects.filter(pk=paper.pk).update(attempts=F("attempts") + 1)
    return paper.attempts < TRIES


def _outcome(paper: Paper, known: Neighbours) -> list[Kept | Refusal]:
    """Read one file; several documents may come of it."""
    try:
        data = bytes_of(paper)
    except Gone as gone:
        return [Refusal(paper.path, str(gone), failed=True)]
    entry = Incoming(paper.path, lambda: data, len(data))
    found = [_judged(each) for each in received(entry, known.customs(paper.path))]
    return found or [Refusal(paper.path, "Nothing was found in it that could be kept.", failed=True)]


def _judged(outcome: Kept | Refusal) -> Kept | Refusal:
    """Refuse what could not be kept as a record, before somebody chooses it."""
    if isinstance(outcome, Refusal):
        return outcome
    try:
        drafting.keepable(outcome.arrival.text)
    except Refused as refused:
        return Refusal(outcome.path, str(refused), failed=True)
    return outcome


@transaction.atomic
def _keep(archive: Import, paper: Paper, outcome: list[Kept | Refusal]) -> bool:
    """Write down what came of one file; false when the import is no longer at this step."""
    row = steps.locked(archive)
    if row.state != Import.State.READING:
        return False
    last = row.papers.aggregate(last=Max("place"))["last"] if len(outcome) > 1 else 0
    for number, each in enumerate(outcome):
        target = (
            paper
            if number == 0
            else Paper(
                archive=row, original_id=paper.original_id, place=last + number, sha256=paper.sha256, size=paper.size
            )
        )
        if number or isinstance(each, Kept):
            target.path = each.path[:1000]
        if isinstance(each, Refusal):
            target.state = Paper.State.REFUSED if each.failed else Paper.State.PASSED
            target.trouble, target.chosen = each.why[:1000], False
            target.save()
        else:
            _describe(target, each.arrival)
            _compare(target, each.arrival.text)
            target.save()
            Reading.objects.create(paper=target, **_columns(each.arrival))
    archive.cursor = paper.place
    Import.objects.filter(pk=row.pk).update(cursor=paper.place, done=F("done") + 1, attempts=0, trouble="")
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
    paper.happened_on = _day(found)
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


def _day(found: dict[str, Any]) -> date | None:
    """Return the day it happened, as far as the text says."""
    starts = [event["start"] for event in found["events"] if event["start"]]
    for told in (found["facts"].get("impact_start"), min(starts, default=None), found["facts"].get("created")):
        day = _read_day(told)
        if day and EARLIEST_YEAR < day.year <= localdate().year:
            return day
    return None


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
