"""What people are made to pay: talks, transfers, ended contracts, sanctions to expect, pay slips that will show it."""

from afterword.lint.text.frames import frame

_JOB = (
    r"(?:contracts?|engagement|assignment|employment|secondment|internship|apprenticeship|placement|services|mandate"
    r"|probation|traineeship|tenure|appointment|fixed term|retainer|freelance contract|work permit|licence|license"
    r"|certification|accreditation|badge|clearance|on-call bonus|overtime|holiday|leave|shifts|promotion|pay rise)"
)
_ENDED = (
    r"(?:ended|terminated|cut short|not renewed|not extended|cancelled|canceled|discontinued|stopped|revoked"
    r"|not prolonged|withdrawn|suspended|rescinded|curtailed|annulled|dissolved|let lapse|allowed to lapse|pulled"
    r"|postponed|put on hold)"
)
_PENALTY = (
    r"(?:sanctions?|consequences|penalt(?:y|ies)|repercussions|disciplinary \w+|a warning|a written warning|dismissal"
    r"|a fine|fines|measures|a reprimand|a pay cut|a demotion|a formal \w+|the sack|termination|trouble|punishment"
    r"|a suspension|legal action|labour-law \w+|personal liability|to pay)"
)
_TALK = (
    r"(?:serious|stern|frank|hard|difficult|firm|sharp|personal|disciplinary|unpleasant|uncomfortable|earnest|strong"
    r"|harsh|corrective|severe|grave)"
)
_AWAY = (
    r"(?:(?:the )?(?:archives?|basement|filing|mail ?room|back office|warehouse|storeroom|day shift|night shift"
    r"|desk duty|front desk|reception|documentation|another (?:team|department|site|post|role|shift|office)"
    r"|a different (?:team|role|post|department)|other duties|less (?:critical|sensitive|demanding) [\w-]+|paperwork"
    r"|scanning|records|the test lab|administrative (?:duties|tasks|work)|lighter duties|a desk|a desk job|inventory"
    r"|non-critical [\w-]+))"
)
_SINCE = r"(?:until further notice|for the time being|with immediate effect|as a (?:consequence|result))"

