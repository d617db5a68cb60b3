"""Text copied out of a chat or written by its logger → a conversation with candidates, every line as it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.document import clock
from afterword.document.text import LINE_BREAK
from afterword.exchange.arrivals.chat import styles
from afterword.exchange.arrivals.chat.candidates import candidates
from afterword.exchange.arrivals.chat.message import Message
from afterword.exchange.arrivals.chat.styles import Opening, Style
from afterword.exchange.arrivals.chat.transcript import ticks_for
from afterword.exchange.arrivals.containers.jsontext import decode
from afterword.exchange.arrivals.containers.sheet import Sheet
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_LOOKED_AT = 100_000  # bytes, to see what it is
_OVER_MIDNIGHT = timedelta(hours=12)


def recognises(name: str, data: bytes) -> bool:
    """Tell whether a text is a conversation: what it looks like decides, for files that promise plain text."""
    if not name.lower().endswith((".txt", ".log", ".text")):
        return False
    return styles.style_of(LINE_BREAK.split(decode(data[:_LOOKED_AT]))) is not None


def read(name: str, data: bytes) -> Manuscript:
    """Return the conversation. Raises Unreadable where it is none."""
    lines = LINE_BREAK.split(decode(data))
    style = styles.style_of(lines)
    if style is None:
        raise Unreadable("It is no conversation that is known.")
    log = _Log(style, clock.find_date(name.rpartition("/")[2]))
    messages = list(log.messages(lines))
    sheet = Sheet()
    sheet.heading(2, "Appendix", 1)
    sheet.heading(3, "Conversation", 1)
    ticks = ticks_for(lines)
    while lines and not lines[-1]:
        lines.pop()
    sheet.lines([(f"{ticks}chat", 1), *((line, at) for at, line in enumerate(lines, 1)), (ticks, len(lines) or 1)])
    return sheet.manuscript(name, {}, candidates=tuple(candidates(messages)), unread=log.unread)


@dataclass(slots=True)
class _Spoken:
    """A message while its lines come in."""

    line: int
    opening: Opening
    text: list[str]
    day: date | None  # of the line that named a day last


class _Log:
    """Reads a conversation's lines; a line that names a day holds for those below it."""

    def __init__(self, style: Style, named: clock.Found | None) -> None:
        self._style = style
        self._day = named.value if named else None
        self.unread: list[Unread] = []

    def messages(self, lines: list[str]) -> Iterator[Message]:
        """Yield the messages, each with its day where that is known."""
        spoken = self._spoken(lines)
        order = styles.day_first([one.opening for one in spoken])
        unclear = next((one for one in spoken if one.opening.numbers), None)
        if order is None and unclear and styles.day_of(unclear.opening, order=None) is None:
            why = "The dates may begin with the day or the month; the lines are left without a date."
            self.unread.append(Unread(unclear.line, spoken[-1].line, why))
        before: datetime | None = None
        shift = timedelta()
        named: date | None = None
        for one in spoken:
            own = styles.day_of(one.opening, order=order)
            if own or one.day != named:
                shift, before, named = timedelta(), None, one.day
            day = own or (None if one.opening.numbers else one.day)
            at = datetime.combine(day, one.opening.clock) if day else None
            if at and before and before - at > _OVER_MIDNIGHT:
                shift += timedelta(days=1)
            before = at
            at = at + shift if at else None
            text = "\n".join([one.opening.text, *one.text]).strip()
            yield Message(one.line, one.opening.author, text, at.date() if at else None, one.opening.clock, at)

    def _spoken(self, lines: list[str]) -> list[_Spoken]:
        found: list[_Spoken] = []
        day = self._day
        for number, line in styles.joined(lines):
            opening = styles.opening(self._style, line.rstrip())
            if opening:
                found.append(_Spoken(number, opening, [], day))
            elif found and (again := styles.time_alone(line)):
                found.append(_Spoken(number, Opening(found[-1].opening.author, again, ""), [], day))
            elif named := styles.day_line(line):
                day = named
            elif found and not styles.status(line):
                found[-1].text.append(line.rstrip())
        return found
