"""What people decided about what belongs together, and where each signal was before."""

from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.incidents.source_models import Source
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem


class Regrouping(models.Model):
    """Somebody decided what belongs together, and why; later deliveries follow it until it is undone.

    ``origin`` is where the signals came from, none for the feed, ``incident`` where they are now. ``postmortem`` is the
    one that came along in a merge, ``groups`` the senders' groups that now mean ``incident``, each with the one it
    meant before.
    """

    class Kind(models.TextChoices):
        """What was decided."""

        MERGE = "merge", "Merged"
        SPLIT = "split", "Split off"
        MOVE = "move", "Moved"
        TAKE = "take", "Taken from the feed"

    kind = models.CharField(max_length=10, choices=Kind.choices)
    incident = models.ForeignKey("incidents.Incident", on_delete=models.CASCADE, related_name="regroupings")
    origin = models.ForeignKey(
        "incidents.Incident", on_delete=models.CASCADE, null=True, related_name="regroupings_away"
    )
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
    """One signal that a regrouping put elsewhere, and where it was before; what its key tells later follows it.

    ``origin`` is none where it stood in the feed.
    """

    regrouping = models.ForeignKey(Regrouping, on_delete=models.CASCADE, related_name="placements")
    signal = models.ForeignKey("incidents.Signal", on_delete=models.CASCADE, related_name="placements")
    source = models.ForeignKey(Source, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    key = models.CharField(max_length=400)
    origin = models.ForeignKey("incidents.Incident", on_delete=models.CASCADE, null=True, related_name="+")

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["regrouping", "signal"], name="placed_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["source", "key"], name="placement_by_key")]

    def __str__(self) -> str:
        return f"{self.signal} by {self.regrouping_id}"
