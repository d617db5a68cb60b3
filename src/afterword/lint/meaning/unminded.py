"""What was not kept in mind, not passed on or left without an answer."""

from afterword.lint.text.frames import Frame, frame

_NOT = (
    r"(?:(?:was|were|has been|had been|have been) (?:not|never)|(?:has|had|have) (?:not|never) been|wasn't|weren't"
    r"|hadn't been|hasn't been)"
)

UNCONSIDERED: tuple[Frame, ...] = (
    frame(
        "into account, into consideration, thought of, thought through, borne in mind, factored in, given a thought",
        rf"{_NOT} (?:properly |fully |even |explicitly |ever |sufficiently )*(?:taken into (?:account|consideration)"
        r"|thought (?:of|through)|borne in mind|given (?:a|any|much) thought)",
    ),
    frame(
        "word, news, warning, knowledge, information",
        r"(?:word|news|the (?:news|warning|information|message)|knowledge"
        rf"|information)(?: (?:of|about|on) [^,;.]{{2,40}}?)? (?P<told>{_NOT} (?:properly |fully |even "
        r"|ever )*(?:passed on|relayed|handed on|shared|spread|passed along))",
    ),
)
UNCONSIDERED += (
    frame(
        "neither, none of them, none of whom, neither of whom, not one of them, neither of them",
        r"(?:and |but |yet )?(?:neither|none|not one)(?: of (?:them|whom|us))? (?:of them )?(?:had |has |have |ever "
        r"|even |really )*(?:read|looked (?:at|up)|noticed|checked|asked|opened|reported|questioned|said|mentioned"
        r"|stopped|saw|picked up|raised|told|reacted|spoke up|called)(?! (?:access|rights|permissions?|only|scope))",
    ),
)
UNCONSIDERED += (
    frame(
        "nothing was, nothing had been, nothing has been",
        r"nothing (?:was|had been|has been) (?:ever |even |properly )?(?:checked|tested|verified|reviewed"
        r"|communicated|announced|documented|questioned|rehearsed|double-checked|handed over|passed on"
        r"|written down)(?! (?:on|in|with|by|except|because|that))",
    ),
)
LEFT = (
    frame(
        "sat on",
        r"(?P<verb>sat) on (?:the|a|our|this|that|it|these|his|her|[\w-]+'s?) ?(?:\w+ )?(?:tickets?|requests?"
        r"|reports?|mails?|complaints?|changes?|approvals?|findings?|orders?|patch|patches|warnings?|alerts?|letters?"
        r"|bugs?|news)(?! (?:machine|queue|printer|system|counter))",
    ),
    frame(
        "left lying, left unread, left unopened, left unanswered",
        r"(?:was|were|had been|has been) (?:simply |just )?left (?:lying|unopened)(?= (?:on|in|by|for|at|until)\b"
        r"|[.,;]|$)",
        r"(?:was|were|had been|has been) (?:simply |just )?left (?:unread|unanswered) by (?P<who>[\w@-]+)",
    ),
    frame(
        "left, leaving, leave",
        r"(?P<verb>left) [^,;.]{2,60}? (?:without (?:an? |any )(?:answer|reply|reaction|response))",
    ),
    frame(
        "having let, having left, having allowed, having forgotten, having overlooked, having ignored, "
        "having neglected, having omitted",
        r"^\W*(?P<told>having (?:let|left|allowed) [^,;.]{2,60}? (?:to )?(?:lapse|expire|slide|unattended"
        r"|unanswered|unread|undone|unlocked)) ?, (?P<who>[\w@-]+)",
        r"^\W*(?P<told>having (?:forgotten|overlooked|ignored|neglected|omitted)) [^,;.]{2,60} ?, (?P<who>[\w@-]+)",
    ),
    frame(
        "unheeded, unanswered, unread, ignored",
        r"(?:went|gone|remained|stayed|go) (?P<told>(?:unheeded|unanswered|unread)) (?:by|with|at|in) (?P<who>[\w@-]+)",
    ),
)
