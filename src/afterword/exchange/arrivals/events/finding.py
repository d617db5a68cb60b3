"""Reading a stretch of a page: its marks, and which of them only name the day of what follows."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.document.patterns import Pattern
from afterword.document.sections import kind_of
from afterword.document.text import Span
from afterword.exchange.arrivals.events.company import strong
from afterword.exchange.arrivals.events.lines import Ground, Line, lines_of
from afterword.exchange.arrivals.events.marks import Mark, marks_of
from afterword.exchange.arrivals.events.prose import Masked, prose_marks, told
from afterword.exchange.arrivals.events.tables import TableRead, read_table
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.times.zones import zone_of

_FEW_LETTERS = 24
_SPOKEN = Pattern(r"[*_]{0,2}<?@?(?P<who>[A-Za-z][\w.-]{1,24}(?: [A-Z][\w.-]{1,24})?)>?[*_]{0,2}(?::|>)[*_]{0,2}[ \t]")
_METRIC = Pattern(
    r"[\s*_]*(?:(?:mean )?time to (?:detect|acknowledge|identify|engage|mitigate|repair|recover|resolve|restore|fix)"
    r"|(?:total |overall |outage |impact |incident )?(?:duration|downtime)|mtt[adr]|tt[adr])\b",
    2,
)
_NO_TIMES = frozenset({"code-span", "url", "link-target", "image-path"})
_ONLY_ZONE = Pattern(
    r"[\s*_`()\[\]:|,.–—-]*(?:all )?(?:times? )?(?:in )?(?P<zone>[A-Za-z+0-9:/]{1,20})?(?: time)?[\s*_`()\[\]:|,.–—-]*",
    2,
)
_HINT = Pattern(
    r"[\s*_]*(?:[<{]{1,2}[^<>{}]{0,120}[>}]{1,2}|\[(?:insert|describe|add|enter|event|description|what|your"
    r"|summary|details|action)\b[^\[\]]{0,120}\]|(?:short |brief )?(?:event )?(?:description|details)(?: here"
    r"| of (?:the )?event)?\.?|lorem ipsum.*|(?:what happened|event|tbd|todo|n/?a|\.{3}|…)[?.]?"
    r"|(?:describe|insert|add|enter) .{0,60}(?:here|event)\.?)[\s*_]*",
    2,
)
_CLOCKED = Pattern(r"(?<!\d)\d{1,2}(?::\d\d|[ \t]?[ap]\.?m\b)", 2)
_UNKNOWN = Pattern(r"[?\d]")  # "HH:MM" is a template's, "??:??" and "2X:XX" are somebody's


@dataclass(slots=True)
class Found:
    """What was read of one stretch, before its days are known."""

    lines: list[Line]
    marks: list[Mark]
    markers: set[int]
    tables: list[TableRead]
    heading: Span | None
    end: int
    prose: bool = False

    @property
    def events_expected(self) -> bool:
        """Whether any mark tells more than a day for others."""
        return len(self.marks) > len(self.markers)


def read(page: Page, ground: Ground, spans: Sequence[Span], heading: Span | None) -> Found:
    """Read a stretch's lines and find its marks; `heading` is the timeline's, None where nothing says it is one."""
    text = page.text
    lines: list[Line] = []
    for span in spans:
        if lines:
            lines.append(
                Line(span.start, span.start, "heading", 0, span.start)
            )  # nothing reaches over what was cut out
        lines += lines_of(text, span, ground)
    tables, rows = _tables(text, lines)
    marks = strong(marks_of(text, lines))
    prose = False
    if heading is not None:
        named = kind_of(heading.of(text)) == "timeline"
        marks, prose = _with_prose(page, lines, marks, rows, named=named)
    headings = sum(1 for mark in marks if mark.kind == "heading" and mark.moment.clock)
    if headings > 1:
        marks = [mark for mark in marks if mark.kind != "line" or mark.explicit]
    marks = sorted([*marks, *rows], key=lambda mark: (mark.start, mark.moment.span))
    marks = [
        mark
        for number, mark in enumerate(marks)
        if not number or mark.start >= (marks[number - 1].end or marks[number - 1].start + 1)
    ]
    marks = [mark for mark in marks if not _is_hint(text, mark)]
    marks = _with_days_named(text, lines, marks)
    markers = _markers(text, lines, marks)
    marks, markers = _without_empty(text, lines, marks, markers)
    return Found(lines, marks, markers, tables, heading, spans[-1].end if spans else 0, prose)


def _with_days_named(text: str, lines: Sequence[Line], marks: list[Mark]) -> list[Mark]:
    """Add the headings and labels that name a day among other words, such as "Day 2 (4 June)"."""
    taken = {mark.place for mark in marks}
    named = []
    for place, line in enumerate(lines):
        if (line.kind == "heading" or line.label) and place not in taken:
            moment = told(text, Span(line.content, line.end), Masked(()))
            short = moment is not None and line.end - line.content - len(moment.span) < _FEW_LETTERS
            if moment and short and not moment.clock:
                kind = "heading" if line.kind == "heading" else "line"
                mark = Mark(kind, line.depth, place, line.start, moment, line.content, line.end, only_day=True)
                named.append(mark)
    return sorted([*marks, *named], key=lambda mark: (mark.start, mark.moment.span)) if named else marks


def _tables(text: str, lines: Sequence[Line]) -> tuple[list[TableRead], list[Mark]]:
    tables: list[TableRead] = []
    rows: list[Mark] = []
    place = 0
    while place < len(lines):
        if lines[place].kind != "table":
            place += 1
            continue
        table = read_table(text, lines, place)
        tables.append(table)
        rows += table.marks
        place += table.lines
    return tables, rows


def _with_prose(
    page: Page, lines: list[Line], marks: list[Mark], rows: list[Mark], *, named: bool
) -> tuple[list[Mark], bool]:
    """Read a timeline's sentences where its lines do not begin with moments."""
    text = page.text
    stamped = [
        mark
        for mark in marks
        if mark.moment.clock
        or mark.moment.blank
        or (mark.moment.day and not mark.moment.day.only_weekday and mark.words < mark.line_end)
    ]
    in_sentences = [mark for mark in stamped if mark.moment.lead]
    plain = len(stamped) - len(in_sentences)
    if rows or (plain and all(mark.kind != "line" for mark in in_sentences)):
        return marks, False
    masked = Masked([mask.span for mask in page.reading.masks if mask.kind in _NO_TIMES])
    if plain:
        only = {mark.place for mark in in_sentences if mark.kind == "line"}
        kept = [mark for mark in marks if mark.place not in only]
        return kept + prose_marks(text, lines, masked, only=only), False
    kept = [
        mark
        for mark in marks
        if mark.moment.clock is None and mark.kind in ("heading", "line") and not mark.moment.lead
    ]
    places = {mark.place for mark in kept}
    found = [mark for mark in prose_marks(text, lines, masked) if mark.place not in places]
    entries = sum(1 for at, line in enumerate(lines) if _begins(lines, at, line))
    if not named and len(found) * 2 < entries:  # "Context" tells more than a timeline; its times are no events
        return kept, False
    return kept + found, True


