"""Waivers: two names, a reason, and nobody's last word."""

import threading
from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.utils.timezone import now

from afterword.document.text import Edit, Span
from afterword.incident.signal import Statement
from afterword.web.incidents import deciders, requests, verbs, waiver_list, waivers
from afterword.web.incidents.models import Incident, Request, RequestState, Waiver, WaiverState
from afterword.web.incidents.waivers import Grounds
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.people.models import User
from afterword.web.postmortems import decline, drafting
from afterword.web.postmortems.models import DeclineReason, Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear
from web.incidents.conftest import person
from web.incidents.telling import happened, undrafted

pytestmark = pytest.mark.django_db

KNOWN = Grounds(DeclineReason.NO_LEARNING, "Known since May, and the fix is under way.")


@pytest.fixture
def rani(db):
    return person("Rani", is_reviewer=True)


@pytest.fixture
def siv(db):
    return person("Siv", is_reviewer=True)


def told(user, kind):
    return list(Notice.objects.filter(recipient=user, kind=kind).values_list("body", flat=True))


def test_one_proposes_another_agrees_and_both_stand_on_it(ruta, ines, rani, siv):
    incident = undrafted()
    asked = Request.objects.create(incident=incident, by=ines, reason="Please.")

    waiver = waivers.propose(incident, ruta, KNOWN)
    assert waiver.state == WaiverState.PROPOSED
    assert not waivers.is_waived(incident)
    assert "Known since May" in told(rani, "waiver-proposed")[0]

    waivers.approve(waiver, rani)

    waiver.refresh_from_db()
    asked.refresh_from_db()
    assert (waiver.state, waiver.by, waiver.decided_by) == (WaiverState.IN_FORCE, ruta, rani)
    assert waivers.is_waived(incident)
    assert (asked.state, asked.waiver, asked.answered_by) == (RequestState.WAIVED, waiver, rani)
    assert "Ruta proposed and Rani agreed that none has to be written" in told(ines, "waived")[0]
    assert told(ruta, "waiver-in-force")


def test_who_would_owe_leads_or_decides_proposes_and_others_are_told_whom_to_ask(ruta, ines, rani, admin, basket):
    incident = undrafted(teams=("basket",))
    assert deciders.would_owe(incident) == ruta

    with pytest.raises(NotYours, match="Whoever would write it"):
        waivers.propose(incident, ines, KNOWN)
    waivers.withdraw(waivers.propose(incident, ruta, KNOWN), ruta)
    waivers.withdraw(waivers.propose(incident, rani, KNOWN), rani)
    waivers.withdraw(waivers.propose(incident, admin, KNOWN), admin)


def test_whoever_leads_a_team_it_concerns_proposes_too(basket, rani):
    first, second = (person(name, team=basket, lead=True) for name in ("Ana", "Bo"))
    incident = undrafted(teams=("Basket",))
    other = second if deciders.would_owe(incident) == first else first

    assert waivers.propose(incident, other, KNOWN).by == other


def test_a_second_name_is_somebody_who_did_not_propose_and_would_not_write(ruta, rani, siv, ines, admin):
    waiver = waivers.propose(undrafted(teams=("basket",)), rani, KNOWN)

    with pytest.raises(NotYours, match="takes a second name"):
        waivers.approve(waiver, rani)
    with pytest.raises(NotYours, match="Reviewers and administrators decide"):
        waivers.approve(waiver, ines)
    User.objects.filter(pk=ruta.pk).update(is_reviewer=True)
    ruta.refresh_from_db()
    with pytest.raises(NotYours, match="You would be the one to write"):
        waivers.approve(waiver, ruta)

    assert waivers.approve(waiver, admin).decided_by == admin


def test_an_administrator_who_is_the_only_one_decides_alone_and_it_says_so(ruta, admin):
    waiver = waivers.propose(undrafted(), admin, KNOWN)

    assert waiver.state == WaiverState.IN_FORCE
    assert waiver.was_decided_alone


def test_the_only_reviewer_does_not_decide_alone(ruta, rani):
    waiver = waivers.propose(undrafted(), rani, KNOWN)

    with pytest.raises(NotYours):
        waivers.approve(waiver, rani)


def test_a_second_account_ends_being_alone(ruta, admin, rani):
    assert waivers.propose(undrafted(), admin, KNOWN).state == WaiverState.PROPOSED


def test_it_needs_a_sentence_and_something_to_waive(ruta, rani, admin):
    quiet = happened()

    with pytest.raises(NotNow, match="nothing to waive"):
        waivers.propose(quiet, rani, KNOWN)
    with pytest.raises(Unclear, match="Say in a sentence"):
        waivers.propose(quiet, rani, Grounds(DeclineReason.DUPLICATE, " \0 "))
    with pytest.raises(Unclear, match="longer than"):
        waivers.propose(quiet, rani, Grounds(DeclineReason.DUPLICATE, "x" * 4001))


