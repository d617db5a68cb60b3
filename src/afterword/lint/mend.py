"""`mend(text)`: make every safe edit the rules propose, and nothing else."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from afterword.document.parse import parse
from afterword.document.text import Edit, apply, line_break
from afterword.lint.check import check
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.options import Options

# An edit may make room for another: an id that is added can be referred to. More rounds than this would be a quarrel.
_MOST_ROUNDS = 8


class Mended(NamedTuple):
    """A text after its safe edits, and the findings these were for."""

    text: str
    fixed: tuple[Diagnostic, ...]


def mend(text: str, options: Options) -> Mended:
    """Make the safe edits of all findings, first come first served where two touch the same characters.

    Repeats until nothing safe is left, so that mending twice is mending once; an edit after which its rule says the
    same as before is not made. Edits of kind "suggest" have a hole for a person to fill and are never made here.
    """
    fixed: list[Diagnostic] = []
    ends = line_break(text)
    said = check(parse(text), options)
    in_vain: set[_Words] = set()
    for _ in range(_MOST_ROUNDS):
        chosen, edits = _compatible(found for found in said if _words(found) not in in_vain)
        changed = apply(text, [Edit(edit.span, edit.text.replace("\n", ends)) for edit in edits])
        if changed == text:
            break
        after = check(parse(changed), options)
        if useless := _useless(chosen, said, after):
            in_vain |= useless
            continue
        fixed += chosen
        text, said = changed, after
    return Mended(text, tuple(fixed))


_Words = tuple[str, str]
"""A rule and what it says."""


def _words(found: Diagnostic) -> _Words:
    return found.rule, found.message


def _useless(chosen: Iterable[Diagnostic], before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> set[_Words]:
    """Return what is said as often as before although edits were made for it: making them again would not help."""
    was, now = Counter(map(_words, before)), Counter(map(_words, after))
    return {words for words in map(_words, chosen) if now[words] >= was[words]}


def _compatible(diagnostics: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Edit]]:
    """Return the findings whose safe edits can be made together, and these edits; a finding's are made all or none."""
    chosen: list[Diagnostic] = []
    taken: list[Edit] = []  # in the order of the text, none touching another
    for found in diagnostics:
        if not found.fix or found.fix.kind != "safe":
            continue
        new = [edit for edit in found.fix.edits if not _stands(edit, taken)]
        if new and not any(_touches(edit, taken) for edit in new):
            chosen.append(found)
            for edit in new:
                insort(taken, edit)
    return chosen, taken


def _stands(edit: Edit, taken: list[Edit]) -> bool:
    at = bisect_left(taken, edit)
    return at < len(taken) and taken[at] == edit


def _touches(edit: Edit, taken: list[Edit]) -> bool:
    at = bisect_left(taken, edit)
    return any(
        edit.span.start <= other.span.end and other.span.start <= edit.span.end
        for other in taken[max(at - 1, 0) : at + 1]
    )
