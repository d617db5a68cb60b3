"""Halves of one house: balls in somebody's court, our part that did its job, people one is told to talk to."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        "court",
        r"ball (?:is|was|lies|lay|has been|remains)? ?(?:now |firmly |squarely |clearly |back )*in (?:[\w-]+ ){0,3}?"
        r"(?:their|his|her|[\w-]+'s?) court",
    ),
    frame(
        "talk to, speak to, complain to, ask, take it up with, turn to",
        r"(?<=[;:,.\u2013\u2014-][ ])(?:so |please |just |go |better )*(?P<told>(?:talk to|speak to|complain to"
        r"|take it up with|ask) "
        r"the [\w -]{2,30}?(?:people|guys|folks|crowd|lot|lads|department|camp))(?=\W*$)",
    ),
    frame(
        "our part of, our piece of, our share of, our section of, our leg of, our half of, our bit of, our stretch of",
        r"our (?:part|piece|share|section|leg|half|bit|stretch) of (?:the |this )?(?:[\w-]+ ){1,3}(?:did (?:its"
        r"|their|the) "
        r"(?:job|work|part|duty)|worked (?:fine|well|perfectly)|held|was fine|behaved|performed)",
    ),
    frame(
        "own camp, other camp, opposite camp, rival camp, their camp, both camps, two camps",
        r"(?:our|their) own camp|(?:the (?:other|opposite|rival)|their|both|two) camps?(?! (?:site|fire))",
    ),
    frame(
        "not ours, not us, not mine, not for us, not on ours, not on our, not in ours, not our, and not ours, never "
        "ours, "
        "hardly ours",
        r"(?:is|was|remains|that's|it's|this is|stays|are|were) (?:clearly |plainly |purely |entirely |simply |and "
        r"remains "
        r"|all )?(?:the |our |those |a )?(?:[\w-]+ ){0,2}?[\w-]+(?:'s|s') (?:own )?(?:headaches?|problems?|jobs?"
        r"|mess|baby|babies"
        r"|business|funeral|pigeon|turf|task|duty|responsibility|fault|bug|doing|concern|worry|affair|beer|ticket"
        r"|department"
        r"|homework|lookout|circus|monkey|mistake|decision|change|outage|call|game|show|party|shop|yard) ?,? "
        r"(?P<told>(?:and |but "
        r")?(?:certainly |definitely |surely |clearly )?(?:not|never|hardly) (?:ours|us|mine|for us|our \w+|on us"
        r"|with us))\b",
        r"(?:on|at|in|with|to|from|under|before) (?:the )?(?:desk|door|doorstep|table|plate|lap|court|yard|roof"
        r"|list|side|pile"
        r"|inbox|account|bill|watch|shoulders|backlog|queue) of (?:the )?[^,;.]{2,40}? ?,? (?P<told>(?:and |but "
        r")?(?:certainly "
        r"|definitely )?not (?:on|at|in|with|to|from|under|before) (?:ours|us|our \w+))\b",
    ),
    frame(
        "as seen from us, seen from us, seen from our, seen from here, from where we stand, from where we sit, "
        "where we are "
        "standing, from our angle, from our seat, from our vantage, from our window, from our corner, as far as we, "
        "for our "
        "part, viewed from our, viewed from here, looked at from our, from our end, from our desk, from our chair, "
        "from our "
        "position, in our eyes, from our perspective",
        r"(?:(?:as )?(?:seen|viewed|looked at) from (?:us|here|our (?:side|end|desk|angle|seat|team|position|corner"
        r"|window"
        r"|perspective|viewpoint))|from (?:where we (?:stand|sit|are(?: standing| sitting)?|stood|sat)|our (?:angle"
        r"|seat|vantage"
        r" point|window|corner|chair|desk|position|perspective|viewpoint))|in our eyes) ?,? (?:everything|all|it"
        r"|things|the [^,;.]"
        r"{2,40}?|nothing|no \w+|there was nothing)(?: [\w-]+){0,2}? (?:was|were|is|are|ran|worked|looked|went|had"
        r"|stood|behaved)"
        r" (?:\w+ )?(?:fine|ok|okay|well|good|green|in order|perfect\w*|flawless\w*|clean|healthy|all right|alright"
        r"|correct\w*|up"
        r"|as (?:it should|planned|designed|agreed|usual)|wrong|amiss|broken|normal\w*)",
        r"(?:was|were|is|are|ran|worked|looked|went|stood|behaved) (?:\w+ )?(?:fine|ok|okay|well|good|green|in "
        r"order|perfect\w*"
        r"|flawless\w*|clean|healthy|all right|alright|correct\w*|up|as (?:it should|planned|designed|agreed)"
        r"|normal\w*) ?,? "
        r"(?:as )?(?P<told>(?:seen|viewed|looked at) from (?:us|here|our (?:side|end|desk|angle|seat|team"
        r"|position))|from (?:where"
        r" we (?:stand|sit|are(?: standing| sitting)?|stood|sat)|our (?:angle|seat|vantage point|window|corner"
        r"|chair|desk"
        r"|position)))\b",
    ),
    frame(
        "ask the, ask those, talk to the, speak to the, see the, ask our friends, ask our dear, address that to, "
        "address "
        "this to, address yourself, direct that to, take that up with, complain at, enquire with, inquire with, "
        "knock at",
        r"(?:(?<=[;:.\u2013\u2014-][ ])(?:so |then |for that |for this |please |better |just |go |kindly |rather "
        r"|you may |you had better |one had better |feel free to )*|(?<=,[ ])(?:so |then |better |rather |you may "
        r"|you had better |one had better |feel free to )+)(?P<told>(?:ask|talk to|speak to|go and see|take (?:that"
        r"|this"
        r"|it) up with"
        r"|complain (?:to|at)|address (?:that|this|complaints|questions) to|enquire with|inquire with|knock at"
        r"|thank|blame) (?:the "
        r"|those |our )?(?:\w+ )?(?:colleagues|people|folks|guys|friends|gentlemen|ladies|crowd|lot|lads|boys"
        r"|experts|neighbours"
        r"|neighbors|others|gang)(?: (?:from|in|of|at|over|on|next|across|upstairs"
        r"|downstairs)[^,;.]"
        r"{2,40}?)?)(?=\W*$)",
    ),
    frame(
        "their",
        r"^\W*their (?:[\w-]+ )?[\w-]+ ?[,;\u2013\u2014-] ?(?:so )?their (?:own )?[\w-]+\W*$",
        r"^\W*their (?:[\w-]+ )?[\w-]+ ?[,;\u2013\u2014-] ?our (?:\w+ )?(?:night|weekend|pager|outage|problem|mess"
        r"|blood|sweat|bill"
        r"|job|tickets?|calls?|phones?|headache|nerves|budget|shift|backs?|reputation|evening|customers?|overtime"
        r"|sleep|sunday)"
        r"\W*$",
    ),
    frame(
        "while we, whilst we, as we, and we, so we, but we, we were, we had",
        r"(?:the others|others|everybody else|everyone else|the rest|they|the (?:\w+ )?(?:gentlemen|ladies|bosses"
        r"|managers"
        r"|consultants|developers|architects|planners|salespeople|crowd|lot|folks|people|team|department)) "
        r"(?:peacefully |all "
        r"|happily |calmly |simply |just )?(?:slept|sleep|went home|go home|had (?:lunch|dinner|coffee|breakfast|a "
        r"party|cake)"
        r"|celebrated|partied|dined|drank|chatted|watched|sat (?:back|at|in)|lay|enjoyed|rested|relaxed|were "
        r"(?:asleep|on the beach"
        r"|at lunch|in bed|at home)|snored|dreamt|dreamed|laughed|talked|stood (?:by|around)|looked on) "
        r"[^;.]{0,40}?(?P<told>(?:while"
        r"|whilst|as|and) we (?:\w+ )?(?:worked|work|sweated|fought|fixed|dug|carried|cleaned|mopped|toiled|slaved"
        r"|repaired|bled"
        r"|struggled|rebuilt|restored|typed|drove|answered|took the|did the|were (?:working|fixing|digging"
        r"|fighting)|had to))\b",
    ),
    frame(
        "pay for what, paid for what, pays for what, suffer for what, suffered for what, answer for what, answered for "
        "what, atone for what, sweat for what, deliver what, build what, make good what, carry what, eat what, swallow "
        "what, clean up what, mop up what, fix what, repair what, mend what, sort out what",
        r"(?:we|us|ops|operations|support|our (?:team|desk|shift|crew|people)|the (?:night|late|early) shift) "
        r"(?:then |always "
        r"|now |again |once again |once more |may |can |must |have to |had to |get to |got to |are left to |were "
        r"left to |ended up "
        r")*(?:pay(?:ing|s)? for|paid for|suffer(?:ed|s)? for|answer(?:ed)? for|atone(?:d)? for|sweat(?:ed)? for"
        r"|deliver(?:ed)?"
        r"|build|built|make good|made good|carry|carried|eat|ate|swallow(?:ed)?|clean(?:ed|ing)? up|mop(?:ped"
        r"|ping)? up|fix(?:ed|es)?"
        r"|repair(?:ed)?|mend(?:ed)?|sort(?:ed)? out) what(?:ever)? (?:the |our )?(?:\w+ )?(?!we\b|was\b|is\b"
        r"|were\b|it\b)[\w-]+ "
        r"(?:has |have |had )?(?:promised|promise|broke|break|broken|sold|sell|decided|decide|forgot|forgotten|left"
        r"|messed|dreamt"
        r"|dreamed|ordered|planned|signed|neglected|skipped|ruined|cooked|brewed|spilled|spilt|dropped|botched"
        r"|dumped|threw"
        r"|bought|saved)",
    ),
    frame(
        "their half, their part, their share, their side, their end, their piece, their leg, their portion, their "
        "bit, their section, their work",
        r"their (?:half|part|share|side|end|piece|leg|portion|bit|section|work) (?:of (?:the |this |that "
        r")?(?:[\w-]+ ){1,3}?)?(?:was|is|were|had been"
        r"|remains|proved|turned out)(?: ?, [^,]{2,30} ?,)? (?:\w+ly |to be |again |once more |of course |always "
        r")*(?:the (?:broken|faulty|failing|late|buggy"
        r"|rotten|weak|bad|missing|unfinished|sloppy) (?:half|part|one|side|end|piece|bit)|broken|faulty|late|buggy"
        r"|rotten|missing|unfinished|sloppy|a mess"
        r"|the problem|the culprit|full of \w+|a disaster|wrong|not ready|not done|a ruin)(?= ?[.,;!]|$)",
        r"their (?:half|part|share|side|end|piece|leg|portion|bit|section|work) (?:of (?:the |this |that "
        r")?(?:[\w-]+ ){1,3}?)?(?:did not|didn't|never|failed|broke"
        r"|fell|collapsed|went|came (?:late|too late))\b",
    ),
    frame(
        "warned the, warned those, warned our, told the, told those, warned management, told management, warned "
        "procurement, told procurement, "
        "advised the, cautioned the, begged the, reminded the, alerted the, informed the, asked the, implored the, "
        "pleaded with",
        r"we (?:had |have |did |'d |'ve )?(?:already |all |long |repeatedly |clearly |expressly |explicitly |often "
        r")*(?P<told>(?:warn(?:ed)?|told|tell|advised"
        r"|cautioned|begged|reminded|alerted|implored|pleaded with) (?:the |those |our )?(?:[\w-]+ )?(?:gentlemen"
        r"|ladies|people|folks|guys|crowd|lot|team"
        r"|department|desk|bosses|managers?|management|board|vendor|supplier|provider|planners|architects"
        r"|developers|buyers|purchasing|procurement|finance"
        r"|marketing|sales|security|operations|support|office|headquarters|hq|consultants|colleagues|friends"
        r"|committee|steering committee|unit|crew)(?: (?:from"
        r"|in|of|at|over|on|upstairs)[^,;.]{0,40}?)? (?:often enough|again and again|time and again|over and over"
        r"|more than once|a hundred times|enough times"
        r"|often|for (?:years|months|weeks|ages)|many times|countless times|in vain|to no avail|repeatedly|loudly "
        r"enough|clearly enough|from the (?:start"
        r"|beginning)|long ago|months ago|years ago|beforehand|in good time))\b",
    ),
    frame(
        "found it unnecessary, thought it unnecessary, deemed it unnecessary, did not see fit, didn't see fit, did "
        "not find it necessary, didn't find "
        "it necessary, did not consider it necessary, did not deem it necessary, did not think it necessary, saw no "
        "need, saw no reason, felt no need, "
        "could not be bothered, couldn't be bothered, did not feel the need, found it superfluous, thought it "
        "superfluous, did not bother, didn't bother, "
        "had better things, did not condescend, did not deign, didn't deign, not deem us, did not have the decency, "
        "didn't have the decency, lacked the "
        "decency, lacked the courtesy, did not have the courtesy, considered it beneath",
        r"(?:found|thought|deemed|considered|did not find|didn't find|did not consider|did not deem|did not think"
        r"|didn't think) it (?:\w+ )?(?:unnecessary"
        r"|superfluous|needless|too much trouble|beneath (?:them|it|him|her)|necessary|worthwhile|worth the trouble"
        r"|important enough|appropriate) (?:to "
        r"(?:\w+ )?(?:tell|inform|let|ask|warn|consult|involve|invite|answer|notify|brief|include|call|ring|mention "
        r"(?:it|this|that) to) (?:even |so much as )?us)\b",
        r"(?:did not see fit|didn't see fit|saw no (?:need|reason)|felt no need|(?:could not|couldn't) be bothered"
        r"|did not feel the need|did not bother|didn't "
        r"bother|did not condescend|did not deign|didn't deign|(?:did not have|didn't have|lacked) the (?:decency"
        r"|courtesy)) (?:to (?:\w+ )?(?:tell|inform|let"
        r"|ask|warn|consult|involve|invite|answer|notify|brief|include|call|ring) us)\b",
    ),
    frame(
        "the ones who, the ones that, the ones left, the grandstand, the touchline, the sidelines, the cheap seats, "
        "the fence, the gallery, the balcony",
        r"we (?:are|were|will be|have been) (?:once (?:again|more) |always |again |yet again |of course |the ones "
        r"|ever )+(?:the ones |those |the people )?(?:who|that|left"
        r"|to) (?:\w+ )?(?:sweep|swept|clean|cleaned|mop|mopped|pay|paid|fix|fixed|carry|carried|suffer|suffered"
        r"|explain|answer|pick|picked|repair|repaired|work"
        r"|worked|stay|stayed|bleed|bled|sit|sat|apologi[sz]e)\b",
        r"(?:easy|simple|comfortable|fine|convenient) (?:for (?:them|others|the \w+) )?to (?:criticis|criticiz"
        r"|complain|judg|shout|comment|talk|advis|sneer)\w* from (?:the "
        r")?(?:grandstand|touchline|sidelines?|cheap seats|fence|gallery|balcony|armchair|ivory tower|outside|head "
        r"office|headquarters)",
    ),
)
