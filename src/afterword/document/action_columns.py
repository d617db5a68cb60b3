"""Which column of a table of actions holds what: each key has the column whose heading is most like its names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from afterword.document.key_names import NAMES, over_columns
from afterword.document.patterns import Pattern

_HELD: Mapping[str, tuple[str, ...]] = {
    "words": (
        *("action", "actions", "action item", "action items", "task", "tasks", "item", "items", "to do", "todo"),
        *(
            "follow up",
            "follow ups",
            "measure",
            "measures",
            "recommendation",
            "recommendations",
            "what",
            "description",
            "title",
            "summary",
        ),
        *("aktion", "aktionen", "massnahme", "massnahmen", "aufgabe", "aufgaben", "was", "beschreibung"),
    ),
    "status": ("status", "state", "done", "stand", "erledigt"),
    **{key: over_columns(key) for key in NAMES},
}
_KEY_OF = {name: key for key, names in _HELD.items() for name in names}
_RANKS = {name: rank for names in _HELD.values() for rank, name in enumerate(names)}
_LONGEST = max(len(name.split()) for name in _KEY_OF)
# What a question asks for stands at its beginning: *What needs to be done*, *Who will do it*.
_ASKING = frozenset("what who when was wer".split())
# *Date opened* is no day by which, *Who reported it* no owner.
_PAST = frozenset(
    """added began begun closed completed created detected discovered done ended erledigt erstellt filed finished fixed
    found identified logged modified noticed opened raised reported resolved start started update updated
    verified""".split()
)
_NUMBERED = frozenset("# id ids no nr num number nummer".split())
_DATED = frozenset("date day on when datum am".split())
_NOT_WITH = {"due": _PAST, "owner": _PAST, "words": _NUMBERED, "verify": _DATED}
# Beside other words they are something else: *Target service*.
_ALONE = frozenset("target art was bis stand".split())
_ASIDE = Pattern(r"\([^()]*\)")
_JOINING = frozenset("and or of for to und oder von für".split())
_DIVIDES = Pattern(r"[/&+,;:|·]|[ \t][–—-][ \t]")
_WORD = Pattern(r"[^\W_]+|#")


class _Called(NamedTuple):
    """How a heading calls what its column holds; of two the lesser is called more like it."""

    in_part: bool
    rank: int
    column: int


def columns(head: Iterable[str]) -> dict[int, str]:
    """Return which columns hold words, a status or values of a key; each of these is in one column at most.

    *By* is the day beside an owner, and the owner beside a day.
    """
    head = tuple(head)
    best: dict[str, _Called] = {}
    for column, heading in enumerate(head):
        name, in_part = _name(heading)
        if name:
            key, called = _KEY_OF[name], _Called(in_part, _RANKS[name], column)
            best[key] = min(called, best.get(key, called))
    found = {called.column: key for key, called in best.items()}
    by = next((column for column, heading in enumerate(head) if heading.casefold().strip("*_: ") == "by"), None)
    if by is not None and ("owner" in best) != ("due" in best):
        found[by] = "due" if "owner" in best else "owner"
    return found


def _name(heading: str) -> tuple[str, bool]:
    """Return the name a heading is or holds, and whether it is only part of it; empty where it holds none.

    *Due date (UTC)* is one; *Action status* holds two, of which the last counts; *Owner of the action* the first.
    """
    low = heading.casefold()
    pieces = _pieces(_ASIDE.sub(" ", low)) or _pieces(low)
    whole = " ".join(pieces[0]) if len(pieces) == 1 else ""
    if whole in _KEY_OF:
        return whole, False
    words = {word for piece in pieces for word in piece}
    barred = {key for key, others in _NOT_WITH.items() if not others.isdisjoint(words)}
    names = (name for piece in pieces for name in _names(piece) if _KEY_OF[name] not in barred)
    return next(names, ""), True


def _pieces(heading: str) -> list[list[str]]:
    """Return the words between the marks that divide a heading: *Action / owner*."""
    return [words for piece in _DIVIDES.split(heading) if (words := _WORD.findall(piece))]


def _names(words: list[str]) -> Iterator[str]:
    """Yield the names in some words, the one that counts first."""
    if words[0] in _ASKING:
        yield words[0]
    joined = next((at for at, word in enumerate(words) if word in _JOINING), len(words))
    yield from _standing(words, range(joined, 0, -1))
    yield from _standing(words, range(len(words), joined, -1))


def _standing(words: list[str], ends: range) -> Iterator[str]:
    """Yield the longest name that ends at each place."""
    for end in ends:
        held = (" ".join(words[start:end]) for start in range(max(0, end - _LONGEST), end))
        if name := next((each for each in held if each in _KEY_OF and each not in _ALONE), None):
            yield name
