"""Footnotes and comments of word processors, as HTML has them, → footnotes of Markdown."""

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.markup import Node, Words

# Google Docs: #ftnt1, #cmnt1; mammoth: #footnote-1, #endnote-1, #comment-1.
_TARGET = Pattern(r"#?((?:footnote|endnote|comment)-|ftnt|cmnt)(\d{1,9})")
_BACK = Pattern(r"#?(?:(?:footnote|endnote|comment)-ref-|ftnt_ref|cmnt_ref)(\d{1,9})")
_LABEL = Pattern(r"[^\w.-]+")


def fold_notes(tree: Node) -> None:
    """Make references and notes what the walker knows: `x-footnote` where they are cited, `x-note` at the end."""
    labels: dict[str, str] = {}
    for node in tree.walk():
        if node.name == "a" and _TARGET.fullmatch(node.get("href")) and _BACK.fullmatch(node.get("id")):
            target = node.get("href").lstrip("#")
            label = _LABEL.sub("", node.words()) or str(len(labels) + 1)
            taken = label in labels.values()
            labels.setdefault(target, f"{label}-{len(labels) + 1}" if taken else label)
            node.name, node.children = "x-footnote", []
            node.attributes = {"href": labels[target]}
    if labels:
        _fold_texts(tree, labels)


def _fold_texts(tree: Node, labels: dict[str, str]) -> None:
    """Turn the smallest block that holds a note's anchor into the note."""
    for node in list(tree.walk()):
        for place, child in enumerate(node.children):
            if not isinstance(child, Node):
                continue
            anchor = child.get("id")
            if child.name in {"li", "dt"} and anchor in labels:
                follower = next((one for one in node.children[place + 1 :] if isinstance(one, Node)), None)
                if child.name == "dt" and follower is not None and follower.name == "dd":
                    child.children, follower.children = follower.children, []
                _make_note(child, labels[anchor])
            elif child.name in {"p", "div"} and node.name != "x-note":
                first = child if child.name == "p" else child.first("p", "div")
                anchored = next((one for one in first.nodes("a") if one.get("id") in labels), None) if first else None
                if anchored:
                    _make_note(child, labels[anchored.get("id")])


def _make_note(node: Node, label: str) -> None:
    node.name = "x-note"
    node.attributes = {"id": label}
    _without_back_links(node)


def _without_back_links(node: Node) -> None:
    for one in node.walk():
        one.children = [
            child
            for child in one.children
            if isinstance(child, Words) or child.name != "a" or not _BACK.fullmatch(child.get("href"))
        ]
