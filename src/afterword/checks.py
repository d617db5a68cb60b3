"""Which checks hold for a file: what the afterword.toml nearest to it asks for, in a terminal as in an editor."""

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from afterword.document.patterns import Pattern
from afterword.lint.configuration import Misconfigured, ended, nearest, read
from afterword.lint.options import Options

_LINE = Pattern(r"\A(\d+): ").compiled


class Unusable(ValueError):
    """An afterword.toml that cannot be used; its words say which, where, and why."""

    def __init__(self, path: Path, words: str) -> None:
        super().__init__(f"{path}: {ended(words)}")


class Checks:
    """The checks of one repository or many; each afterword.toml is read once."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        server = environment.get("AFTERWORD_URL", "").strip().rstrip("/")
        self._manual = f"{server}/rules" if server else ""
        self._read: dict[Path | None, Options] = {}
        self._stamps: dict[Path, tuple[int, int] | None] = {}
        self._nearest: dict[str, Path | None] = {}

    def of_folder(self, folder: Path) -> Options:
        """Return what holds for the files of a folder. Raises ``Unusable``."""
        name = os.path.abspath(folder)  # noqa: PTH100 - ".." goes: what stands there is not above the folder
        if name not in self._nearest:
            self._nearest[name] = nearest(Path(name))
        return self.of(self._nearest[name])

    def of(self, path: Path | None) -> Options:
        """Return what an afterword.toml asks for, or the defaults without one. Raises ``Unusable``."""
        if path not in self._read:
            if path:
                self._stamps[path] = _stamp(path)
            options = load(path) if path else Options()
            self._read[path] = replace(options, manual=options.manual or self._manual)
        return self._read[path]

    def are_stale(self) -> bool:
        """Tell whether an afterword.toml that was read is another by now, gone, or no longer the nearest."""
        return any(_stamp(path) != stamp for path, stamp in self._stamps.items()) or any(
            nearest(Path(folder)) != path for folder, path in self._nearest.items()
        )


def _stamp(path: Path) -> tuple[int, int] | None:
    """Return what differs once a file was written again; None where it cannot be looked at."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_size


def today() -> date:
    """Return the day it is where the machine stands."""
    return datetime.now().astimezone().date()


def load(path: Path) -> Options:
    """Read an afterword.toml whole, and return what it asks of a check. Raises ``Unusable``."""
    import tomllib  # noqa: PLC0415 - only with a configuration, and `check` must start at once

    try:
        text = path.read_text("utf-8-sig")
        options = read(text)
        tables = tomllib.loads(text)
    except Misconfigured as trouble:
        raise Unusable(path, str(trouble)) from None
    except tomllib.TOMLDecodeError as trouble:
        raise Unusable(path, f"this is not TOML: {trouble}") from None
    except UnicodeDecodeError as trouble:
        raise Unusable(path, f"it cannot be read: byte {trouble.start} is not UTF-8. Save it as UTF-8") from None
    except OSError as trouble:
        raise Unusable(path, f"it cannot be read: {(trouble.strerror or str(trouble)).lower()}") from None
    if set(tables) - {"check", "directory"}:
        _judge(path)
    return options


def _judge(path: Path) -> None:
    """Look at the tables that are not for checks, so that a slip in one is not met only by the server."""
    from afterword.config import ConfigError, load_config  # noqa: PLC0415 - `check` must start at once

    try:
        load_config(path)
    except ConfigError as trouble:
        raise Unusable(path, _LINE.sub(r"line \1: ", str(trouble).removeprefix(f"{path}:").lstrip())) from None
