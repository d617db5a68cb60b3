"""How people are said to have gone about it: *acted hastily*, *in a clumsy way*, *could hardly have been worse*."""

from afterword.lint.text.frames import frame

_HOW = (
    r"(?:hastily|overhastily|over-hastily|rashly|sluggishly|clumsily|awkwardly|ineptly|haphazardly|chaotically"
    r"|suboptimally|sub-optimally|inefficiently|indecisively|hesitantly|half-heartedly|lethargically|impulsively"
    r"|amateurishly|unprofessionally|heavy-handedly|tardily|timidly|naively|unwisely|imprudently|injudiciously"
    r"|ill-advisedly|maladroitly|lamely|feebly|limply|helplessly|aimlessly|unskilfully|unskillfully|inappropriately"
    r"|inadequately|precipitately|listlessly|passively|erratically|confusedly|disjointedly|unconvincingly"
    r"|lackadaisically|unsatisfactorily|dismally|abysmally|miserably|woefully|pitifully|inelegantly|uncoordinatedly"
    r"|crudely|sketchily|superficially|perfunctorily|leisurely|unreasonably|irrationally|shortsightedly"
    r"|short-sightedly|counterproductively|inexpertly|incoherently|tentatively|gingerly|bunglingly|shoddily|slapdash"
    r"|reluctantly|grudgingly|ponderously|laboriously|disastrously|deplorably|regrettably|embarrassingly"
    r"|wrong-headedly|unimaginatively|mechanically|headlessly)"
)
_ILL = (
    r"(?:clumsy|hasty|overhasty|over-hasty|rash|sluggish|awkward|inept|haphazard|chaotic|suboptimal|sub-optimal"
    r"|indecisive|half-hearted|lethargic|amateurish|unprofessional|heavy-handed|tardy|timid|naive|unwise|imprudent"
    r"|injudicious|ill-advised|ill-judged|ill-considered|lame|feeble|helpless|aimless|inappropriate|inadequate"
    r"|premature|listless|erratic|disjointed|unconvincing|lacklustre|lackluster|dismal|abysmal|miserable|woeful"
    r"|pitiful|crude|superficial|shortsighted|short-sighted|counterproductive|shoddy|slapdash|ponderous|laborious"
    r"|unfortunate|unhappy|regrettable|roundabout|cack-handed|ham-fisted|botched|bungled|unskilled|unskilful"
    r"|unskillful|unsatisfactory|disorderly|disorganised|disorganized|headless|panicky|hectic|hurried|frantic"
    r"|misguided|ill-fated|ill-timed|untimely|questionable|dubious|poor|bad|sloppy|undignified|inglorious|hapless)"
)
_WORK = (
    r"(?:handled|managed|run|ran|led|conducted|organi[sz]ed|coordinated|co-ordinated|communicated|executed|performed"
    r"|carried out|dealt with|briefed|planned|prepared|moderated|steered|directed|approached|tackled|addressed"
    r"|supervised|done|staffed|announced|explained|decided|chosen|timed|scheduled|arranged)"
)
_ACT = (
    r"(?:acted|reacted|responded|decided|proceeded|behaved|moved|worked|answered|approved|restarted|handled|managed"
    r"|went about|approached|tackled|operated|performed|executed|agreed|intervened|planned|communicated|searched"
    r"|switched|signed|ordered|chose|started|began|dealt with|coped|improvised|escalated|negotiated|investigated"
    r"|treated|rolled back|closed|cancelled|canceled|called|announced|conducted|ran|led|organi[sz]ed|coordinated"
    r"|carried out|replied|addressed|pursued|fumbled|poked|prodded|guessed|drove|released|merged|deployed|pulled"
    r"|pushed|accepted|granted|authori[sz]ed|reported)"
)
_TIMES = (
    r"(?:moment|time|hour|day|minute|date|week|slot|point|evening|morning|season|option|tool|place|person|way|approach)"
)
_DEED = (
    r"(?:decision|choice|call|move|idea|plan|reaction|response|manoeuvre|maneuver|deployment|rollout|release|attempt"
    r"|migration|handover|hand-over|announcement|message|reshuffle|restart|rollback|switch|communication|planning"
    r"|design|approach|fix|workaround|intervention|judgement|judgment|effort|performance|job|piece of work|bit of \w+"
    r"|display)"
)

