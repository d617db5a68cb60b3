"""A supplier's service graded: vague about the cause, of no help, never got back to us, forgot what we had ordered."""

from afterword.lint.text.frames import frame

_WHO = r"(?:(?P<vendor>(?:the|our|this|that|their|an?|my)\b|(?<=^)[\w-]+(?= (?:was|were|is|has|had|gave|never|did)\b)))"
_DESK = (
    r"(?:(?:the|their|its|our (?:\w+ )?(?:provider|vendor|host|carrier|isp|registrar|bank)'s"
    r"|(?:the |my |this )?[\w-]+'s) (?:technical |customer |phone |online )?(?:support|helpdesk|help desk|hotline"
    r"|customer service|call cent(?:re|er))(?: (?:team|staff|desk|agents?|line|people|person|department))?)"
)
_HOST = (
    r"(?:my|our|the|a) (?:[\w-]+ )?(?:web[- ]?host|host(?=(?: \w+)? (?:forgot|neglected))"
    r"|hosting|hosting (?:company|provider)|registrar|hoster|isp)"
)
_VERY = r"(?:(?:very|rather|quite|extremely|totally|completely|incredibly|a bit|so|also|just|pretty|really) )*"
_GRADED = (
    rf"(?:was|were|has been|have been|had been|remained|remains?|is|are) {_VERY}(?:vague|evasive|unhelpful|unresponsive"
    r"|uncooperative|tight-lipped|dismissive|clueless|useless|opaque about|(?:of )?no help|of little help"
    r"|not (?:very |particularly |at all |really |being )*(?:helpful|cooperative|responsive|transparent|forthcoming"
    r"|interested in)|slow to (?:respond|react|answer|acknowledge|help|admit)|less than (?:helpful|forthcoming"
    r"|transparent)|unwilling to|reluctant to)\b"
)
_TREATED = (
    r"(?:(?:never|did not(?: even)?|has not|have not|had not|still has not) (?:even )?(?:got|gotten|get|come"
    r"|came) back to (?:us|me)|(?:kept|left|leaves|keeps) (?:us|me) (?:hanging|waiting|in the dark|guessing)"
    r"|fobbed (?:us|me) off|passed the buck|stonewalled(?: us| me)?"
    r"|ignored (?:all )?(?:our|my) (?:\w+ )?(?:e-?mails?|tickets?|calls?|questions?|requests?|messages?|reports?)"
    r"|strung (?:us|me) along|gave (?:us|me) the run-?around|shrugged (?:us|me|it) off|read from a script"
    r"|took no interest|showed (?:no|little|zero) (?:real |actual )?interest|closed (?:our|my) (?:\w+ )?ticket without"
    r"|promised to call (?:us|me)? ?back but|washed (?:its|their) hands)\b"
)
_GAVE_NOTHING = (
    r"(?:gave|provided|offered|sent|told|has given|have given|had given) (?:us|me) (?:with )?(?:no|little|hardly any"
    r"|next to no|not much|only (?:vague|generic|canned|boilerplate|evasive)"
    r"|(?:a |some )?(?:vague|generic|canned|evasive|boilerplate)) (?:useful |usable |meaningful |helpful |actionable "
    r"|concrete |real |further |proper |actual )*(?:information|answers?|help|reply|replies|explanations?|details"
    r"|insight|support|updates?|assistance|response|responses|statement)\b"
)

FRAMES = (
    frame(
        "vague, evasive, unhelpful, unresponsive, uncooperative, tight-lipped, dismissive, clueless, useless, opaque, "
        "no help, little help, not helpful, not very helpful, not cooperative, not responsive, not transparent, "
        "not forthcoming, slow to, less than, unwilling to, reluctant to, not being, not interested, not really, "
        "not particularly, not at all",
        rf"{_DESK} (?P<told>{_GRADED})",
        rf"{_WHO}[^,;.]{{0,40}}? (?P<told>{_GRADED})",
    ),
    frame(
        "back to us, back to me, us hanging, me hanging, us waiting, me waiting, in the dark, us guessing, fobbed, the "
        "buck, stonewalled, our emails, our email, our e-mails, my emails, our ticket, our tickets, my ticket, my "
        "tickets, our calls, our questions, our requests, our messages, our reports, my questions, us along, me along, "
        "runaround, run-around, us off, me off, it off, from a script, no interest, little interest, zero interest, "
        "call us back, call me back, their hands, its hands",
        rf"{_DESK} (?P<told>{_TREATED})",
        rf"{_WHO}[^,;.]{{0,40}}? (?P<told>{_TREATED})",
    ),
    frame(
        "information, answer, answers, help, reply, replies, explanation, explanations, details, insight, support, "
        "update, updates, assistance, response, responses, statement",
        rf"{_DESK} (?P<told>{_GAVE_NOTHING})",
        rf"{_WHO}[^,;.]{{0,40}}? (?P<told>{_GAVE_NOTHING})",
        r"there was (?P<told>no (?:useful|usable|meaningful|helpful|actionable|concrete|real) (?:information|answer"
        r"|help|reply|explanation|details|support|response))(?= (?:in|from) (?:there|it|them|their"
        r"|the (?:reply|answer|vendor|provider|mail|email|response|ticket|support))\b|\W*$)",
    ),
    frame(
        "forgot to, neglected to, forgot our, forgot my, forgot about, forgotten to, forgotten about",
        rf"{_HOST} (?:had |has |simply |then )?(?P<told>(?:forgot|forgotten|neglected) (?:to|about|our|my))\b",
    ),
)
