"""Whether a word of praise or blame grades an act of people here."""

from afterword.document.text import Span
from afterword.lint import verbs
from afterword.lint import verdicts as words
from afterword.lint.actors import Actor
from afterword.lint.chunks import nominal
from afterword.lint.conduct import BEHAVING
from afterword.lint.reading import Reading
from afterword.lint.sentences import Kind, Sentence

_NEGATIONS = frozenset("not no never nor neither without hardly nothing".split())
_PAST = frozenset("was were been proved proven turned seems seemed".split())
_PRESENT = frozenset("is are be being".split())
_GRADUAL = frozenset("very much far way so rather quite really too extremely simply just plainly a bit little".split())
_DATA = frozenset(
    "data writes messages events orders logs records metrics packets traffic revenue sales history".split()
)
_SPENT = frozenset(
    "on in with by because searching looking debugging waiting trying chasing arguing until before".split()
)
_IT = frozenset("it this that".split())
_ACTS = words.DECISIONS | words.ACTIVITIES
_WAITING = frozenset(
    "waited took taken hesitated needed spent stayed stuck debated argued sat worked discussed".split()
)


def _denied(sentence: Sentence, at: int, reach: int = 3) -> bool:
    return any(
        token.word in _NEGATIONS or token.word.endswith("n't") for token in sentence.tokens[max(0, at - reach) : at]
    )


