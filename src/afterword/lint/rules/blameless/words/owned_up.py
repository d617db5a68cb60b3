"""Guilt that somebody takes: *this one is on us*, *a failure on my part*, *I take full responsibility*."""

from afterword.lint.text.frames import frame

_HARM = (
    r"(?:this|that|it|what happened|the (?:[\w-]+ ){0,2}?(?:outage|incident|failure|mess|error|errors|mistake|mistakes"
    r"|problem|problems|loss|breach|downtime|damage|delay|trouble|disruption|files?)|(?:our|my) [\w-]+)"
)
_LAPSE = r"(?:failures?|failings?|faults?|lapses?|neglect|shortcomings?)"
_WE = r"(?:we|i)(?:'ve| have| had)?(?: (?:clearly|simply|really|just|also|\w+ly))*"

FRAMES = (
    frame(
        "take full responsibility, takes full responsibility, took full responsibility, taking full responsibility, "
        "take responsibility for, took responsibility for, takes responsibility for, accept responsibility for, "
        "accepts responsibility for, accept full responsibility, accepted full responsibility, take the blame, "
        "took the blame, take all the blame, shoulder the blame, sole responsibility, entire responsibility, own this",
        r"(?:takes?|took|taking|taken|accepts?|accepted|bears?|shoulders?) (?:the )?(?:full|sole|complete|total|entire"
        r"|all|whole) (?:of the )?(?:responsibility|blame)(?! (?:of|to) (?!me\b|us\b))",
        rf"(?:i|we) (?:\w+ )?(?:take|took|accept|accepted|bear) responsibility for {_HARM}",
        r"(?:takes?|took|shoulders?|shouldered|accepts?|accepted) the blame",
    ),
    frame(
        "on my part, on our part, on my side, on our side, on my end, on our end, on his part, on her part, "
        "on their part, part to",
        rf"{_LAPSE}(?: [a-z]+)? on (?:my|our|his|her|their) (?:own )?(?:part|side|end)",
    ),
    frame(
        "is on us, was on us, is on me, was on me, that's on us, that's on me, this is on, entirely on us, all on us, "
        "squarely on us, belongs to me, belongs to us, lies with me, lies with us, is mine alone, is ours alone, "
        "lies squarely with us, rests with us, falls on us",
        r"(?:this|that|it|which|one|rest|blame|all of it)(?:'s| is| was) (?:\w+ly |all |clearly |entirely )?on (?:me"
        r"|us)(?= ?[.,;:!)]|$)",
        rf"{_LAPSE} (?:\w+ )?(?:lies|lay|rests|rested|belongs?|falls?|fell) (?:\w+ly )?(?:to|with|on) (?:me|us)",
        rf"{_LAPSE} (?:is|was) (?:mine|ours)(?: alone)?",
    ),
    frame(
        "we failed, we have failed, i failed, we've failed, we had failed, we clearly failed, we simply failed, "
        "i have failed, we let you down, let our users down, let you all down, let down our, dropped the ball",
        rf"{_WE} (?P<told>failed(?= ?[.!]|$)|failed (?:you|miserably|badly|spectacularly|in our (?:duty|job|mission"
        rf"|promise|obligation"
        r"|responsibility)|at (?:that|this)|here\b|on (?:all|both|every)|our (?:users|customers|community|members)))",
        r"let (?:you|you all|our (?:users|customers|community|members)|everyone|everybody|them) down",
    ),
)
