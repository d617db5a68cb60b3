"""The depth an incident's verdict asks for, and that it was a drill, are carried into its post-mortem."""

from datetime import date

import pytest
import time_machine
from tests.web.incidents.telling import AT, happened

from afterword.document.parse import parse
from afterword.document.set_fact import set_fact
from afterword.incident.signal import Statement
from afterword.web.incidents import verbs
from afterword.web.live import texts
from afterword.web.people.accounts import add_user
from afterword.web.postmortems import derived
from afterword.web.postmortems.models import Postmortem, Status

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(AT, tick=False) as travel:
        yield travel


@pytest.fixture
def olu(db):
    return add_user("Olu", "olu@example.com")


def record_of(incident) -> Postmortem:
    incident.refresh_from_db()
    return Postmortem.objects.get(pk=incident.postmortem_id)


def test_the_verdict_decides_and_the_text_does_not(olu):
    incident = happened(data_loss=True, severity="SEV1")
    record = record_of(incident)

    assert (record.depth, record.judged, record.approvals_wanted) == ("board", True, 3)
    assert incident.verdict.depth_because == record.depth_because
    assert (record.draft_due, record.review_due) == (date(2026, 3, 5), date(2026, 3, 16))

    texts.edit(record.text_id, lambda text: set_fact(text, "severity", "SEV4"))
    derived.refresh(record)
    assert record.severity == "SEV4"
    assert record.depth == "board"


def test_a_correction_of_the_severity_changes_the_depth_until_it_is_approved(olu):
    incident = happened(data_loss=True, severity="SEV1")

    verbs.correct(incident, olu, Statement(severity="SEV4"))
    assert record_of(incident).depth == "light"

    Postmortem.objects.update(status=Status.APPROVED)
    verbs.correct(incident, olu, Statement(severity="SEV1"))
    assert record_of(incident).depth == "light"


def test_a_drill_marks_its_post_mortem_and_a_correction_takes_the_mark_away(olu):
    incident = happened(drill=True)
    record = verbs.start(incident, olu)

    assert record_of(incident).drill
    assert parse(texts.read(record.text_id)).facts.extra["x-drill"] == '"true"'

    verbs.correct(incident, olu, Statement(drill=False))
    assert not record_of(incident).drill


def test_what_turns_out_to_be_a_drill_is_marked_later_and_a_persons_mark_stays(olu):
    incident = happened(data_loss=True)
    record = record_of(incident)
    verbs.correct(incident, olu, Statement(drill=True))
    assert record_of(incident).drill

    texts.edit(record.text_id, lambda text: set_fact(text, "x-drill", "false"))
    derived.refresh(record)
    verbs.correct(incident, olu, Statement(title="A rehearsal"))
    assert not record_of(incident).drill
