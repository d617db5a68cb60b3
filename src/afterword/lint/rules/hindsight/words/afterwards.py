"""What looks otherwise now than it did then: *in hindsight the plan was a bit too tempting*."""

from afterword.lint.text.frames import frame

_NOW = (
    r"(?:in hindsight|with (?:the benefit of |20/20 |20-20 )?hindsight|with the benefit of hindsight|in retrospect"
    r"|looking back|retrospectively|after the fact|knowing what we know now|thinking back)"
)
_TOO = (
    r"(?:tempting|tantali[sz]ing|simple|simplistic|good to be true|optimistic|ambitious|hasty|eager|naive|trusting"
    r"|confident|risky|easy|bold|rushed|casual|complacent|clever|attractive|convenient|comfortable|lax|relaxed|sloppy"
    r"|careless|vague|superficial|quick to|slow to|timid|cautious|focused on|sure of|late to|early to|much to ask)"
)
_GRADED = (
    r"(?:bad|poor|dangerous|risky|wrong|questionable|mistaken|terrible|unwise|premature|foolish|silly|weak|odd|strange"
    r"|suboptimal|sub-optimal|unfortunate|regrettable|naive|short-sighted|shortsighted|flawed|hasty|rash)"
)
_STEP = (
    r"(?:idea|decision|choice|move|call|step|plan|approach|assumption|judgement|judgment|thing to do|strategy|trade-off"
    r"|compromise|shortcut|bet|solution)"
)
_WAS = r"(?:was|were|had been|seems|seemed|looks|looked|appears|may have been|might have been)"
_BIT = r"(?:a bit |a little |far |way |much |rather |clearly |probably |perhaps |maybe |simply |just |all |certainly )*"

FRAMES = (
    frame(
        "waited too much, waiting too much, hesitated too much",
        r"(?P<verb>waited|hesitated) too much\b",
    ),
    frame(
        "too long",
        r"(?P<verb>waited|hesitated|held off|dithered|hung on|put (?:it|this|that) off|delayed) (?:far |much |way "
        r"|a bit |a little )?too long\b",
    ),
    frame(
        "hindsight, retrospect, looking back, retrospectively, after the fact, knowing what, thinking back",
        rf"{_NOW} ?,? [^;.]{{1,90}}? (?P<told>{_WAS} {_BIT}too {_TOO})\b",
        rf"(?P<told>{_WAS} {_BIT}too {_TOO})\b[^;.]{{0,60}}? ?,? {_NOW}",
        rf"{_NOW} ?,? [^;.]{{1,90}}? (?P<told>{_WAS} {_BIT}(?:an? |the )?(?:\w+ly |very |quite )?{_GRADED} {_STEP})\b",
        rf"(?P<told>{_WAS} {_BIT}(?:an? |the )?(?:\w+ly |very |quite )?{_GRADED} {_STEP}) ?,? {_NOW}",
        rf"{_NOW} ?,? [^;.]{{1,90}}? (?P<told>{_WAS} {_BIT}(?:unwise|premature|naive|foolish|short-sighted|ill-advised"
        r"|ill-timed|misguided|reckless|over-optimistic|overconfident|overambitious|excessive))\b",
    ),
)
