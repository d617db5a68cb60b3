"""Verbs of seeing, checking and telling, and what denies them."""

from afterword.lint import verbs
from afterword.lint.phrases import Lexicon

PERCEIVING = frozenset(
    """notice see check verify test review escalate page notify tell communicate update realise realize look read
    validate confirm ask consult coordinate consider announce monitor respond act question spot inspect
    examine inform warn report raise mention discuss document watch observe listen recognise recognize alert
    contact involve answer reply react double-check cross-check compare rehearse anticipate foresee think
    investigate evaluate assess speak share acknowledge study flag call ping follow reach pick wait pass
    compare point pay take sync analyse analyze recheck reconfirm record request brief invite include catch""".split()
)
_IRREGULAR = {
    "saw": "see", "seen": "see", "seeing": "see", "spoke": "speak", "spoken": "speak", "speaking": "speak",
    "took": "take", "taken": "take", "taking": "take", "caught": "catch", "catching": "catch", "thought": "think",
    "foresaw": "foresee", "told": "tell", "paid": "pay", "paying": "pay", "reply": "reply", "spotting": "spot",
    "read": "read", "rehearsed": "rehearse",
}  # fmt: skip
FORMS = verbs.lemmas(PERCEIVING) | _IRREGULAR
# Some of these verbs tell of attention only together with another word.
WITH = {
    "pick": frozenset({"up"}),
    "wait": frozenset({"for"}),
    "pass": frozenset({"on"}),
    "follow": frozenset({"up"}),
    "think": frozenset({"of", "about"}),
    "reach": frozenset({"out"}),
    "point": frozenset({"out", "to"}),
    "pay": frozenset({"attention", "heed"}),
    "take": frozenset({"account", "note", "notice", "consideration", "seriously"}),
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
    nobody, no-one, no one, none of, not one of, not a single, no {engineer|developer|reviewer|operator}{|s}
    no {responder|dba|sre|colleague}{|s}, neither, no member of, not one, no team, no person, no human
    """
)
WITHOUT = Lexicon.lines("without")
BLIND = frozenset(
    """checking testing verifying reading asking consulting telling informing notifying announcing reviewing
    looking validating confirming considering noticing realising realizing coordinating warning
    double-checking discussing rehearsing mentioning""".split()
)
