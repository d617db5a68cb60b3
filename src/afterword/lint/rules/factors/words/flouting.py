"""Rules not kept, by classes of words: flouted, dispensed with, contrary to, half worked through."""

from afterword.lint.text.frames import frame

_NORM = (
    r"(?:procedures?|process(?:es)?|polic(?:y|ies)|protocols?|checklists?|check-?lists?|runbooks?|playbooks?"
    r"|guidelines?|guides?|regulations?|rules?|rulebook|standards?|instructions?|manual|handbook|code|sequence|forms?"
    r"|requirements?|principles?|permits?|permit office|segregation of duties|separation of duties|orders?|sign-?offs?"
    r"|approvals?|change board|change window|freeze|four-eyes (?:rule|check|principle)|two-person rule|dual control"
    r"|lock-?out|tag-?out|time-?out|briefing|release gate|gate|review step|approval step|work order|ban|prohibition"
    r"|agreement|charter|sop|sops|schedule of authority|delegation of authority|mandate|house rules?|safety rules?"
    r"|method statement|risk assessment|safety card|step list|cut-over plan|rollback plan|test plan|work plan|curfew"
    r"|embargo|moratorium|recipe|prescription|load sheet|switching plan|agreed order|agreed sequence|data sheet"
    r"|flight plan|work sheet|quarantine|waiting period|cooling-off period|hold point|stop sign|double check"
    r"|peer review|code review|design review|two-reviewer rule|second signature|countersignature)"
)
_BIT = r"(?:the |our |its |his |her |their |any |every |all |an? |this |that |both |most |part of the |parts of the )"
_ADJ = r"(?:[\w-]+ ){0,4}?"
_OURS = r"(?:[\w-]+(?:'s|')? ){0,4}?"
_BROKE = (
    r"(?:flouted|violated|breached|dispensed with|deviated from|departed from|strayed from|dodged|sidestepped"
    r"|side-stepped|circumvented|short-circuited|went past|went around|went round|walked past|walked around|waived"
    r"|evaded|undercut|overrode|set aside|put aside|infringed|cut short|passed over|overstepped|trampled on|defied"
    r"|contravened|by-passed|bypassed|worked around|worked round|got around|got round|abridged|made light of|disobeyed"
    r"|skirted|ducked|eluded|steamrolled|brushed aside|swept aside|rode roughshod over|paid no (?:heed|regard"
    r"|attention) to|took no notice of|gave a miss|played fast and loose with|made short work of|saw fit to ignore"
    r"|did not bother with|did away with|jumped|leapfrogged|leapt over|stepped over|sailed past|slipped past"
    r"|sneaked past|tiptoed around|disregarded|worked to [\w ]{1,15} instead of"
    r"|did not (?:keep|hold|adhere|stick|conform|comply) (?:to|with|by)|fell foul of)"
)
_BROKEN = (
    r"(?:flouted|violated|breached|dispensed with|dodged|sidestepped|circumvented|short-circuited|waived|evaded"
    r"|overridden|set aside|put aside|infringed|cut short|passed over|overstepped|trampled on|defied|contravened"
    r"|bypassed|by-passed|shortened|abbreviated|trodden underfoot|trampled underfoot|worked around|abridged|disobeyed"
    r"|brushed aside|swept aside|skipped|ignored|disregarded|left out|omitted|broken|neglected|not followed|not kept"
    r"|not observed|not adhered to|not respected|only half (?:followed|done|completed))"
)
_PARTLY = (
    r"(?:only |just )?(?:half|partly|partially|not fully|not completely|never|hardly|barely|not even|incompletely)"
)
_WORKED = r"(?:worked through|gone through|completed|done|ticked off|filled in|filled out|worked off|followed|executed)"
_CONTRARY = (
    r"(?:contrary to|in defiance of|in breach of|in violation of|in disregard of|in contravention of|notwithstanding"
    r"|disregarding|flouting|in spite of|regardless of|without regard to|without heeding|without respecting|heedless of"
    r"|in the teeth of|in open defiance of|against|at odds with|with no regard for|in contempt of)"
)
_RULE = (
    r"(?:procedures?|polic(?:y|ies)|checklists?|check-?lists?|runbook|playbook|guidelines?|regulations?|rules?|rulebook"
    r"|instructions?|orders?|handbook|four-eyes (?:rule|principle)|two-person rule|freeze|agreement|sops?|permits?|ban"
    r"|prohibition|house rules?|safety rules?|directive|advice of [\w ]{3,30}|work order|process|protocol|embargo"
    r"|method statement)"
)
_MUST = r"(?:mandatory|required|prescribed|obligatory|compulsory|stipulated|statutory|requisite|obligatory|agreed)"
_DID = (
    r"(?:(?!omitted|failed|neglected|ignored|skipped|overlooked|refused|missed|decided|wanted)[\w-]+ed|ran|drove|cut"
    r"|went ahead|carried (?:on|out)|left|shut|put|took|gave|sent|set|made|let|built|wrote|fed"
    r"|flew|began|dug|sold|bought|lent|threw|withheld|undertook)"
)