def handled(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *mishandled the first hour* and *was poorly coordinated*; not *the parser mishandles a header*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if _denied(sentence, at) or (tokens[last].word.endswith("ing") and tokens[at].word != "ill-prepared"):
        return None
    verb = last if tokens[last].word in words.VERBS or verbs.is_participle(tokens[last].word) else at
    agent = reading.grammar.agent(sentence, verb)
    if agent is not None:
        return span if agent.actor in BEHAVING else None
    subject = reading.grammar.subject(sentence, at)
    if subject is not None and subject.actor in BEHAVING:
        return span
    thing = reading.grammar.object(sentence, last)
    acts = {token.word for phrase in (subject, thing) if phrase is not None for token in phrase.tokens}
    return span if acts & _ACTS else None


def badly(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *they handled the communication badly*; not *the index performs badly*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    verb = next((each for each in range(at - 1, max(at - 7, -1), -1) if tokens[each].word in words.HANDLING), None)
    if verb is None or not verbs.is_past(tokens[verb].word) or _denied(sentence, verb):
        return None
    subject = reading.grammar.subject(sentence, verb)
    human = subject is not None and (subject.actor in BEHAVING or subject.head == "they")
    acted = any(token.word in _ACTS for token in tokens[max(0, verb - 4) : at])
    whole = Span(tokens[verb].start, span.end)
    return whole if human or (acted and reading.grammar.group(sentence, verb).passive) else None


def idiom(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *dropped the ball* of anybody who is no system."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    own = tokens[at].word in _NEGATIONS or tokens[at].word.endswith("n't")
    if not own and _denied(sentence, at):
        return None
    subject = reading.grammar.subject(sentence, at)
    doing = tokens[0].word.endswith("ing") and tokens[0].word not in _NO_DOING
    if subject is None or subject.actor in BEHAVING or doing or tokens[at].word in _GRADED_NOUNS:
        return span
    acts = any(token.word in _ACTS | _ANSWERS or token.word.endswith("ing") for token in subject.tokens)
    return span if acts or subject.head in _IT or subject.head == "they" else None


def graded(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *a bad call*, *was unwise*; not *a bad request* and *is unacceptable*."""
    at = sentence.at(span.start)
    if _denied(sentence, at):
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
    allowed = words.DECISIONS | _HANDLING if word in words.DECIDING_ONLY else _ACTS
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
        return who is not None and who.actor in BEHAVING
    first = next((at for at in range(noun - 1, max(noun - 5, -1), -1) if tokens[at].possessive), None)
    owner = reading.grammar.noun_phrase(sentence, max(0, first - 1)) if first is not None else None
    return owner is not None and owner.possessor in BEHAVING


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
            agent = reading.grammar.noun_phrase(sentence, at + 1)
            if agent is not None and (tokens[at].word == "by" or agent.head in _MACHINES):
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
    return None if part or _denied(sentence, sentence.at(span.start)) else span


def premature(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was put into production prematurely*; not *the lease expired prematurely*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    near = (*range(last + 1, min(last + 3, len(tokens))), *range(first - 1, max(first - 6, -1), -1))
    verb = next((at for at in near if _is_verb(tokens[at].word) and tokens[at].word not in verbs.AUXILIARIES), None)
    if verb is None or _denied(sentence, first):
        return None
    subject = reading.grammar.subject(sentence, verb)
    group = reading.grammar.group(sentence, verb)
    agent = reading.grammar.agent(sentence, verb)
    whole = Span(min(span.start, tokens[verb].start), max(span.end, tokens[verb].end))
    if group.modal or (agent is not None and agent.actor not in BEHAVING):
        return None
    handed = tokens[verb].word in ("put", "released", "closed", "rushed", "merged", "launched", "declared", "shipped")
    human = subject is not None and subject.actor in BEHAVING
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
    if subject is not None and subject.actor in BEHAVING:
        return word in _OF_PEOPLE
    opening = reading.grammar.noun_phrase(sentence, 0)
    named = [token.word for token in opening.tokens if not verbs.is_past(token.word)] if opening is not None else []
    heads = {subject.head if subject is not None else ""} | (set(named[-1:]) & words.DECISIONS)
    if word in ("rushed", "hasty", "half-baked", "ill-timed"):
        return bool(heads & (_PERFORMED | _MADE_IN_HASTE))
    return bool(heads & (_PERFORMED if word in _TEMPO else words.DECISIONS | _PERFORMED))


def slow(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *waited too long* and *took us too long to declare*; not *the page took too long to load*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    own = tokens[at].word == "not" or tokens[at].word.endswith("n't")
    lacking = tokens[last].word == "enough" and not own
    if not own and _denied(sentence, at, 6 if lacking else 3) != lacking:
        return None
    if tokens[last].word in ("people", "cooks", "hands"):
        return span if {token.word for token in tokens} & _MEETINGS else None
    to = next((index for index in range(last, min(last + 4, len(tokens) - 1)) if tokens[index].word == "to"), None)
    if to is not None:
        return _slow_at(reading, sentence, span, to + 1)
    if tokens[last].word in ("forever", "ages", "eternity"):
        return None
    verb = next((each for each in range(at - 1, max(at - 8, -1), -1) if _is_verb(tokens[each].word)), None)
    if tokens[at].word == "belatedly" and last + 1 < len(tokens) and verbs.is_past(tokens[last + 1].word):
        verb = last + 1
    return _tempo(reading, sentence, span, verb)


def _slow_at(reading: Reading, sentence: Sentence, span: Span, verb: int) -> Span | None:
    """Judge what was slow by what it was slow at: only people are slow to declare."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    subject = reading.grammar.subject(sentence, at)
    if any(token.word in _PRESENT | verbs.MODALS for token in tokens[max(0, at - 3) : at]):
        return None
    lemma = words.HUMAN_ACTS.get(tokens[verb].word)
    if lemma is None:
        return None
    took = next((each for each in range(at - 1, max(at - 7, -1), -1) if tokens[each].word in _TAKING), None)
    if took is not None:
        thing = reading.grammar.object(sentence, took)
        if thing is not None and thing.tokens[-1].word in ("far", "way", "much"):
            thing = reading.grammar.phrase_ending(sentence, thing.after - 2)
        human = thing is not None and thing.actor in BEHAVING
        whose = reading.grammar.subject(sentence, took)
        system = whose is not None and whose.actor is Actor.SYSTEM and whose.head not in _IT | words.ACTIVITIES
        ambiguous = lemma in ("start", "respond", "stop", "answer", "find", "open", "restart", "page", "alert", "react")
        ambiguous = ambiguous and not human and (whose is None or whose.actor not in BEHAVING)
        return None if system or ambiguous else Span(tokens[took].start, tokens[verb].end)
    human = subject is not None and (subject.actor in BEHAVING or subject.head in words.ACTIVITIES)
    return Span(tokens[at].start, tokens[verb].end) if human else None


def _tempo(reading: Reading, sentence: Sentence, span: Span, verb: int | None) -> Span | None:
    tokens = sentence.tokens
    if verb is None:
        return None
    subject = reading.grammar.subject(sentence, verb)
    group = reading.grammar.group(sentence, verb)
    if group.modal or subject is None:
        return None
    end = max(span.end, tokens[verb].end)
    start = min(span.start, tokens[verb].start)
    if subject.actor in BEHAVING:
        return Span(start, end)
    behind = next((token.word for token in tokens if token.start >= span.end), "")
    acted = subject.head in words.DECISIONS | _PERFORMED and (behind != "for" or subject.head not in _RUNNING)
    if subject.head in ("line", "desk", "level") and any(each.word in _LINES for each in subject.tokens):
        return Span(start, end)
    passive = group.passive and tokens[verb].word in words.HUMAN_ACTS and tokens[verb].word not in ("started", "opened")
    came = tokens[verb].word in ("came", "was", "were", "took", "lasted", "arrived", "started", "began")
    return Span(start, end) if (acted and came) or passive else None


def _is_verb(word: str) -> bool:
    return verbs.is_past(word) or verbs.is_participle(word)


def wasted(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *twenty minutes were wasted* and *we lost an hour on*; not *lost 20 minutes of data*."""
    at = sentence.at(span.start)
    group = reading.grammar.group(sentence, at)
    if _denied(sentence, at) or group.modal or group.infinitive:
        return None
    return (_was_wasted if group.passive else _wasting)(reading, sentence, at)


def _was_wasted(reading: Reading, sentence: Sentence, at: int) -> Span | None:
    tokens = sentence.tokens
    subject = reading.grammar.subject(sentence, at)
    behind = tokens[at + 1].word if at + 1 < len(tokens) else "."
    away = behind == "away" or tokens[at].word in ("frittered", "squandered", "wasted")
    if tokens[at].word in _SPENDING and not away:
        return None
    if subject is None or subject.head not in words.TIMES | {"effort"} or behind == "of":
        return None
    spent = behind in _SPENT or not behind.isalpha() or tokens[at].word != "lost"
    return Span(subject.span.start, tokens[at].end) if spent else None


def _wasting(reading: Reading, sentence: Sentence, at: int) -> Span | None:
    tokens = sentence.tokens
    thing = next((each for each in range(at + 1, min(at + 6, len(tokens))) if tokens[each].word in words.TIMES), None)
    if thing is None or any(tokens[each].kind is Kind.MARK for each in range(at + 1, thing)):
        return None
    behind = [token.word for token in tokens[thing + 1 : thing + 5]]
    if behind[:1] == ["of"] or set(behind) & _DATA or tokens[at].word == "waste":
        return None
    between = {token.word for token in tokens[at + 1 : thing]}
    subject = reading.grammar.subject(sentence, at)
    human = subject is not None and subject.actor in BEHAVING and "for" not in between
    acted = subject is not None and subject.head in words.ACTIVITIES and tokens[at].word != "lost"
    return Span(tokens[at].start, tokens[thing].end) if human or acted else None


def at_last(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *support finally escalated*; not *the queue finally drained* and *finally, the team drained it*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if last + 1 < len(tokens) and tokens[last + 1].word == ",":
        return None
    for verb in (*range(last + 1, min(last + 5, len(tokens))), *range(at - 1, max(at - 3, -1), -1)):
        if tokens[verb].word not in words.NOTICING or not _is_verb(tokens[verb].word):
            continue
        group = reading.grammar.group(sentence, verb)
        if group.passive and not group.modal:
            alerted = tokens[verb].word in ("noticed", "escalated", "informed", "declared", "announced", "acknowledged")
            agent = reading.grammar.agent(sentence, verb)
            human = agent is None or agent.actor in BEHAVING
            return Span(tokens[min(at, verb)].start, tokens[max(last, verb)].end) if alerted and human else None
        subject = reading.grammar.subject(sentence, verb)
        if group.modal or group.infinitive or group.negated or subject is None:
            return None
        named = subject.actor in (Actor.PERSON, Actor.TEAM) and subject.head not in ("nobody", "no-one", "you", "i")
        return Span(tokens[min(at, verb)].start, tokens[max(last, verb)].end) if named else None
    return None


_SPENDING = frozenset("frittered burned burnt blown dithered idled whiled thrown".split())
_SIZING = frozenset("unnecessary needless late slow rushed excessive".split())
_TECHNICAL = frozenset("change use restart update updates work process test testing mail step steps".split())
_SMALL = frozenset("to prior alone led".split())
_GRADED_NOUNS = frozenset("error errors lapse lapses half-baked half-hearted waste".split())
_ANSWERS = frozenset("reply replies answer answers job effort efforts attempt attempts".split())
_NO_DOING = frozenset("during nothing something everything anything".split())
_MACHINES = frozenset("balancer scheduler planner optimiser optimizer resolver autoscaler controller router".split())
_RUNNING = frozenset("deployment rollout restart migration rollback cut-over cutover".split())
_LINES = frozenset("first second third support service".split())
_TAKING = frozenset("took taken needed".split())
_TEMPO = frozenset("slow late belated sluggish tardy overdue excessive rushed".split())
_OF_PEOPLE = frozenset("slow late inadequate hasty clumsy unhelpful unreasonable".split())
_REPLIES = frozenset("response responses reaction reactions update updates mail announcement recovery phase".split())
_MIDDLE = frozenset(
    """and initial first second technical incident crisis human operational overall manual management customer team
    communication change business internal business-side long late early strategic tactical architectural
    design""".split()
)
_HANDLING = frozenset("handling response reaction management execution triage escalation handover reaction".split())
_CALLED = frozenset(
    "bad poor wrong terrible questionable hasty rash unwise dubious unfortunate misguided awful foolish".split()
)
_MAKING = frozenset("made makes make took takes making".split())
_AFTER = frozenset("to that for and in on at because since when as given with during after of but so by from".split())
_WRONGLY = words.HARSH | frozenset(
    """wrong inappropriate unacceptable unjustified premature hasty unnecessary improper unreasonable questionable
    dubious regrettable needless disproportionate clumsy poor bad unwarranted mistaken""".split()
)
_PERFORMED = frozenset(
    """handling response reaction handover hand-over handoff hand-off escalation communication coordination
    troubleshooting triage approval announcement preparation investigation diagnosis behaviour behavior conduct
    intervention planning review timing management execution rollback restart deployment rollout decision-making
    performance debugging bridge""".split()
)
_MADE_IN_HASTE = frozenset("fix patch hotfix workaround release migration upgrade launch solution change merge".split())
_MEETINGS = frozenset("bridge call room meeting incident channel war-room debugging console broth chat".split())


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
