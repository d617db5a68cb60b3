"""What goes when a comment is taken out: the blanks that kept it apart, and its line where it has one to itself."""

from afterword.document.text import Span, line_end

_HARD_BREAK = "  "


def taken_out(text: str, span: Span) -> Span:
    """Return the stretch to take out for a comment to be gone without a trace."""
    first, end = text.rfind("\n", 0, span.start) + 1, line_end(text, span.end)
    before, after = text[first : span.start], text[span.end : end]
    if not after.strip():
        if not before.strip("> \t"):
            return Span(first, end)
        blanks = after.rstrip("\r\n")
        kept = 0 if blanks.startswith(_HARD_BREAK) else len(blanks)
        return Span(first + len(before.rstrip(" \t")), span.end + kept)
    if before.endswith((" ", "\t")) or not before:
        return Span(span.start, end - len(after.lstrip(" \t")))
    return span
