"""Bullets and boxes of word processors, which begin no list: one finding a section."""

from collections.abc import Iterator
from itertools import groupby

from afterword.document.bullets import strays
from afterword.document.parse import Document
from afterword.lint.diagnostic import Finding, Fix, Severity


def unlisted(document: Document) -> Iterator[Finding]:
    """Find marks that were meant as bullets, in sections whose lists are read."""
    for _, same in groupby(strays(document), key=lambda each: each.section.span.start):
        found = tuple(same)
        first, is_sure = found[0], all(each.is_sure for each in found)
        mark = first.span.of(document.text)
        lines = f"{len(found)} lines here are" if len(found) > 1 else "this line is"
        message = f"{mark} begins no list item, so {lines} not read. Write {first.edit.text.strip()} instead."
        fix = Fix("safe" if is_sure else "suggest", "Write them as a list", tuple(each.edit for each in found))
        yield Finding(first.span, message, None if is_sure else Severity.WARNING, fix)
