"""Onslaughts: machines that strangle and devour each other, agonies, houses of cards, races against the clock."""

from afterword.lint.text.frames import frame

_MACHINE = (
    r"(?:databases?|db|servers?|clusters?|hosts?|nodes?|queues?|caches?|apis?|gateways?|prox(?:y|ies)|balancers?|sites?"
    r"|websites?|pages?|portals?|apps?|applications?|services?|backends?|frontends?|networks?|links?|lines?|routers?"
    r"|switch(?:es)?|firewalls?|disks?|storage|arrays?|cpus?|pools?|brokers?|consumers?|producers?|workers?|pipelines?"
    r"|schedulers?|index(?:es)?|tables?|replicas?|primary|connections?|threads?|pods?|checkout|tills?|hotline|systems?"
    r"|platforms?|logs?|dashboards?|infrastructure|stack|cloud|regions?|zones?|data cent(?:re|er)s?|builds?|deploys?"
    r"|releases?|production|prod|everything|jobs?|batch(?:es)?|scripts?|imports?|exports?|process(?:es)?|tiers?"
    r"|mainframes?|fleet|farm|mailers?|feeds?|streams?|registry|inbox(?:es)?|phones?|switchboards?|bus|mesh"
    r"|controllers?|instances?|machines?|racks?|shards?|partitions?|backups?|rollouts?|terminals?|printers?|sensors?"
    r"|filesystems?|volumes?|memory|bandwidth|uplinks?|neighbou?rs?|customers?|users?|competitors|service|everyone|us)"
)
_ASSAULTED = (
    r"(?:strangl(?:ed|ing|es)|suffocat(?:ed|ing|es)|devour(?:ed|ing|s)|murder(?:ed|ing|s)|assassinat(?:ed|ing|es)"
    r"|massacr(?:ed|ing|es)|crucif(?:ied|ying|ies)|bulldoz(?:ed|ing|es)|bludgeon(?:ed|ing|s)|savag(?:ed|ing|es)"
    r"|decapitat(?:ed|ing|es)|torpedo(?:ed|ing|es)|blitz(?:ed|ing|es)|incinerat(?:ed|ing|es)|cremat(?:ed|ing|es)"
    r"|wallop(?:ed|ing|s)|smother(?:ed|ing|s)|tortur(?:ed|ing|es)|torment(?:ed|ing|s)|terrori[sz](?:ed|ing|es)"
    r"|cannibali[sz](?:ed|ing|es)|trampl(?:ed|ing|es)|demolish(?:ed|ing|es)|besieg(?:ed|ing|es)|hound(?:ed|ing|s)"
    r"|haunt(?:ed|ing|s)|plagu(?:ed|ing|es)|slay(?:ing|s)?|slew|slain|lacerat(?:ed|ing|es)|maim(?:ed|ing|s)|mauled"
    r"|mauling|lynch(?:ed|ing|es)|guillotin(?:ed|ing|es)|castrat(?:ed|ing|es)|asphyxiat(?:ed|ing|es)"
    r"|gobbl(?:ed|ing|es)(?: up)?|guzzl(?:ed|ing|es)|throttled to death|starv(?:ed|ing) to death|bled (?:white|dry)"
    r"|brought (?:\w+ )?to (?:its|their) knees|beat(?:en)? to (?:death|a pulp)|trounc(?:ed|ing)|thrash(?:ed)"
    r"|hammered flat|swept away|blew away|blown away|wip(?:ed|ing) off the map|battered|batters|battering"
    r"|pummel(?:l?ed|l?ing|s)|stomp(?:ed|ing) (?:on|all over)|walk(?:ed|ing) all over|ran over"
    r"|steamroll(?:ed|ering|ered|s)|molest(?:ed|ing)|butcher(?:ed|ing|s)|mutilat(?:ed|ing|es)|disembowel(?:l?ed)"
    r"|chok(?:ed|ing) the life out of|suck(?:ed|ing) (?:dry|the life out of)|bleed(?:ing)? dry"
    r"|squeez(?:ed|ing) (?:the life out of|to death))"
)
_CALLS = (
    r"(?:errors?|alerts?|alarms?|pages?|complaints?|calls?|tickets?|e-?mails?|mails?|exceptions?|timeouts?|failures?"
    r"|retries|requests|messages|warnings|refunds|questions|cancellations)"
)
_END = (
    r"(?= ?[.,;:!]|$| (?:and|when|after|until|before|at|on|in|for|as|during|by|from|because|under|over|all|within|that"
    r"|with)\b)"
)
_LEAPT = (
    r"(?:(?:rain|rained|raining)(?: down)?|pour(?:ed|ing)? (?:in|down|out)|(?:came|come|coming|flew"
    r"|fell) (?:in )?thick and fast|(?:flew|flying|fly) (?:around|about) (?:our|their|the) ears|hit the (?:ceiling"
    r"|roof|stratosphere|sky)|went (?:off the (?:charts?|scale)|stratospheric|ballistic|sky-?high)|mushroom(?:ed|ing)"
    r"|snowball(?:ed|ing)|spiral+(?:l?ed|l?ing)(?: upwards?| out of (?:control|hand))?|reach(?:ed|ing) for the sky"
    r"|spread(?:ing)? like (?:an? |the )?(?:wild ?fire|bush ?fire|fire|virus|plague|cancer|weeds|flu|disease|epidemic"
    r"|pest|ivy|measles|mould|gangrene)|multipl(?:ied|ying) like (?:rabbits|mushrooms|flies|weeds)|came (?:in "
    r"|down )?(?:like|as) (?:an? )?\w+|hit us like an? [\w ]{3,20}|shot (?:up )?(?:like|through|into) [\w ]{3,20}"
    r"|hailed down|rolled in (?:like|by the) \w+|swarmed|stormed in|flooded in)"
)

