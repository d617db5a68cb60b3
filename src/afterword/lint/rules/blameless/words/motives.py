"""Motives and moods people are given: an eye on the clock, a wish to be home, a way bluffed through."""

from afterword.lint.text.frames import frame

_BADLY = (
    r"(?:careless|negligent|reckless|sloppy|slapdash|thoughtless|irresponsible|incompetent|amateurish|unprofessional"
    r"|half-hearted|shoddy|slipshod|cack-handed|ham-fisted|ham-handed|half-baked|lackadaisical|cavalier|foolhardy"
    r"|foolish"
    r"|stupid|idiotic|brainless|mindless|silly|daft|dilettantish|inept|clumsy|bumbling|bungling|unthinking|moronic"
    r"|asinine"
    r"|harebrained|hare-brained|lazy-minded|gung-ho)"
)
_AMATEUR = (
    r"(?:novice|beginner|fool|amateur|rookie|idiot|layman|layperson|child|newbie|greenhorn|dilettante|madman|lunatic"
    r"|daredevil|dreamer|gambler|cowboy|simpleton|ignoramus|moron|bungler|half-wit|tyro|first-year|schoolboy)"
)
_AWAY = (
    r"(?:home|away|off work|out of (?:the|here|there)|to the (?:pub|match|game|party|beach|gym|canteen|lake)|to "
    r"lunch|done"
    r"|finished|rid of|into the weekend|on (?:holiday|leave|the train))"
)
_ELSEWHERE = (
    r"(?:weekend|holiday|holidays|football|match|party|game|canteen|elsewhere|other things|lunch|bonus|next job|phone)"
)

