"""Who may tell us things, and what arrived from them."""

import uuid
from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.incident.senders.shelf import senders


class Source(models.Model):
    """A system that may tell us things, at an address only it knows.

    ``kind`` is a sender's name on the shelf. The address's key is kept only as a digest. ``secret``
    is sealed (see `seal.py`), and empty for senders that cannot sign; ``previous_secrets`` are those before it,
    the oldest first, each sealed and with the time (ISO 8601) it was replaced: they are still accepted for a
    while. ``rotated_at`` is when that last happened. ``mapping`` is how a sender of kind ``mapped`` is to be read.
    ``heard`` counts what was stored, ``refused`` what was not let in. ``unnamed_severities`` are the words it rates by
    that no severity is called, each with when it was heard last (ISO 8601).
    """

    kind = models.CharField(max_length=40)
    label = models.CharField(max_length=120)
    key_digest = models.CharField(max_length=64, unique=True)
    key_prefix = models.CharField(max_length=12)
    secret = models.TextField(blank=True)
    previous_secrets = models.JSONField(default=list, blank=True)
    rotated_at = models.DateTimeField(null=True, blank=True)
    mapping = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=now)
    disabled_at = models.DateTimeField(null=True, blank=True)
    heard_at = models.DateTimeField(null=True, blank=True)
    heard = models.PositiveBigIntegerField(default=0)
    refused_at = models.DateTimeField(null=True, blank=True)
    refused = models.PositiveBigIntegerField(default=0)
    unnamed_severities = models.JSONField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["label", "pk"]

    def __str__(self) -> str:
        return f"{self.label} ({self.system})"

    @property
    def system(self) -> str:
        """What people call the system; the bare name of one that is no longer on the shelf."""
        known = senders()
        return known[self.kind].title if self.kind in known else self.kind


class Outcome(models.TextChoices):
    """What became of a delivery."""

    WAITING = "waiting", "Stored"
    TAKEN = "taken", "Taken in"
    NOTHING = "nothing", "Nothing to do"
    UNCLEAR = "unclear", "Not understood"
    REFUSED = "refused", "Refused at the door"
    FAILED = "failed", "Failed"


class Delivery(models.Model):
    """One body as it arrived, and the job of taking it in: due at a time until it was processed.

    ``error`` says why it was not understood, was refused or failed, ``status`` is what its sender was
    answered. What was refused has no body, and only the newest few of a source are kept. ``incident``
    is the first that it told about, ``signals`` how many it held. Body and headers are emptied some
    months later.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="deliveries")
    delivery_id = models.CharField(max_length=200, blank=True)
    received_at = models.DateTimeField(default=now)
    body = models.BinaryField()
    headers = models.JSONField(default=dict)
    due_at = models.DateTimeField(default=now)
    attempts = models.PositiveSmallIntegerField(default=0)
    processed_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.WAITING)
    status = models.PositiveSmallIntegerField(default=202)
    error = models.CharField(max_length=1000, blank=True)
    incident = models.ForeignKey(
        "incidents.Incident", on_delete=models.SET_NULL, null=True, blank=True, related_name="deliveries"
    )
    signals = models.PositiveIntegerField(default=0)
    emptied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-received_at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["source", "delivery_id"],
                condition=~models.Q(delivery_id=""),
                name="delivery_once",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["source", "due_at"], condition=models.Q(processed_at=None), name="delivery_waiting"),
            models.Index(fields=["source", "-received_at"], name="delivery_by_source"),
            models.Index(
                fields=["source", "-received_at"],
                condition=models.Q(outcome__in=["unclear", "refused", "failed"]),
                name="delivery_trouble",
            ),
            models.Index(fields=["processed_at"], condition=models.Q(emptied_at=None), name="delivery_with_body"),
        ]

    def __str__(self) -> str:
        return f"{self.id} from {self.source_id}"
