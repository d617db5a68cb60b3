"""Signals beside a draft become events because a person says so; nobody's words are overwritten."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client

from afterword.document.parse import parse
from afterword.document.text import Edit, Span
from afterword.incident.signal import Signal, Statement
from afterword.web.incidents import filling, promoting
from afterword.web.incidents.draft_models import Choice
from afterword.web.incidents.inbox import take_signals
from afterword.web.live import texts
from afterword.web.postmortems import access, derived, publish
from afterword.web.postmortems.models import Postmortem, Review, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
SAYS = Statement(by="Incident bot", severity="sev1", user_visible=True, impact_started_at=AT)


def told(kind, key, minute, title, **fields):
    return Signal(kind, key, AT + timedelta(minutes=minute), title, group="key:1", source="Incident bot", services=("basket",), **fields)  # fmt: skip


SIGNALS = (
    told("change", "c", -20, "Basket 4.2 rolls out", url="https://deploys.example/42"),
    told("incident", "i", 0, "Basket is slow", status="opened", says=SAYS),
    told("note", "n", 12, "The pool is full"),
    told("note", "m", 14, "More connections are given"),
)


@pytest.fixture
def record(ruta, ines):
    return take_signals(SIGNALS).postmortem


def numbers(record, *titles):
    found = {signal.title: signal.pk for signal in record.incidents.get().signals.all()}
    return [found[title] for title in titles]


def offers(record):
    return promoting.offers(record, parse(texts.read(record.text_id)))


def events(record):
    return [event.text for event in parse(texts.read(record.text_id)).events]


def typed(record, old, new, user):
    def change(text):
        at = text.index(old)
        return [Edit(Span(at, at + len(old)), new)]

    texts.edit(record.text_id, change, author_id=user.pk)


def test_what_the_timeline_does_not_tell_is_offered_in_order(record):
    assert [each.signal.title for each in offers(record) if each.is_open] == [
        "Basket 4.2 rolls out", "The pool is full", "More connections are given",
    ]  # fmt: skip


def test_a_promoted_signal_stands_in_its_place_with_its_source_and_its_promoter_wrote(record, ines):
    (number,) = numbers(record, "Basket 4.2 rolls out")

    assert promoting.promote(record, [number], ines) == 1

    assert events(record)[0] == "Change: Basket 4.2 rolls out ([Incident bot](https://deploys.example/42))"
    assert ines in record.contributors.all()
    assert [each.is_promoted for each in offers(record)] == [True, False, False, False]


def test_two_people_promoting_the_same_one_insert_it_once(record, ruta, ines):
    wanted = numbers(record, "The pool is full")

    assert [promoting.promote(record, wanted, user) for user in (ruta, ines, ruta)] == [1, 0, 0]

    assert events(record).count("The pool is full") == 1


def test_several_at_once_are_put_in_each_in_its_place(record, ruta):
    before = texts.read(record.text_id)

    assert promoting.promote(record, numbers(record, *(signal.title for signal in SIGNALS)), ruta) == 3

    starts = [event.start for event in parse(texts.read(record.text_id)).events]
    assert starts == sorted(starts)
    for choice in Choice.objects.order_by("-pk"):
        promoting.take_back(record, choice.signal_id, ruta)
    assert texts.read(record.text_id) == before


def test_taking_back_leaves_what_others_wrote_meanwhile(record, ruta, ines):
    (number,) = numbers(record, "The pool is full")
    promoting.promote(record, [number], ruta)
    typed(record, "## Timeline\n", "## Timeline\n\nTold by Ines.\n", ines)

    promoting.take_back(record, number, ruta)

    text = texts.read(record.text_id)
    assert "Told by Ines." in text
    assert "The pool is full" not in text
    assert offers(record)[2].is_open


def test_a_line_somebody_edited_is_theirs(record, ruta, ines):
    (number,) = numbers(record, "The pool is full")
    promoting.promote(record, [number], ruta)
    typed(record, "The pool is full", "All 40 connections are taken", ines)

    with pytest.raises(NotNow, match="edited"):
        promoting.take_back(record, number, ruta)

    assert "All 40 connections are taken" in texts.read(record.text_id)
    assert offers(record)[2].is_promoted


def test_a_line_somebody_took_out_by_hand_is_offered_again(record, ruta, ines):
    (number,) = numbers(record, "The pool is full")
    promoting.promote(record, [number], ruta)
    typed(record, Choice.objects.get().line, "", ines)

    promoting.take_back(record, number, ruta)

    assert offers(record)[2].is_open


def test_what_a_person_wrote_themselves_is_told(record, ines):
    typed(record, "## Timeline\n", "## Timeline\n\n- 2026-03-02T10:12Z The pool is full\n", ines)

    assert [each.told for each in offers(record)] == [False, True, True, False]
    assert promoting.promote(record, numbers(record, "The pool is full"), ines) == 0
    assert not Choice.objects.exists()


def test_what_is_put_aside_can_be_shown_again_or_promoted(record, ruta, ines):
    wanted = numbers(record, "The pool is full", "More connections are given")

    assert promoting.dismiss(record, wanted, ruta) == 2
    assert promoting.dismiss(record, wanted, ines) == 0
    assert [each.is_dismissed for each in offers(record)] == [False, False, True, True]
    assert promoting.show_again(record, wanted[:1], ines) == 1
    assert promoting.promote(record, wanted[1:], ines) == 1

    assert [(each.is_open, each.is_promoted) for each in offers(record)][2:] == [(True, False), (False, True)]


def test_only_who_may_write_chooses_and_only_while_it_is_written(record, ruta, ines):
    wanted = numbers(record, "The pool is full")
    Postmortem.objects.filter(pk=record.pk).update(visibility=Visibility.RESTRICTED)
    with pytest.raises(NotYours):
        promoting.promote(record, wanted, ines)
    Postmortem.objects.filter(pk=record.pk).update(status=Status.PUBLISHED)
    for verb in (promoting.promote, promoting.dismiss, promoting.show_again):
        with pytest.raises(NotNow, match="published"):
            verb(record, wanted, ruta)


def test_a_signal_of_another_incident_is_not_chosen(record, ruta):
    with pytest.raises(Unclear):
        promoting.promote(record, [10**9], ruta)
    with pytest.raises(NotNow):
        promoting.take_back(record, numbers(record, "The pool is full")[0], ruta)


class TestThePage:
    @pytest.fixture
    def visit(self, record, ruta):
        client = Client()
        client.force_login(ruta)
        return client

    def test_it_shows_signals_timeline_and_the_way_back(self, visit, record):
        page = visit.get(f"/postmortems/{record.reference}/candidates").content.decode()

        for words in (
            "Basket 4.2 rolls out",
            "3 to look at",
            "The timeline now",
            "Has this happened before?",
            "https://deploys.example/42",
        ):
            assert words in page

    def test_buttons_promote_take_back_put_aside_and_show_again(self, visit, record):
        address = f"/postmortems/{record.reference}/candidates"
        first, second = numbers(record, "The pool is full", "More connections are given")

        answer = visit.post(f"{address}/choices", {"promote": first})
        assert answer["Location"] == f"{address}#signal-{second}"
        assert "Event, by Ruta" in visit.get(address).content.decode()
        assert visit.post(f"{address}/choices", {"back": first})["Location"] == f"{address}#signal-{first}"
        visit.post(f"{address}/choices", {"dismiss": second})
        assert "1 put aside" in visit.get(address).content.decode()
        assert "Show again" in visit.get(f"{address}?show=all").content.decode()
        visit.post(f"{address}/choices", {"again": second, "show": "all"})
        assert not Choice.objects.exists()

    def test_a_selection_is_promoted_at_once(self, visit, record):
        wanted = numbers(record, "The pool is full", "More connections are given")

        visit.post(f"/postmortems/{record.reference}/candidates/choices", {"promote": "selected", "signal": wanted})

        assert Choice.objects.filter(kind="promoted").count() == 2

    @pytest.mark.parametrize(
        "form", [{}, {"promote": "selected"}, {"promote": "x"}, {"promote": "9" * 30}, {"back": "1"}, {"signal": "1"}]
    )
    def test_what_is_unclear_is_said_in_words(self, visit, record, form):
        answer = visit.post(f"/postmortems/{record.reference}/candidates/choices", form, follow=True)

        assert answer.status_code == 200
        assert "messages" in answer.content.decode()
        assert not Choice.objects.exists()

    def test_a_reader_without_leave_to_write_sees_no_buttons(self, visit, record):
        Postmortem.objects.filter(pk=record.pk).update(status=Status.PUBLISHED)

        page = visit.get(f"/postmortems/{record.reference}/candidates").content.decode()

        assert "data-key=" not in page

    def test_a_text_without_an_incident_says_so(self, visit, ruta):
        from afterword.web.postmortems import drafting

        made = drafting.start(ruta, title="Rain", happened_at=AT)

        assert "No system told of this" in visit.get(f"/postmortems/{made.reference}/candidates").content.decode()

    def test_queries_do_not_grow_with_signals(self, visit, record, django_assert_max_num_queries):
        take_signals([told("note", f"x{number}", 20 + number, f"Note {number}") for number in range(40)])

        with django_assert_max_num_queries(30):
            visit.get(f"/postmortems/{record.reference}/candidates")


class TestValues:
    def test_the_duration_is_filled_when_the_end_is_known(self, record):
        assert "- **Duration:** <!-- afterword: incident.duration;" in texts.read(record.text_id)

        take_signals(
            [
                told(
                    "incident",
                    "e",
                    50,
                    "Basket is slow",
                    status="resolved",
                    says=replace(SAYS, resolved_at=AT + timedelta(minutes=50)),
                )
            ]
        )

        record.refresh_from_db()
        assert "- **Duration:** 50m<!-- afterword: incident.duration = 50m -->" in texts.read(record.text_id)
        assert record.duration_s == 3000

    def test_a_name_somebody_writes_is_filled_once_it_rests(self, record, ines):
        typed(
            record,
            "## Timeline\n",
            "## Timeline\n\nIt was a {{incident.severity}}, {{incident.duration}} long.\n",
            ines,
        )
        record.text.refresh_from_db()
        type(record.text).objects.filter(pk=record.text_id).update(
            changed_at=record.text.changed_at - timedelta(seconds=5)
        )

        assert filling.fill_lately() == 1
        assert "It was a SEV1<!-- afterword: incident.severity = SEV1 -->, {{incident.duration}} long." in texts.read(
            record.text_id
        )
        assert filling.fill_lately() == 0

    def test_what_a_person_wrote_there_stays(self, record, ines):
        typed(
            record,
            "anybody felt it -->",
            "anybody felt it --> ~1 h",
            ines,
        )

        take_signals(
            [
                told(
                    "incident",
                    "e",
                    50,
                    "Basket is slow",
                    status="resolved",
                    says=replace(SAYS, resolved_at=AT + timedelta(minutes=50)),
                )
            ]
        )

        assert "felt it --> ~1 h" in texts.read(record.text_id)
        assert "50m" not in texts.read(record.text_id)

    def test_what_is_in_review_stands_still(self, record):
        Postmortem.objects.filter(pk=record.pk).update(status=Status.IN_REVIEW)
        before = texts.read(record.text_id)

        take_signals(
            [
                told(
                    "incident",
                    "e",
                    50,
                    "Basket is slow",
                    status="resolved",
                    says=replace(SAYS, resolved_at=AT + timedelta(minutes=50)),
                )
            ]
        )

        assert texts.read(record.text_id) == before

    def test_publication_freezes_them_and_keeps_the_approval(self, record, ruta, ines):
        take_signals(
            [
                told(
                    "incident",
                    "e",
                    50,
                    "Basket is slow",
                    status="resolved",
                    says=replace(SAYS, resolved_at=AT + timedelta(minutes=50)),
                )
            ]
        )
        derived.refresh(record)
        Review.objects.create(postmortem=record, reviewer=ines, verdict="approved", fingerprint=record.fingerprint)
        Postmortem.objects.filter(pk=record.pk).update(
            status=Status.APPROVED, approvals_wanted=1, outsiders_wanted=0, approved_by_whom="reviewers"
        )

        publish.publish(record, ruta)

        text = texts.read(record.text_id)
        record.refresh_from_db()
        assert record.is_published
        assert "- **Duration:** 50m — from impact_start (by " in text
        assert "afterword: incident." not in text
        assert access.readable(ines).filter(pk=record.pk).exists()


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_moment_insert_it_once(ruta, ines):
    from concurrent.futures import ThreadPoolExecutor

    record = take_signals(SIGNALS).postmortem
    wanted = numbers(record, "The pool is full")

    def press(user):
        try:
            return promoting.promote(record, wanted, user)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as hands:
        made = list(hands.map(press, [ruta, ines, ruta, ines]))

    assert sorted(made) == [0, 0, 0, 1]
    assert events(record).count("The pool is full") == 1
