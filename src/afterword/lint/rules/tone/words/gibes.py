"""Gibes and groans: *great job, monitoring*, *dream on*, *as if the heat were not enough*, *third year running*."""

from afterword.lint.text.frames import frame

_LAUD = (
    r"(?:great|good|nice|fine|brilliant|lovely|excellent|super|superb|stellar|splendid|fantastic|wonderful|amazing"
    r"|awesome|top|terrific|marvell?ous|outstanding|sterling|cracking|beautiful|bang-up|first-class|quality) (?:job"
    r"|work|going|show|stuff|effort|thinking|timing|planning|teamwork|service|performance|move|one|catch)"
)
_THEM = (
    r"(?:the |our |dear |mr |mrs |ms |my |you )?(?:monitoring|alerting|procurement|management|legal|marketing|finance"
    r"|vendor|hr|purchasing|sales|facilities|support|operations|ops|security|it|planning|scheduler|supplier|provider"
    r"|pager|compiler|billing|compliance|headquarters|hq|everyone|everybody|everyone involved|team|folks|guys|lads"
    r"|gang|all|boys|people|colleagues|network|network team|storage team"
    r"|[\w-]+ (?:team|desk|crew|department|people|squad|group|shift|office))"
)
_ORD = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|umpteenth|nth|hundredth|thousandth"
    r"|gazillionth)"
)
_AGAIN = (
    r"(?:as (?:always|usual|ever|so often)|once again|yet again|again|typical|typically|of course|naturally|what else"
    r"|surprise|predictably|what a surprise|how typical|no surprise there|same as ever|same as always|nothing new"
    r"|business as usual|par for the course|go figure|figures|who would have thought|what else is new)"
)

