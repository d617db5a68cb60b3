"""Harm soothed: it stayed within bounds, hardly anyone will have noticed, apart from that everything ran smoothly."""

from afterword.lint.text.frames import frame

_SMALL = (
    r"(?:small|minor|tiny|little|slight|brief|wee|mini|short|momentary|mere|harmless|trivial|negligible|insignificant"
    r"|trifling|passing|mild|minimal|marginal|petty|modest|isolated|temporary|fleeting|unimportant|minuscule|cosmetic)"
)
_AMISS = (
    r"(?:irregularit(?:y|ies)|discrepanc(?:y|ies)|deviations?|inaccurac(?:y|ies)|imprecisions?|oversights?|omissions?"
    r"|gaps?|mismatch(?:es)?|misunderstandings?|misprints?|typos?|abnormalit(?:y|ies)|anomal(?:y|ies)|peculiarit(?:y"
    r"|ies)|shortfalls?|variances?|differences?|errors?|faults?|mistakes?|slips?|leaks?|loss(?:es)?|holes?|cracks?"
    r"|interruptions?|drops?|miscalculations?|inconsistenc(?:y|ies)|confusions?|mix-ups?|backlogs?|jams?|queues?|waits?"
    r"|regressions?|incompatibilit(?:y|ies)|misconfigurations?|duplications?|divergences?|drifts?|skews?|imbalances?"
    r"|overshoots?|undershoots?|exposures?|spills?|spillages?|breach(?:es)?|collisions?|misalignments?|weakness(?:es)?"
    r"|blemish(?:es)?|shortcomings?|deficits?|aberrations?|inexactitudes?|lapses?|mishaps?|disturbances?|outages?"
    r"|failures?|crash(?:es)?|stoppages?|breakdowns?|halts?|freezes?|dropouts?|drop-outs?|absences?|bugs?|defects?"
    r"|damage|malfunctions?)"
)
_HARM = (
    r"(?:damage|harm|losses|loss|impact|effects?|consequences?|delays?|outage|disruption|inconvenience|errors?"
    r"|error rate|fallout|interruption|interruptions|waiting times?|waits?|queues?|backlog|costs?|complaints|problems?"
    r"|trouble|slowdown|latency|annoyance|excitement|exposure|shortfall|number of complaints|repercussions|setback"
    r"|failures)"
)
_USERS = (
    r"(?:users?|customers?|clients?|guests?|visitors?|callers?|passengers?|patients?|members?|subscribers?|readers?"
    r"|players?|viewers?|merchants?|buyers?|shoppers?|tenants?|students?|colleagues?|employees|drivers?|riders?"
    r"|travellers?|citizens?|residents?|listeners?|donors?|teachers?|parents?|pupils?|fans?|people|of them|of us"
    r"|of our \w+)"
)
_LATE = (
    r"(?:late|behind|behind schedule|incomplete|stale|out of date|outdated|confused|garbled|mixed up|off|wrong|rusty"
    r"|blurry|noisy|muddled|unlucky|unfortunate|patchy|bumpy|rough|choppy|moody|temperamental|grumpy|tired"
    r"|under the weather|cold|crooked|wobbly|shaky|out of sync|out of step|out of order|slow|slower|sluggish|delayed"
    r"|bare|thin|empty|dirty|irregular|erratic|uneven|jumpy|hesitant|lazy|sleepy|cramped|crowded|busy|messy|untidy)"
)
_BIT = r"(?:a bit|a little|a little bit|slightly|somewhat|a tad|a touch|a trifle|a wee bit|a shade|marginally|mildly)"
_END = r"(?= ?[.,;!]|$)"

