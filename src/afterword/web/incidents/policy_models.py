"""Policies that are kept here: their versions, which of them was switched on when, and what trying one out showed."""

from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.people.models import User


class PolicyVersion(models.Model):
    """The text of one policy, as somebody kept it; it is never changed afterwards.

    ``version`` is what its text calls itself, and what every verdict by it names.
    """

    version = models.CharField(max_length=64, unique=True)
    text = models.TextField()
    note = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.version


class PolicySwitch(models.Model):
    """Somebody switched a policy on; the one with the highest number is in force. Numbers leave no gap.

    Of two who switch at once, the number lets one through. Never changed and never deleted: this is the log.
    """

    number = models.PositiveIntegerField(unique=True)
    version = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="switches")
    before = models.CharField(max_length=64)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        ordering: ClassVar[list[str]] = ["-number"]

    def __str__(self) -> str:
        return f"{self.number}: {self.version}"


class BackTest(models.Model):
    """A kept policy tried on everything that happened: a job that goes on from ``last`` until ``finished_at``.

    ``decided`` and ``tried`` count incidents by how they stand: ``owed``, ``free``, ``waived``, ``late``. ``against``
    is the version that was in force.
    """

    version = models.ForeignKey(PolicyVersion, on_delete=models.CASCADE, related_name="back_tests")
    against = models.CharField(max_length=64)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)
    total = models.PositiveIntegerField()
    done = models.PositiveIntegerField(default=0)
    last = models.PositiveBigIntegerField(default=0)
    decided = models.JSONField(default=dict)
    tried = models.JSONField(default=dict)
    due_at = models.DateTimeField(null=True, default=now)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["due_at"], condition=models.Q(finished_at=None), name="back_test_waiting"),
        ]

    def __str__(self) -> str:
        return f"{self.version} against {self.against}"


class Difference(models.Model):
    """An incident about which a tried policy decides otherwise than was decided; both in their own words.

    ``kind`` is the weightiest of what differs, ``changes`` all of it in words.
    """

    class Kind(models.TextChoices):
        """What differs, weightiest first."""

        OWED = "owed", "Owed now"
        FREE = "free", "No longer owed"
        UNWAIVED = "unwaived", "Waiver no longer covers it"
        LATE = "late", "Late now"
        IN_TIME = "in-time", "No longer late"
        DEPTH = "depth", "Other depth"
        DUE = "due", "Other date"
        REASON = "reason", "Other reason"

    back_test = models.ForeignKey(BackTest, on_delete=models.CASCADE, related_name="differences")
    incident = models.ForeignKey("incidents.Incident", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    changes = models.JSONField(default=list)
    decided = models.TextField()
    tried = models.TextField()

    class Meta:
        ordering: ClassVar[list[str]] = ["-incident_id"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["back_test", "kind", "-incident"], name="difference_by_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.incident_id}: {self.kind}"
