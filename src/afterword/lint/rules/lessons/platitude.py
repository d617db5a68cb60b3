"""A lesson that fits any incident.

What it does
    Finds slogans (*communication is key, test more, always have backups*), lessons made only of such words, rules
    without exception and vows (*never …, under no circumstances, this must not happen again*), and lessons that say an
    action again.

Why is this a problem
    A reader should learn something about this system. A slogan was true before, and nobody will do anything
    differently because of it.

Example
    Communication is key.

    We need to test more.

    Never trust user input.

Use instead
    A health check that shares the database pool with traffic turns green exactly when the pool is empty.

    Our p99 alert averages over pods, so one bad pod of forty stays invisible.

What it leaves alone
    Testing restores weekly caught the broken dump in March.

    Communication through the vendor portal took 50 min; the phone line answers in 2.

How it decides
    Whole sentences of a list, proverbs, and *always*, *never* or *no matter what* said to everybody. A number, an
    identifier, a name, code, or a reason (*because, when, which*) makes a sentence specific. Where the document has
    lessons, only these are read.

Fix safety
    Asks what is believed now that was not before.

References
    Jeli, Howie: The Post-Incident Guide (2021). Beyer et al. (eds.), The Site Reliability Workbook (2018), chapter 10.
"""

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.meaning import slogans
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.lessons.words import absolutes
from afterword.lint.text.sentences import Sentence
from afterword.lint.text.spans import Spans

_WORD = Pattern(r"[^\W_]{2,}")
_QUESTION = "What is believed about this system now that was not believed before?"


class _Where(NamedTuple):
    """Where lessons and actions stand, and the words of each action."""

    lessons: Spans
    actions: Spans
    told: bool
    promises: frozenset[frozenset[str]]


def _where(reading: Reading) -> _Where:
    document = reading.document
    lessons = [section.span for section in document.sections if section.kind == "lessons"]
    actions = [section.span for section in document.sections if section.kind == "actions"]
    promises = frozenset(_words(action.text) for action in document.actions)
    return _Where(Spans(lessons), Spans(actions), bool(lessons), promises)


def _beyond(reading: Reading, passage: Span) -> Hashable:
    where = reading.whole.once(_where)
    within = where.lessons.within(passage)
    return (where.told, within, where.actions.within(passage), where.promises if within else None)


@rule(Severity.INFO, prose=True, beyond=_beyond)
def platitude(reading: Reading) -> Iterator[Finding]:
    """Find lessons that say nothing about this system."""
    where = reading.whole.once(_where)
    absolute = {sentence.index for _, sentence in reading.found(absolutes.CUES)}
    for sentence in reading.sentences.all:
        if sentence.heading or where.actions.cover(sentence.span):
            continue
        within = where.lessons.cover(sentence.span)
        if (where.told and not within) or reading.in_event(sentence.span):
            continue
        sentence = _without_id(reading, sentence) if within else sentence  # noqa: PLW2901 - the same one, shorter
        if slogans.is_slogan(sentence) or (within and slogans.is_empty(sentence)):
            yield _found(sentence, "This fits any incident. What is known now about this system?")
        elif sentence.index in absolute and absolutes.is_absolute(sentence):
            yield _found(sentence, "A rule without exception or a vow. Which check will keep it, and since when?")
        elif within and _words(reading.words(sentence.span)) in where.promises:
            yield _found(sentence, "This is an action again. Say what is known now about this system.")


def _without_id(reading: Reading, sentence: Sentence) -> Sentence:
    """Return what a lesson says, whose id may be written without asterisks."""
    start, end = reading.rewritable(sentence).start, sentence.span.end
    if not sentence.span.start < start < end:
        return sentence
    return Sentence(reading.document.text, reading.plain, Span(start, end), sentence.index, begins=start, heading=False)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) or frozenset({text})


def _found(sentence: Sentence, message: str) -> Finding:
    return Finding(sentence.span, message, fix=Fix("ask", "Ask what is new", question=_QUESTION))
