"""What became of a factor, as a small shape with words beside it: never a colour alone."""

from afterword.pictures.causes import Note
from afterword.pictures.svg import element, path, text
from afterword.pictures.words import shorten

SIZE = 11.0
ROW = 16.0
SHAPES = {
    "promised": "M0 0h8v8h-8z",
    "done": "M0 0h8v8h-8zM1.8 4.2l1.7 1.8l3 -4",
    "dropped": "M0 0h8v8h-8zM2 4h4",
    "accepted": "M4 -0.6l4.6 4.6l-4.6 4.6l-4.6 -4.6z",
    "already-fixed": "M4 0a4 4 0 1 0 0.01 0zM2 4.2l1.5 1.6l2.6 -3.4",
    "context": "M0 4h8",
    "open": "M4 0a4 4 0 1 0 0.01 0z",
}


def note(x: float, baseline: float, said: Note, room: float) -> str:
    """Draw one note, cut to the room it has."""
    shape = element("g", path(SHAPES[said.state], "fate-shape"), transform=f"translate({x:.1f} {baseline - 8.5:.1f})")
    words = text(x + 13, baseline, shorten(said.words, SIZE, room - 13), "fate-words", size=SIZE)
    return element("g", shape, words, class_=f"fate {said.state}")
