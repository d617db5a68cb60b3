"""The sample's files, moved to today: people, teams, services, post-mortems with their history, incidents."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from pydantic import TypeAdapter

from afterword.web.sample.shift import REFERENCE, references, renamed, shifted, weeks_since

FILES = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works at the invented company.

    `away` counts days from today, `in_digest` names the kinds of notices that come to them in the digest; who may be
    mailed at `any_hour` has no quiet hours and no days off.
    """

    handle: str
    name: str
    email: str
    teams: tuple[str, ...]
    timezone: str
    is_reviewer: bool = False
    is_admin: bool = False
    away: tuple[int, int] | None = None
    in_digest: tuple[str, ...] = ()
    any_hour: bool = False


@dataclass(frozen=True, slots=True)
class Team:
    """Some people; `lead` is a handle, `on_call` the handle of whoever has the pager, if it is always the same."""

    slug: str
    name: str
    lead: str
    on_call: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """Something that runs, and the slug of the team that answers for it."""

    name: str
    team: str
    about: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reviewer said: `says` is "approved" or "changes"."""

    by: str
    says: str
    at: datetime
    comment: str


@dataclass(frozen=True, slots=True)
class History:
    """How often a post-mortem was submitted, and what was answered; in order of time."""

    submitted: tuple[datetime, ...] = ()
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One body a system sent: `source` is a kind of source."""

    source: str
    received: datetime
    body: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a post-mortem."""

    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Waived:
    """Two people's decision that none need be written: `covered_by` is a reference, or empty."""

    by: str
    at: datetime
    kind: str
    reason: str
    agreed_by: str
    agreed_at: datetime
    triggers: tuple[str, ...]
    covered_by: str = ""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """What somebody told in a minute; without `by`, a colleague."""

    at: datetime
    told_at: datetime
    almost: str
    kept: str
    place: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """A draft that its first owner handed over, with a sentence."""

    to: str
    words: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """What somebody says is so, against what the systems say: facts by name."""

    by: str
    at: datetime
    says: Mapping[str, bool | str]


@dataclass(frozen=True, slots=True)
class Merged:
    """Somebody's decision that it is part of another incident, which is called `into`."""

    by: str
    at: datetime
    into: str
    reason: str


@dataclass(frozen=True, slots=True)
class Happening:
    """An incident: what systems told about it, the post-mortem it already has, and what people asked or decided."""

    deliveries: tuple[Told, ...]
    postmortem: str | None = None
    request: Asked | None = None
    waiver: Waived | None = None
    handed: Handed | None = None
    corrected: Corrected | None = None
    merged: Merged | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """Everything, as it stands today. `signs` maps a role to the handle that signs in as it."""

    name: str
    password: str
    signs: Mapping[str, str]
    teams: tuple[Team, ...]
    people: tuple[Person, ...]
    services: tuple[Service, ...]
    documents: Mapping[str, str]
    histories: Mapping[str, History]
    happenings: tuple[Happening, ...]
    near_misses: tuple[NearMiss, ...]


SHAPE = TypeAdapter(Organisation)


def organisation(today: date) -> Organisation:
    """Read all files and move them to the week of a day. `documents` and `histories` have references as keys."""
    weeks = weeks_since(today)
    texts = {reference: shifted(text, weeks) for reference, text in written().items()}
    names = references(texts)

    def moved(file: Path) -> str:
        return renamed(shifted(file.read_text("utf-8"), weeks), names)

    content = {
        **tomllib.loads((FILES / "organisation.toml").read_text("utf-8")),
        "documents": {names[reference]: renamed(text, names) for reference, text in texts.items()},
        "histories": tomllib.loads(moved(FILES / "histories.toml")),
        "near_misses": tomllib.loads(moved(FILES / "near-misses.toml"))["near_misses"],
        "happenings": [json.loads(moved(file)) for file in sorted((FILES / "incidents").glob("*.json"))],
    }
    return SHAPE.validate_python(content)


def written() -> dict[str, str]:
    """Read the documents as they stand in their files, oldest first; the keys are their references."""
    files = sorted((FILES / "documents").glob("*.md"))
    return {_reference(file): file.read_text("utf-8") for file in files}


def _reference(file: Path) -> str:
    found = REFERENCE.match(file.name)
    if not found:
        raise ValueError(f"{file.name} does not begin with a reference.")
    return found[0]
