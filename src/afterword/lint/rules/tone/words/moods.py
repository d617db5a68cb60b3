"""Moods: what washed over me, pain you felt, machines with other plans, a real PITA."""

from afterword.lint.rules.tone.words.machinery import MACHINE
from afterword.lint.text.frames import frame

_FELT = (
    r"(?:dread|panic|relief|fear|terror|horror|exhilaration|euphoria|despair|calm|nausea|embarrassment|shame|anger"
    r"|fury|sadness|excitement|regret|guilt|realisation|realization|elation|disbelief|frustration|confusion|anxiety)"
)
_AWFUL = (
    r"(?:stupid|dumb|silly|ridiculous|frustrating|frustrated|embarrassing|embarrassed|annoying|annoyed|angry|awful"
    r"|terrible|bad|crazy|pathetic|tired|exhausted|excited|happy|grateful|insane|absurd|infuriating|useless|weird)"
)
_CROOKS = (
    r"(?:slime-?balls?|scum-?bags?|scum|low-?lifes?|jerks?|miscreants?|baddies|bad (?:guys?|boys?)|creeps|vermin"
    r"|parasites|leeches|dirt-?bags?|sleaze-?balls?|sleazebags?|weirdos?|nutters?|wackos?|a-?holes?|thugs?|evildoers"
    r"|evil-?doers?|ne'er-do-wells?)"
)

