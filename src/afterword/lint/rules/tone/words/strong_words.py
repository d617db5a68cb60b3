"""Strong words where a measurement belongs: *a huge gap*, *painful*, *absolutely useless*, *we flew blind*."""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.lint.meaning import luck
from afterword.lint.reading import Reading
from afterword.lint.rules.tone.words import idioms, slang
from afterword.lint.text.frames import frame
from afterword.lint.who.actors import Actor
from afterword.lint.who.constructions import Construction, constructions

_BE = r"(?:is|are|was|were|be|been|being|became|becomes?|becoming|got|gets?|getting|felt|feels|proved|seems|'s|'re)"
_VERY = (
    r"(?:(?:very|so|really|quite|rather|pretty|too|extremely|super|incredibly|unbelievably|particularly|especially"
    r"|truly|just|simply|always|still|a bit|kind of|deeply|utterly|downright|increasingly|always|how) )*"
)
_UTTERLY = (
    r"(?:highly|absolutely|completely|totally|utterly|entirely|super|incredibly|extremely|downright|hopelessly|woefully"
    r"|frankly|truly|horribly|terribly|wildly|insanely|ridiculously|painfully|seriously|thoroughly|simply|just plain"
    r"|plain|worse than|next to|more than|deeply|unbelievably|laughably|shockingly|stunningly|infuriatingly"
    r"|frustratingly|maddeningly|bloody|freaking)"
)
_HUGE = (
    r"(?:huge|massive|enormous|gigantic|immense|tremendous|monumental|colossal|giant|gargantuan|humongous|whopping"
    r"|mammoth|ginormous|crazy|epic|stupendous|staggering)"
)
_TROUBLE = (
    r"(?:gaps?|holes?|problems?|mess|issues?|risks?|headaches?|setbacks?|blows?|impacts?|outages?|failures?|delays?"
    r"|backlogs?|spikes?|surges?|influx|floods?|jumps?|queues?|loss(?:es)?|disruptions?|hits?|waves?|drops?|mistakes?"
    r"|relief|pressure|pains?|challenges?|bugs?|leaks?|bills?|stress|slow-?downs?|confusion|frustration|incidents?"
    r"|blunders?|embarrassments?|disappointments?|oversights?|wake-up calls?|undertaking|ordeal|shock|surprises?"
    r"|red flags?|concerns?|debts?|strains?|burdens?|hassles?|nuisances?|bummers?|let-?downs?|failings?|mishaps?"
    r"|breach(?:es)?|worry|worries|error|errors)"
)
_UGLY = r"(?:nasty|ugly|gnarly|hairy|icky|yucky|freaky|creepy|vile|wicked|evil|horrid|rotten|lousy|sorry|dismal|grim)"
_THINGS = (
    r"(?:bugs?|race(?: conditions?)?|surprises?|hacks?|side[ -]effects?|problems?|issues?|workarounds?|mess|nights?"
    r"|days?|weeks?|hours?|story|situations?|failure modes?|failures?|outages?|incidents?|bits?|code|scripts?|queries"
    r"|query|edge cases?|corner cases?|memory leaks?|leaks?|deadlocks?|loops?|errors?|details?|truth|state|business"
    r"|crash|migrations?|upgrades?|piece of|pieces of|trap|shock|thing|things|part|picture|sight|interactions?"
    r"|regressions?|habit|combination|patch|excuse|bunch|mood|prospect|reminder|sort of|kind of)"
)
_BAD = (
    r"(?:useless|worthless|pointless|hopeless|clueless|bonkers|nuts|bananas|insane|mad|stupid|silly|dumb|idiotic"
    r"|confusing|misleading|baffling|bewildering|mystifying|bizarre|infuriating|maddening|annoying|irritating"
    r"|aggravating|exasperating|frustrating|unreasonable|unforgivable|inexcusable|pathetic|lousy|rotten|terrifying"
    r"|scary|daunting|nasty|ugly|hairy|gnarly|wonky|janky|hosed|hopeless|lost|helpless|horrid|awful|bad|hard to"
    r"|hellish|unfair|unprofessional|unusable garbage|crazy|depressing|demoralising|demoralizing|disheartening"
    r"|heartbreaking|sickening|critical that|vital that|essential that)"
)
_WE = r"(?:we|i|everyone|everybody|(?:the|our) (?:whole |entire )?team|all of us|the on-call|people|they)"

