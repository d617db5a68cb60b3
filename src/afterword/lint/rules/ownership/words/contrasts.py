"""Us beside them: *we did, they did not; they built it, we run it; their code, their problem*."""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.ownership.words import camps as words
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor

_OTHERS = (Actor.TEAM, Actor.VENDOR)


def contrasts(reading: Reading) -> Iterator[tuple[int, Span]]:
    """Find *we did, they did not*, *their code, their problem*, and warnings that were right."""
    for match, sentence in reading.found(words.REFRAIN):
        at = sentence.at(match.span.start)
        if at > 1 and sentence.tokens[at - 1].word == "," and sentence.tokens[0].word == "their":
            yield sentence.index, Span(sentence.span.start, match.span.end)
    for match, sentence in reading.found(words.WARNING):
        first, last = sentence.at(match.span.start), sentence.at(match.span.end - 1)
        who, whom = reading.grammar.subject(sentence, last), reading.grammar.noun_phrase(sentence, last + 1)
        dated = any(token.kind is Kind.NUMBER for token in sentence.tokens)
        others = whom is not None and (whom.actor in _OTHERS or whom.head == "management")
        if who and who.actor is Actor.WE and others and whom and not dated:
            yield sentence.index, Span(sentence.tokens[first].start, whom.span.end)
    for match, sentence in reading.found(words.BLOCKING):
        at = sentence.at(match.span.start)
        who = reading.grammar.subject(sentence, at - 1) if at > 1 else None
        if who and (who.head == "they" or who.actor is Actor.TEAM or who.tokens[-1].raw == "IT"):
            yield sentence.index, match.span
    for match, sentence in reading.found(words.WE):
        if match.span.start > sentence.span.start + _EARLY:
            continue
        at = sentence.at(match.span.start)
        theirs = match.phrase.startswith("the")
        if (span := _burdened(sentence, at) if theirs else _opposed(sentence, at)) is not None:
            yield sentence.index, span


def _burdened(sentence: Sentence, they: int) -> Span | None:
    """Judge *they built it, we have to run it* and *their change, our outage*."""
    tokens = sentence.tokens
    for at in range(they + 2, min(they + _CLAUSE, len(tokens) - 1) if they < _SOON else 0):
        behind = tokens[at + 1].word
        if tokens[at - 1].word not in (",", ";", "and") or tokens[at].word not in ("we", "our"):
            continue
        short = tokens[at].word == "our" and tokens[they].word == "their" and len(tokens) < _CLAUSE - 3
        carried = tokens[at].word == "we" and behind in words.CARRYING and at + 2 < len(tokens)
        if carried and tokens[at + 2].word == "ours":  # each has its own
            continue
        return Span(tokens[at].start, tokens[-1].end) if short or carried else None
    return None


def _opposed(sentence: Sentence, we: int) -> Span | None:
    """Judge *we played by the rules, they did not* and *we get the pages, they get the praise*."""
    tokens = sentence.tokens
    if we > 1:
        return None
    for at in range(we + 2, min(we + _CLAUSE, len(tokens) - 1)):
        joined = tokens[at - 1].word in (",", ";", "while", "but") and tokens[at].word in words.OTHERS
        if not joined:
            continue
        rest = [token.word for token in tokens[at + 1 : at + 5]]
        opposed = any(verbs.denies(word, ("not", "never")) for word in rest)
        ends = len(tokens) - at < _CLAUSE // 2 + 2
        same = bool(rest) and rest[0] == tokens[we + 1].word and rest[0] in words.SHARING
        return Span(tokens[at].start, tokens[-1].end) if ends and (opposed or same) else None
    return None


_CLAUSE = 12
_SOON = 2
_EARLY = 8  # characters
