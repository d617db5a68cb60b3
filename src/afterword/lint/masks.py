"""What prose rules never read: code, links, evidence in quotation marks, chat lines, attribute lines."""

import re
from collections.abc import Iterator

from afterword.document.markdown import Mask
from afterword.document.parse import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Span

# A masked stretch keeps its length: blocks end a sentence, inline masks stand in it like an unknown noun.
BLOCK = "\x00"
INLINE = "\x01"

_INLINE_KINDS = frozenset({"code-span", "url", "link-target", "image-path"})
_QUOTE_KINDS = frozenset({"quote"})
_HANDLE = Pattern(r"`+@[\w.-]+`+\Z")
# One for one, so that nothing moves; `str.translate` would look at every character.
_FOLD = (("\u2019", "'"), ("\u2018", "'"), ("\u00a0", " "), ("\u2011", "-"), ("\u2010", "-"), ("\t", " "))

# The closed set of attribute keys (format.md, chapters 4, 6 and 7) and the people's lines of older documents.
_ATTRIBUTES = Pattern(
    r"^[ \t]*[-*+][ \t]+(?:owner|priority|due|kind|fixes|tracker|verify|done|dropped|evidence|source|accepted"
    r"|already-fixed|context|helpers|team|why-late|reviewers?|contributors?|approved[-_]by|thanks|reported-by)"
    r"[ \t]*:[^\n]*$",
    re.MULTILINE | re.IGNORECASE,
)

_CHAT = Pattern(r"^[ \t]*(?:[-*+][ \t]+)?\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]+<[^>\s]+>[^\n]*$", re.MULTILINE)
_CHAT_FENCE = Pattern(r"[ \t]*(?:`{3,}|~{3,})[ \t]*(?:chat|irc|slack)\b", re.IGNORECASE)
_FENCE_LINE = Pattern(r"^[ \t]*(?:`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_QUOTATION = Pattern(
    r'"((?:[^"\n]|\n(?!\s*\n)){1,400}?)"|\u201c((?:[^\u201d\n]|\n(?!\s*\n)){1,400}?)\u201d|\u00ab([^\u00bb]{1,400}?)\u00bb'
)
_SOURCE = Pattern(
    r"""\b(?:said|says?|saying|wrote|writes?|reads?|asked|asks|answered|replied|report(?:ed|s)?|stat(?:ed|es|ing)|noted
    |comment(?:ed|s)?|post(?:ed|s)?|tweet(?:ed|s)?|told|shouted|claim(?:ed|s)?|call(?:ed|s)|spoke|speaks|quot(?:ed|es|ing)
    |according|show(?:ed|s|n)?|display(?:ed|s)|print(?:ed|s)|log(?:ged|s)?|warn(?:ed|s|ing)|titled|named|messages?|tickets?
    |pages?|alerts?|banner|dialog(?:ue)?|e-?mails?|mails?|subject|articles?|clauses?|contract|title|entry|quotes?|notes?
    |chat|screen(?:shot)?|headline|press|survey|feedback|statement|document(?:ation)?|wiki|button|text|string|field
    |form|letter|finding|audit|phrase|phrased|worded|sentence|words?|term|label(?:led)?|category|expression|tag)\b""",
    re.VERBOSE,
)
_MENTION = Pattern(
    r"\b(?:terms?|words?|labels?|labelled|categor(?:y|ies)|field|tag|tagged|called|named|titled|reads?|says?|phrase|value"
    r"|expression|heading|option|entry|box|cause code)\b[^.;!?\"\u201c]{0,12}$"
)
_MARKS_OF_QUOTATION = ('"', "\u201c", "\u00ab")
_MASKED_WORDS = 3


