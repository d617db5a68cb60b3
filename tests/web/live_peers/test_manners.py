"""What a room does with peers that are late, wrong, slow or no longer welcome, and with a disk that is full."""

import asyncio
import contextlib
import hashlib
import json
import resource
import signal
import socket
import time

import pytest
import websockets

from afterword.document.text import Edit, Span
from afterword.web.live import crdt, protocol
from live_server import finish


def address(server, room, token):
    return f"{server.url}/{room}?token={token}"


def talk(server, room, conversation, *, token=None, **options):
    """Hold a conversation over a plain WebSocket and return what it returns."""
    token = token if token is not None else server.hand.token(room)

    async def held():
        async with websockets.connect(address(server, room, token), compression=None, max_size=None, **options) as line:
            return await conversation(line)

    return asyncio.run(held())


async def goodbye(line):
    """Listen until the server hangs up, and return its code."""
    try:
        async with asyncio.timeout(15):
            async for _ in line:
                pass
    except websockets.ConnectionClosedError:
        pass
    return line.close_code


@pytest.fixture
def room(server):
    return server.hand("create", "# Title 🦁\n\nWords.\n")


def test_a_joiner_is_told_what_the_text_means_in_browser_offsets(server, room):
    report = server.alone(room, ("sync", None), ("insight", 1))

    told = report["insights"][-1]
    assert told["sha256"] == hashlib.sha256(report["text"].encode()).hexdigest()
    assert told["structure"]["title"] == "Title 🦁"
    units = len(report["text"].encode("utf-16-le")) // 2
    assert told["diagnostics"]
    assert all(0 <= each["from"] <= each["to"] <= units for each in told["diagnostics"])


def test_a_change_is_answered_with_a_new_insight(server, room):
    report = server.alone(room, ("sync", None), ("insight", 1), ("insert", [0, "x"]), ("saved", None), ("insight", 2))

    assert report["insights"][-1]["sha256"] == hashlib.sha256(report["text"].encode()).hexdigest()


def test_what_the_house_asks_anew_is_asked_of_a_text_that_lies_open(server, room):
    async def found(line):
        """Return the rules that spoke in what is told next."""
        async with asyncio.timeout(15):
            reader = protocol.Reader(await line.recv())
            while reader.number() != protocol.INSIGHT:
                reader = protocol.Reader(await line.recv())
        return {each["rule"] for each in json.loads(reader.string())["diagnostics"]}

    async def before_and_after(line):
        before = await found(line)
        settings.write_text('[check]\ndisable = ["missing-section"]\n')
        return before, await found(line)

    settings = server.data / "afterword.toml"
    try:
        before, after = talk(server, room, before_and_after)
    finally:
        settings.unlink(missing_ok=True)

    assert before - after == {"missing-section"}


@pytest.mark.parametrize("token", ["", "nonsense"])
def test_without_a_ticket_the_line_is_closed_with_a_code(server, room, token):
    assert talk(server, room, goodbye, token=token) == 4401


def test_a_ticket_for_another_text_opens_nothing(server, room):
    other = server.hand("create", "other")

    assert talk(server, room, goodbye, token=server.hand.token(other)) == 4401


def test_a_text_that_is_not_there_is_told_from_a_wrong_ticket(server):
    missing = "00000000-0000-4000-8000-000000000000"

    assert talk(server, missing, goodbye) == 4404


@pytest.mark.parametrize(
    ("origin", "welcome"),
    [("http://127.0.0.1", True), ("https://elsewhere.example", False), ("null", False), ("http://[", False)],
)
def test_only_our_own_pages_may_connect_from_a_browser(server, room, origin, welcome):
    async def first(line):
        return await line.recv()

    if welcome:
        assert talk(server, room, first, origin=origin)
    else:
        with pytest.raises(websockets.InvalidStatus):
            talk(server, room, first, origin=origin)


