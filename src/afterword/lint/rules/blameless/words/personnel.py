"""Personnel files: notes, entries and remarks about people that are kept for later."""

from afterword.lint.text.frames import frame

_PAY = (
    r"(?:bonus|bonuses|raise|pay rise|promotion|increment|premium|commission|allowance|pay|salary|wages|stipend"
    r"|overtime pay|privileges|parking space|company car|shift bonus)"
)
_CUT = (
    r"(?:cancelled|canceled|withheld|cut|docked|frozen|reduced|forfeited|forfeit|scrapped|put on hold|withdrawn|halved"
    r"|stopped|revoked|lost|denied|refused|postponed|struck off|taken away|suspended)"
)

_POWERS = (
    r"(?:role|rights|access|badge|licen[cs]e|permissions?|privileges|keys?|certificat(?:e|ion)|clearance|seat|post"
    r"|position|rank|title|job|command|status|bonus|authority|signing power|pass|login|shifts?|desk|pay|leave)"
)
_BODIES = (
    r"(?:hr|human resources|personnel(?: department)?|the people team|the works council|the legal department|legal"
    r"|the (?:disciplinary|ethics|conduct) (?:board|committee|panel)|the staff council"
    r"|the personnel (?:office|department|manager)|the compliance office|the (?:head|director) of hr)"
)

_EVENT = (
    r"(?:it|this|that|the (?:incident|outage|event|affair|mistake|error|breach|deletion|leak|mix-up|accident|loss"
    r"|crash|matter|episode|night|failure|weekend|fiasco|discovery|review|audit|investigation))"
)
_MANAGER = (
    r"(?:director|boss|manager|cto|ceo|cio|chief|head|lead|supervisor|chairman|board|foreman|owner|president|superior"
    r"|superintendent|commander|captain|matron|management)"
)

