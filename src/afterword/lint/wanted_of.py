"""What was wanted of people, told without *should*: *had better asked*, *must have been reviewed before*."""

from afterword.lint.frames import frame

_DONE = (
    r"(?:reviewed|approved|tested|checked|announced|confirmed|signed|verified|agreed|discussed|communicated|validated"
    r"|documented|rehearsed|authori[sz]ed|double-checked|cleared|escalated|reported|handed over|rolled back|informed)"
)
_FITTING = (
    r"(?:right|appropriate|proper|correct|sensible|adequate|expected|natural|prudent|wise|wiser|fitting|logical|better"
    r"|best|responsible|safe|safer|professional)"
)

FRAMES = (
    frame(
        "must have been, had to have been",
        rf"must have been {_DONE} [^.;]{{0,50}}?(?:before|beforehand|first|in advance|earlier|prior)",
    ),
    frame(
        "had better, had rather, did better, had done better, had done well, would have done better",
        r"(?P<verb>had) (?:rather )?better (?:first |at once |also )?(?:\w+ed|told|read|left|kept|sent|held|taken"
        r"|thought"
        r"|made|gone|done|been|written|run|rung)",
        r"would have done (?:well|better|best) to \w+",
    ),
    frame(
        "reaction, response, step, course, move, choice, action, behaviour, decision, answer, procedure, way, approach",
        rf"would have been (?:the|an?) (?:only |more |most )?{_FITTING} (?:reaction|response|step|course(?: of "
        rf"action)?|move"
        r"|choice|action|behaviou?r|decision|answer|procedure|way|approach)(?! (?:for|of) (?:the )?(?:cluster"
        r"|system|node))",
    ),
    frame(
        "was to be, were to be",
        rf"(?:was|were) to be {_DONE}[^.;]{{0,70}}? ?[,;\u2013\u2014-] ?(?:and |but |yet )?(?:which|this|that|it"
        rf"|nothing of"
        r" the kind|no such thing) (?:did not|didn't|never|was not|wasn't|has not|was never)? ?(?:happen(?:ed)?"
        r"|take place"
        r"|took place|done|the case|occur(?:red)?)",
    ),
)
