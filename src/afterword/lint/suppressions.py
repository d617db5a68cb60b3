"""What the author allowed: `afterword: ignore RULE reason="…"` in a comment above a line, or in the front matter.

There the reason is a comment of YAML: `afterword-ignore-file: [should-have]  # quotes clause 4`.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from afterword.document.items import trimmed
from afterword.document.parse import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.text.spans import Spans

_COMMENT = Pattern(
    r"<!--\s*afterword:\s*ignore\s+(?P<rules>[\w\s,-]*?)\s*(?P<reason>reason\s*=\s*\"(?P<why>[^\"]*)\"\s*)?-->"
)

_DIRECTIVE = Pattern(r"<!--[ \t]*afterword[ \t]*:[ \t]*(?P<word>[^\s>]*)[^\n]*?-->")
_KNOWN = Pattern(r"ask\b|prose\b|incident\.|-->")
_FILE = Pattern(r"^afterword-ignore-file[ \t]*:[ \t]*(?P<rules>[^\n]*)$", re.MULTILINE)
_FILE_LIST = Pattern(r"^afterword-ignore-file[ \t]*:[ \t]*\n(?P<rules>(?:[ \t]*-[^\n]*\n)+)", re.MULTILINE)

_OURS = Pattern(r"[ \t]*<!--\s*afterword:[^\n]*-->[ \t]*(?=\r?\n|\Z)")
_SPACE_AND_BARS = " \t\r|"


class Suppression(NamedTuple):
    """One thing the author allowed.

    `covered` is the stretch of text it speaks for: the next line that is not a suppression itself, or the whole text.
    """

    span: Span
    rules: frozenset[str]
    reason: str | None
    covered: Span


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """Read every suppression of a document, file-wide ones first."""
    text = document.text
    if "afterword" not in text:
        return ()
    return (*_for_the_file(document), *_for_one_line(document))


def unread(document: Document) -> tuple[Span, ...]:
    """Return the remarks that speak to us in words we do not know: they do nothing."""
    text = document.text
    if "afterword" not in text:
        return ()
    code = Spans(mask.span for mask in document.masks if mask.kind in ("fence", "code-span"))
    found = (
        Span(*match.span())
        for match in _DIRECTIVE.finditer(text)
        if not _COMMENT.match(text, match.start()) and not _KNOWN.match(match["word"])
    )
    return tuple(span for span in found if not code.cover(span))


def allowed(diagnostics: Iterable[Diagnostic], granted: tuple[Suppression, ...]) -> list[Diagnostic]:
    """Leave out the diagnostics that begin where their rule is allowed."""
    covered: dict[str, list[Span]] = {}
    for one in granted:
        for name in one.rules:
            covered.setdefault(name, []).append(one.covered)
    places = {name: Spans(spans) for name, spans in covered.items()}
    return [each for each in diagnostics if each.rule not in places or not places[each.rule].cover(_first(each.span))]


def _first(span: Span) -> Span:
    return Span(span.start, span.start)


def _for_the_file(document: Document) -> list[Suppression]:
    front = document.facts.span
    found = []
    for pattern in (_FILE, _FILE_LIST):
        for match in pattern.finditer(document.text, front.start, front.end):
            lines = [line.partition("#") for line in match["rules"].split("\n")]
            names = frozenset(re.findall(r"[\w-]*\w", " ".join(told for told, _, _ in lines).replace("- ", " ")))
            reason = " ".join(why.strip() for _, _, why in lines if why.strip())
            if names:
                span = trimmed(document.text, *match.span())
                found.append(Suppression(span, names, reason or None, Span(0, len(document.text) + 1)))
    return found


def _for_one_line(document: Document) -> list[Suppression]:
    text = document.text
    code = Spans(mask.span for mask in document.masks if mask.kind in ("fence", "code-span"))
    found = []
    for match in _COMMENT.finditer(text):
        span = Span(*match.span())
        if code.cover(span):
            continue
        names = frozenset(re.findall(r"[\w-]*\w", match["rules"]))
        found.append(Suppression(span, names, match["why"] or None, _next_line(text, span.end)))
    return found


def _next_line(text: str, after: int) -> Span:
    """Return the line below a comment, further comments of ours passed over; its own line when text follows it."""
    start = text.find("\n", after) + 1
    if text[after : start - 1 if start else len(text)].strip(_SPACE_AND_BARS):
        return Span(after, start or len(text) + 1)
    while start and (above := _OURS.match(text, start)):
        start = text.find("\n", above.end()) + 1
    if not start:
        return Span(len(text), len(text))
    end = text.find("\n", start)
    return Span(start, len(text) + 1 if end < 0 else end + 1)
