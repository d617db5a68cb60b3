"""Questions that accuse by their words alone, whoever they ask about."""

from afterword.document.patterns import Pattern

EMPHASIS = (
    r"(?:(?:on earth|in the world|the (?:hell|heck|devil|fuck)|in (?:god|heaven)'s name|exactly|actually|really|then"
    r"|precisely) )?"
)
DOING = (
    "push|deploy|merge|run|store|put|leave|approve|restart|delete|drop|ship|release|turn|disable|skip|ignore|bypass"
    "|hard-code|hardcode|schedule|share|send|give|reboot|upgrade|patch|write|commit|keep|click|sign|allow|let|touch"
)
_DONE = (
    "approved|merged|signed off|rubber-stamped|waved through|let through|nodded through|overlooked|forgotten|neglected"
    "|authori[sz]ed|okayed|green-lit|greenlit"
)
ASKED = r"(?<!somebody )(?<!someone )(?<!anyone )(?<!those )(?<!people )"
"""Stands before a *who* that asks, and does not say more of somebody."""
HARMED = "did|broke|caused|brought|took|made|deleted|wiped|let|failed|triggered|allowed|crashed|killed|dropped"
LOOKING = (
    "look|read|test|try|check|think|consider|ask|open|verify|restore|bother|review|question|stop|notice|monitor|watch"
    "|listen|care|learn|wonder|plan|rehearse|double-check|validate"
)
LOOKED = (
    "looked|read|tested|tried|checked|thought|considered|asked|opened|verified|restored|bothered|reviewed|questioned"
    "|noticed|monitored|watched|listened|cared|learned|wondered|planned|rehearsed|validated|said|spoken"
)
_TELLING = "tell|remind|ask|say|explain|warn|repeat|beg|told|asked|warned|reminded|said|explained|go through"
BEGIN = r"(?:^|[,;:\u2014\u2013] |- |\b(?:so|and|but|then|well|seriously|honestly) )"

# What gets to people is no conduct of theirs: *did the on-call not receive the page?*
RECEIVING = (
    r"(?! (?:not |ever |never |even |really |actually )*(?:get|got|receive|received|have access|need|be able|able"
    r"|see the|been paged|paged|notified|been notified|be paged|be notified|affected|have the)\b)"
)

