"""How long users felt an incident, as far as its times tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.incident.evidence import TOLERATED


@dataclass(frozen=True, slots=True)
class Lasting:
    """How long users felt something, since when, and until when (aware); ``until`` is ``None`` while it goes on.

    ``is_least``: nobody can say when it began, so it is measured from when it was first known of: noticed, or where
    ``is_engaged``, worked on. Nobody has said it, or it is ``contradicted``: told to have begun after its end.
    """

    length: timedelta
    since: datetime
    until: datetime | None = None
    is_least: bool = False
    is_engaged: bool = False
    contradicted: bool = False


def since_when(began: datetime | None, noticed: datetime | None, engaged: datetime | None) -> Sequence[datetime]:
    """Return since when it may be measured, the best first: when it began, else when it was first known of."""
    known = min(filter(None, (noticed, engaged)), default=None)
    return tuple(filter(None, (began, known)))


def up_to(since: Sequence[datetime], ends: Sequence[datetime]) -> tuple[datetime, datetime] | None:
    """Return the best beginning and end of which the end does not come first; ``None`` where no two fit."""
    pairs = ((start, end) for start in since for end in ends)
    return next(((start, end) for start, end in pairs if start - end <= TOLERATED), None)


def over_by(since: Sequence[datetime], ends: Sequence[datetime]) -> datetime | None:
    """Return the end of the best pair, that its dates and its length are the same; the best end where none fits."""
    fitting = up_to(since, ends)
    return fitting[1] if fitting else next(iter(ends), None)
