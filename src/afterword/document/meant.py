"""Attribute lines with a slip: commas for semicolons, other words for the keys. What they say is read all the same."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from afterword.document import inner
from afterword.document.fitting import fits, has_kind
from afterword.document.inner import ORDINARY, Word
from afterword.document.keys import close
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span

# Their values are sentences, in which commas and colons mean nothing.
SENTENCES = frozenset({"verify", "dropped", "why-late", "accepted", "already-fixed", "context"})
# What may well stand several times.
_AGAIN = SENTENCES | {"evidence", "source"}
# In a sentence one key alone is rather a part of it, but for these.
_ALONE = frozenset({"owner", "due", "kind", "evidence", "tracker"})
_QUOTES = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‚": "‘’", "'": "'", "”": "”"}
_ODD = Pattern("[“”„«‘’‚：；，]")
_SURE = 0.75
_LONGEST = 400  # characters of a value that is no sentence
_BLANKS = " \t\r\n"

Sort = Literal["mark", "word", "colon", "unknown", "twice", "quotes", "keyless", "indent", "head"]


class Slip(NamedTuple):
    """One thing an attribute line has otherwise than the format.

    Attributes:
        sort: What it is: a `mark` between two keys, another `word` for a key, no plain `colon` behind one, a word that
            is `unknown`, a key that stands `twice`, `quotes` that are none of the format's, values that are `keyless`,
            a lost `indent`, an action that is the `head` of its attributes and no item.
        span: Where it is.
        line: The attribute line it is on.
        key: The key that is meant; none where nobody knows.
        edits: What would mend it; none where only the author can tell.
        sure: Whether these keep what the line says, beyond doubt.
    """

    sort: Sort
    span: Span
    line: Span
    key: str | None = None
    edits: tuple[Edit, ...] = ()
    sure: bool = True


class Attribute(NamedTuple):
    """One `key: value` of an attribute line; a quoted value has lost its quotes, its span has not."""

    key: str
    value: str
    key_span: Span
    value_span: Span


class Part(NamedTuple):
    """One key of a line with its value: the key as the format has it."""

    key: str
    key_span: Span
    value_span: Span


class Meant(NamedTuple):
    """What a line says, and its slips."""

    parts: tuple[Part, ...]
    slips: tuple[Slip, ...]


def is_odd(line: str, read: Sequence[Attribute], keys: frozenset[str]) -> bool:
    """Tell whether a line that was read may say more than that: every clean line pays for this, so it asks little."""
    count = len(read)
    if line.count(":") > count + line.count("://") or line.count(";") >= count or "=" in line or "'" in line:
        return True
    if not line.isascii() and _ODD.search(line):
        return True
    known = inner.names(keys).keys()
    for key, value, _, _ in read:
        if " " in value and key not in SENTENCES and not known.isdisjoint(value.lower().split()):
            return True
    return False


def read(text: str, span: Span, keys: frozenset[str]) -> Meant | None:
    """Read an attribute line that has a slip; None where it has none, and where it is a sentence."""
    if not inner.opens(text, span, keys):
        return None
    line = _Line(text, span, keys)
    line.take()
    slips = tuple(line.slips()) if line.is_meant() else ()
    return Meant(tuple(line.parts), slips) if slips else None


def twice(attribute: Attribute, before: str, line: Span) -> Slip | None:
    """Return the slip of a key that stands there already with the value `before`; none where it may well do so."""
    key, value, key_span, _ = attribute
    if key in _AGAIN:
        return None
    helps = key == "owner" and fits("helpers", value) and value != before
    return Slip("twice", key_span, line, key, (Edit(key_span, "helpers"),) if helps else (), sure=False)


class _Read(NamedTuple):
    """A word that counts: as a key, or as one nobody knows; `sure` where it is one beyond doubt."""

    word: Word
    key: str | None
    sure: bool


class _Line:
    """Goes through the words of one line that look like keys, and decides which of them are."""

    def __init__(self, text: str, span: Span, keys: frozenset[str]) -> None:
        self.text = text
        self.span = span
        self.keys = keys
        self.words = inner.words(text, span, keys)
        self.values = [Span(word.value_start, end) for word, end in zip(self.words, self._ends(), strict=True)]
        self.read: list[_Read] = []
        self.parts: list[Part] = []
        self._quoted: dict[Span, Slip] = {}

    def take(self) -> None:
        """Read every word; what is no key is more of the value before."""
        fitting = [self._fits(word.key, value) for word, value in zip(self.words, self.values, strict=True)]
        behind = sum(fitting)
        for word, value, own in zip(self.words, self.values, fitting, strict=True):
            found = self._judge(word, value, own=own, many=behind > 1)
            behind -= own
            if found is None and not self.read:  # it does not begin as attributes do
                return
            if found is None:
                self._lengthen(value.end)
                continue
            self.read.append(found)
            if found.key:
                self.parts.append(Part(found.key, word.word_span, value))
        self.parts = [self._bare(part) for part in self.parts]

    def is_meant(self) -> bool:
        """Tell whether the line is one of attributes rather than a sentence."""
        unknown = len(self.read) - len(self.parts)
        if len(self.parts) == 1 and not unknown:
            return self._is_meant_alone(self.read[0].word, self.parts[0])
        fitting = sum(self._fits(part.key, part.value_span) for part in self.parts)
        known = sum(bool(each.key and each.word.key) for each in self.read)
        return max(known, fitting) > unknown

    def slips(self) -> Iterator[Slip]:
        """Yield what the line has otherwise than the format, first to last."""
        parts = iter(self.parts)
        for before, found in zip((None, *self.read), self.read, strict=False):
            if before is not None and found.word.mark != ";" and (before.key or not _leads(before.word, found.word)):
                yield self._mark(found)
            if found.key is None:
                yield Slip("unknown", found.word.word_span, self.span, sure=False)
                continue
            yield from self._key(found, found.key)
            part = next(parts)
            if part.value_span in self._quoted:
                yield self._quoted[part.value_span]

    def _ends(self) -> list[int]:
        return [*(word.mark_span.start for word in self.words[1:]), *([self.span.end] if self.words else ())]

    def _judge(self, word: Word, value: Span, *, own: bool, many: bool) -> _Read | None:
        """Tell what a word counts as; `own`: its value is of its kind; `many`: so are more from here on."""
        before = self.parts[-1] if self.read and self.read[-1].key else None
        if word.mark == "^" or (before is None and self.read and _leads(self.read[-1].word, word)):
            return self._dividing(word, value, own=own)
        fitting = before is not None and self._fits(before.key, before.value_span)
        in_sentence = before is None or (before.key in SENTENCES and not fitting)
        if word.mark in {";", "；"}:
            within = before is not None and in_sentence
            return self._in_sentence(word, own=own) if within else self._dividing(word, value, own=own)
        if in_sentence:
            is_end = own and word.mark and word.written not in ORDINARY and (many or word.key in _ALONE)
            return _Read(word, word.key, many) if is_end else None
        if not word.mark and not fitting and not many:
            return None
        return self._within(word, value, own=own, behind_kind=fitting)

    def _dividing(self, word: Word, value: Span, *, own: bool) -> _Read | None:
        """Judge the first word, and one behind a semicolon."""
        if word.key is None or (word.written in ORDINARY and not own):
            near = self._near(word, value) if word.key is None else None
            return near or (_Read(word, None, sure=False) if word.has_colon else None)
        if own or word.has_colon:
            return _Read(word, word.key, sure=True)
        return _Read(word, word.key, sure=False) if word.written in self.keys and word.separator.strip() else None

    def _in_sentence(self, word: Word, *, own: bool) -> _Read | None:
        """Judge a word behind a semicolon of a sentence: only what is a key, or has a value that is one's."""
        is_key = own or (word.written in self.keys and word.has_colon)
        return _Read(word, word.key, sure=True) if is_key else None

    def _within(self, word: Word, value: Span, *, own: bool, behind_kind: bool) -> _Read | None:
        """Judge a word behind another mark or none; `behind_kind` is whether the value before is of its key's kind."""
        if word.key is None:
            near = self._near(word, value)
            return near if near and near.sure else _Read(word, None, sure=False) if word.mark and behind_kind else None
        if own:
            return _Read(word, word.key, sure=True)
        divided = word.mark not in {"", "."} or behind_kind
        is_key = divided and word.has_colon and word.written not in ORDINARY
        return _Read(word, word.key, sure=not has_kind(word.key)) if is_key else None

    def _near(self, word: Word, value: Span) -> _Read | None:
        """Return what a word one slip away from a key counts as."""
        near = close(word.written, _sorted(self.keys), _SURE) if word.has_colon and " " not in word.written else []
        return _Read(word, near[0], not has_kind(near[0]) or self._fits(near[0], value)) if near else None

    def _fits(self, key: str | None, value: Span) -> bool:
        return key is not None and len(value) <= _LONGEST and fits(key, value.of(self.text))

    def _is_meant_alone(self, word: Word, part: Part) -> bool:
        """Tell whether the value of a line's only key is of its kind: *ETA: 20 minutes for each* is no day."""
        if self._fits(part.key, part.value_span):
            return True
        if word.written in self.keys:
            return word.has_colon or (part.key == "verify" and bool(word.separator.strip()))
        return word.has_colon and not has_kind(part.key) and bool(part.value_span.of(self.text).strip())

    def _lengthen(self, end: int) -> None:
        if self.parts and self.read[-1].key:
            self.parts[-1] = self.parts[-1]._replace(value_span=Span(self.parts[-1].value_span.start, end))

    def _mark(self, found: _Read) -> Slip:
        word = found.word
        start = self.text.find(word.mark, *word.mark_span) if word.mark else word.word_span.start
        span = Span(start, start + len(word.mark)) if word.mark else word.word_span
        return Slip("mark", span, self.span, None, (Edit(word.mark_span, "; "),), found.sure)

    def _key(self, found: _Read, key: str) -> Iterator[Slip]:
        word = found.word
        other = word.written != key
        if not word.is_plain:
            edit = Edit(Span(word.span.start, word.value_start), f"{key}: ")
            yield Slip("word" if other else "colon", word.word_span, self.span, key, (edit,), found.sure)
        elif other:
            yield Slip("word", word.word_span, self.span, key, (Edit(word.word_span, key),), found.sure)

    def _bare(self, part: Part) -> Part:
        """Take quotes that are none of the format's off a value."""
        written = part.value_span.of(self.text)
        value = written.strip(_BLANKS)
        if value[:1] not in _QUOTES or value[-1] not in _QUOTES[value[0]] or not fits(part.key, value[1:-1]):
            return part
        start = part.value_span.start + written.index(value)
        place = Span(start, start + len(value))
        within = Span(place.start + 1, place.end - 1)
        edits = (Edit(Span(place.start, within.start), ""), Edit(Span(within.end, place.end), ""))
        self._quoted[within] = Slip("quotes", place, self.span, part.key, edits)
        return part._replace(value_span=within)


def _leads(before: Word, word: Word) -> bool:
    """Tell whether a word stands right behind the one before, which so leads to it: *Note: owner: @ana*."""
    return word.mark_span.start <= before.value_start and not word.mark


@lru_cache(maxsize=8)
def _sorted(keys: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(keys))
