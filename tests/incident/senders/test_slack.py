"""What people write in a channel becomes notes."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.slack import SENDER, answer, cleaned, read
from feeds import slack
from parcels import parcel, spoiled

# The vector of Slack's documentation, "Verifying requests from Slack"; its token and names are Slack's own example.
SECRET, STAMP = "8f742231b10e8888abcd99yyyzzz85a5", "1531420618"
BODY = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar"
    b"&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
    b"%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a"
    b"14d10d2c447fce8b6703c"
)
SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
THEN = datetime.fromtimestamp(int(STAMP), UTC)
SIGNED = parcel(BODY, {"x-slack-signature": SIGNATURE, "x-slack-request-timestamp": STAMP}, received=THEN)


def test_the_documented_signature_fits():
    assert SENDER.verify(SIGNED, (SECRET,))


@pytest.mark.parametrize(
    "changed",
    [
        {"body": BODY + b" "},
        {"received": THEN + timedelta(seconds=301)},
        {"received": THEN - timedelta(seconds=301)},
        {"headers": {"x-slack-signature": SIGNATURE}},
        {"headers": {"x-slack-signature": SIGNATURE, "x-slack-request-timestamp": f"{STAMP}0"}},
        {"headers": {"x-slack-signature": SIGNATURE[3:], "x-slack-request-timestamp": STAMP}},
        {"headers": {"x-slack-signature": "v0=é\ud800", "x-slack-request-timestamp": "\ud800"}},
        {"headers": {}},
    ],
)
def test_anything_else_does_not(changed):
    assert not SENDER.verify(replace(SIGNED, **changed), (SECRET,))


def test_a_message_is_a_note_of_its_channel():
    (note,) = read(slack())

    assert (note.kind, note.group, note.source) == ("note", "channel:C0INC", "Slack")
    assert note.title == note.text == "Traffic moved to the second site."
    assert note.at == datetime.fromtimestamp(1772446800, UTC).replace(microsecond=200)
    assert note.label("thread") is None


def test_who_wrote_it_is_left_out():
    assert "U0A" not in repr(read(slack()))


def test_a_mention_of_the_app_is_the_same_note():
    assert read(slack(type="app_mention")) == read(slack())


def test_an_answer_names_its_thread():
    assert read(slack(thread_ts="1772446000.000100"))[0].label("thread") == "1772446000.000100"
    assert read(slack(thread_ts="1772446800.000200"))[0].label("thread") is None


def test_the_title_is_short_and_the_text_is_whole():
    (note,) = read(slack("Orders wait.\n" * 100))

    assert len(note.title) <= 200
    assert note.title.endswith("…")
    assert "\n" not in note.title
    assert note.text.count("Orders wait.") == 100


@pytest.mark.parametrize(
    "changes",
    [
        {"subtype": "channel_join"},
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"subtype": "bot_message"},
        {"bot_id": "B01"},
        {"hidden": True},
        {"type": "reaction_added"},
        {"text": "  "},
        {"text": None},
    ],
)
def test_what_nobody_wrote_is_left_out(changes):
    assert read(slack(**changes)) == ()


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast", "me_message"])
def test_what_people_write_in_other_ways_is_kept(subtype):
    assert len(read(slack(subtype=subtype))) == 1


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("<@U123> look", "@U123 look"),
        ("<@U123|mara> look", "@mara look"),
        ("in <#C1|orders> and <#C2>", "in #orders and #C2"),
        ("<!here> <!subteam^S1|@payments> <!subteam^S2>", "@here @payments @S2"),
        ("<!date^1769774400^{time}|10:40>", "10:40"),
        ("see <https://a.invalid/x>", "see https://a.invalid/x"),
        ("see <https://a.invalid/x|the graph>", "see the graph (https://a.invalid/x)"),
        ("see <http://a.invalid|a.invalid>", "see a.invalid"),
        ("<mailto:a@a.invalid|a@a.invalid>", "a@a.invalid"),
        ("5 &lt; 6 &amp;&amp; 7 &gt; 6", "5 < 6 && 7 > 6"),
        ("&amp;lt;", "&lt;"),
        ("a < b > c", "a < b > c"),
        ("<>", "<>"),
    ],
)
def test_markup_becomes_plain_text(written, plain):
    assert cleaned(written) == plain


def test_the_first_link_is_the_notes_own():
    (note,) = read(slack("<https://a.invalid/?x=1&amp;y=2|graph> and <https://b.invalid>"))

    assert note.url == "https://a.invalid/?x=1&y=2"


def test_the_challenge_is_answered():
    assert answer({"type": "url_verification", "challenge": "3eZbrw1a", "token": "x"}) == {"challenge": "3eZbrw1a"}
    assert answer({"type": "url_verification", "challenge": ["x"]}) == {"challenge": ""}
    assert answer(slack()) is None
    assert read({"type": "url_verification", "challenge": "3eZbrw1a"}) == ()


def test_an_event_sent_again_has_the_same_name():
    assert SENDER.named(slack(), parcel(slack(), {"x-slack-retry-num": "1"})) == "Ev0001"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"channel": None}, "event.channel is missing"),
        ({"ts": None}, "event.ts is no Slack time. Send the message's own ts, such as"),
        ({"ts": "1e9"}, "event.ts is no Slack time"),
        ({"ts": "١٧٧٢٤٤٦٨٠٠.0"}, "event.ts is no Slack time"),
        ({"ts": "99999999999.0"}, "event.ts lies in the year"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(changes, words):
    with pytest.raises(Malformed, match=words):
        read(slack(**changes))


def test_any_part_may_be_anything():
    for body in spoiled(slack("see <https://a.invalid|graph>")):
        with suppress(Malformed):
            read(body)
        answer(body)


@given(st.text())
def test_any_text_is_cleaned(text):
    assert cleaned(text) == cleaned(text).strip()
