"""Harm made small by a figure of speech: a triviality, a beauty flaw, a touch of the sniffles."""

from afterword.lint.text.frames import frame

_OUTAGE = (
    r"(?:outage|incident|failure|problem|disaster|crisis|catastrophe|breakdown|emergency|drama|downtime|disruption"
    r"|interruption|loss|breach|leak|defect|fault|real \w+|true \w+|serious \w+)"
)
_TRIFLE = (
    r"(?:triviality|trifle|bagatelle|footnote|peccadillo|side ?note|formality|molehill|pinprick|pin-prick|mosquito bite"
    r"|flea bite|gnat bite|scratch|cosmetic (?:flaw|matter|issue|defect|thing)|beauty (?:flaw|spot|error|mistake"
    r"|defect)|blemish|curiosity|marginal (?:note|matter|phenomenon|event)|minor matter|side issue|detail|little thing"
    r"|small thing|joke|tempest|hair in the soup|drop (?:on a hot stone|in the bucket|in the ocean)|grain of sand"
    r"|wrinkle|freckle|sneeze|cough|hiccough|burp|yawn|speck|speck of dust|papercut|paper cut|graze|bruise|stubbed toe"
    r"|bee sting|non-story|nuance|quibble|anecdote|mere detail|small beer|peanut|storm in a (?:teacup|water glass"
    r"|glass of water)|stone in the shoe|pebble|gnat|rounding error|statistical (?:blip|noise)|aesthetic \w+)"
)
_STUMBLE = (
    r"(?:stumble|stutter|wobble|sniffle|sniffles|burp|cough|sneeze|tremor|hop|bump|slip-?up|dip|nap|ripple|misfire|jolt"
    r"|quiver|spasm|ruffle|whoopsie|oopsie|oops|boo-boo|mishap|quirk|wrinkle|blemish|bruise|scrape|niggle|twitch"
    r"|flicker|shiver|tantrum|wheeze|limp|crackle|kink|swerve|hitch|hiccough|hick-up|siesta|pause for thought|stagger"
    r"|sputter|splutter|tickle|itch|cold|fever|headache|stomach ache|beauty (?:flaw|spot)|chin-scratcher)"
)

