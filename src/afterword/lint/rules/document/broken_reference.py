"""A reference that leads nowhere, in circles, or to two places.

What it does
    Finds ids of factors, actions, lessons and events that are used but not defined, or defined twice; causes that
    explain themselves; and links to headings that do not exist.

Why is this a problem
    A factor nobody can find is dropped from follow-up without anyone deciding so.

Example
    ## Contributing factors

    - **F1** The label is bought again when the message returns

      - because **F7**

Use instead
    ## Contributing factors

    - **F1** The label is bought again when the message returns

      - because **F2** the timeout is the library's default

What it leaves alone
    ## Contributing factors

    - **F1** The same gap as in PM-2025-0031#F2, and `F9` in code

How it decides
    The graph of ids. Ids of other documents (`PM-2025-0031#F2`) and ids in code are not looked at.

Fix safety
    A second item of the same id gets the next free number: safe, since references keep meaning the first. Replacing an
    unknown id by the nearest known one is a suggestion.

References
    The format `postmortem/1`, chapters 6 to 8.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.document.parse import Document
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_NOUNS = {"F": "factor", "A": "action", "L": "lesson", "t": "event"}
_IN_PROSE = re.compile(r"\b(?:see|cf\.?|factors?|actions?|lessons?)\s+[*_]{0,2}(?P<id>[fal]\d{1,3})(?![\w-])")
_TARGET = re.compile(r"#(?P<slug>[^\s()\"'<>]+)")
_NAMED = re.compile(r"<a\s+[^>]*?(?:name|id)\s*=\s*[\"']([^\"']+)", re.IGNORECASE)
_MARKS = re.compile(r"`+|\*\*|__|(?<!\w)[*_]|[*_](?!\w)|!?\[([^\]]*)\]\([^)]*\)")
_NOT_SLUG = re.compile(r"[^\w\- ]")
_ARROW = " ← "


@dataclass(frozen=True, slots=True)
class _Item:
    """Something with an id, and where the id stands."""

    id: str
    span: Span
    line: int


@rule(Severity.ERROR)
def broken_reference(reading: Reading) -> Iterator[Finding]:
    """Find references that are undefined, doubled, circular or dead."""
    document = reading.document
    items = list(_items(document))
    known = {item.id for item in items}
    yield from _doubled(items)
    yield from _undefined(document, reading, known)
    yield from _circles(document)
    yield from _dead_links(document, known)


def _items(document: Document) -> Iterator[_Item]:
    for item in (*document.factors, *document.actions, *document.lessons):
        if item.id:
            yield _Item(item.id, item.id_span or item.text_span, item.line)
    for event in document.events:
        if event.anchor:
            yield _Item(event.anchor, event.anchor_span or event.text_span, event.line)


def _doubled(items: list[_Item]) -> Iterator[Finding]:
    first: dict[str, _Item] = {}
    taken = {item.id for item in items}
    for item in items:
        twin = first.setdefault(item.id, item)
        if twin is not item:
            free = _next_free(item.id, taken)
            taken.add(free)
            message = f"{item.id} stands on line {twin.line} already. Give this one the next free number."
            yield Finding(item.span, message, fix=Fix("safe", f"Number it {free}", (Edit(item.span, free),)))


def _undefined(document: Document, reading: Reading, known: set[str]) -> Iterator[Finding]:
    told: set[Span] = set()
    for reference in document.references:
        if reference.id not in known:
            told.add(reference.span)
            yield _unknown(reference.span, reference.id, known)
    if not known:
        return
    for found in _IN_PROSE.finditer(reading.plain):
        span = Span(*found.span("id"))
        name = span.of(document.text)
        if name[0].isupper() and name not in known and span not in told and any(other[0] == name[0] for other in known):
            yield _unknown(span, name, known)


def _unknown(span: Span, name: str, known: set[str]) -> Finding:
    noun = _NOUNS.get(name[:1], "item")
    near = _nearest(name, known)
    message = f"There is no {noun} {name} here. Add it, or point to another."
    if near:
        return Finding(span, message, fix=Fix("suggest", f"Point to {near}", (Edit(span, near),)))
    return Finding(span, message, fix=Fix("ask", f"Add {name}, or remove the reference", question=f"What was {name}?"))


def _circles(document: Document) -> Iterator[Finding]:
    """Report each circle of causes once, at the reference that closes it."""
    parents = {factor.key: factor.parents for factor in document.factors}
    closed: set[frozenset[str]] = set()
    for reference in document.references:
        if reference.kind != "because" or reference.id not in parents:
            continue
        holder = _holder(document, reference.span)
        path = _path(parents, holder, reference.id) if holder else []
        if path and frozenset(path) not in closed:
            closed.add(frozenset(path))
            shown = _ARROW.join([*reversed(path), path[-1]])
            message = f"{reference.id} ends up explaining itself: {shown}. Remove one step."
            yield Finding(reference.span, message, fix=Fix("ask", "Remove one step of the circle", question="Which comes first?"))


def _holder(document: Document, span: Span) -> str | None:
    """Return the key of the innermost factor a reference stands under."""
    inside = [factor for factor in document.factors if factor.span.contains(span)]
    return min(inside, key=lambda factor: len(factor.span)).key if inside else None


def _path(parents: dict[str, tuple[str, ...]], start: str, goal: str) -> list[str]:
    """Return the keys from one factor up to another; empty when there is no way."""
    came: dict[str, str | None] = {start: None}
    waiting = [start]
    while waiting:
        key = waiting.pop()
        if key == goal:
            path = [key]
            while (before := came[path[-1]]) is not None:
                path.append(before)
            return path[::-1]
        for parent in parents.get(key, ()):
            if parent not in came:
                came[parent] = key
                waiting.append(parent)
    return []


def _dead_links(document: Document, known: set[str]) -> Iterator[Finding]:
    slugs: set[str] | None = None
    for mask in document.masks:
        if mask.kind != "link-target":
            continue
        found = _TARGET.match(document.text, mask.span.start + (mask.span.of(document.text)[:1] == "("), mask.span.end)
        if not found:
            continue
        slugs = _slugs(document, known) if slugs is None else slugs
        slug = found["slug"]
        if slug.lower() not in slugs:
            span = Span(found.start(), found.end())
            near = _nearest(slug.lower(), slugs)
            message = f"No heading here is called #{slug[:40]}. Point to one that exists."
            fix = (
                Fix("suggest", f"Point to #{near}", (Edit(span, f"#{near}"),))
                if near
                else Fix("ask", "Point to a heading that exists", question="Which section is meant?")
            )
            yield Finding(span, message, fix=fix)


def _slugs(document: Document, known: set[str]) -> set[str]:
    """Return what a link in this document may point to: headings as GitHub names them, items, named places."""
    slugs = {name.lower() for name in known} | {"", "top"}
    counts: dict[str, int] = {}
    for block in document.blocks:
        if block.kind == "heading":
            slug = _slug(block.span.of(document.text))
            count = counts.get(slug, 0)
            counts[slug] = count + 1
            slugs.add(f"{slug}-{count}" if count else slug)
    slugs |= {name.lower() for name in _NAMED.findall(document.text)}
    return slugs


def _slug(heading: str) -> str:
    line = heading.strip().split("\n")[0].strip("# \t")
    words = _MARKS.sub(r"\1", line)
    return _NOT_SLUG.sub("", unicodedata.normalize("NFC", words).lower()).strip().replace(" ", "-")


def _nearest(name: str, known: Iterable[str]) -> str | None:
    import difflib  # noqa: PLC0415 - only a broken reference needs it, and `check` must start at once

    same = [each for each in known if each[:1] == name[:1]] if len(name) <= len("F1234") else list(known)
    near = difflib.get_close_matches(name, same, 1, cutoff=0.5)
    return near[0] if near else None


def _next_free(name: str, taken: set[str]) -> str:
    letter = name.rstrip("0123456789") or name
    number = max((int(each[len(letter) :]) for each in taken if each[len(letter) :].isdigit() and each.startswith(letter)), default=0)
    return f"{letter}{number + 1}"
