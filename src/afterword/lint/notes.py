"""One defect, one note: what people are shown of what was found.

An action that nobody could start on needs no second note saying that its end is unclear, and a factor that ends at
somebody none saying that the chain does, or that no action fixes it. All stay findings: each rule has its own
exceptions, levels and statistics, and machines are told of them.
"""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from afterword.document.document import Document
from afterword.lint.causes import ENDS_AT_SOMEBODY, links_nothing
from afterword.lint.diagnostic import Diagnostic, Severity

# Of one action or one factor, what each rule says includes what those beside it would say.
INCLUDES: dict[str, frozenset[str]] = {
    "fix-the-human": frozenset({"not-specific", "not-measurable"}),
    "not-specific": frozenset({"not-measurable"}),
    "leaf-is-human": frozenset({"factor-unaddressed"}),
    **dict.fromkeys(ENDS_AT_SOMEBODY, frozenset({"leaf-is-human", "factor-unaddressed"})),
}

_OF_FACTORS = frozenset({"leaf-is-human", "factor-unaddressed", *ENDS_AT_SOMEBODY})
_OF_ACTIONS = frozenset({"fix-the-human", "not-specific", "not-measurable"})
_WEIGHTS = {level: weight for weight, level in enumerate((Severity.INFO, Severity.WARNING, Severity.ERROR))}


class Note(NamedTuple):
    """A finding as it is shown, and the rules whose findings of the same action or factor it speaks for."""

    diagnostic: Diagnostic
    also: tuple[str, ...] = ()


def notes(document: Document, diagnostics: Iterable[Diagnostic]) -> list[Note]:
    """Return what to show of a document's findings, in their order; none stands in for one that weighs more."""
    found = tuple(diagnostics)
    leading = _leading(document, found)
    told: dict[int, list[str]] = {}
    for at, leader in leading.items():
        told.setdefault(leader, []).append(found[at].rule)
    return [Note(each, tuple(told.get(at, ()))) for at, each in enumerate(found) if at not in leading]


def shown(document: Document, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the findings that are shown, without those another one speaks for."""
    return [note.diagnostic for note in notes(document, diagnostics)]


def _leading(document: Document, found: tuple[Diagnostic, ...]) -> dict[int, int]:
    """Return, by place in the list, which finding speaks for which."""
    leading: dict[int, int] = {}
    for group in (*_by_action(document, found), *_by_factor(document, found)):
        group.sort(key=lambda at: -len(INCLUDES.get(found[at].rule, ())))
        for at in group:
            leader = next(
                (other for other in group if other not in leading and _speaks_for(found[other], found[at])), None
            )
            if leader is not None:
                leading[at] = leader
    return leading


def _by_action(document: Document, found: tuple[Diagnostic, ...]) -> Iterable[list[int]]:
    starts = sorted(action.span.start for action in document.actions)
    groups: dict[int, list[int]] = {}
    for at, each in enumerate(found):
        if each.rule in _OF_ACTIONS:
            groups.setdefault(bisect_right(starts, each.span.start), []).append(at)
    return groups.values()


def _by_factor(document: Document, found: tuple[Diagnostic, ...]) -> Iterable[list[int]]:
    """Group what is said of the words of one factor; that nothing is linked is said of the whole text."""
    of_factors = _OF_FACTORS - {"factor-unaddressed"} if links_nothing(document) else _OF_FACTORS
    factors = sorted(document.factors, key=lambda factor: factor.text_span)
    starts = [(factor.id_span or factor.text_span).start for factor in factors]
    groups: dict[int, list[int]] = {}
    for at, each in enumerate(found):
        factor = bisect_right(starts, each.span.start) - 1 if each.rule in of_factors else -1
        if factor >= 0 and each.span.end <= factors[factor].text_span.end:
            groups.setdefault(factor, []).append(at)
    return groups.values()


def _speaks_for(leader: Diagnostic, other: Diagnostic) -> bool:
    if other.rule not in INCLUDES.get(leader.rule, ()) or _WEIGHTS[other.severity] > _WEIGHTS[leader.severity]:
        return False
    # What nobody could start on may be another deed of the same line; the others are said of all of it.
    return other.rule != "not-specific" or _share_words(leader, other)


def _share_words(one: Diagnostic, other: Diagnostic) -> bool:
    return one.span.start < other.span.end and other.span.start < one.span.end
