"""In from other systems: who may tell us things, what they told us, and what we made of it."""

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.incident.lasting import over_by, since_when
from afterword.web.incidents.draft_models import Carried, Choice, Unsaid  # noqa: F401 - here Django looks for models
from afterword.web.incidents.policy_models import (  # noqa: F401 - here Django looks for models
    BackTest,
    Difference,
    PolicySwitch,
    PolicyVersion,
)
from afterword.web.incidents.sorting_models import Placement, Regrouping
from afterword.web.incidents.source_models import Delivery, Outcome, Source
from afterword.web.incidents.word_models import Correction, Hold, Verdict, Withdrawal
from afterword.web.postmortems.models import Postmortem

__all__ = [
    "Correction",
    "Delivery",
    "Group",
    "Hold",
    "Incident",
    "NearMiss",
    "Outcome",
    "Placement",
    "Regrouping",
    "Request",
    "RequestState",
    "Signal",
    "Source",
    "Verdict",
    "Waiver",
    "WaiverState",
    "Withdrawal",
]


class Incident(models.Model):
    """What happened, as computed from its signals and corrections; rebuilt whenever one arrives.

    ``revision`` grows with every signal that is kept, ``computed`` is the revision the facts tell of.
    One that was merged into another keeps its rows, so that this can be undone; the other tells of both.
    """

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
    drill = models.BooleanField(default=False)
    timezone = models.CharField(max_length=64, default="UTC")
    owed = models.BooleanField(default=False)
    postmortem = models.ForeignKey(
        Postmortem, on_delete=models.SET_NULL, null=True, blank=True, related_name="incidents"
    )
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged")
    created_at = models.DateTimeField(default=now)
    heard_at = models.DateTimeField(default=now)
    looked_at = models.DateTimeField(default=now)
    revision = models.PositiveBigIntegerField(default=0)
    computed = models.PositiveBigIntegerField(default=0)

    class Meta:
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["-created_at", "-id"], name="incident_by_age"),
            models.Index(fields=["state", "-created_at"], name="incident_by_state"),
            models.Index(fields=["looked_at"], condition=models.Q(postmortem=None), name="incident_to_look_at"),
            models.Index(
                fields=["heard_at"], condition=models.Q(revision__gt=models.F("computed")), name="incident_to_compute"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def happened_at(self) -> datetime:
        """When it began, as far as anybody knows; else when we heard of it."""
        return self.impact_started_at or self.started_at or self.detected_at or self.created_at

    @property
    def over_at(self) -> datetime | None:
        """When users stopped feeling it, as the verdict measures it."""
        since = since_when(self.impact_started_at, self.detected_at, self.engaged_at)
        return over_by(since, tuple(filter(None, (self.mitigated_at, self.resolved_at))))

    @property
    def verdict(self) -> Verdict | None:
        """The newest verdict."""
        return self.verdicts.first()

    @property
    def waiver(self) -> "Waiver | None":
        """The newest waiver in force."""
        return self.waivers.filter(state=WaiverState.IN_FORCE).first()


class Group(models.Model):
    """A name for what belongs together, and the incident it means today: a sender's own, or a service's.

    Also the lock under which one incident is made for it, however many deliveries arrive at once. ``why`` says
    what put a sender's group to an incident that was there before; empty when the group began it. ``waits``: a change
    or a note of it stands in the feed until it means an incident.
    """

    name = models.CharField(max_length=400, unique=True)
    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, null=True, related_name="groups")
    why = models.CharField(max_length=500, blank=True)
    waits = models.BooleanField(default=False, db_default=False)

    def __str__(self) -> str:
        return self.name


class Signal(models.Model):
    """One thing told to us; told again, it is the same row (``times``).

    A change or a note that nobody called part of an incident has none: it stands in the feed (see `feed.py`).
    """

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, null=True, blank=True, related_name="signals")
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
            models.UniqueConstraint(
                fields=["source", "kind", "key"], condition=models.Q(incident=None), name="signal_once_in_feed"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["at"], condition=models.Q(incident=None), name="signal_in_feed"),
            models.Index(fields=["at"], condition=models.Q(kind="change"), name="signal_changes_by_time"),
        ]

    def __str__(self) -> str:
        return self.title


# Below what they point at, as the two modules look at each other.
from afterword.web.incidents.asks import NearMiss, Request, RequestState, Waiver, WaiverState  # noqa: E402 - see above
