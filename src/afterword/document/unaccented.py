"""Names as they are typed: with their accents, or without where that makes no other word of them."""

import unicodedata
from collections.abc import Collection, Iterable
from typing import Generic, NamedTuple, TypeVar

Told = TypeVar("Told")

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "œ": "oe", "ł": "l"})
_SHORT = 4  # letters: a shorter name without its accents is some other word, as "tür" and "tur"


class Names(NamedTuple, Generic[Told]):
    """What names tell, as they are written and as they are typed without accents."""

    written: dict[str, Told]
    bare: dict[str, Told]


def names(told: Iterable[tuple[str, Told]], but: Collection[str] = ()) -> Names[Told]:
    """Return what names in small letters tell, the first of each; those of `but` are known with accents alone."""
    written: dict[str, Told] = {}
    bare: dict[str, Told] = {}
    for name, tells in told:
        written.setdefault(name, tells)
        if len(name) > _SHORT and name not in but:
            bare.setdefault(folded(name), tells)
    return Names(written, bare)


def find(known: Names[Told], name: str) -> Told | None:
    """Return what a name tells; one that has accents has to have all of them, and no others."""
    found = known.written.get(name)
    return known.bare.get(name) if found is None and folded(name) == name else found


def folded(words: str) -> str:
    """Return words without accents: Maßnahmen in small letters, Årsaker, Resumé."""
    plain = unicodedata.normalize("NFKD", words.translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
