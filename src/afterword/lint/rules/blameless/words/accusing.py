"""Questions that accuse when they ask about people: how they open, and what has to follow."""

from enum import Enum, auto
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.lint.rules.blameless.words.accusations import BEGIN, DOING, EMPHASIS, HARMED, LOOKED, LOOKING, RECEIVING


class Whom(Enum):
    """Who a frame asks about."""

    PEOPLE = auto()
    ANYONE = auto()


class Frame(NamedTuple):
    """A question about people: its opening, up to where they are named, and what has to follow them."""

    opening: Pattern
    then: Pattern
    whom: Whom = Whom.PEOPLE


_ANY = rf"{RECEIVING}(?: |$|\?)"
# Said of people affirmatively, these accuse.
_FAULTS = (
    "not|never|always|keep|keeps|kept|forget|forgot|ignore|ignored|skip|skipped|miss|missed|overlook|overlooked|neglect"
    "|neglected|fail|failed|break|broke|delete|deleted|push|pushed|merge|merged|wait|waited|bypass|bypassed|wipe|wiped"
    "|refuse|refused|disregard|disregarded|approve|approved|allow|allowed|rush|rushed|hide|hid|lie|lied|insist|assume"
    "|manage (?:not )?to|managed (?:not )?to|contrive to|succeed in (?:not|missing|overlooking|ignoring)|end up|ended "
    "up|wave|waved|let|lose|lost|confuse|confused|nod|wind up|get away|get it so"
    "|get it wrong|get this|go ahead|come to|think|thought|believe|sit|sat|drag|take so|took so|need so|sleep|slept"
    "|walk|look away|touch|leave|left|deploy|deployed|overrule|override|overrode|disable|disabled|reboot|restart both"
    "|restart all|blindly|simply|suddenly|just|hardly|again|dare"
)
_NEGATED = (
    r"(?: \w+ly| still| even| all)*(?: (?:did|does|do|had|has|have|was|were|could|would|is|are)(?:n't| not| never)"
    r"| never|"
)

