"""Idioms for leaving undone: duties shirked, work put off, warnings waved aside, tickets that gather dust."""

from afterword.lint.text.phrases import Lexicon

# Told of people as subjects, in the past or as a participle.
IDIOMS = Lexicon.lines(
    """
    {decided|chose|opted|preferred|elected} not to bother, could not be {bothered|arsed}
    {turned|turning} {his|her|their|our|its} {back|backs} on, {kicked|kicking} the can {down the road|along}
    {dragged|dragging} {his|her|their|our|its} {feet|heels}, {sat|sitting} on {his|her|their|our|its} hands
    {buried|burying} {his|her|their|our|its} {head|heads} in the sand, {dropped|dropping|fumbled|fumbling} the ball
    {missed|missing} the boat, {did|doing} {precisely |absolutely |}nothing about, {did|doing} little about
    {walked|walking} past {the|a|this|every}, {let|letting} {it|them|this|that} {go|pass|be|drop|ride|lie|slip}
    {stopped|stopping} short of, {shied|shying} away from, {skimped|skimping|scrimped} on
    {blew|blown|blowing} off {the|a|an|our|his|her|their|this|that|two|three|both|all}
    {kept|keeping} {quiet|silent|mum|schtum|shtum} {about|on|over}
    {kept|keeping} {it|this} to {himself|herself|themselves}
    {left|leaving} {it|this|that|things|everything} {to chance|hanging|too late}
    {left|leaving} {it|this|that|things|everything} {be|until the last minute|for another day}
    {put|putting} it {off|on the long finger|on the back burner}, {forgot|forgetting|forgotten} all about
    {made|making} no {provision|arrangement|arrangements|preparation|preparations} for
    {neglected|neglecting} {his|her|their|our|its} {post|desk|watch}, {abandoned|deserted} {his|her|their} {post|watch}
    {ducked|ducking|dodged|dodging|shirked|shirking|evaded|evading} {the|his|her|their|our|this|that|a|an}
    {closed|closing|shut|shutting} {his|her|their|our|its} {eyes|ears|mind} to
    {took|taking} {his|her|their|our|its} {eye|eyes} off {the ball|the}
    {failed|failing} {his|her|their|our} {duty|duties|customers|colleagues}
    {failed|failing} at {the|this|that|his|her|their|our|a} {task|duty|job|handover|basics}
    {was|were|had been|been} {remiss|derelict|delinquent} in
    {overlooking|overlooked} {it|this|that} {completely|entirely}
    {was|were} {asleep|dozing}, {dozed|nodded|drifted} off, {dozed|snoozed|sleepwalked} through, {napped|dozed} on
    {pigeonholed|shelved|mothballed|sidelined|snoozed|tuned out} {the|a|an|this|that|our|his|her|their|all|every}
    {slept|sleeping} on {the|a|an|this|it}, {played|playing} deaf, {gave|giving} {it|this|them} a miss
    and did nothing
    did nothing {when|while|until|for|despite|although|as|after|and}, {did|doing} {precisely |absolutely |}nothing with
    {gave|giving} {it|them|the matter|the issue} {a miss|short shrift|the go-by|a wide berth|the cold shoulder}
    {went|gone|going} back to {sleep|bed}, {rolled|turned} over
    {read|reading} past {the|a|this}, {never|did not|didn't} so much as
    {only|just|merely} {shrugged|nodded|skimmed}, {put|putting} nothing in place
    {did not|didn't|had not|hadn't|never|has not|hasn't|have not|haven't} {find|found|make|made} {the |any |}time to
    {did not|didn't|had not|hadn't|never|has not|hasn't|have not|haven't} {make|made} {the|any|an|much} {effort|attempt}
    {did not|didn't|never|hadn't|had not} {see|saw|seen} {fit|the need|any need|the point|any point} {to|of|in|for}
    {did not|didn't|never|hadn't|had not} {feel|felt} {the need to|it necessary to|like|it was worth}
    {did not|didn't|never} {deem|consider|think|find|judge|believe} it {necessary|worthwhile|useful|fit|needed} to
    {did not|didn't|never} {deem|consider|think|find|judge|believe} it {proper|urgent|important enough|advisable} to
    {did not|didn't|never} {deem|consider|think|find} it {appropriate|opportune|worth the trouble|worth it} to
    {did not|didn't|never} {deem|consider|think|find} it worth {their|his|her|the} {time|while|effort|trouble} to
    {did not|didn't|never|hadn't|had not} {remember|remembered|deign|deigned|care|cared|trouble|troubled} to
    {did not|didn't|never|hadn't|had not} {trouble|troubled} {himself|herself|themselves|itself} {to|with}
    {did not|didn't|never|hadn't|had not} {take|took|taken} {care|steps|action|measures|precautions} to
    {did not|didn't|never|hadn't|had not} {take|took|taken} the {trouble|time|effort|initiative|warning|warnings|alert}
    {did not|didn't|never|hadn't|had not} {take|took|taken} {it|them|this|any of this} seriously
    {did not|didn't|never|hadn't|had not} {do|did|done} {anything|a thing|enough} {about|to}
    {did not|didn't|never|hadn't|had not} {lift|lifted} a finger
    {did not|didn't|never|hadn't} {do|did|done} {his|her|their} {job|duty|homework}
    {did not|didn't|never|hadn't|had not} {bat|batted} an eyelid
    {did not|didn't|never|hadn't|had not} {heed|heeded|honour} the {warning|warnings|advice|signs|notice}
    {did not|didn't|never|hadn't|had not} {honoured|mind|minded} the {warning|warnings|advice|signs|notice}
    {couldn't|could not|can't|wouldn't|would not} be {bothered|troubled|arsed} {to|with}
    {couldn't|could not} find {the |any |}time {to|for}
    {wouldn't|would not|couldn't} {take|spare|make} {the|a|any} {time|trouble|minute|moment} to
    {gave|giving|paid|paying} {it|them|the alert} {no|little|scant|not a} {thought|second thought|attention|heed}
    {gave|giving|paid|paying} {the alerts|the warning|the page|this} {no|little|scant|not a} {thought|second thought}
    {gave|giving|paid|paying} {the alerts|the warning|the page|this} {no|little|scant|not a} {attention|heed}
    {gave|giving|paid|paying} {no|little|scant|precious little|hardly any} {thought|second thought|attention} {to|for}
    {gave|giving|paid|paying} {no|little|scant|precious little|hardly any} {heed|mind|regard|consideration} {to|for}
    {had|having} {forgotten|neglected|omitted} all about, {made|making} no {move|effort|attempt} {to|at}
    {took|taking} no {interest|notice|steps} {in|of|to|on|against|about|over|despite}
    {took|taking} no {action|measures|precaution|precautions} {in|of|to|on|against|about|over|despite}
    {took|taking} no {action|steps|measures}, {showed|showing} no interest in
    """
)
# *Did not bother reading it*; not *did not bother the users*.
BOTHERING = Lexicon.lines(
    "{did not|didn't|never|had not|hadn't|has not|hasn't|have not|haven't} {bother|bothered|trouble|troubled}"
)
# Nobody did these.
NOBODY_DID = Lexicon.lines(
    """
    {thought|remembered|cared|troubled|deigned|volunteered|bothered} {to|of}, bothered, cared enough to
    {took|taken} the {trouble|time|effort|initiative} {to|of}, saw {fit|the need|any need|a need} to
    found {the |any |}time to, made {the |an |any |}{effort|attempt|time} to, got {round|around} to
    had the {presence of mind|foresight|idea|decency|sense|courage} to, lifted a finger, batted an eyelid
    took {it|this|them|the warning|the warnings|the alert|the alerts} seriously, did anything about
    """
)
# Verbs that set a call aside together with a particle, near or behind the object.
ASIDE = {
    "put": {"off"},
    "putting": {"off"},
    "brushed": {"off", "aside", "away"},
    "brushing": {"off", "aside", "away"},
    "waved": {"off", "aside", "away", "through"},
    "waving": {"off", "aside", "away", "through"},
    "nodded": {"through"},
    "nodding": {"through"},
    "shrugged": {"off", "aside"},
    "shrugging": {"off", "aside"},
    "laughed": {"off", "away"},
    "swept": {"aside", "under"},
    "sweeping": {"aside", "under"},
    "pushed": {"aside"},
    "pushing": {"aside"},
    "blew": {"off"},
    "blown": {"off"},
    "explained": {"away"},
    "explaining": {"away"},
    "clicked": {"away", "through"},
    "clicking": {"away", "through"},
    "passed": {"over"},
    "passing": {"over"},
    "skipped": {"over", "past"},
    "skipping": {"over", "past"},
    "skated": {"over"},
    "scrolled": {"past"},
    "written": {"off"},
    "wrote": {"off"},
    "tuned": {"out"},
    "left": {"out"},
    "leaving": {"out"},
    "talked": {"away"},
    "wished": {"away"},
    "filed": {"away"},
    "moved": {"past"},
    "played": {"down"},
    "slept": {"through"},
    "skimped": {"on"},
    "sat": {"on"},
    "gloss": {"over"},
    "glossed": {"over"},
}
ASIDE_VERBS = Lexicon(ASIDE)
# Given to what one does not want to see.
MISSED = Lexicon.lines("a miss, short shrift, the go-by, a wide berth, the cold shoulder, a perfunctory nod")
# *It never occurred to the team*, *it did not cross his mind*.
OCCURRING = Lexicon.lines("{occurred|occur} to, {crossed|cross|entered|enter|struck|strike|dawned on|dawn on}")
# Denied by *never*, these are upkeep that was left.
UPKEEP = Lexicon.lines(
    """
    never {cleaned|removed|renewed|rotated|documented|closed|revoked|patched|upgraded|updated|migrated|decommissioned}
    never {replaced|fixed|configured|enabled|scheduled|arranged|ordered|registered|archived|deleted|labelled|labeled}
    never {completed|finished|returned|delivered|installed|tightened|calibrated|serviced|maintained|refreshed|extended}
    never {set up|put|wrote|built|added|created|made sure|turned|switched|changed|filled|implemented|acted|handed}
    """
)
# Without these, or so much as these, one went ahead.
SAFETY = frozenset(
    """backup backups snapshot test tests rehearsal rehearsals dry-run dry-runs plan plans runbook copy rollback
    safety-net safeguard safeguards trial trials pilot checklist handover smoke-test precaution precautions cover
    fallback contingency canary""".split()
)
# Of these people may put off, leave out or sit on anything.
ANYTHING = frozenset("put putting left leaving skimped brushed shrugged swept".split())
# Their particle stands right behind them: *passed over the line*, not *passed the log over*.
JOINED = frozenset("passed passing skipped skipping skated scrolled moved sat slept skimped gloss glossed".split())
SEATS = frozenset(
    """bridge call panel board committee sofa train plane bus side chair server rack disk table bench fence desk
    workgroup""".split()
)
# More that calls for an act when somebody sits on it or sets it aside.
PAPERS = frozenset(
    """patch fix result invoice proposal bug plan data file report study memo audit word sign bulletin cert change
    release design diff payment budget upgrade deployment refund discharge migration batch lot consignment
    shipment load pallet sample drawing offer quote tender sheet certificate key contract application case lead
    log letter review pull-request mr pr ticket complaint""".split()
)
# Where things wait for somebody.
WAITING = Lexicon.lines(
    """
    {sat|lay|languished|lingered|rotted|rotting|waited|mouldered|remained|was stuck|were stuck|was lying|were lying}
    {been|was|were} {sitting|lying|waiting|languishing|rotting|mouldering}
    {gathered|gathering|collected} dust
    """
)
PILES = frozenset(
    """inbox inboxes mailbox mailboxes desk desks tray queue queues backlog backlogs drawer drawers pile piles lap
    to-do spam""".split()
)
LOST = Lexicon.lines(
    """
    {fell|fallen|slipped|dropped} {through|between|into} {the cracks|the gaps|the net|two stools}
    {fell|fallen} by the wayside, {fell|fallen} {victim to|into} {neglect|oblivion}
    {fell|fallen} off the {radar|list|table}
    {slipped|dropped} off the {radar|list|agenda}, {went|gone} by the board, {fell|fallen} under the table
    {was|were} simply not {done|performed|carried out|scheduled|renewed|executed|made|finished|completed}
    {was|were} just not {done|performed|carried out|scheduled|renewed|executed|made|finished|completed}
    {was|were} {simply|just} never {done|performed|carried out|scheduled|renewed|executed|made|finished|completed}
    {was|were|had been} {lost|dropped} {in|during|at} the {handover|hand-over|shuffle|shift change}
    {was|were|had been} {left undone|left unfinished|left half-done|left half-finished|left to rot}
    {was|were|had been} {left to gather dust|left to fester|left to languish|left hanging|swept aside|left to its fate}
    """
)
# Behind *the team's* and before *by the team*: what was left undone, as a noun.
INACTION = Lexicon.lines(
    """
    inaction, inactivity, neglect, omission, omissions, disregard, procrastination, non-response, forgetfulness
    non-renewal, passivity, dithering, foot-dragging, stonewalling, silence
    """
)
# What one does first when one is careful, with what it takes.
PRECAUTIONS: dict[str, frozenset[str] | None] = {
    "taking": frozenset(
        """backup backups snapshot snapshots copy copies dump precaution precautions measures image export care steps
        advice baseline""".split()
    ),
    "backing": frozenset({"up"}),
    "waiting": frozenset({"for", "until"}),
    "saving": None,
    "making": frozenset("backup backups snapshot copy copies dump sure arrangements plan provision provisions".split()),
    "creating": frozenset("backup backups snapshot copy dump ticket plan".split()),
    "getting": frozenset("second confirmation okay ok answer reply review opinion".split()),
    "obtaining": frozenset("second confirmation okay answer review opinion".split()),
    "seeking": frozenset("second confirmation advice help review opinion counsel".split()),
    "doing": frozenset("dry dry-run test rehearsal backup check checks homework sanity".split()),
    "running": frozenset("test tests checks check dry dry-run linter plan validation rehearsal suite smoke".split()),
    "performing": frozenset("test tests checks check dry dry-run backup validation rehearsal inspection".split()),
    "carrying": frozenset({"out"}),
    "arranging": None,
    "scheduling": None,
    "updating": None,
    "leaving": frozenset("note notes message word instructions".split()),
    "giving": frozenset("notice warning thought second handover reasons".split()),
    "thinking": None,
    "stopping": frozenset({"to"}),
    "pausing": frozenset({"to", "for"}),
    "draining": None,
    "silencing": None,
    "locking": None,
    "securing": None,
    "closing": None,
    "documenting": None,
    "handing": frozenset({"over"}),
    "setting": frozenset("limit timeout reminder alert flag".split()),
    "planning": None,
    "preparing": None,
    "following": frozenset({"up"}),
    "bothering": None,
    "caring": None,
    "learning": None,
    "leafing": None,
    "measuring": None,
    "calculating": None,
    "tagging": None,
    "labelling": None,
    "labeling": None,
}
WITHOUT = Lexicon.lines("without, with no")
