"""From step to step: an import's row is locked, moved on, stopped, or says why it cannot go on."""

from datetime import datetime, timedelta

from django.utils.timezone import now

from afterword.web.imports.models import Import, Paper

AFTERWARDS = {
    Import.State.READING.value: Import.State.READY,
    Import.State.TAKING.value: Import.State.TAKEN,
    Import.State.UNDOING.value: Import.State.TAKEN,
}
"""What a step leads to that ends too early."""
CLAIM = timedelta(seconds=30)
"""How long an import belongs to the loop that took it; whoever dies leaves it to others after that."""


def locked(archive: Import) -> Import:
    """Take an import's row for the rest of the transaction; who works on it and who stops it wait for each other."""
    return Import.objects.select_for_update().get(pk=archive.pk)


def is_still(paper: Paper) -> bool:
    """Say whether a document is as it was when it was looked up; asked once its import is locked."""
    return Paper.objects.filter(pk=paper.pk, state=paper.state).exists()


def begin(row: Import, state: Import.State, *, total: int | None = None) -> None:
    """Let a step begin that the loop carries out; the row is locked by the caller."""
    moment = now()
    _set(row, state=state, due_at=moment, began_at=moment, done=0, cursor=0, total=total)


def rest(row: Import, state: Import.State) -> None:
    """Let an import rest: it is a person's turn now, or nobody's. The row is locked by the caller."""
    _set(row, state=state, due_at=None, finished_at=now())


def give_up(archive: Import, why: str) -> int:
    """End a step that cannot go on, and say why; return that something was done.

    What is there stays in a person's hands: documents that were read can be taken in, those taken in undone.
    """
    waiting = archive.papers.filter(state=Paper.State.WAITING)
    waiting.update(state=Paper.State.REFUSED, chosen=False, trouble="The import ended before it was read.")
    Import.objects.filter(pk=archive.pk).update(
        state=AFTERWARDS.get(archive.state, Import.State.FAILED), trouble=why[:1000], due_at=None, finished_at=now()
    )
    return 1


def postpone(archive: Import, why: str, wait: timedelta) -> None:
    """Try again later, and say why."""
    Import.objects.filter(pk=archive.pk, due_at__isnull=False).update(trouble=why[:1000], due_at=now() + wait)


def _set(row: Import, *, state: Import.State, due_at: datetime | None, **fields: object) -> None:
    changes = {"state": state, "due_at": due_at, "attempts": 0, "trouble": "", **fields}
    for name, value in changes.items():
        setattr(row, name, value)
    row.save(update_fields=list(changes))