def test_covered_names_a_record_that_its_proposer_may_read(ruta, rani, ines):
    incident = undrafted()
    covering = drafting.start(ines, title="Disk full", happened_at=now())
    drafting.show_to(covering, ines, Visibility.RESTRICTED)

    with pytest.raises(Unclear, match="Choose the post-mortem"):
        waivers.propose(incident, ruta, Grounds(DeclineReason.COVERED, "The same disk."))
    with pytest.raises(Unclear, match="Choose the post-mortem"):
        waivers.propose(incident, ruta, Grounds(DeclineReason.COVERED, "The same disk.", covering))

    drafting.show_to(covering, ines, Visibility.COMPANY)
    assert waivers.propose(incident, ruta, Grounds(DeclineReason.COVERED, "The same disk.", covering)).covered_by


def test_a_refusal_has_a_sentence_and_is_told(ruta, rani):
    waiver = waivers.propose(undrafted(), ruta, KNOWN)

    with pytest.raises(Unclear):
        waivers.refuse(waiver, rani, "")
    with pytest.raises(NotYours):
        waivers.refuse(waiver, ruta, "I changed my mind.")
    waivers.refuse(waiver, rani, "May was another disk.")

    waiver.refresh_from_db()
    assert waiver.state == WaiverState.REFUSED
    assert "May was another disk." in told(ruta, "waiver-refused")[0]
    with pytest.raises(NotNow, match="answered meanwhile by Rani: refused"):
        waivers.approve(waiver, rani)


def test_only_its_proposer_takes_it_back(ruta, rani):
    waiver = waivers.propose(undrafted(), ruta, KNOWN)

    with pytest.raises(NotYours, match="Only they"):
        waivers.withdraw(waiver, rani)
    assert waivers.withdraw(waiver, ruta).state == WaiverState.WITHDRAWN


def test_one_proposal_waits_at_a_time_and_sent_twice_it_is_one(ruta, rani, siv):
    incident = undrafted()
    waiver = waivers.propose(incident, ruta, KNOWN)

    assert waivers.propose(incident, ruta, KNOWN) == waiver
    with pytest.raises(NotNow, match="Ruta has proposed"):
        waivers.propose(incident, rani, KNOWN)
    waivers.approve(waiver, rani)
    with pytest.raises(NotNow, match="waived already"):
        waivers.propose(incident, siv, KNOWN)


def test_what_comes_to_hold_later_is_not_covered(ruta, rani, ines):
    incident = undrafted()
    waivers.approve(waivers.propose(incident, ruta, KNOWN), rani)

    verbs.correct(incident, ines, Statement(manual_intervention=True))

    incident.refresh_from_db()
    assert incident.postmortem is not None
    assert not waivers.is_waived(incident)


def test_what_came_to_hold_since_it_was_proposed_has_to_be_looked_at_anew(ruta, rani, ines):
    incident = happened(data_loss=True)
    waiver = waivers.propose(incident, ruta, KNOWN)
    verbs.correct(incident, ines, Statement(manual_intervention=True))

    with pytest.raises(NotNow, match="more has come to hold: manual-intervention"):
        waivers.approve(waiver, rani)


def test_a_draft_that_is_open_is_declined_with_both_names_and_its_asker_told_once(ruta, rani, ines):
    incident = happened()
    requests.request_postmortem(incident, ines, "Luck is no plan.")
    incident.refresh_from_db()
    waiver = waivers.propose(incident, ruta, KNOWN)

    waivers.approve(waiver, rani)

    record = Postmortem.objects.get()
    made = record.declinations.get()
    assert record.status == Status.DECLINED
    assert (made.by, made.reason) == (rani, "no-learning")
    assert made.sentence.endswith("under way. Proposed by Ruta.")
    assert incident.requests.get().state == RequestState.WAIVED
    assert len(told(ines, "declined")) == 1
    assert told(ines, "waived") == []
    with pytest.raises(NotNow, match="was declined already"):
        waivers.propose(Incident.objects.get(), rani, KNOWN)


def test_an_administrator_who_is_no_reviewer_agrees_to_declining_a_draft(ruta, rani, admin):
    waivers.approve(waivers.propose(happened(data_loss=True), rani, KNOWN), admin)

    assert Postmortem.objects.get().status == Status.DECLINED


