"""Whether a performance of people is graded here: its manner, its fitness, its pace, or by a saying."""

from afterword.document.text import Span
from afterword.lint.meaning.deeds import DECISIONS
from afterword.lint.meaning.literal import goes_round
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import performance as words
from afterword.lint.rules.hindsight.words import verdicts
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import denied, doer
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.people import named_at

_PAST = frozenset("was were been proved proven seemed looked became felt remained".split())
_DEGREES = frozenset(
    "very much far way so rather quite really too extremely simply just plainly a bit little also and".split()
)
_EFFORTS = words.EFFORTS | verdicts.ACTIVITIES | DECISIONS
_NO_DOING = frozenset("during nothing something everything anything morning evening thing king string ring".split())
# What the act itself is called often enough in machinery: these need people beside them.
_SHARED = frozenset(
    """response responses recovery update updates restart deployment rollout migration change work process fix
    plan plans use execution test search message switch-over switchover phase hour hours
    notification mail step measures measure handling
    performance upgrade maintenance exercise incident outage crisis situation messaging
    cut-over cutover rollback workaround sequencing
    shift timing call review approval session bridge""".split()
)
_MILD = frozenset(
    "misleading thin scant contradictory unfortunate sparse slow late bad poor weak wrong insufficient"
    " inadequate confused risky excessive unnecessary".split()
)
_AFTER = frozenset(
    "to that for and in on at because since when as given with during after of but so by from until".split()
)


