"""The originals of an import: kept deflated beside their readings, big ones on the disk, until they are let go of."""

import uuid
import zlib

from afterword.web.imports.models import Import, Original, Paper
from afterword.web.imports.uploads import folder_of

BIG = 4_000_000
"""Bytes, deflated; more than that no database likes in a row."""


class Gone(Exception):
    """The original is kept no longer, or lies where this server cannot see it."""


def original(archive: Import, data: bytes) -> Original:
    """Make the row that keeps these bytes. Raises OSError."""
    packed = zlib.compress(data, 6)
    if len(packed) <= BIG:
        return Original(archive=archive, content=packed)
    name = f"original-{uuid.uuid4().hex[:24]}"
    (folder_of(archive.folder) / name).write_bytes(packed)
    return Original(archive=archive, content=b"", on_disk=name)


def bytes_of(paper: Paper) -> bytes:
    """Return a document's own bytes. Raises Gone."""
    key = paper.original_id
    kept = None if key is None else Original.objects.filter(pk=key).select_related("archive").first()
    if kept is None:
        raise Gone("The original is kept no longer.")
    try:
        place = folder_of(kept.archive.folder)
        return zlib.decompress((place / kept.on_disk).read_bytes() if kept.on_disk else bytes(kept.content))
    except (OSError, zlib.error) as error:
        raise Gone("The original lies where this server cannot read it.") from error
