"""What a heading means, in any language the word list knows: a kind of section, or a role the canon has no kind for."""

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from afterword.document import sections, unaccented
from afterword.document.patterns import Pattern
from afterword.document.section_names_abroad import ABROAD, ENGLISH_BARE

_FEWEST_COLUMNS = 3
_LONGEST = 120  # code points: what is longer is a sentence

_MARKS = Pattern(
    r"<[^<>]{0,80}>|\{[#.:][^{}]{0,80}\}|\([^()]{0,80}\)|!?\[(?=[^\[\]]{0,120}\]\()|\]\([^()\s]{0,300}\)|:[a-z0-9_+-]{2,40}:"
)
_APOSTROPHE = Pattern(r"[’`´‘]")
_NUMBERING = Pattern(
    r"^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[ivx]{1,4}[.)]|[a-z][.)]|(?:section|part|step) \d{1,2}[.:]?)\s+"
)
_WORD = Pattern(r"[^\W_]+")
_SPLIT = Pattern(r"\s+[-–—|]\s+|\s*[:–—?!({\[（]|\.\s|\s\d")
_JOINED = Pattern(r"\s*[/+&,;]\s*|\s+(?:[-–—])\s+")
_MONTH = (
    r"(?:jan|ene|gen|fe[bv]|fév|m[aä]r|mrt|maa|a[pbv]r|ma[ijyg]|mei|ju[nli]|giu|lug|juin|juil|a[uo]g|août|se[pt]"
    r"|o[ck]t|out|ott|nov|d[eé][czs]|dic)[^\W\d_]{0,7}\.?"
)
_STAMP = Pattern(
    r"[\W_]{0,6}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,]+)?"
    r"(?:~|ca\.?|kl\.?|at|around|about|circa)?\s*"
    # No "3.5." without a year: that is the number of a section.
    r"(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{1,2}/\d{1,2}\b|\d{1,2}[:.h]\d{2}(?!\d)"
    r"|\d{1,2}\s?[ap]\.?m?\b|\d{1,2}(?:st|nd|rd|th|\.)?[/ .-]\s*(?:of\s+|de\s+)?" + _MONTH + r"\b"
    r"|" + _MONTH + r"\s+\d{1,2}(?:st|nd|rd|th)?\b|day\s+\d|t\s?[+-]\s?\d)",
)


class Meaning(NamedTuple):
    """A kind of `sections.KINDS`, and a role beside it where the kind is "other"."""

    kind: str
    role: str | None

    def __bool__(self) -> bool:
        """Tell whether it says anything."""
        return self.kind != "other" or self.role is not None


NOTHING = Meaning("other", None)


class _Lists(NamedTuple):
    english: dict[str, Meaning]
    foreign: unaccented.Names[Meaning]
    keys: dict[str, str]
    small: frozenset[str]
    joining: frozenset[str]
    times: frozenset[str]
    happenings: frozenset[str]
    genre: frozenset[str]


@cache
def _lists() -> _Lists:
    told = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
    small = frozenset(told.pop("small"))
    joining, genre, keys = frozenset(told.pop("joining")), frozenset(told.pop("genre")), told.pop("keys")
    times, happenings = (
        frozenset(" ".join(words_of(head)) for head in told.pop(name)) for name in ("times", "happenings")
    )
    return _Lists(
        _english(told.pop("en"), small),
        _foreign(told.values(), small),
        {" ".join(words_of(name)): key for key, names in keys.items() for name in names},
        small,
        joining,
        times,
        happenings,
        genre,
    )


def _english(headings: Mapping[str, Sequence[str]], small: frozenset[str]) -> dict[str, Meaning]:
    meanings: dict[str, Meaning] = {}
    for heading, meaning in _told(headings):
        words = words_of(heading)
        meanings.setdefault(" ".join(words), meaning)
        meanings.setdefault(_without(words, small), meaning)
    meanings.pop("", None)
    return meanings