FRAMES = (
    frame(
        "painful, pain, painfully",
        rf"{_BE} (?:not un)?{_VERY}painful(?! (?:stimul|swallow|joint|area))",
        r"(?:slow|long|tedious|difficult|lengthy|hard) and painful",
        r"painful (?:\w+ )?(?:lessons?|reminders?|experiences?|process(?:es)?|upgrades?|migrations?|hours?|days?"
        r"|nights?|weeks?|months?|minutes?|recover(?:y|ies)|restores?|rollbacks?|debugging|outages?|incidents?|ways?"
        r"|to \w+|failovers?|deploys?|deployments?|rebuilds?|operations?|mistakes?|truth|waits?|surprise|morning"
        r"|evening|reboots?|manual|cleanup|transition|task|wake-up)",
        r"(?:a|an|the|such a|real|huge|giant|major|big|royal|constant|massive|right|proper|total"
        r"|complete) pain(?: (?:to|in|for|when|when|of (?:having|running|doing|restoring|upgrading|debugging))\b"
        r"|(?= ?[.,;!]|$))",
    ),
    frame(
        "nasty, ugly, gnarly, hairy, icky, yucky, freaky, creepy, vile, wicked, evil, horrid, rotten, lousy, sorry, "
        "dismal, grim",
        rf"(?!sorry\b){_UGLY}(?:,? (?:\w+ )?)?{_THINGS}",
        r"sorry (?:state|mess|sight|story|excuse|affair|business)",
        rf"{_BE} {_VERY}(?!sorry|evil|wicked){_UGLY}(?= ?[.,;!]|$| (?:and|but|to|for|when|because|in|as|enough)\b)",
    ),
    frame(
        """
        highly, absolutely, completely, totally, utterly, entirely, super, incredibly, extremely, downright, hopelessly,
        woefully
        frankly, truly, horribly, terribly, wildly, insanely, ridiculously, seriously, thoroughly, plain, worse than
        next to, unbelievably, laughably, shockingly, stunningly, infuriatingly, frustratingly, maddeningly, freaking
        """,
        rf"{_UTTERLY} {_BAD}(?! (?:at \d))",
        r"(?:wildly|madly|insanely|violently|spectacularly|hilariously|comically) (?:misbehav\w+|oscillat\w+"
        r"|fluctuat\w+|wrong"
        r"|inaccurate|off|broken|out of \w+|different|unstable|optimistic|inconsistent|overloaded|slow|exceeded)",
        r"(?:insanely|ridiculously|absurdly|stupidly|crazily|obscenely|frighteningly|alarmingly|frustratingly"
        r"|annoyingly|infuriatingly|maddeningly|horribly|terribly|awfully|depressingly|embarrassingly|scarily"
        r"|dangerously|shockingly|disgustingly) (?:\w+)",
    ),
    frame(
        "frustratingly, annoyingly, infuriatingly, maddeningly, alarmingly, depressingly, scarily, stupidly, "
        "worryingly, frighteningly, hilariously, comically, absurdly, tragically, mercilessly, relentlessly, "
        "ruthlessly, disappointingly, disturbingly, bafflingly, bizarrely, crazily, obscenely, mysteriously",
        r"(?:frustratingly|annoyingly|infuriatingly|maddeningly|alarmingly|depressingly|scarily|stupidly|frighteningly"
        r"|hilariously|comically|tragically|mercilessly|relentlessly|ruthlessly|disappointingly|disturbingly|bafflingly"
        r"|bizarrely|crazily|obscenely|worryingly|absurdly)",
    ),
    frame(
        "bit us, bit me, bite you, bites you, bite us, bites us, biting us, bitten, bit them, burned us, burnt us, "
        "burned by, burnt by, biting you, burn us, sting, stung, hurt us, in the foot, in the back",
        r"(?:bit|bites?|biting|bitten|burned|burnt|burns?|stung) (?:us|you|them"
        r"|me)(?: (?:again|hard|badly|before|back|in))?(?! (?:down|out|to))",
        r"(?:got|were|was|been|get|getting|being) (?:\w+ )?(?:bitten|burned|burnt|stung) (?:by|before|again|badly)",
        r"(?:shot|shoot|shooting|shoots) (?:us|you|me|them|ourselves|yourself|themselves) in the foot",
        r"(?:hurt|hurting) us (?:badly|hard|a lot|big time|most)",
    ),
    frame(
        "flying blind, flew blind, fly blind, duct tape, duct-tape, sticky tape, chewing gum, baling wire, haystack, "
        "whack-a-mole, whack a mole, achilles, spaghetti, downhill, bad to worse, snowballed, snowballing, hosed, "
        "dog slow, dog-slow, black magic, pure magic, dark magic, by magic, voodoo, witchcraft, sea of red, sorcery, "
        "together by, together with, last straw, blew up, blows up, blowing up, wonky, janky, sideways, pear-shaped, "
        "belly up, belly-up, tantrum, for help, shut up, going south, went south, time sink, hell, rogue, dumpster, "
        "kludgy",
        r"(?:flying|flew|fly|flown) (?:completely |totally |basically |effectively |pretty much )?blind",
        r"(?:held|hold|holding|kept|keeps|stuck|glued|stitched) together (?:\w+ )?(?:with|by) (?:\w+ )?(?:duct|sticky"
        r"|gaffer|scotch|chewing|baling|spit|string|hope|band-?aids?|prayers?|luck|faith)[^,.;]*",
        r"needles? in (?:a|the) haystacks?",
        r"whack[ -]a[ -]mole",
        r"achilles'? ?(?:heel|tendon)",
        r"(?:plate|bowl|pile|heap) of spaghetti",
        r"spaghetti (?:code|mess|of)",
        r"(?:went|goes|going|gone|all) (?:rapidly |quickly |all |steadily )?downhill",
        r"(?:from|go|went) bad to worse",
        r"snowball(?:ed|ing) (?:in|into|out|from|and|quickly)",
        rf"{_BE} (?:completely |totally |basically |pretty much |well and truly )?hosed",
        r"dog[ -]slow",
        r"(?:black|pure|dark|sheer|by) magic(?! (?:number|link|byte|packet|cookie|token))|voodoo|witchcraft|sorcery",
        r"seas? of red(?! hat)",
        r"the last straw",
        r"(?:deploy|deployment|release|build|migration|job|upgrade|cluster|server|thing|everything|site|database"
        r"|it all|queue|retries|this|that|it) (?:\w+ly |then |just |finally )?(?:blew|blows"
        r"|blowing) up(?! (?:the|to|by))",
        rf"(?:{_BE}|went|go|gone|going|goes|behaving|acting) {_VERY}(?:wonky|janky|sideways|pear-shaped|belly[ -]up"
        rf"|kludgy)",
        r"(?:went|going|gone) south(?= ?[.,;!]|$| (?:when|after|on|at|and|fast|quickly))",
        r"(?:threw|throws|throwing|throw) (?:a|an) (?:\w+ )?(?:tantrum|fit|hissy fit|wobbly)",
        r"(?:screaming|crying|screamed|cried|begging|begged) for (?:help|mercy|attention)",
        r"(?:would not|wouldn't|will not|won't) shut up",
        r"(?:huge|massive|giant|total|major|real|enormous) time sink",
        r"(?:this|that|it|debugging \w+|dns|yaml|dependency) (?:is|was) (?:\w+ )?hell(?= ?[.,;!]|$)",
    ),
    frame(
        "happily, merrily, cheerfully, gleefully, blissfully, blithely, stubbornly, dutifully, gladly",
        r"(?:merrily|cheerfully|gleefully|blissfully|blithely|stubbornly|dutifully) \w+",
        r"happily (?:\w+ed|ran|wrote|sent|took|overwrote|went|kept|let|ate|did|told|served|returned)",
        r"gladly (?:accepted|deleted|took|ran|overwrote|served|removed|dropped)",
    ),
    frame(
        "ugh, yikes, uh-oh, argh, aargh, phew, alas, ouch, gosh, jeez, geez, wow, yay, hooray, facepalm, d'oh, doh, "
        "woohoo, oh no, oh well, oh my, oh boy, oh man, oh dear, whew, good grief, my goodness, gee, holy cow, eek,"
        " boom, kaboom, bam, tada, ta-da",
        r"(?:(?:^\W*|[.;:\u2014\u2013(-] ?|and then ?,? |and |but )(?:ugh|yikes|uh-oh|a+rgh|phew|alas|ouch"
        r"|gosh|je+z|geez|wow|yay|hooray|facepalm|d'oh|doh|woohoo|whew|oh,? (?:no|well|my|boy|man|dear)|good grief|my"
        r" goodness|gee|holy cow|eek|kaboom|boom|bam|ta-?da))(?= ?[,.!;:\u2014\u2013)\u2026-]|$)",
    ),
    frame(
        "embarrassed, ashamed, mortified, helpless, powerless, gutted, frustrated, devastated, heartbroken, humbled, "
        "terrified, relieved, dreading, exhausted, demoralised, demoralized, rattled, spooked, thrilled, horrified, "
        "nervous",
        rf"{_WE} (?:all )?(?:am|are|were|feel|felt|is|was|'re) {_VERY}(?:\w+ly )?(?:embarrassed|ashamed|mortified"
        r"|helpless|powerless|gutted|frustrated|devastated|heartbroken|terrified|rattled|spooked|horrified"
        r"|demorali[sz]ed|thrilled)",
    ),
    frame(
        "night, day, week, weekend, hours, ride, journey, mess, morning, evening, adventure, rollercoaster, gruelling, "
        "grueling, exhausting, arduous, nerve-wracking, torturous, draining, soul-destroying, hectic, ordeal",
        r"(?:^\W*|and |but )what an? (?:\w+ )?(?:night|day|week|weekend|ride|journey|mess|morning|evening|adventure"
        r"|disaster|nightmare|joke|disgrace|shame|pity)",
        r"(?:a|an|very|really|extremely|quite a|one|another) (?:very |really |extremely |long and |rather )?(?:long"
        r"|exhausting|gruell?ing|rough|brutal|miserable|sleepless|stressful|hectic|hellish|tough|frustrating|terrible"
        r"|crazy|wild)(?: and \w+)? (?:night|weekend|shift|week)(?= ?[.,;!]|$| (?:for|in|with|of|and|at)\b)",
        r"(?:gruell?ing|nerve-wracking|torturous|soul-destroying|mind-numbing)",
        r"quite (?:the|an) (?:adventure|ride|journey|ordeal|mess|circus|show|experience|spectacle)",
    ),
    frame(
        "no sense, zero sense, beyond me, beyond us, beyond belief, beyond comprehension, not make sense",
        r"(?:this|that|it|which|none of (?:this|it)) (?:still |just |simply |really )?(?:makes?"
        r"|made) no sense(?= ?[.,;!?]|$)",
        r"(?:makes?|made|making) (?:absolutely |literally |just |simply |really )?(?:zero|absolutely no|literally no"
        r"|no goddamn|no bloody) sense",
        r"(?:is|was|remains) (?:completely |totally |frankly |simply |just )?beyond (?:me|us|belief|comprehension)",
        r"continues? to (?:make no|not make) sense",
    ),
)
# Luck may be told where a document asks for it; elsewhere it is told quietly. By pure luck is a fact, as by chance is.
LUCKY = (
    frame(
        "lucky, luck, worse time, worse moment, worst possible, worst time, worst moment",
        r"(?:extremely|super|incredibly|insanely|unbelievably|very very|so so|ridiculously|damn|crazy|stupidly) lucky",
        r"(?:by |through |with |was |it was )?(?:blind|dumb|total|complete|incredible) (?:dumb )?luck",
        r"(?:by |through |with |was |it was )?(?:sheer|pure) dumb luck",
        r"(?:could not|couldn't) have (?:come|happened|hit us|been|struck) (?:at )?a? ?worse(?: (?:time|moment|day"
        r"|hour))?",
        r"(?:timing|timings?) (?:could not|couldn't) have been worse",
        r"(?:at|the) (?:the )?(?:very )?worst (?:possible|conceivable|imaginable) (?:time|moment|day|hour|way)",
    ),
)
_SIZED = (
    frame(
        "huge, massive, enormous, gigantic, immense, tremendous, monumental, colossal, giant, gargantuan, humongous, "
        "whopping, mammoth, ginormous, stupendous, staggering, massively, hugely, enormously",
        rf"{_HUGE} (?:(?!pages?\b|heap\b)\w+ ){{0,2}}?{_TROUBLE}(?! (?:pages?|tables?|budgets?|codes?|messages?"
        rf"|rates?|logs?))",
        rf"{_HUGE} (?:amount|number|volume|pile|wave|amounts|numbers|volumes|influx|load|loads) of (?:\w+ ){{0,2}}?"
        r"(?:errors|timeouts|alerts|alarms|requests|retries|traffic|tickets|complaints|messages|logs|e-?mails?|mails"
        r"|calls|connections|failures|events|jobs|pods|5xx|noise|duplicates|queries|users|customers)",
        rf"(?:{_TROUBLE}|outcry|effect|damage) (?:was|were|is|are) (?:simply |just |really |absolutely )?{_HUGE}",
        r"(?:massively|hugely|enormously) (?:\w+ed|slow|slower|higher|larger|over \w+)",
    ),
)
_NUMBER = Pattern(r"\d|\b(?:hundreds?|thousands?|millions?|billions?|dozens?)\b")
# A plan, a risk, a wish: nothing was measured yet.
_SUPPOSED = Pattern(
    r"\b(?:should|must|could|would|will|can|may|might|if|potential(?:ly)?|avoid|prevent|in case|without)\b"
)

_MINDED = ("decided", "chose", "thought", "felt")


def _decided(reading: Reading, each: Construction) -> bool:
    """Tell a decision of people from one that is put into a machine: *Redis decided to take a nap*."""
    sentence = each.sentence
    at = sentence.at(each.span.start)
    if sentence.tokens[at].word not in _MINDED:
        return False
    who = reading.grammar.subject(sentence, at)
    return who is None or who.actor is not Actor.SYSTEM or who.head in ("they", "which", "that")


def strong(reading: Reading) -> Iterator[Construction]:
    """Yield strong words: where a size is shouted only if no number stands beside it, luck only outside its section."""
    lucky = luck.told(reading)
    for each in constructions(reading, FRAMES + slang.FRAMES + idioms.FRAMES):
        if not _decided(reading, each):
            yield each
    for each in constructions(reading, LUCKY):
        if not lucky.cover(each.span):
            yield each
    for each in constructions(reading, _SIZED):
        if not _NUMBER.search(each.sentence.plain) and not _SUPPOSED.search(each.sentence.plain):
            yield each
