"""Resignation: who are we to ask, we stopped counting, one may still dream, the usual silence."""

from afterword.lint.text.frames import frame

_WE = (
    r"(?:we|i|ops|operations|support|the team|our team|everyone|everybody|people|most of us|all of us|the night shift"
    r"|one)"
)
_BACK = (
    r"(?:asking|counting|hoping|complaining|arguing|explaining|wondering|expecting|believing|reporting|writing"
    r"|reminding|warning|caring|filing|begging|dreaming|requesting|being (?:surprised|shocked|amazed|angry|astonished))"
)
_RITE = (
    r"(?:silence|shrugs?|circus|ritual|drama|excuses?|finger-pointing|hand-wringing|chaos|mess|panic|song and dance"
    r"|blame (?:game|round)|nonsense|lament|moaning|whining|confusion|ping-?pong|runaround|platitudes|lip service"
    r"|soap opera|pantomime|charade|misery|tale of woe|litany|merry-go-round|wailing|shambles|rigmarole"
    r"|apolog(?:y|ies))"
)
_STALE = (
    r"(?:usual|customary|obligatory|inevitable|ritual|mandatory|traditional|annual|yearly|weekly|daily|monthly"
    r"|quarterly|familiar|well-known|time-honou?red|same old|eternal|never-ending|endless|predictable|reliable|old)"
)
_HELD = (
    r"(?:tickets?|requests?|mails?|e-?mails?|proposals?|warnings?|complaints?|reports?|questions?|reminders?|letters?"
    r"|memos?|suggestions?|applications?|change requests?|budget requests?|concerns?|findings?|notes?|business cases?"
    r"|orders?)"
)