def plain(document: Document, *, with_quotes: bool = False) -> str:
    """Return the text as prose rules see it: lower case, typographic marks folded, masks blanked, same length.

    With `with_quotes`, block quotes, chat lines and inline quotations are left readable.
    """
    text = document.text
    spans = [(span, BLOCK) for span in quoted(document)] if not with_quotes else []
    spans += _structural(document, chat=with_quotes)
    blanked = _blank(_folded(lowered(text)), spans)
    if with_quotes:
        return blanked
    return _blank(blanked, [(span, INLINE) for span in _quotations(blanked)])


def quoted(document: Document) -> tuple[Span, ...]:
    """Return the block quotes, chat fences and chat lines of a document: evidence, never rewritten."""
    quotes = [mask.span for mask in document.masks if mask.kind in _QUOTE_KINDS or _is_chat(document, mask)]
    quotes += [Span(*found.span()) for found in _CHAT.finditer(document.text)]
    return tuple(quotes)


def quotes(document: Document) -> bool:
    """Tell whether there may be evidence in a document at all."""
    return any(mark in document.text for mark in _MARKS_OF_QUOTATION) or bool(quoted(document))


def evident(document: Document) -> tuple[Span, ...]:
    """Return everything that is evidence: block quotes, chat lines, and quotations within a sentence."""
    readable = _blank(_folded(lowered(document.text)), _structural(document, chat=True))
    return (*quoted(document), *_quotations(readable))


def _is_chat(document: Document, mask: Mask) -> bool:
    return mask.kind == "fence" and _CHAT_FENCE.match(document.text, *mask.span) is not None


def _structural(document: Document, *, chat: bool) -> list[tuple[Span, str]]:
    text = document.text
    spans = [(Span(*found.span()), BLOCK) for found in _ATTRIBUTES.finditer(text)]
    for mask in document.masks:
        if mask.kind in _QUOTE_KINDS:
            continue
        if chat and _is_chat(document, mask):
            spans += [(Span(*found.span()), BLOCK) for found in _FENCE_LINE.finditer(text, *mask.span)]
            continue
        if mask.kind == "code-span" and _HANDLE.match(mask.span.of(text)):
            spans += _ticks(mask.span, text)
            continue
        spans.append((mask.span, INLINE if mask.kind in _INLINE_KINDS else BLOCK))
    return spans


def _ticks(span: Span, text: str) -> list[tuple[Span, str]]:
    """Blank the back-ticks around a handle, and only these: it is still somebody's name."""
    inner = len(span.of(text).strip("`"))
    ticks = (len(span) - inner) // 2
    return [(Span(span.start, span.start + ticks), " "), (Span(span.end - ticks, span.end), " ")]


def _quotations(plain_text: str) -> Iterator[Span]:
    """Find quotations that are evidence or mention: introduced by whoever said them, or named as a word."""
    if not any(mark in plain_text for mark in _MARKS_OF_QUOTATION):
        return
    for found in _QUOTATION.finditer(plain_text):
        inner = found[1] or found[2] or found[3]
        before = plain_text[max(0, found.start() - 70) : found.start()]
        before = re.split(r"[.!?]\s|\n\s*\n|\x00", before)[-1]
        after = plain_text[found.end() : found.end() + 30]
        if len(inner.split()) >= _MASKED_WORDS:
            introduced = (
                before.rstrip().endswith((":", ",")) or _SOURCE.search(before) or _SOURCE.match(after.lstrip(" ,"))
            )
        else:
            introduced = _MENTION.search(before)
        if introduced:
            yield Span(*found.span())


def lowered(text: str) -> str:
    """Return a text in lower case, of the same length."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _folded(text: str) -> str:
    for mark, plain_mark in _FOLD:
        text = text.replace(mark, plain_mark)
    return text


def _blank(text: str, spans: list[tuple[Span, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for span, filler in sorted(spans, key=lambda each: (each[0].start, -each[0].end)):
        start = max(span.start, done)
        if span.end <= start:
            continue
        pieces += (text[done:start], filler * (span.end - start))
        done = span.end
    pieces.append(text[done:])
    return "".join(pieces)
