"""What nobody tended to: what did not cross somebody's mind, slipped through their fingers, got no second look."""

from afterword.lint.text.frames import frame

_CALLS = (
    r"(?:date|dates|line|lines|label|labels|note|notes|warning|warnings|remark|footnote|entry|alert|alerts|detail|figure"
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
_OVER = r"(?:passed|passing|skated|skating|flew|leafed|glided|skipped|skimmed|jumped|read)"
_NONE = r"(?:no|not a|never a|hardly a|barely a|scarcely a|not one)"

FRAMES = (
    frame(
        "nothing was done, nothing had been done, nothing has been done, nothing got done",
        r"nothing (?:was|had been|has been|got) done (?:about [^,;.]{2,40}? ?)?(?:for (?:another|over|more "
        r"than|almost|nearly|about|\d+|\w+)"
        r" (?:\w+ )?(?:minutes|hours|days|weeks|months|years)|until|before|in (?:the|all) \w+)\b",
    ),
    frame(
        "went home, left, walked away, knocked off, signed off, handed over, clocked off, went off, walked out",
        r"(?P<verb>went home|left|walked away|walked out|knocked off|signed off|handed over|clocked off|went "
        r"off)(?: [\w-]+){0,3}? with "
        r"(?:the|an?|two|three|all|half) (?:[\w-]+ ){1,4}?(?:still "
        r"(?:on|open|running|ringing|blinking|active|unlocked|unanswered"
        r"|pending|unfinished)|unlocked|unanswered|ringing|blinking|unfinished)\b",
    ),
    frame(
        "on the list, list for, list since, desk for, desk since, inbox for, inbox since, tray for, tray since, "
        "backlog for"
        ", backlog since, pile for, pile since",
        r"(?:on|in) (?:[\w@-]+ ){0,3}?(?P<named>[\w@-]+)'s? (?:to-do )?(?:list|desk|inbox|tray|backlog|pile) "
        r"(?:for|since) (?:\w+ )?"
        r"(?:days|weeks|months|years|ages|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september"
        r"|october|november|december|monday|tuesday|wednesday|thursday|friday|easter|christmas)",
        r"(?:on|in) (?:his|her|their) (?:to-do )?(?:list|desk|inbox|tray|pile) (?:for|since) (?:\w+ "
        r")?(?:days|weeks|months|years|ages)",
    ),
    frame(
        "unnecessary by, superfluous by, optional by, overkill by, waste by, worth by, needed by",
        r"(?:deemed|considered|judged|thought|declared|regarded as|dismissed as) (?:to be "
        r")?(?:unnecessary|superfluous|not worth"
        r"(?: [\w-]+)?|optional|too much|a waste|overkill|not needed) by (?P<who>[\w@-]+)",
    ),
    frame(
        "as far as",
        r"(?:never|didn't|did not) (?P<verb>got|get|read|looked|went|go|look) as far as\b",
    ),
    frame(
        "before anyone, before anybody, before someone, before somebody",
        r"before (?:anyone|anybody|someone|somebody)(?: (?:in|at|on|from|of) [^,;.]{2,25}?)? (?:\w+ly |finally "
        r")?(?:cared|reacted|stirred"
        r"|bothered|took (?:any )?notice|lifted|thought|deigned|paid)\b",
    ),
    frame(
        "neither of whom, none of whom, none of them, neither of them, not one of whom, not one of them, none "
        "of the, neither of the"
        ", nobody at the, no one at the, nobody in the, no one in the, nobody on the, no one on the",
        r"(?:neither|none|not one) of (?:whom|them|the \w+(?: \w+)?) (?:ever |even |had )?(?:picked "
        r"up|answered|acknowledged|reacted to"
        r"|heeded|opened|responded to|took up|lifted|attended to|followed up|dealt with|touched)\b(?! (?:by|within))",
    ),
    frame(
        "occurred to, occur to, crossed, cross, dawned on, escaped",
        r"(?:never|didn't|did not) (?:even |once |really )?(?:occur|occurred|dawn|dawned) (?:to|on) "
        r"(?P<who>[\w@-]+)[^,;.]{0,40}? "
        r"(?:to|that|how|what)\b",
        r"(?:never|didn't|did not) (?:even |once |really )?(?:cross|crossed|enter|entered) "
        r"(?P<named>[\w@-]+)'s? (?:mind|head)s?",
        r"(?:never|didn't|did not) (?:even |once |really )?(?:cross|crossed|enter|entered) (?:his|her|their) "
        r"(?:mind|head)s?",
        r"(?:had |has )?escaped (?P<named>[\w@-]+)'s? (?:notice|attention|eye|eyes)",
    ),
    frame(
        "slipped through, fell off, dropped off, went over, slid off, fell from, slipped from, slipped off, got "
        "lost on",
        r"(?:slipped|slid|fell|dropped|dropping|slipping|falling) (?:through|from|off|out of) the "
        r"(?:fingers?|net|hands|plate|list"
        r"|radar|desk|agenda|schedule) of (?P<who>[\w@-]+)",
        r"(?:slipped|slid|fell|dropped|dropping|slipping|falling) (?:through|from|off|out of) "
        r"(?:[\w@-]+ ){0,3}?(?P<named>[\w@-]+)'s? (?:fingers?|net"
        r"|hands|plate|list|radar|desk|agenda|schedule)",
        r"(?:slipped|slid|fell|dropped) (?:through|from|off|out of) (?:his|her|their) "
        r"(?:fingers?|net|hands|plate|list|radar|desk)",
        r"(?:got|was|were|been) (?:lost|buried|forgotten|stuck) (?:on|in|under) (?:[\w@-]+ "
        r"){0,3}?(?P<named>[\w@-]+)'s? "
        r"(?:desk|inbox|pile|tray|drawer)",
    ),
    frame(
        "left, leaves, leaving",
        r"left un\w+(?:ed|en|t|wn|d|n|de) by (?P<who>[\w@-]+)",
        rf"(?P<verb>left) off (?:the|its|his|her|their|all|both|two|three|this|that) (?:[\w-]+ ){{0,3}}?{_CALLS}\b",
        r"(?P<verb>left|leaves|leave|leaving) (?:the|its|his|her|their|a|an|our|every|all|both|this|that) "
        r"(?:[\w-]+ ){1,4}?"
        r"(?:ringing|beeping|blinking|flashing|buzzing|overflowing|piling up|gathering dust|to rot|to fester|to "
        r"its fate)(?!-)",
    ),
    frame(
        "putting off, pushing off, put off, pushed off, postponing, dragging out, delaying",
        r"(?:has|have|had|was|were|kept|keeps) (?:\w+ )?(?:been "
        r")?(?P<verb>putting|pushing|postponing|dragging|delaying)"
        rf"(?: off| out| back)? (?:the|its|his|her|their|a|an|our|every|this|that) (?:[\w-]+ ){{0,4}}?{_DUTIES}\b",
    ),
    frame(
        """
        neglect, omission, inaction, inactivity, passivity, non-renewal, non-payment, non-delivery, non-response
        non-notification, non-reply, forgetting, overlooking, neglecting, omitting, ignoring, skipping
        """,
        rf"(?P<named>[\w@-]+)'s? (?:\w+ )?(?P<told>{_LEAVING}) (?:of|over|in|on|when|to|regarding|led|cost|left|meant)",
        rf"{_LEAVING} [^,;.]{{0,50}}?(?:by|on the part of) (?P<who>[\w@-]+)",
        rf"(?:his|her|their|our) (?P<told>{_LEAVING}) (?:of|over|in|on|when|to|regarding|led|cost|left|meant)",
        r"(?P<named>[\w@-]+)'s? (?P<told>(?:forgetting|overlooking|neglecting|omitting|ignoring|skipping) "
        r"(?:to|the|of|a|an|this"
        r"|that|our|these|both))",
        r"(?:his|her|their|our) (?P<told>(?:forgetting|overlooking|neglecting|omitting|ignoring|skipping) "
        r"(?:to|the|of|a|an|this"
        r"|that|our|these|both))",
    ),
    frame(
        "in one ear, deaf ears, second look, second glance, second thought, no look, no glance, no thought, no "
        "attention",
        r"(?:in (?:at )?one ear and out (?:at |of )?the other)",
        rf"(?P<verb>gave|gives|give|spared|paid) [^,;.]{{2,50}}? {_NONE} (?:second |further |proper |single "
        rf")?(?:look|glance|thought"
        r"|attention|consideration|heed)",
        r"(?:fell|fallen|falling|landed) on deaf ears(?: (?:at|with|in|among) (?P<who>[\w@-]+))?",
    ),
    frame(
        "no answer, no reply, no hearing, no response, no reaction, no echo, deaf ear",
        r"(?:found|met with|got|received|drew|brought|had) no (?:answer|reply|hearing|reaction|echo|response) "
        r"(?:whatsoever |at all )?"
        r"(?:from|at|with|in) (?P<who>[\w@-]+)",
    ),
    frame(
        "did nothing, doing nothing, done nothing",
        r"(?P<verb>did) (?:absolutely |simply |just |precisely |again |exactly )?nothing(?= "
        r"(?:about|for|when|while|despite|until"
        r"|although|after|and|at all|to (?:stop|prevent|fix|warn|check|help|find|tell|inform|answer))\b|[.;]|$)",
        r"(?:has|have|had) (?:absolutely |simply |just |so far )?(?P<verb>done) (?:absolutely )?nothing(?= "
        r"(?:about|for|when|while"
        r"|despite|until|since|to (?:stop|prevent|fix|warn|check|help|find|tell|inform|answer))\b|[.;]|$)",
    ),
    frame(
        "passed over, passing over, skated over, flew over, leafed over, glided over, skipped over, skimmed "
        "over, jumped over, read over",
        rf"(?P<verb>{_OVER}) over (?:the|its|a|an|this|that|all|both|every|two|three|these) (?:[\w-]+ "
        rf"){{0,3}}?{_CALLS}\b",
        rf"{_OVER} over by (?P<who>[\w@-]+)",
    ),
)
