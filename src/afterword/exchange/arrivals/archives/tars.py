"""A tar, packed with gzip or not, entry by entry in its own order: it is one stream and cannot be sorted."""

import gzip
import tarfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, Self, cast

from afterword.exchange.arrivals.archives import kinds
from afterword.exchange.arrivals.archives.entry import MB, TROUBLES, WHOLE, Damaged, Entry, Limits, Refusal, sized
from afterword.exchange.arrivals.archives.names import hostile, inside, shown

_GZIP = b"\x1f\x8b"
_CUT_OFF = "It is cut off or damaged; what follows is lost. Download it again."
# Long names and the like, which tarfile reads into memory whole.
_REMARKS = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)


def entries(file: BinaryIO, prefix: str, limits: Limits) -> Iterator[Entry | Refusal]:
    """Yield a tar's files in their order; one line for a folder that is passed over as a whole.

    An entry can be opened until the next is asked for.
    """
    try:
        yield from _members(file, prefix, limits)
    except Damaged as damaged:
        yield Refusal(prefix or WHOLE, str(damaged), failed=True)
    except TROUBLES:
        yield Refusal(prefix or WHOLE, _CUT_OFF, failed=True)


def _members(file: BinaryIO, prefix: str, limits: Limits) -> Iterator[Entry | Refusal]:
    class Header(_Header):
        """A class for each tar: tarfile makes the headers itself, and tells nobody why it stopped."""

    passed_over: set[str] = set()
    count = 0
    with tarfile.open(fileobj=cast("BinaryIO", _Stream(file, limits)), mode="r|", tarinfo=Header) as opened:
        while (member := opened.next()) is not None:
            count += 1
            if count > limits.entries:
                raise Damaged(f"It lists more than {limits.entries} entries. Import it in parts.")
            # What was passed in a stream is of no use, and would fill the memory.
            opened.members = []  # type: ignore[attr-defined]  # typeshed leaves it out
            name = shown(member.name).removeprefix("./")
            folder = kinds.outermost_passed_over(name)
            if folder and folder not in passed_over:
                passed_over.add(folder)
                yield Refusal(inside(prefix, folder), kinds.no_folder(folder) or "")
            if not folder and not member.isdir():
                yield _entry(opened, member, name, prefix)
    if not Header.ended:
        raise Damaged(_CUT_OFF)


def _entry(opened: tarfile.TarFile, member: tarfile.TarInfo, name: str, prefix: str) -> Entry | Refusal:
    path = inside(prefix, name)
    why = hostile(name)
    if why:
        return Refusal(path, why, failed=True)
    if not member.isreg():
        return Refusal(path, "It is a link or a device, not a file.")
    why = kinds.no_document(name)
    if why:
        return Refusal(path, why)
    return Entry(path, partial(_open, opened, member), member.size)


def _open(opened: tarfile.TarFile, member: tarfile.TarInfo) -> BinaryIO:
    return cast("BinaryIO", opened.extractfile(member))


class _Header(tarfile.TarInfo):
    """A header that remembers whether the tar's end was reached, and refuses remarks that would fill the memory."""

    ended = False

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        try:
            header = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError:
            cls.ended = len(buf) == tarfile.BLOCKSIZE and not any(buf)
            raise
        if header.type in _REMARKS and header.size > MB:
            raise Damaged("It is damaged: a name in it is longer than a megabyte.")
        return header


class _Stream:
    """A tar's bytes, unpacked, and no more of them than are plausible."""

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        magic = file.read(len(_GZIP))
        file.seek(0)
        self._packed = file
        self._file = cast("BinaryIO", gzip.GzipFile(fileobj=file, mode="rb")) if magic == _GZIP else file
        self._limits = limits
        self._length = 0

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self._length += len(data)
        if self._length > self._limits.total:
            raise Damaged(f"The archive unpacks to more than {sized(self._limits.total)}. Import it in parts.")
        packed = self._packed.tell()
        if self._length > self._limits.unsuspected and self._length > self._limits.ratio * packed:
            raise Damaged(f"It unpacks to more than {sized(self._length)} from {sized(packed)}, as no document does.")
        return data
