"""Conditions that were not met: *had we known*, *if it had been tested*, *one look and …*, *but for the shortcut*."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import humanly
from afterword.lint.rules.hindsight.words.worlds import unreal
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who.actors import WE_COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.noun_phrases import NounPhrase

_OPENERS = frozenset(
    """if had hadn't with without unless supposing assuming provided case were but absent given""".split()
)
_MARKS = frozenset(",;:()\u2014\u2013")
# What happens to machines of itself: no act of anybody's stands behind it.
_BY_ITSELF = frozenset(
    """lost hit affected evicted elected promoted reached exhausted corrupted filled struck damaged destroyed overloaded
    flooded killed cached served routed delivered processed queued dropped terminated chosen interrupted fired crashed
    failed triggered severed selected scheduled""".split()
)
# What people put in place: that it was not there is something somebody did not do.
MADE = frozenset(
    """alert alerts alarm check checks test tests canary limit limits guard review reviews runbook dashboard backup
    backups monitoring drill drills rehearsal dry rule rules quota quotas validation process procedure policy checklist
    staging approval warning safeguard safeguards fallback probe probes documentation training handover interlock
    confirmation dry-run linter gate gates redundancy tooling sign-off look glance call question minute minutes notice
    announcement plan reviewer pair owner communication coordination planning care attention testing maintenance
    playbook template ticket mail message note comment communicate escalation patience caution honesty transparency
    discipline effort supervision vigilance diligence decision staff staffing people time thought support colleague
    consultation dry-runs review-round preparation restore-test load-test smoke-test step rota schema-check assertion
    flag rollout rehearsals pager page eye eyes person engineer query walkthrough sign signs cover lamp fence railing
    barrier label labels instructions foresight forethought prudence curiosity imagination consideration teamwork
    cooperation courage""".split()
)
# What *they* of another sentence did not do, if it is people.
_THEY = frozenset(
    """informed told warned asked called phoned rung stuck waited listened looked kept followed known said mentioned
    shared given sent written let paid taken tried bothered thought spoken communicated reached stayed""".split()
)
_PAPER = frozenset(
    """runbook documentation playbook checklist template mail announcement ticket note message wiki guide plan
    policy page handover review contract readme tender specification spec form brief order letter offer quote rota sheet
    label sign sticker manual handbook instructions rule procedure description agenda agreement standard guideline memo
    email commit card list poster calendar requirements requirement leaflet notice banner""".split()
)
# Where these go is settled by somebody.
_ADDRESSED = frozenset(
    """alert alerts alarm alarms page pages ticket tickets mail mails message call calls warning warnings notification
    notifications report escalation review test drill""".split()
)
_BETTERING = frozenset(
    """better proper more earlier simple second basic regular decent single good clear timely different
    dedicated closer prompt adequate sufficient thorough quick quicker faster careful""".split()
)
_FEW = frozenset("one two three four five six ten a".split())
_JOINING = frozenset({"and", "but", "so", "that", "also"})
# What nobody left undone.
_NATURE = frozenset(
    """weather wind rain cold frost snow ice fog tide sun sunshine heat thunderstorm storm summer winter holiday
    holidays weekend luck chance coincidence strike""".split()
)
_REACH, _OPENING = 12, 6
_WE, _THOSE = frozenset({"we", "i"}), frozenset({"they", "he", "she"})
_MODALS = frozenset("would wouldn't could couldn't might may should".split())
_SLIPS = frozenset("shortcut mistake error slip typo edit decision delay deletion misunderstanding omission".split())
_AMISS = frozenset("rushed missing late wrong unnecessary needless forgotten careless sloppy hasty skipped".split())
_OMITTED = frozenset(
    "missing skipped late omitted cancelled canceled delayed lacking absent forgotten postponed".split()
)
_CLEFTS = tuple(
    """were it not for, were it not that, had it not been for, had it not been that, if not for, if it weren't for,
    if it wasn't for""".replace("\n    ", " ").split(", ")
)
_MADE_SMALL = frozenset(
    """look glance call question check word click test minute minutes query mail message line
    patience care attention thought caution""".split()
)
_ACTED = frozenset(
    """edit shortcut decision change restart delay push rush skip override workaround intervention""".split()
)


class Condition(NamedTuple):
    """An unmet condition, from one token index through another; whether it is an act of somebody, or of *ours*."""

    first: int
    last: int
    human: bool
    ours: bool = False


def conditions(reading: Reading, sentence: Sentence) -> list[Condition]:
    """Return the unmet conditions of a sentence: *had we known*, *if it had been tested*, *with a canary*."""
    found = _opening_conditions(reading, sentence)
    for at, token in enumerate(sentence.tokens):
        if token.word not in _OPENERS:
            continue
        if token.word in ("with", "without", "absent"):
            each = _of_phrase(reading, sentence, at)
        elif token.word in ("but", "were") or (token.word == "had" and _is_cleft(sentence, at)):
            each = _of_absence(reading, sentence, at)
        elif token.word == "case" and (not at or sentence.tokens[at - 1].word != "in"):
            each = None
        elif token.word in ("had", "hadn't"):
            each = _of_inversion(reading, sentence, at)
        else:
            each = _of_clause(reading, sentence, at)
        if each:
            found.append(each)
    return found


