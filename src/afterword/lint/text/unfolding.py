"""A text as phrases are looked for in it: one blank between words, denials spelled out, and where each place was."""

from bisect import bisect_right

from afterword.document.patterns import Pattern

# Each begins with one of few characters, so that they are found fast.
_FOLD = Pattern(r"\n[ \t]+(?![-*+>#|\d\s])|[ \t]{2,}|n't\b")
_NOT = "not"
_VERB = Pattern(r"(?<![a-z])[a-z]+\Z")
_LONGEST_VERB = 8
_FULL = {"ca": "can", "wo": "will ", "sha": "shall "}
_NOBODY_KNOWS = frozenset({"ai"})


def spelled_out(phrase: str) -> str:
    """Return a phrase of a lexicon as it is looked for: *didn't bother* is *did not bother*."""
    return Unfolded(phrase).text if "n't" in phrase else phrase


class Unfolded:
    """A stretch of a text in lower case on one line; `first` is where in the whole text it begins.

    What is drawn together is shorter, and what is spelled out longer, than it stands there: *can't* is *cannot*.
    """

    __slots__ = ("_before", "_starts", "text")

    def __init__(self, plain: str, first: int = 0) -> None:
        self._starts = [0]
        self._before = [first]
        pieces: list[str] = []
        done = length = 0
        for found in _FOLD.finditer(plain):
            start, end = found.span()
            denied = plain[start] == "n"
            piece = _denied(plain[done:start]) if denied else f"{plain[done:start]} "
            if piece is None:
                continue
            pieces.append(piece)
            length += len(piece)
            done = start if denied else end
            self._starts.append(length)
            self._before.append(first + done - length)
            if denied:  # as long as what stands there
                pieces.append(_NOT)
                length += len(_NOT)
                done = end
        pieces.append(plain[done:])
        self.text = "".join(pieces).replace("\n", " ")

    @property
    def moved(self) -> bool:
        """Whether any place differs at all."""
        return len(self._starts) > 1 or self._before[0] > 0

    def of(self, offset: int) -> int:
        """Return where a character stood."""
        return offset + self._before[bisect_right(self._starts, offset) - 1]


def _denied(piece: str) -> str | None:
    """Return what ends with the verb that *n't* denies as it is before *not*; None where it ends with none."""
    found = _VERB.search(piece, max(0, len(piece) - _LONGEST_VERB))
    if found is None or found[0] in _NOBODY_KNOWS:
        return None
    return f"{piece[: found.start()]}{_FULL.get(found[0], f'{found[0]} ')}"
