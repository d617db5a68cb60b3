"""Care and will that are judged by how a thing was done: *in a sloppy manner, the comfortable way*."""

from afterword.lint.text.frames import frame

_SLOPPY = (
    r"(?:sloppy|careless|negligent|slipshod|slapdash|amateurish|unprofessional|irresponsible|reckless|shoddy|hasty"
    r"|thoughtless|heedless|slovenly|half-hearted|lackadaisical|cavalier|incompetent|clumsy|frivolous|lax|lackluster"
    r"|superficial|dilettantish|unserious|childish|arrogant|high-handed|nonchalant|haphazard|perfunctory|cursory)"
)
_SLOPPILY = (
    r"(?:thoughtlessly|carelessly|negligently|sloppily|recklessly|irresponsibly|unprofessionally|foolishly|stupidly"
    r"|heedlessly|rashly|lazily|arrogantly|incompetently|amateurishly|mindlessly|frivolously|imprudently|brazenly"
    r"|half-heartedly|grudgingly|listlessly|slavishly|naively|stubbornly|obstinately|high-handedly|nonchalantly)"
)
_CARE = (
    r"(?:care|thought|diligence|attention to detail|interest|sense|brains?|pride|discipline|forethought|conviction|zeal"
    r"|enthusiasm|effort|ambition|common sense|regard for (?:others|anybody|anyone|the consequences)|a second thought)"
)
_VIRTUE = (
    r"(?:professionalism|care|diligence|attention|discipline|maturity|competence|seriousness|rigour|rigor|common sense"
    r"|responsibility|commitment|expertise|judgement|judgment|caution|prudence|foresight|effort|initiative|brains?)"
)

_VICE = (
    r"(?:stinginess|laziness|convenience|vanity|pride|smugness|arrogance|half-heartedness|carelessness|greed"
    r"|complacency"
    r"|stubbornness|indolence|cowardice|indifference|sloth|ignorance|haughtiness|sloppiness|pettiness|impatience"
    r"|recklessness|obstinacy|thoughtlessness|slackness|conceit|hubris)"
)

