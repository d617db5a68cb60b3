"""What nobody has answered for more than three working days is brought up with those who may answer, once."""

from datetime import UTC, date, datetime

import pytest

from afterword.web import reminders
from afterword.web.incidents.models import Incident
from afterword.web.notices.models import Notice
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem, Visibility

pytestmark = pytest.mark.django_db


@pytest.fixture
def incident(people):
    return Incident.objects.create(key="k", title="Gates stood open", teams=["booking"], owed=True)


@pytest.fixture
def on(clock):
    def come(day, month=3):
        clock.move_to(datetime(2026, month, day, 12, tzinfo=UTC))
        before = set(Notice.objects.values_list("pk", flat=True))
        reminders.remind()
        made = Notice.objects.exclude(pk__in=before)
        return sorted((notice.kind, notice.recipient.handle) for notice in made)

    return come


def test_a_request_is_brought_up_after_three_working_days_once(people, incident, on):
    incident.requests.create(by=people.sven, reason="Customers ask.")  # on a Monday

    assert [on(day) for day in (3, 5)] == [[], []]
    assert on(6) == [("request-waits", "ada"), ("request-waits", "rani")]
    assert [on(day) for day in (7, 9, 20)] == [[], [], []]
    asked = Notice.objects.first()
    assert "Customers ask." in asked.body
    assert asked.due_at == datetime(2026, 3, 6, 8, tzinfo=UTC)


def test_a_proposal_is_brought_up_with_those_who_may_be_the_second_name(people, incident, on):
    incident.waivers.create(by=people.rani, kind="no-learning", reason="The drill told the same.")

    assert on(6) == [("waiver-waits", "ada")]
    assert "The drill told the same." in Notice.objects.get().body
    assert on(9) == []


def test_what_was_answered_meanwhile_is_not(people, incident, on):
    incident.requests.create(by=people.sven, reason="x", state="declined")
    incident.waivers.create(by=people.sven, reason="x", state="refused")

    assert on(9) == []


def test_a_weekend_is_no_working_day(people, incident, on, clock):
    clock.move_to(datetime(2026, 3, 5, 12, tzinfo=UTC))
    incident.requests.create(by=people.sven, reason="x")

    assert on(10) == []
    assert len(on(11)) == 2


def test_who_may_not_read_it_or_is_away_is_not_asked(people, incident, draft, on):
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)
    draft.reviewers.add(people.rani)
    Incident.objects.update(postmortem=draft)
    incident.waivers.create(by=people.ines, reason="x")
    other = Incident.objects.create(key="o", title="Other")
    other.requests.create(by=people.sven, reason="y")
    User.objects.filter(pk=people.ada.pk).update(away_from=date(2026, 3, 1), away_until=date(2026, 3, 20))

    assert on(6) == [("draft-nudge", "ines"), ("request-waits", "rani"), ("waiver-waits", "rani")]


def test_a_few_at_a_time_all_are_told(people, incident, clock):
    incident.requests.create(by=people.sven, reason="x")
    clock.move_to(datetime(2026, 3, 9, 12, tzinfo=UTC))

    assert [reminders.remind(1), reminders.remind(1), reminders.remind(1)] == [1, 1, 0]
