"""Omissions told by classes of words: who failed to book or ring, let things lie, stood idle or put things off."""

from afterword.lint.text.frames import frame

_NOW = r"(?:simply |just |again |also |then |\w+ly )*"
# What people do to paper, phones, tools and each other; no machine does these.
_DO = (
    r"(?:book|call|ring|phone|dial|tell|inform|warn|notify|ask|sign|countersign|order|reserve|hire|brief|read|hand"
    r"|write|note|fill|check|escalate|answer|reply|pass|mention|wake|arrange|rehearse|train|look|drain|renew|label"
    r"|tidy|lock|unlock|unplug|plug|pack|bring|attend|appoint|assign|consult|involve|document|file|invoice|translate"
    r"|budget|plan|schedule|roster|test|verify|inspect|review|question|double-check|cross-check|report|raise|flag"
    r"|announce|circulate|print|post|stock|restock|reorder|clean|tighten|earth|ground|ventilate|close|enter|key|type"
    r"|tick|update|prepare|think|notice|spot|hear|see|react|respond|act|stop|intervene|supervise|coordinate|teach|show"
    r"|explain)"
)
_DOING = (
    r"(?:booking|calling|ringing|telling|informing|warning|asking|signing|ordering|reserving|briefing|reading|handing"
    r"|writing|checking|escalating|answering|replying|passing|updating|renewing|testing|verifying|inspecting|reviewing"
    r"|reporting|raising|documenting|closing|keeping|following|securing|ensuring|preparing|supervising|coordinating"
    r"|communicating|labelling|maintaining|planning|monitoring|noticing|recognising|recognizing|spotting|noting)"
)
_LIE = (
    r"(?:run (?:down|off|warm|cold|hot|low|empty)|burn (?:out|down)|dry (?:out|up)|freeze|overheat|rust|corrode|spoil"
    r"|thaw|wither|slip away|fall due|come to an end|boil over|overflow|silt up|leak|drop off|go (?:cold|warm|flat|off"
    r"|to waste|under)|lie|sit|slide|lapse|expire|rot|gather dust|drift|run out|run dry|pile up|pass unread|wait|rest"
    r"|age|moulder|go stale|go unanswered|go unread|ring out|ring unanswered|languish|collect dust|fester|stagnate)"
)
_LAPSE = (
    r"(?:expire|lapse|run out|run dry|rot|decay|go stale|pile up|overflow|slip|slide|age|fill up|fall behind|fester"
    r"|fall out of date|become (?:outdated|stale|obsolete)|grow stale|drift|accumulate|languish|wither|deteriorate)"
)
_LATER = (
    r"the new year|(?:after )?the (?:holidays|weekend|break|summer|season|quarter|next [\w-]+|following [\w-]+|spring"
    r"|autumn|winter)|next [\w-]+|another (?:day|week|month|year|time)|monday|tuesday|wednesday|thursday|friday|later"
    r"|tomorrow|after (?:the |his |her |their )?(?:holidays?|weekend|break|lunch|leave|summer|quarter|release)|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|winter|summer"
    r"|better times|somebody else"
)
_CALLED_FOR = (
    r"(?:reminders?|deadlines?|warnings?|dates?|mails?|e-mails?|alerts?|pages|calls|letters?|days|hours|weeks|months"
    r"|nights|shifts|notices?|chances?|opportunit(?:y|ies)|windows?|appointments?|requests?|alarms?|invitations?"
    r"|tickets?)"
)
_OWED = (
    r"(?:renewals?|patch(?:es|ing)?|upgrades?|migrations?|replacements?|repairs?|updates?|reviews?|audits?|tests?"
    r"|drills?|clean-?ups?|rotations?|backups?|orders?|answers?|repl(?:y|ies)|decisions?|inspections?|maintenance"
    r"|calibrations?|documentation|training|service|servicing|overhauls?|fix(?:es)?|switch-?over|hand-?over"
    r"|recruitment|hiring|check-?ups?|refactoring|decommissioning|stock-?take|rehearsals?|investment|purchase|exchange"
    r"|rebuild|exercise|restore)"
)
_AGAIN = (
    r"(?:again and again|repeatedly|time and again|time after time|over and over|until it was too late|indefinitely"
    r"|(?:year|month|week|sprint|quarter) after (?:year|month|week|sprint|quarter))(?![^.;]*\b(?:because|since"
    r"|as the)\b)"
)
_SHELVED = (
    r"(?:parked|shelved|sat on|put (?:aside|off|away)|mothballed|pigeonholed|buried|let (?:lie|slide|lapse|slip|go)"
    r"|left (?:lying|hanging|unattended)|allowed to (?:lapse|expire|slide|rot|run out)|depriori?ti[sz]ed"
    r"|brushed (?:aside|off)|waved away|kicked down the road|kicked into the long grass|pushed (?:aside|back|off)"
    r"|postponed|deferred|snubbed|blanked|shunned|passed over|talked away|filed away|binned|lost sight of)"
)
_SHELVED_BY = """
    parked by, shelved by, sat on by, put aside by, put off by, put away by, mothballed by, pigeonholed by, buried by
    lie by, slide by, lapse by, slip by, lying by, hanging by, unattended by, expire by, rot by, deprioritised by
    deprioritized by, brushed aside by, brushed off by, waved away by, the road by, long grass by, pushed aside by
    pushed back by, postponed by, deferred by, snubbed by, blanked by, passed over by, filed away by, binned by
    sight of by, run out by
"""
_IDLE = r"(?:inert|idle|passive|inactive|motionless|silent|unmoved|quiet|mute|deaf|dumb|indifferent|unresponsive)"
_LACK = (
    r"(?:omissions?|neglect|dereliction(?: of duty)?|inaction|passivity|forgetfulness|inertia|non-action|idleness"
    r"|procrastination|tardiness|absent-mindedness|remissness|failure to (?:act|react|respond|answer|check|call|ask"
    r"|tell|inform|warn|report|escalate|notice|sign|book|renew|read|verify|test|review))"
)
_TASK = (
    r"(?:step|steps|check|checks|test|tests|drain|backup|label|labels|earthing|grounding|wiring|review|reading|call"
    r"|note|line|handover|briefing|clause|paragraph|rehearsal|run|dry run|cleanup|clean-up|inspection|paperwork"
    r"|signature|form|seal|cover|clamp|screw|valve|tag|entry|update|notice|announcement|warning|ventilation|fuse|lock"
    r"|rinse|calibration|adjustment|verification|approval|confirmation|sample|dose|appointment|acknowledgement|flush)"
)

