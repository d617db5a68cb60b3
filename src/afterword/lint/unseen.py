"""Verbs of seeing, checking and telling, and what denies them."""

from afterword.lint import verbs
from afterword.lint.phrases import Lexicon

PERCEIVING = frozenset(
    """notice see check verify test review escalate page notify tell communicate update realise realize look read
    validate confirm ask consult coordinate consider announce monitor respond act question spot inspect
    examine inform warn report raise mention discuss document watch observe listen recognise recognize alert
    contact involve answer reply react double-check cross-check compare rehearse anticipate foresee think
    investigate evaluate assess speak share acknowledge study flag call ping follow reach pick wait pass
    compare point pay take sync analyse analyze recheck reconfirm record request brief invite include catch
    open measure reconcile calibrate count audit probe scrutinise scrutinize scan skim glance proofread revisit
    challenge object protest ring phone email e-mail relay forward broadcast circulate enquire inquire query weigh factor
    account allow prepare clock register twig heed pursue chase supervise oversee cross-reference spot-check sanity-check
    smoke-test benchmark simulate trial explain clarify announce disclose volunteer log note write let keep bear make
    hand loop copy try sound peer spot-test pressure-test perceive deliberate debate peek consult doubt
    double-verify re-check re-read reread zoom scroll click drill practise practice sample
    spell join attend declare talk post message rethink reconsider verify""".split()
)
_IRREGULAR = {
    "saw": "see", "seen": "see", "seeing": "see", "spoke": "speak", "spoken": "speak", "speaking": "speak",
    "took": "take", "taken": "take", "taking": "take", "caught": "catch", "catching": "catch", "thought": "think",
    "foresaw": "foresee", "told": "tell", "paid": "pay", "paying": "pay", "reply": "reply", "spotting": "spot",
    "read": "read", "rehearsed": "rehearse",
    "kept": "keep", "go": "go", "went": "go", "gone": "go", "wrote": "write", "written": "write", "rang": "ring", "rung": "ring", "bore": "bear", "let": "let",
    "reread": "reread", "oversaw": "oversee", "overseen": "oversee", "made": "make", "sought": "seek", "seek": "seek",
    "queried": "query", "tried": "try", "copied": "copy", "sounded": "sound", "trialled": "trial", "held": "hold",
}  # fmt: skip
FORMS = verbs.lemmas(PERCEIVING) | _IRREGULAR
# Some of these verbs tell of attention only together with another word.
WITH = {
    "pick": frozenset({"up"}),
    "wait": frozenset({"for"}),
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
    "keep": frozenset("informed posted loop updated eye tabs watch track abreast".split()),
    "bear": frozenset({"mind"}),
    "make": frozenset({"sure", "certain"}),
    "seek": frozenset("advice help confirmation approval clarification input opinion".split()),
    "factor": frozenset({"in"}),
    "account": frozenset({"for"}),
    "allow": frozenset({"for"}),
    "prepare": frozenset({"for"}),
    "object": frozenset({"to", "."}),
    "write": frozenset({"down", "up", "test", "tests", "note", "docs", "documentation"}),
    "hand": frozenset({"over"}),
    "loop": frozenset({"in", "into"}),
    "copy": frozenset({"in", "cc"}),
    "try": frozenset({"out", "first"}),
    "sound": frozenset({"alarm", "warning"}),
    "open": frozenset(
        """dashboard dashboards runbook runbooks playbook console graph graphs log logs link panel page tab ticket mail
        attachment report diff alert docs manual checklist mailbox chart trace view""".split()
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
}
DENIALS = Lexicon.lines(
    """
    did not, didn't, never, had not, hadn't, has not, hasn't, have not, haven't, {was|were} not, wasn't, weren't
    {did|had|has|have} {also|still|even|just|simply|apparently|obviously|again} not
    """
)
NOBODY = Lexicon.lines(
    """
    not a soul, not one person, not one single, nary a
    nobody, no-one, no one, none of, not one of, not a single, no {engineer|developer|reviewer|operator}{|s}
    no {responder|dba|sre|colleague}{|s}, neither, no member of, not one, no team, no person, no human
    """
)
WITHOUT = Lexicon.lines("without, with no")
# *Without warning*, *with no mention of it*: said of people who told nothing.
TELLING = frozenset(
    """warning notice announcement mention consultation discussion explanation notification testing verification
    validation coordination communication consulting rehearsal heads-up""".split()
)
BLIND = frozenset(
    """checking testing verifying reading asking consulting telling informing notifying announcing reviewing
    looking validating confirming considering noticing realising realizing coordinating warning
    double-checking discussing rehearsing mentioning comparing measuring inspecting examining assessing evaluating
    reporting flagging alerting escalating involving recording questioning listening opening inquiring enquiring
    investigating clarifying explaining briefing observing watching studying cross-checking sanity-checking
    proofreading rereading re-reading calling ringing paging seeing glancing weighing trying speaking
    talking""".split()
)
