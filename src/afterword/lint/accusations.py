"""Frames of questions that accuse: some by their words alone, some only when they ask about people."""

from enum import Enum, auto
from typing import NamedTuple

from afterword.document.patterns import Pattern

_EMPHASIS = (
    r"(?:(?:on earth|in the world|the (?:hell|heck|devil|fuck)|in (?:god|heaven)'s name|exactly|actually|really|then"
    r"|precisely) )?"
)
_DOING = (
    "push|deploy|merge|run|store|put|leave|approve|restart|delete|drop|ship|release|turn|disable|skip|ignore|bypass"
    "|hard-code|hardcode|schedule|share|send|give|reboot|upgrade|patch|write|commit|keep|click|sign|allow|let|touch"
)
_DONE = (
    "approved|merged|signed off|rubber-stamped|waved through|let through|nodded through|overlooked|forgotten|neglected"
    "|authori[sz]ed|okayed|green-lit|greenlit"
)
_HARMED = "did|broke|caused|brought|took|made|deleted|wiped|let|failed|triggered|allowed|crashed|killed|dropped"
_LOOKING = (
    "look|read|test|try|check|think|consider|ask|open|verify|restore|bother|review|question|stop|notice|monitor|watch"
    "|listen|care|learn|wonder|plan|rehearse|double-check|validate"
)
_LOOKED = (
    "looked|read|tested|tried|checked|thought|considered|asked|opened|verified|restored|bothered|reviewed|questioned"
    "|noticed|monitored|watched|listened|cared|learned|wondered|planned|rehearsed|validated|said|spoken"
)
_TELLING = "tell|remind|ask|say|explain|warn|repeat|beg|told|asked|warned|reminded|said|explained|go through"
_BEGIN = r"(?:^|[,;:\u2014\u2013] |- |\b(?:so|and|but|then|well|seriously|honestly) )"

# What gets to people is no conduct of theirs: *did the on-call not receive the page?*
_RECEIVING = (
    r"(?! (?:not |ever |never |even |really |actually )*(?:get|got|receive|received|have access|need|be able"
    r"|able|see the"
    r"|been paged|paged|notified|been notified|be paged|be notified|affected|have the)\b)"
)

