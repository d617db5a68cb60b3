"""`set_fact(text, key, value)`: the edits that change one line of the front matter."""

from collections.abc import Sequence
from datetime import date, datetime

from afterword.document import frontmatter
from afterword.document.facts import Facts, read
from afterword.document.keys import KEYS, SCHEMA
from afterword.document.scalars import written
from afterword.document.text import Edit, Span, line_break, line_end


def set_fact(text: str, key: str, value: str | date | datetime | Sequence[str] | None) -> tuple[Edit, ...]:
    """Return the edits that change one value of the front matter and nothing else.

    A key that is absent is added at its usual place; without front matter, one is begun. None takes the key out.
    Lists are written on one line. Raises ValueError for a key the format does not know (`x-…` are known).
    """
    if key not in KEYS and not key.startswith("x-"):
        raise ValueError(f"{key!r} is no key of {SCHEMA}")
    front = frontmatter.find(text)
    break_ = line_break(text)
    if front is None or front.language != "yaml":
        at = int(text.startswith("\ufeff"))
        if value is None:
            return ()
        return (Edit(Span(at, at), f"---{break_}{key}: {written(value)}{break_}---{break_}{break_}"),)
    facts = read(text, front)
    if key in facts.spans:
        return _change(text, facts, key, value)
    if value is None:
        return ()
    at = _place_for(text, facts, key)
    line = f"{key}: {written(value)}{break_}"
    if at and text[at - 1] not in "\r\n":
        line = break_ + line.removesuffix(break_)
    return (Edit(Span(at, at), line),)


def _change(text: str, facts: Facts, key: str, value: str | date | datetime | Sequence[str] | None) -> tuple[Edit, ...]:
    key_span, value_span = facts.key_spans[key], facts.spans[key]
    if value is None:
        return (Edit(Span(_line_start(text, key_span.start), line_end(text, value_span.end)), ""),)
    colon = text.index(":", key_span.end)
    start = value_span.start if "\n" not in text[colon : value_span.start] else colon + 1
    words = written(value)
    return (Edit(Span(start, max(start, value_span.end)), words if start > colon + 1 else f" {words}"),)


def _line_start(text: str, at: int) -> int:
    while at and text[at - 1] not in "\r\n":
        at -= 1
    return at


def _place_for(text: str, facts: Facts, key: str) -> int:
    """Return where a new key's line goes: after the nearest of the keys that usually stand before it."""
    order = KEYS.index(key) if key in KEYS else len(KEYS)
    before = [known for known in KEYS[:order] if known in facts.key_spans]
    if before:
        nearest = before[-1]
        return line_end(text, max(facts.spans[nearest].end, facts.key_spans[nearest].end))
    return facts.body_span.start if key in KEYS else facts.body_span.end
