"""Who owns an action: by attribute and handle, by label, by a name between dates and priorities, as its subject."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from afterword.document import clock, verbs
from afterword.document.key_names import labels
from afterword.document.patterns import Pattern
from afterword.document.people import given, groups, stops
from afterword.document.text import Span

_LABEL = Pattern(
    rf"\b(?:{labels('owner')})\b[*_]{{0,2}}[ \t]*[:=]?[*_]{{0,2}}[ \t]*(?!(?:of|for|in|on|at|and|or|is|are|was|to|when"
    r"|with|before|after|field|fields|column|must|can|gets?|has)\b)(?P<name>n/a(?!\w)"
    rf"|\[?~?[^\W\d_](?:(?![ ]\w+=|{stops.BEHIND_END}(?![ ](?:and|&)[ ]))[^];,.()\r\n|/\u2014\u2013\u00b7]"
    rf"|{stops.WITHIN}|{stops.AT_THE_END}|\.(?=\w)|/[ ]?(?!p\d|prio|low|medium|high|critical|urgent|due|open|done)"
    r"(?=[^\W\d_][\w'\u2019-]+[ ]?(?:[;,.()\r\n|]|\Z))){0,40})"
    r"(?P<more>[ \t]*\([^()]{1,40}\)|,[ \t]*[A-Z][\w'\u2019-]+(?=[;.)\r\n]|\Z))?",
    re.IGNORECASE,
)
_TAKEN_BY = Pattern(r"\b(?:TODO|FIXME|AI|AP|ACTION|TASK)[ ]?\((?P<name>[^\W\d_][\w .'-]{1,30})\)")
_MAIL = Pattern(
    r"(?:\A|(?<=[|(\[])|(?<=[,;|/(\[:.\u2014\u2013-][ ]))[\w.+-]{1,64}@(?:[\w-]+(?:\.[\w-]+)+)?(?=[\s,;|)]|$)"
)
_TOGETHER = Pattern(r"@[\w.-]*\w[ ]?[/&+][ ]?@[\w.-]*\w")
_HELPING = Pattern(
    r"\b(?:helpers?|helped by|back-?up|reviewers?|cc|with help (?:from|of)|supported by)\b[: ]*(?:@[\w.-]+,?[ ]*)*\Z"
)
_SEPARATOR = Pattern(r"\s*(?:,|&|/|\+|\band\b|\bor\b|\bwith\b)\s*", re.IGNORECASE)
_REMARK = Pattern(r"(?P<name>[^()]*[^()\s])[ \t]*\((?P<inner>[^()]+)\)")
_NOBODY = frozenset(
    """tbd tbc tba todo ? ?? - – — n/a na none nobody unassigned unknown open someone somebody anyone whoever all
    everyone everybody team teams us we various multiple several both here channel anybody to be""".split()
)
PRONOUNS = frozenset("i me you he she they them".split())
_UNOWNED_HANDLES = frozenset("all here channel everyone team group everybody tbd nobody".split())
_TEAM_ENDING = Pattern(
    r"^(?:team|squad|crew|group|tribe|guild|chapter)(?: |[_-](?!lead|chief|manager|captain|head))"
    r"|(?:^|[\s_-])(?:teams?|squad|crew|group|department|dept|guild|chapter|unit|on-?call|on-?call-rotation|rota"
    r"|rotation|devs|eng|engs|engineers|engineering|ops|admins|leads|folks|support|desk)$"
)
# Parts of a product and of a house that teams are called by, where a handle or an owner is expected.
_TEAMS = groups.BARE_TEAMS | frozenset(
    """analytics automation android api app apps auth billing bi bizops checkout cloud core data database databases dba
    design dev edge eng growth identity ios mobile ml net network networks observability payments platform pmo portal
    release releases reliability search storage sysadmins systems testing tooling tools ux web website""".split()
)
_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019]*[\w](?:-[A-Z\u00c0-\u00de]?[\w'\u2019]+)?"
_NAME = rf"(?:{stops.TITLE}[ ]?)?(?:{stops.INITIAL}[ ]?|{_WORD}[ ]){{0,3}}{_WORD}(?:,?[ ]{stops.SUFFIX})?"
_PROPER = Pattern(_NAME)
_NO_NAMES = frozenset(
    """action actions after alert also and any before blocker bug chore closed critical date deadline deliver
    detect done due each epic every feature fix follow-up for from high highest if in infra investigate low lowest
    major medium minor mitigate must new next no note open owner p0 p1 p2 p3 p4 phase prevent prio priority
    process quarter repair should since spike status step story subtask the this todo tracker type until urgent
    verify when why wip with january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday""".split()
)
_BREAK = Pattern(
    rf"[;,|/()\[\]\u00b7]|[ ][\u2014\u2013-][ ]|(?!{stops.WITHIN}|{stops.AT_THE_END})\.(?=[ \r\n]|\Z)|:(?=[ ])|\r?\n"
)
_ABBREVIATED = Pattern(rf"(?:{stops.TITLE}|{stops.SUFFIX}|[A-ZÀ-ÖØ-Þ]\.)+")
_PRIORITY = Pattern(
    r"P[0-4]|(?:prio(?:rity)?[ :=]*)?(?:low|medium|high|urgent|critical|must have|should have)", re.IGNORECASE
)
_CELL = Pattern(r"[a-z][a-z0-9._-]{2,19}")
_NO_CELLS = frozenset(
    "detect prevent mitigate repair process investigate low medium high urgent open done todo none yes no".split()
)
_LEAD = Pattern(
    r"(?:[-*+\d.) \t]*\[[ xX]?\])?[-*+ \t]*(?:as agreed[^,]{0,40},[ ]|todo[: ]+|action[: ]+)?", re.IGNORECASE
)
_ASIDE = r"(?:[ ]?\([^()]{1,40}\)|,[ ][^,.;]{1,40},)?"
_SUBJECT = Pattern(
    rf"(?P<name>{_NAME})(?!\w)(?:,? (?:and|&) (?P<other>{_NAME}))?{_ASIDE}[ ]?(?P<verb>:(?=[ ])|to[ ](?!be\b)[a-z]"
    r"|will[ ]|owns\b|[a-z]+s\b|[a-z]+[ ](?=the\b|an?\b|all\b))"
)
# Verbs that are followed by *to*, and what else begins an action with a capital and is nobody.
_VERBS = (
    verbs.AIMS | verbs.ASPIRATIONS | verbs.DEEDS | verbs.SEARCHES | verbs.MAKING
    | frozenset("get migrate move switch try want need go reach subscribe upgrade talk".split())
)  # fmt: skip
_SHORT = 4  # letters of an acronym: *Mark DNS records as private*, but *Ngozi OKAFOR adds …*
_ALSO_GIVEN = frozenset("april august dev grace hope jack june mark may pat rob rose sue will".split())


class Name(NamedTuple):
    """Somebody named as owner: as written, where, and whether it reads as one person."""

    text: str
    span: Span
    person: bool


def read(
    text: str,
    start: int,
    told: Sequence[tuple[str, Span]],
    teams: frozenset[str],
    people: frozenset[str] = frozenset(),
) -> tuple[Name, ...]:
    """Return who owns an action that begins here, of the names its attribute line and handles tell.

    Helpers are left out, and so is a team beside the handle of a person. `teams` are names of teams in lower case, and
    `people` handles without @ of those who are known to be persons, whatever they look like.
    """
    names = [known(_judge(name, span, teams), people) for name, span in told]
    owning = [name for name in names if not _HELPING.search(text, max(start, name.span.start - 80), name.span.start)]
    owning = owning or names
    handles = [name for name in owning if name.text.startswith("@")]
    with_a_person = len(handles) == 1 and handles[0].person
    return tuple(name for name in owning if name.person) if with_a_person else tuple(owning)


def in_words(source: str, shift: int, teams: frozenset[str]) -> tuple[Name, ...]:
    """Return who the words of an action name as owner: *Owner: Ana*, *(Ana, P2)*, *Ana to move …*.

    `shift` is where the words stand in the text. Nobody at all is named where nothing is returned.
    """
    span = Span(0, len(source))
    names = next((names for find in _FINDERS if (names := tuple(find(source, span, teams)))), ())
    return tuple(Name(name.text, Span(*(at + shift for at in name.span)), name.person) for name in names)


def together(source: str, shift: int, teams: frozenset[str]) -> tuple[Name, ...]:
    """Return the owners of *@ana/@jun*, which the short form reads as one."""
    found = _TOGETHER.search(source)
    return tuple(_parts(found[0], found.start() + shift, teams)) if found else ()


def known(name: Name, people: Collection[str]) -> Name:
    """Return a name as that of a person where its handle is one of these: `@dev` may be somebody."""
    handle = name.text.lower()
    return name._replace(person=True) if handle[:1] == "@" and handle[1:] in people else name


def is_group(handle: str, teams: frozenset[str]) -> bool:
    """Tell whether a handle without @ can be nobody's alone, such as *all* or *platform-team*."""
    return handle in _UNOWNED_HANDLES or handle in teams or _TEAM_ENDING.search(handle) is not None


