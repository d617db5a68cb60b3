"""Words a rule looks for, each with a judge: the function that tells what is said with them where they are found."""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence

T = TypeVar("T")
Judge = Callable[[Reading, Sentence, Span], T | None]
"""Returns what a phrase amounts to, by its sentence and its place; None where it is innocent."""
Judges = Sequence[tuple[Lexicon, Judge[T]]]
Spared = Callable[[Sentence, Span], bool]
"""Tells of a phrase that no judge need be asked."""


class Verdict(NamedTuple, Generic[T]):
    """What a judge said of a phrase, the sentence it stands in, and the place of the phrase itself."""

    said: T
    sentence: Sentence
    phrase: Span


def asked(sentence: Sentence, phrase: Span) -> bool:
    """Spare whatever stands in a question."""
    del phrase
    return sentence.is_question


def judged(reading: Reading, judges: Judges[T], *, spared: Spared | None = asked) -> Iterator[Verdict[T]]:
    """Yield what is found against what was written, in the order of the judges; unless told otherwise, spare questions.

    One phrase is judged after the other: what a caller notes of a verdict may spare the phrases that follow.
    """
    for lexicon, judge in judges:
        for match, sentence in reading.found(lexicon):
            if spared is not None and spared(sentence, match.span):
                continue
            said = judge(reading, sentence, match.span)
            if said is not None:
                yield Verdict(said, sentence, match.span)
