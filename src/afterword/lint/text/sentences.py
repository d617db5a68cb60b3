"""Sentences and their words, with exact places; lists, tables and headings end a sentence as full stops do."""

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator
from enum import Enum, auto
from functools import cached_property
from itertools import accumulate, repeat
from operator import itemgetter
from typing import NamedTuple

from afterword.document.bullets import SIGNS
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.text.openings import start_of_telling
from afterword.lint.text.unfolding import HAD, SHORT, WHO_IS, Unfolded

# Each end begins with one of few characters, so that they are found fast.
# Ends of sentences: a heading is one of its own; items, rows, blank lines and masked blocks part what they part.
_END = Pattern(
    r"[.!?\u2026\n\x00|](?:(?<=[.!?\u2026])(?P<stop>[.!?\u2026]*[\"')\]\u201d*_]*)(?=\s|\Z)"
    rf"|(?<=\n)(?:[ ]{{0,3}}(?P<heading>\#{{1,6}}[ ][^\n]*)|[ ]*(?=\n)|(?=[ ]*(?:[-*+][ ]|[{SIGNS}]|\d{{1,3}}[.)][ ]"
    r"|\#{1,6}[ ]|\||>|[*_]{2}|\x00|\d{1,2}:\d\d)))|(?<=\x00)\x00*|(?<=\|))"
)
_FIRST_LINE = Pattern(r"[ ]{0,3}#{1,6}[ ][^\n]*")
# An item's own id is no part of what it says.
_LEAD = Pattern(
    rf"(?:\s|[-*+>][ ]|[{SIGNS}]|\d{{1,3}}[.)][ ]|\[[ x]?\][ ]|#{{1,6}}[ ]"
    r"|(?P<bold>\*\*|__)[fal]\d{1,6}(?:(?P=bold):?|:(?P=bold))[ ](?:[\u2013\u2014][ ])?|[|>*_]+(?=\S))*"
)
_WORD_BEFORE = Pattern(r"[\w.]+\Z")
_ABBREVIATIONS = frozenset(
    """e.g i.e eg ie approx vs etc cf no nr fig dr mr mrs ms st resp ca incl excl max min sec hrs hr vol jan feb mar
    apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m inc ltd corp dept est viz al ver rev p
    pp""".split()
)
_WORD = r"[^\W\d_]\w*(?:[-'./:_][^\W_]\w*)*"
_NUMBER = r"\d(?:[\w:.,/]*\w)?(?:-[^\W\d_]\w*)*"
_MASKED, _MARK = r"\x01+", r"'s\b|[^\s\w]|_"
_HANDLE = r"@[\w.-]*\w|[^\W\d_][\w.+-]*@[\w.-]+\w"
# The number of the group that matched is the place of the token's kind.
_TOKENS = Pattern(f"({_WORD})|({_NUMBER})|({_MASKED})|({_MARK})")
_WITH_HANDLES = Pattern(f"({_HANDLE})|{_TOKENS.source}")
_PIECES = Pattern(f"({_WORD}|{_NUMBER}|{_MASKED}|{_MARK})")
_end = itemgetter(1)
_made = tuple.__new__  # what making a named tuple comes down to, at half its price


LONGEST = 2_000
"""Characters; nobody writes a sentence longer than that, though somebody may paste one."""


class Kind(Enum):
    """What a token is, as far as its characters tell."""

    WORD = auto()
    NUMBER = auto()
    HANDLE = auto()
    MASKED = auto()
    MARK = auto()


_WHO_IS = frozenset({*WHO_IS, "it"})
_SPELLED = {**SHORT, "'s": "is"}
_DRAWN = frozenset(
    f"{who}{verb}"
    for who in (*_WHO_IS, "i", "we", "you", "they")
    for verb in _SPELLED
    if verb != "'d" and (verb != "'s" or who in _WHO_IS)
)
_KINDS = (Kind.MARK, Kind.WORD, Kind.NUMBER, Kind.MASKED, Kind.MARK)
_KINDS_WITH_HANDLES = (Kind.MARK, Kind.HANDLE, *_KINDS[1:])