def lacks_at(name: Name, teams: frozenset[str]) -> bool:
    """Tell whether a name could be a handle without its @: one small word, no team's. `teams` are in lower case."""
    word = name.text
    others = _NOBODY | PRONOUNS | teams | groups.TEAM_PLURALS | groups.VENDOR_NOUNS
    return bool(_CELL.fullmatch(word)) and not (word in others or _is_team(word, teams))


def _labelled(text: str, span: Span, teams: frozenset[str]) -> Iterator[Name]:
    """Read *Owner: Ana*, *owner: DPO (Ana)*, *Responsible: procurement, Ana*."""
    found = _LABEL.search(text, *span)
    if not found:
        return
    inner = found["more"].strip(" (),") if found["more"] else ""
    if inner and _judge(inner, NOBODY, teams).person:
        start = text.index(inner, found.start("more"))
        yield _judge(inner, Span(start, start + len(inner)), teams)
    else:
        yield from _parts(found["name"].rstrip(" *_]"), found.start("name"), teams)


def _in_brackets(text: str, span: Span, teams: frozenset[str]) -> Iterator[Name]:
    """Read *TODO(ana): …*."""
    found = _TAKEN_BY.search(text, *span)
    if found:
        name = found["name"]
        yield Name(name, Span(*found.span("name")), _is_person(name[:1].upper() + name[1:], teams))


