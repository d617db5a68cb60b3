"""Asking for a post-mortem: whoever asks gets an answer with a name on it, and is told."""

import threading

import pytest
from django.db import IntegrityError, connection

from afterword.web.house import house
from afterword.web.incidents import answers, deciders, inbox, requests, verbs, waivers
from afterword.web.incidents.facts import requests_that_count
from afterword.web.incidents.models import Incident, Request, RequestState
from afterword.web.notices.models import Notice
from afterword.web.postmortems import decline
from afterword.web.postmortems.models import DeclineReason, Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear
from web.incidents.conftest import person
from web.incidents.telling import happened, undrafted

pytestmark = pytest.mark.django_db


@pytest.fixture
def rani(db):
    return person("Rani", is_reviewer=True)


@pytest.fixture
def no_trigger(monkeypatch):
    """A house whose policy does not open a post-mortem for whoever asks."""
    here = house()
    off = here.policy.triggers.stakeholder_request.model_copy(update={"enabled": False})
    triggers = here.policy.triggers.model_copy(update={"stakeholder_request": off})
    policy = here.policy.model_copy(update={"triggers": triggers})
    changed = type(here)(here.config, policy, here.calendar)
    monkeypatch.setattr(inbox, "house", lambda: changed)
    monkeypatch.setattr(verbs, "house", lambda: changed)


def told(user, kind):
    return list(Notice.objects.filter(recipient=user, kind=kind).values_list("body", flat=True))


def test_anybody_may_ask_and_the_policy_answers_with_a_post_mortem(ines, ruta):
    incident = happened()

    asked = requests.request_postmortem(incident, ines, "Luck is no plan.")

    assert (asked.state, asked.answered_by) == (RequestState.POSTMORTEM, None)
    assert asked.postmortem == Postmortem.objects.get()
    assert asked.postmortem.owner == ruta
    assert "Ruta is asked to write it" in told(ines, "request-answered")[0]


def test_asking_needs_a_reason_that_can_be_read(ines, ruta):
    incident = happened()

    for empty in ("", "  \n ", "\0"):
        with pytest.raises(Unclear, match="Say in a sentence"):
            requests.request_postmortem(incident, ines, empty)
    with pytest.raises(Unclear, match="longer than"):
        requests.request_postmortem(incident, ines, "x" * 4001)


def test_a_request_waits_where_the_policy_does_not_answer_and_those_who_decide_are_told(
    no_trigger, ines, ruta, rani, admin
):
    asked = requests.request_postmortem(happened(), ines, "Luck is no plan.")

    assert asked.is_open
    assert "Luck is no plan." in told(rani, "request-open")[0]
    assert told(admin, "request-open")
    assert told(ruta, "request-open") == []


def test_the_same_words_twice_are_one_request_and_other_words_wait_their_turn(no_trigger, ines, ruta):
    incident = happened()
    first = requests.request_postmortem(incident, ines, "Luck is no plan.")

    assert requests.request_postmortem(incident, ines, " Luck is no plan. ") == first
    with pytest.raises(NotNow, match="You have asked already"):
        requests.request_postmortem(incident, ines, "And something else.")


def test_sent_twice_it_is_one_request_though_the_first_was_answered_at_once(ines, ruta):
    incident = happened()
    first = requests.request_postmortem(incident, ines, "Luck is no plan.")

    assert requests.request_postmortem(incident, ines, "Luck is no plan.") == first
    with pytest.raises(NotNow, match="There is a post-mortem already"):
        requests.request_postmortem(incident, ruta, "Me too.")


def test_the_database_keeps_one_open_request_of_each(no_trigger, ines, ruta):
    incident = happened()
    requests.request_postmortem(incident, ines, "Luck is no plan.")

    with pytest.raises(IntegrityError):
        incident.requests.create(by=ines, reason="Again.")


def test_starting_one_answers_with_the_name_of_whoever_starts(no_trigger, ines, ruta):
    incident = happened()
    asked = requests.request_postmortem(incident, ines, "Luck is no plan.")

    record = verbs.start(incident, ruta)

    asked.refresh_from_db()
    assert (asked.state, asked.answered_by, asked.postmortem) == (RequestState.POSTMORTEM, ruta, record)
    assert "Ruta opened one" in told(ines, "request-answered")[0]