def test_whoever_wrote_in_the_draft_does_not_agree(ruta, rani, siv):
    incident = happened(data_loss=True)
    text_id = incident.postmortem.text_id
    texts.edit(text_id, lambda text: [Edit(Span(len(text), len(text)), "\nMore.\n")], author_id=rani.pk)
    waiver = waivers.propose(incident, ruta, KNOWN)

    with pytest.raises(NotYours, match="or wrote in it"):
        waivers.approve(waiver, rani)
    assert waivers.approve(waiver, siv).state == WaiverState.IN_FORCE


def test_what_is_approved_or_published_is_not_waived(ruta, rani):
    waiver = waivers.propose(happened(data_loss=True), ruta, KNOWN)
    other = happened("other", data_loss=True)
    Postmortem.objects.update(status="published")

    with pytest.raises(NotNow, match="is published; there is nothing to waive"):
        waivers.approve(waiver, rani)
    with pytest.raises(NotNow, match="is published; there is nothing to waive"):
        waivers.propose(Incident.objects.get(pk=other.pk), rani, Grounds(DeclineReason.DUPLICATE, "Again."))


def test_anybody_reopens_within_thirty_days_with_a_reason_and_the_draft_is_open(ruta, rani, ines):
    incident = undrafted()
    asked = Request.objects.create(incident=incident, by=ines, reason="Please.")
    waiver = waivers.approve(waivers.propose(incident, ruta, KNOWN), rani)

    with pytest.raises(Unclear):
        waivers.reopen(waiver, ines, "")
    waivers.reopen(waiver, ines, "It happened again last night.")

    waiver.refresh_from_db()
    asked.refresh_from_db()
    assert (waiver.state, waiver.reopened_by) == (WaiverState.REOPENED, ines)
    assert (asked.state, asked.postmortem) == (RequestState.POSTMORTEM, Postmortem.objects.get())
    assert "It happened again" in told(rani, "waiver-reopened")[0]
    with pytest.raises(NotNow, match="not in force"):
        waivers.reopen(waiver, ines, "Twice.")


def test_after_thirty_days_those_who_decide_still_reopen(ruta, rani, ines):
    waiver = waivers.approve(waivers.propose(undrafted(), ruta, KNOWN), rani)

    with time_machine.travel(now() + timedelta(days=31), tick=False):
        with pytest.raises(NotNow, match="more than 30 days"):
            waivers.reopen(waiver, ines, "It happened again.")
        assert waivers.reopen(waiver, rani, "It happened again.").state == WaiverState.REOPENED


def test_reopening_takes_the_declined_draft_up_from_where_it_stood(ruta, rani, ines):
    waiver = waivers.approve(waivers.propose(happened(data_loss=True), ruta, KNOWN), rani)

    with time_machine.travel(now() + timedelta(days=400), tick=False):
        waivers.reopen(waiver, rani, "It happened again.")

    waiver.refresh_from_db()
    record = Postmortem.objects.get()
    assert record.status == Status.DRAFTING
    assert record.declinations.get().reopened_by == rani
    assert waiver.reopened_because == "It happened again."
    assert told(ruta, "reopened")


def test_reopening_the_declined_draft_reopens_its_waiver(ruta, rani, ines):
    waiver = waivers.approve(waivers.propose(happened(data_loss=True), ruta, KNOWN), rani)

    decline.reopen(Postmortem.objects.get(), ines)

    waiver.refresh_from_db()
    assert (waiver.state, waiver.reopened_by) == (WaiverState.REOPENED, ines)


def test_beginning_in_spite_of_a_waiver_answers_what_it_had_answered(ruta, rani, ines):
    incident = undrafted()
    asked = Request.objects.create(incident=incident, by=ines, reason="Please.")
    waivers.approve(waivers.propose(incident, ruta, KNOWN), rani)

    verbs.start(incident, ruta)

    asked.refresh_from_db()
    assert asked.state == RequestState.POSTMORTEM


def test_what_was_merged_is_decided_where_it_is_told(ruta, rani, ines):
    away, kept = undrafted("away"), undrafted("kept")
    asked = Request.objects.create(incident=away, by=ines, reason="Please.")
    stray = waivers.propose(away, ruta, KNOWN)
    Incident.objects.filter(pk=away.pk).update(merged_into=kept)
    stray.refresh_from_db()

    with pytest.raises(NotNow, match="It was merged into"):
        waivers.approve(stray, rani)
    waivers.approve(waivers.propose(Incident.objects.get(pk=away.pk), ruta, KNOWN), rani)

    asked.refresh_from_db()
    assert asked.state == RequestState.WAIVED
    assert asked.waiver.incident == kept
    assert deciders.waivers(ines).count() == 2
    drafting.show_to(verbs.start(kept, ruta), ruta, Visibility.RESTRICTED)
    assert deciders.waivers(ines).count() == 0


