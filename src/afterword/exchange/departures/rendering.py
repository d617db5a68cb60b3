"""Markdown into HTML as a page of ours shows it: references lead somewhere, links lead nowhere dangerous."""

import re
from collections.abc import Collection, Iterator
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

from afterword.document import markdown
from afterword.document.words import seen

SCHEMES = frozenset({"http", "https", "mailto"})
REFERENCE = re.compile(
    r"\b(?P<record>PM-\d{4}-\d{4,})\b|(?<![\w^])(?P<item>[FAL]\d+)\b|(?<!\w)\^(?P<event>[A-Za-z][\w-]*)"
)
DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\]\n]+\]:[ \t]+\S.*")
MARKED = re.compile(r"<a\b|[FAL]\d|PM-\d|\^[A-Za-z]")
"""Without one of these there is nothing to link and nothing to look at."""
VERBATIM = frozenset({"a", "code", "pre", "kbd", "samp"})
WORD = re.compile(r"\w+")


class Renderer:
    """Renders pieces of one document: they share its link definitions and its anchors."""

    def __init__(self, text: str, places: Collection[str], records: str) -> None:
        """Prepare. `places` are the anchors of the page, `records` the address other post-mortems stand under."""
        self._definitions = "\n".join(_definitions(text))
        self._places = frozenset(places)
        self._records = records

    def html(self, source: str) -> str:
        """Render blocks."""
        if self._definitions and "[" in source:
            source = f"{source}\n\n{self._definitions}\n"
        return self._link(markdown.html(source)).strip()

    def inline(self, source: str) -> str:
        """Render one line, without a paragraph around it."""
        if self._definitions and "[" in source:
            whole = markdown.html(f"\u2060{' '.join(source.split())}\n\n{self._definitions}\n").strip()
            if whole.startswith("<p>\u2060") and whole.endswith("</p>") and whole.count("<p>") == 1:
                return self._link(whole.removeprefix("<p>\u2060").removesuffix("</p>"))
        return self._link(markdown.inline_html(source))

    def _link(self, html: str) -> str:
        if not MARKED.search(html):
            return html
        linker = _Linker(self._places, self._records)
        linker.feed(html)
        linker.close()
        return "".join(linker.written)


def _definitions(text: str) -> Iterator[str]:
    """Yield the link definitions of a text. One cannot interrupt a paragraph (CommonMark, section 4.7)."""
    free = True
    for line in text.splitlines():
        defines = free and DEFINITION.fullmatch(line)
        if defines:
            yield line
        free = bool(defines) or not line.strip() or line.startswith("#")


class _Linker(HTMLParser):
    """Copies HTML, turning references in its text into links and dropping addresses a reader should not follow."""

    def __init__(self, places: frozenset[str], records: str) -> None:
        super().__init__(convert_charrefs=False)
        self.written: list[str] = []
        self._places = places
        self._records = records
        self._verbatim = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._verbatim += tag in VERBATIM
        given = dict(attrs)
        href = given.get("href")
        if tag == "a" and (href is None or not _leads_somewhere_safe(href)):
            self.written.append("<a>")
        elif tag == "a" and href and href.startswith("#"):
            self.written.append(f'<a href="{escape(href)}">')
        else:
            self.written.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag, attrs
        self.written.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self._verbatim -= tag in VERBATIM
        self.written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.written.append(data if self._verbatim > 0 else REFERENCE.sub(self._reference, data))

    def handle_entityref(self, name: str) -> None:
        self.written.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.written.append(f"&#{name};")

    def _reference(self, found: re.Match[str]) -> str:
        if found["record"]:
            return f'<a href="{escape(self._records)}{found[0]}">{found[0]}</a>'
        place = found["item"] or found["event"]
        return f'<a href="#{place}">{found[0]}</a>' if place in self._places else found[0]


def _leads_somewhere_safe(href: str) -> bool:
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return href.startswith("#") or parts.scheme.lower() in SCHEMES


def words(html: str) -> set[str]:
    """Return the different words a reader of this HTML sees."""
    return set(WORD.findall(seen(html)))
