"""The third step of an import: the chosen documents become records, one in each transaction."""

import hashlib
import logging
from collections.abc import Callable

from django.db import DatabaseError, IntegrityError, OperationalError, transaction
from django.db.models import F

from afterword.web.imports import steps
from afterword.web.imports.models import TO_TAKE, Import, Origin, Paper
from afterword.web.live import texts
from afterword.web.postmortems import archive as records
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem, Visibility
from afterword.web.postmortems.refusals import Refused
from afterword.web.postmortems.revisions import digest

logger = logging.getLogger(__name__)


def take(archive: Import, goes_on: Callable[[], bool]) -> int:
    """Take documents in until there are no more or the turn is over; return how many. Raises OperationalError."""
    count = 0
    while goes_on():
        paper = _next(archive)
        if paper is None:
            return count + _end(archive)
        if not _one(archive, paper):
            return count
        count += 1
    return count


def _next(archive: Import) -> Paper | None:
    chosen = archive.papers.filter(state__in=TO_TAKE, chosen=True, place__gt=archive.cursor)
    return chosen.select_related("reading", "postmortem__owner", "archive__by").order_by("place").first()


def _one(archive: Import, paper: Paper) -> bool:
    """Take one document in; what goes wrong with it is noted on it, and the others go on."""
    was = paper.state
    try:
        return _take(archive, paper)
    except Refused as refused:
        why = str(refused)
    except OperationalError:
        raise  # the disk or the database, not the document: the whole import waits
    except (DatabaseError, ValueError, ArithmeticError, LookupError, AssertionError) as error:
        logger.exception("A document of import %s could not be taken in.", archive.pk)
        why = f"Taking it in failed ({type(error).__name__}). This is our mistake; please report it."
    paper.state = was  # nothing was written down
    return _note(archive, paper, Paper.State.FAILED, why)


@transaction.atomic
def _take(archive: Import, paper: Paper) -> bool:
    row = steps.locked(archive)
    if row.state != Import.State.TAKING or not steps.is_still(paper):
        return False
    if paper.state == Paper.State.CHANGED and paper.postmortem is not None:
        _update(row, paper, paper.postmortem)
    else:
        _create(row, paper)
    paper.save(update_fields=["state", "postmortem", "trouble", "replaced", "chosen"])
    _count(archive, row, paper)
    return True


def _create(row: Import, paper: Paper) -> None:
    """Make a record, unless somebody took the same document in a moment ago."""
    terms = terms_of(row)
    key = key_of(row, paper, records.visibility_of(paper.reading.text, terms))
    try:
        with transaction.atomic():
            record = records.take_in(
                row.by, paper.reading.text, source=source_of(paper), terms=terms, happened_on=paper.happened_on
            )
            _write_origin(Origin(postmortem=record, key=key), row, paper)
    except IntegrityError:
        there = Origin.objects.filter(key=key).select_related("postmortem").first()
        if there is None:
            raise
        paper.state, paper.postmortem, paper.chosen = Paper.State.KNOWN, there.postmortem, False
        return
    paper.state, paper.postmortem, paper.trouble = Paper.State.TAKEN, record, ""


def _update(row: Import, paper: Paper, record: Postmortem) -> None:
    """Bring a record up to date, unless somebody touched it or did the same a moment ago."""
    origin = Origin.objects.select_for_update().get(postmortem=record)
    if not records.is_untouched(record, origin.text_sha256):
        paper.state, paper.chosen = Paper.State.KNOWN, False
        paper.trouble = "The text here was edited meanwhile. Nothing is overwritten."
        return
    if origin.sha256 == paper.sha256:
        paper.state, paper.chosen = Paper.State.KNOWN, False
        return
    paper.replaced = records.bring_up_to_date(record, row.by, paper.reading.text, source=source_of(paper))
    origin.key = key_of(row, paper, Visibility(record.visibility))
    _write_origin(origin, row, paper)
    paper.state, paper.trouble = Paper.State.TAKEN, ""


def _write_origin(origin: Origin, row: Import, paper: Paper) -> None:
    origin.paper, origin.source, origin.path, origin.sha256 = paper, row.name, paper.path, paper.sha256
    origin.by = row.by
    origin.text_sha256 = digest(texts.read(origin.postmortem.text_id))
    origin.save()


def terms_of(row: Import) -> Terms:
    """Return on what terms an import takes its documents in."""
    return Terms(
        visibility=Visibility(row.visibility),
        team=row.team,
        published=row.standing == Import.Standing.PUBLISHED,
        owes=row.owes,
    )


def source_of(paper: Paper) -> str:
    """Say where a document came from, in words for its front matter."""
    name, path = paper.archive.name, paper.path
    return name if path == name else f"{name}: {path}"


def key_of(row: Import, paper: Paper, visibility: Visibility) -> str:
    """Return what may be here only once: these bytes under this name, for the same circle of readers."""
    own = f"person {row.by_id}"  # whom a text names is its own matter
    circles = {Visibility.TEAM: f"team {row.team}" if row.team else own, Visibility.RESTRICTED: own}
    circle = circles.get(visibility, "everybody")
    said = "\n".join((circle, paper.path.rpartition("/")[2], paper.sha256))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()


def _note(archive: Import, paper: Paper, state: Paper.State, why: str) -> bool:
    with transaction.atomic():
        row = steps.locked(archive)
        if not steps.is_still(paper):
            return False
        Paper.objects.filter(pk=paper.pk).update(state=state, trouble=why[:1000], chosen=False)
        _count(archive, row, paper)
    return True


def _count(archive: Import, row: Import, paper: Paper) -> None:
    archive.cursor = paper.place
    Import.objects.filter(pk=row.pk).update(cursor=paper.place, done=F("done") + 1, attempts=0, trouble="")


def _end(archive: Import) -> int:
    with transaction.atomic():
        row = steps.locked(archive)
        if row.state != Import.State.TAKING:
            return 0
        steps.rest(row, Import.State.TAKEN)
    return 1
