"""Whoever took part is asked first, then who has time and did not own one lately; nobody is sentenced."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from afterword.incident.incident import computed
from afterword.incident.signal import Signal, Statement
from afterword.web.house import house
from afterword.web.incidents.handing import hand_over, successors
from afterword.web.incidents.inbox import take_signals
from afterword.web.incidents.owners import owner_for, suggested
from afterword.web.incidents.responders import responders
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.people.models import User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

AT = datetime(2026, 3, 2, 2, 14, tzinfo=UTC)


def acked(*people, at=AT, status="acknowledged", key="a"):
    says = Statement(by="PagerDuty", engaged_at=at, severity="sev1", user_visible=True)
    return Signal("incident", key, at, "Checkout down", group="key:1", source="PagerDuty", services=("basket",), people=people, status=status, says=says)  # fmt: skip


def somebody(name, **fields):
    return User.objects.create(email=f"{name.lower()}@lantern.invalid", name=name, handle=name.lower(), **fields)


def owns(user, count=1, *, days=0, status=Status.DRAFTING):
    for _ in range(count):
        made = drafting.start(user, title="x", happened_at=timezone.now())
        Postmortem.objects.filter(pk=made.pk).update(created_at=timezone.now() - timedelta(days=days), status=status)


def test_people_are_matched_by_address_handle_or_name(ruta, ines, admin):
    found = responders(computed([acked("RUTA@lantern.invalid", "@ines"), acked("Admin", "nobody", key="b")]))

    assert found.people == (ruta, ines, admin)


def test_a_name_two_people_bear_is_nobodys_and_a_closed_account_is_left_alone(ruta, db):
    User.objects.create(email="r2@lantern.invalid", name="Ruta", handle="r2")
    somebody("Gone", is_active=False)

    found = responders(computed([acked("Ruta", "Gone", "", "@")]))

    assert found.people == (ruta,)  # by her handle, which is hers alone


def test_who_took_part_comes_first_with_the_reason(ruta, ines):
    stranger = somebody("Yusuf")

    first, *others = suggested(computed([acked("Yusuf")]), house())

    assert first.person == stranger
    assert first.reasons == ("acknowledged it at 02:14 (PagerDuty)", "owns no open draft", "has not owned one yet")
    assert [each.person for each in others] == [ruta, ines]
    assert others[0].reasons[0] == "leads Basket"
    assert others[1].reasons[0] == "works in Basket"


def test_who_has_time_comes_before_who_leads(ruta, ines):
    owns(ruta, 2)

    assert owner_for(["basket"], [], house()) == ines
    assert "owns 2 open drafts" in suggested(computed([acked()]), house())[1].reasons


def test_who_owned_one_lately_is_spared(ruta, ines):
    owns(ruta, days=59, status=Status.CLOSED)
    assert owner_for(["basket"], [], house()) == ines

    Postmortem.objects.update(created_at=timezone.now() - timedelta(days=75))
    first = suggested(computed([acked()]), house())[0]

    assert first.person == ruta
    assert "last owned one 75 days ago" in first.reasons


def test_what_was_imported_is_no_burden(ruta, ines):
    owns(ruta, 3)
    Postmortem.objects.update(owes=False)

    assert owner_for(["basket"], [], house()) == ruta


def test_administrators_are_asked_for_want_of_others(admin, db):
    assert suggested(computed([acked()]), house())[0].reasons[0] == "looks after this installation"


def test_an_administrator_without_time_does_not_end_the_search(admin, db):
    owns(admin, 3)
    free = somebody("Yusuf")

    assert owner_for(("basket",), (), house()) == free
    (_, last) = suggested(computed([acked()]), house())
    assert last.reasons[0] == "looks after this installation"


def test_for_want_of_others_whoever_reviews_is_asked_last(admin, db):
    owns(admin, 3)
    somebody("Vera", is_reviewer=True)
    writer = somebody("Yusuf")

    assert owner_for(("basket",), (), house()) == writer


def test_where_everybody_is_busy_the_least_burdened_is_asked(admin, db):
    owns(admin, 5)
    other = somebody("Yusuf")
    owns(other, 2)

    assert owner_for((), (), house()) == other


def test_many_incidents_of_services_nobody_knows_do_not_all_go_to_one(admin, db):
    for number in range(4):
        somebody(f"P{number}")
    owners = set()
    for number in range(5):
        says = Statement(title=f"No {number}", data_loss=True)
        row = take_signals(
            [Signal("incident", "k", AT, "x", group=f"key:U-{number}", services=(f"s{number}",), says=says)]
        )
        owners.add(row.postmortem.owner)

    assert len(owners) == 5


def test_without_anybody_nobody_is_suggested(db):
    assert suggested(computed([acked()]), house()) == ()
    assert owner_for([], [], house()) is None


def test_three_are_suggested_at_most_in_few_queries(ruta, ines, basket, django_assert_max_num_queries):
    for number in range(20):
        basket.memberships.create(user=somebody(f"P{number}"))

    with django_assert_max_num_queries(14):
        assert len(suggested(computed([acked("Ruta")]), house())) == 3


def test_responders_are_contributors_and_later_ones_join_once(ruta, ines):
    incident = take_signals([acked("ines@lantern.invalid")])
    record = incident.postmortem

    assert record.owner == ines
    yusuf = somebody("Yusuf")
    take_signals([acked("Yusuf", key="b", at=AT + timedelta(minutes=5))])
    assert "@yusuf" in texts.read(record.text_id)
    assert set(record.contributors.all()) == {ines, yusuf}

    drafting.moves.write_facts(record, {"contributors": ("@ines",)})
    take_signals([acked("Yusuf", key="c", at=AT + timedelta(minutes=9))])

    assert "@yusuf" not in texts.read(record.text_id)


def test_a_restricted_draft_is_not_opened_by_a_systems_word(ruta, ines):
    record = take_signals([acked("ines@lantern.invalid")]).postmortem
    drafting.show_to(record, ines, Visibility.RESTRICTED)
    somebody("Yusuf")

    take_signals([acked("Yusuf", key="b")])

    assert "@yusuf" not in texts.read(record.text_id)


class TestHandingOver:
    @pytest.fixture
    def record(self, ruta, ines):
        return take_signals([acked("Ruta", "Ines")]).postmortem

    def test_the_next_one_owns_it_and_reads_kind_words(self, record, ruta, ines):
        hand_over(record, ruta, ines, "You were there; I am away this week.")

        record.refresh_from_db()
        told = Notice.objects.filter(recipient=ines).latest("pk")
        assert record.owner == ines
        assert 'owner: "@ines"' in texts.read(record.text_id)
        assert ruta in record.contributors.all()
        assert "I am away this week" in told.body
        assert "hand it on" in told.body

    def test_only_its_owner_hands_it_over_and_to_somebody_else(self, record, ruta, ines):
        with pytest.raises(NotYours, match="Ruta"):
            hand_over(record, ines, ines, "")
        with pytest.raises(Unclear, match="already"):
            hand_over(record, ruta, ruta, "")
        with pytest.raises(Unclear, match="no open account"):
            hand_over(record, ruta, somebody("Gone", is_active=False), "")

    def test_what_is_in_review_stays_with_its_owner(self, record, ruta, ines):
        Postmortem.objects.filter(pk=record.pk).update(status=Status.IN_REVIEW)

        with pytest.raises(NotNow, match="in review"):
            hand_over(record, ruta, ines, "")

    def test_successors_leave_its_owner_out_with_and_without_an_incident(self, record, ruta, ines):
        assert [each.person for each in successors(record)] == [ines]
        by_hand = drafting.start(
            ruta, title="Rain", happened_at=timezone.now(), known=drafting.Known(services=("basket",))
        )
        assert [each.person for each in successors(by_hand)] == [ines]

    def test_the_page_offers_them_with_reasons_and_one_button_each(self, record, ruta, ines):
        client = Client()
        client.force_login(ruta)

        page = client.get(f"/postmortems/{record.reference}/owner").content.decode()
        answer = client.post(f"/postmortems/{record.reference}/owner", {"to": "ines", "words": "Would you?"})

        assert "Hand over to Ines" in page
        assert "acknowledged it at 02:14" in page
        assert answer.status_code == 302
        assert client.get(f"/postmortems/{record.reference}/owner").status_code == 404
        record.refresh_from_db()
        assert record.owner == ines

    def test_a_name_nobody_has_is_asked_for_again(self, record, ruta):
        client = Client()
        client.force_login(ruta)

        answer = client.post(f"/postmortems/{record.reference}/owner", {"to": "nobody"})

        assert answer.status_code == 422
        assert "Nobody here is called that" in answer.content.decode()
