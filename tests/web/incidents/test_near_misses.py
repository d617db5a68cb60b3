"""Near misses: told in a minute, kept once, named only by whoever wants to be."""

import json
import threading
import uuid
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import serializers
from django.db import connection
from django.utils.timezone import now

from afterword.document.parse import parse
from afterword.incident.signal import Signal
from afterword.web.incidents import near_misses, regrouping, verbs
from afterword.web.incidents.inbox import take_signals
from afterword.web.incidents.models import Incident, NearMiss
from afterword.web.incidents.models import Signal as SignalRow
from afterword.web.incidents.near_misses import Told
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.postmortems import review
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import Unclear
from web.incidents.conftest import person
from web.incidents.telling import happened

pytestmark = pytest.mark.django_db
OWES_NEAR_MISSES = """version = "near"
[[rules]]
name = 'near "hits" too'
when = { near_miss = true }
owed = true
template = "near-miss"
"""
SUMMARY = """On 2 March 2026 the backup key of checkout was about to expire. A colleague saw the date and renewed it, so no user felt
anything; the backups of one night would have failed. The date stands in the calendar now."""


def told(almost="The backup key was about to expire.", kept="A colleague renewed it on the train.", **more):
    return Told(almost, kept, more.pop("at", now() - timedelta(hours=1)), **more)


def test_it_becomes_an_incident_that_owes_nothing_and_is_over(ines):
    kept = near_misses.tell(told(), ines)

    incident = Incident.objects.get()
    assert kept.incident == incident
    assert (incident.title, incident.near_miss, incident.owed) == ("The backup key was about to expire.", True, False)
    assert incident.state == Incident.State.RESOLVED
    assert incident.verdict is not None
    assert Postmortem.objects.count() == Notice.objects.count() == 0


def test_without_a_name_nothing_that_leads_to_a_person_is_kept():
    zoe = person("Zoe", timezone="Pacific/Chatham")

    near_misses.tell(told(with_name=False), zoe)

    rows = [*Incident.objects.all(), *SignalRow.objects.all(), *NearMiss.objects.all()]
    kept = serializers.serialize("json", rows)
    assert not any(word in kept for word in ("Zoe", "zoe", "Chatham"))
    assert NearMiss.objects.get().by is None
    assert "a colleague" in json.dumps(SignalRow.objects.get().content)


def test_with_a_name_it_stands_beside_it_and_the_zone_is_theirs(ines):
    ines.timezone = "Europe/Lisbon"

    near_misses.tell(told(), ines)

    assert NearMiss.objects.get().by == ines
    assert Incident.objects.get().timezone == "Europe/Lisbon"


def test_told_twice_with_one_token_it_is_kept_once(ines):
    token = uuid.uuid4()

    first, second = (near_misses.tell(told(token=token), ines) for _ in range(2))

    assert first == second
    assert Incident.objects.count() == SignalRow.objects.count() == 1


def test_an_alert_about_the_same_service_is_not_part_of_what_did_not_happen(ines, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('[services.checkout]\nteam = "basket"\n')
    kept = near_misses.tell(told(place="checkout", at=now()), ines).incident

    alert = Signal("alert", "a", now(), "Checkout fails", group="g", services=("checkout",))
    other = take_signals([alert])
    again = near_misses.tell(told(place="checkout", at=now()), ines).incident

    assert len({kept.pk, other.pk, again.pk}) == 3


def test_what_is_merged_is_told_with_the_other(ines, ruta):
    incident = near_misses.tell(told(), ines).incident
    other = near_misses.tell(told("It nearly happened again."), ines).incident
    regrouping.merge(incident, other, ruta, "The same key.")

    record = verbs.start(incident, ruta)

    assert Incident.objects.get(pk=other.pk).postmortem == record
    assert "> It nearly happened again." in texts.read(record.text_id)


def test_a_policy_may_ask_for_a_draft_which_begins_with_what_was_told_and_can_be_submitted(
    ines, ruta, settings, tmp_path
):
    settings.DATA = tmp_path
    (tmp_path / "policy.toml").write_text(OWES_NEAR_MISSES)
    (tmp_path / "afterword.toml").write_text('policy = "policy.toml"\n[services.checkout]\nteam = "basket"\n')

    record = near_misses.tell(told(place="checkout"), ines).incident.postmortem
    text = texts.read(record.text_id)
    facts = parse(text).facts
    written = (
        text.replace("severity: # SEV1, SEV2, SEV3 or SEV4", "severity: SEV4")
        .replace(
            "<!-- What almost happened, what caught it, what would have been felt otherwise, what changes now. -->",
            SUMMARY,
        )
        .replace("## Actions\n", "## Actions\n\n- [ ] A1 P2 Keep the key in the calendar @ruta due 2027-01-18\n")
    )
    texts.edit(record.text_id, lambda today: difference(today, written), author_id=record.owner_id)

    assert record.incidents.get().verdicts.get().rule == 'near "hits" too'
    assert (facts.triggers, facts.extra["x-trigger"], facts.impact_none) == ((), r'"near \"hits\" too"', True)
    assert "> The backup key was about to expire." in text
    assert "> A colleague renewed it on the train." in text
    assert review.submit(record, record.owner).status == Status.IN_REVIEW


def test_two_that_sound_alike_are_two(ines):
    near_misses.tell(told(), ines)
    near_misses.tell(told(), ines)

    assert Incident.objects.count() == 2


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"almost": " \r\n "}, "what almost happened"),
        ({"kept": "\0"}, "Luck counts"),
        ({"almost": "x" * 4001}, "longer than"),
        ({"place": "x" * 121}, "Where it was"),
        ({"at": now() + timedelta(days=1)}, "not come yet"),
        ({"at": datetime(1999, 1, 1, tzinfo=UTC)}, "very long ago"),
    ],
)
def test_what_cannot_be_kept_is_said(ines, wrong, words):
    with pytest.raises(Unclear, match=words):
        near_misses.tell(told(**wrong), ines)

    assert not Incident.objects.exists()


