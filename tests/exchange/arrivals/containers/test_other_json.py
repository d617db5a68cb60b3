import pytest

from afterword.exchange.arrivals.adopt import adopt
from afterword.exchange.arrivals.containers import jsontext, other_json, reader_of
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.exported import as_json

WATCHED = {
    "monitors": [{"at": "2026-01-31T09:00:00Z", "said": "10:32 restarted"}],
    "timeline": ["10:32 restarted", "10:40 - resolved"],
}


def test_json_of_no_known_kind_is_kept_as_it_is_and_it_is_said():
    data = as_json(WATCHED)

    arrival = adopt("watched.json", data)

    assert data.decode() in arrival.text
    assert (arrival.found["events"], arrival.found["actions"]) == ([], [])
    assert [(one.line, one.end_line, "no kind that is known" in one.why) for one in arrival.unread] == [
        (1, data.count(b"\n") + 1, True)
    ]


def test_json_that_is_cut_off_says_where():
    arrival = adopt("cut.json", b'{\n  "tit')

    assert '"tit' in arrival.text
    assert ["line 2 cannot be read" in one.why for one in arrival.unread] == [True]


def test_a_fence_inside_does_not_end_it():
    assert other_json.read("x.json", b'["a",\n```\n]\n').text == '````json\n["a",\n```\n]\n````\n'


def test_what_does_not_promise_json_is_left_to_others():
    for name, data in (("x.md", b"{}"), ("x.json", b"# Words"), ("x.json", b"")):
        assert not other_json.recognises(name, data)
    assert reader_of("x.json", as_json(WATCHED)).__name__ == other_json.__name__


def test_what_is_too_large_is_not_kept():
    with pytest.raises(Unreadable, match="32 MB"):
        other_json.read("x.json", b"[" + b" " * jsontext.LARGEST + b"]")
