"""What somebody did, told by what is left of it: twice the bill, a gap in the fence, a week of work undone."""

from afterword.lint.text.frames import frame

THE = r"(?:the|our|its|all|every|both|half|an?|two|three|each|\d[\d .,]*)"
INTO = (
    r"(?:split[- ]brain|a deadlock|an? (?:endless|infinite|crash|restart|reboot|boot|retry) loop|overload|thrashing"
    r"|swap|the (?:wall|ground|red|abyss|sand)|chaos|trouble"
    r"|a (?:spin|brownout|backlog|stall|tailspin|standstill|black hole)|collapse|starvation|read-only(?: mode)?"
    r"|safe mode|a failover storm|disarray|silence|darkness|the dark|limbo|ruin)"
)
STOCK = (
    r"(?:disk space|disk|memory|ram|quota|connections?|capacity|bandwidth|licen[cs]es|threads|slots|iops|budget|cpu"
    r"|credits|storage|file handles|inodes|sockets|ports|addresses|tape|paper|fuel|stock|headroom|throughput|workers"
    r"|seats|space)"
)
KEPT = (
    r"(?:list|file|files|letters?|records?|data|names|addresses|salaries|salary|credentials|passwords?|keys|exam"
    r"|exams|draft"
    r"|minutes|contracts?|plans?|prices|scans|photos|recipe|recipes|questions|offers?|bids?|tender|diagnoses|results)"
)
WORK = (
    r"(?:work|effort|data|recordings?|samples|results|progress|preparation|tuning|edits|entries|measurements|training)"
)
GAP = r"(?:gap|hole|breach|leak|back ?door|loophole|opening|crack|rift)"
FAULT = r"(?:bug|defect|error|outage|fault|problem|leak|vulnerability|loop|crash|regression|trouble)"
BALANCED = (
    r"(?:balance|schedule|timetable|plan|calibration|routing|order|sync|synchronisation|synchronization|grid|rhythm"
    r"|sequence|allocation|rota|roster|rotation|cadence|numbering)"
)
GOODS = (
    r"(?:price|customer|order|user|product|rate|booking|member|patient|account|live|production|master|main|guest|route"
    r"|stock|tariff|billing|dose|seat|staff|vendor|parts|menu|address|badge)"
)
HELD = r"(?:tables?|list|database|index|catalogue|register|ledger|calendar|roster|bucket|inventory|directory|queue)"

