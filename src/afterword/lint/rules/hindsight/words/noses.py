"""What was before people's eyes: *staring the crew in the face*, *under our noses*, *naturally it was too small*."""

from afterword.lint.text.frames import frame

_SEE = (
    r"(?:see|know|understand|reali[sz]e|tell|notice|spot|guess|find|recogni[sz]e|count|read|grasp|conclude|foresee"
    r"|predict|suspect|compare|work (?:it|that|this) out|work out|add|appreciate|imagine|discover|detect)"
)
_SIGN = (
    r"(?:graphs?|charts?|curves?|logs?|dashboards?|messages?|mails?|names?|labels?|titles?|figures|numbers|metrics?"
    r"|alerts?|reports?|pages?|signs?|texts?|banners?|prompts?|warnings?|trends?|pictures?|diffs?|plans?|screens?"
    r"|colou?rs?|errors?|readings?|data|documentation|wording|runbook|tickets?|notes?|symptoms?|evidence|facts|sheets?"
    r"|spreadsheets?|manual|instructions?|gauge|meter|display|lamps?|lights?)"
)
_EVERYONE = (
    r"(?:everyone|everybody|anyone|anybody|all of us|we all|any \w+|every \w+|most of us|all \w+|the whole \w+"
    r"|whoever \w+)"
)

