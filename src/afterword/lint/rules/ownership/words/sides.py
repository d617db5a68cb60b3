"""Camps told by distance and rank: those up there, the last to know, whom nobody thinks of."""

from afterword.lint.text.frames import frame

_ABOVE = (
    r"(?:up there|upstairs|downstairs|down there|over there|out there|in the (?:tower|head office|ivory tower"
    r"|warm office|glass (?:palace|tower|house|box)|corner office|nice offices?|air-conditioned \w+|other building"
    r"|capital)|on the (?:top|upper|executive|fifth|sixth|seventh|eighth|ninth|tenth|twelfth) floor"
    r"|at (?:headquarters|head office|corporate))"
)

_IMPOSE = (
    r"(?:imposes?|dictates?|decrees?|demands?|commands?|mandates?|prescribes?|draws?|dreams?(?: up)?|rules?|ordains?"
    r"|insists?|announces?|brags?|boasts?|brews?|cooks?|plans?|decides?|promises?|sells?|ships?|codes?|spends?|signs?"
    r"|builds?|celebrates?|talks?|invents?|designs?|saves?|buys?|dances?|part(?:y|ies)|drops?|dumps?|clicks?|deploys?"
    r"|launch(?:es)?|leaves?|goe?s? home|walks? away|moves? on|relax(?:es)?|experiments?|tinkers?|fiddles?|overspends?"
    r"|outsources?|cuts?|reorgani[sz]es?|sleeps?|plays?|gambles?|changes?|breaks?|cash(?:es)? in|poses?|presents?"
    r"|meets?|lunch(?:es)?|throws?|orders?)"
)
_SUFFER = (
    r"(?:suffer|obey|comply|pay|bleed|execute|jump|follow|swallow|clean|mop|sweep|run it|fix|explain|answer|get the"
    r"|get to|carry|take the|deal with|live with|do the|eat|cope|catch|catch up|deliver|sweat|work|repair|mend|drink"
    r"|pick up|have to|foot|stay|sit|collect|shoulder|stand there|learn|tidy|glue|patch|endure|bear|rescue|scrub|shovel"
    r"|toil|slave|firefight|debug|grovel|are left|are stuck|apologi[sz]e|are to|drown|wait|lose|burn|bow|nod)"
)
_CLEAN = (
    r"(?:clean(?:ing|ed|s)? up|mop(?:ping|ped|s)? up|sweep(?:ing|s)? up|tidy(?:ing)? up"
    r"|pick(?:ing|ed|s)? up the (?:pieces|bits|shards|bill|tab|mess)|sort(?:ing)? (?:it|this) out"
    r"|carry the (?:can|bag)|foot the bill|take the (?:blame|flak|heat|calls)|face the music"
    r"|do the (?:dirty work|dishes|rest)|deal with (?:the (?:mess|fallout|aftermath|rest|consequences)|it)|explain it"
    r"|fix it|answer the phones?|sweep the floor|mend it|repair it|wipe up|make (?:it )?good|pay the bill)"
)
_THEM = (
    r"(?:(?:the |our |those |these )?(?:other |dear )?(?:[\w-]+ )?(?:developers?|engineers?|architects?|planners?"
    r"|analysts?|managers?|scientists?|designers?|consultants?|people|folks?|guys|crowd|lot|gentlemen|ladies|team|teams"
    r"|squad|crew|department|desk|suits|bosses|board|directors|executives|buyers|lawyers|salespeople|coders|programmers"
    r"|testers|admins|dbas|sres|accountants|controllers|planning|marketing|sales|product|finance|legal|security"
    r"|networking|infrastructure|platform|development|dev|engineering|operations|ops|procurement|purchasing"
    r"|headquarters|hq|head office|management|hr|support|vendor|supplier|integrator|provider|carrier|architecture"
    r"|compliance|logistics|facilities|bean ?counters?|number crunchers?|pen pushers?|brass|powers that be|ones on high"
    r"|those on high|number|crunchers)|they|those (?:upstairs|in \w+|on \w+))"
)
_GREEN = (
    r"(?:green|fine|healthy|up|ok|okay|in order|clean|correct|flawless|perfect|all right|alright|clear|blameless"
    r"|without fault|spotless|intact|stable|solid|within limits|normal)"
)
_THERE = (
    r"(?:with|in|at|on|by|among) (?:the )?(?:[\w-]+ ){0,2}?(?:networking|network|storage|platform|infrastructure"
    r"|security|operations|ops|development|dev|product|sales|marketing|finance|legal|team|people|folks|desk|department"
    r"|vendor|supplier|carrier|provider|integrator|guys|crowd|camp|depot|plant|warehouse|database|them|others"
    r"|headquarters|procurement|support|house next door|neighbou?rs|side of [\w ]{2,20}|group|squad|crew|engineers"
    r"|admins|dbas)"
)

