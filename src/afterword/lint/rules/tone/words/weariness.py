"""Weariness: being tired of it, having said it for years, the same old song."""

from afterword.lint.text.frames import frame

_WHO = r"(?:we|i|they|you|one|people|ops|everyone|everybody|anyone|the team|support|the on-call|somebody|someone)"
_OURS = (
    r"(?:we|i|we're|i'm|we are|i am|everybody is|everyone is|the team is|people are|ops is|support is|all of us are)"
)
_DONE = (
    r"(?:explaining|begging|asking|arguing|apologi[sz]ing|pretending|talking|cleaning|picking up|babysitting|playing"
    r"|fighting|being|repeating|chasing|telling|waiting|hearing|writing|listening|saying|dealing|having to|nagging"
    r"|covering|firefighting|working around|reminding|warning)"
)
_COMPLAINED = (
    r"(?:complaining|moaning|shouting|screaming|crying|crying out|banging on|harping on|preaching|going on|whining"
    r"|groaning|nagging|begging|on about|telling (?:anyone|them|everyone|everybody|management|you|people|the \w+|him"
    r"|her)|saying|sounding|shouting ourselves|pestering|lamenting|bleating|ranting|yelling|pleading|imploring)"
)

FRAMES = (
    frame(
        """
        tired, sick, weary, exhausted, fed up, bored, done, through, finished, wits, patience, had it, up to here
        caring
        stand, stomach, bear, blue in the face, hoarse, broken record, dead horse, round in circles, in circles, wall
        brick, last straw, final straw, lost count, stopped counting, gave up counting, nerves, breaking point
        burnt out
        """,
        rf"{_OURS} (?:so |just |really |simply |frankly |beyond |all |getting |getting very |very |more than "
        r"|a little |truly |thoroughly |utterly |heartily )*(?:tired|sick|weary|exhausted|bored|fed up|worn out|done"
        r"|through|finished)(?: and tired)? (?:of|with|from|to the back teeth)?(?: (?:this|that|these|those|the same"
        rf"|always|all|constantly|having|being|the (?:constant|endless|daily|eternal))\b| ?{_DONE})",
        rf"(?:tired|sick|weary|done|through|bored|fed up) (?:of |with |from )?{_DONE}",
        r"fed up(?= (?:to the back|to here|with|of|and)\b| ?[.,;:!]|$)",
        r"(?:have|has|had|'ve) (?:just |really |simply )?had (?:it|it up to here|enough|our fill"
        r"|more than enough)(?: with| of|(?= ?[.,;:!]|$))",
        r"up to here with",
        r"(?:at|to) (?:our|my|their|his|her) wits'? end",
        r"(?:past|beyond) caring",
        r"(?:can't|cannot|can not|could not|couldn't) (?:take|stand|stomach|bear|face|hear) (?:it|this|that|another"
        r"|any more|these|yet another|any longer|one more)",
        r"(?:until|till) (?:we|i|they) (?:are|were|was|am|turned|went) blue in the face",
        r"(?:shout\w*|talk\w*|ask\w*|screamed|beg\w*) (?:ourselves|myself) hoarse",
        r"(?:like a|a) broken record",
        r"(?:flog|flogging|beat|beating) a dead horse",
        r"(?:going|go|went|run|running) (?:round |around )?in circles(?: with| again|(?= ?[.,;:!]|$))",
        r"(?:last|final) straw",
        r"(?:lost|stopped|gave up|given up|losing|quit) count(?:ing)?(?: (?:of )?(?:how|the|all|these|those|long))?",
        r"talk(?:ing|ed)? to (?:a|the) (?:brick )?wall",
        r"(?:wears?|wore|wearing|grates?|gets?|getting|got) (?:thin|on (?:our|my|everyone's|everybody's) nerves)",
        r"(?:run|ran|running) (?:up )?against (?:a|the) (?:brick )?wall (?:of|with|for|again)",
        r"heads? against (?:a|the) (?:brick )?wall",
    ),
    frame(
        """
        complaining, moaning, shouting, screaming, crying, banging, harping, preaching, going on, whining, groaning
        nagging, begging, on about, telling, saying, pestering, lamenting, ranting, yelling, pleading, imploring
        """,
        rf"{_WHO}(?:'ve| have| had|'d| has| kept| keeps?)? (?:only |all |also "
        rf"|long )?(?:been )?{_COMPLAINED}(?: on)?(?: [^.;]{{1,60}}?)? (?:for (?:\w+ )?(?:years|ages|months|weeks"
        r"|decades|ever|as long)|since (?:\d|the|last|at least|we|i|day one|before)|over and over|again and again"
        r"|time and again|till|until|to no avail|in vain|to deaf)",
        r"(?:have|had|has|'ve) been (?:\w+ )?(?:banging on|harping on|on) (?:and on )?about",
    ),
    frame(
        "same old, same story, same song, same circus, same mess, same excuse, same excuses, same nonsense, "
        "same movie, same film, same tune, same drama, same people, same game, same dance, same again, same picture, "
        "same thing, broken promises, empty promises, hot air, deja vu, rinse and repeat, and so it goes, once again, "
        "yet again, once more, go again, goes again, we are again, are again, here we, there we, groundhog, "
        "plus ca change, merry-go-round",
        r"(?:the |this |that )?same old(?:,? same old)?(?! (?:version|value|host|server|node|key|password|name"
        r"|image|code|one))",
        r"(?:always|again|once again|yet again|still|every time|it(?:'s| is| was)"
        r"|ever) (?:exactly )?the (?:very )?same (?:\w+ )?(?:story|song|circus|mess|excuses?|nonsense|movie|film|tune"
        r"|drama|game|dance|old|picture|thing (?:with|every|again))",
        r"(?:here|there) (?:we|it|they) (?:go|goes|are|come) again",
        r"(?:empty|broken|hollow|the usual) promises",
        r"rinse and repeat",
        r"and so it goes",
        r"(?:yet again|once again|once more),? (?:we|i|ops|support|the on-call|it is us|the night shift"
        r"|operations) (?:are|were|was|is|had|have|has|get|got)(?: all)? (?:left|stuck|forced|the ones?|expected"
        r"|allowed|cleaning|to (?:clean|pay|fix|suffer|sort|pick|explain))",
        r"(?:holding|held) the (?:baby|bag)",
        r"(?:left|leaving|leaves) (?:us|me|ops|operations|support|everyone|the on-call|the team"
        r"|the night shift) (?:high and dry|in the (?:lurch|rain|cold|dark)|out (?:to dry|in the cold)"
        r"|carrying the can|to (?:pick up the pieces|clean up|carry the can|clear up|mop up|sweep up))",
        r"(?:merry-go-round|endless loop of)",
    ),
    frame(
        "god, heaven, heavens, forbid, god's, pete's, love of, knows, lord, goodness, holy, christ, jesus",
        r"(?:god|heavens?|lord|gods) (?:forbid|help us|knows|only knows|alone knows"
        r"|save us)(?: (?:that|why|what|who|how|where|if|when|anyone|somebody|someone|us|any|we|the)\b)?",
        r"for the love of (?:god|all|everything|pete|sanity)",
        r"(?:only )?(?:god|heaven|the gods?|the devil) (?:alone |only )?knows?",
        r"(?:for|by) (?:reasons|some reason) (?:known )?(?:only|that only) (?:to |by )?\w+",
    ),
    frame(
        "gathering dust, gather dust, gathers dust, gathered dust, collecting dust, collects dust, a shrug, shrugs, "
        "crickets, a memo, silence, lip service, pat on the back, thoughts and prayers, tea and sympathy, deaf, "
        "runaround, pillar, pulling teeth, herding cats, blood from, blood out of, heaven and earth, in vain, "
        "to no avail, pass the parcel",
        r"(?:gather(?:ing|ed|s)?|collect(?:ing|s|ed)?) dust",
        r"(?:got|received|were given|was given|met with|answered with|response was|reply was|answer was"
        r"|all we got was|earned us|got us|heard) (?:only |just |nothing but |an? |the )*(?:shrugs?|crickets|memo"
        r"|silence|pat on the (?:back|head|shoulder)|thoughts and prayers|tea and sympathy|smile|empty promises"
        r"|excuses|runaround|laugh|form letter|nothing)(?= ?[.,;:!]|$| (?:in|from|and|as|for)\b)",
        r"(?:like|as bad as) (?:pulling teeth|herding cats|getting blood (?:from|out of) a stone)",
        r"(?:from|between) pillar (?:to|and) post",
        r"(?:had|have|has) to (?:move heaven and earth|beg|grovel|plead)",
        r"(?:begged|pleaded|grovelled|groveled"
        r"|implored)(?: (?:with )?(?:them|management|the \w+|for|and begged|on our knees))",
        r"on deaf ears",
        r"turn(?:ed|s|ing)? a deaf ear",
    ),
    frame(
        "would have been nice, would be nice, would have been good, would have been lovely, would have been polite, "
        "would have been courteous, would have been helpful, would have been too much, it'd be nice, "
        "might have been nice, would be lovely, would have been great, would be great, would not have hurt, "
        "would not have killed",
        r"(?:would|might|'d) have been (?:so |very |really )?(?:nice|good|lovely|polite|courteous|too (?:much|easy"
        r"|simple)|great|kind|decent|wonderful) (?:if|of|for|had) (?:someone|somebody|anyone|anybody|they|them"
        r"|management|one"
        r"|ops|support|marketing|finance|the (?:\w+ )?(?:vendor|supplier|provider|team|manager|department|boss))",
        r"(?:would|wouldn't)(?: not)? have (?:hurt|killed) (?:them|him|her|anyone|anybody|the \w+|someone|management)",
    ),
    frame(
        "bean counters, bean-counters, pencil pushers, pencil-pushers, powers that be, the suits, ivory tower, "
        "pointy-haired, self-proclaimed, self-styled, self-appointed, would-be, supposedly, allegedly, ostensibly, "
        "purportedly, higher-ups, desk jockeys, armchair, clueless",
        r"(?:bean[- ]counters|pencil[- ]pushers|the powers that be|the suits|ivory tower|pointy-haired|desk jockeys"
        r"|armchair \w+)",
        r"(?:self-(?:proclaimed|styled|appointed|declared)) [\w-]+",
        r"(?:supposedly|allegedly|ostensibly|purportedly|would-be) (?:\w+ )?(?:highly |fully |so )?(?:redundant"
        r"|tested|reviewed"
        r"|safe|secure|resilient|robust|reliable|available|highly-available|senior|expert|experts?|seamless|foolproof"
        r"|automated|automatic|experienced|professional|monitored|documented|approved|stable|bulletproof|fail-?safe"
        r"|enterprise-grade|self-healing|fault-tolerant|responsible|competent|independent|verified|hardened)",
    ),
    frame(
        "hate, loathe, detest, despise, hates, loathes",
        r"(?:i|we|everyone|everybody) (?:really |truly |all |absolutely |just )?(?:hates?|loathes?|detests?"
        r"|despises?) (?:this|that|these|the|having|it|those|being|to|how|when)\b",
    ),
    frame(
        "nobody listens, no one listens, nobody listened, no one listened, no-one listened, nobody wanted to, "
        "nobody ever, not that anyone, not that anybody, as if anyone, as if anybody, like anyone, like anybody, "
        "if anyone cares, for what it's worth, anyone cares, anybody cares, nobody cared, nobody cares",
        r"(?:nobody|no one|no-one) (?:ever |even |really )?listen(?:s"
        r"|ed)(?: to (?:us|me|ops|support|the on-call))?(?: anyway)?(?= ?[.,;:!]|$)",
        r"(?:not that|as if|like|if) (?:anyone|anybody|somebody) (?:would |ever |had |has |even |really )*(?:cares?"
        r"|cared|read|reads|listens?|listened|noticed|asked|asks|answers?|answered|wanted|knows)",
        r"(?:nobody|no one|no-one) (?:wanted to|ever wanted to) (?:hear|know|listen)",
    ),
    frame(
        "rest my case, comment, people wonder, keep asking, keeps asking, kept asking, but hey, oh so, oh-so, "
        "needless, mystery, masterpiece, brushed aside, thank you very much, for, upstairs, good idea, less said, "
        "told you, just the people, nothing better, never learns, never learn, too bad, might as well, fools, sucker, "
        "suckers, idiots, clean up",
        r"i rest my case",
        r"^\W*no comment\W*$",
        r"(?:and )?(?:people|they|you|some) (?:still )?wonder why",
        r"(?:keeps?|kept) asking [^.;]{1,60}? and (?:keeps?|kept|all we|only|nothing|never|always)",
        r"^\W*(?:but|and|oh)(?: well)?,? hey",
        r"oh[- ]so[- ](?:\w+)",
        r"needless to (?:say|add|mention)",
        r"(?:is|remains|was) (?:a|an) (?:complete |total |utter )?(?:mystery|riddle|enigma) to (?:me|us|everyone"
        r"|everybody|most)",
        r"(?:a |what a |truly a |quite a )(?:real |true |veritable )?masterpiece of",
        r"(?:brushed|swept|waved|shrugged) (?:aside|away|off|under the \w+) (?:like|as) (?:every|usual|always|ever"
        r"|before)",
        r"thank you very much\W*$",
        r"what (?:is|are|was) (?:this|that|these|those|the \w+) (?:\w+ )?(?:even|actually|really) (?:for|good for)",
        r"(?:somebody|someone|some \w+|whoever|they|management)(?: (?:upstairs|clever|somewhere|at the top"
        r"|in \w+))? (?:\w+ )?(?:thought|felt|decided|considered|believed) (?:that )?(?:this|it|that) (?:was|would be"
        r"|to be) (?:a )?(?:\w+ )?(?:good|great|brilliant|clever|smart|bright) (?:idea|plan|move)",
        r"the less (?:said|we say)",
        r"(?:i|we) could have told (?:you|them|him|her|anyone|management)",
        r"(?:we|i|ops) (?:are|is|am|were) (?:just|only|merely|always) the (?:people|ones|idiots|fools|guys"
        r"|team) (?:who|that)",
        r"as (?:if|though) (?:we|i|ops|anyone|the \w+) (?:had|have|has) (?:nothing|no) (?:better|else|other)",
        r"(?:this|that|the|our) (?:company|place|house|organi[sz]ation|management|department"
        r"|team) (?:will )?never (?:learns?|listens?|changes?|cares?)",
        r"^\W*too bad\b",
        r"might (?:just )?as well (?:have )?(?:pray\w*|talk\w*|throw\w*|thrown|burn\w*|not|go|gone|ask\w*|use\w*"
        r"|toss\w*|flip\w*|give|given)",
        r"(?:we|i) (?:are|am|were|was) (?:the|such|always the) (?:fools|idiots|suckers|sucker|fool|idiot)",
    ),
    frame(
        "can, surprise, anybody's guess, anyone's guess, what a, call, rotting, rots, high time, surely, hoping, "
        "as per usual, surprised any more, surprised anymore, surprised any longer, decision, hundred times, "
        "thousand times, million times, second thought, care less, yes again",
        r"^\W*surprise ?[:!,]",
        r"(?:anybody's|anyone's) guess",
        r"^\W*what a (?:wonderful|great|lovely|fantastic|brilliant|perfect|nice|fine|glorious|charming|pathetic"
        r"|miserable|sorry) \w+",
        r"(?:this|that) is what (?:they|we|you|some|people) call",
        r"(?:rotting|rots|rotted|languish\w*|moulder\w*|withering) (?:away )?in",
        r"(?:is|was|about|high) (?:high )?time (?:that )?(?:somebody|someone|management|they|we|people"
        r"|the \w+) (?:\w+ )?(?:wakes?|woke|learn\w*|listen\w*|did|does|took|takes|start\w*|grew|stopp?\w*|got|gets)",
        r"(?:one more|another|yet another) (?:\w+ )?(?:meeting|form|committee|process|tool|dashboard|checklist"
        r"|workshop|reorganisation"
        r"|reorganization|memo|policy) (?:will|should|is going to) (?:surely|certainly|doubtless|no doubt|definitely)",
        r"here(?:'s| is) (?:to )?hoping",
        r"as per usual",
        r"(?:not|n't) (?:even )?(?:really )?surprised (?:any ?more|any longer|at all)",
        r"(?:thanks|owing|due) to (?:the|this|that|a|their|our) (?:wise|brilliant|clever|genius|ingenious|bright"
        r"|visionary|bold) (?:decision|idea|choice|move|plan)",
        r"(?:about |only |at least |some )?(?:a|the) (?:hundred|thousand|million|zillion|dozen) times(?= ?[.,;!]|$"
        r"| (?:before|already|now))",
        r"^\W*yes,? again\W*$",
    ),
)
