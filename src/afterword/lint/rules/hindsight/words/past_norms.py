"""Norms for the past and whom they judge: *the on-call should have called the carrier*, *was supposed to rotate*."""

import re
from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import humanly, obligations, standins
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS, PREPOSITIONS
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import doer, keeps_rules
from afterword.lint.who.noun_phrases import NounPhrase

_NORMS = Lexicon.lines(
    """
    should, shouldn't, should've, shoulda, shouldn't've, ought to, ought not to, oughtn't to, ought to've, oughtta have
    ought {never|really|at least|by rights|surely|certainly|rather|first} to
    needed to have, needed to've
    {was|were|wasn't|weren't} {not |}{supposed|meant|expected|required|due|obliged|bound|asked|told|instructed} to have
    {was|were|had been} {ordered|trusted|tasked|scheduled|called upon|under instructions|under orders|trained} to have
    {was|were|wasn't|weren't} {not |}{supposed|meant|expected} {not |}to, {was|were} to have
    {has|have|had} been {supposed|meant|expected} to, {would have|would've} {had|needed} to
    {had|would have had|would've had} better, would have been {expected|supposed|obliged|well advised|better advised} to
    """
)
# What may stand between *should* and *have*.
_BETWEEN = frozenset(
    """at least the very in any case by rights not never also instead both all too better rather long ago years months
    earlier of course then really surely and could can ( )""".split()
)
_HAVE = frozenset({"have", "of", "had", "has"})
_PEOPLE_VERBS = verbs.lemmas(
    verbs.HUMAN_ONLY
    | {
        "call",
        "question",
        "rehearse",
        "point_out",
        "remember",
        "recheck",
        "respect",
        "ring",
        "phone",
        "loop",
        "involve",
    }
    | {"glance", "intervene", "reconcile"}
) | {"rung": "ring"}
_EXPECTED_OF = _PEOPLE_VERBS.keys() | frozenset(
    """confirm coordinate ask page stop pause roll hand follow keep look supervise monitor watch refuse intervene
    respond react answer reply report meet remove rotate renew run help assist pick contact phone lead speak
    write make take use order book buy purchase file submit register schedule arrange organise organize document
    label count compare replace clean sign prepare brief""".split()
)
_DONE_BY_PEOPLE = frozenset(
    verbs.lemmas(_EXPECTED_OF | frozenset("realise realize try plan trust".split()))
) | frozenset("paid thought known seen spent stuck".split())
_CAUGHT = frozenset({"caught", "noticed", "picked", "found", "identified", "addressed"})
# What one may have expected to happen to somebody is no verdict on what they did.
_RECEIVING = frozenset({"received", "gotten", "got", "had", "been", "become", "experienced", "recovered", "finished"})
_PATIENTS = frozenset(
    {"paged", "notified", "alerted", "called", "granted", "given", "logged", "assigned", "redirected", "able"}
)
_SOONER = frozenset("sooner earlier faster quicker beforehand".split())
_AUTOMATIC = frozenset(
    {"automatically", "start-up", "startup", "boot", "runtime", "read", "login", "deploy-time", "compile"}
)
_LINES = frozenset("first second third 1st 2nd 3rd support service help".split())
_ENDS = frozenset(".,;:!)")
# Behind these a clause may leave out its subject: *(should have asked)*.
_BREAKS = frozenset("(;:\u2014\u2013")
# What one should have had is awaited, *had the mail*, but what was to be got ready: *had a spare, had the queue on*.
_PROVIDED = Pattern(
    r"had (?:(?:an?|another|more|enough|two|three) (?!(?:chance|right|say|mail|e-?mail|message|alert|alarm|page|call"
    r"|warning|notice|notification|reply|answer|hint|break|rest|look|word|idea|view|ticket|time|information)s?\b)[\w-]+"
    r"|(?:the|our|this|that|it|those|all) (?:[\w-]+ ){0,3}?(?:on|ready|in place|running|enabled|open|prepared|at hand"
    r"|from the (?:start|beginning|first|outset))\b)",
    re.IGNORECASE,
)
_REGRETTED = frozenset(
    "started launched begun approved signed accepted bought installed deployed released made attempted touched "
    "pushed shipped done undertaken rushed hurried hardcoded hard-coded skipped postponed deferred ignored silenced "
    "muted committed introduced tolerated neglected forgotten improvised".split()
)
_UNITS = frozenset(
    "s sec secs second seconds min mins minute minutes hour hours h day days week weeks moment time long longer".split()
)


