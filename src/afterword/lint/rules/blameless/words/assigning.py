"""Guilt to be found and settled: to allocate the fault, to see who is to blame, the culprits owe us a round."""

from afterword.lint.text.frames import frame

# A text that says it wants none hands none out.
_WANTED = (
    r"^(?!.*\b(?:not|no|without|blameless|instead|rather|never|nor|less|neither|nobody|cannot"
    r"|avoid(?:s|ed|ing)? (?:\w+ )?(?:blam|assign|point|fing)\w*)\b).{0,240}?"
)
_TREAT = (
    r"(?:an? |some |several |the |many |his |her |their |all )*(?:\w+ )?(?:beers?|drinks?|rounds?|coffees?|cakes?"
    r"|(?:case|crate|bottle|box)s? of \w+|dinners?|pizzas?|lunch|pints?|donuts?|doughnuts?|apolog(?:y|ies)"
    r"|explanations?)"
)
_OTHERS = r"(?<!\bwe\s)(?<!\bi\s)(?<!\byou\s)(?<!\bwe\sall\s)"
_GUILTY = r"(?:offenders?|culprits?|guilty part(?:y|ies)|guilty ones?|wrongdoers?|perpetrators?)"

FRAMES = (
    frame(
        "fault, blame, guilt, culpability",
        rf"{_WANTED}\b(?P<told>(?:allocat|assign|apportion|attribut|determin|establish)(?:es?|ed|ing|ion of|ment of"
        r"|e)? (?:of )?(?:the |any |some |proper |individual |personal |due |all |where the )*(?:fault|blame|guilt"
        r"|culpability))\b(?! (?:tolerance|domain|model|injection))",
    ),
    frame(
        "who is at, who was at, who is to blame, who was to blame, who is guilty, who was guilty, whose fault, who to "
        "blame, who's at, who's to blame, who is responsible, who was responsible, who were responsible",
        rf"{_WANTED}\b(?P<told>(?:find|found|figure|work|see|know|decide|establish|determine|discuss|clarify"
        r"|investigate)(?:ing|ed|s)? (?:out )?(?:who (?:is|was|were|are) (?:actually |really |ultimately )?(?:at fault"
        r"|to blame|guilty|responsible for (?:the|this|that) (?:\w+ )?(?:outage|incident|mess|mistake|error|loss"
        r"|failure|deletion|damage))|whose fault|who to blame))\b",
    ),
    frame(
        "offender, offenders, culprit, culprits, guilty party, guilty parties, guilty ones, guilty one, wrongdoer, "
        "wrongdoers, perpetrator, perpetrators",
        rf"{_GUILTY} (?:still |now |also )?(?:owes?|owed|(?:must|shall|should) (?:pay|buy|explain|answer|apologi[sz]e"
        rf"|be (?:told|warned|punished))|will (?:pay|buy|have to|be (?:told|spoken|warned"
        r"|sent|fired|named))|(?:has|have|had) (?:to|apologi[sz]ed|been (?:told|spoken|warned|reprimanded|fired|sacked"
        r"|dealt|educated|removed|shot))|(?:was|were) (?:told|reminded|reprimanded|sacked|fired|warned|sent home"
        r"|talked to|spoken to|named))\b",
    ),
    frame(
        "owe, owes, owed",
        rf"{_OTHERS}(?P<verb>owes?|owed) (?:us|me|everyone|everybody|them|him|her|(?:the|our) [\w-]+(?: [\w-]+)?"
        rf"|[\w@-]+) {_TREAT}\b",
    ),
    frame(
        "was me, was us, yours truly, guilty as charged, am to blame, are to blame, am at fault, are at fault, "
        "the one who, the ones who, am guilty, are guilty, am the culprit, was at fault, were at fault, "
        "was to blame, were to blame, the one to blame, the ones to blame",
        r"(?:it|that|this) was (?:me|us|yours truly)(?= (?:who|that)\b| ?[,;!]|\W*$)",
        r"(?:i|we) (?:was|were|am|are) the ones? (?:who (?:had )?(?:broke|broken|pushed|deleted|merged|deployed|did|ran"
        r"|caused|typed|wrote|approved|forgot|changed|set|made)|to blame|at fault)\b",
        r"(?:i|we) (?:was|were|am|are) (?:\w+ly |also |all |both |partly |just as )*(?:to blame|at fault|guilty)\b",
        r"guilty as charged\b",
    ),
    frame(
        "new guy, intern, junior, trainee, new hire, apprentice, new girl, new kid, newbie, rookie, work experience",
        r"it was (?:just |only |of course )?(?:the|our|one of (?:the|our)|an?) (?:new guy|new girl|new kid|interns?"
        r"|juniors?|trainees?|new hires?|apprentices?|newbies?|rookies?)(?=\W*$| again\b)",
        r"(?:the|our) (?:new guy|intern|junior|trainee|new hire|apprentice|newbie|rookie) did it(?= ?[.,;!]|$)",
    ),
)
