"""Guilt by verbs of accusing and failing: was rightly blamed, stands accused, let us down, was named as the culprit."""

from afterword.lint.text.frames import frame

_GUILTY = r"(?:culpable|guilty|at fault|to blame|blameworthy|the culprit|the guilty (?:party|one))"
_HARM = (
    r"(?:outages?|failures?|incidents?|disaster|mess|loss|losses|downtime|breakdowns?|blackouts?|damage|debacle|leaks?"
    r"|breach|delays?|standstill|fiasco|collapse|chaos|shortages?|crash|stoppage|disruptions?|corruption|flood|fire"
    r"|(?:lost|missing|broken|double|failed|late|dead|dark|silent|cancelled|missed|empty|spoilt|spoiled|ruined|stuck"
    r"|stranded|deleted|leaked|burnt|torn|flooded|lapsed|frozen|wiped|expired|unpaid|cold|wrong|wasted"
    r"|sleepless) [\w-]+)"
)
_CULPRIT = (
    r"(?:(?:the|a|our|one of the) (?:main |real |true |only |sole |chief )?(?:culprits?|offenders?|wrongdoers?"
    r"|sinners?|perpetrators?|(?:responsible|guilty|offending) (?:party|person|one|man|woman|side)|person responsible"
    r"|one responsible|one to blame))"
)
_NAMED = (
    r"(?:named|identified|singled out|designated|denounced|exposed|declared|branded|unmasked|pinpointed|fingered|marked"
    r"|described|made out|revealed|presented|determined|established)"
)
_OURS = (
    r"(?:us|everyone|everybody|(?:the|our) (?:whole )?(?:team|company|ward|customers?|patients?|users?|others?|guests?"
    r"|readers?|pupils?|tenants?|passengers?|side|colleagues|crew|hospital|shop))"
)
_SPOILED = (
    r"(?:spoiled|spoilt|lost|late|empty|dark|cold|wrong|closed|cancelled|missing|wiped|deleted|dead|silent|stuck"
    r"|stranded|down|burnt"
    r"|flooded|unpaid|ruined|broken|frozen|leaked|delayed|failed|stood still|never \w+|not \w+|no [\w-]+)"
)

