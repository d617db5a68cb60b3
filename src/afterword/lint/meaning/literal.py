"""What is meant as it is said: a request does go round in circles, and everybody may wait for a lock."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.sentences import Sentence, Token
from afterword.lint.who.machinery import is_machinery

_ROUND = ("in circles", "round in circles", "around in circles", "deaf ear", "deaf ears")


def goes_round(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Tell *the request went round in circles* from *the discussion went round in circles*; so with a deaf ear."""
    if not reading.words(span).lower().rstrip(" .,;:!").endswith(_ROUND):
        return False
    subject = reading.grammar.subject(sentence, sentence.at(span.start))
    if subject is None or not is_machinery(subject):
        return False
    behind = sentence.tokens[subject.after].word if subject.after < len(sentence.tokens) else ""
    return subject.head != "search" or behind != "for"


_PRACTISED = Pattern(
    r"\b(?:done|run|used|performed|rehearsed|tested|repeated|typed|did) (?:it|this|that|these|them|the)(?: \w+)? $"
)


def practised(said: str, before: str) -> bool:
    """Tell *I have done this a thousand times*, which is practice, from *I have asked a thousand times*."""
    return said.endswith("times") and _PRACTISED.search(before.replace("\n", " ")) is not None


_OTHERS = frozenset(
    """someone somebody others other another anyone anybody everyone everybody each them us me him her permission
    orders instructions miracle""".split()
)


def waits_for_it(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell *everybody waits for the lock* from *everybody waits for somebody else*."""
    behind = [token.word for token in tokens[at + 1 : at + 6]]
    return tokens[at].word in ("wait", "waits") and behind[:1] == ["for"] and _OTHERS.isdisjoint(behind)
