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
    denied, asked or possible are left alone; so is the wrong one of two, chosen for a reason that is told (*because
    both look alike*). Of other words such a reason makes the finding one level lower.

Fix safety
    Offers the sentence without its adverb, and asks for the condition behind it. Where a reason follows that is not a
    person's (*because the form has no check*) leaving the adverb out is safe. Of other words it only asks.

References
    Woods and others, Behind Human Error (2nd ed. 2010). Dekker, The Field Guide to Understanding Human Error (2nd ed.
    2006), chapters 1 to 3. PagerDuty, Postmortem Documentation. National Patient Safety Foundation, RCA² (2015).
"""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.meaning import mistakes as words
from afterword.lint.meaning.reasons import conditioned, shown
from afterword.lint.reading import Reading
from afterword.lint.rewriting import without_slip
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words import (
    astray,
    blunders,
    choices,
    digits,
    erring,
    misjudging,
    mixups,
    own_slips,
    slips,
    slips_told,
    unsaid,
)
from afterword.lint.text import verbs
from afterword.lint.text.chunks import PREPOSITIONS, RELATIVES, SUBORDINATORS, goes_on, nominal
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.text.spans import apart
from afterword.lint.who.conduct import behaves, belongs_to_people, doer, happened, is_somebody, negated_before
from afterword.lint.who.constructions import constructions
from afterword.lint.who.participles import doer_or_main
from afterword.lint.who.workplaces import GATHERED

_ARTICLES = frozenset({"a", "an", "the", "one"})
_REACH = 7

_LABELS = words.STRONG | frozenset("error errors slip slips lapse lapses typo typos".split())

_QUESTION = "What in the interface, the names, the defaults or the docs made this easy?"
_MESSAGE = "This calls an act a mistake. Name what made it look right, or easy."
_TOLD = "What made it look right is here. Begin with that; the act needs no verdict."
_WAY = Way("Name what made it look right.", "Ask what made it easy", _QUESTION)


_SLIPS = (*mixups.FRAMES, *mixups.SLIPS, *unsaid.SLIPS, *slips_told.FRAMES, *own_slips.FRAMES)


@rule(Severity.WARNING, prose=True, way=_WAY)
def mistake_attribution(reading: Reading) -> Iterator[Finding]:
    """Find acts of people that are called mistakes."""
    found = [each.said for each in judged(reading, _JUDGES)]
    found += [each.span for each in constructions(reading, _SLIPS) if not each.denied and not each.sentence.is_question]
    found += [
        each.span
        for each in constructions(reading, erring.FRAMES + digits.FRAMES + misjudging.FRAMES + astray.FRAMES)
        if not (each.denied or each.meant or each.sentence.is_question)
    ]
    for span in apart(span for span in found if not slips.feared(reading, span)):
        if shown(reading, span) and _LABELS.isdisjoint(span.of(reading.plain).split()):
            continue
        given = conditioned(reading, span)
        yield Finding(span, _TOLD if given else _MESSAGE, eased=given, fix=without_slip(reading, span, _QUESTION))


def _as_it_stands(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    at = sentence.at(span.start)
    if sentence.tokens[at].word in ("with", "from", "at") or verbs.is_past(sentence.tokens[at].word):
        index = at if verbs.is_past(sentence.tokens[at].word) else None
        if index is not None and doer_or_main(reading, sentence, index) is None:
            return None
    return None if negated_before(sentence.tokens, at) else span


def _by_noun(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first) or (
        last + 1 < len(tokens) and goes_on(tokens[last + 1]) and not tokens[last + 1].word.endswith("ing")
    ):
        return None
    typed = first and not words.TYPED.isdisjoint(token.word for token in tokens[max(0, first - 1) : last])
    strong = tokens[last].word in words.STRONG or bool(typed)
    return (
        _made(reading, sentence, first, last)
        or _was_made(reading, sentence, span, last)
        or _of_somebody(reading, sentence, span, last)
        or _owned(reading, sentence, span, last, strong=strong)
        or (_called(sentence, first, last) if strong else None)
    )


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


def _as_cause(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *a blunder in the tenant list enabled the beta*: what only people make is told as the cause."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    phrase = reading.grammar.phrase_ending(sentence, last)
    if phrase is None or phrase.tokens[0].word not in _ARTICLES | {"this", "one", "another"} or phrase.possessor:
        return None
    if negated_before(tokens, first) or (phrase.first and tokens[phrase.first - 1].kind is Kind.WORD):
        return None
    if tokens[last].word in ("mistake", "oversight") and _in_artefact(sentence, last):
        return None
    for at in range(last + 1, min(last + _REACH + 2, len(tokens))):
        if tokens[at].word in words.RESULTED:
            who = reading.grammar.subject(sentence, at)
            return Span(phrase.span.start, tokens[at].end) if who is not None and who.head == phrase.head else None
        if tokens[at].kind is Kind.MARK or tokens[at].word in verbs.AUXILIARIES | RELATIVES:
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
            visible = at + 1 < len(tokens) and goes_on(tokens[at + 1])
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
        made = word in words.MAKING or word == "introduced"
        if tokens[at].kind is Kind.MARK or (verbs.is_participle(word) and not made):
            return None
        if word in RELATIVES or word in SUBORDINATORS:
            return None
        side = word == "of" and tokens[at - 1].word in ("part", "side", "behalf")
        if (
            word == "by"
            or side
            or (
                at == last + 1
                and word in words.SIDES
                and (word in ("of", "between", "from") or tokens[last].word in words.STRONG)
            )
        ):
            phrase = reading.grammar.phrase_before_verb(sentence, at + 1)
            if phrase and (behaves(phrase) or phrase.head in GATHERED or is_somebody(phrase)):
                return Span(span.start, phrase.span.end)
            if word == "by" or side:
                return None
        if word in ("part", "side", "end") and tokens[at - 1].possessive | (tokens[at - 1].word in words.OURS):
            whose = reading.grammar.phrase_ending(sentence, at)
            return Span(span.start, tokens[at].end) if whose and belongs_to_people(whose) else None
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
    """Judge *was a mistake* and *due to an oversight*: what is called so was somebody's doing."""
    tokens = sentence.tokens
    if tokens[last].word.startswith("misunderstanding"):
        return None
    at = first - 1
    while at >= 0 and nominal(tokens[at]) and tokens[at].word not in _ARTICLES:
        at -= 1
    if at < 0:
        return None
    article = tokens[at].word in _ARTICLES
    before = tokens[at - 1].word if article and at else tokens[at].word
    if article and before in ("was", "were") and tokens[at].word != "one":
        return Span(tokens[at].start, tokens[last].end)
    caused = before in words.CAUSING and not _in_artefact(sentence, last)
    through = caused and tokens[last].word.startswith(("oversight", "mix-up", "slip", "mistake", "error", "blunder"))
    return Span(tokens[first].start, tokens[last].end) if through and article else None


