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
    r"(?:care|thought|diligence|attention to detail|interest|sense|brains?|pride|discipline|forethought|conviction"
    r"|zeal|enthusiasm|effort|ambition|common sense|regard for (?:others|anybody|anyone|the consequences)"
    r"|a second thought)"
)
_VIRTUE = (
    r"(?:professionalism|care|diligence|attention|discipline|maturity|competence|seriousness|rigour|rigor|common sense"
    r"|responsibility|commitment|expertise|judgement|judgment|caution|prudence|foresight|effort|initiative|brains?)"
)

_VICE = (
    r"(?:stinginess|laziness|convenience|vanity|pride|smugness|arrogance|half-heartedness|carelessness|greed"
    r"|complacency|stubbornness|indolence|cowardice|indifference|sloth|ignorance|haughtiness|sloppiness|pettiness"
    r"|impatience|recklessness|obstinacy|thoughtlessness|slackness|conceit|hubris)"
)

_EASY = (
    r"(?:relaxed|casual|laid-back|easy-going|easygoing|generous|creative|flexible|elastic|loose|liberal|lax|nonchalant"
    r"|breezy|airy|sporting|unorthodox|unconcerned|blithe|idiosyncratic|peculiar|philosophical|carefree|light-hearted"
    r"|lighthearted|happy-go-lucky|sovereign|artistic|playful|sunny|distant|strained|troubled|ambivalent|complicated"
    r"|difficult|selective|cheerful|detached|minimalist|adventurous|romantic|pragmatic|free and easy|bohemian|cavalier"
    r"|lukewarm|hazy|vague|rudimentary|sketchy|tenuous|on-off|love-hate|uneasy|ironic|innocent|robust|unhurried)"
)
_STANCE = (
    r"(?:attitude|approach|relationship|relation|view|understanding|interpretation|notion|idea|stance|conception"
    r"|reading|sense|grasp|acquaintance|handling|way)"
)
_MERIT = (
    r"(?:care|diligence|attention|attentiveness|vigilance|thoroughness|caution|prudence|professionalism|experience"
    r"|expertise|skills?|calm|calmness|patience|discipline|rigou?r|seriousness|maturity|interest|initiative|foresight"
    r"|humility|judge?ment|commitment|reliability|curiosity|respect|circumspection|composure"
    r"|sense of (?:duty|responsibility|urgency|ownership)|responsibility|concentration|competence|conscientiousness"
    r"|alertness|carefulness|routine|tact|backbone|courage|enthusiasm|zeal|motivation|precision|accuracy|common sense"
    r"|presence of mind|willingness to \w+|readiness to \w+)"
)
_GONE = (
    r"(?:not (?:\w+ly )?(?:in evidence|on display|visible|there|present|shown|to be (?:seen|found|felt|noticed)|found"
    r"|forthcoming|apparent|in sight|noticeable|discernible|observed|applied|exercised|much in evidence)|missing"
    r"|absent|lacking|nowhere (?:in sight|to be \w+)|wanting|in short supply|sorely missed|hard to (?:find|see|detect"
    r"|discern)|hardly (?:in evidence|visible|noticeable|to be \w+|discernible)|scarcely (?:visible|in evidence))"
)

