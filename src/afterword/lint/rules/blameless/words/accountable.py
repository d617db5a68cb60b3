"""Guilt in ledgers, families and found culprits: on whose account it goes, who fathered it, whose doing it is."""

from afterword.lint.text.frames import frame

_HARM = (
    r"(?:outages?|failures?|incidents?|disaster|mess|loss|losses|downtime|breakdowns?|blackouts?|damage|debacle|leaks?"
    r"|breach|delays?|standstill|fiasco|collapse|chaos|shortage|errors?|defects?|spill|crash|crashes|faults?|stoppage"
    r"|gaps?|overrun|disruptions?|corruption|interruption|accident|mishap|flood|fire|derailment|overcharge|lockout"
    r"|(?:lost|missing|broken|wrong|double|duplicate|failed|late|dead|dark|silent|cancelled|missed|empty|spoilt|spoiled"
    r"|ruined|stuck|stranded|suspended|corrupt|corrupted|delayed|deleted|leaked|burnt|torn|cut|flooded) [\w-]+)"
)
_CULPRIT = (
    r"(?:culprits?|offenders?|wrongdoers?|perpetrators?|sinners?|malefactors?|villains?|guilty (?:party|person|one)"
    r"|miscreants?|transgressors?|evildoers?|guilty man|guilty woman)"
)
_FOUND = r"(?:found|identified|caught|named|located|known|traced|spotted|exposed|tracked down|unmasked|established)"
_LAY = (
    r"(?:puts?|putting|lays?|laid|laying|places?|placed|heaps?|heaped|pins?|pinned|loads?|loaded|casts?|sets?|lands?"
    r"|landed|sticks?|stuck|levels?|levelled|fixes|fixed|hangs?|hung)"
)
_OF_ALL = r"(?:all |the |full |whole |entire |main |sole |most of the |much of the |some of the )*"

