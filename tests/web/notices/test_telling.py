"""Telling people: a row at once, a mail when the loop comes by."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import mail

from afterword.web.notices import telling
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import send_due, tell, tell_once
from afterword.web.people.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), tick=False) as travel:
        yield travel


@pytest.fixture
def ruta(db):
    return User.objects.create(email="ruta@lantern.invalid", name="Ruta Lind", handle="ruta")


def refuse(message):
    """Be a mail server that does not answer."""
    raise ConnectionRefusedError("nobody there")


def test_a_notice_is_mailed_once_with_an_absolute_link(ruta, settings):
    settings.AFTERWORD_URL = "https://afterword.invalid"
    notice = tell(
        ruta, "draft-opened", "A draft waits for you", "It is due on Monday.", "/postmortems/PM-2026-0001/text"
    )

    assert send_due() == 1
    assert send_due() == 0

    (message,) = mail.outbox
    notice.refresh_from_db()
    assert message.to == ["ruta@lantern.invalid"]
    assert message.subject == "A draft waits for you"
    assert message.body == (
        "Hello Ruta Lind,\n\nIt is due on Monday.\n\n"
        "https://afterword.invalid/postmortems/PM-2026-0001/text\n\n-- \nAfterword, https://afterword.invalid\n"
        "Mail me less, or at other hours: https://afterword.invalid/me/#asked\n"
    )
    assert notice.sent_at is not None


def test_a_subject_with_line_breaks_is_put_on_one_line(ruta):
    notice = tell(ruta, "x", "One\r\nBcc: everybody@lantern.invalid", "")

    assert notice.subject == "One Bcc: everybody@lantern.invalid"
    assert send_due() == 1
    assert mail.outbox[0].bcc == []


def test_a_mail_server_that_is_down_is_asked_again_ever_less_often(ruta, monkeypatch, clock):
    monkeypatch.setattr(telling.EmailMessage, "send", refuse)
    notice = tell(ruta, "x", "Hello", "")

    waits = []
    for _ in range(telling.MOST_ATTEMPTS):
        assert send_due() == 1
        assert send_due() == 0
        notice.refresh_from_db()
        waits.append((notice.due_at - datetime.now(UTC)) // timedelta(minutes=1))
        clock.move_to(notice.due_at)

    assert waits == [1, 2, 4, 8, 16, 32, 64, 128]
    assert notice.given_up_at is not None
    assert notice.error == "nobody there"
    assert send_due() == 0


def test_whatever_a_send_raises_is_kept_on_its_notice_and_holds_up_no_other(ruta, settings):
    settings.EMAIL_BACKEND = "smtp"
    notices = [tell(ruta, "x", "Hello", ""), tell(ruta, "x", "Again", "")]

    assert send_due() == 2
    for notice in notices:
        notice.refresh_from_db()
        assert notice.error == "smtp doesn't look like a module path"
        assert notice.given_up_at is None


def test_an_error_without_words_is_kept_by_its_name(ruta, monkeypatch):
    def refuse_in_silence(message):
        raise TimeoutError

    monkeypatch.setattr(telling.EmailMessage, "send", refuse_in_silence)
    notice = tell(ruta, "x", "Hello", "")

    send_due()

    notice.refresh_from_db()
    assert notice.error == "TimeoutError"


def test_one_address_that_fails_does_not_hold_up_the_others(ruta):
    tell(User.objects.create(email="bad\n@lantern.invalid", name="Bad", handle="bad"), "x", "Hello", "")
    tell(ruta, "x", "Hello", "")

    assert send_due() == 2
    assert [message.to for message in mail.outbox] == [["ruta@lantern.invalid"]]


def test_a_closed_account_gets_no_mail(ruta):
    notice = tell(ruta, "x", "Hello", "")
    ruta.is_active = False
    ruta.save()

    send_due()

    notice.refresh_from_db()
    assert mail.outbox == []
    assert notice.given_up_at is not None


def test_a_notice_claimed_by_another_loop_is_left_to_it(ruta):
    notice = tell(ruta, "x", "Hello", "")
    seen_by_both = Notice.objects.get(pk=notice.pk)
    send_due()

    assert not telling._send(seen_by_both)
    assert len(mail.outbox) == 1


def test_what_has_a_key_is_told_once(ruta):
    def reminder():
        return Notice(key="draft-nudge:1", recipient=ruta, kind="draft-nudge", subject="Due\nsoon", body="How is it?")

    assert [tell_once(reminder()), tell_once(reminder())] == [True, False]
    assert Notice.objects.get().subject == "Due soon"


def test_what_has_no_key_may_be_told_again(ruta):
    for _ in range(2):
        tell(ruta, "approved", "Approved", "")

    assert Notice.objects.count() == 2
