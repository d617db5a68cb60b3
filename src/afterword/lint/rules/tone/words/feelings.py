"""Feelings where a measurement belongs: fury, horror, the worst night of our lives."""

from afterword.lint.text.frames import frame

_MOSTLY = (
    r"(?:(?:completely|totally|absolutely|utterly|literally|basically|simply|just|entirely|really|truly|well and truly"
    r"|pretty much|virtually|all|nearly|almost|suddenly|quickly) )*"
)
_PURE = (
    r"(?:pure|sheer|utter|absolute|complete|total|unmitigated|unbridled|outright|downright|unholy|untold|indescribable"
    r"|real|genuine|perfect|proper|right|veritable)"
)
_PEOPLE = (
    r"(?:customers|users|clients|people|everyone|everybody|we|they|i|he|she|us|them|me|patients|passengers|staff|nurses"
    r"|doctors|merchants|management|(?:the|our) (?:\w+ )?(?:team|staff|on-call|engineers?|customers?|users|desk|support"
    r"|ceo|cto|board|boss|manager|crew|shift|responders?|department|community|press|clients?|operators?|nurses?"
    r"|doctors?"
    r"|developers?|dba|people|guests|merchants|agents)|support|ops|finance|marketing|nobody|half the \w+|some of us"
    r"|all of us|many of us|most of us|parents|students|teachers|drivers|volunteers|maintainers)"
)
_WERE = (
    r"(?:am|is|are|was|were|felt|feel|became|got|left us|left everyone|left the \w+|stood|sat|looked|went|be|been|left)"
)

