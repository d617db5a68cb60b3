"""The few shapes pictures are made of, as text that is safe to print.

Colours and typefaces come from classes, never from a style attribute: the pages forbid those. Sizes and places are
presentation attributes.
"""

import re
from dataclasses import dataclass
from html import escape

UNPRINTABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 forbids (section 2.2)."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that something occupies, in the units of the picture."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Say whether two boxes share any area."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def safe(text: str) -> str:
    """Escape a text for the inside of an element or an attribute."""
    return escape(UNPRINTABLE.sub("\ufffd", text))


def element(name: str, *children: str, **attributes: str | float | None) -> str:
    """Write an element. Children are already markup; `class_` is `class`, `font_size` is `font-size`."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{''.join(children)}</{name}>" if children else f"<{name}{written}/>"


def _value(value: str | float) -> str:
    return safe(value) if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> str:
    """Draw a straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=class_)


def bar(box: Box, class_: str, *, round_: float | None = None) -> str:
    """Draw a rectangle."""
    return element(
        "rect",
        x=box.left,
        y=box.top,
        width=box.right - box.left,
        height=box.bottom - box.top,
        rx=round_,
        class_=class_,
    )


def path(d: str, class_: str) -> str:
    """Draw a path."""
    return element("path", d=d, class_=class_)


def text(x: float, y: float, words: str, class_: str, *, size: float, anchor: str = "start") -> str:
    """Write one line with its baseline at `y`. `anchor` is start, middle or end."""
    return element("text", safe(words), x=x, y=y, font_size=size, text_anchor=anchor, class_=class_)


def link(href: str, title: str, *children: str, class_: str) -> str:
    """Make a link of shapes, with the words a mouse or a screen reader finds there."""
    return element("a", element("title", safe(title)), *children, href=href, class_=class_)


def picture(title: str, description: str, *children: str, class_: str, size: tuple[float, float]) -> str:
    """Frame a picture.

    Its role is a group and not an image, because an image hides the links inside from the keyboard and from readers.
    """
    return element(
        "svg",
        element("title", safe(title)),
        element("desc", safe(description)),
        *children,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {size[0]:.0f} {size[1]:.0f}",
        width=size[0],
        height=size[1],
        role="group",
        aria_label=title,
        class_=class_,
    )
