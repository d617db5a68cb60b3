"""What every reminder offers, with links that work; and the few words reminders share."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.incident.incident import is_zone
from afterword.web.notices.telling import absolute
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem
from afterword.web.words import listed

MORNING = time(8)
"""In the zone of whoever is reminded: a mail in the night helps nobody."""
FEW = 4


def offers_to_owner(draft: Postmortem) -> str:
    """Say what would help somebody who writes: each with its page."""
    return _listed(
        "Any of these is welcome:",
        (
            ("a lighter template, which asks less and keeps what is written", "lighter"),
            ("somebody who writes along", "facilitator"),
            ("another owner", "hand-over"),
        ),
        draft,
    ) + (
        "\n\nA shorter text is welcome: what happened, what made it possible, one action that matters. If time is what "
        "is missing, show this to whoever plans yours."
    )


def offers_to_others(draft: Postmortem) -> str:
    """Say what somebody can do who does not write it: free time, find a hand."""
    return _listed(
        "Time can be freed, and a shorter text is welcome. A colleague can write along:",
        (("ask for somebody who does", "facilitator"),),
        draft,
    )


def spoken(day: date) -> str:
    """Write a day as "Monday 9 March"."""
    return f"{day:%A} {day.day} {day:%B}"


def morning(day: date, person: User) -> datetime:
    """Return when a person's morning begins."""
    return datetime.combine(day, MORNING, ZoneInfo(person.timezone) if is_zone(person.timezone) else UTC)


def named(people: Sequence[User]) -> str:
    """Name a few people, and count the rest."""
    names = [person.name for person in people]
    few = names if len(names) <= FEW else [*names[: FEW - 1], f"{len(names) - FEW + 1} more"]
    return listed(few)


def _listed(opening: str, offers: Sequence[tuple[str, str]], draft: Postmortem) -> str:
    lines = (f"- {words}:\n  {absolute(reverse(place, args=[draft.reference]))}" for words, place in offers)
    return "\n".join((opening, *lines))
