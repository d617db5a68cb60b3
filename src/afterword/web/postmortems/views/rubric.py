"""The committee's questions, each with what the text itself can say about it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.lint.diagnostic import Diagnostic
from afterword.measures.measure import measure

LOOKS_AHEAD = {"prevent", "mitigate", "process"}
AFTER_DETECTION = {"detect", "engage", "escalate", "diagnose", "mitigate", "resolve"}


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a reviewer asks; `evidence` is a sentence, `anchor` the place on the page to look at."""

    text: str
    evidence: str
    anchor: str
    open: bool  # the evidence suggests a closer look


def rubric(document: Document, diagnostics: Iterable[Diagnostic]) -> tuple[Question, ...]:
    """Ask what a committee asks of this document."""
    noted = Counter(diagnostic.rule for diagnostic in diagnostics)
    return tuple(ask(document, noted) for ask in QUESTIONS)


def _collected(document: Document, _: Counter[str]) -> Question:
    sourced = sum(1 for event in document.events if event.source or "](" in event.text)
    total = len(document.events)
    return Question(
        "Was the key data kept for those who come later?",
        f"{_count(total, 'event')} on the timeline, {sourced} with a source.",
        "timeline",
        not sourced,
    )


def _impact(document: Document, noted: Counter[str]) -> Question:
    measured = sum(1 for metric in document.impact if metric.method)
    return Question(
        "Is the impact whole, and does it say how it was measured?",
        f"{_count(len(document.impact), 'figure')}, {measured} with a method."
        + (" A required one is missing." if noted["missing-impact-metric"] else ""),
        "impact",
        bool(noted["missing-impact-metric"]) or measured < len(document.impact),
    )


def _stranger(document: Document, noted: Counter[str]) -> Question:
    words = len(document.summary.body_span.of(document.text).split()) if document.summary else 0
    return Question(
        "Could somebody from another department follow it?",
        f"The summary has {_count(words, 'word')}." if words else "There is no summary yet.",
        "summary",
        not words or bool(noted["summary-shape"]),
    )


def _forward(document: Document, noted: Counter[str]) -> Question:
    before = 0
    for event in document.events:
        if AFTER_DETECTION & set(event.tags):
            break
        before += 1
    disorder = " Some events stand out of order." if noted["out-of-order"] else ""
    return Question(
        "Does the story begin before anybody noticed, and run forward?",
        f"{_count(before, 'event')} before detection.{disorder}",
        "timeline",
        not before or bool(disorder),
    )


def _people(document: Document, noted: Counter[str]) -> Question:
    del document
    found = noted["human-error-label"] + noted["individual-as-cause"] + noted["should-have"]
    return Question(
        "Is each step explained by what people knew, saw and wanted then?",
        f"{_count(found, 'sentence')} may end at a person or at hindsight."
        if found
        else "No sentence ends at a person.",
        "factors",
        bool(found),
    )


def _deep(document: Document, noted: Counter[str]) -> Question:
    measures = measure(document)
    return Question(
        "Was the cause followed deep enough? What would have to be true for this to happen elsewhere?",
        f"The longest chain has {_count(measures.causal_depth, 'step')}; it ends at "
        f"{_count(len(measures.leaves), 'place')}.",
        "factors",
        measures.causal_depth < 3 or bool(noted["shallow-chain"]),  # noqa: PLR2004 - the rule's own threshold
    )


def _several(document: Document, _: Counter[str]) -> Question:
    kinds = {factor.kind for factor in document.factors if factor.kind}
    return Question(
        "Are there several factors: what enabled it, made it worse, hid it, slowed the way out?",
        f"{_count(len(document.factors), 'factor')} of {_count(len(kinds), 'kind')}.",
        "factors",
        len(document.factors) < 2,  # noqa: PLR2004 - several
    )


def _plan(document: Document, noted: Counter[str]) -> Question:
    kinds = Counter(action.kind or "no kind" for action in document.actions if not action.dropped)
    mix = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    unclear = noted["owner-not-one-person"] + noted["due-missing-or-relative"]
    return Question(
        "Is the plan right, at the right priority? Which one action, if only one gets done?",
        (f"Actions: {mix}." if mix else "There is no action yet.")
        + (f" {_count(unclear, 'owner or date', 'owners or dates')} missing." if unclear else ""),
        "actions",
        not LOOKS_AHEAD & set(kinds) or bool(unclear),
    )


def _left(document: Document, _: Counter[str]) -> Question:
    fixed = {target for action in document.actions for target in action.fixes}
    parents = {parent for factor in document.factors for parent in factor.parents}
    loose = [factor for factor in document.factors if factor.key not in parents and not _settled(factor, fixed)]
    return Question(
        "What do we decide not to do, and who accepts that?",
        f"{_count(len(loose), 'last factor')} without an action or an accepted risk."
        if loose
        else "Every last factor has an action or is accepted.",
        "factors",
        bool(loose),
    )


def _cousins(document: Document, _: Counter[str]) -> Question:
    related = document.facts.related
    return Question(
        "Did this, or a cousin, happen before? What became of those actions?",
        f"It names {', '.join(related)}."
        if related
        else "It names no earlier post-mortem; the library can be searched.",
        "facts",
        False,
    )


def _settled(factor: Factor, fixed: set[str]) -> bool:
    """Tell whether somebody decided about a factor."""
    return factor.key in fixed or bool(factor.accepted or factor.already_fixed) or factor.context


def _count(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun."""
    return f"{number or 'No'} {one if number == 1 else many or one + 's'}"


QUESTIONS: tuple[Callable[[Document, Counter[str]], Question], ...] = (
    _collected,
    _impact,
    _stranger,
    _forward,
    _people,
    _deep,
    _several,
    _plan,
    _left,
    _cousins,
)
