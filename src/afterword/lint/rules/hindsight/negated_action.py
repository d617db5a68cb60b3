"""Something people did not see, check or tell.

What it does
    Finds plain negations of perceiving, checking and telling, said of people: *did not notice*, *never tested*,
    *nobody checked*, *merged without asking*.

Why is this a problem
    What did not happen cannot stand on a timeline. There was always something that was looked at instead, and a reason
    why that was the sensible place; that is what the next reader needs.

Example
    Nobody checked whether the standby had the same extension.

    The release lead did not look at the canary graph.

    We never tested the restore with the new format.

Use instead
    The canary page groups all versions; the release lead saw an aggregate error rate of 0.2 %.

    The monthly restore drill uses a fixture created before the new format.

What it leaves alone
    The on-call did not have access to the console.

    Responders did not know the flag existed.

    Nobody was paged.

    The alert did not fire.

    We did not lose data.

How it decides
    A closed list of verbs, a negation in the past, and people, a team, a supplier, *we* or nobody as subject; and what
    these did too little of, not in time, or had not yet set up; of those whose work it was, also what they did not add,
    label or renew. What was
    not known, not possible or not there is a fact and left alone, and so is a search that found nothing (*did not see
    any errors*), what was not seen for a reason that is told (*did not see it, because the page was cached*), and what
    was done later (*did not page anybody until 10:40*).

Fix safety
    Asks what was looked at, who was told or what was done instead. The level is info: some negations are
    facts about scope.

References
    Dekker, The Field Guide to Understanding Human Error (2nd ed. 2006), chapter 5. Allspaw, Evans and Schauenberg,
    Debriefing Facilitation Guide (Etsy, 2016).
"""

import itertools
from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity
from afterword.lint.judged import judged
from afterword.lint.meaning import luck, unminded
from afterword.lint.meaning.reasons import gives_reason, laid_down, shown
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.hindsight.words import (
    attention,
    cursory,
    humanly,
    instead_of_it,
    meant_to,
    owed,
    silence,
    too_little,
    unasked,
    unasking,
    unheeded,
    unseen,
    untold,
    withheld,
)
from afterword.lint.text import lead_ins, verbs
from afterword.lint.text.chunks import helps
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.text.spans import apart
from afterword.lint.who import nouns
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import supposed
from afterword.lint.who.constructions import constructions

_PEOPLE = nouns.PERSON_NOUNS | nouns.TEAM_PLURALS | nouns.TEAM_NOUNS
_ONLY = frozenset("only just merely simply exclusively".split())
_BEING = frozenset("was were wasn't weren't".split())
_WATCHING = frozenset("watch monitor look listen pay respond".split())
_UNREAL = verbs.MODALS
_CALLED = frozenset("hotline carrier centre center number desk line".split())
_MET = frozenset({"see", "observe"})
_STILL = frozenset("has have hasn't haven't".split())
_STOPPING = frozenset("who that is are will to".split())
_HELPING = frozenset("had has have did ever involved read-only".split())
_REACH = 10


@rule(Severity.INFO, prose=True, beyond=luck.told_in, way=instead_of_it.ANYTHING)
def negated_action(reading: Reading) -> Iterator[Finding]:
    """Find what people did not see, check or tell."""
    lucky = luck.told(reading)

    def spared(sentence: Sentence, span: Span) -> bool:
        return sentence.is_question or lucky.cover(span)

    found = [each.said for each in judged(reading, _JUDGES, spared=spared)]
    found += [
        each.span
        for each in constructions(reading, _FRAMES)
        if not spared(each.sentence, each.span)
        and not _KNOWN.search(each.span.of(reading.plain))
        and not _by_machine(reading, each.sentence, each.span)
    ]
    for span in apart(each for each in found if not (laid_down(reading, each) or shown(reading, each))):
        way = instead_of_it.way(span.of(reading.plain))
        yield Finding(span, instead_of_it.message(way), fix=way.ask())


_FRAMES = (
    *unminded.UNCONSIDERED,
    *unheeded.FRAMES,
    *cursory.FRAMES,
    *unasked.FRAMES,
    *too_little.FRAMES,
    *meant_to.FRAMES,
)