FRAMES = (
    frame(
        "within bounds, within limits, within reason, in bounds, within tolerable, within acceptable, within "
        "reasonable, within narrow, in check, under control, at bay, within manageable, within the usual, within "
        "normal, on the mild, on the small, on the short, on the light",
        rf"{_HARM} (?:to|for|on|in|at|of)?(?: ?the| ?our)?(?: ?\w+){{0,3}}? ?(?P<told>(?:stayed|remained|was|were|is"
        r"|are|has stayed|kept|was kept|were kept|could be kept|has remained|moved|ran) (?:well |always "
        r"|at all times |largely |still |thankfully |luckily |pretty |mostly )*(?:within (?:tolerable |acceptable "
        r"|reasonable |narrow |manageable |the usual |normal |certain |bearable )?(?:bounds|limits|reason|measure"
        r"|confines|margins?|range)|in (?:bounds|check)|at bay|on the (?:mild|small|short|light|low) side))",
    ),
    frame(
        "have noticed, even notice, even noticed, hardly notice, hardly noticed, barely noticed, barely notice, "
        "scarcely noticed, scarcely notice, not notice, never notice, never noticed, unnoticed, noticed by, felt by, "
        "even realised, even realized, hardly complained, barely complained, scarcely complained, even feel, even "
        "felt, hardly felt, barely felt, scarcely felt, notice anything, noticed anything, have felt, have seen, have "
        "experienced, have encountered, have perceived, have missed it, even seen",
        r"(?:(?:most|many|few|hardly any|scarcely any|almost no|the (?:\w+ )?majority of|the (?:bulk|rest) of|the"
        rf"|an?)(?: of)?(?: the| our)?(?: average| normal| typical| ordinary| usual)?(?: {_USERS})?|(?:ordinary"
        rf"|normal) {_USERS}|(?:nobody|no one|no-one|hardly anyone)(?: outside| in the [\w-]+)?(?! could have ))"
        rf" (?:will|would|may"
        r"|might|can|could|did|do|does) (?:probably |surely |likely |certainly |hardly |scarcely |barely |not |never "
        r"|ever |even |really )*(?:have )?(?:even |really )?(?:notice[sd]?|reali[sz]ed?|feel|felt|seen|missed)\b",
        rf"(?:{_USERS}|nobody|anyone|they) (?:\w+ )?(?:hardly|barely|scarcely) (?:notice[sd]?|felt|feels?|reali[sz]ed?"
        r"|saw|complained|registered|cared|minded)(?: (?:anything|it|a thing|the \w+|any \w+|that \w+|of it))?",
        r"(?:may|might|could|will)(?: \w+ly)? have (?:\w+ly )?(?:noticed|seen|felt|experienced|encountered|perceived"
        rf"|found|observed|suffered|had) (?:some |an? |the )?(?:odd |very |rather )*(?:{_SMALL}|slightly|somewhat"
        r"|a bit|a little|marginally|a touch|a tad|occasional|odd|hiccups?|glitch(?:es)?)(?: [\w-]+)?",
        r"(?:went|passed|remained|stayed|was|were) (?:\w+ )?(?:unnoticed|noticed|felt) (?:by|outside) (?:hardly "
        r"|almost |nearly |practically )?(?:most|anyone|anybody|everyone|all|the (?:public|majority|users|customers"
        r"|outside)|our \w+|customers|users|nobody|no one)",
    ),
    frame(
        "ran smoothly, went smoothly, worked smoothly, running smoothly, went well, went fine, worked fine, ran fine, "
        "went as planned, ran as planned, as usual, was fine, were fine, in order, worked well, went off well, held up "
        "well, went without, ran without, without a hitch, like clockwork, was normal, a success, went to plan",
        r"(?:apart from|aside from|except for|save for|other than|barring|besides|but for|with the exception of"
        r"|if one ignores|leaving aside|disregarding) (?:an? |the )?(?:few|some|odd|couple of|handful of|one or two"
        r"|usual|occasional|small|minor|tiny|slight|brief|little|short|several|certain|isolated|single|that|this"
        r"|it)\b[^;.]{0,50}? ?,? (?:everything|all|the rest|things|it all|it|the \w+"
        r"|the [\w-]+ \w+)(?: else)? (?:ran|went|worked|was|were|has been|held|is|kept running|runs)\b",
        r"(?:a few|some|one or two|minor|small|the odd|the usual) [\w -]{3,40}? aside ?,? (?:everything|all|the rest"
        r"|things|it)(?: else)? (?:ran|went|worked|was|held)\b",
    ),
    frame(
        "be patient, little patience, some patience, their patience, patience was, bit of patience, try again, press "
        "reload, to reload, hit refresh, to refresh, log in again, wait a little, wait a bit, wait a moment, good "
        "humour, good humor, good part, in their stride, in its stride, with a smile, with humour, did not mind, "
        "didn't mind, next to nothing, hardly anything, nothing of value, nothing important, nothing of importance",
        rf"{_USERS} (?:only |just |simply |merely |at most |at worst )*(?:had|needed|have|need"
        r"|were asked) (?:only |just |merely |simply )*(?:to )?(?:be|exercise|show|have|bring|wait|try|press"
        r"|hit|reload|refresh|log|click)?(?: in)? ?(?:a little|a bit|a little bit|a moment|some|again|reload"
        r"|refresh|the page|once more)(?: (?:of )?(?:patient|patience|longer|again|more patience))?" + _END,
        r"(?:only|just|simply|merely) (?:had|needed) to (?:try again|press reload|reload(?: the page)?|hit refresh"
        r"|refresh(?: the page)?|log in again|click again|wait a (?:little|bit|moment)|be patient|retry|start over)",
        rf"{_USERS} (?:\w+ )?(?:took it (?:in good (?:part|humour|humor)|with (?:good )?humou?r|in (?:their"
        r"|its) stride|with a smile|calmly)|did(?: not|n't) (?:really |seem to )?mind|lost (?:next to nothing"
        r"|hardly anything|nothing of (?:value|importance)|nothing important|only a little|little))" + _END,
    ),
    frame(
        "only a, just a, only some, just some, merely a, merely some, mere, nothing but, no more than, only one, just "
        "one, only the, just the, little more than, simply a, at most a, at worst a, purely a",
        r"(?:only|just|merely|simply|mere|nothing (?:more than|but)|no more than|little more than|at (?:most|worst)"
        r"|purely)(?: an?| some| one| the| a few| one or two)? (?:\w+ly |very |rather "
        rf"|really )?{_SMALL} (?:[\w-]+ )?{_AMISS}(?! (?:in|of) (?:version|time zone)\b)",
    ),
    frame(
        "a bit, a little, slightly, somewhat, a tad, a touch, a trifle, a shade, marginally, mildly",
        rf"(?P<told>{_BIT} {_LATE})(?: (?:at times|here and there|in places|now and then|from time to time|on occasion"
        r"|in parts|that (?:day|morning|night|evening|week|afternoon)|at the (?:start|end|edges)|for (?:a|some) \w+"
        r"|on \w+days?|at \w+|today|this (?:morning|week))"
        r"|(?= ?[.!]|$|, (?:but|that|nothing|though|no more|and that)))",
    ),
    frame(
        "less than ideal, suboptimal, sub-optimal, not ideal, not optimal, not quite ideal, not perfect, room for "
        "improvement, could have gone better, could have been smoother, not exactly ideal, far from ideal, not the "
        "best, not quite on, not entirely complete, not quite complete, at its best, at their best, an off day, a bad "
        "day, a slow day, not quite as, not entirely smooth, not completely smooth, not quite smooth, not as smooth, "
        "not entirely to",
        r"(?:was|were|went|ran|worked|had) (?:perhaps |maybe |admittedly |certainly |clearly |a bit |somewhat "
        r"|slightly |rather |probably |arguably |a little )*(?:less than ideal|sub-?optimal|not (?:quite |exactly "
        r"|entirely |fully |completely |always |altogether )?(?:ideal|optimal|perfect|on time|complete|smooth(?:ly)?"
        r"|as smooth(?:ly)?(?: as \w+)?|at (?:its|their) best|as (?:fast|quick|quickly|planned|hoped|expected|intended"
        r"|reliable|complete|responsive)(?: as \w+)?)|having an? (?:off|bad|slow|lazy) (?:day|morning|night|moment)"
        r"|an? (?:off|bad) day)" + _END,
    ),
    frame(
        "lost a, lost some, lost only, lost just, only lost, just lost, merely lost, only missed, just missed, only "
        "dropped, just dropped, only skipped, only delayed, only mislaid, only wasted, only cost, just cost, lost one "
        "or, lost very, missed only, dropped only, cost only, cost us only, cost no more, only lose, just lose",
        r"(?:only|just|merely|at most|at worst) (?:lost|lose|missed|dropped|skipped|mislaid|wasted|cost us|cost|delayed"
        r"|affected|hit) (?:an? )?(?:bit|little|tiny|few|couple|handful|tad|touch|trickle|moment|sliver|fraction|some"
        r"|one or two|very little|next to nothing|small change|old|unimportant|test|non-critical|a few)\b(?: \w+)?",
        r"(?:lost|missed|dropped|cost us|cost) (?:only|just|merely|no more than|hardly more than|little more than"
        r"|not more than) (?:an? )?(?:bit|little|tiny|few|couple|handful|tad|touch|trickle|moment|sliver|fraction"
        r"|some|small change|one or two)\b(?: of)?(?: \w+)?",
    ),
    frame(
        "at most, at worst, for a moment, for a brief moment, for a short moment, for a split second, for a short "
        "while, for a little while, for an instant, for a blink",
        r"^\W*(?:at (?:most|worst)|for (?:an? )?(?:brief |short |split |little |tiny |fleeting )*(?:moment|second"
        r"|instant|blink|while)) ?,? (?:the |our |some |an? |one )?(?:few |odd |couple of )?(?:[\w-]+ ){1,3}?(?:was"
        r"|were|did|got|went|stood|froze|hung|lagged|stuttered|lost|saw|had|could|may|might)\b(?! ?(?:no|not|able))",
    ),
    frame(
        "not matter, hardly mattered, barely mattered, mattered little, neither here nor, no scars, hurt nobody, hurt "
        "no one, harmed nobody, harmed no one, need not worry, needn't worry, need not concern, no cause for concern, "
        "no reason for concern, no reason to worry, gone in a flash, gone before, over before, of little consequence, "
        "a fleabite, a flea bite, no great loss, no big loss, no loss to anyone, of no great, nothing to worry, not to "
        "worry, no need to worry, no need for alarm, no harm in",
        rf"{_HARM}(?: [\w-]+){{0,4}}? (?P<told>(?:did|does|do)(?: not|n't) (?:really |much |even )?matter(?: much"
        r"| (?:all )?that much| in the end| to anyone)?|(?:hardly|barely|scarcely) matter(?:ed|s)"
        r"|matter(?:ed|s) little|(?:was|were|is) neither here nor there|left no (?:lasting )?(?:scars|marks?|traces?)"
        r"|(?:hurt|harmed) (?:nobody|no one|no-one)|(?:did|do|does)(?: not|n't) (?:really )?(?:hurt|harm)(?: \w+)?"
        r"|need(?: not|n't) (?:worry|concern|bother|alarm) \w+"
        r"|(?:was|were|is) (?:gone|over) (?:in a (?:flash|jiffy|blink|heartbeat)|before [\w ]{3,30})|(?:was|were"
        r"|is) (?:of little|of no great|of no real|of no) (?:consequence|importance|concern|weight|account))",
        r"(?:no (?:great|big|real) loss|not to worry|nothing to worry about|no (?:need|reason) (?:to worry|for (?:alarm"
        r"|concern|worry)))(?= ?[.,;:!]|$)",
    ),
    frame(
        "described as, characterised as, characterized as, considered, regarded as, classed as, seen as, rated as, "
        "called, put down as, filed under, ranked as, viewed as",
        r"(?:impact|effects?|damage|harm|loss(?:es)?|delays?|outage|disruption|interruption|incident|consequences?"
        r"|inconvenience|breach|leak|failure|fallout|slowdown|error rate|event)(?: (?:on|to|for|of|in"
        r"|at) [^,;.]{2,30}?)? (?:can|could|may|might|must|should|is|was|were|are) (?:safely |fairly |rightly "
        r"|only |best |certainly |probably |therefore |be )*(?:(?:described|characteri[sz]ed|considered|regarded"
        r"|classed|seen|rated|called|put down|viewed|ranked)(?: as)? (?:an? )?(?:very |rather |quite |extremely "
        r"|fairly |relatively |purely |merely |comparatively |only )*(?:limited|small|minor|negligible|low"
        r"|insignificant|minimal|slight|mild|modest|moderate|harmless|trivial|marginal|cosmetic|acceptable|tolerable"
        r"|bearable|manageable|irrelevant|short|brief|unimportant|triviality|trifle|nuisance|footnote|non-event"
        r"|non-issue))(?= ?[.,;!]|$| (?:and|in|for|by|one|given|at)\b)",
    ),
    frame(
        "raised eyebrows, raised eyebrow, long faces, a few grumbles, some grumbling, a few sighs, a few groans, a few "
        "frowns, a few shrugs, bit of grumbling, little grumbling, a few smiles, few jokes, a few jokes, the odd "
        "grumble, the odd sigh, the odd frown, bruised egos, bruised ego, red faces, some sighs",
        r"(?:an? few|some|one or two|a couple of|the odd|a bit of|a little|no more than|only|just"
        r"|nothing but) (?:[\w-]+ )?(?:raised eyebrows?|long faces|grumbl(?:es?|ing)|sighs?|groans?|frowns?|shrugs?"
        r"|smiles?|jokes?|red faces|bruised egos?)\b",
    ),
    frame(
        "cup of coffee, cup of tea, a coffee break, coffee break, tea break, smoke break, cigarette break, a "
        "cigarette, the kettle, a coffee, a song, pop song, lunch break, a sandwich, boil an egg, boiled egg, egg "
        "timer, commercial break, bathroom break, sip of, power nap, brush one's teeth, toilet break, a cuppa",
        r"(?:no|not much|not|hardly|barely|scarcely|little|never|shorter|faster|quicker|less)(?: \w+)? (?:longer|more"
        r"|time)? ?(?:than|as long as) (?:it takes to \w+ |the time (?:of|for) "
        r"|(?:an?|the|your|one) )*(?:cup of (?:coffee|tea)|coffee(?: break)?|tea break"
        r"|(?:smoke|cigarette|lunch|commercial|bathroom|toilet|coffee) break|cigarette|kettle|(?:pop )?song|sandwich"
        r"|(?:boiled )?eggs?|sip of \w+|power nap|cuppa|nap)"
        r"|(?:before|by the time|while) (?:the (?:kettle|coffee|tea|egg)|my coffee|our coffee|anyone's coffee"
        r"|the toast) (?:had |was )?(?:boiled|cold|ready|brewed|done|got cold|went cold|popped)",
        r"(?:lasted|took|was over in|within|for|only) (?:about |just |only |no more than )*(?:the length of "
        r"|the time (?:of|for) )?an? (?:cup of (?:coffee|tea)|coffee(?: break)?|smoke break|cigarette(?: break)?"
        r"|pop song|power nap|cuppa)(?= ?[.,;!]|$)",
    ),
    frame(
        "{fortunately|luckily|thankfully|mercifully|happily|at least|by good fortune|as luck would have it|by luck}",
        r"^\W*(?:but |and )?(?:fortunately|luckily|thankfully|mercifully|happily|at least|by good fortune"
        r"|as luck would have it) ?,? (?:it|this|that|the (?:\w+ )?(?:outage|failure|leak|incident|bug|delay|damage"
        r"|problem|fault|error|disruption|impact|loss)) (?:\w+ )?(?:only|just|merely|no more than)? ?(?:caught|hit"
        r"|affected|concerned|touched|reached|struck|was|were|happened|took|cost|meant|lasted|came|fell"
        r"|occurred) (?:\w+ )?(?:only|just|merely|no more than|but|nothing but|at (?:night|the weekend)|outside"
        r"|in the (?:quiet|night|holidays|low)|over the weekend"
        r"|during the (?:night|quiet|holidays|low|break|lunch))\b",
    ),
    frame(
        "wee, teeny, teeny-weeny, itsy-bitsy, ickle, titchy, piddling, piffling, measly, trifling, mini, diminutive, "
        "lilliputian, minuscule, micro",
        r"(?:wee|teeny(?:-weeny)?|itsy-bitsy|ickle|titchy|piddling|piffling|measly|trifling|diminutive|lilliputian"
        r"|minuscule|mini|micro)[ -](?:bit of an? |little )?(?:[\w-]+ )?(?:problems?|issues?|troubles?|hiccups?"
        r"|glitch(?:es)?|blips?|hitch(?:es)?|snags?|mishaps?|delays?|outages?|wobbles?|leaks?|gaps?|errors?|faults?"
        r"|mistakes?|bugs?|nuisance|annoyance|disruption|interruption|loss|breach|incident|slowdown|dent|scare"
        r"|inconvenience|mix-up|slip|setback|failure)\b",
    ),
    frame(
        "practically no, virtually no, next to no, almost no, hardly any, scarcely any, barely any, more "
        "entertainment, more nuisance, more curiosity, more comic, more annoyance, call the effect, call the impact, "
        "call the damage, call the loss, call the outage, describe the impact, describe the effect, describe the "
        "damage, rate the impact, consider the impact, consider the damage",
        r"(?:had|has|have|was of|were of|with|without|left|caused|brought|did) (?:practically |virtually |next to "
        r"|almost |hardly |scarcely |barely )(?:no|any) (?:\w+ )?(?:consequences?|impact|effects?|repercussions?|damage"
        r"|harm|aftermath|influence|disruption|importance|relevance)\b",
        r"more (?:of )?(?:an? )?(?:entertainment|nuisance|curiosity|comic|annoyance|news|comedy)(?: value| factor)? "
        r"than (?:an? |any )?(?:real )?(?:impact|damage|harm|effect|consequence|outage|danger|threat|loss|problem)",
        r"(?:call|describe|consider|rate|regard|term|judge) (?:the|this|that) (?:effect|impact|damage|loss|outage|delay"
        r"|disruption|incident)(?: (?:on|to|for|of|in) [^,;.]{2,30}?)? (?:as )?(?:an? )?(?:very |rather |quite |fairly "
        r"|extremely )?(?:modest|small|minor|limited|slight|negligible|mild|moderate|trivial|marginal|insignificant"
        r"|tolerable|bearable|harmless|minimal|low)\b",
    ),
    frame(
        "one or two, a few, some, the odd, a couple of, may have had, might have had, may have been, might have been",
        r"(?:one or two|an? (?:few|couple of)|some|the odd) (?:\w+ )?" + _USERS + r" (?:may|might|could) (?:perhaps "
        r"|possibly |well |briefly )?have (?:had to (?:try|wait|reload|log|repeat|press|call|be patient|refresh|click"
        r"|start)|been (?:\w+ )?(?:inconvenienced|asked to|a (?:little|bit)|slightly|delayed|briefly|puzzled|irritated"
        r"|surprised)|waited|got (?:a|an|the) (?:\w+ )?(?:message|page|timeout))",
    ),
    frame(
        "with patience, with great patience, good grace, with equanimity, with composure, with understanding, great "
        "understanding, much understanding, understanding for, patiently, stoically, with a shrug, with good humour, "
        "showed understanding, showed patience",
        rf"{_USERS} (?:\w+ )?(?:bore|took|accepted|suffered|endured|met|greeted|received|tolerated) (?:it|this|that"
        rf"|the [\w-]+(?: [\w-]+)?) (?:\w+ )?(?:(?:with|in) (?:great |much |some |a lot of |admirable )?(?:patience"
        rf"|good grace|equanimity|composure|understanding|a shrug|humou?r|good humou?r|serenity|calm)|patiently"
        rf"|stoically|calmly|sportingly)|{_USERS} (?:\w+ )?(?:showed|had|were full of|expressed) (?:great |much |some "
        rf"|a lot of )?(?:understanding|patience|sympathy)\b",
    ),
    frame(
        "trickle of complaints, handful of complaints, few complaints, couple of complaints, trickle of calls, trickle "
        "of mails, trickle of enquiries, trickle of tickets, handful of enquiries, smattering of complaints, "
        "sprinkling of complaints, few grumbles, few enquiries, handful of grumbles",
        r"(?:only|just|merely|no more than|nothing more than|at most) (?:an? |very )?(?:trickle|handful|few|couple"
        r"|smattering|sprinkling)(?: of)? (?:\w+ )?(?:complaints|calls|mails|enquiries|tickets|grumbles)\b",
    ),
    frame(
        "that was about it, that is about it, that's about it, that was more or less, that was pretty much, of "
        "importance, of value, of consequence, of note, strictly speaking, technically speaking, formally speaking, "
        "never really, never truly, never properly, never completely, never entirely, never fully",
        r"that(?: was| is|'s) (?:about|more or less|pretty much|roughly|really) (?:it|all|that|everything)(?= ?[.,;!]"
        r"|$)|(?:no (?:data|records?|files?|orders?|mails?|messages?|customers?|work|documents?)|nothing|not much"
        r"|little) of (?:any |real |great |much )?(?:importance|value|consequence|note"
        r"|significance)\b[^.;]{0,12}? ?(?:was|were|is|went|got|has|had|happened|lost)\b",
        r"(?:strictly|technically|formally|legally|officially) speaking ?,? [^.;]{3,60}?\b(?:never|not|no|only"
        r"|hardly)\b|(?:was|were) never (?:really|truly|properly|completely|entirely|fully) (?:down|out|offline"
        r"|unavailable|lost|broken|affected|gone|interrupted|at risk|in danger|dead|dark|closed)\b",
    ),
    frame(
        "worth a page, worth a line, worth a word, worth a mention, worth a ticket, worth a report, worth a "
        "post-mortem, worth a postmortem, worth a review, worth the fuss, worth the trouble, worth a call, worth a "
        "headline, worth a paragraph, worth a footnote, worth a note, worth the ink, worth the paper, worth a "
        "discussion, worth a meeting, worth a mail, worth a thought, worth mentioning, worth noting, worth speaking",
        r"(?:hardly|barely|scarcely|not|never|without [\w -]{3,30}?) (?:really |even |quite )?worth (?:(?:an?|the"
        r"|any) (?:page|line|word|mention|ticket|report|post-?mortem|review|fuss|trouble|call|headline|paragraph"
        r"|footnote|note|ink|paper|discussion|meeting|mail|thought)|mentioning|noting|speaking of)",
        r"without (?:any )?(?:real|lasting|serious|noticeable|major|further|dramatic|grave) (?:consequences?|damage"
        r"|effects?|harm|repercussions)\b",
    ),
    frame(
        "somewhat longer, slightly longer, a little longer, a bit longer, marginally longer, somewhat slower, slightly "
        "slower, a little slower, somewhat higher, slightly higher, somewhat later, slightly later, a little later, a "
        "bit later, had to be accepted, had to be tolerated, had to be put up with",
        r"(?:an? )?(?:somewhat|slightly|a little|a bit|marginally|a tad) (?:longer|slower|higher|later|lower|bigger"
        r"|larger|reduced|increased|poorer) (?:[\w-]+ ){1,3}?(?:had to be (?:accepted|tolerated|expected|put up with"
        r"|borne)|(?:was|were) (?:all|the only|at times|occasionally|briefly|the result|to be expected|possible"
        r"|noticeable|felt))\b",
        r"(?:an? )?(?:small|slight|minor|certain|little|short|brief|some) (?:[\w-]+ ){1,3}?had to be (?:accepted"
        r"|tolerated|put up with|borne)\b",
    ),
)
