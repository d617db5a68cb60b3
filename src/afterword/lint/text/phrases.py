"""Lexicons: the phrases of all rules, found in one pass over a text (Aho and Corasick, 1975)."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import product
from operator import itemgetter
from typing import NamedTuple

import ahocorasick_rs

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.text.unfolding import Unfolded, spelled_out

_WORD_JOINERS = frozenset("_-/@#\\")
_start = itemgetter(1)
_made = tuple.__new__  # what making a named tuple comes down to, at half its price
_PARTING = frozenset(' ,;:!?()"\x00|')
_QUICKLY_BUILT = ahocorasick_rs.Implementation.NoncontiguousNFA
_QUICKLY_READ = ahocorasick_rs.Implementation.ContiguousNFA
_AMONG_ALTERNATIVES = Pattern(r"[{|],|,[|}]")
_PARTED = Pattern(r"\n|,(?![^{}\n]*\})")
_BRACES = Pattern(r"\{([^}]*)\}")
_AROUND = ((" ",), (" ", ""))  # what parts an alternative from the words beside it: within a phrase, at its end
_WORDS = Pattern(r"\w+")


class Match(NamedTuple):
    """One phrase found: where in the text, and which phrase (lower case, alternatives resolved)."""

    span: Span
    phrase: str


class Lexicon:
    """The phrases one rule looks for.

    Phrases are lower case and single-spaced; `{a|b|}` stands for alternatives: `fat{-| }finger{ed|s|}`.
    A phrase matches whole words only, across soft line breaks too; *was not* matches *wasn't*.
    """

    __slots__ = ("_written",)

    def __init__(self, phrases: Iterable[str]) -> None:
        self._written = tuple(map(spelled_out, phrases))
        _registered.append(self)
        _compiled.clear()

    @property
    def phrases(self) -> tuple[str, ...]:
        """Every phrase, alternatives resolved."""
        return tuple(dict.fromkeys(variant for phrase in self._written for variant in _variants(phrase)))

    def phrases_in(self, text: str, words: AbstractSet[str]) -> set[str]:
        """Return those of the phrases that may stand in a text that holds these words (letters and figures)."""
        found: set[str] = set()
        for phrase in self._written:
            first, brace, _ = phrase.partition("{")
            # Most begin with a word that all their alternatives have; hardly any of these are in a text.
            word, blank, _ = first.partition(" ")
            if (blank or not brace) and word.isalnum() and word not in words:
                continue
            if first in text:
                found.update(_variants_in(phrase, text, words)) if brace else found.add(phrase)
        return found

    @classmethod
    def lines(cls, text: str) -> "Lexicon":
        """Read a lexicon from comma- or line-separated phrases, for tables that are pleasant to read.

        A comma among alternatives parts nothing: `it was them{,| and} not us`.
        """
        parted = _PARTED.split(text) if _AMONG_ALTERNATIVES.search(text) else text.replace("\n", ",").split(",")
        return cls(phrase for raw in parted if (phrase := raw.strip()))


class Cued(Pattern):
    """A pattern that cannot be found without one of some cues: only lines with a cue are read, often none.

    Cues are pieces of text in lower case, whole words or not. The pattern must not reach over the end of a line.
    """

    def __init__(self, source: str, cues: Iterable[str], flags: int | re.RegexFlag = 0) -> None:
        super().__init__(source, flags)
        self.cues = tuple(cues)
        _cued.append(self)
        _cue_finder.clear()


class _CueFinder(NamedTuple):
    """One automaton over the cues of every pattern, and whose they are."""

    automaton: ahocorasick_rs.AhoCorasick
    askers: tuple[tuple[Cued, ...], ...]


_cued: list[Cued] = []
_cue_finder: list[_CueFinder] = []


def cued_lines(lowered: str, reach: Span) -> dict[Cued, list[tuple[int, int]]]:
    """Find start and end of the lines each pattern has to look at, in a stretch of a text in lower case."""
    if not _cue_finder:
        askers: dict[str, tuple[Cued, ...]] = {}
        for pattern in _cued:
            for cue in pattern.cues:
                askers[cue] = (*askers.get(cue, ()), pattern)
        automaton = ahocorasick_rs.AhoCorasick(tuple(askers), implementation=_QUICKLY_BUILT)
        _cue_finder.append(_CueFinder(automaton, tuple(askers.values())))
    finder = _cue_finder[0]
    lines: dict[Cued, list[tuple[int, int]]] = {}
    hits = finder.automaton.find_matches_as_indexes(reach.of(lowered), overlapping=True)
    hits.sort(key=_start)
    start = end = -1
    for which, place, _ in hits:
        at = place + reach.start
        if at >= end:
            start = lowered.rfind("\n", 0, at) + 1
            end = lowered.find("\n", at)
            end = len(lowered) if end < 0 else end
        for pattern in finder.askers[which]:
            found = lines.setdefault(pattern, [])
            if not found or found[-1][0] != start:
                found.append((start, end))
    return lines


class _Compiled(NamedTuple):
    """One automaton over the phrases of every lexicon, and who asked for each phrase."""

    automaton: ahocorasick_rs.AhoCorasick
    phrases: tuple[str, ...]
    askers: tuple[tuple[Lexicon, ...], ...]


_registered: list[Lexicon] = []
_compiled: list[_Compiled] = []  # empty until enough was read, and again when a rule brings another lexicon
_read_so_far = [0]
_ENOUGH_TO_BUILD = 60_000
_AT_LEAST = 5_000
"""Characters: what looking for the phrases of a text costs before its first one."""


def find_all(plain: str, reach: Span | None = None) -> dict[Lexicon, list[Match]]:
    """Find every lexicon's phrases in a lower-case text: the longest at each place, in order, none overlapping.

    With `reach`, only a stretch of it is looked at; places are offsets into the whole text all the same.
    """
    unfolded = Unfolded(reach.of(plain), reach.start) if reach else Unfolded(plain)
    straight = unfolded.text
    compiled = _compiled_for(straight)
    found: dict[Lexicon, list[Match]] = {}
    hits = compiled.automaton.find_matches_as_indexes(straight, overlapping=True)
    hits.reverse()  # they come by their ends: now the longest of those that begin together is first, and stays so
    hits.sort(key=_start)
    padded = f" {straight} "
    phrases, askers, moved = compiled.phrases, compiled.askers, unfolded.moved
    for which, start, end in hits:
        if not (padded[start] in _PARTING and padded[end + 1] in _PARTING) and not _whole(straight, start, end):
            continue
        place = unfolded.place(start, end) if moved else (start, end)
        if unfolded.denies and unfolded.cuts(place[1]):
            continue
        match = _made(Match, (_made(Span, place), phrases[which]))
        for lexicon in askers[which]:
            matches = found.get(lexicon)
            if matches is None:
                found[lexicon] = [match]
            elif matches[-1].span.end <= place[0]:
                matches.append(match)
    return found


def _compiled_for(text: str) -> _Compiled:
    """Return an automaton that finds every phrase of a text.

    Building the one over all phrases takes longer than reading some pages. It pays only for whoever reads more; until
    then each text has one of its own, over the few phrases that are in it at all.
    """
    if not _compiled:
        _read_so_far[0] += len(text) + _AT_LEAST
        if _read_so_far[0] < _ENOUGH_TO_BUILD:
            words = frozenset(_WORDS.findall(text))
            few = ((phrase, lexicon) for lexicon in _registered for phrase in lexicon.phrases_in(text, words))
            return _compile(few, _QUICKLY_BUILT)
        every = ((phrase, lexicon) for lexicon in _registered for phrase in lexicon.phrases)
        _compiled.append(_compile(every, _QUICKLY_READ))
    return _compiled[0]


def _compile(wanted: Iterable[tuple[str, Lexicon]], kind: ahocorasick_rs.Implementation) -> _Compiled:
    askers: dict[str, list[Lexicon]] = {}
    for phrase, lexicon in wanted:
        askers.setdefault(phrase, []).append(lexicon)
    phrases = tuple(askers)
    automaton = ahocorasick_rs.AhoCorasick(phrases, implementation=kind)
    # Most phrases have the askers of others: one tuple for each set, for the collector walks over all there are.
    shared: dict[tuple[Lexicon, ...], tuple[Lexicon, ...]] = {}
    asked = tuple(shared.setdefault(each, each) for each in map(tuple, askers.values()))
    return _Compiled(automaton, phrases, asked)


def _variants(phrase: str) -> Iterator[str]:
    if "{" not in phrase:
        return iter((phrase,))
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(_BRACES.split(phrase))]
    return map("".join, product(*choices))


def _variants_in(phrase: str, text: str, words: AbstractSet[str]) -> Iterator[str]:
    """Yield the variants that stand in a text; alternatives that do not are left out before they are multiplied."""
    parts = _BRACES.split(phrase)
    choices = [parts[:1]]
    for index in range(1, len(parts), 2):
        behind = parts[index + 1]
        alone = parts[index - 1][-1:] in _AROUND[index == 1] and behind[:1] in _AROUND[index + 2 == len(parts)]
        options = parts[index].split("|")
        here = [each for each in options if (each in words if alone and each.isalnum() else each in text)]
        if not here or behind not in text:
            return
        choices += (here, [behind])
    yield from (each for each in map("".join, product(*choices)) if each in text)


def _whole(text: str, start: int, end: int) -> bool:
    """Tell whether text[start:end] stands alone: not a piece of a longer word, path, handle or identifier."""
    return not (start and _joins(text, start - 1, -1)) and not (end < len(text) and _joins(text, end, 1))


def _joins(text: str, at: int, step: int) -> bool:
    char = text[at]
    if char.isalnum() or char in _WORD_JOINERS:
        return True
    beyond = at + step
    return char in ".'" and 0 <= beyond < len(text) and text[beyond].isalnum() and (char == "." or step < 0)