def _by_machine(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Tell *the package manager did not check it* and *the event dispatcher …* from managers and dispatchers."""
    verb = sentence.at(span.start)
    while verb < len(sentence.tokens) - 1 and helps(sentence.tokens, verb):
        verb += 1
    subject = reading.grammar.subject(sentence, verb)
    if subject is None or subject.actor is not Actor.SYSTEM:
        return False
    return any(each.technical or each.word in nouns.TECHNICAL_MODIFIERS for each in subject.tokens[:-1])


# What somebody has ever seen they know; it is nothing they did or left.
_KNOWN = Pattern(r"\bever (?:seen|heard|met|come across|encountered)$")


def _denied(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *did not look at*, *has never tested*, *were not watching*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    verb = _skip(sentence, last + 1)
    if verb is None or supposed(tokens, at):
        return None
    untold = attention.withheld(sentence, verb)
    if not (untold or owed.is_work(tokens[verb].word)) or not _told_as_past(reading, sentence, at, verb):
        return None
    subject = reading.grammar.subject(sentence, verb) or reading.grammar.subject(sentence, at)
    they = subject is not None and subject.head == "they" and subject.actor is Actor.SYSTEM
    if subject is None or subject.head == "you" or not (untold or owed.left_undone(sentence, verb, subject)):
        return None
    seated = humanly.is_place_of_work(subject, tokens[verb].word)
    if not (subject.actor in WE_OR_COLLEAGUES or they or seated or humanly.is_somebody(sentence, subject, verb)):
        return None
    reason = subject.first and tokens[subject.first - 1].word == "so"
    if (
        reason
        or _experience(tokens, at, verb)
        or _has_not_recurred(tokens, at, verb)
        or _done_later(sentence, verb)
        or _explained(sentence, verb)
        or not _calls_people(reading, sentence, verb)
    ):
        return None
    return Span(tokens[at].start, _end(sentence, verb))


def _experience(tokens: tuple[Token, ...], at: int, verb: int) -> bool:
    """Tell *two people who had never seen that page*: what somebody knew is nothing they left undone."""
    before = [token.word for token in tokens[max(0, at - 2) : at]]
    return tokens[at].word == "never" and before[-1:] == ["had"] and "who" in before and tokens[verb].word == "seen"


def _has_not_recurred(tokens: tuple[Token, ...], at: int, verb: int) -> bool:
    """Tell *has not seen this error since 2022*, *in 400 runs* and *again*: a fault that stayed away is good news."""
    if tokens[at].word not in _STILL or unseen.FORMS.get(tokens[verb].word) not in _MET:
        return False
    behind = tokens[verb + 1 :]
    counted = any(
        before.word in ("since", "in", "for", "after") and (after.kind is Kind.NUMBER or after.word in _MONTHS)
        for before, after in itertools.pairwise(behind)
    )
    return counted or any(token.word in ("again", "recur", "anymore") for token in behind)


def _told_as_past(reading: Reading, sentence: Sentence, at: int, verb: int) -> bool:
    """Tell *did not look* and *was not watching* from *have not confirmed yet* and *was not told*."""
    tokens = sentence.tokens
    first, word = tokens[at].word, tokens[verb].word
    if first in _BEING:
        return word.endswith("ing") and unseen.FORMS.get(word) in _WATCHING
    if first == "never":
        return _past(reading, sentence, at, verb)
    return not (first in _STILL and any(token.word == "yet" for token in tokens[verb:]))


def _calls_people(reading: Reading, sentence: Sentence, verb: int) -> bool:
    """Tell a call to somebody from a call of an endpoint; other verbs pass."""
    if unseen.FORMS.get(sentence.tokens[verb].word) != "call":
        return True
    thing = reading.grammar.object(sentence, verb)
    return thing is not None and (thing.actor is not Actor.SYSTEM or thing.head in _CALLED)


def _past(reading: Reading, sentence: Sentence, at: int, verb: int) -> bool:
    """Tell *never tested* and *had never tested* from *never checks*, *was never checked* and *could never see*."""
    group = reading.grammar.group(sentence, verb)
    if group.modal or group.infinitive or (group.passive and not sentence.tokens[verb].word.endswith("ing")):
        return False
    before = sentence.tokens[at - 1].word if at else ""
    word = sentence.tokens[verb].word
    return before not in _UNREAL and (
        verbs.is_past(word) or verbs.is_participle(word) or before in ("did", "was", "were")
    )


def _skip(sentence: Sentence, at: int) -> int | None:
    """Return the verb behind a negation; None where only *only* was denied, or nothing stands there."""
    tokens = sentence.tokens
    while at < len(tokens):
        word = tokens[at].word
        if word in _ONLY:
            return None
        if not (verbs.is_adverb(word) or word in unseen.PASSED_OVER):
            return at if tokens[at].kind is Kind.WORD else None
        at += 1
    return None


def _end(sentence: Sentence, verb: int) -> int:
    tokens = sentence.tokens
    following = tokens[verb + 1] if verb + 1 < len(tokens) else None
    lemma = unseen.FORMS.get(tokens[verb].word, "")
    return following.end if following and following.word in unseen.WITH.get(lemma, ()) else tokens[verb].end


def _explained(sentence: Sentence, verb: int) -> bool:
    """Tell whether the reason follows: *did not see the alert, because it went to another team*."""
    tokens = sentence.tokens
    for at in range(verb + 1, len(tokens) - 1):
        if tokens[at].word in (";", "\u2014", ":") and tokens[at + 1].word in ("it", "its"):
            return True
    return any(gives_reason(sentence, verb, at) for at in range(verb + 1, len(tokens)))


def _dated(sentence: Sentence, verb: int) -> bool:
    """Tell *nobody has owned it since the reorganisation of 2023*, a state with its date."""
    tokens = sentence.tokens
    before = tokens[max(0, verb - 2) : verb]
    lasting = any(token.word in ("has", "have", "had") or token.possessive for token in before)
    since = next((at for at in range(verb + 1, len(tokens)) if tokens[at].word == "since"), len(tokens))
    if lasting and tokens[verb].word == "touched" and since < len(tokens):
        return True
    return lasting and any(token.kind is Kind.NUMBER or token.word in _MONTHS for token in tokens[since:])


_MONTHS = frozenset("january february march april may june july august september october november december".split())


def _done_later(sentence: Sentence, verb: int) -> bool:
    """Tell *did not page the second on-call until 10:40*, which is an event with its time."""
    rest = sentence.tokens[verb + 1 :]
    pairs = itertools.pairwise(rest)
    return any(token.word == "until" and behind.word[:1].isdigit() for token, behind in pairs)


def _nobody(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *nobody on the call checked*; not *nobody was paged* and *nobody could have seen*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if (
        supposed(tokens, at)
        or _besides(tokens, last + 1)
        or (at and tokens[at - 1].word in ("that", "so") and "so" in [t.word for t in tokens[at - 2 : at]])
    ):
        return None
    if tokens[last].word in ("of", "single", "neither", "one", "a"):
        of = last + 1 < len(tokens) and tokens[last + 1].word == "of"
        named = reading.grammar.noun_phrase(sentence, last + 2 if of else last + 1)
        people = named is not None and (
            named.actor in WE_OR_COLLEAGUES or any(token.word in _PEOPLE for token in named.tokens)
        )
        if (
            not people
            and tokens[at].word + tokens[last].word != "noone"
            and tokens[last].word not in ("soul", "person")
        ):
            return None
    verb = _first_verb(sentence, last + 1)
    if verb is None or _explained(sentence, verb) or _dated(sentence, verb) or _did_it(tokens, at, verb):
        return None
    if not (attention.withheld(sentence, verb) or silence.acting(sentence, verb)):
        return None
    if not _calls_people(reading, sentence, verb):
        return None
    return Span(tokens[at].start, tokens[verb].end)


def _besides(tokens: tuple[Token, ...], behind: int) -> bool:
    """Tell *nobody outside the test tenant saw it*, which says who did."""
    return behind < len(tokens) and tokens[behind].word in ("outside", "but", "except", "besides")


def _did_it(tokens: tuple[Token, ...], nobody: int, verb: int) -> bool:
    """Tell *asked the question that nobody had asked*, which is praise of whoever did."""
    follows = nobody > 0 and tokens[nobody - 1].word in ("that", "which", "what", "question")
    return follows and any(token.word == tokens[verb].word for token in tokens[:nobody])


def _first_verb(sentence: Sentence, first: int) -> int | None:
    """Return the verb behind *nobody on the call*: in the past, or *was watching*; None for other verbs."""
    tokens = sentence.tokens
    first = lead_ins.behind_aside(tokens, first)
    for index in range(first, min(first + _REACH, len(tokens))):
        word = tokens[index].word
        if tokens[index].kind is Kind.MARK or word in _UNREAL | _STOPPING:
            return None
        if word in ("was", "were"):
            verb = _skip(sentence, index + 1)
            return verb if verb is not None and tokens[verb].word.endswith("ing") else None
        done = verbs.is_past(word) or verbs.is_participle(word)
        if done and word not in _HELPING:
            return index
    return None


_JUDGES = (
    (unseen.DENIALS, _denied),
    (unseen.NOBODY, _nobody),
    (unseen.NOBODY, silence.told_nobody),
    (unseen.WITHOUT, unasking.without),
    (untold.INVERSIONS, withheld.inverted),
    (untold.LIGHT_VERBS, withheld.light),
    (untold.NO_NOUNS, withheld.no_noun),
    (untold.PASSIVE, withheld.passive),
    (untold.RARELY, withheld.rarely),
    (untold.ANYONE, withheld.anyone),
    (untold.BY_NOBODY, withheld.by_nobody),
    (untold.NONE_OF, withheld.none_of),
    (untold.UNTOLD, withheld.unannounced),
    (unseen.DENIALS, silence.undone),
    (unseen.ALONE, silence.alone),
    (unseen.INVERTED, silence.inverted),
    (unseen.MUTE, silence.mute),
    (unseen.NOT, silence.unsaid),
)
