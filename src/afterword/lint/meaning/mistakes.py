"""Words that call an act a mistake: nouns, verbs, adverbs, and *the wrong* one of two."""

from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

# Mistakes whoever speaks of them means somebody's; an *error* may be a machine's.
STRONG = frozenset(
    """mistake mistakes blunder blunders slip-up slip-ups slipup mix-up mix-ups oversight oversights misjudgement
    misjudgements misjudgment misjudgments miscalculation miscalculations faux-pas misstep missteps goof goofs
    misunderstanding misunderstandings gaffe gaffes misinterpretation misperception misconception mistyping
    misreading mishearing misestimation overestimation howler clanger boo-boo cock-up cockup screw-up screwup
    misapprehension miscount misdiagnosis mislabelling mislabeling misassumption fumble lapsus brain-fade misjudging
    mis-selection misentry mis-entry mis-key miskeying mis-keying""".split()
)
NOUNS = Lexicon(
    (
        *sorted(STRONG),
        "{error|errors|lapse|lapses|slip|slips|typo|typos|misclick|misclicks|mis-click|mis-clicks}",
        "{copy-paste|copy-and-paste|copy and paste|copy/paste|typing|transcription|clerical|keying} {error|mistake}",
        "{data entry|data-entry|arithmetic|input|counting|reading} {error|mistake}",
        "{underestimation|misconfiguration|misuse|mislabelling|mislabeling|misdiagnosis|misidentification|confusion}",
        "{wrong|false|incorrect|mistaken|erroneous|faulty|invalid} {assumption|assumptions|belief}",
        "{wrong|false|incorrect|mistaken|erroneous|faulty|invalid} {conclusion|conclusions}",
    )
)
# Only people make these; as the subject of a sentence they are its cause.
CAUSES = Lexicon.lines(
    """
    {blunder|slip-up|slipup|goof|gaffe|howler|clanger|cock-up|cockup|screw-up|screwup|boo-boo|faux-pas|misjudgement}
    {misjudgment|mix-up|misstep|brain-fade|mis-click|misclick|fumble|mistake|oversight}
    """
)
RESULTED = frozenset(
    """led caused left enabled disabled cost meant made put sent took brought set gave let opened closed deleted removed
    broke killed stopped triggered exposed sank kept cut shut turned switched wiped swapped doubled delayed locked
    blocked
    resulted ended deprived deactivated activated""".split()
)
BELIEFS = Lexicon.lines(
    """
    {under|in} {a|an|the|some} {misapprehension|illusion|delusion|misconception}, {senior|blonde} moment
    brain {freeze|fart|fade|cramp|lapse}, mental {lapse|block|blackout|slip|short-circuit}
    {zero|digit|nought|comma} too {many|few}
    {under|in|on|with|from|at} {the|a|an} {mistaken|false|wrong|erroneous|incorrect} {impression|belief|assumption|idea}
    {under|in|on|with|from|at} {the|a|an} {mistaken|false|wrong|erroneous|incorrect} {understanding|expectation|premise}
    {under|labouring under|laboring under} a {misapprehension|misconception|delusion}
    under {the|an} illusion
    {had|got|gotten|getting} {hold of |}the wrong end of the stick, {barked|barking} up the wrong tree
    {jumped|leapt|leaped|jumping|rushed} to {a |the |}{hasty |premature |false |wrong |}{conclusion|conclusions}
    """
)
# Of these, the ones only somebody at a keyboard makes.
TYPED = frozenset(
    """copy-paste copy-and-paste paste copy/paste typing transcription clerical keying entry data-entry
    arithmetic""".split()
)
ASSUMPTIONS = Lexicon.lines("assumption, assumptions, belief, presumption, expectation, guess")
DISPROVED = frozenset("wrong false incorrect mistaken faulty erroneous untrue flawed mistake error".split())
# Behind these a slip stands as a cause.
CAUSING = frozenset("of to by through from with".split())
MAKING = frozenset("made make makes making commit committed commits committing did done".split())
# Conclusions are drawn and reached; with these behind a *to* or *at*.
DRAWING = frozenset("drew reached".split())
ARRIVING = frozenset("came jumped leapt leaped arrived".split())

