"""The mark of an event: its shape tells the lane, its size a turning point."""

from afterword.pictures.moments import Moment
from afterword.pictures.svg import element, path


def mark(moment: Moment, x: float, y: float) -> str:
    """Draw a circle for the system, a square for people, a speech bubble for communication; turning points larger."""
    class_ = "mark rough" if moment.approximate or moment.doubt else "mark"
    r = 5.5 if moment.milestone else 3.8
    if moment.lane == "system":
        return element("circle", cx=x, cy=y, r=r, class_=class_)
    if moment.lane == "people":
        side = r * 0.9
        return element("rect", x=x - side, y=y - side, width=2 * side, height=2 * side, rx=1, class_=class_)
    w, h = r * 1.45, r * 0.9
    tail = f"h{-w:.1f}l{-0.6 * w:.1f} {0.9 * h:.1f}v{-0.9 * h:.1f}h{-0.4 * w:.1f}z"
    return path(f"M{x - w:.1f} {y - 1.2 * h:.1f}h{2 * w:.1f}v{1.9 * h:.1f}{tail}", class_)
