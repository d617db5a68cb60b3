"""`mend(text)`: make every safe edit the rules propose, and nothing else."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable
from typing import NamedTuple

from afterword.document.parse import parse
from afterword.document.text import Edit, apply
from afterword.lint.carried import Carried
from afterword.lint.check import check
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.options import Options

# An edit may make room for another: an id that is added can be referred to. More rounds than this would be a quarrel.
_MOST_ROUNDS = 16


class Mended(NamedTuple):
    """A text after its safe edits, and the findings these were for."""

    text: str
    fixed: tuple[Diagnostic, ...]


def mend(text: str, options: Options) -> Mended:
    """Make the safe edits of all findings, first come first served where two touch the same characters.

    Repeats until nothing safe is left, so that mending twice is mending once; an edit after which its rule says the
    same at the same place is not made. Edits of kind "suggest" have a hole for a person to fill and are never made
    here.
    """
    fixed: list[Diagnostic] = []
    said = check(parse(text), options)
    in_vain: set[Diagnostic] = set()
    for _ in range(_MOST_ROUNDS):
        chosen, edits = _compatible(found for found in said if found not in in_vain)
        changed = apply(text, edits)
        if changed == text:
            break
        after = check(parse(changed), options)
        if useless := _useless(chosen, said, after, Carried(edits)):
            in_vain.update(useless)
            continue
        fixed += chosen
        text, said, in_vain = changed, after, set()
    return Mended(text, tuple(fixed))


def _useless(
    chosen: Collection[Diagnostic], before: Iterable[Diagnostic], after: Iterable[Diagnostic], carried: Carried
) -> list[Diagnostic]:
    """Return those whose rule still says the same where they were: their edits were made for nothing."""
    said = _Said(after, carried)
    edited = set(chosen)
    for found in before:
        if found not in edited:
            said.take(found)  # what is still said of it is not said of another
    return [found for found in chosen if said.take(found)]


class _Said:
    """What is said after some edits: each finding stands for one of those before."""

    def __init__(self, after: Iterable[Diagnostic], carried: Carried) -> None:
        self._carried = carried
        self._places: dict[tuple[str, str], list[int]] = {}
        for found in after:
            insort(self._places.setdefault((found.rule, found.message), []), found.span.start)

    def take(self, before: Diagnostic) -> bool:
        """Take the first finding that says the same where an earlier one now is; tell whether there was one."""
        places = self._places.get((before.rule, before.message), [])
        reach = self._carried.reach(before.span.start)
        at = bisect_left(places, reach.start)
        if at == len(places) or places[at] > reach.end:
            return False
        del places[at]
        return True


def _compatible(diagnostics: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Edit]]:
    """Return the findings whose safe edits can be made together, and these edits; a finding's are made all or none."""
    chosen: list[Diagnostic] = []
    taken: list[Edit] = []  # in the order of the text, none touching another
    for found in diagnostics:
        if not found.fix or found.fix.kind != "safe":
            continue
        new = [edit for edit in found.fix.edits if not _is_taken(edit, taken)]
        if new and not any(_touches(edit, taken) for edit in new):
            chosen.append(found)
            for edit in new:
                insort(taken, edit)
    return chosen, taken


def _is_taken(edit: Edit, taken: list[Edit]) -> bool:
    at = bisect_left(taken, edit)
    return at < len(taken) and taken[at] == edit


def _touches(edit: Edit, taken: list[Edit]) -> bool:
    at = bisect_left(taken, edit)
    return any(
        edit.span.start <= other.span.end and other.span.start <= edit.span.end
        for other in taken[max(at - 1, 0) : at + 1]
    )
