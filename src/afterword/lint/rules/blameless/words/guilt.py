"""Guilt by other words: where blame and responsibility rest, who is called the culprit, who takes the rap."""

from collections.abc import Iterator, Sequence

from afterword.document.text import Span
from afterword.lint.judged import judged
from afterword.lint.meaning import faults as words
from afterword.lint.reading import Reading
from afterword.lint.text import lead_ins, verbs
from afterword.lint.text.chunks import DETERMINERS, PREPOSITIONS, SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who import callings, companies, nouns
from afterword.lint.who.actors import COLLEAGUES, WE_COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.conduct import NOBODY, is_somebody, negated_before
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.workplaces import GATHERED

_TEAMS = nouns.BARE_TEAMS - {"it", "support", "product", "security"}
_BEFORE_TEAMS = (nouns.HUMAN_MODIFIERS | nouns.BARE_TEAMS | callings.TRADES) - DETERMINERS
# Places of work that no machine is called by.
_SEATED = GATHERED - frozenset("bridge line shift board station branch workshop signal-box signalbox yard".split())
_REACH = 12
_NEAR = 4
# Who takes responsibility owns something; only with these it is put upon them.
_TAKING = frozenset("took take takes taken assumed has have had".split())
_BURDENING = frozenset("full sole must should ultimate main to".split())


def handed(reading: Reading) -> Iterator[Span]:
    """Find guilt handed out by burdens, culprits, ascription, idioms and irony."""
    return (each.said for each in judged(reading, _JUDGES))


_UNNAMED = frozenset("one ones those who person people party whoever man woman anyone anybody someone".split())