FRAMES = (
    frame(
        "manner, way, fashion, style, spirit, job",
        rf"in (?:such )?(?:an?|the most|this|that|his|her|their) (?:\w+ly |very |rather |most |so |quite )?{_SLOPPY} "
        r"(?:manner|way|fashion|style|spirit)",
        rf"(?P<deed>did|made|does|has done|had done) (?:an?|such an?|the) (?:\w+ly |very )?{_SLOPPY} job\b",
    ),
    frame(
        """
        thoughtlessly, carelessly, negligently, sloppily, recklessly, irresponsibly, unprofessionally, foolishly
        stupidly, heedlessly, rashly, lazily, arrogantly, incompetently, amateurishly, mindlessly, frivolously
        imprudently, brazenly, half-heartedly, grudgingly, listlessly, slavishly, naively, stubbornly, obstinately
        high-handedly, nonchalantly
        """,
        rf"^\W*{_SLOPPILY} ?,",
        rf"{_SLOPPILY} ?,? by (?P<person>[\w@-]+)",
        rf"(?:was|were|been) {_SLOPPILY} (?:written|done|documented|handed over|prepared|tested|reviewed|installed"
        r"|planned|executed|undertaken|checked|packed|mounted|labelled|maintained|handled|built|assembled|signed)",
    ),
    frame(
        "without, with little, with no, with scant, with hardly any, with zero",
        r"(?:was|were|been|is|are) (?:\w+ly )?(?:written|done|documented|prepared|tested|reviewed|installed|planned"
        r"|executed|undertaken|checked|packed|mounted|labelled|maintained|handled|built|assembled|signed|configured"
        r"|drafted|filled in|filled out|carried out|performed|approved|handed over|translated|copied|wired|designed) "
        r"(?:[\w-]+ ){0,3}?"
        r"(?:without|with (?:little|no|scant|hardly any|zero)) (?:any |due |much |the least |the slightest |proper "
        rf"|sufficient |a shred of |an ounce of )*{_CARE}(?= ?[.,;]|$| (?:and|or|at all|whatsoever|for)\b)",
    ),
    frame(
        "way, option, route, path, road, way out, resistance, side",
        r"(?P<deed>chose|took|picked|went for|opted for|preferred|went|takes|likes) (?:the |for the )?(?:easy"
        r"|comfortable|lazy|convenient|cosy|cushy|effortless) (?:way out|way|option|route|path|road|side)(?! "
        r"(?:through|to|from|home|across|into|over))\b",
        r"(?P<deed>chose|took|followed|went|picked) (?:for )?the (?:path|line|way|road) of least (?:resistance|effort)",
    ),
    frame(
        "expected, expect, expects, asked for, demanded, demand, wished for",
        rf"(?:more|better|greater|some|a (?:bit|little|minimum|touch) (?:more |of )?|a minimum of) ?{_VIRTUE} "
        rf"(?:can|could"
        r"|should|must|may|might|has to|is to|was to|would) (?:be|have been) (?:expected|asked|required|demanded"
        r"|wished)",
        rf"(?:one|we|you) (?:\w+ )?expects? (?:more|better|greater|some|a bit more|a minimum of|a little more) "
        rf"{_VIRTUE}",
        rf"(?:expect|expected|demand|ask for) (?:more|better|greater|some|a bit more|a minimum of|a little more) "
        rf"{_VIRTUE} "
        r"(?:from|of|by) (?P<person>[\w@-]+)",
    ),
    frame(
        "rock star, rockstar, diva, prima donna, superstar, hero, boss, martyr, little king, dictator, guru, god, "
        "big shot, know-it-all, tough guy, lone wolf",
        r"(?P<deed>plays?|played|acts?|acted|behaves?|behaved|fancies|fancied|sees|saw|thinks|thought) (?:himself "
        r"|herself |themselves )?(?:like |as |to be )?(?:the|a|an) (?:rock ?star|diva|prima donna|superstar|hero|boss"
        r"|martyr|little king|dictator|guru|god|big shot|know-it-all|tough guy|lone wolf)\b",
    ),
    frame(
        "smells of, smell of, smacks of, reeks of, stinks of, smelled of, smacked of, reeked of, testifies to, "
        "bears witness to, speaks of, is a sign of, shows",
        r"(?:smells?|smelled|smacks?|smacked|reeks?|reeked|stinks?|stank|testifies|bears witness) (?:of|to) (?:somebody"
        r"|someone|pure |sheer |sloth|laziness|haste|carelessness|incompetence|arrogance|negligence|amateurs?"
        r"|indifference"
        r"|ignorance|complacency|sloppiness|desperation|vanity|a lazy|a sloppy|a careless|people who)\b",
    ),
    frame(
        "no appetite for, no interest in, no stomach for, no desire to, no inclination to, no love for, no feel for, "
        "no wish to, little appetite for, little interest in",
        r"(?:people|person|somebody|someone|team|crew|staff|engineers|technicians|colleague|colleagues) with (?:no"
        r"|little) "
        r"(?:appetite|interest|stomach|desire|inclination|love|feel|wish|passion) (?:for|in|to)\b",
    ),
    frame(
        """
        stinginess, laziness, convenience, vanity, pride, smugness, arrogance, half-heartedness, carelessness, greed
        complacency, stubbornness, indolence, cowardice, indifference, sloth, ignorance, haughtiness, sloppiness
        pettiness, ambition, impatience, recklessness, obstinacy, thoughtlessness, slackness, conceit, hubris
        """,
        rf"(?:pure|sheer|mere|plain|simple|utter|blatant|downright|outright) {_VICE}\b",
        rf"{_VICE} (?:kept|made|drove|led|let|prevented|stopped|cost|prompted|caused|brought|seduced|blinded) "
        rf"(?:the |our "
        r"|an? )?(?P<person>[\w@-]+)",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:own )?(?!pride|convenience){_VICE})(?= (?:about|towards?|in|with"
        rf"|cost|led|kept|made"
        rf"|brought|let"
        r"|over|regarding|at|is|was)\b|[.,;])",
        rf"(?:the )?{_VICE} with which\b",
        rf"{_VICE} on the part of (?P<person>[\w@-]+)",
    ),
    frame(
        "attitude, attitudes, approach, mentality, behaviour, behavior, manner, attempt, idea, fix, patch, typo, "
        "stunt, "
        "hack, excuse, workaround, guess, move, shortcut, gamble, experiment, decision, plan, error, mistake",
        rf"(?:offhand|off-hand|dismissive|blasé|flippant|couldn't-care-less|devil-may-care|don't-care|laissez-faire"
        rf"|casual"
        rf"|happy-go-lucky|gung-ho|cowboy|contemptuous|{_SLOPPY}) (?:attitudes?|approach|mentality|behaviou?r|manner) "
        r"(?:towards?|to|of|in|by|with|about|from)\b",
        r"(?:foolish|stupid|silly|idiotic|harebrained|hare-brained|foolhardy|half-baked|amateurish|childish|ham-fisted"
        r"|ham-handed|brainless|mindless|dumb|daft|clumsy|botched|dilettantish|boneheaded|bone-headed) "
        r"(?:attempt|idea|fix|patch|typo|stunt|hack|excuse|workaround|guess|move|shortcut|gamble|experiment"
        r"|decision|plan"
        r"|error|mistake)\b(?! (?:page|handler))",
    ),
    frame(
        "corners were cut, corners had been cut, corners have been cut, corner was cut, cutting of corners",
        r"corners? (?:were|was|had been|have been|has been|got) (?:\w+ly )?cut\b(?! (?:off|from|out|with a))",
    ),
    frame(
        "evasive, dishonest, untruthful, disingenuous, two-faced, insincere, deceitful, cagey, slippery, shifty, "
        "hypocritical",
        r"(?P<deed>was|were|is|are|has been|became|remained) (?:\w+ly |very |quite |rather |less than |again "
        r")?(?:evasive"
        r"|dishonest|untruthful|disingenuous|two-faced|insincere|deceitful|cagey|slippery|shifty|hypocritical)\b",
    ),
    frame(
        "couldn't organise, couldn't organize, could not organise, could not organize, couldn't run, could not run, "
        "couldn't find, couldn't pour, couldn't manage, couldn't lead, never heard of, never even heard of",
        r"(?:couldn't|could not|can't|cannot) (?:organi[sz]e|run|manage|arrange) an? [\w -]{2,25}? in an? [\w-]+",
        r"(?:couldn't|could not|can't|cannot) organi[sz]e an? (?:[\w-]+ )?(?:raffle|party|picnic|booze-up|bake sale"
        r"|piss-up"
        r"|queue|barbecue|whip-round)",
        r"(?P<deed>has|have|had) (?:obviously |clearly |apparently |evidently )?never (?:even )?heard of (?!the "
        r"(?:incident"
        r"|change|outage|migration|ticket|plan))",
    ),
    frame(
        "easy, effort, bare minimum, motions",
        r"(?P<deed>took|takes|was taking|were taking) it easy\b",
        r"(?P<deed>works?|worked|did|does|do|invested|put in|made) (?:with )?(?:only |just )?(?:the bare minimum|a "
        r"minimum of "
        r"(?:effort|care|work)|the least possible|as little as possible|little effort|minimal effort)",
        r"(?P<deed>went|goes|going|was going|were going) through the motions\b",
    ),
    frame(
        "minimum of, modicum of, ounce of, shred of, grain of, spark of, bit of, touch of, any, half a brain, iota of",
        rf"(?:nobody|no one|no-one|anyone|anybody|somebody|someone|a person|an engineer|everybody|everyone|people) "
        rf"with (?:a "
        rf"(?:minimum|modicum|shred|grain|spark|bit|touch|trace) of|an (?:ounce|iota) of|any|the slightest) "
        rf"(?:{_VIRTUE}"
        r"|sense|expertise|experience|knowledge|brain|clue|pride|understanding)\b",
    ),
    frame(
        """
        professionalism, competence, maturity, seriousness, diligence, discipline, rigour, rigor, commitment, foresight
        """,
        r"(?:shows?|showed|reveals?|revealed|betrays?|betrayed|displays?|displayed|speaks? of|spoke of|suggests?"
        r"|testifies "
        r"to|exhibits?|exhibited|lacks?|lacked) (?:little|no|not much|scant|a lack of|zero|hardly any|an absence of"
        r"|any|all"
        r"|precious little) (?:professionalism|competence|maturity|seriousness|diligence|discipline|rigou?r|commitment"
        r"|foresight)\b",
    ),
    frame(
        "which was naive, which was naïve, which was careless, which was reckless, which was stupid, which was lazy, "
        "which is naive, which was foolish, which was negligent, which was irresponsible, which was unprofessional, "
        "which was amateurish, which was arrogant, which was silly, which was childish, which was sloppy, which was "
        "rash",
        r"(?P<told>which (?:was|is) (?:\w+ly |very |rather |a bit |quite )?(?:naive|naïve|careless|reckless"
        r"|stupid|lazy"
        r"|foolish|negligent|irresponsible|unprofessional|amateurish|arrogant|silly|childish|sloppy|rash))(?= "
        r"?[.,;]|$)",
    ),
)
