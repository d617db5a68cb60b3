"""Leave that was not waited for: sought when all was done, written up late, given by oneself, or by one of two."""

from afterword.lint.text.frames import frame

_LEAVE = (
    r"(?:approvals?|sign-?offs?|permission|consent|go-?ahead|clearance|authori[sz]ation|permit|green light|okay|ok"
    r"|(?:second|other|manager's|required|supervisor's|owner's|pharmacist's|doctor's) signature|countersignature"
    r"|(?:second|required|code|peer|security|design|clinical) review|second (?:check|reader|person|pair of eyes"
    r"|opinion|approver|reviewer)|cab|change board|release of the [\w-]+|decision of the (?:board|cab|committee)"
    r"|blessing)"
)
_PAPER = (
    r"(?:change (?:ticket|request|record|form)|(?:incident |work |maintenance )?tickets?|permit|work order"
    r"|risk assessment|checklist|check-?list|form|approval|sign-?off|protocol|logbook entry|log book|authori[sz]ation"
    r"|consent form|signature|paperwork|test report|change log|record|certificate of conformity|handover sheet)"
)
_LATER = (
    r"(?:after the fact|retroactively|retrospectively|in retrospect|afterwards|belatedly|only later|the day after"
    r"|the next (?:day|morning)|days later|hours later|post factum|ex post|after the event|in arrears)"
)
_DEED = (
    r"(?:deployment|deploy|release|rollout|roll-out|change|merge|restart|reboot|migration|upgrade|patch|hotfix|work"
    r"|job|switch-?over|cut-?over|launch|go-live|repair|operation|procedure|treatment|transfer|shipment|departure"
    r"|payment|installation|move|push|delivery|start|fact)"
)
_FORBIDDEN = (
    r"(?:not (?:allowed|permitted|admissible|permissible|authori[sz]ed|authorised)|forbidden|prohibited|banned"
    r"|against (?:the|our|all|any|every|company|house|hospital|bank) (?:\w+ )?(?:rules?|polic(?:y|ies)|regulations?"
    r"|procedures?|guidelines?|standards?|practice)|against (?:policy|regulations|protocol|procedure)|off[- ]limits)"
)
_BOUND = (
    r"(?:limits?|maximum|pressure|load|speed|temperature|weight|dose|height|threshold|hours|time|rate|ceiling|capacity"
    r"|amount|quantity|width|level|range|concentration)"
)
_ALTERED = (
    r"(?:acted|changed|restarted|rebooted|deployed|pushed|merged|moved|lifted|ended|extended|cancelled|canceled"
    r"|approved|released|switched|shut|closed|opened|deleted|disabled|enabled|removed|replaced|shortened|altered"
    r"|started|raised|lowered|increased|reduced|shifted|overrode|overruled|unlocked|bypassed|decided|ran|took|went"
    r"|made|put|cut|set|let|rewrote|re-?routed|migrated|booked|ordered|transferred|paid|granted|gave|dispensed"
    r"|administered)"
)
_ITS = r"(?:his|her|their|its)"

