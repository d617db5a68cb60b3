"""The world that was not, told without *could have been*: *none of this had to happen*, *one command away*."""

from afterword.lint.text.frames import frame

_ACTED = (
    r"(?:asked|read|called|rung|phoned|checked|looked|told|warned|waited|listened|tested|said|known|thought|tried"
    r"|stopped|escalated|spoken|informed|verified|reviewed|followed|kept|taken|done|used|left|announced|mentioned"
    r"|rehearsed|documented|asked|paused|consulted|communicated|double-checked)"
)
_SPARED = (
    r"(?:it|this|that|nobody|no one|nothing|none of (?:this|it)|the \w+(?: \w+)?|we|customers|users) (?:would(?: not"
    r"| never|n't)|would hardly) have (?:hit|touched|affected|mattered|hurt|happened|failed|broken|stopped|reached"
    r"|noticed|caused|been (?:noticed|a problem|an issue|affected|hit))"
)

FRAMES = (
    frame(
        "had to happen, needed to happen, have to happen, need to happen, had to be, had to end, need to be",
        r"(?:none|nothing|not one bit|no part) of (?:this|it|that) (?:had|needed) to (?:happen|be|end|go)",
        r"(?:this|it|that|the (?:outage|incident|failure)) (?:did not|didn't|need not|never) (?:have to|need to"
        r"|had to|needed"
        r" to|have) (?:happen|happened|come to this|end)",
    ),
    frame(
        "away",
        r"(?:was|were|lay) (?:only |just |but |merely |never more than )?(?:one|an?|a single) (?:command|click"
        r"|call|phone call"
        r"|keystroke|button|tick|question|message) away(?! from)",
    ),
    frame(
        "it not for, not been for, were not for, was not for, but for",
        r"(?:were it not for|had it not been for|if it (?:were|was) not for|if it (?:hadn't|had not) been for|but for) "
        r"[^,;.]{3,60} ?, [^,;.]{2,40} (?:would|could|might) (?:\w+ )?(?:have been |be |have )?(?:back|up|fine"
        r"|over|avoided"
        r"|prevented|spared|shorter|safe|alive|running|caught|faster|earlier|online|found|noticed)",
    ),
    frame(
        "had only, had just",
        rf"(?:^\W*|and |but |oh ?, )if (?P<who>[\w@-]+)[^,;.]{{0,40}}? had (?:only|just) "
        rf"{_ACTED}[^,;.]{{0,60}}(?=[.!\u2026]*$)",
    ),
    frame(
        "day, days, week, weeks, hour, hours, minute, minutes, month, months, earlier, later, any other, night, "
        "quarter",
        rf"(?:an?|one|two|three|a few|a couple of|some|half an?|\d+) (?:minute|hour|day|week|month|quarter)s? "
        rf"(?:earlier"
        rf"|later|before) ?,? {_SPARED}",
        rf"(?:on|in|at) any other (?:day|night|week|month|time|hour|evening|morning|season) ?,? {_SPARED}",
    ),
)
