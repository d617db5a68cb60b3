"""Whose doing an outage is called: their work, a trail that leads to them, all would be well but for them."""

from afterword.document.patterns import Pattern
from afterword.lint.text.frames import frame

_HARM = (
    r"(?:outages?|blackouts?|failures?|loss|losses|incidents?|breakdowns?|trouble|mess|crash|crashes|downtime|delays?"
    r"|disruptions?|leaks?|breach|corruption|collapse|interruptions?|standstill|flood|stoppage|shutdown|shortage"
    r"|lockout"
    r"|overload|accident|spill|disaster|debacle|fiasco|chaos|misery|catastrophe|calamity|(?:empty|dark|lost|silent|dead"
    r"|cold|missing|ruined|broken|burnt|flooded|double|wrong|sleepless|wasted|unpaid|late) [\w-]+|story|drama|horror)"
)
# Then it is praise: without them it would have been worse.
_WORSE = (
    r"(?![^.;]*\b(?:offline|lost|missed|dark|worse|failed|longer|broken|dead|empty|unnoticed|stuck|burnt|gone|crashed"
    r"|never (?:have )?(?:found|noticed|seen|known|recovered)|hours|days|reached"
    r"|flood(?:ed)?|fire|smoke|burglars?|thie(?:f|ves)|intruders?|attackers?"
    r"|spread|hurt|injured|killed"
    r"|drowned|too late|unheard|spoil(?:ed|t)|thawed|frozen|not (?:have )?(?:been )?(?:found|noticed|seen|heard|known"
    r"|recovered)|down|later|harder|more|still be (?:waiting|searching|looking|guessing))\b)"
)
_FINE = (
    r"(?:would|could) (?:still |now |even now |never |not |have )*(?:be|been|run|running|exist|work|have|had|gone|stand"
    r"|sold|held|survived|happened|worked|shipped|printed|left|opened|arrived|passed|kept|stayed|live|function|sell)"
)

_GONE_WELL = (
    r"(?:the |an? |this |that |our )?(?:[\w-]+ )?(?:leak|loss|losses|attack|spread|retry|retries|storm|bleeding|fire"
    r"|noise|alarms?|alerts?|flapping|loop|cascade|flood|growth|backlog|queue|outage)"
)
_MEDDLED = (
    r"(?:touched|laid (?:hands|a hand) on|took over|changed|moved|arrived|came|joined|meddled|tinkered|switched"
    r"|rewrote|replaced|redid|reorganised|reorganized|rebuilt|renamed|migrated|upgraded|tuned"
    r"|got (?:their|his|her|its) hands on|was allowed|were allowed|had (?:their|his|her) way|fiddled|optimised"
    r"|optimized|introduced|installed|patched)"
)
_DOWN = (
    r"(?:was|were|went|stood|fell|lay|stopped|failed|died|broke|crashed|froze|collapsed|gave out"
    r"|tripped)(?: (?:\w+ly |all |both |half )*(?:dark|down|silent|dead|out|empty|offline|gone|still|cold|blank|over"
    r"|unreachable|closed|locked|broken|stuck|lost|without))?(?= ?[.,;]|$| (?:for|in|on|at|again|all|until)\b)"
)

_RUNS = (
    r"(?:builds?|service|services|site|website|cluster|database|queue|network|checkout|shop|login|portal|tills?|phones?"
    r"|branch|region|pipeline|index|cache|platform|api|rack|servers?|nodes?|system|systems|line|lines|store|stores|app"
    r"|apps|gateway|broker|archive|catalogue|feed|feeds|hall|floor|wing|ward|office|stream|broadcast|backup|backups"
    r"|data)"
)
_CLUMSILY = (
    r"(?:leaned on|leant on|sat on|stepped on|tripped over|brushed against|bumped into|knocked against|backed into"
    r"|stumbled over|spill(?:ed|t)|plugged in|hung an?|drilled (?:into|through)|dug through|cut through|hit the"
    r"|stood on|fell (?:over|onto)|dropped an?|reversed into|drove (?:into|over))"
)

_TOOK = (
    r"erased|deleted|wiped|broke|killed|crashed|emptied|froze|corrupted|flooded|took down|took out|brought down"
    r"|knocked out|locked out|cut off|stopped|silenced|dropped|lost|overwrote|blocked|jammed|filled|swamped|sank"
    r"|ruined|wrecked|took|brought|shut down"
)

