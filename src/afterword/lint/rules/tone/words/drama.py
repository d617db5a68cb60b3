"""Drama: the words and signs of it, and when they mean it."""

from functools import cache

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.named_so import names_a_thing
from afterword.lint.text.phrases import Lexicon
from afterword.lint.who.actors import WE_COLLEAGUES_OR_VENDORS, Actor

FEELING = WE_COLLEAGUES_OR_VENDORS | {Actor.AFFECTED}

WORDS = Lexicon.lines(
    """
    nightmare, nightmares, nightmarish, disaster, disasters, disastrous, disastrously, catastrophe, catastrophes
    catastrophic, catastrophically, horrible, horribly, horrid, horrific, horrifically, horrifying, horrified
    horrendous, horrendously, to {our|my|their|everyone's|everybody's} horror, terrible, terribly, terrifying, terrified
    ridiculous, ridiculously, insane, insanely, insanity, crazy, crazily, craziness, absurd, absurdly
    embarrassing, embarrassingly, embarrassment, shameful, shamefully, shocking, shockingly, appalling, appallingly
    atrocious, atrociously, abysmal, abysmally, outrageous, outrageously, ludicrous, ludicrously, laughable, laughably
    pathetic, pathetically, mind-boggling, mind-bogglingly, jaw-dropping, mind-blowing, hair-raising, heart-stopping
    nerve-racking, nerve-wracking, gut-wrenching, dreadful, dreadfully, ghastly, gruesome, gruesomely, awful, awfully
    scary, frightening, frighteningly, brutal, brutally, devastating, devastatingly, devastated, monstrous
    unbelievable, unbelievably, incredible chaos, unimaginable, unspeakable, preposterous, grotesque, grotesquely
    spectacular, spectacularly, staggering, staggeringly, whopping, agonising, agonisingly, agonizing, agonizingly
    excruciating, excruciatingly, painfully, torturous, harrowing, miserable, miserably, frantic, frantically
    desperate, desperately, in desperation, hysterical, hysterically, hysteria, mayhem, pandemonium, bedlam, carnage
    bloodbath, massacre, slaughter, apocalypse, apocalyptic, armageddon, doomsday, cataclysm, cataclysmic, calamity
    calamitous, fiasco, debacle, shambles, madness, lunacy, bonkers, haywire, berserk, havoc, wreaked havoc
    chaos, chaotic, chaotically, messy, meltdown, meltdowns, melted down, trainwreck, trainwrecks, train-wreck
    {train|car} {wreck|wrecks|crash}, dumpster fire, dumpster fires, tire fire, bin fire, garbage fire
    {a|the|this|that|complete|total|real|big|whole|hot|utter|such a|absolute|our|their|huge|giant|unholy} mess
    {messed|messing|messes} up, mess-up, all hell broke loose, unleashed hell
    {living|sheer|pure|absolute|utter|total} hell, hellish, the wheels came off, wheels fell off, sky was falling
    {night|day|weekend|week|hour|shift|release|deploy|one} from hell, epic, epically, perfect storm, house of cards
    {went|gone|going|go|goes} {completely |totally |absolutely |}{nuts|bananas|mad|wild|ballistic|off the rails}
    {went|going|gone|go} up in {flames|smoke}, {crashed|crashing} and burned, crash and burn, fell to pieces
    {everything|production|prod|the site|the cluster|the database|slack|the hotline|our inbox} {was|were|is} on fire
    {world|cluster|platform} was burning, {blew|blow|blows} up in {our|their|my|his|her} {face|faces}
    {slack|inbox|pager|pagers|phone|phones|hotline|channel|mailbox|inboxes} {exploded|blew up|melted|went mad}
    {phone lines|lines|switchboard} {exploded|blew up|melted|went mad}
    free fall, freefall, a bomb went off, like a bomb, time bomb, ticking bomb
    {could not|couldn't|can't|cannot} {even |}believe {the|our|their|my|his|her|what|how|that|it|this|eyes}
    {in|into} {a |}{full|total|complete|sheer|blind|utter|pure|full-blown|mild|collective|absolute} panic
    panic {broke out|set in|sets in|breaks out|ensued|spread|reigned|erupted|was spreading|struck}, in panic, in a panic
    {war|combat|disaster} zone, battlefield, ground zero, {saved|save|saves} the day, miracle, miracles, miraculous
    miraculously, heroic, heroically, heroics, {doom|gloom} and {gloom|doom}, {a|the} horror
    horror {show|story|stories|film|movie}, stuff of nightmares, oh my god, omg, unholy, freaked out, freaking out
    like {wildfire|crazy|mad|dominoes falling}, {cried|crying} for help, tsunami of
    spiralled out of control, spiraled out of control, spiralling out of control, ran amok, amok
    {went|gone} {horribly|terribly|badly|spectacularly} wrong, worst {nightmare|night|day} {ever|of}, hopelessly
    {skyrocketed|sky-rocketed}, {shot|went|was|were|goes} {straight |right |}through the roof, sky-high, eye-watering
    {freak|freaks} out, weathered the storm, unceremoniously
    uncomfortably
    {thrown|throw|throwing} in {at |}the deep end, stop the bleeding, the hard way
    {was|were|is} {very |quite |extremely |really |rather |}painful
    {an|the} {incredible|insane|ridiculous|crazy|absurd|obscene|unbelievable} {amount|number} of
    {has|had|have} a field day
    {alerts|latency|errors|load|traffic} {exploded|explode|explodes|exploding|skyrocketed}
    {costs|retries|requests|memory|inbox} {exploded|explode|explodes|exploding|skyrocketed}
    {did|do} not pass go, {like|as} a {monster|beast|rocket|hydra|house of cards}, colluded, conspired
    {from|out of} hell
    {biblical|epic|apocalyptic|gargantuan|monstrous} proportions, {running|ran|run} around {screaming|like}
    gasping for air
    dreaded, {in|with} {utter |sheer |}{horror|terror|dismay|disbelief|despair}, frustrating, infuriated, enraged, livid
    furious
    {watched|looked on|stood by|stared} in {horror|disbelief|terror|dismay|shock}, mother of all
    {lit|lighting|lights} up like a christmas tree
    {drowning|drowned|swamped|buried|suffocating} {in|under} {tickets|alerts|mails|calls}
    {drowning|drowned|swamped|buried|suffocating} {in|under} {pages|errors|complaints|requests|e-mails|noise|work}
    {tidal wave|deluge|firestorm|hailstorm|onslaught} of
    {hammered|choked|bled|starved|strangled|flogged|bored|scared} to death
    {bleeding|bled|bleed} {dry|money|customers|out}
    {tooth and nail|sweat and tears|cold sweat|cold sweats}, on {its|their} {last legs|knees|deathbed}
    {gave|gives|giving|breathed} up the ghost
    {gave|giving|give} us {nightmares|headaches|sleepless nights|grey hair|the creeps}
    {bit|bites|biting} the dust, {kicked|kicking} the bucket, {dropped|dropping|fell|falling|died|dying} like flies
    deathly
    {stuff|thing|things} of {legends|legend|horror}
    {sheer|utter|complete|total|absolute|outright|pure} {confusion|bedlam|jungle|lunacy|terror}
    {sheer|utter|complete|total|absolute|outright|pure} {panic|farce|embarrassment|agony|misery}
    {sheer|utter|complete|total|absolute|outright|pure} {torture|pain|anarchy|shock|horror}
    {absolute|complete|total|real|proper|right} {jungle|zoo|circus|shambles|joke}
    {absolute|complete|total|real|proper|right} {trainwreck|torture|monster|beast|killer|bloodbath}
    {in|into} {deep |complete |total |utter |}{shock|agony|turmoil|disarray|tatters|ruins|anarchy|hot water}
    {fell|falling|falls|went|came} apart at the seams, {house|whole house} {came|burned|burnt} down
    {came|come} crashing down
    {wreaking|wreak|wreaks} havoc, {ground|grinding} zero, {heart|hearts|jaw|jaws} {sank|stopped|dropped|skipped}
    spine-chilling
    {hellscape|purgatory|inferno|dystopian|kafkaesque|dantesque}, {blood-curdling|bone-chilling|stomach-churning}
    {killer|monster|beast|whopper|doozy} of a
    {murderous|vicious|savage|ferocious|merciless|ruthless|relentless} {storm|load|traffic}
    vicious {circle|cycle|spiral}, {death|doom} spiral, {kiss|smell|stench} of death
    {no man's land|twilight zone|wild west}
    {all|everyone|everybody} {was|were} {screaming|crying|yelling|shouting}
    {screamed|screaming|yelled|yelling} {at us|at each other|bloody|in}
    {pulled|pulling|tearing|tore} {our|their|my|his|her} hair{ out|}, {ripped|ripping|tore} {to|into} shreds
    {bloodied|bruised}
    {sleepless|white} {night|nights}, {white-knuckle|nail-biting|pulse-pounding}, {rollercoaster|roller coaster}
    {thrown|threw|throw} to the {wolves|lions}, {opened|opening} the floodgates, pandora's box, {can|cans} of worms
    {swallowed|devoured|gobbled|ate} {up |}{the|our} {whole|entire|complete}
    {insanely|unbelievably|absurdly} {slow|high|large}
    {died|dies} {a horrible|horribly|miserably|a slow death|slowly and painfully}
    {was|were|is|went} {stone dead|dead in the water}
    {dead in the water|dead duck|sitting duck|sitting ducks}
    {site|shop|api|cluster|system|database|service|app|portal} was dead, deafening
    {worst|darkest|longest|blackest} {night|day|hour|week|moment} {of|in} {the|our|my|his|her}
    black {friday massacre|day for}
    eye-wateringly, unmitigated, unfathomable, shell-shocked, flabbergasted, dumbfounded, aghast
    """
)
# What people do and machines do too: a process that panicked is a fact.
WITH_PEOPLE = Lexicon.lines(
    """
    panicked, panicking, despaired, freaked, were panicking, was panicking, fuming, seething, outraged, exasperated
    agitated
    desperate, distraught, mortified, petrified, traumatised, traumatized, shocked, stunned, speechless, dismayed
    """
)

