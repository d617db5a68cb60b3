"""How a pasted conversation writes who said something and when: Slack, Teams, IRC, Matrix and messengers."""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import NamedTuple

from afterword.document import clock
from afterword.document.patterns import Pattern

_HALF = 12
_LOOKED_AT = 2000  # lines
_OPENING = 3  # lines, of which one begins the first message
_IGNORE_CASE = re.IGNORECASE
_CLOCK = r"(?P<h>\d{1,2})[:.](?P<min>\d\d)(?:[:.](?P<s>\d\d))?(?:[ \u00a0\u202f]?(?P<half>[ap])\.?m\.?(?![a-z]))?"
_NUMBERS = r"(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>(?:19|20)?\d\d)"
_ISO = r"(?P<iso>(?:19|20)\d\d[-/]\d\d[-/]\d\d)"
_DATE = rf"(?:{_ISO}|{_NUMBERS})"
# A day that only whoever copied the text knew.
_SOME_DAY = r"(?:(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d\d?/\d\d?),?[ ](?:at[ ])?)"
_NICK = r"[@+%&~!]?(?P<who>[^\s<>]{1,40})"
_NAME = r"(?P<who>[^\W\d_][^\n:<>\[\]|]{0,58}?)(?::[a-z0-9_+-]{1,40}:){0,3}"


class Opening(NamedTuple):
    """The first line of a message.

    Attributes:
        numbers: A date of three numbers whose order only the whole conversation shows: first, second, year.
        text: What of the message stands on this line.
    """

    author: str
    clock: time
    text: str
    day: date | None = None
    numbers: tuple[int, int, int] | None = None
    housekeeping: bool = False


class Style(NamedTuple):
    """One way to begin a message.

    Attributes:
        share: How many of the lines with words begin a message, at least, in a conversation of this style.
        many: How many messages there must be.
    """

    name: str
    pattern: Pattern
    share: float
    many: int = 3


STYLES = (
    Style(
        "IRC",
        Pattern(rf"\[?(?:{_ISO}[T ])?{_CLOCK}\]?[ \t]{{1,3}}<[ ]?{_NICK}>[ \t](?P<text>[^\n]*)", _IGNORE_CASE),
        0.5,
        2,
    ),
    Style("WeeChat", Pattern(rf"{_ISO} {_CLOCK}\t{_NICK}\t(?P<text>[^\n]*)", _IGNORE_CASE), 0.5),
    Style(
        "Teams",
        Pattern(
            rf"\[(?:{_DATE},?[ ]|{_SOME_DAY})?{_CLOCK}\][ ]{_NAME}(?::(?:[ ](?P<text>[^\n]*))?)?[ ]*", _IGNORE_CASE
        ),
        0.2,
    ),
    Style("Messenger", Pattern(rf"{_DATE},?[ ]{_CLOCK}[ ][-–][ ]{_NAME}:[ ](?P<text>[^\n]*)", _IGNORE_CASE), 0.3),
    Style(
        "Slack",
        Pattern(
            rf"{_NAME}(?:[ ]{{2}}|\t|[ ](?=\[)|[ ](?=[\d:]{{4,5}}[ \u00a0\u202f][ap]m))\[?{_CLOCK}\]?[ ]*", _IGNORE_CASE
        ),
        0.15,
    ),
    Style("Discord", Pattern(rf"{_NAME} [—–-] (?:{_DATE},? |{_SOME_DAY})?{_CLOCK}[ ]*", _IGNORE_CASE), 0.15),
    Style(
        "Google Chat", Pattern(rf"{_NAME}, (?:{_DATE},? |{_SOME_DAY})?{_CLOCK}(?:, Edited)?[ ]*", _IGNORE_CASE), 0.15
    ),
)
_STATUS = Pattern(r"\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d?:\d\d(?::\d\d)?\]?[ \t]{1,3}(?:-!-|\*{1,3}|-->|<--|--)[ \t][^\n]+")
_DAY_LINE = Pattern(
    r"(?:-{2,3} (?:Day changed|Log opened|Log closed)[ ])?(?:[*_-]{1,5}[ ]?)?(?:(?:mon|tues?|wed(?:nes)?"
    r"|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?[ ])?(?P<date>[^\n]{6,40}?)(?:[ ]?[*_-]{1,5})?",
    _IGNORE_CASE,
)
_TIME_ALONE = Pattern(rf"[ \t]*{_CLOCK}[ \t]*", _IGNORE_CASE)
_NAME_ALONE = Pattern(rf"[ \t]*{_NAME}[ \t]*", _IGNORE_CASE)
_UNIX_DATE = Pattern(r"(?P<m>[a-z]{3}) {1,2}(?P<d>\d{1,2})(?: \d\d:\d\d:\d\d)? (?P<y>\d{4})", _IGNORE_CASE)


