"""What people are graded for, and the grades: manner, fitness, pace, and sayings about a performance."""

from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

# How people are said to have acted; said of machines only with a machine as subject.
MANNERS = Lexicon.lines(
    """
    poorly, badly, clumsily, hastily, rashly, sluggishly, needlessly, unnecessarily, unreasonably, inappropriately
    improperly, inadequately, insufficiently, prematurely, aimlessly, half-heartedly, unwisely, unduly, ineptly
    chaotically, inefficiently, ineffectively, unsatisfactorily, haphazardly, disproportionately, unhelpfully, slowly
    too early, too soon, lethargically, tardily, erratically, incoherently, hesitantly, frantically, amateurishly
    abysmally, dismally
    appallingly, terribly, dreadfully, inexcusably, awkwardly, heavy-handedly, shoddily, lamely, reluctantly
    unprofessionally, inconsistently, over-cautiously, overcautiously, late, too late, grudgingly, halfheartedly
    """
)
_DOING = """handle manage plan execute coordinate communicate prepare react respond organise organize decide
    choose lead act escalate triage prioritise prioritize run conduct perform implement apply time
    judge phrase word brief chair moderate supervise staff carry_out rehearse schedule investigate
    diagnose approach treat answer deal intervene behave proceed think document test steer drive
    delay postpone prolong defer announce rush operate train delegate cooperate hesitate wait abort
    stop start page call inform involve notify initiate launch issue raise alert evacuate wander
    meander allocate resource hand debug collaborate advise explain switch restart""".split()
DOING = {
    **verbs.lemmas(_DOING),
    "chose": "choose",
    "chosen": "choose",
    "ran": "run",
    "run": "run",
    "led": "lead",
    "carried": "carry_out",
    "dealt": "deal",
    "planned": "plan",
    "thought": "think",
    "drove": "drive",
    "handed": "hand",
    "put": "put",
}
# These acts need no grade but *needless*: who delayed is graded.
DELAYING = frozenset("delayed postponed prolonged deferred extended protracted lengthened".split())
NEEDLESS = frozenset("needlessly unnecessarily unduly unreasonably inexcusably".split())
# Nobody says these of what machines do.
CARELESS = frozenset(
    "hastily rashly half-heartedly halfheartedly unwisely aimlessly amateurishly ineptly shoddily".split()
)

