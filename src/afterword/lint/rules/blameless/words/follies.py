"""What wiser people would have done, and sayings about what somebody is like: two left hands, full of himself."""

from afterword.lint.text.frames import frame

_WISE = (
    r"(?:prudent|careful|thinking|sensible|responsible|reasonable|competent|attentive|conscientious|diligent"
    r"|professional|proper|decent|half-decent|cautious|vigilant|thoughtful|seasoned|capable|clever|smart|wise|sane"
    r"|normal|halfway competent|half-awake|awake|alert|experienced|trained|skilled|good|real|true|sober|level-headed"
    r"|clear-headed|grown-up|serious|disciplined|sound)"
)
_WOULD = r"(?:would|could|might) (?:\w+ly |surely |first |at least |also )*(?:have|not|never|see|ask|check|notice|stop)"
_VICES = (
    r"(?:carelessness|sloppiness|negligence|laziness|arrogance|recklessness|ignorance|inattention|indifference"
    r"|stubbornness|impatience|haste|slowness|unreliability|incompetence|absences?|temper|moods|short cuts|shortcuts"
    r"|cutting corners|sloppy \w+|not (?:reading|listening|answering|testing|asking)"
    r"|never (?:reading|answering|asking))"
)

_BADLY = (
    r"(?:cut(?:ting)? corners|forgetting|leaving|ignoring|breaking|missing|losing|overlooking|skipping|disappearing"
    r"|being (?:late|elsewhere|absent|away|unreachable|unavailable)|vanishing"
    r"|making (?:a mess|things worse|simple|life|trouble|work)|complicating|shortcuts|short cuts|chaos|trouble"
    r"|disasters?|drama|improvis\w+|putting off|postponing|procrastinat\w+|sleeping|not \w+ing|typing|clicking"
    r"|guess\w*|talking|bypassing|pushing|going it alone|acting|interrupting|blaming|exaggerat\w+|understat\w+"
    r"|delay\w*|overcomplicat\w+|self-\w+|misread\w*|mishear\w*|misunderstand\w*|the dramatic|picking|choosing|finding"
    r"|starting|stopping|rushing|jumping|working around|doing (?:things|it|as|what|everything)|saying (?:yes|no)"
    r"|silence|sarcasm|quick fixes|untested|last-minute|deploying|changing|telling|hiding|passing|knowing better"
    r"|arriving|turning up|answering|assuming|mess\w*)"
)

