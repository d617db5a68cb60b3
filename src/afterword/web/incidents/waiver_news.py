"""What people are told about a waiver, and in which words."""

from collections.abc import Iterable

from afterword.web.incidents import deciders
from afterword.web.incidents.answers import page_of
from afterword.web.incidents.models import Waiver
from afterword.web.notices.telling import tell
from afterword.web.people.models import User


def proposed(waiver: Waiver, owner: User | None) -> None:
    """Tell those who may agree that a proposal waits for a second name."""
    people = [person for person in deciders.deciding() if deciders.may_decide(person, waiver, owner)]
    _tell(
        people,
        waiver,
        "waiver-proposed",
        f"Need one be written? {waiver.incident.title}",
        f"{waiver.by.name} proposes that no post-mortem of “{waiver.incident.title}” be written. "
        f"{waiver.get_kind_display()}:\n\n{waiver.reason}\n\nIt holds once a second person agrees.",
    )


def in_force(waiver: Waiver, by: User) -> None:
    """Tell whoever proposed it, and whoever would have written, that it holds; a declined draft's owner knows."""
    owner = waiver.owner if waiver.declination_id is None else None
    _tell(
        [person for person in (waiver.by, owner) if person and person.pk != by.pk],
        waiver,
        "waiver-in-force",
        f"Waived: {waiver.incident.title}",
        f"{by.name} agreed that no post-mortem of “{waiver.incident.title}” has to be written. "
        f"{waiver.get_kind_display()}:\n\n{waiver.reason}\n\n{waiver.decision}".rstrip(),
    )


def refused(waiver: Waiver, by: User) -> None:
    """Tell whoever proposed it why somebody does not agree."""
    _tell(
        [waiver.by],
        waiver,
        "waiver-refused",
        f"It should be written: {waiver.incident.title}",
        f"{by.name} does not agree that “{waiver.incident.title}” needs no post-mortem:\n\n{waiver.decision}\n\n"
        "A short text is welcome, and naming another owner at its top hands it over.",
    )


def reopened(waiver: Waiver, by: User) -> None:
    """Tell whoever proposed and decided it that the question is open again."""
    people = [person for person in (waiver.by, waiver.decided_by) if person and person.pk != by.pk]
    _tell(
        people,
        waiver,
        "waiver-reopened",
        f"Asked again: {waiver.incident.title}",
        f"{by.name} reopened the waiver of “{waiver.incident.title}”:\n\n{waiver.reopened_because}",
    )


def _tell(people: Iterable[User], waiver: Waiver, kind: str, subject: str, body: str) -> None:
    for person in {person.pk: person for person in people if person.is_active}.values():
        if deciders.reads_it(person, waiver.incident):
            tell(person, kind, subject, body, page_of(waiver.incident))
