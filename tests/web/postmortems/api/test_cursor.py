"""Places in lists."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.web.postmortems.api import cursor
from afterword.web.postmortems.refusals import Unclear

moments = st.integers(-(10**9), 4 * 10**9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@given(moments, st.integers(0, 2**63 - 1))
def test_a_place_is_read_as_it_was_written(moment, number):
    assert cursor.read_moment(cursor.of_moment(moment, number)) == (moment, number)
    assert cursor.read_number(cursor.of_number(number)) == number


@given(st.text(max_size=60))
def test_anything_else_is_refused_in_words(word):
    with suppress(Unclear):
        assert cursor.read_moment(word)[0].tzinfo is UTC


@pytest.mark.parametrize("word", ["OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OS4x", "MQ", "MS4yLjM", "é"])
def test_foreign_places_are_refused(word):
    with pytest.raises(Unclear):
        cursor.read_moment(word)
