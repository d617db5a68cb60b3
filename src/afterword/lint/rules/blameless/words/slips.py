"""Slips told by an adverb: *by accident*, *mistakenly*, *wrongly assuming*, and what machines do of that kind."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.meaning import mistakes as words
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, DETERMINERS, SUBORDINATORS
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import behaves, doer, happened, negated_before
from afterword.lint.who.noun_phrases import VerbGroup
from afterword.lint.who.participles import doer_or_main
from afterword.lint.who.workplaces import GATHERED

_BE = frozenset("was were been".split())
_OPENING = frozenset(("(", ",", ";", ":", "\u2014", "\u2013", "-", "while", "after", "then"))
_REACH = 7
# What data and keys do without anybody's hand as well.
_SEEPING = frozenset("leaked exposed disclosed".split())
# What somebody feared to have done may not have happened.
_FEARED = Pattern(
    r"\b(?:worried|afraid|fear(?:ed|ing)?|scared|concerned|terrified|anxious)\s+(?:that\s+|in\s+case\s+)?(?:i|we|he"
    r"|she|they|somebody|someone)\s+(?:(?:had|have|might|may|could)\s+)*$"
)


def by_accident(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge an adverb that no machine is given: *accidentally deleted*."""
    return _slip(reading, sentence, span, words.UNAWARES)


def wrongly(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge an adverb that machines share: *wrongly assumed*."""
    return _slip(reading, sentence, span, words.JUDGED)


def _slip(reading: Reading, sentence: Sentence, span: Span, human: dict[str, str]) -> Span | None:
    """Judge an adverb by the verb it belongs to."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    index = _modified(sentence, first, last)
    if index is None:
        return _was(reading, sentence, span, first) if human is words.UNAWARES else None
    group = reading.grammar.group(sentence, index)
    lucky = negated_before(tokens, first, 2) or tokens[index].word in words.LUCKY
    lucky = lucky or (tokens[index].word in _SEEPING and group.passive and not reading.grammar.agent(sentence, index))
    if lucky or not happened(sentence, group):
        return None
    around = Span(min(span.start, tokens[index].start), max(span.end, tokens[index].end))
    if group.passive and not tokens[index].word.endswith("ing"):
        word = tokens[index].word
        known = word in human or (human is words.UNAWARES and word not in words.BY_ITSELF)
        return around if passive(reading, sentence, index, group, human=known) else None
    if tokens[index].word.endswith("ing") and first and tokens[first - 1].word in ("by", "of", "from", "after"):
        return around if tokens[index].word in human else None
    agent = reading.grammar.agent(sentence, index) if verbs.is_participle(tokens[index].word) else None
    if _assuming(reading, sentence, index, first) or (agent is not None and behaves(agent)):
        return around
    thought = tokens[index].word in words.THINKING and doer_or_main(reading, sentence, index)
    acted = thought or doer(reading, sentence, index) or _ran(reading, sentence, index, human)
    return around if acted else None


def _was(reading: Reading, sentence: Sentence, span: Span, first: int) -> Span | None:
    """Judge *the lead meant the spare one, but it was on the live one by mistake*."""
    tokens = sentence.tokens
    opening = reading.grammar.phrase_before_verb(sentence, 0)
    was = first and any(token.word in ("was", "were") for token in tokens[max(0, first - 6) : first])
    told = was and opening is not None and behaves(opening)
    return span if told and not sentence.is_question and not negated_before(tokens, first, 2) else None


def _assuming(reading: Reading, sentence: Sentence, index: int, first: int) -> bool:
    """Tell whether somebody thought so: *wrongly assuming it had ended, …*; not *the client, wrongly assuming …*."""
    tokens = sentence.tokens
    word = tokens[index].word
    if word not in words.THINKING or not word.endswith("ing") or index < first:
        return False
    if first and tokens[first - 1].word not in _OPENING:
        return False
    if not first:
        comma = next((at for at in range(index, len(tokens)) if tokens[at].word == ","), None)
        who = reading.grammar.phrase_before_verb(sentence, comma + 1) if comma else None
    else:
        who = reading.grammar.phrase_before_verb(sentence, 0)
    return who is None or behaves(who) or not words.ACTIVITIES.isdisjoint(token.word for token in tokens[:first])


def _ran(reading: Reading, sentence: Sentence, index: int, human: dict[str, str]) -> bool:
    """Tell whether something that people run ran by mistake: *the maintenance started an hour early by mistake*."""
    subject = reading.grammar.subject(sentence, index)
    return human is words.UNAWARES and subject is not None and subject.head in words.ACTIVITIES


def _modified(sentence: Sentence, first: int, last: int) -> int | None:
    """Return the index of the verb an adverb belongs to: behind it, else before it, else the first of its clause."""
    tokens = sentence.tokens
    at = last + 1
    apart = first > 1 and at < len(tokens) and tokens[first - 1].word == tokens[at].word == ","
    if apart and _acts(tokens[first - 2].word):  # thought, wrongly, that
        return first - 2
    while at < len(tokens) and (verbs.is_adverb(tokens[at].word) or tokens[at].word in verbs.AUXILIARIES):
        at += 1
    if at < len(tokens) and _acts(tokens[at].word):
        return at
    for at in range(first - 1, max(first - 2 * _REACH, -1), -1):
        if _acts(tokens[at].word) and tokens[at].word not in verbs.AUXILIARIES:
            return at
        if tokens[at].word in ",;:" or tokens[at].word in SUBORDINATORS | COORDINATORS:
            break
    if first == 0 or tokens[first - 1].word in ",;:" or tokens[first - 1].word in SUBORDINATORS:
        for at in range(last + 1, min(last + 2 * _REACH, len(tokens))):
            if _acts(tokens[at].word) and tokens[at].word not in verbs.AUXILIARIES:
                return at
    return None


def _acts(word: str) -> bool:
    known = word in words.ENTERED or word in words.HANDLED or word in words.THINKING
    return verbs.is_past(word) or verbs.is_participle(word) or (known and word.endswith(("s", "ing")))


def passive(reading: Reading, sentence: Sentence, index: int, group: VerbGroup, *, human: bool) -> Span | None:
    """Judge a passive: by whom, or, without an agent, whether only people do this."""
    tokens = sentence.tokens
    agent = reading.grammar.agent(sentence, index)
    if agent is not None:
        seated = agent.head in GATHERED and agent.tokens[0].word in DETERMINERS
        return Span(tokens[group.first].start, agent.span.end) if behaves(agent) or seated else None
    patient = reading.grammar.subject(sentence, index)
    if not (human and _BE & set(group.words)) or (patient is not None and patient.actor is Actor.AFFECTED):
        return None
    return Span(tokens[group.first].start, tokens[index].end)


def feared(reading: Reading, span: Span) -> bool:
    """Tell whether somebody only feared to have done it: *was afraid that I had accidentally deleted it*."""
    return bool(_FEARED.search(reading.plain[max(0, span.start - 60) : span.start]))
