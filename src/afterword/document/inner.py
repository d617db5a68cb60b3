"""Words of a line that look like its keys, wherever they stand: `owner: @ana priority = P1. *Due* - 2026-03-20`."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from afterword.document.key_names import IN_LINES
from afterword.document.patterns import Pattern
from afterword.document.people import stops
from afterword.document.text import Span

# Of some names only the value tells whether a key is meant: *Issue: the pool has no limit* is a sentence.
ORDINARY = frozenset("eta ticket issue bug tracking type addresses factors factor fix responsible".split())
MARKS = ";；,，、|｜·•/"
_LETTERS = r"(?:[^\W_]|-)"
_WORD = rf"[^\W\d_]{_LETTERS}{{0,30}}+(?:[ \t][^\W\d_]{_LETTERS}{{0,20}}+){{0,2}}?"
# Behind a key without a mark only what can hardly be anything but its value.
_VALUE = (
    r"@\w|[Pp][0-4]\b|(?i:highest|high|medium|low|lowest)\b|\d\d?[ ./]|\d{4}-\d|[FfLl]\d|<?https?:|\^t|[\[\0“]|#\d"
    r"|[A-Z][A-Z0-9]{1,9}-\d|[A-ZÀ-Þ][\w'’-]|[a-z]{2,30}\.[a-z]|(?:prevent|mitigate|detect|repair|process)\b"
)
_COLON = r"[ \t]*[:：](?!//)"
_SEPARATOR = rf"(?P<separator>{_COLON}|[ \t]*(?:=>?|->|→)|[ \t]+[–—-](?=[ \t])|[ \t]+(?={_VALUE}))"
_BEHIND = rf"(?:(?P<inside>{_COLON})(?P=dress)|(?P=dress){_SEPARATOR})"
_DRESS = r"(?P<dress>\*\*|__|\*|_|`|)"
_OPENING = Pattern(rf"{_DRESS}(?P<word>{_WORD}){_BEHIND}")
_MARK = Pattern(rf"[{re.escape(MARKS)}]")
# Marks and words within these are no more than part of a value; a key in backticks is one all the same.
_OPAQUE = Pattern(r'"[^"]*"|“[^“”]*”|`[^`]*`|\[[^\[\]]*\]|\([^()]*\)|<[^<>]*>|https?://[^\s<>;,|；，、]+')
_KEY_IN_CODE = Pattern(rf"`{_WORD}`")
_OF_A_NAME = Pattern(stops.AT_THE_END)
_BLANKS = " \t\r\n"
_FAR = 8  # blanks behind a mark
_BEHIND_CODE = frozenset(":：=–—-→")


class Word(NamedTuple):
    """A word that looks like a key.

    Attributes:
        written: The word in small letters.
        key: The key it is or stands for; none where nobody knows.
        span, word_span: Its place with the emphasis around it, and without.
        value_start: Where its value begins.
        separator: What stands between them: `:`, ` = ` …, or blanks.
        mark: What divides it from what stands before: `;`, `,`, `.`, nothing …; `^` at the start of the line.
        mark_span: The place of that, blanks included.
    """

    written: str
    key: str | None
    span: Span
    word_span: Span
    value_start: int
    separator: str
    mark: str
    mark_span: Span

    @property
    def is_plain(self) -> bool:
        """Whether it is written as the format has it: bare or bold, and a colon behind it."""
        return self.separator == ":" and self.word_span.start - self.span.start in {0, 2}

    @property
    def has_colon(self) -> bool:
        """Whether a colon of any width stands behind it."""
        return self.separator.strip() in {":", "："}


def opens(text: str, span: Span, keys: frozenset[str]) -> bool:
    """Tell whether a line begins with a key, by any of its names, or with words and a colon; most lines do not."""
    found = _OPENING.match(text, _past_blanks(text, span.start, span.end), span.end)
    return found is not None and (_has_colon(found) or _even(found["word"]) in names(keys))


def words(text: str, span: Span, keys: frozenset[str]) -> list[Word]:
    """Return the words of a line that look like keys, first to last; takes linear time.

    Known ones are found anywhere, others where a colon stands behind them, at the start and behind marks.
    """
    source = _OPAQUE.sub(_hide, span.of(text))
    found = {each.start(): each for each in _inner(keys).finditer(source)}
    for start in (0, *(mark.end() for mark in _MARK.finditer(source))):
        opening = _OPENING.match(source, _past_blanks(source, start, start + _FAR))
        divides = start == 0 or source[start - 1] in ";；"
        if opening and _has_colon(opening) and (divides or not any(at in found for at in range(*opening.span()))):
            found.setdefault(opening.start(), opening)
    return list(_placed(source, span.start, [found[at] for at in sorted(found)], names(keys)))


def _has_colon(found: re.Match[str]) -> bool:
    return (found["inside"] or found["separator"]).strip() in {":", "："}


def _placed(source: str, shift: int, found: list[re.Match[str]], known: Mapping[str, str]) -> Iterator[Word]:
    here = 0
    for each in found:
        if each.start() < here:
            continue
        start = _mark_start(source, here, each.start())
        mark = source[start : each.start()].strip(_BLANKS)
        end = _past_blanks(source, each.end(), len(source))
        written = _even(each["word"])
        yield Word(
            written,
            known.get(written),
            Span(each.start() + shift, each.end() + shift),
            Span(*(at + shift for at in each.span("word"))),
            end + shift,
            each["inside"] or each["separator"],
            "^" if not here and not source[:start].strip(_BLANKS) else mark,
            Span(start + shift, each.start() + shift),
        )
        here = end


def _mark_start(source: str, after: int, end: int) -> int:
    """Return where the mark before a word begins, with the blanks before that."""
    start = end
    while start > after and source[start - 1] in _BLANKS:
        start -= 1
    is_stop = start > after and source[start - 1] == "." and not _OF_A_NAME.match(source, start - 1)
    if is_stop or (start > after and source[start - 1] in MARKS):
        start -= 1
    while start > after and source[start - 1] in _BLANKS:
        start -= 1
    return start


def _past_blanks(source: str, start: int, end: int) -> int:
    end = min(end, len(source))
    while start < end and source[start] in _BLANKS:
        start += 1
    return start


def _hide(found: re.Match[str]) -> str:
    behind = found.string[found.end() : found.end() + 3].lstrip(_BLANKS)
    is_key = behind[:1] in _BEHIND_CODE and _KEY_IN_CODE.fullmatch(found[0])
    return found[0] if is_key else "\0" * len(found[0])


def _even(word: str) -> str:
    return " ".join(word.lower().split())


@lru_cache(maxsize=8)
def names(keys: frozenset[str]) -> Mapping[str, str]:
    """Return what each of the keys is called, theirs and other names in small letters."""
    return {**{word: key for word, key in IN_LINES.items() if key in keys}, **{key: key for key in keys}}


@lru_cache(maxsize=8)
def _inner(keys: frozenset[str]) -> Pattern:
    known = "|".join(re.escape(name).replace(r"\ ", "[ \t]") for name in sorted(names(keys), key=len, reverse=True))
    return Pattern(rf"(?<![\w@/#.*_`-]){_DRESS}(?P<word>(?i:{known})){_BEHIND}")
