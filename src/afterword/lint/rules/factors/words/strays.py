"""Departures from a rule, told by a noun of departing: *non-compliance of the technicians with the procedure*."""

from afterword.lint.text.frames import frame

_RULES = (
    r"(?:procedures?|rules?|instructions?|process(?:es)?|polic(?:y|ies)|protocols?|checklists?|runbooks?|guidelines?"
    r"|regulations?|standards?|plans?|work permits?|playbooks?|release notes|manual|four-eyes principle|freeze)"
)

_LAID_DOWN = (
    r"(?:rules?|sign-?offs?|approvals?|approval step|review|reviews|review gate|principle|freeze|controls?"
    r"|four-eyes (?:rule|principle|check)|change board|cab|checklist|permit|procedure|policy|process|time-?out)"
)
_WAY = r"(?:way|door|route|road|entrance|path|cut|exit|detour|shortcut|short-cut)"
_PUSHED = (
    r"(?:pushed|deployed|released|merged|shipped|changed|launched|rolled out|went live|patched|migrated|published"
    r"|restarted|rebooted|switched|installed|updated|committed)"
)

_GATE = (
    r"(?:change (?:advisory )?board|cab|review board|committee|works council|quality (?:control|assurance)|qa"
    r"|(?:hygiene|safety|security|customs|quality|medical|goods) (?:check|control|inspection)|peer review|code review"
    r"|design review|security review|clinical review|data[- ]protection officer|release gate"
    r"|four-eyes (?:rule|check|principle)|two-person (?:rule|check)|second signature|approvers?|reviewers?|approval"
    r"|sign-?off|checklist|freeze|permit office|control (?:board|point)|duty manager|change manager|release manager"
    r"|approval (?:step|process|rule)|sign-?off (?:rule|step|process)|review (?:step|rule|process)|official channels?)"
)
_WORKED_ON = (
    r"(?:replaced|opened|closed|isolated|entered|energi[sz]ed|loaded|given|operated|signed|dispensed|flown|driven"
    r"|cleared|shipped|mixed|filled|poured|welded|connected|disconnected|changed|run|carried out|performed|done"
    r"|administered|prescribed|released|started|restarted|switched|tested|repaired|removed|installed|deployed|merged"
    r"|rolled out|pushed|made|moved|drained|cut|dug|lifted|booked|paid|approved|handed out|taken|worked on|touched)"
)

