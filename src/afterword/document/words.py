"""The words of Markdown, for places where only words fit: summaries, rows, pictures, search."""

import re
from html.parser import HTMLParser

from afterword.document.markdown import html, inline_html
from afterword.document.patterns import Pattern

BLOCKS = frozenset(
    "p li ul ol br div h1 h2 h3 h4 h5 h6 td th tr pre hr sup sub blockquote details summary dt dd".split()
)
"""What a reader sees apart from the words around it."""
MARKED = Pattern(r"[\\`*_~\[\]<&\n\r]")
"""Without one of these, a line of Markdown says only what it shows."""
_COMMENT = Pattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def plain(markdown: str) -> str:
    """Take the words out of Markdown, on one line: no marks, no addresses, no comments."""
    if not MARKED.search(markdown):
        return " ".join(markdown.split())
    # An empty line in front keeps a rule at the beginning from being taken for front matter.
    return seen(html(f"\n{markdown}") if "\n" in markdown or "\r" in markdown else inline_html(markdown))


def without_comments(markdown: str) -> str:
    """Take the comments out, one that never ends to the end of the text; all else stays as it is written."""
    return _COMMENT.sub("", markdown)


def seen(markup: str) -> str:
    """Take the words a reader sees out of HTML, on one line."""
    if "<" not in markup and "&" not in markup:
        return " ".join(markup.replace("\u2060", "").split())
    words = _Words()
    words.feed(markup)
    words.close()
    return " ".join("".join(words.found).replace("\u2060", "").split())


class _Words(HTMLParser):
    """Collects the text of HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in BLOCKS:
            self.found.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.found.append(" ")
