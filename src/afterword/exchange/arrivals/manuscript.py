"""Manuscript: somebody's document as Markdown, and where each of its lines came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Unreadable(Exception):
    """These bytes are no document we can read; its words say why and what to do."""


class Unread(NamedTuple):
    """Something that was not understood: lines of the original, counted from 1, both included, and why."""

    line: int
    end_line: int
    why: str


class Candidate(NamedTuple):
    """A line of chat that may be an event, if a person says so.

    Attributes:
        line: The line of the original.
        at: When it was said, ISO 8601; with an offset where the zone is known.
        author: As the export names them.
        quote: Their words, unchanged.
        permalink: Where they can be read in the chat, None if the export does not say.
        why: What makes it a candidate, in a few words.
    """

    line: int
    at: str
    author: str
    quote: str
    permalink: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Manuscript:
    """One document on its way in.

    Attributes:
        name: Its file name, or its path inside an archive with "/" between the parts.
        text: Markdown. Of a document that was Markdown already, every character of it.
        origins: The line of the original, from 1, that each line of `text` came from; None where they are the same.
        told: What its container says beside the text, under the keys of our front matter (`title`, `severity`,
            `owner`, `created` …, and `x-…` for what ours has no key for). Values are strings or lists of strings.
        candidates: Lines of chat that a person may promote to events.
        unread: What the container holds and Markdown does not carry.
    """

    name: str
    text: str
    origins: tuple[int, ...] | None = None
    told: Mapping[str, object] = field(default_factory=dict)
    candidates: tuple[Candidate, ...] = ()
    unread: tuple[Unread, ...] = ()

    def origin(self, line: int) -> int:
        """Return the line of the original that a line of the text came from; both count from 1."""
        if self.origins is None or not self.origins:
            return line
        return self.origins[min(max(line, 1), len(self.origins)) - 1]
