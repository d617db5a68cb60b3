"""The word that was meant."""

from afterword.document.nearest import close


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
