"""The word somebody most likely meant, of those there are, and whether it can hardly be another."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import zip_longest

from afterword.document.patterns import Pattern

ALIKE = 0.6  # of 1: how much a word has in common with the one it was meant to be

_BETWEEN = Pattern(r"[\s._-]+")
_LONGEST = 80
_LEAST = 5  # letters; of a shorter word every slip is another word
_ENDINGS = frozenset(("", "s", "d", "r"))
_OTHERS = frozenset(
    "accented approver assignee auction automaton chance chances charge charges cheated click cloak cloned combs"
    " comes comm comma commas comments compact comps confit content contents contest contig contributory count"
    " crated create creates crock decal decoy defect delay dependence detention detest drifting dripped enrage"
    " eternal even evens expire fallow faxes fellow filed files fills fined fines fired fires fixer fond foxes"
    " fund hardwire impart infernal interlace interval know laser late latex latter layer manuel migrate node"
    " owned phase phrase phrases poker poser powder present progress provided provides reaction recover recut"
    " relate relates relaxed relayed repaid resolver revolution revolve role rolls ropes roses rules scheme slate"
    " stage stake stale stare stat states stats statues stratus tacker tears terms tile traced tracer trams"
    " triager trucker verity visibly vote".split()
)
"""Words of English and of the trade that are a slip away from one of the format, or look like it, and are meant."""


def close(written: str, words: Iterable[str], cutoff: float = ALIKE, most: int = 1) -> list[str]:
    """Return the words that are nearest to what was written, the nearest first; none where none is near."""
    return list(_close(written, tuple(words), cutoff, most))


def slip(written: str, words: Iterable[str]) -> str | None:
    """Return the only word that can have been meant; None where it may be another, or none of them.

    It is the same but for capitals and for what stands between its parts, or one slip of the fingers away: two letters
    in each other's place, or one that is doubled, missing, too many or wrong, behind the first letter of a part of five
    letters or more. Another form of the word (*resolved*) is no slip, and neither is another word (*auction*).
    """
    return _slip(written, tuple(words))


def is_one_off(one: str, other: str) -> bool:
    """Tell whether all that differs is two letters in each other's place, or one missing, too many or wrong."""
    at = next((at for at, (left, right) in enumerate(zip_longest(one, other)) if left != right), None)
    if at is None:
        return False
    left, right = one[at:], other[at:]
    is_swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return is_swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]


def is_another(word: str) -> bool:
    """Tell whether a word that looks like one of the format's is known as another: *auction* for *action*."""
    return word.casefold() in _OTHERS


@lru_cache(maxsize=1024)
def _close(written: str, words: tuple[str, ...], cutoff: float, most: int) -> tuple[str, ...]:
    """Compare with every word, once: the same heading is read again after each keystroke."""
    import difflib  # noqa: PLC0415 - only a mistyped word needs it, and `check` must start at once

    return tuple(difflib.get_close_matches(written, words, most, cutoff))


@lru_cache(maxsize=1024)
def _slip(written: str, words: tuple[str, ...]) -> str | None:
    parts = _parts(written.strip()[:_LONGEST])
    apart = {word: _parts(word) for word in words}
    meant = [word for word, own in apart.items() if "".join(own) == "".join(parts)]
    meant = meant or [word for word, own in apart.items() if _is_slip_of_one(parts, own)]
    return meant[0] if len(meant) == 1 else None


def _parts(word: str) -> list[str]:
    return _BETWEEN.compiled.split(word.casefold())


def _is_slip_of_one(written: list[str], meant: list[str]) -> bool:
    """Tell whether one part is a slip away from what it was meant to be, and all others are the same."""
    differing = [pair for pair in zip(written, meant, strict=False) if pair[0] != pair[1]]
    return len(written) == len(meant) and len(differing) == 1 and _is_slip(*differing[0])


def _is_slip(written: str, meant: str) -> bool:
    at = next(at for at, (one, other) in enumerate(zip_longest(written, meant)) if one != other)
    if at == 0 or len(meant) < _LEAST or not written.isalpha() or is_another(written):
        return False
    left, right = written[at:], meant[at:]
    is_form = {left, right} <= _ENDINGS and meant[at - 1] not in {left, right}
    return is_one_off(left, right) and not is_form
