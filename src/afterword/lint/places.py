"""Where structural findings point: a document's head, a section's heading, the place where a line would be added."""

from afterword.document.actions import Action
from afterword.document.bullets import strays
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.sections import Section
from afterword.document.text import Span
from afterword.document.unclosed import hiding
from afterword.lint.text.spans import Spans

_NEARLY_HEADING = Pattern(r"(?:\A|(?<=\n))[ ]{0,3}\#{1,6}(?P<blank>[ ]*[\u00a0\u2007\u202f]\s*)(?=\w)")


def head(document: Document) -> Span:
    """Return the title where there is one, else the first line with words in it."""
    if document.title_span is not None and len(document.title_span):
        return document.title_span
    return first_line(document.text, Span(int(document.text.startswith("\ufeff")), len(document.text)))


def first_line(text: str, span: Span) -> Span:
    """Return the first line of a stretch of text that is not blank, without the blanks around it."""
    start = span.start
    while start < span.end and text[start].isspace():
        start += 1
    end = text.find("\n", start, span.end)
    end = span.end if end < 0 else end
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def nearly_headings(document: Document) -> list[Span]:
    """Return the blanks that keep a line with hashes from being a heading: those that no line is broken at."""
    text = document.text
    if not any(blank in text for blank in "\u00a0\u2007\u202f"):
        return []
    code = Spans(mask.span for mask in document.masks if mask.kind == "fence")
    found = (Span(*match.span("blank")) for match in _NEARLY_HEADING.finditer(text))
    return [span for span in found if not code.cover(span)]


def is_hidden(document: Document, section: Section | None) -> bool:
    """Tell whether a section, or what it lacks, may stand there unread: a rule about the document says why."""
    hidden = hiding(document)
    if section is None:
        return hidden is not None or bool(nearly_headings(document))
    is_cut = hidden is not None and section.span.contains(hidden.line)
    return is_cut or any(section.span.contains(each.span) for each in strays(document))


def below(document: Document, section: Section) -> Span:
    """Return the place behind the last character of a section, where a line can be added."""
    return trimmed_end(document, section.span)


def trimmed_end(document: Document, span: Span) -> Span:
    """Return the place behind the last character of a stretch that is not blank: what blanks follow on its line."""
    text, end = document.text, span.end
    while end > span.start and text[end - 1].isspace():
        end -= 1
    after = end
    while after < len(text) and text[after] in " \t":
        after += 1
    is_line = after == len(text) or text[after] in "\r\n"
    return Span(end, after if is_line else min(after, span.end))


def label(action: Action) -> Span:
    """Return where an action without something is pointed at: its id, else its words."""
    return action.id_span or (action.words_span if len(action.words_span) else action.text_span)
