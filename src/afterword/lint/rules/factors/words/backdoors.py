"""Rules got around in everyday words: filled in afterwards, bent for a visitor, behind the back of the board."""

from afterword.lint.text.frames import frame

_RULE = (
    r"(?:rules?|polic(?:y|ies)|procedures?|process(?:es)?|checklists?|guidelines?|regulations?|standards?|runbooks?"
    r"|change window|freeze|protocols?|two-key rule|four-eyes principle|sign-off|change board|instructions?"
    r"|requirements?)"
)
_FORM = (
    r"(?:risk form|change form|form|forms|sign-?offs?|approvals?|permits?|checklists?|signatures?|change records?"
    r"|change requests?|risk assessments?|paperwork|test reports?|test protocols?|work orders?|countersignatures?)"
)
_AFTER = (
    r"(?:after the (?:change(?! window| board| manager)|fact|event|work|deployment|release|roll-?out|switch|move"
    r"|cut-?over)|afterwards|retroactively|the (?:next day|day after|following day|morning after|week after)"
    r"|retrospectively|in retrospect"
    r"|when (?:everything|it|all) was (?:already |long )?(?:live|done|over|deployed|out|finished|running)"
    r"|(?:hours|days|a day|two days|a week) later|after (?:it|everything|they) (?:went|was|were|had))"
)
_OPTIONAL = (
    r"(?:suggestions?|recommendations?|options?|optional|decorations?|niceties|nicety|ideas?|proposals?|formality"
    r"|formalities|paperwork|wishful thinking|guide|nuisance|joke|ornament|chore|tick-box(?: exercise)?|box-ticking)"
)

