"""Official peers and the server end with one text, whatever they write."""

import json

import pytest

from live_server import finish


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_peers_and_the_log_end_with_the_same_text(server, seed):
    room = server.hand("create", "# Début 🦁\n")
    tokens = [server.hand.token(room, user) for user in range(1, 6)]

    told = finish(server.peer("converge.mjs", room, tokens=tokens, seed=seed, rounds=120, awaits=[]))

    texts = set(told[-1]["texts"])
    assert texts == {server.hand("read", room)}
    assert "\ufffd" not in texts.pop()
    assert told[-1]["notices"] == []
    assert set(server.hand("authors", room)) == {1, 2, 3, 4, 5}


def test_edits_of_another_process_reach_those_who_are_typing(server):
    room = server.hand("create", "🦁" * 20)
    tokens = [server.hand.token(room, user) for user in range(1, 4)]

    process = server.peer("converge.mjs", room, tokens=tokens, seed=7, rounds=200, awaits=["<the end 🦂>"])
    assert json.loads(process.stdout.readline()) == {"ready": True}
    for number in range(20):
        server.hand("edit", room, 3, 3, f"<é🦂 {number}>")
    assert json.loads(process.stdout.readline()) == {"written": True}
    server.hand("edit", room, 0, 0, "<the end 🦂>")
    told = finish(process)

    assert set(told[-1]["texts"]) == {server.hand("read", room)}
    assert "\ufffd" not in told[-1]["texts"][0]
