"""Care, competence or motive judged.

What it does
    Finds judgements of people in place of explanations: careless, sloppy, lazy, negligent, incompetent, too
    inexperienced, did not care, cut corners, had no clue; as adjective, adverb or noun.

Why is this a problem
    We explain what others do by their character and what we do by our situation. Whoever reads this about a colleague
    writes less in the next report; and no action follows from it that holds when somebody else is on duty.

Example
    A sloppy handover meant the night shift worked blind.

    The contractor was too inexperienced for this switch-over.

    Whoever wrote this retry loop was just lazy.

    The author of the library did not care about old clients.

Use instead
    The handover template has no field for running maintenance; the night shift learned of it from the first page.

    The guide assumes knowledge of logical slots that the on-boarding does not cover.

What it leaves alone
    Lazy loading explains the slow first view, and a greedy match took the whole line.

    The filter uses naive Bayes, the terminal is dumb, and the timeout is aggressive.

    The new hire asked why the flag exists, which exposed the gap.

    A junior engineer restarted the host at 10:12.

    The engineer was not careless: the two prompts look alike.

How it decides
    Words that are said of nothing but people count with people, their work or a way of doing it; words machines share
    (*lazy, naive, blind*) need a person, a team, *we*, or a noun for what people do (*review, handover, mistake*).
    What is denied or only mentioned is left alone, and so is *junior* as a role.

Fix safety
    Asks a question. Nothing can be put in the place of a judgement but what the person knew, saw and wanted.

References
    Ross, The Intuitive Psychologist and His Shortcomings (1977). Rogers and others, Postmortem Culture (Site
    Reliability Workbook, 2018). Kerth, Project Retrospectives (2001). PagerDuty, Postmortem Documentation.
"""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.meaning.deeds import DEEDS
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words import (
    admitting,
    attitudes,
    epithets,
    follies,
    headlong,
    lacks,
    motives,
    overriding,
    temper,
    temperaments,
    unsaid,
    unwilling,
)
from afterword.lint.rules.blameless.words import characters as words
from afterword.lint.rules.blameless.words.described import GRADES, LINKS, said_of_people
from afterword.lint.rules.blameless.words.minding import conductor
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from afterword.lint.text.quoting import quoted
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.text.spans import apart
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import NOBODY, doer, negated_before
from afterword.lint.who.constructions import constructions

_POSSIBLY = frozenset("can could may might would will should".split())
_REACH = 6
_FRAMES = (
    epithets.FRAMES
    + motives.FRAMES
    + attitudes.FRAMES
    + follies.FRAMES
    + headlong.FRAMES
    + unwilling.FRAMES
    + overriding.FRAMES
    + admitting.FRAMES
    + unsaid.QUALITIES
)
_QUOTES = frozenset("\"'\u201c\u201d")
_WAY = Way(
    "Write what they knew, saw and were aiming for.",
    "Ask what the situation looked like",
    "What did the person know, see and aim for at that moment?",
)


@rule(Severity.ERROR, prose=True, way=_WAY)
def character_judgement(reading: Reading) -> Iterator[Finding]:
    """Find judgements of care, competence and motive."""
    found = [each.said for each in judged(reading, _JUDGES, spared=_only_named)]
    found += [
        each.span
        for each in constructions(reading, _FRAMES)
        if not (each.denied or each.sentence.is_question or temper.about_words(each.sentence, each.span))
    ]
    for span in apart(found):
        yield Finding(
            span,
            "This judges a person. Write what they knew, saw and were aiming for.",
            fix=_WAY.ask(),
        )


def _only_named(sentence: Sentence, span: Span) -> bool:
    """Tell whether a judgement is quoted or spoken of, and passed by nobody here."""
    return _mentioned(sentence, span) or quoted(sentence, span) or temper.about_words(sentence, span)


def _mentioned(sentence: Sentence, span: Span) -> bool:
    """Tell whether a word stands in quotation marks of its own."""
    before = sentence.plain[: span.start - sentence.span.start]
    return before[-1:] in _QUOTES and before[-1:] != ""


def _by_adjective(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first):
        return None
    if temper.names_a_thing(sentence, last):
        return None
    described = reading.grammar.phrase_before_verb(sentence, last + 1) if _continues(sentence, last + 1) else None
    if described is not None and tokens[last + 1].kind is Kind.WORD:
        behind = tokens[described.after].word if described.after < len(tokens) else ""
        if behind in _POSSIBLY:  # a careless person could click either
            return None
        hard = tokens[last].word in words.HARD or (
            tokens[last].word == "sloppy" and described.head in words.ACTIVITIES - _LABELLED
        )
        return span if said_of_people(described, hard=hard) else None
    return _predicated(reading, sentence, span)


