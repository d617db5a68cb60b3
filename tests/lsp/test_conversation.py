"""Whatever an editor says, it is answered as the protocol asks, and nothing is shown over the text."""

import pytest

from afterword.lsp.sheet import LONGEST
from editing_text import TEXT
from wire import Wire

START = {"line": 0, "character": 0}
NOWHERE = "file:///never/written.md"
READING = {
    "textDocument/hover": {"position": START},
    "textDocument/completion": {"position": START},
    "textDocument/documentSymbol": {},
    "textDocument/codeAction": {"range": {"start": START, "end": START}, "context": {"diagnostics": []}},
    "textDocument/formatting": {"options": {"tabSize": 2, "insertSpaces": True}},
}


@pytest.fixture
def unbegun():
    """Start a server nobody has spoken to."""
    wire = Wire()
    yield wire
    wire.end()


@pytest.fixture
def wire(unbegun, tmp_path):
    """Start a server that is initialized."""
    unbegun.begin(tmp_path)
    return unbegun


def about(uri, **more):
    return {"textDocument": {"uri": uri}, **more}


def part(start, end, text):
    return {
        "range": {"start": dict(zip(START, start, strict=True)), "end": dict(zip(START, end, strict=True))},
        "text": text,
    }


def test_a_request_with_parameters_that_cannot_be_read_is_answered_and_nobody_is_disturbed(wire):
    wrong = [
        *((method, {"x": 1}) for method in READING),
        ("textDocument/hover", about(NOWHERE)),
        ("textDocument/hover", about(NOWHERE, position={"line": -1, "character": 0})),
        ("textDocument/hover", None),
        ("textDocument/hover", "here"),
        ("workspace/executeCommand", {}),
    ]

    answers = [wire.ask(method, params)["error"] for method, params in wrong]

    assert {answer["code"] for answer in answers} == {-32602}
    assert answers[5]["message"] == "textDocument/hover: required field missing at params.position."
    assert "at params.textDocument;" in answers[0]["message"]
    assert not wire.said("showMessage")


def test_what_is_no_message_or_no_method_is_refused_with_the_code_for_it(wire):
    not_ours = [
        (b'{"jsonrpc": ', None, -32700),
        (b"\xff\xfe\xfd", None, -32700),
        (b"[" * 20_000 + b"]" * 20_000, None, -32700),
        (b"[]", None, -32600),
        (b"{}", None, -32600),
        (b'{"jsonrpc": "2.0", "id": 900}', 900, -32600),
        (b'{"jsonrpc": "2.0", "id": null, "method": "shutdown"}', None, -32600),
        (b'{"jsonrpc": "2.0", "id": {}, "method": "shutdown"}', None, -32600),
        (b'{"jsonrpc": "1.0", "id": 901, "method": "shutdown"}', 901, -32600),
        (b'{"jsonrpc": "2.0", "id": 902, "method": "garden/water"}', 902, -32601),
        (b'{"jsonrpc": "2.0", "id": 903, "method": "garden/water", "params": [{"a": 1}]}', 903, -32601),
        (b'{"jsonrpc": "2.0", "id": 904, "method": "textDocument/didOpen", "params": {}}', 904, -32601),
        (b'{"jsonrpc": "2.0", "id": 905, "method": "textDocument/definition", "params": {}}', 905, -32602),
    ]

    for body, number, code in not_ours:
        wire.send(body)
        assert wire.answer(number)["error"]["code"] == code, body

    assert not wire.said("showMessage")


def test_what_nobody_waits_for_is_a_line_in_the_log_at_most(wire):
    wire.tell("garden/water", {})
    wire.tell("textDocument/hover", about(NOWHERE, position=START))
    wire.tell("textDocument/didOpen", {})
    wire.tell("$/cancelRequest", {"id": 77})
    wire.tell("$/cancelRequest", {})
    wire.send(b'{"jsonrpc": "2.0", "id": "nobody", "result": 5}')
    wire.send(b'{"jsonrpc": "2.0", "id": "nobody", "error": 5}')
    wire.open("file://[", TEXT)

    assert wire.ask("textDocument/hover", about(NOWHERE, position=START))["result"] is None
    assert "There is no notification garden/water." in wire.said("logMessage")
    assert not wire.said("showMessage")


@pytest.mark.parametrize(
    "uri", [NOWHERE, "file:///", "file:///a%00b.md", "file://[", "untitled:Untitled-1", "", "x y", "file:///dev/zero"]
)
def test_of_a_text_that_is_nowhere_there_is_nothing_to_say(wire, uri):
    answers = [wire.ask(method, about(uri, **more)) for method, more in READING.items()]
    wire.change(uri, 2, {"text": "x"})
    wire.tell("textDocument/didSave", about(uri))
    wire.ask("garden/water")

    assert [answer["result"] for answer in answers] == [None] * len(READING)
    assert wire.said("logMessage") == [f"{uri} is not open; what changed in it is not looked at."]
    assert not wire.said("showMessage")