FRAMES = (
    frame(
        "rightly blamed, justly blamed, squarely blamed, was blamed, were blamed, been blamed, is blamed, are blamed, "
        "to be culpable, "
        "to be at fault, to be to blame, to be guilty, found culpable, found guilty, found at fault, accused of "
        "having, accused of, "
        "incriminated, inculpated, stands accused, stood accused, publicly blamed",
        r"(?P<verb>was|were|is|are|has been|have been|had been) (?:rightly |justly |squarely |publicly "
        r"|quite rightly |clearly |unanimously |officially |all )*(?:blamed(?! by the press| unfairly| unjustly"
        rf"| wrongly)|(?:found|judged|deemed|held|ruled|shown|seen) (?:to be )?{_GUILTY}|incriminated|inculpated)\b",
        r"(?P<verb>stands?|stood|remains|remained) accused\b",
    ),
    frame(
        "let us, let everyone, let everybody, let the team, let the company, let our, let the customers, let the "
        "patients, let the ward, "
        "failed us, failed our, failed the customers, failed the patients, failed everyone, let the whole, failed "
        "everybody",
        rf"(?P<deed>let) {_OURS} (?:all |badly |again |once again )*down(?! the\b| from\b| to\b| by\b| with\b)",
        rf"(?P<deed>failed) {_OURS}(?= ?[.,;!]|$| (?:all|badly|again|here|when|at|in|on|once)\b)",
    ),
    frame(
        "is the one who, was the one who, is the person who, was the person who, is the man who, is the woman who, "
        "are the ones who, "
        "were the ones who, is the one that",
        r"(?P<verb>is|was|are|were) the (?:one|ones|person|people|man|woman) (?:who|that) (?:has|have|will have|must"
        r"|should|ought|had) (?:to )?(?:answer|pay|explain|apologi[sz]e|stand up|take the blame|carry the can|face)\b",
    ),
    frame(
        "blame is due, blame it is due, credit is due, where it is due",
        r"(?:blame|credit) where (?:blame|credit|it) is due ?[:,;\u2013\u2014-] ?(?:to )?(?P<party>[\w@-]+)",
    ),
    frame(
        "as the culprit, as a culprit, as the guilty, as the responsible, as the offender, as the wrongdoer, as the "
        "offending, as the main "
        "culprit, as the person responsible, as the one responsible, as the one to blame, as the sinner, as the real "
        "culprit, "
        "as the true culprit, as the perpetrator, as the only culprit, as the sole culprit, as our culprit",
        rf"{_NAMED} (?P<party>[\w@-]+)[^,;.]{{0,40}}? as {_CULPRIT}",
        rf"(?P<verb>was|were|is|are|has been|have been) (?:\w+ly |soon |quickly |finally )*{_NAMED} as {_CULPRIT}",
    ),
    frame(
        "identified as, unmasked as, exposed as, revealed as, named as, established as, determined as",
        r"(?:culprit|offender|sinner|wrongdoer|guilty party|perpetrator|person responsible) (?:was|has been|is"
        rf"|could be) (?:\w+ )?{_NAMED} as (?P<party>[\w@-]+)",
    ),
    frame(
        "count himself, count herself, count themselves, consider himself, consider herself, consider themselves, "
        "call himself, "
        "call herself, call themselves, regard himself, regard herself, regard themselves",
        r"(?P<verb>may|must|can|should|has to|have to|will have to) (?:well |rightly )?(?:count|consider|call"
        rf"|regard) (?:himself|herself|themselves) (?:as )?(?:{_GUILTY}"
        rf"|(?:responsible|answerable|accountable|liable) for (?:[\w-]+ ){{0,4}}?{_HARM})",
    ),
    frame(
        "at his door, at her door, at their door, laid at, put at, left at, placed at, door of",
        r"(?:laid|put|left|placed) (?:\w+ly )?at [^,;.]{0,30}?(?P<owner>[\w@-]+)(?:'s"
        r"|') (?P<told>(?:door|doorstep|feet))\b(?! (?:sensor|lock|bell|camera))",
    ),
    frame(
        "shame on, guilty as charged, shame upon",
        r"^\W*(?:and )?shame (?:on|upon) (?P<party>[\w@-]+)",
        r"^\W*(?P<party>[\w@-]+)[^.;]{0,40}? ?,? guilty as charged\b",
    ),
    frame(
        "is the responsibility of, was the responsibility of, is the liability of, is the sole responsibility, was "
        "the sole responsibility, "
        "is the doing of, was the doing of",
        rf"^\W*that [^;.]{{2,50}}?\b{_SPOILED}\b[^;.]{{0,40}}? (?:is|was) (?:\w+ly )?the (?:sole |full "
        r"|entire )?(?:responsibility|liability|doing) of (?P<party>[\w@-]+)",
    ),
    frame(
        "responsible for, answerable for, accountable for, liable for",
        r"^\W*(?:responsible|answerable|accountable"
        rf"|liable) for (?:[\w-]+ ){{0,4}}?{_HARM}[^,;.:]{{0,30}}? ?[:\u2013\u2014] ?(?P<party>[\w@-]+)",
    ),
    frame(
        "weak spot in, weak point in, weak link in, weak spot of, weak point of, weak link of, problem child, loose "
        "end in, sore point in, "
        "weak spot, weakest point",
        r"(?:weak(?:est)? (?:spot|point|link)|problem child)(?: (?:in|of) (?:this|the|our) [\w -]{2,30}?)? (?:is"
        r"|was|were|are|remains) (?:clearly |once again |again )?(?P<person>[\w@-]+)",
    ),
    frame(
        "did wrong, done wrong, done us wrong, did us wrong, acted wrongfully, is in the wrong, was in the wrong",
        r"(?P<deed>did|has done|have done|had done) (?:us )?wrong(?= ?[.,;!]|$| (?:by|to|here|and)\b)",
    ),
    frame(
        "wrongdoing, on his side, on her side, on their side, guilt is on, blame is on, fault is on, guilt lies on, "
        "fault was on, "
        "blame was on, guilt was on, fault lies on, blame lies on",
        r"(?:wrongdoing|fault|guilt|blame|failing) (?:is|was|lies|lay) (?:entirely |solely |clearly "
        r"|squarely )?on [^,;.]{0,30}?(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:side|part|end))\b",
    ),
    frame(
        "started all this, began all this, started it all, began it all, started all that, started the whole, began "
        "the whole, "
        "started this mess, started the mess, brewed this, cooked this up, got us into",
        r"(?P<deed>started|began|brewed) (?:all this|it all|all that"
        r"|(?:the|this) (?:whole )?(?:mess|trouble|affair|misery|drama|disaster))(?= ?[.,;!]|$)",
        r"(?P<deed>got|landed|brought) us (?:all )?into (?:this|that|the) (?:[\w-]+ )?(?:mess|trouble|situation"
        r"|position|misery|hole|state|corner)",
    ),
    frame(
        "whose fault, whose doing, who is to blame, what he has done, what she has done, what they have done, who to "
        "blame",
        r"(?P<verb>knows?|knew) (?:full |very |perfectly |only too |fine |exactly )?(?:well )?(?:whose (?:fault|doing"
        r"|mistake)|who (?:is|was) to blame|what (?:he|she|they) (?:has|have) done)\b",
    ),
    frame(
        "explain why, explain how, explain to, tell us why, tell us how, justify why, account for, explain this, "
        "explain that, explain it",
        r"^\W*let (?P<party>[\w@-]+)[^,;.]{0,30}? (?:now |first |please )?(?:explain|tell us|answer|justify"
        r"|account for) (?:why|how|to|this|that|it|what|the)\b",
    ),
)
