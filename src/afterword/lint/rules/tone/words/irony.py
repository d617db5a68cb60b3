"""Irony: tribute paid to what failed, courtesies that bite, thanks to what was saved."""

from afterword.lint.text.frames import frame

_GIFT = (
    r"(?:boldness|courage|bravery|talent|nerve|cheek|gall|audacity|optimism|imagination|genius|chutzpah|guts|faith"
    r"|generosity|humou?r|daring|confidence|creativity|ingenuity|vision|heroism|stamina|patience of a saint|temerity"
    r"|pluck|bravado|self-confidence|serenity|composure|chuzpe|artistry|mastery)"
)
_TRAIT = (
    rf"(?:{_GIFT}|punctuality|regularity|consistency|calm|calmness|thrift|foresight|tact|charm|modesty|slowness"
    r"|restraint|elegance|finesse|thoroughness|enthusiasm|efficiency|flair|timing|reliability|precision|trust"
    r"|nonchalance|zeal|equanimity|discretion|economy|frugality|persistence|tenacity|devotion|innocence|simplicity"
    r"|grace)"
)
_WONDROUS = (
    r"(?:admirable|touching|enviable|breathtaking|stoic|heroic|sublime|commendable|charming|proverbial|unerring|uncanny"
    r"|unfailing|exquisite|olympian|angelic|saintly|remarkable|impressive|astonishing|astounding|amazing|stunning"
    r"|legendary|boundless|infinite|unshakeable|unshakable|bottomless|refreshing|endearing|childlike|blissful"
    r"|superhuman|celebrated)"
)
_SAVED = (
    r"(?:cost[- ]?(?:savings?|cutting|cuts?|reductions?|control)|savings?(?! (?:plans?|accounts?))|austerity|thrift"
    r"|outsourcing|off-?shoring|downsizing|right-?sizing|hiring freeze|budget cuts?|penny-pinching|bean counters?"
    r"|synerg(?:y|ies)|stinginess|sell-?off|reorganisation|reorganization|restructuring)"
)
_PERK = (
    r"(?:sofas?|new lobby|lobby|coffee machines?|espresso(?: machines?)?|off-?sites?|foosball(?: table)?|table football"
    r"|fruit baskets?|company cars?|t-shirts|mugs|balloons|confetti|(?:summer|christmas|office|launch|garden"
    r"|anniversary) part(?:y|ies)|re-?branding|new logo|logo|posters|lounge|golf (?:day|trip|outing)|yoga|aquarium"
    r"|carpets?|marble|chandelier|bean ?bags|ping-?pong table|fountain|champagne|canap[eé]s|team-?building|gala|buffet"
    r"|sculpture|plants|armchairs|consultants|new chairs|car park|furniture|paintings?)"
)
_FUNDS = r"(?:money|budgets?|funds?|funding|afford(?:able)?|cash|savings?)"
_DAY = (
    r"(?:days|weeks|nights|hours|times|moments|places|people|things|mornings|weekends|evenings|months|fridays|mondays"
    r"|holidays|occasions|seasons|minutes)"
)
_SEASON = (
    r"(?:christmas|winter|summer|easter|autumn|spring|black friday|the (?:end of the (?:year|month|quarter)|holidays"
    r"|weekend|season|heat|snow|frost|leap year|new year)|year-end|month-end|new year|snow|frost|monday|friday)"
)