def _begins(lines: Sequence[Line], at: int, line: Line) -> bool:
    """Tell whether an item or a paragraph begins on a line."""
    return line.kind == "item" or (line.kind == "text" and (not at or lines[at - 1].kind != "text"))


def _is_hint(text: str, mark: Mark) -> bool:
    """Tell that an entry is a template's, left as it was, or a duration that only looks like a time of day."""
    words = mark.text if mark.end else text[mark.words : mark.line_end]
    if mark.moment.day is None and _METRIC.match(words[:100]):
        return True
    return bool(words.strip()) and _HINT.fullmatch(words[:300]) is not None and mark.kind != "heading"


def own_words(text: str, mark: Mark) -> str:
    """Return what a mark's line says beside its moment and its zone."""
    if mark.end:
        return mark.text.strip()
    words = text[mark.words : mark.line_end].strip(" \t\r#*_:|-–—")
    only = _ONLY_ZONE.fullmatch(words)
    return "" if only and (not only["zone"] or zone_of(only["zone"])) else words


def _markers(text: str, lines: Sequence[Line], marks: Sequence[Mark]) -> set[int]:
    """Return which marks only name the day of what follows."""
    found = set()
    for number, mark in enumerate(marks):
        if mark.moment.day is None or mark.moment.clock or mark.kind == "sentence":
            continue
        words = own_words(text, mark)
        if mark.only_day and (number + 1 == len(marks) or not marks[number + 1].moment.clock):
            continue
        following = marks[number + 1] if number + 1 < len(marks) else None
        bare = following is not None and following.moment.day is None
        between = following is not None and any(
            line.kind not in ("blank", "heading", "table") for line in lines[mark.place + 1 : following.place]
        )
        label = lines[mark.place].label
        if _names_list(lines, mark, following) or _is_marker(
            mark, following, words, bare=bare, between=between, label=label
        ):
            found.add(number)
    return found


def _names_list(lines: Sequence[Line], mark: Mark, following: Mark | None) -> bool:
    """Tell whether a heading with a day stands above entries of another kind, with no other heading between."""
    if following is None or mark.kind != "heading" or following.kind == "heading" or not following.moment.clock:
        return False
    between = lines[mark.place + 1 : following.place]
    return not any(line.kind == "heading" and line.depth <= mark.depth for line in between)


def _is_marker(mark: Mark, following: Mark | None, words: str, *, bare: bool, between: bool, label: bool) -> bool:
    if mark.kind == "row":
        return not words
    if following is None or not bare:
        return False
    if mark.kind == "heading":
        return not (between and not words and following.kind == "heading" and following.depth == mark.depth)
    if mark.kind == "item":
        return (following.depth > mark.depth and (not words or words.endswith(":"))) or (not words and not between)
    return (not words and not between) or (label and not between)


