"""Will, respect and skill denied in everyday words: not willing to look, no respect among, think they know better."""

from afterword.lint.text.frames import frame

_WILL = (
    r"(?:look|listen|help|talk|read|wait|think|learn|answer|test|share|discuss|hear|cooperate|co-operate|engage|change"
    r"|admit|support|work|move|give|take|join|come|lift|explain|compromise)"
)
_HEED = (
    r"(?:respect|regard|appreciation|feeling|interest|discipline|appetite|enthusiasm|curiosity|patience|pride"
    r"|consideration|understanding|feel|sense of \w+|awareness|willingness)"
)
_LITTLE = r"(?:very little|little|no|scant|hardly any|zero|not much|not the slightest|not the least)"
_LIKE = (
    r"(?:children|child|kids?|cowboys?|amateurs?|beginners?|toddlers?|teenagers?|schoolboys?|schoolchildren|tourists?"
    r"|kings?|headless chickens?|divas?|prima donnas?|lemmings|sheep|sleepwalkers?|bulls? in a china shop|kindergarten"
    r"|bandits?|pirates)"
)
_FIT = (
    r"(?:trained|cut out|made|fit|ready|qualified|equipped|suited|up to|the right (?:person|people|man|woman|choice))"
)

FRAMES = (
    frame(
        "willing to, prepared to, inclined to, minded to, disposed to",
        r"(?P<verb>was|were|is|are|seemed) (?:simply |just )?(?:not|never|hardly|barely|un) ?(?:really |exactly "
        rf"|even )?(?:willing|prepared|inclined|minded|disposed) to {_WILL}\b",
    ),
    frame(
        "to admit, not admit, never admitted, own up, to concede",
        r"(?P<verb>did not|didn't|would not|wouldn't|does not|doesn't|do not|don't|will not|won't"
        r"|never) (?:even )?(?:want to |like to |wanted to )?(?:admit|admitted|own up"
        r"|concede)(?: (?:that|to|it|the|a|his|her|their|any)|\W*$)",
    ),
    frame(
        "respect for, regard for, appreciation for, feeling for, interest in, appetite for, enthusiasm for, curiosity "
        "about, patience for, patience with, pride in, consideration for, understanding of, understanding for, "
        "discipline in, discipline among, interest among, respect among, feel for, willingness among, awareness among",
        rf"there (?:is|was|has been) (?:\w+ly )?{_LITTLE} (?:real )?{_HEED}[^,;.]{{0,50}}? (?:among|amongst|within|in"
        r"|at|on the part of|on the side of|from) (?P<who>[\w@-]+)",
        rf"(?P<verb>shows?|showed|takes?|took|displays?|displayed) {_LITTLE} (?:real |great )?(?:respect|regard"
        r"|appreciation|interest|discipline|appetite|enthusiasm|curiosity|patience|pride|consideration|feel) (?:for"
        r"|in|about|with|towards|of)\b",
    ),
    frame(
        "like children, like a child, like kids, like cowboys, like amateurs, like beginners, like toddlers, like "
        "teenagers, like schoolboys, like tourists, like kings, like headless chickens, like divas, like lemmings, "
        "like sheep, like a kindergarten, like a king, like a cowboy, like an amateur, like a beginner, like a bull, "
        "like bulls, like pirates, like a diva, like a prima donna, like prima donnas, like sleepwalkers",
        r"(?P<verb>behaved|behaves?|acted|acts?|reacted|argued|carried on|worked|talked|ran around"
        rf"|followed)(?: [^,;.]{{1,25}}?)? like (?:an? )?(?:bunch of |\w+ )?{_LIKE}\b",
    ),
    frame(
        "caved in, caves in, gave in to, chickened out, knuckled under, bottled it, wimped out, buckled under, folded "
        "under, cracked under",
        r"(?P<deed>caved in|caves in|gave in to|chickened out|knuckled under|bottled it|wimped out"
        r"|(?:buckled|folded|cracked) under (?:the |some |a little )?pressure)\b",
    ),
    frame(
        "wanted too much, tried too much, promised too much, promises too much, too much at once, expected too much, "
        "promised things, promises things, promised what, promised something, promised the moon, promised the earth, "
        "promised a date, promises a date, promised dates, promises dates, promised delivery",
        r"(?P<deed>wanted|tried|promised|promises|expected|took on) (?:far |much |way )?too much\b",
        r"(?P<deed>promised|promises) (?:[^,;.]{2,40}? )?(?:things|what|something|dates?|features?|terms|figures"
        r"|the moon|the earth)[^,;.]{0,25}? (?:we|nobody|no one|the (?:team|others|engineers|warehouse|plant)|they"
        r"|he|she|it) (?:cannot|can't|could not|couldn't|can|could|was never able to|has never"
        r"|had never) ?(?:ever )?(?:keep|kept|meet|met|deliver|honour|hold|do|checked)?\b",
        r"(?<!always\s)(?<!never\s)(?P<deed>promised|promises) (?:[^,;.]{1,40}? )?(?:the moon|the earth"
        r"|without (?:asking|checking|consulting|talking)[^,;.]{0,30})",
    ),
    frame(
        "trained for, cut out for, made for, fit for, ready for, qualified for, equipped for, suited for, suited to, "
        "up "
        "to this, up to the, the right person, the right people, understand how, understand what, understands what, "
        "understands how, too slow, too soft, too green, too young, too inexperienced",
        r"(?P<verb>is|are|was|were) (?:simply |just |clearly |obviously |evidently )*(?:not|never|hardly) (?:really "
        rf"|properly |quite )?{_FIT} (?:for|to) (?:this|that|such|the|a|an|it|these)\b[^,;.]*(?: kind| sort| job| task"
        r"| role| work| duty| shift| post| position| pace| pressure|\bthis\b|\bit\b)",
        r"(?P<verb>does not|doesn't|do not|don't|did not|didn't|never) (?:really |fully |even |quite )*(?:understand"
        r"|understood) (?:how (?:it|this|their own|his own|her own)|what (?:he|she|they) (?:is|are|was|were))\b",
        r"for (?:this|that|such an?) (?:\w+ of )?(?:\w+) (?P<person>[\w@-]+)[^,;.]{0,25}? (?P<told>(?:is|was|are"
        r"|were) (?:simply |just )?(?:far |much )?too (?:slow|soft|green|young|old|nervous|new))\b",
    ),
    frame(
        "playing around, playing about, messing around, messing about, fooling around, fooling about, fiddling, "
        "fiddled, tinkering, tinkered, mucking around, mucking about, monkeying, played around, messed around, messed "
        "about, fooled around, toying with, dabbling",
        r"(?P<verb>was|were|been|kept|started|began|had been) (?:just |simply |once again )?(?:playing|messing"
        r"|fooling|fiddling|tinkering|mucking|monkeying|dabbling|toying) (?:around|about|with|in)\b",
        r"(?P<deed>played|messed|fooled|fiddled|tinkered|mucked|monkeyed) (?:around|about) (?:with|in|on|at)\b",
        r"some(?:one|body) (?:was|had been"
        r"|has been) (?P<told>(?:playing|messing|fooling|fiddling|tinkering|mucking) (?:around|about|with))\b",
        r"some(?:one|body) (?P<told>(?:played|messed|fooled|fiddled|tinkered|mucked) (?:around|about|with))\b",
    ),
    frame(
        "know everything, knows everything, know it all, know better, knows better, knew better, know best, knew "
        "best, "
        "knew everything, who was right, who is right, to show off, who was the boss, who is the boss, prove a point",
        r"(?P<verb>thinks?|thought|believes?|believed) (?:that )?(?:they|he|she|it) (?:always )?(?:knows?"
        r"|knew) (?:everything|it all|better|best)\b",
        r"(?P<verb>had|wanted|needed|tried) to (?:prove"
        r"|show)(?: to [^,;.]{2,25}?)? (?:who (?:was|is) (?:right|the boss|better|cleverer)|a point)\b",
        r"(?P<verb>had|wanted|tried) to (?:show off|prove a point)\b",
    ),
    frame(
        "high on the list, low on the list, bottom of the list, on the agenda of, far down the list, priority for, "
        "on the priorities of, last on the list",
        r"(?:(?:not|hardly|never) (?:exactly |really |very |particularly )?high|low|last|nowhere|at the bottom"
        r"|far down) (?:on|of|down)? ?the (?:list|agenda|priorities|priority list) (?:of|for|with|at"
        r"|in) (?P<who>[\w@-]+)",
    ),
    frame(
        "learn a thing, learn anything, learned anything, learnt anything, learned a thing, learnt a thing, learned "
        "nothing, learnt nothing, learn from the last, learned from the last, learns nothing, learn nothing",
        r"(?P<verb>did not|didn't|has not|hasn't|have not|haven't|had not|never) (?:really |apparently )?(?:learn"
        r"|learned|learnt) (?:a thing|anything|much|from the last)\b",
        r"(?:they|(?P<deed>learned|learnt|learns|have learned|has learned)) ?(?:learned|learnt"
        r"|learn)? nothing (?:from|at all)\b",
        r"they (?:did not|didn't|have not|haven't) (?:learn|learned|learnt) (?:a thing|anything) from\b",
    ),
    frame(
        "mind was, mind already, minds were, head was, thoughts were, heart was, minds already, thoughts already, "
        "heads were, hearts were",
        r"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:minds?|heads?|thoughts|hearts?) (?:was|were) (?:already |clearly "
        r"|evidently |obviously |somewhere )?(?:elsewhere|else|at home|not (?:in|on) \w+"
        r"|on (?:vacation|holidays?|lunch|the weekend|leave|the beach|the way home)))\b",
    ),
    frame(
        "it shows, it showed",
        r"^(?P<person>[\w@-]+)\b(?![^;.]*\b(?:practi[sc]ed|rehearsed|trained|prepared|exercised"
        r"|drilled)\b)[^;.]{8,}?(?P<told>(?:and|,) (?:it|that) (?:clearly |really |unfortunately |sadly )?(?:shows"
        r"|showed))(?=\W*$)",
    ),
    frame(
        "has to know, have to know, must know, has to understand, must understand, should know what, needs to know",
        r"(?:some(?:one|body)|anyone|anybody|whoever|people|a person) (?:who )?(?:runs?|owns?|operates?|manages?"
        r"|administers?|calls (?:himself|herself|themselves)|works? with|touches)[^,;.]{2,40}? (?:has to|have to"
        r"|must|should|ought to|needs to) (?:know|understand) (?:what|how|the (?:basics|difference)|that)\b",
    ),
    frame(
        "refused to, refuses to, swore that, vowed that, swore it, insisted that",
        r"(?P<deed>refused|refuses) (?:flatly |simply |point-blank )?to (?:wait|listen|help|talk|read|test|answer"
        r"|share|escalate|call|wake|admit|believe|cooperate|come|discuss|document|look|explain|apologi[sz]e|learn"
        r"|understand)\b",
        r"(?P<deed>swore|vowed|insisted) that (?:it|everything|the [\w-]+|all|this|nothing) [^,;.]{0,30}?(?:tested"
        r"|fine|ready|done|safe|checked|in order|finished|harmless)\b",
    ),
    frame(
        "hear about, hear of, hear anything, could not keep, cannot keep, can't keep, could never keep, couldn't keep",
        r"(?P<verb>did not|didn't|does not|doesn't|do not|don't) want to hear (?:about|of|anything)\b",
        r"(?P<deed>promised|promises) (?:an?|the|his|her|their) [^,;.]{2,25}? (?:they|he|she|we|it"
        r"|nobody) (?:could not|couldn't|cannot|can't|could never) (?:keep|meet|hold)\b",
    ),
)
