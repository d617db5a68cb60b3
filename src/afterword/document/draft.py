"""`draft(incident)`: the first version of a post-mortem, from a template."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from afterword.document import clock
from afterword.document.compose import event_line, one_line
from afterword.document.keys import SCHEMA
from afterword.document.scalars import quoted
from afterword.incident.incident import Incident
from afterword.incident.signal import Signal

_ORDER = ("lead-up", "trigger", "impact", "detect", "engage", "escalate", "action", "mitigate", "resolve", "note")
_MOST_SIGNALS = 40


@dataclass(frozen=True, slots=True)
class _Entry:
    """One event of the draft."""

    at: datetime
    tags: tuple[str, ...]
    text: str


def draft(  # noqa: PLR0913 (what an incident does not know of its post-mortem)
    incident: Incident,
    *,
    id: str = "PM-0000-0000",  # noqa: A002 (the format's own word for it)
    owner: str | None = None,
    created: date,
    triggers: Sequence[str] | None = None,
    visibility: str = "company",
    status: str = "drafting",
) -> str:
    """Write the first version of a post-mortem: what is known is filled in, what is not is asked for, in comments.

    `owner` is a handle with its "@". Triggers are the verdict's; without them, those the incident's facts show.
    """
    title = _title(incident)
    held = tuple(triggers) if triggers is not None else _triggers(incident)
    return "\n".join(
        (
            "---",
            *_front_matter(incident, title, id=id, owner=owner, created=created, triggers=held, status=status),
            f"visibility: {visibility}",
            "---",
            "",
            f"# {title}",
            "",
            *_SUMMARY,
            *_impact(incident),
            *_BACKGROUND,
            *_timeline(incident),
            *_REST,
        )
    )


_SUMMARY = (
    "## Executive summary",
    "",
    "<!-- One paragraph for a reader from far away: what happened and when, who felt it and how much, what ended it,",
    "what changes now. Write it last. -->",
    "",
)
_BACKGROUND = (
    "## Background",
    "",
    "<!-- What must somebody from another team know to follow the story? Take this section out if nothing. -->",
    "",
)
_REST = (
    "## Contributing factors",
    "",
    "<!-- What made this possible, and what made it worse? One line each; under it, why that came about:",
    "- **F1** A condition of the system",
    "  - because **F2** what lies behind it",
    "-->",
    "",
    "## Actions",
    "",
    "<!-- What will be different? One line each, with one owner, a priority and a date:",
    "- [ ] A1 P1 What will be done, so that a stranger can see it is done @owner due YYYY-MM-DD",
    "-->",
    "",
    "## Lessons learned",
    "",
    "### What went well",
    "",
    "<!-- What helped, and would you want it again? -->",
    "",
    "### What was hard",
    "",
    "<!-- What did people have to find out, wait for or work around? -->",
    "",
    "### Where we got lucky",
    "",
    "<!-- What kept this from being worse, that nobody had planned? -->",
    "",
)


def _title(incident: Incident) -> str:
    title = one_line(incident.title).rstrip("#").strip()
    return title or "Something happened"


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
    created: date,
    triggers: Sequence[str],
    status: str,
) -> Iterable[str]:
    yield f"schema: {SCHEMA}"
    yield f"id: {id}"
    yield f"title: {quoted(title)}"
    yield f"status: {status}"
    yield f"severity: {incident.severity}" if incident.severity else "severity: # SEV1, SEV2, SEV3 or SEV4"
    yield f"triggers: {_list(triggers)}"
    if "stakeholder-request" in triggers and incident.requests:
        yield f"requested_by: {quoted(_handle(incident.requests[0].by))}"
    yield f"services: {_list(incident.services)}"
    yield f"teams: {_list(incident.teams)}"
    yield f"owner: {quoted(_handle(owner))}" if owner else "owner: # one person"
    yield f"contributors: {_list([_handle(owner)] if owner else [])}"
    yield "reviewers: []"
    yield f"timezone: {incident.timezone}"
    if incident.near_miss:
        yield "impact: none"
    else:
        start, end = incident.impact_started_at, incident.over_at
        yield f"impact_start: {_instant(start)}" if start else "impact_start: # such as 2026-01-31T09:30Z"
        yield (
            f"impact_end: {_instant(end)}"
            if end and start and end >= start
            else "impact_end: # not over yet, or not known"
        )
    yield f"created: {created.isoformat()}"


def _handle(person: str) -> str:
    return person if person.startswith("@") else f"@{person}"


def _list(words: Iterable[str]) -> str:
    return "[" + ", ".join(quoted(one_line(word)) for word in words) + "]"


def _instant(moment: datetime) -> str:
    return (
        f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z" if moment.second else f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M}Z"
    )


def _impact(incident: Incident) -> Iterable[str]:
    yield from ("## Impact", "")
    yield "- **Users affected:** <!-- how many of how many, and which query says so? -->"
    start, end = incident.impact_started_at, incident.over_at
    if start and end and end >= start and not incident.near_miss:
        yield f"- **Duration:** {_duration(_whole(end) - _whole(start))} — from impact_start to impact_end"
    else:
        yield "- **Duration:** <!-- from the first to the last moment anybody felt it -->"
    yield "- **Financial:** <!-- an amount and how it was found, or `none — why` -->"
    yield "- **Reputational:** <!-- tickets, public posts, status page; or `none — why` -->"
    yield ""


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


def _duration(width: timedelta) -> str:
    minutes, seconds = divmod(int(width.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [(hours, "h"), (minutes, "m"), (seconds, "s")]
    written = "".join(
        f"{count:02d}{unit}" if at and hours else f"{count}{unit}" for at, (count, unit) in enumerate(parts) if count
    )
    return written or "0s"


def _timeline(incident: Incident) -> Iterable[str]:
    yield from ("## Timeline", "")
    yield "<!-- What was observed and done, one line each. Begin before the first alert: what changed earlier? -->"
    yield ""
    where = clock.zone(incident.timezone) or UTC
    zone_name = incident.timezone if clock.zone(incident.timezone) else "UTC"
    entries = _entries(incident)
    for day, told in groupby(entries, key=lambda entry: entry.at.astimezone(where).date()):
        yield from (f"### {day.isoformat()} ({zone_name})", "")
        for entry in told:
            local = entry.at.astimezone(where)
            yield event_line(local, entry.text, where=where, day=day, tags=entry.tags)
        yield ""


def _entries(incident: Incident) -> list[_Entry]:
    """Return the known moments, each told once: by its signal if there is one at that moment, else by itself."""
    milestones = _milestones(incident)
    entries: list[_Entry] = []
    told: set[str] = set()
    for signal in incident.signals[:_MOST_SIGNALS]:
        at = _whole(signal.at)
        reached = [
            tag for tag, (moment, _) in milestones.items() if moment == at and tag not in told and _tells(signal, tag)
        ]
        told.update(reached)
        tags = tuple(sorted(reached, key=_ORDER.index)) or (_tag(signal, incident),)
        entries.append(_Entry(at, tags, _words(signal)))
    entries += [_Entry(moment, (tag,), text) for tag, (moment, text) in milestones.items() if tag not in told]
    return sorted(entries, key=lambda entry: (entry.at, _ORDER.index(entry.tags[0])))


def _milestones(incident: Incident) -> dict[str, tuple[datetime, str]]:
    known: dict[str, tuple[datetime, str]] = {}
    impact = incident.impact_started_at
    moments = (
        ("trigger", "started_at", incident.started_at, "It began"),
        ("impact", "impact_started_at", impact, "First effect"),
        ("detect", "detected_at", incident.detected_at, "First noticed"),
        ("engage", "engaged_at", incident.engaged_at, "First responder starts working on it"),
        ("mitigate", "mitigated_at", incident.mitigated_at, "The effect is over"),
        ("resolve", "resolved_at", incident.resolved_at, "Back to normal"),
    )
    for tag, fact, moment, text in moments:
        if moment is None or (tag == "trigger" and impact and moment >= impact):
            continue  # a beginning that is the first effect tells nothing of what caused it
        source = one_line(incident.source_of(fact))
        known[tag] = (_whole(moment), f"{text} (according to {source})" if source else text)
    if incident.near_miss:
        known.pop("impact", None)
    return known


def _tells(signal: Signal, tag: str) -> bool:
    """Tell whether a signal can be the telling of a milestone: an alert is no repair."""
    if tag in {"impact", "detect"}:
        return signal.kind in {"alert", "incident"}
    if tag == "resolve":
        return signal.kind in {"resolved", "incident"}
    return tag == "trigger" and signal.kind == "change"


def _tag(signal: Signal, incident: Incident) -> str:
    if signal.kind == "change":
        noticed = incident.detected_at
        return "lead-up" if noticed and signal.at < noticed else "action"
    return "note"


def _words(signal: Signal) -> str:
    lead = {"alert": "Alert: ", "resolved": "Alert over: ", "change": "Change: "}.get(signal.kind, "")
    title = one_line(signal.title or signal.text or signal.key).rstrip(".") or "no title"
    url = (
        signal.url
        if signal.url.startswith(("https://", "http://")) and not set(signal.url) & set(" ()<>\n\r\t")
        else ""
    )
    source = one_line(signal.source).replace("[", "(").replace("]", ")")
    if url:
        return f"{lead}{title} ([{source or 'source'}]({url}))"
    return f"{lead}{title} ({source})" if source else f"{lead}{title}"
