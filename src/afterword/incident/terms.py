"""The words of a policy: severities, depths, triggers, audiences, and the kinds of number it holds."""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from afterword.incident.signal import DetectedBy

T = TypeVar("T")

Severity = Literal["SEV1", "SEV2", "SEV3", "SEV4"]
Depth = Literal["light", "standard", "board"]
Trigger = Literal[
    "user-visible",
    "data-loss",
    "manual-intervention",
    "slow-resolution",
    "detection-failure",
    "stakeholder-request",
]
Audience = Literal["owner", "owner-lead", "service-lead", "reviewers"]

UNKNOWN: Severity = "SEV3"
"""An incident nobody has rated is held to this."""
REQUEST: Trigger = "stakeholder-request"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class PolicyError(ValueError):
    """A policy that cannot be used, with what to do about it."""


class Part(BaseModel):
    """A table of a policy: what it says does not change, and a key nobody knows is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, strict=True)

    @model_validator(mode="before")
    @classmethod
    def _tuples(cls, said: object) -> object:
        """Take lists for tuples; beside that every value must be of its own kind: "5" is no number, 0 is no false."""
        if not isinstance(said, dict):
            return said
        return {key: tuple(value) if isinstance(value, list) else value for key, value in said.items()}


def _any_time(value: object) -> object:
    """Read `false`, TOML's only word for nothing, as no limit; `true` would say nothing at all."""
    if value is True:
        raise ValueError("write a number of minutes, or false for any time")
    return None if value is False else value


def _several(value: object) -> object:
    """Read one word as a list of one."""
    return (value,) if isinstance(value, str) else value


def _weekday(value: object) -> object:
    """Read the name of a day of the week; Monday is 0."""
    if not isinstance(value, str):
        return value
    if value.strip().lower() in WEEKDAYS:
        return WEEKDAYS.index(value.strip().lower())
    raise ValueError(f"“{value}” is no day of the week; write monday to sunday, in English")


def lowered(names: Mapping[str, T]) -> Mapping[str, T]:
    """Write names as they are looked up; one that is written in two ways is refused."""
    read: dict[str, T] = {}
    for name, value in names.items():
        if read.setdefault(name.strip().lower(), value) is not value:
            raise ValueError(f"“{name}” is written in two ways")
    return read


def _each_lowered(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip().lower() for name in names)


Minutes = Annotated[float, Field(ge=0, le=525_600, allow_inf_nan=False)]
Limit = Annotated[Minutes | None, BeforeValidator(_any_time)]
WorkingDays = Annotated[int, Field(ge=0, le=365)]
Weekday = Annotated[int, BeforeValidator(_weekday), Field(ge=0, le=6)]
Name = Annotated[str, Field(min_length=1, max_length=120)]
Names = Annotated[tuple[Name, ...], BeforeValidator(_several), Field(min_length=1), AfterValidator(_each_lowered)]
SomeTriggers = Annotated[tuple[Trigger, ...], BeforeValidator(_several), Field(min_length=1)]
SomeSeverities = Annotated[tuple[Severity, ...], BeforeValidator(_several), Field(min_length=1)]
Noticers = Annotated[tuple[DetectedBy, ...], BeforeValidator(_several), Field(min_length=1)]


def either(words: tuple[str, ...]) -> str:
    """Join words with "or"."""
    *first, last = words or ("nothing",)
    return f"{', '.join(first)} or {last}" if first else last


def both(words: tuple[str, ...]) -> str:
    """Join words with "and"."""
    *first, last = words or ("nothing",)
    return f"{', '.join(first)} and {last}" if first else last
