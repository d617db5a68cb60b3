"""What people are said to have left undone: the verbs, what they take, and what makes them harmless."""

from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

# Left undone whatever it was; only people do these, so a passive without an agent still speaks of somebody.
CARELESS = frozenset("neglect overlook forget disregard omit".split())
# Left undone only if it called for an act: an alert, a step; a parser skips rows and a proxy ignores headers.
PICKY = frozenset("ignore miss skip dismiss bypass".split())
FORMS = verbs.lemmas(CARELESS | PICKY) | {
    "omitted": "omit",
    "omitting": "omit",
    "forgotten": "forget",
    "forgets": "forget",
    "missing": "",
}
VERBS = Lexicon(form for form, lemma in FORMS.items() if lemma)
FAILING = Lexicon.lines(
    """
    {fail|fails|failed|failing} to
    {fail|fails|failed|failing} in {his|her|their|our|its|the} {duty|obligation|job|task}
    """
)
# Said of people without another verb of omission.
IDIOMS = Lexicon.lines(
    """
    {turn|turned|turning|turns} a {blind eye|deaf ear} to
    {pay|paid|paying|pays|gave|give|giving} {no|little|too little|hardly any|scant} {attention|heed} to
    {took|take|taking|taken|takes} no {notice|heed} of, {lost|lose|losing} {sight|track} of
    {slept|sleep|sleeping|sleeps} through, {brushed|waved|shrugged} {aside|away|off}, {dropped|drop} the ball
    {didn't|did not|don't|doesn't|never|hasn't|haven't|had not|has not|have not|hadn't|not} {bother|bothered|care} to
    {didn't|did not|never|hasn't|haven't|had not|has not|have not|hadn't} {bother|bothered} {with|about}
    {didn't|did not|never} {take|took|take} the {time|trouble} to
    bothered to, bothered with, took the {trouble|time|pains|effort} to, saw {fit|any need|a need} to
    cared {enough |}to
    never bothered, not even bothered to, {didn't|did not|not} even bother to
    never got {round|around} to
    {sat|sitting|sits} on {the|a|our|this} {ticket|tickets|report|warning|alert|request|page|mail}
    {neglected|shirked|shirking|evaded} {his|her|their|its|our} {duty|duties|obligation|obligations|responsibilities}
    {didn't|did not|hadn't|had not|haven't|have not|hasn't|has not} {get|gotten|got} {round|around} to
    {rubber-stamped|rubberstamped|rubber-stamping}, {waved|nodded|waving|nodding} through
    {waved|nodded|waving} it through
    {waved|nodded|waving} {the|this} {change|release|diff|review|request} through
    {glossed|glossing|skimmed|skimming|skated} over, {looked|looking|look} the other way, looked away
    {turned|turning} a blind eye, {closed|closing|shut} {his|her|their|our} eyes to
    {swept|sweeping} under the {rug|carpet}
    {dropped|left|cut} corners, {let|lets} it slide, {let|letting} things slide
    {made|make|makes} no {attempt|effort} to
    {took|take|takes} no {steps|action|precautions|care} to, {put|puts} off {dealing|fixing|renewing|replying|answering}
    {paid|pays|pay|paying} no mind, {gave|giving} no thought to, {left|leaving} it at that, {failed|fails} in his duty
    {fell|falling} asleep, {overslept|slept in}, {clicked|clicking} {straight |right |}through {the|every|all}
    {stayed|remained|kept|stay|sat} {silent|quiet|idle|passive|inactive} {about|on|when|while|for|despite|although|and}
    {stood|sat|looked} {idly |}by, {stood|stand} by and, {shrugged|shrugging} {it|the alert|the warning} off
    {brushed|waved|shrugged|laughed} {it|the warning|the alert|the report|the concern|the concerns} {aside|away|off}
    {failed|fails|failing} {miserably|completely|utterly} to, {saw|sees|seen} no need to, {saw|sees} no reason to
    {thought|considered|deemed} it unnecessary to, {thought|considered|deemed} it {superfluous|not worth}
    """
)
# Behind these, the mind of somebody.
SLIPPED = Lexicon.lines("{slipped|slips|slipping|escaped|escapes|eluded}")
MINDS = frozenset({"mind", "minds", "attention", "memory", "notice"})
# Said of a call without naming who left it.
UNHEEDED = Lexicon.lines(
    """
    {went|gone|going|go|remained|remains} {largely |mostly |completely |long |}unheeded
    {stayed|was left|were left|lay|sat|left} {largely |mostly |completely |long |}unheeded
    {went|gone|going|go|remained|remains|stayed|was left|were left|lay|sat} {largely |completely |}{ignored|unanswered}
    {went|gone|going|go|remained|remains|stayed|was left|were left|lay|sat} {largely |completely |}{unread|untouched}
    {went|gone|going|go|remained|remains|stayed|was left|were left|lay|sat} {largely |completely |}{unattended|unopened}
    {went|gone|going|go} {largely |completely |}{unacknowledged|undone|unchecked}
    {remained|remains|stayed|was left|were left} {largely |completely |}{unacknowledged|undone|unchecked}
    {went|gone|going|go} {largely |completely |}unnoticed by, {was|were} {simply |just |quietly |silently |}swept under
    {was|were|been|being|got} {simply |just |quickly }{brushed|waved|shrugged} {aside|away|off|through}
    {was|were|been|being|got} {summarily |casually |}{brushed|waved|shrugged} {aside|away|off|through}
    {was|were|been|being|got} {simply |just |quickly |blindly |casually |}{rubber-stamped|nodded through|glossed over}
    {was|were|been|being|got} {simply |just |quickly |hastily |}{brushed|skated|skimmed|skipped|passed|hurried} over
    {was|were|been|being|got} {simply |just |accidentally |}left out of, fell {through|between} the cracks
    {was|were|been|being|got} {simply |just |repeatedly |}{put|pushed} off
    {fell|fallen} {victim to oblivion|by the wayside}
    {was|were|been|being|got} {simply |just |}{lost sight of|paid no attention|given no attention|paid no heed}
    {was|were|been|being|got} {simply |just |}not {taken seriously|acted upon|acted on|followed up|dealt with|heeded}
    {was|were|been} never {taken seriously|acted upon|acted on|followed up|dealt with|heeded}
    {wasn't|weren't} {taken seriously|acted upon|acted on|followed up|dealt with|heeded}
    """
)
# The end of a saying whose middle is free: *swept the mismatch under the carpet*.
TAILS = Lexicon.lines(
    """
    under the {carpet|rug}, to the {wind|winds}, overboard, on the back burner, on the long finger, out of the window
    off {the|our|everybody's|everyone's|their|anyone's|anybody's} radar, by the wayside
    left out by, skipped by, missed by, overlooked by
    """
)
TAILED = frozenset(
    """swept sweep brushed threw thrown put fell fallen slipped dropped went gone tossed pushed kicked""".split()
)
# What people only glance at.
GLANCING = Lexicon.lines(
    """
    {only |}{a|the} {cursory|superficial|perfunctory} {glance|look|review|check|reading}
    {only |}{a|the} {fleeting|hasty|half-hearted|token} {glance|look|review|check|reading}
    {only |}{a|the} {cursory|superficial|perfunctory} {inspection|examination|test|read}
    {only |}{a|the} {fleeting|hasty|half-hearted|token} {inspection|examination|test|read}
    {only|just|barely|merely|hardly} {glanced|skimmed|skim-read|looked} {at|over|through|the|it}
    """
)
FAILURES = Lexicon.lines("{failure|failures|omission|omissions|inability|neglect|refusal} {to|of|by|on the part of}")
LETTING = Lexicon.lines("{let|lets|letting|left|leaves|leaving|leave}")
LET_GO = frozenset(
    """wait go pass lie ride expire lapse slip rot overflow fester slide run languish drift fill grow age wither moulder
    linger stagnate accumulate""".split()
)
LAPSING = frozenset("lapse expire slip slide rot languish drift fester overflow age wither run".split())
OUT = frozenset("build index part parts half migration setup configuration config clause check block".split())
LEFT_UNDONE = frozenset(
    """unanswered unattended unacknowledged untested unread unmonitored undocumented unreviewed unchecked unpatched
    unresolved unopened unnoticed undone unassigned unreported unhandled unrenewed unsecured unlocked unprotected
    unguarded unverified unannounced unfinished unfixed unheeded lying idle hanging dangling rotting without
    half-finished half-done""".split()
)

