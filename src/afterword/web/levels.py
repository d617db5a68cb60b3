"""The levels of what waits longer than planned: which of them the policy's escalation has reached lately."""

from collections.abc import Iterator, Sequence
from datetime import date

from afterword.incident.calendar import Calendar
from afterword.incident.clocks import Clock, Pause, reached_on
from afterword.incident.policy import Escalation
from afterword.web.action_reminders import NEWS_FOR, heard_on
from afterword.web.people.models import User


def clock_to(due: date, since: date, calendar: Calendar, pauses: Sequence[Pause]) -> Clock:
    """Return the clock that began on a day and whose last day is another one."""
    return Clock(since, Clock(since, 0, calendar, pauses).run(due), calendar, pauses)


def levels_of(clock: Clock, today: date, escalation: Escalation, owner: User | None = None) -> list[str]:
    """Return the levels that were reached lately, lowest first; a kind word before a date only while that is ahead.

    What was reached while its owner was away is news when they are back.
    """
    reached = [(name, day) for name, day in _days_of(clock, escalation) if clock.since < day <= today]
    late = [(name, day) for name, day in reached if name != "nudge"]
    waited_for = owner if owner and owner.is_active else None
    return [name for name, day in late or reached if today - heard_on(day, waited_for) < NEWS_FOR]


def _days_of(clock: Clock, escalation: Escalation) -> Iterator[tuple[str, date]]:
    """Yield each level with its day: never two on one, so that of a clock of a day not everybody hears at once."""
    before = None
    for name, level in escalation.levels:
        day = reached_on(clock, level.percent)
        if before is not None and day <= before:
            day = clock.calendar.due(before, 1)
        yield name, day
        before = day if name != "nudge" else None
