"""Who may import, and who may look at what was imported: querysets; there is no way around them.

- Administrators import for anybody; the leads of a team import into the teams they lead. Others ask one of them:
  an import puts many texts before everybody at once.
- What was sent, previews and reports are for the one who sent it. An administrator may know that an import exists,
  stop it and undo it, and reads no word of it.
- Of a record that was taken in, its owner sees the original too.
"""

from django.db.models import Q, QuerySet

from afterword.web.imports.models import Import, Paper
from afterword.web.people.models import Team, User
from afterword.web.postmortems import access
from afterword.web.postmortems.access import Visitor, may_import
from afterword.web.postmortems.models import PUBLIC_STATES


def teams(user: Visitor) -> QuerySet[Team]:
    """Return the teams this person may import for."""
    if not isinstance(user, User) or not user.is_active:
        return Team.objects.none()
    if user.is_admin:
        return Team.objects.all()
    return Team.objects.filter(memberships__user=user, memberships__lead=True)


def own(user: Visitor) -> QuerySet[Import]:
    """Return the imports this person may look into: what they sent themselves."""
    if not isinstance(user, User) or not may_import(user):
        return Import.objects.none()
    return Import.objects.filter(by=user)


def managed(user: Visitor) -> QuerySet[Import]:
    """Return the imports this person may know of, stop and undo; show no title and no word of those not `own`."""
    if isinstance(user, User) and user.is_active and user.is_admin:
        return Import.objects.all()
    return own(user)


def papers(user: Visitor) -> QuerySet[Paper]:
    """Return the documents this person may see, originals included."""
    if not isinstance(user, User) or not user.is_active:
        return Paper.objects.none()
    theirs = Q(archive__by=user) if may_import(user) else Q(pk__in=[])
    return Paper.objects.filter(theirs | Q(postmortem__owner=user, state=Paper.State.TAKEN))


def promotable(user: Visitor) -> QuerySet[Paper]:
    """Return the documents of whose chat this person may put lines into the record.

    Into one that is being written, as whoever writes; and into a published one that came in unreviewed.
    """
    open_to_them = Q(postmortem__in=access.writable(user).values("pk"))
    unreviewed = Q(
        postmortem__status__in=PUBLIC_STATES, postmortem__imported_at__isnull=False, postmortem__approved_at=None
    )
    readable = access.readable(user).values("pk")
    return papers(user).filter(open_to_them | unreviewed, state=Paper.State.TAKEN, postmortem__in=readable)
