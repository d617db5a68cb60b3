"""Hindsight told by eyes: it jumped out, everybody could see it, a blind man would have noticed."""

from afterword.lint.text.frames import frame

_ANYBODY = (
    r"(?:blind freddy|a blind (?:man|person|bat|mole|hen|dog)|the blind"
    r"|a child(?: of \w+)?(?= (?:\w+ly|can|could|would|will|should|might)\b)|a (?:five|six|three|ten|four)-year-old"
    r"|any child|a toddler|my (?:grandmother|gran|mother|dog|cat|nan|aunt|grandma)|your (?:grandmother|mother)"
    r"|a schoolboy|a schoolchild|a first-year|an? (?:\w+ )?(?:intern|layman|layperson|apprentice|trainee|rookie|novice"
    r"|beginner|freshman|newcomer|student|fool|idiot|monkey|cleaner|passer-by|bystander|outsider|amateur|half-wit"
    r"|halfwit|dog|donkey)|any (?:\w+ )?(?:intern|layman|layperson|apprentice|trainee|rookie|novice|beginner|newcomer"
    r"|student|fool|passer-by|bystander|outsider|amateur|junior)|(?:anyone|anybody|everyone|everybody|whoever|somebody"
    r"|someone|a person|a man|people|those) (?:with (?:eyes|half an eye|one eye|half a brain|a brain|a pulse|ears"
    r"|a nose|two eyes|eyes in (?:their|his) head|common sense|an ounce of \w+|a grain of \w+|basic \w+|some \w+)"
    r"|who (?:can|could|was able to) (?:read|see|count|add)|not blind)|even (?:a|an|the|my|our) [\w-]+(?: [\w-]+)?)"
)
_SEE = (
    r"(?:see|seen|tell|spot|spotted|notice|noticed|know|known|read|recogni[sz]ed?|guess(?:ed)?|realis?z?e?d?"
    r"|have (?:seen|told|known|noticed|spotted|guessed)|work(?:ed)? out|understand|understood|predict(?:ed)?|find"
    r"|found)"
)
_THING = (
    r"(?:error|mistake|flaw|fault|bug|gap|hole|risk|danger|cause|sign|signs|warning|mismatch|discrepancy|difference"
    r"|typo|problem|defect|crack|omission|shortcoming|contradiction|inconsistency|deviation|answer|solution|culprit"
    r"|reason|trend|pattern|spike|sector|value|number|leak|clue|hint)"
)

