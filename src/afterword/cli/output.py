"""How diagnostics are printed: as text with the line they speak of, or as JSON."""

import os
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import accumulate

import click

from afterword.document.document import Document
from afterword.document.text import Span
from afterword.lint.check import diagnostic_json
from afterword.lint.configuration import ended
from afterword.lint.diagnostic import Diagnostic, Fix, Severity
from afterword.lint.notes import Note, notes

JSON_VERSION = 1
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_NARROWEST, _WIDEST = 20, 110
"""Columns of a document's line that are shown: as many as the terminal has room for, between these."""
_WIDE = ("W", "F")
_MARKS = ("Mn", "Me")
_JAMO = range(0x1160, 0x1200)
"""Vowels and endings of Korean, drawn into the syllable they belong to."""
_AS_EMOJI = "\ufe0f"


@dataclass(frozen=True, slots=True)
class Checked:
    """One file and what was found in it."""

    path: str
    document: Document
    diagnostics: tuple[Diagnostic, ...]
    manual: str = ""
    """The address below which each rule has its page; empty where none is known."""

    def page(self, rule: str) -> str | None:
        """Return the address of a rule's page."""
        return f"{self.manual}/{rule}" if self.manual else None


def as_json(files: Iterable[Checked]) -> str:
    """Return the JSON of `afterword check --format json`: version 1, every file checked, in order."""
    import json

    found = [
        {
            "path": file.path,
            "diagnostics": [
                {**diagnostic_json(file.document, each), "page": file.page(each.rule)} for each in file.diagnostics
            ],
        }
        for file in files
    ]
    return json.dumps({"version": JSON_VERSION, "files": found}, ensure_ascii=False, indent=2)


def as_text(files: Iterable[Checked]) -> Iterator[str]:
    """Yield the lines of `afterword check`: each finding with its place, its line and the next step."""
    counts = dict.fromkeys(Severity, 0)
    total, width = 0, _width()
    for file in files:
        total += 1
        for each in file.diagnostics:  # those one note speaks for are counted too, as in every other format
            counts[each.severity] += 1
        for note in notes(file.document, file.diagnostics):
            yield from _note(file, note, width)
    yield _closing(counts, total)


def as_statistics(files: Iterable[Checked]) -> Iterator[str]:
    """Yield how often each rule spoke, most often first, and in how many files."""
    files = tuple(files)
    counts: Counter[tuple[str, Severity]] = Counter()
    places: dict[tuple[str, Severity], set[str]] = {}
    for file in files:
        for each in file.diagnostics:
            key = each.rule, each.severity
            counts[key] += 1
            places.setdefault(key, set()).add(file.path)
    for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        level = click.style(f"{key[1].value:<7}", fg=_COLOURS[key[1]], bold=True)
        within = len(places[key])
        yield f"{count:>6} {level} {key[0]}  in {within} {'file' if within == 1 else 'files'}"
    levels = dict.fromkeys(Severity, 0)
    for (_, severity), count in counts.items():
        levels[severity] += count
    yield _closing(levels, len(files))


def _note(file: Checked, note: Note, width: int) -> Iterator[str]:
    diagnostic, positions = note.diagnostic, file.document.positions
    line, column = positions.line(diagnostic.span.start), positions.column(diagnostic.span.start)
    level = click.style(diagnostic.severity.value, fg=_COLOURS[diagnostic.severity], bold=True)
    place = click.style(f"{printable(file.path)}:{line}:{column}", bold=True)
    yield f"{place} {level} {', '.join((diagnostic.rule, *note.also))}"
    yield f"  {diagnostic.message}"
    yield from _excerpt(file.document, diagnostic.span, line, width)
    if diagnostic.fix:
        yield f"  → {next_step(diagnostic.fix)}"
    if page := file.page(diagnostic.rule):
        yield f"  {page}"
    yield ""


def next_step(fix: Fix) -> str:
    """Return what to do about a finding: the same one step in every format."""
    if fix.kind == "ask" and fix.question:
        return fix.question
    return f"{fix.title} (safe)." if fix.kind == "safe" else ended(fix.title)


