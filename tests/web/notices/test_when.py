"""A mail comes when its reader wants it: at once, in the morning, in the digest, when they are back, or not at all."""

from datetime import UTC, date, datetime, time

import pytest
import time_machine
from django.core import mail

from afterword.web.notices import gathering, telling
from afterword.web.notices.kinds import GROUPS, REST, group_of, way_of
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import send_due, tell
from afterword.web.people.leave import NoLeave, is_away, set_leave, spoken
from afterword.web.people.models import User, Ways

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), tick=False) as travel:
        yield travel


@pytest.fixture
def ruta():
    return User.objects.create(email="ruta@lantern.invalid", name="Ruta Lind", handle="ruta", timezone="Europe/Oslo")


@pytest.fixture
def ines():
    return User.objects.create(email="ines@lantern.invalid", name="Ines", handle="ines", timezone="Asia/Tokyo")


def to_the_letter(user, held):
    return (f"{len(held)} things", "\n".join(each.subject for each in held)) if held else None


def subjects():
    return [message.subject for message in mail.outbox]


def at(clock, *when):
    clock.move_to(datetime(2026, *when, tzinfo=UTC))
    gathering.write_digests(to_the_letter)
    send_due()


def test_what_comes_in_the_night_waits_for_the_morning_of_whoever_reads_it(ruta, ines, clock):
    clock.move_to(datetime(2026, 3, 2, 19, 30, tzinfo=UTC))  # 20:30 in Oslo, 04:30 in Tokyo
    for person in (ruta, ines):
        tell(person, "approved", f"Approved for {person.name}", "")

    at(clock, 3, 2, 19, 30)
    assert subjects() == []
    at(clock, 3, 2, 22, 59)
    assert subjects() == []
    at(clock, 3, 2, 23, 0)  # eight o'clock in Tokyo
    assert subjects() == ["Approved for Ines"]
    at(clock, 3, 3, 7, 0)  # eight o'clock in Oslo
    assert subjects() == ["Approved for Ines", "Approved for Ruta Lind"]
    assert list(Notice.objects.values_list("attempts", flat=True)) == [1, 1]


def test_the_morning_after_the_clocks_went_forward(ruta, clock):
    Ways.objects.create(user=ruta, days_off=[])
    clock.move_to(datetime(2026, 3, 28, 20, 0, tzinfo=UTC))
    tell(ruta, "approved", "Approved", "")
    send_due()

    assert Notice.objects.get().due_at == datetime(2026, 3, 29, 6, 0, tzinfo=UTC)


def test_what_is_wanted_in_the_digest_comes_in_one_mail_once(ruta, clock):
    Ways.objects.create(user=ruta, choices={"yours": "digest"})
    tell(ruta, "approved", "Approved", "")
    tell(ruta, "changes-requested", "A change", "")
    tell(ruta, "draft-opened", "A draft is open", "")

    at(clock, 3, 2, 12, 0)
    assert subjects() == ["A draft is open"]
    at(clock, 3, 3, 7, 59)
    assert len(subjects()) == 1
    at(clock, 3, 3, 8, 0)  # nine in Oslo
    assert subjects() == ["A draft is open", "2 things"]
    assert "Approved\nA change" in mail.outbox[-1].body
    assert "Mail me less, or at other hours: http://127.0.0.1:8000/me/#digest" in mail.outbox[-1].body
    assert Notice.objects.filter(sent_at=None).count() == 0
    at(clock, 3, 4, 8, 0)
    assert len(subjects()) == 2


def test_a_digest_that_would_be_empty_is_not_sent_but_the_next_is_on_its_way(ruta, clock):
    ways = Ways.objects.create(user=ruta, choices={"yours": "digest"})
    gathering.reschedule(ruta)

    at(clock, 3, 3, 8, 0)

    ways.refresh_from_db()
    assert subjects() == []
    assert ways.next_digest_at == datetime(2026, 3, 4, 8, tzinfo=UTC)


def test_two_loops_write_one_digest(ruta, clock):
    Ways.objects.create(user=ruta, choices={"yours": "digest"})
    tell(ruta, "approved", "Approved", "")
    send_due()
    clock.move_to(datetime(2026, 3, 3, 8, 0, tzinfo=UTC))
    moment = datetime.now(UTC)

    assert [gathering._write(ruta, moment, to_the_letter) for _ in range(2)] == [True, False]
    send_due()
    send_due()
    assert subjects() == ["1 things"]


def test_while_the_mail_server_is_down_a_digest_waits_and_nothing_of_it_is_lost(ruta, clock, monkeypatch):
    Ways.objects.create(user=ruta, choices={"yours": "digest"})
    tell(ruta, "approved", "Approved", "")
    send_due()

    def refuse(message):
        raise ConnectionRefusedError("nobody there")

    with monkeypatch.context() as patch:
        patch.setattr(telling.EmailMessage, "send", refuse)
        clock.move_to(datetime(2026, 3, 3, 8, 0, tzinfo=UTC))
        gathering.write_digests(to_the_letter)
        digest = Notice.objects.get(kind="digest")
        for _ in range(telling.MOST_ATTEMPTS):
            send_due()
            digest.refresh_from_db()
            clock.move_to(max(datetime.now(UTC), digest.due_at))
    assert digest.given_up_at is not None
    assert Notice.objects.get(kind="approved").digest is None
    tell(ruta, "approved", "Another", "")
    send_due()

    at(clock, 3, 4, 8, 0)
    assert "Approved\nAnother" in mail.outbox[-1].body
    assert Notice.objects.filter(sent_at=None, given_up_at=None).count() == 0