FRAMES = (
    frame(
        "admire, applaud, marvel at, envy, salute, hand it to, {have|has|had|got} to love, must love, gotta love, be "
        "impressed by, {bow|kneel} {to|before}, hats off to the",
        r"(?:one|we|you|i|anyone) (?:can|could|must|have to|has to|had to|may|might|should|cannot help|can't help"
        r"|have got to|'ve got to|gotta)(?: only| but| just| really| simply| almost)* (?:admire|applaud|marvel at"
        r"|envy|salute|congratulate|love|be impressed by|hand it to|bow (?:to|before)|kneel before)\b",
        rf"hats off to the {_TRAIT}",
        r"hats off to (?:whoever|(?:the|our) (?!(?:[\w-]+ )?(?:on-calls?|responders?|shifts?|switchboard|volunteers?"
        r"|engineers?|colleagues|nurses|operators?|people|crews?|teams?|staff|desk|technicians?|support|drivers?"
        r"|porters?)\b)[^.;,]{3,40}(?=\W*$| (?:for|who|that|which) (?:\w+ )?(?:break|broke|delet|los|kill|not |ignor"
        r"|forg|remov|switch|skipp|clos)))",
    ),
    frame(
        "{takes|took|requires|required|needs|needed|taken} {a certain|a special|a particular|a rare|a healthy|some|real"
        "|true|genuine|quite some|considerable|no small|exceptional|remarkable|a lot of|plenty of|a good deal of"
        "|uncommon}, {takes|took|requires|needs|taken} {talent|courage|nerve|guts|genius|imagination|chutzpah|optimism"
        "|audacity|faith|boldness|bravery|cheek|gall|confidence|vision}",
        r"(?:it|this|that|one|to [^,;.]{3,50}?) (?:must |certainly |really |surely |always "
        r"|clearly )?(?:have )?(?:takes?|took|taken|requires?|required|needs?|needed) (?:an? )?(?:certain |special "
        r"|particular |rare |healthy |some |real |true |genuine |quite some |quite a |considerable |no small "
        r"|exceptional |remarkable |lot of |plenty of |good deal of |uncommon |kind of |sort of |degree of "
        r"|amount of |measure of |dose of |bit of |piece of )*(?:(?:boldness|courage|bravery|talent|nerve|cheek|gall"
        r"|audacity|optimism|genius|chutzpah|guts|daring|temerity|humou?r|heroism|bravado|pluck|stamina)(?= ?[.!,]|$"
        r"| to (?!(?:speak|admit|say|ask|raise|escalate|report|own|stand)\b))|(?:imagination|creativity|confidence"
        r"|faith|generosity|vision|ingenuity)(?= to (?:call|name|describe|believe|see|speak of|sell)\b))",
    ),
    frame(
        "{admirable|touching|enviable|breathtaking|stoic|heroic|sublime|commendable|charming|proverbial|unerring"
        "|uncanny|unfailing|exquisite|olympian|angelic|saintly|remarkable|impressive|astonishing|astounding|amazing"
        "|stunning|legendary|boundless|infinite|unshakeable|unshakable|bottomless|refreshing|endearing|childlike"
        "|blissful|superhuman|celebrated} {boldness|courage|bravery|talent|nerve|cheek|gall|audacity|optimism"
        "|imagination|genius|guts|faith|generosity|humour|humor|daring|confidence|creativity|ingenuity|vision|serenity"
        "|composure|punctuality|regularity|consistency|calm|calmness|thrift|foresight|tact|charm|modesty|slowness"
        "|restraint|elegance|finesse|enthusiasm|flair|timing|trust|nonchalance|zeal|equanimity|discretion|economy"
        "|frugality|innocence|simplicity|efficiency}",
        rf"{_WONDROUS} {_TRAIT}",
    ),
    frame(
        "{with|in} {its|their|his|her} {customary|usual|characteristic|well-known|accustomed|typical|trademark|famous"
        "|habitual|proven}",
        r"(?:with|in) (?:its|their|his|her) (?:customary|usual|characteristic|well-known|accustomed|typical|trademark"
        rf"|famous|habitual|proven) (?:{_TRAIT}|speed|haste|swiftness|promptness|care|style|manner|fashion|attention"
        r"|sense of \w+)",
    ),
    frame(
        "{its|their|his|her|our} {infinite |great |boundless |collective |eternal |unfathomable |}wisdom, {stroke"
        "|moment|flash|fit|burst} of {genius|brilliance|inspiration|generosity|optimism|thrift|foresight|wisdom"
        "|creativity}, {brilliant|great|finest|brightest|sharpest|creative|bright} minds, sense of humour, sense of "
        "humor, {bright|brilliant|inspired|splendid|genius|glorious|ingenious|clever|wonderful|marvellous} idea",
        r"in (?:its|their|his|her|our) (?:\w+ )?wisdom",
        r"in an? (?:rare )?(?:stroke|moment|flash|fit|burst) of (?:pure |sheer )?(?:genius|brilliance|inspiration"
        r"|generosity|optimism|thrift|foresight|wisdom|creativity)",
        r"the (?:brilliant|great|finest|brightest|sharpest|creative|bright) minds (?:at|in|of|behind|from)",
        r"(?:has|have|had|must have had|must have|shows?|showed) an? (?:\w+ )?sense of humou?r",
        r"(?:had|has|got|came up with|come up with|hit (?:on|upon)) (?:the|this|that|an?) (?:\w+ )?(?:bright|brilliant"
        r"|inspired|splendid|genius|glorious|ingenious|clever|wonderful|marvellous) idea (?:of|to|that)",
    ),
    frame(
        "shall we say, let us say, let us just say, let's just say, let's say, "
        "{put|putting|putted} it {mildly|politely|kindly|nicely|diplomatically|gently|charitably|delicately|carefully"
        "|lightly}, "
        "mildly put, politely put, put mildly, put politely, how shall i put, how shall we put, how to put it, "
        "{you|one|we} {can|may|could|want to|wish to|dare} call it that, such as it is, such as it was, "
        "{want|lack} of a {better|ruder|kinder|politer} word, "
        "{pardon|excuse} {the|my|our} {expression|language|french}, all due respect, not to say, politely speaking, "
        "mildly speaking",
        r"(?:shall we say|let us (?:just )?say|let's (?:just )?say)(?= ?(?:,|[\u2013\u2014-])| (?:that|it|the|not)\b)",
        r"(?:to )?put(?:ting)? it (?:very |rather )?(?:mildly|politely|kindly|nicely|diplomatically|gently|charitably"
        r"|delicately|carefully|lightly)|(?:mildly|politely) (?:put|speaking)|put (?:mildly|politely)",
        r"how (?:shall (?:i|we)|to|does one) put it|(?:you|one|we) (?:can|may|could|want to|wish to|dare) (?:really "
        r"|even )?call it that|(?<=,[ ])such as it (?:is|was)",
        r"(?:want|lack) of a (?:better|ruder|kinder|politer) word|(?:pardon|excuse) (?:the|my|our) (?:expression"
        r"|language|french)|with all due respect",
    ),
    frame(
        "bless it, bless them, bless him, bless her, bless its, bless their, bless our, god bless",
        r"(?<=[,(\u2013\u2014-][ ])(?:god )?bless (?:it|them|him|her)\b"
        r"|bless (?:its|their|his|her|our|the) (?:\w+ )?(?:hearts?|souls?|cotton socks)|god bless",
    ),
    frame(
        "thanks to, courtesy of",
        rf"(?:thanks to|courtesy of) (?:the |our |this |their |that |last \w+'s? )*(?:[\w-]+ ){{0,2}}?{_SAVED}(?: "
        r"(?:programme|program|drive|round|plan|initiative|project|measures?|scheme|wave|exercise|of \w+))?",
    ),
    frame(
        "and i quote, and we quote, i quote, we quote, quote unquote, quote-unquote, quote - unquote",
        r"(?:and )?(?:i|we) quote|quote[ ,-]+unquote",
    ),
    frame(
        "round of applause, standing ovation, slow clap, slow handclap, three cheers, take a bow, chapeau, gold star, "
        "gold medal, medal for, medal to, a medal, award goes to, prize goes to, prize for, oscar goes, oscar for, "
        "trophy for, nobel prize, award for",
        r"(?:round of applause|standing ovation|slow (?:hand-?)?clap|three cheers|chapeau|gold star|gold medal|medals?"
        r"|trophy|oscar|award|prize)(?: goes)? (?:for|to)(?! (?:(?:the|our|all|this|those) )*(?:[\w-]+ )?(?:on-calls?"
        r"|responders?|shifts?|switchboard|volunteers?|engineers?|colleagues|nurses|operators?|people|crews?|teams?"
        r"|staff|everyone|everybody|desk|technicians?|support|drivers?|porters?)\b)",
        r"^\W*(?:the |and the )?(?:award|prize|oscar|nobel prize|trophy) (?:for|goes)|take a bow|(?:give|gives"
        r"|deserves?|earned|award) [^,;.]{0,30}?an? (?:gold )?medal(?= ?[.!]|$)",
    ),
    frame(
        "of all days, of all weeks, of all nights, of all hours, of all times, of all moments, of all places, of all "
        "people, of all things, of all mornings, of all weekends, of all evenings, of all months, of all the days, of "
        "all the weeks, of all the nights, of all the times, of all the moments, of all the places, of all the people, "
        "of all the things, of all fridays, of all mondays, of all holidays, of all the weekends, of all the mornings, "
        "of all the hours, of all seasons",
        rf"of all {_DAY}(?= ?[,.;!]|$| (?:to|they)\b)|of all the {_DAY} (?:to|they|in the (?:year|world))",
    ),
    frame(
        "a surprise, as unexpectedly, unexpectedly early, so suddenly, as suddenly, out of the blue, out of nowhere, "
        "surprised every, surprised each, who could have, who would have, could possibly have known, could have known, "
        "would have thought",
        r"(?:come|comes|came|coming|arrives?|seem|seems) (?:as|like|to be) (?:an? )?(?:\w+ )?surprise(?: to [\w "
        r"]{2,25}?)? (?:every|each|again|once more|once again|year after|yet again)",
        rf"{_SEASON} (?:came|comes|arrived|arrives|is|was|fell|falls) (?:as an? (?:\w+ )?surprise"
        r"|(?:so |as |once again |again |rather |quite |very )*(?:unexpected(?:ly)?"
        r"|sudden(?:ly)?)(?: early)?(?: again| this year)?|out of (?:nowhere|the blue))",
        r"who (?:could|would|can) (?:possibly |ever )?have (?:known|guessed|thought|imagined|foreseen|predicted"
        r"|suspected|expected)",
        r"nobody could possibly have (?:known|guessed|foreseen|imagined)|surprised (?:every|each) (?:single )?(?:year"
        r"|time|winter|summer|month|quarter|spring|autumn)",
    ),
    frame(
        "{always|never|still|suddenly|plenty of|enough} {money|budget|funds|time|cash} {for|to}, {money|budget|funds"
        "|cash} {is|was|were|are} {found|available|there}, {no|not} {money|budget|funds}",
        r"there(?: is|'s| was) (?:apparently |of course |suddenly |somehow )*(?:(?:always|suddenly|still"
        rf"|somehow) (?:enough |plenty of )?(?:money|budget|funds|cash) for (?:[\w-]+ ){{0,3}}?{_PERK}"
        r"|never (?:enough |any )?(?:money|budget|funds|cash) (?:for|to)\b|(?:always|never) (?:enough )?(?:money"
        r"|budget|funds|time|cash) (?:for|to)\b[^;.]{3,50}?\b(?:but|and|yet) (?:never|always|not)\b)",
        r"(?:money|budget|funds|cash) (?:was|were|is|are) (?:quickly |always |somehow |suddenly )*(?:found|available"
        r"|there) for [^;.]{3,50}?\b(?:but|not|yet|never)\b",
    ),
    frame(
        "sofas, sofa, lobby, coffee machine, coffee machines, espresso, offsite, off-site, offsites, off-sites, "
        "foosball, table football, fruit basket, fruit baskets, company car, company cars, t-shirts, mugs, balloons, "
        "confetti, {summer|christmas|office|launch|garden|anniversary} {party|parties}, rebranding, re-branding, new "
        "logo, posters, lounge, golf, yoga, aquarium, carpet, carpets, marble, chandelier, bean bags, beanbags, "
        "ping-pong, fountain, champagne, canapes, team-building, teambuilding, gala, buffet, sculpture, armchairs, new "
        "chairs, furniture, painting, paintings",
        rf"{_FUNDS}\b[^.]{{2,70}}?\b(?:but|while|though|yet|however|instead|meanwhile|of course|not"
        rf"|[,;]) ?(?P<told>[^.,;]{{0,40}}?{_PERK})",
        rf"(?P<told>{_PERK})\b[^.]{{2,50}}?\b(?:but|while|though|yet|not|no)\b[^.]{{0,50}}?{_FUNDS}",
    ),
    frame(
        "graciously, magnanimously, benevolently, obligingly, "
        "{deign|deigns|deigned|deigning|condescend|condescends|condescended|vouchsafed|saw fit|sees fit|see fit} to, "
        "kind enough to, good enough to, generous enough to, so kind as, so good as, so generous as, "
        "the {grace|decency|goodness|courtesy|kindness|generosity} to",
        r"(?:graciously|magnanimously|benevolently|obligingly) (?:\w+ed|sent|gave|let|told|took|wrote|found|left|put"
        r"|came|chose)",
        r"(?:deign|condescend)(?:s|ed|ing)? to|vouchsafed|(?:saw|sees|see) fit to",
        r"(?:was|were|is|are|been) so (?:very )?(?:kind|good|generous|gracious|polite) as to",
        r"(?:finally|at last|at long last|eventually|even|actually|only then|after [^,;.]{2,30}?) (?:was|were"
        r"|been) (?:kind|good|generous|gracious) enough to|(?:was|were) (?:kind|good|generous"
        r"|gracious) enough to [^.;]{2,60}? (?:after|only|at last|eventually|within a mere)\b",
        r"(?:has|had|have|having) (?:even |at least |finally )?the (?:grace|decency|goodness|courtesy|kindness"
        r"|generosity) to",
    ),
    frame(
        "lucky us, lucky old us, lucky me, lucky you, aren't we lucky, how lucky, thanks a million, much obliged, "
        "happy new year indeed, merry christmas to, oh joy, what joy, silly us, silly me, how naive, how foolish of, "
        "naive of, clever us",
        r"lucky (?:old )?(?:us|me|you)\b|aren't we lucky|how lucky (?:we|are|for|of)|thanks a million|much obliged"
        r"|happy new year indeed|merry christmas to (?:us|all)|(?:oh|what) joy\b|silly (?:us|me)\b|how (?:naive|foolish"
        r"|silly) (?:of|we)",
    ),
    frame(
        "conveniently, miraculously, funnily enough, amusingly, wonder of wonders, believe it or not, wait for it, "
        "shocker, newsflash, news flash, breaking news, pro tip, fun fact, plot twist, drum roll, drumroll, you "
        "guessed it, surprise",
        r"^\W*(?:and |but )?(?:miraculously|how conveniently|funnily enough|amusingly|wonder of wonders"
        r"|believe it or not|newsflash|news ?flash|breaking news|pro tip|fun fact|plot twist|shocker|surprise"
        r"|drum ?roll(?: please)?) ?[,:!\u2013\u2014]",
        r"(?<=[,(\u2013\u2014-][ ])(?:wait for it|drum ?roll(?: please)?|you guessed it|believe it or not"
        r"|conveniently)(?= ?[,):\u2013\u2014.-])",
    ),
    frame(
        "grateful to, thankful to, indebted to, grateful that, thankful that, obliged to the, thank the, thanks to "
        "the, thank you for, thanks for, appreciate the, appreciated the, appreciate that, delighted to, delighted "
        "that, pleased to learn, glad to hear, glad to learn, happy to hear, honoured to, honored to, privileged to, "
        "flattered that, touched that, moved that",
        r"(?:grateful|thankful|indebted|obliged|thank you|thanks|delighted|pleased|glad|honou?red|touched|flattered"
        r"|(?:we |i )(?:truly |really |very much |do )?(?:thank|appreciate[d]?))(?: to| that"
        r"| for)? [^.;]{0,60}?\b(?:only (?:\w+ ){0,3}?(?:later|after|when|once|then|on \w+day)"
        r"|(?:a mere|just|no more than|within) (?:\w+ ){1,2}(?:hours|days|weeks|months) (?:later|after)"
        r"|after the fact|at long last|at last|eventually|so late|too late|in (?:such )?good time for the"
        r"|once it was over|when it was all over|(?:hours|days|weeks|months) late(?:r)?"
        r"|by (?:fax|carrier pigeon|the press)|from (?:twitter|the press|the newspaper|our customers))\b",
    ),
    frame(
        "a mystery, anybody's guess, anyone's guess, a riddle, an enigma, a secret, beyond us, beyond me, beyond "
        "comprehension, unfathomable, escapes us, escapes me, eludes us, a miracle, inexplicable, beyond explanation, "
        "open to debate, a puzzle to",
        r"^\W*(?:but |and |just )?(?:how|why|what) [^.;?]{4,80}? (?:remains|is|will remain|will forever remain"
        r"|shall remain|stays|was|has remained)(?: and remains)?(?: \w+ly| still| to this day| forever)? (?:(?:an? "
        r"|one of \w+ )(?:\w+ )?(?:mystery|riddle|enigma|secret|miracle|mysteries|puzzle to (?:us|all|everyone))"
        r"|(?:anybody|anyone)'s guess|beyond (?:us|me|all of us|comprehension|explanation|human \w+)|unfathomable"
        r"|(?:the|their|his|her) (?:\w+ )?secret|open to debate)",
        r"^\W*(?:but |and |just )?(?:how|why|what) [^.;?]{4,80}? (?:escapes|eludes|defeats) (?:us|me|everyone"
        r"|comprehension)",
    ),
    frame(
        "in theory, on paper, on the slide, on the slides, in the brochure, or so the, or so we, or so they, or so it, "
        "at least that, at least so",
        r"(?:in theory|on paper|on the slides?|in the brochure) ?,? [^.]{5,80}?[;,\u2013\u2014-] ?(?:but "
        r"|and )?(?P<told>in theory|on paper|on the slides?|in the brochure)(?=\W*$)",
        r"or so (?:the (?:brochure|slides?|wiki|contract|vendor|plan|sales \w+|story|legend|theory|manual|marketing"
        r"|leaflet|datasheet|data sheet|concept|architects?)|we (?:were told|thought|believed|hoped)|they (?:say|said"
        r"|told us|claim|claimed)|it (?:says|said|seemed|was said)|everyone (?:says|said|thought))",
    ),
)
