"""A line of chat becomes an event of its record, because a person says so; and stops being one."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import IntegrityError, transaction

from afterword.document.parse import parse
from afterword.document.text import Edit, Span
from afterword.document.timeline import Event
from afterword.exchange.arrivals.chat import promotion as chat
from afterword.exchange.arrivals.manuscript import Candidate
from afterword.web.imports.models import Paper, Promotion
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import derived, moves, revisions
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.refusals import NotNow, Unclear

PROMOTED = "promoted"
TAKEN_BACK = "taken back"


@transaction.atomic
def promote(paper: Paper, number: int, user: User) -> Promotion:
    """Put a line of chat into the timeline, whoever has the text open; doing it twice changes nothing.

    Raises:
        NotNow: the document is not in the record.
        Unclear: there is no such line, or nobody knows when it was said.
    """
    record = _record(paper)
    candidate = _candidate(paper.reading.candidates, number)

    def change(text: str) -> Iterable[Edit]:
        return chat.promote(parse(text), candidate, paper.happened_on)

    try:
        with transaction.atomic():
            made = Promotion.objects.create(paper=paper, candidate=number, by=user, written=chat.words(candidate))
    except IntegrityError:
        return Promotion.objects.get(paper=paper, candidate=number)
    try:
        _change(record, change, user, PROMOTED)
    except chat.Undated as undated:
        raise Unclear(str(undated)) from undated
    return made


@transaction.atomic
def take_back(paper: Paper, number: int, user: User) -> None:
    """Take an event that was a line of chat out of the timeline again.

    Raises:
        NotNow: it is none, or somebody edited it since.
    """
    record = _record(paper)
    made = Promotion.objects.filter(paper=paper, candidate=number).first()
    if made is None:
        raise NotNow("It is no event.")
    candidate = _candidate(paper.reading.candidates, number)

    def change(text: str) -> Iterable[Edit]:
        event = _event(parse(text).events, made.written, candidate)
        return (Edit(_whole(text, event.span), ""),)

    made.delete()
    _change(record, change, user, TAKEN_BACK)


def _change(record: Postmortem, change: Any, user: User, reason: str) -> None:  # noqa: ANN401 - a function of the text
    """Change today's text as one revision; a published one too: it was not reviewed here, and history keeps both."""
    row = moves.locked(record)
    written = texts.edit(row.text_id, change, author_id=user.pk)
    if revisions.digest(written) != row.sha256:
        revisions.snapshot(row, written, reason, user)
    derived.refresh(row)


def _record(paper: Paper) -> Postmortem:
    if paper.postmortem is None or paper.state != Paper.State.TAKEN:
        raise NotNow("Take the document in first; then lines of its chat can become events.")
    return paper.postmortem


def _candidate(kept: Sequence[dict[str, Any]], number: int) -> Candidate:
    if not 0 <= number < len(kept):
        raise Unclear("There is no such line.")
    return Candidate(**kept[number])


def _event(events: Sequence[Event], written: str, candidate: Candidate) -> Event:
    """Find the event that was made of a line of chat."""
    for event in events:
        if event.text == written and bool(event.source) == bool(candidate.permalink):
            return event
    raise NotNow("Somebody edited this event since. Take it out of the text by hand.")


def _whole(text: str, span: Span) -> Span:
    """Take the line break before it too."""
    return Span(span.start - 1 if span.start and text[span.start - 1] == "\n" else span.start, span.end)
