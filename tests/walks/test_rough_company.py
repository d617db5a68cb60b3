"""A running server in rough company: slow, rude and broken clients cost one connection, never the process."""

import contextlib
import socket
import time

import httpx
import pytest

pytestmark = pytest.mark.walk

ODD = [
    ([b"GET /healthz HTTP/1.0"], {200}),
    ([b"GET / HTTP/1.1", b"Host: elsewhere.example"], {400}),
    ([b"GET / HTTP/1.1", b"Host: ["], {400}),
    ([b"GET /postmortems/%00 HTTP/1.1", b"Host: localhost"], {302, 404}),
    ([b"GET /%ff%fe HTTP/1.1", b"Host: localhost"], {404}),
    ([b"GET /static/..%2f..%2fsettings.py HTTP/1.1", b"Host: localhost"], {404}),
    ([b"GET /" + b"a" * 100_000 + b" HTTP/1.1", b"Host: localhost"], {400, 404, 414, None}),
    ([b"GET /sign-in?" + b"a=1&" * 5000 + b" HTTP/1.1", b"Host: localhost"], {200, 400}),
    ([b"BREW / HTTP/1.1", b"Host: localhost"], {400, 405, 501}),
    ([b"TRACE / HTTP/1.1", b"Host: localhost"], {405}),
    ([b"GET / HTTP/1.1", b"Host: localhost", b"Cookie: " + b"a=b; " * 10_000], {302, 400, 431}),
    ([b"GET / HTTP/1.1", b'Host: localhost", b"Cookie: sessionid=\xff\x01"'], {302, 400}),
    ([b"GET /sign-in?next=%0d%0aSet-Cookie:a=b HTTP/1.1", b"Host: localhost"], {200}),
    ([b"POST /sign-in HTTP/1.1", b"Host: localhost", b"Content-Length: -5"], {400}),
    ([b"GET /api/v1/me HTTP/1.1", b"Host: localhost", b"Authorization: Bearer \xff"], {401}),
    (
        [
            b"GET /live/x HTTP/1.1",
            b"Host: localhost",
            b"Connection: Upgrade",
            b"Upgrade: websocket",
            b"Sec-WebSocket-Version: 13",
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            b"Origin: http://[",
        ],
        {403},
    ),
    ([b"\x16\x03\x01\x02\x00\x01\x00"], {400, None}),
]
"""Lines of a request, and the statuses that are fair; None is a line closed without a word."""


@pytest.fixture
def untroubled(house):
    """After whatever happened: the process lives, is ready, and logged no mistake of ours."""
    yield house
    assert httpx.get(f"{house.server.url}/healthz").status_code == 200
    assert "Traceback" not in house.server.log


def dial(house):
    return socket.create_connection(("127.0.0.1", house.server.port), timeout=5)


def say(house, *lines, body=b""):
    """Send raw bytes; return the status answered, None when there was no answer but a closed line."""
    with dial(house) as line, contextlib.suppress(ConnectionError):
        line.sendall(b"\r\n".join(lines) + b"\r\n\r\n" + body)
        answer = line.recv(4096).split()
        return int(answer[1]) if answer else None
    return None


def test_many_who_send_slowly_hold_up_nobody(untroubled):
    source = untroubled.server.source("generic")
    head = f"POST {source['url']} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n{{".encode()

    with contextlib.ExitStack() as lines:
        for _ in range(60):
            lines.enter_context(dial(untroubled)).sendall(head)
        time.sleep(0.5)
        asked = time.monotonic()
        answer = httpx.get(f"{untroubled.server.url}/healthz", timeout=5)

    assert answer.status_code == 200
    assert time.monotonic() - asked < 2


def test_a_server_with_slow_senders_still_ends_in_time(house):
    with dial(house) as line:
        line.sendall(b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n")
        time.sleep(0.3)

        assert house.server.stop() < 5

    assert "Traceback" not in house.server.log


def test_a_body_in_chunks_is_taken(untroubled):
    source = untroubled.server.source("generic")

    answer = httpx.post(untroubled.server.url + source["url"], content=iter([b'{"title": ', b'"In pieces"}']))

    assert answer.status_code == 202


def test_a_body_in_chunks_without_end_is_refused(untroubled):
    source = untroubled.server.source("generic")
    piece = b"x" * 2**20

    with contextlib.suppress(httpx.TransportError):
        answer = httpx.post(untroubled.server.url + source["url"], content=(piece for _ in range(20)), timeout=30)
        assert answer.status_code == 413


def test_odd_requests_are_the_clients_mistake(untroubled):
    answers = [(lines, statuses, say(untroubled, *lines)) for lines, statuses in ODD]

    assert [(lines[0][:60], answer) for lines, statuses, answer in answers if answer not in statuses] == []