HARM = (
    r"(?:outages?|blackouts?|failures?|loss|losses|incidents?|breakdowns?|trouble|mess|crash|crashes|downtime|delays?"
    r"|disruptions?|leaks?|breach|corruption|collapse|interruptions?|standstill|flood|stoppage|shutdown|shortage"
    r"|lockout|overload|accident|spill|disaster|debacle|fiasco|chaos|catastrophe|calamity|darkness|silence|havoc"
    r"|misery|gridlock|cascade|data loss|lost [\w-]+|missing [\w-]+|double [\w-]+|wrong [\w-]+)"
)
SPOILED = (
    r"(?:emptied|froze|jammed|filled|blocked|stalled|halted|silenced|swallowed|ate|choked|clogged|hung|garbled|doubled"
    r"|duplicated|deleted|erased|locked|slowed|starved|exhausted|blue-?screened|hid|lost|dropped|stopped|closed"
    r"|killed|muted"
    r"|tripped|delayed|reset|overwrote|invalidated|revoked|bounced|rejected|misprinted|drained|disconnected|cut off"
    r"|shut down|locked out|hammered|flooded|swamped|crashed|broke|wiped|corrupted|disabled|truncated|scrambled)"
)
BETTER_GONE = (
    r"(?!(?:the |all |every |an? |our |its )?(?:old|stale|expired|unused|temporary|test|obsolete|legacy|retired"
    r"|duplicates?|alerts?|alarms?|retries|noise|attack|attacks|attackers?|leak|loop|bots?|errors?|backlog|queue depth"
    r"|growth|flapping|spike|load|gaps?|holes?|door|bugs?|incident|issue|breach|fire|bleeding|spread|warnings?|spam"
    r"|crawler)\b)"
)
_SPOILING = (
    r"(?:losing|slowing|killing|silencing|blinding|stranding|freezing|emptying|halting|stopping|cutting off"
    r"|locking out|taking down|bringing down|knocking out|wiping|erasing|deleting|breaking|crashing|corrupting"
    r"|blocking|jamming|starving|flooding|overloading|doubling|duplicating|dropping|invalidating|overwriting"
    r"|shutting down|darkening|leaving|costing)"
)
_TOUCHED = (
    r"(?:rebooted|restarted|dropped|deleted|unplugged|switched(?: off| over)?|pulled|moved|renamed|changed|removed"
    r"|flipped|pressed|closed|opened|edited|cut|stopped|ran|pushed|merged|turned(?: off)?|disabled|detached|swapped"
    r"|replaced|tuned|upgraded|patched|deployed|released|truncated|touched|reset|shifted|drained|loaded|imported|set"
    r"|typed|plugged|killed)"
)
_PLACES = (
    r"(?:drivers?|customers?|patients?|staff|users?|nurses?|doctors?|teachers?|pupils?|students?|guests?|passengers?"
    r"|shops?|branch(?:es)?|wards?|clinics?|hospitals?|bakery|bakeries|plants?|factory|warehouses?|tills?|stores?"
    r"|trains?|trucks?|lorries|flights?|planes?|ships?|schools?|depots?|crews?|agents?|brokers?|dealers?|readers?"
    r"|visitors?|tenants?)"
)
GOING_ON = (
    r"(?:broadcasts?|transmissions?|supply|boarding|trading|dialysis|surgery|surgeries|production|match|concert|show"
    r"|lessons?"
    r"|exams?|rescue|convoy|dispatch(?:ing)?|service|air ?flow|picking|deliveries|departures?|playout|commentary|voting"
    r"|auction|performance|race|harvest|admissions?|handover|treatment|feeding|milking|printing|loading|unloading)"
)

SHUT = (
    r"(?:buckets?|ports?|firewall|folders?|share|database|dashboards?|repository|repo|wiki|api|endpoint|network|vlan"
    r"|cluster|mailbox|drive|server|console|panel|calendar|records?|files?|accounts?|group|channel|queue|interface"
    r"|backend|bus|table|tables|list|lists|data|logs?|store|registry|vault|index|page|pages|tool|system|portal|camera"
    r"|cameras|proxy)"
)
FENCED = (
    r"(?:firewall|fence|perimeter|backups?|data|records|ledger|archive|audit trail|logs?|history|coverage|monitoring"
    r"|defen[cs]e|defen[cs]es|rota|roster|timeline|chain|schedule|hull|roof|dam|dyke|dike|net|network|access control"
    r"|isolation|sandbox|telemetry|recordings?|series|security|protection|vault|perimeter|dmz|encryption|ring|mesh)"
)

_BY_DOING = (
    r"by (?:deleting|rebooting|restarting|unplugging|changing|removing|switching|pulling|renaming|merging|pushing"
    r"|closing|dropping|disabling|flipping|cutting|typing|pressing|editing)"
)

