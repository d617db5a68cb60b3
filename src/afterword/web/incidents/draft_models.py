"""What people chose of the signals beside a draft, whom a draft was told of, and what it was not told yet."""

from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem


class Choice(models.Model):
    """Somebody promoted a signal to an event of the timeline, or dismissed it.

    ``inserted`` is what the promotion put into the text, ``line`` the event's own lines as they stood.
    """

    class Kind(models.TextChoices):
        """What was chosen."""

        PROMOTED = "promoted", "Promoted"
        DISMISSED = "dismissed", "Dismissed"

    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="choices")
    signal = models.ForeignKey("incidents.Signal", on_delete=models.CASCADE, related_name="choices")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)
    inserted = models.TextField(blank=True)
    line = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["postmortem", "signal"], name="signal_chosen_once"),
        ]

    def __str__(self) -> str:
        return f"{self.by}: {self.kind}"


class Carried(models.Model):
    """A responder whom a draft was told of: once, so that a person who takes the name out has the last word."""

    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="carried")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["postmortem", "user"], name="responder_carried_once"),
        ]

    def __str__(self) -> str:
        return f"{self.user} in {self.postmortem_id}"


class Unsaid(models.Model):
    """Something was found out about an incident while its text stood still: what the text had been told before.

    It stands from the first such finding on, however many follow, until the text may change again.
    """

    incident = models.OneToOneField("incidents.Incident", on_delete=models.CASCADE, related_name="unsaid")
    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="unsaid")
    told = models.JSONField()
    since = models.DateTimeField(default=now)

    def __str__(self) -> str:
        return f"{self.incident_id}, not in {self.postmortem_id} yet"
