"""What people are to be told, each a row with a time on it until it was sent."""

from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.people.models import User


class Notice(models.Model):
    """One message to one person. ``url`` is a path of ours; ``due_at`` is when to try (again).

    A ``key`` names what is told only once.
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
                condition=models.Q(sent_at=None, given_up_at=None),
                name="notice_waiting",
            ),
            models.Index(fields=["recipient", "-created_at"], name="notice_by_recipient"),
        ]

    def __str__(self) -> str:
        return f"{self.subject} → {self.recipient}"
