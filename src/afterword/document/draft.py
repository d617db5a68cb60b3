"""`draft(incident)`: the first version of a post-mortem, from a template."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from itertools import groupby

from afterword.document import clock
from afterword.document.compose import as_typed, attribute_line, event_line, one_line
from afterword.document.figures import figures
from afterword.document.keys import SCHEMA
from afterword.document.live_values import values
from afterword.document.milestones import milestones
from afterword.document.scalars import quoted
from afterword.document.template import STANDARD, Template, ours, pour
from afterword.incident.incident import Incident


def draft(  # noqa: PLR0913 (what an incident does not know of its post-mortem)
    incident: Incident,
    *,
    id: str = "PM-0000-0000",  # noqa: A002 (the format's own word for it)
    owner: str | None = None,
    contributors: Sequence[str] = (),
    owner_took_part: bool = True,
    created: date,
    triggers: Sequence[str] | None = None,
    rule: str = "",
    template: Template | None = None,
    visibility: str = "company",
    status: str = "drafting",
) -> str:
    """Write the first version of a post-mortem: what is known is filled in, what is not is asked for, in comments.

    `owner` and `contributors` are handles with their "@"; the owner is a contributor too if they took part. Triggers
    are the verdict's; without them, those the facts show. `rule` is the policy's rule that asks for it where no trigger
    holds; it stands as the house's own trigger. The timeline tells the known moments, each with its source; what else
    the systems said are candidates, which people promote (`candidates`). Without a template the standard one asks.
    """
    title = title_of(incident)
    held = tuple(triggers) if triggers is not None else _triggers(incident)
    took_part = ((owner,) if owner and owner_took_part else ()) + tuple(contributors)
    people = tuple(dict.fromkeys(_handle(person) for person in took_part))
    blocks: dict[str, Callable[[], Iterable[str]]] = {
        "figures": partial(figures, incident),
        "events": partial(_events, incident),
    }
    body = pour(template or ours()[STANDARD], values(incident), blocks)
    return "\n".join(
        (
            "---",
            *_front_matter(
                incident,
                title,
                id=id,
                owner=owner,
                people=people,
                created=created,
                triggers=held,
                rule=rule,
                status=status,
            ),
            f"visibility: {visibility}",
            "---",
            "",
            f"# {as_typed(title)}",
            "",
            body,
        )
    )


def title_of(incident: Incident) -> str:
    """Return what a draft is called."""
    return one_line(incident.title) or "Something happened"


def _triggers(incident: Incident) -> tuple[str, ...]:
    held = (
        ("user-visible", incident.user_visible),
        ("data-loss", incident.data_loss),
        ("manual-intervention", incident.manual_intervention),
        ("detection-failure", incident.detected_by == "customer"),
        ("stakeholder-request", bool(incident.requests)),
    )
    return tuple(trigger for trigger, holds in held if holds)


def _front_matter(  # noqa: PLR0913 (one argument for each thing the caller decides)
    incident: Incident,
    title: str,
    *,
    id: str,  # noqa: A002
    owner: str | None,
    people: Sequence[str],
    created: date,
    triggers: Sequence[str],
    rule: str,
    status: str,
) -> Iterable[str]:
    yield f"schema: {SCHEMA}"
    yield f"id: {id}"
    yield f"title: {quoted(title)}"
    yield f"status: {status}"
    yield f"severity: {incident.severity}" if incident.severity else "severity: # SEV1, SEV2, SEV3 or SEV4"
    yield f"triggers: {_list(triggers)}"
    if rule and not triggers:
        yield f"x-trigger: {quoted(one_line(rule))}"
    if "stakeholder-request" in triggers and incident.requests:
        yield f"requested_by: {quoted(_handle(incident.requests[0].by))}"
    yield f"services: {_list(incident.services)}"
    yield f"teams: {_list(incident.teams)}"
    yield f"owner: {quoted(_handle(owner))}" if owner else "owner: # one person"
    yield f"contributors: {_list(people)}"
    yield "reviewers: []"
    yield f"timezone: {incident.timezone}"
    if incident.near_miss:
        yield "impact: none"
    else:
        start, end = incident.impact_started_at, incident.over_at
        yield f"impact_start: {_instant(start)}" if start else "impact_start: # such as 2026-01-31T09:30Z"
        yield f"impact_end: {_end(start, end)}"
    yield f"created: {created.isoformat()}"


def _end(start: datetime | None, end: datetime | None) -> str:
    """Write until when it was felt, or why that is not written: nobody knows since when is no reason."""
    if end is None:
        return "# not over yet, or nobody has said when"
    if start and end < start:
        return f"# told as {_instant(end)}, before it began; check both"
    return _instant(end)


def _handle(person: str) -> str:
    return person if person.startswith("@") else f"@{person}"


def _list(words: Iterable[str]) -> str:
    return "[" + ", ".join(dict.fromkeys(quoted(one_line(word)) for word in words)) + "]"


def _instant(moment: datetime) -> str:
    return (
        f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z" if moment.second else f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M}Z"
    )


def _events(incident: Incident) -> Iterable[str]:
    where = clock.zone(incident.timezone) or UTC
    zone_name = incident.timezone if clock.zone(incident.timezone) else "UTC"
    days = groupby(milestones(incident), key=lambda entry: entry.at.astimezone(where).date())
    for place, (day, told) in enumerate(days):
        yield from (*([""] if place else []), f"### {day.isoformat()} ({zone_name})", "")
        for entry in told:
            local = entry.at.astimezone(where)
            yield event_line(local, entry.text, where=where, day=day, tags=entry.tags, uncertainty=entry.uncertainty)
            if entry.source:
                yield f"  - {attribute_line([('source', entry.source)])}"
