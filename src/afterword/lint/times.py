"""What the times in a timeline leave open: a midnight nobody wrote down, an hour the clocks skipped."""

from datetime import datetime

from afterword.document import clock
from afterword.document.patterns import Pattern
from afterword.document.timeline import Event

_DATED = Pattern(r"\d{4}-\d\d?-\d\d?|[A-Za-z]{3,}\s+\d|\d\s+[A-Za-z]{3,}|\d/\d")
_EVENING, _MORNING = 18, 8
_REGIONS = {
    "CET": "Europe/Paris", "CEST": "Europe/Paris", "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki",
    "GMT": "Europe/London", "BST": "Europe/London", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon",
    "EST": "America/New_York", "EDT": "America/New_York", "CST": "America/Chicago", "CDT": "America/Chicago",
    "MST": "America/Denver", "MDT": "America/Denver", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
}  # fmt: skip


def crosses_midnight(before: Event, event: Event) -> bool:
    """Tell whether an event without a date reads as earlier only because midnight passed between the two lines."""
    return (
        before.start is not None
        and event.start is not None
        and not _DATED.search(event.time_text)
        and before.start.date() == event.start.date()
        and before.start.hour >= _EVENING
        and event.start.hour < _MORNING
    )


def skipped_hour(event: Event) -> bool:
    """Tell whether a time is told in a zone abbreviation that had no such hour that night (02:30 CET in March)."""
    name = _REGIONS.get((event.zone or "").strip("() "))
    if name is None or event.start is None or event.zone == "GMT":
        return False
    return _in_gap(event.start.replace(tzinfo=clock.region(name)))


def _in_gap(moment: datetime) -> bool:
    early, late = moment.replace(fold=0).utcoffset(), moment.replace(fold=1).utcoffset()
    return early is not None and late is not None and early < late
