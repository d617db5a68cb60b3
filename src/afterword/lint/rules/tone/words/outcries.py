"""Outcries: much to our dismay, thank God, it worked like a charm, the worker promptly died, an angry mob."""

from afterword.lint.rules.tone.words.machinery import MACHINE
from afterword.lint.text.frames import frame

_MY = r"(?:my|our|his|her|their|your|everyone's|everybody's)"
_IT = r"(?:it|this|that|they|things?|everything|all|which|the (?:[\w-]+ ){0,2}?[\w-]+)"
_NOW = r"(?= ?[.,;:!?)]|$| (?:and|when|as|at|in|on|for|after|before|again|by|with|from|because|while|to)\b)"

FRAMES = (
    frame(
        "dismay, chagrin, horror, astonishment, bewilderment, amazement, delight, regret, embarrassment, annoyance, "
        "frustration, detriment, amusement, disappointment, disgust, consternation, shame",
        rf"(?:(?:very )?much |greatly )?to {_MY} (?:\w+ )?(?:dismay|chagrin|astonishment|bewilderment|amazement"
        r"|embarrassment|annoyance|amusement|disappointment|disgust|consternation|shame|delight|frustration)",
        rf"(?:to|imagine) {_MY} (?:great|utter|complete|total|immense|absolute|big) (?:surprise|relief|joy|shock"
        rf"|horror)",
    ),
    frame(
        "broke our, broke my, broke their, breaks my, breaks our, heart-wrenching, heartwrenching, gut-wrenching, "
        "soul-crushing, panic button, red button, pulled the trigger, pull the trigger, pulling the trigger, "
        "ugly head, "
        "light at the end, silver lining, proud of, proudest, finest hour, cringe, cringed, cringing, sheepish, "
        "sheepishly, red-faced, egg on, humble pie, eat crow, ate crow, tail between, tails between, sad day, "
        "dark day, "
        "dark days, bad day, rough day, rough days, rough night, rough week, rough morning, crazy day, crazy week, "
        "hell of a day, hectic day, sombre, somber",
        rf"br(?:oke|eaks?|eaking) {_MY} (?:hearts?|spirits?)|(?:heart|gut|soul|stomach)-?(?:wrenching|crushing)",
        r"(?:hit|hitting|press(?:ed|ing)?|push(?:ed|ing)?|reach(?:ed|ing)? for|smash(?:ed|ing)?|slamm?(?:ed"
        r"|ing)?) (?:the|that"
        r"|a) (?:big |proverbial |giant )*(?:panic|red) button|pull(?:ed|ing)? the trigger(?= ?[.,;!]|$| (?:on|and)\b)",
        r"rear(?:s|ed|ing)? (?:its|their) ugly heads?|light at the end of (?:the|this|our|that) tunnel",
        r"(?:not |n't |hardly |never )(?:exactly |particularly |very |at all |too |my |our |one of (?:my|our) "
        r"|a )*(?:proud of|proudest(?: \w+)?|finest (?:hour|moment|work)|best (?:hour|moment))",
        r"cring(?:e|ed|ing|es|ey|eworthy)(?= ?[.,;!]|$| (?:when|at|every|whenever|thinking|to)\b)|sheepish(?:ly)?"
        r"|red-faced|egg on (?:my|our|their|his|her|the) faces?|(?:eat|ate|eating) (?:some "
        r"|a slice of )?(?:humble pie|crow)|tails? between (?:my|our|their|his|her|its) legs",
        r"(?:was|is|were|been|had|it's|what) (?:\w+ )?(?:a|an|one|some|such a|quite a|quite the) (?:very |truly "
        r"|really |pretty )?(?:sad|dark|rough|crazy|hectic|miserable|tough|terrible|insane|wild|awful|sombre|somber"
        r"|fun|stressful|exciting|bad) (?:\w+ )?(?:day|days|night|week|morning|evening|weekend|month|ride"
        r"|hours)(?= ?[.,;!]|$| (?:for|in|of|at|all|and|here)\b)",
    ),
    frame(
        "feverishly, feverish, sprang, sprung, spring into, springs into, springs to, sleep-deprived, bleary-eyed, "
        "on fumes, exhausted and, tired and, hungry, groggy, half-asleep, half asleep, madman, maniac, "
        "lightning speed, "
        "breakneck, record time, blind rage, dropped everything",
        r"feverish(?:ly)?(?! (?:patient|child))|(?:spr[aiu]ngs?|springing) (?:in)?to action|sleep-deprived"
        r"|bleary-eyed|(?:running|runs?|ran) on fumes|(?:was|were|am|are) (?:\w+ )?(?:exhausted|tired|hungry|cold|wet"
        r"|sick|miserable) and (?:exhausted|tired|hungry|cold|wet|miserable|grumpy|frustrated|angry|sleepy)"
        r"|like (?:a|an) (?:madman|maniac|lunatic|headless \w+|zombie|zombies)|(?:at )?breakneck (?:speed|pace)"
        r"|dropped everything(?= ?[.,;!]|$| (?:and|to|else)\b)",
    ),
    frame(
        "grace of god, thank god, thank goodness, thank heavens, thanks god, thankgod, thank the gods, god forbid, "
        "heaven "
        "forbid, hallelujah, mercifully, knock on wood, knocking on wood, touch wood, praise be, amen, godsend, "
        "by some "
        "miracle, by a miracle, like a charm, charmed life, blessing, guardian angel, lucky stars, dumb luck, "
        "lifesaver, "
        "life saver, life-saver, saving grace",
        r"by (?:the )?grace of god|thanks? (?:god|goodness|heavens?|the (?:gods?|stars|lord)|my lucky stars"
        r"|our lucky stars)"
        r"|(?:god|heaven) forbid|hallelujah|mercifully|knock(?:ing)? on wood|touch wood|praise be|godsends?",
        r"(?:work|works|worked|working|ran|went|runs) like a (?:charm|dream)|guardian angels?|saving grace"
        r"|(?:was|is|were|a|real|total|absolute) (?:a )?life-?saver",
    ),
    frame(
        "no-no, no no, oopsie, oopsies, whoopsie, whoopsies, boo-boo, boo boo, boo-boos, no bueno, no dice, "
        "not cool, mob, pitchforks, torches, kitchen sink, everything we had, everything i had, hoping against, "
        "against "
        "all hope, charm offensive, hate, hated, hates, loathe, despise, detest, adore, suck, sucks, sucked",
        r"(?:a|big|huge|total|major|real) no-? ?no(?=s? ?[.,;!]|$| (?:in|for|to|and)\b)|(?:an?|the|my|our|little"
        r"|small|big|another) (?:oopsie|whoopsie|boo-? ?boo)s?|no bueno|no dice(?= ?[.,;!]|$)|^\W*not cool\b",
        r"(?:an?|the|an angry|this) (?:angry |raging |furious )+mobs?|pitchforks(?= ?[.,;!]|$| (?:and|out|were)\b)"
        r"|(?:threw|throw|throwing) (?:the (?:whole |entire )?kitchen sink|everything (?:we|i|they) (?:had|could)) at"
        r"|hop(?:ed|ing|e) against (?:all )?hope",
        r"(?:i|we) (?:really |truly |just |absolutely |still |hate to say (?:it|this) but |all |do "
        r"|personally )*(?:hate|hated|loathe|despise|detest) (?!to (?:say|admit|see) it\b)(?:it|this|that|these|those"
        r"|when|how|the|having|doing|being|dns|yaml|computers|java|docker|kubernetes|php|ssl|windows|doing|[a-z-]+ing"
        r"|[a-z-]+)(?= |[.,;!)]|$)",
        rf"{_IT} (?:really |just |totally |all |still )?sucks(?= ?[.,;:!)]|$| (?:at|for|that|when|and|because)\b)",
    ),
    frame(
        "extreme prejudice, a vengeance, with gusto, reckless abandon, screeching, screeched, innocent, "
        "innocently, innocent-looking, malevolent, sinister, diabolical, dastardly, wicked, clever clogs, "
        "the "
        "plague, pants down, flat-footed, flatfooted, last legs, promptly died, died, dies, suicide, killed "
        "itself, kill itself, killing itself, killed themselves, bye-bye, bye bye, said goodbye, goodbye, poof, its "
        "knees, keeled, croaked, kicked the, perished, expired, passed away, went to meet",
        r"with (?:extreme prejudice|a vengeance|(?:great |much )?gusto|reckless abandon|wild abandon)"
        r"|(?:a|to a) (?:screeching|shuddering|crashing|sudden and) (?:halt|stop|end|standstill)"
        r"|screeched to (?:a|an) (?:\w+ )?(?:halt|stop)",
        r"(?:seemingly |perfectly |apparently |supposedly |so |oh-so-|rather |totally "
        r"|completely )+innocent(?:-looking)?(?= (?:\w+ )?(?:change|commit|patch|query|update|upgrade|script|line"
        r"|flag|fix|deploy|command|config|bug|typo|request|tweak|migration|refactor)\b)|innocent-looking"
        r"|(?:quite |very )?innocently(?= [a-z])",
        r"(?:some |a |the |this |these |those |by |most )(?:\w+ )?(?:malevolent|sinister|dastardly) [\w-]+"
        r"|like (?:the |a )plague(?= ?[.,;!]|$| (?:in|of|through|among|and)\b)",
        rf"with (?:{_MY} )?pants down|flat-?footed",
        rf"{MACHINE} (?:\w+ )?(?:promptly|simply|quietly|silently|suddenly|slowly|just|finally|then|spontaneously"
        r"|eventually|mysteriously|tragically|sadly|literally) (?:died|dies|dropped dead|perished|croaked|passed away"
        r"|gave up)(?= ?[.,;!]|$| (?:on|again|and|in|at|for|as|under|of)\b)",
        r"committ?(?:ed|s|ing)? (?:ritual )?(?:suicide|seppuku|harakiri|hara-kiri)"
        r"|(?:kill(?:ed|s|ing)?) (?:itself|themselves)|(?:went|go|goes|gone|say|says|said) (?:bye-? ?bye|goodbye"
        r"|farewell|poof)(?= ?[.,;!]|$| (?:to|and|again)\b)|(?:^\W*|[,;:\u2026-] ?)poof(?= ?[.,;!]|$)",
    ),
    frame(
        "sad story, sad tale, not pretty, got ugly, gets ugly, get ugly, got hairy, gets hairy, looked ugly, looks "
        "ugly, looked grim, looked bad, looking bad, looking grim, looked bleak, got interesting, get interesting, "
        "gets "
        "interesting, became interesting, really interesting, got weird, get weird, gets weird, got weirder, got fun, "
        "get fun, really fun, got spicy, got spooky, got scary, gets tricky, get tricky, got tricky, got real, got "
        "exciting, gets fun, gets exciting, gets scary, get scary, gets really, got really, got even, gets even, very "
        "interesting",
        r"(?:tell|told|tells|telling) (?:a|the|the same|another) (?:sad|grim|horrifying|sorry|bleak|scary"
        r"|different and) (?:story|tale)",
        r"(?:was|were|is|are|it's|be) not (?:\w+ )?pretty(?= ?[.,;!]|$| (?:at|and|to)\b)",
        r"(?:things?|it|this|that|situation|stuff|story|day|night|life|what follows) (?:quickly |suddenly |soon "
        r"|really |then |now |all |started to |began to |would |just |about to )*(?:gets?|got|becomes?|became|turned"
        r"|getting) (?:really |very |even |pretty |quite |more |a (?:bit|little) |much |so |extremely "
        r"|truly )*(?:ugly|uglier|hairy|hairier|interesting|weird|weirder|fun|spicy|spooky|scary|scarier|real"
        r"|exciting|crazy|crazier|wild|messy|funky|strange|nasty|nastier|out of hand|heated|tense|desperate|grim"
        r"|bleak)(?= ?[.,;:!]|$| (?:fast|quickly|from|and|for|when|very|really|once|at|in)\b)",
        r"(?:here is|here's|this is|that is|that's|and here is|now here is) (?:\w+ )?(?:where|when) (?:it|things"
        r"|the \w+) (?:all )?(?:gets?|got|goes|went|starts? to get|started to get|becomes?|became|turns?"
        r"|start(?:s|ed)?) (?:\w+ )?(?:ugly|interesting|tricky|fun|weird|messy|hairy|bad|wrong|scary|exciting|crazy"
        r"|downhill|strange|sad|funny|embarrassing)",
    ),
    frame(
        "chills, jaw hit, jaws hit, hit the floor, off my chair, off our chairs, off his chair, off her chair, "
        "spat out, "
        "choked on my, spilled my, spilt my, my stomach, our stomachs, my spine, spines, pit in, knot in, sank, "
        "sinking, slept like, sigh of relief, collective sigh, champagne, high fives, high-fives, high five, "
        "celebrated, euphoric, ecstatic, elated, jubilant, giddy, overjoyed, thrilled, blood boil, red mist, face went",
        rf"(?:get|got|have|had|still get|gave me|gives me) (?:the )?chills(?= ?[.,;!]|$)|{_MY} jaws? (?:hit"
        rf"|on) the floor|(?:fell|fall|falling|jumped) (?:off|out of) {_MY} chairs?|(?:spat|spit|spill?ed|spilt"
        rf"|choked on|dropped) (?:out )?{_MY} (?:coffee|tea|lunch|drink|beer|breakfast|dinner|sandwich|phone)",
        rf"(?:chill|shiver)s? (?:ran|run|went|running|going) (?:down|up) {_MY} spines?"
        rf"|(?:pit|knot|lump|butterflies|hole) in (?:the pit of )?{_MY} (?:stomachs?|throats?)|pit of {_MY} stomachs?"
        r"|slept like (?:a|an) (?:bab(?:y|ies)|log|stone)",
        r"popp(?:ed|ing) (?:the|some|a|open) (?:\w+ ){0,3}champagne|high[- ]fives? (?:all|were|around|everyone|each)"
        r"|(?:am|is|are|was|were|felt|feel) (?:\w+ )?(?:euphoric|ecstatic|elated|jubilant|giddy|overjoyed)",
    ),
)
