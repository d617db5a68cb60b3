"""A written text, read again: what it would say beyond the survey is declared prose."""

from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.document.prose import DIRECTIVE
from afterword.exchange.arrivals.writing.write import SEPARATOR, Written

# What is declared prose may uncover something else, such as the list below a heading that opens nothing any more.
_MOST_TRIES = 3


def settled(written: Written) -> Document:
    """Return the document of what was written, after adding the comments it needs to say no more than was found."""
    document = parse(written.scroll.text())
    for _ in range(_MOST_TRIES):
        above = _comments(document, written)
        if not above:
            break
        written.insert(above)
        document = parse(written.scroll.text())
    return document


def _comments(document: Document, written: Written) -> dict[int, str]:
    """Return the comment to put above each line where something begins that was not found, or begins again."""
    headings = {section.line for section in document.sections if section.kind != "other"} - written.headings
    above = dict.fromkeys(headings, DIRECTIVE)
    for lines, known in (
        ([event.line for event in document.events], written.events),
        ([action.line for action in document.actions], written.actions),
    ):
        odd = False
        for line in lines:
            if line not in known:
                if not odd:
                    above[line] = DIRECTIVE
                odd = True
            elif odd:
                above[line] = SEPARATOR
                odd = False
    return above
