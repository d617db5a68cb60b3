"""The post-mortems a command is called for: found below a directory, read as they are, put back whole or not at all."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

STDIN = "-"
_WIDE = 3
"""Where a third of all bytes is zero, each character has two."""
_SKIPPED = frozenset({"node_modules", "__pycache__"})


class File(NamedTuple):
    """The text of a file, and whether somebody named it or it was met below a directory."""

    name: str
    text: str
    named: bool


def texts(paths: tuple[str, ...], troubles: list[str]) -> Iterator[File]:
    """Read each file once, in the order given and sorted below a directory; note what could not be read.

    A file of several names (./a.md, its whole path, a symbolic link) bears the first of them.
    """
    seen: set[str] = set()
    for path in paths:
        for name, is_named in _files(path, troubles):
            place = name if name == STDIN else os.path.realpath(name)
            if place in seen:
                continue
            seen.add(place)
            text = _read(name, troubles)
            if text is not None:
                yield File(name, text, is_named)


def _files(path: str, troubles: list[str]) -> list[tuple[str, bool]]:
    if path == STDIN or not Path(path).is_dir():
        return [(path, True)]
    found = sorted(_walk(path, troubles))
    if not found:
        troubles.append(f"{path} holds no *.md file, so there is nothing to check.")
    return [(name, False) for name in _without_second_names(found)]


def _without_second_names(found: list[str]) -> list[str]:
    """Leave out links to files that were found as well: those bear their own names, wherever the links sort."""
    links = {name for name in found if Path(name).is_symlink()}
    own = {os.path.realpath(name) for name in found if name not in links} if links else set()
    return [name for name in found if name not in links or os.path.realpath(name) not in own]


def _walk(top: str, troubles: list[str]) -> Iterator[str]:
    """Yield the Markdown files below a directory; hidden directories and node_modules are passed over."""

    def unreadable(error: OSError) -> None:
        troubles.append(f"{error.filename} cannot be opened: {_reason(error)}.")

    for folder, folders, files in os.walk(top, onerror=unreadable):
        folders[:] = [each for each in folders if not each.startswith(".") and each not in _SKIPPED]
        for file in files:
            if not file.lower().endswith(".md") or file.startswith("."):
                continue
            path = os.path.normpath(os.path.join(folder, file))  # noqa: PTH118 - "docs/a.md", as it was asked for
            if _is_document(path):
                yield path


def _is_document(path: str) -> bool:
    """Pass over pipes and devices, which would never end; what cannot be looked at is reported when it is read."""
    try:
        return Path(path).is_file() or not Path(path).exists()
    except OSError:
        return True


def _read(name: str, troubles: list[str]) -> str | None:
    """Return a file's text, or None where there is none; line ends are kept as they are."""
    try:
        raw = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        troubles.append(f"{name} is not UTF-8: line {line} holds byte 0x{raw[error.start]:02x}. Save it as UTF-8.")
    except OSError as error:
        troubles.append(f"{name} cannot be read: {_reason(error)}.")
    else:
        if raw.count(0) * _WIDE <= len(raw):
            return text
        troubles.append(f"{name} is not UTF-8: every other byte is zero, as in UTF-16. Save it as UTF-8.")
    return None


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def write(name: str, text: str, troubles: list[str]) -> bool:
    """Put a text in a file's place, whole or not at all."""
    import shutil

    path = Path(name).resolve()
    beside = path.with_name(f".{path.name}.afterword")
    try:
        beside.write_bytes(text.encode("utf-8"))
        shutil.copymode(path, beside)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        troubles.append(f"{name} cannot be written: {_reason(error)}.")
        return False
    return True
