"""Where a fact of an incident comes from, and how sure it is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

TOLERATED = timedelta(minutes=1)
"""Clocks that are this close agree; networks and minutes written without seconds are no more exact."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where one fact of an incident comes from, in words a reader understands.

    ``signal`` is kind and key of the signal that says so; ``None`` when a person does.
    """

    fact: str
    source: str
    signal: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a fact is not sure, in one sentence; of an instant, between which it lies as far as anybody can say."""

    fact: str
    sentence: str
    earliest: datetime | None = None
    latest: datetime | None = None

    @property
    def is_bound(self) -> bool:
        """Whether all that is known is the last instant at which it can have been."""
        return self.earliest is None and self.latest is not None
