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
        rf"^\W*(?P<party>[\w@-]+)[^,;.]{{0,40}}? ?,? and {_NOBODY}(?: else| other)? ?,? (?:\w+ly )?(?:is|was|are|were"
        rf"|has|have|must|bears?|carries|should) (?:to )?(?:be )?(?:\w+ly )?(?:{_GUILTY}|answer|the (?:blame|guilt)"
        rf"|(?:responsible|accountable|liable) for [^;.]{{0,40}}?{_HARM})",
        r"^\W*(?P<party>[\w@-]+)[^,;.]{0,40}? ?,? (?P<told>(?:and (?:the |she |he "
        rf"|they )?[^,;.]{{0,30}}?)?alone ?,? (?:is|was|are|were|bears?|carries|has|must) (?:\w+ly )?(?:{_GUILTY}"
        rf"|the (?:blame|guilt)|(?:responsible|accountable|liable) for [^;.]{{0,40}}?{_HARM}))",
    ),
    frame(
        "nobody but, no one but, no-one but, nobody except, no one except, none but, nobody other than, "
        "no one other than, nobody else but, no one else but",
        rf"{_NOBODY}(?: else| other)? (?:but|except|than) (?P<party>[\w@-]+)[^;.]{{0,40}}? (?:is|was|are"
        rf"|were) (?:\w+ly )?(?:{_GUILTY}|(?:responsible|accountable|liable) for [^;.]{{0,40}}?{_HARM})",
    ),
    frame(
        "at fault, to blame, guilty, culpable, blameworthy, the culprit, answerable, responsible, accountable, liable, "
        "the weak point, the weak link, the weak spot, the guilty party",
        rf"not {_THING} (?:is|was|are|were) (?:\w+ly )?{_BLAMED} ?,? but (?:rather |\w+ly )?(?P<party>[\w@-]+)",
        rf"it (?:is|was|wasn't|isn't)(?: not)? {_THING} (?:that|which|who) (?:is|was|were"
        rf"|are) (?:\w+ly )?{_BLAMED} ?[,;:] ?(?:but|it (?:is|was)|rather) (?P<party>[\w@-]+)",
        rf"(?:not|it (?:is|was) not|it wasn't) {_THING} ?,? (?:but"
        rf"|it (?:is|was)) (?:rather )?(?P<party>[\w@-]+)[^,;.]{{0,50}}? (?:is|was|are|were) (?:\w+ly )?{_GUILTY}",
        rf"{_THING} (?:is|was|are|were) not (?:\w+ly )?{_BLAMED} ?[,;:] ?(?:but )?(?P<party>[\w@-]+)[^,;.]{{0,50}}? "
        rf"(?:is|was|are|were)(?=\W*$)",
        rf"{_THING} (?:is|was|are|were) (?:not (?:\w+ly )?{_BLAMED}|innocent"
        r"|blameless) ?[,;:] ?(?:but )?(?:it (?:is|was) )(?P<party>[\w@-]+)",
        rf"^\W*(?P<party>[\w@-]+)[^,;.]{{0,40}}? ?, (?:and )?not {_THING} ?, (?:is|was|are|were) (?:\w+ly )?{_GUILTY}",
        r"(?<=[;:,]\s)(?P<told>(?:guilty|to blame|at fault|culpable) (?:is|was|are"
        r"|were) (?:\w+ly )?(?P<party>[\w@-]+))",
    ),
    frame(
        "fault, blame, guilt, culpability, failing",
        r"(?:fault|blame|guilt|culpability|failing)(?: (?:for|of|in) [^;.]{2,40}?)?"
        rf" {_LIES} not {_AT} [^,;.]{{2,40}}? ?,? (?:but|rather|so much as) (?:rather )?(?:{_AT} )?(?P<party>[\w@-]+)",
        r"(?:fault|blame|guilt|culpability|failing)(?: (?:for|of|in) [^;.]{2,40}?)? (?:does not|doesn't|did not"
        r"|didn't) (?:lie|rest|sit|belong"
        rf"|fall) {_AT} [^,;.]{{2,40}}? ?,? but (?:rather )?(?:{_AT} )?(?P<party>[\w@-]+)",
        r"it (?:is|was) (?:\w+ly )?(?:the |a |all the )?(?:fault|guilt|sin|offence|failing) (?:from|of|by"
        r"|on the part of|on the side of|at|with) (?P<party>[\w@-]+)",
        r"that [^;.]{3,70}? (?:is|was) (?:\w+ly )?(?:the |a |all the )?(?:fault|guilt|sin|offence|failing"
        r"|merit) (?:from|of|by|on the part of|at|with) (?P<party>[\w@-]+)",
    ),
    frame(
        "bill for, invoice for, receipt for, cheque for, check for",
        r"(?:bill|invoice|receipt|cheque) for (?:this|that|it|all this|this one|that one|(?:the|this|that"
        rf"|our) (?:[\w-]+ )?(?:{_HARM}|night|weekend|hours?)) (?:goes|should go|must go|has to go|can go|can be sent"
        r"|should be sent|belongs|is to go|may be sent|will go) (?:straight |directly )?to (?P<party>[\w@-]+)",
    ),
    frame(
        "absolved, exonerated, acquitted, exculpated, excused, be cleared of, let off, lifted from, taken from, "
        "shifted from, "
        "spared the, be released from",
        r"(?P<verb>cannot|can't|can not|could not|must not|should not|may not|will not|is not to"
        r"|are not to) (?:\w+ly )?be (?:absolved|exonerated|acquitted|exculpated|excused"
        r"|cleared of (?:guilt|blame|responsibility|it|this)|let off|spared the (?:blame|reproach|question|charge)"
        r"|released from (?:guilt|blame|responsibility))\b",
        r"(?:cannot|can't|could not|nobody can|no one can|will not) (?:\w+ly )?(?:absolve|exonerate|acquit|exculpate"
        r"|excuse) (?P<party>[\w@-]+)",
        r"(?:responsibility|accountability|liability|blame|guilt|fault)(?: for [^;.]{2,40}?)? (?:cannot|can't"
        r"|could not|must not|will not) be (?:lifted|taken|removed|shifted|moved"
        r"|turned) (?:away )?from (?P<party>[\w@-]+)",
    ),
    frame(
        "sin, crime, misdeed, offence, offense, original sin, cardinal sin, mischief, crimes, sins",
        r"(?:original |cardinal |first |real )?(?:sins?|crimes?|misdeeds?|offen[cs]es?|mischief) (?:was|were|is"
        r"|has been) (?:\w+ly )?(?:committed|done|hatched|born|conceived|perpetrated|begun|made) (?:by|in|at"
        r"|with) (?P<party>[\w@-]+)",
        r"(?P<deed>committed|perpetrated) (?:the|an?|this|that) (?:original |cardinal |first |real |same )?(?:sin"
        r"|crime|misdeed|offen[cs]e|folly)\b",
    ),
    frame(
        "have to thank, to thank for, can thank for, may thank for",
        r"it (?:is|was) (?P<party>[\w@-]+)[^,;.]{0,30}? (?:that |whom |who )?(?:we|you|one|everybody|all) (?:have"
        r"|has|can|may|must|should|need) (?:to )?thank for\b(?! (?:the|this|that|an?|her|his|their) (?:early|quick"
        r"|fast|prompt|timely|good|first|swift|calm)\b)",
    ),
    frame(
        "to the debit, on the debit, on the account of, to the account of, on the slate, on the conscience, on the "
        "head",
        r"it (?:is|was|goes|went|falls|fell|stands) (?:to|on) the (?:debit|account|slate|tab|bill|conscience"
        r"|head) of (?P<party>[\w@-]+)[^;.]{0,40}? that\b",
        r"that [^;.]{3,70}? (?:is|was|goes|went|falls|fell|stands) (?:to|on) the (?:debit|account|slate|tab|bill"
        r"|conscience|head) of (?P<party>[\w@-]+)",
    ),
    frame(
        "is theirs, is his, is hers, are theirs, are his, are hers, was theirs, was his, was hers, were theirs, were "
        "his, "
        "were hers, of their making, of his making, of her making, of their own making, of his own making, is theirs "
        "to own",
        r"(?P<verb>must|has to|have to|had to|will have to|should|needs? to|ought to|had better|cannot|can't"
        rf"|could not|may|will need to) (?:now |also |well |\w+ly )?{_ADMIT} [^.;]{{0,30}}?that [^.;]{{3,60}}? (?:is"
        r"|are|was|were) (?:\w+ly |all |only )?(?:theirs|his|hers|of (?:their|his|her)(?: own)? making)(?= ?[.,;]|$"
        r"| alone)",
        rf"{_HARM} (?:is|are|was|were) (?:\w+ly )?(?:theirs|his|hers) (?:to own|to answer for|alone"
        r"|and nobody else's)\b",
    ),
    frame(
        "further than, farther than, look beyond, search beyond, look past, look elsewhere than, dig beyond, seek "
        "beyond, "
        "looking beyond, looking past, look behind",
        r"(?:\w+n't|not|never|nobody|no one|no|without) (?:(?:has|have|needs?|reason|having|necessary|point) )?(?:to "
        r"|in )?(?:look|looking|search|searching|seek|go|dig|hunt|enquire|inquire) (?:any |much "
        r"|very )?(?:further than|farther than|beyond|past"
        r"|elsewhere than) (?:the (?:desk|door|office|chair|room|floor) of )?(?P<party>[\w@-]+)",
        r"(?:look|search|seek|go|dig|hunt) (?:any |much |very )?no (?:further|farther) than (?:the (?:desk|door|office"
        r"|chair) of )?(?P<party>[\w@-]+)",
        r"(?:need|have to|has to|needs to) (?:not )?(?:look|search|go|dig)[^.;]{0,12}? (?:further"
        r"|farther) than [^.;]{0,20}?(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:desk|door|office|chair|screen|floor))\b",
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
        r"|has to |soon |quickly |always |again |\w+ly )*(?:stops?|ends?|ended|stopped|ends? up|arrives?|lands?"
        r"|finds?|leads?|led|meets?|comes?|turns?) (?:up )?(?:only )?(?:at|with|in front of|before|on|to"
        r"|near)? ?(?:the (?:desk|door|office) of )?(?P<party>[\w@-]+)",
        r"(?:culprit|cause|reason|origin|guilty(?: \w+)?|blame)[^.;]{0,20}? (?:can |may |must |should |will "
        r"|has to |\w+ly )*(?:stops?|ends?|ended|stopped|ends? up|arrives?|lands?|leads?|led) (?:up )?(?:at"
        r"|in front of|before|on|to) [^.;]{0,20}?(?P<owner>[\w@-]+)(?:'s"
        r"|') (?P<told>(?:desk|door|office|chair|screen|floor|feet))\b",
    ),
    frame(
        "is theirs, are theirs, was theirs, were theirs, of their making, of their own making",
        r"(?P<vendor>[\w@-]+)[^,;.]{0,20}? (?:must|has to|should|needs to"
        rf"|cannot) (?:\w+ly )?{_ADMIT} [^.;]{{0,30}}?that [^.;]{{3,60}}? (?:is|are|was|were) (?:\w+ly )?(?:theirs"
        r"|of their(?: own)? making)(?= ?[.,;]|$| alone)",
    ),
    frame(
        "but point at, but point to, help pointing at, help but point, to point at, must point at, must point to, to "
        "point to, "
        "help pointing to",
        r"(?:cannot|can't|could not|couldn't|must|have to|has to|had to) (?:but |help (?:but )?|only )?(?:point"
        r"|pointing) (?:straight |\w+ly |a finger |the finger )?(?:at|to|towards) (?P<party>[\w@-]+)",
    ),
    frame(
        "did this to, did that to, did it to, done this to, done that to, did all this, have done this, inflicted "
        "this, "
        "inflicted that, inflicted it, brought this on, brought this upon, brought that on, brought that upon",
        r"(?P<deed>did|done|inflicted|brought) (?:this|that|it|all this|all that) (?:to|on|upon) (?:us|all of us"
        r"|our (?:[\w-]+ )?[\w-]+|the (?:[\w-]+ )?(?:customers|patients|users|guests|passengers|tenants|shops|wards"
        r"|branches|platform|site|company))\b",
    ),
    frame(
        "on the conscience of, on the consciences of, on his conscience, on her conscience, on their conscience",
        r"[^;.]{3,70} (?:(?:is|was|weighs?|lies|lie|lay|sits?|rests?|hangs?|are|were) (?:heavy |heavily "
        r"|\w+ly )?on the consciences? of (?P<party>[\w@-]+))",
        r"(?P<verb>has|have|had|will have|must have|carries|carry) [^;.]{3,50}? on (?:his|her|their) consciences?\b",
    ),
    frame(
        "for the, for these, for this, for all",
        r"^\W*for (?:the|these|this|that|all) (?:[\w-]+ ){1,4}?(?:,\s)?(?P<party>(?:the|our|an?"
        r"|only)\b)[^,;.]{0,40}? (?:alone |only )?(?:must|has to|have to|will have to|should|needs? to) (?:now "
        r"|also )?(?:answer|pay|apologi[sz]e|atone|account|stand up|take the (?:blame|rap))(?=\W*$| (?:alone|now)\b)",
    ),
    frame(
        "culprit and, culprit: his, guilty party and, guilty person and, offender and, culprit who, culprit whose, "
        "one culprit, only one culprit",
        r"there (?:is|was) (?:only |just |exactly )?(?:one|an?|a single|two) (?:clear |obvious |single )?(?:culprits?"
        r"|guilty (?:party|person|man|one)|offenders?|sinners?) ?,? (?:and (?:he|she|they|everybody|everyone"
        r"|we (?:all )?know|(?:his|her|their) name)|who\b|whose (?:name|commit|change))",
    ),
)
