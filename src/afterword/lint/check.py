"""`check(document)`: run the rules, drop what the author allowed and what is outranked, set levels, sort."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from afterword.document.document import Document
from afterword.document.text import Edit, Span, in_line_ends_of
from afterword.lint import disowned
from afterword.lint.diagnostic import Diagnostic, Finding, Fix, Severity
from afterword.lint.options import DRAFTING, Options
from afterword.lint.precedence import heard
from afterword.lint.reading import Reading
from afterword.lint.resemblance.opinion import resembling
from afterword.lint.resemblance.saying import alike
from afterword.lint.rule import Rule, rules
from afterword.lint.suppressions import allowed, suppressions
from afterword.lint.text.spans import Spans

NO_OPTIONS = Options()


def check(document: Document, options: Options = NO_OPTIONS) -> tuple[Diagnostic, ...]:
    """Return what the rules have to say about a document, sorted by place, then by rule.

    Raises:
        TypeError: an option of a rule is configured with a value of another kind than its default.
    """
    return Round(document, options, wanted(rules(), options), second_opinion=options.resemblance).close()


def wanted(shelf: Iterable[Rule], options: Options) -> tuple[Rule, ...]:
    """Return the rules of a shelf that run under some options."""
    return tuple(
        each
        for each in shelf
        if each.name not in options.disabled and (not each.opt_in or each.name in options.enabled)
    )


def run(document: Document, options: Options, chosen: Iterable[Rule]) -> tuple[Diagnostic, ...]:
    """Run some rules over a document as `check` runs all of them, without a second opinion where they are silent."""
    return Round(document, options, chosen).close()


class Round:
    """One round of rules over one document: they speak, then it is decided who is heard.

    With a `second_opinion`, sentences of which the chosen rules say nothing are compared with labelled ones.
    """

    def __init__(
        self, document: Document, options: Options, chosen: Iterable[Rule], *, second_opinion: bool = False
    ) -> None:
        self._second_opinion = second_opinion
        self._document = document
        self._options = options
        self._chosen = tuple(chosen)
        self._beyond = tuple(dict.fromkeys(each.beyond for each in self._chosen if each.beyond))
        self._drafting = (options.stage or document.facts.status) in DRAFTING
        # As read without and with its quotations; nothing is prepared before a rule asks.
        bare = Reading(document, options)
        self._readings = {False: bare, True: bare.with_quotes()}

    @property
    def reading(self) -> Reading:
        """The document as most rules read it."""
        return self._readings[False]

    @property
    def front(self) -> str:
        """The front matter, on which every rule depends."""
        return self._document.facts.span.of(self._document.text)

    def sight(self, passage: Span) -> tuple[object, ...]:
        """Return what near rules see of a passage: the same again wherever it stands."""
        reading, readable = self._readings.values()
        plain = passage.of(reading.plain)
        return (
            passage.of(self._document.text),
            plain,
            plain if readable is reading else passage.of(readable.plain),
            *reading.items_within(passage),
            *(beyond(reading, passage) for beyond in self._beyond),
        )

    def say(self, chosen: Sequence[Rule], reach: Span | None = None) -> list[Diagnostic]:
        """Return what some rules say, of a stretch of the text that no sentence crosses, or of all of it."""
        readings = self._readings
        if reach is not None:
            readings = {flag: reading.within(reach) for flag, reading in readings.items()}
        said = [(each, diagnostic) for each in chosen for diagnostic in self._speak(each, readings)]
        diagnostics = [diagnostic for _, diagnostic in said]
        if self._second_opinion:
            near = [diagnostic for each, diagnostic in said if each.near]
            diagnostics += self._resembling(chosen, readings[False], near)
        return diagnostics

    def _speak(self, each: Rule, readings: Mapping[bool, Reading]) -> Iterator[Diagnostic]:
        hints = each.prose and "hint" in (each.quotes, self._options.quotes)
        reading = readings[hints]
        return self._levelled(each, reading, each.find(reading), hints=hints)

    def _resembling(self, chosen: Iterable[Rule], reading: Reading, said: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """Yield under a prose rule's name what is worded like that which it flags, where no near rule spoke."""
        prose = {each.name: each for each in chosen if each.prose}
        for like in resembling(reading, said) if prose else ():
            each = prose.get(like.rule)
            if each and each.way:
                found = alike(each.headline, each.way, reading, like.span)
                yield from self._levelled(each, reading, (found,), hints=False)

    def _levelled(
        self, each: Rule, reading: Reading, findings: Iterable[Finding], *, hints: bool
    ) -> Iterator[Diagnostic]:
        placed = _in_place(each, reading, findings, hints=hints)
        return _levelled(each, placed, self._options, drafting=self._drafting)

    def close(self, said: Iterable[Diagnostic] = (), spoken: Iterable[Rule] = ()) -> tuple[Diagnostic, ...]:
        """Let the rules speak that have not yet; return what is heard of everything said."""
        done = {each.name for each in spoken}
        left = [each for each in self._chosen if each.name not in done]
        diagnostics = [*said, *self.say([each for each in left if not each.afterwards])]
        last = [each for each in left if each.afterwards]
        if last:
            self.reading.said = tuple(diagnostics)
            self.reading.ran = frozenset(each.name for each in self._chosen if not each.afterwards)
            diagnostics += self.say(last)
        granted = suppressions(self._document)
        diagnostics = self._understood(diagnostics)
        return tuple(_in_line_ends(self._document.text, heard(allowed(diagnostics, granted))))

    def _understood(self, diagnostics: list[Diagnostic]) -> list[Diagnostic]:
        """Return what is said without the English words that are missed where another language is written."""
        if not any(section.is_abroad for section in self._document.sections):
            return diagnostics
        english = {each.name for each in self._chosen if each.english}
        return [each for each in diagnostics if each.rule not in english or not self._document.is_abroad(each.span)]


