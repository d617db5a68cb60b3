"""What was learnt: how much each trait speaks for a sentence to be flagged at all, and for each rule.

`flagged.json` and `rules.json` are written by `make learn`. All numbers are hundredths of the distance that the nearest
examples keep from the border a linear support vector machine drew (Hsieh et al., A Dual Coordinate Descent Method for
Large-scale Linear SVM, 2008): 0 is the border, 100 as far as the nearest clear example.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

FLAGGED = Path(__file__).with_name("flagged.json")
RULES = Path(__file__).with_name("rules.json")


# How far inside both borders a sentence has to stand, and how much farther to be flagged where its rule is in doubt.
_INSIDE = (30, 10)
_FAR_INSIDE = (80, -20)


def counts(flagged: int, nearest: int) -> bool:
    """Tell whether a sentence that stands so far inside both borders is spoken of.

    Where there is little doubt that it is to be flagged, it may lie a little outside the border of its nearest rule:
    real post-mortems say most things in words of their own.
    """
    return any(flagged > least and nearest > rule for least, rule in (_INSIDE, _FAR_INSIDE))


class Border(NamedTuple):
    """The border around what is flagged: where a sentence without traits stands, and what each trait adds."""

    bias: int
    gains: Mapping[str, int]

    def judged(self, traits: Iterable[str]) -> int:
        """Return how far on the flagged side a sentence of these traits stands."""
        known = self.gains
        return self.bias + sum([known[trait] for trait in traits if trait in known])


class Borders(NamedTuple):
    """One border around each rule; the sentences of all others and all near misses lie outside.

    `gains` has for a trait what it adds for the rules it speaks for or against: `place:gain` with blanks between,
    places counted in `biases`.
    """

    biases: Mapping[str, int]
    gains: Mapping[str, str]

    def nearest(self, traits: Iterable[str]) -> tuple[str, int]:
        """Return the rule whose sentences these traits are most like, and how far inside its border they stand."""
        names, scores = tuple(self.biases), list(self.biases.values())
        for trait in traits:
            for place, gain in _told(self.gains.get(trait, "")):
                scores[place] += gain
        score = max(scores)
        return names[scores.index(score)], score

    def gain(self, trait: str, rule: str) -> int:
        """Return what a trait adds for one rule."""
        place = tuple(self.biases).index(rule)
        return sum(gain for other, gain in _told(self.gains.get(trait, "")) if other == place)


@cache
def _told(gains: str) -> tuple[tuple[int, int], ...]:
    """Return the places and gains of one trait; common traits are asked for in every text."""
    return tuple((int(place), int(gain)) for place, _, gain in (told.partition(":") for told in gains.split()))


@cache
def border() -> Border:
    """Return what was learnt of sentences that are flagged."""
    return Border(**json.loads(FLAGGED.read_text(encoding="utf-8")))


@cache
def borders() -> Borders:
    """Return what was learnt of each rule; few texts ever need it."""
    return Borders(**json.loads(RULES.read_text(encoding="utf-8")))


def forget(but: Iterable[str]) -> int:
    """Write down again what was learnt, but of these traits alone; return how many others there were."""
    kept, flagged, around = frozenset(but), border(), borders()
    write(
        flagged._replace(gains={trait: gain for trait, gain in flagged.gains.items() if trait in kept}),
        around._replace(gains={trait: gain for trait, gain in around.gains.items() if trait in kept}),
    )
    return len((flagged.gains.keys() | around.gains.keys()) - kept)


def write(flagged: Border, rules: Borders) -> None:
    """Write down what was learnt, one trait in a line, so that a change shows as one."""
    for path, learnt in ((FLAGGED, flagged), (RULES, rules)):
        told = json.dumps(learnt._asdict(), ensure_ascii=False, indent=0, sort_keys=False)
        path.write_text(told + "\n", encoding="utf-8")
