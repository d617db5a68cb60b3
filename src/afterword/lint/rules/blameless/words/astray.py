"""Acts called wrong in everyday words: the wrong window in front, in the wrong order, took it for granted, way off."""

from afterword.lint.text.frames import frame

_RAN = (
    r"(?:ran|run|did|done|executed|performed|applied|carried out|took|worked through|followed|pressed|opened|closed"
    r"|switched|connected|started|stopped|restarted|installed|loaded|called|plugged|entered|put|sent|upgraded|drained)"
)
_ORDER = r"in (?:the (?:wrong|reverse|opposite)|another|a different|the wrong) (?:order|sequence)"
_VIEW = (
    r"(?:window|tab|terminal|key|file|page|list|folder|screen|console|ticket|dashboard|sheet|map|plan|address|ticket"
    r"|document|session|shell|profile|account|host|customer|patient|record|drawing|version|date|name|number)"
)
_PLACE = (
    r"(?:open|in front(?: of (?:him|her|them|me|us))?|in (?:the )?(?:clipboard|focus|hand|view|mind)"
    r"|on (?:the )?screen|on top|selected|up|loaded)"
)
_OLD = r"(?:outdated|out-of-date|old|older|wrong|stale|obsolete|superseded|expired|previous)"
_PAPER = (
    r"(?:printout|print-out|list|copy|plan|map|drawing|version|sheet|page|runbook|document|draft|revision|edition"
    r"|ticket|tickets|table|price list|template|screenshot|diagram|manual|one|spreadsheet|floor plan|roster|rota)"
)
_SUM = (
    r"(?:estimates?|forecasts?|figures?|numbers?|counts?|predictions?|guess(?:es)?|calculations?|projections?|budget"
    r"|schedule|dates?|diagnosis|sizing|capacity plan|assessment)"
)
_OFF = (
    r"(?:was|were|proved|turned out|is|are) (?:to be )?(?:way|far|completely|totally|quite|badly|miles|well|hopelessly"
    r"|wildly|a long way|much|rather|clearly) (?:off|out|wrong|too (?:low|high|optimistic|small|big|short|early|late))"
)