# One leaves these and nothing undone.
PLACES = frozenset(
    "room bridge call office console meeting desk building site channel company team shift house ward".split()
)
# Omitted from these, it was left undone.
LISTS = frozenset(
    """inventory list plan checklist script rollout group rotation release migration backup job change upgrade patch
    allowlist allow-list schedule rota order""".split()
)
# What was left so is an omission where something was over: *left the debug flag on after the test*.
LEFT_SO = frozenset(
    "on open enabled running active set disabled off muted mounted plugged logged switched turned".split()
)
OVER = frozenset("weekend night holidays christmas easter after overnight afterwards behind unattended".split())
# What people do with their heads: that it failed to do something is said of them.
MINDFUL = frozenset(
    """review reviews analysis analyses planning assessment assessments testing investigation evaluation audit audits
    meeting design study inspection preparation triage approval reviewing estimation post-mortem postmortem
    retrospective rehearsal proposal consultation""".split()
)
MINDED = frozenset(
    """consider predict anticipate foresee identify account address take notice spot cover include validate verify
    recognise recognize realise realize uncover reveal surface question catch mention ask envisage detect raise
    highlight flag appreciate assess evaluate test check examine ensure discover""".split()
)
# Why people leave a step out; machines have no time to save.
SPARING = frozenset("save speed meet make get avoid gain spare".split())
PRESSED = frozenset("rush hurry haste pressure".split())
TRIALS = frozenset("dry test trial load pilot".split())
STEPS = frozenset("test step stage canary rehearsal check verification validation backup drill run review".split())

