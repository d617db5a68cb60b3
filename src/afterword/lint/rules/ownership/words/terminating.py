"""Where an explanation stops at somebody outside: *out of our hands, purely a carrier problem, no action for us*."""

import re

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.meaning import breaking, harm
from afterword.lint.meaning.blamed import is_company
from afterword.lint.reading import Reading
from afterword.lint.rules.ownership.words import outsiders as words
from afterword.lint.text import verbs
from afterword.lint.text.chunks import SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who import nouns
from afterword.lint.who.actors import Actor
from afterword.lint.who.companies import HEADS
from afterword.lint.who.conduct import happened, negated_before
from afterword.lint.who.noun_phrases import NounPhrase

_SOLD = frozenset({"saas", "paas", "iaas"})
_MEANT_AS_SAID = Pattern(
    r"\b(?:phones?|receivers?|handsets?|ringing|rang)\b[^.;]* off the hook|\bdo by hand\b|\boff the hook in\b"
)
_A_NEW_KEY = Pattern(r"\bcut (?:us|our) (?:an?|the|two|three|new)\b")
_GOES_ON = Pattern(r"\b(?:until|so|therefore|which is why|but)\b")
_ABROAD = nouns.VENDOR_NOUNS | frozenset("external upstream third-party outside cdn exchange".split())


def is_outside(phrase: NounPhrase | None) -> bool:
    """Tell a supplier from a program that provides something."""
    if phrase is None or not (Actor.VENDOR in (phrase.actor, phrase.possessor) or is_company(phrase)):
        return False
    own = phrase.tokens[0].word == "our" and phrase.actor is Actor.SYSTEM and phrase.possessor is None
    technical = any(token.technical and token.word not in words.COMPANIES | _SOLD for token in phrase.tokens)
    return not (own or technical or _is_program(phrase))


_SELLING = frozenset("vendor supplier manufacturer maker house reseller".split())


def _is_program(phrase: NounPhrase) -> bool:
    """Tell an identity provider from a managed service provider."""
    said = {token.word for token in phrase.tokens}
    if phrase.head.removesuffix("s") in _SELLING:
        return False
    return bool(said & words.PROGRAMS) and not said & {"managed", "internet", "hosting", "telecom", "outsourced"}


def is_theirs(phrase: NounPhrase) -> bool:
    """Tell whether people are told of as the supplier's: *the vendor's engineer*."""
    return phrase.possessor is Actor.VENDOR


