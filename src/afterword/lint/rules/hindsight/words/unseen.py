"""Verbs of seeing, checking and telling, and what denies them."""

from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

# How people try a thing before it counts.
TRYING = frozenset(
    """load-test stress-test soak-test regression-test field-test pen-test penetration-test unit-test
    acceptance-test user-test performance-test bench-test chaos-test beta-test fuzz-test
    mutation-test capacity-test restore-test failover-test integration-test hand-test
    end-to-end-test fuzz pilot prototype profile size model cost baseline dogfood desk-check
    fact-check sense-check back-test stage walk tabletop war-game soak price quantify forecast
    cross-test time-test pre-test peer-review code-review proof-read proof-test quality-check
    safety-check second-guess""".split()
)
PERCEIVING = frozenset(
    """notice see check verify test review escalate page notify tell communicate update realise realize look read
    validate confirm ask consult coordinate consider announce monitor respond act question spot inspect examine
    inform warn report raise mention discuss document watch observe listen recognise recognize alert contact
    involve answer reply react double-check cross-check compare rehearse anticipate foresee think investigate
    evaluate assess distribute speak share acknowledge study flag call ping follow reach pick wait pass point
    pay take sync analyse analyze recheck reconfirm record request brief invite include catch open measure
    reconcile calibrate count audit probe scrutinise scrutinize scan skim glance proofread revisit challenge
    object protest ring phone email e-mail relay forward broadcast circulate enquire inquire query weigh factor
    account allow prepare clock register twig heed pursue chase supervise oversee cross-reference spot-check
    sanity-check smoke-test benchmark simulate trial explain clarify disclose volunteer log note write let keep
    bear make hand loop copy try sound peer spot-test pressure-test perceive deliberate debate peek doubt
    double-verify re-check re-read reread zoom scroll click drill practise practice sample spell revert join
    attend declare talk post message rethink reconsider attempt bring estimate calculate appoint intervene
    ensure plan run track publicise publicize advise mail wake assign nominate remember recall stop wonder
    suspect dry-run canary foreknow appreciate grasp envisage envision prove address tackle""".split()
).union(TRYING)
_IRREGULAR = {
    "saw": "see", "seen": "see", "seeing": "see", "spoke": "speak", "spoken": "speak", "speaking": "speak",
    "took": "take", "taken": "take", "taking": "take", "caught": "catch", "catching": "catch", "thought": "think",
    "foresaw": "foresee", "told": "tell", "paid": "pay", "paying": "pay", "reply": "reply", "spotting": "spot",
    "read": "read", "rehearsed": "rehearse", "kept": "keep", "go": "go", "went": "go", "gone": "go", "wrote": "write",
    "written": "write", "rang": "ring", "rung": "ring", "bore": "bear", "let": "let", "reread": "reread",
    "oversaw": "oversee", "overseen": "oversee", "made": "make", "sought": "seek", "seek": "seek", "queried": "query",
    "tried": "try", "copied": "copy", "sounded": "sound", "trialled": "trial", "held": "hold", "brought": "bring",
    "woke": "wake", "planned": "plan", "planning": "plan", "stopped": "stop", "tries": "try", "letting": "let",
    "objected": "object", "forgot": "", "proven": "prove", "audited": "audit", "ran": "run", "modelled": "model",
}  # fmt: skip
FORMS = verbs.lemmas(PERCEIVING) | _IRREGULAR
# Some of these verbs tell of attention only together with another word.
WITH = {
    "pick": frozenset({"up"}),
    "wait": frozenset({"for"}),
    "walk": frozenset({"through"}),
    "size": frozenset({"the", "this", "it", "our"}),
    "cost": frozenset({"the", "this", "it"}),
    "stage": frozenset({"the", "this", "it"}),
    "price": frozenset({"the", "this", "in"}),
    "soak": frozenset({"the", "this", "it"}),
    "profile": frozenset({"the", "this", "it", "our"}),
    "model": frozenset({"the", "this", "it", "our", "for"}),
    "pass": frozenset({"on"}),
    "follow": frozenset({"up"}),
    "think": frozenset({"of", "about", "to", "through", "twice", "ahead"}),
    "spell": frozenset({"out"}),
    "go": frozenset({"through", "over"}),
    "join": frozenset("call bridge meeting channel incident war huddle review".split()),
    "attend": frozenset("call bridge meeting briefing handover review training".split()),
    "declare": frozenset("incident incidents sev emergency outage".split()),
    "talk": frozenset({"to", "with", "about"}),
    "reach": frozenset({"out"}),
    "point": frozenset({"out", "to"}),
    "pay": frozenset({"attention", "heed"}),
    "take": frozenset({"account", "note", "notice", "consideration", "seriously"}),
    "let": frozenset({"know"}),
    "reconcile": frozenset("ledger ledgers accounts account books statement statements totals balances".split()),
    "keep": frozenset("informed posted loop updated eye tabs watch track touch abreast".split()),
    "bear": frozenset({"mind"}),
    "make": frozenset({"sure", "certain"}),
    "seek": frozenset("advice help confirmation approval clarification input opinion".split()),
    "factor": frozenset({"in"}),
    "account": frozenset({"for"}),
    "allow": frozenset({"for"}),
    "prepare": frozenset({"for", "us", "anyone"}),
    "object": frozenset({"to", "."}),
    "write": frozenset({"down", "up", "test", "tests", "note", "docs", "documentation"}),
    "hand": frozenset({"over"}),
    "loop": frozenset({"in", "into"}),
    "copy": frozenset({"in", "cc"}),
    "try": frozenset({"out", "first"}),
    "sound": frozenset({"alarm", "warning"}),
    "open": frozenset(
        """dashboard dashboards runbook runbooks playbook console graph graphs log logs link panel page tab ticket mail
        attachment attachments report diff alert docs manual schematic output plan file folder mails e-mail letter
        letters doc document documents envelope change review logbook calendar sheet spreadsheet form memo bulletin
        handover protocol minutes wiki pdf presentation slides reply message messages book binder drawer drawing
        drawings diagram sop procedure map checklist mailbox chart trace view""".split()
    ),
    "click": frozenset({"through", "link", "on"}),
    "scroll": frozenset({"down", "to", "up", "past", "further"}),
    "log": frozenset({"ticket", "call", "change", "incident", "decision", "into"}),
    "post": frozenset({"update", "updates", "in", "to", "anything", "notice", "message"}),
    "message": frozenset({"the", "anyone", "anybody", "support", "ops"}),
    "sample": frozenset({"the", "a", "any"}),
    "count": frozenset({"the", "how"}),
    "register": frozenset({"that", "the"}),
    "forward": frozenset("mail message alert ticket report request complaint warning tickets them it".split()),
    "scan": frozenset("log logs list diff output for".split()),
    "query": frozenset({"whether", "the", "this", "it"}),
    "practise": frozenset("the this it a any restore failover".split()),
    "practice": frozenset("the this it a any restore failover".split()),
    "drill": frozenset({"the", "this", "it", "for"}),
    "clock": frozenset({"that", "the"}),
    "look": frozenset({"at", "into", "for", "in", "up", "closely", "further", "there", "on", "beyond", "over"}),
    "speak": frozenset({"up", "to", "with"}),
    "act": frozenset({"on", "upon", "in", "until", "for", "before", "after", "despite"}),
    "include": frozenset({"support", "ops", "team"}),
    "record": frozenset({"decision", "change", "step"}),
    "run": frozenset("tests test drill check checks checklist rehearsal smoke suite dry canary".split()),
    "bring": frozenset({"up", "in"}),
    "stop": frozenset({"to"}),
    "plan": frozenset({"for", "ahead"}),
    "ring": frozenset({"up", "the", "back", "us"}),
    "revert": frozenset("mail mails e-mail message query queries request customer client ticket us letter".split()),
    "wake": frozenset({"up", "the", "anyone"}),
    "prove": frozenset({"that", "it"}),
    "track": frozenset({"the", "this", "it"}),
    "assign": frozenset("someone somebody anyone anybody people person role owner commander".split()),
}
DENIALS = Lexicon.lines(
    """
    did not, didn't, never, had not, hadn't, has not, hasn't, have not, haven't, {was|were} not, wasn't, weren't
    {did|had|has|have} {also|still|even|just|simply|apparently|obviously|again} not
    """
)
# The subject stands behind the helper: *at no point did the lead let anyone know*.
INVERTED = Lexicon.lines(
    """
    at no {point|time|stage|moment} {did|had|was|were|has|have}, not once {did|had|has}, never {once |}did
    nowhere {did|had}
    {in|under} no {way|case|circumstances} did, on no occasion did, rarely did, hardly ever did, nor did, neither did
    only {too late|much later|hours later|days later} did, in none of the {meetings|reviews|calls|tests|drills} did
    """
)
# What people are told to have given, asked, made or raised none of.
MUTE = Lexicon.lines(
    """
    no {heads-up|heads up|notice|warning|word|advance notice|prior notice|forewarning|explanation|feedback|indication}
    no {mention|objection|objections|concern|concerns|question}
    no {questions|thought|note|notification|notifications|inquiry}
    no {comment|comments|message|announcement|update|updates|alarm|attempt|effort|enquiry|inquiries|reaction|response}
    no {advance|prior|further|such|single|proper|formal} {warning|notice|announcement|check|test|review|question|update}
    no {checks|tests|test|check|review|rehearsal|dry run|load test|backup plan|rollback plan|sanity check|verification}
    not a {word|single word|single question|single check|single test|thought}, nothing {about|of|to|for|until}
    zero {notice|warning|communication|testing|checks|thought}
    {little|hardly any|no real|scant} {thought|warning|notice}
    """
)
GIVING = frozenset(
    """gave give given giving raised made asked left sent wrote spent put issued posted provided offered received-no
    showed ran did conducted performed held carried undertook said told mentioned heard paid took voiced uttered
    lifted""".split()
)
# Of a thing that people work on, what was not done to it was not done by people.
# Whom nobody asked.
ASKED = frozenset("consult contact involve ask".split())
UNDONE = frozenset(
    """test review rehearse verify validate communicate announce discuss consider anticipate foresee question
    investigate coordinate notice double-check proofread dry-run escalate evaluate assess
    recheck sanity-check share distribute pass""".split()
)
WORKED_ON = frozenset(
    """change changes release releases deployment rollout fix fixes patch hotfix migration upgrade update code commit
    script query configuration config rule plan design procedure runbook rollback merge failover switchover cutover
    cut-over switch-over threshold template assumption assumptions risk risks effect effects impact consequence
    consequences implication implications side-effect side-effects edge-case scenario possibility interaction
    dependency case alternative option knowledge information lessons maintenance outage incident limit limits value
    values capacity step
    implementation feature setup set-up deploy issue problem hub purge cleanup clean-up relocation rotation renewal
    launch go-live mailing campaign conversion recalibration""".split()
)
# Only people leave these things untold, whatever they are about.
UNTOLD = frozenset(
    """communicate discuss consider anticipate foresee question coordinate rehearse escalate investigate review
    double-check proofread evaluate assess notice think""".split()
)
# *This was not foreseen* tells what nobody could know.
UNKNOWN = frozenset({"foresee", "anticipate"})
NOBODY = Lexicon.lines(
    """
    not a soul, not one person, not one single, nary a
    nobody, no-one, no one, none of, not one of, not a single, no {engineer|developer|reviewer|operator}{|s}
    no {responder|dba|sre|colleague}{|s}, neither, no member of, not one, no team, no person, no human
    {hardly|scarcely|barely} {anyone|anybody}, {few|precious few|very few} {engineers|people|of us|of them}
    not a {soul|single soul}, not any of
    """
)
# With these, nobody did a thing that could be done.
ACTING = frozenset(
    """lifted batted tried attempted opened ran did felt owned wanted stepped took made cared dared
    bothered thought spoke said went
    picked touched came mentioned seemed set put started began kept hit pressed pulled""".split()
)
ACTED_ON = frozenset(
    """finger eyelid up responsible action notes over care time trouble effort initiative alarm to about of it anything
    ahead charge lead runbook dashboard tab page graph log logs ticket document wiki test tests drill
    check alert plan restore rollback failover backup standby spare""".split()
)
ALONE = Lexicon.lines(
    """
    without {anyone|anybody|anyone's|anybody's|someone|somebody|any of us|any of them|a single person|a single engineer}
    without {any|anyone|anybody} {of the team|in the team|else|on the call|from the team|on the team}
    without {being |}{fully |really |entirely |properly |quite |}{thorough|careful|aware of|aware that|sure|certain}
    without {even |so much as |}{a|any} {test|check|look|glance|question}
    without {even |so much as |}{a|any} {second look|word|warning|review|rehearsal|dry run}
    """
)
NOT = Lexicon.lines("not, did not, didn't")
WITHOUT = Lexicon.lines("without, with no")
# *Without warning*, *with no mention of it*: said of people who told nothing.
TELLING = frozenset(
    """warning notice announcement mention consultation discussion explanation notification testing verification
    validation coordination communication consulting rehearsal heads-up""".split()
)
BLIND = frozenset(
    """checking testing verifying reading asking consulting telling informing notifying announcing reviewing looking
    validating confirming considering noticing realising realizing coordinating warning double-checking discussing
    rehearsing mentioning comparing measuring inspecting examining assessing evaluating reporting flagging alerting
    escalating involving recording questioning listening opening inquiring enquiring investigating clarifying
    explaining briefing observing watching studying cross-checking sanity-checking proofreading rereading re-reading
    calling ringing paging seeing glancing weighing trying speaking talking waiting thinking understanding knowing
    raising stopping communicating agreeing planning bothering proving piloting prototyping modelling modeling
    quantifying fuzzing dogfooding""".split()
) | frozenset(f"{each}ing" for each in TRYING if each.endswith(("-test", "-check", "-review", "-guess")))

# Between a denial and its verb: *did not so much as look*.
PASSED_OVER = frozenset("been not * _ really bother at all so much as even ever once".split())