FRAMES = (
    frame(
        """
        flouted, violated, breached, dispensed with, deviated from, departed from, strayed from, dodged, sidestepped
        side-stepped, circumvented, short-circuited, went past, went around, went round, walked past, walked around
        waived, evaded, undercut, overrode, set aside, put aside, infringed, cut short, passed over, overstepped
        trampled on, defied, contravened, by-passed, bypassed, worked around, worked round, got around, got round
        abridged, made light of, disobeyed, skirted, ducked, eluded, steamrolled, brushed aside, swept aside
        rode roughshod, paid no heed, paid no regard, paid no attention, took no notice, fast and loose, jumped
        leapfrogged, leapt over, stepped over, sailed past, slipped past, sneaked past, tiptoed around, disregarded
        did not keep, did not hold, did not adhere, did not stick, did not conform, did not comply, did away with
        overridden, skipped, ignored, left out, omitted, broken, neglected
        given a miss, given short, the go-by, thrown overboard, thrown out, thrown to, taken as read
        """,
        rf"(?P<deed>{_BROKE}) {_BIT}{_ADJ}{_NORM}\b",
        rf"{_NORM}(?: [\w-]+){{0,3}} (?:was|were|had been|has been|got|being) (?:\w+ly |once more |again "
        rf"|simply )*{_BROKEN} by (?P<person>[\w@-]+)",
        rf"{_NORM}(?: [\w-]+){{0,3}} (?:was|were|had been|has been|got) (?:\w+ly |once more |again "
        r"|simply )*(?:given (?:a miss|short shrift|the go-by)|thrown (?:overboard|out of the window|to the winds?)"
        r"|taken as read|honou?red in the breach)\b",
        rf"(?:segregation|separation) of duties (?:was|were|had been|has been) {_BROKEN}",
    ),
    frame(
        "worked through, gone through, completed, done, ticked off, filled in, filled out, worked off, followed, "
        "executed",
        r"(?:checklists?|check-?lists?|runbook|playbook|procedure|protocol|step list|cut-over plan|instructions?|sop"
        rf"|form|lock-?out|tag-?out)(?: [\w-]+){{0,3}} (?:was|were|had been|has been) {_PARTLY} (?:been )?{_WORKED}\b",
        rf"(?:nothing|none|little|hardly anything|not one (?:step|item|line)|not a single (?:step|item|line)|only half"
        rf"|hardly half|only part) (?:of|on|in) (?:the |our |this )?{_ADJ}(?:checklist|check-?list|runbook|playbook"
        rf"|procedure|protocol|step list|cut-over plan|instructions?|sop) (?:was|were|had been|has been) {_WORKED}\b",
        r"(?P<deed>worked through|went through|completed|ticked off|did|filled in|followed) (?:only |just )(?:half"
        rf"|part|a (?:third|quarter|fraction)) of (?:the |our |this )?{_ADJ}(?:checklist|runbook|playbook|procedure"
        r"|protocol|instructions?|sop|form)\b",
    ),
    frame(
        """
        contrary to, in defiance of, in breach of, in violation of, in disregard of, in contravention of
        disregarding, flouting, without regard to, without heeding, heedless of, in the teeth of
        in open defiance of, against the, against our, against all, against
        sop, with no regard for, in contempt of
        regardless of, in spite of, notwithstanding
        """,
        rf"^\W*(?:entirely |quite |plainly |clearly )?{_CONTRARY} (?:the |our |all |every |an? |his |her "
        rf"|their )?{_OURS}{_RULE}(?: [\d.]+)?(?: of the [\w-]+)? ?,? (?P<person>[\w@-]+)(?= [^.;]{{0,30}}?\b\w*(?:ed"
        r"|ran|took|went|cut|put|drove|began|set|let|gave|made)\b)",
        rf"(?P<deed>{_DID}) [^.;]{{0,70}}?{_CONTRARY} (?:the |our |all |every |an? |his |her |their )?{_OURS}{_RULE}\b",
        r"(?:was|were|had been|has been) (?:\w+ly )?(?:done|performed|carried out|opened|executed|deployed|installed"
        r"|started|moved|released|merged|switched|administered|restarted)[^.;]{0,40}? ?,? (?:contrary to"
        r"|in defiance of|in breach of|in violation of|in disregard of|in contravention of|against) (?:the |our |all "
        rf"|every |an? )?{_OURS}{_RULE}\b",
        r"(?P<owner>[\w@-]+)(?:'s|') [^.;]{2,40}? ?,? in (?:open |clear |plain )?(?:defiance|breach|violation"
        rf"|disregard|contravention) of (?:the |our |all |every |an? )?{_OURS}{_RULE}\b",
    ),
    frame(
        "non-compliance with, noncompliance with, disregard of, disregard for, breach of, breaches of, violation of, "
        "violations of, circumvention of, evasion of, non-observance of, bypassing of, contravention of, "
        "infringement of, flouting of, departure from, deviation from, non-adherence to",
        r"(?:non-?compliance with|disregard (?:of|for)|breach(?:es)? of|violations? of|circumvention of|evasion of"
        r"|non-?observance of|bypassing of|contravention of|infringement of|flouting of|departure from|deviation from"
        rf"|non-?adherence to) (?:the |our |an? |this |that |its )?{_ADJ}{_NORM}(?: [\w-]+){{0,2}} ?,? (?:was|led"
        rf"|caused"
        r"|explains?|is (?:the reason|what|why|behind)|resulted|brought|cost|stands|lies|stood|made|let|preceded)\b",
        r"(?:non-?compliance with|disregard (?:of|for)|breach(?:es)? of|violations? of|circumvention of|evasion of"
        r"|non-?observance of|bypassing of|contravention of|infringement of|flouting of|departure from|deviation from"
        rf"|non-?adherence to) (?:the |our |an? |this |that |its )?{_ADJ}{_NORM} (?:by"
        r"|on the part of) (?P<person>[\w@-]+)",
    ),
    frame(
        "mandatory, required, prescribed, obligatory, compulsory, stipulated, statutory, requisite",
        rf"(?P<deed>{_DID}) [^.;]{{0,50}}?(?:without|before|minus|lacking) (?:the |an? |any |his |her "
        rf"|their )?(?:[\w-]+ )?{_MUST} [\w-]+",
    ),
    frame(
        "in breach of, in violation of, in defiance of, in contravention of, contrary to, against",
        r"(?:took place|happened|went ahead|went live|went out|occurred|was made|came) [^,;.]{0,40}?(?:in breach of"
        r"|in violation of|in defiance of|in contravention of|contrary to) (?:the |our |all |every "
        rf"|an? )?{_OURS}{_RULE}\b",
    ),
    frame(
        "shortcut through, short cut through, shortcut past, shortcut around, shortcut round, short way, short cut "
        "past, "
        "short road, quick way",
        r"(?P<deed>took|take|takes|chose|found|made|used) (?:a|the|his|her|their|some) (?:little |quick "
        rf"|small )?(?:shortcuts?|short cuts?) (?:through|past|around|round) (?:the |our |every |all )?{_ADJ}{_NORM}\b",
        r"took (?:a|the|his|her|their|some) (?:little |quick |small )?(?:shortcuts?|short cuts?) (?:through|past|around"
        r"|round) (?:the |our |every |all )?(?:[\w-]+ ){0,3}?(?:sops?|checklist|procedure|four-eyes \w+|sign-?off"
        r"|approval|change (?:process|board)|freeze|handbook|safety rules?|permit|review)\b",
        r"(?:rather than|instead of) (?:go|going|wait|waiting|ask|asking|pass|passing|work|working|queue"
        rf"|queueing)[^,;.]{{2,50}}?{_NORM} ?, (?P<person>[\w@-]+)",
    ),
    frame(
        "in line with, in accordance with, in keeping with, in conformity with, compliant with, compatible with, "
        "in compliance with, covered by",
        r"(?:was|were|is) (?:not|hardly|anything but"
        r"|never) (?:\w+ )?(?:in (?:line|accordance|keeping|conformity|compliance) with|compliant with"
        rf"|compatible with|covered by) (?:the |our |any |all )?{_ADJ}(?:standards?|rules?|polic(?:y|ies)|procedures?"
        r"|guidelines?|instructions?|process(?:es)?|regulations?|code of [\w-]+|release rules)(?= ?[.,;]|$)",
    ),
    frame(
        "optional, a suggestion, a recommendation, decoration, for others, only paper",
        rf"(?:for|to) (?P<person>[\w@-]+)[^;.]{{0,30}}? ?,? (?:the |our |every )?{_ADJ}{_NORM} (?:was|were|is|are"
        r"|seemed|seems) (?:merely |just |only |purely |a mere )?(?:optional|a suggestion|a recommendation|decoration"
        r"|for others|only paper|paper|advisory|a formality)",
        r"(?P<deed>treated|treats|regarded|regards|saw|sees|considered|considers) (?:the |our "
        rf"|every )?{_ADJ}{_NORM} (?:as )?(?:merely |just |only |purely )?(?:an? )?(?:optional|suggestion"
        r"|recommendation|decoration|advisory|formality|guideline at best|nuisance)",
    ),
    frame(
        "skipped, bypassed, omitted, dispensed with, waived, left out, dropped, ignored, circumvented",
        r"(?:lock-?out|tag-?out|four-eyes check|two-person check|sign-off|peer review|code review|design review"
        r"|change board|dual control|second signature|countersignature|release gate|hold point|safety briefing"
        r"|toolbox talk|time-?out|permit[- ]to[- ]work|work permit|hot[- ]work permit|line clearance|double[- ]check"
        r"|cross-check|method statement|safety check|buddy check|pre-flight check|change ticket|change review"
        r"|risk assessment) (?:was|were|had been|has been) (?:\w+ly |just |once more |again )?(?:skipped|bypassed"
        r"|omitted|dispensed with|waived|left out|dropped|ignored"
        r"|circumvented)\b(?! (?:automatically|by (?:the|a) (?:script|pipeline|bot|system|tool|job)))",
    ),
    frame(
        "no permit, no work permit, no change ticket, no change request, no approval, no sign-off, no authorisation, "
        "no authorization, no permission, no clearance, no risk assessment, no work order, no second signature, "
        "no hot-work permit, no change record, no review",
        r"no (?:[\w-]+ ){0,2}?(?:permit|change (?:ticket|request|record)|approval|sign-?off|authori[sz]ation"
        r"|permission|clearance|risk assessment|work order|second signature) (?:was|were|had been"
        r"|has been) (?:ever )?(?:taken out|raised|sought|obtained|requested|asked for|signed|filed|applied for"
        r"|opened|drawn up|filled in"
        r"|logged)\b(?! (?:because|as|since) (?:none|the (?:change|work) (?:was|is) (?:standard|pre-approved)))",
        r"(?:permit(?:[- ]to[- ]work)?|change (?:ticket|request|record)|approval|sign-?off|authori[sz]ation|clearance"
        r"|risk assessment|lock-?out|tag-?out|work order|second signature|safety briefing|toolbox talk) (?:was|were"
        r"|had been|has been) (?:not|never) (?:\w+ly )?(?:taken out|raised|sought|obtained|requested|asked for"
        r"|applied|applied for|drawn up|filled in|carried out|held|done|fitted|used)\b",
    ),
    frame(
        "cab was not, change board was not, change advisory board was not, change management was not, safety officer "
        "was not, permit office was not, review board was not, data protection officer was not, security office was "
        "not, approval board was not, works council was not, cab had not, change board had not, cab was never, "
        "change board was never, change management was never, safety officer was never, not raised in the cab, "
        "not raised with the cab, not tabled in, not tabled at, not presented to the, never raised in the cab, "
        "never presented to the, never put before the, not put before the",
        r"(?:the )?(?:cab|change (?:advisory )?board|change management|safety officer|permit office|review board"
        r"|data[- ]protection officer|security office|approval board|works council) (?:was|were|had|has) (?:not"
        r"|never) (?:been )?(?:\w+ly )?(?:involved|informed|asked|consulted|heard|notified|told)\b",
        r"(?:change|release|deployment|rollout|migration|upgrade|work|patch|hotfix)s? (?:was|were|had|has) (?:not"
        r"|never) (?:been )?(?:raised|tabled|presented|put|brought|submitted) (?:in|with|at|to"
        r"|before) (?:the )?(?:[\w-]+ )?(?:cab|board|committee|change (?:management|meeting|call)|council)\b",
    ),
    frame(
        "without lock-out, without lockout, without a lock-out, without a permit, without permit, without a harness, "
        "without a second person, without a spotter, without a banksman, without a work order, without isolation, "
        "without isolating, without clearance, without authorisation, without authorization, without a licence, "
        "without the permit, without earthing, without the lock-out, without the second person",
        r"(?P<deed>worked|welded|drilled|climbed|cut|opened|entered|dug|drove|operated|started|went|soldered|reached"
        r"|lifted|broke|touched|replaced|swapped) (?:[^,;.]{0,40}? )?without (?:an? |the |any )?(?:lock-?out|permit"
        r"|harness|second person|spotter|banksman|work order|isolation|isolating|earthing|clearance|authori[sz]ation"
        r"|licen[cs]e)\b",
        r"rules? (?:[\w-]+ ){0,4}?(?:was|were) (?:trodden|trampled) (?:underfoot|under foot|on)\b",
    ),
)
