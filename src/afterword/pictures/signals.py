"""An incident's signals and turning points as a picture: the same time axis as a post-mortem's timeline."""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from afterword.incident.incident import Incident
from afterword.pictures.axis import day, local, seconds
from afterword.pictures.column import column
from afterword.pictures.moments import Moment, Story, phases
from afterword.pictures.strip import strip
from afterword.pictures.svg import element

TURNS = {
    "started_at": ("trigger", "It began"),
    "impact_started_at": ("impact", "Users felt it from here"),
    "detected_at": ("detect", "It was noticed"),
    "engaged_at": ("engage", "Somebody began to work on it"),
    "mitigated_at": ("mitigate", "Users felt it until here"),
    "resolved_at": ("resolve", "It was over"),
}
"""Each instant of an incident, the milestone it is, and what it is called when no signal stands there."""


def signals(incident: Incident, zone: tzinfo) -> str:
    """Draw what was said and when, wide and narrow, on the clocks of a zone.

    The nth signal in order of time is a link to `#signal-n`, a turning point no signal marks to `#fact-` and its name.
    What cannot have been at its time is no turning point. Returns "" when there is no way from one instant to another.
    """
    moments = sorted(_moments(incident, zone), key=lambda moment: moment.at)
    if len({moment.at for moment in moments}) <= 1:
        return ""
    told = Story(tuple(moments), tuple(phases(moments)), zone, unplaced=0)
    title, description = "Signals on a time axis", _summary(told, len(incident.signals))
    return element(
        "div", strip(told, title, description), column(told, title, description), class_="drawing timeline-drawing"
    )


def _moments(incident: Incident, zone: tzinfo) -> Iterator[Moment]:
    turns = {name: at for name in TURNS if (at := getattr(incident, name)) and not incident.is_contradicted(name)}
    ordered = sorted(incident.signals, key=lambda signal: (signal.at, signal.kind, signal.key))
    for place, signal in enumerate(ordered, start=1):
        here = [name for name, at in turns.items() if at == signal.at]
        milestone = ", ".join(TURNS[name][0] for name in here)
        for name in here:
            del turns[name]  # the first signal at that instant stands for it
        lane = "communication" if signal.kind == "note" else "system"
        yield _moment(signal.at, zone, lane=lane, milestone=milestone, words=signal.title, href=f"#signal-{place}")
    for name, at in turns.items():
        milestone, words = TURNS[name]
        lane = "people" if milestone == "engage" else "system"
        yield _moment(at, zone, lane=lane, milestone=milestone, words=words, href=f"#fact-{name}")


def _moment(at: datetime, zone: tzinfo, *, lane: str, milestone: str, words: str, href: str) -> Moment:
    instant = seconds(at)
    here = local(instant, zone)
    return Moment(
        at=instant,
        end=instant,
        doubt=0,
        approximate=False,
        lane=lane,
        milestone=milestone,
        clock=f"{here:%H:%M}",
        day=day(here),
        words=words,
        href=href,
    )


def _summary(story: Story, count: int) -> str:
    first, last = story.moments[0], story.moments[-1]
    sentences = [
        f"{count} {'signal' if count == 1 else 'signals'}, times in {story.zone}",
        f"from {first.day}, {first.clock} to {last.day}, {last.clock}",
    ]
    if story.phases:
        sentences.append(", ".join(f"{phase.length} to {phase.name}" for phase in story.phases))
    return "; ".join(sentences) + "."
