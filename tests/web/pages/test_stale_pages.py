"""Two at once: whoever decides on an older page hears who was faster, and changes nothing they never saw."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from afterword.incident.signal import Signal, Statement
from afterword.web.incidents import regrouping, verbs
from afterword.web.incidents.inbox import take_signals
from afterword.web.incidents.models import Incident, Regrouping

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def signal(name, *, group):
    says = Statement(title=f"About {group}", severity="SEV2", services=(group,))
    return Signal("incident", name, AT, f"About {name}", group=f"key:{group}", source="pager", says=says)


def page_of(incident):
    return reverse("incident", args=[incident.pk])


@pytest.fixture
def three(db):
    """Three incidents, the first told of by two signals."""
    take_signals([signal("A1", group="A"), signal("A2", group="A")])
    for name in ("B", "C"):
        take_signals([signal(name, group=name)])
    return tuple(Incident.objects.order_by("pk"))


def test_a_merge_from_an_older_page_says_who_merged_it_where_and_merges_nothing(three, people, browse, words):
    first, second, third = three
    regrouping.merge(first, second, people.olu, "The same.")
    typed = {"merge-into": third.pk, "merge-reason": "The same.", "next": page_of(first)}

    answer = browse(people.iben).post(reverse("incident-merges", args=[first.pk]), typed, follow=True)

    second.refresh_from_db()
    assert second.merged_into is None
    assert Regrouping.objects.count() == 1
    page = words(answer)
    assert f"“{first.title}” was merged into “{second.title}” by Olu Abebe meanwhile. Nothing was changed." in page
    assert f'<a href="{page_of(second)}" dir="auto">{second.title}</a>' in page


@pytest.mark.parametrize("verb", ["moves", "takings", "corrections"])
def test_nothing_else_is_decided_from_an_older_page_of_what_was_merged(three, people, browse, words, verb):
    first, second, third = three
    regrouping.merge(first, second, people.olu, "The same.")
    chosen = first.signals.first().pk
    typed = {
        "moves": {"move-signals": [chosen], "move-to": third.pk, "move-reason": "There."},
        "takings": {"take-signals": [chosen], "take-reason": "Here."},
        "corrections": {"severity": "SEV1"},
    }[verb]

    answer = browse(people.iben).post(reverse(f"incident-{verb}", args=[first.pk]), typed, follow=True)

    assert "by Olu Abebe meanwhile. Nothing was changed." in words(answer)
    assert Regrouping.objects.count() == 1
    assert not second.corrections.exists()


def test_what_was_merged_meanwhile_cannot_be_merged_into_and_is_told_of_elsewhere(three, people, browse, words):
    first, second, third = three
    regrouping.merge(second, third, people.olu, "The same.")
    typed = {"merge-into": second.pk, "merge-reason": "The same."}

    answer = browse(people.iben).post(reverse("incident-merges", args=[first.pk]), typed)

    assert f"“{second.title}” was merged into “{third.title}” by Olu Abebe meanwhile." in words(answer)
    assert f"Choose “{third.title}” instead, if it is that." in words(answer)


def test_a_line_that_was_moved_meanwhile_is_named_with_where_it_is_and_who_moved_it(three, people, browse, words):
    first, second, third = three
    line = first.signals.first()
    regrouping.move(first, [line.pk], second, people.olu, "There.")
    typed = {"move-signals": [line.pk], "move-to": third.pk, "move-reason": "Here."}

    answer = browse(people.iben).post(reverse("incident-moves", args=[first.pk]), typed)

    second.refresh_from_db()
    assert f"“{line.title}” stands in “{second.title}” meanwhile, put there by Olu Abebe." in words(answer)
    assert "Select a valid choice" not in words(answer)


def test_whoever_corrects_the_same_fact_second_hears_of_the_first_and_sends_it_again(three, people, browse, words):
    incident, address = three[0], reverse("incident-corrections", args=[three[0].pk])
    verbs.correct(incident, people.olu, Statement(severity="SEV1"))
    typed = {"severity": "SEV3", "initial-severity": "SEV2"}

    answer = browse(people.iben).post(address, typed)

    assert answer.status_code == 422
    assert "Olu Abebe corrected this meanwhile: it says “SEV1” now. Send it again to change that." in words(answer)
    assert not incident.corrections.filter(by=people.iben).exists()

    assert 'name="initial-severity" value="SEV1"' in answer.content.decode()
    browse(people.iben).post(address, {"severity": "SEV3", "initial-severity": "SEV1"})
    assert incident.corrections.get(by=people.iben).says == {"severity": "SEV3"}
