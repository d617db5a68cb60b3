"""The one duration of a summary that is told as the incident's own: *down for 45 minutes*, *an outage of 2 h*."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from afterword.document import quantities
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading

_PART = r"\d[\d \u00a0\u202f.,]*[ \u00a0-]?(?:h|hrs?|hours?|min|mins|minutes?|m|d|days?)\b"
_LENGTH = Pattern(
    r"(?P<about>(?:about|around|approximately|roughly|some|nearly|almost|over|~"
    rf"|≈)[ ]?)?(?P<words>{_PART}(?:[ ,]*(?:and )?{_PART}){{0,3}})"
)
_NOT_WHOLE = Pattern(r"[ ]*(?:late|later|old|ago|before|after|each|a day|per|time-?out|window|apart|of the|earlier)\b")
_CLAUSE = 200
"""Characters on either side of a duration that its clause is looked for in."""
_CLAUSE_ENDS = Pattern(
    r"[.;:!?][\s)]|\n[ ]*\n|[—–(]|\b(?:and|but|or|which|who|whose|where|because|since|as|while|when|after|before|until"
    r"|although|so|if|once|then|than)\b"
)
# What went on for so long: the incident by one of its names, or a verb of failing whose subject stands before it.
_NAME = r"(?:outage|downtime|disruption|interruption|unavailability|incident|degradation|impact|blackout)"
_NAMED = Pattern(
    rf"\b{_NAME}\b[^,]{{0,60}}?\b(?:lasted|lasting|took|went on|continued|of|for|was)[ ](?:for[ ])?(?:a total of[ ])?\Z"
)
_NAMED_AFTER = Pattern(rf"[ ]?(?:of[ ])?(?:\w+[ ])?{_NAME}\b")
_FOR = Pattern(r"\b(?:for|during|over|throughout)[ ](?:the[ ]|all[ ])?(?:a total of[ ])?\Z")
_FAILING = Pattern(
    r"(?<=[a-z\d)%`\x01] )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bof )(?<!\ball )(?<!\bwith )(?<!\bno )(?<!\bany )"
    r"(?<!\bby )(?:fail(?:ed|s)|went down|(?:was|were|is|are)[ ](?:\w+[ ]){0,2}?(?:down|unavailable|unreachable"
    r"|inaccessible|offline|degraded|broken|slow|refused|rejected|interrupted|unusable|blank|dark|disrupted|duplicated"
    r"|affected|bought twice)|(?:could|did)(?:[ ]not|n't)|(?:was|were) unable to|refused|rejected"
    r"|returned (?:errors?|5\d\d|4\d\d)|answered (?:with )?(?:errors?|5\d\d)"
    r"|lost (?:access|service|connection|power)|no one could|nobody could)\b"
)
_OPENING = Pattern(r"\A\W*(?:nobody|no one|no \w+) could\b")
# The past of another thing, a part of it, a rule that holds always, or something that watches rather than serves.
_OTHERWISE = Pattern(
    r"\A\W*(?:each|every)\b|\b(?:had|having|keeps?|kept|retain\w*|stored?|valid|cached?|scheduled|muted?|configured"
    r"|some|one of|part of|several|a few|single|at most|at least|up to|no more than|longest|per|average|median|most"
    r"|first|second|last|of them|another|other|further|alerts?|alerting|alarms?|monitor\w*|backups?|tests?|staging"
    r"|dashboards?|detection|always|usually|restor\w+|recovery)\b"
)


class Length(NamedTuple):
    """A duration in the summary."""

    span: Span
    value: timedelta
    about: bool


def lengths(reading: Reading, body: Span) -> Iterator[Length]:
    """Yield the durations of a stretch that are told as those of the whole incident."""
    for found, value in _durations(reading, body):
        if _is_whole(reading.plain, body, found):
            yield Length(Span(*found.span("words")), value, found["about"] is not None)


def told(reading: Reading, body: Span) -> Iterator[timedelta]:
    """Yield every duration of a stretch, whatever it is one of."""
    for _, value in _durations(reading, body):
        yield value


def _durations(reading: Reading, body: Span) -> Iterator[tuple[re.Match[str], timedelta]]:
    for found in _LENGTH.finditer(reading.plain, body.start, body.end):
        value = quantities.duration(found["words"].replace("-", " "))
        if value:
            yield found, value


def _is_whole(plain: str, body: Span, found: re.Match[str]) -> bool:
    if _NOT_WHOLE.match(plain, found.end()):
        return False
    before = plain[max(body.start, found.start() - _CLAUSE) : found.start()]
    before = before[_last_end(before) :]
    after = plain[found.end() : min(body.end, found.end() + _CLAUSE)]
    ended = _CLAUSE_ENDS.search(f"{after} ")
    after = after[: ended.start()] if ended else after
    if _OTHERWISE.search(before) or _OTHERWISE.search(after):
        return False
    if _NAMED.search(before) or _NAMED_AFTER.match(after):
        return True
    if not _FOR.search(before):
        return False
    return any(_FAILING.search(words) or _OPENING.search(words) for words in (before, after))


def _last_end(before: str) -> int:
    return max((end.end() for end in _CLAUSE_ENDS.finditer(before)), default=0)