FRAMES = (
    frame(
        "manner, way, fashion, style, spirit, job",
        r"in (?:such )?(?:an?|the most|this|that|his|her|their) (?:\w+ly |very |rather |most |so "
        rf"|quite )?{_SLOPPY} (?:manner|way|fashion|style|spirit)",
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
        r"|drafted|filled in|filled out|carried out|performed|approved|handed over|translated|copied|wired"
        r"|designed) (?:[\w-]+ ){0,3}?(?:without|with (?:little|no|scant|hardly any|zero)) (?:any |due |much "
        rf"|the least |the slightest |proper |sufficient |a shred of |an ounce of )*{_CARE}(?= ?[.,;]|$"
        r"| (?:and|or|at all|whatsoever|for)\b)",
    ),
    frame(
        "way, option, route, path, road, way out, resistance, side",
        r"(?P<deed>chose|took|picked|went for|opted for|preferred|went|takes|likes) (?:the |for the )?(?:easy"
        r"|comfortable|lazy|convenient|cosy|cushy|effortless) (?:way out|way|option|route|path|road"
        r"|side)(?! (?:through|to|from|home|across|into|over))\b",
        r"(?P<deed>chose|took|followed|went|picked) (?:for )?the (?:path|line|way|road) of least (?:resistance|effort)",
    ),
    frame(
        "expected, expect, expects, asked for, demanded, demand, wished for",
        rf"(?:more|better|greater|some|a (?:bit|little|minimum|touch) (?:more |of )?|a minimum of) ?{_VIRTUE} (?:can"
        r"|could|should|must|may|might|has to|is to|was to|would) (?:be|have been) (?:expected|asked|required"
        r"|demanded|wished)",
        r"(?:one|we|you) (?:\w+ )?expects? (?:more|better|greater|some|a bit more|a minimum of"
        rf"|a little more) {_VIRTUE}",
        r"(?:expect|expected|demand|ask for) (?:more|better|greater|some|a bit more|a minimum of"
        rf"|a little more) {_VIRTUE} (?:from|of|by) (?P<person>[\w@-]+)",
    ),
    frame(
        "rock star, rockstar, diva, prima donna, superstar, hero, boss, martyr, little king, dictator, guru, god, "
        "big shot, know-it-all, tough guy, lone wolf",
        r"(?P<deed>plays?|played|acts?|acted|behaves?|behaved|fancies|fancied|sees|saw|thinks|thought) (?:himself "
        r"|herself |themselves )?(?:like |as |to be )?(?:the|a|an) (?:rock ?star|diva|prima donna|superstar|hero|boss"
        r"|martyr|little king|dictator|guru|god|big shot|know-it-all|tough guy|lone wolf)\b",
    ),
    frame(
        "smells of, smell of, smacks of, reeks of, stinks of, smelled of, smacked of, reeked of, testifies to, bears "
        "witness to, speaks of, is a sign of, shows",
        r"(?:smells?|smelled|smacks?|smacked|reeks?|reeked|stinks?|stank|testifies|bears witness) (?:of"
        r"|to) (?:somebody|someone|pure |sheer |sloth|laziness|haste|carelessness|incompetence|arrogance|negligence"
        r"|amateurs?|indifference|ignorance|complacency|sloppiness|desperation|vanity|a lazy|a sloppy|a careless"
        r"|people who)\b",
    ),
    frame(
        "no appetite for, no interest in, no stomach for, no desire to, no inclination to, no love for, no feel for, "
        "no wish to, little appetite for, little interest in",
        r"(?:people|person|somebody|someone|team|crew|staff|engineers|technicians|colleague|colleagues) with (?:no"
        r"|little) (?:appetite|interest|stomach|desire|inclination|love|feel|wish|passion) (?:for|in|to)\b",
    ),
    frame(
        """
        stinginess, laziness, convenience, vanity, pride, smugness, arrogance, half-heartedness, carelessness, greed
        complacency, stubbornness, indolence, cowardice, indifference, sloth, ignorance, haughtiness, sloppiness
        pettiness, ambition, impatience, recklessness, obstinacy, thoughtlessness, slackness, conceit, hubris
        """,
        rf"(?:pure|sheer|mere|plain|simple|utter|blatant|downright|outright) {_VICE}\b",
        rf"{_VICE} (?:kept|made|drove|led|let|prevented|stopped|cost|prompted|caused|brought|seduced|blinded) (?:the "
        r"|our |an? )?(?P<person>[\w@-]+)",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:own )?(?!pride|convenience){_VICE})(?= (?:about|towards?|in|with"
        r"|cost|led|kept|made|brought|let|over|regarding|at|is|was)\b|[.,;])",
        rf"(?:the )?{_VICE} with which\b",
        rf"{_VICE} on the part of (?P<person>[\w@-]+)",
    ),
    frame(
        "attitude, attitudes, approach, mentality, behaviour, behavior, manner, attempt, idea, fix, patch, typo, "
        "stunt, hack, excuse, workaround, guess, move, shortcut, gamble, experiment, decision, plan, error, mistake",
        r"(?:offhand|off-hand|dismissive|blasé|flippant|couldn't-care-less|devil-may-care|don't-care|laissez-faire"
        rf"|casual|happy-go-lucky|gung-ho|cowboy|contemptuous|{_SLOPPY}) (?:attitudes?|approach|mentality|behaviou?r"
        r"|manner) (?:towards?|to|of|in|by|with|about|from)\b",
        r"(?:foolish|stupid|silly|idiotic|harebrained|hare-brained|foolhardy|half-baked|amateurish|childish"
        r"|ham-fisted|ham-handed|brainless|mindless|dumb|daft|clumsy|botched|dilettantish|boneheaded"
        r"|bone-headed) (?:attempt|idea|fix|patch|typo|stunt|hack|excuse|workaround|guess|move|shortcut|gamble"
        r"|experiment|decision|plan|error|mistake)\b(?! (?:page|handler))",
    ),
    frame(
        "corners were cut, corners had been cut, corners have been cut, corner was cut, cutting of corners",
        r"corners? (?:were|was|had been|have been|has been|got) (?:\w+ly )?cut\b(?! (?:off|from|out|with a))",
    ),
    frame(
        "evasive, dishonest, untruthful, disingenuous, two-faced, insincere, deceitful, cagey, slippery, shifty, "
        "hypocritical",
        r"(?P<deed>was|were|is|are|has been|became|remained) (?:\w+ly |very |quite |rather |less than "
        r"|again )?(?:evasive|dishonest|untruthful|disingenuous|two-faced|insincere|deceitful|cagey|slippery|shifty"
        r"|hypocritical)\b",
    ),
    frame(
        "couldn't organise, couldn't organize, could not organise, could not organize, couldn't run, could not run, "
        "couldn't find, couldn't pour, couldn't manage, couldn't lead, never heard of, never even heard of",
        r"(?:couldn't|could not|can't|cannot) (?:organi[sz]e|run|manage|arrange) an? [\w -]{2,25}? in an? [\w-]+",
        r"(?:couldn't|could not|can't|cannot) organi[sz]e an? (?:[\w-]+ )?(?:raffle|party|picnic|booze-up|bake sale"
        r"|piss-up|queue|barbecue|whip-round)",
        r"(?P<deed>has|have|had) (?:obviously |clearly |apparently "
        r"|evidently )?never (?:even )?heard of (?!the (?:incident|change|outage|migration|ticket|plan))",
    ),
    frame(
        "easy, effort, bare minimum, motions",
        r"(?P<deed>took|takes|was taking|were taking) it easy\b",
        r"(?P<deed>works?|worked|did|does|do|invested|put in|made) (?:with )?(?:only |just )?(?:the bare minimum"
        r"|a minimum of (?:effort|care|work)|the least possible|as little as possible|little effort|minimal effort)",
        r"(?P<deed>went|goes|going|was going|were going) through the motions\b",
    ),
    frame(
        "minimum of, modicum of, ounce of, shred of, grain of, spark of, bit of, touch of, any, half a brain, iota of",
        r"(?:nobody|no one|no-one|anyone|anybody|somebody|someone|a person|an engineer|everybody|everyone"
        r"|people) with (?:a (?:minimum|modicum|shred|grain|spark|bit|touch|trace) of|an (?:ounce|iota) of|any"
        rf"|the slightest) (?:{_VIRTUE}|sense|expertise|experience|knowledge|brain|clue|pride|understanding)\b",
    ),
    frame(
        """
        professionalism, competence, maturity, seriousness, diligence, discipline, rigour, rigor, commitment, foresight
        """,
        r"(?:shows?|showed|reveals?|revealed|betrays?|betrayed|displays?|displayed|speaks? of|spoke of|suggests?"
        r"|testifies to|exhibits?|exhibited|lacks?|lacked) (?:little|no|not much|scant|a lack of|zero|hardly any"
        r"|an absence of|any|all|precious little) (?:professionalism|competence|maturity|seriousness|diligence"
        r"|discipline|rigou?r|commitment|foresight)\b",
    ),
    frame(
        "which was naive, which was naïve, which was careless, which was reckless, which was stupid, which was lazy, "
        "which is naive, which was foolish, which was negligent, which was irresponsible, which was unprofessional, "
        "which was amateurish, which was arrogant, which was silly, which was childish, which was sloppy, which was "
        "rash",
        r"(?P<told>which (?:was|is) (?:\w+ly |very |rather |a bit |quite )?(?:naive|naïve|careless|reckless|stupid"
        r"|lazy|foolish|negligent|irresponsible|unprofessional|amateurish|arrogant|silly|childish|sloppy"
        r"|rash))(?= ?[.,;]|$)",
    ),
    frame(
        """
        relaxed, casual, laid-back, easy-going, easygoing, creative, flexible, elastic, loose, liberal, lax, nonchalant
        breezy, airy, sporting, unorthodox, unconcerned, blithe, idiosyncratic, peculiar, philosophical, carefree
        light-hearted, lighthearted, happy-go-lucky, sovereign, artistic, playful, sunny, distant, strained, troubled
        ambivalent, complicated relationship, difficult relationship, selective, cheerful, detached, minimalist
        adventurous, romantic, free and easy, bohemian, lukewarm, hazy, rudimentary, sketchy, tenuous, on-off, love-hate
        uneasy, unhurried, generous interpretation, generous reading, generous view, vague idea, vague notion
        """,
        r"(?P<verb>has|have|had|took|takes|take|showed|shows|displayed|displays|adopts?|adopted|cultivates?"
        r"|cultivated|maintains?|maintained|holds?|held|brought|practises?|practised|enjoys?"
        r"|enjoyed) (?P<told>(?:an? |the |his |her |their |such an? )(?:\w+ly |very |rather |somewhat |quite "
        rf"|certain |pretty )*{_EASY} {_STANCE} (?:to|towards?|with|of|on|about|regarding|when))",
        r"(?:someone|somebody|people|persons?|colleagues?|anyone|anybody|those"
        r"|(?P<named>[\w-]+)) with (?P<told>(?:an? |such an? |the |their |his |her )?(?:\w+ly |very |rather "
        rf"|somewhat |quite |certain |pretty )*{_EASY} {_STANCE}s? (?:to|towards?|with|of|on|about|regarding|when))",
        r"(?:(?P<owner>[\w@-]+)(?:'s|')|his|her"
        r"|their) (?P<told>(?:\w+ly |very |rather |somewhat |quite |usual |well-known "
        rf"|notoriously )*{_EASY} {_STANCE} (?:to|towards?|with|on|about|regarding|when|made|led|cost|meant))",
        r"(?:was|were|is|are) (?P<told>(?:\w+ly |very |rather |somewhat |quite |a bit |a little |all too "
        r"|too )*(?:relaxed|casual|laid-back|easy-going|nonchalant|breezy|unconcerned|blithe|philosophical|carefree"
        r"|cavalier|cheerful)) (?:about|when it came to|with regard to|in the face of"
        r"|where) (?!(?:traffic|requests|input|memory)\b)",
    ),
    frame(
        "one expects, we expect, you expect, anyone expects, one would, one may, one might, one can, we would, we "
        "may, we might, one hopes, one looks, one demands, one asks, expected of, expected from, expected in, to be "
        "expected, entitled to, required of, demanded of, required for, due from, befits, becomes a, worthy of, one "
        "is used, we are used, that goes with, the job demands, the job requires, the role demands, the role "
        "requires, the post requires, the situation required, the situation demanded, the moment demanded, the "
        "occasion demanded, the task demanded, the task required",
        rf"{_MERIT}(?: and [\w-]+)? ?,? (?:that |which )?(?:(?:one|we|you|anyone|anybody|the [\w-]+|everyone|this \w+"
        r"|such an? \w+)(?: (?:may|might|would|can|could|should|had|is|are|was))*(?: \w+ly)? (?:expects?|expected"
        r"|hopes?|hoped|looks?|demands?|demanded|asks?|asked|requires?|required|entitled|used|calls?|called)"
        r"|(?:rightly |normally |usually )?(?:to be )?(?:expected|required|demanded|due|asked)|befits|becomes|worthy"
        r"|that goes with)(?: [\w'-]+){0,11}? (?:was|were|is|had been|has been|remained|proved) (?:\w+ly |rather "
        rf"|very |quite |simply )*{_GONE}",
        r"(?P<verb>did not|didn't|does not|doesn't|failed to|never|hardly|scarcely|could not|couldn't) (?:\w+ly "
        r"|really |quite |exactly |always |seem to )?(?:show|showed|apply|applied|bring|brought|exercise|exercised"
        r"|display|displayed|demonstrate|demonstrated|muster|mustered|summon|possess|possessed|live up to|exhibit"
        r"|exhibited|work with|worked with|proceed with|act with) (?:the |all the |that |enough |sufficient |much "
        r"|any |the necessary |the required |the requisite |due |quite the |the kind of |the sort of |the degree of "
        rf"|the amount of )+(?:\w+ )?{_MERIT}(?: (?:that |which )?(?:one|we|you|anyone) (?:\w+ )?expects?| expected"
        r"| required| to be expected| we expect| due| one would|(?=\W*$)"
        r"| (?:of|in|from|for|that|here|at|on|during|when))",
    ),
    frame(
        "his strength, her strength, their strength, his strengths, her strengths, their strengths, his strong, her "
        "strong, their strong, his forte, her forte, their forte, his virtues, her virtues, their virtues, his "
        "thing, her thing, their thing, his cup of, her cup of, their cup of, his talents, her talents, his "
        "favourite, her favourite, their favourite, his passion, her passion, his speciality, her speciality, his "
        "priorities, her priorities, his gifts, her gifts, strong point, strong suit, strong side, greatest "
        "strength, 's forte, 's strength, 's thing, 's virtues, cup of tea, 's strengths",
        r"(?:is|are|was|were|belong|belongs) (?:\w+ly )?(?:not|hardly|scarcely|never|not exactly|not really|no"
        r"|n't)(?: exactly| really| quite| precisely| necessarily| one of| among| particularly| to| counted)* (?:his"
        r"|her|their|(?P<owner>[\w@-]+)(?:'s|')) (?:\w+ )?(?:strengths?|strong (?:suit|points?|side)|forte|virtues?"
        r"|thing|cup of tea|favou?rite \w+|talents?|gifts?|speciality|passion|top priorit\w+)",
    ),
    frame(
        "no friend, no fan, no lover, no master, no genius, no hero, no wizard, no perfectionist, no early riser, no "
        "team player, no great, not a great, not a big, not a keen, not a natural, not a team, not one to, never one "
        "to, never one for, not one for, not much of, not a man, not a woman, not a details, no details, no man of, "
        "no woman of, no paragon, no role model, no shining, not a role, no model of, not a model of, not exactly a, "
        "hardly a, not known as, no born, not a born, not the type, not the kind, no person, not a person",
        r"(?P<verb>is|was|are|were|has been|has never been|had never been) (?:\w+ly )?(?:no|not an?|not exactly an?"
        r"|not really an?|hardly an?|scarcely an?|not much of an?|never an?|not one|never one|never much of an?"
        r"|not the) (?:great |big |keen |natural |born |particular |real |true |patient |good |careful |shining "
        r"|close |details? |an? )*(?:friends?|fans?|lover|genius|hero|wizard|perfectionists?|early riser"
        r"|team players?|listeners?|readers?|planner|communicators?|(?:man|woman|person|people|type|kind|sort) (?:of"
        r"|for|to|who)|details? (?:person|man|woman)|example|role models?|models? of|paragons?|virtuoso|thinker"
        r"|worker|organi[sz]er|enthusiast|stickler|saint|for|to)\b(?! (?:the|an?) (?:feature|tool|change|idea|new))",
    ),
    frame(
        "blessed with, burdened with, burdened by, troubled by, encumbered by, encumbered with, plagued by, "
        "overburdened with, overburdened by, hampered by, afflicted with, weighed down by, overendowed with, endowed "
        "with, overblessed with, gifted with, known for, renowned for, famous for, famed for",
        r"(?P<verb>is|was|are|were|has been|seems|seemed)(?: \w+ly)? (?:not|never|hardly|scarcely|n't)(?: \w+ly| over"
        r"| too| exactly| much| greatly)* (?:over)?(?:blessed|burdened|troubled|encumbered|plagued|hampered|afflicted"
        r"|weighed down|endowed|gifted|known|renowned|famous|famed) (?:with|by|for) (?:\w+ |his |her |their "
        r"|too much |too many |an? (?:excess|abundance|surplus) of ){0,3}?(?:self-doubts?|doubts?|modesty|scruples"
        r"|ambition|talents?|ideas|knowledge|understanding|insight|imagination|wit|brains|speed|punctuality"
        rf"|politeness|{_MERIT})",
    ),
    frame(
        "more professionalism, more diligence, more discipline, more conscientiousness, more competence, more "
        "seriousness, more maturity, more commitment, more thoroughness, more reliability, little professionalism, "
        "minimum of professionalism, minimum of diligence, minimum of discipline, little diligence, little "
        "discipline, some professionalism, some diligence, some discipline, ounce of professionalism, bit of "
        "discipline, bit of diligence, bit of professionalism, more carefulness, more rigour, more humility, more "
        "zeal, greater diligence, greater discipline, greater professionalism, less arrogance, less carelessness, "
        "less laziness, less stubbornness, less vanity, less complacency, less pride, less ego, less "
        "self-confidence, less nonchalance, less bravado, less sloppiness",
        r"with (?:just |only |but )?(?P<told>(?:an? (?:bit|little|touch|minimum|modicum|ounce|shred|dash|pinch|grain"
        r"|trace)(?: more| of| less)*|(?:slightly |somewhat |a little |far |much |rather )?(?:more|some|less"
        r"|greater)) (?:\w+ )?(?:professionalism|diligence|discipline|conscientiousness|competence|seriousness"
        r"|maturity|commitment|thoroughness|reliability|carefulness|rigou?r|humility|zeal|arrogance|carelessness"
        r"|laziness|stubbornness|vanity|complacency|pride|ego|self-confidence|nonchalance|bravado"
        r"|sloppiness))[^;.]{2,90}? (?:would|could|might)\b",
    ),
    frame(
        "be corrected, be told, be contradicted, be questioned, be interrupted, be disturbed, be criticised, be "
        "criticized, be challenged, be reminded, be supervised, be watched, be taught, be hurried, being corrected, "
        "being told, being contradicted, being questioned, being interrupted, being disturbed, being criticised, "
        "being criticized, being challenged, being reminded, being supervised, being watched, being taught, being "
        "helped, being hurried, kindly to, with criticism",
        r"(?P<verb>does not|doesn't|did not|do not|don't|didn't|hates?|hated|dislikes?|disliked|resents?|resented"
        r"|cannot stand|can't stand|refuses|refused|will not|won't|cannot bear|can't bear)(?: \w+ly)? (?:like|want"
        r"|enjoy|care|take|appreciate|tolerate|accept|suffer)? ?(?:to |it )?(?:be|being) (?:corrected|told"
        r"|contradicted|questioned|interrupted|disturbed|critici[sz]ed|challenged|reminded|supervised|watched|taught"
        r"|hurried|helped)(?! (?:of|by the (?:kernel|scheduler)))",
        r"(?P<verb>does not|doesn't|did not|do not|don't|didn't|never) (?:takes? (?:kindly|well) to"
        r"|handles? (?:criticism|feedback|advice|pressure|contradiction)|deals? (?:well )?with (?:criticism|feedback"
        r"|advice|pressure|contradiction)|cop(?:e|es) (?:well )?with (?:criticism|feedback|pressure|stress))\b",
    ),
    frame(
        "are for others, are for other, for everyone else, for everybody else, for somebody else, for lesser, do not "
        "apply to, don't apply to, does not apply to, did not apply to, above the rules, above such, apply to "
        "others, apply only to others, meant for others, made for others, were for others, is for others, is for "
        "other",
        r"(?P<verb>thinks?|thought|believes?|believed|seems? to (?:think|believe)|acts? as (?:if|though)"
        r"|acted as (?:if|though)|behaves? as (?:if|though)|behaved as (?:if|though)|feels?|felt"
        r"|assumes?) (?:that )?(?:the )?(?:rules?|laws?|procedures?|limits|deadlines|checklists|freezes?|queues"
        r"|reviews|tests|polic(?:y|ies)|process(?:es)?|documentation|\w+) (?:are|were|is|was|do not|did not|don't"
        r"|does not|only|apply|applied) ?(?:made |meant |only |there |apply "
        r"|intended )*(?:for (?:others|other people|every(?:one|body) else|the others|somebody else|lesser)"
        r"|to (?:others|other people|every(?:one|body) else|him|her|them)\b)",
        r"(?P<verb>is|was|are|were|feels?|felt|considers? (?:himself|herself|themselves)"
        r"|thinks? (?:himself|herself|themselves)) (?:\w+ly )?above (?:the rules"
        r"|such (?:things|trifles|details|matters)|the law|it all|all that)\b",
    ),
    frame(
        "whoever, those who",
        r"(?:whoever|those who) [^,;.]{3,60}? (?:had|has|have|took|takes|showed|shows|must have had) (?:no|little"
        r"|zero|not much|hardly any) (?:pride|interest|sense|respect|love|idea|clue|care|conscience|shame|eye|feel"
        r"|taste|heart|brains?|patience|time for|thought for|regard)\b",
    ),
)
