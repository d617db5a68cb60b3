"""A correction reaches every place of the draft that says the same, except those a person wrote."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from afterword.document.parse import parse
from afterword.document.text import Edit, Span
from afterword.incident.signal import Signal, Statement
from afterword.web import tend
from afterword.web.incidents import inbox, regrouping, verbs
from afterword.web.incidents.draft_models import Unsaid
from afterword.web.incidents.family import happened
from afterword.web.incidents.models import Delivery, Incident
from afterword.web.live import texts
from afterword.web.postmortems.models import Postmortem, Status
from bodies import event

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


def test_an_end_told_before_the_beginning_is_said_so_until_both_are_right(generic, ruta, ines, basket):
    alert = {"source": "Watch", "severity": "critical", "services": ("checkout",), "teams": ("basket",), "group": "h"}
    opened = Signal("incident", "i", AT, "Carts", status="opened", says=Statement(impact_started_at=AT), **alert)
    over = AT - timedelta(minutes=30)
    closed = Signal("incident", "i2", AT, "Carts", status="resolved", says=Statement(resolved_at=over), **alert)
    row = inbox.take_signals((opened, closed), generic.source)
    row.refresh_from_db()
    if row.postmortem is None:
        verbs.start(row, ruta)
    inbox.reconsider(row)
    assert "impact_end: # told as 2026-03-02T09:35Z, before it began; check both" in text(row)

    verbs.correct(row, ines, Statement(resolved_at=AT + timedelta(minutes=20)))

    assert "impact_end: 2026-03-02T10:25Z\n" in text(row)


def test_an_end_before_the_beginning_does_not_hide_one_that_fits(generic, ruta, ines, basket):
    alert = {"source": "Watch", "severity": "critical", "services": ("checkout",), "teams": ("basket",), "group": "i"}
    says = Statement(impact_started_at=AT, mitigated_at=AT - timedelta(days=365))
    row = inbox.take_signals(
        (Signal("incident", "i", AT, "Carts", status="opened", says=says, **alert),), generic.source
    )
    row.refresh_from_db()
    if row.postmortem is None:
        verbs.start(row, ruta)

    verbs.correct(row, ines, Statement(resolved_at=AT + timedelta(minutes=20)))

    assert "impact_end: 2026-03-02T10:25Z\n" in text(row)
    assert row.over_at == AT + timedelta(minutes=20)


def test_a_corrected_title_stands_in_the_front_matter_and_the_heading_unless_a_person_wrote_one(incident, ines):
    verbs.correct(incident, ines, Statement(title="Checkout fell over"))

    assert parse(text(incident)).facts.title == "Checkout fell over"
    assert "\n# Checkout fell over\n" in text(incident)
    assert incident.postmortem.title == "Checkout fell over"

    rewrite(incident, "# Checkout fell over", "# Nobody could buy")
    verbs.correct(incident, ines, Statement(title="No sales", severity="SEV1"))
    assert "\n# Nobody could buy\n" in text(incident)
    assert parse(text(incident)).facts.title == "No sales"


def test_what_nobody_knew_when_the_draft_was_opened_is_filled_in(generic, ruta, basket, ines):
    told = Signal("incident", "i", AT, "Orders vanish", group="key:i", source="Watch", says=Statement(data_loss=True))
    row = inbox.take_signals([told], generic.source)
    verbs.correct(row, ines, Statement(severity="SEV2", services=("checkout",)))

    facts = parse(text(row)).facts
    assert (facts.severity, facts.services) == ("SEV2", ("checkout",))


def test_a_draft_that_tells_of_another_incident_since_a_merge_says_what_is_known_of_that(incident, generic, ines):
    says = Statement(title="Login fails", severity="SEV4", services=("login",))
    other = inbox.take_signals([Signal("incident", "o", AT, "Login fails", group="key:o", says=says)], generic.source)
    assert other.postmortem is None
    made = regrouping.merge(incident, other, ines, "The same.")

    facts = parse(text(other)).facts
    assert (facts.title, facts.severity, facts.services) == ("Login fails", "SEV2", ("checkout", "login"))
    assert "\n# Login fails\n" in text(other)
    assert not Unsaid.objects.exists()

    verbs.correct(other, ines, Statement(title="Nobody can log in", severity="SEV1", services=("login",)))
    facts = parse(text(other)).facts
    assert (facts.title, facts.severity, facts.services) == ("Nobody can log in", "SEV1", ("login",))

    regrouping.undo(made, ines)
    facts = parse(text(incident)).facts
    assert (facts.title, facts.severity, facts.services) == ("Checkout fails", "SEV2", ("checkout",))


def test_who_sends_without_a_name_is_called_after_its_source_and_each_half_of_a_sentence_names_its_own(generic, ines):
    body = event(source="", incident={"key": "INC-1", "title": "It broke", "severity": "sev4"})
    body["incident"] |= {"started_at": "2026-03-02T10:00:00Z", "resolved_at": "2026-03-02T11:10:00Z"}
    Delivery.objects.create(source=generic.source, body=json.dumps(body).encode())
    tend.run_once()
    row = Incident.objects.get()
    verbs.correct(row, ines, Statement(severity="SEV2"))

    assert row.verdicts.first().sentence.startswith(
        "A post-mortem is owed: SEV2 is visible to users by definition (says Ines), for 1 h 10 min (says Scripts);"
    )


def test_an_owner_who_was_only_suggested_is_no_contributor_and_whoever_starts_is(incident, ruta, ines):
    assert parse(text(incident)).facts.owner == "@ruta"
    assert parse(text(incident)).facts.contributors == ()

    quiet = Statement(title="Slow", severity="SEV4")
    row = inbox.take_signals([Signal("incident", "q", AT, "Slow", group="key:q", says=quiet)])
    record = verbs.start(row, ines)
    assert parse(texts.read(record.text_id)).facts.contributors == ("@ines",)


def test_incidents_are_ordered_by_when_they_happened_whenever_they_were_heard_of():
    for name, minutes in (("b", 20), ("c", 10), ("a", 30)):
        says = Statement(title=name, started_at=AT + timedelta(minutes=minutes))
        inbox.take_signals([Signal("incident", name, AT, name, group=f"key:{name}", says=says)])

    assert [row.title for row in Incident.objects.order_by(happened().desc())] == ["a", "b", "c"]
