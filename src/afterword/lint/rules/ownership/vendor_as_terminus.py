"""An analysis that ends outside.

What it does
    Finds explanations that stop at a supplier: nothing we could do, out of our hands, purely a carrier problem, and
    vendors as the ones who broke, crashed or caused, where the sentence says nothing of our own part.

Why is this a problem
    What we expect of a dependency, and what we do when it is not met, is ours. Suppliers fail; the next failure is
    only milder if that part is looked at.

Example
    This was purely a carrier problem.

    The registrar broke our zone.

    Nothing to do on our end but wait.

Use instead
    The carrier lost a core router for 18 min (their report). Our health check probes through the same carrier.

    The provider's contract promises 99.5 %; our objective assumes 99.95 %.

What it leaves alone
    The provider reported a cooling failure in zone b at 03:02Z.

    The vendor confirmed the bug.

    The identity provider failed to answer within 2 s.

How it decides
    A lexicon of phrases, and vendors as origin of harm or as those who owed us word. A sentence that also speaks of
    *we*, of a factor, of a time or of a report is left alone, and so is a provider that is a program.

Fix safety
    Asks a question about the expectation.

References
    Atlassian, Incident Management Handbook, on root causes with external dependencies. Ghosh and others, How to fight
    production incidents? (2022).
"""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint import harm, nouns, verbs
from afterword.lint import outsiders as words
from afterword.lint.actors import Actor
from afterword.lint.chunks import SUBORDINATORS
from afterword.lint.conduct import happened, negated_before
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.origins import origins
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.sentences import Kind, Sentence
from afterword.lint.spans import apart
from afterword.lint.subjects import NounPhrase


@rule(Severity.WARNING, prose=True)
def vendor_as_terminus(reading: Reading) -> Iterator[Finding]:
    """Find explanations that stop at an external party."""
    found = [origin.span for origin in origins(reading) if _is_end(reading, origin.actor, origin.phrase, origin.span)]
    found += [
        span
        for lexicon, judge in (
            (words.POWERLESS, _powerless),
            (words.MERCY, _mercy),
            (words.PURELY, _purely),
            (words.SOLELY, _solely),
            (words.BY_COMPANY, _by_company),
            (words.COMPANY, _company),
            (words.LYING, _lying),
            (words.CAUSE, _as_cause),
            (words.FAILING, _owed),
        )
        for match, sentence in reading.found(lexicon)
        if not sentence.is_question and (span := judge(reading, sentence, match.span))
    ]
    for span in apart(found):
        yield Finding(
            span,
            "The analysis ends outside. Add what we expected of them, and what we do without.",
            fix=Fix(
                "ask",
                "Ask what we expected",
                question="What did we expect of this dependency, where is it written, what do we do without?",
            ),
        )


def _is_end(reading: Reading, actor: Actor, phrase: NounPhrase, span: Span) -> bool:
    sentence = reading.sentences.holding(span.start)
    return actor is Actor.VENDOR and sentence is not None and _outside(phrase) and _alone(sentence, span)


def _outside(phrase: NounPhrase | None) -> bool:
    """Tell a supplier from a program that provides something."""
    if phrase is None or Actor.VENDOR not in (phrase.actor, phrase.possessor):
        return False
    return not any(token.word in words.PROGRAMS or token.technical for token in phrase.tokens)


def _alone(sentence: Sentence, span: Span) -> bool:
    """Tell whether a sentence says nothing of our own part, of a time, or of where it is known from."""
    plain = sentence.plain.replace("\n", " ")
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    ours = words.OWN_SIDE.search(plain[:start]) or words.OWN_SIDE.search(plain, end)
    return not (ours or words.EVIDENCE.search(plain) or "\x01" in plain)