def _width() -> int:
    """Return how many columns there are: those of COLUMNS or the terminal, or enough where there is neither."""
    # As shutil.get_terminal_size does, whose module takes longer to load than a file to check.
    with suppress(ValueError):
        if (columns := int(os.environ.get("COLUMNS", ""))) > 0:
            return columns
    with suppress(AttributeError, ValueError, OSError):
        if (columns := os.get_terminal_size(sys.stdout.fileno()).columns) > 0:
            return columns
    return 2 * _WIDEST


def _excerpt(document: Document, span: Span, line: int, width: int) -> Iterator[str]:
    """Yield the line a finding begins on, with carets under its characters; long lines are cut around the place."""
    positions = document.positions
    start = positions.offset(line, 1)
    end = positions.offset(line + 1, 1) if line < positions.lines else len(document.text)
    gutter = f"{line:>5} │ "
    room = max(_NARROWEST, min(_WIDEST, width - len(gutter) - len("……")))
    # Only the stretch that is shown is looked at: a line may hold a whole document, and thousands of findings.
    lead = _shown(document.text[max(start, span.start - room) : span.start])
    rest = _shown(document.text[span.start : min(span.start + room, end)].rstrip("\r\n"))
    if not (lead + rest).strip():
        return
    before = _last(lead, max(room // 3, room - _columns(rest)))
    after = _first(rest, room - _columns(before))
    until = span.start + len(after)
    cut = "…" if span.start - len(before) > start else ""
    more = "…" if document.text[until : min(until + 2, end)].rstrip("\r\n") else ""
    yield f"{gutter}{cut}{before}{after}{more}"
    carets = "^" * max(1, _columns(after[: max(0, span.end - span.start)]))
    indent = " " * (len(cut) + _columns(before))
    yield f"{' ' * (len(gutter) - 2)}│ {indent}{click.style(carets, bold=True)}"


def _shown(text: str) -> str:
    return printable(text.replace("\t", " "))


def _first(text: str, room: int) -> str:
    """Return what of a text has room in so many columns."""
    for at, used in enumerate(accumulate(_widths(text))):
        if used > room:
            return text[:at]
    return text


def _last(text: str, room: int) -> str:
    """Return the end of a text that has room in so many columns, without the marks of a character that has not."""
    widths = list(_widths(text))
    at = len(text)
    while at and widths[at - 1] <= room:
        at -= 1
        room -= widths[at]
    while 0 < at < len(text) and not widths[at]:
        at += 1
    return text[at:]


def _columns(text: str) -> int:
    """Return how many columns a terminal needs for some characters."""
    return sum(_widths(text))


def _widths(text: str) -> Iterator[int]:
    """Yield how many columns each character adds: none for a mark that is drawn into the one before it."""
    before = 0
    for char in text:
        if char == _AS_EMOJI:
            yield int(before == 1)  # a sign of one column becomes a picture of two
        elif unicodedata.category(char) in _MARKS or ord(char) in _JAMO:
            yield 0
        else:
            before = 2 if unicodedata.east_asian_width(char) in _WIDE else 1
            yield before


def print_exactly(text: str) -> None:
    """Print in UTF-8, whatever the terminal speaks; a file name that is not UTF-8 keeps its bytes as escapes."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def printable(text: str) -> str:
    """Keep control characters of a document out of the terminal."""
    return "".join(char if char.isprintable() else "�" for char in text)


def _closing(counts: dict[Severity, int], files: int) -> str:
    documents = "1 file" if files == 1 else f"{files} files"
    if not any(counts.values()):
        return f"Nothing to change in {documents}."
    parts = [_counted(counts[level], level) for level in Severity if counts[level]]
    return f"{', '.join(parts)} in {documents}. afterword explain RULE says why."


def _counted(count: int, level: Severity) -> str:
    if level is Severity.INFO:
        return f"{count} for information"
    return f"{count} {level.value}" if count == 1 else f"{count} {level.value}s"
