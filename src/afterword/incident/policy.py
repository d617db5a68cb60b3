"""Policy: when we owe a post-mortem, as data that people can read, version and try out."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from afterword.incident.incident import Incident, Request
from afterword.incident.signal import DetectedBy

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


def _any_time(value: object) -> object:
    """Read `false`, TOML's only word for nothing, as no limit; `true` would say nothing at all."""
    if value is True:
        raise ValueError("write a number of minutes, or false for any time")
    return None if value is False else value


def _in_lower_case(words: Mapping[str, Severity]) -> Mapping[str, Severity]:
    """Write the words as they are looked up; a word that means two severities is refused."""
    read: dict[str, Severity] = {}
    for word, severity in words.items():
        if read.setdefault(word.strip().lower(), severity) != severity:
            raise ValueError(f"“{word}” is written in two ways and means two severities")
    return read


Minutes = Annotated[float, Field(ge=0, le=525_600)]
Limit = Annotated[Minutes | None, BeforeValidator(_any_time)]
WorkingDays = Annotated[int, Field(ge=0, le=365)]

UNKNOWN: Severity = "SEV3"
"""An incident nobody has rated is held to this."""


class PolicyError(ValueError):
    """A policy that cannot be used, with what to do about it."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Switch(_Part):
    """A trigger that can only be on or off."""

    enabled: bool = True


class Visible(Switch):
    """Users could see it."""

    longer_than_minutes: Minutes = 5
    severities: tuple[Severity, ...] = ("SEV1", "SEV2")


class Slow(Switch):
    """It took too long to mitigate; minutes, and ``None`` (in TOML ``false``) for a severity that may take any time."""

    SEV1: Limit = 60
    SEV2: Limit = 240
    SEV3: Limit = 1440
    SEV4: Limit = None


class Undetected(Switch):
    """Our monitoring was late, or a person told us."""

    longer_than_minutes: Minutes = 15
    detected_by: tuple[DetectedBy, ...] = ("employee", "customer")


class Triggers(_Part):
    """Everything that can make us owe one."""

    user_visible: Visible = Field(default=Visible(), alias="user-visible")
    data_loss: Switch = Field(default=Switch(), alias="data-loss")
    manual_intervention: Switch = Field(default=Switch(), alias="manual-intervention")
    slow_resolution: Slow = Field(default=Slow(), alias="slow-resolution")
    detection_failure: Undetected = Field(default=Undetected(), alias="detection-failure")
    stakeholder_request: Switch = Field(default=Switch(), alias="stakeholder-request")


class Depths(_Part):
    """How deep a review each severity gets."""

    SEV1: Depth = "board"
    SEV2: Depth = "standard"
    SEV3: Depth = "standard"
    SEV4: Depth = "light"


class Days(_Part):
    """Working days for each severity."""

    SEV1: WorkingDays
    SEV2: WorkingDays
    SEV3: WorkingDays
    SEV4: WorkingDays


class Clocks(_Part):
    """By when."""

    draft: Days = Days(SEV1=3, SEV2=5, SEV3=8, SEV4=10)
    approved: Days = Days(SEV1=10, SEV2=10, SEV3=15, SEV4=20)
    published: Days = Days(SEV1=1, SEV2=1, SEV3=1, SEV4=1)


class ExampleIncident(_Part):
    """The facts of an example, in the words of an incident."""

    severity: Severity | None = None
    impact_started_at: AwareDatetime | None = None
    detected_at: AwareDatetime | None = None
    mitigated_at: AwareDatetime | None = None
    resolved_at: AwareDatetime | None = None
    detected_by: DetectedBy | None = None
    user_visible: bool | None = None
    data_loss: bool | None = None
    manual_intervention: bool | None = None
    near_miss: bool = False
    requested: str = ""

    def incident(self) -> Incident:
        """Return the incident this example describes."""
        facts = {name: getattr(self, name) for name in type(self).model_fields if name != "requested"}
        at = self.resolved_at or self.impact_started_at or datetime.now(UTC)
        requests = (Request("somebody", self.requested, at),) if self.requested else ()
        return Incident(key="example", title="Example", requests=requests, **facts)


class Example(_Part):
    """An incident and the triggers that must hold for it: a test inside the policy."""

    name: str
    incident: ExampleIncident
    expect: tuple[Trigger, ...]
    now: AwareDatetime | None = None


class Policy(_Part):
    """When we owe a post-mortem, how deep its review is, and by when."""

    version: Annotated[str, Field(min_length=1, max_length=64)]
    triggers: Triggers = Triggers()
    depth: Depths = Depths()
    working_days: Clocks = Clocks()
    severities: Annotated[Mapping[str, Severity], AfterValidator(_in_lower_case)] = Field(default_factory=dict)
    examples: tuple[Example, ...] = ()
