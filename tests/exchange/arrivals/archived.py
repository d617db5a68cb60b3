"""Archives for tests: folders, zips and tars of invented documents, honest and hostile."""

import io
import os
import struct
import tarfile
import time
import zipfile
from pathlib import Path

from afterword.exchange.arrivals.archives.entry import LIMITS, Damaged, Refusal
from afterword.exchange.arrivals.archives.walk import source_at, walk

GATES = """# Gates refused tickets

Date: 2026-02-17

## Timeline

All times in UTC.

- 09:02 The first gate refuses a ticket
- 09:51 All gates open

## Action items

- [ ] Check the address range before it is sent
"""


def zipped(path: Path, files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return path


def zipped_bytes(files: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return held.getvalue()


def tarred(path: Path, files: dict[str, str], mode: str = "w:gz") -> Path:
    with tarfile.open(path, mode) as opened:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content.encode())
            opened.addfile(member, io.BytesIO(content.encode()))
    return path


def filed(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def patched(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert old in data
    assert len(old) == len(new)
    path.write_bytes(data.replace(old, new))
    return path


def with_declared_size(path: Path, size: int) -> Path:
    """Lie about how large the only entry of a zip is, in both places it is declared."""
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, 22, size)
    struct.pack_into("<L", data, data.find(b"PK\x01\x02") + 24, size)
    path.write_bytes(data)
    return path


def walked(path: Path, limits=LIMITS) -> list[tuple[str, bytes | str]]:
    """Return every entry of a walk: its path, and its bytes or why it failed (with "!") or was passed over."""
    found: list[tuple[str, bytes | str]] = []
    for entry in walk(source_at(path), limits):
        if isinstance(entry, Refusal):
            found.append((entry.path, ("! " if entry.failed else "") + entry.why))
            continue
        try:
            found.append((entry.path, entry.read()))
        except Damaged as damaged:
            found.append((entry.path, f"! {damaged}"))
    return found


def doubled(number: int) -> int:
    """Do a reader's work; a negative number ends its process, as a fault in a library would."""
    if number < 0:
        os._exit(1)
    if number % 3 == 0:
        time.sleep(0.02)
    return number * 2


def nothing(number: int) -> int:
    return 0