def test_whoever_asked_and_may_not_read_what_is_open_is_told_so_and_not_its_name(no_trigger, ines, ruta):
    incident = happened()
    asked = requests.request_postmortem(incident, ines, "Luck is no plan.")
    record = verbs.start(happened("another"), ruta)
    Postmortem.objects.filter(pk=record.pk).update(visibility=Visibility.RESTRICTED)

    answers.by_postmortem(asked.incident, record, ruta)

    said = told(ines, "request-answered")[0]
    assert said.endswith("Ruta opened one; its readers are named people.")
    assert record.reference not in said


def test_a_no_has_a_name_and_a_sentence_and_takes_the_trigger_away(ines, rani):
    incident = undrafted()
    Incident.objects.filter(pk=incident.pk).update(owed=False)
    asked = Request.objects.create(incident=incident, by=ines, reason="Please.")

    requests.decline(asked, rani, "The drill of March told the same.")

    asked.refresh_from_db()
    assert (asked.state, asked.answered_by, asked.answer) == (
        RequestState.DECLINED,
        rani,
        "The drill of March told the same.",
    )
    assert "Rani answers:\n\nThe drill of March" in told(ines, "request-declined")[0]
    assert "stakeholder-request" not in incident.verdicts.first().triggers


def test_who_may_not_answer_is_told_why(no_trigger, ines, ruta, rani, admin):
    asked = requests.request_postmortem(happened(), rani, "Luck is no plan.")

    with pytest.raises(NotYours, match="You asked this yourself"):
        requests.decline(asked, rani, "No.")
    with pytest.raises(NotYours, match="Reviewers and administrators"):
        requests.decline(asked, ines, "No.")
    with pytest.raises(Unclear):
        requests.decline(asked, admin, " ")
    requests.decline(asked, admin, "Not now.")
    with pytest.raises(NotNow, match="answered meanwhile by Admin"):
        requests.decline(asked, admin, "Again.")


def test_whoever_would_write_does_not_answer_with_a_no(no_trigger, ines, basket, admin):
    lead = person("Lena", team=basket, lead=True, is_reviewer=True)
    asked = requests.request_postmortem(happened(teams=("basket",)), ines, "Luck is no plan.")

    assert deciders.would_owe(asked.incident) == lead
    with pytest.raises(NotYours, match="You would be the one to write"):
        requests.decline(asked, lead, "No time.")


def test_a_request_is_taken_back_by_whoever_asked_and_no_longer_counts(ines, rani):
    incident = undrafted()
    asked = Request.objects.create(incident=incident, by=ines, reason="Please.")

    with pytest.raises(NotYours):
        requests.withdraw(asked, rani)
    requests.withdraw(asked, ines)

    with pytest.raises(NotNow, match="taken back"):
        requests.withdraw(asked, ines)
    assert not requests_that_count([incident.pk]).exists()


def test_after_a_no_one_may_ask_again(no_trigger, ines, rani, ruta):
    incident = happened()
    requests.decline(requests.request_postmortem(incident, ines, "Please."), rani, "Not now.")

    assert requests.request_postmortem(incident, ines, "Please.").is_open


def test_asking_after_a_waiver_opens_what_the_waiver_did_not_cover(ines, ruta, rani, admin):
    incident = undrafted()
    waiver = waivers.propose(incident, ruta, waivers.Grounds(DeclineReason.NO_LEARNING, "Known since May."))
    waivers.approve(waiver, rani)

    asked = requests.request_postmortem(incident, ines, "It was my team that restored it.")

    assert asked.state == RequestState.POSTMORTEM


def test_asking_about_a_declined_one_waits_and_reopening_answers_it(ines, ruta, rani):
    incident = happened(data_loss=True)
    decline.decline(incident.postmortem, rani, DeclineReason.DUPLICATE, "Told in March.")

    asked = requests.request_postmortem(incident, ines, "It was another cause.")
    assert asked.is_open
    decline.reopen(incident.postmortem, ines)

    asked.refresh_from_db()
    assert (asked.state, asked.postmortem.status) == (RequestState.POSTMORTEM, Status.DRAFTING)


@pytest.mark.django_db(transaction=True)
def test_two_presses_at_once_ask_once(no_trigger, ines, ruta):
    incident = happened()
    start, found, troubles = threading.Barrier(2), [], []

    def ask():
        try:
            start.wait(10)
            found.append(requests.request_postmortem(Incident.objects.get(pk=incident.pk), ines, "Please.").pk)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the test shows it
            troubles.append(trouble)
        finally:
            connection.close()

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert troubles == []
    assert len(set(found)) == 1
    assert Request.objects.count() == 1
