"""Shelf: a folder into which documents are written once each, under names that stay, and never over somebody's work."""

import hashlib
import json
import os
import re
import secrets
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple, Self

from afterword.exchange.arrivals.archives.folder import MANIFEST

_FORBIDDEN = re.compile(r'[<>:"|?*\\/\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
# Bytes; of the 255 a file system allows, room is left for a number and the suffix.
_LONGEST = 200
_SUFFIX = ".md"

Fate = Literal["written", "unchanged", "updated", "beside"]


class NoShelf(Exception):
    """The folder cannot be written into; its words say why."""


class Shelved(NamedTuple):
    """Where a document stands now.

    Attributes:
        file: Its path below the shelf's folder, "/" between the parts.
        fate: "written" where there was nothing, "unchanged" where it stood already, "updated" over what a former import
            wrote, "beside" where another file had that name or somebody has changed what an import wrote.
    """

    file: str
    fate: Fate


class _Note(NamedTuple):
    """A line of the manifest: which source wrote what where."""

    root: str
    source: str
    file: str
    sha256: str


class Shelf:
    """A folder for canonical texts.

    The manifest in it remembers what each source wrote. So a second import changes nothing, a document that changed is
    renewed in its place, and a file that somebody has edited since is left alone: the new text goes beside it.
    """

    def __init__(self, folder: Path, root: str, notes: Iterable[_Note]) -> None:
        self._folder = folder
        self._root = root
        self._by_source = {(note.root, note.source): note for note in notes}
        self._put_now: Counter[str] = Counter()
        self._by_file = {_key(note.file): note for note in self._by_source.values()}

    @classmethod
    def open(cls, folder: Path, root: str) -> Self:
        """Open or make a folder for what is imported from a source of this name. Raises NoShelf."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            folder = folder.resolve()
            manifest = folder / MANIFEST
            if manifest.is_symlink():
                raise NoShelf(f"{manifest} is a link. Take it away.")
            lines = manifest.read_bytes() if manifest.exists() else b""
            if not lines.endswith(b"\n"):
                # Begin it, or end the line during which a former import was ended.
                with manifest.open("ab") as opened:
                    opened.write(b"\n")
            notes = [note for line in lines.splitlines() if (note := _note(line))]
        except OSError as error:
            raise NoShelf(_trouble(folder, error)) from error
        return cls(folder, root, notes)

    def put(self, source: str, text: str) -> Shelved:
        """Write a document's text where it belongs. Raises NoShelf."""
        self._put_now[source] += 1
        if self._put_now[source] > 1:
            # Two documents under one path in one import are two documents.
            stem, dot, suffix = source.rpartition(".")
            number = self._put_now[source]
            source = f"{stem} ({number}).{suffix}" if dot and "/" not in suffix else f"{source} ({number})"
        data = text.encode("utf-8", "replace")
        digest = hashlib.sha256(data).hexdigest()
        try:
            return self._put(source, data, digest)
        except OSError as error:
            raise NoShelf(_trouble(self._folder, error)) from error

    def _put(self, source: str, data: bytes, digest: str) -> Shelved:
        former = self._by_source.get((self._root, source))
        if former is not None:
            there = self._digest(former.file)
            if there is not None and former.sha256 == digest:
                # Also where somebody has edited it: the source says nothing new.
                return Shelved(former.file, "unchanged")
            if there is None or there == former.sha256:
                return self._write(source, former.file, data, digest, "written" if there is None else "updated")
        wanted = file_name(source)
        files = _variants(wanted)
        while True:
            file = next(files)
            owner = self._by_file.get(_key(file))
            there = self._digest(file)
            if there == digest and (owner is None or owner.source == source):
                self._remember(_Note(self._root, source, file, digest))
                return Shelved(file, "unchanged")
            free = owner is None or owner.source == source
            if there is None and free and not os.path.lexists(self._folder / file):
                return self._write(source, file, data, digest, "written" if file == wanted else "beside")

    def _write(self, source: str, file: str, data: bytes, digest: str, fate: Fate) -> Shelved:
        """Write a file whole or not at all, and remember it."""
        place = self._folder / file
        self._make(place.parent)
        temporary = place.parent / f".afterword-{secrets.token_hex(8)}"
        try:
            with temporary.open("xb") as opened:
                opened.write(data)
            temporary.replace(place)
        except BaseException:  # Ctrl-C too leaves nothing half done
            temporary.unlink(missing_ok=True)
            raise
        self._remember(_Note(self._root, source, file, digest))
        return Shelved(file, fate)

    def _make(self, folder: Path) -> None:
        """Make a folder below this one. Raises NoShelf where the way leads through a link, which may lead anywhere."""
        here = self._folder
        for part in folder.relative_to(here).parts:
            here /= part
            if here.is_symlink():
                raise NoShelf(f"{here} is a link, and nothing is written through it.")
            here.mkdir(exist_ok=True)

    def _remember(self, note: _Note) -> None:
        self._by_source[note.root, note.source] = note
        self._by_file[_key(note.file)] = note
        with (self._folder / MANIFEST).open("ab") as manifest:
            manifest.write(json.dumps(note._asdict(), ensure_ascii=True).encode() + b"\n")

    def _digest(self, file: str) -> str | None:
        """Return the digest of a plain file of this folder; None where there is none."""
        place = self._folder / file
        if place.is_symlink() or not place.is_file() or not place.resolve().is_relative_to(self._folder):
            return None
        with place.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()


def file_name(source: str) -> str:
    """Return the path of a document's file: its source's, made harmless on every system, ending in `.md`."""
    *folders, name = [part for part in source.split("/") if part]
    stem, dot, _ = name.rpartition(".")
    return "/".join([*map(_harmless, folders), _harmless(stem if dot and stem else name) + _SUFFIX])


def _trouble(folder: Path, error: OSError) -> str:
    place = error.filename if isinstance(error.filename, str) else folder
    return f"{place} cannot be written: {(error.strerror or str(error)).lower()}."


def _harmless(part: str) -> str:
    clean = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", part)).strip(" .")
    if not clean or _RESERVED.fullmatch(clean):
        clean = f"_{clean}"
    data = clean.encode()
    if len(data) > _LONGEST:
        digest = hashlib.sha256(data).hexdigest()[:8]
        clean = f"{data[: _LONGEST - 9].decode('utf-8', 'ignore').rstrip(' .')}-{digest}"
    return clean


def _variants(file: str) -> Iterator[str]:
    """Yield a name, and the same with a number, without end."""
    yield file
    stem = file.removesuffix(_SUFFIX)
    number = 2
    while True:
        yield f"{stem}-{number}{_SUFFIX}"
        number += 1


def _key(file: str) -> str:
    """Return what two names have in common that are one file where case and accents' encoding do not count."""
    return unicodedata.normalize("NFC", file).casefold()


def _note(line: bytes) -> _Note | None:
    """Read a line of the manifest; one that was cut off or edited is as if it were not there."""
    try:
        told = json.loads(line)
        note = _Note(*(told[name] for name in _Note._fields))
    except (ValueError, TypeError, KeyError):
        return None
    return note if all(isinstance(value, str) for value in note) and _is_below(note.file) else None


def _is_below(file: str) -> bool:
    return bool(file) and not file.startswith("/") and "\0" not in file and ".." not in re.split(r"[/\\]", file)
