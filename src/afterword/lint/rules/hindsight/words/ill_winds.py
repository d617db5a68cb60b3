"""Fate in proverbs: luck that runs out, chickens that come home, roads with one end."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        "luck, lucky, luckily, chances, odds, averages, dice, roulette, numbers, gamble",
        r"(?:our|the|their|its|his|her|my) luck (?:had |was bound to |had to |would |finally |eventually "
        r"|simply )*(?:run|ran|runs|running|deserted|failed|gave|left|turned|ended|expired)(?: out| up| us| them)?",
        r"(?:ran|run|running|were|fell) out of luck",
        r"push(?:ed|ing) (?:our|their|his|her|your|its) luck",
        r"(?:been|was|were|got) lucky (?:for |until |so far|all (?:these|those) years|too long|long enough|up to)",
        r"the (?:odds|law of averages|dice) (?:\w+ )?(?:caught up|were (?:stacked )?against|had to|was bound"
        r"|were bound)",
        r"by the law of averages",
        r"dic(?:ed|ing) with (?:death|disaster|danger|fate)",
        r"roll(?:ed|ing) the dice",
    ),
    frame(
        "got away, get away, getting away, gotten away, gets away",
        r"(?:got|get|getting|gotten) away with (?:it|this|that|murder|so much|running|doing)\b[^.;]{0,40}?(?: until"
        r"| for (?:\w+ )?(?:years|months|long|ages|weeks|decade)| so far| this time| once too| too often| too long"
        r"| but| all)",
        r"(?:wouldn't|would not|couldn't|could not|can't|cannot|never) (?:\w+ )?get away with (?:it|this|that)",
    ),
    frame(
        "cracks, fault lines, seams, storm clouds, clouds, handwriting, writing, canary, canaries, portents, portent",
        r"(?:the|first|those|deep|its|these) (?:cracks|fault lines)(?: in the \w+)? (?:had |were |was |already "
        r"|long )*(?:been )?(?:\w+ )?(?:showing|visible|appear(?:ed|ing)|there|show|deepening|widening|growing"
        r"|forming)",
        r"(?:dark |storm )clouds (?:had |were |was |been |already )*(?:gather\w*|loom\w*|on the horizon|brewing)",
        r"canar(?:y|ies) in the (?:coal ?)?mine",
        r"(?:hand)?writing (?:\w+ ){0,3}on the wall(?! (?:of|above|behind|beside|says|gives|reads|names|tells"
        r"|shows)\b)",
    ),
    frame(
        "day, moment, hour, reckoning, judgement day, judgment day, days, night",
        r"(?:this|the|that|such an?|our|a) (?:day|moment|hour|night) (?:simply |always |just |eventually )?(?:had"
        r"|was bound|was going|was sure|was destined) to come",
        r"(?:days?|hour|moment|time) of reckoning",
        r"(?:until|till|before|then) the (?:inevitable|fateful) (?:day|moment|hour|night)",
        r"(?:its|whose|the system's|their|the \w+'s) days (?:were|had been) numbered",
        r"(?:knew|knowing) (?:that )?(?:this|the|that|such a) (?:day|moment|hour) (?:would|was going to|had to) come",
    ),
    frame(
        "surprise, surprises, surprised, surprising, shock, shocked, shocking, astonishing, miracle, wonder, amazing",
        r"(?:it |that |which |this )?(?:\w+ )?(?:was|is|came|comes|come|being) (?=(?:as |really )*(?:no|not|hardly"
        r"|scarcely|far|anything|least|exactly|much)\b)(?:as |really |hardly |scarcely |not )?(?:no |an? |exactly "
        r"|much of |far from |hardly |anything but |least of all )+(?:\w+ )?(?:surprise|shock"
        r"|bolt from the blue)(?= (?:that|when|for|to (?:anyone|anybody|us|them|me|those|any"
        r"|the (?:team|on-call|engineers|staff|people|department))|at all|in the least|then)|[.,;:]|$)",
        r"(?:cannot|can't|could not|couldn't) (?:[\w-]+ ){0,4}?(?:come|came|count) as an? (?:\w+ )?surprise",
        r"no (?:great |big |real )?surprise,? (?:then,? )?(?:that|when|there)",
        r"surpris(?:e|ed|es|ing) (?:absolutely |exactly |really )?(?:nobody|no one|no-one|few|none|not a soul"
        r"|hardly anyone)",
        r"(?:should|could|can|did|must|would|need|ought) ?(?:not|n't|hardly|scarcely)(?: to)?(?: really| have)?(?: be"
        r"| been| come as an?| act)? (?:too |really |so |at all )?surpris(?:e|ed"
        r"|ing)(?: (?:us|anyone|anybody|me|them|him|her))?",
        r"(?:nobody|no one|no-one|none of us|few of us) (?:was|were|is|should be|can be|could be) (?:really |at all "
        r"|too )?(?:surprised|shocked|astonished)",
        r"(?:the )?only (?:real |big )?(?:surprise|surprising thing|wonder|miracle|question) (?:was|is|being) (?:that"
        r"|how|when|why|what took)",
        r"(?:surprising|surprised|miracle|wonder|amazing|astonishing|astonished|amazed|remarkable)(?: only)? (?:that "
        r"|how |why )?(?:it|this|that|the \w+|we|nothing)[^.;]{1,50}(?:sooner|earlier|(?:so|that|this|as) long"
        r"|long ago|until now|years ago|before now|up to now)",
    ),
    frame(
        "long expected, long-expected, long feared, long-feared, long predicted, long-predicted, long foreseen",
        r"long[ -](?:expected|feared|predicted|foreseen)",
    ),
    frame(
        "haunt, bite, caught up, catch up, catches up, roost, price, piper, bill, debt, consequences, interest",
        r"(?:came|come|comes|coming) back to (?:haunt|bite)",
        r"(?:caught|catch|catches|catching) up with (?:us|them|him|her|me|the (?:team|company|department|hospital|bank"
        r"|project|organisation|organization|firm))",
        r"(?:paid|paying|pay) (?:the|a|its|our|their) (?:full |heavy |high |ultimate )?(?:price|piper|bill) (?:for|of)",
        r"(?:the|that|this) (?:price|piper|bill) (?:had to be|was finally|finally|came|had come) (?:paid|due"
        r"|presented)",
        r"(?:the|that|this|our) (?:technical |tech )?debt (?:came|fell|had come) due",
    ),
    frame(
        "no way, not a chance, no chance, impossible, hopeless, futile, no hope, lost cause, losing, unwinnable",
        r"(?:there was|had|never|with) (?:simply |just |absolutely |really )?(?:no (?:way|chance|hope)|not a chance"
        r"|n't a chance) (?:that |of |for )?(?:this|it|the|that|our|their|such)\b[^.,;]{0,40}?(?:end(?:ed"
        r"|ing)? well|last(?:ed|ing)?|work(?:ed|ing)?|hold(?:ing)?|held|surviv\w+|succeed\w*|go(?:ne|ing)? well"
        r"|hold(?:ing)? up|stand(?:ing)? up|good|right|come (?:good|right)|be enough|withst\w+)",
        r"(?:was|were|is) (?:\w+ )?(?:a lost cause|a losing battle|fighting a losing battle|hopeless from the)",
        r"fight(?:ing)? a losing battle",
    ),
    frame(
        "slow motion, slow-motion",
        r"(?:train|car|plane|ship)[ -]?(?:crash|wreck)(?:es)? in slow[ -]motion",
        r"(?:a |the )?slow-motion (?:train|car|plane|disaster|collapse|crash|catastrophe|failure)(?:[ -]?(?:wreck"
        r"|crash))?",
    ),
    frame(
        "one way, one ending, one end, one outcome, one direction, nowhere, badly, tears, one possible",
        r"(?:only|just|but) (?:ever )?(?:be |possibly |been )?(?:end|go|going|finish|turn out|lead|head|headed"
        r"|heading)(?: in)? (?:one way(?! (?:round|around|through|across))|one direction|nowhere|badly|in tears"
        r"|downhill)",
        r"only (?:ever )?(?:one|a single) (?:possible )?(?:way|ending|outcome|end|direction|result) (?:this|it|that"
        r"|for|the|in which)",
        r"(?:was|were|is|had|always) (?:always |only |bound |going |likely |sure |destined )*(?:to )?end (?:badly"
        r"|in tears)",
    ),
    frame(
        "as it had to, as it must, as they had to, had to happen, to happen did, bound to",
        r"as (?:it|they|things|everything) (?:had to|must|was bound to|inevitably (?:would|does))(?= ?[.,;:]|$)",
        r"what (?:had|was bound|was going|was sure|was destined) to (?:happen"
        r"|come)(?:,? (?:has |had |then |finally )?(?:happened|did|came))",
        r"it was bound to(?= ?[.,;:]|$)",
    ),
    frame(
        "doom, disaster, trouble, failure, catastrophe, danger, ruin, calamity",
        r"(?:disaster|trouble|failure|catastrophe|danger|doom) (?:was |had been |is )?(?:clearly "
        r"|already )?(?:written|stamped) (?:all )?over",
        r"(?:spell(?:ed|ing|s|t)?|court(?:ed|ing)|flirt(?:ed|ing) with|invit(?:ed|ing|es)"
        r"|beckon(?:ed|ing)) (?:for )?(?:disaster|trouble|doom|failure|catastrophe|danger|ruin|calamity)",
        r"(?:had|with|has|having) (?:disaster|trouble|failure|catastrophe|danger|outage) written all over",
        r"(?:disaster|catastrophe|calamity) (?:was |had been )?(?:only |just |always )?(?:around the corner"
        r"|one \w+ away|at hand|pre-?programmed|in waiting|round the corner|inevitable|imminent|lurking|beckon\w+)",
        r"one (?:\w+ ){1,4}?away from (?:disaster|catastrophe|ruin|failure|calamity)",
    ),
    frame(
        "ample, plenty of, no shortage, no lack, enough, repeated, shots, omens, omen, harbinger, harbingers, "
        "forewarning, foreboding, premonition, near misses, near-misses",
        r"(?:ample|plenty of|no shortage of|no lack of|more than enough|enough|all the|any number of) (?:early )?"
        r"(?:warnings?|signs|hints|signals|omens|warning signs|forewarning|near[ -]misses|alarm bells|red flags)",
        r"(?:had |was |were |not short of )(?:clear |dark |bad |early )?(?:omens|harbingers?|foreboding|premonitions?)",
        r"an? (?:bad|ill|dark|evil|early|clear) (?:omen|harbinger|portent)",
        r"(?:ignored|overlooked|missed|dismissed|disregarded) (?:the |all the |all |every |many |those "
        r"|these )?(?:early )?(?:omens?|harbingers?|portents?|warning shots)",
    ),
    frame(
        "announced itself, announcing itself, announce itself, repeat itself, repeated itself, repeats itself",
        r"(?:had |has |was |been )(?:long |already |been )?announc(?:ed|ing) itself",
        r"history (?:was bound to |had to |would |was going to |simply |then )?repeat(?:ed|s|ing)? itself",
    ),
    frame(
        "clock, hourglass, countdown, timebomb, timebombs, time bombs, sitting duck, sitting ducks, iceberg, titanic, "
        "camel's back, last drop",
        r"the clock (?:had been|was|has been|started) ticking(?! (?:at|over))",
        r"the countdown (?:had|was|to (?:disaster|failure|the \w+)) (?:\w+ )?(?:started|begun|running|ticking)",
        r"(?:was|were|is|a|sitting on|another) (?:\w+ )?time ?bombs?",
        r"(?:was|were|is|a) sitting ducks?",
        r"broke the camel's back",
        r"titanic (?:was|had|heading|on its)",
        r"the iceberg was (?:\w+ )?(?:visible|ahead|in sight)",
    ),
    frame(
        "begging for, crying out for, screaming for, pleading for, praying for, ripe for, overripe for, due for, due "
        "an, due a, overdue for, long due",
        r"(?:had|has|have) (?:\w+ )?(?:been )?(?:begging|crying out|screaming|pleading) for (?:retirement|replacement"
        r"|an? \w+|attention|relief|rest|repair|help|mercy|trouble|release)",
        r"(?:was|were|had been|is) (?:over)?ripe for (?:an? )?(?:\w+ )?(?:failure|outage|collapse|disaster|breach"
        r"|attack|accident|breakdown|the taking|trouble)",
        r"(?:was|were|had been|is|are) (?:long |over|well |clearly )?due (?:for )?(?:an?|some|another"
        r"|one of) (?:\w+ )?(?:outage|incident|failure|crash|collapse|accident|disaster|breakdown|shock|surprise|fall"
        r"|bang|scare|blackout|breach|catastrophe)",
    ),
    frame(
        "no accident that, no coincidence that, not an accident that, not a coincidence that, hardly an accident, "
        "hardly a coincidence, no chance that, no fluke that, no coincidence, no mere chance, not by chance, not by "
        "accident",
        r"(?:was|is) (?:therefore |certainly |surely )?(?:no|not an?|hardly an?|scarcely an?) (?:mere "
        r"|pure )?(?:accident|coincidence|fluke) (?:that|when|if)\b",
        r"(?:was|were|did|came|happened|is) not (?:\w+ )?by (?:mere |pure )?(?:chance|accident)\b",
    ),
    frame(
        "could go wrong, can go wrong, might go wrong, could break, could fail",
        r"(?:what|whatever|everything that|everything|anything that|all that) (?:could|can"
        r"|might) (?:possibly )?(?:go wrong|break|fail) ?,? (?:did|has|had|would|will|went|duly|eventually|sooner)\b",
    ),
    frame(
        "programmed from, programmed since, programmed by, programmed into, programmed when, was programmed, were "
        "programmed, built in from, sown, inscribed, laid down in, laid down when, preordained by, written into",
        r"(?:outage|overload|failure|crash|collapse|conflict|clash|disaster|accident|breakdown|bottleneck|shortage"
        r"|end|trouble|confusion|mix-up|delay|collision|loss"
        r"|escalation)s?(?: (?:of|in|at|between|with) [^,;.]{2,30}?)? (?:was|were|had been|is) (?:\w+ly |thus "
        r"|therefore |already |as good as )*(?:programmed|sown|inscribed|written into|laid down|built in)(?! to)",
    ),
    frame(
        "sure to come, bound to come, certain to come, going to come, sure to arrive, bound to arrive, sure to "
        "strike, bound to strike, sure to follow, bound to follow, reckoned with, to be feared, destined to come",
        r"(?:was|were) (?:\w+ly |always )?(?:sure|bound|certain|destined) to (?:come|arrive|strike|follow)(?= ?[.,;]"
        r"|$| (?:one|some|sooner|eventually|for|back|in|at|under)\b)",
        r"(?:was|were|had|has) (?:always |long |certainly )?to be (?:reckoned with|feared)(?= ?[.,;]|$"
        r"| (?:in|at|from|since|one|for)\b)",
    ),
    frame(
        "only natural, quite natural, just natural, but natural, only logical, quite logical, only fitting, only "
        "fair, only consistent, a matter of course, only right",
        r"(?:it|this|that) (?:was|is|seemed) (?:therefore )?(?:only|quite|just|but|simply) (?:natural|logical|fitting"
        r"|consistent|a matter of course)(?: \w+)? (?:that|when|after)\b",
    ),
    frame(
        "announced by, heralded by, foreshadowed by, preceded by, foretold by, presaged by, rehearsed by, advertised "
        "by, signalled by",
        r"(?:outage|failure|crash|collapse|incident|disaster|breakdown|accident|end|blackout|it|this"
        r"|that)(?: (?:like|of|in|on|such as) [^,;.]{2,30}?)? (?:had been|was|were) (?:\w+ly |long "
        r"|clearly )*(?:announced|heralded|foreshadowed|foretold|presaged|rehearsed|advertised) by (?:an? |the "
        r"|several |three |two |many |some |\d+ )?(?:series |string |row )?(?:of )?(?:\w+ )?(?:near misses"
        r"|near-misses|warnings?|tremors?|incidents?|alarms?|close calls?|complaints?|hiccups?|failures?|outages?"
        r"|events?|signs?|brown-?outs?|glitches|precursors?|omens?)",
    ),
    frame(
        "fate, destiny, karma, providence, kismet, law of nature, way of the world, nature of things, poetic justice",
        r"(?:was|is|were|must have been|had to be) (?:simply |just |pure |sheer |mere |plain |only "
        r"|probably )*(?:fate|destiny|karma|providence|kismet|a law of nature|the way of the world"
        r"|(?:in )?the nature of things|poetic justice)(?=\W*$|[,;])",
    ),
    frame(
        "on the wall",
        r"(?:warnings?|signs?|omens?|alarms?|message|verdict|hints?) (?:had (?:long )?been|was|were|has been"
        r"|have been|stood) (?:\w+ )?on the wall(?! (?:of|in|behind|next|beside|at|opposite|chart|board|display))",
    ),
)
