"""An act called a mistake.

What it does
    Finds mistakes that are somebody's: nouns (*made a mistake, the operator's error, an oversight*), verbs (*misread,
    mixed up, picked the wrong*) and adverbs (*by mistake, accidentally, wrongly assumed*), when people act.

Why is this a problem
    Whether an act was an error is decided afterwards, by its outcome. Before, it was the step that looked right; what
    made it look right is what the next person will see as well.

Example
    The wrong depot number was pasted by mistake into the closing form.

    She misread the unit as seconds.

    During the switch-over an engineer accidentally selected both halls.

    A mistake was made in the import.

Use instead
    The closing form takes a depot number as free text and shows neither name nor size before it confirms.

    The field is labelled timeout; it takes milliseconds, and the field beside it takes seconds.

What it leaves alone
    The cache incorrectly served expired objects.

    A misconfigured health check kept the host in the pool.

    There was an off-by-one error in the paginator, and the error budget is spent.

    Requests were mistakenly routed by the weighted resolver.

    A customer accidentally deleted her project and asked for a restore.

How it decides
    Nouns need somebody who makes or owns the mistake; verbs and adverbs need a person, a team or *we* as subject or
    agent, or a passive whose verb is one only people do. Machines, states of artefacts, those affected, and what was
    denied, asked or possible are left alone.

Fix safety
    Asks a question. Leaving out the adverb is no cure; the condition behind it has to be found.

References
    Woods and others, Behind Human Error (2nd ed. 2010). Dekker, The Field Guide to Understanding Human Error (2nd ed.
    2006), chapters 1 to 3. PagerDuty, Postmortem Documentation. National Patient Safety Foundation, RCA² (2015).
"""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint import mistakes as words
from afterword.lint import verbs
from afterword.lint.actors import Actor
from afterword.lint.chunks import COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS, nominal
from afterword.lint.conduct import behaves, belongs_to_people, doer, happened, negated_before
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.sentences import Kind, Sentence
from afterword.lint.spans import apart
from afterword.lint.subjects import VerbGroup

_BE = frozenset("was were been".split())
_REACH = 7


@rule(Severity.WARNING, prose=True)
def mistake_attribution(reading: Reading) -> Iterator[Finding]:
    """Find acts of people that are called mistakes."""
    found = [
        span
        for lexicon, judge in (
            (words.NOUNS, _by_noun),
            (words.BELIEFS, _as_it_stands),
            (words.MIS_VERBS, _by_verb),
            (words.ACCIDENT, _by_accident),
            (words.WRONGLY, _wrongly),
            (words.WRONG, _by_choice),
            (words.TURNED, _turned),
            (words.WRONG_ABOUT, _wrong_about),
        )
        for match, sentence in reading.found(lexicon)
        if not sentence.is_question and (span := judge(reading, sentence, match.span))
    ]
    for span in apart(found):
        yield Finding(
            span,
            "This calls an act a mistake. Name what made it look right, or easy.",
            fix=Fix(
                "ask",
                "Ask what made it easy",
                question="What in the interface, the names, the defaults or the docs made this easy?",
            ),
        )


