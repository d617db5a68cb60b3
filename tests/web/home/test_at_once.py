"""Two at the same moment: one helper, one digest, one lighter template, and nothing told twice or lost."""

from datetime import UTC, datetime

import pytest
from django.core import mail

from afterword.web.home import digest, facilitating, lightening
from afterword.web.live import texts
from afterword.web.notices.models import Call, Notice
from afterword.web.notices.telling import send_due, tell
from afterword.web.people.accounts import add_user
from afterword.web.people.models import Ways
from at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_of_two_who_say_yes_one_helps(draft, people):
    xola = add_user("Xola", "xola@example.com", is_reviewer=True)
    facilitating.ask(draft, people.ines)

    came = at_once(lambda: facilitating.accept(draft, people.rani), lambda: facilitating.accept(draft, xola))

    assert sorted(type(each).__name__ for each in came) == ["Call", "NotNow"]
    assert Notice.objects.filter(kind="help-found").count() == 1
    assert ('"@rani"' in texts.read(draft.text_id)) != ('"@xola"' in texts.read(draft.text_id))


def test_two_who_ask_make_one_call(draft, people):
    one, other = at_once(lambda: facilitating.ask(draft, people.ines), lambda: facilitating.ask(draft, people.ruta))

    assert one == other
    assert Call.objects.count() == Notice.objects.filter(kind="help-wanted").count() == 1


def test_made_lighter_twice_it_is_made_lighter_once(draft, people):
    before = texts.read(draft.text_id)

    came = at_once(*[lambda: lightening.make_lighter(draft, people.ines, "light")] * 2)

    assert sorted(type(each).__name__ for each in came) == ["NotNow", "Postmortem"]
    lightening.take_back(draft, people.ines)
    assert texts.read(draft.text_id) == before


def test_two_loops_send_one_digest(people, draft, clock):
    Ways.objects.create(user=people.ines, choices={"yours": "digest"})
    for number in range(5):
        tell(people.ines, "approved", f"Approved {number}", "")

    at_once(send_due, send_due)
    clock.move_to(datetime(2026, 3, 3, 9, tzinfo=UTC))
    at_once(digest.send, digest.send)
    at_once(send_due, send_due)

    assert Notice.objects.filter(kind="digest").count() == len(mail.outbox) == 1
    assert all(f"* Approved {number}" in mail.outbox[0].body for number in range(5))
    assert Notice.objects.filter(sent_at=None).count() == 0


def test_what_comes_while_a_digest_is_written_is_in_it_or_in_the_next(people, clock):
    Ways.objects.create(user=people.ines, choices={"yours": "digest"})
    tell(people.ines, "approved", "Approved 0", "")
    send_due()
    clock.move_to(datetime(2026, 3, 3, 9, tzinfo=UTC))
    tell(people.ines, "approved", "Approved 1", "")

    at_once(digest.send, send_due)
    send_due()
    clock.move_to(datetime(2026, 3, 4, 9, tzinfo=UTC))
    digest.send()
    send_due()

    told = "".join(message.body for message in mail.outbox)
    assert [told.count(f"* Approved {number}") for number in (0, 1)] == [1, 1]
