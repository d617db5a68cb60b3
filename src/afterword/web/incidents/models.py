"""In from other systems: who may tell us things, what they told us, and what we made of it."""

import uuid
from datetime import datetime
from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.incident.senders.shelf import senders
from afterword.web.incidents.draft_models import Carried, Choice  # noqa: F401 - here Django looks for models
from afterword.web.incidents.policy_models import (  # noqa: F401 - here Django looks for models
    BackTest,
    Difference,
    PolicySwitch,
    PolicyVersion,
)
from afterword.web.people.models import User
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


class Source(models.Model):
    """A system that may tell us things, at an address only it knows.

    ``kind`` is a sender's name on the shelf. The address's key is kept only as a digest. ``secret``
    is sealed (see `seal.py`), and empty for senders that cannot sign; ``previous_secrets`` are those before it,
    the oldest first, each sealed and with the time (ISO 8601) it was replaced: they are still accepted for a
    while. ``rotated_at`` is when that last happened. ``mapping`` is how a sender of kind
    ``mapped`` is to be read. ``heard`` counts what was stored, ``refused`` what was not let in.
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
        "Incident", on_delete=models.SET_NULL, null=True, blank=True, related_name="deliveries"
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
    def verdict(self) -> "Verdict | None":
        """The newest verdict."""
        return self.verdicts.first()

    @property
    def waiver(self) -> "Waiver | None":
        """The newest waiver in force."""
        return self.waivers.filter(state=WaiverState.IN_FORCE).first()


class Group(models.Model):
    """A name for what belongs together, and the incident it means today: a sender's own, or a service's.

    Also the lock under which one incident is made for it, however many deliveries arrive at once. ``why`` says
    what put a sender's group to an incident that was there before; empty when the group began it.
    """

    name = models.CharField(max_length=400, unique=True)
    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, null=True, related_name="groups")
    why = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.name


class Signal(models.Model):
    """One thing told to us; told again, it is the same row (``times``).

    A change that nobody called part of an incident has none: it stands in the feed (see `feed.py`).
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


class Withdrawal(models.Model):
    """Somebody took one fact of a correction back; what was said stays to be seen."""

    correction = models.ForeignKey(Correction, on_delete=models.CASCADE, related_name="withdrawals")
    fact = models.CharField(max_length=40)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["correction", "fact"], name="withdrawn_once"),
        ]

    def __str__(self) -> str:
        return f"{self.by}: no longer {self.fact}"


class Regrouping(models.Model):
    """Somebody decided what belongs together, and why; later deliveries follow it until it is undone.

    ``origin`` is where the signals came from, ``incident`` where they are now. ``postmortem`` is the one that came
    along in a merge, ``groups`` the senders' groups that now mean ``incident``, each with the one it meant before.
    """

    class Kind(models.TextChoices):
        """What was decided."""

        MERGE = "merge", "Merged"
        SPLIT = "split", "Split off"
        MOVE = "move", "Moved"

    kind = models.CharField(max_length=10, choices=Kind.choices)
    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="regroupings")
    origin = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="regroupings_away")
    postmortem = models.ForeignKey(Postmortem, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    groups = models.JSONField(default=list)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    at = models.DateTimeField(default=now)
    undone_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} by {self.by}: {self.reason}"


class Placement(models.Model):
    """One signal that a regrouping put elsewhere, and where it was before; what its key tells later follows it."""

    regrouping = models.ForeignKey(Regrouping, on_delete=models.CASCADE, related_name="placements")
    signal = models.ForeignKey(Signal, on_delete=models.CASCADE, related_name="placements")
    source = models.ForeignKey(Source, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    key = models.CharField(max_length=400)
    origin = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="+")

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["regrouping", "signal"], name="placed_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["source", "key"], name="placement_by_key")]

    def __str__(self) -> str:
        return f"{self.signal} by {self.regrouping_id}"


class Verdict(models.Model):
    """What the policy said, and why; a new row each time it says something else.

    ``reasons`` and ``against`` are lists of objects with trigger, rule, fact, evidence, sentence and scope. ``rule``
    names the rule of the policy that fits, if one does, and ``rule_fact`` says which facts made it fit.
    ``depth_because`` says what the depth follows from, ``review`` what it takes, both in words.
    """

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="verdicts")
    owed = models.BooleanField()
    policy_version = models.CharField(max_length=64)
    rule = models.CharField(max_length=120, blank=True)
    rule_fact = models.TextField(blank=True)
    depth = models.CharField(max_length=10)
    depth_because = models.CharField(max_length=400, blank=True, default="", db_default="")
    review = models.CharField(max_length=200, blank=True, default="", db_default="")
    template = models.CharField(max_length=120, default="standard")
    draft_due = models.DateField()
    approval_due = models.DateField()
    publication_days = models.PositiveSmallIntegerField(default=1)
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

    @property
    def grounds(self) -> list[str]:
        """Everything for which one is owed: the triggers that hold, and the rule if it asks for one by itself."""
        return [*self.triggers, *([f"rule: {self.rule}"] if self.owed and self.rule and not self.reasons else [])]


class Hold(models.Model):
    """Somebody put an incident's draft on hold until a day, and said why.

    Its clocks stand still on the days after ``since``, up to and with ``until``. ``resumed_at`` is when somebody let it
    go on before that day.
    """

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="holds")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    since = models.DateField()
    until = models.DateField()
    at = models.DateTimeField(default=now)
    resumed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-since", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["until"], name="hold_by_end")]

    def __str__(self) -> str:
        return f"{self.by}: {self.reason}"


# Below what they point at, as the two modules look at each other.
from afterword.web.incidents.asks import NearMiss, Request, RequestState, Waiver, WaiverState  # noqa: E402 - see above