def test_a_ticket_that_runs_out_closes_the_line_unless_a_fresh_one_comes(server, room):
    stays = server.hand.token(room)

    async def renew(line):
        await line.send(bytes((protocol.TICKET,)) + protocol.run(stays.encode()))
        await asyncio.sleep(3)
        await line.send(protocol.ask(crdt.NOTHING_KNOWN))
        return await line.recv()

    assert talk(server, room, goodbye, token=server.hand.token(room, seconds=1.5)) == 4401
    assert talk(server, room, renew, token=server.hand.token(room, seconds=1.5))


def test_a_fresh_ticket_of_somebody_else_is_refused(server, room):
    async def borrow(line):
        await line.send(bytes((protocol.TICKET,)) + protocol.run(server.hand.token(room, 2).encode()))
        return await goodbye(line)

    assert talk(server, room, borrow) == 4403


def test_revocation_closes_the_line_at_once(server, room):
    async def revoked(line):
        await line.recv()
        await asyncio.to_thread(server.hand, "revoke", room)
        return await goodbye(line)

    assert talk(server, room, revoked) == 4403


def test_a_ticket_from_before_the_revocation_does_not_open_the_room_again(server, room):
    old = server.hand.token(room)

    async def stays(line):
        await line.recv()
        await asyncio.to_thread(server.hand, "revoke", room)
        await asyncio.sleep(1)
        fresh = await asyncio.to_thread(server.hand.token, room)
        async with websockets.connect(address(server, room, fresh), compression=None) as another:
            await another.recv()
            async with websockets.connect(address(server, room, old), compression=None) as late:
                return await goodbye(late)

    assert talk(server, room, stays) == 4401


def test_somebody_who_is_barred_leaves_at_once_and_does_not_come_back_with_what_they_had(server, room):
    theirs = server.hand.token(room, 7)
    spare = server.hand.token(room, 7)

    async def barred(line):
        async with websockets.connect(address(server, room, theirs), compression=None) as other:
            await other.recv()
            await asyncio.to_thread(server.hand, "bar", 7)
            codes = [await goodbye(other)]
        async with websockets.connect(address(server, room, spare), compression=None) as again:
            codes.append(await goodbye(again))
        await line.send(protocol.ask(crdt.NOTHING_KNOWN))
        return [*codes, bool(await line.recv())]

    assert talk(server, room, barred) == [4403, 4401, True]


def test_a_reader_hears_but_what_it_writes_goes_nowhere(server, room):
    report = server.alone(
        room, ("sync", None), ("insert", [0, "graffiti "]), ("notice", "locked"), ("sleep", 300), write=False
    )

    assert not report["saved"]
    assert server.hand("read", room) == "# Title 🦁\n\nWords.\n"


def test_a_locked_text_refuses_writers_with_a_notice_and_stays_as_it_was(server, room):
    server.hand("lock", room)

    report = server.alone(room, ("sync", None), ("insert", [0, "late "]), ("sleep", 300), ("notice", "locked"))

    assert not report["saved"]
    assert server.hand("read", room) == "# Title 🦁\n\nWords.\n"
    server.hand("unlock", room)
    assert server.alone(room, ("sync", None), ("insert", [0, "now "]), ("saved", None))["saved"]


def test_locking_reaches_those_who_have_it_open(server, room):
    process = server.peer(
        "one.mjs",
        room,
        token=server.hand.token(room),
        steps=[["sync", None], ["tell", 1], ["notice", "locked"], ["notice", "unlocked"]],
    )
    process.stdout.readline()
    server.hand("lock", room)
    time.sleep(1)  # rooms look for what other processes did every 0.3 s
    server.hand("unlock", room)

    assert [each["kind"] for each in finish(process)[-1]["notices"]] == ["locked", "unlocked"]


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xff" * 30,
        protocol.update(b"not an update"),
        protocol.update(b"\x01\x01\x01\x00\x04\x01\x04text\xff\xff\xff\xff\x7f"),
        protocol.answer(b"\xff\xff\xff\xff\x0f"),
        protocol.update(b"\x01\x01\x05\x00\x08\x01\x04text\x01" + b"\x75\x01" * 300_000 + b"\x7e\x00"),
        protocol.ask(b"\xff\xff\xff"),
        bytes((protocol.AWARENESS,)) + protocol.run(b"\x05\x01"),
        protocol.awareness([protocol.Presence(7, 1, '{"user": {}, "at": NaN}')]),
        protocol.awareness([protocol.Presence(7, 1, '{"user": {}, "at": 1e999}')]),
        protocol.awareness([protocol.Presence(client, 1, None) for client in range(5000)]),
    ],
)
def test_bytes_that_are_no_update_end_one_line_and_the_room_lives_on(server, room, message):
    async def vandal(line):
        await line.recv()
        await line.send(message)
        return await goodbye(line)

    process = server.peer(
        "one.mjs",
        room,
        token=server.hand.token(room, 2),
        steps=[["sync", None], ["tell", 1], ["sleep", 700], ["insert", [0, "fine "]], ["saved", None]],
    )
    process.stdout.readline()

    assert talk(server, room, vandal) == 4400
    assert finish(process)[-1]["saved"]
    assert server.hand("read", room) == "fine # Title 🦁\n\nWords.\n"


