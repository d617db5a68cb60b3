"""The zones people tell times in: abbreviations, offsets, names of regions, and sentences about all times."""

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple

from afterword.document import clock
from afterword.document.patterns import Pattern
from afterword.document.text import Span

# Minutes east of Greenwich of abbreviations our own format does not know.
_OFFSETS = {
    "MEZ": 60,
    "MESZ": 120,
    "GST": 240,
    "SAST": 120,
    "PKT": 300,
    "ICT": 420,
    "WIB": 420,
    "SGT": 480,
    "HKT": 480,
    "AWST": 480,
    "KST": 540,
    "ACST": 570,
    "ACDT": 630,
    "BRT": -180,
    "ART": -180,
    "NST": -210,
    "AKST": -540,
    "AKDT": -480,
    "HST": -600,
}
_NAMES = {
    "central european summer time": "CEST",
    "central european time": "CET",
    "british summer time": "BST",
    "pacific": "America/Los_Angeles",
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "coordinated universal time": "UTC",
    "universal time": "UTC",
    "greenwich mean time": "UTC",
    "zulu": "UTC",
    "us/pacific": "America/Los_Angeles",
    "uc/pacific": "America/Los_Angeles",  # a slip met in the wild
    "us/eastern": "America/New_York",
    "us/central": "America/Chicago",
    "us/mountain": "America/Denver",
    "horário de brasília": "America/Sao_Paulo",
    "日本時間": "Asia/Tokyo",
    "日本標準時": "Asia/Tokyo",
}
_PAIRS = {"PST/PDT": "PT", "PDT/PST": "PT", "EST/EDT": "ET", "EDT/EST": "ET", "CST/CDT": "CT", "MST/MDT": "MT"}
_EITHER = {"CET/CEST": "Europe/Berlin", "CEST/CET": "Europe/Berlin", "GMT/BST": "Europe/London"}

# These have several meanings; the text keeps the name and nobody guesses an offset.
_AMBIGUOUS = ("IST", "IDT", "AST", "ADT", "PHT")
_WORDS = "|".join(sorted((*clock.ZONE_WORD.split("|"), *_OFFSETS, *_AMBIGUOUS), key=len, reverse=True)).replace(
    "|Z", ""
)
_LOWER = "utc|gmt|pst|pdt|cet|cest|edt"
_US = "Pacific|Eastern|Central|Mountain"
_REGION = (
    r"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|UC)/[A-Z][A-Za-z_]{2,30}"
    r"(?:/[A-Z][A-Za-z_]{2,30})?"
)
_NAME = (
    r"(?:(?:UTC|GMT|utc|gmt)[ ]?[+\-−±][ ]?\d{1,2}(?::?\d\d)?"
    rf"|{_REGION}"
    r"|(?:[Cc]entral [Ee]uropean|[Bb]ritish)(?: [Ss]ummer)? [Tt]ime|(?:[Cc]oordinated )?[Uu]niversal [Tt]ime|"
    r"[Gg]reenwich [Mm]ean [Tt]ime"
    rf"|(?:{_US})(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer))?(?: [Tt]ime)?"
    r"|[Hh]orário de [Bb]rasília|日本時間|日本標準時|[Zz]ulu"
    rf"|(?:{_WORDS})/(?:{_WORDS})|(?:{_WORDS}|{_LOWER}))(?![A-Za-z0-9])"
)
_AFTER_CLOCK = Pattern(
    rf"[ \t]?[(\[]?(?P<zone>(?:[Zz](?![A-Za-z0-9])|[+]\d\d:?\d\d(?!\d)|[+]\d\d(?![\d:])|[-−]\d\d(?:00|15|30|"
    rf"45)(?!\d)))[)\]]?"
    rf"|[ \t]*(?P<open>[(\[])?(?P<name>{_NAME})(?: time)?(?(open)[ \t]*[)\]])"
)
_WEST = Pattern(r"[-−]\d\d:(?:00|15|30|45)(?!\d)")
_ANYWHERE = Pattern(rf"(?<![A-Za-z0-9/_-])(?P<zone>{_NAME})")
_ABOUT_TIMES = Pattern(
    r"\b(?:times?|timestamps?|time[ -]?zones?|tz|clocks?|hours|tider?|klokkeslett|tidssone|tidspunkte?r?|zeiten|"
    r"uhrzeiten|zeitangaben"
    r"|zeitzone|heures?|horas?|horarios?|horários?|fuseau|fuso|tijden|orari)\b|時刻|時間",
    re.IGNORECASE,
)
_LONGEST_NOTE = 200


class ZoneFound(NamedTuple):
    """A zone as the text names it, and where."""

    name: str
    span: Span


def match_zone(text: str, start: int, end: int, *, iso: bool = False) -> tuple[str, int] | None:
    """Read the zone written after a clock, with its end; `iso` allows `-07:00`, which elsewhere is a range."""
    found = _AFTER_CLOCK.match(text, start, end)
    if found:
        return (found["zone"] or found["name"]), found.end()
    west = _WEST.match(text, start, end) if iso else None
    return (west[0], west.end()) if west else None


def find_zone(text: str, start: int, end: int) -> ZoneFound | None:
    """Find the zone a heading or a column's head names; of `PST (UTC-7)` the offset, which leaves no doubt."""
    found = list(_ANYWHERE.finditer(text, start, min(end, start + 2 * _LONGEST_NOTE)))
    found = [one for one in found if not _is_a_plain_word(one)]
    if not found:
        return None
    offsets = [one for one in found if any(sign in one["zone"] for sign in "+-−")]
    one = (offsets or found)[0]
    return ZoneFound(one["zone"], Span(*one.span("zone")))


def find_note(text: str, start: int, end: int) -> ZoneFound | None:
    """Find the zone in a sentence about the times of a timeline, such as "All times in PST"."""
    if end - start > _LONGEST_NOTE or not _ABOUT_TIMES.search(text, start, end):
        return None
    return find_zone(text, start, end)


@lru_cache(maxsize=256)
def zone_of(name: str) -> tzinfo | None:
    """Return the zone of a name as written; None where it has several meanings or none."""
    name = " ".join(name.split()).replace("−", "-")
    plain = name.casefold().removesuffix(" time").removesuffix(" standard").removesuffix(" daylight")
    known = _NAMES.get(name.casefold()) or _NAMES.get(plain)
    if known:
        return clock.zone(known)
    upper = name.upper()
    if upper in _AMBIGUOUS:
        return None
    if upper in _OFFSETS:
        return timezone(timedelta(minutes=_OFFSETS[upper]), upper)
    if upper in _PAIRS or upper in _EITHER:
        return clock.zone(_PAIRS.get(upper) or _EITHER[upper])
    if "±" in name:
        return clock.zone("UTC")
    return clock.zone(upper if "/" not in name else name) or clock.zone(name.replace(" ", ""))


def _is_a_plain_word(found: re.Match[str]) -> bool:
    """Tell that this is no zone: "Central" and its like need "time" after them outside the few set phrases."""
    return found["zone"] in ("Central", "Mountain", "Pacific", "MET")
