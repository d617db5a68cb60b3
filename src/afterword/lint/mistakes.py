"""Words that call an act a mistake: nouns, verbs, adverbs, and *the wrong* one of two."""

from afterword.lint import verbs
from afterword.lint.phrases import Lexicon

# Mistakes whoever speaks of them means somebody's; an *error* may be a machine's.
STRONG = frozenset(
    """mistake mistakes blunder blunders slip-up slip-ups slipup mix-up mix-ups oversight oversights misjudgement
    misjudgements misjudgment misjudgments miscalculation miscalculations faux-pas misstep missteps goof goofs
    misunderstanding misunderstandings gaffe gaffes misinterpretation misperception misconception mistyping
    misreading mishearing misestimation overestimation""".split()
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
BELIEFS = Lexicon.lines(
    """
    {under|in} {a|an|the|some} {misapprehension|illusion|delusion|misconception}, {senior|blonde} moment
    brain {freeze|fart|fade|cramp|lapse}, mental {lapse|block|blackout|slip|short-circuit}
    {zero|digit|nought|comma} too {many|few}
    {under|in|on} {the|a} {mistaken|false|wrong} {impression|belief}
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
    """mistype misjudge miskey mis-key misinterpret miscalculate misconfigure misdiagnose misplace mislabel
    miscount misapply misclick mis-click mis-type misremember misestimate underestimate misuse
    err blunder fumble confuse mix muddle slip misspell misassume mis-set misperceive misroute mis-order overestimate
    mistime misaddress misallocate misdirect misidentify misassess misgauge miswire mis-wire misconnect misreport
    misstate misfile mis-enter mis-select mis-paste mis-assign misassign mis-scope misconstrue misdial mis-tag
    mis-judge mis-configure mis-estimate conflate garble bungle goof botch""".split()
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
    "miskeyed": "miskey",
    "mis-keyed": "miskey",
    "mistyped": "mistype",
}
MIS_VERBS = Lexicon(form for form, lemma in MIS.items() if lemma)
# With these a direction makes the slip: *mixed up, slipped up*.
UP = frozenset({"mix", "muddle", "slip"})
# What is misread without an agent was misread by people; what is misconfigured is a state.
PASSIVE = frozenset(
    """mistype misjudge miskey mis-key misinterpret misdiagnose misread misunderstand mishear mistake underestimate
    misremember mix misclick mis-type overestimate misconstrue conflate misdial mis-enter mis-paste mis-judge""".split()
)

# Somebody did it unawares; no machine is said to.
ACCIDENT = Lexicon.lines(
    """
    by {mistake|accident|oversight}, in error, accidentally, inadvertently, mistakenly, unintentionally, unwittingly
    unknowingly, by an {oversight|accident|error|unfortunate mistake}
    by {sheer|pure|simple} {accident|mistake|oversight}
    absent-mindedly, absentmindedly, without {meaning|intending|wanting} to, unthinkingly, accidently, by a slip
    in a moment of {inattention|distraction|confusion|haste|panic|carelessness}, due to inattention
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
    "assume believe conclude suppose presume interpret diagnose judge identify attribute estimate classify".split()
) | {"thought": "think", "understood": "understand", "taken": "take"}
ENTERED = verbs.lemmas(verbs.HUMAN_ONLY - _CHECKED)
HANDLED = verbs.lemmas(
    """delete remove deploy push merge commit release publish upload install restart reboot run execute click pick
    apply edit change overwrite revoke unplug disconnect copy switch enable disable reformat format wipe terminate
    power share invite book order ship close cancel detach decommission shut uninstall press include exclude swap
    reassign revert discard roll pull migrate turn flip launch activate deactivate scale resize grant move rename
    replace
    archive purge truncate upload email e-mail attach schedule redeploy restore uncomment bump tear recreate destroy
    nuke skip promote demote fail point""".split()
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

UNAWARES = ENTERED | HANDLED | THINKING
JUDGED = ENTERED | THINKING
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
    """pick select press click push type enter pull execute copy paste use open close restart reboot delete edit
    change apply merge deploy upload call dial connect plug unplug configure assign flip switch mount format order
    page install attach remove specify tick drop terminate stop commit wipe release disconnect rotate patch drain
    publish alert notify fill approve follow consult silence mute acknowledge escalate promote restore purge truncate
    clone archive scale resize migrate revoke grant email e-mail deploy tag bump comment enable disable kill power
    move rename unmount ship dispatch submit""".split()
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
# Of the wrong one, without saying by whom: these too are done by hand.
MANUAL = frozenset("edited wiped rebooted deleted dropped formatted swapped shredded rewired".split())
# *had the wrong terminal open*: what somebody has before them.
BEFORE_ONE = frozenset("open selected focused focussed up active highlighted loaded mind hand front".split())
# *got the two hosts mixed up*: behind what was taken for another.
TURNED = Lexicon.lines("{mixed|muddled} up, confused, muddled, backwards, the wrong way {round|around}")
TAKEN_FOR = Lexicon.lines("took, taking, taken, takes")
WRONG_ABOUT = Lexicon.lines("{was|were} {wrong|mistaken} {about|in|to|when|on}")
