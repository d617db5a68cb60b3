"""Scenes of a bad night: shaking hands, a boss who was not amused, scorched servers, back to square one."""

from afterword.lint.rules.tone.words.machinery import MACHINE, THINGS
from afterword.lint.text.frames import frame

_BOSS = (
    r"(?:boss|bosses|ceo|cto|cio|cfo|manager|managers|management|director|directors|owner|owners|president|client"
    r"|clients|customer|customers|users|board|investors|wife|husband|partner|landlord|big boss(?: man)?"
    r"|sales (?:team|people)|marketing|team|everyone|nobody|folks|players)"
)
_MY = r"(?:my|our|his|her|their|your|everyone's|everybody's)"
_FEAR = r"(?:panic|fear|dread|terror|horror|nausea|bile|anxiety|despair|anger|adrenaline)"
_OLD_THING = (
    r"(?:(?:the|that|this|our|my|an?) (?:[\w-]+ ){0,2}?(?:server|box|machine|disk|drive|instance|cluster|database|node"
    r"|process|script|vm|host|service|system|thing|container|pod|deployment|job)|it|them|everything)"
)

FRAMES = (
    frame(
        "panic, fear, dread, terror, horror, nausea, bile, anxiety, despair, anger, adrenaline, panic-mode, crisis "
        "mode, freak-out, freakout",
        rf"{_FEAR} (?:\w+ )?(?:rose|rising|mount(?:ed|ing)|grew|growing|crept|creeping|ris(?:es|e)|well(?:ed|ing)"
        r"|build(?:s|ing)|built|hit|struck|kick(?:ed|ing|s)) (?:\w+ )?(?:in|up|inside|through|within|over|me"
        r"|us)(?= ?[.,;!]|$| (?:my|our|his|her|their|the|me|us|as|when|and|again|hard)\b)",
        r"(?:we|i|you|they|everyone|everybody|(?:the|our) (?:whole )?team|people)(?: \w+)?(?: were| was| are|'re|'m"
        r"| went)?(?: \w+){0,2}? (?:in|into|to) (?:\w+ )?(?:panic|crisis|freak-?out|headless-chicken|doom"
        r"|firefighting)[ -]modes?"
        r"|(?:full|full-on|pure|total|complete) (?:panic|crisis|freak-?out|doom|firefighting)[ -]modes?",
    ),
    frame(
        "hands were, hands started, hands began, hands shaking, shaking hands, trembling hands, palms, knees, heart "
        "was, heart started, heart began, heart racing, heart pounding, sick to, throw up, vomit, want to cry, wanted "
        "to cry, wanted to scream, want to scream, wanted to hide, wanted to quit, wanted to die, wanted to crawl, "
        "crawl under, almost cried, nearly cried, blew my, blew our, blows my, blow my, ran cold, ran dry, went pale, "
        "turned pale, turned white, color drained, colour drained, blood drained, facepalmed, cursed, swore, sworn, "
        "swearing, cursing, yelling, shouting, screaming, crying, gory details, wit's end, wits end",
        rf"{_MY} (?:hands?|palms|knees|fingers|legs) (?:were|was|started|began|kept) (?:\w+ )?(?:shak(?:ing|y)|to shake"
        r"|trembl(?:ing|e)|sweat(?:y|ing)|to sweat|to tremble|weak)|(?:with )?(?:shaking|trembling|sweaty) (?:hands"
        r"|palms)",
        rf"{_MY} (?:heart|hearts|pulse) (?:was|were|started|began|kept) (?:\w+ )?(?:racing|pounding|to race|to pound"
        r"|beating|thumping|in my|in our)",
        r"(?:felt|feel|feeling|was|made me|got|am) (?:\w+ )?sick to (?:my|our|the) stomach|(?:want(?:ed|s|ing)?"
        r"|wish(?:ed)?|felt like|made (?:me|us) want) (?:to )?(?:just |almost |only )?(?:throw(?:ing)? up"
        r"|vomit(?:ing)?|cry(?:ing)?|scream(?:ing)?|hide|hiding|quit|die|dying|crawl(?:ing)?|weep(?:ing)?|disappear"
        r"|punch|smash)(?= ?[.,;!]|$| (?:under|into|at|in|my|the|a|and|when|on|somebody|someone)\b)",
        rf"(?:blew|blows?|blown) {_MY} minds?|the colou?r drained|(?:went|turned|gone) (?:\w+ )?(?:pale"
        rf"|white)(?= ?[.,;!]|$"
        r"| (?:when|as|with)\b)|(?:i|we) (?:almost |nearly |may have |might have |also )*(?:cried|wept|swore|cursed"
        r"|facepalmed|screamed|sworn|cried out)(?= ?[.,;!]|$| (?:a (?:bit|lot|little)|at|out|loudly|when|and|under)\b)",
        r"there (?:was|were|has been|may have been|might have been) (?:a (?:lot|bit|fair (?:bit|amount)"
        r"|good deal) of |much |some |plenty of |lots of |a little |no small amount of )(?:\w+ )?(?:yelling|shouting"
        r"|swearing|cursing|screaming|crying|weeping|panic|panicking|hand-wringing|head-scratching|confusion and"
        r"|facepalming|gnashing|sweating|profanity)|(?:all )?the gory details|wit'?s'? end",
    ),
    frame(
        "pleased, thrilled, amused, impressed, happy, delighted, chuffed, over the moon, happy camper",
        rf"{_BOSS} (?:was|were|is|are) (?:understandably |of course |naturally |obviously |rightly )?(?:not|none too"
        rf"|less than"
        r"|anything but|far from) (?:all |very |exactly |too |so |at all |particularly |best |terribly |overly |really "
        r"|that |amused or )*(?:pleased|thrilled|amused|impressed|delighted|chuffed|happy (?:with|about|at|to))",
        r"(?:over|to) the moon(?= ?[.,;!]|$| (?:when|that|about|with)\b)",
    ),
    frame(
        "rest in peace, rip, rest its soul, out of its misery, out of their misery, behind the barn, behind the shed, "
        "salt the earth, salted the earth, scorched, from orbit, with fire, burn it, burned it, burnt it, torch it, "
        "torched it, ceased to exist, cease to exist, fester, festered, festering, festers, rotting, six feet under, "
        "swan song, last rites, obituary, pushing up daisies, farewell, kicked it, hit the fan, hits the fan, hitting "
        "the fan, put to shame, to shame, camel's back, pet peeve, pet peeves, own medicine, dog food",
        r"(?:^\W*|may (?:it|he|they|she) |let (?:it|the \w+(?: \w+)?) (?:to )?)(?:rest in (?:peace|pieces)"
        r"|rip(?= (?:the|our|my|old|dear|poor|to)\b|[,:]))|god rest its",
        rf"(?:put|putting|puts) {_OLD_THING} out of (?:its|their|our) misery"
        rf"|(?:took|take|taken|taking) {_OLD_THING} (?:out )?(?:back )?behind the (?:barn|shed|woodshed)"
        r"|salt(?:ed|ing)? the earth|scorched[- ]earth",
        r"(?:nuk(?:e|ed|ing)|wip(?:e|ed|ing)|blast(?:ed)?|restor(?:e|ed)|destroy(?:ed)?)(?: \w+){0,3} from orbit"
        r"|(?:kill|killed|burn|burned|burnt|purge|purged|cleansed?|nuke|nuked) (?:it|them|everything"
        r"|the \w+)(?: all)? with fire|(?:burn|burned|burnt|burning|tore|torch|torched) (?:it|them|everything"
        r"|the (?:whole )?(?:thing|place))(?: all)? down(?= ?[.,;!]|$| (?:and|to)\b)",
        r"(?:internet|world|site|everything|network|universe|life|we|service|company|server|database|it|they) (?:had "
        r"|has |have |simply |just )*(?:cease[ds]?) to exist(?= ?[.,;!]|$| (?:for|to|at|on|as)\b)|fester(?:ed|s|ing)?"
        r"|swan song|last rites|six feet under|pushing up (?:the )?daisies",
        r"(?:things?|it|stuff|everything|poop|proverbial|all) (?:really |then |finally )?hit(?:s|ting)? the fan"
        r"|put(?:s|ting)? [^.;]{2,50}? to shame|camel'?s back|pet peeves?"
        r"|taste of (?:our|my|their|its|his) own medicine",
    ),
    frame(
        "square one, drawing board, grasping at, clutching at, straws, nowhere fast, wild goose, dead end after, rock "
        "and a hard, between a rock, shell of, uphill, flummoxed, bamboozled, befuddled, "
        "no picnic, walk in the park, sleigh ride, cakewalk, rude surprise, understatement, "
        "words cannot, words can not, words can't, hindenburg, titanic, chernobyl, rube goldberg, frankenstein's, "
        "jenga, swiss cheese, duct-taped, duct taped, band-aid, bandaid, band-aids, bubblegum, spit and",
        r"(?:back|return(?:ed|ing)?|were|was) (?:to |at )(?:square one|the drawing board)|(?:grasp|clutch)(?:ed"
        r"|ing)? at straws|nowhere fast|wild goose chases?|between a rock and|a rock and a hard place",
        r"(?:am|is|was|were|are|'re|left (?:me|us)|had (?:me|us)|got|remain(?:ed)?|still) (?:all |both |completely "
        r"|totally |utterly |quite |rather |truly |thoroughly |pretty |still )*(?:flummoxed|bamboozled|befuddled)",
        r"(?:was|is|were|be|been|proved) (?:no |not (?:exactly )?)(?:an? )?(?:picnic|walk in the park|cakewalk"
        r"|bed of roses|sleigh ride)|(?:an?|the|massive|huge|slight|gross"
        r"|to say [^.;]{3,50} (?:is|would be|was)) (?:\w+ )?understatement(?! of)|understatement of the"
        r"|words (?:cannot|can not|could not) (?:\w+ )?(?:describe|express)",
        r"(?:rube goldberg|heath robinson)(?: (?:machine|contraption|device))?|(?:like|of|a|our|this|tower of"
        r"|game of) jenga"
        r"|held together (?:with|by) \w+|(?:duct|gaffer|sticky)[ -]taped?(?= (?:together|onto|over|to|solution|fix)\b)",
    ),
    frame(
        "very, really, massive, huge, big, long, so, super, extremely, incredibly, far, bad, slow, wrong, hard, sad",
        r"(?P<told>(?:very, very|really, really|massive, massive|huge, huge|big, big|long, long|so, so|super, super"
        r"|extremely, extremely|incredibly, incredibly|bad, bad|slow, slow|wrong, wrong|hard, hard|very very very"
        r"|really really|super super)) [\w-]+",
    ),
    frame(
        "toying, toyed, mocking, mocked, mocks, taunting, taunted, taunts, teasing, teased, laughing at, laughed at, "
        "laughing in, laughed in, smiling at, smiled at, smirking, smirked, sneered, grinned, grinning, winked, "
        "whispered, whispering, sulked, sulking, sulk, pouted, whined, whining, whimpered, moaned, moaning, "
        "act together, happy, unhappy, sad, angry, upset, mad, grumpy, cranky, moody, picky, fussy, temperamental, "
        "lonely, jealous, shy, stubborn, hissy, hissy fit, for the hills, cheeky, cheerful, obnoxious, naughty, "
        "guilty, "
        "hungry, thirsty, starving, sleepy",
        r"(?:was|were|is|are|had been|kept|seemed to be|almost as if it was|like it was|deliberately"
        r"|just) (?:\w+ )?(?:toying|mocking|taunting|teasing|laughing|smiling|smirking|sneering) (?:with|at|in) (?:us"
        r"|me|our|my)|(?:mock|taunt|teas)(?:ed|s|ing) (?:us|me)",
        rf"{MACHINE} (?:was|were|is|are|seemed|became|got|felt|grew|looked) (?:also |still |now |again |quite |very "
        r"|really |so |not |finally |suddenly |all |apparently )*(?:happy|unhappy|sad|angry|upset|mad|grumpy|cranky"
        r"|moody|lonely|jealous|shy|cheerful|naughty|thirsty|sleepy|offended|insulted|scared|afraid|bored|excited"
        r"|depressed)(?= ?[.,;:!)]|$| (?:again|and|but|about|that|when|because|after|at|until|to see)\b)",
        rf"{MACHINE} (?:sulk(?:ed|s)?|pout(?:ed|s)|whin(?:ed|es)|whimper(?:ed|s)|moan(?:ed|s)|wept|smil(?:ed|es)"
        r"|grinn?(?:ed|s)|smirk(?:ed|s)|wink(?:ed|s)|laugh(?:ed|s)|sigh(?:ed|s)|cried|weeps|panicked and|fainted"
        r"|yawn(?:ed|s))(?= ?[.,;!]|$| (?:at|and|in|for|about|when|because|again)\b)",
        r"(?P<told>(?:not (?:quite |yet )?|never )?(?:get|got|gets|getting|gotten|have|had|has) its act together)"
        r"|(?:went|go|going) into a (?:sulk|huff|strop|tantrum)|(?:threw|throws?|throwing|having"
        r"|had) an? (?:hissy fit|strop|wobbly|tantrum|hissy)|(?:r[au]n|running|head(?:ed|ing)?) for the hills",
        r"(?:the|our|this|that|a|an|some) (?:grumpy|cranky|moody|temperamental|obnoxious|cheeky|naughty|picky|fussy"
        rf"|lonely|sulking|unhappy|sad|angry|hungry|poor little) (?:old |little )?{THINGS}(?! (?:os|api))",
    ),
)
