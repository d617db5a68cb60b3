"""Two versions side by side."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.web.postmortems.views.comparison import Piece, compare

texts = st.lists(st.text("ab é\u2028", max_size=6), max_size=12).map("\n".join)


def test_equal_texts_have_no_difference():
    assert compare("a\nb\n", "a\nb\n") == ()


def test_changed_words_are_marked_within_their_line():
    (row,) = compare("The alert fired at ten.", "The alert fired at noon.")

    assert row.kind == "changed"
    assert Piece("ten", changed=True) in row.before.pieces
    assert Piece("noon", changed=True) in row.after.pieces


def test_long_equal_stretches_are_folded():
    lines = [f"line {number}" for number in range(40)]

    rows = compare("\n".join(lines), "\n".join([*lines[:20], "new", *lines[20:]]))

    assert [row.hidden for row in rows if row.kind == "fold"] == [18, 18]
    assert [row.after.line for row in rows if row.kind == "added"] == [21]


@given(texts, texts)
def test_each_side_can_be_read_back_from_the_rows(before, after):
    rows = compare(before, after)
    old, new = before.splitlines(), after.splitlines()

    for row in rows:
        if row.before:
            assert "".join(piece.text for piece in row.before.pieces) == old[row.before.line - 1]
        if row.after:
            assert "".join(piece.text for piece in row.after.pieces) == new[row.after.line - 1]
    shown = {row.after.line for row in rows if row.after}
    folded = sum(row.hidden for row in rows)
    assert not rows or len(shown) + folded == len(new)
