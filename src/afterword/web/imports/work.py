"""What the loop does for imports: each in turn for a little less than a second, from wherever the last turn ended.

A turn claims its import by moving the time on; whoever is killed in the middle leaves everything it finished, and
the next turn begins after that once the claim has run out.
"""

import errno
import logging
import time
from collections.abc import Callable, Mapping
from datetime import timedelta

from django.db import OperationalError, connection
from django.db.models import F
from django.utils.timezone import now

from afterword.web.imports import reading, steps, taking, undoing, unpacking
from afterword.web.imports.models import Import
from afterword.web.imports.uploads import FULL

logger = logging.getLogger(__name__)

TURN = 0.8
"""Seconds; then the other duties and imports have theirs."""
BREATH = timedelta(seconds=0.2)
"""Between the turns of what writes much: SQLite has one writer, and people are typing."""
WRITES_MUCH = (Import.State.TAKING, Import.State.UNDOING)
LATER = timedelta(seconds=60)
MOST_ATTEMPTS = 8
Step = Callable[[Import, Callable[[], bool]], int]
STEPS: Mapping[str, Step] = {
    Import.State.UNPACKING: unpacking.unpack,
    Import.State.READING: reading.read,
    Import.State.TAKING: taking.take,
    Import.State.UNDOING: undoing.undo,
}


def work(limit: int = 5, turn: float = TURN) -> int:
    """Give imports that are due a turn, the one that waits longest first; return how many documents were worked on."""
    due = Import.objects.filter(due_at__lte=now()).select_related("by").order_by("due_at", "pk")[:limit]
    return sum(_work(archive, turn) for archive in due)


def _work(archive: Import, turn: float) -> int:
    if not _claim(archive):
        return 0
    ends = time.monotonic() + turn
    try:
        done = STEPS[archive.state](archive, lambda: time.monotonic() < ends)
    except (OSError, OperationalError) as error:
        logger.exception("Import %s has to wait.", archive.pk)
        _wait(archive, error)
        return 0
    except Exception as error:  # one import must not stop the others; it is kept, with its trouble
        logger.exception("Import %s cannot go on (attempt %s).", archive.pk, archive.attempts)
        if archive.attempts >= MOST_ATTEMPTS:
            return steps.give_up(
                archive, f"It cannot go on ({type(error).__name__}). This is our mistake; please report it."
            )
        steps.postpone(archive, f"{type(error).__name__}: it is tried again.", LATER)
        return 0
    again = now() + (BREATH if connection.vendor == "sqlite" and archive.state in WRITES_MUCH else timedelta())
    Import.objects.filter(pk=archive.pk, state=archive.state, due_at__isnull=False).update(due_at=again, attempts=0)
    return done


def _claim(archive: Import) -> bool:
    """Take an import for this loop; false when another one was faster."""
    mine = Import.objects.filter(pk=archive.pk, due_at=archive.due_at, state=archive.state)
    if not mine.update(due_at=now() + steps.CLAIM, attempts=F("attempts") + 1):
        return False
    archive.attempts += 1
    return True


def _wait(archive: Import, error: Exception) -> None:
    """Postpone an import for a trouble that is not its own."""
    full = getattr(error, "errno", None) in FULL or "full" in str(error) or errno.ENOSPC in error.args
    words = (
        "There is no room on the server's disk. It goes on by itself once there is."
        if full
        else "The server's disk or database does not answer. It goes on by itself."
    )
    steps.postpone(archive, words, LATER)
