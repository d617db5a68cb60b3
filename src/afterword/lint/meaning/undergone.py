"""What was done to things, and by whom: passives, fragments without a verb, presents that nobody wanted."""

from afterword.lint.meaning.wreckage import (
    BALANCED,
    BETTER_GONE,
    FAULT,
    FENCED,
    GAP,
    GOING_ON,
    GOODS,
    HARM,
    HELD,
    INTO,
    KEPT,
    SHUT,
    SPOILED,
    STOCK,
    THE,
    WORK,
)
from afterword.lint.text.frames import frame

_WAS = r"(?:was|were|got|has been|have been|had been|is|are|being) (?:\w+ly |all |again |once again |simply |just )*"
_BAD = (
    r"(?:late|dark|locked out|stranded|lost|gone|empty|without|down|dead|silent|offline|closed|waiting|cold|unpaid"
    r"|blank|stuck|missing|shut|cancelled|broken|unsold|unread|unserved|unanswered|overbooked|delayed|unreachable"
    r"|frozen|blocked|stood still|came to a (?:halt|standstill)|would not \w+|could not \w+|did not \w+|couldn't \w+"
    r"|wouldn't \w+)"
)
_OWING = r"(?:because of|owing to|due to|thanks to|on account of|courtesy of)"
_BORE = (
    r"(?:spent (?:the|an?|two|three|half|all)|had to|sat|waited|stood|were stuck|went back to|missed|queued"
    r"|worked (?:on|with|from) paper|walked|froze|went without|lost (?!no\b|nothing|only)|slept badly|were without"
    r"|had no|got no|could not|couldn't)"
)

