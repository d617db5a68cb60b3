"""Character told of oneself: in my haste, shortcuts taken, relied too much on it, taken by surprise, over my head."""

from afterword.lint.text.frames import frame

_MINE = r"(?:my|our|his|her|their)"
_VERY = r"(?:(?:just|simply|completely|totally|utterly|clearly|way|far|well|quite|rather|a bit|really|still|so) )*"
_HASTE = (
    r"(?:haste|hurry|panic|eagerness|impatience|enthusiasm|zeal|hubris|ignorance|arrogance|naivety|naivete|naïveté"
    r"|overconfidence|complacency|stupidity|foolishness|laziness|infinite wisdom)"
)
_PRUDENT = (
    r"(?:asking (?:for (?:help|advice)|anyone|anybody|someone|somebody|around|first|the \w+)"
    r"|taking (?:a (?:step|moment|breath|closer|second|minute|proper|deep)|the time|my time|our time|a break)"
    r"|stepping back|slowing down|calming down|consulting|(?:being|acting like|behaving like) (?:an? |more |less "
    r"|sensible|careful|patient|smart|cautious|responsible|reasonable)"
    r"|thinking (?:it|this|things|twice|about|first|before|ahead|through)"
    r"|reading the (?:\w+ )?(?:manual|docs|documentation|error message|instructions|readme|changelog)"
    r"|doing (?:the (?:right|sensible|smart|proper|sane|obvious|responsible)|it (?:properly|right|the proper"
    r"|the right)|things (?:properly|right)|what (?:i|we) should)|admitting|listening to|(?:properly|carefully|actually"
    r"|calmly|patiently|sensibly) \w+ing"
    r"|(?:addressing|fixing|solving|tackling|treating|finding) the (?:\w+ )?(?:root|underlying|real|actual|breaking"
    r"|true)\b)"
)
_SILLY = (
    r"(?:dumb|stupid|silly|foolish|reckless|idiotic|careless|unwise|boneheaded|bone-headed|questionable|ill-advised"
    r"|irresponsible|moronic|daft|brainless|thoughtless|ridiculous|embarrassing)"
)
_CLEVERLY = (
    r"(?:clever|cleverly|intelligently|intelligent|wisely|wise|smartly|smart|carefully|careful|sensibly|sensible"
    r"|diligently|diligent|competently|thoughtfully|responsibly|prudently|prudent|thoroughly|attentively)"
)
_WANTING = (
    r"(?:clueless|careless|lazy|stupid|dumb|ignorant|na[iï]ve|inexperienced|hasty|impatient|sloppy|stubborn|arrogant"
    r"|trusting|confident|eager|cheap|greedy|proud|tired|foolish|reckless|incompetent)"
)

