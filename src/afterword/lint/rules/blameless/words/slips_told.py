"""Slips that a story counts or points at: *two oversights led to this*, *here is the mistake*."""

from afterword.lint.text.frames import frame

_SLIPS = r"(?:oversights|mistakes|blunders|lapses|slip-ups|slips|missteps|mis-steps|misjudge?ments|bad decisions)"
_MANY = (
    r"(?:two|three|four|five|several|many|multiple|numerous|various|some|a few|both|these|those|a (?:whole )?(?:series"
    r"|number|string|chain|sequence|succession|combination|set|couple|cascade|comedy|lot) of)"
)
_LED = (
    r"(?:led|lead|caused|resulted|contributed|brought|allowed|made|cost|turned|added up|combined|came together|were"
    r"|happened|occurred|are|conspired)"
)
_UNDOING = (
    r"(?:delete|destroy|break|wipe|erase|lose|lock|take down|bring down|knock|drop|overwrite|crash|kill|corrupt|brick"
    r"|block|disconnect|unplug|flood|disable|remove|format|truncate|misconfigure|forget|miss|overlook|mistype)"
)

FRAMES = (
    frame(
        "oversights, mistakes, blunders, lapses, slip-ups, slips, missteps, mis-steps, misjudgements, misjudgments, "
        "bad decisions",
        rf"{_MANY} (?:[\w-]+ ){{0,2}}?{_SLIPS} {_LED}\b",
        r"(?:first|second|third|last|one|worst|biggest) of (?:many|several|multiple|my|our|two|three"
        rf"|the) (?:[\w-]+ )?{_SLIPS}",
        rf"(?:my|our) (?:many|several|two|three|own) (?:[\w-]+ )?{_SLIPS}",
    ),
    frame(
        "here's the mistake, here is the mistake, here was the mistake, mistake number, mistake #, mistake no, the "
        "mistake:, biggest mistake, big mistake, huge mistake, fatal mistake, classic mistake",
        r"here(?:'s| is| was| comes| came) (?:the|my|our|where the) (?:[\w-]+ )?mistake",
        r"mistakes? (?:number |no\.? ?|# ?|nr\.? ?)(?:\d+|one|two|three|four|five)\b",
        r"(?:a |my |our |the )?(?:biggest|big|huge|fatal|classic|terrible|grave) mistake",
    ),
    frame(
        "managed to, manages to",
        rf"(?:i|we) (?P<told>manage[ds] to (?:\w+ly )?{_UNDOING}\b)(?! (?:the )?(?:attack|attacker|fire|process"
        r"|connection|malware|traffic|requests?|intruder|bug|problem|error|offending|runaway))",
    ),
    frame(
        "miss on, significant miss, big miss, huge miss, serious miss, major miss, clear miss, bad miss, terrible miss",
        r"(?:a|this|that|our|my) (?:\w+ )?(?:significant|big|huge|serious|major|clear|bad|terrible) miss(?= ?[.,;!]|$"
        r"| on (?:my|our) (?:part|side|end)| and\b)",
        r"miss on (?:my|our) (?:part|side|end)\b",
    ),
)