# For each beginning of a phrase: what spares it behind, and what before.
_NEVER = r"(?!)"
_OF_A_MESS = (
    r"[ ](?:halls?|tents?|kits?|decks?|rooms?|tables?|tins?|huts?|stewards?|sergeants?|officers?|bills?|terminals?"
    r"|dress|jackets?)\b"
)
_SPARED = (
    ("terrible", r"[ ]about (?:it|this|that)\b", r"\bfeel[ ]$"),  # an apology
    (
        "disaster",
        (
            r"[ -](?:recovery|plans?|planning|preparedness|readiness|drills?|tests?|testing|exercises?|sites?|relief"
            r"|management|scenarios?|toleran\w+|response|avoidance|declaration|and recovery|protection|restore"
            r"|simulation|copy|backup|insurance|role|bonds?|movies?|films?|fund|medicine|zone|area)\b"
        ),
        r"\b(?:natural|in case of|in the event of|declares? a|declaring a|declared a|for|after)[ ](?:a )?$",
    ),
    (
        "catastroph",
        (
            r"[ ](?:backtracking|forgetting|cancellation|interference|recursion|hazard|risk|scenarios?|insurance|bonds?"
            r"|(?:loss )?model(?:s|ling|ing|ler|lers)?|reinsurance|reserves?|cover|treaty|swaps?|claims|theory"
            r"|excess)\b"
        ),
        r"\b(?:classed as|rated|level|category|severity)[ ]$",
    ),
    (
        "chaos",
        (
            r"[ -](?:experiments?|mesh|monkey|engineer\w*|test\w*|days?|games?|gamedays?|kong|toolkit|gorilla"
            r"|agent|runs?|drills?|injection|exercises?|tools?|tooling|suite|librar\w+|pods?|proxy|theory|practice"
            r"|program\w*|week|workshop|stud(?:y|ies)|hypothesis|team|automation)\b"
        ),
        r"\b(?:litmus|steadybit|gremlin)[ ]$",
    ),
    (
        "meltdown",
        (
            r"[ ](?:and spectre|patch\w*|mitigation\w*|vulnerabilit\w+|fix\w*|variant|updates?|attack)\b"
            r"|[^.;]{0,20}\bcve-"
        ),
        r"\b(?:spectre (?:and|&|or)|mitigations? for|patch(?:es|ed)? (?:for|against)|against|nuclear)[ ]$",
    ),
    *((f"{article} mess", _OF_A_MESS, _NEVER) for article in ("the", "a", "this", "that", "our", "their")),
    (
        "chaotic",
        (
            r"[ ](?:attractors?|dynamics|maps?|mixing|advection|motion|regime|orbits?|oscillators?|oscillations?"
            r"|pendulum|circuits?|systems? (?:is|are|like|such)|neutral|good|evil)\b"
        ),
        _NEVER,
    ),
    *(
        (word, r"[ ](?:level|difficulty|preset|map|quest|dungeon|raid|episode|tier|mode (?:of|is|was))\b", _NEVER)
        for word in ("bloodbath", "massacre", "apocalypse", "armageddon", "doomsday", "inferno")
    ),
    (
        "nightmare",
        r"[ ](?:level|difficulty|preset|map|quest|dungeon|raid|episode|tier|scenarios?|mode (?:of|is|was))\b",
        _NEVER,
    ),
    (
        "the horror",
        r"[ ](?:films?|movies?|novels?|games?|genre|festival|section|shelf|night|channel)\b",
        _NEVER,
    ),
    ("messy", r"[ ]merge\b", _NEVER),
    ("crazy", r"[ ](?:paving|golf|quilts?|glue|eights|horse)\b", _NEVER),
    ("insane", r"[ ](?:asylum|difficulty|mode|level|setting|preset)\b", _NEVER),
    ("havoc", r"[ ](?:framework|c2|server|agent)\b", _NEVER),
    ("doomsday", r"[ ](?:clock|copy|backup|plan|key)\b", _NEVER),
    ("brutal", r"[ ]force\b", _NEVER),
    ("free fall", r"[ ](?:sensor|detection|of the|from|time|height|phase|lasts?|experiment)", _NEVER),
    ("tsunami of", r"[ ]\d", _NEVER),
    ("car crash", r"[ ](?:on|at|near|between) ", _NEVER),
    ("train crash", r"[ ](?:on|at|near|between|in the model) ", _NEVER),
    ("time bomb", r"[ ](?:licen[cs]e|check|pattern)", r"\b(?:logic|fork)[ ]$"),
    (
        "in panic",
        r"[ ](?:mode|state|on|threshold|routing|handler|recovery)\b",
        r"\b(?:kernel|envoy|cluster|host|node|goroutine|haproxy|line)[ ](?:\w+ )?$",
    ),
    (
        "in a panic",
        r"[ ](?:mode|state|on|threshold|routing|handler|recovery|loop)\b",
        r"\b(?:kernel|goroutine|process|ends|ended|results?|resulted)[ ]$",
    ),
    ("panic", _NEVER, r"\b(?:kernel|goroutine|go|rust)[ ]$"),
)
# An epic is a thing in a tracker unless something befalls it.
_EPIC = Pattern(
    r"[ ](?:\w+ )?(?:fail\w*|outage|incident|mess|disaster|proportions?|scale|battle|blunder|night|day|week|crash"
    r"|fight|struggle|meltdown|chaos|bug|queue|backlog|hunt|debug\w*|story of|journey|saga|breakage|downtime|slowdown"
    r"|traffic|load)\b"
)
_EPIC_BEFORE = Pattern(r"\b(?:was|were|is|truly|really|absolutely|pretty|quite|of)[ ]$")
_DENIED = Pattern(
    r"\b(?:no|not|never|without|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?|isn't|wasn't|weren't"
    r"|neither"
    r"|against|nor|potential(?:ly)?|hypothetical|could be|would be|might be|may be|can be)[ ](?:\w+[ ]){0,2}$"
)
# *To prevent such a catastrophe* calls this one a catastrophe.
_THIS_ONE = Pattern(
    r"\b(?:prevent|avoid|avert)\w*[ ](?:\w+[ ])?(?:such an?|this|another|similar|a similar|any such)[ ]$"
)
_LIKE_THIS = Pattern(r"[ ](?:like (?:this|that|it)|of this (?:kind|sort|scale|size)|from (?:ever )?happening again)\b")
_SPARED_US = Pattern(
    r"[ ](?:was|were|is|has been|had been|could be)[ ](?:\w+ )?(?:avoided|averted|prevented|declared)\b"
)
_DENIABLE = tuple(
    "disast catastroph chaos calamit apocal devastat embarrass meltdown mess hero miracle panic havoc".split()
)

