"""An import, its documents, and where a record came from."""

import uuid
from datetime import timedelta
from typing import ClassVar

from django.db import models
from django.utils.timezone import now

from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem, Visibility


class Import(models.Model):
    """An archive on its way in, and the job of carrying it: due at a time while there is something to do."""

    class State(models.TextChoices):
        """How far it has come."""

        UNPACKING = "unpacking", "Being unpacked"
        READING = "reading", "Being read"
        READY = "ready", "To be looked at"
        TAKING = "taking", "Being taken in"
        TAKEN = "taken", "Taken in"
        UNDOING = "undoing", "Being taken out again"
        UNDONE = "undone", "Taken out again"
        FAILED = "failed", "Could not be read"

    class Standing(models.TextChoices):
        """What its documents become."""

        PUBLISHED = "published", "Published, and marked as not reviewed here"
        DRAFT = "draft", "Drafts, to be worked on"

    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="imports")
    name = models.CharField(max_length=200)
    folder = models.UUIDField(default=uuid.uuid4, editable=False)
    files = models.JSONField(default=list)  # [{"name", "size"}], in the order they were sent
    size = models.BigIntegerField(default=0)  # bytes
    created_at = models.DateTimeField(default=now)

    state = models.CharField(max_length=10, choices=State.choices, default=State.UNPACKING)
    due_at = models.DateTimeField(null=True, blank=True, default=now)
    attempts = models.PositiveSmallIntegerField(default=0)
    trouble = models.CharField(max_length=1000, blank=True)
    began_at = models.DateTimeField(default=now)  # the step it is at
    finished_at = models.DateTimeField(null=True, blank=True)
    cursor = models.PositiveIntegerField(default=0)  # the place of the last document of the step it is at
    done = models.PositiveIntegerField(default=0)  # documents of the same
    total = models.PositiveIntegerField(null=True, blank=True)  # of the same; nobody knows while it is unpacked
    emptied_at = models.DateTimeField(null=True, blank=True)
    neighbours = models.JSONField(default=dict)  # how its houses write: see `customs.py`

    team = models.CharField(max_length=80, blank=True)
    visibility = models.CharField(max_length=12, choices=Visibility.choices, default=Visibility.COMPANY)
    standing = models.CharField(max_length=10, choices=Standing.choices, default=Standing.PUBLISHED)
    owes = models.BooleanField(default=False)
    undo_touched = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="import_waiting"),
            models.Index(fields=["by", "-created_at"], name="import_by_person"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_working(self) -> bool:
        """Whether the loop has it in hand."""
        return self.state in WORKING

    @property
    def left(self) -> timedelta | None:
        """How long the rest will take at the pace so far; None while nobody can know."""
        if not self.total or not self.done or self.done >= self.total:
            return None
        return (now() - self.began_at) / self.done * (self.total - self.done)


WORKING = (Import.State.UNPACKING, Import.State.READING, Import.State.TAKING, Import.State.UNDOING)


class Original(models.Model):
    """The bytes of a file that was sent, deflated, or where a big one lies; let go of some months later."""

    archive = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="originals")
    content = models.BinaryField()
    on_disk = models.CharField(max_length=40, blank=True)  # its name in the import's folder

    def __str__(self) -> str:
        return str(self.pk)


class Paper(models.Model):
    """One document of an import."""

    class State(models.TextChoices):
        """What became of it."""

        WAITING = "waiting", "Not read yet"
        READ = "read", "Read"
        REFUSED = "refused", "Could not be read"
        PASSED = "passed", "Passed over"
        KNOWN = "known", "Here already"
        CHANGED = "changed", "Here in an older form"
        TAKEN = "taken", "Taken in"
        FAILED = "failed", "Could not be taken in"
        UNDONE = "undone", "Taken out again"

    archive = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="papers")
    # Several share one where a file held several documents.
    original = models.ForeignKey(Original, on_delete=models.SET_NULL, null=True, blank=True, related_name="papers")
    place = models.PositiveIntegerField()
    path = models.CharField(max_length=1000)
    sha256 = models.CharField(max_length=64, blank=True)  # of the original's bytes
    size = models.BigIntegerField(default=0)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    chosen = models.BooleanField(default=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    trouble = models.CharField(max_length=1000, blank=True)

    title = models.CharField(max_length=300, blank=True)
    happened_on = models.DateField(null=True, blank=True)
    events = models.PositiveIntegerField(default=0)
    timed = models.PositiveIntegerField(default=0)  # events with a time of day in a known zone
    actions = models.PositiveIntegerField(default=0)
    sections = models.PositiveIntegerField(default=0)
    contradictions = models.PositiveIntegerField(default=0)
    unread = models.PositiveIntegerField(default=0)
    candidates = models.PositiveIntegerField(default=0)

    postmortem = models.ForeignKey(Postmortem, on_delete=models.SET_NULL, null=True, blank=True, related_name="papers")
    replaced = models.TextField(blank=True)  # what the record said before this paper brought it up to date

    class Meta:
        ordering: ClassVar[list[str]] = ["place"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["archive", "place"], name="paper_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["archive", "state", "place"], name="paper_by_state"),
        ]

    def __str__(self) -> str:
        return self.title or self.path

    @property
    def nothing_found(self) -> bool:
        """Whether it has neither events nor actions: perhaps no post-mortem at all."""
        return not self.events and not self.actions and not self.candidates

    @property
    def may_be_taken(self) -> bool:
        """Whether it would be taken in if it is chosen."""
        return self.state in TO_TAKE


TO_TAKE = (Paper.State.READ, Paper.State.CHANGED)


class Reading(models.Model):
    """What became of a document: the canonical text, where its lines came from, and what was not understood.

    Contradictions, unread and candidates are lists of objects, with lines of the original.
    """

    paper = models.OneToOneField(Paper, on_delete=models.CASCADE, related_name="reading")
    text = models.TextField()
    line_map = models.JSONField(default=list)
    contradictions = models.JSONField(default=list)
    unread = models.JSONField(default=list)
    candidates = models.JSONField(default=list)

    def __str__(self) -> str:
        return str(self.paper_id)


class Origin(models.Model):
    """Where a record came from. Its key is why the same document is never here twice for the same readers."""

    postmortem = models.OneToOneField(Postmortem, on_delete=models.CASCADE, related_name="origin")
    paper = models.ForeignKey(Paper, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    key = models.CharField(max_length=64, unique=True)
    source = models.CharField(max_length=200)
    path = models.CharField(max_length=1000)
    sha256 = models.CharField(max_length=64)  # of the original's bytes
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)
    text_sha256 = models.CharField(max_length=64)  # of the text as it was taken in

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["path"], name="origin_by_path"),
            models.Index(fields=["sha256"], name="origin_by_content"),
        ]

    def __str__(self) -> str:
        return f"{self.source}: {self.path}"


class Promotion(models.Model):
    """A line of chat that a person made an event of, until they take it back."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="promotions")
    candidate = models.PositiveIntegerField()  # its place in the list
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)
    written = models.TextField()  # what was put into the text

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["paper", "candidate"], name="promoted_once"),
        ]

    def __str__(self) -> str:
        return f"{self.paper_id}: {self.candidate}"
