"""The wire format is read back as written, and anything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.web.live import protocol
from afterword.web.live.protocol import BadMessageError, Presence, Reader


@given(st.integers(0, 2**62), st.binary(max_size=300), st.text(max_size=50))
def test_numbers_bytes_and_strings_come_back(number, data, text):
    reader = Reader(protocol.number(number) + protocol.run(data) + protocol.run(text.encode("utf-8", "replace")))

    assert reader.number() == number
    assert reader.bytes() == data
    assert reader.string() == text.encode("utf-8", "replace").decode()


@given(
    st.lists(
        st.builds(Presence, st.integers(0, 2**53), st.integers(0, 99), st.sampled_from([None, '{"a":1}'])), max_size=4
    )
)
def test_presences_come_back(presences):
    reader = Reader(protocol.awareness(presences))

    assert reader.number() == protocol.AWARENESS
    assert protocol.presences(reader.bytes()) == presences


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data):
    reader = Reader(data)
    try:
        reader.number()
        protocol.presences(reader.bytes())
    except BadMessageError:
        pass


@pytest.mark.parametrize("data", [b"", b"\x80", b"\xff" * 12, b"\x05abc"])
def test_a_message_that_breaks_off_is_refused(data):
    with pytest.raises(BadMessageError):
        Reader(data).bytes()