MIS = verbs.lemmas(
    """mistype misjudge miskey mis-key misinterpret miscalculate misconfigure misdiagnose misplace mislabel miscount
    misapply misclick mis-click mis-type misremember misestimate underestimate misuse err blunder fumble confuse mix
    muddle slip misspell misassume mis-set misperceive misroute mis-order overestimate mistime misaddress misallocate
    misdirect misidentify misassess misgauge miswire mis-wire misconnect misreport misstate misfile mis-enter
    mis-select mis-paste mis-assign misassign mis-scope misconstrue misdial mis-tag mis-judge mis-configure
    mis-estimate conflate garble bungle goof botch transpose misscale mis-scale miscommunicate mis-label misname
    mis-read mis-hear misadjust mis-adjust mis-align mislay misforecast mis-forecast mis-measure mismeasure mis-map
    mistranslate miscopy mis-copy mistranscribe misrecord mis-record misdescribe mistag misreckon mis-send mis-time
    misquote mis-quote misplug mis-plug mis-schedule misattribute mis-attribute misappreciate misgrade mis-grade
    mis-route mis-apply mis-spell misprogram mis-program fat-thumb interchange muff fluff flub screw mess foul trip
    mis-dose misdose mis-scan misprint mis-price misprice mis-book misbook mis-handle mis-count mis-declare""".split()
) | {
    "misread": "misread",
    "mis-read": "misread",
    "misreads": "misread",
    "misreading": "misread",
    "misunderstood": "misunderstand",
    "misunderstands": "misunderstand",
    "misunderstanding": "",
    "mistook": "mistake",
    "mistaken": "mistake",
    "misheard": "mishear",
    "misspelt": "misspell",
    "slipped": "slip",
    "slipping": "slip",
    "goofed": "goof",
    "mislabelled": "mislabel",
    "mislabelling": "mislabel",
    "mis-labelled": "mis-label",
    "mis-sent": "mis-send",
    "mislaid": "mislay",
    "mis-heard": "mis-hear",
    "mistagged": "mistag",
    "misdialled": "misdial",
    "misplugged": "misplug",
    "fat-thumbed": "fat-thumb",
    "misspoke": "misspeak",
    "mis-programmed": "mis-program",
    "misprogrammed": "misprogram",
    "tripped": "trip",
    "miskeyed": "miskey",
    "mis-keyed": "miskey",
    "mistyped": "mistype",
}
MIS_VERBS = Lexicon(form for form, lemma in MIS.items() if lemma)
# With these a direction makes the slip: *mixed up, slipped up*.
UP = frozenset({"mix", "slip", "screw", "mess", "foul", "trip"})
# What is misread without an agent was misread by people; what is misconfigured is a state.
PASSIVE = frozenset(
    """mistype misjudge miskey mis-key misinterpret misdiagnose misread misunderstand mishear mistake
    underestimate misremember mix misclick mis-type overestimate misconstrue conflate misdial mis-enter
    mis-paste mis-judge""".split()
)

