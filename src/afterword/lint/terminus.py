"""Explanations that end at a supplier in other words: *a pure problem of the provider*, *it all came from the host*."""

from afterword.lint.frames import frame

_TROUBLE = r"(?:problem|issue|failure|matter|fault|outage|incident|mistake|defect|trouble|thing|story|mess|disruption)"

FRAMES = (
    frame(
        "pure, purely, plain, clear, typical, genuine, sole, exclusive, solely, exclusively, straightforward",
        rf"(?:was|is|remains|were|being|as) (?:an? )?(?:pure|plain|clear|genuine|sole|exclusive|straightforward) "
        rf"{_TROUBLE}s?"
        r" (?:of|at|with|on the part of|on the side of) (?P<vendor>[\w-]+)",
        rf"(?:purely|solely|exclusively|entirely) (?:an? |the )?{_TROUBLE}s? (?:of|at|with) (?P<vendor>[\w-]+)",
    ),
    frame(
        "whole, entire, all the, everything",
        rf"(?:the )?(?:whole|entire) {_TROUBLE} (?:came|comes|stems|stemmed|originated|originates|started|began"
        rf"|arose|is|was|lay"
        r"|lies) (?:\w+ly )?(?:from|with|at|in) (?P<vendor>[\w-]+)",
        r"(?:all the|all this) (?:trouble|damage|mess) (?:came|comes|stems|stemmed|originated|started|began|arose) "
        r"(?:from|with|at|in) (?P<vendor>[\w-]+)",
    ),
    frame(
        "in a position to, able to, could, can",
        r"only (?P<vendor>[\w-]+)[^,;.]{0,50}? (?:was|were|is|are) (?:in a|in the) position to [^,;.]{2,30}",
    ),
    frame(
        "spectators, bystanders, onlookers, passengers, observers, hostages",
        r"(?:we|us|our team) (?:were|are|was|is|had been) (?:mere |only |just |merely |nothing but |reduced to |mere )*"
        r"(?:spectators|bystanders|onlookers|passengers|hostages)",
    ),
)
