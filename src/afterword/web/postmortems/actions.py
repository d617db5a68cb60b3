"""Keeping promises: ticking an action's box in its document, a published one too."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.db import transaction
from django.utils.timezone import now

from afterword.document.actions import Action, tick, untick
from afterword.document.parse import parse
from afterword.document.text import Edit
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves, publish
from afterword.web.postmortems.action_rows import position_of
from afterword.web.postmortems.models import ActionItem
from afterword.web.postmortems.refusals import NotNow, NotYours

ISSUE = re.compile(r"/(?:-/)?(?:issues|pull|pulls|merge_requests)/(\d+)$", re.ASCII)


def complete(item: ActionItem, user: User) -> ActionItem:
    """Tick the box. Ticking a ticked box changes nothing.

    Raises:
        NotYours: neither the action nor its post-mortem is this person's.
        NotNow: the text no longer has this action.
    """
    _allow(item, user)
    return _set(item, done=True)


def reopen(item: ActionItem, user: User) -> ActionItem:
    """Take the tick away. Raises as `complete`."""
    _allow(item, user)
    return _set(item, done=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """What news about an issue came to: who names it, to whom it is no old news, and which it changed."""

    named: tuple[ActionItem, ...]
    newest: tuple[ActionItem, ...]
    changed: tuple[ActionItem, ...]


def close_tracked(url: str, at: datetime | None = None) -> Heard:
    """Tick every action whose tracker is this issue, unless newer news of it came before; without a time, it is now."""
    return _hear(url, at or now(), done=True)


def reopen_tracked(url: str, at: datetime | None = None) -> Heard:
    """Untick every action whose tracker is this issue, unless newer news of it came before."""
    return _hear(url, at or now(), done=False)


def give_up_tracked(url: str, at: datetime | None = None) -> Heard:
    """Keep that this issue was given up, so that older news of it says nothing any more; its actions stay as is."""
    return _hear(url, at or now(), done=None)


def same_issue(url: str) -> str:
    """Return an issue's address in the one form we compare: no scheme, query, fragment or trailing slash.

    What is no address (a key as `PAY-2231`) is compared in lower case.
    """
    url = url.replace("\0", "").strip().strip("<>")
    parts = urlsplit(url) if "://" in url else None
    if parts is None or not parts.netloc:
        return url.lower()
    path = ISSUE.sub(r"/issues/\1", parts.path.rstrip("/"))
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}{path}".lower()


def _allow(item: ActionItem, user: User) -> None:
    """Raise unless this person may tick the box."""
    if not access.completable_actions(user).filter(pk=item.pk).exists():
        owner = item.owner.name if item.owner else "its owner"
        raise NotYours(f"This action is for {owner} or the people of its post-mortem to tick.")


def _set(item: ActionItem, *, done: bool, at: datetime | None = None) -> ActionItem:
    """Change the box in today's text, then the row. It is the server's hand: ticking makes nobody an author."""
    with transaction.atomic():
        postmortem = moves.locked(item.postmortem)
        was_done = item.done
        texts.edit(postmortem.text_id, _change(item, done=done))
        document = derived.refresh(postmortem)
        changed = ActionItem.objects.filter(pk=item.pk).first()
        if changed is None:
            raise NotNow("The text no longer has this action.")
        told = position_of(changed, document)
        if done and not was_done and at is not None and not (told and told.done_on):
            changed.done_on = at.date()
            changed.save(update_fields=["done_on"])
        if postmortem.is_published:
            publish.settle(postmortem)
    return changed


def _change(item: ActionItem, *, done: bool) -> Callable[[str], Iterable[Edit]]:
    """Return what finds the action in a text and makes the one-character edit."""

    def change(text: str) -> Iterable[Edit]:
        action = position_of(item, parse(text))
        if action is None:
            raise NotNow("The text no longer has this action.")
        return () if _stands(action, text, done=done) else ((tick if done else untick)(action),)

    return change


def _stands(action: Action, text: str, *, done: bool) -> bool:
    """Say whether the box needs no change; a box two hands ticked at once (`[xx]`) is done, and may stay so."""
    box = action.box_span.of(text)
    return action.done is done and (done or box in {" ", ""})


def _hear(url: str, at: datetime, *, done: bool | None) -> Heard:
    """Set the boxes, or leave them for ``None``.

    Deliveries overtake each other, so of each issue the time of its newest news is kept.
    """
    issue, named = same_issue(url), tuple(_tracked(url))
    newest = tuple(item for item in named if (item.tracker_told or {}).get(issue, "") <= _stamp(at))
    for item in newest:
        item.tracker_told = {**(item.tracker_told or {}), issue: _stamp(at)}
        item.save(update_fields=["tracker_told"])
    changed = () if done is None else tuple(_set(item, done=done, at=at) for item in newest if item.done is not done)
    return Heard(named, newest, changed)


def _stamp(at: datetime) -> str:
    """Write an instant so that the later one is the greater one."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _tracked(url: str) -> list[ActionItem]:
    """Find the actions whose tracker is this issue, however its address is written."""
    wanted = same_issue(url)
    if not wanted:
        return []
    number = wanted.rpartition("/")[2]
    candidates = ActionItem.objects.filter(tracker__icontains=number).select_related("postmortem")
    return [item for item in candidates if wanted in {same_issue(part) for part in re.split(r"[\s,]+", item.tracker)}]