FRAMES = (
    frame(
        "haste, hurry, panic, eagerness, impatience, enthusiasm, zeal, hubris, ignorance, arrogance, naivety, "
        "naivete, naïveté, overconfidence, complacency, stupidity, foolishness, laziness, infinite wisdom",
        rf"in (?:my|our) (?:own |utter |sheer |infinite |great |usual |initial |general )?{_HASTE}(?= ?,| to\b| i\b"
        r"| we\b| and\b|\W*$)",
    ),
    frame(
        "shortcut, shortcuts, short-cut, short-cuts, short cut, short cuts, easy way out, lazy way out, "
        "path of least resistance, lazy option, easy option",
        r"(?P<deed>took|taken|take) (?:an? |some |several |a few |too many |many |the |every |those |these "
        r"|(?:a (?:couple|number|lot) of ))?(?:\w+ )?(?:short[- ]?cuts?|(?:easy|lazy) (?:way out|option)"
        r"|path of least resistance)\b(?! and (?:left|skipped|omitted))",
        r"(?:my|our) (?P<told>short[- ]?cuts?) (?:\w+ )?(?:caused|led|meant|came|caught|broke|cost|backfired|made)\b",
        r"taking (?:an? |some |several |a few |too many |the )?(?:\w+ )?short[- ]?cuts? (?:with|in|on|during|when"
        r"|while|like)\b",
    ),
    frame(
        "too much on, too heavily on, too strongly on, too blindly on, too long on, too often on, too hard on, "
        "too much upon, over-relied, overrelied, over-relying, overly on, too much into, too heavily into, "
        "over-reliant, overly reliant, too reliant, over-dependent, overly dependent, too dependent",
        r"(?P<deed>relied|depended|leaned|leant|counted|banked|trusted|relying|depending|leaning) (?:far |way |much "
        r"|a bit |a little |perhaps |probably |maybe )*(?:too (?:much|heavily|strongly|blindly|long|often|hard)"
        r"|overly) (?:on|upon)\b",
        r"(?P<deed>(?:read|invested) (?:far |way )?too (?:much|heavily) into)\b(?! the (?:cache|buffer|memory))",
        r"(?P<deed>over-?relied|over-?relying) (?:on|upon)\b",
        rf"(?P<verb>was|were|am|are|became|become|been|grew|grown|got) {_VERY}(?:over-(?:reliant|dependent)"
        r"|overly (?:reliant|dependent)|too (?:reliant|dependent)) (?:on|upon)\b",
    ),
    frame(
        "by surprise, flat-footed, flatfooted, pants down, trousers down, napping, on the wrong foot, "
        "on the back foot, wrong-footed",
        rf"(?P<verb>was|were|am|are|been|got) {_VERY}(?:caught|taken) {_VERY}(?:by surprise|flat-?footed|napping"
        rf"|on the (?:wrong|back) foot|with {_MINE} (?:pants|trousers) down)\b",
        r"(?:caught|took|taken|catching) (?:us|me"
        rf"|(?P<who>(?:the|our|an?|everyone|everybody|all of)\b)[^,;.]{{0,30}}?) {_VERY}(?:by surprise|flat-?footed"
        rf"|napping|on the (?:wrong|back) foot|with {_MINE} (?:pants|trousers) down)\b",
    ),
    frame(
        "clueless, careless, lazy, stupid, dumb, ignorant, naive, naïve, inexperienced, hasty, impatient, sloppy, "
        "stubborn, arrogant, trusting, confident, eager, cheap, greedy, proud, tired, foolish, reckless, incompetent",
        rf"if (?:only )?(?:i|we) (?:was|were|had been|hadn't been|wasn't|weren't) (?:(?:not|less) )?(?:so |such an? "
        rf"|that |too |as |quite so )?{_WANTING}\b",
        rf"(?:i|we) (?:was|were|am|are|had been) {_VERY}too (?:cheap|stingy|miserly|proud|greedy|timid|tired|busy|shy"
        r"|embarrassed|polite|trusting|eager|stubborn|comfortable|stupid|dumb|ignorant|cool|excited) (?:to|for"
        r"|with|about|back then)\b",
        r"(?:i|we) (?:was|were|had been) (?:just |simply )?too (?:cheap|stingy|greedy|trusting|eager|stubborn|stupid"
        r"|dumb|comfortable)\b",
    ),
    frame(
        "was doing, were doing, is doing, am doing, are doing, I was doing",
        r"(?P<verb>had|have|has) (?:absolutely |really |quite |still |literally )?(?:no|little|not much"
        r"|not the (?:slightest|faintest|foggiest)) (?:real )?(?:idea|clue|notion) (?:about |of )?(?:what"
        r"|how) (?:the heck |on earth |exactly )?(?:i|we|they|he|she) (?:was|were|am|are) (?:really |actually "
        r"|even )?doing\b",
        r"(?P<verb>did|do) not (?:really |quite |fully |actually |even |exactly )?know what (?:the heck "
        r"|exactly )?(?:i|we|they|he|she) (?:was|were|am|are) (?:really |actually |even )?doing\b",
        r"without (?:really |fully |actually )?(?:knowing|understanding|realising|realizing|grasping) (?:exactly "
        r"|fully )?what (?:the heck )?(?:i|we|they|he|she) (?:was|were) (?:really |actually )?doing\b",
    ),
    frame(
        "forged, ploughed, plowed, charged, barrelled, barreled, barged, blundered, stormed, steamed, bulldozed, "
        "unknown, blazing",
        r"(?P<deed>forged|ploughed|plowed|charged|barrelled|barreled|barged|blundered|stormed|steamed"
        r"|bulldozed) (?:\w+ly )?(?:on|ahead|onwards?|forward|in|through|into)\b",
        r"(?P<deed>\w+ed|went|dove|ran) (?:\w+ )?(?:on |ahead |forward )?into the (?:great )?unknown\b",
        r"(?P<deed>went|came) in (?:all )?guns blazing\b",
    ),
    frame(
        "instead of, rather than",
        rf"(?:instead of|rather than) {_PRUDENT}[^;.]{{0,120}}? ?, (?:i|we) (?:\w+ly |just |simply "
        r"|then |instead )?(?!can\b|could\b|will\b|should\b|would\b|may\b|have\b|use\b|let\b|are\b|do\b|want\b)\w+\b",
        r"(?P<deed>\w+ed|went|ran|took|made|did|kept|chose|began|put|cut|threw|got"
        rf"|ended up)[^;.]{{2,90}}? (?P<told>(?:instead of|rather than) {_PRUDENT})",
    ),
    frame(
        "depth, over my head, over our heads, over my heads, over our head, guard down, guards down, guard slip, "
        "guard drop, our guard, my guard, better judgement, better judgment, better knowledge, better instincts",
        rf"(?:i|we) (?:was|were|am|are|felt|got) {_VERY}(?:out of (?:my|our) depth|(?:in )?over (?:my|our) heads?)\b",
        rf"(?P<deed>let|dropped|lowered) {_MINE} guards? (?:down|slip|drop)?\b",
        rf"against {_MINE} (?:own )?better (?:judge?ment|knowledge|instincts?)\b",
    ),
    frame(
        "against the advice, against all advice, against advice, against better advice, against my advice, against "
        "recommendations, against the recommendations, against the recommendation, against all recommendations, "
        "against all warnings, against the warnings, against our advice, against good advice, against conventional "
        "wisdom, against the wishes, against all wisdom",
        r"(?P<deed>went|acted|decided|chose|proceeded|upgraded|deployed|did it|ran|voted"
        r"|merged) (?:[^,;.]{0,30}? )?against (?:the |all |better |my |our |good |conventional )*(?:advice"
        r"|recommendations?|warnings|wisdom|wishes)\b",
    ),
    frame(
        "cleverly, intelligently, wisely, smartly, sensibly, diligently, competently, thoughtfully, responsibly, "
        "prudently, very carefully, particularly carefully, exactly carefully, very thoroughly, too carefully, "
        "carefully enough, thoroughly enough, very attentively",
        r"(?P<verb>did|had) not (?:[^,;.]{2,50}?) (?:very|too|particularly|exactly|so|especially|that|all that"
        rf"|the most|most) {_CLEVERLY}\b",
        rf"(?P<verb>did|had) not (?:[^,;.]{{2,50}}?) {_CLEVERLY} enough\b",
    ),
    frame(
        "something, some, things, a thing, a few, several",
        rf"(?P<deed>did|tried|made|said) (?:something|some|an?|a (?:lot|number|couple|few) of|a few|two|several|one"
        rf"|many) (?:\w+ |really )?{_SILLY}(?: (?:thing|stuff|move|choice|decision|stunt)s?)?(?=\W*$| (?:here|there|and"
        r"|with|in|by|like|that|while|today|yesterday|things?|stuff)\b|,)",
    ),
    frame(
        "silly me, stupid me, dumb me, foolish me, poor me, clever me, lazy me, genius me, careless me, silly us, "
        "stupid us, foolish us, me being, us being",
        r"(?:silly|stupid|dumb|foolish|clever|lazy|genius|careless) (?:old )?(?:me|us)(?= ?[.,;!:)]|$| (?:thought"
        r"|forgot|did|had|went|was|just)\b)",
        rf"(?:me|us) being (?:an? )?(?:too |so |overly |a bit |rather )?(?:{_WANTING}|{_SILLY}|idiot|fool|moron|newbie"
        r"|noob)\b",
    ),
    frame(
        "judgement was, judgment was, judgement had, judgment had, judgement is, judgment is, misjudgement, "
        "misjudgment, judgement call, judgment call",
        r"(?:my|our) (?:own |initial )?judge?ment (?:was|had been|is) (?:badly |clearly |obviously |simply |a bit "
        r"|somewhat )?(?:off|clouded|impaired|poor|wrong|flawed|lacking|bad)\b",
        r"(?:grave|serious|bad|big|huge|terrible|gross|severe|major|total|complete|costly|fatal) (?:mis-?judge?ments?"
        r"|error of judge?ment)\b",
    ),
    frame(
        "complacent, overconfident, over-confident, cocky, careless, sloppy, lazy",
        r"(?:do not|dont|never|must not|should not|cannot|let us not|not to) (?:ever )?(?:get|become|grow|be) (?:too "
        r"|so |overly )?(?:complacent|over-?confident|cocky|careless|sloppy|lazy)\b",
    ),
    frame(
        "inexperienced, juniors, interns, rookies, newbies, novices, amateurs, beginners, trainees, intern, junior, "
        "newbie, incompetent, untrained, unqualified",
        r"(?:do not|dont|never|should not|must not|should never|cannot) (?:ever )?(?:let|allow|trust|leave) (?:any "
        r"|the |an? |your |our )?(?:juniors?|interns?|rookies|newbies|novices|amateurs|trainees?|beginners"
        r"|(?:inexperienced|incompetent|untrained|unqualified|junior|careless) [\w-]+)\b",
        r"(?:inexperienced|incompetent|untrained|unqualified|junior) (?P<named>[\w-]+) (?:should|must|may"
        r"|ought to) (?:not|never)\b",
    ),
    frame(
        "caring, care about, interest in, interest to, sign of interest, signs of interest",
        r"(?P<verb>stopped|stop|stops|ceased) (?:really |ever )?caring\b(?! for)",
        r"(?P<verb>showed|shows|had|has|displayed|have|show) (?:absolutely |really )?(?:no|little|zero|hardly any"
        r"|not much) (?:real |actual |visible )?(?:interest|desire|willingness|inclination) (?:in"
        r"|to) (?:\w+ly )?(?:help|fix|solv|listen|work|investigat|cooperat|engag|find|look|respond|answer|improv"
        r"|resolv|support|talk)\w*",
        r"(?:no|little|zero|not the slightest|hardly any) signs? of (?:any )?(?:interest|willingness|effort|care"
        r"|concern|desire|intention|intent) (?:to|in) (?:\w+ly )?(?:help|fix|solv|listen|work|investigat|cooperat|engag"
        r"|find|look|respond|answer|improv|resolv|support|talk)\w*",
    ),
    frame(
        "under-prepared, underprepared, ill-prepared, not ready for, n't ready for, homework, due diligence, good job, "
        "great job, proper job, diligence, legwork, decent job, thorough job, better job, best job",
        rf"(?P<verb>was|were) {_VERY}(?:under-?prepared|ill-prepared)\b",
        r"(?:i|we) (?:was|were) (?:simply |just |clearly )?not (?:really |quite |at all )?ready for (?:this|it|that|the"
        r"|such|what)\b",
        r"(?P<verb>did|have|has|had) not (?:really |quite |always )?(?:do|done|did) (?:an?|the|my|our|their|his|her|any"
        r"|enough|all the) (?:very |particularly |necessary )?(?:(?:good|great|proper|thorough|decent|adequate|better"
        r"|best) )?(?:job|due diligence|homework|diligence|legwork)\b",
    ),
    frame(
        "blindly, naively, carelessly, foolishly",
        r"by (?P<told>(?:blindly|carelessly|foolishly) \w+ing)\b",
        r"^\W*(?P<told>(?:blindly|naively|carelessly|foolishly) \w+ing)\b(?![^\n]*\b(?:is|are|was|were|will|can|may"
        r"|would|causes?|leads?|results?|means?|should|must|could|has|have|had)\b)[^,;:?]{0,90}$",
    ),
)
