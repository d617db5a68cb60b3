"""What of a text is markup and no words: tags and comments, addresses, a heading's hashes."""

import re
from collections.abc import Iterator

from afterword.document.blocks import Mask
from afterword.document.patterns import Pattern
from afterword.document.text import Span

_TAG = Pattern(r"<!--(?:[\s\S]*?-->|[\s\S]*\Z)|</?[A-Za-z][^<>]*>|<[!?][^<>]*>")
_NO_WORDS = Pattern(r"<(?:script|style|pre|svg|math|textarea|template)\b", re.IGNORECASE)
_BARE_URL = Pattern(r"https?://[^\s<>()\"'`\]]+")
_URL_STOPS = ".,;:!?*_"


def tags(text: str, block: Span) -> Iterator[Mask]:
    """Mask the tags and comments of a block of HTML; the words between them are shown, and are prose."""
    if _NO_WORDS.search(text, *block):
        yield Mask("html", block)
        return
    for found in _TAG.finditer(text, *block):
        yield Mask("comment" if found[0].startswith("<!--") else "html", Span(*found.span()))


def addresses(text: str, start: int) -> Iterator[Mask]:
    """Mask the addresses that stand in a text as they are, from an offset on."""
    for found in _BARE_URL.finditer(text, start):
        url = found[0].rstrip(_URL_STOPS)
        yield Mask("url", Span(found.start(), found.start() + len(url)))


def link_target(text: str, link: Span, words_end: int, *, image: bool) -> Mask | None:
    """Mask where a link leads, or the path of an image: all behind its words."""
    if text[link.start] == "<":
        return Mask("url", link)
    if words_end < link.end:
        return Mask("image-path" if image else "link-target", Span(words_end, link.end))
    return None


def heading_words(text: str, heading: Span) -> Span:
    """Return the place of a heading's words, without hashes or underline."""
    source = heading.of(text)
    if source.startswith("#"):
        start = len(source) - len(source.lstrip("#"))
        words = source[start:].strip(" \t")
        start += len(source[start:]) - len(source[start:].lstrip(" \t"))
        without_hashes = words.rstrip("#")
        if not without_hashes or without_hashes[-1] in " \t":
            words = without_hashes.rstrip(" \t")
    else:
        start = 0
        words = source[: max(source.rfind("\n"), source.rfind("\r"))].rstrip()
    return Span(heading.start + start, heading.start + start + len(words))
