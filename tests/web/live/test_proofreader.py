"""When the text of a room is checked, and who is told."""

import asyncio
import gc
import json
import weakref

import pytest

from afterword.web.live import proofreader, protocol
from afterword.web.live.proofreader import Proofreader


class Room:
    """Reads one text after another, and keeps what was checked and what everybody was told."""

    def __init__(self, *texts):
        self.texts = list(texts)
        self.checked = []
        self.told = []

    def read(self):
        return self.texts.pop(0) if len(self.texts) > 1 else self.texts[0]

    def tell_all(self, message):
        self.told.append(message)


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(proofreader, "LINT_AFTER", 0.001)


def looking(room):
    async def check(text):
        room.checked.append(text)
        return {"text": text}

    return Proofreader(check)


async def rested(reader, room, *, stopped=False):
    reader.soon(room)
    if stopped:
        reader.stop()
    await asyncio.sleep(0.05)


def heard(message):
    reader = protocol.Reader(message)
    assert reader.number() == protocol.INSIGHT
    return json.loads(reader.string())


def test_everybody_is_told_of_a_text_that_changed():
    room = Room("a")
    reader = looking(room)

    asyncio.run(rested(reader, room))

    assert [heard(message) for message in room.told] == [{"text": "a"}]
    assert reader.last == room.told[0]


def test_a_text_that_stands_as_it_was_is_not_checked_again():
    room = Room("a")
    reader = looking(room)

    asyncio.run(rested(reader, room))
    asyncio.run(rested(reader, room))

    assert room.checked == ["a"]


def test_a_text_is_checked_again_when_other_things_are_asked_of_it():
    room = Room("a")
    reader = looking(room)

    async def asked_anew():
        await rested(reader, room)
        reader.afresh(room)
        await asyncio.sleep(0.05)

    asyncio.run(asked_anew())

    assert room.checked == ["a", "a"]


def test_what_is_asked_anew_during_a_check_is_checked_after_it():
    room = Room("a")

    async def check(text):
        room.checked.append(text)
        if len(room.checked) == 1:
            reader.afresh(room)
        return text

    reader = Proofreader(check)
    asyncio.run(rested(reader, room))

    assert room.checked == ["a", "a"]


def test_what_was_written_meanwhile_is_checked_next():
    room = Room("a", "ab")

    asyncio.run(rested(looking(room), room))

    assert room.checked == ["a", "ab"]


def test_nothing_is_checked_for_nobody():
    room = Room(None)

    asyncio.run(rested(looking(room), room))

    assert (room.checked, room.told) == ([], [])


def test_who_was_stopped_looks_no_more():
    room = Room("a")

    asyncio.run(rested(looking(room), room, stopped=True))

    assert room.checked == []


def test_a_room_is_let_go_of_without_the_collector():
    async def find(text):
        return text

    room, reader = Room("a"), Proofreader(find)
    asyncio.run(rested(reader, room))
    gone = weakref.ref(room)
    gc.disable()

    try:
        del room
        assert gone() is None
    finally:
        gc.enable()
