"""The record: post-mortems and what is kept about them beside their text."""

from django.db import models
from django.utils.timezone import now

from afterword.web.live.models import SharedText
from afterword.web.people.models import User
from afterword.web.postmortems.term_fields import Terms


class Status(models.TextChoices):
    """Where a post-mortem stands on its way; the words of the process and of the front matter."""

    TRIGGERED = "triggered", "Triggered"
    ASSIGNED = "assigned", "Assigned"
    DRAFTING = "drafting", "Drafting"
    IN_REVIEW = "in-review", "In review"
    CHANGES_REQUESTED = "changes-requested", "Changes requested"
    APPROVED = "approved", "Approved"
    PUBLISHED = "published", "Published"
    FOLLOW_UP = "follow-up", "Follow-up"
    CLOSED = "closed", "Closed"
    DECLINED = "declined", "Declined"
    MERGED = "merged", "Merged"


PUBLIC_STATES = (Status.PUBLISHED, Status.FOLLOW_UP, Status.CLOSED)
OPEN_STATES = (Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING, Status.IN_REVIEW, Status.CHANGES_REQUESTED)


class Visibility(models.TextChoices):
    """For whose eyes; nothing is shown to people who are not signed in."""

    COMPANY = "company", "Everybody here"
    TEAM = "team", "Its teams"
    RESTRICTED = "restricted", "Named people"
    PUBLIC = "public", "Everybody here; may be shared outside"


NARROWNESS = {Visibility.PUBLIC: 0, Visibility.COMPANY: 0, Visibility.TEAM: 1, Visibility.RESTRICTED: 2}


class Postmortem(Terms):
    """One post-mortem: its text, its owner and where it stands.

    The fields of the second group are computed from the text by `derived.refresh` and may be
    thrown away at any time.
    """

    reference = models.CharField(max_length=32, unique=True)
    text = models.OneToOneField(SharedText, on_delete=models.PROTECT, related_name="postmortem")
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.DRAFTING)
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="owned_postmortems")
    visibility = models.CharField(max_length=12, choices=Visibility.choices, default=Visibility.COMPANY)
    created_at = models.DateTimeField(default=now)
    submitted_at = models.DateTimeField(null=True, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    imported_at = models.DateTimeField(null=True, blank=True)
    owes = models.BooleanField(default=True)  # of an archive nobody owes the text, nor the actions left open in it

    title = models.CharField(max_length=300, blank=True)
    severity = models.CharField(max_length=16, blank=True)
    summary = models.TextField(blank=True)
    occurred_at = models.DateTimeField(null=True, blank=True)
    duration_s = models.BigIntegerField(null=True, blank=True)
    drill = models.BooleanField(default=False, db_default=False)
    sha256 = models.CharField(max_length=64, blank=True)
    fingerprint = models.CharField(max_length=64, blank=True)
    derived_at = models.DateTimeField(null=True, blank=True)
    contributors = models.ManyToManyField(User, related_name="contributed_postmortems", blank=True)
    reviewers = models.ManyToManyField(User, related_name="postmortems_to_review", blank=True)

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["status", "-created_at"], name="postmortem_by_status"),
            models.Index(fields=["-occurred_at"], name="postmortem_by_time"),
            models.Index(fields=["-published_at", "-id"], name="postmortem_by_publication"),
            models.Index(fields=["-created_at", "-id"], name="postmortem_by_age"),
            # Every count of the library is read off this one, without touching a row.
            models.Index(fields=["severity", "status", "visibility", "owner"], name="postmortem_by_standing"),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}".strip()

    @property
    def is_published(self) -> bool:
        """Whether its text is locked and stands in the library."""
        return self.status in PUBLIC_STATES

    @property
    def is_open_for_writing(self) -> bool:
        """Whether people may still type."""
        return self.status in OPEN_STATES


