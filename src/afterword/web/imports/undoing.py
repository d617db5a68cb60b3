"""Undoing an import: exactly what it made goes, and what somebody touched since stays unless they say otherwise."""

from collections.abc import Callable

from django.db import transaction
from django.db.models import F, Q, QuerySet

from afterword.web.imports import steps
from afterword.web.imports.models import Import, Origin, Paper
from afterword.web.imports.taking import key_of
from afterword.web.live import texts
from afterword.web.postmortems import archive as records
from afterword.web.postmortems.models import Visibility
from afterword.web.postmortems.refusals import Refused
from afterword.web.postmortems.revisions import digest

KEPT = "Somebody worked on it after it came in, so it stays."
NEWER = "A later import brought it up to date, so it stays. Undo that one first."


def undo(archive: Import, goes_on: Callable[[], bool]) -> int:
    """Take documents out until there are no more or the turn is over; return how many. Raises OperationalError."""
    count = 0
    while goes_on():
        taken = made(archive).filter(place__gt=archive.cursor)
        paper = taken.select_related("archive__by", "postmortem").order_by("place").first()
        if paper is None:
            return count + _end(archive)
        if not _take_out(archive, paper):
            return count
        count += 1
    return count


def made(archive: Import) -> QuerySet[Paper]:
    """Return the documents of an import that are in the record by it."""
    return archive.papers.filter(state=Paper.State.TAKEN, postmortem__isnull=False)


def touched(archive: Import) -> QuerySet[Paper]:
    """Return what an import made and somebody touched since, as far as the rows say; undoing looks at each text."""
    origin = "postmortem__origin"
    edited = ~Q(postmortem__sha256=F(f"{origin}__text_sha256"))
    judged = Q(postmortem__reviews__isnull=False) | Q(postmortem__declinations__isnull=False)
    newer = ~Q(**{f"{origin}__paper": F("pk")})
    return made(archive).filter(edited | judged | newer).select_related(origin).order_by("place").distinct()


def _why_it_stays(paper: Paper, origin: Origin | None) -> str:
    if origin is None or paper.postmortem is None or origin.paper_id != paper.pk:
        return NEWER
    return "" if records.is_untouched(paper.postmortem, origin.text_sha256) else KEPT


@transaction.atomic
def _take_out(archive: Import, paper: Paper) -> bool:
    row = steps.locked(archive)
    if row.state != Import.State.UNDOING or paper.postmortem is None or not steps.is_still(paper):
        return False
    origin = Origin.objects.filter(postmortem=paper.postmortem).first()
    why = _why_it_stays(paper, origin)
    if not why or (row.undo_touched and why == KEPT):
        why = _out(row, paper, origin)
    if why:
        Paper.objects.filter(pk=paper.pk).update(trouble=why[:1000])
    archive.cursor = paper.place
    Import.objects.filter(pk=row.pk).update(cursor=paper.place, done=F("done") + 1, attempts=0, trouble="")
    return True


def _out(row: Import, paper: Paper, origin: Origin | None) -> str:
    """Take a record out, or give it the text back that it had; return why it stays, if it does."""
    record = paper.postmortem
    if record is None or origin is None:
        return NEWER
    try:
        with transaction.atomic():
            if paper.replaced:
                _give_back(row, paper, origin)
            else:
                records.take_out(record)
    except Refused as refused:
        return str(refused)
    Paper.objects.filter(pk=paper.pk).update(
        state=Paper.State.UNDONE, trouble="", replaced="", postmortem=record if paper.replaced else None
    )
    paper.promotions.all().delete()
    return ""


def _give_back(row: Import, paper: Paper, origin: Origin) -> None:
    """Put back what the record said before this import, and whose text that was."""
    record = origin.postmortem
    records.put_back(record, row.by, paper.replaced)
    before = record.papers.filter(state=Paper.State.TAKEN).exclude(pk=paper.pk)
    earlier = before.select_related("archive__by").order_by("-pk").first()
    if earlier is not None:
        origin.paper, origin.source, origin.path = earlier, earlier.archive.name, earlier.path
        origin.sha256, origin.key = earlier.sha256, key_of(earlier.archive, earlier, Visibility(record.visibility))
    origin.text_sha256 = digest(texts.read(record.text_id))
    origin.save()


def _end(archive: Import) -> int:
    with transaction.atomic():
        row = steps.locked(archive)
        if row.state != Import.State.UNDOING:
            return 0
        steps.rest(row, Import.State.TAKEN if made(row).exists() else Import.State.UNDONE)
    return 1
