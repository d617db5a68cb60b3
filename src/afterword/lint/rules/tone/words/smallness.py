"""Harm made small in other words: effects that were negligible, nobody really affected, a drop in the ocean."""

from afterword.lint.text.frames import frame

_HARM = (
    r"(?:impact|impacts|effects?|consequences?|damage|harm|disruptions?|outages?|interruptions?|delays?|slowdown"
    r"|downtime"
    r"|degradation|incidents?|leak|breach|loss|losses|glitch|fault|trouble|event|fallout|inconvenience|affair|episode"
    r"|disturbance|failure|failures|mishap|hiccup|blip|repercussions?|side effects|aftermath|exposure|drop|dip"
    r"|decline|slump|fall-off|rise in errors|bump|number of errors"
    r"|unavailability|problem"
    r"|problems|issue|issues|bug|defect|error rate|hit|harm done|anomaly|matter|data loss|latency increase)"
)
_SMALL = (
    r"(?:negligible|minimal|trivial|insignificant|inconsequential|tiny|harmless|benign|cosmetic|mild|marginal|modest"
    r"|manageable|bearable|tolerable|short-lived|painless|immaterial|unimportant|superficial|imperceptible"
    r"|unnoticeable|peanuts|a non-issue|no issue|no big deal|unremarkable|small|minor|slight|brief|fleeting|survivable"
    r"|innocuous|trifling|nothing|not dramatic|undramatic|hardly noticeable|small potatoes|minuscule|infinitesimal"
    r"|microscopic|limited and brief|quite small|short|meaningless|irrelevant|light|gentle|of no account|pale|petty"
    r"|vanishingly small)"
)
_HEDGE = (
    r"(?:(?:rather|quite|really|pretty|very|so|just|only|merely|mostly|largely|fairly|more or less|basically"
    r"|essentially|all in all|overall|at most|at worst|practically|almost|relatively|comparatively|extremely"
    r"|thankfully|fortunately|luckily|in the end|in practice|actually|frankly|mercifully|utterly|completely|entirely"
    r"|purely|a bit|to be honest|if anything|always|also|therefore|still|both) ?,? ?)*"
)
_FEW = (
    r"(?:nobody|no one|no-one|hardly anyone|hardly anybody|barely anyone|almost nobody|almost no one|few people"
    r"|no customer"
)
_FEW += (
    r"|no customers|no user|no users|no patient|no patients|not a single customer|hardly any (?:users|customers"
    r"|clients))"
)
_BIT = (
    r"(?:a bit|a little|a little bit|slightly|marginally|somewhat|mildly|a tad|a touch|a trifle|a wee bit|kind of"
    r"|a shade)"
)
_WORSE = (
    r"(?:slow|slower|sluggish|delayed|unstable|flaky|wobbly|shaky|bumpy|rough|unavailable|degraded|inconvenient"
    r"|inconvenienced|annoying|annoyed|impaired|affected|impacted|impatient|irritated|irritating|patchy|choppy"
    r"|unresponsive|laggy|jerky|grumpy|longer than usual|slower than usual|under the weather)"
)
_NO_MORE = (
    r"(?:just|only|merely|simply|no more than|little more than|nothing more than|hardly more than|nothing but|but"
    r"|purely)"
)

