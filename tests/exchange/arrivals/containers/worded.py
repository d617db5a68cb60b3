"""Word documents for tests, written with python-docx and, where it has no words for a thing, with Word's XML."""

import struct
import zlib
from io import BytesIO

import docx
from docx.oxml import parse_xml

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def document():
    """Return an empty document with the properties a person's has."""
    made = docx.Document()
    made.core_properties.title = "Checkout outage"
    made.core_properties.author = "Mira Sand"
    made.core_properties.keywords = "checkout, disk"
    return made


def saved(made) -> bytes:
    """Return a document's bytes."""
    packed = BytesIO()
    made.save(packed)
    return packed.getvalue()


def check_box(paragraph, text: str, *, done: bool):
    """Add a check box, as Word's content controls are, and words behind it."""
    raw(
        paragraph,
        f'<w:sdt {{0}}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(done)}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r><w:t>{'☒' if done else '☐'}</w:t></w:r></w:sdtContent></w:sdt>",
    )
    paragraph.add_run(" " + text)


def inserted(paragraph, text: str):
    """Add words as a tracked insertion."""
    raw(paragraph, f'<w:ins {{0}} w:id="71" w:author="Ola"><w:r><w:t>{text}</w:t></w:r></w:ins>')


def deleted(paragraph, text: str):
    """Add words as a tracked deletion."""
    raw(paragraph, f'<w:del {{0}} w:id="72" w:author="Ola"><w:r><w:delText>{text}</w:delText></w:r></w:del>')


def numbering(numberings, number: int, bullet: str):
    """Add a list with this bullet to the numberings of a document."""
    numberings.insert(
        0,
        parse_xml(
            f'<w:abstractNum {_NAMESPACES} w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
            f'<w:lvlText w:val="{bullet}"/></w:lvl></w:abstractNum>'
        ),
    )
    numberings.append(parse_xml(f'<w:num {_NAMESPACES} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def numbered(paragraph, number: int):
    """Make a paragraph an item of a list."""
    properties = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {_NAMESPACES}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'))


def raw(paragraph, xml: str):
    """Add an element to a paragraph; `{0}` is where its namespaces go."""
    paragraph._p.append(parse_xml(xml.format(_NAMESPACES)))


def picture() -> BytesIO:
    """Return a PNG of one pixel."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return BytesIO(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b""))
