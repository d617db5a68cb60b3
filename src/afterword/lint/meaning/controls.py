"""What organisations put in the way of haste: reviews, gates, windows, permits, and leave asked for and given."""

from collections.abc import Sequence

from afterword.lint.meaning.omissions import singular
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Token

# A control of people only with one of the words beside it: a *code review*, not any review.
_CONTROLS = {
    "review": "code peer design security mandatory required compulsory obligatory prescribed second architecture safety"
    " change release pr pull-request cab four-eyes formal clinical pre-merge pre-deployment technical",
    "reviews": "code peer design security mandatory required",
    "gate": "qa test review approval release deployment quality deploy change security go-live launch go/no-go",
    "control": "change dual management document segregation-of-duties separation-of-duties four-eyes two-person "
    "maker-checker approval access-approval internal",
    "controls": "change dual management internal financial sox segregation-of-duties separation-of-duties "
    "maker-checker",
    "management": "change release",
    "check": "mandatory required compulsory prescribed pre-flight preflight second safety two-person four-eyes dual"
    " obligatory peer pre-op",
    "checks": "mandatory required compulsory prescribed pre-flight preflight safety obligatory",
    "step": "approval review sign-off verification mandatory required prescribed qa validation confirmation",
    "steps": "approval review sign-off verification mandatory required prescribed documented checklist",
    "window": "change maintenance release deployment agreed approved permitted allowed deploy",
    "windows": "change maintenance release deployment agreed approved",
    "calendar": "change freeze release deployment maintenance",
    "order": "prescribed agreed documented mandated official required",
    "sequence": "shutdown start-up startup switching landing prescribed agreed documented mandated official required",
    "interlock": "safety maintenance",
    "period": "freeze quiet blackout soak embargo cooling-off",
    "lockdown": "change release deployment code",
    "ban": "deployment deploy change friday",
    "signature": "second required mandatory",
    "signatures": "two required mandatory",
    "approval": "manager change second cab mandatory required peer prior code release line-manager owner",
    "approvals": "two required mandatory change",
    "agreement": "team change-window maintenance standing working",
    "rota": "on-call approval",
    "matrix": "approval escalation authority responsibility",
    "chain": "approval escalation command",
    "path": "escalation approval",
    "route": "escalation approval",
    "ladder": "escalation",
    "limits": "authority approval trading signing his her their",
    "limit": "authority approval trading signing his her their",
    "plan": "rollback rollout migration cut-over cutover maintenance deployment release agreed approved",
    "board": "change approval review",
    "manual": "operations operating maintenance operator's safety instruction",
    "practice": "best good standard agreed established accepted",
    "practices": "best good standard agreed established accepted",
    "line": "agreed approved",
    "lockout": "safety",
    "tagout": "safety",
    "ceremony": "key release",
    "sheet": "method instruction work procedure",
    "card": "instruction procedure job",
}
_WORDS = {head: frozenset(words.split()) for head, words in _CONTROLS.items()}


def is_control(head: str, modifiers: set[str]) -> bool:
    """Tell whether a noun with these words before it names a control of people: *the code review*."""
    if head in ("interlock", "interlocks", "peer-review", "qa") and not modifiers - {"the", "a", "both", "its"}:
        return True
    return not _WORDS.get(head, frozenset()).isdisjoint(modifiers)


