"""Front matter: severity, times, services, people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.document.text import Edit, Span


@dataclass(frozen=True, slots=True)
class Problem:
    """Trouble in the front matter, with the edits that would mend it, if there are any."""

    span: Span
    message: str
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """The front matter, read as far as it can be read.

    Attributes:
        contributors, reviewers, approved_by: Handles exactly as written, with "@".
        impact_start, impact_end: Instants with a zone (their own, else the document's, else UTC).
        impact_phases: Further phases of impact, each (start, end).
        impact_none: The text says `impact: none`.
        span: The whole front matter with its fences; empty at 0 where there is none.
        body_span: What stands between the fences.
        spans: The place of each key's value, by key.
        key_spans: The place of each key, by key.
        extra: Organisation fields (`x-…`), each with its value as written.
    """

    schema: str | None = None
    id: str | None = None
    title: str | None = None
    status: str | None = None
    severity: str | None = None
    triggers: tuple[str, ...] = ()
    requested_by: str | None = None
    trigger_kind: str | None = None
    services: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    vendors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    owner: str | None = None
    contributors: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    approved_by: tuple[str, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    timezone: str | None = None
    impact_start: datetime | None = None
    impact_end: datetime | None = None
    impact_phases: tuple[tuple[datetime, datetime], ...] = ()
    impact_none: bool = False
    created: date | None = None
    published: date | None = None
    visibility: str | None = None
    span: Span = Span(0, 0)
    body_span: Span = Span(0, 0)
    spans: Mapping[str, Span] = field(default_factory=dict)
    key_spans: Mapping[str, Span] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
