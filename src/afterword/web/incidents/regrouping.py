"""What belongs together is a person's to say: merge incidents, split signals off, move or take them, undo each."""

from collections.abc import Collection, Iterable

from django.db import transaction
from django.utils.timezone import now

from afterword.web.incidents import giving_way, unsaid
from afterword.web.incidents.family import family
from afterword.web.incidents.feed import put
from afterword.web.incidents.inbox import reconsider
from afterword.web.incidents.models import Group, Incident, Placement, Regrouping, Signal
from afterword.web.incidents.placing import scoped
from afterword.web.incidents.whereabouts import gone
from afterword.web.people.models import User
from afterword.web.postmortems.refusals import NotNow, Unclear


@transaction.atomic
def merge(incident: Incident, into: Incident, user: User, reason: str) -> Regrouping:
    """Tell of two incidents as one, the second. The post-mortem that exists is kept for both.

    A draft in which nobody wrote a word yet gives way to the other one, and its owner is told. What is delivered for
    the first counts for the second from now on. Raises ``Refused``: what people wrote twice is never joined silently.
    """
    why = _said(reason, "Say in a sentence why they are one.")
    if incident.pk == into.pk:
        raise Unclear("That is this incident itself. Choose the other one.")
    rows = _locked(incident, into)
    away, kept = rows[incident.pk], rows[into.pk]
    carried = giving_way.of_two(away, kept, user)
    made = Regrouping.objects.create(
        kind=Regrouping.Kind.MERGE, incident=kept, origin=away, by=user, reason=why, postmortem=carried
    )
    if carried:
        Incident.objects.filter(pk=away.pk).update(postmortem=kept.postmortem)
        Incident.objects.filter(pk=kept.pk).update(postmortem=carried)
        unsaid.bring(carried, away, kept)
    Incident.objects.filter(pk=away.pk).update(merged_into=kept, owed=False)
    reconsider(kept)
    return made


@transaction.atomic
def split(incident: Incident, signals: Collection[int], user: User, reason: str) -> Regrouping:
    """Make an incident of its own from some signals of another. Raises ``Refused``."""
    why = _said(reason, "Say in a sentence why they are something else.")
    _lock_groups(incident)
    row = _locked(incident)[incident.pk]
    chosen = _chosen(row, signals)
    title = next((signal.title for signal in chosen if signal.kind in {"alert", "incident"}), "Something happened")
    first = min(min(signal.at, signal.first_heard_at) for signal in chosen)
    own = Incident.objects.create(key=row.key, title=title, created_at=first, heard_at=row.heard_at)
    made = Regrouping.objects.create(kind=Regrouping.Kind.SPLIT, incident=own, origin=row, by=user, reason=why)
    _put(made, row, chosen)
    return made


@transaction.atomic
def move(incident: Incident, signals: Collection[int], to: Incident, user: User, reason: str) -> Regrouping:
    """Move some signals of an incident to another one. Raises ``Refused``."""
    why = _said(reason, "Say in a sentence why they belong there.")
    if incident.pk == to.pk:
        raise Unclear("They are there already. Choose the other incident.")
    _lock_groups(incident)
    rows = _locked(incident, to)
    row = rows[incident.pk]
    chosen = _chosen(row, signals)
    names = {(signal.kind, signal.key) for signal in chosen}
    there = Signal.objects.filter(incident__in=family(to), key__in=[key for _, key in names]).values_list("kind", "key")
    if names & set(there):
        raise NotNow(f"“{to.title}” tells of one of these already. Merge the two incidents, if they are one.")
    made = Regrouping.objects.create(kind=Regrouping.Kind.MOVE, incident=rows[to.pk], origin=row, by=user, reason=why)
    _put(made, row, chosen)
    return made