def _continues(sentence: Sentence, at: int) -> bool:
    tokens = sentence.tokens
    if at >= len(tokens) or tokens[at].kind is not Kind.WORD:
        return False
    word = tokens[at].word
    return word not in PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | {"enough", "about", "to"}


def _predicated(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was too inexperienced*: the subject has to be somebody, or what somebody did."""
    tokens = sentence.tokens
    at = sentence.at(span.start) - 1
    while at >= 0 and (tokens[at].word in GRADES or verbs.is_adverb(tokens[at].word)):
        at -= 1
        if tokens[at + 1].word in ("and", "or"):  # was in a hurry and careless
            at = next((link for link in range(at, max(at - 4, -1), -1) if tokens[link].word in LINKS), at - 1)
    if _found_so(sentence, at, sentence.at(span.end - 1)) and not negated_before(tokens, at):
        return Span(tokens[at].start, span.end)
    if at < 0 or tokens[at].word not in LINKS or negated_before(tokens, sentence.at(span.start)):
        return None
    who = reading.grammar.subject(sentence, at)
    by = sentence.at(span.end - 1) + 1
    situated = by < len(tokens) and tokens[by].word == "by"  # distracted by a second page
    asked = any(token.word in ("whether", "if") for token in tokens[max(0, at - 4) : at])
    if who is None or who.head in NOBODY or situated or asked:
        return None
    known = conductor(reading, sentence, at) is not None or who.head in ("whoever", *DEEDS)
    said = tokens[sentence.at(span.end - 1)].word
    machine = who.head in _PROGRAMS and said in ("dumb", "lazy")
    known = known or (who.actor is Actor.AFFECTED and said in _INSULTS and not machine)
    behind = sentence.at(span.end - 1) + 1
    if who.head == "it" and behind < len(tokens) and tokens[behind].word in ("of", "to", "that"):
        known = tokens[behind - 1].word in words.HARD | (words.SOFT - {"dim", "dense"})
    return Span(tokens[at].start, span.end) if known else None


# Of a query the word is a term of search engines; with communication it is a label for want of it.
_LABELLED = frozenset({"query", "communication"})
# Programs are called so as well, and may be lazy or dumb by design.
_PROGRAMS = frozenset("client clients reader readers player players subscriber subscribers".split())
# What is said of users in anger.
_INSULTS = words.HARD | frozenset("stupid dumb lazy ignorant idiotic brainless".split())


def _found_so(sentence: Sentence, it: int, last: int) -> bool:
    """Tell *we find it irresponsible that …*, which judges whoever it was."""
    tokens = sentence.tokens
    called = it > 0 and tokens[it].word == "it" and tokens[it - 1].word in _CALLING
    behind = tokens[last + 1].word if last + 1 < len(tokens) else ""
    return called and tokens[last].word in words.HARD and behind in ("that", "to", "of", "how", "when")


_CALLING = frozenset("find finds found consider considers considered think thinks thought call called deem".split())


def _as_reason(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *because the developer is junior*; a junior developer who does something has a role."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    earlier = {token.word for token in tokens[:first]}
    return _predicated(reading, sentence, span) if earlier & {"because", "since", "as"} else None


def _by_adverb(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first = sentence.at(span.start)
    if negated_before(tokens, first, _REACH):
        return None
    near = [*range(first + 1, min(first + 3, len(tokens))), *range(first - 1, max(first - _REACH - 2, -1), -1)]
    for at in near:
        word = tokens[at].word
        if verbs.is_past(word) or verbs.is_participle(word) or word.endswith("ing"):
            if word in verbs.AUXILIARIES:
                continue
            group = reading.grammar.group(sentence, at)
            if group.passive:
                agent = reading.grammar.agent(sentence, at)
                told = agent is None and {"was", "were", "been"} & set(group.words) and tokens[first].word in _CARE
                return span if told or (agent and agent.actor in WE_OR_COLLEAGUES) else None
            return span if doer(reading, sentence, at) else None
        if tokens[at].kind is Kind.MARK and word in ",;:":
            break
    return None


_CARE = frozenset(
    """carelessly negligently sloppily recklessly irresponsibly unprofessionally thoughtlessly foolishly stupidly
    amateurishly""".split()
)


# Where a court hears of it: *the case on negligence at a competitor's plant*.
_ABOUT = frozenset({"on", "about", "for", "of", "over"})
_HEARD = frozenset("case cases trial trials ruling rulings judgment verdict proceedings precedent statute tort".split())


def _by_noun(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    behind = [token.word for token in tokens[last + 1 : last + 6]]
    if (
        negated_before(tokens, first)
        or sentence.is_question
        or {"not", "isn't", "wasn't", "never", "no"} & set(behind[:3])
    ):
        return None
    del reading
    if behind[:1] in (["explains"], ["is"], ["says"], ["tells"], ["teaches"]) and {"no", "nothing", "little"} & set(
        behind[1:3]
    ):
        return None
    before = (tokens[first - 2].word, tokens[first - 1].word) if first > 1 else ("", "")
    heard = before[1] in _ABOUT and (before[0] in temper.PROVIDED or (before[0] in _HEARD and before[1] != "of"))
    if heard or not temper.PROVIDED.isdisjoint(behind[:1]):
        return None
    hedged = (first > 1 and tokens[first - 1].word in ("against", "label", "term", "word", "as")) or "label" in behind[
        :2
    ]
    return None if hedged else span


def _by_name(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    proper = tokens[first].capital and first > 0
    thing = last + 1 < len(tokens) and tokens[last + 1].word in _CALLED_SO
    return None if proper or thing or negated_before(tokens, first) or temper.epithet(sentence, first, last) else span


# Things called after such a person: *amateur radio*, *a cowboy hat*.
_CALLED_SO = frozenset("radio astronomers proof -proof hat hats boots costume icon emoji sticker film night".split())


def _by_conduct(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first = sentence.at(span.start)
    if sentence.is_question:
        return None
    at = first
    while at < len(tokens) - 1 and (
        tokens[at].word in verbs.AUXILIARIES - verbs.HAVE or tokens[at].word in ("not", "never")
    ):
        at += 1
    if tokens[first].word in ("out", "beyond", "over", "in", "half", "half-asleep", "asleep", "not", "without"):
        at = next((at for at in range(first, max(first - _REACH, -1), -1) if tokens[at].word in LINKS), first)
    behind = sentence.at(span.end - 1) + 1
    if tokens[first].word == "panicked" and behind < len(tokens) and tokens[behind].word in DETERMINERS:
        return None  # the kernel
    who = reading.grammar.subject(sentence, at)
    whoever = who is not None and who.head in ("whoever", "who", "nobody")
    return span if whoever or conductor(reading, sentence, at) else None


def _by_intent(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    last = sentence.at(span.end - 1)
    group = reading.grammar.group(sentence, last)
    agent = reading.grammar.agent(sentence, last) if group.passive else doer(reading, sentence, last)
    return span if agent and agent.actor in WE_OR_COLLEAGUES and not group.negated else None


def _seriously(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *did not take the alert seriously*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    for at in range(first - 1, max(first - 2 * _REACH, -1), -1):
        if tokens[at].word in ("take", "takes", "took", "taken", "taking"):
            group = reading.grammar.group(sentence, at)
            who = reading.grammar.subject(sentence, at)
            nobody = (who is not None and who.head in NOBODY) or any(token.word in NOBODY for token in tokens[:at])
            told = group.negated or nobody
            human = doer(reading, sentence, at) or nobody or group.passive
            return Span(tokens[group.first].start, span.end) if told and human and not group.modal else None
    return None


_JUDGES = (
    (words.ADJECTIVES, _by_adjective),
    (words.DEGREES, _predicated),
    (words.JUNIOR, _as_reason),
    (words.ADVERBS, _by_adverb),
    (words.NOUNS, _by_noun),
    (words.PERSONS, _by_name),
    (words.CONDUCT, _by_conduct),
    (words.INTENT, _by_intent),
    (words.SERIOUSLY, _seriously),
    (temperaments.CONDUCT, temper.conduct),
    (temperaments.TOO, _predicated),
    (temperaments.EPITHETS, _predicated),
    (temperaments.NERVES, temper.lost_nerve),
    (temperaments.DAMNS, temper.did_not_give),
    (temperaments.REGARDLESS, temper.regardless),
    (temperaments.WITTINGLY, _by_adverb),
    *lacks.JUDGES,
)
