"""Learn which wordings belong to which rule: writes flagged.json and rules.json of src/afterword/lint/resemblance.

Run `make learn`. Without the corpus of real post-mortems nothing is learnt: whoever has learnt from written sentences
alone flags ordinary prose. What was learnt of sentences that are gone is forgotten all the same. Only weights are
written, and only for traits that our own sentences have. What it prints first was measured on sentences it did not
learn from and of which no rule speaks: a tenth of our own, half of the real ones.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.svm import LinearSVC

from afterword.lint.resemblance import weights
from afterword.lint.resemblance.weights import Border, Borders
from bench.lessons import Lesson, labelled, neutral, specs
from bench.rules import CORPUS

SHARED = 2
"""A trait that fewer of our sentences have is no trait but a wording."""
EXAMPLES = 60
"""A rule with fewer examples is not learnt."""
EASE = 0.05
"""What a sentence on the wrong side costs: the less, the smoother the border (C of the support vector machine)."""
FAINT = 7
"""Weights below, in hundredths, are noise for one rule; for whether anything is flagged, a little less."""


def main() -> None:
    """Write the weights."""
    own = [*labelled(), *specs()]
    if not CORPUS.is_dir():
        gone = weights.forget(trait for each in own for trait in each.traits)
        print(f"nothing is learnt, for there is no corpus at {CORPUS}; traits of no sentence, now forgotten: {gone}")
        return
    real = list(neutral(CORPUS))
    _measure(own, real)
    flagged, around = learn(own, real)
    weights.write(flagged, around)
    print(f"learnt {len(around.biases)} rules and {len(flagged.gains)} traits from {len(own)} sentences")


def learn(own: Sequence[Lesson], real: Sequence[Lesson]) -> tuple[Border, Borders]:
    """Return the border around what is flagged, and those around each rule, in traits of `own`."""
    counts = CountVectorizer(analyzer=sorted, binary=True, min_df=SHARED).fit([each.traits for each in own])
    vocabulary = sorted(counts.vocabulary_.items())
    lessons = (*own, *real)
    seen = counts.transform([each.traits for each in lessons])
    weight = np.array([each.counts for each in lessons])
    told = np.array([each.rule for each in lessons])
    enough = sorted(name for name, count in Counter(told).items() if name and count >= EXAMPLES)
    bias, gains = _border(seen, told != "", weight, FAINT - 1)
    around = [_border(seen, told == name, weight, FAINT) for name in enough]
    told_of = {
        trait: " ".join(f"{place}:{gain[at]}" for place, (_, gain) in enumerate(around) if gain[at])
        for trait, at in vocabulary
    }
    return (
        Border(bias, {trait: int(gains[at]) for trait, at in vocabulary if gains[at]}),
        Borders(
            {name: own_bias for name, (own_bias, _) in zip(enough, around, strict=True)},
            {trait: told for trait, told in told_of.items() if told},
        ),
    )


def _border(
    seen: csr_matrix, flagged: NDArray[np.bool_], weight: NDArray[np.float64], faint: int
) -> tuple[int, NDArray[np.int_]]:
    machine = LinearSVC(C=EASE, random_state=0, max_iter=5000).fit(seen, flagged, sample_weight=weight)
    gains = np.rint(machine.coef_[0] * 100).astype(int)
    gains[abs(gains) < faint] = 0
    return round(machine.intercept_[0] * 100), gains


def _measure(own: Sequence[Lesson], real: Sequence[Lesson]) -> None:
    """Print what it says where rules are silent, of sentences not shown: every tenth of ours, every second real one."""
    flagged, around = learn([each for at, each in enumerate(own) if at % 10], real[::2])

    def heard(lesson: Lesson) -> str:
        rule, nearest = around.nearest(lesson.traits)
        return rule if weights.counts(flagged.judged(lesson.traits), nearest) else ""

    silent = [each for each in own[::10] if not each.spoken]
    told, quiet = [each for each in silent if each.rule], [each for each in silent if not each.rule]
    right, alarms = sum(heard(each) == each.rule for each in told), sum(bool(heard(each)) for each in quiet)
    wrong = sum(heard(each) not in ("", each.rule) for each in told)
    print(f"sentences to be flagged: {right} of {len(told)} under their rule, {wrong} under another")
    print(f"near misses: {alarms} of {len(quiet)} flagged")
    print(f"real sentences: {sum(bool(heard(each)) for each in real[1::2])} of {len(real[1::2])} flagged")


if __name__ == "__main__":
    main()