ALONE = tuple(
    Pattern(source)
    for source in (
        (
            rf"\bwhich (?:one |of |one of )+(?:you|them|us|these|those)\b.*\b(?:{_HARMED}|{_DONE}|pushed|pressed"
            rf"|changed|ran)\b"
        ),
        r"\bare we (?:seriously|really|honestly) (?:saying|to believe|supposed to believe|expected)\b",
        (
            r"\bis it (?:really )?(?:normal|acceptable|ok|okay|right|usual|too much) (?:that|for) (?:the|a|an|our"
            r"|his|her|people)\b"
        ),
        (
            rf"{_BEGIN}(?:was|were|has|have|had) (?:this|that|it|the [\w -]{{1,30}}?) (?:even|ever"
            rf"|actually) (?:been )?(?:{_LOOKED})\b"
        ),
        r"\bwho (?:had|has|gets) the (?:last word|final say)\b",
        r"\bwhy (?:did|do|can't|must|would) you (?:people|guys|lot)\b",
        r"\b(?:is|was)n't there (?:anybody|anyone|somebody|someone)\b",
        rf"{_BEGIN}did you (?:even|actually|bother|really) \w+",
        rf"\bby whom (?:was|were|is|has|had)\b.*\b(?:{_DONE}|changed|deleted|decided|done|opened|started|granted)\b",
        (
            r"\b(?:on|at|under|with|upon|by) whose (?:\w+ )?(?:authority|orders?|say-so|watch|instructions?|initiative"
            r"|insistence|approval|permission|consent|blessing|direction|advice|orders)\b"
        ),
        (
            r"\bwhose (?:[\w-]+ ){0,2}?(?:idea|fault|decision|mistake|job|responsibility|failure|duty|task|turn"
            r"|oversight"
            r"|blunder|bug|mess|signature|judgement|judgment|brainwave|plan|order|orders|error)\b"
        ),
        (
            r"\bwhose (?:[\w-]+ ){0,2}?(?:commit|change|script|code|merge|patch|account|laptop|credentials"
            r"|login|approval"
            rf"|name|query|deploy|deployment|pr|branch|migration) (?:{_HARMED}|was (?:it|this|that|behind)"
            rf"|is (?:this|that|it"
            r"|on|behind))\b"
        ),
        rf"\bwho {_EMPHASIS}(?:is|was) it (?:that|who)\b",
        (
            rf"\bwho {_EMPHASIS}(?:is|was) (?:the|that) (?:[\w-]+ ){{0,2}}?(?:one|person|guy|genius|idiot"
            rf"|individual|engineer"
            r"|developer|operator|admin|reviewer|culprit|hero|colleague|expert) (?:who|that|behind|responsible)\b"
        ),
        (
            rf"\bwho {_EMPHASIS}(?:is|was|were) (?:asleep|sleeping|at the (?:keyboard|wheel|console|controls"
            rf"|helm)|driving"
            r"|behind (?:this|that|the (?:change|commit|decision|outage|deletion|mess))|careless|stupid"
            r"|(?:told|asked|instructed|expected|assigned) to|tasked with|charged with|minding|looking after"
            r"|watching (?:the"
            r"|this|over)|on watch|so \w+ (?:as|that))\b"
        ),
        rf"\bwho {_EMPHASIS}(?:else |all )?(?:knew\b|(?:had|has) known\b)",
        (
            rf"\bwho {_EMPHASIS}(?:didn't|did not|never|hasn't|has not|had not|hadn't|failed to|omitted to"
            rf"|neglected to)"
            r"(?! (?:get|receive|have|need))"
        ),
        (
            r"\bwho (?:on earth|in the world|the (?:hell|heck|devil)|in (?:god|heaven)'s name) (?!(?:is|was|were"
            r"|are)\b)\w+"
        ),
        (
            rf"\bwho {_EMPHASIS}(?:would|could|dares|dared) (?:have \w+|ever \w+|even \w+|do|think|dream|possibly \w+"
            rf"|{_DOING})\b"
        ),
        (
            rf"\bwho {_EMPHASIS}(?!(?:noticed|found|saw|reported|detected|spotted|raised|fixed|restored|received"
            rf"|used|needed"
            r"|paged|acknowledged|announced|led|helped|heard|owned|read)\b)(?:\w+ed|wrote|ran|built|sold|bought"
            r"|sent|chose"
            r"|set|hid|stole|gave|cut|shut|threw|drew|lost) (?:up |off |down |out |through )?(?:this|it|that"
            r"|these|those"
            r"|prod|production|to prod\w*|straight|without)\b"
        ),
        r"\b(?:do|does|did) (?:he|she|they|you|these people) think (?:he|she|they|you) (?:is|are|was|were)\b",
        r"\b(?:what|which) (?:idiot|genius|fool|clown|moron|bright spark|clever \w+|smart \w+|bozo|joker|cretin)\b",
        (
            r"\bhow (?:many (?:more )?times|often) (?:do|must|did|should|have|will) (?:we|i|you|one|people|they)\b"
            rf"(?: have| need)?(?: to)?(?: be)? (?:{_TELLING})\b"
        ),
        r"\bhow many (?:more )?(?:times|reminders|warnings|e-?mails|tickets|meetings) (?:does|do|did|will) it take\b",
        (
            r"\b(?:was|is|were) it (?:really |honestly )?(?:too much|so hard|that hard|so difficult"
            r"|that difficult|beyond"
            r"|asking too much) (?:to|for|of|trouble)?"
        ),
        r"\bwould it have (?:killed|hurt|been (?:so|too|that)|cost (?:him|her|them|anyone|anybody|you))\b",
        (
            r"\b(?:did|does|has|had)(?:n't)? it (?:not |never |ever |really |even )*(?:occur|occurred|strike"
            r"|struck|cross"
            r"|crossed|dawn|dawned|bother|bothered|ring a bell)\b"
        ),
        (
            r"\b(?:is|isn't|was|wasn't) there (?:really )?(?:not )?(?:no one|nobody|no-one|anyone|anybody|someone"
            r"|somebody)\b"
            r".*\b(?:reads|tests|checks|knows|looks|cares|understands|thinks|watches|reviews|read|checked|tested|looked"
            r"|noticed|knew|thought|cared|listens|awake|competent)\b"
        ),
        (
            rf"{_BEGIN}(?:isn't|wasn't|wouldn't|is not|was not) (?:it|that|this)(?: not)?(?: really"
            rf"| exactly)? (?:up to|the job"
            r"|the duty|the responsibility|the task|[\w -]{1,30}'s? (?:job|duty|responsibility|task|business))\b"
        ),
        (
            rf"{_BEGIN}(?:is|was) (?:it|that|this) not (?:up to|the job|the duty|the responsibility"
            r"|[\w -]{1,30}'s? (?:job|duty|responsibility|task))\b"
        ),
        (
            rf"{_BEGIN}(?:nobody|no one|no-one|not one (?:of|person|single)|not a single (?:person|one))\b.{{0,40}}\b"
            rf"(?:{_LOOKED}|thought|bothered|saw|told|knew|spoke|realised|realized|wondered|spotted)\b"
        ),
        r"\bwhy on earth (?:was|were|is|are|has|had|did|does|would)\b",
        r"\bwhy the (?:hell|heck) (?:was|were|is|are|has|had|did|does|would)\b",
        (
            rf"\b(?:why|how) (?:was|were|has|have|had) (?:this|that|it|such|the [\w -]{{1,30}}?|these"
            rf"|those)\b[\w -]{{0,30}}?"
            rf"\b(?:ever |even |ever been |been )?(?:{_DONE})\b"
        ),
        (
            r"\bhow (?:was|were|has|had) (?:this|that|it|such an? \w+|the \w+) (?:ever "
            r"|even )?(?:been )?(?:missed|allowed"
            r"|permitted|ignored|skipped)\b"
        ),
        (
            r"\bwhy (?:were|was|weren't|wasn't|are|aren't|have|had|haven't|hadn't) (?:we|i) (?:not |never |only "
            r"|n't )?(?:been )?"
            r"(?:told|informed|asked|warned|consulted|involved|kept)\b"
        ),
        rf"\bwhat {_EMPHASIS}(?:possessed|came over|got into)\b",
        (
            r"\bwhat (?:on earth |the hell )?(?:went|was going) (?:through|on in) (?:his|her|their|your"
            r"|[\w -]{1,30}'s?)"
            r" (?:head|heads|mind|minds|brain)\b"
        ),
        (
            r"\bwhat(?:'s| is| was|) (?:the |his |her |their |your |[\w -]{1,30}'s? )?(?:excuse"
            r"|justification) (?:of|for|this"
            r"|here|now|$|\?)"
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
            r"|to clean|to fix)"
            r"\b.*\b(?:their|his|her|them)\b"
        ),
    )
)


