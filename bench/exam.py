"""The page that says how good the rules are: precision and recall of each on labelled sentences, actions and documents.

Run `make exam`. It writes docs/explanation/how-the-rules-were-measured.md. The corpus is read in place and is no
part of the project; without it, or without a part of it, the script says so and leaves the page as it is. Only figures
are written, never a sentence.
"""

from collections.abc import Iterator
from pathlib import Path

from bench.rules import CORPUS, LABELLED, VOICES, Score, actions, alarms, labelled, practice, sentences, spoken_of

PAGE = Path(__file__).resolve().parent.parent / "docs" / "explanation" / "how-the-rules-were-measured.md"
PARTS = ("docs", "practice_sentences.jsonl", "sentences.jsonl", "practice_actions.jsonl")
INTRODUCTION = """\
# How the rules were measured

`make exam` writes this page. A rule's quality is its *precision*, the share of its findings a careful reader would
sign, and its *recall*, the share of what there was to find. Precision goes first: a false alarm costs credibility,
a miss costs a comment.

There are two sets of sentences, both labelled by reading. The *labelled* sentences are invented, many, and part of the
project (`bench/labelled/`). The *practice* sentences and actions, and the sentences of real post-mortems, are no part
of it. They are few; a share of a handful says little, so the counts stand beside it. The rules were written with all of
them at hand, so these figures are their best. Rules about structure and arithmetic are not in these tables: they are
always right, or always a defect, and their specs say which.

The tables are of the rules as they were written. A sentence they are silent about is compared with the labelled ones
([](../decisions/0023-a-second-opinion-is-learnt.md)). That counts in two places only: in the shares spoken of and in
the findings in real documents. It too is at its best there, for it has learnt to leave these documents alone wherever
no rule speaks.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join((INTRODUCTION, *_labelled(), *_written(), *_real(), *_actions(), *_documents()))


def _labelled() -> Iterator[str]:
    yield "## Labelled sentences\n"
    yield "Every tenth of them, all rules of prose together. Most rules were written with the first at hand, few with"
    yield "the second: sayings, jokes and asides in voices of many trades, which no rule is made to know by heart.\n"
    yield "| sentences | to be found | recall | findings | precision |\n|---|---:|---:|---:|---:|"
    for name, path in (("`sentences.jsonl`", LABELLED), ("`voices.jsonl`", VOICES)):
        score = labelled(path)
        found, wanted = score.right + len(score.wrong), score.right + len(score.missed)
        yield f"| {name} | {wanted} | {score.recall:.0%} | {found} | {score.precision:.0%} |"


def _written() -> Iterator[str]:
    yield "\n## Practice sentences\n"
    yield "A hundred sentences, half of them near misses that only look alike.\n"
    yield from _table(practice(CORPUS))


def _real() -> Iterator[str]:
    yield "\n## Sentences of real post-mortems\n"
    yield "Labelled as blame, counterfactual, emotive, absolute or neutral; a finding is right where a label fits.\n"
    scores = {name: score for name, score in sentences(CORPUS).items() if score.right or score.wrong}
    yield "| rule | findings | right |\n|---|---:|---:|"
    for name, score in scores.items():
        found = score.right + len(score.wrong)
        yield f"| `{name}` | {found} | {score.precision:.0%} |"
    yield "\nOf these sentences, whatever the rule, so many are spoken of at all:\n"
    yield "| labelled as | sentences | spoken of |\n|---|---:|---:|"
    for label, (spoken, total) in sorted(spoken_of(CORPUS).items()):
        yield f"| {label} | {total} | {spoken / total:.0%} |"


def _actions() -> Iterator[str]:
    yield "\n## Practice actions\n"
    yield from _table(actions(CORPUS))


def _documents() -> Iterator[str]:
    found, words = alarms(CORPUS)
    total = sum(found.values())
    yield "\n## Findings in real documents\n"
    each = words // max(total, 1)
    yield f"{total} findings of prose rules in {words} words of published post-mortems: one in {each} words.\n"
    yield "| rule | findings |\n|---|---:|"
    for name, count in sorted(found.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"| `{name}` | {count} |"
    yield ""


def _table(scores: dict[str, Score]) -> Iterator[str]:
    yield "| rule | to be found | recall | findings | precision |\n|---|---:|---:|---:|---:|"
    for name, score in scores.items():
        wanted, found = score.right + len(score.missed), score.right + len(score.wrong)
        recall = f"{score.recall:.0%}" if wanted else "–"
        precision = f"{score.precision:.0%}" if found else "–"
        yield f"| `{name}` | {wanted} | {recall} | {found} | {precision} |"


def main() -> None:
    """Write the page."""
    if missing := [name for name in PARTS if not (CORPUS / name).exists()]:
        print(f"skipped: there is no corpus at {CORPUS} with {', '.join(missing)}")
        return
    PAGE.write_text(page(), encoding="utf-8")
    print(f"Wrote {PAGE.name}.")


if __name__ == "__main__":
    main()
