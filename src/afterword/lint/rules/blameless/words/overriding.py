"""Advice set aside, nerves and self-assurance: overruled the crew, would not listen, knew it by heart."""

from afterword.lint.text.frames import frame

_DOUBTS = (
    r"(?:objections?|protests?|concerns?|doubts?|misgivings|pleas?|veto|better advice|reservations|counter-arguments"
    r"|explicit advice|dissent|urgent requests?|repeated (?:warnings?|requests|reminders|advice))"
)
_WARNED = (
    r"(?:warnings?|advice|recommendations?|objections?|protests?|concerns?|doubts?|misgivings|pleas?|veto|requests?)"
)
_IGNORING = r"(?:despite|in spite of|notwithstanding|regardless of|in the face of|over|ignoring|deaf to)"
_EXPERTS = (
    r"(?:engineers?|experts?|doctors?|nurses?|technicians?|colleagues?|developers?|admins?|specialists?|architects?"
    r"|crew|staff|team|people|planners?|desk|on-call|shift|everyone|everybody|us|them|him|her|dba|analysts?|operators?"
    r"|nobody)"
)
_OVERRULED = (
    r"(?:overruled|overrode|shouted down|talked down|steamrollered|steamrolled|bulldozed|silenced|cut off|bullied"
    r"|browbeat|outvoted|patronised|patronized|belittled|ridiculed)"
)

