"""What people did in the place of what a rule asks for, and rules that were taken for advice."""

from afterword.lint.text.frames import frame

_NORM = (
    r"(?:procedures?|process|polic(?:y|ies)|protocols?|checklists?|runbooks?|playbooks?|guidelines?|regulations?"
    r"|rules?|rulebook|instructions?|manual|handbook|sops?|permits?|recipe|prescription|plan|sheet|standards?"
    r"|house rules?|safety rules?|freeze|change board|cab|work order|method statement|official channels?"
    r"|proper channels|approval|sign-?off|four-eyes (?:rule|principle)|orders?)"
)
_KEEPING = (
    r"(?:following|keeping to|sticking to|going through|observing|adhering to|working through|working to|consulting"
    r"|obeying|respecting|waiting for|going by|complying with|acting on|heeding|applying)"
)
_THE = r"(?:the |our |its |any |his |her |their |an? |every )?(?:[\w-]+ ){0,3}?"
_ADVICE = (
    r"(?:merely |just |only |purely |a mere |more or less )?(?:an? )?(?:optional|suggestions?|recommendations?"
    r"|decoration|advisory|formalit(?:y|ies)|joke|nuisance|guidelines? at best|advice|for others|wishful thinking"
    r"|non-binding)"
)

_SET_DOWN = (
    r"(?:plans?|schedules?|drawings?|sequences?|order|recipes?|prescription|rota|timetable|switching plan|load plan"
    r"|flight plan|route|routing|design|layout|specification|data sheet|dose|menu|script|agenda|method|timeline"
    r"|pattern)"
)
_PAPERS = (
    r"(?:(?:[\w-]+ )?(?:forms?|checklists?|check-?lists?|log|log ?books?|sheets?|registers?|protocols?|handovers?"
    r"|briefings?|reviews?|procedures?|sops?|runbooks?|rounds?|records?|tickets?|tags?|permits?|signatures?|meetings?"
    r"|walk-?rounds?|rehearsals?|drills?|checks?|double checks?|counts?|stock-?takes?|risk assessments?|labels?))"
)
_KEEPING_UP = (
    r"(?:filling (?:in|out)|using|keeping|signing|opening|reading|following|doing|holding|attending|raising|writing"
    r"|logging|completing|observing|asking for|applying|making|ticking|updating|working through)"
)
_KEPT_UP = (
    r"(?:filled (?:in|out)|used|kept|signed|opened|read|followed|did|held|attended|raised|wrote|logged|completed"
    r"|observed|asked for|applied|made|ticked|updated|worked through)"
)
_KEPT = r"(?:honou?red|kept|followed|observed|respected|obeyed|adhered to|complied with|used|applied|heeded|lived)"
_TOGETHER = (
    r"(?:advice|orders?|instructions?|recommendations?|wish(?:es)?|requests?|ruling|veto|will|directions?|objections?)"
)
_ASIDE = (
    r"(?:[\w-]+ed|ran|took|went|put|drove|began|set|gave|made|sent|left|cut|let|flew|fed|built|wrote|shut|dug|swung"
    r"|sold|bought)"
)

