"""From a keystroke in a 20 KB document to its diagnostics on the wire, and what of it is thinking."""

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from pycrdt import Doc, Text
from websockets.sync.client import ClientConnection, connect

from afterword.document.markdown import html
from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.rule import rules
from afterword.web.live import protocol
from running import Server

SAMPLES = Path(__file__).parent.parent / "src/afterword/web/sample/documents"
KEYSTROKES, ROUNDS = 40, 5
INSIGHT, SYNC, UPDATE = 101, 0, 2


def twenty_kilobytes() -> str:
    """Make a document of 20 KB out of one of the sample's and more prose of others."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.md"))]
    longest = max(texts, key=len)
    prose = "\n".join(
        text.partition("## Timeline")[0].rpartition("## Background")[2] for text in texts if text != longest
    )
    return (longest + "\n## Appendix\n\n" + prose * 3)[:20_000]


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} ({min(values):.1f}–{max(values):.1f}) ms"


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def thinking(text: str) -> None:
    """Time parsing and checking in this process, beside rendering the same text once."""
    document = parse(text)
    check(document)
    works = (lambda: parse(text), lambda: check(document), lambda: html(text))
    rows = [tuple(map(milliseconds, works)) for _ in range(50)]
    names = ("parse", f"check, {len(rules())} rules", "render, for comparison")
    for name, values in zip(names, zip(*rows, strict=True), strict=True):
        print(f"{name}: {spread(list(values))}")


def keystrokes(line: ClientConnection, doc: Doc[Text], text: Text) -> list[float]:
    """Type one character after another; return the milliseconds until each one's diagnostics are there."""
    taken = []
    for _ in range(KEYSTROKES):
        before = doc.get_state()
        text += "x"
        line.send(protocol.update(doc.get_update(before)))
        wanted, begun = sha256(str(text).encode()).hexdigest(), time.perf_counter()
        while True:
            kind, body = read(line)
            if kind == INSIGHT and json.loads(body)["sha256"] == wanted:
                break
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def message(line: ClientConnection) -> protocol.Reader:
    """Wait for the next message."""
    received = line.recv(timeout=30)
    assert isinstance(received, bytes)
    return protocol.Reader(received)


def read(line: ClientConnection) -> tuple[int, bytes]:
    """Read one message: its type, and the body of an insight."""
    reader = message(line)
    kind = reader.number()
    return kind, reader.bytes() if kind == INSIGHT else b""


def open_text(line: ClientConnection) -> tuple[Doc[Text], Text]:
    """Ask for everything and wait until it is there."""
    doc: Doc[Text] = Doc()
    text = doc.get("text", type=Text)
    line.send(protocol.ask(doc.get_state()))
    while not len(text):
        reader = message(line)
        if reader.number() == SYNC and reader.number() in {1, UPDATE}:
            doc.apply_update(reader.bytes())
    return doc, text


def main() -> None:
    """Measure both and print them."""
    content = twenty_kilobytes()
    thinking(content)
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder) / "data").founded()
        key = server.key("bench")
        with server:
            with server.api(key) as api:
                record = api.post("/postmortems", json={"text": content}).json()
                ticket = api.post(f"/postmortems/{record['id']}/tickets").json()
            address = f"{ticket['url']}/{ticket['room']}?token={ticket['token']}"
            with connect(address, compression=None, max_size=None) as line:
                doc, text = open_text(line)
                rounds = [keystrokes(line, doc, text) for _ in range(ROUNDS)]
    every = sorted(value for values in rounds for value in values)
    size = len(content)
    print(f"keystroke to diagnostics, {size} characters, pause included: {spread(every)}, p99 {every[-3]:.0f} ms")


if __name__ == "__main__":
    main()
