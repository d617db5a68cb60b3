"""Zip files from strangers: read in memory, each member up to a limit, never written anywhere."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import IO
from zlib import error as zlib_error

from afterword.exchange.arrivals.manuscript import Unreadable

MEMBERS = 20_000
MEMBER_SIZE = 64 * 2**20  # bytes, unpacked
WHOLE_SIZE = 512 * 2**20  # bytes, unpacked, all members that are read whole

_CHUNK = 2**20
_TROUBLES = (zipfile.BadZipFile, zlib_error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError)


def is_zip(data: bytes) -> bool:
    """Tell whether these bytes begin as a zip file does."""
    return data[:4] in {b"PK\x03\x04", b"PK\x05\x06"}


class Zipped:
    """One zip file. Its members' declared sizes are checked first and what really comes out is counted."""

    def __init__(self, data: bytes) -> None:
        self._taken = 0
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _TROUBLES as trouble:
            raise Unreadable("The zip file is cut off or damaged. Download it again.") from trouble
        if len(self._zip.infolist()) > MEMBERS:
            raise Unreadable(f"The zip file has more than {MEMBERS} members. Import its parts one by one.")
        self._members = {member.filename: member for member in self._zip.infolist() if not member.is_dir()}

    @property
    def names(self) -> tuple[str, ...]:
        """The members' names, without folders."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """Return a member. Raises Unreadable where it is encrypted, damaged or too large."""
        data = b"".join(self.chunks(name, MEMBER_SIZE))
        self._taken += len(data)
        if self._taken > WHOLE_SIZE:
            raise Unreadable(f"The zip file unpacks to more than {WHOLE_SIZE >> 20} MB. Import a smaller part of it.")
        return data

    def chunks(self, name: str, limit: int) -> Iterator[bytes]:
        """Yield a member of up to `limit` bytes in pieces; raises as `read` does."""
        member = self._members[name]
        if member.flag_bits & 1:
            raise Unreadable("The zip file is encrypted. Unpack it with its password, and import what is inside.")
        _weigh(name, member.file_size, limit)
        try:
            with self._zip.open(member) as opened:
                yield from _counted(name, opened, limit)
        except _TROUBLES as trouble:
            raise Unreadable(f"{_short(name)} in the zip file is damaged. Download the file again.") from trouble


def _counted(name: str, opened: IO[bytes], limit: int) -> Iterator[bytes]:
    size = 0
    while chunk := opened.read(_CHUNK):
        size += len(chunk)
        _weigh(name, size, limit)
        yield chunk


def _weigh(name: str, size: int, limit: int) -> None:
    if size > limit:
        raise Unreadable(
            f"{_short(name)} in the zip file unpacks to more than {limit >> 20} MB. Import a smaller part of it."
        )


def _short(name: str) -> str:
    return name if len(name) <= 80 else f"…{name[-79:]}"  # noqa: PLR2004 - one line of a report
