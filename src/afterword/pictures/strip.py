"""The wide timeline: phases above, three lanes of events on one time axis, days below."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from afterword.pictures.axis import Axis, axis, day, local
from afterword.pictures.marks import mark
from afterword.pictures.moments import LANES, Moment, Phase, Story, thinned
from afterword.pictures.phases import phase_names
from afterword.pictures.svg import Box, bar, element, line, link, path, picture, safe, text
from afterword.pictures.words import BOLD, shorten, width

WIDE = 840.0
LEFT, RIGHT = 112.0, 828.0
"""The plot; lane names stand to the left of it."""
INSET = 10.0
"""Room for a mark at either end of the axis."""
BAND = 8.0
LABEL = 12.0
SMALL = 11.0
ROW = 16.0
ROWS = 7
STACK = 3
NEAR = 10.0
"""Marks closer than this are stacked."""
LABEL_WIDTHS = (240.0, 170.0, 110.0)
SLIP = 8.0
LONGEST = 360.0
WORTH = 4
"""A label with fewer letters than this says nothing."""


@dataclass(slots=True)
class Lane:
    """One lane while it is being laid out, in its own coordinates: the marks' base line is at 0."""

    name: str
    moments: tuple[Moment, ...]
    undrawn: int  # events of the lane for which there is no room
    levels: dict[Moment, int] = field(default_factory=dict)
    labels: dict[Moment, "Label"] = field(default_factory=dict)

    @property
    def above(self) -> float:
        """The height over the base line."""
        return 14 + 11 * max(self.levels.values(), default=0)

    @property
    def below(self) -> float:
        """The height under the base line."""
        rows = max((label.row + 1 for label in self.labels.values()), default=0)
        return max(12 + rows * ROW, 44 if self.undrawn else 30)


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a mark, and the line that leads to them."""

    clock: str
    words: str
    row: int
    x: float
    box: Box
    leader: Box
    anchor: str


def strip(story: Story, title: str, description: str) -> str:
    """Draw the wide picture. The story has at least one moment."""
    scale = axis(story.busy, LEFT + INSET, RIGHT - INSET, story.zone)
    drawn = thinned(story.moments)
    undrawn = Counter(moment.lane for moment in story.moments) - Counter(moment.lane for moment in drawn)
    lanes = [_lane(name, drawn, undrawn[name], scale) for name in LANES]
    lanes = [lane for lane in lanes if lane.moments or lane.undrawn]
    if undrawn:
        description += f" {undrawn.total()} of them are not drawn."
    heading, top = phase_names(story.phases, scale, (LEFT, RIGHT))
    bottom = top + BAND + 6 + sum(lane.above + lane.below for lane in lanes)
    size = (WIDE, bottom + 44)
    return picture(
        title,
        description,
        *_columns(story.phases, scale, top, bottom),
        *_axis(scale, top + BAND, bottom),
        *heading,
        *_lanes(lanes, scale, top + BAND + 6),
        class_="wide",
        size=size,
    )


# ---- phases


def _columns(phases: Iterable[Phase], scale: Axis, top: float, bottom: float) -> Iterator[str]:
    """Tint the lanes under each phase, with its band on top."""
    for phase in phases:
        left, right = scale.x(phase.start), scale.x(phase.end)
        yield bar(Box(left, top + BAND, right, bottom), f"column to-{phase.name}")
        yield bar(Box(left, top, max(right - 1, left + 1), top + BAND), f"band to-{phase.name}")


# ---- axis


def _axis(scale: Axis, top: float, bottom: float) -> Iterator[str]:
    yield line(LEFT, bottom, RIGHT, bottom, "axis")
    taken: list[Box] = []
    for stretch in scale.stretches:
        if stretch.folded:
            middle = (stretch.left + stretch.right) / 2
            yield bar(Box(stretch.left, top - BAND, stretch.right, bottom + 1), "fold")
            for x in (stretch.left, stretch.right):
                yield path(_torn(x, top - BAND, bottom + 4), "fold-edge")
            yield text(middle, bottom + 18, stretch.label, "fold-length", size=SMALL, anchor="middle")
            taken.append(Box(stretch.left, 0, stretch.right, 1))
    for tick in scale.ticks():
        yield line(tick.x, top, tick.x, bottom + 5, "midnight" if tick.day else "tick")
        size = width(tick.label, SMALL)
        box = Box(tick.x - size / 2 - 5, 0, tick.x + size / 2 + 5, 1)
        if not any(box.meets(other) for other in taken) and box.right < WIDE:
            taken.append(box)
            yield text(tick.x, bottom + 18, tick.label, "time", size=SMALL, anchor="middle")
    yield from _days(scale, bottom + 36)


def _torn(x: float, top: float, bottom: float) -> str:
    """Draw the edge of a fold as torn paper."""
    teeth = "".join(f"l{3 if i % 2 else -3} 5" for i in range(int((bottom - top) // 5)))
    return f"M{x:.1f} {top:.1f}{teeth}"


def _days(scale: Axis, baseline: float) -> Iterator[str]:
    """Write the day where the axis begins, after each fold and at each midnight, as far as there is room.

    A day may be written a little late, but not past the middle of what it names.
    """
    starts = [(s.left, s.right, s.start) for s in scale.stretches if not s.folded]
    starts += [(tick.x, scale.right_of(tick.x), tick.at) for tick in scale.ticks() if tick.day]
    clear, last = LEFT - INSET, ""
    for x, end, at in sorted(starts):
        words = day(local(at, scale.zone))
        size = width(words, SMALL) * BOLD
        left = min(max(x, clear), RIGHT - size)
        if words != last and clear <= left <= x + max(SLIP, (end - x) / 2):
            yield text(left, baseline, words, "day", size=SMALL)
            clear, last = left + size + 12, words


# ---- lanes


def _lane(name: str, moments: Iterable[Moment], undrawn: int, scale: Axis) -> Lane:
    """Stack the marks that stand at one place, then find room for as many labels as the rows hold."""
    lane = Lane(name, tuple(moment for moment in moments if moment.lane == name), undrawn)
    ends = [-1e9] * STACK
    for moment in lane.moments:
        x = scale.x(moment.at)
        level = next((i for i in range(STACK) if x - ends[i] >= NEAR), STACK - 1)
        lane.levels[moment] = level
        ends[level] = max(x, scale.x(moment.end))
    tries = [_labels(order, scale) for order in _orders(lane.moments)]
    best = max(tries, key=_worth)
    lane.labels.update((moment, _grown(moment, label, best.values())) for moment, label in best.items())
    return lane


def _orders(moments: tuple[Moment, ...]) -> Iterator[list[Moment]]:
    """Yield the orders worth trying: from the right, where leaders step down like stairs, or turning points first."""
    backwards = list(reversed(moments))
    yield backwards
    yield sorted(backwards, key=lambda moment: not moment.milestone)


def _labels(order: Iterable[Moment], scale: Axis) -> dict[Moment, Label]:
    labels: dict[Moment, Label] = {}
    for moment in order:
        label = _place(moment, _clock(moment, scale), scale.x(moment.at), labels.values())
        if label:
            labels[moment] = label
    return labels


def _worth(labels: dict[Moment, Label]) -> tuple[int, int]:
    """Prefer to name every turning point, then as many events as possible."""
    return sum(bool(moment.milestone) for moment in labels), len(labels)


def _place(moment: Moment, clock: str, x: float, others: Iterable[Label]) -> Label | None:
    """Find the first free row for a label, to the right of its leader or to the left, cut shorter if need be."""
    taken = list(others)
    before = width(clock + " ", SMALL, mono=True)
    for room in LABEL_WIDTHS:
        words = shorten(moment.words, LABEL, room - before)
        if len(words) < min(WORTH, len(moment.words)):
            continue
        size = before + width(words, LABEL) * (BOLD if moment.milestone else 1) + 3
        for anchor in ("start", "end"):
            for row in range(ROWS):
                left = x + 5 if anchor == "start" else x - 5 - size
                box = Box(left, 10 + row * ROW, left + size, 10 + row * ROW + ROW)
                leader = Box(x - 1.5, 0, x + 1.5, box.top + ROW - 4)
                if box.left >= LEFT and box.right <= WIDE - 2 and _free(box, leader, taken):
                    return Label(clock, words, row, left, box, leader, anchor)
    return None


def _grown(moment: Moment, label: Label, others: Iterable[Label]) -> Label:
    """Write more of the words where nothing stands to the right."""
    if label.anchor == "end":
        return label
    walls = [min(RIGHT, label.box.left + LONGEST)]
    for other in others:
        walls += [b.left - 8 for b in (other.box, other.leader) if b.left >= label.box.right and _level(b, label.box)]
    weight = BOLD if moment.milestone else 1
    room = min(walls) - label.box.left - width(label.clock + " ", SMALL, mono=True) - 3
    words = shorten(moment.words, LABEL, room / weight)
    right = max(
        label.box.right, label.box.left + width(label.clock + " ", SMALL, mono=True) + width(words, LABEL) * weight + 3
    )
    return replace(label, words=max(words, label.words, key=len), box=replace(label.box, right=right))


def _level(one: Box, other: Box) -> bool:
    return one.top < other.bottom and other.top < one.bottom


def _clock(moment: Moment, scale: Axis) -> str:
    """Say when; with the day where only a fold stands between an event and the day that is written below."""
    main = max(scale.stretches, key=lambda stretch: 0 if stretch.folded else stretch.end - stretch.start)
    if main.start <= moment.at <= main.end:
        return moment.clock
    here = local(moment.at, scale.zone)
    if here.date() in {local(at, scale.zone).date() for at in (main.start, main.end)}:
        return moment.clock
    return f"{here.day} {here:%b} {moment.clock}"


def _free(box: Box, leader: Box, taken: Iterable[Label]) -> bool:
    return not any(box.meets(o.box) or box.meets(o.leader) or leader.meets(o.box) for o in taken)


def _lanes(lanes: Iterable[Lane], scale: Axis, top: float) -> Iterator[str]:
    for lane in lanes:
        base = top + lane.above
        yield line(LEFT, base, RIGHT, base, "rail")
        yield text(8, base + 4, lane.name.capitalize(), "lane-name", size=LABEL)
        count = len(lane.moments) + lane.undrawn
        yield text(8, base + 19, f"{count} {'event' if count == 1 else 'events'}", "soft", size=SMALL)
        if lane.undrawn:
            yield text(8, base + 33, f"{len(lane.moments) or 'none'} drawn", "soft", size=SMALL)
        for moment, label in lane.labels.items():
            foot = base + label.leader.bottom
            yield line(scale.x(moment.at), base, scale.x(moment.at), foot, "leader")
        for moment in lane.moments:
            yield _event(moment, lane, scale, base)
        top = base + lane.below


def _event(moment: Moment, lane: Lane, scale: Axis, base: float) -> str:
    x, y = scale.x(moment.at), base - 11 * lane.levels[moment]
    shapes = []
    if moment.doubt:
        soft = Box(scale.x(moment.at - moment.doubt), y - 5, scale.x(moment.at + moment.doubt), y + 5)
        shapes.append(bar(soft, "doubt", round_=5))
    if moment.end > moment.at:
        shapes.append(bar(Box(x, y - 3, max(scale.x(moment.end), x + 2), y + 3), "range", round_=3))
    shapes.append(mark(moment, x, y))
    label = lane.labels.get(moment)
    if label:
        shapes.append(
            element(
                "text",
                element("tspan", label.clock + " ", class_="clock", font_size=SMALL),
                element("tspan", safe(label.words)),
                x=label.x,
                y=base + label.box.top + ROW - 4,
                font_size=LABEL,
                class_="words",
            )
        )
    return link(moment.href, moment.title, *shapes, class_=classes(moment))


def classes(moment: Moment) -> str:
    """Name the hue and weight of an event."""
    milestone = moment.milestone.split(", ")[-1]
    return f"moment {moment.lane}" + (f" milestone at-{milestone}" if milestone else "")
