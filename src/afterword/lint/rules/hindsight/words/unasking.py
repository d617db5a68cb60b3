"""What was done without a look or a word: *we merged without asking*, *changed without testing it*."""

from afterword.document.text import Span
from afterword.lint.meaning import norms
from afterword.lint.meaning.reasons import conditioned
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import unseen
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES
from afterword.lint.who.conduct import supposed
from afterword.lint.who.participles import main

_REACH = 10
_LITTLE = frozenset("even ever prior any further advance proper having much no".split())


def _untold(sentence: Sentence, without: int) -> int | None:
    """Return the index of what was not looked at or told behind *without*: *asking, having seen, any warning*."""
    tokens = sentence.tokens
    first = without + 1
    while first < len(tokens) - 1 and (
        verbs.is_adverb(tokens[first].word) or tokens[first].word in _LITTLE | unseen.PASSED_OVER
    ):
        first += 1
    if first >= len(tokens):
        return None
    word = tokens[first].word
    seen = tokens[first - 1].word == "having" and word in unseen.FORMS
    return first if seen or word in unseen.BLIND or word in unseen.TELLING else None


def without(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *we merged without asking*; not *the switch can be changed without notifying clients*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    first = _untold(sentence, at)
    if first is None or conditioned(reading, Span(tokens[at].start, tokens[first].end)):
        return None
    if at == 0:
        who = main(reading, sentence, first)
        return Span(tokens[at].start, tokens[first].end) if who else None
    verb = next((i for i in range(at - 1, max(at - 9, 0), -1) if _past_form(tokens[i].word)), None)
    if tokens[at - 1].word == "," and (verb is None or tokens[verb].word in verbs.AUXILIARIES):
        verb = _behind(sentence, first)
    if verb is None or tokens[verb].word in verbs.AUXILIARIES:
        return None
    group = reading.grammar.group(sentence, verb)
    if group.modal or group.negated or group.infinitive or supposed(tokens, group.first):
        return None
    if group.passive:
        return _worked(reading, sentence, verb, Span(tokens[at].start, tokens[first].end))
    subject = reading.grammar.subject(sentence, verb)
    human = subject is not None and subject.actor in WE_OR_COLLEAGUES and subject.head not in ("nobody", "you")
    return Span(tokens[at].start, tokens[first].end) if human else None


def _behind(sentence: Sentence, first: int) -> int | None:
    """Return the verb behind an aside: *the operator, without asking anyone, switched it*."""
    tokens = sentence.tokens
    comma = next((at for at in range(first, min(first + _REACH, len(tokens) - 1)) if tokens[at].word == ","), None)
    return comma + 1 if comma is not None and _past_form(tokens[comma + 1].word) else None


_ASKING = ("consulting", "asking", "informing", "telling", "briefing", "warning", "involving")


def _past_form(word: str) -> bool:
    return verbs.is_past(word) or word == "done"


def _worked(reading: Reading, sentence: Sentence, verb: int, told: Span) -> Span | None:
    """Judge *the migration was carried out without testing it*; not *the flag is set without asking the node*."""
    patient = reading.grammar.subject(sentence, verb)
    agent = reading.grammar.agent(sentence, verb)
    if agent is not None:
        return told if agent.actor in WE_OR_COLLEAGUES else None
    asked = reading.grammar.object(sentence, sentence.at(told.end - 1))
    if (
        asked is not None
        and asked.actor in WE_OR_COLLEAGUES
        and sentence.plain[: told.end - sentence.span.start].endswith(_ASKING)
    ):
        return told
    return told if patient is not None and patient.head in norms.WORK | unseen.WORKED_ON else None
