"""What the rules found, as an editor shows it: marks in the text, a manual page to read, and changes to choose from."""

from collections.abc import Iterable, Iterator, Sequence

from lsprotocol.types import (
    AnnotatedTextEdit,
    CodeAction,
    CodeActionKind,
    CodeDescription,
    Diagnostic,
    DiagnosticSeverity,
    OptionalVersionedTextDocumentIdentifier,
    Position,
    Range,
    SnippetTextEdit,
    StringValue,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from afterword.document.text import Edit, in_line_ends_of
from afterword.lint.diagnostic import Diagnostic as Finding
from afterword.lint.diagnostic import Severity
from afterword.lint.notes import shown
from afterword.lint.remarks import allowance, question
from afterword.lsp.holes import hole, snippet
from afterword.lsp.sheet import Sheet

FIX_ALL = f"{CodeActionKind.SourceFixAll.value}.afterword"
_SEVERITIES = {
    Severity.ERROR: DiagnosticSeverity.Error,
    Severity.WARNING: DiagnosticSeverity.Warning,
    Severity.INFO: DiagnosticSeverity.Information,
}


def marks(sheet: Sheet) -> list[Diagnostic]:
    """Return a mark for each finding that is shown."""
    return [_mark(sheet, finding) for finding in shown(sheet.document, sheet.findings)]


def _mark(sheet: Sheet, finding: Finding) -> Diagnostic:
    words = finding.message
    if finding.fix and finding.fix.question:
        words += f"\n{finding.fix.question}"
    page = sheet.options.page(finding.rule)
    return Diagnostic(
        range=sheet.places.range(finding.span),
        message=words,
        severity=_SEVERITIES[finding.severity],
        code=finding.rule,
        code_description=CodeDescription(page) if page else None,
        source="afterword",
    )


def at(sheet: Sheet, position: Position) -> list[Finding]:
    """Return the findings whose words a position stands in."""
    offset = sheet.places.offset(position)
    found = shown(sheet.document, sheet.findings)
    return [finding for finding in found if finding.span.start <= offset <= finding.span.end]


def choices(sheet: Sheet, chosen: Range, marked: Sequence[Diagnostic] = ()) -> list[CodeAction]:
    """Return the changes an editor may offer for a range: the rules' own, to ask, and to allow.

    Those of the marks that are asked about come before those of others at the same place.
    """
    start, end = sheet.places.offset(chosen.start), sheet.places.offset(chosen.end)
    touched = [each for each in sheet.findings if each.span.start <= end and start <= each.span.end]
    meant = {(mark.code, _corners(mark.range)) for mark in marked}
    parts: tuple[list[Finding], list[Finding]] = ([], [])
    for finding in touched:
        place = _corners(sheet.places.range(finding.span))
        parts[(finding.rule, place) not in meant].append(finding)
    asked: set[str] = set()
    return [
        offered
        for part in parts
        for offered in (*_fixes(sheet, part), *_questions(sheet, part, asked), *_allowances(sheet, part))
    ]


def _corners(place: Range) -> tuple[int, int, int, int]:
    return place.start.line, place.start.character, place.end.line, place.end.character


def edits(sheet: Sheet, changes: Iterable[Edit]) -> list[TextEdit]:
    """Return changes as an editor makes them, in the text's own line ends."""
    text = sheet.document.text
    return [TextEdit(sheet.places.range(change.span), in_line_ends_of(text, change.text)) for change in changes]


def _fixes(sheet: Sheet, findings: Iterable[Finding]) -> Iterator[CodeAction]:
    for finding in findings:
        if finding.fix and finding.fix.edits:
            yield CodeAction(
                title=finding.fix.title,
                kind=CodeActionKind.QuickFix,
                diagnostics=[_mark(sheet, finding)],
                is_preferred=finding.fix.kind == "safe",
                edit=_change(sheet, finding.fix.edits),
            )


def _questions(sheet: Sheet, findings: Iterable[Finding], asked: set[str]) -> Iterator[CodeAction]:
    """Offer to leave a finding's question in the text, for whoever knows the answer; none that is `asked` already."""
    for finding in findings:
        edit = question(sheet.document, finding)
        if edit and finding.fix and finding.fix.question and finding.fix.question not in asked:
            asked.add(finding.fix.question)
            yield CodeAction(
                title=f"Ask here: {finding.fix.question}",
                kind=CodeActionKind.QuickFix,
                diagnostics=[_mark(sheet, finding)],
                edit=_change(sheet, [edit]),
            )


def _allowances(sheet: Sheet, findings: Iterable[Finding]) -> Iterator[CodeAction]:
    """Offer the comment that allows a finding; its reason is for the author to write."""
    for finding in findings:
        if edit := allowance(sheet.document, finding):
            yield CodeAction(
                title=f"Allow {finding.rule} here, with a reason",
                kind=CodeActionKind.QuickFix,
                diagnostics=[_mark(sheet, finding)],
                edit=_change(sheet, [edit]),
            )


def _change(sheet: Sheet, changes: Iterable[Edit]) -> WorkspaceEdit:
    """Return a change as the editor makes it, with the cursor in its first hole where the editor can do that."""
    made = edits(sheet, changes)
    at = next((at for at, edit in enumerate(made) if hole(edit.new_text)), None)
    if at is None or not sheet.snippets:
        return WorkspaceEdit(changes={sheet.uri: made})
    told: list[TextEdit | AnnotatedTextEdit | SnippetTextEdit] = [*made]
    told[at] = SnippetTextEdit(made[at].range, StringValue(snippet(made[at].new_text)))
    document = OptionalVersionedTextDocumentIdentifier(sheet.uri, sheet.version)
    return WorkspaceEdit(document_changes=[TextDocumentEdit(document, told)])