def _in_artefact(sentence: Sentence, last: int) -> bool:
    """Tell *due to a mistake in the template* from *due to a mistake during the import*."""
    tokens = sentence.tokens
    behind = [token.word for token in tokens[last + 1 : last + 6]]
    return bool(behind) and behind[0] in ("in", "of", "on", "inside", "within") and words.ACTIVITIES.isdisjoint(behind)


def _turned_out(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the assumption that the disk was empty turned out to be wrong*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    thing = reading.grammar.phrase_ending(sentence, last)
    if thing is None or negated_before(tokens, first) or not (belongs_to_people(thing) or thing.possessor is None):
        return None
    by = reading.grammar.noun_phrase(sentence, last + 2) if last + 2 < len(tokens) else None
    if tokens[last + 1 : last + 2] and tokens[last + 1].word in ("of", "by") and by and not behaves(by):
        return None
    for at in range(last + 1, min(last + 3 * _REACH, len(tokens))):
        if tokens[at].word in words.DISPROVED and {"was", "were", "proved", "be", "out", "been"} & {
            token.word for token in tokens[at - 4 : at]
        }:
            ends = at + 1 >= len(tokens) or not goes_on(tokens[at + 1])
            return Span(tokens[last].start, tokens[at].end) if ends else None
        if tokens[at].kind is Kind.MARK and tokens[at].word in ",;:":
            return None
    return None


def _by_verb(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    index = sentence.at(span.start)
    lemma = words.MIS.get(tokens[index].word)
    if not lemma or [token.word for token in tokens[index + 1 : index + 4]] == ["on", "the", "side"]:  # of caution
        return None
    group = reading.grammar.group(sentence, index)
    if not happened(sentence, group) or (lemma in words.UP and not _up(sentence, index)):
        return None
    if group.passive and not tokens[index].word.endswith("ing"):
        puzzled = lemma == "confuse" and {"with", "for"}.isdisjoint(
            token.word for token in tokens[index : index + _REACH]
        )
        return None if puzzled else slips.passive(reading, sentence, index, group, human=lemma in words.PASSIVE)
    if (
        not group.words
        and index
        and (tokens[index - 1].word in ("a", "an", "the", "of") or tokens[index - 1].possessive)
    ):
        return None
    who = doer_or_main(reading, sentence, index)
    thing = reading.grammar.object(sentence, index)
    if who is None or (lemma in ("confuse", "mistake") and thing is None):
        return None
    end = thing.span.end if thing and thing.first > index else tokens[index].end
    return Span(tokens[group.first].start, end)


def _up(sentence: Sentence, index: int) -> bool:
    return "up" in [token.word for token in sentence.tokens[index + 1 : index + _REACH]]


def _wrong_about(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    index = sentence.at(span.start)
    group = reading.grammar.group(sentence, index + 1)
    return span if doer(reading, sentence, index) and happened(sentence, group) else None


_JUDGES = (
    (words.NOUNS, _by_noun),
    (words.CAUSES, _as_cause),
    (words.BELIEFS, _as_it_stands),
    (words.ASSUMPTIONS, _turned_out),
    (words.MIS_VERBS, _by_verb),
    (words.ACCIDENT, slips.by_accident),
    (words.WRONGLY, slips.wrongly),
    (words.WRONG, choices.wrong),
    (words.TURNED, choices.turned),
    (words.WRONG_ABOUT, _wrong_about),
    (words.UNMEANT, blunders.unmeant),
    (words.INSTEAD, blunders.instead),
    (words.TAKEN_FOR, blunders.taken_for),
    (words.STRAY, blunders.stray),
    (words.MEANT, blunders.not_meant),
    (words.IN_FACT, blunders.in_fact),
    (words.SWAPPING, blunders.swapped),
    (words.FINGERS, blunders.slipped),
    (words.ELSEWHERE, blunders.elsewhere),
    (words.UNINTENDED, blunders.unintended),
)
