"""What nobody is said to have done, told or tested, where no *did not* stands beside the verb."""

from collections.abc import Sequence

from afterword.document.text import Span
from afterword.lint.meaning import norms
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import unseen, untold
from afterword.lint.text import verbs
from afterword.lint.text.chunks import goes_on
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who.actors import COLLEAGUES_OR_VENDORS, WE_OR_COLLEAGUES
from afterword.lint.who.conduct import behaves, doer, happened, supposed

_PAST = frozenset("was were been wasn't weren't".split())
_REACH = 8
_BOUNDS = frozenset("between because since until".split())
_BEFOREHAND = frozenset("beforehand first before advance prior".split())
_STATES = frozenset("being thorough careful aware sure certain fully really entirely properly quite".split())


def inverted(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *at no point did the lead let anyone know*."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    who = reading.grammar.phrase_before_verb(sentence, last + 1)
    if who is None:
        return None
    for at in range(last + 2, min(last + 2 + _REACH, len(tokens))):
        lemma = unseen.FORMS.get(tokens[at].word)
        people = reading.grammar.phrase_ending(sentence, at - 1)
        if lemma and people is not None and behaves(people):
            wanted = unseen.WITH.get(lemma)
            near = {token.word for token in tokens[at + 1 : at + 7]}
            return Span(span.start, tokens[at].end) if not wanted or wanted & near else None
        if tokens[at].kind is Kind.MARK:
            return None
    return None


def mute(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *marketing gave us no notice* and *no load test was carried out*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    bound = any(token.word in _BOUNDS for token in tokens[last:])
    if bound or sentence.heading or supposed(tokens, first) or (last + 1 < len(tokens) and goes_on(tokens[last + 1])):
        return None
    for at in range(first - 1, max(first - 6, -1), -1):
        if tokens[at].word in unseen.GIVING:
            group = reading.grammar.group(sentence, at)
            told = happened(sentence, group) and not group.passive and doer(reading, sentence, at)
            return Span(tokens[at].start, span.end) if told else None
        if tokens[at].kind is Kind.MARK:
            break
    for at in range(last + 1, min(last + _REACH, len(tokens))):
        word = tokens[at].word
        if word in unseen.GIVING and tokens[at - 1].word in _PAST:
            agent = reading.grammar.agent(sentence, at)
            return Span(span.start, tokens[at].end) if agent is None or behaves(agent) else None
        if tokens[at].kind is Kind.MARK or (verbs.is_past(word) and word not in verbs.AUXILIARIES):
            return None
    return None


def undone(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the change was never tested* and *the risk was not considered*; not *the backup was never tested*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    verb = last + 1
    while verb < len(tokens) - 1 and (verbs.is_adverb(tokens[verb].word) or tokens[verb].word in ("been", "be")):
        verb += 1
    if verb >= len(tokens) or not verbs.is_participle(tokens[verb].word):
        return None
    lemma = unseen.FORMS.get(tokens[verb].word)
    group = reading.grammar.group(sentence, verb)
    asked = lemma in unseen.ASKED
    if (
        not (asked or lemma in unseen.UNDONE)
        or group.modal
        or not _PAST & set(group.words)
        or supposed(tokens, group.first)
    ):
        return None
    agent = reading.grammar.agent(sentence, verb)
    patient = reading.grammar.subject(sentence, first)
    if (
        patient is None
        or (patient.actor in WE_OR_COLLEAGUES and not asked)
        or _until(sentence, verb)
        or patient.tokens[0].word == "no"
    ):
        return None
    if agent is not None:
        return Span(tokens[first].start, agent.span.end) if behaves(agent) or agent.head == "anyone" else None
    if any(token.word == "by" for token in tokens[verb + 1 : verb + 4]):
        return None
    beforehand = any(token.word in _BEFOREHAND for token in tokens[verb + 1 :])
    outside = asked and patient.actor in COLLEAGUES_OR_VENDORS
    worked = outside or beforehand or patient.head in unseen.WORKED_ON or patient.head in norms.WORK
    pointed = patient.head in ("this", "that", "it")
    shown = pointed and (lemma in unseen.UNTOLD - unseen.UNKNOWN or _at_all(sentence, first, verb))
    return Span(tokens[first].start, tokens[verb].end) if worked or shown else None


def _at_all(sentence: Sentence, first: int, verb: int) -> bool:
    """Tell *it was never tested* and *was not checked at all* from *was not tested with the new kernel*."""
    never = any(token.word == "never" for token in sentence.tokens[first:verb])
    behind = [token.word for token in sentence.tokens[verb + 1 : verb + 3]]
    return behind in (["at", "all"], ["at", "all", "."]) or (never and behind[:1] in ([], ["."], [","], [";"]))


def _until(sentence: Sentence, verb: int) -> bool:
    """Tell whether a time or a place bounds what was not done: *was not tested until 14:00, on ARM*."""
    behind = sentence.tokens[verb + 1 : verb + 4]
    if [token.word for token in behind[:2]] == ["due", "to"]:
        return True
    return any(token.word in ("until", "on", "against", "because", "since", "yet") for token in behind)


def acting(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb behind *nobody* says that something could have been done: *opened the tab, took the lead*."""
    tokens = sentence.tokens
    if tokens[verb].word not in unseen.ACTING:
        return False
    if (
        tokens[verb].word == "opened"
        and verb + 1 < len(tokens)
        and tokens[verb + 1].word in ("the", "a", "this", "that")
    ):
        return True
    return any(token.word in unseen.ACTED_ON for token in tokens[verb + 1 : verb + 7])


def alone(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *went live without anyone having tried it* and *merged without a second look*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    verb = next((at for at in range(first - 1, max(first - 12, -1), -1) if verbs.is_past(tokens[at].word)), None)
    if verb is None or sentence.heading:
        return None
    group = reading.grammar.group(sentence, verb)
    if group.modal or group.negated or supposed(tokens, group.first):
        return None
    if tokens[first + 1].word in _STATES or tokens[last].word in ("of", "that", *_STATES):
        main = reading.grammar.phrase_before_verb(sentence, 0)
        return span if main is not None and main.actor in WE_OR_COLLEAGUES else None
    if tokens[first + 1].word in ("anyone", "anybody", "anyone's", "anybody's", "someone", "somebody", "any"):
        return _of_nobody(sentence, span, last)
    human = doer(reading, sentence, verb) is not None
    patient = reading.grammar.subject(sentence, verb)
    worked = patient is not None and (patient.head in norms.WORK or patient.head in unseen.WORKED_ON)
    ran = tokens[verb].word in _RAN and not group.passive and tokens[last].word in _OF_MACHINES
    return span if human or (worked and not ran) else None


# How a piece of work goes by itself, and what a machine gives then: *the deploy finished without a warning*.
_RAN = frozenset(
    """finished ended passed completed succeeded ran started began built compiled stopped failed died crashed exited
    returned installed loaded restarted resumed continued proceeded""".split()
)
_OF_MACHINES = frozenset("warning warnings alert alerts alarm alarms notice".split())


def _of_nobody(sentence: Sentence, span: Span, last: int) -> Span | None:
    tokens = sentence.tokens
    for at in range(last + 1, min(last + 6, len(tokens))):
        if tokens[at].word == "being" and not untold.addressed(tokens, at):
            return None
        if unseen.FORMS.get(tokens[at].word) or tokens[at].word in unseen.BLIND:
            return Span(span.start, tokens[at].end)
        if tokens[at].kind is Kind.MARK:
            return None
    return None


def unsaid(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge an item that leaves its subject out: *Not considering the second region*."""
    del reading
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    verb = last + 1
    while verb < len(tokens) and verbs.is_adverb(tokens[verb].word):
        verb += 1
    opens = not first or (first == 1 and verbs.is_adverb(tokens[0].word))  # simply didn't notice
    if not opens or verb >= len(tokens):
        return None
    if tokens[first].word in ("did", "didn't"):
        knew = any(token.word in ("despite", "although", "though") for token in tokens[verb:])
        return Span(span.start, tokens[verb].end) if knew or unseen.FORMS.get(tokens[verb].word) else None
    doubled = " ".join(token.word for token in tokens[verb : verb + 2])
    if doubled not in _TWICE and (not tokens[verb].word.endswith("ing") or tokens[verb].word == "running"):
        return None
    known = bool(unseen.FORMS.get(tokens[verb].word)) or tokens[verb].word in unseen.BLIND or doubled in _TWICE
    going = any(token.word in ("is", "would", "will", "means", "helps") for token in tokens[verb:])
    going = going or any(
        token.word == "was" and not _blamed(tokens, at) for at, token in enumerate(tokens) if at > verb
    )
    last = verb + 1 if doubled in _TWICE else verb
    return Span(span.start, tokens[last].end) if known and not going else None


_TWICE = frozenset({"double checking", "cross checking", "sanity checking", "spot checking", "dry running"})


def _blamed(tokens: Sequence[Token], was: int) -> bool:
    """Tell *not testing it was a mistake, was what cost us* from *not testing it was agreed*."""
    return bool(
        {"what", "mistake", "error", "why", "cause", "reason"} & {token.word for token in tokens[was : was + 5]}
    )


def told_nobody(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the shift lead informed nobody*."""
    tokens = sentence.tokens
    verb = sentence.at(span.start) - 1
    if verb < 0 or unseen.FORMS.get(tokens[verb].word) not in _TELLING:
        return None
    group = reading.grammar.group(sentence, verb)
    who = None if group.modal or group.infinitive else doer(reading, sentence, verb)
    return Span(tokens[verb].start, span.end) if who else None


_TELLING = frozenset("tell inform notify ask consult warn alert involve contact call brief".split())
