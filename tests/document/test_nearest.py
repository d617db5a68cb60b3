"""The word that was meant."""

import pytest

from afterword.document.factors import FACTOR_KINDS
from afterword.document.nearest import close, slip
from afterword.document.timeline import TAGS


def test_the_nearest_word_is_found() -> None:
    assert close("timline", ("timeline", "title", "lessons")) == ["timeline"]


def test_nothing_is_found_where_no_word_is_near() -> None:
    assert close("weather", ("timeline", "lessons")) == []


def test_a_higher_cutoff_asks_for_more_in_common() -> None:
    assert close("tme", ("time",), 0.9) == []


def test_several_come_nearest_first() -> None:
    assert close("owners", ("ownership", "owner", "due"), most=2) == ["owner", "ownership"]


def test_equally_near_words_come_out_the_same_in_any_order() -> None:
    assert close("F9", ("F1", "F2")) == close("F9", ("F2", "F1"))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("detcet", "detect"),
        ("resovle", "resolve"),
        ("impactt", "impact"),
        ("triger", "trigger"),
        ("diagnoze", "diagnose"),
        ("Lead_Up", "lead-up"),
        ("foundlater", "found-later"),
        ("found-latre", "found-later"),
    ],
)
def test_one_slip_of_the_fingers_can_hardly_be_another_word(written, meant):
    assert slip(written, TAGS) == meant


@pytest.mark.parametrize(
    "written",
    [
        *("migrate", "resolver", "node", "vote", "auction", "reaction", "compact", "comments"),
        *("resolved", "detects", "engaged", "actions", "found-latter", "detected", "detcte", "bimpact", "impact2"),
        *("nots", "", "-"),
    ],
)
def test_another_word_or_form_a_short_word_and_two_slips_are_none(written):
    assert slip(written, TAGS) is None


def test_a_slip_away_from_two_words_is_none():
    assert slip("impacx", ("impact", "impacy")) is None


@pytest.mark.parametrize(
    ("written", "meant"), [("chage.code", "change.code"), ("change.cod", None), ("change.mode", None)]
)
def test_of_a_word_of_several_parts_one_may_have_slipped(written, meant):
    assert slip(written, FACTOR_KINDS) == meant
