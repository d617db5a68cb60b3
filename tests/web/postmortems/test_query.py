"""Reading what is typed into the search field."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.web.postmortems.query import LONGEST, Query, day


def test_words_and_filters_are_told_apart():
    query = Query.read('timeout service:checkout severity:1 before:2026-06 "visibility timeout" owner:@Ruta')

    assert query.terms == ("timeout", "visibility timeout")
    assert query.services == ("checkout",)
    assert query.severities == ("SEV1",)
    assert query.before == date(2026, 6, 1)
    assert query.owners == ("ruta",)


def test_values_may_be_listed_or_repeated():
    assert Query.read("status:published,closed state:drafting").statuses == ("published", "closed", "drafting")


@pytest.mark.parametrize("typed", ["severity:loud", "before:yesterday", "status:fine", "colour:red", "service:"])
def test_a_filter_nobody_understands_is_named(typed):
    assert Query.read(typed).unknown == (typed,)


def test_a_hyphenated_word_is_a_phrase():
    assert Query.read("label-worker").terms == ("label worker",)


def test_an_address_is_words_not_a_filter():
    assert Query.read("https://example.com/a").terms == ("https example com a",)


@pytest.mark.parametrize("typed", ["???", '""', "- * -"])
def test_what_holds_no_word_finds_nothing(typed):
    assert Query.read(typed).finds_nothing


def test_nothing_typed_finds_everything():
    assert not Query.read("  ").finds_nothing


@pytest.mark.parametrize(
    ("typed", "first"), [("2026", date(2026, 1, 1)), ("2026-6", date(2026, 6, 1)), ("2026-06-05", date(2026, 6, 5))]
)
def test_days_may_be_given_roughly(typed, first):
    assert day(typed) == first


@pytest.mark.parametrize("typed", ["2026-13", "0000", "26", "2026-02-30", "٢٠٢٦"])
def test_what_is_no_day_is_none(typed):
    assert day(typed) is None


@given(st.text(max_size=200))
def test_anything_can_be_read(typed):
    assert Query.read(typed).text is not None


def test_a_query_of_many_pages_is_read_to_a_point():
    typed = "colon:value " * 5_000

    assert len(Query.read(typed).text) <= LONGEST
