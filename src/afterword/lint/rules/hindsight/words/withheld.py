"""Seeing, checking and telling denied in other words: *gave no warning*, *at no point did …*, *was never reviewed*."""

from itertools import pairwise

from afterword.document.text import Span
from afterword.lint.meaning.norms import meant
from afterword.lint.meaning.reasons import explained
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import attention, unseen, untold
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS, RELATIVES, SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import behaves, doer, happened, supposed
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.participles import doer_or_main

_NO = frozenset("no neither hardly little scarcely".split())
_DONE = frozenset(
    """made given done taken carried performed conducted undertaken raised sent issued held sought published
    posted logged attempted provided left run recorded requested organised organized arranged obtained""".split()
)
_SCOPE = frozenset("yet until affected because since".split())
_COMING = frozenset("came went out over by between from among".split())
_MATERIAL = frozenset("test tests reply answer response feedback".split())
_GRANTED = frozenset("approved authorised authorized signed vetted cleared agreed".split())
_REACH = 8
_INVERTING = frozenset("did was were had has have".split())
_BEHIND = frozenset(
    """of to on in for with by from before after about at that when as while until against and or between beforehand
    whatsoever either despite although though because during than into regarding""".split()
)


def inverted(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *at no point did the lead look at the graph*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    helper = next((at for at in range(last, min(last + 12, len(tokens))) if tokens[at].word in _INVERTING), None)
    if helper is None or sentence.is_question:
        return None
    who = reading.grammar.noun_phrase(sentence, helper + 1)
    if who is None or who.first != helper + 1:
        return None
    for at in range(helper + 2, min(helper + 2 + _REACH, len(tokens))):
        if tokens[at].kind is Kind.MARK:
            return None
        if tokens[helper].word in ("was", "were") and verbs.is_participle(tokens[at].word):
            by = reading.grammar.agent(sentence, at)
            return Span(tokens[first].start, tokens[at].end) if by is not None and behaves(by) else None
        if attention.attentive(sentence, at):
            named = reading.grammar.phrase_before_verb(sentence, helper + 1)
            if _people(reading, sentence, helper + 1, at) or (named is not None and behaves(named)):
                return Span(tokens[first].start, tokens[at].end)
    return None


def _people(reading: Reading, sentence: Sentence, first: int, verb: int) -> bool:
    """Tell whether people stand between the helper and its verb."""
    for last in range(verb - 1, first - 1, -1):
        phrase = reading.grammar.phrase_ending(sentence, last)
        if phrase is not None and phrase.first <= first + 1 and behaves(phrase):
            return True
    return False


def light(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *gave us no warning* and *carried out no test*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    nouns = untold.LIGHT.get(tokens[index].word, frozenset())  # *the:gave* is one token, and another word
    no = None
    for at in range(index + 1, min(index + _REACH, len(tokens))):
        word = tokens[at].word
        if word in _NO:
            no = at
        elif no is not None and word in nouns and not _compound(sentence, at):
            group = reading.grammar.group(sentence, index)
            if group.passive or not happened(sentence, group) or meant(tokens):
                return None
            who = None if explained(reading, sentence, at) else doer_or_main(reading, sentence, index)
            return Span(tokens[group.first].start, tokens[at].end) if who else None
        elif tokens[at].kind is Kind.MARK or word in RELATIVES or word in SUBORDINATORS:
            return None
    return None


def _compound(sentence: Sentence, at: int) -> bool:
    """Tell *no test environment* from *no test*."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or tokens[at + 1].kind is not Kind.WORD:
        return False
    word = tokens[at + 1].word
    small = verbs.is_adverb(word) or word in verbs.AUXILIARIES or word in DETERMINERS
    return not small and word not in _BEHIND and not verbs.is_past(word)


def no_noun(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *no notice was given to the bank* and *there was no check by the operator*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if sentence.is_question or supposed(tokens, first):
        return None
    if tokens[last].word == "made":
        return span
    end = None if _compound(sentence, last) else _withheld(reading, sentence, last)
    return None if end is None else Span(span.start, end)


def _withheld(reading: Reading, sentence: Sentence, last: int) -> int | None:
    """Return where it ends what was not told or done: *was given*, *by the operator*, *came from the team*."""
    tokens = sentence.tokens
    for at in range(last + 1, min(last + 9, len(tokens) - 1)):
        word = tokens[at].word
        if word in ("was", "were", "had"):
            return _not_done(reading, sentence, at)
        exchanged = word in ("came", "went", "between", "from", "among") and tokens[last].word not in _MATERIAL
        if word == "by" or exchanged:
            first = next((i for i in range(at, len(tokens)) if tokens[i].word not in _COMING), len(tokens) - 1)
            who = reading.grammar.phrase_before_verb(sentence, first)
            return who.span.end if who is not None and behaves(who) else None
        if tokens[at].kind is Kind.MARK or word in RELATIVES or (verbs.is_past(word) and word not in _DONE):
            return None
    return None


def _not_done(reading: Reading, sentence: Sentence, be: int) -> int | None:
    """Return where *was given* ends, unless a machine would have given it or the reason is told."""
    tokens = sentence.tokens
    done = be + 2 if tokens[be + 1].word in ("been", "ever") else be + 1
    if done >= len(tokens) or tokens[done].word not in _DONE or _excused(sentence, done):
        return None
    agent = reading.grammar.agent(sentence, done)
    return tokens[done].end if agent is None or behaves(agent) else None


def _excused(sentence: Sentence, verb: int) -> bool:
    return any(token.word in ("because", "since") for token in sentence.tokens[verb:])


def passive(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was never reviewed* and *the change was not communicated*; not *was not affected*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    verb = last + 1
    while verb < len(tokens) and (verbs.is_adverb(tokens[verb].word) or tokens[verb].word == "been"):
        if tokens[verb].word in ("yet", "only", "just"):
            return None
        verb += 1
    if verb >= len(tokens) or sentence.is_question or supposed(tokens, first):
        return None
    group = reading.grammar.group(sentence, verb)
    following = [token.word for token in tokens[verb + 1 :]]
    if ("due", "to") in pairwise(following[:14]):  # the reason is told
        return None
    if group.modal or group.infinitive or meant(tokens) or not _SCOPE.isdisjoint(following[:14]):
        return None
    agent = reading.grammar.agent(sentence, verb)
    if agent is not None:
        word = tokens[verb].word
        human = word in untold.CHECKED or word in unseen.FORMS or word in _GRANTED or "never" in group.words
        named = agent.actor in WE_OR_COLLEAGUES or (word in untold.TOLD and agent.head in _BODIES)
        return Span(tokens[first].start, agent.span.end) if human and named else None
    unknown = tokens[verb].word in ("told", "informed") and following[:1] in _UNKNOWN
    told = "by" not in following[:3] and not unknown and _left_out(reading, sentence, verb)
    return Span(tokens[first].start, tokens[verb].end) if told else None


# Of these one may be told by: whoever answers there.
_BODIES = frozenset(
    """airline airport bank hotel hospital school council authority ministry agency embassy university museum clinic
    police insurer publisher court parish club theatre harbour company firm office institute laboratory lab depot
    utility municipality city county broadcaster orchestra landlord supplier vendor carrier manufacturer""".split()
)
# What somebody did not know, as a fact: *was not told which of the two was live*.
_UNKNOWN = (["which"], ["where"], ["how"], ["what"], ["whether"], ["who"])


def _left_out(reading: Reading, sentence: Sentence, verb: int) -> bool:
    """Tell whether only people would have done this to that, and could know of it."""
    word = sentence.tokens[verb].word
    lemma = untold.CHECKED.get(word)
    patient = reading.grammar.subject(sentence, verb)
    if lemma is None or patient is None or not _patient(patient, word):
        return False
    return lemma not in unseen.UNKNOWN or patient.head not in ("this", "that", "it")


def _patient(patient: NounPhrase | None, verb: str) -> bool:
    """Tell whether people would have checked it or been told: not *the header was not validated*, not *nobody*."""
    if patient is None:
        return False
    if patient.tokens[0].word in ("no", "neither") or patient.head in (
        "nobody",
        "none",
        "we",
        "i",
        "you",
        "us",
        "they",
    ):
        return False
    if verb in untold.TOLD:
        return patient.actor in (Actor.PERSON, Actor.TEAM, Actor.SYSTEM) and not _machine(patient)
    return patient.actor is Actor.SYSTEM and not _machine(patient) and patient.head not in ("which", "what")


def _machine(patient: NounPhrase) -> bool:
    return patient.head in untold.MACHINES


def rarely(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *hardly anyone read the notes*."""
    del reading
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if sentence.is_question or supposed(tokens, first):
        return None
    for at in range(last + 1, min(last + _REACH + 2, len(tokens))):
        word = tokens[at].word
        if tokens[at].kind is Kind.MARK or word in verbs.MODALS or word in ("was", "were", "who", "that", "is", "are"):
            return None
        if (verbs.is_past(word) or verbs.is_participle(word)) and word not in ("had", "has", "have"):
            return Span(tokens[first].start, tokens[at].end) if attention.attentive(sentence, at) else None
    return None


def anyone(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *went live without anyone having tried it*."""
    del reading
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if sentence.is_question or any(token.word in verbs.MODALS for token in tokens[max(0, first - 8) : first]):
        return None
    for at in range(last + 1, min(last + 7, len(tokens))):
        word = tokens[at].word
        if tokens[at].kind is Kind.MARK:
            return None
        if word == "having":
            continue
        if word == "being" and not untold.addressed(tokens, at):
            return None
        if word in untold.ATTENDED:
            return Span(tokens[first].start, tokens[at].end)
    return None


def unannounced(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was rolled out unannounced by the team* and *deployed untested*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    for at in range(index - 1, max(index - _REACH, -1), -1):
        if verbs.is_past(tokens[at].word) and tokens[at].word not in verbs.AUXILIARIES | {"left"}:
            group = reading.grammar.group(sentence, at)
            who = reading.grammar.agent(sentence, at) if group.passive else doer(reading, sentence, at)
            following = tokens[index + 1].word if index + 1 < len(tokens) else ""
            bare = index + 1 >= len(tokens) or tokens[index + 1].kind is Kind.MARK or following in _BEHIND
            told = happened(sentence, group) and who is not None and behaves(who) and bare
            return span if told else None
        if tokens[at].kind is Kind.MARK or tokens[at].word in RELATIVES:
            break
    comma = next((i for i in range(index, min(index + 5, len(tokens) - 1)) if tokens[i].word == ","), None)
    if index == 0 and comma is not None:
        verb = next(
            (
                i
                for i in range(comma, len(tokens))
                if verbs.is_participle(tokens[i].word) and tokens[i].word not in verbs.AUXILIARIES
            ),
            None,
        )
        agent = reading.grammar.agent(sentence, verb) if verb is not None else None
        return span if agent is not None and behaves(agent) else None
    return None


def none_of(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *reacted to none of them*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    verb = first - 2 if first > 1 and tokens[first - 1].word in ("to", "on", "at", "up") else first - 1
    verb -= verb > 0 and tokens[verb].word == "up"
    if verb < 1 or sentence.is_question or not verbs.is_past(tokens[verb].word):
        return None
    known = tokens[verb].word in unseen.FORMS or tokens[verb].word in ("acted", "reacted", "responded", "did")
    who = doer(reading, sentence, verb) if known else None
    return Span(tokens[verb].start, span.end) if who is not None else None


def by_nobody(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was read by nobody in finance*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    verb = first - 1
    known = verb > 0 and (tokens[verb].word in unseen.FORMS or tokens[verb].word in untold.CHECKED)
    if not known or sentence.is_question or not verbs.is_participle(tokens[verb].word):
        return None
    group = reading.grammar.group(sentence, verb)
    return Span(tokens[verb].start, span.end) if group.passive and not group.modal else None
