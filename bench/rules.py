"""Precision and recall of the rules on sentences labelled by reading, and false alarms on real post-mortems.

Run `python -m bench.rules [CORPUS]`. The labelled sentences of the repository are scored always; the corpus is read in
place (default: ../shared/corpus beside the repository) and is no part of the project (CONTRIBUTING says what it holds).
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from afterword.document.parse import parse
from afterword.lint.check import check, run
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.rule import Rule, named, rules

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
LABELLED = Path(__file__).parent / "labelled" / "sentences.jsonl"
VOICES = LABELLED.with_name("voices.jsonl")
REVIEW = Options(stage="in-review")
# Labels of sentences.jsonl that mean a sentence of this kind may be reported by this rule.
LABELS = {
    "animated-language": {"emotive", "absolutes"},  # an exclamation mark is one whatever the sentence says
    "generalisation": {"absolutes"},
    "minimising": {"emotive"},
    "platitude": {"absolutes"},
    "profanity": {"emotive"},
    "venting": {"emotive"},
    "counterfactual": {"counterfactual"},
    "deficit-label": {"blame"},
    "character-judgement": {"blame"},
    "explicit-fault": {"blame"},
    "team-as-cause": {"blame"},
    "human-error-label": {"blame"},
    "individual-as-cause": {"blame"},
    "mistake-attribution": {"blame"},
    "negated-action": {"blame", "counterfactual", "absolutes"},
    "normative-judgement": {"blame", "emotive"},
    "obviousness": {"blame", "emotive"},
    "omission-blame": {"blame", "counterfactual"},
    "procedure-violation-as-cause": {"blame"},
    "should-have": {"counterfactual", "blame"},
    "who-question": {"blame"},
}


@dataclass
class Score:
    """What a rule found and missed."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of its findings that are right; 1 where it found nothing."""
        found = self.right + len(self.wrong)
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """The share of what there was to find that it found; 1 where there was nothing."""
        wanted = self.right + len(self.missed)
        return self.right / wanted if wanted else 1.0


def main(corpus: Path = CORPUS) -> None:
    """Print the figures."""
    ours = labelled()
    print(f"every tenth labelled sentence: precision {ours.precision:.1%}, recall {ours.recall:.1%}")
    if not corpus.is_dir():
        print(f"skipped: there is no corpus at {corpus}")
        return
    for title, scores in (
        ("practice sentences (labelled with rules)", practice(corpus)),
        ("real sentences (labelled blame, counterfactual, neutral …: precision only)", sentences(corpus)),
        ("practice actions", actions(corpus)),
    ):
        print(f"\n{title}")
        for name, score in scores.items():
            total = score.right + len(score.missed)
            recall = f"recall {score.recall:5.0%} of {total}" if total else "recall –"
            print(f"  {name:<26} precision {score.precision:5.0%} of {score.right + len(score.wrong):<4} {recall}")
            for text in score.wrong:
                print(f"      wrong:  {text}")
            for text in score.missed:
                print(f"      missed: {text}")
    found, words = alarms(corpus)
    print(f"\n{sum(found.values())} findings of prose rules in {words} words of real documents")
    for name, count in sorted(found.items()):
        print(f"  {name:<26} {count}, one in {words // count} words")


def labelled(path: Path = LABELLED) -> Score:
    """Score all prose rules together on every tenth labelled sentence; every name a reviewer gave is to be found."""
    score, chosen = Score(), prose()
    names = {each.name for each in chosen}
    for row in list(_rows(path))[::10]:
        found = {each.rule for each in run(parse(row["text"]), REVIEW, chosen)}
        wanted = names & {*row["rules"]}
        score.right += len(found & wanted)
        score.wrong += [row["text"] for _ in found - wanted - {*row["may"]}]
        score.missed += [row["text"] for _ in wanted - found]
    return score


def practice(corpus: Path) -> dict[str, Score]:
    """Score the prose rules on sentences labelled with rule names."""
    scores = {each.name: Score() for each in prose()}
    for row in _rows(corpus / "practice_sentences.jsonl"):
        for each in prose():
            _count(
                scores[each.name],
                row,
                fires=_fires(each, row["text"]),
                wanted=each.name in row["rules"],
                may=row["may"],
            )
    return scores


def sentences(corpus: Path) -> dict[str, Score]:
    """Score the prose rules on sentences of real documents; a finding is right where any accepted label fits."""
    scores = {each.name: Score() for each in prose()}
    for row in _rows(corpus / "sentences.jsonl"):
        for each in prose():
            if _fires(each, row["text"]):
                fits = LABELS.get(each.name, set()) & {row["label"], *row["also"]}
                _count(scores[each.name], row, fires=True, wanted=bool(fits), may=())
    return scores


def spoken_of(corpus: Path) -> dict[str, tuple[int, int]]:
    """Return for each label of the real sentences how many any prose rule speaks of, and how many there are."""
    counts: dict[str, list[int]] = {}
    for row in _rows(corpus / "sentences.jsonl"):
        count = counts.setdefault(row["label"], [0, 0])
        count[0] += bool(_said(row["text"]))
        count[1] += 1
    return {label: (spoken, total) for label, (spoken, total) in counts.items()}


def actions(corpus: Path) -> dict[str, Score]:
    """Score the rules of actions on labelled action items."""
    scores = {name: Score() for name in _JUDGED}
    for row in _rows(corpus / "practice_actions.jsonl"):
        item = row["text"] if row["text"].startswith("- ") else f"- [ ] {row['text']}"
        document = parse(f"## Actions\n\n{item}\n")
        heard = [each for name in _JUDGED for each in run(document, REVIEW, [named(name)])]  # each by itself
        found = {each.rule for each in heard if each.severity is not Severity.INFO}
        if item.startswith("- [x]"):
            continue
        for name, wanted in _JUDGED.items():
            if name == "priority-missing-or-flat" and row["priority"] and row["priority"] not in row["text"]:
                continue  # it stood in another column
            _count(scores[name], row, fires=name in found, wanted=wanted(row), may=())
    return scores


_JUDGED: dict[str, Callable[[dict[str, str]], bool]] = {
    "owner-not-one-person": lambda row: not row["owner_ok"],
    "due-missing-or-relative": lambda row: not row["time_bound"],
    "priority-missing-or-flat": lambda row: not row["priority"],
    "not-specific": lambda row: not row["specific"],
    "not-measurable": lambda row: not row["measurable"],
}


def alarms(corpus: Path) -> tuple[Counter[str], int]:
    """Count the findings of prose rules in real documents, and the words of these."""
    found: Counter[str] = Counter()
    words = 0
    for path in sorted((corpus / "docs").rglob("*.md")):
        text = path.read_text(encoding="utf-8", errors="replace")
        words += len(text.split())
        found.update(_said(text))
    return found, words


def _said(text: str) -> list[str]:
    """Return the names of the prose rules under which anything is said of a text, once for each finding."""
    names = {each.name for each in prose()}
    return [each.rule for each in check(parse(text), REVIEW) if each.rule in names]


def prose() -> list[Rule]:
    """Return the rules that read prose without being asked to."""
    return [each for each in rules() if each.prose and not each.opt_in]


def _fires(each: Rule, text: str) -> bool:
    return bool(run(parse(text), REVIEW, [each]))


def _count(score: Score, row: dict[str, str], *, fires: bool, wanted: bool, may: object) -> None:
    if fires and wanted:
        score.right += 1
    elif fires and not may:
        score.wrong.append(row["text"])
    elif wanted:
        score.missed.append(row["text"])


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if path.is_file():  # a corpus need not have every part
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
