"""A lesson that fits any incident.

What it does
    Finds slogans (*communication is key, test more, always have backups*), lessons made only of such words, and
    lessons that say an action again.

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
    Whole sentences of a list, and proverbs. A number, an identifier, a name, code, or a reason (*because, when, which*)
    makes a sentence specific. Where the document has lessons, only these are read.

Fix safety
    Asks what is believed now that was not before.

References
    Jeli, Howie: The Post-Incident Guide (2021). Beyer et al. (eds.), The Site Reliability Workbook (2018), chapter 10.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.lint import slogans
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.sentences import Sentence

_WORD = Pattern(r"[^\W_]{2,}")
_QUESTION = "What is believed about this system now that was not believed before?"


@rule(Severity.INFO, prose=True)
def platitude(reading: Reading) -> Iterator[Finding]:
    """Find lessons that say nothing about this system."""
    lessons = [section.span for section in reading.document.sections if section.kind == "lessons"]
    promises = {_words(action.text) for action in reading.document.actions}
    actions = [section.span for section in reading.document.sections if section.kind == "actions"]
    for sentence in reading.sentences.all:
        if sentence.heading or any(span.contains(sentence.span) for span in actions):
            continue
        within = any(span.contains(sentence.span) for span in lessons)
        if (lessons and not within) or reading.in_event(sentence.span):
            continue
        if slogans.is_slogan(sentence) or (within and slogans.is_empty(sentence)):
            yield _found(sentence, "This fits any incident. What is known now about this system?")
        elif within and _words(reading.words(sentence.span)) in promises:
            yield _found(sentence, "This is an action again. Say what is known now about this system.")


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) or frozenset({text})


def _found(sentence: Sentence, message: str) -> Finding:
    return Finding(sentence.span, message, fix=Fix("ask", "Ask what is new", question=_QUESTION))