FRAMES = (
    Frame(
        Pattern(r"(?:^\W*|[,;:] )(?:and |so |but |then )?"),
        Pattern(
            r" (?:(?:really|just|simply|actually|honestly|seriously|calmly|happily) (?:\w{2,}ed|thought|ran|went"
            r"|left|let|took|gave|sent|did|knew|sat|slept|wrote|put|said|told|forgot|drove)"
            r"|(?:saw|noticed|said|did|heard|checked|asked|knew|thought|felt|suspected|read|wrote|reported) (?:nothing"
            r"|none of|not a word|not a thing|no alarm))\b"
        ),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:had|has|have) "),
        Pattern(
            r" (?:\w+ly )?been (?:drinking|sleeping|dreaming|asleep|drunk|smoking|napping|daydreaming|dozing"
            r"|celebrating)\b"
        ),
    ),
    Frame(
        Pattern(rf"\bwhat {EMPHASIS}(?:do|does|did) "),
        Pattern(
            r" (?:actually |really |even |exactly )?(?:get paid|do (?:all|at night|with (?:his|her|their) time|here"
            r"|there|for (?:his|her|their) money|for a living)|do at (?:night|work|weekends))\b"
        ),
    ),
    Frame(
        Pattern(
            r"\b(?:ask|know|explain|hear|learn|understand|wonder|guess|see|tell (?:us|me)|find out) what (?:exactly "
            r"|on earth )?"
        ),
        Pattern(
            r" (?:\w+ly )?(?:had in mind|(?:was|were) (?:thinking|up to|playing at|hoping|doing|imagining)|thought"
            r"|imagined|believed|hoped|had been thinking|took|made of|saw in)\b"
        ),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:can|could|can't|couldn't|is|was|does|did) "),
        Pattern(
            r" (?:really |even |seriously )?(?:not |unable to |incapable of )?(?:\w+ly |even )?(?:count to|count"
            r"|counting|spell|think straight|tell (?:left|one|a|the)|add up|distinguish)\b"
        ),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:can|could|is) "),
        Pattern(
            r" (?:really |even |seriously )?(?:not |unable to |incapable of )(?:\w+ly |even )?(?:read|reading|telling"
            r"|think|thinking|add|write|understand|follow|remember|pick up)\b"
        ),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:has|have|had) "),
        Pattern(
            r" (?:ever|even once|even|at any time|at least once) (?:held|read|opened|tested|looked|studied|learned"
            r"|learnt|understood|thought|set foot|checked|touched)\b"
        ),
    ),
    Frame(
        Pattern(r"\bwhy (?:did|does|do|had|has|would) "),
        Pattern(
            r" (?:\w+ly |even |ever )?(?:say yes|agree|nod|accept|sign|wave|rubber-stamp|consent|give in|go along"
            r"|put up"
            r"|tolerate|permit|okay|ok|green-light|trust|say nothing|stay silent|stay away|go home|look on|hesitate)\b"
        ),
    ),
    Frame(
        Pattern(r"\b(?:which|what) (?:one )?(?:of )?"),
        Pattern(
            r"(?! (?:\w+ly )?(?:opened|started|closed|sent|set up|moved|left) (?:the|an?|this) (?:[\w-]+ )?(?:ticket"
            r"|call|bridge|incident|page|alert|channel|response|restore|rollback|issue|report|mail|message)) (?:\w+ly "
            rf"|then |also )?(?:{HARMED}|approved|merged|pushed|changed|signed|deployed|ran|wrote|forgot|ignored"
            r"|skipped|missed|overlooked|disabled|removed|rebooted|restarted|touched|decided|clicked|released"
            r"|committed|left|opened|closed|cut|set|put|gave|lost|switched|turned|pulled|unplugged|locked|filled|typed"
            r"|pressed|started|stopped|moved|sent|let|bypassed|didn't|did not|never|was supposed|was meant"
            r"|should have)\b"
        ),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:did|does|do|has|have|had|is|are|was|were) "),
        Pattern(
            rf"{RECEIVING}(?: \w+ly)?(?: (?:not|even|bother|bothered|honestly|seriously|never|really"
            rf"|at least|at any point|at all|once|think|believe|assume|imagine)\b| ever (?:{LOOKING}"
            rf"|{LOOKED})\b| (?:blind|asleep|incapable|deaf"
            r"|aware of what|out of (?:his|her|their) mind|too (?:busy|lazy|important|proud))\b)"
        ),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:didn't|doesn't|don't|hasn't|haven't|hadn't|wasn't|isn't|aren't|weren't|couldn't|can't) "),
        Pattern(_ANY),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:shouldn't|wouldn't|should not) "),
        Pattern(r"(?! be \w+ed| be able| get | receive)(?: |$|\?)"),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:could|can|would|should) "),
        Pattern(r" not (?:\w+ly )?(?:have|just|at least|simply|even|wait|ask|check|look|tell|read|see|be bothered)\b"),
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
            r" (?:\w+ly )?(?:feel (?:entitled|free|the need|comfortable|compelled|authori[sz]ed)|see fit|pretend"
            r"|insist|jump|hurry|act (?:as|like)|behave|bother|go (?:behind|around|over|against|ahead)|take it upon"
            r"|play|gamble|sit on|look the other way|turn a blind eye|cut corners|dare|keep (?:quiet|silent|it))\b"
        ),
    ),
    Frame(
        Pattern(r"\b(?:explain|tell (?:me|us)|say|know|understand|clarify|wonder|ask)(?: to (?:me|us))? why "),
        Pattern(rf"{RECEIVING}{_NEGATED} (?:\w+ly )?(?:{_FAULTS}))\b"),
    ),
    Frame(
        Pattern(r"\bwhy (?:did|does|has|had) it (?:take|taken) "),
        Pattern(r" (?:so|until|till|over|more than|almost|nearly|that long|ages|forever|an? \w+|the whole|\w+) "),
    ),
    Frame(
        Pattern(r"\bwhy (?:was|were|is|are) "),
        Pattern(
            r" (?:so|such an?|in such a|in a hurry|in a rush|too|asleep|late|sleeping|ignoring|waiting|still|even"
            r"|sitting|hiding|playing|unable|incapable|unwilling|on (?:his|her|their) phone|nowhere"
            r"|not (?:at|on|paying|looking|watching|ready|prepared|called|told|asked|informed|involved|consulted))\b"
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
        Pattern(r"\bwhy (?:was|were|is|are) "),
        Pattern(
            r" (?:\w+ly |even |ever |still )?(?:allowed|permitted|trusted|entitled|authori[sz]ed|free|let|left alone"
            r"|left to|given (?:free rein|the keys?|root|admin|access|a free hand)"
            r"|able to (?:push|merge|delete|drop|deploy|approve|bypass)|suffered to|encouraged)\b"
        ),
    ),
    Frame(
        Pattern(r"\bwhy (?:do|does|must|can't|can|won't|should) "),
        Pattern(
            r" (?:\w+ly )?(?:always|never|not|keep|insist|refuse|ignore|think|still|even|have to|believe|assume|care)\b"
        ),
    ),
    Frame(Pattern(r"\bwhy would "), Pattern(rf" (?:\w+ly |ever |even )?(?:{_FAULTS}|{DOING}|do|use|try)\b")),
    Frame(
        Pattern(r"\bwhy would (?=any|some|you |a |an )"),
        Pattern(rf" (?:\w+ly |ever |even )?(?:{DOING}|do|think|want|use|try|build|design|change)\b"),
    ),
    Frame(
        Pattern(rf"\bhow {EMPHASIS}(?:could|can|did|do|does) "),
        Pattern(
            rf" (?:\w+ly |all |ever |even |just |both )?(?:{_FAULTS}|not|be so|possibly|claim|accept|sign|be allowed"
            r"|ship|run|release|agree|do (?:this|that|such)|put|store|deploy)\b"
        ),
    ),
    Frame(
        Pattern(rf"\bwhat {EMPHASIS}(?:was|were|is|are) "),
        Pattern(
            r" (?:\w+ly )?(?:(?:possibly |really )?(?:thinking|waiting for|playing at|up to|paid for|there for"
            r"|good for|afraid of)|doing (?:on|in|with) (?:the |a |our )?(?:prod\w*|live|root|primary|master)"
            r"|doing\b.{0,40}\b(?:all this|all that|while|instead|meantime|between|the whole|for the|those|all night"
            r"|all day|all week|all morning|all weekend|all afternoon|all the|in the|during))\b"
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
            r" (?:to )?(?:think|believe|decide|assume) (?:that )?(?:(?:this|he|she|they|it) (?:would|could|was|were|is"
            r"|had|can|may)\b.{0,12}\b(?:work|fine|safe|okay|ok|allowed|do|get away|the right|skip|bypass|clever"
            r"|a good idea|above)\b)"
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
            r"\s*(?:when|during|while|all (?:this|that|the)|in all (?:this|that)|then\b|that (?:night|day|morning"
            r"|evening)|the whole|on (?:that|the) (?:night|day)|hiding|in (?:this|that) (?:mess|story)|[?]|$)"
        ),
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:was|were|is|are) "),
        Pattern(
            r" (?:even |actually |really |at all )?(?:awake|paying attention|listening|watching|looking|on the ball"
            r"|thinking|home|minding|alive|responsible|in charge|reading|testing|checking|monitoring)\b"
        ),
        Whom.ANYONE,
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:did|had) "),
        Pattern(rf" (?:even |actually |ever |really |at least |once |then )*(?:{LOOKING}|{LOOKED})\b"),
        Whom.ANYONE,
    ),
    Frame(
        Pattern(rf"{BEGIN}(?:doesn't|don't|can't|won't|haven't|couldn't|didn't|hasn't|hadn't|wasn't|isn't|weren't) "),
        Pattern(r"(?: |$|\?)"),
        Whom.ANYONE,
    ),
)
