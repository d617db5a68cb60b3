"""Constructions: what is said around a word, told by classes of words instead of one phrase after another."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.phrases import Lexicon
from afterword.lint.reading import Reading
from afterword.lint.sentences import Sentence

_DENIED = Pattern(
    r"(?:\b(?:not|no|never|nor|neither|without|nothing|nobody|hardly|than|instead of|rather than|far from"
    r"|anything but|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?)|n't)\s+(?:\w+\s+){0,2}$"
)
_DENYING = Pattern(r"(?:not|no|never|nobody|nothing|hardly|barely|scarcely|few|\w+n't|nor|little)\b")


class Frame(NamedTuple):
    """One family of constructions: the words it cannot do without, and how it is built around them."""

    anchors: Lexicon
    told: Pattern


class Told(NamedTuple):
    """A construction found: its place, and the sentence with what stands before and behind."""

    span: Span
    sentence: Sentence
    before: str
    after: str

    @property
    def denied(self) -> bool:
        """Whether it is denied; a construction that itself denies something is not."""
        said = self.sentence.plain[len(self.before) :]
        return bool(_DENIED.search(self.before)) and not _DENYING.match(said)


def frame(anchors: str, *told: str) -> Frame:
    """Return a frame; a blank in its patterns stands for any white space, words are whole."""
    source = "|".join(told).replace(" ?", r"\s*").replace(" ", r"\s+")
    return Frame(Lexicon.lines(anchors), Pattern(rf"(?<![\w'-])(?:{source})(?![\w-])"))


def told(reading: Reading, frames: Iterable[Frame]) -> Iterator[Told]:
    """Yield what is told by some frames, frame by frame; a group named `told` narrows the place."""
    for anchors, pattern in frames:
        last = None
        for _, sentence in reading.found(anchors):
            if sentence is last:
                continue
            last = sentence
            plain = sentence.plain
            for found in pattern.finditer(plain):
                start, end = found.span("told" if "told" in found.re.groupindex and found["told"] else 0)
                place = sentence.span.start
                yield Told(Span(place + start, place + end), sentence, plain[:start], plain[end:])
