"""What people send, on its way to the disk: never in memory, never more than is allowed, never for other pages."""

import contextlib
import errno
import os
import shutil
import uuid
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.auth.models import AnonymousUser
from django.core.files.uploadedfile import TemporaryUploadedFile, UploadedFile
from django.core.files.uploadhandler import SkipFile, TemporaryFileUploadHandler
from django.http import HttpRequest, parse_cookie

from afterword.web.people.keys import bearer
from afterword.web.people.models import User
from afterword.web.postmortems.access import may_import

TURNED = "afterword.upload"
"""Where a request says why its files were not kept: one of the keys of `WHY`."""
WHY = {
    "too-large": (413, "That is larger than {limit} MB, and nothing of it was kept. Send it in parts."),
    "many-files": (413, "Those are more than {files} files, and nothing of them was kept. Send them as one zip."),
    "disk-full": (507, "There is no room on the server's disk, and nothing was kept. Make room, then send it again."),
    "too-slow": (408, "It did not arrive in time, and nothing was kept. Send it again, perhaps in parts."),
    "too-many": (503, "Others are sending files at this moment, and nothing was kept. Send it again in a minute."),
}
TAKES_FILES = frozenset({"/imports/", "/api/v1/imports"})
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
LONGEST_NAME = 150
MOST_FILES = 500
"""Files of one upload: each is open until all are here."""


class ToDisk(TemporaryFileUploadHandler):
    """Put the files of an upload into the directory of uploads; a page that takes none gets none."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self.received = 0
        self.files = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own arguments, passed on
        """Open a file for what comes, or let it pass by."""
        if self.request is None or self.request.path not in TAKES_FILES or TURNED in self.request.META:
            raise SkipFile
        self.files += 1
        if self.files > MOST_FILES:
            self._turn_away("many-files")
        try:
            super().new_file(*args, **kwargs)
        except OSError as error:
            self._turn_away(_why(error))

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Write one piece."""
        self.received += len(raw_data)
        if self.received > settings.IMPORT_LARGEST:
            self._turn_away("too-large")
        try:
            super().receive_data_chunk(raw_data, start)
            self.file.flush()  # a full disk is noticed here, where there are words for it
        except OSError as error:
            self._turn_away(_why(error))
        return None

    def _turn_away(self, why: str) -> None:
        """Note why, and let the rest pass by."""
        if self.request is not None:
            self.request.META[TURNED] = why
        raise SkipFile


def _why(error: OSError) -> str:
    """Say why the disk did not take a file; raise again what nobody who sends files can do anything about."""
    if error.errno not in FULL:
        raise error
    return "disk-full"


def turned_away(request: HttpRequest) -> tuple[int, str] | None:
    """Return the status and the words for an upload that was not kept; None when all is well."""
    scope = request.environ.get("asgi.scope", {}) if hasattr(request, "environ") else {}
    why = request.META.get(TURNED) or scope.get(TURNED)
    if why not in WHY:
        return None
    status, words = WHY[why]
    return status, words.format(limit=settings.IMPORT_LARGEST // 1024**2, files=MOST_FILES)


def may_send(cookies: str, authorization: str = "") -> bool:
    """Say whether whoever has these cookies, or this key, may import; asked before an upload is let onto the disk."""
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return may_import(bearer(token.strip()) or AnonymousUser())
    request = HttpRequest()
    request.COOKIES = parse_cookie(cookies)
    key = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(key)
    user = get_user(request)
    return isinstance(user, User) and may_import(user)


def keep(files: "Sequence[UploadedFile[Any]]") -> tuple[uuid.UUID, list[dict[str, Any]]]:
    """Move files that were sent into a folder of their own; return its name and what is in it. Raises OSError."""
    folder = uuid.uuid4()
    place = folder_of(folder)
    place.mkdir(parents=True)
    kept = []
    try:
        for file in files:
            name = _free(place, _safe(file.name or "document"))
            _move(file, place / name)
            kept.append({"name": name, "size": file.size or 0})
    except OSError:
        discard(folder)
        raise
    return folder, kept


def folder_of(folder: uuid.UUID) -> Path:
    """Return where an import's files lie until they are unpacked."""
    return Path(settings.DATA) / "imports" / str(folder)


def discard(folder: uuid.UUID) -> None:
    """Delete an import's files; it is no matter if they are gone."""
    shutil.rmtree(folder_of(folder), ignore_errors=True)


def _move(file: "UploadedFile[Any]", place: Path) -> None:
    """Give a file that is on our disk already a second name; others are copied."""
    if isinstance(file, TemporaryUploadedFile):
        os.fsync(file.fileno())
        with contextlib.suppress(OSError):  # a file system without second names
            os.link(file.temporary_file_path(), place)
            return
    with place.open("xb") as target:
        for chunk in file.chunks():
            target.write(chunk)


def _safe(name: str) -> str:
    """Return a name that is only a name: no folders, no control characters, not too long, not hidden."""
    last = name.replace("\\", "/").rpartition("/")[2]
    plain = "".join(letter for letter in last if letter.isprintable() and letter not in '<>:"|?*').strip(" .")
    stem, dot, suffix = plain.rpartition(".")
    if dot and len(suffix) < 12:  # noqa: PLR2004 - no suffix is longer
        return f"{_cut(stem)}.{suffix}" if stem else f"document.{suffix}"
    return _cut(plain) or "document"


def _cut(name: str) -> str:
    """Cut a name to what file systems take: they count bytes."""
    return name.encode("utf-8", "replace")[:LONGEST_NAME].decode("utf-8", "ignore")


def _free(place: Path, name: str) -> str:
    """Return the name, with a number when another file has it."""
    if not (place / name).exists():
        return name
    stem, dot, suffix = name.rpartition(".")
    number = 2
    while (place / (numbered := f"{stem or suffix}-{number}{dot}{suffix if dot else ''}")).exists():
        number += 1
    return numbered
