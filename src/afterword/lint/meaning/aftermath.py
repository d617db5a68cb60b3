"""An act and the harm told behind it: *somebody pushed it and the region fell over; it broke because she ran it*."""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.meaning import failing
from afterword.lint.meaning.blamed import Origin, actor, blamed, may_name_people
from afterword.lint.meaning.faults import FAILURES
from afterword.lint.meaning.harm import HARM_NOUNS, handled, harms, on_purpose
from afterword.lint.meaning.reasons import gives_reason
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, SUBORDINATORS
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import COLLEAGUES, COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.noun_phrases import NounPhrase, VerbGroup

# When these are gone, it is better.
_RELIEF = frozenset(
    """alarm alarms alert alerts noise backlog lag spike load pressure symptom symptoms page pages paging retries retry
    flapping leak growth spread attack attacks loop traffic rain bleeding siren beeping ringing spam calls complaints
    warnings queue import migration job rollout export replication deployment drift""".split()
)
_REACH = 10
_OPENING = 3
# What people are is no act; *due to an engineer being on leave*.
STATIC = frozenset(
    """being having using needing waiting working lacking missing leaving sleeping travelling traveling
        expecting assuming
    thinking believing looking reporting asking noticing responding investigating""".split()
)
# Things that somebody did; a *deployment* of hers is an act, a *laptop* is not.
ACTS = frozenset(
    """deployment deploy change push restart commit rollout roll-out decision command script query hotfix patch
        edit update
    migration typo failover experiment job action intervention insistence reboot upgrade release merge test
    configuration
    config click tweak fix import export cleanup clean-up shortcut stroke flick touch keystroke signature nod press tap
    swipe twist idea meddling tinkering initiative""".split()
)
# What brings a thing into being; who *removes* what caused the outage helps.
_MAKING = frozenset(
    verbs.lemmas(
        """ship push deploy release merge commit introduce add apply publish enable run start launch change create
            send execute upload install configure import schedule trigger use issue""".split()
    )
) | frozenset("wrote made built sent put set ran unleashed kicked ordered dropped".split())
CONNECTORS = Lexicon.lines(
    "because, after, when, once, as soon as, the moment, due to the fact that, following the moment, since"
)
ROOTS = Lexicon.lines(
    """
    {cause|reason|explanation|what happened}:, {cause|reason|source|origin|trigger} {of|for|behind}, reason why
    """
)
_HAPPENING = frozenset("happened occurred started began arose ensued commenced came originated struck".split())
# Acts that help, tell or see; nothing breaks by them.
_BENIGN = frozenset(
    verbs.lemmas(
        """notice report observe realise realize receive call open escalate declare join page try attempt log arrive
        restore fix repair confirm check look investigate ask tell say announce detect discover find see alert
        acknowledge respond answer return identify mention inform warn decide agree want need ignore forget miss
        overlook
        fail neglect omit skip assume believe wake post raise contact notify mitigate recover revert resolve diagnose
        connect stop work finish complete start begin be have do go come leave hear read think know get use wait
        follow trust consult obey retry
        complain suggest propose recommend violate breach bypass disregard circumvent
        flout contravene infringe""".split()
    )
) | frozenset(
    """saw found told said thought knew was were had did went came left heard read got began woke forgot became
    understood felt rolled""".split()
)


# Of these, what was used loses something by itself: *she triggered the failover, which lost ten seconds of writes*.
_USED = Pattern(
    r"\b(?:restarted|rebooted|reloaded|resumed|started|failed over|triggered (?:the|a) (?:[\w-]+ )?(?:fail-?over"
    r"|switch-?over|rebuild|restart|restore))\b"
)


def aftermath(reading: Reading) -> Iterator[Origin]:
    """Find acts of people or teams whose harm is told in a clause of its own."""
    names = reading.grammar.cast.names
    for match, sentence in reading.found(failing.SIGNS):
        if not may_name_people(sentence, names):
            continue
        at = sentence.at(match.span.start)
        if not sentence.is_question and failing.fails(sentence.tokens, at) and (found := _ahead(reading, sentence, at)):
            yield found
    for match, sentence in reading.found(CONNECTORS):
        if not may_name_people(sentence, names):
            continue
        if not sentence.is_question and (found := _behind(reading, sentence, match.span)):
            yield found
    for match, sentence in reading.found(ROOTS):
        if not sentence.is_question and (found := _root(reading, sentence, match.span)):
            yield found


