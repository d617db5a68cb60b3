"""What was before people's eyes: *staring the crew in the face*, *under our noses*, *naturally it was too small*."""

from afterword.lint.text.frames import frame

_SEE = (
    r"(?:see|know|understand|reali[sz]e|tell|notice|spot|guess|find|recogni[sz]e|count|read|grasp|conclude|foresee|"
    r"predict|suspect|compare|work (?:it|that|this) out|work out|add|appreciate|imagine|discover|detect)"
)
_SIGN = (
    r"(?:graphs?|charts?|curves?|logs?|dashboards?|messages?|mails?|names?|labels?|titles?|figures|numbers|metrics?|"
    r"alerts?|reports?|pages?|signs?|texts?|banners?|prompts?|warnings?|trends?|pictures?|diffs?|plans?|screens?|"
    r"colou?rs?|errors?|readings?|data|documentation|wording|runbook|tickets?|notes?|symptoms?|evidence|facts|"
    r"sheets?|spreadsheets?|manual|instructions?|gauge|meter|display|lamps?|lights?)"
)
_EVERYONE = (
    r"(?:everyone|everybody|anyone|anybody|all of us|we all|any \w+|every \w+|most of us|all \w+|the whole \w+|"
    r"whoever \w+)"
)

FRAMES = (
    frame(
        "in the face, noses, nose, before our eyes, before their eyes, before the eyes of",
        r"star(?:ed|ing|es) (?:[\w-]+ ){1,5}in the face",
        r"(?:right |directly |straight )?(?:under|in front of|before) (?:our|their|his|her|everybody's|everyone's|"
        r"the [\w-]+'s?) (?:very |own )*noses?",
        r"(?:right |directly )?before (?:(?:our|their|his|her|everybody's|everyone's) (?:very |own )*eyes|the "
        r"(?:very )?eyes of)",
    ),
    frame(
        "naturally, self-evidently, unsurprisingly",
        r"^\W*(?:and |but |so )?(?P<told>naturally|self-evidently) ?,? (?:the|this|that|these|those|nobody|no one|it|"
        r"they|he|she|we|our|all|every|none)\b",
    ),
    frame(
        "of course",
        r"(?:and|but|so) ?,? (?P<told>of course) ?,? (?:on|in|at|during|right|just|precisely|exactly) (?:the|a|an|"
        r"pay|month|market|our|their)\b",
    ),
    frame(
        "simply had to, merely had to, had simply to, had merely to",
        r"(?P<verb>(?:simply|merely) had|had (?:simply|merely)) to (?!be\b)\w+ (?:for|the|a|an|at|in|on|until|it|one|"
        r"both)\b",
    ),
    frame(
        "right there, right here, right under, right before, right beside",
        r"(?:answers?|causes?|reasons?|problems?|numbers?|fix|solution|warnings?|values?|errors?|mistakes?|clues?|"
        r"information|hint|evidence|explanation|instructions?|limit|date) (?:was|were|is|are|had been|sat|stood|lay) "
        r"(?:all along |always )?right (?:there|here|under (?:our|their|his|her|everyone's)|before (?:our|their|his|"
        r"her|everyone's))",
    ),
    frame(
        "have to be, need to be, takes an, take an, take a, takes a, needed to be, had to be, a genius, an expert",
        r"(?:you|one|nobody|we) (?:do not|don't|does not|doesn't|did not|didn't|hardly|needn't)? ?(?:has to|have to|"
        r"need to|needs to)? ?be (?:an?|any) (?:\w+ )?[\w-]+ to (?:see|know|understand|reali[sz]e|tell|notice|spot|"
        r"guess|work (?:it|that) out)",
        r"(?:it )?(?:does not|doesn't|did not|didn't|hardly) (?:take|takes|took|need|require) (?:an?|much of an?) "
        r"(?:\w+ )?[\w-]+ to (?:see|know|understand|reali[sz]e|tell|notice|spot|guess)",
    ),
    frame(
        "evident from, obvious from, plain from, apparent from, evident in, obvious in, evident on, obvious on, "
        "evident at, obvious at, plain to, evident to, obvious to, visible to all, visible to everyone",
        r"(?:cause|reason|answer|mismatch|fault|leak|pattern|problem|mistake|error|danger|risk|gap|difference|trend|"
        r"flaw) (?:was|were|had been) (?:\w+ly |already |quite |perfectly )?(?:evident|obvious|plain|apparent) "
        r"(?:from|in|on|at|to)",
    ),
    frame(
        "need not be, needn't be, need hardly be, need scarcely be, hardly need to be, hardly needs to be, have to "
        "be, need to be, hardly have to be, required to be, necessary to be, must one be",
        rf"(?:one|you|we|they|he|she|nobody|it) (?:really |certainly |surely )?(?:need not|needn't|need hardly|need "
        rf"scarcely|hardly needs? to|scarcely needs? to|hardly has to|hardly have to|(?:did|do|does) not (?:need|"
        rf"have) to|(?:didn't|don't|doesn't) (?:need|have) to|is not required to|did not take) be(?: an?| any| "
        rf"particularly| very| especially| much of an?| \w+ly)? [^,;.]{{2,50}}? to {_SEE}\b",
    ),
    frame(
        "needs no, needed no, takes no, took no, requires no, required no, need no, takes little, took little, needs "
        "little, needed little, required little, requires little, takes not much, took not much, hardly takes, "
        "hardly took, hardly needs, hardly needed, takes only, needed only, takes very little, took very little",
        rf"(?:needs?|needed|takes?|took|requires?|required) (?:no|little|not much|very little|hardly any|only a "
        rf"little|only basic|no great|no special|no deep|no particular) (?:\w+ )?(?:training|knowledge|expertise|"
        rf"skills?|experience|insight|imagination|intelligence|degree|calculation|arithmetic|analysis|study|"
        rf"schooling|deduction|detective work|effort|thought|understanding|acumen|brains?|maths|mathematics|learning|"
        rf"eyesight|foresight|fantasy) to {_SEE}\b",
        r"(?:needs?|needed|requires?|required) no (?:further |more |long |great )?(?:explanation|comment|explaining|"
        r"proof|discussion|justification)(?=\W*$|[,;]| (?:that|why|how|to \w+one))",
    ),
    frame(
        "room for doubt, room for interpretation, room for misunderstanding, no doubt, little doubt, for itself, for "
        "themselves, spoke volumes, speaks volumes, clear language, plain language, unmistakable language, own "
        "story, own tale, no mistaking, no overlooking, no denying, no misreading, no getting past, space for doubt, "
        "scope for doubt, room for any",
        rf"{_SIGN}(?: (?:of|on|in|for|at|from|by|with) [^,;.]{{2,40}}?)? (?:had )?(?:left|leaves|leave|allowed|"
        rf"admitted of|gave|offered) (?:absolutely |really |very )?(?:no|little|hardly any|not the slightest|not "
        rf"much) (?:room|space|scope|margin)? ?(?:for |of )?(?:any )?(?:doubts?|interpretation|misunderstanding|"
        rf"misunderstandings|ambiguity|argument)(?! (?:that|about|as to|whether|on)\b)",
        rf"{_SIGN}(?: (?:of|on|in|for|at|from|by|with) [^,;.]{{2,40}}?)? (?:spoke|speaks?|had spoken|have spoken) "
        rf"(?:for (?:itself|themselves)|volumes|(?:an? )?(?:very |quite )?(?:clear|plain|unmistakable|eloquent|"
        rf"distinct) language)",
        rf"{_SIGN}(?: (?:of|on|in|for|at|from|by|with) [^,;.]{{2,40}}?)? (?:told|tells?) (?:its|their) own (?:story|"
        rf"tale)",
        r"there (?:was|is|could be|can be|had been) (?:really |simply |absolutely )?no (?:mistaking|overlooking|"
        r"misreading|getting past|denying|missing) (?!data|values?|rows?|files?|entries|fields?|blocks?)",
    ),
    frame(
        "aware, will confirm, would confirm, can confirm, will tell you, would tell you, can tell you, could tell "
        "you, could have told you, will know, will attest, can attest, is taught, are taught, learns, learn",
        rf"as {_EVERYONE}(?: (?:in|on|at|of|from|who) [^,;.]{{2,40}}?)? (?:is|are|was|were|will|would|can|could) "
        rf"(?:well |fully |perfectly |only too |painfully |happily |gladly |quite )*(?:be )?(?:aware|confirm|tell "
        rf"you|know|attest|taught|have told you)",
        rf"{_EVERYONE}(?: (?:in|on|at|of|from|who) [^,;.]{{2,40}}?)? (?:is|are|was|were) (?:well |fully |perfectly |"
        rf"only too |painfully )+aware (?:that|of|how|why)",
        r"(?:every|any|each) (?:\w+ )?(?:trainee|apprentice|beginner|student|novice|junior|intern|newcomer|rookie|"
        r"child|schoolboy|schoolchild|recruit|cadet|admin|engineer|developer|operator|nurse|electrician|driver|clerk|"
        r"cook)(?: (?:in|on|at|of) [^,;.]{2,30}?)? (?:learns?|is taught|is told|gets taught|is drilled|picks up)\b",
    ),
    frame(
        "black and white, so many words, plain english, cared to, bothered to, wanted to look, wanted to see, wanted "
        "to know, took the trouble, willing to look, had eyes, could read, can read, chose to look, who looked, "
        "naked eye, first glance, first sight, a glance, broad daylight, across the room, elephant in the room",
        r"(?:written|stood|stands|said|says|stated|there|spelled out|spelt out|told|warned|reads?) (?:[\w-]+ "
        r"){0,4}?in (?:black and white|so many words|plain english)",
        r"(?:for|to) (?:anyone|anybody|everyone|everybody|those|whoever|all|any \w+|every \w+) ?(?:who|that)? "
        r"(?:cared|wanted|bothered|chose|took the (?:time|trouble)|(?:was|were) willing|had eyes|could read|can read|"
        r"looked)(?= (?:to|look|at|closely|carefully|properly|twice)| ?[.,;]|$)",
        r"(?:was|were|had been|would have been|could be|could have been) (?:\w+ly |easily |already )*(?:visible|"
        r"recogni[sz]able|recogni[sz]ed|apparent|evident|clear|noticeable|discernible|seen|spotted|detectable|"
        r"obvious|read) (?:even )?(?:with the naked eye|at (?:a|first|the first) (?:glance|sight|look)|from "
        r"(?:across the room|afar|the street|the door|space|the corridor|the next \w+)|in broad daylight)",
        r"the elephant in the room",
    ),
    frame(
        "even a, even an, even the, even our",
        r"(?:as|which|that|where|what) even (?:an?|the|our) [\w-]+(?: [\w-]+){0,2}? (?:remarks?|remarked|notices?|"
        r"noticed|knows?|knew|sees?|saw|could|can|would|will|spots?|spotted|understands?|understood|reali[sz]es?|"
        r"finds?|found)\b",
    ),
    frame(
        "only have to, only has to, only had to, just have to, just has to, merely have to, have only to, has only "
        "to, need only, needs only, only need to, only needs to, just need to, enough to look, enough to open, "
        "enough to read, suffices to, sufficed to, suffice to, a look at, one look at, a glance at, one glance at, a "
        "glance into, a look into, a look suffices, a glance suffices",
        rf"(?:you|one|we|anyone|anybody) (?:really |literally )?(?:(?:only|just|merely|simply) (?:have|has|had|need|"
        rf"needs|needed) to|(?:have|has|had) (?:only|but|merely) to|needs? (?:only|but)) (?:open|look|glance|read|"
        rf"scroll|ask|compare|count|listen|hover|click|walk|turn|type|hold|lift|put|lay|follow|search|press|check|"
        rf"run|go|step|visit|see)\b[^;.]{{0,60}}? to {_SEE}\b",
        rf"it (?:is|was|would be|would have been) (?:quite |already |really |perfectly )?enough to (?:open|look|"
        rf"glance|read|scroll|ask|compare|count|listen|click|walk|turn|hold|lift|put|check)\b[^;.]{{0,60}}? to "
        rf"{_SEE}\b",
        r"(?:it )?(?:suffices|sufficed|would have sufficed|is sufficient|was sufficient) to (?:open|look|glance|"
        r"read|scroll|ask|compare|count|listen|click|walk|turn|hold|lift|put|check)\b",
        r"(?:an?|one|a single|the first|a quick|a brief) (?:\w+ )?(?:look|glance|peek|glimpse) (?:at|into|in|on|over|"
        r"through) [^,;.]{2,50}? (?:tells?|told|shows?|showed|reveals?|revealed|suffices|sufficed|is enough|was "
        r"enough|makes (?:it )?clear|says|said|settles|settled|would have told) ?(?:you|us|anyone|anybody|everyone|"
        r"one|that|how|why|it all|everything)?(?= ?[.,;]|$| (?:that|how|why|what|which|where|everything|enough|the|"
        r"all|to))",
    ),
    frame(
        "says it all, said it all, say it all, tells it all, told it all, says everything, said everything, tells "
        "everything, told everything, tells the whole, told the whole, says enough, said enough, says more than, "
        "very first line, very first page, very first row, very first screen, very first sentence, very first "
        "paragraph, very first hit, page one, very first word, very top, writ large, metre high, metres high, foot "
        "high, flashing red, blinking red, in neon",
        r"(?:says?|said|tells?|told) (?:it all|everything(?= ?[.,;]|$)|the whole (?:story|truth|tale)|enough(?= "
        r"?[.,;]|$)|more than (?:enough|any \w+|a thousand))",
        r"(?:in|on|at) the very (?:first|top)(?: (?:line|page|row|screen|sentence|paragraph|hit|word|entry|slide|of "
        r"(?:the|every) \w+))?",
        r"(?:writ large|letters (?:an? )?(?:metres?|meters?|foot|feet) high|(?:flashing|blinking|glowing) red (?:all|"
        r"the whole|for|before|in front)|as if in neon)",
    ),
    frame(
        "legible for, legible to, plain for, plain to, clear for, clear to, evident for, evident to, foreseeable "
        "for, foreseeable to, audible for, audible to, recognisable for, recognisable to, recognizable for, "
        "recognizable to, noticeable for, noticeable to, discernible for, discernible to, apparent for, apparent to",
        r"(?:was|were|is|had been|stood) (?:\w+ly |already |perfectly |quite )*(?:legible|plain|clear|evident|"
        r"foreseeable|audible|recogni[sz]able|noticeable|discernible|apparent|obvious) (?:for|to) (?:anyone|anybody|"
        r"everyone|everybody|all|any \w+|every \w+|whoever|the whole \w+)(?: (?:with|who|in|on|at|that|concerned|"
        r"involved|present|there)|(?= ?[.,;]|$))",
    ),
    frame(
        "have told anyone, have told anybody, have told everyone, have told everybody, have told any, have told a, "
        "have shown anyone, have shown anybody, have shown everyone",
        r"(?:would|could|might)(?: easily| surely)? (?P<told>have (?:told|shown) (?:anyone|anybody|everyone|"
        r"everybody|any \w+|a (?:child|layman|beginner|schoolboy|trainee|blind man)|even an? \w+))",
    ),
    frame(
        "do the maths, do the math, do the sums, did the maths, did the sums, two and two, doing the sums, done the "
        "sums, done the maths, simple as that, rocket science",
        r"(?:anyone|anybody|everyone|everybody|one|you|any \w+|a child|every \w+|we)(?: \w+)? (?:could|can|might|"
        r"should|only had to|only needed to|only needs to|need only|has only to) (?:have )?(?:do|done|did|put) "
        r"(?:the (?:maths?|sums?)|two and two together)",
        r"(?:putting|put|puts) two and two together",
        r"(?:it|things|this|matters?) (?:is|was|really is|really was) as simple as that",
    ),
)
