"""Where luck is told: under its own heading, worlds that did not exist are what is asked for."""

from afterword.document.sections import group_of
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.spans import Spans


def told(reading: Reading) -> Spans:
    """Return the stretches under headings about luck, each up to the next heading."""
    return reading.whole.once(_told)


def told_in(reading: Reading, passage: Span) -> tuple[Span, ...]:
    """Return where luck is told within a passage, counted from its start."""
    return told(reading).within(passage)


def _told(reading: Reading) -> Spans:
    text = reading.document.text
    if "luck" not in reading.plain and "fortun" not in reading.plain:
        return Spans(())
    headings = [block.span for block in reading.document.blocks if block.kind == "heading"]
    ends = [*(heading.start for heading in headings[1:]), len(text)]
    return Spans(
        Span(heading.start, end)
        for heading, end in zip(headings, ends, strict=bool(headings))
        if group_of(heading.of(text).strip("# ")) == "lucky"
    )
