"""The same document again after a small change: passages that stayed the same are not read again.

A passage is an item of a list or what stands between blank lines, and holds a sentence. What most prose rules say of a
sentence depends on its passage and, through *they*, on the sentence before; so a passage is read again when it or the
one before it changed. Rules that look farther, and those that judge the document as a whole, run each time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.check import NO_OPTIONS, Round, wanted
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.rule import rules

_ENDS = Pattern(r"\n(?:[ ]*\n\s*|(?=[-*+][ ]))")
_TELLING = Pattern(r"[^\W\d_]{2}")  # no mark, number, box or id, which a sentence may begin behind


class Rereader:
    """Checks one document again and again; the answer is always that of `check`, only sooner."""

    def __init__(self) -> None:
        self.read_again: tuple[int, ...] = ()
        """Which passages were read in the last check, counted from 0; the others were as before."""
        self._frame: object = None
        self._told: dict[_Sight, _Told] = {}

    def check(self, document: Document, options: Options = NO_OPTIONS) -> tuple[Diagnostic, ...]:
        """Return what the rules have to say about a document, as `check` does."""
        shelf = wanted(rules(), options)
        near = tuple(each for each in shelf if each.near)
        this = Round(document, options, shelf, second_opinion=options.resemblance)
        frame = (options, this.front)
        if self._frame != frame:
            self._frame, self._told = frame, {}
        passages = _passages(this.reading)
        sights = _sights(this, passages)
        told = {sight: known for sight in sights if (known := self._told.get(sight)) and known.settled}
        unread = [at for at, sight in enumerate(sights) if sight not in told]
        for run in _runs(unread):
            stretch = Span(passages[max(0, run[0] - 1)].start, passages[run[-1]].end)
            fresh = this.say(near, stretch)
            told.update((sights[at], _Told.of(passages[at], fresh)) for at in run)
        self.read_again = tuple(unread)
        self._told = told
        said = [each for place, sight in zip(passages, sights, strict=True) for each in told[sight].at(place.start)]
        return this.close(said, near)


class _Told(NamedTuple):
    """What was said of a passage when it began at `start`."""

    start: int
    diagnostics: tuple[Diagnostic, ...]
    settled: bool
    """Whether all of it lies in the passage; a fix elsewhere is made anew each time."""

    @classmethod
    def of(cls, passage: Span, said: Iterable[Diagnostic]) -> "_Told":
        """Keep what begins in a passage."""
        own = tuple(each for each in said if _begins_in(passage, each.span))
        places = (edit.span for each in own if each.fix for edit in each.fix.edits)
        return cls(passage.start, own, all(_begins_in(passage, each) and each.end <= passage.end for each in places))

    def at(self, start: int) -> Iterable[Diagnostic]:
        """Return it for a passage that begins elsewhere now."""
        moved = start - self.start
        return (_moved(each, moved) for each in self.diagnostics) if moved else self.diagnostics


_Sight = tuple[object, ...]
"""All that prose rules see of a passage and of the one before it, places counted from their starts."""


def _passages(reading: Reading) -> list[Span]:
    """Part a text at its blank lines and items; a passage ends where the next begins, and each holds a sentence."""
    plain = reading.plain
    passages: list[Span] = []
    start = 0
    for found in (*_ENDS.finditer(plain), None):
        end = found.end() if found else len(plain)
        if found is None or _TELLING.search(plain, start, found.start()):
            passages.append(Span(start, end))
            start = end
    return passages


def _begins_in(passage: Span, place: Span) -> bool:
    """Tell whether a place begins in a passage; what is put in behind its last character does not."""
    return passage.start <= place.start < passage.end


def _sights(this: Round, passages: Sequence[Span]) -> list[_Sight]:
    seen = [(), *(this.sight(passage) for passage in passages)]
    return list(pairwise(seen))


def _runs(places: Iterable[int]) -> Iterator[list[int]]:
    """Gather numbers that follow each other."""
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _moved(diagnostic: Diagnostic, by: int) -> Diagnostic:
    fix = diagnostic.fix
    if fix is not None and fix.edits:
        edits = tuple(edit._replace(span=_shifted(edit.span, by)) for edit in fix.edits)
        fix = replace(fix, edits=edits)
    return replace(diagnostic, span=_shifted(diagnostic.span, by), fix=fix)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
