"""Texts that were finished elsewhere: taken into the record, brought up to date, and taken out again.

They are past: nobody is told, nobody owes them, and what is published of them was not reviewed here and says so.
"""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import ProtectedError
from django.utils.timezone import now

from afterword.document import frontmatter
from afterword.document.facts import Facts
from afterword.document.facts import read as read_facts
from afterword.web.live import texts
from afterword.web.live.models import SharedText
from afterword.web.people.directory import bare, by_handle
from afterword.web.people.models import User
from afterword.web.postmortems import derived, drafting, moves, revisions, search
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import NARROWNESS, Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow

IMPORTED = "imported"
"""The reason of the revision with which a record from an archive begins."""


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms texts are taken in.

    Attributes:
        team: A slug that is added to the teams the text names; empty for none.
        published: Into the library, marked as not reviewed here; otherwise as drafts.
        owes: Whether drafts and open actions are somebody's duty here.
    """

    visibility: Visibility = Visibility.COMPANY
    team: str = ""
    published: bool = True
    owes: bool = False


@transaction.atomic
def take_in(user: User, text: str, *, source: str, terms: Terms, happened_on: date | None = None) -> Postmortem:
    """Create a record of a text that was finished elsewhere; who does it is its author.

    They own it too, unless the text names somebody with an account here. `source` is where it came from, in words; it
    and the day stand in the front matter.

    Raises:
        Unclear: the text cannot be kept.
        TooLong: it is bigger than we keep.
    """
    facts = read_facts(text, frontmatter.find(drafting.keepable(text)))
    owner = _owner(facts, user)
    status = Status.PUBLISHED if terms.published else Status.DRAFTING
    visibility = visibility_of(text, terms)

    marks = {**_theirs(facts, owner), **_marks(facts, terms, source, visibility)}

    def compose(reference: str) -> str:
        ours = {"id": reference, "status": status.value, "owner": owner.at_handle}
        return moves.with_facts(text, {**ours, **marks})

    moment = now()
    record = drafting.allocate(
        compose,
        owner=owner,
        draft_due=None,
        author_id=user.pk,
        year=happened_on.year if happened_on else None,
        status=status,
        visibility=visibility,
        imported_at=moment,
        published_at=moment if terms.published else None,
        owes=terms.owes,
    )
    if terms.published:
        texts.lock(record.text_id)
    record.revisions.update(author=user, reason=IMPORTED)
    return record


def visibility_of(text: str, terms: Terms) -> Visibility:
    """Say for whom a text will be here: its own word counts where it makes the circle of readers smaller."""
    word = read_facts(text, frontmatter.find(text)).visibility
    told = Visibility(word) if word in Visibility.values else terms.visibility
    return told if NARROWNESS[told] > NARROWNESS[terms.visibility] else terms.visibility


def is_untouched(postmortem: Postmortem, sha256: str) -> bool:
    """Say whether a record is as it was taken in, with this text: nobody wrote, ticked, reviewed or declined."""
    if revisions.digest(texts.read(postmortem.text_id)) != sha256:
        return False
    return not postmortem.reviews.exists() and not postmortem.declinations.exists()


@transaction.atomic
def bring_up_to_date(postmortem: Postmortem, user: User, text: str, *, source: str) -> str:
    """Replace the text of a record from an archive by its original's newer form; return what it said before.

    The process's own lines stay as they are. Ask `is_untouched` first.
    """
    drafting.keepable(text)
    row = moves.locked(postmortem)
    before = texts.read(row.text_id)
    wanted = up_to_date(row, before, text, source=source)
    written = texts.edit(row.text_id, lambda today: difference(today, wanted), author_id=user.pk)
    revisions.snapshot(row, written, IMPORTED, user)
    derived.refresh(row)
    return before


def up_to_date(postmortem: Postmortem, before: str, text: str, *, source: str) -> str:
    """Return what a record would say with its original's newer form: the process's own lines stay."""
    here, there = read_facts(before, frontmatter.find(before)), read_facts(text, frontmatter.find(text))
    kept: dict[str, moves.Written] = {
        "id": postmortem.reference,
        "status": here.status or postmortem.status,
        "owner": postmortem.owner.at_handle,
        **_theirs(there, postmortem.owner),
        "visibility": postmortem.visibility,
        "teams": _united(there.teams, here.teams),
        **_imported(source),
    }
    return moves.with_facts(text, {key: value for key, value in kept.items() if value})


@transaction.atomic
def put_back(postmortem: Postmortem, user: User, text: str) -> None:
    """Give a record the text back that it had before it was brought up to date."""
    row = moves.locked(postmortem)
    texts.edit(row.text_id, lambda today: difference(today, text), author_id=user.pk)
    derived.refresh(row)


@transaction.atomic
def take_out(postmortem: Postmortem) -> None:
    """Remove a record that came from an archive, its text and all that was computed from it.

    Raises:
        NotNow: something else hangs on it, which would be lost.
    """
    row = moves.locked(postmortem)
    if row.imported_at is None:
        raise NotNow("It was written here, so it is not taken out with an import.")
    search.forget(row)
    text_id = row.text_id
    try:
        row.delete()
    except ProtectedError:
        raise NotNow("Something else refers to it, so it stays.") from None
    SharedText.objects.filter(pk=text_id).delete()


def _owner(facts: Facts, user: User) -> User:
    """Find who owns it: whom the text names, if they have an account here."""
    named = by_handle((facts.owner or "",)).get(bare(facts.owner or ""))
    return named if named and named.is_active else user


def _theirs(facts: Facts, owner: User) -> dict[str, moves.Written]:
    """Keep what its house called it and who owned it there, where ours is written in its place."""
    theirs: dict[str, moves.Written] = {}
    if facts.id:
        theirs["x-original-id"] = facts.id
    if facts.owner and bare(facts.owner) != owner.handle.lower():
        theirs["x-original-owner"] = facts.owner
    return theirs


def _marks(facts: Facts, terms: Terms, source: str, visibility: Visibility) -> dict[str, moves.Written]:
    """Say in the front matter for whom it is and where it came from."""
    teams = _united(facts.teams, (terms.team,) if terms.team else ())
    named: dict[str, moves.Written] = {"teams": teams} if teams != facts.teams else {}
    return {**named, "visibility": visibility.value, **_imported(source)}


def _imported(source: str) -> dict[str, moves.Written]:
    return {"x-imported-from": " ".join(source.split()), "x-imported-on": now().date().isoformat()}


def _united(some: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    known = {word.lower() for word in some}
    return (*some, *(word for word in more if word.lower() not in known))