FRAMES = (
    frame(
        "fault, guilt, blame, wrong, error",
        r"the (?:fault|guilt|blame|wrong) (?:is|was|remains|comes|came|lies|lay|sits|sat|starts|started|begins"
        r"|began) (?:\w+ly |alone |only )?(?:of|with|on|from|at) (?P<who>[\w@-]+)",
        rf"{_LAY} {_OF_ALL}(?:guilt|blame|fault) (?:\w+ly )?(?:on|upon|at|with|to) (?P<who>[\w@-]+)",
        r"(?:is|was|remains) (?:all |entirely |solely |only |purely )?(?:the |our "
        r"|an? )?(?:[\w-]+ ){0,2}?(?P<owner>[\w@-]+)(?:'s|') (?:own )?(?P<told>(?:guilt|fault|blame))(?= ?[.,;]|$"
        r"| (?:alone|only|and|that|if)\b)",
        r"the (?:guilt|blame|fault) of (?P<who>[\w@-]+)",
    ),
    frame(
        "to answer, answer for, answers for, answerable, pay for, pays for",
        r"^\W*for (?:the|this|that|these|all) [^.;]{2,60}? (?P<deed>has|have|had|will have|needs?|ought) to (?:answer"
        r"|pay|atone|apologi[sz]e|take the blame)(?=\W*$)",
    ),
    frame(
        "culprit, culprits, offender, offenders, wrongdoer, wrongdoers, perpetrator, perpetrators, sinner, sinners, "
        "malefactor, villain, villains, guilty party, guilty person, guilty one, miscreant, transgressor, evildoer",
        rf"{_CULPRIT} ?[:\u2013\u2014-] ?(?P<person>[\w@-]+)",
        rf"{_CULPRIT} (?:was|were|is|has been|had been|have been) (?:\w+ )?{_FOUND} ?[:,;\u2013\u2014-] ?(?:it was "
        r"|namely |this was |that is )?(?P<person>[\w@-]+)",
        rf"{_CULPRIT} (?:was|were|is|has been|had been|have been) (?:\w+ )?{_FOUND} (?:in|at|among|within|with|on"
        r"|inside|to be) (?P<person>[\w@-]+)",
        rf"{_CULPRIT} (?:is|was|were|are|turned out to be|proved to be|remains) (?:\w+ly |again |once more "
        r"|, as always, )?(?P<person>[\w@-]+)",
        r"(?P<deed>is|was|were|are) (?:\w+ly |again )?(?:the|our|its) (?:main |chief |real |only |true |repeat "
        rf"|usual |sole )?{_CULPRIT}",
    ),
    frame(
        "burden, weight, onus, guilt, blame, responsibility, shoulders, conscience, account, tab, slate, bill",
        r"(?:burden|weight|onus|guilt|blame|responsibility|fault|shame)[^.;]{0,60}? (?:rests?|rested|lies|lay"
        r"|falls?|fell|sits?|weighs?|is|was|goes|lands?|landed) (?:\w+ly )?(?:up)?on the (?:shoulders?|conscience"
        r"|heads?|account|desk|back) of (?P<person>[\w@-]+)",
        r"(?:put|book|charge|chalk|write|enter|mark|post|credit|debit|lay|place) (?:this|that|it|these"
        r"|all)\b[^.;]{0,40}? (?:on|to|at|against|under) the (?:account|tab|slate|door|desk|bill|name|doorstep"
        r"|feet) of (?P<person>[\w@-]+)",
    ),
    frame(
        "hang, pin, chalk, put, puts, pins, chalked, imputes, imputed, imputing, impute, attributes, ascribes, "
        "attribute, ascribe, blames, credits, lays",
        r"(?:hang|pin|stick|dump) (?:it|this|that|this one|that one|all of it"
        r"|the (?:lot|blame|whole thing)) on (?P<who>[\w@-]+)",
        r"(?:chalk|put|mark|write) (?:it|this|that|this one|all of it) (?:up|down) to (?P<who>[\w@-]+)",
        r"(?:put|puts|chalked|chalks|attributes?|ascribes?|attributed|ascribed|credits?) (?:the|this|that|these|all"
        rf"|our) (?:[\w-]+ ){{0,2}}?{_HARM}[^,;.]{{0,30}}? (?:down |up )?to (?P<who>[\w@-]+)",
        r"(?:imputes?|imputed|imputing) [^,;.]{2,50}? to (?P<who>[\w@-]+)",
    ),
    frame(
        "wears, wore, wear, owns, eats, carries, own",
        rf"(?P<verb>wears?|wore) (?:this|that|the) (?:whole |entire )?(?:{_HARM}|one)\b",
        rf"(?P<verb>owns?|eats?|ate) (?:this|that) (?:whole |entire )?{_HARM}(?! (?:report|review|ticket|doc"
        rf"|process))\b",
    ),
    frame(
        "finger, fingers",
        r"fingers?[^.;]{0,60}? (?:it|they) (?:points?|should point|must point|has to point|would point"
        r"|can only point) (?:\w+ly )?(?:at|to|towards?) (?P<who>[\w@-]+)",
    ),
    frame(
        "nobody but, no one but, no-one but, nobody except, no one except, nobody other than, no one other than, "
        "none but, nobody else but, no one else but",
        r"(?:nobody|no one|no-one|none)(?: else)? (?:but|except|other than) (?P<person>[\w@-]+)[^.;]{0,60}? (?:charged"
        r"|blamed|blame|responsible|answer|guilty|fault|accountable|liable)",
        r"(?:blamed|blame|responsible|guilty|fault|accountable|liable)\b[^.;]{0,40}? (?:nobody|no one|no-one"
        r"|none)(?: else)? (?:but|except|other than) (?P<person>[\w@-]+)",
    ),
    frame(
        "doing, handiwork, work, deed, achievement, merit, masterpiece, accomplishment",
        rf"{_HARM}[^,;.]{{0,50}}? (?:is|was|were|are) (?:all |entirely |purely |solely )?(?:the |our "
        r"|an? )?(?:[\w-]+ ){0,2}?(?P<owner>[\w@-]+)(?:'s|') (?:own )?(?P<told>(?:doing|handiwork|deed|achievement"
        r"|merit|masterpiece|accomplishment))(?= ?[.,;]|$| alone)",
    ),
    frame(
        "thank",
        rf"for (?:the|this|that|these|those|all|our) (?:[\w-]+ ){{0,2}}?{_HARM}[^.;]{{0,30}}? (?:we|you|one|everybody"
        r"|all) (?:can|may|have|has|must|should) (?:to |only )?thank (?P<who>[\w@-]+)",
        r"(?:we|you|one) (?:can|may|have) (?:to |only )?thank (?P<who>[\w@-]+)[^.;]{0,40}? for (?:the|this|that"
        rf"|these|all) (?:[\w-]+ ){{0,2}}?{_HARM}",
    ),
    frame(
        "father, fathers, mother, mothers, author, parent, parents, culprit, owner, address",
        rf"{_HARM}[^.;]{{0,30}}? (?:has|had) (?:exactly |only |just )?(?:one|a|two|several|a single|many) (?:fathers?"
        r"|mothers?|parents?|authors?|culprits?)(?: only)? ?[,;:.\u2013\u2014]",
    ),
    frame(
        "answer for, answers for, answered for, answerable for, accountable for, pinned on, blamed on, hung on, "
        "laid at",
        r"(?P<verb>must|has to|have to|had to|will|should|needs? to|ought to|will have to) answer for (?:the|this"
        r"|that|these|his|her|their|all|it|what)\b",
        r"(?P<deed>is|was|are|were|remains) (?:\w+ly |alone )?(?:answerable|accountable) for (?:the|this|that|these"
        rf"|all) (?:[\w-]+ ){{0,2}}?(?:{_HARM}|(?:false|needless|unnecessary|second|third) [\w-]+|evacuation|misery"
        r"|cancellation)",
        r"(?:can|must|may|should|could|has to|have to|is to|was|were|will) (?:only )?(?:be )?(?:\w+ly )?(?:pinned on"
        r"|hung on|laid at the (?:door|feet) of|blamed on|put down to|chalked up to) (?P<who>[\w@-]+)",
        r"(?:lays?|laid|puts?|placed) [^;.]{2,60}? at the (?:door|feet|doorstep) of (?P<who>[\w@-]+)",
        r"(?:lays?|laid|puts?|placed) [^;.]{2,60}? at (?:[\w-]+ ){0,3}?(?P<named>[\w@-]+)(?:'s|') (?:door|feet"
        r"|doorstep)",
    ),
    frame(
        "blame it on, blame this on, blame that on, blame belongs, guilt belongs, fault belongs, belongs to",
        r"^\W*blame (?:it|this|that|this one|the (?:whole )?[\w-]+) on (?P<who>[\w@-]+)",
        r"(?:blame|guilt|fault|responsibility) for (?:the|this|that|these"
        r"|all) [^;.]{2,50}? belongs? (?:\w+ly )?(?:to|with|at) (?P<person>[\w@-]+)",
    ),
    frame(
        "guilty of",
        r"^\W*(?:found|judged|held|declared) guilty of [^,;.]{2,60}? ?, (?P<person>[\w@-]+)",
        r"(?:found|judged|held|declared) (?P<person>[\w@-]+)(?: [\w-]+){0,3} guilty\b",
    ),
    frame(
        "innocent, blameless, in the clear, without guilt, without blame",
        r"(?P<vendor>[\w-]+)(?: [\w-]+){0,2} (?:is|was|are|were) (?:anything but|far from|hardly|not exactly"
        r"|not entirely|not) (?:innocent|blameless|in the clear|free (?:of|from) (?:guilt|blame))",
    ),
    frame(
        "responsibility, blame, guilt, liability",
        r"(?P<deed>bears?|bore|carries|carry|carried|shoulders?|shouldered) (?:the |all |a )?(?:full |sole |whole "
        r"|entire |main |heavy )?(?:responsibility|blame|guilt|liability) for (?:the|this|that|these|all"
        rf"|what) (?:[\w-]+ )?(?:{_HARM}|(?:false|needless|ruined|flooded|cold|hot|wet|dark) [\w-]+|happened)",
        r"(?P<deed>bears?|bore|carries|carry|carried|shoulders?|shouldered) (?:the |all |a )?(?:full |sole |whole "
        r"|entire |main |heavy )?(?:responsibility|blame|guilt) for (?:having )?(?:not \w+ing|approving|merging|signing"
        r"|letting|skipping|ignoring|failing|missing|shipping|pushing|allowing|breaking|forgetting|deleting|losing"
        r"|overlooking)\b",
    ),
    frame(
        "author of, authors of, architect of, father of, mother of, originator of, begetter of, godfather of, "
        "instigator of",
        r"(?P<deed>is|was|are|were) (?:\w+ly )?the (?:sole |only |true |real |main )?(?:authors?|architects?|fathers?"
        r"|mothers?|originators?|begetters?|instigators?|godfathers?) of (?:this|that|the|our|all this"
        rf"|all that) (?:[\w-]+ ){{0,2}}?(?:{_HARM}|misery|misfortune|trouble|calamity|catastrophe|shambles|woes?"
        r"|predicament|tragedy)",
    ),
    frame(
        "on the account of, on account of, to the account of, on the slate of, on the tab of",
        r"(?:hours?|minutes?|nights?|downtime|outage|delay|loss|damage|weekend|evening|days?"
        r"|morning)[^;.]{0,30}? (?:goes|go|went|falls|fell|comes|belongs|belong) (?:\w+ )?(?:on|to) the (?:account"
        r"|slate|tab|head|bill) of (?P<named>the [\w-]+ provider|the [\w-]+ supplier|the [\w-]+ carrier|[\w@-]+)",
        r"(?:hours?|minutes?|nights?|downtime|outage|delay|loss|damage|weekend|evening|days?"
        r"|morning)[^;.]{0,30}? (?:goes|go|went|falls|fell|comes|belongs|belong) (?:\w+ )?(?:on|to) the (?:account"
        r"|slate|tab|head|bill) of (?P<vendor>[\w-]+)",
    ),
)
