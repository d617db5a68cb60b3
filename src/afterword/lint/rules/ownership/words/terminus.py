"""Explanations that end at a supplier in other words: *a pure problem of the provider*, *it all came from the host*."""

from afterword.lint.text.frames import frame

_TROUBLE = r"(?:problem|issue|failure|matter|fault|outage|incident|mistake|defect|trouble|thing|story|mess|disruption)"

_TOPIC = (
    r"(?:topic|problem|issue|matter|fault|thing|affair|responsibility|business|error|job|task"
    r"|bug|story|question|concern)"
)
_ALL = r"(?:entirely|purely|solely|exclusively|only|wholly|completely|fully|alone|totally|strictly|simply)"

FRAMES = (
    frame(
        "percent, per cent, 100, hundred, solely, exclusively, entirely, purely, wholly, completely, fully, "
        "totally, strictly",
        rf"(?:is|was|remains|were) (?:to |a )?(?:full )?(?:100|hundred|one hundred)(?: ?%| ?percent| per cent)? "
        rf"(?:a |an |the )?{_TOPIC}s?"
        rf" (?:of|for|with|at) (?P<vendor>[\w-]+)",
        rf"(?:is|was|remains|were) {_ALL} (?:a |an |the )?{_TOPIC}s? (?:of|for|with|at) (?P<vendor>[\w-]+)",
        r"(?:is|was|remains|were) (?:to |a )?(?:full )?(?:100|hundred|one hundred)(?: ?%| ?percent| per cent)? "
        r"(?:down to|on|with|at)"
        r" (?P<vendor>[\w-]+)",
    ),
    frame(
        "we only felt, we only saw, we just felt, we merely felt, our part is done, our part was done, our job is done"
        ", our work is done, our side is done",
        r"(?:it was|it is|this was|this is) (?P<vendor>[\w-]+)[^,;.]{0,40}? ?[,;:] ?(?:and )?we "
        r"(?:only|just|merely|simply) (?:felt|saw"
        r"|noticed|suffered|watched|got)",
        r"our (?:part|job|work|side|bit) (?:is|was) (?:done|over|finished|complete)(?=[.,;]|$)",
    ),
    frame(
        "whole story, entire story, whole truth, full story, all there is",
        r"the (?:whole|entire|full) (?:story|truth|explanation) (?:is|was) (?:that "
        r")?[^,;.]{0,30}?(?:at|with|by|from|of) (?P<vendor>[\w-]+)",
        r"the (?:whole|entire|full) (?:story|truth|explanation) (?:is|was) (?:that )?(?P<vendor>[\w-]+)",
    ),
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
