"""At whom guilt is aimed, and how that is judged: *the reviewer's fault, responsible for the outage*."""

from collections.abc import Sequence

from afterword.document.text import Span
from afterword.lint.meaning import faults as words
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words.guilt import guilty
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS, PREPOSITIONS, SUBORDINATORS, nominal
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who.actors import WE_COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.conduct import NOBODY, negated_before
from afterword.lint.who.noun_phrases import NounPhrase

_OWNERS = frozenset({"his", "her", "their", "our", "my", "your"})
_REACH = 8
_SURELY = frozenset("denying doubt doubts doubting question dispute disputes disputing denies".split())


def _denied(sentence: Sentence, index: int) -> bool:
    tokens = sentence.tokens
    behind = tokens[index + 1].word if index + 1 < len(tokens) else ""
    if any(token.word == "nothing" for token in tokens[index + 1 : index + 4]):  # guilty of nothing
        return True
    surely = any(token.word in _SURELY for token in tokens[max(0, index - _REACH) : index])
    if negated_before(tokens, index, 5) and not surely:
        return True
    return behind in ("not", "never") or tokens[index].word.endswith("n't")


def _before(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    index, after = sentence.at(span.start), sentence.at(span.end - 1) + 1
    placed = after < len(sentence.tokens) and nominal(sentence.tokens[after])  # in the wrong window
    if _denied(sentence, index) or (placed and sentence.tokens[after - 1].word == "wrong"):
        return None
    who = reading.grammar.subject(sentence, index)
    ours = (
        who is not None and who.actor is Actor.WE and sentence.plain[: span.end - sentence.span.start].endswith("heat")
    )
    if ours or (who is not None and who.head in ("anybody", "anyone")):
        return None
    if sentence.tokens[index].word == "at":  # the person at fault
        who = reading.grammar.phrase_ending(sentence, index - 1) if index else None
    elif who is not None and who.head in ("who", "that", "which", "it") and index:
        who = reading.grammar.phrase_before_verb(sentence, index - 2) if index > 1 else None
    return Span(who.span.start, span.end) if who is not None and guilty(who) else None


def _always(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    return None if _denied(sentence, sentence.at(span.start)) else span


def _behind(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    word = tokens[first].word
    if _denied(sentence, first) or _denied(sentence, last):
        return None
    if word in _HOLDING:
        return _held(reading, sentence, span)
    told = word == "blame" and (not first or tokens[first - 1].word == ",")
    alone = word.startswith("blam") and first == last
    if alone and (word == "blaming" or not (told or _accuses(reading, sentence, first))):
        return None
    at = last + 1
    while at < len(tokens) and (tokens[at].word in ("with", "to", "squarely", ":") or verbs.is_adverb(tokens[at].word)):
        at += 1
    if alone and last + 1 < len(tokens) and tokens[last + 1].word in _SELVES:
        return Span(span.start, tokens[last + 1].end)
    who = reading.grammar.phrase_before_verb(sentence, at)
    if word in ("to", "have") and (who is None or "thank" not in [t.word for t in tokens[last : last + _REACH]]):
        return None
    whole = NounPhrase(who.tokens, who.first, who.actor) if who else None  # the intern's script is no person
    return Span(span.start, who.span.end) if who and whole and guilty(whole) else None


def _held(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *we hold the storage group responsible*; not *the leader holds the lock*."""
    tokens = sentence.tokens
    whom = reading.grammar.noun_phrase(sentence, sentence.at(span.end - 1))
    if whom is None:
        return None
    at = next((at for at in range(whom.first, min(whom.after + 2, len(tokens))) if tokens[at].word in words.HELD), None)
    named = reading.grammar.phrase_ending(sentence, at - 1) if at else None
    return Span(span.start, tokens[at].end) if at and named and guilty(named) else None


_HOLDING = frozenset("hold holds held holding".split())


_SELVES = frozenset("ourselves himself herself themselves itself".split())


def _accuses(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Tell whether somebody of ours blames; what customers blame is theirs to say."""
    group = reading.grammar.group(sentence, index)
    who = reading.grammar.subject(sentence, index)
    return (
        who is not None
        and (who.actor in WE_COLLEAGUES_OR_VENDORS or who.head in _BODIES)
        and not group.negated
        and (not group.infinitive or "have" in group.words)
    )


def _owned(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the reviewer's fault* and *the fault of the hosting team*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first, 5):
        return None
    if tokens[last].word == "of":
        who = reading.grammar.phrase_before_verb(sentence, last + 1)
        return Span(span.start, who.span.end) if who and guilty(who) and who.actor is not Actor.SYSTEM else None
    follows = tokens[last + 1] if last + 1 < len(tokens) else None
    if follows and follows.word == ":" and not first:
        who = reading.grammar.noun_phrase(sentence, last + 2)
        return Span(span.start, who.span.end) if who and guilty(who) else None
    if not first or (follows and follows.kind is Kind.WORD and follows.word not in _GOING_ON):
        return None
    return _possessed(reading, sentence, first, last)


# Behind somebody's fault a clause may follow: *it is infra's fault we lost the weekend*.
_GOING_ON = PREPOSITIONS | SUBORDINATORS | DETERMINERS | {"and", "that", "we", "they", "it", "nobody", "he", "she", "i"}


def _possessed(reading: Reading, sentence: Sentence, first: int, last: int) -> Span | None:
    tokens = sentence.tokens
    near = tokens[first - 1].word in ("own", "entire") and first > 1
    owner = tokens[first - 2 if near else first - 1]
    if owner.word in _OWNERS and not owner.possessive:
        return Span(owner.start, tokens[last].end)
    phrase = reading.grammar.phrase_ending(sentence, last)
    if (
        phrase
        and tokens[last].word in words.DOINGS
        and (not phrase.first or tokens[phrase.first - 1].word not in verbs.BE)
    ):
        return None
    return (
        Span(phrase.span.start, tokens[last].end) if phrase and phrase.possessor in WE_COLLEAGUES_OR_VENDORS else None
    )


def _weighing(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *this outage is on the network team*; *it is on the team's board* and *on them to decide* are work."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    harm, who = reading.grammar.subject(sentence, first), reading.grammar.noun_phrase(sentence, last + 1)
    if harm is None or who is None or _denied(sentence, first):
        return None
    if harm.head not in words.FAILURES and not (harm.head == "one" and harm.tokens[0].word in ("this", "that")):
        return None
    if who.head in words.BURDENED and who.after < len(tokens) and tokens[who.after].word == "of":
        owner = reading.grammar.phrase_before_verb(sentence, who.after + 1)
        return Span(span.start, owner.span.end) if owner and guilty(owner) else None
    if who.after < len(tokens) and tokens[who.after].kind is Kind.WORD and tokens[who.after].word not in SUBORDINATORS:
        return None
    burdened = who.head in words.BURDENED and who.possessor in WE_COLLEAGUES_OR_VENDORS
    named = who.actor in WE_COLLEAGUES_OR_VENDORS and who.actor is not Actor.WE and who.head not in NOBODY
    return Span(span.start, who.span.end) if burdened or named else None


def _answering(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *is responsible for the outage* and *responsibility for the breach is with the lead*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if _denied(sentence, first):
        return None
    if tokens[last].word == "conscience":
        return (
            Span(tokens[first - 1].start, span.end)
            if "on" in [t.word for t in tokens[max(0, first - 4) : first]]
            else None
        )
    harm = _harm_behind(sentence, last if tokens[last].word == "for" else first)
    if harm is None:
        return None
    if tokens[first].word in ("responsibility", "accountability", "liability", "blame", "credit", "thanks"):
        return _resting(reading, sentence, span, harm)
    at = first
    while at > 0 and (verbs.is_adverb(tokens[at - 1].word) or tokens[at - 1].word in ("held", "fully", "one", "the")):
        at -= 1
    link = at - 1 if at and tokens[at - 1].word in verbs.BE else at
    who = reading.grammar.subject(sentence, link)
    if guilty(who) and who is not None:
        return Span(who.span.start, tokens[harm].end)
    behind = next(
        (k for k in range(harm + 1, len(tokens) - 1) if tokens[k].word in ("is", "was", "are", "were", ":")), None
    )
    named = reading.grammar.phrase_before_verb(sentence, behind + 1) if behind else None
    return Span(span.start, named.span.end) if named and named.actor in WE_COLLEAGUES_OR_VENDORS else None


def _resting(reading: Reading, sentence: Sentence, span: Span, harm: int) -> Span | None:
    tokens = sentence.tokens
    first = sentence.at(span.start)
    for at in range(harm + 1, min(harm + _REACH, len(tokens) - 1)):
        if tokens[at].word in ("with", "on", "to", "upon"):
            who = reading.grammar.phrase_before_verb(sentence, at + 1)
            return Span(span.start, who.span.end) if guilty(who) and who else None
    bearing = next((at for at in range(first - 1, max(first - 4, -1), -1) if tokens[at].word in _BEARING), None)
    who = reading.grammar.subject(sentence, bearing) if bearing is not None else None
    ours = who is not None and who.actor is Actor.WE  # taking responsibility is no accusation
    return Span(who.span.start, tokens[harm].end) if who and guilty(who) and not ours else None


_BEARING = frozenset("bear bears bore carry carries carried has have had".split())


_BODIES = frozenset("company bank hospital investigation board committee clinic university agency inquiry".split())
_TIMES = frozenset("second seconds minute minutes hour hours day days week weeks".split())
_EVERY = frozenset("a an any each every per".split())
_PART = frozenset("first initial opening next last final any each every".split())


def _lasts(tokens: Sequence[Token]) -> bool:
    """Tell a length of time (*four hours of downtime*) from a turn of duty (*the first hour of an outage*)."""
    words = {token.word for token in tokens}
    return bool(tokens) and tokens[-1].word in _TIMES and words.isdisjoint(_PART)


_LOOSE = frozenset("this that it missing lost broken failed long".split())


def _names(token: Token) -> bool:
    return nominal(token) and not verbs.is_adverb(token.word)


def _harm_behind(sentence: Sentence, last: int) -> int | None:
    tokens = sentence.tokens
    lasting = False
    for at in range(last + 1, min(last + _REACH - 1, len(tokens))):
        word = tokens[at].word
        behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
        if word in ("this", "that", "it") and at > last + 1:
            continue
        if word in words.FAILURES:
            more = lasting and at + 1 < len(tokens) and (behind in _EVERY or _names(tokens[at + 1]))
            part = at + 1 < len(tokens) and _names(tokens[at + 1]) and not verbs.is_past(behind) and word not in _LOOSE
            return None if behind in words.DUTIES or more or part else at
        if word == "of" and _lasts(tokens[last + 1 : at]) and behind not in DETERMINERS:
            lasting = True
            continue
        if word in PREPOSITIONS | words.DUTIES or tokens[at].kind is Kind.MARK:
            return None
    return None


JUDGES = (
    (words.BEFORE, _before),
    (words.BEHIND, _behind),
    (words.ALWAYS, _always),
    (words.OWNED, _owned),
    (words.ANSWERING, _answering),
    (words.WEIGHING, _weighing),
)
