"""What is found out while a text stands still reaches it later, and stands beside it meanwhile."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from afterword.document.parse import parse
from afterword.document.text import Edit, Span
from afterword.incident.signal import Signal, Statement
from afterword.web import tend
from afterword.web.incidents import inbox, verbs
from afterword.web.incidents.draft_models import Unsaid
from afterword.web.incidents.models import Incident
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import decline, moves, publish, review
from afterword.web.postmortems.models import DeclineReason, Postmortem, Status, Verdict
from web.incidents.conftest import person

pytestmark = pytest.mark.django_db

AT = datetime(2026, 3, 2, 10, 5, tzinfo=UTC)
EARLIER = AT - timedelta(hours=1)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(AT + timedelta(hours=3), tick=False) as travel:
        yield travel


@pytest.fixture
def rani(db):
    return person("Rani", is_reviewer=True)


@pytest.fixture
def incident(generic, ruta, basket):
    alert = {"source": "Watch", "severity": "critical", "services": ("checkout",), "teams": ("basket",), "group": "g"}
    told = (
        Signal("alert", "a", AT, "Checkout fails", **alert),
        Signal("resolved", "a", AT + timedelta(minutes=25), "Checkout fails", **alert),
    )
    return inbox.take_signals(told, generic.source)


@pytest.fixture
def in_review(incident, ruta):
    """The incident, its text handed in; what a review asks of a text is told elsewhere."""
    incident.refresh_from_db()
    moves.move(incident.postmortem, Status.IN_REVIEW, ruta)
    return incident


def record(incident) -> Postmortem:
    return Incident.objects.select_related("postmortem").get(pk=incident.pk).postmortem


def facts(incident):
    return parse(texts.read(record(incident).text_id)).facts


def write(incident, old, new):
    def change(now):
        assert now.count(old) == 1
        return [Edit(Span(now.index(old), now.index(old) + len(old)), new)]

    texts.edit(record(incident).text_id, change)


def settle():
    for _ in range(9):
        if not tend.run_once():
            return


def page(user: User, name: str, *args: object) -> str:
    browser = Client(headers={"host": "127.0.0.1"})
    browser.force_login(user)
    return " ".join(browser.get(reverse(name, args=args)).content.decode().split())


def test_a_correction_made_in_review_arrives_when_the_text_goes_back(in_review, ines, rani):
    says = Statement(impact_started_at=EARLIER, severity="SEV1", services=("checkout", "basket"))
    verbs.correct(in_review, ines, says)
    settle()
    assert facts(in_review).impact_start == AT

    review.ask_for_changes(record(in_review), rani, "Say how it was found.")
    settle()

    told = facts(in_review)
    assert (told.impact_start, told.severity, told.services) == (EARLIER, "SEV1", ("checkout", "basket"))
    assert "**Duration:** 1h25m<!--" in texts.read(record(in_review).text_id)
    assert not Unsaid.objects.exists()
    assert tend.run_once() == 0


def test_of_several_corrections_the_last_arrives_and_one_taken_back_leaves_no_trace(in_review, ines, ruta, rani):
    before = texts.read(record(in_review).text_id)
    verbs.correct(in_review, ines, Statement(impact_started_at=EARLIER))
    second = verbs.correct(in_review, ruta, Statement(severity="SEV1", impact_started_at=AT - timedelta(minutes=9)))
    verbs.take_back(second, "severity", ruta)
    assert texts.read(record(in_review).text_id) == before

    review.ask_for_changes(record(in_review), rani, "Say how it was found.")
    settle()

    assert facts(in_review).impact_start == AT - timedelta(minutes=9)
    assert facts(in_review).severity == parse(before).facts.severity


def test_what_a_person_wrote_before_or_in_review_stays(incident, ines, ruta, rani):
    write(incident, "impact_start: 2026-03-02T10:05Z", "impact_start: 2026-03-02T09:30Z")
    moves.move(record(incident), Status.IN_REVIEW, ruta)
    verbs.correct(incident, ines, Statement(impact_started_at=EARLIER, resolved_at=AT + timedelta(minutes=40)))
    write(incident, "impact_end: 2026-03-02T10:30Z", "impact_end: 2026-03-02T10:33Z")

    review.ask_for_changes(record(incident), rani, "Say how it was found.")
    settle()

    assert facts(incident).impact_start == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert facts(incident).impact_end == datetime(2026, 3, 2, 10, 33, tzinfo=UTC)


def test_what_was_found_out_while_it_was_declined_arrives_when_it_is_reopened(incident, ines, ruta, rani):
    decline.decline(record(incident), rani, DeclineReason.NO_LEARNING, "We know this one.")
    verbs.correct(incident, ines, Statement(impact_started_at=EARLIER))
    settle()
    assert facts(incident).impact_start == AT

    decline.reopen(record(incident), ines)
    settle()

    assert facts(incident).impact_start == EARLIER


def test_an_end_and_people_that_became_known_in_review_arrive_too(generic, ruta, ines, basket, rani):
    alert = {"source": "Watch", "severity": "critical", "services": ("checkout",), "teams": ("basket",), "group": "g"}
    incident = inbox.take_signals((Signal("alert", "a", AT, "Checkout fails", **alert),), generic.source)
    moves.move(record(incident), Status.IN_REVIEW, ruta)
    inbox.take_signals(
        (Signal("resolved", "a", AT + timedelta(minutes=25), "Checkout fails", **alert),), generic.source
    )
    settle()
    assert facts(incident).impact_end is None

    review.ask_for_changes(record(incident), rani, "Say how it was found.")
    settle()

    assert facts(incident).impact_end == AT + timedelta(minutes=25)


def test_an_approval_holds_and_the_published_text_keeps_its_words(in_review, ines, ruta, rani):
    approved = record(in_review)
    approved.reviews.create(reviewer=rani, verdict=Verdict.APPROVED, fingerprint=approved.fingerprint)
    moves.move(approved, Status.APPROVED, ruta)
    verbs.correct(in_review, ines, Statement(impact_started_at=EARLIER))
    settle()
    assert record(in_review).status == Status.APPROVED

    publish.publish(record(in_review), ruta)
    settle()

    assert facts(in_review).impact_start == AT
    assert "It is published, and its words are locked." in page(ines, "incident", in_review.pk)


@pytest.mark.parametrize(("place", "by"), [("incident", "pk"), ("postmortem", ""), ("write", ""), ("review", "")])
def test_until_then_both_values_stand_beside_the_text_and_on_the_incident_s_page(in_review, ines, place, by):
    argument = in_review.pk if by else record(in_review).reference
    assert "says otherwise" not in page(ines, place, argument)

    verbs.correct(in_review, ines, Statement(impact_started_at=EARLIER))

    told = page(ines, place, argument)
    assert "says otherwise" in told
    assert "In review a text stands still." in told
    assert "2 Mar 2026, 09:05</time></span> says the incident" in told
    assert "2 Mar 2026, 10:05</time></span> the text" in told


def test_a_value_somebody_wrote_into_a_draft_stands_beside_the_incident_s(incident, ines):
    write(incident, "impact_start: 2026-03-02T10:05Z", "impact_start: 2026-03-02T09:30Z")
    write(incident, "services: [checkout]", "services: [shop]")

    told = page(ines, "incident", incident.pk)

    assert "Somebody wrote another value into the text, so it stays." in told
    assert 'Services: <span dir="auto">checkout</span> says the incident' in told


def test_what_is_rounded_or_more_is_no_difference(incident, ines):
    verbs.correct(incident, ines, Statement(impact_started_at=AT + timedelta(seconds=20)))
    write(incident, "impact_start: 2026-03-02T10:05:20Z", "impact_start: 2026-03-02T10:05Z")
    write(incident, "services: [checkout]", "services: [checkout, shop]")

    assert "says otherwise" not in page(ines, "incident", incident.pk)


def test_who_may_not_read_the_text_does_not_learn_its_values(in_review, ines):
    verbs.correct(in_review, ines, Statement(impact_started_at=EARLIER))
    Postmortem.objects.update(visibility="restricted")

    assert "says otherwise" not in page(person("Nosy"), "incident", in_review.pk)
