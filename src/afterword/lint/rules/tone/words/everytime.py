"""One event told as how they are: *without fail*, *whenever it is a holiday*, *not a soul has ever*."""

from afterword.lint.text.frames import frame

_THEM = r"(?P<who>[\w@-]+)[^,;.]{0,40}?"
_CROWD = (
    r"(?:developers?|engineers?|analysts?|managers?|planners?|dispatchers?|nurses?|doctors?|professors?|lawyers?"
    r"|salespeople|buyers?|traders?|testers?|consultants?|contractors?|vendors?|suppliers?|technicians?|admins?"
    r"|administrators?|consultanc(?:y|ies)|agency|agencies|students?|juniors?|seniors?|shifts?|teams?|crews?|squads?"
    r"|departments?|desks?|offices?|branch|branches|helpdesk|service desk|support|sales|marketing|finance|procurement"
    r"|purchasing|operations|ops|hr|legal|management|security|logistics|treasury|lab|labs|plants?|depots?|yards?|wards?"
    r"|warehouses?|programmers?|coders?|dbas?|sres?|architects?|scientists?|clerks?|supervisors?|foremen|bosses|leads"
    r"|editors?|designers?|installers?|couriers?|auditors?|approvers?|reviewers?|authors?|providers?|carriers?"
    r"|integrators?|hauliers?|landlords?|manufacturers?|dealers?|resellers?|telcos?|subcontractors?|freelancers?"
    r"|apprentices?|trainees?|volunteers?|receptionists?|porters?|secretaries|surgeons?|physicians?|midwives"
    r"|pharmacists?|librarians?|curators?|teachers?|lecturers?|janitors?|cleaners?|clinicians?|radiologists?"
    r"|underwriters?|house|company|people|folks?|guys|lot|facilities|networking|development|engineering|planning"
    r"|headquarters|hq|neighbours|neighbors|board|faculty|bank|clinic|store|stores|keyholders?|key holders?|caretakers?"
    r"|controllers?|merchandisers?|l1|l2|l3|first line|second line|types|people)"
)
_HABIT = (
    r"(?:ignores?|forgets?|misses|miss|skips?|bypass(?:es)?|deletes?|throws?|bins?|overlooks?|neglects?|delays?"
    r"|refuses?|rejects?|dodges?|breaks?|closes?|disregards?|postpones?|puts? off|loses?|leaves?|drops?|sits? on|denies"
    r"|deny|blames?|questions?|blocks?)"
)

