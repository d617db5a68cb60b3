"""Grades given to what people did: adjectives, adverbs, verbs, tempo, and the acts they are given to."""

from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

# What a team does during an incident.
ACTIVITIES = frozenset(
    """handling response responses reaction reactions management handover handovers switch-over switchover hand-over
    handoff hand-off execution triage escalation escalations communication coordination delay delays debugging
    troubleshooting investigation diagnosis preparation planning rollback restart deployment rollout cut-over cutover
    migration approval review conduct behaviour behavior action actions approach step measure measures workmanship
    intervention bridge shift performance mitigation recovery announcement update updates mail hour hours phase change
    work process procedure practice practices incident outage crisis situation upgrade maintenance exercise estimate
    estimation attempt meeting use test testing habit habits skills detection time fix patch workaround solution hotfix
    effort efforts strategy priority priorities evacuation failover reopening closure briefing debriefing call-out
    callout changeover change-over notification cooperation moderation supervision leadership crisis-management
    follow-up clean-up cleanup reorganisation relocation move prioritisation rehearsal drill""".split()
)
# Grades no system is given; they judge whatever they stand with.
HARSH = frozenset(
    """unwise ill-advised ill-considered ill-conceived ill-judged misguided short-sighted shortsighted
    inexcusable unforgivable inadvisable imprudent overhasty over-hasty rash foolhardy indefensible
    unpardonable""".split()
)
# Grades that need an act beside them.
GRADES = HARSH | frozenset(
    """poor bad wrong questionable terrible hasty premature dubious flawed regrettable inappropriate unacceptable
    unjustified improper unnecessary needless undue mistaken unfortunate disappointing clumsy substandard
    mediocre messy lousy abysmal half-baked ill-timed ill-fated ill-prepared unwelcome pointless inadequate
    unsatisfactory slow late belated unreasonable awful weak uncoordinated disorganised
    disorganized suboptimal sub-optimal unhelpful sluggish tardy excessive avoidable half-hearted rushed
    lacklustre deficient unprofessional untimely lame horrible overdue unwarranted debatable incorrect
    ineffective disproportionate odd strange bizarre baffling puzzling sub-standard""".split()
)
# What *poor* and *bad* may not stand with although the noun names an act: response times, change sets.
HANDLING = verbs.lemmas("handle manage plan execute communicate coordinate prepare react respond organise".split())
ILL = Lexicon.lines("badly, poorly, clumsily, amateurishly")
BEHIND = frozenset(
    """time times rate rates code codes header headers body bodies size path paths budget queue tool tools ticket
    window windows set sets log logs counter server page pages format status message messages stream id flag
    record event events test tests gateway button data type types""".split()
)
# With these only a decision is meant, not an action or a change: *wrong change id*.
DECIDING_ONLY = frozenset(
    "wrong bad incorrect mistaken flawed weak late slow excessive terrible horrible horrendous dreadful awful odd "
    "strange bizarre"
    " baffling puzzling".split()
)

