"""Vague amounts: the words for them, what they count that can be hit, and the harm said of it."""

from collections.abc import Sequence

from afterword.document.patterns import Pattern
from afterword.lint.text.chunks import SUBORDINATORS
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Token

# What is vague only behind an article: *a surprising number of*, not *the number of*.
INDEFINITE = frozenset(
    f"{noun} of"
    for noun in """deal quantity quantities minority majority proportion number share percentage portion chunk lot
    fraction
    amount""".split()
)
VAGUE = Lexicon.lines(
    """
    many, most, some, several, a few, quite a few, only a few, just a few, very few, few, quite some
    a lot of, lots of, quite a lot of, plenty of, loads of, tons of, a ton of, heaps of, masses of, a mass of
    numerous, countless, various, multiple, innumerable, myriad, a myriad of, hordes of, scores of, swathes of
    a {small |large |considerable |significant |good |great |huge |}number of
    a {substantial |limited |certain |high |growing |vast |fair |}number of
    a {handful|bunch|couple|range|host|multitude|slew|batch|raft|pile|wave|flood|minority|majority|fraction} of
    a {small|large|considerable|significant|substantial|tiny|good|great} {portion|part|fraction|share|percentage} of
    a {small|large|considerable|significant|substantial|tiny|good|great} {proportion|amount|group|set|subset} of
    a {small|large|considerable|significant|substantial|tiny|good|great} {minority|majority|chunk|quantity} of
    a {certain|big|sizeable|sizable|vast|limited|noticeable} {portion|part|fraction|share|percentage} of
    a {certain|big|sizeable|sizable|vast|limited|noticeable} {proportion|amount|group|set|subset|quantity} of
    {a|the} {portion|part|subset|share|percentage|proportion|majority|minority|bulk} of
    the {vast|overwhelming|great|large} majority of
    {large|small|significant|vast|huge} {numbers|amounts|quantities|parts|portions} of
    {nearly|almost|practically|virtually} all, hundreds of, thousands of, dozens of, millions of
    tens of thousands of, hundreds or thousands of, an {unknown|undetermined|unspecified} number of
    {many|most|some|several|a few} of {the|our|their|these|those}
    many a, {nearly|almost|practically} every, more than a few, certain, {huge|vast|large} swathes of, oodles of
    {far |way |}too many, {wide|broad|whole} range of, {good|fair|big|large} part of
    myriads of, droves of, {parts|portions|swathes|sections|segments} of {the|our|their}
    {much|bulk|lion's share|better part|best part|greater part|majority} of {the|our|their}, {one|an} or two
    {small|large|limited|select|unlucky|certain} {group|groups|set|subset|minority|circle|handful} of
    {whole|entire} {batches|groups|regions} of
    {significant|considerable|substantial|large|huge} {amounts|volumes} of
    {deal|quantity|quantities|minority|majority|proportion|number|share|percentage|portion|chunk|lot|fraction|amount} of
    not a few, hundreds and hundreds of, thousands and thousands of, dozens and dozens of, untold numbers of
    untold, umpteen, legions of, crowds of, quantities of, any number of
    {a|the} {good|fair|decent|sizeable|sizable} {chunk|share|number|part|deal|portion|slice} of
    {a|the} {big|huge|hefty|healthy|nice} {chunk|share|number|part|deal|portion|slice} of
    an unknown {share|portion|part|proportion|fraction|amount} of
    an unknown but {considerable|large|significant|small} {share|portion|part|proportion|number|fraction} of
    the {bulk|better part|best part|lion's share|greater part|majority|rest} of {the|our|all|those|these}
    {a|the} {whole|long|huge|vast|sizeable|sizable} {bunch|load|lot|string|list|series|army|swathe|slew|host} of
    {loads|droves|swarms|throngs|legions|oodles|reams} of, {more than a few|not a few|no small number of|any number of}
    {quite |}some few
    {reams|droves|heaps|piles|stacks|bucketloads|boatloads|buckets|busloads|gobs|scads|bundles|armies|queues} of
    {a |}{good |large |big |small |fair |}part of {the|our|all}, half of the, the odd, no end of, no shortage of, no few
    an unknown but {sizeable|sizable|substantial|noticeable|growing|big|high} {share|portion|part} of
    an unknown but {sizeable|sizable|substantial|noticeable|growing|big|high} {proportion|number|fraction} of
    {more|less|fewer} {than usual|than normal}
    {an awful|a fearful|a frightful|a fair|a vast|a huge|a whole} {lot|many|number} of
    {any amount|a sprinkling|a smattering|a trickle|a stream|a host} of
    {a pile|a heap|a stack|a mountain|a sea|a crowd|an army} of
    one or the other, {hardly|scarcely|barely} any, hundreds and hundreds of
    {a few|some|several|many|dozens|hundreds|thousands} or {more|so} of
    {all manner of|all sorts of|umpteen|untold|sundry|a great many|a good many|a great deal of|a fair few|every other}
    """
)
COUNTED = frozenset(
    """user users customer customers client clients tenant tenants merchant merchants shopper shoppers buyer buyers
    seller sellers subscriber subscribers visitor visitors passenger passengers patient patients guest guests
    traveller travellers traveler travelers student students player players viewer viewers reader readers
    member members account accounts partner partners reseller resellers supplier suppliers caller callers
    citizens citizen applicants drivers couriers dispatchers retailers shops stores hospitals pharmacies
    schools companies people employees colleagues agents households businesses order orders payment payments
    request requests email emails e-mail e-mails mail mails message messages session sessions ticket tickets
    record records transaction transactions invoice invoices booking bookings parcel parcels shipment
    shipments label labels notification notifications file files traffic upload uploads document documents row rows
    refund refunds reservation reservations event events job jobs login logins query queries webhook webhooks
    call calls device devices sensor sensors card cards terminal terminals till tills branch branches clinic clinics
    ward wards office offices rider riders driver flight flights train trains trip trips policyholder policyholders
    holder holders loan loans lead leads pupil pupils teacher teachers doctor doctors nurse nurses donor donors
    subscription subscriptions newsletter newsletters picture pictures video videos listener listeners comment comments
    bet bets bid bids article articles mailbox mailboxes meter meters home homes borrower borrowers resident residents
    tenants taxpayers voters fans gamers readers recipients recipient countries country markets cities
    base clientele audience revenue income sales printouts meals scans referrals
    admissions discharges beds deals premiums coupons
    wallets rides pallets cars scooters bikes chargers cabinets lockers
    broadcasts exams grades farmers growers pharmacists landlords
    renters publishers advertisers ads impressions clicks conversions chats conversations posts
    crews families citizens patients attendees delegates participants beneficiaries testers commuters motorists
    purchase purchases delivery deliveries checkout checkouts transfer transfers search searches report
    reports letter letters photo photos image images claim claims prescription prescriptions appointment
    appointments signup signups registrations submissions downloads carts baskets vouchers statements
    holders cardholders branches offices terminals tills kiosks devices phones meters vehicles trains
    pupils teachers nurses doctors clinics listeners followers investors traders lenders borrowers renters
    landlords
    riders commuters residents taxpayers policyholders bidders advertisers publishers authors freelancers
    dealers franchisees restaurants kitchens hotels trips rides meals listings posts trades bets quotes policies loans
    reminders badges barriers gates fares tolls beds visits classes lessons tours crates boxes bottles loaves samples
    specimens x-rays prints tickets
    pallets lorries coaches cruises pupils candidates donations grants permits licences licenses passports visas deeds
    shoppers diners
    drinkers bakers butchers households parents relatives pensioners retirees veterans applicants bookers anglers
    campers swimmers skiers
    leases contracts cheques checks-in orders instalments repayments direct-debits debits transfers giros consignments
    letters faxes telegrams calls voicemails voicemail newsletters editions songs
    salaries wages pensions scans texts installations stations outlets
    warehouses depots participants attendees recipients workers staff growers farmers gamers fleet trams buses pumps
    lifts tables seats
    machines rooms classrooms cranes gates doors theatres lanes readings measurements measurement payslips
    payslip
    timesheets diplomas essays assignments enrolments enrollments timetables lectures seminars
    hearings filings dockets summonses litigants claimants plaintiffs defendants notaries municipalities councils
    villages
    towns districts counties savers depositors shareholders cheques withdrawals deposits atms hauliers hauliers truckers
    freighters ferries vessels   consignments consignees importers exporters brokers grocers bakeries
    opticians dentists midwives carers volunteers pilgrims hikers climbers churches parishes museums libraries
    cinemas cinemagoers spectators concertgoers festivalgoers episodes podcasts playlists
    bags suitcases arrivals landings nights   doses swabs samples infusions
    surgeries pills boilers wallboxes heaters turbines households dealers garages workshops fitters plumbers
    electricians
    landladies lodgers tenancies viewings bookings allotments gardeners beekeepers foresters vintners fishermen trawlers
    harvesters tractors """.split()
)
# *Some user data, several ticket queues*: the noun only describes another.
COMPOUNDS = frozenset(
    """queue queues pool pools handler handlers table tables service services field fields type types limit limits
    page pages system systems format formats id ids interface agent-version header headers name names template
    templates store-front bus broker dashboard dashboards log logs setting settings stories story interviews
    research guide""".split()
)
# *Some API calls*: a call of a program.
TECHNICAL = frozenset(
    """configuration config log temp temporary source core lock dump cache swap service api system function rpc library
    method remote procedure sub grpc rest network ip ssl""".split()
)
ENDS = SUBORDINATORS | frozenset(
    """and or but is are was were be been has have had did do does can could will would who which that by on in at
    with for from to""".split()
)
NUMERALS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred
    thousand half third quarter percent""".split()
)
REACH = 6
IF = frozenset("if whenever unless should suppose assuming whether".split())
MAY = frozenset("might may".split())
_MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec""".split()
)
_BAD = (
    r"(?:declined|mis[a-z]+ed|terminated|locked|answered with (?:an? )?errors?|cancell?ed|wiped|erased|reset"
    r"|postponed|mixed up"
    r"|swapped|invalid|void|illegible|unscannable|not (?:valid|legible|scannable|honoured|honored|recogni[sz]ed)"
    r"|turned away|kicked out|logged off"
    r"|signed out|throttled|suspended|bounced|garbled|mangled|misdelivered|mislabell?ed|miscalculated|underpaid"
    r"|overpaid"
    r"|unusable|unreadable|inaccessible|unserved|in the dark|stopped|abandoned|shown (?:an?|the|some\w+)"
    r" (?:\w+ )?(?:\w+(?:'s)? )?(?:error|wrong|blank|empty|invoice|data|record|page|basket|message)|served (?:stale|the"
    r" wrong|an? error|old)|given (?:the wrong|no|an? error|false)|left (?:without|waiting|hanging|in the|stranded"
    r"|unable)"
    r"|sent (?:to the wrong|late|back|home|away)|redirected to|cut short|put on hold|held up|\w+ed (?:twice|two "
    r"times|double|a second time)|not (?:admitted"
    r"|treated|printed"
    r"|credited|debited|booked|registered|recorded|counted|informed|reachable|usable|working|billed)|affected"
    r"|impacted|hit|unable|blocked|rejected|refused|denied|dropped|lost|delayed|late|duplicated?"
    r"|charged|double|twice|corrupt(?:ed)?|missing"
    r"|wrong(?:ly)?|incorrect(?:ly)?|failed|failing|stuck|down|unavailable|unreachable|deleted|logged out"
    r"|locked out|cut off|interrupted|disconnected|broken"
    r"|inconvenienced|harmed|misrouted|rolled back|reverted|refunded|lower|slow(?:er)?|billed|overcharged"
    r"|exposed|leaked|stale|empty|blank"
    r"|incomplete|truncated|overwritten|discarded|aborted"
    r"|timed out|not (?:\w+ )?(?:delivered|sent|processed|received|paid|shipped|able|stored|saved|found|written"
    r"|accepted|answered|served|loaded|visible|available|created|charged)"
    r"|never (?:delivered|sent|processed|received|arrived|reached)|undelivered|unprocessed|unpaid|offline"
    r"|degraded|without access|stranded|in error|taken (?:twice|double)|sent twice)"
)
HARM_BEHIND = Pattern(
    r"[^.;:]{0,40}?(?:\b(?:could(?:n't| not)|can(?:not|'t)|couldn't|can't|did(?:n't| not) (?:receive|get|arrive"
    r"|reach|see|go|work|load|complete|have|succeed)"
    r"|were(?:n't| not) (?:able|delivered|sent|processed|shown|paid|saved|stored|charged|shipped|received)"
    r"|was(?:n't| not) (?:able|delivered|sent|processed|shown|paid|saved|stored|charged|shipped|received)"
    r"|lost|failed|failing|fail|suffered|complained|bounced|timed out|timing out|were unable|was unable"
    r"|(?:got|were|was|been) (?:declined|shown|turned away|shut out|sent away|double-billed|paid twice|mixed up)"
    r"|(?:did|would) not go through|fell through|went through twice|saw (?:some(?:body|one)|an?other) "
    r"|got stuck|went missing|disappeared|vanished|crashed"
    r"|abandoned (?:their|the)|gave up|saw no|went out (?:twice|late|wrong|to the wrong)|had to (?:close|stop|turn"
    r"|queue|cancel|postpone|switch)|hung up|leaked|got (?:no|nothing|the wrong|an? error)|carried (?:an? "
    r"|the )?wrong|ended up|(?:had|have|got) (?:no|trouble|problems|difficult\w+|to (?:queue|pay"
    r"|travel|reschedule|log in again))"
    r"|found (?:only |just )?(?:an? |the |their |its |no )?(?:\w+ )?(?:empty|wrong|closed|locked|blank|dead|missing|"
    r"broken|stale|old|nothing|dark|cold)"
    r"|went (?:to|into|onto|for) (?:the|an?) (?:old|wrong|previous|former|other|closed|dead|spam|wrong)|(?:was|were|"
    r"been|got|being|are) (?:only )?(?:booked|paid|sent|posted|credited|delivered|shipped|printed|processed|handled|"
    r"treated|seen|served|collected) "
    r"(?:only )?(?:on the (?:next|following|wrong)|a (?:day|week|month)|days|hours|weeks|late|twice|too late|again|"
    r"to the wrong|the (?:next|following) (?:day|week|morning)|with (?:a |some )?delay|home|away|back|out of)"
    r"|had to be (?:sent|taken|turned|put|thrown|written off|redone|binned|driven|carried|paid|told|rung|led|held)|"
    r"(?:drove|walked|went|left|came|queued|sat|stood|waited|stayed|slept|travelled|flew) (?:\w+ )?(?:home|away|back|"
    r"empty|hungry|in vain|for nothing|outside|in the (?:cold|rain|dark)|unpaid|unserved|without|at the)"
    r"|turned (?:back|away|sour|cold|bad|up in vain)|spoil(?:ed|t)|rotted|thawed|melted|expired|lapsed|froze|froze "
    r"up|stayed (?:closed|shut|dark|empty|locked|away|unread|unsent|unpaid|behind)|remained (?:closed|shut|dark|"
    r"empty|locked|unread|unsent|unpaid)|stopped opening|would not open|stood empty|were (?:spoilt|binned|scrapped|"
    r"in vain)"
    r"|(?:saw|watched|had|have|found) (?:their|its|his|her) [^.;,]{2,30}? (?:reset|wiped|vanish\w*|disappear|gone|"
    r"deleted|emptied|cancell?ed|doubled|rejected|expire[d]?|frozen|locked|swapped|revoked|declined|lost|closed|"
    r"halved|stuck)"
    r"|(?:saw|see|received|got|were shown|opened|read|was shown) (?:the )?(?:bookings?|data|names?|orders?|invoices?|"
    r"letters?|accounts?|messages?|records?|files?|photos?|addresses|details|gates?|prices?|times?|figures?|"
    r"balances?|[\w-]+) (?:of|from) (?:others?|strangers|another|somebody else|someone else|other \w+|the day before|"
    r"yesterday|last (?:week|month|year)|the previous|the wrong)"
    r"|show(?:ed|n)? the (?:\w+ )?(?:gate|price|name|time|date|figure|balance|data|address|platform|seat|amount|"
    r"total|room)s? of (?:the day before|yesterday|last|another|somebody|someone|the previous|a different|others)"
    r"|(?:was|were|got|been) (?:refused|denied) \w+|(?:was|were|got|been) (?:rebooked|rerouted|sent|redirected|moved|"
    r"routed|switched|transferred|assigned|mapped|posted|credited|charged|shipped|delivered|mailed|booked) (?:on)?to "
    r"(?:an? |the )?(?:wrong|old|other|former|closed|dead|spam|different)"
    r"|(?:came|went|left|got|sent|printed|arrived|issued)(?: out| off| through)?(?: of (?:the )?[\w-]+)? without(?: "
    r"(?:a|an|any|the|their|its))? (?:vat|confirmation|labels?|barcodes?|address(?:es)?|signatures?|invoices?|"
    r"receipts?|prices?|names?|stamps?|tickets?|seats?|insurance|tax|attachments?|content|pictures?|notice|permits?)|"
    r"(?:was|were) (?:\w+ )?(?:shipped|sent|paid|delivered|booked|served|printed|"
    r"posted|dispatched|answered|processed) (?:\w+ )?(?:late|twice|too late|double|wrongly|incomplete|empty|unsigned|"
    r"blank)"
    r"|had to (?:close|shut|lock|leave|stand|go|fill|use|write|pay|borrow|carry|come|return|travel|sleep|fall back|"
    r"take|drive|walk|buy)|lost (?:their|its|his|her)\b"
    r"|got declined|went (?:to the wrong|unprinted|undelivered)|left (?:the site|without)|missed (?:their|the|an?)"
    r"|ended (?:with|in)"
    r"|stood still|came to a (?:halt|stop|standstill)|ground to a halt|stopped (?:\w+ing|working)|had to be \w+ed "
    r"(?:again|by hand|manually|twice|anew|from scratch)|received (?:two"
    r"|no|the wrong)|(?:weren't|wasn't) (?:printed|admitted)|without "
    r"(?:\w+ )?"
    r"(?:confirmation|access|service|power|connection)|disappeared from|dropped off|fell off|were never|was never"
    r"|could not|(?:stopped|quit) \w+ing|could only|(?:were|was) without|broke off"
    r"|(?:were|was|are) (?:all )?gone|went (?:\w+ )?(?:to the wrong"
    r"|missing|astray|lost|dark|offline|down|unanswered|unpaid)|ended (?:up )?in (?:an? )?(?:\w+ )?(?:errors?"
    r"|timeouts?|failures?|limbo|dead)|(?:greeted|met) (?:by|with) (?:an? )?(?:\w+ )?(?:error|blank|empty"
    r"|timeout|5\d\d)|had (?:their|its) \w+ (?:\w+ )?(?:delayed|cancell?ed|lost|rejected|declined|deleted|reset"
    r"|cut|suspended|blocked|dropped|duplicated|interrupted|truncated)|waited (?:for )?(?:hours|minutes|long"
    r"|too)|had to (?:be )?(?:wait|repeat"
    r"|retry|log|re-?enter(?:ed)?|call|resend|resent|reprocessed|re-?sent|start|pay|reprocess|redo)"
    r"|experienced|encountered|never (?:arrived|received|reached|got|came|left))\b"
    r"|\b(?:saw|received|got|met|noticed|reported|had|hit|ran into|showed|returned|seeing|receiving|getting"
    r"|reporting)\s+(?:[\w-]+\s+){0,4}?"
    r"(?:errors?|error|timeouts?|failures?|5\d\ds?|4\d\ds?|outages?|delays?|problems?|issues?|trouble"
    r"|duplicates?|duplicated|wrong|blank|empty|stale|late|twice|slow|slowness|outdated|incorrect|incomplete"
    r"|corrupt(?:ed)?|missing|broken)\b"
    r"|\b(?:were|was|are|is|have been|has been|had been|got|being|remained|stayed|arrived|came"
    rf"|ended up)\s+(?:[\w-]+\s+){{0,2}}?{_BAD}\b"
    r"|\A\s*(?:affected|impacted|lost|blocked|unable|stuck|locked out|without access|failing|not delivered)\b)"
)
HARM_BEFORE = Pattern(
    r"\b(?:(?:declined|rejected|refused|blocked|cancelled|canceled|closed|dark|postponed|shut|interrupted|suspended) "
    r"for|sent home|shut out|omitt(?:ed|"
    r"ing)|had to (?:\w+ )?(?:refund|compensate|resend|re-send|repeat|cancel|reprocess|correct"
    r"|void|call|apologi[sz]e to)|skipp(?:ed|ing)|swallow(?:ed|ing)|mangl(?:ed|ing)|overwrote|overwriting"
    r"|eras(?:ed|ing)|wip(?:ed|ing)"
    r"|destroy(?:ed|ing)|truncat(?:ed|ing)|cancell?(?:ed|ing)|bounc(?:ed|ing)|(?:took|taking|knocked|cut) (?:out"
    r"|down|off)(?: (?:the )?\w+ for)?|lost|losing|loses?|affect(?:ed|ing|s)?|impact(?:ed|ing|s)?|dropp(?:ed"
    r"|ing)|delayed|delaying"
    r"|reject(?:ed|ing)|refus(?:ed|ing)|prevent(?:ed|ing)|block(?:ed|ing)"
    r"|fail(?:ed|ing)|duplicat(?:ed|ing)|delet(?:ed|ing)|corrupt(?:ed|ing)|miss(?:ed|ing)|broke|breaking|hit"
    r"|interrupt(?:ed|ing)|overcharg(?:ed|ing)"
    r"|double-charg(?:ed|ing)|discard(?:ed|ing)|locked out|cut off|kicked out|logged out|leak(?:ed|ing)"
    r"|expos(?:ed|ing)|loss of|failures? (?:for|of)|errors? (?:for|to|on|in)"
    r"|(?:un)?available to|unavailable for|down for|unreachable for|outage for|downtime for|problems? for"
    r"|issues? for|delays? (?:for|of|in)|misrout(?:ed|ing)|timed out for|slow for|degraded for|left(?! us"
    r"| with| me)|stranded|harmed"
    r"|hurt|disconnected|locked|double-booked"
    r"|mis-?sold|misdirected|misplaced|disrupted|disrupting|disconnecting|cancelled|rebooked|(?:errors?|timeouts?"
    r"|failures?"
    r"|delays?|outages?|problems?|issues?) (?:were|was) (?:\w+ )?(?:seen|reported|experienced|noticed|felt"
    r"|encountered|observed|hit)"
    r" by|reported by|(?:duplicates?|wrong|double|late|missing|no|failed|erroneous|incorrect) (?:\w+ )?(?:\w+ "
    r")?(?:for|to|from|of)"
    r"|(?:duplicates?|double|wrong|erroneous) \w+ (?:were|was) (?:\w+ )?(?:for|to|by)|timeouts? (?:for|in|at|to))"
    r"\s+(?:[\w-]+\s+){0,3}\Z"
)
HARM_NAMED = Pattern(
    r"\b(?:failed|lost|dropped|declined|rejected|stuck|missing|duplicated?|delayed|broken|wrong|undelivered|unpaid"
    r"|cancell?ed"
    r"|corrupt(?:ed)?|affected|impacted|orphaned|incorrect|failing|refused|aborted|misrouted"
    r"|interrupted)\s+(?:\w+\s+)?\w+$"
)
SPARED = Pattern(
    r"[^.;:,]{0,25}?\b(?:(?:were|was|are|is) (?:not|never|un)\s?(?:affected|impacted|hit)|(?:weren't|wasn't"
    r"|aren't) (?:affected|impacted|hit)|unaffected|did not (?:notice|lose|fail)|didn't (?:notice|lose|fail)"
    r"|noticed nothing|lost nothing|could still|were still (?:able|served|processed)|(?:per|a) (?:second|minute"
    r"|hour|day|call|request|user|session|tenant|customer|client)\b)"
)
DENIED = Pattern(
    r"\b(?:no|not|never|without|didn't|did not|n't|nobody|prevents?|despite|so that|to (?:avoid|prevent"
    r"|keep))\b[^,;]{0,25}\Z"
)
FINE = Pattern(r"\b(?:not affected|unaffected|no impact|not impacted|none)\b")


