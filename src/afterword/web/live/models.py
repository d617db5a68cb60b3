"""SharedText and its append-only log of updates."""

from typing import ClassVar
from uuid import uuid4

from django.db import models


class SharedText(models.Model):
    """A text many people write; what it says is in its updates."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(db_index=True)
    locked = models.BooleanField(default=False)
    tickets_after = models.DateTimeField(null=True, blank=True)  # older tickets no longer open this text

    def __str__(self) -> str:
        return str(self.id)


class Barred(models.Model):
    """Somebody whose tickets from before a moment open nothing any more."""

    user_id = models.BigIntegerField(primary_key=True)  # no foreign key: this floor knows no people
    tickets_after = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.user_id} before {self.tickets_after}"


class Update(models.Model):
    """One change to a text, exactly as its author's browser sent it."""

    text = models.ForeignKey(SharedText, on_delete=models.CASCADE, related_name="updates", db_index=False)
    payload = models.BinaryField()
    author_id = models.BigIntegerField(null=True, blank=True)  # no foreign key: this floor knows no people
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Updates are read text by text, in the order they arrived."""

        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["text", "id"], name="live_update_in_order")]

    def __str__(self) -> str:
        return f"{self.text_id} {self.pk}"
