"""Quarrels between two houses: what is dropped on us, who gets the applause, whose plate the rest is on."""

from afterword.lint.text.frames import frame

_US = r"(?:us|our (?:team|desk|shift|crew|lap|plate|people|heads|doorstep|backs))"
_FINE = (
    r"(?:spotless|clean|innocent|faultless|flawless|blameless|immaculate|in the clear|beyond "
    r"reproach|perfect|impeccable)"
)
_THEIRS = (
    r"(?:at fault|sole cause|to blame|their "
    r"(?:side|end|part|fault|bug|code)|(?:vendor|provider|supplier|partner|carrier|other team"
    r"|other side)(?:'s)?)"
)
_GLORY = (
    r"(?:applause|credit|glory|praise|bonus|bonuses|laurels|fame|medals?|fun|budget|headcount|thanks|kudos|limelight)"
)
_PAIN = (
    r"(?:pager|blame|work|mess|nights?|calls|bill|flak|pain|tickets|pages|headaches?|phone"
    r"|shouting|weekends?|clean-?up)"
)

FRAMES = (
    frame(
        "they make, they made, they break, they broke, they cause, they caused, they change, they changed, they "
        "promise, they promised"
        ", they sell, they sold, they decide, they decided, they dump, they deploy, they ship",
        r"they (?:make|made|break|broke|cause|caused|change|changed|promise|promised|sell|sold|decide|decided"
        r"|deploy|ship)(?: [^.;,]{2,30}?)?"
        r"(?: ?,| and| but)+ (?:we|our [\w-]+(?: [\w-]+)?) (?:get|gets|got|clean|cleans|pay|pays|fix|fixes"
        r"|carry|carries|take the|takes the"
        r"|suffer|suffers|mop|mops|must|have to|has to|are left|is left)\b",
    ),
    frame(
        "their outage, their mess, their problem, their fault, their incident, their change",
        r"their [\w-]+ ?, their [\w-]+ ?,?(?: and)? their [\w-]+",
    ),
    frame(
        "our half of, our part of, our end of, our side of, our share of",
        r"(?:kept|held up|did|honou?red|delivered|fulfilled|upheld) our (?:half|part|end|side|share) of (?:the "
        r"(?:bargain|deal|agreement"
        r"|contract|work|job)|it)\b",
    ),
    frame(
        "decides, decide, promises, promise, breaks, broke, plans, sells, sell, orders, celebrates, profits, "
        "talks, invents, dreams",
        r"(?:decides?|promises?|breaks?|sells?|celebrates?|profits?|invents?|dreams?) ?, (?:and |but |while "
        r")?(?:the [\w-]+(?: [\w-]+)?|we|[\w-]+)"
        r" (?:pays?|bleeds?|suffers?|cleans?|carry|carries|mops?|sweeps?|sweats?)(?= ?[.,;!]|$| "
        r"(?:up|for|after|the bill))",
    ),
    frame(
        "laughed at, fobbed off, brushed off, told off, sent away, turned down, shouted at, overruled, ignored, "
        "dismissed, shrugged off",
        r"we (?:had |have )?(?:\w+ )?(?:warned|asked|told|begged|reminded|wrote "
        r"to|called|pleaded|offered|approached) [^.;]{2,60}? (?:and|but) "
        r"(?:were|was|got|we were|we got) (?:\w+ )?(?:laughed at|fobbed off|brushed off|told off|sent "
        r"away|turned down|shouted at|overruled"
        r"|ignored|dismissed|shrugged off)",
    ),
    frame(
        "on us, onto us, upon us, on our, onto our, off on us",
        r"(?:dropped|dumped|lumped|threw|foisted|landed|shoved|offloaded|unloaded|sprang|sprung|heaped|piled|loaded|dump|dumps|drops"
        rf"|throws) (?!down|out|back)[^,;.]{{2,40}}? (?:on|onto|upon|off on) {_US}\b",
    ),
    frame(
        "our side, our end, our part, our half, our people",
        rf"our (?:side|end|part|half|people|code) (?:\w+ )?(?:was|were|is|are|had been) (?:\w+ly )?{_FINE}",
        rf"{_THEIRS}[^.]{{0,60}}? (?P<told>our (?:side|end|part|half|people) (?:\w+ly "
        rf")?(?:worked|held|delivered|performed|did (?:its|their)"
        r" (?:job|part)|(?:was|were|is|are) (?:fine|in order|green|healthy|ok|okay|good|not involved)))(?= ?[.,;]|$)",
    ),
    frame(
        "to us, on us, with us, at us, back to us",
        r"(?:the )?(?:blame|flak|heat|anger|shouting|beating|mess|stick|wrath) (?:\w+ "
        r")?(?:comes?|came|lands?|landed|falls?|fell|goes|went"
        r"|sticks?|stuck|ends? up|ended up|rains? down|rained down) (?:to|on|with|at|back to|upon) us\b",
    ),
    frame(
        "we who, us who, we that, us that",
        r"(?:it is|it's|it was|it will be) (?:always |again |once more |once again |only |ever )?(?:we|us) "
        r"(?:who|that) (?:\w+ )?(?:pay|pays"
        r"|paid|clean|have|has|had|suffer|carry|mop|take|get|must|bear|fix|sweep|explain|answer|stay|work|lose)\b",
    ),
    frame(
        "the applause, the credit, the glory, the praise, the bonus, the bonuses, the laurels, the fame, the "
        "fun, the budget, the kudos"
        ", the limelight, the thanks, all the applause, the medals",
        rf"(?:gets?|got|takes?|took|reaps?|collects?|earns?|has|have) (?:all )?the {_GLORY} ?[,;]? (?:and "
        rf"|while |but )?(?:[\w-]+ ){{1,4}}?"
        rf"(?:gets?|got|takes?|took|is left with|are left with|have|has|carry|carries|bears?|keeps?) (?:all "
        rf")?the {_PAIN}\b",
    ),
    frame(
        "plate, court, lap, desk, yard, hands, department's, side's",
        r"(?:rest|remainder|mess|blame|ball|problem|everything else) (?:is|was|lies|lay|sits|sat|lands|landed) "
        r"(?:on|in|with) (?:the other"
        r"|their|another|somebody else's|someone else's) "
        r"(?:department|team|side|group|squad|crew|office)?(?:'s)? ?(?:plate|court|lap"
        r"|yard|hands|turf)\b",
    ),
    frame(
        "upstairs, up there, over there, headquarters, at hq, ivory, head office",
        r"(?:nobody|no one|no-one) (?:upstairs|up there|over there|at (?:headquarters|hq|head office)|on the "
        r"other side|across the street"
        r"|on the top floor) (?:\w+ly |ever |even |really "
        r")?(?:thinks?|thought|cares?|cared|listens?|listened|knows|knew|asks?|asked"
        r"|bothers?|bothered|reads?|sees?)",
    ),
    frame(
        "to our, helped itself, helped themselves, helping itself, help themselves",
        r"help(?:ed|s|ing)? (?:itself|themselves|himself|herself) to our\b",
    ),
    frame(
        "while we",
        r"while we (?!\w+ed (?:the |a |this )?(?:log|logs|file)\b)[^,;.]{3,50} ?, (?:they|the others|the other "
        r"\w+|those \w+|(?P<who>[\w@-]+)"
        r"[^,;.]{0,20}?) (?:went (?:to|for|home|out)|sat|slept|had "
        r"(?:lunch|coffee|breakfast|dinner|a)|enjoyed|watched|chatted|stood by"
        r"|played|relaxed|celebrated|partied|laughed|dozed|napped|looked on)",
    ),
    frame(
        "point at, points at, pointed at, pointing at, point to, points to",
        r"(?:side|team|people|lot|department|crowd|folks)s? (?:always |only |just |keeps? |merely |instantly "
        r")?point(?:s|ing|ed)? (?:at|to)"
        r" the (?:\w+ )?(?:side|team|people|department|crowd|folks)\b",
    ),
    frame(
        "good enough to, good enough for, only good for, only there to, the ones who",
        r"we (?:are|were) (?:only |just |merely |once more |again )(?:good enough|good|there|allowed|the ones) "
        r"(?:to|for|who) (?:mop|clean"
        r"|pay|sweep|fix|carry|sort|pick|work|answer|apologi[sz]e|mopping|cleaning|paying|sweeping|fixing)",
    ),
)
