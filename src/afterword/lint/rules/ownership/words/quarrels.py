"""Quarrels between two houses: what is dropped on us, who gets the applause, whose plate the rest is on."""

from afterword.lint.text.frames import frame

_US = r"(?:us|our (?:team|desk|shift|crew|lap|plate|people|heads|doorstep|backs))"
_FINE = (
    r"(?:spotless|clean|innocent|faultless|flawless|blameless|immaculate|in the clear|beyond reproach|perfect"
    r"|impeccable)"
)
_THEIRS = (
    r"(?:at fault|sole cause|to blame|their (?:side|end|part|fault|bug|code)|(?:vendor|provider|supplier|partner"
    r"|carrier|other team|other side)(?:'s)?)"
)
_GLORY = (
    r"(?:applause|credit|glory|praise|bonus|bonuses|laurels|fame|medals?|fun|budget|headcount|thanks|kudos|limelight)"
)
_PAIN = (
    r"(?:pager|blame|work|mess|nights?|calls|bill|flak|pain|tickets|pages|headaches?|phone|shouting|weekends?"
    r"|clean-?up)"
)

FRAMES = (
    frame(
        "they make, they made, they break, they broke, they cause, they caused, they change, they changed, they "
        "promise, they promised, they sell, they sold, they decide, they decided, they dump, they deploy, they ship",
        r"they (?:make|made|break|broke|cause|caused|change|changed|promise|promised|sell|sold|decide|decided|deploy"
        r"|ship)(?: [^.;,]{2,30}?)?(?: ?,| and| but)+ (?:we|our [\w-]+(?: [\w-]+)?) (?:get|gets|got|clean|cleans"
        r"|pay|pays|fix|fixes|carry|carries|take the|takes the|suffer|suffers|mop|mops|must|have to|has to|are left"
        r"|is left)\b",
    ),
    frame(
        "their outage, their mess, their problem, their fault, their incident, their change",
        r"their [\w-]+ ?, their [\w-]+ ?,?(?: and)? their [\w-]+",
    ),
    frame(
        "our half of, our part of, our end of, our side of, our share of",
        r"(?:kept|held up|did|honou?red|delivered|fulfilled|upheld) our (?:half|part|end|side"
        r"|share) of (?:the (?:bargain|deal|agreement|contract|work|job)|it)\b",
    ),
    frame(
        "decides, decide, promises, promise, breaks, broke, plans, sells, sell, orders, celebrates, profits, talks, "
        "invents, dreams",
        r"(?:decides?|promises?|breaks?|sells?|celebrates?|profits?|invents?|dreams?) ?, (?:and |but "
        r"|while )?(?:the [\w-]+(?: [\w-]+)?|we|[\w-]+) (?:pays?|bleeds?|suffers?|cleans?|carry|carries|mops?|sweeps?"
        r"|sweats?)(?= ?[.,;!]|$| (?:up|for|after|the bill))",
    ),
    frame(
        "laughed at, fobbed off, brushed off, told off, sent away, turned down, shouted at, overruled, ignored, "
        "dismissed, shrugged off",
        r"we (?:had |have )?(?:\w+ )?(?:warned|asked|told|begged|reminded|wrote to|called|pleaded|offered"
        r"|approached) [^.;]{2,60}? (?:and|but) (?:were|was|got|we were|we got) (?:\w+ )?(?:laughed at|fobbed off"
        r"|brushed off|told off|sent away|turned down|shouted at|overruled|ignored|dismissed|shrugged off)",
    ),
    frame(
        "on us, onto us, upon us, on our, onto our, off on us",
        r"(?:dropped|dumped|lumped|threw|foisted|landed|shoved|offloaded|unloaded|sprang|sprung|heaped|piled|loaded"
        rf"|dump|dumps|drops|throws) (?!down|out|back)[^,;.]{{2,40}}? (?:on|onto|upon|off on) {_US}\b",
    ),
    frame(
        "our side, our end, our part, our half, our people",
        rf"our (?:side|end|part|half|people|code) (?:\w+ )?(?:was|were|is|are|had been) (?:\w+ly )?{_FINE}",
        rf"{_THEIRS}[^.]{{0,60}}? (?P<told>our (?:side|end|part|half|people) (?:\w+ly )?(?:worked|held|delivered"
        r"|performed|did (?:its|their) (?:job|part)"
        r"|(?:was|were|is|are) (?:fine|in order|green|healthy|ok|okay|good|not involved)))(?= ?[.,;]|$)",
    ),
    frame(
        "to us, on us, with us, at us, back to us",
        r"(?:the )?(?:blame|flak|heat|anger|shouting|beating|mess|stick|wrath) (?:\w+ )?(?:comes?|came|lands?|landed"
        r"|falls?|fell|goes|went|sticks?|stuck|ends? up|ended up|rains? down|rained down) (?:to|on|with|at|back to"
        r"|upon) us\b",
    ),
    frame(
        "we who, us who, we that, us that",
        r"(?:it is|it's|it was|it will be) (?:always |again |once more |once again |only |ever )?(?:we|us) (?:who"
        r"|that) (?:\w+ )?(?:pay|pays|paid|clean|have|has|had|suffer|carry|mop|take|get|must|bear|fix|sweep|explain"
        r"|answer|stay|work|lose)\b",
    ),
    frame(
        "the applause, the credit, the glory, the praise, the bonus, the bonuses, the laurels, the fame, the fun, the "
        "budget, the kudos, the limelight, the thanks, all the applause, the medals",
        rf"(?:gets?|got|takes?|took|reaps?|collects?|earns?|has|have) (?:all )?the {_GLORY} ?[,;]? (?:and |while "
        r"|but )?(?:[\w-]+ ){1,4}?(?:gets?|got|takes?|took|is left with|are left with|have|has|carry|carries|bears?"
        rf"|keeps?) (?:all )?the {_PAIN}\b",
    ),
    frame(
        "plate, court, lap, desk, yard, hands, department's, side's",
        r"(?:rest|remainder|mess|blame|ball|problem|everything else) (?:is|was|lies|lay|sits|sat|lands|landed) (?:on|in"
        r"|with) (?:the other|their|another|somebody else's|someone else's) (?:department|team|side|group|squad|crew"
        r"|office)?(?:'s)? ?(?:plate|court|lap|yard|hands|turf)\b",
    ),
    frame(
        "upstairs, up there, over there, headquarters, at hq, ivory, head office",
        r"(?:nobody|no one|no-one) (?:upstairs|up there|over there|at (?:headquarters|hq|head office)|on the other side"
        r"|across the street|on the top floor) (?:\w+ly |ever |even |really )?(?:thinks?|thought|cares?|cared|listens?"
        r"|listened|knows|knew|asks?|asked|bothers?|bothered|reads?|sees?)",
    ),
    frame(
        "to our, helped itself, helped themselves, helping itself, help themselves",
        r"help(?:ed|s|ing)? (?:itself|themselves|himself|herself) to our\b",
    ),
    frame(
        "while we",
        r"while we (?!\w+ed (?:the |a |this )?(?:log|logs|file)\b)[^,;.]{3,50} ?, (?:they|the others|the other \w+"
        r"|those \w+|(?P<who>[\w@-]+)[^,;.]{0,20}?) (?:went (?:to|for|home|out)|sat|slept"
        r"|had (?:lunch|coffee|breakfast|dinner|a)|enjoyed|watched|chatted|stood by|played|relaxed|celebrated|partied"
        r"|laughed|dozed|napped|looked on)",
    ),
    frame(
        "point at, points at, pointed at, pointing at, point to, points to",
        r"(?:side|team|people|lot|department|crowd|folks)s? (?:always |only |just |keeps? |merely "
        r"|instantly )?point(?:s|ing|ed)? (?:at|to) the (?:\w+ )?(?:side|team|people|department|crowd|folks)\b",
    ),
    frame(
        "good enough to, good enough for, only good for, only there to, the ones who",
        r"we (?:are|were) (?:only |just |merely |once more |again )(?:good enough|good|there|allowed|the ones) (?:to"
        r"|for|who) (?:mop|clean|pay|sweep|fix|carry|sort|pick|work|answer|apologi[sz]e|mopping|cleaning|paying"
        r"|sweeping|fixing)",
    ),
    frame(
        "each other any, to each other, with each other, to one another, with one another, no longer speak, no longer "
        "talk, speaking terms, any more",
        r"(?P<who>[\w-]+)(?: [\w-]+){0,2}? and (?:the |our )?[\w-]+(?: [\w-]+)?(?: (?:of|in|on"
        r"|at) (?:the )?[\w-]+)? (?:(?:do|does|did|will|would|can|could)(?: not|n't)|hardly|never|barely|no longer"
        r"|rarely) (?:even |really |ever )?(?:speak|talk|communicate|write|listen|spoke|talked|say a word"
        r"|exchange a word)(?: (?:to|with)? ?(?:each other|one another))?(?: any ?more)?(?= ?[.,;!]|$)",
        r"(?:are|were|is|was|been) (?:no longer |not |hardly |barely )+on speaking terms",
    ),
    frame(
        "its bit, our bit, its part, our part, its share, our share, its duty, our duty, side of the bargain, end of "
        "the bargain, end of the deal, part of the deal, part of the bargain, our promise, its promise, our word, its "
        "word, its homework, our homework",
        r"(?:we|our (?:own )?[\w-]+(?: [\w-]+)?)(?: had| have| has)? (?:certainly |at least |duly |always )?(?:done"
        r"|did|played|delivered|kept|fulfilled|held up|honoured|honored|performed) (?:its|our|their) (?:\w+ )?(?:bit"
        r"|part|share|duty|homework|promise|word|job|side of the (?:bargain|deal)|end of the (?:bargain|deal)"
        r"|part of the (?:bargain|deal))(?= ?[.,;!\u2013\u2014-]|$| (?:but|while|and))",
    ),
    frame(
        "their own, its own",
        r"(?:it (?:might|would|could|may) (?:\w+ )?(?:help|be (?:nice|good|wise|a start|useful|an idea))|perhaps|maybe"
        r"|high time) (?:if |that )?[^.;]{3,50}?\b(?:looked|look|checked|check|read|swept|sweep|cleaned|clean|fixed|fix"
        r"|tested|test|minded|mind|started|start|searched|search|examined|examine|put|did|do|learn|learned|kept"
        r"|keep)\b[^.;]{0,20}? (?P<told>(?:their|its) own [\w-]+)(?: first| for once| for a change| before)?(?= ?[.,;!]"
        r"|$| first| for once| for a change| before)",
    ),
    frame(
        "we keep the, we get the, we take the, we have the, we carry the, we bear the, we do the, we collect the, we "
        "receive the, we earn the, we buy the, we see the, we keep, we get",
        r"(?:^\W*|(?<=[,;][ ]))(?:the |our |those )?[\w-]+(?: [\w-]+){0,2}? (?P<v>keep|get|take|carry|bear|collect"
        r"|receive|earn|reap|enjoy|see|hold|buy)s? (?:all )?the [^,;.]{2,40}? ?[,;\u2013\u2014-] ?(?:and |while "
        r"|but )?(?P<told>we (?:only |just )?(?P=v) (?:all )?the\b)",
    ),
    frame(
        "to themselves, to itself, to yourselves",
        r"(?:keeps?|kept|keeping|hold|held|guards?) (?:such (?:things|matters|news)|it|that|this|everything"
        r"|all (?:this|that)|things|(?:the|their|its|any|all) [\w-]+(?: [\w-]+)?) to (?:themselves|itself)(?= ?[.,;!]"
        r"|$| (?:and|as usual|again)\b)",
    ),
    frame(
        "theirs",
        r"our (?:own )?(?:people|team|crew|side|half|engineers|shift|colleagues|desk|part|code|staff|ward|depot|nurses"
        r"|drivers|admins|boxes|hosts|lads|folks|technicians)\b[^.;]{3,50}?[,;\u2013\u2014-] ?(?:while |but |and "
        r"|whereas )?(?P<told>theirs? (?!(?:is|are|was|were) (?:planned|due|scheduled|done|ready|next|under way|in week"
        r"|open|still open|finished)\b)(?:had|was|were|did|have|has|slept|went|sat|watched|is|are|could|never|only|just"
        r"|simply)\b[^.;]{0,30})",
    ),
)