class _KindByCharacter(dict[str, Kind]):
    """The kind of a token by its first character, for texts without handles; each character is judged once."""

    def __missing__(self, char: str) -> Kind:
        kind = Kind.NUMBER if char.isdecimal() else Kind.WORD if char.isalnum() else Kind.MARK
        self[char] = kind
        return kind


_KIND_OF = _KindByCharacter({"\x01": Kind.MASKED})


class Token(NamedTuple):
    """One word or mark: `word` is lower case and without a possessive ending; places are offsets into the text."""

    start: int
    end: int
    word: str
    raw: str
    kind: Kind
    possessive: bool = False

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital first letter."""
        return self.raw[:1].isupper()

    @property
    def technical(self) -> bool:
        """Whether it looks like an identifier, a path, a host name or a version rather than a word."""
        if self.kind is Kind.MASKED:
            return True
        body = self.raw[1:]
        return any(char in "_/.:" or char.isdigit() for char in body) or (
            any(char.isupper() for char in body) and any(char.islower() for char in body)
        )


class Sentence:
    """A stretch of text between two ends; `plain` is its prose in lower case and one line, with masks blanked.

    It goes without the words that only say when, or how it follows; `begins` is where these begin.
    """

    def __init__(self, text: str, plain: str, span: Span, index: int, *, begins: int, heading: bool) -> None:
        self._text = text
        self.plain = plain[span.start : span.end].replace("\n", " ")
        self.span = span
        self.index = index
        self.begins = begins
        self.heading = heading

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words and marks, in order; most sentences are never asked for them."""
        return _tokens(self._text, self.plain, self.span.start)

    @cached_property
    def unfolded(self) -> Unfolded:
        """What it says with its denials spelled out; only sentences with a telling word are asked for it."""
        return Unfolded(self.plain)

    @cached_property
    def is_question(self) -> bool:
        """Whether it ends with a question mark."""
        return self.plain.rstrip("\"')*_ ").endswith("?")

    def at(self, offset: int) -> int:
        """Return the index of the first token that ends after an offset into the text."""
        return bisect_right(self.tokens, offset, key=_end)


class Sentences:
    """All sentences of a text, or of a stretch of it that no sentence crosses, in order, found by place."""

    __slots__ = ("_starts", "all")

    def __init__(self, text: str, plain: str, reach: Span | None = None) -> None:
        self.all = tuple(_split(text, plain, reach or Span(0, len(plain))))
        self._starts = [sentence.span.start for sentence in self.all]

    def holding(self, offset: int) -> Sentence | None:
        """Return the sentence an offset lies in."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self.all[index].span.end:
            return None
        return self.all[index]

    def before(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence before this one."""
        return self.all[sentence.index - 1] if sentence.index else None


def _split(text: str, plain: str, reach: Span) -> Iterator[Sentence]:
    count = 0
    for start, stop, heading in _bounded(plain, reach):
        end = stop
        lead = _LEAD.match(plain, start, end)
        begins = lead.end() if lead else start
        while end > begins and plain[end - 1] in " \n":
            end -= 1
        if end > begins:
            told = Span(start_of_telling(plain, begins, end), end)
            yield Sentence(text, plain, told, count, begins=begins, heading=heading)
            count += 1


