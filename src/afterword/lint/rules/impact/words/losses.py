"""Losses without a number: significant revenue loss, customers affected: many."""

from afterword.lint.text.frames import frame

_GREAT = (
    r"(?:significant|considerable|substantial|large|major|heavy|huge|serious|noticeable|some|severe|massive|big"
    r"|sizeable"
    r"|painful|notable|enormous|measurable|material|unknown|undetermined|non-trivial)"
)

_UNIT = (
    r"(?:users?|customers?|clients?|callers?|calls?|orders?|payments?|bookings?|passengers?|guests?|visitors?"
    r"|patients?|students?"
    r"|members?|subscribers?|readers?|players?|viewers?|merchants?|sellers?|buyers?|tenants?|accounts?|requests?"
    r"|messages?|mails?"
    r"|e-mails?|letters?|parcels?|shipments?|tickets?|invoices?|deliveries|delivery|transfers?|prescriptions?"
    r"|appointments?"
    r"|reservations?|logins?|uploads?|drivers?|riders?|farmers?|schools?|shops?|stores?|branches?|tills?|terminals?"
    r"|screens?"
    r"|displays?|monitors?|kiosks?|machines?|phones?|devices?|meters?|readings?|trains?|trams?|buses|flights?"
    r"|households?|people"
    r"|person|clinics?|pharmacies|dealers?|agents?|employees|colleagues|claims?|applications? from \w+|votes?"
    r"|ballots?|donors?"
    r"|donations?|bets?|bids?|transactions?|receipts?|labels?|notifications?|sms|texts?|residents|citizens|parents"
    r"|pupils|teachers"
    r"|volunteers|hauliers|couriers|partners|resellers|travellers|travelers|shoppers|diners|fans|listeners)"
)
_CAME = (
    r"(?:(?:went|got|came|made it) (?:through|out|in|back|over|past)(?! (?:the|an?|our|its|this|that|another)\b)"
    r"|arrived|were delivered|was delivered|reached|were answered|was answered|were served"
    r"|was served|could be "
    r"(?:placed|made|taken|served|answered|completed|reached)|could (?:log|check|sign|pay|book|get|enter|board"
    r"|print|call|order)|were able"
    r"|was able|managed to|worked|succeeded|passed|found (?:their|its) way|were (?:processed|paid|printed|accepted"
    r"|completed|shipped"
    r"|booked)|was (?:processed|paid|printed|accepted|completed|shipped|booked))\b"
)

