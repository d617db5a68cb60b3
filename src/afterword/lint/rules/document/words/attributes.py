"""Attribute lines one slip away from what the format knows: a key, a kind of factor, a kind of action."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.document.actions import ACTION_KINDS
from afterword.document.items import KEYS
from afterword.document.keys import close
from afterword.document.parse import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.text.spans import Spans

# What contributes to incidents (after Ghosh and others, How to fight production incidents, 2022), with what people,
# detection and response add. A house may have nodes of its own; only near misses are spoken of.
FACTOR_KINDS = tuple(
    """change.code change.config change.schema-data change.rollout change.automation capacity.load capacity.limit
    capacity.amplification dependency.external dependency.internal state.data state.concurrency time.expiry
    time.clock infra.hardware-power infra.network security.event assurance.test-gap detection.coverage
    detection.signal response.access-tooling response.knowledge response.recovery-path org.ownership-interface
    org.tradeoff org.design-assumption""".split()
)
_LINE = Pattern(r"^[ \t]{2,}[-*+][ \t]+(?P<key>[A-Za-z][A-Za-z-]{1,20})[ \t]*:(?=[ \t])", re.MULTILINE)
_KIND = Pattern(r"(?<![\w-])kind[ \t]*:[ \t]*(?P<kind>[A-Za-z][\w.-]{1,40})")
_NEAR, _SURE = 0.65, 0.75


class Slip(NamedTuple):
    """What was written, and the word it is near to."""

    span: Span
    written: str
    near: str
    sure: bool


def slips(document: Document) -> Iterator[Slip]:
    """Yield keys and kinds below factors and actions that are near to a known one and none themselves."""
    hidden = Spans(mask.span for mask in document.masks if mask.kind != "quote")
    for name, kinds in (("factors", FACTOR_KINDS), ("actions", ACTION_KINDS)):
        section = document.section(name)
        if section is None:
            continue
        for found in _LINE.finditer(document.text, *section.body_span):
            yield from _slip(found.span("key"), found["key"], KEYS[name], hidden)
        items = document.factors if name == "factors" else document.actions
        for item in items:
            if item.kind and item.kind not in kinds and not item.kind.startswith("x-"):
                yield from _kinds(document, item.span, item.kind, kinds)


def _kinds(document: Document, stretch: Span, written: str, kinds: tuple[str, ...]) -> Iterator[Slip]:
    for found in _KIND.finditer(document.text, *stretch):
        if found["kind"] == written:
            yield from _slip(found.span("kind"), written, kinds, Spans(()))
            return


def _slip(place: tuple[int, int], written: str, known: Iterable[str], hidden: Spans) -> Iterator[Slip]:
    span = Span(*place)
    if written.lower() in known or hidden.cover(span):
        return
    words = sorted(known)
    near = close(written.lower(), words, _NEAR if "." in written else _SURE)
    if near:
        yield Slip(span, written, near[0], bool(close(written.lower(), words, _SURE)))
