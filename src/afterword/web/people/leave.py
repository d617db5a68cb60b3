"""Who is away, until when, and setting it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.utils.timezone import now

from afterword.web.people.models import User

LONGEST = timedelta(days=731)


class NoLeave(Exception):
    """These days cannot be days away; the words say why."""


def zone_of(user: User) -> ZoneInfo:
    """Return somebody's zone; one that no longer exists is read as UTC."""
    try:
        return ZoneInfo(user.timezone)
    except (LookupError, ValueError, OSError):
        return ZoneInfo("UTC")


def today_of(user: User, moment: datetime | None = None) -> date:
    """Return the day it is where somebody lives."""
    return (moment or now()).astimezone(zone_of(user)).date()


def is_away(user: User, day: date | None = None) -> bool:
    """Say whether somebody is away on a day, today unless given."""
    return covers(user, day or today_of(user)) if user.away_from else False


def covers(user: User, day: date) -> bool:
    """Say whether a day lies within somebody's time away, whether it has begun or not."""
    return bool(user.away_from and user.away_until and user.away_from <= day <= user.away_until)


def away(day: date | None = None) -> Q:
    """Select the people who are away on a day; without one, on the day it is in UTC."""
    day = day or now().astimezone(UTC).date()
    return Q(away_from__lte=day, away_until__gte=day)


def spoken(user: User, day: date | None = None) -> str:
    """Say until when somebody is away on a day, today unless given: "away until Tuesday 3 March"; else nothing."""
    last = user.away_until
    if last is None or not is_away(user, day):
        return ""
    year = "" if last.year == today_of(user).year else f" {last.year}"
    return f"away until {last:%A} {last.day} {last:%B}{year}"


def set_leave(user: User, first: date | None, last: date | None) -> User:
    """Note the days on which somebody is away, both included; two times nothing takes it back.

    Raises:
        NoLeave: one of them is missing, they are the wrong way round, over already or too long.
    """
    if (first is None) != (last is None):
        raise NoLeave("Give the first day away and the last one; leave both empty when you are here.")
    if first and last:
        if last < first:
            raise NoLeave("The last day away lies before the first. Check the two dates.")
        if last < today_of(user):
            raise NoLeave("These days are over. Choose days that are still to come, or leave both empty.")
        if last - first > LONGEST:
            raise NoLeave("That is longer than two years. Close the account instead, or choose a day that is nearer.")
    user.away_from, user.away_until = first, last
    user.save(update_fields=["away_from", "away_until"])
    return user
