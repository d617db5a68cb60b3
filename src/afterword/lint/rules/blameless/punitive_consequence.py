"""A sanction in a record that is for learning.

What it does
    Finds sanctions, warnings and appraisals of people: reprimanded, a written warning, fired, lost access as a
    consequence, will come up in the appraisal, HR has been informed.

Why is this a problem
    Once one report ends in a sanction, nobody tells the next one everything. Personnel matters have a channel of their
    own, and the people in them have a right that it stays there.

Example
    The author has been given a formal warning.

    Her production rights were withdrawn as a consequence.

    The missing test will come up in his appraisal.

Use instead
    Direct write access to production is replaced, for everyone, by grants that end after an hour.

What it leaves alone
    The linter emitted a warning, and the rule fired twice.

    The fraud system suspended 212 accounts.

    The host was terminated, and access for the leaked key was revoked.

    No one was reprimanded.

How it decides
    Phrases that speak of nothing else (*disciplinary, written warning, HR has been informed*), and verbs such as
    *fired, suspended, dismissed* whose object is a person. Software, accounts and those affected are left alone, and so
    is what is denied.

Fix safety
    Suggests to leave the sentence out; personnel matters do not belong in this record.

References
    AWS, Why you should develop a correction of error. PagerDuty, Postmortem Documentation. Allspaw, Evans and
    Schauenberg, Debriefing Facilitation Guide (Etsy, 2016).
"""

from collections.abc import Iterator

from afterword.document.text import Edit, Span
from afterword.lint import sanctions as words
from afterword.lint import verbs
from afterword.lint.actors import Actor
from afterword.lint.conduct import NOBODY, negated_before
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.sentences import Sentence
from afterword.lint.subjects import NounPhrase

_STAFF = frozenset({Actor.PERSON, Actor.TEAM, Actor.WE})
_REACH = 6


@rule(Severity.ERROR, prose=True)
def punitive_consequence(reading: Reading) -> Iterator[Finding]:
    """Find sanctions and appraisals of people."""
    found = [
        (span, sentence)
        for lexicon, judge in (
            (words.ALWAYS, _always),
            (words.SUFFERED, _suffered),
            (words.TAKEN, _taken),
            (words.GIVEN, _given),
            (words.RECORDED, _recorded),
        )
        for match, sentence in reading.found(lexicon)
        if not sentence.is_question and (span := judge(reading, sentence, match.span))
    ]
    end = -1
    for span, sentence in sorted(found, key=lambda each: (each[0].start, -each[0].end)):
        if span.start >= end:
            end = span.end
            yield Finding(
                span,
                "A personnel matter does not belong in this record. Leave it to its own channel.",
                fix=Fix("suggest", "Leave the sentence out", (Edit(reading.rewritable(sentence), ""),)),
            )


def _staff(phrase: NounPhrase | None) -> bool:
    return phrase is not None and phrase.actor in _STAFF and phrase.head not in NOBODY and phrase.tokens[0].word != "no"


def _theirs(phrase: NounPhrase | None) -> bool:
    """Tell whether something is a person's: *her rights, the developer's access, his contract*."""
    if phrase is None or not phrase.tokens:
        return False
    return phrase.possessor in _STAFF or phrase.tokens[0].word in ("his", "her", "their")


def _always(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    del reading
    return None if negated_before(sentence.tokens, sentence.at(span.start), 3) else span


def _suffered(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the engineer was fired*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    while index < len(tokens) and (tokens[index].word in verbs.AUXILIARIES or verbs.is_adverb(tokens[index].word)):
        index += 1
    group = reading.grammar.group(sentence, index)
    last = sentence.at(span.end - 1)
    up = last + 1 < len(tokens) and tokens[last + 1].word == "up"
    if not group.passive or group.negated or up:
        return None
    if not _staff(reading.grammar.subject(sentence, index)):
        return None
    by = reading.grammar.agent(sentence, index)
    return None if by is not None and by.actor is Actor.SYSTEM else Span(tokens[group.first].start, span.end)


def _taken(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *her rights were withdrawn as a consequence* and *the bonus of the team will be cut*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    group = reading.grammar.group(sentence, index)
    if group.negated and tokens[index].word not in ("renewed", "extended", "prolonged"):
        return None
    active = not group.passive
    thing = reading.grammar.object(sentence, index) if active else reading.grammar.subject(sentence, index)
    doer = reading.grammar.subject(sentence, index) if active else None
    if thing is None and not active:
        return None
    named = set() if thing is None else {token.word for token in thing.tokens} & words.POSSESSIONS
    if thing is not None and thing.head in ("contract", "employment", "bonus", "salary") and _theirs(thing):
        return Span(thing.span.start, tokens[index].end)
    punished = any(phrase in sentence.plain for phrase in words.AS_PUNISHMENT)
    before = tokens[index - 1].word if index else ""
    if punished and active and before in words.POSSESSIONS:  # had their access revoked
        owned = reading.grammar.phrase_ending(sentence, index - 1)
        return Span(owned.span.start, tokens[index].end) if owned and _theirs(owned) else None
    lost = active and tokens[index].word in ("lost", "loses", "lose") and _staff(doer) and named
    staff = _staff(thing) and tokens[index].word in ("removed", "moved", "excluded", "taken", "barred", "banned")
    if punished and (lost or staff or (named and _theirs(thing))):
        return Span(tokens[group.first].start, tokens[index].end)
    return None


def _given(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was given a formal warning*, *had a serious word with the developer*, *sanctions for the person*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first):
        return None
    for at in range(last + 1, min(last + _REACH, len(tokens) - 1)):
        if tokens[at].word in ("for", "against", "with", "to", "on"):
            whom = reading.grammar.phrase_before_verb(sentence, at + 1)
            return Span(span.start, whom.span.end) if whom and _staff(whom) else None
    return None


def _recorded(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *in his appraisal*, *on the analyst's record*, *reflected in the performance review*."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    phrase = reading.grammar.phrase_ending(sentence, last)
    if tokens[last].word in ("record", "file") and "on" not in [t.word for t in tokens[max(0, last - 4) : last]]:
        return None
    owned = _theirs(phrase)
    behind = next((at for at in range(last + 1, min(last + 3, len(tokens) - 1)) if tokens[at].word == "of"), None)
    whose = reading.grammar.phrase_before_verb(sentence, behind + 1) if behind else None
    return span if owned or _staff(whose) else None