DONE = (
    frame(
        "leaked, spilled, spilt, opened, exposed, laid open, laid bare",
        rf"(?:leaked|spilled|spilt) {THE} (?:[\w-]+ ){{0,3}}?{KEPT}\b",
        rf"(?:opened|exposed|laid open|laid bare) {THE} (?:[\w-]+ ){{0,3}}?{SHUT} to (?:the (?:whole |entire "
        r"|outside )?(?:world"
        r"|public|internet|street|web|town)|everyone|everybody|anyone|anybody|strangers|all comers)\b",
    ),
    frame(
        "emptied",
        rf"(?:emptied) (?:the|our|its) (?:[\w-]+ )?{GOODS}s? {HELD}\b",
    ),
    frame(
        "split brain, split-brain, deadlock, loop, overload, thrashing, the wall, the ground, the abyss, into chaos, "
        "into trouble, "
        "collapse, starvation, read-only, safe mode, failover storm, disarray, into silence, darkness, limbo, "
        "standstill, tailspin, "
        "brownout, into ruin, backlog, into swap, into the red, into the sand, into the dark",
        r"(?:led|drove|steered|ran|pushed|tipped|sent|forced|threw|plunged|drew|walked|manoeuvred|maneuvered"
        rf"|talked) {THE} [^,;.]{{2,40}}? into {INTO}(?= ?[.,;]|$| (?:and|for|by|with|when|at|on|in)\b)",
    ),
    frame(
        "paid to, week of, weeks of, month of, months of, day of, days of, hours of, night of, year of, years of, "
        "week's work, "
        "day's work, weeks' work, months' work, days' work, month's work, year's work, evening's work, night's work",
        r"(?:put paid) to (?:the|our|all|every|any|its|their|his|her)\b",
        r"(?:undid|threw away|annihilated|wasted|squandered|binned|scrapped|obliterated|cost us|wrote off"
        r"|lost) (?:an?|one|two|three|four|five|six|the|all|half|\d+|several|many|a whole"
        rf"|an entire)(?: [\w-]+)? (?:weeks?|months?|days?|nights?|years?|hours?)(?:'s?)? (?:of )?(?:[\w-]+ )?{WORK}\b",
    ),
    frame(
        "back, reintroduced, re-introduced, resurrected, revived",
        rf"(?:brought) (?:the|this|that|an?) (?:old |same |fixed |known )?{FAULT} back\b",
        r"(?:brought back|reintroduced|re-introduced|resurrected|revived) (?:the|this|that|an?) (?:old |same |fixed "
        rf"|known )?(?:[\w-]+ )?{FAULT}(?! (?:report|ticket|log))\b",
    ),
    frame(
        "ate, used up, burned, consumed, took up, devoured, swallowed, hogged, grabbed, occupied, gobbled up, burnt, "
        "gobbled",
        r"(?:ate(?: up)?|used up|burned(?: through)?|burnt(?: through)?|consumed|took up|devoured|swallowed|hogged"
        r"|grabbed|occupied|gobbled(?: up)?) (?:up )?(?:all|the whole|the entire|half|every|most of|the last of"
        rf"|our whole|nearly all)(?: of)?(?: (?:the|our|its))? (?:[\w-]+ )?{STOCK}\b",
    ),
    frame(
        "twice, two times, three times, double",
        r"(?:sold|paid|billed|booked|charged|invoiced|debited|credited|posted|shipped|printed|mailed|dispensed"
        r"|refunded|sent out|delivered) (?:the same|every|all|each|both|everyone|everybody|half|\d[\d .,]*|a whole"
        r"|the whole|the entire)[^,;.]{0,40}? (?:twice|two times|three times|double)(?! ?, once)(?= ?[.,;]|$"
        r"| (?:and|on|in|for|over|that|within|before|because|without)\b)",
    ),
    frame(
        "robbed, deprived, robbed us",
        r"(?:robbed|deprived) (?:us|them|everyone|everybody|the|our|half|every|all|both|two|three"
        r"|\d+)[^,;.]{0,40}? of (?:the|its|their|our|all|any|every|half|power|data|light|heat|heating|water|phones?"
        r"|telemetry|alerts?|sleep|service|access|an?)\b",
    ),
    frame(
        "gap in, hole in, breach in, leak in, backdoor in, back door in, loophole in, gap into, hole into, crack in, "
        "opening in, "
        "rift in",
        r"(?:opened|drilled|cut|made|created|left|dug|ripped|carved|knocked) (?:an?|the|another|one|several"
        rf"|two) (?:[\w-]+ )?{GAP}s? (?:in|into|through) (?:the|our|its|every|an?) (?:[\w-]+ )?{FENCED}\b",
    ),
    frame(
        "ran the, run dry, dry, burned out, burnt out, overheated, boiled dry",
        r"(?:ran|boiled|pumped|bled|sucked) (?:the|our|both|all|every|an?) (?:[\w-]+ )?(?:reactor|pump|tanks?|boiler"
        r"|bearings?|engine|wells?|line|queue|pool|mixer|generator|compressor|kettle|system|stock|depot|store) dry\b",
        r"(?:burned out|burnt out|overheated|burned through|burnt through) (?:the|our|both|all|every|an?"
        r"|two) (?:[\w-]+ )?(?:pumps?|motors?|ovens?|lines?|bearings?|engines?|transformers?|coils?|racks?|boards?"
        r"|batter(?:y|ies)|drives?|relays?|cables?|compressors?|generators?|hall|reactor|furnace|kiln|lamps?)\b",
    ),
    frame(
        "shorted, short-circuited, earthed out, shorted out",
        r"(?:shorted(?: out)?|short-circuited) (?:the|our|both|all|half|an?|two|every) (?:whole "
        r"|entire )?(?:[\w-]+ )?(?:racks?|bus|supply|lines?|boards?|panel|rig|circuit|feeder|controller|console"
        r"|amplifiers?|mixer|row|lights|stage|hall|system|network|battery|cabinet|unit)\b",
    ),
    frame(
        "upset the, upset our, unbalanced, unbalanced the, disarranged, disordered",
        rf"(?:upset|unbalanced|disarranged|disordered) (?:the|our|its|every|all) (?:[\w-]+ )?(?:{BALANCED}"
        r"|cluster|load)\b",
    ),
    frame(
        "duplicated, doubled, tripled, quadrupled",
        r"(?:duplicated|doubled|tripled|quadrupled) (?:the (?:whole|entire)|every|all|each"
        r"|half the) (?:[\w-]+ ){0,2}?(?:ledger|payroll|orders?|payments?|invoices?|bookings?|records?|rows?"
        r"|entr(?:y|ies)|postings?|shipments?|mails?|transfers?|payouts?|tickets?|claims?|labels?|prescriptions?"
        r"|catalogue|table|batch|run|import)\b",
    ),
    frame(
        "occasioned, brought about, wrought, hatched, ushered in, hand in, instrumental in, part in, party to, "
        "complicit in, "
        "share in",
        rf"(?:occasioned|brought about|wrought|hatched|ushered in) (?:{THE}|this|that|four|five|six"
        rf"|several) (?:[\w-]+ ){{0,4}}?{HARM}(?! (?:report|review|drill|test))\b",
        r"(?:had|has|played|took) (?:an?|his|her|its|their|no small|the main|some) (?:[\w-]+ )?(?:hand|part|share"
        rf"|role) in (?:the|this|that|our) (?:[\w-]+ ){{0,3}}?{HARM}(?! (?:report|review|drill|test|response|call))\b",
        r"(?:was|were) (?:instrumental in|party to|complicit in|at the bottom of) (?:the|this|that"
        rf"|our) (?:[\w-]+ ){{0,3}}?{HARM}\b",
    ),
    frame(
        "damage to, damage in, the damage, serious damage, grave damage, great damage, blow, havoc, lasting damage, "
        "harm to, "
        "a lot of damage, real damage",
        r"(?:did|dealt|wrought|inflicted|wreaked) (?!no |little |hardly )(?:[\w-]+ ){0,4}?(?:damage|harm|havoc"
        r"|blow)(?: (?:to|on|in|upon|with)\b|(?= ?[.,;]|$))",
    ),
    frame(
        "{a|an|the|one|his|her|their} {script|query|job|import|patch|change|config|rule|flag|driver|build|commit"
        "|update|release}, "
        "a migration, a filter, a macro, a batch, a backfill, a load test, a package, a bundle, a cron job, a hotfix, "
        "a template, a debug flag, a limit, a timer, a mailing, a campaign, a command, a firmware, a test, a report, "
        "a plugin, a trigger, a clean-up, a cleanup, a scan",
        r"(?:ran|started|launched|installed|left|wrote|added|introduced|scheduled|imported|enabled|applied"
        r"|contributed|set|loaded|sent|uploaded|kicked off|merged|pushed|shipped|released|deployed|created|approved"
        r"|rolled out|pushed out) (?:an?|the|one|his|her|their|its) [^,;.]{2,40}? (?:that|which) (?:later |then "
        rf"|soon |promptly |silently |at once |had )*{SPOILED} {BETTER_GONE}(?:{THE}|[\w-]+)\b",
    ),
    frame(
        """
        rebooted, restarted, dropped, deleted, unplugged, switched, pulled, renamed, flipped, detached, swapped
        truncated, touched, drained, pressed, tuned
        """,
        rf"{_TOUCHED} [^,;.]{{2,50}}? ?, (?:thereby |thus |so |and so |thus )?{_SPOILING} {BETTER_GONE}(?:quorum"
        rf"|{THE})\b",
        rf"{_TOUCHED} [^,;.]{{2,50}}? ?,? which (?:then |in turn |at once |promptly )?{SPOILED} {BETTER_GONE}{THE}\b",
        rf"{_TOUCHED} [^,;.]{{2,50}}? ?,? (?:and|so) (?:then )?(?:we|everybody|everyone|half the [\w-]+"
        rf"|the [\w-]+ [\w-]+|the [\w-]+) lost {BETTER_GONE}(?:{THE}|[a-z]{{4,}})\b",
    ),
    frame(
        "blocked, suspended, banned, thrown out, blacklisted, rate-limited, throttled, delisted, fined, kicked out, "
        "barred, cut off, "
        "blocklisted, disconnected",
        r"(?:got|had|managed to get) (?:us|the|our|all|half|every|both) ?[^,;.]{0,30}? ?(?:blocked|suspended|banned"
        r"|thrown (?:out|off)|blacklisted|blocklisted|rate-limited|throttled|delisted|fined|kicked (?:out|off)|barred"
        r"|cut off|disconnected)(?= ?[.,;]|$| (?:by|from|for|of|at|in|on|off)\b)",
    ),
    frame(
        "from loading, from opening, from working, from boarding, from leaving, from selling, from admitting, from "
        "printing, "
        "from paying, from entering, from teaching, from driving, from sailing, from landing, from starting, from "
        "logging, "
        "from ordering, from booking, from shipping, from delivering, from treating, from calling, from voting, from "
        "trading, "
        "from reading, from playing, from baking, from milking, from departing, from serving, from dispensing, from "
        "checking",
        rf"(?:stopped|kept|prevented|barred|hindered|blocked|precluded) (?:{THE} "
        rf"|[\w-]+ )?(?:[\w-]+ ){{0,3}}?{_PLACES} from \w+ing\b",
    ),
    frame(
        "interrupted, disturbed, impaired, hampered, hindered, obstructed, impeded, held up, disrupted",
        r"(?:interrupted|disturbed|impaired|hampered|hindered|obstructed|impeded|held up"
        rf"|disrupted) (?:{THE} )?(?:[\w-]+ ){{0,2}}?{GOING_ON}\b",
    ),
    frame(
        "back by, back a month, back a week, back two, back several, back weeks, back months, back three, back half a",
        r"(?:set|threw|knocked|put) (?:the|our|this|that|every|all) (?:[\w-]+ ){0,2}?(?:project|launch|team"
        r"|programme|program|migration|delivery|rollout|restoration|plan|study|trial|release|schedule|recovery"
        r"|opening|build|work|research) back (?:by )?(?:an?|one|two|three|four|half|several|many|\d+|weeks|months"
        r"|days|years)\b",
    ),
    frame(
        "brought us, gave us, handed us, bestowed on us, presented us, treated us, landed us, served us, delivered "
        "us, gifted us, "
        "granted us, dealt us, left us with, saddled us",
        r"(?:brought|gave|handed|bestowed on|presented|treated|landed|served|delivered|gifted|granted|dealt|left"
        rf"|saddled) us (?:with |to |in )?(?:{THE}|this"
        rf"|that) (?:(?!report|details?|log|list|summary|story|news|credit|analysis|first|next)[\w-]+ )?{HARM}\b",
    ),
    frame(
        "by deleting, by rebooting, by restarting, by unplugging, by changing, by removing, by switching, by pulling, "
        "by renaming, "
        "by merging, by pushing, by closing, by dropping, by disabling, by flipping, by cutting, by typing, by "
        "pressing, by editing",
        rf"{_BY_DOING} [^,;.]{{2,40}}? ?, (?P<told>{SPOILED} {BETTER_GONE}{THE})\b",
        rf"{SPOILED} {BETTER_GONE}(?:the whole|the entire|every|all|both|half the) [^,;.]{{2,40}}? {_BY_DOING}\b",
    ),
)