def _mailed(text: str, span: Span, teams: frozenset[str]) -> Iterator[Name]:
    mail = _MAIL.search(text, *span)
    if mail:
        yield _judge(mail[0], Span(*mail.span()), teams)


def _between(text: str, span: Span, teams: frozenset[str]) -> Iterator[Name]:
    """Read a name that stands alone between separators, where a date or a priority stands alone too."""
    pieces = list(_pieces(text, span))
    if len(pieces) > 1 and any(_is_planning(piece.of(text)) for piece in pieces):
        row = text.startswith("|", span.start) or text[span.start - 1 : span.start] == "|" or text.count("|", *span) > 1
        for at, piece in enumerate(pieces):
            words = piece.of(text)
            known = _first(words) in given.GIVEN_NAMES or text[piece.start - 1 : piece.start] in "(["
            if (_reads_as_name(words, teams) and (at or known)) or (row and _is_login(words, teams)):
                yield Name(words, piece, True)
                return


def _first(words: str) -> str:
    """Return the first word in lower case; empty where only a line separator or another odd blank stands."""
    return next(iter(words.lower().split()), "")


def _as_subject(text: str, span: Span, teams: frozenset[str]) -> Iterator[Name]:
    """Read *Ana Lee adds …*, *Ana to move …*, *Ana: …*; a single word must be a given name to be somebody."""
    lead = _LEAD.match(text, *span)
    found = _SUBJECT.match(text, lead.end() if lead else span.start, span.end)
    if not found:
        return
    first, many = _first(found["name"]), len(found["name"].split()) > 1
    acronym = any(word.isupper() and 1 < len(word) <= _SHORT for word in found["name"].split()[1:])
    known = first in given.GIVEN_NAMES or (many and first in _ALSO_GIVEN and not acronym)
    verb = found["verb"]
    if found["other"]:
        named = known and _first(found["other"]) in given.GIVEN_NAMES
    else:
        shaped = (many and verb != ":" and not acronym) or verb.startswith("to ")
        named = known or (shaped and first not in _VERBS)
    if named and _reads_as_name(found["name"], teams):
        for group in ("name", "other") if found["other"] else ("name",):
            yield Name(found[group], Span(*found.span(group)), True)


