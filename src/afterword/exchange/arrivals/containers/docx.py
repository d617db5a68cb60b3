"""Word's DOCX: mammoth makes HTML of it, the one walker makes Markdown of that.

The lines of a DOCX are its paragraphs, counted from 1 in the order of `word/document.xml`, empty ones and those in
tables included. Inserted words are kept as if accepted, deleted ones left out and reported.
"""

import zipfile
from io import BytesIO

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import html, markup
from afterword.exchange.arrivals.containers.docx_boxes import boxes, with_boxes
from afterword.exchange.arrivals.containers.docx_parts import Survey
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.notes import fold_notes
from afterword.exchange.arrivals.containers.zipped import Zipped, is_zip
from afterword.exchange.arrivals.manuscript import Manuscript, Unreadable

_DOCUMENT = "word/document.xml"
_NUMBERING = "word/numbering.xml"
_CORE = "docProps/core.xml"

_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='title'] => h1.title:fresh
p[style-name='List Bullet'] => ul > li:fresh
p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh
p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh
p[style-name='List Number'] => ol > li:fresh
p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh
p[style-name='List Number 3'] => ul|ol > li > ul|ol > li > ol > li:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='HTML Preformatted'] => pre:separator('\\n')
p[style-name='Source Code'] => pre:separator('\\n')
p[style-name='Code'] => pre:separator('\\n')
p[style-name='Macro Text'] => pre:separator('\\n')
p[style-name='macro'] => pre:separator('\\n')
r[style-name='HTML Code'] => code
r[style-name='Verbatim Char'] => code
r[style-name='Code'] => code
comment-reference => sup
"""
_MARK = Pattern(r"afterword-(\d{1,9})")
_UNUSED = Pattern(r"(?:word|xl|ppt)/(?:theme|glossary)/.*|word/(?:settings|webSettings|fontTable)\.xml|customXml/.*")
_PARTS = Pattern(r"\[Content_Types\]\.xml|.*\.(?:xml|rels)")


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are a DOCX file: a zip file with Word's document in it."""
    return is_zip(data) and (_DOCUMENT.encode() in data or name.lower().endswith((".docx", ".docm", ".dotx")))


def read(name: str, data: bytes) -> Manuscript:
    """Read a DOCX file as Markdown. Raises Unreadable."""
    zipped = Zipped(data)
    if _DOCUMENT not in zipped:
        raise Unreadable("There is no Word document in this file. Save it as DOCX again.")
    parts = {part: zipped.read(part) for part in zipped.names if _PARTS.fullmatch(part) and not _UNUSED.fullmatch(part)}
    surveys = {part: Survey(body) for part, body in parts.items()}
    for survey in surveys.values():
        survey.run()
    found = boxes(parts[_NUMBERING]) if _NUMBERING in parts else {}
    parts = {part: survey.slimmed() for part, survey in surveys.items()}
    parts[_DOCUMENT] = with_boxes(surveys[_DOCUMENT].marked(), found)
    tree = markup.parse(_converted(parts))
    _count_paragraphs(tree)
    fold_notes(tree)
    html.below_title(tree)
    return html.manuscript(name, tree, _told(parts.get(_CORE, b"")), surveys[_DOCUMENT].unread)


def _converted(parts: dict[str, bytes]) -> str:
    import mammoth  # noqa: PLC0415 - only Word's files need it

    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as whole:
        for part, body in parts.items():
            whole.writestr(part, body)
    packed.seek(0)
    try:
        result = mammoth.convert_to_html(
            packed, style_map=_STYLES, convert_image=mammoth.images.img_element(lambda _image: {"src": "data:"})
        )
    except Exception as trouble:  # the library raises what it stumbles over: KeyError, ValueError, AttributeError …
        raise Unreadable("The Word document is damaged inside. Open it in Word and save it again.") from trouble
    return str(result.value)


def _count_paragraphs(tree: Node) -> None:
    """Give everything the number of its paragraph instead of a line of the HTML."""
    number = 1
    stack: list[tuple[Node, int]] = [(tree, 0)]
    while stack:
        node, place = stack.pop()
        if place == len(node.children):  # all inside it is numbered
            node.line = node.children[0].line if node.children else number
            continue
        stack.append((node, place + 1))
        child = node.children[place]
        if isinstance(child, Words):
            node.children[place] = child._replace(line=number)
            continue
        found = _MARK.fullmatch(child.get("id")) if child.name == "a" else None
        number = int(found[1]) if found else number
        stack.append((child, 0))


# When it was created is no fact of the post-mortem: a copy of last year's keeps the date of last year's.
_FACTS = {"dc:title": "title", "dcterms:created": "x-created", "dcterms:modified": "x-modified"}


def _told(core: bytes) -> dict[str, object]:
    facts: dict[str, object] = {}
    authors: list[str] = []
    for node in markup.parse(core.decode("utf-8", "replace"), xml=True).walk():
        value = " ".join(node.words().split())
        if not value:
            continue
        if node.name in _FACTS:
            facts[_FACTS[node.name]] = value
        elif node.name in {"dc:creator", "cp:lastmodifiedby"} and value not in authors:
            authors.append(value)
        elif node.name == "cp:keywords":
            facts["tags"] = [tag.strip() for tag in value.replace(";", ",").split(",") if tag.strip()]
    return facts | ({"x-authors": authors} if authors else {})