# What calls for an act. Singular; a plural *s* is taken off before looking.
CALLS = frozenset(
    """alert page alarm warning warn step email e-mail mail message notification notice ticket report banner check test
    review canary rehearsal dry-run rollback approval validation verification backup handover briefing confirmation
    line section paragraph flag typo bug sign signal spike symptom hint fact detail dependency difference change note
    announcement advisory recommendation advice request question comment complaint call escalation reminder concern
    finding objection issue problem risk dashboard graph indicator prompt dialog dialogue entry stage staging smoke
    task item deadline renewal update upgrade patch migration cell digit index column parameter setting option case
    instruction release-note documentation ping threshold log anomaly error part reading running point condition
    training drill gate inventory cleanup clean-up cue clue feedback input meeting debrief audit letter ack page-out
    requirement checkbox box link field deprecation vulnerability cve lockfile variable edge-case side-effect
    consequence implication need possibility correlation discrepancy gap mismatch regression fault defect light lamp
    hum smell buzzer bell siren beep leak crack puddle rattle vibration needle whistle bulletin circular appeal plea
    sheet placard sticker gauge inconsistency""".split()
)
# What people omit; an encoder omits fields and an author details.
OMITTED = CALLS - {
    "section",
    "paragraph",
    "column",
    "field",
    "line",
    "fact",
    "detail",
    "case",
    "digit",
    "part",
} | frozenset(
    """assessment analysis restart reboot reset flush drain sync switchover failover rotation reload deregistration
    flag""".split()
)
# What people skip or ignore as part of their work, and what only looks like a call: *missed the target*.
HARMLESS = frozenset(
    """gondola ferry boat coach tram bu shuttle ride connection sailing taxi tube metro lift chairlift funicular ship
    concert performance play act lecture exam lesson mas dinner breakfast show
    lunch deadline goal milestone train flight bus quorum mark point opportunity chance cut-off cutoff peak number
    beginning start end first window forecast estimate schedule date target slo sla objective budget noise row record
    offset batch heartbeat packet sample version generation column-family request traffic frame job
    node host shard message-batch series period""".split()
)
# Of these, what machines and people at a console skip in passing.
SKIPPED_DATA = frozenset(
    "message event log entry index column field update line file variable paragraph section".split()
)
# A call in a passive without an agent; the rest of the calls may be skipped by machines.
SEEN_BY_PEOPLE = frozenset(
    """alert page alarm warning email e-mail mail ticket banner step notification reminder report advisory review
    rehearsal handover briefing escalation checklist-step recommendation complaint request-for-help dry-run call
    announcement concern canary objection finding advice""".split()
)
# One forgets these without leaving anything undone.
SECRETS = frozenset({"password", "passphrase", "pin"})
# Breaking a rule is another rule's matter.
NORMS = frozenset(
    """procedure policy process rule principle guideline runbook checklist protocol standard convention freeze sop
    playbook practice""".split()
)
# Not being able to is no omission: *the engineers failed to reproduce it*.
INABILITY = frozenset(
    """reproduce replicate log login connect access authenticate ssh join load build start get dial boot mount resolve
    compile determine locate find open reach restore recover stop repair fix mitigate contain isolate""".split()
)


def singular(word: str) -> str:
    """Return a noun without its plural ending."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
