"""Parting a line at marks that stand outside quotes, code, links and parentheses."""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span

_CLOSER = {'"': '"', "`": "`", "(": ")", "<": ">", "[": "]"}
_AT = {marks: Pattern(rf"[{marks}\"`(<\[]") for marks in (";", ";,|")}


def parted(text: str, span: Span, marks: str) -> Iterator[tuple[Span, Span]]:
    """Yield the stretches between marks (`;`, or `;,|`), blanks included, each with the mark before; time is linear."""
    stop_at = _AT[marks]
    mark, start, at = Span(span.start, span.start), span.start, span.start
    without_closer: set[str] = set()
    while stop := stop_at.search(text, at, span.end):
        at = stop.end()
        if stop[0] in marks:
            yield mark, Span(start, stop.start())
            mark, start = Span(*stop.span()), at
        elif stop[0] not in without_closer:
            closer = text.find(_CLOSER[stop[0]], at, span.end)
            if closer < 0:
                without_closer.add(stop[0])
            else:
                at = closer + 1
    yield mark, Span(start, span.end)
