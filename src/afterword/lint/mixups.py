"""One thing taken for another, and slips that somebody owns: *took the live console for the training one*."""

from afterword.lint.frames import frame

_SLIP = r"(?:slip|slip-up|lapse|blunder|mistake|oversight|error|goof|misjudge?ment|misunderstanding|mix-up|typo)s?"

FRAMES = (
    frame(
        "took, had taken, taking, mistook, held",
        r"(?P<verb>(?:had )?(?:wrongly |falsely |erroneously )?(?:took|taken|held)) (?:the|a|an|our|its|his|her"
        r"|their|one)"
        r" (?:[\w-]+ ){1,4}for (?:the|a|an|its|our) (?:\w+ ){0,2}?(?:one|ones|other|real one|old one|new one|copy"
        r"|original)\b",
    ),
    frame(
        "of mine, of ours, of his, of hers, of theirs, of yours, my bad, our bad, mea culpa",
        rf"{_SLIP} of (?:mine|ours|his|hers|theirs|yours)",
        r"(?:my|our) bad(?=[ .,;:!]|$)",
        r"mea culpa",
    ),
)
