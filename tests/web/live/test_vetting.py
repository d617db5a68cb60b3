"""What peers may send into the log: plain text, in numbers every peer can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Doc, Text

from afterword.web.live import crdt
from afterword.web.live.protocol import number, run
from afterword.web.live.vetting import harmless

ROOT = b"\x01" + run(b"text")  # "my parent is the shared type of this name"
NOTHING_DELETED = number(0)


def item(content, *, client=5, clock=0, count=1):
    """An update with one item in it."""
    return number(1) + number(count) + number(client) + number(clock) + content + NOTHING_DELETED


def nested(depth):
    return b"\x75\x01" * depth + b"\x7e"


@st.composite
def sessions(draw):
    """The updates of a few writers who sometimes hear of each other."""
    docs = [Doc(client_id=draw(st.integers(1, 2**53 - 1))) for _ in range(3)]
    texts = [doc.get("text", type=Text) for doc in docs]
    heard = []
    kept = [doc.observe(lambda event: heard.append(event.update)) for doc in docs]
    for _ in range(draw(st.integers(1, 12))):
        writer = draw(st.integers(0, 2))
        text = texts[writer]
        if draw(st.booleans()) or not len(text):
            text.insert(draw(st.sampled_from([0, len(text)])), draw(st.text("aé🦁\n", min_size=1, max_size=9)))
        else:
            text.clear()
        if draw(st.booleans()):
            docs[(writer + 1) % 3].apply_update(heard[-1])
    del kept
    return [*heard, *(doc.get_update() for doc in docs), crdt.merged([doc.get_update() for doc in docs])]


@given(sessions())
def test_whatever_writers_of_text_send_is_let_in(updates):
    assert all(harmless(update) for update in updates)


@given(sessions(), st.randoms(use_true_random=False))
def test_what_is_let_in_can_be_read_again_with_all_that_was_there(updates, random):
    rows = [crdt.first("Hello 🦁\n")]
    replica = crdt.Replica(*rows)
    for update in updates:
        spoiled = bytearray(update)
        for _ in range(random.choice([0, 1, 2])):
            spoiled[random.randrange(len(spoiled))] = random.randrange(256)
        try:
            replica.take(bytes(spoiled))
        except crdt.BadUpdateError:
            replica = crdt.Replica(*rows)
        else:
            rows.append(bytes(spoiled))

    assert str(crdt.Replica(crdt.merged(rows))) is not None
    assert crdt.missing(crdt.merged(rows), replica.state())


@pytest.mark.parametrize(
    "update",
    [
        item(b"\x08" + ROOT + number(1) + nested(200_000)),  # would overflow the stack, and with it the process
        item(b"\x09" + ROOT + run(b"guid") + nested(200_000)),
        item(b"\x05" + ROOT + run(b'{"a": 1}')),
        item(b"\x06" + ROOT + run(b"bold") + run(b"true")),
        item(b"\x03" + ROOT + run(b"bytes")),
        item(b"\x07" + ROOT + number(1)),
        item(b"\x24" + ROOT + run(b"attribute") + run(b"x")),
        item(b"\x04" + b"\x00" + number(5) + number(0) + run(b"x")),  # inside another item
        item(b"\x04" + ROOT + run(b"\xff\xfe")),
        item(b"\x04" + ROOT + run(b"")),
        item(b"\x04" + ROOT + run(b"x"), client=2**53),
        item(b"\x04" + ROOT + run(b"xx"), clock=2**31 - 1),
        item(b"\x01" + ROOT + number(2**40)),
        item(b"\x00" + number(0)),
        item(b"\x84" + number(5) + number(0) + run(b"x")),  # stands beside itself
        item(b"\x04" + ROOT + run(b"x"), count=2),
        item(b"\x04" + ROOT + run(b"x")) + b"more",
        number(2**40),
        number(0) + number(1) + number(5) + number(1) + number(0) + number(2**40),
        b"",
    ],
)
def test_what_some_peer_could_not_live_with_is_turned_away(update):
    assert not harmless(update)
    with pytest.raises(crdt.BadUpdateError):
        crdt.Replica(crdt.first("text")).take(update)