@transaction.atomic
def take(incident: Incident, signals: Collection[int], user: User, reason: str, *, follow: bool = False) -> Regrouping:
    """Take changes and notes out of the feed into an incident. Raises ``Refused``.

    With ``follow`` what their groups tell from now on belongs to it too, as a channel's do that is about it.
    """
    why = _said(reason, "Say in a sentence why they belong here.")
    named = {scoped(group, source) for group, source in _groups_of(signals)} if follow else set()
    groups = _made(named)
    row = _locked(incident)[incident.pk]
    chosen = list(Signal.objects.select_for_update(of=("self",)).filter(pk__in=signals, incident=None).order_by("pk"))
    if not chosen:
        raise Unclear("Choose at least one that waits. Somebody may have been faster.")
    told = Signal.objects.filter(incident__in=family(row), key__in=[signal.key for signal in chosen])
    if {(signal.kind, signal.key) for signal in chosen} & set(told.values_list("kind", "key")):
        raise NotNow("This incident tells of one of these already. Choose the others.")
    made = Regrouping.objects.create(kind=Regrouping.Kind.TAKE, incident=row, by=user, reason=why)
    Placement.objects.bulk_create(_placement(made, signal) for signal in chosen)
    Signal.objects.filter(pk__in=[signal.pk for signal in chosen]).update(incident=row)
    free = [group for group in groups if group.incident is None or group.incident.resolved_at]
    made.groups = [[group.pk, group.incident_id] for group in free]
    made.save(update_fields=["groups"])
    Group.objects.filter(pk__in=[group.pk for group in free]).update(incident=row, why="")
    reconsider(row)
    return made


@transaction.atomic
def undo(regrouping: Regrouping, user: User) -> None:
    """Put back what a regrouping put elsewhere, with what has followed it since. Raises ``Refused``."""
    _lock_groups(regrouping.incident)
    rows = _locked_as_they_are(regrouping.incident_id, regrouping.origin_id)
    made = Regrouping.objects.select_for_update().get(pk=regrouping.pk)
    if made.undone_at:
        raise NotNow("This was undone already.")
    incident, origin = rows[made.incident_id], rows.get(made.origin_id or 0)
    if incident.merged_into_id:
        raise NotNow(f"“{incident.title}” was merged into another incident since. Undo that first.")
    if made.kind == Regrouping.Kind.MERGE and origin:
        _take_apart(made, incident, origin, user)
    else:
        _put_back(made, incident, origin, user)
    Regrouping.objects.filter(pk=made.pk).update(undone_by=user, undone_at=now())
    for row in Incident.objects.filter(pk__in=rows):
        reconsider(row)


def _take_apart(made: Regrouping, incident: Incident, origin: Incident, user: User) -> None:
    """Undo a merge; the post-mortem that came along goes back, unless it has gone elsewhere since."""
    Incident.objects.filter(pk=origin.pk).update(merged_into=None)
    giving_way.taken_up(origin.postmortem, made, user)
    if made.postmortem and incident.postmortem_id == made.postmortem.pk:
        Incident.objects.filter(pk=incident.pk).update(postmortem=origin.postmortem)
        Incident.objects.filter(pk=origin.pk).update(postmortem=made.postmortem)
        unsaid.bring(made.postmortem, incident, origin)


def _put(made: Regrouping, row: Incident, chosen: Collection[Signal]) -> None:
    """Put signals where a regrouping says, and with them each group of their senders that leaves nothing behind."""
    names = {scoped(str(signal.content.get("group", "")), signal.source_id) for signal in chosen}
    Placement.objects.bulk_create(_placement(made, signal) for signal in chosen)
    Signal.objects.filter(pk__in=[signal.pk for signal in chosen]).update(incident=made.incident)
    rows = family(row)
    staying = Signal.objects.filter(incident__in=rows).values_list("content__group", "source_id").distinct().order_by()
    gone = names - {scoped(group or "", source) for group, source in staying}
    groups = Group.objects.filter(name__in=gone, incident__in=rows)
    made.groups = [list(pair) for pair in groups.values_list("pk", "incident_id")]
    made.save(update_fields=["groups"])
    Group.objects.filter(pk__in=[pk for pk, _ in made.groups]).update(incident=made.incident, why="")
    for incident in (made.incident, row):
        reconsider(incident)


