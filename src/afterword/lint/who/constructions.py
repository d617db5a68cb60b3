"""Where constructions are found: in sentences about those they ask for."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text import lead_ins
from afterword.lint.text.frames import ROLES, Frame
from afterword.lint.text.sentences import Sentence
from afterword.lint.who import companies, nouns, professions
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import happened, is_somebody
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.professions import SOMEBODY
from afterword.lint.who.workplaces import GATHERED

_DENIED = Pattern(
    r"(?:\b(?:not|no|never|nor|neither|without|nothing|nobody|hardly|than|instead of|rather than|far from|anything but"
    r"|(?:not|never|nor|n't) (?:regard|consider|see|call|treat|view|count|classify|record|describe)(?:ed)?(?: it| this"
    r"| that| the \w+)? as|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?)|n't)\s+(?:\w+\s+){0,2}(?:[\w-]+(?:'s|')\s+)?$"
)
_DENYING = Pattern(
    r"(?:not|no|never|nobody|nothing|hardly|barely|scarcely|few|\w+n't|nor|little|neither|none|without)\b"
)
# Of these a construction is told that only people fit: the words that machinery is called by as well are enough.
_RUNNING = frozenset(
    """driver controller handler master worker leader runner scheduler loader compiler translator interpreter composer
    navigator observer producer printer carrier broker feeder keeper coder line maker matcher mixer picker presenter
    cutter sorter splicer streamer user watcher writer guard hand anchor head member agent pilot""".split()
)
_WIDE = frozenset({"person", "owner", "deed", "party"})
_MANY = professions.SEVERAL - {f"{each}s" for each in _RUNNING}
_CALLED = (nouns.PERSON_NOUNS | nouns.TEAM_PLURALS | SOMEBODY | professions.SHARED | GATHERED | _MANY) - _RUNNING
_NO_NOUNS = frozenset("far much way simply almost about more alone explain tell answer justify ought".split())
_NOBODY_OF_OURS = frozenset("you nobody anyone anybody everyone everybody who it".split())
_MEANT = Pattern(
    r"\b(?:on purpose|deliberately|intentionally|purposely|as (?:the [\w-]+ (?:says|asks|demands|prescribes|requires)"
    r"|planned|agreed|intended|asked|instructed|requested|usual in)|by design|according to (?:the )?(?:plan|schedule"
    r"|procedure)|as a test|(?:in|during) (?:a|the) (?:drill|exercise|rehearsal|test)|nearly|almost|came close"
    r"|to (?:test|see|check|prove|show|provoke|reproduce|protect|verify)"
    r"|for (?:the|a) (?:test|drill|exercise|maintenance))\b"
)


class Construction(NamedTuple):
    """A construction found: its place, and the sentence with what stands before and behind."""

    span: Span
    sentence: Sentence
    before: str
    after: str
    frame: Frame

    @property
    def denied(self) -> bool:
        """Whether it is denied; a construction that itself denies something is not."""
        said = self.sentence.plain[len(self.before) :]
        return bool(_DENIED.search(self.before)) and not _DENYING.match(said)

    @property
    def meant(self) -> bool:
        """Whether it was done on purpose, or only nearly."""
        return bool(_MEANT.search(self.sentence.plain))


def constructions(reading: Reading, frames: Iterable[Frame]) -> Iterator[Construction]:
    """Yield the constructions found of some frames, frame by frame."""
    for each in frames:
        anchors, pattern = each
        if not reading.holds(anchors):  # most of them
            continue
        opening = "^" in pattern.source
        last = None
        for _, sentence in reading.found(anchors):
            if sentence is last:
                continue
            last = sentence
            said, found = sentence.unfolded.text, None
            for found in pattern.finditer(said):
                if _about(reading, sentence, found, 0):
                    yield _made(sentence, found, each, 0)
            begins = lead_ins.end_of(said) if opening and found is None else 0
            found = pattern.match(said[begins:]) if begins else None
            if found and _about(reading, sentence, found, begins):  # what opens a sentence may follow a lead-in too
                yield _made(sentence, found, each, begins)


def _made(sentence: Sentence, found: re.Match[str], each: Frame, begins: int) -> Construction:
    """Return what was found in a sentence that was read from an offset on."""
    name = next((name for name, role in _roles(found) if role == "told"), 0)
    start, end = _place(sentence, found, name, begins)
    place, plain = sentence.span.start, sentence.plain
    return Construction(Span(place + start, place + end), sentence, plain[:start], plain[end:], each)


def _place(sentence: Sentence, found: re.Match[str], name: str | int, begins: int) -> tuple[int, int]:
    """Return where in its sentence a group was found."""
    start, end = found.span(name)
    return sentence.unfolded.place(start + begins, end + begins)


def _about(reading: Reading, sentence: Sentence, found: re.Match[str], begins: int) -> bool:
    """Tell whether a construction is about those it asks for."""
    return all(
        role == "told" or _fits(role, _phrase(reading, sentence, _place(sentence, found, name, begins), role))
        for name, role in _roles(found)
    )


def _roles(found: re.Match[str]) -> Iterator[tuple[str, str]]:
    """Yield name and role of each named group that matched; alternatives number their names."""
    for name, words in found.groupdict().items():
        role = name.rpartition("_")[2]
        if words and role in ROLES:
            yield name, role


def _phrase(reading: Reading, sentence: Sentence, place: tuple[int, int], role: str) -> NounPhrase | None:
    start, end = place
    at = sentence.at(sentence.span.start + start)
    if role == "deed":
        group = reading.grammar.group(sentence, at)
        return reading.grammar.subject(sentence, at) if happened(sentence, group) and not group.passive else None
    if role == "verb":
        return reading.grammar.subject(sentence, at)
    if role in ("named", "owner"):
        return reading.grammar.phrase_ending(sentence, sentence.at(sentence.span.start + end - 1))
    return _beginning(reading, sentence, at, role)


def _beginning(reading: Reading, sentence: Sentence, at: int, role: str) -> NounPhrase | None:
    """Return the noun phrase that begins at a token: the longest that fits, for *reads* looks like a noun."""
    phrase = reading.grammar.phrase_before_verb(sentence, at)
    if phrase is None or _fits(role, phrase):
        return phrase
    for last in range(phrase.after - 2, at - 1, -1):
        behind = sentence.tokens[last + 1].word
        if behind.endswith("s") or behind in _NO_NOUNS or sentence.tokens[last].word.endswith("s"):
            shorter = reading.grammar.phrase_ending(sentence, last)
            if shorter is not None and shorter.first <= at and _fits(role, shorter):
                return shorter
    return phrase


def _fits(role: str, phrase: NounPhrase | None) -> bool:
    if phrase is None:
        return False
    if role in ("vendor", "party") and (phrase.actor is Actor.VENDOR or _is_company(phrase)):
        return True
    if role == "vendor":
        return False
    if phrase.head in _NOBODY_OF_OURS:
        return False
    if role in _WIDE and phrase.actor is Actor.SYSTEM:
        technical = any(token.technical or token.word in nouns.TECHNICAL_MODIFIERS for token in phrase.tokens[:-1])
        return phrase.head in _CALLED and not technical
    return phrase.actor in WE_OR_COLLEAGUES or phrase.head in GATHERED or phrase.head == "they" or is_somebody(phrase)


def _is_company(phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the name of a company and nothing else."""
    return len(phrase.tokens) == 1 and phrase.head in companies.NAMES and phrase.tokens[0].capital