def joined(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Return lines with their numbers; a name with its time alone on the next line becomes one."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        before = found[-1][1].strip() if found and found[-1][0] == number - 1 else ""
        if before and time_alone(line) and _is_name(before):
            found[-1] = (number - 1, f"{before}  {line.strip()}")
        else:
            found.append((number, line))
    return found


def time_alone(line: str) -> time | None:
    """Read a line that is a time of day and nothing else."""
    found = _TIME_ALONE.fullmatch(line)
    return _time(found) if found else None


def _is_name(line: str) -> bool:
    """Tell whether a line may be somebody's name, not the end of what somebody said."""
    found = _NAME_ALONE.fullmatch(line)
    words = found["who"].split() if found else []
    return len(words) == 1 or (bool(words) and all(not word[0].islower() for word in words))


def style_of(lines: Sequence[str]) -> Style | None:
    """Return the style a text is a conversation in, None where it is none.

    Its first line with words begins a message or names a day, enough lines begin one, and people speak more than once.
    """
    written = [line for _, line in joined(lines[:_LOOKED_AT]) if line.strip() and not status(line)]
    written = [line for place, line in enumerate(written) if place >= _OPENING or not day_line(line)]
    if not written or any(line.startswith("#") and line.lstrip("#").startswith(" ") for line in written[:200]):
        return None
    for style in STYLES:
        authors = [found["who"] for line in written if (found := style.pattern.fullmatch(line.rstrip()))]
        if len(authors) < style.many or len(authors) < style.share * len(written):
            continue
        begins = any(style.pattern.fullmatch(line.rstrip()) for line in written[:_OPENING])
        if begins and len(set(authors)) < len(authors):
            return style
    return None


def opening(style: Style, line: str) -> Opening | None:
    """Read a line that begins a message."""
    found = style.pattern.fullmatch(line)
    at = _time(found) if found else None
    if found is None or at is None:
        return None
    groups = found.groupdict()
    day = clock.read_date(groups["iso"]) if groups.get("iso") else None
    numbers = (int(groups["a"]), int(groups["b"]), _year(groups["y"])) if groups.get("a") else None
    return Opening(found["who"].strip(" ,"), at, groups.get("text") or "", day, numbers)


def status(line: str) -> bool:
    """Tell whether a line is a program's own: somebody joined, left, was given a mode."""
    return bool(_STATUS.fullmatch(line))


def day_line(line: str) -> date | None:
    """Read a line that names a day and nothing else."""
    found = _DAY_LINE.fullmatch(line.strip())
    if not found:
        return None
    unix = _UNIX_DATE.fullmatch(found["date"])
    return clock.read_date(f"{unix['d']} {unix['m']} {unix['y']}" if unix else found["date"])


def day_first(openings: Sequence[Opening]) -> bool | None:
    """Tell whether dates of numbers begin with the day, None where nothing in the conversation shows it."""
    for first, second, _ in (one.numbers for one in openings if one.numbers):
        if first > _HALF:
            return True
        if second > _HALF:
            return False
    return None


def day_of(one: Opening, *, order: bool | None) -> date | None:
    """Return the day of a message, where its own line says it and the order is known."""
    if one.numbers is None or (order is None and one.numbers[0] != one.numbers[1]):
        return one.day
    day, month = one.numbers[:2] if order else (one.numbers[1], one.numbers[0])
    try:
        return date(one.numbers[2], month, day)
    except ValueError:
        return None


def _time(found: re.Match[str]) -> time | None:
    hour, half = int(found["h"]), (found["half"] or "").lower()
    if half and not 1 <= hour <= _HALF:
        return None
    if half:
        hour = hour % _HALF + (_HALF if half == "p" else 0)
    try:
        return time(hour, int(found["min"]), int(found["s"] or 0))
    except ValueError:
        return None


def _year(written: str) -> int:
    return int(written) + (2000 if len(written) == len("26") else 0)
