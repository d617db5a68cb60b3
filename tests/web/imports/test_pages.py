"""The pages of imports: upload, progress, look, take in, undo; and who sees what."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterword.web.imports import verbs
from afterword.web.imports.models import Import, Paper, Promotion, Reading
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem
from archives import LEDGER, zipped


def upload(client: Client, *files: tuple[str, bytes]):
    return client.post("/imports/", {"files": [SimpleUploadedFile(name, data) for name, data in files]})


def test_the_whole_way(people, browse, words, turn, archive):
    browser = browse(people.ada)

    answer = upload(browser, ("harbour.zip", archive))
    page = answer["Location"]
    assert "Being unpacked" in words(browser.get(page))
    sent = turn(Import.objects.get())
    seen = words(browser.get(page))
    assert "The quay gates stayed shut" in seen
    assert "Take 3 documents in" in seen
    browser.post(f"{page}/choice", {"shown": ["1", "2", "3"], "take": ["1", "2"]})
    assert "Take 2 documents in" in words(browser.get(page))
    browser.post(f"{page}/taking-in", {"visibility": "company", "standing": "published"})
    assert "Being taken in" in words(browser.get(page))
    turn(sent)

    assert "2 documents of it are in the record" in words(browser.get(page))
    record = Postmortem.objects.get(title="The quay gates stayed shut")
    reading = words(browser.get(f"/postmortems/{record.reference}"))
    assert "Imported, not reviewed here." in reading
    assert f"{page}/papers/1" in reading
    assert "Write the name exactly" in words(browser.post(f"{page}/undoing", {"name": "something"}))
    browser.post(f"{page}/undoing", {"name": "harbour.zip"})
    turn(sent)
    assert "came in by it and are out again" in words(browser.get(page))
    assert not Postmortem.objects.exists()


def test_a_document_is_shown_beside_its_original_with_links_both_ways(ready, people, browse, words):
    seen = words(browse(people.ada).get(f"/imports/{ready.pk}/papers/1"))

    assert 'id="o22"' in seen
    assert 'data-mark="event"' in seen
    assert 'href="#o22"' in seen
    assert 'href="#c22"' in seen


@pytest.mark.parametrize("name", ["imports", "import"])
def test_pages_ask_as_often_for_many_rows_as_for_few(name, ready, people, browse):
    browser = browse(people.ada)
    address = "/imports/" if name == "imports" else f"/imports/{ready.pk}"

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(address).status_code == 200
        return len(captured)

    def more(count: int) -> None:
        for number in range(count):
            Import.objects.create(by=people.ada, name=f"{number}.zip", state=Import.State.READY)
            last = ready.papers.order_by("-place").first().place
            Paper.objects.create(archive=ready, place=last + 1, path=f"{last}.md", state=Paper.State.READ)

    more(2)
    queries()
    few = queries()
    more(20)

    assert queries() == few


def test_a_document_asks_as_often_however_much_was_found_and_promoted(ready, people, browse, turn):
    said = {"at": "2021-03-04T09:40:00Z", "author": "mira", "quote": "x", "permalink": None, "why": "x", "line": 1}
    paper = ready.papers.get(place=1)
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)
    browser = browse(people.ada)

    def queries(count: int) -> int:
        Reading.objects.filter(paper=paper).update(candidates=[said] * count)
        Paper.objects.filter(pk=paper.pk).update(candidates=count)
        for number in range(count):
            Promotion.objects.get_or_create(paper=paper, candidate=number, by=people.ada, written="x")
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(f"/imports/{ready.pk}/papers/1").status_code == 200
        return len(captured)

    queries(1)

    assert queries(2) == queries(20)


def test_a_record_that_was_reviewed_here_no_longer_says_that_it_was_not(ready, people, browse, words, turn):
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)
    record = Postmortem.objects.get(title="The ledger counted twice")
    Postmortem.objects.filter(pk=record.pk).update(approved_at=record.imported_at)

    page = words(browse(people.otto).get(f"/postmortems/{record.reference}"))

    assert "Imported." in page
    assert "not reviewed here" not in page
    assert "beside its original" not in page


def test_a_changed_document_shows_what_changes(ready, people, browse, words, send, turn):
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)

    newer = zipped(harbour__2022__ledger_md=LEDGER.replace("Somebody sees doubled sums", "The auditor sees them"))
    later = turn(send(people.ada, ("newer.zip", newer)))

    page = words(browse(people.ada).get(f"/imports/{later.pk}/papers/1"))
    assert "What changes in PM-2022-0001" in page
    assert re.search(r"<ins>[^<]*auditor", page)
    assert "Removed: " in page
    assert not re.search(r"Removed: </span>(<del>)?(id|status|owner):", page)


def test_the_library_marks_what_was_imported(ready, people, browse, words, turn):
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)

    assert words(browse(people.otto).get("/postmortems/")).count(">imported<") == 3


@pytest.mark.parametrize("page", ["/imports/", "/imports/{}", "/imports/{}/papers/1", "/imports/{}/undoing"])
def test_pages_carry_no_inline_styles_or_scripts_and_unique_ids(page, ready, people, browse):
    html = browse(people.ada).get(page.format(ready.pk)).content.decode()

    ids = re.findall(r'\sid="([^"]+)"', html)
    assert sorted(set(ids)) == sorted(ids)
    assert not re.search(r"<[^>]+\sstyle=|<style|\son[a-z]+=", html)
    assert not re.search(r"<script(?![^>]*\ssrc=)", html)
    assert not re.findall(r"<button[^>]*>\s*</button>", html)


def test_progress_is_refreshed_with_and_without_scripts(people, send, browse, archive):
    sent = send(people.ada, ("harbour.zip", archive))

    html = browse(people.ada).get(f"/imports/{sent.pk}").content.decode()

    assert '<noscript><meta http-equiv="refresh" content="4"></noscript>' in html
    assert 'id="progress"' in html
    assert "data-refresh=" in html
