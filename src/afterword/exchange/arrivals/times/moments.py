"""Moments: dates, clocks, ranges and offsets as any house writes them, with their exact places."""

from datetime import timedelta
from typing import NamedTuple

from afterword.document import quantities
from afterword.document.text import Span
from afterword.exchange.arrivals.times import forms
from afterword.exchange.arrivals.times.clocks import Clock, read_clock
from afterword.exchange.arrivals.times.days import DayWritten, read_day
from afterword.exchange.arrivals.times.zones import match_zone


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
    read = read_day(text, at, end)
    if read is None:
        return None
    day, stop, weak = read
    joint = forms.BETWEEN.match(text, stop, end)
    if joint:
        opened = _open(text, joint.end(), end)
        clock = read_clock(text, joint.end(), end, after_day=True)
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
    clock = read_clock(text, at, end, after_day=False)
    found = _with_clock(text, at, end, clock, iso=False) if clock else None
    if found is None:
        return None
    joint = forms.THEN_DAY.match(text, found.end, end)
    if joint and joint.end() > found.end and found.until is None:
        read = read_day(text, joint.end(), end)
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
        day = read_day(text, joint.end(), end)
        at_clock = joint.end()
        if day and not day[0].only_weekday and not day[2]:
            between = forms.BETWEEN.match(text, day[1], end)
            at_clock = between.end() if between else end
        second = read_clock(text, at_clock, end, after_day=not weak)
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