FRAMES = (
    frame(
        "afterwards, next day, day after, following day, morning after, week after, retroactively, retrospectively, "
        "in retrospect, after the change, after the fact, after the "
        "event, after the work, "
        "after the deployment, after the release, after the rollout, after the switch, after the move, was already "
        "live, already done, "
        "already over, already live, backdated, back-dated, was over, was done, days later, hours later, after it "
        "went, already deployed, "
        "already running, after the cut-over",
        rf"(?:{_FORM}) (?:[^,;.]{{2,30}}? )?(?:was|were) (?:\w+ly |only )?(?:added|filled in|filled out|filed|written"
        r"|signed|given|obtained|requested|entered|completed|ticked|submitted|handed in|attached"
        rf"|collected)(?: (?!and\b)[\w-]+){{0,4}}? {_AFTER}\b",
        r"(?:they|(?P<verb>filled in|filled out|signed|filed|obtained|requested|asked for|completed|submitted|ticked"
        r"|wrote|collected))(?: filled in| filled out| signed| filed| obtained| requested| completed| submitted"
        rf"| wrote)? (?:the|an?|its|their|his|her|all the) (?:[\w-]+ ){{0,2}}?{_FORM} (?:only )?{_AFTER}\b",
        rf"(?:{_FORM}) (?:was|were) (?:back-?dated)\b",
        rf"(?P<verb>back-?dated) (?:the|an?|its|their|his|her) (?:[\w-]+ )?{_FORM}\b",
    ),
    frame(
        "bent, bends, bending, stretched, twisted, watered down, winked at, softened",
        rf"{_RULE}(?: [^,;.]{{2,20}}?)? (?:was|were|got|is|are|had been|has been) (?:\w+ly |simply |just |a little "
        r"|a bit )*(?:bent|stretched|twisted|watered down|softened|winked at)\b",
        r"(?P<deed>bent|bends|stretched|twisted|softened|watered down) (?:the|an?|our|its|this|that|every"
        rf"|their) (?:[\w-]+ ){{0,3}}?{_RULE}\b",
    ),
    frame(
        "behind the back, behind the backs, over the head, over the heads, past the eyes, without the knowledge",
        r"(?:behind the backs?|over the heads?|past the eyes|without the knowledge) of (?:the |our "
        r"|its )?(?:[\w-]+ ){0,2}?(?:board|committee|gatekeepers?|auditors?|compliance|owners?|reviewers?|cab"
        r"|council|approvers?|security|safety|officer|quality)\b",
    ),
    frame(
        "replaced by, replaced with, substituted by, reduced to, shortened to, downgraded to, cut to, swapped for",
        r"(?:mandatory|required|obligatory|prescribed|statutory|compulsory) (?:[\w-]+ ){1,3}?(?:was|were) (?:\w+ly "
        r"|simply )?(?:replaced|substituted|shortened|reduced|cut|downgraded|swapped) (?:by|with|to|for) (?:an?|one"
        r"|two|some)\b",
    ),
    frame(
        "not apply to, not count for, not exist for, not hold for, apply to everyone but, seem to apply, not seem to "
        "count, not apply for",
        rf"{_RULE}[^,;.]{{0,50}}? (?:does not|do not|doesn't|don't|did not|didn't) (?:seem to |appear to "
        r"|really )(?:apply|count|exist|hold) (?:to|for) (?P<who>[\w@-]+)",
    ),
    frame(
        "a suggestion, a recommendation, a formality, as optional, as paperwork, as decoration, a nicety, as a "
        "suggestion, as a formality, "
        "only a proposal, an ornament, a joke, is optional, as a joke, as a nuisance, as a chore, is paperwork, "
        "box-ticking, tick-box, a "
        "decoration, as a tick-box",
        rf"for (?P<who>[\w@-]+)[^;.]{{2,50}}? {_RULE} (?P<told>(?:is|are|was|were) (?:apparently |obviously "
        rf"|evidently )?(?:only |just |merely |more of |little more than |nothing but )*(?:an? )?{_OPTIONAL})(?=\W*$"
        r"|[,;])",
        r"(?P<verb>treats?|treated|regards?|regarded|sees?|saw|views?|viewed|took|takes) (?:the|our|its|every"
        rf"|any) (?:[\w-]+ ){{0,2}}?{_RULE} as (?:an? |mere |pure |just |only |more of an? )*{_OPTIONAL}\b",
    ),
    frame(
        "not kept, not observed, not respected, not honoured, not honored, never kept, never observed",
        r"(?:the|our|its) (?:contract|policy|rules?|procedure|guideline|standard|regulation|agreement) (?:asks for"
        r"|asks|prescribes|requires|demands|foresees|calls for|stipulates)[^,;.]{0,20}? (?P<told>(?:was"
        r"|were) (?:simply |just |again )?(?:not|never) (?:kept|observed|respected|honou?red|met))\b",
    ),
    frame(
        "have banned, has banned, had banned, have forbidden, has forbidden, is forbidden, is banned, are banned, "
        "was banned, policy forbids, "
        "rules forbid, policy prohibits, policy asks, policy requires, policy demands, rule asks, rule demands, rule "
        "requires, procedure "
        "asks, procedure requires, procedure demands, rules require, rules demand, policy wants, second pair of "
        "eyes, policy says, rule says",
        r"something (?:that |which )?(?:we|(?:the|our) (?:[\w-]+ )?(?:policy|rules?|procedures?)) (?:have |has "
        r"|had )?(?:long |expressly )?(?:banned|forbidden|prohibited|outlawed|forbids?|prohibits?)\b",
        r"never (?:saw|had|got|met|received) a second pair of eyes\b",
        r"\b(?:by|with|without|only|one|alone|himself|herself|nobody|no)\b[^;.]{0,60}? ?,? (?P<told>(?:although"
        r"|though|even though|whereas) (?:the|our|its) (?:[\w-]+ ){0,2}?(?:policy|rules?"
        r"|procedure) (?:\w+ly )?(?:asks for|asks|requires|demands|wants|forbids|prohibits|says))\b",
    ),
    frame(
        "into an exception, into a waiver, into skipping, into letting, into approving, into signing, into opening",
        r"(?:talked|argued|begged|charmed|persuaded|pressed|wheedled|bullied|pressured"
        r"|cajoled) [^,;.]{2,30}? into (?:an exception|a waiver|skipping the|letting (?:him|her|them|it)|approving"
        r"|signing)\b",
    ),
    frame(
        "cared about, bothered about, bothered with, cared for, worried about, thought of, cares about, interested in",
        r"(?:nobody|no one|none of (?:us|them|the \w+)|hardly any(?:one|body)) (?:\w+ )?(?:cared|cares|bothered"
        rf"|worried) (?:about|with|for) (?:the|our|any|that|this) (?:[\w-]+ ){{0,3}}?{_RULE}\b",
    ),
    frame(
        "pair of eyes, by one person, by a single person, by the same person, by one and the same",
        r"(?:four-eyes|two-person|second|peer|double|two-man|independent)(?:-| )(?:check|review|principle|rule"
        r"|signature|reading|approval)[^,;.]{0,30}? (?:was|were) (?:\w+ly )?(?:done|carried out|signed|performed"
        r"|given|applied) by (?:one(?: pair of eyes| person)|a single person|(?:one and )?the same person)\b",
    ),
)
