"""Letting go of what an import no longer needs: originals, readings, chat, and files that were never moved away."""

import contextlib
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils.timezone import now

from afterword.web.imports import steps, uploads
from afterword.web.imports.models import TO_TAKE, WORKING, Import, Paper, Reading


def let_go(before: datetime, limit: int) -> int:
    """Empty the imports that have rested since before a moment, at most so many; return how many.

    Their documents' names, hashes, counts and records stay, so that what is here is still known when it is sent again.
    """
    _sweep(before)
    resting = Import.objects.filter(emptied_at=None, finished_at__lt=before).exclude(state__in=WORKING)
    old = list(resting.order_by("finished_at")[:limit])
    for archive in old:
        _empty(archive)
    return len(old)


def _empty(archive: Import) -> None:
    with transaction.atomic():
        row = steps.locked(archive)
        if row.is_working:
            return
        row.papers.filter(state__in=[*TO_TAKE, Paper.State.WAITING]).update(
            state=Paper.State.PASSED, chosen=False, trouble="It was let go of before it was taken in. Send it again."
        )
        if row.state == Import.State.READY:
            steps.rest(row, Import.State.UNDONE)
        Reading.objects.filter(paper__archive=row).delete()
        row.originals.all().delete()
        row.emptied_at = now()
        row.save(update_fields=["emptied_at"])
    uploads.discard(row.folder)


def _sweep(before: datetime) -> None:
    """Delete uploads whose server was killed before it could put them anywhere."""
    for file in Path(settings.FILE_UPLOAD_TEMP_DIR).glob("*.upload*"):
        with contextlib.suppress(OSError):  # somebody else was faster
            if file.stat().st_mtime < before.timestamp():
                file.unlink()
