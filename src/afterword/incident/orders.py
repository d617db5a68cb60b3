"""What a policy says of severities the wrong way round: more time, or a lighter review, for what is worse."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from math import inf

from afterword.incident.places import Path
from afterword.incident.policy import Exceptions, Policy, Slow
from afterword.incident.triggers import merged

SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4")
DEPTHS = {"light": 0, "standard": 1, "board": 2}


@dataclass(frozen=True, slots=True)
class Reversal:
    """Two values that are in the wrong order, where the first is written and where the second."""

    path: Path
    message: str
    other: Path


def reversals(policy: Policy) -> Iterator[Reversal]:
    """Find every pair of neighbouring severities that is the wrong way round."""
    yield from _limits(policy)
    days = policy.working_days
    for name, table in (("draft", days.draft), ("approved", days.approved)):
        said = {severity: getattr(table, severity) for severity in SEVERITIES}
        yield from _reversed(("working_days", name), said, said, partial(_days, name))
    depths = {severity: getattr(policy.depth, severity) for severity in SEVERITIES}
    order = {severity: -DEPTHS[depth] for severity, depth in depths.items()}
    yield from _reversed(("depth",), depths, order, _depth)


def _limits(policy: Policy) -> Iterator[Reversal]:
    """Find limits that are longer for what is worse, for everybody and for a service or team."""
    general = policy.triggers.slow_resolution
    found: list[tuple[Path, Slow]] = [(("triggers",), general)]
    tables: tuple[tuple[str, Mapping[str, Exceptions]], ...] = (("services", policy.services), ("teams", policy.teams))
    for table, named in tables:
        for name, exceptions in named.items():
            own = exceptions.slow_resolution
            if own is not None and own.model_fields_set - {"enabled"}:
                found.append(((table, name), merged(general, own)))
    for path, slow in found:
        if slow.enabled:
            said = {severity: getattr(slow, severity) for severity in SEVERITIES}
            order = {severity: inf if limit is None else limit for severity, limit in said.items()}
            yield from _reversed((*path, "slow-resolution"), said, order, _limit)


Said = tuple[str, object]


def _reversed(
    path: Path, said: Mapping[str, object], order: Mapping[str, float], words: Callable[[Said, Said], str]
) -> Iterator[Reversal]:
    for worse, milder in pairwise(SEVERITIES):
        if order[worse] > order[milder]:
            message = words((worse, said[worse]), (milder, said[milder]))
            yield Reversal((*path, worse), message, (*path, milder))


def _limit(worse: Said, milder: Said) -> str:
    may = "any time" if worse[1] is None else f"{worse[1]:g} minutes"
    return f"a {worse[0]} may take {may}, and the milder {milder[0]} only {milder[1]:g}"


def _days(name: str, worse: Said, milder: Said) -> str:
    what = "draft" if name == "draft" else "approval"
    return f"a {worse[0]}'s {what} has {worse[1]} working days, and the milder {milder[0]}'s only {milder[1]}"


def _depth(worse: Said, milder: Said) -> str:
    return f"a {worse[0]} gets a {worse[1]} review, and the milder {milder[0]} a {milder[1]} one"
