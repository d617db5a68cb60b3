"""Mentions of one item by another: `because **F2**`, `fixes: F3, L2`, `evidence: ^t3`."""

from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span

_ID = Pattern(r"(?<![\w#/-])(?P<id>[FAL]\d{1,6})(?![\w-])")
_IN_ANY_CASE = Pattern(r"(?<![\w#/-])(?P<id>[FALfal]\d{1,6})(?![\w-])")
_ANCHOR = Pattern(r"(?<![\w\])])\^(?P<id>[A-Za-z][\w-]{0,30})")


class Reference(NamedTuple):
    """A mention of another item by its id.

    Attributes:
        id: "F7", "L2", "A1", or "t3" for an event's anchor.
        kind: "because", "fixes" or "evidence".
        by: The key of the factor, or the id of the action, that makes it.
    """

    span: Span
    id: str
    kind: str
    by: str | None = None


def ids(text: str, span: Span, kind: str, by: str | None) -> list[Reference]:
    """Find the ids mentioned in a value; those of other documents (`PM-2025-0031#F2`) are left out."""
    return [
        Reference(Span(*found.span("id")), found["id"], kind, by) for found in _ID.finditer(text, span.start, span.end)
    ]


def in_any_case(text: str, span: Span, kind: str, by: str | None) -> list[Reference]:
    """Find the ids in a value that holds nothing else: *f1, f2* means F1 and F2."""
    found = _IN_ANY_CASE.finditer(text, *span)
    return [Reference(Span(*each.span("id")), each["id"].upper(), kind, by) for each in found]


def anchors(text: str, span: Span, by: str | None) -> list[Reference]:
    """Find the events referred to in a value, by their anchors."""
    return [
        Reference(Span(*found.span("id")), found["id"], "evidence", by)
        for found in _ANCHOR.finditer(text, span.start, span.end)
    ]