ALONE = tuple(
    Pattern(source)
    for source in (
        (
            r"\b(?:could|did|can|has|had|would|should) (?:really |truly |honestly |actually )?(?:none|not one|nobody"
            r"|no one) of\b(?![^?]*\bbeen\b)"
        ),
        (
            r"\b(?:by|through|from) whom (?:was|were|is|has|had|did|came)\b.*\b(?:silenced|approved|merged|signed"
            r"|deleted|changed|muted|switched|disabled|removed|released|ordered|skipped|ignored|authori[sz]ed|waved"
            r"|cleared|deployed|unplugged|opened|closed|left|forgotten|overlooked|permission|order|instruction)\b"
        ),
        (
            rf"\bwhich (?:one |of |one of )+(?:you|them|us|these|those)\b.*\b(?:{HARMED}|{_DONE}|pushed|pressed"
            rf"|changed|ran)\b"
        ),
        (
            r"\bwhat (?:on earth|in the world|the (?:hell|heck|devil)|in (?:god|heaven)'s name) (?:was|were|is|are|did"
            r"|does|do) (?!(?:it|this|that|there|the (?:error|alert|metric|code|query|log|message))\b)"
        ),
        r"\bhow (?:could|can|did|is it that) (?:none|not one|nobody|no one|no-one|not a single)\b",
        (
            r"\bwho (?:on|in|at|from|of|among) (?:the|our|your|this|that|their) (?:[\w-]+ ){1,3}?(?:thought|believed"
            r"|figured|decided|approved|forgot|ignored|missed|let|allowed|broke|pushed|merged|deleted|failed|didn't"
            r"|did not|never|skipped|signed|changed|overlooked|imagined|assumed)\b"
        ),
        (
            r"\bwhich of (?:the|these|those|our) (?:two |three |four |both )?(?:\w+ )?(?:nurses|medics|engineers"
            r"|operators|admins|technicians|developers|approvers|reviewers|planners|drivers|clerks|dispatchers"
            r"|managers|fitters|doctors|analysts|pharmacists|testers|leads|colleagues|people|teams|squads|crews|desks"
            r"|shifts) (?:\w+ly )?(?:set|gave|took|chose|hit|pressed|typed|entered|picked|pulled|cut|wrote|signed|sent"
            r"|ran|closed|opened|switched|turned|left|lost|mixed)\b"
        ),
        rf"{BEGIN}(?:did|does|do|has|have|had) (?:the|our|that) [\w-]+ (?:even|ever bother|actually bother|bother)\b",
        (
            r"\bwhere (?:was|were) (?:the|our|that) [\w-]+ (?:all this time|all that time|all night"
            r"|when (?:it|this|that|we|the) (?:happened|broke|needed|mattered|called|went))\b"
        ),
        r"\bare we (?:seriously|really|honestly) (?:saying|to believe|supposed to believe|expected)\b",
        (
            r"\bis it (?:really )?(?:normal|acceptable|ok|okay|right|usual|too much) (?:that|for) (?:the|a|an|our"
            r"|his|her|people)\b"
        ),
        (
            rf"{BEGIN}(?:was|were|has|have|had) (?:this|that|it|the [\w -]{{1,30}}?) (?:even|ever"
            rf"|actually) (?:been )?(?:{LOOKED})\b"
        ),
        r"\bwho (?:had|has|gets) the (?:last word|final say)\b",
        r"\bwhy (?:did|do|can't|must|would) you (?:people|guys|lot)\b",
        r"\b(?:is|was)n't there (?:anybody|anyone|somebody|someone)\b",
        rf"{BEGIN}did you (?:even|actually|bother|really) \w+",
        rf"\bby whom (?:was|were|is|has|had)\b.*\b(?:{_DONE}|changed|deleted|decided|done|opened|started|granted)\b",
        (
            r"\b(?:on|at|under|with|upon|by) whose (?:\w+ )?(?:authority|orders?|say-so|watch|instructions?|initiative"
            r"|insistence|approval|permission|consent|blessing|direction|advice|orders)\b"
        ),
        (
            r"\bwhose (?:[\w-]+ ){0,2}?(?:idea|fault|decision|mistake|job|responsibility|failure|duty|task|turn"
            r"|oversight|blunder|bug|mess|signature|judgement|judgment|brainwave|plan|order|orders|error)\b"
        ),
        (
            r"\bwhose (?:[\w-]+ ){0,2}?(?:commit|change|script|code|merge|patch|account|laptop|credentials|login"
            rf"|approval|name|query|deploy|deployment|pr|branch|migration) (?:{HARMED}|was (?:it|this|that|behind)"
            r"|is (?:this|that|it|on|behind))\b"
        ),
        rf"\bwho {EMPHASIS}(?:is|was) it (?:that|who)\b",
        (
            rf"\bwho {EMPHASIS}(?:is|was) (?:the|that) (?:[\w-]+ ){{0,2}}?(?:one|person|guy|genius|idiot"
            rf"|individual|engineer"
            r"|developer|operator|admin|reviewer|culprit|hero|colleague|expert) (?:who|that|behind|responsible)\b"
        ),
        (
            rf"\bwho {EMPHASIS}(?:is|was|were) (?:asleep|sleeping|at the (?:keyboard|wheel|console|controls|helm)"
            r"|driving|behind (?:this|that|the (?:change|commit|decision|outage|deletion|mess))|careless|stupid"
            r"|(?:told|asked|instructed|expected|assigned) to|tasked with|charged with|minding|looking after"
            r"|watching (?:the|this|over)|on watch|so \w+ (?:as|that))\b"
        ),
        rf"\bwho {EMPHASIS}(?:else |all )?(?:knew\b|(?:had|has) known\b)",
        (
            rf"\bwho {EMPHASIS}(?:didn't|did not|never|hasn't|has not|had not|hadn't|failed to|omitted to"
            r"|neglected to)(?! (?:get|receive|have|need))"
        ),
        (
            r"\bwho (?:on earth|in the world|the (?:hell|heck|devil)|in (?:god|heaven)'s name) (?!(?:is|was|were"
            r"|are)\b)\w+"
        ),
        (
            rf"\bwho {EMPHASIS}(?:would|could|dares|dared) (?:have \w+|ever \w+|even \w+|do|think|dream|possibly \w+"
            rf"|{DOING})\b"
        ),
        (
            rf"{ASKED}\bwho {EMPHASIS}(?!(?:noticed|found|saw|reported|detected|spotted|raised|fixed|restored"
            rf"|received|used"
            r"|needed|paged|acknowledged|announced|led|helped|heard|owned|read)\b)(?:\w+ed|wrote|ran|built|sold|bought"
            r"|sent|chose|set|hid|stole|gave|cut|shut|threw|drew|lost) (?:up |off |down |out |through )?(?:this|it"
            r"|that|these|those|prod|production|to prod\w*|straight|without)\b"
        ),
        r"\b(?:do|does|did) (?:he|she|they|you|these people) think (?:he|she|they|you) (?:is|are|was|were)\b",
        r"\b(?:what|which) (?:idiot|genius|fool|clown|moron|bright spark|clever \w+|smart \w+|bozo|joker|cretin)\b",
        (
            r"\bhow (?:many (?:more )?times|often) (?:do|must|did|should|have|will) (?:we|i|you|one|people"
            rf"|they)\b(?: have| need)?(?: to)?(?: be)? (?:{_TELLING})\b"
        ),
        r"\bhow many (?:more )?(?:times|reminders|warnings|e-?mails|tickets|meetings) (?:does|do|did|will) it take\b",
        (
            r"\b(?:was|is|were) it (?:really |honestly )?(?:too much|so hard|that hard|so difficult|that difficult"
            r"|beyond|asking too much) (?:to|for|of|trouble)?"
        ),
        r"\bwould it have (?:killed|hurt|been (?:so|too|that)|cost (?:him|her|them|anyone|anybody|you))\b",
        (
            r"\b(?:did|does|has|had)(?:n't)? it (?:not |never |ever |really |even )*(?:occur|occurred|strike|struck"
            r"|cross|crossed|dawn|dawned|bother|bothered|ring a bell)\b"
        ),
        (
            r"\b(?:is|isn't|was|wasn't) there (?:really )?(?:not )?(?:no one|nobody|no-one|anyone|anybody|someone"
            r"|somebody)\b.*\b(?:reads|tests|checks|knows|looks|cares|understands|thinks|watches|reviews|read|checked"
            r"|tested|looked|noticed|knew|thought|cared|listens|awake|competent)\b"
        ),
        (
            rf"{BEGIN}(?:isn't|wasn't|wouldn't|is not|was not) (?:it|that|this)(?: not)?(?: really"
            rf"| exactly)? (?:up to|the job"
            r"|the duty|the responsibility|the task|[\w -]{1,30}'s? (?:job|duty|responsibility|task|business))\b"
        ),
        (
            rf"{BEGIN}(?:is|was) (?:it|that|this) not (?:up to|the job|the duty|the responsibility"
            r"|[\w -]{1,30}'s? (?:job|duty|responsibility|task))\b"
        ),
        (
            rf"{BEGIN}(?:nobody|no one|no-one|not one (?:of|person|single)|not a single (?:person|one))\b.{{0,40}}\b"
            rf"(?:{LOOKED}|thought|bothered|saw|told|knew|spoke|realised|realized|wondered|spotted)\b"
        ),
        r"\bwhy on earth (?:was|were|is|are|has|had|did|does|would)\b",
        r"\bwhy the (?:hell|heck) (?:was|were|is|are|has|had|did|does|would)\b",
        (
            r"\b(?:why|how) (?:was|were|has|have|had) (?:this|that|it|such|the [\w -]{1,30}?|these"
            rf"|those)\b[\w -]{{0,30}}?\b(?:ever |even |ever been |been )?(?:{_DONE})\b"
        ),
        (
            r"\bhow (?:was|were|has|had) (?:this|that|it|such an? \w+|the \w+) (?:ever "
            r"|even )?(?:been )?(?:missed|allowed"
            r"|permitted|ignored|skipped)\b"
        ),
        (
            r"\bwhy (?:were|was|weren't|wasn't|are|aren't|have|had|haven't|hadn't) (?:we|i) (?:not |never |only "
            r"|n't )?(?:been )?(?:told|informed|asked|warned|consulted|involved|kept)\b"
        ),
        rf"\bwhat {EMPHASIS}(?:possessed|came over|got into)\b",
        (
            r"\bwhat (?:on earth |the hell )?(?:went|was going) (?:through|on in) (?:his|her|their|your"
            r"|[\w -]{1,30}'s?) (?:head|heads|mind|minds|brain)\b"
        ),
        (
            r"\bwhat(?:'s| is| was|) (?:the |his |her |their |your |[\w -]{1,30}'s? )?(?:excuse|justification) (?:of"
            r"|for|this|here|now|$|\?)"
        ),
        r"\bwhat(?:'s| is| was) (?:his|her|their|your|[\w -]{1,30}'s?) excuse\b",
        r"\b(?:what|which) part of .{1,60}\b(?:not|n't|didn't|doesn't|wasn't|isn't|unclear)\b",
        r"\bsince when (?:do|does|is|are|can|may|did) \w+",
        (
            r"\bwhen (?:will|are|is) (?:these|those|they|people|he|she|[\w -]{1,30}?) (?:finally|ever"
            r"|going to (?:learn|tell))\b"
        ),
        r"\b(?:must we|do we (?:really )?(?:have|need) to) (?:really )?(?:tell|remind|explain|spell|babysit|teach)\b",
        (
            r"\b(?:are|is) (?:we|i|you) (?:really |seriously )?(?:the only|expected|supposed) (?:one|ones|to do"
            r"|to clean|to fix)\b.*\b(?:their|his|her|them)\b"
        ),
        (
            r"\bwho (?:has|had) been (?:playing|fiddling|tinkering|meddling|messing|tampering|sleeping|asleep|toying"
            r"|dozing)\b"
        ),
        (
            r"\bwho (?:was|is) the (?:last|only) (?:one |person |man |woman )?to (?:touch|change|edit|leave|use|sign"
            r"|open|close)\b"
        ),
        r"\bwhich (?:one )?of (?:the|these|those|our) (?:[\w-]+ ){1,3}?(?:was|is) it\b",
        (
            r"\bwhose (?:[\w-]+ )?(?:keys?|account|login|badge|token|password|credentials|card|laptop|session"
            r"|signature|shift|turn) (?:was|were|is) (?:used|on|behind|it|this|that|responsible|logged|lying|left"
            r"|missing)\b"
        ),
        r"\bwhy (?:must|do) (?:we|i) (?:always |have to |still )+(?:clean|fix|mop|pick|sweep|repair|pay)\b",
        (
            r"\bhow (?:could|can|did) (?:this|that|it|such a thing|something like this) (?:even |ever )?(?:happen"
            r"|have happened|occur) to (?:an?|such an?|our) (?:experienced|senior|professional|trained|seasoned"
            r"|skilled|qualified|certified|grown|adult)\b"
        ),
        r"\bhow dare(?:s|d)? ",
        (
            r"\bhow (?:blind|stupid|careless|naive|lazy|deaf|dumb|ignorant|reckless|thick|irresponsible|arrogant"
            r"|clueless|sleepy|dense) (?:can|could|must|do|does) (?:one|you|they|he|she|somebody|someone|a person"
            r"|people|anybody|anyone)\b"
        ),
        (
            r"\b(?:must|does) (?:one|anybody|somebody) (?:really |seriously |always |first |have to )*(?:explain|tell"
            r"|spell|remind|teach|write)\b"
        ),
    )
)
