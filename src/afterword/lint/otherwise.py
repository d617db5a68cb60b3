"""The world that was not, told without *could have been*: *none of this had to happen*, *one command away*."""

from afterword.lint.frames import frame

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
)