def manner(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the lead chose poorly*, *was executed hastily*, *the escalation was needlessly delayed*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    verb = _verb_beside(sentence, at, sentence.at(span.end - 1))
    if verb is None or denied(sentence.tokens, min(at, verb)):
        return None
    group = reading.grammar.group(sentence, verb)
    if group.modal or group.infinitive:
        return None
    whole = Span(min(span.start, tokens[verb].start), max(span.end, tokens[verb].end))
    if tokens[verb].word in words.DELAYING and tokens[at].word not in words.NEEDLESS:
        return None
    if group.passive:
        return whole if _passively(reading, sentence, verb, tokens[at].word) else None
    acted = doer(reading, sentence, verb) or is_effort(reading.grammar.subject(sentence, verb), own=True)
    return whole if acted and tokens[verb].word not in ("run", "timed", "tested") else None


def _verb_beside(sentence: Sentence, at: int, last: int) -> int | None:
    """Return the index of the verb an adverb goes with: behind it, or up to four words before."""
    tokens = sentence.tokens
    if last + 1 < len(tokens) and tokens[last + 1].word in words.DOING and _told(tokens[last + 1].word):
        return last + 1
    for verb in range(at - 1, max(at - 6, -1), -1):
        if tokens[verb].kind is Kind.MARK or tokens[verb].word in ("that", "which", "because", "and"):
            return None
        if tokens[verb].word in words.DOING and _told(tokens[verb].word):
            return verb
    return None


def _told(word: str) -> bool:
    return verbs.is_past(word) or verbs.is_participle(word) or word in ("ran", "run", "chose", "led", "drove", "chosen")


def _passively(reading: Reading, sentence: Sentence, verb: int, adverb: str) -> bool:
    agent = reading.grammar.agent(sentence, verb)
    if agent is not None:
        return agent.actor in WE_OR_COLLEAGUES
    subject = reading.grammar.subject(sentence, verb)
    if subject is None or subject.actor is Actor.AFFECTED:
        return False
    if subject.actor in WE_OR_COLLEAGUES or adverb in words.CARELESS:
        return True
    return not {token.word for token in subject.tokens}.isdisjoint(_EFFORTS - {"response", "responses"})


def is_effort(phrase: NounPhrase | None, *, own: bool = False) -> bool:
    """Tell whether a noun phrase names what people did; `own`: it has to be somebody's, since machines do it too."""
    if phrase is None or not phrase.tokens:
        return False
    if phrase.possessor in WE_OR_COLLEAGUES or phrase.tokens[0].word in ("their", "our"):
        return phrase.head in _EFFORTS
    if phrase.head not in _EFFORTS or any(token.word in words.MACHINE_PLANS for token in phrase.tokens[:-1]):
        return False
    return not own or phrase.head not in _SHARED


def way(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *responded in a less than optimal manner*, *was applied in an improper way by the field engineer*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    first = next((each for each in range(at - 1, max(at - 7, -1), -1) if tokens[each].word == "in"), None)
    if first is None or {token.word for token in tokens[first:at]}.isdisjoint(_GRADES):
        return None
    verb = next((each for each in range(first - 1, max(first - 7, -1), -1) if _told(tokens[each].word)), None)
    if verb is None or denied(sentence.tokens, verb) or reading.grammar.group(sentence, verb).modal:
        return None
    whole = Span(tokens[first].start, span.end)
    if reading.grammar.group(sentence, verb).passive:
        agent = reading.grammar.agent(sentence, verb) or _agent_behind(reading, sentence, at)
        if agent is not None:
            return whole if agent.actor in WE_OR_COLLEAGUES else None
        return whole if _passively(reading, sentence, verb, "") else None
    return whole if doer(reading, sentence, verb) else None


def _agent_behind(reading: Reading, sentence: Sentence, at: int) -> NounPhrase | None:
    tokens = sentence.tokens
    by = at + 1 < len(tokens) - 1 and tokens[at + 1].word == "by"
    return reading.grammar.noun_phrase(sentence, at + 2) if by else None


_GRADES = verdicts.GRADES | frozenset(
    """ haphazard chaotic disorderly uncontrolled unstructured optimal ideal
    professional casual hurried unfriendly inefficient
    unorganised unorganized""".split()
) - frozenset({"unprofessional", "half-hearted", "short-sighted", "shortsighted", "foolhardy", "rash"})


def predicate(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the investigation was sloppy and unfocused*, *the quality of the handover was unacceptable*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    be = at - 1
    while be >= 0 and (tokens[be].word in _DEGREES or verbs.is_adverb(tokens[be].word)):
        be -= 1
        if be >= 1 and tokens[be + 1].word == "and":
            be = next((each for each in range(be, max(be - 4, -1), -1) if tokens[each].word in _PAST), -1)
    if be > 1 and tokens[be].word == "as" and tokens[be - 1].word in ("described", "regarded", "seen", "judged"):
        return Span(tokens[be].start, span.end) if _graded(reading, sentence, be - 1, tokens[at].word) else None
    goes_on = last + 1 < len(tokens) and tokens[last + 1].kind is Kind.WORD and tokens[last + 1].word not in _AFTER
    if be < 1 or tokens[be].word not in _PAST or denied(sentence.tokens, at):
        return None
    if goes_on and not _is_aside(tokens[last + 1].word):
        return None
    return Span(tokens[be + 1].start, span.end) if _graded(reading, sentence, be, tokens[at].word) else None


def _is_aside(word: str) -> bool:
    return verbs.is_adverb(word) or word in ("enough", "throughout", "overall", "all", "if", "or", "even")


def _graded(reading: Reading, sentence: Sentence, be: int, grade: str) -> bool:
    """Tell whether what a grade is said of is an act of people: theirs by a noun, a *doing*, or *it … to do*."""
    subject = reading.grammar.subject(sentence, be)
    if _is_doing(sentence, be):
        return grade not in ("slow", "late", "risky", "unnecessary")
    if subject is None or subject.actor in WE_OR_COLLEAGUES or subject.head in ("that", "this"):
        return False
    if subject.head == "it":
        return _of_somebody(reading, sentence, be)
    if subject.head in _MEASURES:
        return _of_people(reading, sentence, subject)
    own = grade in _MILD or subject.head in _ALSO_MACHINES
    if subject.possessor in WE_OR_COLLEAGUES or is_effort(subject, own=own):
        return subject.head in _EFFORTS
    opening = reading.grammar.noun_phrase(sentence, 0)
    named = opening is not None and opening.head in _EFFORTS and is_effort(opening, own=own)
    return named or (subject.head in _EFFORTS and _of_people(reading, sentence, subject))


def is_plain_effort(name: str) -> bool:
    """Tell whether a noun names what nobody but people do."""
    return name in _EFFORTS - _SHARED


_MEASURES = frozenset("quality standard level speed pace tone order style".split())
_ALSO_MACHINES = frozenset("use work process change test fix incident".split())


def _is_doing(sentence: Sentence, be: int) -> bool:
    """Tell whether a *doing* is the subject: *paging all forty engineers was overkill*."""
    first = sentence.tokens[0]
    if first.word in _NO_DOING or not first.word.endswith("ing") or first.kind is not Kind.WORD:
        return False
    return not any(token.word in (",", ";", ":") for token in sentence.tokens[:be])


def _of_people(reading: Reading, sentence: Sentence, subject: NounPhrase) -> bool:
    """Tell *the quality of the handover* and *the reaction of support* from *the quality of the signal*."""
    tokens = sentence.tokens
    at = subject.after
    if at >= len(tokens) or tokens[at].word not in ("of", "by", "from"):
        return False
    thing = reading.grammar.noun_phrase(sentence, at + 1)
    return thing is not None and (
        thing.actor in WE_OR_COLLEAGUES or (thing.head in _EFFORTS and thing.head not in _SHARED)
    )


def _of_somebody(reading: Reading, sentence: Sentence, be: int) -> bool:
    """Tell *it was unreasonable of the DBA to reindex*."""
    tokens = sentence.tokens
    for at in range(be + 1, min(be + 6, len(tokens) - 1)):
        if tokens[at].word == "of":
            whom = named_at(reading, sentence, at + 1)
            return whom is not None and whom.actor in WE_OR_COLLEAGUES
    return False


def without_virtue(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the team's reaction was not adequate*, *it was not wise to delete the logs*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    near = range(at - 1, max(at - 6, -1), -1)
    be = next((each for each in near if tokens[each].word.removesuffix("n't") in _PAST), None)
    if be is None:
        return None
    between = [token.word for token in tokens[be:at]]
    if not ({"not", "hardly", "neither", "far", "anything"} & set(between) or tokens[be].word.endswith("n't")):
        return None
    behind = tokens[last + 1].word if last + 1 < len(tokens) else "."
    subject = reading.grammar.subject(sentence, be)
    wise = tokens[at].word in _WISE
    if subject is not None and subject.head == "it" and wise and behind in ("to", "of", "that"):
        return Span(tokens[be].start, span.end)
    if behind not in _AFTER and behind.isalpha() and not _is_aside(behind):
        return None
    graded = _graded(reading, sentence, be, tokens[at].word if wise else "insufficient")
    return Span(tokens[be].start, span.end) if graded else None


_WISE = frozenset("wise sensible prudent clever smart right reasonable professional the".split())


def noun(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *sending everyone home was a misjudgement*, *the communication was a disgrace*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    if not at or tokens[at - 1].word not in (*_PAST, "is") or denied(sentence.tokens, at):
        return None
    subject = reading.grammar.subject(sentence, at - 1)
    told = subject is not None and subject.head in ("it", "this", "that", "way", "idea")
    return span if told or _graded(reading, sentence, at - 1, "disgraceful") else None


def unexcused(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *is difficult to justify*, *there was no excuse for waiting*, *it is inexcusable that*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    own = tokens[at].word in ("no", "not", "cannot", "can't", "could", "couldn't", "without", "can")
    if not own and denied(sentence.tokens, at):
        return None
    subject = reading.grammar.subject(sentence, at)
    if tokens[last].word == "that" or tokens[at].word in ("beggars", "defies"):
        told = any(verbs.is_past(token.word) or token.word in ("was", "were", "had") for token in tokens[last:])
        return span if told and (subject is None or subject.head == "it") else None
    if tokens[at].word in ("no", "without", "for"):
        named = {token.word for token in tokens[max(0, at - 3) : at]}
        there = bool(named & {"there", "is", "was", "had", "has", "offered", "gave"})
        return span if there or (tokens[at].word != "no" and _anybody(reading, sentence, at)) else None
    if subject is None or subject.head == "it":
        return span
    return (
        span if subject.actor in WE_OR_COLLEAGUES or subject.head in _EFFORTS | {"delay", "omission", "this"} else None
    )


def _anybody(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Tell whether people act before an index."""
    for verb in range(at - 1, max(at - 8, -1), -1):
        if verbs.is_past(sentence.tokens[verb].word):
            return doer(reading, sentence, verb) is not None
    return False


def saying(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the responders went down a rabbit hole* of anybody who is no machine."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    if (at and tokens[at - 1].word in ("is", "are", "be")) or goes_round(reading, sentence, span):
        return None
    own = tokens[at].word in ("not", "nothing", "did", "didn't", "failed", "less", "far")
    if not own and denied(sentence.tokens, at):
        return None
    subject = reading.grammar.subject(sentence, at)
    if (
        subject is None
        or subject.actor in WE_OR_COLLEAGUES
        or subject.actor is Actor.VENDOR
        or tokens[0].word.endswith("ing")
    ):
        return span
    if not any(token.technical for token in subject.tokens) and tokens[at].word in _BODILY:
        return span  # nobody else has feet to drag
    named = not {token.word for token in subject.tokens}.isdisjoint(_EFFORTS)
    return span if named or subject.head in ("it", "they", "this", "desk", "line", "who", "which") else None


_BODILY = frozenset("dragged drag dragging drags twiddled twiddling sat sits sitting dithered dallied dawdled".split())
