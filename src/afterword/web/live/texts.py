"""`create`, `read`, `edit` a shared text, whether or not anyone is looking.

A text is the sum of its log. Whoever appends first locks the text's row (on SQLite the IMMEDIATE
transaction is the lock), so that ids of one text become visible in the order they were given.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Count
from django.utils import timezone

from afterword.document.text import Edit, apply
from afterword.web.live import crdt, news
from afterword.web.live.models import SharedText, Update

LONGEST = 3_000_000
"""Bytes of UTF-8 in a text; a whole novel of an outage has a third of that."""
LONG_LOG = 64
RESTED = timedelta(seconds=60)
RECENT = timedelta(days=1)  # what has rested longer was looked at while it was recent


@dataclass(frozen=True, slots=True)
class Standing:
    """What an open room must know of its text beside the words."""

    changed_at: datetime
    locked: bool
    tickets_after: datetime | None


@dataclass(frozen=True, slots=True)
class Line:
    """One row for the log: an update and who wrote it."""

    payload: bytes
    author_id: int | None


@dataclass(frozen=True, slots=True)
class Since:
    """What the log holds after a certain id, and whether our own lines were let in."""

    others: tuple[bytes, ...]
    last_id: int
    standing: Standing
    refused: bool = False


def create(content: str, author_id: int | None = None) -> SharedText:
    """Write a new text."""
    with transaction.atomic():
        text = SharedText.objects.create(changed_at=timezone.now())
        Update.objects.create(text=text, payload=crdt.first(content), author_id=author_id)
    return text


def read(text_id: UUID) -> str:
    """Return the text as it is on disk now. Raises SharedText.DoesNotExist."""
    return str(crdt.Replica(*_rows(text_id)))


def edit(text_id: UUID, change: Callable[[str], Iterable[Edit]], author_id: int | None = None) -> str:
    """Change a text and return it as it reads afterwards.

    The change is computed from today's text, under the text's lock; it is the server's hand, which may write
    in locked texts too. Raises SharedText.DoesNotExist.
    """
    with transaction.atomic():
        text = SharedText.objects.select_for_update().get(pk=text_id)
        replica = crdt.Replica(*_rows(text_id))
        before = str(replica)
        edits = tuple(Edit(each.span, crdt.writable(each.text)) for each in change(before))
        wanted = apply(before, edits)
        update = replica.change(edits)
        if update is None:
            return before
        if str(replica) != wanted:
            raise AssertionError("the shared text did not take the edit as meant")
        Update.objects.create(text=text, payload=update, author_id=author_id)
        text.changed_at = timezone.now()
        text.save(update_fields=["changed_at"])
        transaction.on_commit(lambda: news.tell(text_id))
    return wanted


def lock(text_id: UUID) -> None:
    """Let nobody but the server write any more; rooms hear of it at once."""
    _set_standing(text_id, locked=True)


def unlock(text_id: UUID) -> None:
    """Let people write again."""
    _set_standing(text_id, locked=False)


def revoke(text_id: UUID) -> None:
    """Void every ticket granted so far: whoever has the text open must ask for a new one, or leaves."""
    _set_standing(text_id, tickets_after=timezone.now())


def authors(text_id: UUID) -> set[int]:
    """Return who has written in a text, as user keys."""
    found = Update.objects.filter(text_id=text_id, author_id__isnull=False).order_by()
    return {author for author in found.values_list("author_id", flat=True).distinct() if author is not None}


def changed_since(moment: datetime) -> list[UUID]:
    """Return the texts changed after a moment, oldest change first."""
    changed = SharedText.objects.filter(changed_at__gt=moment).order_by("changed_at")
    return list(changed.values_list("pk", flat=True))


def append(text_id: UUID, lines: Sequence[Line], *, after: int) -> Since:
    """Put a room's lines on disk in one commit, and read what others wrote after the given id.

    A locked text refuses lines. Raises SharedText.DoesNotExist, and whatever the database raises.
    """
    with transaction.atomic():
        text = SharedText.objects.select_for_update().get(pk=text_id)
        found = _since(text, after)
        if text.locked:
            return replace(found, refused=True)
        rows = Update.objects.bulk_create(
            Update(text_id=text_id, payload=line.payload, author_id=line.author_id) for line in lines
        )
        text.changed_at = timezone.now()
        SharedText.objects.filter(pk=text_id).update(changed_at=text.changed_at)
    return Since(found.others, rows[-1].pk, _standing(text))


def since(text_id: UUID, after: int = 0) -> Since:
    """Read what the log holds after an id. Raises SharedText.DoesNotExist."""
    return _since(SharedText.objects.get(pk=text_id), after)


def standings(text_ids: Sequence[UUID]) -> dict[UUID, Standing]:
    """Return how these texts stand now; one that is gone is missing."""
    return {text.pk: _standing(text) for text in SharedText.objects.filter(pk__in=text_ids)}


def compact(limit: int) -> int:
    """Merge the logs of up to so many texts that are long and at rest; return how many were merged.

    Safe beside open rooms: the merged row has a new id, and applying it again changes nothing.
    """
    now = timezone.now()
    rested = SharedText.objects.filter(changed_at__lt=now - RESTED, changed_at__gt=now - RECENT)
    long = rested.annotate(lines=Count("updates")).filter(lines__gt=LONG_LOG).order_by("changed_at")
    return sum(_merge_log(text_id) for text_id in long.values_list("pk", flat=True)[:limit])


@transaction.atomic
def _merge_log(text_id: UUID) -> bool:
    text = SharedText.objects.select_for_update().get(pk=text_id)
    rows = list(text.updates.order_by("id"))
    whole = crdt.merged([bytes(row.payload) for row in rows])
    if str(crdt.Replica(whole)) != str(crdt.Replica(*(bytes(row.payload) for row in rows))):
        return False
    # Of every author an empty update remains, so that who wrote here stays known.
    names = sorted({row.author_id for row in rows if row.author_id is not None})
    text.updates.filter(pk__in=[row.pk for row in rows]).delete()
    Update.objects.bulk_create(
        [
            *(Update(text=text, payload=crdt.EMPTY, author_id=author) for author in names),
            Update(text=text, payload=whole),
        ]
    )
    return True


def _since(text: SharedText, after: int) -> Since:
    rows = list(Update.objects.filter(text=text, id__gt=after).order_by("id").values_list("id", "payload"))
    others = tuple(bytes(payload) for _, payload in rows)
    return Since(others, rows[-1][0] if rows else after, _standing(text))


def _standing(text: SharedText) -> Standing:
    return Standing(text.changed_at, text.locked, text.tickets_after)


def _set_standing(text_id: UUID, **fields: object) -> None:
    with transaction.atomic():
        if not SharedText.objects.filter(pk=text_id).update(**fields):
            raise SharedText.DoesNotExist(f"There is no text {text_id}.")
        transaction.on_commit(lambda: news.tell(text_id))


def _rows(text_id: UUID) -> list[bytes]:
    rows = Update.objects.filter(text_id=text_id).order_by("id").values_list("payload", flat=True)
    payloads = [bytes(payload) for payload in rows]
    if not payloads:
        raise SharedText.DoesNotExist(f"There is no text {text_id}.")
    return payloads
