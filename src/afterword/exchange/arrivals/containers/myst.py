"""MyST and Quarto where reading them as plain Markdown would mislead.

Their text is Markdown and stays as it is, with three exceptions. The fences of a directive, `:::{note}`, become lines
of their own, or CommonMark reads them as the end of the paragraph or list item above. A directive of prose written
with backticks gets colons, or its words would be code. The tables `list-table` and `csv-table` become pipe tables.
"""

import re
from collections.abc import Iterator, Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import markup, plain
from afterword.exchange.arrivals.containers.inline import Line
from afterword.exchange.arrivals.containers.lightmarkup import Source, dedented
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.rst import Reader
from afterword.exchange.arrivals.containers.rst_directives import Head, directive
from afterword.exchange.arrivals.containers.walker import Walker
from afterword.exchange.arrivals.manuscript import Manuscript

_SIGN = re.compile(rb"(?m)^ {0,12}(?::{3,}[ \t]*[\{\w]|`{3,}[ \t]*\{[a-z])")
_OPENS = Pattern(r"( {0,12})(:{3,}|`{3,}|~{3,})[ \t]*(?:\{([\w:.+#= \"'-]{0,200})\}|([\w-]{1,60}))?[ \t]*(.*)")
_CODE = frozenset(
    "code code-block code-cell sourcecode literalinclude math mermaid eval-rst parsed-literal raw jupyter-execute "
    "python r julia bash sql ojs dot".split()
)
_TABLES = frozenset({"list-table", "csv-table"})
_MARKDOWN = (".md", ".markdown", ".qmd", ".myst", ".rmd", ".mdx")


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are Markdown with directives of MyST or Quarto in it."""
    return name.lower().endswith(_MARKDOWN) and _SIGN.search(data) is not None


def read(name: str, data: bytes) -> Manuscript:
    """Read MyST or Quarto as Markdown. Raises Unreadable."""
    text = plain.read(name, data)
    whole = text.text.replace("\r\n", "\n").replace("\r", "\n")
    ended = whole.endswith("\n")
    lines = [Source(line, number) for number, line in enumerate(whole.removesuffix("\n").split("\n"), 1)]
    made = list(_mended(lines))
    if [line.text for line in made] == [line.text for line in lines]:
        return text
    return Manuscript(
        name,
        "\n".join(line.text for line in made) + ("\n" if ended else ""),
        tuple(line.line for line in made),
        text.told,
        unread=text.unread,
    )


class _Reader(Reader):
    """Reads the lists in tables; the words in them are Markdown already."""

    def words(self, lines: Sequence[Source]) -> list[Node | Words]:
        """Return lines as they are."""
        made: list[Node | Words] = []
        for line in lines:
            made += [
                *([Node("x-soft", {}, line.line)] if made else []),
                Node("x-raw", {}, line.line, [Words(line.text.strip(), line.line)]),
            ]
        return made


def _mended(lines: Sequence[Source]) -> Iterator[Line]:
    closing: list[str] = []  # what ends the directives that are open, innermost last
    code = ""  # what ends the code that is open
    here = 0
    blank = True
    while here < len(lines):
        line = lines[here]
        text = line.text.strip(" \t")
        found = _OPENS.fullmatch(line.text)
        here += 1
        if code:
            code = "" if _closes(text, code) else code
            made = [Line(line.text, line.line)]
        elif closing and _closes(text, closing[-1]):
            closing.pop()
            made = _alone(_colons(line.text), line.line, blank=blank)
        elif found and (found[2][0] != ":" and (found[3] is None or _is_code(found[3]))):
            code = found[2]
            made = [Line(line.text, line.line)]
        elif found and (found[3] is not None or found[4] or found[5]):
            if found[3] in _TABLES:
                end = _end(lines, here, found[2])
                made = _table(lines[here - 1], lines[here:end], found[3], found[5])
                here = min(end + 1, len(lines))
            else:
                closing.append(found[2])
                made = _alone(_colons(line.text), line.line, blank=blank)
        else:
            made = [Line(line.text, line.line)]
        yield from made
        blank = bool(made) and not made[-1].text.strip()


def _is_code(name: str) -> bool:
    """Tell whether a fence holds code: by its directive, or as Quarto's cells and raw blocks do."""
    first = name.strip().partition(" ")[0]
    return first in _CODE or first.startswith(("=", ".", "#")) or not first


def _closes(text: str, opening: str) -> bool:
    return len(text) >= len(opening) and not text.strip(opening[0]) and text[:1] == opening[0]


def _colons(text: str) -> str:
    """Return the fence of a directive in colons."""
    bare = text.lstrip(" ")
    mark = bare[:1]
    count = len(bare) - len(bare.lstrip(mark)) if mark in "`~" else 0
    return text[: len(text) - len(bare)] + ":" * count + bare[count:]


def _alone(text: str, line: int, *, blank: bool) -> list[Line]:
    """Return a line with a blank one on both sides."""
    return [*([] if blank else [Line("", line)]), Line(text, line), Line("", line)]


def _end(lines: Sequence[Source], here: int, opening: str) -> int:
    """Return where a directive ends; it is only asked for tables, which hold no other."""
    while here < len(lines) and not _closes(lines[here].text.strip(" \t"), opening):
        here += 1
    return here


def _table(head: Source, body: Sequence[Source], name: str, title: str) -> list[Line]:
    reader = _Reader(body)
    nodes = directive(reader, Head(name, title.strip(), head.line), dedented(list(body)), 0)
    tree = markup.settled(Node("", {}, head.line, nodes))
    return [Line("", head.line), *Walker().write(tree), Line("", head.line)]
