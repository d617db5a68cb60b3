"""Static files whose address changes when their content does."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage


@cache
def version(name: str) -> str:
    """Return the first characters of the file's hash, or nothing for a file that is not ours."""
    path = finders.find(name)
    return sha256(Path(path).read_bytes()).hexdigest()[:10] if isinstance(path, str) else ""


class VersionedAssets(StaticFilesStorage):
    """Serve files where they lie; no build step between a change and the browser that sees it."""

    def url(self, name: str | None) -> str:
        """Address a file by name and version, so that a browser never runs yesterday's script."""
        address = super().url(name)
        return f"{address}?v={version(name)}" if name and version(name) else address
