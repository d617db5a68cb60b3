"""Which of the words that look like keys are meant as keys: a line is read from its first word to its last."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from afterword.document import inner
from afterword.document.fitting import LONGEST, SENTENCES, fits, has_kind
from afterword.document.inner import ORDINARY, Word
from afterword.document.nearest import close, slip
from afterword.document.text import Span

# In a sentence one key alone is rather a part of it, but for these.
_ALONE = frozenset({"owner", "due", "kind", "evidence", "tracker"})
_QUOTES = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‚": "‘’", "'": "'", "”": "”"}
_NEAR = 0.75
_BLANKS = " \t\r\n"


class Read(NamedTuple):
    """A word that counts: as a key with its value, or as one nobody knows.

    Attributes:
        word: The word.
        key: The key that is meant; none where nobody knows.
        value: Where its value stands, without quotes that are none of the format's.
        sure: Whether it is one beyond doubt.
        quoted: Whether such quotes stand around the value.
    """

    word: Word
    key: str | None
    value: Span
    sure: bool
    quoted: bool = False


class _Seen(NamedTuple):
    """A word that looks like a key.

    Attributes:
        word: The word.
        value: Where its value stands, if it has one.
        fits: Whether that is of the key's kind.
        many: Whether so are the values of several words from this one on.
    """

    word: Word
    value: Span
    fits: bool
    many: bool

    def counts(self, *, sure: bool) -> Read:
        """Return it as what it is called: the key of that name, or one nobody knows."""
        return Read(self.word, self.word.key, self.value, sure)


def read(text: str, span: Span, keys: frozenset[str]) -> list[Read]:
    """Return the words of a line that count; what is no key is more of the value before.

    None at all where the line does not begin as attributes do.
    """
    line = _Line(text, keys)
    found: list[Read] = []
    for seen in _seen(text, span, keys):
        before = found[-1] if found else None
        if judged := line.judge(seen, before):
            found.append(judged)
        elif before is None:
            return []
        elif before.key:
            found[-1] = before._replace(value=Span(before.value.start, seen.value.end))
    return [_without_quotes(text, each) for each in found]


def are_attributes(text: str, read: Sequence[Read], keys: frozenset[str]) -> bool:
    """Tell whether the words that count make a line of attributes rather than a sentence."""
    if len(read) == 1 and read[0].key:
        return _is_meant_alone(text, read[0].word, read[0].key, read[0].value, keys)
    unknown = sum(each.key is None for each in read)
    fitting = sum(_fits(text, each.key, each.value) for each in read)
    known = sum(bool(each.key and each.word.key) for each in read)
    return max(known, fitting) > unknown


def leads(before: Word, word: Word) -> bool:
    """Tell whether a word stands right behind the one before, which so leads to it: *Note: owner: @ana*."""
    return word.mark_span.start <= before.value_start and not word.mark


def _seen(text: str, span: Span, keys: frozenset[str]) -> Iterator[_Seen]:
    words = inner.words(text, span, keys)
    ends = [*(word.mark_span.start for word in words[1:]), span.end]
    values = [Span(word.value_start, end) for word, end in zip(words, ends, strict=False)]
    fitting = [_fits(text, word.key, value) for word, value in zip(words, values, strict=True)]
    still = sum(fitting)
    for word, value, own in zip(words, values, fitting, strict=True):
        yield _Seen(word, value, own, still > 1)
        still -= own


class _Line:
    """Judges the words of one line by where they stand; what is no key counts as nothing."""

    def __init__(self, text: str, keys: frozenset[str]) -> None:
        self.text = text
        self.keys = keys

    def judge(self, seen: _Seen, before: Read | None) -> Read | None:
        """Tell what a word counts as behind the last that counted."""
        word = seen.word
        if word.mark == "^" or (before and not before.key and leads(before.word, word)):
            return self._dividing(seen)
        behind_kind = before is not None and _fits(self.text, before.key, before.value)
        in_sentence = before is not None and before.key in SENTENCES and not behind_kind
        if word.mark in {";", "；"}:
            return self._dividing_sentence(seen) if in_sentence else self._dividing(seen)
        if in_sentence or before is None or before.key is None:
            return self._in_sentence(seen)
        if behind_kind:
            return self._behind_kind(seen)
        return self._behind_other(seen) if word.mark or seen.many else None

    def _dividing(self, seen: _Seen) -> Read | None:
        """Judge the first word, and one behind a semicolon: *Deadline: Friday*; *…; colour: red*."""
        word = seen.word
        if word.key and seen.fits:
            return seen.counts(sure=True)
        if word.key and word.written not in ORDINARY:
            is_key = word.written in self.keys and word.separator.strip() != ""
            return seen.counts(sure=word.has_colon) if word.has_colon or is_key else None
        near = self._near(seen)
        return near or (Read(word, None, seen.value, sure=False) if word.has_colon else None)

    def _dividing_sentence(self, seen: _Seen) -> Read | None:
        """Judge a word behind a semicolon of a sentence: *verify: none fails; note: by hand; due: 2026-03-20*."""
        is_key = seen.fits or (seen.word.written in self.keys and seen.word.has_colon)
        return seen.counts(sure=True) if is_key else None

    def _in_sentence(self, seen: _Seen) -> Read | None:
        """Judge a word elsewhere in a sentence, or behind a word nobody knows: *verify: none fails, owner: @ana*."""
        word = seen.word
        is_end = seen.fits and word.mark and word.written not in ORDINARY and (seen.many or word.key in _ALONE)
        return seen.counts(sure=seen.many) if is_end else None

    def _behind_kind(self, seen: _Seen) -> Read | None:
        """Judge a word behind a value of its key's kind, with a mark or without: *owner: @ana due: 2026-03-20*."""
        word = seen.word
        if word.key is None:
            near = self._near(seen)
            unknown = Read(word, None, seen.value, sure=False) if word.mark else None
            return near if near and near.sure else unknown
        return self._known(seen, divided=True)

    def _behind_other(self, seen: _Seen) -> Read | None:
        """Judge a word behind a value of no kind, which it may be a part of: *owner: the team, due: Friday*."""
        if seen.word.key is None:
            near = self._near(seen)
            return near if near and near.sure else None
        return self._known(seen, divided=seen.word.mark not in {"", "."})

    def _known(self, seen: _Seen, *, divided: bool) -> Read | None:
        """Judge a name of a key: by its value, or by the colon behind it where it is `divided` from what precedes."""
        word = seen.word
        if seen.fits:
            return seen.counts(sure=True)
        is_key = divided and word.has_colon and word.written not in ORDINARY
        return seen.counts(sure=word.key is not None and not has_kind(word.key)) if is_key else None

    def _near(self, seen: _Seen) -> Read | None:
        """Return what a word one slip away from a key counts as: *ownr: @ana*."""
        word = seen.word
        if word.key or not word.has_colon or " " in word.written:
            return None
        near = next(iter(close(word.written, _sorted(self.keys), _NEAR)), None)
        if near is None:
            return None
        by_kind = has_kind(near)
        sure = _fits(self.text, near, seen.value) if by_kind else slip(word.written, _sorted(self.keys)) == near
        return Read(word, near, seen.value, sure)


def _is_meant_alone(text: str, word: Word, key: str, value: Span, keys: frozenset[str]) -> bool:
    """Tell whether the value of a line's only key is of its kind: *ETA: 20 minutes for each* is no day."""
    if _fits(text, key, value):
        return True
    if word.written in keys:
        return word.has_colon or (key == "verify" and bool(word.separator.strip()))
    return word.has_colon and not has_kind(key) and bool(value.of(text).strip())


def _without_quotes(text: str, read: Read) -> Read:
    """Take quotes that are none of the format's off a value."""
    written = read.value.of(text)
    value = written.strip(_BLANKS)
    if read.key is None or value[:1] not in _QUOTES or value[-1] not in _QUOTES[value[0]]:
        return read
    if not fits(read.key, value[1:-1]):
        return read
    start = read.value.start + written.index(value) + 1
    return read._replace(value=Span(start, start + len(value) - 2), quoted=True)


def _fits(text: str, key: str | None, value: Span) -> bool:
    """Tell whether a value is of its key's kind; a long one is not even copied, as it grows word by word."""
    return key is not None and len(value) <= LONGEST and fits(key, value.of(text))


@lru_cache(maxsize=8)
def _sorted(keys: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(keys))
