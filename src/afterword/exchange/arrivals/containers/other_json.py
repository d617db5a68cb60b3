"""JSON no reader knows: kept as it is in a fence, and it is said; nothing in it is an event."""

from afterword.document.text import LINE_BREAK
from afterword.exchange.arrivals.chat.transcript import ticks_for
from afterword.exchange.arrivals.containers import jsontext
from afterword.exchange.arrivals.containers.sheet import Sheet
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_STARTS = ("{", "[")


def recognises(name: str, data: bytes) -> bool:
    """Tell whether a file promises JSON and begins like it."""
    named = name.lower().endswith((".json", ".ndjson"))
    return named and jsontext.decode(data[:400]).lstrip().startswith(_STARTS)


def read(name: str, data: bytes) -> Manuscript:
    """Return the file in a fence. Raises Unreadable where it is too large."""
    if len(data) > jsontext.LARGEST:
        raise Unreadable(f"It is larger than {jsontext.LARGEST // 1_000_000} MB, and JSON of no kind that is known.")
    lines = LINE_BREAK.split(jsontext.decode(data))
    while not lines[-1]:
        lines.pop()
    ticks = ticks_for(lines)
    sheet = Sheet()
    sheet.lines([(f"{ticks}json", 1), *((line, at) for at, line in enumerate(lines, 1)), (ticks, len(lines))])
    return sheet.manuscript(name, {}, unread=[Unread(1, len(lines), _why(data))])


def _why(data: bytes) -> str:
    try:
        jsontext.read(data)
    except Unreadable as why:
        return str(why)
    return "It is JSON of no kind that is known; it was kept as it is."
