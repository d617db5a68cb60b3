"""Haste, luck and convenience as they are told every day: acted first, hoped for the best, saved himself the walk."""

from afterword.lint.text.frames import frame

_THOUGHT = r"(?:thought|thinks|asked|asks|wondered|wonders|reflected|reflects|considered|considers|read|reads)"
_LATER = r"(?:afterwards|later|second|after that|after|next|at leisure)"
_ANYWAY = r"(?:anyway|anyhow|all the same|regardless|nonetheless|nevertheless|even so|just the same|in spite of it)"
_WENT_ON = (
    r"(?:went ahead|carried on|pressed (?:on|ahead)|pushed (?:on|ahead)|ploughed (?:on|ahead)|plowed (?:on|ahead)"
    r"|kept going|proceeded|forged ahead|drove on|barged on|soldiered on)"
)
_KNEW = (
    r"(?:knew|had known|was aware|were aware|had been (?:told|warned|advised)|was (?:told|warned|advised)"
    r"|were (?:told|warned|advised)|had (?:seen|heard|read)|saw|heard|read|doubted|had doubts)"
)
_TROUBLE = (
    r"(?:walk|trouble|effort|bother|work|drive|trip|journey|call|check|time|hassle|reading|paperwork|stairs|way|look"
    r"|rehearsal|test|conversation|discussion|argument|formality|typing|second look|phone call)"
)
_PASSION = r"(?:hope|hopes|guesswork|gut feeling|gut feelings|wishful thinking|luck|a hunch|hunches|optimism|a whim)"
_WILD = (
    r"(?:nervous|frantic|wild|hectic|panicky|panicked|impatient|aimless|overeager|over-eager|overzealous|clumsy"
    r"|thoughtless|hasty|rash|frenzied|mindless|jittery|feverish|uncontrolled|hurried)"
)
_UNMINDED = r"(?<!\bwe\s)(?<!\bi\s)"

