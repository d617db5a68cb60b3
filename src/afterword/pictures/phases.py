"""The names of phases over their bands: where they do not fit, they step up and a leader points down."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.pictures.axis import Axis
from afterword.pictures.moments import MILESTONES, Phase
from afterword.pictures.svg import element, line
from afterword.pictures.words import BOLD, width

ROW = 17.0
SIZE = 12.0


def phase_names(phases: Iterable[Phase], scale: Axis, frame: tuple[float, float]) -> tuple[list[str], float]:
    """Name each phase over its band, between the two edges of the frame; return the shapes and the bands' top."""
    names = _placed(phases, scale, frame)
    top = 8 + (max((name.row for name in names), default=-1) + 1) * ROW
    shapes = []
    for name in names:
        baseline = top - 6 - name.row * ROW
        if name.row:
            shapes.append(line(name.middle, baseline + 4, name.middle, top, "leader"))
        shapes.append(
            element(
                "text",
                element("tspan", f"to {name.phase.name} ", class_="soft"),
                element("tspan", name.phase.length, class_="strong"),
                x=name.left + 2,
                y=baseline,
                font_size=SIZE,
                class_=f"phase-name to-{name.phase.name}",
            )
        )
    return shapes, top


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a phase; row 0 stands right over the bands, and a leader starts at `middle`."""

    phase: Phase
    row: int
    left: float
    right: float
    middle: float

    def crowds(self, other: "Name") -> bool:
        """Say whether two names touch."""
        return self.row == other.row and self.left < other.right + 8 and other.left < self.right + 8

    def crosses(self, other: "Name") -> bool:
        """Say whether the leader of the upper one runs through the lower one."""
        upper, lower = (self, other) if self.row > other.row else (other, self)
        return upper.row > lower.row and lower.left - 3 < upper.middle < lower.right + 3


def _placed(phases: Iterable[Phase], scale: Axis, frame: tuple[float, float]) -> list[Name]:
    """Place the names of long phases first, each in the lowest row where it touches nothing and hides no other."""
    waiting = sorted(phases, key=lambda phase: scale.x(phase.start) - scale.x(phase.end))
    placed: list[Name] = []
    for position, phase in enumerate(waiting):
        free = [n for n in _choices(phase, scale, frame) if not any(n.crowds(other) for other in placed)]
        clear = [n for n in free if not any(n.crosses(other) for other in placed)]
        middles = [_middle(other, scale) for other in waiting[position + 1 :]]
        open_ = [n for n in clear if not any(n.left - 3 < middle < n.right + 3 for middle in middles)]
        placed.append((open_ or clear or free)[0])
    return placed


def _middle(phase: Phase, scale: Axis) -> float:
    return (scale.x(phase.start) + scale.x(phase.end)) / 2


def _choices(phase: Phase, scale: Axis, frame: tuple[float, float]) -> Iterator[Name]:
    middle = _middle(phase, scale)
    size = width(f"to {phase.name} ", SIZE) + width(phase.length, SIZE) * BOLD + 4
    for row in range(len(MILESTONES)):
        for left in (middle - size / 2, middle - 6, middle + 6 - size):
            kept = min(max(left, frame[0]), frame[1] - size)
            yield Name(phase, row, kept, kept + size, middle)
