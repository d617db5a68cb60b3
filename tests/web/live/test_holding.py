"""What a room holds of its text: what peers lack is on disk, and no peer makes it longer than we keep."""

import pytest

from afterword.document.text import Edit, Span
from afterword.web.live import crdt, holding
from afterword.web.live.holding import Holding, TooLongError


@pytest.fixture(autouse=True)
def _short(monkeypatch):
    monkeypatch.setattr(holding, "LONGEST", 20)


def written(lines, *edits):
    """Return the update of somebody who has read these lines and edits."""
    return crdt.Replica(*lines).change([Edit(Span(start, end), text) for start, end, text in edits])


@pytest.fixture
def lines():
    return [crdt.first("fifteen letters")]


def test_a_joiner_lacks_what_is_on_disk_and_nothing_that_waits(lines):
    held = Holding(lines)
    held.take(written(lines, (0, 0, "a ")))

    joiner = crdt.Replica(held.missing(crdt.NOTHING_KNOWN))

    assert (str(held), str(joiner)) == ("a fifteen letters", "fifteen letters")


def test_a_text_may_be_as_long_as_we_keep_and_no_longer(lines):
    held = Holding(lines)
    assert held.take(written(lines, (0, 0, "12345")))

    again = Holding(lines)
    with pytest.raises(TooLongError):
        again.take(written(lines, (0, 0, "1234ö")))
    again.start_over(())

    assert (str(held), str(again)) == ("12345fifteen letters", "fifteen letters")
    assert again.take(written(lines, (0, 0, "1234")))


def test_a_text_that_is_longer_already_can_be_shortened(lines):
    long = [crdt.first("far more than twenty letters")]
    held = Holding(long)

    assert held.take(written(long, (0, 4, "")))
    with pytest.raises(TooLongError):
        held.take(written(long, (0, 0, "and even more ")))


def test_what_is_on_disk_is_learnt_however_long(lines):
    held = Holding(lines)

    assert held.learn(written(lines, (0, 0, "written elsewhere ")))
    assert str(held) == "written elsewhere fifteen letters"


def test_what_was_learnt_lets_no_peer_make_a_long_text_longer(lines):
    held = Holding(lines)
    long = written(lines, (0, 0, "written elsewhere "))
    held.learn(long)

    with pytest.raises(TooLongError):
        held.take(written([*lines, long], (0, 0, "x")))
    held.start_over((long,))
    assert held.take(written([*lines, long], (0, 4, "")))


def test_many_small_changes_are_not_taken_for_a_long_text():
    lines = [crdt.first("")]
    held, replica = Holding(lines), crdt.Replica(*lines)
    for _ in range(30):
        assert held.take(replica.change([Edit(Span(0, 0), "x")]))
        assert held.take(replica.change([Edit(Span(0, 1), "")]))

    assert str(held) == ""


def test_many_lines_are_kept_as_one(lines, monkeypatch):
    monkeypatch.setattr(holding, "MANY_LINES", 3)
    held, replica = Holding(lines), crdt.Replica(*lines)
    for _ in range(4):
        line = replica.change([Edit(Span(0, 0), "x")])
        held.take(line)
        held.store([line])

    assert str(crdt.Replica(held.missing(crdt.NOTHING_KNOWN))) == "xxxxfifteen letters"
