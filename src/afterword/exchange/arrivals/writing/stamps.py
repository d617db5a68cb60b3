"""How the day and the time of an event from elsewhere are written, so that our reader reads the same again."""

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from afterword.document import clock
from afterword.document.patterns import Pattern
from afterword.document.timeline import zone_of_heading
from afterword.exchange.arrivals.survey import EventFound

_MINUTE = 60
# What would be read as part of the stamp before it: a zone, a range, a width, am, marks that close or separate.
_TAKEN_FOR_STAMP = Pattern(
    rf"[:,|≈+>)\]–—→-]|\((?:±|\+|{clock.ZONE_WORD})|(?:{clock.ZONE_WORD})\b|[Zz]\b|[AaPp]\.?[Mm]\b|(?:UTC|GMT)|(?:to|until)\b",
)
# After a day alone, a time of day would be taken for its.
_TAKEN_FOR_TIME = Pattern(r"[\d~@]|at\b")
_TAKEN_FOR_TAGS = Pattern(r"\[[A-Za-z][A-Za-z -]{0,30}(?:,[A-Za-z -]{1,40})*\](?![(\[])")
_TAKEN_FOR_ANCHOR = Pattern(r"(?<=\s)\^(?=[A-Za-z][\w-]{0,30}\Z)")


@lru_cache(maxsize=512)
def zone_name(written: str | None, zone: tzinfo | None, offset: timedelta | None) -> str | None:
    """Name a zone so that a day heading can tell it: as its author did if we read it the same, else by its offset.

    None for a time without a zone.
    """
    if zone is None or offset is None:
        return None
    region = getattr(zone, "key", None)
    for name in (written, region):
        known = clock.zone(name) if name else None
        if name and known == zone and zone_of_heading(f"({name})") == name:
            return name
    return offset_name(offset)


def offset_name(offset: timedelta) -> str:
    """Write an offset from UTC: "UTC", "+02:00"."""
    minutes = round(offset.total_seconds() / _MINUTE)
    if not minutes:
        return "UTC"
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def day_words(day: date, zone: str | None, written: str | None) -> str:
    """Write what a day heading says; a zone our format does not know keeps its name beside its offset."""
    if zone is None:
        return day.isoformat()
    beside = f" {written}" if written and written != zone and zone[0] in "+-U" and written.isalpha() else ""
    return f"{day.isoformat()}{beside} ({zone})"


def stamp(event: EventFound, day: date | None, zone: str | None) -> str:
    """Write the time of an event that stands under a day and zone; empty where no time of day is known.

    A time in another zone, and one that comes twice when the clocks go back, carries its offset.
    """
    start = event.start
    if start is None:
        return ""
    before = f"{start.date().isoformat()} " if start.date() != day else ""
    offset = _own_offset(event, zone)
    width = f" (±{_width(event.uncertainty)})" if event.uncertainty else ""
    until = f"–{_end(event.end, start)}{offset}" if event.end else ""
    return f"{'~' if event.approximate else ''}{before}{_time(start)}{offset}{width}{until}"


def _own_offset(event: EventFound, zone: str | None) -> str:
    start = event.start
    if start is None or start.tzinfo is None:
        return ""
    where = clock.zone(zone) if zone else None
    at = start.replace(tzinfo=where) if where else None
    if at is not None and at.utcoffset() == start.utcoffset() and clock.clock_change(start) is None:
        return ""
    name = offset_name(start.utcoffset() or timedelta(0))
    return "Z" if name == "UTC" else name if name[0] == "+" else name.replace(":", "")


def _time(moment: datetime) -> str:
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"


def _end(end: datetime, start: datetime) -> str:
    """Write a range's end; with its day where a reader would take it for another."""
    plain = end.replace(tzinfo=None), start.replace(tzinfo=None)
    same = plain[0].date() == plain[1].date() and plain[0] >= plain[1]
    next_day = plain[0].date() == plain[1].date() + timedelta(days=1) and plain[0].time() < plain[1].time()
    return _time(end) if same or next_day else f"{end.date().isoformat()} {_time(end)}"


def _width(width: timedelta) -> str:
    seconds = int(width.total_seconds())
    return f"{seconds // _MINUTE} min" if seconds % _MINUTE == 0 and seconds else f"{seconds} s"


def after_stamp(text: str, *, tagged: bool, timed: bool = True) -> str:
    """Return words such that nothing of them is read as time, tags or anchor, with what separates them from a stamp.

    `timed` tells whether that stamp has a time of day.
    """
    words = _TAKEN_FOR_ANCHOR.compiled.sub(r"\\^", text)
    if tagged:
        return f" {words}"
    if _TAKEN_FOR_TAGS.match(words) or (not timed and _TAKEN_FOR_TIME.match(words)):
        return f" [note] {words}"  # the tag of what is no phase; an escape would take a link away
    return f": {words}" if _TAKEN_FOR_STAMP.match(words) else f" {words}"
