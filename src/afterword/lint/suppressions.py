"""What the author allowed: `afterword: ignore RULE reason="…"` in a comment above a line, or in the front matter.

There the reason is a comment of YAML: `afterword-ignore-file: [should-have]  # quotes clause 4`.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.document.document import Document
from afterword.document.items import trimmed
from afterword.document.keys import ALLOWED
from afterword.document.patterns import Pattern
from afterword.document.text import Span, line_end
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.text.spans import Spans

_NAME = r"\w+(?:-\w+)*"
_COMMENT = Pattern(
    rf"<!--\s*afterword:\s*ignore(?:\s+(?P<rules>{_NAME}(?:[\s,]+{_NAME})*))?[\s,]*"
    r"(?:reason\s*=\s*\"(?P<why>[^\"]*)\"\s*)?-->"
)
_NAMES = Pattern(_NAME)
_DEFINITION = Pattern(
    r"(?m)^[ ]{0,3}(?P<whole>\[(?://|\#|comment)\]:[ \t]*(?:\#"
    r"|<>)[ \t]*[(\"'](?P<words>[ \t]*afterword\b[^\n]*?)[)\"'])[ \t]*(?=\r?$)",
    re.IGNORECASE,
)
_OUR_NAME = Pattern(r"<!-[\s-]*(?:afterword|[\w -]{1,14}[\s:;_.,-]{0,4}ignor)", re.IGNORECASE)
_ITEM = Pattern(rf"[\"']?(?P<name>{_NAME})[\"']?[ \t]*(?P<loose>[^,\]}}\s][^,\]}}\n]*)?")
_REMARK = Pattern(r"(?m)(?:^|(?<=\s))#[^\n]*")

_COMMENTS = Pattern(r"[ \t]*(?:<!--(?:(?!-->)[^\n])*-->[ \t]*)+(?:(?=\r?\n)|\Z)")
_SPACE_AND_BARS = " \t\r|"


class Suppression(NamedTuple):
    """One thing the author allowed.

    `covered` is the stretch of text it speaks for: the next line that is more than a comment, or the whole text.
    `loose` are words of the front matter behind a rule's name that are no comment, and so no reason.
    """

    span: Span
    rules: frozenset[str]
    reason: str | None
    covered: Span
    loose: Span | None = None


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """Read every suppression of a document, file-wide ones first."""
    text = document.text
    if "afterword" not in text:
        return ()
    return (*_for_the_file(document), *_for_one_line(document))


def unread(document: Document) -> tuple[Span, ...]:
    """Return the comments that may be meant for us and allow nothing: other remarks to us, and what we cannot read."""
    text = document.text
    return tuple(
        span
        for span in _comments(document)
        if _OUR_NAME.match(text, span.start) and not _COMMENT.match(text, span.start)
    )


def definitions(document: Document) -> tuple[tuple[Span, str], ...]:
    """Return the remarks to us written as the definition of a link, each with its words: [//]: # (afterword: …)."""
    text = document.text
    if "afterword" not in text.casefold() or "]:" not in text:
        return ()
    code = Spans(mask.span for mask in document.masks if mask.kind in ("fence", "comment"))
    found = ((Span(*match.span("whole")), match["words"].strip()) for match in _DEFINITION.finditer(text))
    return tuple((span, words) for span, words in found if not code.cover(_first(span)))


def allowed(diagnostics: Iterable[Diagnostic], granted: tuple[Suppression, ...]) -> list[Diagnostic]:
    """Leave out the diagnostics that begin where their rule is allowed."""
    covered: dict[str, list[Span]] = {}
    for one in granted:
        for name in one.rules:
            covered.setdefault(name, []).append(one.covered)
    places = {name: Spans(spans) for name, spans in covered.items()}
    return [each for each in diagnostics if each.rule not in places or not places[each.rule].cover(_first(each.span))]


def _first(span: Span) -> Span:
    return Span(span.start, span.start + 1)  # one that ends there does not cover it


def _comments(document: Document) -> Iterator[Span]:
    return (mask.span for mask in document.masks if mask.kind == "comment")


def _for_the_file(document: Document) -> list[Suppression]:
    text, facts = document.text, document.facts
    if ALLOWED not in facts.spans:
        return []
    key, value = facts.key_spans[ALLOWED], facts.spans[ALLOWED]
    span = Span(key.start, len(text[: line_end(text, max(key.end, value.end))].rstrip()))
    entry = text[key.end : span.end]
    bare = _REMARK.sub(lambda remark: " " * len(remark[0]), entry)  # each name keeps its place
    items = list(_ITEM.finditer(bare))
    if not items and not bare.strip(": []\t\r\n"):
        return []
    spans = (item.span("loose") for item in items if item["loose"])
    loose = next((trimmed(text, key.end + start, key.end + end) for start, end in spans), None)
    said = [*_remarks_above(text, key.start), *_REMARK.findall(entry)]
    reason = " ".join(filter(None, (each.strip("# \t\r") for each in said)))
    names = frozenset(item["name"] for item in items)
    return [Suppression(span, names, reason or None, Span(0, len(text) + 1), loose)]


def _remarks_above(text: str, start: int) -> list[str]:
    """Return the lines of YAML comment that end right above a key, first things first."""
    said: list[str] = []
    end = text.rfind("\n", 0, start)
    while end > 0:
        first = text.rfind("\n", 0, end) + 1
        line = text[first:end].strip()
        if not line.startswith("#"):
            break
        said.insert(0, line)
        end = first - 1
    return said


def _for_one_line(document: Document) -> list[Suppression]:
    text = document.text
    found: list[Suppression] = []
    passed: dict[int, int] = {}
    for span in reversed([*_comments(document)]):  # from below: what is passed over is passed over once
        if match := _COMMENT.match(text, span.start):
            names = frozenset(_NAMES.findall(match["rules"] or ""))
            found.append(Suppression(span, names, match["why"] or None, line_below(text, match.end(), passed)))
    return found[::-1]


def line_below(text: str, after: int, passed: dict[int, int] | None = None) -> Span:
    """Return the line below a comment, further comments passed over; its own line when text follows it.

    `passed` remembers, by the first line of some comments, where the line below them begins.
    """
    start = text.find("\n", after) + 1
    left = text[after : start - 1 if start else len(text)].strip(_SPACE_AND_BARS)
    if left and not _COMMENTS.fullmatch(left):
        return Span(after, start or len(text) + 1)
    first = start
    while start and (above := _COMMENTS.match(text, start)):
        start = passed[start] if passed and start in passed else text.find("\n", above.end()) + 1
    if passed is not None:
        passed[first] = start
    if not start:
        return Span(len(text), len(text))
    end = text.find("\n", start)
    return Span(start, len(text) + 1 if end < 0 else end + 1)
