"""Talks, apologies and action: what is done to people afterwards without a word of punishment."""

from afterword.lint.text.frames import frame

_BODIES = (
    r"(?:hr|human resources|personnel(?: (?:office|department))?|the people team|the works council|the staff council"
    r"|the personnel (?:office|department|manager)|the (?:disciplinary|ethics|conduct) (?:board|committee|panel)"
    r"|the (?:head|director) of (?:hr|personnel))"
)
_TALK = r"(?:conversation|talk|interview|meeting|chat|hearing|discussion|appointment|date)"
_ERRING = (
    r"(?:those|whoever|(?:the|all|any) (?:erring|concerned|responsible|guilty|defaulting|errant|delinquent|negligent"
    r"|persons?|employees?|officers?|staff|culprits?)\b)"
)

FRAMES = (
    frame(
        "with hr, with personnel, with human resources, with the works council, with the people team, by hr, "
        "by personnel, by human resources, with the personnel, at hr, at personnel, to hr, to personnel, "
        "to the personnel, with the staff council, with the head of hr, with the director of hr, with the disciplinary",
        rf"(?:was|were|has|have|is|are|will|had) (?:\w+ly |meanwhile |already |now |since |also )*(?:been |be "
        rf")?(?:\w+ly )?"
        rf"(?:invited|asked|called|summoned|requested|bidden|ordered|told) (?:in )?(?:to|for) (?:an? |the |come to )?"
        rf"(?:[\w-]+ )?{_TALK}[^.;]{{0,25}}? (?:with|by|at) {_BODIES}\b",
        rf"(?:was|were|has been|have been|is|are) (?:\w+ly |meanwhile |already |now )*(?:asked|told|ordered|requested) "
        rf"to "
        rf"(?:come|go|report|appear)(?: \w+)? (?:to|at|before) (?:the )?{_BODIES}",
        rf"(?:have|has|had|will have) (?:an? |his |her |their )?{_TALK} (?:with|at) {_BODIES}\b",
    ),
    frame(
        "will not be, won't be, will never be, shall not be",
        r"(?P<verb>will|won't|shall) (?:not |never )?be (?:touching|driving|pushing|deploying|operating|flying|handling"
        r"|seen|working|using|approving|signing|merging|running|doing|let|on call|on the rota)\b[^.;]{0,60}? (?:again"
        r"|any ?time soon|for (?:a while|some time|a long time)|any ?more)(?=\W*$| (?:any ?time soon|in a hurry)\b)",
    ),
    frame(
        "action will be taken, action shall be taken, action has been taken, action was taken, action is being taken, "
        "steps will be taken, steps were taken, steps have been taken, measures will be taken, measures were taken, "
        "measures have been taken, action will be initiated, action shall be initiated, action has been initiated, "
        "action was initiated, proceedings will be initiated, proceedings were initiated, action is to be taken, "
        "proceedings have been initiated, action was recommended, action is recommended, steps shall be taken",
        rf"(?:action|steps|measures|proceedings) (?:will be|shall be|has been|have been|was|were|is being|are being|is"
        rf"|is "
        rf"to be|are to be) (?:\w+ly )?(?:taken|initiated|started|launched|recommended|considered) against (?:{_ERRING}"
        r"|(?P<who>[\w@-]+))",
    ),
    frame(
        "explanation has been called for, explanation was called for, explanation was demanded, explanation has been "
        "demanded, explanation was sought, statement was demanded, explanation has been sought, memo was issued, "
        "memo has been issued, caution was issued, notice was issued, notice has been issued, charge sheet, "
        "issued a memo, issued a caution, issued a show-cause, issued with a, given a memo, served with a, memo was "
        "served, letter was issued, letter has been issued, handed a caution, given a caution",
        r"(?:explanation|statement) (?:has been|was|will be|shall be) (?:called for|demanded|asked for|sought|requested"
        rf"|required) (?:from|of) (?:{_ERRING}|(?P<who>[\w@-]+))",
        r"(?:memo|show-?cause(?: notice)?|caution|charge sheet|warning letter|advisory letter) (?:was|has been|will be"
        rf"|is) (?:issued|served|handed|given) (?:to|on) (?:{_ERRING}|(?P<who>[\w@-]+))",
        r"(?P<verb>was|has been|were|have been) (?:issued|served|given|handed) (?:with )?an? (?:memo|show-?cause"
        r"|caution"
        r"|charge sheet|written (?:memo|caution|notice))\b",
    ),
    frame(
        "to apologise, to apologize, say sorry, explain himself, explain herself, explain themselves, humble pie, "
        "letter of explanation, letter of apology, bake a cake, bake cakes, buy a round, buy doughnuts, buy drinks, "
        "buy breakfast, ask for forgiveness, beg pardon",
        r"(?P<verb>had|has|have|was|were|will have|is|are) (?:made |forced |told |asked |ordered |obliged )?to "
        r"(?:\w+ly "
        r"|now )?(?:apologi[sz]e|say sorry|ask for forgiveness|beg pardon|eat humble pie|explain (?:himself|herself"
        r"|themselves))(?= (?:before|in front of|in writing|in person|publicly|in public|at the all-hands|to (?:the )?"
        r"(?:whole |entire )?(?:board|ward|team|directors?|management|assembly|staff|floor|plant|council|class))\b"
        r"|\W*$)",
        r"(?P<verb>had|has|have|was|were) (?:made |forced |told |asked |ordered )?to write (?:an? )?(?:letter|note"
        r"|statement|essay) of (?:explanation|apology|regret)\b",
        r"(?P<verb>has|had|have|must|will have) (?:to )?(?:now )?(?:bake (?:an? )?cakes?|buy (?:a round|drinks"
        r"|doughnuts"
        r"|donuts|breakfast))\b",
    ),
    frame(
        "counselled, counseled, cautioned, pulled up, dressed down, told off, given an earful, taken to task, "
        "read the riot act, hauled over the coals, rapped on the knuckles",
        r"(?P<verb>was|were|has been|have been|had been) (?:\w+ly |duly |also )*(?:counsell?ed|pulled up|dressed down"
        r"|told off|given an earful|taken to task|read the riot act|hauled over the coals|rapped (?:on|over) the "
        r"knuckles)\b(?! (?:by a (?:therapist|chaplain)|after the (?:death|accident)))",
        r"(?:concerned|erring|responsible) (?:person|persons|staff|employee|employees|officer|engineer|operator) (?:was"
        r"|were|has been|have been) (?:\w+ly |duly )*(?:counsell?ed|cautioned|warned|advised|sensiti[sz]ed)\b",
    ),
    frame(
        "aftermath for, a sequel for, consequences for, repercussions for, an epilogue for, without consequences",
        r"will (?:surely |certainly )?(?:have (?:an? )?(?:aftermath|sequel|consequences|repercussions|epilogue)|not "
        r"(?:be"
        r"|remain|go|stay) without (?:an? )?(?:aftermath|sequel|consequences|repercussions)) for (?P<who>[\w@-]+)",
    ),
    frame(
        "parted ways, parted company, replaced as, removed as, replaced after this, replaced over this, relieved as",
        r"(?:company|firm|bank|hospital|club|theatre|agency|university|we|council)[^.;]{0,30}? (?:has |have )?parted "
        r"(?:ways|company)\b",
        r"(?P<verb>was|were|has been|have been) (?:\w+ly )?(?:replaced|removed|relieved) (?:as (?:lead|head|commander"
        r"|project|chief|owner|maintainer|captain)|over (?:this|it)|after (?:this|that))\b",
    ),
)