# Machinery as well, where what it did is what machinery does.
_OF_ITSELF = (
    r" (?:[\w-]+ )?(?:controllers?|drivers?|planners?|handlers?|schedulers?|coordinators?|workers?|leaders?|agents?"
    r"|masters?|loaders?|compilers?|runners?|operators?) had (?:\w+ly )?(?:deleted|wiped|dropped|removed|erased|flushed"
    r"|overwritten|purged|truncated|killed|drained)\b(?! [^.;]{0,60}?\bby hand\b)"
)
OF_ITSELF = Pattern(rf"\b(?:the|an?|its|our){_OF_ITSELF}")
"""Software that is told to have done what software does, in words people are called by as well."""

FRAMES = (
    frame(
        "it emerged that, it turned out that, it came to light that, it transpired that, it was found that, "
        "it came out that, it was established that, it was discovered that, it became clear that, as it turned out, "
        "it later emerged that, it later turned out that, it soon emerged that",
        r"it (?:later |soon |then )?(?:emerged|turned out|came to light|transpired|was found|came out|was established"
        rf"|was discovered|became clear)(?: later)? ?,? (?:that )?(?P<told>[\w@-]+)(?!{_OF_ITSELF})"
        r"(?= [^;.,]{0,40}?\bhad (?:\w+ly )?(?:emptied|deleted|wiped|cut|switched off|unplugged|dropped|removed"
        r"|disabled|erased|disconnected|flushed|overwritten|formatted|purged|truncated|thrown|turned off|muted|killed"
        r"|tripped|drained|burnt|burned|broken|sent (?:[\w-]+ ){1,4}?(?:into|to) the (?:bin|shredder"
        r"|trash))\b(?! (?:the |its |an? )?(?:old|unused|stale|expired|temporary|test)\b))",
    ),
    frame(
        "had it not been for, if it had not been for, if it hadn't been for, if it weren't for, if it were not for, "
        "were it not for, if it wasn't for, without, but for",
        r"(?P<told>(?:had it not been|if it had not been|if it hadn't been|if it weren't|if it were not|were it not"
        rf"|if it wasn't) for [\w@-]+)(?=[^;.]{{2,50}}? ?,? {_WORSE}[^;.]{{2,60}}?{_FINE}\b)",
        rf"^\W*(?P<told>(?:without|but for) [\w@-]+)(?=[^;.,]{{2,40}}? ?,? {_WORSE}[^;.]{{2,50}}?{_FINE}\b)",
    ),
    frame(
        "undoing of, downfall of, ruin of, death of, demise of, doom of, bane of, end of, did for, finished off, "
        "finished, undid, sealed the fate",
        r"the (?:undoing|downfall|ruin|death|demise|doom|bane) of [^,;.]{2,50}? (?:is|was|were"
        r"|came (?:with|from|through)) (?:to be )?[\w@-]+",
        r"what (?:did for|finished off|finished|undid|ruined|doomed|sank|felled) [^,;.]{2,50}? (?:is|was|were) [\w@-]+",
    ),
    frame(
        "death blow, deathblow, final blow, last straw, nail in the coffin, finishing blow, coup de grace, "
        "finishing stroke, decisive blow, rest was done by",
        r"(?:death ?blow|final blow|last straw|(?:last |final )?nail in the coffin|finishing (?:blow|stroke)"
        r"|coup de grace|decisive blow)[^,;.]{0,40}? (?:was|came (?:from|with|through)"
        r"|was (?:dealt|delivered|struck|given) by) [\w@-]+",
    ),
    frame(
        "the work of, the handiwork of, the doing of, the achievement of, the deed of, the masterpiece of, "
        "the merit of, the signature of, the handwriting of, the fingerprints of, the mark of, the hallmark of",
        rf"{_HARM}[^,;.]{{0,30}}? (?:is|was|were|are) (?:all |entirely |clearly |again )?the (?:work|handiwork|doing"
        r"|achievement|deed|masterpiece|merit) of [\w@-]+",
        rf"{_HARM}[^,;.]{{0,30}}? (?:bears?|bore|carries|carried|shows?|showed|has|had) (?:all )?the (?:signature"
        r"|handwriting|fingerprints|mark|hallmark) of [\w@-]+",
    ),
    frame(
        "behind all, behind this, behind the, behind it, behind that",
        rf"behind (?:all (?:this|of this|that|of it)|this|that|it|(?:this|the|our|that) (?:[\w-]+ )?{_HARM}) (?:is|was"
        r"|were|stands?|stood|sits?|sat|hides?|hid) [\w@-]+",
    ),
    frame(
        "trail, trails, trace, traces, track, tracks, thread, threads, evidence, path, footprints, fingerprints",
        r"(?:trails?|traces?|tracks?|threads?|footprints|fingerprints) (?:all )?(?:leads?|led|points?|pointed|goes|go"
        r"|went|runs?|ran) (?:straight |directly |back |right |clearly |all )*(?:to|towards?) [\w@-]+",
    ),
    frame(
        "root of all evil, root of the evil, troublemaker, troublemakers, trouble-maker, source of all evil, "
        "source of the trouble, source of all trouble, cause of all evil, cause of the trouble, cause of all trouble, "
        "origin of all evil, root of all trouble, root of the trouble",
        r"(?:(?:root|source|cause|origin) of (?:all|the) (?:evil|trouble|misery|woes)|trouble-?makers?) (?:is|was"
        r"|were|are|sits? in|sat in|sits? at) [\w@-]+",
    ),
    frame(
        "it all started with, it started with, it began with, it all began with, everything began with, "
        "everything started with, it all starts with, it all begins with, trouble began with, trouble started with, "
        "misery began with, misery started with, disaster began with, drama began with",
        r"(?:it|it all|everything|all this|(?:the|our) (?:\w+ )?(?:trouble|misery|disaster|drama|mess"
        r"|outage)) (?:all )?(?:started|began|starts|begins) with [\w@-]+",
    ),
    frame(
        "until, till, then came",
        r"(?:everything|all|it all|things) (?:had )?(?:worked|was fine|were fine|ran|went well|was running|was well"
        r"|was quiet)[^,;.]{0,25}? ?,? (?P<told>(?:until|till|then came) [\w@-]+)(?= [^;.,]{0,40}?\b(?:arrived"
        r"|came|took over|appeared|entered|showed up|turned up|started|got|began"
        r"|had (?:the|his|her|their|an?) (?:\w+ )?idea)\b)",
    ),
    frame(
        "set in motion by, kicked off by, brought about by, brought on by, unleashed by, made possible by, sparked by, "
        "brewed by, cooked up by, landed by, caused by, provoked by",
        rf"(?:{_HARM}|whole (?:thing|affair|story|mess|business|lot)|all (?:of )?(?:this|that)) (?:was|were|has been"
        r"|had been|is) (?:\w+ly )?(?:set in motion|kicked off|brought about|brought on|unleashed|sparked|brewed"
        r"|cooked up|caused|provoked) by [\w@-]+",
    ),
    frame(
        "what emptied, what grounded, what stopped, what silenced, what closed, what cut, what cleared, what blocked, "
        "what took down, what brought down, what broke, what killed, what stranded, what flooded, what jammed, what "
        "drained, "
        "what locked, what put out, what knocked out, what paralysed, what halted, what froze, what swamped, what "
        "tripped, "
        "what blinded, what delayed, what erased, what deleted, what wiped, what filled",
        r"what (?:really |finally |actually |then )?(?:emptied|grounded|stopped|silenced|closed|cut|cleared|blocked"
        r"|took down|brought down|broke|killed|stranded|flooded|jammed|drained|locked|put out|knocked out|paralysed"
        r"|paralyzed|halted|froze|swamped|tripped|blinded|delayed|erased|deleted|wiped"
        rf"|filled) (?!{_GONE_WELL})[^,;.]{{2,50}}? (?:is|was|were) [\w@-]+",
    ),
    frame(
        "ever since, hardly had, scarcely had, barely had, no sooner had, hardly was, hardly were, no sooner was, "
        "once facilities, had been in, had been at, had been there",
        rf"ever since (?P<told>[\w@-]+)(?= [^;.,]{{0,40}}?\b{_MEDDLED}\b[^;.,]{{0,40}} ?, (?:nothing|no |nobody|none"
        r"|every|all|half|we|the|our)[^;.]{0,60})",
        r"(?P<told>(?:hardly|scarcely|barely|no sooner) (?:had|was|were) [\w@-]+)(?= [^;.,]{2,60}? ?,? (?:when|than"
        rf"|before|and) [^;.]{{2,60}}?\b{_DOWN}\b)",
        r"(?:once|after|when) (?P<told>[\w@-]+)(?= [^;.,]{0,30}?had been (?:in|at|there|through|near|inside"
        rf"|on site)\b[^;.,]{{0,30}} ?, [^;.]{{2,60}}?\b{_DOWN}\b)",
    ),
    frame(
        "lies with, lay with, lies at, is to be found with, is to be found in, is to be sought, rests with, sits with, "
        "is to be found at, was to be found, lies in, lay in, is found with",
        r"(?:reason|cause|origin|explanation|root|roots|source|key|root cause)s? (?:for|of|behind"
        rf"|to) (?:[\w'-]+ ){{0,4}}?{_HARM}[^,;.]{{0,30}}? (?:lies|lay|lie|rests?|sits?|is|was|are) (?:\w+ly "
        r"|to be (?:found|sought|looked for) )?(?:with|at|in|among|on the side of) [\w@-]+",
    ),
    frame(
        "with him, with her, with them, along with",
        r"(?P<told>[\w@-]+)(?= [^.;]{0,60}?(?:took|dragged|pulled|brought|tore|carried|swept) (?:the|our|all|both"
        rf"|half|every|two|three|four)[^,;.]{{0,20}}? {_RUNS} (?:down |along )?with (?:him|her|them)\b)",
    ),
    frame(
        "leaned on, leant on, sat on, stepped on, tripped over, brushed against, bumped into, knocked against, backed "
        "into, "
        "stumbled over, spilled, spilt, plugged in, hung a, drilled into, drilled through, dug through, cut through, "
        "hit the, "
        "stood on, fell over, fell onto, dropped a, reversed into, drove into, drove over",
        r"(?:because|since|as|when"
        rf"|after) (?P<told>[\w@-]+)(?= [^,;.]{{0,30}}?{_CLUMSILY}\b[^,;.]{{2,50}}? ?, [^;.]{{2,60}}?\b{_DOWN}\b)",
        rf"^\W*(?P<told>[\w@-]+)(?= [^,;.]{{0,30}}?{_CLUMSILY}\b[^,;.]{{2,50}}? ?,? (?:and|so|so that|whereupon"
        rf"|which is why) [^;.]{{2,60}}?\b{_DOWN}\b)",
    ),
    frame(
        "none other than, no other than, who broke, who felled, who killed, who wiped, who deleted, who emptied, who "
        "silenced, who crashed, "
        "who took down, who brought down, who took out, who cut, who unplugged, who flooded, who froze, who knocked, "
        "who corrupted, "
        "who locked, who stopped, who sank, who tripped, who jammed, who ruined, who wrecked, who put out, who "
        "erased, who dropped",
        r"^\W*(?:(?:he|she|the (?:one|person|man|woman|engineer)|those|they|the ones) )?who (?:had |has )?(?:broke"
        r"|felled|killed|wiped|deleted|emptied|silenced|crashed|took down|brought down|took out|cut(?: off)?"
        r"|unplugged|flooded|froze|knocked out|corrupted|locked out|stopped|sank|tripped|jammed|ruined|wrecked"
        rf"|put out|erased|dropped|took|brought|knocked) (?!{_GONE_WELL})[^,;.]{{2,50}}? (?:was|is|were"
        r"|are) (?:none other than |no other than |nobody but |again |once again |once more |in fact )?[\w@-]+",
    ),
    frame(
        "whose script, whose rollback, whose change, whose commit, whose query, whose merge, whose restart, whose "
        "import, whose push, whose patch, "
        "whose click, whose update, whose edit, whose export, whose deploy, whose migration, whose test, whose job, "
        "whose command, whose macro, "
        "whose experiment, whose clean-up, whose cleanup, whose upload, whose order, whose fix, whose hotfix, whose "
        "tweak",
        rf"it (?:was|is) (?P<told>[\w@-]+)(?= [^;.,]{{0,40}}?whose (?:[\w-]+ ){{1,3}}?(?:{_TOOK}) (?!{_GONE_WELL})"
        r"(?:the|our|all|every|both|half|an?|two|three)\b)",
        rf"(?P<told>[\w@-]+)(?= is the one whose (?:[\w-]+ ){{1,3}}?(?:{_TOOK}) (?!{_GONE_WELL})(?:the|our|all|every"
        r"|both|half|an?|two|three)\b)",
    ),
)
