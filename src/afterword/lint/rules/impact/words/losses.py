"""Losses without a number: significant revenue loss, customers affected: many."""

from afterword.lint.text.frames import frame

_GREAT = (
    r"(?:significant|considerable|substantial|large|major|heavy|huge|serious|noticeable|some|severe|massive|big"
    r"|sizeable|painful|notable|enormous|measurable|material|unknown|undetermined|non-trivial)"
)

_UNIT = (
    r"(?:users?|customers?|clients?|callers?|calls?|orders?|payments?|bookings?|passengers?|guests?|visitors?|patients?"
    r"|students?|members?|subscribers?|readers?|players?|viewers?|merchants?|sellers?|buyers?|tenants?|accounts?"
    r"|requests?|messages?|mails?|e-mails?|letters?|parcels?|shipments?|tickets?|invoices?|deliveries|delivery"
    r"|transfers?|prescriptions?|appointments?|reservations?|logins?|uploads?|drivers?|riders?|farmers?|schools?|shops?"
    r"|stores?|branches?|tills?|terminals?|screens?|displays?|monitors?|kiosks?|machines?|phones?|devices?|meters?"
    r"|readings?|trains?|trams?|buses|flights?|households?|people|person|clinics?|pharmacies|dealers?|agents?|employees"
    r"|colleagues|claims?|applications? from \w+|votes?|ballots?|donors?|donations?|bets?|bids?|transactions?|receipts?"
    r"|labels?|notifications?|sms|texts?|residents|citizens|parents|pupils|teachers|volunteers|hauliers|couriers"
    r"|partners|resellers|travellers|travelers|shoppers|diners|fans|listeners)"
)
_CAME = (
    r"(?:(?:went|got|came|made it) (?:through|out|in|back|over|past)(?! (?:the|an?|our|its|this|that|another)\b)"
    r"|arrived|were delivered|was delivered|reached|were answered|was answered|were served|was served"
    r"|could be (?:placed|made|taken|served|answered|completed|reached)"
    r"|could (?:log|check|sign|pay|book|get|enter|board|print|call|order)|were able|was able|managed to|worked"
    r"|succeeded|passed|found (?:their|its) way|were (?:processed|paid|printed|accepted|completed|shipped|booked)"
    r"|was (?:processed|paid|printed|accepted|completed|shipped|booked))\b"
)

