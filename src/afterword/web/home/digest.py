"""The digest: one mail with what waits for somebody, what they owe and what was told meanwhile; never an empty one."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from django.urls import reverse

from afterword.web.home import decisions, owed
from afterword.web.notices import gathering
from afterword.web.notices.kinds import GROUPS, group_of
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import absolute, filled
from afterword.web.people.leave import today_of
from afterword.web.people.models import User
from afterword.web.words import plain

MOST = 10
SOON = timedelta(days=7)
"""A digest that brings no news goes out only for what is due within a week, or waits for an answer."""

Line = tuple[str, str]
"""Something in words, and the path that leads to it."""


def send(limit: int = 5) -> int:
    """Write the digests whose time has come; return how many people were looked at."""
    return gathering.write_digests(compose, limit)


def compose(user: User, gathered: list[Notice]) -> gathering.Written:
    """Write somebody's digest: what was gathered, what waits, what they owe; nothing where there is no reason."""
    today = today_of(user)
    told = {notice.url for notice in gathered}
    asked = [line for line in _asked(user) if line[1] not in told]
    dated = list(_owed(user, today))
    if not gathered and not asked and not any(due and due <= today + SOON for due, _ in dated):
        return None
    parts = [
        *_part("What waits for you", asked),
        *_part("What you owe, the nearest date first", [line for _, line in dated[:MOST]], more=len(dated) - MOST),
        *_told(gathered),
    ]
    return _subject(len(asked), len(dated), len(gathered)), "\n\n".join(parts)


def _subject(asked: int, dated: int, gathered: int) -> str:
    """Say in one line what is in it."""
    said = [
        f"{count} {word}"
        for count, word in ((asked, "waiting for you"), (dated, "to write or do"), (gathered, "told meanwhile"))
        if count
    ]
    return f"Your digest: {', '.join(said)}"


def _asked(user: User) -> Iterator[Line]:
    """Yield what somebody else waits for."""
    for record in owed.to_review(user)[:MOST]:
        yield f"To review: {record.title}, from {record.owner.name}", reverse("review", args=[record.reference])
    waits = decisions.decisions_of(user, MOST)
    for call, record in waits.calls:
        yield (
            f"{call.by.name} would be glad of a hand with {record.title}",
            reverse("facilitator", args=[record.reference]),
        )
    for request in waits.requests:
        yield f"{request.by.name} asks for a post-mortem of {request.incident.title}", _incident(request.incident_id)
    for waiver in waits.waivers:
        yield f"{waiver.by.name} proposes that none be written: {waiver.incident.title}", _incident(waiver.incident_id)
    for hold in waits.holds:
        yield f"Does it still wait? {hold.title}", hold.page


def _owed(user: User, today: date) -> list[tuple[date | None, Line]]:
    """Return what they own, by date; what has none comes last."""
    drafts = (
        (record.draft_due, f"Write {record.title}", reverse("write", args=[record.reference]))
        for record in owed.to_write(user)[: MOST * 2]
    )
    actions = (
        (action.due, plain(action.text), f"{reverse('postmortem', args=[action.postmortem.reference])}")
        for action in owed.to_do(user)[: MOST * 2]
    )
    found = sorted((*drafts, *actions), key=lambda each: (each[0] is None, each[0] or today))
    return [(due, (f"{_when(due, today)}: {words}", path)) for due, words, path in found]


def _told(gathered: Iterable[Notice]) -> Iterator[str]:
    """Yield what was gathered, under the heading it was chosen by."""
    notices = list(gathered)
    for group in GROUPS:
        of_group = [each for each in notices if group_of(each.kind) is group]
        if of_group:
            yield _heading(group.title)
            yield from (_notice(each) for each in of_group)


def _notice(notice: Notice) -> str:
    body = "\n".join(f"  {line}".rstrip() for line in _wrapped(notice.body))
    link = f"  {absolute(notice.url)}" if notice.url else ""
    return "\n".join(part for part in (f"* {notice.subject}", body, link) if part.strip())


def _wrapped(body: str) -> list[str]:
    return filled(body).split("\n")


def _part(title: str, lines: list[Line], *, more: int = 0) -> Iterator[str]:
    if lines:
        rest = f"\nand {more} more" if more > 0 else ""
        yield _heading(title)
        yield "\n".join(f"* {words}\n  {absolute(path)}" for words, path in lines) + rest


def _heading(title: str) -> str:
    return f"{title}\n{'-' * len(title)}"


def _when(due: date | None, today: date) -> str:
    """Say by when: a date, in words that accuse nobody."""
    if due is None:
        return "No date yet"
    return f"{'Planned for' if due < today else 'By'} {due:%A} {due.day} {due:%B}"


def _incident(pk: int) -> str:
    return reverse("incident", args=[pk])
