"""Errors by classes of words: who erred, keyed in the wrong thing, or made what only people make."""

from afterword.lint.text.frames import frame

_NOUN = (
    r"(?:miscues?|miscalculations?|missteps?|mis-steps?|false steps?|gaffes?|howlers?|clangers?|misjudge?ments?"
    r"|bungles?|fumbles?|goofs?|boo-boos?|mis-?entry|mis-?entries|mis-?keying|mistyping|blunders?|slips?|slip-ups?"
    r"|lapses?|mix-ups?|confusions?|muddles?|mistakes?|misreadings?|misunderstandings?|misinterpretations?|miscounts?"
    r"|misreckonings?|mis-?configuration|mis-?handling|mis-?diagnosis|mis-?estimate|mis-?estimation|cock-ups?"
    r"|screw-ups?|foul-ups?|inaccuracy|clumsy hands?|clumsiness|wrong (?:assumption|guess|decision|call|entry"
    r"|assessment|conclusion|choice|turn|diagnosis|estimate|booking|order|setting)s?"
    r"|false (?:assumption|assessment|entry|booking)s?|faux pas|bad (?:call|guess|bet)s?|oversights?)"
)
_MIS = (
    r"(?:mixed up|mixed [^,;.]{3,40}? up|mixed (?:the two|both|two) (?:[\w-]+ )?(?:lists|files|names|hosts|accounts"
    r"|orders|keys|cables|labels|codes|rows|columns|sheets|tickets|branches|versions|charts|samples)|confused|muddled"
    r"|swapped (?:the )?two|transposed|misread|mistyped|miskeyed"
    r"|mis-keyed|misheard"
    r"|misunderstood|misinterpreted|misjudged|mistook|mis-entered|misentered|misbooked|mis-booked|misdialled|misdialed"
    r"|misfiled|misplaced|mislaid|mislabelled|mislabeled|miscounted|miscalculated|misremembered|blundered|goofed|erred"
    r"|fumbled|muffed|botched|bungled|slipped up|messed up|fluffed|mispronounced|misspelt|misspelled|miscopied"
    r"|got (?:it|this|that|the [\w -]{2,30}) (?:wrong|muddled|mixed up|the wrong way round))"
)
_TYPED = (
    r"(?:keyed|typed|entered|punched|dialled|dialed|booked|ticked|rang|phoned|signed|ordered|filled|hired"
    r"|jotted|scribbled|photocopied|faxed|mailed|crossed|circled|plugged|unplugged|screwed|clipped|stuck|pinned)"
)
_WRONGLY = (
    r"(?:wrongly|mistakenly|erroneously|accidentally|inadvertently|incorrectly|falsely|unintentionally|unwittingly"
    r"|by mistake|by accident|by error|in error)"
)
_DONE = (
    r"(?:copied|booked|keyed|typed|entered|signed|ordered|noted|filled|ticked|phoned|told|assumed|believed|thought"
    r"|supposed|forwarded|mailed|printed|hired|approved|crossed|wrote|written|dialled|plugged|unplugged|picked"
    r"|selected|chose|clicked|pressed|opened|closed|cancelled|deleted|removed|threw|thrown|sent|handed|labelled"
    r"|swapped|pasted|released|merged|unscrewed|dosed|given|prescribed|dispensed|informed|paid|credited|debited|posted"
    r"|invoiced|scanned|switched|turned|poured|connected|disconnected|cut|loaded|uploaded|restarted|rebooted)"
)