def norms(reading: Reading) -> Iterator[tuple[Sentence, Span, Actor]]:
    """Yield each norm that somebody is measured by: its sentence, its words with the verb, and who is judged."""
    for match, sentence in reading.found(_NORMS):
        at = sentence.at(match.span.start)
        if (sentence.is_question and at == 0) or _is_asked(sentence, at):
            continue
        if match.phrase.endswith(_WOULD_HAVE_TO) and not _owed(sentence, match.span):
            continue
        actor, span = _judged(reading, sentence, match.span, match.phrase)
        if actor is not None:
            speaker = reading.grammar.subject(sentence, at)
            yield sentence, span, Actor.WE if speaker is not None and speaker.head == "i" else actor


def _owed(sentence: Sentence, norm: Span) -> bool:
    """Tell *would have had to inform the drivers* from the work that *would have had to be done* otherwise."""
    tokens = sentence.tokens
    verb = sentence.at(norm.end - 1) + 1
    supposed = any(token.word in ("if", "without", "otherwise", "else", "we", "had") for token in tokens[: verb - 3])
    behind = any(token.word in ("if", "without", "otherwise") for token in tokens[verb:])
    return verb < len(tokens) and tokens[verb].word in _OWED and not supposed and not behind


_WOULD_HAVE_TO = ("would have had to", "would've had to", "would have needed to", "would've needed to")
_OWED = frozenset(
    "inform tell ask call warn notify consult check verify confirm announce escalate page involve".split()
)


def _is_asked(sentence: Sentence, at: int) -> bool:
    """Tell whether a norm is only spoken of: *the review does not ask what anybody should have done*."""
    earlier = [token.word for token in sentence.tokens[:at]]
    spoken = any(word in ("ask", "asks", "judge", "say", "discuss", "decide", "about") for word in earlier)
    denied = any(verbs.denies(word, ("not", "never", "no")) for word in earlier)
    return spoken and denied and any(word in ("what", "who", "whether") for word in earlier)


def _judged(reading: Reading, sentence: Sentence, norm: Span, phrase: str) -> tuple[Actor | None, Span]:
    """Return who is judged by a norm, None for nobody, and the words that do it."""
    tokens = sentence.tokens
    start, last = sentence.at(norm.start), sentence.at(norm.end - 1)
    infinitive = phrase.endswith(" to") and not phrase.startswith("ought")
    have = last if phrase.endswith(("'ve", "have", "shoulda")) else _have(sentence, last)
    if have is None and not infinitive:
        return None, norm
    at = _verb_behind(sentence, last if have is None else have, perfect=have is not None)
    if at < len(tokens) and tokens[at].word in ("been", "be"):
        return _judged_passive(reading, sentence, start, at)
    alone = start == 0 or tokens[start - 1].word in _BREAKS
    subject = None if alone else doer(reading, sentence, start) or reading.grammar.subject(sentence, start)
    if subject is not None and subject.head == "you" and have is not None and at < len(tokens):
        return (Actor.PERSON if tokens[at].word in _PEOPLE_VERBS else None), norm
    if subject is None or subject.head == "you":
        unsaid = subject is None and alone and have is not None and at < len(tokens)  # shoulda paged them
        denied = any(verbs.denies(token.word, ("not", "never")) for token in tokens[start:at])
        deed = tokens[at].word in _DONE_BY_PEOPLE or (denied and tokens[at].word in _REGRETTED) if unsaid else False
        return (Actor.PERSON if deed else None), norm
    nobody = _words(subject) == {"no", "one"}
    behaving = subject.actor if subject.actor in WE_OR_COLLEAGUES else Actor.PERSON if nobody else None
    if at >= len(tokens) or tokens[at].word in _ENDS:
        return (behaving if have is not None else None), norm
    verb = tokens[at]
    if behaving is None and humanly.is_somebody(sentence, subject, at):
        behaving = Actor.TEAM
    elif behaving is None:
        trade = len(subject.tokens) == 1 and subject.head in standins.OFFICES and verb.word not in standins.LASTING
        keeps = have is not None and (trade or (keeps_rules(subject) and verb.word in standins.SAID_BY_PEOPLE))
        event = keeps or (have is not None and obligations.of_event(reading, sentence, start, at))
        work = event or standins.is_work(reading, sentence, subject, at)
        behaving = Actor.TEAM if work and not _lasts(sentence, at) else None
    elif not (infinitive or verbs.is_participle(verb.word)) or _expects(sentence, at, subject, phrase, have):
        behaving = None
    return (behaving if verb.kind is Kind.WORD else None), Span(norm.start, verb.end)


def _verb_behind(sentence: Sentence, last: int, *, perfect: bool) -> int:
    """Return the index of the verb of a norm, past *not*, *at least* and the *have* of *supposed to have isolated*."""
    tokens = sentence.tokens
    at = last + 1
    while at < len(tokens) and (verbs.is_adverb(tokens[at].word) or tokens[at].word in ("not", "never", "*", "_")):
        at += 1
    if [token.word for token in tokens[at : at + 2]] == ["at", "least"]:
        at += 2
    has = (
        not perfect and at + 1 < len(tokens) and tokens[at].word == "have" and verbs.is_participle(tokens[at + 1].word)
    )
    return at + 1 if has else at