def _pointed(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *those at fault were the two approvers* and *who is to blame is clear: the reviewer*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    opening = {token.word for token in tokens[max(0, first - 7) : first]}
    heading = tokens[last].word == ":" and not first
    if heading and (who := _named(reading, sentence, last + 1)) and _somebody(who):
        return Span(span.start, who.span.end)
    if not opening & _UNNAMED or negated_before(tokens, first, 4):
        return None
    for at in range(last + 1, min(last + _REACH, len(tokens) - 1)):
        if tokens[at].word in ("is", "was", "are", "were", ":"):
            who = _named(reading, sentence, at + 1)
            if who and _somebody(who) and who.actor is not Actor.WE:
                return Span(span.start, who.span.end)
    return None


def guilty(phrase: NounPhrase | None) -> bool:
    """Tell whether a noun phrase names somebody who can be blamed, or what belongs to them."""
    if phrase is None or phrase.head in NOBODY or phrase.tokens[0].word in ("no", "who", "not"):
        return False
    named = all(token.word in _BEFORE_TEAMS for token in phrase.tokens[:-1])
    bare = phrase.head in _TEAMS and named
    seated = phrase.head in _SEATED and phrase.tokens[0].word in DETERMINERS
    grouped = phrase.head in ("group", "unit") and phrase.tokens[0].word in DETERMINERS and not _runs(phrase)
    return (
        phrase.actor in WE_COLLEAGUES_OR_VENDORS
        or (len(phrase.tokens) == 1 and phrase.head in companies.NAMES)
        or bare
        or seated
        or grouped
        or (phrase.actor is Actor.SYSTEM and phrase.possessor in WE_COLLEAGUES_OR_VENDORS)
    )


def _runs(phrase: NounPhrase) -> bool:
    """Tell the consumer group and the storage unit from the guild-server group."""
    near = phrase.tokens[-2]
    return near.word in DETERMINERS | _RUN_IN_GROUPS or near.technical or near.word in nouns.TECHNICAL_MODIFIERS


_RUN_IN_GROUPS = frozenset(
    """security target consumer node resource replication auto-scaling autoscaling placement control process worker log
    parameter subnet availability host instance endpoint port raid stage rule user server power cooling backup central
    processing organisational memory drive tape rack air-conditioning conditioning supply""".split()
)


def _named(reading: Reading, sentence: Sentence, first: int) -> NounPhrase | None:
    """Return who is named from an index on: *the head of payments* is a person."""
    who = reading.grammar.phrase_before_verb(sentence, first)
    follows = sentence.tokens[who.after].word if who and who.after < len(sentence.tokens) else ""
    return who._replace(actor=Actor.PERSON) if who and who.head == "head" and follows == "of" else who


def _somebody(phrase: NounPhrase | None) -> bool:
    """Tell whether a phrase names people themselves and not what they own; *anyone* is nobody yet."""
    if phrase is None or not guilty(phrase) or phrase.head in ("anyone", "anybody", "us", "you", "everyone"):
        return False
    return phrase.actor is not Actor.SYSTEM or phrase.possessor is None


def _laden(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *this one is on Priyanka*: only where nothing follows that makes it a place or a duty."""
    who = _named(reading, sentence, sentence.at(span.end - 1) + 1)
    if who is None or not _somebody(who) or who.actor is Actor.WE or who.head in ("them", "him", "her"):
        return None
    return Span(span.start, who.span.end) if _closes(sentence.tokens, who.after) else None


def _closes(tokens: Sequence[Token], after: int) -> bool:
    return (
        after >= len(tokens) or tokens[after].kind is Kind.MARK or tokens[after].word in SUBORDINATORS | {"and", "that"}
    )


def _harmful(tokens: Sequence[Token], first: int, after: int) -> bool:
    """Tell whether some tokens speak of harm, not of the duties around it."""
    for at in range(max(first, 0), min(after, len(tokens))):
        word = tokens[at].word
        behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
        if word in words.FAILURES | words.DAMAGED | words.BACKLOG and behind not in words.DUTIES:
            if word in ("this", "that", "it", "problem", "issue", "error", "errors", "hours", "hour", "state"):
                if (
                    at
                    and tokens[at - 1].word in ("for", "the", "of")
                    and (behind in ("", "of") or _closes(tokens, at + 1))
                ):
                    return True
                continue
            return True
    return False


def _burdened(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge where blame, guilt or responsibility rests, by what stands on either side of the word."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    word = tokens[at].word
    if at + 1 < len(tokens) and (tokens[at + 1].word in words.DUTIES or tokens[at + 1].kind is Kind.MASKED):
        return None
    if word in words.LIGHT and not _harmful(tokens, 0, len(tokens)):
        return None
    return _borne(reading, sentence, at, word) or _rests(reading, sentence, at, word)


def _borne(reading: Reading, sentence: Sentence, at: int, word: str) -> Span | None:
    """Judge *the board must shoulder the blame* and *finance cannot escape responsibility*."""
    tokens = sentence.tokens
    bearing = next(
        (k for k in range(at - 1, max(at - 8, -1), -1) if tokens[k].word in words.BEARING | words.DODGING), None
    )
    if bearing is None or word == "fault" or any(t.kind is Kind.MARK for t in tokens[bearing:at]):
        return None
    if any(token.word in PREPOSITIONS - {"of"} for token in tokens[bearing + 1 : at]):
        return None
    group = reading.grammar.group(sentence, bearing)
    dodged = tokens[bearing].word in words.DODGING
    if group.negated is not dodged or tokens[bearing + 1].word in ("no", "any"):
        return None
    who = reading.grammar.subject(sentence, bearing)
    if who is None or not (guilty(who) or (word in words.HEAVY and is_somebody(who))) or who.actor is Actor.WE:
        return None
    taken = tokens[bearing].word.startswith("accept") or (word in words.LIGHT and tokens[bearing].word in _TAKING)
    if taken and _BURDENING.isdisjoint(token.word for token in tokens[group.first : at]):
        return None
    return Span(who.span.start, tokens[at].end)


def _rests(reading: Reading, sentence: Sentence, at: int, word: str) -> Span | None:
    """Judge *the blame lies with the release manager* and *the guilt of the supervisor*."""
    tokens = sentence.tokens
    if negated_before(tokens, at, 4):
        return None
    following = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if word in ("guilt", "culpability") and following in ("of", "on"):
        who = _named(reading, sentence, at + (2 if following == "of" else 5))
        return Span(tokens[at].start, who.span.end) if who and _somebody(who) else None
    for k in range(at + 1, min(at + _REACH, len(tokens) - 1)):
        if tokens[k].word in (";", ":", ".") or tokens[k].word.endswith("n't"):
            return None
        owned = tokens[k].word in ("is", "was")
        owner = reading.grammar.noun_phrase(sentence, _past_adverbs(tokens, k + 1)) if owned else None
        if owner is not None and owner.tokens[-1].possessive and _somebody(owner) and _closes(tokens, owner.after):
            return Span(tokens[at].start, owner.span.end)
        if tokens[k].word in words.RESTING and (word != "fault" or k - at < _REACH - 3):
            return _resting_on(reading, sentence, at, k)
    return None


def _resting_on(reading: Reading, sentence: Sentence, at: int, resting: int) -> Span | None:
    tokens = sentence.tokens
    k = lead_ins.behind_denial(tokens, resting + 1)
    while k < len(tokens) and (
        verbs.is_adverb(tokens[k].word)
        or verbs.is_participle(tokens[k].word)
        or tokens[k].word in ("be", "that", "all", "and")
    ):
        if tokens[k].word in verbs.NEGATIONS:
            return None
        k += 1
    if k + 1 >= len(tokens) or tokens[k].word not in ("with", "on", "to", "upon", "at", "against", "of", "under", "by"):
        return None
    led = {"by": "borne", "of": "that"}.get(tokens[k].word)  # borne by her, that of the technician
    if led is not None and tokens[k - 1].word != led:
        return None
    who = _named(reading, sentence, k + 1)
    if who is None:
        return None
    behind = tokens[who.after].word if who.after < len(tokens) else ""
    if who.head in words.SHOULDERS and behind == "of":
        who = _named(reading, sentence, who.after + 1)
    elif who.actor is Actor.SYSTEM and who.possessor in WE_COLLEAGUES_OR_VENDORS and who.head not in words.SHOULDERS:
        return None
    return Span(tokens[at].start, who.span.end) if who and guilty(who) and who.head not in NOBODY else None


def _culprit(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge who is called the culprit: behind *is*, or before it."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first, 5):
        return None
    if "responsible" in (tokens[first].word, tokens[last].word) and not _harmful(tokens, last + 1, len(tokens)):
        return None
    for at in range(last + 1, min(last + _REACH, len(tokens) - 1)):
        if tokens[at].word in (",", ";", "."):
            break
        if tokens[at].word in ("is", "was", "are", "were", "remains"):
            who = _named(reading, sentence, _past_adverbs(tokens, at + 1))
            return Span(span.start, who.span.end) if who and _somebody(who) else None
    at = first
    while at > 0 and tokens[at - 1].word not in verbs.BE and first - at < _NEAR:
        at -= 1
    if not at or tokens[at - 1].word not in verbs.BE:
        return None
    who = reading.grammar.subject(sentence, at - 1)
    return Span(who.span.start, span.end) if who and _somebody(who) else None


def _past_adverbs(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and (verbs.is_adverb(tokens[at].word) or tokens[at].word in ("again", "once", "more")):
        at += 1
    return at


def _called(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the offending engineer*; an offending query is a machine's."""
    at = sentence.at(span.start)
    who = _named(reading, sentence, at + 1)
    named = who is not None and who.actor in COLLEAGUES and not who.tokens[0].possessive
    direct = who is not None and len(who.tokens) < _NEAR and who.tokens[0].word not in ("that", "the", "a", "an")
    return Span(span.start, who.span.end) if named and direct and who else None


def _taking(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first = sentence.at(span.start)
    if negated_before(tokens, first, 3) or "no" in tokens[first].word.split("-"):
        return None
    who = reading.grammar.subject(sentence, first)
    return Span(who.span.start, span.end) if who and _somebody(who) and who.actor is not Actor.WE else None


def _ascribed(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first, 4):
        return None
    who = _named(reading, sentence, last + 1)
    if who is None or not guilty(who):
        return None
    if tokens[first].word in ("attributed", "ascribed") and who.actor is Actor.VENDOR:
        return None
    owned = who.actor is Actor.SYSTEM and who.head not in words.SHOULDERS
    behind = tokens[who.after].word if who.after < len(tokens) else ""
    if owned or behind == "to" or who.actor is Actor.WE:
        return None
    harmed = (
        {"blame", "buck", "fault", "finger"} & {token.word for token in tokens[: first + 3]}
        or _harmful(tokens, 0, first)
        or tokens[max(first - 3, 0)].word in ("all", "everything", "it")
    )
    return Span(span.start, who.span.end) if harmed else None


def _held(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *we hold the architect responsible for the state of it* and *must be held to account*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first, 4):
        return None
    if tokens[first].word == "held":
        named = next(
            (k for k in range(last, len(tokens) - 2) if tokens[k].word == "it" and tokens[k + 1].word in verbs.BE), None
        )
        who = _named(reading, sentence, named + 2) if named else reading.grammar.subject(sentence, first)
        must = {"must", "should", "will", "to", "shall", "was", "were"} & {
            t.word for t in tokens[max(0, first - 4) : first]
        }
        duty = tokens[last + 1].word == "for" if last + 1 < len(tokens) else False
        told = bool(named) or (must and (not duty or _harmful(tokens, last, len(tokens))))
        return Span(span.start, span.end) if who and _somebody(who) and told else None
    whom = reading.grammar.noun_phrase(sentence, last + 1)
    if whom is None:
        return None
    if tokens[first].word.startswith(("pin", "hang")):
        return _pinned(reading, sentence, span, whom)
    held = next((k for k in range(last + 2, min(last + 8, len(tokens))) if tokens[k].word in words.HELD), None)
    to_be = held is not None and tokens[held - 1].word == "be" and tokens[held - 2].word == "to"
    phrase = reading.grammar.phrase_ending(sentence, held - (3 if to_be else 1)) if held else None
    heavy = held is not None and tokens[held].word in ("culpable", "guilty", "blameworthy")
    told = (
        held is not None and (heavy or _harmful(tokens, held, len(tokens))) and phrase is not None and _somebody(phrase)
    )
    return Span(span.start, tokens[held].end) if told and held else None


def _pinned(reading: Reading, sentence: Sentence, span: Span, harm: NounPhrase) -> Span | None:
    """Judge *the report pins the failure on two developers*."""
    tokens = sentence.tokens
    if harm.after >= len(tokens) or tokens[harm.after].word != "on" or not _harmful(tokens, harm.first, harm.after):
        return None
    who = _named(reading, sentence, harm.after + 1)
    return Span(span.start, who.span.end) if who and _somebody(who) else None


def _thanked(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *we can thank the infra guys for this outage* and *credit for this mess goes to them*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[last].word == "on":
        return _laden(reading, sentence, span)
    if not _harmful(tokens, last, len(tokens)):
        return None
    if tokens[first].word == "credit":
        goes = next((k for k in range(last, len(tokens) - 2) if tokens[k].word in ("goes", "belongs")), None)
        who = _named(reading, sentence, goes + 2) if goes else None
    else:
        who = _named(reading, sentence, last + 1)
    return Span(span.start, who.span.end) if who and _somebody(who) else None


_JUDGES = (
    (words.BURDENS, _burdened),
    (words.CULPRITS, _culprit),
    (words.CALLED, _called),
    (words.TAKING, _taking),
    (words.ASCRIBED, _ascribed),
    (words.HOLDING, _held),
    (words.THANKS, _thanked),
    (words.PLAIN, _laden),
    (words.ACCUSED, _pointed),
)
