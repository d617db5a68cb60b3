"""What got no answer from people, what they left as it was, and what they found no time for."""

from afterword.lint.text.frames import frame

_CALL = (
    r"(?:mails?|e-?mails?|letters?|pages?|alerts?|alarms?|warnings?|tickets?|requests?|questions?|reminders?|calls?"
    r"|complaints?|reports?|messages?|notices?|notifications?|escalations?|objections?|hints?|faxe?s?|memos?|notes?"
    r"|queries|query|enquir(?:y|ies)|inquir(?:y|ies)|invitations?|proposals?|suggestions?|concerns?|findings?"
    r"|recommendations?|advisor(?:y|ies)|bulletins?|circulars?|handovers?|hand-over \w+|pings?|threads?|posts?|pleas?"
    r"|appeals?|review requests?|doubts?|remarks?|tips?|signals?|plea|cries|cry|appeal)"
)
# What rings or is written for whoever is on duty, and their turns.
_RUNG = (
    r"(?:pages?|calls?|pagers?|phones?|alarms?|alerts?|bridge|mails?|reminders?|escalations?|tickets?|handovers?"
    r"|warnings?)"
)
_RANK = r"(?:primary|secondary|tertiary|backup|standby|stand-in|deputy|relief|substitute|reserve)(?: on-calls?)?"
_REPLY = (
    r"(?:reactions?|answers?|repl(?:y|ies)|responses?|acknowledge?ments?|echo|follow-?up|feedback|action|comment"
    r"|sign of life|confirmation|resonance|uptake|notice|interest|attention)"
)
_OF = r"(?: (?:of|from|to|by|about|on|in|at|for) [^,;.]{2,60}?)?"
_FROM = r"(?:from|by|with|in|at|among|on the part of|on the side of)"
_UN = (
    r"un(?:answered|attended|acknowledged|read|opened|signed|done|assigned|reported|handled|renewed|secured|locked"
    r"|protected|guarded|verified|announced|finished|fixed|heeded|patched|resolved|tested|reviewed|checked|monitored"
    r"|documented|rotated|calibrated|labelled|labeled|claimed|collected|returned|filled|supervised|staffed|processed"
    r"|reconciled|investigated|escalated|serviced|maintained|watched|inspected|repaired|replaced|paid|booked|confirmed"
    r"|covered|sealed|fastened|tightened|cleaned|sorted|ordered|scheduled|rehearsed|explained|updated|configured"
    r"|encrypted|mentioned|considered|noticed|tended|minded|manned|remarked|replied|recorded|logged|countersigned"
    r"|approved|archived|backed up|shared|planned|budgeted|solved)"
)
_TIME = (
    r"(?:time|moment|minute|minutes|hour|hours|leisure|occasion|opportunity|energy|patience|ear|room|slot|half hour"
    r"|half an hour|afternoon|capacity)"
)
_FIND = r"(?:found|made|spared|took|set aside|freed|reserved|allotted|allocated|invested|allowed|kept|budgeted)"

