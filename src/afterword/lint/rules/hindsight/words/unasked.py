"""What people are said not to have asked, thought of, written down or passed on, in everyday words."""

from afterword.lint.text.frames import frame

_NOT = r"(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|never)"
_NOBODY = r"(?:nobody|no one|no-one|not one soul|not a soul|not a single person|none of (?:us|them))"

FRAMES = (
    frame(
        "write down, wrote down, written down, write anything, wrote anything, written anything, write it down, "
        "wrote it down, note "
        "anything, noted anything, wrote that down, write a thing, write that down",
        rf"(?P<verb>{_NOT}) (?:even |once |ever )*(?:write|wrote|written|note|noted) (?:it|anything|that|this|a thing"
        r"|them|any of (?:it|this)) down\b",
        rf"(?P<verb>{_NOT}) (?:even |once |ever )*(?:write|wrote|written|note|noted) (?:anything|a thing"
        r"|any of (?:it|this))\b",
    ),
    frame(
        "in touch with, get back to, got back to, us in on, let us know, lets us know, us posted, us informed, us in "
        "the loop, us up to date, "
        "them posted, them in the loop, got in touch, get in touch",
        rf"(?P<verb>{_NOT}) (?:even |once |ever )*(?:get|got|gotten|been) in touch(?: with)?\b",
        rf"(?P<verb>{_NOT}) (?:even |once |ever )*(?:get|got|gotten) back to (?:us|him|her|them"
        r"|the (?:caller|customer|team|desk|branch|plant))\b",
        rf"(?P<verb>{_NOT}) (?:even |once |ever )*(?:let|keep|kept) (?:us|them|him|her|anyone|anybody) (?:in on|know"
        r"|posted|informed|in the loop|up to date)\b",
    ),
    frame(
        "left or right, left nor right, look twice, looked twice, think twice, thought twice, think it through, "
        "thought it through, think of, "
        "think about, thought of, thought about, think ahead, thought ahead, think to ask, thought to ask",
        r"(?P<verb>did not|didn't|never) look (?:left (?:or|nor) right|twice)\b",
        r"(?P<verb>did not|didn't|never|had not|hadn't) (?:even |once |really |ever )*(?:think"
        r"|thought) (?:of (?!it as)|about|twice|it through|ahead)\b",
    ),
    frame(
        "nobody who, no one who, nobody asked, no one asked, not one soul, not a soul, none of us, none of them, to "
        "nobody, to none, to no one, "
        "occur to, occurred to",
        rf"there was {_NOBODY} (?:there |on the call |in the room )?who (?:asked|wondered|questioned|checked|said|told"
        r"|warned|knew to|thought|looked|noticed)\b",
        rf"{_NOBODY} (?:on the call |in the room )?(?:asked|wondered|questioned|warned|told|thought of"
        r"|thought to)\b(?! for\b)",
        r"it (?:has |had )?(?:apparently )?(?:did not|didn't|never) (?:even )?occur(?:red)? to (?:any(?:one|body)|us"
        r"|me|(?P<who>[\w@-]+))",
        r"it (?:has |had )?(?:apparently )?occurred to (?:none|nobody|no one)\b",
    ),
    frame(
        "passed it on, passed this on, passed that on, pass it on, pass this on, pass that on, passed them on, pass "
        "them on, hand it on, handed it on, "
        "handed this on",
        rf"(?P<verb>{_NOT}) (?:even |once |ever )*(?:pass|passed|hand|handed) (?:it|this|that|them"
        r"|the (?:message|warning|note|news|call)) on\b",
    ),
)