def test_a_peer_that_never_reads_hurts_nobody(server, room):
    async def deaf():
        line = await websockets.connect(
            address(server, room, server.hand.token(room, 3)), compression=None, max_queue=1, ping_interval=None
        )
        line.transport.pause_reading()
        process = await asyncio.to_thread(
            lambda: finish(
                server.peer(
                    "converge.mjs",
                    room,
                    tokens=[server.hand.token(room, n) for n in (1, 2)],
                    seed=1,
                    rounds=150,
                    awaits=[],
                )
            )
        )
        line.transport.abort()
        return process

    assert set(asyncio.run(deaf())[-1]["texts"]) == {server.hand("read", room)}


def test_a_message_that_is_too_big_ends_the_line(server, room):
    async def flood(line):
        with contextlib.suppress(websockets.ConnectionClosedError):
            await line.send(protocol.update(b"x" * (9 * 1024 * 1024)))
        return await goodbye(line)

    assert talk(server, room, flood) in {1009, 4413}
    assert server.alone(room, ("sync", None))["text"] == "# Title 🦁\n\nWords.\n"


def test_a_document_of_two_megabytes_is_carried(server, room):
    report = server.alone(room, ("sync", None), ("repeat", [0, "long words 🦁 ", 160_000]), ("saved", None))

    assert report["saved"]
    assert len(server.hand("read", room)) > 2_000_000


def test_a_text_longer_than_we_keep_is_refused_in_words_and_the_others_never_see_it(server, room):
    async def code_and_reason(line):
        update = crdt.Replica(*server_lines).change([Edit(Span(0, 0), "x" * 3_000_000)])
        await line.send(protocol.update(update))
        return await goodbye(line), line.close_reason

    server_lines = [crdt.first("")]
    code, reason = talk(server, room, code_and_reason)

    assert (code, reason.split(".")[0]) == (4413, "With this the text is longer than 3,000,000 bytes")
    assert server.hand("read", room) == "# Title 🦁\n\nWords.\n"
    assert server.alone(room, ("sync", None), ("insert", [0, "a"]), ("saved", None))["saved"]


def test_a_full_disk_is_told_nothing_is_acknowledged_and_all_is_saved_later(new_server):
    server = new_server()
    room = server.hand("create", "text")

    def no_room_left():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    server.start(preexec_fn=no_room_left)
    limit = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
    process = server.peer(
        "one.mjs",
        room,
        token=server.hand.token(room),
        steps=[
            ["sync", None],
            ["saved", None],
            ["tell", 1],
            ["sleep", 1500],
            ["repeat", [0, "x", 200_000]],
            ["notice", "error"],
            ["tell", 2],
            ["notice", "saved"],
            ["saved", None],
        ],
    )
    process.stdout.readline()
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (16384, limit[1]))
    process.stdout.readline()
    assert server.hand("read", room) == "text"
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, limit)

    report = finish(process)[-1]

    assert report["saved"]
    assert server.hand("read", room) == "x" * 200_000 + "text"
    assert server.process.poll() is None


def test_a_query_that_is_not_ascii_is_no_reason_to_fall_over(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
        line.sendall(b"GET /healthz?q=\xc3\xa9 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        answer = line.recv(64)

    assert answer.split()[1] in {b"200", b"400"}
