"""How fast and how well people spent their time: too slow, at last, wasted."""

from afterword.document.text import Span
from afterword.lint.meaning.deeds import DECISIONS
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import verdicts as words
from afterword.lint.text import lead_ins, verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import COLLEAGUES, WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import denied, is_somebody
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.workplaces import GATHERED

_PRESENT = frozenset("is are be being".split())
_DATA = frozenset(
    "data writes messages events orders logs records metrics packets traffic revenue sales history".split()
)
_SPENT = frozenset(
    "on in with by because searching looking debugging waiting trying chasing arguing until before".split()
)
_SPENDING = frozenset("frittered burned burnt blown dithered idled whiled thrown".split())
_RUNNING = frozenset("deployment rollout restart migration rollback cut-over cutover".split())
_LINES = frozenset("first second third support service".split())
_TAKING = frozenset("took taken needed".split())
_MEETINGS = frozenset("bridge call room meeting incident channel war-room debugging console broth chat".split())


def is_verb(word: str) -> bool:
    """Tell whether a word can be a verb in the past."""
    return verbs.is_past(word) or verbs.is_participle(word)


def slow(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *waited too long* and *took us too long to declare*; not *the page took too long to load*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    own = verbs.denies(tokens[at].word, ("not",))
    lacking = tokens[last].word == "enough" and not own
    if not own and denied(tokens, at, 6 if lacking else 3) != lacking:
        return None
    if tokens[last].word in ("people", "cooks", "hands"):
        return span if {token.word for token in tokens} & _MEETINGS else None
    to = next((index for index in range(last, min(last + 4, len(tokens) - 1)) if tokens[index].word == "to"), None)
    if to is not None:
        return _slow_at(reading, sentence, span, to + 1)
    if tokens[last].word in ("forever", "ages", "eternity"):
        return None
    verb = next((each for each in range(at - 1, max(at - 8, -1), -1) if is_verb(tokens[each].word)), None)
    if tokens[at].word == "belatedly" and last + 1 < len(tokens) and verbs.is_past(tokens[last + 1].word):
        verb = last + 1
    whole = lead_ins.taken_up(tokens, verb - 1) if verb and tokens[verb].word in ("was", "came") else None
    if whole is not None and verb is not None:
        return Span(tokens[verb].start, span.end) if _tempo(reading, sentence, span, whole) else None
    return _tempo(reading, sentence, span, verb)


_PUBLISHING = frozenset("updated published posted sent issued changed put written".split())
_PUBLISHED = frozenset("page notice statement announcement mail e-mail banner advisory letter".split())
_MINDING = frozenset(
    """called rang phoned admitted realised realized understood escalated asked told informed spoke woke""".split()
)


def _minds(subject: NounPhrase, verb: str) -> bool:
    """Tell whether a place of work, or somebody called as machines are, does what only people do."""
    return verb in _MINDING and (is_somebody(subject) or subject.head in GATHERED)


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
        human = thing is not None and thing.actor in WE_OR_COLLEAGUES
        whose = reading.grammar.subject(sentence, took)
        system = whose is not None and whose.actor is Actor.SYSTEM and whose.head not in words.IT | words.ACTIVITIES
        ambiguous = lemma in ("start", "respond", "stop", "answer", "find", "open", "restart", "page", "alert", "react")
        ambiguous = ambiguous and not human and (whose is None or whose.actor not in WE_OR_COLLEAGUES)
        return None if system or ambiguous else Span(tokens[took].start, tokens[verb].end)
    human = subject is not None and (subject.actor in WE_OR_COLLEAGUES or subject.head in words.ACTIVITIES)
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
    if subject.actor in WE_OR_COLLEAGUES:
        return Span(start, end)
    behind = next((token.word for token in tokens if token.start >= span.end), "")
    acted = subject.head in DECISIONS | words.PERFORMED and (behind != "for" or subject.head not in _RUNNING)
    if subject.head in ("line", "desk", "level") and any(each.word in _LINES for each in subject.tokens):
        return Span(start, end)
    passive = group.passive and tokens[verb].word in words.HUMAN_ACTS and tokens[verb].word not in ("started", "opened")
    passive = passive or (group.passive and tokens[verb].word in _PUBLISHING and subject.head in _PUBLISHED)
    came = tokens[verb].word in ("came", "was", "were", "took", "lasted", "arrived", "started", "began")
    return Span(start, end) if (acted and came) or passive else None


def wasted(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *twenty minutes were wasted* and *we lost an hour on*; not *lost 20 minutes of data*."""
    at = sentence.at(span.start)
    group = reading.grammar.group(sentence, at)
    if denied(sentence.tokens, at) or group.modal or group.infinitive:
        return None
    return (_was_wasted if group.passive else _wasting)(reading, sentence, at)


_RECORDED = frozenset(
    "footage recordings recording film video audio music daylight sunshine readings samples trend bookings".split()
)
# Whose time is no one's: *six hours of CPU time*.
_MACHINE_TIME = frozenset(
    "cpu gpu compute computing machine core cores runtime processor server cluster node io".split()
)


def _was_wasted(reading: Reading, sentence: Sentence, at: int) -> Span | None:
    tokens = sentence.tokens
    subject = reading.grammar.subject(sentence, at)
    behind = tokens[at + 1].word if at + 1 < len(tokens) else "."
    away = behind == "away" or tokens[at].word in ("frittered", "squandered", "wasted")
    if tokens[at].word in _SPENDING and not away:
        return None
    if subject is None or subject.head not in words.TIMES | {"effort"} or behind == "of":
        return None
    timed = {token.word for token in tokens[subject.first : at]}
    if [token.word for token in subject.tokens] == ["the", "minutes"]:  # of a meeting
        return None
    if timed & _MACHINE_TIME or (tokens[at].word == "lost" and "of" in timed and timed & (_DATA | _RECORDED)):
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
    human = subject is not None and subject.actor in WE_OR_COLLEAGUES and "for" not in between
    acted = subject is not None and subject.head in words.ACTIVITIES and tokens[at].word != "lost"
    return Span(tokens[at].start, tokens[thing].end) if human or acted else None


_NEAR, _FAR = 5, 12


def at_last(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *support finally escalated*; not *the queue finally drained* and *finally, the team drained it*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    reach = _NEAR
    if last + 1 < len(tokens) and tokens[last + 1].word == ",":
        if tokens[at].word != "at":  # at last, at 15:40, the lead agreed
            return None
        reach = _FAR
    for verb in (*range(last + 1, min(last + reach, len(tokens))), *range(at - 1, max(at - 3, -1), -1)):
        if tokens[verb].word not in words.NOTICING or not is_verb(tokens[verb].word):
            continue
        group = reading.grammar.group(sentence, verb)
        if group.passive and not group.modal:
            alerted = tokens[verb].word in ("noticed", "escalated", "informed", "declared", "announced", "acknowledged")
            agent = reading.grammar.agent(sentence, verb)
            human = agent is None or agent.actor in WE_OR_COLLEAGUES
            return Span(tokens[min(at, verb)].start, tokens[max(last, verb)].end) if alerted and human else None
        subject = reading.grammar.subject(sentence, verb)
        if group.modal or group.infinitive or group.negated or subject is None:
            return None
        named = (subject.actor in COLLEAGUES or _minds(subject, tokens[verb].word)) and subject.head not in (
            "nobody",
            "no-one",
            "you",
            "i",
        )
        return Span(tokens[min(at, verb)].start, tokens[max(last, verb)].end) if named else None
    return None
