"""Rough company: what is sent may be broken, huge, locked or hostile; nothing is lost, and every word is clear."""

import errno
import io
import zipfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client

from afterword.web.imports import reading, taking, uploads, verbs, work
from afterword.web.imports.models import Import, Paper
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem
from archives import LEDGER, QUAY, zipped


def upload(client: Client, *files: tuple[str, bytes]):
    return client.post("/imports/", {"files": [SimpleUploadedFile(name, data) for name, data in files]})


def told(archive: Import) -> dict[str, tuple[str, str]]:
    return {paper.path: (paper.state, paper.trouble) for paper in archive.papers.all()}


def test_a_zip_bomb_is_one_line_of_the_report(people, send, turn):
    bomb = zipped(quay_md=QUAY, bomb_md=b"\n" * 60_000_000)

    archive = turn(send(people.ada, ("bomb.zip", bomb)))

    assert archive.state == Import.State.READY
    assert told(archive)["quay.md"][0] == Paper.State.READ
    assert told(archive)["bomb.md"][0] == Paper.State.REFUSED
    assert told(archive)["bomb.md"][1]


def test_a_path_that_leads_elsewhere_is_not_followed(people, send, turn, tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../../escaped.md", QUAY)
        archive.writestr("/etc/escaped.md", QUAY)
        archive.writestr("ledger.md", LEDGER)

    sent = turn(send(people.ada, ("paths.zip", packed.getvalue())))

    assert [path for path, (state, _) in told(sent).items() if state == Paper.State.READ] == ["ledger.md"]
    assert not list(tmp_path.rglob("escaped.md"))
    assert not any((above / "escaped.md").exists() for above in (*tmp_path.parents, Path("/etc")))


def test_a_document_of_fifty_megabytes_is_refused_and_the_others_go_on(people, send, turn):
    archive = turn(send(people.ada, ("huge.md", b"word " * 10_000_000), ("ledger.md", LEDGER.encode())))

    assert told(archive)["huge.md"][0] == Paper.State.REFUSED
    assert "20 MB" in told(archive)["huge.md"][1]
    assert told(archive)["ledger.md"][0] == Paper.State.READ


def test_a_text_that_is_longer_than_we_keep_says_so_before_it_is_taken_in(people, send, turn):
    archive = turn(send(people.ada, ("long.md", b"# Long\n\n" + b"words words\n" * 300_000)))

    assert told(archive)["long.md"][0] == Paper.State.REFUSED
    assert "3,000,000 fit" in told(archive)["long.md"][1]


def test_an_encrypted_zip_says_what_to_do(people, send, turn):
    locked = bytearray(zipped(quay_md=QUAY, ledger_md=LEDGER))
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = locked.find(mark)
        while at >= 0:
            locked[at + flag] |= 1
            at = locked.find(mark, at + 4)

    archive = turn(send(people.ada, ("locked.zip", bytes(locked))))

    assert {state for state, _ in told(archive).values()} == {Paper.State.REFUSED}
    assert all("password" in why.lower() or "encrypt" in why.lower() for _, why in told(archive).values())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, zipped(quay_md=QUAY)[:-40]])
def test_an_archive_without_a_document_ends_in_words(people, send, turn, browse, words, data):
    archive = turn(send(people.ada, ("empty.zip", data)))

    page = browse(people.ada).get(f"/imports/{archive.pk}")

    assert archive.state == Import.State.READY
    assert page.status_code == 200
    assert "no document in it" in words(page) or archive.papers.filter(state=Paper.State.REFUSED).exists()


@pytest.mark.parametrize(
    "data",
    [
        "# Größe\n\nÜber Nacht.\n".encode("latin-1"),
        "# Größe\n".encode("utf-16"),
        b"# a\x00b\n",
        b"\xff\xfe\x00",
        b"\r" * 99,
    ],
)
def test_any_bytes_are_read_or_refused_and_shown(people, send, turn, browse, data):
    archive = turn(send(people.ada, ("odd.md", data)))

    for address in (f"/imports/{archive.pk}", f"/imports/{archive.pk}/papers/1"):
        assert browse(people.ada).get(address).status_code == 200
    verbs.take_in(archive, people.ada, Terms()) if archive.papers.filter(chosen=True).exists() else None
    turn(archive)

    assert not archive.is_working


