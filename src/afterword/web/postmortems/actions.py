"""Keeping promises: ticking an action's box in its document, a published one too."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from urllib.parse import urlsplit

from django.db import transaction

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


def close_tracked(url: str, at: datetime | None = None) -> tuple[ActionItem, ...]:
    """Tick every action whose tracker is this issue; return those that changed. Telling it twice does nothing more."""
    return tuple(_set(item, done=True, at=at) for item in _tracked(url) if not item.done)


def reopen_tracked(url: str) -> tuple[ActionItem, ...]:
    """Untick every action whose tracker is this issue; return those that changed."""
    return tuple(_set(item, done=False) for item in _tracked(url) if item.done)


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
        derived.refresh(postmortem)
        changed = ActionItem.objects.filter(pk=item.pk).first()
        if changed is None:
            raise NotNow("The text no longer has this action.")
        if done and not was_done and at is not None:
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


def _tracked(url: str) -> list[ActionItem]:
    """Find the actions whose tracker is this issue, however its address is written."""
    wanted = same_issue(url)
    if not wanted:
        return []
    number = wanted.rpartition("/")[2]
    candidates = ActionItem.objects.filter(tracker__icontains=number).select_related("postmortem")
    return [item for item in candidates if wanted in {same_issue(part) for part in re.split(r"[\s,]+", item.tracker)}]
