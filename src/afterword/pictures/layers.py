"""Where the boxes of a layered graph stand: left to right, few crossings, each box near what it belongs to.

After Sugiyama, Tagawa and Toda (1981): longest-path layers, stand-ins on edges that pass a layer, ordering by
barycentres. Heights are then fitted with pooled adjacent violators (Ayer et al. 1955), which is exact within a layer.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

SWEEPS = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where a box stands: its layer from the left, and its middle from the top."""

    layer: int
    middle: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of all boxes, and for each edge the places it runs through, both ends included."""

    places: Mapping[str, Place]
    routes: Mapping[tuple[str, str], tuple[Place, ...]]
    height: float


def acyclic(edges: Iterable[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Split edges into those that keep a graph free of circles, taken in order, and those that would close one."""
    kept: list[tuple[str, str]] = []
    closing: list[tuple[str, str]] = []
    after: dict[str, set[str]] = {}
    for source, target in dict.fromkeys(edges):
        if _reaches(after, target, source):
            closing.append((source, target))
        else:
            kept.append((source, target))
            after.setdefault(source, set()).add(target)
    return kept, closing


def _reaches(after: Mapping[str, set[str]], start: str, goal: str) -> bool:
    seen, waiting = set(), [start]
    while waiting:
        node = waiting.pop()
        if node == goal:
            return True
        if node not in seen:
            seen.add(node)
            waiting.extend(after.get(node, ()))
    return False


def depths(nodes: Sequence[str], edges: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Measure how many edges the longest path to each node has. The graph must be free of circles."""
    before: dict[str, list[str]] = {node: [] for node in nodes}
    for source, target in edges:
        before[target].append(source)
    found: dict[str, int] = {}
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        missing = [parent for parent in before[node] if parent not in found]
        if missing:
            waiting += [node, *missing]
        else:
            found[node] = max((found[parent] + 1 for parent in before[node]), default=0)
    return found


def layout(heights: Mapping[str, float], edges: Sequence[tuple[str, str]], gap: float) -> Layout:
    """Place boxes of the given heights, `gap` apart. Edges lead to the right and form no circle."""
    layer = depths(tuple(heights), edges)
    tall = dict(heights)
    chains: dict[tuple[str, str], list[str]] = {}
    for source, target in edges:
        inner = [f"{source}\n{target}\n{i}" for i in range(layer[source] + 1, layer[target])]
        for i, stand_in in enumerate(inner, layer[source] + 1):
            layer[stand_in], tall[stand_in] = i, 4.0
        chains[source, target] = [source, *inner, target]
    links = [pair for chain in chains.values() for pair in pairwise(chain)]
    rows = _ordered(layer, links)
    middles = _middles(rows, links, tall, gap)
    places = {node: Place(layer[node], middles[node]) for node in layer}
    return Layout(
        {node: places[node] for node in heights},
        {edge: tuple(places[node] for node in chain) for edge, chain in chains.items()},
        max((middles[node] + tall[node] / 2 for node in layer), default=0.0),
    )


def _neighbours(links: Iterable[tuple[str, str]]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    before: dict[str, list[str]] = {}
    after: dict[str, list[str]] = {}
    for source, target in links:
        after.setdefault(source, []).append(target)
        before.setdefault(target, []).append(source)
    return before, after


def _ordered(layer: Mapping[str, int], links: list[tuple[str, str]]) -> list[list[str]]:
    """Order every layer so that few edges cross; keep the best of several sweeps."""
    rows: list[list[str]] = [[] for _ in range(max(layer.values(), default=-1) + 1)]
    before, after = _neighbours(links)
    seen: set[str] = set()
    for root in (node for node in layer if not before.get(node)):
        waiting = [root]
        while waiting:  # depth first, so that a tree needs no sweep at all
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                rows[layer[node]].append(node)
                waiting.extend(reversed(after.get(node, ())))
    best, fewest = [list(row) for row in rows], _crossings(rows, links)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        forward = sweep % 2 == 0
        known = before if forward else after
        for row in rows[1:] if forward else reversed(rows[:-1]):
            position = {node: i for other in rows for i, node in enumerate(other)}
            row.sort(key=lambda node: _mean([position[n] for n in known.get(node, ())], position[node]))
        count = _crossings(rows, links)
        if count < fewest:
            best, fewest = [list(row) for row in rows], count
    return best


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _crossings(rows: list[list[str]], links: list[tuple[str, str]]) -> int:
    position = {node: (x, y) for x, row in enumerate(rows) for y, node in enumerate(row)}
    ends: dict[int, list[tuple[int, int]]] = {}
    for source, target in links:
        ends.setdefault(position[source][0], []).append((position[source][1], position[target][1]))
    return sum(
        (a[0] - b[0]) * (a[1] - b[1]) < 0 for pairs in ends.values() for i, a in enumerate(pairs) for b in pairs[:i]
    )


def _middles(
    rows: list[list[str]], links: list[tuple[str, str]], tall: Mapping[str, float], gap: float
) -> dict[str, float]:
    """Bring every box near the middle of its neighbours, from the right, from the left, and from the right again."""
    before, after = _neighbours(links)
    middles: dict[str, float] = {}
    for row in rows:
        top = 0.0
        for node in row:
            middles[node] = top + tall[node] / 2
            top += tall[node] + gap
    for known, order in ((after, rows[::-1]), (before, rows), (after, rows[::-1])):
        for row in order:
            wishes = [_mean([middles[n] for n in known.get(node, ())], middles[node]) for node in row]
            middles.update(zip(row, _fitted(row, wishes, tall, gap), strict=True))
    top = min((middles[node] - tall[node] / 2 for node in middles), default=0.0)
    return {node: middle - top for node, middle in middles.items()}


def _fitted(row: Sequence[str], wishes: Sequence[float], tall: Mapping[str, float], gap: float) -> list[float]:
    """Fulfil the wishes as well as can be (least squares) while boxes keep their order and distance."""
    offset, total = [], 0.0
    for i, node in enumerate(row):
        total += (tall[row[i - 1]] + tall[node]) / 2 + gap if i else 0.0
        offset.append(total)
    pools: list[tuple[float, int]] = []
    for wish, distance in zip(wishes, offset, strict=True):
        pools.append((wish - distance, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, n), (b, m) = pools[-2:]
            pools[-2:] = [((a * n + b * m) / (n + m), n + m)]
    fitted = [value for value, count in pools for _ in range(count)]
    return [value + distance for value, distance in zip(fitted, offset, strict=True)]
