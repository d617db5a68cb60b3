import json

import pytest

from afterword.exchange.arrivals.adopt import adopt
from afterword.exchange.arrivals.chat import matrix
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.exported import as_json, line_of


def event(number, body, **content):
    return {
        "type": "m.room.message",
        "sender": "@lena:harbour.example",
        "content": {"msgtype": "m.text", "body": body, **content},
        "origin_server_ts": 1769848200000 + number * 60_000,
        "event_id": f"$e{number}",
        "room_id": "!r:harbour.example",
    }


MEMBER = {
    "type": "m.room.member",
    "sender": "@lena:harbour.example",
    "state_key": "@lena:harbour.example",
    "content": {"membership": "join", "displayname": "Lena Ortiz"},
    "origin_server_ts": 1769848100000,
    "event_id": "$m",
    "room_id": "!r:harbour.example",
}
ROOM = {
    "room_name": "Incident 7",
    "room_creator": "@lena:harbour.example",
    "topic": "Mail waits",
    "export_date": "31/01/2026",
    "messages": [
        MEMBER,
        event(0, "we see timeout on the relay"),
        event(
            1,
            "* we see timeouts on the relay",
            **{
                "m.new_content": {"msgtype": "m.text", "body": "we see timeouts on the relay"},
                "m.relates_to": {"rel_type": "m.replace", "event_id": "$e0"},
            },
        ),
        event(
            2,
            "> <@sam:harbour.example> is it back?\n\nrestarted the relay",
            **{"m.relates_to": {"m.in_reply_to": {"event_id": "$e0"}}},
        ),
        event(3, "nods", msgtype="m.emote"),
        event(4, "graph.png", msgtype="m.image"),
        {**event(5, "x"), "content": {}},
    ],
}


def test_a_room_is_a_conversation_with_candidates_that_link_to_it():
    data = as_json(ROOM)

    arrival = adopt("export.json", data)

    assert arrival.found["events"] == []
    assert arrival.found["title"] == "Incident 7"
    assert [(one.line, one.at, one.author, one.quote, one.permalink) for one in arrival.candidates] == [
        (
            line_of(data, "we see timeout on"),
            "2026-01-31T08:30:00+00:00",
            "Lena Ortiz",
            "we see timeouts on the relay",
            "https://matrix.to/#/!r:harbour.example/$e0",
        ),
        (
            line_of(data, "> <@sam"),
            "2026-01-31T08:32:00+00:00",
            "Lena Ortiz",
            "restarted the relay",
            "https://matrix.to/#/!r:harbour.example/$e2",
        ),
    ]


def test_every_message_stands_in_the_fence_once_as_it_was_edited_last():
    text = matrix.read("x.json", as_json(ROOM)).text

    assert text.endswith(
        "```chat\n"
        "2026-01-31 (UTC)\n"
        "08:30 Lena Ortiz: we see timeouts on the relay (edited)\n"
        "08:32 Lena Ortiz: restarted the relay\n"
        "08:33 Lena Ortiz: * nods\n"
        "08:34 Lena Ortiz: (graph.png)\n"
        "```\n"
    )


def test_the_answer_of_a_server_is_read_in_the_order_of_time():
    data = json.dumps({"chunk": [event(2, "back to normal"), event(1, "we see errors")]}).encode()

    assert [one.quote for one in matrix.read("x.json", data).candidates] == ["we see errors", "back to normal"]
    assert matrix.read("x.json", data).candidates[0].author == "lena"


def test_a_room_without_messages_says_so():
    with pytest.raises(Unreadable, match="no messages"):
        matrix.read("x.json", as_json({**ROOM, "messages": [MEMBER]}))