VERBS = verbs.lemmas(("mishandle", "mismanage", "bungle", "botch", "fumble", "squander", "mis-handle", "mis-manage"))
HANDLED = Lexicon.lines(
    """
    {mishandle|mis-handle|mismanage|mis-manage|bungle|fumble|squander}{|s|d}, botch{|es|ed}, ill-prepared
    {poorly|badly|improperly|clumsily|inadequately|insufficiently|wrongly} {handled|managed|planned|executed}
    {poorly|badly|improperly|clumsily|inadequately|insufficiently|wrongly} {coordinated|communicated|prepared}
    {poorly|badly|improperly|clumsily|inadequately|insufficiently|wrongly} {organised|organized|timed|led|run}
    {poorly|badly|inadequately|insufficiently} {thought out|co-ordinated|judged|supervised|prioritised|rehearsed}
    {handled|managed|planned|executed|coordinated} {|very |quite |rather |too |so |extremely }{poorly|badly|improperly}
    {communicated|prepared|organised|organized} {|very |quite |rather |too |so |extremely }{poorly|badly|clumsily}
    """
)
# These grade whoever acted, named or not.
CRIES = Lexicon.lines(
    """
    {was|were|is} {sheer|pure|utter|plain|complete|outright|downright} {folly|nonsense|stupidity|recklessness|overkill}
    {was|were|is} {sheer|pure|utter|plain|complete|outright|downright} {negligence|guesswork|incompetence|luck-driven}
    {was|were|is} {a|an} {folly|travesty|disgrace|debacle|farce|howler|fool's errand}
    {wild|fool's} {goose chase|errand}
    {went|gone|going|go} down the {drain|tubes|toilet|plughole}, headless {chicken|chickens}
    {how|example of how} not to
    {poor|bad|slow|sloppy|amateurish|shoddy|miserable|disgraceful} from {start to finish|beginning to end}
    {amateurish|mediocre|poor|sloppy|questionable|lukewarm|patchy|shaky|half-hearted} at best
    waste of {precious|valuable|everybody's|everyone's|our} time
    nothing short of {embarrassing|a disgrace|disgraceful|scandalous|negligent|reckless|amateurish}
    {own goal|own goals}
    """
)
# What nobody had made ready for.
PREPARED = Lexicon.lines(
    """
    {not|never|wasn't|isn't} {really |simply |just |}something {we|we'd|we had|they|they'd|the team|the team had|anyone}
    {we|they|the team|ops|support} {were|was|had} {simply |just |completely |totally |}not prepared for
    {we|they|the team|ops|support} {were|was|had} {simply |just |completely |totally |}{unprepared|ill-prepared} for
    {we|they|the team|ops|support} {weren't|wasn't|hadn't been} {really |at all |}prepared for
    {took|caught} {us|the team|everyone|them|support|ops} {completely |totally |}{unprepared|flat-footed}
    """
)
PREMATURE = Lexicon.lines(
    "prematurely, needlessly, overhastily, too hastily, unadvisedly, ill-advisedly, unwisely, too rashly"
)
IDIOMS = Lexicon.lines(
    """
    {dropped|drop|dropping} the ball, dragged {its|their|his|her} feet, took {its|their|his|her} time, overreacted
    over-reacted, underperformed
    {leaves|left} {a lot|much|something|a great deal|plenty|everything|a good deal} to be desired
    {jumped|jumping} to conclusions
    not {up to standard|up to par|up to scratch|good enough|up to the task}, fell short of {expectations|what}
    {did|done|made} a {very |really |}{poor|bad|terrible|sloppy} job, wasted effort, waste of {time|effort}
    too little too late, wrong thing to do, {half-baked|half-hearted} {fix|attempt|plan|decision}
    not a {very |}{good|great|wise|clever|sound|smart} {idea|choice|decision|call|move}
    spent too {much time|long}, {took|taking} {an |}{unnecessary|undue|needless|unjustified|unacceptable} {risk|risks}
    {error|errors|lapse|lapses} {of|in} {judgement|judgment}, barked up the wrong tree, {took|taking} the easy way out
    {was|were} a {poor|bad|wrong|terrible|questionable|dubious|unwise|rash|hasty|costly} one
    second-rate, far from {professional|optimal|ideal|perfect|exemplary|impressive|acceptable}
    {fell|falls|fall|falling} {well |far |woefully |}short of {what|the standard|our standard}
    {fell|falls|fall|falling} {well |far |woefully |}short of {standards|the mark|our own}
    {fell|falls|fall|falling} {well |far |woefully |}short of {expectations|expectation|acceptable|the bar}
    {drag|drags|dragging|dragged} {its|their|his|her|our} {feet|heels}
    {took|taking|takes} {its|their|his|her} sweet time
    {beneath|below|under} {par|the standard|any standard|our standards|all criticism|standard}
    not {our|their} finest {hour|moment}
    how not to {do it|do this|run|handle|manage}, {is|was} no way to {do it|do this|run|handle|manage}
    {textbook|prime|classic|perfect} example of how not
    {made|making|make} a {hash|mess|meal|pig's ear|dog's breakfast|botch} of, {made|make} heavy weather of
    {asleep|slow|late} off the mark, slow off the {mark|blocks}, late to the party
    {behind|wide of} the {curve|mark|ball}
    {did|does|do} {itself|themselves|himself|herself} no favours, {could|should} do better, {left|leaves} us wanting
    {more|did more} harm than good, {spend|spending} too {much time|long}, {added|adding} fuel to the {fire|flames}
    {penny|false} {wise|economy}, {bad|poor|lousy|terrible|awful} {timing|job|form|taste|show|look}, error in judgement
    {deemed|considered|judged|declared|thought|called} {to be |}{good enough|safe enough}
    {deemed|considered|judged|declared|thought|called} {to be |}{not worth|too much effort|overkill}
    {went|gone|going} about it the wrong way, {went|go|gone} about {it|this|things} {all wrong|backwards}
    {wrong|right} end of the stick, {put|putting} the cart before the horse, cart before the horse
    knee-jerk {reaction|response}
    headless chicken, headless chickens, blind leading the blind, too many cooks, {amateur|armchair} hour
    ships in the night
    {shot|shooting} from the hip, {shot|shooting} {himself|herself|themselves|ourselves} in the foot
    {jumped|jumping} the gun
    {closed|closing} the {stable|barn} door, {reinventing|reinvented} the wheel
    {chased|chasing} {ghosts|shadows|red herrings}
    {wild|fool's} {goose chase|errand}, {kicked|kicking} the can, {sat|sitting} on {his|her|their|its|our} hands
    {beggars|defies|defied} {belief|logic|reason}, {leaves|left} a bad taste, {nothing|hardly anything} to be proud of
    {was|were|is} {needlessly|unnecessarily|unduly} {delayed|slow|prolonged}
    {was|were|is} {unreasonably|unacceptably|inexcusably|pointlessly} {delayed|slow|prolonged}
    {was|were|is} {needlessly|unnecessarily|unduly|unreasonably} {complicated|risky|postponed}
    {was|were|is} {needlessly|unnecessarily|unduly|unreasonably} {extended|held up|dragged out}
    """
)
GRADED = Lexicon(sorted(GRADES))
SLOW = Lexicon.lines(
    """
    an eternity, ages, forever, for ages, for an eternity, unacceptably {long|late|slow}, inexcusably {long|late|slow}
    {far|much|way} longer than {necessary|needed|it should|required|acceptable}, longer than it should
    not a moment too soon
    {needlessly|unnecessarily|unreasonably|painfully|embarrassingly|ridiculously|awfully} {long|late|slow}
    at a snail's pace
    far too {hasty|slow|slowly|long|late|hastily|quickly}, much too {hasty|slow|slowly|long|late|hastily|quickly}
    too hasty
    too {slow|slowly|long|late|hastily|quickly|many people|many cooks|many hands}, slow to
    not {fast|quick|quickly|soon|early} enough, {fast|quickly|soon|early} enough, belatedly
    """
)
WASTED = Lexicon.lines(
    "wasted, lost, squandered, waste, frittered, burned, burnt, blown, dithered, idled, whiled, thrown"
)
AT_LAST = Lexicon.lines("finally, eventually, at long last, at last, ultimately")
TIMES = frozenset("minute minutes hour hours time day days morning afternoon night weekend shift evening".split())
# What only people are slow at.
_IRREGULAR = {
    "admitted": "admit",
    "found": "find",
    "saw": "see",
    "seen": "see",
    "understood": "understand",
    "spoke": "speak",
    "stuck": "stick",
    "woke": "wake",
    "rolled": "roll_back",
    "roll": "roll_back",
}
HUMAN_ACTS = _IRREGULAR | verbs.lemmas(
    verbs.HUMAN_ONLY
    | frozenset(
        """page call react respond act find understand recognise recognize involve see identify discover look
        join admit answer engage wait hesitate restart reply diagnose contact alert notify speak start ask reach
        revert intervene open locate grasp invite stop debate argue stick stay work""".split()
    )
)
NOTICING = _IRREGULAR | verbs.lemmas(
    """notice escalate realise realize discover find page call respond react declare acknowledge inform tell announce
    spot understand see look check read identify recognise recognize admit answer decide ask involve join act alert
    notify communicate contact roll_back confirm open reach wake agree consent concede relent approve authorise
    authorize deign condescend""".split()
)
# What people do that can be done well or badly, and the words that take it up.
PERFORMED = frozenset(
    """handling response reaction handover hand-over handoff hand-off escalation communication coordination
    troubleshooting triage approval announcement preparation investigation diagnosis behaviour behavior conduct
    intervention planning review timing management execution rollback restart deployment rollout decision-making
    performance debugging bridge""".split()
)
IT = frozenset({"it", "this", "that"})
