"""Every kind of incident that conditions can tell apart: by trying all of them, one sees what a rule can ever fit."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain, combinations, product
from math import prod

from afterword.incident.conditions import FLAGS, Case, Condition
from afterword.incident.terms import REQUEST, Trigger

MOST_CASES = 20_000
"""Combinations of facts that are tried; rules that would need more are taken at their word."""
SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4", None)
NEEDS: dict[str, str] = {
    "data-loss": "data_loss",
    "manual-intervention": "manual_intervention",
    REQUEST: "requested",
}
"""What has to be so where a trigger holds."""
VISIBLE: Trigger = "user-visible"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a policy's triggers leave possible: those that are on somewhere, and severities that count as seen."""

    on: frozenset[str]
    seen: frozenset[str]

    def allow(self, case: Case) -> bool:
        """Say whether an incident can be like this."""
        held = case.triggers
        return (
            held <= self.on
            and all(getattr(case, NEEDS[trigger]) for trigger in held if trigger in NEEDS)
            and not (case.drill and held - {REQUEST})
            and not (VISIBLE in held and (case.near_miss or not (case.user_visible or case.severity in self.seen)))
        )


def cases(bounds: Bounds, *conditions: Condition) -> list[Case] | None:
    """Return a case of every kind these conditions can tell apart; ``None`` when there are too many to try."""
    found = [leaf for condition in conditions for leaf in leaves(condition)]

    def mentioned(name: str) -> list[frozenset[str]]:
        words = sorted({word for leaf in found for word in getattr(leaf, name)})
        sizes = range(len(words) + 1)
        return [frozenset(some) for some in chain.from_iterable(combinations(words, size) for size in sizes)]

    edges = sorted({leaf.longer_than_minutes for leaf in found if leaf.longer_than_minutes is not None})
    triggers = {trigger for leaf in found for trigger in leaf.trigger}
    asked = {flag for leaf in found for flag, wanted in leaf.flags if wanted is not None}
    asked |= {NEEDS[trigger] for trigger in triggers if trigger in NEEDS}
    rated = any(leaf.severity for leaf in found)
    if VISIBLE in triggers:
        asked.add("user_visible")
        rated = True
    kinds: dict[str, Collection[object]] = {
        "severity": SEVERITIES if rated else (None,),
        "detected_by": ("alert", "employee", "customer", None) if any(leaf.detected_by for leaf in found) else (None,),
        "minutes": [0.0, *edges, *(edge + 1e-3 for edge in edges)],
        **{flag: (False, True) if flag in asked else (False,) for flag in FLAGS},
    }
    names = {"services": "service", "teams": "team", "environments": "environment", "triggers": "trigger"}
    if sum(len({word for leaf in found for word in getattr(leaf, name)}) for name in names.values()) > 12:  # noqa: PLR2004 - 2 to the 12th are within MOST_CASES
        return None
    kinds |= {field: mentioned(name) for field, name in names.items()}
    if prod(len(values) for values in kinds.values()) > MOST_CASES:
        return None
    every = (Case(**dict(zip(kinds, values, strict=True))) for values in product(*kinds.values()))  # type: ignore[arg-type]
    return [case for case in every if bounds.allow(case)]


def leaves(condition: Condition) -> Iterator[Condition]:
    """Yield a condition and all within it."""
    yield condition
    for each in (*condition.any, *condition.all, *([condition.not_] if condition.not_ else [])):
        yield from leaves(each)