FRAMES = (
    frame(
        "without fail, invariably, every single time, each and every time, every time, time and again, time after "
        "time, as a rule, as a matter of principle, on principle, as ever, like clockwork, by default, without "
        "exception, day in day out, year in year out, day after day, week after week, again and again, over and over, "
        "regularly, routinely, habitually, notoriously, chronically, perpetually, eternally, forever, as is their "
        "habit, as is their custom, as is their wont, as is its wont, out of habit, by nature, by tradition, "
        "traditionally, usually, typically, permanently, continually, incessantly, consistently, systematically, each "
        "time, ever so often, nine times out of ten, most of the time, all the time",
        r"^\W*(?:invariably|every single time|each and every time|time and again|time after time|as a rule"
        r"|as a matter of principle|on principle|as ever|without fail|without exception|again and again|over and over"
        r"|habitually|notoriously|chronically|perpetually|eternally|traditionally|nine times out of ten"
        r"|most of the time|all the time|routinely|day in,? day out|out of habit|permanently|continually|incessantly"
        rf"|consistently|regularly) ?,? {_THEM} (?:calls?|phones?|rings?|ignores?|forgets?|leaves?|comes?|arrives?"
        r"|sends?|writes?|asks?|tells?|misses|skips?|goes|blames?|wants?|orders?|changes?|deploys?|ships?|merges?"
        r"|books?|files?|answers?|reacts?|responds?|updates?|closes?|breaks?|blocks?|delays?|refuses?|disappears?"
        r"|turns?|hands?|signs?|takes?|makes?|does|do|is|are|has|have|fails?|delivers?|reads?|starts?|switch(?:es)?"
        r"|cuts?|pulls?|puts?|raises?|reports?|shows?|stays?|waits?|works?|hits?|unplugs?|shouts?)",
        rf"{_THEM} (?P<verb>calls?|phones?|rings?|ignores?|forgets?|leaves?|comes?|arrives?|sends?|writes?|asks?"
        r"|tells?|misses|skips?|goes|blames?|wants?|orders?|changes?|deploys?|ships?|merges?|books?|files?|answers?"
        r"|reacts?|responds?|updates?|closes?|breaks?|blocks?|delays?|refuses?|disappears?|turns?|hands?|signs?"
        r"|takes?|makes?|fails?|delivers?|reads?|starts?|does|do)(?: [^,;.]{0,50}?)? ?,? (?P<told>without fail"
        r"|invariably|every single time|each and every time|time and again|time after time|as a matter of principle"
        r"|on principle|without exception|day in,? day out|again and again|over and over|as is (?:their|its|his"
        r"|her) (?:habit|custom|wont)|out of habit|nine times out of ten|most of the time)(?= ?[.,;!]|$)",
    ),
    frame(
        "every mail, every email, every e-mail, every warning, every alert, every alarm, every ticket, every call, "
        "every request, every letter, every message, every reminder, every notice, every rule, every deadline, every "
        "invitation, any mail, any warning, any alert, any rule, all mails, all warnings, all alerts, all rules, all "
        "deadlines, every procedure, every checklist, every form, every meeting, every review, every change, every "
        "question, every hint, every suggestion, every complaint, every memo, every appeal, anything, everything",
        rf"{_THEM} (?P<verb>{_HABIT}) (?P<told>(?:every|any|all"
        r"|each and every)(?: single)?(?: of (?:the|our))? (?:mails?|e-?mails?|warnings?|alerts?|alarms?|tickets?"
        r"|calls?|requests?|letters?|messages?|reminders?|notices?|rules?|deadlines?|invitations?|procedures?"
        r"|checklists?|forms?|meetings?|reviews?|changes?|questions?|hints?|suggestions?|complaints?|memos?|appeals?)"
        r"|(?:anything|everything) (?:that|we|which|from|sent|written))",
    ),
    frame(
        "are like that, is like that, are all like that, that's how, that is how, that's the way, that is the way, for "
        "you, just like them, just like him, just like her, typical of, the way they, how they are, how they work, "
        "what they do, what they are like, what it is like with, as we know them, such are, are the same, all the "
        "same, are all alike, are all the same, cannot help it, can't help it, cannot help themselves",
        rf"(?:{_CROWD}|they|(?P<who>[\w@-]+)[^,;.]{{0,25}}?) (?:are|is) (?:all |just |simply |always )?like that",
        rf"(?:that's|that is|this is|such is) (?:simply |just )?(?:how|the way) (?:the |our |those )?(?:\w+ "
        rf")?(?:{_CROWD}|they|he|she) (?:are|is|work|works|operate|operates|do|does|think|thinks|behave|behaves)",
        rf"that's (?:the )?(?:\w+ )?{_CROWD} for you",
        rf"(?:just like|typical of|typical for) (?:the |our )?(?:\w+ )?(?:{_CROWD}|them|him|her)(?= ?[.,;!]|$| to\b)",
        rf"(?:the )?(?:\w+ )?(?:{_CROWD}|they) (?:are|is) all (?:the same|alike)(?= ?[.,;!:]|$)",
        rf"(?:the )?(?:\w+ )?(?:{_CROWD}|they) (?:cannot|can't|can not) help (?:it|themselves)",
    ),
    frame(
        "whenever, every time, each time, as soon as, once, when, every friday, every monday, every weekend, every "
        "holiday, on holidays, on weekends, at weekends, at night, on fridays, after five, after lunch, during lunch",
        r"(?:whenever|every time|each time"
        rf"|as soon as) [^,;.]{{3,60}}? ?, (?P<told>(?:then )?(?:the |our |those )?(?:[\w-]+ )?(?:{_CROWD}|nobody"
        r"|no one|everybody|everyone|they|he|she) (?:are|is|can be|cannot be|can't be|will|disappears?|vanish(?:es)?"
        r"|hides?|sleeps?|goes|go|leaves?|denies|deny|blames?|calls?|shrugs?|refuses?|ignores?|forgets?|stays?|keeps?"
        r"|comes?|wants?|takes?|starts?|has|have|claims?|says?|points?|ducks?|panics?|does|do|ducks?|runs?)\b)",
        rf"(?P<told>(?:the |our |those )?(?:[\w-]+ )?(?:{_CROWD}|they|he|she) (?:are|is|disappears?|vanish(?:es)?"
        rf"|hides?|sleeps?|goes|go|leaves?|denies|deny|blames?|shrugs?|refuses?|ignores?|forgets?|panics?|ducks?|runs?"
        rf"|call|calls)\b[^,;.]{{0,50}}? (?:whenever|every time|each time))",
        r"(?:on|at) (?:holidays|weekends|fridays|mondays|sundays|night|christmas) ?,? (?P<told>(?:the "
        rf"|our )?(?:[\w-]+ )?{_CROWD} (?:are|is) (?:unreachable|nowhere|asleep|absent|gone|never|not to be|hard to))",
    ),
    frame(
        "not a soul, nobody in, no one in, nobody at, no one at, nobody on, not one person, not a single person, "
        "hardly anybody, hardly anyone, no one on, nobody here, nobody there, no one here, not a single, barely "
        "anyone, no living soul, no human being, nobody has ever, no one has ever, who has ever, has anybody ever",
        r"(?:not a (?:living )?soul|no living soul|nobody|no one|no-one"
        rf"|not (?:one|a single) (?:person|colleague|{_CROWD})|hardly (?:anybody|anyone)"
        r"|barely anyone)(?: (?:in|at|on|from|of|here|there|around)[^,;.]{0,40}?)? (?P<told>(?:has|have"
        r"|had) ever)(?! (?:been|seen (?:this|such|it)|happened|heard of this))",
        rf"(?:not a (?:living )?soul|nobody|no one|no-one|not (?:one|a single) (?:person|colleague|{_CROWD})"
        r"|hardly (?:anybody|anyone)) (?:in|at|on|from|of) (?:the |our "
        r"|that )?[^,;.]{2,30}? (?P<told>(?:ever )?(?:reads|knows|answers|cares|thinks|looks|bothers|checks"
        r"|understands|takes|feels|listens|updates|follows|tests|writes|documents|picks|wants|believes|works))\b",
    ),
    frame(
        "never, never ever, nobody ever, at all times, cannot, can't, don't, doesn't, no, incapable, unable, for "
        "years, always, constantly, forever, once again, the whole time, from day one, since the beginning, as long "
        "as, ever since",
        r"(?:the |our |those |these )(?:[\w-]+ )?(?:supervisor|dispatcher|planner|approver|reviewer|author"
        r"|coordinator|crew|shift|desk|squad|bridge|planners|dispatchers|approvers"
        r"|reviewers)(?: (?:of|on|in|at) [^,;.]{2,25}?)? (?P<told>(?:always|never|constantly|forever) (?:reads?"
        r"|checks?|answers?|looks?|asks?|tells?|tests?|forgets?|ignores?|leaves?|books?|signs?|phones?|calls?|misses"
        r"|skips?|updates?|listens?|goes|comes?|wants?|complains?|approves?|documents?|writes?|reports?|sleeps?"
        r"|smokes?|blames?|arrives?|thinks?|cares?|rings?))",
    ),
    frame(
        "every, each, any, all",
        rf"^\W*(?:every|each)(?: single)? (?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on) (?:this|the|our|that) [\w-]+| here"
        r"| there| around)? (?P<told>(?:simply |just |always |happily |merrily |then )*(?:pushes|merges|deploys"
        r"|commits|ships|ignores|forgets|skips|thinks|believes|does|wants|blames|clicks|closes|uses|shares|runs|edits"
        r"|changes|copies|signs|waves|leaves|hides|hates|loves|plays|complains|prefers|assumes|keeps|writes|talks"
        r"|goes|comes|works around|has (?:his|her|their|its) own|types|presses|restarts|improvises|decides|orders"
        r"|books|fiddles|tinkers)\b)",
        rf"^\W*all (?:the |our |of the )?(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on) (?:this|the|our|that) [\w-]+| here"
        r"| there)? (?P<told>(?:simply |just |always )*(?:do it|do this|do that|push|merge|ignore|forget|skip|think"
        r"|believe|blame|click|close|hide|hate|complain|assume|improvise|decide for|fiddle|tinker|cheat|lie"
        r"|work (?:like|this|around))\b)",
    ),
    frame(
        "habit, custom, tradition, hobby, sport, reflex, nature, wont, way, ways, specialty, speciality, pastime, "
        "second nature, habits, art, culture, disease, credo, motto, principle",
        r"(?:it is|it's|is|was|has become|remains) (?:the|an?|some) (?:eternal |old |bad |good |long |favou?rite "
        r"|well-known |national |ancient |annoying |popular |time-honou?red |ingrained |usual |same old "
        r"|proud )*(?:habit|custom|tradition|hobby|sport|reflex|nature|wont|way|specialty|speciality|pastime"
        r"|second nature|art|disease) (?:of|with|among|in|for) (?:the |our "
        rf"|those )?(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of) [\w-]+)?(?: [\w-]+)? ?,? to",
        rf"(?:the |our )?(?:[\w-]+ )?{_CROWD} (?:has|have|had) (?:the|a|an|that|this|their|its) (?:eternal |old |bad "
        rf"|long |annoying |ingrained |nasty |unfortunate |charming )*(?:habit|custom|tradition|way|knack|talent|gift"
        rf"|tendency|reflex) (?:of|to|for)",
        r"(?:habit|custom|tradition|hobby|sport) (?:in|at|among|with) (?:the |our "
        rf"|this )?(?:[\w-]+ )?{_CROWD}(?= ?[.,;!]|$| to\b)",
    ),
    frame(
        "feels like it, feel like it, fancies, fancy, it pleases, they please, it suits, takes its fancy, it wants, "
        "they want, sees fit, see fit, likes, like, mood takes, in the mood",
        rf"{_CROWD}(?: (?:in|at|of|on) (?:the )?[\w-]+)? [^,;.]{{2,50}}? (?P<told>(?:whenever|when|wherever|whatever"
        r"|as|if and when|just as|exactly when) (?:(?:it|they|he|she) (?:feels? like(?: it)?|fanc(?:y|ies)|pleases?"
        r"|wants?(?: to)?|sees? fit|likes?|is in the mood|are in the mood)|it suits (?:them|it|him|her)"
        r"|the mood takes (?:them|it|him|her)))",
    ),
    frame(
        "not once, never once, never yet, not ever, at no time, never",
        r"(?P<told>(?:not once|never once|never yet|never)(?: in (?:\w+ )?(?:years|months|memory))? (?:has"
        rf"|have)) (?:the |our |those |any )?(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on|from) [\w-]+)? (?!been )[\w-]+",
    ),
    frame(
        "there is no, there's no, there is hardly, there is not, hardly a, not a, no day, no week, no night, no "
        "release, no shift",
        r"(?:there(?: is|'s) (?:no|hardly an?|scarcely an?|not an?|never an?)|no|hardly an?|not an?) (?:\w+ )?(?:day"
        r"|week|night|month|friday|monday|weekend|release|shift|meeting|holiday|quarter|change|morning|evening|summer"
        r"|winter|deploy|deployment|migration|sprint|ticket|year|sunday|saturday)(?: (?:passes|goes by|ends"
        rf"|goes past))? ?,? (?:(?:on|in|at|during|after) which|when|where|that|without|but) [^,;.]{{0,60}}?{_CROWD}",
    ),
    frame(
        "always, every time, each time, as with, as always with, as usual with, as ever with, as usual at, as always "
        "at, all the time, the whole time, by everybody, by everyone, by all, all day long, day and night, on "
        "principle, ad infinitum, non-stop, day in, round the clock, on a daily basis, over and over, whenever "
        "possible",
        r"as (?:always|usual|ever|so often|every time)? ?(?:with|at|in) (?:the |this |that |these |those "
        rf"|our )?(?:[\w-]+ )?{_CROWD}(?: every time| each time| always)?(?= ?[.,;!]|$)",
        rf"(?:the |our |those )?(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on|from) [\w-]+(?: [\w-]+)?)? (?P<told>(?:swaps?"
        r"|pulls?|moves?|changes?|deploys?|merges?|restarts?|ignores?|forgets?|skips?|leaves?|blames?|touch(?:es)?"
        r"|edits?|deletes?|orders?|books?|signs?|calls?|phones?|rings?|complains?|breaks?|fiddles?|tinkers?|loses?"
        r"|mixes|mix|confuses?|unplugs?|reboots?|props?|shares?|closes?|mutes?|silences?|overrides?|bypass(?:es)?"
        r"|rushes|rush|delays?|postpones?|cancels?|chats?|smokes?|sleeps?)\b [^;.]{0,60}? ?,? ?(?:all the time"
        r"|the whole time|all day long|day and night|non-stop|round the clock|on a daily basis|over and over|always"
        r"|constantly|every (?:time|day|week|night)))(?= ?[.,;!]|$)",
        r"(?:goes?|remains?|stays?|is|are|lie|lies|gets?) (?:un\w+ed|unread|ignored|unanswered|forgotten|unseen|skipped"
        r"|deleted) [^;.]{0,40}? ?,? by (?:everybody|everyone|all|absolutely everyone|all of them) ?,? ?(?:always|here"
        r"|all the time|every time|without exception)?",
        r"^\W*(?:on principle|invariably|habitually|as a rule|by default|traditionally|notoriously|without fail"
        rf"|day in,? day out) ?,? (?:the |our |those )?(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on"
        r"|from) [\w-]+)? (?:does not|doesn't|do not|don't|never|[\w-]+s\b)",
    ),
    frame(
        "every time, every single time, each time, each and every time, whenever, any time, anytime, as soon as, the "
        "moment, wherever",
        rf"(?:every(?: single)? time|each time|each and every time|whenever|any time|anytime|as soon as|the moment"
        rf"|wherever) (?:the |our |those |these )?(?:[\w-]+ )?(?P<told>{_CROWD}(?: (?:in|at|from|of|on) [\w-]+)? "
        rf"(?:\w+ly |even |just |so much as )?(?:touch|deploy|change|release|upgrade|go|come|move|switch|patch|push"
        rf"|update|do|get|play|tinker|work|ship|edit|plan|lay (?:a |their )?(?:hands?|fingers?)|fiddle|start|open|merge"
        rf"|install|migrate|configure|reorgani[sz]e|arrive|appear|have|need|want|try|call"
        rf"|visit)(?:e?s)?)\b[^;.]{{2,60}}? (?:it|something|everything|things|we|half|the \w+|somebody|someone|all hell"
        rf"|nothing|a \w+|one|another|our \w+) (?:\w+ )?(?:ends?|breaks?|fails?|dies|goes|go|falls?|crash(?:es)?|blows?"
        rf"|stops?|lose|loses|pay|suffer|get|gets|have to|burns?|explodes?|collapses?|is (?:broken|down|lost|wrong"
        rf"|missing|late)|breaks loose|works)\b",
    ),
    frame(
        "with the, with those, with our, with these, with them, with him, with her",
        rf"(?:it is|it's|it was|that is|that's) (?:always |ever |every time |forever )(?:the same|like (?:this|that)|so"
        rf"|this way|a (?:drama|fight|struggle|lottery|gamble|circus|pain|battle))(?: old)?(?: story| song| game| thing"
        rf"| circus| drama| theatre)? with (?:the |our |those |these )?(?:[\w-]+ )?(?:{_CROWD}|them|him|her)\b",
    ),
    frame(
        "can never reach, could never reach, can never find, never reach, never get hold of, never get an answer, "
        "never get through to, never hear back, never know what, can never rely on, can never trust, can never count "
        "on, never gets an answer, never gets hold of, never see, never gets through, never hears back",
        r"(?:you|one|we|nobody|people|customers|i) (?:can |could |will |would )?(?:ever"
        r"|never)(?: once)? (?:reach(?:es)?|gets? hold of|gets? (?:an? |any )?(?:\w+ )?(?:answer|reply|response|word"
        r"|call|ticket) (?:from|out of)|gets? through to|hears? (?:back )?(?:from|anything from)|rely on|trust"
        r"|count on|catch(?:es)?|sees?|finds?|gets? anything from|knows? what) (?:the |our |those |anyone in "
        rf"|anybody in |anyone from |anybody from |anyone at |a |an |any )?(?:[\w-]+ )?{_CROWD}\b",
    ),
    frame(
        "never once, not once, never ever, never yet, yet to, never so much as, never even, not a single time",
        r"(?:the |our |those "
        rf"|these )?(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on|from) [\w-]+)? (?P<told>(?:has|have) (?:never once|not once"
        r"|never ever|never yet|never so much as|never even|not a single time) (?!been |seen |had )\w+)",
    ),
    frame(
        "tend to, tends to, are prone to, is prone to, have a tendency, has a tendency, are inclined to, is inclined "
        "to, love to, loves to, like to, likes to, prefer to, prefers to, are known to, is known to, can be relied on "
        "to, can be counted on to, never tire of, never tires of, insist on, insists on, refuse to, refuses to, have a "
        "way of, has a way of, will never",
        rf"(?:the |our |those |these )?(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on|from) [\w-]+)? (?P<told>(?:\w+ly |just "
        r"|simply |always )?(?:tends?|(?:are|is) (?:prone|inclined|known|apt|wont|quick|fond)|(?:has|have) a tendency"
        r"|loves?|likes?|prefers?|(?:can )be (?:relied|counted) on|refuses?|(?:has|have) a habit"
        r"|(?:are|is) (?:the first|always the last)) (?:to|of) (?:\w+ly |just |simply )?(?:blame|forget|ignore|skip"
        r"|dismiss|disappear|deploy|merge|push|hide|rush|bypass|complain|break|surprise|shout|panic|lie|cheat|deny"
        r"|delay|postpone|overlook|neglect|change everything|point (?:at|fingers)|duck|vanish|argue|improvise|meddle"
        r"|gossip|promise|oversell|underestimate|overestimate|go home|leave|cut corners|pass the|play|do as|do what"
        r"|do things|act first|shoot first|take shortcuts|work around|sit on|look away|wait until"
        r"|keep (?:it|things|everything)|blaming|forgetting|ignoring|skipping|hiding|rushing|breaking|bypassing"
        r"|complaining|changing)\b)",
    ),
    frame(
        "forever, eternally, constantly, perpetually, always, never, everlastingly, continually, incessantly, "
        "permanently, endlessly",
        rf"(?:^\W*|(?<=[,;:][ ])|\b(?:the|our|those|these|and|but|because|that) )(?:[\w-]+ )?{_CROWD}(?: (?:in|at|of|on"
        rf"|from) [\w-]+)? (?P<told>(?:(?:are|is) )?(?:forever|eternally|perpetually|everlastingly|incessantly"
        rf"|endlessly|constantly) (?:leav|forget|chang|ask|los|break|ignor|mov|renam|postpon|delay|push|merg|ship|block"
        rf"|mut|complain|argu|meet|swap|unplug|restart|promis|blam|tinker|fiddl|borrow|mix|misplac|reorgani[sz]|discuss"
        rf"|talk|skip|bypass|hid|clos|reboot|overbook|overload|chas|whin|moan|bicker)(?:e?s?|ing|ting|ging|ping)\b)",
    ),
    frame(
        "will never see, never see, never get, never hear, never find, never receive, would never get, will never get, "
        "will never hear, will never find, will never receive, can wait forever, wait forever, waits forever, waited "
        "in vain, waits in vain, wait in vain, search in vain, searches in vain, look in vain, looks in vain, hope in "
        "vain",
        r"(?:you|one|we|nobody|people|customers|i)(?:'ll|'d)? (?:will |would |can "
        r"|could )?(?P<told>(?:never (?:see|get|hear|find|receive|have)s?|(?:wait|search|look|hope)s? (?:in vain"
        r"|forever) for) (?:an? |any |the |one |as much as )?[^,;.]{2,45}? (?:from|by|out of)) (?:the |our |those "
        rf"|that |any of the )?(?:[\w-]+ ){{0,2}}?{_CROWD}\b",
    ),
    frame(
        "no manager, no developer, no engineer, no planner, no dispatcher, no nurse, no doctor, no professor, no "
        "buyer, no trader, no tester, no consultant, no contractor, no vendor, no supplier, no technician, no admin, "
        "no administrator, no architect, no scientist, no clerk, no supervisor, no foreman, no boss, no lead, no "
        "editor, no designer, no installer, no courier, no auditor, no approver, no reviewer, no author, no executive, "
        "no director, no programmer, no coder, no dba, no sre, no team, no department, no desk, no shift, no analyst, "
        "no lawyer, no salesperson, no colleague, no member, no student, no operator, no pilot, no driver, no "
        "controller, no agent, no pharmacist, no curator, no archivist, no teacher, no committee, no board",
        r"no (?:[\w-]+ )?(?:manager|developer|engineer|planner|dispatcher|nurse|doctor|professor|buyer|trader|tester"
        r"|consultant|contractor|vendor|supplier|technician|admin|administrator|architect|scientist|clerk|supervisor"
        r"|foreman|boss|lead|editor|designer|installer|courier|auditor|approver|reviewer|author|executive|director"
        r"|programmer|coder|dba|sre|team|department|desk|shift|analyst|lawyer|salesperson|colleague|member|student"
        r"|operator|pilot|driver|controller|agent|pharmacist|curator|archivist|teacher|committee|board)(?: (?:in|at|of"
        r"|on|from) [^,;.]{2,30}?)? (?:has |have |had )?(?:ever|yet) (?:set|read|opened|looked|asked|visited|seen"
        r"|answered|tested|checked|thought|written|updated|learnt|learned|called|rung|bothered|cared|listened|reads"
        r"|opens|looks|asks|tests|checks|writes|updates|answers|calls|listens|cares|bothers|documented|documents"
        r"|apologi[sz]ed|admitted|understood|followed|follows|come|picked|picks|touched|spent|shown|put|held|been to"
        r"|been near|been in|read)\b",
    ),
    frame(
        "you can bet, you could bet, we can bet, one can bet, can be sure, count on it, rely on it, your watch by, "
        "your clock by, rest assured, as a species, as a breed, as a tribe, as a race, as a profession, as a class, as "
        "a caste, will be boys, being what they, by their nature, by their very nature, by its nature, by its very "
        "nature, as they are, always are, always do, always have, always has, always will, once a",
        r"(?:you|one|we|anyone) (?:can|could|may) (?:\w+ )?(?:bet|be sure|count on it|rely on it|rest assured"
        r"|set (?:your|the) (?:watch|clock) by it)(?: \w+){0,3}? (?:that )?(?:the |our "
        rf"|those )?(?:[\w-]+ )?{_CROWD} (?:will|is|are|does|do|has|have|never|always|ignores?|forgets?)",
        rf"{_CROWD} ?,? (?:as a (?:species|breed|tribe|race|profession|class|caste|rule|kind)"
        r"|being (?:what|who|the \w+) (?:they|it) (?:are|is)|by (?:their|its) (?:very )?nature) ?,?",
        rf"(?:boys will be boys|(?P<who>[\w-]+) will be \w+|once an? [\w-]*{_CROWD},? always an?)",
        rf"{_CROWD}\b[^.;]{{3,60}}?[,;\u2013\u2014-] ?(?:and |but |because "
        r"|for )?(?P<told>(?:they|it|he|she) always (?:are|is|do|does|has|have|will))(?=\W*$)",
    ),
    frame(
        "sign anything, do anything, click anything, accept anything, believe anything, say anything, try anything, "
        "eat anything, promise anything, approve anything, agree to anything, buy anything, click on anything, swallow "
        "anything, sign everything, approve everything, believe everything, promise everything",
        rf"{_CROWD}(?: (?:in|at|of|on|from) [\w-]+)? (?P<told>(?:will|would|simply|just|happily|gladly)? ?(?:signs?"
        rf"|does?|clicks?(?: on)?|accepts?|believes?|says?|tr(?:y|ies)|eats?|promises?|approves?|agrees? to|buys?"
        rf"|swallows?) (?:anything|everything)(?= ?[.,;!]|$| (?:you|we|one|that|they|put|with|for|to|in)\b))",
    ),
    frame(
        "has always preferred, have always preferred, has always been, have always been, has always had, have always "
        "had, has always done, have always done, has always ignored, have always ignored, has always refused, have "
        "always refused, has always thought, have always thought, has always known, has always wanted, have always "
        "wanted, have always known, has always treated, have always treated, has always regarded, have always "
        "regarded, has always hated, have always hated",
        rf"{_CROWD}(?: (?:in|at|of|on|from) [\w-]+)? (?P<told>(?:has|have) always (?:preferred|ignored|refused|thought"
        rf"|known|wanted|treated|regarded|hated|been (?:too |so |the )?(?:\w+ly )?(?:slow|late|last|lazy|reluctant"
        rf"|against|difficult|like that|first to|above|allergic|unwilling|careless|generous|fond|keen|bad|a law|sloppy)"
        rf"|had (?:their|its|an?) (?:\w+ )?(?:excuses?|reasons?|weakness|soft spot|knack|talent|habit|way)|done (?:as"
        rf"|what|whatever|things|it (?:their|its))))",
    ),
    frame(
        "would rather, would sooner, would much rather, 'd rather, nothing but, never been a, never been an, yet to "
        "finish, yet to deliver, yet to answer, yet to see, yet to learn",
        rf"{_CROWD}(?: (?:in|at|of|on|from) [\w-]+)? (?P<told>(?:would|'d) (?:much |always )?(?:rather"
        r"|sooner)) [^.;]{3,60}? than\b",
        rf"{_CROWD}(?: (?:in|at|of|on|from) [\w-]+)? (?:\w+ly |always "
        r"|usually )?(?P<told>(?:leaves?|produces?|delivers?|brings?|writes?|sends?|does?|cares? for|knows?|offers?"
        r"|creates?|causes?|thinks? of|talks? about) (?:behind |us |for )*nothing but)\b",
        r"(?P<told>there (?:has|have|'s) never (?:yet )?been an?) [^.;]{3,50}? (?:that|which|where|when|on which"
        rf"|in which|without|from) [^.;]{{0,30}}?{_CROWD}",
    ),
    frame(
        "none of the, none of our, none of those, none of these, not one of the, not one of our, hardly one of the",
        rf"(?P<told>(?:none|not one|hardly (?:one|any)) of (?:the|our|those|these) (?:[\w-]+ )?{_CROWD}(?: (?:in|at|of"
        rf"|on|from) (?:the )?[\w-]+)? (?:ever|really|actually) (?:\w+s?))\b(?! (?:been|said|lost)\b)",
    ),
    frame(
        "first and ask, first and asks, first and think, first and thinks, first and test, first and tests, first and "
        "read, first and reads, first and check, first and checks, first and look, first and looks, first, ask, first, "
        "think, questions later, asks later, ask later, think later, thinks later, test later, tests later",
        r"(?P<told>(?:deploys?|orders?|acts?|shoots?|ships?|merges?|push(?:es)?|clicks?|buys?|sells?|changes?"
        r"|restarts?|speaks?|talks?|promises?|signs?|books?|builds?|jumps?|answers?"
        r"|blames?) first ?,? (?:and )?(?:then )?(?:asks?|thinks?|tests?|reads?|checks?|looks?"
        r"|plans?)(?: questions)? (?:later|afterwards|never|second))",
    ),
)
