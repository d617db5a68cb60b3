"""Departures from a rule, told by a noun of departing: *non-compliance of the technicians with the procedure*."""

from afterword.lint.text.frames import frame

_RULES = (
    r"(?:procedures?|rules?|instructions?|process(?:es)?|polic(?:y|ies)|protocols?|checklists?|runbooks?|guidelines?"
    r"|regulations?|standards?|plans?|work permits?|playbooks?|release notes|manual|four-eyes principle|freeze)"
)

_LAID_DOWN = (
    r"(?:rules?|sign-?offs?|approvals?|approval step|review|reviews|review "
    r"gate|principle|freeze|controls?|four-eyes (?:rule"
    r"|principle|check)|change board|cab|checklist|permit|procedure|policy|process|time-?out)"
)
_WAY = r"(?:way|door|route|road|entrance|path|cut|exit|detour|shortcut|short-cut)"
_PUSHED = (
    r"(?:pushed|deployed|released|merged|shipped|changed|launched|rolled out|went "
    r"live|patched|migrated|published|restarted"
    r"|rebooted|switched|installed|updated|committed)"
)

FRAMES = (
    frame(
        "not followed, not adhered to, not complied with, not respected, not observed, not kept to",
        r"(?:process|procedure|protocol|checklist|runbook|guidelines?|sop|playbook|instructions?)s? (?:that "
        r"|which |for |requiring |of |to |in |on )"
        r"[^,;.]{3,110}? (?P<told>(?:was|were|had been|has been) not (?:\w+ly )?(?:followed|adhered to|complied "
        r"with|respected|observed"
        r"|kept to))",
    ),
    frame(
        "formality, box-ticking, rubber stamp, tick-box, ritual, paper exercise, farce, joke",
        rf"(?:the|our|a|this) (?:[\w-]+ ){{0,3}}?(?:check|{_LAID_DOWN}) (?:was|were|is|has been|had been|had "
        rf"become|has become|became) (?:reduced"
        r" to|treated as|seen as|turned into|degraded to|taken as|nothing but|a mere|just)? ?(?:an? )?(?:mere "
        r")?(?:formality|box-ticking"
        r"|rubber stamp|tick-box|ritual|joke|farce|paper exercise)",
    ),
    frame(
        "demands, requires, prescribes, says, stipulates, mandates, forbids, prohibits, demand, require, "
        "demanded, required",
        r"(?P<verb>skipped|omitted|left out|ignored|bypassed|dropped|cut) [^.;]{2,60}? ?, "
        r"(?:which|although|though|even though|something) "
        r"(?:the|our|this|every) (?:[\w-]+ "
        r"){0,2}?(?:sop|procedure|policy|runbook|handbook|manual|checklist|rules?|process|protocol|guidelines?)"
        r" (?:\w+ly )?(?:demands?|requires?|prescribes?|says?|stipulates?|mandates?|demanded|required)",
    ),
    frame(
        "against the, against an, against his, against her, against their, against all",
        r"against (?:the|an|his|her|their|all) (?:explicit|written|standing|direct|clear|express|strict) "
        r"(?:orders?|instructions?|ban"
        r"|prohibition|rules?)",
    ),
    frame(
        "way round, way around, way past, door round, door around, route around, route past, shortcut around, "
        "detour around"
        ", short way, back door, side door, back way",
        rf"(?P<verb>took|found|used|picked|chose|take|takes|uses) (?:the|a|an|his|her|their) "
        rf"(?:short|quick|easy|back|side|shorter"
        rf"|direct|usual) {_WAY} (?:round|around|past|through) (?:the|our|a|any|this|that) (?:[\w-]+ "
        rf"){{0,3}}?{_LAID_DOWN}",
        r"(?P<verb>published|shipped|went|got|pushed|deployed|moved|merged|walked|ran|routed|steered|worked) "
        r"(?:[\w-]+ ){0,3}?"
        r"(?:past|around|round) (?:the|our|a|any|this|that) (?:[\w-]+ ){0,2}?[\w-]+ "
        r"(?:rule|sign-?off|principle|freeze"
        r"|checklist|approval|board)\b",
    ),
    frame(
        "change ticket, change request, change record, work order, risk assessment, permit, rfc, method "
        "statement, approval",
        r"no (?:\w+ )?(?:change (?:ticket|request|record)|work order|risk assessment|permit|rfc|method "
        r"statement|approval"
        r"|hot-work permit) (?:was|had been|has been|were) (?:ever "
        r")?(?:raised|filed|opened|obtained|requested|sought|logged"
        r"|submitted|written|asked for|issued|signed|created)(?= (?:by|before|for|prior|when|in "
        r"advance|beforehand|at all)\b|[.,;]|$)",
    ),
    frame(
        "freeze, moratorium, embargo, change ban, quiet period, blackout period, blackout window",
        rf"(?P<verb>{_PUSHED}) [^,;.]{{0,40}}?(?:during|inside|in the middle of|within|in|through) "
        rf"(?:the|an?|our|that|this) "
        r"(?:[\w-]+ ){0,3}?(?:freeze|moratorium|embargo|change ban|quiet period|blackout (?:window|period))\b",
    ),
    frame(
        "in violation of, in breach of, in defiance of, contrary to, against everything, against all",
        r"(?:in (?:violation|breach|defiance) of|contrary to|against) (?:everything|all that|what) "
        r"(?:the|our|that|is in the) "
        r"(?:\w+ "
        r")?(?:handbook|manual|runbook|polic(?:y|ies)|sop|rules?|guidelines?|wiki|training|procedures?|book|says)",
    ),
    frame(
        """
        non-compliance, noncompliance, non-observance, non-adherence, disregard, inobservance, disobedience
        non-conformance, contempt, contravention
        """,
        r"(?:non-?compliance|non-?observance|non-?adherence|non-?conformance|disregard|inobservance|disobedience|contempt"
        rf"|contravention) (?:of|by|on the part of|from|shown by) (?P<who>[\w@-]+)[^,;.]{{0,40}}? (?:with|to|of"
        rf"|for) [^,;.]{{0,40}}?{_RULES}",
        r"(?P<named>[\w@-]+)'s? (?P<told>(?:non-?compliance|non-?observance|non-?adherence|disregard|contempt"
        r"|disobedience)"
        rf" (?:with|to|of|for) [^,;.]{{0,40}}?{_RULES})",
        rf"(?:non-?compliance|non-?observance|non-?adherence|disregard) (?:with|to|of|for) "
        rf"[^,;.]{{0,40}}?{_RULES} (?:by|on the"
        r" part of|among) (?P<who>[\w@-]+)",
    ),
)