_PEOPLE = (
    r"(?:planner|dispatcher|supervisor|approver|author|reviewer|coordinator|lead|crew|shift|desk|squad|bridge|manager"
    r"|board|team|office|analyst|engineer|team lead|group|panel|committee|department|branch|contractor|we|they|he|she)"
)

FRAMES = (
    frame(
        """
        hastily, overhastily, over-hastily, rashly, sluggishly, clumsily, awkwardly, ineptly, haphazardly, chaotically
        suboptimally, sub-optimally, inefficiently, indecisively, hesitantly, half-heartedly, lethargically, impulsively
        amateurishly, unprofessionally, heavy-handedly, tardily, timidly, naively, unwisely, imprudently, injudiciously
        ill-advisedly, maladroitly, lamely, feebly, limply, helplessly, aimlessly, unskilfully, unskillfully
        inappropriately, inadequately, precipitately, listlessly, passively, erratically, confusedly
        disjointedly, unconvincingly, lackadaisically, unsatisfactorily, dismally, abysmally, miserably, woefully
        pitifully
        inelegantly, uncoordinatedly, crudely, sketchily, superficially, perfunctorily, leisurely, unreasonably
        irrationally
        shortsightedly, short-sightedly, counterproductively, inexpertly, incoherently, tentatively, bunglingly
        shoddily
        slapdash, grudgingly, ponderously, laboriously, disastrously, deplorably, regrettably, embarrassingly
        wrong-headedly, unimaginatively, headlessly, reluctantly, mechanically, gingerly
        """,
        rf"(?P<verb>{_ACT}) (?:[^,;.:]{{0,50}}? )??(?:so |too |very |rather |far too |much too |all too |quite "
        rf"|somewhat )?(?P<told>{_HOW})(?! (?:small|large|long|short|high|low|sized|scaled|terminated|configured"
        r"|closed))",
        r"(?:was|were|been|being|got) (?:so |too |very |rather |quite |somewhat "
        rf"|altogether )?(?:{_WORK} (?P<told>{_HOW}))",
        rf"(?:was|were|been|being|got) (?P<told>(?:so |too |very |rather |quite |somewhat )?{_HOW} {_WORK})",
        r"(?:the|our|an?) (?:[\w-]+ )?(?:analyst|planner|dispatcher|supervisor|approver|tech|author|reviewer"
        r"|coordinator|lead|board|panel|committee|desk|crew|shift|squad|bridge|office"
        rf"|manager)(?: (?:of|on|in|at) [^,;.]{{2,30}}?)? (?P<told>(?:had )?{_ACT} (?:[^,;.:]{{0,50}}? )??(?:so |too "
        rf"|very |rather |far too |quite )?{_HOW})",
        r"(?:the|our|an?) (?:[\w-]+ )?(?:analyst|planner|dispatcher|supervisor|approver|tech|author|reviewer"
        r"|coordinator|lead|board|panel|committee|desk|crew|shift|squad|bridge|office|manager|we) (?:had "
        rf"|have )?(?P<told>(?:too |rather |very |far too )?{_HOW} {_ACT})",
    ),
    frame(
        """
        clumsy, hasty, overhasty, over-hasty, rash, sluggish, awkward, inept, haphazard, chaotic, suboptimal
        sub-optimal
        indecisive, half-hearted, lethargic, amateurish, unprofessional, heavy-handed, tardy, timid, naive, unwise
        imprudent
        injudicious, ill-advised, ill-judged, ill-considered, lame, feeble, helpless, aimless, inappropriate, inadequate
        premature, listless, erratic, disjointed, unconvincing, lacklustre, lackluster, dismal, abysmal, miserable
        woeful
        pitiful, crude, superficial, shortsighted, short-sighted, counterproductive, shoddy, slapdash, ponderous
        laborious
        unfortunate, unhappy, regrettable, roundabout, cack-handed, ham-fisted, botched, bungled, unskilled, unskilful
        unskillful, unsatisfactory, disorderly, disorganised, disorganized, headless, panicky, hectic, hurried, frantic
        misguided, ill-fated, ill-timed, untimely, questionable, dubious, poor, bad, sloppy, undignified, inglorious
        hapless
        """,
        rf"(?P<verb>{_ACT}) [^,;.:]{{0,60}}?(?P<told>in (?:an?|this|such an?) (?:rather |very |most |quite "
        rf"|somewhat )?{_ILL} (?:way|manner|fashion|style))",
        rf"(?:was|were|been) {_WORK} (?P<told>in (?:an?|this) (?:rather |very |most |quite |somewhat )?{_ILL} (?:way"
        r"|manner|fashion))",
        r"(?P<told>(?:its|their|his|her|our) (?:own |rather |very |most )?(?:clumsy|hasty|overhasty|rash|sluggish"
        r"|awkward|inept|haphazard|chaotic|amateurish|heavy-handed|ill-advised|ill-judged|ill-considered|lame|feeble"
        r"|half-hearted|botched|bungled|ham-fisted|cack-handed|shortsighted|short-sighted|shoddy|panicky|hurried"
        rf"|misguided|ill-timed|hapless|sloppy) (?:attempts? |\w+ )?(?:{_DEED}|attempts?|handling|planning|tempo|pace"
        r"|timing|preparations?|treatment|search))",
        rf"(?P<told>(?:its|their|his|her|our|[\w-]+'s?) (?:\w+ )?{_DEED} (?:was|were|came|proved|turned out"
        r"|looked)(?: \w+)? (?:hasty|overhasty|rash|sluggish|clumsy|awkward|inept|amateurish|heavy-handed|ill-advised"
        r"|ill-judged|ill-considered|lame|feeble|half-hearted|short-?sighted|misguided|ill-timed|unwise|imprudent"
        r"|lacklustre|unfortunate))",
    ),
    frame(
        "howler of, blunder of, joke of, disaster of, stinker of, shocker of, farce of, clanger of, shambles of, "
        "apology for, "
        "excuse for, mess of, nightmare of, travesty of, mockery of, parody of, caricature of, disgrace of, gem of",
        r"an? (?:\w+ )?(?:howler|blunder|joke|disaster|stinker|shocker|farce|clanger|shambles|apology|excuse|mess"
        rf"|nightmare|travesty|mockery|parody|caricature|disgrace|gem) (?:of|for) an? (?:\w+ )?{_DEED}",
    ),
    frame(
        "worse, more clumsily, less skilfully, better, less skill, no feather, hash, pig's ear, dog's breakfast, "
        "dog's dinner, meal of it, bad job, poor job, lousy job, meal of the",
        r"(?:could|can) (?:hardly|scarcely|not|barely|n't) (?:have )?(?:been )?(?:handled?|managed?|done|do|chosen"
        r"|choose|picked|pick|timed?|planned|plan|run|communicated|prepared|organi[sz]ed|treated|reacted|responded"
        r"|started|begun|dealt with|gone about|put|said|executed|led|led)[^,;.]{0,60}? (?:any )?(?:worse"
        r"|more (?:clumsily|badly|awkwardly|unfortunately|poorly))",
        r"(?:made|make|making) an? (?:complete |right |proper |utter |real |total )?(?:hash|pig's ear"
        r"|dog's (?:breakfast|dinner)|meal|mess|shambles|botch|muddle) of",
        r"(?:did|done|doing) an? (?:very |rather |pretty |really )?(?:bad|poor|lousy|terrible|shoddy|sloppy"
        r"|second-rate|mediocre|miserable|rotten) job",
        r"(?:has|had|have) seen better (?:days|handling|decisions|planning)",
    ),
    frame(
        "only after, not until, until, no sooner than, as late as, only at, only then, only in, only when, too late, "
        "half "
        "an hour before, hours before, took until, before anyone, before somebody, before it",
        r"only after (?:more than |almost |over |another |a full |some |about )?(?:\w+|\d+) (?:full |long "
        r"|whole )?(?:minutes?|hours?|days?|weeks?|attempts?|calls?|reminders?|restarts?"
        r"|tries)(?: of [^,;.]{2,40}?)? ?,? (?:did )?(?P<who>[\w@-]+)[^,;.]{0,40}? (?:had the idea|got the idea"
        r"|hit (?:up)?on|came up with|come up with|thought of|think of|thought to|think to|bothered? to|deigned?"
        r"|got round|get round|got around|woke up|wake up|dared?|decided?|cared? to|managed? to"
        r"|found the (?:courage|time)|saw fit|grasped?|understood|understand|realised?|realized?|caught on|catch on)",
        r"(?:the|our) (?:[\w-]+ )?(?:supervisor|dispatcher|planner|lead|bridge|desk|crew|shift|manager) (?:had|got"
        r"|hit|came|thought|bothered|deigned|woke|dared) (?:the idea|upon|on|up with|of|to"
        r"|up) [^,;.]{0,40}? only (?:after|at)",
        r"only after (?:\w+|\d+) (?:minutes?|hours?|days?) ?,? (?:did )?(?:the|our) (?:[\w-]+ )?(?:supervisor"
        r"|dispatcher|planner|controller|operator|agent|lead|bridge|desk|crew|shift|manager) (?:had|got|hit|came"
        r"|thought|bothered|deigned|woke|dared|have|get|hit|come|think|bother|deign|wake|dare) (?:the idea|upon|on"
        r"|up with|of|to|up)",
    ),
    frame(
        "worst possible, worst, wrongest, least suitable, most unfortunate, most inconvenient, worst conceivable, "
        "worst "
        "imaginable, dumbest possible, stupidest, least opportune, most unsuitable, poorest, wrong moment, bad "
        "moment, poor "
        "moment, bad time, wrong time, wrong day, wrong hour, poor time, awful moment",
        r"(?P<verb>picked|chose|chosen|selected|took|found|used|hit|opted for|went for|decided on|settled on"
        r"|scheduled|put|placed|planned|timed|launched|started|began|restarted|rebooted|switched"
        r"|deployed)[^,;.]{0,50}? (?P<told>(?:the|an?) (?:very |possibly |absolutely )?(?:worst|least suitable"
        r"|most unfortunate|most inconvenient|dumbest|stupidest|least opportune|most unsuitable|poorest|wrong|bad"
        rf"|poor|awful|terrible)(?: possible| conceivable| imaginable)? {_TIMES})(?! (?:zone|of))",
    ),
    frame(
        "without much thought, without much skill, without a plan, little skill, little finesse, little tact, little "
        "thought, no finesse, no plan, little elegance, little enthusiasm, no urgency, little urgency, little care, "
        "sense of urgency, no system, no method, no great skill, no rhyme, undue haste, unseemly haste, unnecessary "
        "haste, "
        "excessive haste, indecent haste, too much haste, great haste, needless haste, blind haste, hot haste, undue "
        "delay, "
        "snail's pace, no hurry, at leisure, fits and starts, on the fly, in a panic, headless chickens, blind "
        "actionism",
        rf"(?P<verb>{_ACT}|went|came|took|showed|displayed|exhibited|{_WORK}) (?:[^,;.:]{{0,50}}? )??(?P<told>(?:with"
        r"|without|in|at|like|into)? ?(?:(?:very |too |rather |undue |unseemly |unnecessary |excessive |indecent "
        r"|too much |great |needless |blind )?(?:little|no|much|a|any|haste|undue delay)(?: (?:great|real|particular"
        r"|visible|apparent|sense of|snail's|system|method))* ?(?:skill|finesse|tact|elegance|enthusiasm|urgency|plan"
        r"|thought|pace|hurry|rhyme|panic|system|method)|(?:undue|unseemly|unnecessary|excessive|indecent|needless"
        r"|blind|too much|great) haste|fits and starts|headless chickens))",
    ),
    frame(
        "too late, too slow, too slowly, late, later than, too early, too soon, too timidly, leisurely pace, snail's "
        "pace, glacial pace, no hurry, too hesitantly, too generous, too trusting, too lenient, overcautious, "
        "over-cautious, too cautious, too quick, too quickly, too eager, too hasty, too hastily, overeager, "
        "over-eager, too optimistic, too timid, too polite, too "
        "liberal, too lax, too soft, too strict, too nervous, overzealous, over-zealous, too relaxed, too "
        "comfortable, too hesitant, too passive, too stingy, overambitious, over-ambitious, overoptimistic, "
        "trigger-happy, overhasty",
        rf"(?P<verb>{_ACT}|came|arrived|woke up|phoned|rang|told|informed|asked|noticed|warned"
        r"|declared) (?:[^,;.:]{0,50}? )??(?P<told>(?:far|much|way|entirely|altogether|inexcusably|hopelessly)"
        r" too (?:late|slowly|early|soon|timidly|hesitantly|quickly|hastily|cautiously|passively))(?! (?:for|to be))",
        r"(?:the|our"
        rf"|an?)? ?(?:[\w-]+ )?{_PEOPLE} (?P<told>(?:had )?{_ACT} (?:[^,;.:]{{0,50}}? )??(?:(?:far|much|way|entirely"
        r"|altogether) )?too (?:late|slowly|early|soon|timidly|hesitantly|quickly|hastily|cautiously|passively))",
        r"(?:call-?outs?|information|notification|announcement|escalation|reaction|response|communication|call|page"
        r"|decision|warning|reply|answer|alert|message|update|notice|order|evacuation|handover|help|support|apology"
        r"|intervention)s?(?: (?:of|by|to|from|for) [^;.]{2,50}?)? (?P<told>(?:came|arrived"
        r"|was (?:made|given|sent|issued|taken)|were (?:made|given|sent|issued)|went out|happened|followed|was"
        r"|were) (?:(?:far|much|way|entirely|altogether|hopelessly|inexcusably) (?:too late|too slow(?:ly)?"
        r"|later than \w+|too early|too timid(?:ly)?)|(?:far )?later than (?:tolerable|acceptable|reasonable|decent"
        r"|necessary|appropriate|excusable)|at an? (?:very )?(?:leisurely|snail's|glacial|sluggish|sedate|lazy"
        r"|funereal) pace|without (?:any )?(?:haste|hurry|urgency)))",
        rf"(?:the|our|an?)? ?(?:[\w-]+ )?{_PEOPLE} (?P<told>(?:was|were|is|had been) (?:far |much |way |all |rather "
        r"|a bit |a little |altogether )?(?:(?:too|over-?) ?(?:generous|trusting|lenient|cautious|quick|eager|hasty"
        r"|optimistic|timid|polite|liberal|lax|soft|strict|nervous|zealous|relaxed|comfortable|hesitant|passive"
        r"|stingy|ambitious|slow)|overhasty|trigger-happy)(?= ?[.,;]|$| (?:with|in|about|to|and|for|when)\b))",
    ),
    frame(
        "badly, poorly, ill, terribly, dreadfully, miserably, abysmally, shamefully, wretchedly, atrociously, "
        "incompetently",
        r"(?:was|were|been|being|got) (?P<told>(?:so |too |very |rather |quite |somewhat |extremely )?(?:badly|poorly"
        rf"|terribly|dreadfully|miserably|abysmally|shamefully|wretchedly|atrociously|incompetently) {_WORK})",
        rf"(?P<verb>{_ACT}|triaged|debugged|diagnosed|supervised|guided|advised|wrote|moderated|steered|navigated"
        r"|covered|staffed|documented) (?:[^,;.:]{0,40}? )??(?P<told>(?:miserably|abysmally|dreadfully|wretchedly"
        r"|atrociously|terribly|shamefully|lamentably|woefully|dismally|incompetently))",
    ),
    frame(
        "danced around, dance around, dancing around, fiddled, fiddling, tiptoed around, tip-toed around, beat "
        "around, beating about, beat about, skirted around, circled around, went round in circles, running in "
        "circles, ran in circles, went in circles, going in circles, poked around, poked about, groped, groping, "
        "tinkered, tinkering, pottered, puttered, muddled, muddling, stumbled, "
        "stumbling, bumbled, bumbling, floundered, floundering, meandered, wandered, lost the thread, hummed and "
        "hawed, hemmed and hawed, shilly-shallied, dragged its feet, dragged their feet, dragged his feet, dragged "
        "her feet, sat on its hands, sat on their hands, twiddled, messed about, mucked about, faffed, played "
        "around, bickered, argued",
        r"(?P<verb>danced around|tip-?toed around|beat(?:ing)? (?:around|about)|skirted around|circled around"
        r"|went (?:round )?in circles|ran in circles|poked (?:around|about)|groped|tinkered|pottered|puttered|muddled"
        r"|bumbled|floundered|meandered|hummed and hawed|hemmed and hawed|shilly-shallied"
        r"|dragged (?:its|their|his|her) feet|sat on (?:its|their|his|her) hands|twiddled|messed about|mucked about"
        r"|faffed|fiddled)(?: (?:the|with|about|through|in|on|for|over|around|their|its|an?)\b)?",
    ),
    frame(
        "finest hour, best hour, brightest hour, smartest, wisest, cleverest, best option, best choice, best idea, "
        "best move, best moment, best decision, best call, best time, brightest idea, best step, best day, best "
        "order, best way, wrong priority, wrong priorities, wrong order, wrong step, wrong choice, wrong move, wrong "
        "decision, wrong call, wrong approach, wrong option, nonsense, "
        "most sensible, most elegant, most fortunate, best plan, glorious, stroke of genius, masterpiece, feat, "
        "sensible order, sensible option, sensible way, better order, better option, better choice, better way, "
        "wiser choice, wiser course, safer option, smarter way, smarter option, cleverer, saner, rubbish, senseless, "
        "pointless, premature, unwise, "
        "weak performance, poor performance, poor showing, weak showing, feeble performance, sorry performance, poor "
        "effort, weak effort, sorry sight, poor display, weak display, lame performance, mediocre",
        r"(?:was|were|is|proved) (?:\w+ly )?(?:hardly|not|scarcely|not exactly|certainly not|surely not|by no means"
        r"|not really|not quite|not necessarily|anything but|far from) (?:the|our|its|their|his|her|an?"
        r"|[\w' -]{2,25}?(?:'s|s')) (?:\w+ )?(?:finest|best|brightest|smartest|wisest|cleverest"
        r"|most (?:sensible|elegant|fortunate|prudent|glorious|intelligent)|glorious|proudest|stroke of|masterpiece"
        r"|feat)(?: (?:of )?(?:hour|move|option|idea|choice|moment|decision|call|step|day|order|priority|plan|way"
        r"|time|genius|work|page|chapter))?",
        r"^\W*(?:\w+ly )?(?:calling|paging|choosing|restoring|restarting|moving|waiting|switching|deploying|sending"
        r"|picking|ringing|phoning|asking|rolling|running|putting|leaving|letting|using|taking|relying|starting"
        r"|stopping|trying|upgrading|cancelling|merging|rebooting|failing|closing|opening|cutting|buying|saving"
        r"|skipping|keeping|postponing|releasing|approving|escalating|informing|blocking|hiring|ordering|pulling"
        r"|pushing|shipping|swapping|draining|patching|testing|telling|announcing|planning"
        r"|placing) [^;.]{2,80}? (?P<told>(?:was|were|is|had been|proved|turned out(?: to be)?) (?:\w+ly |simply "
        r"|just |plainly |pure |sheer |clearly |an? |the |rather |very |utter |complete |total )*(?:nonsense|rubbish"
        r"|senseless|pointless|premature|unwise|foolish|absurd|silly|stupid|ill-advised|misguided|folly|madness"
        r"|wrong (?:priority|priorities|order|step|choice|move|decision|call|approach|option|way round|tool)"
        r"|bad (?:idea|move|choice|call)|poor (?:idea|move|choice|call|decision)|mistaken|ill-judged|short-sighted"
        r"|daft|reckless|rash|hasty|overkill|a gamble|unfortunate|unnecessary|needless|clumsy))(?= ?[.,;!]|$"
        r"| (?:and|on|at|in|for|to|that|before|given)\b)",
        r"there (?:was|were|would have been|had been) (?:clearly |surely |certainly |always |an? |many |several "
        r"|other |far |much |plenty of )*(?:more sensible|better|wiser|smarter|safer|cleverer|saner|more prudent"
        r"|more elegant|less clumsy) (?:order|option|way|choice|course|time|moment|step|solution|method|tool|place"
        r"|idea|plan|path|sequence|alternative)s?",
        r"(?:was|were|is|gave|delivered|made|put in|put on) (?:an?|such an?) (?:very |rather |pretty |quite )?(?:weak"
        r"|poor|feeble|sorry|lame|mediocre|lacklustre|lackluster|dismal|shoddy|disappointing|wretched|pitiful"
        r"|second-rate) (?:performance|showing|effort|display|piece of (?:work|planning|communication)|job|sight"
        r"|attempt|response|reaction|figure|record|decision)",
        r"an? (?:very |rather |pretty |quite |exceptionally )?(?:poor|bad|weak|lousy|rash|hasty|unwise|foolish"
        r"|questionable|dubious|misguided|short-sighted|ill-judged|ill-advised|terrible|clumsy"
        r"|unfortunate) (?:decision|choice|judge?ment|move|call|idea|reaction"
        r"|response)(?: (?:by|of|from|on the part of) | that | which | to |(?= ?[.!]*$))",
    ),
    frame(
        """
        handling, decision, choice, timing, reaction, response, planning, communication, move, treatment
        organisation, organization, choreography, triage
        coordination, preparation, execution, management, judgement, judgment, plan, approach, order, call
        announcement, handover, rollback, failover, restart
        switch, release, rollout, migration, cutover, cut-over, upgrade, reboot, shutdown, evacuation, swap
        replacement, deployment, reshuffle, intervention, search, repair, escalation
        """,
        r"(?:the|this|that|its|their|our|his|her|whose|[\w-]+'s) (?:\w+ )?(?:handling|decision|choice|timing|reaction"
        r"|response|planning|communication|move|treatment|organi[sz]ation|choreography|triage|coordination"
        r"|preparation|execution|judge?ment|approach|order|announcement|reshuffle|intervention|search)(?: (?:of|to|by"
        r"|for|on|in|between|from|not to) [^;.]{2,70}?)? (?P<told>(?:was|were|is|had been|proved|seemed"
        r"|turned out(?: to be)?|came across as|can only be called|must be called) (?:\w+ly |simply |just |rather "
        r"|very |quite |a bit |somewhat |more than |at best |at times |nothing short of |downright |all too |too "
        r"|far too )*(?:clumsy|hasty|overhasty|rash|sluggish|awkward|inept|haphazard|chaotic|suboptimal|indecisive"
        r"|half-hearted|amateurish|unprofessional|heavy-handed|unwise|imprudent|ill-advised|ill-judged|ill-considered"
        r"|lame|feeble|inappropriate|inadequate|short-?sighted|misguided|ill-timed|shoddy|slapdash|poor|dreadful"
        r"|abysmal|dismal|deplorable|lamentable|unsatisfactory|questionable|dubious|foolish|careless|confused|erratic"
        r"|disastrous|unfortunate|regrettable|hesitant|lacklustre|panicky|nothing to be proud of|beneath contempt"
        r"|beneath criticism|below par|substandard|sub-par|subpar|wide of the mark)(?: at best| at most)?)(?= ?[.,;!]"
        r"|$| (?:and|but|in|from|to|at|for|given|on)\b)",
        r"(?P<told>(?:the|this|that|an?) (?:hasty|overhasty|rash|premature|botched|bungled|ill-judged|ill-advised"
        r"|ill-considered|clumsy|ham-fisted|half-hearted|short-?sighted|misguided|ill-timed|amateurish|hurried"
        r"|panicky|overeager|needless|unwise|fumbled|half-baked) (?:handling|decision|choice|timing|reaction|response"
        r"|planning|communication|move|treatment|triage|plan|approach|order|call|announcement|handover|rollback"
        r"|failover|restart|switch|release|rollout|migration|cut-?over|upgrade|reboot|shutdown|evacuation|swap"
        r"|replacement|deployment|reshuffle|intervention|search|repair|escalation))(?! (?:flag|setting"
        r"|of the primary by))",
        r"(?:ill-advised|clumsy|hasty|rash|unwise|misguided|foolish|short-sighted|premature|ill-judged|ill-timed"
        r"|inept) (?:as|though) (?:it|this|that|they|he|she|the \w+) (?:was|were|is)",
    ),
    frame(
        "only after, not until, not before, only at",
        r"(?:only after|not until|not before|only at|only on|only with) (?:the |a |some |an? )?(?:lot of"
        r"|great deal of|good deal of|much|repeated|considerable|endless|long|second|third|fourth|fifth"
        r"|sixth|tenth|umpteenth|several|many|three|four|five|two|\d+)(?: \w+)?? ?(?:prodding|pushing"
        r"|nagging|pleading|begging|alarms?|calls?|alerts?|reminders?|pages?|mails?|complaints?|tickets?"
        r"|requests?|warnings?|attempts?|rings?|knocks?|pressure|chasing|escalations?"
        r"|coffees?)[^,;.]{0,30}? ?,? (?:did|was|were|had|has) (?:the |our |a |an |any )?(?:[\w-]+ )?" + _PEOPLE,
    ),
)