# Leave, asked for and given; by themselves, or with one of the words beside them.
LEAVE: dict[str, frozenset[str] | None] = {
    "approval": None,
    "approvals": None,
    "permission": None,
    "authorisation": None,
    "authorization": None,
    "authority": None,
    "sign-off": None,
    "signoff": None,
    "sign-offs": None,
    "clearance": None,
    "consent": None,
    "permit": None,
    "go-ahead": None,
    "countersignature": None,
    "ok": None,
    "okay": None,
    "blessing": None,
    "signature": frozenset("second required mandatory manager's".split()),
    "eyes": frozenset("pair second four".split()),
    "light": frozenset({"green"}),
    "ticket": None,
    "request": frozenset("change approved".split()),
    "record": frozenset("change approved".split()),
    "rfc": None,
    "review": _WORDS["review"] | {"prior"},
    "reviews": _WORDS["reviews"],
    "reviewer": frozenset("second another required mandatory".split()),
    "approver": frozenset("second another required mandatory".split()),
    "check": _WORDS["check"],
    "checks": _WORDS["checks"],
    "waiver": None,
    "exemption": None,
    "dispensation": None,
    "say-so": None,
    "cab": None,
}
ASKING = frozenset(
    """asking seeking obtaining getting requesting awaiting having receiving securing waiting applying gaining
    first prior logging raising opening filing holding""".split()
)
WITHOUT = Lexicon.lines("without, with no, lacking, in the absence of, absent")
# *without being approved, without having been raised with the board*.
CLEARED = frozenset(
    "approved authorised authorized signed cleared sanctioned vetted reviewed raised tabled submitted agreed".split()
)
WITHOUT_BEING = Lexicon.lines("without {being|having been|it being|first being|having it|getting it|having this}")
BYPASSED_BY_WORK = frozenset(
    """went proceeded started happened ran reached gone began shipped landed took rolled goes slipped entered""".split()
)
UNAUTHORISED = Lexicon.lines(
    """
    {unauthorised|unauthorized|unapproved|unsanctioned|non-approved|uncontrolled|out-of-process|off-process|non-compliant}
    {out-of-window|out-of-hours|unreviewed|undocumented|unlogged|unscheduled|non-standard|improvised|rogue}
    """
)
# Only with the first of these a deed is one against the rules without more words.
FORBIDDEN = frozenset(
    """unauthorised unauthorized unapproved unsanctioned non-approved uncontrolled out-of-process off-process
    non-compliant out-of-window rogue""".split()
)
DEEDS = frozenset(
    """change changes deploy deployment deployments release releases restart reboot upgrade migration edit hotfix
    modification modifications intervention work works maintenance fix push merge update rollout patch repair shortcut
    workaround override switching procedure repairs""".split()
)
LAPSES = Lexicon.lines(
    """
    {procedural|process|procedure|protocol} {violation|violations|breach|breaches}
    {procedural|process|procedure|protocol} {lapse|lapses|non-compliance|deviation|deviations}
    {procedural|process|procedure|protocol} {noncompliance|non-adherence|transgression|infringement|infraction}
    """
)
IDIOMS = Lexicon.lines(
    """
    {exceeded|exceeding|overstepped|overstepping} {his|her|their|its} {authority|mandate|limits}
    {exceeded|exceeding|overstepped|overstepping} {his|her|their|its} {remit|powers|brief|bounds}
    {exceeded|exceeding|overstepped|overstepping} the {authority|mandate|remit|bounds} of
    {bent|bending|broke} {the|our|all the|every|company|house} {rules|rule|guidelines}
    {breaking|flouted|ignored|stretched} {the|our|all the|every|company|house} {rules|rule|guidelines}
    {rode|riding} roughshod over, {broke|breaking|jumped|jumping} {ranks|rank}
    {went|gone|going} {rogue|off-piste|off piste|off script|off-script}
    {self-approved|self-approving|self-merged|self-certified}
    {approved|merged|signed off|signed|waved through} {his|her|their} own {change|changes|pull request|request|work}
    {approved|merged} {his|her|their} own {code|ticket|merge request|pr|release|deployment}
    {signed off|signed|waved through} {his|her|their} own {code|ticket|merge request|pr|release|deployment}
    {skipped|jumped|jumping|bypassed|gamed} the {chain of command|proper channels|usual channels|official channels}
    {went|gone|going} {around|round|outside|past} the {proper|usual|official} {channels|channel|route|way}
    {went|gone|going} {around|round|outside|past} the {normal|agreed|right} {channels|channel|route|way}
    {took|taking} it {upon|on} {himself|herself|themselves|itself} to
    {took|taking} the law into {his|her|their} own hands, {played|playing} by {his|her|their} own rules
    {made|making} up {his|her|their} own {rules|procedure|process}
    """
)
OUTSIDE_OWN = Lexicon.lines(
    """
    {outside|beyond|above|over|in excess of} {his|her|their} {limits|limit|authority|remit}
    {outside|beyond|above|over|in excess of} {his|her|their} {mandate|permissions|powers|role|competence}
    """
)
# *Started before approval*: only what goes on cannot be taken back.
BEFORE_LEAVE = Lexicon.lines(
    "before {|the |any |formal |final |official }{approval|sign-off|clearance|permission|authorisation|authorization}"
)
GOING = frozenset(
    "started went deployed began shipped launched pushed merged released proceeded installed activated".split()
)
# *Which our policy forbids*, *while the freeze was on*, *during the freeze*.
FORBIDS = Lexicon.lines(
    """
    forbids, forbid, forbade, prohibits, prohibit, prohibited, disallows, bans, rules out
    {does|do|did} not {allow|permit}, {doesn't|don't|didn't} {allow|permit}
    """
)
WHILE_CLOSED = Lexicon.lines(
    """
    {freeze|moratorium|embargo|lockdown|blackout} {was|is} {on|in force|in place|active}
    {freeze|moratorium|embargo|lockdown|blackout} {was|is} {in effect|still on|still in force|still active}
    during {the|a|an|our} {change |code |deployment |release }{freeze|moratorium|lockdown}
    during {the|a|an|our} {holiday |year-end |quarter-end |christmas |}{freeze|moratorium|lockdown}
    """
)
BEHIND_BACKS = Lexicon.lines(
    """
    behind the {back|backs} of, over the {head|heads} of, without the {knowledge|consent|blessing|agreement} of
    behind {his|her|their|our|everyone's|everybody's|management's} {back|backs}
    """
)
# *Before the review was signed*.
GRANTED = Lexicon.lines(
    """
    {was|were|had been|has been|is} {granted|signed|given|approved|issued|obtained}
    {was|were|had been|has been|is} {received|completed|finished|complete|in|through}
    """
)
BY_THE_BOOK = Lexicon.lines(
    """
    by the {book|rules|rulebook}
    {through|via|using} {the |}{proper|official|usual|agreed|right|normal} {channels|channel|procedure|procedures}
    in {line|accordance|compliance|keeping|conformity} with, {according|pursuant} to
    as {prescribed|instructed|required by}
    """
)


def of_people(phrase: Sequence[Token]) -> bool:
    """Tell whether only people can keep a rule: *the checklist*, *the packing instruction*, *the change board*."""
    words = [singular(token.word) for token in phrase if token.kind in (Kind.WORD, Kind.NUMBER)]
    if not words:
        return False
    return bool(_ONLY_OURS.intersection(words)) or not _HANDS.isdisjoint(words)


_ONLY_OURS = frozenset(
    """checklist sop runbook playbook rulebook handbook handover hand-over four-eyes 4-eyes two-person two-man freeze
    sign-off signoff briefing instruction guideline induction training permit lock-out lockout tag-out
    board cab committee countersignature signature rota""".split()
)
# What people do with their hands; the rules for it are theirs.
_HANDS = frozenset(
    """packing lifting unloading picking cleaning hygiene welding driving parking docking mooring dosing dispensing
    labelling labeling weighing loading boarding escort visitor safety evacuation medication transfusion discharge
    admission cash-handling till approval review escalation emergency company house""".split()
)
