"""What people ask about an incident and how it was answered: requests, waivers, and the near misses they tell."""

import uuid
from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.people.models import User
from afterword.web.postmortems.models import Declination, DeclineReason, Postmortem


class RequestState(models.TextChoices):
    """What became of a request; it is open until somebody, or the policy, has answered it."""

    OPEN = "open", "Waits for an answer"
    POSTMORTEM = "postmortem", "A post-mortem was opened"
    WAIVED = "waived", "Waived"
    DECLINED = "declined", "Answered: none will be written"
    WITHDRAWN = "withdrawn", "Taken back"


class Request(models.Model):
    """Somebody asks for a post-mortem, and says why; the answer stands beside it.

    ``answered_by`` is empty when it was the policy that opened the post-mortem, and while it is open.
    """

    incident = models.ForeignKey("incidents.Incident", on_delete=models.CASCADE, related_name="requests")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    at = models.DateTimeField(default=now)
    state = models.CharField(max_length=10, choices=RequestState.choices, default=RequestState.OPEN)
    answered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(blank=True)
    postmortem = models.ForeignKey(
        Postmortem, on_delete=models.SET_NULL, null=True, blank=True, related_name="requests_answered"
    )
    waiver = models.ForeignKey(
        "incidents.Waiver", on_delete=models.SET_NULL, null=True, blank=True, related_name="requests_answered"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["incident", "by"], condition=models.Q(state=RequestState.OPEN), name="one_open_request_each"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["at"], condition=models.Q(state=RequestState.OPEN), name="request_open"),
        ]

    def __str__(self) -> str:
        return f"{self.by}: {self.reason}"

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state == RequestState.OPEN


NOT_SAID = "not-said"
"""The reason of waivers from the time before there was a list; nobody can choose it."""
KINDS = (*DeclineReason.choices, (NOT_SAID, "No reason from the list"))


class WaiverState(models.TextChoices):
    """How far a waiver is."""

    PROPOSED = "proposed", "Proposed"
    IN_FORCE = "in-force", "In force"
    REFUSED = "refused", "Refused"
    WITHDRAWN = "withdrawn", "Taken back"
    REOPENED = "reopened", "Reopened"


class Waiver(models.Model):
    """Somebody proposes that none need be written, and somebody else agrees or does not.

    It covers the triggers that held when it was proposed; one that comes to hold later is not waived.
    ``by`` proposes, ``kind`` is the reason from the list, ``reason`` the sentence. ``owner`` is whom the
    post-mortem was, or would have been, asked of. ``declination`` is what became of a draft that was open already.
    """

    incident = models.ForeignKey("incidents.Incident", on_delete=models.CASCADE, related_name="waivers")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=16, choices=KINDS, default=NOT_SAID)
    reason = models.TextField()
    covered_by = models.ForeignKey(
        Postmortem, on_delete=models.SET_NULL, null=True, blank=True, related_name="waivers_covered"
    )
    triggers = models.JSONField(default=list)
    at = models.DateTimeField(default=now)
    owner = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=10, choices=WaiverState.choices, default=WaiverState.PROPOSED)
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    decision = models.TextField(blank=True)
    declination = models.ForeignKey(
        Declination, on_delete=models.SET_NULL, null=True, blank=True, related_name="waivers"
    )
    reopened_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reopened_at = models.DateTimeField(null=True, blank=True)
    reopened_because = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["incident"], condition=models.Q(state=WaiverState.PROPOSED), name="one_waiver_proposed"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["state", "-at"], name="waiver_by_state"),
        ]

    def __str__(self) -> str:
        return f"{self.by}: {self.reason}"

    @property
    def was_decided_alone(self) -> bool:
        """Whether one name stands for both: an old one, or of a house with only one who decides."""
        return self.decided_by_id == self.by_id and self.decided_by_id is not None


class NearMiss(models.Model):
    """What somebody told in one minute: it nearly happened, and this kept it from happening.

    Whoever leaves their name out is not kept: ``by`` is empty then, here and everywhere. ``token`` was in the
    form, so that sending it twice tells it once.
    """

    incident = models.OneToOneField("incidents.Incident", on_delete=models.CASCADE, related_name="told_near_miss")
    token = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    almost = models.TextField()
    kept = models.TextField()
    place = models.CharField(max_length=120, blank=True)
    at = models.DateTimeField()
    told_at = models.DateTimeField(default=now)

    class Meta:
        ordering: ClassVar[list[str]] = ["-told_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["-told_at", "-id"], name="near_miss_by_age")]

    def __str__(self) -> str:
        return self.almost