FRAMES = (
    frame(
        "relieved of, stripped of, divested of, deprived of, suspended from, barred from, removed from, dismissed "
        "from, excluded from, banned from, discharged from, recalled from",
        r"(?:was|were|is|are|has been|have been|had been|will be|got) (?:\w+ly )?(?:relieved|stripped|divested"
        r"|deprived) of (?:his|her|their|all|any) (?:[\w-]+ ){0,2}?(?:functions?|duties|duty|post|command|office"
        r"|responsibilities|role|position|title|rank|powers|rights|privileges|authority|tasks|badge|keys|access"
        r"|bonus)\b",
        r"(?P<deed>was|were|has been|have been|will be|is|got) (?:\w+ly )?(?:suspended|barred|dismissed|excluded"
        r"|banned|discharged|recalled|removed) from (?:his|her|their|the) (?:[\w-]+ ){0,2}?(?:functions?|duties"
        r"|duty|post|command|office|responsibilities|role|position|rota|roster|on-call|project|team|shift|flight deck"
        r"|theatre|bridge)\b",
    ),
    frame(
        "shifts, shift, assignments, assignment, contracts, contract, jobs, orders, projects, bookings, gigs",
        r"(?:won't|will not|will no longer|is not|isn't|are not|will never|no longer|not going to) (?:be )?(?:get"
        r"|gets|getting|given|receive|receives|see|sees|offered|allotted|booked for|assigned) (?:any |no |another "
        r"|a )?(?:more |further |new )?(?:shifts?|assignments?|contracts?|jobs?|orders|projects|bookings"
        r"|gigs)\b(?! (?:in|from) the (?:queue|api))",
    ),
    frame(
        "expect, reckon with, face, fear, count on, brace for, prepared for, prepare for, expects, faces, look "
        "forward to",
        r"(?:must|has to|have to|should|will|can|may|shall|had better|is to|are to) (?:now |also |well )?(?:expect"
        r"|reckon with|face|fear|count on|brace for|be prepared for|prepare for"
        rf"|look forward to) (?:[\w-]+ )?{_PENALTY}\b",
        rf"(?P<deed>expects|faces|fears|is facing|are facing|awaits) (?:[\w-]+ )?(?:{_PENALTY})\b",
    ),
    frame(
        """
        contract, contracts, engagement, assignment, employment, secondment, internship, apprenticeship, placement
        services, mandate, probation, traineeship, tenure, appointment, retainer, promotion, pay rise, leave, overtime
        holiday, badge, clearance, certification
        """,
        rf"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:[\w-]+ )?{_JOB} (?:was|were|has been|have been|is|will be"
        rf"|had been) (?:\w+ly |then |not )?{_ENDED})\b",
        rf"{_JOB} of (?P<person>[\w@-]+)[^,;.]{{0,30}}? (?:was|were|has been|have been|is|will be|had been) (?:\w+ly "
        rf"|then )?{_ENDED}\b",
        r"(?:ended|terminated|cut short|cancelled|did not renew|will not renew|did not extend|will not extend|revoked"
        rf"|withdrew) (?:the |his |her |their )?(?:[\w-]+ )?(?:{_JOB} (?:of|with) (?P<person>[\w@-]+))",
    ),
    frame(
        "conversation, talk, word, words, chat, discussion, interview, meeting",
        rf"(?:an? |some |the )?(?:very |rather |more )?{_TALK} (?:conversation|talk|words?|chat|discussion|interview"
        r"|meeting) (?:will follow )?with (?P<person>(?!customers?|vendors?"
        r"|suppliers?)[\w@-]+)(?= [\w -]{0,40}?(?:who|after|because|about|is|was|has|will|took|followed|author"
        r"|patch|lead|on-call|[.,;])|\W*$)",
        r"(?:has|had|have|will have|is having) (?:had )?(?:an? |some )?(?:serious |stern |sharp |few )?(?:words?|talk"
        r"|chat) with (?:him|her|them)\b",
    ),
    frame(
        "pay slip, payslip, pay, salary, bonus, wallet, appraisal, paycheck, pay check, pay packet, purse, review, "
        "pocket, rating, evaluation, wage",
        r"(?:feel|see|notice|find|read|remember|be reminded of|taste|hear about) (?:it|this|that"
        r"|the (?:consequences|result|effects?|damage))? ?(?:in|on|at|by) (?:his|her|their|the next"
        r"|next (?:year|month|quarter)'s?) (?:next |own |annual )?(?:pay ?slip|pay|salary|bonus|wallet|appraisal"
        r"|pay ?check|pay packet|purse|review|pocket|rating|evaluation|wages?)",
        r"(?:will|is going to|shall|should) (?:show|be visible|be reflected|count|weigh|figure|appear|come up"
        r"|be felt) (?:in|on|at|against) (?:his|her|their|the (?:next |annual )?[\w-]+'s?) (?:next |own "
        r"|annual )?(?:pay ?slip|pay|salary|bonus|appraisal|pay ?check|review|rating|evaluation|file)\b",
    ),
    frame(
        "probation, probationary period, trial period, trial month, trial shift",
        r"(?:not|n't|never|hardly) (?:be )?(?:pass(?:ed|ing)?|survived?|completed?|get through|make it through|make"
        r"|clear) (?:the |his |her |their )?(?:probation|probationary period|trial period|trial month)",
        r"(?:probation|probationary period|trial period) (?:was|is|has been|will be) (?:extended|lengthened|prolonged"
        r"|failed|ended|broken off)",
        r"(?P<deed>failed|flunked) (?:the |his |her |their )?(?:probation|probationary period|trial period)",
    ),
    frame(
        "under labour law, under labor law, under employment law, under disciplinary law, under civil-service law, "
        "under the collective agreement, under service law, under criminal law, labour court, labor court, "
        "employment tribunal, labour-law, employment-law",
        r"(?:measures?|steps|action|proceedings|consequences|options|sanctions|claims?) (?:under|by"
        r"|according to) (?:the )?(?:labou?r law|employment law|disciplinary law|civil-service law"
        r"|collective agreement|service law|criminal law)",
        r"(?:before|to|at|in) (?:the|an?) (?:labou?r court|employment tribunal)",
        r"(?:labou?r-law|employment-law) (?:measures|steps|consequences|action|options)",
    ),
    frame(
        """
        moved, transferred, sent, banished, relegated, shifted, assigned, reassigned, demoted, exiled, redeployed
        seconded, posted, confined, packed off, shunted, kicked upstairs, sidelined, benched
        """,
        r"(?:was|were|is|are|has been|have been|had been|will be|got) (?:\w+ly |then |now )?(?:banished|relegated"
        rf"|demoted|exiled|shunted|packed off|confined) to {_AWAY}\b",
        r"(?P<deed>was|were|has been|have been|had been|will be|is|got) (?:\w+ly |then |now )?(?:moved|transferred"
        rf"|sent|shifted|assigned|reassigned|redeployed|posted|put back) to {_AWAY}[^.;]{{0,40}}?{_SINCE}\b",
        r"(?P<deed>was|were|has been|have been|got|is) (?:\w+ly |then |now )?(?:kicked upstairs|sidelined|benched"
        r"|demoted)\b",
    ),
    frame(
        "extension, renewal, prolongation, follow-up contract, reference, recommendation, raise, promotion, bonus",
        r"(?:will not|won't|does not|did not|shall not|is not going to|will never) (?:get|receive|be given|be offered"
        r"|see|be granted) (?:an?|his|her|their|any|the) (?:[\w-]+ )?(?:extension|renewal|prolongation"
        r"|follow-up contract|reference|letter of recommendation|pay rise|promotion"
        r"|bonus)(?= (?:because|after|for|this|due|as)\b|[.,;]|$)",
        r"(?:promotion|pay rise|raise|bonus|contract|extension|transfer|secondment|holiday"
        r"|sabbatical) of (?P<person>[\w@-]+)[^;.]{0,40}? (?:is|was|has been) (?:now )?(?:off the table"
        r"|off the cards|out of the question|history|on hold|on ice|postponed|cancelled|gone|shelved|blocked|frozen)",
        r"(?P<owner>[\w@-]+)(?:'s|') (?P<told>(?:promotion|pay rise|raise|bonus|contract|extension|transfer"
        r"|sabbatical) (?:is|was|has been) (?:now )?(?:off the table|off the cards|out of the question|history"
        r"|on hold|on ice|postponed|cancelled|gone|shelved|blocked|frozen))",
    ),
    frame(
        "hr, personnel, personnel department, human resources, legal, works council, works director, compliance",
        r"(?:case|matter|conduct|behaviou?r|file|name) of (?P<person>[\w@-]+)[^;.]{0,40}? (?:was|is|has been"
        r"|will be|lies|went|goes) (?:now )?(?:passed|handed|referred|reported|forwarded|given|transferred|escalated"
        r"|sent|with|at|before|to) ?(?:on |over |up )?(?:to |with )?(?:the )?(?:hr|personnel(?: department)?"
        r"|human resources|works council|management|labour lawyers?|legal(?: department)?)\b",
    ),
    frame(
        "no longer with, no longer employed, no longer works, no longer part of, no longer on, not with us any more, "
        "left the company by mutual",
        r"(?P<deed>is|are|was|works|work) no longer (?:with (?:the (?:company|firm|bank|hospital|house|team"
        r"|organi[sz]ation)|us)|employed(?: here| by us)?|working for us|part of the team|on the payroll|here)\b",
    ),
    frame(
        "serious word, stern word, quiet word, sharp word, words",
        r"(?:have|has|had|having) (?:a )?(?:serious|stern|quiet|sharp|firm|harsh|private|strong"
        r"|few) words? with (?P<person>(?!customers?|vendors?|suppliers?)[\w@-]+)",
    ),
    frame(
        "taken away, taken from, clear his desk, clear her desk, clear their desk, clear their desks, pack his "
        "things, pack her things, pack their things, hand over his, hand over her, hand in his, hand in her, turn in "
        "his",
        r"(?:his|her|their) (?:[\w-]+ ){0,2}?(?:access|rights|keys?|badge|privileges|bonus|title|pager|laptop|login"
        r"|role)(?: to [\w -]{2,30}?)? (?:was|were|has been|have been"
        r"|will be) (?:\w+ly )?(?:taken (?:away|from (?:him|her|them))|confiscated|collected|stripped)",
        r"(?:told|asked|ordered|made|instructed|had) to (?:clear (?:his|her|their) desks?|pack (?:his|her"
        r"|their) (?:things|bags)|(?:hand over|hand in|turn in) (?:his|her|their) (?:keys?|badge|laptop|pass|pager))",
    ),
    frame(
        "his cards, her cards, their cards, his papers, her papers, their papers, walking papers, his p45, her p45, "
        "his notice, her notice, their notice, marching orders, pink slip, pink slips, his coat, her coat, his hat, "
        "her hat, final pay, his desk, her desk, their desks, last pay",
        r"(?:given|handed|got|gets|received|collect(?:ed|s)?|sent|fetched|picked up|offered|presented with|served"
        r"|take|took|shown) (?:(?:him|her|them|the \w+) )?(?:his|her|their|a|the) (?:walking papers"
        r"|cards(?! (?:back|for))|papers|p45|notice|marching orders|hat|coat|pink slips?"
        r"|(?:final|last) pay)\b(?! (?:period of|of the))",
        r"(?P<verb>cleared|clears|had to clear|was asked to clear|emptied|has cleared|packed up"
        r"|had to empty) (?:out )?(?:his|her|their) (?:desks?|lockers?|offices?)\b",
    ),
    frame(
        "say sorry, said sorry, apologise, apologize, apologised, apologized, apology, own up, confess, explain "
        "himself, explain herself, explain themselves, answer for, account for his, account for her, account for "
        "their, justify himself, justify herself, justify his, justify her, stand up in, stand up before, stand up "
        "in front",
        r"(?P<verb>had|has|have|was made|were made|was asked|were asked|was forced|will have|is|was told|was obliged"
        r"|must|had been made|got) (?:to )?[^,;.]{2,60}? (?:and |to )(?:say sorry|apologi[sz]e|own up|confess"
        r"|explain (?:himself|herself|themselves)|answer for|justify (?:himself|herself|his|her|their)"
        r"|account for (?:his|her|their))\b(?= ?[.,;]|$| (?:to|before|in front|for|in|at)\b)(?! (?:to|for) (?:the "
        r"|our )?(?:customers?|users?|passengers?|patients?|guests?|callers?|inconvenience|public|delay))",
        r"(?:an? )?(?:public|personal|written|formal|grovelling|handwritten|full|abject) apology (?:was|is|has been"
        r"|will be) (?:demanded|required|extracted|expected|due) (?:from|of|by) (?:the |our )?(?P<who>[\w@-]+)",
    ),
    frame(
        "chaperone, chaperoned, minder, babysitter, babysat, nursemaid, watchdog, overseer, guardian, escorted, "
        "handler at, shadowed by, nanny, tutor, under the eyes of",
        r"(?P<verb>needs?|has|have|gets?|got|given|is given|requires?|was given|were given|was assigned"
        r"|has been given|has been assigned|must have|works? with|will have|is to have|will get|is under) (?:an? "
        r"|his |her |their )?(?:\w+ )?(?:chaperone|minder|babysitter|watchdog|overseer|nursemaid"
        r"|nanny)(?! (?:timer|process|daemon|reset|timeout))",
        r"(?P<verb>is|was|are|were|will be|must be|has to be|has been|have to be) (?:now |only |always |henceforth "
        r"|from now on )*(?:chaperoned|babysat|escorted by|shadowed by)",
    ),
    frame(
        "looking into, look into, examining, investigating, reviewing, dealing with, considering, assessing, "
        "studying, weighing, taken up, opened a, opened an, examined, has examined, took up, inquiry into, enquiry "
        "into, investigation into, investigation against, proceedings against, hearing into, case against, inquiry "
        "against",
        r"(?:hr|human resources|personnel|compliance|internal (?:audit|affairs|investigations?)"
        r"|the (?:conduct|disciplinary|ethics|honou?r|staff|personnel|grievance|fitness-to-practise) (?:committee"
        r"|board|panel|body|council|department|office)|the (?:works|staff|medical|nursing) council"
        r"|the legal department|legal|the bar|the chamber|the ombudsman|the prosecutor|the police)(?: \w+)? (?:is|are"
        r"|was|were|has|have|will|had) (?:\w+ly |now |been |be |since |meanwhile )*(?:look(?:ing)? into|examin\w+"
        r"|investigat\w+|review\w*|deal(?:ing)? with|consider\w*|assess\w*|taken up|opened|stud(?:y|ying)|weigh\w*"
        r"|handling|asked about) [^;.]{0,30}?(?:behaviou?r|conduct|role|actions?|case|part|performance|fitness"
        r"|suitability|file|employment|future|reliability) of (?:the |our |this )?(?P<who>[\w@-]+)",
        r"(?:hr|human resources|personnel|compliance|internal (?:audit|affairs)"
        r"|the (?:conduct|disciplinary|ethics|honou?r|staff|personnel) (?:committee|board|panel|council)"
        r"|the (?:works|staff|medical|nursing) council)(?: \w+)? (?:is|are|was|were|has|have|will|had) (?:\w+ly |now "
        r"|been |be |since |meanwhile )*(?:look(?:ing)? into|examin\w+|investigat\w+|review\w*|consider\w*|assess\w*"
        r"|taken up|opened|stud(?:y|ying)) (?:his|her|their|the [\w-]+(?:'s|')) (?:behaviou?r|conduct|role|actions?"
        r"|case|part|performance|fitness|suitability|file|employment|future)",
        r"(?:internal |formal |disciplinary |criminal |official )?(?:inquiry|enquiry|investigation|proceedings"
        r"|hearing) (?:into|against|about|on) (?:the (?:behaviou?r|conduct|role|actions?|part|performance"
        r"|negligence) of )?(?:the |our |this )?(?P<who>[\w@-]+)[^;.]{0,30}? (?:was|were|has been|have been|is|are"
        r"|will be) (?:\w+ly )?(?:opened|started|launched|initiated|under way|underway|ongoing|pending|held|begun"
        r"|being (?:held|prepared)|to (?:be|follow))",
    ),
    frame(
        "his stripe, her stripe, his stripes, her stripes, his badge, her badge, his rank, her rank, his title, her "
        "title, his post, her post, their post, his seat, her seat, his chair, his command, her command, his "
        "licence, her licence, his license, his lead, her lead, his commit, her commit, their commit, his merge, her "
        "merge, his bit, her bit, his position, her position, his role, her role, his job, her job, their jobs, his "
        "place, her place, his slot, his signature, her signature, his mandate, her mandate, his status, her status, "
        "his grade, her grade, his standing, her standing, his captaincy, his clearance, her clearance, his bonus, "
        "her bonus, his office, her office, his root, her root, his parking, her parking, his company, her company, "
        "his sign-off, her sign-off",
        r"(?P<verb>lost|loses|forfeited|surrendered|handed in|gave up|will lose|had to (?:surrender|hand in|give up"
        r"|return)|has lost|had lost)(?: \w+)? (?:his|her|their) (?:[\w-]+ )?(?:stripes?|badge|rank|title|post|seat"
        r"|chair|command|licen[cs]e|lead|bit|position|role|jobs?|place|slot|signature|mandate|status|grade|standing"
        r"|captaincy|clearance|bonus|office|rights?|privileges?|space|car|sign-off|access)(?: [\w-]+){0,4}? (?:over"
        r"|for) (?:it|this|that|the|his|her|their)\b",
        r"(?P<verb>lost|loses|forfeited|surrendered|handed in|gave up|will lose|had to (?:surrender|hand in|give up"
        r"|return)|has lost|had lost)(?: \w+)? (?:his|her|their) (?:[\w-]+ )?(?:stripes?|badge|rank|title|post|seat"
        r"|chair|command|licen[cs]e|lead|commit bit|position|role|jobs?|place on [\w-]+ [\w-]+|mandate|captaincy"
        r"|clearance|bonus)(?: \w+)? (?:because of|after|following|as a|in the wake of|due to|through)\b",
    ),
    frame(
        "no more shifts, no more nights, no more night shifts, no more duties, no more assignments, no more orders, "
        "no more bonus, no more promotions, no more raises, no more solo, no more projects, no further shifts, no "
        "further assignments, no further orders, no further projects, no bonus, no promotion, no raise, no more "
        "weekend, no more on-call, no more overtime, no more jobs, no further bookings, no more bookings",
        r"no (?:more |further )?(?:(?:night|weekend|late|early|solo|on-call|independent) )?(?:shifts?|nights?|duties"
        r"|assignments?|orders|bonus|promotions?|raises?|solo \w+|projects?|weekends|on-call|overtime|jobs"
        r"|bookings)(?: this year| next year| this quarter)? for (?P<who>(?:the |our |this )?[\w@-]+)",
    ),
    frame(
        "earned, brought, has cost, will cost, cost the, cost him, cost her, cost them, will earn, earns, landed, "
        "procured, meant",
        r"(?:earned|earns|brought|has brought|has earned|cost|has cost|will cost|will earn|landed|procured|meant|got"
        r"|won)(?: for)? (?P<who>(?:the |our |him|her|them|both )?[\w@-]*)[^;.,]{0,25}? (?:with |in )?(?:an? |his "
        r"|her |their |the )(?:\w+ )?(?:summons|reprimand|suspension|ban\b|demotion|dismissal|talking-to"
        r"|dressing-down|telling-off|rebuke|earful|invitation to the (?:board|director|boss)|promotion|stripes?|rank"
        r"|career|licen[cs]e|post|hearing|black mark|bad mark|entry in (?:his|her|the) file"
        r"|appointment (?:with|at) (?:hr|personnel|the (?:boss|director|board)))",
    ),
    frame(
        "trial month, trial period, trial week, trial contract, trial phase, probation, probationary, contract, "
        "fixed term, fixed-term, temporary contract",
        r"(?:his|her|their|(?P<owner>[\w@-]+)(?:'s|')) (?:trial (?:period|month|week|contract|phase)"
        r"|probation(?:ary)?(?: period| time| contract)?|fixed[- ]term contract|temporary contract|contract) (?:was"
        r"|has been|will be|is|were|had been|has|will)(?: \w+ly| since| therefore| then"
        r"| being)* (?:(?:not|never|no longer)(?: be| been| being)? (?:\w+ly )?(?:renewed|extended|prolonged"
        r"|continued|confirmed|made permanent|converted)|ended|terminated|cut short|cancelled|shortened"
        r"|discontinued)(?! (?:by (?:the bot|default)|automatically))",
    ),
    frame(
        "one more slip, one more mistake, one more error, one more incident, one more such, one more lapse, another "
        "slip, another mistake, another such, next slip, next mistake, next time, any further slip, any further "
        "mistake, any further lapse, further offence, second time, final chance, last chance, last warning",
        r"(?:one more|another|the next|any (?:further|more)|a (?:further|second)|next) (?:such )?(?:slip|mistake"
        r"|error|incident|lapse|offence|outage|blunder|mishap|time)s?\b[^;.]{0,25}? ?,? (?:and |will |would |shall "
        r"|means? |he|she|they)[^;.]{0,40}?(?:cost (?:him|her|them|the \w+)|is out|are out|be out|gone|dismiss\w*"
        r"|fired|the end of (?:his|her|their)|(?:his|her|their) (?:last|contract|job|post|route|place|badge)|leaves"
        r"|goes(?= ?[.,;]|$)|consequences|packing)",
    ),
    frame(
        "off the rota, off the roster, off the schedule, off the on-call, off call, off the call list, off the team, "
        "off the project, off the ward, off the desk, off the road, off the bridge, off the case, off the account",
        r"(?P<verb>has been|have been|was|were|is|are|stays?|stayed|remains?|remained) (?:taken |kept "
        r"|left )?off (?:the )?(?:rota|roster|schedule|on-call(?: \w+)?|call(?: list)?|team|project|ward|desk|road"
        r"|bridge|case|account)(?: \w+ly)? (?:ever since"
        r"|since(?= ?[.,;]|$| (?:then|that|this|the (?:incident|outage|mistake|event)))|as a (?:result|consequence)"
        r"|after (?:this|that|the (?:incident|outage|mistake|event)))",
    ),
    frame(
        "until further notice, for the time being, until he has, until she has, until he is, until she is, until he "
        "can, until she can, until he passes, until she passes, until he has passed, until she has passed, "
        "unsupervised, on his own, on her own",
        r"(?P<who>(?:he|she|(?:the|our) (?:[\w-]+ )?[\w-]*[^\Ws]))(?: (?:concerned|in question|responsible))? (?:may"
        r"|must|can|is|shall|will)(?: not| no longer|not) (?:be )?(?:allowed to |permitted to |to )?(?:touch|operate"
        r"|enter|use|drive|deploy|merge|work|handle|approve|sign|trade|open|log in|lead|treat|fly|serve|restart"
        r"|change|do|take|run|see|go|administer)[^;.]{0,50}? (?:until further notice"
        r"|until (?:he|she) (?:has|is|can|passes|proves|shows)|for the time being|unsupervised"
        r"|(?:on (?:his|her) own|alone) (?:again|any more|from now))",
    ),
    frame(
        "release list, approver list, deploy list, deployment list, on-call list, call list, duty list, speaker "
        "list, shift list, bonus list, promotion list, crew list, sign-off list, approval list, reviewer list, "
        "keyholder list, emergency list, approvers list, list of approvers, list of reviewers, list of keyholders, "
        "list of maintainers, list of suppliers, approval panel, review panel, list of deployers, list of "
        "candidates, short list, shortlist",
        r"(?P<verb>was|were|has been|have been|had been|is|will be) (?:\w+ly |since |now )*(?:taken|struck|removed"
        r"|deleted|crossed|dropped) (?:off|from) (?:the|our|his|her) (?:[\w-]+ )?(?:(?:release|approvers?|deploy"
        r"|deployment|on-call|call|duty|speaker|shift|bonus|promotion|crew|sign-off|approval|reviewers?|keyholder"
        r"|emergency) list|list of (?:approvers|reviewers|keyholders|maintainers|suppliers|deployers|candidates)"
        r"|approval panel|review panel|short-?list)(?! (?:at|on) (?:his|her|their) (?:own )?(?:request|last day))",
    ),
    frame(
        "a meeting with, an interview with, a hearing with, a session with, before the board, before the director, "
        "before the management, before management, before the committee, report to the, report to hr, a meeting at, "
        "to the director, to the board, to the boss, to the headmaster, to the principal, to management, to hr, "
        "called in by",
        r"(?P<verb>had to|has to|must|will have to|was (?:asked|ordered|told|invited|summoned|required) to"
        r"|were (?:asked|ordered|told|invited|summoned|required) to|has been (?:asked|ordered|told|invited"
        r"|summoned) to|have been (?:asked|ordered|told|invited|summoned) to) (?:attend|come to"
        r"|appear (?:at|before|in)|report to|present (?:himself|herself|themselves) (?:at|to)|go to|show up (?:at|in)"
        r"|face|sit through|answer to|see|give (?:an )?account to|explain (?:it|this|the matter|what happened"
        r"|their \w+|his \w+|her \w+) to)(?: an?| the)?(?: [\w-]+)?? ?(?:meeting|hearing|interview|talk|conversation"
        r"|session|panel|tribunal|inquiry)? ?(?:with|at|before|of|in)? ?(?:the )?(?:management|director|boss"
        r"|board of directors|hr|headmaster|principal|managing director|ceo|cto|works council|disciplinary \w+"
        r"|board)\b(?! (?:of the (?:review|change)|meeting of|for (?:approval|budget)))",
    ),
)