@pytest.mark.parametrize(
    ("almost", "title"),
    [
        ("Short", "Short"),
        ("First line\nsecond", "First line"),
        ("word " * 60, f"{' '.join(['word'] * 24)} …"),
        ("x" * 300, f"{'x' * 120} …"),
        ("  a \t b ", "a b"),
    ],
)
def test_a_title_is_the_first_line_cut_after_a_word(almost, title):
    assert near_misses.title_of(almost.strip()) == title


def test_a_place_that_is_a_service_is_one(ines, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('[services.checkout]\nteam = "basket"\n')

    near_misses.tell(told(place="checkout"), ines)
    near_misses.tell(told(place="the harbour"), ines)

    assert sorted(Incident.objects.values_list("services", flat=True)) == [[], ["checkout"]]


def test_started_it_has_its_words_in_the_text_and_no_impact(ines):
    hostile = "## Actions\n- [ ] **A1** <!-- hidden\n--> <script>alert(1)</script>"
    incident = near_misses.tell(told(kept=hostile, place="## harbour"), ines).incident

    record = verbs.start(incident, ines)

    text = texts.read(record.text_id)
    document = parse(text)
    assert "> The backup key was about to expire." in text
    assert "> ## Actions\n> - [ ] **A1** <!-- hidden" in text
    assert document.actions == ()
    assert document.facts.impact_none
    assert [section.kind for section in document.sections] == [
        section.kind for section in parse(texts.read(record.text_id).replace(hostile, "")).sections
    ]


def test_they_are_counted_together_by_quarter(ines):
    with time_machine.travel(datetime(2026, 5, 20, 12, tzinfo=UTC), tick=False):
        near_misses.tell(told(at=now()), ines)
    with time_machine.travel(datetime(2026, 7, 2, 12, tzinfo=UTC), tick=False):
        near_misses.tell(told(at=now()), ines)
        near_misses.tell(told(at=now(), with_name=False), ines)

        assert near_misses.counted() == near_misses.Count(now=2, before=1)
    assert near_misses.counted(datetime(2026, 11, 1, tzinfo=UTC)) == near_misses.Count(0, 2)


@pytest.mark.django_db(transaction=True)
def test_two_presses_at_once_tell_it_once(ines):
    same, start, troubles, found = told(), threading.Barrier(2), [], []

    def tell():
        try:
            start.wait(10)
            found.append(near_misses.tell(same, ines).pk)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the test shows it
            troubles.append(trouble)
        finally:
            connection.close()

    threads = [threading.Thread(target=tell) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert troubles == []
    assert len(set(found)) == 1
    assert Incident.objects.count() == NearMiss.objects.count() == 1


def test_started_it_takes_the_short_template_of_near_misses(ines):
    incident = near_misses.tell(told(), ines).incident

    text = texts.read(verbs.start(incident, ines).text_id)

    assert len(text) < len(texts.read(verbs.start(happened(), ines).text_id))
    assert "> A colleague renewed it on the train." in text
