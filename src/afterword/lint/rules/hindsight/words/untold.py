"""Seeing, checking and telling denied in other words than *did not*: the phrases, nouns and verbs."""

from collections.abc import Sequence

from afterword.lint.rules.hindsight.words import unseen
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Token

# A question word would stand here if it were asked; told so, the verb stands before its subject.
INVERSIONS = Lexicon.lines(
    """
    {at no |in no }{point|time|stage|moment|case|instance|way|phase} {did|was|were|had|has|have}
    {not once|not even once|never|never once|nor|neither|not for a moment|not until much later} {did|had|has|have}
    {at no} {point|time|stage|moment|phase} {before|during|after|in|on}
    """
)
# Nouns of telling, checking and acting, with what stands before them: *gave no warning*, *carried out no test*.
_NOUNS = {
    "gave": "thought consideration attention warning notice heads-up word indication explanation"
    " feedback answer reply response instructions briefing",
    "given": "thought consideration attention warning notice heads-up word indication explanation"
    " feedback answer reply response instructions briefing",
    "giving": "warning notice heads-up word indication explanation feedback answer reply response instructions",
    "made": "check checks enquiry enquiries inquiry inquiries announcement mention attempt attempts effort note"
    " comparison entry contact record",
    "making": "check checks enquiry inquiry announcement mention attempt effort note entry",
    "took": "action notice note steps look",
    "taken": "action notice note steps",
    "taking": "action notice note steps",
    "raised": "alarm alarms objection objections concern concerns question questions flag ticket doubt doubts eyebrow",
    "asked": "question questions",
    "asking": "question questions",
    "sent": "notice notification warning mail message word reminder announcement reply update updates",
    "sending": "notice notification warning mail message word",
    "left": "note word message trace record",
    "leaving": "note word message",
    "carried": "test tests check checks review reviews inspection rehearsal assessment drill verification",
    "ran": "test tests check checks rehearsal drill comparison benchmark",
    "did": "test tests check checks review rehearsal research homework verification",
    "performed": "test tests check checks review verification inspection assessment rehearsal",
    "conducted": "test tests check checks review verification inspection assessment rehearsal drill",
    "issued": "warning notice alert announcement advisory",
    "published": "warning notice alert announcement advisory",
    "posted": "warning notice alert announcement update updates message note",
    "provided": "warning notice feedback information explanation update updates handover documentation",
    "offered": "warning explanation feedback",
    "voiced": "concern concerns doubt doubts objection objections",
    "expressed": "concern concerns doubt doubts",
    "sought": "advice confirmation clarification input opinion",
    "requested": "confirmation clarification review feedback",
    "had": "discussion conversation",
    "held": "discussion rehearsal briefing review meeting",
    "drew": "attention",
    "paid": "attention heed",
    "exchanged": "information word words",
    "wrote": "note test tests ticket documentation",
    "filed": "ticket report",
    "opened": "ticket",
    "logged": "ticket call",
    "showed": "interest curiosity",
}
LIGHT = {verb: frozenset(nouns.split()) for verb, nouns in _NOUNS.items()}
LIGHT_VERBS = Lexicon(LIGHT)
# *No test was carried out by the team*: the nouns themselves, and what is done with them.
_TELLING = frozenset().union(*LIGHT.values()) | frozenset(
    """testing reviewing consultation coordination communication monitoring validation analysis investigation escalation
    confirmation walkthrough dry-run sanity cross-check double-check peer-review handover discussion announcement
    rollback-test sign review""".split()
)
NO_NOUNS = Lexicon(
    (
        "no{| prior| advance| formal| proper| further| real| actual| systematic| thorough| independent}"
        " {" + "|".join(sorted(_TELLING)) + "}",
        "{no attempt|no effort} was made",
    )
)
# People only do these, so that a passive without an agent speaks of somebody.
CHECKED = (
    verbs.lemmas(
        """check verify validate review rehearse consult discuss consider communicate announce question assess evaluate
    investigate double-check cross-check inform brief scrutinise scrutinize challenge anticipate analyse analyze
    query examine proofread inspect notice realise realize recognise recognize warn notify
    escalate follow_up rethink foresee compare""".split()
    )
    | verbs.lemmas(each for each in unseen.TRYING if "-" in each)
    | {
        "told": "tell",
        "asked": "ask",
        "spotted": "spot",
        "thought": "think",
        "foreseen": "foresee",
        "trialled": "trial",
    }
)
TOLD = frozenset("asked told warned informed notified consulted briefed".split())
PASSIVE = Lexicon(
    (
        "{was|were|been} {not|never}",
        "{wasn't|weren't}",
        "{had|has|have} {not|never} been",
        "{hadn't|hasn't|haven't} been",
    )
)
MACHINES = frozenset(
    """route routes prefix prefixes header headers signature signatures token tokens input inputs checksum
    checksums hash value values argument
    arguments parameter certificate payload response request requests result connection bound bounds length range
    error errors exception return output type types state index lock nonce record data row rows message messages
    event events metric metrics branch path condition cache key keys user users customer customers client clients
    public press block blocks transaction transactions node nodes server servers""".split()
)
RARELY = Lexicon.lines(
    """
    {hardly|scarcely|barely|almost} {anyone|anybody|any of|no one|nobody|none of}
    {very few|only a few|too few} {of the|of our|people|engineers|operators|reviewers|developers}
    not {one|anyone|anybody} {in|on|at|of|from}, {no member|no members} of
    no {nurse|doctor|pharmacist|teller|admin|sysadmin|manager|technician|analyst|lead|maintainer|tester|architect}{|s}
    no {approver|supervisor|officer|human being|living soul|on-call|stakeholder|team member|staff member}{|s}
    {few|not many|hardly anybody|hardly anyone} {on|in|of|at} {the|our|both|either}
    {few|not many} {people|engineers|developers|operators|reviewers}
    """
)
ANYONE = Lexicon.lines(
    """
    without {anyone|anybody|any of us|any of them|somebody|someone|any engineer|any person|any human|a single person}
    without the {team|reviewer|reviewers|operator|engineer|on-call|manager|dba|admin|author|owner|owners}
    """
)
ATTENDED = frozenset(form for form in unseen.FORMS if form.endswith("ing")) | frozenset(
    """trying reading seeing looking knowing-about testing opening running double-checking objecting thinking noting
    rehearsing exercising tried read seen looked tested opened run checked noticed reviewed verified validated asked
    told objected spotted caught approved questioned rehearsed exercised realising realizing realised realized
    inspected examined confirmed consulted warned watched watching being""".split()
)
# Their forms behind *did not* and *had not*.
LEMMAS = {
    "give": "gave", "gave": "gave", "given": "gave", "make": "made", "made": "made", "take": "took", "taken": "took",
    "took": "took", "raise": "raised", "raised": "raised", "ask": "asked", "send": "sent", "sent": "sent",
    "leave": "left", "left": "left", "carry": "carried", "carried": "carried", "run": "ran", "ran": "ran",
    "do": "did", "done": "did", "perform": "performed", "performed": "performed", "conduct": "conducted",
    "conducted": "conducted", "issue": "issued", "issued": "issued", "publish": "published", "published": "published",
    "post": "posted", "posted": "posted", "provide": "provided", "provided": "provided", "voice": "voiced",
    "voiced": "voiced", "express": "expressed", "seek": "sought", "sought": "sought", "request": "requested",
    "hold": "held", "held": "held", "draw": "drew", "write": "wrote", "written": "wrote", "file": "filed",
    "filed": "filed", "open": "opened", "opened": "opened", "log": "logged", "logged": "logged", "show": "showed",
    "exchange": "exchanged", "sound": "raised", "sounded": "raised",
}  # fmt: skip
# *Reacted to none of them.*
NONE_OF = Lexicon.lines(
    "{none|neither|not one|not a single one|not any} of {them|the|these|those|it|our|its|his|her|their}"
)
BY_NOBODY = Lexicon.lines("by {nobody|no one|no-one|none of the|not a single|neither of the|not one}")
UNTOLD = Lexicon.lines("untested, unreviewed, unannounced, unchecked, unverified, unvalidated, unread, unseen")


# Who was to be one of these was left out by somebody; nobody was left out who was not paged, woken or hurt.
_ADDRESSED = frozenset("told informed asked consulted warned notified briefed aware sure involved invited".split())


def addressed(tokens: Sequence[Token], being: int) -> bool:
    """Tell *without anybody being told* from *without anybody being paged*."""
    return being + 1 >= len(tokens) or tokens[being + 1].word in _ADDRESSED