NOBODY = Span(0, 0)
_FINDERS = (_labelled, _in_brackets, _mailed, _between, _as_subject)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Yield what stands between separators, without blanks and emphasis around it."""
    start = span.start
    for mark in (*_BREAK.finditer(text, *span), None):
        end = mark.start() if mark else span.end
        words = text[start:end]
        stripped = words.strip(" \t*_~`-")
        if stripped:
            begin = start + words.index(stripped)
            yield Span(begin, begin + len(stripped))
        start = mark.end() if mark else end


def _is_planning(words: str) -> bool:
    if _PRIORITY.fullmatch(words):
        return True
    day = clock.match_date(words, 0)
    return (day is not None and day.end == len(words)) or words.lower().startswith(("due", "by ", "deadline"))


def _is_login(words: str, teams: frozenset[str]) -> bool:
    return bool(_CELL.fullmatch(words)) and words not in _NO_CELLS and words not in teams and words not in _TEAMS


def _reads_as_name(words: str, teams: frozenset[str]) -> bool:
    if not _PROPER.fullmatch(words) or not _is_person(words, teams):
        return False
    spelt = " ".join(word for word in words.split() if not _ABBREVIATED.fullmatch(word))
    parts = spelt.lower().replace(".", " ").split()
    many = len(parts) > 1
    return not any(part in _NO_NAMES and not (many and part in given.GIVEN_NAMES | _ALSO_GIVEN) for part in parts)


def _parts(written: str, start: int, teams: frozenset[str]) -> Iterator[Name]:
    if written.strip().lower() in _NOBODY:  # *n/a* is not two
        yield Name(written.strip(), Span(start, start + len(written.rstrip())), person=False)
        return
    at = 0
    for piece in (*_SEPARATOR.finditer(written), None):
        end = piece.start() if piece else len(written)
        part = written[at:end].strip()
        if part:
            offset = start + written.index(part, at)
            yield _judge(part, Span(offset, offset + len(part)), teams)
        at = piece.end() if piece else end


def _judge(name: str, span: Span, teams: frozenset[str]) -> Name:
    """Return a name, or what of it is somebody's: of *Ana (platform)* and *DPO (Ana)* it is Ana."""
    remark = _REMARK.fullmatch(name)
    for group in ("name", "inner"):
        if remark and _is_person(remark[group], teams):
            start, end = remark.span(group)
            return Name(remark[group], Span(span.start + start, span.start + end), person=True)
    return Name(name, span, _is_person(name, teams))


def _is_person(name: str, teams: frozenset[str]) -> bool:
    """Tell whether a name reads as one person: a handle, a mail address, or a proper name that is no team's."""
    bare = name.strip().strip("*_`\"'[]~").removesuffix(".")
    low = bare.lower()
    if bare.startswith("@") or "~" in name:
        handle = low.removeprefix("@")
        return not (handle in _UNOWNED_HANDLES or _is_team(handle, teams))
    if "@" in bare:
        box = low.partition("@")[0]
        return not (box in _UNOWNED_HANDLES or _is_team(box, teams))
    if not bare or low in PRONOUNS or low in _NOBODY or low in teams or _first(low) in _NOBODY:
        return False
    if _is_team(low, teams) or low in groups.TEAM_PLURALS or low in groups.VENDOR_NOUNS:
        return False
    words = [word for word in bare.split() if not _ABBREVIATED.fullmatch(word)]
    if len(words) == 1 and _LOGIN.fullmatch(bare):
        return True
    return 0 < len(words) <= 3 and all(word[0].isupper() for word in words) and not (len(words) == 1 and bare.isupper())  # noqa: PLR2004 - given, middle, family name


_LOGIN = Pattern(r"[a-z]+\.[a-z]+")


def _is_team(name: str, teams: frozenset[str]) -> bool:
    return name in teams or name in _TEAMS or bool(_TEAM_ENDING.search(name))
