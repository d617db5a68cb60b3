"""What was decided about a post-mortem's way: how deep its review is, what that takes, and by when."""

from datetime import date

from django.db import models
from django.utils.timezone import localdate


class Depth(models.TextChoices):
    """How deep a review is; the words of the policy."""

    LIGHT = "light", "Light review"
    STANDARD = "standard", "Standard review"
    BOARD = "board", "Review by the board"


class Approvers(models.TextChoices):
    """Whose approvals count; never those of who owns it or wrote in it."""

    READERS = "readers", "whoever may read it"
    REVIEWERS = "reviewers", "senior reviewers and whom the text names"
    SENIOR = "senior-reviewers", "senior reviewers"


class Terms(models.Model):
    """The policy's word on one post-mortem, as of when it was last decided; `depth.py` writes it.

    ``depth`` is empty where nobody decided (of an archive): then one reviewer's approval is enough. ``judged`` says
    that the verdict is that of its incident, not one about what its own text tells. ``calendar`` names a
    calendar of the policy, ``publication_due`` is known from the approval on; ``pauses`` are the days
    on which its clocks stand still, as pairs of dates, the earliest first. The defaults stand in the database
    too: while an installation is upgraded, a process of the version before may still add rows.
    """

    depth = models.CharField(max_length=10, choices=Depth.choices, blank=True, default="", db_default="")
    depth_because = models.CharField(max_length=400, blank=True, default="", db_default="")
    judged = models.BooleanField(default=False, db_default=False)
    approvals_wanted = models.PositiveSmallIntegerField(default=1, db_default=1)
    outsiders_wanted = models.PositiveSmallIntegerField(default=0, db_default=0)
    approved_by_whom = models.CharField(
        max_length=20, choices=Approvers.choices, default=Approvers.REVIEWERS, db_default=Approvers.REVIEWERS.value
    )
    calendar = models.CharField(max_length=120, blank=True, default="", db_default="")
    draft_due = models.DateField(null=True, blank=True)
    review_due = models.DateField(null=True, blank=True)
    publication_days = models.PositiveSmallIntegerField(default=1, db_default=1)
    publication_due = models.DateField(null=True, blank=True)
    pauses = models.JSONField(null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def held_until(self) -> date | None:
        """Until when it is on hold today; nothing while its clocks run."""
        last = max((date.fromisoformat(until) for _, until in self.pauses or ()), default=None)
        return last if last and last >= localdate() else None
