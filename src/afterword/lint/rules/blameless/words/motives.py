"""Motives and moods people are given: an eye on the clock, a wish to be home, a way bluffed through."""

from afterword.lint.text.frames import frame

_BADLY = (
    r"(?:careless|negligent|reckless|sloppy|slapdash|thoughtless|irresponsible|incompetent|amateurish|unprofessional"
    r"|half-hearted|shoddy|slipshod|cack-handed|ham-fisted|ham-handed|half-baked|lackadaisical|cavalier|foolhardy"
    r"|foolish|stupid|idiotic|brainless|mindless|silly|daft|dilettantish|inept|clumsy|bumbling|bungling|unthinking"
    r"|moronic|asinine|harebrained|hare-brained|lazy-minded|gung-ho)"
)
_AMATEUR = (
    r"(?:novice|beginner|fool|amateur|rookie|idiot|layman|layperson|child|newbie|greenhorn|dilettante|madman|lunatic"
    r"|daredevil|dreamer|gambler|cowboy|simpleton|ignoramus|moron|bungler|half-wit|tyro|first-year|schoolboy)"
)
_AWAY = (
    r"(?:home|away|off work|out of (?:the|here|there)|to the (?:pub|match|game|party|beach|gym|canteen|lake)|to lunch"
    r"|done|finished|rid of|into the weekend|on (?:holiday|leave|the train))"
)
_ELSEWHERE = (
    r"(?:weekend|holiday|holidays|football|match|party|game|canteen|elsewhere|other things|lunch|bonus|next job|phone)"
)

_MERIT = (
    r"(?:punctuality|speed|modesty|care|diligence|attention|attentiveness|vigilance|thoroughness|caution|prudence"
    r"|professionalism|patience|discipline|rigou?r|initiative|foresight|humility|commitment|reliability|curiosity"
    r"|conscientiousness|carefulness|tact|courage|precision|accuracy|common sense|self-criticism|teamwork"
    r"|communication|politeness|orderliness|tidiness|openness|restraint|reading|writing|listening|documentation"
    r"|testing|planning|consistency|perseverance|stamina|flexibility|swiftness|zeal|enthusiasm|concentration"
    r"|forethought)"
)

