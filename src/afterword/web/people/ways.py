"""How somebody wants to be mailed, as they chose it or as it is for everybody; and when their next digest comes."""

from datetime import datetime, time

from afterword.web.people.leave import covers, today_of, zone_of
from afterword.web.people.models import User, Ways
from afterword.web.people.quiet import Quiet, next_at, over_at


def ways_of(user: User) -> Ways:
    """Return how somebody is mailed; without a row of theirs, one that is not kept, with what holds for all."""
    try:
        return user.ways
    except Ways.DoesNotExist:
        return Ways(user=user)


def may_come_at(user: User, moment: datetime) -> datetime:
    """Return when a mail that is due at a moment may go out: then, or when quiet hours and days off are over."""
    return over_at(moment, quiet_of(ways_of(user)))


def next_digest_of(ways: Ways, after: datetime) -> datetime:
    """Return when somebody's next digest comes; while they are away, on the first day they are mailed again."""
    quiet, user = quiet_of(ways), ways.user
    weekday = ways.digest_day if ways.rhythm == Ways.Rhythm.WEEKLY else None
    at = after if covers(user, today_of(user, after)) else next_at(after, ways.digest_at, weekday, quiet)
    if user.away_until is None or not covers(user, today_of(user, at)):
        return at
    last_night = datetime.combine(user.away_until, time.max, zone_of(user))
    return next_at(last_night, ways.digest_at, None, quiet)


def quiet_of(ways: Ways) -> Quiet:
    """Return somebody's quiet hours and days off."""
    return Quiet(ways.quiet_from, ways.quiet_until, frozenset(ways.days_off), zone_of(ways.user))