def test_a_file_that_is_not_open_is_read_as_it_is_on_disk_each_time_and_never_marked(wire, tmp_path):
    path = tmp_path / "a.md"
    outlines = []
    for text in (TEXT, TEXT.replace("## Actions", "## Lessons learned")):
        path.write_text(text, "utf-8")
        wire.tell("textDocument/didSave", about(path.as_uri()))
        outlines.append(wire.ask("textDocument/documentSymbol", about(path.as_uri()))["result"])

    assert [outline[-1]["name"] for outline in outlines] == ["Actions", "Lessons learned"]
    assert not [each for each in wire.heard if each.get("method") == "textDocument/publishDiagnostics"]


def test_a_text_opened_twice_is_the_one_told_last(wire, tmp_path):
    uri = (tmp_path / "a.md").as_uri()
    wire.open(uri, "# Another thing\n")
    before = wire.marks()
    wire.open(uri, TEXT)

    assert not before["diagnostics"]
    assert wire.marks()["diagnostics"]


def test_one_text_may_be_spelt_in_several_ways(wire, tmp_path):
    wire.open(f"{tmp_path.as_uri()}/a b%3Ac.md", TEXT)
    opened = wire.marks()
    wire.change(f"{tmp_path.as_uri()}/a%20b:c.md", 2, {"text": "# Another thing\n"})
    changed = wire.marks()
    wire.tell("textDocument/didClose", about(f"{tmp_path.as_uri()}/a%20b%3Ac.md"))

    assert {each["uri"] for each in (opened, changed, wire.marks())} == {f"{tmp_path.as_uri()}/a b%3Ac.md"}


def test_what_is_typed_past_the_end_of_the_last_line_is_its_end(wire, tmp_path):
    uri = (tmp_path / "a.md").as_uri()
    wire.open(uri, f"{TEXT}\n## Le")
    wire.change(uri, 2, part((999, 99), (999, 99), "ss"), part((TEXT.count("\n") + 1, 99), (999, 0), "ons"))

    outline = wire.ask("textDocument/documentSymbol", about(uri))["result"]

    assert outline[-1]["name"] == "Lessons"


@pytest.mark.parametrize("halves", [("\ud83e", ""), ("\ud83e", "\udd81")])
def test_half_a_character_does_not_silence_the_checks(wire, tmp_path, halves):
    uri = (tmp_path / "a.md").as_uri()
    wire.open(uri, TEXT)
    before = wire.marks()
    line = TEXT.count("\n", 0, TEXT.index("Human error"))
    wire.change(uri, 2, *(part((line, 10 + at), (line, 10 + at), half) for at, half in enumerate(halves)))

    after = wire.marks()

    places = [
        next(mark["range"]["start"]["character"] for mark in told["diagnostics"] if mark["code"] == "human-error-label")
        for told in (before, after)
    ]
    assert places[1] - places[0] == len("".join(halves))


def test_a_text_too_long_to_be_checked_while_it_is_written_is_said_once_and_keeps_nobody_waiting(wire, tmp_path):
    uri = (tmp_path / "long.md").as_uri()
    wire.open(uri, TEXT + "Nobody should have touched it.\n\n" * (LONGEST // 25))
    wire.change(uri, 2, part((0, 0), (0, 0), ""))
    marks = [wire.marks() for _ in range(2)]
    whole = {"range": {"start": START, "end": {"line": 9, "character": 0}}}
    context = {"context": {"diagnostics": [], "only": ["source.fixAll"]}}

    assert wire.ask("textDocument/codeAction", about(uri, **whole, **context))["result"] == []
    assert [(told["version"], told["diagnostics"]) for told in marks] == [(1, []), (2, [])]
    assert [words.partition(":")[0] for words in wire.said("showMessage")] == [
        "long.md is too long to be checked while it is written"
    ]


def test_before_it_begins_and_when_it_is_over_a_conversation_takes_nothing(unbegun, tmp_path):
    hover = ("textDocument/hover", about(NOWHERE, position=START))
    unbegun.open(NOWHERE, TEXT)
    early = [unbegun.ask(*asked)["error"]["code"] for asked in (hover, ("shutdown",))]
    unbegun.begin(tmp_path)
    twice = unbegun.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})["error"]["code"]
    ended = unbegun.ask("shutdown")
    late = [unbegun.ask(*asked)["error"]["code"] for asked in (hover, ("shutdown",))]

    assert early == [-32002, -32002]
    assert twice == -32600
    assert ended == {"jsonrpc": "2.0", "id": ended["id"], "result": None}
    assert late == [-32600, -32600]


def test_where_our_own_code_stumbles_the_editor_hears_one_sentence(unbegun):
    answer = unbegun.ask("initialize", {"processId": None, "rootUri": "file://[", "capabilities": {}})

    assert answer["error"] == {"code": -32603, "message": "ValueError: Invalid IPv6 URL"}


@pytest.mark.parametrize(("last", "code"), [(["shutdown", "exit"], 0), (["exit"], 1), ([], 1), (["shutdown"], 0)])
def test_the_server_ends_with_the_code_the_protocol_asks_for(wire, last, code):
    for method in last:
        if method == "shutdown":
            wire.ask(method)
        else:
            wire.tell(method)

    assert wire.end() == code
