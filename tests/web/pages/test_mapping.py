"""The mapping of any JSON: guessed, looked at on the last bodies, corrected, kept."""

import json
import re

import pytest
from django.urls import reverse
from django.utils.timezone import now

from afterword.incident.senders.mapping.mapping import PATHS
from afterword.web.administration.mapping_form import LABELS, MappingForm
from afterword.web.incidents.models import Delivery, Source
from afterword.web.incidents.sources import add_source

BODY = {
    "alert": {"id": "4711", "name": "Orders wait", "phase": "brennt", "level": "dunkelrot", "who": "ada@shop.invalid"}
}


@pytest.fixture
def made(db) -> Source:
    return add_source("mapped", "Night watch").source


@pytest.fixture
def address(made) -> str:
    return reverse("source-mapping", args=[made.pk])


def arrive(source: Source, body: object, **fields) -> Delivery:
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Delivery.objects.create(source=source, body=sent, processed_at=now(), **fields)


def test_every_field_of_a_mapping_has_a_label():
    assert set(LABELS) == set(PATHS)


def test_a_new_source_is_guessed_from_the_example(address, people, browse, words):
    page = words(browse(people.ada).get(address))

    assert "nothing has arrived yet" in page
    assert 'value="alert.name"' in page
    assert "Drill: orders wait for minutes" in page
    assert "an incident that begins" in page


def test_a_guess_is_made_from_the_last_bodies(made, address, people, browse, words):
    arrive(made, {"problem": {"headline": "Disk full", "problem_id": "7"}})

    page = words(browse(people.ada).get(address))

    assert 'value="problem.headline"' in page
    assert "Disk full" in page


def test_tests_that_were_sent_push_out_no_body_that_arrived(made, address, people, browse, words):
    browser = browse(people.ada)
    arrive(made, {"problem": {"headline": "Disk full", "problem_id": "7"}})
    for _ in range(12):
        browser.post(reverse("source-tests", args=[made.pk]))

    page = words(browser.get(address))

    assert Delivery.objects.count() == 13
    assert 'value="problem.headline"' in page
    assert "Disk full" in page
    assert "Orders wait for minutes" not in page


def test_while_only_tests_were_sent_the_example_is_said_to_be_one(made, address, people, browse, words):
    browser = browse(people.ada)
    browser.post(reverse("source-tests", args=[made.pk]))

    assert "nothing has arrived yet" in words(browser.get(address))


def test_what_stands_under_a_secrets_name_is_not_shown_in_the_preview(made, address, people, browse, words):
    arrive(made, {"problem": {"headline": "Disk full"}, "auth": {"token": "hunter2"}})

    page = words(browse(people.ada).post(address, {"title": "problem.headline", "key": "auth.token", "do": "preview"}))

    assert "hunter2" not in page


def test_a_preview_shows_each_field_and_what_is_wrong_and_keeps_nothing(made, address, people, browse, words):
    arrive(made, BODY)
    form = {
        "title": "alert.name",
        "event": "alert.phase",
        "severity": "alert.level",
        "url": "alert.page",
        "do": "preview",
    }

    page = words(browse(people.ada).post(address, form))

    made.refresh_from_db()
    assert made.mapping == {}
    assert "Orders wait" in page
    assert "brennt → updated" in page
    assert "We do not know this word. Say what it means." in page
    assert "“alert” has no “page”." in page
    assert "ada@shop" not in page


def test_words_are_given_a_meaning_and_the_mapping_is_kept(made, address, people, browse, words):
    arrive(made, BODY)
    form = {
        "title": "alert.name",
        "key": "alert.id",
        "event": "alert.phase",
        "event_words": "brennt = Opened\r\n\r\ngelöscht = resolved\r\nWartung=ignore",
        "severity": "alert.level",
        "severity_words": "dunkelrot = sev1",
        "do": "save",
    }
    browser = browse(people.ada)

    browser.post(address, form)
    page = words(browser.get(address))

    made.refresh_from_db()
    assert made.mapping["event_words"] == {"brennt": "opened", "gelöscht": "resolved", "wartung": "ignore"}
    assert made.mapping["severity_words"] == {"dunkelrot": "SEV1"}
    assert "brennt → opened" in page
    assert "This is a guess" not in page
    assert "This is a guess" in words(browser.get(address, {"guess": "1"}))


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"title": "alert..name"}, "a name is missing after the dot"),
        ({"title": "alert[name"}, "write [0], [*]"),
        ({"title": "x", "event_words": "brennt opened"}, "Line 1: write the sender"),
        ({"title": "x", "event_words": "a = opened\nb = exploded"}, "means nothing we know"),
        ({"title": "x", "severity_words": "rot = SEV9"}, "means nothing we know"),
        ({"title": "a" * 401}, "at most 400"),
    ],
)
def test_what_cannot_be_used_is_said_beside_its_field_and_not_kept(form, said, address, people, browse, words):
    answer = browse(people.ada).post(address, {**form, "do": "save"})

    assert answer.status_code == 422
    assert said in words(answer)
    assert Source.objects.get().mapping == {}


def test_neither_title_nor_key_is_told_for_every_body(made, address, people, browse, words):
    arrive(made, BODY)

    page = words(browse(people.ada).post(address, {"text": "alert.name", "do": "preview"}))

    assert "Not understood" in page
    assert "Neither a title nor a key" in page


@pytest.mark.parametrize("body", [b"", b"[1]", b"\xff", b"[" * 9_000, b'{"a": "' + b"x" * 300_000 + b'"}'])
def test_bodies_that_are_no_object_are_passed_over(body, made, address, people, browse, words):
    arrive(made, body)

    assert "nothing has arrived yet" in words(browse(people.ada).get(address))


def test_a_mapping_that_cannot_be_used_any_more_is_begun_anew(made, address, people, browse):
    Source.objects.update(mapping={"colour": "alert.name"})

    assert browse(people.ada).get(address).status_code == 200
    assert browse(people.ada).get(reverse("source", args=[made.pk])).status_code == 200


def test_only_what_is_mapped_has_a_mapping(people, browse):
    other = add_source("generic", "Scripts").source

    assert browse(people.ada).get(reverse("source-mapping", args=[other.pk])).status_code == 404


def test_markup_in_a_body_is_text(made, address, people, browse):
    arrive(made, {"alert": {"name": "<script>x</script>", "id": "1"}, '"><img>': "y"})

    page = browse(people.ada).get(address).content.decode()

    assert "<script>x" not in page
    assert "<img>" not in page


def test_a_form_reads_what_it_shows():
    mapped = MappingForm({"title": "a.b", "event_words": "x=y = opened"})
    assert mapped.is_valid()

    again = MappingForm(mapped=mapped.mapped)

    assert again["event_words"].value() == "x=y = opened"
    assert re.search(r'value="a\.b"', str(again["title"]))