def by_relative(reading: Reading, sentence: Sentence, thing: NounPhrase, group: VerbGroup) -> NounPhrase | None:
    """Return who shipped *the bundle that locked out every user*."""
    tokens = sentence.tokens
    at = group.first - 1
    if at < 1 or tokens[at].word not in ("that", "which") or not thing.first or tokens[at - 1].word == ",":
        return None
    return _doer(reading, sentence, thing.first - 1) if tokens[thing.first - 1].word in _MAKING else None


def by_cleft(reading: Reading, sentence: Sentence, index: int, lemma: str, group: VerbGroup) -> Origin | None:
    """Judge *what killed the index was her manual merge*."""
    tokens = sentence.tokens
    if not group.first or tokens[group.first - 1].word != "what" or group.first > _OPENING:
        return None
    link = next(
        (at for at in range(index + 1, min(index + _REACH, len(tokens) - 1)) if tokens[at].word in ("is", "was")), None
    )
    who = reading.grammar.phrase_before_verb(sentence, link + 1) if link else None
    if who is None or not blamed(who) or not harms(sentence, index, lemma, reading.grammar.object(sentence, index)):
        return None
    return Origin(actor(who), who, Span(tokens[index].start, who.span.end))


def by_which(reading: Reading, sentence: Sentence, index: int, lemma: str, group: VerbGroup) -> Origin | None:
    """Judge *she entered the wrong unit, which led to the shutdown*: the clause before is the origin."""
    tokens = sentence.tokens
    at = group.first - 1
    hung = at > 1 and tokens[at].word == "which" and tokens[at - 1].word == ","
    if not hung and not (at > 1 and tokens[at].word in ("so", "thus") and tokens[at - 1].word == "and"):
        return None
    thing = reading.grammar.object(sentence, index)
    if not harms(sentence, index, lemma, thing):
        return None
    who = _acting(reading, sentence, 0, at - 1)
    if who is None or (lemma in ("lose", "drop") and _USED.search(sentence.plain)):
        return None
    return Origin(actor(who), who, Span(who.span.start, tokens[index].end))


def _doer(reading: Reading, sentence: Sentence, verb: int) -> NounPhrase | None:
    """Return who did what the verb at an index says, where it is an act that can break something."""
    tokens = sentence.tokens
    if verb < 1 or not verbs.is_past(tokens[verb].word) or tokens[verb].word in _BENIGN:
        return None
    group = reading.grammar.group(sentence, verb)
    if group.passive or group.negated or group.modal or group.infinitive or on_purpose(sentence, verb):
        return None
    who = reading.grammar.subject(sentence, verb)
    if who is None or who.actor not in COLLEAGUES_OR_VENDORS or not blamed(who) or who.tokens[0].word == "no":
        return None
    return None if who.head in ("who", "nobody", "you", "i") else who


def _acting(reading: Reading, sentence: Sentence, first: int, after: int) -> NounPhrase | None:
    """Return who acts in a clause: the subject of its first verb in the past."""
    for at in range(max(first, 1), after):
        word = sentence.tokens[at].word
        if word in SUBORDINATORS or word in ("that", "which", ":", ";"):
            return None
        if verbs.is_past(word) and not sentence.tokens[at - 1].word.endswith("the"):
            return _doer(reading, sentence, at)
    return None


def _ahead(reading: Reading, sentence: Sentence, at: int) -> Origin | None:
    """Judge *an operator pushed a bad config and the whole region fell over*."""
    tokens = sentence.tokens
    joint = next(
        (
            k
            for k in range(at - 1, max(at - _REACH, 0), -1)
            if tokens[k].word in COORDINATORS | SUBORDINATORS | {";", ":", ","}
        ),
        None,
    )
    if joint is None or tokens[joint].word not in ("and", "so", "then", "thus") or joint + 2 > at:
        return None
    sufferer = reading.grammar.subject(sentence, at)
    if (
        sufferer is None
        or sufferer.first <= joint
        or sufferer.head in HARM_NOUNS | _RELIEF
        or blamed(sufferer)
        or sufferer.actor is Actor.WE
    ):
        return None
    who = _acting(reading, sentence, 0, joint)
    if who is not None and _in_a_reason(sentence, who.after, joint):
        return None
    if who is None or _is_what_was_used(sentence, sufferer, who.after, joint):
        return None
    return Origin(actor(who), who, Span(who.span.start, tokens[at].end))


def _in_a_reason(sentence: Sentence, act: int, joint: int) -> bool:
    """Tell *typed it by hand because copy and paste is blocked*: what stands behind *because* came before the act."""
    return any(gives_reason(sentence, act, at) for at in range(act + 1, joint))


