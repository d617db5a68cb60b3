"""Explanations that stop at a supplier's door: imported from it, nothing against it, the only reason is it."""

from afterword.lint.rules.ownership.words.outsiders_named import OUTSIDER
from afterword.lint.text.frames import frame

_TROUBLE = (
    r"(?:problem|issue|failure|matter|fault|outage|incident|mistake|defect|trouble|story|mess|disruption|error|cause)"
)
_SOLE = r"(?:one and only|only|sole|single|lone|exclusive|entire|whole|one|sole and only)"
_POWERLESS = r"(?:powerless|helpless|defenceless|defenseless|impotent|at a loss|without recourse|no match)"

_OUT = (
    r"(?:us|our (?:\w+ )?(?:shops?|stores?|site|website|service|services|systems?|platform|checkout|lines?|tills?"
    r"|network|portal|app|database|halls?|office|plant|offices|customers|users|backups?|data|domain|mail|phones"
    r"|circuit|cluster|queue|release|launch|feed))"
)

_WENT_WRONG = (
    r"(?:went wrong|failed|broke(?: down)?|happened|was lost|were lost|got lost|crashed|stood still|was down"
    r"|was missing|hurt us|cost us \w+)"
)
_ALL_OF_IT = (
    rf"(?:(?:everything|all|whatever|what|anything)(?: that| which)? {_WENT_WRONG}|the whole (?:lot|thing)"
    r"|all of (?:it|this)|all this|every bit of (?:it|this)"
    r"|each and every (?:[\w-]+ ){1,2}?(?:message|order|call|payment|outage|minute|hour|mail|error)s?)"
)
_SITS = (
    r"(?:sits?|sat|lies|lay|is|was|lands?|landed|rests?|rested|is to be found|was to be found|happened|went wrong"
    r"|originated|originates|comes|came|stems|stemmed|failed|broke|was lost|were lost|belongs?|goes back|went back"
    r"|started|starts)(?: \w+ly| solely| alone)?"
)