_MADE = tuple(
    """written done made created renewed closed carried drawn updated ordered booked sent filed completed
    finished fixed repaired replaced cleaned installed removed rotated revoked patched upgraded migrated
    scheduled planned arranged answered signed calibrated labelled labeled taken passed handed delivered
    returned switched enabled disabled configured set entered copied trained serviced maintained cleared
    archived picked followed acted dealt looked put paid submitted prepared printed posted stocked
    refilled topped unloaded secured locked drained tightened fitted issued ticked filled handled
    addressed attended decommissioned retired deleted cancelled terminated restocked emptied replenished
    watered fed charged weighed counted swept greased oiled""".split()
)

FRAMES = (
    frame(
        ", ".join(f"{never} {each}" for each in _MADE for never in ("never", "not")),
        r"(?:was|were|had been|has been|have been)(?: ?,[^,;.]{2,40},)?(?: (?:\w+ly|simply|just|again))* (?:never"
        rf"|not) (?:\w+ly |even |once )*(?:{'|'.join(_MADE)})(?: (?:out|up|off|on|down|in|over|to|with|into|at"
        r"|back))?(?: [^,;.]{2,30}?)? by (?!hand\b|default\b|then\b"
        r"|mistake\b)(?P<who>[\w@-]+)(?![^.;]*\b(?:because|since|as it|for it was)\b)",
    ),
    frame(
        "failed to, fails to, neglected to, forgot to, forgets to, omitted to, missed to, forgotten to, failed in, "
        "failed at, fails in, neglected",
        rf"(?P<deed>failed|fails|neglected|forgot|forgets|forgotten|omitted|missed) to {_NOW}{_DO}\b",
        rf"(?P<deed>failed|fails) (?:in|at) (?:properly |duly |timely )?{_DOING}\b",
        rf"(?P<deed>neglected) (?:{_DOING}|the (?:[\w-]+ ){{0,2}}?{_TASK})\b",
    ),
    frame(
        "chose not, decided not, preferred not, elected not, opted not, saw no need, saw no reason, felt no need",
        r"(?P<deed>chose|preferred|elected) not to (?:hear|see|look|notice|react|respond|read|act|know|listen"
        r"|intervene|pick (?:it )?up|help|bother)",
    ),
    frame(
        "omitted, left out, leaves out",
        rf"(?P<deed>omitted|left out) (?:the|his|her|their|one|two|any|every|all) (?:[\w-]+ ){{0,3}}?{_TASK}\b",
    ),
    frame(
        "let",
        rf"(?P<deed>let) (?:the|an?|our|his|her|their|this|that|these|it|them|two|three|four|both|all|every"
        rf"|several)\b[^,;.:]{{0,60}}? (?:simply |just )?{_LIE}\b",
    ),
    frame(
        "allowed, permitted",
        rf"(?P<deed>allowed|permitted) (?:the|an?|our|his|her|their|this|that|these|it|them|both|all"
        rf"|every)\b[^,;.:]{{0,60}}? to {_LAPSE}\b",
    ),
    frame(
        "mind, minds, attention, notice, memory, eye, eyes, head",
        r"(?:slipped|slips|escaped|escapes|eluded|passed|left) (?:the |our "
        r"|an? )?(?:[\w-]+ ){0,3}?(?P<owner>[\w@-]+)(?:'s|') (?:mind|minds|attention|notice|memory|eyes?|head)\b",
        r"(?:slipped|escaped) the (?:mind|minds|attention|notice|memory|eyes?|head) of (?P<person>[\w@-]+)",
    ),
    frame(
        "omission, omissions, neglect, dereliction, inaction, passivity, forgetfulness, inertia, non-action, idleness, "
        "procrastination, tardiness, absent-mindedness, remissness, failure to",
        rf"{_LACK} (?:by|of|from|on the part of|on the side of|among|at|in) (?P<who>[\w@-]+)",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:[\w-]+ )?{_LACK})\b",
    ),
    frame(
        "inert, idle, passive, inactive, motionless, silent, unmoved, quiet, mute, deaf, indifferent, unresponsive, "
        "sat back, stood by, looked on, looked away, looked the other way, sat by",
        rf"(?P<deed>remained|stayed|sat|stood|kept|lay) (?:\w+ly )?{_IDLE} (?:before|in the face of|in front of|despite"
        r"|while|when|although|even though|throughout)\b",
        r"(?P<deed>sat back|stood by|looked on|looked away|looked the other way|sat by) (?:while|when|as|and|until)\b",
    ),
    frame(
        "procrastinated, dragged, dragging, put off, shelved, kept putting, long finger, back burner, twiddled",
        r"(?P<deed>procrastinated)",
        r"(?P<deed>dragged|dragging|kept dragging) (?:his|her|its|their|the) (?:feet|heels)\b",
        r"(?P<deed>twiddled) (?:his|her|its|their) thumbs\b",
        r"(?P<deed>put|kept putting|pushed|left) [^,;.]{2,50}? (?:off (?:for|until|till|again|and)"
        r"|on the (?:long finger|back burner))\b",
    ),
    frame(
        "a miss, unopened, unseen, without reading, without opening, without a look, without looking, without a "
        "glance, go unchecked, go unheeded, go unrenewed, go unattended, go untested, go stale, go unpaid, snubbed, "
        "ghosted, shrugged off, waved away, brushed off, tuned out, wrote off, pooh-poohed, cold-shouldered, left out, "
        "dropped, snoozed through, dozed through, scrolled past, went past, rushed past, hurried past, ran past, "
        "straight past, right past, simply past, go unreported, go unnoticed, go undone, forgot, forgotten, "
        "overlooked, disregarded, neglected, ignored, slept on, slept through, unread, unsigned, unanswered, walked "
        "past, walked straight past, drove past, blanked, skipped, dismissed, missed",
        r"(?P<deed>forgot|overlooked|disregarded) (?:the|an?|his|her|their|its|our|one|two|both|all|that|about|every"
        r"|half)\b(?! (?:customers?|users?)\b)",
        r"(?P<deed>slept on|slept through|snoozed through|dozed through) (?:the|an?|his|her|their|its|our|all|every"
        r"|two|three|four|five|six|both|several|it|them|this|that|most|half|one|\d+)\b",
        r"(?P<deed>discarded|deleted|filed|binned|archived|closed|dismissed|threw away|put away|returned|signed"
        r"|shredded) [^,;.]{2,60}? (?:unread|unopened|unseen|unanswered"
        r"|without (?:reading|opening|a look|looking|a glance))\b",
        r"(?P<deed>allowed|let) [^,;.]{2,60}? (?:to )?go (?:unsigned|unanswered|unread|unchecked|unheeded|unrenewed"
        r"|unattended|untested|stale|unpaid|unreported|unnoticed|uncollected|unwatered|undone)\b",
        r"(?P<deed>walked|drove|went|ran|strolled|scrolled|rushed|hurried) (?:straight |right |simply )?past (?:the"
        r"|an?|two|three|several|all|every) [^,;.]{0,40}?(?:light|lamp|alarm|warning|sign|notice|banner|alert|beacon"
        r"|leak|puddle|label|buzzer|siren|display|message|siren|line)\b",
        r"(?P<deed>gave) (?:the|a|our|every|all) [^,;.]{2,50}? a miss\b",
        r"(?P<deed>blanked|snubbed|ghosted|cold-shouldered|shrugged off|waved away|brushed off|tuned out|wrote off"
        r"|pooh-poohed) (?:the|an?|his|her|their|its|our|all|every|two|three|four|both)\b",
        r"(?P<deed>skipped|missed|left out|dropped) (?:the )?(?:first|second|third|last|final|other|one|half|two|most"
        r"|some) (?:half )?of (?:the|its|our|these|those) [^,;.]{0,40}?(?:tests?|checks?|steps?|reviews?|rounds?"
        r"|drills?|mails?|alerts?|calls?|rehearsals?|inspections?|readings|pages|samples|signatures)\b",
    ),
    frame(
        "which had, who had, which has, which have, which ignored, which disregarded, which overlooked, which "
        "neglected, which forgot, who ignored, who disregarded, who overlooked, who forgot, which simply, which long",
        r"(?P<person>[\w@-]+)(?: [\w-]+){0,3} ?, (?:which|who) (?:had |has |have )?(?:simply |long |again "
        r"|also )?(?:ignored|disregarded|overlooked|neglected|forgotten|forgot|dismissed|missed) (?:the|an?|his|her"
        r"|their|its|our|all|every|two|three|to|both)\b",
    ),
    frame(
        "forgotten by, forgotten altogether, forgotten entirely, forgotten completely, simply forgotten, then "
        "forgotten, nobody's mind, no one's mind, nobody's head, escaped, slipped past, eluded, passed by",
        r"forgotten (?:again )?by (?P<person>[\w@-]+)",
        r"(?:was|were|been|got) (?:forgotten (?:altogether|entirely|completely|again)|(?:simply|completely|just"
        r"|entirely) forgotten)",
        r"(?:came|comes|occurred|crossed) (?:to )?(?:nobody's|no one's|nobody) ?(?:mind|head)?\b(?! (?:but|except))",
        r"it (?:escaped|eluded|slipped past|passed by|was lost on) (?P<person>[\w@-]+)(?= [^,;.]{0,30}? ?that\b)",
    ),
    frame(
        "preferred to leave, preferred to keep, preferred to put, preferred to postpone, preferred to wait, preferred "
        "to shelve, chose to leave, chose to put, chose to postpone, chose to wait, chose to shelve, decided to leave, "
        "decided to put, decided to postpone, decided to shelve, opted to leave, opted to wait, opted to postpone, "
        "elected to wait, preferred to look, chose to look, preferred to ignore, chose to ignore, preferred to do "
        "nothing, chose to do nothing, preferred not to, wait and see, waited and saw, sit it out, sat it out, wait it "
        "out, waited it out, chose to sit, chose to keep quiet, preferred to keep quiet, preferred to say nothing, "
        "chose to say nothing, chose silence, preferred silence",
        r"(?P<deed>preferred|chose|decided|opted|elected) to (?:leave|keep|save|shelve|postpone|put off|put|delay"
        r"|defer) [^;.]{2,60}? (?:off )?(?:for|until|till"
        rf"|to) (?:{_LATER})\b(?![^.;]*\b(?:because|since|so that|as the plan)\b)",
        r"(?P<deed>preferred|chose|decided|opted|elected) (?:to (?:wait and see|sit it out|wait it out|look (?:away"
        r"|the other way|elsewhere)|ignore|do nothing|say nothing|keep (?:quiet|silent|mum)|sit (?:tight|on (?:it|them"
        r"|his|her|their))|turn a (?:blind eye|deaf ear))|silence|not to (?:answer|ask|tell|reply|look|check|report"
        r"|ring|call|mention|act))\b",
        r"(?P<deed>waited and saw|sat it out|waited it out)\b",
    ),
    frame(
        "let",
        r"(?P<deed>let) (?:the |an? |his |her |their |its |our |all |every |several |many |both |\d+ "
        rf"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:[\w-]+ ){{0,3}}?{_CALLED_FOR}(?: (?:of"
        r"|from|for|to|by) [^,;.]{2,40}?)? (?:pass(?: by| unanswered| unused)?|go(?: by| past)?|slip(?: by)?|slide"
        r"|fly by)(?= ?[.,;]|$| (?:before|until|without|and|while|in|since)\b)",
    ),
    frame(
        "put off again, put off time, put off repeatedly, put off for, put off several, put off twice, put off year, "
        "put off month, pushed back again, pushed back repeatedly, pushed back for, postponed again, postponed "
        "repeatedly, postponed for, postponed time, postponed several, postponed twice, postponed year, postponed "
        "indefinitely, deferred again, deferred repeatedly, deferred for, deferred year, deferred indefinitely, "
        "shelved again, shelved for, delayed again, delayed repeatedly, dropped again, put off until, put off "
        "indefinitely, deferred several, deferred three, postponed three, pushed out again, put off three, put off "
        "four, postponed four, put off every, postponed every, deferred every",
        rf"{_OWED}(?: (?:of|for|to|on|in) [^,;.]{{2,40}}?)? (?:was|were|had been|has been|kept being|been) (?:\w+ly "
        rf"|always |simply )*(?:put off|pushed (?:back|out|off)|postponed|deferred|shelved|delayed|dropped) {_AGAIN}\b",
    ),
    frame(
        _SHELVED_BY,
        r"(?:was|were|had been|has been|have been|got|being) (?:\w+ly |simply |just "
        rf"|again )*{_SHELVED} by (?P<who>[\w@-]+)(?![^.;]*\b(?:because|as planned|as agreed|for good reason)\b)",
    ),
    frame(
        "no heed was, no attention was, no notice was, no regard was, no thought was, no mind was, no heed had, no "
        "attention had, no notice had, no thought had, little heed was, scant heed was, scant attention was, no care "
        "was, no ear was, no heed is",
        r"(?:no|little|scant|hardly any|scarcely any) (?:heed|attention|notice|regard|thought|mind|ear) (?:was|were"
        r"|had been|has been) (?:ever )?(?:paid|given|taken|spared|lent) (?:to|of|for)\b",
    ),
    frame(
        ", ".join(f"{never} {each} by" for each in _MADE for never in ("never", "not")),
        rf"^\W*(?:never|not) (?:{'|'.join(_MADE)})(?: (?:up|off|out|on|down))? by (?P<who>[\w@-]+)[^,;.]{{0,30}}? ?,",
    ),
)
