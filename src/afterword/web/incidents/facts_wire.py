"""Incidents, their facts and their verdicts as JSON."""

from datetime import date, datetime

from django.conf import settings
from django.urls import reverse
from ninja import Schema
from pydantic import Field

from afterword.incident import incident as core
from afterword.incident.evidence import Doubt
from afterword.web.incidents.models import Incident, Verdict
from afterword.web.incidents.sheet import Corrected, Fact
from afterword.web.postmortems.api import wire
from afterword.web.postmortems.models import Postmortem

Said = bool | datetime | list[str] | str | None
"""What a fact says: yes or no, an instant in UTC, names, or words; null where nobody knows."""


class Withdrawn(Schema):
    """Who took a word back, and when."""

    by: wire.Person
    at: datetime


class Correction(Schema):
    """What a person said of a fact against the systems; `withdrawn` when somebody took it back."""

    by: wire.Person
    at: datetime
    value: Said
    in_force: bool
    withdrawn: Withdrawn | None


class Uncertain(Schema):
    """Why a fact is not sure, and between which instants it lies as far as anybody can say."""

    sentence: str
    earliest: datetime | None
    latest: datetime | None


class Known(Schema):
    """One fact: the value in force and where it comes from, what systems alone say, and every correction."""

    name: str
    label: str
    value: Said
    source: str = Field(description="Who says so; empty when nobody does")
    signal: int | None = Field(description="The number of the signal behind it, counted in time from 1")
    computed: Said = Field(description="What follows from the systems alone")
    doubts: list[Uncertain]
    corrections: list[Correction]


class Decided(Schema):
    """The newest verdict of the policy."""

    owed: bool
    sentence: str
    triggers: list[str]
    policy_version: str
    rule: str | None
    depth: str
    depth_because: str
    review: str = Field(description="What the review takes, in words")
    template: str
    draft_due: date
    approval_due: date
    publication_days: int
    decided_at: datetime


class Listed(Schema):
    """One incident, as its facts stand."""

    id: int
    title: str
    state: str = Field(description="open or resolved")
    severity: str | None
    services: list[str]
    teams: list[str]
    happened_at: datetime
    near_miss: bool
    drill: bool
    owed: bool
    postmortem: str | None = Field(description="Its post-mortem, if you may read it")
    created_at: datetime
    url: str


class Page(Schema):
    """A page of incidents."""

    items: list[Listed]
    next: str | None


class Whole(Listed):
    """One incident with every fact, its evidence and its corrections, and the verdict."""

    facts: list[Known]
    verdict: Decided | None


def listed(row: Incident, readable: Postmortem | None) -> dict[str, object]:
    """Write an incident; `readable` is its post-mortem if whoever asks may read it."""
    same = ("id", "title", "state", "services", "teams", "happened_at", "near_miss", "drill", "owed", "created_at")
    return {
        **{name: getattr(row, name) for name in same},
        "severity": row.severity or None,
        "postmortem": readable.reference if readable else None,
        "url": f"{settings.AFTERWORD_URL}{reverse('incident', args=[row.pk])}",
    }


def fact(known: Fact, now: core.Incident, told: core.Incident | None) -> dict[str, object]:
    """Write one fact; `told` is the incident as the systems alone tell it."""
    return {
        "name": known.name,
        "label": known.label,
        "value": _said(getattr(now, known.name)),
        "source": known.source,
        "signal": known.place,
        "computed": _said(getattr(told, known.name)) if told else None,
        "doubts": [_doubt(doubt) for doubt in known.doubts],
        "corrections": [_correction(known.name, word) for word in known.corrections],
    }


def verdict(made: Verdict) -> dict[str, object]:
    """Write a verdict."""
    same = ("owed", "sentence", "triggers", "policy_version", "depth", "depth_because", "review", "template")
    clocks = ("draft_due", "approval_due", "publication_days", "decided_at")
    return {**{name: getattr(made, name) for name in (*same, *clocks)}, "rule": made.rule or None}


def _doubt(doubt: Doubt) -> dict[str, object]:
    return {"sentence": doubt.sentence, "earliest": doubt.earliest, "latest": doubt.latest}


def _correction(name: str, word: Corrected) -> dict[str, object]:
    taken = word.withdrawal
    return {
        "by": wire.person(word.correction.by),
        "at": word.correction.at,
        "value": _said(word.value.at or word.correction.says[name]),
        "in_force": word.in_force,
        "withdrawn": {"by": wire.person(taken.by), "at": taken.at} if taken else None,
    }


def _said(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