UNDERGONE = (
    frame(
        "leaked by, spilled by, spilt by, emptied by, duplicated by, doubled by, tripled by, opened to the world by, "
        "to the world by, "
        "to the public by, to the internet by, to everyone by, to everybody by, duplicated through, doubled through",
        rf"{KEPT} {_WAS}(?:leaked|spilled|spilt)(?: [\w-]+){{0,4}}? by [\w@-]+",
        rf"{GOODS}s? {HELD} {_WAS}emptied by [\w@-]+",
        rf"(?:whole|entire|every|all|each) [^,;.]{{2,40}}? {_WAS}(?:duplicated|doubled|tripled) by [\w@-]+",
        rf"{SHUT} {_WAS}(?:opened|exposed|laid open) to (?:the (?:whole |entire |outside )?(?:world|public|internet)"
        r"|everyone|everybody) by [\w@-]+",
    ),
    frame(
        "driven into, led into, steered into, pushed into, tipped into, sent into, forced into, thrown into, plunged "
        "into, "
        "run into the ground, pushed over, talked into",
        rf"{_WAS}(?:driven|led|steered|pushed|tipped|sent|forced|thrown|plunged|run) into {INTO} (?:by|through"
        r"|at the hands of) [\w@-]+",
    ),
    frame(
        "thrown away by, undone by, wasted by, squandered by, binned by, scrapped by, lost by, brought back by, "
        "reintroduced by, "
        "re-introduced by, resurrected by, revived by",
        rf"(?:weeks?|months?|days?|nights?|years?|hours?)(?:'s?)? (?:of )?(?:[\w-]+ )?{WORK} {_WAS}(?:thrown away"
        r"|undone|wasted|squandered|binned|scrapped|lost) by [\w@-]+",
        rf"{FAULT} {_WAS}(?:brought back|reintroduced|re-introduced|resurrected|revived)(?: [\w-]+){{0,3}}? by [\w@-]+",
    ),
    frame(
        "used up by, eaten by, eaten up by, consumed by, devoured by, swallowed by, hogged by, grabbed by, gobbled up "
        "by, burned by, "
        "taken up by, twice by, filled by, filled up by, exhausted by",
        rf"(?:all|whole|entire|half|every|most|last)(?: of)?(?: the| our| its)? (?:[\w-]+ )?{STOCK} {_WAS}(?:used up"
        r"|eaten(?: up)?|consumed"
        r"|devoured|swallowed|hogged|grabbed|gobbled up|burned|burnt|taken up|exhausted) by [\w@-]+",
        rf"(?:disks?|volumes?|partition|mailbox(?:es)?|log|drive|storage|tablespace) {_WAS}filled(?: up)? by [\w@-]+",
        rf"(?:the same|every|all|each|both|\d[\d .,]*) [^,;.]{{2,40}}? {_WAS}(?:sold|paid|billed|booked|charged"
        r"|invoiced|debited|credited|posted|shipped|printed|mailed|dispensed|refunded|delivered) twice by [\w@-]+",
    ),
    frame(
        "robbed of, deprived of, run dry by, upset by, unbalanced by, burned out by, burnt out by, overheated by",
        rf"{_WAS}(?:robbed|deprived) of [^,;.]{{2,40}}? by [\w@-]+",
        r"(?:reactor|pump|tanks?|boiler|bearings?|engine|wells?|line|mixer|generator|compressor|depot"
        rf"|store) {_WAS}run dry by [\w@-]+",
        r"(?:pumps?|motors?|ovens?|lines?|bearings?|engines?|transformers?|racks?|batter(?:y|ies)|drives?|cables?"
        rf"|compressors?|kiln) {_WAS}(?:burned out|burnt out|overheated) by [\w@-]+",
        rf"{BALANCED}(?: of [^,;.]{{2,30}}?)? {_WAS}(?:upset|unbalanced|disarranged) by [\w@-]+",
    ),
    frame(
        "torn in, opened in, left in, cut in, made in, drilled in, torn into, ripped in, knocked in, punched in, "
        "blown in, shot in, "
        "interrupted by, disturbed by, impaired by, hampered by, hindered by, obstructed by, impeded by, held up by, "
        "disrupted by",
        rf"{GAP}s? {_WAS}(?:torn|opened|left|cut|made|drilled|ripped|knocked|punched|blown|shot) (?:in|into"
        rf"|through) (?:the|our|its) (?:[\w-]+ )?{FENCED} by [\w@-]+",
        rf"{GOING_ON} {_WAS}(?:interrupted|disturbed|impaired|hampered|hindered|obstructed|impeded|held up"
        r"|disrupted) by [\w@-]+",
    ),
    frame(
        "all because, only because, just because, simply because, merely because, solely because, purely because",
        rf"(?:{_BAD}|no [\w-]+)\b[^.;]{{0,50}}? ?,? (?:and )?(?:all|only|just|simply|merely|solely|purely)"
        r" because (?P<told>[\w@-]+)(?= [^,;.]{0,30}?\b(?!was |were |is |are |has no|had no)(?:\w{3,}ed|ran|cut"
        r"|set|put|took|gave|sent|left|wrote|drove|thought|lost|shut|hit|dug|threw|sold|bought|forgot|chose|let)\b)",
    ),
    frame(
        "the doing of, the work of, the handiwork of, the achievement of, the deed of, the masterpiece of",
        rf"(?:{_BAD}|no [\w-]+)\b[^.;:]{{0,40}}? ?[,:\u2013\u2014-] ?(?:and )?(?:(?:this|that|it|all this"
        r"|all that) (?:is|was) )?(?:clearly |all |entirely )?the (?:doing|work|handiwork|achievement|deed"
        r"|masterpiece) of [\w@-]+",
    ),
    frame(
        "present from, gift from, greeting from, greetings from, souvenir from, legacy of, contribution of, "
        "contribution from, "
        "creation of, invention of, brainchild of, parting gift, gift of, product of, courtesy of",
        rf"{HARM}[^,;.]{{0,30}}? (?:is|was|came as|are|were) (?:an?|the|another|yet another) (?:[\w-]+ )?(?:present"
        r"|gift|greetings?|souvenir|legacy|contribution|creation|invention|brainchild|product) (?:from|of|by) [\w@-]+",
    ),
    frame(
        "because of, owing to, due to, thanks to, on account of, courtesy of",
        rf"^\W*(?:no|without) [^,;.]{{2,50}}? {_OWING} [\w@-]+",
        rf"^\W*(?P<told>{_OWING} [\w@-]+)(?= (?![^.;]*\b(?:only|merely|just|no|nothing|nobody)\b)[^;.]{{0,50}}? (?:we"
        rf"|everybody|everyone|half the [\w-]+|all (?:the )?[\w-]+|the [\w-]+) {_BORE})",
    ),
    frame(
        "came from, comes from, stemmed from, originated with, originated from, was pushed by, was sent by, was "
        "shipped by, was written "
        "by, was merged by, was built by, was issued by, was started by, was ordered by, was run by, was launched by, "
        "was signed by, "
        "was approved by, was made by, was uploaded by, was imported by, was loaded by",
        rf"(?:that|which) (?:later |then |had )?{SPOILED} {BETTER_GONE}{THE} [^,;.]{{2,40}}? (?:came|comes|stemmed"
        r"|originated|was|were) (?:\w+ly )?(?:pushed |sent |shipped |written |merged |built |made |issued |started "
        r"|ordered |run |launched |signed |approved |uploaded |imported |loaded )?(?:from|by|with) [\w@-]+",
    ),
    frame(
        "cause of, origin of, reason for, source of, root of, author of, trigger of, causes of, origins of, reason "
        "behind, trigger for",
        r"(?:cause|origin|reason|source|root|author|trigger)s? (?:of|for|behind) (?:it all\b|all (?:this|that)\b"
        rf"|(?:the|this|that|these|all|our) (?:[\w'-]+ ){{0,3}}?(?:{HARM}|(?:empty|dark|cold|late|dead|silent|unpaid"
        r"|blank|stuck|frozen|sleepless|closed|locked|flooded|burnt|ruined|broken) [\w-]+))[^,;.:]{0,30}? ?(?:is"
        r"|was|were|are|:|\u2013|\u2014) [\w@-]+",
    ),
)