# Somebody did it unawares; no machine is said to.
ACCIDENT = Lexicon.lines(
    """
    by {mistake|accident|oversight}, in error, accidentally, inadvertently, mistakenly, unintentionally, unwittingly
    unknowingly, by an {oversight|accident|error|unfortunate mistake}
    by {sheer|pure|simple} {accident|mistake|oversight}
    {by|through} {a|an} {unlucky|unfortunate|stupid|silly} {slip|mistake|error|oversight|accident|mix-up}
    {by|through} {a|an} {simple|momentary|honest|small} {slip|mistake|error|oversight|accident|mix-up}
    out of habit, by force of habit, from force of habit, on autopilot, absent-mindedly, absentmindedly
    without {meaning|intending|wanting} to, unthinkingly, accidently, by a slip
    in a moment of {inattention|distraction|confusion|haste|panic|carelessness}, due to inattention
    out of {|sheer |pure |plain |simple }{confusion|distraction|forgetfulness|clumsiness|inadvertence|tiredness|haste}
    out of {|sheer |pure |plain }{nervousness|exhaustion|overtiredness|excitement|routine}
    through {|sheer |pure |an }{inadvertence|oversight|confusion|clumsiness|tiredness|haste|forgetfulness|distraction}
    in {|the |a state of |general |all the |his |her |their }{confusion|haste|excitement|flurry}
    in {the|his|her|their} {hurry|heat of the moment}, in the heat of the {moment|battle|action|night|bridge}
    for {want|lack} of {attention|concentration}, by {|an }{inadvertence|confusion}, in a {muddle|flurry|fluster}
    half asleep, in {his|her|their} {excitement|tiredness|nervousness|agitation}
    """
)
# Said of machines as well.
WRONGLY = Lexicon.lines("erroneously, wrongly, incorrectly, falsely, wrongfully, faultily")

_CHECKED = frozenset(
    """check test validate verify read report flag tag rehearse consider plan notice evaluate roll_back hand_over
    sign_off supervise investigate assess document prioritise prioritize declare communicate inform announce
    raise""".split()
)
THINKING = verbs.lemmas(
    """assume reckon believe conclude suppose presume interpret diagnose judge identify attribute estimate
    classify""".split()
) | {"thought": "think", "thinking": "think", "understood": "understand", "taken": "take"}
ENTERED = verbs.lemmas(verbs.HUMAN_ONLY - _CHECKED)
HANDLED = verbs.lemmas(
    """delete remove deploy push merge commit release publish upload install restart reboot run execute click pick apply
    edit change overwrite revoke unplug disconnect copy switch enable disable reformat format wipe terminate power
    share invite book order ship close cancel detach decommission shut uninstall press include exclude swap reassign
    revert discard roll pull migrate turn flip launch activate deactivate scale resize grant move rename replace
    archive purge truncate email e-mail attach schedule redeploy restore uncomment bump tear recreate destroy nuke skip
    promote demote fail point""".split()
) | {
    "sent": "send",
    "left": "leave",
    "chosen": "choose",
    "cut": "cut",
    "run": "run",
    "put": "put",
    "shut": "shut",
    "taken": "take",
    "made": "make",
    "given": "give",
    "dropped": "drop",
    "shipped": "ship",
    "committed": "commit",
    "cancelled": "cancel",
    "written": "write",
    "unplugged": "unplug",
    "swapped": "swap",
}

# Done with the hand, whoever says by whom or not.
BY_HAND = verbs.lemmas(
    """upload merge paste unplug press click pick order e-mail email hand dispense administer plug wire book sign deploy
    decommission commission unmount inject label dial invite post print pack prescribe mail""".split()
) | {word: word for word in "unplugged chosen plugged put drawn hung sent-out given-out".split()}
UNAWARES = ENTERED | HANDLED | THINKING
JUDGED = ENTERED | THINKING | BY_HAND
# What happens by accident and is no slip.
LUCKY = frozenset(
    "found discovered noticed worked fixed spotted restored caught saw seen detected solved avoided met".split()
)
# What happens to things of themselves, by accident too.
BY_ITSELF = frozenset(
    """cached routed expired evicted grouped retried logged triggered delivered propagated replicated served processed
    matched parsed interpreted treated considered counted returned generated rendered included excluded exposed
    blocked closed throttled filtered rejected flagged marked detected loaded executed scheduled resolved""".split()
)
# These run because people run them.
ACTIVITIES = frozenset(
    "maintenance update upgrade migration deployment rollout release switchover switch-over rotation cleanup".split()
)

