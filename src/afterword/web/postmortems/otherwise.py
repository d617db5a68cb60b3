"""Where a text and its incident say two things: shown beside both, and decided by a person.

A text follows its incident until somebody writes another value into it, and not while it is in review. What is left
to see then stands here: neither side is wrong by itself.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.document.facts import Facts
from afterword.web.postmortems.models import Postmortem

SECOND = 2
"""A text that tells of two incidents cannot say what each of them says."""


@dataclass(frozen=True, slots=True)
class Otherwise:
    """One fact of which text and incident say two things: instants (aware), or words."""

    label: str
    text: datetime | str
    incident: datetime | str
    incident_pk: int


def otherwise(postmortem: Postmortem, facts: Facts) -> tuple[Otherwise, ...]:
    """Return what the one incident of a post-mortem says otherwise than its front matter: one query.

    What either leaves open is no difference, nor are seconds, and a text may name more services than its incident.
    """
    rows = list(postmortem.incidents.filter(merged_into=None).order_by("pk")[:SECOND])
    if len(rows) != 1:
        return ()
    row = rows[0]
    moments = (
        ()
        if row.near_miss or facts.impact_none
        else (
            ("Users felt it from", facts.impact_start, row.impact_started_at),
            ("Users felt it until", facts.impact_end, row.over_at),
        )
    )
    found: list[Otherwise] = []
    for label, said, known in moments:
        if said and known and said.tzinfo and _to_the_minute(said) != _to_the_minute(known):
            found.append(Otherwise(label, said, known, row.pk))
    if facts.severity and row.severity and facts.severity.upper() != row.severity.upper():
        found.append(Otherwise("Severity", facts.severity, row.severity, row.pk))
    named = {service.strip().lower() for service in facts.services}
    if named and {str(service).strip().lower() for service in row.services} - named:
        found.append(Otherwise("Services", ", ".join(facts.services), ", ".join(row.services), row.pk))
    return tuple(found)


def _to_the_minute(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(second=0, microsecond=0)
