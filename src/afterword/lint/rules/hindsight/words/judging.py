"""Whether a word of praise or blame grades an act of people here."""

from afterword.document.text import Span
from afterword.lint.meaning.deeds import DECISIONS
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import verdicts as words
from afterword.lint.rules.hindsight.words.tempo import is_verb
from afterword.lint.text import verbs
from afterword.lint.text.chunks import nominal
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import denied, happened
from afterword.lint.who.workplaces import GATHERED

_PAST = frozenset("was were been proved proven turned seems seemed".split())
_GRADUAL = frozenset("very much far way so rather quite really too extremely simply just plainly a bit little".split())
_ACTS = DECISIONS | words.ACTIVITIES


def handled(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *mishandled the first hour* and *was poorly coordinated*; not *the parser mishandles a header*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if denied(sentence.tokens, at) or (tokens[last].word.endswith("ing") and tokens[at].word != "ill-prepared"):
        return None
    verb = last if tokens[last].word in words.VERBS or verbs.is_participle(tokens[last].word) else at
    agent = reading.grammar.agent(sentence, verb)
    if agent is not None:
        return span if agent.actor in WE_OR_COLLEAGUES else None
    subject = reading.grammar.subject(sentence, at)
    if subject is not None and subject.actor in WE_OR_COLLEAGUES:
        return span
    group = reading.grammar.group(sentence, verb)
    if words.VERBS.get(tokens[verb].word) in _BY_HAND and group.passive and happened(sentence, group):
        return span
    thing = reading.grammar.object(sentence, last)
    acts = {token.word for phrase in (subject, thing) if phrase is not None for token in phrase.tokens}
    return span if acts & _ACTS else None


def badly(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *they handled the communication badly*; not *the index performs badly*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    verb = next((each for each in range(at - 1, max(at - 7, -1), -1) if tokens[each].word in words.HANDLING), None)
    if verb is None or not verbs.is_past(tokens[verb].word) or denied(sentence.tokens, verb):
        return None
    subject = reading.grammar.subject(sentence, verb)
    human = subject is not None and (subject.actor in WE_OR_COLLEAGUES or subject.head == "they")
    acted = any(token.word in _ACTS for token in tokens[max(0, verb - 4) : at])
    whole = Span(tokens[verb].start, span.end)
    return whole if human or (acted and reading.grammar.group(sentence, verb).passive) else None


def idiom(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *dropped the ball* of anybody who is no system."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    own = verbs.denies(tokens[at].word, verbs.DENYING)
    if not own and denied(sentence.tokens, at):
        return None
    subject = reading.grammar.subject(sentence, at)
    doing = tokens[0].word.endswith("ing") and tokens[0].word not in _NO_DOING
    seated = subject is not None and subject.head in GATHERED
    if subject is None or seated or subject.actor in WE_OR_COLLEAGUES or doing or tokens[at].word in _GRADED_NOUNS:
        return span
    acts = any(token.word in _ACTS | _ANSWERS or token.word.endswith("ing") for token in subject.tokens)
    return span if acts or subject.head in words.IT or subject.head == "they" else None


def graded(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *a bad call*, *was unwise*; not *a bad request* and *is unacceptable*."""
    at = sentence.at(span.start)
    if denied(sentence.tokens, at):
        return None
    return _attribute(reading, sentence, at) or _predicate(reading, sentence, at)


def _attribute(reading: Reading, sentence: Sentence, at: int) -> Span | None:
    tokens = sentence.tokens
    word = tokens[at].word
    noun = at + 1
    while noun < len(tokens) - 1 and (tokens[noun].word in _MIDDLE or (tokens[noun].word == "and" and noun == at + 1)):
        noun += 1
    if noun >= len(tokens):
        return None
    name = tokens[noun].word
    allowed = DECISIONS | _HANDLING if word in words.DECIDING_ONLY else _ACTS
    if name not in allowed or word == "avoidable" or _is_part(sentence, noun) or _by_system(reading, sentence, noun):
        return None
    if (name in ("call", "move") and word not in _CALLED) or (word in _SIZING and name in _TECHNICAL):
        return None
    if name in _REPLIES and word in _TEMPO and not _of_people(reading, sentence, noun):
        return None
    if name in ("handling", "management", "use", "execution") and not _of_an_act(reading, sentence, noun):
        return None
    return Span(tokens[at].start, tokens[noun].end)


def _is_part(sentence: Sentence, noun: int) -> bool:
    """Tell *poor response times* from *a poor response*: another noun stands behind."""
    tokens = sentence.tokens
    if noun + 1 >= len(tokens):
        return False
    behind = tokens[noun + 1]
    if behind.kind is not Kind.WORD or not nominal(behind) or verbs.is_adverb(behind.word):
        return behind.kind is Kind.MASKED
    return behind.word in words.BEHIND or not (verbs.is_past(behind.word) or behind.word in _SMALL)


def _of_people(reading: Reading, sentence: Sentence, noun: int) -> bool:
    """Tell *the slow reaction of support* from a slow response of a server."""
    tokens = sentence.tokens
    if noun + 1 < len(tokens) and tokens[noun + 1].word in ("of", "by", "from"):
        who = reading.grammar.noun_phrase(sentence, noun + 2)
        return who is not None and who.actor in WE_OR_COLLEAGUES
    first = next((at for at in range(noun - 1, max(noun - 5, -1), -1) if tokens[at].possessive), None)
    owner = reading.grammar.noun_phrase(sentence, max(0, first - 1)) if first is not None else None
    return owner is not None and owner.possessor in WE_OR_COLLEAGUES


def _of_an_act(reading: Reading, sentence: Sentence, noun: int) -> bool:
    """Tell *improper handling of the escalation* from *improper handling of null values*."""
    tokens = sentence.tokens
    if noun + 1 >= len(tokens) or tokens[noun + 1].word != "of":
        return True
    thing = reading.grammar.noun_phrase(sentence, noun + 2)
    return thing is not None and any(token.word in _ACTS for token in thing.tokens)


def _by_system(reading: Reading, sentence: Sentence, noun: int) -> bool:
    """Tell *the scheduler's bad decision* and *a wrong choice by the optimiser* from those of people."""
    tokens = sentence.tokens
    for at in range(noun + 1, min(noun + 4, len(tokens))):
        if tokens[at].word in ("by", "of") and tokens[at - 1].word == tokens[noun].word:
            agent = reading.grammar.phrase_before_verb(sentence, at + 1)
            made = tokens[noun].word in _MEASURED and agent is not None and agent.head not in _WORKING
            if agent is not None and (tokens[at].word == "by" or agent.head in _MACHINES or made):
                return agent.actor is Actor.SYSTEM
    first = noun
    while first > 0 and not tokens[first].possessive and first > noun - 5:
        first -= 1
    if tokens[first].possessive:
        owner = reading.grammar.noun_phrase(sentence, max(first - 1, 0))
        return owner is not None and owner.possessor is Actor.SYSTEM
    verb = next((at for at in range(noun - 1, max(noun - 6, -1), -1) if tokens[at].word in _MAKING), None)
    if verb is None:
        return False
    subject = reading.grammar.subject(sentence, verb)
    return subject is not None and subject.actor is Actor.SYSTEM and not subject.head.endswith("ing")


def cried(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was sheer folly*: whoever it is said of, it grades."""
    tokens = sentence.tokens
    behind = sentence.at(span.end - 1) + 1
    part = behind < len(tokens) and tokens[behind].word == "of"  # down the drain of row 4
    return None if part or denied(sentence.tokens, sentence.at(span.start)) else span


def premature(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was put into production prematurely*; not *the lease expired prematurely*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    near = (*range(last + 1, min(last + 3, len(tokens))), *range(first - 1, max(first - 6, -1), -1))
    verb = next((at for at in near if is_verb(tokens[at].word) and tokens[at].word not in verbs.AUXILIARIES), None)
    if verb is None or denied(sentence.tokens, first):
        return None
    subject = reading.grammar.subject(sentence, verb)
    group = reading.grammar.group(sentence, verb)
    agent = reading.grammar.agent(sentence, verb)
    whole = Span(min(span.start, tokens[verb].start), max(span.end, tokens[verb].end))
    if group.modal or (agent is not None and agent.actor not in WE_OR_COLLEAGUES):
        return None
    handed = tokens[verb].word in ("put", "released", "closed", "rushed", "merged", "launched", "declared", "shipped")
    human = subject is not None and subject.actor in WE_OR_COLLEAGUES
    return whole if human or agent or (handed and subject is not None) else None


def _predicate(reading: Reading, sentence: Sentence, at: int) -> Span | None:
    """Judge *the response was inadequate*, *restarting all brokers was unwise*, *it was wrong to*."""
    tokens = sentence.tokens
    word = tokens[at].word
    before = at - 1
    while before >= 0 and (tokens[before].word in _GRADUAL or verbs.is_adverb(tokens[before].word)):
        before -= 1
    if before > 1 and tokens[before].word == "be" and tokens[before - 1].word == "to":  # turned out to be wrong
        before -= 3 if tokens[before - 2].word == "out" else 2
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = following is not None and following.kind is Kind.WORD and following.word not in _AFTER
    if before < 1 or goes_on:
        return None
    gerund = tokens[0].word.endswith("ing") and tokens[0].word not in _NO_DOING
    lasting = word == "unacceptable" and any(token.word in words.TIMES | {"delay"} for token in tokens[:before])
    if tokens[before].word in ("is", "are") and ((word in words.HARSH and gerund) or lasting):
        return Span(tokens[before].start, tokens[at].end)
    if tokens[before].word not in _PAST:
        return None
    if word == "rushed" and following is not None and following.word == "to":
        return None
    if word in _TEMPO and following is not None and following.word in ("because", "since", "as"):
        return None
    to = following is not None and following.word in ("to", "that")
    graded = word in words.HARSH or _grades_subject(reading, sentence, at, to=to)
    return Span(tokens[before + 1].start, tokens[at].end) if graded else None


def _grades_subject(reading: Reading, sentence: Sentence, at: int, *, to: bool) -> bool:
    tokens = sentence.tokens
    word = tokens[at].word
    subject = reading.grammar.subject(sentence, at)
    if word in _WRONGLY:
        doing = (
            len(tokens[0].word) > len("thing") and tokens[0].word.endswith("ing") and tokens[0].word not in _NO_DOING
        )
        if doing or (to and subject is not None and subject.head == "it"):
            return True
    if subject is not None and subject.actor in WE_OR_COLLEAGUES:
        return word in _OF_PEOPLE
    opening = reading.grammar.noun_phrase(sentence, 0)
    named = [token.word for token in opening.tokens if not verbs.is_past(token.word)] if opening is not None else []
    heads = {subject.head if subject is not None else ""} | (set(named[-1:]) & DECISIONS)
    if word in ("rushed", "hasty", "half-baked", "ill-timed"):
        return bool(heads & (words.PERFORMED | _MADE_IN_HASTE))
    return bool(heads & (words.PERFORMED if word in _TEMPO else DECISIONS | words.PERFORMED))


# What only people are said to do to whatever it is: *the roll-forward was botched twice*.
_BY_HAND = frozenset({"bungle", "botch", "fumble"})
_SIZING = frozenset("unnecessary needless late slow rushed excessive".split())
_TECHNICAL = frozenset("change use restart update updates work process test testing mail step steps".split())
_SMALL = frozenset("to prior alone led".split())
_GRADED_NOUNS = frozenset("error errors lapse lapses half-baked half-hearted waste".split())
_ANSWERS = frozenset("reply replies answer answers job effort efforts attempt attempts".split())
_NO_DOING = frozenset("during nothing something everything anything".split())
_MACHINES = frozenset(
    "balancer scheduler planner optimiser optimizer resolver autoscaler controller router"
    " classifier network filter autopilot".split()
)
# What is measured of things too, and who of those that are no people in the words works.
_MEASURED = frozenset("performance response responses reaction reactions reply".split())
_WORKING = GATHERED | frozenset("shift night day evening morning hour bridge desk house company office".split())
_TEMPO = frozenset("slow late belated sluggish tardy overdue excessive rushed".split())
_OF_PEOPLE = frozenset("slow late inadequate hasty clumsy unhelpful unreasonable".split())
_REPLIES = frozenset("response responses reaction reactions update updates mail announcement recovery phase".split())
_MIDDLE = frozenset(
    """and initial first second technical incident crisis human operational overall manual management customer team
    communication change business internal business-side long late early strategic tactical architectural
    design""".split()
)
_HANDLING = frozenset("handling response reaction management execution triage escalation handover".split())
_CALLED = frozenset(
    "bad poor wrong terrible questionable hasty rash unwise dubious unfortunate misguided awful foolish".split()
)
_MAKING = frozenset("made makes make took takes making".split())
_AFTER = frozenset("to that for and in on at because since when as given with during after of but so by from".split())
_WRONGLY = words.HARSH | frozenset(
    """wrong inappropriate unacceptable unjustified premature hasty unnecessary improper unreasonable questionable
    dubious regrettable needless disproportionate clumsy poor bad unwarranted mistaken""".split()
)
_MADE_IN_HASTE = frozenset("fix patch hotfix workaround release migration upgrade launch solution change merge".split())


def unprepared(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *this was not something we had prepared for*."""
    del reading
    tokens = sentence.tokens
    if tokens[sentence.at(span.end - 1)].word == "for":
        return span
    behind = {token.word for token in tokens[sentence.at(span.end - 1) + 1 : sentence.at(span.end - 1) + 5]}
    return span if behind & _FORESEEN else None


_FORESEEN = frozenset(
    """prepared planned accounted considered thought expected tested anticipated foreseen rehearsed""".split()
)
