"""How people are said to have gone about it: *acted hastily*, *in a clumsy way*, *could hardly have been worse*."""

from afterword.lint.text.frames import frame

_HOW = (
    r"(?:hastily|overhastily|over-hastily|rashly|sluggishly|clumsily|awkwardly|ineptly|haphazardly|chaotically|"
    r"suboptimally|"
    r"sub-optimally|inefficiently|indecisively|hesitantly|half-heartedly|lethargically|impulsively|amateurishly|"
    r"unprofessionally|heavy-handedly|tardily|timidly|naively|unwisely|imprudently|injudiciously|ill-advisedly|"
    r"maladroitly|"
    r"lamely|feebly|limply|helplessly|aimlessly|unskilfully|unskillfully|inappropriately|inadequately|"
    r"precipitately|listlessly|passively|erratically|confusedly|disjointedly|unconvincingly|lackadaisically|"
    r"unsatisfactorily|"
    r"dismally|abysmally|miserably|woefully|pitifully|inelegantly|uncoordinatedly|crudely|sketchily|superficially|"
    r"perfunctorily|leisurely|unreasonably|irrationally|shortsightedly|short-sightedly|counterproductively|inexpertly|"
    r"incoherently|tentatively|gingerly|bunglingly|shoddily|slapdash|reluctantly|grudgingly|ponderously|laboriously|"
    r"disastrously|deplorably|regrettably|embarrassingly|wrong-headedly|unimaginatively|mechanically|headlessly)"
)
_ILL = (
    r"(?:clumsy|hasty|overhasty|over-hasty|rash|sluggish|awkward|inept|haphazard|chaotic|suboptimal|sub-optimal|"
    r"indecisive|"
    r"half-hearted|lethargic|amateurish|unprofessional|heavy-handed|tardy|timid|naive|unwise|imprudent|injudicious|"
    r"ill-advised|ill-judged|ill-considered|lame|feeble|helpless|aimless|inappropriate|inadequate|premature|listless|"
    r"erratic|"
    r"disjointed|unconvincing|lacklustre|lackluster|dismal|abysmal|miserable|woeful|pitiful|crude|superficial|"
    r"shortsighted|"
    r"short-sighted|counterproductive|shoddy|slapdash|ponderous|laborious|unfortunate|unhappy|regrettable|roundabout|"
    r"cack-handed|ham-fisted|botched|bungled|unskilled|unskilful|unskillful|unsatisfactory|disorderly|disorganised|"
    r"disorganized|headless|panicky|hectic|hurried|frantic|misguided|ill-fated|ill-timed|untimely|questionable|"
    r"dubious|poor|"
    r"bad|sloppy|undignified|inglorious|hapless)"
)
_WORK = (
    r"(?:handled|managed|run|ran|led|conducted|organi[sz]ed|coordinated|co-ordinated|communicated|executed|performed|"
    r"carried out|"
    r"dealt with|briefed|planned|prepared|moderated|steered|directed|approached|tackled|addressed|supervised|done|"
    r"staffed|"
    r"announced|explained|decided|chosen|timed|scheduled|arranged)"
)
_ACT = (
    r"(?:acted|reacted|responded|decided|proceeded|behaved|moved|worked|answered|approved|restarted|handled|managed|"
    r"went about|"
    r"approached|tackled|operated|performed|executed|agreed|intervened|planned|communicated|searched|switched|signed|"
    r"ordered|chose|started|began|dealt with|coped|improvised|escalated|negotiated|investigated|treated|rolled back|"
    r"closed|"
    r"cancelled|canceled|called|announced|conducted|ran|led|organi[sz]ed|coordinated|carried out|replied|addressed|"
    r"pursued|"
    r"fumbled|poked|prodded|guessed|drove|released|merged|deployed|pulled|pushed|accepted|granted|authori[sz]ed|"
    r"reported)"
)
_TIMES = (
    r"(?:moment|time|hour|day|minute|date|week|slot|point|evening|morning|season|option|tool|place|person|way|approach)"
)
_DEED = (
    r"(?:decision|choice|call|move|idea|plan|reaction|response|manoeuvre|maneuver|deployment|rollout|release|attempt|"
    r"migration|"
    r"handover|hand-over|announcement|message|reshuffle|restart|rollback|switch|communication|planning|design|"
    r"approach|fix|"
    r"workaround|intervention|judgement|judgment|effort|performance|job|piece of work|bit of \w+|display)"
)

