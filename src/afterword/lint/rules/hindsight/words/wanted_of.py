"""What was wanted of people, told without *should*: *had better asked*, *must have been reviewed before*."""

from afterword.lint.text.frames import frame

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
        rf"must have been {_DONE}(?: by (?P<who>[\w@-]+))? [^.;]{{0,50}}?(?:before|beforehand|first|in advance"
        rf"|earlier|prior)",
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
        "the task of, the duty of, the job of, the place of, the responsibility of, up to",
        r"would have been (?:the (?:task|duty|job|place|responsibility) of|up to) (?P<who>[\w@-]+)[^,;.]{0,40}? to",
    ),
    frame(
        "thing for, step for, course for, move for",
        r"the (?:only )?(?:right|proper|sensible|correct|decent|responsible|obvious|prudent|wise) (?:thing|step"
        r"|course|move) for "
        r"(?P<who>[\w@-]+)[^,;.]{0,30}? (?:to do |to take )?(?:was|would have been)",
    ),
    frame(
        "one should, one ought",
        r"(?:^\W*|that |and |but |because )(?P<told>one (?:should|ought to) (?:at least |really |surely |indeed "
        r")?have (?!been\b)\w+)",
    ),
    frame(
        "would have been required, would have been needed, would have been necessary, would have been mandatory"
        ", would have been called for, would have been in order, would have been advisable, would have been the "
        "minimum",
        r"(?:approval|signature|review|check|test|call|escalation|announcement|confirmation|rehearsal|drill|handover|hand-over"
        r"|notice|warning|consultation|sign-off|briefing|question|look)s?(?: (?:by|of|from|with|to|at|before) "
        r"[^,;.]{2,40}?)? would"
        r" have been (?:required|needed|necessary|mandatory|called for|in order|advisable|the minimum)(?! by| for)",
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
