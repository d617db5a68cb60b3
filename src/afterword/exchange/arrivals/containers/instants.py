"""Instants as tools write them: ISO 8601 and its cousins, or seconds and smaller since 1970."""

from datetime import UTC, datetime, timedelta

from afterword.document import clock

_EARLIEST, _LATEST = datetime(1990, 1, 1), datetime(2200, 1, 1)  # noqa: DTZ001 - bounds for years, whatever the zone
_LONGEST = 60
_MILLISECONDS, _MICROSECONDS = 1e11, 1e14


def read(value: object) -> datetime | None:
    """Return an instant, aware where a zone is written; None for what is none, and for the year 1 that means so."""
    try:
        if isinstance(value, str):
            found = _written(value.strip()[:_LONGEST])
        elif isinstance(value, int | float) and not isinstance(value, bool):
            found = unix(value)
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    return found if found and _EARLIEST <= found.replace(tzinfo=None) <= _LATEST else None


def unix(value: float) -> datetime:
    """Return the instant of a number of seconds, milliseconds or microseconds since 1970. Raises OverflowError."""
    for magnitude, divisor in ((_MICROSECONDS, 1_000_000), (_MILLISECONDS, 1000)):
        if abs(value) >= magnitude:
            value /= divisor
            break
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=value)


def aware(moment: datetime) -> datetime:
    """Return an instant that can be compared; one without a zone is taken for UTC."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def written(moment: datetime | None) -> str:
    """Return an instant as ISO 8601 to the second; nothing for none."""
    return moment.isoformat(timespec="seconds") if moment else ""


def zone_name(moment: datetime) -> str:
    """Return "UTC", an offset such as "UTC+02:00", or nothing where no zone is known."""
    offset = moment.utcoffset()
    if offset is None:
        return ""
    if not offset:
        return "UTC"
    minutes = int(offset.total_seconds() // 60)
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _written(value: str) -> datetime | None:
    if len(value) < len("2026-01-31T00:00"):  # a day alone is no instant
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return clock.read_instant(value, None)