_PEOPLE = (
    r"(?:planner|dispatcher|supervisor|approver|author|reviewer|coordinator|lead|crew|shift|desk|squad|bridge|manager|"
    r"board|team|office|analyst|engineer|team lead|group|panel|committee|department|branch|contractor|we|they|he|she)"
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
        rf"(?P<verb>{_ACT}) (?:[^,;.:]{{0,50}}? )??(?:so |too |very |rather |far too |much too |all too |quite |"
        rf"somewhat )?"
        rf"(?P<told>{_HOW})(?! (?:small|large|long|short|high|low|sized|scaled|terminated|configured|closed))",
        rf"(?:was|were|been|being|got) (?:so |too |very |rather |quite |somewhat |altogether )?(?:{_WORK} "
        rf"(?P<told>{_HOW}))",
        rf"(?:was|were|been|being|got) (?P<told>(?:so |too |very |rather |quite |somewhat )?{_HOW} {_WORK})",
        rf"(?:the|our|an?) (?:[\w-]+ )?(?:analyst|planner|dispatcher|supervisor|approver|tech|"
        rf"author|reviewer|coordinator|lead|board|panel|committee|desk|crew|shift|squad|bridge|office|manager)(?: "
        rf"(?:of|on|in|at) "
        rf"[^,;.]{{2,30}}?)? (?P<told>(?:had )?{_ACT} (?:[^,;.:]{{0,50}}? )??(?:so |too |very |rather |far too |"
        rf"quite )?{_HOW})",
        rf"(?:the|our|an?) (?:[\w-]+ )?(?:analyst|planner|dispatcher|supervisor|approver|tech|"
        rf"author|reviewer|coordinator|lead|board|panel|committee|desk|crew|shift|squad|bridge|office|manager|we) "
        rf"(?:had |have )?"
        rf"(?P<told>(?:too |rather |very |far too )?{_HOW} {_ACT})",
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
        rf"(?P<verb>{_ACT}) [^,;.:]{{0,60}}?(?P<told>in (?:an?|this|such an?) (?:rather |very |most |quite |somewhat "
        rf")?{_ILL} "
        rf"(?:way|manner|fashion|style))",
        rf"(?:was|were|been) {_WORK} (?P<told>in (?:an?|this) (?:rather |very |most |quite |somewhat )?{_ILL} (?:way|"
        rf"manner|fashion))",
        rf"(?P<told>(?:its|their|his|her|our) (?:own |rather |very |most )?(?:clumsy|hasty|overhasty|rash|sluggish|"
        rf"awkward|inept|"
        rf"haphazard|chaotic|amateurish|heavy-handed|ill-advised|ill-judged|ill-considered|lame|feeble|half-hearted|"
        rf"botched|"
        rf"bungled|ham-fisted|cack-handed|shortsighted|short-sighted|shoddy|panicky|hurried|misguided|ill-timed|"
        rf"hapless|sloppy)"
        rf" (?:attempts? |\w+ )?(?:{_DEED}|attempts?|handling|planning|tempo|pace|timing|preparations?|treatment|"
        rf"search))",
        rf"(?P<told>(?:its|their|his|her|our|[\w-]+'s?) (?:\w+ )?{_DEED} (?:was|were|came|proved|turned out|"
        rf"looked)(?: \w+)? "
        rf"(?:hasty|overhasty|rash|sluggish|clumsy|awkward|inept|amateurish|heavy-handed|ill-advised|ill-judged|"
        rf"ill-considered"
        rf"|lame|feeble|half-hearted|short-?sighted|misguided|ill-timed|unwise|imprudent|lacklustre|unfortunate))",
    ),
    frame(
        "howler of, blunder of, joke of, disaster of, stinker of, shocker of, farce of, clanger of, shambles of, "
        "apology for, "
        "excuse for, mess of, nightmare of, travesty of, mockery of, parody of, caricature of, disgrace of, gem of",
        rf"an? (?:\w+ )?(?:howler|blunder|joke|disaster|stinker|shocker|farce|clanger|shambles|apology|excuse|mess|"
        rf"nightmare|"
        rf"travesty|mockery|parody|caricature|disgrace|gem) (?:of|for) an? (?:\w+ )?{_DEED}",
    ),
    frame(
        "worse, more clumsily, less skilfully, better, less skill, no feather, hash, pig's ear, dog's breakfast, "
        "dog's dinner, meal of it, bad job, poor job, lousy job, meal of the",
        r"(?:could|can) (?:hardly|scarcely|not|barely|n't) (?:have )?(?:been )?(?:handled?|managed?|done|do|chosen|"
        r"choose|picked|pick|"
        r"timed?|planned|plan|run|communicated|prepared|organi[sz]ed|treated|reacted|responded|started|begun|dealt "
        r"with|gone "
        r"about|put|said|executed|led|led)[^,;.]{0,60}? (?:any )?(?:worse|more (?:clumsily|badly|awkwardly|"
        r"unfortunately|poorly))",
        r"(?:made|make|making) an? (?:complete |right |proper |utter |real |total )?(?:hash|pig's ear|dog's "
        r"(?:breakfast|dinner)|meal|"
        r"mess|shambles|botch|muddle) of",
        r"(?:did|done|doing) an? (?:very |rather |pretty |really )?(?:bad|poor|lousy|terrible|shoddy|sloppy|"
        r"second-rate|mediocre|"
        r"miserable|rotten) job",
        r"(?:has|had|have) seen better (?:days|handling|decisions|planning)",
    ),
    frame(
        "only after, not until, until, no sooner than, as late as, only at, only then, only in, only when, too late, "
        "half "
        "an hour before, hours before, took until, before anyone, before somebody, before it",
        r"only after (?:more than |almost |over |another |a full |some |about )?(?:\w+|\d+) (?:full |long |whole "
        r")?(?:minutes?|hours?|"
        r"days?|weeks?|attempts?|calls?|reminders?|restarts?|tries)(?: of [^,;.]{2,40}?)? ?,? (?:did "
        r")?(?P<who>[\w@-]+)[^,;.]{0,40}? "
        r"(?:had the idea|got the idea|hit (?:up)?on|came up with|come up with|thought of|think of|thought to|think to|"
        r"bothered? to|deigned?|got round|get round|got around|woke up|wake up|dared?|decided?|cared? to|managed? to|"
        r"found the "
        r"(?:courage|time)|saw fit|grasped?|understood|understand|realised?|realized?|caught on|catch on)",
        r"(?:the|our) (?:[\w-]+ )?(?:supervisor|dispatcher|planner|lead|bridge|desk|crew|shift|manager)"
        r" (?:had|got|hit|came|thought|bothered|deigned|woke|dared) (?:the idea|upon|on|up with|of|to|up) "
        r"[^,;.]{0,40}? only (?:after|at)",
        r"only after (?:\w+|\d+) (?:minutes?|hours?|days?) ?,? (?:did )?(?:the|our) (?:[\w-]+ )?(?:supervisor|"
        r"dispatcher|planner|"
        r"controller|operator|agent|lead|bridge|desk|crew|shift|manager) (?:had|got|hit|came|thought|bothered|"
        r"deigned|woke|dared|have|"
        r"get|hit|come|think|bother|deign|wake|dare) (?:the idea|upon|on|up with|of|to|up)",
    ),
    frame(
        "worst possible, worst, wrongest, least suitable, most unfortunate, most inconvenient, worst conceivable, "
        "worst "
        "imaginable, dumbest possible, stupidest, least opportune, most unsuitable, poorest, wrong moment, bad "
        "moment, poor "
        "moment, bad time, wrong time, wrong day, wrong hour, poor time, awful moment",
        r"(?P<verb>picked|chose|chosen|selected|took|found|used|hit|opted for|went for|decided on|settled on|"
        r"scheduled|put|placed|"
        rf"planned|timed|launched|started|began|restarted|rebooted|switched|deployed)[^,;.]{{0,50}}? (?P<told>(?:the|"
        rf"an?) (?:very |"
        rf"possibly |absolutely )?(?:worst|least suitable|most unfortunate|most inconvenient|dumbest|stupidest|least "
        rf"opportune|"
        rf"most unsuitable|poorest|wrong|bad|poor|awful|terrible)(?: possible| conceivable| imaginable)? "
        rf"{_TIMES})(?! (?:zone|of))",
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
        rf"(?P<verb>{_ACT}|went|came|took|showed|displayed|exhibited|{_WORK}) (?:[^,;.:]{{0,50}}? "
        rf")??(?P<told>(?:with|without|in|at|like|"
        r"into)? ?(?:(?:very |too |rather |undue |unseemly |unnecessary |excessive |indecent |too much |great |"
        r"needless |blind )?"
        r"(?:little|no|much|a|any|haste|undue delay)(?: (?:great|real|particular|visible|apparent|sense of|snail's|"
        r"system|method))*"
        r" ?(?:skill|finesse|tact|elegance|enthusiasm|urgency|plan|thought|pace|hurry|rhyme|panic|system|method)|"
        r"(?:undue|unseemly|"
        r"unnecessary|excessive|indecent|needless|blind|too much|great) haste|fits and starts|headless chickens))",
    ),
    frame(
        "too late, too slow, too slowly, late, later than, too early, too soon, too timidly, leisurely pace, snail's "
        "pace, glacial pace, no hurry, too hesitantly, too generous, too trusting, too lenient, overcautious, "
        "over-cautious, too cautious, too quick, too quickly, too eager, too hasty, too hastily, overeager, "
        "over-eager, too optimistic, too timid, too polite, too "
        "liberal, too lax, too soft, too strict, too nervous, overzealous, over-zealous, too relaxed, too "
        "comfortable, too hesitant, too passive, too stingy, overambitious, over-ambitious, overoptimistic, "
        "trigger-happy, overhasty",
        rf"(?P<verb>{_ACT}|came|arrived|woke up|phoned|rang|told|informed|asked|noticed|warned|declared) "
        rf"(?:[^,;.:]{{0,50}}? )??(?P<told>(?:far|much|way|entirely|altogether|inexcusably|hopelessly) too (?:late|"
        rf"slowly|early|soon|timidly|hesitantly|quickly|hastily|cautiously|passively))(?! (?:for|to be))",
        rf"(?:the|our|an?)? ?(?:[\w-]+ )?{_PEOPLE} (?P<told>(?:had )?{_ACT} (?:[^,;.:]{{0,50}}? )??(?:(?:far|much|"
        rf"way|entirely|altogether) )?too (?:late|slowly|early|soon|timidly|hesitantly|quickly|hastily|cautiously|"
        rf"passively))",
        r"(?:call-?outs?|information|notification|announcement|escalation|reaction|response|communication|call|page|"
        r"decision|warning|reply|answer|alert|message|update|notice|order|evacuation|handover|help|support|apology|"
        r"intervention)s?(?: (?:of|by|to|from|for) [^;.]{2,50}?)? (?P<told>(?:came|arrived|was (?:made|given|sent|"
        r"issued|taken)|were (?:made|given|sent|issued)|went out|happened|followed|was"
        r"|were) (?:(?:far|much|way|entirely|altogether|hopelessly|inexcusably) (?:too late|too slow(?:ly)?|later "
        r"than \w+|too early|too timid(?:ly)?)|(?:far )?later than (?:tolerable|acceptable|reasonable|decent|"
        r"necessary|appropriate|excusable)|at an? (?:very )?(?:leisurely|snail's|glacial|sluggish|sedate|lazy|"
        r"funereal) pace|without (?:any )?(?:haste|hurry|urgency)))",
        rf"(?:the|our|an?)? ?(?:[\w-]+ )?{_PEOPLE} (?P<told>(?:was|were|is|had been) (?:far |much |way |all |rather |"
        rf"a bit |a little |altogether )?(?:(?:too|over-?) ?(?:generous|trusting|lenient|cautious|quick|eager|hasty|"
        rf"optimistic|timid|polite|liberal|lax|soft|strict|nervous|zealous|relaxed|comfortable|hesitant|passive|"
        rf"stingy|ambitious|slow)|overhasty|trigger-happy)(?= ?[.,;]|$| "
        rf"(?:with|in|about|to|and|for|when)\b))",
    ),
    frame(
        "badly, poorly, ill, terribly, dreadfully, miserably, abysmally, shamefully, wretchedly, atrociously, "
        "incompetently",
        rf"(?:was|were|been|being|got) (?P<told>(?:so |too |very |rather |quite |somewhat |extremely )?(?:badly|"
        rf"poorly|terribly|dreadfully|miserably|abysmally|shamefully|wretchedly|atrociously|incompetently) {_WORK})",
        rf"(?P<verb>{_ACT}|triaged|debugged|diagnosed|supervised|guided|advised|wrote|moderated|steered|navigated|"
        rf"covered|staffed|documented) (?:[^,;.:]{{0,40}}? )??(?P<told>(?:miserably|abysmally|dreadfully|wretchedly|"
        rf"atrociously|terribly|shamefully|lamentably|woefully|dismally|incompetently))",
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
        r"(?P<verb>danced around|tip-?toed around|beat(?:ing)? (?:around|about)|skirted around|circled around|went "
        r"(?:round )?in circles|ran in circles|poked (?:around|about)|groped|tinkered|pottered|puttered|muddled|"
        r"bumbled|floundered|meandered|hummed and hawed|hemmed and hawed|shilly-shallied|dragged (?:its|their|his|"
        r"her) feet|sat on (?:its|their|his|her) hands|twiddled|messed "
        r"about|mucked about|faffed|fiddled)(?: (?:the|with|about|through|in|on|for|over|around|their|its|an?)\b)?",
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
        r"(?:was|were|is|proved) (?:\w+ly )?(?:hardly|not|scarcely|not exactly|certainly not|surely not|by no means|"
        r"not really|not quite|not necessarily|anything but|far from) (?:the|our|its|their|his|her|an?|[\w' "
        r"-]{2,25}?(?:'s|s')) (?:\w+ )?(?:finest|best|brightest|smartest|wisest|cleverest|most (?:sensible|elegant|"
        r"fortunate|prudent|glorious|intelligent)|glorious|proudest|stroke of|masterpiece|feat)"
        r"(?: (?:of )?(?:hour|move|option|idea|choice|moment|decision|call|step|day|order|priority|plan|way|time|"
        r"genius|work|page|chapter))?",
        r"^\W*(?:\w+ly )?(?:calling|paging|choosing|restoring|restarting|moving|waiting|switching|deploying|sending|"
        r"picking|ringing|phoning|asking|rolling|running|putting|leaving|letting|using|taking|relying|starting|"
        r"stopping|trying|upgrading|cancelling|merging|rebooting|failing|closing|opening|cutting|buying|saving|"
        r"skipping|keeping|postponing|releasing|approving|escalating|informing|"
        r"blocking|hiring|ordering|pulling|pushing|shipping|swapping|draining|patching|testing|telling|announcing|"
        r"planning|placing) [^;.]{2,80}? (?P<told>(?:was|were|is|had been|proved|turned out(?: to be)?) (?:\w+ly |"
        r"simply |just |plainly |pure |sheer |clearly |an? |the |rather |very |utter |complete |total )*(?:nonsense|"
        r"rubbish|senseless|pointless|premature|unwise|foolish|absurd|silly|stupid|"
        r"ill-advised|misguided|folly|madness|wrong (?:priority|priorities|order|step|choice|move|decision|call|"
        r"approach|option|way round|tool)|bad (?:idea|move|choice|call)|poor (?:idea|move|choice|call|decision)|"
        r"mistaken|ill-judged|short-sighted|daft|reckless|rash|hasty|overkill|a gamble|unfortunate|unnecessary|"
        r"needless|clumsy))(?= ?[.,;!]|$| (?:and|on|at|in|for|to|that|before|given)\b)",
        r"there (?:was|were|would have been|had been) (?:clearly |surely |certainly |always |an? |many |several |"
        r"other |far |much |plenty of )*(?:more sensible|better|wiser|smarter|safer|cleverer|saner|more prudent|more "
        r"elegant|less clumsy) (?:order|option|way|choice|course|time|moment|step|solution|method|tool|place|idea|"
        r"plan|path|sequence|alternative)s?",
        r"(?:was|were|is|gave|delivered|made|put in|put on) (?:an?|such an?) (?:very |rather |pretty |quite "
        r")?(?:weak|poor|feeble|sorry|lame|mediocre|lacklustre|lackluster|dismal|shoddy|disappointing|wretched|"
        r"pitiful|second-rate) (?:performance|showing|effort|display|piece of (?:work|planning|communication)|job|"
        r"sight|attempt|response|reaction|figure|record|decision)",
        r"an? (?:very |rather |pretty |quite |exceptionally )?(?:poor|bad|weak|lousy|rash|hasty|unwise|foolish|"
        r"questionable|dubious|misguided|short-sighted|ill-judged|ill-advised|terrible|clumsy|unfortunate) "
        r"(?:decision|choice|judge?ment|move|call|idea|reaction|response)(?: (?:by|of|from|on the part of) | that | "
        r"which | to |(?= ?[.!]*$))",
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
        r"(?:the|this|that|its|their|our|his|her|whose|[\w-]+'s) (?:\w+ )?(?:handling|decision|choice|timing|"
        r"reaction|response|planning|communication|move|treatment|organi[sz]ation|choreography|triage|coordination|"
        r"preparation|execution|judge?ment|approach|order|announcement|reshuffle|intervention|search)(?: (?:of|to|by|"
        r"for|on|in|between|from|not to) [^;.]{2,70}?)? (?P<told>(?:was|were|is|had been|proved|"
        r"seemed|turned out(?: to be)?|came across as|can only be called|must be called) (?:\w+ly |simply |just |"
        r"rather |very |quite |a bit |somewhat |more than |at best |at times |nothing short of |downright |all too |"
        r"too |far too )*(?:clumsy|hasty|overhasty|rash|sluggish|awkward|inept|haphazard|chaotic|suboptimal|"
        r"indecisive|half-hearted|amateurish|unprofessional|heavy-handed|unwise|imprudent|"
        r"ill-advised|ill-judged|ill-considered|lame|feeble|inappropriate|inadequate|short-?sighted|misguided|"
        r"ill-timed|shoddy|slapdash|poor|dreadful|abysmal|dismal|deplorable|lamentable|unsatisfactory|questionable|"
        r"dubious|foolish|careless|confused|erratic|disastrous|unfortunate|regrettable|hesitant|lacklustre|panicky|"
        r"nothing to be proud of|beneath contempt|beneath criticism|below par|"
        r"substandard|sub-par|subpar|wide of the mark)(?: at best| at most)?)(?= ?[.,;!]|$| (?:and|but|in|from|to|at|"
        r"for|given|on)\b)",
        r"(?P<told>(?:the|this|that|an?) (?:hasty|overhasty|rash|premature|botched|bungled|ill-judged|ill-advised|"
        r"ill-considered|clumsy|ham-fisted|half-hearted|short-?sighted|misguided|ill-timed|amateurish|hurried|"
        r"panicky|overeager|needless|unwise|fumbled|half-baked) (?:handling|decision|choice|timing|reaction|response|"
        r"planning|communication|move|treatment|triage|plan|approach|order|call|announcement|handover|"
        r"rollback|failover|restart|switch|release|rollout|migration|cut-?over|upgrade|reboot|shutdown|evacuation|"
        r"swap|replacement|deployment|reshuffle|intervention|search|repair|escalation))(?! (?:flag|setting|of the "
        r"primary by))",
        r"(?:ill-advised|clumsy|hasty|rash|unwise|misguided|foolish|short-sighted|premature|ill-judged|ill-timed|"
        r"inept) (?:as|though) (?:it|this|that|they|he|she|the \w+) (?:was|were|is)",
    ),
    frame(
        "only after, not until, not before, only at",
        r"(?:only after|not until|not before|only at|only on|only with) (?:the |a |some |an? )?(?:lot of|great deal "
        r"of|good deal of|much|repeated|considerable|endless|long|second|third|fourth|fifth|sixth|tenth|umpteenth|"
        r"several|many|three|four|five|two|\d+)(?: \w+)?? ?(?:prodding|pushing|nagging|pleading|begging|alarms?|"
        r"calls?|alerts?|reminders?|pages?|mails?|complaints?|tickets?|requests?|warnings?|attempts?|rings?|knocks?|"
        r"pressure|chasing|escalations?|coffees?)[^,;.]{0,30}? ?,? (?:did|was|were|had|has) (?:the |our |a |an |any "
        r")?(?:[\w-]+ )?" + _PEOPLE,
    ),
)
