"""Sarcasm: praise that means its opposite, questions that want no answer."""

from afterword.lint.text.frames import frame

_BAD_DEED = (
    r"(?:broke|designed|hard-?coded|deleted|disabled|approved|wrote|decided|thought|came up|invented|put|left|merged"
    r"|removed|skipped|switched|turned|pushed|configured|deployed|set|named|built|dropped|wiped|hid|ignored|scheduled"
    r"|chose|made|ran|created|forgot|introduced|changed|unplugged|signed off|planned|bought|picked|moved|commented"
    r"|muted|silenced|architected|implemented|cut|cancelled|canceled|sold|outsourced|let|stored|saved)"
)
_CLEVER = (
    r"(?:genius|geniuses|bright spark|bright sparks|mastermind|wise guy|smart aleck|clever clogs|einstein"
    r"|rocket scientist|joker|clown|clowns|jokers|smart cookie|wizard|wizards|brainiac|brain trust|clever soul"
    r"|kind soul|wise soul|bright mind|great mind|visionary|smart person|clever person|brilliant mind|hero)"
)
_LAUDED = (
    r"(?:brilliant|wonderful|marvellous|marvelous|fantastic|glorious|legendary|famous|famed|fabulous|precious|almighty"
    r"|lovely|much-praised|much-touted|much-vaunted|much-hyped|much-advertised|highly praised|highly touted|vaunted"
    r"|touted|lauded|celebrated|oh-so-\w+|ever-helpful|infallible|magnificent|splendid|superb|beautiful|amazing"
    r"|awesome|great|ingenious|clever|shiny|world-class|award-winning|esteemed|dear|beloved|trusty|mighty|super-\w+"
    r"|stellar|excellent|fancy|expensive|overpriced|cutting-edge|best-in-class|top-notch)"
)
_FELL_SHORT = (
    r"(?:broke|sent|failed|died|ate|lost|fell|crashed|collapsed|did(?:n't| not)|was(?:n't| not)|could(?:n't| not)"
    r"|never|no|nobody|nowhere|without|only|deleted|forgot|ignored|missed|hung|lasted|took|had (?:no|never|been down)"
    r"|refused|could only|cannot|can't|does(?:n't| not)|do not|don't|nothing|empty|useless|dropped|stopped|swallowed"
    r"|timed out|gave up|corrupted|wiped|blocked|locked|needed|needs|decided|silently|again|is(?:n't| not)"
    r"|are(?:n't| not)|turned out|managed to|succeeded in|slept|stayed)"
)
_PRAISE = (
    r"(?:congratulations|congrats|kudos|bravo|well done|thanks?|thank you|many thanks|a round of applause|applause"
    r"|a medal|medals?|three cheers|hooray|hurray|hail|props|shout-?out|cheers|hats off|big thanks|all praise"
    r"|compliments|respect|full marks|top marks|chapeau|a big hand|a slow clap|award|prizes?)"
)