def _placement(made: Regrouping, signal: Signal) -> Placement:
    return Placement(
        regrouping=made,
        signal=signal,
        source=signal.source,
        key=signal.key,
        origin=signal.incident,
    )


def _put_back(made: Regrouping, incident: Incident, origin: Incident | None, user: User) -> None:
    placements = list(made.placements.select_related("signal"))
    _refuse_if_decided_since(made, placements)
    for place in placements:
        put(place.signal, place.origin_id)
    for pk, before in made.groups:
        Group.objects.filter(pk=pk, incident=incident).update(incident=before)
    if origin:
        _close_if_empty(incident, origin, user)


def _refuse_if_decided_since(made: Regrouping, placements: Iterable[Placement]) -> None:
    later = Placement.objects.filter(
        signal__in=[place.signal_id for place in placements],
        regrouping__undone_at=None,
        regrouping__pk__gt=made.pk,
    )
    if later.exists():
        raise NotNow("Some of these signals were put elsewhere since. Undo that first.")


def _close_if_empty(incident: Incident, origin: Incident, user: User) -> None:
    """Let an incident that nothing tells of any more lead to where its signals went."""
    if Signal.objects.filter(incident__in=family(incident)).exists():
        return
    giving_way.to_nothing(incident, user)
    Incident.objects.filter(pk=incident.pk).update(merged_into=origin, owed=False)


def _chosen(row: Incident, signals: Collection[int]) -> list[Signal]:
    """Return the chosen signals, and with each what else its sender said about the same. Raises ``Refused``."""
    told = list(Signal.objects.filter(incident__in=family(row)).select_related("source", "incident"))
    about = {(signal.source_id, signal.key) for signal in told if signal.pk in set(signals)}
    chosen = [signal for signal in told if (signal.source_id, signal.key) in about]
    if not chosen:
        raise Unclear("Choose at least one signal.")
    if len(chosen) == len(told):
        raise NotNow("That is all of it. Merge the two incidents instead, so that nothing is left empty.")
    return chosen


def _lock_groups(incident: Incident) -> None:
    """Lock the groups that mean an incident before the incident itself, as deliveries do: nobody waits in a circle."""
    list(Group.objects.select_for_update().filter(incident__in=family(incident)).order_by("name"))


def _locked(*incidents: Incident) -> dict[int, Incident]:
    """Lock incidents, always in one order, and refuse those that were merged meanwhile."""
    rows = _locked_as_they_are(*(incident.pk for incident in incidents))
    for row in rows.values():
        if row.merged_into_id:
            raise gone(row)
    return rows


def _groups_of(signals: Collection[int]) -> list[tuple[str, int | None]]:
    """Return the groups that signals of the feed belong to, and who tells of them."""
    found = Signal.objects.filter(pk__in=signals, incident=None).values_list("content__group", "source_id").order_by()
    return [(group, source) for group, source in found if group]


def _made(names: Collection[str]) -> list[Group]:
    """Lock groups by their names, made where they are missing."""
    Group.objects.bulk_create([Group(name=name) for name in sorted(names)], ignore_conflicts=True)
    locked = Group.objects.select_for_update(of=("self",)).filter(name__in=names).order_by("name")
    return list(locked.select_related("incident"))


def _locked_as_they_are(*pks: int | None) -> dict[int, Incident]:
    known = [pk for pk in pks if pk is not None]
    rows = Incident.objects.select_for_update(of=("self",)).filter(pk__in=known).order_by("pk")
    return {row.pk: row for row in rows.select_related("postmortem")}


def _said(reason: str, otherwise: str) -> str:
    if not reason.strip():
        raise Unclear(otherwise)
    return reason.strip()[:4000]
