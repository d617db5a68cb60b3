"""How diagnostics are printed: as text with the line they speak of, or as JSON."""

import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import click

from afterword.document.document import Document
from afterword.document.text import Span
from afterword.lint.check import diagnostic_json
from afterword.lint.configuration import ended
from afterword.lint.diagnostic import Diagnostic, Fix, Severity
from afterword.lint.notes import Note, notes

JSON_VERSION = 1
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_WIDEST = 110
_WIDE = ("W", "F")


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
    total = 0
    for file in files:
        total += 1
        for each in file.diagnostics:  # those one note speaks for are counted too, as in every other format
            counts[each.severity] += 1
        for note in notes(file.document, file.diagnostics):
            yield from _note(file, note)
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


def _note(file: Checked, note: Note) -> Iterator[str]:
    diagnostic, positions = note.diagnostic, file.document.positions
    line, column = positions.line(diagnostic.span.start), positions.column(diagnostic.span.start)
    level = click.style(diagnostic.severity.value, fg=_COLOURS[diagnostic.severity], bold=True)
    place = click.style(f"{printable(file.path)}:{line}:{column}", bold=True)
    yield f"{place} {level} {', '.join((diagnostic.rule, *note.also))}"
    yield f"  {diagnostic.message}"
    yield from _excerpt(file.document, diagnostic.span, line)
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


def _excerpt(document: Document, span: Span, line: int) -> Iterator[str]:
    """Yield the line a finding begins on, with carets under its characters; long lines are cut around the place."""
    positions = document.positions
    start = positions.offset(line, 1)
    end = positions.offset(line + 1, 1) if line < positions.lines else len(document.text)
    cut = max(start, min(span.start - _WIDEST // 3, end - _WIDEST))
    # Only the stretch that is shown is looked at: a line may hold a whole document, and thousands of findings.
    shown = document.text[cut : min(cut + _WIDEST, end)].rstrip("\r\n").replace("\t", " ")
    if not shown.strip():
        return
    before = "…" if cut > start else ""
    after = "…" if document.text[cut + _WIDEST : min(cut + _WIDEST + 2, end)].rstrip("\r\n") else ""
    lead = " " * (_columns(shown[: span.start - cut]) + len(before))
    carets = "^" * max(1, _columns(shown[span.start - cut : max(span.start, span.end) - cut]))
    gutter = f"{line:>5} "
    yield f"{gutter}│ {before}{printable(shown)}{after}"
    yield f"{' ' * len(gutter)}│ {lead}{click.style(carets, bold=True)}"


def _columns(text: str) -> int:
    """Return how many columns a terminal needs for some characters."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in _WIDE else 1 for char in text
    )


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
