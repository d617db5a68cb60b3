"""One defect, one note: what people are shown of what was found.

An action that nobody could start on needs no second note saying that its end is unclear. Both stay findings: each rule
has its own exceptions, levels and statistics, and machines are told of both.
"""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from afterword.document.parse import Document
from afterword.lint.diagnostic import Diagnostic, Severity

# Of one action, what each rule says includes what those beside it would say.
INCLUDES: dict[str, frozenset[str]] = {
    "fix-the-human": frozenset({"not-specific", "not-measurable"}),
    "not-specific": frozenset({"not-measurable"}),
}

_INCLUDED = frozenset().union(*INCLUDES.values())
_WEIGHTS = {level: weight for weight, level in enumerate((Severity.INFO, Severity.WARNING, Severity.ERROR))}


class Note(NamedTuple):
    """A finding as it is shown, and the rules whose findings of the same action it speaks for."""

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
    groups = _by_action(document, found) if any(each.rule in INCLUDES for each in found) else ()
    leading: dict[int, int] = {}
    for group in groups:
        for leader in sorted(group, key=lambda at: -len(INCLUDES.get(found[at].rule, ()))):
            for at in group:
                if at not in leading and leader not in leading and _speaks_for(found[leader], found[at]):
                    leading[at] = leader
    return leading


def _by_action(document: Document, found: tuple[Diagnostic, ...]) -> Iterable[list[int]]:
    starts = sorted(action.span.start for action in document.actions)
    groups: dict[int, list[int]] = {}
    for at, each in enumerate(found):
        if each.rule in INCLUDES or each.rule in _INCLUDED:
            groups.setdefault(bisect_right(starts, each.span.start), []).append(at)
    return groups.values()


def _speaks_for(leader: Diagnostic, other: Diagnostic) -> bool:
    if other.rule not in INCLUDES.get(leader.rule, ()) or _WEIGHTS[other.severity] > _WEIGHTS[leader.severity]:
        return False
    # What nobody could start on may be another deed of the same line; an end is wanting of all of it.
    return other.rule == "not-measurable" or _share_words(leader, other)


def _share_words(one: Diagnostic, other: Diagnostic) -> bool:
    return one.span.start < other.span.end and other.span.start < one.span.end
