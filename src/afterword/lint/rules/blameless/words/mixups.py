"""One thing taken for another, and slips that somebody owns: *took the live console for the training one*."""

from afterword.lint.text.frames import frame

_SLIP = r"(?:slip|slip-up|lapse|blunder|mistake|oversight|error|goof|misjudge?ment|misunderstanding|mix-up|typo)s?"

FRAMES = (
    frame(
        "took, had taken, taking, mistook, held",
        r"(?P<verb>(?:had )?(?:wrongly |falsely |erroneously )?(?:took|taken|held)) (?:the|a|an|our|its|his|her|their"
        r"|one) (?:[\w-]+ ){1,4}for (?:the|a|an|its|our) (?:\w+ ){0,2}?(?:one|ones|other|real one|old one|new one"
        r"|copy|original)\b",
    ),
    frame(
        "of mine, of ours, of his, of hers, of theirs, of yours, my bad, our bad, mea culpa",
        rf"{_SLIP} of (?:mine|ours|his|hers|theirs|yours)",
        r"(?:my|our) bad(?=[.,;:!]|$| (?:for|on|here|there|that|this|entirely|completely|about|i|we)\b)",
        r"mea culpa",
    ),
    frame(
        "mistake was, mistake is, mistakes were, mistake here was, mistake there was, mistake we made was, "
        "mistake made was",
        r"(?:the|our|one|another|my|his|her|their|a) (?:(?:other|first|second|third|big|biggest|key|main|real|only"
        r"|initial|original|crucial|fatal|classic|common) )?mistakes? (?:here |there |we made |made )?(?:was|is"
        r"|were) (?:that|to|in|not|the|our|[a-z]+ing)\b",
    ),
)
_DIGIT = (
    r"(?:zero|zeros|digit|nought|comma|dot|point|slash|letter|space|character|bracket|quote|semicolon|colon|minus|star"
    r"|asterisk|line|row|column)"
)

_MISHAP = (
    r"(?:mistakes?|errors?|slips?|slip-ups?|lapses?|blunders?|oversights?|mix-ups?|confusions?|mishaps?|mis-?steps?"
    r"|gaffes?"
    r"|howlers?|clangers?|muddles?|misunderstandings?|misjudge?ments?|typos?|faux pas|miscalculations?|misreadings?"
    r"|transpositions?|inattention|clumsiness|misfortune|malheur|bungles?|goofs?|little accident|small accident)"
)

