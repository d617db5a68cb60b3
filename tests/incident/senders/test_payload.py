"""Foreign values are read leniently, and never raise anything but Malformed."""

import pytest

from afterword.incident.senders.payload import flag, instant, link, word, words


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("https://grafana.invalid/d/1?a=b", "https://grafana.invalid/d/1?a=b"),
        ("http://[not an address", ""),
        ("javascript:alert(1)", ""),
        ("/relative", ""),
        (None, ""),
        (["https://grafana.invalid"], ""),
    ],
)
def test_only_web_addresses_are_links(value, address):
    assert link(value) == address


@pytest.mark.parametrize("value", [None, "", True, "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"])
def test_no_time_is_no_time(value):
    assert instant(value, "time") is None


def test_numbers_too_long_to_print_are_no_words():
    assert word(10**5000) == ""
    assert word(42) == "42"


def test_names_come_as_lists_or_with_commas():
    assert words("checkout, login,checkout") == words(["checkout", "login", {}, "checkout"]) == ("checkout", "login")


@pytest.mark.parametrize(
    ("value", "answer"), [("Yes", True), (0, False), ("perhaps", None), (False, False), ({}, None)]
)
def test_yes_and_no_are_written_in_many_ways(value, answer):
    assert flag(value) is answer
