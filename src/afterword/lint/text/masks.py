"""What prose rules never read: code, links, evidence in quotation marks, chat lines, attribute lines."""

import re
from collections.abc import Iterator
from functools import cached_property

from afterword.document.document import Document
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

# The attributes of events, factors and actions, a closed set, and the people's lines of older documents.
_ATTRIBUTES = Pattern(
    r"\n[ \t]*[-*+][ \t]+(?:owner|priority|due|kind|fixes|tracker|verify|done|dropped|evidence|source|accepted"
    r"|already-fixed|context|helpers|team|why-late|reviewers?|contributors?|approved[-_]by|thanks"
    r"|reported-by)[ \t]*:[^\n]*",
    re.IGNORECASE,
)

_CHAT = Pattern(r"\n[ \t]*(?:[-*+][ \t]+)?\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]+<[^>\s]+>[^\n]*")
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
    |tile|poster|sticker|sign|song|film|movie|playlist|chapter|column|heading|lines?[ ](?:was|is|were)
    |(?:start|begin|open|end)s[ ]with|faq|slides?|talk|answer(?:ed|s)?|form|letter|finding|audit
    |phrase|phrased|worded|sentence|words?|term|label(?:led)?|category|expression|tag)\b""",
    re.VERBOSE,
)
# Whoever said it may stand before the verb: *"…", the engineer said*.
_SAID_BY = Pattern(
    r"\A[ ,]*(?:(?:the|an?|our|one|his|her|their|its) (?:[\w'-]+ ){1,3}?|he |she |they |we |i |@?[\w-]+ )(?:said|says"
    r"|wrote|writes|told|asked|added|noted|replied|answered|explained|recalled|reported|stated|commented|posted"
    r"|remarked)\b"
)
_MENTION = Pattern(
    r"\b(?:terms?|words?|labels?|labelled|categor(?:y|ies)|field|tag|tagged|called|named|titled|reads?|says?|phrase"
    r"|values?|expression|heading|option|entry|box|cause code)\b[^.;!?\"\u201c]{0,12}$"
)
# What is worded by somebody: texts and their parts, codes that were chosen from a list; then works and controls.
_WORDED = (
    r"(?:(?:sub)?titles?|head(?:ing|line)s?|captions?|subject(?: line)?|(?:first|last|opening|closing|top|log) lines?"
    r"|columns?|chapters?|labels?|entr(?:y|ies)|options?|default(?: (?:one|value|entry|choice|setting|code|reason))?"
    r"|categor(?:y|ies)|codes?|tags?|fields?|banners?|slogans?|mottos?|topics?|wording|messages?|comments?|names?"
    r"|words?|terms?|phrases?|(?:quiz |exam |open )?questions?|quot(?:e|ation)s?|nicknames?|graffiti)"
)
_WORKS = (
    r"(?:songs?|films?|movies?|books?|novels?|albums?|playlists?|tracks?|shows?|plays?|talks?|articles?|posters?"
    r"|links?|buttons?|tabs?|box(?:es)?|rows?|choices?|sections?|lines?|(?:pictures?|photos?|drawings?) of"
    r"|(?:t-)?shirts?|mugs?|stickers?)"
)
_THEIRS = r"(?<!\bwe )(?<!\bi )"
_MENTIONED = Pattern(
    rf"\b(?:{_WORDED} |{_WORKS} |{_WORDED}(?: (?:of|in|on|for|at|to|from) (?:[\w'-]+ ){{1,5}}?)? ?(?:is|was|were|are"
    r"|had been|has been|remained|reads?|stands for) (?:(?:still|now|just|simply|always|then) )?"
    rf"|{_THEIRS}(?:calls?|called|terms?|termed) (?:it|this|that|these|them|such [\w-]+|the [\w-]+) (?:an? )?"
    rf"|{_THEIRS}(?:(?:speaks?|spoke) of|describe[sd]? (?:[\w'-]+ ){{1,8}}?as) (?:an? |the )?|(?:mail|letter|call"
    r"|recording|transcript|logs?|message|entry|note|line|posts?|report|chat|thread|minutes|exchange|statement"
    r"|speech) (?:\w+ )?(?:starts?|started|begins?|began|opens?|opened|ends?|ended|continues?|continued) with "
    r"|(?:forms?|templates?|questionnaires?|letters?|sheets?|dialog(?:ue)?s?|surveys?|checklists?) (?:still "
    r"|also )?ask(?:s|ed)? for (?:an? |the )?|(?:closed|filed|listed|recorded|logged|booked|classified|categori[sz]ed"
    r"|marked|registered|preset|set|entered|coded|counted|reported|stored|saved|documented|known|defined"
    r"|displayed) (?:[\w'-]+ ){0,3}?(?:as|under|to|with) (?:the )?(?:reason |code )?"
    r"|(?:filled|filled in|pre-?filled|populated) with |(?:in place of|instead of) "
    r"|(?:translates|translated|renders|rendered) (?:[\w-]+ )?as "
    r"|(?:prints?|printed|displays?|displayed|offers?|offered|stands? for) (?:also )?)$"
)
_ENTITLED = Pattern(
    r",? (?:is|was|were|are|became|remains?|remained)(?: (?:still|also|only|now|once))? (?:the|an?|one of the|its|his"
    rf"|her|their|our) (?:[\w'-]+ ){{0,4}}?(?:{_WORDED}|{_WORKS})\b"
    r"|,? (?:is|was) (?:printed|written|engraved|painted|sprayed|listed|offered|preset|struck|taken out|removed|dropped"
    r"|deleted)\b|,? (?:is|was) how\b"
)
_ENUMERATED = frozenset({",", "and", "or", ", and", ", or", "/"})
# The full stop of *Dr. Okonkwo* and *K. Odeh* ends nothing.
_ABBREVIATED = Pattern(r"(?:[A-Z](?<![\w.-].)|[DMP](?<![\w.-].)(?:r|rs|s|rof))(?P<stop>\.) (?=[A-Z][a-z])")
_CLAUSES = Pattern(r"[.!?]\s|\n\s*\n|\x00")
_MARKS_OF_QUOTATION = ('"', "\u201c", "\u00ab")
_MASKED_WORDS = 3


class Prose:
    """What of a document is prose, with its quotations and without; what both need is made once."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def plain(self, *, with_quotes: bool = False) -> str:
        """Return the text as prose rules see it: lower case, typographic marks folded, masks blanked, same length.

        With `with_quotes`, block quotes, chat lines and inline quotations are left readable.
        """
        if with_quotes:
            return self._readable
        blanked = _blank(self._folded, [*((span, BLOCK) for span in self._quoted), *self._structural])
        return _blank(blanked, [(span, INLINE) for span in _quotations(blanked)])

    @cached_property
    def lowered(self) -> str:
        """The whole text in lower case, of the same length."""
        return lowered(self._document.text)

    @property
    def has_quotes(self) -> bool:
        """Whether there may be evidence in the document at all."""
        return any(mark in self._document.text for mark in _MARKS_OF_QUOTATION) or bool(self._quoted)

    @property
    def evidence(self) -> tuple[Span, ...]:
        """Everything that is evidence: block quotes, chat lines, and quotations within a sentence."""
        return (*self._quoted, *_quotations(self._readable))

    @cached_property
    def _quoted(self) -> tuple[Span, ...]:
        """The block quotes, chat fences and chat lines: evidence, never rewritten."""
        quotes = [mask.span for mask in self._document.masks if mask.kind in _QUOTE_KINDS]
        return (*quotes, *self._chats, *_lines(_CHAT, self._document.text))

    @cached_property
    def _chats(self) -> tuple[Span, ...]:
        text = self._document.text
        fences = (mask.span for mask in self._document.masks if mask.kind == "fence")
        return tuple(fence for fence in fences if _CHAT_FENCE.match(text, *fence))

    @cached_property
    def _structural(self) -> list[tuple[Span, str]]:
        text = self._document.text
        spans = [(span, BLOCK) for span in _lines(_ATTRIBUTES, text)]
        if text.startswith("\ufeff"):
            spans.append((Span(0, 1), " "))
        chats = frozenset(self._chats)
        for chat in chats:
            spans += [(Span(*found.span()), BLOCK) for found in _FENCE_LINE.finditer(text, *chat)]
        for mask in self._document.masks:
            if mask.kind in _QUOTE_KINDS or mask.span in chats:
                continue
            if mask.kind == "code-span" and _HANDLE.match(mask.span.of(text)):
                spans += _ticks(mask.span, text)
                continue
            place = _without_last_break(mask.span, text) if mask.kind == "front-matter" else mask.span
            spans.append((place, INLINE if mask.kind in _INLINE_KINDS else BLOCK))
        return spans

    @cached_property
    def _folded(self) -> str:
        folded = _folded(self.lowered).replace("\r\n", " \n").replace("\r", "\n")
        return _blank(
            folded, [(Span(*found.span("stop")), " ") for found in _ABBREVIATED.finditer(self._document.text)]
        )

    @cached_property
    def _readable(self) -> str:
        return _blank(self._folded, self._structural)