FRAMES = (
    frame(
        """
        loss, losses, damage, shortfall, decline, dip, costs, compensation, penalties, refunds, churn, lost, suffered
        """,
        rf"{_GREAT} (?:\w+ )?(?:revenue|financial|monetary|sales|order|income|economic|commercial|reputational"
        r"|customer) (?:and \w+ )?(?:loss|losses|damage|shortfall|decline|dip|costs|churn|impact|harm)",
        rf"{_GREAT} (?:loss|losses|decline|dip|drop) (?:of|in) (?:\w+ )?(?:revenue|sales|income|orders|customers"
        r"|traffic|turnover|bookings)",
        rf"(?:lost|losing|loss of|cost us|forfeited) (?:an? )?{_GREAT} (?:amount of |sum of "
        r"|part of )?(?:\w+ )?(?:revenue|money|income|sales|business|data)",
        r"a (?:considerable|significant|substantial|large|fair|good|huge|certain) (?:amount|sum|deal) of (?:revenue"
        r"|money|income|business) (?:was|were|has been) (?:lost|missed|forfeited|refunded)",
    ),
    frame(
        "affected, impacted, impact, users, customers, tenants, merchants, patients, orders, payments, requests",
        r"(?:users|customers|tenants|merchants|clients|patients|orders|payments|requests|accounts|shops"
        r"|people)(?: (?:affected|impacted|lost|hit))?: (?:many|some|several|most|various|numerous|a few|lots|plenty"
        r"|a lot|quite a few|the majority|nearly all|almost all|a subset|a handful)(?= ?[.,;]|$)",
        r"(?:affected|impacted|hit): (?:many|some|several|most|various|numerous|a few|lots of|plenty of|a lot of"
        r"|quite a few) ?(?:of )?(?:\w+ )?\w*",
    ),
    frame(
        "came in, came out, came back, got out, went through, got through, came through, made it through, went out, "
        "arrived, was delivered, were delivered, could be, reached, worked, were answered, was answered, were served, "
        "got in, got a",
        rf"(?:hardly|scarcely|barely) (?:an? |any |one |a single )(?:[\w-]+ )?{_UNIT} (?:still )?{_CAME}",
        r"(?:very few|only (?:a )?few|few|just a few|precious few|next to no|almost no|practically no|virtually no"
        r"|not many|only some|only a (?:fraction|handful|trickle|minority|small part) of (?:the "
        rf"|our )?) ?(?:[\w-]+ )?{_UNIT} (?:still )?{_CAME}",
    ),
    frame(
        "handful of, majority of, minority of, bulk of, fraction of, share of, part of, most, many, several, some",
        r"(?:an? (?:handful|couple|number|minority|fraction|\w+ (?:share|part|number|portion|fraction)) of"
        r"|the (?:\w+ )?(?:majority|bulk|greater part|lion's share|better part) of|most|many|several|numerous|some"
        r"|quite some|quite a few|plenty of|lots of|a good (?:many|part of)|nearly all|almost all)(?: of)?(?: the"
        rf"| our)? (?:[\w-]+ )?{_UNIT} (?P<told>(?:saw|were shown|got to see|received|could (?:see|read|open)|opened"
        r"|read|were given|got) (?:the )?(?:foreign|strangers'|a stranger's|other people's|somebody else's"
        r"|someone else's|another \w+'s|each other's|strange|the wrong|wrong) [\w-]+)",
        r"(?:an? (?:handful|couple|number|minority|\w+ (?:share|part|number|portion|fraction)) of"
        r"|the (?:\w+ )?(?:majority|bulk|greater part|lion's share|better part) of|most|many|several|numerous|some"
        r"|quite some|quite a few|plenty of|lots of|nearly all|almost all)(?: of)?(?: the"
        rf"| our)? (?:[\w-]+ )?{_UNIT} (?P<told>(?:went|fell|turned|stayed|remained|were|was|came up) (?:blank|black"
        r"|dark|silent|mute|dead|cold|quiet|blind|haywire|unlit))",
    ),
    frame(
        "for quite a while, for a while, for quite some time, for some time, for a good while, for a long time, for "
        "ages, for a considerable time, for a long while, for several hours, for hours, for hours on end, for a good "
        "part, for most of the, for much of the, for the better part, for the best part, for the greater part, for a "
        "few hours, for some hours, for many hours, for many minutes, for some minutes, for a number of hours, for "
        "large parts, for long stretches",
        r"(?:tills?|terminals?|lifts?|shops?|stores?|site|website|portal|checkout|gates?|barriers?|counters?|phones?"
        r"|hotline|lines?|wards?|app|service|platform|booking|payments?|trains?|trams?|buses|doors?|kiosks?"
        r"|turnstiles?|machines?|displays?|branches?|offices?|lab|library|ticketing|customers|users|guests|passengers"
        r"|patients|members|students|visitors|players|subscribers|readers|callers|tenants|merchants|drivers|schools?"
        r"|courts?|pumps?|screens?|network|mail|e-mail) (?:was|were|went|stood|remained|stayed|had been|could not be"
        r"|lay) (?:\w+ )?(?:out|down|offline|dark|unavailable|unreachable|closed|dead|idle|still|blocked"
        r"|without [\w -]{2,30}?|cut off|locked(?: out)?|shut|stuck|unusable|silent|blank|reached|gone|stranded"
        r"|out of \w+) (?P<told>for (?:quite (?:a|some) (?:while|time)"
        r"|an? (?:good |long |considerable )?(?:while|time)|some (?:time|hours|minutes)|ages|hours(?: on end)?"
        r"|several hours|a (?:few|number of) hours|many (?:hours|minutes)|a considerable time"
        r"|(?:most|much|large parts|a good part|the (?:better|best|greater) part) of the (?:day|morning|night"
        r"|afternoon|evening|week|weekend|shift)|long stretches))(?= ?[.,;]|$)",
    ),
    frame(
        "sales fell, sales dropped, revenue fell, revenue dropped, orders fell, orders dropped, bookings fell, "
        "bookings dropped, turnover fell, turnover dropped, conversion fell, conversion dropped, traffic fell, traffic "
        "dropped, takings fell, donations fell, sign-ups fell, signups fell, revenue suffered, sales suffered, sales "
        "collapsed, bookings collapsed, orders collapsed, revenue collapsed, sales sank, sales slumped, revenue "
        "slumped, bookings slumped, latency rose, latency was, latency went, response times rose, response times were, "
        "waiting times rose, waiting times were, queues were, queues grew, waits were, wait times rose, wait times "
        "were, complaints rose, calls rose",
        r"(?:sales|revenue|orders|bookings|turnover|conversion|takings|donations|sign-?ups"
        r"|traffic)(?: (?:at|in|of|from|on) [^,;.]{2,30}?)? (?:fell|dropped|suffered|collapsed|sank|slumped"
        r"|declined|went down|decreased) (?:\w+ )?(?P<told>(?:substantially|considerably|significantly|markedly"
        r"|noticeably|sharply|heavily|massively|dramatically|a lot|a great deal|badly|steeply|strongly|appreciably"
        r"|visibly|quite a bit))(?= ?[.,;]|$)",
        r"(?:latency|response times?|waiting times?|wait times?|waits|queues|page loads?|loading times?|complaints"
        r"|calls|error rates?|delays)(?: (?:at|in|of|from|on|for) [^,;.]{2,30}?)? (?:rose|was|were|went up|grew"
        r"|increased|became|climbed|got) (?:\w+ )?(?P<told>(?:noticeably|considerably|significantly|substantially"
        r"|markedly|much|a lot|far|perceptibly|visibly|sharply|unusually|quite a bit|way)(?: (?:higher|longer|slower"
        r"|worse|up|larger|bigger|elevated|more))?)(?= ?[.,;]|$| (?:than usual|than normal|in|for|at|during))",
    ),
    frame(
        "in considerable numbers, in large numbers, in great numbers, in huge numbers, in significant numbers, in vast "
        "numbers, in their hundreds, in their thousands, in droves, by the hundred, by the hundreds, by the dozen, by "
        "the thousand, by the score, in large quantities, in great quantity, in high numbers, in unknown numbers, in "
        "small numbers, in substantial numbers, in growing numbers, in masses, en masse, in bulk, in alarming numbers, "
        "in increasing numbers, in scores, in heaps",
        rf"{_UNIT} (?P<told>(?:in (?:considerable|large|great|huge|significant|vast|high|unknown|small|substantial"
        rf"|growing|alarming|increasing|their) (?:numbers?|quantit(?:y|ies)|hundreds|thousands|dozens)|in (?:droves"
        rf"|masses|scores|heaps)|by the (?:hundreds?|dozens?|thousands?|score)|en masse)) (?:were|was|could|had|lost"
        rf"|got|received|failed|did|went|saw|left|stood|waited|missed|bounced|arrived|cancelled|gave|found|hung"
        rf"|complained)\b",
    ),
    frame(
        "whole districts, whole floors, whole streets, whole regions, whole towns, whole villages, whole wards, whole "
        "branches, whole classes, whole schools, whole buildings, whole wings, whole departments, whole families, "
        "whole shifts, whole countries, whole batches, whole cohorts, whole pallets, entire districts, entire floors, "
        "entire streets, entire regions, entire towns, entire villages, entire wards, entire branches, entire classes, "
        "entire schools, entire buildings, entire wings, entire departments, entire families, entire shifts, entire "
        "countries, entire batches, entire cohorts, entire pallets",
        r"(?P<told>(?:whole|entire) (?:districts|floors|streets|regions|towns|villages|wards|branches|classes|schools"
        r"|buildings|wings|departments|families|shifts|countries|batches|cohorts|pallets))(?: (?:of|in|on"
        r"|at) [^,;.]{2,30}?)? (?:(?:was|were|had|went|stood|sat|fell|lost|rebooted|dropped|failed|could|got|stayed"
        r"|remained|vanished|disappeared|missed|froze|received|restarted|stopped|waited|came)\b)",
    ),
    frame(
        "cost us, cost the company, costs us, cost our, costing us, cost the business, cost the group, cost the "
        "hospital, cost the bank, cost the city, cost the club, cost them, set us back, lost us, cost the firm, cost "
        "the shop",
        r"(?:costs?|costing|lost|set) (?:us|them|our \w+"
        r"|the \w+)(?: back)? (?:\w+ly )?(?P<told>(?:an? (?:\w+ )?(?:amount|lot|deal|fortune|sum|bundle|packet|penny"
        r"|part|chunk|share|slice|portion|number|arm and a leg|bomb|handful|few|bit)|dear(?:ly)?|plenty|much"
        r"|a great many|many|several|some|quite some|quite a few|considerable|significant|substantial|serious|real"
        r"|good|big|untold|countless|numerous|lots|loads|tons|heaps|most of|part of|parts of|large parts of"
        r"|the better part|the best part|the bulk)\b(?: of)?(?: (?:our|the|its|their|good|lost|unsold"
        r"|unbilled))?(?: (?:money|revenue|sales|turnover|income|sums?|business|orders|customers|bookings|goodwill"
        r"|trust|reputation|credibility|confidence|members|subscribers|clients|contracts|day|week|month|hours|days"
        r"|stock|guests|visitors|donations|donors|time|overtime|points|viewers|readers|fees|penalties))?)(?= ?[.,;!]"
        r"|$| (?:in|on|for|to|at|and|during|this|that)\b)",
    ),
    frame(
        "up and down the, all over the, across the country, across the region, across the city, across the continent, "
        "across europe, across several, across the world, across the whole, in many places, in several places, in "
        "various places, in many parts, in several countries, in many countries, in several cities, in many cities, in "
        "some places, far and wide, nationwide, countrywide, worldwide, north to south, coast to coast, everywhere, "
        "all around the, throughout the country, throughout the region, throughout the city, in several regions, in "
        "many towns, in several towns, in large parts, here and there",
        rf"{_UNIT} (?P<told>(?:up and down the \w+"
        r"|all (?:over|around) the (?:country|region|world|place|city|county|land|continent|state|house|site|globe)"
        r"|across (?:the (?:whole )?(?:country|region|city|continent|world|county|state|globe|group|company)|europe"
        r"|several \w+)|in (?:many|several|various|all|some|most|large|wide|different) (?:\w+ )?(?:places|parts"
        r"|cities|countries|towns|regions|districts|areas|states|stores|branches)(?: of the \w+)?|far and wide"
        r"|nationwide|countrywide|worldwide|from (?:north to south|coast to coast|east to west)|everywhere"
        r"|throughout the (?:country|region|city|county|state|group)|here and there)) (?:\w+ly )?(?:were|was"
        r"|could(?: not|n't)|had|lost|got|received|failed|did(?: not|n't)|went|saw|stood|sat|waited|missed|bounced"
        r"|cancelled|gave up|found|hung|complained|reported|froze|stopped|paid|queued|never|remained|stayed|struggled"
        r"|vanished|crashed|rebooted|fell)\b",
    ),
    frame(
        "add up to, adds up to, added up to, amounts to, amount to, amounted to, came to a, comes to a, run to a, runs "
        "to a, ran to a, totalled a, sum up to, run into, runs into, ran into the",
        r"(?:add(?:s|ed)? up to|amount(?:s|ed)? to|c[ao]mes? to|came to|runs? (?:in)?to|ran (?:in)?to|totall?ed"
        r"|sums? up to) (?:an? |some |the )?(?:\w+ly )?(?P<told>(?:painful|considerable|tidy|large|hefty|substantial"
        r"|significant|serious|handsome|huge|enormous|big|sizeable|sizable|noticeable|respectable|frightening"
        r"|unpleasant|nasty|major|six-figure|five-figure|seven-figure|three-figure|four-figure|many|several|countless"
        r"|dozens of|hundreds of|thousands of|millions of) (?:sum|amount|figure|total|loss(?:es)?|damage|bill|number"
        r"|share|part|refunds?|hours|days|orders|euros|dollars|pounds)\b)",
    ),
    frame(
        "queues formed, queue formed, queues built, lines formed, backlog formed, backlog built, backlogs built, "
        "delays arose, delays resulted, queues grew, jams formed, queues at, queues outside, queues in front, long "
        "queues, long lines, long waits, long delays, sizeable queues, considerable delays, considerable queues, "
        "lengthy delays, lengthy queues, long waiting, endless queues, significant delays, considerable backlog, "
        "sizeable backlog",
        r"(?P<told>(?:sizeable|sizable|long|considerable|large|endless|huge|lengthy|growing|significant|substantial"
        r"|major|enormous|noticeable|serious) (?:\w+ )?(?:queues?|lines|backlogs?|delays|waits|waiting times|jams"
        r"|tailbacks|interruptions)) (?:\w+ly )?(?:formed|built up|developed|arose|resulted|grew|followed|ensued"
        r"|were (?:seen|the result|reported|the consequence|observed|caused|unavoidable)"
        r"|was (?:the result|the consequence)|at (?:most|many|several|some|all|the)|outside|in front of|occurred"
        r"|accumulated|had to be)\b",
    ),
    frame(
        "by the dozen, by the dozens, by the hundred, by the hundreds, by the thousand, by the score, in droves, in "
        "large numbers, in great numbers, in masses, en masse, in considerable numbers, in their hundreds, in their "
        "thousands, in their dozens",
        rf"{_UNIT} (?:\w+ly )?(?:complained|called|rang|wrote|cancelled|left|hung up|gave up|bounced|failed|queued"
        r"|waited|returned|missed [^,;.]{2,25}|were (?:\w+ )?\w+ed|was (?:\w+ )?\w+ed|walked out|turned up|dropped"
        r"|timed out|vanished|disappeared|protested|churned|defected"
        r"|lost [^,;.]{2,25}) (?P<told>(?:by the (?:dozens?|hundreds?|thousands?|score)|in (?:droves|masses)"
        r"|en masse|in (?:large|great|considerable|huge|their) (?:numbers|hundreds|thousands|dozens)))\b",
    ),
    frame(
        "harm was, damage was, harm has been, damage has been, disruption was, inconvenience was, confusion was, "
        "trouble was, harm done, damage done, damage caused, inconvenience caused, disruption caused, loss was, losses "
        "were, irritation was, annoyance was",
        r"(?P<told>(?:some|considerable|much|significant|substantial|serious|a certain|a good deal of|no little|great"
        r"|noticeable|certain|heavy|major|severe|untold) (?:\w+ )?(?:harm|damage|loss(?:es)?|disruption|inconvenience"
        r"|confusion|irritation|trouble|annoyance)) (?:was|were|has been|have been) (?:\w+ly )?(?:done|caused|inflicted"
        r"|suffered|incurred|reported|the result|sustained)\b",
    ),
    frame(
        "passengers piled, parcels piled, calls piled, letters piled, orders piled, crates piled, bags piled, "
        "suitcases piled, boxes piled, customers piled, guests piled, patients piled, trucks piled, lorries piled, "
        "visitors crowded, passengers crowded, guests crowded, customers crowded, patients crowded, travellers "
        "crowded, pallets piled, tickets piled, mails piled, invoices piled, meals piled",
        r"(?P<told>(?:passengers|parcels|calls|letters|orders|crates|bags|suitcases|boxes|customers|guests|patients"
        r"|trucks|lorries|visitors|travellers|pallets|tickets|mails|invoices|meals) (?:\w+ly )?(?:piled up|crowded"
        r"|thronged|stacked up|banked up))\b",
    ),
    frame(
        "complaints reached, complaints came, complaints arrived, complaints were received, complaints were filed, "
        "complaints were made, complaints were lodged, complaints followed, complaints resulted, complaints landed, "
        "cancellations followed, cancellations came, cancellations were, cancellations resulted, chargebacks followed, "
        "chargebacks were, objections were, angry calls, angry mails, refund requests",
        r"(?P<told>(?:numerous|many|several|some|countless|a number of|quite a few|a few|plenty of|lots of|dozens of"
        r"|hundreds of|umpteen|a lot of|various|a good many|scores of) (?:\w+ )?(?:complaints|cancellations"
        r"|chargebacks|objections|angry (?:calls|mails|letters)|refund requests|claims for damages)) (?:have |had "
        r"|also )?(?:reached|came|arrived|were (?:received|filed|made|lodged|submitted|registered|the result)"
        r"|followed|resulted|poured|landed)\b",
    ),
)
