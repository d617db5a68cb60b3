from hypothesis import given
from hypothesis import strategies as st

from afterword.pictures.words import duration, shorten, width, wrap


@given(st.text(max_size=80), st.floats(20, 300))
def test_a_shortened_text_fits_its_room(text, room):
    assert width(shorten(text, 12, room), 12) <= room


def test_a_text_that_fits_is_not_shortened():
    assert shorten("queue drained", 12, 200) == "queue drained"


def test_a_text_is_cut_between_words():
    assert shorten("First label id bought twice for one order line", 12, 150) == "First label id bought…"


@given(st.text(max_size=200), st.floats(60, 300), st.integers(1, 5))
def test_wrapped_lines_fit_their_room_and_their_number(text, room, lines):
    wrapped = wrap(text, 12, room, lines)

    assert len(wrapped) <= lines
    assert all(width(line, 12) <= room + 0.01 for line in wrapped if len(line) > 1)


@given(st.text(alphabet="abc déf-/_", max_size=120))
def test_wrapping_loses_no_letter_when_there_is_room(text):
    wrapped = wrap(text, 12, 80, 1000)

    assert "".join("".join(wrapped).split()) == "".join(text.split())


def test_a_word_wider_than_the_room_is_broken_at_a_joint():
    assert wrap("checkout-service/configuration-loader", 12, 130, 5)[0].endswith(("-", "/"))


def test_durations_are_said_in_the_units_that_matter():
    said = [duration(s) for s in (3, 90, 2880, 7560, 7200, 100_000, 30 * 86400, 200 * 86400, 800 * 86400, -120, 0)]

    assert said == [
        "3 s", "1 min 30 s", "48 min", "2 h 06 min", "2 h", "1 d 4 h", "30 d", "7 months", "2 y 2 mo", "−2 min", "0 s",
    ]  # fmt: skip