FRAMES = (
    frame(
        "in the face, noses, nose, before our eyes, before their eyes, before the eyes of",
        r"star(?:ed|ing|es) (?:[\w-]+ ){1,5}in the face",
        r"(?:right |directly |straight )?(?:under|in front of|before) (?:our|their|his|her|everybody's|everyone's"
        r"|the [\w-]+'s?) (?:very |own )*noses?",
        r"(?:right |directly )?before (?:(?:our|their|his|her|everybody's|everyone's) (?:very |own )*eyes"
        r"|the (?:very )?eyes of)",
    ),
    frame(
        "naturally, self-evidently, unsurprisingly",
        r"^\W*(?:and |but |so )?(?P<told>naturally|self-evidently) ?,? (?:the|this|that|these|those|nobody|no one|it"
        r"|they|he|she|we|our|all|every|none)\b",
    ),
    frame(
        "of course",
        r"(?:and|but|so) ?,? (?P<told>of course) ?,? (?:on|in|at|during|right|just|precisely|exactly) (?:the|a|an|pay"
        r"|month|market|our|their)\b",
    ),
    frame(
        "simply had to, merely had to, had simply to, had merely to",
        r"(?P<verb>(?:simply|merely) had|had (?:simply|merely)) to (?!be\b)\w+ (?:for|the|a|an|at|in|on|until|it|one"
        r"|both)\b",
    ),
    frame(
        "right there, right here, right under, right before, right beside",
        r"(?:answers?|causes?|reasons?|problems?|numbers?|fix|solution|warnings?|values?|errors?|mistakes?|clues?"
        r"|information|hint|evidence|explanation|instructions?|limit|date) (?:was|were|is|are|had been|sat|stood"
        r"|lay) (?:all along |always )?right (?:there|here|under (?:our|their|his|her|everyone's)"
        r"|before (?:our|their|his|her|everyone's))",
    ),
    frame(
        "have to be, need to be, takes an, take an, take a, takes a, needed to be, had to be, a genius, an expert",
        r"(?:you|one|nobody|we) (?:do not|don't|does not|doesn't|did not|didn't|hardly|needn't)? ?(?:has to|have to"
        r"|need to|needs to)? ?be (?:an?|any) (?:\w+ )?[\w-]+ to (?:see|know|understand|reali[sz]e|tell|notice|spot"
        r"|guess|work (?:it|that) out)",
        r"(?:it )?(?:does not|doesn't|did not|didn't|hardly) (?:take|takes|took|need|require) (?:an?"
        r"|much of an?) (?:\w+ )?[\w-]+ to (?:see|know|understand|reali[sz]e|tell|notice|spot|guess)",
    ),
    frame(
        "evident from, obvious from, plain from, apparent from, evident in, obvious in, evident on, obvious on, "
        "evident at, obvious at, plain to, evident to, obvious to, visible to all, visible to everyone",
        r"(?:cause|reason|answer|mismatch|fault|leak|pattern|problem|mistake|error|danger|risk|gap|difference|trend"
        r"|flaw) (?:was|were|had been) (?:\w+ly |already |quite |perfectly )?(?:evident|obvious|plain"
        r"|apparent) (?:from|in|on|at|to)",
    ),
    frame(
        "need not be, needn't be, need hardly be, need scarcely be, hardly need to be, hardly needs to be, have to "
        "be, need to be, hardly have to be, required to be, necessary to be, must one be",
        r"(?:one|you|we|they|he|she|nobody|it) (?:really |certainly |surely )?(?:need not|needn't|need hardly"
        r"|need scarcely|hardly needs? to|scarcely needs? to|hardly has to|hardly have to|(?:did|do|does) not (?:need"
        r"|have) to|(?:didn't|don't|doesn't) (?:need|have) to|is not required to|did not take) be(?: an?| any"
        rf"| particularly| very| especially| much of an?| \w+ly)? [^,;.]{{2,50}}? to {_SEE}\b",
    ),
    frame(
        "needs no, needed no, takes no, took no, requires no, required no, need no, takes little, took little, needs "
        "little, needed little, required little, requires little, takes not much, took not much, hardly takes, "
        "hardly took, hardly needs, hardly needed, takes only, needed only, takes very little, took very little",
        r"(?:needs?|needed|takes?|took|requires?|required) (?:no|little|not much|very little|hardly any|only a little"
        r"|only basic|no great|no special|no deep|no particular) (?:\w+ )?(?:training|knowledge|expertise|skills?"
        r"|experience|insight|imagination|intelligence|degree|calculation|arithmetic|analysis|study|schooling"
        r"|deduction|detective work|effort|thought|understanding|acumen|brains?|maths|mathematics|learning|eyesight"
        rf"|foresight|fantasy) to {_SEE}\b",
        r"(?:needs?|needed|requires?|required) no (?:further |more |long |great )?(?:explanation|comment|explaining"
        r"|proof|discussion|justification)(?=\W*$|[,;]| (?:that|why|how|to \w+one))",
    ),
    frame(
        "room for doubt, room for interpretation, room for misunderstanding, no doubt, little doubt, for itself, for "
        "themselves, spoke volumes, speaks volumes, clear language, plain language, unmistakable language, own "
        "story, own tale, no mistaking, no overlooking, no denying, no misreading, no getting past, space for doubt, "
        "scope for doubt, room for any",
        rf"{_SIGN}(?: (?:of|on|in|for|at|from|by|with) [^,;.]{{2,40}}?)? (?:had )?(?:left|leaves|leave|allowed"
        r"|admitted of|gave|offered) (?:absolutely |really |very )?(?:no|little|hardly any|not the slightest"
        r"|not much) (?:room|space|scope|margin)? ?(?:for |of )?(?:any )?(?:doubts?|interpretation|misunderstanding"
        r"|misunderstandings|ambiguity|argument)(?! (?:that|about|as to|whether|on)\b)",
        rf"{_SIGN}(?: (?:of|on|in|for|at|from|by|with) [^,;.]{{2,40}}?)? (?:spoke|speaks?|had spoken"
        r"|have spoken) (?:for (?:itself|themselves)|volumes"
        r"|(?:an? )?(?:very |quite )?(?:clear|plain|unmistakable|eloquent|distinct) language)",
        rf"{_SIGN}(?: (?:of|on|in|for|at|from|by|with) [^,;.]{{2,40}}?)? (?:told|tells?) (?:its|their) own (?:story"
        r"|tale)",
        r"there (?:was|is|could be|can be|had been) (?:really |simply |absolutely )?no (?:mistaking|overlooking"
        r"|misreading|getting past|denying|missing) (?!data|values?|rows?|files?|entries|fields?|blocks?)",
    ),
    frame(
        "aware, will confirm, would confirm, can confirm, will tell you, would tell you, can tell you, could tell "
        "you, could have told you, will know, will attest, can attest, is taught, are taught, learns, learn",
        rf"as {_EVERYONE}(?: (?:in|on|at|of|from|who) [^,;.]{{2,40}}?)? (?:is|are|was|were|will|would|can"
        r"|could) (?:well |fully |perfectly |only too |painfully |happily |gladly |quite )*(?:be )?(?:aware|confirm"
        r"|tell you|know|attest|taught|have told you)",
        rf"{_EVERYONE}(?: (?:in|on|at|of|from|who) [^,;.]{{2,40}}?)? (?:is|are|was|were) (?:well |fully |perfectly "
        r"|only too |painfully )+aware (?:that|of|how|why)",
        r"(?:every|any|each) (?:\w+ )?(?:trainee|apprentice|beginner|student|novice|junior|intern|newcomer|rookie"
        r"|child|schoolboy|schoolchild|recruit|cadet|admin|engineer|developer|operator|nurse|electrician|driver|clerk"
        r"|cook)(?: (?:in|on|at|of) [^,;.]{2,30}?)? (?:learns?|is taught|is told|gets taught|is drilled|picks up)\b",
    ),
    frame(
        "black and white, so many words, plain english, cared to, bothered to, wanted to look, wanted to see, wanted "
        "to know, took the trouble, willing to look, had eyes, could read, can read, chose to look, who looked, "
        "naked eye, first glance, first sight, a glance, broad daylight, across the room, elephant in the room",
        r"(?:written|stood|stands|said|says|stated|there|spelled out|spelt out|told|warned"
        r"|reads?) (?:[\w-]+ ){0,4}?in (?:black and white|so many words|plain english)",
        r"(?:for|to) (?:anyone|anybody|everyone|everybody|those|whoever|all|any \w+|every \w+) ?(?:who"
        r"|that)? (?:cared|wanted|bothered|chose|took the (?:time|trouble)|(?:was|were) willing|had eyes|could read"
        r"|can read|looked)(?= (?:to|look|at|closely|carefully|properly|twice)| ?[.,;]|$)",
        r"(?:was|were|had been|would have been|could be|could have been) (?:\w+ly |easily |already )*(?:visible"
        r"|recogni[sz]able|recogni[sz]ed|apparent|evident|clear|noticeable|discernible|seen|spotted|detectable"
        r"|obvious|read) (?:even )?(?:with the naked eye|at (?:a|first|the first) (?:glance|sight|look)"
        r"|from (?:across the room|afar|the street|the door|space|the corridor|the next \w+)|in broad daylight)",
        r"the elephant in the room",
    ),
    frame(
        "even a, even an, even the, even our",
        r"(?:as|which|that|where|what) even (?:an?|the|our) [\w-]+(?: [\w-]+){0,2}? (?:remarks?|remarked|notices?"
        r"|noticed|knows?|knew|sees?|saw|could|can|would|will|spots?|spotted|understands?|understood|reali[sz]es?"
        r"|finds?|found)\b",
    ),
    frame(
        "only have to, only has to, only had to, just have to, just has to, merely have to, have only to, has only "
        "to, need only, needs only, only need to, only needs to, just need to, enough to look, enough to open, "
        "enough to read, suffices to, sufficed to, suffice to, a look at, one look at, a glance at, one glance at, a "
        "glance into, a look into, a look suffices, a glance suffices",
        r"(?:you|one|we|anyone|anybody) (?:really |literally )?(?:(?:only|just|merely|simply) (?:have|has|had|need"
        r"|needs|needed) to|(?:have|has|had) (?:only|but|merely) to|needs? (?:only|but)) (?:open|look|glance|read"
        r"|scroll|ask|compare|count|listen|hover|click|walk|turn|type|hold|lift|put|lay|follow|search|press|check|run"
        rf"|go|step|visit|see)\b[^;.]{{0,60}}? to {_SEE}\b",
        r"it (?:is|was|would be|would have been) (?:quite |already |really |perfectly )?enough to (?:open|look|glance"
        rf"|read|scroll|ask|compare|count|listen|click|walk|turn|hold|lift|put|check)\b[^;.]{{0,60}}? to {_SEE}\b",
        r"(?:it )?(?:suffices|sufficed|would have sufficed|is sufficient|was sufficient) to (?:open|look|glance|read"
        r"|scroll|ask|compare|count|listen|click|walk|turn|hold|lift|put|check)\b",
        r"(?!an? (?:look|glance) [^,;.]{2,50}? (?:shows|tells) (?!(?:it all|everything|enough|why|how|you|us|any\w+"
        r"|that (?:nobody|no one|something|it|this|there))\b))(?:an?|one|a single|the first|a quick"
        r"|a brief) (?:\w+ )?(?:look|glance|peek|glimpse) (?:at|into|in|on|over|through) [^,;.]{2,50}? (?:tells?"
        r"|told|shows?|showed|reveals?|revealed|suffices|sufficed|is enough|was enough|makes (?:it )?clear|says|said"
        r"|settles|settled|would have told) ?(?:you|us|anyone|anybody|everyone|one|that|how|why|it all"
        r"|everything)?(?= ?[.,;]|$| (?:that|how|why|what|which|where|everything|enough|the|all|to))",
    ),
    frame(
        "says it all, said it all, say it all, tells it all, told it all, says everything, said everything, tells "
        "everything, told everything, tells the whole, told the whole, says enough, said enough, says more than, "
        "very first line, very first page, very first row, very first screen, very first sentence, very first "
        "paragraph, very first hit, page one, very first word, very top, writ large, metre high, metres high, foot "
        "high, flashing red, blinking red, in neon",
        r"(?:says?|said|tells?|told) (?:it all|everything(?= ?[.,;]|$)|the whole (?:story|truth|tale)"
        r"|enough(?= ?[.,;]|$)|more than (?:enough|any \w+|a thousand))",
        r"(?:in|on|at) the very (?:first"
        r"|top)(?: (?:line|page|row|screen|sentence|paragraph|hit|word|entry|slide|of (?:the|every) \w+))?",
        r"(?:writ large|letters (?:an? )?(?:metres?|meters?|foot|feet) high"
        r"|(?:flashing|blinking|glowing) red (?:all|the whole|for|before|in front)|as if in neon)",
    ),
    frame(
        "legible for, legible to, plain for, plain to, clear for, clear to, evident for, evident to, foreseeable "
        "for, foreseeable to, audible for, audible to, recognisable for, recognisable to, recognizable for, "
        "recognizable to, noticeable for, noticeable to, discernible for, discernible to, apparent for, apparent to",
        r"(?:was|were|is|had been|stood) (?:\w+ly |already |perfectly |quite )*(?:legible|plain|clear|evident"
        r"|foreseeable|audible|recogni[sz]able|noticeable|discernible|apparent|obvious) (?:for|to) (?:anyone|anybody"
        r"|everyone|everybody|all|any \w+|every \w+|whoever"
        r"|the whole \w+)(?: (?:with|who|in|on|at|that|concerned|involved|present|there)|(?= ?[.,;]|$))",
    ),
    frame(
        "have told anyone, have told anybody, have told everyone, have told everybody, have told any, have told a, "
        "have shown anyone, have shown anybody, have shown everyone",
        r"(?:would|could|might)(?: easily| surely)? (?P<told>have (?:told|shown) (?:anyone|anybody|everyone|everybody"
        r"|any \w+|a (?:child|layman|beginner|schoolboy|trainee|blind man)|even an? \w+))",
    ),
    frame(
        "do the maths, do the math, do the sums, did the maths, did the sums, two and two, doing the sums, done the "
        "sums, done the maths, simple as that, rocket science",
        r"(?:anyone|anybody|everyone|everybody|one|you|any \w+|a child|every \w+|we)(?: \w+)? (?:could|can|might"
        r"|should|only had to|only needed to|only needs to|need only|has only to) (?:have )?(?:do|done|did"
        r"|put) (?:the (?:maths?|sums?)|two and two together)",
        r"(?:putting|put|puts) two and two together",
        r"(?:it|things|this|matters?) (?:is|was|really is|really was) as simple as that",
    ),
    frame(
        "escape anyone, escape anybody, escape nobody, escaped nobody, escaped no one, escape no one, escape the, "
        "escaped the, escape our, escape their, escape his, escape her, escaped anyone, escaped anybody, escaped "
        "our, escaped their, go unnoticed, gone unnoticed, went unnoticed, pass unnoticed, passed unnoticed, escape "
        "one, escape attention, escape notice, escaped attention, escaped notice",
        r"(?:can|could|cannot|should|did|must|ought|may)(?: ?not|n't| hardly| scarcely| possibly| really| have"
        r"| never)+ (?:well |have )?(?:escaped?|eluded?) (?:anyone|anybody|nobody|no one|one"
        r"|(?:the |anyone's |anybody's |our |their |his |her )?(?:attention|notice|eyes?|\w+)(?: of)?)",
        r"(?:escaped|eluded) (?:nobody|no one|hardly anyone|none of us)",
        r"(?:can|could|cannot|should|did|must)(?: ?not|n't| hardly| scarcely| possibly| have)+ (?:have )?(?:go|gone"
        r"|pass|passed|remain|remained) (?:unnoticed|unseen|undetected|unheard|past anyone)",
    ),
    frame(
        "must have been plain, must have been clear, must have been obvious, must have been visible, must have been "
        "evident, must have been apparent, must have been known, must have been audible, must have been noticeable, "
        "must have been conspicuous, must have been common, must have seen, must have noticed, must have heard, must "
        "have known, must have read, must have realised, must have realized, must have smelled, must have felt, must "
        "have struck, must have dawned, must have been struck",
        r"must (?:surely |really |also |by then |long |have )*have (?:long |already "
        r"|surely )?been (?:\w+ly )?(?:plain|clear|obvious|visible|evident|apparent|known|audible|noticeable"
        r"|conspicuous|common knowledge|impossible to miss)(?= ?[.,;]|$| (?:to|for|that|from|at|by|in|on|all|long)\b)",
        r"(?:everyone|everybody|anyone|anybody|somebody|someone|the whole \w+|(?P<who>[\w@-]+)) (?:in the \w+ "
        r"|on the \w+ |on shift |at the desk )?must (?:surely |really |also |by then )?have (?:long |already "
        r"|surely )?(?:seen|noticed|heard|known|read|reali[sz]ed|smelled|felt)\b",
        r"must (?:surely |really |also )?have (?:long |already )?(?:struck|dawned on|occurred to"
        r"|come to the attention of|hit) (?:everyone|everybody|anyone|anybody|somebody|someone|the whole \w+|any \w+"
        r"|the \w+)",
    ),
    frame(
        "secret science, mystery, riddle, black art, black magic, witchcraft, state secret, brain surgery, dark art, "
        "alchemy, voodoo, sorcery, revelation, conundrum, occult, secret knowledge, arcane knowledge, arcane art, "
        "higher mathematics, nuclear physics, quantum physics, hidden knowledge, rocket surgery, big secret, great "
        "secret, great mystery, well-kept secret",
        r"(?:is|was|are|were|takes|needs|requires|makes|be) (?:\w+ly )?(?:not|hardly|scarcely|no|never"
        r"|n't)(?: exactly| really| quite| precisely| much of)? ?(?:an? |any |the )?(?:\w+ )?(?:secret (?:science"
        r"|knowledge)|mystery|riddle|black art|black magic|witchcraft|state secret|brain surgery|dark art|alchemy"
        r"|voodoo|sorcery|revelation|conundrum|occult \w+|arcane \w+|higher mathematics|nuclear physics"
        r"|quantum physics|hidden knowledge|rocket surgery|(?:big|great|well-kept) secret)",
    ),
    frame(
        "to explain, be explained, be said, be told, to say, be pointed, be spelled, be spelt, be taught, to "
        "mention, be mentioned, be reminded, needs saying, need saying, needs explaining, bears repeating, need "
        "explaining",
        r"(?:ought|should)(?: not|n't| hardly| scarcely) (?:really )?(?:to )?(?:have to|need to"
        r"|need)? ?(?:be )?(?:explain(?:ed)?|sa(?:y|id)|told|pointed out|spel(?:led|t) out|taught|mention(?:ed)?"
        r"|reminded)(?= ?[.,;]|$| (?:to|that|at|in|any|here|anew|every|again)\b)(?! (?:the|why|how|what))",
        r"(?:hardly|scarcely|should not"
        r"|shouldn't) (?:needs? (?:saying|explaining|mentioning|pointing out|repeating|stating)|bear repeating)",
    ),
    frame(
        "settles the, settled the, settles any, settled any, settles every, answers the question, answered the "
        "question, ends the debate, ended the debate, ends any, clears up any, cleared up any, removes any, removed "
        "any, dispels any, dispelled any, settles it, settled it, resolves the, clearly enough, plainly enough, loud "
        "enough, loud and clear, clear enough, plain enough, distinctly enough",
        r"(?:any|one|a single|every|even a|the (?:first|briefest|quickest)|a (?:quick|brief|cursory)"
        r"|an? \w+) (?:glance|look|peek|glimpse|visit|call|question|click|word"
        r"|search)(?: (?:at|into|in|on|over|through|to|under|behind) [^,;.]{2,50}?)? (?:settles?|settled|answers?"
        r"|answered|ends?|ended|clears? up|cleared up|resolves?|resolved|removes?|removed|dispels?|dispelled|decides?"
        r"|decided) (?:the|every|any|all|it|this|that)\b",
        r"(?:says?|said|tells?|told|shows?|showed|indicates?|indicated|spells?|reads?|marked|written|labelled|stated"
        r"|warned|announced|proclaims?|proclaimed) (?:[\w-]+ ){0,5}?(?:clearly enough|plainly enough|loud enough"
        r"|loud and clear|distinctly enough)",
        r"(?:was|were|is|are) (?:\w+ly )?(?:clear|plain|loud|obvious|big|red|large|visible) enough(?= ?[.,;]|$"
        r"| (?:for (?:anyone|anybody|everyone|everybody|all|any|a|even)"
        r"|to (?:anyone|anybody|everyone|be (?:seen|noticed|read)))\b)",
    ),
)
