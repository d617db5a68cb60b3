"""What was before people's eyes: *staring the crew in the face*, *under our noses*, *naturally it was too small*."""

from afterword.lint.text.frames import frame

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
    frame(
        "right there, right here, right under, right before, right beside",
        r"(?:answers?|causes?|reasons?|problems?|numbers?|fix|solution|warnings?|values?|errors?|mistakes?|clues?"
        r"|information"
        r"|hint|evidence|explanation|instructions?|limit|date) (?:was|were|is|are|had been|sat|stood"
        r"|lay) (?:all along "
        r"|always )?right (?:there|here|under (?:our|their|his|her|everyone's)|before (?:our|their|his|her"
        r"|everyone's))",
    ),
    frame(
        "have to be, need to be, takes an, take an, take a, takes a, needed to be, had to be, a genius, an expert",
        r"(?:you|one|nobody|we) (?:do not|don't|does not|doesn't|did not|didn't|hardly|needn't)? ?(?:has to|have to"
        r"|need to|needs to)"
        r"? ?be (?:an?|any) (?:\w+ )?[\w-]+ to (?:see|know|understand|reali[sz]e|tell|notice|spot|guess|work (?:it"
        r"|that) out)",
        r"(?:it )?(?:does not|doesn't|did not|didn't|hardly) (?:take|takes|took|need|require) (?:an?|much of an?) "
        r"(?:\w+ )?[\w-]+ to"
        r" (?:see|know|understand|reali[sz]e|tell|notice|spot|guess)",
    ),
    frame(
        "evident from, obvious from, plain from, apparent from, evident in, obvious in, evident on, obvious on, "
        "evident at"
        ", obvious at, plain to, evident to, obvious to, visible to all, visible to everyone",
        r"(?:cause|reason|answer|mismatch|fault|leak|pattern|problem|mistake|error|danger|risk|gap|difference|trend"
        r"|flaw) (?:was|were"
        r"|had been) (?:\w+ly |already |quite |perfectly )?(?:evident|obvious|plain|apparent) (?:from|in|on|at|to)",
    ),
)