def _lines(pattern: Pattern, text: str) -> Iterator[Span]:
    """Yield the lines that a pattern covers; it begins with the line break before them, which is found fast."""
    first = pattern.match("\n" + text.partition("\n")[0])
    if first:
        yield Span(0, first.end() - 1)
    for found in pattern.finditer(text):
        yield Span(found.start() + 1, found.end())


def _without_last_break(span: Span, text: str) -> Span:
    """Leave the line break that ends a block: a heading straight below it begins a line."""
    return Span(span.start, span.start + len(span.of(text).rstrip("\r\n")))


def _ticks(span: Span, text: str) -> list[tuple[Span, str]]:
    """Blank the back-ticks around a handle, and only these: it is still somebody's name."""
    inner = len(span.of(text).strip("`"))
    ticks = (len(span) - inner) // 2
    return [(Span(span.start, span.start + ticks), " "), (Span(span.end - ticks, span.end), " ")]


def _quotations(plain_text: str) -> Iterator[Span]:
    """Find quotations that are evidence or mention: introduced by whoever said them, or named as a word."""
    if not any(mark in plain_text for mark in _MARKS_OF_QUOTATION):
        return
    last = 0
    for found in _QUOTATION.finditer(plain_text):
        long = len((found[1] or found[2] or found[3]).split()) >= _MASKED_WORDS
        before = _CLAUSES.split(plain_text[max(0, found.start() - 70) : found.start()])[-1]
        after = plain_text[found.end() : found.end() + 60]
        listed = bool(last) and plain_text[last : found.start()].strip() in _ENUMERATED
        last = 0
        if listed or _is_mentioned(before, after) or (long and _is_told(before, after)):
            last = found.end()
            yield Span(*found.span())


def _is_mentioned(before: str, after: str) -> bool:
    """Tell whether what stands between is named as a word, as a title, or as what somebody chose from a list."""
    ahead = before.replace("\n", " ")
    return bool(_MENTION.search(before) or _MENTIONED.search(ahead) or _ENTITLED.match(after.replace("\n", " ")))


def _is_told(before: str, after: str) -> bool:
    """Tell whether what stands between is introduced by whoever said it."""
    introduced = (
        before.rstrip().endswith((":", ",", " that"))
        or _SOURCE.search(before)
        or _SOURCE.match(after.lstrip(" ,"))
        or _SAID_BY.match(after)
    )
    return bool(introduced)


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
