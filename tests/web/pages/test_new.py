"""Beginning by hand: what fits is offered, what is alike is shown, and nothing that was typed is lost."""

import pytest
from django.urls import reverse

from afterword.document.parse import parse
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.people.accounts import add_team, join
from afterword.web.postmortems.models import Postmortem

NEW = reverse("new")
TYPED = {"title": "Labels came out twice", "happened_at": "2026-11-20T09:30"}


def document_of(record):
    return parse(texts.read(record.text_id))


@pytest.mark.parametrize("who", ["olu", "cleo", "rani", "iben", "ada"])
def test_anybody_signed_in_begins_one(who, people, browse):
    answer = browse(getattr(people, who)).post(NEW, TYPED)

    assert answer["Location"] == reverse("write", args=[Postmortem.objects.get().reference])


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_else_does(method, client):
    answer = getattr(client, method)(NEW, TYPED, headers={"host": "127.0.0.1"})

    assert "sign-in" in answer["Location"]
    assert not Postmortem.objects.exists()


def test_the_page_offers_each_template_with_its_sentence_and_the_names_the_house_knows(people, browse, words):
    said = words(browse(people.iben).get(NEW))

    for name in ("Light", "Standard", "Board", "Near-miss", "Data-loss", "Security"):
        assert f"<b>{name}</b>" in said
    assert "For small incidents: the same sections, fewer questions; a peer reads it." in said
    assert '<option value="booking">Booking</option>' in said


def test_looking_first_shows_what_is_like_it_and_keeps_every_word(people, browse, published, words):
    typed = {
        "title": "Retries overload the inventory again",
        "happened_at": "sometime",
        "story": "The sidecar proxy.",
        "severity": "SEV3",
        "services": published.facets.get(kind="service", value__contains="booking").value,
        "teams": "booking",
        "template": "change",
        "look": "1",
    }
    answer = browse(people.iben).post(NEW, typed)
    said = words(answer)

    assert answer.status_code == 200
    assert published.title in said
    assert "same service" in said
    assert "Olu Abebe" in said
    assert "leads Booking" in said
    assert 'value="change" checked' in said
    assert 'value="SEV3" selected' in said
    for kept in (typed["title"], typed["story"]):
        assert kept in said
    assert "errors" not in said
    assert Postmortem.objects.count() == 1


def test_what_somebody_may_not_read_is_not_alike(people, browse, published, words):
    Postmortem.objects.update(visibility="restricted")

    said = words(browse(people.iben).post(NEW, {**TYPED, "title": published.title, "look": "1"}))

    assert published.reference not in said


def test_all_that_is_known_goes_into_the_draft(people, browse):
    browse(people.iben).post(
        NEW, {**TYPED, "severity": "SEV1", "services": "labels, printing , labels", "teams": "booking"}
    )

    facts = document_of(record := Postmortem.objects.get()).facts
    assert (facts.severity, facts.services, facts.teams) == ("SEV1", ("labels", "printing"), ("booking",))
    assert record.depth == "board"
    assert document_of(record).section("background") is not None  # the board's template asks for it


@pytest.mark.parametrize(("template", "asks"), [("security", "security"), ("near-miss", "near-miss")])
def test_a_template_is_taken_by_its_name(template, asks, people, browse):
    browse(people.iben).post(NEW, {**TYPED, "template": template})

    record = Postmortem.objects.get()
    assert document_of(record).facts.impact_none == (template == "near-miss")
    assert record.depth == ("light" if template == "near-miss" else "standard")


def test_somebody_who_is_suggested_is_asked_and_told(people, browse, words):
    browser = browse(people.iben)

    answer = browser.post(NEW, {**TYPED, "teams": "booking", "owner": str(people.olu.pk)})

    record = Postmortem.objects.get()
    assert answer["Location"] == reverse("postmortem", args=[record.reference])
    assert record.owner == people.olu
    assert Notice.objects.get(kind="draft-opened").recipient == people.olu
    assert "Olu Abebe has been asked" in words(browser.get(answer["Location"]))


@pytest.mark.parametrize("owner", ["0", "somebody", "9" * 19, "ada"])
def test_nobody_is_sentenced_by_a_forged_form(owner, people, browse, words):
    said = str(people.ada.pk) if owner == "ada" else owner

    answer = browse(people.iben).post(NEW, {**TYPED, "teams": "booking", "owner": said, "story": "Two of each."})

    assert answer.status_code == 422
    assert "Choose one of those" in words(answer)
    assert "Two of each." in words(answer)
    assert not Postmortem.objects.exists()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("template", "no-such", "There is no such template"),
        ("severity", "SEV9", "Select a valid choice"),
        ("services", ",".join(f"s{n}" for n in range(30)), "At most 20 names"),
        ("services", "x" * 300, "At most 20 names"),
        ("title", "x" * 201, "at most 200"),
        ("story", "a\0b", "Null characters"),
    ],
)
def test_nothing_is_lost_on_bad_input(field, value, said, people, browse, words):
    typed = {**TYPED, "story": "Two of each.", "services": "labels", "teams": "booking", "template": "change"}
    answer = browse(people.iben).post(NEW, {**typed, field: value})
    page = words(answer)

    assert answer.status_code == 422
    assert said in page
    for name in {"title", "story", "services"} - {field}:
        assert typed[name] in page
    assert not Postmortem.objects.exists()


def test_a_look_survives_anything_that_is_typed(people, browse):
    join(people.iben, add_team("Labels"))
    for value in ("a\0b", "\ud83e", "x" * 5000, "<script>", "'; DROP", "%s", "-" * 40, '"' * 30):
        typed = dict.fromkeys(("title", "story", "services", "teams", "owner", "template", "happened_at"), value)
        if value == "\ud83e":
            typed = dict.fromkeys(typed, "\\ud83e")
        answer = browse(people.iben).post(NEW, {**typed, "look": "1"})
        assert answer.status_code == 200
        assert b"<script>alert" not in answer.content


def test_looking_costs_the_same_however_much_there_is(people, browse, published, django_assert_max_num_queries):
    browser = browse(people.iben)
    with django_assert_max_num_queries(40):
        browser.post(NEW, {**TYPED, "services": "booking", "look": "1"})
