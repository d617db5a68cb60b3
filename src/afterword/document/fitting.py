"""Whether a value is of the kind its key asks for: somebody for *owner*, a day for *due*, factors for *fixes*."""

import re
from collections.abc import Callable, Mapping

from afterword.document import clock, deadlines, shortform
from afterword.document.patterns import Pattern
from afterword.document.text import Span

# Their values are sentences, in which commas and colons mean nothing; of two a bare yes or no will do.
SENTENCES = frozenset({"verify", "dropped", "why-late", "accepted", "already-fixed", "context"})
LONGEST = 300  # characters of a value that is no sentence
_ASIDE = r"(?:[ \t]*\([^()]{0,80}\))?[ \t]*"
_NAME = r"(?!P[0-4]\b)[A-ZÀ-Þ][\w'’.-]*(?:[ \t]+[A-ZÀ-Þ][\w'’.-]*){0,3}"
_SOMEBODY = rf"(?:@\w[\w.-]*|[\w.+-]{{1,64}}@[\w.-]+|{_NAME}|tbd|tbc|\?+){_ASIDE}"
_PEOPLE = Pattern(rf"{_SOMEBODY}(?:(?:[,&/+]|and\b)[ \t]*{_SOMEBODY}){{0,9}}")
_RELATIVE = Pattern(
    r"(?:end of|next|this|in)(?:[ \t]+(?!and\b|the\b)\w+){1,3}|eo[dwmqy]|tb[dc]|asap|soon|later|tomorrow|today|q[1-4]"
    r"|\d{4}-(?:\d\d?|q[1-4])",
    re.IGNORECASE,
)
_AND = r"[ \t]*(?:[,;&+]|and\b)?[ \t]*"
_ISSUE = rf"(?:{shortform.TRACKER.source}|<?https?://[^\s<>]{{1,500}}>?)"
_ISSUES = Pattern(rf"{_ISSUE}(?:{_AND}{_ISSUE}){{0,9}}{_ASIDE}|(?i:none|n/a)\b.*", re.DOTALL)
_IDS = Pattern(rf"[FL]\d{{1,6}}(?:{_AND}[FL]\d{{1,6}}){{0,30}}{_ASIDE}", re.IGNORECASE)
_KIND = Pattern(
    r"(?:prevent(?:ion|ive)?|mitigat(?:e|ion)|detect(?:ion|ive)?|repair|process|investigat(?:e|ion)"
    r"|[a-z][\w-]{1,30}\.[a-z][\w-]{1,40}|x-[\w.-]{1,40})"
)
_ANCHORS = Pattern(r"(?:\^[\w-]{1,40}|\[[^\[\]]{1,200}\]\([^()\s]{1,500}\)|<?https?://[^\s<>]{1,500}>?)(?:,[ \t]*.*)?")
_TRUTH = Pattern(r"yes|no|true|false", re.IGNORECASE)
_REST = Pattern(_ASIDE)


def fits(key: str, value: str) -> bool:
    """Tell whether a value is of its key's kind from its first character to its last.

    Never of a key whose values are sentences or names of teams; *accepted* and *context*, which may be sentences, have
    a kind of their own: yes or no.
    """
    judge = _JUDGES.get(key)
    value = value.strip()
    value = value[1:-1] if value[:1] == '"' == value[-1:] else value
    return judge is not None and 0 < len(value) <= LONGEST and judge(value)


def has_kind(key: str) -> bool:
    """Tell whether the values of a key can be told from a sentence."""
    return key in _JUDGES


def _is_priority(value: str) -> bool:
    return shortform.rank(value.partition("(")[0]) is not None


def _is_day(value: str) -> bool:
    found = clock.match_date(value)
    if found:
        return _REST.fullmatch(value, found.end) is not None
    days = deadlines.days(value)
    return _RELATIVE.fullmatch(value) is not None or (bool(days) and days[0].span == Span(0, len(value)))


def _starts_with_day(value: str) -> bool:
    return clock.match_date(value) is not None


def _all_of(pattern: Pattern) -> Callable[[str], bool]:
    return lambda value: pattern.fullmatch(value) is not None


_JUDGES: Mapping[str, Callable[[str], bool]] = {
    "owner": _all_of(_PEOPLE),
    "helpers": _all_of(_PEOPLE),
    "priority": _is_priority,
    "due": _is_day,
    "done": _starts_with_day,
    "tracker": _all_of(_ISSUES),
    "fixes": _all_of(_IDS),
    "kind": _all_of(_KIND),
    "evidence": _all_of(_ANCHORS),
    "context": _all_of(_TRUTH),
    "accepted": _all_of(_TRUTH),
}