FRAMES = (
    frame(
        "not followed, not adhered to, not complied with, not respected, not observed, not kept to",
        r"(?:process|procedure|protocol|checklist|runbook|guidelines?|sop|playbook|instructions?)s? (?:that |which "
        r"|for |requiring |of |to |in |on )[^,;.]{3,110}? (?P<told>(?:was|were|had been"
        r"|has been) not (?:\w+ly )?(?:followed|adhered to|complied with|respected|observed|kept to))",
    ),
    frame(
        "formality, box-ticking, rubber stamp, tick-box, ritual, paper exercise, farce, joke",
        rf"(?:the|our|a|this) (?:[\w-]+ ){{0,3}}?(?:check|{_LAID_DOWN}) (?:was|were|is|has been|had been|had become"
        r"|has become|became) (?:reduced to|treated as|seen as|turned into|degraded to|taken as|nothing but|a mere"
        r"|just)? ?(?:an? )?(?:mere )?(?:formality|box-ticking|rubber stamp|tick-box|ritual|joke|farce"
        r"|paper exercise)",
    ),
    frame(
        "demands, requires, prescribes, says, stipulates, mandates, forbids, prohibits, demand, require, "
        "demanded, required",
        r"(?P<verb>skipped|omitted|left out|ignored|bypassed|dropped|cut) [^.;]{2,60}? ?, (?:which|although|though"
        r"|even though|something) (?:the|our|this|every) (?:[\w-]+ ){0,2}?(?:sop|procedure|policy|runbook|handbook"
        r"|manual|checklist|rules?|process|protocol|guidelines?) (?:\w+ly )?(?:demands?|requires?|prescribes?|says?"
        r"|stipulates?|mandates?|demanded|required)",
    ),
    frame(
        "against the, against an, against his, against her, against their, against all",
        r"against (?:the|an|his|her|their|all) (?:explicit|written|standing|direct|clear|express|strict) (?:orders?"
        r"|instructions?|ban|prohibition|rules?)",
    ),
    frame(
        "way round, way around, way past, door round, door around, route around, route past, shortcut around, "
        "detour around, short way, back door, side door, back way",
        r"(?P<verb>took|found|used|picked|chose|take|takes|uses) (?:the|a|an|his|her|their) (?:short|quick|easy|back"
        rf"|side|shorter|direct|usual) {_WAY} (?:round|around|past|through) (?:the|our|a|any|this"
        rf"|that) (?:[\w-]+ ){{0,3}}?{_LAID_DOWN}",
        r"(?P<verb>published|shipped|went|got|pushed|deployed|moved|merged|walked|ran|routed|steered"
        r"|worked) (?:[\w-]+ ){0,3}?(?:past|around|round) (?:the|our|a|any|this"
        r"|that) (?:[\w-]+ ){0,2}?[\w-]+ (?:rule|sign-?off|principle|freeze|checklist|approval|board)\b",
    ),
    frame(
        "change ticket, change request, change record, work order, risk assessment, permit, rfc, method "
        "statement, approval",
        r"no (?:\w+ )?(?:change (?:ticket|request|record)|work order|risk assessment|permit|rfc|method statement"
        r"|approval|hot-work permit) (?:was|had been|has been|were) (?:ever )?(?:raised|filed|opened|obtained"
        r"|requested|sought|logged|submitted|written|asked for|issued|signed"
        r"|created)(?= (?:by|before|for|prior|when|in advance|beforehand|at all)\b|[.,;]|$)",
    ),
    frame(
        "freeze, moratorium, embargo, change ban, quiet period, blackout period, blackout window",
        rf"(?P<verb>{_PUSHED}) [^,;.]{{0,40}}?(?:during|inside|in the middle of|within|in|through) (?:the|an?|our|that"
        r"|this) (?:[\w-]+ ){0,3}?(?:freeze|moratorium|embargo|change ban|quiet period"
        r"|blackout (?:window|period))\b",
    ),
    frame(
        "in violation of, in breach of, in defiance of, contrary to, against everything, against all",
        r"(?:in (?:violation|breach|defiance) of|contrary to|against) (?:everything|all that|what) (?:the|our|that"
        r"|is in the) (?:\w+ )?(?:handbook|manual|runbook|polic(?:y|ies)|sop|rules?|guidelines?|wiki|training"
        r"|procedures?|book|says)",
    ),
    frame(
        """
        non-compliance, noncompliance, non-observance, non-adherence, disregard, inobservance, disobedience
        non-conformance, contempt, contravention
        """,
        r"(?:non-?compliance|non-?observance|non-?adherence|non-?conformance|disregard|inobservance|disobedience"
        r"|contempt|contravention) (?:of|by|on the part of|from|shown by) (?P<who>[\w@-]+)[^,;.]{0,40}? (?:with|to"
        rf"|of|for) [^,;.]{{0,40}}?{_RULES}",
        r"(?P<named>[\w@-]+)'s? (?P<told>(?:non-?compliance|non-?observance|non-?adherence|disregard|contempt"
        rf"|disobedience) (?:with|to|of|for) [^,;.]{{0,40}}?{_RULES})",
        r"(?:non-?compliance|non-?observance|non-?adherence|disregard) (?:with|to|of"
        rf"|for) [^,;.]{{0,40}}?{_RULES} (?:by|on the part of|among) (?P<who>[\w@-]+)",
    ),
    frame(
        "past the, past our, past every, past all, past any, past both, past a, past two, past three, past four",
        rf"(?:{_PUSHED}|pushed|smuggled|sneaked|snuck|rushed|steered|brought|waved|taken|took|moved|applied|carried"
        r"|pulled|squeezed|shepherded|nodded|shoved|wheeled|went out|put through) (?:[^;.]{0,60}? )?past (?:the|our"
        r"|two|three|four|every|all|any|both|an?) (?:(?:mandatory|required|prescribed|compulsory) [\w-]+"
        rf"|(?:[\w-]+ ){{0,3}}?{_GATE})\b(?! (?:screen|page|button|at \d))",
        rf"(?P<deed>slipped|got|squeezed|walked|went|sailed|slid) (?:[^,;.]{{0,50}}? )?past (?:the|our|every|all|any"
        rf"|both) (?:[\w-]+ ){{0,3}}?{_GATE}\b",
    ),
    frame(
        "outside the protocol, outside the procedure, outside the agreed, outside the approved, outside the permitted, "
        "outside the prescribed, outside the change, outside the maintenance, outside the allowed, outside the "
        "rules, outside protocol, outside procedure, outside policy, outside the guideline, outside the guidelines",
        rf"(?:was|were|had been|has been) (?:\w+ly )?{_WORKED_ON} (?:[^,;.]{{0,40}}? )?outside (?:the |our "
        r"|all )?(?:(?:agreed|approved|permitted|prescribed|allowed|change|maintenance) (?!freeze)[\w-]+|protocols?"
        r"|procedures?|rules|policy|guidelines?)(?=\W*$|[,;]| (?:by|and|when|because|of the)\b)",
    ),
    frame(
        "against the, against our, against all, against every, contrary to",
        rf"(?:was|were|had been|has been) (?:\w+ly )?{_WORKED_ON} (?:[^,;.]{{0,40}}? )?(?:against|contrary to) (?:the"
        r"|our|all|every) (?:[\w-]+ ){0,3}?(?:orders?|rules?|instructions?|procedures?|protocol|policy|guidelines?"
        r"|regulations?|load sheet|recipe|prescription|advice|agreement|ban)(?=\W*$|[,;]| (?:of|by|and|that)\b)",
        r"(?P<deed>loaded|passed|crossed|drove|overtook|served|mixed|fed|fired|lifted|dosed|gave|filled|wired|built"
        r"|welded|flew|landed|took off|paid|signed|booked) [^,;.]{2,60}? (?:against|contrary to) (?:the|our|all"
        r"|every) (?:[\w-]+ ){0,3}?(?:orders?|rules?|instructions?|procedures?|protocol|policy|guidelines?"
        r"|regulations?|load sheet|recipe|prescription|advice|agreement|ban)(?=\W*$|[,;]| (?:of|by|and|that)\b)",
    ),
    frame(
        "without a permit, without the permit, without permit, without a work order, without a work permit, "
        "without a hot-work permit, without a valid, without a signed, without an approved, without any permit, "
        "without the required, without the prescribed, without lock-out, without lockout, without a licence",
        rf"(?:was|were|had been|has been) (?:\w+ly )?{_WORKED_ON} (?:[^,;.]{{0,40}}? )?without (?:an?|the"
        r"|any)? ?(?:(?:valid|signed|approved|required|prescribed) [\w-]+|(?:[\w-]+ )?(?:permit|work order|lock-?out"
        r"|licen[cs]e)(?: to work)?)\b(?! (?:key|file|server|token|certificate))",
    ),
    frame(
        "the rule that, the rule to, the rule about, the rule not to, the rule against, the principle that, the ban "
        "on, the instruction to, the agreement that, the agreement to, the agreement not to, the order to, "
        "the instruction not to, the order not to, the policy that, the requirement to",
        r"(?:rule|principle|instruction|agreement|ban|order|policy|requirement) (?:that|to|about|not to|against"
        r"|on) [^;.]{3,80}? (?P<told>(?:was|were|had been|has been) (?:\w+ly |again |simply |once more )*(?:flouted"
        r"|violated|breached|broken|ignored|disregarded|disobeyed|neglected|skipped|circumvented|bypassed"
        r"|not (?:followed|kept|observed|adhered to|respected|obeyed)))",
    ),
    frame(
        "in the breach, meant nothing to, meant little to, did not count for, counted for nothing, a dead letter, "
        "cut no ice with, for the birds",
        r"(?:was|were|is|are) (?:honou?red|observed|kept) (?:only |more |rather )?in the breach",
        r"(?:rules?|freeze|polic(?:y|ies)|procedures?|checklists?|protocol|instructions?|ban|runbook|orders?"
        r"|standards?|limits?|permits?|sign-?off) (?:[\w-]+ ){0,3}?(?:meant|means) (?:nothing"
        r"|little) to (?P<who>[\w@-]+)",
        r"(?:rules?|freeze|policy|procedures?|checklist|protocol|instructions?|ban|four-eyes principle) (?:was|were|is"
        r"|are|has become|had become) a dead letter",
    ),
    frame(
        "mandatory, required, prescribed, obligatory, compulsory, statutory, agreed, minimum",
        r"(?:mandatory|prescribed|obligatory|compulsory|statutory|agreed|required|minimum) (?:[\w-]+ ){0,2}?"
        r"(?!fields?|parameters?|headers?|flags?|columns?|labels?|values?|keys?|propert|arguments?|tags?|attributes?"
        r"|options?|settings?|variables?|files?|modules?|packages?|versions?)[\w-]+ (?P<told>(?:was|were|had been"
        r"|has been) (?:\w+ly |again |simply )*(?:cut short|shortened|skipped|left out|curtailed|dispensed with"
        r"|waived|not (?:done|kept|observed|carried out|performed|held|followed|given|taken|completed|adhered to)))\b",
    ),
    frame(
        "quarantine, waiting period, waiting time, cooling time, cooling-off period, curing time, rest period, "
        "rest time, holding time, drying time, soak time, settling time, observation period, cool-down",
        r"(?:quarantine|waiting|cooling(?:-off)?|curing|rest|holding|drying|soak|settling|observation"
        r"|cool-down)(?: (?:period|time|phase))? (?:was|were|had been|has been) (?:\w+ly |simply )*(?:cut short"
        r"|shortened|skipped|curtailed|ignored|not (?:kept|observed|respected|waited out|adhered to))\b",
        r"(?:nobody|no one|no-one|none of \w+(?: \w+)?) (?:kept|observed|respected|waited out) (?:to )?the (?:[\w-]+ )?"
        r"(?:quarantine|waiting|cooling|curing|rest|holding|drying|observation|soak|settling)",
    ),
    frame(
        "had no approval, had no sign-off, had no permit, had no clearance, had no authorisation, had no "
        "authorization, had no permission, had no change ticket, had neither, had no valid, had no formal, "
        "had no written, had no prior, lacked approval, lacked the, lacked a, lacked any, lacked sign-off, "
        "had not been approved, had not been signed off, had not been authorised, had not been cleared, had no second",
        r"(?:change|release|deployment|rollout|hotfix|patch|upgrade|work|migration|fix|merge|maintenance|intervention"
        r"|restart|shutdown|job|lift|order|payment|transfer)s? (?:had|lacked) (?:no|neither|the|an?|any)? ?(?:valid "
        r"|formal |written |prior |required |necessary |second |proper )*(?:approval|sign-?off|permit|clearance"
        r"|change (?:ticket|request|record)|authori[sz]ation|permission|signature)s?\b(?! (?:yet|until|step|workflow))",
    ),
    frame(
        "signed for both, signed for the, signed in place of, signed on behalf of, signed for his, signed for her, "
        "countersigned her own, countersigned his own, initialled for, initialed for, ticked for, signed twice, "
        "signed both",
        r"(?P<deed>signed|initialled|initialed|ticked|countersigned) (?:(?:for|in place of|on behalf of) (?:both"
        r"|the (?:other|second|absent)|his|her|their) (?:[\w-]+ )?(?:approvers?|reviewers?|colleagues?|checker|person"
        r"|engineer|nurse|pharmacist|supervisor|manager|lead|signatory|party)|(?:his|her|their) own [\w-]+"
        r"|both (?:boxes|signatures|lines|fields|columns))\b",
    ),
    frame(
        "during the freeze, during a freeze, during our freeze, in the freeze, freeze, moratorium, embargo, blackout "
        "window, quiet "
        "period, change ban",
        r"(?:deploy|deployment|release|change|merge|migration|upgrade|patch|hotfix|rollout|push|switch-?over|go-live"
        r"|launch|restart|reconfiguration|swap|work|installation)s?(?: (?:of|to|on|by) [^,;.]{2,40}?)? (?:happened"
        r"|took place|was made|were made|went (?:out|live|ahead)|occurred|started|began|fell|was done|was carried out"
        r"|was performed) [^,;.]{0,20}?(?:during|in|inside|within|in the middle of|into) (?:the|our|an?|that)"
        r" (?:[\w-]+ ){0,3}?(?:freeze|moratorium|embargo|change ban|quiet period|blackout (?:window|period))\b",
    ),
)
