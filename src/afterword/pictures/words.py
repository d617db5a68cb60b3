"""How wide words are, where they break, and how long a while is called."""

import re
import unicodedata

WIDTHS = (
    ("ijlI'|", 0.28),
    (" .,:;/\\()[]!ftr-", 0.38),
    ("abcdeghknopqsuvxyzFJLTEZ?_*^", 0.59),
    ("0123456789$ABCKPRSVXY+<>=~€£", 0.64),
    ("DGHNOQU&", 0.76),
    ("mwMW%@—…#", 0.95),
)
"""Widths in em of the widest sans a browser is likely to fall back to, so that text measured here fits everywhere."""

EM = {character: em for characters, em in WIDTHS for character in characters}
MONO = 0.61
BOLD = 1.15
"""How much more room bold words take, in the same wide sans."""
BREAKS = re.compile(r"(?<=[/_.:-])(?=\w)|(?<=[a-z])(?=[A-Z])")
MINUTE, HOUR, DAY = 60, 3600, 86400
MONTH, YEAR = 30.44 * DAY, 365.25 * DAY


def width(text: str, size: float, *, mono: bool = False) -> float:
    """Estimate the width of one line, in the unit of `size` (the height of an em)."""
    if mono and text.isascii():
        return len(text) * MONO * size
    return sum(EM.get(character) or _unusual(character) for character in text) * size


def _unusual(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(character) in "WF" or character > "\uffff":
        return 1.3
    return 0.8


def shorten(text: str, size: float, room: float) -> str:
    """Cut a text so that it fits into `room`, with an ellipsis, preferably between words; "" if nothing fits."""
    if width(text, size) <= room:
        return text
    end, used = 0, width("…", size)
    for character in text:
        used += width(character, size)
        if used > room:
            break
        end += 1
    cut = text[:end]
    space = cut.rfind(" ")
    if space > 0.6 * end and not text[end : end + 1].isspace():
        cut = cut[:space]
    cut = cut.rstrip(" ,;:.(—–-")
    return f"{cut}…" if cut else ""


def wrap(text: str, size: float, room: float, lines: int) -> tuple[str, ...]:
    """Break a text into at most `lines` lines of width `room`; what does not fit ends in an ellipsis."""
    pieces = [piece for word in text.split() for piece in _pieces(word, size, room)]
    done: list[str] = []
    line = ""
    for position, (piece, glued) in enumerate(pieces):
        longer = line + piece if glued or not line else f"{line} {piece}"
        if not line or width(longer, size) <= room:
            line = longer
        elif len(done) == lines - 1:
            rest = "".join(p if g else f" {p}" for p, g in pieces[position:])
            return (*done, shorten(line + rest, size, room))
        else:
            done.append(line)
            line = piece
    return (*done, line) if line else tuple(done)


def _pieces(word: str, size: float, room: float) -> list[tuple[str, bool]]:
    """Break one word that is wider than the room: after a joint if it has one, anywhere if not."""
    if width(word, size) <= room:
        return [(word, False)]
    pieces: list[tuple[str, bool]] = []
    for part in BREAKS.split(word):
        rest = part
        while rest:
            end = len(rest)
            while end > 1 and width(rest[:end], size) > room:
                end = max(1, min(end - 1, int(end * room / width(rest[:end], size))))
            pieces.append((rest[:end], bool(pieces)))
            rest = rest[end:]
    return pieces


def duration(seconds: float) -> str:
    """Say how long a while is, in the two largest units that matter: "2 h 06 min", "3 d 4 h", "48 min"."""
    left = round(abs(seconds))
    sign = "−" if seconds < 0 and left else ""
    if left < MINUTE:
        return f"{sign}{left} s"
    if left < HOUR:
        minutes, rest = divmod(left, MINUTE)
        return f"{sign}{minutes} min {rest:02} s" if rest and minutes < 10 else f"{sign}{round(left / MINUTE)} min"  # noqa: PLR2004 — seconds stop mattering
    if left < DAY:
        hours, minutes = divmod(round(left / MINUTE), 60)
        return f"{sign}{hours} h {minutes:02} min" if minutes else f"{sign}{hours} h"
    if left < 2 * MONTH:
        days, hours = divmod(round(left / HOUR), 24)
        return f"{sign}{days} d {hours} h" if hours and days < 14 else f"{sign}{round(left / DAY)} d"  # noqa: PLR2004 — hours stop mattering
    if left < YEAR:
        return f"{sign}{round(left / MONTH)} months"
    years, months = divmod(round(left / MONTH), 12)
    return f"{sign}{years} y {months} mo" if months else f"{sign}{years} y"
