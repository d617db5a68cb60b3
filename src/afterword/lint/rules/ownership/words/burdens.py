"""Camps told by who carries what: one throws and the other catches, our half worked, the ball lies in their court."""

from afterword.lint.text.frames import frame

_WELL = (
    r"(?:fine|ok|okay|flawless(?:ly)?|perfect(?:ly)?|clean(?:ly)?|in (?:perfect |full |best )?order|green|all right"
    r"|alright|correct(?:ly)?|as (?:designed|intended|specified|agreed|planned|promised|it should)"
    r"|without (?:a |any )?(?:problems?|issues?|faults?|errors?|hitch|incident|complaint|flaw)"
    r"|on the first (?:attempt|try|go)|like clockwork|to the letter|by the book|blameless(?:ly)?|beyond reproach"
    r"|spotless|impeccabl[ey]|healthy|on time|to spec|tip-top|sound|solid|rock-solid)"
)
_PART = r"(?:half|part|share|portion|piece|bit|leg|stretch|section|slice|end|side|segment|chapter|third|work|homework)"
_THROWS = (
    r"(?:throws|breaks|decides|sells|promises|ships|codes|plans|spends|orders|cooks|signs|builds|celebrates|dreams"
    r"|talks|invents|designs|saves|buys|dances|parties|drops|dumps|types|clicks|deploys|launches|makes the mess"
    r"|makes a mess|makes the mistakes|breaks it|breaks things|takes the credit|gets the praise|presses the button"
    r"|pushes the button|calls the shots|has the fun|sleeps|goes home|cashes in|counts the money|changes things)"
)
_CATCHES = (
    r"(?:catch(?:es)?|fix(?:es)?|suffers?|pays?|cleans?|mops?|bleeds?|delivers?|carr(?:y|ies)|sweats?|works?|sweeps?"
    r"|repairs?|mends?|eats?|drinks?|picks? up|takes? the|gets? the|has to|have to|answers?|stands? in|apologi[sz]es?"
    r"|foots?|copes?|cops?|drowns?|stays?|sits?|explains?|collects?|shoulders?|runs? after)"
)
_LOAD = (
    r"(?:the (?:phone )?calls|the flak|the flack|the bill|the anger|the angry \w+|the complaints|the mess|the pieces"
    r"|the shards|the blame|the fallout|the crumbs|the beating|the heat|the rap|the earful|the pain|the grief|the cost"
    r"|the costs|the overtime|the night|the tickets|the music|it all|the queue|the shouting|the dirt|the damage)"
)
_US = (
    r"(?:we|those of us [^,;.]{2,30}?|the rest of us|us lot|us poor souls"
    r"|our (?:people|shift|crew|desk|team|colleagues))"
)
_WORLD = (
    r"(?:planet|world|universe|galaxy|reality|bubble|island|kingdom|cloud|century|cosmos|sphere|orbit"
    r"|fortress|castle|cocoon|tower|silo|republic|league)"
)

_THEM = (
    r"(?:(?:the |our |those |these )?(?:other )?(?:[\w-]+ )?(?:developers?|engineers?|analysts?|managers?|planners?"
    r"|dispatchers?|nurses?|doctors?|professors?|lawyers?|salespeople|buyers?|traders?|testers?|consultants?"
    r"|contractors?|vendors?|suppliers?|technicians?|admins?|administrators?|consultanc(?:y|ies)|agency|agencies"
    r"|students?|juniors?|seniors?|shifts?|teams?|crews?|squads?|departments?|desks?|offices?|branch|branches|helpdesk"
    r"|service desk|support|sales|marketing|finance|procurement|purchasing|operations|ops|hr|legal|management|security"
    r"|logistics|treasury|lab|labs|plants?|depots?|yards?|wards?|warehouses?|programmers?|coders?|dbas?|sres?"
    r"|architects?|scientists?|clerks?|supervisors?|foremen|bosses|leads|editors?|designers?|installers?|couriers?"
    r"|auditors?|approvers?|reviewers?|authors?|provider|house|company|people|folks?|guys|lot|facilities|networking"
    r"|development|engineering|planning|headquarters|hq|neighbours|neighbors|board|faculty|bank|clinic|store"
    r"|stores)(?: (?:in|at|on|of|from) (?:the )?[\w-]+)?)"
)

