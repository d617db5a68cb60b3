"""Where luck is told: under its own heading, worlds that did not exist are what is asked for."""

from afterword.document.sections import group_of
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.spans import Spans


def told(reading: Reading) -> Spans:
    """Return the stretches under headings about luck, each up to the next heading."""
    if "luck" not in reading.plain and "fortun" not in reading.plain:
        return Spans(())
    headings = [sentence for sentence in reading.sentences.all if sentence.heading]
    ends = [*(sentence.span.start for sentence in headings[1:]), len(reading.document.text)]
    return Spans(
        Span(heading.span.start, end)
        for heading, end in zip(headings, ends, strict=bool(headings))
        if group_of(heading.plain.strip("# ")) == "lucky"
    )