FRAMES = (
    frame(
        "job, work, going, show, stuff, effort, thinking, timing, planning, teamwork, service, performance, move, "
        "catch, one",
        rf"^\W*(?:really |truly |oh |yeah |well )?{_LAUD} ?,? (?:there ?, )?{_THEM}(?= ?[.!]*$| ?[,;\u2013\u2014-])",
        rf"^\W*(?:really |truly |oh |yeah |well )?{_LAUD}(?: there| as (?:ever|always|usual)"
        r"| all round)?[ ,]*(?:(?:by|from|of|to) (?:the )?[^,;.]{2,40}? )?(?:for|in) (?:break|leav|forgett|ignor"
        r"|delet|not |tell|hid|clos|sleep|miss|ship|los|wip|sell|approv|cancel)\w*",
    ),
    frame(
        "bravo, kudos, applause, hats off, congratulations, congrats, thank you, thanks, cheers, hooray, hurrah, "
        "hail, chapeau, medal, well done, compliments, respect, hurray, props, salute, standing ovation, gold star, "
        "cookie",
        r"(?:bravo|kudos|applause|hats off|congratulations|congrats|many thanks|thank you|thanks|thanks a lot|cheers"
        r"|hooray|hurrah|hail|chapeau|well done|compliments|respect|hurray|props|a gold star|a standing ovation"
        r"|a medal|three cheers) (?:to|for) [^;.]{2,60}? (?:for|on|which|who|that) (?:the |its |their |this |these "
        r"|that |an? |only |such )?(?:\w+ )?(?:half-price|cheap|cheapest|broken|dead|empty|fake|free|wrong|useless"
        r"|missing|bargain|second-hand|expired|untested|so-called|forgotten|locked|late|rusty|rotten|cut-price"
        r"|discount|budget|lousy|silent|silence|delay|delays|leaving|breaking|forgetting|losing|ignoring|hiding"
        r"|cancelling|deleting|saving|cutting|not |sleeping|closing|selling|unplugging|switching off|nothing"
        r"|unplugged|lying|died|failed|broke|ate|deleted|lost)",
        r"(?:bravo|kudos|applause|hats off|congratulations|congrats|thank you|thanks|chapeau|well done|compliments"
        r"|props)(?: to| for|,) [^;.]{2,80}?(?:, (?:dead|empty|broken|gone|useless|down|expired|lost) (?:after"
        r"|within|before|in|by|since|for)|, which (?:died|broke|failed|lasted|burst|crashed|snapped|gave up))",
    ),
    frame(
        "as usual, as always, as ever, as so often, typical, typically, of course, naturally, what else, surprise, "
        "predictably, what a surprise, how typical, no surprise there, same as ever, same as always, nothing new, "
        "business as usual, "
        "par for the course, go figure, figures, who would have thought, what else is new",
        r"(?:missed|ignored|forgot|forgotten|slept|overslept|refused|denied|blamed|lost|broke|delayed|skipped|late"
        r"|nobody|no one|never|did not|didn't|without|closed|sat on|unreachable|absent|left|failed|deleted|cancelled"
        r"|postponed|shrugged|empty|missing|silent|not \w+|hung up|passed|at lunch|on holiday|arrived last|came last"
        rf"|gave up|unanswered|busy|wrong|dead)\b[^;.]{{0,60}}? ?[,\u2013\u2014-]+ ?(?P<told>{_AGAIN})(?= ?[.!]*$)",
        rf"^\W*(?P<told>{_AGAIN}) ?,? (?:the |our |it |nobody |no one |they |customer |[\w-]+ )[^;.]{{0,50}}?(?:missed"
        r"|ignored|forgot|slept|overslept|refused|denied|blamed|skipped|did not|didn't|never|hung up|unreachable"
        r"|was late|were late|at lunch|on holiday|asleep|shrugged|knew nothing|had no idea|was not told|empty-handed"
        r"|the last to)",
    ),
    frame(
        "dream on, fat chance, in your dreams, forget it, good luck, no chance, not a hope, keep dreaming, think "
        "again, wishful thinking, you wish, as if, don't make me laugh, pull the other one, pigs might fly, pigs may "
        "fly, pigs can fly, hell freezes over, yeah right, yeah sure, sure thing, "
        "tell me another, not in this lifetime, not in this company, not in this house, dream of, only in dreams, "
        "good luck with that, best of luck, we can dream, one can dream, nothing doing, no such luck, not here, "
        "hardly, try next year, ask again, wait for it, christmas wish",
        r"\? ?(?:dream on|fat chance|in your dreams|forget it|good luck(?: with that)?|no chance|not a hope"
        r"|keep dreaming|think again|wishful thinking|you wish|don't make me laugh|pull the other one"
        r"|pigs (?:might|may|can) fly|yeah,? (?:right|sure)|tell me another|no such luck|nothing doing|hardly"
        r"|not (?:here|in this \w+)|we can dream|one can dream|denied|declined|ha|no money|never heard of it"
        r"|of course not|what \w+|sure)(?= ?[.!]*$|,)",
        r"^\W*(?:dream on|fat chance|in your dreams|forget it|good luck with that|not a hope|keep dreaming"
        r"|don't make me laugh|pull the other one|pigs (?:might|may|can) fly|yeah,? right|tell me another"
        r"|no such luck|we can dream|one can dream)(?= ?[.,!]*$| ?[,\u2013\u2014])",
        r"(?:when|until|before) hell freezes over|when pigs fly",
        r"good luck (?:finding|getting|reaching|explaining|asking|with (?:that|the|finding|getting|any))",
    ),
    frame(
        "not enough, wasn't enough, weren't enough, bad enough, not sufficient, top it all, top it off, crown it "
        "all, make matters worse, add insult, icing on, cherry on, on top of it all, on top of everything, crowning, "
        "add salt, last straw, final straw, "
        "just when we thought, just what we needed, all we needed, that was all we, the very last thing, had been "
        "missing, all that was missing",
        r"as (?:if|though) [^,;.]{2,60}? (?:was|were|had been|is|are)(?:n't| not) (?:already )?(?:bad |trouble "
        r"|misery |annoying |hard |painful |work |fun )?(?:enough|sufficient)",
        r"to (?:top (?:it|this|that) (?:all|off)|crown it all|add insult to injury|rub salt)",
        r"(?:just |exactly |precisely )(?:what|all) (?:we|everyone|everybody|the \w+"
        r"|anybody) (?:\w+ )?needed(?= ?[.,!;]|$)",
        r"(?:the|that) (?:icing|cherry) on (?:the|this|our) (?:cake|top|pie)|the (?:last|final) straw"
        r"|that was all we needed",
        r"(?:the last thing (?:we|anybody|anyone|the team) needed|all that was (?:still )?missing was)",
    ),
    frame(
        "bear to hear, stand to hear, stand it, take it any, take any more, hear any more, any more, anymore, "
        "anymore of, enough of, had enough, fed up, sick of, tired of, sick and tired, out of our ears, up to here, "
        "up to our necks, lost count, stopped counting, gave up counting, "
        "given up counting, given up hope, gave up hope, no longer surprised, nobody is surprised, stopped asking, "
        "gave up asking, given up asking, tired of asking, sick of asking, hung up on, hoarse, to the back teeth, "
        "back teeth, to death, brick wall, a wall, lost patience",
        r"(?:cannot|can't|can not|could not|couldn't|can no longer|could no longer) (?:\w+ )?(?:bear|stand|stomach"
        r"|take|abide|endure)(?: to (?:hear|see|read|talk"
        r"|think)(?: (?:of|about))?)?(?: [^,;.]{1,50}?)? (?:any ?more|any longer|again)",
        r"(?:have|has|had|are|is|were|was) (?:\w+ )?(?:had (?:quite |more than )?enough of|fed up (?:with|of)"
        r"|(?:so |really |very |all )?(?:sick|tired|sick and tired) of"
        r"|(?:long )?(?:lost count|stopped counting|stopped asking|stopped hoping"
        r"|given up (?:counting|asking|hope|hoping|complaining)|lost (?:patience|hope|faith)))",
        r"(?:asked|begged|preached|talked|complained|warned|said it|repeated|wrote"
        r"|reported)(?: [^,;.]{1,40}?)? (?:ourselves hoarse|until we (?:were|are) (?:blue|hoarse)"
        r"|till we (?:were|are) (?:blue|hoarse)|to (?:a|the) (?:brick )?wall|to the wind|into the void"
        r"|till the cows come home|like a broken record|till blue)",
        r"coming out of our ears|fed up to the back teeth|like talking to a (?:brick )?wall|bored to death"
        r"|sick to the (?:back )?teeth",
    ),
    frame(
        "running, in a row, request, requests, ticket, tickets, reminder, reminders, time we, same story, same "
        "server, same old, same mess, same grief, same song, same excuse, same shrug, shrug, shrugs, and counting, "
        "straight year, consecutive, promise, promises, time this year",
        rf"^\W*(?:the |a |our |this is the |for the )?{_ORD} [\w-]+ (?:running|in a row|straight|in succession"
        r"|consecutive)\b[^;.]{0,60}?(?:same|again|still|and (?:nobody|nothing|no)|no one|guess|grief|story|mess"
        r"|ignored|shrug)",
        rf"(?:the |our |a )?{_ORD} (?:request|ticket|reminder|plea|mail|e-mail|warning|proposal|attempt|apology"
        rf"|promise|complaint|letter|budget request)\b[^;.]{{0,60}}? ?,? (?:and )?(?:the|a|another) {_ORD}? ?(?:shrug"
        r"|silence|refusal|no|excuse|rejection|yawn|empty promise|brush-off|denial|promise)",
        r"same (?:server|story|old|mess|song|excuse|grief|circus|cable|box|disk|people|trouble|place|error|nonsense"
        r"|procedure|theatre|ritual|time), same (?:grief|story|old|mess|song|excuse|people|server|result|outcome"
        r"|trouble|error|nonsense|shrug|answer|place|time)",
        r"(?:same (?:old )?(?:story|song|circus|mess|nonsense|grief|tune|movie|film|theatre|drama|excuses?))(?: (?:as"
        r"|again|every)|(?= ?[.,!;]|$))",
    ),
    frame(
        "honestly, frankly, seriously, really, sigh, groan, ugh, argh, oh well, oh joy, oh great, sadly, well well, "
        "hurrah, yay, meh, welp, facepalm, sob, alas, great, wonderful, lovely, terrific, marvellous, fantastic, "
        "perfect, charming",
        r"^\W*(?:seriously|honestly|really|frankly|come on|oh please|oh come on|give me a break|for crying out loud"
        r"|for heaven's sake|for pity's sake|good grief|ye gods)(?: ?[?!]"
        r"| ?, (?:again|who|what|how|why|another|yet|not|nobody|once))",
        r"^\W*(?:sigh|groan|ugh|argh+|facepalm|oh joy|yay|welp|oh great|oh lovely|oh wonderful|oh goody"
        r"|whoop-?de-?doo)(?= ?[.!,:;\u2026\u2013\u2014-]| another| again)",
    ),
    frame(
        "welcome to, greetings from, willkommen, stone age, middle ages, dark ages, 1990s, nineties, last century, "
        "previous century, twentieth century, 19th century, 20th century, back to the, the year 19, museum, in this "
        "day and age",
        r"(?:welcome|back|greetings|hello|warm greetings)(?: back)? (?:to|from|in) (?:the )?(?:year )?(?:19\d\d"
        r"|stone age|middle ages|dark ages|nineties|eighties|seventies|1980s|1990s|1970s|last century"
        r"|previous century|(?:nineteenth|twentieth|19th|20th) century|bronze age|museum|circus|jungle|wild west|club"
        r"|joys of|wonderful world|world of|third world|cretaceous)",
        r"(?:and|yes ,|yes,|all this|this|that) (?:all )?(?:this |that )?in (?:this day and age|the year 20\d\d"
        r"|20\d\d|the 21st century|the twenty-first century)(?= ?[.!?]|$)",
    ),
    frame(
        "if not us, who else, who else but, guess who, guess what, three guesses, two guesses, one guess, no prizes, "
        "wonder who, wonders who, dare one, may one, who would have, who'd have, are we surprised, surprised anyone, "
        "anyone surprised, who cares, why bother, what for, what could possibly, what could go",
        r"(?:and )?who [^.;?]{3,60}? ?, if not (?:us|we|the [\w-]+|again)",
        r"(?:guess who|three guesses|two guesses|one guess|you (?:may|can|have) (?:guess|three guesses)"
        r"|no prizes? for|anyone surprised|are we surprised|who would have (?:thought|guessed)"
        r"|who'd have (?:thought|guessed)|what could (?:possibly )?go wrong|why bother|who cares|who else\?)",
    ),
    frame(
        "no living soul, living soul, nobody reads, no one reads, nobody needs, no one needs, nobody asked for, no "
        "one asked for, nobody wanted, no one wanted, nobody uses, no one uses, nobody wants, no one wants, nobody "
        "cares, for the drawer, for the bin, for the wastebasket, for the shredder, for the archive of",
        r"(?:interest|interests|help|helps|serve|serves|move|please|concern)s? (?:absolutely )?no (?:living )?(?:soul"
        r"|one alive|human being|pig)",
        r"(?:that|which) (?:absolutely |really )?(?:nobody|no one|not a soul|no living soul"
        r"|no human)(?: (?:ever|on earth|here|alive))? (?:reads?|needs?|needed|asked for|wanted|wants|uses?"
        r"|understands?|looks? at|misses|cares about|opens)(?= ?[.,;!]|$| (?:any ?more|anyway|either))",
        r"(?:work|works|worked|write|writes|wrote|produce|produces|collect|collects|made|done|written) (?:only "
        r")?(?:\w+ )?(?:\w+ )?for the (?:drawer|bin|wastebasket|waste-paper basket|shredder|gallery|cat)",
    ),
    frame(
        "famous, legendary, much-praised, proud, proudly, celebrated, glorious, redundancy, high availability, "
        "failover, resilience, so-called, self-healing, disaster recovery, emergency, contingency, backup, safety "
        "net, strategy, concept, twenty-four hour, 24/7, round-the-clock, monitoring, support, plan",
        r"(?:famous|legendary|celebrated|glorious|proud|vaunted|so-called|much-\w+|highly \w+|mighty|great|wonderful"
        r"|fabled|fabulous) (?:[\w-]+ )?(?:redundancy|high availability|failover|resilience|disaster recovery"
        r"|emergency \w+|contingency \w+|backup|backups|safety net|strategy|concept|monitoring|support|plan|hotline"
        r"|team spirit|process|governance|automation|fire ?wall|cloud|platform|standby|dashboard|insurance|warranty"
        r"|service|quality|security|agility|transformation|digitalisation|digitization"
        r"|on-call)(?: \w+)? (?:consisted of|consists of|turned out to be|amounted to|boiled down to"
        r"|was (?:one|a|an|nothing|in fact|just|only|a single|two)|is (?:one|a|an|nothing|just|only)|came down to"
        r"|proved to be|meant|existed on|ended at|fits|fit)",
        r"(?:round of applause|standing ovation|big hand|medal|drum ?roll|gold star|slow clap|applause|fanfare"
        r"|trumpets|red carpet|bouquet|prize) (?:for|to) (?:the |our |whoever|all |everyone |this |that |management"
        r"|procurement|[\w-]+)(?: [\w-]+){0,3}? ?,? ?(?:please|everybody|everyone|again|too|who|which|for)",
    ),
    frame(
        "there goes, there went, there go, that was that weekend, goodbye weekend, bye bye weekend, bang goes, bang "
        "went, "
        "so long weekend, farewell weekend, adieu weekend",
        r"^\W*(?:and |so |well ,? )?(?:there|bang|out the window) (?:goes|went|go) (?:yet )?(?:another|the|our|my|a"
        r"|this|that|everyone's|everybody's|half the|half a|one more) (?:\w+ )?(?:\w+ )?(?:weekends?|evenings?"
        r"|nights?|sunday|saturday|friday|monday|holidays?|lunch|dinner|christmas|easter|new year|vacation|leave"
        r"|sleep|sprint|quarter|bonus|budget|morning|afternoon|day|week|month|barbecue|birthday|party|summer|break"
        r"|peace|quiet|credibility|reputation|trust|sla|slo|plan|roadmap|night's sleep|free time|family time"
        r"|patience)(?= ?[.!,;]|$)",
        r"^\W*(?:bye[- ]bye|goodbye|farewell|so long|adieu|adios|ciao) ?,? (?:\w+ )?(?:weekend|evening|sleep|holiday"
        r"|night|sunday|saturday|christmas|vacation|bonus|sprint|lunch|free time)(?= ?[.!,;]|$)",
    ),
    frame(
        "whoever, the person who, the people who, the people that, the one who, the guy who, the genius who, the "
        "colleague "
        "who, the mind who, the hero who, the soul who, those who, the brains, the folks who, the team that, the "
        "man who, "
        "the woman who, the lady who, the gentleman who, the department that",
        r"(?:bravo|kudos|applause|hats off|congratulations|congrats|well done|nice one|good job|great job|great work"
        r"|good work|nice work|nicely done|chapeau|cheers|thanks|thanks a lot|many thanks|thank you|big thanks"
        r"|heartfelt thanks|a round of applause|three cheers|full marks|hail|compliments|props|respect|a medal"
        r"|a big hand|special thanks|our thanks|warm thanks)(?: (?:to|for|go to"
        r"|goes to))? ?,? ?(?:also )?(?P<told>(?:to |for )?(?:whoever|whichever \w+|the (?:\w+ )?(?:person|people|one"
        r"|ones|guy|guys|genius|colleague|colleagues|mind|minds|hero|soul|folks|team|brain|brains|gentleman|lady|man"
        r"|woman|department|individual|party)(?: in \w+| at \w+)? (?:who|that|behind)|those who) (?:had |has |have "
        r"|so \w+ |once )?(?:thought|ordered|disabled|unplugged|switched|turned|bought|chose|picked|approved|signed"
        r"|left|deleted|removed|hard-?coded|decided|came up|invented|designed|planned|scheduled|muted|cut|sold|named"
        r"|put|set|locked|hid|closed|cancelled|canceled|saved|forgot|broke|wrote|skipped|merged|pulled|pressed"
        r"|dropped|killed|shut|parked|believed|made|let|moved|wired|built|painted|installed|ignored|swapped|took"
        r"|pushed|shipped|commented|silenced|renamed|outsourced|replaced|unscrewed|stored))\b",
    ),
    frame(
        "lovely, great, wonderful, marvellous, fantastic, brilliant, splendid, charming, terrific, perfect, super, "
        "joy, "
        "hooray, hurrah, yippee, yay, superb, delightful, fabulous, awesome, excellent, nice, oh good, just great",
        r"^\W*(?:oh |how |just |well ,? |simply |ah ,? )?(?:lovely|great|wonderful|marvell?ous|fantastic|brilliant"
        r"|splendid|charming|terrific|perfect|super|hooray|hurrah|yippee|yay|superb|delightful|fabulous|awesome"
        r"|excellent|nice|good)(?: ?[,:!]| ?[\u2013\u2014-]) ?(?:and |so |now "
        r"|then )?(?:yet )?(?:another (?:[\w-]+ ){0,3}?(?!success|record)[\w-]+"
        r"|one more (?:[\w-]+ ){0,2}?(?!success|record)[\w-]+|(?:the|our|a|my) (?:second|third|fourth|fifth|sixth"
        r"|seventh|eighth|ninth|tenth|next|same|usual|nth|umpteenth|hundredth|\d+(?:st|nd|rd"
        r"|th)) [\w-]+(?: [\w-]+)? (?:this|in a row|in \w+ (?:days|weeks|months|hours)|running|since|within)\b)",
    ),
    frame(
        "of course it happened, naturally it happened, of course this happened, of course the, of course it broke, of "
        "course it failed, of course it had to, of course all this, of course on, naturally on, naturally at, of "
        "course at, "
        "of course in, and of course, and naturally",
        r"^\W*(?:and |but )?(?:of course|naturally|needless to say|typically"
        r"|obviously) ?,? (?P<told>(?:it|this|all this|all of this|the whole thing|everything"
        r"|that) (?:all )?(?:happened|broke|failed|died|had to (?:happen|break|fail|be)|hit|struck|crashed"
        r"|went down) (?:again )?(?:on|at|in|during|just|exactly|precisely|right|when|while)(?! \d))\b",
    ),
    frame(
        "once more we, once again we, yet again we, again we, once again support, once again operations, once again "
        "ops, "
        "once more operations, once more support, once more the night, once again the night, yet again the night, yet "
        "again operations, yet again support, once more it is, once again it is, once again it was, once more it "
        "was, yet "
        "again it is, yet again it was, again it is",
        r"^\W*(?:and |so |thus )?(?:once (?:more|again)|yet again) ?,? (?:it (?:is|was|falls|fell) (?:to "
        r"|up to )?(?:us|we|ops|operations|support|the (?:night|late|early|day|weekend) (?:shift|crew)|the on-call)"
        r"|(?:we|ops|operations|support|the (?:night|late|early|day|weekend) (?:shift|crew)|the on-call|our (?:team"
        r"|desk|shift|crew)) (?:learn|learned|learnt|hear|heard|find out|found out|have to|had to|may|were allowed"
        r"|are allowed|must|pay|paid|pays|clean|cleaned|cleans|lose|lost|loses|wait|waited|waits|beg|begged|foot"
        r"|carry|carried|carries|bear|bore|suffer|suffered|suffers|explain|apologi[sz]ed?|end up|ended up|dig|dug|mop"
        r"|mopped|sweep|swept|put out|(?:are|were|is|was) (?:left|forced|stuck|the (?:last|ones)|expected to)))\b"
        r"(?!(?: \w+){0,3} (?:online|back|green|healthy|able to|reachable|stable|recovered|grateful|reminded that))",
    ),
    frame(
        "business as usual, situation normal, normal service, nothing new, same procedure, all quiet, just another, "
        "same "
        "as always, same as ever, par for the course, what else, another normal, a normal, a perfectly normal, just a "
        "normal, an ordinary, the usual",
        r"^\W*(?:business as usual|situation normal|nothing new|same procedure as \w+|same as (?:always|ever|usual)"
        r"|the usual (?:story|circus|picture|mess|chaos|game|suspects|theatre)"
        r"|(?:just )?another (?:normal|perfectly normal|ordinary|fine|lovely|glorious|happy|quiet|wonderful"
        r"|typical) (?:\w+ )?(?:day|night|week|monday|friday|sunday|weekend|morning|shift))(?: (?:at|in|on|with|from"
        r"|for) [^,;:.]{2,40}?)? ?[:,\u2013\u2014-]",
        r"(?:is|was|remains) (?:just |simply |sadly )?(?:business as usual|par for the course) (?:at|in|with|for"
        r"|on) (?:the |our |this )?[\w-]+",
    ),
    frame(
        "self-healing, self healing, unsinkable, unbreakable, foolproof, fail-safe, idiot-proof, always-on, "
        "zero-downtime, "
        "bulletproof, maintenance-free, future-proof, never-failing, highly available, intelligent, smart",
        r"(?:famous|legendary|celebrated|glorious|vaunted|so-called|much-\w+|mighty|wonderful|fabled|fabulous"
        r"|supposedly|allegedly) (?:\w+ )?(?:self[- ]healing|unsinkable|unbreakable|foolproof|fail-?safe|idiot-proof"
        r"|always-on|zero-downtime|bulletproof|maintenance-free|future-proof|never-failing|highly available"
        r"|intelligent|smart) [\w-]+",
    ),
    frame(
        "great job, good job, nice job, great work, good work, nice work, fine work, well done, bravo, brilliant "
        "work, brilliant job, splendid work, "
        "excellent work, superb work, top job, stellar work, fantastic job, fantastic work, nicely done, "
        "beautifully done, great show, good show, great "
        "stuff, good going, nice going, round of applause, standing ovation, slow clap, drum roll, medal for, prize "
        "for, award for, hand for",
        r"^\W*(?:(?:great|good|nice|fine|brilliant|splendid|excellent|superb|top|stellar|fantastic) (?:job|work|show"
        r"|stuff|going)|well done|bravo|nicely done|beautifully done) ?[,:\u2013\u2014-] ?(?:the|our|their|now|and"
        r"|all|nobody|everything|half|both|another|we|it|this|that|[\w-]+ [\w-]+)\b[^.;]{0,60}?(?:failed|fail|broke"
        r"|broken|down|dead|nothing|empty|gone|wrong|never|deleted|wiped|locked|offline|dark|crashed|died|late|again"
        r"|useless|expired|missing|unplugged|burnt|burned|ruined|stuck|wasted)\b",
        r"^\W*(?:an? )?(?:big |warm |huge |hearty |special )?(?:round of applause|standing ovation|slow clap"
        r"|drum roll|medal|prize|award|big hand|hand|gold star|trophy) (?:for|to|goes to) (?:whoever [^,;.]{2,50}"
        r"|(?:the |our )?[^,;.]{2,50}? ?, please)",
    ),
    frame(
        "how many, how often, how long, how much longer, how much more, how many times",
        r"^\W*(?:and |so |just )?how (?:many (?:more )?[\w-]+(?: [\w-]+)?|often|long|much (?:longer|more)) (?:must|do"
        r"|shall|should|will|have|are|does|has|is) (?:we|i|ops|support|anyone|anybody"
        r"|the (?:night|day|late|early) shift|our \w+) [^?.]{2,60}?(?: (?:before|until|till) (?:somebody|someone"
        r"|anybody|anyone|they|management|you)\b| (?:beg|ask|repeat|put up|live with|wait(?! for the)|apologi[sz]e"
        r"|warn|say|explain|write|suffer|clean up)\b)",
    ),
)
