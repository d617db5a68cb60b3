"""Where commands keep what the next one would have to make again, and that they use it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.document import remembered


@contextmanager
def remembering() -> Iterator[None]:
    """Meanwhile use the patterns that earlier commands have compiled; afterwards keep what is new of them."""
    folder = _folder()
    if folder is None:
        yield
        return
    with remembered.remembering(folder):
        yield


def _folder() -> Path | None:
    """Return what `AFTERWORD_CACHE` says, which may be empty for nowhere; else a place in the user's own cache.

    In a pipeline that is most often thrown away afterwards, and to learn costs a third of a run: there nothing is kept
    unless it is asked for.
    """
    asked = os.environ.get("AFTERWORD_CACHE")
    if asked is not None:
        return Path(asked) if asked else None
    if os.environ.get("CI", "").lower() not in {"", "0", "false"}:
        return None
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "afterword"
    except RuntimeError:  # nobody has a home here
        return None