FRAMES = (
    frame(
        "job by, work by, job from, work from",
        r"(?:great|nice|good|fine|brilliant|excellent|amazing|superb|fantastic|stellar|wonderful) (?:job|work) (?:by"
        r"|from) (?:whoever|whichever|whatever|the (?:genius|person|people|one) (?:who|that))",
    ),
    frame(
        "went well, go well, goes well, went great, went smoothly, went swimmingly, went brilliantly, worked well, "
        "that worked",
        r"^\W*(?:(?:well|oh|so|clearly|obviously|yeah|and|wow),? )+(?:that|this|it) (?:\w+ )?(?:went|worked"
        r"|goes)(?: out)? (?:\w+ )?(?:well|great|smoothly|swimmingly|brilliantly|nicely)",
        r"^\W*that went (?:well|great|swimmingly)\W*$",
    ),
    frame(
        "another day, another week, another month, another release, another friday, another monday, another weekend",
        r"another (?:\w+), another \w+",
    ),
    frame(
        """
        genius, geniuses, spark, sparks, mastermind, wise guy, aleck, clogs, einstein, rocket scientist, joker, clown
        clowns, jokers, cookie, wizard, brainiac, trust, soul, mind, visionary, smart person, clever person, hero
        wizards
        """,
        rf"(?:some|which|whichever|what|the|a|an|our|that|whatever|one) (?:\w+ )??{_CLEVER}(?: (?:in|at|from|of"
        rf"|on) [^,.;]{{1,25}}?)? (?:who|that|had|has|thought|decided|{_BAD_DEED})\b",
        r"(?:whose|what|which|stroke of|a work of|pure|sheer) (?:genius|brilliant idea|bright idea)",
    ),
    frame(
        """
        congratulations, congrats, kudos, bravo, well done, thanks, thank, thank you, applause, medal, medals, cheers
        hooray, hurray, hail, props, shout-out, shoutout, hats off, praise, compliments, respect, marks, chapeau
        clap, award, prize, prizes, hand
        """,
        rf"{_PRAISE} (?:to|for|go to|goes to|must go to|is due to|are due to|are in order for"
        r"|deserves?)? ?(?:the )?(?:whoever|genius|person who|one who|colleague who|people who|team that|guy who"
        rf"|folks who|somebody who|someone who|hero who|{_CLEVER}(?: who)?) (?:\w+ly |had |once )?{_BAD_DEED}",
        r"(?:bravo|hooray|hurray|slow clap|golf clap|round of applause)(?= ?[.,;:!]|$)",
        r"(?:three cheers|hooray|hurray|two cheers|hail|long live) (?:for|to)? ?(?:the|our|this|that|these|those) \w+",
        r"(?:someone|somebody|whoever|he|she|they|the (?:\w+ )?who)(?: \w+)? (?:deserves?|should get|has earned"
        r"|have earned|gets) an? (?:medal|prize|award|raise|bonus|promotion|trophy)",
        r"(?:no|for) (?:prizes?|points?|medals?) for guess\w+",
        r"(?:award|prize|medal|trophy) for (?:the )?(?:best|worst|most|dumbest|biggest)",
        r"thank (?:you|god) very much for nothing",
        r"thanks for nothing",
        r"(?:thanks|thank you) (?:so much |a lot |a bunch |very much )?(?:for (?:not|nothing|ignoring|breaking"
        r"|telling us (?:after|now|too late)|letting us (?:know )?(?:after|find))|a bunch"
        r"|, (?:procurement|management|legal|marketing|finance|vendor|hr))",
    ),
    frame(
        """
        brilliant, wonderful, marvellous, marvelous, fantastic, glorious, legendary, famous, famed, fabulous, precious
        almighty, lovely, much-praised, much-touted, much-vaunted, much-hyped, much-advertised, praised, touted, vaunted
        lauded, celebrated, ever-helpful, infallible, magnificent, splendid, superb, beautiful, amazing, awesome
        ingenious, clever, shiny, world-class, award-winning, esteemed, beloved, trusty, mighty, stellar, excellent
        fancy, overpriced, cutting-edge, best-in-class, top-notch
        """,
        r"(?:our|the|their|this|that|your|its|management's|those"
        rf"|these) (?:\w+ )?(?:{_LAUDED})(?:,? (?:and )?\w+)?? (?!(?:work|job|effort|efforts|help|response|teamwork"
        rf"|colleagues?|collaboration|people|thing|team work|idea)\b)(?P<told>(?:[\w-]+ ){{1,3}}?{_FELL_SHORT})\b",
        r"(?:much-(?:praised|touted|vaunted|hyped|advertised|heralded|trumpeted|lauded)|vaunted|so-called wonder)",
        r"how (?:very |so )?(?:lovely|nice|convenient|helpful|thoughtful|considerate|kind|generous|charming|sweet"
        r"|reassuring|comforting|clever|brilliant|wonderful|fitting|original|surprising|unexpected|professional"
        r"|practical|typical|ironic)(?= ?[.,;:!]|$| (?:of|that|it|to|then|when|for)\b)",
    ),
    frame(
        "how very, how convenient, how nice, how lovely, how kind, how helpful, how thoughtful, how reassuring, "
        "how original, how typical, how surprising, how generous, how considerate, how comforting, how charming, "
        "how professional, how practical, how unexpected",
        r"^\W*(?:and |but |oh,? )?how (?:very )?(?:lovely|nice|convenient|helpful|thoughtful|considerate|kind|generous"
        r"|charming|reassuring|comforting|original|surprising|unexpected|professional|practical|typical)(?![^?]*\?$)",
    ),
    frame(
        "too much, how many, how often, how long, why do, why did, why does, why bother, what did, what else, "
        "who would, who could, since when, are we, do we, will they, will we, will anyone, will anybody, where do, "
        "do i, need i, what is the point, what's the point, who knew, is anyone, is anybody, anyone listening, "
        "must we, do they, does nobody, does anyone, does anybody, can nobody, is it really, what were, do people, "
        "how hard, how difficult",
        r"(?:is|was|would) (?:it|that) (?:really |honestly )?(?:be )?(?:too much|asking too much)(?: to (?:ask"
        r"|expect|hope))?",
        r"too much to (?:ask|expect|hope)",
        r"how (?:many (?:more )?(?:times|years|outages|incidents|warnings|tickets|reminders|e-?mails)|often|long"
        r"|much longer) (?:do|must|have|are|will|should|shall|does|is|before|until) (?:we|i|they|ops|anyone|somebody"
        r"|someone)\b[^?]*\b(?:say|repeat|explain|beg|listen|learn|go on|accept|tolerate|put up|live with|ask|tell"
        r"|warn|suffer|endure|hear|watch|clean up|apologi[sz]e|complain|wait (?:until|till|before|for (?:some|any))"
        r"|write this|go through)\b",
        r"why (?:do|does|did|are|is) (?:we|they|i|anyone|anybody) (?:even|bother|ever bother)\b",
        r"why (?:even )?bother",
        r"what (?:else |on earth |exactly )?(?:did (?:you|they|we|anyone|management|people) expect"
        r"|were (?:you|they|we|people) (?:expecting|thinking)|are we paying)",
        r"who (?:would|could|might) (?:ever |possibly )?have (?:thought|guessed|imagined|expected)",
        r"who knew(?: that)?\b[^.]{1,60}(?=\?|$)",
        r"since when (?:is|are|do|does|was)",
        r"(?:are|do|will|can|did|does) (?:we|they|you|anyone|anybody|people|nobody|management|the vendor) (?:really"
        r"|ever|never|seriously|honestly|even) (?:going to )?(?:learn|listen|serious|surprised|care"
        r"|bother)(?= ?[?.,!]| (?:from|to|with)\b)",
        r"(?:where do i (?:even )?(?:start|begin)|need i say more|do i need to say more|what(?:'s| is) the point)",
        r"is (?:anyone|anybody) (?:even )?listening",
    ),
    frame(
        "guess, guessed, make it up, make this up, prizes, wonders, wonder, believe, fathom, comprehend, "
        "beggars belief, defies, boggles, words fail, no words, laugh or cry, cry or laugh, laugh, funny, sad, tragic, "
        "comical, pathetic",
        r"^\W*(?:and |so |now |well,? )?guess (?:what|who|where|which|how|whose|when|why)\b(?![^.]*\bis \d)",
        r"you guessed it",
        r"(?:couldn't|could not|can't|cannot) (?:even )?make (?:it|this|that|this stuff) up",
        r"(?:one|you) (?:really |does |do |has to |must |have to |can only |cannot help but |might |may "
        r"|almost )*wonders?(?= (?:what|why|who|how|if|whether|where)\b| ?[.,;!]|$)",
        r"mak(?:es?|ing) (?:you|one|us|me) wonder",
        r"(?:i|we|you) (?:can't|cannot|can not|could not|couldn't|will never|'ll never|still can't|still cannot"
        r"|can hardly) (?:believe|understand|fathom|grasp|comprehend) (?:that|why|how|we|this|anyone|they|it|who)",
        r"(?:beggars|defies|boggles|boggled|defied|beggared) (?:all |the |any )?(?:belief|logic|mind|description"
        r"|comprehension|reason|explanation|common sense)",
        r"words (?:fail|failed) (?:us|me)",
        r"(?:i|we) have no words",
        r"(?:know|knew|decide|sure) (?:whether|if) to (?:laugh or (?:to )?cry|cry or (?:to )?laugh)",
        r"(?:would|could|might) (?:be|have been|almost be) (?:funny|comical|laughable|hilarious|amusing)(?: if)?",
        r"if it (?:were|was|weren't|wasn't) (?:not )?so (?:sad|tragic|expensive|serious|painful|embarrassing|annoying)",
        r"too (?:sad|stupid|silly|funny) (?:for words|to be true)",
    ),
    frame(
        """
        optional, overrated, luxury, luxuries, beneath, foreign word, foreign concept, alien concept, asking, rocket
        too much trouble, unheard of, state secret, black art, unknown concept, forbidden, important, priority
        """,
        r"(?:apparently|seemingly|it seems|evidently|clearly|obviously|presumably|in this (?:company|house|place)"
        r"|around here|here)\b[^.;]{1,50}?(?:optional|overrated|a luxury|too much to ask|beneath \w+"
        r"|a foreign (?:word|concept)|asking too much|too much trouble|unheard of|a state secret|an alien concept"
        r"|for (?:losers|wimps|cowards|other people|others)|more important|rocket science|not a priority"
        r"|an unknown concept)",
        r"(?:testing|tests|reading|documentation|answering|reviews?|monitoring|communication|backups?|planning"
        r"|thinking|telling \w+|informing \w+|capacity planning|sleep|weekends) (?:is|are|was|were|must be"
        r"|seems? to be) (?:apparently |obviously |clearly |evidently |just |considered )?(?:optional|overrated"
        r"|a luxury|for (?:losers|wimps|cowards|other people)|a foreign (?:word|concept)|beneath|an unknown"
        r"|a state secret|an alien)",
        r"(?:is|are|was|were|be) (?:a|an) (?:foreign (?:word|concept)|unknown concept|alien concept) (?:to|for|in|at)",
    ),
    frame(
        "true to form, in true, style, fashion, tradition, wisdom, kindness, deigned, deigns, condescended, saw fit, "
        "see fit, seen fit, audacity, nerve, gall, cheek, kind enough, good enough, gracious, graciously, generously, "
        "bothered, found the time, took the liberty, felt the need, had the decency, the courtesy, the honour, "
        "the pleasure, grace",
        r"in (?:true|typical|classic|good old) (?:[\w-]+ ){1,3}(?:style|fashion|tradition)",
        r"true to form",
        r"in (?:their|its|his|her|our) (?:infinite|endless|eternal|boundless|great|usual|unfathomable) (?:wisdom"
        r"|kindness|generosity|goodness|mercy)",
        r"(?:deign(?:ed|s)|condescended|saw fit|seen fit|sees fit|found the time|could be bothered|graciously \w+) to",
        r"(?:had|has|have|having) the (?:audacity|nerve|gall|cheek|decency|courtesy|grace) to",
        r"(?:without|not|n't) (?:even )?(?:having )?the (?:decency|courtesy) (?:to|of)",
        r"(?:kind|good|gracious|generous|so kind as|nice) (?:enough )?to (?:\w+ ){1,4}[^.;]{0,40}?(?:after|only"
        r"|eventually|hours later|days later|finally|too late|once it)",
        r"(?:had|have) the (?:honour|honor|pleasure|privilege|joy|great joy) of (?:\w+ly )?(?:cleaning|explaining"
        r"|finding|restoring|spending|working|discovering|fixing|apologi\w+|being)",
    ),
    frame(
        "serves, what you get, what we get, what happens, needed, wanted, waiting for, pay, paying, paid, worth every, "
        "money, timing, weekend, must be nice, good luck, enjoy, enjoying, have fun, what fun, fun, joy, welcome to",
        r"serves (?:us|them|him|her|you) right",
        r"(?:that|this)(?:'s| is| was) what (?:you|we|they|one) (?:get|gets|got|deserve)(?: (?:for|when|if)"
        r"|(?= ?[.!]|$))",
        r"(?:that|this)(?:'s| is) what happens (?:when|if)",
        r"(?:just|exactly|precisely) what (?:we|everyone|everybody|i|the (?:team|doctor|world)) (?:needed|wanted"
        r"|ordered|had been (?:hoping|waiting) for|always wanted)(?= ?[.,;:!]|$"
        r"| (?:on|at|in|during|after|before|right|that|to|for)\b)",
        r"(?:what|why) (?:do |are |did )?(?:we|i|one) (?:are |do )?(?:even |actually |really )?(?:pay|paying"
        r"|paid) (?:them|those|you|the \w+|all (?:this|that)|so much|good money|a fortune)(?: for)?",
        r"(?:worth every (?:penny|cent|euro|rupee|pound)|money well spent|good money for)",
        r"(?:great|perfect|wonderful|brilliant|excellent|lovely|impeccable) timing",
        r"must be nice",
        r"(?:good luck|have fun|enjoy) (?:with|finding|getting|explaining|reaching|trying|reading|restoring)",
        r"welcome to (?:our world|the club|hell|(?:\w+ ){0,2}(?:in|of) \d+|paradise)",
        r"(?:oh|what) (?:joy|fun)",
    ),
    frame(
        "think, thought, expect, assume, hope, imagine",
        r"(?:you|one) (?:would|might|could)(?: have)?(?: almost| really)? (?:think|thought|expect|expected|assume"
        r"|assumed|hope"
        r"|hoped|imagine) (?:that )?(?:a|an|the|someone|somebody|after|by now|such|in \d+|at least|we|they|our|this)\b",
        r"you'd (?:think|expect|hope|have thought) (?:that )?(?:a|an|the|someone|somebody|after|by now|such|we|they"
        r"|our)\b",
    ),
    frame(
        "great, wonderful, brilliant, fantastic, perfect, lovely, marvellous, super, terrific, charming, splendid, "
        "typical, classic, unbelievable, incredible, bravo, sigh, seriously, amazing",
        r"^\W*(?:just |oh,? |how |simply |well,? |absolutely )*(?:great|wonderful|brilliant|fantastic|lovely"
        r"|marvellous|terrific|charming|splendid|classic|seriously|bravo)\W*$",
        r"^\W*just (?:great|perfect|wonderful|brilliant|lovely|marvellous)\b",
    ),
    frame(
        "part of the furniture, business as usual for, nothing new, what's new, nothing will change, "
        "nothing ever changes, nothing has changed, never changes, nothing changes, no change in sight, still waiting, "
        "waiting since, holding our breath, holding my breath, hold our breath, hold my breath, hold your breath, "
        "pigs fly, hell freezes, christmas, day one, doomsday",
        r"nothing (?:will|would|is going to|ever|has|had)(?: ever)? chang(?:e|es|ed)(?: here| anyway)?(?= ?[.,;!]|$)",
        r"(?:not |n't )(?:be )?hold(?:ing)? (?:our|my|your|one's) breath",
        r"(?:when|until) (?:pigs fly|hell freezes)",
        r"(?:we|i) (?:are|am|were) still waiting(?= ?[.!]|$"
        r"| for (?:an answer|a reply|them|somebody|someone|the (?:vendor|promised)))",
    ),
)