FRAMES = (
    frame(
        "wait for, waited for, waiting for, awaiting, await, awaited",
        rf"(?P<deed>did not|didn't|never|had not|hadn't) (?:\w+ly |even |first )?wait(?:ed)? for (?:the |an? |any |our "
        rf"|{_ITS} )?(?:[\w-]+ ){{0,2}}?{_LEAVE}\b",
        rf"(?:without|instead of|rather than|before) (?:\w+ly |even |first )?(?:a?waiting(?: for)?) (?:the |an? |any "
        rf"|our |{_ITS} )?(?:[\w-]+ ){{0,2}}?{_LEAVE}\b",
        r"(?:nobody|no one|none of (?:us|them|the \w+)) (?:\w+ly |even |first )?waited for (?:the |an? "
        rf"|any )?(?:[\w-]+ ){{0,2}}?{_LEAVE}\b",
    ),
    frame(
        "after the fact, retroactively, retrospectively, in retrospect, afterwards, belatedly, only later, day after, "
        "next day, next morning, days later, hours later, post factum, ex post, after the event, in arrears, only "
        "after, not before, backdated, back-dated, antedated, predated, pre-signed, signed in advance, pre-filled, "
        "signed blank, signed beforehand, filled in advance",
        rf"{_PAPER}(?: for [^,;.]{{2,40}}?)? (?:was|were|had been|has been) (?:\w+ly )?(?:only )?(?:filled (?:in|out)"
        rf"|written|signed|opened|raised|created|filed|sought|asked for|requested|obtained|given|granted|completed"
        rf"|drawn up|logged|submitted|made out|done|collected|entered)(?: by [^,;.]{{2,40}}?)? (?:only )?{_LATER}\b",
        r"(?P<deed>filled (?:in|out)|wrote|signed|opened|raised|created|filed|sought|asked for|requested|obtained"
        rf"|completed|drew up|logged|submitted|got|applied for) (?:the |an? |{_ITS} "
        rf"|our )?(?:[\w-]+ ){{0,2}}?(?:{_PAPER}|{_LEAVE})(?: for [^,;.]{{2,40}}?)? (?:only )?{_LATER}\b",
        rf"(?:{_PAPER}|{_LEAVE})(?: for [^,;.]{{2,40}}?)? (?:was|were|had been) (?:filled (?:in|out)|written|signed"
        rf"|opened|raised|created|filed|sought|asked for|requested|obtained|completed|drawn up|logged|submitted) "
        rf"(?:only after|not before|only when) (?:the |that )?(?:[\w-]+ ){{0,2}}?(?:{_DEED}\b|had been|was done)",
        r"(?P<deed>asked for|sought|requested|obtained|opened|raised|filed|filled in|applied for|got) (?:the |an? "
        rf"|{_ITS} )?(?:[\w-]+ ){{0,2}}?(?:{_PAPER}|{_LEAVE}) (?:only )?after (?:the "
        rf"|that )?(?:[\w-]+ ){{0,2}}?{_DEED}\b(?! (?:failed|broke|window))",
        r"(?P<deed>backdated|back-dated|antedated|predated|pre-signed) (?:the |an? |both |all "
        rf"|{_ITS} )?(?:[\w-]+ ){{0,2}}?(?:{_PAPER}|{_LEAVE})\b",
        rf"(?:{_PAPER}|{_LEAVE}) (?:was|were|had been) (?:\w+ly )?(?:backdated|back-dated|antedated|pre-signed"
        r"|signed (?:in advance|blank|beforehand))\b",
        r"(?P<deed>signed|initialled|ticked|ticked off|completed|filled in) (?:the |an? |all |every "
        rf"|{_ITS} )?(?:[\w-]+ ){{0,3}}?{_PAPER} (?:in advance|blank|beforehand|unseen"
        rf"|before (?:the |an? |it )?(?:[\w-]+ )?(?:{_DEED}\b|was done|had been done|began|started|check))",
    ),
    frame(
        "in one go, at one go, in a single go, all at once, from memory, in one sweep, in one sitting, from his desk, "
        "from her desk, from their desk, at the end of the shift, without doing, without looking, without having",
        r"(?P<deed>ticked|ticked off|signed|initialled|filled (?:in|out)|completed|checked off) (?:off )?(?:the |all "
        rf"|every|both |{_ITS} )?(?: ?the )?(?:[\w-]+ ){{0,3}}?(?:boxes|{_PAPER}|items|steps|lines|fields|signatures)"
        r"(?: (?:of|on|in) [^,;.]{2,40}?)? (?:in (?:one|a single) (?:go|sweep|sitting)|at one go|all at once"
        rf"|from (?:memory|{_ITS} desk)|at the end of the shift|without (?:doing|looking|having (?:done|looked)))\b",
    ),
    frame(
        "on his own authority, on her own authority, on their own authority, on its own authority, on his own "
        "initiative, on her own initiative, on their own initiative, on its own initiative, off his own bat, off her "
        "own bat, off their own bat, on own authority, on own initiative, his own responsibility, her own "
        "responsibility, without a mandate, without mandate, without authority, unilaterally, single-handedly decided, "
        "high-handedly, his own judgement, her own judgement, their own judgement, on his own account, on her own "
        "account",
        rf"(?P<deed>{_ALTERED}) [^;.]{{0,60}}?(?:on|off) (?:{_ITS} )?own (?:authority|initiative|responsibility|bat"
        r"|account)\b(?![^.]*\b(?:saved|stopped|prevented|helped|noticed|caught|spotted|thanks?|thank|praise"
        r"|averted)\b)",
        r"(?P<deed>acted|decided|changed|lifted|ended|extended|cancelled|stopped|approved|released"
        r"|moved) [^;.]{0,40}?(?:without (?:a |any )?(?:mandate|authority)|unilaterally|high-handedly)\b",
        r"(?P<verb>unilaterally|high-handedly) (?:\w+ed|took|put|cut|set|let|made|gave|shut|broke)\b",
    ),
    frame(
        "which is not allowed, which is forbidden, which is prohibited, which is not permitted, which was not allowed, "
        "which was forbidden, which was prohibited, which was not permitted, although this is, though this is, "
        "although this was, although it is, though it is, although that is, even though this, even though it, even "
        "though that, which is against, which was against, which is off, something that is, although forbidden, though "
        "forbidden, although prohibited, though prohibited, although not allowed, which is banned, which are "
        "prohibited, which are forbidden, which are not allowed, despite a ban, although strictly, although expressly, "
        "which is strictly, which is expressly, which is explicitly",
        r"(?P<deed>\w+ed|ran|took|went|made|put|drove|began|gave|sent|left|cut|set|let|wrote|kept|stood|held|fed)"
        r" [^;.]{2,80}? ?,? (?P<told>(?:which|something (?:that|which)|(?:al|even )?though(?: (?:this|it|that))?)"
        rf"(?: (?:is|was|are|were))? (?:strictly |expressly |explicitly |clearly |otherwise |normally )?{_FORBIDDEN})",
    ),
    frame(
        "contrary to, against the, against our, against all, against company, against policy, against regulations, "
        "against protocol, against procedure",
        r"(?P<deed>\w+ed|ran|took|went|made|put|drove|began|gave|sent|left|cut|set|let|wrote|kept|stood|held"
        r"|fed) [^;.]{2,80}? ?, (?P<told>(?:contrary to|against) (?:the |our |all |every |company |house |hospital "
        r"|bank )?(?:[\w-]+ )?(?:standards?|polic(?:y|ies)|regulations?|rules?|protocol|procedures?|guidelines?"
        r"|instructions?|practice))(?= ?[.;,]|$)",
    ),
    frame(
        "the permitted, the allowed, the approved, the agreed, the prescribed, the permissible, the authorised, the "
        "authorized, the rated, the certified, the legal, the maximum permitted, exceeded the, exceeded his, exceeded "
        "her, exceeded their, exceeded its",
        r"(?P<deed>ran|drove|loaded|filled|operated|flew|worked|set|dosed|heated|pushed|lifted|booked|traded"
        r"|kept) [^;.]{2,40}? (?:above|over|beyond|below|past) the (?:\w+ly )?(?:permitted|allowed|approved|agreed"
        rf"|prescribed|permissible|authori[sz]ed|rated|certified|stated|specified|legal) (?:[\w-]+ )?{_BOUND}\b",
        rf"(?P<deed>exceeded) (?:the|{_ITS}) (?:\w+ly )?(?:permitted|allowed|approved|agreed|prescribed|permissible"
        rf"|authori[sz]ed|certified|legal|trading|signing|speed|driving) (?:[\w-]+ )?{_BOUND}\b",
        rf"(?P<person>[\w@-]+)(?: [\w-]+){{0,3}}? exceeded the {_BOUND} (?:set|laid down|fixed|agreed|given"
        r"|allowed) (?:by|in|with|for)\b",
    ),
    frame(
        "instead of two, instead of both, instead of the two, instead of the required, only one of, one of two, one of "
        "the two, with only one, with one approval, with one signature, with a single, one signature, one approval, "
        "instead of three",
        r"(?:merged|released|approved|signed|deployed|handed out|paid|shipped|pushed|opened|transferred|dispensed"
        r"|cleared|went (?:out|live|through))[^;.]{0,50}? (?:with|on|under|by) (?:only |just )?(?:one"
        r"|a single) (?:approval|signature|reviewer|approver|key|pair of eyes|sign-?off|nurse"
        r"|check)(?: (?:instead of|rather than|where|of) [^;.]{0,20}?\b(?:two|three|both|second)\b| only\b)",
        r"(?:had|bore|carried|got|received|has) (?:only |just )one of (?:the )?(?:two|three) (?:required|necessary"
        r"|mandatory|prescribed|needed)? ?(?:approvals|signatures|reviews|sign-?offs|checks)\b",
        r"(?:had|bore|carried) (?:only |just )(?:one|a single) (?:signature|approval|sign-?off)\b",
    ),
    frame(
        "merged his, merged her, merged their, merged its, approved himself, approved herself, approved themselves, "
        "merged it himself, merged it herself, approved it himself, approved it herself, change himself, change "
        "herself, change themselves, both author and, both maker and, author and approver, maker and checker, author "
        "and reviewer",
        r"(?P<deed>merged|approved|released|signed off|cleared|countersigned|verified|authori[sz]ed|booked"
        rf"|reviewed) (?:{_ITS} (?:own )?|the |it |this )(?:[\w-]+ ){{0,2}}?(?:himself|herself|themselves|itself)\b",
        r"(?P<verb>was|were|acted as|served as) (?:both )?(?:author|maker|requester|writer|developer) and (?:approver"
        r"|checker|reviewer|tester|verifier) (?:of|at|in|for)\b",
    ),
    frame(
        "straight to step, right to step, directly to step, steps in, left out step, skipped step, skipped steps, left "
        "out steps, omitted step, omitted steps, order of the steps, sequence of the steps, step of the, steps of the, "
        "of the runbook, of the checklist, of the procedure, of the sop, of the protocol",
        r"(?P<deed>skipped|jumped|went|moved) (?:straight |right |directly |ahead )+to (?:step|item|section|point"
        r"|line) [\w.]+",
        r"(?P<deed>did|ran|performed|carried out|executed|worked through) (?:the )?steps (?:[\w.]+ and [\w.]+ )?(?:of "
        r"the [\w-]+ )?in (?:the wrong|a different|(?:his|her|their|its) own|another|reverse) order\b",
        r"order of (?:the )?steps (?:was|were|had been) (?:changed|altered|reversed|rearranged"
        r"|swapped) by (?P<who>[\w@-]+)",
        r"(?P<deed>changed|altered|reversed|swapped|rearranged) the (?:order|sequence) of (?:the )?steps\b",
        r"(?:steps?|items?|points?|sections?|lines?|half|parts?"
        r"|a third) (?:[\w.]+ )?(?:(?:to|and|or) [\w.]+ )?of (?:the |our )(?:[\w-]+ )?(?:runbook|checklist|procedure"
        r"|sop|protocol|step list|playbook|instructions?) (?:was|were|had been) (?:\w+ly )?(?:left out|skipped"
        r"|omitted|not (?:done|performed|carried out|followed|executed|ticked|completed)|passed over"
        r"|jumped)\b(?! (?:automatically|by the (?:script|tool|job)))",
    ),
    frame(
        "chain of command, direct supervisor, line manager, supervisor was, manager was, his superior, her superior, "
        "official channels, proper channels, usual channels",
        r"(?:chain of command|(?:line|duty|change|release|shift) (?:manager|leader|supervisor)|supervisor|(?:official"
        r"|proper|usual) channels) (?:was|were|had been) (?:\w+ly )?(?:bypassed|circumvented|gone around|passed over"
        r"|sidestepped|ignored|left out|kept out|undercut|short-circuited)\b(?! by the (?:system|tool|script|alert))",
    ),
)
