"""What nobody tended to: what did not cross somebody's mind, slipped through their fingers, got no second look."""

from afterword.lint.text.frames import frame

_CALLS = (
    r"(?:date|dates|line|lines|label|labels|note|notes|warning|warnings|remark|footnote|entry|alert|alerts|detail"
    r"|figure"
    r"|number|paragraph|page|item|items|point|step|steps|check|checks|test|tests|field|instruction|instructions|sign"
    r"|signs|reading|readings|message|mail|ticket|question|objection|rehearsal|briefing|handover|calibration|sample)"
)
_DUTIES = (
    r"(?:renewal|renewals|patch|patches|patching|upgrade|upgrades|migration|replacement|repair|repairs|update|updates"
    r"|review|audit|test|tests|drill|drills|clean-?up|rotation|backup|backups|order|answer|reply|decision|inspection"
    r"|maintenance|calibration|documentation|restore test|training)"
)
_LEAVING = (
    r"(?:neglect|omission|inaction|inactivity|passivity|non-(?:renewal|payment|delivery|response|notification|reply))"
)
# What only people do, or leave.
_DEED = (
    r"(?:renew|patch|tell|inform|warn|notify|ask|call|ring|phone|sign|order|book|hand|read|check|test|answer|reply"
    r"|escalate|report|document|label|rehearse|train|listen|act|react|respond|log|update|upgrade|replace|clean|close"
    r"|cancel|raise|pass|share|mention|announce|look|consult|involve|plan|schedule|review|verify|inspect|fix|repair"
    r"|maintain|budget|hire|rotate|remove|revoke|back up|communicate|coordinate|cooperate|invest|prepare|enter"
    r"|archive|migrate|disable|enable|open|think|wait|follow|pay|supervise|brief|publish|write|give|provide)"
)
_OVER = r"(?:passed|passing|skated|skating|flew|leafed|glided|skipped|skimmed|jumped|read)"
_NONE = r"(?:no|not a|never a|hardly a|barely a|scarcely a|not one)"