def _foreign(languages: Iterable[Mapping[str, Sequence[str]]], small: frozenset[str]) -> unaccented.Names[Meaning]:
    """Return what checks know of other languages, and what only imports do."""
    checked = {kind: names.split("|") for kind, names in ABROAD.items()}
    told = ((_accented(heading), meaning) for names in (checked, *languages) for heading, meaning in _told(names))
    each = ((name, meaning) for words, meaning in told for name in (" ".join(words), _without(words, small)) if name)
    return unaccented.names(each, but=ENGLISH_BARE)


def _told(headings: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Meaning]]:
    for name, each in headings.items():
        meaning = Meaning(name, None) if name in sections.KINDS else Meaning("other", name)
        yield from ((heading, meaning) for heading in each)


def words_of(heading: str) -> list[str]:
    """Return a heading's words in lower case, without accents, marks, numbering, emoji and parentheses."""
    plain = heading[: 2 * _LONGEST].casefold()
    if not plain.isascii():
        plain = _APOSTROPHE.sub("'", unicodedata.normalize("NFKD", plain))
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _words(plain)


def _accented(heading: str) -> list[str]:
    return _words(_APOSTROPHE.sub("'", unicodedata.normalize("NFKC", heading[: 2 * _LONGEST].casefold())))


def _words(plain: str) -> list[str]:
    plain = _MARKS.sub(" ", plain).replace("tl;dr", "tldr").strip(" \t*_`~#:.-–—[]{}")
    return _WORD.findall(_NUMBERING.sub("", plain))


@lru_cache(maxsize=4096)
def meaning_of(heading: str, *, exactly: bool = False) -> Meaning:
    """Return what a heading opens, NOTHING if that is not known.

    `exactly` accepts whole headings only, not headings that merely contain a telling word.
    """
    if len(heading) > _LONGEST:
        return _of_pieces(heading[:_LONGEST])
    words = words_of(heading)
    if not words:
        return NOTHING
    whole = _whole(words, heading)
    if whole:
        return whole
    found = _of_pieces(heading)
    if found or exactly:
        return found
    return _telling(heading, words)


@lru_cache(maxsize=1024)
def key_of(name: str) -> str | None:
    """Return our front matter's key for a name, None if it is not known."""
    phrase = " ".join(words_of(name))
    lists = _lists()
    return lists.keys.get(phrase)


def is_section(name: str) -> bool:
    """Tell whether a name opens a section that is more than a fact about the document."""
    meaning = meaning_of(name, exactly=True)
    return bool(meaning) and meaning.role != "metadata"


def of_columns(heads: Sequence[str]) -> Meaning:
    """Return what a table is by the heads of its columns: a timeline, actions, or nothing that is known."""
    names = [" ".join(words_of(head)) for head in heads]
    lists = _lists()
    if any(name in lists.times for name in names[:2]) and any(name in lists.happenings for name in names[1:]):
        return Meaning("timeline", None)
    if len(names) >= _FEWEST_COLUMNS and meaning_of(heads[0], exactly=True).kind == "actions":
        return Meaning("actions", None)
    return NOTHING


def is_genre(heading: str) -> bool:
    """Tell whether a heading names only what sort of document this is: "Incident report"."""
    words, genre = words_of(heading), _lists().genre
    return all(word in genre for word in words)


@lru_cache(maxsize=4096)
def is_stamp(heading: str) -> bool:
    """Tell whether a heading begins with a date or a time of day."""
    return bool(_STAMP.match(heading.casefold()))


def _whole(words: list[str], heading: str) -> Meaning:
    """Read a whole heading: as English first, for "remediation" is a word of more than one language."""
    lists = _lists()
    known = lists.english.get(" ".join(words)) or lists.english.get(_without(words, lists.small)) or _kind(heading)
    return known or _abroad(_accented(heading), lists) or NOTHING


def _abroad(words: list[str], lists: _Lists) -> Meaning | None:
    whole, short = " ".join(words), _without(words, lists.small)
    return unaccented.find(lists.foreign, whole) or unaccented.find(lists.foreign, short)


def _kind(heading: str) -> Meaning:
    kind = sections.kind_of(heading, exactly=True)
    return Meaning(kind, None) if kind != "other" else NOTHING


