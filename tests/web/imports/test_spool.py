"""The way of big bodies: onto the disk first, whole, from those who may; everybody else is told why."""

import asyncio
import errno

import pytest

from afterword.web import spool
from afterword.web.imports import uploads


class Page:
    """What stands behind the spool: notes what it is asked."""

    def __init__(self):
        self.asked = []

    async def __call__(self, scope, receive, send):
        body = b""
        while True:
            message = await receive()
            body += message["body"]
            if not message["more_body"]:
                break
        self.asked.append(
            (scope["method"], dict(scope["headers"]).get(b"content-length"), body, scope.get(uploads.TURNED))
        )


def pieces(*parts, then=None):
    """Receive these parts of a body, one after the other."""
    waiting = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    waiting[-1]["more_body"] = then is not None
    waiting += [then] if isinstance(then, dict) else []

    async def receive():
        if waiting:
            return waiting.pop(0)
        await asyncio.sleep(60)
        raise AssertionError("waited for too long")

    return receive


def ask(page, receive, at=None):
    scope = {"method": "POST", "path": "/imports/", "headers": [(b"transfer-encoding", b"chunked"), (b"x", b"y")]}
    asyncio.run((at or spool.Spool(page)).answer(scope, receive, None))
    return page.asked


@pytest.fixture(autouse=True)
def may(monkeypatch, settings):
    settings.IMPORT_LARGEST = 1000
    monkeypatch.setattr(spool, "FORM", 0)
    monkeypatch.setattr(uploads, "may_send", lambda _cookies, _key: True)


@pytest.fixture
def page():
    return Page()


def test_only_uploads_take_this_way():
    assert spool.Spool.takes({"method": "POST", "path": "/imports/"})
    assert spool.Spool.takes({"method": "POST", "path": "/api/v1/imports"})
    assert not spool.Spool.takes({"method": "GET", "path": "/imports/"})
    assert not spool.Spool.takes({"method": "POST", "path": "/new"})


def test_a_body_arrives_whole_with_its_length(page, monkeypatch):
    monkeypatch.setattr(spool, "PIECE", 7)

    assert ask(page, pieces(b"a" * 300, b"", b"b" * 200)) == [("POST", b"500", b"a" * 300 + b"b" * 200, None)]


def test_a_body_of_somebody_who_may_not_is_not_even_heard(page, monkeypatch):
    monkeypatch.setattr(uploads, "may_send", lambda _cookies, _key: False)

    async def receive():
        raise AssertionError("nobody listens")

    assert ask(page, receive) == [("GET", b"0", b"", None)]


def test_a_body_that_is_too_large_is_heard_to_its_end_and_told(page, settings):
    assert ask(page, pieces(b"a" * 600, b"b" * 600, b"c" * 600)) == [("GET", b"0", b"", "too-large")]
    assert list(settings.FILE_UPLOAD_TEMP_DIR.iterdir()) == []


def test_a_disk_that_is_full_is_told(page, monkeypatch):
    def full(_file, _body):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(spool, "_put", full)

    assert ask(page, pieces(b"a", b"b")) == [("GET", b"0", b"", "disk-full")]


def test_a_disk_that_is_broken_is_no_secret(page, monkeypatch):
    def broken(_file, _body):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(spool, "_put", broken)

    with pytest.raises(OSError, match="Input/output"):
        ask(page, pieces(b"a"))


def test_a_body_that_does_not_go_on_is_told(page, monkeypatch):
    monkeypatch.setattr(spool, "NEXT_PIECE_WITHIN", 0.05)

    assert ask(page, pieces(b"a", then=True)) == [("GET", b"0", b"", "too-slow")]


def test_whoever_leaves_is_not_answered(page):
    assert ask(page, pieces(b"a", then={"type": "http.disconnect"})) == []


def test_only_so_many_are_on_their_way_at_once(page, monkeypatch):
    monkeypatch.setattr(spool, "AT_ONCE", 0)
    at = spool.Spool(page)

    assert ask(page, pieces(b"a"), at) == [("GET", b"0", b"", "too-many")]
    monkeypatch.setattr(spool, "AT_ONCE", 1)
    assert ask(page, pieces(b"a"), at)[-1] == ("POST", b"1", b"a", None)


@pytest.mark.parametrize("why", uploads.WHY)
def test_every_reason_has_a_status_and_words(why, rf):
    request = rf.get("/imports/")
    request.META[uploads.TURNED] = why

    status, words = uploads.turned_away(request)

    assert status >= 400
    assert "nothing" in words
    assert words.endswith(".")


class TestWhoMaySend:
    @pytest.fixture
    def real(self, monkeypatch):
        monkeypatch.undo()

    def test_is_asked_of_the_key(self, real, people):
        from afterword.web.people.keys import add_key

        tokens = {name: add_key(getattr(people, name), "test").token for name in ("ada", "mira")}

        assert uploads.may_send("", f"Bearer {tokens['ada']}")
        assert not uploads.may_send("", f"Bearer {tokens['mira']}")
        assert not uploads.may_send("", "Bearer nobody")

    def test_is_asked_of_the_session(self, real, people, browse):
        def cookies(user) -> str:
            return f"sessionid={browse(user).cookies['sessionid'].value}"

        assert uploads.may_send(cookies(people.lena))
        assert not uploads.may_send(cookies(people.otto))
        assert not uploads.may_send("sessionid=none; x")
        assert not uploads.may_send("")
