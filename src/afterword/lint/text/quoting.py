"""What stands in quotation marks: three words or more are somebody else's, whatever introduces them."""

from afterword.document.text import Span
from afterword.lint.text.sentences import Sentence

_MARKS = (('"', '"'), ("\u201c", "\u201d"), ("\u00ab", "\u00bb"))
_WORDS = 3


def quoted(sentence: Sentence, span: Span) -> bool:
    """Tell whether a span lies within a quotation of some length."""
    plain = sentence.plain
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    for opening, closing in _MARKS:
        first = plain.rfind(opening, 0, start)
        if first < 0 or (opening == closing and plain.count(opening, 0, start) % 2 == 0):
            continue
        last = plain.find(closing, end)
        if last > 0 and plain.find(closing, first + 1) == last and len(plain[first + 1 : last].split()) >= _WORDS:
            return True
    return False
