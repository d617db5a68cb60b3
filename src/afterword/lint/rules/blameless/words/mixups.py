"""One thing taken for another, and slips that somebody owns: *took the live console for the training one*."""

from afterword.lint.text.frames import frame

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
_DIGIT = (
    r"(?:zero|zeros|digit|nought|comma|dot|point|slash|letter|space|character|bracket|quote|semicolon|colon|minus|star"
    r"|asterisk|line|row|column)"
)

SLIPS = (
    frame(
        "misunderstanding of, misunderstandings of, misreading of, misinterpretation of",
        r"(?:based on|due to|because of|owing to|through|rested on|came from|stemmed from) "
        r"(?:a|an|our|some|the|his|her|their) (?:\w+ )?"
        r"(?:misunderstanding|misreading|misinterpretation)s? of",
        r"user (?:misunderstanding|misreading|misinterpretation)s? of",
    ),
    frame(
        "as the wrong, on the wrong, in the wrong, to the wrong, against the wrong, into the wrong, under the "
        "wrong, with the wrong",
        r"(?P<verb>ran|run|rebuilt|rebuild|built|executed|started|launched|deployed|applied|logged "
        r"in|worked|tested|installed|restored"
        r"|wrote|sent|put|typed|merged|pushed) [^,;.]{0,50}?(?:as|on|in|to|against|into|under|with) the wrong "
        r"(?:user|account|host|server"
        r"|node|cluster|namespace|environment|branch|database|region|tenant|project|console|window|terminal|machine|site|ward|patient"
        r"|customer|side|version|role|profile|folder|directory|channel|address)\b",
    ),
    frame(
        "in the wrong",
        r"(?P<verb>typed|keyed|entered|put|wrote|placed|set|pasted|filed|stored|saved|booked|logged|inserted) "
        r"[^,;.]{2,50}? in the wrong"
        r" (?:place|field|column|row|box|cell|line|order|unit|tab|window|folder|drawer|rack|slot|account|ledger"
        r"|file)\b",
    ),
    frame(
        "oversight of, oversight by, slip of, slip by, mix-up by, mistake by, mix-up of, mistake of, error of",
        r"(?:by|through|owing to|due to) an? (?:\w+ )?(?:oversight|slip|mix-up|mistake|blunder|error) "
        r"(?:of|by|in|at) (?P<who>[\w@-]+)",
    ),
    frame(
        "himself, herself, themselves",
        r"(?P<verb>believed|thought|fancied|imagined|supposed) (?:himself|herself|themselves) (?:on|in|at|to "
        r"be|safe|alone|still|logged)\b",
    ),
    frame(
        "hold of",
        r"(?P<verb>got|gotten|taken|took) hold of (?:the (?:wrong|old|previous|outdated|other)|an "
        r"(?:old|outdated)|a (?:stale|wrong)"
        r"|last (?:year|month|week|quarter)'s)\b",
    ),
    frame(
        "must have",
        r"must have (?:\w+ly "
        r")?(?P<verb>hit|pressed|clicked|typed|pasted|picked|selected|confused|mixed|misread|grabbed|pulled|swapped"
        r"|entered|keyed|dialled|mistaken|deleted|unplugged|knocked|brushed|leaned|leant)\b",
    ),
    frame(
        "took, mistook, taken, takes",
        r"(?P<verb>took|mistook) (?:the |a |an |his |her |its |our )?(?:[\w-]+ "
        r")??\b(?P<same_taken>(?!the\b|our\b|its\b|his\b|her\b|two\b|one\b)[a-z]{3,})\b(?: "
        r"[\w-]+){0,2}? for (?:the |a |an "
        r"|his |her |its |our )?(?:[\w-]+ )??\b(?P=same_taken)\b",
    ),
    frame(
        "slip of the, slips of the",
        r"slips? of the (?:pen|hand|tongue|finger|mouse|keyboard|thumb|eye|ear|mind)\b",
    ),
    frame(
        "upside down, back to front, the wrong way up, wrong way round, inside out, wrong side up",
        r"(?P<verb>had|held|got|read|hung|put|plugged|mounted|fitted|inserted|had read) "
        r"(?:the|his|her|their|its|a|both) (?:[\w-]+ ){1,3}?"
        r"(?:upside down|back to front|the wrong way (?:up|round|around)|wrong side up|inside out)",
    ),
    frame(
        "faux pas",
        r"faux pas (?:by|of|on the part of|from) (?P<who>[\w@-]+)",
        r"(?P<named>[\w@-]+)'s? (?P<told>faux pas)",
        r"(?:was|is) (?:a|quite a) (?:\w+ )?faux pas",
    ),
    frame(
        "fell for, fallen for, falls for",
        r"(?P<verb>fell|fallen|falls) for (?:the|a|an|this|that|an old|it)\b",
    ),
    frame(
        "our error, our errors, his error, her error, their error, my error, our mistake, his mistake, her "
        "mistake, their mistake"
        ", my mistake, own error, own mistake, own mistakes, own errors",
        r"(?:was|is|were|are) (?:all |entirely |purely |simply |partly )?(?:our|his|her|their|my) (?:own "
        r")?(?:error|mistake|slip|lapse"
        r"|blunder|oversight|miscalculation)s?(?= ?[.,;]|$| (?:and|because|as)\b)",
    ),
    frame(
        "extra, additional, superfluous, surplus, stray, spurious, too many, too few, too much",
        rf"(?P<verb>typed|keyed|entered|punched|tapped|added|wrote|put|left|inserted|hit|pressed) (?:in "
        rf")?(?:an? |one )?(?:extra|additional"
        rf"|superfluous|surplus|stray|spurious|redundant) {_DIGIT}\b",
    ),
)
