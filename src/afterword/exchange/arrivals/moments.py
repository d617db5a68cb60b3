"""Moments: dates, clocks, ranges and offsets as any house writes them, with their exact places."""

import re
from datetime import timedelta
from typing import NamedTuple

from afterword.document import quantities
from afterword.document.text import Span
from afterword.exchange.arrivals import moment_forms as forms
from afterword.exchange.arrivals.calendars import MONTHS, WEEKDAYS
from afterword.exchange.arrivals.day_order import full_year
from afterword.exchange.arrivals.zones import match_zone


class DayWritten(NamedTuple):
    """A date as written; what is not written is None.

    Attributes:
        first, second: The two leading numbers of a date whose order is open ("01-10-2024"), else 0.
        separator: What stands between its numbers, empty where the month is a word.
        weekday: 0 for Monday.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    first: int = 0
    second: int = 0
    separator: str = ""
    slip: bool = False

    @property
    def only_weekday(self) -> bool:
        """Tell whether no more than a weekday is written."""
        return self.month is None and self.year is None and not self.first


class Clock(NamedTuple):
    """A time of day as written.

    Attributes:
        half: "a" or "p" where the text says so.
        padded: Whether the hour has two digits.
        form: ":", ".", "h" or "" (1542, 3pm): what stands between hour and minutes.
    """

    hour: int
    minute: int
    second: int = 0
    half: str = ""
    padded: bool = True
    form: str = ":"

    @property
    def seconds(self) -> int:
        """Seconds since midnight, the half of the day applied."""
        hour = self.hour
        if self.half == "p" and hour < 12:  # noqa: PLR2004 (noon)
            hour += 12
        elif self.half == "a" and hour == 12:  # noqa: PLR2004
            hour = 0
        return hour * 3600 + self.minute * 60 + self.second


class Moment(NamedTuple):
    """A moment as written.

    Attributes:
        span: Its characters, from the first digit or word of a date to the last of zone or suffix.
        end: Where what follows begins; not before the span's end.
        weak: Such digits can easily be something else ("1542", "15.42", "1.5.24"): company has to speak for it.
        since_start: For "T+15m", how long after the start.
        blank: The text leaves the time open itself ("HH:mm", "??:??").
        lead: A word before it that makes it part of a sentence ("at", "around"), in lower case.
        uncertainty: Half the width, of "(±3 min)" behind it.
    """

    span: Span
    end: int
    day: DayWritten | None = None
    clock: Clock | None = None
    until: Clock | None = None
    until_day: DayWritten | None = None
    zone: str | None = None
    approximate: bool = False
    weak: bool = False
    since_start: timedelta | None = None
    blank: bool = False
    lead: str = ""
    uncertainty: timedelta | None = None


def match_moment(text: str, start: int, end: int) -> Moment | None:
    """Read the moment that begins exactly here; None where none does."""
    lead = forms.LEAD.match(text, start, end)
    at = lead.end() if lead else start
    word = lead["word"].casefold() if lead else ""
    moment = _day_first(text, at, end) or _clock_first(text, at, end) or _open(text, at, end) or _since(text, at, end)
    if moment is None:
        return None
    if lead and forms.APPROXIMATE.match(lead[0]):
        moment = moment._replace(approximate=True)
        if not set(lead[0]) & set("*_`(") and word.rstrip(".") in (
            "~",
            "≈",
            "±",
            "ca",
            "c",
            "approx",
            "approximately",
            "about",
            "around",
            "circa",
        ):
            moment = moment._replace(span=Span(start, moment.span.end))
    if (
        moment.clock
        and moment.clock.form in ".h"
        and word.rstrip(".") in ("kl", "klokken", "klokka", "um", "à", "às", "a las")
    ):
        moment = moment._replace(weak=False)
    if (
        moment.clock
        and moment.zone is None
        and text[moment.end : moment.end + 1] in "*_`"
        and text[moment.end : moment.end + 1]
    ):
        after = forms.EMPHASIS_END.match(text, moment.end, end)
        if after and (zone := match_zone(text, after.end(), end)):
            moment = moment._replace(zone=zone[0], end=zone[1])
    width = forms.UNCERTAIN.match(text, moment.end, end) if moment.clock else None
    if width:
        moment = moment._replace(uncertainty=quantities.duration(width["width"]), end=width.end())
    return moment._replace(lead="" if word in ("~", "≈", "±", "@", "kl", "kl.", "ca", "ca.", "den", "c.") else word)


def _day_first(text: str, at: int, end: int) -> Moment | None:
    read = _read_day(text, at, end)
    if read is None:
        return None
    day, stop, weak = read
    joint = forms.BETWEEN.match(text, stop, end)
    if joint:
        opened = _open(text, joint.end(), end)
        clock = _read_clock(text, joint.end(), end, after_day=True)
        if clock:
            found = _with_clock(text, at, end, clock, iso="T" in joint[0] or "t" in joint[0])
            if found:
                closed = found.span.end + (
                    found.clock is not None and "(" in joint[0] and text[found.span.end : found.span.end + 1] == ")"
                )
                near = bool(forms.APPROXIMATE.search(joint[0]))
                return found._replace(
                    span=Span(at, closed), end=closed, day=day, weak=False, approximate=found.approximate or near
                )
        if opened:
            return Moment(Span(at, stop), opened.end, day=day, blank=True)
    if day.only_weekday:
        return None if joint else Moment(Span(at, stop), stop, day=day, weak=True)
    tail = forms.SUFFIX.match(text, stop, end) if text[stop : stop + 1] in "~?" else None
    stop = tail.end() if tail else stop
    return Moment(Span(at, stop), stop, day=day, approximate=tail is not None, weak=weak)


def _clock_first(text: str, at: int, end: int) -> Moment | None:
    clock = _read_clock(text, at, end, after_day=False)
    found = _with_clock(text, at, end, clock, iso=False) if clock else None
    if found is None:
        return None
    joint = forms.THEN_DAY.match(text, found.end, end)
    if joint and joint.end() > found.end and found.until is None:
        read = _read_day(text, joint.end(), end)
        closing = text[read[1] : read[1] + 1] == ")" if read else False
        if read and not read[2] and not (read[0].only_weekday and not closing) and ("(" not in joint[0] or closing):
            stop = read[1] + closing
            more = match_zone(text, stop, end) if found.zone is None else None
            return found._replace(
                span=Span(at, more[1] if more else stop),
                end=more[1] if more else stop,
                day=read[0],
                weak=False,
                zone=more[0] if more else found.zone,
            )
    return found


def _with_clock(text: str, at: int, end: int, clock: tuple[Clock, int, bool], *, iso: bool) -> Moment | None:
    """Read what may follow a clock: zone, suffix, the other end of a range."""
    first, stop, weak = clock
    zone, stop, near, sure = _tail(text, stop, end, iso=iso)
    weak = weak and not sure and zone is None
    until = until_day = None
    joint = forms.RANGE.match(text, stop, end)
    if joint:
        day = _read_day(text, joint.end(), end)
        at_clock = joint.end()
        if day and not day[0].only_weekday and not day[2]:
            between = forms.BETWEEN.match(text, day[1], end)
            at_clock = between.end() if between else end
        second = _read_clock(text, at_clock, end, after_day=not weak)
        if second and (not second[2] or weak or first.form == second[0].form):
            until, stop = second[0], second[1]
            until_day = day[0] if day else None
            more, stop, near_too, _ = _tail(text, stop, end, iso=iso)
            zone, near = zone or more, near or near_too
            if until.half and not first.half and first.hour <= 12:  # noqa: PLR2004 (a clock of twelve hours)
                first = _half_of(first, until)
        elif (unknown := forms.OPEN.match(text, joint.end(), end)) and "?" in unknown[0]:
            stop, near = unknown.end(), True
    if first.form == "8":
        if until is None or not until.half:
            return None
        first = first._replace(form="")
    return Moment(Span(at, stop), stop, None, first, until, until_day, zone, near, weak)


def _half_of(first: Clock, until: Clock) -> Clock:
    """Give the start of a range the half of the day its end names, where that keeps the order."""
    same = first._replace(half=until.half)
    if same.seconds <= until.seconds:
        return same
    return first._replace(half="a") if until.half == "p" else first


def _tail(text: str, stop: int, end: int, *, iso: bool) -> tuple[str | None, int, bool, bool]:
    """Read the words that may stand behind a clock; returns zone, end, whether approximate, whether surely a time."""
    hours = forms.HOURS.match(text, stop, end)
    if hours:
        stop = hours.end()
    suffix = forms.SUFFIX.match(text, stop, end)
    near = suffix is not None
    if suffix:
        stop = suffix.end()
    found = match_zone(text, stop, end, iso=iso)
    if found:
        stop = found[1]
        suffix = suffix or forms.SUFFIX.match(text, stop, end)
        if suffix and suffix.end() > stop:
            stop, near = suffix.end(), True
    return (found[0] if found else None), stop, near, hours is not None


def _read_clock(text: str, at: int, end: int, *, after_day: bool) -> tuple[Clock, int, bool] | None:
    """Read a clock; tells whether it is weak by itself. The form "8" is an hour that only a range can explain."""
    if at >= end or not (text[at].isdigit() or text[at] == "午"):
        return None
    found = forms.CLOCK.match(text, at, end)
    if found:
        return _clock(found, ":"), found.end(), False
    found = forms.HALF.match(text, at, end)
    if found:
        one_letter = not found[0].rstrip(".").casefold().endswith("m")
        return _clock(found, "." if found["m"] else ""), found.end(), one_letter and not found["m"]
    found = forms.JAPANESE_CLOCK.match(text, at, end)
    if found:
        return _japanese(found), found.end(), False
    for pattern, form in ((forms.FRENCH, "h"), (forms.DOTTED, "."), (forms.DIGITS, "")):
        found = pattern.match(text, at, end)
        if found:
            return _clock(found, form), found.end(), not after_day or (form == "h" and not found["m"])
    found = forms.HOUR.match(text, at, end)
    return (Clock(int(found[0]), 0, padded=False, form="8"), found.end(), False) if found else None


def _japanese(found: re.Match[str]) -> Clock:
    half = {"午前": "a", "午後": "p"}.get(found["half"] or "", "")
    minute = 30 if found["halfpast"] else int(found["m"] or 0)
    return Clock(int(found["h"]) % 24, minute, int(found["s"] or 0), half)


def _clock(found: re.Match[str], form: str) -> Clock:
    groups = found.groupdict()
    minute = groups["m"] or "0"
    return Clock(
        int(groups["h"]) % 24,
        int(minute) if minute.isdigit() else 0,
        int(groups.get("s") or 0),
        (groups.get("half") or "").lower(),
        len(groups["h"]) > 1,
        form,
    )


def _read_day(text: str, at: int, end: int) -> tuple[DayWritten, int, bool] | None:
    """Read a date, a weekday before or after it included; tells whether it is weak by itself."""
    if at >= end:
        return None
    weekday = None
    start = at
    if text[at].isalpha():
        found = forms.WEEKDAY_BEFORE.match(text, at, end)
        if found:
            weekday, start = WEEKDAYS[found["w"].casefold()], found.end()
    read = _date(text, start, end)
    if read is None:
        alone = forms.WEEKDAY_ALONE.match(text, at, end)
        return (DayWritten(weekday=WEEKDAYS[alone["w"].casefold()]), alone.end(), True) if alone else None
    day, stop, weak = read
    if weekday is None:
        after = forms.WEEKDAY_AFTER.match(text, stop, end)
        if after:
            weekday, stop, weak = WEEKDAYS[after["w"].casefold()], after.end(), False
    return day._replace(weekday=weekday), stop, weak and weekday is None


def _date(text: str, at: int, end: int) -> tuple[DayWritten, int, bool] | None:
    if at >= end:
        return None
    if not text[at].isdigit():
        found = forms.MONTH_DAY.match(text, at, end)
        return (_worded(found), found.end(), False) if found and _possible(found) else None
    found = forms.COMPACT.match(text, at, end) or forms.ISO.match(text, at, end)
    if found and _possible_iso(found):
        year = found["y"]
        month, day = _number(found["m"]), _number(found["d"])
        slip = len(year) > 4  # noqa: PLR2004 (a digit too many)
        read = DayWritten(int(year[:4]), month, day, slip=slip)
        return read, found.end(), found["d"] is None
    return _not_iso(text, at, end)


def _not_iso(text: str, at: int, end: int) -> tuple[DayWritten, int, bool] | None:
    found = forms.NUMERIC.match(text, at, end)
    if found:
        return _numeric(found)
    found = forms.JAPANESE.match(text, at, end) or forms.DAY_MONTH.match(text, at, end)
    if found and _possible(found):
        return _worded(found), found.end(), False
    found = forms.SHORT.match(text, at, end)
    if found and (day := _open_order(int(found["a"]), int(found["b"]), None, found["s"])):
        return day, found.end(), False
    return None


def _possible_iso(found: re.Match[str]) -> bool:
    month, day = _number(found["m"]), _number(found["d"])
    return (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= 31)  # noqa: PLR2004 (a calendar)


def _possible(found: re.Match[str]) -> bool:
    """Tell whether a day and a month are meant: "4 out" and "2 may" without a year seldom are."""
    if not 1 <= int(found["d"]) <= 31:  # noqa: PLR2004 (a calendar)
        return False
    if found["y"] or found["m"].isdigit() or found["m"].casefold() not in forms.OTHER_WORDS:
        return True
    return found["m"] in forms.CAPITALISED or found[0].casefold().rpartition(found["m"].casefold())[
        0
    ].rstrip().endswith("de")


def _number(written: str | None) -> int | None:
    return int(written) if written and written.isdigit() else None


def _worded(found: re.Match[str]) -> DayWritten:
    month = found["m"].casefold()
    year = found["y"]
    return DayWritten(
        full_year(int(year.lstrip("'’"))) if year else None,
        int(month) if month.isdigit() else MONTHS[month],
        int(found["d"]),
    )


def _numeric(found: re.Match[str]) -> tuple[DayWritten, int, bool] | None:
    written = found["y"]
    slip = len(written) == 3  # noqa: PLR2004 (a digit lost)
    if len(written) == 4 and not 1970 <= int(written) <= 2100:  # noqa: PLR2004 (years of computing)
        return None
    day = _open_order(int(found["a"]), int(found["b"]), None if slip else full_year(int(written)), found["s"])
    if day is None:
        return None
    return day._replace(slip=slip), found.end(), found["s"] == "." and len(written) < 4  # noqa: PLR2004


def _open_order(one: int, two: int, year: int | None, separator: str) -> DayWritten | None:
    if one == two or (separator == "." and 1 <= two <= 12 and year is not None):  # noqa: PLR2004 (months)
        return DayWritten(year, two, one, separator=separator) if 1 <= two <= 12 and 1 <= one <= 31 else None  # noqa: PLR2004
    if one > 12 >= two >= 1:  # noqa: PLR2004
        return DayWritten(year, two, one, separator=separator) if one <= 31 else None  # noqa: PLR2004
    if two > 12 >= one >= 1:  # noqa: PLR2004
        return DayWritten(year, one, two, separator=separator) if two <= 31 else None  # noqa: PLR2004
    if 1 <= one <= 12 and 1 <= two <= 12:  # noqa: PLR2004
        return DayWritten(year, first=one, second=two, separator=separator)
    return None


def _open(text: str, at: int, end: int) -> Moment | None:
    found = forms.OPEN.match(text, at, end)
    return Moment(Span(*found.span()), found.end(), blank=True) if found else None


def _since(text: str, at: int, end: int) -> Moment | None:
    if not text.startswith("T", at):
        return None
    found = forms.T_PLUS.match(text, at, end)
    if not found or not (found["sign"] or found["m"] == "0" or found["h"] == "0"):
        return None
    parts = {name: int(found[name] or 0) for name in ("d", "h", "m", "s", "hc", "mc", "sc")}
    amount = timedelta(
        days=parts["d"],
        hours=parts["h"] + parts["hc"],
        minutes=parts["m"] + parts["mc"],
        seconds=parts["s"] + parts["sc"],
    )
    since = -amount if (found["sign"] or "+") in forms.LEADERS else amount
    opening = forms.PARENTHESIS.match(text, found.end(), end)
    told = _clock_first(text, opening.end(), end) if opening else None
    if told and text[told.end : told.end + 1] == ")":
        return told._replace(span=Span(at, told.end + 1), end=told.end + 1, since_start=since)
    return Moment(Span(*found.span()), found.end(), since_start=since)
