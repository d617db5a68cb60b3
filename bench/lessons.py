"""The sentences from which is learnt what wordings belong to which rule (see `learn`).

Three kinds: those of `bench/labelled/`, written for the purpose and labelled by reading; the examples of the rules'
specs; and, as examples of what is to be left alone, the sentences of real post-mortems in which no rule finds anything.
The real ones are read in place and are no part of the project.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.precedence import EXPLAINS_MOST
from afterword.lint.reading import Reading
from afterword.lint.resemblance.traits import WORD, stem, traits
from bench.rules import LABELLED, REVIEW, VOICES, prose

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "tests" / "lint" / "specs"
_EXAMPLE = re.compile(r"```markdown\n(.*?)```", re.DOTALL)
_LINE = re.compile(r"(?:[-*] )?(?P<text>[^#|>\-<].*?)(?:\s*<!-- (?P<rule>[a-z-]+) -->)?\s*")

_NEUTRAL, _DOUBTFUL = 16.0, 0.3  # how much a real sentence counts, and one that a reviewer might flag


class Lesson(NamedTuple):
    """One sentence to learn from: its words, the rule it belongs to (empty: none), and how much it counts."""

    text: str
    traits: frozenset[str]
    rule: str
    counts: float

    @property
    def spoken(self) -> bool:
        """Whether a rule speaks of it, so that nobody asks for a second opinion."""
        return bool(run(parse(self.text), REVIEW, prose()))


def labelled() -> Iterator[Lesson]:
    """Yield the sentences that were labelled by reading."""
    for line in "".join(path.read_text(encoding="utf-8") for path in (LABELLED, VOICES)).splitlines():
        row = json.loads(line)
        rule = row["rules"][0] if row["rules"] else ""
        if not rule or rule in EXPLAINS_MOST:  # what others say depends on more than the sentence
            yield Lesson(row["text"], known_by(row["text"]), rule, 1.0 if rule or not row["may"] else _DOUBTFUL)


def specs() -> Iterator[Lesson]:
    """Yield the single lines of the specs: marked ones, and those of which no rule at all says anything."""
    for name in sorted(EXPLAINS_MOST):
        fenced = "\n".join(_EXAMPLE.findall((SPECS / f"{name}.md").read_text(encoding="utf-8")))
        for found in filter(None, map(_LINE.fullmatch, fenced.splitlines())):
            if found["rule"] or not run(parse(found["text"]), REVIEW, prose()):
                yield Lesson(found["text"], known_by(found["text"]), found["rule"] or "", 1.0)


def neutral(corpus: Path) -> Iterator[Lesson]:
    """Yield the sentences of real post-mortems in which no rule finds anything."""
    for path in sorted((corpus / "docs").rglob("*.md")):
        document = parse(path.read_text(encoding="utf-8", errors="replace"))
        said = run(document, REVIEW, prose())
        for sentence in Reading(document, REVIEW).sentences.all:
            spoken = any(each.span.start < sentence.span.end and sentence.span.start < each.span.end for each in said)
            if not spoken and not sentence.heading:
                yield Lesson(sentence.plain, _known_by(sentence.plain), "", _NEUTRAL)


def known_by(text: str) -> frozenset[str]:
    """Return the traits of a text, as a reading of it sees them."""
    return _known_by(Reading(parse(text), REVIEW).plain)


def _known_by(plain: str) -> frozenset[str]:
    return frozenset(traits([stem(word) for word in WORD.findall(plain)]))
