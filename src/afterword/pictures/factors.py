"""A post-mortem's contributing factors as a picture: left what happened, right why."""

from collections.abc import Iterator

from afterword.document.document import Document
from afterword.pictures.causes import INCIDENT, Causes, causes
from afterword.pictures.fan import fan
from afterword.pictures.svg import element
from afterword.pictures.tree import tree


def factors(document: Document, *, link: str = "") -> str:
    """Draw the factors twice, wide as a graph and narrow as a tree; the style sheet shows the one that fits.

    Every factor is a link to `link` + its anchor (`#F3`, `#line-45`). Returns "" when the document has no factors.
    """
    if not document.factors:
        return ""
    graph = causes(document, link)
    title, description = "Contributing factors", _summary(graph)
    drawn = fan(graph, title, description), tree(graph, title, description)
    return element("div", *drawn, class_="drawing factors-drawing")


def factors_text(document: Document) -> str:
    """Tell the factors in words: the deepest path as a chain of whys, then all of them; "" when there are none."""
    if not document.factors:
        return ""
    graph = causes(document, "")
    whys = [f"Why {n}: {graph.boxes[key].title}" for n, key in enumerate(graph.deepest[1:], 1)]
    return "\n".join([_summary(graph), *whys, *_listed(graph)])


def _summary(graph: Causes) -> str:
    count = len(graph.boxes) - 1
    deep = len(graph.deepest) - 1
    open_ = sum(note.state == "open" for box in graph.boxes.values() for note in box.notes)
    sentences = [f"{count} contributing {'factor' if count == 1 else 'factors'}"]
    sentences.append(f"the deepest path answers {deep} {'why' if deep == 1 else 'whys'}")
    if open_:
        sentences.append(f"{open_} {'ends' if open_ == 1 else 'end'} without an action")
    if graph.unshown:
        sentences.append(f"{graph.unshown} more are not drawn")
    if graph.circles:
        sentences.append(f"{graph.circles} left out because an explanation led back to itself")
    return "; ".join(sentences) + "."


def _listed(graph: Causes) -> Iterator[str]:
    waiting = [(key, 0) for key in reversed(graph.under(INCIDENT))]
    told: set[str] = set()
    while waiting:
        key, depth = waiting.pop()
        lead = "because " if depth else ""
        if key in told:
            yield f"{'  ' * depth}- {lead}{graph.boxes[key].id or graph.boxes[key].words} (told above)"
            continue
        told.add(key)
        yield f"{'  ' * depth}- {lead}{graph.boxes[key].title}"
        waiting += [(under, depth + 1) for under in reversed(graph.under(key))]
