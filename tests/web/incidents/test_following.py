"""A correction reaches every place of the draft that says the same, except those a person wrote."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from afterword.document.parse import parse
from afterword.document.text import Edit, Span
from afterword.incident.signal import Signal, Statement
from afterword.web.incidents import inbox, verbs
from afterword.web.incidents.models import Incident
from afterword.web.live import texts
from afterword.web.postmortems.models import Postmortem, Status

pytestmark = pytest.mark.django_db

AT = datetime(2026, 3, 2, 10, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(AT + timedelta(hours=3), tick=False):
        yield


@pytest.fixture
def incident(generic, ruta, basket):
    alert = {"source": "Watch", "severity": "critical", "services": ("checkout",), "teams": ("basket",), "group": "g"}
    told = (
        Signal("alert", "a", AT, "Checkout fails", **alert),
        Signal("resolved", "a", AT + timedelta(minutes=25), "Checkout fails", **alert),
    )
    row = inbox.take_signals(told, generic.source)
    assert "**Duration:** 25m<!--" in text(row)
    return row


def text(incident):
    incident.refresh_from_db()
    return texts.read(incident.postmortem.text_id)


def rewrite(incident, old, new):
    def change(now):
        assert now.count(old) == 1
        return [Edit(Span(now.index(old), now.index(old) + len(old)), new)]

    texts.edit(incident.postmortem.text_id, change)


def duration_line(incident):
    return next(line for line in text(incident).splitlines() if line.startswith("- **Duration:**"))


def test_a_corrected_beginning_stands_in_the_front_matter_the_figure_its_source_and_the_verdict(incident, ines):
    verbs.correct(incident, ines, Statement(impact_started_at=AT - timedelta(hours=1)))

    assert parse(text(incident)).facts.impact_start == AT - timedelta(hours=1)
    assert duration_line(incident).startswith("- **Duration:** 1h25m<!--")
    assert " — from impact_start (by Ines) to impact_end (by alert “Checkout fails” from Watch)" in duration_line(
        incident
    )
    reason = incident.verdict.reasons[0]
    assert reason["evidence"] == "alert “Checkout fails” from Watch, and Ines"
    assert parse(text(incident)).facts.impact_start == Incident.objects.get().impact_started_at


def test_a_correction_that_is_taken_back_leaves_no_trace(incident, ines):
    before = text(incident)
    correction = verbs.correct(incident, ines, Statement(impact_started_at=AT - timedelta(minutes=9)))
    verbs.take_back(correction, "impact_started_at", ines)

    assert text(incident) == before


def test_severity_services_and_the_end_follow_too(incident, ines):
    says = Statement(severity="SEV1", services=("basket", "login"), resolved_at=AT + timedelta(minutes=50))
    verbs.correct(incident, ines, says)

    facts = parse(text(incident)).facts
    assert (facts.severity, facts.services, facts.impact_end) == (
        "SEV1",
        ("basket", "login"),
        AT + timedelta(minutes=50),
    )
    assert "to impact_end (by Ines)" in duration_line(incident)


def test_what_a_person_wrote_in_the_text_stays(incident, ines):
    rewrite(incident, "impact_start: 2026-03-02T10:05Z", "impact_start: 2026-03-02T09:30Z")
    rewrite(incident, "impact_start (by alert “Checkout fails” from Watch)", "impact_start (by our dashboard)")
    verbs.correct(incident, ines, Statement(impact_started_at=AT - timedelta(hours=1), severity="SEV1"))

    assert parse(text(incident)).facts.impact_start == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert "(by our dashboard)" in duration_line(incident)
    assert parse(text(incident)).facts.severity == "SEV1"


def test_the_draft_s_line_of_the_first_effect_moves_with_the_beginning(incident, ines):
    verbs.correct(incident, ines, Statement(impact_started_at=AT - timedelta(hours=1)))

    first, second = parse(text(incident)).events[:2]
    assert (first.start, first.tags, first.source) == (AT - timedelta(hours=1), ("impact",), "Ines")
    assert (second.start, second.tags, second.text) == (AT, ("detect",), "Alert: Checkout fails")

    verbs.correct(incident, ines, Statement(impact_started_at=AT - timedelta(minutes=20)))
    first, second = parse(text(incident)).events[:2]
    assert (first.start, first.tags, second.start) == (AT - timedelta(minutes=20), ("impact",), AT)


def test_a_line_of_the_timeline_that_somebody_changed_stays(incident, ines):
    rewrite(incident, "Alert: Checkout fails", "Our alert says that the checkout fails")
    before = parse(text(incident)).events
    verbs.correct(incident, ines, Statement(impact_started_at=AT - timedelta(hours=1)))

    now = parse(text(incident)).events
    assert [(each.start, each.tags, each.text) for each in now] == [
        (each.start, each.tags, each.text) for each in before
    ]


def test_a_text_in_review_stands_still(incident, ines):
    Postmortem.objects.update(status=Status.IN_REVIEW)
    before = text(incident)
    verbs.correct(incident, ines, Statement(impact_started_at=AT - timedelta(hours=1)))

    assert text(incident) == before
