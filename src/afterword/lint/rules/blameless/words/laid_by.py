"""What was let go by, told of things: it sank in an inbox, was clicked away, the needful was not done."""

from afterword.lint.text.frames import frame

_CALL = (
    r"(?:flags?|alerts?|warnings?|mails?|e-?mails?|notes?|lines?|labels?|pages?|alarms?|tickets?|messages?|notices?"
    r"|hints?|remarks?|footnotes?|entr(?:y|ies)|dates?|deadlines?|signs?|steps?|points?|items?|details?|paragraphs?"
    r"|clauses?|letters?|reminders?|pop-?ups?|prompts?|lights?|lamps?|reports?|requests?|mistakes?|typos?"
    r"|dependenc(?:y|ies)|conditions?|exceptions?|second \w+|third \w+)"
)
_TASK = (
    r"(?:checks?|tests?|drills?|rehearsals?|inspections?|reviews?|briefings?|measurements?|samples?|trials?|dry run"
    r"|second look|cross-check|double-check|handover|walk-?round|backup|calibration|rinse|flush|follow-?up|clean-?up)"
)
_PLACE = (
    r"(?:inbox(?:es)?|mailbox(?:es)?|desk|piles?|drawers?|backlog|holidays?|holiday (?:period|season)|handover"
    r"|(?:day-to-day|daily) business|stack|tray|service desk|helpdesk|paperwork|spam(?: folder)?|to-do list|shuffle)"
)
_SOME_TIME = (
    r"(?:for|since|until) (?:[\w-]+ ){0,3}?(?:days?|weeks?|months?|years?|hours|ages|spring|summer|autumn|winter"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday"
    r"|thursday|friday|easter|christmas)"
)
_HEADS = (
    r"(?:dispatcher|planner|coordinator|controller|driver|picker|packer|loader|handler|supervisor|agent|operator"
    r"|editor|producer|ward|lab|desk|shift|depot|tower|crew|office|board|squad|unit|bridge)"
)
_CLEFT = """
    what he, what she, what they, what nobody, what everybody, what everyone, what no one, what we, what none, what both
    what neither, left out was, left off was, left out were, left undone was, forgot was, forgotten was, overlooked was
    missed was, omitted was, neglected was, ignored was, skipped was, disregarded was, forgot were, overlooked were
    missed were, forgot to, not check was, not tell us was, not mention was, not ask was, never checked was
    never told us was, never mentioned was
"""
_SPELLS = (
    r"minutes|hours|days|weeks|months|years|shifts?|handovers?|hand-overs|reminders?|pages|mails|calls|warnings|alerts"
    r"|meetings|sprints|releases|quarters|alarms|letters|tickets|requests|rings|complaints|reports"
)
_LEFT = r"(?:forgotten|forgot|overlooked|overseen|neglected|missed|omitted|ignored|disregarded|failed to)"

