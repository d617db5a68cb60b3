"""Figures of speech: war, fire, flood and death where something failed."""

from afterword.lint.text.frames import frame

_EVERYTHING = (
    r"(?:everything|it all|all of it|the whole (?:thing|place|\w+)|(?:the|our|this|that|their|its|an?) (?:\w+ ){1,3}?"
    r"|things|half the \w+|\w+s )"
)
_MOSTLY = (
    r"(?:(?:completely|totally|absolutely|utterly|literally|basically|simply|just|entirely|really|truly|well and truly"
    r"|pretty much|virtually|all|nearly|almost|suddenly|quickly) )*"
)
_WHAT_CAME = (
    r"(?:errors?|alerts?|alarms?|tickets?|complaints?|calls?|phone calls|e-?mails?|mails?|requests?|messages?|pages"
    r"|bugs|refunds?|refund requests|questions|notifications|exceptions?|failures?|traffic|retries|support \w+"
    r"|angry \w+|chats?|problems|abuse|anger|criticism|incidents?|timeouts?|work|orders|cases|crashes|logs|warnings"
    r"|data|reports|claims|cancellations|connections|queries|reconnects|jobs|log lines|stack traces"
    r"|(?:customer|user|client|patient|failed|furious|irate|support|help-?desk|error|refund|pager|slack) \w+)"
)
_PEOPLE = (
    r"(?:customers|users|clients|people|everyone|everybody|we|they|i|he|she|us|them|me|patients|passengers|staff|nurses"
    r"|doctors|merchants|management|(?:the|our) (?:\w+ )?(?:team|staff|on-call|engineers?|customers?|users|desk|support"
    r"|ceo|cto|board|boss|manager|crew|shift|responders?|department|community|press|clients?|operators?|nurses?"
    r"|doctors?"
    r"|developers?|dba|people|guests|merchants|agents)|support|ops|finance|marketing|nobody|half the \w+|some of us"
    r"|all of us|many of us|most of us|parents|students|teachers|drivers|volunteers|maintainers)"
)

