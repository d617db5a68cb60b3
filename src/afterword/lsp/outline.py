"""The outline of a post-mortem, for an editor's list of symbols: sections, and in each its items."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lsprotocol.types import DocumentSymbol, SymbolKind

from afterword.document.text import Span
from afterword.lsp.sheet import Sheet

_LONGEST = 80


@dataclass(slots=True)
class _Entry:
    """Something with a place and a name; what lies within its place stands below it."""

    span: Span
    name: str
    kind: SymbolKind
    detail: str = ""
    below: list["_Entry"] = field(default_factory=list)


def outline(sheet: Sheet) -> list[DocumentSymbol]:
    """Return the sections of a text with their metrics, events, factors, actions and lessons."""
    entries = sorted((*_sections(sheet), *_items(sheet)), key=lambda entry: (entry.span.start, -entry.span.end))
    root = _Entry(Span(0, len(sheet.document.text)), "", SymbolKind.File)
    opened = [root]
    for entry in entries:
        while len(opened) > 1 and not opened[-1].span.contains(entry.span):
            opened.pop()
        opened[-1].below.append(entry)
        opened.append(entry)
    return [_symbol(sheet, entry) for entry in root.below]


def _sections(sheet: Sheet) -> Iterator[_Entry]:
    for section in sheet.document.sections:
        yield _Entry(section.span, section.heading or section.kind, SymbolKind.Namespace, section.kind)


def _items(sheet: Sheet) -> Iterator[_Entry]:
    document = sheet.document
    for metric in document.impact:
        yield _Entry(metric.span, metric.key, SymbolKind.Number, metric.value_text)
    for event in document.events:
        yield _Entry(event.span, event.text, SymbolKind.Event, event.time_text)
    for factor in document.factors:
        yield _Entry(factor.span, factor.text, SymbolKind.Constructor, factor.id or "")
    for action in document.actions:
        yield _Entry(action.span, action.text, SymbolKind.Boolean, action.id or "")
    for lesson in document.lessons:
        yield _Entry(lesson.span, lesson.text, SymbolKind.String, lesson.id or "")


def _symbol(sheet: Sheet, entry: _Entry) -> DocumentSymbol:
    line = sheet.positions.line(entry.span.start)
    first = Span(entry.span.start, min(entry.span.end, sheet.positions.line_end(line)))
    return DocumentSymbol(
        name=entry.name[:_LONGEST].strip() or "…",  # the protocol forbids empty names
        detail=entry.detail,
        kind=entry.kind,
        range=sheet.places.range(entry.span),
        selection_range=sheet.places.range(first),
        children=[_symbol(sheet, below) for below in entry.below],
    )
