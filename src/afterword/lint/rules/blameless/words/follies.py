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
    r"|cutting corners|sloppy \w+|not (?:reading|listening|answering|testing|asking)|never (?:reading|answering"
    r"|asking))"
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
        r"(?:any|every)(?:one|body) (?:with (?:eyes|half an eye|a brain|ears|two eyes|experience|a head)|who (?:thinks"
        r"|has "
        r"(?:eyes|a brain|half a brain)|can (?:read|count|think)|knows (?:his|her|their) (?:job|trade|stuff|onions)))"
        r"[^,;.]{0,30}? (?:would|could|sees|knows|stops|can|notices|asks|checks)\b",
        r"(?:nobody|no one) (?:with (?:eyes|a brain|any sense)|who (?:thinks|can (?:read|count|think)|knows (?:his|her"
        r"|their) (?:job|trade)))[^,;.]{0,30}? (?:would|could|does|leaves|puts)\b",
    ),
    frame(
        "own world, own little world, ivory tower, cups in the cupboard, all his marbles, all her marbles, "
        "all their marbles, beyond his nose, beyond her nose, beyond their nose, end of his nose, end of her nose, "
        "end of their nose, tip of his nose, tip of her nose, full of himself, full of herself, full of themselves, "
        "full of itself, two left hands, all thumbs, ten thumbs, thick skull, head in the sand, in cloud cuckoo land, "
        "both feet on the ground, as he pleases, as she pleases, as they please, as it pleases, what he likes, "
        "what she likes, what they like, what it likes, what he wants, what they want, whatever they like, "
        "as they like, as he likes, as it likes",
        r"(?P<verb>is|are|was|were)? ?(?P<deed>lives?|living|lived|sits?|sitting) in (?:its|his|her|their|an?) (?:own "
        r"(?:little )?world|ivory tower)\b",
        r"(?P<verb>does not|doesn't|do not|don't|did not|didn't|has not|hasn't|have not|haven't) (?:have |got )?(?:all "
        r")?(?:his|her|its|their) (?:cups in the cupboard|marbles|wits about)",
        r"(?P<verb>does not|doesn't|do not|don't|did not|didn't|cannot|can't|never) (?:see|sees|saw|look|looks|looked"
        r"|think"
        r"|thinks) (?:beyond|past|further than) (?:the (?:end|tip) of )?(?:his|her|its|their)(?: own)? noses?\b",
        r"(?P<verb>is|was|are|were) (?:so |too |rather |a bit )?full of (?:himself|herself|themselves|itself)\b",
        r"(?P<verb>has|have|had) (?:two left hands|ten thumbs|a thick skull|(?:his|her|their|its) heads? in the "
        r"sand)\b",
        r"(?P<verb>is|was|are|were) (?:all thumbs|in cloud cuckoo land)\b",
        r"(?P<verb>does|do|did) (?:just |simply |always )?(?:as (?:he|she|they|it) (?:pleases?|likes?|pleased|liked)"
        r"|(?:what|whatever) (?:he|she|they|it) (?:likes?|wants?|pleases?|liked|wanted))(?=\W*$|[,;])",
    ),
    frame(
        "known for, notorious for, famous for, infamous for, renowned for, a reputation for, shines by, shone by, "
        "shines through, shone through, shone with, excels in, excelled in, distinguished himself, "
        "distinguished herself, distinguished themselves",
        rf"(?P<verb>is|was|are|were) (?:well |widely |rather |already )?(?:known|notorious|famous|infamous|renowned) "
        rf"for "
        rf"(?:his|her|its|their)? ?{_VICES}\b",
        r"(?P<verb>is|was|are|were) (?:not|hardly|not exactly|not really) (?:exactly |really )?(?:known|famous"
        r"|renowned)"
        r" for (?:his|her|its|their)? ?(?:great |undue )?(?:care|diligence|thoroughness|speed|patience|discipline"
        r"|precision|attention|reliability|initiative|zeal|accuracy|caution)\b",
        rf"(?P<verb>has|have|had) (?:a|the) (?:certain |bad )?reputation for {_VICES}\b",
        r"(?P<verb>shines?|shone|excels?|excelled|distinguished (?:himself|herself|themselves)) (?:again |mainly |only "
        rf"|above all )?(?:by|through|with|in) (?:his|her|its|their|an?)? ?(?:utter |complete |sheer )?(?:{_VICES}"
        r"|being absent|inaction|silence)\b",
    ),
    frame(
        "know the difference, tell the difference, left from right, one end of, first thing about, know the basics, "
        "from a, from an, what he is doing, what she is doing, what they are doing, what it is doing, "
        "what he is talking, what they are talking, what she is talking, understand the basics",
        r"(?P<verb>does not|doesn't|do not|don't|cannot|can't) (?:even |seem to )?(?:know|tell|see|understand|grasp) "
        r"(?:the difference between|left from right|one end of|an? [\w-]+ from an?\b|the first thing about|the basics\b"
        r"|what (?:he|she|it|they) (?:is|are) (?:doing|talking))",
        r"(?P<verb>did not|didn't|could not|couldn't) (?:even |seem to )?(?:know|tell|see|understand|grasp) (?:left "
        r"from "
        r"right|one end of|an? [\w-]+ from an?\b|the first thing about)",
    ),
    frame(
        "from the inside, no feel for, no feeling for, no sense for, no head for, no flair for, no eye for, no nose "
        "for, "
        "the basics, the fundamentals, the essentials, a clue, the slightest, the faintest, the foggiest, an inkling, "
        "no manners, no backbone, no guts, no grit",
        r"(?P<verb>has|have|had) (?:evidently |obviously |clearly )?never (?:even )?(?:seen|been in|set foot in"
        r"|touched) "
        r"an? [\w -]{2,30}? (?:from the inside|in (?:his|her|their) (?:life|lives))",
        r"(?P<verb>has|have|had) no (?:feel|feeling|sense|head|flair|eye|nose) for\b",
        r"(?P<verb>has|have|had) no (?:manners|backbone|guts|grit)\b",
        r"(?P<verb>hasn't|haven't|has not|hadn't) (?:got )?(?:a|the (?:slightest|faintest|foggiest)|an) (?:clue|idea"
        r"|notion|inkling)\b",
        r"(?P<verb>lacks?|lacked) (?:the |even the |all the )?(?:basics|fundamentals|essentials|backbone|guts|grit)\b",
    ),
    frame(
        "that was careless, that was negligent, that was reckless, that was silly, that was stupid, that was foolish, "
        "that was lazy, that was sloppy, that was irresponsible, that was unprofessional, that was amateurish, "
        "careless thing, reckless thing, silly thing, stupid thing, foolish thing, reckless move, careless move, "
        "foolish move, silly move",
        r"(?:and|but|,) ?(?P<told>that was (?:\w+ly |very |rather |just |quite )?(?:careless|negligent|reckless|silly"
        r"|stupid|foolish|lazy|sloppy|irresponsible|unprofessional|amateurish))(?= ?[.,;]|$)",
        r"(?P<told>an? (?:\w+ly )?(?:careless|reckless|silly|stupid|foolish|negligent|irresponsible) (?:thing to do"
        r"|move"
        r"|step|act))(?= ?[.,;]|$)",
    ),
    frame(
        "could be arsed, could be bothered, can be bothered, can be arsed, could be troubled",
        r"(?:nobody|no one|no-one|none of (?:them|the \w+))[^,;.]{0,30}? (?:could|can) be (?:arsed|bothered"
        r"|troubled)\b",
    ),
)