class Whom(Enum):
    """Who a frame asks about."""

    PEOPLE = auto()
    ANYONE = auto()


class Frame(NamedTuple):
    """A question about people: its opening, up to where they are named, and what has to follow them."""

    opening: Pattern
    then: Pattern
    whom: Whom = Whom.PEOPLE


_ANY = rf"{_RECEIVING}(?: |$|\?)"
# Said of people affirmatively, these accuse.
_FAULTS = (
    "not|never|always|keep|keeps|kept|forget|forgot|ignore|ignored|skip|skipped|miss|missed|overlook|overlooked|neglect"
    "|neglected|fail|failed|break|broke|delete|deleted|push|pushed|merge|merged|wait|waited|bypass|bypassed|wipe|wiped"
    "|refuse|refused|disregard|disregarded|approve|approved|allow|allowed|rush|rushed|hide|hid|lie|lied|insist|assume"
    "|manage to|managed to|end up|ended up|wave|waved|let|lose|lost|confuse|confused|nod|wind up|get away|get it so"
    "|get it wrong|get this|go ahead|come to|think|thought|believe|sit|sat|drag|take so|took so|need so|sleep|slept"
    "|walk|look away|touch|leave|left|deploy|deployed|overrule|override|overrode|disable|disabled|reboot|restart both"
    "|restart all|blindly|simply|suddenly|just|hardly|again|dare"
)
_NEGATED = (
    r"(?: \w+ly| still| even| all)*"
    r"(?: (?:did|does|do|had|has|have|was|were|could|would|is|are)(?:n't| not| never)| never|"
)

