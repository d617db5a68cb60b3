"""How many approvals a text needs, which of them stand, and when they fall."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.timezone import now

from afterword.web.people.models import Membership, Team, User
from afterword.web.postmortems import access, moves, news
from afterword.web.postmortems.models import FacetKind, Postmortem, Review, Status, Verdict
from afterword.web.postmortems.term_fields import Approvers


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a review is: approvals given and wanted, in all and from outside the teams the text names.

    ``spared`` says that the policy asks for more people than this house has for it: then all of them are asked.
    """

    given: int
    wanted: int
    outsiders: int
    outsiders_wanted: int
    spared: bool = False

    @property
    def enough(self) -> bool:
        """Whether the text as it is has the approvals it needs."""
        return not self.missing and not self.missing_outsiders

    @property
    def missing(self) -> int:
        """How many more approvals are needed, whoever gives them."""
        return max(0, self.wanted - self.given, self.missing_outsiders)

    @property
    def missing_outsiders(self) -> int:
        """How many more of them have to come from outside."""
        return max(0, self.outsiders_wanted - self.outsiders)


def standing(postmortem: Postmortem) -> QuerySet[Review]:
    """Return the approvals of the text as it is, and those of a board only from senior reviewers."""
    given = postmortem.reviews.filter(
        verdict=Verdict.APPROVED, fallen_at__isnull=True, fingerprint=postmortem.fingerprint
    )
    is_for_seniors = postmortem.approved_by_whom == Approvers.SENIOR
    return given.filter(reviewer__is_reviewer=True) if is_for_seniors else given


def tally(postmortem: Postmortem) -> Tally:
    """Count the approvals of the text as it is against what its depth takes: four queries at most.

    Where fewer people could approve than are wanted, all of them are, and at least one: nothing waits for people
    who are not there.
    """
    given = standing(postmortem)
    could = access.approvers_of(postmortem) | User.objects.filter(pk__in=given.values("reviewer"))
    wanted, of_them = postmortem.approvals_wanted, postmortem.outsiders_wanted
    able = could.distinct().count() if wanted > 1 else 1
    able_outside = _outside(postmortem, could).count() if of_them else 0
    return Tally(
        given=given.count(),
        wanted=max(1, min(wanted, able)),
        outsiders=_outside(postmortem, User.objects.filter(pk__in=given.values("reviewer"))).count() if of_them else 0,
        outsiders_wanted=min(of_them, able_outside),
        spared=able < wanted or able_outside < of_them,
    )


def enough(postmortem: Postmortem) -> bool:
    """Say whether the text as it is has the approvals it needs."""
    return tally(postmortem).enough


def _outside(postmortem: Postmortem, people: QuerySet[User]) -> QuerySet[User]:
    """Leave out members of the teams the text names, or, if it names none of ours, of its owner's."""
    named = Team.objects.filter(slug__in=postmortem.facets.filter(kind=FacetKind.TEAM).values("value"))
    inside = named if named.exists() else Team.objects.filter(members=postmortem.owner_id)
    return people.exclude(pk__in=Membership.objects.filter(team__in=inside).values("user")).distinct()


def let_fall(postmortem: Postmortem) -> bool:
    """Let approvals of an older text fall; an approved record goes back to review and people are told.

    Return whether the record went back. It does only where an approval fell: who is asked of a record may change by
    another owner or another office, and nobody wrote in what was approved. Published text is locked.
    """
    if postmortem.is_published:
        return False
    fallen = postmortem.reviews.filter(verdict=Verdict.APPROVED, fallen_at__isnull=True)
    fallen = fallen.exclude(fingerprint=postmortem.fingerprint)
    reviewers = [review.reviewer for review in fallen.select_related("reviewer")]
    fallen.update(fallen_at=now())
    goes_back = bool(reviewers) and postmortem.status == Status.APPROVED and not enough(postmortem)
    if goes_back:
        postmortem.status = Status.IN_REVIEW
        postmortem.approved_at = postmortem.publication_due = None
        postmortem.save(update_fields=["status", "approved_at", "publication_due"])
        moves.write_facts(postmortem, {"status": Status.IN_REVIEW.value, "approved_by": names(postmortem)})
    if reviewers:
        news.approval_fell(postmortem, reviewers)
    return goes_back


def names(postmortem: Postmortem) -> tuple[str, ...]:
    """Return the handles of those whose approval stands, as the front matter writes them."""
    return tuple(review.reviewer.at_handle for review in standing(postmortem).select_related("reviewer").order_by("pk"))
