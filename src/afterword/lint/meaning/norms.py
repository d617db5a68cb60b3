"""What people are said to have broken: verbs of breach, nouns of rule, and rules that only machines keep."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.lint.meaning import controls
from afterword.lint.meaning.omissions import singular
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Token
from afterword.lint.who import nouns

# Denied, these are breaches: *was not followed*.
_KEPT = verbs.lemmas(
    "follow respect observe obey honour honor heed use complete apply obtain seek secure await".split()
) | {"sought": "seek"}
KEEPING = frozenset(_KEPT) | {
    "adhere",
    "adheres",
    "complies",
    "sticks",
    "keeps",
    "abides",
    "conforms",
    "adhered",
    "adhering",
    "comply",
    "complied",
    "complying",
    "stick",
    "stuck",
    "kept",
    "keep",
    "abide",
    "abided",
    "conform",
    "conformed",
}
_BROKEN = (
    verbs.lemmas(
        """violate bypass circumvent ignore skip breach break disregard flout contravene infringe sidestep neglect evade
    override disobey transgress omit jump leap hop dodge duck skirt subvert overstep short-circuit shortcut defy
    undercut trample
    flaunt side-step stretch""".split()
    )
    | {"skipped": "skip", "skipping": "skip", "omitted": "omit", "overrode": "override", "overridden": "override"}
    | {
        "bend": "bend",
        "bends": "bend",
        "bent": "bend",
        "bending": "bend",
    }
)
VERBS = Lexicon(
    (
        *_KEPT,
        *_BROKEN,
        "{adhere|adheres|adhered|adhering|stick|sticks|stuck|keep|keeps|kept|conform|conforms|conformed} to",
        "{comply|complies|complied|complying} with",
        "{deviate|deviated|deviating|depart|departed|departing} from",
        "{stray|strayed|straying|drift|drifted|drifting|veer|veered|veering|diverge|diverged|diverging} from",
        "{abide|abides|abided|abiding} by",
        "{acted|acting|worked|went} against",
        "{fell|ran|run|fallen} {foul|afoul} of",
        "{took|taking} {a |the |}{shortcut|short-cut|short cut|shortcuts|detour} {past|around|round}",
        "{went|going|gone} {behind|over} the {back|head|heads} of",
        "{work|worked|working} through",
        "{pass|passed|passing} through",
        "{threw|thrown|tossed|cast|chucked} {overboard|aside|out of the window|to the wind|to the winds}",
        "{jumped|jumping|leapt|hopped} over",
        "kept",
        "cut",
        "complied with",
        "{went|go|going|gone|got|get} {around|round|past}",
        "{cut|cutting} short",
        "{dispense|dispenses|dispensed|dispensing} with",
        "{do|does|did|done|doing} {without|away with}",
        "{set|setting|put|putting|left} aside",
        "{left|leaving|leave} out",
        "{pass|passed|passing} over",
        "{waive|waived|waiving|forgo|forwent|forewent|forgone|foregone|forgoing|curtail|curtailed|abridge|abridged}",
        "{done|gone|going|went} without",
        "{work|worked|working} around",
        "{go|went|gone|going} through",
        "{work|worked|working} through",
        "{tick|ticked|ticking} off",
        "{cut|cutting|took|take|taking} {a shortcut|shortcuts|a short cut} {past|around|round|through}",
        "{end-run|end-ran|tiptoed|snuck|sneaked|slipped|manoeuvred|maneuvered} {around|past|round|by}",
        "{pushed|push|rode|ran|run|drove|rushed} {past|roughshod over}",
        "{jumped|jump|jumping} {over|the queue of}",
        "{made|make|making} light of",
        "{played|playing} fast and loose with",
        "{thumbed|thumbing} {his|her|their} {nose|noses} at",
    )
)
BREACHES = Lexicon.lines(
    """
    {violation|violations|breach|breaches|circumvention|disregard|infringement|contravention|bypassing|neglect} of
    {non-observance|nonobservance|transgression|flouting|evasion|abuse|skipping} of, {departures|divergence} from
    {disregard|disregarding} for, {disrespect|contempt} for
    {non-compliance|noncompliance|non compliance|lack of compliance|non-adherence|nonadherence} {with|to}
    {failure|failures} to {follow|respect|observe|comply with|adhere to|obey}
    {failed|failing|fails} to {follow|respect|observe|comply with|adhere to|obey}
    {deviation|deviations|departure} from
    not {following|respecting|observing|complying with|adhering to}
    """
)
WITHOUT = Lexicon.lines(
    """
    without {following|respecting|observing|completing|adhering to|complying with|going through}
    without {having |}{followed|respected|observed|completed|gone through|worked through|consulting|opening|checking}
    {contrary to|against|in violation of|in breach of|outside|outside of|in defiance of|despite|in spite of}
    {in contravention of|in disregard of|with no regard for|without regard for|regardless of|without}
    """
)
_RULES = frozenset(
    """procedure process policy runbook checklist sop guideline freeze rule protocol principle playbook instruction
    standard regulation convention workflow moratorium blackout embargo rulebook handbook directive approval
    guidance
    requirement four-eyes gate sign-off signoff go/no-go practice window clearance authorisation authorization
    signature permission consent go-ahead statute handover-protocol rota code-of-conduct""".split()
)
# One breaks a rule; a broken process does not run.
_BREAKABLE = frozenset(
    "freeze rule policy principle protocol moratorium embargo convention regulation standard".split()
)
# What instructions are numbered by.
_NUMBERED = frozenset("sop wi sop-no procedure policy instruction rule guideline directive qms qp wp sop's".split())
# One uses and completes these.
_LISTS = frozenset("checklist runbook playbook sop".split())
DOING = frozenset("following respecting observing completing to with through without".split())
# What is a process, policy or rule to a machine.
_TECHNICAL = frozenset(
    """tls ssl iam cors csp retention firewall network routing retry backoff back-off cache caching eviction lifecycle
    scaling autoscaling admission security-group pod rate-limit throttling bucket replication placement scheduling
    restart password lint linter eslint http tcp bgp ip dns smtp mqtt amqp grpc raft consensus gossip handshake wire
    content-security type validation business alert alerting matching regex udev iptables nat acl waf proxy
    load-balancing foreign unique integrity constraint storage garbage child parent daemon worker server batch
    background unix kernel merge branch-protection branch protection opa kyverno gatekeeper sla robots resource quota
    encryption""".split()
)
# With these it is a rule of people whatever else stands before it.
_PEOPLED = frozenset("change release deployment maintenance incident escalation approval review company".split())
_PAIRED = frozenset("four-eyes 4-eyes two-person two-man two-eyes dual-control".split())
_COMPULSORY = frozenset("mandatory required obligatory compulsory prescribed stipulated".split())
_OWNERS = (
    nouns.PERSON_NOUNS
    | nouns.TEAM_NOUNS
    | nouns.TEAM_PLURALS
    | nouns.BARE_TEAMS
    | nouns.VENDOR_NOUNS
    | {"company", "organisation", "board", "bank"}
)
_MACHINE_NOUNS = frozenset(
    """requirement gate standard protocol convention instruction practice window clearance authorisation authorization
    signature permission consent""".split()
)
# These are obtained before the work, and missing where it went without.
_OBTAINED = frozenset(
    "approval sign-off signoff clearance authorisation authorization signature permission consent go-ahead".split()
)
_LABOUR = frozenset(
    """change release deployment deploy incident review approval escalation handover hand-over maintenance rollout
    roll-out migration two-person four-eyes 4-eyes two-man company security safety emergency operating standard agreed
    documented mandatory prescribed established internal official usual normal defined written on-call access patch
    backup restore failover code peer management our his her their this that the communication notification customer
    vendor shutdown start-up startup commissioning test testing qa freeze friday holiday year-end go-live go/no-go
    rollback coding naming production required existing correct proper due standing team departmental cab vetting
    procurement onboarding offboarding decommissioning key-rotation rotation dual-control lockout tagout medication
    treatment clinical surgical infection hygiene triage transfusion radiation evacuation visitor cash-handling kyc aml
    trading payment reconciliation laboratory lab sterile resuscitation discharge flight landing docking navigation
    crane welding hot-work chemical waste cleaning site building fire sampling dispensing pre-deployment pre-flight
    preflight post-deployment launch cutover cut-over upgrade second formal best good permitted announced necessary
    obligatory compulsory regular board's manager's sequence peer-review two-step stipulated packing picking lifting
    unloading loading dosing mooring labelling labeling weighing driving parking escort till boarding""".split()
)
WORK = frozenset(
    """release deployment deploy change rollout roll-out hotfix hot-fix migration upgrade shift handover launch cutover
    cut-over work maintenance operation restore restart reboot failover push commit edit fix
    releases deployments changes rollouts hotfixes migrations upgrades fixes commits edits restarts""".split()
)
# How work is told in the passive: *the change was made outside the process*.
DONE = frozenset(
    """done made carried performed executed pushed deployed released started rolled applied merged shipped
    launched run switched""".split()
)
# Outside these one may work; against and outside the others one may not.
_CLOSED = frozenset("freeze moratorium blackout embargo".split())
AGAINST = frozenset("contrary against outside in despite regardless".split())
# Who grants leave, and what is done to go without it.
_BODIES = frozenset("board cab committee".split())
_GRANTING = _PEOPLED | frozenset("advisory architecture governance steering security safety risk".split())
_AVOIDING = frozenset({"bypass", "circumvent", "sidestep", "evade", "dodge", "duck", "skirt", "side-step"})
_BY_DESIGN = (
    ("by", "design"),
    ("on", "purpose"),
    ("as", "intended"),
    ("as", "designed"),
    ("as", "agreed"),
    ("as", "documented"),
    ("as", "planned"),
    ("with", "permission"),
    ("with", "approval"),
)
_LEAVE = frozenset("approval permission consent blessing go-ahead agreement leave".split())
_WILLED = frozenset("deliberately intentionally purposely".split())
_ADVISED = frozenset(
    """advised advises recommended recommends asks asked says said requires suggested suggests prescribes expected usual
    instructed instructs demands""".split()
)
_REACH = 9


def fits(verb: str, phrase: Sequence[Token]) -> bool:
    """Tell whether a verb goes with a noun of rule: a broken process does not run, an ignored one may hang."""
    words = [singular(token.word) for token in phrase if token.kind is Kind.WORD and token.word not in DETERMINERS]
    if _BROKEN.get(verb) == "break":
        return words[-1] in _BREAKABLE
    if _KEPT.get(verb) in ("use", "complete", "apply"):
        return words[-1] in _LISTS or not _PAIRED.isdisjoint(token.word for token in phrase)
    if _KEPT.get(verb) in ("obtain", "seek", "secure", "await"):
        return words[-1] in _OBTAINED
    return words != ["process"] or _BROKEN.get(verb) not in ("ignore", "skip", "neglect", "omit")


def is_body(tokens: Sequence[Token]) -> bool:
    """Tell whether a noun phrase names those who grant leave: *the change advisory board*."""
    words = [singular(token.word) for token in tokens if token.kind is Kind.WORD]
    return bool(words) and words[-1] in _BODIES and (words[-1] == "cab" or not _GRANTING.isdisjoint(words[:-1]))


def avoids(verb: str, particle: str) -> bool:
    """Tell whether a verb says that somebody was not asked: *bypassed*, *went around*."""
    return _BROKEN.get(verb) in _AVOIDING or particle in ("around", "round", "past", "of")


def keeps_clear(preposition: str, rule: str) -> bool:
    """Tell *outside the freeze*, when one may work, from *outside the process*."""
    return preposition == "outside" and singular(rule) in _CLOSED


def is_missing(preposition: str, rule: str) -> bool:
    """Tell whether work can go without a noun of rule: *without approval*, but not *without a process*."""
    return preposition != "without" or singular(rule) in _OBTAINED - {"permission", "consent"}


def lenient(preposition: str, rule: str) -> bool:
    """Tell whether a rule needs no word of labour before it: *contrary to the runbook*."""
    return preposition in ("contrary", "in", "against", "despite") and singular(rule) in _LISTS | {"freeze"}


def is_norm(tokens: Sequence[Token]) -> bool:
    """Tell whether a noun phrase names a rule that people keep."""
    words = [token for token in tokens if token.kind in (Kind.WORD, Kind.NUMBER)]
    if not words:
        return False
    if len(words) > 1 and words[-1].kind is Kind.NUMBER and words[-2].word in _NUMBERED:  # SOP 14
        words = words[:-1]
    head = _numbered(words) or singular(words[-1].word)
    modifiers = {token.word for token in words[:-1]}
    if any(token.possessive and token.word not in _OWNERS for token in words[:-1]):
        return False  # the autoscaler's policy
    if head in ("process", "procedure", "workflow"):
        modifiers -= {"access", "business"}
    paired = head in ("check", "review", "principle") and modifiers & _PAIRED
    if paired or (head == "review" and modifiers & _COMPULSORY) or controls.is_control(head, modifiers):
        return True
    if head not in _RULES or (modifiers & _TECHNICAL and not modifiers & _PEOPLED):
        return False
    bare = head == "protocol" and len(words) == 1  # *did not follow protocol*
    return bare or head not in _MACHINE_NOUNS or bool(modifiers & (_LABOUR - DETERMINERS))


def _numbered(words: Sequence[Token]) -> str:
    """Return *sop* for *SOP-14* and *work instruction* for *work instruction WI-203*: rules that are numbered."""
    named, _, number = words[-1].word.partition("-")
    if named not in _NUMBERED or not number[:1].isdigit():
        return ""
    return "sop"


def thing(tokens: Sequence[Token], first: int, *, strict: bool = False) -> int | None:
    """Return the index of the noun of rule that a phrase beginning at an index is about; None where it is no rule.

    `strict` asks for a word of labour before it.
    """
    at = first
    start = first
    while at < min(first + _REACH, len(tokens)):
        token = tokens[at]
        if token.kind is Kind.MARK and token.word not in "*_`\"'/":
            return None
        if at > first and token.word in DETERMINERS | {"any", "all"} and token.word != "no":
            start = at
        if token.word in PREPOSITIONS and token.word not in ("of", "in", "for"):
            return None
        ends = at + 1 >= len(tokens) or tokens[at + 1].kind is Kind.MARK or not _continues(tokens[at + 1])
        if ends and is_norm(tokens[start : at + 1]):
            modifiers = {each.word for each in tokens[start:at]}
            people = bool(modifiers & (_LABOUR - DETERMINERS)) or singular(token.word) == "freeze"
            people = people or controls.is_control(token.word, modifiers)
            return at if people or not strict else None
        if token.word in PREPOSITIONS:
            start = at + 1
        if at > first and (
            token.word in verbs.AUXILIARIES or token.word in ("and", "but", "which", "that", "because", "so")
        ):
            return None
        at += 1
    return None


def _continues(token: Token) -> bool:
    """Tell whether a word can go on a compound noun: *the freeze calendar*, *the process table*."""
    word = token.word
    small = word in PREPOSITIONS | COORDINATORS | RELATIVES | SUBORDINATORS | DETERMINERS | verbs.AUXILIARIES | {"to"}
    return not (small or verbs.is_adverb(word) or verbs.is_past(word) or word.endswith("ing"))


def meant(tokens: Sequence[Token]) -> bool:
    """Tell whether the breach is how it is meant to be: *by design*, *as agreed*."""
    words = [token.word for token in tokens]
    if any(pair in _BY_DESIGN for pair in pairwise(words)) or not _WILLED.isdisjoint(words):
        return True
    if any(word == "with" and not _LEAVE.isdisjoint(words[at + 1 : at + 6]) for at, word in enumerate(words)):
        return True
    places = (at for at, word in enumerate(words) if word == "as" and words[at + 1 : at + 3] != ["usual", ","])
    return any(not _ADVISED.isdisjoint(words[at + 1 : at + 6]) for at in places)


def supposed(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the words before an index speak of finding or preventing breaches, not of one."""
    near = {token.word for token in tokens[max(0, index - 4) : index]}
    return bool(
        near
        & {
            "detect",
            "detects",
            "prevent",
            "prevents",
            "report",
            "reports",
            "any",
            "possible",
            "potential",
            "alert",
            "on",
            "every",
            "if",
        }
    )
