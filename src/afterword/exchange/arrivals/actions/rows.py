"""The rows of a table of pipes, whether or not the Markdown library would call it one."""

from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span

_IGNORE_CASE = 2
_LONGEST_RULE = 2000
_PIPE = Pattern(r"\\.|`[^`\r\n]{1,300}`|\|")
_RULE = Pattern(r"[ \t|:+=_–—-]*[-–—=]{1}[ \t|:+=_–—-]*")
BREAK = Pattern(r"<br ?/?>", _IGNORE_CASE)


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
