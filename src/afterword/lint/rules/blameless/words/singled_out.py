"""Guilt that clears others to name one: them and nobody else, not the pump but the fitter."""

from afterword.lint.text.frames import frame

_GUILTY = (
    r"(?:at fault|to blame|guilty|culpable|blameworthy|the culprit|the guilty (?:party|one)|answerable|the wrongdoer)"
)
_BLAMED = rf"(?:{_GUILTY}|responsible|accountable|liable|the cause|the problem|the weak (?:point|spot|link))"
_HARM = (
    r"(?:outages?|failures?|incidents?|disaster|mess|loss|losses|downtime|breakdowns?|blackouts?|damage|debacle|leaks?"
    r"|breach|delays?|standstill|fiasco|collapse|chaos|shortages?|errors?|crash|stoppage|disruptions?|corruption|flood"
    r"|fire|overcharge|lockout|spill|gap|situation|misery|wrong [\w-]+"
    r"|(?:lost|missing|broken|double|duplicate|failed|late|dead|dark|silent|cancelled|missed|empty|spoilt|spoiled"
    r"|ruined|stuck|stranded|corrupt|corrupted|delayed|deleted|leaked|burnt|torn|cut|flooded|lapsed|frozen|wiped"
    r"|expired"
    r"|unpaid|unsent|unanswered|bounced|rejected|closed|blocked|sleepless|wasted) [\w-]+)"
)
_THING = r"(?:the|an?|our|its|any|this|that|his|her|their) [^,;.]{2,40}?"
_LIES = (
    r"(?:lies|lay|rests|rested|sits|sat|belongs|belonged|falls|fell|goes|went|is|was|starts|started|begins|began|comes"
    r"|came|must be sought|is to be sought|was to be sought|is to be found|was to be found|has to be sought)"
)
_AT = r"(?:in|with|on|to|at|from|by|upon)"
_NOBODY = r"(?:nobody|no one|no-one|none)"

_ADMIT = (
    r"(?:accept|admit|concede|own(?: up)?|acknowledge|recogni[sz]e|face|swallow|live with|take it|confess|grant|realise"
    r"|realize|understand|deny|dispute|face up to|come to terms with|own the fact)"
)

