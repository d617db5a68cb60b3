"""Guilt to be found and settled: to allocate the fault, to see who is to blame, the culprits owe us a round."""

from afterword.lint.text.frames import frame

# A text that says it wants none hands none out.
_WANTED = r"^(?!.*\b(?:not|no|without|blameless|instead|rather|never|avoid|nor|less|neither|nobody|cannot)\b).{0,240}?"
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
        rf"|e)? "
        r"(?:of )?(?:the |any |some |proper |individual |personal |due |all |where the )*(?:fault|blame|guilt"
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
)