FRAMES = (
    frame(
        "instead of following, instead of keeping, instead of sticking, instead of going, instead of observing, "
        "instead of adhering, instead of working, instead of consulting, instead of obeying, instead of respecting, "
        "instead of waiting, instead of complying, instead of heeding, instead of applying, rather than following, "
        "rather than keeping, rather than sticking, rather than going, rather than observing, rather than adhering, "
        "rather than working, rather than consulting, rather than obeying, rather than respecting, rather than "
        "waiting, rather than complying, rather than heeding, rather than applying",
        rf"^\W*(?:instead of|rather than) {_KEEPING} {_THE}{_NORM} ?,? (?P<who>[\w@-]+)(?=[^.;]{{0,90}}?\b(?:\w+ed|ran"
        r"|took|went|cut|put|drove|began|set|let|gave|made|rang|threw|built|wrote|sent|did)\b)",
        r"(?P<deed>\w+ed|ran|took|went|cut|put|drove|began|set|gave|made|rang|threw|wrote|sent"
        rf"|did) [^,;.]{{2,50}}? (?:instead of|rather than) {_KEEPING} {_THE}{_NORM}\b",
        rf"(?P<named>[\w@-]+) ?, (?:instead of|rather than) {_KEEPING} {_THE}{_NORM} ?,",
    ),
    frame(
        "treated as, regarded as, seen as, considered as, viewed as, taken as, taken for, considered optional, "
        "considered advisory, held to be, thought of as, deemed optional, deemed advisory",
        rf"{_NORM}(?: [\w-]+){{0,3}} (?:was|were|is|are) (?:\w+ly )?(?:treated as|regarded as|seen as"
        rf"|considered(?: as)?|viewed as|taken (?:as|for)|held to be|thought of as|deemed) {_ADVICE} (?:by|at|among"
        r"|in) (?P<who>[\w@-]+)",
    ),
    frame(
        "demands, prescribes, requires, asks for, stipulates, mandates, calls for, demanded, required, prescribed",
        r"(?P<verb>did without|left out|skipped|omitted|dispensed with|went without|dropped|ignored"
        r"|went ahead without|proceeded without|carried on without|started without|worked without|forgot|spared"
        r"|bypassed|cut) [^.;]{2,60}? (?:,? ?(?:which|that|as) )?(?:the|our|every"
        rf"|its)? ?(?:[\w-]+ )?{_NORM} (?:demands?|prescribes?|requires?|asks? for|stipulates?|mandates?|calls? for"
        r"|demanded|required|prescribed)\b",
    ),
    frame(
        "by feel, by instinct, by eye, by guess, from memory, his own way, her own way, their own way",
        r"(?P<deed>worked|went|drove|mixed|dosed|acted|operated|did it|did this) (?:by (?:feel|instinct|eye|guess)"
        r"|from memory) (?:and not|instead of|rather than|not) (?:by |from |to |following |with )?(?:the|any"
        rf"|a) (?:[\w-]+ )?{_NORM}\b",
        r"(?P<deed>preferred) (?:his|her|its|their) own (?:way|method|recipe|order) to (?:the|any"
        rf"|that) (?:[\w-]+ )?{_NORM}\b",
    ),
    frame(
        "outside the, outside our, outside of the, outside of our, outside all, outside any, outside its",
        rf"(?P<deed>{_ASIDE}) [^;.]{{2,60}}? outside (?:of )?(?:the |our |all |any "
        r"|its ){1,2}(?:[\w-]+ ){0,3}?(?:procedures?|protocol|sop|polic(?:y|ies)|guidelines?|rules"
        r"|(?:proper|official|usual|agreed|approved|change|release|hiring|purchasing|joiner|onboarding"
        r"|approval) (?:channels?|process|window|slot)|checklist)\b",
        r"(?:it|this|that|which|all this|the work|the job|the change|the swap|the move) (?:was|were|had been"
        r"|has been) (?:\w+ly )?(?:done|made|carried out|performed|started|run|pushed|deployed"
        r"|booked) outside (?:of )?(?:the |our |all |any )+(?:[\w-]+ ){0,3}?(?:procedures?|protocol|sop"
        r"|polic(?:y|ies)|guidelines?|rules|(?:change|maintenance|release|agreed|approved) (?:window|slot|process))\b",
    ),
    frame(
        "by nobody, by no one, by no-one, by hardly, by few, by none, by scarcely, by almost nobody, by next to nobody",
        rf"{_NORM}(?: (?:for|of|on|about|in|at) [^,;.]{{2,40}}?)? (?:was|were|is|had been|has been) (?:\w+ly )?"
        rf"{_KEPT} by (?:nobody|no one|no-one|hardly|few|none|scarcely|almost nobody|next to nobody)\b",
        r"(?:two-key|two-person|four-eyes|speed|weight|noise|hygiene|dress|smoking|safety|silence) (?:rule|limit|check"
        rf"|principle|ban)(?: [\w-]+){{0,4}}? (?:was|were|is) (?:\w+ly )?{_KEPT} by (?:nobody|no one|no-one|hardly|few"
        rf"|none)\b",
    ),
    frame(
        "objection of, objections of, veto of, orders of, order of the, express advice, wish of, wishes of, will of, "
        "instructions of, instruction of, recommendation of, request of, ruling of, directions of, advice of, explicit "
        "advice, express orders, express instructions, express wish, explicit instructions, explicit orders, explicit "
        "wish",
        rf"^\W*(?:against|over|contrary to|in defiance of) (?:the |all |every |his |her |our |its )?(?:[\w-]+ "
        rf")?{_TOGETHER} (?:of|by|from) [^,;.]{{2,50}}? ?, (?P<person>[\w@-]+)(?= [^.;]{{0,40}}?\b{_ASIDE}\b)",
        rf"(?P<deed>{_ASIDE}) [^;.]{{0,60}}?(?:against|over|contrary to|in defiance of) (?:the |all |every |his |her "
        rf"|our |its )?(?:[\w-]+ )?{_TOGETHER} (?:of|by|from) (?:the |our |an? )?\w+",
    ),
    frame(
        "deviating from, departing from, straying from, diverging from, digressing from, deviated from, departed from, "
        "strayed from, diverged from, digressed from, swerved from, veered from, parted from, deviation from",
        r"^\W*(?:deviating|departing|straying|diverging|digressing) from (?:the |our |its |his |her |their "
        rf"|an? )?(?:[\w-]+ ){{0,3}}?(?:{_NORM}|{_SET_DOWN}) ?, (?P<who>[\w@-]+)",
        rf"(?P<deed>deviated|departed|strayed|diverged|digressed|swerved|veered) from (?:the |our |its |his |her "
        rf"|their |an? )?(?:[\w-]+ ){{0,3}}?(?:{_NORM}|{_SET_DOWN})\b",
    ),
    frame(
        "stopped filling, stopped using, stopped keeping, stopped signing, stopped reading, stopped following, stopped "
        "doing, stopped holding, stopped attending, stopped writing, stopped logging, stopped opening, stopped "
        "raising, ceased to, given up, gave up, ceased filling, no longer filled, no longer kept, no longer signed, no "
        "longer used, no longer followed, no longer held, no longer did, no longer wrote, no longer read, no longer "
        "observed, no longer attended, stopped completing, stopped ticking, no longer logged, no longer completed, out "
        "of the habit",
        rf"(?P<deed>stopped|ceased|given up|gave up|quit|got out of the habit of) {_KEEPING_UP} (?:the |our |its "
        rf"|their |any |all |every )?(?:[\w-]+ ){{0,2}}?{_PAPERS}\b(?![^.;]*\b(?:replaced|retired|obsolete|instead"
        r"|superseded|merged into)\b)",
        rf"(?P<person>[\w@-]+)(?: [\w-]+){{0,3}}? (?P<told>no longer {_KEPT_UP} (?:the |our |its |their |any "
        rf"|every )(?:[\w-]+ ){{0,2}}?{_PAPERS})\b",
    ),
    frame(
        "rather than queue, rather than wait, rather than book, rather than ask, rather than go, rather than raise, "
        "rather than file, rather than apply, rather than request, rather than call, instead of queueing, instead of "
        "queuing, instead of waiting, instead of booking, instead of asking, instead of going, instead of raising, "
        "instead of filing, instead of applying, instead of requesting, instead of opening",
        r"^\W*(?:rather than|instead of) (?:queue|wait|book|ask|go|raise|file|apply|request|call|queue?ing|waiting"
        r"|booking|asking|going|raising|filing|applying|requesting|opening)[^,;.]{2,50}?\b(?:slots?|windows?|board|cab"
        r"|approval|sign-?off|permit|change (?:ticket|request|record|meeting|call)|release train|permission|leave|form"
        r"|official channels?|work order|clearance|authori[sz]ation) ?, (?P<person>[\w@-]+)",
    ),
    frame(
        "unauthorised, unauthorized, unapproved, unsanctioned, unpermitted, illicit, irregular, off-procedure",
        r"(?:unauthori[sz]ed|unapproved|unsanctioned|unpermitted|illicit|off-procedure) (?:[\w-]+ ){0,2}?(?:tinkering"
        r"|fiddling|tampering|meddling|experiments?|experimenting|improvisation|shortcuts?|tests?|trials?|clean-?ups?"
        r"|operation|adjustments?|alterations?|bypass|wiring|switching|modifications?|welding|substitution|swap"
        r"|removal|installation|reconfiguration|entry|use|dosing|mixing|overtime|transfer|purchase|booking|discount"
        r"|refund|repairs?|handling) (?:of [^,;.]{2,40}? )?(?:by|on the part of) (?P<who>[\w@-]+)",
    ),
    frame(
        "instead of the agreed, instead of the prescribed, instead of the required, instead of the mandatory, instead "
        "of the approved, instead of the documented, instead of the stipulated, instead of the standard, rather than "
        "the agreed, rather than the prescribed, rather than the approved, rather than the required, instead of the "
        "official, instead of the mandated, instead of the permitted, instead of the usual",
        r"^\W*(?:instead of|rather than) (?:with |by |in |at )?(?:the|our) (?:agreed|prescribed|required|mandatory"
        r"|approved|documented|stipulated|official|mandated|permitted"
        r"|standard) [^,;.]{2,40}? ?, (?P<person>[\w@-]+)(?! (?:is|are|will|can)\b)",
        rf"(?P<deed>{_ASIDE}) [^;.]{{2,60}}? (?:instead of|rather than) (?:with |by |in |at )?(?:the|our) (?:agreed"
        r"|prescribed|required|mandatory|approved|documented|stipulated|official|mandated|permitted) [\w-]+",
    ),
    frame(
        "had no permit, had no licence, had no license, had no authorisation, had no authorization, had no clearance, "
        "had no mandate, had no authority, held no permit, held no licence, held no license, held no authorisation, "
        "held no clearance, without a permit, without a licence, without clearance, held no valid, had no valid",
        r"(?P<named>[\w@-]+) (?:who|that) (?:had|held|has|holds) no (?:valid |current |written )?(?:permit|licen[cs]e"
        r"|authori[sz]ation|clearance|mandate|authority|permission|ticket)\b",
        r"by (?:a |an |the )?(?P<person>[\w@-]+)(?: [\w-]+){0,2}? without (?:a |an |any )?(?:valid )?(?:permit"
        r"|licen[cs]e|clearance|authori[sz]ation)\b",
    ),
    frame(
        "signature was, signatures were, approval was, sign-off was, permit was, clearance was, authorisation was, "
        "authorization was, go-ahead was, green light was, consent was, signature had, approval had, sign-off had, "
        "permit had, consent had, clearance had",
        rf"(?P<deed>{_ASIDE}) [^;.]{{2,60}}? before (?:the |any |its |his |her "
        r"|their )?(?:[\w-]+ ){0,2}?(?:signatures?|approval|sign-?off|permit|clearance|authori[sz]ation|go-?ahead"
        r"|green light|consent|countersignature) (?:of [^,;.]{2,30}? )?(?:was|were|had been"
        r"|had) (?:on (?:it|file|paper|the \w+)|there|in(?: place| hand)?|obtained|given|through|dry|arrived"
        r"|come(?: in| back)?|received|complete|granted|signed|issued)\b",
    ),
    frame(
        "contrary to policy, contrary to protocol, contrary to procedure, contrary to regulations, contrary to the, "
        "contrary to our, against policy, against protocol, against procedure, against regulations, in breach of",
        r"(?:was|were|had been|has been) (?:\w+ly )?(?:left|unlocked|unattended|shared|propped|handed|given|carried"
        r"|parked|stacked|lifted|fed|served|signed|taken home|worn|dug|booked|paid|discharged|dispensed|welded|poured"
        r"|kept (?:open|unlocked))\b[^;.]{0,60}? ?, ?(?:contrary to|against|in breach of) (?:the |our |all "
        rf"|company |house |hospital |bank )?(?:[\w-]+ ){{0,2}}?{_NORM}(?= ?[.,;]|$)",
    ),
)
