"""The first step of an import: what was sent becomes documents, each with its bytes or the reason why it has none."""

import contextlib
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import F

from afterword.exchange.arrivals.archives.entry import Damaged, Incoming, Limits, Refusal
from afterword.exchange.arrivals.archives.walk import NoSource, source_at, walk
from afterword.web.imports import customs, steps
from afterword.web.imports.models import Import, Original, Paper
from afterword.web.imports.originals import original
from afterword.web.imports.uploads import discard, folder_of

TOGETHER = 50
"""Documents put down in one transaction."""
BYTES_TOGETHER = 16_000_000
TOTAL = 4_000_000_000
"""Bytes of everything unpacked of one import."""
CONTAINER = 256_000_000
"""Bytes of one file that holds many documents: it is in memory while it is read."""
OPEN_AT_ONCE = 3
Entry = Incoming | Refusal


@dataclass(slots=True)
class _Stream:
    """A walk that was begun, and how many entries of it were put down."""

    entries: Iterator[Entry]
    position: int


class _Mine(threading.local):
    """Walks of this thread that go on with the next turn; others begin anew and pass over what is there."""

    def __init__(self) -> None:
        self.streams: dict[int, _Stream] = {}


_mine = _Mine()


@dataclass(slots=True)
class _Batch:
    """What goes into one transaction."""

    papers: list[Paper] = field(default_factory=list)
    size: int = 0

    @property
    def is_full(self) -> bool:
        """Whether it is time to put it down."""
        return len(self.papers) >= TOGETHER or self.size >= BYTES_TOGETHER


def unpack(archive: Import, goes_on: Callable[[], bool]) -> int:
    """Put documents down until there are no more or the turn is over; return how many. Raises OSError."""
    try:
        stream = _stream(archive)
    except NoSource as error:
        return steps.give_up(archive, f"What was sent is not on the server's disk any more ({error}). Send it again.")
    put = 0
    while goes_on():
        batch, ended = _next(archive, stream)
        if not _put(archive, stream, batch, ended=ended):
            _close(archive.pk)
            return put
        put += len(batch.papers)
        if ended:
            _close(archive.pk)
            return put + 1
    return put


def _stream(archive: Import) -> _Stream:
    """Go on with a walk, or begin it and pass over what is there. Raises NoSource."""
    stream = _mine.streams.get(archive.pk)
    if stream is None or stream.position != archive.cursor:
        _close(archive.pk)
        while len(_mine.streams) >= OPEN_AT_ONCE:
            _close(next(iter(_mine.streams)))
        entries = walk(source_at(_sent(archive)), limits())
        for _ in islice(entries, archive.cursor):
            pass
        stream = _mine.streams[archive.pk] = _Stream(entries, archive.cursor)
    return stream


def limits() -> Limits:
    """Return how much of somebody's archive is unpacked."""
    return Limits(container=min(settings.IMPORT_LARGEST, CONTAINER), total=TOTAL)


def _sent(archive: Import) -> Path:
    """Return the one file that was sent, or the folder of several."""
    folder = folder_of(archive.folder)
    return folder / str(archive.files[0]["name"]) if len(archive.files) == 1 else folder


def _close(pk: int) -> None:
    stream = _mine.streams.pop(pk, None)
    if stream is not None:
        with contextlib.suppress(OSError):
            stream.entries.close()  # type: ignore[attr-defined]  # a generator, said to be an iterator


def _next(archive: Import, stream: _Stream) -> tuple[_Batch, bool]:
    """Read the next documents; say whether they are the last."""
    batch = _Batch()
    place = stream.position
    began = time.monotonic()
    while not batch.is_full and time.monotonic() - began < 1:
        entry = next(stream.entries, None)
        if entry is None:
            return batch, True
        place += 1
        _read(archive, place, entry, batch)
    return batch, False


def _read(archive: Import, place: int, entry: Entry, batch: _Batch) -> None:
    """Make one entry a document."""
    paper = Paper(archive=archive, place=place, path=_kept(entry.path), chosen=False)
    batch.papers.append(paper)
    if isinstance(entry, Refusal):
        paper.state = Paper.State.REFUSED if entry.failed else Paper.State.PASSED
        paper.trouble = entry.why[:1000]
        return
    try:
        data = entry.read()
    except Damaged as damaged:
        paper.state, paper.trouble, paper.size = Paper.State.REFUSED, str(damaged)[:1000], entry.size
        return
    paper.sha256, paper.size, paper.chosen = hashlib.sha256(data).hexdigest(), len(data), True
    paper.original = original(archive, data)
    batch.size += len(data)


def _put(archive: Import, stream: _Stream, batch: _Batch, *, ended: bool) -> bool:
    """Put documents down in one transaction; false when it is no longer at this step, or somebody was faster."""
    neighbours = customs.look(archive, source_at(_sent(archive)), limits()) if ended else {}
    with transaction.atomic():
        row = steps.locked(archive)
        if row.state != Import.State.UNPACKING or row.cursor != stream.position:
            return False
        Original.objects.bulk_create(paper.original for paper in batch.papers if paper.original)
        for paper in batch.papers:
            paper.original = paper.original  # its key is known now
        Paper.objects.bulk_create(batch.papers)
        stream.position += len(batch.papers)
        Import.objects.filter(pk=row.pk).update(
            cursor=stream.position, done=F("done") + len(batch.papers), attempts=0, trouble=""
        )
        if ended:
            row.neighbours = neighbours
            row.save(update_fields=["neighbours"])
            steps.begin(row, Import.State.READING, total=row.papers.filter(state=Paper.State.WAITING).count())
    if ended:
        forget_what_was_sent(archive)
    return True


def forget_what_was_sent(archive: Import) -> None:
    """Delete the files that were sent: each document has its bytes now."""
    if not archive.originals.exclude(on_disk="").exists():
        discard(archive.folder)
        return
    for file in archive.files:
        with contextlib.suppress(OSError):
            (folder_of(archive.folder) / str(file["name"])).unlink()


def _kept(path: str) -> str:
    """Return a path as a database keeps it."""
    return path.replace("\0", "").encode("utf-8", "replace").decode()[:1000] or "document"
