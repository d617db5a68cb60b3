"""Tags of events that are misspelt, or stand behind the words: what they were meant to be."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.document.keys import close
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.document.timeline import TAGS, Event

_BEHIND = Pattern(r"[ \t]+\[(?P<tags>[a-z-]{3,12}(?:,[ \t]*[a-z-]{3,12}){0,4})\][.]?\Z")
_NEAR = 0.75
_REACH = 80


class Meant(NamedTuple):
    """What stands there, the tags it is meant as, and the edits that write them so."""

    span: Span
    tags: tuple[str, ...]
    edits: tuple[Edit, ...]
    is_behind: bool


def meant(text: str, events: Iterable[Event]) -> Iterator[Meant]:
    """Yield the tags that are none as they are written, in the order of the text."""
    for event in events:
        for tag, span in zip(event.tags, event.tag_spans, strict=True):
            near = close(tag, _KNOWN, _NEAR) if tag not in TAGS else []
            if near:
                yield Meant(span, (near[0],), (Edit(span, near[0]),), is_behind=False)
        yield from _behind(text, event)


def _behind(text: str, event: Event) -> Iterator[Meant]:
    """Yield known tags at the end of a line; `[note]` may be one of the text's own."""
    end = event.text_span.end
    found = _BEHIND.search(text, max(event.text_span.start, end - _REACH), end)
    tags = tuple(part.strip() for part in found["tags"].split(",")) if found else ()
    if found and "note" not in tags and TAGS.issuperset(tags):
        added = ", ".join(tags)
        at = event.tag_spans[-1].end if event.tags else event.text_span.start
        edits = (Edit(Span(at, at), f", {added}" if event.tags else f"[{added}] "), Edit(Span(*found.span()), ""))
        yield Meant(Span(found.start("tags"), found.end("tags")), tags, edits, is_behind=True)


_KNOWN = tuple(sorted(TAGS))
