"""What people are made to pay: talks, transfers, ended contracts, sanctions to expect, pay slips that will show it."""

from afterword.lint.text.frames import frame

_JOB = (
    r"(?:contracts?|engagement|assignment|employment|secondment|internship|apprenticeship|placement|services|mandate"
    r"|probation|traineeship|tenure|appointment|fixed term|retainer|freelance contract|work permit|licence|license"
    r"|certification|accreditation|badge|clearance|on-call bonus|overtime|holiday|leave|shifts|promotion|pay rise)"
)
_ENDED = (
    r"(?:ended|terminated|cut short|not renewed|not extended|cancelled|canceled|discontinued|stopped|revoked|not "
    r"prolonged"
    r"|withdrawn|suspended|rescinded|curtailed|annulled|dissolved|let lapse|allowed to lapse|pulled|postponed|put "
    r"on hold)"
)
_PENALTY = (
    r"(?:sanctions?|consequences|penalt(?:y|ies)|repercussions|disciplinary \w+|a warning|a written warning"
    r"|dismissal|a fine"
    r"|fines|measures|a reprimand|a pay cut|a demotion|a formal \w+|the sack|termination|trouble|punishment|a "
    r"suspension"
    r"|legal action|labour-law \w+|personal liability|to pay)"
)
_TALK = (
    r"(?:serious|stern|frank|hard|difficult|firm|sharp|personal|disciplinary|unpleasant|uncomfortable|earnest"
    r"|strong|harsh"
    r"|corrective|severe|grave)"
)
_AWAY = (
    r"(?:(?:the )?(?:archives?|basement|filing|mail ?room|back office|warehouse|storeroom|day shift|night shift"
    r"|desk duty"
    r"|front desk|reception|documentation|another (?:team|department|site|post|role|shift|office)|a different "
    r"(?:team|role"
    r"|post|department)|other duties|less (?:critical|sensitive|demanding) [\w-]+|paperwork|scanning|records|the "
    r"test lab"
    r"|administrative (?:duties|tasks|work)|lighter duties|a desk|a desk job|inventory|non-critical [\w-]+))"
)
_SINCE = r"(?:until further notice|for the time being|with immediate effect|as a (?:consequence|result))"

