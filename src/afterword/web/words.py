"""Dates, durations, states and names in the words of the pages, as template filters."""

import re
from collections.abc import Container, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

from django import template
from django.utils import timezone

from afterword.document import words

register = template.Library()

SOON = timedelta(days=2)
WEEK = timedelta(days=7)
STATES = {
    "triggered": ("Waiting for an owner", "wait", "empty"),
    "assigned": ("Not begun", "write", "empty"),
    "drafting": ("Drafting", "write", "half"),
    "in-review": ("In review", "review", "eye"),
    "changes-requested": ("Changes asked for", "wait", "return"),
    "approved": ("Approved", "done", "checked"),
    "published": ("Published", "done", "published"),
    "follow-up": ("Published, promises open", "done", "published"),
    "closed": ("Closed", "done", "closed"),
    "declined": ("Declined", "off", "slash"),
    "merged": ("Merged", "off", "merged"),
}
ISSUE = re.compile(r"/([^/]+)/(?:-/)?(?:issues|pull|merge_requests)/(\d+)")
KINDS = {
    "alert": "alert",
    "resolved": "check",
    "change": "change",
}


@register.filter
def state_word(status: str) -> str:
    """Say a record's state."""
    return STATES.get(status, (status.replace("-", " ").capitalize(), "", ""))[0]


@register.filter
def state_tone(status: str) -> str:
    """Name the hue of a state."""
    return STATES.get(status, ("", "off", ""))[1]


@register.filter
def state_icon(status: str) -> str:
    """Name the template that draws the shape of a state."""
    return f"icons/{STATES.get(status, ('', '', 'empty'))[2]}.svg"


@register.filter
def signal_icon(kind: str) -> str:
    """Name the template that draws the kind of a signal."""
    return f"icons/{KINDS.get(kind, 'info')}.svg"


@register.filter
def day(value: date | None) -> str:
    """Write a date as "Thursday 12 March", with the year when it is not this one."""
    if value is None:
        return ""
    year = "" if value.year == timezone.localdate().year else f" {value.year}"
    return f"{value:%A} {value.day} {value:%B}{year}"


@register.filter
def short_day(value: date | datetime | None) -> str:
    """Write a date as "12 Mar 2026"."""
    if value is None:
        return ""
    local = timezone.localtime(value) if isinstance(value, datetime) and timezone.is_aware(value) else value
    return f"{local.day} {local:%b} {local.year}"


@register.filter
def clock(value: datetime | None) -> str:
    """Write an instant as "12 Mar 2026, 09:33" in the reader's zone."""
    if value is None:
        return ""
    local = timezone.localtime(value)
    return f"{local.day} {local:%b} {local.year}, {local:%H:%M}"


@register.filter
def instant(value: datetime | date | None) -> str:
    """Write an instant for the ``datetime`` attribute of ``<time>``."""
    if isinstance(value, datetime) and timezone.is_aware(value):
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return value.isoformat() if value else ""


@register.filter
def due(value: date | None) -> str:
    """Say by when: "today", "by Thursday", "by 12 March", "planned for Monday"."""
    if value is None:
        return "no date yet"
    today = timezone.localdate()
    if value == today:
        return "today"
    if value == today + timedelta(days=1):
        return "by tomorrow"
    if value > today:
        return f"by {_near(value, today)}"
    if value == today - timedelta(days=1):
        return "planned for yesterday"
    return f"planned for {_near(value, today)}"


@register.filter
def is_late(value: date | None) -> bool:
    """Tell whether a day has passed."""
    return value is not None and value < timezone.localdate()


@register.filter
def is_soon(value: date | None) -> bool:
    """Tell whether a day is today or one of the next two."""
    return value is not None and timedelta(0) <= value - timezone.localdate() <= SOON


@register.filter
def ago(value: datetime | None) -> str:
    """Say how long ago: "just now", "12 min ago", "3 h ago", "yesterday", "12 Mar 2026"."""
    if value is None:
        return "never"
    passed = timezone.now() - value
    if passed < timedelta(minutes=1):
        return "just now"
    if passed < timedelta(hours=1):
        return f"{passed // timedelta(minutes=1)} min ago"
    days = (timezone.localdate() - timezone.localtime(value).date()).days
    if days == 0:
        return f"{passed // timedelta(hours=1)} h ago"
    if days == 1:
        return "yesterday"
    return f"{days} days ago" if days < WEEK.days else short_day(value)


@register.filter
def duration(seconds: float | timedelta | None) -> str:
    """Write a duration in its two largest units: "2 h 06 min", "3 d 4 h", "45 s"."""
    if seconds is None:
        return ""
    whole = round(seconds.total_seconds() if isinstance(seconds, timedelta) else seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes_left = divmod(minutes, 60)
    days, hours_left = divmod(hours, 24)
    if days:
        return f"{days} d {hours_left} h" if hours_left else f"{days} d"
    if hours:
        return f"{hours} h {minutes_left:02} min" if minutes_left else f"{hours} h"
    if minutes:
        return f"{minutes} min {rest:02} s" if rest and minutes < 10 else f"{minutes} min"  # noqa: PLR2004 - a figure of speech
    return f"{rest} s"


@register.filter
def roughly(left: timedelta | None) -> str:
    """Write how long something will take as one says it: "10 s", "3 min", "2 h"."""
    if left is None:
        return ""
    seconds = left.total_seconds()
    if seconds < 55:  # noqa: PLR2004 - then it is a minute
        return f"{max(5, round(seconds / 5) * 5)} s"
    minutes = max(1, round(seconds / 60))
    return f"{minutes} min" if minutes < 100 else f"{round(minutes / 60)} h"  # noqa: PLR2004 - as people say it


@register.filter
def initials(name: str) -> str:
    """Take the first letters of the first and the last name."""
    parts = name.split()
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()


@register.filter
def listed(values: Iterable[object]) -> str:
    """Join words as people do: "a, b and c"."""
    named = [str(value) for value in values]
    if len(named) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(named)
    return f"{', '.join(named[:-1])} and {named[-1]}"


@register.filter
def alternatives(values: Iterable[object]) -> str:
    """Join words after a "nobody" or a "neither": "a, b or c"."""
    *first, last = [str(value) for value in values] or [""]
    return f"{', '.join(first)} or {last}" if first else last


@register.filter
def level(severity: str | None) -> str:
    """Take the number out of "SEV2"; nothing when there is none."""
    return (severity or "")[-1:] if (severity or "")[-1:].isdigit() else ""


@register.filter
def is_web(address: str) -> bool:
    """Tell whether an address may be a link: others' systems send it, and `javascript:` is an address too."""
    return address.lower().startswith(("https://", "http://"))


@register.filter
def plain(markdown: str) -> str:
    """Take the words out of Markdown, for places where only words fit."""
    return words.plain(markdown)


@register.filter
def issue(tracker: str) -> str:
    """Shorten an issue's address to what people call it: "platform#884"."""
    found = ISSUE.search(tracker)
    return f"{found[1]}#{found[2]}" if found else tracker.removeprefix("https://").removeprefix("http://")


@register.filter
def among(value: object, some: Container[object]) -> bool:
    """Tell whether a value is one of some."""
    return value in some


@register.filter
def at(mapping: Mapping[object, object], key: object) -> object:
    """Look a key up; nothing when it is not there."""
    return mapping.get(key)


def _near(value: date, today: date) -> str:
    """Name a day within a week by its weekday, others by their date."""
    if abs(value - today) < WEEK:
        return f"{value:%A}" if value > today else f"last {value:%A}"
    year = "" if value.year == today.year else f" {value.year}"
    return f"{value.day} {value:%B}{year}"
