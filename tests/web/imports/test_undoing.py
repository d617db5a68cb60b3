"""Undo takes out exactly what an import made and nobody touched; stopping keeps or undoes what is there."""

import pytest

from afterword.document.text import Edit, Span
from afterword.web.imports import undoing, verbs, work
from afterword.web.imports.models import Import, Paper
from afterword.web.live import texts
from afterword.web.live.models import SharedText
from afterword.web.postmortems import actions, derived, drafting
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.query import Query
from afterword.web.postmortems.refusals import NotNow
from afterword.web.postmortems.search import search
from archives import LEDGER, QUAY, zipped


@pytest.fixture
def taken(ready, people, turn) -> Import:
    verbs.take_in(ready, people.ada, Terms())
    return turn(ready)


def edit(record: Postmortem, words: str = "\nSeen again.\n") -> None:
    texts.edit(record.text_id, lambda text: [Edit(Span(len(text), len(text)), words)])
    derived.refresh(record)


def test_all_of_it_goes_texts_and_index_too(taken, people, turn):
    mine = drafting.start_with(people.mira, "# Written here\n\nRefused tickets.\n")

    verbs.undo(taken)
    turn(taken)

    assert list(Postmortem.objects.all()) == [mine]
    assert SharedText.objects.count() == 1
    assert taken.state == Import.State.UNDONE
    assert [result.postmortem for result in search(people.ada, Query.read("refused")).items] == [mine]
    assert {paper.state for paper in taken.papers.all()} == {Paper.State.UNDONE}


def test_what_somebody_worked_on_stays_and_is_named(taken, people, turn):
    edit(Postmortem.objects.get(title="The ledger counted twice"))
    quay = Postmortem.objects.get(title="The quay gates stayed shut")
    actions.complete(quay.actions.get(ident="A1"), people.ada)

    named = [str(paper) for paper in undoing.touched(taken)]
    verbs.undo(taken)
    turn(taken)

    assert named == ["The quay gates stayed shut", "The ledger counted twice"]
    assert {record.title for record in Postmortem.objects.all()} == set(named)
    assert taken.state == Import.State.TAKEN


def test_what_somebody_worked_on_goes_too_if_that_is_said(taken, turn):
    edit(Postmortem.objects.get(title="The ledger counted twice"))

    verbs.undo(taken, touched=True)
    turn(taken)

    assert not Postmortem.objects.exists()


def test_what_was_undone_can_come_in_again(taken, people, send, turn, archive):
    verbs.undo(taken)
    turn(taken)

    again = turn(send(people.ada, ("harbour.zip", archive)))
    verbs.take_in(again, people.ada, Terms())
    turn(again)

    assert Postmortem.objects.count() == 3


class TestAChangedOriginal:
    @pytest.fixture
    def newer(self) -> bytes:
        return zipped(
            harbour__2021__quay_md=QUAY, harbour__2022__ledger_md=LEDGER.replace("doubled sums", "doubled sums at last")
        )

    def test_brings_its_record_up_to_date_while_nobody_edited_it(self, taken, people, send, turn, newer):
        later = turn(send(people.ada, ("newer.zip", newer)))
        states = [paper.state for paper in later.papers.all()]

        verbs.take_in(later, people.ada, Terms())
        turn(later)

        ledger = Postmortem.objects.get(title="The ledger counted twice")
        assert states == [Paper.State.KNOWN, Paper.State.CHANGED]
        assert "at last" in texts.read(ledger.text_id)
        assert f"id: {ledger.reference}" in texts.read(ledger.text_id)
        assert Postmortem.objects.count() == 3
        assert ledger.origin.source == "newer.zip"

    def test_is_put_back_when_the_newer_import_is_undone(self, taken, people, send, turn, newer):
        ledger = Postmortem.objects.get(title="The ledger counted twice")
        before = texts.read(ledger.text_id)
        later = turn(send(people.ada, ("newer.zip", newer)))
        verbs.take_in(later, people.ada, Terms())
        turn(later)

        verbs.undo(later)
        turn(later)

        assert texts.read(ledger.text_id) == before
        assert Postmortem.objects.get(pk=ledger.pk).origin.source == "harbour.zip"
        verbs.undo(taken)
        turn(taken)
        assert not Postmortem.objects.exists()

    def test_never_overwrites_what_somebody_edited(self, taken, people, send, turn, newer):
        ledger = Postmortem.objects.get(title="The ledger counted twice")
        edit(ledger, "\nMy own words.\n")

        later = turn(send(people.ada, ("newer.zip", newer)))

        paper = later.papers.get(path__endswith="ledger.md")
        assert paper.state == Paper.State.KNOWN
        assert "Nothing is overwritten" in paper.trouble

    def test_never_overwrites_what_somebody_edits_between_look_and_taking_in(self, taken, people, send, turn, newer):
        ledger = Postmortem.objects.get(title="The ledger counted twice")
        later = turn(send(people.ada, ("newer.zip", newer)))
        edit(ledger, "\nMy own words.\n")

        verbs.take_in(later, people.ada, Terms())
        turn(later)

        assert texts.read(ledger.text_id).endswith("My own words.\n")
        assert "at last" not in texts.read(ledger.text_id)


class TestStopping:
    @pytest.fixture
    def half(self, ready, people) -> Import:
        """One document of three is in."""
        verbs.take_in(ready, people.ada, Terms())
        work.work(turn=0.0)
        ready.refresh_from_db()
        looks = iter((True, False))
        from afterword.web.imports import taking

        taking.take(ready, lambda: next(looks))
        ready.refresh_from_db()
        return ready

    def test_keeps_what_is_in_and_can_go_on_later(self, half, people, turn):
        verbs.stop(half, keep=True)
        turn(half)
        stopped = Postmortem.objects.count()

        verbs.take_in(half, people.ada, Terms())
        turn(half)

        assert stopped == 1
        assert Postmortem.objects.count() == 3

    def test_undoes_what_is_in(self, half, turn):
        verbs.stop(half, keep=False)
        turn(half)

        assert not Postmortem.objects.exists()
        assert half.state == Import.State.UNDONE

    def test_looks_at_what_was_read_so_far(self, people, send, turn, archive):
        sent = send(people.ada, ("harbour.zip", archive))
        work.work(turn=5)
        sent.refresh_from_db()
        assert sent.state == Import.State.READING

        verbs.stop(sent, keep=True)
        turn(sent)

        assert sent.state == Import.State.READY

    def test_lets_go_of_what_was_sent(self, people, send, turn, archive, settings):
        sent = send(people.ada, ("harbour.zip", archive))

        verbs.stop(sent, keep=False)
        turn(sent)

        assert sent.state == Import.State.UNDONE
        assert not sent.papers.exists()

    def test_is_not_for_what_rests(self, ready):
        with pytest.raises(NotNow):
            verbs.stop(ready, keep=True)