FRAMES = (
    frame(
        "think later, thinks later, thought later, ask later, asks later, asked later, thought about, thinks "
        "afterwards, thought afterwards, ask questions, asks questions, asked questions, asked afterwards, first and "
        "asks, first and asked, first and thought, first and wondered, first and considered, first and read, reads "
        "later, read later, wondered later, asks engineering, wondered afterwards",
        r"(?P<verb>(?!checked\b|looked\b|asked\b|read\b)(?:\w+ed|\w+s|ran|went|sent|gave|took|put|shot|cut|hit|set"
        r"|spoke|began|shut|made))(?: [^,;.]{1,40}?)? first(?: and| but| ,)+ (?:then "
        rf"|only then )?(?:\w+ly )?{_THOUGHT}[^,;.]{{0,40}}? {_LATER}\b",
    ),
    frame(
        "anyway, anyhow, all the same, nonetheless, nevertheless, even so, just the same, went ahead, pressed ahead, "
        "pushed ahead, regardless",
        rf"(?P<verb>{_KNEW})\b[^;.]{{2,90}}?(?: and| but| yet| ,)+ (?:still |yet |then )?(?:{_WENT_ON}|started|ran"
        r"|pressed|deployed|restarted|signed|approved|did it|pulled|clicked|shipped|merged|opened|closed|released"
        r"|paid|sent|booked|ordered|loaded|printed|published|switched|used|left"
        rf"|let)(?: [^,;.]{{1,40}}?)? {_ANYWAY}(?! because)",
        rf"(?P<deed>{_WENT_ON})(?: with [^,;.]{{2,40}}?)? {_ANYWAY}(?![^.;]*\b(?:because|since)\b)",
    ),
    frame(
        "could convince, could persuade, could dissuade, could sway, could deter, could talk, would convince, able to "
        "convince, managed to convince, able to persuade, managed to persuade, able to dissuade, could reason, could "
        "change the mind, could stop, be talked out, be convinced, be persuaded, be dissuaded, be reasoned with, "
        "budge, see reason, hear of it, take no for, no for an answer, listen to reason, back down",
        r"(?:no (?:argument|warning|objection|reason|evidence|amount of \w+|plea)s?|nobody|no one"
        r"|nothing)(?: on the call| in the team| of \w+)? (?:could|would|was able to|managed to) (?:convince|persuade"
        r"|dissuade|sway|deter|talk|reason with|change the mind of) (?P<who>[\w@-]+)",
        r"(?P<verb>would not|wouldn't|was not to|were not to|could not|couldn't"
        r"|refused to) (?:be (?:talked out|convinced|persuaded|dissuaded|reasoned with)|budge|see reason|hear of it"
        r"|take no for an answer|listen to reason|back down)\b",
    ),
    frame(
        "insisted on, insists on, clung to, clings to, insisting on, wedded to, in love with",
        r"(?P<verb>insisted|insists|clung|clings) (?:stubbornly |firmly )?(?:on|to) (?:his|her|their"
        r"|its) (?:own )?(?:favourite |favorite |pet |first )?(?:script|plan|theory|idea|way|view|opinion|method"
        r"|version|approach|diagnosis|hypothesis|guess|belief|tool|solution|design|timetable|date)\b",
        r"(?P<verb>was|were|is|are) (?:too |so )?(?:wedded to|in love with) (?:his|her|their|its) (?:own )?\w+",
    ),
    frame(
        "guessed, guesses, hoped for the best, hopes for the best, fingers crossed, to luck, to chance, a gamble, "
        "gambled, gambles, rolled the dice, trusted to luck, on hope, on guesswork, on gut feeling, on wishful "
        "thinking, on luck, by guesswork, on a hunch, on pure hope, on pure luck, on optimism, by gut feeling, on "
        "hopes, on hunches, on a whim, hoped that nobody, hoped nobody, hoped no one",
        rf"{_UNMINDED}(?P<deed>guessed|guesses)\b(?! ?(?:correctly|right|rightly|well)\b)(?! (?:[\w-]+ ){{0,3}}?"
        r"(?:passwords?|pins?|tokens?|credentials?|secrets?|urls?|keys?|passphrases?|identifiers?|ids?)\b)",
        rf"{_UNMINDED}(?P<deed>hoped|hopes) (?:for the best|that (?:nobody|no one|it would)|nobody|no one|it would)\b",
        r"(?P<deed>kept|crossed) (?:his|her|their|its)? ?fingers(?: crossed)?\b",
        r"(?P<deed>took|gambled|rolled|trusted|left (?:it|everything|that)) ?(?:a gamble|the dice|to (?:luck|chance)"
        r"|on (?:it|that|luck|the \w+ing|nobody))\b",
        r"(?:was|were|is|are) (?:\w+ly |entirely |all )?(?:based|built|founded|planned|made|done"
        rf"|run) (?:\w+ly )?(?:on|by) (?:pure |mere |sheer |nothing but |little more than )?{_PASSION}\b",
    ),
    frame(
        "feel like, felt like, saved himself, saved herself, saved themselves, spared himself, spared herself, spared "
        "themselves, more convenient for, easier for, simpler for, more comfortable for, quicker for, in the mood",
        r"(?P<verb>did not|didn't|does not|doesn't|do not|don't|never) (?:really |quite )?(?:feel"
        r"|felt) like (?:\w+ing|it)\b",
        r"(?P<verb>was|were|is|are) (?:not|hardly|never) (?:really )?in the mood (?:for|to)\b",
        rf"(?:saved|spared) (?:himself|herself|themselves) (?:the|an?) (?:[\w-]+ ){{0,2}}?{_TROUBLE}\b",
        r"(?:was|is|seemed) (?:simply |just |apparently |probably |obviously )?(?:more convenient|easier|simpler"
        r"|more comfortable|quicker) for (?P<who>[\w@-]+)[^,;.]{0,30}? to (?:share|leave|skip|copy|reuse|ignore"
        r"|keep|guess|not|forget|sign|wave|click|say nothing)\b",
    ),
    frame(
        "enough for the, sufficient for the, enough for him, enough for her, enough for them, more than the graph, "
        "and not the, rather than the, more than the",
        r"(?:that|which|this|and it) (?:was|seemed|had to be) (?:apparently |obviously |already )?(?:good enough"
        r"|enough|sufficient|reason enough) for (?P<who>[\w@-]+)(?![^,;.]{0,40}? to\b)",
        r"(?P<deed>trusted|believed) (?:the|a|an|his|her|their) [^,;.]{2,30}? (?:and not|rather than"
        r"|more than) (?:the|his|her|their|its)\b",
    ),
    frame(
        ", ".join(
            f"{how} {what}"
            for how in _WILD.strip("(?:)").split("|")
            for what in ("clicking", "typing", "restarting", "editing", "pressing", "button")
        ),
        rf"(?:his|her|their|the) (?P<told>{_WILD} (?:clicking|typing|restarting|editing|pressing|button))\b",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>{_WILD} (?:clicking|typing|restarting|editing|pressing|button))\b",
    ),
    frame(
        "between two meetings, between two calls, between two trains, between two flights, between meetings, with one "
        "hand, half an eye, half an ear, half a mind, in haste, in a rush, in great haste, out of patience, lost "
        "patience, cold feet, carried away",
        r"^(?!(?:nothing|none|no|not|little)\b)[^;]*?(?P<told>(?:was|were|been) (?:\w+ly |all )?(?:done|made|typed"
        r"|prepared|planned|written|approved|deployed|run|signed|reviewed|tested|decided|executed|carried out"
        r"|handed over|put together|cobbled together)(?: [^,;.]{1,30}?)? ?,? (?:between (?:two )?(?:meetings|calls"
        r"|trains|flights)|with (?:only )?(?:one hand|half (?:an|a) (?:eye|ear|mind|brain))"
        r"|in (?:great |undue |a )?(?:haste|rush)))\b",
        r"(?P<deed>did|made|typed|prepared|planned|wrote|approved|deployed|ran|signed|reviewed|tested|decided"
        r"|followed|watched|listened|read)(?: [^,;.]{1,30}?)? (?:between (?:two )?(?:meetings|calls|trains|flights)"
        r"|with (?:only )?(?:one hand|half (?:an|a) (?:eye|ear|mind|brain))|in (?:great |undue |a )?(?:haste|rush))\b",
        r"(?P<deed>ran out of patience|lost (?:all )?patience|got cold feet|got (?:a bit |a little )?carried away)\b",
    ),
    frame(
        "on a hunch, on a whim, on a gut feeling, on gut feeling, on impulse, on an impulse, on instinct, off the "
        "cuff, felt like",
        r"(?P<deed>decided|acted|went|chose|ran|restarted|reversed|changed|stopped|started|opened|closed|deployed"
        r"|answered|switched)(?: [^,;.]{1,40}?)? (?:on (?:an? |pure |mere )?(?:hunch|whim|gut feeling|impulse"
        r"|instinct)|off the cuff)\b",
        r"(?:nobody|no one|none)(?: [^,;.]{1,30}?)? felt like \w+ing\b",
    ),
    frame(
        "wild guess, lucky guess, blind guess, rough guess at, stab in the dark, his patience, her patience, their "
        "patience",
        r"(?P<deed>took|made|hazarded|had) (?:an? )?(?:wild guess|blind guess|stab in the dark)\b",
        r"(?P<deed>lost) (?:his|her|their) patience\b",
    ),
)
