"""The time a line of the timeline begins with, however it is written: a clock, a date, a range, a width, a zone."""

import re
from datetime import date, time, timedelta
from typing import NamedTuple

from afterword.document import clock, quantities
from afterword.document.clock import ZONE_WORD
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span

_CLOCK = r"\d\d?:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?!\d)(?:[ \t]?(?:[AaPp]\.?[Mm]\b\.?))?|\d\d?[ \t]?[AaPp][Mm]\b"
_ZONE = (
    rf"[ \t]?(?:[Zz]\b|(?:UTC|GMT)[ ]?[+\-−]\d\d?(?::?\d\d)?\b|\((?:{ZONE_WORD})\)|(?:{ZONE_WORD})\b"
    r"|\+\d\d:?\d\d\b|-\d{4}\b)"
)
_TIME = Pattern(rf"(?P<clock>{_CLOCK})(?P<zone>{_ZONE})?")
_OFFSET_WEST = Pattern(r"-\d\d:(?:00|15|30|45)\b")
_AFTER_DATE = Pattern(r"[Tt](?=\d)|[ \t]*(?:,|at\b|@|-|–|—|:|\|)?[ \t]*(?=\d|~)")
_TILDE = Pattern(r"[ \t]*(?:~|≈|(?:about|around|approx\.?|approximately|ca\.|circa)(?=[ \t]))[ \t]*", re.IGNORECASE)
_UNCERTAINTY = Pattern(r"[ \t]*\([ \t]*(?:±|\+/-|\+-)[ \t]*(?P<width>[^()\r\n]{1,40})\)")
_DASH = Pattern(r"[ \t]*(?:–|—|-|\bto\b|\buntil\b|→|->)[ \t]*~?[ \t]*")
_OPENERS = Pattern(r"(?:\[[ xX]?\][ \t]+)?[*_`\[(|]{0,4}[ \t]*")
_CLOSERS = Pattern(r"(?:[*_`\])]|:(?=[*_`\])]))*")
_RELATIVE = Pattern(
    r"(?:(?:about|around|some|roughly|~)\s+)?(?:(?:\d+|a|an|one|two|three|four|five|ten|fifteen|twenty|thirty|a few"
    r"|several|some|half an)\s+(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|moments?)\s+(?:later|after(?:wards)?"
    r"|earlier|before)|(?:shortly|soon|immediately|right|not long)\s+(?:after(?:wards)?|before|thereafter)"
    r"|later(?:\s+that\s+(?:day|night|morning|evening|afternoon))?|meanwhile|afterwards"
    r"|the (?:next|following|same) (?:day|morning|evening|night|week))(?=[\s:,.–—-])",
    re.IGNORECASE,
)
_OTHER_CLOCK = Pattern(
    r"(?P<hour>[01]?\d|2[0-3])(?:[ ]?[hH][ ]?|(?P<dot>\.))(?P<minute>[0-5]\d)(?![\w%]"
    r"|[.,]\d)(?:(?P<half>[ ]?[AaPp]\.?[Mm]\b\.?)|(?P<hours>[ ]?(?:Uhr|h|hrs?)\b))?"
)
_GOES_ON = Pattern(r"[*_`]{0,3}[ \t]*(?:\[[A-Za-z]|[:–—|]|->?[ \t])")
_SENTENCE = Pattern(r"[ \t]+[A-Z]")
_HALF = Pattern(r"([AaPp])\.?[Mm]")
_NOON = 12


class Moment(NamedTuple):
    """A date and time as read from one place.

    Attributes:
        time: One with a single digit for the hour is read as of the morning.
        end: Where in the text it ends.
        one_digit: Where an hour of one digit stands, without am or pm; None where there is none.
        has_half: Written with am or pm.
    """

    date: date | None
    time: time | None
    zone: str | None
    end: int
    one_digit: int | None = None
    has_half: bool = False


class Stamp(NamedTuple):
    """What stands before an event's tags.

    Attributes:
        time_text: As written, a relative time too; empty where there is none.
        rest: Where in the text the event goes on.
        finish: The end of a range.
    """

    time_text: str
    time_span: Span
    rest: int
    begin: Moment | None = None
    finish: Moment | None = None
    uncertainty: timedelta | None = None
    approximate: bool = False

    @property
    def one_digit(self) -> tuple[int, ...]:
        """Where hours of one digit stand, without am or pm."""
        return tuple(each.one_digit for each in (self.begin, self.finish) if each and each.one_digit is not None)

    @property
    def has_halves(self) -> bool:
        """Whether am or pm is written."""
        return any(each.has_half for each in (self.begin, self.finish) if each)


class OtherClock(NamedTuple):
    """A time as written in other places: 7h40, 7.38, 19.05 Uhr.

    Attributes:
        edits: What writes it with a colon; one digit stays one where the half of the day is not said.
        is_sure: Whether it can be nothing else, such as a version or a length of time.
    """

    span: Span
    edits: tuple[Edit, ...]
    is_sure: bool


