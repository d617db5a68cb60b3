"""Times of day as any house writes them."""

import re
from typing import NamedTuple

from afterword.exchange.arrivals.times import forms


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


def read_clock(text: str, at: int, end: int, *, after_day: bool) -> tuple[Clock, int, bool] | None:
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