FRAMES = (
    frame(
        "nothing was done, nothing had been done, nothing has been done, nothing got done",
        r"nothing (?:was|had been|has been|got) done (?:about [^,;.]{2,40}? ?)?(?:for (?:another|over|more than"
        r"|almost|nearly|about|\d+|\w+) (?:\w+ )?(?:minutes|hours|days|weeks|months|years)|until|before"
        r"|in (?:the|all) \w+)\b",
    ),
    frame(
        "went home, left, walked away, knocked off, signed off, handed over, clocked off, went off, walked out",
        r"(?P<verb>went home|left|walked away|walked out|knocked off|signed off|handed over|clocked off"
        r"|went off)(?: [\w-]+){0,3}? with (?:the|an?|two|three|all|half) (?:[\w-]+ ){1,4}?(?:still (?:on|open"
        r"|running|ringing|blinking|active|unlocked|unanswered|pending|unfinished)|unlocked|unanswered|ringing"
        r"|blinking|unfinished)\b",
    ),
    frame(
        "on the list, list for, list since, desk for, desk since, inbox for, inbox since, tray for, tray since, "
        "backlog for, backlog since, pile for, pile since",
        r"(?:on|in) (?:[\w@-]+ ){0,3}?(?P<named>[\w@-]+)'s? (?:to-do )?(?:list|desk|inbox|tray|backlog|pile) (?:for"
        r"|since) (?:\w+ )?(?:days|weeks|months|years|ages|spring|summer|autumn|winter|january|february|march|april"
        r"|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|easter"
        r"|christmas)",
        r"(?:on|in) (?:his|her|their) (?:to-do )?(?:list|desk|inbox|tray|pile) (?:for|since) (?:\w+ )?(?:days|weeks"
        r"|months|years|ages)",
    ),
    frame(
        "unnecessary by, superfluous by, optional by, overkill by, waste by, worth by, needed by",
        r"(?:deemed|considered|judged|thought|declared|regarded as|dismissed as) (?:to be )?(?:unnecessary"
        r"|superfluous|not worth(?: [\w-]+)?|optional|too much|a waste|overkill|not needed) by (?P<who>[\w@-]+)",
    ),
    frame(
        "as far as",
        r"(?:never|didn't|did not) (?P<verb>got|get|read|looked|went|go|look) as far as\b",
    ),
    frame(
        "before anyone, before anybody, before someone, before somebody",
        r"before (?:anyone|anybody|someone|somebody)(?: (?:in|at|on|from|of) [^,;.]{2,25}?)? (?:\w+ly "
        r"|finally )?(?:cared|reacted|stirred|bothered|took (?:any )?notice|lifted|thought|deigned|paid)\b",
    ),
    frame(
        "neither of whom, none of whom, none of them, neither of them, not one of whom, not one of them, none of the, "
        "neither of the, nobody at the, no one at the, nobody in the, no one in the, nobody on the, no one on the",
        r"(?:neither|none|not one) of (?:whom|them|the \w+(?: \w+)?) (?:ever |even |had )?(?:picked up|answered"
        r"|acknowledged|reacted to|heeded|opened|responded to|took up|lifted|attended to|followed up|dealt with"
        r"|touched)\b(?! (?:by|within))",
    ),
    frame(
        "occurred to, occur to, crossed, cross, dawned on, escaped",
        r"(?:never|didn't|did not) (?:even |once |really )?(?:occur|occurred|dawn|dawned) (?:to"
        r"|on) (?P<who>[\w@-]+)[^,;.]{0,40}? (?:to|that|how|what)\b",
        r"(?:never|didn't|did not) (?:even |once |really )?(?:cross|crossed|enter"
        r"|entered) (?P<named>[\w@-]+)'s? (?:mind|head)s?",
        r"(?:never|didn't|did not) (?:even |once |really )?(?:cross|crossed|enter|entered) (?:his|her|their) (?:mind"
        r"|head)s?",
        r"(?:had |has )?escaped (?P<named>[\w@-]+)'s? (?:notice|attention|eye|eyes)",
    ),
    frame(
        "slipped through, fell off, dropped off, went over, slid off, fell from, slipped from, slipped off, got "
        "lost on",
        r"(?:slipped|slid|fell|dropped|dropping|slipping|falling) (?:through|from|off|out of) the (?:fingers?|net"
        r"|hands|plate|list|radar|desk|agenda|schedule) of (?P<who>[\w@-]+)",
        r"(?:slipped|slid|fell|dropped|dropping|slipping|falling) (?:through|from|off|out of) (?:[\w@-]+ ){0,3}?"
        r"(?P<named>[\w@-]+)'s? (?:fingers?|net|hands|plate|list|radar|desk|agenda|schedule)",
        r"(?:slipped|slid|fell|dropped) (?:through|from|off|out of) (?:his|her|their) (?:fingers?|net|hands|plate"
        r"|list|radar|desk)",
        r"(?:got|was|were|been) (?:lost|buried|forgotten|stuck) (?:on|in"
        r"|under) (?:[\w@-]+ ){0,3}?(?P<named>[\w@-]+)'s? (?:desk|inbox|pile|tray|drawer)",
    ),
    frame(
        "left, leaves, leaving",
        r"left un\w+(?:ed|en|t|wn|d|n|de) by (?P<who>[\w@-]+)",
        rf"(?P<verb>left) off (?:the|its|his|her|their|all|both|two|three|this|that) (?:[\w-]+ ){{0,3}}?{_CALLS}\b",
        r"(?P<verb>left|leaves|leave|leaving) (?:the|its|his|her|their|a|an|our|every|all|both|this"
        r"|that) (?:[\w-]+ ){1,4}?(?:ringing|beeping|blinking|flashing|buzzing|overflowing|piling up|gathering dust"
        r"|to rot|to fester|to its fate)(?!-)",
    ),
    frame(
        "putting off, pushing off, put off, pushed off, postponing, dragging out, delaying",
        r"(?:has|have|had|was|were|kept|keeps) (?:\w+ )?(?:been )?(?P<verb>putting|pushing|postponing|dragging"
        r"|delaying)(?: off| out| back)? (?:the|its|his|her|their|a|an|our|every|this"
        rf"|that) (?:[\w-]+ ){{0,4}}?{_DUTIES}\b",
    ),
    frame(
        """
        neglect, omission, inaction, inactivity, passivity, non-renewal, non-payment, non-delivery, non-response
        non-notification, non-reply, forgetting, overlooking, neglecting, omitting, ignoring, skipping
        """,
        rf"(?P<named>[\w@-]+)'s? (?:\w+ )?(?P<told>{_LEAVING}) (?:of|over|in|on|when|to|regarding|led|cost|left|meant)",
        rf"{_LEAVING} [^,;.]{{0,50}}?(?:by|on the part of) (?P<who>[\w@-]+)",
        rf"(?:his|her|their|our) (?P<told>{_LEAVING}) (?:of|over|in|on|when|to|regarding|led|cost|left|meant)",
        r"(?P<named>[\w@-]+)'s? (?P<told>(?:forgetting|overlooking|neglecting|omitting|ignoring|skipping) (?:to|the"
        r"|of|a|an|this|that|our|these|both))",
        r"(?:his|her|their|our) (?P<told>(?:forgetting|overlooking|neglecting|omitting|ignoring|skipping) (?:to|the"
        r"|of|a|an|this|that|our|these|both))",
    ),
    frame(
        "in one ear, deaf ears, second look, second glance, second thought, no look, no glance, no thought, no "
        "attention",
        r"(?:in (?:at )?one ear and out (?:at |of )?the other)",
        rf"(?P<verb>gave|gives|give|spared|paid) [^,;.]{{2,50}}? {_NONE} (?:second |further |proper |single )?(?:look"
        r"|glance|thought|attention|consideration|heed)",
        r"(?:fell|fallen|falling|landed) on deaf ears(?: (?:at|with|in|among) (?P<who>[\w@-]+))?",
    ),
    frame(
        "no answer, no reply, no hearing, no response, no reaction, no echo, deaf ear",
        r"(?:found|met with|got|received|drew|brought|had) no (?:answer|reply|hearing|reaction|echo"
        r"|response) (?:whatsoever |at all )?(?:from|at|with|in) (?P<who>[\w@-]+)",
    ),
    frame(
        "did nothing, doing nothing, done nothing",
        r"(?P<verb>did) (?:absolutely |simply |just |precisely |again |exactly )?nothing(?= (?:about|for|when|while"
        r"|despite|until|although|after|and|at all|to (?:stop|prevent|fix|warn|check|help|find|tell|inform|answer))\b"
        r"|[.;]|$)",
        r"(?:has|have|had) (?:absolutely |simply |just |so far )?(?P<verb>done) (?:absolutely )?nothing(?= (?:about"
        r"|for|when|while|despite|until|since|to (?:stop|prevent|fix|warn|check|help|find|tell|inform|answer))\b|[.;]"
        r"|$)",
    ),
    frame(
        "passed over, passing over, skated over, flew over, leafed over, glided over, skipped over, skimmed "
        "over, jumped over, read over",
        rf"(?P<verb>{_OVER}) over (?:the|its|a|an|this|that|all|both|every|two|three"
        rf"|these) (?:[\w-]+ ){{0,3}}?{_CALLS}\b",
        rf"{_OVER} over by (?P<who>[\w@-]+)",
    ),
    frame(
        "was forgotten, were forgotten, was neglected, were neglected, was omitted, was overlooked, were overlooked, "
        "was left out, got forgotten, had been forgotten, has been forgotten, was simply forgotten, was skipped, "
        "was missed out, was just forgotten, was again forgotten, was also forgotten, was then forgotten",
        r"^\W*(?!during|according|including|regarding|concerning|following)[a-z]{2,}ing (?:up |off |on |out |back "
        r"|down |over |in )?(?:the|an?|all|both|its|our|his|her|their|this|that|these|two|every|any|old"
        r"|new)\b[^,;.]{2,80}? (?P<told>(?:was|were|got|had been|has been) (?:simply |just |again |then |also "
        r"|\w+ly )*(?:forgotten|neglected|omitted|overlooked|left out|skipped"
        r"|missed out)(?! (?:automatically|by (?:the )?(?:script|job|pipeline|tool|installer))))",
    ),
    frame(
        "their failure to, their refusal to, their neglect to, their omission to, their unwillingness to, "
        "their reluctance to, his refusal to, her refusal to, his omission to, her omission to, his neglect to, "
        "her neglect to, their forgetting to",
        r"(?:his|her|their) (?:\w+ )?(?:failure|refusal|neglect|omission|unwillingness|reluctance"
        rf"|forgetting) to (?:\w+ly |even )?{_DEED}\b",
    ),
    frame(
        "omitted, left out, left off, missed out, leaves out",
        r"(?P<deed>omitted|left out|left off|missed out) (?!to\b|of\b|on\b|and\b|or\b|by\b|in\b|for\b|from\b"
        r"|names?\b)(?:the|an?|his|her|their|its|one|two|three|any|every|all|both|half|what"
        r"|\x01)(?! (?:[\w-]+ ){0,3}?(?:names?|(?:more )?details?|figures? from)\b)(?![^.;]*\b(?:for (?:brevity"
        r"|privacy|clarity|readability|simplicity|legal|now)|to protect|to keep|to save space|on purpose|deliberately"
        r"|from (?:the|this) (?:report|review|summary|appendix|chapter|table))\b)",
    ),
    frame(
        "by omitting, by skipping, by neglecting, by forgetting, by ignoring, by overlooking, by disregarding, "
        "by dispensing with, by leaving out, by not, by failing to, by never",
        r"^\W*by (?:\w+ly )?(?:omitting|skipping|neglecting|forgetting|ignoring|overlooking|disregarding"
        r"|dispensing with|leaving out|failing to \w+|(?:not|never) \w+ing) [^.;,]{2,80}? ?, (?P<who>[\w@-]+)",
    ),
    frame(
        "spared himself, spared herself, spared themselves, spared itself, saved himself, saved herself, "
        "saved themselves, saved itself, spare himself, spare herself, spare themselves, spares himself, "
        "spares herself, sparing himself, sparing herself, sparing themselves, saving himself, saving herself, "
        "saving themselves",
        r"(?P<verb>(?:wanted to |chose to |preferred to |decided to )?(?:spared?|saved?|spares|saves|sparing"
        r"|saving)) (?:himself|herself|themselves|itself) (?:the|an?|this|that|two|any|all|some|from)\b",
    ),
    frame(
        "dispensed with, did without, made do without, went without, forwent, forewent, forgone, waived, "
        "abstained from, refrained from, desisted from, passed on, opted out of, begged off, gave up on, skimped on, "
        "stinted on, economised on, economized on, saved on, got by without, made light of",
        r"(?P<deed>dispensed with|did without|made do without|went without|forwent|forewent|waived|abstained from"
        r"|refrained from|desisted from|opted out of|skimped on|stinted on|economi[sz]ed on|saved on|got by without)"
        rf" (?:the |an? |any |his |her |their |our |this |that |every |all )?(?:[\w-]+ ){{0,3}}?(?:{_CALLS}|{_DUTIES}"
        r"|training|supervision|spares?|restores?|trial|approval|fuse|earthing|isolation)\b",
    ),
    frame(
        "for later, for another day, for tomorrow, for next week, for next month, for next year, for next quarter, "
        "for somebody else, for someone else, until it was too late, till it was too late, to the last minute, "
        "to the last moment, until the last minute, until the last moment, for the next shift, on the pile, "
        "for the weekend crew, for the day shift, for the night shift, in the drawer, at the bottom of",
        r"(?P<deed>left|saved|kept|shelved|parked|put|set) (?!an? (?:note|message|warning|word|copy)|word"
        r"|instructions|notes|seats?)[^,;.]{2,60}? (?:for later|for another day|for tomorrow"
        r"|for next (?:week|month|year|quarter)|for some(?:body|one) else"
        r"|for the (?:next shift|day shift|night shift|weekend crew)|(?:until|till) it was too late"
        r"|(?:to|until|till) the last (?:minute|moment)|on the pile|in the drawer|at the bottom of)\b",
    ),
    frame(
        "and never did, but never did, and didn't, but didn't, but did not, and did not, yet never did, yet did not, "
        "but never got, but then didn't, and then didn't, but then did not, and then did not",
        r"(?P<deed>promised|agreed|offered|undertook|volunteered|pledged|vowed|swore|announced|meant"
        r"|intended) [^.;]{2,90}? ?,? (?:and|but|yet) (?:then )?(?:never|did not|didn't)(?: (?:did|do))?(?: so"
        r"| it)?(?=\W*$|[,;])",
    ),
    frame(
        "no handover, no note, no message, no backup, no answer, no reply, no warning, no notice, no ticket, "
        "no record, no entry, no label, no check, no test, no call, no announcement, no briefing, no alarm",
        r"\bno (?:[\w-]+ ){0,2}?(?:notes?|message|backups?|answers?|reply|warnings?|notices?|tickets?|records?"
        r"|entry|entries|labels?|checks?|tests?|calls?|announcement|briefing|alarm|handover) (?:was|were|had been"
        r"|has been) (?:left|made|taken|given|sent|written|filed|raised|kept|passed on|issued|ordered|run|held"
        r"|entered|attached|placed|forwarded|drawn up) by (?P<who>[\w@-]+)",
    ),
    frame(
        "fell between, slipped between, got lost between, dropped between, lost between",
        r"(?:fell|slipped|dropped|got lost|was lost|were lost) between (?P<who>[\w@-]+) and\b",
    ),
)
