"""A digest: one mail with what waits, what is owed and what was told meanwhile, with links, and never an empty one."""

from datetime import UTC, date, datetime

import pytest
from django.core import mail

from afterword.web import tend
from afterword.web.home import digest, facilitating
from afterword.web.incidents.models import Hold, Incident
from afterword.web.notices import gathering
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import send_due, tell
from afterword.web.people.models import Ways
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Status, Visibility

pytestmark = pytest.mark.django_db

ACTION = "# Clocks\n\n## Actions\n\n- [ ] **A1** Watch **clocks** closely\n  - owner: @{}; priority: P1; due: {}\n"


@pytest.fixture
def wants(people):
    """Let somebody want everything in a digest, each day at nine."""

    def choose(user, **fields):
        Ways.objects.create(
            user=user, choices=dict.fromkeys(("asked", "yours", "review", "decision"), "digest"), **fields
        )
        gathering.reschedule(user)

    return choose


def on(clock, day, hour=9):
    clock.move_to(datetime(2026, 3, day, hour, tzinfo=UTC))
    digest.send()
    send_due()


def test_one_mail_with_everything_in_it_grouped_and_linked(people, draft, wants, clock):
    wants(people.ines)
    promised = drafting.start_with(people.sven, ACTION.format("ines", "2026-03-06"))
    Postmortem.objects.filter(pk=promised.pk).update(status=Status.FOLLOW_UP)
    handed_in = drafting.start_with(people.sven, "---\nreviewers: ['@ines']\n---\n\n# Quay flooded\n")
    Postmortem.objects.filter(pk=handed_in.pk).update(status=Status.IN_REVIEW, submitted_at=datetime.now(UTC))
    tell(people.ines, "approved", "Approved: Lamps", "Sven approved it.\n\nWell told.", "/postmortems/PM-2026-0009")
    send_due()

    on(clock, 3)

    (message,) = mail.outbox
    assert message.subject == "Your digest: 1 waiting for you, 2 to write or do, 1 told meanwhile"
    assert message.body == (
        "Hello Inês Alves,\n\n"
        "What waits for you\n------------------\n\n"
        "* To review: Quay flooded, from Sven\n"
        "  http://127.0.0.1:8000/postmortems/PM-2026-0003/review\n\n"
        "What you owe, the nearest date first\n------------------------------------\n\n"
        "* By Friday 6 March: Watch clocks closely\n"
        "  http://127.0.0.1:8000/postmortems/PM-2026-0002\n"
        "* By Monday 9 March: Write Seat maps stayed empty\n"
        "  http://127.0.0.1:8000/postmortems/PM-2026-0001/text\n\n"
        "What becomes of what you wrote\n------------------------------\n\n"
        "* Approved: Lamps\n  Sven approved it.\n\n  Well told.\n"
        "  http://127.0.0.1:8000/postmortems/PM-2026-0009\n\n"
        "http://127.0.0.1:8000/\n\n"
        "-- \nAfterword, http://127.0.0.1:8000\nMail me less, or at other hours: http://127.0.0.1:8000/me/#digest\n"
    )


def test_what_is_due_far_away_alone_is_no_reason_for_a_mail(people, draft, wants, clock):
    wants(people.ines)
    Postmortem.objects.update(draft_due=date(2026, 3, 20))

    on(clock, 3)
    assert mail.outbox == []
    on(clock, 13)
    assert len(mail.outbox) == 1


def test_nobody_gets_an_empty_one(people, wants, clock):
    for person in (people.ines, people.rani, people.ada):
        wants(person)

    for day in (3, 4, 5):
        on(clock, day)

    assert mail.outbox == []


def test_what_waits_for_who_decides_is_in_it(people, draft, wants, clock):
    wants(people.rani)
    incident = Incident.objects.create(key="k", title="Gates open", owed=True)
    incident.requests.create(by=people.ines, reason="Please.")
    incident.waivers.create(by=people.ruta, kind="no-learning", reason="Told.")
    held = Incident.objects.create(key="h", title="Lamps out", owed=True, postmortem=draft)
    Hold.objects.create(incident=held, by=people.rani, reason="x", since=date(2026, 2, 20), until=date(2026, 2, 27))
    facilitating.ask(draft, people.ines)
    Notice.objects.all().delete()

    on(clock, 3)

    body = mail.outbox[0].body
    assert "* Inês Alves would be glad of a hand with Seat maps stayed empty" in body
    assert "* Inês Alves asks for a post-mortem of Gates open" in body
    assert "* Ruta Lind proposes that none be written: Gates open" in body
    assert "* Does it still wait? Lamps out" in body


def test_what_was_gathered_is_not_told_a_second_time_above(people, draft, wants, clock):
    wants(people.rani)
    facilitating.ask(draft, people.ines, "The timeline.")
    send_due()

    on(clock, 3)

    assert mail.outbox[0].body.count("would be glad of") == 1


def test_what_somebody_may_no_longer_read_is_not_in_it(people, draft, wants, clock):
    wants(people.rani)
    Postmortem.objects.update(status=Status.IN_REVIEW, submitted_at=datetime.now(UTC))
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)

    on(clock, 3)

    assert mail.outbox == []


def test_more_than_ten_are_counted(people, wants, clock):
    wants(people.ines)
    for number in range(13):
        record = drafting.start_with(people.ines, f"# Number {number}\n")
        Postmortem.objects.filter(pk=record.pk).update(draft_due=date(2026, 3, 4))

    on(clock, 3)

    assert mail.outbox[0].body.count("* By Wednesday 4 March: Write Number") == 10
    assert "\nand 3 more\n" in mail.outbox[0].body


def test_what_is_late_is_said_without_a_word_of_blame(people, draft, wants, clock):
    wants(people.ines)

    on(clock, 11)

    body = mail.outbox[0].body
    assert "* Planned for Monday 9 March: Write Seat maps stayed empty" in body
    assert "late" not in body.lower().replace("template", "")


def test_the_loop_sends_it(people, draft, wants, clock):
    wants(people.ines)
    clock.move_to(datetime(2026, 3, 3, 9, tzinfo=UTC))

    for _ in range(3):
        tend.run_once(tuple(duty for duty in tend.DUTIES if not isinstance(duty, tend.Seldom)))

    assert [message.to for message in mail.outbox] == [["ines@example.com"]]


def test_in_each_zone_at_nine_there(people, draft, wants, clock):
    people.ines.timezone = "Pacific/Auckland"
    people.ines.save()
    wants(people.ines)

    on(clock, 2, 19)
    assert mail.outbox == []
    on(clock, 2, 20)  # nine in the morning of Tuesday
    assert len(mail.outbox) == 1
