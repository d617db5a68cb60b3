"""A conversation written down: in a `chat` fence in an appendix, where nothing of it is an event."""

from collections.abc import Iterable, Sequence
from datetime import date

from afterword.document.compose import one_line
from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.chat.message import Message
from afterword.exchange.arrivals.containers import instants
from afterword.exchange.arrivals.containers.sheet import Sheet

_TICKS = Pattern(r"`{3,}")
_BREAK = Pattern(r"\r\n|\r|\n")


def append(sheet: Sheet, messages: Sequence[Message], heading: str) -> None:
    """Add an appendix with a conversation: a line for each message, a day's date above its first."""
    if not messages:
        return
    origin = messages[0].line
    sheet.heading(2, "Appendix", origin)
    sheet.heading(3, heading, origin)
    sheet.lines(fenced(messages))


def fenced(messages: Sequence[Message]) -> list[tuple[str, int]]:
    """Return the lines of the fence, each with the line of the original."""
    lines = _lines(messages)
    ticks = ticks_for([text for text, _ in lines])
    first, last = (messages[0].line, messages[-1].line) if messages else (1, 1)
    return [(f"{ticks}chat", first), *lines, (ticks, last)]


def ticks_for(lines: Iterable[str]) -> str:
    """Return the marks of a fence around lines, longer than any inside."""
    longest = max((len(ticks) for line in lines if "```" in line for ticks in _TICKS.findall(line)), default=2)
    return "`" * (longest + 1)


def _lines(messages: Sequence[Message]) -> list[tuple[str, int]]:
    lines: list[tuple[str, int]] = []
    day: tuple[date, str] | None = None
    for message in messages:
        zone = instants.zone_name(message.at) if message.at else ""
        if message.day and (message.day, zone) != day:
            day = (message.day, zone)
            lines.append((message.day.isoformat() + (f" ({zone})" if zone else ""), message.line))
        clock = f"{message.clock:%H:%M} " if message.clock else ""
        before = f"  ↳ {clock}" if message.reply else clock
        first, *rest = _BREAK.split(message.text.strip("\n"))
        mark = " (edited)" if message.edited else ""
        lines.append((f"{before}{one_line(message.author)}: {first}{mark}".rstrip(), message.line))
        lines += ((f"      {line}".rstrip(), message.line) for line in rest)
    return lines
