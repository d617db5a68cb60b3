"""The graph of factors as rules ask about it: where its paths end, where they part, and what is done about each."""

from bisect import bisect_right

from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.text import Span

ENDS_AT_SOMEBODY = frozenset(
    {
        *("human-error-label", "individual-as-cause", "team-as-cause", "omission-blame", "mistake-attribution"),
        *("procedure-violation-as-cause", "should-have", "character-judgement", "explicit-fault"),
    }
)
"""The rules of whose findings each says that an explanation ends at somebody."""


class Tree:
    """The factors of a document by place: which one a reference is written under."""

    __slots__ = ("_by_key", "_factors", "_starts")

    def __init__(self, factors: tuple[Factor, ...]) -> None:
        self._factors = sorted(factors, key=lambda factor: factor.span.start)
        self._starts = [factor.span.start for factor in self._factors]
        self._by_key = {factor.key: factor for factor in factors}

    def holding(self, span: Span) -> Factor | None:
        """Return the innermost factor a span is written under."""
        at = bisect_right(self._starts, span.start) - 1
        factor = self._factors[at] if at >= 0 else None
        while factor is not None and not factor.span.contains(span):
            factor = self._by_key.get(factor.parents[0]) if factor.depth and factor.parents else None
        return factor


def children(document: Document) -> dict[str, list[Factor]]:
    """Return the factors that explain each factor, by its key."""
    found: dict[str, list[Factor]] = {factor.key: [] for factor in document.factors}
    for factor in document.factors:
        for parent in factor.parents:
            if parent in found:
                found[parent].append(factor)
    return found


def leaves(document: Document) -> list[Factor]:
    """Return the factors nothing explains any further; what stands on a cycle is none."""
    below = children(document)
    return [factor for factor in document.factors if not below[factor.key]]


def settled(factor: Factor) -> bool:
    """Tell whether a factor says what becomes of it: accepted, already fixed, or context that asks for nothing."""
    return bool(factor.accepted or factor.already_fixed or factor.context)


def links_nothing(document: Document) -> bool:
    """Tell whether there are factors and actions, and not one id or `fixes:` to join them: then none is unaddressed."""
    open_ends = [factor for factor in leaves(document) if not settled(factor)]
    promised = [action for action in document.actions if not action.dropped]
    linked = any(factor.id for factor in document.factors) or any(action.fixes for action in promised)
    return bool(open_ends and promised) and not linked


def addressed(document: Document) -> frozenset[str]:
    """Return the keys of the factors something is done about: an action fixes them, or they are settled.

    A factor all of whose explanations are addressed is so too. Factors on a cycle count as far as they are reached.
    """
    fixed = {name for action in document.actions if not action.dropped for name in action.fixes}
    known = {factor.key for factor in document.factors if factor.id in fixed or settled(factor)}
    below = children(document)
    above = {factor.key: [parent for parent in factor.parents if parent in below] for factor in document.factors}
    waiting = {key: len(explanations) for key, explanations in below.items()}
    ready = list(known)
    reached = set(known)
    while ready:
        for parent in above[ready.pop()]:
            waiting[parent] -= 1
            if not waiting[parent] and parent not in reached:
                reached.add(parent)
                ready.append(parent)
    return frozenset(reached)
