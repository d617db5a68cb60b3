"""What lay in the open in other words: on every desk, in plain letters, for anyone with eyes."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        "warned",
        r"(?P<verb>had been|was|were|has been|have been) (?:\w+ly )?warned\b[^.;]{0,80}? (?:(?:and|but) )?(?:yet"
        r"|still|nevertheless|nonetheless|even so|all the same|but"
        r"|went ahead (?:anyway|all the same|regardless)) (?:[\w-]+ ){0,3}?(?:went ahead|carried on|proceeded"
        r"|pressed on|continued|went on|pushed on|pressed ahead|merged|deployed|started|opened|shipped|launched)\b",
        r"(?P<verb>had been|was|were|has been|have been) (?:\w+ly )?warned\b[^.;]{0,80}? (?:went ahead|carried on"
        r"|proceeded|pressed on|pushed on) (?:anyway|all the same|regardless|nevertheless|even so)\b",
    ),
    frame(
        "aware, knows, know, known",
        r"as (?:everybody|everyone|anyone|anybody|we all|all of us|any \w+|every \w+|any \w+ \w+|every \w+ \w+"
        r"|you all) (?:is |are |should be |must be |surely |well )*(?:aware|knows?|will know|should know|can tell you"
        r"|can confirm)",
        r"(?:everyone|everybody|any \w+|every \w+|anybody|anyone) (?:worth \w+ \w+ "
        r"|in (?:the|this) (?:business|trade|field) |who (?:has|is|was) [^,.;]{1,30} )?(?:knows|should know"
        r"|ought to know|will know|must know|would know) (?:that|this|how|what|why|not to|to|better|you|it)\b",
        r"(?:is|was|were|are) (?:so |very |only too |all too |perfectly )?(?:well )?known to (?:all|everyone"
        r"|everybody|anyone|anybody|every \w+|any \w+)",
    ),
    frame(
        "for all to see, for everyone to see, for anyone to see, for everybody to see, for all the world to see, for "
        "all to read, for everyone to read, for anyone to read, black and white, in plain sight, in full view, in "
        "plain view, in the open",
        r"(?:for|to) (?:all|everyone|anyone|everybody|all the world|the whole \w+) to (?:see|read)",
        r"(?:there|stands|stood|written|said|it was|documented|states?"
        r"|stated) (?:\w+ )?(?:right )?(?:there )?in black and white",
        r"in black and white (?:in|on|for)",
        r"(?:in|hidden in|hiding in) (?:plain|full) (?:sight"
        r"|view)(?! of the (?:entrance|door|street|road|camera|gate|yard))",
        r"out in the open",
    ),
    frame(
        "impossible to, not possible to, no way to, hard not to, difficult not to, impossible not, could not fail, "
        "cannot fail, could not possibly, cannot possibly, could hardly, can hardly, could not help",
        r"(?:impossible|not possible|no way|hard|difficult) to (?:miss|overlook|not see|mistake|ignore)",
        r"(?:could|can)(?: ?not|n't) (?:possibly )?(?:fail to (?:see|notice|spot)"
        r"|have (?:been )?(?:missed|overlooked))",
        r"(?:hard|difficult|impossible) not to (?:see|notice|spot)",
        r"could hardly have (?:been )?(?:missed|overlooked|failed to)",
    ),
    frame(
        "would, could, would've, asks, checks, knows, sees",
        r"(?:even (?:someone|somebody|a|an|the|my|our|people)|my|your|any (?:sensible|decent|competent|sane|careful"
        r"|reasonable|experienced|half-way decent)|a (?:\w+ )?(?:child(?! (?:process|node|job|task|thread|window|span"
        r"|pipeline|workflow|element|record|account|pod|table|class|ticket|issue)\b)|toddler|layman|beginner"
        r"|first-year|monkey)) [^,.;]{1,40}?(?:would|could)(?: never| not| hardly|n't)? (?:have )?(?:\w+ly )?"
        r"(?!be\b)\w+(?= (?:you|that|for|this|it|the|why|how|not|twice|better|two)\b|[.,;]|$)(?<!coming)(?! been)",
        r"any (?:sensible|decent|competent|sane|careful|reasonable|experienced|half-way decent"
        r"|self-respecting) \w+ (?:asks|checks|knows|sees|reads|looks|tests|would|will)",
        r"(?:a|any|every|no) (?:person|colleague|engineer|operator|nurse|developer|admin) (?:with"
        r"|of) (?:\w+ )?(?:basic|average|normal|ordinary|minimal|any|some"
        r"|half) \w+(?: (?:of|in|about|with|for) [^,.;]{2,50}?)? (?:would|could|should|will|can)",
        r"(?:everyone|everybody|anyone|anybody) with (?:an? )?(?:\w+ )?(?:bit of )?(?:experience|sense|brain|training"
        r"|eyes) (?:sees|knows|can|could|would|understands|will)",
        r"(?:everyone|everybody|anyone|anybody|whoever is|those|people|all) (?:who is |who are "
        r"|even )?(?:\w+ )?(?:familiar with|acquainted with|versed in|working (?:with|on|in)"
        r"|in (?:the|this) (?:trade|business|industry|field)|who has ever (?:seen|run|used|operated|worked)"
        r"|who (?:works|worked) (?:with|on|in))[^,;.]{0,45}? (?:know|knows|sees?|understands?|could tell|can tell"
        r"|could see|would know|would have (?:known|seen|told))",
    ),
    frame(
        "miss, missed, overlook, overlooked, mistaken, glance, truism, fact, bell, pikestaff, face, faces, "
        "complicated, difficult, mysterious, magic, hard, knowledge, insight, noticed, noticing, what else",
        r"(?:can|could)(?:not|n't| ?not| hardly| never| scarcely) (?:possibly |really |simply )?(?:have been |be "
        r"|have )?(?:miss|missed|overlook|overlooked"
        r"|mistaken)(?= (?:the|this|that|it|a|by|for|on|in|such|if|even|at)\b|[.,;]|$)",
        r"(?:visible|obvious|clear|recogni[sz]able|apparent|evident|seen|spotted"
        r"|noticeable) (?:at (?:a|the|first|one)(?: first)? (?:glance|sight|look)|from (?:across|the other))",
        r"(?:is|was) (?:just |simply )?a (?:truism|commonplace|well-known fact|known fact|matter of course"
        r"|given)(?= ?[,.;]|$| that)",
        r"well-known fact",
        r"(?:ring|rings|rang|rung) (?:a bell|alarm bells|every bell|all the bells)",
        r"plain as a pikestaff",
        r"(?<!up[ ])(?<!back[ ])(?<!off[ ])in (?:everybody's|everyone's|our|their|his|her|your|the operator's"
        r"|the team's) faces?(?= ?[.,;]|$| (?:all|the|for|from))",
        r"nothing (?:\w+ )?(?:complicated|difficult|mysterious|magic|magical|hard|fancy) (?:about|in|to)",
        r"(?:don't|do not|doesn't|does not|didn't|did not|no|need not|needn't|not) (?:\w+ ){0,3}?(?:deep|special"
        r"|much|great|particular|advanced|expert|any)? ?(?:knowledge|insight|expertise) to (?:see|know|notice"
        r"|understand|reali[sz]e)",
        r"(?:crying out|begging|screaming|asking|waiting) to be (?:noticed|seen|read|found|heeded|spotted)",
        r"how (?:one|anyone|anybody|somebody|someone|they|he|she|you|we|the \w+) (?:can|could"
        r"|managed to) (?:possibly )?(?:have )?(?:overlook|overlooked|miss|missed|not see|not have seen|fail|failed"
        r"|ignore|ignored)",
    ),
    frame(
        "phone call, call, click, seconds, minute, minutes, question, look, second, moment",
        r"(?:(?:needed|took|required|would have (?:taken|needed|required|cost)) (?:the \w+ )?|takes |needs "
        r"|costs )(?:him |her |them |us |you |anyone )?(?:only |just |merely |nothing but |no more than |less than "
        r"|all of )?(?:an?|one|two|five|ten|thirty|a few|a couple of) (?:\w+ )?(?:phone call|call|click|seconds?"
        r"|minutes?|question|look|moment) to (?!complete|finish|restart|start|run|load|drain|recover|fail|restore"
        r"|reboot|respond|deploy|get back)\w+",
    ),
    frame(
        "glaring, escaped, escape, news, hidden, simpler, easier, straight at, letters, detective work, the least, "
        "by anybody, by anyone, by everyone, how hard is that",
        r"(?:was|were|is|are) (?:so |simply |absolutely |pretty )?glaring(?= ?[.,;]|$)",
        r"(?:would|could|should)(?: not|n't| hardly| never) (?:have )?escaped? (?:an?|the|any|anyone|anybody|his|her"
        r"|their|even|our)",
        r"(?:is|was|were|are) (?:hardly|no|not exactly|old|scarcely) news",
        r"(?:not|n't) (?:as if|as though|like) (?:the|it|this|that|anything) [^.;]{0,30}?(?:hidden|secret|unknown"
        r"|new|complicated|difficult|rocket)",
        r"nothing (?:could|can) be (?:simpler|easier|more natural)",
        r"(?:looking|looked|staring|stared) (?:straight|right|directly) at (?:it"
        r"|the (?:bug|error|problem|answer|cause|mistake|fault))",
        r"(?:in|with) (?:\w+ )?letters (?:a |two |three )?(?:foot|feet|metre|meter|metres) (?:high|tall)",
        r"(?:no|little|not much) detective work",
        r"(?:the )?least (?:one|you|anyone|we|anybody) (?:could|can|might|should) (?:expect|do|ask)",
        r"(?:understood|known|seen|noticed|spotted|recogni[sz]ed) by (?:anyone|anybody|everyone|everybody|any \w+)",
        r"how hard is that",
    ),
    frame(
        "who does not, who doesn't, who did not, who didn't, who would not, who wouldn't, who could, who can, how "
        "could anyone, how could anybody, how can anyone, how can anybody, how could one, how can one",
        r"^\W*(?:and |but |after all ,? )?who (?:does not|doesn't|did not|didn't|would not|wouldn't|could not"
        r"|couldn't)(?: \w+ly| immediately| at once)? (?:have )?(?:know|known|see|seen|notice|noticed|realise|realize"
        r"|realised|realized|expect|expected|think|thought|check|checked|read|spot|spotted|suspect|suspected|remember"
        r"|wonder)\b",
        r"^\W*(?:and |but )?how (?:could|can) (?:anyone|anybody|one) (?:\w+ )?(?:not (?:have )?(?:see|seen|know|known"
        r"|notice|noticed)|(?:have )?(?:miss|missed|overlook|overlooked|ignore|ignored))\b",
    ),
    frame(
        "on the face of it, written all over, written large, in large letters, in big letters, in red letters, in "
        "capital letters, in bold letters, in bold print, in bright red, hit you in the eye, leapt to the eye, leaps "
        "to the eye, jumped to the eye, jumped out, jumps out, stuck out, sticks out, stood out like, stands out "
        "like, sore thumb, stared everyone, screamed at, screamed from, shouted from, written in",
        r"written (?:all over|large"
        r"|in (?:(?:\w+ )?(?:large|big|red|capital|bold|fat|plain|bright|huge) (?:letters|type|print|capitals)))",
        r"(?:leapt|leaps|jumped|jumps|sprang|springs) (?:straight |right )?(?:to|into) the eyes?",
        r"(?:jumped|jumps|leapt|leaps) (?:straight "
        r"|right )?out (?:at (?:everyone|everybody|anyone|anybody|you|us|them|the \w+)"
        r"|of the (?:\w+ )?(?:graph|page|log|screen|dashboard|list|chart|diff|sheet|table|report|numbers))",
        r"(?:stuck|sticks|stood|stands) out (?:like a|a mile)",
        r"in (?:large|big|red|capital|bold|fat|bright) (?:\w+ )?(?:letters|type|print|capitals) (?:on|in|at|above"
        r"|across)",
    ),
    frame(
        "glance, look, peek",
        r"(?:it )?(?:only|just|merely|simply|hardly|barely)? ?(?:took|takes|needed|needs|required|requires)(?: only"
        r"| just| merely| no more than| nothing but| hardly more than)? (?:an?|one|a single|a quick|a brief)"
        r" (?:\w+ )?(?:glance|look|peek)(?: (?:at|in|into|on|of|through|to) [^,;.]{2,40}?)? to (?:see|spot|notice"
        r"|find|know|understand|realise|realize|recognise|recognize|tell|discover|work out|find out|identify)\b",
    ),
    frame(
        "visible from, seen from, could be seen from, obvious from, smelled from, smelt from, heard from, audible from",
        r"(?:visible|seen|obvious|recogni[sz]able|smelled|smelt|heard|audible) (?:even )?from (?:the (?:street|road"
        r"|moon|far side|next (?:town|room|building)|other end of town|outside|back row|corridor|car park|stars)"
        r"|outer space|miles? (?:away|off)|across the (?:street|road|hall|room|yard)|afar)(?= ?[.,;!]|$)",
    ),
    frame(
        "as soon as one, as soon as you, as soon as anyone, the moment one, the moment you, the minute one, the "
        "minute you, the instant one, the instant you, once one, once you, when one, if one, if you, when you",
        r"(?:is|was|becomes|became|are|were) (?:\w+ly |quite |at once )*(?:apparent|obvious|clear|evident|plain"
        r"|visible|noticeable|understandable) (?:as soon as|the moment|the minute|the instant|once|when|if) (?:one"
        r"|you|anyone|anybody|somebody|someone) (?:\w+ly |only )?(?:reads?|looks?|opens?|compares?|sees?|thinks?"
        r"|counts?|asks?|listens?|knows?|holds?|puts?|adds?|has)\b",
    ),
    frame(
        "to the imagination, speaks volumes, spoke volumes, speak volumes, be imagined, to guess",
        r"(?:left|leaves|leave) (?:nothing|little|not much) to (?:the imagination|be imagined|guess)",
        r"(?:spoke|speaks?|speaking) volumes(?! (?:of data|about))",
        r"(?:to|for) (?:any|every) [\w-]+(?: [\w-]+)?? ?,? (?:the|this|that|such an?|an?) [^,;.]{2,40}? (?:is|was"
        r"|means|meant|says|said|speaks|spoke|tells|told|looks|looked|smells|smelled|sounds"
        r"|sounded) (?:\w+ly )?(?:volumes|obvious|clear|plain|trouble|danger|evident|familiar|wrong|only one thing"
        r"|everything|enough|alarm|unmistakable)",
    ),
    frame(
        "in bold, in red, in capitals, underlined, in large letters, in large type, in block letters, in capital "
        "letters, highlighted, circled in red",
        r"(?:answers?|warnings?|limits?|steps?|rules?|values?|instructions?|hints?|solutions?|notes?|dates?"
        r"|deadlines?|reasons?|causes?|it|this|that) (?:was|were|stood|stands"
        r"|had been) [^;.]{2,60}?(?:in (?:bold|red|capitals|large (?:letters|type)|block letters|capital letters)"
        r"|underlined(?: twice)?|circled in red)(?=\W*$|[,;])",
    ),
    frame(
        "no one needed, nobody needed, nobody needs, no one needs, none of us needed, you do not need, you don't "
        "need, one does not need, one did not need, we did not need, we didn't need, it did not need, nobody "
        "required, you hardly need, one hardly needs, one hardly needed",
        r"(?:no one|nobody|none of us|you (?:do not|don't|hardly)|one (?:does not|did not|hardly)"
        r"|we (?:did not|didn't|hardly)|it (?:did not|does not|hardly)) (?:really )?(?:need(?:ed|s)?"
        r"|require[sd]?) (?:an? |any |the )?(?:\w+ )?[\w-]+(?: [\w-]+)? to (?:see|know|understand|reali[sz]e|tell"
        r"|notice|spot|guess|recogni[sz]e|work (?:it|that|this) out|smell|hear)\b",
    ),
)