FRAMES = (
    frame(
        """
        furious, livid, mortified, horrified, terrified, petrified, heartbroken, distraught, tears, speechless, stunned
        appalled, outraged, enraged, incensed, seething, fuming, dumbstruck, gobsmacked, panic-stricken, traumatised
        traumatized, traumatic, scared, horror, disbelief, belief, dread, dreaded, terror, aghast, shellshocked
        heartbreak
        heartbreaking, heart-breaking, heart-rending, tearful, sobbing, despair, desperation, rage, fury, outrage
        anguish
        devastation, shock, shocked, breathless, bewildered, exasperated, demoralised, demoralized, paralysed with
        paralyzed with, in despair, disgusted, ashamed, humiliated, humiliating, humiliation, incandescent, irate
        """,
        rf"{_PEOPLE}(?: in [^,.;]{{1,25}}?)? {_WERE} (?:all |both |left |rendered |made |driven )?{_MOSTLY}(?:furious"
        r"|livid|mortified|horrified|terrified|petrified|heartbroken|distraught|in tears|speechless|stunned|appalled"
        r"|outraged|enraged|incensed|seething|fuming|dumbstruck|gobsmacked|panic-stricken|traumati[sz]ed|scared"
        r"|bewildered|exasperated|demorali[sz]ed|disgusted|ashamed|humiliated|irate|shocked|in shock|in despair"
        r"|incandescent|beside themselves|scared stiff|sobbing)",
        r"(?:furious|livid|irate|enraged|outraged|incensed) (?:customers?|users|clients|e-?mails?|calls?|phone calls"
        r"|tweets|messages|patients|parents|merchants|ceo|cto|boss|reaction|reactions|tickets|passengers)",
        r"(?:in|with|of|to|sheer|pure|utter|absolute|growing|abject|mute) (?:\w+ )?(?:horror|disbelief|dread|terror"
        r"|despair|desperation|anguish|outrage|fury|rage)(?! (?:attacks?|group))",
        r"beyond (?:all )?belief",
        r"(?:heart-?breaking|heart-rending|soul-destroying|soul-crushing|traumatic|humiliating|nerve-shredding"
        r"|stomach-churning|hair-raising|bone-chilling|blood-curdling|spine-chilling)",
        r"(?:the )?dreaded (?:\w+ )?(?:message|error|call|page|screen|moment|day|red)",
        r"(?:was|were|came as|a) (?:a )?(?:\w+ )?(?:shock|humiliation|heartbreak|trauma)(?= ?[.,;:!]|$"
        r"| (?:to|for) (?:us|all|everyone|everybody|the (?:team|whole)|many))",
    ),
    frame(
        "hearts, heart, blood, jaw, jaws, sweat, sweating, stomach, stomachs, hair, knuckle, white-knuckle, spine, "
        "goosebumps, nails, nail-biting, sinking feeling, eyes, nerves, tears, teeth, breath, breaths, pulse, head, "
        "headless, edge of our seats, edge of their seats, adrenaline",
        r"(?:our|my|their|his|her|everyone's) (?:hearts?|stomachs?|jaws?|blood|pulse|spirits) (?:\w+ )?(?:sank"
        r"|stopped|dropped|raced|ran cold|froze|boiled|fell|turned|missed a beat|in (?:our|my|their) mouths?)",
        r"(?:cold|blood,) sweat",
        r"blood,? sweat,? and tears",
        r"sweat(?:ing|ed)? (?:blood|bullets)",
        r"(?:pull(?:ed|ing)|tear(?:ing)?|tore) (?:out )?(?:our|my|their|his|her) hair(?: out)?",
        r"(?:white-knuckle|nail-biting|hair-raising|heart-stopping|nerve-[jrw]\w+)",
        r"(?:biting|bit|chewed|chewing) (?:our|my|their|his|her) (?:nails|fingernails)",
        r"sinking feeling",
        r"nerves (?:were|was) (?:\w+ )?(?:frayed|shot|on edge|raw|at breaking point)",
        r"(?:held|holding|with bated) (?:our|my|their|his|her|its)? ?(?:collective )?breath",
        r"(?:gritted|gritting|gnashing of|through gritted) (?:our |their )?teeth",
        r"like (?:a )?headless chickens?",
        r"headless chickens?",
        r"the edge of (?:our|their) seats",
        r"reduced to tears",
        r"burst into tears",
        r"in tears",
    ),
    frame(
        """
        panic, panicking, panicked, alarm, stampede, commotion, uproar, turmoil, frenzy, frenzied, frantically, scramble
        bedlam, drama, tragedy, misery, torture, circus, zoo, madhouse, asylum, jungle, wild west, minefield, quagmire
        rollercoaster, roller coaster, roller-coaster, ride, farce, theatre, comedy, soap opera, horror, monster, beast
        monstrosity, abomination, frankenstein, juggernaut, behemoth, wasteland, ghost town, hot mess, powder keg
        battle, war, battleground, siege, bloodshed, destruction, trauma, purgatory, thriller, odyssey, saga, ordeal
        curse
        """,
        r"(?:panic|frenzy|hysteria|turmoil|pandemonium|bedlam|uproar|mayhem|confusion) (?:\w+ )?(?:spread|reigned"
        r"|erupted|br(?:oke|eaks) out|sets? in|attacks?|gripped|took hold|ruled|swept|ensued|mounted|rose)",
        r"(?:a|in|into|sheer|pure|blind|total|full|mild|widespread|general) (?:\w+ )?(?:frenzy|turmoil|uproar|stampede"
        r"|mass hysteria|pandemonium)(?= ?[.,;:]|$| (?:of|for|when|as|at|on|in|broke|followed|all))",
        rf"{_PURE} (?:\w+ )?(?:drama|agony|torture|misery|horror|terror|panic|confusion|insanity|frustration"
        r"|devastation|destruction|desperation|disbelief|carnage|bedlam|anarchy|pandemonium|stupidity|tragedy|farce"
        r"|circus|ordeal|nightmare|fright|despair|luck by)",
        r"(?:was|were|is|are|had become|became|become|turned into|like|resembled|felt like|looked like"
        r"|turned out) (?:just |simply |nothing but |nothing short of |more like |almost |basically )*(?:an?|one"
        r"|the) (?:\w+,? )?(?:monster|beast|monstrosity|abomination|frankenstein|juggernaut|behemoth|circus|zoo"
        r"|madhouse|asylum|jungle|minefield|quagmire|roller-? ?coaster|farce|tragedy|wasteland|ghost town|battle|war"
        r"|battleground|soap opera|horror|bloodbath|wild ride|ordeal|odyssey|saga|thriller|torture|comedy of errors"
        r"|losing battle|curse|purgatory)(?: (?:ride|movie|film))?(?= ?[.,;:!]|$"
        r"| (?:for|of|that|to|in|from|on|all|with|we|until|and|between|by|at|during|against))",
        r"(?:uphill|epic|losing|desperate|all-out|constant|running|heroic|bitter|valiant) (?:battle|war|fight"
        r"|struggle)(?= ?[.,;:]|$| (?:against|with|to|for|followed|began|ensued|on))",
        r"(?:wild west|comedy of errors|tragedy of errors|theatre of the absurd|trail of destruction"
        r"|path of destruction)",
        r"(?:high|real|full-blown|endless|the whole|so much|unnecessary) drama(?= ?[.,;:]|$| (?:of|with|in|at|around))",
        r"all-out war",
    ),
    frame(
        "mother of all, worst, darkest, blackest, saddest, longest, ugliest, scariest, craziest, wildest, maddest, "
        "blackout, biblical, epic, gargantuan, colossal, monumental, astronomical, humongous, ginormous, mammoth, "
        "titanic, cosmic, monstrously, earth-shattering, mind-numbing, heinous, ungodly, godforsaken, back-breaking, "
        "inconceivable, incomprehensible, breathtaking, breathtakingly, unthinkable, unheard-of, insurmountable, "
        "obscene, obscenely, criminal, sickening, vile, hideous, hideously, disgusting, disgustingly, dire, woeful, "
        "woefully, abominable, abominably, deplorable, diabolical, egregious, frightful, frightfully, stupendous, "
        "titanically, mighty, wretched, infernal, insufferable, intolerable, unendurable, nightmarishly, "
        "jaw-droppingly, murderous, vicious, viciously",
        r"the mother of all",
        r"(?:the |our |my |one of (?:the|our) )(?:\w+ )?(?:worst|darkest|blackest|saddest|ugliest|scariest|craziest"
        r"|wildest) (?:\w+ )?(?:day|days|night|nights|hour|hours|week|weekend|moment|moments|outage|incident|monday"
        r"|tuesday|wednesday|thursday|friday|saturday|sunday|shift|nightmare|christmas|release|time"
        r"|year)(?! (?:window|latency|case))",
        r"(?:worst|darkest|longest|ugliest) (?:\w+ ){1,2}?(?:ever|in (?:the|our|its|living|company|recent) (?:\w+)"
        r"|of (?:my|our|his|her|the) (?:life|lives|career|year|decade|century|company)|we (?:have )?(?:ever|had)"
        r"|imaginable|in (?:years|decades|ages))",
        r"(?:biblical|epic|historic|gargantuan|titanic|monumental|colossal|astronomical|apocalyptic|mythical|cosmic"
        r"|heroic) (?:proportions|scale|dimensions|failure|fail|blunder|mess|outage|backlog|delay|delays|queue"
        r"|disaster|screw-?up|bill|loss|losses|load|amount|amounts|number|numbers|pile|effort|struggle|mistake"
        r"|cock-?up|collapse)",
        r"(?:humongous|ginormous|gargantuan|monstrously|earth-shattering|mind-numbing(?:ly)?|ungodly|godforsaken"
        r"|heinous|back-breaking|inconceivable|unthinkable|breathtaking(?:ly)?|obscene(?:ly)?|sickening(?:ly)?"
        r"|hideous(?:ly)?|disgusting(?:ly)?|woeful(?:ly)?|abominabl[ey]|deplorable|diabolical|frightful(?:ly)?"
        r"|nightmarishly|wretched|infernal|insufferable|unendurable|vicious(?:ly)?|murderous|jaw-droppingly)",
        r"(?:in|a|into|this|such) dire (?:straits|state|situation|condition|shape|night|day)",
    ),
    frame(
        "haemorrhaging, hemorrhaging, haemorrhaged, hemorrhaged, darkness, wringer, race against, fears, utterly, "
        "mutated, core, truckload, bucketload, fingernails, house down, forget, flattened, hell and high water, "
        "skin of",
        r"ha?emorrhag(?:ed|ing)(?! (?:patient|was))",
        r"darkness (?:fell|descended|spread|reigned)",
        r"through the (?:wringer|mill|meat grinder)",
        r"race against (?:time|the clock)",
        r"(?:our|my|everyone's|their) (?:worst|darkest) (?:fears?|nightmares?)",
        r"completely and utterly",
        r"(?:mutat|morph|turn|transform)(?:ed|ing) into an? (?:\w+ )?(?:beast|monster|nightmare|avalanche|hydra"
        r"|juggernaut)",
        r"(?:shook|shaken|rocked|shocked) (?:[^,.;]{1,25} )?to (?:its|the|their|our) core",
        r"by the (?:truckload|bucketload|boatload|cartload)",
        r"by (?:its|our|their|his|her) (?:fingernails|fingertips|teeth)",
        r"by the skin of (?:our|their|its|his|her) teeth",
        r"(?:none of us|nobody|no one|we) will (?:ever |never )(?:forget|be the same)",
        r"flattened (?:the|our|half|every|us)",
    ),
)