FRAMES = (
    frame(
        "overseen, oversaw",
        rf"(?:has|have|had) (?:\w+ly |just |also )?(?P<verb>overseen) (?:that\b|(?:the|an?|his|her|their|its|one|two"
        rf"|this) (?:[\w-]+ ){{0,3}}?{_CALL}\b)",
        rf"{_CALL} (?:was|were|had been|has been) (?:\w+ly )?overseen by (?P<who>[\w@-]+)",
        rf"(?P<deed>oversaw) (?:that\b|the (?:[\w-]+ ){{0,2}}?{_CALL}\b)",
    ),
    frame(
        "the needful",
        r"(?:did not|didn't|has not|have not|hasn't|haven't|had not|never|without) (?:do|done|doing) the needful",
        r"the needful (?:was|has been|had been|is) (?:not|never|still not) (?:yet )?done",
        r"(?:failed|forgot|neglected|omitted) to do the needful",
    ),
    frame(
        "dust with, dust at, dust in, resting with, resting at, waiting with, waiting at, rotting with, lying with, "
        "lying at, sitting with, stuck with, stuck at, pending with, pending at, parked with, resting with, unopened "
        "with, unread with, unread at, waiting with, kept pending, was kept, were kept",
        r"(?:was|were|has been|have been|had been|lay|sat|is) (?:still |just |simply )?(?:lying|sitting|stuck|pending"
        r"|gathering dust|collecting dust|resting|waiting|rotting|parked|resting|unopened|unread|kept pending"
        rf"|kept waiting) (?:with|at|by) (?P<who>[\w@-]+)[^;.]{{0,50}}? {_SOME_TIME}\b",
    ),
    frame(
        "sank in, drowned in, died in, vanished in, disappeared in, went under, got buried, was buried, evaporated in, "
        "withered in, went missing in, got stuck on, got stuck in, sank at, died at, ended up in, ended in, were "
        "buried, got lost in, was lost in, sank without, starved in",
        r"(?:sank|sunk|drowned|died|vanished|disappeared|went under|got buried|was buried|were buried|evaporated"
        r"|withered|went missing|got stuck|got lost|was lost|were lost|starved|ended up|ended) (?:\w+ly )?(?:in|at|on"
        rf"|among|under|somewhere (?:in|on)) (?:[\w@'-]+ ){{0,3}}?{_PLACE}\b(?! (?:provider|rule|rules|filter|queue))",
    ),
    frame(
        "clicked away, swiped away, closed unread, deleted unread, dismissed unread, waved by, acknowledged and left, "
        "acknowledged and forgotten, acknowledged and ignored, silenced and forgotten, filed unread, snoozed, silenced "
        "and left, put aside, muted and forgotten",
        r"(?:was|were|got|had been|has been) (?:\w+ly |just |simply |all )*(?:clicked away|swiped away|closed unread"
        r"|deleted unread|dismissed unread|waved by|filed unread|acknowledged and (?:then )?(?:left|forgotten|ignored)"
        r"|(?:silenced|muted) and (?:then )?(?:left|forgotten))\b(?! (?:automatically|by (?:the |a )?(?:script|job"
        r"|rule|tool|bot)))",
        r"(?:was|were|got|had been) (?:\w+ly )?(?:snoozed|put aside|swiped away)(?: [\w-]+ times)? by (?P<who>[\w@-]+)",
        r"(?P<deed>snoozed) (?:the|an?|every|all|both|his|her|their|two|three) [^,;.]{0,40}?(?:alerts?|pages?"
        r"|reminders?|alarms?|tickets?|warnings?)\b",
    ),
    frame(
        "one had forgotten, one forgot, one had overlooked, one overlooked, one had missed, one neglected, one had "
        "neglected, one omitted, one had omitted, one simply forgot, one had simply forgotten, one failed to, one had "
        "ignored, one had overseen, one had not thought, one did not think",
        rf"(?:^|[,;:] |\b(?:that|and|but|because) )\W*(?P<told>one (?:had |has |simply |also |again |just )*(?:{_LEFT}"
        r"|not thought (?:of|about|to)|did not think (?:of|about|to)))(?! (?:of|by)\b)",
    ),
    frame(
        "it was missed, it was omitted, it was neglected, it was overlooked, it was failed, it was overseen, it had "
        "been missed, it had been omitted, it had been neglected, it had been overlooked, it was simply missed, it has "
        "been missed, it has been overlooked, it was apparently missed, it was forgotten, it was unfortunately",
        r"it (?:was|had been|has been) (?:\w+ly )?(?:missed|omitted|neglected|overlooked|failed|forgotten"
        r"|overseen)(?: by [^,;.]{2,30}?)? (?:to \w+|that)\b",
    ),
    frame(
        "dispensed with, done without, foregone, forgone, let go, struck from, spared, economised on, saved on",
        rf"{_TASK} (?:was|were|had been|has been) (?:\w+ly )?(?:dispensed with|done without|foregone|forgone"
        r"|economi[sz]ed on|saved on)\b",
        rf"(?P<deed>spared) (?:the|an?|this|that|every|any) (?:[\w-]+ ){{0,2}}?{_TASK}\b",
    ),
    frame(
        "in his drawer, in her drawer, in their drawer, in his inbox, in her inbox, in their inbox, in his tray, in "
        "her tray, in his locker, in her locker, in his desk, in her desk, at the bottom of his, at the bottom of her",
        r"(?P<verb>kept|left|buried|locked|stowed|stashed|hid|forgot|had) [^,;.]{2,50}? (?:in|at the bottom of) (?:his"
        r"|her|their) (?:drawer|inbox|tray|locker|desk(?: drawer)?|bag|pile)\b",
    ),
    frame(
        "could not be bothered, couldn't be bothered, can't be bothered, cannot be bothered, could not be arsed, "
        "couldn't be arsed, would not be bothered, could not bring himself, could not bring herself, could not bring "
        "themselves",
        r"(?P<verb>could not|couldn't|can't|cannot|would not|wouldn't) (?:be (?:bothered|arsed|troubled)"
        r"|bring (?:himself|herself|themselves|itself) to)\b",
    ),
    frame(
        "omitted, left out, left off, struck, dropped",
        r"(?P<told>(?P<verb>omitted|left out|left off)) [^,;.]{2,50}? (?:from|off|in) (?:the|its|his|her|their"
        r"|this) (?:[\w-]+ ){0,3}?(?:list|inventory|plan|checklist|rota|roster|schedule|script|handover|order|form"
        r"|sheet|register|briefing|notice|announcement|count|scope|mail|invite|invitation|distribution list)\b",
    ),
    frame(
        "without a look, without a glance, without a second look, without a second glance, without a thought, without "
        "a second thought, without a closer look, without a single look, without so much as a, without even a, without "
        "regard to, without regard for, without one look, without a proper look",
        r"(?:was|were|had been|has been) (?:\w+ly )?(?:done|signed|thrown|placed|opened|closed|merged|approved"
        r"|released|deployed|pushed|made|given|sent|ordered|started|stopped|switched|pulled|taken|paid|booked|filled"
        r"|loaded|shipped|accepted|waved through|confirmed|rolled out|installed|carried out"
        r"|run) (?:[^,;.]{0,40}? )?without (?:so much as "
        r"|even )?(?:(?:an?|one) (?:second |single |closer |proper )?(?:look|glance|thought)|regard (?:to|for))\b",
    ),
    frame(
        "slipped, slips, slip",
        r"(?:slipped|slips) (?:clean |right |completely )?(?:the minds? of|(?:[\w@-]+ ){0,4}?[\w@-]+'s? minds?|(?:his"
        r"|her|their|our|my) minds?)\b",
    ),
    frame(
        "it went past, it passed by, it passed, it went by, did not enter, never entered, did not cross, never "
        "crossed, it never reached",
        r"it (?:went past|passed by|went by|passed) (?P<person>[\w@-]+)(?=[^,;.]{0,30}? that\b)",
        r"(?:never|didn't|did not) (?:even |once |really )?(?:cross|crossed|enter"
        r"|entered) (?:[\w@-]+ ){1,3}?(?P<owner>[\w@-]+)'s? (?:mind|head)s?\b",
    ),
    frame(
        "dozed while, slept while, dozed when, slept when, dozed as, slept as, snoozed while, napped while, dozed "
        "until, slept until, daydreamed while, dozed through, slumbered while",
        r"(?P<deed>dozed|slept|snoozed|napped|daydreamed|slumbered) (?:on |away )?(?:while|when|as|until|till) (?:the"
        r"|his|her|its|an?|two|three|all|our|it)\b",
    ),
    frame(
        "everybody's list, everyone's list, everybody's radar, everyone's radar, everybody's mind, everyone's mind, "
        "everybody's minds, our list, our radar, our minds, everybody's agenda, everyone's agenda, everybody's plate, "
        "the to-do list, everybody's calendar, everyone's calendar, the calendar, the agenda, anybody's list, the "
        "radar, out of sight, from view, everybody's memory, everyone's memory, our memory",
        r"(?:slipped|fell|fallen|dropped|slid|vanished|disappeared|gone|went|got lost) (?:\w+ )?(?:off|from|out of"
        r"|through|past) (?:everybody's|everyone's|anybody's|anyone's|our|the|all our|all their) (?:to-do )?(?:lists?"
        r"|radar|minds?|plates?|agendas?|heads?|calendars?|diar(?:y|ies)|memor(?:y|ies))\b(?! (?:app|view|page|widget"
        r"|screen))",
        r"(?:slipped|fell|dropped|slid) (?:out of sight|from view)(?= ?[.,;]|$| (?:of|in|with|among)\b)",
    ),
    frame(
        "out of his head, out of her head, out of their heads, out of my head, out of his mind, out of her mind, out "
        "of their minds, out of my mind, from his memory, from her memory, out of everybody's head, out of everyone's "
        "head",
        r"(?:went|gone|flew|flown|slipped|passed|vanished|dropped|fell) (?:\w+ )?(?:out of|from) (?:his|her|their|my"
        r"|our|everybody's|everyone's) (?:heads?|minds?|memor(?:y|ies))\b",
    ),
    frame(
        "went by before, passed before, elapsed before, gone by before, came and went before, went past before, went "
        "by until, passed until, elapsed until, went by without, passed without, came and went without, it took three, "
        "it took four, it took five, it took six, it took two, reminders before, reminders until, reminders to get, "
        "went by with",
        rf"(?:{_SPELLS}) (?:went by|passed|elapsed|came and went|went past|had gone by) (?:before|until) (?:anyone"
        r"|anybody|someone|somebody|a single \w+|any of \w+)(?: (?:in|at|on|from|of"
        r"|else) [^,;.]{2,30}?)? (?:\w+ly )?(?:took|picked|looked|opened|answered|replied|did (?:any|some)thing"
        r"|acted|moved|felt|woke|got|thought|reacted|stirred|bothered|cared|tried|dealt|read|asked|lifted|touched)\b",
        rf"(?:{_SPELLS}) (?:went by|passed|elapsed|came and went) without (?:anyone|anybody|a single \w+|any of \w+"
        r"|action|any action|an answer|a reply|a decision|anything being done|a reaction|any reaction|a word)\b",
        r"it took (?:\w+ )?(?:two|three|four|five|six|seven|several|many|\d+) (?:reminders?|mails?|calls?|pages?"
        r"|letters?|complaints?|attempts|requests?|pings?|escalations?) (?:before|until|to get|for) (?:anyone|anybody"
        r"|someone|somebody|the |our |an? |a soul)",
    ),
    frame(
        "meant to, intended to, wanted to, had planned to, had promised to",
        r"(?P<deed>meant|intended|wanted|planned|promised) to (?!be\b|have\b)[^;.]{2,70}? ?,? (?:but|yet|and then"
        r"|and) (?:then |he |she |they |we |it |simply |again |\w+ly )*(?:forgot"
        r"|got (?:distracted|sidetracked|carried away)|never (?:did|got|came|found)|let it|left it|put it off|slipped"
        r"|went out of|escaped|failed to|did not get (?:a)?round)\b",
    ),
    frame(
        _CLEFT,
        r"what (?P<person>[\w@-]+)(?: [^,;.]{2,40}?)? (?P<told>(?:had |has |have )?(?:simply |also |again |just "
        r"|\w+ly )*(?:forgotten|forgot|overlooked|neglected|missed|omitted|left out|left off|left undone|skipped"
        r"|passed over|failed to \w+|disregarded|ignored|did not (?:do|check|ask|tell|mention|read|test|see|say"
        r"|notice)|never (?:did|checked|asked|told|mentioned|read|tested|saw|said|noticed))) [^;.]{0,40}?(?:was"
        r"|were|is)\b",
        rf"what (?:the |our )(?:[\w-]+ )?{_HEADS} (?P<told>(?:had |has )?(?:\w+ly )*(?:forgotten|forgot|overlooked"
        r"|neglected|left out|left off|left undone|disregarded)) (?:was|were|is)\b",
    ),
)
