"""In from other systems: who may tell us things, what they told us, and what we made of it."""

import uuid
from datetime import datetime
from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem

__all__ = [
    "Correction",
    "Delivery",
    "Group",
    "Incident",
    "NearMiss",
    "Outcome",
    "Request",
    "RequestState",
    "Signal",
    "Source",
    "SourceKind",
    "Verdict",
    "Waiver",
    "WaiverState",
]


class SourceKind(models.TextChoices):
    """Whose language a source speaks."""

    ALERTMANAGER = "alertmanager", "Alertmanager or Grafana"
    GENERIC = "generic", "Anything else"
    GITHUB = "github", "GitHub issues"


class Source(models.Model):
    """A system that may tell us things, at an address only it knows.

    The address's key is kept only as a digest. ``secret`` is sealed (see `seal.py`), and empty for
    kinds that cannot sign.
    """

    kind = models.CharField(max_length=20, choices=SourceKind.choices)
    label = models.CharField(max_length=120)
    key_digest = models.CharField(max_length=64, unique=True)
    key_prefix = models.CharField(max_length=12)
    secret = models.TextField(blank=True)
    created_at = models.DateTimeField(default=now)
    disabled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["label", "pk"]

    def __str__(self) -> str:
        return f"{self.label} ({self.get_kind_display()})"


class Outcome(models.TextChoices):
    """What became of a delivery."""

    WAITING = "waiting", "Waiting"
    TAKEN = "taken", "Taken in"
    NOTHING = "nothing", "Nothing to do"
    FAILED = "failed", "Failed"


class Delivery(models.Model):
    """One body as it arrived, and the job of taking it in: due at a time until it was processed.

    Body and headers are emptied some months later.
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
    error = models.CharField(max_length=1000, blank=True)
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
            models.Index(fields=["due_at"], condition=models.Q(processed_at=None), name="delivery_waiting"),
            models.Index(fields=["source", "-received_at"], name="delivery_by_source"),
            models.Index(fields=["processed_at"], condition=models.Q(emptied_at=None), name="delivery_with_body"),
        ]

    def __str__(self) -> str:
        return f"{self.id} from {self.source_id}"


class Incident(models.Model):
    """What happened, as computed from its signals and corrections; rebuilt whenever one arrives."""

    class State(models.TextChoices):
        """Whether it still goes on."""

        OPEN = "open", "Going on"
        RESOLVED = "resolved", "Over"

    key = models.CharField(max_length=300, db_index=True)
    title = models.CharField(max_length=300)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    severity = models.CharField(max_length=4, blank=True)
    services = models.JSONField(default=list)
    teams = models.JSONField(default=list)
    started_at = models.DateTimeField(null=True, blank=True)
    impact_started_at = models.DateTimeField(null=True, blank=True)
    detected_at = models.DateTimeField(null=True, blank=True)
    engaged_at = models.DateTimeField(null=True, blank=True)
    mitigated_at = models.DateTimeField(null=True, blank=True)
    resolved_at = models.DateTimeField(null=True, blank=True)
    detected_by = models.CharField(max_length=10, blank=True)
    user_visible = models.BooleanField(null=True, blank=True)
    data_loss = models.BooleanField(null=True, blank=True)
    manual_intervention = models.BooleanField(null=True, blank=True)
    near_miss = models.BooleanField(default=False)
    timezone = models.CharField(max_length=64, default="UTC")
    owed = models.BooleanField(default=False)
    postmortem = models.ForeignKey(
        Postmortem, on_delete=models.SET_NULL, null=True, blank=True, related_name="incidents"
    )
    created_at = models.DateTimeField(default=now)
    heard_at = models.DateTimeField(default=now)
    looked_at = models.DateTimeField(default=now)

    class Meta:
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["-created_at", "-id"], name="incident_by_age"),
            models.Index(fields=["state", "-created_at"], name="incident_by_state"),
            models.Index(fields=["looked_at"], condition=models.Q(postmortem=None), name="incident_to_look_at"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def happened_at(self) -> datetime:
        """When it began, as far as anybody knows; else when we heard of it."""
        return self.impact_started_at or self.started_at or self.detected_at or self.created_at

    @property
    def verdict(self) -> "Verdict | None":
        """The newest verdict."""
        return self.verdicts.first()

    @property
    def requests_that_count(self) -> "models.QuerySet[Request]":
        """What was asked and neither taken back nor answered with a no: the requests the policy looks at."""
        return self.requests.exclude(state__in=[RequestState.WITHDRAWN, RequestState.DECLINED])

    @property
    def waiver(self) -> "Waiver | None":
        """The newest waiver in force."""
        return self.waivers.filter(state=WaiverState.IN_FORCE).first()


class Group(models.Model):
    """A sender's own name for what belongs together, and the incident it means today.

    Also the lock under which one incident is made for it, however many deliveries arrive at once.
    """

    name = models.CharField(max_length=400, unique=True)
    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, null=True, related_name="groups")

    def __str__(self) -> str:
        return self.name


class Signal(models.Model):
    """One thing told to us about an incident; told again, it is the same row (``times``)."""

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="signals")
    source = models.ForeignKey(Source, on_delete=models.SET_NULL, null=True, blank=True, related_name="signals")
    kind = models.CharField(max_length=10)
    key = models.CharField(max_length=400)
    at = models.DateTimeField()
    title = models.CharField(max_length=300)
    url = models.CharField(max_length=2000, blank=True)
    content = models.JSONField()
    first_heard_at = models.DateTimeField(default=now)
    last_heard_at = models.DateTimeField(default=now)
    times = models.PositiveIntegerField(default=1)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["incident", "kind", "key"], name="signal_once"),
        ]

    def __str__(self) -> str:
        return self.title


class Correction(models.Model):
    """What a person says is so, against what the systems say."""

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="corrections")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    says = models.JSONField()
    at = models.DateTimeField(default=now)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.by}: {', '.join(self.says)}"


class Verdict(models.Model):
    """What the policy said, and why; a new row each time it says something else.

    ``reasons`` and ``against`` are lists of objects with trigger, rule, fact, evidence and sentence.
    """

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="verdicts")
    owed = models.BooleanField()
    policy_version = models.CharField(max_length=64)
    depth = models.CharField(max_length=10)
    draft_due = models.DateField()
    approval_due = models.DateField()
    sentence = models.TextField()
    reasons = models.JSONField(default=list)
    against = models.JSONField(default=list)
    decided_at = models.DateTimeField(default=now)

    class Meta:
        ordering: ClassVar[list[str]] = ["-decided_at", "-pk"]

    def __str__(self) -> str:
        return self.sentence

    @property
    def triggers(self) -> list[str]:
        """The triggers that hold."""
        return [reason["trigger"] for reason in self.reasons]


# Below what they point at, as the two modules look at each other.
from afterword.web.incidents.asks import NearMiss, Request, RequestState, Waiver, WaiverState  # noqa: E402 - see above
