"""Policy: when we owe a post-mortem, as data that people can read, version and try out."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, Field, model_validator

from afterword.incident.calendar import Calendar
from afterword.incident.conditions import Condition
from afterword.incident.demands import Demands
from afterword.incident.incident import Incident, Request, is_zone
from afterword.incident.signal import DetectedBy, Signal
from afterword.incident.terms import (
    UNKNOWN,
    Audience,
    Depth,
    Limit,
    Minutes,
    Name,
    Names,
    Part,
    PolicyError,
    Severity,
    Trigger,
    Weekday,
    WorkingDays,
    lowered,
)

__all__ = ["UNKNOWN", "Depth", "Policy", "PolicyError", "Severity", "Trigger"]


class Switch(Part):
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


class Triggers(Part):
    """Everything that can make us owe one."""

    user_visible: Visible = Field(default=Visible(), alias="user-visible")
    data_loss: Switch = Field(default=Switch(), alias="data-loss")
    manual_intervention: Switch = Field(default=Switch(), alias="manual-intervention")
    slow_resolution: Slow = Field(default=Slow(), alias="slow-resolution")
    detection_failure: Undetected = Field(default=Undetected(), alias="detection-failure")
    stakeholder_request: Switch = Field(default=Switch(), alias="stakeholder-request")


class Exceptions(Part):
    """What differs for one service or team: only the keys that are written, the rest is as in ``[triggers]``."""

    user_visible: Visible | None = Field(default=None, alias="user-visible")
    data_loss: Switch | None = Field(default=None, alias="data-loss")
    manual_intervention: Switch | None = Field(default=None, alias="manual-intervention")
    slow_resolution: Slow | None = Field(default=None, alias="slow-resolution")
    detection_failure: Undetected | None = Field(default=None, alias="detection-failure")
    stakeholder_request: Switch | None = Field(default=None, alias="stakeholder-request")


class Depths(Part):
    """How deep a review each severity gets."""

    SEV1: Depth = "board"
    SEV2: Depth = "standard"
    SEV3: Depth = "standard"
    SEV4: Depth = "light"


class Templates(Part):
    """Which template each severity begins with: like the usual depths."""

    SEV1: Name = "board"
    SEV2: Name = "standard"
    SEV3: Name = "standard"
    SEV4: Name = "light"


class Days(Part):
    """Working days for each severity."""

    SEV1: WorkingDays
    SEV2: WorkingDays
    SEV3: WorkingDays
    SEV4: WorkingDays


class Clocks(Part):
    """By when."""

    draft: Days = Days(SEV1=3, SEV2=5, SEV3=8, SEV4=10)
    approved: Days = Days(SEV1=10, SEV2=10, SEV3=15, SEV4=20)
    published: Days = Days(SEV1=1, SEV2=1, SEV3=1, SEV4=1)


class RuleDays(Part):
    """Working days a rule sets, whatever the severity; what it leaves out stays as it is."""

    draft: WorkingDays | None = None
    approved: WorkingDays | None = None
    published: WorkingDays | None = None


class Rule(Part):
    """An exception to what follows from the triggers and the severity. The first rule that fits decides.

    ``owed`` true: one is owed, whatever the triggers say; false: none is, unless somebody asked for it.
    """

    name: Name
    when: Condition = Condition()
    owed: bool | None = None
    depth: Depth | None = None
    template: Name | None = None
    working_days: RuleDays = RuleDays()
    calendar: Name | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if all(said in (None, RuleDays()) for said in (self.owed, self.depth, self.template, self.working_days)) and (
            self.calendar is None
        ):
            raise ValueError("this rule changes nothing; give it owed, depth, template, working_days or calendar")
        return self


def _known_zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError(f"“{name}” is not a time zone; write one like Europe/Vienna")
    return name


class WorkCalendar(Part):
    """Which days are worked somewhere, and for whom that counts."""

    timezone: Annotated[str, AfterValidator(_known_zone)] = "UTC"
    weekend: Annotated[tuple[Weekday, ...], Field(max_length=6)] = (5, 6)
    holidays: tuple[date, ...] = ()
    services: Names = ()
    teams: Names = ()

    def calendar(self) -> Calendar:
        """Return the calendar clocks run by."""
        return Calendar(frozenset(self.holidays), frozenset(self.weekend), ZoneInfo(self.timezone))


class Level(Part):
    """When a draft that waits is brought up, in percent of its working days, and with whom."""

    percent: Annotated[int, Field(ge=1, le=1000)]
    to: Annotated[tuple[Audience, ...], Field(min_length=1)]


class Escalation(Part):
    """Whom a late draft is brought up with; ``escalated`` and ``decision`` only where they are written."""

    nudge: Level = Level(percent=80, to=("owner",))
    overdue: Level = Level(percent=100, to=("owner",))
    escalated: Level | None = None
    decision: Level | None = None

    @property
    def levels(self) -> tuple[tuple[str, Level], ...]:
        """The levels that are set, lowest first."""
        every = ((name, getattr(self, name)) for name in type(self).model_fields)
        return tuple((name, level) for name, level in every if level is not None)


class Pauses(Part):
    """How long a clock may stand still while a draft is on hold."""

    longest_working_days: Annotated[int, Field(ge=1, le=250)] = 20


class ExampleIncident(Part):
    """The facts of an example, in the words of an incident."""

    severity: Severity | None = None
    services: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    environment: str = ""
    impact_started_at: AwareDatetime | None = None
    detected_at: AwareDatetime | None = None
    mitigated_at: AwareDatetime | None = None
    resolved_at: AwareDatetime | None = None
    detected_by: DetectedBy | None = None
    user_visible: bool | None = None
    data_loss: bool | None = None
    manual_intervention: bool | None = None
    near_miss: bool = False
    drill: bool = False
    requested: str = ""

    def incident(self) -> Incident:
        """Return the incident this example describes."""
        apart = {"requested", "environment"}
        facts = {name: getattr(self, name) for name in type(self).model_fields if name not in apart}
        at = self.resolved_at or self.impact_started_at or datetime.now(UTC)
        requests = (Request("somebody", self.requested, at),) if self.requested else ()
        where = Signal("note", "where", at, "Where", labels=(("environment", self.environment),))
        signals = (where,) if self.environment else ()
        return Incident(key="example", title="Example", requests=requests, signals=signals, **facts)


class Example(Part):
    """An incident and what is to be decided about it: a test inside the policy.

    ``expect`` are the triggers that must hold. What else is written, whether one is owed, the rule (``""`` for none),
    depth, template or the draft's last day, must be so too.
    """

    name: str
    incident: ExampleIncident
    expect: tuple[Trigger, ...]
    owed: bool | None = None
    rule: str | None = None
    depth: Depth | None = None
    template: str | None = None
    draft_due: date | None = None
    now: AwareDatetime | None = None


def _in_lower_case(words: Mapping[str, Severity]) -> Mapping[str, Severity]:
    """Write the words as they are looked up; a word that means two severities is refused."""
    read: dict[str, Severity] = {}
    for word, severity in words.items():
        if read.setdefault(word.strip().lower(), severity) != severity:
            raise ValueError(f"“{word}” is written in two ways and means two severities")
    return read


class Policy(Part):
    """When we owe a post-mortem, how deep its review is, and by when."""

    version: Annotated[str, Field(min_length=1, max_length=64)]
    triggers: Triggers = Triggers()
    services: Annotated[Mapping[str, Exceptions], AfterValidator(lowered)] = Field(default_factory=dict)
    teams: Annotated[Mapping[str, Exceptions], AfterValidator(lowered)] = Field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    depth: Depths = Depths()
    review: Demands = Demands()
    template: Templates = Templates()
    working_days: Clocks = Clocks()
    calendars: Mapping[str, WorkCalendar] = Field(default_factory=dict)
    pauses: Pauses = Pauses()
    escalation: Escalation = Escalation()
    severities: Annotated[Mapping[str, Severity], AfterValidator(_in_lower_case)] = Field(default_factory=dict)
    examples: tuple[Example, ...] = ()
