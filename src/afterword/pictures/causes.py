"""What a factors picture shows: the incident, what it came from, and what became of each factor."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from afterword.document.actions import Action
from afterword.document.anchors import anchors
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.words import plain
from afterword.pictures.layers import acyclic, depths

INCIDENT = ""
"""The key of the incident itself, where every path begins."""
MOST = 60
"""More boxes than this are no picture any more; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Note:
    """What became of a factor: a state (it has its own shape) and the words beside it."""

    state: str  # "promised", "done", "dropped", "accepted", "already-fixed", "context" or "open"
    words: str


@dataclass(frozen=True, slots=True)
class Cause:
    """One box."""

    key: str
    id: str  # "F3" or ""
    words: str
    href: str  # "" for the incident
    notes: tuple[Note, ...]

    @property
    def title(self) -> str:
        """Say everything about it in one line."""
        notes = f" ({'; '.join(note.words for note in self.notes)})" if self.notes else ""
        return f"{self.id} {self.words}".strip() + notes


@dataclass(frozen=True, slots=True)
class Causes:
    """The whole graph, free of circles. Edges lead from what happened to why."""

    boxes: Mapping[str, Cause]
    edges: tuple[tuple[str, str], ...]
    deepest: tuple[str, ...]  # keys from the incident to the last why
    unshown: int
    circles: int  # edges left out because they would close a circle

    def under(self, key: str) -> tuple[str, ...]:
        """Return what explains a box."""
        return tuple(target for source, target in self.edges if source == key)

    def walks(self, source: str, target: str) -> bool:
        """Say whether an edge lies on the deepest path."""
        return (source, target) in pairwise(self.deepest)


def causes(document: Document, link: str) -> Causes:
    """Read the graph out of a document. `link` stands before the anchor of every factor."""
    shown = {factor.key: factor for factor in document.factors[:MOST]}
    wanted = [(parent, factor.key) for factor in shown.values() for parent in factor.parents if parent in shown]
    kept, closing = acyclic(wanted)
    explained = {target for _, target in kept}
    edges = [(INCIDENT, key) for key in shown if key not in explained] + kept
    places = anchors(document)
    leaves = set(shown) - {source for source, _ in edges}
    boxes = {INCIDENT: Cause(INCIDENT, "", plain(document.title) or "The incident", "", ())}
    for key, factor in shown.items():
        notes = _notes(factor, document.actions, leaf=key in leaves)
        boxes[key] = Cause(key, factor.id or "", plain(factor.text), f"{link}#{places[factor.line]}", notes)
    deepest = _deepest(tuple(boxes), edges)
    return Causes(boxes, tuple(edges), deepest, len(document.factors) - len(shown), len(closing))


def _notes(factor: Factor, actions: tuple[Action, ...], *, leaf: bool) -> tuple[Note, ...]:
    notes = [_promise(action) for action in actions if factor.id and factor.id in action.fixes]
    if factor.accepted is not None:
        notes.append(Note("accepted", f"accepted: {plain(factor.accepted)}" if factor.accepted else "accepted"))
    if factor.already_fixed is not None:
        fixed = plain(factor.already_fixed)
        notes.append(Note("already-fixed", f"already fixed: {fixed}" if fixed else "already fixed"))
    if factor.context:
        notes.append(Note("context", "context"))
    if leaf and not any(note.state != "dropped" for note in notes):
        notes.append(Note("open", "no action yet"))
    return tuple(notes)


def _promise(action: Action) -> Note:
    name = action.id or "an action"
    if action.dropped is not None:
        return Note("dropped", f"{name} dropped")
    return Note("done", f"{name} done") if action.done else Note("promised", f"{name} promised")


def _deepest(nodes: tuple[str, ...], edges: list[tuple[str, str]]) -> tuple[str, ...]:
    """Find the longest path; of several, the one that is written first."""
    depth = depths(nodes, edges)
    key = max(nodes, key=lambda node: depth[node])
    path = [key]
    while path[0] != INCIDENT:
        path.insert(0, next(s for s, target in edges if target == path[0] and depth[s] == depth[target] - 1))
    return tuple(path)
