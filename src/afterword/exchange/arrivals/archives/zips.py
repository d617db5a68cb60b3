"""A zip, entry by entry: its names are not trusted, and neither are the sizes it declares."""

import stat
import struct
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import BinaryIO, cast

from afterword.exchange.arrivals.archives import kinds
from afterword.exchange.arrivals.archives.entry import ENCRYPTED, Damaged, Entry, Limits, Refusal, sized
from afterword.exchange.arrivals.archives.names import hostile, inside, order

_END = b"PK\x05\x06"
_LONGEST_END = 22 + 65_535
_ENCRYPTED = 0x1
_UTF8 = 0x800
_UNIX = 3
_NO_FILE = "It is a link or a device, not a file."
# A zip's directory takes at least 46 bytes an entry; names of 250 characters are usual at the most.
_DIRECTORY_ENTRY = 300


def open_zip(file: BinaryIO, limits: Limits) -> zipfile.ZipFile:
    """Open a zip. Raises Damaged where it is none, is cut off, or lists more entries than are read."""
    declared = _directory_size(file)
    if declared is not None and declared > limits.entries * _DIRECTORY_ENTRY:
        raise Damaged(f"It lists more than {limits.entries} entries. Import it in parts.")
    try:
        opened = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
        raise Damaged("It is no zip, or it is cut off: its table of contents is missing. Download it again.") from error
    if len(opened.infolist()) > limits.entries:
        opened.close()
        raise Damaged(f"It lists more than {limits.entries} entries. Import it in parts.")
    return opened


def names_in(opened: zipfile.ZipFile) -> list[str]:
    """Return the names of a zip's files as they are meant."""
    return [name for info in opened.infolist() if not (name := name_of(info)).endswith("/")]


def entries(opened: zipfile.ZipFile, prefix: str, limits: Limits) -> Iterator[Entry | Refusal]:
    """Yield a zip's files, sorted by name; one line for a folder that is passed over as a whole."""
    last = {name_of(info): info for info in opened.infolist()}
    passed_over: set[str] = set()
    for info in sorted(opened.infolist(), key=lambda one: order(name_of(one))):
        name = name_of(info)
        if name.endswith("/") and not hostile(name):
            continue
        folder = kinds.outermost_passed_over(name)
        if folder:
            if folder not in passed_over:
                passed_over.add(folder)
                yield Refusal(inside(prefix, folder), kinds.no_folder(folder) or "")
            continue
        refusal = _refused(info, name, last, limits)
        if refusal:
            yield Refusal(inside(prefix, refusal.path), refusal.why, refusal.failed)
        else:
            yield Entry(inside(prefix, name), partial(_open, opened, info), info.file_size)


def bomb(opened: zipfile.ZipFile, limits: Limits) -> str | None:
    """Say why a zip may not be unpacked as a whole, None for a harmless one.

    What it declares is enough: zipfile reads no more of an entry than that.
    """
    total = 0
    for info in opened.infolist():
        total += info.file_size
        if _swells(info, limits):
            return f"It unpacks to {sized(info.file_size)} from {sized(info.compress_size)}, as no document does."
    return f"It unpacks to more than {sized(limits.container)}." if total > limits.container else None


def name_of(info: zipfile.ZipInfo) -> str:
    r"""Return an entry's name as it is meant: UTF-8 that was not declared, "\" for "/" on Windows."""
    name = info.orig_filename if "\0" in info.orig_filename else info.filename
    if not info.flag_bits & _UTF8:
        # Where it is not UTF-8 it was cp437 after all, or something nobody can tell.
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    name = name.replace("\\", "/")
    return name.removeprefix("./") or name


def _refused(info: zipfile.ZipInfo, name: str, last: Mapping[str, zipfile.ZipInfo], limits: Limits) -> Refusal | None:
    kind = stat.S_IFMT(info.external_attr >> 16) if info.create_system == _UNIX else 0
    no_document = _NO_FILE if kind not in (0, stat.S_IFREG) else kinds.no_document(name)
    failure = hostile(name)
    if failure is None and no_document:
        return Refusal(name, no_document)
    if failure is None and last[name] is not info:
        same = (last[name].CRC, last[name].file_size) == (info.CRC, info.file_size)
        return Refusal(name, "The archive holds this name twice; the later one is read.", failed=not same)
    if failure is None and info.flag_bits & _ENCRYPTED:
        failure = ENCRYPTED
    if failure is None and _swells(info, limits):
        failure = f"It unpacks to {sized(info.file_size)} from {sized(info.compress_size)}, as no document does."
    return Refusal(name, failure, failed=True) if failure else None


def _swells(info: zipfile.ZipInfo, limits: Limits) -> bool:
    return info.file_size > limits.unsuspected and info.file_size > limits.ratio * max(info.compress_size, 1)


def _open(opened: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    return cast("BinaryIO", opened.open(info))


def _directory_size(file: BinaryIO) -> int | None:
    """Return how many bytes a zip's table of contents has, before anything reads it into memory; None if unsaid."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _LONGEST_END))
    tail = file.read(_LONGEST_END)
    file.seek(0)
    place = tail.rfind(_END)
    if place < 0 or len(tail) < place + 22:
        return None
    declared: int = struct.unpack_from("<L", tail, place + 12)[0]
    # All ones: the true size stands in a zip64 record, and cannot exceed the file.
    return size if declared == 0xFFFFFFFF else declared  # noqa: PLR2004 - the format's own mark