def test_what_is_said_about_a_restricted_one_is_for_its_readers(ruta, rani, siv, ines, admin):
    incident = happened(data_loss=True)
    drafting.show_to(incident.postmortem, ruta, Visibility.RESTRICTED)
    waiver = waivers.propose(incident, ruta, KNOWN)

    assert told(rani, "waiver-proposed") == []
    assert not deciders.waivers(rani).exists()
    assert deciders.waivers(ruta).get() == waiver
    with pytest.raises(NotYours):
        waivers.approve(waiver, rani)
    with pytest.raises(NotYours):
        waivers.propose(incident, siv, KNOWN)
    with pytest.raises(NotNow):
        waivers.reopen(waiver, admin, "Why?")


@pytest.mark.django_db(transaction=True)
def test_two_agree_at_once_and_one_is_told_that_it_is_decided(ruta, rani, siv):
    waiver = waivers.propose(undrafted(), ruta, KNOWN)
    start, troubles = threading.Barrier(2), []

    def agree(user):
        try:
            start.wait(10)
            waivers.approve(Waiver.objects.select_related("incident").get(pk=waiver.pk), user)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the test shows it
            troubles.append(trouble)
        finally:
            connection.close()

    threads = [threading.Thread(target=agree, args=[user]) for user in (rani, siv)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert [type(trouble) for trouble in troubles] == [NotNow]
    assert "answered meanwhile by" in str(troubles[0])
    waiver.refresh_from_db()
    assert waiver.state == WaiverState.IN_FORCE
    assert len(told(ruta, "waiver-in-force")) == 1


class TestTheList:
    @pytest.fixture
    def some(self, ruta, rani):
        first = waivers.approve(waivers.propose(undrafted("a", title="Labels stuck"), ruta, KNOWN), rani)
        second = waivers.propose(
            undrafted("b", title="Süße Grüße"), rani, Grounds(DeclineReason.DUPLICATE, "=told in March")
        )
        Incident.objects.filter(pk=first.incident_id).update(services=["checkout", "käse"], teams=["basket"])
        Incident.objects.filter(pk=second.incident_id).update(services=["check"], teams=[])
        return first, second

    @pytest.mark.parametrize(
        ("wanted", "found"),
        [
            ({}, {0, 1}),
            ({"q": "labels"}, {0}),
            ({"q": "rani march"}, {1}),
            ({"q": "nothing of this"}, set()),
            ({"kind": "duplicate"}, {1}),
            ({"state": "in-force"}, {0}),
            ({"service": "check"}, {1}),
            ({"service": "checkout"}, {0}),
            ({"service": "käse"}, {0}),
            ({"service": '"'}, set()),
            ({"team": "basket"}, {0}),
            ({"after": now().date() + timedelta(days=2)}, set()),
            ({"before": now().date() - timedelta(days=2)}, set()),
            ({"after": now().date() - timedelta(days=2), "before": now().date() + timedelta(days=2)}, {0, 1}),
        ],
    )
    def test_it_is_searched_and_filtered(self, some, ruta, wanted, found):
        assert {row.pk for row in waiver_list.found(ruta, wanted)} == {some[index].pk for index in found}

    def test_the_filters_offer_what_is_there(self, some, ruta):
        assert waiver_list.services_and_teams(ruta) == (["check", "checkout", "käse"], ["basket"])

    def test_waived_is_counted_against_owed_by_quarter(self, some, ruta, rani):
        happened("c", data_loss=True)
        decline.decline(happened("d", data_loss=True).postmortem, rani, DeclineReason.DUPLICATE, "Told in March.")

        (quarter,) = waiver_list.figures()

        assert (quarter.owed, quarter.begun, quarter.written, quarter.waived, quarter.declined) == (4, 1, 0, 1, 1)
        assert quarter.waiting == 1
        assert quarter.reasons == (("Nothing new can be learned from it", 1),)

    def test_only_what_was_handed_in_counts_as_written(self, rani):
        record = happened("c", data_loss=True).postmortem
        Postmortem.objects.filter(pk=record.pk).update(status=Status.IN_REVIEW)

        (quarter,) = waiver_list.figures()

        assert (quarter.owed, quarter.begun, quarter.written) == (1, 0, 1)

    def test_counting_costs_the_same_for_many(self, some, django_assert_num_queries):
        with django_assert_num_queries(2):
            waiver_list.figures()

    def test_the_table_computes_nothing_in_a_spreadsheet(self, some, ruta):
        head, *rows = waiver_list.as_csv(ruta, waiver_list.found(ruta, {})).splitlines()

        assert head.startswith("incident,title,happened_at,services,teams,state,reason,sentence")
        assert len(rows) == 2
        assert any(",'=told in March," in row for row in rows)
        assert any("Known since May, and" in row and "In force" in row for row in rows)
