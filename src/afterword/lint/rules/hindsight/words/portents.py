"""What happened told as foretold: clouds gathered, time was borrowed, everything pointed there."""

from afterword.lint.text.frames import frame

_END = (
    r"(?:outage|failure|crash|disaster|breakdown|collapse|incident|trouble|weekend|night|evening|day|monday|friday"
    r"|morning|mess|fall|loss|end|catastrophe|blackout|blow-up|crisis|accident|standstill|overload|fire|flood|bang"
    r"|exactly this|this)"
)
_BROKE = (
    r"(?:fail|break|crash|burst|snap|die|fall|collapse|blow|go wrong|go down|be torn|be lost|be cut|be hit|be missed"
    r"|be forgotten|run dry|run out|burn|burn out|explode|leak|flood|stop|stall|end badly|end|give|give out|give way"
    r"|give up|overflow|fill up|happen|come|repeat|tear|topple|overheat|freeze|jam|seize|sink|suffer|be overrun"
    r"|be broken|be damaged|be swamped|backfire|split)"
)

FRAMES = (
    frame(
        "condemned, destined, doomed, fated, sentenced, predestined, foredoomed, predetermined, preordained, "
        "ordained, programmed to, born to, set up to, made to, cursed, marked for, slated for, earmarked for",
        r"(?:was|were|is|had been|been|seemed|looked|always) (?:always |long |surely |practically |plainly "
        r"|from the start )*(?:condemned|destined|doomed|fated|sentenced|predestined|foredoomed|preordained|ordained"
        r"|programmed|born|set up|cursed)(?: from the \w+| all along)? (?:to|for"
        rf"|by fate to) (?:\w+ )??(?:be )?(?:{_BROKE}|{_END}|death|torn|\w+ed)",
        r"(?:was|were|had been|been) (?:marked|slated|earmarked) for (?:death|failure|disaster|trouble)",
    ),
    frame(
        "borrowed time, last legs, numbered, countdown, ticking, time bomb, clock was ticking, last breath, living "
        "on, hanging by, by a thread, thin ice, house of cards, powder keg, tinderbox, a fuse, sand castle, on the "
        "brink, clay feet, feet of clay, edge of, glass house, knife's edge, knife-edge, death row, grave, russian "
        "roulette",
        r"(?:on|lived|living|ran|running|operated|operating) (?:on )?borrowed time",
        r"(?:was|were|been|being|running|ran|walking|on) (?:on )?(?:its|their) last legs",
        r"(?:days|hours|weeks|months) (?:of [^,;.]{2,40}? )?(?:were|was|had been|are|seemed) (?:already "
        r"|long )?(?:numbered|counted)",
        r"(?:hung|hanging|hangs|dangled|dangling|held) (?:only )?(?:on|by) (?:a|one|its|the last|a single|a silken"
        r"|a thin) (?:silk |single |last )?threads?(?! (?:pool|lock|id))",
        r"(?:skated|skating|walked|walking|stood|were|was|danced|moved) on (?:very |ever )?thin(?:ner)? ice",
        r"(?:was|were|is|like|as|on) (?:a|an) (?:house of cards|powder keg|tinderbox|sand ?castle"
        r"|ticking (?:bomb|clock)|game of russian roulette)",
        r"(?:stood|had|with|on) (?:its )?feet of clay",
        r"(?:stood|teetered|teetering|balanced|was|were|been) on (?:the|a) (?:brink"
        r"|edge of (?:a|the) (?:cliff|abyss|collapse|precipice)|knife[ -]?'?s?[ -]edge|razor's edge)",
    ),
    frame(
        "was predictable, was foreseeable, was inevitable, was a given, was written, was expected, was only a "
        "question, was no surprise, was a certainty, was a foregone, was to be expected, was certain, was clear "
        "from, was a matter, was unavoidable, was preordained, was no coincidence, was no accident, surprised "
        "nobody, surprised no one, was just a question, could be predicted, could be foreseen, could have been "
        "predicted, was on the cards, was in the cards, was as sure as, was bound, came as no surprise, can surprise "
        "nobody, was logical, was a law of nature, was coming, astonished nobody, was not a surprise, was hardly a "
        "surprise, was unsurprising, was never in doubt, was unstoppable",
        r"(?:^\W*|and |but )(?:that|how) [^;.]{3,80}? (?:would|was going to|had to|should|must|might|could|will|did"
        r"|[\w-]+ed|fell|broke|went|ran|burst|came)\b[^;.]{0,60}? (?P<told>(?:was|is|were|came|could|can|surprised"
        r"|astonished|had been) (?:\w+ly |only |just |hardly |not |as |long |quite |also |always )*(?:predictable"
        r"|foreseeable|inevitable|a given|written|expected|a question of|no (?:great |real |big )?surprise"
        r"|a (?:\w+ )?surprise|a certainty|a foregone|to be expected|certain|clear from the|a matter of|unavoidable"
        r"|preordained|no coincidence|no accident|nobody|no one|be (?:predicted|foreseen|expected|calculated)"
        r"|have been (?:predicted|foreseen|expected)|on the cards|in the cards|in the stars|sure|surprise (?:nobody"
        r"|no one)|logical|a law of nature|coming|unsurprising|never in doubt|as (?:sure|certain|clear)))",
    ),
    frame(
        "no way, no chance, no hope, not a chance, could never have lasted, was never going to, could not last, "
        "could not go on, could not go well, couldn't last, can't go well, had to go wrong, could only end, could "
        "only go, would not last, was never meant, could not hold, had no chance, stood no chance, had no hope, no "
        "earthly, was not going to, cannot go well, could not end, couldn't go, had to end, had to come, had to "
        "crack, had to break, had to burst, had to snap",
        r"(?:there (?:is|was)|in) (?:simply |just )?no (?:way|chance|hope)(?: in hell| on earth)?,? (?:that )?(?:this"
        r"|the|that|our|an?|such|these|it|any)(?: [\w-]+){0,5}? (?:could|would|can|was going to|should|might"
        r"|were going to)(?: ever)?(?: have)? (?:last|lasted|survive|survived|hold|held|work|worked|cope|coped|go"
        r"|gone|take|taken|make|made|carry|carried|stand|stood|endure|endured|be|been|keep|kept|run|manage|managed"
        r"|bear|borne|handle|handled|withstand|withstood|fit)",
        r"(?:stood|had|never had|with|never stood) (?:no|an?|not the slightest|never an?|little) (?:earthly |real "
        r"|ghost of a |snowball's )?(?:chance|hope)(?: of| to| against| from the|(?= ?[.,;!]|$))",
        r"(?:could|can|would)(?: never|n't| not|not) (?:possibly )?(?:have )?(?:last(?:ed)?|h[eo]ld"
        r"|go(?:ne)? (?:on|well)|end(?:ed)? well)(?= (?:for|much|another|forever|long|the|through|like)| ?[.,;!]|$)",
        r"(?:could|can) only (?:end|go|finish) (?:badly|wrong|in (?:tears|disaster|failure)|downhill)",
        r"(?:had|has) to (?:end (?:badly|in|like)|come (?:to this|one day|sooner|some day)|crack|burst|snap"
        r"|give (?:way|one)|go (?:wrong|bang|off))(?= (?:one|some|sooner|at|under|eventually)| ?[.,;!]|$)",
        r"(?:was|were) (?:never|not ever|not) going to (?:last|hold|work|survive|end well|go well|cope|make it"
        r"|be enough|stand|carry|fit|be ready)(?= ?[.,;!]|$| (?:for|the|this|another|out|long|through|a|under))",
    ),
    frame(
        "cloud, clouds, storm, thunder, writing, handwriting, wall, omen, omens, signs, sign, lightning, weather, "
        "horizon, vultures, canary, smoke, tremor, tremors, rumbling, rumblings, creaking, bells, alarm bells, "
        "shadow, shadows, cracks, harbinger, harbingers, portent, portents, herald, heralds",
        r"(?:the |dark |black |storm |thunder)?(?:clouds|thunderclouds)(?: (?:over|above|around|on"
        r"|of) [^,;.]{2,40}?)? (?:was|were|had been|have been|had) (?:already |long |slowly |visibly )*(?:gathering"
        r"|gathered|brewing|brewed|forming|building|piling|rising|coming|looming|darkening)",
        r"(?:clouds|storm) (?:gathered|brewed|loomed|was on the horizon|were on the horizon)",
        r"(?:on|over) the (?:horizon) (?:since|for|long|already)",
        r"(?:the )?(?:vultures|crows) (?:were|had been) (?:already |long )?circling",
        r"(?:cast|threw) (?:its|their|a long) shadows? (?:ahead|before)",
        r"(?:beams|timbers|structure|woodwork|system|whole thing) (?:had been |was |were )(?:creaking|groaning)",
        r"(?:rumbling|rumblings|creaking|tremors) (?:of|in|from) [^,;.]{2,40}? (?:had been|was|were"
        r"|could be) (?:\w+ )?(?:heard|felt|audible|there)",
        r"(?:harbingers?|portents?|heralds?|bad omens?|evil omens?) of (?:this|the|what|things|worse|doom|a)",
    ),
    frame(
        "pointed, pointing, points, heading, headed, steering, steered, steamed, sailed, sailing, drifted, drifting, "
        "sleepwalked, sleepwalking, racing, hurtling, hurtled, marching, marched, careering, careened, sliding, "
        "slid, rolling, going, leading, led, drove, driving, cruising, moving",
        r"(?:everything|all(?: the)? (?:signs|figures|curves|numbers|graphs|reports|indicators|of this|of it|evidence"
        r"|arrows)|every (?:sign|figure|curve|report|graph|indicator|arrow)"
        r"|all)(?: (?:in|on|about|of|from|since) [^,;.]{2,40}?)? (?:had )?(?:already |long |clearly "
        r"|plainly )*(?:pointed|pointing|points|was pointing|were pointing) (?:clearly |straight |plainly |firmly "
        rf"|only )?(?:to|towards?|at|in the direction of) (?:an?|the|this|exactly|just|one) (?:\w+ ){{0,2}}?{_END}",
        r"(?:was|were|had been|been|we|it|they) (?:clearly |long |surely |already |visibly |always |inexorably "
        r"|steadily )*(?:heading|headed|steering|steered|steamed|sailed|sailing|drifted|drifting|sleepwalked"
        r"|sleepwalking|racing|hurtling|hurtled|marching|marched|careering|sliding|slid|cruising|driving|drove)"
        r" (?:straight |inexorably |steadily |directly |eyes open |full steam |blindly )*(?:for|towards?|into|to"
        rf"|at) (?:an?|the|this|its|our|certain) (?:\w+ ){{0,2}}?(?:{_END}|cliff|wall|iceberg|abyss|rocks|ruin|doom)",
    ),
    frame(
        "miles away, a mile off, a mile away, miles off, from miles, from afar, from far away, from a distance, "
        "kilometres away, kilometers away, ten miles, with eyes closed, with closed eyes, one could see, you could "
        "see, anyone could see, could be seen coming, see it coming, saw it coming, seen coming, smell it coming, "
        "could smell, felt it coming, could feel it, feel it in",
        r"(?:could|can|might)(?: have)?(?: be)? (?:see|seen|smell|smelled|smelt|hear|heard|feel|felt|spot|spotted"
        r"|tell|predict|predicted)(?: (?:it|this|that|this one|the \w+)(?: coming)?)?(?: coming)? (?:from )?(?:miles"
        r"|a mile|afar|far|kilomet(?:re|er)s|ten miles|a hundred miles|a distance"
        r"|across the \w+)(?: (?:away|off|against the wind))?",
        r"(?:could|can)(?: already)? (?:smell|feel|hear|see) (?:it|this|the \w+|trouble|disaster) (?:coming"
        r"|approaching|in (?:our|one's|the) bones)",
    ),
    frame(
        "makings, ingredients, recipe, when, fate, sealed, fortune-teller, fortune teller, prophet, oracle, gypsy, "
        "astrologer, clairvoyant, bookmaker, bookie, cassandra, chronicle, foretold, preprogrammed, pre-programmed, "
        "inbuilt, built in, built into, in its genes, dna, in the stars, domino, dominoes, avalanche, snowball, "
        "course was set, die was cast, dice were, script, cards, stage was set, sword, damocles",
        r"(?:all |had |has |with |having )(?:the |all the |every )?(?:makings|ingredients|hallmarks|trappings"
        rf"|elements) (?:of|for) (?:an?|the) (?:\w+ )?{_END}",
        r"(?:the |a |only )?question (?:was|is|had been|of) (?:only |just |never |not |simply |merely "
        r"|always )*(?:when|how soon|how long)(?!\s+to\b)(?: ?,? (?:not|and not|never|but not) (?:if|whether))?",
        r"(?:not|never) (?:a (?:question|matter) of )?(?:if|whether) ?,? but (?:only |just )?when",
        r"fate (?:of (?:the |this |that |our |its )?[^,;.]{2,40}? )?(?:was|were|had been|seemed) (?:already |long "
        r"|practically |now |thus |finally )*(?:sealed|decided|settled|written)",
        r"(?:any|every|a|no|even a|the worst|an amateur) (?:\w+ )?(?:fortune[- ]teller|prophet|oracle|gypsy"
        r"|astrologer|clairvoyant|bookmaker|bookie|palm reader|cassandra|soothsayer|pessimist) (?:would|could|might"
        r"|was needed|is needed|can)(?: have)?(?: \w+)?",
        r"(?:chronicle|story|tale|death|disaster|outage|failure) (?:of an? )?(?:[\w-]+ )?(?:foretold"
        r"|with announcement)",
        r"(?:was|were|is|had been) (?:already |always |practically )?(?:pre-?programmed|in its genes|in its dna"
        r"|written in the stars|baked in from the \w+|in the stars)",
        r"(?:the )?(?:die was|dice were) cast|(?:the )?stage (?:was|had been) (?:already |long )?set for (?:an?|the"
        r"|this)|(?:the )?sword of damocles (?:hung|had hung|was hanging|over)",
    ),
    frame(
        "begging to, begged to, crying out to, waiting to, screaming to, asking to, itching to, asking for trouble, "
        "asked for trouble, inviting, invited, tempted fate, tempting fate, playing with fire, played with fire, "
        "crying out for, living dangerously",
        r"(?:had |was |were |been |is )(?:been )?(?:just |only |long |simply |practically |long been "
        rf"|always )*(?:(?:begging|crying out|screaming|itching|asking) to (?:be )?(?:{_BROKE}|\w+ed)"
        rf"|waiting to {_BROKE})(?= ?[.,;]|$| (?:since|for|ever|all|at|under|one))",
        r"(?:asked|asking|begged|begging|cried out|crying out|screaming) for (?:trouble|disaster|it(?= ?[.,;!]|$)"
        r"|an accident|a failure|an outage)",
        r"(?:tempt(?:ed|ing)|court(?:ed|ing)|invit(?:ed|ing)|flirt(?:ed|ing) with|play(?:ed|ing) with) (?:fate"
        r"|disaster|trouble|fire|providence|catastrophe)",
    ),
    frame(
        "not but, could not but, cannot but, not help but, do otherwise, do anything but, not fail to, not avoid, "
        "had no choice but, no alternative but",
        r"(?:could|can|would)(?: ?not|n't) (?:but|help but|do (?:otherwise|anything) (?:than|but)|fail to"
        r"|possibly fail to) (?!be (?:deleted|read|written))(?:fail|break|happen|crash|collapse|end|lead|come|go|fall"
        r"|burst|overflow|run|lose|clash|collide|produce|breed|cause|result|trip|hit|catch|be \w+|backfire|escalate"
        r"|turn|suffer|stop|jam|slip|leak|cost|repeat|spill|die|let|bite|surface|show|tell|drift|bring|give)\b",
    ),
    frame(
        "be expected, be feared, been expected, been feared, be foreseen, be predicted, be anticipated",
        r"as (?:had to|was (?:only )?to|could|might|should|must|can only|could only|one could have|may) (?:only "
        r"|well |rightly |easily )?(?:be |have been )(?:expected|feared|foreseen|predicted|anticipated)(?= ?[.,;]|$"
        r"| (?:from|with|of|after|for|in|given)\b)",
    ),
    frame(
        "in the making, in preparation, in the works, in gestation, in coming, in the coming, long in the",
        r"(?:outage|crash|accident|disaster|collapse|failure|breakdown|mess|catastrophe|incident|breach|blackout"
        r"|trouble|problem|this|it|standstill|fall|crisis|fiasco|debacle|shortage|jam)(?: (?:of|in"
        r"|at) [^,;.]{2,30}?)?(?: (?:that|which))? (?:had been|has been|was|were|is) (?:\w+ )?(?:months|years|weeks"
        r"|decades|a decade|a year|half a year|ages|long|quarters|winters|a long time) (?:been )?in (?:the making"
        r"|preparation|gestation|the works|coming|the coming)(?! (?:weeks|months|quarter|sprint))",
    ),
    frame(
        "closer, nearer, more likely, more certain, thinner",
        r"(?:day of reckoning|reckoning|moment of truth|collapse|cliff|abyss|precipice|disaster|catastrophe"
        r"|breaking point|crash|end|bang|accident|limit) (?:had )?(?:drew|drawn|came|crept|moved|grew|got|inched"
        r"|edged|was (?:drawing|coming|creeping|moving|getting|inching|edging)) (?:ever |inexorably |steadily "
        r"|a little |a bit |slowly )?(?:closer|nearer|near\b|more likely|more certain)",
        r"with (?:every|each) (?:\w+ )?(?:sprint|release|day|week|month|hour|reboot|order|deploy|deployment|upgrade"
        r"|patch|customer|contract|merger|hire|season|winter|postponement|shortcut|night|shift"
        r"|change)[^,;.]{0,30}? ?,? (?:the|we|it|our|an?) [^;.]{2,60}? (?:closer|nearer|more likely|more certain"
        r"|thinner|nearer to|closer to)(?! (?:to the (?:target|goal|data|user)|latency))",
    ),
    frame(
        "with an appointment, with a timetable, with announcement, with a countdown, on a timer, with a date, with a "
        "timer, on schedule, by appointment, with notice",
        r"(?:accident|outage|disaster|catastrophe|failure|crash|collapse|incident|breakdown|mishap|fire"
        r"|flood) (?:[\w-]+ ){0,2}?(?:with (?:an? )?(?:appointment|timetable|countdown|date|timer"
        r"|prior announcement|advance notice)|by appointment|on a timer|on schedule)(?! (?:system|service))",
    ),
    frame(
        "luck was bound, luck had to, luck could not, luck would not, luck was running, luck would run, our luck, "
        "run of luck, luck had, luck finally, luck eventually, luck deserted, luck held, string of luck, streak of "
        "luck, good fortune",
        r"luck (?:was (?:bound|sure|going|certain) to|had to|could not|would not|was never going to|cannot"
        r"|was (?:running|wearing)|would (?:one day|eventually|sooner or later)"
        r"|had (?:long )?(?:been )?(?:running|wearing|stretched|overdrawn)) (?:\w+ )?\w+",
        r"luck (?:finally |eventually |then |at last |duly )*(?:deserted|abandoned|left|failed|forsook"
        r"|turned against) (?:us|the|them|him|her|it|our)",
        r"(?:stretched|pushed|pushing|stretching|tried|overdrew|trusted to) (?:our|its|their|his|her) luck",
    ),
    frame(
        "the house of, patience of, nobody lives, could not go on, had to stop somewhere, had to happen to someone, "
        "had to hit someone, had to hit somebody, had to happen to somebody, had to be somebody, had to be someone, "
        "somebody was bound, someone was bound, somebody was going to, someone was going to, somebody had to, "
        "someone had to, it was bound to, they were bound to, somebody would, someone would",
        r"(?:somebody|someone|one of (?:us|them|the \w+)"
        r"|sooner or later somebody) (?:(?:was (?:bound|sure|going|certain) to"
        r"|would (?:sooner or later|one day|eventually|inevitably|sooner|at some point)) (?:\w+ly )?(?:click|press"
        r"|type|trip|forget|mix|confuse|misread|hit|run|fall|pull|delete|paste|pick|choose|step|stumble|do it|make"
        r"|miss|push|overwrite|swap|get|enter|lose|leave|slip|be hit|be caught)|had to (?:trip|forget|mix|confuse"
        r"|misread|slip|stumble|fall|overlook|mistype|be hit|be caught|be the (?:first|one)))\b",
        r"(?:it|this|that|things) (?:could|can) not (?:possibly )?(?:go on|continue|last"
        r"|stay)(?: for)? (?:like (?:this|that)|forever|for ?ever|this way|that way|indefinitely)",
    ),
)