def read(text: str, span: Span) -> Stamp:
    """Read the time a line begins with; without one the stamp is empty and ends where the line begins."""
    at = _match_end(_OPENERS, text, span.start, span.end)
    tilde = _TILDE.match(text, at, span.end)
    start = tilde.end() if tilde else at
    begin = _moment(text, start, span.end)
    if begin is None:
        relative = _RELATIVE.match(text, span.start, span.end)
        other = None if relative else other_clock(text, span)
        place = Span(relative.start(), relative.end()) if relative else Span(span.start, span.start)
        if other and other.is_sure:
            return Stamp(other.span.of(text), other.span, _match_end(_CLOSERS, text, other.span.end, span.end))
        return Stamp(place.of(text), place, place.end)
    uncertainty, at = _uncertainty(text, begin.end, span.end)
    finish = _finish(text, at, span.end, begin.time) if begin.time else None
    time_end = finish.end if finish else begin.end
    if finish:
        more, at = _uncertainty(text, finish.end, span.end)
        uncertainty = uncertainty or more
    place = Span(start, time_end)
    rest = _match_end(_CLOSERS, text, at, span.end)
    if uncertainty is None:
        uncertainty, rest = _uncertainty(text, rest, span.end)
    return Stamp(place.of(text), place, rest, begin, finish, uncertainty, tilde is not None)


def other_clock(text: str, span: Span) -> OtherClock | None:
    """Read the time or the range a line begins with, if it is written without a colon."""
    at = _match_end(_TILDE, text, _match_end(_OPENERS, text, span.start, span.end), span.end)
    first = _OTHER_CLOCK.match(text, at, span.end)
    if first is None:
        return None
    dash = _DASH.match(text, first.end(), span.end)
    last = _OTHER_CLOCK.match(text, dash.end(), span.end) if dash else None
    written = [first, last] if last else [first]
    end = written[-1].end()
    marked = bool(_GOES_ON.match(text, end, span.end)) or any(each["half"] or each["hours"] for each in written)
    if not marked and not _SENTENCE.match(text, end, span.end):
        return None
    is_sure = marked or not first["dot"]
    return OtherClock(Span(at, end), tuple(_with_colon(each) for each in written), is_sure)


def _with_colon(found: re.Match[str]) -> Edit:
    is_open = found["dot"] and not found["hours"]
    hour = found["hour"] if is_open or found["half"] else found["hour"].zfill(2)
    return Edit(Span(*found.span()), f"{hour}:{found['minute']}{found['half'] or ''}")


def _moment(text: str, at: int, end: int) -> Moment | None:
    """Read `[date] time [zone]` or a date alone, from exactly here."""
    found = clock.match_date(text, at) if text[at : at + 1].isalnum() else None
    if found and found.end > end:
        found = None
    after_date = _AFTER_DATE.match(text, found.end, end) if found else None
    stamp = _TIME.match(text, after_date.end() if after_date else at, end) if not found or after_date else None
    if stamp is None:
        return Moment(found.value, None, None, found.end) if found else None
    zone_name = stamp["zone"].strip(" \t()") if stamp["zone"] else None
    stop = stamp.end()
    west = _OFFSET_WEST.match(text, stop, end) if zone_name is None and after_date else None
    if west and ((after_date and after_date[0] in "Tt") or _backwards(stamp["clock"], west[0])):
        zone_name, stop = west[0], west.end()
    half = _HALF.search(stamp["clock"])
    at_clock = _time_of_day(stamp["clock"], half)
    short = None if half or at_clock is None or stamp["clock"].index(":") == len("hh") else stamp.start()
    return Moment(found.value if found else None, at_clock, zone_name, stop, short, bool(half))


def _finish(text: str, at: int, end: int, begin: time) -> Moment | None:
    """Read the end of a range; none where it is earlier, and of either half of the day: 11:50–1:05."""
    dash = _DASH.match(text, at, end)
    found = _moment(text, dash.end(), end) if dash else None
    if found is None or found.time is None:
        return None
    is_open = found.one_digit is not None and found.time.hour > 0 and found.date is None and found.time < begin
    return None if is_open else found


def _uncertainty(text: str, at: int, end: int) -> tuple[timedelta | None, int]:
    found = _UNCERTAINTY.match(text, at, end)
    width = quantities.duration(found["width"]) if found else None
    return (width, found.end()) if found and width is not None else (None, at)


def _backwards(begin: str, offset: str) -> bool:
    """Tell whether `10:36-05:00` would be a range that runs backwards, and so is a time with an offset."""
    first, second = clock.read_time(begin.replace(",", ".")), clock.read_time(offset[1:])
    return bool(first and second and second < first and second.hour <= _NOON)


def _time_of_day(written: str, half: re.Match[str] | None) -> time | None:
    """Read a time of day, 1:40 as of the morning; None for one no clock shows: 25:99."""
    digits = written[: half.start()].strip() if half else written
    if ":" not in digits:
        digits += ":00"
    read = clock.read_time(digits.replace(",", "."))
    if read is None or not half:
        return read
    if not 1 <= read.hour <= _NOON:
        return None
    return read.replace(hour=read.hour % _NOON + (_NOON if half[1] in "pP" else 0))


def _match_end(pattern: Pattern, text: str, at: int, end: int) -> int:
    found = pattern.match(text, at, end)
    return found.end() if found else at
