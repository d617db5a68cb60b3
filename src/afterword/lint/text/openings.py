"""What a sentence may open with before anything is told: *also*, *in the end*, *on Tuesday*, *we think*."""

from afterword.document.patterns import Pattern

_GOING_ON = (
    r"also|later(?: on)?|afterwards|meanwhile|furthermore|additionally|in addition|as a result|consequently"
    r"|initially|at first|soon after(?:wards)?|shortly after(?:wards)?|after that|before that|at the same time"
)
_ALONE = r"(?:in the end|by then|at (?:that|this|some) (?:point|time|moment|stage)|in the meantime)"
# Without a comma these may be what is told: *in short supply*, *that is their mess*, *then the roof fell in*.
_WITH_COMMA = (
    r"however|moreover|then|next|on top of that|therefore|thus|hence|finally|firstly|secondly|thirdly|lastly|first"
    r"|second|third|for example|for instance|in particular|in short|in summary|to sum up|to summari[sz]e|that is"
    r"|in other words|in detail|in this case|in total|instead|likewise|similarly|specifically|overall|still|besides"
    r"|again|(?:during|throughout) (?:the|this|that|our|an?) (?:[a-z-]+ ){0,4}[a-z-]+"
)
_HONESTLY = (
    r"to be (?:honest|frank|fair|clear|precise)|honestly|unfortunately|sadly|regrettably|as far as (?:i|we) (?:know"
    r"|can tell)|in (?:my|our) (?:humble )?(?:opinion|view)|(?:i|we) (?:think|believe|feel|guess)(?: that)?"
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_PART = r"(?:morning|afternoon|evening|night)"
_ON_A_DAY = (
    r"(?:on|since|until|by|before|after|from|late on|early on) (?:the (?:same|next|following|previous|second|third"
    rf"|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: {_PART})?"
)
_WHEN = (
    rf"(?:that|the (?:next|following|same|previous)) (?:{_PART}|day|week|month)|overnight|yesterday|today|tonight"
    rf"|last (?:night|week|month|year)|in (?:{_MONTH}|spring|summer|autumn|winter)|in the {_PART}"
    r"|at (?:night|noon|midnight|lunchtime|dawn|midday)"
)
# *Overnight the crew …*, not *overnight shifts …*.
_SUBJECT = (
    r"(?=(?:the|an?|our|their|his|her|its|your|this|these|those|some|no|nobody|somebody|someone|everybody|everyone"
    r"|anyone|anybody|both|all|each|every|we|they|he|she|it|i|you|there)\b)"
)
_OPENING = Pattern(
    (
        rf"(?:(?:{_GOING_ON}|{_WHEN}|{_WITH_COMMA}|{_HONESTLY}), |(?:{_GOING_ON}|{_WHEN}|{_HONESTLY}) {_SUBJECT}"
        rf"|(?:{_ALONE}|{_ON_A_DAY}),? )"
    ).replace(" ", r"\s+")
)
_MOST = 2


def start_of_telling(plain: str, start: int, end: int) -> int:
    """Return where in a text in lower case a sentence goes on behind words that only say when, or how it follows."""
    for _ in range(_MOST):
        found = _OPENING.match(plain, start, end)
        if found is None:
            break
        start = found.end()
    return start
