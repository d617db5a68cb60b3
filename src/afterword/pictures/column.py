"""The narrow timeline: the same story downwards, one event under the other, readable on a phone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from afterword.pictures.axis import quiet
from afterword.pictures.marks import mark
from afterword.pictures.moments import Moment, Phase, Story
from afterword.pictures.strip import classes
from afterword.pictures.svg import Box, bar, element, line, link, path, picture, safe, text
from afterword.pictures.words import BOLD, duration, width, wrap

NARROW = 360.0
CLOCK = 58.0
"""Times end here."""
RAIL = 76.0
WORDS = 94.0
SIZE = 13.0
SMALL = 12.0
LEADING = 17.0
STRETCH = 34.0
"""The longest silence that is not folded adds this much; shorter ones in proportion."""
MANY = 60
"""Beyond this, events between turning points are counted, not listed."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands at one height: an event, a day, a phase, a silence or a count."""

    kind: str
    at: float
    top: float
    bottom: float
    words: tuple[str, ...]
    moment: Moment | None = None
    phase: str = ""


def column(story: Story, title: str, description: str) -> str:
    """Draw the narrow picture. The story has at least one moment."""
    rows = list(_rows(story))
    bottom = rows[-1].bottom + 8
    return picture(
        title,
        description,
        *_rail(rows, story.phases),
        *(shape for row in rows for shape in _draw(row)),
        class_="narrow",
        size=(NARROW, bottom),
    )


def _rows(story: Story) -> Iterator[Row]:
    shown = _shown(story.moments)
    folds = quiet(story.busy)
    lengths = [b - a for a, b in _silences(story.moments) if (a, b) not in folds]
    longest = max(lengths, default=0)
    top, today, before = 8.0, "", None
    for moment, skipped in shown:
        for start, end in folds:
            if before and before.at <= start and end <= moment.at - moment.doubt:
                yield Row("fold", start, top, top + 34, (f"quiet for {duration(end - start)}",))
                top += 34
        if before and longest and not skipped:
            gap = moment.at - before.at
            top += STRETCH * gap / longest if gap <= longest else 0
        if skipped:
            yield Row("count", moment.at, top, top + 26, (f"{skipped} more {'event' if skipped == 1 else 'events'}",))
            top += 26
        if moment.day != today:
            yield Row("day", moment.at, top, top + 28, (moment.day,))
            top, today = top + 28, moment.day
        room = NARROW - WORDS - 8
        words = wrap(moment.words, SIZE, room / BOLD, 3) if moment.milestone else wrap(moment.words, SIZE, room, 2)
        bottom = top + max(len(words) + (1 if _aside(moment) else 0), 1) * LEADING + 8
        yield Row("event", moment.at, top, bottom, words, moment)
        top, before = bottom, moment
        for phase in story.phases:
            if phase.start == moment.at and moment.milestone and moment is _last_at(story.moments, phase.start):
                yield Row("phase", moment.at, top, top + 24, (phase.length,), phase=phase.name)
                top += 24


def _last_at(moments: Iterable[Moment], at: float) -> Moment | None:
    """Find the turning point after which a phase is written, when several share an instant."""
    return next((moment for moment in reversed(tuple(moments)) if moment.at == at and moment.milestone), None)


def _shown(moments: tuple[Moment, ...]) -> Iterator[tuple[Moment, int]]:
    """Yield the events to list, each with the number of those left out before it."""
    skipped = 0
    for i, moment in enumerate(moments):
        if len(moments) > MANY and not moment.milestone and 0 < i < len(moments) - 1:
            skipped += 1
        else:
            yield moment, skipped
            skipped = 0


def _silences(moments: tuple[Moment, ...]) -> list[tuple[float, float]]:
    return [(a.at, b.at) for a, b in pairwise(moments)]


def _aside(moment: Moment) -> str:
    parts = ["until " + moment.clock.partition("–")[2]] if moment.end > moment.at else []
    if moment.doubt:
        parts.append(f"± {duration(moment.doubt)}")
    elif moment.approximate:
        parts.append("time is approximate")
    return ", ".join(parts)


def _rail(rows: list[Row], phases: tuple[Phase, ...]) -> Iterator[str]:
    """Draw the line of time, in the hue of each phase, torn where hours are folded."""
    events = [row for row in rows if row.kind == "event"]
    yield line(RAIL, events[0].top + 12, RAIL, events[-1].top + 12, "rail")
    for phase in phases:
        top = next((row.top + 12 for row in events if row.at >= phase.start), None)
        bottom = next((row.top + 12 for row in events if row.at >= phase.end), None)
        if top is not None and bottom is not None and bottom > top:
            yield bar(Box(RAIL - 3, top, RAIL + 3, bottom), f"band to-{phase.name}")
    for row in rows:
        if row.kind == "fold":
            middle = (row.top + row.bottom) / 2
            yield bar(Box(RAIL - 8, middle - 6, RAIL + 8, middle + 6), "fold")
            for y in (middle - 6, middle + 6):
                yield path(f"M{RAIL - 8:.1f} {y:.1f}l4 -3l4 3l4 -3l4 3", "fold-edge")


def _draw(row: Row) -> Iterator[str]:
    baseline = row.top + 16
    if row.kind == "event" and row.moment:
        yield _event(row, row.moment, baseline)
    elif row.kind == "phase":
        name = f"to {row.phase} "
        yield element(
            "text",
            element("tspan", name, class_="soft"),
            element("tspan", safe(row.words[0]), class_="strong"),
            x=WORDS,
            y=baseline,
            font_size=SMALL,
            class_=f"phase-name to-{row.phase}",
        )
    elif row.kind == "day":
        yield text(WORDS, baseline + 3, row.words[0], "day", size=SMALL)
        left = WORDS + width(row.words[0], SMALL) * BOLD + 10
        yield line(left, baseline - 1, NARROW - 8, baseline - 1, "midnight")
    else:
        yield text(WORDS, (row.top + row.bottom) / 2 + 4, row.words[0], "fold-length", size=SMALL)


def _event(row: Row, moment: Moment, baseline: float) -> str:
    y = baseline - 4
    clock = moment.clock.partition("–")[0]
    shapes = [text(CLOCK, baseline, clock, "clock", size=SMALL if len(clock) < len("00:00:00") else 11, anchor="end")]
    if moment.end > moment.at:
        shapes.append(bar(Box(RAIL - 3, y, RAIL + 3, row.bottom - 4), "range", round_=3))
    if moment.doubt:
        shapes.append(bar(Box(RAIL - 8, y - 12, RAIL + 8, y + 12), "doubt", round_=8))
    shapes.append(mark(moment, RAIL, y))
    shapes += [text(WORDS, baseline + i * LEADING, words, "words", size=SIZE) for i, words in enumerate(row.words)]
    aside = _aside(moment)
    if aside:
        shapes.append(text(WORDS, baseline + len(row.words) * LEADING, aside, "soft", size=SMALL))
    return link(moment.href, moment.title, *shapes, class_=classes(moment))
