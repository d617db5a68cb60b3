"""Which reader opens which bytes: every container ends as manuscripts.

A reader is a module of this package with two functions, `recognises(name, data)` (cheap, never raises, decides by
content first and by the name second) and `read(name, data)`, which returns a manuscript or raises `Unreadable`; one
whose files may hold several documents has `read_all(name, data)` too, which yields them. To add one, give it a line in
`_SHELF`. A module is imported only when a file's first bytes or its name make it a candidate.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from afterword.exchange.arrivals.containers import plain
from afterword.exchange.arrivals.manuscript import Manuscript


class Reader(Protocol):
    """A module that reads one kind of container."""

    def recognises(self, name: str, data: bytes) -> bool:
        """Tell whether these bytes are of its kind."""

    def read(self, name: str, data: bytes) -> Manuscript:
        """Return the document in them. Raises Unreadable."""


class _Place(NamedTuple):
    """When a module is asked.

    Attributes:
        module: Its name in this package; with a dot before it, in the one around.
        starts: What a file begins with, after a mark of its encoding and blanks.
        suffixes: Endings of names, in lower case.
    """

    module: str
    starts: tuple[bytes, ...]
    suffixes: tuple[str, ...] = ()


_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_JSON = (b"{", b"[")
_TREE = (b"<",)

# Asked in this order: the particular before the general.
_SHELF = (
    _Place("docx", _ZIP),
    _Place("confluence_space", _ZIP),
    _Place("google", (*_ZIP, *_TREE)),
    _Place(".chat.slack", (*_ZIP, *_JSON)),
    _Place("opsgenie", _JSON),
    _Place("adf", _JSON),
    _Place("pagerduty", _JSON),
    _Place("rootly", _JSON),
    _Place("firehydrant", _JSON),
    _Place("dispatch", _JSON),
    _Place("incident_io", _JSON),
    _Place("statuspage", _JSON),
    _Place("jira", _JSON),
    _Place(".chat.matrix", _JSON),
    _Place("issues", _JSON),
    _Place("other_json", _JSON),
    _Place("collections", (b"---",)),
    _Place("rst", (), (".rst", ".rest")),
    _Place("asciidoc", (), (".adoc", ".asciidoc", ".asc")),
    _Place("myst", (), (".md", ".markdown", ".qmd", ".myst", ".rmd", ".mdx")),
    _Place("confluence", _TREE),
    _Place(".chat.pasted", (), (".txt", ".text", ".log")),
    _Place("html", _TREE, (".html", ".htm", ".xhtml")),
)

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_LONGEST_START = 512


def read(name: str, data: bytes) -> Manuscript:
    """Read one document of any kind; of a container with several, the first. Raises Unreadable."""
    reader = reader_of(name, data)
    return reader.read(name, data) if reader else plain.read(name, data)


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Read every document a file holds, one after the other. Raises Unreadable."""
    reader = reader_of(name, data)
    several = getattr(reader, "read_all", None)
    if several is not None:
        yield from several(name, data)
    else:
        yield reader.read(name, data) if reader else plain.read(name, data)


def reader_of(name: str, data: bytes) -> Reader | None:
    """Return the reader of a container; None for what is read as Markdown."""
    start = _start(data)
    if plain.is_ours(data):  # whatever its name
        return None
    lower = name.lower()
    for place in _SHELF:
        if start.startswith(place.starts) or lower.endswith(place.suffixes):
            reader = _reader(place.module)
            if reader.recognises(name, data):
                return reader
    return None


def _start(data: bytes) -> bytes:
    start = data[:_LONGEST_START]
    for mark in _MARKS:
        if start.startswith(mark):
            return start.removeprefix(mark).replace(b"\0", b"").lstrip()
    return start.lstrip()


@cache
def _reader(module: str) -> Reader:
    return cast("Reader", import_module(f".{module}", __name__))