SLIPS = (
    frame(
        "misunderstanding of, misunderstandings of, misreading of, misinterpretation of",
        r"(?:based on|due to|because of|owing to|through|rested on|came from|stemmed from) (?:a|an|our|some|the|his"
        r"|her|their) (?:\w+ )?(?:misunderstanding|misreading|misinterpretation)s? of",
        r"user (?:misunderstanding|misreading|misinterpretation)s? of",
    ),
    frame(
        "as the wrong, on the wrong, in the wrong, to the wrong, against the wrong, into the wrong, under the "
        "wrong, with the wrong",
        r"(?P<verb>ran|run|rebuilt|rebuild|built|executed|started|launched|deployed|applied|logged in|worked|tested"
        r"|installed|restored|wrote|sent|put|typed|merged|pushed) [^,;.]{0,50}?(?:as|on|in|to|against|into|under"
        r"|with) the wrong (?:user|account|host|server|node|cluster|namespace|environment|branch|database|region"
        r"|tenant|project|console|window|terminal|machine|site|ward|patient|customer|side|version|role|profile|folder"
        r"|directory|channel|address)\b",
    ),
    frame(
        "in the wrong",
        r"(?P<verb>typed|keyed|entered|put|wrote|placed|set|pasted|filed|stored|saved|booked|logged"
        r"|inserted) [^,;.]{2,50}? in the wrong (?:place|field|column|row|box|cell|line|order|unit|tab|window"
        r"|folder|drawer|rack|slot|account|ledger|file)\b",
    ),
    frame(
        "oversight of, oversight by, slip of, slip by, mix-up by, mistake by, mix-up of, mistake of, error of",
        r"(?:by|through|owing to|due to) an? (?:\w+ )?(?:oversight|slip|mix-up|mistake|blunder|error) (?:of|by|in"
        r"|at) (?P<who>[\w@-]+)",
    ),
    frame(
        "himself, herself, themselves",
        r"(?P<verb>believed|thought|fancied|imagined|supposed) (?:himself|herself|themselves) (?:on|in|at|to be|safe"
        r"|alone|still|logged)\b",
    ),
    frame(
        "hold of",
        r"(?P<verb>got|gotten|taken|took) hold of (?:the (?:wrong|old|previous|outdated|other)|an (?:old|outdated)"
        r"|a (?:stale|wrong)|last (?:year|month|week|quarter)'s)\b",
    ),
    frame(
        "must have",
        r"must have (?:\w+ly )?(?P<verb>hit|pressed|clicked|typed|pasted|picked|selected|confused|mixed|misread"
        r"|grabbed|pulled|swapped|entered|keyed|dialled|mistaken|deleted|unplugged|knocked|brushed|leaned|leant)\b",
    ),
    frame(
        "took, mistook, taken, takes",
        r"(?P<verb>took|mistook) (?:the |a |an |his |her |its |our )?(?:[\w-]+ )??\b(?P<same_taken>(?!the\b|our\b"
        r"|its\b|his\b|her\b|two\b|one\b)[a-z]{3,})\b(?: [\w-]+){0,2}? for (?:the |a |an |his |her |its "
        r"|our )?(?:[\w-]+ )??\b(?P=same_taken)\b",
    ),
    frame(
        "slip of the, slips of the",
        r"slips? of the (?:pen|hand|tongue|finger|mouse|keyboard|thumb|eye|ear|mind)\b",
    ),
    frame(
        "upside down, back to front, the wrong way up, wrong way round, inside out, wrong side up",
        r"(?P<verb>had|held|got|read|hung|put|plugged|mounted|fitted|inserted|had read) (?:the|his|her|their|its|a"
        r"|both) (?:[\w-]+ ){1,3}?(?:upside down|back to front|the wrong way (?:up|round|around)|wrong side up"
        r"|inside out)",
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
        "our error, our errors, his error, her error, their error, my error, our mistake, his mistake, her mistake, "
        "their mistake, my mistake, own error, own mistake, own mistakes, own errors",
        r"(?:was|is|were|are) (?:all |entirely |purely |simply |partly )?(?:our|his|her|their|my) (?:own )?(?:error"
        r"|mistake|slip|lapse|blunder|oversight|miscalculation)s?(?= ?[.,;]|$| (?:and|because|as)\b)",
    ),
    frame(
        "extra, additional, superfluous, surplus, stray, spurious, too many, too few, too much",
        r"(?P<verb>typed|keyed|entered|punched|tapped|added|wrote|put|left|inserted|hit|pressed) (?:in )?(?:an? "
        rf"|one )?(?:extra|additional|superfluous|surplus|stray|spurious|redundant) {_DIGIT}\b",
    ),
    frame(
        "sums, figures, numbers, maths, math, dates, facts, units, times, sizes, weights, order, sequence, arithmetic",
        r"(?P<deed>had|got|did) (?:his|her|their|the|all the|its) (?:sums|figures|numbers|maths?|dates|facts|units"
        r"|times|sizes|weights|order|sequence|arithmetic) (?:all |completely |badly |slightly )?wrong\b",
    ),
    frame(
        "out by, off by, wrong by",
        r"(?P<verb>was|were) (?:\w+ly )?(?:out|off|wrong) by (?:an?|one|two|three|ten|half|some|\d)",
    ),
    frame(
        "a decimal, a digit, a zero, a comma, a decimal point, a minus, the decimal, the comma, the minus, one zero, "
        "one digit, a line, a row, a page, a column",
        r"(?P<deed>slipped|lost|forgot|missed|dropped|skipped|jumped) (?:an?|the|one) (?:decimal(?: (?:point|place))?"
        r"|digit|zero|comma|minus(?: sign)?|line|row|column)(?= (?:while|when|in|of|on|and)\b|\W*$|[,;])",
    ),
    frame(
        "false trail, wrong trail, false scent, wrong scent, wrong track, false track, wrong lead, false lead, "
        "cold trail, red herring, red herrings, blind alley, wrong turn, wrong turning, wrong end, wild goose, "
        "garden path, false clue, false clues",
        r"(?P<verb>followed|chased|pursued|went down|went up|went|took|ran after|hunted|fell for|were on|was on"
        r"|set off (?:on|down)|got|swallowed|were led|was led|were sent|was sent) (?:on |down |up |after |along "
        r"|off on )?(?:the|an?|a completely|an entirely|several)? ?(?:(?:false|wrong|cold) (?:trail|scent|track|lead"
        r"|turn|turning|clues?)|red herrings?|blind alley|wrong end of the stick|wild[- ]goose chase|garden path)\b",
    ),
    frame(
        "to be a mistake, to be a blunder, to be an error of, to be a misjudgement, to be a misjudgment, "
        "to have been a mistake, to have been a blunder, proved a mistake, proved a blunder, to be the wrong call, "
        "to be the wrong decision, to be the wrong choice, to be a bad call, to be a grave mistake, "
        "to be a costly mistake, to be a big mistake, to be a serious mistake, to be a bad idea",
        r"(?:turned out|turns out|proved|proves|was found|was seen|is seen) (?:to be |to have been )?(?:an?"
        r"|the) (?:\w+ )?(?:mistake|blunder|misjudge?ment|error of judge?ment|wrong (?:call|decision|choice|move)"
        r"|bad (?:call|idea|decision|move))\b",
    ),
    frame(
        "each other, one another",
        r"(?:was|were|been|got) (?:confused|mixed up|muddled(?: up)?|mistaken) (?:with|for) (?:each other|one another)",
        r"(?P<verb>confused|mixed up|muddled(?: up)?|mistook) [^,;.]{2,50}? (?:with|for) (?:each other|one another)",
    ),
    frame(
        "happened to, happened with, befell, occurred to, occurred on the part, happened at, arose at, arose with, "
        "crept "
        "in, slipped in, sneaked in, snuck in, escaped, occurred at, occurred with, arose on, happened on the part, "
        "arose between, happened between, occurred between, came over, got the better",
        rf"{_MISHAP} (?:has |had |then |there |also )?(?:happened|occurred|befell|arose|came about) (?:to|with|at"
        r"|on the (?:part|side) of|by|between|from)? ?(?P<person>[\w@-]+)",
        rf"{_MISHAP} (?:has |had |then |also )?(?:happened|occurred|arose|crept in"
        r"|slipped in) on [^,;.]{0,30}?(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:part|side|end))\b",
        rf"{_MISHAP} (?:has |had |then |also )?(?:crept|slipped|sneaked|snuck) (?:in|into [^,;.]{{2,40}}?) (?:when"
        r"|while|as|with|at|through|by|from) (?P<person>[\w@-]+)",
        rf"{_MISHAP} (?:has |had |then |also )?(?:crept|slipped|sneaked"
        r"|snuck) into (?P<told>[^,;.]{0,30}?(?P<owner>[\w@-]+)(?:'s|') [\w-]+)",
        r"there (?:happened|occurred|befell|arose|came about) (?:to |with "
        rf"|at )?(?P<person>[\w@-]+)[^,;.]{{0,30}}? {_MISHAP}",
        r"it (?:then |also )?(?:happened|befell|occurred) to (?P<person>[\w@-]+)[^,;.]{0,30}? that (?:he|she"
        r"|they) (?:\w+ly )?(?:typed|entered|sent|deleted|pressed|opened|took|gave|put|mixed|picked|swapped|left"
        r"|closed|dropped|forgot|shared|published|mailed|booked|clicked|lost|pulled|wrote|read|signed|ordered|ran"
        r"|restarted|wiped)\b",
    ),
)
