"""Fingers that are pointed: where the culprit sits, who carries the can, which name an outage is given."""

from afterword.lint.text.frames import frame

_PLACE = (
    r"(?:is sitting|sits?|sat|is to be found|can be found|was found|works|worked|hides|is to be sought|is|are|was|were"
    r"|lives|lay|lies)"
)
_HARMED = (
    r"(?:outage|failure|incident|disaster|mess|loss|losses|downtime|breakdown|blackout|damage|debacle|leak|breach|delay"
    r"|night|weekend|hour|hours|minutes|days|trouble)"
)

# How it was worse for somebody, and how it was better after all.
_WORSE = (
    r"\b(?:lost|stood (?:still|idle)|down|nobody|never|late|empty|failed|broke|closed|had to|could not|couldn't|twice"
    r"|missing|wrong|burnt|burned|dark|stuck|offline|unpaid|cancelled|dead|at zero|stranded|missed|without|no [\w-]+"
    r"|wasted|sleepless|outage|delay|mess|damage|loss|silent|cold|flooded|half|froze|stopped"
    r"|met|collided|clashed|burst|overflowed|leaked|died|queued|paid for|starved|walked|sat|fell)\b"
)
_BETTER = (
    r"(?![^.;]*\b(?:restored|saved|recovered|nothing (?:was )?lost|no (?:data|one|customers?|patient|worse)|nobody was"
    r"|survived|back|only|prevented|avoided|noticed|caught|found)\b)"
)
_TO = r"(?:thanks to|courtesy of|owed to|due to|owing to|down to|the merit of|to the credit of)"

