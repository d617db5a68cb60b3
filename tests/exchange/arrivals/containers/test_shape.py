import json

from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.containers.shape import keys, shape


def test_the_first_object_and_the_first_below_each_of_its_keys_are_seen():
    data = b'[{"a": 1, "b": {"c": [{"z": 1}]}, "d": [{"e": 1}, {"f": 2}]}, {"g": 1}]'

    assert shape(data) == {"": {"a", "b", "d"}, "b": {"c"}, "d": {"e"}}


def test_a_wrapper_is_looked_into():
    data = b'{"incidents": [{"name": "x"}], "page": {"id": "y"}}'

    assert keys(data, "incidents") == {"name"}
    assert keys(data, "nothing", "page") == {"id"}
    assert keys(data, "nothing") == {"incidents", "page"}


def test_brackets_and_quotes_inside_strings_are_words():
    assert shape(rb'{"a": "}\"{[", "b": 1}') == {"": {"a", "b"}}


def test_a_key_that_is_written_twice_shows_the_first_object():
    assert shape(b'{"a": {"x": 1}, "a": {"y": 1}}')["a"] == {"x"}


@given(st.binary(max_size=200))
def test_any_bytes_have_a_shape(data):
    assert isinstance(shape(data), dict)


@given(
    st.dictionaries(
        st.text(st.characters(codec="ascii", exclude_characters='"\\\x7f', min_codepoint=32)), st.integers(), min_size=1
    )
)
def test_all_keys_of_a_flat_object_are_found(value):
    assert shape(json.dumps(value).encode())[""] == set(value)


def test_hostile_bytes_take_no_time():
    for data in (b'{"' + b'\\"' * 2_000_000, b"[" * 2_000_000, b'{"a":' * 500_000, b'"' * 2_000_000):
        shape(data)
