"""The front matter of a canonical text: what the original is sure of under our keys, all else under keys of its own."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from afterword.document import clock, frontmatter
from afterword.document.frontmatter import Node, NotYaml
from afterword.document.keys import SCHEMA
from afterword.document.patterns import Pattern
from afterword.document.prose import DIRECTIVE
from afterword.document.scalars import quoted, quoted_always, written
from afterword.document.sections import kind_of
from afterword.document.shortform import HANDLE
from afterword.document.text import LINE_BREAK, Span
from afterword.exchange.arrivals.pages.meanings import key_of
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import EventFound, EventsFound
from afterword.exchange.arrivals.writing.scroll import Scroll
from afterword.exchange.arrivals.writing.words_kept import words_of

_SEVERITY = Pattern(r"sev(?:erity)?[ _-]?([1-4])", re.IGNORECASE)
_DAY = Pattern(r"((?:19|20)\d\d-\d\d-\d\d)(?:[T ][\d:.+Z -]{0,30})?")
_PLAIN_KEY = Pattern(r"[A-Za-z0-9_][\w.-]{0,60}(?: [\w.-]{1,40}){0,5}")
_TRICKY = Pattern("[\x85\u2028\u2029]|\r(?!\n)")
_FENCE = Pattern(r"`{3,}")
_LISTS = ("services", "teams", "tags")
_LONGEST = 60_000
_FRONT = "x-front-matter"


def write_head(page: Page, events: EventsFound, scroll: Scroll) -> int:
    """Write front matter, and the title where no heading is it already; return where the body begins."""
    text = page.text
    begins = page.front.end if page.front else int(text.startswith("\ufeff"))
    facts = dict(_facts(page, events.events))
    scroll.write("---", 1, added=True)
    for key, value in facts.items():
        scroll.write(f"{key}: {value}", _line_of(page, key), added=key == "schema")
    left_over = _rest(page, facts, scroll)
    scroll.write("---", page.positions.line(max(begins - 1, 0)), added=True)
    scroll.gap()
    if page.title and not _has_its_line(page):
        if kind_of(page.title, exactly=True) != "other":
            scroll.write(DIRECTIVE, 1, added=True)
        at = page.title_span.start if page.title_span else None
        scroll.write(
            f"# {page.title}", page.positions.line(at) if at is not None else _line_of(page, "title"), added=at is None
        )
        scroll.gap()
    if left_over:
        fence = max((run[0] for run in _FENCE.finditer(text, *left_over)), key=len, default="``") + "`"
        scroll.write(fence, page.positions.line(left_over.start), added=True)
        scroll.copy(*left_over)
        scroll.write(fence, page.positions.line(max(left_over.end - 1, 0)), added=True)
        scroll.gap()
    return begins


def title_block(page: Page) -> Span | None:
    """Return the heading or paragraph of the manuscript that is its title; None where it stands elsewhere."""
    span = page.title_span
    if span is None:
        return None
    for heading in page.reading.headings:
        if heading.span.contains(span):
            return heading.span
        if heading.span.start > span.end:
            break
    for block in page.reading.blocks:
        if block.kind == "paragraph" and not block.level and block.span.contains(span):
            same = words_of(block.span.of(page.text)) == words_of(page.title)
            return block.span if same else None
        if block.span.start > span.end:
            break
    return None


def _has_its_line(page: Page) -> bool:
    return title_block(page) is not None


def _line_of(page: Page, key: str) -> int:
    """Return the line of the front matter that tells a key, else the first."""
    if page.front is None:
        return 1
    for found in LINE_BREAK.finditer(page.text, page.front.start, min(page.front.end, page.front.start + _LONGEST)):
        name = page.text[found.end() : found.end() + 60].partition(":")[0].partition("=")[0].strip(" \"'")
        if name == key or key_of(name) == key:
            return page.positions.line(found.end())
    return 1


def _facts(page: Page, events: Sequence[EventFound]) -> Iterator[tuple[str, str]]:
    told = page.told
    yield "schema", SCHEMA
    yield from [("title", quoted(page.title))] if page.title else []
    severity = _SEVERITY.fullmatch(_one(told.get("severity")))
    if severity:
        yield "severity", f"SEV{severity[1]}"
    for key in _LISTS[:2]:
        values = _several(told.get(key))
        if values:
            yield key, written(values)
    yield from _people(_handles(told.get("owner")), _handles(told.get("contributors")))
    zone = _timezone(_one(told.get("timezone")), events)
    if zone:
        yield "timezone", zone
    yield from _impact(events)
    for key in ("created", "published"):
        day = _day(_one(told.get(key)))
        if day:
            yield key, day.isoformat()
    tags = _several(told.get("tags"))
    if tags:
        yield "tags", written(tags)


def _people(owners: Sequence[str], contributors: Sequence[str]) -> Iterator[tuple[str, str]]:
    if len(owners) == 1:
        yield "owner", quoted_always(owners[0])
    if contributors:
        yield "contributors", "[" + ", ".join(map(quoted_always, contributors)) + "]"


def _one(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _several(value: object) -> list[str]:
    values = [value] if isinstance(value, str) else value if isinstance(value, (list, tuple)) else []
    return [one.strip() for one in values if isinstance(one, str) and one.strip()]


def _handles(value: object) -> list[str]:
    """Return people told as handles; none where somebody is not."""
    people = _several(value)
    return people if people and all(HANDLE.fullmatch(one) for one in people) else []


def _day(value: str) -> date | None:
    found = _DAY.fullmatch(value)
    return clock.read_date(found[1]) if found else None


def _timezone(told: str, events: Sequence[EventFound]) -> str | None:
    """Return the document's zone where it is UTC or a region: abbreviations stand on the day headings alone.

    None where some event's zone is not known: our reader would give it this one.
    """
    starts = [event.start for event in events if event.start]
    if any(start.tzinfo is None for start in starts) or any(
        not event.start and event.time_text and event.zone for event in events
    ):
        return None
    if told and ("/" in told or told == "UTC") and clock.zone(told):
        return told
    names = {
        getattr(start.tzinfo, "key", None) or ("UTC" if start.utcoffset() == UTC.utcoffset(None) else "")
        for start in starts
    }
    name = names.pop() if len(names) == 1 else ""
    return name or None


def _impact(events: Sequence[EventFound]) -> Iterator[tuple[str, str]]:
    """Yield begin and end of the impact where the timeline marks each exactly once."""
    starts = [event.start for event in events if "impact" in event.tags]
    ends = [event.start for event in events if "mitigate" in event.tags] or [
        event.start for event in events if "resolve" in event.tags
    ]
    if len(starts) == len(ends) == 1 and starts[0] and ends[0]:
        start, end = starts[0], ends[0]
        if start.tzinfo and end.tzinfo and start < end:
            yield "impact_start", _instant(start)
            yield "impact_end", _instant(end)


def _instant(moment: datetime) -> str:
    return written(moment.replace(microsecond=0))


def _rest(page: Page, facts: dict[str, str], scroll: Scroll) -> Span | None:
    """Write what our keys do not carry; return the original's characters where front matter cannot hold them."""
    taken = set(facts)
    left_over = None
    if page.front:
        body = _between_fences(page)
        nodes = _nodes(page, body)
        if nodes is not None:
            taken |= _write_nodes(page, body, nodes, facts, scroll)
        elif body.of(page.text).strip():
            left_over = _write_whole(page, body, scroll)
    for key, value in page.manuscript.told.items():
        name = key if key.startswith("x-") else f"x-{key}"
        values = _several(value)
        ours = facts.get(key)
        if values and name not in taken and not (ours and not words_of(" ".join(values)) - words_of(ours)):
            scroll.write(f"{_safe(name)}: {written(values[0] if isinstance(value, str) else values)}", 1)
    return left_over


