"""The talk of a chat channel: *borked*, *a gazillion errors*, *took forever*, *sooooo slow*."""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.frames import frame
from afterword.lint.text.phrases import Cued

_THING = (
    r"(?:bugs?|scripts?|idea|reasons?|thing|things|cron ?jobs?|jobs?|query|queries|file|files|flag|flags|hack|hacks"
    r"|race(?: conditions?)?|script|limit|limits|retry|retries|process|processes|loop|loops|workarounds?|config"
    r"|setting|settings|side effects?|regressions?|leaks?|pods?|issue|issues|problem|problems|cookie|way|crash)"
)

FRAMES = (
    frame(
        "borked, b0rked, bork, kaput, barfed, barfs, barfing, puked, pukes, puking, poof, croaked, keeled over, "
        "keeling over, busted, went bang, went boom, goes boom, gone bust, conked out, blew a fuse, freaked, "
        "flipped out, lost its mind, lost their minds, out of its mind, brain dead, brain-dead, braindead, "
        "bit the dust, threw up its hands, gave up the, wrecked, rekt, a fit, tantrum, dicking, shucks",
        r"(?:borked|b0rked|kaput|barf(?:ed|s|ing)?|puk(?:ed|es|ing)|brain-?dead|braindead)",
        r"(?:went|goes|go|gone) (?:poof|bang|boom|bust|kaput)",
        r"(?:croaked|keeled over|keeling over|conked out|blew a fuse|flipped out)",
        r"(?:lost|losing|out of) (?:its|their|his|her) (?:collective )?minds?",
        r"(?:is|was|were|are|got) (?:completely |totally |well and truly )?busted(?= ?[.,;!]|$)",
        r"(?:got|gets|getting) (?:completely |totally |absolutely )?(?:wrecked|rekt)",
        r"(?:has|had|have|having|threw|throws|throwing) (?:a|an) (?:bit of a |hissy |little |absolute )?(?:fit"
        r"|tantrum)(?!-)(?= ?[.,;!]|$| (?:with|when|about|over|because|at|on)\b)",
        r"dicking (?:around|about)|(?:aw+,? )?shucks",
    ),
    frame(
        "gazillion, bazillion, zillion, gazillions, bazillions, zillions, million times, thousand times, shitload, "
        "forever, eternity, ages, truckloads, boatload, buttload, metric ton, ton of, tons of, an insane, bajillion, "
        "oodles",
        r"(?:an? )?(?:gazillion|bazillion|zillion|bajillion)s?(?: of)?",
        r"an? (?:million|thousand|hundred|billion) times(?! (?:more|less|as|faster|slower|the|a|per|larger|bigger"
        r"|smaller))",
        r"(?:takes?|taking|took|taken|lasts?|lasted) (?:absolutely |literally |practically |what felt like |for "
        r")*(?:forever|ages|an eternity|eons|aeons)(?! ago)",
        r"(?:waited|waiting|waits?) (?:absolutely |literally |practically |what felt like |for )*(?:ages|an eternity"
        r"|eons|aeons)(?! ago)",  # what waits forever is a machine
        r"(?:a|an) (?:metric |whole |huge |absolute )?(?:boat|truck|bucket|ship|butt)load of",
        r"an? (?:metric|whole) ton of",
    ),
    frame(
        "pesky, sneaky, darn, dang, darned, silly, dumb, stupid, stupidly, crazy-making, lame, cursed, wretched, "
        "godawful, god-awful, godforsaken, infernal, accursed, blasted",
        rf"(?:pesky|sneaky|darn(?:ed)?|dang|silly|dumb|stupid|lame|cursed|accursed|blasted|god-?awful) (?:little "
        rf"|old )?{_THING}",
        r"(?:is|was|are|were|feels?|seems?) (?:really |so |pretty |just |kind of |a bit |plain )*(?:silly|dumb|stupid"
        r"|lame|cursed)(?= ?[.,;!]|$)",
    ),
    frame(
        "mess",
        r"(?:a|an|the|this|that|our|their|its|such a) (?:[\w-]+ ){1,2}mess(?! (?:hall|tent|kit|deck|room|table|tin))",
    ),
    frame(
        "dinosaur, dinosaurs, fossil, relic, joke, disgrace, garbage, rubbish, junk, landmines, landmine, black hole, "
        "money pit, useless, worthless, pointless, laughable, abomination, clown, clowns, circus, cesspool, swamp, "
        "snake pit, minefield",
        r"(?:is|was|are|were) (?:\w+ )?(?:an? )?(?:complete |total |real |absolute |bit of a |true "
        r"|old )?(?:dinosaurs?|fossils?|joke|disgrace|black hole|money pit|cesspool|swamp|snake pit|abomination"
        r"|clown show)(?= ?[.,;!]|$| (?:and|that|of|with|but)\b)",
        r"(?:is|was|are|were|became|proved|turned out) (?:\w+ly |almost |pretty much |rather |quite |basically "
        r"|to be )?(?:useless|worthless|pointless|laughable|garbage|rubbish)(?= ?[.,;!]|$"
        r"| (?:and|to|for|in|during|when|because|since|as|at)\b)",
        r"(?:full of|littered with|riddled with|complete|total|utter|pure|such) (?:\w+ )?(?:garbage|rubbish|junk"
        r"|landmines|holes|rot|bugs|traps|snakes|nonsense|noise|crud"
        r"|cruft)(?! (?:collect\w+|data|bytes|characters|values|fields|mail|folder))",
    ),
    frame(
        "bacon, scratching our, scratching their, scratched our, bite the bullet, bit the bullet, deep trouble, "
        "deep water, hot water, nap, strike, bad feeling, gut feeling, stomach, could go wrong, sleep over, not happy, "
        "unhappy, hates us, hate us, hates me, angry at, decided to, chain of events, string of bad, nuked, nuke, "
        "nuking, mood, sulking, kicking and screaming, uncle, tears, give up the ghost, our necks, our hair, "
        "by surprise, cold sweat, brick wall, too happy, very happy about, very happy with, so happy about, our butts, "
        "hail mary, hair on fire",
        r"saved (?:our|the|my|their|your) (?:bacon|skin|butts?|necks?|asses|hides?|lives|day|weekend|night)",
        r"scratch(?:ing|ed) (?:our|their|my|his|her) heads?",
        r"(?:bite|bit|biting) the bullet",
        r"in (?:very |really |quite )?(?:deep|hot|serious|big) (?:trouble|water|waters)(?= ?[.,;!]|$| (?:when|after"
        r"|because|with|by|as)\b)",
        r"(?:a|an|the|this|had a) (?:\w+ )?(?:bad|sinking|uneasy|queasy) feeling",
        r"(?:everything|anything|all|whatever) (?:that )?(?:could|can|possibly could) (?:possibly )?(?:go|have gone"
        r"|went) wrong",
        r"(?:is|are|was|were)(?: not|n't) (?:too |very |at all |really |so |exactly |particularly )?happy (?:about"
        r"|with|to (?:see|be|have|find))",
        r"(?:hates?|hated|loves to hate|has it in for|is mad at|is angry (?:at|with)) (?:us|me)(?= ?[.,;!]|$)",
        r"(?:decided|chose|thought it (?:was|would be) (?:time|a good idea)|felt like"
        r"|was in the mood) (?:to )?(?:(?:take|taking|have|having) (?:a|the) (?:nap|break|day off|vacation|holiday"
        r"|rest)|go(?:ing)? on (?:strike|holiday|vacation|a rampage|a diet)|die|dying|quit(?:ting)?|call it a day"
        r"|misbehave|misbehaving|throw(?:ing)? (?:a|its)|give up|kill (?:all|every|our|everything|half)|go crazy"
        r"|be difficult|not cooperate|ruin|join the (?:party|fun)|explode|commit suicide|kill itself|eat|act up"
        r"|play dead|sulk\w*|melt)",
        r"(?:unfortunate|unlucky|bad|sad|tragic|disastrous|improbable|unbelievable) (?:chain|string|series|streak"
        r"|sequence|run) of (?:\w+ )?(?:events|luck|circumstances|coincidences|accidents)",
        r"nuk(?:ed|ing|es) (?:the|our|all|every|half|it|its|everything|production|prod)",
        r"(?:hair|pants) (?:was |were )?on fire|hail mary",
        r"(?:hit|hitting|ran into|against) a brick wall",
    ),
    frame(
        "most stressful, most painful, most frustrating, most embarrassing, most annoying, most horrible, "
        "most terrifying, most confusing, most bizarre, most exhausting, most intense, most ridiculous, "
        "most unpleasant, most dramatic, scariest, weirdest, ugliest, nastiest, craziest, worst, dumbest, silliest, "
        "most infuriating",
        r"(?:the|our|my|one of the|by far the) (?:\w+ )?(?:most (?:stressful|painful|frustrating|embarrassing"
        r"|annoying|horrible|terrifying|bizarre|exhausting|intense|ridiculous|unpleasant|dramatic|infuriating)"
        r"|scariest|weirdest|ugliest|nastiest|craziest|dumbest|silliest) [\w-]+",
        r"by far the worst [\w-]+",
        r"(?:one of )?(?:the|our) worst (?:outages?|incidents?|nights?|days?|weeks?|weekends?|hours?) (?:we|of|ever"
        r"|in|so far|yet)",
    ),
    frame(
        "hilarious, hilarity, hilariously, ironically, irony, amusingly, fun fact, funnily, for fun, the fun, "
        "fun times, no fun, not fun, the joys of, joys of, the wonders of, the joy of",
        r"(?:hilarity|hilariously|amusingly|funnily(?: enough)?|fun times?)",
        r"(?:is|was|are|were|it's|be) (?:\w+ )?(?:hilarious|no fun|not (?:\w+ )?fun)",
        r"(?:then |now |here |that's |this is )(?:\w+ )?(?:where |when )?the (?:real )?fun (?:begins|began|starts"
        r"|started|part)",
        r"the (?:joys?|wonders|beauty) of (?:\w+ )?(?:dns|yaml|kubernetes|distributed|legacy|caching|time ?zones"
        r"|microservices|networking|operating|running|being|software|computers|monday|friday)",
    ),
)
# A vowel that is held: *sooooo slow, noooo*; and the faces typed beside it.
_HELD = Cued(r"(?<![\w/@.#-])[a-z]*?([aeiou])\1{3,}[a-z]*(?![\w/@.-])", ("aaaa", "eeee", "iiii", "oooo", "uuuu"))
_TYPED = Cued(
    r"(?<=[\w.,!?)] )(?::-?[(/|]|:'-?\(|;-?\(|>:-?\(|:-?\\)(?=\s|$|[.,)])",
    (":(", ":-(", ":/", ":-/", ":'(", ":-|", ":|", ":-\\", ":\\"),
)


