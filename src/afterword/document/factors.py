"""The Contributing factors section: a graph of what came about because of what."""

from dataclasses import dataclass

from afterword.document.text import Span


@dataclass(frozen=True, slots=True)
class Factor:
    """One node of the graph.

    Attributes:
        id: "F3", or None where the text gives it none.
        key: The id, or "line-45": unique within a document.
        kind: Its place in the taxonomy, as written.
        evidence: Anchors ("^t3") and links, as written.
        accepted: Why the organisation lives with it.
        already_fixed: What fixed it before this document was written.
        context: A condition that is told but asks for no action.
        parents: Keys of what this explains; its parent by indentation first.
        depth: How many factors it is written under (0 = contributes to the incident itself).
        id_span: The place of its id.
    """

    span: Span
    line: int
    id: str | None
    key: str
    text: str
    text_span: Span
    kind: str | None = None
    evidence: tuple[str, ...] = ()
    accepted: str | None = None
    already_fixed: str | None = None
    context: bool = False
    parents: tuple[str, ...] = ()
    depth: int = 0
    id_span: Span | None = None