def is_duration(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number counts time rather than what was hit: *two days, 40 min*."""
    if at + 1 >= len(tokens) or tokens[at + 1].word not in _TIMES:
        return False
    compared = tokens[at + 1].word == "times" and at + 2 < len(tokens) and tokens[at + 2].word in _THAN
    return not compared


_THAN = frozenset("as more the higher larger longer bigger less fewer that".split())


_TIMES = frozenset(
    """times second seconds minute minutes hour hours day days week weeks month months min mins h hrs s sec secs am pm
    o'clock utc cet""".split()
)


def is_date(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number is part of a date, a version or a name: *17 February, 2026-02-17, PM 12, v 4.2*."""
    word = tokens[at].word
    near = {tokens[other].word for other in (at - 1, at + 1) if 0 <= other < len(tokens)}
    if near & _MONTHS or word.count("-") > 1 or word.count("/") > 1 or word.count(".") > 1:
        return True
    if len(word) == len("2026") and word.startswith(("19", "20")):
        return True
    if len(word) == len("502") and word.startswith(("4", "5")) and near & _ANSWERS:
        return True
    if word.endswith(("th", "st", "nd", "rd")):
        return True
    before = tokens[at - 1] if at else None
    return before is not None and before.kind is Kind.WORD and before.word in _NAMING


_ANSWERS = frozenset("error errors response responses status http code codes page pages".split())
_NAMING = frozenset(
    """version release step phase part issue ticket pr section figure table line chapter build job incident sev zone
    cluster node""".split()
)