FRAMES = (
    frame(
        "culprit, culprits, offender, offenders, perpetrator, guilty party, sinner, sinners, guilty person, guilty "
        "one, "
        "guilty man, person responsible, guilty ones, those responsible",
        rf"(?:culprits?|offenders?|perpetrator|guilty (?:party|person|ones?|man)|(?:person|those) responsible"
        rf"|sinners?) {_PLACE} (?:\w+ )?(?:in|at|with|within|among"
        r"|inside) (?P<who>[\w@-]+)",
    ),
    frame(
        "for this, for that, for it, for the, for these",
        r"^\W*for (?:this|that|it|the [\w-]+|these [\w-]+) ?,? (?P<who>[\w@-]+)[^,;.]{0,40}? (?:has to|have to|must"
        r"|will have to|needs to|need to|will need to) (?:answer|pay|take responsibility|stand up)",
    ),
    frame(
        "finger, fingers, arrow, arrows, spotlight",
        r"(?:fingers?|arrows?) (?:of blame )?(?:points?|pointed|pointing|is pointing|was pointed|were pointed"
        r"|must point) (?:\w+ly )?(?:\w+ly |straight |back )?(?:at|to|towards?) (?P<who>[\w@-]+)",
        r"point(?:s|ed|ing)? (?:the|a|its|his|her|their|our) fingers? (?:\w+ly |straight )?(?:at|to"
        r"|towards?) (?P<who>[\w@-]+)",
    ),
    frame(
        "the can, the rap, the music, the buck, the tab",
        r"(?:carry|carries|carried|carrying|take|takes|took|face|faces|faced|pick up|picks up|picked up) the (?:can|rap"
        r"|music|tab)(?= (?:for|over)\b|\W*$)",
        r"the buck stops (?:with|at|here with) (?P<who>[\w@-]+)",
    ),
    frame(
        "responsibility, blame, guilt, liability, accountability",
        r"(?P<verb>bears?|bore|carries|carry|carried|shoulders?) (?:the |all |a )?(?:full |sole |whole |entire |main "
        r"|lion's share of the |heavy |larger part of the )?(?:responsibility|blame|guilt"
        rf"|liability) for (?:[\w-]+ ){{0,3}}?{_HARMED}",
    ),
    frame(
        "name, names, address, face",
        r"one name (?:that )?(?:has to|must|is to|had to|can|should) be (?:put|attached|given|linked) to",
        rf"(?:this|that|the) (?:\w+ )?{_HARMED} has a (?:name|face)",
        rf"(?:put|putting) (?:a|one) name to (?:this|that|the) (?:\w+ )?{_HARMED}",
    ),
    frame(
        "guilty, to blame, at fault, culprit, responsible",
        r"(?:neither|not) [^,;.]{3,60}? (?:is|are|was|were) (?:guilty|to blame|at fault|the culprit"
        r"|responsible) ?[,;:] ?(?:but )?(?P<who>[\w@-]+)[^,;.]{0,50} (?:is|are|was|were)(?=\W*$)",
    ),
    frame(
        "nobody's fault, no one's fault, no-one's fault, nobody else's fault, no one else's fault, nobody's doing, "
        "no one's doing, nobody's guilt, no one else's doing, nobody else's doing",
        r"(?:nobody|no one|no-one)(?: else)?'s (?:fault|guilt|blame|doing) (?:but|except|other than|if not"
        r"|save) (?:that of (?P<who>[\w@-]+)|(?:[\w-]+ ){0,3}?(?P<owner>[\w@-]+)'s?\b|(?:his|her|their|our) own)",
    ),
    frame(
        "it is thanks to, it was thanks to, it is courtesy of, it was courtesy of, it is due to, it is owing to, "
        "is thanks to, is owed to, was thanks to, is courtesy of, was owed to, it is down to, are thanks to, "
        "is the merit of, it is only thanks to, it is solely thanks to, it is all thanks to",
        r"it (?:is|was) (?:only |solely |entirely "
        rf"|all )?{_TO} (?P<who>[\w@-]+)(?=[^.;]{{0,50}}? that {_BETTER}[^.;]{{0,90}}?{_WORSE})",
        rf"that {_BETTER}[^.;]{{0,70}}?{_WORSE}[^.;]{{0,50}}? (?:is|was) (?:\w+ly |only |all )?{_TO} (?P<who>[\w@-]+)",
    ),
    frame(
        "owe, owes, owed",
        r"(?:we|everybody|everyone|all) owe(?:s|d)? (?:it|this"
        rf"|that) to (?P<who>[\w@-]+)(?=[^.;]{{0,50}}? that {_BETTER}[^.;]{{0,90}}?{_WORSE})",
        rf"(?:we|everybody|everyone|all) owe(?:s|d)? {_BETTER}(?:the|these|our|two|three|an?|this|that|all"
        rf"|\d+) [^,;.]{{0,40}}?{_WORSE}[^,;.]{{0,30}}? to (?P<who>[\w@-]+)",
        r"it (?:is|was) to (?P<who>[\w@-]+)(?=[^.;]{0,50}? that (?:we|everybody|everyone|all|the [\w-]+) owe(?:s"
        rf"|d)? {_BETTER}[^.;]{{0,60}}?{_WORSE})",
        rf"^\W*to (?P<who>[\w@-]+)[^,;.]{{0,40}}? (?:we|everybody|all) owe(?:s|d)? {_BETTER}[^,;.]{{0,60}}?{_WORSE}",
    ),
    frame(
        "look far, search far, look long, search long, seek far, be pointed",
        r"(?:look|search|seek|hunt) (?:very )?(?:far|long) for (?:the |a )?(?:guilty|culprit|responsible|sinner"
        r"|offender)[^:;.]{0,25} ?[:;,\u2013\u2014-] ?(?P<who>[\w@-]+)",
        r"fingers? (?:must|has to|have to|should|can|may|will have to"
        r"|needs? to) (?:only )?be pointed (?:\w+ly )?(?:at|to|towards?) (?P<who>[\w@-]+)",
    ),
    frame(
        "reproach, reproaches, accusation, accusations",
        r"(?:reproach(?:es)?|accusations?) (?:goes|go|must go|has to go|is directed|is aimed|falls|applies"
        r"|must be made) (?:to|at|on|against) (?P<who>[\w@-]+)",
        r"(?P<verb>must|has to|have to|had to|needs? to|should|will have to) (?:put up with|accept|face|live with|bear"
        r"|swallow|take) (?:the|this|that|these) (?:reproach(?:es)?|accusations?)\b",
    ),
    frame(
        "wash his hands, wash her hands, wash its hands, wash their hands, plead ignorance, claim ignorance, "
        "deny his part, deny her part, deny their part, deny its part, deny his share, deny its share, "
        "deny their share, deny his responsibility, deny their responsibility, deny its responsibility",
        r"(?P<verb>cannot|can't|could not|must not|may not|should not) (?:simply |just |now )?(?:wash (?:his|her|its"
        r"|their) hands|(?:plead|claim) ignorance|deny (?:his|her|its|their) (?:part|share|guilt|responsibility))\b",
    ),
    frame(
        "without guilt, without blame, without fault, without reproach, innocent, blameless, faultless, free of guilt, "
        "free of blame, free from guilt, free from blame",
        r"(?P<verb>is|was|are|were) (?:not|hardly|anything but|far from|not exactly|not entirely|not wholly"
        r"|not quite) (?:without (?:guilt|blame|fault|reproach)|innocent|blameless|faultless"
        r"|free (?:of|from) (?:guilt|blame))\b",
    ),
    frame(
        "one to blame, one to thank, person to blame, person to thank, man to blame, woman to blame, people to thank, "
        "ones to blame, ones to thank, people to blame, address for, right address",
        r"the (?:right |only )?(?:one|person|man|woman|people|ones) to (?:blame|thank|punish"
        r"|hold responsible)\b[^.;]{0,40}? (?:is|are|was|were) (?P<who>[\w@-]+)",
    ),
    frame(
        "be charged to, be booked to, be put on, be laid at, be entered on, be debited to, be charged on, be put to",
        r"(?:is|are|was|were|must|has|have|should|ought|needs?) (?:to )?be (?:charged|booked|put|laid|entered"
        r"|debited) (?:up |down )?(?:to|on|at|against) the (?:account|tab|slate|door|name|feet) of (?P<who>[\w@-]+)",
    ),
    frame(
        "guilt, blame, fault, responsibility",
        r"(?P<verb>bears?|bore|carries|carried|carry|has|have|had|shares?|shoulders?|shouldered) (?:no small"
        r"|an? (?:good|large|big|great|considerable|fair|major|heavy)|the (?:main|larger|greater|lion's)|his|her|its"
        r"|their|much|most) ?(?:part|share|portion|deal|half|load)? ?(?:of the |of |in the |in )?(?:own )?(?:guilt"
        r"|blame|fault|responsibility for (?:the|this|that|these) (?:[\w-]+ )?(?:mix-up|swap"
        rf"|{_HARMED}))(?! (?:tolerant|domain))\b",
        r"(?:guilt|blame|fault|responsibility for (?:the|this|that|these) (?:double|lost|wrong|missing|burnt"
        rf"|[\w-]+ )?(?:[\w-]+ )?(?:{_HARMED}|flood|mix-up|billing|charge|charges|batch|samples|shipment|fire|spill))"
        r" (?:is|was|are|must be|has to be|will be) (?:\w+ly )?(?:borne|carried|shouldered) by (?P<who>[\w@-]+)",
        r"(?:the )?(?:guilt|blame)(?: for [^,;.]{2,40}?)? is (?:\w+ly )?(?:borne|carried"
        r"|shouldered) by (?P<who>[\w@-]+)",
        r"^\W*(?:the )?(?:guilt|blame|fault) (?:for|in|of) [^,;.]{2,50}? (?:has|bears?|carries) (?:the|our|an?) [\w-]+",
        r"^\W*the (?:guilt|blame|fault) (?:has|bears?|carries) (?:the|our|an?) [\w-]+",
        r"the (?:fault|guilt) of (?:those|whoever|the (?:person|people|ones?)) (?:who\b)?",
    ),
)