FRAMES = (
    Frame(
        Pattern(r"\b(?:which|what) (?:one )?(?:of )?"),
        Pattern(
            rf" (?:\w+ly |then |also )?(?:{_HARMED}|approved|merged|pushed|changed|signed|deployed|ran|wrote"
            rf"|forgot|ignored"
            r"|skipped|missed|overlooked|disabled|removed|rebooted|restarted|touched|decided|clicked|released|committed"
            r"|bypassed|didn't|did not|never|was supposed|was meant|should have)\b"
        ),
    ),
    Frame(
        Pattern(rf"{_BEGIN}(?:did|does|do|has|have|had|is|are|was|were) "),
        Pattern(
            rf"{_RECEIVING}(?: \w+ly)?(?: (?:not|even|bother|bothered|honestly|seriously|never|really"
            rf"|at least|at any point|at all|once|think|believe|assume|imagine)\b| ever (?:{_LOOKING}"
            rf"|{_LOOKED})\b| (?:blind|asleep|incapable|deaf"
            r"|aware of what|out of (?:his|her|their) mind|too (?:busy|lazy|important|proud))\b)"
        ),
    ),
    Frame(
        Pattern(rf"{_BEGIN}(?:didn't|doesn't|don't|hasn't|haven't|hadn't|wasn't|isn't|aren't|weren't|couldn't|can't) "),
        Pattern(_ANY),
    ),
    Frame(
        Pattern(rf"{_BEGIN}(?:shouldn't|wouldn't|should not) "),
        Pattern(r"(?! be \w+ed| be able| get | receive)(?: |$|\?)"),
    ),
    Frame(
        Pattern(rf"{_BEGIN}(?:could|can|would|should) "),
        Pattern(
            r" not (?:\w+ly )?(?:have|just|at least|simply|even|wait"
            r"|ask|check|look|tell|read|see|be bothered)\b"
        ),
    ),
    Frame(
        Pattern(
            r"\b(?:why (?:is|was) it that|how (?:is|was) it(?: even)? possible that|how can it be(?: possible)? that"
            r"|how could it (?:be|happen) that|how come(?: that)?|how is it that|how come it that) "
        ),
        Pattern(rf"{_NEGATED} (?:\w+ly )?(?:{_FAULTS}))\b"),
    ),
    Frame(
        Pattern(r"\b(?:could it be|is it possible|is it true|is it the case|how likely is it) that "),
        Pattern(rf"{_NEGATED} (?:\w+ly )?(?:{_FAULTS}))\b"),
    ),
    Frame(
        Pattern(r"\bwhy (?:did|had|has|have|do|does) "),
        Pattern(
            r" (?:\w+ly )?(?:feel (?:entitled|free|the need|comfortable|compelled|authori[sz]ed)|see fit"
            r"|pretend|insist|jump"
            r"|hurry|act (?:as|like)|behave|bother|go (?:behind|around|over|against|ahead)|take it upon|play"
            r"|gamble|sit on"
            r"|look the other way|turn a blind eye|cut corners|dare|keep (?:quiet|silent|it))\b"
        ),
    ),
    Frame(
        Pattern(r"\b(?:explain|tell (?:me|us)|say|know|understand|clarify|wonder|ask)(?: to (?:me|us))? why "),
        Pattern(rf"{_RECEIVING}{_NEGATED} (?:\w+ly )?(?:{_FAULTS}))\b"),
    ),
    Frame(
        Pattern(r"\bwhy (?:did|does|has|had) it (?:take|taken) "),
        Pattern(r" (?:so|until|till|over|more than|almost|nearly|that long|ages|forever|an? \w+|the whole|\w+) "),
    ),
    Frame(
        Pattern(r"\bwhy (?:was|were|is|are) "),
        Pattern(
            r" (?:so|such an?|too|asleep|late|sleeping|ignoring|waiting|still|even|sitting|hiding|playing"
            r"|unable|incapable"
            r"|unwilling|on (?:his|her|their) phone|nowhere|not (?:at|on|paying|looking|watching|ready|prepared|called"
            r"|told|asked|informed|involved|consulted))\b"
        ),
    ),
    Frame(
        Pattern(
            r"\bwhy (?:wasn't|weren't|was|were|hasn't|hadn't) .{1,60}?(?:n't|not|never|wasn't|weren't).{0,60}? by "
        ),
        Pattern(r"(?: |$|\?|,)"),
    ),
    Frame(Pattern(r"\bwhy (?:wasn't|weren't|hasn't|hadn't) .{1,90}? by "), Pattern(r"(?: |$|\?|,)")),
    Frame(
        Pattern(r"\bwhy (?:do|does|must|can't|can|won't|should) "),
        Pattern(
            r" (?:\w+ly )?(?:always|never|not|keep|insist|refuse|ignore|think|still|even|have to|believe|assume|care)\b"
        ),
    ),
    Frame(Pattern(r"\bwhy would "), Pattern(rf" (?:\w+ly |ever |even )?(?:{_FAULTS}|{_DOING}|do|use|try)\b")),
    Frame(
        Pattern(r"\bwhy would (?=any|some|you |a |an )"),
        Pattern(rf" (?:\w+ly |ever |even )?(?:{_DOING}|do|think|want|use|try|build|design|change)\b"),
    ),
    Frame(
        Pattern(rf"\bhow {_EMPHASIS}(?:could|can|did|do|does) "),
        Pattern(
            rf" (?:\w+ly |all |ever |even |just |both )?(?:{_FAULTS}|not|be so|possibly|claim|accept|sign"
            rf"|be allowed|ship"
            r"|run|release|agree|do (?:this|that|such)|put|store|deploy)\b"
        ),
    ),
    Frame(
        Pattern(rf"\bwhat {_EMPHASIS}(?:was|were|is|are) "),
        Pattern(
            r" (?:\w+ly )?(?:(?:possibly |really )?(?:thinking|waiting for|playing at|up to|paid for|there for"
            r"|good for|afraid of)|"
            r"doing (?:on|in|with) (?:the |a |our )?(?:prod\w*|live|root|primary|master)"
            r"|doing\b.{0,40}\b(?:all this|all that|while|instead|meantime|between|the whole|for the"
            r"|those|all night|all day|in the|during))\b"
        ),
    ),
    Frame(
        Pattern(r"\bhow (?:much longer|long|often) (?:will|do|does|are|must|can) "),
        Pattern(r" (?:look|ignore|tolerate|continue|go on|keep|put up|watch|let|pretend|accept)\b"),
    ),
    Frame(Pattern(r"\bwhat took "), Pattern(r" so (?:long|much)\b")),
    Frame(Pattern(r"\bwhat (?:gives|gave) "), Pattern(r" the (?:right|idea|impression that (?:he|she|they))\b")),
    Frame(
        Pattern(r"\bwhat (?:made|makes|led) "),
        Pattern(
            r" (?:to )?(?:think|believe|decide|assume) (?:that )?(?:(?:this|he|she|they|it) (?:would|could|was"
            r"|were|is|had|can|may)"
            r"\b.{0,12}\b(?:work|fine|safe|okay|ok|allowed|do|get away|the right|skip|bypass|clever|a good idea"
            r"|above)\b)"
        ),
    ),
    Frame(
        Pattern(r"\bwhat (?:do|does|did) "), Pattern(r" (?:do all day|get paid for|do for (?:his|her|their) money)\b")
    ),
    Frame(
        Pattern(r"\bwhat (?:business|right|reason|excuse|authority) (?:did|do|does|had|has) "), Pattern(r" have\b|\b")
    ),
    Frame(
        Pattern(r"\bwhere (?:was|were|is|are) "),
        Pattern(
            r"\s*(?:when|during|while|all (?:this|that|the)|in all (?:this|that)|then\b|that (?:night|day"
            r"|morning|evening)"
            r"|the whole|on (?:that|the) (?:night|day)|hiding|in (?:this|that) (?:mess|story)|[?]|$)"
        ),
    ),
    Frame(
        Pattern(rf"{_BEGIN}(?:was|were|is|are) "),
        Pattern(
            r" (?:even |actually |really |at all )?(?:awake|paying attention|listening|watching|looking"
            r"|on the ball|thinking"
            r"|home|minding|alive|responsible|in charge|reading|testing|checking|monitoring)\b"
        ),
        Whom.ANYONE,
    ),
    Frame(
        Pattern(rf"{_BEGIN}(?:did|had) "),
        Pattern(rf" (?:even |actually |ever |really |at least |once |then )*(?:{_LOOKING}|{_LOOKED})\b"),
        Whom.ANYONE,
    ),
    Frame(
        Pattern(rf"{_BEGIN}(?:doesn't|don't|can't|won't|haven't|couldn't|didn't|hasn't|hadn't|wasn't|isn't|weren't) "),
        Pattern(r"(?: |$|\?)"),
        Whom.ANYONE,
    ),
)