FRAMES = (
    frame(
        "nobody else, no one else, no-one else, none else, nobody other, no one other, alone",
        rf"^\W*(?P<party>[\w@-]+)[^,;.]{{0,40}}? ?,? and {_NOBODY}(?: else| other)? ?,? (?:\w+ly )?(?:is|was|are"
        r"|were|has"
        rf"|have|must|bears?|carries|should) (?:to )?(?:be )?(?:\w+ly )?(?:{_GUILTY}|answer|the (?:blame|guilt)"
        rf"|(?:responsible|accountable|liable) for [^;.]{{0,40}}?{_HARM})",
        rf"^\W*(?P<party>[\w@-]+)[^,;.]{{0,40}}? ?,? (?P<told>(?:and (?:the |she |he |they )?[^,;.]{{0,30}}?)?alone "
        r"?,? (?:is"
        r"|was|are"
        rf"|were|bears?|carries|has|must) (?:\w+ly )?(?:{_GUILTY}|the (?:blame|guilt)"
        rf"|(?:responsible|accountable|liable) for [^;.]{{0,40}}?{_HARM}))",
    ),
    frame(
        "nobody but, no one but, no-one but, nobody except, no one except, none but, nobody other than, "
        "no one other than, nobody else but, no one else but",
        rf"{_NOBODY}(?: else| other)? (?:but|except|than) (?P<party>[\w@-]+)[^;.]{{0,40}}? (?:is|was|are|were) "
        r"(?:\w+ly )?"
        rf"(?:{_GUILTY}|(?:responsible|accountable|liable) for [^;.]{{0,40}}?{_HARM})",
    ),
    frame(
        "at fault, to blame, guilty, culpable, blameworthy, the culprit, answerable, responsible, accountable, liable, "
        "the weak point, the weak link, the weak spot, the guilty party",
        rf"not {_THING} (?:is|was|are|were) (?:\w+ly )?{_BLAMED} ?,? but (?:rather |\w+ly )?(?P<party>[\w@-]+)",
        rf"it (?:is|was|wasn't|isn't)(?: not)? {_THING} (?:that|which|who) (?:is|was|were|are) (?:\w+ly )?{_BLAMED} "
        r"?[,;:] ?"
        rf"(?:but|it (?:is|was)|rather) (?P<party>[\w@-]+)",
        rf"(?:not|it (?:is|was) not|it wasn't) {_THING} ?,? (?:but|it (?:is|was)) (?:rather )?(?P<party>[\w@-]+)"
        rf"[^,;.]{{0,50}}? (?:is|was|are|were) (?:\w+ly )?{_GUILTY}",
        rf"{_THING} (?:is|was|are|were) not (?:\w+ly )?{_BLAMED} ?[,;:] ?(?:but )?(?P<party>[\w@-]+)[^,;.]{{0,50}}? "
        rf"(?:is|was|are|were)(?=\W*$)",
        rf"{_THING} (?:is|was|are|were) (?:not (?:\w+ly )?{_BLAMED}|innocent|blameless) ?[,;:] ?(?:but )?(?:it (?:is"
        r"|was) )"
        rf"(?P<party>[\w@-]+)",
        rf"^\W*(?P<party>[\w@-]+)[^,;.]{{0,40}}? ?, (?:and )?not {_THING} ?, (?:is|was|are|were) (?:\w+ly )?{_GUILTY}",
        r"(?<=[;:,]\s)(?P<told>(?:guilty|to blame|at fault|culpable) (?:is|was|are|were) (?:\w+ly )?"
        r"(?P<party>[\w@-]+))",
    ),
    frame(
        "fault, blame, guilt, culpability, failing",
        rf"(?:fault|blame|guilt|culpability|failing)(?: (?:for|of|in) [^;.]{{2,40}}?)? {_LIES} not {_AT} "
        rf"[^,;.]{{2,40}}? ?,?"
        rf" (?:but|rather|so much as) (?:rather )?(?:{_AT} )?(?P<party>[\w@-]+)",
        rf"(?:fault|blame|guilt|culpability|failing)(?: (?:for|of|in) [^;.]{{2,40}}?)? (?:does not|doesn't|did not"
        r"|didn't) "
        rf"(?:lie|rest|sit|belong|fall) {_AT} [^,;.]{{2,40}}? ?,? but (?:rather )?(?:{_AT} )?(?P<party>[\w@-]+)",
        r"it (?:is|was) (?:\w+ly )?(?:the |a |all the )?(?:fault|guilt|sin|offence|failing) (?:from|of|by|on the part "
        r"of"
        r"|on the side of|at|with) (?P<party>[\w@-]+)",
        r"that [^;.]{3,70}? (?:is|was) (?:\w+ly )?(?:the |a |all the )?(?:fault|guilt|sin|offence|failing|merit) "
        r"(?:from|of|by|on the part of|at|with) (?P<party>[\w@-]+)",
    ),
    frame(
        "bill for, invoice for, receipt for, cheque for, check for",
        r"(?:bill|invoice|receipt|cheque) for (?:this|that|it|all this|this one|that one|(?:the|this|that|our) "
        r"(?:[\w-]+ )?"
        rf"(?:{_HARM}|night|weekend|hours?)) (?:goes|should go|must go|has to go|can go|can be sent|should be sent"
        r"|belongs|is"
        rf" to go|may be sent|will go) (?:straight |directly )?to (?P<party>[\w@-]+)",
    ),
    frame(
        "absolved, exonerated, acquitted, exculpated, excused, be cleared of, let off, lifted from, taken from, "
        "shifted from, "
        "spared the, be released from",
        r"(?P<verb>cannot|can't|can not|could not|must not|should not|may not|will not|is not to|are not to) (?:\w+ly "
        r")?be "
        r"(?:absolved|exonerated|acquitted|exculpated|excused|cleared of (?:guilt|blame|responsibility|it|this)|let off"
        r"|spared the (?:blame|reproach|question|charge)|released from (?:guilt|blame|responsibility))\b",
        r"(?:cannot|can't|could not|nobody can|no one can|will not) (?:\w+ly )?(?:absolve|exonerate|acquit|exculpate"
        r"|excuse) "
        r"(?P<party>[\w@-]+)",
        r"(?:responsibility|accountability|liability|blame|guilt|fault)(?: for [^;.]{2,40}?)? (?:cannot|can't|could "
        r"not|must"
        r" not|will not) be (?:lifted|taken|removed|shifted|moved|turned) (?:away )?from (?P<party>[\w@-]+)",
    ),
    frame(
        "sin, crime, misdeed, offence, offense, original sin, cardinal sin, mischief, crimes, sins",
        r"(?:original |cardinal |first |real )?(?:sins?|crimes?|misdeeds?|offen[cs]es?|mischief) (?:was|were|is|has "
        r"been) "
        r"(?:\w+ly )?(?:committed|done|hatched|born|conceived|perpetrated|begun|made) (?:by|in|at|with) "
        r"(?P<party>[\w@-]+)",
        r"(?P<deed>committed|perpetrated) (?:the|an?|this|that) (?:original |cardinal |first |real |same )?(?:sin"
        r"|crime|misdeed"
        r"|offen[cs]e|folly)\b",
    ),
    frame(
        "have to thank, to thank for, can thank for, may thank for",
        r"it (?:is|was) (?P<party>[\w@-]+)[^,;.]{0,30}? (?:that |whom |who )?(?:we|you|one|everybody|all) (?:have|has"
        r"|can|may|must"
        r"|should|need) (?:to )?thank for\b",
    ),
    frame(
        "to the debit, on the debit, on the account of, to the account of, on the slate, on the conscience, on the "
        "head",
        r"it (?:is|was|goes|went|falls|fell|stands) (?:to|on) the (?:debit|account|slate|tab|bill|conscience|head) of "
        r"(?P<party>[\w@-]+)[^;.]{0,40}? that\b",
        r"that [^;.]{3,70}? (?:is|was|goes|went|falls|fell|stands) (?:to|on) the (?:debit|account|slate|tab|bill"
        r"|conscience|head) of (?P<party>[\w@-]+)",
    ),
    frame(
        "is theirs, is his, is hers, are theirs, are his, are hers, was theirs, was his, was hers, were theirs, were "
        "his, "
        "were hers, of their making, of his making, of her making, of their own making, of his own making, is theirs "
        "to own",
        r"(?P<verb>must|has to|have to|had to|will have to|should|needs? to|ought to|had better|cannot|can't|could "
        r"not|may"
        rf"|will need to) (?:now |also |well |\w+ly )?{_ADMIT} [^.;]{{0,30}}?that [^.;]{{3,60}}? (?:is|are|was|were)"
        rf" (?:\w+ly |all |only )?(?:theirs|his|hers|of (?:their|his|her)(?: own)? making)(?= ?[.,;]|$| alone)",
        rf"{_HARM} (?:is|are|was|were) (?:\w+ly )?(?:theirs|his|hers) (?:to own|to answer for|alone|and nobody "
        r"else's)\b",
    ),
    frame(
        "further than, farther than, look beyond, search beyond, look past, look elsewhere than, dig beyond, seek "
        "beyond, "
        "looking beyond, looking past, look behind",
        r"(?:\w+n't|not|never|nobody|no one|no|without) (?:(?:has|have|needs?|reason|having|necessary|point) )?(?:to "
        r"|in )?"
        r"(?:look|looking|search|searching|seek|go|dig|hunt|enquire|inquire) (?:any |much |very )?(?:further than"
        r"|farther"
        r" than|beyond|past|elsewhere than) (?:the (?:desk|door|office|chair|room|floor) of )?(?P<party>[\w@-]+)",
        r"(?:look|search|seek|go|dig|hunt) (?:any |much |very )?no (?:further|farther) than (?:the (?:desk|door|office"
        r"|chair) of )?(?P<party>[\w@-]+)",
        r"(?:need|have to|has to|needs to) (?:not )?(?:look|search|go|dig)[^.;]{0,12}? (?:further|farther) than "
        r"[^.;]{0,20}?"
        r"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:desk|door|office|chair|screen|floor))\b",
    ),
    frame(
        "search for the cause, search for the culprit, search for a culprit, hunt for the cause, hunt for the culprit, "
        "search for the reason, search for the origin, looks for a culprit, looks for the culprit, looking for a "
        "culprit, "
        "looking for the culprit, look for a culprit, looks for the guilty, looking for the guilty, seeks the culprit, "
        "search for the guilty, looks for somebody to blame, looking for somebody to blame, looks for someone to "
        "blame, "
        "looking for someone to blame, search for a guilty, hunt for a culprit, asks who is to blame, wants a culprit",
        r"(?:culprit|cause|reason|origin|guilty(?: \w+)?|blame)[^.;]{0,20}? (?:can |may |must |should |will |need "
        r"|has to "
        r"|soon |quickly |always |again |\w+ly )*(?:stops?|ends?|ended|stopped|ends? up|arrives?|lands?|finds?|leads?"
        r"|led|"
        r"meets?|comes?|turns?) (?:up )?(?:only )?(?:at|with|in front of|before|on|to|near)? ?(?:the (?:desk|door"
        r"|office)"
        r" of )?(?P<party>[\w@-]+)",
        r"(?:culprit|cause|reason|origin|guilty(?: \w+)?|blame)[^.;]{0,20}? (?:can |may |must |should |will |has to "
        r"|\w+ly )*(?:stops?|ends?|ended|stopped|ends? up|arrives?|lands?|leads?|led) (?:up )?(?:at|in front of"
        r"|before|on|to)"
        r" [^.;]{0,20}?(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:desk|door|office|chair|screen|floor|feet))\b",
    ),
    frame(
        "is theirs, are theirs, was theirs, were theirs, of their making, of their own making",
        rf"(?P<vendor>[\w@-]+)[^,;.]{{0,20}}? (?:must|has to|should|needs to|cannot) (?:\w+ly )?{_ADMIT} "
        rf"[^.;]{{0,30}}?that "
        rf"[^.;]{{3,60}}? (?:is|are|was|were) (?:\w+ly )?(?:theirs|of their(?: own)? making)(?= ?[.,;]|$| alone)",
    ),
    frame(
        "but point at, but point to, help pointing at, help but point, to point at, must point at, must point to, to "
        "point to, "
        "help pointing to",
        r"(?:cannot|can't|could not|couldn't|must|have to|has to|had to) (?:but |help (?:but )?|only )?(?:point"
        r"|pointing) (?:straight "
        r"|\w+ly |a finger |the finger )?(?:at|to|towards) (?P<party>[\w@-]+)",
    ),
    frame(
        "did this to, did that to, did it to, done this to, done that to, did all this, have done this, inflicted "
        "this, "
        "inflicted that, inflicted it, brought this on, brought this upon, brought that on, brought that upon",
        r"(?P<deed>did|done|inflicted|brought) (?:this|that|it|all this|all that) (?:to|on|upon) (?:us|all of us|our "
        r"(?:[\w-]+ )?[\w-]+"
        r"|the (?:[\w-]+ )?(?:customers|patients|users|guests|passengers|tenants|shops|wards|branches|platform|site"
        r"|company))\b",
    ),
    frame(
        "on the conscience of, on the consciences of, on his conscience, on her conscience, on their conscience",
        r"[^;.]{3,70} (?:(?:is|was|weighs?|lies|lie|lay|sits?|rests?|hangs?|are|were) (?:heavy |heavily |\w+ly "
        r")?on the "
        r"consciences? of (?P<party>[\w@-]+))",
        r"(?P<verb>has|have|had|will have|must have|carries|carry) [^;.]{3,50}? on (?:his|her|their) consciences?\b",
    ),
    frame(
        "for the, for these, for this, for all",
        r"^\W*for (?:the|these|this|that|all) (?:[\w-]+ ){1,4}?(?:,\s)?(?P<party>(?:the|our|an?|only)\b)[^,;.]{0,40}? "
        r"(?:alone |only )?(?:must"
        r"|has to|have to|will have to|should|needs? to) (?:now |also )?(?:answer|pay|apologi[sz]e|atone|account"
        r"|stand up|take the (?:blame"
        r"|rap))(?=\W*$| (?:alone|now)\b)",
    ),
    frame(
        "culprit and, culprit: his, guilty party and, guilty person and, offender and, culprit who, culprit whose, "
        "one culprit, only one culprit",
        r"there (?:is|was) (?:only |just |exactly )?(?:one|an?|a single|two) (?:clear |obvious |single )?(?:culprits?"
        r"|guilty (?:party|person|man"
        r"|one)|offenders?|sinners?) ?,? (?:and (?:he|she|they|everybody|everyone|we (?:all )?know|(?:his|her|their) "
        r"name)|who\b|whose (?:name"
        r"|commit|change))",
    ),
)