# What things are called by, if such a noun follows.
_NAMES = (
    *"nightmare chaos disaster miracle horror perfect bloodbath inferno doom apocalyp armageddon massacre".split(),
    *"slaughter battlefield combat war tsunami haywire havoc free sky-high train car".split(),
)

# Of a phrase that owns something the last word is meant: *saved the day's logs*.
_OWNING = ("'s ", "\u2019s ")


def is_drama(phrase: str, before: str, after: str) -> bool:
    """Tell whether a dramatic word is one here, by the words around it."""
    if phrase.startswith("epic"):
        return phrase == "epically" or bool(
            _EPIC.match(after) or (_EPIC_BEFORE.search(before) and not after.strip(" ."))
        )
    if (" " in phrase or phrase.startswith(_NAMES)) and (names_a_thing(after) or after.startswith(_OWNING)):
        return False
    for beginning, behind, ahead in _exceptions():
        if phrase.startswith(beginning) and (behind.match(after) or ahead.search(before)):
            return False
    denied = _DENIED.search(before) and not _THIS_ONE.search(before) and not _LIKE_THIS.match(after)
    return not (phrase.startswith(_DENIABLE) and (denied or _SPARED_US.match(after)))


@cache
def _exceptions() -> tuple[tuple[str, Pattern, Pattern], ...]:
    return tuple((word, Pattern(after), Pattern(before)) for word, after, before in _SPARED)


def is_name(reading: Reading, span: Span, before: str) -> bool:
    """Tell whether a dramatic word is written as a name within its sentence: *Meltdown*, *Chaos Mesh*, *HAVOC*."""
    words = reading.words(span)
    if not words[:1].isupper() or words.isupper():
        return False
    behind = reading.words(Span(span.end, span.end + 3)).lstrip()
    return bool(before.strip(" *_\"'(")) or (words in _FIRST_NAMES and behind[:1].isupper())


# At the beginning of a sentence a noun with another capital behind it: *Miracle Dairy lost its link*.
_FIRST_NAMES = frozenset(
    "Miracle Chaos Nightmare Disaster Panic Havoc Mayhem Meltdown Carnage Doomsday Armageddon Apocalypse Bedlam".split()
)
