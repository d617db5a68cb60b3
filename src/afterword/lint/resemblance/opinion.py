"""Where all rules are silent and a sentence is worded like those that one of them flags, it is said under its name.

Two are asked: whether the sentence is one to be flagged at all, and for which rule. Either alone is wrong too often in
real post-mortems (see `docs/decisions/0023`); where there is little doubt about the first, the nearest rule lends its
name (`0025`).
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint import disowned
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.meaning import luck, undoing
from afterword.lint.meaning.reasons import shown
from afterword.lint.reading import Reading
from afterword.lint.resemblance.somebody import tells_of_somebody
from afterword.lint.resemblance.traits import WORD, stem, traits, traits_with_places
from afterword.lint.resemblance.weights import border, borders, counts
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Sentence
from afterword.lint.text.spans import Spans

_HOPELESS = -100
"""Pairs of words seldom bring a sentence up from here, where its single words have left it."""
_WORDS = 3
"""Fewer say too little."""


# Labels of guilt: where anything is denied, it may be just that.
_DENIABLE = frozenset({"deficit-label", "explicit-fault", "human-error-label"})
_DENIED = Pattern(r"\b(?:cannot|not?|nobody|none|neither|nor|never|without)\b|n't\b")
_OF_NOBODY = Pattern(r"\W*(?:nobody|no one|no-one|none)\b")
# What luck is told in: these rules leave it alone under its heading.
_OF_LUCK = frozenset({"counterfactual", "negated-action", "animated-language"})
_LUCKY = Pattern(r"\bas (?:chance|luck|fortune) would have it\b|\bby (?:chance|luck|coincidence)\b")
# What these say is said of people, a team or a supplier; of a system it is no verdict but a fact.
_OF_SOMEBODY = frozenset(
    """character-judgement individual-as-cause negated-action normative-judgement omission-blame punitive-consequence
    team-as-cause who-question""".split()
)


class Likeness(NamedTuple):
    """A stretch of a sentence that is worded like those a rule flags."""

    rule: str
    span: Span


def resembling(reading: Reading, said: Iterable[Diagnostic]) -> Iterator[Likeness]:
    """Yield the sentences within reach that nothing was said of and that are worded like flagged ones."""
    spoken = Spans(each.span for each in said)
    for sentence in reading.sentences.all:
        if sentence.heading or spoken.touched(sentence.span):
            continue
        stems = [stem(word) for word in WORD.findall(sentence.plain)]
        if len(stems) < _WORDS or border().judged(set(stems)) <= _HOPELESS:
            continue
        own = traits(stems)
        flagged = border().judged(own)
        if flagged <= 0:
            continue
        rule, nearest = borders().nearest(own)
        if counts(flagged, nearest) and not _spared(reading, sentence, rule):
            yield Likeness(rule, _telling(sentence, stems, rule))


def _spared(reading: Reading, sentence: Sentence, rule: str) -> bool:
    if disowned.takes_back(sentence.plain):
        return True
    if rule in _DENIABLE and _DENIED.search(sentence.plain):
        return True
    if rule == "punitive-consequence" and _OF_NOBODY.match(sentence.plain):
        return True
    if rule == "who-question" and not any(verbs.is_past(token.word) for token in sentence.tokens):
        return True  # who is on call at weekends
    if rule in _OF_SOMEBODY and not _blames_somebody(reading, sentence):
        return True
    return rule in _OF_LUCK and (_LUCKY.search(sentence.plain) is not None or luck.told(reading).cover(sentence.span))


def _blames_somebody(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether somebody acts in a sentence that does not say what things were like for them."""
    start = sentence.span.start
    spared = shown(reading, Span(start, start + 1)) or undoing.OF_ITSELF.search(sentence.plain) is not None
    return not spared and tells_of_somebody(reading, sentence)


def _telling(sentence: Sentence, stems: Sequence[str], rule: str) -> Span:
    """Return the stretch of neighbouring words that speaks most for a rule; all of them where it is most of them."""
    gains = [0.0] * (len(stems) + 2)
    for trait, places in traits_with_places(stems):
        gain = border().gains.get(trait, 0) + borders().gain(trait, rule)
        for place in places:
            gains[place] += gain / len(places)
    first, last = _best_run(gains[1:-1])
    if 2 * (last - first + 1) > len(stems):
        first, last = 0, len(stems) - 1
    found = list(WORD.finditer(sentence.plain))
    return Span(sentence.span.start + found[first].start(), sentence.span.start + found[last].end())


def _best_run(gains: Sequence[float]) -> tuple[int, int]:
    """Return the first and last place of the run of numbers with the largest sum (Kadane's algorithm)."""
    best, first, last = gains[0], 0, 0
    total, start = 0.0, 0
    for at, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, at
        total += gain
        if total > best:
            best, first, last = total, start, at
    return first, last