def test_names_of_files_are_only_names(people, send, turn):
    odd = ["../../../x.md", "con\nfig.md", "", "." * 300, "ü" * 300 + ".md", "a/b/c.md", "x.md", "<script>.md"]

    archive = turn(send(people.ada, *((name or "a", f"# {number}\n".encode()) for number, name in enumerate(odd))))

    assert archive.state == Import.State.READY
    assert len(told(archive)) == len(odd)
    assert not any(".." in path or "/" in path for path in told(archive))


class TestOriginals:
    EVIL = b"<html><body><h1>Quay</h1><script>alert(1)</script><img src=x onerror=alert(1)><p>09:10 it broke</p></body></html>"

    @pytest.fixture
    def evil(self, people, send, turn) -> Import:
        return turn(send(people.ada, ("evil.html", self.EVIL)))

    def test_are_shown_as_text_and_never_run(self, evil, people, browse):
        page = browse(people.ada).get(f"/imports/{evil.pk}/papers/1")

        html = page.content.decode()
        assert "&lt;script&gt;alert(1)" in html
        assert "<script>alert" not in html
        assert "onerror=alert" not in html.replace("onerror=alert(1)&gt;", "")
        assert "script-src 'self'" in page["Content-Security-Policy"]

    def test_are_handed_out_as_files_that_no_browser_opens(self, evil, people, browse):
        answer = browse(people.ada).get(f"/imports/{evil.pk}/papers/1/original")

        assert b"".join(answer.streaming_content) == self.EVIL
        assert answer["Content-Type"] == "application/octet-stream"
        assert answer["Content-Disposition"].startswith("attachment")
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer["Content-Security-Policy"]


class TestUploads:
    def test_need_the_token_of_the_form(self, people, archive):
        client = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1"})
        client.force_login(people.ada)

        assert upload(client, ("harbour.zip", archive)).status_code == 403
        assert not Import.objects.exists()

    def test_that_are_too_large_are_told_so_and_leave_nothing(self, people, browse, words, settings):
        settings.IMPORT_LARGEST = 1_000_000

        answer = upload(browse(people.ada), ("large.zip", b"x" * 1_100_000))

        assert answer.status_code == 413
        assert "in parts" in words(answer)
        assert not list(settings.FILE_UPLOAD_TEMP_DIR.iterdir())
        assert not (settings.DATA / "imports").exists()

    def test_onto_a_full_disk_are_told_so_and_leave_nothing(
        self, people, browse, words, monkeypatch, settings, archive
    ):
        def full(*_args):
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(uploads, "_move", full)

        answer = upload(browse(people.ada), ("harbour.zip", archive))

        assert answer.status_code == 507
        assert "no room" in words(answer)
        assert not Import.objects.exists()
        assert not list((settings.DATA / "imports").iterdir())

    def test_that_fill_the_disk_while_they_arrive_are_told_so(self, people, browse, words, monkeypatch, archive):
        def full(*_args):
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(uploads.TemporaryFileUploadHandler, "receive_data_chunk", full)

        answer = upload(browse(people.ada), ("harbour.zip", archive))

        assert answer.status_code == 507
        assert not Import.objects.exists()

    def test_of_very_many_files_ask_for_a_zip(self, people, browse, words, monkeypatch, settings):
        monkeypatch.setattr(uploads, "MOST_FILES", 120)
        browser = browse(people.ada)

        assert upload(browser, *((f"{number}.md", QUAY.encode()) for number in range(120))).status_code == 302
        answer = upload(browser, *((f"{number}.md", QUAY.encode()) for number in range(121)))

        assert answer.status_code == 413
        assert "as one zip" in words(answer)
        assert Import.objects.count() == 1

    def test_of_nothing_say_what_to_choose(self, people, browse, words):
        answer = browse(people.ada).post("/imports/")

        assert answer.status_code == 422
        assert "Choose a file" in words(answer)

    def test_are_limited_for_each_person(self, people, send, browse, words, archive):
        for _ in range(verbs.MOST_AT_ONCE):
            send(people.ada, ("harbour.zip", archive))

        answer = upload(browse(people.ada), ("harbour.zip", archive))

        assert answer.status_code == 422
        assert "Wait for one of them" in words(answer)

    def test_to_other_pages_go_nowhere(self, people, browse, settings):
        browse(people.ada).post("/new", {"title": "It broke", "story": SimpleUploadedFile("x.md", b"x" * 5_000_000)})

        assert not list(settings.FILE_UPLOAD_TEMP_DIR.iterdir())


