"""Times that people type: a slip of the keyboard must not move an incident by a thousand years."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.utils.timezone import now

OLDEST = timedelta(days=3660)
AHEAD = timedelta(minutes=5)
"""So much may a person's clock run ahead of ours."""
NO_TIME = "This time has not come yet, or is very long ago. Check the day."
IN_ORDER = (
    ("started_at", "resolved_at", "It cannot be over before it began."),
    ("impact_started_at", "mitigated_at", "Users cannot have felt it until before they felt it."),
    ("impact_started_at", "resolved_at", "It cannot be over before users felt it."),
)
"""Two facts about time, of which the first comes first, and what to say when it does not."""


def is_possible(moment: datetime) -> bool:
    """Say whether something that happened can have happened then."""
    moment_now = now()
    return moment_now - OLDEST < moment <= moment_now + AHEAD


def disorders(said: Mapping[str, datetime | None]) -> list[tuple[str, str, str]]:
    """Return the pairs of times that are in the wrong order, and what to say of each."""
    times = {name: moment for name, moment in said.items() if moment is not None}
    return [
        (first, then, words)
        for first, then, words in IN_ORDER
        if first in times and then in times and times[then] < times[first]
    ]