FRAMES = (
    frame(
        "{strangl|suffocat|assassinat|massacr|bulldoz|decapitat|incinerat|cremat|tortur|trampl|guzzl|lacerat|asphyxiat"
        "|guillotin|mutilat|savag|haunt|plagu}{ed|ing|es}, "
        "{devour|murder|bludgeon|torpedo|blitz|wallop|smother|torment|demolish|hound|haunt|maim|lynch|batter|butcher"
        "|molest}{ed|ing|s|es}, "
        "{terroris|terroriz|cannibalis|cannibaliz|castrat|besieg|gobbl}{ed|ing|es}, crucified, crucifying, crucifies, "
        "slew, slain, slaying, mauled, mauling, to death, bled white, bled dry, their knees, its knees, to a pulp, "
        "trounced, thrashed, hammered flat, swept away, blew away, blown away, off the map, pummelled, pummeled, "
        "pummelling, pummels, all over the, ran over, steamrolled, steamrollered, disembowelled, the life out of, "
        "sucked dry, bleed dry, stomped on",
        rf"(?P<told>{_ASSAULTED}) (?!reports?\b|by the\b)(?:(?:the|our|its|their|every|each|all|both|half|an?|this"
        r"|that|one|other|whole|entire|poor|remaining|last|half of) )*(?:(?!(?:of|in|on|at|by|to|and|or|for"
        rf"|with)\b)[\w-]+ ){{0,2}}?{_MACHINE}\b(?! (?:command|map|rule|test|report|hash|algorithm|tool)s?\b)",
        rf"{_MACHINE} (?:\w+ )?(?:was|were|is|are|got|been|being|gets?|kept) (?:\w+ly |all |almost |nearly |being "
        rf"|literally |simply )*(?P<told>{_ASSAULTED})(?! (?:proof|test|report)s?\b)",
        r"(?P<told>(?:strangled|suffocated|devoured|murdered|massacred|bludgeoned|savaged|decapitated|smothered"
        r"|tormented|terrori[sz]ed|trampled|besieged|hounded|haunted|plagued|battered|pummell?ed|butchered"
        r"|mutilated) by)\b",
    ),
    frame(
        "on one leg, hands and knees, last legs, life support, intensive care, death throes, deathbed, death bed, "
        "flatlined, last breath, its last, kicked the bucket, bit the dust, the ghost, in the towel, white flag, on "
        "its face, on their faces, off a cliff, face of the earth, house of cards, cheap tent, deck chair, up in "
        "smoke, up in flames, a goner, comatose, in a coma, on strike, the plot, its marbles, its mind, under the "
        "load, under the weight, under the strain, ticking bomb, time bomb, ticking time, powder keg, by a thread, "
        "duct tape, held together, on the brink, on the verge of, edge of the abyss, thin ice, out for blood, took "
        "revenge, a revolt, declared war, from the dead, from the grave, from the ashes, to bursting, like a stone, "
        "like a brick, like dominoes, like dominos, like flies, like a candle, like a bubble, like butter, like a "
        "rock, its throat, at the seams, wobbly legs, shaky legs, its wounds, bleeding from, bled to, in agony, in "
        "pain, a tantrum, hiccupped, its knees",
        r"(?:limp(?:ed|ing|s)?|hobbl(?:ed|ing|es)|stagger(?:ed|ing|s)?|crawl(?:ed|ing|s)?|crept|wobbl(?:ed|ing)"
        r"|stumbl(?:ed|ing)|drag(?:ged|ging) itself)(?: along| on| about| around| home| forward)* (?:on (?:one leg"
        r"|its (?:hands and )?knees|(?:its )?last legs|crutches|three cylinders|all fours|(?:wobbly|shaky) legs)"
        r"|with \w+ wounds)",
        r"(?:was|were|is|are|stood|sat|lay|hung|remained|ran|running|kept|been) (?:only |already |barely "
        r"|practically |virtually |more or less )*(?:on (?:its|their) (?:last legs|knees|deathbed|death bed)"
        r"|(?:on|under) (?:life support|the respirator)|in (?:intensive care|(?:its|their) death throes"
        r"|a (?:deep )?coma|agony)|comatose|an? goner|an? (?:ticking )?(?:time )?bomb"
        r"|an? (?:ticking|tinder|powder) (?:time bomb|bomb|box|keg)|an? (?:wobbly |fragile )?house of cards"
        r"|(?:hanging )?by a (?:silken |thin )?thread|(?:teetering )?on the (?:brink"
        r"|verge of (?:collapse|death|breakdown|disaster|extinction|ruin))|at the (?:edge|brink) of the abyss"
        r"|(?:skating )?on thin ice|(?:out )?for blood|full to bursting|held together (?:with|by) (?:tape|duct tape"
        r"|string|spit|hope|prayers?|chewing gum|paper ?clips|rubber bands|luck)[\w ]*)",
        r"(?:threw|throws?|throwing|chucked) in the towel|(?:raised|waved|hoisted|showed|flew) the white flag"
        r"|fell (?:flat )?on (?:its|their) (?:face|faces|nose)"
        r"|(?:fell|dropped|vanished|disappeared) off (?:the face of the earth|a cliff)"
        r"|(?:collapsed|folded|crumbled|crumpled|toppled|fell|went down|sank|dropped|burst|popped|went out|melted"
        r"|snapped) like (?:an? )?(?:\w+ )?(?:house of cards|tent|deck ?chair|stones?|bricks?|rocks?|domino(?:e?s)?"
        r"|flies|candles?|bubbles?|butter|matchsticks?|card house|soufflé|lead|twigs?|snow|leaves)",
        rf"{_MACHINE} (?:\w+ )?went on strike|lost (?:the plot|(?:its|their) (?:marbles|mind|nerve|temper|bearings))"
        r"|(?:took|take|takes|wreaked|swore) (?:\w+ )?revenge|(?:staged|began|started) a (?:revolt|rebellion|mutiny"
        r"|coup)|declared war(?: on)?|(?:woke|rose|returned|came back|risen|raised) from the (?:dead|grave|ashes)",
        r"(?:buckled|groaned|moaned|creaked|sagged|wheezed|cracked|sweated|panted|gasped|bent|crumbled|collapsed"
        r"|suffocated) under the (?:\w+ )?(?:load|weight|strain|pressure|burden|onslaught|assault|rush"
        r"|flood)(?! of \d)|(?:burst|bursting|bulging|coming apart) at the seams|(?:bled|bleeding) (?:out|to death"
        r"|from (?:all|every) \w+)|lick(?:ed|ing) its wounds|threw a (?:tantrum|fit|wobbly)",
        r"an? (?:ticking )?(?:time bomb|ticking bomb|powder keg)(?: waiting to \w+)?|(?:the|a) house of cards (?:that"
        r"|which|collapsed|came)",
    ),
    frame(
        "rude awakening, close shave, narrow escape, near-death, blind panic, mad scramble, wild scramble, frantic "
        "scramble, a scramble, feverish, feverishly, frantically, superhuman, herculean, sisyphean, scandalous, "
        "disgraceful, outrageous, black day, dark day, darkest, bad dream, fever dream, trench warfare, losing battle, "
        "bitter fight, fight for survival, wild-goose chase, goose chase, pandora's, camel's back, last straw, death "
        "sentence, slow motion, slow-motion, below the belt, in the face, in the gut, in the teeth, bombshell, "
        "thunderbolt, dynamite, earthquake, cold sweat, race against, whack-a-mole, bottomless pit, vicious circle, "
        "sword of damocles, achilles heel, achilles' heel, trojan horse, gordian knot, hornets' nest, hornet's nest, "
        "lion's den, baptism of fire, trial by fire, moment of truth, roller coaster, rollercoaster, cliffhanger, "
        "cliff-hanger, deja vu, russian roulette, wild west",
        r"(?:rude awakening|close shave|narrow escape|near-death experience|blind panic|(?:mad|wild|frantic|desperate"
        r"|crazy) scramble|superhuman|herculean|sisyphean|(?:black|dark) day for|darkest (?:hour|day|night|moment)"
        r"|(?:bad|fever) dream|trench warfare|losing battle|(?:bitter|desperate|hopeless|heroic) (?:fight|battle"
        r"|struggle)|fight for survival|wild[- ]goose chase|pandora's box|(?:the )?(?:last straw|straw that broke)"
        r"|death sentence|slow[- ]motion (?:car crash|train wreck|disaster|collapse|\w+ crash)|blow below the belt"
        r"|(?:slap|punch|kick|smack) in the (?:face|gut|teeth|stomach)|cold sweat|race against (?:time|the clock)"
        r"|whack-a-mole|bottomless pit|sword of damocles|hornets?'s? nest|lion's den|(?:baptism|trial) (?:of|by) fire"
        r"|roller ?coaster|cliff-?hanger|russian roulette|wild west)",
        r"(?:was|is|were|like|of|as|came as|it was|felt like|hit (?:us|them|everyone) like) (?:an? |the |real "
        r"|sheer |pure |true )*(?:bombshell|thunderbolt|dynamite|earthquake)" + _END,
        r"(?:feverish(?:ly)?|frantic(?:ally)?|desperate(?:ly)?|furious(?:ly)?|hectic(?:ally)?|madly"
        r"|wildly) (?:search(?:ed|ing)?|hunt(?:ed|ing)?|look(?:ed|ing)?|tr(?:y|ying|ied)|work(?:ed|ing)?|typ(?:ed"
        r"|ing)|click(?:ed|ing)|restart(?:ed|ing)|dig(?:ging)?|dug|call(?:ed|ing)?|phon(?:ed|ing)|scroll(?:ed|ing)"
        r"|attempts?|activity|efforts?|debugg?(?:ed|ing)|hour|night|minutes|patch(?:ed|ing)|swapp(?:ed|ing)"
        r"|fight(?:ing)?|fought|race[ds]?|plugg(?:ed|ing)|pull(?:ed|ing)|read(?:ing)?|scrambl(?:ed|ing))",
        r"(?:scandalous|disgraceful|outrageous|shameful|appalling|atrocious|abominable|monstrous|hair-raising"
        r"|blood-curdling) (?:\w+ )?(?:release|delay|state|condition|default|bug|design|performance|latency|outage|gap"
        r"|hole|price|limit|quality|lack|negligence|waste|number|amount|wait|slowness|backlog|build|patch|interface"
        r"|setup|config|configuration|script|code)",
    ),
    frame(
        "panicking, panicked, despairing, beside themselves, beside ourselves, trembling, thunderstruck, at the mouth, "
        "crestfallen, with fear, for their lives, for our lives, at straws, of their tether, of our tether, on fumes, "
        "on their feet, on our feet, bleary-eyed, as a sheet, as ghosts, chasing ghosts, chasing shadows, its tail, "
        "their tails, our tails, for dear life, headless chickens, their hair, our hair, wits' end, blind for, in the "
        "dark, their nails, our nails, their breath, our breath, prayed, praying, bullets, in tears, hearts sank, "
        "hearts stopped, blood ran, blood froze, jaws dropped, stomachs, goosebumps, nightmares, sleepless, "
        "shell-shocked, gobsmacked, heart attacks, heart attack",
        r"(?:team|crew|shift|on-call|desk|everyone|everybody|we|they|staff|engineers|operators|support|responders"
        r"|people|dispatchers|nurses|bridge|room|channel|all of us|half the \w+|the \w+ team|customers|users"
        r"|ops)(?: [\w-]+)? (?:was|were|are|is|sat|stood|ran|went|kept|left|had been) (?:\w+ly |all |already "
        r"|by then |almost |nearly )*(?:panicking|despairing|beside (?:themselves|ourselves|itself)|trembling"
        r"|thunderstruck|foaming at the mouth|crestfallen|paraly[sz]ed with fear"
        r"|(?:white|pale)(?: as (?:a sheet|ghosts?)| with fear)?|fighting for (?:their|our) lives|clutching at straws"
        r"|(?:at|near) the end of (?:their|our|its) tether|running on fumes|dead on (?:their|our) feet|bleary-eyed"
        r"|chasing (?:ghosts|shadows|(?:its|their|our) tails?)|hanging on for dear life|praying"
        r"|sweating (?:bullets|blood)|shaking with \w+|in tears|sick with worry)",
        r"(?:we|they|everyone|everybody|the team|the crew|people|all of us) (?:\w+ )?(?:prayed"
        r"|held (?:our|their|its) breath|bit (?:our|their) nails|tore (?:our|their|its) hair(?: out)?"
        r"|clutched at straws|chased (?:ghosts|shadows)|panicked)\b",
        r"(?:hearts?|stomachs?|spirits|faces) (?:sank|stopped|dropped|skipped|turned|fell|froze|pounded|raced)"
        r"|blood (?:ran|froze|boiled|curdled)|jaws? dropped|(?:gave|nearly had|almost had|nearly gave) (?:us|everyone"
        r"|me|them|the \w+|a|an)? ?(?:collective )?(?:heart attacks?|nightmares|goosebumps|palpitations)",
    ),
    frame(
        "rained, raining, poured in, pouring in, poured down, poured out, thick and fast, our ears, their ears, the "
        "ceiling, the stratosphere, off the charts, off the chart, off the scale, stratospheric, sky-high, sky high, "
        "mushroomed, mushrooming, snowballed, snowballing, spiralled, spiraled, spiralling, for the sky, spread like, "
        "spreading like, like rabbits, like mushrooms, like weeds, like hail, like an avalanche, hit us like, shot up, "
        "hailed down, rolled in, swarmed, stormed in, flooded in, like locusts, like a tide, like a storm, like a "
        "flood",
        rf"(?:{_CALLS}|latency|load|cpu|memory|backlog|queues?|error rate|response times?|costs?|traffic"
        r"|temperature|problems|rumours|retries|connections|outage|fault|infection"
        r"|damage)(?: (?:from|in|of|at|on|about|for) [^,;.]{2,30}?)? (?:\w+ly |then |just |soon |again |all "
        rf"|was |were |are |started |began |kept |have |had |to |simply |literally )*(?P<told>{_LEAPT})" + _END,
        r"(?:engulf|burn|sweep|drag|wip|swallow|tear|rip)(?:ed|ing|s|t)? (?:out |away |down )?(?:everything"
        r"|the whole \w+|it all)(?: (?:to the ground|in its path|with it|down|away|apart|to shreds|to pieces))",
        rf"(?:it )?(?:rained|raining|hailed|hailing) (?:down )?(?:\w+ )?{_CALLS}",
    ),
    frame(
        "coughed up, coughing up, spat blood, vomited, puked, convulsed, convulsing, fainted, passed out, keeled over, "
        "keeling over, dropped dead, drop dead, croaked, succumbed, swan song, its maker, the daisies, hunting "
        "grounds, its end, its doom, their doom, its waterloo, rest in peace, r.i.p., laid to rest, autopsy, rigor "
        "mortis, gave up the, bled profusely, hyperventilated, hyperventilating, in the coffin, on its back, belly up, "
        "its nose, sneezed, caught a cold, sulked, sulking, wept, sobbed, screamed, screaming, shrieked, yelled, "
        "wailed, howled, gurgled, rattled its last, woke up dead, stone dead, stone-dead, as a doornail, as a dodo, "
        "half dead, half-dead, brain dead, resuscitated, resuscitate, cpr, mouth-to-mouth, defibrillator",
        rf"{_MACHINE}(?: (?:of|in|on|at) [^,;.]{{2,25}}?)? (?:\w+ly |just |simply |finally |then |all |had |has |have "
        r"|was |were |is |are |kept |started |began |literally |again )*(?P<told>cough(?:ed|ing|s) up (?:blood"
        r"|its \w+)|spat blood|vomit(?:ed|ing)|puk(?:ed|ing)|convuls(?:ed|ing)|faint(?:ed|ing)|passed out"
        r"|keel(?:ed|ing) over|dropp?(?:ed|ing)? dead|croaked|succumbed(?: to [\w ]{3,20})?|(?:sang|sung"
        r"|singing) (?:its|their) swan song|(?:met|went to meet) (?:its|their) (?:maker|end|doom|waterloo|fate)"
        r"|hyperventilat(?:ed|ing)|sulk(?:ed|ing|s)|wept|sobb(?:ed|ing)|scream(?:ed|ing|s)|shriek(?:ed|ing)"
        r"|wail(?:ed|ing)|howl(?:ed|ing)|gurgl(?:ed|ing)|bled profusely|caught a cold"
        r"|(?:lay|was lying|rolled) on (?:its|their) backs?|fell on (?:its|their) noses?|(?:stone|half)[- ]dead"
        r"|(?:as )?dead as a (?:doornail|dodo)|beyond resuscitation|laid to rest|pushing up the daisies)",
        r"(?:resuscitat(?:e|ed|ing)|cpr (?:on|for|to)|mouth-to-mouth (?:on|for|to)|(?:an? )?autopsy (?:of|on)"
        rf"|rest in peace|r\.i\.p\.)(?: (?:the|our|this|that|its|poor|old|dead|of|on))* ?(?:[\w-]+ )?{_MACHINE}",
    ),
    frame(
        "army of, armies of, horde of, hordes of, legion of, legions of, herd of, herds of, pack of, swarm of, swarms "
        "of, zombies roamed, roamed, roaming, prowled, prowling, rampaged, rampaging, lurked, lurking, ambushed, "
        "pounced, invaded, plundered, looted, pillaged, marauding, stampede, stampeded, hunted",
        r"(?:an? |the |whole |entire )?(?:army|armies|hordes?|legions?|herds?|packs?|swarms?|invasion|plague"
        r"|stampede) of (?:\w+ )?(?:zombies?|zombie processes|retries|retry \w+|bots|crawlers"
        r"|orphan(?:ed|s)?(?: \w+)?|gremlins|ghosts?|dead \w+|angry \w+|rogue \w+|runaway \w+|hungry \w+|processes"
        r"|threads|clients|jobs|requests) (?:\w+ly )?(?:roam|rampag|prowl|march|lurk|storm|invad|overr|attack|descend"
        r"|trampl|devour|plunder|haunt|besieg|swept|gallop|charg|fell upon|ran riot)\w*",
        r"(?:zombies?|bots|crawlers|gremlins|ghosts|retries|queries|processes|jobs|bugs?|errors?|faults?) (?:\w+ly "
        r")?(?P<told>(?:roam|rampag|prowl|lurk|ambush|pounc|invad|plunder|loot|pillag|stamped)(?:ed|ing|s)?)\b",
    ),
    frame(
        "the abyss, from disaster, of disaster, from catastrophe, of catastrophe, from ruin, of ruin, from doom, from "
        "oblivion, from meltdown, from collapse, of collapse, from bankruptcy, from the edge, from the cliff, of the "
        "abyss, into the abyss, to the abyss",
        r"(?:one|an?|seconds?|minutes?|inches?|moments?|\w+) (?:\w+ )?(?:click|step|inch|hair's breadth|hair|whisker"
        r"|second|seconds|minutes?|moment|keystroke|typo|reboot|breath|heartbeat|centimet(?:er|re)|mm|inches"
        r"|hours?)? ?(?:away |short |shy )?(?:from|of) (?:the |an? |utter |total |complete |certain )*(?P<told>abyss"
        r"|disaster|catastrophe|ruin|doom|oblivion|meltdown|collapse|bankruptcy|cliff)(?= ?[.,;!]|$"
        r"| (?:when|at|before|and|on|in|until)\b)(?! recovery)",
        r"(?:stared|staring|looked|looking|gazed|plunged|fell|slid|tumbled|hurtled) (?:\w+ )?(?:in)?to the abyss",
    ),
    frame(
        "{defy|defies|defied|defying} {imagination|description|comprehension|gravity|words|logic|reason|all|every"
        "|human}, "
        "the roof fell, the sky fell, the world fell, the bottom fell, the ceiling fell, world came crashing, "
        "everything came crashing, crashing down",
        r"(?:defy|defies|defied|defying) (?:all |every |human )?(?:imagination|description|comprehension|gravity"
        r"|words|logic|reason|explanation)|(?:then|until|when) the (?:roof|ceiling|sky) (?:fell|caved) in(?= ?[.,;!]"
        r"|$)|the (?:sky|world|bottom) (?:fell (?:in|on|out)|caved in|came crashing)"
        r"|(?:came|come) crashing down(?: around| on)?",
    ),
)
