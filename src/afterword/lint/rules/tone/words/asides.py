"""Asides to the reader: draw your own conclusions, anyone who has met it will know the feeling, one for the museum."""

from afterword.lint.text.frames import frame

_SLOW = (
    r"(?:snails?|glaciers?|tortoises?|turtles?|sloths?|slugs?|treacle|molasses|continental drift|geology|oak"
    r"|stalactites?|ketchup|carrier pigeons?|mail coach|stage ?coach|ox cart|steam train)"
)
_AGO = (
    r"(?:stone age|bronze age|iron age|ice age|middle ages|dark ages|last century|last millennium|days of (?:noah|yore"
    r"|steam|punch cards)|dawn of time|time of the dinosaurs|age of (?:steam|dinosaurs)|time before the flood|jurassic"
    r"|pharaohs|previous century|previous millennium|cretaceous|time immemorial|year dot|beginning of time)"
)
_ASKED = (
    r"(?:suggestions?|proposals?|requests?|mails?|e-?mails?|warnings?|complaints?|reports?|questions?|reminders?"
    r"|letters?|memos?|concerns?|findings?|recommendations?|tickets?|objections?|ideas?|offers?|calls?|advice|input"
    r"|feedback|pleas?|appeals?|petitions?)"
)
_NODDED = (
    r"(?:praised|noted|welcomed|filed|applauded|acknowledged|nodded (?:through|at)|smiled at|admired|discussed"
    r"|thanked for|appreciated|minuted|framed|taken (?:note of|down|on board))"
)
_DROPPED = (
    r"(?:ignored|forgotten|shelved|buried|filed (?:away|under \w+)|binned|dropped|mislaid|lost|archived|deleted|parked"
    r"|put (?:aside|away|in a drawer)|left (?:to (?:rot|die)|lying)|never (?:seen|heard of|mentioned) again)"
)
_NOTION = (
    r"(?:idea|notion|definition|concept|understanding|interpretation|version|view|sense|brand|sort|kind"
    r"|translation) of (?:an? |the |good |fast |what )?(?:urgent|urgency|soon|fast|quick|quickly|quality|support"
    r"|service|help|plan|redundan\w+|spare|backup|backups|test|tests|testing|review|maintenance|progress|priority"
    r"|emergency|high availability|availability|security|documentation|communication|teamwork|partnership|customer \w+"
    r"|speed|punctual\w*|immediate(?:ly)?|now|short|brief|small|careful|simple|cheap|cooperation|fun|humou?r|duty"
    r"|diligence|care|careful\w*|clean|done|ready|stable|monitoring|resilience|planning|notice|information|warning"
    r"|transparency|agile|agility)"
)
_VIRTUE = (
    r"(?:backups?|tests?|testing|sleep|documentation|reviews?|weekends|monitoring|reading|thinking|planning|spares?"
    r"|alerts?|runbooks?|drills?)"
)