FRAMES = (
    frame(
        "himself, herself, themselves, itself",
        r"(?P<verb>thinks?|thought|believes?|believed|considers?|considered|fancies|fancied|holds?) (?:himself"
        r"|herself|themselves|itself) (?:above|too (?:good|clever|important|smart) (?:for|to)|beyond|better than"
        r"|smarter than|cleverer than|infallible|untouchable|irreplaceable|immune to)",
    ),
    frame(
        "as suggestions, as a suggestion, as noise, as a nuisance, as a joke, as optional, as a toy, as a game, as "
        "spam, as decoration, as wallpaper, as a formality, like a toy, like a game",
        r"(?P<verb>treats?|treated|regards?|regarded|sees?|saw) (?:[\w-]+ ){1,4}?(?:as|like) (?:noise"
        r"|an? (?:nuisance|joke|toy|game|formality|suggestion|hobby)|suggestions|optional|spam|decoration"
        r"|wallpaper)\b",
    ),
    frame(
        "fat and, soft and, grown, got too, become, got cocky, got careless, got lazy, got sloppy, got complacent",
        r"(?P<verb>grown|grew|got|gotten|become|became) (?:\w+ )?(?:fat and (?:happy|lazy)|soft|sloppy|cocky|careless"
        r"|lazy|complacent|too comfortable|smug|arrogant|indifferent)\b",
    ),
    frame(
        "in love with, hopelessly, plainly overwhelmed, clearly overwhelmed, obviously overwhelmed, overwhelmed by, "
        "visibly overwhelmed",
        r"(?P<verb>is|are|was|were) in love with (?:his|her|their) own\b",
        r"(?P<verb>is|are|was|were) (?:hopelessly|plainly|clearly|obviously|utterly|completely"
        r"|visibly) (?:overwhelmed|overtaxed|lost|overstretched|out of (?:his|her|their) depth)",
    ),
    frame(
        "with more, with some, with better, with any",
        r"(?:somebody|someone|a person|people) with (?:more|some|any|better) (?:experience|knowledge|sense|skill"
        r"|training|competence|judge?ment|care|brains|backbone) (?:was|were|would|should|could|is)\b",
    ),
    frame(
        "wanted to, keen to, eager to, anxious to, hurry to, itching to, desperate to, wait to, rush to, dying to, "
        "impatient to",
        r"(?P<verb>wanted|(?:was|were|is|are) (?:\w+ )?(?:keen|eager|anxious|in a (?:hurry|rush)|itching|desperate"
        rf"|dying|impatient)) to (?:be|get|go|leave|head|knock) (?:\w+ )?(?:{_AWAY}|early|off)\b",
        rf"(?P<verb>(?:couldn't|could not|can't|cannot) wait) to (?:be|get|go|leave|head) (?:\w+ )?(?:{_AWAY}|early"
        r"|off)\b",
    ),
    frame(
        "eye on the, mind on, mind was, thoughts were, mind elsewhere, head elsewhere, on his mind, on her mind, on "
        "their mind, on their minds, counting the, thinking of, thinking about, head was, heads were, minds were",
        r"(?P<verb>had|has|have|with) (?:one eye|half an eye|both eyes|his eyes?|her eyes?|their eyes?) on (?:the|his"
        rf"|her|their|his own) (?:clock|watch|{_ELSEWHERE}|door|exit|promotion|career)",
        r"(?P<verb>had|has|have) (?:his|her|their|its) (?:mind|minds|head|heads"
        rf"|thoughts) (?:on (?:the |his |her |their )?{_ELSEWHERE}|elsewhere|somewhere else)",
        r"(?P<verb>had|has|have) (?:other|better|more important) things (?:on|in) (?:his|her|their|its) minds?",
        rf"(?:his|her|their|(?P<named>[\w@-]+)'s?) (?:mind|minds|head|heads|thoughts) (?:was|were|is|are) (?:already "
        rf"|clearly |obviously )?(?:elsewhere|somewhere else|on (?:the |his |her |their )?{_ELSEWHERE})",
        r"(?P<verb>was|were) (?:already |clearly |obviously )?(?:thinking (?:of|about)|dreaming of"
        rf"|counting the (?:minutes|hours)) (?:to |till |until )?(?:the |his |her |their )?{_ELSEWHERE}",
    ),
    frame(
        """
        only a, only an, only some, just a, just an, novice, beginner, amateur, rookie, layman, newbie, greenhorn
        dilettante
        """,
        rf"only (?:a|an|some) (?:\w+ )?{_AMATEUR} (?!mode|licen[cs]e|account|role|plan|tier|level|users?|readers?"
        r"|players?|and|or|to\b|in\b|of\b|was|is)\w+",
        r"(?:this|it|that) (?:is|was) (?:clearly |obviously |plainly )?the (?:work|handiwork|mark|hand|code|design"
        rf"|job) of (?:a|an) (?:\w+ )?{_AMATEUR}",
    ),
    frame(
        "half a brain, half a mind, right mind, right minds, ounce of sense, common sense, an ounce of, grain of sense",
        r"(?:nobody|no one|no-one|anyone|anybody|somebody|someone|people|person|engineer|admin) (?:with"
        r"|in) (?:half a brain|any brains?|(?:his|her|their) right minds?|an ounce of (?:\w+ )?(?:sense|brains?|care)"
        r"|a grain of sense|any sense|any common sense)",
        r"(?:bit|ounce|grain|modicum|touch|scrap|shred|minimum|dose|little) (?:of )?(?:more )?(?:common sense|care"
        r"|diligence|attention|thought|brains|professionalism|discipline|humility|effort) (?:on the part of|by|from"
        r"|in) (?P<who>[\w@-]+)",
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
        r"(?P<verb>was|were|is|are) (?:far |much |clearly |visibly )?more (?:interested|concerned|engaged|absorbed"
        r"|invested|occupied|worried) (?:in|about|with|by) [^,;.]{2,50}? than\b",
        r"(?P<verb>cared?|cares) (?:far |much )?more (?:for|about) [^,;.]{2,50}? than\b",
    ),
    frame(
        "way through, way into, way past, way out of, way around",
        r"(?P<verb>bluffed|blustered|muddled|blagged|blundered|stumbled|fumbled|winged|improvised|lied|guessed"
        r"|bumbled|bulldozed|bungled) (?:his|her|their|its) way (?:through|into|out of|past|around)",
    ),
    frame(
        "no state to, no condition to, fit state, no fit state, half there, barely awake, not sober",
        r"(?P<verb>was|were) (?:\w+ )?(?:in no (?:fit )?(?:state|condition) to|not in a (?:fit )?state to|not sober"
        r"|barely awake|only half there|not all there)",
    ),
    frame(
        "ego, vanity, pride, temper, ambition, impatience, greed, cowardice, pig-headedness, bravado, need to "
        "impress, urge to",
        r"(?P<named>[\w@-]+)'s? (?P<told>(?:ego|vanity|pride|temper|ambition|impatience|greed|cowardice"
        r"|pig-headedness|bravado|need to impress|urge to))(?= (?:got|stood|was|were|is|led|cost|made|kept|prevented"
        r"|took|did|drove|impress|\w+ed)\b)",
        r"(?:his|her|their) (?:own )?(?P<told>(?:ego|vanity|pride|ambition|greed|cowardice|pig-headedness|bravado"
        r"|need to impress))(?= (?:got|stood|was|led|cost|made|kept|prevented|took|drove)\b)",
    ),
    frame(
        "hopeless case, lost cause, dead loss, spent force, disaster area, weak performer, slow learner, bad apple, "
        "rotten apple, poor fit, slow on the uptake, not the sharpest, bad fit",
        r"(?P<verb>is|was|are|were|remains|proved) (?:\w+ )?(?:a |an |the |our )?(?:\w+ )?(?:hopeless case|lost cause"
        r"|dead loss|spent force|disaster area|weak performer|slow learner|(?:bad|rotten) apple|(?:poor|bad) fit"
        r"|slow on the uptake)",
    ),
    frame(
        "cares, cared, care, thinks of, thought of, interested in, only cares, only cared",
        r"(?P<verb>cares?|cared) (?:only )?(?:about|for) [^,;.]{2,50}? and (?:nothing|little|not much"
        r"|precious little) (?:else|more)",
        r"(?:only|just) (?P<verb>cares?|cared) (?:about|for)\b",
    ),
    frame(
        "neither",
        r"(?P<verb>had|has|have|showed|shows|show|shown|displayed|brought) neither (?:the |any )?(?:\w+ )?(?:skills?"
        r"|patience|interest|competence|knowledge|experience|will|motivation|nerve|discipline|sense|wit|grasp"
        r"|understanding|talent|courage|care|respect|training|brains|guts|decency|expertise|remorse|diligence)",
    ),
    frame(
        "lacks, lack, lacked, lacking",
        r"(?P<verb>lack(?:ed|s)?) (?:even |simply |clearly )?(?:every|any|all|all the|the slightest|the least"
        r"|the faintest|a|any real) (?:\w+ )?(?:knowledge|understanding|idea|skills?|grasp|competence|feeling|sense"
        r"|discipline|talent|care|interest|respect|professionalism|expertise|motivation"
        r"|ability)(?! (?:of|about) (?:the|what|which) (?:state|topology|load))",
    ),
    frame(
        "all talk, all mouth, all show, all bark, all promises, all smiles, all style, all hat",
        r"(?P<verb>is|was|are|were) all (?:talk|mouth|show|bark|promises|smiles|style"
        r"|hat)(?: (?:and|but) (?:no|little|not much) \w+)?(?=\W*$|[,;]| (?:when|where|and|but)\b)",
    ),
    frame(
        "no patience, little patience, no respect, little respect, no regard, little regard, no appreciation, no "
        "sympathy, no tolerance, little tolerance, no nerve, no appetite, no love, no ambition, no eye, no ear, "
        "limited patience, zero patience, zero tolerance, not much patience, neither patience, scant respect, scant "
        "regard, hardly any patience",
        r"(?P<verb>has|had|have|having|showed|shows|show|displayed|displays) (?:apparently |evidently |clearly "
        r"|simply |very |rather )*(?:no|little|not much|precious little|hardly any|zero|limited|scant"
        r"|not the least) (?:great |particular |real )?(?:patience|respect|regard|appreciation|sympathy|tolerance|eye"
        r"|ear|nerve|appetite|love|ambition)(?: whatsoever)? (?:for|with|of|towards?|when|in)\b",
    ),
    frame(
        "beneath him, beneath her, beneath them, beneath himself, beneath herself, below him, below her, below them, "
        "his dignity, her dignity, their dignity, beneath his, beneath her, below his, his station, her station",
        r"(?:considers?|considered|thinks?|thought|finds?|found|deems?|deemed|regards?|regarded|holds?|held|believes?"
        r"|believed|felt|feels?|is|was|were|are|seemed|seems)\b[^,;.]{0,40}? (?:beneath|below) (?:him|her|them"
        r"|himself|herself|themselves|(?:his|her|their) (?:dignity|station|level|pay grade))(?! (?:in the"
        r"|on the (?:chart|list|rack)|was|is|lies))",
    ),
    frame(
        "to himself, to herself, to themselves, himself talk, herself talk, his own voice, her own voice, his own "
        "way, her own way, their own way, his own rules, her own rules, their own rules, unto himself, unto herself, "
        "unto themselves, unto itself, her own thing, his own thing, their own thing, his own head, her own head, "
        "his own tune, his own world, her own world, out of his hand, out of her hand, his own course",
        r"(?P<verb>likes?|liked|loves?|loved|prefers?|preferred|enjoys?|enjoyed|insists on|insisted on|tends|tended"
        r"|wants?|wanted|has a habit of|chose|chooses|is known) ?(?:to |for )?(?:keep|keeping|hide|hiding) (?:things"
        r"|information|knowledge|everything|what \w+ \w+|the \w+|it|news|problems) to (?:himself|herself|themselves)",
        r"(?P<verb>kept|keeps) (?:things|information|knowledge|everything|what \w+ \w+|news|problems"
        r"|too much) to (?:himself|herself|themselves)",
        r"(?:likes?|loves?|liked|loved) to hear (?:himself|herself|themselves|(?:his|her|their) own voices?)",
        r"(?P<verb>is|was|are|were|remains?) (?:rather |quite |very much )?a law unto (?:himself|herself|themselves"
        r"|itself)",
        r"(?P<verb>lives?|lived|works?|worked|plays?|played|goes|went|acts?|acted|operates?|operated|drives?"
        r"|drove) (?:by|to|according to|after) (?:his|her|their) own (?:rules|tune|head|clock|law|laws|taste)",
        r"(?P<verb>goes|went|go|prefers?|preferred|likes?|insists? on|insisted on|always goes|followed"
        r"|follows)(?: to go| going)? (?:his|her|their) own (?:way|course|path)(?=\W*$|[,;]"
        r"| (?:and|when|in|as|even|without)\b)",
        r"(?P<verb>does|did|do|doing|likes to do|prefers to do) (?:his|her|their) own thing\b",
    ),
    frame(
        "hallmark, hallmarks, trademark, trademarks, strong points, strong point, forte, virtue, virtues, strengths, "
        "strength, speciality, outstanding quality, qualities, gifts, foreign word, foreign concept, unknown word",
        rf"{_MERIT}(?: and [\w-]+)? (?:has|had|is|was|were|are|have) (?:\w+ly )?(?:never|not|hardly|scarcely"
        r"|n't)(?: \w+ly| really| been| exactly| yet| quite)* (?:an?|the|one of the|among the|his|her|their"
        r"|one of his|one of her|one of their|among his|among her|among their) (?:\w+ )?(?:hallmarks?|strengths?"
        r"|strong points?|forte|virtues?|trademarks?|speciality|strong suit|quality|qualities|gifts?) (?:of|in"
        r"|on) (?:the |our )?(?P<who>[\w@-]+)",
        rf"{_MERIT} (?:is|was|has always been|are|seems|seemed|remains) (?:still |always )?(?:an? )?(?:foreign|unknown"
        r"|strange|alien) (?:word|concept|language|notion|territory|country)? ?(?:to|for) (?:the |our |this "
        r"|that )?(?P<who>[\w@-]+)",
    ),
    frame(
        "least effort, least resistance, least work, least trouble, easy way, easiest way, easy option",
        r"(?:took|chose|followed|went|picked|takes|chooses|follows|preferred|prefers|taken|chosen|following|taking"
        r"|going) (?:for )?(?:the |a )(?:path|line|way|road|route|course) of (?:the )?least (?:effort|resistance|work"
        r"|trouble)(?! (?:through the|in the (?:circuit|wire|cable)))",
    ),
    frame(
        "likes to, loves to, liked to, loved to, prefers to, is wont to, was wont to, has been known to, is known "
        "to, was known to, delights in, takes pleasure in, cannot resist, could not resist, couldn't resist, can't "
        "resist, never misses",
        r"(?P<verb>likes?|loves?|liked|loved|prefers?|preferred|is wont|was wont|has been known|is known|was known"
        r"|delights?|cannot resist|could not resist|couldn't resist|can't resist) (?P<told>(?:to "
        r"|in )?(?:cut(?:ting)? corners|tinker(?:ing)?|complain(?:ing)?|improvis(?:e|ing)|be asked|be right"
        r"|tak(?:e|ing) (?:risks|short ?cuts|chances|the easy|the credit)|liv(?:e|ing) dangerously"
        r"|mak(?:e|ing) (?:things complicated|life|a point|excuses)|reinvent(?:ing)?|show(?:ing)? off"
        r"|do(?:ing)? things (?:his|her|their|alone|twice|by)|play(?:ing)? (?:with fire|the|around|god|safe)"
        r"|mov(?:e|ing) fast|skip(?:ping)?|ignor(?:e|ing)|forget|leav(?:e|ing) (?:things|it|others|the boring)"
        r"|put(?:ting)? (?:things|it) off|delegat(?:e|ing)|talk(?:ing)?|argu(?:e|ing)|blam(?:e|ing)"
        r"|exaggerat(?:e|ing)|press(?:ing)? buttons|experiment(?:ing)? (?:in|on) prod\w*|sleep(?:ing)?|be elsewhere"
        r"|stay vague|push(?:ing)? (?:his|her|buttons)|rush(?:ing)?|disappear|surprise|be difficult|have the last))",
        r"(?P<verb>never misses|never missed) an? (?:chance|opportunity|occasion) to\b",
    ),
    frame(
        "short fuse, thin skin, thick skin, itchy finger, itchy fingers, big head, thick head, short memory, short "
        "attention, attention span, sharp tongue, loose tongue, a mind of his own, a mind of her own, blind spot "
        "for, cold feet, short temper, hot head, hot temper, weak nerves, no nerves, weak stomach, hard head, "
        "swollen head, cool nerve",
        r"(?P<verb>has|have|had|with|suffers from|suffered from|is known for|got) (?:an? |the |his |her |their "
        r"|such an? )?(?:\w+ly |rather |very |notoriously |pretty )*(?:short (?:fuse|memory|temper|attention span)"
        r"|thin skin|itchy fingers?|(?:big|thick|hot|hard|swollen) head|(?:sharp|loose) tongue|hot temper|weak nerves"
        r"|weak stomach|attention span of|cold feet)",
    ),
    frame(
        "before he, before she, before they, before clicking, before typing, before acting, before pressing, before "
        "speaking, before answering, before asking, before it acts",
        r"(?P<verb>does not|doesn't|did not|didn't|never|do not|don't|rarely|seldom|hardly ever|hardly)(?: really"
        r"| ever| always)? (?:thinks?|looks?|reads?|listens?|asks?|checks?)(?: [\w-]+){0,2}? before (?:(?:he|she"
        r"|they) (?:\w+)|clicking|typing|acting|pressing|speaking|answering)",
        r"(?P<verb>acts?|acted|clicks?|clicked|talks?|talked|speaks?|spoke|shoots?|shot|types?|typed|deploys?"
        r"|decides?|decided|answers?|answered|presses|pressed) (?:first )?(?:,? and (?:thinks?|asks?|reads?|looks?"
        r"|thought|asked|read|looked)(?: questions)? (?:later|afterwards)"
        r"|before (?:he|she|they) (?:thinks?|thought|reads?|read|looks?|looked|listens?|listened))",
    ),
    frame(
        "a good game, talks big, talked big, talk big, the talk, promises much, promised much, promises a lot, "
        "promised a lot, promises more, promised more, promised the, promises the, delivers little, delivered "
        "little, delivers nothing, delivered nothing, big on words, great promises, announces much, announced much, "
        "claims a lot",
        r"(?P<verb>talks?|talked) (?:a good game|big(?= ?[.,;]|$| (?:and|but))|the talk)",
        r"(?P<verb>promises?|promised|talks?|talked|announces?|announced|claims?|claimed|says?|said) (?:much|a lot"
        r"|a great deal|more|great things|everything|the (?:earth|moon|sky|world))(?: [\w-]+){0,3}? ?,? (?:but|and"
        r"|yet|than) (?:\w+ )?(?:delivers?|delivered|does|did|keeps?|kept|achieves?|achieved|holds?|held|they|he|she"
        r"|it|it can) (?:little|nothing|less|not much|delivers?|keeps?|can)",
        r"(?P<verb>delivers?|delivered|achieves?|achieved|contributes?|contributed)(?: \w+ly)? (?:little|nothing"
        r"|next to nothing|precious little|not much)(?= ?[.,;]|$| (?:of|but|beyond|to the|and)\b)",
    ),
    frame(
        "suits him, suits her, suits them, suit him, suit her, suit them, suited him, suited her, suited them, "
        "pleases him, pleases her, please him, please her, please them, interests him, interests her, interest him, "
        "interest her, interest them, bores him, bores her, bored him, bored her, bored them, appeals to him, "
        "appeals to her, fits him, fit him, fits her, fit her, convenient to him, convenient for him, convenient for "
        "her, convenient to her, convenient for them",
        r"(?P<verb>ignores?|ignored|forgets?|forgot|hears?|heard|reads?|read|overlooks?|overlooked|drops?|dropped"
        r"|does|did|follows?|followed|keeps?|kept|applies|applied|believes?|believed|remembers?|sees?|answers?|takes?"
        r"|skips?|skipped)(?: \w+ly)? (?:only |just )?(?:whatever|everything|anything|what|all that|those \w+|rules"
        r"|the \w+)(?: that| which)? (?:does not |doesn't |did not |didn't |do not |don't )?(?:suits?|suited|pleases?"
        r"|pleased|fits?|bores?|bored|interests?|interested|appeals? to|is convenient (?:to|for)) (?:him|her|them)\b",
    ),
    frame(
        "his moods, her moods, their moods, his mood, her mood, bad mood, foul mood, his tempers, her tempers, his "
        "days, her days, his phases, her phases, a sulk, sulked, sulking, a huff, a strop, a tantrum, in a mood, "
        "grumpy mood, wrong side of, out of bed",
        r"(?P<verb>was|were|had|is|has|worked|came)(?: \w+ly)? (?:in |having "
        r"|again in )*(?:one of (?:his|her|their) (?:\w+ )?(?:moods?|tempers?|tantrums?|sulks?|days|phases|episodes)"
        r"|an? (?:very |rather )?(?:bad|foul|black|grumpy|sour|filthy) mood|in a (?:huff|strop|sulk|mood|temper))",
        r"(?P<verb>got|gotten|had got|rose|climbed) (?:up |out of bed )?(?:on|out on) the wrong (?:side"
        r"|foot)(?: of (?:the|his|her) bed)?",
        r"(?P<verb>sulked|threw (?:a |one of (?:his|her) )tantrums?|is sulking|was sulking|pouted|flounced)\b",
    ),
    frame(
        "prove a point, make a name, an impression, his mark, her mark, make a point, score points, a score, old "
        "scores, get even, be noticed, look busy, look important, save face, his back, her back, their backs, his "
        "tracks, her tracks, their tracks, his turf, her turf, their turf, his position, show everyone, show "
        "everybody, get rid of, make life easy, have his way, have her way, get his way, get her way, feel "
        "important, be seen, be admired, get promoted, his own skin, her own skin, their own skin, his career, her "
        "career",
        r"(?P<verb>was|is|were|are|seemed|seems|wanted|wants|had|came|tried|tries|hoped|hopes)(?: \w+ly| only"
        r"| mainly)* (?:out|keen|eager|anxious|determined|desperate|there|here|more concerned)? ?(?:to|with"
        r"|on) (?:prov(?:e|ing) (?:a point|himself|herself|themselves)|mak(?:e|ing) (?:a name|an impression|(?:his"
        r"|her|their) mark|a point|life easy)|show(?:ing)? (?:off|them all|everyone|everybody)|scor(?:e|ing) points"
        r"|settl(?:e|ing) (?:a|old) scores?|get(?:ting)? even|be(?:ing)? (?:noticed|seen|admired|liked|right)"
        r"|look(?:ing)? (?:good|busy|important|clever)|sav(?:e|ing) (?:face|(?:his|her|their) (?:own )?skins?)"
        r"|cover(?:ing)? (?:his|her|their) (?:own )?(?:tracks|backs?)"
        r"|protect(?:ing)? (?:his|her|their) (?:own )?(?:position|turf|bonus|career|job|reputation)"
        r"|ha(?:ve|ving) (?:his|her|their) (?:own )?way|get(?:ting)? (?:his|her|their) (?:own )?way"
        r"|feel(?:ing)? important|get(?:ting)? promoted|please (?:the boss|his boss|her boss|management))\b",
    ),
)
