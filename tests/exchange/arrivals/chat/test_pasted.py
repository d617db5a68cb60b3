import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.adopt import adopt
from afterword.exchange.arrivals.chat import pasted
from afterword.exchange.arrivals.manuscript import Unreadable

SLACK = """Lena Ortiz  10:32 AM
we're seeing 502s on checkout
and more of them

Sam Obi:palm_tree:  10:40 AM
rolling back 4.1.9
Lena Ortiz  10:52 AM
all green
"""
SLACK_TODAY = """Lena Ortiz
  10:32 AM
we're seeing 502s on checkout
Sam Obi
  10:33 AM
on it
10:40
rolling back 4.1.9
Lena Ortiz
  10:52 AM
all green
"""
TEAMS = """[10:32 AM] Lena Ortiz
we're seeing 502s

[10:35 AM] Sam Obi
declaring a sev2

[10:36 AM] Lena Ortiz: resolved
"""
IRSSI = """--- Log opened Sat Jan 31 10:00:01 2026
10:31 -!- sam [sam@host.example] has joined #ops
23:50 <lena> we see 502s
23:55 <@sam> rolled back api
23:56  * sam sighs
--- Day changed Sun Feb 01 2026
00:05 <+lena> resolved
"""
BRACKETS = """[10:32:01] <lena> we see 502s
[10:33:05] <sam> rolled back api
[10:40:00] <lena> resolved
"""
WEECHAT = (
    "2026-01-31 10:31:00\t-->\tsam (sam@x) has joined #ops\n"
    "2026-01-31 10:32:00\tlena\twe see errors\n"
    "2026-01-31 10:32:30\t@sam\tfailing over to db-2\n"
    "2026-01-31 10:40:00\tlena\tback to normal\n"
)
ELEMENT = """1/31/2026, 10:32:11 AM - Lena: we see 502s
1/31/2026, 10:33:11 AM - Sam: restarting the pods
1/31/2026, 10:40:11 PM - Lena: recovered
"""

DISCORD = """lena — Today at 10:32 AM
we see 502s
sam — 01/31/2026 10:40 AM
rolled back the api
lena — 01/31/2026 10:52 AM
all green
"""
GOOGLE = """Lena Ortiz, 10:32 AM
we see 502s
Sam Obi, Yesterday 10:40 AM, Edited
rolled back the api
Lena Ortiz, 10:52 AM
all green
"""


def offered(text, name="chat.txt"):
    assert pasted.recognises(name, text.encode())
    return [(one.line, one.at, one.author, one.why) for one in pasted.read(name, text.encode()).candidates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SLACK,
            [
                (1, "10:32:00", "Lena Ortiz", "an observation"),
                (5, "10:40:00", "Sam Obi", "an action"),
                (7, "10:52:00", "Lena Ortiz", "an end"),
            ],
        ),
        (
            SLACK_TODAY,
            [
                (1, "10:32:00", "Lena Ortiz", "an observation"),
                (7, "10:40:00", "Sam Obi", "an action"),
                (9, "10:52:00", "Lena Ortiz", "an end"),
            ],
        ),
        (
            TEAMS,
            [
                (1, "10:32:00", "Lena Ortiz", "an observation"),
                (4, "10:35:00", "Sam Obi", "a declaration"),
                (7, "10:36:00", "Lena Ortiz", "an end"),
            ],
        ),
        (
            IRSSI,
            [
                (3, "2026-01-31T23:50:00", "lena", "an observation"),
                (4, "2026-01-31T23:55:00", "sam", "an action"),
                (7, "2026-02-01T00:05:00", "lena", "an end"),
            ],
        ),
        (
            BRACKETS,
            [
                (1, "10:32:01", "lena", "an observation"),
                (2, "10:33:05", "sam", "an action"),
                (3, "10:40:00", "lena", "an end"),
            ],
        ),
        (
            WEECHAT,
            [
                (2, "2026-01-31T10:32:00", "lena", "an observation"),
                (3, "2026-01-31T10:32:30", "sam", "an action"),
                (4, "2026-01-31T10:40:00", "lena", "an end"),
            ],
        ),
        (
            ELEMENT,
            [
                (1, "2026-01-31T10:32:11", "Lena", "an observation"),
                (2, "2026-01-31T10:33:11", "Sam", "an action"),
                (3, "2026-01-31T22:40:11", "Lena", "an end"),
            ],
        ),
        (
            DISCORD,
            [
                (1, "10:32:00", "lena", "an observation"),
                (3, "2026-01-31T10:40:00", "sam", "an action"),
                (5, "2026-01-31T10:52:00", "lena", "an end"),
            ],
        ),
        (
            GOOGLE,
            [
                (1, "10:32:00", "Lena Ortiz", "an observation"),
                (3, "10:40:00", "Sam Obi", "an action"),
                (5, "10:52:00", "Lena Ortiz", "an end"),
            ],
        ),
        (
            TEAMS.replace("[10:3", "[Yesterday 10:3", 1).replace("[10:35", "[1/31 10:35"),
            [
                (1, "10:32:00", "Lena Ortiz", "an observation"),
                (4, "10:35:00", "Sam Obi", "a declaration"),
                (7, "10:36:00", "Lena Ortiz", "an end"),
            ],
        ),
    ],
    ids=["slack", "slack-today", "teams", "irssi", "brackets", "weechat", "element", "discord", "google", "teams-days"],
)
def test_who_said_what_and_when_is_read(text, expected):
    assert offered(text) == expected