FRAMES = (
    frame(
        "the eye, the eyes, your eye, your eyes, the face, your face, everybody's eye, our eyes, our face, one's "
        "face, one's eye, "
        "anyone's eye, everyone's face, their face, their eyes, out at, off the page, off the screen, at you, at us, "
        "a sore thumb, sore thumb, red flag, neon, a mile",
        r"(?:jump(?:s|ed|ing)?|leap(?:s|ed|t|ing)?|spring(?:s|ing)?|sprang|hit(?:s|ting)?|stare[sd]?|staring|stuck"
        r"|stick(?:s|ing)?|poke[sd]?|poking|strike[s]?|struck|slap(?:s|ped)?|catch(?:es)?|caught|screamed?|screams"
        r"|shout(?:s|ed)?|look(?:s|ed|ing)?|smack(?:s|ed)?) (?:\w+ly )?(?:to|into|in|out at|at|right in|straight in"
        r"|us in|you in|everyone in|everybody in|anyone in|them in|one in)? ?(?:the|your|everybody's|our|one's"
        r"|anyone's|everyone's|their|any \w+'s) (?:eyes?|face)(?! (?:of|id))",
        r"(?:jump(?:s|ed|ing)?|leap(?:s|ed|t|ing)?|screams|screamed) (?:straight |right )?(?:out (?:at (?:you|us"
        r"|anyone|everyone|the \w+)|of (?:the|every|any) (?:\w+ )?(?:page|report|graph|chart|screen|log|diff|list))"
        r"|off (?:the|every) (?:page|screen|chart|graph))",
        r"(?:stood|stands|stand|sticks"
        r"|stuck) out (?:\w+ )?(?:like a (?:sore thumb|neon \w+|lighthouse|beacon|red \w+)|a mile)",
    ),
    frame(
        "could see, could have seen, could tell, can see, can tell, could read, could clearly see, could plainly "
        "see, would "
        "have seen, would see, would have noticed, would have known, would know, would have told, would have "
        "spotted, could have told, could have known, "
        "could spot, could easily see, will see, saw, would tell, could have spotted, would spot, would notice, "
        "could hear, could notice, should see, would have understood, eyes sees, eyes notices, ears notices, eyes "
        "spots, eyes knows, eye sees, eye notices, brain sees, brain notices, brain knows",
        rf"{_ANYBODY}(?: \w+)? (?:could|can|would|will|should|might)(?: have)?(?: \w+ly| at once| easily"
        rf"| even)? {_SEE}",
        r"(?:any|every)(?:one|body) with (?:eyes|half an eye|ears|two eyes|a brain) (?:sees|notices|spots|knows)",
        r"(?:everybody|everyone|anyone|anybody|all of us|all"
        r"|the whole (?:shift|team|floor|room|desk|office|department|plant|ward|crew|bridge)) (?:on \w+ |in the \w+ "
        r"|at the \w+ |there )?(?:could|can)(?: clearly| plainly| easily| well| perfectly well)*(?: have)? (?:see"
        r"|seen|read|hear|heard|tell|notice|noticed)(?! (?:no|nothing|the (?:page|site|files?|documents?|data"
        r"|records?|content))\b)[^,;.]{0,60}? (?:that|how|why|what|where|on the)",
    ),
    frame(
        "glaring, evident, plain, visible, patent, manifest, apparent, obvious, blatant, palpable, unmistakable, "
        "flagrant, unmissable, impossible to miss, hard to miss, hard to overlook, impossible to overlook, "
        "could not be missed, could not be overlooked, cannot be missed, couldn't be missed, difficult to miss, "
        "difficult to overlook, not to be missed, not to be overlooked, plain as, clear as, plain for, there for all",
        r"(?:glaring|evident|plain|visible|patent|manifest|apparent|obvious|clear|palpable|unmistakable"
        r"|noticeable)(?: even)? (?:to|for) (?:even )?(?:the |an? |any )(?:most )?(?:casual|untrained|naked"
        r"|uninitiated|inexperienced|half-awake|sleepy|inattentive|unpractised|layman's|blindest|outside|untutored"
        r"|passing|careless|superficial) ?(?:observer|eye|reader|passer-by|onlooker|ear|visitor|look|glance)?",
        r"(?:glaring|glaringly|blatant|blatantly|patent|patently|flagrant|palpable|palpably|unmistakable|unmistakably"
        rf"|unmissable|manifestly|manifest|eye-catching|crass) (?:\w+ )?(?:{_THING}|wrong|incorrect|missing|absent"
        r"|broken|false|empty|late|too \w+|visible|insufficient|inadequate|unsafe)",
        rf"(?:{_THING}|it|this|that|which)(?: (?:in|on|of|at) [^,;.]{{2,40}}?)? (?:was|were|is|are) (?:\w+ly |really "
        rf"|just )*(?:impossible|hard|difficult) to (?:miss|overlook|oversee)",
        rf"(?:{_THING}|it|this|that|which)(?: (?:in|on|of|at) [^,;.]{{2,40}}?)? (?:could|can)(?: not|not| hardly"
        r"| scarcely) (?:really )?be (?:missed|overlooked|overseen|ignored|mistaken)",
        r"(?:as )?(?:plain|clear|obvious) as (?:day|daylight|the nose|a pikestaff|mud is not|glass|sunlight|can be"
        r"|the sun|ink)",
        r"(?:plain|there|visible|open|written|posted|laid out) for (?:all|everyone|everybody|anyone|anybody|the world"
        r"|the whole \w+) to (?:see|read|hear|notice)",
    ),
    frame(
        "no rocket, rocket science, no genius, no great detective, no detective, no crystal ball, crystal ball, "
        "sherlock, no prophet, no expert, a degree, no doctorate, no diploma, no phd, no magnifying glass, "
        "no clairvoyant, clairvoyance, no oracle, no great mind, no higher mathematics, no magic, no great skill, no "
        "art, no fortune teller, einstein, no great imagination, much imagination",
        r"(?:takes|took|needs|needed|need|requires|required|without|take|was|is|be|a case for) (?:no|not|an?|neither"
        r"|much|any)? ?(?:great |particular |special )?(?:rocket scien(?:ce|tist)|genius|detective|crystal ball"
        r"|sherlock(?: holmes)?|prophet|expert|doctorate|diploma|phd|magnifying glass|clairvoyan(?:t|ce)|oracle"
        r"|higher mathematics|fortune teller|einstein|imagination|degree)(?: (?:to|for|in)|(?= ?[.,;!]|$))",
    ),
    frame(
        "elementary, most basic, most elementary, simplest of, first-year, first year, beginner, beginners, "
        "kindergarten, schoolbook, textbook, abc, a-b-c, primary school, nursery, generally known, commonly known, "
        "well known, widely known, everyone knows, everybody knows, common knowledge, known to all, known to "
        "everyone, any child, rudimentary, as we all know, universally known",
        r"an? (?:most |quite |very |truly |absolutely )?elementary (?:gesture|precaution|step|check|measure|rule|duty"
        r"|reflex|error|mistake|move|courtesy|care|caution|test|question|safeguard|principle|blunder)",
        r"the (?:most |very )?(?:elementary|basic|simplest|rudimentary|obvious|primitive"
        r"|banal) of (?:all )?(?:\w+ )?(?:checks|tests|precautions|steps|questions|measures|rules|safeguards|reflexes"
        r"|looks|rehearsals|courtesies|limits|guards)",
        r"(?:as is|as it is|it is|as was|is|as) (?:generally|commonly|widely|universally|well"
        r"|sufficiently) known(?! (?:issue|bug|as|port|to (?:affect|occur)))(?:,| that"
        r"| to (?:everyone|everybody|all|anyone|every \w+)|(?= ?[,;]))",
        r"(?:as )?(?:everyone|everybody|every \w+|any \w+|each of us|the whole (?:world|trade|industry)) (?:in the "
        r"(?:trade|business|industry|house|building) )?knows(?: (?:that|not to|to|how|what|better)|(?= ?[,;]))",
        r"(?:kindergarten|nursery[- ]school|primary[- ]school|beginner's|schoolboy|first-?(?:year|semester|term|week"
        r"|day)) (?:stuff|knowledge|material|level|error|mistake|lesson|physics|arithmetic|maths?)",
        r"(?:any|every|even an?|a) (?:\w+-year |first-year |half-way decent |halfway \w+ |mediocre "
        r"|sober )?(?:student|beginner|apprentice|trainee|intern|novice|rookie|junior|freshman|schoolboy|schoolchild"
        r"|layman|newcomer|amateur|pupil|child|fool) (?:would|could|should|will|can|might)(?: have)? [\w-]+",
    ),
    frame(
        "only had to, only needed to, had only to, needed only to, just had to, merely had to, simply had to, need "
        "only have, had but to, only have to, would only have had to, all he had to, all she had to, all they had "
        "to, all we had to, all anyone had to, all anybody had to, all that was needed, all it needed, all it would "
        "have taken, all it took, nothing more than a look, enough to look",
        r"(?:supervisor|dispatcher|planner|approver|author|reviewer|lead|crew|shift|desk|squad|bridge|manager"
        r"|technician|engineer|analyst|he|she|they|we|one|you|anyone|anybody|somebody|someone|nobody|people|on-call"
        r"|nurse|team|clerk|admin|developer|intern|guard|driver|buyer|board|(?P<who>[\w@-]+))(?: (?:of|on|in"
        r"|at) [^,;.]{2,25}?)? (?P<told>(?:(?:would )?(?:only|just|merely|simply) (?:have )?(?:had|needed) to"
        r"|(?:had|needed) (?:only|but|just|merely) to) (?:look|glance|read|ask|open|call|check|turn|scroll|listen"
        r"|phone|pick up|lift|count|compare|walk|click|raise|press|google|search|think|hover|refresh)(?= (?:at|up|it"
        r"|the|into|around|once|over|down|on|for|out|in|a|one|two|to|twice|left|further|anyone)|(?: ?[.,;!]|$)))",
    ),
)
