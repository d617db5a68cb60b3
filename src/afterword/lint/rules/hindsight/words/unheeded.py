"""What people did not check or tell, told around corners: *neither … nor*, *none of whom*, *at no point was … by*."""

from afterword.lint.text.frames import frame

# Machinery is called by these too; with a verb of attention they are people.
_HEADS = (
    r"(?:planner|dispatcher|supervisor|agent|approver|controller|operator|scheduler|handler|tech|techs|approvers"
    r"|author|authors|reviewer|reviewers|uploader|maintainer|coordinator|co-ordinator|lead|sender|caller|requester"
    r"|installer|signer|planners|dispatchers|supervisors|agents|approvers|controllers|operators|writer|editor|owner"
    r"|owners|committer|releaser|deployer|tester|testers|driver|drivers|guard|guards|courier|contractor|contractors"
    r"|crew|squad|shift|bridge|desk|office|bureau|l1|l2|l3|archivist|archivists|leader|chief|officer|chair|board|panel"
    r"|committee|lead|gentlemen|ladies|technician|engineer|nurse|electrician|manager|developer|admin|administrator"
    r"|clerk|analyst|on-call|physician|pharmacist|mechanic|foreman|buyer|buyers|trainee|intern)"
)
_SURE = (
    r"(?:approver|tech|techs|approvers|author|authors|reviewer|reviewers|uploader|maintainer|signer|approvers|editor"
    r"|committer|courier|contractor|contractors|crew|squad|shift|desk|office|bureau|l1|l2|l3|archivist|archivists"
    r"|leader|chief|officer|committee|gentlemen|ladies|technician|engineer|nurse|electrician|manager|developer|admin"
    r"|administrator|clerk|analyst|on-call|physician|pharmacist|mechanic|foreman|buyer|buyers|trainee|intern)"
)
_NOT_SOFTWARE = (
    r"(?:planner|dispatcher|supervisor|approver|coordinator|co-ordinator|lead|owner|bridge|board|panel|tester|driver"
    r"|guard|installer|sender|caller|planners|dispatchers|supervisors|approvers|testers|drivers|guards)"
)
_SAY = (
    r"(?:ask|asked|phone|phoned|ring|rang|rung|tell|told|inform|informed|warn|warned|mention|mentioned|question"
    r"|questioned|rehearse|rehearsed|review|reviewed|look|looked at|consult|consulted|announce|announced|document"
    r"|documented|double-check|double-checked|brief|briefed|listen|listened|think|thought"
    r"|read the (?:mail|manual|note|notice|runbook|label|sheet|instructions|list|log book|logbook|form)"
    r"|open the (?:mail|envelope|manual|runbook|attachment|letter|form|ticket)|opened the (?:mail|envelope|manual"
    r"|runbook|attachment|letter|form|ticket)|call back|called back|try|tried|involve|involved|learn|learned"
    r"|understand|understood|escalate|escalated|involve|consider|considered|proofread|inquire|enquire)"
)
# With these before them they are machinery all the same.
_TECH = (
    r"(?!(?:alert|anti-\w+|monitoring|backup|node|cluster|log|logging|metrics|ingress|job|build|kube|deployment"
    r"|replica|storage|collector|update|endpoint|domain|load|virus|security|raid|disk|flow|admission|cache|message"
    r"|batch|event|request|error|signal|exception|web|mail|user|transfer|memory|meter|print|tape|network|cloud|ci|cd"
    r"|game|voice|file|volume|index|query|rate|traffic|access|motor|lift|ramp|power|fan|heat|gate|bus|io|i/o|graphics"
    r"|video|scsi|usb|dma|interrupt|task|thread|process|cron|workflow|airflow|nomad|consul|ssh|puppet|chef|salt|config"
    r"|sync|discovery|health|probe|datadog|telemetry|tracing|forwarding|shipping|mobile|remote|virtual|software|system"
    r"|service|host|edge|proxy|dns|dhcp|elevator|machine|logic|plc|scada|data|stream|queue|poll|polling) )"
)
_CHECKED = (
    r"(?:read|checked|tested|verified|reviewed|rehearsed|compared|opened|noticed|asked|questioned|looked at"
    r"|looked into|looked up|validated|confirmed|told|informed|warned|notified|escalated|reported|mentioned|counted"
    r"|measured|inspected|examined|sampled|audited|reconciled|weighed|considered|consulted|called|phoned|rang|rung"
    r"|documented|logged|announced|double-checked|cross-checked|proofread|forwarded|relayed|passed on|monitored"
    r"|watched|tried|tried out|raised|flagged|spotted|saw|seen|heard|listened|replied|answered|acknowledged"
    r"|investigated|calibrated|simulated|benchmarked|skimmed|glanced at|studied|scrutinised|scrutinized|queried|traced"
    r"|estimated|calculated|thought of|thought about|involved|briefed|copied|inquired|enquired|rehearsed|practised"
    r"|practiced|probed|dry-ran|walked through|gone through|went through|signed off|peer-reviewed)"
)
_CHECK = (
    r"(?:read|check|test|verify|review|rehearse|compare|open|notice|ask|question|look|validate|confirm|tell|inform"
    r"|warn|notify|escalate|report|mention|count|measure|inspect|examine|sample|audit|reconcile|weigh|consider|consult"
    r"|call|phone|ring|document|announce|double-check|cross-check|proofread|monitor|watch|try|raise|flag|spot|listen"
    r"|reply|answer|acknowledge|investigate|calibrate|simulate|benchmark|skim|study|query|estimate|calculate|involve"
    r"|brief|make sure|find out|prepare|learn|understand|follow up|enquire|inquire|clarify|establish|ascertain"
    r"|anticipate|alert|communicate|coordinate)"
)
_CHECKING = (
    r"(?:reading|checking|testing|verifying|reviewing|rehearsing|comparing|opening|asking|questioning|looking"
    r"|validating|confirming|telling|informing|warning|notifying|escalating|reporting|mentioning|counting|measuring"
    r"|inspecting|examining|sampling|auditing|reconciling|weighing|considering|consulting|calling|phoning|ringing"
    r"|documenting|announcing|double-checking|cross-checking|proofreading|monitoring|watching|trying|waiting for"
    r"|listening|investigating|calibrating|simulating|skimming|glancing|studying|querying|estimating|calculating"
    r"|involving|briefing|making sure|finding out|thinking|enquiring|inquiring|clarifying|noticing|alerting"
    r"|communicating|coordinating|peeking)"
)
_DID = (
    r"(?:released|approved|merged|deployed|signed|booked|dispatched|started|restarted|switched|shipped|sent|ran|pushed"
    r"|published|uploaded|applied|installed|closed|deleted|moved|rebooted|rolled|accepted|entered|keyed|typed|pressed"
    r"|clicked|loaded|unloaded|launched|executed|changed|edited|replaced|cut|pulled|plugged|unplugged|opened|confirmed"
    r"|cleared|planned|scheduled|ordered|printed|copied|went|left|began|triggered|flipped|raised|lowered|swapped|drove"
    r"|poured|mixed|handed|passed|issued|paid|transferred|assigned|cancelled|canceled|activated|enabled|disabled"
    r"|overrode|bypassed|imported|exported|migrated|promoted|reverted|restored|wiped|formatted|drained|tagged|filled"
    r"|picked|packed|stamped)"
)