# What people do or make in an incident, beyond what verdicts lists.
EFFORTS = frozenset(
    """recovery testing plan plans strategy strategies tactics priorities priority answer reply replies advice wording
    tone choice conduct investigation communication debriefing briefing reporting leadership teamwork cooperation
    collaboration support decision-making reasoning thinking analysis instructions explanation follow-up followup
    rehearsal rollout roll-out session discussion triage escalation response handover preparation planning approach
    effort efforts attempt attempts workaround delegation staffing supervision training debugging troubleshooting call
    bridge meeting search hunt attitude work job trade-off sequencing treatment judgement judgment performance reaction
    handling management coordination execution timing message messaging vetting risk-assessment assessment review
    approval cut-over cutover migration mitigation firefighting diagnosis fix behaviour behavior decision decisions
    measures intervention choices move notification announcement statement apology""".split()
)
# With one of these before them they are no work of people's: *query plan*.
MACHINE_PLANS = frozenset("query execution explain floor data rate pricing subscription terraform response".split())
ADJECTIVES = Lexicon.lines(
    """
    sloppy, unfocused, unfocussed, shoddy, amateurish, irresponsible, half-baked, overkill, disgraceful, shambolic
    abysmal
    dreadful, appalling, pathetic, dire, woeful, lamentable, patchy, haphazard, perfunctory, superficial, cursory, lax
    feeble, sparse, misleading, awkward, thin, scant, contradictory, shaky, unrealistic, unfortunate, ponderous
    laboured, long-winded, chaotic, uninspired, unimpressive, underwhelming, indecisive, hesitant, timid
    overcautious, over-cautious, over-optimistic, overoptimistic, over-ambitious, reckless, negligent, risky, careless
    misplaced, misjudged, ill-timed, ill-prepared, badly timed, over the top, out of proportion, uncalled for, naive
    lousy
    unproductive, pointless, futile, lopsided, lukewarm, tepid, tone-deaf, ill prepared, ill planned, ill timed
    ill conceived, insensitive, below par, below standard
    sub-standard, sub-par
    subpar, third-rate, heavy-handed, ham-fisted, leisurely, incoherent, one-sided, unbalanced
    slow, clumsy, inadequate, unacceptable, inappropriate, wrong, flawed, poor, bad, weak, terrible, substandard
    premature
    hasty, improper, questionable, unreasonable, unprofessional, insufficient, unsatisfactory, unhelpful, suboptimal
    untimely, ineffective, inefficient, disproportionate, unjustified, unwarranted, excessive, disorganised
    disorganized
    uncoordinated, mediocre, dubious, awful, horrible, unnecessary, needless, belated, late, dismal, lacklustre
    lackluster
    """
)
# With *not* before them.
VIRTUES = Lexicon.lines(
    """
    {adequate|appropriate|acceptable|optimal|ideal|justified|reasonable|wise|right|sensible|timely|satisfactory}
    {effective|sufficient|proportionate|warranted|professional|helpful}
    {prudent|clever|smart|sound|swift|prompt|justifiable}
    {defensible|excusable|well thought out|well-thought-out|well prepared|well planned|well organised|well organized}
    {well coordinated|well managed|well handled|well executed|well timed|well communicated|properly managed|decisive}
    {the right one|the right call|the best one|the best choice}
    {the best idea|good enough|fast enough|quick enough|stellar}
    {the wisest|the best|the smartest|the brightest|the most sensible|a good one|the most professional|commendable}
    """
)
# Behind *was a*, of what people did.
NOUNS = Lexicon.lines(
    """
    {a|an} {botched|poor|sloppy|bad|half-hearted|rushed|lousy} {job|effort|attempt|affair|bet|show|performance}
    {a|an} {complete |total |utter |real |bit of a |rather |}\
{disgrace|misjudgement|misjudgment|shambles|farce|joke}
{travesty|fiasco|debacle|let-down|poor show|own goal|embarrassment}
    {a|an} {complete |total |utter |}{waste of time|half measure|gamble|knee-jerk reaction|cop-out|botch job}
    {a|an} {complete |total |utter |}{overreaction|over-reaction|underreaction}
    {a|an} {complete |total |utter |}{miscalculation|misstep|failure of leadership}
    {a|an} {grave |serious |big |costly |}{misjudgement|misjudgment|misstep|misadventure}
    """
)
UNEXCUSED = Lexicon.lines(
    """
    {difficult|hard|impossible|not easy|tough} to {justify|defend|excuse|condone|forgive|comprehend|understand why}
    {cannot|can't|could not} be {justified|excused|defended|condoned|forgiven|tolerated}
    {couldn't|can hardly|could hardly} be {justified|excused|defended|condoned|forgiven|tolerated}
    no {excuse|justification|defence|defense|good reason|plausible reason} {for|to|whatsoever}
    {without|for no} {good|any good|apparent|valid|a valid|plausible|any valid} {reason|justification}
    {inexcusable|unforgivable|indefensible|unacceptable|incomprehensible|unpardonable|intolerable|shameful} that
    {beggars|defies|beyond} {belief|logic|comprehension|understanding}
    """
)
AGES = Lexicon.lines(
    """
    forever, ages, {an|a small} {eternity|age}, aeons, eons, an inordinate {time|amount of time|amount}
    {embarrassingly|unacceptably|inexcusably|painfully|shockingly|incredibly|unreasonably|ridiculously|far too} long
    {embarrassing|unacceptable|inexcusable|unreasonable|ridiculous|disproportionate} {amount of time|time}
    {an|a} {embarrassingly|unacceptably|inexcusably|painfully|shockingly|incredibly|unreasonably|ridiculously} long
    {an|a} {awfully|terribly|remarkably|extremely|very very|absurdly|awful} long
    {longer|more time} than {necessary|needed|acceptable|reasonable|it should|it needed}
    {way|much|far} too {long|late|slow|slowly|many|much}, half the {day|night|morning|afternoon|shift}
    {the better|the best} part of {an|the|a} {hour|day|morning|afternoon|night|shift}
    """
)
SAYINGS = Lexicon.lines(
    """
    the worst {thing|choice|option|decision|way|moment|call|possible}, all over the {place|map|shop}
    {have|had} the {sense|decency|presence of mind|courtesy} to
    too {much|many} {talking|discussion|debate|cooks|opinions}
    too little {doing|action|coordination|communication|preparation|testing|thought|too late}
    {jumped|jump|jumping|hopped|hopping|lurched|flitted} from {theory|one|idea|fix|hypothesis|dashboard} to
    the scenic route
    {sat|sitting|sits} on the {complaint|complaints|ticket|tickets|report|alert|warning|warnings|request|information}
    {went|gone|going|ran|running|fell|disappeared} {down|into} {a|the|several|one|another} {rabbit|rabbit-} hole
    {went|gone|going|ran|running} {down|into} {a|the|several|one|another} {rabbit hole|rabbit holes}
    {went|gone|going|ran|running} {down|into} {a|the|several|one|another} {blind alley|dead end}
    {went|gone|going|running|ran} {round|around} in circles, wild-goose chase, wild goose chase
    {chased|chasing|chase} {ghosts|shadows|phantoms|red herrings|a red herring|its tail|their tails|the wrong}
    {barked|barking} up the wrong tree, {got|get|getting} {sidetracked|side-tracked|bogged down|lost in the weeds}
    {lost|losing|lose} {the plot|the thread|sight of the|control of the situation}, {jumped|jumping} the gun
    {shot|shooting} from the hip, {took|taking|take} {its|their|his|her} {own |}sweet time
    {dragged|drag|dragging|drags} {its|their|his|her} {feet|heels}, {twiddled|twiddling} {its|their|his|her} thumbs
    {sat|sitting|sits} on {its|their|his|her} {hands|thumbs}
    {made|making} {heavy weather|a meal|a hash|a mess|a pig's ear} of
    {let|letting} {the situation|things|it} {slide|drift|get out of hand|fester|spiral}, {sleepwalked|sleepwalking} into
    {jump|jumped|jumping|leapt|leaping} to {a|the|an|conclusions} {conclusion|wrong conclusion|early conclusion}
    {jump|jumped|jumping|leapt|leaping|rushed|rushing} to {conclusions|judgement|judgment|a verdict}
    {fell|falls|fall|falling} {well |far |woefully |somewhat |way |}short of
    {underreacted|under-reacted|overcomplicated}
    {did not|didn't|failed to} {live|measure|match} up to, {failed to|did not|didn't} rise to the {occasion|challenge}
    nothing to be proud of, should be ashamed, ought to be ashamed
    not {our|their|his|her} finest hour
    {not|hardly|far from} {covered|cover} {itself|themselves}
    {dithered|dallied|dawdled|procrastinated|vacillated|floundered|faffed|faffed about|bumbled|blundered|stonewalled}
    {dithering|dawdling|procrastinating|floundering|faffing} {about|around|over|on|for}
    {muddled|blundered|stumbled|bumbled} {through|along|about|around|from}, headless {chickens|chicken}
    {less|less-} than {optimal|ideal|professional|perfect|stellar|impressive|convincing|satisfactory|helpful|exemplary}
    {far|a far cry|a long way} from {professional|optimal|ideal|satisfactory|perfect|exemplary|what}
    {poor|lousy|bad|terrible} {job|show|effort|attempt|workmanship} {of|at|from|by}
    {half-hearted|sloppy|clumsy|rushed|botched} {job|show|effort|attempt|workmanship} {of|at|from|by}
    {left|leaves|leaving} {a lot|much|something|plenty|a great deal} to be desired
    {got|gets|getting} {its|their|his|her} {priorities|timing|sums} wrong
    {wrong|misplaced|warped} {priorities|instincts}
    {took|taking|takes|take|ran|running} {a |an |}{unnecessary|undue|needless} {risk|risks}
    {took|taking|takes|take|ran|running} {a |an |}{excessive|avoidable|foolish|huge} {risk|risks}
    {gambled|gambling} {with|on|that}, {put|putting} {all|too much} {its|their|his|her} eggs
    {rode|riding} roughshod over
    {overstepped|overstepping} {its|their|his|her}, {shirked|shirking}, {bit|bitten|biting} off more than
    {missed|missing} the {point|forest|mark|obvious}, {wide|well wide} of the mark
    {did|done|doing} {itself|themselves} no favours
    {over-engineered|overengineered} the {fix|response|problem|rollback|recovery}
    {overthought|over-thought|second-guessed} the {fix|response|problem|rollback|recovery}
    """
)
WAYS = Lexicon.lines("{manner|way|fashion|style}")
# Time graded: *precious minutes ticked away*.
PRECIOUS = Lexicon.lines(
    """
    {precious|valuable|vital|crucial} {time|minutes|hours|seconds|minute|hour}
    {time|minutes|hours|day} {ticked|slipped|dribbled|trickled|frittered|drained} {away|by|past}
    {morning|afternoon|night|hour} {ticked|slipped|dribbled|trickled|frittered|drained} {away|by|past}
    {time|minutes|hours|day|morning|afternoon|night|hour|effort} {went|go} {to waste|down the drain|by unused}
    {time|minutes|hours|morning|afternoon|night|hour} {was|were} {thrown away|frittered away|burned}
    {time|minutes|hours|morning|afternoon|night|hour} {was|were} {burnt|squandered|blown}
    {fritter|fritters|frittered|frittering|whiled|squandered|pissed|blew|burned|burnt|threw} {away|through}
    {burned|burnt|blew|sank|sunk|squandered} {an|a|two|three|four|five|half|several|many|most|the|twenty|thirty|forty}
    """
)
LOST = frozenset(
    """lost wasted ticked passed slipped went gone spent frittered squandered elapsed trickled burned burnt
    consumed dissipated lose losing wasting before""".split()
)
RUSHED = Lexicon.lines("rushed, rushing, rush, rushes")
LATE_AT_LAST = Lexicon.lines(
    """
    {finally|eventually|belatedly|at last|at long last|only then|in the end} {got|get|getting|came} {round|around} to
    to {finally|eventually|at last|at long last} {act|react|respond|escalate|notice}
    to {finally|eventually|at last|at long last} {realise|realize|call|page|look|declare}
    {only|not until} {after|when|at|then|an|one|two|three|four|five|twenty|thirty|forty|fifty|the}
    """
)
