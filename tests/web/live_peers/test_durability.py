"""What was acknowledged is on disk, whatever happens to the server."""

import json

from live_server import finish


def acknowledged(process, count):
    """Return the first so many words the server said are saved."""
    words = []
    for line in process.stdout:
        if (told := json.loads(line)).get("saved"):
            words.append(told["saved"])
        if len(words) >= count:
            return words
    raise AssertionError("the writers ended early")


def rest_of(process):
    return [told["saved"] for told in finish(process) if "saved" in told]


def test_a_kill_under_eight_writers_loses_nothing_that_was_acknowledged(new_server):
    server = new_server().start()
    room = server.hand("create", "")
    tokens = [server.hand.token(room, user) for user in range(1, 9)]
    saved = []

    for round_ in range(3):
        process = server.peer("write.mjs", room, tokens=tokens)
        saved += acknowledged(process, 700 + 100 * round_)
        server.kill()
        saved += rest_of(process)
        text = server.hand("read", room)
        missing = [word for word in saved if word not in text]
        saved = []
        assert missing == []
        server.start()

    assert server.alone(room, ("sync", None))["text"] == server.hand("read", room)


def test_stopping_under_load_is_quick_and_loses_nothing(new_server):
    server = new_server().start()
    room = server.hand("create", "")
    tokens = [server.hand.token(room, user) for user in range(1, 5)]
    process = server.peer("write.mjs", room, tokens=tokens)
    saved = acknowledged(process, 300)

    seconds = server.stop()

    saved += rest_of(process)
    text = server.hand("read", room)
    assert [word for word in saved if word not in text] == []
    assert server.process.returncode in {0, -15}  # uvicorn ends by the signal it was sent, once all is done
    assert seconds < 5
