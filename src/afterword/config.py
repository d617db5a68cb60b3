"""`afterword.toml` → Config. The only reader of configuration for every door."""

import tomllib
from collections.abc import Mapping
from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated, Any, get_args
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr, Strict, ValidationError
from pydantic.fields import FieldInfo

from afterword.document.template import Template, TemplateError, load_templates
from afterword.incident.calendar import Calendar
from afterword.incident.grouping import Windows
from afterword.incident.incident import Incident, is_zone
from afterword.incident.policy import Policy
from afterword.incident.rehearsal import load_policy
from afterword.lint import configuration
from afterword.lint.configuration import Misconfigured, dotted, ended, line_of, options
from afterword.lint.hints import no_such_key
from afterword.lint.options import Options

NAME = configuration.NAME


class ConfigError(ValueError):
    """Configuration that cannot be used, with what to do about it."""


def _known_zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError(f"“{name}” is not a time zone; write one like Europe/Vienna")
    return name


def _slug(team: str) -> str:
    return team.strip().removeprefix("@")


_Whole = Annotated[int, Strict()]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Days(_Part):
    """Which days are worked, and where a day begins."""

    timezone: Annotated[str, AfterValidator(_known_zone)] = "UTC"
    holidays: tuple[date, ...] = ()
    weekend: tuple[Annotated[_Whole, Field(ge=0, le=6)], ...] = Field(default=(5, 6), max_length=6)


class Service(_Part):
    """Who answers for a service: a team's slug, and the handle of whoever is on call, if it is always the same."""

    team: Annotated[str, AfterValidator(_slug)] = ""
    on_call: str = ""


class Grouping(_Part):
    """When an alert belongs to an incident that is already known, and which changes before it are worth a look."""

    reopen_within_minutes: Annotated[_Whole, Field(ge=0, le=43_200)] = 120
    quiet_days: Annotated[_Whole, Field(ge=1, le=365)] = 7
    same_service_within_minutes: Annotated[_Whole, Field(ge=0, le=1_440)] = 15
    changes_within_minutes: Annotated[_Whole, Field(ge=1, le=10_080)] = 120
    secret_overlap_hours: Annotated[_Whole, Field(ge=0, le=8_760)] = 24

    def windows(self) -> Windows:
        """Return how long incidents stay open for more signals."""
        return Windows(
            reopen=timedelta(minutes=self.reopen_within_minutes),
            quiet=timedelta(days=self.quiet_days),
            service=timedelta(minutes=self.same_service_within_minutes),
        )


class Retention(_Part):
    """How long what only served its hour is kept, in days."""

    delivery_days: Annotated[_Whole, Field(ge=1, le=3650)] = 90
    notice_days: Annotated[_Whole, Field(ge=30, le=3650)] = 365
    import_days: Annotated[_Whole, Field(ge=1, le=3650)] = 90
    request_days: Annotated[_Whole, Field(ge=30, le=3650)] = 730


class Config(_Part):
    """What an installation decides for itself; every part has a default."""

    policy: Path | None = None
    calendar: Days = Days()
    incidents: Grouping = Grouping()
    retention: Retention = Retention()
    services: Mapping[str, Service] = Field(default_factory=dict)
    templates: Path | None = None
    check: Mapping[str, Any] = Field(default_factory=dict)
    directory: Mapping[str, Any] = Field(default_factory=dict)
    _places: Mapping[str, str] = PrivateAttr(default_factory=dict)

    def options(self) -> Options:
        """Return how post-mortems are checked here. Raises ``Misconfigured``."""
        return options(self.check, self.directory)

    def working_calendar(self) -> Calendar:
        """Return the calendar by which clocks run."""
        days = self.calendar
        return Calendar(frozenset(days.holidays), frozenset(days.weekend), ZoneInfo(days.timezone))

    def load_policy(self) -> Policy:
        """Read the policy this installation uses. Raises ``PolicyError``, or ``ConfigError`` where there is none."""
        try:
            return load_policy(self.policy)
        except FileNotFoundError as error:
            raise ConfigError(f"{self._named_at('policy')}There is no file {self.policy}.") from error
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            raise ConfigError(f"{self._named_at('policy')}{self.policy} cannot be read: {why}.") from error

    def load_templates(self) -> Mapping[str, Template]:
        """Read the templates drafts can be made from here: ours and this house's own. Raises ``TemplateError``."""
        try:
            return load_templates(self.templates)
        except TemplateError as error:
            raise TemplateError(f"{self._named_at('templates')}{error}") from error

    def _named_at(self, key: str) -> str:
        """Return where the file or the folder is named, as it goes before what is wrong with it."""
        return f"{self._places[key]}: " if key in self._places else ""

    def teams_of(self, incident: Incident) -> tuple[str, ...]:
        """Return the teams an incident names, and those that answer for its services."""
        answering = (self.services[name].team for name in incident.services if name in self.services)
        return tuple(dict.fromkeys((*incident.teams, *filter(None, answering))))


