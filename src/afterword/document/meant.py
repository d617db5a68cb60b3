"""Attribute lines with a slip: commas for semicolons, other words for the keys. What they say is read all the same."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from afterword.document import inner, key_words
from afterword.document.fitting import SENTENCES, fits
from afterword.document.key_words import Read
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span

# What may well stand several times.
_AGAIN = SENTENCES | {"evidence", "source"}
_ODD = Pattern("[“”„«‘’‚：；，]")

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
    found = key_words.read(text, span, keys)
    slips = tuple(_slips(text, span, found)) if key_words.are_attributes(text, found, keys) else ()
    parts = tuple(Part(each.key, each.word.word_span, each.value) for each in found if each.key)
    return Meant(parts, slips) if slips else None


def twice(attribute: Attribute, before: str, line: Span) -> Slip | None:
    """Return the slip of a key that stands there already with the value `before`; none where it may well do so."""
    key, value, key_span, _ = attribute
    if key in _AGAIN:
        return None
    helps = key == "owner" and fits("helpers", value) and value != before
    return Slip("twice", key_span, line, key, (Edit(key_span, "helpers"),) if helps else (), sure=False)


def _slips(text: str, line: Span, read: Sequence[Read]) -> Iterator[Slip]:
    """Yield what a line has otherwise than the format, first to last."""
    for before, found in zip((None, *read), read, strict=False):
        led = before is not None and not before.key and key_words.leads(before.word, found.word)
        if before is not None and found.word.mark != ";" and not led:
            yield _mark(text, line, found)
        if found.key is None:
            yield Slip("unknown", found.word.word_span, line, sure=False)
            continue
        yield from _key(line, found, found.key)
        if found.quoted:
            yield _quotes(line, found)


def _mark(text: str, line: Span, found: Read) -> Slip:
    """Return the slip of a word that no semicolon divides from the value before it."""
    word = found.word
    start = text.find(word.mark, *word.mark_span) if word.mark else word.word_span.start
    span = Span(start, start + len(word.mark)) if word.mark else word.word_span
    return Slip("mark", span, line, None, (Edit(word.mark_span, "; "),), found.sure)


def _key(line: Span, found: Read, key: str) -> Iterator[Slip]:
    """Yield the slip of another word for a key, or of no plain colon behind one."""
    word = found.word
    other = word.written != key
    if not word.is_plain:
        edit = Edit(Span(word.span.start, word.value_start), f"{key}: ")
        yield Slip("word" if other else "colon", word.word_span, line, key, (edit,), found.sure)
    elif other:
        yield Slip("word", word.word_span, line, key, (Edit(word.word_span, key),), found.sure)


def _quotes(line: Span, found: Read) -> Slip:
    """Return the slip of quotes around a value that are none of the format's."""
    start, end = found.value
    edits = (Edit(Span(start - 1, start), ""), Edit(Span(end, end + 1), ""))
    return Slip("quotes", Span(start - 1, end + 1), line, found.key, edits)
