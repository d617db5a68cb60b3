"""Harm made small by a figure of speech: a scratch, a ripple, a storm in a teacup."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        "one-off, isolated, freak, fluke, one of those, bad luck, just happens, happens all, these things, "
        "such things, part of the, part and parcel, comes with the, teething, perfectly normal, nothing unusual, "
        "nothing special, nothing out of, nothing spectacular, nothing to speak, nothing remarkable, "
        "nothing exceptional, nothing noteworthy, nothing lasting, nothing vital, nothing of, ordinary, "
        "no one important, normal wear, to be human, happen to",
        r"(?:an?|just|only|simply|merely) (?:\w+ )?(?:one-off|isolated (?:event|occurrence|case|incident)"
        r"|freak (?:event|occurrence|accident)|fluke)(?= ?[.,;:!]|$"
        r"| (?:and|that|which|event|thing|occurrence|in|so|because))",
        r"(?:just|simply|only) (?:one of those (?:things|days)|bad luck|happens|plain bad luck)",
        r"(?:happens?|happened) (?:all the time|everywhere|to (?:all of us|everyone|everybody|the best))(?= ?[.,;:!]"
        r"|$| in)",
        r"(?:these|such|those|stuff like this|things like (?:this|that)) ?(?:things )?(?:do |will |can )?(?:happens?"
        r"|occur)(?= ?[.,;:!]|$| (?:from|in|to|all|now|sometimes|everywhere))",
        r"(?:all )?part (?:and parcel of|of (?:the (?:game|job|deal|business|fun)|life|doing business))",
        r"comes with the (?:territory|job)",
        r"(?:perfectly|completely|totally|quite) normal(?= ?[.,;:!]|$| (?:for|in|at) (?:a|such|any|our|this|the))",
        r"nothing (?:spectacular|vital|lasting|of (?:value|importance|note|consequence|significance)|to speak of"
        r"|too (?:dramatic|serious|bad|terrible|tragic))(?= ?[.,;:!]|$| (?:was|happened|got|broke|about|really))",
    ),
    frame(
        """
        at most, at worst, lasted, took, over before, over in, over quickly, over almost, moment, moments, blink
        briefly
        temporarily, momentarily, quick, simple, short, brief, short while, little while, no time, matter of moments
        soon, quickly, swiftly, promptly
        """,
        r"at (?:the )?(?:most|worst),? (?:an? |some )?(?:few|little|bit|couple|handful|short|brief|minor|small|slight"
        r"|mild|some|tiny|inconvenience|nuisance|annoyance|cosmetic)(?! (?:of )?(?:milli|micro|nano)?(?:seconds?|ms))",
        r"(?:only|just|barely|hardly|merely) (?:lasted|took|for|went on for) (?:about |for |like )?(?:a"
        r"|the)?(?: \w+)? ?(?:moment|moments|blink|short while|little while|instant|short time|heartbeat|jiffy"
        r"|couple of moments)",
        r"lasted (?:only|just|but|no more than|no longer than|all of|barely|hardly|for only|for just"
        r"|not even) (?:an? |the )?(?:\w+ )?(?:moment|moments|blink|instant|while|time|breath|heartbeat|coffee break"
        r"|seconds|minutes|few (?:seconds|minutes|moments))",
        r"(?:was|were|is) (?:all )?(?:over|gone|done|forgotten|fixed"
        r"|sorted) (?:almost )?(?:before (?:anyone|anybody|we|it|most|any|many|customers|users|people|the first)"
        r"|in (?:no time|a flash|a jiffy|an instant|a heartbeat|minutes|moments|the blink)|quickly|as soon as"
        r"|again before|in a moment)(?! (?:10|the (?:deadline|window|cut)))",
        r"(?:soon|quickly|swiftly|promptly|rapidly) (?:forgotten|over|under control|forgiven|sorted(?: out)?"
        r"|back to normal|a thing of the past|behind us)",
        r"(?:only|just|merely|no more than) (?:very )?(?:temporarily|momentarily|briefly|fleetingly|sporadically"
        r"|occasionally|intermittently|partially|marginally|slightly) \w+",
        r"(?:a|for a|the) (?:mere |very |really |few |couple of )?(?:short|brief|quick|little) (?:moment|while"
        r"|instant|spell|bit)(?= ?[.,;:!]|$| (?:of|only|and|but|then|during|when|where))",
        r"a (?:quick|simple|short) (?:restart|reboot|fix|refresh|reload|retry|click) and (?:everything|all|it"
        r"|things) (?:was|were|is|went) (?:fine|well|good|back|normal|ok|okay|great)",
    ),
    frame(
        "limited to, confined to, restricted to, kept to, held to, amounted to, boiled down, nothing more, "
        "nothing worse, nothing else, more of a, rather a, than an outage, than a problem, rather than an outage, "
        "rather than a problem, if you can call, if one can call, if you could call, if you want to call, "
        "if we can call, if at all, call it an, so-called outage, that is all, that was all, of no, of little, "
        "of minor, of small, that was it, hardly counts, bare minimum, absolute minimum",
        r"(?:limited|confined|restricted|amounted|came|boiled down) (?:down )?to (?:an? |some |the )?(?:few |odd "
        r"|occasional )?(?:minor |small |mild |slight |short |brief |little )*(?:annoyances?|inconveniences?"
        r"|grumbl\w+|irritation|delays?|nuisance|cosmetic \w+|slow page\w*|hiccups?|complaints?|confusion|retries"
        r"|reloads?)",
        r"(?:kept|held|reduced|limited) to (?:a|an|the) (?:bare |absolute |strict |very )?minimum",
        r"(?:more of|more|rather|at most|merely|mostly|really|little more than) an? (?:\w+ )?(?:nuisance|annoyance"
        r"|inconvenience|curiosity|formality|irritation|cosmetic \w+|nicety|quirk)",
        r"(?:if|as far as) (?:you|one|we) (?:can|could|even|really|want to|may|might) (?:even )?call (?:it|this"
        r"|that)(?: (?:that|so|one|an? \w+))?",
        r"if at all(?= ?[.,;:!]|$)",
        r"(?:and )?that (?:is|was) (?:all|it)(?= ?[.!]|$)",
        r"of (?:no|little|minor|small) (?:real |great |further )?(?:consequence|importance|significance|concern|note"
        r"|relevance|moment)",
        r"nothing (?:more|worse|else) (?:happened|than (?:a|an|some)|was (?:lost|harmed|affected|broken))",
    ),
    frame(
        "mere, merely, purely, theoretical, theoretically, academic, on paper, harmless, so what, little harm, "
        "little damage, little impact, little effect, no impact to speak, no real, no lasting, no serious, no major, "
        "no significant, no actual, no tangible, no measurable, no material, no great, no noticeable, no permanent, "
        "little real, no true",
        r"a mere (?:\w+ )?(?:blip|flicker|glitch|hiccup|nuisance|inconvenience|annoyance|formality|detail|trifle"
        r"|handful|moment|fraction|few|scratch|drop|bagatelle|footnote|technicality|curiosity|wobble)",
        r"(?:purely|only|merely|largely|entirely|mostly) (?:theoretical|academic|cosmetic|a formality|hypothetical"
        r"|aesthetic)",
        r"(?:little|no|not much|hardly any|barely any|next to no|virtually no|practically no|almost no"
        r"|without) (?:real|lasting|serious|actual|tangible|great|appreciable|notable|grave|severe|meaningful"
        r"|discernible) (?:\w+ )?(?:harm|damage|impact|effect|effects|consequences?|disruption|inconvenience|loss"
        r"|repercussions?|problem|issue|ill effects?|fallout|customer impact|user impact)",
        r"(?:did|does|caused?|causing|do|inflicted) (?:very |fairly |relatively |comparatively )?(?:little"
        r"|not much) (?:harm|damage|disruption|trouble|inconvenience)",
    ),
    frame(
        "small, minor, tiny, little, slight, insignificant, harmless, negligible, trivial, unimportant",
        r"(?:very|really|rather|fairly|pretty|quite|just|only|relatively|comparatively|extremely|merely|this|harmless"
        r"|small|tiny) (?:a |an )?(?:small|minor|tiny|little|slight|insignificant|harmless|negligible|trivial"
        r"|unimportant) (?:\w+ )?(?:bug|bugs|event|events|error|errors|defect|fault|lag|mistake|leak|failure|failures"
        r"|incident|incidents|outage|outages|typo|breach|gap|pause|stutter|thing)(?! (?:was|were) (?:fixed|patched))",
        r"(?:noticed|saw|seen|experienced|felt|had|suffered|see|notice) (?:perhaps |maybe |at most )?an? (?:small"
        r"|minor|tiny|little|slight"
        r"|brief|short|mild) (?:\w+ )?(?:lag|pause|stutter|wait|interruption|inconvenience|dip|blink|slowness)",
    ),
)
