"""What a person does with an import: send it, choose, take in, stop, undo. The loop does the long part."""

from collections.abc import Collection, Sequence
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from afterword.web.imports import access, steps, unpacking, uploads
from afterword.web.imports.models import TO_TAKE, WORKING, Import, Paper
from afterword.web.imports.undoing import made
from afterword.web.people.models import Team, User
from afterword.web.postmortems.access import may_import
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

MOST_AT_ONCE = 3
"""Imports of one person that are being worked on."""
State = Import.State


def send(user: User, files: "Sequence[UploadedFile[Any]]") -> Import:
    """Keep what somebody sent, to be unpacked and read by the loop.

    Raises:
        NotYours: this person does not import.
        NotNow: several of theirs are being worked on.
        Unclear: nothing was sent.
        OSError: the disk does not take it.
    """
    if not may_import(user):
        raise NotYours("Administrators and team leads import. Ask one of them.")
    if not files:
        raise Unclear("Choose a file: one document, several, or a zip of them.")
    if Import.objects.filter(by=user, state__in=WORKING).count() >= MOST_AT_ONCE:
        raise NotNow(f"{MOST_AT_ONCE} of your imports are being worked on. Wait for one of them, or stop it.")
    folder, kept = uploads.keep(files)
    name = str(kept[0]["name"]) if len(kept) == 1 else f"{len(kept)} files, {kept[0]['name']} first"
    return Import.objects.create(
        by=user, name=name[:200], folder=folder, files=kept, size=sum(int(file["size"]) for file in kept)
    )


@transaction.atomic
def choose(archive: Import, *, take: Collection[int] = (), skip: Collection[int] = ()) -> int:
    """Choose documents by their places, and skip others; return how many changed. Raises NotNow."""
    _resting(archive)
    open_ = archive.papers.filter(state__in=TO_TAKE)
    return open_.filter(place__in=take, chosen=False).update(chosen=True) + open_.filter(
        place__in=skip, chosen=True
    ).update(chosen=False)


@transaction.atomic
def choose_all(archive: Import) -> int:
    """Choose everything that can be taken in. Raises NotNow."""
    _resting(archive)
    return archive.papers.filter(state__in=TO_TAKE, chosen=False).update(chosen=True)


@transaction.atomic
def skip_empty(archive: Import) -> int:
    """Skip what has neither events nor actions: most of it is no post-mortem. Raises NotNow."""
    _resting(archive)
    empty = archive.papers.filter(state__in=TO_TAKE, chosen=True, events=0, actions=0, candidates=0)
    return empty.update(chosen=False)


@transaction.atomic
def take_in(archive: Import, user: User, terms: Terms) -> int:
    """Let the chosen documents be taken in on these terms; return how many.

    Raises:
        NotNow: something else is being done with it, or nothing is chosen.
        NotYours: the team is none this person imports for.
        Unclear: there is no such team, or none is chosen where one has to be.
    """
    row = _resting(archive)
    _refuse_unless_theirs(user, terms.team)
    if terms.visibility == Visibility.TEAM and not terms.team:
        raise Unclear("Choose the team that may read them.")
    chosen = row.papers.filter(state__in=TO_TAKE, chosen=True).count()
    if not chosen:
        raise NotNow("No document is chosen. Choose one, or leave the import as it is.")
    row.team, row.visibility, row.owes = terms.team, terms.visibility, terms.owes
    row.standing = Import.Standing.PUBLISHED if terms.published else Import.Standing.DRAFT
    row.save(update_fields=["team", "visibility", "owes", "standing"])
    steps.begin(row, State.TAKING, total=chosen)
    return chosen


def _refuse_unless_theirs(user: User, team: str) -> None:
    """Raise unless somebody imports for a team; for none in particular administrators do."""
    if not team and not user.is_admin:
        raise Unclear("You import for the teams you lead. Choose one of them.")
    if team and not Team.objects.filter(slug=team).exists():
        raise Unclear(f"There is no team “{team}”. Send the slug of one there is.")
    if team and not access.teams(user).filter(slug=team).exists():
        raise NotYours("You import for the teams you lead. Choose one of them.")


@transaction.atomic
def stop(archive: Import, *, keep: bool) -> Import:
    """Stop an import in the middle, and keep what is done or undo it. Raises NotNow."""
    row = steps.locked(archive)
    if row.state == State.UNPACKING and keep:
        steps.begin(row, State.READING, total=row.papers.filter(state=Paper.State.WAITING).count())
        transaction.on_commit(lambda: unpacking.forget_what_was_sent(row))
    elif row.state in {State.UNPACKING, State.READING}:
        if keep:
            row.papers.filter(state=Paper.State.WAITING).update(
                state=Paper.State.PASSED, chosen=False, trouble="The import was stopped before it was read."
            )
        steps.rest(row, State.READY if keep else State.UNDONE)
        if not keep:
            let_go(row)
    elif row.state == State.TAKING:
        if keep:
            steps.rest(row, State.TAKEN)
        else:
            steps.begin(row, State.UNDOING, total=made(row).count())
    elif row.state == State.UNDOING:
        steps.rest(row, State.TAKEN)
    else:
        raise NotNow("Nothing is being done with it at this moment.")
    return row


@transaction.atomic
def undo(archive: Import, *, touched: bool = False) -> Import:
    """Let everything an import made be taken out again; what somebody worked on since only if `touched`.

    Raises NotNow: it made nothing, or something else is being done with it.
    """
    row = _resting(archive)
    count = made(row).count()
    if not count:
        raise NotNow("Nothing of it is in the record.")
    row.undo_touched = touched
    row.save(update_fields=["undo_touched"])
    steps.begin(row, State.UNDOING, total=count)
    return row


@transaction.atomic
def dismiss(archive: Import) -> Import:
    """Let go of an import of which nothing was taken in. Raises NotNow."""
    row = _resting(archive)
    if made(row).exists():
        raise NotNow("Some of it is in the record. Undo the import to take it out.")
    steps.rest(row, State.UNDONE)
    let_go(row)
    return row


def let_go(row: Import) -> None:
    """Forget the documents of an import that are not in the record: originals, readings, reports."""
    row.papers.exclude(state=Paper.State.TAKEN).delete()
    row.originals.filter(papers__isnull=True).delete()
    if not row.originals.exists():
        transaction.on_commit(lambda: uploads.discard(row.folder))


def _resting(archive: Import) -> Import:
    """Lock an import that waits for a person. Raises NotNow."""
    row = steps.locked(archive)
    if row.state not in {State.READY, State.TAKEN}:
        raise NotNow("Something else is being done with it at this moment. Wait until it is finished, or stop it.")
    return row
