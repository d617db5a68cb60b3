"""A text as phrases are looked for in it: one blank between words, none drawn together, and where each place was."""

from bisect import bisect_right

from afterword.document.patterns import Pattern
from afterword.lint.text import verbs

# As they stand these are no participles, or may be either: *we'd need it*, *we'd put it*.
_NO_PARTICIPLES = r"(?!(?:need|feed|speed|bleed|breed|seed|proceed|exceed|succeed|embed|shed|heed|indeed)\b)"
_EITHER = frozenset(
    """put set cut hit shut run read come become let cost hurt split spread upset reset rerun bet beat overcome
    got""".split()
)
_DONE = "|".join(sorted(verbs.IRREGULAR_PARTICIPLES - _EITHER))
HAD = Pattern(
    r"'d(?:(?<=\bi'd)|(?<=\bwe'd|\bhe'd|\bit'd)|(?<=\bshe'd|\byou'd|\bwho'd)"
    r"|(?<=\bthey'd)(?<!\bthat they'd))(?=\s(?:(?:[a-z]+ly|never|not|also|just|already|only|always|still|even|both|all"
    rf"|long|once|neither|indeed|since)\s){{0,3}}{_NO_PARTICIPLES}(?:[a-z]+ed|{_DONE})\b)"
)
"""*'d* where it is *had* and not *would*: *we'd forgotten*."""

# Each begins with one of few characters, so that they are found fast.
_FOLD = Pattern(
    rf"\n[ \t]+(?![-*+>#|\d\s])|[ \t]{{2,}}|n't\b|(?<=[a-z])'(?:re|ve|ll|m)\b|{HAD.source}"
    r"|'s\b(?:(?<=\bhe's)|(?<=\bshe's)|(?<=\bwho's)|(?<=\bthat's|\bwhat's|\bhere's)|(?<=\bthere's))"
)
_DRAWN = Pattern(r"'(?:re|ve|ll|m|d)\b|(?:he|o|hat|here)'s\b")
_DENIAL, _NOT = "n't", "not"
_VERB = Pattern(r"(?<![a-z])[a-z]+\Z")
_LONGEST_VERB = 8
_FULL = {"ca": "can", "wo": "will ", "sha": "shall "}
_NOBODY_KNOWS = "ai"  # *ain't* is no *am not*
SHORT = {"'s": "is", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "had"}
# With these *'s* is no owner's; with *it* it may be one, for in lower case that is a department too.
WHO_IS = ("he", "she", "who", "what", "that", "here", "there")
_WHO_IS = Pattern(rf"\b(?P<who>{'|'.join(WHO_IS)})'s\b")
_IN_PATTERN = Pattern(r"(?P<verb>ca|wo|sha|ai|)n't")


def spelled_out(phrase: str) -> str:
    """Return a phrase of a lexicon as it is looked for: *didn't bother* is *did not bother*."""
    return Unfolded(phrase).text if "'" in phrase else phrase


def spelled_out_in(pattern: str) -> str:
    """Return a regular expression that finds in what is spelled out what it found before: `(?:was|were)n't`."""
    if "'" not in pattern:
        return pattern
    pattern = _WHO_IS.sub(r"\g<who> is", pattern)
    for short, full in SHORT.items():
        pattern = pattern.replace(short, f" {full}") if full not in ("is", "had") else pattern
    return _IN_PATTERN.sub(
        lambda found: _full(found["verb"]) + _NOT if found["verb"] != _NOBODY_KNOWS else found[0], pattern
    )


class Unfolded:
    """A stretch of a text in lower case on one line; `first` is where in the whole text it begins.

    What is drawn together is shorter, and what is spelled out longer, than it stands there: *can't* is *cannot*.
    """

    __slots__ = ("_before", "_first", "_plain", "_starts", "denies", "text")

    def __init__(self, plain: str, first: int = 0) -> None:
        self._plain, self._first = plain, first
        self._starts, self._before = [0], [first]
        self.denies = _DENIAL in plain
        drawn = "'" in plain and (self.denies or _DRAWN.search(plain) is not None)
        if not drawn and "  " not in plain and "\n" not in plain:  # most sentences
            self.text = plain
            return
        pieces: list[str] = []
        done = length = 0
        for found in _FOLD.finditer(plain):
            start, end = found.span()
            said = SHORT.get(found[0], _NOT if found[0] == _DENIAL else "")
            piece = _denied(plain[done:start]) if said == _NOT else f"{plain[done:start]} "
            if piece is None:
                continue
            pieces += (piece, said)
            length += len(piece)
            done = end
            self._shift(length, first + (start if said else end))
            if len(said) > end - start:  # by one: its first two characters stood where the first did
                self._shift(length + 1, first + start)
            length += len(said)
        pieces.append(plain[done:])
        self.text = "".join(pieces).replace("\n", " ")

    def _shift(self, at: int, stood: int) -> None:
        """Note where a character stood; those behind it stood behind."""
        self._starts.append(at)
        self._before.append(stood - at)

    @property
    def moved(self) -> bool:
        """Whether any place differs at all."""
        return len(self._starts) > 1 or self._before[0] > 0

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch that is not empty stood; *not ready* of *wasn't ready* begins where the verb does."""
        starts, before = self._starts, self._before
        at = bisect_right(starts, start) - 1
        last = at if at + 1 == len(starts) or end <= starts[at + 1] else bisect_right(starts, end - 1) - 1
        begins = start + before[at]
        if self.denies and self._plain.startswith(_DENIAL, begins - self._first):
            while begins > self._first and self._plain[begins - self._first - 1].isalpha():
                begins -= 1
        return begins, end + before[last]

    def cuts(self, end: int) -> bool:
        """Tell whether a place in the text ends within a word: *it was* of *it wasn't*."""
        at = end - self._first
        behind = self._plain[at : at + len(_DENIAL)]
        return behind[:1].isalpha() or (behind == _DENIAL and self._plain[at - 1].isalpha())


def _denied(piece: str) -> str | None:
    """Return what ends with the verb that *n't* denies as it is before *not*; None where it ends with none."""
    found = _VERB.search(piece, max(0, len(piece) - _LONGEST_VERB))
    if found is None or found[0] == _NOBODY_KNOWS:
        return None
    return f"{piece[: found.start()]}{_full(found[0])}"


def _full(verb: str) -> str:
    """Return a verb as it stands before *not*."""
    return _FULL.get(verb, f"{verb} ")