# *pressed the wrong button*: what people do with the one of two.
CHOOSING = verbs.lemmas(
    """pick select press click push type enter pull execute copy paste use open close restart reboot delete edit change
    apply merge deploy upload call dial connect plug unplug configure assign flip switch mount format order page
    install attach remove specify tick drop terminate stop commit wipe release disconnect rotate patch drain publish
    alert notify fill approve follow consult silence mute acknowledge escalate promote restore purge truncate clone
    archive scale resize migrate revoke grant email e-mail tag bump comment enable disable kill power move rename
    unmount ship dispatch submit key admit administer inject dispense label wire cable seat scan book credit debit
    transfer pay pour load reset ring dial-in fetch target swap-out land issue prescribe discharge""".split()
) | {
    word: word
    for word in """chose chosen choose choosing ran run running set wrote written gave given sent took taken hit
    dialled typed plugged unplugged dropped stopped committed shut cut put went had pinned swapped""".split()
}
PRESSED = (
    ENTERED
    | verbs.lemmas("press pick unplug dial tick click upload attach submit order book e-mail email dispatch".split())
    | {"chosen": "choose", "pulled": "pull", "dialled": "dial", "unplugged": "unplug"}
)
WRONG = Lexicon.lines("wrong, incorrect")
# What is done about a wrong one, and what befalls people.
MENDING = frozenset(
    """found noticed saw seen spotted detected fixed corrected repaired reported ruled reverted replaced observed logged
    identified explained discovered received showed documented mentioned described blamed suspected investigated
    checked caught traced excluded returned given handed displayed presented named listed told asked rejected resolved
    fed led pointed sent-back realised realized recognised recognized confirmed undid removed discussed answered
    reproduced cleaned refunded assigned-to triggered caused got was were learned heard came""".split()
)
TREATING = frozenset("test tests check checks alert guard rule case handler".split())
# Of the wrong one, without saying by whom: these too are done by hand.
MANUAL = frozenset(
    """closed opened shut cut given taken edited wiped rebooted deleted dropped formatted swapped shredded
    rewired""".split()
)
# *had the wrong terminal open*: what somebody has before them.
BEFORE_ONE = frozenset("open selected focused focussed up active highlighted loaded mind hand front".split())
# *got the two hosts mixed up*: behind what was taken for another.
TURNED = Lexicon.lines("{mixed|muddled} up, confused, muddled, backwards, the wrong way {round|around}")
WRONG_ABOUT = Lexicon.lines("{was|were} {wrong|mistaken} {about|in|to|when|on}")

# Whose mistake it was, behind the noun.
SIDES = frozenset("of between among amongst from at in within with".split())
OURS = frozenset("our their my his her your".split())

# *wrote 10 where 1 was meant*; and what was believed *when in fact* it was otherwise.
MEANT = Lexicon.lines(
    """
    belonged, belongs, {should|had to} {be|stand|go|have been|have stood|have gone}, would have been {right|correct}
    {was|were|is|are} {due|supposed to be|correct|in order}
    {was|were} {meant|intended|called for|wanted|needed|asked for|required|ordered|prescribed}
    """
)
IN_FACT = Lexicon.lines(
    """
    {when|while|whereas|although|though|but} {in fact|in reality|actually|in truth}
    which {was|were|turned out to be|proved|proved to be} {wrong|incorrect|mistaken|false}
    which {was|were|turned out to be|proved|proved to be} {untrue|not the case|not so|not true}
    {mistaken|wrong|incorrectly|wrongly|falsely|mistakenly} as it turned out
    as it turned out {wrongly|incorrectly|falsely}
    {it|he|she|they} {was|were|did|had} not, {it|he|she|they} {wasn't|weren't|didn't|hadn't}
    but {it|he|she|they} {was|were} not, but {it|he|she|they} {wasn't|weren't}
    which it {was not|wasn't|did not|didn't}, which they {were not|weren't|did not|didn't}
    """
)
# Two things put in each other's place.
SWAPPING = Lexicon.lines("swapped, swapping, reversed, reversing, inverted, interchanged, crossed, transposed")
# *thought he was on staging*: nobody says so of those who were.
ELSEWHERE = Lexicon.lines(
    """
    {thought|believed|assumed|imagined|was sure|was convinced} {he|she|they} {was|were|had}
    {thought|believed|assumed|imagined|was sure|was convinced} that {he|she|they} {was|were|had}
    """
)
UNINTENDED = Lexicon.lines(
    """
    {did not|didn't|never|had not|hadn't|had never|without} {mean|meant|intend|intended|meaning|intending} to
    {meaning|meant|intended|intending} to, {fell|fallen|walked|stumbled} into the {same |old |usual |classic |}trap
    {fell|fallen} {prey|victim} to {a|an|the} {illusion|misunderstanding|misconception|false assumption|trick}
    {mis-stepped|put a foot wrong|had a senior moment|had a brain fart|had a blackout|dropped a clanger}
    """
)
PARTS = frozenset("disks drives fans cards batteries boards units cables shifts lamps modules disk drive".split())
FINGERS = Lexicon.lines("{finger|fingers|hand|thumb|mouse|pen|tongue} slipped")

