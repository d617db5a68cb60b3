"""What the times in a timeline leave open: a midnight nobody wrote down, an hour the clocks skipped."""

from datetime import datetime, timedelta

from afterword.document import clock
from afterword.document.timeline import Event

_EVENING, _MORNING = 18, 8
_DAY, _FAR = timedelta(days=1), timedelta(hours=4)
_REGIONS = {
    "CET": "Europe/Paris", "CEST": "Europe/Paris", "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki",
    "GMT": "Europe/London", "BST": "Europe/London", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon",
    "EST": "America/New_York", "EDT": "America/New_York", "CST": "America/Chicago", "CDT": "America/Chicago",
    "MST": "America/Denver", "MDT": "America/Denver", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
}  # fmt: skip


def crosses_midnight(before: Event, event: Event) -> bool:
    """Tell whether an event without a date reads as earlier only because midnight passed between the two lines.

    That is so from an evening to a morning, and wherever the next day is nearer than the same one.
    """
    back = _steps_back(before, event)
    if back is None or before.start is None or event.start is None:
        return False
    return back >= _DAY / 2 or (before.start.hour >= _EVENING and event.start.hour < _MORNING)


def day_in_doubt(before: Event, event: Event) -> bool:
    """Tell whether an event without a date may as well be of the next day as written in the wrong place.

    A line that came a little late stands hours from its place at most; one farther off may be missing its date.
    """
    back = _steps_back(before, event)
    return back is not None and back >= _FAR


def is_dated(event: Event) -> bool:
    """Tell whether an event has a date of its own, and not that of a heading or of a line above it."""
    return clock.match_date(event.time_text) is not None


def _steps_back(before: Event, event: Event) -> timedelta | None:
    """Return how far an event without a date lies before the one above it, on the same day; None where it does not."""
    if before.start is None or event.start is None or is_dated(event):
        return None
    one, two = before.start.replace(tzinfo=None), event.start.replace(tzinfo=None)
    return one - two if one.date() == two.date() and two < one else None


def skipped_hour(event: Event) -> bool:
    """Tell whether a time is told in a zone abbreviation that had no such hour that night (02:30 CET in March)."""
    name = _REGIONS.get((event.zone or "").strip("() "))
    if name is None or event.start is None or event.zone == "GMT":
        return False
    return _in_gap(event.start.replace(tzinfo=clock.region(name)))


def _in_gap(moment: datetime) -> bool:
    early, late = moment.replace(fold=0).utcoffset(), moment.replace(fold=1).utcoffset()
    return early is not None and late is not None and early < late