FRAMES = (
    frame(
        "we suffer, we obey, we comply, we pay, we bleed, we execute, we jump, we follow, we swallow, we clean, we "
        "mop, we sweep, we run it, we fix, we explain, we answer, we get the, we get to, we carry, we take the, we "
        "deal, we live with, we do the, we eat, we cope, we catch, we deliver, we sweat, we work, we repair, we mend, "
        "we drink, we pick up, we have to, we foot, we stay, we sit, we collect, we shoulder, we stand there, we "
        "learn, we tidy, we glue, we patch, we endure, we bear, we rescue, we scrub, we shovel, we toil, we slave, we "
        "firefight, we debug, we grovel, we are left, we are stuck, we apologise, we apologize, we are to, we drown, "
        "we wait, we lose, we burn, we bow, we nod",
        rf"^\W*(?:{_THEM}|(?:the )?(?P<who>[\w-]+)) (?:\w+ly |just |only |always )?{_IMPOSE}(?: [\w-]+){{0,3}}? ?(?:,|;"
        rf"|and|[\u2013\u2014-]) ?(?:and |while |but |then )?(?P<told>we (?:then |always |just )?{_SUFFER})(?= |[.;!,]"
        rf"|$)",
    ),
    frame(
        "to clean up, to mop up, to sweep up, to tidy up, to pick up the, cleaning up, mopping up, sweeping up, "
        "tidying up, picking up the, cleaned up, mopped up, picked up the, carry the can, foot the bill, face the "
        "music, cleans up, mops up, picks up the",
        r"(?P<verb>had|has|have|got|was left|were left|is left|are left|gets|get|needed|was|were|forced"
        r"|asked) (?:again |once more |once again |always |as usual )?(?:forced |left |asked |obliged "
        rf"|allowed )?to {_CLEAN} (?:(?:behind|after) (?:the |our )?[\w-]+|for {_THEM})",
        rf"(?P<verb>left|leave|leaves|leaving|expects?|expected) (?:it to )?(?:us|them|{_THEM}|the (?:night|day|late"
        rf"|early) shift|the [\w-]+(?: [\w-]+)?) (?:\w+ )?to {_CLEAN}",
        r"(?:once more|once again|again|as usual|as always|as ever) ?,? (?:the "
        r"|our )?(?P<who>[\w-]+)(?: [\w-]+){0,2}? (?:had to|has to|have to|is|are|was|were|cleans?|mops?|picks?"
        rf"|got to|gets to|left to|cleaned|mopped|picked)(?: left)?(?: to)? ?(?:{_CLEAN}|up (?:behind|after|for))",
        r"(?P<verb>cleans?|cleaned|mops?|mopped|sweeps?|swept|tid(?:y|ies|ied)|picks?"
        rf"|picked) up (?:the (?:pieces|mess) )?(?:behind|after) (?:the |our )?{_THEM}",
    ),
    frame(
        "world of its own, world of their own, planet of their own, worlds of their own, universe of their own, bubble "
        "of their own, different world, other world, another world, different planet, another planet, own little "
        "world, own world, parallel world, parallel universe, own bubble, own universe, own planet, own century, own "
        "time zone, cloud cuckoo",
        rf"(?:{_THEM}|(?P<who>[\w-]+)[^,;.]{{0,30}}?) (?:\w+ly )?(?:live|lives|lived|living|dwell|dwells|seem to live"
        r"|seems to live|sit|sits|are|is|work|works|exist|exists|operate|operates|inhabit|inhabits) (?:in"
        r"|on)? ?(?:an?|the|their|its)? ?(?:\w+ )?(?:(?:world|planet|universe|bubble|sphere|cosmos|galaxy"
        r"|reality)s? of (?:their|its) own|(?:different|other|another|parallel|own little|own) (?:world|planet"
        r"|universe|bubble|reality|galaxy|century|time zone)|cloud[- ]cuckoo[- ]land)",
    ),
    frame(
        "our graphs, our dashboards, our checks, our systems, our hosts, our servers, our metrics, our monitors, our "
        "racks, our nodes, our logs, our code, our hands, our conscience, our house, our homework, our tests, our "
        "figures, our numbers, our links, our panels, our services, our machines, our alarms, our boards, our lights, "
        "our cables, our configuration, our config, our numbers, our lines",
        r"(?:all |every one of |none of |each of )?our (?:own )?[\w-]+(?: [\w-]+)? (?:was|were|are|is|had been|stayed"
        r"|remained|showed|passed|had|came)(?: all| always| throughout| perfectly| completely| done| entirely"
        rf"| up)* (?:{_GREEN}|our homework|passed)[^.]{{0,40}}?[,;:\u2013\u2014-] ?(?:and |but |so |while |it was "
        r"|hence )*(?P<told>(?:the |that |any |whatever |all )?(?:problem|fault|issue|trouble|error|mistake|bug|mess"
        r"|culprit|guilt|blame|rest|guilty (?:party|ones?)) (?:\w+ly )?(?:lay|lies|sat|sits|was|is|belongs?|must"
        r"|has to|came|comes|remains)\b[^.]{0,50}?|theirs? (?:was|were|did|had)\b[^.]{0,30}?)(?=[.!]|$)",
        r"our (?:hands|conscience|house|yard|record|waistcoat|slate) (?:was|were|are|is) (?:\w+ )?(?:clean|clear"
        r"|in order|spotless|white)",
        r"(?:we|our \w+) (?:had|have) (?:certainly |all |already )?done (?:our|its|their) (?:homework|part|bit"
        r"|share)(?= ?[.,;]|$)",
    ),
    frame(
        "over there, across the hall, across the corridor, across the road, next door, elsewhere, one floor up, one "
        "floor down, other side of the, theirs alone, theirs not, theirs and, not ours, not with us, not from us, none "
        "of our, not of our, of our making, our doing, their doing, nothing to do with us, nothing to do with our, "
        "where our responsibility, at their door, at our door, outside our walls, our remit, our backyard, their "
        "backyard, our lookout, for others to, somebody else's, someone else's, for the network, their making, their "
        "yard, their court, home-grown, homegrown, home-made, homemade",
        r"(?:problem|fault|issue|trouble|cause|error|mistake|bug|mess|culprit|blame|outage|defect|failure|root"
        r"|incident|it|this|that|rest) (?:clearly |plainly |obviously |in truth |really |again )?(?:was|is|lay|lies"
        r"|sat|sits|stays?|remain(?:s|ed)|comes?|came|arose|began|started|starts|originated|belongs?|belonged"
        r"|must lie|must be|had its (?:root|origin)s?|has its (?:root|origin)s?)(?: \w+ly| again| as usual| as ever"
        r"| once more)? ?(?P<told>(?:over there|across the (?:hall|corridor|road|yard|street)|next door"
        r"|one floor (?:up|down)|(?:over )?on the other side of the (?:fence|hall|corridor|wall|house"
        rf"|street))(?: ?,? {_THERE})?(?:(?= ?[.,;!]|$))"
        r"|(?:theirs|yours)(?: alone| and theirs alone| ?,? (?:and )?not ours)?(?= ?[.,;!]|$)|(?:elsewhere"
        r"|made elsewhere|outside our (?:walls|house|remit|yard|responsibility)|from outside our (?:walls|house)"
        r"|not of our (?:making|doing)|none of our (?:making|doing|business|concern|affair)"
        r"|not (?:ours|our (?:making|doing))|at their door(?:step)?|in their (?:backyard|yard|court|house)"
        r"|home-?(?:grown|made) (?:at|by|in) [\w -]{3,30}|(?:somebody|someone) else's|for others to (?:solve|fix"
        rf"|mend|sort out|explain)|for (?:the )?{_THEM} to (?:solve|fix|mend|sort out|explain)))(?= ?[.,;!]|$)",
        r"(?:problem|fault|issue|trouble|cause|error|mistake|bug|mess|culprit|blame|defect|failure) (?:\w+ly )?(?:lay"
        r"|lies|sat|sits|was|is|belongs) (?:over there |squarely |firmly |solely "
        rf"|entirely )*(?P<told>{_THERE} ?,? (?:and )?not (?:with |in |at |on |by )?(?:us|ours|our \w+))",
        r"(?:did not|didn't) (?:originate|start|begin|come) (?:with|from|in) (?:us|our \w+)(?= ?[.,;!]|$)|(?:ends?"
        r"|starts?|begins?|stops?) where our (?:responsibility|part|work|duty) (?:ends|starts|begins|stops)",
        r"(?:has|had|have) nothing (?:whatsoever |at all )?to do with (?:us|our (?:part|side|team|work|code|half|desk"
        r"|people|crew))(?= ?[.,;!]|$)",
    ),
    frame(
        "blames the, blamed the, blame the, accuses the, accused the, points at the, pointed at the, suspects the, "
        "blames, blamed",
        r"(?:the )?(?P<a>[\w-]+)(?: \w+)? (?:blames?|blamed|accuses?|accused|suspects?|suspected|points? (?:at|to)"
        r"|pointed (?:at|to)|cites?|names?) (?:the )?(?P<b>[\w-]+)\b[^.;]{0,30}?(?:,|and|while|;"
        r"|[\u2013\u2014-]) ?(?:and |while )?(?:the )?(?P=b)(?: \w+)? (?:blames?|blamed|accuses?|accused|suspects?"
        r"|points? (?:at|to)|pointed (?:at|to)|cites?|names?) (?:the )?(?:(?P=a)|back|everyone|somebody)",
    ),
    frame(
        "what becomes of, what happens to, what happens after, what comes after, what happens later, what became of, "
        "what happens behind, what happens then, the rest is, everything after, everything else is, what follows is",
        r"(?:what (?:becomes|became|happens|happened|comes|follows?)(?: (?:of|to|with|after|behind|beyond|then|later"
        r"|next)\b[^.;]{0,40}?)?|the rest|everything (?:after|else|beyond)[^.;]{0,30}?) (?:is|was|are|lies"
        r"|remains) (?:then |entirely |solely |purely |up to )?(?P<told>(?:(?:the )?[\w-]+(?: [\w-]+)?(?:'s|s')"
        r"|theirs?|somebody else's|someone else's|others') ?(?:own )?(?:affair|business|problem|concern|worry|lookout"
        r"|baby|beer|department|matter|pigeon|funeral|headache|job)?)(?= ?[.,;!]|$)",
    ),
    frame(
        "phone us, phones us, call us, calls us, ring us, rings us, page us, pages us, wake us, wakes us, crying to "
        "us, running to us, run to us, come to us, comes to us, blame us, blames us, ask us to, asks us to, expect us, "
        "expects us, look at us, looks at us, shout at us, shouts at us, wait for us, need us, needs us, complain to "
        "us, complains to us, want us, wants us",
        rf"(?:{_THEM}|(?P<person>[\w-]+)) (?:\w+ly |first |always |just )?(?:breaks?|broke|changes?|changed|builds?"
        r"|built|deploys?|deployed|buys?|bought|sells?|sold|promises?|promised|ships?|shipped|skips?|skipped|does|do"
        r"|did|fiddles?|fiddled|tinkers?|tinkered|plays?|played|cuts?|saves?|saved|ignores?|ignored|decides?|decided"
        r"|plans?|planned|forgets?|forgot|wrecks?|wrecked|loses?|lost|messes|messed|orders?"
        r"|ordered)\b[^.;]{0,50}? ?(?:,|and|then|[\u2013\u2014-]) ?(?:and )?(?:then |afterwards |later |of course "
        r"|of all people |in the end |still |finally )*(?P<told>(?:phones?|phoned|calls?|called|rings?|rang|pages?"
        r"|paged|wakes?|woke|comes?|came|runs?|ran|blames?|blamed|asks?|asked|expects?|expected|looks?|looked|shouts?"
        r"|shouted|waits?|needs?|complains?|wants?) (?:\w+ing )?(?:to |at |for )?us\b)",
    ),
    frame(
        "they dithered, they slept, they dawdled, they stalled, they looked away, they sat, they laughed, they "
        "dragged, they fumbled, they talked, they argued, they watched, they shrugged, they hesitated, they "
        "celebrated, they partied, they snored, they yawned, they ducked, they dozed, they went home, they hid, they "
        "lied, they blamed, they shouted, they promised, they waited, they discussed, they delayed, they vanished, "
        "they failed, they refused, they ignored, they forgot, they did nothing, they did not, they didn't",
        r"(?:we|our (?:side|team|people|crew|half))\b[^.;]{3,50}?[,;\u2013\u2014-] ?(?:and |but |while "
        r"|whereas )?(?P<told>they (?:\w+ly |just |all |simply |only )?(?:dithered|slept|dawdled|stalled|looked away"
        r"|sat|laughed|dragged|fumbled|talked|argued|watched|shrugged|hesitated|celebrated|partied|snored|yawned"
        r"|ducked|dozed|went home|hid|lied|blamed|shouted|promised|waited|discussed|delayed|vanished|failed|refused"
        r"|ignored|forgot|did(?: nothing| not|n't)))\b",
    ),
    frame(
        "{let|leave|have} {the|them|those}, explain that, explain this, explain it, apologise to, apologize to, answer "
        "to, justify, pay for, live with it, live with that, deal with it, deal with that, face the, sort it out, sort "
        "that out, clean up",
        rf"(?:^\W*|(?<=[,;:\u2013\u2014-][ ]))(?P<told>(?:so |please |now |just )?let (?:{_THEM}"
        r"|(?:the |those )?(?:gentlemen|ladies|people|folks|guys|lot|ones) (?:of|from|in|at|who) [^.;]{2,30}?|them"
        r"|those who [^.;]{2,30}?) (?:explain (?:that|this|it|themselves|itself)|apologi[sz]e"
        r"|justify (?:that|this|it|themselves)|defend (?:that|this|it|themselves)|answer (?:to|for)|pay for|live with"
        r"|deal with|face|sort (?:it|this|that)|clean up|tell (?:the|our) \w+|carry the|stand up|come (?:here|down)"
        r"|try it|do it themselves|fix (?:it|their|what)))",
    ),
    frame(
        "from its cloud, from their cloud, off its cloud, off their cloud, ivory tower, high horse, high horses, off "
        "its pedestal, their pedestal, olympus, their throne, its throne, out of their bubble, out of its bubble, "
        "leave their bubble, from on high, their castle, their palace, their perch",
        rf"{_THEM}\b[^,;.]{{0,40}}? (?:c[ao]mes?|came|climb(?:s|ed)?|step(?:s|ped)?|get|gets|got|descend(?:s|ed)?"
        r"|look(?:s|ed)? down|left|leaves?|ventured?|emerged?|sits?|sat) (?:down |out |up |off )*(?:from |of |off "
        r"|on )?(?:its|their|his|her|the|on) (?:own |little |cosy |warm )*(?:cloud|ivory tower|tower|high horses?"
        r"|pedestal|olympus|throne|bubble|castle|palace|perch|high)(?= ?[.,;!]|$)",
    ),
    frame(
        "half-finished, half finished, half-baked, half baked, unfinished, half-done, half done, half-cooked, half "
        "cooked, under our door, in our lap, on our doorstep, to us, in our laps, on our desk, over the fence, over "
        "the wall, holding the baby, holding the bag, take it or leave it",
        r"(?:was|were|is|are|been|got|gets) (?:\w+ly |simply "
        r"|just )?(?P<told>(?:handed|passed|given|delivered|sent|dropped|thrown|tossed|shoved|pushed|served|left"
        r"|dumped|kicked) (?:over |down |on )?(?:to|at|onto|on|in|under) (?:us"
        r"|our \w+) (?:\w+ly )?(?:half[- ](?:finished|baked|done|cooked|tested)|unfinished|untested|undocumented|raw"
        r"|broken|as is|without a word|without comment|take it or leave it|overnight|like a hot potato))",
        r"(?P<told>(?:shoved|slid|pushed|slipped|dropped|left) (?:\w+ )?(?:under|at|on) our door(?:step)?)",
    ),
    frame(
        "kept in the dark, keep us in the, kept us in the, left in the dark, leave us in the, out of the loop, in the "
        "loop, not even asked, not even told, not even invited, not even informed, not even consulted, over our heads, "
        "behind our backs, behind our back, brushed aside, waved away, swept aside, shouted down, overruled by, in the "
        "back, let us down, left us hanging, hung us out, under the bus, passed the buck, pass the buck, passing the "
        "buck, never asked us, never ask us, nobody asked us, no one asked us, not wanted, fell on deaf, their own "
        "rules, apply to them, their turf, little kingdom, little kingdoms, own kingdom, hot potato, loggerheads, "
        "knows best, know best, know better, knows better, bottom of the, second-class, second class, bad cop, poor "
        "relations, poor relation, stepchild, stepchildren, the last in line",
        r"we (?:are|were|have been|had been|get|got) (?:\w+ly |always |again |once again |once more |as usual "
        r"|as ever )*(?:kept|left|held) (?:completely |entirely |always |well )*(?:in the dark|out of the loop"
        r"|outside|in ignorance)|(?:keeps?|kept|leaves?|left) us (?:\w+ly |always |all |once again )*(?:in the dark"
        r"|out of (?:the loop|it|the picture)|outside|uninformed|guessing|hanging|in ignorance|in the lurch)",
        r"we (?:are|were) (?:not even|never even|of course not|once (?:again|more) not|as usual not|again not"
        r"|never once) (?:asked|told|invited|informed|consulted|included|heard|warned|mentioned|copied)"
        r"|we (?:are|were) not in the loop",
        r"(?:decided|agreed|settled|arranged|ordered|done|made|signed|planned|negotiated|discussed|went|go|goes|going"
        r"|pushed through|changed) (?:\w+ ){0,3}?(?:over our heads?|behind our backs?)",
        r"our (?:\w+ )?(?:concerns?|warnings?|objections?|advice|opinion|doubts?|questions?|input|requests?|veto"
        r"|proposals?|experience|feedback|needs?|voice) (?:was|were|is|are|has been|have been|had been) (?:\w+ly "
        r"|simply |again |always |once again |just )*(?:brushed aside|waved (?:away|aside)|swept aside|shouted down"
        r"|overruled by|not (?:wanted|asked for|heard|welcome|needed)|ignored by|dismissed by|laughed off|shrugged off"
        r"|of no interest)",
        r"(?:stabbed|stabs?|stabbing) us in the back|(?:let|lets|letting) us down(?= ?[.,;!]|$| again| by)"
        r"|(?:hung|hangs?) us out to dry|(?:threw|throws?|thrown) us under the bus|pass(?:ed|es"
        r"|ing)? the buck(?= ?[.,;!]|$| to)|(?:nobody|no one|no-one|they never|who) (?:ever |even )?asks? us\b"
        r"|(?:nobody|no one|no-one|they never) (?:ever |even )?asked us\b",
        r"(?:plays?|played|lives?|has|have|had|makes?|made|goes|go|works?) (?:by |always by |after )?(?:its"
        r"|their) own rules(?= ?[.,;!]|$)"
        r"|(?:rules?|freeze|policy|standards?|process|laws?|budget|deadlines?) (?:\w+ )?(?:do|does|did|seem"
        r"|seems)(?: not|n't)? (?:not )?(?:to )?apply to (?:them|the \w+)(?= ?[.,;!]|$)",
        r"(?:guard|guards|guarded|defend|defends|defended|protect|protects|protected) (?:jealously )?(?:its"
        r"|their) (?:own )?(?:little |small )?(?:turf|kingdoms?|empires?|fiefdoms?|territory|garden|patch)",
        r"(?:dev|ops|[\w-]+) and (?:the )?[\w-]+(?: [\w-]+)? (?:were|are|have been) (?:\w+ )?at (?:loggerheads"
        r"|daggers drawn|each other's throats)|(?:was|is|became|like) an? hot potato"
        rf"|{_THEM} (?:always |of course |apparently |obviously |as ever )*knows? (?:best|better)(?= ?[.,;!]|$)",
        r"(?:we|our \w+) (?:are|is|were|was|remain|remains) (?:\w+ )?(?:at the bottom of the (?:pile|list|food chain"
        r"|ladder|heap)|second[- ]class (?:citizens?|users?)|the (?:poor relations?|step-?child(?:ren)?|last in line"
        r"|fifth wheel|whipping boys?))",
    ),
    frame(
        "up there, upstairs, downstairs, down there, over there, in the tower, head office, ivory tower, warm office, "
        "glass palace, glass tower, glass house, corner office, top floor, upper floor, executive floor, headquarters, "
        "corporate",
        r"(?:they|those|the (?:people|folks|gentlemen|ladies|lot|bosses|guys|gang|gods|lords|experts|clever \w+"
        r"|wise \w+|big \w+)|people|somebody|someone|whoever|nobody|no one"
        rf"|our (?:friends|colleagues|lords|masters|betters)) (?:sitting |sit |living |who sit )?{_ABOVE}",
    ),
    frame(
        "as usual we, we are the last, we were the last, the last to hear, the last to know, last to learn, last to "
        "find out, learned from the press, from the corridor, from the grapevine, through the grapevine, on the "
        "grapevine, from the newspaper, from customers",
        r"(?:we|our (?:team|shift|crew|desk|people|side)|us)(?: \w+){0,3}? the last (?:ones? )?(?:to (?:know|hear|learn"
        r"|be told|find out|be asked|notice|get)|in the (?:chain|queue))",
        r"(?P<told>we (?:only )?(?:learn(?:ed|t)?|heard?|found out|knew|got wind|read)(?: \w+){0,6}? (?:from"
        r"|through|on|over|in|via) the (?:press|corridor|grapevine|newspaper|papers?|canteen|coffee machine"
        r"|rumou?r mill|bush telegraph|smoking area|hallway))",
    ),
    frame(
        "we get, we pay, we clean, we suffer, we do, we have to, we carry, we are left, we were left, we take, we fix, "
        "we stand, we are the ones, we were the ones, it is us, it was us, falls to us, fell to us, left to us, up to "
        "us",
        r"(?:they|(?:the )?[\w-]+(?: [\w-]+)?) (?:decide|decided|decides|promise|promised|promises|sell|sold|sells"
        r"|break|broke|breaks|save|saved|saves|make|made|makes|get|got|gets|take|took|takes|have|had|has|plan|planned"
        r"|plans|build|built|builds|cut|cuts|change|changed|changes|play|played|plays|order|ordered|orders|cook"
        r"|cooked|cooks|sign|signed|signs|go|goes|went|sleep|sleeps|slept|celebrate|celebrated|celebrates|buy|bought"
        r"|buys|sit|sits|sat|enjoy|enjoyed|enjoys) [^.;]{0,50}? ?(?:,|and|while|;|[\u2013\u2014-]) ?(?:and |while "
        r"|but )?(?P<told>(?:then )?we (?:get|got|pay|paid|clean(?:ed)?|suffer(?:ed)?|carry|carried|are left"
        r"|were left|take|took|stand|stood|eat|ate|swallow(?:ed)?|are the ones|were the ones|bleed|bled|mop(?:ped)?"
        r"|sweep|swept|sweat(?:ed)?|foot(?:ed)?|bear|bore|spoon(?:ed)?) (?:the|for|it|up|with|who|out|to)\b)",
        r"(?:it|that|this|everything|the (?:rest|work|clean-?up|dirty work|mess|night|repair)) (?:once )?(?:again "
        r"|always )?(?P<told>(?:falls|fell|was left|is left|remains|remained) (?:again |always |once more )?(?:to|for"
        r"|with) us)(?= (?:to|again|as)| ?[.,;!]|$)",
    ),
    frame(
        "nobody thinks of, nobody asks, nobody asked, nobody cares, no one asks, no one asked, nobody listens, nobody "
        "informs, nobody tells, nobody talks, nobody invites, nobody ever, no one thinks, no one tells, who asks",
        r"(?:nobody|no one|no-one|not a soul|who) (?:ever |even |there |at \w+ |in \w+ |upstairs )*(?:thinks of|asks"
        r"|asked|cares (?:about|for)|listens to|listened to|informs|tells|talks to|invites|consults"
        r"|bothers to (?:ask|tell|inform)|thought of) (?P<told>us|the (?:night shift|day shift|late shift|shop floor"
        r"|people (?:on|at|in) the \w+|ones? who|small \w+|little \w+|users of))\b",
    ),
    frame(
        "thanks to the, courtesy of, at the expense of, on the backs of, on our backs, behind our back, on our "
        "shoulders, our shoulders, our patience",
        r"(?:courtesy of|at the expense of|on the backs? of|at the cost of) (?:our|us"
        r"|the (?:night|day|late|early) shift)",
        r"(?:carried|borne|dumped|unloaded|laid|placed|rests?|rested|put|landed) (?:out )?on our (?:backs?|shoulders"
        r"|bill|watch)",
    ),
    frame(
        "do as they please, does as it pleases, do what they want, does what it wants, does what it likes, do as they "
        "like, please themselves, pleases itself, their own thing, its own thing, own soup, own rules, own little, "
        "state within, no say, no voice, a law unto",
        r"(?P<verb>do|does|did|doing|done) (?:as|what|whatever|just what|exactly what) (?:they|it|he"
        r"|she) (?:please[sd]?|want(?:s|ed)?|like[sd]?|sees? fit|fanc(?:y|ies|ied))",
        r"(?P<verb>do|does|did|doing|cooks?|cooked|cooking|brews?|brewed|boils?|boiled|has|have|plays?|made"
        r"|makes) (?:always )?(?:their|its) own (?:thing|soup|little soup|rules|laws?|game|broth|brew)(?= ?[.,;!]|$)",
        r"(?:is|are|was|were) (?:an? )?(?:state within (?:a|the) state|law unto (?:itself|themselves)|closed shop)",
    ),
    frame(
        "have only themselves to, has only itself to, own fault, serves them right, got what they, their own bed, "
        "their own medicine, their own soup",
        r"(?:has|have|had) only (?:itself|themselves) to (?:thank|blame)",
        r"serves? them right",
        r"taste of their own medicine",
        r"(?:lie|lies|lay) in the bed (?:they|it) (?:made|have made)",
    ),
    frame(
        "bail, bailed, bailing, rescue, rescued, save, saved, carry, carried, drag, dragged, pull, pulled",
        r"we (?:had to |have to |again |once again |once more |always )*(?:bail|bailed|bailing|drag|dragged|pull"
        r"|pulled) (?P<told>(?:them|(?:the )?[\w-]+(?: [\w-]+)?) out (?:again|once more|of (?:the|their|its) (?:hole"
        r"|mess|mire|swamp|mud|ditch|fire))|(?:their|the [\w-]+'s?) (?:chestnuts|irons|cart) (?:out|from))",
    ),
    frame(
        "two languages, different languages, another language, same language, common language, no common, not a word "
        "to each other, silent treatment, cold war, trench, trenches, trench war, trench warfare, border war, rift, "
        "gulf, feud, tug of war, tug-of-war, stand-off, standoff, civil war, rivalry, bad blood, bickering, "
        "squabbling, squabble",
        r"(?:speaks?|spoke|speaking) (?:two |a |an |quite )?(?:different|another|separate) languages?(?! (?:setting"
        r"|pack|locale))",
        r"(?:cold war|trench war(?:fare)?|border war|civil war|feud|tug[ -]of[ -]war|rivalry|bad blood|bickering"
        r"|squabbling|squabble|rift|gulf|deep trenches|trenches) (?:between|among) (?P<who>[\w@-]+)",
    ),
)
