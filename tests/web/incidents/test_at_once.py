"""Two people, or a person and deliveries, at the same moment: one is told so, and nothing is lost."""

import pytest

from afterword.incident.senders import generic
from afterword.web.incidents import inbox, regrouping
from afterword.web.incidents.family import family, root_of
from afterword.web.incidents.models import Incident, Regrouping, Signal
from at_once import at_once
from bodies import RECEIVED, event

pytestmark = pytest.mark.django_db(transaction=True)


def take(introduction, **body):
    return inbox.take_signals(generic.read(event(**body), received=RECEIVED), introduction.source, heard_at=RECEIVED)


@pytest.fixture
def two(generic, ines):
    return tuple(
        take(generic, incident={"key": key, "title": key, "services": [key], "severity": "sev4"})
        for key in ("basket", "login")
    )


def test_two_people_who_merge_two_incidents_either_way_make_one(two, ines, ruta):
    one, other = two

    came = at_once(
        lambda: regrouping.merge(one, other, ines, "The same."), lambda: regrouping.merge(other, one, ruta, "The same.")
    )

    assert sorted(type(each).__name__ for each in came) == ["Elsewhere", "Regrouping"]
    assert Regrouping.objects.count() == Incident.objects.exclude(merged_into=None).count() == 1


def test_two_people_who_undo_the_same_undo_it_once(two, ines, ruta):
    made = regrouping.merge(*two, ines, "The same.")

    came = at_once(lambda: regrouping.undo(made, ines), lambda: regrouping.undo(made, ruta))

    assert [type(each).__name__ for each in came if each] == ["NotNow"]
    assert Incident.objects.filter(merged_into=None).count() == 2


def test_a_merge_while_deliveries_arrive_loses_none(two, generic, ines):
    one, other = two
    notes = [{"kind": "incident.note", "text": f"Note {n}", "incident": {"key": "basket"}} for n in range(4)]

    at_once(
        lambda: regrouping.merge(one, other, ines, "The same."),
        lambda: [take(generic, **note) for note in notes],
        lambda: [take(generic, **note) for note in notes],
    )

    whole = root_of(Incident.objects.get(pk=one.pk))
    assert whole == other
    assert Signal.objects.filter(incident__in=family(whole), kind="note").count() == 4


def test_groups_about_one_service_that_begin_at_once_are_one_incident(generic, ines):
    came = at_once(
        *(
            lambda name=name: take(generic, kind="incident.alert", incident={"title": name, "services": ["checkout"]})
            for name in ("Errors", "Latency", "Queue")
        )
    )

    assert len({incident.pk for incident in came}) == Incident.objects.count() == 1
