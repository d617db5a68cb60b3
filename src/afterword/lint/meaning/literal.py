"""Figures of speech that are none of machinery: a request does go round in circles."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.machinery import is_machinery

_ROUND = ("in circles", "round in circles", "around in circles")


def goes_round(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Tell *the request went round in circles* from *the discussion went round in circles*."""
    if not reading.words(span).lower().rstrip(" .,;:!").endswith(_ROUND):
        return False
    subject = reading.grammar.subject(sentence, sentence.at(span.start))
    if subject is None or not is_machinery(subject):
        return False
    behind = sentence.tokens[subject.after].word if subject.after < len(sentence.tokens) else ""
    return subject.head != "search" or behind != "for"