def stands_alone(sentence: Sentence, span: Span) -> bool:
    """Tell whether a sentence says nothing of our own part, of a time, or of where it is known from."""
    plain = words.CLEAN.sub(_blank, sentence.plain.replace("\n", " "))
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    ours = words.OWN_SIDE.search(plain[:start]) or words.OWN_SIDE.search(plain, end)
    return not (ours or words.EVIDENCE.search(plain) or "\x01" in plain)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _powerless(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    told = sentence.plain.replace("\n", " ")
    if _MEANT_AS_SAID.search(told):
        return None
    range_of_device = "out of our" not in told and "beyond" not in told and "range" in told
    before = told[: span.start - sentence.span.start]
    spared = words.TAKEN_ON.search(told) or words.INFORMED.search(before)
    return None if spared or range_of_device or "not out of" in told or "not beyond" in told else span


def _speaks_of_outsiders(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence, or the one before it, names a supplier or an external cause."""
    for each in (sentence, reading.sentences.before(sentence)):
        for at, token in enumerate(each.tokens if each else ()):
            if token.word in _ABROAD or (token.word in words.COMPANIES and token.capital):
                return True
            if token.word in HEADS and each is not None and is_outside(reading.grammar.phrase_ending(each, at)):
                return True
    return False


def _closed(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *end of story* and *no action required* beside a supplier."""
    ours = reading.plain[span.end : sentence.span.end]
    return span if _speaks_of_outsiders(reading, sentence) and not _GOES_ON.search(ours) else None


def _external(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the cause was external*, *root cause: third-party failure*; an external monitor is a machine."""
    del reading
    tokens = sentence.tokens
    after = sentence.at(span.end - 1) + 1
    behind = tokens[after].word if after < len(tokens) else ""
    if behind in ("fields", "field", "to", "of", "code", "codes"):
        return None
    named = ":" in sentence.plain and after < len(tokens) and behind in words.PROBLEMS
    opens = span.start == sentence.span.start
    closes = after >= len(tokens) or tokens[after].kind is Kind.MARK or behind in ("and", "so")
    told = named or (closes and (opens or "external" in sentence.plain))
    closing = behind == "so" or (tokens[after + 1 : after + 2] and tokens[after + 1].word == "so")
    return span if told and (closing or stands_alone(sentence, span)) else None


def _sited(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the defect lies with the supplier*; not *the bug is in the provider plugin*."""
    whom = reading.grammar.phrase_before_verb(sentence, sentence.at(span.end - 1) + 1)
    if whom is None or not is_outside(whom) or negated_before(sentence.tokens, sentence.at(span.start), 4):
        return None
    whole = Span(span.start, whom.span.end)
    behind = sentence.tokens[whom.after] if whom.after < len(sentence.tokens) else None
    ends = behind is None or behind.kind is Kind.MARK or behind.word in SUBORDINATORS | {"and"}
    return whole if ends and stands_alone(sentence, whole) else None


def _owned(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the whole thing is the landlord's problem*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    owner = reading.grammar.phrase_ending(sentence, at)
    if (
        owner is None
        or owner.possessor is not Actor.VENDOR
        or owner.first < 1
        or negated_before(tokens, owner.first, 3)
    ):
        return None
    said = tokens[owner.first - 1].word in verbs.BE | _WHOLLY
    ends = at + 1 >= len(tokens) or tokens[at + 1].word in (".", ",", ";", "and")
    return Span(owner.span.start, span.end) if said and ends and stands_alone(sentence, owner.span) else None


def _letting(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the registrar let our domain lapse*."""
    first = sentence.at(span.start)
    group = reading.grammar.group(sentence, first)
    who = reading.grammar.subject(sentence, first)
    made = _A_NEW_KEY.match(reading.plain, span.start)
    if group.passive or made or not happened(sentence, group) or not is_outside(who) or who is None:
        return None
    thing = reading.grammar.noun_phrase(sentence, sentence.at(span.end - 1))
    whole = Span(who.span.start, max(span.end, thing.span.end if thing else 0))
    return whole if stands_alone(sentence, whole) else None


def _mercy(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    whom = reading.grammar.phrase_before_verb(sentence, sentence.at(span.end - 1) + 1)
    if whom is None or not is_outside(whom):
        return None
    return Span(span.start, whom.span.end)


def _ends_with(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *our investigation ends with the cloud provider*; not *with the provider's report*."""
    whole = _mercy(reading, sentence, span)
    whom = reading.grammar.phrase_before_verb(sentence, sentence.at(span.end - 1) + 1)
    denied = negated_before(sentence.tokens, sentence.at(span.end - 1), 4)
    return whole if whom is not None and whom.actor is Actor.VENDOR and not denied else None


def _purely(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *purely a carrier problem* and *entirely an AWS issue*; without *purely*, only where the case is closed."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first + 1, 3) or tokens[last + 1 : last + 2] == ():
        return None
    plainly = tokens[first].word in ("was", "is", "been", "being", "as", "since", "because")
    for at in range(last + 1, min(last + 5, len(tokens))):
        if tokens[at].word in words.PROBLEMS and at > last + 1:
            owner = reading.grammar.phrase_ending(sentence, at - 1)
            company = tokens[at - 1].word in words.COMPANIES or tokens[at - 1].word in ("third-party", "external")
            ends = not plainly or _ends(reading, sentence, at)
            closing = any(found.index == sentence.index for _, found in reading.found(words.CLOSED))
            company = company or (closing and tokens[at - 1].capital and tokens[at - 1].raw.isalpha())
            return Span(span.start, tokens[at].end) if (company or is_outside(owner)) and ends else None
    return None


def _ends(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Tell whether a sentence stops at the supplier's problem, or closes the case with it."""
    closing = any(found.index == sentence.index for _, found in reading.found(words.CLOSED))
    nothing = at + 2 >= len(sentence.tokens) and not negated_before(sentence.tokens, at, 5)
    return closing or (nothing and stands_alone(sentence, sentence.span))


def _solely(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    whom = reading.grammar.phrase_before_verb(sentence, sentence.at(span.end - 1))
    first = sentence.tokens[sentence.at(span.start)].word
    plainly = first in words.PROBLEMS | {"trouble", "cause", "defect", "originated", "originates", "began", "arose"}
    if whom is None or not is_outside(whom) or negated_before(sentence.tokens, sentence.at(span.start), 3):
        return None
    return Span(span.start, whom.span.end) if not plainly or _closed_or_alone(reading, sentence, span) else None


def _closed_or_alone(reading: Reading, sentence: Sentence, span: Span) -> bool:
    closing = any(found.index == sentence.index for _, found in reading.found(words.CLOSED))
    powerless = any(found.index == sentence.index for _, found in reading.found(words.POWERLESS))
    return closing or powerless or stands_alone(sentence, span) or "not with our" in sentence.plain


def _by_company(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    tokens = sentence.tokens
    after = sentence.at(span.end - 1) + 1
    ends = after >= len(tokens) or tokens[after].word in (".", ",", ";", "and", ")")
    return span if ends and stands_alone(sentence, span) else None


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
        return Span(span.start, tokens[verb].end) if owned and ends and stands_alone(sentence, span) else None
    while verb < len(tokens) and (verbs.is_adverb(tokens[verb].word) or tokens[verb].word in verbs.HAVE):
        verb += 1
    lemma = breaking.FORMS.get(tokens[verb].word) if verb < len(tokens) else None
    thing = reading.grammar.object(sentence, verb) if lemma else None
    if lemma is None or thing is None or not harm.harms(sentence, verb, lemma, thing):
        return None
    whole = Span(span.start, thing.span.end)
    return whole if stands_alone(sentence, whole) else None


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
_WHOLLY = frozenset(
    "entirely purely solely simply exclusively only wholly fully completely just all alone totally strictly".split()
)


def _owed(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the vendor failed to inform us*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    group = reading.grammar.group(sentence, first)
    if group.passive or not happened(sentence, group) or not is_outside(reading.grammar.subject(sentence, first)):
        return None
    verb = last + 1
    while verb < len(tokens) and verbs.is_adverb(tokens[verb].word):
        verb += 1
    failed = tokens[first].word.startswith("fail")
    nothing = verb < len(tokens) and tokens[verb].word == "nothing"
    if nothing or words.EVIDENCE.search(sentence.plain):
        return None
    told = verb < len(tokens) and (not failed or tokens[verb].word in words.OWED)
    return Span(tokens[group.first].start, tokens[verb].end) if told else None


JUDGES = (
    (words.POWERLESS, _powerless),
    (words.MERCY, _mercy),
    (words.ENDING, _ends_with),
    (words.PURELY, _purely),
    (words.SOLELY, _solely),
    (words.BY_COMPANY, _by_company),
    (words.COMPANY, _company),
    (words.LYING, _sited),
    (words.CAUSE, _as_cause),
    (words.FAILING, _owed),
    (words.CLOSED, _closed),
    (words.EXTERNAL, _external),
    (words.LETTING, _letting),
    (words.OWNED, _owned),
    (words.SITED, _sited),
)
