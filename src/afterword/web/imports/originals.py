"""The originals of an import: kept deflated beside their readings, big ones on the disk, until they are let go of."""

import uuid
import zlib
from collections.abc import Iterator

from afterword.web.imports.models import Import, Original, Paper
from afterword.web.imports.uploads import folder_of

BIG = 4_000_000
"""Bytes, deflated; more than that no database likes in a row."""
PIECE = 1_000_000


class Gone(Exception):
    """The original is kept no longer, or lies where this server cannot see it."""


def original(archive: Import, data: bytes) -> Original:
    """Make the row that keeps these bytes. Raises OSError."""
    packed = zlib.compress(data, 6 if len(data) < BIG else 1)
    if len(packed) <= BIG:
        return Original(archive=archive, content=packed)
    name = f"original-{uuid.uuid4().hex[:24]}"
    (folder_of(archive.folder) / name).write_bytes(packed)
    return Original(archive=archive, content=b"", on_disk=name)


def pieces_of(paper: Paper) -> Iterator[bytes]:
    """Yield a document's own bytes, a piece at a time. Raises Gone before the first."""
    kept = _kept(paper)
    if not kept.on_disk:
        yield bytes_of(paper)
        return
    unpack = zlib.decompressobj()
    with (folder_of(kept.archive.folder) / kept.on_disk).open("rb") as file:
        while piece := file.read(PIECE):
            yield unpack.decompress(piece)
    yield unpack.flush()


def bytes_of(paper: Paper) -> bytes:
    """Return a document's own bytes. Raises Gone."""
    kept = _kept(paper)
    try:
        place = folder_of(kept.archive.folder)
        return zlib.decompress((place / kept.on_disk).read_bytes() if kept.on_disk else bytes(kept.content))
    except (OSError, zlib.error) as error:
        raise Gone("The original lies where this server cannot read it.") from error


def _kept(paper: Paper) -> Original:
    """Find the row that keeps an original. Raises Gone."""
    key = paper.original_id
    kept = None if key is None else Original.objects.filter(pk=key).select_related("archive").first()
    if kept is None or (kept.on_disk and not (folder_of(kept.archive.folder) / kept.on_disk).exists()):
        raise Gone("The original is kept no longer, or lies where this server cannot read it.")
    return kept