def test_every_line_stays_as_it_was_inside_a_fence_and_knows_its_place():
    found = pasted.read("chat.txt", SLACK.encode())

    assert found.text == f"## Appendix\n\n### Conversation\n\n```chat\n{SLACK}```\n"
    lines = found.text.split("\n")
    assert [found.origin(lines.index(line) + 1) for line in SLACK.split("\n") if line] == [1, 2, 3, 5, 6, 7, 8]


def test_nothing_of_a_conversation_is_an_event():
    arrival = adopt("2026-01-31-chat.txt", SLACK.encode())

    assert (arrival.found["events"], arrival.found["actions"]) == ([], [])
    assert len(arrival.candidates) == 3


def test_the_day_of_the_files_name_holds_and_midnight_passes():
    text = SLACK.replace("10:52 AM", "12:10 AM").replace("10:32 AM", "11:50 PM").replace("10:40 AM", "11:55 PM")

    assert [one[1] for one in offered(text, "incident-2026-01-31.txt")] == [
        "2026-01-31T23:50:00",
        "2026-01-31T23:55:00",
        "2026-02-01T00:10:00",
    ]


def test_a_line_that_names_a_day_holds_for_those_below():
    text = "Saturday, January 31, 2026\n" + SLACK

    assert offered(text)[0][1] == "2026-01-31T10:32:00"


def test_dates_that_may_be_of_two_orders_are_left_and_it_is_said():
    text = ELEMENT.replace("1/31/2026", "1/2/2026")

    found = pasted.read("chat.txt", text.encode())

    assert [one.at for one in found.candidates] == ["10:32:11", "10:33:11", "22:40:11"]
    assert [(one.line, one.end_line) for one in found.unread] == [(1, 3)]


def test_one_date_shows_the_order_of_all():
    text = ELEMENT.replace("1/31/2026, 10:32", "1/2/2026, 10:32").replace("1/31/2026", "13/2/2026")

    assert [one[1][:10] for one in offered(text)] == ["2026-02-01", "2026-02-13", "2026-02-13"]


def test_a_date_the_calendar_does_not_have_is_none():
    text = ELEMENT.replace("1/31/2026, 10:33", "2/30/2026, 10:33")

    assert [one[1] for one in offered(text)] == ["2026-01-31T10:32:11", "10:33:11", "2026-01-31T22:40:11"]


def test_a_time_the_clock_does_not_have_begins_no_message():
    text = SLACK + "Lena Ortiz  13:70 PM\nLena Ortiz  25:10\nLena Ortiz  14:10 PM\n"

    assert [one[0] for one in offered(text)] == [1, 5, 7]


def test_a_fence_inside_the_conversation_does_not_end_it():
    text = SLACK + "Sam Obi  10:55 AM\n```\nlog\n```\nLena Ortiz  10:58 AM\nfixed\n"

    found = pasted.read("chat.txt", text.encode())

    assert "````chat\n" in found.text
    assert found.candidates[-1].quote == "fixed"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A story.\n",
        "Outage of the shop\n\nTimeline\n10:32 AM - the pager fires\n10:40 AM - rolled back\n10:50 AM - recovered\n",
        "Timeline (UTC)\n10:32 the pager fires\n10:40 rolled back\n10:50 recovered\n",
        "# Post-mortem\n\n" + SLACK,
        "2026-01-31 10:32:00 ERROR relay: queue full\n2026-01-31 10:33:00 ERROR relay: queue full\n2026-01-31 10:34:00 INFO relay: ok\n",
        "Outage, 31 January\n\nBetween 10:32 and 10:52 the shop was down.\nLena - 10:40 rolled back\n",
        "10:32 - Lena: paged\n10:40 - Sam: rolled back\n",
    ],
)
def test_a_post_mortem_or_a_log_in_plain_text_is_no_conversation(text):
    assert not pasted.recognises("x.txt", text.encode())
    with pytest.raises(Unreadable):
        pasted.read("x.txt", text.encode())


def test_only_plain_text_is_looked_at():
    assert not pasted.recognises("chat.md", SLACK.encode())


@given(st.text(alphabet=st.sampled_from("aL 10:32\n[]<>APM/-,\t#")))
def test_any_text_is_looked_at(text):
    if pasted.recognises("x.txt", text.encode()):
        assert pasted.read("x.txt", text.encode()).text.startswith("## Appendix")


@pytest.mark.parametrize(
    "part",
    ["a", "a  1", "10:32 <", "[1/1/2026 ", "x" * 50 + "\n", "Lena Ortiz  10:32 AM\n", "Lena\n10:32\n", "[10:32] L\n"],
)
def test_two_megabytes_of_anything_take_linear_time(part):
    data = (part * (2_000_000 // len(part))).encode()
    began = time.perf_counter()

    if pasted.recognises("x.txt", data):
        pasted.read("x.txt", data)

    assert time.perf_counter() - began < 30


def test_where_everybody_speaks_once_it_may_be_a_list_of_names():
    text = "Lena Ortiz  10:32 AM\nSam Obi  10:40 AM\nPriya Nair  10:52 AM\n"

    assert not pasted.recognises("x.txt", text.encode())
