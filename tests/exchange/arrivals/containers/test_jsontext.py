import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.containers import jsontext
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.manuscript import Unreadable

ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), inner, max_size=4)
    ),
    max_leaves=20,
)


def plain(value):
    if isinstance(value, Record):
        return {key: plain(one) for key, one in value.values.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


@given(ANY, st.sampled_from([None, 1, "\t"]))
def test_it_reads_what_the_standard_library_reads(value, indent):
    written = json.dumps(value, indent=indent).encode()

    found = jsontext.read(written)

    assert [plain(one) for one in found.values] == [value]


def test_every_key_knows_its_line():
    data = b'{\n  "title": "Mail is late",\n  "people": [\n    {"name":\n      "Lena"},\n    {\n      "name": "Sam"}\n  ]\n}'

    top = jsontext.read(data).records()[0]

    assert (top.line, top.at("title"), top.at("people")) == (1, 2, 3)
    assert [(one.line, one.at("name"), one.words("name")) for one in top.records("people")] == [
        (4, 4, "Lena"),
        (6, 7, "Sam"),
    ]
    assert top.at("missing") == 1


def test_line_feeds_inside_a_string_count():
    top = jsontext.read(b'{"a": "one\ntwo",\n"b": 1}').records()[0]

    assert (top.text("a"), top.at("b")) == ("one\ntwo", 3)


def test_a_key_that_is_written_twice_is_told_and_the_last_one_is_read():
    found = jsontext.read(b'{"title": "a",\n"title": "b"}')

    assert found.records()[0].text("title") == "b"
    assert [(one.line, one.end_line) for one in found.unread] == [(1, 2)]
    assert "title" in found.unread[0].why


def test_a_million_repeated_keys_are_told_a_hundred_times():
    found = jsontext.read(b'{"a": 1' + b', "a": 1' * 1000 + b"}")

    assert len(found.unread) == jsontext.MOST_UNREAD


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"{", "cut off"),
        (b'{"a": [1, ', "cut off"),
        (b'{"a": "b', "line 1"),
        (b'{\n"a": }', "line 2"),
        (b'{"a" 1}', "line 1"),
        (b"{a: 1}", "line 1"),
        (b"[1 2]", "line 1"),
        (b"{]", "line 1"),
        (b"]", "line 1"),
        (b'{"a": 1]', "line 1"),
        (b"nul", "line 1"),
        (b"{1: 2}", "line 1"),
        (b"[:]", "line 1"),
        (b"-", "line 1"),
        (b"\xff\xfe\xfd", "line 1"),
        (b"[" * 1_000_000, "levels deep"),
        (b'{"a":' * 1_000_000, "levels deep"),
        (b" " * (jsontext.LARGEST + 1), "larger than"),
        (b"[" + b"[]," * jsontext.MOST_OBJECTS + b"[]]", "objects"),
        (b"[" + b"{}," * jsontext.MOST_OBJECTS + b"{}]", "objects"),
    ],
    ids=lambda value: repr(value[:12]),
)
def test_what_is_no_json_says_why(data, words):
    with pytest.raises(Unreadable, match=words):
        jsontext.read(data)


def test_numbers_no_one_can_hold_are_kept_as_written_or_are_nothing():
    top = jsontext.read(
        b'{"id": ' + b"9" * 10_000 + b', "rate": 1e999, "share": NaN, "low": -Infinity, "half": 0.5}'
    ).records()[0]

    assert top.text("id") == "9" * 10_000
    assert [top.number(key) for key in ("id", "rate", "share", "low", "half")] == [None, None, None, None, 0.5]


def test_half_characters_and_nul_become_the_sign_for_what_cannot_be_shown():
    top = jsontext.read(b'{"a": "x\\ud800y\\u0000", "b": "\\ud83e\\udd81", "c": "\xff"}').records()[0]

    assert [top.text(key) for key in "abc"] == ["x\ufffdy\ufffd", "🦁", "\ufffd"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_files_in_the_encodings_of_windows_are_read(encoding):
    data = '{"name": "Zoë"}'.encode(encoding)

    assert jsontext.read(data).records()[0].text("name") == "Zoë"


def test_lines_of_json_and_lists_one_after_the_other_are_one_reading():
    assert [one.words("n") for one in jsontext.read(b'{"n": 1}\n{"n": 2}\n').records()] == ["1", "2"]
    assert [one.words("n") for one in jsontext.read(b'[{"n": 1}][{"n": 2}, 3]').records()] == ["1", "2"]


def test_objects_stand_alone_in_a_list_or_under_a_wrapper():
    for data in (b'{"n": 1}', b'[{"n": 1}]', b'{"items": [{"n": 1}], "total": 1}', b'{"item": {"n": 1}}'):
        assert [one.words("n") for one in jsontext.read(data).records("items", "item")] == ["1"]


WRONG = [None, True, 7, 0.5, "words", [], [[]], {}, [1, "a", None, {"name": "x"}], {"nodes": "x"}]


@pytest.mark.parametrize("value", WRONG, ids=repr)
def test_a_field_of_another_type_is_empty_never_an_error(value):
    top = jsontext.read(json.dumps({"a": value}).encode()).records()[0]

    assert isinstance(top.text("a"), str)
    assert isinstance(top.record("a"), Record)
    assert all(isinstance(one, Record) for one in top.records("a"))
    assert all(isinstance(one, str) and one for one in top.names("a", "name"))
    assert top.instant("a") is None or value == 7
    assert top.link("a") == ""
    assert top.first("a", "b") == top.words("a")


def test_the_nodes_of_a_connection_are_a_list():
    top = jsontext.read(b'{"labels": {"nodes": [{"name": "sev2"}]}}').records()[0]

    assert top.names("labels", "name") == ["sev2"]


def test_a_large_file_is_read_once():
    item = b'{"id": 1, "title": "mail is late", "labels": [{"name": "x"}]},\n'
    began = time.perf_counter()

    records = jsontext.read(b"[" + item * 50_000 + b"{}]").records()

    assert (len(records), records[-1].line) == (50_001, 50_001)
    assert time.perf_counter() - began < 20  # a second; a quadratic reader would take an hour