FRAMES = (
    frame(
        "not from us, not from ours, not in ours, not of ours, not at ours, not by us, not of us, not for us, not with "
        "us, not on us, not to us, not in our, not from our, not at our, not on our, not by our, not with our, not of "
        "our, not for our",
        r"(?:comes?|came|stems?|stemmed|originat(?:es|ed)|lies?|lay|sits?|sat|rests?|starts?|started|begins?|began|is"
        r"|was|arose|arises|belongs?|belonged|has its root|had its root|goes|went|hangs?|hung|caused|made|done|broken"
        r"|triggered|produced|introduced) [^;.]{2,60}?(?P<told>(?: ?,|and|but|[\u2013\u2014-]) ?(?:and |but )?"
        r"(?:certainly |definitely |clearly |surely )?not (?:from|in|of|at|by|for|with|on|to) (?:us|ours|our (?:side"
        r"|end|team|shift|crew|desk|people|part|court|yard|half|department|group|squad|work)))\b(?= ?[.!,;]|$)",
    ),
    frame(
        "throws, breaks, decides, sells, promises, ships, codes, plans, spends, orders, cooks, signs, builds, "
        "celebrates, dreams, talks, invents, designs, saves, buys, dances, parties, drops, dumps, types, clicks, "
        "deploys, launches, makes, takes, gets, presses, pushes, calls, has, sleeps, goes, cashes, counts, changes",
        rf"(?P<who>[\w@-]+)(?: [\w-]+){{0,2}}? {_THROWS}(?: [\w-]+){{0,3}}? ?(?:,|;|and|[\u2013\u2014-]) ?(?:and "
        rf"|while )?(?:{_US}|the [\w-]+|operations|ops|support|it|development|engineering|[\w-]+) {_CATCHES}(?= [^.;]"
        r"|[.!;]|$)",
    ),
    frame(
        "cop, cops, catch, pick up, pay, foot, mop up, sweep up, get, take, answer, face, clean up, eat, absorb, "
        "carry, "
        "collect, shoulder, swallow, endure, bear",
        rf"(?P<told>{_US} (?:then |always |have to |had to |must |get to |end up |can )?(?:cop|catch|pick(?:ing)? up"
        r"|pay(?:ing)? for|foot|mop up|sweep up|get|take|answer|face|clean up|eat|absorb|carry|collect|shoulder"
        rf"|swallow|endure|bear) {_LOAD})",
    ),
    frame(
        "our half, our part, our share, our portion, our piece, our bit, our leg, our stretch, our section, our slice, "
        "our end, our side, our segment, our chapter, our third, our work, our homework",
        rf"our {_PART} (?:of (?:the|this|that|it|all this)(?: [\w-]+){{0,4}}? |[\w-]+ )?(?:was|were|is|are|worked|ran"
        r"|held|passed|went(?: through)?|stood|behaved|did|performed|functioned|finished|arrived|came|had been"
        rf"|has been|remained|stayed|looked) (?:all |always |\w+ly |done )?{_WELL}",
        rf"our {_PART} (?:of (?:the|this|that|it)(?: [\w-]+){{0,4}}? )?(?:held|did (?:its|the) job"
        r"|was not the (?:problem|cause|culprit)|(?:had|showed|has) no (?:part|fault|faults|errors?)(?: in \w+)?"
        r"|passed every \w+)(?= ?[.,;]|$)",
    ),
    frame(
        "as for our, as far as our, as regards our, with our, for our, in our, on our, at our, as far as we, as to "
        "our, "
        "for our part, on us, as concerns our",
        r"(?:as for|as far as|as regards|as to|as concerns|with|for|in|on|at) (?:our|ours"
        r"|we)\b[^,;.]{0,50}? ?, ?(?:everything|all|nothing|it all|things|there was nothing"
        r"|no \w+)(?: [\w-]+){0,3}? (?:was|were|is|are|ran|worked|went|had been|has been|stood|happened|broke"
        rf"|failed|did)(?: (?:{_WELL}|wrong|amiss|broken|changed))?",
    ),
    frame(
        "planet, world, universe, galaxy, reality, bubble, island, kingdom, cloud, century, cosmos, sphere, "
        "orbit, fortress, castle, cocoon, tower, silo, republic, league",
        r"(?P<verb>live|lives|lived|living|sit|sits|sat|dwell|dwells|exist|exists|inhabit|inhabits|reside|resides|are"
        r"|is|seem to live|come from|comes from) (?:on|in|inside|behind|from)? ?(?:an|a|their|its|another"
        r"|some)? ?(?:own |other |different |parallel |another |separate |foreign |whole other |ivory "
        rf"|elfenbein )(?:little )?{_WORLD}",
        r"(?P<verb>live|lives|lived|sit|sits|sat|dwell|dwells|are|is) (?:on|in) (?:another|a different"
        rf"|an?other) {_WORLD}",
    ),
    frame(
        "job, task, duty, business, role, place, responsibility, purpose, calling",
        r"(?:is|was|it's|cannot be|can't be|isn't|wasn't) (?:not |hardly |scarcely |never "
        r"|surely not )?(?:really )?(?:the|our) (?:job|task|duty|business|role|place|responsibility|purpose"
        r"|calling) (?:of (?P<who>[\w@-]+)[^,;.]{0,40}? )?to (?:think|clean|babysit|nanny|wipe|check|fix|work|test"
        r"|solve|debug|read|cook|mop|sweep|pick|nurse|teach|remind|chase|run|tidy|cover|make up|pay|look|do the \w+"
        r"|guess|repair|correct|mend) [^.;]{0,30}?\b(?:for|after|behind|up|to) (?:the |their |every |all |other "
        r"|another |those )?[\w-]+",
    ),
    frame(
        "problem of, task of, job of, concern of, business of, matter of, responsibility of, duty of, headache of",
        r"\w+ (?:is|was) (?:not|never|hardly|no) (?:really |actually )?(?:an? |the )?(?:problem|task|job|concern"
        r"|business|matter|responsibility|duty"
        r"|headache) of (?P<who>(?:the|our|their)) [\w-]+(?: [\w-]+)?? (?:department|team|group|desk|squad|crew|unit"
        r"|office|division|people|staff)(?= ?[.,;]|$| (?:and|but|or|any)\b)",
    ),
    frame(
        "department's, team's, group's, desk's, squad's, crew's, unit's, office's, division's",
        r"(?:it|this|that|which) (?:is|was) (?:not|never|hardly|no) (?:really |actually )?(?:the|our"
        r"|their) (?P<named>(?:[\w-]+ ){1,2}?(?:department|team|group|desk|squad|crew|unit|office|division))(?:'s"
        r"|') (?:problem|job|concern|business|headache)(?= ?[.,;]|$| (?:and|but|or|any)\b)",
    ),
    frame(
        "belongs to, belonged to, belong to, belongs with, sits with, stays with, remains with",
        r"(?:belongs?|belonged|sits?|sat) (?:to|with|in) (?P<who>[\w@-]+)[^,;.]{0,30}? ?,? ?(?:and|and so it"
        r"|so it) (?:it )?(?:stays?|stayed|remains?|remained|should stay|can stay|will stay|must stay|lies) (?:there"
        r"|with|in|put)",
    ),
    frame(
        "court of, yard of, garden of, courtyard of, camp of, 's court, s' court, 's yard, 's garden",
        r"(?:ball|ticket|problem|matter|issue|thing|case|question|fault|bug|error|move|next move|rest|it|this|that"
        r"|one|blame) (?:is|was|lies|lay|sits|sat|remains|remained|stays|stayed|belongs|landed|lands|has been"
        r"|fell)(?: \w+ly| now| still| back| once more)? in (?:the (?:court|yard|garden|courtyard|camp) of [\w-]+"
        r"|(?:the )?[\w-]+(?: [\w-]+)?(?:'s|s') (?:court|yard|garden|camp))",
    ),
    frame(
        "us with, us before, us in front",
        r"(?:presented|confronted|faced|surprised|left|met|landed|saddled|lumbered|stuck|burdened|hit|ambushed|put"
        r"|placed|encumbered|blessed) us (?:\w+ )?(?:with|before|in front of) (?:an? |the |all |their |its |this "
        r"|yet )*(?:\w+ )?(?:fait accompli|faits accomplis|accomplished facts?|done deal|finished facts?|facts|mess"
        r"|bill|ruins?|shambles|result|aftermath|consequences|clean-?up|fallout|leftovers|remains|rubble|task of"
        r"|job of|chore|dirty work|wreck)",
    ),
    frame(
        "us only when, us only if, us only after, us only once, only when, only if",
        r"(?:spoke|talk|talks|talked|speak|speaks|come|comes|came|call|calls|called|turn|turns|turned|write|writes"
        r"|wrote|remember|remembers|remembered|need|needs|needed|know|knows|knew|thinks?|thought|phones?|phoned"
        r"|rings?|rang|asks?|asked|notices?|noticed|contacts?|contacted|consults?|consulted|greets?|involves?"
        r"|involved) (?:to |with |of |at )?us only (?:when|if|after|once)",
        r"only (?:speak|speaks|spoke|talk|talks|talked|come|comes|came|call|calls|called|ring|rings|rang|phone|phones"
        r"|remember|remembers|remembered|know|knows|knew|need|needs|think|thinks|thought|write|writes|ask|asks"
        r"|asked) (?:to |with |of |about )?us (?:when|if|after|once)",
        r"only (?:when|if|once) [^,;.]{3,40}? (?:do|does|did|are|were|is"
        r"|was) (?P<told>(?:they|the [\w-]+(?: [\w-]+)?|we) (?:speak|talk|come|call|remember|know|ask|told|asked"
        r"|invited|think|phone|ring|heard)(?: \w+)? us)",
    ),
    frame(
        "their own, its own, before their own, in front of their own, his own, her own",
        r"(?:let|may|should|could|please|better|go|can|had|ought to|must|might|rather) [^,;.]{0,40}?(?:clean|sweep"
        r"|fix|sort out|sort|check|mind|look at|look to|look after|tidy|put|keep|scrub|weed|mow|carry|solve|wash|mop"
        r"|eat|drink|pay) (?:(?:before|in front of|up|at|in|out) )*(?:their|its) own (?:door|doors|doorstep|yard"
        r"|house|backyard|porch|kitchen|mess|business|garden|lawn|stable|floor|dirt|dishes|shop|soup|bills|problems"
        r"|homework|plate|nest|front|house)",
    ),
    frame(
        "each other, one another",
        r"(?P<told>(?P<verb>point|pointed|points|pointing|finger|fingered|push|pushed|pushing|shove|shoved|shoving"
        r"|referred|referring|shout|shouted|shouting|barked|snarled|lobbed|kicked|kicking|batted|batting|tossed"
        r"|tossing|snapped|sneered|glared|grumbled) (?:the )?(?:\w+ )?(?:\w+ )?(?:at|to|between|onto|against"
        r"|back to) (?:each other|one another))",
    ),
    frame(
        "from us, out on us",
        r"(?P<verb>hid|hides|hide|hiding|concealed|conceals|withheld|withholds|kept|keeps|guards|guarded|hushed up"
        r"|buried) (?!an eye|it up|us\b)[^,;.]{2,60}? (?P<told>from us)\b",
    ),
    frame(
        "planet, world, universe, galaxy, own game, own soup, own thing, arm's length, own business, own affair, own "
        "problem",
        rf"(?:{_THEM}) (?:live|lives|lived|sit|sits|sat|dwell|dwells|seem to live|seems to live|must live) (?:on|in"
        rf"|inside) (?:an?|their|its)? ?(?:own|other|another|different|parallel|separate) (?:little )?{_WORLD}",
        rf"(?:{_THEM}) (?:plays?|played|cooks?|cooked|does|do|did|brews?|has|have) (?:always )?(?:its"
        r"|their) own (?:game|soup|thing|broth|brew|rules)",
        r"(?:keeps?|kept|holds?|held) us (?:all )?at (?:arm's length|a distance|bay)",
        rf"what (?:{_THEM}|they|it) (?:do|does|did|make|makes|made|build|builds) (?:with|of|from"
        rf"|out of) [^,;.]{2, 30}? is (?:its|their) (?:own )?(?:business|affair|problem|concern|lookout)",
    ),
    frame(
        "job of, task of, duty of, business of, role of, place of, responsibility of, job to, task to, up to, "
        "remains with, lies with, rest is, rest was",
        r"(?:is|was|cannot be|can't be|isn't|wasn't) (?:not |hardly |scarcely |never |surely not )?(?:the|our) (?:job"
        rf"|task|duty|business|role|place|responsibility) of {_THEM} to (?:mend|fix|repair|clean|sweep|mop|solve"
        r"|correct|check|carry|pay|sort|explain|finish|debug|test|tidy|patch|answer) (?:up )?(?:for |after )?(?:what "
        rf"|the (?:mess|bugs|errors|sins|leftovers) |whatever )?(?:of )?{_THEM}",
        r"(?:the rest|everything else|all else|what follows|what comes after|the remainder) (?:is|was|lies"
        rf"|remains) (?:up to|with|the business of|a matter for|for) {_THEM}",
        r"(?:from|for|on) our (?:desk|side|end|team|shift|point of view|view|part) ?,? (?:the|this|that) (?:case"
        r"|matter|file|ticket|book|chapter|topic|subject) (?:is|was) (?:closed|done|finished|over|settled)",
    ),
    frame(
        "explain themselves, explain itself, fight it out, sort it out among, ask the neighbours, ask the neighbors, "
        "ask next door, gift-wrapped, gift wrapped, on a plate, we are not involved, sealed themselves off, sealed "
        "itself off, walled "
        "themselves off, walled itself off, shut themselves off, barricaded, dug in, we have nothing to, told them "
        "so, so in, so back, so twice, so often, told you so, told it to, it is we who, it is us who, it was we who, "
        "it was us who, it's us who, if not us",
        rf"(?:{_THEM}|they) (?:can|may|should|must|had better|will have to|are welcome to) (?:now |then )?(?:explain"
        r"|justify|defend|sort|help|ask|thank) (?:themselves|itself)",
        rf"let (?:{_THEM}|them|the (?:two|others|rest)|[\w-]+)(?: and {_THEM})? (?:fight|battle|slug|sort|argue"
        r"|work) it out",
        r"ask (?:the neighbou?rs|next door|across the (?:hall|corridor|road)|one floor (?:up|down))",
        r"(?:delivered|handed|served|sent|passed|presented|dumped)(?: to)? us (?:the \w+ )?(?:gift[- ]wrapped"
        r"|on a (?:silver )?(?:plate|platter)|with a (?:ribbon|bow))",
        r"(?:sealed|walled|shut|closed|cut|fenced) (?:themselves|itself) (?:off|in|away)"
        r"|barricaded (?:themselves|itself)",
        rf"we (?:had |have |had already |did |always )?(?:told|tell|warned) (?:{_THEM}|them|everybody"
        r"|everyone) so(?= ?[.,;!]|$"
        r"| (?:in|on|at|back|twice|often|for|months|years|weeks|before|already|at least|three|several|again|last))",
        r"it(?: is|'s| was) (?:always |once again |again )?(?:we|us) who (?:foot|pay|clean|mop|sweep|carry|catch|cop"
        r"|take|get|have to|had to|stay|work|suffer|answer|bear|face|stand|do|fix|mend|repair|explain)",
        r"(?:who|and who|guess who) (?:sweeps?|cleans?|mops?|pays?|stays?|works?|fixes|answers?|carries|gets|has to"
        r"|picks?)\b[^.;]{0,50}? ?, (?:if not|of course|as always|guess) ?(?:us|we|,|who)?",
    ),
    frame(
        "tosses, tossed, toss, throws, threw, throw, chucks, chucked, drops, dropped, flings, flung, hands, lobs, "
        "lobbed, shoves, shoved, pitches, pushes, tips, dumps, kicks, kicked, rot, spares a thought, spared a "
        "thought, gives a thought, gives a damn, cares for, thinks of",
        r"(?:tosses|tossed|toss|throws|threw|throw|chucks|chucked|drops|dropped|flings|flung|lobs|lobbed|shoves"
        r"|shoved|tips|dumps|kicks|kicked) (?:its|their|his|her|the|every|all|everything|things|stuff|it"
        rf"|half-[\w]+)(?: [\w-]+){0, 3}? (?:over )?(?:to|at|onto|on"
        rf"|into) (?:the (?:feet|lap|laps|desk) of )?(?:{_THEM}|us)(?: and (?:goes|went|go|walks|leaves|runs|vanishes"
        r"|disappears|calls it|waves|forgets|is gone|left)|(?= ?[.!]*$))",
        r"(?:let|lets|leaves?|left|letting) our (?:\w+ ){0,2}?(?:mails?|e-?mails?|tickets?|requests?|calls?"
        r"|messages?|letters?|reports?|questions?|reminders?) (?:rot|moulder|gather dust|die|lie|sit|unanswered"
        r"|starve)",
        r"(?:over there|up there|down there|there) ?,? (?:nobody|no one|not a soul) (?:spares?|spared|gives?|gave"
        r"|wastes?|has|had) (?:even |so much as )?(?:a|any|one|the slightest) (?:thought|damn|second|glance|care)",
        rf"(?:nobody|no one|not a soul)(?: [\w-]+){0, 4}? (?:spares?|spared|wastes?|wasted) (?:a|any|one) (?:thought"
        rf"|second|glance) (?:for|on) (?:us|the (?:night|day|late|early) shift|{_THEM})",
    ),
    frame(
        "trench, trenches, trench warfare, war, cold war, feud, gulf, rift, wall, abyss, stand-off, standoff, tug of "
        "war, bad blood, ditch, moat, chasm, no love lost, silence, rivalry",
        rf"between {_THEM} and {_THEM},? (?:there )?(?:is|was|has been|reigns?|reigned|yawns?|yawned|lies|lay|runs|ran"
        r"|gapes?|raged?|rages) (?:only |nothing but |a |an |the |no |deep |open )*(?:trench(?:es)?(?: war(?:fare)?)?"
        r"|(?:cold |civil |open |border )?war|feud|gulf|rift|wall|abyss|stand-?off|tug of war|bad blood|ditch|moat"
        r"|chasm|love lost|silence|rivalry)",
    ),
)