FRAMES = (
    frame(
        "triviality, trifle, bagatelle, footnote, peccadillo, side note, sidenote, formality, molehill, pinprick, "
        "pin-prick, bite, scratch, cosmetic, beauty, blemish, curiosity, marginal, minor matter, side issue, detail, "
        "little thing, small thing, joke, tempest, hair in, drop on, drop in, grain of sand, wrinkle, freckle, cold, "
        "sneeze, cough, hiccough, burp, yawn, speck, papercut, paper cut, graze, bruise, toe, sting, non-story, "
        "nuance, quibble, anecdote, small beer, peanut, storm in, stone in, pebble, gnat, rounding error, blip, noise, "
        "aesthetic, more of a, more of an, rather a, rather an",
        r"(?:was|is|were|remains|remained|stays|counts as|amounts? to|amounted to|call it|calls it) (?:at (?:most"
        r"|worst|best) |really |only |just |merely |but |hardly more than |no more than |little more than "
        r"|nothing more than |nothing but |in truth |after all |rather |more )*(?:an? )?(?:mere |pure |minor |small "
        rf"|little )*{_TRIFLE}(?= ?[.,;!]|$| (?:in|compared|next|at|for|and|that|to|on|rather|against|when|beside)\b)",
        rf"(?:more|rather) (?:of )?(?:an? )?(?:{_TRIFLE}|{_STUMBLE}|nuisance|annoyance|irritation|inconvenience"
        rf"|curiosity|quirk) than (?:an? |any )?(?:real |true |actual |proper |serious )?{_OUTAGE}",
        r"(?:at (?:most|worst)|no more than|little more than|nothing but|nothing more than"
        rf"|hardly more than) (?:an? )(?:mere |minor |small |little )?(?:{_TRIFLE}|{_STUMBLE})",
    ),
    frame(
        "stumble, stutter, wobble, sniffle, sniffles, burp, cough, sneeze, tremor, hop, bump, slip-up, slipup, dip, "
        "nap, ripple, misfire, jolt, quiver, spasm, ruffle, whoopsie, oopsie, oops, boo-boo, mishap, quirk, wrinkle, "
        "blemish, bruise, scrape, niggle, upset, twitch, flicker, shiver, tantrum, wheeze, limp, crackle, kink, scare, "
        "swerve, detour, hitch, hiccough, hick-up, breather, siesta, stagger, flutter, sputter, splutter, tickle, "
        "itch, cold, fever, headache, beauty",
        rf"(?:an?|the|this|that|some|one|our|its) (?:\w+ )?(?:little|small|tiny|wee|slight|minor|brief|short|mini"
        rf"|momentary|passing|mild|teeny|itsy|bitty|quick|harmless|petty) (?:[\w-]+ )?{_STUMBLE}(?= ?[.,;!]|$| (?:of|in"
        rf"|on|for|at|during|when|and|by|from|that|with|after|before|to)\b)",
        r"(?:had|has|caught|suffered|took|felt) an? (?:little |small |slight |mild |short |brief |tiny )?(?:touch of"
        r"|bout of|case of|bit of a|spot of|hint of a|dose of) (?:the )?(?:\w+ )?(?:sniffles|cold|hiccups?|flu|fever"
        r"|hangover|nerves|indigestion|cough|headache|trouble|bother|hiccough|stage fright|blues|jitters)",
    ),
    frame(
        "speak of an, talk of an, talk about an, call it an, call this an, call that an, speak of a, talk of a, speak "
        "of real, speak of any, of outage, called an, called a",
        r"(?:cannot|can't|can not|could not|couldn't|can hardly|could hardly|can scarcely|would not|wouldn't"
        r"|should not|need not|must not|hesitate to|one hesitates to|hardly|no reason to|too much to|exaggerated to"
        r"|an exaggeration to) (?:really |seriously |honestly |rightly |fairly |even |exactly |yet |be )*(?:speak"
        r"|talk|call|called)(?: (?:of|about|it|this|that|here))* (?:an? |any )?(?:real |true |actual |proper "
        rf"|serious |major )?{_OUTAGE}",
    ),
    frame(
        "academic, anecdotal, theoretical, cosmetic, statistical, hypothetical, aesthetic, symbolic, negligible, "
        "immaterial, marginal, bearable, tolerable, survivable, forgivable, manageable, painless",
        r"(?:was|is|were|are|remains|remained|stays|stayed) (?:at (?:most|worst) )?(?:of )?(?:an? |rather |purely "
        r"|merely |mostly |more |only |largely |just |quite |entirely |fairly |perfectly |very much )+(?:academic"
        r"|theoretical|cosmetic|aesthetic|symbolic|bearable|tolerable|survivable|forgivable|painless|negligible"
        r"|immaterial|marginal|harmless)(?: (?:nature|interest|importance|value|character|kind))?(?= ?[.,;!]|$| (?:and"
        r"|for|in|at|given|compared|anyway)\b)",
    ),
    frame(
        "turned a hair, batted an eyelid, bat an eyelid, turn a hair, raised an eyebrow, lost any sleep, lose any "
        "sleep, shed a tear, sky fell, sky did not fall, world did not end, world kept turning, world went on, heads "
        "did not roll, hair on a, fly was hurt, fly was harmed, no blood, survived it, lived through, got over it, "
        "will get over, will live, earth kept",
        r"(?:nobody|no one|no-one|no \w+|not one \w+|hardly a \w+|hardly any\w*)(?: [\w-]+)? (?:turned a hair"
        r"|batted an eyelid|raised an eyebrow|lost (?:any )?sleep|shed a tear|was hurt|starved|perished|froze)",
        r"the (?:sky|world|earth) (?:did not|didn't|has not) (?:fall|end|fallen|ended|stop|stopped)(?: turning| in"
        r"| because)?|the (?:world|earth) (?:kept|went) (?:on )?(?:turning|on|spinning)",
        r"(?:customers?|users?|guests?|passengers?|players?|patients?|shoppers?|everyone|everybody|they|people"
        r"|we all) (?:will |have |all )?(?:survive[d]?|get over|got over|live[d]?) (?:it|through it)(?= ?[.,;!]|$)",
    ),
    frame(
        "negligible, insignificant, trivial, minimal, minuscule, tiny, vanishing, vanishingly, laughable, homeopathic, "
        "infinitesimal, microscopic, piddling, paltry, measly, mere, manageable, modest, handful, minute, marginal, "
        "piffling, puny",
        r"an? (?:\w+ly )?(?:negligible|insignificant|trivial|minimal|minuscule|tiny|vanishing|vanishingly small"
        r"|laughable|laughably small|homeopathic|infinitesimal|microscopic|piddling|paltry|measly|mere|piffling|puny"
        r"|mere handful|manageable|very manageable) (?:amount|number|quantity|share|fraction|part|portion|handful"
        r"|percentage|minority|group|sum|loss|dose|slice|sliver|trickle|dent|subset|set|bit|volume|circle|crowd)(?: of"
        r"|(?= ?[.,;!]|$))",
    ),
    frame(
        "get over, gotten over, got over, live with, lived with, easy to bear, not kill, kill anybody, kill anyone, "
        "hurt anybody, hurt anyone, could not cure, cannot cure, couldn't cure, could not fix, would not fix, did not "
        "fix, could not be fixed, could not mend, nothing that a, nothing a, nothing which, could not put right, "
        "wouldn't cure, would not cure, did not cure, recover from, verschmerzen, be coped with, shrugged off, shrug "
        "off, laughed off, laugh about, smile about, joke about, to speak of, worth speaking of, worth the name, "
        "deserving the name, deserves the name, deserve the name, writing home, worth losing, to lose sleep, grey "
        "hair, gray hair, no cause for alarm, to be taken seriously, worth a headline, headline",
        r"(?:easy|easily|possible|not hard|quite possible|simple) to (?:get over|live with|bear|recover from|cope with"
        r"|shrug off|laugh off|forget|forgive|replace|do without)(?= ?[.,;!]|$)",
        r"(?:was|were|is|are|can be|could be) (?:easily|quickly|soon) (?:gotten over|got over|forgotten|forgiven"
        r"|shrugged off|laughed off|coped with|borne|digested)",
        r"(?:nothing|no damage|no harm|not much)(?: (?:happened|was lost|was broken|broke|went wrong))? (?:that "
        r"|which )?(?:an? |one |two |the )?(?:\w+ )?(?:reload|restart|refresh|coffee|reboot|retry|click|phone call"
        r"|apology|smile|second try|aspirin|cup of \w+|key ?press|f5|bit of \w+|good night's sleep|patch"
        r"|nap)(?: [\w-]+)? (?:could|can|would|did)(?: ?not|n't) (?:cure|fix|mend|put right|repair|solve|heal|remedy)",
        r"(?:will|did|does|would|won't|didn't) (?:not |surely not |hardly )?(?:kill|hurt|ruin|bother) (?:anybody|anyone"
        r"|us|them|the company|customers|any customer|a soul)(?= ?[.,;!]|$)",
        r"no (?:\w+ )?(?:outage|incident|failure|damage|loss|harm|delay|disruption|impact) (?:to speak of"
        r"|worth (?:speaking of|the name|mentioning|reporting)|deserving (?:of )?(?:the|that) name"
        r"|that deserves the name)",
        r"(?:can|could|we|one|will) (?:\w+ )?(?:laugh|smile|joke) about (?:it|this|that)(?: (?:now|later|today|one day"
        r"|already))?(?= ?[.,;!]|$)",
        r"(?:was|is|were) (?:of an? )?(?:purely |merely |rather |more |mostly )*(?:anecdotal|academic|cosmetic"
        r"|theoretical|statistical|symbolic) (?:nature|character|interest|kind|value)",
    ),
    frame(
        "nothing more, no more, that was it, that is it, that is all, that's all, that was all, that's it, end of "
        "story, nothing else, and that was that",
        r"(?:tiny|small|short|brief|little|minor|slight|momentary|quick|wee|mini|passing|few seconds'?|moment's"
        r"|harmless|mild) (?:\w+ )?(?:interruption|outage|delay|dip|drop|wobble|flicker|pause|hiccup|blip|glitch|lag"
        r"|stall|dent|break|gap|disturbance|slowdown|hitch|stutter|disruption|scare|irritation|inconvenience|mishap"
        r"|slip|mix-up|backlog|queue|loss|error|fault|leak|spike|jam|wait|stop|standstill|nuisance|upset)s?(?: (?:at|in"
        r"|on|of|for|with|to|during) [^,;.]{2,50}?)? ?[,;:\u2013\u2014-] ?(?:but |and )?(?:nothing (?:more|else|worse)"
        r"|no more(?: than that)?|that (?:was|is) (?:it|all|that)|that's (?:it|all)|end of story)(?= ?[.,!;]|$)",
    ),
    frame(
        "elephant out of, elephant of, mountain out of, mountain of a, drama out of, drama of, fuss about, fuss of, "
        "fuss over, big thing of, exaggerate, dramatise, dramatize, overdramatise, overdramatize, overstate, molehill, "
        "in perspective, keep calm about, anecdotal, out of proportion, glass of water, tea cup, teacup, get carried "
        "away, make too much of, cry over, flogging",
        r"(?:let us|let's|we|one|there is|there's|no need to|no reason to|please|nobody|you)(?: \w+)?? (?:not "
        r"|should not |shouldn't |need not |needn't |must not |mustn't |no need to |no reason to |do not |don't "
        r"|to )+(?:make|exaggerate|over-?dramati[sz]e|dramati[sz]e|overstate|blow|get carried|cry over"
        r"|fuss)(?: [^,;.]{0,40}?(?:out of (?:it|this|that|a \w+|proportion)|of (?:it|this|that)"
        r"|about (?:it|this|that)|over (?:it|this|that)|up|away))?",
        r"(?:mountains? out of (?:a )?molehills?|elephant out of (?:it|this|that|a \w+)|drama out of (?:it|this"
        r"|nothing)|storm in a (?:glass|tea ?cup))",
        r"(?:of|only of|merely of) (?:an? )?(?:\w+ly )?(?:anecdotal|cosmetic|academic|theoretical|marginal|trivial"
        r"|passing|temporary|minor|harmless) (?:nature|interest|importance|significance|character|concern)",
        r"(?:keep|put|see) (?:it|this|that|things|the \w+) in (?:perspective|proportion)(?= ?[.,;!]|$)",
    ),
    frame(
        "blink, heartbeat, wink, jiffy, whisker, sneeze, blink of an eye, black eye, a fright, a slap, off lightly, "
        "off cheaply, laughable, ridiculously small, ridiculously little, a joke of, not a soul was, hardly a soul",
        r"(?:for |just |only |merely |barely |no more than |hardly )+(?:for )?(?:an? "
        r"|the )(?:\w+ )?(?:blink(?: of an eye)?|heartbeat|wink|jiffy|sneeze)(?= ?[.,;!]|$)",
        r"(?:got|get|came|come|went) (?:away|off|out of (?:it|this))? ?(?:with )?(?:only |just |nothing worse than "
        r")?(?:an? )?(?:black eye|fright|slap on the wrist|blue eye|lightly|cheaply|scratch(?:es)?)(?= ?[.,;!]|$)",
        r"(?:damage|loss|losses|impact|effect|effects|delay|harm|cost|costs|bill) (?:was|were|is"
        r"|are) (?:\w+ )?(?:laughable|laughably small|ridiculously (?:small|little)|a joke|peanuts|pocket money"
        r"|small change)(?= ?[.,;!]|$)",
    ),
)
