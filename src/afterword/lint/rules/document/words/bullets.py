"""Bullets and boxes of word processors, which begin no list: one finding a section."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from afterword.document.bullets import Stray, beside, strays
from afterword.document.document import Document
from afterword.lint.diagnostic import Finding, Fix, Severity

_NOUNS = {"impact": "figure", "timeline": "event", "factors": "factor", "actions": "action", "lessons": "lesson"}


def unlisted(document: Document) -> Iterator[Finding]:
    """Find marks that were meant as bullets, first in sections whose lists are read."""
    for found in _by_section(strays(document)):
        first, is_sure = found[0], all(each.is_sure for each in found)
        mark, noun = first.span.of(document.text), _NOUNS[first.section.kind]
        lines = f"none of these {len(found)} lines is a {noun}" if len(found) > 1 else f"this line is no {noun}"
        message = f"{mark} begins no list item, so {lines}. Write {first.edit.text.strip()} instead."
        yield Finding(first.span, message, None if is_sure else Severity.WARNING, _listed(found, is_sure=is_sure))
    for found in _by_section(beside(document)):
        mark = found[0].span.of(document.text)
        message = f"{mark} begins no list item in Markdown. Write - instead."
        yield Finding(found[0].span, message, Severity.INFO, _listed(found, is_sure=True))


def _by_section(found: Iterable[Stray]) -> Iterator[tuple[Stray, ...]]:
    return (tuple(same) for _, same in groupby(found, key=lambda each: each.section.span.start))


def _listed(found: Iterable[Stray], *, is_sure: bool) -> Fix:
    return Fix("safe" if is_sure else "suggest", "Write them as a list", tuple(each.edit for each in found))