def _lasts(sentence: Sentence, verb: int) -> bool:
    """Tell whether a time is expected of what is done: *the rollback should have taken two minutes*."""
    told = [token.word for token in sentence.tokens[verb : verb + 5]]
    return told[:1] == ["taken"] and not _UNITS.isdisjoint(told)


def _expects(sentence: Sentence, at: int, subject: NounPhrase, phrase: str, have: int | None) -> bool:
    """Tell whether somebody only awaited something: *should have received*, *was expected to return at nine*."""
    verb = sentence.tokens[at]
    if verb.word == "had" and have is not None and _PROVIDED.match(sentence.plain, verb.start - sentence.span.start):
        return False
    if verb.word in _RECEIVING or (verb.word == "seen" and subject.actor is Actor.WE):
        return True
    return "expected" in phrase and have is None and verb.word not in _EXPECTED_OF


def _have(sentence: Sentence, last: int) -> int | None:
    """Return the index of the *have* that makes a norm one of the past; None where it is one of the present."""
    tokens = sentence.tokens
    for at in range(last + 1, min(last + 7, len(tokens))):
        word = tokens[at].word
        if word in _HAVE:
            return at
        if word not in _BETWEEN and not verbs.is_adverb(word):
            return None
    return None


def _judged_passive(reading: Reading, sentence: Sentence, start: int, be: int) -> tuple[Actor | None, Span]:
    tokens = sentence.tokens
    at = be + 1
    while at < len(tokens) and (
        verbs.is_adverb(tokens[at].word) or tokens[at].word in ("not", "more", "much", "a", "bit", "being")
    ):
        at += 1
    span = Span(tokens[start].start, tokens[min(at, len(tokens) - 1)].end)
    if at >= len(tokens) or tokens[at].kind is not Kind.WORD:
        return None, span
    subject = reading.grammar.subject(sentence, start)
    human = (
        subject.actor if subject is not None and subject.actor in WE_OR_COLLEAGUES and subject.head != "you" else None
    )
    if not verbs.is_participle(tokens[at].word):
        there = tokens[start].word in ("was", "were") and "supposed" in {each.word for each in tokens[start:be]}
        alone = any(each.word in ("alone", "not", "never") for each in tokens[start:at])
        return (human if there or alone or _is_quality(tokens[at]) else None), span
    agent = reading.grammar.agent(sentence, at)
    if agent is not None:
        line = agent.head in ("line", "level", "desk") and not _LINES.isdisjoint(_words(agent))
        return (agent.actor if agent.actor in WE_OR_COLLEAGUES else Actor.TEAM if line else None), span
    negated = any(verbs.denies(token.word, ("not", "never")) for token in tokens[start:be])
    done = subject is not None and standins.is_performed(subject, tokens[at].word)
    wished = (
        done
        or _too_late(sentence, subject, at)
        or _only_people_do(sentence, at)
        or obligations.by_people(reading, sentence, start, at)
    )
    if not wished and not (negated and tokens[at].word in _REGRETTED):
        return None, span
    behind = {token.word for token in tokens[at + 1 : at + 5]}
    if behind & _AUTOMATIC or any(token.word == "automatically" for token in tokens[start:at]):
        return None, span
    return (human or Actor.PERSON), span


def _too_late(sentence: Sentence, subject: NounPhrase | None, at: int) -> bool:
    """Tell *customers should have been notified much sooner* from what a system should have sent them."""
    told = sentence.tokens[at].word in _PATIENTS and subject is not None and subject.actor is not Actor.SYSTEM
    return told and any(token.word in _SOONER for token in sentence.tokens[at + 1 : at + 10])


def _is_quality(token: Token) -> bool:
    """Tell *been careful* and *been watching* from a place or a value: *been on 2.4*, *been Ana*."""
    word = token.word
    return not (word in PREPOSITIONS or word in DETERMINERS or token.capital or token.technical)


def _words(phrase: NounPhrase) -> set[str]:
    return {token.word for token in phrase.tokens}


def _only_people_do(sentence: Sentence, at: int) -> bool:
    tokens = sentence.tokens
    word = tokens[at].word
    if word in _PATIENTS:
        return False
    if word in ("rolled", "handed", "signed", "pointed"):
        return at + 1 < len(tokens) and tokens[at + 1].word in ("back", "over", "off", "out")
    if word in _CAUGHT:
        near = [token.word for token in tokens[at + 1 : at + 6]]
        return word == "noticed" or any(each in standins.CAUGHT_WHERE for each in near)
    return word in _PEOPLE_VERBS and word != "flagged"