def _as_it_stands(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    return None if negated_before(sentence.tokens, sentence.at(span.start)) else span


def _by_noun(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first) or (last + 1 < len(tokens) and _goes_on(sentence, last + 1)):
        return None
    strong = tokens[last].word in words.STRONG
    return (
        _made(reading, sentence, first, last)
        or _was_made(reading, sentence, span, last)
        or _of_somebody(reading, sentence, span, last)
        or _owned(reading, sentence, span, last, strong=strong)
        or (_called(sentence, first, last) if strong else None)
    )


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Tell whether the noun is part of another: *error page, oversight board*; or made *visible*."""
    token = sentence.tokens[at]
    ends = verbs.is_adverb(token.word) or verbs.is_past(token.word) or token.word in DETERMINERS
    return nominal(token) and token.kind is not Kind.NUMBER and not ends


def _made(reading: Reading, sentence: Sentence, first: int, last: int) -> Span | None:
    """Judge *made a mistake*."""
    tokens = sentence.tokens
    for at in range(first - 1, max(first - _REACH, -1), -1):
        word = tokens[at].word
        if word in words.MAKING or (word in words.DRAWING | words.ARRIVING and _is_conclusion(tokens[last].word)):
            if word == "did" and tokens[last].word.startswith("typo"):  # did see the typo
                return None
            group = reading.grammar.group(sentence, at)
            made = happened(sentence, group) and not group.passive and doer(reading, sentence, at)
            if word in words.DRAWING | words.ARRIVING and tokens[at - 1].word in ("nearly", "almost"):
                return None
            return Span(tokens[at].start, tokens[last].end) if made else None
        if word in ("to", "at") and at and _is_conclusion(tokens[last].word):
            if tokens[at - 1].word in words.ARRIVING:
                continue
            return None
        if word in PREPOSITIONS or word in SUBORDINATORS or (tokens[at].kind is Kind.MARK and word not in "*_\"'"):
            return None
    return None


def _is_conclusion(word: str) -> bool:
    return word in ("conclusion", "conclusions")


def _was_made(reading: Reading, sentence: Sentence, span: Span, last: int) -> Span | None:
    """Judge *mistakes were made*."""
    tokens = sentence.tokens
    for at in range(last + 1, min(last + _REACH, len(tokens))):
        word = tokens[at].word
        if word in ("made", "committed", "done") and tokens[at - 1].word not in RELATIVES:
            group = reading.grammar.group(sentence, at)
            agent = reading.grammar.agent(sentence, at)
            visible = at + 1 < len(tokens) and _goes_on(sentence, at + 1)
            said = group.passive and happened(sentence, group) and not visible
            return Span(span.start, tokens[at].end) if said and (agent is None or behaves(agent)) else None
        if tokens[at].kind is Kind.MARK or (verbs.is_past(word) and word not in verbs.AUXILIARIES):
            return None
    return None


def _of_somebody(reading: Reading, sentence: Sentence, span: Span, last: int) -> Span | None:
    """Judge *an error by the DBA*, *a lapse on the part of the team*."""
    tokens = sentence.tokens
    for at in range(last + 1, min(last + _REACH, len(tokens) - 1)):
        word = tokens[at].word
        if tokens[at].kind is Kind.MARK or verbs.is_participle(word) or word in RELATIVES or word in SUBORDINATORS:
            return None
        if word == "by" or (word == "of" and (at == last + 1 or tokens[at - 1].word == "part")):
            phrase = reading.grammar.phrase_before_verb(sentence, at + 1)
            return Span(span.start, phrase.span.end) if phrase and behaves(phrase) else None
    return None


def _owned(reading: Reading, sentence: Sentence, span: Span, last: int, *, strong: bool) -> Span | None:
    """Judge *the operator's error*, *our mistake*."""
    phrase = reading.grammar.phrase_ending(sentence, last)
    if phrase is None or not belongs_to_people(phrase):
        return None
    if phrase.possessor is None and not (strong and phrase.tokens[0].word in ("our", "their")):
        return None
    return Span(phrase.span.start, span.end)


def _called(sentence: Sentence, first: int, last: int) -> Span | None:
    """Judge *was a mistake* and *through an oversight*: what is called so was somebody's doing."""
    tokens = sentence.tokens
    if tokens[last].word.startswith("misunderstanding"):
        return None
    at = first - 1
    while at >= 0 and nominal(tokens[at]) and tokens[at].word not in ("a", "an", "the", "one"):
        at -= 1
    if at < 0:
        return None
    article = tokens[at].word in ("a", "an", "the", "one")
    before = tokens[at - 1].word if article and at else tokens[at].word
    if article and before in ("was", "were") and tokens[at].word != "one":
        return Span(tokens[at].start, tokens[last].end)
    through = before in ("through", "to", "from") and tokens[last].word.startswith("oversight")
    return Span(tokens[first].start, tokens[last].end) if through and article else None


def _by_verb(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    index = sentence.at(span.start)
    lemma = words.MIS.get(tokens[index].word)
    if not lemma:
        return None
    group = reading.grammar.group(sentence, index)
    if not happened(sentence, group) or (lemma in words.UP and not _up(sentence, index)):
        return None
    if group.passive and not tokens[index].word.endswith("ing"):
        return _passive_slip(reading, sentence, index, group, human=lemma in words.PASSIVE)
    if (
        not group.words
        and index
        and (tokens[index - 1].word in ("a", "an", "the", "of") or tokens[index - 1].possessive)
    ):
        return None
    who = doer(reading, sentence, index)
    thing = reading.grammar.object(sentence, index)
    if who is None or (lemma in ("confuse", "mistake") and thing is None):
        return None
    end = thing.span.end if thing and thing.first > index else tokens[index].end
    return Span(tokens[group.first].start, end)


def _up(sentence: Sentence, index: int) -> bool:
    return "up" in [token.word for token in sentence.tokens[index + 1 : index + _REACH]]


def _passive_slip(reading: Reading, sentence: Sentence, index: int, group: VerbGroup, *, human: bool) -> Span | None:
    """Judge a passive: by whom, or, without an agent, whether only people do this."""
    tokens = sentence.tokens
    agent = reading.grammar.agent(sentence, index)
    if agent is not None:
        return Span(tokens[group.first].start, agent.span.end) if behaves(agent) else None
    patient = reading.grammar.subject(sentence, index)
    if not (human and _BE & set(group.words)) or (patient is not None and patient.actor is Actor.AFFECTED):
        return None
    return Span(tokens[group.first].start, tokens[index].end)


def _by_accident(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    return _slip(reading, sentence, span, words.UNAWARES)


def _wrongly(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    return _slip(reading, sentence, span, words.JUDGED)


def _slip(reading: Reading, sentence: Sentence, span: Span, human: dict[str, str]) -> Span | None:
    """Judge an adverb by the verb it belongs to."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    index = _modified(sentence, first, last)
    if index is None or negated_before(tokens, first, 2) or tokens[index].word in words.LUCKY:
        return None
    group = reading.grammar.group(sentence, index)
    if not happened(sentence, group):
        return None
    around = Span(min(span.start, tokens[index].start), max(span.end, tokens[index].end))
    if group.passive and not tokens[index].word.endswith("ing"):
        known = tokens[index].word in human
        return around if _passive_slip(reading, sentence, index, group, human=known) else None
    if tokens[index].word.endswith("ing") and first and tokens[first - 1].word in ("by", "of", "from", "after"):
        return around if tokens[index].word in human else None
    return around if doer(reading, sentence, index) or _ran(reading, sentence, index, human) else None


def _ran(reading: Reading, sentence: Sentence, index: int, human: dict[str, str]) -> bool:
    """Tell whether something that people run ran by mistake: *the maintenance started an hour early by mistake*."""
    subject = reading.grammar.subject(sentence, index)
    return human is words.UNAWARES and subject is not None and subject.head in words.ACTIVITIES


def _modified(sentence: Sentence, first: int, last: int) -> int | None:
    """Return the index of the verb an adverb belongs to: behind it, else before it, else the first of its clause."""
    tokens = sentence.tokens
    at = last + 1
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


def _by_choice(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *pressed the wrong button*, *got the order wrong*, *the wrong branch was merged*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    for at in range(index - 1, max(index - _REACH, -1), -1):
        word = tokens[at].word
        got = word == "got" and (index + 1 == len(tokens) or not nominal(tokens[index + 1]))
        if got or (word in words.CHOOSING and tokens[at - 1].word != "the"):
            group = reading.grammar.group(sentence, at)
            acted = happened(sentence, group) and not group.passive and doer(reading, sentence, at)
            return Span(tokens[at].start, tokens[min(index + (not got), len(tokens) - 1)].end) if acted else None
        if word in SUBORDINATORS or word in RELATIVES or word in ",;:":
            break
    return _chosen(reading, sentence, index)


def _chosen(reading: Reading, sentence: Sentence, index: int) -> Span | None:
    tokens = sentence.tokens
    for at in range(index + 1, min(index + _REACH, len(tokens))):
        if tokens[at].word in words.PRESSED and tokens[at - 1].word in _BE:
            group = reading.grammar.group(sentence, at)
            said = happened(sentence, group) and _passive_slip(reading, sentence, at, group, human=True)
            return Span(tokens[index].start, tokens[at].end) if said else None
        if tokens[at].kind is Kind.MARK or tokens[at].word in RELATIVES:
            return None
    return None


def _turned(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *got the two hosts mixed up* and *had the arguments backwards*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    thing = reading.grammar.phrase_ending(sentence, first - 1) if first > 1 else None
    if (
        thing is None
        or thing.actor is not Actor.SYSTEM
        or (last + 1 < len(tokens) and (_goes_on(sentence, last + 1) or tokens[last + 1].word in ("into", "by")))
    ):
        return None
    at = thing.first - 1
    if at < 1 or tokens[at].word not in ("got", "had"):
        return None
    told = happened(sentence, reading.grammar.group(sentence, at)) and doer(reading, sentence, at)
    return Span(tokens[at].start, span.end) if told else None


def _wrong_about(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    index = sentence.at(span.start)
    group = reading.grammar.group(sentence, index + 1)
    return span if doer(reading, sentence, index) and happened(sentence, group) else None