def _is_cleft(sentence: Sentence, at: int) -> bool:
    return _words(sentence.tokens, at).startswith(_CLEFTS)


def _words(tokens: Sequence[Token], at: int) -> str:
    """Return the next words from a token on, more than opens any condition."""
    return " ".join(token.word for token in tokens[at : at + _OPENING])


def _of_absence(reading: Reading, sentence: Sentence, at: int) -> Condition | None:
    """Judge *were it not for the skipped test*, *but for the missing review*: what was there, or was left out."""
    tokens = sentence.tokens
    named = next((index for index in range(at, min(at + 6, len(tokens))) if tokens[index].word == "for"), None)
    if named is None or not (_is_cleft(sentence, at) or (tokens[at].word == "but" and named == at + 1)):
        return None
    thing = reading.grammar.noun_phrase(sentence, named + 1)
    if thing is None:
        return None
    words = {token.word for token in thing.tokens}
    omitted = not words.isdisjoint(_OMITTED) or any(
        verbs.is_participle(word) and word in verbs.HUMAN_FORMS for word in words
    )
    human = (
        not words.isdisjoint(MADE)
        or thing.possessor in WE_COLLEAGUES_OR_VENDORS
        or omitted
        or thing.actor in WE_COLLEAGUES_OR_VENDORS
    )
    return Condition(at, thing.after - 1, human)


def _opening_conditions(reading: Reading, sentence: Sentence) -> list[Condition]:
    """Return what opens a sentence in place of an *if*: *properly rehearsed, …*, *one look and …*, *but for the …*."""
    tokens = sentence.tokens
    first = 1 if len(tokens) > 1 and verbs.is_adverb(tokens[0].word) and tokens[0].word != "not" else 0
    comma = next((at for at in range(min(8, len(tokens))) if tokens[at].word == ","), None)
    word = tokens[first].word if tokens else ""
    helps = word in verbs.AUXILIARIES or word in _BY_ITSELF
    if comma and first < comma and verbs.is_participle(word) and not helps:
        return [Condition(0, comma - 1, human=True)]
    opening = _words(tokens, 0)
    for opener in (*_CLEFTS, "but for"):
        if opening.startswith(f"{opener} "):
            natural = any(token.word in _NATURE for token in tokens[: _OPENING + 2])
            return [Condition(0, opener.count(" "), human=not natural)]
    words = opening.removeprefix("just ").removeprefix("only ").removeprefix("even ").split()
    if words[:1] and words[0] in ("one", "a", "another", "two", "five") and not _MADE_SMALL.isdisjoint(words):
        joined = next((at for at in range(2, min(12, len(tokens))) if tokens[at].word == "and"), None)
        if joined:
            return [Condition(0, joined - 1, human=True)]
    phrase = reading.grammar.noun_phrase(sentence, 1) if words[:1] == ["without"] else None
    if phrase is not None and phrase.head in _ACTED:
        return [Condition(0, phrase.after - 1, human=True)]
    return []


def _of_phrase(reading: Reading, sentence: Sentence, at: int) -> Condition | None:
    tokens = sentence.tokens
    thing = reading.grammar.noun_phrase(sentence, at + 1)
    if thing is None:
        return None
    first = thing.tokens[0].word
    made = any(token.word in MADE or token.word in _BETTERING for token in thing.tokens)
    slip = tokens[at].word == "without" and thing.head in _SLIPS
    if slip or (tokens[at].word == "without" and any(token.word in _AMISS for token in thing.tokens)):
        return Condition(at, thing.after - 1, human=True)
    if thing.actor is Actor.AFFECTED and first.isdigit():  # with 40 more guests
        return None
    if _is_one_more(sentence, at + 1) and thing.head not in MADE:  # with one more node down
        return None
    if not (made or (first.endswith("ing") and tokens[at].word == "with")):
        return None
    last = thing.after - 1
    given = first in ("the", "this", "that", "these", "those", "our")
    given = given and not any(token.word == "new" for token in thing.tokens)
    return Condition(
        at, last, (tokens[at].word == "with" and not given) or any(token.word == "first" for token in tokens[at:])
    )


def _is_one_more(sentence: Sentence, first: int) -> bool:
    """Tell *one more node, another 20 minutes*: chance, of which there might have been more."""
    words = [token.word for token in sentence.tokens[first : first + 2]]
    return words[:1] == ["another"] or (words[1:] == ["more"] and (words[0] in _FEW or words[0].isdigit()))