FRAMES = (
    frame(
        "washed over, wash over, washing over, swept over, crept over, came over, wave of, a mix of, a mixture of, "
        "a sense of, feeling of, feelings of",
        rf"{_FELT} (?:\w+ )?(?:wash(?:ed|es|ing)?|swept|sweeping|crept|came|come|rushed|flooded|descended) (?:over"
        rf"|in on"
        r"|through|upon) (?:me|us|him|her|them|the (?:team|room|channel|call|office|group|company)|everyone|everybody)",
        r"(?:waves?|mix|mixture|sense|feelings?|surge|moment|rush|pang|flood|sigh) of (?:[\w-]+ )?(?:impending "
        rf"|utter |pure |sheer )?(?:doom|{_FELT})(?! (?:and unresolved|mode))",
    ),
    frame(
        "frozen, rooted to, petrified, shaking, trembling, sweating, hyperventilating, years older, aged, like an "
        "eternity, like eternity, like hours, like years, like ages, like forever, like a lifetime, like days, time "
        "stood still, into the void, digital void, the ether, the aether, great unknown, life suck, life sucked, "
        "sucked, suck, lost sleep, losing sleep, keeps me up, kept me up, keeps us up, kept us up",
        r"i (?:was|stood|sat|just stood|just sat) (?:\w+ )?(?:frozen|petrified|shaking|trembling|sweating"
        r"|hyperventilating|rooted to the spot)",
        r"(?:aged|ageing|aging) (?:about |at least |by |some |a |ten |twenty |five |\d+ )+(?:years|decade"
        r"|decades)(?= ?[.,;!]|$| (?:in|that|during|within|over|while)\b)",
        r"(?:felt|feels|seemed|seems) (?:to me |to us )?like (?:an? |absolute |many |half )?(?:eternity|eternities"
        r"|hours|years|ages|forever|lifetime|days|weeks|aeons?|eons?|century|centuries)",
        r"time (?:stood still|slowed to a crawl)|(?:in)?to (?:the|a) (?:\w+ )?(?:digital|great|endless|black|dark|deep"
        r"|howling|infinite|eternal|big) (?:void|ether|aether|unknown|nothing|bit ?bucket|beyond)",
        r"(?:disappear|vanish|evaporat|dissolv|fad)\w* into the (?:void|ether|aether|mist|fog|night|abyss)",
        r"(?:life|lives|that|this|it|things|day|night|weekend|everything) (?:really |would (?:have )?|could (?:have )?"
        r"|just |totally |kind of |kinda |sort of |has |have )*suck(?:s|ed)?(?= ?[.,;!)]|$| (?:for|if|because|when)\b)",
        r"(?:keep|keeps|kept|keeping) (?:me|us|him|her|you) (?:up|awake) (?:at night|nights|for)"
        r"|(?:lost|losing) (?:\w+ )?sleep (?:over|about)",
    ),
    frame(
        "pain you, pain we, pain they, pain that, pain everyone, your pain, our pain, their pain, the pain, horrors, "
        "agony you, misery you, multiplied by, times worse, heartache, heartaches, anguish, for our lives, "
        "for my life, "
        "for their lives, for his life, for her life, for its life, for our life, for your life, for dear life, "
        "fear of god, the fear of",
        r"(?:the|all the|your|any|this|that) (?:\w+ )?(?:pain|agony|misery|anguish|suffering|heartache)s? (?:that "
        r"|which )?(?:you|we|they|i|our users|our customers|users|customers|everyone|everybody|people|the team"
        r"|this) (?:all |have |has |had |may have |must have |will have )*(?:felt|feel|feels|went|gone|suffer(?:ed)?"
        r"|endured?|experienced?|caused?|going)",
        r"(?:feel|felt|feels|know|understand|share|shared) (?:your|our|their|the|his|her|this"
        r"|my) (?:\w+ )?pain(?= ?[.,;!)]|$| (?:of|and|too|every|now|here)\b)",
        r"(?:multiplied|times) by (?:thousands|hundreds|a (?:thousand|hundred|million)|ten|a factor of a)(?= ?[.,;!]"
        r"|$| for)",
        r"(?:the|those|these|all|such|a lot of the|many of the) (?:\w+ )?horrors (?:of|that|which|we|i|it|could|would"
        r"|from)",
        r"(?:run|ran|running|fear(?:ed|ing)?|beg(?:ged|ging)?|fight(?:ing)?|fought|plead\w*|flee|fled|pray\w*"
        r"|h[ae]ld on|hanging on|hung on|cling\w*|clung) (?:\w+ )?for (?:my|our|their|his|her|its|your|dear) (?:very "
        r"|dear )?(?:life|lives)|put the fear of god",
    ),
    frame(
        "other ideas, other plans, different ideas, different plans, not amused, unamused, having none of, had enough "
        "of, had had enough, happy camper, happy campers, unhappy camper, in a trench coat, trenchcoat, in disguise, "
        "moustache, mustache, fake nose, trying to trick, trying to kill, trying to fool, trying to ruin, up to no "
        "good, playing tricks, played a trick, playing games, out to get, grumpy, cranky, moody, temperamental, "
        "sulk, sulked, pouting, tantrums, stage fright, jealous, rude, polite, begged to differ, disagreed, begs to "
        "differ, "
        "mind of its own, called it quits, threw in the towel, throw in the towel, throwing in the towel, threw its "
        "hands, waved goodbye, said goodbye, went to sleep, fell asleep, take a nap, taking a nap, took a nap, went "
        "on holiday, went on vacation, meet its maker, met its maker, shuffled off",
        rf"{MACHINE} (?:had|has|have|clearly had|of course had|apparently had) (?:\w+ )?(?:other|different) (?:ideas"
        r"|plans)(?= ?[.,;!:]|$| (?:for|about|and|though)\b)",
        rf"{MACHINE} (?:was|were|is|are) (?:\w+ )?(?:not amused|unamused|having none of (?:it|this|that)|out to get"
        r"|up to no good|playing (?:tricks|games) (?:on|with)|(?:in a )?(?:grumpy|cranky|moody|temperamental|sulking"
        r"|jealous)(?= ?[.,;!]|$| (?:that|again|about|mood)\b)|trying to (?:trick|kill|fool|ruin|annoy) (?:me|us))",
        rf"{MACHINE} (?:had|has)(?: finally| simply)? (?:had|seen) enough(?: of (?:it|this|us|that))?(?= ?[.,;!]|$"
        rf"| and)|{MACHINE} decided (?:that )?(?:it|enough)|(?:un)?happy campers?"
        r"|(?:in|wearing) an? (?:\w+ )?(?:trench ?coat|funny hat|clown suit|disguise|moustache|mustache|fake nose)"
        r"|(?:just |another |\w+ )in disguise|trying to (?:trick|fool|ruin) (?:me|us|my|our)",
        rf"{MACHINE} (?:begged|begs) to differ|mind of (?:its|their) own|called it quits"
        r"|thr[eo]w(?:s|n|ing)? in the towel|me[et]t? (?:its|their) maker|shuffled off (?:this|its)",
    ),
    frame(
        "pita, bff, bffs, snafu, snafus, dunno, gonna, wanna, gotta, gimme, lemme, kinda, sorta, ain't, y'all, yolo, "
        "lol, rofl, smh, imho, yay, woot, w00t, derp, derpy, nah, nope, meh, noob, noobs, n00b, kludge, "
        "epic fail, fail whale, facepalm, facepalms, face-palm, face palm, head desk, headdesk, head-desk, brain fart, "
        "brainfart, brain farts, eff, mind blown, mind-blown, big oof, yeet, yeeted, yikes, cringe, cringey, sketchy, "
        "sus, gross",
        r"(?:a|the|real|royal|total|such a|major|huge|big|another|massive) pita(?! (?:bread|chips))",
        r"(?:your|our|my|their|a|new) bffs?",
        r"(?:a|the|this|that|another|classic|our|total|such a|real|big) (?:\w+ )?snafus?",
        r"(?:you|we|they|he|she|i|what|was|is|are|that's|it's|not) (?:not |are |'re |is |was |'s )?(?:gonna|gotta"
        r"|wanna|dunno)",
        r"i (?:dunno|gotta|gonna|wanna)|y'all|yolo(?:ed|ing|s)?|lol|rofl|smh|w00t|woot|derp(?:y|ed)?",
        r"epic fail|fail whale|face-?palm(?:s|ed|ing)?|face palm|head-?desk|brain ?farts?|mind(?:s)?[ -]blown"
        r"|yeet(?:ed)?",
    ),
    frame(
        "slimeball, slimeballs, slime-balls, scumbag, scumbags, scum, lowlife, lowlifes, low-lifes, jerk, jerks, "
        "miscreants, miscreant, baddies, bad guy, bad guys, bad boys, creeps, vermin, parasites, leeches, dirtbag, "
        "dirtbags, sleazeballs, sleazebags, weirdo, weirdos, nutter, nutters, wackos, thugs, thug, evildoers, "
        "evil-doers, ne'er-do-wells",
        rf"(?:the|these|those|some|such|a|our|hacker|spammer|spam|internet|online|this|that|by|little|any|of"
        rf"|and|which) (?:\w+ )?{_CROOKS}(?! (?:nuts|reaction|rates?|control))(?= ?[.,;!)]|$| [a-z'])",
    ),
    frame(
        "beyond, broken, cursed, doomed, terrible, hosed, awful, on fire, burning, sucks, falling apart",
        r"(?:is|are|was|were|am|'re|'s|be|been|just|went|goes|far|way) (?:just |simply |frankly |really |honestly "
        rf"|truly |way |far )*beyond {_AWFUL}(?= ?[.,;!]|$| (?:that|to|and|for|with|about|by)\b)",
        r"(?:the (?:\w+ )?(?:internet|web|world|industry|ecosystem)|everything|computers|software|the whole thing"
        r"|technology) (?:is|are|was|were|seems?|appears?) (?:to be )?(?:just |simply |completely |totally |utterly "
        r"|fundamentally |hopelessly |truly |entirely |deeply |absolutely )+(?:broken|cursed|doomed|terrible|hosed"
        r"|awful|on fire|burning|falling apart)",
    ),
    frame(
        "unreasonably, unreasonable long, inexcusably, unforgivably, unbearably, intolerably, unconscionably, "
        "indefensibly, disgracefully, shamefully, inexcusable, unforgivable, unconscionable, unpardonable",
        r"(?:outage|disruption|downtime|interruption|delay|failure|breach|silence|performance|response|this|that"
        r"|happened|it) (?:is|was|are) (?:\w+ )?(?:inexcusable|unforgivable|unconscionable|unpardonable)(?= ?[.,;!]|$"
        r"| (?:and|but)\b)",
        r"(?:unreasonabl[ey] (?:long|slow|late)|(?:inexcusabl[ey]|unforgivabl[ey]|unbearabl[ey]|intolerabl[ey]"
        r"|unconscionabl[ey]|indefensibl[ey]|disgracefully|shamefully) (?:long|slow|late|high|low|bad|short|large"
        r"|small|poor|noisy|painful|hard|complex|complicated))",
    ),
)
