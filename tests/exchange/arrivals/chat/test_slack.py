import json
import tracemalloc
import zipfile
from io import BytesIO

import pytest

from afterword.exchange.arrivals.adopt import adopt_all
from afterword.exchange.arrivals.chat import slack
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.exported import as_json, line_of

NINE = 1769850000  # 2026-01-31 09:00 UTC
PEOPLE = [
    {"id": "U1", "name": "lena", "profile": {"real_name": "Lena Ortiz", "display_name": "lena"}},
    {"id": "U2", "name": "sam", "real_name": "Sam Obi", "profile": {}},
]
CHANNELS = [
    {"id": "C1", "name": "inc-mail", "topic": {"value": "Mail waits"}, "purpose": {"value": ""}},
    {"id": "C2", "name": "random"},
]
DAY = [
    {
        "type": "message",
        "user": "U1",
        "text": "we're seeing timeouts on <https://g.example/1|the graph>, <@U2> &amp; all",
        "ts": f"{NINE}.000100",
    },
    {
        "type": "message",
        "subtype": "channel_join",
        "user": "U2",
        "text": "<@U2> has joined the channel",
        "ts": f"{NINE + 5}.000000",
    },
    {
        "type": "message",
        "user": "U2",
        "text": "rolling back relay 2.4",
        "ts": f"{NINE + 120}.000200",
        "thread_ts": f"{NINE}.000100",
        "edited": {"user": "U2", "ts": f"{NINE + 130}.000000"},
        "files": [{"name": "x.png", "permalink": "https://harbour.slack.com/files/U2/F1/x.png"}],
    },
    {"type": "message", "user": "U1", "text": "thanks", "ts": f"{NINE + 60}.000000"},
    {
        "type": "message",
        "subtype": "bot_message",
        "bot_id": "B1",
        "username": "Alerts",
        "text": "",
        "attachments": [{"title": "[RESOLVED] Queue depth", "title_link": "https://g.example/a", "text": "back to 3"}],
        "ts": f"{NINE + 7200}.000000",
    },
]