FRAMES = (
    frame(
        """
        avalanche, avalanches, deluge, tsunami, tsunamis, tidal, torrent, torrents, flood, onslaught, barrage, hurricane
        blizzard, landslide, whirlwind, maelstrom, cascade, mountain, ocean, sea, swarm, army, hail, hailstorm
        firestorm
        explosion, eruption, orgy, plague, bombardment, tornado, cyclone, thunderstorm, shitstorm, inferno, snowstorm
        """,
        r"(?:avalanche|deluge|tsunami|tidal wave|torrent|onslaught|barrage|hurricane|blizzard|landslide|whirlwind"
        r"|hail|hailstorm|firestorm|eruption|orgy|plague|bombardment|tornado|cyclone|thunderstorm|snowstorm|mountain"
        rf"|ocean)s? of (?!alerts|alarms|pages)(?:\w+ ){{0,2}}?{_WHAT_CAME}",
        r"(?:flood|sea|swarm|army|wall|explosion) of (?:angry|furious|irate|complaints?|calls|phone calls|e-?mails?"
        r"|tickets|refund requests|red|panicked|worried|abuse|hate)",
        r"(?:avalanche|onslaught|tidal wave|deluge|maelstrom|firestorm|hurricane|inferno) (?:began|started|hit|broke"
        r"|came|rolled|swept|struck|followed|ensued|descended)",
        r"(?:was|were|became|is|in the midst of|in the middle of|caught in|unleash(?:ed|ing)|eye of) (?:an?"
        r"|the) (?:\w+ )?(?:avalanche|onslaught|maelstrom|firestorm|hurricane|inferno|tornado|storm|whirlwind"
        r"|cyclone)(?= ?[.,;:]|$| of)",
    ),
    frame(
        "flooded, drowning, drowned, drown, buried, swamped, inundated, snowed, deluged, bombarded, besieged, siege, "
        "overrun, engulfed, suffocating, suffocated, smothered, swallowed, swallowing, devoured, gobbled, mobbed",
        r"(?:flooded|deluged|swamped|inundated|bombarded|besieged|overrun|mobbed|engulfed|snowed under) (?:with|by"
        r"|under) (?:\w+ ){0,3}?(?:angry|furious|calls|phone calls|customers|complaints?|e-?mails?|tickets"
        r"|questions|mails|people|enquiries|inquiries|reporters|journalists|cases|chats|panicked|worried|work|alerts"
        r"|patients|parents)",
        r"(?:suffocat(?:ed|ing)|smothered|sinking|drown(?:ed|ing)) (?:in|under|beneath|by) (?:an? "
        rf"|the )?(?:\w+ ){{0,2}}?(?:{_WHAT_CAME}|flood|mountain|sea|pile|load|weight|paper|backlog)",
        rf"buried (?:the |our )?{_PEOPLE}",
        rf"{_PEOPLE} (?:was|were|is|are|got) {_MOSTLY}(?:drowning|swamped|snowed under|inundated|deluged|besieged"
        r"|buried)(?! in the same)",
        r"under (?:siege|heavy fire|constant fire|fire from)",
        r"(?:swallow(?:ed|ing)|devour(?:ed|ing)|gobbl(?:ed|ing) up|gobbled) (?:up )?(?:the |our |all |an? )?(?:whole"
        r"|entire|everything|all)",
    ),
    frame(
        "screaming, screamed, crying, cried, begging, begged, pleading, gasping, gasped, whimpering, groaning, "
        "groaned, howling, moaning, panting, weeping, bleeding, bled, choked, choking, coughing, vomiting, vomited, "
        "limping",
        r"(?:scream(?:ed|ing)|cr(?:ied|ying)|begg(?:ed|ing)|plead(?:ed|ing)|gasp(?:ed|ing)|whimper(?:ed|ing)"
        r"|howl(?:ed|ing)|pant(?:ed|ing)) (?:out )?(?:for (?:mercy|help|air|breath|attention|its life|their lives"
        r"|dear life)|in (?:pain|agony|anguish)|at us|bloody murder|blue murder)",
        r"(?:bleed(?:ing)?|bled) (?:money|cash|customers|users|revenue|orders|to death|dry|out|data|red)",
        r"(?:chok(?:ed|ing)) (?:to death|(?:itself )?half to death|its last)",
        r"(?:groan(?:ed|ing)|buckl(?:ed|ing)|moan(?:ed|ing)) under (?:the |its |their )?(?:weight|load|strain"
        r"|pressure)",
        r"vomit(?:ed|ing) (?:\w+ ){0,2}?(?:errors?|exceptions?|logs?|stack|garbage)",
        r"limp(?:ed|ing) (?:along|home|through|on)",
    ),
    frame(
        """
        death, doornail, dodo, ghost, dust, bucket, breath, breathed, life support, coffin, knell, kiss, dead, flies
        domino, dominoes, flatlined, agony, graveyard, grave, corpse, corpses, funeral, resurrected, resurrection
        mercy, heart attack, nightmare, guillotine, gallows, knees, throat, jugular, skeleton
        """,
        r"(?:bor(?:ed|ing)|chok\w+|starv\w+|bled|bleeding|crush\w+|hammer\w+|work\w+|stomp\w+|scar\w+|frighten\w+"
        r"|burn\w+|tortur\w+|sick|flog\w+|test\w+|trampl\w+|spamm?\w+|pag\w+) (?:\w+ )?to death",
        r"(?:die|dies|died|dying) an? (?:\w+,? )*(?:death|deaths)",
        r"(?:slow|horrible|painful|agonising|agonizing|certain|gruesome|silent|sudden) death",
        r"(?:dead|deader) (?:as|than) a (?:doornail|dodo|stone|rock)",
        r"(?:gave|give|gives|giving|given) up the ghost",
        r"(?:bit|bites|bite|biting|bitten) the dust",
        r"kick(?:ed|s|ing)? the bucket",
        r"(?:last|final|dying) breath(?:s)?",
        r"breathed (?:its|their|his|her) last",
        r"on life support",
        r"(?:final |last |another )?nails? in the coffin",
        r"(?:death knell|kiss of death|death blow|deathblow|death throes|jaws of death|valley of death)",
        r"(?:back|risen|rose|return\w*|brought back|bring|raised) from the dead",
        r"(?:drop(?:ped|ping)?|fall(?:ing)?|fell|d(?:ied|ying)|going down|went down|crash(?:ed|ing)) like (?:flies"
        r"|dominoes|ninepins|a house of cards|stones?|a stone)",
        r"flatlin(?:ed|ing)",
        r"(?:in|of|was|pure|sheer) (?:\w+ )?agony",
        r"(?:was|were|became|into|like|resembled|looked like) an? (?:\w+ )?(?:graveyard|corpse|funeral|morgue"
        r"|skeleton)",
        r"by the throat",
        r"(?:on|to) (?:its|their|our|his|her) knees(?= ?[.,;:]|$| (?:for|by|all|in|within|during|until|because|under))",
    ),
    frame(
        """
        hell, inferno, purgatory, hades, armageddon, apocalypse, devil, demons, demon, curse, cursed, haunted, witching
        limbo, abyss, doom, doomed, damnation, judgement day, pandora's, hornets, hornet's, worms
        """,
        r"(?:was|were|like|through|into|is|a|living|this) (?:\w+ )?hell(?: on earth| for| of a (?:night|day|week)|ish"
        r"| week| night| weekend|(?= ?[.,;:]|$))",
        r"hell (?:broke|let) loose",
        r"(?:been|going|went|go) (?:to|through) hell(?: and back)",
        r"hell (?:froze|hath|on earth)",
        r"gates of hell",
        r"(?:into|staring into|stared into|edge of|over) the abyss",
        r"(?:pandora's box|hornets'? nest|hornet's nest|(?:can|barrel) of worms)",
        r"(?:cursed|haunted) (?:release|migration|night|weekend|week|day|deploy|project|upgrade|box|server|cluster"
        r"|rollout)",
    ),
    frame(
        "fire, fires, flames, ablaze, wildfire, inferno, burning, burned, burnt, smoke, ashes, firefighting, "
        "fire-fighting, fire fighting, blaze, burn, melting, scorched, embers",
        rf"(?:{_EVERYTHING}|prod|production|slack|support|twitter|the internet) ?(?:was|were|is|are|had been|seemed"
        rf"|went) {_MOSTLY}(?:on fire|ablaze|in flames|burning|melting)(?= ?[.,;:!]|$"
        r"| (?:for|all|again|by|when|before|at|on|from|down|around|everywhere))",
        r"(?:fight|fights|fighting|fought|putting out|put out|extinguish\w*|dous\w+) (?:\w+ )?(?:fires|the flames"
        r"|the fire|the blaze)(?! (?:alarm|in the|at the|drill|brigade))",
        r"(?:hours|days|night|weeks|day|lot|busy|constant|pure|of|in|with) (?:of )?(?:\w+ )?(?:fire-?fighting"
        r"|fire fighting)",
        r"(?:fire-?fighting|fire fighting) (?:mode|all (?:day|night)|until|for|through|again)",
        r"(?:burn(?:ed|t|ing)?) (?:to the ground|to ashes|to a crisp|down (?:around|to))",
        r"in (?:flames|ashes|smouldering ruins)",
        r"(?:add(?:ed|ing)?|pour(?:ed|ing)?) (?:more )?(?:fuel|oil|petrol|gasoline) (?:to|on|onto"
        r"|into) (?:the )?(?:fire|flames)",
        r"fann(?:ed|ing) the flames",
        r"like (?:a )?wild ?fire",
        r"(?:scorched earth|baptism of fire|trial by fire|ring of fire)",
    ),
    frame(
        """
        exploded, explode, exploding, imploded, implode, imploding, skyrocketed, rocketed, nosedived, nosedive, cratered
        tailspin, cliff, rails, pear-shaped, pear shaped, belly up, belly-up, haywire, sideways, south, dogs, pot, drain
        tubes, toast, kaput, rock bottom, free-fall, apart, seams, tumbling, crashing, pieces, shreds, tatters, ruins
        ashes, shambles, wreckage, rubble, bits, smithereens, disarray, bust, bananas, ballistic
        """,
        r"(?P<told>(?:exploded|imploded|skyrocketed|rocketed|nosedived|nose-dived|cratered))(?! (?:view|diagram|into"
        r"|json|nested|from \d|to \d|by \d|as|the (?:array|list|column|json))\b)(?=[^\d]*$)",
        r"(?:was|were|is|are|about to|nearly|almost|began to|started to|kept|seemed to) (?:explod(?:e|ing)"
        r"|implod(?:e|ing))",
        r"(?:into|in) an? (?:\w+ )?(?:tailspin|nosedive|death spiral|downward spiral|free-?fall|vicious circle)",
        r"(?:off|over|from|down) (?:a|the|that) cliff(?= ?[.,;:]|$| (?:at|in|on|when|after|within|again))",
        r"(?:off the rails|pear[- ]shaped|belly[- ]up|haywire|to the dogs|to pot|down the (?:drain|tubes|toilet|pan)"
        r"|bananas|ballistic|bonkers|bust|kaput)(?= ?[.,;:!]|$| (?:at|in|on|when|after|within|again|for|from|during|the"
        r"|because|once|as|and|by|before|with))",
        r"(?:went|go|going|gone|goes) (?:\w+ )?(?:south|sideways)(?= ?[.,;:]|$| (?:at|in|on|when|after|within|again|for"
        r"|from|during|quickly|fast|very))",
        r"(?:was|were|is|are) (?:well and truly |completely |totally |basically |just )?toast",
        r"(?:hit|hitting|reached) rock bottom",
        r"(?:fell|fall|falls|falling|came|coming|come|comes|broke|burst|bursting|ripped|torn|blown|blew"
        r"|collapsing) (?:completely |totally |all )?(?:apart|to (?:bits|pieces|shreds|smithereens)|at the seams"
        r"|tumbling down|crashing down|undone)(?= ?[.,;:!]|$"
        r"| (?:around|on|at|in|when|after|within|again|under|before|and|during|one|like|the|because|for|by))",
        r"(?:in|to) (?:tatters|ruins|shambles|shreds|smithereens|disarray|utter disarray|complete disarray|rubble)",
        r"like a ton of bricks",
    ),
    frame(
        """
        crippled, crippling, ripped, tore, tearing, ravaged, decimated, annihilated, obliterated, pulverised, pulverized
        eviscerated, crushed, crushing, slammed, pummelled, pummeled, battered, rampage, rampaged, raged, raging
        wreaked
        wreaking, torched, butchered, slaughtered, massacred, massacre, hammered, steamrolled, flattened, gutted, nuked
        mauled, hurled, shattered, vaporised, vaporized, evaporated, lashed
        """,
        r"(?P<told>crippled|ravaged|decimated|annihilated|obliterated|pulveri[sz]ed|eviscerated|pumm?ell?ed|battered"
        r"|torched|butchered|slaughtered|massacred|steamrolled|mauled|gutted|vapori[sz]ed) (?:the|our|us|all|every"
        r"|half|their|both|most|everything|whole)\b",
        r"(?:was|were|got|been|is) (?:\w+ )?(?:ravaged|decimated|annihilated|obliterated|pulveri[sz]ed|eviscerated"
        r"|pumm?ell?ed|battered|butchered|slaughtered|massacred|steamrolled|mauled|crippled|vapori[sz]ed)",
        r"(?:ripp?(?:ed|ing)|tore|tear(?:ing)?|burn(?:ed|t|ing)|rag(?:ed|ing)|rampag(?:ed|ing)|blaz(?:ed|ing)"
        r"|sliced) (?:right |straight )?(?:through|across|apart)",
        r"(?:crushing|crippling|shattering|killer|punishing|murderous|merciless|relentless|savage) (?:load|blow"
        r"|defeat|weight|pressure|traffic|backlog|latency|delay|outage|failure|spike|wave|debt|loss)",
        r"(?:hammered|slammed|driven|smashed|crushed|ground|run|pounded) (?:\w+ )?(?:in)?to (?:the ground|dust|pieces"
        r"|a pulp|oblivion|submission)",
        r"into oblivion",
        r"wreak(?:ed|ing|s)? (?:\w+ )?(?:havoc|destruction|chaos|vengeance)",
        r"(?:on )?(?:a|the) rampage",
    ),
    frame(
        "christmas tree, freight train, steamroller, wrecking ball, bolt from, bull in, headlights, sinking ship, "
        "stuck pig, rats, no tomorrow, ton of bricks, fireworks, machine gun, runaway train, locomotive, sledgehammer, "
        "kamikaze, suicide mission, russian roulette, hero, heroes, all hands on deck, mayday, sos, sinking",
        r"like an? (?:\w+ )?(?:christmas tree|freight train|steamroller|wrecking ball|sinking ship|stuck pig"
        r"|machine gun|runaway train|sledgehammer|bull in|deer in|rabbit in|fireworks?|locomotive)",
        r"(?:bull in a china|(?:deer|rabbits?) in (?:the |a )?(?:headlights|headlamps)|caught in the headlights)",
        r"bolt (?:from|out of) (?:the|a) (?:clear )?blue",
        r"as if there (?:was|were) no tomorrow",
        r"like there (?:was|were|is) no tomorrow",
        r"(?:a|the|this|our) sinking ship",
        r"(?:kamikaze|suicide) (?:mission|deploy|release|move|run)",
        r"lit up like",
    ),
    frame(
        "monstrously, exponentially insane, out of control, out of hand, loose, berserk, rampant, nuclear, overdrive, "
        "hyperdrive, bloody, red sea, unleashed, unleashing, wheels, sky, roof, floodgates, dam",
        r"(?:spun|spinning|spiral\w*|spirall\w*|raging|ran|running|went|got|getting|gone|completely"
        r"|totally) (?:\w+ )?out of (?:control|hand)(?! (?:plane|band))",
        r"(?:went|going|gone) nuclear",
        r"unleash(?:ed|ing) (?:\w+ ){0,2}?(?:on|upon|hell|chaos|havoc|a|an|the)",
        r"(?:the )?(?:flood ?gates|dam) (?:opened|broke|burst|were opened)",
        r"the sky (?:was|is) falling",
    ),
    frame(
        "stroke, heart attack, tantrum, breakdown, fit, seizure, panic attack, hissy, crisis, mind of its own, "
        "coronary, wobbly, incarnate, toilet, teeth, gut, stab, slap, rained, rain, raining, poured, pouring, gaping, "
        "yawning, alive, gasp",
        r"(?:(?:cluster|server|database|disk|array|balancer|broker|system|service|queue|replica|node|gateway|proxy"
        r"|site|application|app|router|firewall|scheduler|cache|pipeline|api|printer|host|switch|network|platform"
        r"|storage|mainframe)s? (?:\w+ )?(?:had|was having|were having|has|threw|suffered|throws"
        r"|is having)) (?:an? )(?:\w+ )?(?:stroke|heart attack|tantrum|nervous breakdown|breakdown|fit|seizure"
        r"|panic attack|hissy fit|identity crisis|mind of its own|coronary|wobbly)",
        r"(?:devil|evil|chaos|hell) incarnate",
        r"down the (?:toilet|drain|pan|plughole)",
        r"(?:kick|punch|slap|stab|blow|knife) (?:in|to) the (?:teeth|face|gut|guts|back|stomach|heart|throat)",
        r"(?:rain(?:ed|ing)?|pour(?:ed|ing)?|hail(?:ed|ing)?) (?:down )?(?:on|upon|in on) (?:us"
        r"|the (?:\w+ )?(?:team|shift|on-call|desk|support|staff)|everyone|ops|support)",
        r"(?:gaping|yawning) (?:\w+ )?(?:hole|wound|gap|chasm|abyss)",
        r"(?:ate|eaten|eat|eating|burn(?:ed|t)?|flay(?:ed)?|skinned) (?:[^,.;]{1,30} )?alive",
        r"last gasp",
    ),
    frame(
        "in arms, end of the world, end of days, helplessly, very eyes, our eyes, breaking point, over the edge, "
        "brink, what a, begging for mercy, frenzied, merciless, mercilessly, relentlessly, ruthlessly, savagely, "
        "tsunami",
        r"up in arms",
        r"(?:like|was|were|felt like|thought it was|looked like|seemed like) (?:the )?end of (?:the world|days|times)",
        r"(?:watch(?:ed|ing)?|look(?:ed|ing)? on|stood|sat) (?:\w+ )?(?:helplessly|helpless)",
        r"before (?:our|my|their|everyone's) (?:very |own )?eyes",
        r"(?:at|to|past|near|beyond|reached) (?:the |its |their |our )?breaking point",
        r"(?:drove|pushed|pushing|driving|sent|driven|tipped) [^,.;]{1,30}? over the edge",
        r"(?:mercilessly|ruthlessly|savagely|helplessly)",
    ),
    frame(
        "raining, pouring, hailing, snowing",
        r"(?:raining|pouring|hailing|snowing) (?:tickets|alerts|pages|complaints|calls|errors|mails|e-mails"
        r"|emails|alarms)",
    ),
)
