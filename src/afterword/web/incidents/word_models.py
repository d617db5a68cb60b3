"""What people and the policy say of an incident: corrections, verdicts, and drafts on hold."""

from typing import ClassVar

from django.db import models
from django.urls import reverse
from django.utils.timezone import now

from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem


class Correction(models.Model):
    """What a person says is so, against what the systems say."""

    incident = models.ForeignKey("incidents.Incident", on_delete=models.CASCADE, related_name="corrections")
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


class Verdict(models.Model):
    """What the policy said, and why; a new row each time it says something else.

    ``reasons`` and ``against`` are lists of objects with trigger, rule, fact, evidence, sentence and scope. ``rule``
    names the rule of the policy that fits, if one does, and ``rule_fact`` says which facts made it fit.
    ``depth_because`` says what the depth follows from, ``review`` what it takes, both in words.
    """

    incident = models.ForeignKey("incidents.Incident", on_delete=models.CASCADE, related_name="verdicts")
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
    """Somebody put a draft on hold until a day, and said why: that of an incident, or one that was begun by hand.

    Its clocks stand still on the days after ``since``, up to and with ``until``. ``resumed_at`` is when somebody let it
    go on before that day.
    """

    incident = models.ForeignKey(
        "incidents.Incident", on_delete=models.CASCADE, null=True, blank=True, related_name="holds"
    )
    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, null=True, blank=True, related_name="holds")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    since = models.DateField()
    until = models.DateField()
    at = models.DateTimeField(default=now)
    resumed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-since", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["until"], name="hold_by_end")]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(incident=None) ^ models.Q(postmortem=None), name="hold_of_one_thing"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.by}: {self.reason}"

    @property
    def title(self) -> str:
        """What the draft is about that it holds."""
        about = self.incident or self.postmortem
        return about.title if about else ""

    @property
    def page(self) -> str:
        """The address of the page on which it is put on hold and goes on."""
        if self.incident_id is not None:
            return reverse("incident", args=[self.incident_id])
        return reverse("hold", args=[self.postmortem.reference]) if self.postmortem else ""
