"""The rules of this house: its configuration, policy and calendar, read again when their files change."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

from afterword.config import NAME, Config, load_config
from afterword.incident.calendar import Calendar
from afterword.incident.policy import Policy
from afterword.incident.rehearsal import read_policy

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """What was decided here."""

    config: Config
    policy: Policy
    calendar: Calendar


class Kept(NamedTuple):
    """A policy kept in the database; ``number`` grows whenever another one is switched on."""

    number: int
    version: str
    text: str


@dataclass(slots=True)
class _Shelf:
    """The rules last read, the state of what they were read from, and who keeps policies that stand in no file."""

    config: Config | None = None
    config_stamp: tuple[object, ...] = ()
    house: House | None = None
    stamp: tuple[object, ...] = ()
    keeper: Callable[[], Kept | None] | None = None


_shelf = _Shelf()


def keep_policies_with(keeper: Callable[[], Kept | None]) -> None:
    """Ask this for the policy in force whenever `afterword.toml` names none; the room that keeps them is above us."""
    _shelf.keeper = keeper


def config() -> Config:
    """Return the configuration in force. A file that became wrong is reported and the last good one stays.

    Raises ``ConfigError`` when there is no good one yet.
    """
    stamp = _changed(config_path())
    if _shelf.config is None or stamp != _shelf.config_stamp:
        try:
            _shelf.config = load_config(config_path())
        except ValueError:
            if _shelf.config is None:
                raise
            logger.exception("The configuration was changed and is wrong; the last good one stays in force.")
        _shelf.config_stamp = stamp
    return _shelf.config


def house() -> House:
    """Return the rules in force. What became wrong is reported and the last good rules stay.

    Raises ``ConfigError``, ``PolicyError`` or ``OSError`` when there are no good ones yet.
    """
    here = config()
    kept = _shelf.keeper() if _shelf.keeper and here.policy is None else None
    stamp = (_shelf.config_stamp, _changed(here.policy) if here.policy else (), kept and kept[:2])
    if _shelf.house is None or stamp != _shelf.stamp:
        try:
            policy = read_policy(kept.text, f"Version {kept.version}") if kept else here.load_policy()
            _shelf.house = House(here, policy, here.working_calendar())
        except (ValueError, OSError):
            if _shelf.house is None:
                raise
            logger.exception("The policy was changed and is wrong; the last good ones stay in force.")
        _shelf.stamp = stamp
    return _shelf.house


def config_path() -> Path:
    """Return where this installation's ``afterword.toml`` is looked for."""
    return Path(settings.DATA) / NAME


def _changed(path: Path) -> tuple[str, float, int]:
    """Describe the state of a file, so that a change is noticed."""
    try:
        state = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), state.st_mtime, state.st_size
