"""Attribute lines with a slip: commas for semicolons, other words for the keys. What they say is read all the same."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from afterword.document import shortform
from afterword.document.keys import close
from afterword.document.parting import parted
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span

# What people and trackers call the keys.
_OTHER_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("assignee", "assigned to", "responsible", "dri", "owners", "action owner"), "owner"),
    **dict.fromkeys(("prio", "priorities"), "priority"),
    **dict.fromkeys(("due date", "due by", "due on", "duedate", "deadline", "target date", "eta"), "due"),
    **dict.fromkeys(
        ("jira", "ticket", "issue", "bug", "tracking", "jira ticket", "jira issue", "github issue", "tracking issue"),
        "tracker",
    ),
    "type": "kind",
    **dict.fromkeys(("addresses", "factors", "factor", "fix"), "fixes"),
    **dict.fromkeys(("verification", "verified by", "done when", "definition of done"), "verify"),
}
# Their values are sentences, in which commas and colons mean nothing.
_SENTENCES = frozenset({"verify", "dropped", "why-late", "accepted", "already-fixed", "context"})
_FITTING: Mapping[str, Pattern] = {
    "owner": Pattern(r"@\w|[A-Z][\w'’.-]+(?:[ \t]+[A-Z][\w'’.-]+){0,3}[ \t]*\Z"),
    "due": Pattern(
        r"end of |next |this |eo[dwmqy]\b|tb[dc]\b|asap|q[1-4]\b|\d{4}-(?:\d|q[1-4])|\d\d?[./]\d\d?[./]\d"
        r"|\d\d? [a-z]{3,9}\.? \d{4}|[a-z]{3,9}\.? \d\d?, \d{4}",
        re.IGNORECASE,
    ),
    "tracker": shortform.TRACKER,
    "fixes": Pattern(r"F\d"),
    "kind": Pattern(r"(?:prevent|mitigate|detect|repair|process|investigate|[a-z][\w-]*\.[a-z][\w-]*)[ \t]*\Z"),
}
_KEY = Pattern(
    r"[ \t\r\n]*(?P<bold>\*\*|__|)(?P<key>[A-Za-z][A-Za-z-]{0,30}(?:[ \t][A-Za-z-]{1,20}){0,2})"
    r"(?:(?P=bold):|:(?P=bold))(?!//)[ \t\r\n]*"
)
_SURE = 0.75


class Slip(NamedTuple):
    """One thing an attribute line has otherwise than the format.

    Attributes:
        span: The mark or the word that is wrong.
        key: The key a word stands for; none where it stands for none, and of a mark.
        edit: What would mend it; none where nobody knows the key.
    """

    span: Span
    key: str | None
    edit: Edit | None

    @property
    def is_mark(self) -> bool:
        """Whether it is a comma or a bar between two keys."""
        return self.key is None and self.edit is not None


class Part(NamedTuple):
    """One key of a line with its value: the key as the format has it."""

    key: str
    key_span: Span
    value_span: Span


class Meant(NamedTuple):
    """What a line says, and its slips."""

    parts: tuple[Part, ...]
    slips: tuple[Slip, ...]


def read(text: str, span: Span, keys: frozenset[str]) -> Meant | None:
    """Read an attribute line that has a slip; None where it has none, and where it is a sentence."""
    if not _KEY.match(text, span.start, span.end):
        return None
    line = _Line(text, keys)
    for mark, place in parted(text, span, ";,|"):
        line.take(mark, place)
    return Meant(tuple(line.parts), tuple(line.slips)) if line.slips and line.is_meant() else None


class _Line:
    """Goes through the pieces of one line."""

    def __init__(self, text: str, keys: frozenset[str]) -> None:
        self.text = text
        self.keys = keys
        self.parts: list[Part] = []
        self.slips: list[Slip] = []
        self._known = self._unknown = 0

    def take(self, mark: Span, place: Span) -> None:
        """Read a piece as a key with its value, or as more of the value before."""
        found = _KEY.match(self.text, place.start, place.end)
        word = Span(*found.span("key")) if found else place
        divides = len(mark) == 0 or mark.of(self.text) == ";"
        key = self._key(word.of(self.text), divides=divides) if found else None
        if found and key:
            self._attribute(mark, word, Part(key, word, Span(found.end(), place.end)), divides=divides)
        elif found and divides and not self._in_sentence:
            self._unknown += 1
            self.slips.append(Slip(word, None, None))
        elif self.parts:
            self.parts[-1] = self.parts[-1]._replace(value_span=Span(self.parts[-1].value_span.start, place.end))

    def is_meant(self) -> bool:
        """Tell whether the line is one of attributes rather than a sentence."""
        if len(self.parts) == 1 and not self._unknown:
            return _fits(self.text, self.parts[0])
        return self._known > self._unknown

    @property
    def _in_sentence(self) -> bool:
        return bool(self.parts) and self.parts[-1].key in _SENTENCES

    def _attribute(self, mark: Span, word: Span, part: Part, *, divides: bool) -> None:
        written = _even(word.of(self.text))
        self._known += written in self.keys or written in _OTHER_WORDS
        if not divides:
            self.slips.append(Slip(mark, None, Edit(_with_blanks(self.text, mark), "; ")))
        if written != part.key:
            self.slips.append(Slip(word, part.key, Edit(word, part.key)))
        self.parts.append(part)

    def _key(self, word: str, *, divides: bool) -> str | None:
        """Return the key a word is, stands for, or is one slip away from; within a sentence only what it is."""
        written = _even(word)
        if written in self.keys:
            return written if divides or not self._in_sentence else None
        if self._in_sentence:
            return None
        other = _OTHER_WORDS.get(written)
        if other in self.keys:
            return other
        near = close(written, sorted(self.keys), _SURE) if divides and " " not in written else []
        return near[0] if near else None


def _even(word: str) -> str:
    return " ".join(word.lower().split())


def _fits(text: str, part: Part) -> bool:
    """Tell whether the value of a line's only key is of its kind: *Files: a.py* fixes nothing."""
    fitting = _FITTING.get(part.key)
    value = part.value_span.of(text).strip()
    return bool(value) and (fitting is None or fitting.search(value) is not None)


def _with_blanks(text: str, mark: Span) -> Span:
    """Return a mark with the blanks around it."""
    start, end = mark
    while text[start - 1] in " \t":
        start -= 1
    while text[end : end + 1] in {" ", "\t"}:
        end += 1
    return Span(start, end)
