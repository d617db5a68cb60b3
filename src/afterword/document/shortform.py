"""The short form of an action: `P1 … @lena due 2026-03-20 PAY-2231`, tokens anywhere among the words."""

import re
from collections.abc import Collection
from typing import NamedTuple

from afterword.document import clock
from afterword.document.patterns import Pattern
from afterword.document.text import Span

# Capitals and a number that are a standard's name rather than an issue's.
_NOT_TRACKERS = (
    "AES|ARM|BASE|CA|CET|COVID|CVE|CWE|EC|ECMA|EN|ES|GB|GMT|GPT|HS|HTTP|IEC|IEEE|IPV|IP|ISO|KB|LTS|MB|MD|MIME|MP|"
    "PBKDF|PEP|PM|PS|RFC|RS|RSA|SEV|SHA|SLA|SLO|SSL|TLS|US|USB|UTC|UTF|WPA"
)
_ISSUE_URL = r"https?://[^\s<>()\[\]]{1,500}?/(?:issues?|browse|pull|merge_requests|work_items|tickets?|tasks?|story)/[\w-]{1,60}"
TRACKER = Pattern(
    rf"\[[^\[\]\r\n]{{1,200}}\]\({_ISSUE_URL}[^\s()]{{0,200}}\)|<{_ISSUE_URL}>|{_ISSUE_URL}"
    rf"|(?<![\w/#.-])(?!(?:{_NOT_TRACKERS})-)[A-Z][A-Z0-9]{{1,9}}-\d{{1,7}}(?![\w-])"
    r"|(?<![\w/#.-])[\w.-]{1,60}/[\w.-]{1,60}\#\d{1,7}\b|(?<![\w&/])\#\d{1,7}\b"
)
HANDLE = Pattern(r"(?<![\w@./+-])@[A-Za-z0-9_](?:[\w.-]*\w)?(?![\w@]|\.\w)")
_PRIORITY = Pattern(r"(?<![\w./#@-])P[0-4](?![\w/-]|\.\d)")
_RANKS = {
    **dict.fromkeys(("highest", "critical", "urgent", "blocker"), "P0"),
    **dict.fromkeys(("high", "major"), "P1"),
    **dict.fromkeys(("medium", "normal"), "P2"),
    **dict.fromkeys(("low", "minor"), "P3"),
    **dict.fromkeys(("lowest", "trivial"), "P4"),
}
# Without a label only where it stands alone, in brackets or between marks: *(High, 2026-07-01)*, *; p2;*.
_RANKED = Pattern(
    r"(?:(?P<label>(?<![\w-])prio(?:rity)?)[ \t]*(?P<colon>[:=])?[ \t]*|(?<![\w./#@-]))(?P<value>[Pp]?[0-4]"
    rf"|{'|'.join(_RANKS)})(?![\w/-]|\.\d)",
    re.IGNORECASE,
)
_EXPLAINED = Pattern(r"(?P<value>p[0-4])[ \t]*(?:[–—/:(]|[ \t]-[ \t])[ \t]*[^\W\d_][\w \t]{0,40}\)?")
_ALONE_BEFORE = Pattern(r"(?:\A|[(\[,;|/.]|[ ][–—-]|[\w]@|@[\w.-]*\w|[)\]])[ \t]*\Z")
_ALONE_BEHIND = Pattern(r"[ \t]*(?:\Z|[)\],;|/]|\.(?!\w)|[–—-][ ]|@|due\b)", re.IGNORECASE)
_DUE = Pattern(r"\bdue(?:[ \t]*:|[ \t]+(?:by|on))?[ \t]+", re.IGNORECASE)
_RELATIVE = Pattern(
    r"(?:asap|as soon as possible|when(?:ever)? possible|whenever|eventually|some ?day|at some point|tbd|tbc|soon|later"
    r"|tomorrow|today|eo[dwmqy]|next[ ]\w+|end of \w+|in \w+ (?:days?|weeks?|months?))\b"
    r"|\d{4}-Q[1-4]\b|Q[1-4](?:[ ]\d{4})?\b|\d{4}-\d{1,2}-\d{1,2}(?![\w-])|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?![\w/])",
    re.IGNORECASE,
)
_CODE = Pattern(r"(`+)(?!`).{1,2000}?(?<!`)\1(?!`)", re.DOTALL)
_LINK = Pattern(r"\[[^\[\]\r\n]{0,300}\]\([^()\s]{0,2000}\)|<?https?://[^\s<>]{1,2000}>?")
_REACH = 60
_BETWEEN = " \t\r\n,;:–—-|"


class ShortToken(NamedTuple):
    """One token: owner, priority, due or tracker; `span` covers parentheses around it, `value_span` does not."""

    key: str
    value: str
    value_span: Span
    span: Span


