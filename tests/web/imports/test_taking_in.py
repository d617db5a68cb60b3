"""From what was sent to records: read, chosen, taken in, and never twice."""

import json

import pytest

from afterword.exchange.arrivals.adopt import adopt
from afterword.web.imports import reading, unpacking, verbs
from afterword.web.imports.models import Import, Paper
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from afterword.web.postmortems.query import Query
from afterword.web.postmortems.search import search
from archives import LEDGER, QUAY


def test_an_archive_is_read_and_waits_to_be_looked_at(ready):
    papers = list(ready.papers.all())

    assert ready.state == Import.State.READY
    assert [paper.path for paper in papers] == ["harbour/2021/quay.md", "harbour/2022/ledger.md", "harbour/tea.md"]
    assert {paper.state for paper in papers} == {Paper.State.READ}
    assert papers[0].title == "The quay gates stayed shut"
    assert papers[0].happened_on.isoformat() == "2021-03-04"
    assert (papers[0].events, papers[0].actions) == (3, 2)
    assert ready.neighbours["documents"] == 3
    assert not Postmortem.objects.exists()


def test_what_is_chosen_becomes_records_that_say_where_they_came_from(ready, people, turn):
    verbs.choose(ready, skip=[3])

    verbs.take_in(ready, people.ada, Terms())
    turn(ready)

    record = Postmortem.objects.get(reference="PM-2021-0001")
    text = texts.read(record.text_id)
    assert ready.state == Import.State.TAKEN
    assert Postmortem.objects.count() == 2
    assert (record.status, record.visibility, record.owner) == (Status.PUBLISHED, "company", people.ada)
    assert 'x-imported-from: "harbour.zip: harbour/2021/quay.md"' in text
    assert record.imported_at
    assert record.actions.count() == 2
    assert record.origin.path == "harbour/2021/quay.md"
    assert [revision.reason for revision in record.revisions.all()] == ["imported"]
    assert record.revisions.get().author == people.ada
    assert search(people.otto, Query.read("refused ticket")).total == 1


def test_nobody_is_told_and_nobody_owes_anything(ready, people, turn, browse, words):
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)

    assert not Notice.objects.exists()
    assert "two pairs of eyes" not in words(browse(people.mira).get("/"))
    assert "two pairs of eyes" not in words(browse(people.mira).get("/actions/"))


def test_open_actions_become_promises_when_somebody_asks_for_it(ready, people, turn, browse, words):
    verbs.take_in(ready, people.ada, Terms(owes=True))
    turn(ready)

    assert "two pairs of eyes" in words(browse(people.mira).get("/"))


def test_the_same_archive_again_adds_nothing(ready, people, send, turn, archive):
    verbs.take_in(ready, people.ada, Terms())
    turn(ready)

    again = turn(send(people.ada, ("harbour-again.zip", archive)))

    assert {paper.state for paper in again.papers.all()} == {Paper.State.KNOWN}
    assert Postmortem.objects.count() == 3


def test_two_people_who_take_the_same_archive_in_at_once_add_it_once(ready, people, send, turn, archive):
    other = turn(send(people.ada, ("harbour.zip", archive)))

    verbs.take_in(ready, people.ada, Terms())
    verbs.take_in(other, people.ada, Terms())
    turn(ready)
    turn(other)

    assert Postmortem.objects.count() == 3
    assert {paper.state for paper in other.papers.all()} == {Paper.State.KNOWN}


def test_a_draft_is_a_draft_and_a_team_reads_what_is_the_teams(ready, people, turn):
    verbs.take_in(ready, people.ada, Terms(visibility=Visibility.TEAM, team="harbour", published=False))
    turn(ready)

    record = Postmortem.objects.get(title="The ledger counted twice")
    assert record.status == Status.DRAFTING
    assert record.draft_due is None
    assert search(people.mira, Query.read("doubled")).total == 1
    assert search(people.otto, Query.read("doubled")).total == 0


class TestAFileOfManyDocuments:
    """Two status page incidents in one file; what came of it is two documents that share their original."""

    MANY = json.dumps([{"body": LEDGER}, {"body": QUAY}, {"body": LEDGER.replace("twice", "thrice")}]).encode()

    @pytest.fixture(autouse=True)
    def reader(self, monkeypatch):
        def several(name, data, _customs):
            for number, one in enumerate(json.loads(data)):
                yield adopt(f"{name}/{number}.md", one["body"].encode())

        monkeypatch.setattr("afterword.exchange.arrivals.archive.adopt_all", several)

    @pytest.mark.parametrize("looks", [1, 2, 3, 9])
    def test_becomes_as_many_papers_however_often_it_is_interrupted(self, people, send, turn, looks):
        sent = send(people.ada, ("many.json", self.MANY))
        unpacking.unpack(sent, lambda: True)
        sent.refresh_from_db()
        for _ in range(3):
            left = iter([True] * looks + [False] * 99)
            reading.read(sent, lambda left=left: next(left))
            if looks == 2:
                reading._mine.parts.clear()  # as when the server was killed
            sent.refresh_from_db()
        turn(sent)

        papers = list(sent.papers.all())
        assert sorted(paper.path for paper in papers) == ["many.json/0.md", "many.json/1.md", "many.json/2.md"]
        assert len({paper.original_id for paper in papers}) == 1
        assert (sent.done, sent.total) == (3, 3)
        verbs.take_in(sent, people.ada, Terms())
        turn(sent)
        assert Postmortem.objects.count() == 3
        again = turn(send(people.ada, ("many.json", self.MANY)))
        assert {paper.state for paper in again.papers.all()} == {Paper.State.KNOWN}


@pytest.mark.parametrize(
    ("name", "title"),
    [("gates.md", "2019-05-04 The gates stayed shut"), ("2019-05-04-gates.md", "The gates stayed shut")],
)
def test_without_events_the_day_is_that_of_the_title_or_the_file(people, send, turn, name, title):
    sent = turn(send(people.ada, (name, f"# {title}\n\n## Summary\n\nThe gates stayed shut for an hour.\n".encode())))

    (paper,) = sent.papers.all()
    assert paper.happened_on.isoformat() == "2019-05-04"