def _bounded(plain: str, reach: Span) -> Iterator[tuple[int, int, bool]]:
    """Cut what is too long for a sentence between words: rules look around each match, as far as its sentence goes."""
    for start, stop, heading in _stretches(plain, reach):
        at = start
        while stop - at > LONGEST:
            space = plain.rfind(" ", at + LONGEST // 2, at + LONGEST)
            cut = space + 1 if space >= 0 else at + LONGEST
            yield at, cut, heading
            at = cut
        yield at, stop, heading


def _stretches(plain: str, reach: Span) -> Iterator[tuple[int, int, bool]]:
    start = reach.start
    first = _FIRST_LINE.match(plain, start, reach.end)
    if first:
        yield start, first.end(), True
        start = first.end()
    for found in _END.finditer(plain, start, reach.end):
        at, end = found.span()
        if found.lastgroup == "heading":
            yield start, at, False
            yield at + 1, end, True
        elif found.lastgroup == "stop":
            if _inside(plain, at, end):
                continue
            yield start, end, False
        else:
            yield start, at, False
        start = end
    yield start, reach.end, False


def _inside(plain: str, start: int, end: int) -> bool:
    """Tell whether a full stop stands inside a sentence: an abbreviation, an initial, an ordinal, an ellipsis."""
    if plain[start] in "!?":
        return False
    rest = plain[end : end + 40].lstrip(" ")
    if not rest or rest[0] in "\n\x00|":
        return False
    before = _WORD_BEFORE.search(plain, max(0, start - 12), start)
    word = before[0] if before else ""
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i")


def _tokens(text: str, said: str, start: int) -> tuple[Token, ...]:
    """Part what is said from an offset of the text on into words and marks."""
    pieces = _PIECES.split(said)  # what stands between two tokens, a token, …
    words = pieces[1::2]
    had = frozenset(found.start() + start for found in HAD.finditer(said)) if "'d" in said else frozenset()
    if had or ("'" in said and not _DRAWN.isdisjoint(words)):
        return tuple(_apart(text, _tokens_one_by_one(text, said, start), had))
    if "@" in said or "'" in words or "'s" in words:
        return tuple(_tokens_one_by_one(text, said, start))
    # Most sentences address nobody and quote nothing: all tokens are made at once, without a match object for each.
    places = list(accumulate(map(len, pieces), initial=start))
    starts, ends, owning = places[1:-1:2], places[2::2], [False] * len(words)
    kinds = [_KIND_OF[word[0]] for word in words]
    if "'s" in said:
        for at, word in enumerate(words):
            if word[-2:] == "'s" and kinds[at] is Kind.WORD:
                words[at], ends[at], owning[at] = word[:-2], ends[at] - 2, True
    raws = [text[at:to] for at, to in zip(starts, ends, strict=True)]
    if "\x01" in said:
        words = ["" if kind is Kind.MASKED else word for word, kind in zip(words, kinds, strict=True)]
    return tuple(map(_made, repeat(Token), zip(starts, ends, words, raws, kinds, owning, strict=True)))


def _apart(text: str, tokens: Iterable[Token], had: Container[int]) -> Iterator[Token]:
    """Part what is drawn together with a pronoun: *they're*, *he's*, and *we'd* where it is known to be *we had*."""
    for token in tokens:
        who, mark, verb = token.word.partition("'")
        owned = token.possessive and token.word in _WHO_IS and token.raw != "IT"
        after = token.start + len(who)
        if not owned and token.word not in _DRAWN and not (mark and after in had):
            yield token
            continue
        yield token._replace(end=after, word=who, raw=token.raw[: len(who)], possessive=False)
        full = "is" if owned else SHORT[mark + verb]
        end = after + len("'s") if owned else token.end
        yield _made(Token, (after, end, full, text[after:end], Kind.WORD, False))


def _tokens_one_by_one(text: str, said: str, start: int) -> list[Token]:
    tokens: list[Token] = []
    add = tokens.append
    pattern, kinds = (_WITH_HANDLES, _KINDS_WITH_HANDLES) if "@" in said else (_TOKENS, _KINDS)
    for found in pattern.finditer(said):
        kind = kinds[found.lastindex or 0]
        at, to = found.start() + start, found.end() + start
        word = found[0]
        possessive = False
        if kind is Kind.WORD and word[-2:] == "'s":
            word, to, possessive = word[:-2], to - 2, True
        elif kind is Kind.MASKED:
            word = ""
        elif kind is Kind.MARK and tokens and (word == "'s" or (word == "'" and _owns(text, tokens, to))):
            tokens[-1] = tokens[-1]._replace(possessive=True)
            continue
        add(_made(Token, (at, to, word, text[at:to], kind, possessive)))
    return tokens


def _owns(text: str, tokens: list[Token], after: int) -> bool:
    """Tell the apostrophe of *the devs' test* from one that closes a quotation."""
    if tokens[-1].end != after - 1 or not tokens[-1].word.endswith("s"):
        return False
    return text[after : after + 1] == " " and all(token.word != "'" for token in tokens)