FRAMES = (
    frame(
        "relieved of, stripped of, divested of, deprived of, suspended from, barred from, removed from, dismissed "
        "from, "
        "excluded from, banned from, discharged from, recalled from",
        r"(?:was|were|is|are|has been|have been|had been|will be|got) (?:\w+ly )?(?:relieved|stripped|divested"
        r"|deprived) of "
        r"(?:his|her|their|all|any) (?:[\w-]+ ){0,2}?(?:functions?|duties|duty|post|command|office|responsibilities"
        r"|role"
        r"|position|title|rank|powers|rights|privileges|authority|tasks|badge|keys|access|bonus)\b",
        r"(?P<deed>was|were|has been|have been|will be|is|got) (?:\w+ly )?(?:suspended|barred|dismissed|excluded|banned"
        r"|discharged|recalled|removed) from (?:his|her|their|the) (?:[\w-]+ ){0,2}?(?:functions?|duties|duty|post"
        r"|command"
        r"|office|responsibilities|role|position|rota|roster|on-call|project|team|shift|flight deck|theatre|bridge)\b",
    ),
    frame(
        "shifts, shift, assignments, assignment, contracts, contract, jobs, orders, projects, bookings, gigs",
        r"(?:won't|will not|will no longer|is not|isn't|are not|will never|no longer|not going to) (?:be )?(?:get|gets"
        r"|getting|given|receive|receives|see|sees|offered|allotted|booked for|assigned) (?:any |no |another |a "
        r")?(?:more "
        r"|further |new )?(?:shifts?|assignments?|contracts?|jobs?|orders|projects|bookings|gigs)\b(?! (?:in|from) the "
        r"(?:queue|api))",
    ),
    frame(
        "expect, reckon with, face, fear, count on, brace for, prepared for, prepare for, expects, faces, look "
        "forward to",
        rf"(?:must|has to|have to|should|will|can|may|shall|had better|is to|are to) (?:now |also |well )?(?:expect"
        rf"|reckon "
        rf"with|face|fear|count on|brace for|be prepared for|prepare for|look forward to) (?:[\w-]+ )?{_PENALTY}\b",
        rf"(?P<deed>expects|faces|fears|is facing|are facing|awaits) (?:[\w-]+ )?(?:{_PENALTY})\b",
    ),
    frame(
        """
        contract, contracts, engagement, assignment, employment, secondment, internship, apprenticeship, placement
        services, mandate, probation, traineeship, tenure, appointment, retainer, promotion, pay rise, leave, overtime
        holiday, badge, clearance, certification
        """,
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:[\w-]+ )?{_JOB} (?:was|were|has been|have been|is|will be|had "
        rf"been) (?:\w+ly"
        rf" |then |not )?{_ENDED})\b",
        rf"{_JOB} of (?P<person>[\w@-]+)[^,;.]{{0,30}}? (?:was|were|has been|have been|is|will be|had been) "
        rf"(?:\w+ly |then )?"
        rf"{_ENDED}\b",
        r"(?:ended|terminated|cut short|cancelled|did not renew|will not renew|did not extend|will not extend|revoked"
        rf"|withdrew) (?:the |his |her |their )?(?:[\w-]+ )?(?:{_JOB} (?:of|with) (?P<person>[\w@-]+))",
    ),
    frame(
        "conversation, talk, word, words, chat, discussion, interview, meeting",
        rf"(?:an? |some |the )?(?:very |rather |more )?{_TALK} (?:conversation|talk|words?|chat|discussion"
        rf"|interview|meeting) "
        r"(?:will follow )?with (?P<person>(?!customers?|vendors?|suppliers?)[\w@-]+)(?= [\w -]{0,40}?(?:who|after"
        r"|because|about"
        r"|is|was|has|will|took|followed|author|patch|lead|on-call|[.,;])|\W*$)",
        r"(?:has|had|have|will have|is having) (?:had )?(?:an? |some )?(?:serious |stern |sharp |few )?(?:words?"
        r"|talk|chat) "
        r"with (?:him|her|them)\b",
    ),
    frame(
        "pay slip, payslip, pay, salary, bonus, wallet, appraisal, paycheck, pay check, pay packet, purse, review, "
        "pocket, "
        "rating, evaluation, wage",
        r"(?:feel|see|notice|find|read|remember|be reminded of|taste|hear about) (?:it|this|that|the "
        r"(?:consequences|result"
        r"|effects?|damage))? ?(?:in|on|at|by) (?:his|her|their|the next|next (?:year|month|quarter)'s?) (?:next "
        r"|own |annual "
        r")?(?:pay ?slip|pay|salary|bonus|wallet|appraisal|pay ?check|pay packet|purse|review|pocket|rating"
        r"|evaluation|wages?)",
        r"(?:will|is going to|shall|should) (?:show|be visible|be reflected|count|weigh|figure|appear|come up|be "
        r"felt) (?:in"
        r"|on|at|against) (?:his|her|their|the (?:next |annual )?[\w-]+'s?) (?:next |own |annual )?(?:pay ?slip|pay"
        r"|salary"
        r"|bonus|appraisal|pay ?check|review|rating|evaluation|file)\b",
    ),
    frame(
        "probation, probationary period, trial period, trial month, trial shift",
        r"(?:not|n't|never|hardly) (?:be )?(?:pass(?:ed|ing)?|survived?|completed?|get through|make it through|make"
        r"|clear) "
        r"(?:the |his |her |their )?(?:probation|probationary period|trial period|trial month)",
        r"(?:probation|probationary period|trial period) (?:was|is|has been|will be) (?:extended|lengthened"
        r"|prolonged|failed"
        r"|ended|broken off)",
        r"(?P<deed>failed|flunked) (?:the |his |her |their )?(?:probation|probationary period|trial period)",
    ),
    frame(
        "under labour law, under labor law, under employment law, under disciplinary law, under civil-service law, "
        "under the collective agreement, under service law, under criminal law, labour court, labor court, "
        "employment tribunal, labour-law, employment-law",
        r"(?:measures?|steps|action|proceedings|consequences|options|sanctions|claims?) (?:under|by|according to) "
        r"(?:the )?"
        r"(?:labou?r law|employment law|disciplinary law|civil-service law|collective agreement|service law"
        r"|criminal law)",
        r"(?:before|to|at|in) (?:the|an?) (?:labou?r court|employment tribunal)",
        r"(?:labou?r-law|employment-law) (?:measures|steps|consequences|action|options)",
    ),
    frame(
        """
        moved, transferred, sent, banished, relegated, shifted, assigned, reassigned, demoted, exiled, redeployed
        seconded, posted, confined, packed off, shunted, kicked upstairs, sidelined, benched
        """,
        rf"(?:was|were|is|are|has been|have been|had been|will be|got) (?:\w+ly |then |now )?(?:banished|relegated"
        rf"|demoted"
        rf"|exiled|shunted|packed off|confined) to {_AWAY}\b",
        rf"(?P<deed>was|were|has been|have been|had been|will be|is|got) (?:\w+ly |then |now )?(?:moved|transferred"
        rf"|sent"
        rf"|shifted|assigned|reassigned|redeployed|posted|put back) to {_AWAY}[^.;]{{0,40}}?{_SINCE}\b",
        r"(?P<deed>was|were|has been|have been|got|is) (?:\w+ly |then |now )?(?:kicked upstairs|sidelined|benched"
        r"|demoted)\b",
    ),
    frame(
        "extension, renewal, prolongation, follow-up contract, reference, recommendation, raise, promotion, bonus",
        r"(?:will not|won't|does not|did not|shall not|is not going to|will never) (?:get|receive|be given|be "
        r"offered|see|be "
        r"granted) (?:an?|his|her|their|any|the) (?:[\w-]+ )?(?:extension|renewal|prolongation|follow-up contract"
        r"|reference"
        r"|letter of recommendation|pay rise|promotion|bonus)(?= (?:because|after|for|this|due|as)\b|[.,;]|$)",
        r"(?:promotion|pay rise|raise|bonus|contract|extension|transfer|secondment|holiday|sabbatical) of "
        r"(?P<person>[\w@-]+)"
        r"[^;.]{0,40}? (?:is|was|has been) (?:now )?(?:off the table|off the cards|out of the question|history|on "
        r"hold|on ice"
        r"|postponed|cancelled|gone|shelved|blocked|frozen)",
        r"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:promotion|pay rise|raise|bonus|contract|extension|transfer"
        r"|sabbatical) (?:is"
        r"|was|has been) (?:now )?(?:off the table|off the cards|out of the question|history|on hold|on ice|postponed"
        r"|cancelled|gone|shelved|blocked|frozen))",
    ),
    frame(
        "hr, personnel, personnel department, human resources, legal, works council, works director, compliance",
        r"(?:case|matter|conduct|behaviou?r|file|name) of (?P<person>[\w@-]+)[^;.]{0,40}? (?:was|is|has been|will "
        r"be|lies|went"
        r"|goes) (?:now )?(?:passed|handed|referred|reported|forwarded|given|transferred|escalated|sent|with|at"
        r"|before|to) "
        r"?(?:on |over |up )?(?:to |with )?(?:the )?(?:hr|personnel(?: department)?|human resources|works council"
        r"|management"
        r"|labour lawyers?|legal(?: department)?)\b",
    ),
    frame(
        "no longer with, no longer employed, no longer works, no longer part of, no longer on, not with us any more, "
        "left the company by mutual",
        r"(?P<deed>is|are|was|works|work) no longer (?:with (?:the (?:company|firm|bank|hospital|house|team"
        r"|organi[sz]ation)|us)"
        r"|employed(?: here| by us)?|working for us|part of the team|on the payroll"
        r"|here)\b",
    ),
    frame(
        "serious word, stern word, quiet word, sharp word, words",
        r"(?:have|has|had|having) (?:a )?(?:serious|stern|quiet|sharp|firm|harsh|private|strong|few) words? with "
        r"(?P<person>"
        r"(?!customers?|vendors?|suppliers?)[\w@-]+)",
    ),
    frame(
        "taken away, taken from, clear his desk, clear her desk, clear their desk, clear their desks, pack his things, "
        "pack her things, pack their things, hand over his, hand over her, hand in his, hand in her, turn in his",
        r"(?:his|her|their) (?:[\w-]+ ){0,2}?(?:access|rights|keys?|badge|privileges|bonus|title|pager|laptop|login"
        r"|role)(?: to "
        r"[\w -]{2,30}?)? (?:was|were|has been|have been|will be) (?:\w+ly )?(?:taken (?:away|from (?:him|her|them))"
        r"|confiscated|collected|stripped)",
        r"(?:told|asked|ordered|made|instructed|had) to (?:clear (?:his|her|their) desks?|pack (?:his|her|their) "
        r"(?:things|bags)"
        r"|(?:hand over|hand in|turn in) (?:his|her|their) (?:keys?|badge|laptop|pass|pager))",
    ),
)