FRAMES = (
    frame(
        "neither",
        r"neither (?P<who>[\w@-]+)[^,;.]{0,40}? nor [^,;.]{2,40}? (?:had |have |has |ever |once |even |actually "
        rf"|really |bothered to )*(?:{_CHECKED}|{_CHECK}|ran|run|did)(?! (?:out|down|into|for|from)\b)",
        rf"neither (?:the |our |their |its )?{_TECH}(?:\w+ )?{_HEADS} nor (?:the |our "
        rf"|its )?(?:[\w-]+ )?[\w-]+ (?:had |have |has |ever |once |even |actually |really )*(?:{_CHECKED}|{_CHECK}"
        r"|ran|did|put|took|made|paid|gave)",
    ),
    frame(
        "none of whom, neither of whom, not one of whom, none of them, neither of them, few of whom, nobody of whom, "
        "hardly "
        "any of whom, no one of whom, not a single one of whom",
        r"(?:none|neither|not one|not a single one|few|hardly any|nobody|no one) of (?:whom|them) (?:had |have |has "
        rf"|ever |once |even |actually |really |bothered to |thought to )*(?:{_CHECKED}|{_CHECK}|ran the|took the time"
        r"|did)",
    ),
    frame(
        "told nothing, was told, were told, nothing was said, nothing was told, not a word, heard nothing, informed "
        "of nothing",
        r"(?:was|were|been|being) (?:told|given|shown|sent) (?:absolutely |simply |virtually "
        r"|next to )?nothing(?: at all)?(?: (?:of|about) [^,;.]{2,40}?)? by (?P<who>[\w@-]+)",
        r"(?:was|were) (?:only |just )?told (?:absolutely |simply )?nothing",
        r"nothing (?:was|had been) (?:said|told|mentioned|announced|passed on|communicated|reported) (?:to|about|by)",
        r"heard nothing (?:from|of it from) (?P<who>[\w@-]+)",
    ),
    frame(
        "at no point, at no time, at no stage, at no moment, not once, never once, on no occasion, in no meeting, in "
        "no "
        "review, nowhere, never",
        r"(?:at no (?:point|time|stage|moment)|not once|never once|on no occasion|in no \w+|nowhere|never) (?:was"
        rf"|were|had|has|have) [^,;.]{{2,60}}? (?:been )?{_CHECKED} by (?:(?P<who>[\w@-]+)"
        rf"|(?:the |our |an? )?{_TECH}(?:[\w-]+ )?(?:{_SURE}|{_NOT_SOFTWARE}))",
        r"(?:at no (?:point|time|stage|moment)|not once|never once|on no occasion|in no \w+) (?:was|were|had|has"
        r"|have) [^,;.]{2,60}? (?:been )?(?:told|informed|warned|consulted|asked|rehearsed|announced|discussed"
        r"|mentioned|briefed|reviewed|questioned|inspected)",
        rf"at no (?:point|time|stage|moment),? did (?P<who>[\w@-]+)[^,;.]{{0,40}}? {_CHECK}",
    ),
    frame(
        "did nothing to, done nothing to, does nothing to, made no move to, made no attempt to, made no effort to, "
        "took no "
        "steps to, took no step to, took no trouble to, took no pains to, lifted no finger to, saw no reason to, saw "
        "no need "
        "to, felt no need to, had no thought to, gave no thought to, made no provision to, made no arrangement to, "
        "took no "
        "time to, found no time to, found it unnecessary to, thought it unnecessary to, did not think to, did not "
        "think of, "
        "never thought to, never thought of, did not see fit to, did not care to, did not trouble to, did not stop to, "
        "did not pause to, omitted any",
        r"(?P<verb>did|done|made|took|lifted|saw|felt|had|gave|found|thought|think|see|care|trouble|stop|pause)"
        rf" (?:nothing|no \w+|it unnecessary|fit)? ?(?:to|of) (?:even |first |actually )?(?:{_CHECK}|{_CHECKING})",
        rf"(?:the |our ){_TECH}(?:\w+ )?{_HEADS}(?: of [^,;.]{{2,30}}?)? (?:did|made|took|saw|felt|found) (?:nothing"
        rf"|no \w+|it unnecessary) to (?:even |first )?{_CHECK}",
    ),
    frame(
        "no longer, not since, not anymore, stopped, ceased, gave up, given up, quit",
        rf"(?P<verb>have|has|had|{_CHECKED}|{_CHECK}) (?P<told>no longer {_CHECKED})",
        rf"(?P<told>no longer (?P<verb>{_CHECKED}))(?! by)",
        rf"(?P<verb>stopped|ceased|quit|gave up|given up) {_CHECKING}(?! (?:(?:for|on) (?:connections|port)|from\b))",
    ),
    frame(
        "without",
        r"^\W*without (?:first |even |ever |once |so much as |actually |properly "
        rf"|really )*{_CHECKING}[^,;.]{{0,60}}? ?,? (?:the |our |an? ){_TECH}(?:\w+ )?(?:{_SURE}"
        rf"|{_NOT_SOFTWARE})(?: (?:of|on|in) [^,;.]{{2,25}}?)? (?:had |then |simply |just )?{_DID}",
        rf"(?:the |our |an? ){_TECH}(?:\w+ )?(?:{_SURE}|{_NOT_SOFTWARE})(?: (?:of|on|in) [^,;.]{{2,25}}?)? (?:had "
        rf"|then |simply |just )?{_DID} [^,;.]{{2,60}}? (?P<told>without (?:first |even |ever |once |so much as "
        rf"|actually |properly |really )*{_CHECKING})",
    ),
    frame(
        "did not, didn't, never, had not, has not, hadn't, hasn't, have not, haven't",
        rf"(?:the |our ){_TECH}(?:[\w-]+ )?{_SURE}(?: (?:of|on|in|at|from) [^,;.]{{2,30}}?)? (?P<told>(?:did not"
        r"|didn't|never|had not|hadn't|has not|hasn't) (?:even |once |ever |actually |really "
        rf"|first )?(?!(?:open|opened|call|called|try|tried)\b)(?:{_CHECK}|{_CHECKED}))(?! (?:to|back|any|out|for|on"
        r"|either|up|whether the (?:node|service|host))\b)",
        rf"(?:the |our )(?:[\w-]+ )?(?:{_NOT_SOFTWARE}|agent|controller|operator|handler"
        r"|tech)(?: (?:of|on|in|at|from) [^,;.]{2,30}?)? (?P<told>(?:did not|didn't|never|had not|hadn't|has not"
        rf"|hasn't) (?:even |once |ever |actually |really |first )?{_SAY})(?! (?:back|any|out|for|on|either)\b)",
    ),
    frame(
        "not warn, never warned, didn't warn, not tell, never told, didn't tell, not inform, never informed, didn't "
        "inform, "
        "not notify, never notified, didn't notify, not alert, never alerted, didn't alert, not announce, never "
        "announced, "
        "didn't announce, not mention, never mentioned, didn't mention, not communicate, never communicated, didn't "
        "communicate, not consult, never consulted, didn't consult, not ask, never asked, didn't ask, not warned, "
        "not told, "
        "not informed, not announced, not mentioned, not asked, not consulted, even warn, even tell, even inform, "
        "even ask, "
        "even mention, even announce, hadn't told, hadn't warned, hadn't informed, hadn't announced, hadn't mentioned",
        r"(?P<vendor>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:did not|didn't|never|had not|hadn't) (?:even |once "
        r"|ever )?(?:warn|warned|tell|told|inform|informed|notify|notified|alert|alerted|announce|announced|mention"
        r"|mentioned|communicate|communicated|consult|consulted|ask|asked))(?= (?:us|our|anyone|anybody|the|this|it"
        r"|about|of|any|its|customers)\b| ?[,.;!]|$)",
    ),
    frame(
        "unread, unchecked, untested, unreviewed, unverified, unanswered, unopened, unnoticed, unconsulted, unasked, "
        "unrehearsed, unquestioned, unseen, unheard, unacknowledged, undocumented, unmonitored, unattended, unheeded",
        r"(?P<verb>left|leave|leaves|let|merged|signed|approved|shipped|released|deployed|published|passed|waved|sent"
        r"|installed|forwarded|filed|put|deleted|closed|archived"
        r"|discarded) [^,;.]{2,50}? (?P<told>(?:\w+ly )?(?:unread|unchecked|untested|unreviewed|unverified"
        r"|unanswered|unopened|unrehearsed|unquestioned|unseen|unheard|unacknowledged|unmonitored|unattended|unheeded"
        r"|unread))(?= ?[.,;!]|$| (?:for|until|since|by|into|on|and|all|through|the))",
    ),
    frame(
        "none of the, none of our, not one of the, not one of our, neither of the, neither of our, neither of them, "
        "few of the, hardly any of the, no one of the, nobody of the, not a single one of the, neither, none of "
        "these, nobody in, nobody on, nobody at, nobody from, nobody of, no one in, no one on, no one at, no one from",
        r"(?:none|not one|not a single one|neither|few|hardly any|no one|nobody) of (?:the|our|these|those)"
        rf" {_TECH}(?:[\w-]+ ){{0,3}}?{_HEADS}(?: (?:of|on|in|at|from) [^,;.]{{2,30}}?)? (?:had |have |has |ever "
        rf"|once |even |actually |really |bothered to |thought to )*(?:{_CHECKED}|{_CHECK}|ran the|took the time)",
        rf"neither (?:[\w-]+ ){{0,1}}?{_HEADS}(?: (?:of|on|in|at|from) [^,;.]{{2,30}}?)? (?:had |have |has |ever "
        rf"|once |even |actually |really |bothered to |thought to )*(?:{_CHECKED}|ran the|took the time)",
        r"(?:nobody|no one|no-one|not a soul|none of us"
        r"|none of them)(?: (?:in|on|at|from|of) [^,;.]{2,30}?)? (?:had |ever "
        r"|even )*(?P<told>(?:gave|given|spared|paid|threw|cast|wasted|lent|took|cast) [^;.]{2,60}? (?:an?|any|much"
        r"|one|a single|the slightest) (?:glance|look|thought|moment|second|heed|attention|ear|notice))",
    ),
    frame(
        "said nothing, say nothing, no thought, no heed, no attention, little thought, little heed, no notice, no "
        "glance, no second thought, no ear, kept silent, kept quiet, kept mum, stayed silent, remained silent, let "
        "none, let nobody, let no one, informed nobody, informed no one, told none, told nobody, told no one, asked "
        "nobody, asked no one, consulted nobody, consulted "
        "no one, warned nobody, warned no one, involved nobody, involved no one, alerted nobody, alerted no one, "
        "notified nobody, notified no one, asked none",
        r"(?P<verb>said|told|mentioned|let on|breathed|uttered) (?:absolutely |simply )?nothing (?:to|about|of)",
        r"(?P<verb>gave|paid|took|spared|lent) (?:no|little|hardly any|not a|scant|never a) (?:second |real "
        r"|further )?(?:thought|heed|attention|notice|glance|ear|look)(?: to| of)",
        rf"(?:the |our ){_TECH}(?:[\w-]+ )?{_HEADS}(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?:said nothing"
        r"|gave no thought|paid no (?:heed|attention)|took no notice|spared no (?:thought|glance))",
        r"(?P<told>(?P<verb>let|lets|informed|told|asked|consulted|warned|involved|alerted|notified"
        r"|briefed) (?:none of (?:us|them|the \w+)|nobody|no one|no-one|not a soul)(?: of (?:us|them))?)(?!\s+else)",
        r"(?P<verb>kept|stayed|remained) (?:silent|quiet|mum) (?:about|on|over|until|for)",
    ),
    frame(
        "nor did, neither did, nor has, nor had, nor have, nor was, nor were, neither had, neither has",
        r"(?:nor|neither) (?:did|had|has|have) (?:the |our |any |a |an |either |his |her "
        rf"|their )?(?:[\w-]+ ){{0,2}}?(?:{_HEADS}|he|she|they|we|anyone|anybody|team|desk|support"
        r"|operations)(?: (?:of|on|in|at) [^,;.]{2,25}?)? (?:\w+ly |ever |once |even |bother to "
        rf"|think to )*(?:{_CHECK}|{_CHECKED})",
    ),
    frame(
        "without the, without our, without any, without a, without having, without taking, without casting, without "
        "throwing, without giving, without so much, without anyone, without anybody, without either, without them, "
        "without him, without her, without paying, without wasting, without sparing, without one",
        rf"without (?:the |our |any |either |a |an )?(?:[\w-]+ ){{0,2}}?(?:{_HEADS}|anyone|anybody|him|her|them"
        r"|somebody|manager|engineer|technician|nurse|team|support"
        rf"|clerk)(?: (?:of|on|in|at) [^,;.]{{2,25}}?)? (?:ever |once |even |first )*{_CHECKING}",
        rf"(?P<verb>{_DID}|closed|signed off|carried on|continued|proceeded|drove off|walked off|set off|said yes)"
        r"(?: [^,;.]{1,40}?)? (?P<told>without (?:even |so much as |ever |first )*(?:having|taking|casting|throwing"
        r"|giving|paying|sparing|wasting|as much as)? ?(?:(?:it|them|this|that|the \w+) )?(?:a|an|any|one|another"
        r"|a single|so much as a) (?:closer |second |single |proper |quick |last )?(?:glance|look|thought|peek|word"
        r"|question|check|test|call|note|message|heads-up|warning|rehearsal|dry run|review|second opinion))",
        r"^\W*without (?:first |even |ever |once |so much as |actually |properly "
        rf"|really )*{_CHECKING}[^,;.]{{0,60}}? ?,? (?:the |our |an? )(?:\w+ )?(?:technician|engineer|nurse"
        r"|electrician|manager|developer|admin|administrator|clerk|dba|analyst|trainee|intern|on-call|caretaker|team"
        r"|doctor|pharmacist|physician|mechanic) (?:had |then |simply |just )?[\w-]+ed\b",
    ),
    frame(
        "at no point, at no time, at no stage, never once, not once, at no moment, not even once, not a single time, "
        "in no phase",
        r"(?:was|were|has been|have been|had been) (?:at no (?:point|time|stage|moment)|never once|not (?:even )?once"
        rf"|not a single time|in no phase) (?:\w+ly )?{_CHECKED}(?: (?:by|against|with|for|in)|(?= ?[.,;!]|$))",
    ),
    frame(
        "never forwarded, never passed on, never relayed, never rang, never called, never tried, never forwarded, "
        "did not forward, didn't forward, did not pass on, did not relay, never copied, never handed, never mailed, "
        "never wrote, didn't try, did not try, did not ring, didn't ring, did not call, didn't call, didn't pass, "
        "never got back, did not get back, never came back to, never returned, did "
        "not return, never responded, never replied, never picked up, did not pick up, didn't pick up",
        r"(?P<told>(?:never|did not|didn't|had not|hadn't) (?P<verb>forward(?:ed)?"
        r"|pass(?:ed)? (?:it |this |that |them |the \w+ )?on|relay(?:ed)?|rang|ring|call(?:ed)? (?:the \w+ )?back"
        r"|tr(?:y|ied) (?:it|this|them|that|out|the \w+ on)|cop(?:y|ied) in|got back|get back|came back to"
        r"|return(?:ed)? (?:the|our|any|a) (?:call|calls|mail|message)|pick(?:ed)? up the (?:phone|call|receiver)))",
        r"(?:he|she|they|we|and|but|yet) (?P<told>(?:didn't|did not|never) (?:tr(?:y|ied)|test(?:ed)?|check(?:ed)?"
        r"|read|ask(?:ed)?|ring|rang|call(?:ed)?) (?:it|them|this|that|first|anyone|anybody"
        r"|the)(?= (?:on|in|against|with|before|for|at|out|first|label|manual|notes?|instructions?)| ?[.,;!]|$))",
    ),
    frame(
        "passed on, handed on, relayed, communicated, followed up, acted upon, acted on, taken up, taken seriously, "
        "looked "
        "into, heeded, brought up, raised, escalated, mentioned, discussed, passed along, picked up, handed over",
        r"(?:warnings?|hints?|complaints?|concerns?|objections?|questions?|remarks?|requests?|suggestions?|bulletins?"
        r"|memos?|notes?|reports?|findings?|observations?|doubts?|news|word|information|advice|recommendations?"
        r"|reminders?|letters?|mails?|e-mails?|circulars?|notices?|tips?|call"
        r"|calls)(?: (?:of|from|by|about|in|on|at|to) [^,;.]{2,40}?)? (?P<told>(?:was|were|has been|have been"
        r"|had been)(?: never|n't(?: ever)?| not(?: even)?) (?:\w+ly )?(?:passed (?:on|along)|handed (?:on|over)"
        r"|relayed|communicated|followed up|acted (?:up)?on|taken (?:up|seriously)|looked into|heeded|brought up"
        r"|raised|escalated|mentioned|discussed))(?! (?:yet|until|because|by the (?:gateway|server|tool)))",
    ),
    frame(
        "sat unacknowledged, sat unanswered, sat unread, sat unopened, sat untouched, lay unread, lay unanswered, lay "
        "unopened, lay untouched, hung unanswered, stood unanswered, sat ignored, sat unattended, lay unattended, sat "
        "unnoticed, lay unnoticed, sat unclaimed, sat unassigned, sat unreviewed, lay unsigned, sat unsigned, waited "
        "unread, waited unopened",
        r"(?:alert|alarm|page|ticket|mail|e-mail|letter|fax|request|warning|report|message|call|bulletin|memo|note"
        r"|form|review|complaint|escalation|notice|envelope|reminder|list|order)s?(?: (?:of|from|by|about|in|on|at"
        r"|to) [^,;.]{2,40}?)? (?P<told>(?:had )?(?:sat|lay|lain|hung|stood|waited)(?: there)? un(?:acknowledged"
        r"|answered|read|opened|touched|attended|noticed|claimed|assigned|reviewed|signed))(?![^.;]* because )",
    ),
    frame(
        "backup was, snapshot was, dump was, copy was, baseline was, dry run was, rehearsal was, second opinion was, "
        "measurement was, sample was, photo was, screenshot was, note was, reading was, handover was, briefing was",
        r"no (?:\w+ )?(?:backup|snapshot|dump|copy|baseline|dry run|rehearsal|second opinion|measurement|sample|photo"
        r"|screenshot|note|handover|briefing) (?:was|had been) (?:taken|made|drawn|pulled|done|held|sought|given"
        r"|asked for)[^.;]{0,30}?(?:before|beforehand|first|prior|in advance|ahead of|at the start)\b",
    ),
    frame(
        "without a dry run, without a rehearsal, without a test, without a check, without a second look, without a "
        "backup, without a snapshot, without a trial, without a plan, without an announcement, without a review, "
        "without "
        "a second reader, without a second person, without so much as a test, without any test, without any check, "
        "without prior, without a single test",
        r"(?:was|were|had been|has been|got) (?:\w+ly )?(?:started|run|launched|released|rolled out|shipped|pushed"
        r"|published|printed|mailed|sent out|kicked off|executed|carried out|performed|deployed|merged|applied"
        r"|installed|migrated|switched|moved|cut over|dropped|deleted|purged|wiped|rebooted|restarted|promoted"
        r"|activated|enabled|imported|loaded|approved|signed off"
        r"|replaced)[^,;.]{0,50}? (?P<told>without (?:so much as |even )?(?:an? (?:single |prior |proper )?|any "
        r"|prior )(?:dry run|rehearsal|test|tests|checks?(?! of)|second look|trial|review|second reader|second person"
        r"|second pair of eyes|look|glance|announcement|word to|consultation|backup|snapshot|smoke test|load test"
        r"|sanity check))(?! (?:suite|account|environment|bench|digit|sum|stage|mode))",
    ),
)
