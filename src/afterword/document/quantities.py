"""Numbers, units, durations, money and percentages as people write them."""

import re
from datetime import timedelta
from typing import NamedTuple

from afterword.document.patterns import Pattern

# Thousands by space (of any width) or underscore; comma groups of three are accepted.
_GROUP = "[ \u00a0\u2009\u202f_]"
NUMBER = rf"(?:\d{{1,3}}(?:{_GROUP}\d{{3}})+(?!\d)|\d{{1,3}}(?:,\d{{3}})+(?![\d,])|\d+)(?:\.\d+)?"
_SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_SCALE = r"(?:(?P<scale>[kM]\b|mn\b|bn\b)|[ \u00a0](?P<word>thousand|million|billion|(?-i:M))\b)"
_LAST_SCALE = _SCALE.replace("scale", "last_scale").replace("word", "last_word")
_CURRENCY_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR"}
_CURRENCIES = "EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|INR|CAD|AUD|NZD|BRL|CNY|ZAR|MXN|SGD|HKD|KRW"
_ABOUT = (
    r"(?P<about>~|≈|±|about |approximately |approx\.? |ca\.? |c\. |around |roughly |circa |est\.? |estimated "
    r"|up to |at least |more than |over |under |less than |>|<)"
)

_DIGIT = Pattern(r"\d")
_ESTIMATE = Pattern(rf"\s*{_ABOUT}\s*", re.IGNORECASE)
_QUANTITY = Pattern(
    rf"\s*{_ABOUT}?\s*(?:(?P<sign>[€$£¥₹])|(?P<code>{_CURRENCIES})[ \u00a0])?"
    rf"(?P<first>-?{NUMBER})(?:{_SCALE})?(?:\s*(?:–|-|to)\s*~?[€$£¥₹]?(?P<last>{NUMBER})(?:{_LAST_SCALE})?)?",
    re.IGNORECASE,
)
_BETWEEN = Pattern(
    rf"\s*between\s+(?P<first>{NUMBER})(?:{_SCALE})?\s+and\s+(?P<last>{NUMBER})(?:{_LAST_SCALE})?", re.IGNORECASE
)
_OF = Pattern(rf"\s*(?:of|out of|/)\s*(?:(?:all|the|our)\s+)?(?:~\s*)?(?P<of>{NUMBER})(?:{_SCALE})?", re.IGNORECASE)
_PERCENT_IN_PARENTHESES = Pattern(rf"\(\s*~?\s*(?P<p>{NUMBER})\s*%\s*\)")
_CURRENCY = Pattern(rf"\s*({_CURRENCIES}|[€£$])(?![A-Za-z])", re.IGNORECASE)
_GROUPING = Pattern(rf"{_GROUP}|,")
_UNIT_END = Pattern(
    r"[,;:.()\[\]]|\s(?:of|in|on|at|for|from|during|with|who|that|which|between|and|or|per)\b|\s[—–-]{1,2}\s",
    re.IGNORECASE,
)

_UNIT_SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1, "ms": 0.001}
# A lone M is a million, a lone m is a minute.
_UNIT_WORDS = r"(?:(?i:weeks?|wks?|days?|hours?|hrs?|milliseconds?|minutes?|mins?|seconds?|secs?)|ms|[wdhHms])"
_DURATION_PART = Pattern(rf"\s*(?:,|and\b)?\s*(?P<n>{NUMBER})\s?(?P<unit>{_UNIT_WORDS})(?![a-zA-Z])\.?")
_DURATION_TO = Pattern(r"\s*(?:–|-|to\b)")
_DURATION_RANGE = Pattern(rf"\s*(?P<first>{NUMBER})\s*(?:–|-|to)\s*(?P<last>{NUMBER}\s?(?P<unit>{_UNIT_WORDS})\b)")
_DURATION_CLOCK = Pattern(r"\s*(?P<h>\d{1,3}):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?(?!\d)")
_LONGEST_SECONDS = 1e11


class Quantity(NamedTuple):
    """A quantity found at the start of a text.

    Attributes:
        value: Its number; durations in seconds; a range by its middle.
        unit: "s" for durations, an ISO code for money, "%" for shares, else the words after the number.
        estimate: Written as one, or as a range.
    """

    value: float
    unit: str | None
    of: float | None = None
    percent: float | None = None
    low: float | None = None
    high: float | None = None
    estimate: bool = False