FRAMES = (
    frame(
        """
        loss, losses, damage, shortfall, decline, dip, costs, compensation, penalties, refunds, churn, lost, suffered
        """,
        rf"{_GREAT} (?:\w+ )?(?:revenue|financial|monetary|sales|order|income|economic|commercial|reputational"
        r"|customer)"
        r" (?:and \w+ )?(?:loss|losses|damage|shortfall|decline|dip|costs|churn|impact|harm)",
        rf"{_GREAT} (?:loss|losses|decline|dip|drop) (?:of|in) (?:\w+ )?(?:revenue|sales|income|orders|customers"
        r"|traffic"
        r"|turnover|bookings)",
        rf"(?:lost|losing|loss of|cost us|forfeited) (?:an? )?{_GREAT} (?:amount of |sum of |part of )?(?:\w+ "
        r")?(?:revenue|money"
        r"|income|sales|business|data)",
        r"a (?:considerable|significant|substantial|large|fair|good|huge|certain) (?:amount|sum|deal) of "
        r"(?:revenue|money"
        r"|income|business) (?:was|were|has been) (?:lost|missed|forfeited|refunded)",
    ),
    frame(
        "affected, impacted, impact, users, customers, tenants, merchants, patients, orders, payments, requests",
        r"(?:users|customers|tenants|merchants|clients|patients|orders|payments|requests|accounts|shops|people)"
        r"(?: (?:affected|impacted|lost|hit))?: (?:many|some|several|most|various|numerous|a few|lots|plenty|a lot"
        r"|quite a few"
        r"|the majority|nearly all|almost all|a subset|a handful)(?= ?[.,;]|$)",
        r"(?:affected|impacted|hit): (?:many|some|several|most|various|numerous|a few|lots of|plenty of|a lot of"
        r"|quite a few)"
        r" ?(?:of )?(?:\w+ )?\w*",
    ),
    frame(
        "came in, came out, came back, got out, went through, got through, came through, made it through, went out, "
        "arrived, was delivered, were "
        "delivered, could "
        "be, reached, worked, were answered, was answered, were served, got in, got a",
        rf"(?:hardly|scarcely|barely) (?:an? |any |one |a single )(?:[\w-]+ )?{_UNIT} (?:still )?{_CAME}",
        r"(?:very few|only (?:a )?few|few|just a few|precious few|next to no|almost no|practically no|virtually no"
        r"|not many|only "
        rf"some|only a (?:fraction|handful|trickle|minority|small part) of (?:the |our )?) ?(?:[\w-]+ )?{_UNIT} "
        rf"(?:still )?{_CAME}",
    ),
    frame(
        "handful of, majority of, minority of, bulk of, fraction of, share of, part of, most, many, several, some",
        r"(?:an? (?:handful|couple|number|minority|fraction|\w+ (?:share|part|number|portion|fraction)) of|the "
        r"(?:\w+ )?(?:majority|bulk"
        r"|greater part|lion's share|better part) of|most|many|several|numerous|some|quite some|quite a few|plenty "
        r"of|lots of|a good "
        rf"(?:many|part of)|nearly all|almost all)(?: of)?(?: the| our)? (?:[\w-]+ )?{_UNIT} (?P<told>(?:saw|were "
        rf"shown|got to see|received"
        r"|could (?:see|read|open)|opened|read|were given|got) (?:the )?(?:foreign|strangers'|a stranger's|other "
        r"people's|somebody "
        r"else's|someone else's|another \w+'s|each other's|strange|the wrong|wrong) [\w-]+)",
        r"(?:an? (?:handful|couple|number|minority|\w+ (?:share|part|number|portion|fraction)) of|the (?:\w+ "
        r")?(?:majority|bulk|greater "
        r"part|lion's share|better part) of|most|many|several|numerous|some|quite some|quite a few|plenty of|lots "
        r"of|nearly all|almost "
        rf"all)(?: of)?(?: the| our)? (?:[\w-]+ )?{_UNIT} (?P<told>(?:went|fell|turned|stayed|remained|were|was"
        rf"|came up) (?:blank|black|dark"
        r"|silent|mute|dead|cold|quiet|blind|haywire|unlit))",
    ),
    frame(
        "for quite a while, for a while, for quite some time, for some time, for a good while, for a long time, for "
        "ages, for "
        "a considerable time, for a long while, for several hours, for hours, for hours on end, for a good part, "
        "for most of "
        "the, for much of the, for the better part, for the best part, for the greater part, for a few hours, for "
        "some hours, "
        "for many hours, for many minutes, for some minutes, for a number of hours, for large parts, for long "
        "stretches",
        r"(?:tills?|terminals?|lifts?|shops?|stores?|site|website|portal|checkout|gates?|barriers?|counters?"
        r"|phones?|hotline|lines?"
        r"|wards?|app|service|platform|booking|payments?|trains?|trams?|buses|doors?|kiosks?|turnstiles?|machines?"
        r"|displays?|branches?"
        r"|offices?|lab|library|ticketing|customers|users|guests|passengers|patients|members|students|visitors"
        r"|players|subscribers"
        r"|readers|callers|tenants|merchants|drivers|schools?|courts?|pumps?|screens?|network|mail|e-mail) (?:was"
        r"|were|went|stood|remained"
        r"|stayed|had been|could not be|lay) (?:\w+ )?(?:out|down|offline|dark|unavailable|unreachable|closed|dead"
        r"|idle|still|blocked"
        r"|without [\w -]{2,30}?|cut off|locked(?: out)?|shut|stuck|unusable|silent|blank|reached|gone|stranded|out "
        r"of \w+) (?P<told>for "
        r"(?:quite (?:a|some) (?:while|time)|an? (?:good |long |considerable )?(?:while|time)|some (?:time|hours"
        r"|minutes)|ages|hours(?: on "
        r"end)?|several hours|a (?:few|number of) hours|many (?:hours|minutes)|a considerable time|(?:most|much"
        r"|large parts|a good part"
        r"|the (?:better|best|greater) part) of the (?:day|morning|night|afternoon|evening|week|weekend|shift)|long "
        r"stretches))(?= ?[.,;]"
        r"|$)",
    ),
    frame(
        "sales fell, sales dropped, revenue fell, revenue dropped, orders fell, orders dropped, bookings fell, "
        "bookings dropped, "
        "turnover fell, turnover dropped, conversion fell, conversion dropped, traffic fell, traffic dropped, "
        "takings fell, "
        "donations fell, sign-ups fell, signups fell, revenue suffered, sales suffered, sales collapsed, bookings "
        "collapsed, "
        "orders collapsed, revenue collapsed, sales sank, sales slumped, revenue slumped, bookings slumped, latency "
        "rose, "
        "latency was, latency went, response times rose, response times were, waiting times rose, waiting times "
        "were, queues "
        "were, queues grew, waits were, wait times rose, wait times were, complaints rose, calls rose",
        r"(?:sales|revenue|orders|bookings|turnover|conversion|takings|donations|sign-?ups|traffic)(?: (?:at|in|of"
        r"|from|on) [^,;.]{2,30}?)?"
        r" (?:fell|dropped|suffered|collapsed|sank|slumped|declined|went down|decreased) (?:\w+ "
        r")?(?P<told>(?:substantially|considerably"
        r"|significantly|markedly|noticeably|sharply|heavily|massively|dramatically|a lot|a great deal|badly"
        r"|steeply|strongly"
        r"|appreciably|visibly|quite a bit))(?= ?[.,;]|$)",
        r"(?:latency|response times?|waiting times?|wait times?|waits|queues|page loads?|loading times?|complaints"
        r"|calls|error rates?"
        r"|delays)(?: (?:at|in|of|from|on|for) [^,;.]{2,30}?)? (?:rose|was|were|went up|grew|increased|became"
        r"|climbed|got) (?:\w+ )?"
        r"(?P<told>(?:noticeably|considerably|significantly|substantially|markedly|much|a lot|far|perceptibly"
        r"|visibly|sharply|unusually"
        r"|quite a bit|way)(?: (?:higher|longer|slower|worse|up|larger|bigger|elevated|more))?)(?= ?[.,;]|$| "
        r"(?:than usual|than normal|in"
        r"|for|at|during))",
    ),
    frame(
        "in considerable numbers, in large numbers, in great numbers, in huge numbers, in significant numbers, in "
        "vast numbers, in their "
        "hundreds, in their thousands, in droves, by the hundred, by the hundreds, by the dozen, by the thousand, "
        "by the score, in large "
        "quantities, in great quantity, in high numbers, in unknown numbers, in small numbers, in substantial "
        "numbers, in growing numbers, in "
        "masses, en masse, in bulk, in alarming numbers, in increasing numbers, in scores, in heaps",
        rf"{_UNIT} (?P<told>(?:in (?:considerable|large|great|huge|significant|vast|high|unknown|small|substantial"
        rf"|growing|alarming|increasing"
        rf"|their) (?:numbers?|quantit(?:y|ies)|hundreds|thousands|dozens)|in (?:droves|masses|scores|heaps)|by the "
        rf"(?:hundreds?|dozens?"
        rf"|thousands?|score)|en masse)) (?:were|was|could|had|lost|got|received|failed|did|went|saw|left|stood"
        rf"|waited|missed|bounced|arrived"
        rf"|cancelled|gave|found|hung|complained)\b",
    ),
    frame(
        "whole districts, whole floors, whole streets, whole regions, whole towns, whole villages, whole wards, whole "
        "branches, whole classes, whole schools, whole buildings, whole wings, whole departments, whole families, "
        "whole "
        "shifts, whole countries, whole batches, whole cohorts, whole pallets, entire districts, entire floors, entire "
        "streets, entire regions, entire towns, entire villages, entire wards, entire branches, entire classes, entire "
        "schools, entire buildings, entire wings, entire departments, entire families, entire shifts, entire "
        "countries, "
        "entire batches, entire cohorts, entire pallets",
        r"(?P<told>(?:whole|entire) (?:districts|floors|streets|regions|towns|villages|wards|branches|classes|schools"
        r"|buildings|wings|departments|families|shifts|countries|batches|cohorts|pallets))(?: (?:of|in|on|at) "
        r"[^,;.]{2,30}?)?"
        r" (?:(?:was|were|had|went|stood|sat|fell|lost|rebooted|dropped|failed|could|got|stayed|remained|vanished"
        r"|disappeared|missed|froze|received|restarted|stopped|waited|came)\b)",
    ),
    frame(
        "cost us, cost the company, costs us, cost our, costing us, cost the business, cost the group, cost the "
        "hospital, "
        "cost the bank, cost the city, cost the club, cost them, set us back, lost us, cost the firm, cost the shop",
        r"(?:costs?|costing|lost|set) (?:us|them|our \w+|the \w+)(?: back)? (?:\w+ly )?(?P<told>(?:an? (?:\w+ )?"
        r"(?:amount|lot|deal|fortune|sum|bundle|packet|penny|part|chunk|share|slice|portion|number|arm and a leg|bomb"
        r"|handful|few|bit)|dear(?:ly)?|plenty|much|a great many|many|several|some|quite some|quite a few|considerable"
        r"|significant|substantial|serious|real|good|big|untold|countless|numerous|lots|loads|tons|heaps|most of|part "
        r"of|parts of|large parts of|the better part|the best part|the bulk)\b(?: of)?(?: (?:our|the|its|their|"
        r"good|lost|unsold|unbilled))?(?: (?:money|revenue|sales|turnover|income|sums?|business|orders|customers"
        r"|bookings|"
        r"goodwill|trust|reputation|credibility|confidence|members|subscribers|clients|contracts|day|week|month|hours|"
        r"days|stock|guests|visitors|donations|donors|time|overtime|points|viewers|readers|fees|penalties))?)"
        r"(?= ?[.,;!]|$| (?:in|on|for|to|at|and|during|this|that)\b)",
    ),
)