def exported(days, people=PEOPLE, channels=CHANNELS, **extra):
    """Return the zip of an export; `days` are lists of messages, or bytes, by path."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("users.json", people if isinstance(people, bytes) else json.dumps(people))
        archive.writestr("channels.json", json.dumps(channels))
        for path, messages in {**days, **extra}.items():
            archive.writestr(path, messages if isinstance(messages, bytes) else as_json(messages))
    return held.getvalue()


def said(text, ts=NINE, **more):
    return {"type": "message", "user": "U1", "text": text, "ts": f"{ts}.000000", **more}


def test_an_export_becomes_a_conversation_with_candidates():
    data = exported({"inc-mail/2026-01-31.json": DAY})

    [arrival] = adopt_all("export.zip", data)

    day = as_json(DAY)
    assert arrival.name == "export.zip/inc-mail/2026-01-31.json"
    assert arrival.found["title"] == "#inc-mail"
    assert arrival.found["events"] == []
    assert [(one.line, one.at, one.author, one.why) for one in arrival.candidates] == [
        (line_of(day, "we're seeing"), "2026-01-31T09:00:00+00:00", "lena", "an observation"),
        (line_of(day, "rolling back"), "2026-01-31T09:02:00+00:00", "Sam Obi", "an action"),
        (line_of(day, '"text": ""'), "2026-01-31T11:00:00+00:00", "Alerts", "an alert ended"),
    ]


def test_the_conversation_stands_in_a_fence_with_its_threads_below_what_they_answer():
    [found] = slack.read_all("export.zip", exported({"inc-mail/2026-01-31.json": DAY}))

    assert found.text == (
        "# #inc-mail\n\nMail waits\n\n## Appendix\n\n### Conversation in #inc-mail\n\n"
        "```chat\n"
        "2026-01-31 (UTC)\n"
        "09:00 lena: we're seeing timeouts on [the graph](https://g.example/1), @Sam Obi & all\n"
        "  ↳ 09:02 Sam Obi: rolling back relay 2.4 (edited)\n"
        "      [x.png](https://harbour.slack.com/files/U2/F1/x.png)\n"
        "09:00 Sam Obi: @Sam Obi has joined the channel\n"
        "09:01 lena: thanks\n"
        "11:00 Alerts: [[RESOLVED] Queue depth](https://g.example/a)\n"
        "      back to 3\n"
        "```\n"
    )
    assert len(found.origins) == found.text.count("\n")


def test_permalinks_are_made_where_the_workspace_is_known_and_nowhere_else():
    known = slack.read("x.zip", exported({"inc-mail/2026-01-31.json": DAY}))
    unknown = slack.read("x.zip", exported({"inc-mail/2026-01-31.json": [said("restarted the relay")]}))
    two = [said("restarted, see <https://other.slack.com/archives/C9/p1>"), DAY[2]]

    assert [one.permalink for one in known.candidates] == [
        f"https://harbour.slack.com/archives/C1/p{NINE}000100",
        f"https://harbour.slack.com/archives/C1/p{NINE + 120}000200?thread_ts={NINE}.000100&cid=C1",
        f"https://harbour.slack.com/archives/C1/p{NINE + 7200}000000",
    ]
    assert [one.permalink for one in unknown.candidates] == [None]
    assert slack.read("x.zip", exported({"inc-mail/2026-01-31.json": two})).candidates[0].permalink is None


def test_days_that_follow_one_another_are_one_document_whose_lines_count_on():
    later = [said("all mail is sent, resolved", NINE + 86_400)]

    [found] = slack.read_all("x.zip", exported({"inc-mail/2026-01-31.json": DAY, "inc-mail/2026-02-01.json": later}))

    first = as_json(DAY).count(b"\n") + 1
    assert found.candidates[-1].line == first + line_of(as_json(later), "resolved")


def test_days_apart_are_documents_apart():
    data = exported(
        {"inc-mail/2026-01-31.json": DAY, "inc-mail/2026-02-07.json": [said("restarted", NINE + 7 * 86_400)]}
    )

    assert [one.name for one in slack.read_all("x.zip", data)] == [
        "x.zip/inc-mail/2026-01-31.json",
        "x.zip/inc-mail/2026-02-07.json",
    ]


def test_conversations_in_which_nothing_looks_like_an_event_are_left_out_and_counted():
    [found] = slack.read_all(
        "x.zip", exported({"inc-mail/2026-01-31.json": DAY, "random/2026-01-31.json": [said("lunch?")]})
    )

    assert [one.why for one in found.unread] == ["Conversations in which nothing looks like an event are left out (1)."]
    with pytest.raises(Unreadable, match="Nothing said"):
        slack.read("x.zip", exported({"random/2026-01-31.json": [said("lunch?")]}))


def test_direct_messages_are_left_alone():
    with pytest.raises(Unreadable):
        slack.read(
            "x.zip",
            exported(
                {"D1/2026-01-31.json": [said("restarted the relay")]},
                **{"dms.json": [{"id": "D1", "members": ["U1", "U2"]}]},
            ),
        )


def test_private_channels_are_read():
    data = exported(
        {"inc-mail/2026-01-31.json": [said("restarted")]},
        channels=[],
        **{"groups.json": [{"id": "G1", "name": "inc-mail"}]},
    )

    assert slack.read("x.zip", data).told["x-slack-channel"] == "G1"


def test_a_days_file_that_is_damaged_is_one_line_and_the_others_go_on():
    data = exported({"inc-mail/2026-01-31.json": b"[{", "inc-mail/2026-02-01.json": [said("restarted", NINE + 86_400)]})

    found = slack.read("x.zip", data)

    assert [one.quote for one in found.candidates] == ["restarted"]
    assert ["2026-01-31.json" in one.why and "cut off" in one.why for one in found.unread] == [True]


def test_a_days_file_beside_the_export_is_read_by_itself():
    found = slack.read("out/inc-mail/2026-01-31.json", as_json(DAY))

    assert found.told["title"] == "#inc-mail"
    assert found.candidates[0].author == "U1"


@pytest.mark.parametrize("name", ["users.json", "channels.json"])
def test_the_lists_beside_the_days_say_that_they_are_no_document(name):
    data = as_json(PEOPLE)

    assert slack.recognises(f"out/{name}", data)
    with pytest.raises(Unreadable, match="lists what"):
        slack.read(f"out/{name}", data)


def test_a_name_that_leads_out_of_the_archive_is_not_followed():
    data = exported(
        {"../inc-mail/2026-01-31.json": DAY, "inc-mail/2026-01-31.json": [said("restarted")]},
        channels=[*CHANNELS, {"id": "C3", "name": "../inc-mail"}],
    )

    assert [one.name for one in slack.read_all("x.zip", data)] == ["x.zip/inc-mail/2026-01-31.json"]


def test_a_day_that_unpacks_to_more_than_is_read_is_one_line():
    bomb = b'[{"type": "message", "text": "' + b"a" * 80_000_000 + b'"}]'
    data = exported({"inc-mail/2026-01-31.json": bomb, "inc-mail/2026-02-01.json": [said("restarted", NINE + 86_400)]})

    found = slack.read("x.zip", data)

    assert ["unpacks to more" in one.why for one in found.unread] == [True]


def test_a_zip_that_lies_about_its_sizes_is_refused():
    data = bytearray(exported({"inc-mail/2026-01-31.json": b"[" + b" " * 3_000_000 + b"]"}))
    place = data.rindex(b"PK\x01\x02", 0, data.rindex(b"inc-mail/2026-01-31.json"))
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")  # the size it declares

    found = slack.read("x.zip", bytes(data))

    assert ["damaged" in one.why for one in found.unread] == [True]


def test_an_encrypted_zip_says_so():
    data = bytearray(exported({"inc-mail/2026-01-31.json": DAY}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := data.find(mark, place + 1)) >= 0:
            data[place + flags] |= 1

    with pytest.raises(Unreadable, match="encrypted"):
        slack.read("x.zip", bytes(data))


def test_a_zip_that_is_cut_off_is_nobodys_and_says_why():
    data = exported({"inc-mail/2026-01-31.json": DAY})

    for end in range(0, len(data), 40):
        assert not slack.recognises("x.zip", data[:end])
    with pytest.raises(Unreadable, match="cut off"):
        slack.read("x.zip", data[: len(data) // 2])


@pytest.mark.parametrize("people", [b"", b"{", b"[1, null]", b'{"U1": 3}', b"\xff\xfe"])
def test_people_that_cannot_be_read_leave_their_ids(people):
    found = slack.read("x.zip", exported({"inc-mail/2026-01-31.json": [said("restarted")]}, people=people))

    assert found.candidates[0].author == "U1"


def test_many_days_take_the_memory_of_a_few():
    day = [said(f"nothing to see here, number {number}", NINE + number) for number in range(200)]
    data = exported(
        {f"random/2026-{month:02}-{number:02}.json": day for month in range(1, 3) for number in range(1, 29)}
        | {"inc-mail/2026-01-31.json": DAY}
    )
    tracemalloc.start()
    try:
        assert len(list(slack.read_all("x.zip", data))) == 1
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < 20_000_000


def test_a_busy_channel_is_divided_where_a_document_would_be_too_long():
    long = "restarted the relay " + "a" * 1_500_000
    data = exported({f"inc-mail/2026-01-{day}.json": [said(long, NINE - (31 - day) * 86_400)] for day in (28, 29, 30)})

    found = list(slack.read_all("x.zip", data))

    assert [one.name for one in found] == ["x.zip/inc-mail/2026-01-28.json", "x.zip/inc-mail/2026-01-30.json"]
    assert found[1].candidates[0].line == 5


def test_an_export_that_unpacks_without_end_is_left_at_some_point(monkeypatch):
    monkeypatch.setattr(slack, "_WHOLE", 5000)
    days = {f"inc-mail/2026-01-{day:02}.json": DAY for day in range(10, 20)}

    found = list(slack.read_all("x.zip", exported(days)))

    assert any("unpacks to more than" in unread.why for one in found for unread in one.unread)


def test_a_message_without_a_time_is_none():
    data = exported(
        {
            "inc-mail/2026-01-31.json": [
                said("restarted"),
                {**said("resolved"), "ts": "soon"},
                {**said("resolved"), "ts": "999999999999.0"},
            ]
        }
    )

    assert [one.quote for one in slack.read("x.zip", data).candidates] == ["restarted"]