FRAMES = (
    frame(
        "know the feeling, knows the feeling, know what we mean, knows what we mean, know what i mean, know the pain, "
        "knows the pain, know the drill, own conclusions, what you will, what you like, comment is superfluous, any "
        "comment, enough said, need we say more, need i say more, say no more, you do the maths, you do the math, "
        "leave it to the reader, the reader may, the reader can, readers may, is left to the reader, rest is history, "
        "imagine the rest, guess the rest, rest our case, rest my case, need we go on, do we need to go, do i need to "
        "go, we need not add, where to begin, where shall we start, where do we start, three guesses, you can imagine",
        r"(?:anyone|anybody|those|everyone|everybody|whoever|people) (?:who )?(?:has|have|had|ever|used|met|knows"
        r"|know) [^.;]{3,60}? (?:will |would )?(?:knows?|understands?) (?:the (?:feeling|pain|drill|type|kind)"
        r"|what (?:we|i) mean)",
        r"(?:draw|drew|form|draws?) (?:your|their|his|her|one's|the) own conclusions?|make of (?:that|this"
        r"|it) what you (?:will|like)|comments? (?:is|are|seems?) superfluous|(?:enough|nuff) said"
        r"|need (?:we|i) (?:say more|go on|add)|say no more(?=\W*$)|you do the maths?|do (?:we|i) need to go on",
        r"(?:leave|left) (?:it |that )?to the (?:\w+ )?reader(?:'s imagination)?|(?:the )?(?:\w+ )?readers? (?:may|can"
        r"|might|will) (?:well |easily |now )?(?:guess|imagine|judge|decide|wonder|draw|work out)|the rest is history"
        r"|(?:you|one|we all) can (?:easily |well )?(?:imagine|guess) the rest|rest (?:our|my) case|where (?:to begin"
        r"|(?:shall|do|should) (?:we|i|one) (?:start|begin))|three guesses",
    ),
    frame(
        "stone age, bronze age, iron age, ice age, middle ages, dark ages, last century, last millennium, days of "
        "noah, days of yore, days of steam, punch cards, dawn of time, dinosaurs, age of steam, the flood, jurassic, "
        "pharaohs, previous century, older than the, prehistoric, antediluvian, medieval, mediaeval, time immemorial, "
        "year dot, beginning of time, steam-age, museum, history books, hall of shame, hall of fame, antique shop, "
        "archaeology, archaeologists, fossil, fossilised, cretaceous",
        rf"(?:from|in|of|since|to|during|into|like|as old as) (?:the |a )?{_AGO}(?! (?:the )?(?:valve|sensor|gate|wall"
        rf"|barrier|zone|plain)\b)(?= ?[.,;!]|$| (?:named|was|were|is|are|and|still|that|which|when|of|the|nobody|we"
        rf"|with|by)\b)",
        r"when dinosaurs (?:still )?(?:roamed|ruled|walked)|older than (?:the hills|time|most of (?:us|the team)"
        r"|some of (?:us|our \w+)|methuselah|sin|the internet|its users|the interns?"
        r"|our (?:youngest|interns?|trainees?))|prehistoric|antediluvian|medi(?:a)?eval|steam-age|fossili[sz]ed",
        r"(?:belongs?|belonged|ready|due|fit|straight|one|something|candidate|piece|exhibit) (?:in|for|into) (?:(?:an? "
        r"|every )(?:\w+ )?(?:museum|antique shop|textbooks?)|(?:the |our )?(?:\w+ )?(?:history books?|hall of (?:shame"
        r"|fame)|archaeologists?))|(?:ready|one|something|piece|due) for the museum",
    ),
    frame(
        "idea of, notion of, definition of, concept of, understanding of, interpretation of, brand of, sense of",
        r"(?:[\w-]+'s|[\w-]+s'|their|his|her|its|somebody's|this is (?:our|their|the \w+'s)) (?:own |personal "
        rf"|peculiar |curious |strange )*{_NOTION}(?: [\w-]+){{0,3}}? (?:is|was|seems?|appears?|are|were|differs?"
        r"|means?|consists?|includes?|excludes?|starts?|ends?)",
        r"(?:so |if )?(?:this|that)(?: is| was|'s) (?:their|his|her|its|the [\w-]+'s|somebody's"
        rf"|what they call) {_NOTION}",
    ),
    frame(
        "and ignored, and forgotten, and shelved, and buried, and filed, and binned, and dropped, and mislaid, and "
        "lost, and archived, and parked, then ignored, then forgotten, then shelved, then buried, politely ignored, "
        "kindly ignored, politely declined, duly ignored, duly forgotten, promptly forgotten, promptly ignored, "
        "gracefully ignored, warmly ignored, studiously ignored, roundly ignored, never seen again, never heard of "
        "again, deafening silence, thunderous silence, resounding silence, eloquent silence, stony silence, icy "
        "silence, polite silence, radio silence",
        rf"{_ASKED}(?: (?:for|about|to|of|from|by|in) [^,;.]{{2,40}}?)? (?:was|were|is|are|has been|have been|got"
        rf"|gets?|being) (?:\w+ly |all |first |then )*{_NODDED}(?: ?,? {_NODDED})* ?,? (?:and |then "
        rf"|only to be )+(?:\w+ly )?{_DROPPED}(?! (?:by|after|when|because)\b)",
        rf"{_ASKED}(?: (?:for|about|to|of|from|by|in) [^,;.]{{2,40}}?)? (?:was|were|is|are|has been|have been|got"
        r"|gets?) (?:politely|kindly|duly|promptly|gracefully|warmly|studiously|roundly|royally|cheerfully|solemnly"
        r"|dutifully) (?:ignored|forgotten|declined|buried|shelved|filed|overlooked)",
        r"(?:deafening|thunderous|resounding|eloquent|stony|icy|polite|dignified|majestic|noble|golden"
        r"|embarrassed) silence",
    ),
    frame(
        "thousand times, million times, hundred times, than we can count, than one can count, cows come home, time "
        "immemorial, an eternity, pulling teeth, talking to a wall, audience with the pope, winning the lottery, paint "
        "dry, grass grow, herding cats, snail's pace, glacial, the speed of, speed of a, needle in, carrier pigeon, "
        "carrier pigeons, smoke signals, a séance, crystal ball, reading tea leaves, tea leaves, ouija, squaring the "
        "circle, a blue moon, camel through",
        r"(?:said|told|asked|begged|warned|written|explained|reported|requested|repeated|heard|seen|mentioned|raised"
        r"|say|ask|tell)(?: \w+){0,4}? (?:a|an?|about a) (?:thousand|million|hundred|zillion|billion) times"
        r"|(?:more often|more times|oftener) than (?:we|one|i|anyone) (?:can|care to|could) (?:count|remember)"
        r"|until the cows come home",
        rf"(?:at|with) (?:an? |the )?(?:snail's pace|glacial (?:pace|speed)|(?:pace|speed|urgency|agility|grace|haste"
        rf"|elegance) of (?:an? )?(?:\w+ )?{_SLOW})",
        r"(?:like|as (?:easy|much fun|quick|exciting|pleasant|useful) as|(?:harder|easier|faster|simpler"
        r"|quicker) (?:\w+ )?(?:to|than)|than) (?:it is )?(?:to )?(?:\w+ )?(?:pulling teeth|pull teeth"
        r"|talking to an? (?:brick )?wall|(?:an? |get an |getting an )?audience with the pope"
        r"|win(?:ning)? the lottery|watch(?:ing)? (?:paint dry|grass grow)|herd(?:ing)? cats"
        r"|(?:an? )?needle in an? haystack|square? the circle|squaring the circle|reading (?:tea leaves|entrails)"
        r"|a root canal|carrier pigeons?|smoke signals)",
        r"(?:takes?|took|lasted|waited|needs?|needed) (?:nothing less than |what felt like |half |almost "
        r"|about )?an eternity|(?:by|via) (?:carrier pigeon|smoke signals?)|(?:consult(?:ed|ing)?|needs?|needed"
        r"|without|had to buy|use) an? (?:crystal ball|ouija board|fortune teller|clairvoyant|s[eé]ance)",
    ),
    frame(
        "hold music, hotline music, waiting music, hold tune, waiting loop, queue music, hold melody, by heart, every "
        "note, every bar",
        r"(?:hold|hotline|waiting|queue|muzak|telephone) (?:music|tune|melody|loop|jingle)(?: \w+){0,3}? (?:is|was"
        r"|by heart|for|until|again|we)\b|(?:enjoyed|listened to|hummed|know|knows|knew|savoured|savored"
        r"|heard) (?:the|its|their|every \w+ of the) (?:\w+ )?(?:hold|hotline|waiting|queue) (?:music|tune|melody"
        r"|loop|jingle)|we (?:now )?know every (?:note|bar|word) of",
    ),
    frame(
        "rarely has, rarely have, rarely was, seldom has, seldom have, seldom was, never has so, never was so, never "
        "have so, rarely were, seldom were",
        r"(?:rarely|seldom|never) (?:before )?(?:has|have|had|was|were) so (?:much|many|little|few)\b",
    ),
    frame(
        "with feeling, at the back, repeat after, how many times must, how many times do we have, read my lips, watch "
        "my lips, write that down, write it down, memo to, note to management, note to the, dear management, dear "
        "vendor, dear board, dear diary, dear colleagues, word of advice, little tip, a tip for",
        r"(?:once more|again|one more time) ?,? with feeling"
        r"|for (?:those|the (?:slow|deaf|people|ones|kids|slow ones)) (?:\w+ )?(?:at|in) the back"
        r"|repeat after (?:me|us)|(?:read|watch) my lips"
        r"|(?:memo|note) to (?:management|the (?:board|vendor|planners?|architects?|management|supplier))"
        r"|^\W*dear (?:management|vendor|board|diary|supplier|provider|carrier|planners?|architects?|monitoring"
        r"|scheduler|marketing|sales|procurement|headquarters)"
        r"|(?:a|one|little|small|free) (?:tip|word of advice|hint) (?:for|to) (?:the )?(?:vendor|board|management"
        r"|planners?|supplier|architects?|authors?|next (?:one|genius|owner))",
    ),
    frame(
        "how not to, hall of shame, candidate for the, award for the, worst dialog, who needs, for cowards, for "
        "losers, for wimps, for beginners, for other people, is overrated, are overrated, foreign word, foreign "
        "concept, rocket science, brain surgery, unknown concept, alien concept, a luxury, for the faint, for mere "
        "mortals, is optional, are optional, lost art, dying art, state secret, state secrets, well-kept secret, trade "
        "secret",
        r"(?:example|lesson|lessons|masterclass|master class|manual|guide|study|course|tutorial|demonstration|textbook"
        r"|model|showcase) (?:of|in|for|on) how not to",
        r"(?:candidate|contender|nominee|nominated|shortlisted) for (?:the |this year's )?(?:\w+ )?(?:award|prize|medal"
        r"|oscar|worst|darwin|title|hall of shame|golden|razz)",
        rf"who (?:really |still |even )?needs {_VIRTUE}|{_VIRTUE} (?:is|are|seems?|appears?)(?: to be)? (?:\w+ly )?"
        r"(?:for (?:cowards|losers|wimps|beginners|other people|the faint|mere mortals|amateurs|sissies|others)"
        r"|overrated|an? (?:foreign|unknown|alien) (?:word|concept)|an? (?:lost|dying) art|for the weak)",
        r"(?:is|was|are|be)(?: not|n't| hardly| scarcely| not exactly| surely not| no)? (?:exactly |really "
        r"|quite )?(?:rocket science|brain surgery)|(?:foreign|unknown|alien) (?:word|concept) (?:to|for|in|here|at)"
        r"|(?:apparently|evidently|obviously|clearly|seemingly|seems to be|treated as|remains?) an? (?:well-kept "
        r"|well-guarded )?(?:state |trade )?secret",
    ),
    frame(
        "good grief, for crying out loud, heaven's sake, heavens' sake, goodness' sake, goodness sake, pete's sake, "
        "pity's sake, god's sake, oh dear, oh well, give us a break, give me a break, spare us the, spare us, you had "
        "one job, one job, about time, high time, a day too soon, good time, sweet time, asking for the moon, asking "
        "too much, too much to ask, all we ask, all we asked, all we want, all we wanted, with friends like, rains but "
        "it pours, it rains it pours, comes alone, pigs might fly, will freeze over, it will be christmas, all be "
        "retired, getting older, any younger, take a number, join the queue, square one, so far so bad, cue the, stay "
        "tuned, to be continued, next outage, see you next, same time next",
        r"good grief|for crying out loud|for (?:heaven'?s?'?|goodness'?|pete'?s|pity'?s|god'?s) sake"
        r"|^\W*oh (?:dear|well)\b|give (?:us|me) a break|spare us (?:the|your|their|another|any)\b"
        r"|had (?:only |just )?one job(?= ?[.,!:;]|$)",
        r"(?:it (?:is|was)|it's|and) (?:about|high) time (?:too|that (?:somebody|someone|anybody|management|they|the)"
        r"|(?:somebody|someone|they|management|the \w+) (?:\w+ed|did|bought|took|got|went))|^\W*(?:and )?(?:about"
        r"|high) time(?: too)?(?=\W*$)|not a (?:day|minute|moment|second) too (?:soon|early)(?= ?[.,!]|$)|in (?:its"
        r"|their|his|her) own (?:sweet |good )+time|(?:took|takes?|taking) (?:its|their|his|her) (?:own )?sweet time",
        r"(?:are|is|were|was|am|'re|be)(?: not|n't) (?:really )?(?:asking (?:for (?:the moon|much|miracles)|too much"
        r"|a lot)|too much to ask)|do(?: not|n't) ask for (?:much|the moon|miracles)"
        r"|all we (?:ask|asked|want|wanted|need|needed|hope|hoped)(?: for)? (?:is|was)\b",
        r"with (?:friends|partners|vendors|suppliers|colleagues) like (?:these|this|that|them)|it never rains but"
        r"|when it rains ?,? it pours|trouble never comes alone|pigs might fly|hell will freeze"
        r"|it will be (?:christmas|easter|\w+ again) before|(?:will|shall) all be (?:retired|dead|old) (?:before|by)"
        r"|are (?:all )?getting (?:any )?(?:older|younger)|not getting any younger",
        r"^\W*(?:take a number|join the queue|back to (?:square one|the drawing board)|so far,? so bad|stay tuned"
        r"|to be continued|same (?:time|place|again) next \w+|see you (?:next|at the next) \w+)(?: for \w+)?(?=\W*$"
        r"|[,:;])|cue the (?:next|usual|inevitable|violins|outrage|circus|finger)",
        r"(?:well done|congratulations|bravo|thanks|thank you|kudos|compliments|nice work|good work"
        r"|great work)(?: to)? (?:all|everyone|everybody)(?: (?:concerned|involved|responsible))(?=\W*$)(?! \w)",
    ),
    frame(
        "all concerned, everyone concerned, everybody concerned, all involved, everyone involved, everybody involved, "
        "all responsible",
        r"(?P<told>(?:(?<=[,;\u2013\u2014-][ ])|(?<=[,;\u2013\u2014-]))(?:well done|congratulations|bravo|kudos"
        r"|compliments|nice work|good work|great work|thanks) ?,? (?:to )?(?:all|everyone|everybody) (?:concerned"
        r"|involved|responsible))(?=\W*$)",
    ),
    frame(
        "somehow there, strangely there, mysteriously there, magically there, oddly there, somehow we, for every, as "
        "it does, as they do, as it always, as they always, as it will, as these things, as things do",
        r"(?:somehow|strangely|mysteriously|magically|oddly)(?: enough)? ?,? (?:there (?:is|are|was|were)|we (?:have"
        r"|get|find)|they (?:have|find)) [^.;]{3,60}?\b(?:and|but|yet) (?:never|not|no)\b",
        r"(?P<told>(?:(?<=[,\u2013\u2014-][ ])|(?<=[,\u2013\u2014-]))as (?:it|they|one|these things|such things"
        r"|things) (?:always |invariably |inevitably |usually |so often |tends? to )*(?:does|do|will|would"
        r"|happens?)(?: ?,? (?:whenever|every time|on (?:fridays?|sundays?|weekends?|holidays?)|at (?:night|weekends?"
        r"|christmas))))",
    ),
    frame(
        "good for nothing, of no use, no use at, no use to, no help at, no help to, a letdown, a let-down, a "
        "disappointment, waste of time, waste of money, waste of space, waste of breath, let us down, lets us down, "
        "let everyone down, the paper it, its money, their money, left us standing, left everyone standing, worth "
        "nothing, not worth a",
        r"(?:once (?:again|more)|yet again|again|as (?:usual|always|ever)"
        r"|(?:proved|proves|proven|turned out|turns out|was|is|were|are)(?: once again| once more| again"
        r"| yet again)?(?: to be)?) ?,? (?:[^.;,]{2,60}? )?(?P<told>(?:good for nothing|of no use"
        r"|no (?:use|help) (?:at all|to (?:anyone|anybody|us|them))|an? (?:\w+ )?(?:let-?down|disappointment"
        r"|waste of (?:time|money|space|breath))|let(?:s)? (?:us|everyone|everybody) down|(?:not )?worth (?:nothing"
        r"|(?:the paper|its money|their money|a \w+))))(?= ?[.,;!]|$| (?:it|that|for|again)\b)",
    ),
)
