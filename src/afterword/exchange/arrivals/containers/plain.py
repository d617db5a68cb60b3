"""Bytes of a text file → the Markdown they are, whatever encoding wrote them."""

import codecs

from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_UTF_8 = b"\xef\xbb\xbf"
_UTF_16 = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_BINARY = "It is no text. Export the document as DOCX, HTML or Markdown, and import that."
_BROKEN_UTF_16 = "It begins as UTF-16 and does not go on as it. Save it as UTF-8, and import it again."
_GUESSED = (
    "The file is not all UTF-8: what is not was read as Windows-1252, first on this line."
    " Where letters look wrong, save it as UTF-8 and import it again."
)
_FRONT = 8192
_AS_WINDOWS = "afterword-windows-1252"


def is_ours(data: bytes) -> bool:
    """Tell whether a file says that it is canonical text already."""
    return data.removeprefix(_UTF_8).startswith(b"---") and b"postmortem/1" in data[:_FRONT]


def read(name: str, data: bytes) -> Manuscript:
    """Read a text file as Markdown, its characters as they are. Raises Unreadable where there is none."""
    for mark, encoding in _UTF_16:
        if data.startswith(mark):
            return Manuscript(name, _utf_16(data.removeprefix(mark), encoding))
    if b"\0" in data:
        raise Unreadable(_BINARY)
    if not is_ours(data):  # which comes back byte for byte
        data = data.removeprefix(_UTF_8)
    try:
        return Manuscript(name, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Manuscript(name, data.decode("utf-8", _AS_WINDOWS), unread=(Unread(line, line, _GUESSED),))


def _utf_16(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(_BROKEN_UTF_16) from error
    if "\0" in text:
        raise Unreadable(_BINARY)
    return text


def _windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Read one byte that is no UTF-8 as Windows-1252; the few it leaves undefined as the controls of Latin-1."""
    assert isinstance(error, UnicodeDecodeError)  # noqa: S101 - it is registered for decoding alone
    byte = error.object[error.start : error.start + 1]
    character = byte.decode("cp1252", "ignore") or byte.decode("latin-1")
    return character, error.start + 1


codecs.register_error(_AS_WINDOWS, _windows_1252)