FRAMES = (
    frame(
        "begins and ends, starts and ends, began and ended, starts and stops, begins and stops, started and ended, "
        "begin and end, start and end",
        r"(?:begins?|starts?|began|started) and (?:ends?|ended|stops?|stopped|finishes) (?:\w+ly )?(?:at|with|in|on"
        r"|by) (?P<vendor>[\w-]+)",
    ),
    frame(
        "imported from, inherited from, handed down by, delivered by, brought in by, imported by, passed on by, "
        "courtesy of, originates with, shipped to us by, dropped on us by, came free with",
        rf"(?:whole|entire|the|this|all) {_TROUBLE} (?:was|is) (?:simply |just |purely |entirely )?(?:imported"
        r"|inherited|handed down|delivered|brought in|passed on|shipped to us|dropped on us|caught) (?:from"
        r"|by) (?P<vendor>[\w-]+)",
    ),
    frame(
        "powerless, helpless, defenceless, defenseless, impotent, at a loss, without recourse, no match, can do, "
        "can be done, could be done, could do, no remedy, no cure, no insurance",
        r"^\W*(?:against|in the face of|faced with|with|before) (?:an? |the |such an? )?(?:[\w-]+ ){0,2}?(?:failure"
        r"|outage|fault|breakdown|strike|decision|bug|whims?|problems?|incident|crash|error|disruption|mercy) (?:of"
        rf"|at|by|from|in) (?P<vendor>[\w-]+)[^.;]{{0,40}}? (?:is|are|was|were|stands?|stood|remains?) {_POWERLESS}",
        r"(?:nothing|little|no more|not much) (?:can|could|to) be done (?:by us )?(?:against|about|when|if|while"
        r"|until) (?P<vendor>[\w-]+)",
        r"(?:nothing|little) (?:we|one|anybody|anyone) (?:can|could) do (?:against|about|when|if|while"
        r"|until) (?P<vendor>[\w-]+)",
        r"(?:no remedy|no cure|no insurance) (?:against|for) (?:an? )?(?:[\w-]+ )?(?:failing "
        r"|careless )?(?P<vendor>[\w-]+)",
    ),
    frame(
        "external, elsewhere, outside",
        r"(?:incident|cause|fault|outage|origin|problem|error|failure) (?:is|was|lies|lay) (?:purely |entirely "
        r"|wholly |clearly )?(?:external|outside|elsewhere)[^.;]{0,20}? ?[,;:] ?(?:and "
        r"|so )?(?:(?:our|the) [^.;]{2,50}? (?:is|are|was|remains?|stays?) (?:therefore |thus |hence |so )?(?:empty"
        r"|blank|none|short|done|closed|void|over)|nothing|there is nothing|no action|no measures|no findings)",
    ),
    frame(
        "reason, cause, explanation, factor, culprit, root",
        rf"{_SOLE} (?:reason|cause|explanation|factor|root cause|culprit|problem) (?:for|of|behind|why|in"
        r"|here)?[^.;]{0,60}? (?:is|was|were|remains) (?:\w+ly )?(?P<vendor>[\w-]+)",
    ),
    frame(
        "{chapter|review|matter|analysis|investigation|story|report|discussion|file|case} {ends|stops|closes|closed|is "
        "closed|was closed|is over|is finished|can be closed|has no|contains no|needs no|is empty}",
        r"(?P<vendor>(?!the (?:chapter|review|matter|analysis|investigation|story|report|file))[\w-]+)"
        r"[^.;]{3,80}? ?[,;:] ?(?:so |and |hence |thus |with that )(?:this |the |our |that )?(?:chapter|review"
        r"|matter|analysis|investigation|story|report|discussion|file|case) (?:ends|stops|closes|is closed|is over"
        r"|is finished|can be closed|was closed|has no (?:findings|actions|measures))",
        r"^\W*(?:since|because|as) [^.;]{3,80}? (?:at|with|by|from|of|in) (?P<vendor>[\w-]+)[^.;]{0,30}? ?, (?:this "
        r"|the "
        r"|our |that )?(?:chapter|review|matter|analysis|investigation|story|report|discussion|file|case) (?:ends|stops"
        r"|closes|is closed|is over|has no|contains no|needs no|is empty)",
    ),
    frame(
        "is closed, was closed, is over, is done, is settled, is finished, case closed",
        r"(?:caused|triggered|brought about|provoked|started) (?:solely "
        r"|entirely )?by (?P<vendor>[\w-]+)[^,;.]{0,40}? ?,? (?:and|so) (?:it )?(?:is|was) (?:therefore |thus "
        r"|hence )?(?:closed|over|done|settled|finished)\b",
    ),
    frame(
        "matter for, problem for, issue for, job for, task for, question for, business of, remit of, hands of, "
        "court of, "
        "domain of, responsibility of, sphere of, province of, purview of, territory of",
        r"(?:is|was|remains) (?:purely |entirely |solely |simply |only )?(?:an? |the )?(?:matter|problem|issue|job"
        r"|task|question"
        r"|topic) for (?P<vendor>[\w-]+)[^;.]{0,40}? ?,? (?:and )?not (?:for|of|ours|one|this|us|on)\b",
        r"(?:lies|lay|is|was|falls|fell|sits|rests) (?:wholly|entirely|solely|fully|completely|exclusively|purely"
        r"|squarely|alone)? ?(?:with)?in the (?:remit|hands|court|domain|responsibility|sphere|province|purview"
        r"|territory|area) of (?P<vendor>[\w-]+)",
    ),
    frame(
        "only",
        r"only (?P<vendor>[\w-]+)(?: [\w-]+){0,3} (?:can|could|is able to|has the power to|knows how to) (?:\w+ )?(?:do"
        r"|fix|change|help|repair|solve|prevent|remedy|improve|answer|say|tell|act)\b(?=[^;.,]{0,30}$|[^;.,]{0,30}[.])",
    ),
    frame(
        "as long as, so long as, until, unless",
        r"(?:as long as|so long as|until|unless) (?P<vendor>[\w-]+)[^;.]{2,60}? ?, (?:there is )?(?:nothing"
        r"|we (?:can only|can do nothing|cannot|can't|have to wait|must wait)"
        r"|no (?:improvement|action|measure|progress|change))",
    ),
    frame(
        "we close, we closed, case is closed, nothing to learn, no lesson, no lessons, no action for us, no finding "
        "for us, "
        "nothing for us, no homework",
        r"(?:since|because|as) [^;.]{3,60}? (?:at|with|by|from|of|in|inside) (?P<vendor>[\w-]+)"
        r"[^;.]{0,30}? ?, (?:we (?:close|closed|stop|end|leave it)|there is nothing|nothing)\b",
        r"(?:no lessons?|no actions?|no findings?|nothing to learn|nothing|no homework) for us ?[,;:.] ?(?:as "
        r"|because |since )?(?P<vendor>[\w-]+)",
    ),
    frame(
        "alone explains, alone explain, alone accounts for, alone caused, alone is behind, alone stands behind",
        r"(?P<vendor>[\w-]+) (?:[\w-]+ ){0,3}?alone (?:explains?|accounts? for|caused|is behind|stands behind|did)\b",
    ),
    frame(
        "solution, remedy, answer, fix, key, cure",
        r"(?:solution|remedy|answer|fix|key|cure)(?: (?:for|to|of) [^,;.]{2,40}?)? (?:lies|lay|is|rests|remains"
        r"|sits) (?:solely |only |entirely |alone )?(?:with|at|in the hands of) (?P<vendor>[\w-]+)",
    ),
    frame(
        "no herb, no cure, no remedy, no weapon, no protection, no defence, no defense, no kraut, no grass",
        r"^\W*(?:against|for) [^;.]{2,50}? (?:of|at|by|from) (?P<vendor>[\w-]+)[^;.]{0,30}? (?:no (?:herb|cure"
        r"|remedy|weapon|kraut)|there is no (?:cure|remedy|protection|defen[cs]e|weapon))",
    ),
    frame(
        "through and through, from start to finish, from beginning to end, our side was, our side of the house, "
        "our systems were spotless",
        r"(?P<vendor>[\w-]+)(?: [\w-]+){0,2} (?:matter|problem|issue|affair|failure|story"
        r"|fault) (?:through and through|from (?:start|beginning|first) to (?:finish|end|last))",
        r"our (?:side|part|half|end)(?: of the (?:house|line|fence))? (?:was|is|were) (?:spotless|clean|blameless"
        r"|flawless|impeccable|faultless|beyond reproach|without fault)",
    ),
    frame(
        "business, matter, problem, concern, affair, job, task, headache, lookout, domain, turf, department, issue",
        rf"(?:is|was|remains|stays) (?:purely |entirely |solely |simply |only |and remains |clearly )?{OUTSIDER}(?:'s"
        r"|s') (?:own )?(?:business|matter|problem|concern|affair|job|task|headache|lookout|domain|turf|department"
        r"|issue) ?(?:,|;|\u2013|\u2014|and|so|:) ?(?:and |so |there |here )*(?:we|nothing|no |not |our"
        r"|there)\b[^.;]{0,60}",
        r"(?:this|that|it|the (?:rest|matter|topic|whole thing|fix|cure|repair|outage|incident)) (?:one )?(?:is|was"
        r"|remains) (?:purely |entirely |solely |simply |only |clearly )?(?:an? |the )?(?:matter|problem|issue|job"
        rf"|task|question|topic|thing|affair) (?:for|of) {OUTSIDER}(?: alone)?(?= ?[.,;!]|$| (?:and not|to))",
    ),
    frame(
        "lever, leverage, say, no influence, no means, no handle, no grip, no power over, no remedy, hands tied, "
        "depend on, "
        "depends on, dependent on, reliant on, mercy of, hands of, at the mercy, whim of, whims of, goodwill of, "
        "grace of",
        rf"{OUTSIDER}[^.;]{{0,40}}? ?(?:,|;|:|and|\u2013|\u2014) ?(?:and |so |here |there |in this |in that )*(?:we"
        r"|one) (?:have|had|has) (?:no|little|hardly any|zero|not the slightest|absolutely no) (?:lever|levers"
        r"|leverage|say|influence|means|handle|grip|power|control|choice|alternative|option|recourse|remedy|way)\b",
        r"(?:we|one|everybody|everyone) (?:are|were|is|was|depend|depends|depended|rely|relies|relied|hang|hangs|live"
        r"|lives) (?:\w+ly |simply |just |here |always )*(?:dependent |reliant |wholly )?(?:on|upon|at the (?:mercy"
        rf"|whim|whims)|in the hands|at the goodwill|by the grace|from)(?: of)? {OUTSIDER}[^.;]{{0,30}}? ?(?:,|;|:|and"
        r"|\u2013|\u2014) ?(?:and |so )*(?:we |one )?(?:can(?:not|'t)|could(?: not|n't)|have no|had no|are powerless"
        r"|can only|could only|can do|could do)\b",
        r"(?:we|one|everybody|everyone) (?:are|were|is|was|remain) (?:\w+ly |simply |just |here "
        rf"|always )*(?:at the (?:mercy|whim|whims)|in the hands) of {OUTSIDER}",
    ),
    frame(
        "but to wait, but wait, than to wait, except wait, except to wait, but to hope, but hope, but to watch, but "
        "watch, but "
        "to sit, other than wait, other than to wait, but waiting, than waiting, to wait for, waiting for",
        r"(?:nothing|no (?:choice|option|alternative|way|other way|other choice)|not much|little|what else)(?: \w+)??"
        r" ?(?:left|remained|else|more)? ?(?:for us |to us |to do |we could do |that we could do |we can do "
        r"|could be done |remained |was left )*(?:but|than|except|other than) (?:to )?(?:wait(?:ing)?|hop(?:e|ing)"
        rf"|watch(?:ing)?|pray(?:ing)?|sit(?:ting)?) (?:for|on|until|till|that|and) [^.;]{{0,20}}?{OUTSIDER}",
        r"(?:our|the) only (?:option|choice|possibility|course) (?:was|is) (?:to |the )?(?:wait(?:ing)?|hope|hoping"
        rf"|watch|pray|sit) (?:for|on|until|till|that|and) [^.;]{{0,20}}?{OUTSIDER}",
    ),
    frame(
        "dragged, drags, pulled us, took us, takes us, brought us, brings us, knocked us, cut us, sank us, tore us, "
        "let us down, "
        "left us, dropped us, threw us, kicked us, failed us, cost us, knocked our, took our, brought our, dragged "
        "our, pulled "
        "our, cut our, wiped our, corrupted our, lost our, deleted our, killed our, broke our, took down our",
        rf"{OUTSIDER} (?:has |had |simply |just |itself )*(?:crashed|died|failed|broke(?: down)?|collapsed|fell over"
        r"|went down|stumbled|choked|burned|burnt)[^.;]{0,20}? and (?P<told>(?:dragged|pulled|took|brought|tore"
        rf"|knocked|carried|swept) {_OUT} (?:down|with (?:it|them)|along|offline|into|out|over|under|too|as well))",
        rf"{OUTSIDER} (?:has |had |simply |just |once again "
        r"|again )*(?P<told>(?:let us down|left us (?:in the|hanging|stranded|alone|without|high)|failed us"
        rf"|(?:dragged|pulled|took|brought|knocked|swept) {_OUT} (?:down|with (?:it|them)|along|offline|out)"
        r"|cut (?:us|our \w+) off))(?= ?[.,;!]|$| (?:and|for|with|when|at|by|on|in|after|again))",
    ),
    frame(
        "closed for us, over for us, done for us, settled for us, finished for us, ends for us, no further, nothing "
        "further, "
        "nothing more, nothing to add, nothing to do, period, full stop, end of story, that is that, that's that, "
        "enough said, "
        "no action, no actions, nothing for us",
        r"(?:cause|fault|problem|error|failure|blame|defect|trouble|outage|reason|responsibility|root cause|issue"
        r"|bug) (?:lies|lay|is|was|sits|sat|rests|rested|remains|belongs) (?:\w+ly |alone )?(?:with|at|on|in"
        rf"|to) {OUTSIDER}[^.;]{{0,20}}? ?(?:,|;|:|and|\u2013|\u2014) ?(?:and |so |therefore |thus |it "
        r"|the (?:case|matter|topic|file|ticket) )*(?:is |was |are |were )?(?:closed|over|done|settled|finished"
        r"|nothing|no (?:further |own )?(?:action|actions|measures|need)|period|full stop|end of story|that is that"
        r"|that's that|enough said|not (?:with|ours|us)|we (?:close|closed|are done|leave|stop|are off))",
    ),
    frame(
        "alone, only, exclusively, nobody else's, no one else's, and no other, down to, comes down, came down, "
        "boils down, boiled down",
        rf"(?:is|was|remains) (?:all |simply |purely |clearly )?{OUTSIDER}(?:'s|s') (?:fault|doing|problem|mistake"
        r"|error|failure|mess|bug|business|responsibility) (?:alone|only|exclusively|and (?:nobody|no one) else's"
        r"|and no other)\b",
        rf"(?:whole thing|whole story|whole affair|outage|incident|failure|problem|all of (?:this|it)|it all"
        rf"|everything|trouble|mess) (?:was|is|comes|came|boils"
        rf"|boiled)(?: all| simply| purely| clearly| entirely| solely)? down to {OUTSIDER}(?= ?[.,;!]|$)",
    ),
    frame(
        "nothing can be done, nothing could be done, little can be done, little could be done, we can do nothing, "
        "we could do nothing, no progress, no way "
        "forward, no improvement",
        rf"(?:nothing|little|not much) (?:can|could) be done (?:\w+ )?(?:as long as|so long as|until|till|while"
        rf"|unless|before) {OUTSIDER}\b",
        r"(?:we (?:can|could) do nothing|no (?:progress|improvement|way forward)) (?:\w+ )?(?:as long as|so long as"
        rf"|until|till|while|unless|before|without) {OUTSIDER}\b",
    ),
    frame(
        "went wrong, that failed, that broke, whatever broke, whatever failed, whole lot, all of it, everything that, "
        "everything which, all that, each and every, what failed, what broke, every bit of it, all this",
        rf"{_ALL_OF_IT}(?: that night| that day| here)? {_SITS} (?:with|at|on|from|to|in|down to"
        r"|on the (?:side|part) of|with the people at) (?P<vendor>[\w-]+)",
        rf"{_ALL_OF_IT}(?: that night| that day| here)? {_SITS} (?:with|at|on|from|to|in|down to) {OUTSIDER}(?:'s"
        r"|') (?:side|end|part|door|doorstep|house|premises|own \w+)\b",
    ),
    frame(
        "lost to, ruined by, spoilt by, spoiled by, wrecked by, eaten up by, sunk by, felled by, fell victim to, fell "
        "prey to, "
        "sacrificed to, owed to, swallowed by, stolen by, wasted by, wasted on, destroyed by, killed by, cut short "
        "by, undone by",
        r"(?:was|were|went|has been|have been|had been|is|are|fell) (?:\w+ly )?(?:lost to|ruined by|spoil(?:t|ed) by"
        r"|wrecked by|eaten up by|sunk by|felled by|victim to|prey to|sacrificed to|owed to|swallowed by|stolen by"
        r"|wasted (?:by|on)|destroyed by|killed by|cut short by"
        rf"|undone by) {OUTSIDER}(?:(?:'s|') (?:[\w-]+ ){{0,3}}?[\w-]+)?(?= ?[.,;!]|$)",
    ),
)
