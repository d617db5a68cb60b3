"""Who stands behind the harm, told from the harm's end: *behind the blackout stands the field crew*."""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.meaning.blamed import Origin, actor, blamed
from afterword.lint.reading import Reading
from afterword.lint.text.frames import frame
from afterword.lint.who.constructions import constructions

_HARM = (
    r"(?:outages?|blackouts?|failures?|loss|losses|incidents?|breakdowns?|trouble|mess|crash|crashes|downtime|delays?"
    r"|disruptions?|errors?|leaks?|breach|corruption|collapse|interruptions?)"
)
_SPOILT = (
    r"(?:lost|missing|broken|wrong|double|failed|duplicate|duplicated|corrupt|corrupted|delayed|cancelled|expired|wiped"
    r"|frozen|empty|dark|silent|dead|late|stale|stuck|locked|blocked|leaked|exposed|deleted|burnt|burned|flooded|cold"
    r"|unpaid|unsigned|unanswered|unsent|forgotten|stopped|cancelled|rejected|bounced|scrambled|garbled|misprinted"
    r"|unreachable|unavailable|botched|ruined|spoilt|spoiled|mislabelled|misrouted|hung|runaway|rogue|inflated|severed"
    r"|cut|tripped|overdue|lapsed|revoked|sleepless|wasted|stranded|missed|swapped|mixed-up|emptied|erased|overwritten"
    r"|crashed|jammed|derailed|overbooked|overcharged|undelivered|unwashed|contaminated|mangled|falsified|doubled)"
)
_BREAK = (
    r"(?:break|crash|corrupt|wipe|ruin|destroy|cripple|paraly[sz]e|wreck|stop|halt|stall|strand|empty|silence|kill"
    r"|disable|flood|jam|sink|topple|delete|erase|blind|lock out|take down|bring down|knock out|black out|overwhelm"
    r"|overload|freeze|cut off|shut down|switch off|trip|bury|swamp|derail|cost|lose|ground|block|clog|trash|scramble"
    r"|scuttle|take (?:[\w-]+ ){1,4}?(?:down|offline|out)"
    r"|bring (?:[\w-]+ ){1,4}?(?:down|to (?:its|their) knees|to a (?:halt|standstill|stop)))"
)
_ENOUGH = r"(?:(?:was|were) (?:\w+ )?(?:enough|sufficient|all (?:it|that) (?:took|was needed|needed))|sufficed)"
_MARK = r"(?:signature|handwriting|fingerprints?|hallmarks?|stamp|trademark|name|stench|mark)"
_FELL = (
    r"(?:lost|went (?:dark|down|silent|offline|blank|dead)|had no|was without|were without|stood still|stopped|failed"
    r"|broke|crashed|collapsed|fell|was down|were down|came to a)"
)
_BEYOND = r"behind|(?:at the (?:root|bottom|origin|source|back)|in back) of"
_RUINED = (
    rf"(?:[^,;.]{{2,30}}?(?:{_HARM}|{_SPOILT} [\w-]+)|(?:all|all of) (?:this|that|it)|(?:this|that) (?:night|weekend"
    rf"|evening|morning|day|week|shift|mess|misery|story))"
)
_STANDING = (
    frame(
        "through, owing to, due to, because of",
        r"^\W*(?P<told>(?:through|owing to|due to|because of) (?:the|an?|one) (?:[\w-]+ )?(?:intervention|action|act"
        r"|click|command|order|keystroke|script|hand|meddling|experiment|test|query|push|commit|change) (?:of|by"
        rf"|from) [\w@-]+)(?= [^;.]{{2,60}}?\b{_FELL}\b)",
    ),
    frame(
        "enough for",
        r"(?P<told>it (?:was|is) enough for [\w@-]+)(?= [^,;.]{2,50}? to \w+[^;.]{0,40}? (?:and"
        rf"|for) [^.]{{3,60}}?\b{_FELL}\b)",
    ),
    frame(
        "it took, it only took, it needed, was needed, it takes",
        rf"(?P<told>it (?:only |just )?took [\w@-]+)(?= [^,;.]{{2,40}}? to {_BREAK}\b)",
        rf"(?:it|that) (?:took|needed|was needed|takes|had taken) to {_BREAK}\b[^,;.]{{2,60}}? (?:was|were"
        r"|is) [^,;.]{2,50}? (?:from|by|of) [\w@-]+",
    ),
    frame(
        "enough to, sufficient to, sufficed to, all it took, all that was needed",
        rf"(?P<told>(?:from|by|of) [\w@-]+)(?= (?:[\w-]+ ){{0,4}}?{_ENOUGH} to {_BREAK}\b)",
        rf"^\W*(?P<told>[\w@-]+)(?= (?:[\w-]+ ){{0,3}}?[\w-]+'s? (?:[\w-]+ ){{1,3}}?{_ENOUGH} to {_BREAK}\b)",
    ),
    frame(
        "owe, owes, owed",
        rf"(?:owes?|owed) (?:the|this|that|its|our|their|these|his|her|all) (?:[\w-]+ ){{0,3}}?(?:{_HARM}"
        rf"|{_SPOILT} [\w-]+|dead [\w-]+|silent [\w-]+|dark [\w-]+|empty [\w-]+) to [\w@-]+",
    ),
    frame(
        "without",
        rf"no (?:[\w-]+ ){{0,2}}?{_HARM} without [\w@-]+",
        rf"without [\w@-]+(?= [^,;.]{{2,50}}? ?,? (?:there (?:would be|is) )?no (?:[\w-]+ ){{0,2}}?{_HARM})",
    ),
    frame(
        """
        signature, handwriting, fingerprint, fingerprints, hallmark, hallmarks, stamp, trademark, name, stench, mark
        """,
        rf"{_HARM} (?:\w+ )?(?:bears?|carries|carry|has|have|shows?"
        rf"|bore) (?:all )?(?:the )?(?:\w+ )?{_MARK} of [\w@-]+",
        rf"{_HARM} (?:\w+ )?(?P<told>(?:bears?|carries|carry|has|have|shows?"
        rf"|bore) [\w@-]+)(?=(?: [\w-]+){{0,3}}?'s? (?:\w+ )?{_MARK}\b)",
    ),
    frame(
        "making, home-made, homemade",
        rf"(?P<told>(?:{_HARM}|{_SPOILT} [\w-]+|backlog|night|weekend|hour|story) (?:is|was|were|are) (?:\w+ly "
        r"|all )?(?:of )?[\w@-]+)(?=(?: [\w-]+){0,3}?(?:'s|')(?: own)? making(?= ?[.,;]|$))",
        rf"(?:{_HARM}|{_SPOILT} [\w-]+|backlog) (?:is|was|were|are) (?:\w+ly |all )?(?:home-?made|made|hand-?made"
        r"|brewed|cooked up) (?:by|at|in) [\w@-]+(?! \d)",
    ),
    frame(
        "behind, at the root of, at the bottom of, at the origin of, at the source of, at the back of, in back of",
        rf"^\W*(?:{_BEYOND}) {_RUINED}[^,;.]{{0,60}}? (?:stands?|stood|sits?|sat|lies|lay|lurks?|lurked|hides?|hid|is"
        rf"|was|were|are) (?:\w+ly |once again |again |as ever |as always )?[\w@-]+",
        rf"^\W*(?:{_BEYOND}) {_RUINED}[^,;.]{{0,60}}? ?,? (?:you|one|we) (?:will |can |always |again )*(?:find|finds"
        r"|see|sees|found|saw|meet|meets|recogni[sz]es?) [\w@-]+",
    ),
)


def behind(reading: Reading) -> Iterator[Origin]:
    """Yield whoever is said to stand behind an outage."""
    for each in constructions(reading, _STANDING):
        sentence = each.sentence
        culprit = reading.grammar.phrase_before_verb(sentence, sentence.at(each.span.end - 1))
        if culprit is not None and blamed(culprit) and not each.denied:
            yield Origin(actor(culprit), culprit, Span(each.span.start, culprit.span.end))
