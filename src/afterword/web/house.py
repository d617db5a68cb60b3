"""The rules of this house: its configuration, policy and calendar, read again when their files change."""

import logging
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from afterword.config import NAME, Config, load_config
from afterword.incident.calendar import Calendar
from afterword.incident.policy import Policy

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """What was decided here."""

    config: Config
    policy: Policy
    calendar: Calendar


@dataclass(slots=True)
class _Shelf:
    """The rules last read, and the state of the files they were read from."""

    stamp: tuple[object, ...] = ()
    house: House | None = None


_shelf = _Shelf()


def house() -> House:
    """Return the rules in force. A file that became wrong is reported and the last good rules stay.

    Raises ``ConfigError``, ``PolicyError`` or ``OSError`` when there are no good ones yet.
    """
    stamp = _stamp()
    if _shelf.house is None or stamp != _shelf.stamp:
        try:
            _shelf.house = _read()
        except (ValueError, OSError):
            if _shelf.house is None:
                raise
            logger.exception("The rules were changed and are wrong; the last good ones stay in force.")
        _shelf.stamp = _stamp()
    return _shelf.house


def config_path() -> Path:
    """Return where this installation's ``afterword.toml`` is looked for."""
    return Path(settings.DATA) / NAME


def _read() -> House:
    config = load_config(config_path())
    return House(config, config.load_policy(), config.working_calendar())


def _stamp() -> tuple[object, ...]:
    """Describe the files the rules come from, so that a change is noticed."""
    policy = _shelf.house.config.policy if _shelf.house else None
    return tuple(_changed(path) for path in (config_path(), policy) if path)


def _changed(path: Path) -> tuple[str, float, int]:
    try:
        state = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), state.st_mtime, state.st_size