def _safe(name: str) -> str:
    return re.sub(r"[^\w-]", "-", name, flags=re.ASCII)


def _between_fences(page: Page) -> Span:
    found = frontmatter.find(page.text)
    if found:
        return found.body_span
    assert page.front is not None  # noqa: S101 - asked by the caller
    return page.front


def _nodes(page: Page, body: Span) -> Sequence[tuple[Node, Node]] | None:
    """Return the pairs of a front matter whose keys can be renamed in place; None where that is not so."""
    found = frontmatter.find(page.text)
    source = body.of(page.text)
    if not found or found.language != "yaml" or not found.closed or len(body) > _LONGEST or _TRICKY.search(source):
        return None
    try:
        root = frontmatter.compose(source, body.start)
    except NotYaml:
        return None
    if root.kind != "map" or page.text[root.span.start : root.span.start + 1] == "{":
        return None
    names = [key.value for key, _ in root.pairs]
    at_start = all(page.text[key.span.start - 1] in "\r\n" for key, _ in root.pairs)
    plain = all(key.kind == "scalar" and key.plain and _PLAIN_KEY.fullmatch(key.value) for key, _ in root.pairs)
    return root.pairs if plain and at_start and len(set(names)) == len(names) else None


def _write_nodes(
    page: Page, body: Span, nodes: Sequence[tuple[Node, Node]], facts: dict[str, str], scroll: Scroll
) -> set[str]:
    names: set[str] = set()
    starts = [key.span.start for key, _ in nodes]
    if starts:
        scroll.copy(body.start, starts[0])
    own = {key.value for key, _ in nodes}
    said = {key: words_of(value) for key, value in facts.items()}  # what no line of the original accounts for yet
    for (key, value), end in zip(nodes, [*starts[1:], body.end], strict=True):
        name = key.value if key.value.startswith("x-") else f"x-{key.value}"
        name = f"{name}-2" if name != key.value and name in own else name
        ours = key_of(key.value) or key.value
        words = words_of(page.text[key.span.end : end])
        if ours == "severity" and ours in said and _SEVERITY.fullmatch(value.value):
            words = words - words_of(value.value)  # "sev-2" is told as SEV2
        if ours in said and not words - said[ours]:
            said[ours] -= words
            continue
        names.add(name)
        scroll.copy(key.span.end, end, before=name)
    return names


def _write_whole(page: Page, body: Span, scroll: Scroll) -> Span | None:
    """Write a front matter of another language as one value; return it where a value cannot hold it."""
    if len(body) > _LONGEST or _TRICKY.search(page.text, *body):
        return body
    scroll.write(f"{_FRONT}: |2", page.positions.line(body.start), added=True)
    scroll.copy(*body, before="  ", every=True)
    return None