FRAMES = (
    frame(
        "who are we, who am i, what do we know, what would we know, what do i know, never mind us, don't mind us, far "
        "be it from, excuse us, forgive us, pardon us, sorry for asking, sorry for caring, sorry for bothering",
        r"(?:(?:but|and|then|well) (?:then )?(?:again ?,? )?|^\W*|(?<=[,;\u2013\u2014-][ ]))(?P<told>who (?:are we"
        r"|am i) to \w+|what (?:do|would) (?:we|i) know)(?= ?[.!?,;]|$| about)",
        r"(?:never|don't|do not) mind us\b|far be it from (?:us|me|anyone)|(?:excuse|forgive|pardon) us for \w+ing"
        r"|sorry for (?:asking|caring|bothering)",
    ),
    frame(
        "we are only, we're only, we are just, we're just, we are merely, we are but, we only run, we only work, only "
        "the ones",
        r"we(?: are|'re) (?:only|just|merely|but|after all only) (?:the |a |mere |simple |humble |poor |lowly "
        r"|your )*(?:\w+ )?(?:operators|operations|users|engineers|ones who|night shift|people who|mortals|admins"
        r"|foot soldiers|plumbers|little people|support|janitors|cleaners|ones on call|ones with|hired help"
        r"|end of the chain|messengers|customers)\b",
        r"we only (?:run|work|live) (?:it|here|there|the thing|with it)(?= ?[.!,;]|$)",
    ),
    frame(
        "naive enough, foolish enough, silly enough, gullible enough, innocent enough, fool enough, naively believed, "
        "naively thought, naively assumed",
        r"(?:we|i|some of us) (?:were|was|had been) (?:\w+ )?(?:naive|foolish|silly|gullible|innocent"
        r"|fool) enough to (?:think|believe|hope|trust|expect|assume)"
        r"|(?:we|i) (?:had )?naively (?:believed|thought|assumed|hoped|expected|trusted)",
    ),
    frame(
        "{may|can|could|might} {still |always |at least |only |}{dream|hope|pray}, lives in hope, live in hope, dies "
        "last, die last, springs eternal, keep dreaming, hopes and prayers, thoughts and prayers",
        r"(?:one|we|i|you|a \w+) (?:may|can|could|might)(?: still| always| at least| only| but)* (?:dream|hope"
        r"|pray)(?= ?[.!,;]|$)",
        r"liv(?:es|e) in hope|hopes? dies? last|hope springs eternal|keep dreaming|(?:thoughts|hopes) and prayers",
    ),
    frame(
        "point of being, point of caring, point of asking, beyond surprise, beyond caring, beyond anger, beyond "
        "amazement, beyond astonishment, past caring, past being, too tired to, too jaded to, too weary to, too numb "
        "to, too exhausted to, surprises us, surprise us, shocks us, amazes us, surprises anyone, surprises anybody, "
        "surprises me, stopped being, no longer surprised, no longer surprise, no longer surprises, long past, hardly "
        "surprises",
        r"(?:are|is|am|'re|'m|were|was|be) (?:long |well |far )?(?:past|beyond) (?:the point of )?(?:being "
        r")?(?:amaze(?:d|ment)|surprised?|caring|anger|angry|tears|laughing|outraged?|astonish(?:ed|ment)|frustrat(?:ed"
        r"|ion)|despair|complaining|asking|annoyed|shocked|words)(?= ?[.,;!]|$| (?:by|at|about)\b)",
        rf"{_WE}(?: are| is|'re| am|'m| were| was)? (?:too|so) (?:tired|jaded|weary|numb|exhausted|worn out) to (?:be"
        r"|laugh|cry|care|argue|complain|get|even|react|object)",
        r"nothing (?:\w+ )?(?:surprises?|shocks?|amazes?) (?:us|me|anyone|anybody|one|people)(?: any ?more| these days"
        r"| here)?|(?:no longer|hardly|barely) (?:surprises?|shocks?|amazes?) (?:us|me|anyone|anybody)|(?:is|are|am"
        r"|were|was) no longer (?:surprised|shocked|amazed|astonished)(?= ?[.,;!]|$| by)",
        rf"{_WE} (?:have |has |had |'ve )?(?:long |simply |just )?(?:stopped|quit|ceased|given up|gave up) {_BACK}",
    ),
    frame(
        "gave up, given up, give up, stopped counting, stopped asking, stopped hoping, stopped complaining, stopped "
        "wondering, stopped expecting, stopped believing, stopped reporting, stopped arguing, stopped caring, stopped "
        "explaining, lost count, losing count, lose count, stopped reminding, stopped warning",
        rf"{_WE}(?:'ve| have| has| had)? (?:long |since |long since |simply |just |all |by now )*(?:stopped|quit|ceased"
        rf"|given up|gave up|give up) {_BACK}",
        rf"{_WE}(?:'ve| have| has| had)? (?:long |since |long since |simply |just |all |by now )*(?:lost|lose) count",
    ),
    frame(
        "cannot go on, can't go on, has to stop, needs to stop, must stop, enough is enough, how much longer, how many "
        "more, how often do, how often must, how many times do, how many times must, how many times have",
        r"(?:this|it|things) (?:cannot|can't|can not|simply cannot) go on(?: like this| this way)?(?= ?[.!]|$)"
        r"|this (?:really |finally |madness |nonsense )*(?:has|needs) to stop|enough is enough",
        r"how (?:much longer|many more (?:\w+ )?(?:outages|incidents|nights|times|weekends|warnings|tickets|reminders"
        r"|failures|crashes|complaints|meetings|reports|mails|disasters|sundays|audits|years|months|apologies"
        r"|retrospectives|accidents|breaches|fires)\b[^?.;]{0,40}?) (?:do|does|must|will|are|until|before|is|can|have"
        r"|shall)\b|how (?:often|many (?:more )?times) (?:(?:must|will|shall) (?:we|i|they|one)\b|(?:do|does|should"
        r"|did) (?:we|i|they|one|you) (?:have|need) to)",
    ),
    frame(
        "does anybody, does anyone, did anybody, did anyone, is anybody, is anyone, does nobody, why bother, why do we "
        "even, why do we still, why did we even, why should we even, why even, why we bother, what is the point of, "
        "what's the point of, when will they, when will anybody, when will anyone, when will somebody, when will "
        "management",
        r"(?:does|did|do) (?:anybody|anyone|nobody|no one)(?: in [\w ]+?| at [\w-]+| here)? (?:even|ever|actually|still"
        r"|really) (?:read|listen|look at|care|believe|think|learn)\b",
        r"is (?:anybody|anyone) (?:even |still |actually )*(?:listening|reading|there|awake|home)\b",
        r"why (?:do|did|should|would) we (?:even|still|ever)\b|why (?:we |do we |even )?(?:even )?bother\b"
        r"|what(?: is|'s) the point of (?:an? |the |having )?\w+"
        r"|when will (?:they|anybody|anyone|somebody|management|people|we) (?:ever|finally|learn|listen|understand)",
    ),
    frame(
        "gathering dust, gather dust, gathers dust, collecting dust, collects dust, collect dust, gathered dust, black "
        "hole, the void, the bin, a drawer, the drawer, 's drawer, shredder, bermuda triangle, wastebasket, waste "
        "paper basket, nirvana, bottomless, great beyond, to this day, somebody's inbox, someone's inbox, somebody's "
        "drawer, someone's drawer, limbo",
        rf"(?:our|the|all|my|that|this|every|each|these|those) (?:[\w-]+ ){{0,2}}?{_HELD}(?: (?:for|about|to|of"
        r"|from) [^,;.]{2,40}?)? (?:is|are|was|were|have been|has been|still|simply|just|went|go|goes"
        r"|vanish(?:es|ed)?|disappear(?:s|ed)?|land(?:s|ed)?|sank|sink|sinks|end(?:s|ed)? up|lie|lies|lay|sits?|sat"
        r"|got|get|gets|keeps? on|rest|rests)\b[^,;.]{0,30}?(?:gather(?:ing|s)? dust|collect(?:ing|s)? dust"
        r"|(?:an?|the|somebody's|someone's|some) (?:\w+ )?(?:black hole|void|bin|drawer|shredder|bermuda triangle"
        r"|waste ?(?:paper )?basket|bottomless \w+|great beyond)|nirvana|limbo)",
        r"to this day ,? ?(?:nobody|no one|no-one|there is (?:no|still)|we (?:have|wait|are waiting))",
    ),
    frame(
        "{usual|customary|obligatory|inevitable|ritual|mandatory|traditional|annual|yearly|weekly|daily|monthly"
        "|quarterly|familiar|well-known|time-honoured|time-honored|same old|eternal|never-ending|endless|predictable"
        "|reliable} {silence|shrug|shrugs|circus|ritual|drama|excuse|excuses|finger-pointing|hand-wringing|chaos|mess"
        "|panic|song|blame|nonsense|lament|moaning|whining|confusion|ping-pong|runaround|platitudes|lip|soap|pantomime"
        "|charade|misery|tale|litany|merry-go-round|tango|spectacle|sermon|wailing|shambles|rigmarole|tragedy|apology"
        "|apologies|show}",
        rf"(?:(?:the|an?|our|their|this|its|that) |^\W*){_STALE} {_RITE}",
    ),
    frame(
        "{had|bound|have} to be {a|on a|the|on the|at} {friday|weekend|sunday|saturday|holiday|night|christmas|monday"
        "|first|last}, {of course|naturally|needless to say|predictably} {it was|nobody|no one|none|there was no|the "
        "only}, of course ,, naturally ,, needless to say ,",
        r"it (?:just |simply |always |of course )*(?:had to|was bound to|would have to|has to) be (?:an? |on an? |the "
        r"|on the |at )(?:\w+ )?(?:friday|weekend|sunday|saturday|holiday|night|christmas|monday|first|last)",
        r"^\W*(?:and |but )?(?:of course|naturally|needless to say|predictably) ?,? (?:it was|nobody|no one|none of"
        r"|there was no|the only)\b",
    ),
    frame(
        "not that anyone, not that anybody, not that it, not that they, not that we, as if that were, as if this were, "
        "as if it were, as if we had nothing, as though we had nothing, nothing better to do, nothing else to do, as "
        "if anybody, as if anyone",
        r"(?:^\W*|(?<=[,;(\u2013\u2014-][ ])|(?<=[(\u2013\u2014-]))not that (?:anyone|anybody|it|they|we|this"
        r"|somebody) (?:\w+ )?(?:cared?|helped|noticed?|minded|matters|mattered|listened|read|reads|asked|expected"
        r"|helps|changed|made any)",
        r"as if (?:that|this|it) (?:were|was) (?:news|new|not enough|a surprise|our fault|normal)"
        r"|(?:as (?:if|though) )?(?:we|one|people) (?:have|had|has) nothing (?:better|else) to do"
        r"|as if (?:anybody|anyone) (?:cared|listened|read|asked|knew)",
    ),
    frame(
        "for reasons nobody, for reasons no one, for reasons known only, for reasons best known, for reasons that "
        "escape, for reasons only, for reasons beyond, {god|heaven|goodness|lord} {only |}knows, heavens know, don't "
        "ask, do not ask, get me started, get us started, write a book, write a novel, fill a book, fill a novel, make "
        "this stuff, make it up, make this up, beggars belief, defies belief, laugh or cry, laugh or to, want to cry, "
        "want to scream, want to weep, up the wall, {drive|drives|driving|drove} {us|one|me|everyone|you|anyone}, gets "
        "old, getting old, getting tiresome, getting ridiculous, shame on, a disgrace, beyond a joke, story of my "
        "life, story of our lives, such is life, so it goes",
        r"for reasons (?:nobody|no one|known only to|best known to|that escape|only (?:they|he|she|the \w+) knows?"
        r"|beyond (?:us|our|human))|(?:god|heavens?|goodness|(?:the )?lord)(?: only| alone)? knows? (?:why|what|when"
        r"|how|who|where|for)",
        r"(?:do not|don't|just do not|please do not|best not) (?:ask(?: us| me| why)?(?= ?[.!]|$)|(?:even )?get (?:us"
        r"|me|anyone) started)",
        r"(?:could|can|should) (?:write|fill) (?:an? )?(?:\w+ )?(?:book|novel|bookshelf)s?(?= ?[.,!]|$| (?:about|on"
        r"|with))|(?:could|can)(?: ?not|n't) make (?:it|this|this stuff|these things|that) up",
        r"(?:beggars|defies) (?:all )?belief|(?:not know )?whether to laugh or (?:to )?cry"
        r"|makes? (?:you|one|us|me) want to (?:cry|scream|weep)",
        r"(?:drives?|driving|drove) (?:us|one|me|everyone|you|anyone|everybody) (?:all )?(?:mad|crazy|insane|nuts"
        r"|up the wall|round the bend|to despair|to drink)|(?:it|this|that) (?:is |'s )?(?:gets|getting"
        r"|slowly getting) (?:really )?(?:old|tiresome|ridiculous|embarrassing|silly)(?= ?[.,!]|$)",
        r"shame on (?:them|us|you|the|whoever)"
        r"|(?:is|was|'s) (?:simply |just |frankly |nothing but |nothing short of )*(?:a disgrace|beyond a joke)"
        r"|story of (?:my life|our lives)|such is life|^\W*(?:and )?so it goes",
    ),
    frame(
        "nice to see, nice to know, nice to hear, nice to have, good to know that, good to see that, great to see, "
        "great to know, great to hear, lovely to see, lovely to hear, reassuring to, comforting to, fascinating to, "
        "charming to, heart-warming to, touching to, a relief to know, nice that, how reassuring, how comforting",
        r"^\W*(?:it (?:is|was|'s) (?:always |so |very |truly )?|how |always |so )?(?:nice|good|great|lovely"
        r"|reassuring|comforting|fascinating|charming|heart-warming|touching) to (?:see|know|hear|learn|find"
        r"|read)(?: out)? that\b[^.;]{3,80}?\b(?:at least|nobody|no one|never|not|only|even|still|somewhere|someone"
        r"|somebody|once)\b",
        r"^\W*(?:how )(?:reassuring|comforting|fascinating|charming|heart-warming)\b",
    ),
    frame(
        "{promise|promises|promised|promising|sell|sells|sold} {us |them |everybody |}{the moon|the earth|heaven"
        "|paradise|the sky|gold|wonders|miracles}, "
        "heaven and earth, the blue from the sky, outlive us, outlives us, outlive the, survive us all, "
        "outlived three, one of its days, one of their days, one of those days",
        r"(?:promis|sell|sold)(?:e|ed|es|s|ing)? (?:us |them |everybody |everyone )?(?:the (?:moon|earth|sky|blue)"
        r"|heaven|paradise|gold|wonders|miracles)|(?:outlive[sd]?|survive) (?:us(?: all)?"
        r"|the (?:company|product|team|century)|(?:two|three|several) (?:managers|directors|ceos|owners))"
        r"|(?:one of (?:its|their|those|these) (?:\w+ )?days)(?= ?[.,;!]|$| again)",
    ),
    frame(
        "work of fiction, works of fiction, fairy tale, fairy tales, fairytale, fairytales, science fiction, bedtime "
        "story, bedtime stories, wishful thinking, mythology, a myth, a legend, urban legend, a rumour, a rumor, a "
        "unicorn, a phantom, a mirage, a fantasy, a fable, a chimera, poetry, a novel, fantasy novel, a fiction, pure "
        "fiction, window dressing, a paper tiger, paper tiger, potemkin, fig leaf, lip service, hot air, pious hope, "
        "pipe dream, snake oil, alibi",
        r"(?:is|was|are|were|remains?|remained|turned out to be|proved to be|reads like|read like|counts as"
        r"|amounts? to|, )(?: ?(?:,|apparently|evidently|obviously|clearly|mostly|largely|still|only|just|nothing but"
        r"|pure|mere|an?|the|little more than|no more than|at best|as it turned out))* (?:work of fiction"
        r"|works of fiction|fairy ?tales?|science fiction|bedtime stor(?:y|ies)|wishful thinking|mythology|myth"
        r"|(?:urban )?legend|rumou?r|unicorn|phantom|mirage|(?:pure )?fantasy|fable|chimera|poetry|(?:fantasy )?novel"
        r"|(?:pure )?fiction|window dressing|paper tiger|potemkin \w+|fig leaf|lip service|hot air|pious hope"
        r"|pipe dream|snake oil|alibi)(?= ?[.,;!]|$| (?:that|which|in|of|by|for|from|to)\b)",
        r"(?<=,[ ])(?:an? )?(?:\w+ )?(?P<told>work of fiction|fairy ?tale|science fiction|bedtime story|fantasy novel"
        r"|paper tiger|pipe dream|fable)(?= ?,)",
    ),
    frame(
        "the same theatre, the same theater, the same circus, the same drama, the same game, the same dance, the same "
        "nonsense, the same farce, the same spectacle, the same show, the same comedy, the same ritual, the same "
        "ordeal, the same misery, the same panic, the same scramble, the same excuse, the same excuses, the same "
        "trouble, the same fun, the same joke, the same lament, the same tune, the same old",
        r"(?:every|each) (?:single |damn |bloody )?[\w-]+(?: [\w-]+)? ?,? the (?:very |exact )?same (?:old "
        r")?(?:theat(?:re|er)|circus|drama|game|dance|nonsense|farce|spectacle|show|comedy|ritual|ordeal|misery|panic"
        r"|scramble|excuses?|trouble|fun|joke|lament|tune|song|story|mess|discussion|question)",
        r"(?:it is|it's|it was|always|again|once more|once again|then)(?: always| once more"
        r"| again)? ?,? the same old [\w-]+",
    ),
    frame(
        "sure ,, by all means, why not just, let us just, let's just, just buy another, another dashboard, another "
        "meeting, another tool, another form, another process, another committee, another workshop, another slide, "
        "another slide deck, another spreadsheet, another policy, another survey",
        r"^\W*(?:sure|yes|yeah|oh yes|oh sure|great|fine|okay|ok|right|of course|naturally|by all means"
        r"|why not)(?: ?,)? (?:let us|let's|we (?:can|could|will|should)|why not|just) (?:\w+ )?(?:just |simply |buy"
        r"|add|write|hold|have|found|open|start|send|do|hire|create|build|order|make)\b[^.;]{0,60}?\b(?:another"
        r"|one more|more|yet another|a (?:second|third|fourth|new))\b",
        r"just what (?:we|everyone|everybody|the \w+) (?:needed|need|wanted|was missing)(?:(?= ?[.,:;!]|$)): ?\w*",
    ),
    frame(
        "for tourists, for cowards, for beginners, for pessimists, for grandmothers, for sissies, for nerds, for "
        "bureaucrats, for amateurs, for lesser mortals, for losers, for wimps, for the weak, for others, for other "
        "people, for the timid, for children",
        r"[\w-]+ (?:is|are|was|were) (?:apparently |evidently |obviously |clearly |only |just |something "
        r"|strictly )*for (?:tourists|cowards|beginners|pessimists|grandmothers|sissies|nerds|bureaucrats|amateurs"
        r"|lesser mortals|losers|wimps|the (?:weak|timid))(?= ?[.,;!]|$)",
    ),
    frame(
        "i have seen, we have seen, i've seen, we've seen, have seen better, seen more",
        r"(?:i|we)(?: have|'ve) seen (?:[\w-]+ ){1,4}?(?:with|run|make|do|built|that were|that was|that had|act|behave"
        r"|organise|organize|planned|managed)? ?(?:[\w-]+ ){0,3}?(?:better|faster|safer|more|cleaner|less|sturdier"
        r"|smarter)\b[^.;]{2,60}?\bthan\b",
    ),
    frame(
        "foolishly, naively, in vain, silly as we, naive as we, against all experience, against better knowledge, had "
        "hoped in",
        r"(?:we|i|some of us|everyone) (?:\w+ )?(?:hoped|believed|trusted|assumed|expected|thought|waited|asked|begged"
        r"|looked|searched|called) ?,? (?:foolishly|naively|in vain|(?:silly|naive|foolish) as (?:we|i) (?:are|were|am"
        r"|was)|against all experience)",
        r"(?:foolishly|naively) ?,? (?:we|i|some of us|everyone) (?:had )?(?:hoped|believed|trusted|assumed|expected"
        r"|thought|waited)",
    ),
    frame(
        "one unanswered, no answer, no answers, zero answers, no result, no results, one result, no solution, zero "
        "results, no decision, not one, no reply, no replies, zero replies, one question, nothing, no owner, no fix, "
        "no progress, zero progress, one shrug, no spare",
        r"^\W*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+|countless"
        r"|several) [\w-]+(?: [\w-]+)? ?, (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+"
        r"|countless|several) [\w-]+(?: [\w-]+)? ?,? (?:and |but )?(?P<told>(?:still )?(?:no|zero"
        r"|not (?:one|a single)|one unanswered|one|nothing)(?: [\w-]+){0,3})(?=\W*$)",
    ),
    frame(
        "it is to be hoped, almost relieved, almost glad, almost tempted, almost touched, almost impressed, almost "
        "grateful, let it be said, let it be noted, let it be recorded, let it be known, it bears repeating, out of "
        "ways, may keep it, can keep it, may have it, wins a, gets a prize",
        r"it is to be hoped|(?:one|we|i|you)(?: is| are| am|'re|'m| was| were) almost (?:relieved|glad|tempted"
        r"|touched|impressed|grateful|surprised|moved|happy)|let it be (?:said|noted|recorded|known|stated) that"
        r"|it bears repeating|(?:run|running|ran) out of ways to",
        r"whoever (?:finds?|found|can|manages?|guesses|guessed|understands?|knows?|remembers?) [^.;]{3,60}? (?:may|can"
        r"|is welcome to|gets?|wins?|deserves?|should get|will get) (?:keep it|have it|it|an? (?:\w+ )?(?:prize|medal"
        r"|beer|cake|coffee|award|drink))",
    ),
    frame(
        "curious how, curious that, funny how, funny that, strange how, strange that, odd how, interesting how, "
        "amusing how, remarkable how, amazing how, astonishing how, touching how, fascinating how",
        r"^\W*(?:it is |it's |how )?(?:curious|funny|strange|odd|interesting|amusing|remarkable|amazing|astonishing"
        r"|touching|fascinating)(?: enough)? (?:how|that) [^.;]{3,90}?\b(?:always|never|only|whenever|exactly|just"
        r"|everyone|everybody|nobody|no one|suddenly|still)\b",
    ),
    frame(
        "for more than, more than a, more than the, more than any, matter more than, matters more than, worth more "
        "than, important than",
        r"(?:it seems|it would seem|apparently|evidently|obviously|clearly"
        r"|seemingly)(?: that)? ?,? [^.;]{3,50}?\b(?:counts? for|matters?|(?:is|are) worth|weighs?"
        r"|(?:is|are)) more (?:important )?than (?:an? |the |our |any )?[\w-]+(?: here| in this \w+"
        r"| these days)?(?= ?[.!]|$| (?:here|in this|these days)\b)",
    ),
)