def load_config(path: Path) -> Config:
    """Read ``afterword.toml`` at the path; the defaults when there is none.

    A relative path to the policy or to templates starts at the file's folder. Raises ``ConfigError``.
    """
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 (byte {error.start}). Save it as UTF-8.") from error
    try:
        tables = tomllib.loads(text)
        configuration.known(tables)
        config = Config.model_validate(tables)
        config.options()
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not TOML: {error}.") from error
    except ValidationError as error:
        trouble = error.errors(include_url=False)[0]
        where = tuple(str(part) for part in trouble["loc"])
        raise _at(path, text, where, _said(trouble["type"], where, trouble["msg"], trouble["input"])) from error
    except Misconfigured as error:
        raise _at(path, text, error.where, error.message) from error
    files = {"policy": config.policy, "templates": config.templates}
    config = config.model_copy(update={name: path.parent / file for name, file in files.items() if file})
    config._places = {name: _place(path, text, (name,)) for name, file in files.items() if file}  # noqa: SLF001 - ours
    return config


_WANTED = {
    "holidays": "dates are needed, such as [2026-12-25, 2027-01-01]",
    "weekend": "days of the week are needed, such as [5, 6]: Monday is 0, Sunday is 6, and at least one is worked",
    "timezone": 'the name of a time zone is needed, such as "Europe/Vienna"',
    "policy": 'the path of a file is needed, such as "policy.toml"',
    "templates": 'the path of a folder is needed, such as "templates"',
    "team": 'the slug of a team is needed, such as "basket"',
    "on_call": 'the handle of a person is needed, such as "@ines"',
}


def _said(kind: str, where: tuple[str, ...], message: str, given: object) -> str:
    """Return the words of a model's complaint as a person would say them."""
    if kind == "value_error":
        return message.removeprefix("Value error, ")
    within, key = _model(where[:-1]), where[-1]
    if kind == "extra_forbidden":
        return no_such_key(key, tuple(within.model_fields))
    wanted = "a table is needed"
    if kind not in ("model_type", "dict_type", "mapping_type"):
        key = next(part for part in reversed(where) if not part.isdigit())
        wanted = _WANTED.get(key) or _number(within.model_fields[key])
    return f"{wanted}, not {_written(given)}"


def _number(field: FieldInfo) -> str:
    ends = {name: getattr(each, name) for each in field.metadata for name in ("ge", "le") if hasattr(each, name)}
    return f"a whole number from {ends['ge']} to {ends['le']} is needed, such as {field.default}"


def _model(where: tuple[str, ...]) -> type[BaseModel]:
    """Return the part of the configuration that some keys lead to; one without fields where it is none of ours."""
    part: object = Config
    for key in where:
        fields = part.model_fields if isinstance(part, type) and issubclass(part, BaseModel) else {}
        part = fields[key].annotation if key in fields else (get_args(part) or (None,))[-1]
    return part if isinstance(part, type) and issubclass(part, BaseModel) else _Part


def _written(given: object) -> str:
    """Return a value much as it stands in the file."""
    if isinstance(given, bool):
        return str(given).lower()
    if isinstance(given, date | time):
        return given.isoformat()
    return repr(given)


def _at(path: Path, text: str, where: tuple[str, ...], message: str) -> ConfigError:
    return ConfigError(f"{_place(path, text, where)}: {ended(message)}")


def _place(path: Path, text: str, where: tuple[str, ...]) -> str:
    line = line_of(text, where)
    return f"{path}:{line}: {dotted(where)}" if line else f"{path}: {dotted(where)}"
