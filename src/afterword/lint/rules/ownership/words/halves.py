"""Halves of one house: balls in somebody's court, our part that did its job, people one is told to talk to."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        "not ours, not in ours",
        r"(?:issue|problem|bug|fault|error|defect|mistake|cause) (?:is|was|lies|lay|sat) (?:clearly |plainly |only )?"
        r"(?:in|on|with) (?P<told>their [\w-]+(?: [\w-]+){0,2} ?,? ?(?:and )?not (?:in |on |with )?ours)",
    ),
    frame(
        "court",
        r"ball (?:is|was|lies|lay|has been|remains)? ?(?:now |firmly |squarely |clearly "
        r"|back )*in (?:[\w-]+ ){0,3}?(?:their|his|her|[\w-]+'s?) court",
    ),
    frame(
        "talk to, speak to, complain to, ask, take it up with, turn to",
        r"(?<=[;:,.\u2013\u2014-][ ])(?:so |please |just |go |better )*(?P<told>(?:talk to|speak to|complain to"
        r"|take it up with|ask) the [\w -]{2,30}?(?:people|guys|folks|crowd|lot|lads|department|camp))(?=\W*$)",
    ),
    frame(
        "our part of, our piece of, our share of, our section of, our leg of, our half of, our bit of, our stretch of",
        r"our (?:part|piece|share|section|leg|half|bit|stretch) of (?:the |this )?(?:[\w-]+ ){1,3}(?:did (?:its|their"
        r"|the) (?:job|work|part|duty)|worked (?:fine|well|perfectly)|held|was fine|behaved|performed)",
    ),
    frame(
        "own camp, other camp, opposite camp, rival camp, their camp, both camps, two camps",
        r"(?:our|their) own camp|(?:the (?:other|opposite|rival)|their|both|two) camps?(?! (?:site|fire))",
    ),
    frame(
        "not ours, not us, not mine, not for us, not on ours, not on our, not in ours, not our, and not ours, never "
        "ours, hardly ours",
        r"(?:is|was|remains|that's|it's|this is|stays|are|were) (?:clearly |plainly |purely |entirely |simply "
        r"|and remains |all )?(?:the |our |those |a )?(?:[\w-]+ ){0,2}?[\w-]+(?:'s|s') (?:own )?(?:headaches?"
        r"|problems?|jobs?|mess|baby|babies|business|funeral|pigeon|turf|task|duty|responsibility|fault|bug|doing"
        r"|concern|worry|affair|beer|ticket|department|homework|lookout|circus|monkey|mistake|decision|change|outage"
        r"|call|game|show|party|shop|yard) ?,? (?P<told>(?:and |but )?(?:certainly |definitely |surely "
        r"|clearly )?(?:not|never|hardly) (?:ours|us|mine|for us|our \w+|on us|with us))\b",
        r"(?:on|at|in|with|to|from|under|before) (?:the )?(?:desk|door|doorstep|table|plate|lap|court|yard|roof|list"
        r"|side|pile|inbox|account|bill|watch|shoulders|backlog|queue) of (?:the )?[^,;.]{2,40}? ?,? (?P<told>(?:and "
        r"|but )?(?:certainly |definitely )?not (?:on|at|in|with|to|from|under|before) (?:ours|us|our \w+))\b",
    ),
    frame(
        "as seen from us, seen from us, seen from our, seen from here, from where we stand, from where we sit, where "
        "we are standing, from our angle, from our seat, from our vantage, from our window, from our corner, as far as "
        "we, for our part, viewed from our, viewed from here, looked at from our, from our end, from our desk, from "
        "our chair, from our position, in our eyes, from our perspective",
        r"(?:(?:as )?(?:seen|viewed|looked at) from (?:us|here|our (?:side|end|desk|angle|seat|team|position|corner"
        r"|window|perspective|viewpoint))|from (?:where we (?:stand|sit|are(?: standing| sitting)?|stood|sat)"
        r"|our (?:angle|seat|vantage point|window|corner|chair|desk|position|perspective|viewpoint))"
        r"|in our eyes) ?,? (?:everything|all|it|things|the [^,;.]{2,40}?|nothing|no \w+"
        r"|there was nothing)(?: [\w-]+){0,2}? (?:was|were|is|are|ran|worked|looked|went|had|stood"
        r"|behaved) (?:\w+ )?(?:fine|ok|okay|well|good|green|in order|perfect\w*|flawless\w*|clean|healthy|all right"
        r"|alright|correct\w*|up|as (?:it should|planned|designed|agreed|usual)|wrong|amiss|broken|normal\w*)",
        r"(?:was|were|is|are|ran|worked|looked|went|stood|behaved) (?:\w+ )?(?:fine|ok|okay|well|good|green|in order"
        r"|perfect\w*|flawless\w*|clean|healthy|all right|alright|correct\w*|up|as (?:it should|planned|designed"
        r"|agreed)|normal\w*) ?,? (?:as )?(?P<told>(?:seen|viewed|looked at) from (?:us|here|our (?:side|end|desk|angle"
        r"|seat|team|position))|from (?:where we (?:stand|sit|are(?: standing| sitting)?|stood|sat)|our (?:angle|seat"
        r"|vantage point|window|corner|chair|desk|position)))\b",
    ),
    frame(
        "ask the, ask those, talk to the, speak to the, see the, ask our friends, ask our dear, address that to, "
        "address this to, address yourself, direct that to, take that up with, complain at, enquire with, inquire "
        "with, knock at",
        r"(?:(?<=[;:.\u2013\u2014-][ ])(?:so |then |for that |for this |please |better |just |go |kindly |rather "
        r"|you may |you had better |one had better |feel free to )*|(?<=,[ ])(?:so |then |better |rather |you may "
        r"|you had better |one had better |feel free to )+)(?P<told>(?:ask|talk to|speak to|go and see"
        r"|take (?:that|this|it) up with|complain (?:to|at)|address (?:that|this|complaints|questions) to"
        r"|enquire with|inquire with|knock at|thank|blame) (?:the |those |our )?(?:\w+ )?(?:colleagues|people|folks"
        r"|guys|friends|gentlemen|ladies|crowd|lot|lads|boys|experts|neighbours|neighbors|others"
        r"|gang)(?: (?:from|in|of|at|over|on|next|across|upstairs|downstairs)[^,;.]{2,40}?)?)(?=\W*$)",
    ),
    frame(
        "their",
        r"^\W*their (?:[\w-]+ )?[\w-]+ ?[,;\u2013\u2014-] ?(?:so )?their (?:own )?[\w-]+\W*$",
        r"^\W*their (?:[\w-]+ )?[\w-]+ ?[,;\u2013\u2014-] ?our (?:\w+ )?(?:night|weekend|pager|outage|problem|mess"
        r"|blood|sweat|bill|job|tickets?|calls?|phones?|headache|nerves|budget|shift|backs?|reputation|evening"
        r"|customers?|overtime|sleep|sunday)\W*$",
    ),
    frame(
        "while we, whilst we, as we, and we, so we, but we, we were, we had",
        r"(?:the others|others|everybody else|everyone else|the rest|they"
        r"|the (?:\w+ )?(?:gentlemen|ladies|bosses|managers|consultants|developers|architects|planners|salespeople"
        r"|crowd|lot|folks|people|team|department)) (?:peacefully |all |happily |calmly |simply |just )?(?:slept"
        r"|sleep|went home|go home|had (?:lunch|dinner|coffee|breakfast|a party|cake)|celebrated|partied|dined|drank"
        r"|chatted|watched|sat (?:back|at|in)|lay|enjoyed|rested|relaxed"
        r"|were (?:asleep|on the beach|at lunch|in bed|at home)|snored|dreamt|dreamed|laughed|talked"
        r"|stood (?:by|around)|looked on) [^;.]{0,40}?(?P<told>(?:while|whilst|as|and) we (?:\w+ )?(?:worked|work"
        r"|sweated|fought|fixed|dug|carried|cleaned|mopped|toiled|slaved|repaired|bled|struggled|rebuilt|restored"
        r"|typed|drove|answered|took the|did the|were (?:working|fixing|digging|fighting)|had to))\b",
    ),
    frame(
        "pay for what, paid for what, pays for what, suffer for what, suffered for what, answer for what, answered for "
        "what, atone for what, sweat for what, deliver what, build what, make good what, carry what, eat what, swallow "
        "what, clean up what, mop up what, fix what, repair what, mend what, sort out what",
        r"(?:we|us|ops|operations|support|our (?:team|desk|shift|crew|people)"
        r"|the (?:night|late|early) shift) (?:then |always |now |again |once again |once more |may |can |must "
        r"|have to |had to |get to |got to |are left to |were left to |ended up )*(?:pay(?:ing|s)? for|paid for"
        r"|suffer(?:ed|s)? for|answer(?:ed)? for|atone(?:d)? for|sweat(?:ed)? for|deliver(?:ed)?|build|built"
        r"|make good|made good|carry|carried|eat|ate|swallow(?:ed)?|clean(?:ed|ing)? up|mop(?:ped|ping)? up"
        r"|fix(?:ed|es)?|repair(?:ed)?|mend(?:ed)?|sort(?:ed)? out) what(?:ever)? (?:the |our )?(?:\w+ )?(?!we\b"
        r"|was\b|is\b|were\b|it\b)[\w-]+ (?:has |have |had )?(?:promised|promise|broke|break|broken|sold|sell|decided"
        r"|decide|forgot|forgotten|left|messed|dreamt|dreamed|ordered|planned|signed|neglected|skipped|ruined|cooked"
        r"|brewed|spilled|spilt|dropped|botched|dumped|threw|bought|saved)",
    ),
    frame(
        "their half, their part, their share, their side, their end, their piece, their leg, their portion, their bit, "
        "their section, their work",
        r"their (?:half|part|share|side|end|piece|leg|portion|bit|section"
        r"|work) (?:of (?:the |this |that )?(?:[\w-]+ ){1,3}?)?(?:was|is|were|had been|remains|proved"
        r"|turned out)(?: ?, [^,]{2,30} ?,)? (?:\w+ly |to be |again |once more |of course "
        r"|always )*(?:the (?:broken|faulty|failing|late|buggy|rotten|weak|bad|missing|unfinished|sloppy) (?:half"
        r"|part|one|side|end|piece|bit)|broken|faulty|late|buggy|rotten|missing|unfinished|sloppy|a mess|the problem"
        r"|the culprit|full of \w+|a disaster|wrong|not ready|not done|a ruin)(?= ?[.,;!]|$)",
        r"their (?:half|part|share|side|end|piece|leg|portion|bit|section"
        r"|work) (?:of (?:the |this |that )?(?:[\w-]+ ){1,3}?)?(?:did not|didn't|never|failed|broke|fell|collapsed"
        r"|went|came (?:late|too late))\b",
    ),
    frame(
        "warned the, warned those, warned our, told the, told those, warned management, told management, warned "
        "procurement, told procurement, advised the, cautioned the, begged the, reminded the, alerted the, informed "
        "the, asked the, implored the, pleaded with",
        r"we (?:had |have |did |'d |'ve )?(?:already |all |long |repeatedly |clearly |expressly |explicitly "
        r"|often )*(?P<told>(?:warn(?:ed)?|told|tell|advised|cautioned|begged|reminded|alerted|implored"
        r"|pleaded with) (?:the |those |our )?(?:[\w-]+ )?(?:gentlemen|ladies|people|folks|guys|crowd|lot|team"
        r"|department|desk|bosses|managers?|management|board|vendor|supplier|provider|planners|architects|developers"
        r"|buyers|purchasing|procurement|finance|marketing|sales|security|operations|support|office|headquarters|hq"
        r"|consultants|colleagues|friends|committee|steering committee|unit"
        r"|crew)(?: (?:from|in|of|at|over|on|upstairs)[^,;.]{0,40}?)? (?:often enough|again and again"
        r"|time and again|over and over|more than once|a hundred times|enough times|often"
        r"|for (?:years|months|weeks|ages)|many times|countless times|in vain|to no avail|repeatedly|loudly enough"
        r"|clearly enough|from the (?:start|beginning)|long ago|months ago|years ago|beforehand|in good time))\b",
    ),
    frame(
        "found it unnecessary, thought it unnecessary, deemed it unnecessary, did not see fit, didn't see fit, did not "
        "find it necessary, didn't find it necessary, did not consider it necessary, did not deem it necessary, did "
        "not think it necessary, saw no need, saw no reason, felt no need, could not be bothered, couldn't be "
        "bothered, did not feel the need, found it superfluous, thought it superfluous, did not bother, didn't bother, "
        "had better things, did not condescend, did not deign, didn't deign, not deem us, did not have the decency, "
        "didn't have the decency, lacked the decency, lacked the courtesy, did not have the courtesy, considered it "
        "beneath",
        r"(?:found|thought|deemed|considered|did not find|didn't find|did not consider|did not deem|did not think"
        r"|didn't think) it (?:\w+ )?(?:unnecessary|superfluous|needless|too much trouble|beneath (?:them|it|him|her)"
        r"|necessary|worthwhile|worth the trouble|important enough"
        r"|appropriate) (?:to (?:\w+ )?(?:tell|inform|let|ask|warn|consult|involve|invite|answer|notify|brief|include"
        r"|call|ring|mention (?:it|this|that) to) (?:even |so much as )?us)\b",
        r"(?:did not see fit|didn't see fit|saw no (?:need|reason)|felt no need|(?:could not|couldn't) be bothered"
        r"|did not feel the need|did not bother|didn't bother|did not condescend|did not deign|didn't deign"
        r"|(?:did not have|didn't have|lacked) the (?:decency|courtesy)) (?:to (?:\w+ )?(?:tell|inform|let|ask|warn"
        r"|consult|involve|invite|answer|notify|brief|include|call|ring) us)\b",
    ),
    frame(
        "the ones who, the ones that, the ones left, the grandstand, the touchline, the sidelines, the cheap seats, "
        "the fence, the gallery, the balcony",
        r"we (?:are|were|will be|have been) (?:once (?:again|more) |always |again |yet again |of course |the ones "
        r"|ever )+(?:the ones |those |the people )?(?:who|that|left|to) (?:\w+ )?(?:sweep|swept|clean|cleaned|mop"
        r"|mopped|pay|paid|fix|fixed|carry|carried|suffer|suffered|explain|answer|pick|picked|repair|repaired|work"
        r"|worked|stay|stayed|bleed|bled|sit|sat|apologi[sz]e)\b",
        r"(?:easy|simple|comfortable|fine|convenient) (?:for (?:them|others|the \w+) )?to (?:criticis|criticiz|complain"
        r"|judg|shout|comment|talk|advis|sneer)\w* from (?:the )?(?:grandstand|touchline|sidelines?|cheap seats|fence"
        r"|gallery|balcony|armchair|ivory tower|outside|head office|headquarters)",
    ),
    frame(
        "looks after itself, look after themselves, looks after themselves, thinks of itself, think of themselves, "
        "cares about itself, care about themselves, cares only, care only, its own first, their own first, itself "
        "first, themselves first, protects itself, protect themselves, covers itself, cover themselves",
        r"(?P<verb>looks? after|thinks? of|cares? (?:only )?(?:about|for)|serves?|helps?|protects?"
        r"|covers?) (?:only )?(?:itself|themselves|(?:its|their) own(?: \w+)?) (?:first|only|above all"
        r"|before (?:anyone|anybody|all others))",
    ),
    frame(
        "its part, its bit, its job, its homework, its duty, its share, their part, their bit, their job, their "
        "homework, their duty, their share, our part, our bit",
        r"(?:did|kept|played|delivered|done|had done|finished) (?:its|their|our) (?:\w+ )?(?:part|bit|job|homework|duty"
        r"|share) ?[,;\u2013\u2014-] ?(?:but |and |while |whereas )?(?P<told>(?:the |our )?[\w-]+(?: [\w-]+)? (?:did"
        r"|had|has|was|were|would|could)(?: not|n't))(?=\W*$| (?:bother|care|even|do|play|deliver|finish))",
    ),
    frame(
        "we are the ones, we were the ones, we're the ones, it is us and, there is us, there's us, and us, not they, "
        "us and them, them and us, our problem is, our concern is",
        r"we(?: are|'re| were) (?:always |once again |again |once more )?the ones (?:who|that|left"
        r"|to) [^.;]{3,60}?(?P<told>(?:,|and|[\u2013\u2014-]) ?(?:and )?not (?:they|them|the [\w-]+"
        r"|those [\w ]{2,20}))(?=\W*$)",
        r"there(?: is|'s| are) (?:the )?[\w-]+(?: [\w-]+){0,2}? ?,? and (?:then )?there(?: is|'s| are) (?:us|we|them)\b"
        r"|(?:an?|the|this) (?:\w+ )?(?:us and them|them and us|us-and-them)\b",
        r"why [^.;]{3,60}? should (?:be (?:our|ours|any of our) ?(?:problem|concern|business|headache|job|worry)?"
        r"|bother us)\b",
    ),
    frame(
        "the party, the champagne, the cake, the cream, the praise, the bonus, the credit, the applause, the fun, the "
        "glory, the sunshine, the laurels, the hangover, the dishes, the crumbs, the bill, the blame",
        r"(?:has|had|gets?|got|takes?|took|enjoys?|enjoyed|throws?|threw|eats?|ate|drinks?|drank|keeps?|kept|reaps?"
        r"|reaped) (?:all )?the (?:party|champagne|cake|cream|praise|bonus|credit|applause|fun|glory|sunshine|laurels"
        r"|fame|profit|savings) ?[,;\u2013\u2014-] ?(?:and |while "
        r"|but )?(?P<told>(?:the )?[\w-]+(?: [\w-]+)? (?:has|had|gets?|got|takes?|took|keeps?|kept|washes|washed"
        r"|pays?|paid|is left with|was left with|carries|carried) (?:all )?the (?:hangover|dishes|crumbs|bill|blame"
        r"|mess|pain|headaches?|pager|night|work|tears|clean-?up|rain|thorns|risk|debt|bones|washing-up))\b",
    ),
)
