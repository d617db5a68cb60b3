"""Message: one thing somebody said, or a program, at a time."""

from datetime import date, datetime, time
from typing import NamedTuple


class Message(NamedTuple):
    """One message, in plain words.

    Attributes:
        line: The line of the original, from 1.
        author: As the chat shows them.
        text: May hold several lines; links as Markdown or bare.
        day, clock: The local date and time of day, None where the chat does not say.
        at: The same as an instant, aware where the zone is known; None without a day.
        machine: Whether a program said it.
        reply: Whether it stands in a thread below another.
    """

    line: int
    author: str
    text: str
    day: date | None = None
    clock: time | None = None
    at: datetime | None = None
    permalink: str | None = None
    machine: bool = False
    reply: bool = False
    edited: bool = False

    @property
    def stamp(self) -> str:
        """When it was said, as far as it is known: an instant, a time of day, or nothing."""
        if self.at is not None:
            return self.at.isoformat(timespec="seconds")
        return self.clock.isoformat(timespec="seconds") if self.clock else ""


def said(line: int, author: str, text: str, at: datetime) -> Message:
    """Return a message of an instant."""
    return Message(line, author, text, at.date(), at.time(), at)
