"""Where the words of an entry begin, behind its moment and all that closes or separates it."""

import re

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.events.lines import Line
from afterword.exchange.arrivals.times.moments import Moment

_CLOSER = Pattern(r"[ \t]{0,2}(?:\*{1,3}|_{1,3}|`{1,2}|\]|\)|\}{1,2}|[”\"“】]|</[A-Za-z]{1,10}>)")
_CELL = Pattern(r"[ \t]*<(?:td|th|p|span|div|dd|br)(?:[ \t][^<>\r\n]{0,80})?/?>", re.IGNORECASE)
_SEPARATOR = Pattern(r"[ \t]*(?:[:：–—|→›»]{1,3}|-{1,3}>?|=>|[ \t]>(?=[ \t])|/(?=[ \t])|[,;、.](?=[ \t]|$))[ \t]*", 0)
_FOOTNOTE = Pattern(r"\[\^[^\]\r\n]{1,20}\]")
_KEPT = frozenset("*_`[(")  # what is open and not closed goes on in the words
_PAIRS = {"[": "]", "(": ")", "{": "}", "“": "”", "„": "“", "【": "】", '"': '"', "'": "'"}
_PIECES = Pattern(r"\*{1,3}|_{1,3}|`{1,2}|[\[({“\"'„【]|\{\{")


def words_behind(text: str, line: Line, moment: Moment) -> tuple[int, str, bool]:
    """Return where the words begin, the emphasis to open again, and whether something parts them from the moment."""
    opened = _opened(text[line.content : moment.span.start])
    for inside in _CLOSER.finditer(text, moment.span.end, moment.end):
        _closes(inside[0].strip(), opened)
    at, explicit = moment.end, moment.end > moment.span.end
    while at < line.end:
        note = _FOOTNOTE.match(text, at, line.end)
        closer = _CLOSER.match(text, at, line.end)
        separator = _SEPARATOR.match(text, at, line.end)
        cell = _CELL.match(text, at, line.end)
        if note:
            at = note.end()
        elif cell:
            at, explicit = cell.end(), True
        elif closer and _closes(closer[0].strip(), opened):
            at, explicit = closer.end(), True
        elif separator and separator.end() > at:
            at, explicit = separator.end(), True
        elif text[at] in " \t":
            at += 1
        else:
            break
    return at, "".join(mark for mark in opened if mark[:1] in _KEPT), explicit


def _opened(before: str) -> list[str]:
    return _PIECES.findall(before)


def _closes(closer: str, opened: list[str]) -> bool:
    """Take the mark this one closes off what is open."""
    if closer.startswith("</"):
        return True
    for place in range(len(opened) - 1, -1, -1):
        mark = opened[place]
        if mark == closer or _PAIRS.get(mark[0]) == closer[:1]:
            del opened[place]
            return True
        if mark[0] == closer[0] and mark[0] in "*_":
            rest = len(mark) - len(closer)
            opened[place] = mark[0] * rest if rest > 0 else ""
            if rest <= 0:
                del opened[place]
            return True
    return False