class FacetKind(models.TextChoices):
    """By what a library is sorted."""

    SERVICE = "service", "Service"
    TEAM = "team", "Team"
    TAG = "tag", "Tag"
    TRIGGER = "trigger", "Trigger"


class Facet(models.Model):
    """One service, team, tag or trigger the text names, in lower case. Computed."""

    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="facets")
    kind = models.CharField(max_length=8, choices=FacetKind.choices)
    value = models.CharField(max_length=120)

    class Meta:
        ordering = ["kind", "value"]
        constraints = [models.UniqueConstraint(fields=["postmortem", "kind", "value"], name="facet_once")]
        indexes = [models.Index(fields=["kind", "value", "postmortem"], name="facet_by_value")]

    def __str__(self) -> str:
        return f"{self.kind}:{self.value}"


class Revision(models.Model):
    """The text as it stood at a moment worth remembering."""

    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    author = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    reason = models.CharField(max_length=20)
    created_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["postmortem", "number"], name="revision_number_once")]

    def __str__(self) -> str:
        return f"{self.postmortem.reference} revision {self.number}"


class Verdict(models.TextChoices):
    """What a reviewer says."""

    APPROVED = "approved", "Approved"
    CHANGES = "changes", "Changes requested"


class Review(models.Model):
    """What one reviewer said of one version; an approval falls when the text moves on."""

    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="reviews")
    reviewer = models.ForeignKey(User, on_delete=models.PROTECT, related_name="reviews")
    verdict = models.CharField(max_length=8, choices=Verdict.choices)
    comment = models.TextField(blank=True)
    fingerprint = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=now)
    fallen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["postmortem", "reviewer"],
                condition=models.Q(verdict="approved", fallen_at__isnull=True),
                name="one_standing_approval_each",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reviewer}: {self.verdict}"


class DeclineReason(models.TextChoices):
    """Why a post-mortem need not be written; the words of the process."""

    DUPLICATE = "duplicate", "The same incident is told twice"
    BELOW_THRESHOLD = "below-threshold", "It is below what our policy asks for"
    COVERED = "covered", "Another post-mortem covers it"
    NO_LEARNING = "no-learning", "Nothing new can be learned from it"


class Declination(models.Model):
    """Somebody's decision that a post-mortem need not be written; it stands until somebody reopens the record."""

    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="declinations")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=16, choices=DeclineReason.choices)
    sentence = models.TextField()
    at = models.DateTimeField(default=now)
    reopened_at = models.DateTimeField(null=True, blank=True)
    reopened_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["postmortem"], condition=models.Q(reopened_at__isnull=True), name="one_standing_declination"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.by}: {self.reason}"


class ActionItem(models.Model):
    """One action of the text, for lists and reminders. Computed; its line in the document is the action."""

    postmortem = models.ForeignKey(Postmortem, on_delete=models.CASCADE, related_name="actions")
    position = models.PositiveIntegerField()
    ident = models.CharField(max_length=32, blank=True)
    line = models.PositiveIntegerField()
    text = models.TextField()
    owner_handle = models.CharField(max_length=120, blank=True)
    owner = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="actions")
    priority = models.CharField(max_length=16, blank=True)
    due = models.DateField(null=True, blank=True)
    kind = models.CharField(max_length=32, blank=True)
    done = models.BooleanField(default=False)
    dropped = models.TextField(blank=True)
    done_on = models.DateField(null=True, blank=True)
    tracker = models.CharField(max_length=500, blank=True)
    verify = models.TextField(blank=True)
    tracker_told = models.JSONField(null=True, blank=True)
    """When the newest news was told of each issue it names, by the issue's address; not from the text."""

    class Meta:
        ordering = ["due", "priority", "id"]
        indexes = [
            models.Index(fields=["done", "due"], name="action_by_due"),
            models.Index(fields=["tracker"], name="action_by_tracker"),
            models.Index(fields=["postmortem", "position"], name="action_by_position"),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def is_open(self) -> bool:
        """Whether somebody still owes it."""
        return not self.done and not self.dropped
