"""The parts of a DOCX, looked through before the library sees them."""

from html import escape
from xml.parsers import expat

from afterword.exchange.arrivals.manuscript import Unread, Unreadable

_DEEPEST = 200  # elements inside elements; Word stays below 60, and the library recurses

_LISTS = frozenset({"w:styles", "w:numbering"})
_USED = _LISTS | frozenset(
    "w:style w:name w:pPr w:numPr w:numId w:ilvl w:abstractNum w:numStyleLink w:styleLink w:lvl w:numFmt w:pStyle "
    "w:num w:abstractNumId".split()
)


class Survey:
    """One pass over a part of the file: is it safe, where do paragraphs begin, what cannot be kept?"""

    def __init__(self, xml: bytes) -> None:
        self.unread: list[Unread] = []
        self._xml = xml
        self._places: list[int] = []  # where the tags of paragraphs begin
        self._path: list[str] = []
        self._kept: list[str] = []  # of a list of styles or numberings, what the library looks at
        self._skipped = 0  # how many elements deep we are in one it does not
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def run(self) -> None:
        """Read it to its end. Raises Unreadable."""
        try:
            self._parser.Parse(self._xml, True)
        except expat.ExpatError as trouble:
            raise Unreadable("The Word document is damaged inside. Open it in Word and save it again.") from trouble

    def marked(self) -> bytes:
        """Return it with a bookmark at the start of every paragraph, named by the paragraph's number."""
        pieces: list[bytes] = []
        here = 0
        for number, place in enumerate(self._places, 1):
            end = self._xml.find(b">", place) + 1
            if not end or self._xml[end - 2 : end - 1] == b"/" or self._xml[place : place + 1] != b"<":
                continue
            mark = b'<w:bookmarkStart w:id="9%d" w:name="afterword-%d"/>' % (number, number)
            pieces += (self._xml[here:end], mark)
            here = end
        return b"".join([*pieces, self._xml[here:]])

    def slimmed(self) -> bytes:
        """Return it without what the library would read and not use: most of a list of styles is their looks."""
        return "".join(self._kept).encode() if self._kept else self._xml

    def _keep(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._path) == 1 and name not in _LISTS:
            return
        if (len(self._path) > 1 and not self._kept) or self._skipped or name not in _USED:
            self._skipped += bool(self._kept)
            return
        written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
        self._kept.append(f"<{name}{written}>")

    def _refuse(self, *_declaration: object) -> None:
        raise Unreadable("The Word document declares entities, as none of Word's do. It was not opened.")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        self._keep(name, attributes)
        if len(self._path) > _DEEPEST:
            raise Unreadable("The Word document is nested deeper than Word nests. It was not opened.")
        if name == "w:p" and "mc:Choice" not in self._path:
            self._places.append(self._parser.CurrentByteIndex)
        why = _NOT_KEPT.get(name)
        if why and "mc:Fallback" not in self._path:
            line = max(len(self._places), 1)
            self.unread.append(Unread(line, line, why))

    def _end(self, name: str) -> None:
        self._path.pop()
        if self._skipped:
            self._skipped -= 1
        elif self._kept:
            self._kept.append(f"</{name}>")


_NOT_KEPT = {
    "w:object": "An embedded object could not be kept.",
    "c:chart": "A chart could not be kept.",
    "dgm:relIds": "A diagram could not be kept.",
    "m:oMath": "An equation could not be kept.",
    "w:altChunk": "A document inside the document could not be kept.",
    "w:delText": "Deleted words (a tracked change) were left out.",
}
