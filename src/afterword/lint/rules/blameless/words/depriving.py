"""Whether people are deprived of what is theirs by way of punishment: rights, pay, a place on the rota."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words import sanctions as words
from afterword.lint.rules.blameless.words.punishing import is_one_of_staff, is_staff, is_theirs, told
from afterword.lint.text.sentences import Sentence


def taken(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *her rights were withdrawn as a consequence* and *the bonus of the team will be cut*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    group = reading.grammar.group(sentence, index)
    if group.negated and tokens[index].word not in _LASTING:
        return None
    return (_taken_away if group.passive else _deprived)(reading, sentence, index)


def _taken_away(reading: Reading, sentence: Sentence, index: int) -> Span | None:
    """Judge *her rights were withdrawn as a consequence*, *was removed from the rota after what happened*."""
    tokens = sentence.tokens
    thing = reading.grammar.subject(sentence, index)
    if thing is None:
        return None
    owned = is_theirs(thing)
    kept = tokens[index].word in _LASTING and not reading.grammar.group(sentence, index).negated
    if thing.head in words.LIVELIHOOD and owned and not kept:
        return Span(thing.span.start, tokens[index].end)
    named = {token.word for token in thing.tokens} & words.POSSESSIONS
    moved = tokens[index].word in _MOVED and is_staff(thing)
    if (moved and told(sentence, words.AS_PUNISHMENT)) or (named and owned and told(sentence, words.IN_RETURN)):
        return Span(tokens[reading.grammar.group(sentence, index).first].start, tokens[index].end)
    return None


def _deprived(reading: Reading, sentence: Sentence, index: int) -> Span | None:
    """Judge *we cut her bonus*, *had their access revoked for this*, *will lose his commit rights*."""
    tokens = sentence.tokens
    before = tokens[index - 1].word if index else ""
    punished = told(sentence, words.AS_PUNISHMENT)
    if punished and before in words.POSSESSIONS:
        owned = reading.grammar.phrase_ending(sentence, index - 1)
        return Span(owned.span.start, tokens[index].end) if owned and is_theirs(owned) else None
    thing = reading.grammar.object(sentence, index)
    if thing is None:
        return None
    of = tokens[thing.after].word == "of" if thing.after < len(tokens) - 1 else False
    whose = reading.grammar.phrase_before_verb(sentence, thing.after + 1) if of else None
    if thing.head in words.LIVELIHOOD and (is_theirs(thing) or (whose is not None and is_one_of_staff(whose))):
        return Span(tokens[index].start, thing.span.end)
    named = {token.word for token in thing.tokens} & words.POSSESSIONS
    losing = tokens[index].word in _LOSING and is_staff(reading.grammar.subject(sentence, index))
    barred = (
        losing
        and named
        and (told(sentence, words.IN_RETURN) or not _RIGHTS.isdisjoint(token.word for token in thing.tokens))
    )
    moved = punished and tokens[index].word in _MOVED and is_staff(thing)
    owned_rights = bool(named) and is_theirs(thing) and told(sentence, words.IN_RETURN) and not losing
    return Span(tokens[index].start, thing.span.end) if barred or moved or owned_rights else None


_LASTING = frozenset({"renewed", "extended", "prolonged"})
_MOVED = frozenset("removed moved excluded taken barred banned".split())
_LOSING = frozenset("lost loses lose forfeit forfeits forfeited".split())
_RIGHTS = frozenset("commit merge root production".split())