class Killed(BaseException):
    """The server is gone."""


class TestAServerThatIsKilled:
    @pytest.fixture
    def die_after(self, monkeypatch):
        def prepare(module, name: str, calls: int) -> None:
            real, count = getattr(module, name), iter(range(1000))

            def dies(*args, **kwargs):
                if next(count) == calls:
                    raise Killed
                return real(*args, **kwargs)

            monkeypatch.setattr(module, name, dies)

        return prepare

    def resume(self, archive: Import, turn) -> None:
        Import.objects.filter(pk=archive.pk, due_at__isnull=False).update(due_at="2020-01-01T00:00Z")
        turn(archive)

    @pytest.mark.parametrize("calls", range(3))
    def test_while_taking_in_goes_on_without_a_second_copy(self, ready, people, turn, die_after, calls):
        verbs.take_in(ready, people.ada, Terms())
        die_after(taking, "_count", calls)

        with pytest.raises(Killed):
            turn(ready)
        assert Postmortem.objects.count() == calls
        self.resume(ready, turn)

        assert Postmortem.objects.count() == 3
        assert ready.state == Import.State.TAKEN

    @pytest.mark.parametrize("calls", range(3))
    def test_while_reading_goes_on_where_it_was(self, people, send, turn, archive, die_after, calls):
        sent = send(people.ada, ("harbour.zip", archive))
        die_after(reading, "_describe", calls)

        with pytest.raises(Killed):
            turn(sent)
        self.resume(sent, turn)

        assert [paper.state for paper in sent.papers.all()] == [Paper.State.READ] * 3

    def test_while_unpacking_puts_nothing_down_twice(self, people, send, turn, monkeypatch):
        from afterword.web.imports import unpacking

        many = zipped(**{f"document-{number:03}_md": f"# {number}\n\n{QUAY}" for number in range(120)})
        sent = send(people.ada, ("many.zip", many))
        looks = iter((True, False))
        unpacking.unpack(sent, lambda: next(looks))
        unpacking._mine.streams.clear()  # what a process that is gone remembers
        sent.refresh_from_db()
        assert sent.done == 50

        turn(sent)

        assert sent.papers.count() == 120
        assert sent.papers.values("path").distinct().count() == 120

    def test_by_one_document_again_and_again_leaves_it_out(self, people, send, turn, archive, monkeypatch):
        sent = send(people.ada, ("harbour.zip", archive))
        real = reading.received

        def dies(entry, customs):
            if entry.path.endswith("ledger.md"):
                raise Killed
            return real(entry, customs)

        monkeypatch.setattr(reading, "received", dies)
        for _ in range(8):
            try:
                self.resume(sent, turn)
            except Killed:
                continue

        assert sent.papers.get(path__endswith="ledger.md").state == Paper.State.REFUSED
        assert sent.papers.filter(state=Paper.State.READ).count() == 2


def test_a_database_without_room_makes_the_import_wait_and_loses_nothing(ready, people, turn, monkeypatch):
    verbs.take_in(ready, people.ada, Terms())

    def full(*_args):
        raise OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(taking, "_create", full)
        work.work()
    ready.refresh_from_db()
    waits = ready.state, ready.trouble
    Import.objects.update(due_at="2020-01-01T00:00Z")
    turn(ready)

    assert waits[0] == Import.State.TAKING
    assert "no room" in waits[1]
    assert Postmortem.objects.count() == 3


def test_one_document_that_cannot_be_taken_in_does_not_stop_the_others(ready, people, turn, monkeypatch):
    from afterword.web.postmortems import archive as records

    real = records.take_in

    def stumbles(user, text, **rest):
        if "ledger" in text:
            raise ValueError("of our own making")
        return real(user, text, **rest)

    monkeypatch.setattr(records, "take_in", stumbles)
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)

    assert Postmortem.objects.count() == 2
    failed = ready.papers.get(state=Paper.State.FAILED)
    assert "our mistake" in failed.trouble
