"""A manuscript divided into parts, whatever its author marked them with."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.document.sections import KINDS, group_of
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.marks import ITEM_LABEL, LABEL, Mark
from afterword.exchange.arrivals.pages.meanings import NOTHING, Meaning, meaning_of
from afterword.exchange.arrivals.survey import Part

# A section of one of these inside another of the first group is a slip of heading levels: its elder ends there.
_ELDERS = frozenset(["summary", "impact", "background", "factors"])
_OWN = frozenset(["timeline", "factors", "actions", "lessons"])
_INSIDE_TIMELINE = frozenset(["factors", "actions", "lessons", "appendix"])
_OPEN_TO_ITEMS = frozenset(["other", "summary", "background"])
_BLANKS = " \t\r\n"


class _Opened(NamedTuple):
    """A mark whose section has not ended: its rank may be lower than its level says."""

    rank: int
    place: int | None  # among the parts


class _Draft:
    """A part whose end is not known yet."""

    __slots__ = ("body_start", "end", "mark", "meaning", "parent", "start")

    def __init__(self, mark: Mark, meaning: Meaning, parent: int | None) -> None:
        self.mark = mark
        self.meaning = meaning
        self.parent = parent
        self.end = mark.span.end


def divide(text: str, marks: Sequence[Mark]) -> list[Part]:
    """Divide a text at its marks. Parts nest and stand in the order of the text."""
    return _Division(text, marks).parts()


def _may_stand_inside(mark: Mark, meaning: Meaning, around: str) -> bool:
    """Tell whether a section of its own may begin inside one of a known kind."""
    if meaning.role == "metadata" or around == "appendix" or (mark.plain and around in _OWN):
        return False
    if around in {"actions", "lessons"}:
        # "What went wrong" below the actions is an observation about them, and not a lesson of the incident.
        return meaning.kind in _OWN and group_of(mark.words) is None and mark.alone and mark.rank < ITEM_LABEL
    if around == "timeline":
        return meaning.kind in _INSIDE_TIMELINE and mark.alone and mark.rank < ITEM_LABEL
    return mark.rank < ITEM_LABEL or around in _OPEN_TO_ITEMS


class _Division:
    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        self._text = text
        self._marks = marks
        self._top = min((mark.rank for mark in marks), default=LABEL)
        self._drafts: list[_Draft] = []
        self._opened: list[_Opened] = []

    def parts(self) -> list[Part]:
        for mark in self._marks:
            self._open(mark)
        self._close(0, len(self._text))
        return [self._part(draft) for draft in self._drafts]

    def _open(self, mark: Mark) -> None:
        self._close_limited(mark.span.start)
        rank = self._rank(mark)
        self._close(rank, mark.span.start)
        enclosing = self._enclosing()
        meaning = self._meaning(mark, enclosing)
        if meaning and enclosing is not None and self._slipped(enclosing, mark, meaning):
            elder = self._drafts[enclosing]
            if self._text[elder.mark.span.end : mark.span.start].strip():
                self._close_part(enclosing, mark.span.start)
                enclosing = self._enclosing()
            else:  # no slip: a heading over several sections, "Analysis", without a word of its own
                elder.meaning = NOTHING
        place = None
        outermost = enclosing is None and rank == self._top and rank < LABEL and bool(mark.words)
        if meaning is not None and (meaning or outermost):
            place = len(self._drafts)
            self._drafts.append(_Draft(mark, meaning, enclosing))
        self._opened.append(_Opened(rank, place))

    def _close_limited(self, start: int) -> None:
        """Close what ends by itself before a mark: a row, a fact."""
        while self._opened and (place := self._opened[-1].place) is not None:
            limit = self._drafts[place].mark.end
            if limit is None or limit > start:
                return
            self._opened.pop()
            self._end(place, start)

    def _rank(self, mark: Mark) -> int:
        """Return a mark's rank; a day or a clock that stands beside its timeline belongs below it."""
        if not mark.stamp or mark.rank >= LABEL:
            return mark.rank
        for opened in self._opened:
            if opened.place is not None and self._drafts[opened.place].meaning.kind == "timeline":
                return max(mark.rank, opened.rank + 1)
        return mark.rank

    def _enclosing(self) -> int | None:
        return next((opened.place for opened in reversed(self._opened) if opened.place is not None), None)

    def _meaning(self, mark: Mark, enclosing: int | None) -> Meaning | None:
        """Return what a mark opens where it stands; None where it only divides what it stands in."""
        if mark.stamp:
            return NOTHING if enclosing is None else None
        if enclosing is None:
            return mark.meaning
        around = self._drafts[enclosing].meaning
        if not around:
            return mark.meaning or None
        meaning = meaning_of(mark.words, exactly=True)
        return meaning if meaning and meaning != around and _may_stand_inside(mark, meaning, around.kind) else None

    def _slipped(self, enclosing: int, mark: Mark, meaning: Meaning) -> bool:
        around = self._drafts[enclosing].meaning
        return around.kind in _ELDERS and meaning.kind in _OWN and mark.alone

    def _close(self, rank: int, end: int) -> None:
        while self._opened and self._opened[-1].rank >= rank:
            place = self._opened.pop().place
            if place is not None:
                self._end(place, end)

    def _close_part(self, place: int, end: int) -> None:
        ended = None
        while ended != place:
            ended = self._opened.pop().place
            if ended is not None:
                self._end(ended, end)

    def _end(self, place: int, end: int) -> None:
        draft = self._drafts[place]
        limit = draft.mark.end
        if limit is not None:
            end = min(end, limit)
        while end > draft.mark.span.end and self._text[end - 1] in _BLANKS:
            end -= 1
        draft.end = max(end, draft.mark.span.end)

    def _part(self, draft: _Draft) -> Part:
        mark = draft.mark
        kind = draft.meaning.kind if draft.meaning.kind in KINDS else "other"
        return Part(
            kind=kind,
            role=draft.meaning.role,
            heading=mark.words,
            level=min(mark.rank, LABEL),
            span=Span(mark.span.start, draft.end),
            heading_span=mark.span,
            body_span=Span(min(mark.span.end, draft.end), draft.end),
            parent=draft.parent,
        )