def test_a_digest_that_cannot_be_written_leaves_everything_as_it_was(ruta, clock):
    Ways.objects.create(user=ruta, choices={"yours": "digest"})
    tell(ruta, "approved", "Approved", "")
    send_due()
    clock.move_to(datetime(2026, 3, 3, 8, 0, tzinfo=UTC))

    def breaks(user, held):
        raise RuntimeError("broken on purpose")

    with pytest.raises(RuntimeError):
        gathering.write_digests(breaks)
    assert Ways.objects.get().next_digest_at == datetime(2026, 3, 3, 8, tzinfo=UTC)
    assert list(gathering.gathered(ruta)) == [Notice.objects.get()]


def test_what_may_be_silent_is_put_aside_and_what_waits_for_somebody_is_not(ruta):
    Ways.objects.create(user=ruta, choices=dict.fromkeys([group.name for group in GROUPS], "never"))
    tell(ruta, "published", "Published", "")
    tell(ruta, "draft-opened", "A draft is open", "")

    send_due()

    assert subjects() == ["A draft is open"]
    aside = Notice.objects.get(kind="published")
    assert (aside.sent_at, aside.given_up_at, aside.error) == (None, None, "")
    assert aside.put_aside_at is not None
    assert send_due() == 0


def test_nobody_is_mailed_while_they_are_away_and_it_comes_in_one_mail_when_they_are_back(ruta, clock):
    Ways.objects.create(user=ruta, rhythm="weekly", digest_day=2)
    set_leave(ruta, date(2026, 3, 2), date(2026, 3, 6))
    tell(ruta, "draft-opened", "A draft is open", "")
    tell(ruta, "approved", "Approved", "")

    for day in (2, 3, 4, 5, 6, 7, 8):
        at(clock, 3, day, 12)
    assert subjects() == []
    at(clock, 3, 9, 8, 0)  # Monday, nine in Oslo
    assert subjects() == ["2 things"]
    assert Ways.objects.get().next_digest_at is None


def test_who_stays_away_longer_hears_later(ruta, clock):
    set_leave(ruta, date(2026, 3, 2), date(2026, 3, 6))
    tell(ruta, "approved", "Approved", "")
    send_due()
    set_leave(ruta, date(2026, 3, 2), date(2026, 3, 11))
    gathering.reschedule(ruta)

    at(clock, 3, 9, 8, 0)
    assert subjects() == []
    at(clock, 3, 12, 8, 0)
    assert subjects() == ["1 things"]


def test_a_day_away_ends_where_somebody_lives(ines, ruta):
    ines.away_from = ines.away_until = date(2026, 3, 3)
    with time_machine.travel(datetime(2026, 3, 2, 16, tzinfo=UTC)):  # the 3rd in Tokyo
        assert is_away(ines)
        assert spoken(ines) == "away until Tuesday 3 March"
    with time_machine.travel(datetime(2026, 3, 3, 16, tzinfo=UTC)):
        assert not is_away(ines)
        assert spoken(ines) == ""


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 3, 5), None),
        (None, date(2026, 3, 5)),
        (date(2026, 3, 5), date(2026, 3, 4)),
        (date(2026, 2, 1), date(2026, 3, 1)),
        (date(2026, 3, 5), date(2029, 3, 5)),
    ],
)
def test_days_away_that_cannot_be(ruta, first, last):
    with pytest.raises(NoLeave):
        set_leave(ruta, first, last)
    assert User.objects.get(pk=ruta.pk).away_from is None


def test_a_choice_of_another_time_is_read_as_at_once():
    ways = Ways(choices={"news": "by pigeon"})

    assert way_of("published", ways) == Ways.Way.AT_ONCE
    assert group_of("something-new") is REST


def test_long_lines_are_broken_and_addresses_are_not(ruta):
    tell(ruta, "approved", "Approved", "word " * 40 + "\n- set in " + "word " * 30 + "\nhttps://" + "x" * 100)
    send_due()

    lines = mail.outbox[0].body.splitlines()
    assert all(len(line) <= 76 for line in lines if "://" not in line and not line.startswith("-"))
    assert "https://" + "x" * 100 in lines
    assert mail.outbox[0].extra_headers["List-Unsubscribe"] == "<http://127.0.0.1:8000/me/#yours>"


def test_a_closed_account_gets_no_digest(ruta, clock):
    Ways.objects.create(user=ruta, choices={"yours": "digest"}, quiet_from=time(22))
    tell(ruta, "approved", "Approved", "")
    send_due()
    User.objects.update(is_active=False)

    at(clock, 3, 3, 8)

    assert subjects() == []
    assert Ways.objects.get().next_digest_at is None
    assert Notice.objects.get().given_up_at is not None