_SIGNED = Cued(
    r"\u00af\\+_\(\u30c4\)_/\u00af|:(?:face_?palm|man_facepalming|woman_facepalming|sob|cry|scream|rage|skull|grimacing"
    r"|shrug|man_shrugging|woman_shrugging|disappointed|weary|angry|face_with_rolling_eyes|rolling_eyes"
    r"|upside_down_face"
    r"|this_is_fine|thisisfine|exploding_head|poop|hankey|dumpster_fire|cold_sweat|sweat_smile|see_no_evil):",
    (
        "\u00af",
        "face",
        "sob:",
        "cry:",
        "scream:",
        "rage:",
        "skull:",
        "grim",
        "shrug",
        "disap",
        "weary",
        "angry:",
        "eyes:",
        "fine:",
        "head:",
        "poop:",
        "hankey:",
        "fire:",
        "sweat",
        "evil:",
    ),
)


def cries(reading: Reading) -> Iterator[Span]:
    """Yield held vowels, faces typed behind a word, and signs spelled out: *:sob:*."""
    for pattern in (_HELD, _TYPED, _SIGNED):
        for found in reading.cued(pattern, reading.plain):
            sentence = reading.sentences.holding(found.start())
            if sentence is not None and not sentence.heading and not reading.words(Span(*found.span())).isupper():
                yield Span(*found.span())
