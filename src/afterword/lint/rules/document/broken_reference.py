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
from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple

from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.lessons import Lesson
from afterword.document.nearest import close
from afterword.document.patterns import Pattern
from afterword.document.references import Reference
from afterword.document.text import Edit, Span
from afterword.lint.causes import Tree
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_NOUNS = {"F": "factor", "A": "action", "L": "lesson", "t": "event"}
_IN_PROSE = Pattern(r"[fal](?<![\w-].)\d{1,3}(?![\w-])")
_BEFORE_ID = Pattern(r"\b(?:see|cf\.?|factors?|actions?|lessons?)\s+[*_]{0,2}\Z")
_TARGET = Pattern(r"\]?[(:]?[ \t]*<?(?P<target>#(?P<slug>[^\s()\"'<>]+))")
_NAMED = Pattern(r"<a\s+[^>]*?(?:name|id)\s*=\s*[\"']([^\"']+)", re.IGNORECASE)
_MARKS = Pattern(r"`+|\*\*|__|(?<!\w)[*_]|[*_](?!\w)|!?\[([^\]]*)\]\([^)]*\)")
_NOT_SLUG = Pattern(r"[^\w\- ]")
_ARROW = " ← "
# Nobody reads more; and looking for a way up costs as much as the graph is large.
_MOST_CIRCLES, _MOST_NAMES = 100, 500


class _Item(NamedTuple):
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
    listed: tuple[Factor | Action | Lesson, ...] = (*document.factors, *document.actions, *document.lessons)
    for item in listed:
        if item.id:
            yield _Item(item.id, item.id_span or item.text_span, item.line)
    for event in document.events:
        if event.anchor:
            yield _Item(event.anchor, event.anchor_span or event.text_span, event.line)


def _doubled(items: list[_Item]) -> Iterator[Finding]:
    first: dict[str, _Item] = {}
    highest: dict[str, int] = {}
    for item in items:
        letter, number = _split(item.id)
        highest[letter] = max(highest.get(letter, 0), number)
    for item in items:
        twin = first.setdefault(item.id, item)
        if twin is not item:
            letter, _ = _split(item.id)
            highest[letter] += 1
            free = f"{letter}{highest[letter]}"
            message = f"{item.id} stands on line {twin.line} already. Give this one the next free number."
            yield Finding(item.span, message, fix=Fix("safe", f"Number it {free}", (Edit(item.span, free),)))


def _split(name: str) -> tuple[str, int]:
    letter = name.rstrip("0123456789")
    return letter, int(name[len(letter) :] or 0)


def _undefined(document: Document, reading: Reading, known: set[str]) -> Iterator[Finding]:
    told: set[Span] = set()
    for reference in document.references:
        if reference.id not in known:
            told.add(reference.span)
            yield _unknown(reference.span, reference.id, known)
    letters = {name[0] for name in known}
    for found in _IN_PROSE.finditer(reading.plain):
        span = Span(*found.span())
        name = span.of(document.text)
        if (
            name[0].isupper()
            and name[0] in letters
            and name not in known
            and span not in told
            and _is_told(reading.plain, span)
        ):
            yield _unknown(span, name, known)


def _is_told(plain: str, span: Span) -> bool:
    return bool(_BEFORE_ID.search(plain, max(0, span.start - len("factors") - 40), span.start))


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
    if not any(key in parents for key in (reference.id for reference in document.references)):
        return
    tree = Tree(document.factors)
    closed: set[frozenset[str]] = set()
    for reference in _because(document, parents):
        holder = tree.holding(reference.span)
        path = _path(parents, holder.key, reference.id) if holder else []
        if path and frozenset(path) not in closed:
            closed.add(frozenset(path))
            shown = _ARROW.join([*reversed(path), path[-1]])
            message = f"{reference.id} ends up explaining itself: {shown}. Remove one step."
            yield Finding(
                reference.span, message, fix=Fix("ask", "Remove one step of the circle", question="Which comes first?")
            )


def _because(document: Document, parents: dict[str, tuple[str, ...]]) -> Iterator[Reference]:
    """Yield the references that could close a circle: those to factors from which going up does not end."""
    endless = _endless(parents)
    found = (each for each in document.references if each.kind == "because" and each.id in endless)
    return islice(found, _MOST_CIRCLES)


def _endless(parents: dict[str, tuple[str, ...]]) -> set[str]:
    """Return the keys that are left when everything is taken away, again and again, that has no parent left."""
    children: dict[str, list[str]] = {}
    waiting: dict[str, int] = {}
    for key, above in parents.items():
        known = [parent for parent in above if parent in parents]
        waiting[key] = len(known)
        for parent in known:
            children.setdefault(parent, []).append(key)
    ready = [key for key, count in waiting.items() if not count]
    while ready:
        for child in children.get(ready.pop(), ()):
            waiting[child] -= 1
            if not waiting[child]:
                ready.append(child)
    return {key for key, count in waiting.items() if count}


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
        found = _TARGET.match(document.text, mask.span.start, mask.span.end)
        if not found:
            continue
        slugs = _slugs(document, known) if slugs is None else slugs
        slug = found["slug"]
        if slug.lower() not in slugs:
            span = Span(*found.span("target"))
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
    slugs |= {found[1].lower() for found in _NAMED.finditer(document.text)}
    return slugs


def _slug(heading: str) -> str:
    line = heading.strip().split("\n")[0].strip("# \t")
    words = _MARKS.sub(r"\1", line)
    return _NOT_SLUG.sub("", unicodedata.normalize("NFC", words).lower()).strip().replace(" ", "-")


def _nearest(name: str, known: Collection[str]) -> str | None:
    if len(known) > _MOST_NAMES:
        return None
    same = [each for each in known if each[:1] == name[:1]] if len(name) <= len("F1234") else list(known)
    near = close(name, sorted(same), 0.5)
    return near[0] if near else None
