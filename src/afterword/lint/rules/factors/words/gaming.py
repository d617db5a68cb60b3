"""Rules evaded by habit or by trick: the emergency route abused, a change called small, leave still pending."""

from afterword.lint.text.frames import frame

_RULE = (
    r"(?:procedures?|process|polic(?:y|ies)|protocols?|checklists?|check-?lists?|runbooks?|playbooks?|guidelines?"
    r"|regulations?|rules?|rulebook|instructions?|manual|handbook|sops?|freeze|four-eyes (?:rule|check|principle)"
    r"|two-person rule|dual control|permits?|bans?|house rules?|code of (?:conduct|practice)|hold points?|sign-?offs?"
    r"|step list|method statement|work orders?|change (?:board|window|management)|segregation of duties"
    r"|approval(?: step)?|review(?: step)?|double[- ]check|cross-check|second (?:check|signature)|lock-?out|tag-?out"
    r"|time-?out|pre-flight check|standing orders?|charter|standard|terms of reference)"
)
_THE = r"(?:the |our |its |his |her |their |this |that |every |all |any |an? )?(?:[\w-]+(?:'s|s')? ){0,3}?"
_EVADING = (
    r"(?:skipping|ignoring|bypassing|by-passing|working around|working round|getting (?:a)?round|going (?:a)?round"
    r"|circumventing|sidestepping|dodging|flouting|disregarding|neglecting|cutting short|shortening|breaking|bending"
    r"|leaving out|dispensing with|doing without|short-circuiting|evading|stretching|overriding|deviating from"
    r"|departing from|straying from|not (?:following|using|keeping(?: to)?|observing|doing|applying|opening|reading)"
    r"|waiving|cheating|tricking|gaming|jumping|ducking|skirting|violating|breaching)"
)
_BYWAY = (
    r"(?:emergency|emergency[- ]change|hot-?fix|fast[- ]track|fast|break-?glass|expedited|express|urgent|override"
    r"|bypass|exception|standard-change|maintenance[- ]mode|super-?user|priority|red-button|incident|escape|back-?up"
    r"|self-service|rescue|special)"
)
_WAY = (
    r"(?:route|path|lane|procedure|process|accounts?|track|change(?: \w+)?|mode|access|channel|door|keys?|login|flag"
    r"|switch|privileges?|button|pipeline|workflow|form|code|entrance|stamp|card|queue|label)"
)
_LEAVE = (
    r"(?:approvals?|sign-?offs?|permission|consent|go-?ahead|clearance|authori[sz]ation|permits?|green light|decision"
    r"|(?:second|other|manager's|required|supervisor's|owner's|pharmacist's|doctor's) signature|countersignature"
    r"|blessing|(?:code|peer|security|design|clinical|second|legal) review|risk assessment|safety check|release note)"
)
_GRANTED = (
    r"(?:given|granted|signed(?: off)?|approved|agreed|cleared|authori[sz]ed|released|consented|countersigned"
    r"|confirmed|reviewed|accepted|blessed|okayed|decided|said yes|nodded|answered|replied|finished (?:the |its |his "
    r"|her )?review)"
)
_WENT = (
    r"(?:went ahead|went live|went out|went through|proceeded|started|began|was (?:\w+ly )?(?:started|begun|deployed"
    r"|released|pushed|merged|shipped|installed|opened|done|carried out|paid|dispensed|launched|made|switched|executed"
    r"|performed|moved|booked|published)|were (?:\w+ly )?(?:started|deployed|released|pushed|merged|shipped|installed"
    r"|opened|done|carried out|paid|dispensed|launched|made|moved|published)|deployed|released|pushed|merged|shipped"
    r"|installed|carried on|pressed on|pressed ahead|continued|launched|published|opened|switched|moved|departed|left"
    r"|sailed|took off)"
)
_OUT = r"(?:still )?(?:pending|outstanding|missing|open|lacking|awaited|refused|withheld|denied|not (?:yet )?\w+)"
_AGAINST = r"(?:rules? out|forbids?|forbade|prohibits?|bans?|excludes?|warns? against|advises? against|discourages?)"
_PRESCRIBED = (
    r"(?:checklist|procedure|policy|runbook|sop|guidelines?|handbook|manual|playbook|regulations?|work order"
    r"|instructions?|permit|(?:change|release|approval|review|security|house|safety|company|hospital|bank|ward|plant"
    r"|lab|kitchen) (?:process|rules?|standards?|protocol))"
)
_PRESCRIBES = (
    "calls requires asks demands prescribes wants insists stipulates foresees provides mandates lists lays expects "
    "require demand call ask prescribe"
).split()
_PRESCRIBERS = (
    "checklist procedure policy process rules runbook sop protocol guideline guidelines handbook manual playbook "
    "standard rule regulations regulation order instructions permit"
).split()
_WANTED = ", ".join(f"{rule} {wants}" for rule in _PRESCRIBERS for wants in _PRESCRIBES)
_ASKED = (
    r"(?:calls? for|requires?|asks? for|demands?|prescribes?|wants?|insists? on|stipulates?|foresees?|provides? for"
    r"|mandates?|lists?|lays? down|expects?)"
)