def _in_line_ends(text: str, diagnostics: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    """Return the findings with their edits in the line ends of the text: rules write line feeds."""
    return (_with_line_ends(text, each) for each in diagnostics) if "\r" in text else diagnostics


def _with_line_ends(text: str, diagnostic: Diagnostic) -> Diagnostic:
    fix = diagnostic.fix
    if fix is None or not fix.edits:
        return diagnostic
    edits = tuple(Edit(edit.span, in_line_ends_of(text, edit.text)) for edit in fix.edits)
    return replace(diagnostic, fix=replace(fix, edits=edits))


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


def _in_place(each: Rule, reading: Reading, findings: Iterable[Finding], *, hints: bool) -> Iterator[Finding]:
    """Yield a rule's findings; prose rules say where they speak of quoted evidence or of a timeline event."""
    if not each.prose:
        yield from findings
        return
    evidence = Spans(())
    for at, finding in enumerate(_from_words_on(reading, findings)):
        if disowned.is_disowned(reading, each.name, finding.span):
            continue
        if hints and not at:
            evidence = Spans(reading.prose.evidence)
        if evidence.cover(finding.span):
            message = f"In quoted evidence: {finding.message}"
            yield replace(finding, message=message, severity=Severity.INFO, fix=None)
        elif reading.in_event(finding.span):
            yield replace(finding, message=f"In the timeline: {finding.message}")
        else:
            yield finding


def _from_words_on(reading: Reading, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings; one that begins with a verb drawn together with its subject begins there: *they're careless*."""
    text = reading.document.text
    for finding in findings:
        start, end = finding.span
        if text[start : start + 1] in _APOSTROPHES and start and text[start - 1].isalpha():
            start -= 1
            while start and text[start - 1].isalpha():
                start -= 1
        yield finding if start == finding.span.start else replace(finding, span=Span(start, end))


_APOSTROPHES = frozenset("'\u2019")


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
