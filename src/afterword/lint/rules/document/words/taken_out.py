"""What goes when a comment is taken out: the blanks that kept it apart, and its line where it has one to itself."""

from afterword.document.text import Span, line_end
from afterword.lint.remarks import continues

_HARD_BREAK = "  "


def taken_out(text: str, span: Span) -> Span:
    """Return the stretch to take out for a comment to be gone without a trace."""
    first, end = text.rfind("\n", 0, span.start) + 1, line_end(text, span.end)
    before, after = text[first : span.start], text[span.end : end]
    if not after.strip():
        if not before.strip("> \t") and not (text.startswith("<!--", span.start) and _divides(text, first, end)):
            return Span(first, end)
        blanks = after.rstrip("\r\n")
        kept = 0 if before.strip("> \t") and blanks.startswith(_HARD_BREAK) else len(blanks)
        return Span(first + len(before.rstrip(" \t")), span.end + kept)
    if before.endswith((" ", "\t")) or not before:
        return Span(span.start, end - len(after.lstrip(" \t")))
    return span


def _divides(text: str, first: int, end: int) -> bool:
    """Tell whether the lines above and below a comment would become one paragraph without it."""
    above = text[text.rfind("\n", 0, first - 1) + 1 : first] if first else ""
    below = text[end : line_end(text, end)]
    told = all(line.strip("> \t\r\n") for line in (above, below))
    return told and continues(above + below, 0, len(above))
