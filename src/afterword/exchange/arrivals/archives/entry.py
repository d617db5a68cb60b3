"""What a walk yields: a document that can be read, or a name and why it is not; and how much may be read."""

import errno
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

MB = 1_000_000
ENCRYPTED = "It is encrypted. Unpack it with its password, and import the folder."
CHECKSUM = "It is damaged: its checksum does not match. Download it again."
DAMAGED = "It is damaged. Download it again."
# The path of a refusal that concerns the source itself.
WHOLE = "."
_CHUNK = 1 << 16


class Damaged(Exception):
    """The bytes of an entry cannot be had; its words say why and, where something helps, what to do."""


class Incoming(NamedTuple):
    """A document, not read yet.

    Attributes:
        path: Its path below what was imported, "/" between the parts; names that are not UTF-8 show their bytes.
        read: Returns its bytes, raises Damaged. Of a tar it is valid only until the next entry is asked for.
        size: Bytes, as declared.
    """

    path: str
    read: Callable[[], bytes]
    size: int


class Refusal(NamedTuple):
    """An entry that is not read.

    Attributes:
        failed: Whether it may have been a document; false for what was passed over because it is none.
    """

    path: str
    why: str
    failed: bool = False


class Entry(NamedTuple):
    """A file in a folder or archive whose name may be a document's; `open` raises Damaged or what `TROUBLES` lists."""

    path: str
    open: Callable[[], BinaryIO]
    size: int


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of somebody else's archive may be read; sizes in bytes.

    Attributes:
        document: Of one text.
        container: Of one file that is unpacked (DOCX, an export, an archive in an archive), packed and unpacked.
        total: Of everything unpacked.
        entries: How many names an archive may have.
        ratio: How many bytes one packed byte may become, once `unsuspected` bytes are exceeded.
    """

    document: int = 20 * MB
    container: int = 500 * MB
    total: int = 10_000 * MB
    entries: int = 200_000
    ratio: int = 200
    unsuspected: int = 2 * MB


LIMITS = Limits()


class Budget:
    """What may still be unpacked of one archive and all archives in it."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._left = total

    def take(self, size: int) -> None:
        """Count some bytes as unpacked. Raises Damaged once it is more than was allowed."""
        self._left -= size
        if self._left < 0:
            raise Damaged(f"The archive unpacks to more than {sized(self._total)}. Import it in parts.")


# What reading a damaged archive raises, by the libraries that read it. RuntimeError: a password is wanted.
TROUBLES = (
    OSError,
    EOFError,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


def read(entry: Entry, limit: int, budget: Budget) -> bytes:
    """Return an entry's bytes. Raises Damaged, also when there are more than `limit`."""
    chunks: list[bytes] = []
    copy(entry, chunks.append, limit, budget)
    return b"".join(chunks)


def copy(entry: Entry, write: Callable[[bytes], object], limit: int, budget: Budget) -> None:
    """Hand on an entry's bytes in pieces. Raises Damaged, also when there are more than `limit`."""
    length = 0
    try:
        with entry.open() as file:
            while chunk := file.read(_CHUNK):
                length += len(chunk)
                if length > limit:
                    raise Damaged(too_large(limit))
                budget.take(len(chunk))
                write(chunk)
    except TROUBLES as error:
        raise Damaged(trouble(error)) from error


def trouble(error: Exception) -> str:
    """Say what an exception of `TROUBLES` means for the reader of a report.

    EINVAL is what seeking to a place before the beginning raises: the archive says where, and is wrong.
    """
    if isinstance(error, OSError) and error.strerror and error.errno != errno.EINVAL:
        return f"It cannot be read: {error.strerror.lower()}."
    for kind, words in (
        (EOFError, "It is cut off. Download it again."),
        (NotImplementedError, "It is packed in a way that is not read. Pack it again as a plain zip."),
        (RuntimeError, ENCRYPTED),
    ):
        if isinstance(error, kind):
            return words
    return CHECKSUM if "CRC" in str(error) else DAMAGED


def too_large(limit: int, size: int | None = None) -> str:
    """Say that something is larger than is read; its size is None where it was not read to its end."""
    told = "It is larger than" if size is None else f"It has {sized(size)}; the limit is"
    return f"{told} {sized(limit)}. Split it, or take the pictures out."


def sized(size: int) -> str:
    """Say a number of bytes as people do."""
    for unit, width in (("GB", 1000 * MB), ("MB", MB), ("kB", 1000)):
        if size >= width:
            return f"{size / width:.1f}".removesuffix(".0") + f" {unit}"
    return f"{size} bytes"
