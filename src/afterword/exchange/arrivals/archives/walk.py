"""`walk(path)`: a folder, an archive or a file on disk → its documents, one at a time, and why others are not read."""

import io
import stat
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple, cast

from afterword.exchange.arrivals.archives import folder, kinds, tars, zips
from afterword.exchange.arrivals.archives.entry import (
    LIMITS,
    WHOLE,
    Budget,
    Damaged,
    Entry,
    Incoming,
    Limits,
    Refusal,
    copy,
    read,
    too_large,
    trouble,
)
from afterword.exchange.arrivals.archives.names import shown

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP = b"\x1f\x8b"
_DEEPEST = 1
_IN_MEMORY = 4_000_000
_TOO_DEEP = "It is an archive in an archive in an archive. Unpack it, and import it by itself."
_NO_ARCHIVE = "It is no archive, whatever its name says, or it is cut off at once. Download it again."


class NoSource(Exception):
    """There is nothing at this path that could be imported; its words say why."""


class Source(NamedTuple):
    """What somebody wants imported.

    Attributes:
        kind: "file" is one document or one container of documents; an "archive" is walked as a folder is.
    """

    path: Path
    kind: Literal["folder", "archive", "file"]


def source_at(path: Path) -> Source:
    """Look at what there is. Raises NoSource."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return Source(path, "folder")
        if not stat.S_ISREG(mode):
            raise NoSource(f"{path} is a pipe, a socket or a device, not a file or folder.")
        with path.open("rb") as file:
            return Source(path, "archive" if _is_archive(file, path.name) else "file")
    except (OSError, ValueError) as error:
        words = "is not there" if isinstance(error, FileNotFoundError) else "cannot be read"
        why = f": {error.strerror.lower()}" if isinstance(error, OSError) and error.strerror else ""
        raise NoSource(f"{path} {words}{why if 'cannot' in words else ''}.") from error


def walk(source: Source, limits: Limits = LIMITS) -> Iterator[Incoming | Refusal]:
    """Yield the documents of a source and what of it is not read, each time in the same order.

    One document is in memory at a time, and only while its `read` is called. What an archive in the source holds
    follows where the archive's name stands.
    """
    budget = Budget(limits.total)
    if source.kind == "folder":
        yield from _opened(folder.entries(source.path), limits, budget, depth=0)
        return
    name = shown(source.path.name)
    try:
        with source.path.open("rb") as file:
            if source.kind == "file":
                size = file.seek(0, io.SEEK_END)
                yield _incoming(Entry(name, partial(_open, source.path), size), limits, budget)
                return
            for outcome in _archive(file, "", limits, budget, depth=0):
                # What is wrong with the archive as a whole is told under its own name.
                yield outcome._replace(path=name) if outcome.path == WHOLE else outcome
    except OSError as error:
        yield Refusal(name, trouble(error), failed=True)


def _opened(
    entries: Iterable[Entry | Refusal], limits: Limits, budget: Budget, *, depth: int
) -> Iterator[Incoming | Refusal]:
    """Yield documents as they are, and for an archive among them what it holds."""
    for entry in entries:
        if isinstance(entry, Refusal):
            yield entry
        elif not kinds.is_archive(entry.path):
            yield _incoming(entry, limits, budget)
        else:
            yield from _nested(entry, limits, budget, depth=depth)


def _incoming(entry: Entry, limits: Limits, budget: Budget) -> Incoming | Refusal:
    limit = kinds.limit(entry.path, limits)
    if entry.size > limit:
        return Refusal(entry.path, too_large(limit, entry.size), failed=True)
    return Incoming(entry.path, partial(_bytes, entry, limits, budget), entry.size)


def _bytes(entry: Entry, limits: Limits, budget: Budget) -> bytes:
    data = read(entry, kinds.limit(entry.path, limits), budget)
    if data.startswith(_ZIP):
        with zips.open_zip(io.BytesIO(data), limits) as opened:
            why = zips.bomb(opened, limits)
        if why:
            raise Damaged(why)
    return data


def _archive(
    file: BinaryIO, prefix: str, limits: Limits, budget: Budget, *, depth: int
) -> Iterator[Incoming | Refusal]:
    """Yield what an opened archive holds; `prefix` is its path, empty for the source itself."""
    if depth > _DEEPEST:
        yield Refusal(prefix, _TOO_DEEP, failed=True)
        return
    if not _is_zip(file):
        if not _is_tar(file):
            yield Refusal(prefix or WHOLE, _NO_ARCHIVE, failed=True)
            return
        yield from _opened(tars.entries(file, prefix, limits), limits, budget, depth=depth)
        return
    try:
        with zips.open_zip(file, limits) as opened:
            if prefix and kinds.is_container(zips.names_in(opened)):
                size = file.seek(0, io.SEEK_END)
                yield _incoming(Entry(prefix, partial(_again, file), size), limits, budget)
            else:
                yield from _opened(zips.entries(opened, prefix, limits), limits, budget, depth=depth)
    except Damaged as damaged:
        yield Refusal(prefix or WHOLE, str(damaged), failed=True)


def _nested(entry: Entry, limits: Limits, budget: Budget, *, depth: int) -> Iterator[Incoming | Refusal]:
    if entry.size > limits.container:
        yield Refusal(entry.path, too_large(limits.container, entry.size), failed=True)
        return
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spooled:
        file = cast("BinaryIO", spooled)
        try:
            copy(entry, file.write, limits.container, budget)
        except Damaged as damaged:
            yield Refusal(entry.path, str(damaged), failed=True)
            return
        file.seek(0)
        yield from _archive(file, entry.path, limits, budget, depth=depth + 1)


def _open(path: Path) -> BinaryIO:
    return path.open("rb")


def _again(file: BinaryIO) -> BinaryIO:
    """Return a copy to read, for the reader closes what it has read."""
    file.seek(0)
    return io.BytesIO(file.read())


def _is_archive(file: BinaryIO, name: str) -> bool:
    """Tell whether a file is walked: an archive by its name, a zip by its bytes; the container of a document is not."""
    if kinds.is_archive(name) and not _is_zip(file):
        return True
    if not _is_zip(file):
        return False
    try:
        with zips.open_zip(file, LIMITS) as opened:
            return not kinds.is_container(zips.names_in(opened))
    except Damaged:
        return kinds.is_archive(name)


def _is_zip(file: BinaryIO) -> bool:
    file.seek(0)
    magic = file.read(4)
    file.seek(0)
    return magic in _ZIP


def _is_tar(file: BinaryIO) -> bool:
    file.seek(0)
    block = file.read(tarfile.BLOCKSIZE)
    file.seek(0)
    empty = len(block) == tarfile.BLOCKSIZE and not any(block)
    return block.startswith(_GZIP) or block[257:262] == b"ustar" or empty