def _without(words: list[str], small: frozenset[str]) -> str:
    return " ".join(word for word in words if unaccented.folded(word) not in small)


def _of_pieces(heading: str) -> Meaning:
    """Read "Timeline: 12 January" by its first piece, and "Detection and impact" by the half the canon knows."""
    first = _SPLIT.split(heading.strip(" \t*_`:"))[0]
    if first and first != heading:
        found = _whole(words_of(first), first)
        if found and found.role != "metadata":
            return found
    joining = _lists().joining
    halves: list[list[str]] = [[]]
    for word in words_of(_JOINED.sub(" and ", first)):
        if word in joining:
            halves.append([])
        else:
            halves[-1].append(word)
    found_all = [_whole(half, " ".join(half)) for half in halves if half]
    if len(found_all) < 2 or not all(found_all):  # noqa: PLR2004 - one piece is the whole
        return NOTHING
    return min(found_all, key=_strength)


def _strength(meaning: Meaning) -> int:
    """Order the halves of a heading: a timeline is what readers look for, and kinds go before roles."""
    return 0 if meaning.kind == "timeline" else 1 if meaning.kind != "other" else 2


_ROLE_WORDS = {
    "detection": frozenset(["detection", "detected"]),
    "resolution": frozenset(["resolution", "recovery", "mitigation", "remedied", "resolved"]),
    "trigger": frozenset(["trigger"]),
    "chat": frozenset(["transcript"]),
}
_SHORT = 4
_QUESTIONS = (
    (
        Meaning("actions", None),
        Pattern(
            r"^(?:how|what)\b.{0,40}\b(?:prevent|avoid|do(?:ing)? better|stop)\b"
            r"|^(?:preventing|avoiding)\b.{0,60}\b(?:again|future|recurrence|repeat)"
            r"|^(?:make|making) sure\b.{0,40}\bagain$|\bprevent\b.{0,30}\b(?:reoccurr?ence|recurrence)$"
            r"|^(?:how|what|steps|changes|improvements)(?: that)? (?:we|i)(?: (?:will|shall|plan to|intend to)|(?: ll)"
            r"|(?: are| re) (?:now )?(?:going to )?(?:do|doing|chang(?:e|ing)|improv(?:e|ing)|tak(?:e|ing)"
            r"|mak(?:e|ing)|planning))\b"
        ),
    ),
    (
        Meaning("factors", None),
        Pattern(
            r"^(?:how|why)\b.{0,40}\b(?:happen(?:ed)?|occur(?:red)?|go(?:ne)? wrong|fail(?:ed)?|(?:go|went) down)$"
            r"|^(?:technical|detailed)\b.{0,50}\bhow it (?:happened|occurred|failed)$"
        ),
    ),
    (
        Meaning("impact", None),
        Pattern(r"^(?:who|what|which)\b.{0,30}\b(?:affected|impacted)$|^how\b.{0,40}\b(?:affected|impacted)\b"),
    ),
    (Meaning("summary", None), Pattern(r"^what happened (?:on|in|at|to|yesterday|today|last|this)\b")),
    (Meaning("other", "detection"), Pattern(r"^how\b.{0,40}\b(?:detect|discover|notice|find out|found out|alert)")),
    (
        Meaning("other", "resolution"),
        Pattern(r"^how\b.{0,40}\b(?:respond|recover|fix|resolve|restore|mitigate|repair)"),
    ),
)


@lru_cache(maxsize=4096)
def asked(heading: str) -> Meaning:
    """Return what a heading that is a question asks for, NOTHING if it is none or asks for something else."""
    phrase = " ".join(words_of(heading))
    return next((meaning for meaning, question in _QUESTIONS if question.search(phrase)), NOTHING)


def _telling(heading: str, words: list[str]) -> Meaning:
    question = asked(heading)
    if question:
        return question
    kind = sections.kind_of(heading)
    if kind != "other":
        return Meaning(kind, None)
    if len(words) <= _SHORT:
        for role, telling in _ROLE_WORDS.items():
            if not telling.isdisjoint(words):
                return Meaning("other", role)
    return NOTHING
