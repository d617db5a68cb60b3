"""A ticket opens one text for a few minutes."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from afterword.web.live import ticket


def test_a_ticket_says_who_may_do_what_where_and_until_when():
    text_id = uuid4()

    granted = ticket.grant(text_id, 7, "Rūta Ž.", write=False, seconds=60)
    leave = ticket.read(granted.token)

    assert (leave.text_id, leave.user_id, leave.name, leave.write) == (text_id, 7, "Rūta Ž.", False)
    assert leave.expires_at == granted.expires_at
    assert granted.room == str(text_id)
    assert timedelta(seconds=50) < leave.expires_at - datetime.now(UTC) <= timedelta(seconds=60)


def test_a_ticket_runs_out():
    granted = ticket.grant(uuid4(), 7, "Ana", write=True, seconds=60)

    with pytest.raises(ticket.RefusedError):
        ticket.read(granted.token, now=datetime.now(UTC) + timedelta(seconds=61))


@pytest.mark.parametrize("token", ["", "x", "a:b:c", "é", "W10:1:2", "🦁" * 500])
def test_what_we_did_not_sign_opens_nothing(token):
    with pytest.raises(ticket.RefusedError):
        ticket.read(token)


def test_a_changed_ticket_opens_nothing():
    token = ticket.grant(uuid4(), 7, "Ana", write=True).token
    for place in range(0, len(token), 7):
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        with pytest.raises(ticket.RefusedError):
            ticket.read(changed)
