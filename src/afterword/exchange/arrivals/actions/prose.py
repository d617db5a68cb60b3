"""Which sentences of prose promise something: tasks among paragraphs."""

from collections.abc import Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import verbs
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.pages.marks import bare

_LINE = Pattern(r"[^\r\n]+")
_SENTENCE_END = Pattern(r"[.!?][)\"'”’*_]{0,3}(?=\s+[^\sa-z])")
_ABBREVIATION = Pattern(r"(?:e\.g|i\.e|etc|cf|vs|approx|ca|resp|incl|no|fig|bl\.a|f\.eks|z\.B|bzw)\.$", 2)
_SENTENCES_MOST = 40
_SHORT = 160
_EMPHASISED = Pattern(r"(?P<mark>\*{1,3}|_{1,3})(?=\S)(?P<words>[^\r\n]{1,2000})(?<=\S)(?P=mark)[ \t.]*", 16)
_BRACKETED = Pattern(r"(?:\[[^\[\]]{3,2000}\]|\([^()]{3,2000}\)|\{\{?[^{}]{0,2000}\}\}?|<[^<>]{3,2000}>)[ \t.]*", 16)


class Promise(NamedTuple):
    """A stretch of prose that promises something, from the sentence that does; `words` is that sentence."""

    span: Span
    words: str


def is_hint(words: str) -> bool:
    """Tell whether words are left of a template: wholly in brackets, or telling what to write."""
    plain = words.strip()
    if not plain or plain.startswith("<!--") or _BRACKETED.fullmatch(plain):
        return True
    return bool(said.HINT.search(bare(plain[:250]))) or plain.startswith("{{")


def is_emphasised(words: str) -> bool:
    """Tell whether words are wholly in italics, as hints of templates are."""
    found = _EMPHASISED.fullmatch(words.strip())
    return bool(found) and len(found["mark"] if found else "") == 1


def starts_task(words: str) -> bool:
    """Tell whether words begin as a task does: with a verb that commands, with "Adding …", "Better …"."""
    words = words.strip()
    if lead := verbs.ADVERB_LEAD.match(words):
        words = words[lead.end() :]
    first = verbs.FIRST_WORD.match(words)
    if not first:
        return False
    word = first["word"].casefold()
    plain = words.lstrip("*_`\"“'([")
    if verbs.GERUND.match(plain):
        return True
    return word in verbs.VERBS or word.split("-")[0] in verbs.VERBS or bool(verbs.NEEDED.match(plain))


def promises(words: str) -> bool:
    """Tell whether a sentence promises or demands something that is still to be done."""
    words = " ".join(words.split())
    if said.NOTHING.fullmatch(words[:200]) or words.endswith((":", "?")):
        return False
    if commands(words):
        return True
    return bool(verbs.COMMITMENT.search(words[:400]))


def tells_past(words: str) -> bool:
    """Tell whether words begin with what was done: "Added …", "We have moved …"."""
    plain = words.lstrip("*_`\"“'([ ")
    if verbs.RAISED.match(plain):
        return False
    return bool(verbs.PAST.match(plain))


def find_promises(text: str, span: Span, *, short: bool) -> Iterator[Promise]:
    """Find what a paragraph promises: one promise, or one a line where every line is a sentence that commands.

    `short` takes a short line without a full stop for a promise too.
    """
    lines = [Span(*line.span()) for line in _LINE.finditer(text, *span)]
    if len(lines) > 1 and all(_closed(line.of(text)) for line in lines[:-1]):
        yield from _by_lines(text, lines, span.end)
        return
    for sentence in _sentences(text, span):
        words = sentence.of(text)
        if promises(words) or (short and sentence == span and _is_short_task(words)):
            yield Promise(Span(sentence.start, span.end), " ".join(words.split()))
            return


def _by_lines(text: str, lines: list[Span], end: int) -> Iterator[Promise]:
    starts = [place for place, line in enumerate(lines) if commands(line.of(text).strip())]
    if not starts:
        starts = [place for place, line in enumerate(lines) if promises(line.of(text))][:1]
    for at, place in enumerate(starts):
        stop = lines[starts[at + 1]].start if at + 1 < len(starts) else end
        last = stop - (len(text[lines[place].start : stop]) - len(text[lines[place].start : stop].rstrip()))
        sentences = list(_sentences(text, lines[place]))
        first = next((one for one in sentences if promises(one.of(text))), sentences[0])
        yield Promise(Span(first.start, last), " ".join(first.of(text).split()))


def commands(words: str) -> bool:
    """Tell whether words begin with a verb that commands."""
    words = words.strip().lstrip("*_")
    if lead := verbs.ADVERB_LEAD.match(words):
        words = words[lead.end() :]
    first = verbs.FIRST_WORD.match(words)
    if not first:
        return False
    word = first["word"].casefold()
    if word not in verbs.VERBS and word.split("-")[0] not in verbs.VERBS:
        return False
    return word not in verbs.NOUNS_TOO or not verbs.OF_A_NOUN.match(words, first.end())


def _is_short_task(words: str) -> bool:
    plain = words.strip()
    return (
        len(plain) <= _SHORT
        and plain.count(" ") > 1
        and not plain.endswith((":", "?", ".", "!"))
        and not tells_past(plain)
        and starts_task(plain)
    )


def _closed(line: str) -> bool:
    return line.rstrip().rstrip("\\*_)").endswith((".", "!", "。")) or line.endswith(("  ", "\\"))


def _sentences(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    count = 0
    for end in _SENTENCE_END.finditer(text, span.start, span.end):
        if _ABBREVIATION.search(text, max(start, end.end() - 8), end.end()):
            continue
        yield Span(start, end.end())
        count += 1
        if count >= _SENTENCES_MOST:
            return
        start = end.end()
        while start < span.end and text[start] in " \t\r\n":
            start += 1
    if start < span.end:
        yield Span(start, span.end)