FRAMES = (
    frame(
        """
        prudent, careful, thinking, sensible, responsible, reasonable, competent, attentive, conscientious, diligent
        professional, proper, decent, half-decent, cautious, vigilant, thoughtful, seasoned, capable, clever, smart
        wise, sane, normal, half-awake, awake, alert, experienced, trained, skilled, good, real, true, sober
        level-headed, clear-headed, grown-up, serious, disciplined, sound
        """,
        rf"(?:an?|any|every) (?P<told>{_WISE}(?: and \w+)? (?:[\w-]+ )?)(?P<named>[\w-]+) {_WOULD}\b",
        rf"(?:a|any) (?P<told>professional|grown-up|adult) {_WOULD}\b",
    ),
    frame(
        "anyone with, anybody with, anyone who, anybody who, everyone with, everybody with, no one who, nobody who, "
        "nobody with, no one with",
        r"(?:any|every)(?:one|body) with (?:eyes|half an eye|ears|two eyes)[^,.;]{0,30}? (?:stops|asks|checks"
        r"|(?:would|could) have (?!seen|noticed|read|known|spotted|told|heard)\w+)",
        r"(?:any|every)(?:one|body) (?:with (?:a brain|experience|a head)|who (?:thinks|has (?:a brain|half a brain)"
        r"|can (?:read|count|think)|knows (?:his|her|their) (?:job|trade|stuff|onions)))[^,;.]{0,30}? (?:would"
        r"|could|sees|knows|stops|can|notices|asks|checks)\b",
        r"(?:nobody|no one) (?:with (?:eyes|a brain|any sense)|who (?:thinks|can (?:read|count|think)"
        r"|knows (?:his|her|their) (?:job|trade)))[^,;.]{0,30}? (?:would|could|does|leaves|puts)\b",
    ),
    frame(
        "own world, own little world, ivory tower, cups in the cupboard, all his marbles, all her marbles, all their "
        "marbles, beyond his nose, beyond her nose, beyond their nose, end of his nose, end of her nose, end of "
        "their nose, tip of his nose, tip of her nose, full of himself, full of herself, full of themselves, full of "
        "itself, two left hands, all thumbs, ten thumbs, thick skull, head in the sand, in cloud cuckoo land, both "
        "feet on the ground, as he pleases, as she pleases, as they please, as it pleases, what he likes, what she "
        "likes, what they like, what it likes, what he wants, what they want, whatever they like, as they like, as "
        "he likes, as it likes",
        r"(?P<verb>is|are|was|were)? ?(?P<deed>lives?|living|lived|sits?|sitting) in (?:its|his|her|their"
        r"|an?) (?:own (?:little )?world|ivory tower)\b",
        r"(?P<verb>does not|doesn't|do not|don't|did not|didn't|has not|hasn't|have not|haven't) (?:have "
        r"|got )?(?:all )?(?:his|her|its|their) (?:cups in the cupboard|marbles|wits about)",
        r"(?P<verb>does not|doesn't|do not|don't|did not|didn't|cannot|can't|never) (?:see|sees|saw|look|looks|looked"
        r"|think|thinks) (?:beyond|past|further than) (?:the (?:end|tip) of )?(?:his|her|its|their)(?: own)? noses?\b",
        r"(?P<verb>is|was|are|were) (?:so |too |rather |a bit )?full of (?:himself|herself|themselves|itself)\b",
        r"(?P<verb>has|have|had) (?:two left hands|ten thumbs|a thick skull"
        r"|(?:his|her|their|its) heads? in the sand)\b",
        r"(?P<verb>is|was|are|were) (?:all thumbs|in cloud cuckoo land)\b",
        r"(?P<verb>does|do|did) (?:just |simply |always )?(?:as (?:he|she|they|it) (?:pleases?|likes?|pleased|liked)"
        r"|(?:what|whatever) (?:he|she|they|it) (?:likes?|wants?|pleases?|liked|wanted))(?=\W*$|[,;])",
    ),
    frame(
        "known for, notorious for, famous for, infamous for, renowned for, a reputation for, shines by, shone by, "
        "shines through, shone through, shone with, excels in, excelled in, distinguished himself, distinguished "
        "herself, distinguished themselves",
        r"(?P<verb>is|was|are|were) (?:well |widely |rather |already )?(?:known|notorious|famous|infamous"
        rf"|renowned) for (?:his|her|its|their)? ?{_VICES}\b",
        r"(?P<verb>is|was|are|were) (?:not|hardly|not exactly|not really) (?:exactly |really )?(?:known|famous"
        r"|renowned) for (?:his|her|its|their)? ?(?:great |undue )?(?:care|diligence|thoroughness|speed|patience"
        r"|discipline|precision|attention|reliability|initiative|zeal|accuracy|caution)\b",
        rf"(?P<verb>has|have|had) (?:a|the) (?:certain |bad )?reputation for {_VICES}\b",
        r"(?P<verb>shines?|shone|excels?|excelled|distinguished (?:himself|herself|themselves)) (?:again |mainly |only "
        rf"|above all )?(?:by|through|with|in) (?:his|her|its|their|an?)? ?(?:utter |complete |sheer )?(?:{_VICES}"
        r"|being absent|inaction|silence)\b",
    ),
    frame(
        "know the difference, tell the difference, left from right, one end of, first thing about, know the basics, "
        "from a, from an, what he is doing, what she is doing, what they are doing, what it is doing, what he is "
        "talking, what they are talking, what she is talking, understand the basics",
        r"(?P<verb>does not|doesn't|do not|don't|cannot|can't) (?:even |seem to )?(?:know|tell|see|understand"
        r"|grasp) (?:the difference between|left from right|one end of|an? [\w-]+ from an?\b|the first thing about"
        r"|the basics\b|what (?:he|she|it|they) (?:is|are) (?:doing|talking))",
        r"(?P<verb>did not|didn't|could not|couldn't) (?:even |seem to )?(?:know|tell|see|understand"
        r"|grasp) (?:left from right|one end of|an? [\w-]+ from an?\b|the first thing about)",
    ),
    frame(
        "from the inside, no feel for, no feeling for, no sense for, no head for, no flair for, no eye for, no nose "
        "for, the basics, the fundamentals, the essentials, a clue, the slightest, the faintest, the foggiest, an "
        "inkling, no manners, no backbone, no guts, no grit",
        r"(?P<verb>has|have|had) (?:evidently |obviously |clearly )?never (?:even )?(?:seen|been in|set foot in"
        r"|touched) an? [\w -]{2,30}? (?:from the inside|in (?:his|her|their) (?:life|lives))",
        r"(?P<verb>has|have|had) no (?:feel|feeling|sense|head|flair|eye|nose) for\b",
        r"(?P<verb>has|have|had) no (?:manners|backbone|guts|grit)\b",
        r"(?P<verb>hasn't|haven't|has not|hadn't) (?:got )?(?:a|the (?:slightest|faintest|foggiest)|an) (?:clue|idea"
        r"|notion|inkling)\b",
        r"(?P<verb>lacks?|lacked) (?:the |even the |all the )?(?:basics|fundamentals|essentials|backbone|guts|grit)\b",
    ),
    frame(
        "that was careless, that was negligent, that was reckless, that was silly, that was stupid, that was "
        "foolish, that was lazy, that was sloppy, that was irresponsible, that was unprofessional, that was "
        "amateurish, careless thing, reckless thing, silly thing, stupid thing, foolish thing, reckless move, "
        "careless move, foolish move, silly move",
        r"(?:and|but|,) ?(?P<told>that was (?:\w+ly |very |rather |just |quite )?(?:careless|negligent|reckless|silly"
        r"|stupid|foolish|lazy|sloppy|irresponsible|unprofessional|amateurish))(?= ?[.,;]|$)",
        r"(?P<told>an? (?:\w+ly )?(?:careless|reckless|silly|stupid|foolish|negligent|irresponsible) (?:thing to do"
        r"|move|step|act))(?= ?[.,;]|$)",
    ),
    frame(
        "could be arsed, could be bothered, can be bothered, can be arsed, could be troubled",
        r"(?:nobody|no one|no-one|none of (?:them|the \w+))[^,;.]{0,30}? (?:could|can) be (?:arsed|bothered"
        r"|troubled)\b",
    ),
    frame(
        "to learn, learning the, behind the ears, yet to, still to, feet yet, grow into, long way to",
        r"(?P<verb>has|have|had)(?: still| yet| obviously| clearly"
        r"| evidently)? (?P<told>(?:an? (?:lot|great deal|good deal|thing or two|few things|fair bit|little)|much"
        r"|plenty|everything|something|quite a bit|a lot more|a long way)(?: still| yet)? to (?:learn|go)(?=\W*$|[,;]"
        r"| (?:about|in|before|of|when|on|if|as|from|yet|until)))",
        r"(?P<verb>has|have|had) (?:yet|still)(?: a lot| much)? to (?:learn|understand|grasp|grow into"
        r"|find (?:his|her|their) (?:feet|place)|learn)\b(?! (?:the results|whether|the outcome|when))",
        r"(?P<verb>is|was|are|were)(?: \w+ly)? (?:still |rather |a bit |a little )*(?:wet behind the ears"
        r"|learning the ropes|finding (?:his|her|their) feet|green(?=\W*$| (?:behind|when|and))|growing into)",
    ),
    frame(
        "unequal to, not up to, no match for, out of his league, out of her league, out of their league, out of his "
        "element, out of her element, out of their element, over his head, over her head, over their heads, over "
        "their head, cut out for, cut out to, not made for, not made of, the right person, the right man, the right "
        "woman, the right choice for, the best person for, ideal person for, miscast, ill-suited, unsuited, unfit "
        "for, not fit for, overtaxed, overstrained, punching above, promoted beyond, square peg, too big for, too "
        "much for, too large for, too difficult for, a size too, sizes too, too demanding for, beyond his, beyond "
        "her, beyond their, beyond the abilities, beyond the capabilities, beyond the powers",
        r"(?P<verb>is|was|were|are|proved|seemed|seems|looked|felt|appeared|turned out"
        r"|showed (?:himself|herself|themselves))(?: to be)? (?:\w+ly |simply |just |rather |somewhat |quite "
        r"|clearly )*(?P<told>unequal to|not up to (?:the|his|her|their|it|this|that|such)|no match for|out of (?:his"
        r"|her|their|its) (?:league|element)|(?:in )?over (?:his|her|their) heads?|not cut out (?:for|to)"
        r"|not made (?:for|of)|not the (?:right |best |ideal )(?:person|man|woman|choice|candidate|one) for|miscast"
        r"|ill-suited (?:to|for)|unsuited (?:to|for)|unfit for|not fit for|overtaxed|overstrained|punching above"
        r"|promoted beyond|a square peg)(?! (?:date|speed))",
        r"(?:(?:but|and|simply|just|perhaps|probably|clearly|obviously|though|yet),? not|isn't|wasn't|aren't"
        r"|is no longer|was no longer) (?:\w+ly |really |quite |exactly )?(?:cut out (?:for|to)"
        r"|made for (?:on-call|the|this|such|night|operations|stress|pressure)|up to the (?:job|task|mark|role)"
        r"|the (?:right|best|ideal) (?:person|man|woman) for)",
        r"(?:task|job|situation|role|post|shoes?|night|incident|responsibility|change|migration|assignment|duty"
        r"|position|work|pressure|problem|subject|system|machine|tool|it|this"
        r"|that)(?: (?:of|in|on|with) [^,;.]{2,30}?)? (?:was|were|proved|is|seemed)(?: to be)? (?:\w+ly |simply "
        r"|clearly |a bit |a size |rather |somewhat |several sizes |perhaps |evidently )*(?:too (?:big|much|large"
        r"|difficult|demanding|complex|high|great) for|beyond the (?:abilities|capabilities|powers|skills?|grasp"
        r"|understanding|competence|horizon) of|over the heads? of|a size too (?:big|large) for) (?P<person>[\w@-]+)",
        r"(?:was|were|is|went|lay|proved)(?: \w+ly| clearly| simply| evidently)? (?:beyond|over|above) (?:his|her"
        r"|their) (?:\w+ )?(?:abilit(?:y|ies)|capabilit(?:y|ies)|powers|skills?|grasp|understanding|competence"
        r"|horizon|heads?|pay grade|capacity|comprehension)",
    ),
    frame(
        "himself, herself, themselves, his abilities, her abilities, their abilities, his skills, her skills, their "
        "skills, his knowledge, her knowledge, their knowledge, his own, her own, their own, off more than",
        r"(?:overestimat|overrat|overvalu|over-estimat)(?:e|es|ed|ing) (?:himself|herself|themselves|itself"
        r"|(?:his|her|their) (?:own )?(?:abilities|ability|skills?|knowledge|strength|competence|talents?"
        r"|capabilities|experience|importance|memory|understanding|powers))",
        r"(?:high|inflated|exaggerated|exalted|generous|elevated|healthy|lofty|rosy|good) (?:opinion|view|idea"
        r"|estimate|picture) of (?:himself|herself|themselves"
        r"|(?:his|her|their) (?:own|abilities|skills?|knowledge|talents?|work|importance))",
        r"(?:thinks?|thought) (?:\w+ )?(?:highly|too much|the world|a lot|rather a lot|no end) of (?:himself|herself"
        r"|themselves)",
        r"(?P<verb>bit|bites?|bitten) off more than (?:he|she|they|it|anyone) can (?:chew|could)"
        r"|(?P<deed>bit|bitten) off more than",
        r"(?P<verb>did not|didn't|does not|doesn't|do not|don't|never|has not|hardly|scarcely)(?: exactly| really"
        r"| quite| particularly| ever)? (?:overexert|overwork|strain|kill|exhaust|overtax|exert|bestir|hurry"
        r"|distinguish|tear)(?:s|ed|d)? (?:himself|herself|themselves)",
        r"(?:very |rather |too |a bit |a little |quite |so |extremely )(?:sure|certain|confident|proud|fond|pleased"
        r"|satisfied|taken) (?:of|with|in) (?:himself|herself|themselves)",
        r"(?P<verb>keeps?|kept|makes?|made|likes to hear|loves to hear|takes?|took) (?:himself|herself"
        r"|themselves) (?:very |far |rather |too |to |talk|talking|seriously|important|scarce)+",
    ),
    frame(
        "more confidence, more self-confidence, more enthusiasm, more zeal, more courage, more bravado, more "
        "optimism, more ambition, more energy, more eagerness, more ego, more charm, more haste, more "
        "self-assurance, more goodwill, more heart, more hope, more faith, more conviction, more talk, more speed "
        "than, more luck than, long on, high on, strong on, big on",
        r"more (?:self-)?(?:confidence|enthusiasm|zeal|courage|bravado|optimism|ambition|energy|eagerness|ego|charm"
        r"|haste|assurance|goodwill|good will|heart|hope|faith|conviction|talk|speed|luck|diligence|opinion"
        r"|instinct) than (?:\w+ )?(?:skills?|competence|knowledge|sense|judge?ment|understanding|ability|experience"
        r"|care|expertise|talent|wisdom|thought|caution|method|substance|brains?|insight|discretion|training|plan"
        r"|reason|diligence|accuracy|precision|prudence|system|preparation|foundation|facts?)",
        r"(?:long|high|strong|big) on (?:\w+ )?(?:\w+) (?:and|but|,) (?:\w+ )?(?:short|low|weak|light) on \w+",
    ),
    frame(
        "talent for, gift for, knack for, knack of, flair for, genius for, penchant for, weakness for, fondness for, "
        "predilection for, soft spot for, aptitude for, inclination to, habit of, tendency to, preference for, "
        "capacity for, propensity to, propensity for, art of, master of, mastery of, specialist in, expert in, "
        "expert at, champion of, prone to, given to, inclined to, predisposed to, apt to, liable to, fond of, tends "
        "to",
        r"(?P<verb>has|have|had|shows?|showed|displays?|displayed|possess(?:es)?|developed"
        r"|cultivates?)(?: \w+ly)? (?P<told>(?:an? |the |his usual |such a |some |his |her |their )?(?:\w+ )?"
        r"(?:talent|gift|knack|flair|genius|penchant|weakness|fondness|predilection|soft spot|aptitude|inclination"
        rf"|habit|tendency|preference|capacity|propensity) (?:for|of|to|towards) (?:\w+ )?{_BADLY})",
        r"(?:his|her|their"
        r"|(?P<owner>[\w@-]+)(?:'s|')) (?P<told>(?:\w+ )?(?:talent|gift|knack|flair|genius|penchant|weakness|fondness"
        rf"|predilection|soft spot|inclination|habit|tendency|propensity) (?:for|of|to|towards) (?:\w+ )?{_BADLY})",
        r"(?P<verb>is|was|are|were|has been|seems) (?:\w+ly |too |rather |a little |a bit |quite "
        r"|always )*(?P<told>(?:prone|given|inclined|predisposed|apt|liable|a (?:past )?master (?:of|at|in)"
        rf"|an? (?:expert|specialist) (?:in|at)|fond of) ?(?:to )?(?:the art of )?(?:\w+ )?(?:{_BADLY}|haste|panic\w*"
        r"|carelessness|rash\w*|impulsive\w*|optimism|laziness|mood\w*|overconfidence|distraction|daydream\w*|jump to"
        r"|delegat\w+|tantrums?|outbursts?|complacency|forgetfulness|exaggeration|cut corners|forget|exaggerate|rush"
        r"|panic|guess|skip|overlook|improvise|procrastinate|delay|leave things))",
        r"(?P<verb>tends?|tended) to (?:\w+ly )?(?P<told>(?:overestimate (?:himself|herself|themselves)|cut corners"
        r"|panic|exaggerate|forget|rush|jump to|overreact|overcomplicate|procrastinate|daydream|drift"
        r"|lose (?:interest|patience|his|her|their|track)|take the easy|know better|talk too|put things off"
        r"|leave things|work sloppily|be (?:careless|sloppy|late|slow|impatient|rash|hasty|lazy|forgetful|stubborn"
        r"|overconfident|defensive|absent)))",
    ),
    frame(
        "easily distracted, easily bored, easily satisfied, easily confused, easily overwhelmed, easily offended, "
        "easily irritated, easily flustered, easily rattled, easily led, easily impressed, easily discouraged, "
        "easily tempted, easily upset, easily swayed, easily panicked, easily thrown",
        r"(?P<verb>is|was|are|were|gets?|got|becomes?|became) (?:\w+ )?easily (?:distracted|bored|satisfied|confused"
        r"|overwhelmed|offended|irritated|flustered|rattled|led(?! to)|impressed|discouraged|tempted|upset|swayed"
        r"|panicked|thrown)",
    ),
    frame(
        "off day, off days, off night, best day, best days, best night, best form, top form, on form, top of his "
        "game, top of her game, top of their game, a-game, finest form, his best, her best, their best",
        r"(?P<verb>had|was|were|was having|were having|caught)(?: \w+ly)? (?:an"
        r"|one of (?:his|her|their)) off (?:days?|nights?)",
        r"(?P<verb>was|were|had|did not have|didn't have|was not having|wasn't having"
        r"|were not having) (?:\w+ly )?(?:not |hardly |scarcely |never |far from )*(?:having |in |on |at |exactly "
        r"|really |quite |bring |brought )*(?:(?:his|her|their) (?:best|finest|a-game|brightest|greatest) ?(?:day"
        r"|days|night|form|hour|moment)?(?=\W*$| (?:that|on|at|when|during|in|this))"
        r"|(?:top |best |great )?form(?=\W*$| (?:that|on|when))|the top of (?:his|her|their) game)",
    ),
    frame(
        "be trusted, be relied, be left alone, be entrusted, be counted on, be let near, want on, trust with, leave "
        "alone with, rely on, be depended on, be allowed near, give the keys",
        r"(?P<verb>cannot|can't|could not|couldn't|should not|shouldn't|is not to|are not to|can hardly|can never"
        r"|can no longer|could hardly) (?:really |safely |always |again |yet )?be (?:trusted|relied (?:up)?on"
        r"|left alone|entrusted|counted on|let near|depended (?:up)?on|allowed near)\b",
        r"not (?:someone|somebody|a (?:person|man|woman|colleague|team|crew)"
        r"|the (?:person|kind of person|man|woman|sort of person)|people) (?:who |whom |that )?(?:you|one|we|anyone"
        r"|i) (?:would |could |should |can |may )?(?:want|trust|leave|put|give|let|like|rely|choose|send|count)\b",
    ),
    frame(
        "his usual, her usual, their usual, his customary, her customary, his characteristic, her characteristic, "
        "their customary, their characteristic, his typical, her typical, his well-known, her well-known, their "
        "well-known, his proverbial, her proverbial, his habitual, her habitual, his legendary, her legendary, his "
        "notorious, her notorious, as is his, as is her, as is their, as was his, as was her, typical of him, "
        "typical of her, typical of them, typical for him, typical for her",
        r"(?:with|in|from|of|despite|true to) (?:his|her|their) (?:usual|customary|characteristic|typical|well-known"
        r"|proverbial|habitual|legendary|notorious|inimitable|trademark) (?:\w+ )?(?:nonchalance|carelessness|haste"
        r"|optimism|thoroughness|speed|calm|charm|zeal|modesty|enthusiasm|impatience|stubbornness|eagerness"
        r"|efficiency|diligence|care|lack|abandon|confidence|self-confidence|bravado|bluntness|hurry|manner|style"
        r"|fashion|mood|arrogance|slowness|punctuality|energy|indifference|disregard|tact|negligence|forgetfulness"
        r"|reserve|way|casualness|sloppiness|cheek|flair|composure|laziness|attention)",
        r"as (?:is|was) (?:so often )?(?:his|her|their) (?:way|wont|custom|habit|manner|style)",
        r"(?:typical|characteristic) (?:of|for) (?:him|her|them)\b",
    ),
    frame(
        "heart was not, heart was never, hearts were not, heart is not, heart wasn't, hearts weren't, heart isn't, "
        "half a heart, light heart, a shrug, a yawn, attention was elsewhere, attention wandered, attention had "
        "wandered, attention was wandering, attention drifted, attention had drifted, attention was not, attention "
        "slipped, attention lapsed, concentration lapsed, concentration slipped",
        r"(?:his|her|their|(?P<owner>[\w@-]+)(?:'s|')) hearts? (?:(?:was|were|is|are) (?:not|never)|wasn't|weren't"
        r"|isn't|aren't) (?:really |quite |ever )?in (?:it|the|this|that)",
        r"(?P<verb>did|worked|handled|joined|approved|signed|reviewed|treated|took|tested|answered|followed|read"
        r"|watched|checked)(?: [\w-]+){0,6}? (?P<told>with (?:half a heart|an? (?:very )?light heart|an? shrug"
        r"|an? yawn|one eye closed|both eyes closed|(?:his|her|their) eyes (?:half )?closed))",
        r"(?:his|her|their|(?P<owner>[\w@-]+)(?:'s|')) (?:attention|concentration|focus) (?:was (?:elsewhere"
        r"|wandering|not (?:on|at|with)|already)|(?:had )?(?:wandered|drifted|slipped|lapsed|waned|gone))",
    ),
)