FRAMES = (
    frame(
        "reminded of, reminded about",
        r"(?P<verb>reminded) (?:of|about) (?:the|our|their|his|her|company) (?:[\w-]+ ){0,2}?(?:polic(?:y|ies)|rules?"
        r"|procedures?|guidelines?|duty|duties|obligations?|responsibilit(?:y|ies)|code of conduct|standards?)\b",
        r"everyone (?:was|were|has been|is) (?P<told>reminded (?:of|about) (?:the|our|their|company) (?:[\w-]+ "
        r"){0,2}?(?:polic(?:y|ies)|rules?|procedures?|guidelines?|duty|duties|obligations?|code of conduct))\b",
    ),
    frame(
        "suspended pending",
        r"(?:drivers?|pilots?|guards?|agents?|workers?|handlers?|controllers?|conductors?|operators?) (?P<told>(?:was"
        r"|were|has been|have been|is|are) suspended pending (?:an?|the) (?:\w+ )?(?:inquiry|enquiry|investigation"
        r"|hearing)(?! (?:of|into) (?:the|its|a) (?!(?:driver|pilot|incident|accident|crash|collision)\b)))",
    ),
    frame(
        "off the project, off the case, off the rota, off the roster, off the team, off the account, off this "
        "project, off the job",
        r"(?P<verb>moved|pulled|kicked|thrown|ordered|taken|removed|sent) off (?:the|this|his|her|their) (?:project"
        r"|case|rota|roster|team|account|job|shift)\b",
    ),
    frame(
        "relieved of",
        r"(?P<verb>relieved) of (?:[\w-]+ ){0,3}?(?:duty|duties|post|command|role|position|rota|responsibilities"
        r"|tasks|office)\b",
    ),
    frame(
        "the file of, the files of, the record of, the records of, his file, her file, their files, his record, her "
        "record, their record, permanent record",
        r"(?:goes|went|go|going|put|placed|entered|noted|recorded|written) (?:\w+ )?(?:in|into|on|to) the (?:files?"
        r"|records?) of (?P<who>[\w@-]+)",
        r"(?:goes|went|go|going|put|placed|entered|noted|recorded|written|stays|stay|remains) (?:\w+ )?(?:in|into|on"
        r"|to) (?:his|her|their) (?:permanent )?(?:files?|record)\b",
    ),
    frame(
        "consequences for, repercussions for, sanctions for, to pay for, trouble for, sanctions against, measures "
        "against, steps against",
        r"there (?:will|shall|must|have to|are going to|is going to) (?:certainly |surely "
        r"|definitely )?be (?:\w+ )?(?:consequences|repercussions|sanctions|a price to pay|hell to pay"
        r"|trouble) (?:for|against) (?P<who>[\w@-]+)",
        r"(?:disciplinary |personnel |labou?r-law |formal )(?:steps|measures|action|sanctions|proceedings) (?:against"
        r"|for) (?P<who>[\w@-]+)",
    ),
    frame(
        "cut short, ended early, terminated, not extended, not renewed, not prolonged, shortened",
        r"(?:his|her|their|(?P<named>[\w@-]+)'s?) (?:[\w-]+ )?(?:stay|internship|contract|placement|secondment"
        r"|traineeship|assignment|posting) (?:was|has been|will be|is|had been) (?:\w+ )?(?:cut short|ended early"
        r"|terminated|not (?:be )?(?:extended|renewed|prolonged)|shortened)",
    ),
    frame(
        "another job, another employer, new job, new employer, new position, whoever",
        r"(?:can|may|should|will have to|had better|must) (?:start )?look(?:ing)? for (?:another|a new) (?:job"
        r"|employer|position)",
        r"whoever [^,;.]{2,40}? (?:can|may|will|must|should|has to) (?:pack|expect (?:a|an|no|consequences|trouble)"
        r"|answer for|face|pay for|go)\b",
    ),
    frame(
        "hr, human resources, personnel, people team, works council, legal department",
        r"(?:hr|human resources|personnel|the people team|the works council|the legal department) (?:is|are|was|were"
        r"|has|have|will|wants?|wanted) (?:\w+ ){0,3}?(?:looking|look|investigating|investigate|reviewing|review"
        r"|examining|examine|talking|talk|speaking|speak|asked|meeting|meet|summoned|invited) (?:into |to |with "
        r"|at )?(?:the |a |his |her |their )?(?:conduct|behaviour|behavior|case of|role of|actions? of"
        r"|part (?:of|played)|person|persons|people involved|individuals?)",
        r"(?:hr|human resources|personnel|the people team|the works council|the legal department) (?:is|are|was|were"
        r"|has|have|will|wants?|wanted) (?:\w+ ){0,3}?(?:investigating|investigate|talking to|talk to"
        r"|speaking (?:to|with)|speak (?:to|with)|summoned|meeting|meet|interviewing|interview|questioning"
        r"|question) (?P<who>[\w@-]+)",
    ),
    frame(
        "bonus, bonuses, raise, pay rise, promotion, increment, premium, commission, allowance, pay, salary, wages, "
        "stipend, privileges, parking space, company car",
        rf"(?:his|her|their|its|(?P<named>[\w@-]+)'s?) (?:[\w-]+ ){{0,2}}?{_PAY}(?: for [\w ]{{2,20}}?)? (?:was|were"
        rf"|has been|have been|will be|is|are|is to be|had been|gets?|got) (?:\w+ )?{_CUT}",
        r"(?P<verb>will forfeit|forfeited|forfeits|forfeit|loses|will lose|gives? up|has to give up|goes? without"
        r"|will go without|must waive|waives|missed out on|will miss out on|was docked"
        rf"|were docked) (?:[\w'-]+ ){{0,5}}?{_PAY}\b",
        rf"no {_PAY} for (?P<who>[\w@-]+)",
        r"(?:deducted|docked|taken|recovered|recouped|withheld|subtracted) (?:out of|from"
        rf"|off) (?:[\w@-]+ ){{0,3}}?(?P<named>[\w@-]+)'s? {_PAY}\b",
        r"(?:deducted|docked|taken|recovered|recouped|withheld|subtracted) (?:out of|from|off) (?:his|her"
        rf"|their) {_PAY}\b",
    ),
    frame(
        "yearly talk, annual talk, yearly review, annual review, appraisal, assessment, performance talk, year-end "
        "talk, reference, annual assessment, staff review, performance review",
        r"(?:will|shall|is going to|is to) (?:show up|appear|come up|be raised|be mentioned|be discussed|feature"
        r"|be reflected|count|weigh|be a topic|be brought up|surface|turn up|be remembered) (?:heavily )?(?:in|at"
        r"|during) (?:the|his|her|their|its|a|this year's|next) (?:[\w'-]+ ){0,2}?(?:talk|review|appraisal"
        r"|assessment|evaluation|reference|rating|conversation|interview)",
    ),
    frame(
        "to replace, to remove, to withdraw, to recall, to let go of, to swap out, to take off",
        r"(?:was|were|has been|have been) (?:told|asked|urged|required|requested|instructed) to (?:replace|withdraw"
        r"|recall|let go of|swap out|take off) (?P<who>[\w@-]+)",
        r"(?:asked|told|urged|required|instructed) (?P<vendor>[\w-]+)[^,;.]{0,30}? to (?:replace|withdraw|recall"
        r"|let go of|swap out|take off) (?:the|their|its|his|her|that) (?:engineer|technician|operator|fitter"
        r"|consultant|contractor|account manager|manager|admin|developer|crew|driver|planner|nurse|clerk|guard)",
    ),
    frame(
        "moved to, transferred to, reassigned to, shifted to, banished to, relegated to, sent to, taken off, removed "
        "from",
        r"(?P<verb>moved|transferred|reassigned|shifted|banished|relegated) to (?:an? )?(?:another|different|other"
        r"|lesser|easier) (?:site|team|department|duties|post|desk|shift|role|position|branch|office)",
        r"(?P<verb>taken off|removed from) (?:the|his|her|their|all) (?:case|rota|roster|on-call|duty|duties|project"
        r"|team|post|shift)",
    ),
    frame(
        """
        personnel file, personnel files, personal file, hr file, staff file, employee file, personnel record
        personnel records, employee record, hr record, disciplinary record, staff record, personnel folder
        """,
        r"(?:note|entry|remark|record|letter|memo|mark|comment|warning|report|copy|this"
        r"|it)s?\b[^.;]{0,60}? (?:placed|put|added|filed|entered|made|left|kept|noted|recorded|goes|went|go|will go"
        r"|attached|stays|remains) (?:\w+ )?(?:in|to|into|on|with) [^,;]{0,40}?(?:personnel|personal|hr|staff"
        r"|employee|disciplinary) (?:files?|records?|folder)",
    ),
    frame(
        "hr, human resources, personnel, people team, works council, legal department, legal, disciplinary board, "
        "disciplinary committee, disciplinary panel, ethics board, ethics committee, conduct committee, staff "
        "council, personnel office, compliance office, head of hr, director of hr",
        rf"{_BODIES} (?:will|is going to|is to|are to|wants? to|has|have|had|is|are|was|were|intends? to"
        r"|must)(?: (?:now|then|also|already|soon|next))? ?(?:hear|heard|hearing|see|seeing|interview(?:ed|ing)?"
        r"|question(?:ed|ing)?|summon(?:ed|ing)?|invite[ds]?|call(?:ed)? in|call(?:ed)? on|speak(?:ing)? (?:to|with)"
        r"|spoken (?:to|with)|talk(?:ed|ing)? (?:to|with)|deal(?:t|ing)? with|visit(?:ed)?"
        r"|contact(?:ed)?) (?P<who>(?!customers?|users?|vendors?)[\w@-]+)",
        r"(?:matter|case|file|affair|rest|incident|question|report) (?:is|lies|rests|sits|was|has gone|went|goes"
        r"|will go|has been passed|was passed|was handed|has been handed|was referred|has been referred) (?:now |on "
        rf"|over )?(?:with|to) {_BODIES}(?=\W*$|[,;]| (?:and|who|which|for|now)\b)",
    ),
    frame(
        "hearing of, hearing for, hearing with, hearings of, hearings for, hearings with",
        r"(?:an?|the|his|her|their|two|both)? ?(?:[\w-]+ )?hearings? (?:of|for|with) (?P<who>[\w@-]+)",
    ),
    frame(
        "lost his, lost her, lost their, lost all, loses his, loses her, loses their, lose his, lose her, lose "
        "their, forfeited his, forfeited her, forfeited their, forfeits his, forfeits her, gave up his, gave up her, "
        "lost the, hand back his, hand back her, give back his, give back her",
        r"(?P<verb>lost|loses|will lose|is losing|forfeited|forfeits|will forfeit|handed back"
        r"|had to (?:hand|give) (?:back|in|up)|has to (?:hand|give) (?:back|in|up)"
        r"|must (?:hand|give) (?:back|in|up)) (?:his|her|their) (?:[\w-]+ ){0,2}?(?:badge|licen[cs]e|clearance|seat"
        r"|post|position|rank|title|job|command|certification|bonus|(?:admin|moderator|maintainer|owner|lead|on-call"
        r"|signing) (?:role|rights|status|authority|power))\b(?! (?:list|number|file|key|server|queue"
        r"|(?:access |rights |login )?(?:when|while|because)|during|in the|at the|on the way))",
        r"(?P<verb>lost|loses|will lose|forfeited|forfeits|will forfeit) (?:his|her|their|all"
        rf"|the) (?:[\w-]+ ){{0,2}}?{_POWERS} (?:for good|for ever|forever|over (?:it|this|that)"
        r"|because of (?:it|this|that)|after (?:this|that|the incident|the outage)"
        r"|for (?:it|this|that|\d+|two|three|six|a (?:month|year|week))|as a (?:result|consequence|punishment)"
        r"|permanently|until further notice|in return|pending)\b",
        r"(?P<verb>lost|loses|will lose) (?:his|her|their) (?:production|prod|root|admin|commit|merge|deploy"
        r"|deployment|write|signing|approval|moderator|maintainer|release) (?:access|rights|permissions?|privileges"
        r"|keys?|role|authority)(?=\W*$)",
    ),
    frame(
        "revoked, withdrawn, taken away, removed, suspended, curtailed, cut back, stripped",
        r"(?:(?:his|her)|(?P<owner>[\w@-]+)(?:'s|')) (?:[\w-]+ ){0,2}?(?:access|rights|permissions|privileges"
        r"|authority|role|licen[cs]e|clearance|signing power) (?P<told>(?:has|have|had|was|were|is|are)(?: since| now"
        r"| therefore)?(?: been)? (?:revoked|withdrawn|taken away|removed|suspended|curtailed|cut back"
        r"|stripped)) (?:until (?:the|a|an|further|he|she|after|his|her|it is)|pending"
        r"|for (?:now|good|the time being|six|three|two|a)|as a (?:result|consequence|lesson)"
        r"|because of (?:this|that|it)|in consequence|after (?:this|that|the (?:incident|outage)))\b",
    ),
    frame(
        "revoked, withdrawn, taken away, removed, cut, suspended, docked, cancelled, stripped, pulled, confiscated, "
        "reduced, curtailed",
        r"(?P<verb>had|has had|got|will have) (?:his|her|their|all his|all her|all their) (?:[\w-]+ ){0,2}?"
        r"(?:rights|badge|licen[cs]e|permissions|privileges|role|pay|leave|authority|signing power|certification"
        r"|bonus|(?:production|prod|root|admin|commit|merge|write) access) (?:\w+ly )?(?:revoked|withdrawn|taken away"
        r"|removed|cut|suspended|docked|cancelled|stripped|pulled|confiscated|reduced|curtailed)(?! (?:automatically"
        r"|by (?:the )?(?:script|job|sync|tool|system|policy)|when (?:he|she|they) (?:left|moved)))",
    ),
    frame(
        "on leave, on gardening leave, on garden leave, on administrative leave, on unpaid leave, on forced leave",
        r"(?P<verb>was|were|has been|have been|is) (?:\w+ly |now )?(?:sent|put"
        r"|placed) on (?:[\w-]+ )?leave\b(?! (?:by (?:the|a) doctor|because|for (?:her|his) (?:health|back)))",
    ),
    frame(
        "asked for names, asks for names, wants names, wants a name, demands names, demanded names, wanted names, "
        "asking for names, wanted a name, demands a name, asked for a name, asked for the name, asked for the names, "
        "wants the name, wants the names, wants to know the name, wants to know the names",
        r"(?:management|the board|the ceo|the director|headquarters|the customer|the minister|the committee|the cto"
        r"|the boss|leadership|the council|the bank|they) (?:has |have |is |are )?(?:now )?(?:asked|asks|asking"
        r"|wants?|demands?|demanded|wanted)(?: to know)? (?:for )?(?:an? |the )?names?(?=\W*$|[,;]"
        r"| (?:of (?:the|those|who)|and)\b)",
    ),
    frame(
        "not happen again, not be repeated, never happen again, not occur again",
        r"(?P<verb>was|were|has been|have been) (?:\w+ly )?(?:told|informed|reminded|warned"
        r"|given to understand)[^.;]{0,40}? (?:this|it|that|such a thing|something like this) (?:must|may|should"
        r"|will|is to|had better|can) (?:not|never) (?:happen|be repeated|occur)\b",
    ),
    frame(
        "summoned by, summoned to, summoned before, called in by, hauled in, hauled before, hauled over, ordered to "
        "the office, summoned into, cited before, called before, up before",
        r"(?P<verb>was|were|has been|have been|had been|is|are|will be) (?:\w+ly |already )?(?:summoned|hauled|cited"
        r"|called) (?:in )?(?:by|to|before|into|up before|in front of) (?:the |his |her |their )?(?:[\w-]+ ){0,2}?"
        r"(?:directors?|board|ceo|cto|cio|management|boss|head|hr|manager|dean|rector|chief|superintendent|minister"
        r"|committee|council|office|captain|matron|supervisor)\b(?! (?:to help|for help|because|at \d))",
    ),
    frame(
        "again, any more, any longer, anymore",
        r"(?P<verb>will) (?:not|never) (?:be (?:on call|on duty|allowed|permitted|let|trusted|given|rostered|invited"
        r"|hired|booked|employed)|touch|deploy|handle|sit|fly|drive|work|operate|approve"
        r"|sign)\b[^.;,]{0,50}? ?(?:again|any ?more|any longer)(?=\W*$|[,;])",
    ),
    frame(
        "to hand in, to hand over, to return, to surrender, to give up, to give back, to turn in, handed in, turned "
        "in, surrendered",
        r"(?P<verb>was|were|has been|have been|had been|is|are|will be) (?:\w+ly |since |then |also )*(?:asked|told"
        r"|ordered|made|required|requested|forced|obliged|instructed|invited) to (?:hand (?:in|over|back)|return"
        r"|surrender|give (?:up|back)|turn in|part with) (?:his|her|their|all|the|a|both) (?:[\w-]+ ){0,2}?(?:keys?"
        r"|badges?|laptops?|pass|passes|cards?|pagers?|credentials|phones?|tokens?|uniforms?|licen[cs]es?"
        r"|certificates?|rights|permissions|duties|project|projects|team|post|role|office"
        r"|command)\b(?! (?:at the end of|before (?:the|a) (?:shift|leave|holiday)|every|each))",
        r"(?P<verb>had to|must|has to|have to|will have to) (?:hand (?:in|over|back)|return|surrender"
        r"|give (?:up|back)|turn in|part with) (?:his|her|their) (?:[\w-]+ ){0,2}?(?:keys?|badges?|laptops?|pass"
        r"|passes|cards?|pagers?|credentials|uniforms?|licen[cs]es?|certificates?|rights|permissions|duties|projects?"
        r"|team|post|role|office|command)\b",
    ),
    frame(
        "mind, minds, hear from us, hear from hr, hear from legal, hear from the, hear from our, hear about it, hear "
        "about this, hear more, what is coming, what was coming, due reward, just deserts, his deserts, her deserts, "
        "short shrift, his lesson, her lesson, their lesson, a reckoning, face the music, faced the music, pay the "
        "price, paid the price, paid for it, pay for it, the consequences, answer to, carry the can, carried the "
        "can, take the rap, took the rap, take the fall, took the fall, scapegoat, pillory, pilloried, on the "
        "carpet, in the dock, day in court, third degree, the book at, over hot coals, over the coals, the riot act, "
        "his ears, her ears, his collar, a roasting, a grilling, grilled",
        r"(?P<verb>got|gets|received|was given|were given|heard|had|has had|will get|was told"
        r"|earned) (?:an? )?(?:large |good |big |sharp )?(?:piece|bit) of (?:the |his |her |their |our "
        rf"|my )?(?:{_MANAGER}(?:'s|s')|[\w-]+'s|his|her|their|my|our)? ?minds?\b",
        rf"(?:{_MANAGER}|we|management|i) (?:gave|has given|have given|will give) (?P<who>(?:the "
        r"|our )?[\w@-]+)[^,;.]{0,25}? (?:an? )?(?:piece of (?:his|her|their|our|my) minds?|roasting|grilling"
        r"|earful|dressing-down|talking-to)",
        r"(?:whoever|those who|the (?:person|one|ones|people) who|(?P<who>[\w@-]+))[^;.]{0,50}? (?:will|is going to"
        r"|are going to|shall) (?:\w+ )?(?:hear|be hearing) (?:about (?:it|this)|more|from (?:us|hr|the (?:board|boss"
        r"|director|lawyers?|management)|him|her|legal|our \w+))(?! (?:the (?:next|results)|by (?:friday|monday)))",
        r"(?P<verb>faced|faces|will face|has to face|had to face|must face|has faced) the (?:music|consequences|board"
        r"|firing squad)\b",
        r"(?P<verb>paid|pays|will pay|has paid|had to pay|must pay|has to pay) (?:\w+ly )?(?:the price"
        r"|for (?:it|this|that|the (?:mistake|error)) with (?:his|her|their))\b",
        r"(?P<verb>carried|carries|took|takes|will (?:carry|take)|had to (?:carry|take)|has to (?:carry|take)"
        r"|was left (?:carrying|holding)|has taken) the (?:can|rap|fall|flak|bag)\b(?! (?:of|lock))",
        r"(?P<verb>was|were|has been|have been|is|are|got) (?:\w+ly )?(?:grilled|pilloried|hauled"
        r"|put (?:in|on) the (?:dock|carpet|spot)|called on the carpet|scapegoated|crucified|roasted|taken apart"
        r"|raked)(?= ?[.,;]|$| (?:by|in|over|at|for|before|on)\b)",
        r"threw the book at (?P<who>[\w@-]+)",
    ),
    frame(
        "signed by his, signed by her, signed by their, signed off by his, signed off by her, approved by his, "
        "approved by her, checked by his, checked by her, countersigned by, reviewed by his, reviewed by her, by his "
        "tutor, by her tutor, by his mentor, by her mentor, by his supervisor, by her supervisor, by their "
        "supervisor, by his boss, by her boss, by his lead, by her lead, by his manager, by her manager, by his "
        "senior, by her senior, by his deputy, by her deputy, by a senior, past his, past her, ask permission, ask "
        "for permission, ask leave, by a minder",
        r"(?P<verb>has to|have to|must|needs to|will have to|is to|are to|may only|can only)(?: now| from now on"
        r"| henceforth| in future| first| only)* (?:have|get|let|run|clear|submit|present|show|take|bring|ask|put"
        r"|send|deploy|merge|work|act)\b[^,;.]{0,45}? (?:signed|approved|checked|countersigned|reviewed|cleared"
        r"|confirmed|released|vetted|seen|with|past|to|by) ?(?:off )?(?:by |with )?(?:his|her) (?:new )?(?:tutor"
        r"|supervisor|boss|lead|manager|senior|mentor|deputy|line manager|superior|team lead|minder|chaperone)",
        r"(?P<verb>has to|have to|must|needs to|will have to|is to|now has to|now must)(?: now| from now on"
        r"| henceforth| in future)* (?:ask|beg|apply)(?: \w+)? (?:for )?(?:permission|leave)(?: for| before"
        r"| to)? (?:every|each|any|he|she|they|touch\w*|deploy\w*|merg\w*|log\w*)",
    ),
    frame(
        "place in the archive, place in, a desk in, desk in the, a new home, new home, another home, a post in, a "
        "seat in, a corner in, kicked upstairs, promoted sideways, sideways, out of harm, harm's way, put out to, to "
        "pasture, side-lined, sidelined, on the bench, shunted, parked in, banished, exiled, consigned, relegated, "
        "farmed out, loaned out, siberia",
        r"(?P<verb>has|have|was|were|had|is|are|will be)(?: since| now| meanwhile| then| been| also)* (?:found|given"
        r"|offered|allotted|assigned|shown|provided with) (?:an? |another |some )?(?:new |quiet |safe "
        r"|different )?(?:place|home|desk|post|seat|corner|position|spot|occupation) (?:in|at|with|among"
        r"|near) (?:the )?(?:archives?|basement|filing|mail ?room|back office|warehouse|storeroom|reception"
        r"|documentation|records|registry|library|test lab|inventory|another \w+|a different \w+|training department"
        r"|stock-?room|depot)",
        r"(?P<verb>was|were|has been|have been|had been|is|got|will be) (?:\w+ly |since |now )*(?:kicked upstairs"
        r"|promoted (?:sideways|out of)|moved (?:sideways|out of (?:harm's way|the line of fire))"
        r"|put out to (?:pasture|grass)|shunted|banished|exiled|consigned|farmed out|benched|parked in"
        r"|sent to siberia|put on the bench)(?= ?[.,;]|$| (?:to|in|into|for|after|at|off|until)\b)",
    ),
    frame(
        "bonus fell, bonus went, bonus is, bonus was, bonuses fell, bonuses went, bonus will, bonuses will, "
        "promotion fell, promotion is, promotion went, raise fell, raise is, raise went, pay rise fell, pay rise is, "
        "pay rise went, increment fell, salary will, salary is, holiday fell, party fell, bonus has, promotion has, "
        "raise has, bonuses have, outing fell, bonus evaporated, bonus shrank, bonus melted",
        r"(?:(?P<owner>[\w@-]+)(?:'s|s'|')|his|her|their|this year's|the annual|the team) (?:[\w-]+ ){0,2}?"
        r"(?P<told>(?:bonus(?:es)?|promotions?|raises?|pay rises?|increments?|premium|holiday party|christmas party"
        r"|outing|team event) (?:fell victim|went (?:up in smoke|with it|out of the window)|is (?:gone|history"
        r"|off the table|forfeit)|was (?:gone|history|forfeit|sacrificed)|are (?:gone|history|off the table)"
        r"|has (?:gone|evaporated|melted|shrunk|become smaller)|have (?:gone|evaporated)|will be (?:smaller|lower"
        r"|missed|thinner|leaner|a memory)|evaporated|shrank|melted|suffered|will suffer|fell through))",
    ),
    frame(
        "limits were, limit was, limits have been, limit has been, budget was, budget has been, mandate was, mandate "
        "has been, authority was, authority has been, powers were, powers have been, sign-off was, signature was, "
        "signature has been, shifts were, shifts have been, slot was, leave was, overtime was, training was, trip "
        "was, projects were, projects have been, authorisation was, authorization was, authorisations were, phone "
        "was, laptop was, desk was, seat was, rating was, grade was, parking, rate was, rate has been, rates were, "
        "fee was, fees were, fee has been, retainer was, commission was, allowance was, rate will be, fee will be, "
        "access was, access has been, rights were, rights have been, permissions were, permissions have been, keys "
        "were, privileges were, team was",
        r"(?:(?P<owner>[\w@-]+)(?:'s|s'|')|his|her"
        r"|their) (?:own )?(?:[\w-]+ ){0,2}?(?P<told>(?:(?:day|hourly|daily) rates?|fees?|retainer|commission"
        r"|allowance|per diem|limits?|budget|mandate|authority|powers|sign-off|signature|shifts|slot|leave|overtime"
        r"|training|trip|projects?|authori[sz]ations?|laptop|desk|seat|rating|grade|parking space|keys?|rights"
        r"|permissions|access|privileges|responsibilities|duties|team|deputy) (?:was|were|has been|have been|had been"
        r"|will be) (?:\w+ly |since )*(?:cut|reduced|lowered|halved|withdrawn|revoked|removed|taken|taken away"
        r"|cancelled|curtailed|trimmed|reassigned|given to|handed to|restricted|suspended|frozen|downgraded|struck"
        r"|lost|limited|clipped)[^;.]{0,40}?(?:until (?:he|she|they) (?:has|have|can|proves?|shows?|passe?s?|is"
        rf"|are)|(?:after|because of|following|over|as a result of|in response to|in the wake of) {_EVENT}(?= ?[.,;]|$"
        r"| (?:in|of|on|at)\b)|for (?:the time being|a (?:week|month|quarter|year)|good|now|three months|six months"
        r"|the rest of)|until further notice))(?! (?:to contain|while))",
    ),
)