FRAMES = (
    frame(
        "wrong order, reverse order, opposite order, wrong sequence, reverse sequence, a different order, another "
        "order, "
        "a different sequence",
        rf"(?P<verb>{_RAN}) [^,;.]{{1,50}}? {_ORDER}\b",
        rf"(?:was|were|been) {_RAN}(?: [^,;.]{{1,30}}?)? {_ORDER} by (?P<who>[\w@-]+)",
    ),
    frame(
        ", ".join(f"the wrong {each}" for each in _VIEW.strip("(?:)").split("|")),
        rf"(?:had|must have had|got|with) the wrong {_VIEW} {_PLACE}\b",
        r"(?:picked|selected|chose|clicked|ticked|copied|pasted|grabbed|pulled"
        r"|took) the wrong [\w-]+(?: [\w-]+)? (?:from|in|off|out of) (?:the|a|his|her"
        r"|their) (?:[\w-]+ )?(?:drop-?down|list|menu|picker|search|history|clipboard|palette|address book"
        r"|autocomplete|auto-complete|dialog|shelf|drawer|rack|cupboard|tray|box|suggestions?)\b",
    ),
    frame(
        "the wrong cluster, the wrong one, the wrong host, the wrong branch, the wrong item, the wrong entry, the "
        "wrong "
        "image, the wrong environment, the wrong server, the wrong bag, the wrong cable, the wrong disk, the wrong "
        "region, the wrong namespace, the wrong database, the wrong template, the wrong label",
        r"(?:picked|selected|chose|clicked|ticked|copied|pasted|grabbed|took) the wrong [\w-]+ (?:from|in|off"
        r"|out of) (?:the|a|his|her|their) (?:[\w-]+ )?(?:drop-?down|list|menu|picker|search|history|clipboard"
        r"|palette|address book|autocomplete|auto-complete|dialog|shelf|drawer|rack|cupboard|tray|box|suggestions?)\b",
        r"(?:of|from|out of|between|among) (?:the |his |her |their )?(?:two|three|four|both"
        r"|several) [^,;.]{2,30}? ?,? (?P<person>(?:the |our |an? )[\w@-]+)[^,;.]{0,30}? (?P<told>(?:chose|picked"
        r"|took|used|ran|opened|signed|sent|grabbed|selected|loaded|hit) the wrong one)\b",
    ),
    frame(
        "swapped by, crossed by, mixed up by, transposed by, interchanged by, confused by, switched round by",
        r"(?:two|three|both|the two|the three) (?!(?:[\w-]+ )?(?:disks?|drives?|fans?|modules?|batteries|tyres|pumps"
        r"|units)\b)(?:[\w-]+ ){1,3}?(?:was|were|got|had been) (?:\w+ly )?(?:swapped|crossed|mixed up|transposed"
        r"|interchanged|switched round) by (?P<who>[\w@-]+)",
    ),
    frame(
        "way off, far off, way out, completely off, totally off, quite off, badly off, miles off, miles out, well "
        "out, "
        "hopelessly off, wildly off, far out, way too, far too, completely wrong, totally wrong, badly wrong, "
        "hopelessly "
        "wrong, wildly wrong, much too, wildly out, clearly wrong, quite wrong, rather off",
        rf"{_SUM} (?:that |which )?(?P<person>(?!was\b|were\b)[\w@-]+)[^,;.]{{0,25}}? (?:gave|made|sent|reported"
        rf"|had given|had made|put|published|drew up|came up with)[^,;.]{{0,40}}? (?P<told>{_OFF})\b",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:\w+ )?{_SUM} {_OFF})\b",
    ),
    frame(
        "a day off, an hour off, a week off, a zero off, a row off, a line off, a column off, a month off, a year "
        "off, a "
        "version off, a digit off, a day out, an hour out, a week out, a month out, a year out, two days off, two "
        "hours "
        "off, one day off, one hour off, one row off, two days out, one day out",
        r"(?P<verb>was|were) (?:an?|one|two|three) (?:day|week|hour|minute|month|year|zero|digit|row|line|column"
        r"|version|decimal)s? (?:off|out)(?= (?:with|in|on) (?:the|a|our|its)\b|\W*$|[,;])(?! (?:sick|work|duty))",
    ),
    frame(
        "for granted, into its head, into his head, into her head, into their heads, into their head, into our heads",
        r"(?P<deed>took|takes|had taken|has taken) (?:it |that |this |the [\w-]+ )?(?:simply |just )?for granted\b",
        r"(?P<deed>got|took) it into (?:its|his|her|their) heads?\b",
        r"(?:they|everyone|everybody) (?:all |just |simply )?(?:took|takes) (?:it |that )?for granted\b",
    ),
    frame(
        "lost count, lost track, got lost, lost his way, lost her way, lost their way, lost his place, lost her "
        "place, "
        "lost their place, lost its way, got confused, got muddled, got mixed, was confused, were confused, got "
        "tangled, "
        "loses count, loses track, confused about, got entangled",
        r"(?P<deed>lost count|lost track|loses (?:count|track)|lost (?:his|her|their|its) (?:way|place|bearings)"
        r"|got lost (?:between|in|among)|got (?:confused|muddled|mixed up|tangled|entangled))\b(?! (?:by|because))",
        r"(?:everyone|everybody)(?: on the (?:call|bridge)| in the (?:room|team))? (?:was|got) (?:completely "
        r"|thoroughly |totally )?(?:confused|lost|muddled)\b",
    ),
    frame(
        "into the trap, into a trap, into that trap, into the pitfall, caught out, crew out, people out, them out, "
        "us out, "
        "team out, desk out",
        r"(?P<deed>walked|fell|ran|stumbled|stepped|blundered) (?:\w+ )?into (?:the|an?|that"
        r"|this) (?:[\w-]+ )?(?:trap|pitfall)\b",
        r"caught (?P<who>[\w@-]+)[^,;.]{0,30}? out(?=\W*$| (?:again|once)\b)",
    ),
    frame(
        "too much, too many, too far, too little, too few, one too many",
        r"(?P<deed>removed|deleted|cut|cleaned|wiped|erased|granted|poured|copied|ticked|selected|cleared|pruned"
        r"|tidied) (?:up |away )?(?:an? (?:bit|little|touch|shade) |far |way |rather "
        r"|somewhat )?(?:too (?:much|many|far|little|few)|one too many)\b",
    ),
    frame(
        ", ".join(
            f"{art} {old}" for art in ("an", "the") for old in ("outdated", "old", "older", "obsolete", "expired")
        )
        + ", a stale, the stale, the wrong, a superseded, the superseded, the previous, an out-of-date, a wrong",
        r"(?P<deed>worked|measured|cut|drilled|booked|scheduled|marked|dosed|went|read|typed|copied|planned"
        r"|calculated|operated|acted|ordered|built|wired|navigated|drove) (?:it |them )?(?:from|by|off|with"
        rf"|on) (?:an?|the) {_OLD} (?:[\w-]+ )?{_PAPER}\b",
    ),
    frame(
        "the same thing, are the same, were the same, apparently the same, obviously the same, evidently the same, "
        "is the "
        "same, was the same",
        r"^(?:to|for) (?P<person>[\w@-]+)[^;.]{4,60}? (?P<told>(?:are|were|is|was) (?:apparently|obviously"
        r"|evidently|clearly|all) the same)\b",
    ),
    frame(
        "green light, green lamp, wrong dashboard, wrong graph, green tick, green dot, wrong number, stale dashboard, "
        "stale graph, frozen clock, frozen display, green check, green mark",
        r"(?P<deed>believed|trusted|fell for|relied on) the (?:green|wrong|stale|frozen|false) (?:light|lamp"
        r"|dashboard|graph|tick|dot|number|clock|display|check|mark)\b",
    ),
    frame(
        "into the wrong, in the wrong, to the wrong, onto the wrong, on the wrong",
        r"(?P<deed>plugged|connected|inserted|patched|wired|poured|placed|hung|filed|dropped|posted|pasted|screwed"
        r"|glued|stuck|stacked|delivered|handed) [^,;.]{1,40}? (?:in|into|to|on|onto) the wrong [\w-]+",
    ),
    frame(
        "it wrong, them wrong, that wrong, all wrong, name wrong, number wrong, date wrong, address wrong, label "
        "wrong, dose wrong, time wrong, completely wrong",
        r"(?P<deed>showed|taught|explained|did|labelled|read|spelt|spelled|dialled|typed|counted|measured|wired|set"
        r"|heard|understood|wrote) (?:it|them|that|this|the [\w-]+(?: [\w-]+)?) (?:all |completely |quite )?wrong\b",
    ),
)