FRAMES = (
    frame(
        "had not yet, had not given, had not signed, had not approved, had not agreed, had not cleared, had not "
        "released, had not consented, had not confirmed, had not been approved, had not been signed, had not been "
        "given, had never approved, had never agreed, had never signed, had yet to, has yet to, still pending, was "
        "pending, still outstanding, was outstanding, still missing, still open, was refused, been refused, was "
        "withheld, was denied, not yet given, not yet granted, not yet signed, not yet approved, not yet there, anyone "
        "had approved, anybody had approved, anyone had signed, anybody had signed, had signed off, had given, had "
        "agreed, had consented, with a missing, despite a missing, despite the missing, despite an open, despite a "
        "pending, despite a refused, despite an objection, despite the objection, despite objections, despite the "
        "veto, despite a veto, over the objections, against the veto, against the objections",
        rf"{_WENT} [^;.]{{0,60}}?,? ?(?:even though|al?though|though|while|when|before) (?:the |our "
        rf"|an? )?(?:[\w-]+ ){{1,4}}?(?:had|has) (?:(?:not|never)(?: yet)?(?: \w+ly)?|yet to)(?: been)? (?:{_GRANTED}"
        r"|give|grant|sign|approve|agree|clear|authori[sz]e|release|consent|confirm"
        r"|review)\b(?! (?:a|the) (?:certificate|token|key))",
        rf"{_WENT} [^;.]{{0,60}}?,? ?before (?:anyone|anybody|the (?:[\w-]+ ){{1,3}}?) ?had {_GRANTED}\b",
        rf"{_WENT} [^;.]{{0,60}}?,? ?(?:(?:even though|al?though|though|while|when) (?:the "
        rf"|our )?(?:[\w-]+ ){{0,2}}?{_LEAVE} (?:of [^,;.]{{2,30}}? )?(?:was|were|had been|is)"
        rf"|with (?:the |our |an? )?(?:[\w-]+ ){{0,2}}?{_LEAVE}) {_OUT}\b",
        rf"{_WENT} [^;.]{{0,60}}?(?:despite|against|over|with) (?:the |an? )?(?:missing|open|pending|refused"
        rf"|outstanding|denied) (?:[\w-]+ )?{_LEAVE}\b",
        rf"{_WENT} [^;.]{{0,60}}?(?:despite|against|over) (?:the |an? )?(?:express |explicit |written )?(?:objections?"
        r"|veto) (?:of|by|from)\b",
    ),
    frame(
        "rules out, forbids, forbade, prohibits, excludes, warns against, advises against, discourages, bans, forbid, "
        "prohibit",
        r"(?:was|were|had been|got) (?:\w+ly )?(?:given|handed|granted|told|allowed|left|sent|stored|kept|shared"
        r"|opened|done|moved|merged|deployed|written down|passed on|lent|used|mixed|carried|loaded|copied"
        r"|switched off|propped|unlocked|booked|fed|cleaned|stacked|parked|worked on"
        r"|made)[^;.]{0,70}? ?, (?:something|a thing|a practice|a step|a habit|which|as) (?:that |which )?(?:the"
        rf"|our|every|its) (?:[\w-]+ ){{0,3}}?{_RULE} (?:\w+ly )?{_AGAINST}",
        r"(?P<deed>\w+ed|ran|took|went|made|put|drove|gave|sent|left|cut|set|let|wrote|kept|fed"
        r"|stood) [^;.]{2,80}? ?, (?:something|a thing|a practice|a step|a habit|which|what) (?:that "
        rf"|which )?(?:the|our|every|its) (?:[\w-]+ ){{0,3}}?{_RULE} (?:\w+ly )?{_AGAINST}",
    ),
    frame(
        "abused, misused, abusing, misusing, abuse of, misuse of, as an emergency, an emergency, as emergency, "
        "emergency route, emergency path, emergency procedure, emergency process, emergency change, hotfix route, "
        "hotfix path, fast track, fast lane, break-glass, express lane, as a standard change, as standard change, as "
        "minor, as a minor, as routine, as a hotfix, as an incident, below the approval, under the approval, below the "
        "signing, under the signing, below the tender, under the tender, below the review, under the review, below the "
        "reporting, under the reporting, below the spending, below the authority, below the board, below the "
        "purchasing, below the procurement, under the procurement",
        rf"{_BYWAY} {_WAY} (?:was|were|had been|has been|is) (?:\w+ly |once (?:more|again) )*(?:ab|mis)used\b",
        rf"(?P<deed>abused|misused|abusing|misusing) (?:the |our |its |an? |{_BYWAY} ){{1,2}}(?:[\w-]+ )?{_WAY}\b",
        rf"(?:ab|mis)use of (?:the |our |an? )?{_BYWAY} {_WAY}\b",
        rf"(?P<deed>used|took|chose|picked) (?:the |our |an? )?{_BYWAY} {_WAY} (?:for|to push|to ship|to get) (?:an? "
        r"|the )?(?:ordinary|normal|routine|everyday|regular|planned|non-urgent|harmless|cosmetic|minor|scheduled)\b",
        rf"{_BYWAY} {_WAY} (?:was|were|had been) (?:\w+ly )?(?:used|taken|chosen) (?:for|to push|to ship"
        r"|to get) (?:an? |the )?(?:ordinary|normal|routine|everyday|regular|planned|non-urgent|harmless|cosmetic"
        r"|minor|scheduled)\b",
        r"(?P<deed>declared|labelled|labeled|classified|marked|filed|booked|logged|registered|dressed up|disguised"
        r"|passed off|entered|flagged) [^,;.]{2,50}? (?:as |up as |off as |to be )?(?:an? )?(?:emergency"
        r"|standard(?: change)?|minor|routine|hot-?fix|incident|trivial|urgent"
        r"|low[- ]risk)[^;.]{0,30}? (?:to (?:avoid|escape|get (?:a)?round|get past|dodge|bypass|circumvent|evade"
        r"|spare|skip)|so (?:that|as)|and so (?:avoided|escaped|got))\b",
        r"(?P<deed>split|divided|cut|broke up|booked|spread) [^,;.]{2,50}? (?:to (?:stay|keep|remain)|so as to (?:stay"
        r"|keep)) (?:below|under) the (?:approval|signing|signature|authority|purchasing|procurement|tender|review"
        r"|reporting|notification|board|cab|spending|expense|change|trading|single-signature|sign-off) (?:limit"
        r"|threshold|ceiling)\b",
    ),
    frame(
        "habit of, used to skipping, used to ignoring, used to working, used to leaving, used to bypassing, used to "
        "getting, used to going, used to not, accustomed to, custom of, fond of, prone to, a practice of, practice of, "
        "into the way of, the knack of, way of working, taken to skipping, taken to ignoring, taken to bypassing, "
        "taken to working, taken to leaving, taken to signing, come to ignore, come to skip, culture of, tradition of, "
        "tempted into",
        rf"(?:habit|custom|practice|way|knack|culture|tradition) of {_EVADING} {_THE}{_RULE}\b",
        rf"(?P<deed>grown|got|gotten|become|grew|became|taken|took|came) (?:\w+ )?(?:used|accustomed|inured|prone"
        rf"|inclined)? ?to {_EVADING} {_THE}{_RULE}\b",
        rf"(?P<deed>come|grown|came|learned|learnt|tended|tend|used) to (?:skip|ignore|bypass|work around|leave out"
        rf"|disregard|sidestep|do without|get around) {_THE}{_RULE}\b",
    ),
    frame(
        "had become normal, had become common, had become usual, had become routine, had become the norm, became "
        "normal, became routine, was common, was normal, was usual, was the norm, was accepted, was tolerated, is "
        "common, is normal, is usual, had become a habit, was routine, was customary, had become customary, is "
        "tolerated, is accepted",
        rf"(?:^\W*|[,;:] |\b(?:that|and|where|because) ){_EVADING} {_THE}{_RULE}(?: (?:on|at|in|by|during"
        r"|of) [^,;.]{2,40}?)? (?:was|had become|is|became|has become) (?:\w+ly )?(?:common|normal|usual|routine"
        r"|the norm|accepted|tolerated|customary|a habit)\b",
        rf"{_RULE} (?:was|were|is|are) (?:commonly|usually|routinely|habitually|regularly|customarily|generally)"
        r" (?:skipped|ignored|bypassed|left out|worked around|disregarded|circumvented|dispensed with|waived)\b",
    ),
    frame(
        "departure by, departure of, departures by, deviation by, deviation of, deviations by, divergence by, breach "
        "by, breaches by, violation by, violations by, evasion by, circumvention by, neglect by, disregard by, "
        "departure on, deviation on, breach on, violation on, departure from, deviation from, deviations from, "
        "departures from",
        r"(?:departure|deviation|divergence|breach|violation|evasion|circumvention|neglect|disregard)s? (?:by|of"
        rf"|on the part of) (?:the |our |an? )?(?P<who>[\w@-]+)[^,;.]{{0,40}}? (?:from|of|for) {_THE}{_RULE}\b",
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:\w+ )?(?:departures?|deviations?|divergence) from {_THE}{_RULE})\b",
        rf"(?:his|her|their) (?P<told>(?:\w+ )?(?:departures?|deviations?|divergence) from {_THE}{_RULE})\b",
    ),
    frame(
        _WANTED,
        r"(?P<deed>\w+ed|ran|took|went|made|put|drove|gave|sent|let|left|cut|set) [^;.]{2,70}? without (?:the|any"
        r"|an?|all|both|its|his|her|their) [^;.,]{2,60}? (?:that |which )?(?:the|our|its"
        rf"|every) (?:[\w-]+ ){{0,3}}?{_PRESCRIBED} (?:\w+ly )?{_ASKED}(?= ?[.,;]|$| (?:for|in|before|at)\b)",
        r"(?:was|were|had been|went) (?:\w+ly )?\w+ [^;.]{0,60}?without (?:the|any|an?|all"
        r"|both) [^;.,]{2,60}? (?:that |which )?(?:the|our|its"
        rf"|every) (?:[\w-]+ ){{0,3}}?{_PRESCRIBED} (?:\w+ly )?{_ASKED}(?= ?[.,;]|$| (?:for|in|before|at)\b)",
    ),
    frame(
        "hold point, hold points, witness point, stop points, required signatures, required checks, required steps, "
        "prescribed steps, prescribed checks, prescribed stops, mandatory checks, mandatory steps, mandatory reviews, "
        "mandatory signatures, required review, mandatory review, prescribed check, mandatory check, required check, "
        "mandatory step, required step",
        r"(?:hold points?|witness points?|stop points?|(?:required|prescribed|mandatory) (?:checks?|signatures?|steps?"
        r"|stops?|reviews?))(?: (?:in|of|on|for) [^,;.]{2,50}?)? (?:was|were|had been) (?:\w+ly )?(?:passed over"
        r"|skipped|left out|omitted|ignored|jumped|bypassed|waived|dispensed with|not (?:observed|kept|respected|done"
        r"|made))\b",
    ),
    frame(
        "bypassing the, skipping the, ignoring the, circumventing the, sidestepping the, dodging the, evading the, "
        "flouting the, disregarding the, working around, getting around, bypassing our, skipping our, ignoring our, "
        "circumventing our, avoiding the, overriding the, short-circuiting the, bypassing review, skipping review, "
        "bypassing code, skipping code, bypassing every, bypassing both, bypassing all, breaking the, violating the, "
        "violating our, breaching the",
        r"(?:was|were|had been|has been|got|being) (?:\w+ly |simply |just )*(?:changed|deployed|pushed|merged"
        r"|released|shipped|edited|applied|made|done|installed|moved|deleted|restarted|rebooted|switched|opened"
        r"|booked|paid|dispensed|given|sent|signed|approved|carried out|run|launched|published|uploaded|loaded"
        r"|migrated|patched|granted|created|replaced)\b[^;.]{0,60}? ?, ?(?:thereby |thus |simply "
        rf"|again )?(?:{_EVADING}|avoiding) {_THE}(?:{_RULE}"
        r"|pull[- ]request process)\b(?! (?:of|for) the (?:cache|proxy|load balancer))",
    ),
    frame(
        "forbids, forbid, prohibits, prohibit, bans, rules out, forbade, not allow, not permit, disallows, is "
        "forbidden, are forbidden, is prohibited, is not allowed, is not permitted, is against, was against, against "
        "policy, against the rules",
        r"(?:had been|have been|has been|were|was|kept|are|is) (?:\w+ly |long |secretly )?(?P<verb>(?!being\b)\w+ing)"
        r" [^;.]{2,70}? ?, (?:which|something (?:that |which )?|a practice (?:that |which )?|what) ?(?:the|our"
        rf"|every|its) (?:[\w-]+ ){{0,3}}?{_RULE} (?:\w+ly )?(?:{_AGAINST}|forbid|prohibit"
        r"|(?:does|do|did) not (?:allow|permit)|disallows?)\b",
        r"(?:had been|have been|has been|were|was|kept) (?:\w+ly |long |secretly )?(?P<verb>(?!being\b)\w+ing) "
        r"[^;.]{2,70}? ?,? (?:which|although (?:this|it)|though (?:this|it)) (?:is|was) (?:strictly |expressly "
        r"|explicitly )?(?:forbidden|prohibited|not allowed|not permitted|against (?:the rules|policy|regulations))\b",
    ),
    frame(
        "signing for each, signing for one, signed for each, signed for one, sharing passwords, sharing logins, "
        "sharing keys, sharing badges, sharing accounts, sharing one login, sharing a login, sharing one password, "
        "sharing the password, lending badges, lending their badges, lending cards, shared passwords, shared logins, "
        "shared one login, shared their badges, shared badges, lent badges, lent their badges, tailgating, propping "
        "doors, propping the door, propped the door, propping open, signing unread, signing blind, signed blind, "
        "approving each, approved each, ticking unread, merging without, approving blind, approved blind, "
        "rubber-stamping",
        r"(?:signing for (?:each other|one another|colleagues|both)|sharing (?:passwords|logins|keys|badges|accounts"
        r"|(?:one|a|the) (?:login|password|badge|key|account))|lending (?:their )?(?:badges|cards|keys)|tailgating"
        r"|propping (?:the |fire )?doors?(?: open)?|signing (?:unread|blind)|approving (?:each other's \w+|blind)"
        r"|merging without (?:a )?(?:review|approval)|rubber-stamping)(?: (?:on|at|in|by|during|of"
        r"|among) [^,;.]{2,40}?)? (?:had become|became|has become|had crept in|had set in) ?(?:\w+ly )?(?:common"
        r"|normal|usual|routine|the norm|accepted|tolerated|customary|a habit|the rule)?\b",
        r"(?P<deed>signed for (?:each other|one another)|shared (?:passwords|logins|badges"
        r"|(?:one|a|the|their) (?:login|password|badge|key))|lent (?:each other |out )?(?:their )?badges"
        r"|propped the (?:[\w-]+ )?door open|signed (?:the \w+ )?blind|approved (?:each other's [\w-]+|blind))\b",
    ),
)