def _of_inversion(reading: Reading, sentence: Sentence, at: int) -> Condition | None:
    """Judge *had we kept*, *had the change been announced*; not *we had kept*."""
    tokens = sentence.tokens
    behind_word = at > 0 and tokens[at - 1].kind is Kind.WORD and tokens[at - 1].word not in _JOINING
    if behind_word and not any(unreal(token.word) for token in tokens[:at]):
        return None
    if (
        at + 2 >= len(tokens)
        or verbs.is_participle(tokens[at + 1].word)
        or tokens[at + 1].word in ("to", "been", "not")
    ):
        return None
    if reading.grammar.noun_phrase(sentence, at + 1) is None:
        return None
    end = _clause_end(sentence, at + 2)
    end = next((index for index in range(at + 2, end) if tokens[index].word in _MODALS), end)
    been = next((index for index in range(at + 2, end) if tokens[index].word == "been"), None)
    if been is not None:
        return _judged(reading, sentence, at, _past(sentence, been + 1), passive=True)
    verb = next((index for index in range(at + 2, end) if verbs.is_participle(tokens[index].word)), None)
    return _judged(reading, sentence, at, verb, passive=False) if verb is not None else None


def _of_clause(reading: Reading, sentence: Sentence, at: int) -> Condition | None:
    """Judge *if the reviewer had asked*, *if it was identified earlier*."""
    tokens = sentence.tokens
    end = _clause_end(sentence, at + 1)
    for index in range(at + 1, end):
        word = tokens[index].word
        helper = word in ("had", "hadn't", "was", "were", "wasn't", "weren't", "did", "didn't") or word.endswith("'d")
        if word in ("would", "wouldn't") and index + 1 < end and tokens[index + 1].word in ("have", "not"):
            helper = True  # if the switch would have been tested
        if helper:
            verb = _past(sentence, index + 1)
            they = word.removesuffix("'d")
            if word.endswith("'d") and (they in _WE or (they in _THOSE and tokens[verb].word in verbs.HUMAN_FORMS)):
                return Condition(at, verb, human=True, ours=they in _WE)
            been = word in ("was", "were", "wasn't", "weren't") or any(
                token.word == "been" for token in tokens[index + 1 : verb]
            )
            return _judged(reading, sentence, at, verb, passive=been)
        if index > at + 1 and verbs.is_past(word) and tokens[index - 1].word not in ("have", "has"):
            return _judged(reading, sentence, at, index, passive=False)
    return None


def _clause_end(sentence: Sentence, at: int) -> int:
    tokens = sentence.tokens
    for index in range(at, min(at + _REACH, len(tokens))):
        if tokens[index].word in _MARKS:
            return index
    return min(at + _REACH, len(tokens))


def _past(sentence: Sentence, at: int) -> int:
    """Return the index of the verb behind its helpers."""
    tokens = sentence.tokens
    while at < len(tokens) - 1 and (
        tokens[at].word in ("been", "not", "never", "only", "have") or verbs.is_adverb(tokens[at].word)
    ):
        at += 1
    return min(at, len(tokens) - 1)


def _judged(reading: Reading, sentence: Sentence, first: int, verb: int, *, passive: bool) -> Condition:
    tokens = sentence.tokens
    subject = reading.grammar.subject(sentence, verb)
    if sentence.tokens[verb].word in ("a", "an", "some", "any", "more"):  # if we had had a …, if there had been a …
        subject = _opening(reading, sentence, first) or subject
    agent = reading.grammar.agent(sentence, verb) if passive else None
    who = agent or subject
    if (
        who is not None
        and who.head != "you"
        and (who.actor in WE_COLLEAGUES_OR_VENDORS or (agent is None and who.possessor in WE_COLLEAGUES_OR_VENDORS))
    ):
        return Condition(first, verb, human=True, ours=who.head == "i" or Actor.WE in (who.actor, who.possessor))
    word = tokens[verb].word
    they = subject is not None and subject.head == "they" and word in verbs.HUMAN_FORMS | _THEY
    somebody = (
        subject is not None and not passive and (they or humanly.is_somebody(sentence, subject, verb, affected=True))
    )
    if somebody or (passive and word in verbs.HUMAN_FORMS):
        return Condition(first, verb, human=True)
    if agent is not None:
        return Condition(first, verb, human=False)
    if passive and verbs.is_participle(word):
        addressed = word in ("routed", "delivered", "scheduled") and subject is not None and subject.head in _ADDRESSED
        return Condition(first, verb, human=addressed or word not in _BY_ITSELF)
    head = subject.head if subject else ""
    made = any(token.word in MADE for token in tokens[verb : verb + 6])
    if passive or word in ("had", "existed", "contained", "included", "gone", "passed", "followed", "used", "gotten"):
        return Condition(first, verb, human=head in MADE or made)
    return Condition(first, verb, human=head in _PAPER)


def _opening(reading: Reading, sentence: Sentence, first: int) -> NounPhrase | None:
    return reading.grammar.noun_phrase(sentence, first + 1)
