"""What a review of each depth takes: who may approve, how many of them, and how many from outside."""

from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from afterword.incident.terms import Depth, Part, Severity

Approvers = Literal["readers", "reviewers", "senior-reviewers"]
"""Everybody who may read it; senior reviewers and whom the text names; senior reviewers alone. Never who wrote it."""
Count = Annotated[int, Field(ge=1, le=20)]


class Counts(Part):
    """Approvals for each severity."""

    SEV1: Count = 1
    SEV2: Count = 1
    SEV3: Count = 1
    SEV4: Count = 1


class SomeCounts(Counts):
    """Two for what was grave."""

    SEV1: Count = 2
    SEV2: Count = 2


class BoardCounts(Counts):
    """A quorum, whatever the severity: who sends a small incident to the board wants the board."""

    SEV1: Count = 3
    SEV2: Count = 3
    SEV3: Count = 3
    SEV4: Count = 3


class Demand(Part):
    """What one depth takes. ``outside``: so many of the approvers belong to none of the teams that wrote it."""

    by: Approvers = "reviewers"
    approvals: Counts = Counts()
    outside: Annotated[int, Field(ge=0, le=20)] = 0

    @model_validator(mode="after")
    def _fits(self) -> Self:
        fewest = min(getattr(self.approvals, severity) for severity in type(self.approvals).model_fields)
        if self.outside > fewest:
            raise ValueError(f"{self.outside} from outside cannot be among {fewest} in all; raise approvals")
        return self


class Light(Demand):
    """A peer reads it."""

    by: Approvers = "readers"


class Standard(Demand):
    """Somebody from outside reads it, two where it was grave."""

    approvals: SomeCounts = SomeCounts()
    outside: Annotated[int, Field(ge=0, le=20)] = 1


class Board(Demand):
    """A quorum of senior reviewers reads it."""

    by: Approvers = "senior-reviewers"
    approvals: BoardCounts = BoardCounts()
    outside: Annotated[int, Field(ge=0, le=20)] = 1


class Demands(Part):
    """What each depth takes."""

    light: Light = Light()
    standard: Standard = Standard()
    board: Board = Board()


@dataclass(frozen=True, slots=True)
class Asked:
    """What one post-mortem takes."""

    by: Approvers
    approvals: int
    outside: int

    @property
    def words(self) -> str:
        """Say it for somebody who plans the review: "2 approvals by reviewers, 1 of them from outside its teams"."""
        count = "one approval" if self.approvals == 1 else f"{self.approvals} approvals"
        if not self.outside:
            return f"{count} by {WHO[self.by]}"
        if self.outside == self.approvals:
            return f"{count} by {WHO[self.by]} from outside its teams"
        return f"{count} by {WHO[self.by]}, {self.outside} of them from outside its teams"


ONE = Asked("reviewers", 1, 0)
"""What a review takes where nobody decided."""
WHO: dict[Approvers, str] = {
    "readers": "anybody who did not write it",
    "reviewers": "reviewers",
    "senior-reviewers": "senior reviewers",
}


def asked(demands: Demands, depth: Depth, severity: Severity) -> Asked:
    """Return what a review of this depth takes at a severity."""
    demand: Demand = getattr(demands, depth)
    return Asked(by=demand.by, approvals=getattr(demand.approvals, severity), outside=demand.outside)
