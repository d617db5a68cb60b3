"""`fingerprint(text)`: what an approval is bound to, namely what people wrote and nothing the process writes."""

import hashlib
import re

from afterword.document.document import Document
from afterword.document.live_values import frozen
from afterword.document.parse import parse
from afterword.document.patterns import Pattern
from afterword.document.text import LINE_BREAK, Edit, Span, apply

# Written by the process, not by people: whose it is changes by handing over.
PROCESS_KEYS = ("status", "owner", "approved_by", "published")

_LINE_END = Pattern(r"[ \t]*(?:\r\n|\n|\r|\Z)")


def fingerprint(text: str) -> str:
    """Return the SHA-256, in hex, of a text without status, owner, approvals, publication date, ticks and `done:`.

    Nor do the comments count that say which values followed the incident, nor line ends and blanks at line ends.
    """
    return of_document(parse(text))


def of_document(document: Document) -> str:
    """Return the `fingerprint` of a document that is parsed already."""
    bare = frozen(apply(document.text, (*_process_lines(document), *_ticks(document))))
    lines = "\n".join(line.rstrip(" \t") for line in LINE_BREAK.split(bare)).rstrip("\n")
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()


def _process_lines(document: Document) -> list[Edit]:
    facts, text = document.facts, document.text
    edits: list[Edit] = []
    for key in PROCESS_KEYS:
        if key in facts.spans:
            start = facts.key_spans[key].start
            end = _LINE_END.match(text, max(facts.spans[key].end, facts.key_spans[key].end + 1))
            edits.append(Edit(Span(start, end.end() if end else facts.spans[key].end), ""))
    return edits


def _ticks(document: Document) -> list[Edit]:
    edits: list[Edit] = []
    for action in document.actions:
        if action.boxed:
            edits.append(Edit(action.box_span, " "))
        if "done" in action.attributes:
            edits.append(Edit(_done(document.text, action.attributes["done"]), ""))
    return edits


def _done(text: str, value: Span) -> Span:
    """Return the span of `done: value` with the semicolon or the line that it alone makes necessary."""
    before = Pattern(
        r"(?:;[ \t]*|(?:\r\n|\n|\r)[ \t]*[-+*][ \t]+)?(?:\*\*|__)?done(?:\*\*|__)?:(?:\*\*|__)?[ \t\r\n]*\Z",
        re.IGNORECASE,
    )
    start = max(value.start - 200, 0)
    found = before.search(text[start : value.start])
    begin = start + found.start() if found else value.start
    after = Pattern(r"[ \t]*;[ \t]*").match(text, value.end)
    alone = text[begin : begin + 1] in {"\n", "\r"}
    if after and not text.startswith(";", begin):
        if alone:  # the first of several: its bullet stays
            begin += len(found[0]) - len(found[0].lstrip("\r\n \t-+*")) if found else 0
        return Span(begin, after.end())
    return Span(begin, value.end)