def _is_what_was_used(sentence: Sentence, sufferer: NounPhrase, first: int, after: int) -> bool:
    """Tell *she restarted the broker, and the broker lost its state*: that ends at the broker, not at her."""
    return any(token.word == sufferer.head for token in sentence.tokens[first:after])


def _behind(reading: Reading, sentence: Sentence, span: Span) -> Origin | None:
    """Judge *the incident happened because someone ran the purge*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if first == 0:  # because a clerk uploaded it, the invoices were wrong
        comma = next((at for at in range(last + 1, len(tokens)) if tokens[at].word == ","), len(tokens))
        broken = any(failing.fails(tokens, at) or failing.lacks(tokens, at) for at in range(comma, len(tokens)))
        if not broken or tokens[0].word in ("after", "when", "once", "since"):
            return None
    elif not _broke(sentence, first):
        return None
    return _doing(reading, sentence, span, last)


def _doing(reading: Reading, sentence: Sentence, span: Span, last: int) -> Origin | None:
    """Return who acts in the clause that begins behind a connector."""
    tokens = sentence.tokens
    who = reading.grammar.phrase_before_verb(sentence, last + 1)
    if who is None or who.actor not in COLLEAGUES or not blamed(who):
        return None
    for at in range(who.after, min(who.after + 4, len(tokens))):
        if tokens[at].kind is Kind.MARK:
            return None
        if verbs.is_past(tokens[at].word) and tokens[at].word not in ("had", "was", "were", "did"):
            told = at if _doer(reading, sentence, at) else None
            return Origin(actor(who), who, Span(span.start, tokens[at].end)) if told else None
        if not (verbs.is_adverb(tokens[at].word) or tokens[at].word in ("had", "has")):
            return None
    return None


def _broke(sentence: Sentence, before: int) -> bool:
    """Tell whether the words before a connector say that something broke or that harm began."""
    tokens = sentence.tokens
    caused = tokens[before].word == "because"
    for at in range(before):
        spoilt = caused and tokens[at].word in failing.SPOILT and at and tokens[at - 1].word in verbs.BE
        if (
            spoilt
            or failing.fails(tokens, at)
            or (caused and tokens[at].word in HARM_NOUNS and not handled(tokens, at))
        ):
            return True
        if tokens[at].word in _HAPPENING:
            near = {token.word for token in tokens[max(0, at - 6) : at]}
            if near & (HARM_NOUNS | {"catastrophe", "trouble", "disaster", "chaos"}) or (
                near & {"all", "everything", "this"} and at < _REACH // 2
            ):
                return True
    return False


def _root(reading: Reading, sentence: Sentence, span: Span) -> Origin | None:
    """Judge *root cause: somebody deployed it* and *the cause of the downtime was the storage team*."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    if tokens[last].word == ":":
        who = _acting(reading, sentence, last + 2, min(last + _REACH, len(tokens)))
        return Origin(actor(who), who, who.span) if who else None
    whole = {"whole", "thing"} <= {token.word for token in tokens[last + 1 : last + 5]}
    harmed = whole or any(
        tokens[at].word in FAILURES and not handled(tokens, at) for at in range(last + 1, min(last + 7, len(tokens)))
    )
    link = next(
        (at for at in range(last + 2, min(last + 9, len(tokens) - 1)) if tokens[at].word in ("is", "was", "were")), None
    )
    if link is None or tokens[link + 1].word in verbs.NEGATIONS:
        return None
    if tokens[link + 1].word == "that":
        stopped = any(token.word in ("stopped", "failed", "lost") for token in tokens[last:link])
        who = _acting(reading, sentence, link + 2, min(link + _REACH, len(tokens)))
        return Origin(actor(who), who, who.span) if who and (stopped or harmed) else None
    return _is_it(reading, sentence, span, link) if harmed else None


def _is_it(reading: Reading, sentence: Sentence, span: Span, link: int) -> Origin | None:
    """Return who is called the cause behind *is* or *was*."""
    tokens = sentence.tokens
    who = reading.grammar.phrase_before_verb(sentence, link + 1)
    if who is None or not blamed(who) or (who.actor is Actor.SYSTEM and who.head not in ACTS):
        return None
    behind = tokens[who.after].word if who.after < len(tokens) else ""
    if behind in STATIC or behind in verbs.AUXILIARIES:
        return None
    return Origin(actor(who), who, Span(span.start, who.span.end))
