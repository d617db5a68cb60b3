"""Full stops that are part of a name: of initials, *J. R. Smith*, and of titles, such as *Dr. Anna Weiß*."""

_BEFORE_NAMES = "Dr Prof Mr Mrs Ms Mx Mme Mlle Sra Dra Ste Hr Rev Ing Dipl".split()
_EITHER_SIDE = "St Sr".split()  # *St. John*, *Main St.*; *Sr. López*, *Sam Lee Sr.*
_BEHIND_NAMES = "Jr Sr Esq".split()
_NUMBERED = "Team Squad Group Crew Plan Zone Tier Phase".split()  # whose letter ends a sentence as any word does
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_LAST = rf"(?=[ ]?{_CAPITAL}[\w'’-]*+(?![ ][a-z]))"


def _behind(*words: str) -> str:
    return "(?:" + "|".join(rf"(?<=\b{word})" for word in words) + ")"


def _first(word: str) -> str:
    """Return what holds behind a word that begins a name, *St. John*, and not behind it, *Main St.*; as a pattern."""
    return rf"(?<=\b{word})(?<!\w[ ]{word})"


def _later(word: str) -> str:
    return rf"(?<=\w[ ]{word})"


def _last(word: str) -> str:
    """Return what holds behind a word that ends a name, *Sam Lee Jr.* or *Sam Lee, Jr.*; as a pattern."""
    return rf"(?<=[\w,][ ]{word})"


_NOT_NUMBERED = "".join(rf"(?<!\b{word}[ ]{_CAPITAL})" for word in _NUMBERED)

_STOP = r"\."

TITLE = rf"(?:{'|'.join((*_BEFORE_NAMES, *_EITHER_SIDE))})\."
SUFFIX = rf"(?:{'|'.join(_BEHIND_NAMES)})\."
INITIAL = rf"{_CAPITAL}\."

COMMA = rf",(?![ \t]*(?-i:{'|'.join(_BEHIND_NAMES)})\b(?!\.?[ ]{_CAPITAL}))"
"""One that divides names; that of *Sam Lee, Jr.* does not."""

WITHIN = (
    rf"(?-i:{_behind(*_BEFORE_NAMES)}\.(?=[ ]?{_CAPITAL}|-{_CAPITAL})"
    rf"|(?:{'|'.join(map(_first, _EITHER_SIDE))}|{_first(_CAPITAL)})\.(?=[ ]?{_CAPITAL})"
    rf"|{_later(_CAPITAL)}{_NOT_NUMBERED}\.{_LAST})"
)
"""One that more of the name follows: it ends neither a sentence nor a value."""

AT_THE_END = rf"(?-i:(?:{'|'.join(map(_last, _BEHIND_NAMES))})\.)"
"""One that ends a name: a sentence or a value may end with it all the same."""

BEHIND_END = f"(?-i:{'|'.join(_last(word + _STOP) for word in _BEHIND_NAMES)})"
"""Where such a name has just ended."""
