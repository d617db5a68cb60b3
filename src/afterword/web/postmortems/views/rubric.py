"""The committee's questions, each with what the text itself can say about it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.text import Span
from afterword.lint.causes import ENDS_AT_SOMEBODY
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.rule import named
from afterword.measures.measure import measure
from afterword.web.postmortems.views.findings import Page, Place

LOOKS_AHEAD = {"prevent", "mitigate", "process"}
AFTER_DETECTION = {"detect", "engage", "escalate", "diagnose", "mitigate", "resolve"}
OF_PEOPLE = {"blameless", "hindsight"}
"""The families of rules about what is said of people."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a reviewer asks; `evidence` is a sentence.

    `anchor` is the section of the page to look at, empty where the page has none; `places` are what to look at there.
    """

    text: str
    evidence: str
    anchor: str
    open: bool  # the evidence suggests a closer look
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """What can be told of a document beside its structure; `noted["summary-shape"]` counts a rule's findings."""

    page: Page
    diagnostics: tuple[Diagnostic, ...]
    cousins: tuple[Place, ...]
    counts: Counter[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "counts", Counter(each.rule for each in self.diagnostics))

    def __getitem__(self, rule: str) -> int:
        return self.counts[rule]


def rubric(
    document: Document, page: Page, diagnostics: Iterable[Diagnostic], cousins: Iterable[Place] = ()
) -> tuple[Question, ...]:
    """Ask what a committee asks of this document; `cousins` are the post-mortems it names that the reader may see."""
    noted = Noted(page, tuple(diagnostics), tuple(cousins))
    asked = (ask(document, noted) for ask in QUESTIONS)
    return tuple(each if each.anchor in page.sections else replace(each, anchor="") for each in asked)


def _collected(document: Document, _: Noted) -> Question:
    sourced = sum(1 for event in document.events if event.source or "](" in event.text)
    total = len(document.events)
    return Question(
        "Was the key data kept for those who come later?",
        f"{_count(total, 'event')} on the timeline, {sourced} with a source.",
        "timeline",
        not sourced,
    )


def _impact(document: Document, noted: Noted) -> Question:
    measured = sum(1 for metric in document.impact if metric.method)
    return Question(
        "Is the impact whole, and does it say how it was measured?",
        f"{_count(len(document.impact), 'figure')}, {measured} with a method."
        + (" A required one is missing." if noted["missing-impact-metric"] else ""),
        "impact",
        bool(noted["missing-impact-metric"]) or measured < len(document.impact),
    )


def _stranger(document: Document, noted: Noted) -> Question:
    words = len(document.summary.body_span.of(document.text).split()) if document.summary else 0
    return Question(
        "Could somebody from another department follow it?",
        f"The summary has {_count(words, 'word')}." if words else "There is no summary yet.",
        "summary",
        not words or bool(noted["summary-shape"]),
    )


def _forward(document: Document, noted: Noted) -> Question:
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


def _people(document: Document, noted: Noted) -> Question:
    found = _ending_at_people(document, noted.diagnostics)
    return Question(
        "Is each step explained by what people knew, saw and wanted then?",
        f"{_count(len(found), 'sentence')} may end at a person or at hindsight."
        if found
        else "No sentence ends at a person.",
        "" if found else "factors",
        bool(found),
        tuple(noted.page.place(span) for span in found),
    )


def _ending_at_people(document: Document, diagnostics: Iterable[Diagnostic]) -> tuple[Span, ...]:
    """Return the sentences a rule about people has something against, each once, in their order."""
    sentences = Reading(document, Options()).sentences
    spans = [
        diagnostic.span
        for diagnostic in diagnostics
        if diagnostic.severity is not Severity.INFO and _is_of_people(diagnostic.rule)
    ]
    holding = ((sentences.holding(span.start), span) for span in spans)
    return tuple(dict.fromkeys(sentence.span if sentence else span for sentence, span in holding))


def _is_of_people(rule: str) -> bool:
    return rule in ENDS_AT_SOMEBODY or named(rule).family in OF_PEOPLE


def _deep(document: Document, noted: Noted) -> Question:
    measures = measure(document)
    return Question(
        "Was the cause followed deep enough? What would have to be true for this to happen elsewhere?",
        f"The longest chain has {_count(measures.causal_depth, 'step')}; it ends at "
        f"{_count(len(measures.leaves), 'place')}.",
        "factors",
        measures.causal_depth < 3 or bool(noted["shallow-chain"]),  # noqa: PLR2004 - the rule's own threshold
    )


def _several(document: Document, _: Noted) -> Question:
    kinds = {factor.kind for factor in document.factors if factor.kind}
    return Question(
        "Are there several factors: what enabled it, made it worse, hid it, slowed the way out?",
        f"{_count(len(document.factors), 'factor')} of {_count(len(kinds), 'kind')}.",
        "factors",
        len(document.factors) < 2,  # noqa: PLR2004 - several
    )


def _plan(document: Document, noted: Noted) -> Question:
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


def _left(document: Document, _: Noted) -> Question:
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


def _cousins(document: Document, noted: Noted) -> Question:
    related = document.facts.related
    return Question(
        "Did this, or a cousin, happen before? What became of those actions?",
        f"It names {', '.join(related)}."
        if related
        else "It names no earlier post-mortem; the library can be searched.",
        "",
        False,
        noted.cousins,
    )


def _settled(factor: Factor, fixed: set[str]) -> bool:
    """Tell whether somebody decided about a factor."""
    return factor.key in fixed or bool(factor.accepted or factor.already_fixed) or factor.context


def _count(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun."""
    return f"{number or 'No'} {one if number == 1 else many or one + 's'}"


QUESTIONS: tuple[Callable[[Document, Noted], Question], ...] = (
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