def _without_empty(
    text: str, lines: Sequence[Line], marks: list[Mark], markers: set[int]
) -> tuple[list[Mark], set[int]]:
    """Leave out marks that are no event: a weekday alone, a day with nothing said about it."""
    kept: list[Mark] = []
    numbers: set[int] = set()
    for number, mark in enumerate(marks):
        if number not in markers:
            if mark.only_day:
                continue
            if mark.moment.day and mark.moment.day.only_weekday and mark.moment.clock is None:
                continue
            if mark.moment.since_start is not None and not any(one.moment.clock for one in marks):
                continue
            if (
                mark.moment.blank
                and mark.moment.day is None
                and not (own_words(text, mark) and _UNKNOWN.search(mark.moment.span.of(text)))
            ):
                continue
            if (
                mark.moment.clock is None
                and mark.moment.since_start is None
                and not own_words(text, mark)
                and not _something_below(lines, mark, marks, number)
            ):
                continue
        else:
            numbers.add(len(kept))
        kept.append(mark)
    return kept, numbers


def _something_below(lines: Sequence[Line], mark: Mark, marks: Sequence[Mark], number: int) -> bool:
    stop = marks[number + 1].place if number + 1 < len(marks) else len(lines)
    for line in lines[mark.place + 1 : stop]:
        if line.kind == "heading":
            return False
        if line.kind != "blank":
            return True
    return False


def plausible(page_text: str, found: Found) -> bool:
    """Tell whether a stretch without the heading of a timeline is one all the same."""
    if any(table.labelled or table.other_list for table in found.tables if table.marks):
        tabled = {mark.place for table in found.tables if table.labelled or table.other_list for mark in table.marks}
        found.markers = set()
        found.marks = [mark for mark in found.marks if mark.place not in tabled]
    timed = [mark for mark in found.marks if mark.moment.clock and mark.explicit and not mark.moment.lead]
    timed += [
        mark
        for mark in found.marks
        if mark.moment.clock and not mark.explicit and mark.kind == "item" and (mark.moment.day or _all_alike(found))
    ]
    timed.sort(key=lambda mark: mark.place)
    if not timed:
        return _told_by_the_clock(found)
    if _is_chat(page_text, timed):
        return False
    full = all(mark.moment.day and not mark.moment.day.only_weekday for mark in timed)
    if len(timed) < (2 if full or all(mark.kind == "row" for mark in timed) else 3):
        return False
    kinds = {mark.kind for mark in timed}
    depths = {mark.depth for mark in timed}
    first, last = timed[0].place, max(mark.place for mark in timed)
    beside = [
        line
        for line in found.lines[first : last + 1]
        if kinds == {"item"} and line.kind == "item" and line.depth in depths
    ]
    return not beside or len(timed) >= 0.5 * len(beside)


def _told_by_the_clock(found: Found) -> bool:
    """Tell whether nearly every paragraph begins as "At 9:14am, …" does."""
    leads = {mark.place for mark in found.marks if mark.moment.clock and mark.moment.lead and mark.kind == "line"}
    paragraphs = [
        at for at, line in enumerate(found.lines) if line.kind != "heading" and _begins(found.lines, at, line)
    ]
    return len(leads) >= 3 and len(leads.intersection(paragraphs)) >= 0.8 * len(paragraphs)  # noqa: PLR2004 (three make a row)


def _is_chat(text: str, timed: Sequence[Mark]) -> bool:
    """Tell whether most entries begin with somebody speaking."""
    spoken = [said["who"] for mark in timed if (said := _SPOKEN.match(text, mark.words, mark.line_end))]
    again = len(spoken) - len(set(spoken))
    return len(spoken) * 5 >= len(timed) * 3 and again > 0


def of_headings(page: Page, ground: Ground) -> Found | None:
    """Read a page whose sections are its entries, as `## Update - 14:30 UTC`; None where they are not."""
    start = page.front.end if page.front else 0
    clocked = sum(1 for heading in page.reading.headings if _CLOCKED.search(page.text, *heading.text_span))
    if clocked < 3:  # noqa: PLR2004 (three make a row)
        return None
    spans = [Span(start, len(page.text))]
    lines = lines_of(page.text, spans[0], ground)
    marks = [mark for mark in strong(marks_of(page.text, lines)) if mark.kind == "heading" and mark.moment.clock]
    if len(marks) < 3:  # noqa: PLR2004
        marks = [mark for mark in prose_marks(page.text, lines, Masked(()), only=set()) if mark.kind == "heading"]
    depths = [mark.depth for mark in marks]
    usual = max(set(depths), key=depths.count, default=0)
    marks = [mark for mark in marks if mark.depth == usual]
    beside = sum(1 for heading in page.reading.headings if heading.level == usual)
    if len(marks) < 3 or len(marks) * 3 < beside * 2:  # noqa: PLR2004
        return None
    return Found(lines, marks, set(), [], None, spans[0].end)


def _all_alike(found: Found) -> bool:
    """Tell whether nearly every item beside those with a time has one."""
    clocked = [mark for mark in found.marks if mark.moment.clock and mark.kind == "item"]
    if len(clocked) < 3:  # noqa: PLR2004 (three make a row)
        return False
    depths = {mark.depth for mark in clocked}
    stretch = found.lines[clocked[0].place : clocked[-1].place + 1]
    return len(clocked) >= 0.8 * sum(1 for line in stretch if line.kind == "item" and line.depth in depths)