def _powerless(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    tokens = sentence.tokens
    behind = sentence.at(span.end - 1) + 1
    goes_on = behind < len(tokens) and tokens[behind].kind is Kind.WORD and tokens[behind].word not in SUBORDINATORS
    return None if tokens[behind - 1].word == "closed" and goes_on else span


def _mercy(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    whom = reading.grammar.phrase_before_verb(sentence, sentence.at(span.end - 1) + 1)
    return Span(span.start, whom.span.end) if whom and _outside(whom) else None


def _purely(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *purely a carrier problem* and *entirely an AWS issue*."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    for at in range(last + 2, min(last + 5, len(tokens))):
        if tokens[at].word in words.PROBLEMS:
            owner = reading.grammar.phrase_ending(sentence, at - 1)
            company = tokens[at - 1].word in words.COMPANIES or tokens[at - 1].word in ("third-party", "external")
            return Span(span.start, tokens[at].end) if company or _outside(owner) else None
    return None


def _solely(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    whom = reading.grammar.phrase_before_verb(sentence, sentence.at(span.end - 1))
    return Span(span.start, whom.span.end) if whom and _outside(whom) else None


def _by_company(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    tokens = sentence.tokens
    after = sentence.at(span.end - 1) + 1
    ends = after >= len(tokens) or tokens[after].word in (".", ",", ";", "and", ")")
    return span if ends and _alone(sentence, span) else None


def _company(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *Fastly took our shop offline*; not *Slack crashed* and what stands in another name."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    inside = at and tokens[at - 1].kind is Kind.WORD and tokens[at - 1].word not in SUBORDINATORS
    if (inside and not tokens[at].possessive) or not tokens[at].capital:
        return None
    verb = at + 1
    if tokens[at].possessive:
        owned = verb < len(tokens) and tokens[verb].word in words.PROBLEMS
        ends = verb + 1 >= len(tokens) or tokens[verb + 1].kind is Kind.MARK
        return Span(span.start, tokens[verb].end) if owned and ends and _alone(sentence, span) else None
    while verb < len(tokens) and (verbs.is_adverb(tokens[verb].word) or tokens[verb].word in verbs.HAVE):
        verb += 1
    lemma = harm.FORMS.get(tokens[verb].word) if verb < len(tokens) else None
    thing = reading.grammar.object(sentence, verb) if lemma else None
    if lemma is None or thing is None or not harm.harms(sentence, verb, lemma, thing):
        return None
    whole = Span(span.start, thing.span.end)
    return whole if _alone(sentence, whole) else None


def _lying(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the defect lies with the supplier*; not *the bug is in the provider plugin*."""
    whom = reading.grammar.phrase_before_verb(sentence, sentence.at(span.end - 1) + 1)
    if whom is None or not _outside(whom) or negated_before(sentence.tokens, sentence.at(span.start)):
        return None
    whole = Span(span.start, whom.span.end)
    return whole if _alone(sentence, whole) else None


def _as_cause(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *Cause: third-party outage* and *Root cause: failure at the carrier*."""
    tokens = sentence.tokens
    first = sentence.at(span.end - 1) + 1
    ahead = {token.word for token in tokens[first : first + 6]}
    company = {token.word for token in tokens[first : first + 6] if token.word in words.COMPANIES}
    named = reading.grammar.noun_phrase(sentence, first)
    outside = bool(company) or bool(ahead & nouns.VENDOR_NOUNS) or "third-party" in ahead or "external" in ahead
    failed = bool(ahead & (harm.HARM_NOUNS | words.PROBLEMS))
    short = len(tokens) - first < _SHORT
    return Span(span.start, tokens[-1].end) if named and outside and failed and short else None


_SHORT = 9


def _owed(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the vendor failed to inform us*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    group = reading.grammar.group(sentence, first)
    if group.passive or not happened(sentence, group) or not _outside(reading.grammar.subject(sentence, first)):
        return None
    verb = last + 1
    while verb < len(tokens) and verbs.is_adverb(tokens[verb].word):
        verb += 1
    failed = tokens[first].word.startswith("fail")
    if words.EVIDENCE.search(sentence.plain):
        return None
    told = verb < len(tokens) and (not failed or tokens[verb].word in words.OWED)
    return Span(tokens[group.first].start, tokens[verb].end) if told else None
