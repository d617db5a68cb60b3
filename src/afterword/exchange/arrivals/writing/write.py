"""A surveyed page, written down: headings, events and actions in our form, all else as it stood, where it stood."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from afterword.document.blocks import Item
from afterword.document.patterns import Pattern
from afterword.document.prose import DIRECTIVE, declared
from afterword.document.sections import kind_of, label_at
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import ActionFound, ActionsFound, EventFound, EventsFound
from afterword.exchange.arrivals.writing.cuts import Cut, Label, cuts_of, is_scaffold, line_head, line_tail, top_items
from afterword.exchange.arrivals.writing.entries import action_ids, action_lines, event_lines, lines_of
from afterword.exchange.arrivals.writing.headings import DEEPEST, TOP, Opening, heading_words, reads_as
from afterword.exchange.arrivals.writing.heads import write_head
from afterword.exchange.arrivals.writing.scroll import Scroll
from afterword.exchange.arrivals.writing.stamps import day_words, zone_name
from afterword.exchange.arrivals.writing.words_kept import words_of

SEPARATOR = "<!-- -->"

_OF_CAUSES = Pattern(r"\broot causes?\b", re.IGNORECASE)
_BLANK_LINES = Pattern(r"(?:[ \t]*(?:\r\n|\n|\r))+")


@dataclass(slots=True)
class Written:
    """What was written, and which of its lines say what of the survey; lines count from 1."""

    scroll: Scroll
    events: dict[int, EventFound] = field(default_factory=dict)
    actions: dict[int, ActionFound] = field(default_factory=dict)
    headings: set[int] = field(default_factory=set)

    def insert(self, above: Mapping[int, str]) -> None:
        """Put a line above each of these lines."""
        for line in sorted(above, reverse=True):
            self.scroll.insert(line, above[line])
        places = sorted(above)

        def moved(line: int) -> int:
            return line + bisect_right(places, line)

        self.events = {moved(line): event for line, event in self.events.items()}
        self.actions = {moved(line): action for line, action in self.actions.items()}
        self.headings = {moved(line) for line in self.headings}


class _Open(NamedTuple):
    """A heading whose section has not ended: until a place of the manuscript, or the next heading of its level."""

    level: int
    source_level: int
    end: int | None
    kind: str | None
    lead: bool = False  # whether the manuscript has no heading here


def write(page: Page, events: EventsFound, actions: ActionsFound) -> Written:
    """Write a page as our text."""
    return _Writer(page, events, actions).run()


class _Writer:
    def __init__(self, page: Page, events: EventsFound, actions: ActionsFound) -> None:
        self._page = page
        self._text = page.text
        self._survey = (events, actions)
        self._scroll = Scroll(page.text, page.positions)
        self.written = Written(self._scroll)
        self._stack: list[_Open] = []
        self._day: tuple[date, str | None] | None = None
        self._dated = False
        # Whether entries of no day stand above: an entry with a time has to stand in their list for them to be events,
        # so that days are written on the entries.
        self._loose = False
        self._last = ""  # what was written last: event, action, prose list, heading, text
        self._ids = iter(action_ids(actions.actions))
        self._rules = [block.span.start for block in page.reading.blocks if block.kind == "rule"]
        self._indents: list[tuple[Span, int]] = []
        self._cuts = cuts_of(page, events, actions)
        self._tops = top_items(page, self._cuts)

    def run(self) -> Written:
        """Go through the manuscript once."""
        here = write_head(self._page, self._survey[0], self._scroll)
        self._last = "head"
        for cut in self._cuts:
            if cut.span.start < here or self._stays(cut):
                continue
            self._copy(here, line_head(self._text, here, cut))
            self._take(cut)
            here = line_tail(self._text, cut)
        self._copy(here, len(self._text))
        return self.written

    # What stands between cuts.

    def _copy(self, start: int, end: int) -> None:
        """Copy a stretch; blank lines at its ends stay only where they part it from what is copied too."""
        text = self._text
        if start >= end:
            return
        written = self._last in {"event", "action", "heading", "label"}
        if written and is_scaffold(text, start, end) and not self._rule(start, end):
            return
        lists = self._lists_within(start, end)
        at = start
        for item in lists:
            line = max(text.rfind("\n", at, item.span.start), text.rfind("\r", at, item.span.start)) + 1 or at
            line = max(line, at)
            self._copy_plain(at, line)
            self._directive(DIRECTIVE, item.span.start)
            at = line
        self._copy_plain(at, end)
        if lists and not text[self._end_of_list(end) : end].strip():
            self._last = "prose list"

    def _rule(self, start: int, end: int) -> bool:
        """Tell whether marks alone are a rule between blocks, which stays."""
        at = bisect_left(self._rules, start)
        return at < len(self._rules) and self._rules[at] < end

    def _copy_plain(self, start: int, end: int) -> None:
        text = self._text
        if start >= end:
            return
        inline = self._last in {"heading", "label"} and start and text[start - 1] not in "\r\n"
        if inline or self._last in {"event", "action", "directive", "head", "label"}:
            blank = _BLANK_LINES.match(text, start, end)
            start = blank.end() if blank else start
            while inline and start < end and text[start] in " \t":
                start += 1
            if start >= end or not text[start:end].strip():
                return
            if self._last != "directive":
                self._scroll.gap()
                self._silence(start, end)
        self._scroll.copy(start, end, self._indent(start))
        self._last = "text"

    def _silence(self, start: int, end: int) -> None:
        """Declare a line prose that only now, on its own, would be read as the label of a section."""
        while start < end and self._text[start] in " \t":
            start += 1
        label = label_at(self._text, Span(start, end))
        if label and reads_as(label.text_span.of(self._text), self._kind()) not in (None, "other"):
            self._scroll.write(DIRECTIVE, self._page.positions.line(start), added=True)

    def _indent(self, at: int) -> int:
        while self._indents and self._indents[-1][0].end <= at:
            self._indents.pop()
        return sum(width for span, width in self._indents if span.start <= at < span.end)

    def _lists_within(self, start: int, end: int) -> list[Item]:
        """Return the first item of every list in a stretch that would be read as events or actions."""
        if self._kind() not in {"timeline", "actions"}:
            return []
        first = bisect_left(self._tops, start, key=lambda item: item.span.start)
        found: list[Item] = []
        while first < len(self._tops) and self._tops[first].span.start < end:
            item = self._tops[first]
            if item.opens or not found:
                found.append(item)
            first += 1
        return found

    def _end_of_list(self, end: int) -> int:
        """Return where the last list before an offset ends."""
        last = bisect_left(self._tops, end, key=lambda item: item.span.start) - 1
        return min(self._tops[last].span.end, end)

    def _directive(self, words: str, at: int) -> None:
        self._scroll.gap()
        self._scroll.write(words, self._page.positions.line(at), added=True)
        self._last = "directive"

    # Cuts.

    def _take(self, cut: Cut) -> None:
        what = cut.what
        if isinstance(what, Opening):
            self._open(what)
        elif isinstance(what, EventFound):
            self._event(what)
        elif isinstance(what, ActionFound):
            self._action(what)
        elif what == "title":
            self._title(cut.span)
        elif isinstance(what, Label) and reads_as(what.words, self._kind()) not in (None, "other"):
            self._directive(DIRECTIVE, cut.span.start)

    def _title(self, span: Span) -> None:
        page = self._page
        written = page.title_span.of(page.text) if page.title_span else ""
        words = page.title if words_of(written) == words_of(page.title) else " ".join(written.split())
        line, last = self._lines(span)
        self._scroll.gap()
        if kind_of(words, exactly=True) != "other":
            self._scroll.write(DIRECTIVE, line, added=True)
        self._scroll.write(f"# {words}", line, last)
        self._last = "heading"

    def _open(self, one: Opening) -> None:
        part, start = one.part, one.span.start
        source_level = one.level if part is None else part.level
        self._close(start, source_level, divides=part is None)
        around = self._kind()
        kind = part.kind if part else "other"
        called = part is not None and part.role == "five-whys" and _OF_CAUSES.search(one.words)
        if called and reads_as(one.words, around) == "factors":
            kind = "factors"  # whys that are called the root cause are causes, whatever else is named for those
        words, *more = heading_words(one.words, kind, around)
        line, last = self._lines(one.span)
        silent = kind == "other" and reads_as(words, around) not in (None, "other")
        self._heading(words, self._level(), line, last, silent=silent, added=not len(one.span))
        if more:
            self._scroll.gap()
            self._scroll.write(more[0], line, last)
        if part and (part.level > DEEPEST or not len(one.span)):
            self._last = "label"
        own = kind if kind != "other" or around is None else None
        self._stack.append(_Open(self._level(), source_level, part.span.end if part else None, own, not len(one.span)))
        if one.item:
            self._indents.append(one.item)

    def _stays(self, cut: Cut) -> bool:
        """Tell whether a label only says something of the document, and no section has to end for it."""
        part = cut.what.part if isinstance(cut.what, Opening) else None
        label = part is not None and part.role == "metadata" and part.level > DEEPEST
        return label and self._kind() in (None, "other")

    def _lines(self, span: Span) -> tuple[int, int]:
        positions = self._page.positions
        return positions.line(span.start), positions.line(max(span.end - 1, span.start))

    def _close(self, at: int, source_level: int, *, divides: bool) -> None:
        """End the sections that end before a heading: parts where they say so, others by their level."""
        while self._stack:
            top = self._stack[-1]
            if top.end is None:
                done = top.source_level >= source_level if divides else True
                done = done or any(one.end is not None and one.end <= at for one in self._stack)
            else:
                done = top.end <= at
            if not done:
                return
            self._stack.pop()

    def _level(self) -> int:
        return min(self._stack[-1].level + 1, DEEPEST) if self._stack else TOP

    def _kind(self) -> str | None:
        return next((one.kind for one in reversed(self._stack) if one.kind), None)

    def _heading(
        self, words: str, level: int, line: int, last: int, *, silent: bool = False, added: bool = False
    ) -> None:
        self._scroll.gap()
        if self._is_declared():
            self._scroll.write(SEPARATOR, line, added=True)
        if silent:
            self._scroll.write(DIRECTIVE, line, added=True)
        self.written.headings.add(self._scroll.line)
        self._scroll.write(f"{'#' * level} {words}".rstrip(), line, last, added=added)
        self._last = "heading"
        self._day = None
        self._loose = False

    def _section(self, kind: str, at: int) -> None:
        """Open a section for entries that stand in none of their kind."""
        if self._kind() == kind:
            return
        while self._stack and self._stack[-1].lead:
            self._stack.pop()
        line = self._page.positions.line(at)
        words, *_ = heading_words("", kind, self._kind())
        self._heading(words, self._level(), line, line, added=True)
        self._stack.append(_Open(self._level(), DEEPEST, None, kind, lead=True))

    def _event(self, event: EventFound) -> None:
        self._section("timeline", event.span.start)
        line, last = self._lines(event.span)
        zone = self._zone(event)
        day = event.start.date() if event.start else event.day
        if day is None:
            self._loose = self._loose or self._day is None
        else:
            self._under(day, event, zone, line)
        stands = self._day[0] if self._day else None
        named = self._day[1] if self._day else None
        if day is None and self._dated:
            stands = stands or date.min
        self._entry("event")
        self.written.events[self._scroll.line] = event
        source = event.span.of(self._text)
        self._lines_of_entry(event_lines(event, stands, named, source), event.span, line, last)

    def _under(self, day: date, event: EventFound, zone: str | None, line: int) -> None:
        """Write the day heading an event stands under, if it is not the one above."""
        self._dated = True
        if self._loose:
            return
        known = self._day
        if known and known[0] == day and (zone == known[1] or event.start is None or (zone and known[1])):
            return
        zone = zone or (known[1] if known and event.start is None else None)
        level = min(self._level(), DEEPEST)
        self._heading(day_words(day, zone, event.zone), level, line, line, added=True)
        self._day = (day, zone)

    def _zone(self, event: EventFound) -> str | None:
        start = event.start
        if start is None or start.tzinfo is None:
            return None
        return zone_name(event.zone, start.tzinfo, start.utcoffset())

    def _action(self, action: ActionFound) -> None:
        self._section("actions", action.span.start)
        line, last = self._lines(action.span)
        named = next(self._ids)
        self._entry("action")
        self.written.actions[self._scroll.line] = action
        source = action.span.of(self._text)
        self._lines_of_entry(action_lines(action, named, source), action.span, line, last)

    def _entry(self, what: str) -> None:
        """Part an entry from what stands above; from a list that is prose, so that it is not taken for one of it."""
        if self._last == "prose list" or self._is_declared():
            self._directive(SEPARATOR, 0)
        if self._last != what:
            self._scroll.gap()
        self._last = what

    def _is_declared(self) -> bool:
        """Tell whether what was copied last would declare prose what comes now."""
        return self._last == "text" and "afterword:" in (above := self._scroll.above) and bool(declared(above))

    def _lines_of_entry(self, lines: Iterator[str], span: Span, first: int, last: int) -> None:
        """Write an entry's lines, each beside the line of the manuscript it came from."""
        pending = list(lines)
        sources = lines_of(span.of(self._text))
        at = 0
        for place, words in enumerate(pending):
            if place:
                at = _next_source(sources, at, words)
            here = first + at
            self._scroll.write(words, here, last if place == len(pending) - 1 else here)


def _next_source(sources: Sequence[str], at: int, words: str) -> int:
    """Return the place of the next source line that holds these words, close behind the last."""
    bare = words.strip().removeprefix("- ")
    if not bare:
        return at
    for place in range(at, min(at + 12, len(sources))):
        if bare in sources[place]:
            return place
    return at