FRAMES = (
    frame(
        """
        negligible, minimal, trivial, insignificant, inconsequential, tiny, harmless, benign, cosmetic, mild, marginal
        modest, manageable, bearable, tolerable, short-lived, painless, immaterial, unimportant, superficial, minor
        small
        imperceptible, unnoticeable, peanuts, non-issue, no issue, unremarkable, slight, brief, fleeting, survivable
        innocuous, trifling, undramatic, minuscule, infinitesimal, microscopic, meaningless, irrelevant, short, light
        petty, vanishingly
        """,
        rf"{_HARM}(?: (?:to|on|for|of|in|at|with|from) [^,.;:]{{1,40}}?)? (?:was|were|is|are|has been|have been"
        r"|remained|stayed|proved|turned out|turned out to be|seems|seemed|looked|felt|appears|appeared|appears to be"
        rf"|appeared to be|can be called|could be described as|should be|proved to be) {_HEDGE}{_SMALL}(?= ?[.,;!)]|$"
        r"| (?:and|for|to|in|because|since|as|but|so|at|on|enough|compared|overall|anyway|if|given)\b)(?! (?:to"
        r"|in) (?:the|a|one|eu|us|those|users|customers in) (?:\w+ )?(?:shard|region|zone|host|cell))",
        rf"{_SMALL} (?:if any|at best|at worst|at most|in (?:scope|nature|size|comparison)|overall)",
        r"(?:negligible|minimal|trivial|insignificant|inconsequential|short-lived|painless|superficial"
        rf"|unimportant|fleeting|innocuous|trifling|minuscule|imperceptible) (?:and (?:\w+ )?)?{_HARM}",
    ),
    frame(
        "affected, impacted, bothered, harmed, hurt, noticed, cared, complained, minded, inconvenienced, troubled, "
        "suffered, suffering, remember, notice, care, miss, batted an, lost sleep, losing sleep, disturbed, shouted, "
        "died",
        rf"{_FEW} (?:was|were|has been|is|seems to have been|will have been)? ?(?:really|even|actually|seriously|truly"
        r"|badly|much|ever|terribly|unduly|particularly|significantly|overly|too) (?:affected|impacted|bothered"
        r"|harmed|hurt|noticed|cared|complained|minded|inconvenienced|troubled|suffered|disturbed)",
        r"(?:hardly anyone|hardly anybody|barely anyone|almost nobody|almost no one|few people"
        r"|practically nobody) (?:was|were|is|will|would|has|have|had)? ?(?:affected|impacted|bothered|noticed"
        r"|noticing|notice|cared|complained|minded|be|inconvenienced|uses?|used|looks?|looked)",
        rf"{_FEW} (?:complained|minded|cared|batted an eye(?:lid)?|lost (?:any )?sleep"
        r"|noticed (?:a thing|anything|at all)|will (?:ever )?(?:remember|notice|care|miss)|shouted|got hurt)",
        r"(?:it's|it is|it was|not) (?:not )?(?:as|like)(?: if| though)? (?:anyone|anybody|somebody|someone|we"
        r"|anything) (?:died|dies|was (?:hurt|harmed|injured)|lost|important|got hurt|noticed)",
        r"(?:went|passed|passing|go|going) (?:by )?(?:almost |largely |mostly |practically |virtually |nearly "
        r"|quite )?(?:unnoticed|unremarked|without anyone noticing|without much notice)",
    ),
    frame(
        """
        a bit, a little, slightly, marginally, somewhat, mildly, a tad, a touch, a trifle, a wee, kind of, a shade
        a little bit
        """,
        rf"{_BIT} {_WORSE}(?! than (?!usual|normal))",
        r"(?:a bit|a little bit|a spot|a touch|a smidgen) of (?:a )?(?:\w+ )?(?:trouble|hiccup|delay|bother|slowness"
        r"|lag|wait|nuisance|glitch|wobble|downtime|an? (?:issue|outage|inconvenience|interruption))",
    ),
    frame(
        """
        ocean, bucket, peanuts, beer, potatoes, biggie, molehill, teacup, tea cup, teapot, bridge, rounding error, noise
        radar, flash in the pan, paper cut, scratch, pinprick, flicker, wobble, ripple, ripples, blip, hiccup, bump
        speck
        footnote, side note, sideshow, storm, mosquito, flea bite, ado, dent, splash, triviality, bagatelle
        lap of honour
        """,
        r"drops? in the (?:ocean|bucket|sea)",
        r"(?:small (?:beer|potatoes|fry|change)|no biggie|mole ?hill|storm in a (?:tea ?cup|glass of water)"
        r"|water under the bridge|flash in the pan|paper cut|pinprick|flea ?bite|mosquito bite|bagatelle|much ado)",
        r"(?:was|is|were|amounts? to|amounted to|are) (?:\w+ )?peanuts",
        rf"{_NO_MORE} an? (?:\w+ )?(?:rounding error|flicker|bump|blip|wobble|ripple|scratch|speck|footnote|side note"
        r"|sideshow|hiccup|pinprick|triviality|dent|nuisance|trifle|technicality|curiosity|inconvenience|annoyance"
        r"|formality|glitch|brief \w+|short \w+|momentary \w+|small \w+|minor \w+|temporary \w+|moment|detail"
        r"|cosmetic \w+"
        r"|routine \w+)(?! (?:cause|reason|part|fraction|number|release|version|change|fix|patch|update|edit|subset))",
        r"(?:a|the|this|that|some) (?:\w+ )?(?:wobble|flicker|ripple|blip|hiccup)s? (?:passed|went away|was over"
        r"|were over|disappeared|settled|lasted|in (?:service|the service|our service|availability|the api)"
        r"|on the radar|did no|caused no)",
        r"lost in the noise",
        r"(?:hardly|barely|scarcely|didn't|did not|without) (?:even )?(?:mak(?:e|ing|es)|made|left"
        r"|leav(?:e|ing)) (?:a|much of a|any) (?:dent|ripple|splash|mark|scratch)",
        r"a small (?:price to pay|thing|matter|wrinkle|hitch)",
    ),
    frame(
        "shrug, shrugged, fuss, sleep, excited, worry, worried, alarm, panic, concern, drama, sweat, cause for, "
        "reason to, reason for, need to, talk about, talking about, mention, mentioning, trouble, post-mortem, "
        "postmortem, ink, attention",
        r"(?:can|could|may|might) (?:\w+ )?(?:be )?shrug(?:ged)? (?:it |this |that )?off",
        r"not (?:really |even |quite |actually )?(?:be )?worth (?:the|a|an|any|losing|mentioning|talking|getting"
        r"|writing|worrying|our|this|your|so much|all|even|half) ?(?:\w+ )?(?:fuss|trouble|sleep|post-?mortem"
        r"|incident|excited|about|ink|attention|ticket|time|paper|page|review|report|noise|mention|word|drama"
        r"|document)?",
        r"(?:nothing|little) (?:to|worth) (?:really )?(?:lose sleep|losing sleep|get excited|panic|fret|be concerned"
        r"|be alarmed|make a fuss|worry|be worried|talk|speak|shout|write|cry)(?:ing)?(?: about| over| of"
        r"| home about)?",
        r"no (?:real |great |big |particular )?(?:cause|reason|need|grounds) (?:for|to) (?:any )?(?:alarm|panic"
        r"|concern|worry|drama|fuss|dramati[sz]e|be alarmed|be concerned|excitement)",
        r"(?:no|without|not much) (?:real |great |big |any |much )?(?:drama|fuss|biggie|sweat|bother)(?= ?[.,;:!]|$)",
        r"(?:much|so much|too much|all this|a lot of) fuss (?:about|over) (?:nothing|very little|so little|little)",
    ),
    frame(
        "big deal, big thing, big issue, big problem, big drama, end of the world, catastrophe, tragedy, dramatic, "
        "tragic, major issue, major problem, major incident, serious, huge deal, huge issue, great loss, big loss, "
        "real problem, real issue, real incident, real outage, real harm, real damage, anything serious, exactly, "
        "as such, proper",
        r"(?:not|n't|hardly|no|nothing|never|neither) (?:really |exactly |quite |such |particularly |much of |too "
        r"|so |all that |that |even )*(?:an? |the |very )?(?:really |particularly |very |that |too "
        r"|so )?(?:big (?:a )?(?:deal|thing|issue|problem|drama|loss|of a deal)|end of the world|catastrophe|tragedy"
        r"|tragic|dramatic|huge (?:deal|issue|problem)|great loss|serious(?= ?[.,;:!]|$))(?! enough)",
        r"(?:wasn't|was not|isn't|is not|hardly|not) (?:really |exactly |quite |even )*an? (?:real|proper|actual|true"
        r"|full|genuine|major|serious|outage"
        r"|incident)(?: (?:incident|outage|problem|issue|disaster|emergency|breach))? ?(?:as such|at all"
        r"|in the (?:strict|proper|true|real) sense|, (?:more|just|really)|to speak of|strictly)",
    ),
    frame(
        "hardly, barely, scarcely",
        r"(?:hardly|barely|scarcely) (?:even )?(?:counts?|counted|matters?|mattered|worth|qualif(?:y|ies|ied)"
        r"|deserves?|merits?|warrants?|registers?|registered|felt|perceived|inconvenienced|hurt|disturbed|dramatic"
        r"|critical)(?= ?[.,;:!]|$| (?:as|an?|the|any|anyone|anybody|with|on|by|in|at|mentioning|it|that|this|for)\b)",
        r"(?:hardly|barely|scarcely) (?:even )?(?:call|describe|be called|be described|label|term) (?:it|this|that"
        r"|as|an?)",
        r"(?:hardly|barely|scarcely) any (?:\w+ )?(?:impact|effect|damage|harm|complaints?|consequences|disruption"
        r"|downtime|loss)",
        r"(?:hardly|barely|scarcely) (?:an? |the )(?:incident|outage|problem|disaster|catastrophe|tragedy|emergency"
        r"|crisis|scratch|blip|ripple|complaint|dent|inconvenience|noticeable)",
        r"(?:hardly|barely|scarcely) (?:a|any) (?:customer|user|client|patient|soul|person|one)s?\b",
    ),
    frame(
        "lightly, at best, worse than, the odd, an odd, within reason, so what, nothing else, serious harm, "
        "as usual for, not call, hiccuped, hiccupped, limited, get over, neglected, disregarded, ignored, dismissed, "
        "nothing was, may have, might have, coffee break, here and there, whatever",
        r"(?:got|gets?|getting|came|let) off (?:very |quite |rather )?(?:lightly|easy|easily|cheaply)",
        rf"{_HARM} (?:was|were|is|are) (?:\w+ )?(?:theoretical|cosmetic|marginal|academic|hypothetical"
        r"|superficial)(?: at (?:best|most))?",
        r"(?:sounds?|looks?|looked|sounded|seems?|seemed) (?:much |far |a lot )?worse than (?:it|they) (?:was|were"
        r"|is|are|really)",
        r"only (?:the|an) odd \w+",
        rf"{_HARM} (?:stayed|remained|was|were|kept) within (?:reason|tolerable|acceptable|reasonable)(?: limits"
        r"| bounds)?",
        r"so what(?= ?[.!]|$)",
        r"(?:just |only |merely )?an? (?:glitch|hiccup|blip|nuisance|formality|oddity),? (?:and )?nothing (?:else"
        r"|more)",
        r"(?:for|to) (?:most|almost all|nearly all|nearly everyone|most people"
        r"|the majority)(?: \w+)? it was business as usual",
        r"would(?: not|n't) (?:really |even |exactly )?call (?:it|this|that) an? (?:\w+ )?(?:incident|outage"
        r"|problem|failure|disaster)",
        r"hiccupp?ed",
        rf"{_HARM}(?: (?:to|on|for|of|in) [^,.;:]{{1,30}}?)? (?:was|were|is|remained|stayed) (?:very |rather |quite "
        r"|fairly |thankfully |fortunately |mercifully )?limited"
        r"(?= ?(?:[.!;]|, (?:thankfully|luckily|fortunately|mercifully)\b)|$)",
        r"(?:will|would|they'll|'ll|can) (?:soon |surely |probably )?get over it",
        rf"{_HARM}(?: (?:to|on|for|of|in) [^,.;:]{{1,30}}?)? (?:can|could|may) (?:safely |easily |well |practically "
        r"|therefore |be )*(?:neglected|disregarded|dismissed|ignored)",
        r"(?:practically|virtually|almost|basically|next to) nothing (?:was|is|has been|got|went|happened)",
        r"(?:may|might) have (?:noticed|seen|felt|experienced|had|needed) (?:to (?:press|hit|click|reload|refresh"
        r"|retry|wait a|try again)|(?:an? |some )?(?:small|slight|brief|short|minor|little|tiny|mild|bit))",
        r"longer than a (?:coffee|tea|toilet|cigarette) break",
    ),
    frame(
        "was gone, tiny bit, little bit, all things considered, no more, but minor, but small, but harmless, "
        "but brief, but short, less important, unimportant, invisible, have felt, have noticed, luckily, fortunately, "
        "thankfully, nothing happened, nap, nothing worse, apart from, no tragedy, slightly longer, marginally longer",
        r"(?:blip|hiccup|glitch|problem|issue|it) was gone (?:before|by|within|after|as)",
        r"a (?:tiny|wee|little) bit (?!more|higher|later|lower|different)\w+",
        rf"{_HARM}(?: (?:was|were|is|are),? [^.;]{{0,10}}all things considered,? {_SMALL}| all things considered)",
        r"(?:slightly|marginally|somewhat|a little|a bit) longer,? (?:no more|nothing more|that is all|than usual)",
        r"(?:annoying|unpleasant|regrettable|unfortunate|ugly|embarrassing|noticeable"
        rf"|irritating) but (?:\w+ )?{_SMALL}",
        r"(?:only|just|merely) (?:some |a few |the )?(?:less important|unimportant|minor|small) (?:customers|users"
        r"|clients|tenants|systems|services|accounts)",
        r"(?:largely|mostly|practically|virtually|almost|nearly) invisible (?:to|for)",
        r"(?:hardly|barely|scarcely|never) have (?:even )?(?:felt|noticed|seen|registered)",
        r"(?:luckily|fortunately|thankfully|happily),? (?:it|this) (?:was|only|just|merely|hit|affected) (?:only|just"
        r"|merely|affected|hit) (?:the|a|an|some)",
        r"(?:apart|aside) from [^.;]{1,40}?,? nothing (?:\w+ )?(?:happened|was|went)",
        r"(?:had|took|taking|having) a (?:short |little |brief |quick )?nap",
    ),
)
