"""A folder on disk, entry by entry; nothing outside of it is opened, and nothing that is no plain file."""

import os
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from afterword.exchange.arrivals.archives import kinds
from afterword.exchange.arrivals.archives.entry import WHOLE, Damaged, Entry, Refusal, trouble
from afterword.exchange.arrivals.archives.names import inside, shown

# Stands in every folder an import wrote into; such a folder is not read as a source.
MANIFEST = ".afterword-import.jsonl"
_NO_FILE = "It is a pipe, a socket or a device, not a file."


class _Place(NamedTuple):
    raw: str
    path: str


def entries(root: Path) -> Iterator[Entry | Refusal]:
    """Yield a folder's files, sorted by name, those of a folder where its name puts them."""
    top = root.resolve()
    visited: set[tuple[int, int]] = set()
    waiting = [_Place(str(top), "")]
    while waiting:
        here = waiting.pop()
        try:
            status = os.lstat(here.raw)
            if not stat.S_ISDIR(status.st_mode):
                yield _file(here, status, top)
                continue
            identity = (status.st_dev, status.st_ino)
            why = _passed_over(here, again=identity in visited)
            if why:
                yield Refusal(here.path, why)
                continue
            visited.add(identity)
            names = sorted((one.name for one in os.scandir(here.raw)), key=shown, reverse=True)
        except OSError as error:
            yield Refusal(here.path or WHOLE, trouble(error), failed=True)
            continue
        waiting += [_Place(f"{here.raw}/{name}", inside(here.path, shown(name))) for name in names]


def open_file(raw: str) -> BinaryIO:
    """Open a plain file. Raises Damaged or OSError; links are not followed, pipes not waited for."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    file = os.fdopen(os.open(raw, flags), "rb")
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise Damaged(_NO_FILE)


def _file(here: _Place, status: os.stat_result, top: Path) -> Entry | Refusal:
    if stat.S_ISLNK(status.st_mode):
        return Refusal(here.path, _link(here.raw, top))
    if not stat.S_ISREG(status.st_mode):
        return Refusal(here.path, _NO_FILE)
    why = kinds.no_document(here.path)
    if why:
        return Refusal(here.path, why)
    return Entry(here.path, partial(open_file, here.raw), status.st_size)


def _passed_over(here: _Place, *, again: bool) -> str | None:
    if not here.path:
        return None
    if again:
        return "It leads back into a folder that was read already."
    if os.path.lexists(f"{here.raw}/{MANIFEST}"):
        return "A former import wrote into this folder."
    return kinds.no_folder(here.path)


def _link(raw: str, top: Path) -> str:
    try:
        target = Path(raw).resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: a loop, until Python 3.12
        return "It is a link that leads nowhere."
    if target.is_relative_to(top):
        return "It is a link to another place of this folder."
    return "It is a link out of this folder. Import its target by itself."