FRAMES = (
    frame(
        """
        mixed, confused, muddled, swapped two, swapped the two, transposed, misread, mistyped, miskeyed, mis-keyed,
        misheard, misunderstood
        misinterpreted, misjudged, mistook, mis-entered, misentered, misbooked, mis-booked, misdialled, misdialed
        misfiled, misplaced, mislaid, mislabelled, mislabeled, miscounted, miscalculated, misremembered, blundered
        goofed, erred, fumbled, muffed, botched, bungled, slipped, messed, fluffed, mispronounced, misspelt, misspelled
        miscopied, got
        """,
        rf"(?P<deed>{_MIS})\b",
        rf"(?:was|were|been|got) (?!confused\b){_MIS} by (?P<person>[\w@-]+)",
    ),
    frame(
        "the wrong, a wrong, an incorrect, the incorrect, an outdated, a false, the false, an obsolete",
        rf"(?P<deed>{_TYPED}) (?:in |up |out |down |over |off |on |for )?(?:the|an?) (?:wrong|incorrect|false|outdated"
        r"|obsolete)\b",
        r"(?P<deed>bet|banked|gambled|settled|focused|focussed|concentrated|zeroed in|homed in|fixated|relied|counted"
        r"|insisted|worked|landed) on (?:the|a) wrong\b",
        r"(?P<deed>backed|trusted|blamed|suspected|chased|pursued|followed) (?:the|a) wrong\b",
        r"(?P<deed>barked|was barking|were barking) up the wrong tree\b",
    ),
    frame(
        """
        wrongly, mistakenly, erroneously, accidentally, inadvertently, incorrectly, falsely, unintentionally
        unwittingly, by mistake, by accident, by error, in error
        """,
        rf"{_WRONGLY} (?P<deed>{_DONE})\b",
        rf"(?P<deed>{_DONE}) [^,;.]{{0,60}}?(?:by mistake|by accident|by error|in error|inadvertently|accidentally"
        r"|unintentionally|erroneously)\b",
        rf"(?:was|were|had been|has been|been) {_WRONGLY} (?:considered|deemed|held|regarded|judged|believed|thought"
        r"|taken|reckoned)(?: to be| as| for)? (?:unused|obsolete|unnecessary|superfluous|redundant|harmless|safe"
        r"|irrelevant|unimportant|complete|finished|done|sufficient|adequate|spare|empty|old|ours|theirs"
        r"|a (?:duplicate|leftover|copy|test|drill|false alarm))\b(?! by\b)",
        r"(?:was|were|had been|has been|got) (?:entered|typed|booked|keyed|dosed|written|ordered|signed|unplugged"
        r"|thrown|pasted|ticked|prescribed|dispensed|approved|invoiced|mailed) [^,;.]{0,50}?(?:by|in) error\b",
    ),
    frame(
        """
        miscue, miscues, miscalculation, misstep, mis-step, false step, gaffe, howler, clanger, misjudgment
        misjudgement, bungle, fumble, goof, boo-boo, misentry, mis-entry, miskeying, mis-keying, mistyping, blunder
        blunders, slip, slips, slip-up, lapse, lapses, mix-up, confusion, muddle, mistake, mistakes, misreading
        misunderstanding, misinterpretation, miscount, misreckoning, misconfiguration, mishandling, misdiagnosis
        misestimate, cock-up
        screw-up, foul-up, clumsiness, clumsy, wrong, false, faux pas, bad call, bad guess, bad bet
        """,
        rf"{_NOUN}(?<!oversight)(?<!oversights) (?:by|of|on the part of|from"
        r"|on the side of) (?P<person>[\w@-]+)(?! to (?:blame|call))",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:[\w-]+ )?{_NOUN}(?<!oversight)(?<!oversights))\b(?! (?:report|log"
        r"|list|page|button|handler|counter))",
    ),
    frame(
        "mistake, blunder, error, slip, lapse, howler, misjudgement, misjudgment, misstep, gaffe",
        r"^\W*(?P<who>(?!the (?:review|report|postmortem|tool))[\w@-]+)[^;.:?]{8,90}, (?P<told>an? (?:[\w-]+ ){1,2}"
        r"(?:mistake|blunder|slip|lapse|howler|misjudge?ment|misstep|gaffe))(?= ?[.;]|$)",
    ),
    frame(
        "mistakes that, mistakes which, missteps that, missteps which, errors of judgement that, blunders that",
        r"there (?:was|were) (?P<told>(?:[\w-]+ ){0,3}?(?:[\w-]+ and )?(?:mistakes|missteps|blunders|oversights"
        r"|errors of judge?ment)(?: and [\w-]+)? (?:that|which) (?:led|contributed|caused|resulted|added))\b",
    ),
    frame(
        "lapse, slip, inattention, distraction, aberration, absent-mindedness",
        r"(?:in|through|owing to|due to|because of|by|after) (?:what (?:can|could|must|may) only be (?:described as"
        r"|called) |what (?:was|is|looks like|appears to (?:be|have been)) |an apparent "
        r"|an obvious )?(?P<told>(?:an? )?(?:momentary|brief|temporary|passing|unfortunate|moment's|short"
        r"|fleeting) (?:lapse|slip|inattention|distraction|aberration|absent-mindedness)(?: of (?:attention"
        r"|concentration|memory|judge?ment))?)(?= ?[,.;]|$| (?:the|an?|one|our)\b)",
    ),
    frame(
        """
        inference, conclusion, deduction, judgement, judgment, diagnosis, assumption, impression, comparison, estimate
        """,
        r"(?P<deed>drew|made|reached|came to|jumped to|arrived at|formed|had|got) (?:an? |the |this |his |her "
        r"|their )?(?:faulty|wrong|false|mistaken|hasty|premature|flawed|incorrect|erroneous|unfounded|bad|rash"
        r"|invalid) (?:inference|conclusion|deduction|judge?ment|diagnosis|assumption|impression|comparison"
        r"|estimate)s?\b",
    ),
    frame(
        "wanted, meant, needed, intended, was after, had meant, was supposed to, were supposed to, had wanted, was "
        "told to",
        r"(?P<deed>grabbed|took|picked|opened|pressed|clicked|chose|selected|edited|entered|typed|restarted|deleted"
        r"|pulled|removed|loaded|printed|sent|mailed|ran|dropped|closed|switched|unplugged|called|booked|ordered"
        r"|rebooted|merged|copied|pasted|signed) [^;.]{3,60}? (?:when|though|but) (?:he|she|they|actually"
        r"|what (?:he|she|they)) (?:really |actually )?(?:wanted|meant|needed|intended|was after|were after|had meant"
        r"|had wanted|was supposed|were supposed|should|was told)\b",
    ),
    frame(
        "confounded, mixed, misread, mistyped, miskeyed, misheard, misunderstood, mislabelled, misplaced, miscounted, "
        "misbooked, misfiled, botched, bungled, fumbled, crossed, mixed up, swapped, muddled, confused, reversed, "
        "the wrong way round, switched round",
        r"(?P<deed>had|got) (?:the|his|her|their|two|both|these|those) (?:[\w-]+ ){1,3}?(?:crossed|mixed up|swapped"
        r"|muddled(?: up)?|confused|reversed|back to front|the wrong way (?:round|around)|switched round)\b",
        rf"^\W*{_MIS} by (?P<person>[\w@-]+)",
        r"(?P<deed>confounded) [^,;.]{2,40}? (?:with|and)\b",
    ),
    frame(
        "error was, mistake was, error is, blunder was, slip was, mistake lay, error lay, error consisted, mistake is, "
        "misjudgement was, misstep was, lapse was, oversight was",
        r"(?:our|his|her|their|my|(?P<owner>[\w@-]+)(?:'s|')) (?:own |first |second |only |biggest |main |real "
        r"|big )?(?P<told>(?:error|mistake|blunder|slip|misjudge?ment|misstep|lapse|oversight) (?:was|is|lay|lies"
        r"|consisted) (?:to|in|that|not|when)\b)",
    ),
    frame(
        "error, errors",
        r"^\W*(?P<who>(?!the (?:review|report|postmortem|tool))[\w@-]+)[^;.:?]{8,90}, (?P<told>an? (?:grave|serious"
        r"|costly"
        r"|bad|classic|big|major|elementary|simple|stupid|unforgivable|avoidable|expensive|fatal) error)(?= ?[.;]|$)",
    ),
)
