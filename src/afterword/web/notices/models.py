"""What people are to be told, each a row with a time on it until it was sent; and what somebody asks others for."""

from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.people.models import User


class Notice(models.Model):
    """One message to one person. ``url`` is a path of ours; ``due_at`` is when to try (again).

    A ``key`` names what is told only once. One that was ``gathered_at`` some time comes with a ``digest``, which is a
    notice too; one that its reader wants no mail of is ``put_aside_at`` once.
    """

    key = models.CharField(max_length=200, blank=True)
    recipient = models.ForeignKey(User, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=40)
    subject = models.CharField(max_length=200)
    body = models.TextField(blank=True)
    url = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=now)
    due_at = models.DateTimeField(default=now)
    sent_at = models.DateTimeField(null=True, blank=True)
    gathered_at = models.DateTimeField(null=True, blank=True)
    digest = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="gathered")
    put_aside_at = models.DateTimeField(null=True, blank=True)
    given_up_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["key"], condition=~models.Q(key=""), name="notice_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["due_at"],
                condition=models.Q(sent_at=None, given_up_at=None, gathered_at=None, put_aside_at=None),
                name="notice_waiting",
            ),
            models.Index(
                fields=["recipient"],
                condition=models.Q(sent_at=None, gathered_at__isnull=False),
                name="notice_gathered",
            ),
            models.Index(fields=["recipient", "-created_at"], name="notice_by_recipient"),
        ]

    def __str__(self) -> str:
        return f"{self.subject} → {self.recipient}"


class Call(models.Model):
    """Somebody asks some people for a hand with a post-mortem, and the first who says yes has it.

    ``about`` is its reference: this room stands below the record and knows no more of it.
    """

    about = models.CharField(max_length=32, db_index=True)
    by = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    words = models.TextField(blank=True)
    asked = models.ManyToManyField(User, related_name="calls")
    at = models.DateTimeField(default=now)
    taken_by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="calls_taken")
    taken_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["about"], condition=models.Q(taken_at=None, withdrawn_at=None), name="one_open_call_each"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.by} asks for a hand with {self.about}"

    @property
    def is_open(self) -> bool:
        """Whether nobody has said yes yet."""
        return self.taken_at is None and self.withdrawn_at is None
