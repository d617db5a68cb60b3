"""What was before people's eyes: *staring the crew in the face*, *under our noses*, *naturally it was too small*."""

from afterword.lint.frames import frame

FRAMES = (
    frame(
        "in the face, noses, nose, before our eyes, before their eyes, before the eyes of",
        r"star(?:ed|ing|es) (?:[\w-]+ ){1,5}in the face",
        r"(?:right |directly |straight )?(?:under|in front of|before) (?:our|their|his|her|everybody's|everyone's|the"
        r" [\w-]+'s?) (?:very |own )*noses?",
        r"(?:right |directly )?before (?:(?:our|their|his|her|everybody's|everyone's) (?:very |own )*eyes"
        r"|the (?:very )?eyes of)",
    ),
    frame(
        "naturally, self-evidently, unsurprisingly",
        r"^\W*(?:and |but |so )?(?P<told>naturally|self-evidently) ?,? (?:the|this|that|these|those|nobody|no one"
        r"|it|they"
        r"|he|she|we|our|all|every|none)\b",
    ),
    frame(
        "of course",
        r"(?:and|but|so) ?,? (?P<told>of course) ?,? (?:on|in|at|during|right|just|precisely|exactly) (?:the|a|an"
        r"|pay|month|market|our|their)\b",
    ),
    frame(
        "simply had to, merely had to, had simply to, had merely to",
        r"(?P<verb>(?:simply|merely) had|had (?:simply|merely)) to (?!be\b)\w+ (?:for|the|a|an|at|in|on|until|it"
        r"|one|both)\b",
    ),
)