FRAMES = (
    frame(
        "himself, herself, themselves, itself",
        r"(?P<verb>thinks?|thought|believes?|believed|considers?|considered|fancies|fancied|holds?) "
        r"(?:himself|herself|themselves|itself)"
        r" (?:above|too (?:good|clever|important|smart) (?:for|to)|beyond|better than|smarter than|cleverer "
        r"than|infallible|untouchable"
        r"|irreplaceable|immune to)",
    ),
    frame(
        "as suggestions, as a suggestion, as noise, as a nuisance, as a joke, as optional, as a toy, as a game, as "
        "spam, as decoration, as "
        "wallpaper, as a formality"
        ", like a toy, like a game",
        r"(?P<verb>treats?|treated|regards?|regarded|sees?|saw) (?:[\w-]+ ){1,4}?(?:as|like) (?:noise|an? "
        r"(?:nuisance|joke|toy|game|formality"
        r"|suggestion|hobby)|suggestions|optional|spam|decoration|wallpaper)\b",
    ),
    frame(
        "fat and, soft and, grown, got too, become, got cocky, got careless, got lazy, got sloppy, got complacent",
        r"(?P<verb>grown|grew|got|gotten|become|became) (?:\w+ )?(?:fat and "
        r"(?:happy|lazy)|soft|sloppy|cocky|careless|lazy|complacent"
        r"|too comfortable|smug|arrogant|indifferent)\b",
    ),
    frame(
        "in love with, hopelessly, plainly overwhelmed, clearly overwhelmed, obviously overwhelmed, overwhelmed "
        "by, visibly overwhelmed",
        r"(?P<verb>is|are|was|were) in love with (?:his|her|their) own\b",
        r"(?P<verb>is|are|was|were) (?:hopelessly|plainly|clearly|obviously|utterly|completely|visibly) "
        r"(?:overwhelmed|overtaxed|lost"
        r"|overstretched|out of (?:his|her|their) depth)",
    ),
    frame(
        "with more, with some, with better, with any",
        r"(?:somebody|someone|a person|people) with (?:more|some|any|better) "
        r"(?:experience|knowledge|sense|skill|training|competence"
        r"|judge?ment|care|brains|backbone) (?:was|were|would|should|could|is)\b",
    ),
    frame(
        "wanted to, keen to, eager to, anxious to, hurry to, itching to, desperate to, wait to, rush to, dying "
        "to, impatient to",
        r"(?P<verb>wanted|(?:was|were|is|are) (?:\w+ )?(?:keen|eager|anxious|in a "
        r"(?:hurry|rush)|itching|desperate|dying|impatient))"
        rf" to (?:be|get|go|leave|head|knock) (?:\w+ )?(?:{_AWAY}|early|off)\b",
        rf"(?P<verb>(?:couldn't|could not|can't|cannot) wait) to (?:be|get|go|leave|head) (?:\w+ "
        rf")?(?:{_AWAY}|early|off)\b",
    ),
    frame(
        "eye on the, mind on, mind was, thoughts were, mind elsewhere, head elsewhere, on his mind, on her "
        "mind, on their mind"
        ", on their minds, counting the, thinking of, thinking about, head was, heads were, minds were",
        rf"(?P<verb>had|has|have|with) (?:one eye|half an eye|both eyes|his eyes?|her eyes?|their eyes?) on "
        rf"(?:the|his|her|their|his own)"
        rf" (?:clock|watch|{_ELSEWHERE}|door|exit|promotion|career)",
        rf"(?P<verb>had|has|have) (?:his|her|their|its) (?:mind|minds|head|heads|thoughts) (?:on (?:the |his "
        rf"|her |their )?{_ELSEWHERE}"
        r"|elsewhere|somewhere else)",
        r"(?P<verb>had|has|have) (?:other|better|more important) things (?:on|in) (?:his|her|their|its) minds?",
        rf"(?:his|her|their|(?P<named>[\w@-]+)'s?) (?:mind|minds|head|heads|thoughts) (?:was|were|is|are) "
        rf"(?:already |clearly |obviously )?"
        rf"(?:elsewhere|somewhere else|on (?:the |his |her |their )?{_ELSEWHERE})",
        rf"(?P<verb>was|were) (?:already |clearly |obviously )?(?:thinking (?:of|about)|dreaming of|counting "
        rf"the (?:minutes|hours)) "
        rf"(?:to |till |until )?(?:the |his |her |their )?{_ELSEWHERE}",
    ),
    frame(
        """
        only a, only an, only some, just a, just an, novice, beginner, amateur, rookie, layman, newbie, greenhorn
        dilettante
        """,
        rf"only (?:a|an|some) (?:\w+ )?{_AMATEUR} "
        rf"(?!mode|licen[cs]e|account|role|plan|tier|level|users?|readers?|players?|and|or|to\b|in\b|of\b|was|is)\w+",
        rf"(?:this|it|that) (?:is|was) (?:clearly |obviously |plainly )?the "
        rf"(?:work|handiwork|mark|hand|code|design|job) of "
        rf"(?:a|an) (?:\w+ )?{_AMATEUR}",
    ),
    frame(
        "half a brain, half a mind, right mind, right minds, ounce of sense, common sense, an ounce of, grain of sense",
        r"(?:nobody|no one|no-one|anyone|anybody|somebody|someone|people|person|engineer|admin) (?:with|in) "
        r"(?:half a brain|any brains?"
        r"|(?:his|her|their) right minds?|an ounce of (?:\w+ )?(?:sense|brains?|care)|a grain of sense|any "
        r"sense|any common sense)",
        r"(?:bit|ounce|grain|modicum|touch|scrap|shred|minimum|dose|little) (?:of )?(?:more )?(?:common "
        r"sense|care|diligence|attention"
        r"|thought|brains|professionalism|discipline|humility|effort) (?:on the part of|by|from|in) (?P<who>[\w@-]+)",
    ),
    frame(
        """
        careless, negligent, reckless, sloppy, slapdash, thoughtless, irresponsible, incompetent, amateurish
        unprofessional
        half-hearted, shoddy, slipshod, cack-handed, ham-fisted, ham-handed, half-baked, lackadaisical, cavalier
        foolhardy
        foolish, stupid, idiotic, brainless, mindless, silly, daft, dilettantish, inept, clumsy, bumbling, bungling
        unthinking
        moronic, asinine, harebrained, hare-brained, lazy-minded, gung-ho
        """,
        rf"(?P<told>{_BADLY} (?:[\w-]+ ){{0,2}}?[\w-]+) (?:by|from) (?P<who>[\w@-]+)",
        rf"^\W*(?P<told>{_BADLY}(?: and \w+| or \w+)?) ?[:!\u2013\u2014-]+ ?(?P<who>[\w@-]+)",
    ),
    frame(
        "more interested, more concerned, more invested, more absorbed, more occupied, more worried, care more, "
        "cares more, cared more",
        r"(?P<verb>was|were|is|are) (?:far |much |clearly |visibly )?more "
        r"(?:interested|concerned|engaged|absorbed|invested|occupied"
        r"|worried) (?:in|about|with|by) [^,;.]{2,50}? than\b",
        r"(?P<verb>cared?|cares) (?:far |much )?more (?:for|about) [^,;.]{2,50}? than\b",
    ),
    frame(
        "way through, way into, way past, way out of, way around",
        r"(?P<verb>bluffed|blustered|muddled|blagged|blundered|stumbled|fumbled|winged|improvised|lied|guessed|bumbled"
        r"|bulldozed"
        r"|bungled) (?:his|her|their|its) way (?:through|into|out of|past|around)",
    ),
    frame(
        "no state to, no condition to, fit state, no fit state, half there, barely awake, not sober",
        r"(?P<verb>was|were) (?:\w+ )?(?:in no (?:fit )?(?:state|condition) to|not in a (?:fit )?state to|not "
        r"sober|barely awake"
        r"|only half there|not all there)",
    ),
    frame(
        "ego, vanity, pride, temper, ambition, impatience, greed, cowardice, pig-headedness, bravado, need to "
        "impress, urge to",
        r"(?P<named>[\w@-]+)'s? "
        r"(?P<told>(?:ego|vanity|pride|temper|ambition|impatience|greed|cowardice|pig-headedness|bravado"
        r"|need to impress|urge to))(?= "
        r"(?:got|stood|was|were|is|led|cost|made|kept|prevented|took|did|drove|impress|\w+ed)\b)",
        r"(?:his|her|their) (?:own "
        r")?(?P<told>(?:ego|vanity|pride|ambition|greed|cowardice|pig-headedness|bravado|need to impress))"
        r"(?= (?:got|stood|was|led|cost|made|kept|prevented|took|drove)\b)",
    ),
    frame(
        "hopeless case, lost cause, dead loss, spent force, disaster area, weak performer, slow learner, bad "
        "apple, rotten apple"
        ", poor fit, slow on the uptake, not the sharpest, bad fit",
        r"(?P<verb>is|was|are|were|remains|proved) (?:\w+ )?(?:a |an |the |our )?(?:\w+ )?(?:hopeless case|lost "
        r"cause|dead loss|spent force"
        r"|disaster area|weak performer|slow learner|(?:bad|rotten) apple|(?:poor|bad) fit|slow on the uptake)",
    ),
    frame(
        "cares, cared, care, thinks of, thought of, interested in, only cares, only cared",
        r"(?P<verb>cares?|cared) (?:only )?(?:about|for) [^,;.]{2,50}? and (?:nothing|little|not much|precious "
        r"little) (?:else|more)",
        r"(?:only|just) (?P<verb>cares?|cared) (?:about|for)\b",
    ),
    frame(
        "neither",
        r"(?P<verb>had|has|have|showed|shows|show|shown|displayed|brought) neither (?:the |any )?(?:\w+ "
        r")?(?:skills?|patience|interest"
        r"|competence|knowledge|experience|will|motivation|nerve|discipline|sense|wit|grasp|understanding|talent"
        r"|courage|care|respect"
        r"|training|brains|guts|decency|expertise|remorse|diligence)",
    ),
    frame(
        "lacks, lack, lacked, lacking",
        r"(?P<verb>lack(?:ed|s)?) (?:even |simply |clearly )?(?:every|any|all|all the|the slightest|the "
        r"least|the faintest|a|any real)"
        r" (?:\w+ "
        r")?(?:knowledge|understanding|idea|skills?|grasp|competence|feeling|sense|discipline|talent|care|interest"
        r"|respect"
        r"|professionalism|expertise|motivation|ability)(?! (?:of|about) (?:the|what|which) (?:state|topology|load))",
    ),
)
