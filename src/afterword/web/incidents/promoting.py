"""A signal becomes an event of a draft, because a person says so; and stops being one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction

from afterword.document.candidates import Candidate, candidate, is_told, take_out, written
from afterword.document.candidates import promote as promoted
from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.document.text import Edit
from afterword.web.house import house
from afterword.web.incidents.draft_models import Choice
from afterword.web.incidents.facts import SIGNALS, facts_of
from afterword.web.incidents.family import family
from afterword.web.incidents.feed import near
from afterword.web.incidents.models import Signal
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

MOST = 500
"""Signals that are offered: the first ones of a storm tell what its thousands tell."""
MOST_NEAR = 50
"""Changes of the feed that are offered with them."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One signal beside a draft. `told`: the timeline tells it already, whoever wrote it there."""

    signal: Signal
    candidate: Candidate
    told: bool
    choice: Choice | None

    @property
    def is_promoted(self) -> bool:
        """Whether somebody promoted it."""
        return self.choice is not None and self.choice.kind == Choice.Kind.PROMOTED

    @property
    def is_dismissed(self) -> bool:
        """Whether somebody dismissed it."""
        return self.choice is not None and self.choice.kind == Choice.Kind.DISMISSED

    @property
    def is_open(self) -> bool:
        """Whether nobody chose yet, and the timeline does not tell it."""
        return self.choice is None and not self.told


def offers(postmortem: Postmortem, document: Document) -> tuple[Offer, ...]:
    """Return every signal of a post-mortem's incidents, in order of time, with what became of it."""
    chosen = {each.signal_id: each for each in postmortem.choices.select_related("by")}
    return tuple(
        Offer(signal, line, is_told(document, line), chosen.get(signal.pk)) for signal, line in _candidates(postmortem)
    )


@transaction.atomic
def promote(postmortem: Postmortem, numbers: Sequence[int], user: User) -> int:
    """Put signals into the timeline, each once, whoever has the text open; return how many were new.

    What is told there already, or was promoted by somebody else a moment ago, changes nothing. Raises ``Refused``.
    """
    row = _writable(postmortem, user)
    wanted = _wanted(row, numbers)
    done = set(row.choices.filter(kind=Choice.Kind.PROMOTED).values_list("signal_id", flat=True))
    made = 0
    for signal, line in wanted:
        if signal.pk not in done:
            made += _put_in(row, signal, line, user)
    derived.refresh(row)
    return made


@transaction.atomic
def take_back(postmortem: Postmortem, number: int, user: User) -> None:
    """Take a promoted line out of the timeline again: exactly that line, if nobody changed it.

    Raises:
        NotNow: it was not promoted, or somebody edited it since.
        NotYours: the person may not write there now.
    """
    row = _writable(postmortem, user)
    choice = row.choices.filter(signal_id=number, kind=Choice.Kind.PROMOTED).first()
    if choice is None:
        raise NotNow("It is no event of this timeline. Nothing was taken out.")
    made: list[Edit] = []

    def change(text: str) -> Iterable[Edit]:
        made[:] = take_out(text, choice.inserted, choice.line)
        return made

    left = texts.edit(row.text_id, change, author_id=user.pk)
    if not made and _stands(left, row, number):
        raise NotNow("Somebody edited this event since. Change it in the text; their words stay.")
    choice.delete()
    derived.refresh(row)


@transaction.atomic
def dismiss(postmortem: Postmortem, numbers: Sequence[int], user: User) -> int:
    """Put signals aside, for everybody who looks; they can be shown again. Raises ``Refused``."""
    row = _writable(postmortem, user)
    chosen = set(row.choices.values_list("signal_id", flat=True))
    fresh = [signal for signal, _ in _wanted(row, numbers) if signal.pk not in chosen]
    Choice.objects.bulk_create(
        Choice(postmortem=row, signal=signal, kind=Choice.Kind.DISMISSED, by=user) for signal in fresh
    )
    return len(fresh)


@transaction.atomic
def show_again(postmortem: Postmortem, numbers: Sequence[int], user: User) -> int:
    """Offer dismissed signals again. Raises ``Refused``."""
    row = _writable(postmortem, user)
    found = row.choices.filter(kind=Choice.Kind.DISMISSED, signal_id__in=numbers)
    return found.delete()[0]


def _put_in(row: Postmortem, signal: Signal, line: Candidate, user: User) -> bool:
    """Write one line into today's text and remember what was put in."""
    made: list[Edit] = []

    def change(text: str) -> Iterable[Edit]:
        made[:] = promoted(parse(text), line)
        return made

    after = texts.edit(row.text_id, change, author_id=user.pk)
    if not made:
        return False
    Choice.objects.update_or_create(
        postmortem=row,
        signal=signal,
        defaults={
            "kind": Choice.Kind.PROMOTED,
            "by": user,
            "inserted": "".join(edit.text for edit in made),
            "line": written(after, line),
        },
    )
    return True


def _stands(text: str, row: Postmortem, number: int) -> bool:
    """Say whether an event of the signal's moment still stands in the text, in whatever words."""
    moments = {line.at for signal, line in _candidates(row) if signal.pk == number}
    return any(event.start in moments for event in parse(text).events)


def _writable(postmortem: Postmortem, user: User) -> Postmortem:
    """Lock the record for somebody who may type into it; verbs on one record wait for each other."""
    row = moves.locked(postmortem)
    if not access.writable(user).filter(pk=row.pk).exists():
        if row.is_open_for_writing:
            raise NotYours("Only people who may write in this post-mortem choose its events.")
        raise NotNow(f"It is {row.get_status_display().lower()}, so its timeline stays as it is.")
    return row


def _wanted(row: Postmortem, numbers: Sequence[int]) -> list[tuple[Signal, Candidate]]:
    wanted = [(signal, line) for signal, line in _candidates(row) if signal.pk in set(numbers)]
    if not wanted:
        raise Unclear("Choose a signal of this incident.")
    return wanted


def _candidates(row: Postmortem) -> list[tuple[Signal, Candidate]]:
    """Return the signals of a record's incidents and what changed near them as candidates, in order of time."""
    found: dict[int, tuple[Signal, Candidate]] = {}
    for incident in row.incidents.filter(merged_into=None).order_by("pk"):
        facts = facts_of(incident, house())
        told = Signal.objects.filter(incident__in=family(incident)).select_related("source").order_by("at", "pk")[:MOST]
        for signal in (*told, *near(incident)[:MOST_NEAR]):
            found.setdefault(signal.pk, (signal, candidate(SIGNALS.validate_python(signal.content), facts)))
    return sorted(found.values(), key=lambda pair: (pair[1].at, pair[0].pk))[:MOST]
