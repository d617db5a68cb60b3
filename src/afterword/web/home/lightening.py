"""Going on with a lighter template: the draft asks less, every written word stays, and it can be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.db import transaction

from afterword.document.lighten import lighten
from afterword.document.template import STANDARD, Template
from afterword.document.text import Edit, Span, apply
from afterword.web.house import house
from afterword.web.incidents.beginning import templates
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves
from afterword.web.postmortems.models import Postmortem, Revision
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear
from afterword.web.postmortems.revisions import snapshot

LIGHTER = ("light", STANDARD)
"""Templates a heavier draft may go on with, the lightest first."""
NEAR_MISS = "near-miss"
BEFORE, AFTER, UNDONE = "before-lighter", "made-lighter", "lighter-undone"


@dataclass(frozen=True, slots=True)
class Offer:
    """A lighter template, and what is taken out with it: headings nobody wrote under, as they stand."""

    template: Template
    without: tuple[str, ...]


def offers(text: str) -> tuple[Offer, ...]:
    """Return the templates that ask less than a draft does now, the lightest first."""
    found = []
    for template in _lighter():
        edits = lighten(text, template, _heavier())
        if edits and len(apply(text, edits)) < len(text):
            found.append(Offer(template, tuple(_headings(text, edits))))
    return tuple(found)


@transaction.atomic
def make_lighter(postmortem: Postmortem, user: User, name: str) -> Postmortem:
    """Let a draft ask what a lighter template asks. The text as it was is kept as a revision.

    Raises:
        NotYours: somebody else owns it.
        NotNow: it is in review already, or asks no more than that.
        Unclear: there is no such template.
    """
    row = _mine(postmortem, user)
    template = next((each for each in _lighter() if each.name == name), None)
    if template is None:
        raise Unclear("Choose one of the lighter templates.")
    before = texts.read(row.text_id)
    said = [before]

    def change(text: str) -> Iterable[Edit]:
        said[0] = text
        return lighten(text, template, _heavier())

    after = texts.edit(row.text_id, change)
    if after == said[0]:
        raise NotNow("It asks no more than that already.")
    snapshot(row, said[0], BEFORE, user)
    snapshot(row, after, AFTER, user)
    derived.refresh(row)
    return row


@transaction.atomic
def take_back(postmortem: Postmortem, user: User) -> bool:
    """Put back what going on with a lighter template took out; say whether all of it could be.

    What was written since stays: a place somebody changed is left as they made it.

    Raises:
        NotYours: somebody else owns it.
        NotNow: nothing was taken out, or it is back.
    """
    row = _mine(postmortem, user)
    last = last_change(row)
    if last is None:
        raise NotNow("There is nothing to take back.")
    before, after = last
    left_out = [0]

    def change(text: str) -> Iterable[Edit]:
        edits, left_out[0] = _put_back(before.text, after.text, text)
        return edits

    snapshot(row, texts.edit(row.text_id, change), UNDONE, user)
    derived.refresh(row)
    return not left_out[0]


def last_change(postmortem: Postmortem) -> tuple[Revision, Revision] | None:
    """Return the text before and after a draft was last made lighter; nothing when that was taken back."""
    marked = postmortem.revisions.filter(reason__in=[BEFORE, AFTER, UNDONE]).order_by("-number")
    last = list(marked[:2])
    return (last[1], last[0]) if [each.reason for each in last] == [AFTER, BEFORE] else None


def _mine(postmortem: Postmortem, user: User) -> Postmortem:
    row = moves.locked(postmortem)
    if row.owner_id != user.pk:
        raise NotYours(f"{row.owner.name} owns this post-mortem and chooses its template.")
    if not access.submittable(user).filter(pk=row.pk).exists():
        raise NotNow(f"It is {row.get_status_display().lower()}. A draft can be made lighter until it goes to review.")
    return row


def _lighter() -> list[Template]:
    there = templates(house())
    return [there[name] for name in LIGHTER if name in there]


def _heavier() -> list[Template]:
    """Return what a draft may have been made from; the one of near misses is the shortest there is already."""
    return [each for name, each in templates(house()).items() if name != NEAR_MISS]


def _headings(text: str, edits: Iterable[Edit]) -> Iterable[str]:
    gone = (line for edit in edits if not edit.text for line in edit.span.of(text).splitlines())
    return (line.lstrip("#").strip() for line in gone if line.startswith("##"))


def _put_back(before: str, after: str, today: str) -> tuple[list[Edit], int]:
    """Return the edits of today's text that undo a change, and how many of its places somebody has changed since."""
    since = _hunks(after, today)
    edits, left_out = [], 0
    for edit in _hunks(after, before):
        start, end = edit.span
        if any(other.span.start < end and start < other.span.end for other in since):
            left_out += 1
            continue
        by = sum(len(other.text) - len(other.span) for other in since if other.span.end <= start)
        edits.append(Edit(Span(start + by, end + by), edit.text))
    return edits, left_out


def _hunks(before: str, after: str) -> list[Edit]:
    """Return the whole lines in which two texts differ, as edits of the first."""
    a, b = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for line in a:
        starts.append(starts[-1] + len(line))
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return [
        Edit(Span(starts[a0], starts[a1]), "".join(b[b0:b1]))
        for tag, a0, a1, b0, b1 in matcher.get_opcodes()
        if tag != "equal"
    ]
