"""Everybody sees who is here, under the names their tickets carry."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from afterword.web.live import protocol
from afterword.web.live.peer import MOST_WAITING_MESSAGES, TOO_SLOW, Peer
from afterword.web.live.presence import LONGEST_STATE, MOST_TABS, Attendance
from afterword.web.live.protocol import BadMessageError, Presence
from afterword.web.live.ticket import Leave


def peer(name="Ana"):
    now = datetime.now(UTC)
    return Peer(Leave(uuid4(), 1, name, True, now, now + timedelta(minutes=5)))


def said(*presences):
    reader = protocol.Reader(protocol.awareness(list(presences)))
    reader.number()
    return reader.bytes()


def test_nobody_writes_under_anothers_name():
    state = json.dumps({"user": {"name": "Somebody else", "color": "#123456"}})

    (news,) = Attendance().hear(peer("Ana"), said(Presence(5, 1, state)))

    assert json.loads(news.state) == {"user": {"name": "Ana", "color": "#123456"}}


def test_an_echo_is_no_news_and_does_not_bring_back_who_left():
    attendance, ana, omar = Attendance(), peer("Ana"), peer("Omar")
    attendance.hear(ana, said(Presence(5, 3, "{}")))

    assert attendance.hear(omar, said(Presence(5, 3, "{}"))) == []
    assert attendance.leave(ana) == [Presence(5, 4, None)]
    assert attendance.hear(omar, said(Presence(5, 3, "{}"))) == []
    assert attendance.hear(omar, said(Presence(5, 4, None))) == []
    assert attendance.present() == []


def test_a_tab_says_goodbye_itself():
    attendance, ana = Attendance(), peer()
    attendance.hear(ana, said(Presence(5, 3, "{}")))

    assert attendance.hear(ana, said(Presence(5, 3, None))) == [Presence(5, 3, None)]
    assert attendance.leave(ana) == []


@pytest.mark.parametrize(
    "presences",
    [
        [Presence(1, 1, "not json")],
        [Presence(1, 1, "[" * 3000)],
        [Presence(1, 1, json.dumps("x" * LONGEST_STATE))],
        [Presence(n, 1, "{}") for n in range(MOST_TABS + 1)],
    ],
)
def test_a_presence_that_is_none_is_refused(presences):
    with pytest.raises(BadMessageError):
        Attendance().hear(peer(), said(*presences))


def test_a_peer_that_does_not_read_is_let_go():
    ana = peer()
    for _ in range(MOST_WAITING_MESSAGES + 1):
        ana.tell(b"x")

    assert ana.leaving
    assert asyncio.run(ana.next()) == TOO_SLOW


def test_what_was_queued_is_sent_before_the_goodbye():
    ana = peer()
    ana.tell(b"last words")
    ana.dismiss(TOO_SLOW)
    ana.tell(b"too late")

    async def sent():
        return [await ana.next(), await ana.next()]

    assert asyncio.run(sent()) == [b"last words", TOO_SLOW]
