"""Grades given to what people did: adjectives, adverbs, verbs, tempo, and the acts they are given to."""

from afterword.lint import verbs
from afterword.lint.phrases import Lexicon

# Acts of people: decisions, and what a team does during an incident.
DECISIONS = frozenset(
    """decision decisions call choice choices judgement judgment judgements judgments move idea prioritisation
    prioritization assessment evaluation decision-making timing trade-off reasoning instinct advice bet
    showing""".split()
)
ACTIVITIES = frozenset(
    """handling response responses reaction reactions management handover handovers switch-over switchover
    hand-over handoff hand-off execution triage escalation escalations communication coordination delay delays
    debugging troubleshooting investigation diagnosis preparation planning rollback restart deployment rollout
    cut-over cutover migration approval review conduct behaviour behavior action actions approach step measure
    measures workmanship intervention bridge shift performance mitigation recovery announcement update updates
    mail hour hours phase change work process procedure practice practices incident outage crisis situation
    upgrade maintenance exercise estimate estimation attempt meeting use test testing""".split()
)
# Grades no system is given; they judge whatever they stand with.
HARSH = frozenset(
    """unwise ill-advised ill-considered ill-conceived ill-judged misguided short-sighted shortsighted
    inexcusable unforgivable imprudent overhasty over-hasty rash foolhardy indefensible unpardonable""".split()
)
# Grades that need an act beside them.
GRADES = HARSH | frozenset(
    """poor bad wrong questionable terrible hasty premature dubious flawed regrettable inappropriate unacceptable
    unjustified improper unnecessary needless undue mistaken unfortunate disappointing clumsy substandard
    mediocre inadequate unsatisfactory slow late belated unreasonable awful weak uncoordinated disorganised
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
    "wrong bad incorrect mistaken flawed weak late slow excessive terrible awful odd strange bizarre"
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
IDIOMS = Lexicon.lines(
    """
    {dropped|drop|dropping} the ball, dragged {its|their|his|her} feet, took {its|their|his|her} time, overreacted
    over-reacted, underperformed, {leaves|left} {a lot|much|something} to be desired, {jumped|jumping} to conclusions
    {not|n't} {up to standard|up to par|up to scratch|good enough|up to the task}, fell short of {expectations|what}
    {did|done|made} a {very |really |}{poor|bad|terrible|sloppy} job, wasted effort, waste of {time|effort}
    too little too late, wrong thing to do, {half-baked|half-hearted} {fix|attempt|plan|decision}
    {not|n't} a {very |}{good|great|wise|clever|sound|smart} {idea|choice|decision|call|move}
    spent too {much time|long}, {took|taking} {an |}{unnecessary|undue|needless|unjustified|unacceptable} {risk|risks}
    {error|errors|lapse|lapses} {of|in} {judgement|judgment}, barked up the wrong tree, {took|taking} the easy way out
    second-rate, far from {professional|optimal|ideal}
    """
)
GRADED = Lexicon(sorted(GRADES))
SLOW = Lexicon.lines(
    """
    too {slow|slowly|long|late|hastily|quickly|many people|many cooks|many hands}, slow to
    {not|n't} {fast|quick|quickly|soon|early} enough, {fast|quickly|soon|early} enough, belatedly
    """
)
WASTED = Lexicon.lines("wasted, lost, squandered, waste")
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
    notify communicate contact roll_back confirm open reach""".split()
)