FRAMES = (
    frame(
        "overruled, overrode, overruled by, shouted down, talked down, steamrollered, steamrolled, bulldozed, "
        "silenced the, bullied, "
        "browbeat, patronised, patronized, belittled, ridiculed, brushed aside, waved away, laughed off, swept "
        "aside, swept away, "
        "dismissed the, dismissed all, dismissed our, dismissed every, dismissed their, dismissed any, overridden by",
        rf"(?P<deed>{_OVERRULED}) (?:the|his|her|their|our|all|every|two|three|any"
        rf"|both)? ?(?:[\w-]+ ){{0,2}}?{_EXPERTS}\b",
        r"(?P<deed>brushed aside|waved away|laughed off|swept aside|dismissed|shrugged off|talked away|silenced"
        rf"|overrode|overruled) (?:the|his|her|their|our|all|every|any|two|three) (?:[\w-]+ ){{0,2}}?{_DOUBTS}\b",
        rf"{_EXPERTS} (?:was|were) (?:\w+ly |simply |just )?(?:overruled|shouted down|talked down|bulldozed|browbeaten"
        r"|overridden|steamrollered) by (?P<who>[\w@-]+)",
        rf"{_DOUBTS} (?:[^,;.]{{2,40}}? )?(?:was|were) (?:\w+ly |simply |just )?(?:brushed aside|waved away"
        r"|laughed off|swept aside|dismissed|talked away|overruled) by (?P<who>[\w@-]+)",
    ),
    frame(
        "objections, objection, protests, concerns, doubts, misgivings, pleas, veto, better advice, reservations, "
        "counter-arguments, "
        "explicit advice, dissent, warning of, warnings of, warning by, warnings by, warning from, warnings from, "
        "advice of, advice "
        "from, advice by, recommendation of, recommendation by, recommendation from, requests from, request of, "
        "repeated warnings, "
        "repeated requests, repeated reminders, repeated advice",
        rf"^{_IGNORING} (?:the |all |several |repeated |explicit |two |three |many "
        rf"|every )*(?:[\w-]+ )?{_WARNED} (?:of|by|from) (?P<person>[\w@-]+)[^;.]*?,",
        r"(?P<deed>\w+ed|ran|went|sent|put|took|began|shut|cut|made|gave|drove|let|set|held|kept"
        rf"|stuck) (?:[^;]{{2,60}}? )?(?P<told>{_IGNORING} (?:the |all |several |repeated |explicit |two |three |many "
        rf"|every |our |their |clear )*{_DOUBTS})\b",
        r"(?P<deed>\w+ed|ran|went|sent|put|took|began|shut|cut|made|gave|drove|let|set|held|kept"
        rf"|stuck) (?:[^;]{{2,60}}? )?(?P<told>{_IGNORING} (?:the |all |several |repeated |explicit |two |three |many "
        rf"|every |our |their |clear )*{_WARNED} (?:of|by|from) (?P<person>[\w@-]+))",
    ),
    frame(
        "had warned, has warned, have warned, had objected, had protested, had advised against, advised against, had "
        "told him, had told "
        "her, had told them, had asked him, had asked her, had asked them, said no, had said no, warned him, warned "
        "her, warned them, "
        "knew better, been warned, was warned, were warned, been told not",
        r"(?:although|though|even though) (?P<person>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:had |has |have )?(?:warned"
        r"|objected|protested|advised against|told (?:him|her|them) not|asked (?:him|her|them) not|said no))\b",
        r"(?:although|though|even though) (?:he|she|they) (?:knew better"
        r"|had been (?:warned|told (?:not|otherwise|about))|(?:was|were) (?:warned|told not))\b",
        r"(?P<verb>had been|was|were) (?:clearly |explicitly |repeatedly |twice )?(?:warned"
        r"|told not to)[^;.]{0,50}? (?:and|but) (?:still |yet |nevertheless )?(?:did|went|pressed|ran|started"
        r"|deployed|signed|carried)\b",
    ),
    frame(
        "not listen, wouldn't listen, didn't listen, refused to listen, never listened, never listens, not "
        "listening, want to listen, "
        "doesn't listen, don't listen",
        r"(?P<verb>would not|wouldn't|did not|didn't|never|refused to|does not|do not|doesn't|don't|was not"
        r"|were not) (?:want to |even |really )?listen(?:ed|s|ing)?(?: to (?:us|him|her|them|anyone|anybody|reason"
        r"|advice|the (?:team|crew|nurses?|engineers?|experts?|caller|patient|customers?)))?(?=\W*$|[,;]| and\b"
        r"| when\b| until\b| again\b)",
    ),
    frame(
        "a panic, into panic, a flap, a tizzy, a frenzy, a tailspin, flustered, rattled, at a loss, clueless, beside "
        "himself, beside herself, "
        "beside themselves, out of ideas, in panic, panic broke out, in blind panic",
        r"(?P<deed>got|fell|went|flew|worked|acted|reacted|clicked|typed|restarted|pulled [^,;.]{2,20}"
        r"|deleted [^,;.]{2,30}) (?:themselves |himself |herself )?(?:in|into) (?:a |blind |full |sheer "
        r"|pure )*(?:panic|flap|tizzy|frenzy|tailspin)\b",
        r"(?P<verb>was|were|got|became|looked|seemed) (?:\w+ly |so |too |rather |a bit )*(?:flustered|rattled"
        r"|clueless|beside (?:himself|herself|themselves)|out of ideas|at a loss(?! because))\b(?! by)",
        r"panic broke out (?:in|among|at|on) (?P<who>[\w@-]+)",
    ),
    frame(
        "by heart, inside out, from memory, in his sleep, in her sleep, in their sleep, his memory, her memory, "
        "their memory, his gut, her gut, "
        "their gut, his instinct, her instinct, their instinct, his instincts, her instincts, their instincts, his "
        "luck, her luck, their luck, "
        "his nose, her nose, his intuition, her intuition, their intuition, his experience, her experience, their "
        "experience",
        r"(?P<verb>thought|believed|claimed|was sure|were sure) (?:that )?(?:he|she|they) (?:knew|could|remembered"
        r"|had)[^,;.]{2,40}? (?:by heart|inside out|from memory|in (?:his|her|their) sleep)\b",
        r"(?P<deed>trusted|relied on|went by|trusted to|followed) (?:his|her|their) (?:own |good )?(?:memory"
        r"|gut(?: feeling)?|instincts?|luck|nose|intuition|experience)\b",
        r"(?P<deed>typed|did|entered|filled in|keyed|recited|worked|executed"
        r"|went through) (?:[^,;.]{1,40}? )?(?:entirely |purely |only )?(?:from memory|by heart)\b",
    ),
    frame(
        "their own, its own, his own, her own",
        r"(?P<verb>does not|do not|don't|doesn't|did not|didn't) (?:even |really )?(?:know|understand|test"
        r"|read) (?:their|his|her|its) own (?!way\b)\w+",
    ),
    frame(
        "thrown together, cobbled together, knocked together, hacked together, slapped together, scraped together, "
        "stitched together, bodged, "
        "knocked up, thrown up, dashed off, knocked out in",
        r"(?:plan|change|script|design|hand-?over|report|patch|test|fix|schedule|migration|slides|document|solution"
        r"|manual|page|list|form|rota|roster|estimate|draft|procedure|presentation|update|answer)s? (?:was|were"
        r"|had been|has been|is) (?:\w+ly |just )?(?:thrown together|cobbled together|knocked together"
        r"|hacked together|slapped together|scraped together|bodged|dashed off)\b(?! by (?:the|a)\b)",
        r"(?P<deed>threw|cobbled|knocked|hacked|slapped|scraped|dashed) (?:the|an?|his|her|their|it"
        r"|this) [^,;.]{0,30}?(?:together|off)\b",
    ),
    frame(
        "because it suited, because it pleased, easier for him, easier for her, easier for them, convenient for him, "
        "convenient for her, "
        "convenient for them, quicker for him, quicker for them, simpler for them, other things, something else",
        r"because it (?:suited|pleased|was (?:easier|more convenient|quicker|simpler) for) (?:him|her|them)\b",
        r"(?P<verb>was|were) (?:apparently |obviously |already |too )?(?:busy|occupied"
        r"|preoccupied) with (?:other things|something else|himself|herself|themselves"
        r"|(?:his|her|their) (?:phone|lunch|mail|own \w+))\b",
        r"(?P<verb>was|were) (?:apparently |obviously |busy )?doing (?:something else|other things)\b",
    ),
)
