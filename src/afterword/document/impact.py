"""The Impact section: what was lost, by how much, and how that was measured."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.document import quantities
from afterword.document.blocks import Item
from afterword.document.items import plain, trimmed
from afterword.document.patterns import Pattern
from afterword.document.text import Positions, Span
from afterword.document.words import without_comments

_BOLD_KEY = Pattern(r"(?:\*\*|__)(?P<key>[^*_\r\n]{1,80}?)[ \t]*(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*:)[ \t]*")
_PLAIN_KEY = Pattern(r"(?P<key>[A-Za-z][^:*`\[\](){}.;,\r\n]{0,50}?)[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*")
# A spaced en dash before a number is a range.
_DASH = Pattern(r"(?<![ \t\r\n])[ \t\r\n]+(?:—|--)(?:[ \t\r\n]+|\Z)|(?<![ \t])[ \t]+–[ \t]+(?![~\d \t])|(?<=\S)—(?=\S)")
_DISPOSITION = Pattern(
    r"(?P<none>none|nothing|nil|no impact|no)\b|(?P<unknown>unknown|not known|not yet known)\b"
    r"|(?P<na>n/a|not applicable)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Metric:
    """One keyed line of the Impact section: `- **Key:** value [of total] [unit] [(p %)] — method`.

    Attributes:
        value: The first quantity; durations in seconds with unit "s", money with its currency as unit, a range by
            its middle.
        of: The total the value is a part of.
        percent: The percentage written in parentheses.
        low, high: The two ends of a range.
        estimate: Written with `~`, "about" or as a range.
        method: What stands after the dash, without it.
        disposition: "none", "unknown" or "n/a" where that is written instead of a quantity.
    """

    span: Span
    line: int
    key: str
    key_span: Span
    value_text: str
    value_span: Span
    value: float | None = None
    unit: str | None = None
    of: float | None = None
    percent: float | None = None
    low: float | None = None
    high: float | None = None
    estimate: bool = False
    method: str = ""
    disposition: str | None = None


def read(text: str, items: Iterable[Item], positions: Positions) -> tuple[Metric, ...]:
    """Read the keyed lines of the Impact section."""
    metrics: list[Metric] = []
    for item in items:
        content = item.content_span
        key = _BOLD_KEY.match(text, content.start, content.end) or _PLAIN_KEY.match(text, content.start, content.end)
        if key and item.parent is None:
            metrics.append(_metric(text, item, key, positions))
    return tuple(metrics)


def _metric(text: str, item: Item, key: re.Match[str], positions: Positions) -> Metric:
    start, end = key.end(), item.content_span.end
    dash = _DASH.search(text, max(start - 1, key.end("key")), end)
    value_span = trimmed(text, start, max(start, dash.start()) if dash else end)
    value_text = plain(value_span.of(text))
    method = plain(text[dash.end() : end]) if dash else ""
    line, key_span = positions.line(item.span.start), Span(*key.span("key"))
    told = without_comments(value_text).strip()
    name = key["key"].strip()
    disposition = _disposition(told)
    amount = None if disposition else quantities.quantity(told)
    if amount is None:
        return Metric(item.span, line, name, key_span, value_text, value_span, method=method, disposition=disposition)
    return Metric(
        span=item.span,
        line=line,
        key=name,
        key_span=key_span,
        value_text=value_text,
        value_span=value_span,
        value=amount.value,
        unit=amount.unit,
        of=amount.of,
        percent=amount.percent,
        low=amount.low,
        high=amount.high,
        estimate=amount.estimate,
        method=method,
    )


def _disposition(value: str) -> str | None:
    found = _DISPOSITION.match(value)
    if not found:
        return None
    return "none" if found["none"] else "unknown" if found["unknown"] else "n/a"
