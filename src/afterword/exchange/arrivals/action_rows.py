"""The rows of a table, written with pipes or in HTML, whether or not the Markdown library would call it a table."""

import html
from collections.abc import Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span

_IGNORE_CASE = 2
_LONGEST_RULE = 2000
_PIPE = Pattern(r"\\.|`[^`\r\n]{1,300}`|\|")
_RULE = Pattern(r"[ \t|:+=_–—-]*[-–—=]{1}[ \t|:+=_–—-]*")
BREAK = Pattern(r"<br ?/?>", _IGNORE_CASE)
_PART = Pattern(r"<(?P<close>/?)(?P<tag>tr|td|th)\b[^<>]{0,300}>", _IGNORE_CASE)
_ANCHOR = Pattern(
    r"<a\b[^<>]{0,500}?href=[\"'](?P<url>[^\"'<>]{1,1000})[\"'][^<>]{0,300}>(?P<words>[^<>]{0,300})</a>", _IGNORE_CASE
)
_TAG = Pattern(r"</?[A-Za-z][^<>]{0,300}>")


class Cell(NamedTuple):
    """A cell's place and its words on one line."""

    span: Span
    words: str


class Row(NamedTuple):
    """A row's place and cells; `rule` where it only parts the head from the rest."""

    span: Span
    cells: tuple[Cell, ...]
    rule: bool = False
    head: bool = False


def pipe_rows(text: str, span: Span) -> list[Row]:
    """Return the rows of a table of pipes, whether or not the library would call it one."""
    rows: list[Row] = []
    at = span.start
    for line in span.of(text).splitlines(keepends=True):
        end = at + len(line.rstrip("\r\n"))
        place = Span(at + len(line) - len(line.lstrip()), end)
        at += len(line)
        if "|" not in line:
            continue
        if len(line) < _LONGEST_RULE and _RULE.fullmatch(text, *place):
            rows.append(Row(place, (), rule=True))
        else:
            rows.append(Row(place, _cells(text, place)))
    return rows


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


def _cells(text: str, line: Span) -> tuple[Cell, ...]:
    cells = []
    start = line.start + 1 if text[line.start : line.start + 1] == "|" else line.start
    for pipe in (*_PIPE.finditer(text, start, line.end), None):
        stop = pipe.start() if pipe else line.end
        if pipe and pipe[0] != "|":
            continue
        if pipe is None and not text[start:stop].strip():
            break
        words = " ".join(text[start:stop].split()).replace("\\|", "|")
        cells.append(Cell(Span(start, stop), words))
        start = stop + 1
    return tuple(cells)


def _html_words(source: str) -> str:
    linked = _ANCHOR.sub(lambda link: f"[{link['words'].strip()}]({link['url']})", source) if "<a" in source else source
    return html.unescape(" ".join(_TAG.sub(" ", BREAK.sub("; ", linked)).split()))
