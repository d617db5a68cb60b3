"""The watch over the rooms goes on whatever it meets outside."""

import asyncio
import logging
import threading
from uuid import uuid4

import pytest
from django.db import DatabaseError

from afterword.config import ConfigError
from afterword.web.live import rooms
from afterword.web.live.rooms import Rooms


class Room:
    """Somebody is in it, and it remembers what it was asked to do."""

    closed = idle = False
    standing = None

    def __init__(self):
        self.followed = self.reconsidered = 0

    def check_leaves(self, _now):
        pass

    def follow(self):
        self.followed += 1

    def reconsider(self):
        self.reconsidered += 1

    def close(self, _why):
        pass

    async def flushed(self):
        pass


@pytest.fixture(autouse=True)
def outside(monkeypatch):
    """Every look finds that another process has written."""

    def set_standings(standings):
        monkeypatch.setattr(rooms.texts, "standings", standings)

    set_standings(lambda text_ids: dict.fromkeys(text_ids, "other"))
    monkeypatch.setattr(rooms, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(rooms, "barrings", lambda: ())
    monkeypatch.setattr(rooms, "close_old_connections", lambda: None)
    return set_standings


def watched(checks_go_by, until, meanwhile=lambda: None):
    """Open a house with one room in it, and wait until something is true of the room."""

    async def life():
        house, room = Rooms(lambda: None, checks_go_by), Room()
        house._rooms[uuid4()] = room
        try:
            async with asyncio.timeout(10):
                while not until(room):  # noqa: ASYNC110 - of what nobody tells us
                    await asyncio.sleep(0.01)
        finally:
            meanwhile()
            await house.close()
        return room

    return asyncio.run(life())


@pytest.mark.parametrize("trouble", [OSError, ConfigError, DatabaseError, RecursionError])
def test_what_cannot_be_told_of_the_rules_stops_nobody_and_is_said_once(trouble, caplog):
    answers = iter([1, trouble("gone"), trouble("gone"), trouble("gone"), 1])

    def checks_go_by():
        answer = next(answers, 2)
        if isinstance(answer, Exception):
            raise answer
        return answer

    with caplog.at_level(logging.WARNING):
        room = watched(checks_go_by, lambda room: room.reconsidered == 2)

    assert room.followed > 2
    assert [each.getMessage() for each in caplog.records] == ["could not look what texts are checked by: gone"]


def test_a_house_opens_on_rules_that_cannot_be_told_yet():
    def never():
        raise ConfigError("line 3")

    assert watched(never, lambda room: room.followed > 3).reconsidered == 0


def test_a_disk_that_does_not_answer_holds_up_no_look_at_the_log():
    answered = threading.Event()

    room = watched(lambda: answered.wait(20), lambda room: room.followed > 5, meanwhile=answered.set)

    assert room.reconsidered == 0


@pytest.mark.parametrize("trouble", [OSError, DatabaseError, ValueError])
def test_what_goes_wrong_in_one_look_is_logged_and_the_next_one_comes(trouble, outside, caplog):
    answers = iter([trouble("gone"), trouble("gone")])

    def standings(text_ids):
        for answer in answers:
            raise answer
        return dict.fromkeys(text_ids, "other")

    outside(standings)

    with caplog.at_level(logging.WARNING):
        watched(lambda: None, lambda room: room.followed)

    assert len([each for each in caplog.records if "could not look for outside changes" in each.getMessage()]) == 2
