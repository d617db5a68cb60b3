"""Tables and lists left in HTML among Markdown."""

import html
from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions.rows import BREAK, Cell, Row

_IGNORE_CASE = 2
_PART = Pattern(r"<(?P<close>/?)(?P<tag>tr|td|th)\b[^<>]{0,300}>", _IGNORE_CASE)
_ANCHOR = Pattern(
    r"<a\b[^<>]{0,500}?href=[\"'](?P<url>[^\"'<>]{1,1000})[\"'][^<>]{0,300}>(?P<words>[^<>]{0,300})</a>", _IGNORE_CASE
)
_TAG = Pattern(r"</?[A-Za-z][^<>]{0,300}>")
_ITEM = Pattern(r"<li\b[^<>]{0,300}>|</?[uo]l\b[^<>]{0,300}>|</li>|<table\b|</table>", _IGNORE_CASE)


def html_items(text: str, span: Span) -> Iterator[Cell]:
    """Yield the items of HTML lists outside tables, each up to where the next tag of a list stands."""
    start: int | None = None
    words_at = tables = 0
    for tag in (*_ITEM.finditer(text, *span), None):
        stop = tag.start() if tag else span.end
        if start is not None and text[words_at:stop].strip():
            yield Cell(Span(start, stop), _html_words(text[words_at:stop]))
        start = None
        name = tag[0].lower() if tag else ""
        tables += (name == "<table") - (name == "</table>")
        if tag and name.startswith("<li") and tables <= 0:
            start, words_at = tag.start(), tag.end()


def html_rows(text: str, span: Span) -> list[Row]:
    """Return the rows of an HTML table; cells and rows end where the next begin, closed or not."""
    rows: list[Row] = []
    cells: list[Cell] = []
    heads = 0
    start, opened = span.start, None
    for part in (*_PART.finditer(text, *span), None):
        tag = part["tag"].lower() if part else "tr"
        place = part.start() if part else span.end
        if opened is not None:
            cells.append(Cell(Span(opened, place), _html_words(text[opened:place])))
            opened = None
        if tag == "tr":
            if cells:
                end = part.end() if part and part["close"] else cells[-1].span.end
                rows.append(Row(Span(start, end), tuple(cells), head=heads == len(cells) > 1))
            cells, heads, start = [], 0, place
        elif part and not part["close"]:
            opened = part.end()
            heads += tag == "th"
    return rows


def tables_in_html(text: str, span: Span) -> Iterator[Span]:
    """Yield the places of HTML tables within a stretch."""
    at = span.start
    while True:
        start = text.find("<table", at, span.end)
        if start < 0:
            return
        end = text.find("</table>", start, span.end)
        if end < 0:
            return
        at = end + len("</table>")
        yield Span(start, at)


def _html_words(source: str) -> str:
    linked = _ANCHOR.sub(lambda link: f"[{link['words'].strip()}]({link['url']})", source) if "<a" in source else source
    return html.unescape(" ".join(_TAG.sub(" ", BREAK.sub("; ", linked)).split()))
