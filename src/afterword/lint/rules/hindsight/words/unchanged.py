"""Worlds in which nothing would have been otherwise: to tell of them clears whoever acted."""

from afterword.document.patterns import Pattern
from afterword.lint.meaning import harm
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words.worlds import Perfect
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import Actor

_PASSING = frozenset(
    """passed happened occurred timed expired slipped reached shipped failed crashed lost broken missed taken lasted
    leaked""".split()
)
_LINGERED = frozenset("survived persisted returned recurred".split())
_LINGERING = frozenset(
    """bug error typo regression defect fault flaw change mistake lock deadlock leak loop backlog hang timeout condition
    race corruption cycle""".split()
)
_NO_MATTER = Pattern(
    r" (?:made (?:no|little) difference|changed (?:nothing|little)|been (?:just |exactly )?the same"
    r"|been no different)\b"
)
# *The same firmware would have been on the new one*.
_THE_SAME = Pattern(r"\bthe (?:very |exact )?same [\w-]+(?: [\w-]+)? $")
_ANY_MATTER = Pattern(r" (?:made (?:a|any|much)(?: \w+)? difference|changed (?:anything|much|the outcome)|mattered)\b")


def is_unchanged(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell what clears somebody: *it would still have passed*, *would have been the same*, *the lock would have …*."""
    tokens = sentence.tokens
    word = tokens[found.verb].word
    have = next(at for at in range(found.verb, -1, -1) if at == found.modal or tokens[at].word == "have")
    behind = sentence.plain[tokens[have].end - sentence.span.start :]
    if found.negated:
        return _ANY_MATTER.match(behind) is not None or _NO_MATTER.match(behind) is not None
    still = any(token.word == "still" for token in tokens[found.modal : found.verb])
    if _NO_MATTER.match(behind) or (still and word in _PASSING):
        return True
    subject = reading.grammar.subject(sentence, found.verb)
    if _THE_SAME.search(sentence.plain[: tokens[found.modal].start - sentence.span.start]):
        return subject is None or subject.actor is Actor.SYSTEM
    if word not in _LINGERED:
        return False
    return subject is not None and subject.head in harm.HARM_NOUNS | _LINGERING
