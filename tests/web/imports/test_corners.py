"""What seldom happens: big originals, files that are gone, work that fails, and the buttons nobody pressed yet."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.web.imports import customs, originals, reading, taking, undoing, unpacking, uploads, verbs, work
from afterword.web.imports.models import Import, Paper
from afterword.web.postmortems import archive as records
from afterword.web.postmortems import drafting
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow
from archives import LEDGER, QUAY, zipped


class TestBigOriginals:
    @pytest.fixture(autouse=True)
    def small(self, monkeypatch):
        monkeypatch.setattr(originals, "BIG", 100)
        monkeypatch.setattr(originals, "PIECE", 50)

    def test_lie_on_the_disk_and_are_shown_and_handed_out(self, people, send, turn, browse, words):
        archive = turn(send(people.ada, ("quay.md", QUAY.encode())))
        browser = browse(people.ada)

        assert archive.originals.get().on_disk
        assert not bytes(archive.originals.get().content)
        assert [file.name for file in uploads.folder_of(archive.folder).iterdir()] == [archive.originals.get().on_disk]
        assert "The first ticket is refused" in words(browser.get(f"/imports/{archive.pk}/papers/1"))
        answer = browser.get(f"/imports/{archive.pk}/papers/1/original")
        assert b"".join(answer.streaming_content) == QUAY.encode()

    def test_that_are_gone_are_said_to_be(self, people, send, turn, browse, words):
        archive = turn(send(people.ada, ("quay.md", QUAY.encode())))
        uploads.discard(archive.folder)

        page = words(browse(people.ada).get(f"/imports/{archive.pk}/papers/1"))

        assert "kept no longer" in page
        assert "The first ticket is refused" in page

    def test_that_are_gone_before_they_are_read_cost_one_document(self, people, send, turn, monkeypatch):
        archive = send(people.ada, ("many.zip", zipped(quay_md=QUAY, ledger_md=LEDGER)))
        unpacking.unpack(archive, lambda: True)
        (uploads.folder_of(archive.folder) / archive.originals.first().on_disk).unlink()

        turn(archive)

        assert sorted(archive.papers.values_list("state", flat=True)) == [Paper.State.READ, Paper.State.REFUSED]

    def test_go_when_the_import_is_let_go_of(self, people, send, turn):
        archive = turn(send(people.ada, ("quay.md", QUAY.encode())))

        verbs.dismiss(archive)

        assert not archive.originals.exists()


def test_an_original_that_is_too_big_to_show_is_handed_out(ready, people, browse, words, monkeypatch):
    from afterword.web.imports import paper_pages

    monkeypatch.setattr(paper_pages, "LARGEST_SHOWN", 10)

    page = words(browse(people.ada).get(f"/imports/{ready.pk}/papers/1"))

    assert "no text a page can show" in page
    assert "Keep it as a file" in page


def test_what_was_sent_and_is_gone_is_said_in_words(people, send, turn, browse, words, archive):
    sent = send(people.ada, ("harbour.zip", archive))
    uploads.discard(sent.folder)

    turn(sent)

    assert sent.state == Import.State.FAILED
    assert "Send it again" in words(browse(people.ada).get(f"/imports/{sent.pk}"))


def test_customs_that_cannot_be_learned_do_not_stop_the_import(people, send, turn, archive, monkeypatch):
    def stumbles(*_args):
        raise ValueError("of our own making")

    monkeypatch.setattr(customs, "look_around", stumbles)

    assert turn(send(people.ada, ("harbour.zip", archive))).state == Import.State.READY


def test_an_import_that_cannot_go_on_is_tried_again_and_given_up_in_words(
    ready, people, turn, browse, words, monkeypatch
):
    def stumbles(*_args):
        raise RuntimeError("of our own making")

    verbs.take_in(ready, people.ada, Terms())
    monkeypatch.setitem(work.STEPS, Import.State.TAKING, stumbles)
    work.work()
    ready.refresh_from_db()
    first = ready.state, ready.trouble
    for _ in range(work.MOST_ATTEMPTS):
        Import.objects.filter(due_at__isnull=False).update(due_at="2020-01-01T00:00Z")
        work.work()
    ready.refresh_from_db()

    assert first == (Import.State.TAKING, "RuntimeError: it is tried again.")
    assert ready.state == Import.State.TAKEN
    assert "our mistake" in ready.trouble
    assert "our mistake" in words(browse(people.ada).get(f"/imports/{ready.pk}"))
    monkeypatch.undo()
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)
    assert Postmortem.objects.count() == 3


class TestButtons:
    def press(self, browse, people, ready, what, **data):
        return browse(people.ada).post(f"/imports/{ready.pk}/{what}", data, follow=True)

    def test_choose_all_and_skip_what_is_empty(self, ready, people, browse, words):
        self.press(browse, people, ready, "choice", which="not-empty")
        assert list(ready.papers.values_list("chosen", flat=True)) == [True, True, False]

        page = self.press(browse, people, ready, "choice", which="all", tab="skipped")
        assert list(ready.papers.values_list("chosen", flat=True)) == [True, True, True]
        assert page.redirect_chain[-1][0].endswith("?show=skipped")

    def test_skip_one_and_go_on_to_the_next(self, ready, people, browse):
        browser = browse(people.ada)

        answer = browser.post(f"/imports/{ready.pk}/papers/1/choice", {"take": "no", "go": "on"})
        assert answer["Location"] == f"/imports/{ready.pk}/papers/2"
        assert not ready.papers.get(place=1).chosen

        answer = browser.post(f"/imports/{ready.pk}/papers/3/choice", {"take": "yes", "go": "on"})
        assert answer["Location"] == f"/imports/{ready.pk}/papers/3"

    def test_stop_and_let_go(self, people, send, browse, words, archive):
        sent = send(people.ada, ("harbour.zip", archive))

        assert "Stopped" in words(self.press(browse, people, sent, "stop", keep="no"))
        assert "Nothing of it is here" in words(browse(people.ada).get(f"/imports/{sent.pk}"))

    def test_stop_when_nothing_is_done_says_so(self, ready, people, browse, words):
        assert "Nothing is being done with it" in words(self.press(browse, people, ready, "stop", keep="yes"))

    def test_let_go_of_what_was_not_taken_in(self, ready, people, browse, words):
        assert "is let go of" in words(self.press(browse, people, ready, "dismissal"))
        assert not ready.papers.exists()

    def test_what_is_in_the_record_is_undone_not_let_go_of(self, ready, people, turn, browse, words):
        verbs.take_in(ready, people.ada, Terms())
        turn(ready)

        assert "Undo the import" in words(self.press(browse, people, ready, "dismissal"))
        assert Postmortem.objects.count() == 3

    def test_nothing_can_be_done_twice_at_once(self, ready, people, browse, words):
        verbs.take_in(ready, people.ada, Terms())

        assert "Something else is being done" in words(self.press(browse, people, ready, "choice", which="all"))
        page = browse(people.ada).post(f"/imports/{ready.pk}/papers/1/choice", {"take": "no"}, follow=True)
        assert "Something else is being done" in words(page)

    def test_what_made_nothing_cannot_be_undone(self, ready):
        with pytest.raises(NotNow):
            verbs.undo(ready)

    def test_nothing_chosen_is_nothing_to_take_in(self, ready, people):
        verbs.choose(ready, skip=[1, 2, 3])

        with pytest.raises(NotNow):
            verbs.take_in(ready, people.ada, Terms())

    def test_undoing_can_be_stopped_and_keeps_the_rest(self, ready, people, turn):
        verbs.take_in(ready, people.ada, Terms())
        turn(ready)
        verbs.undo(ready)
        ready.refresh_from_db()
        looks = iter((True, False))
        undoing.undo(ready, lambda: next(looks))

        verbs.stop(ready, keep=True)
        turn(ready)

        assert ready.state == Import.State.TAKEN
        assert Postmortem.objects.count() == 2

    def test_unpacking_can_be_stopped_and_what_is_there_is_read(
        self, people, send, turn, django_capture_on_commit_callbacks
    ):
        many = zipped(**{f"document-{number:03}_md": f"# {number}\n\n{QUAY}" for number in range(120)})
        sent = send(people.ada, ("many.zip", many))
        looks = iter((True, False))
        unpacking.unpack(sent, lambda: next(looks))

        with django_capture_on_commit_callbacks(execute=True):
            verbs.stop(sent, keep=True)
        turn(sent)

        assert sent.state == Import.State.READY
        assert sent.papers.filter(state=Paper.State.READ).count() == 50
        assert not uploads.folder_of(sent.folder).exists()


class TestSteps:
    """A step that finds its import somewhere else leaves it alone."""

    @pytest.mark.parametrize("step", [taking.take, undoing.undo, reading.read])
    def test_does_nothing_to_an_import_that_moved_on(self, ready, people, turn, step):
        verbs.take_in(ready, people.ada, Terms())
        turn(ready)
        Import.objects.filter(pk=ready.pk).update(state=Import.State.UNDONE)

        assert step(ready, lambda: True) == 0
        assert Postmortem.objects.count() == 3


class TestRecords:
    def test_what_was_written_here_is_never_taken_out(self, people):
        mine = drafting.start_with(people.mira, "# Written here\n")

        with pytest.raises(NotNow):
            records.take_out(mine)

    def test_what_the_text_called_itself_elsewhere_is_kept(self, people, send, turn):
        text = b"---\nschema: postmortem/1\nid: PM-2018-0777\ntitle: Crane\nowner: '@somebody'\n---\n\n# Crane\n"
        archive = turn(send(people.ada, ("crane.md", text)))
        verbs.take_in(archive, people.ada, Terms())
        turn(archive)

        from afterword.web.live import texts

        written = texts.read(Postmortem.objects.get().text_id)
        assert "x-original-id: PM-2018-0777" in written
        assert "x-original-owner:" in written
        assert Postmortem.objects.get().owner == people.ada

    def test_a_draft_that_came_in_is_written_like_any_other(self, ready, people, turn, browse):
        verbs.take_in(ready, people.ada, Terms(published=False))
        turn(ready)
        record = Postmortem.objects.first()

        assert record.status == Status.DRAFTING
        assert browse(people.otto).get(f"/postmortems/{record.reference}/text").status_code == 200

    def test_reviewed_is_touched(self, ready, people, turn):
        verbs.take_in(ready, people.ada, Terms())
        turn(ready)
        record = Postmortem.objects.first()
        record.reviews.create(reviewer=people.otto, verdict="approved", fingerprint="x")

        assert not records.is_untouched(record, record.origin.text_sha256)
        assert [paper.postmortem for paper in undoing.touched(ready)] == [record]


def test_names_of_things_say_what_they_are(ready, people, turn):
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)
    paper = ready.papers.first()
    promotion = paper.promotions.create(candidate=0, by=people.ada, written="x")

    named = (ready, paper, paper.postmortem.origin, paper.reading, paper.original, promotion)

    assert all(str(thing) for thing in named)
    assert ready.left is None


def test_files_that_have_no_second_name_are_copied(people, monkeypatch, tmp_path, settings):
    import os

    def refuses(*_args):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuses)
    from django.core.files.uploadedfile import TemporaryUploadedFile

    with TemporaryUploadedFile("quay.md", "text/markdown", 0, None) as file:
        file.write(QUAY.encode())
        file.seek(0)
        sent = verbs.send(people.ada, [file, SimpleUploadedFile("quay.md", b"# Another\n")])

    names = sorted(path.name for path in uploads.folder_of(sent.folder).iterdir())
    assert names == ["quay-2.md", "quay.md"]
    assert (uploads.folder_of(sent.folder) / "quay.md").read_text() == QUAY
