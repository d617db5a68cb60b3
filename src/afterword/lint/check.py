"""`check(document)`: run the rules, drop what the author allowed and what is outranked, set levels, sort."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from afterword.document.parse import Document
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Diagnostic, Finding, Fix, Severity
from afterword.lint.masks import evident
from afterword.lint.options import DRAFTING, Options
from afterword.lint.precedence import heard
from afterword.lint.reading import Reading
from afterword.lint.rule import Rule, rules
from afterword.lint.spans import Spans
from afterword.lint.suppressions import allowed, suppressions

_NO_OPTIONS = Options()


def check(document: Document, options: Options = _NO_OPTIONS) -> tuple[Diagnostic, ...]:
    """Return what the rules have to say about a document, sorted by place, then by rule.

    Raises:
        TypeError: an option of a rule is configured with a value of another kind than its default.
    """
    return run(document, options, wanted(rules(), options))


def wanted(shelf: Iterable[Rule], options: Options) -> tuple[Rule, ...]:
    """Return the rules of a shelf that run under some options."""
    return tuple(
        each
        for each in shelf
        if each.name not in options.disabled and (not each.opt_in or each.name in options.enabled)
    )


def run(document: Document, options: Options, chosen: Iterable[Rule]) -> tuple[Diagnostic, ...]:
    """Run some rules over a document as `check` runs all of them."""
    drafting = (options.stage or document.facts.status) in DRAFTING
    readings = _readings(document, options)
    diagnostics: list[Diagnostic] = []
    chosen = sorted(chosen, key=lambda each: each.afterwards)
    for each in chosen:
        if each.afterwards:
            readings[False].said = tuple(diagnostics)
            readings[False].ran = frozenset(other.name for other in chosen if not other.afterwards)
        hints = each.prose and "hint" in (each.quotes, options.quotes)
        reading = readings[hints]
        diagnostics += _levelled(each, _in_place(each, reading, hints=hints), options, drafting=drafting)
    granted = suppressions(document)
    return tuple(heard(allowed(diagnostics, granted)))


def diagnostic_json(document: Document, diagnostic: Diagnostic) -> dict[str, object]:
    """Return one diagnostic as `afterword check --format json` prints it: lines and columns from 1, ends exclusive."""
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        **_place(document, diagnostic.span),
        "quote": diagnostic.span.of(document.text),
        "fix": _fix_json(document, diagnostic.fix) if diagnostic.fix else None,
    }


def _readings(document: Document, options: Options) -> Mapping[bool, Reading]:
    """Return the document as read without and with its quotations; nothing is prepared before a rule asks."""
    return {flag: Reading(document, options, with_quotes=flag) for flag in (False, True)}


def _in_place(each: Rule, reading: Reading, *, hints: bool) -> Iterator[Finding]:
    """Yield a rule's findings; prose rules say where they speak of quoted evidence or of a timeline event."""
    if not each.prose:
        yield from each.find(reading)
        return
    evidence = Spans(())
    for at, finding in enumerate(each.find(reading)):
        if hints and not at:
            evidence = Spans(evident(reading.document))
        if evidence.cover(finding.span):
            message = f"In quoted evidence: {finding.message}"
            yield replace(finding, message=message, severity=Severity.INFO, fix=None)
        elif reading.in_event(finding.span):
            yield replace(finding, message=f"In the timeline: {finding.message}")
        else:
            yield finding


def _levelled(each: Rule, findings: Iterable[Finding], options: Options, *, drafting: bool) -> Iterator[Diagnostic]:
    for finding in findings:
        level = finding.severity or options.levels.get(each.name, each.severity)
        if finding.eased:
            level = level.eased
        if drafting and not (each.steadfast or finding.steadfast):
            level = level.eased
        yield Diagnostic(each.name, level, finding.message, finding.span, finding.fix)


def _place(document: Document, span: Span) -> dict[str, object]:
    positions = document.positions
    return {
        "line": positions.line(span.start),
        "column": positions.column(span.start),
        "end_line": positions.line(span.end),
        "end_column": positions.column(span.end),
    }


def _fix_json(document: Document, fix: Fix) -> dict[str, object]:
    return {
        "kind": fix.kind,
        "title": fix.title,
        "edits": [_edit_json(document, edit) for edit in fix.edits],
        "question": fix.question,
    }


def _edit_json(document: Document, edit: Edit) -> dict[str, object]:
    return {**_place(document, edit.span), "text": edit.text}
