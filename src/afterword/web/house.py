"""The rules of this house: its configuration, policy and calendar, read again when their files change."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.utils.timezone import now

from afterword.config import NAME, Config, load_config
from afterword.document.template import TemplateError
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


class Broken(NamedTuple):
    """What cannot be used, in words, and since when the last good one is in force; None where there is none yet."""

    words: str
    good_since: datetime | None


@dataclass(slots=True)
class _Shelf:
    """The rules last read, the state of what they were read from, and who keeps policies that stand in no file.

    Beside each stands since when it is in force, and the trouble with what was to come after it, if there was any.
    """

    config: Config | None = None
    config_stamp: tuple[object, ...] = ()
    config_since: datetime | None = None
    config_trouble: str = ""
    house: House | None = None
    stamp: tuple[object, ...] = ()
    since: datetime | None = None
    trouble: str = ""
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
            _shelf.config, _shelf.config_since, _shelf.config_trouble = load_config(config_path()), now(), ""
        except ValueError as error:
            if _shelf.config is None:
                raise
            _shelf.config_trouble = str(error)
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
            _shelf.since, _shelf.trouble = now(), ""
        except (ValueError, OSError) as error:
            if _shelf.house is None:
                raise
            _shelf.trouble = str(error)
            logger.exception("The policy was changed and is wrong; the last good ones stay in force.")
        _shelf.stamp = stamp
    return _shelf.house


def broken() -> Broken | None:
    """Return what is wrong with the rules as they are written now; None when they are in force."""
    try:
        house()
    except (ValueError, OSError) as error:
        return Broken(str(error), None)
    if _shelf.config_trouble:
        return Broken(_shelf.config_trouble, _shelf.config_since)
    return Broken(_shelf.trouble, _shelf.since) if _shelf.trouble else None


def templates_trouble() -> str:
    """Return what is wrong with the templates of the house as they are now; empty when they can be used."""
    try:
        config().load_templates()
    except TemplateError as error:
        return str(error)
    return ""


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