# *The accidental deletion of the index by a developer*: deeds that were not meant.
UNMEANT = Lexicon.lines(
    """
    accidental, inadvertent, unintended, unintentional, mistaken, erroneous, incorrect, wrong, wrongful, faulty
    """
)
DEEDS = frozenset(
    """deletion removal change changes edit edits entry execution click selection choice push merge restart reboot
    shutdown disconnection unplugging input keystroke command assessment judgement judgment estimate estimation
    diagnosis reading calculation interpretation understanding decision conclusion assumption setting configuration
    deployment release activation deactivation termination overwrite truncation reset revert drop rename move upload
    paste wiring cabling label labelling labeling dose dosage prescription booking transfer payment order instruction
    instructions handling use usage data-entry detachment erasure wipe purge switch-off commit publication disclosure
    sizing guess belief prediction forecast mapping classification""".split()
)
# By themselves these say that nobody meant it.
SURE = frozenset("accidental inadvertent unintentional mistaken".split())
DONE_BY_HAND = frozenset(
    """deletion removal click selection push merge reboot shutdown disconnection unplugging keystroke overwrite
    truncation drop paste detachment erasure wipe purge switch-off commit termination edit execution""".split()
)
BECAUSE = (("due", "to"), ("because", "of"), ("caused", "by"), ("owing", "to"), ("result", "of"), ("was", "the"))
GUARDED = frozenset(
    """against prevent prevents prevented avoid avoids protect protects protection from guard guards risk any possible
    for no if every potential future more such case""".split()
)
INSTEAD = Lexicon.lines("instead of, rather than, in place of")
# What one enters, picks or acts on in the place of another.
IN_PLACE = (
    ENTERED
    | verbs.lemmas(
        """type enter paste click press key delete remove drop execute deploy push restart connect plug unplug
        apply write
    wipe reboot release merge cut drain open close order dispense administer credit debit dial call""".split()
    )
    | {word: word for word in "put typed ran run set wrote sent took dropped gave unplugged plugged cut".split()}
)
TAKEN_FOR = Lexicon.lines("took, taking, taken, mistook, mistaking")
SPANS = frozenset(
    """hours minutes seconds days weeks maintenance granted example instance years months while long time hour day week
    month moment repair testing analysis now good us them me him her it all""".split()
)
STRAY = Lexicon.lines(
    """
    {a|one|two|the|some} {stray|superfluous|spurious|surplus}
    {one|two|three|an|a few} extra {zero|zeros|zeroes|digit|digits|space|spaces|comma|bracket|letter|character}
    {a|one|two} {zero|zeros|digit|digits|space|character|comma|bracket|slash|dot} too {many|few}
    {a|one} {zero|digit|comma|bracket|row|column|line|place} {short|missing|off}
    {one|two|a|three} {row|column|line|digit|place|cell|step|level|slot}{s|} too {low|high|far|many|few|early|late|deep}
    """
)
TYPING = (
    ENTERED
    | verbs.lemmas("type enter paste write add commit include introduce key insert configure".split())
    | {word: word for word in "left put typed wrote had set forgot".split()}
)
