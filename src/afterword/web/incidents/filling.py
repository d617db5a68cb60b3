"""What follows the incident while its draft is written: values, known moments, and the names of who responded."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from django.utils.timezone import now

from afterword.document.live_values import filled, holes, sourced, values
from afterword.document.move_milestones import moved
from afterword.document.parse import parse
from afterword.document.set_fact import set_fact
from afterword.document.text import Edit
from afterword.incident import incident as core
from afterword.incident.incident import INSTANTS
from afterword.incident.inference import called
from afterword.web.house import house
from afterword.web.incidents.carrying import BEING_WRITTEN
from afterword.web.incidents.draft_models import Carried
from afterword.web.incidents.facts import facts_of
from afterword.web.incidents.family import family
from afterword.web.incidents.models import Correction
from afterword.web.incidents.responders import responders
from afterword.web.live import texts
from afterword.web.people.directory import bare
from afterword.web.people.models import User
from afterword.web.postmortems import derived
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import Postmortem, Visibility

RESTS_AFTER, RECENT = timedelta(seconds=1), timedelta(minutes=2)
OPEN_TO_ALL = frozenset({Visibility.COMPANY, Visibility.PUBLIC})

_seen: dict[int, datetime] = {}
"""Texts this process looked at, and as of when: a text is read once for each time it rests."""


def fill(postmortem: Postmortem, facts: core.Incident) -> bool:
    """Bring a draft's values up to date; say whether any changed. What is in review stands still for its readers."""
    if postmortem.status not in BEING_WRITTEN:
        return False
    known = values(facts)
    ever = spoken_for(facts, postmortem)
    changed = _changed(postmortem, lambda text: filled(text, known))
    changed |= _changed(postmortem, lambda text: sourced(text, facts, ever))
    if not changed:
        return False
    derived.refresh(postmortem)
    return True


def carry_moments(postmortem: Postmortem, before: core.Incident, facts: core.Incident) -> bool:
    """Let the draft's own events follow the moments they tell, which were corrected; say whether any moved."""
    if postmortem.status not in BEING_WRITTEN or all(getattr(before, at) == getattr(facts, at) for at in INSTANTS):
        return False
    ever = spoken_for(facts, postmortem)
    if not _changed(postmortem, lambda text: difference(text, moved(text, before, facts, ever))):
        return False
    derived.refresh(postmortem)
    return True


def spoken_for(facts: core.Incident, postmortem: Postmortem) -> set[str]:
    """Return everybody, system or person, who ever said something of the incidents of a post-mortem."""
    rows = [pk for row in postmortem.incidents.all() for pk in family(row)]
    persons = Correction.objects.filter(incident__in=rows).values_list("by__name", flat=True).distinct().order_by()
    systems = {name for signal in facts.signals for name in (called(signal), signal.says.by) if name}
    return {*systems, *persons, *(one.source for one in facts.evidence)}


def carry_people(postmortem: Postmortem, facts: core.Incident) -> bool:
    """Name those who responded as contributors, each once; whom a person takes out again stays out.

    A draft that is not for everybody is left alone: to be named in it opens it.
    """
    if postmortem.status not in BEING_WRITTEN or postmortem.visibility not in OPEN_TO_ALL:
        return False
    told = set(Carried.objects.filter(postmortem=postmortem).values_list("user_id", flat=True))
    fresh = [person for person in responders(facts).people if person.pk not in told]
    if not fresh:
        return False
    remember(postmortem, fresh)

    def change(text: str) -> Iterable[Edit]:
        named = parse(text).facts.contributors
        known = {bare(handle) for handle in named}
        wanted = [person.at_handle for person in fresh if person.handle.lower() not in known]
        return set_fact(text, "contributors", (*named, *wanted)) if wanted else ()

    if not _changed(postmortem, change):
        return False
    derived.refresh(postmortem)
    return True


def remember(postmortem: Postmortem, people: Iterable[User]) -> None:
    """Note that a draft was told of these people."""
    Carried.objects.bulk_create(
        (Carried(postmortem=postmortem, user=person) for person in people), ignore_conflicts=True
    )


def fill_lately(limit: int = 20) -> int:
    """Fill the names of values that people just wrote into drafts of incidents; return how many drafts changed."""
    moment = now()
    rested = Postmortem.objects.filter(
        status__in=BEING_WRITTEN,
        incidents__isnull=False,
        text__changed_at__lte=moment - RESTS_AFTER,
        text__changed_at__gt=moment - RECENT,
    )
    rows = list(rested.select_related("text").distinct().order_by("text__changed_at")[:limit])
    for pk in _seen.keys() - {row.pk for row in rows}:
        del _seen[pk]
    return sum(_look(row) for row in rows)


def _look(postmortem: Postmortem) -> bool:
    changed_at = postmortem.text.changed_at
    if _seen.get(postmortem.pk) == changed_at:
        return False
    _seen[postmortem.pk] = changed_at
    if next(iter(holes(texts.read(postmortem.text_id))), None) is None:
        return False
    incident = postmortem.incidents.order_by("pk").first()
    return incident is not None and fill(postmortem, facts_of(incident, house()))


def _changed(postmortem: Postmortem, change: Callable[[str], Iterable[Edit]]) -> bool:
    """Edit today's text; say whether that changed anything."""
    made: list[Edit] = []

    def noted(text: str) -> Iterable[Edit]:
        made[:] = change(text)
        return made

    texts.edit(postmortem.text_id, noted)
    return bool(made)