FRAMES = (
    frame(
        "found no, made no time, spared no, took no time, set aside no, freed no, reserved no time, invested no time, "
        "allowed no time, allocated no time, no time was, no time had, no time has, no moment was, no slot was, no "
        "hour was, no minute was, no time for, neither time nor",
        rf"(?P<deed>{_FIND}) (?:no|neither|not a|hardly any|little) (?:[\w-]+ )?{_TIME}(?: nor \w+)? (?:to|for)\b",
        rf"\bno {_TIME} (?:was|were|had been|has been) (?:ever )?(?:found|made|spared|taken|set aside|reserved|allotted"
        r"|allocated|invested|budgeted|planned) (?:to|for)\b(?! (?:the |a |any )?(?:[\w-]+ )?(?:job|task|process|query"
        r"|sync)\b)",
    ),
    frame(
        "find a moment, find a minute, find the moment, find a slot, find the time, find time, find an hour, found the "
        "time, found a moment, spare a moment, spare a minute, spare the time, spare an hour, free a minute, make "
        "time, made time, make the time, made the time, take a moment, take the time, take a minute, found time, take "
        "five",
        r"(?P<verb>could not|couldn't|did not|didn't|never|had not|hadn't|has not|have not|would not"
        r"|wouldn't) (?:\w+ly |ever |even )?(?:find|found|spare|spared|free|make|made|take|took|taken) (?:an? |the "
        rf"|any |five )?(?:single |spare |quiet |half )?{_TIME} (?:to|for)\b",
    ),
    frame(
        "ended up, finished up, wound up, went unread, went unanswered, stayed unread, stayed unanswered, stayed "
        "unopened, remained unread, remained unanswered, remained unopened, lying unread, lying unopened, lying "
        "unanswered, landed unread, landed unopened, been lying, languished unread",
        rf"{_CALL}{_OF} (?:had |has |have )?(?:ended up|finished up|wound up|landed|went|gone|stayed|remained"
        rf"|languished|(?:was|were|been) lying)(?: ?, \w+ly ?,)? (?:\w+ly |long )?{_UN}\b(?! by )(?![^.;]* because )",
    ),
    frame(
        "left, leaves, leaving, leave",
        r"(?P<deed>left|leaves|leave|leaving) (?!in\b|at\b|on\b|for\b|to\b|no\b)(?:[^;.]"
        rf"|\.\d){{2,80}}? (?P<told>(?:\w+ly |long |half-?)?{_UN})(?= ?[.,;!]|$| (?:for|until|since|by|on|and|all"
        r"|through|over|while|when|in|at|after|during|despite)\b)(?! (?:by design|for the users))",
        r"(?P<deed>left) (?!in\b|at\b|on\b|for\b|to\b|no\b)[^;.]{2,60}? (?:half[- ](?:done|finished|full|closed"
        r"|fastened|fitted|configured|migrated|built|written|open|tightened|installed)"
        r"|as (?:it|they) (?:was|were|had been)|where (?:it|they) (?:was|were|lay|stood)"
        r"|in (?:limbo|the lurch|mid-air|the dark)|without (?:supervision|cover"
        r"|a (?:successor|deputy|guard|watch|owner|note|label|backup|plan)|anyone|anybody|power|water))\b",
    ),
    frame(
        "without any reaction, without a reaction, without reaction, without any answer, without an answer, without "
        "answer, without any reply, without a reply, without reply, without any response, without a response, without "
        "response, without any acknowledgement, without acknowledgement, without an echo, without any echo, without "
        "echo, without any follow-up, without follow-up, without a follow-up, without any feedback, without feedback, "
        "without any action, without a sign of life, without any comment, without confirmation, without consequence, "
        "without any consequence, without consequences",
        r"(?:remained|stayed|was|were|been|went|gone|sat|lay|stood|rested|hung|left|passed"
        rf"|waited)(?: ?, \w+ly ?,)?(?: [\w-]+){{0,2}}? without (?:an?|any|the slightest|the least)? ?(?:{_REPLY}"
        rf"|consequences?)(?: whatsoever| at all)? {_FROM} (?:the |our |an? |any )?(?P<who>[\w@-]+)",
        rf"{_CALL}{_OF}(?: (?:had|has|have))? (?:remained|stayed|was|were|been|went|gone|sat|lay|stood|hung|passed"
        rf"|waited)(?: ?, \w+ly ?,)?(?: [\w-]+){{0,3}}? without (?:an?|any|the slightest|the least)? ?(?:{_REPLY}"
        r"|consequences?)(?! (?:time|code|body|header|from the (?:server|api|gateway|service|node)))\b",
    ),
    frame(
        "no reaction, no answer, no reply, no response, no acknowledgement, no echo, no feedback, no sign of life, no "
        "confirmation, no action, no interest, any reaction, an answer, any answer, a reply, any reply, any response, "
        "a response, a reaction, no comment, no notice, no follow-up, no attention, little interest, little reaction, "
        "little response, little attention",
        rf"{_CALL}{_OF} (?:had |has |have )?(?:drew|drawn|elicited|prompted|provoked|produced|earned|triggered"
        r"|received|got|gotten|brought|yielded|found|met with|met|attracted|evoked|raised|generated|led to|caused|saw"
        rf"|stirred|sparked) (?:no|little|hardly any|next to no) {_REPLY}(?: whatsoever| at all)? {_FROM} (?:the |our "
        r"|an? |any )?(?P<who>[\w@-]+)",
        rf"{_CALL}{_OF} (?:did not|didn't|never|had not|hadn't) (?:\w+ly )?(?:draw|drew|elicit|prompt|provoke|produce"
        r"|earn|trigger|receive|received|get|got|gotten|bring|yield|find|found|meet with|met|attract|evoke|raise"
        rf"|see) (?:an?|any|the slightest|even an?|so much as an?) {_REPLY}(?: whatsoever| at all)? {_FROM} (?:the "
        r"|our |an? |any )?(?P<who>[\w@-]+)",
        rf"\bno {_REPLY}(?: (?:to|on) [^,;.]{{2,40}}?)? (?:ever )?(?:came|arrived|followed|was (?:forthcoming|received"
        r"|given|heard|sent|made|taken|returned|to be had)|was ever (?:received|given|sent)"
        rf"|materiali[sz]ed) (?:back )?{_FROM} (?:the |our |an? |any )?(?P<who>[\w@-]+)",
        r"there (?:was|were|had been|has been) (?:no|hardly any|little"
        rf"|never any) {_REPLY}(?: (?:to|on) [^,;.]{{2,40}}?)? {_FROM} (?:the |our |an? |any )?(?P<who>[\w@-]+)",
    ),
    frame(
        "by the secondary, by the primary, by the tertiary, by the backup, by our secondary, by our primary, by the "
        "standby, by the stand-in, by the deputy, by the relief, by the substitute, by the reserve, by either on-call, "
        "by both on-calls",
        rf"{_RUNG}{_OF}(?: at [\d:]+)? (?:was|were|had been|has been) (?:\w+ly |simply |again )*(?:missed|ignored"
        r"|overlooked|slept through|declined|dismissed|muted|silenced|snoozed|swiped away"
        r"|(?:never|not) (?:answered|picked up|taken|acknowledged|joined|heard|noticed|returned|seen|read"
        rf"|opened))(?: and [\w ]{{2,20}}?)? by (?:the |our |either |both ){_RANK}\b(?! (?:node|replica|server"
        r"|database|cluster|instance|copy|region|site|system|controller|disk|job))",
    ),
    frame(
        "secondary missed, primary missed, tertiary missed, secondary ignored, primary ignored, tertiary ignored, "
        "secondary overlooked, primary overlooked, secondary forgot, primary forgot, secondary slept, primary slept, "
        "secondary declined, primary declined, secondary dismissed, primary dismissed, secondary did not, primary did "
        "not, tertiary did not, secondary didn't, primary didn't, secondary never, primary never, tertiary never, the "
        "secondary who, backup missed, backup ignored, stand-in missed, standby missed, deputy missed, secondary who "
        "missed, secondary who ignored, who missed it, who ignored it, who missed them, who overlooked it, who "
        "declined it, who ignored them",
        rf"(?:the|our|both|neither) {_RANK}(?: ?, who)? (?:had |has |also |simply |\w+ly )*(?:missed|ignored"
        r"|overlooked|slept through|forgot|declined|dismissed|muted"
        r"|(?:did not|didn't|never) (?:answer(?:ed)?|pick(?:ed)? up|acknowledged?|hear(?:d)?|join(?:ed)?"
        rf"|react(?:ed)? to|respond(?:ed)? to|open(?:ed)?|read|return(?:ed)?))[^,;.]{{0,40}}?\b{_RUNG}\b",
        rf"{_RUNG}{_OF} (?:went|passed|rolled over|was routed|was sent|escalated|was passed"
        rf"|went on) (?:on )?to (?:the |our )(?:{_RANK}|(?P<person>[\w@-]+)[^,;.]{{0,30}}?) ?, who (?:\w+ly |also "
        r"|again )*(?:missed|ignored|overlooked|slept through|forgot|declined|dismissed|muted"
        r"|did not (?:answer|pick up|acknowledge|hear|react|respond))\b",
    ),
    frame(
        "met with silence, met by silence, met with indifference, met with a shrug, met with shrugs, met only silence, "
        "greeted with silence, answered with silence, answered with a shrug, radio silence, deafening silence, only "
        "silence, nothing but silence, met with inaction, met by inaction, met with disinterest, silence from, shrug "
        "from, silence was, heard nothing back, heard nothing from, greeted by silence, wall of silence",
        r"(?:was|were|been) (?:met|greeted|answered|received) (?:with|by) (?:\w+ )?(?:silence|indifference"
        rf"|a (?:\w+ )?shrug|shrugs|inaction|disinterest|a wall of silence) {_FROM} (?:the |our |an? "
        r"|any )?(?P<who>[\w@-]+)",
        rf"{_CALL}{_OF} (?:(?:was|were|had been) (?:met|greeted|answered|received) (?:with|by)|met|got|brought|drew"
        r"|earned) (?:only |nothing but )?(?:\w+ )?(?:silence|indifference|a (?:\w+ )?shrug|shrugs|inaction"
        r"|disinterest)\b",
        r"(?:radio silence|deafening silence|only silence|nothing but silence|a shrug"
        rf"|wall of silence) {_FROM} (?:the |our )?(?P<who>[\w@-]+)",
        r"heard nothing (?:back )?(?:from|of) (?:the "
        r"|our )?(?P<who>[\w@-]+)(?= [^;.]{0,40}?(?:for|until|all|in \w+ days)\b| ?[.;]|$)",
    ),
    frame(
        "ajar, unlocked, propped open, unattended, dangling, lying about, lying around, overnight, over night, over "
        "the weekend, over lunch, all night, all weekend, all day, when he left, when she left, when they left, went "
        "home, went off shift, and forgot, at the end of the shift, over the holidays, after the test, after the "
        "tests, after the maintenance, after the drill, after the repair, after the visit, behind in",
        r"(?P<deed>left|had left|has left) (?:the|an?|his|her|their|its|our|both|all|two|three|one|that"
        r"|this) [^,;.]{2,50}? (?:ajar|unlocked|propped open|unattended|dangling|lying (?:about|around))\b",
        r"(?P<deed>left|had left|has left) (?:the|an?|his|her|their|its|our|both|all|two|three|one|that"
        r"|this) [^,;.]{2,50}? (?:open|on|off|running|switched (?:on|off)|logged (?:in|on)|plugged in|unplugged|lit"
        r"|loose|disconnected|connected|mounted|enabled|disabled|half[- ]open|standing|muted|silenced|closed"
        r"|in (?:\w+ mode|the \w+)|behind)(?: in the [\w-]+)? (?:overnight|over (?:the |night|lunch|christmas|easter)"
        r"|all (?:night|day|weekend|week)|for (?:hours|days|weeks|the (?:night|weekend))|when (?:he|she|they) left"
        r"|at the end of|and (?:went|forgot|drove|walked)"
        r"|after (?:the |his |her |their )(?:tests?|drill|maintenance|repair|visit|work|inspection|swap|demo"
        r"|clean-?up|meeting|round))(?![^.;]*\bto (?:collect|gather|let|keep|watch|catch|record|warm|cool)\b)",
    ),
    frame(
        "after the, after his, after her, after their, following the, once the",
        r"^\W*(?:after|following|once) (?:the |his |her |their |our )[^;.,]{2,50}? ?, [^;.,]{2,40}? (?:had "
        r")?(?P<deed>left) (?:the|an?|his|her|their|its|our|both|all|two) [^,;.]{2,50}? (?:switched (?:on|off)|enabled"
        r"|disabled|turned (?:on|off)|open|running|muted|silenced|mounted|unlocked|connected|in (?:debug|test"
        r"|maintenance|manual|simulation) mode|plugged in|logged in|on|off)(?= ?[.;]|$)",
    ),
    frame(
        "then forgotten, then ignored, then lost, then left, and forgotten, and ignored, then overlooked, then "
        "neglected, then never, and never opened, and never read, and never touched, and never looked",
        r"(?:acknowledged|silenced|muted|noted|opened|assigned|received|triaged|logged|filed|read|claimed"
        r"|taken)(?: at [\d:]+)?(?: by [^,;.]{2,30}?)? ?,? (?:and |but )?(?:then |promptly |simply )*(?:forgotten"
        r"|ignored|overlooked|neglected|lost|left (?:to|in|there|at|for)|never (?:looked at|touched|opened|read"
        r"|followed up|acted on|answered))\b(?! by (?:the |a )?(?:queue|broker|cache|server|proxy|job|client))",
    ),
    frame(
        "dismissed as, dismissed by, ignored by, overlooked by, forgotten by, neglected by, disregarded by, shelved "
        "by, parked by, muted by, silenced by, snoozed by, missed by, put off by, postponed by, brushed aside by, "
        "brushed off by, written off by, written off as, waved away by, unread by, unanswered by, unnoticed by, waved "
        "through by",
        r"^\W*(?:long |\w+ly |again )?(?:dismissed|ignored|overlooked|forgotten|neglected|disregarded|shelved|parked"
        r"|muted|silenced|snoozed|missed|put off|postponed|brushed (?:aside|off)|written off|waved (?:away|through)"
        r"|(?:left )?(?:unread|unanswered|unnoticed))(?: (?:as|for"
        r"|since) [^,;.]{2,30}?)? by (?P<who>[\w@-]+)[^,;.]{0,40}? ?,",
    ),
)
