"""Whose an action is: names and handles at the ends of its words, and as their subject."""

from afterword.document.patterns import Pattern
from afterword.document.people import stops
from afterword.exchange.arrivals.actions import verbs
from afterword.exchange.arrivals.actions import words as said

_BEFORE = rf"(?:(?:{stops.TITLE}|{stops.INITIAL})[ \t]?){{0,4}}"
_ABBREVIATED = Pattern(_BEFORE)
_SUBJECT = Pattern(
    rf"(?P<names>@?{_BEFORE}[A-Z][\w’'.-]{{1,24}}(?:[ \t]+[A-Z][\w’'-]{{1,24}}){{0,2}}(?:(?:,"
    r"|[ \t]+(?:and|&))[ \t]+@?[A-Z][\w’'-]{1,24}(?:[ \t]+[A-Z][\w’'-]{1,24})?){0,2}"
    r"|@[\w.-]{2,39})[ \t]+(?:to|will)[ \t]+(?!be\b|have\b)(?=[a-z])"
)
_NOT_SUBJECT = frozenset(
    (
        "nobody somebody someone we need want try continue plan remember ability way ways "
        "spike how steps ticket time team start begin decide agree look action going have "
        "attempt prepare ask this it they that there these everyone option options intend "
        "work propose guide switch move migrate upgrade add ticket access changes guidance "
        "support"
    ).split()
)
_AND = Pattern(
    rf"[ \t]*(?:[ \t]and/or[ \t]|{stops.COMMA}"
    r"|;|/|&|\+|<br ?/?>|[ \t](?:and|og|und|et|y|e|en|och)[ \t])[ \t]*"
)
_WORD = r"[A-Z][\w’'.-]{1,20}"
_LAST = r"[A-Z][\w’'.-]{0,20}"
_NAME_BEHIND = Pattern(
    rf"(?:[ \t]*[(\[](?P<inside>{_BEFORE}{_WORD}(?:[ \t]+{_LAST}){{0,2}}(?:(?:,|/"
    rf"|[ \t]+(?:and|&|\+))[ \t]*{_BEFORE}{_WORD}(?:[ \t]{_LAST})?){{0,3}})[)\]]"
    r"|[ \t]*\[(?P<low>[a-z][a-z0-9._-]{1,20})\](?![(\[])"
    rf"|[ \t]+(?:–|—|--|-|→|->)[ \t]+[*_]{{0,2}}(?P<dashed>{_BEFORE}[A-Z][\w’'-]{{1,20}}(?:[ \t]+{_LAST}){{0,2}}))"
    r"[*_]{0,2}[ \t.]*$"
)
_NAME_LEAD = Pattern(
    r"(?:[(\[*_]{1,3}(?P<inside>[A-Z][\w’'-]{1,20}(?:[ \t]+[A-Z][\w’'.-]{0,20}){0,2})[)\]*_]{1,3}[ "
    r"\t]*[:–—-]?|(?P<bare>[A-Z][\w’'-]{1,20}(?:[ \t]+[A-Z][\w’'.-]{0,20})?)(?::"
    r"|[ \t]+[–—-]))[ \t]+(?=\S)"
)
_INITIALS = 3
_NOT_NAMES = frozenset(
    (
        "optional high medium low critical major minor urgent short long mid immediate technical process "
        "documentation monitoring alerting testing infrastructure backend frontend kubernetes github "
        "gitlab slack aws gcp azure google jira required internal external example note see monday "
        "tuesday wednesday thursday friday q1 q2 q3 q4 january february march april may june july august "
        "september october november december mandatory partial wip stretch nice must should could linux "
        "windows production staging"
    ).split()
)


def subject_of(words: str) -> list[str]:
    """Return who does it where the words say so: "Jane to …", "Jane and Bo will …"."""
    subject = _SUBJECT.match(words)
    if not subject:
        return []
    first = subject["names"].split(None, 1)[0].casefold()
    commands = any(word.casefold() in verbs.VERBS or word.isdigit() for word in subject["names"].split())
    if commands or first in _NOT_SUBJECT or first.endswith(("ing", "ed")):
        return []
    return names_of(subject["names"])


def name_behind(words: str) -> tuple[str, str] | None:
    """Split a name off the end of words, "(Jane)", "[jane]" or "— Jane"; who asks knows whether it is one."""
    found = _NAME_BEHIND.search(words, max(0, len(words) - 80))
    if not found:
        return None
    name = found["inside"] or found["low"] or found["dashed"]
    return (words[: found.start()].rstrip(), name) if _may_be_name(name) and found.start() else None


def name_before(words: str) -> tuple[str, str] | None:
    """Split a name off the beginning of words, "Jane: …" or "[Jane] …"; who asks knows whether it is one."""
    found = _NAME_LEAD.match(words)
    if not found:
        return None
    name = found["inside"] or found["bare"]
    return (words[found.end() :], name) if _may_be_name(name) else None


def names_of(words: str) -> list[str]:
    """Split names at commas and the words for "and"."""
    return [name.strip() for name in _AND.split(words) if name.strip()]


def _may_be_name(name: str) -> bool:
    abbreviated = _ABBREVIATED.match(name)
    spelt = name[abbreviated.end() :] if abbreviated else name
    first = (spelt or name).split(None, 1)[0].casefold().strip(".")
    return not (
        (name.isupper() and len(name) > _INITIALS)
        or first in verbs.VERBS
        or first in said.FIELD_OF
        or first in said.KIND_OF
        or said.DONE.fullmatch(name)
        or said.OPEN.fullmatch(name)
        or said.DROPPED.fullmatch(name)
        or first in _NOT_NAMES
    )