def number(source: str) -> float | None:
    """Read text that is a number and nothing else."""
    found = re.fullmatch(rf"-?{NUMBER}", source.strip())
    return _number(found[0]) if found else None


def written(value: float) -> str:
    """Return a number as people write it: its thousands apart, never as a power of ten."""
    return f"{value:,.6f}".rstrip("0").rstrip(".").replace(",", " ")


def duration(source: str) -> timedelta | None:
    """Read text that begins with a duration, such as `2h06m`, `2 h 06 min`, `45 minutes`, `1:30:00`."""
    seconds, _ = _duration(source, 0)
    return None if seconds is None else timedelta(seconds=seconds)


def quantity(source: str) -> Quantity | None:
    """Read the quantity a text begins with; None where it begins with none."""
    if not _DIGIT.search(source):
        return None
    return _read_duration(source) or _read_number(source)


def _read_duration(source: str) -> Quantity | None:
    about = _ESTIMATE.match(source)
    start = about.end() if about else 0
    seconds, end = _duration(source, start)
    if seconds is None:
        return _read_duration_range(source, start)
    dash = _DURATION_TO.match(source, end)
    last = _duration(source, dash.end())[0] if dash else None
    if last is not None:
        return Quantity((seconds + last) / 2, "s", low=seconds, high=last, estimate=True)
    return Quantity(seconds, "s", estimate=about is not None)


def _read_duration_range(source: str, start: int) -> Quantity | None:
    """Read `20–30 min`, whose first number has no unit of its own."""
    found = _DURATION_RANGE.match(source, start)
    if not found:
        return None
    low = _number(found["first"]) * _seconds(found["unit"])
    high, _ = _duration(found["last"], 0)
    return None if high is None else Quantity((low + high) / 2, "s", low=low, high=high, estimate=True)


def _duration(source: str, start: int) -> tuple[float | None, int]:
    clock = _DURATION_CLOCK.match(source, start)
    if clock:
        seconds = int(clock["h"]) * 3600 + int(clock["m"]) * 60 + int(clock["s"] or 0)
        return float(seconds), clock.end()
    total, end = None, start
    while part := _DURATION_PART.match(source, end):
        total = (total or 0.0) + _number(part["n"]) * _seconds(part["unit"])
        end = part.end()
    return (total, end) if total is not None and total < _LONGEST_SECONDS else (None, start)


def _seconds(unit: str) -> float:
    unit = unit.lower()
    return _UNIT_SECONDS["ms" if unit.startswith(("ms", "milli")) else unit[0]]


def _read_number(source: str) -> Quantity | None:
    between = _BETWEEN.match(source) if "between" in source.casefold() else None
    found = between or _QUANTITY.match(source)
    if not found:
        return None
    groups = found.groupdict()
    value = _number(found["first"]) * _scale(found["scale"], found["word"])
    low = high = None
    if found["last"]:
        scale = _scale(found["last_scale"], found["last_word"])
        own_scale = found["scale"] or found["word"]
        low, high = value * (1 if own_scale else scale), _number(found["last"]) * scale  # 2–3 million
        value = (low + high) / 2
    end = found.end()
    money = _CURRENCY_SIGNS.get(groups.get("sign") or "") or (groups.get("code") or "").upper() or None
    share = source[end:].lstrip().startswith("%")
    total = None if share else _OF.match(source, end)
    of = _number(total["of"]) * _scale(total["scale"], total["word"]) if total else None
    percent = _PERCENT_IN_PARENTHESES.search(source, end) if "%" in source else None
    return Quantity(
        value,
        "%" if share else money or _unit(source[total.end() if total else end :]),
        of=of,
        percent=_number(percent["p"]) if percent else None,
        low=low,
        high=high,
        estimate=bool(groups.get("about")) or high is not None,
    )


def _unit(rest: str) -> str | None:
    code = _CURRENCY.match(rest)
    if code:
        return _CURRENCY_SIGNS.get(code[1]) or code[1].upper()
    end = _UNIT_END.search(rest)
    words = " ".join((rest[: end.start()] if end else rest)[:200].split())
    return words or None


def _number(written: str) -> float:
    return float(_GROUPING.sub("", written)[:300])


def _scale(short: str | None, word: str | None) -> float:
    return _SCALES[(short or word or "").lower()] if short or word else 1.0
