"""Check lists of Word that are lists with a box for a bullet: the box becomes a word, or nobody would see it."""

from xml.parsers import expat

# A box of Unicode, or of the symbol fonts whose characters Word keeps in a private place.
_OPEN = frozenset("☐□❏❑⬜\uf0a8\uf06f\uf071\uf0a3")
_DONE = frozenset("☑☒🗹\uf0fe\uf078")

_LEVELS = "012345678"  # of a list, as Word numbers them

Boxes = dict[tuple[str, str], str]  # of a list's number and level: the box


def boxes(numbering: bytes) -> Boxes:
    """Return which lists have a box for a bullet; the XML is known to be sound."""
    found = _Numbering()
    parser = expat.ParserCreate()
    parser.StartElementHandler = found.start
    parser.Parse(numbering, True)
    return {
        (number, level): box
        for number, abstract in found.lists.items()
        for level in _LEVELS
        if (box := found.levels.get((abstract, level)))
    }


def with_boxes(document: bytes, found: Boxes) -> bytes:
    """Return a document with the box as the first word of every item of these lists."""
    if not found:
        return document
    items = _Items(found)
    items.parser.Parse(document, True)
    pieces: list[bytes] = []
    here = 0
    for place, box in items.places:
        end = document.find(b">", place) + 1
        if document[place : place + 2] == b"</" and end:
            pieces += (document[here:end], f'<w:r><w:t xml:space="preserve">{box} </w:t></w:r>'.encode())
            here = end
    return b"".join([*pieces, document[here:]])


class _Numbering:
    """One pass over the list of numberings."""

    def __init__(self) -> None:
        self.levels: Boxes = {}
        self.lists: dict[str, str] = {}
        self._abstract = self._level = self._number = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take an element."""
        value = attributes.get("w:val", "")
        if name == "w:abstractNum":
            self._abstract = attributes.get("w:abstractNumId", "")
        elif name == "w:lvl":
            self._level = attributes.get("w:ilvl", "")
        elif name == "w:lvlText" and value and value in _OPEN | _DONE:
            self.levels[self._abstract, self._level] = "☐" if value in _OPEN else "☒"
        elif name == "w:num":
            self._number = attributes.get("w:numId", "")
        elif name == "w:abstractNumId":
            self.lists[self._number] = value


class _Items:
    """One pass over the document: where the properties of items end."""

    def __init__(self, found: Boxes) -> None:
        self.places: list[tuple[int, str]] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self._found = found
        self._number = self._level = ""
        self._changed = 0  # inside of what the properties were before a tracked change

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._changed += name == "w:pPrChange"
        if self._changed:
            return
        if name == "w:pPr":
            self._number, self._level = "", "0"
        elif name == "w:numId":
            self._number = attributes.get("w:val", "")
        elif name == "w:ilvl":
            self._level = attributes.get("w:val", "0")

    def _end(self, name: str) -> None:
        box = self._found.get((self._number, self._level)) if name == "w:pPr" and not self._changed else None
        if box:
            self.places.append((self.parser.CurrentByteIndex, box))
        self._changed -= name == "w:pPrChange"