class ShortForm(NamedTuple):
    """The tokens among an action's words, and what remains when those at both ends are taken off."""

    tokens: tuple[ShortToken, ...]
    words: Span


def read(text: str, span: Span, taken: Collection[str]) -> ShortForm:
    """Find the tokens of the keys that are not taken by an attribute line.

    Tokens in the middle of the words count, and stay where they are: a sentence must not lose a word.
    """
    tokens: list[ShortToken] = []
    here = span.start
    for token in sorted(_tokens(text, span, taken), key=lambda token: token.span):
        if token.span.start >= here:
            tokens.append(token)
            here = token.span.end
    words = _words(text, span, tokens)
    once: dict[str, ShortToken] = {}
    for token in tokens:  # at the ends it is meant for the action, in the middle it may be part of what is to be done
        known = once.get(token.key)
        if known is None or (token.key != "owner" and words.contains(known.span) and not words.contains(token.span)):
            once[token.key] = token
    tokens = [token for token in tokens if token.key == "owner" or once[token.key] is token]
    return ShortForm(tuple(tokens), _words(text, span, tokens))


def rank(written: str) -> str | None:
    """Return P0 to P4 for a priority written in another way: *p2*, *2*, *High*, *P1 - high*; None if on no scale."""
    low = written.strip().casefold()
    found = _RANKED.fullmatch(low) or _EXPLAINED.fullmatch(low)
    return _rank(found["value"]) if found else None


def _rank(value: str) -> str:
    return _RANKS.get(value.casefold()) or f"P{value[-1]}"


def hidden(source: str) -> str:
    """Return some words with their code blanked, every place kept."""
    return _CODE.sub(_hide, source) if "`" in source else source


def _tokens(text: str, span: Span, taken: Collection[str]) -> list[ShortToken]:
    source = hidden(span.of(text))
    tokens: list[ShortToken] = []
    if "tracker" not in taken:
        tokens += [_token("tracker", source, span.start, *found.span()) for found in TRACKER.finditer(source)]
    if "](" in source or "://" in source:
        source = _LINK.sub(_hide, source)
    if "owner" not in taken:
        tokens += [_token("owner", source, span.start, *found.span()) for found in HANDLE.finditer(source)]
    if "priority" not in taken:
        tokens += _priorities(source, span.start)
    if "due" not in taken:
        for found in _DUE.finditer(source):
            day, relative = clock.match_date(source, found.end()), _RELATIVE.match(source, found.end())
            end = day.end if day else relative.end() if relative else None
            if end is not None:
                tokens.append(_token("due", source, span.start, found.end(), end, opening=found.start()))
    return tokens


def _priorities(source: str, shift: int) -> list[ShortToken]:
    """Return the priorities of the known scale; where there is none, those written in another way."""
    known = [_token("priority", source, shift, *found.span()) for found in _PRIORITY.finditer(source)]
    return known or [
        _token("priority", source, shift, found.start("value"), found.end(), opening=found.start())._replace(
            value=_rank(found["value"])
        )
        for found in _RANKED.finditer(source)
        if _is_meant(source, found)
    ]


def _is_meant(source: str, found: re.Match[str]) -> bool:
    """Tell whether words that may be a priority stand where one would, and are no part of a sentence."""
    if not found["label"] and (found["value"].isdigit() or len(found[0]) == len(source.strip())):
        return False
    behind = _ALONE_BEHIND.match(source, found.end())
    before = found["colon"] or _ALONE_BEFORE.search(source[max(0, found.start() - _REACH) : found.start()])
    return bool(behind and before)


def _hide(found: re.Match[str]) -> str:
    return "\0" * len(found[0])


def _token(key: str, source: str, shift: int, start: int, end: int, *, opening: int | None = None) -> ShortToken:
    before = start if opening is None else opening
    after = end
    if source[before - 1 : before] in {"(", "["} and source[end : end + 1] in {")", "]"}:
        before, after = before - 1, end + 1
    return ShortToken(key, source[start:end], Span(start + shift, end + shift), Span(before + shift, after + shift))


def _words(text: str, span: Span, tokens: list[ShortToken]) -> Span:
    """Return the span without the tokens at both its ends."""
    start, end = span.start, span.end
    for token in tokens:
        if text[start : token.span.start].strip(_BETWEEN):
            break
        start = token.span.end
    for token in reversed(tokens):
        if token.span.end <= start or text[token.span.end : end].strip(_BETWEEN + "."):
            break
        end = token.span.start
    if start > span.start:
        while start < end and text[start] in _BETWEEN:
            start += 1
    if end < span.end:
        while end > start and text[end - 1] in _BETWEEN:
            end -= 1
    return Span(start, max(start, end))
