"""Maxims: proverbs, and sentences in which every word would stand in any other lesson too."""

from afterword.document.patterns import Pattern

# What lessons everywhere are about.
_CORE = frozenset(
    """communication communications communicate communicating documentation documents docs document documenting
    documented test tests testing tested monitor monitoring monitored alert alerts alerting observability
    teamwork collaboration collaborate cooperation cooperate preparation preparedness prepare prepared
    automation automate automated automating redundancy backup backups plan plans planning training train
    security safety quality reliability resilience resilient robustness transparency transparent trust verify
    verification check checks checking double-check double-checking review reviews reviewing practice practise
    practicing rehearse rehearsal drills listen listening learn learning learned learnt share sharing knowledge
    experience ownership simplicity simple patience vigilance vigilant discipline focus focused awareness aware
    proactive proactively careful carefully caution cautious attention coordination coordinate process processes
    procedures procedure runbooks logging logs visibility tooling tools change changes changing risk risks
    failure failures fail fails failing mistakes mistake errors complexity improvement improve improving
    improved best-practices practices basics details detail customer customers feedback culture blameless
    empathy calm panic assumptions assume hope luck prevention prevent proactivity thorough thoroughly diligence
    responsibility accountability leadership commitment consistency measure measuring validate validation
    maintenance hygiene governance standards rigour rigor agility agile incidents incident outages outage
    lessons detection hindsight success quality-assurance debt shortcuts shortcut deploy deploying deployments
    release releases releasing escalate escalation question questions ask asking think thinking act acting react
    reacting respond responding investment invest complacent complacency innovation speed scale scaling
    scalability capacity expectations surprises surprise honesty rollback rollbacks software hardware computers
    technology cloud systems system data""".split()
)
_SMALL = frozenset(
    """a an the this that these those it its we us our you your they them their one everyone everybody anyone nobody
    someone something anything everything nothing all any every each both no not never always often sometimes ever
    again already still yet too so as at by for from in into of off on onto over to up with without within about around
    across among between before after during under against and or but if when while then than because be is are was
    been being am has have had do does done don't doesn't isn't aren't can can't cannot could should shouldn't must
    mustn't need needs needed needn't ought will won't would may might shall let let's get gets make makes making made
    take takes taking keep keeps keeping stay stays go goes going come comes give gives put puts pay pays become remain
    remains remember forget underestimate overestimate ignore neglect skip rely trust believe know understand see look
    watch help helps work works working start starts stop stops use using try doing end first last second once twice
    more most much many less least fewer few enough better best worse good bad great right wrong important essential
    crucial vital critical key necessary paramount mandatory fundamental valuable helpful useful invaluable imperative
    worth worthwhile hard easy difficult possible impossible early earlier late later soon sooner fast faster quickly
    slow slowly regularly frequently constantly continuously consistently properly clearly openly honestly closely
    together alone upfront ahead forward next time times day days future past present today tomorrow way ways thing
    things people person person's team teams department departments organisation organization company everyone's
    everybody's nobody's job part matter matters difference priority top number rule habit effort value goal goals
    world life lives money place words time-consuming very really just only simply also even especially quite rather
    absolutely extremely truly well quick clear open honest proper regular strong stronger weak solid robust safe safer
    ready kind small big long-term short-term new old different same common perfect secure sure certain serious
    seriously humble curious alert mindful attentive patient stakeholders colleagues other another there here what who
    how why where which lesson takeaway mindset attitude approach pressure stress crisis worst expect expecting
    unexpected expected costs cost cheap expensive live production beforehand thing's like real yourself ourselves
    itself deserves counts count wins win hurts hurt mean means save saves saving avoid avoids lead leads build builds
    bring brings embrace foster encourage promote strengthen raise enhance increase reduce follow following stick
    adhere respect treasure celebrate reflect reflecting back discuss talk talking speak speaking write writing read
    reading involve include engage own love care caring cares shared complacent complacency actionable restored
    exercised trained up-to-date date built worthless useless taken treated seen complex complicated measured owned
    looks looking until unless granted doubt heart mind eye eyes hands ears surprises nature everywhere always-on
    journey destination long""".split()
)
_GENERIC = _CORE | _SMALL
_OPENERS = Pattern(
    r"^(?:(?:at the end of the day|in the end|as always|once again|once more|ultimately|after all|in short|remember"
    r"|again"
    r"|note to self|all in all|in general|generally|overall|first and foremost|above all|most importantly|bottom line"
    r"|in hindsight|to sum up|in summary|in conclusion|moral of the story|the moral|lessons?(?: learn(?:ed|t))?"
    r"|takeaways?"
    r"|key takeaway|conclusion|as we all know|as ever|also|finally|and|but|so|never forget|don't forget|last but "
    r"not least"
    r"|one more time|this (?:incident|outage) (?:shows|showed|taught us|reminds us|reminded us|proves|has shown|has "
    r"taught us)"
    r"|(?:we|i|everyone|the team|all of us)(?: have| had|'ve)?(?: all| again| once again| also)?(?: been)? "
    r"(?:learn(?:ed|t)"
    r"|reali[sz]ed|saw|understood|reminded|taught|relearned|found out)(?: again| once again| the hard way)?"
    r"|(?:the |our )?(?:main |key |biggest |most important |only |real |big |general |one )?(?:lesson|takeaway"
    r"|moral|conclusion"
    r"|learning|insight|message)(?: (?:here|of the story|learn(?:ed|t)|from this|for us|of this \w+))? (?:is|was"
    r"|remains)"
    r"|it (?:all )?(?:comes|boils) down to|it goes to show|it just goes to show|let this be a (?:lesson|reminder))"
    r"(?:\s*[,:\u2013\u2014-]+|\s+that|\s+of|\s+about)?\s+(?:that\s+|how\s+)?)+"
)
_FORM = Pattern(
    r"(?:(?:always|never|please|just|simply|do not|don't|let's|let us|be|stay|keep|make sure|remember|remain|try"
    r"|more|better"
    r"|less|fewer|no|good|clear|improve|take|have|put|pay|think|expect|assume|trust|question|listen|learn|plan"
    r"|prepare|hope"
    r"|test|document|automate|monitor|measure|verify|check|double-check|validate|review|communicate|share|ask|talk"
    r"|speak"
    r"|write|read|practise|practice|rehearse|train|focus|invest|embrace|foster|encourage|promote|strengthen|avoid"
    r"|prevent"
    r"|prevention|act|react|respond|escalate|coordinate|collaborate|cooperate|follow|stick|start|stop|build|know"
    r"|understand"
    r"|raise|increase|reduce|enhance|involve|include|own|care|respect|reflect|log|alert|first|deploy|release|change"
    r"|use|do"
    r"|go back|look|get|give|help|work|back up|adhere|discuss|engage|consider|value|treasure|celebrate|love|beware"
    r"|if|when in)\b"
    r"|(?:we|you|one|teams?|everyone|everybody)(?: all)?(?: really| just| simply| always| also| still)?"
    r" (?:must|should|need|needs|have to|has to|ought|can never|cannot|can't|will|shall|could all|want to|have got "
    r"to)\b"
    r"|(?P<topic>(?:[\w'-]+ ){1,4}?)(?:is|are|isn't|aren't|matters?|counts?|pays?|saves?|makes?|remains?|comes?"
    r"|goes|wins?"
    r"|helps?|leads?|needs?|deserves?|cannot|can't|should|must|has to|have to|starts?)\b)"
)
_VALUED = Pattern(
    r"\b(?:important|essential|crucial|vital|critical|key|necessary|paramount|mandatory|fundamental|valuable"
    r"|helpful|useful"
    r"|invaluable|imperative|worth\w*|hard|difficult|best|better|everything|good|great|more|most|always|never|matters?"
    r"|counts?|pays?|everyone\S*|everybody\S*|lives|money|risky?|risks|journey|priority|first|deserves?|success|trust"
    r"|quality|attention|love|care|respect|enough|wins?|helps?|shared|actionable|seriously|complacen\\w+|tested"
    r"|builds?|owned|taken)\b"
)
_DONE = Pattern(r"\b(?:was|were|had|has been|have been|did|didn't|wasn't|weren't)\b")
_TOPIC = (
    r"(?:(?:good|better|clear|open|early|regular|proper|constant|timely|honest|effective|strong|close|solid|careful"
    r"|thorough"
    r"|robust|continuous|shared|frequent|up-to-date|well-tested|reliable|fast|transparent|sound|strict|more|great"
    r"|the right"
    r"|our|all|your|a|the) )*(?:[a-z-]+ (?:of |for |in )?)?[a-z-]+"
)
_TEMPLATES = Pattern(
    rf"{_TOPIC} (?:cannot|can't|can not|can never|should never|must never|should not|must not|can hardly) be"
    r" (?:over-?stated|over-?estimated|under-?estimated|over-?emphasi[sz]ed|stressed (?:enough|too much|often enough)"
    r"|taken for granted|an afterthought|neglected|rushed|optional|too careful|too safe|ignored)"
    rf"|(?:the )?(?:importance|value|power|benefits?) of {_TOPIC}(?: (?:cannot|can't|can not|can never|is|are"
    r"|should never)"
    r" .{1,40})?"
    rf"|{_TOPIC} (?:is|are) (?:not (?:optional|a luxury|a nice-to-have|an afterthought|a one-time (?:thing|effort))"
    r"|never (?:a"
    r" bad idea|wasted|finished|done|enough|optional|over)|everyone's (?:business|job|responsibility|concern|task)"
    r"|everybody's (?:business|job|responsibility)|a team (?:sport|effort)|a journey|a marathon|a process|a mindset"
    r"|a two-way street|worth (?:its|their|every|the|more).{0,30}|only as good as .{1,30}|half the .{1,15}|the "
    r"mother of .{1,15}"
    r"|the enemy of .{1,20}|your (?:best )?friend|our (?:best )?friend|the best .{1,20}|better than .{1,20}|golden"
    r"|silver"
    r"|king|queen|non-negotiable|a virtue|the name of the game|what counts|what matters|second to none|gold dust)"
    r"(?:,? not an? [a-z-]+)?"
    r"|(?:a|an) (?P<same>[a-z-]+) (?:is|isn't|is not) (?:really |just )?(?:no|an?|worth much as an?) (?P=same) "
    r"(?:until|unless|without|if|that) .{1,30}"
    rf"|{_TOPIC} (?:is|are) (?:only|no) (?:useful|good|use|worth .{{1,10}}|helpful|as good|valuable) (?:if|when"
    r"|unless|without|as) .{1,35}"
    rf"|{_TOPIC} (?:creates?|builds?|breeds?|fosters?|generates?|beats?|needs?|requires?) (?:\w+ )?(?:trust"
    r"|confidence|quality|success|safety"
    r"|reliability|resilience|time|discipline|practice|courage|clarity|speed|luck|hope|patience|care)"
    rf"|{_TOPIC} (?:must|should|can) (?:never|always|not) be (?:skipped|forgotten|underestimated|ignored|trusted"
    r"|questioned|tested|first"
    r"|postponed|rushed|neglected|shared|verified)"
    r"|(?:a little|a bit of|some) [a-z-]+ goes a long way"
    r"|every [a-z-]+ (?:has|is|counts|matters|needs)(?: an?)? (?:solution|cause|lesson|opportunity|owner|reason"
    r"|weakness)"
    rf"|{_TOPIC} (?:saves? (?:lives|time|money|the day|nerves)|makes? (?:all )?the difference|comes? first|goes a "
    r"long way"
    r"|has to come first|have to come first|must come first|pays? off|pays? dividends|never hurts?|exists? for a reason"
    r"|beats? [a-z-]+|breeds? [a-z-]+|wins?|exists? for a reason|(?:is|are) only as good as .{1,30}|matters?(?: "
    r"more than .{1,25}| most| too)?|starts? with (?:you|us|me|people|trust"
    r"|listening|everyone)|begins? (?:at home|with .{1,15})|takes? time|is a must|are a must|leads? to success"
    r"|never sleeps)"
    r"|(?:it|that) (?:always |never |really )?(?:pays|hurts|helps|is (?:always |never |so |very |really |extremely "
    r")?(?:important"
    r"|essential|crucial|vital|key|wise|better|best|good|smart|advisable|imperative|a good idea|never too late"
    r"|critical))"
    r" to (?:be |stay |have |keep |remain )?(?:[a-z-]+)(?: (?:calm|prepared|careful|alert|ready|safe|ahead|first"
    r"|early|often"
    r"|under pressure|a plan|in control|together|twice|openly|honestly|from mistakes|questions|for help|proactive"
    r"|vigilant"
    r"|everything|better|more|clearly|well|up to date|(?:before|in|with|to|the|each|other|everyone|everybody|time"
    r"|good|and"
    r"|communication|communicate|test|plan|advance|backups?|monitoring|documentation|team)))*"
    r"|(?:things|computers|software|hardware|systems|machines|disks|networks|people|humans|everything|anything"
    r"|technology"
    r"|everybody|everyone|all systems|all software) (?:(?:always|sometimes|do|does|will|can|inevitably|eventually"
    r"|just) )*"
    r"(?:breaks?|fails?|happens?|goe?s? wrong|dies?|makes? mistakes|has bugs|have bugs|lies?|changes?|forgets?|errs?)"
    r"(?: (?:eventually|sometimes|all the time|sooner or later|at some point|from time to time))?"
    r"|(?:change|changes|growth|complexity|failure|software|dns|security|naming|distributed systems|computers"
    r"|operations|time"
    r"|progress|caching|migration|migrations) (?:is|are) (?:always |never |inherently |just )?(?:hard|risky"
    r"|inevitable|difficult"
    r"|dangerous|constant|easy|the enemy|the only constant|unavoidable|expensive)"
    r"|(?:expect|plan for|design for|prepare for|embrace|assume|welcome|accept) (?:for )?(?:failures?|the worst|the "
    r"unexpected"
    r"|change|surprises|success|mistakes|nothing|breakage|anything|everything)"
    r"|(?:assume|trust|question|verify|believe|expect|fear|leave) (?:nothing|nobody|no one|everything|anything)(?: "
    r"to chance)?"
    r"|(?P<again>[a-z-]+)(?:, (?P=again))+(?:,? and (?P=again))?"
    r"|(?:safety|security|quality|people|customers?|users?|reliability|testing|communication|stability) (?:always "
    r"|comes? )?first"
    r"|(?:think|look|test|ask|check|measure|plan|read|listen) (?:first|twice|before you .{1,20}|before .{1,12}ing)"
    r"(?:,? (?:then )?(?:act|cut|deploy|leap|jump|ship|run|speak|talk|later)(?: once| later)?)?"
    r"|nothing is (?:ever )?(?:(?:completely|fully|perfectly|totally|truly|% |percent |)\s?)*(?:secure|safe|perfect"
    r"|certain"
    r"|impossible|fool-?proof|reliable|guaranteed|free)"
    r"|there (?:is|are) (?:simply |just )?(?:no|never|always) (?:substitute for .{1,25}|alternative to .{1,25}"
    r"|shortcuts?.{0,20}"
    r"|silver bullets?|perfect (?:system|plan|world|solution)s?|such thing as .{1,30}|excuse for .{1,25}|room for "
    r"improvement"
    r"|more to learn|magic bullet|time like the present|bad questions|stupid questions|glory in .{1,15}|one size "
    r".{1,15})"
)
_PROVERBS = Pattern(
    r"\b(?:hope is not a (?:strategy|plan)|ounce of prevention|pound of cure|(?:all )?(?:your|our|one's|the)? ?eggs "
    r"in one"
    r" basket|(?:chain|team) is only as strong|(?:as|than) (?:its|the|our) weakest link|free lunch|no risk,? no"
    r"|fail early|fail fast|love letter to|half the (?:work|job|battle)|team spirit|(?:can't|cannot) improve what"
    r"|(?:gets?|what is"
    r"|what's) measured|manage what you"
    r"|perfect is the enemy|enemy of (?:the )?good|enemy of reliability|culture eats|slow is smooth|time is money"
    r"|no pain"
    r"|only constant|you build it,? you run it|better late than never|actions speak louder|practi[cs]e what you preach"
    r"|plan survives|fail(?:ing)? to (?:prepare|plan)|prepare to fail|best defen[cs]e|time is of the essence|no "
    r"stone unturned"
    r"|back to (?:the )?basics|to err is human|nothing lasts forever|someone else's computer|don't panic|keep calm"
    r"|you never know|(?:have|need|always) a plan b|takes a village|every (?:second|minute|little|detail|bit) "
    r"(?:counts|helps|matters)"
    r"|stronger together|united we|together we|together everyone|new is not always better|do it right the first time"
    r"|there are no shortcuts|never say never|be careful out there|when in doubt|if in doubt|one step at a time"
    r"|walk before (?:you|we) (?:can )?run|crawl,? walk,? run|proof of the pudding|experience is the best teacher"
    r"|knowledge shared is|sharing is|a problem shared|lightning (?:never|can) strikes?|once bitten|too many cooks"
    r"|strike while|cross that bridge|penny wise|the early bird|all that glitters|the best laid plans|best-laid plans"
    r"|with great power|good things come|it is never too late|live and learn|you live and you learn|we live and learn"
    r"|learn something new every day|every day is a school day|never too old to learn|failure is (?:a|the|an) "
    r"(?:feature"
    r"|opportunity|best|mother|teacher)|every (?:failure|crisis|incident|outage|mistake) is (?:a|an) (?:opportunity"
    r"|chance"
    r"|gift|lesson)|opportunity to learn|learning opportunity|what can go wrong|go wrong,? will|patience is a virtue"
    r"|honesty is the best|prevention is|cure is worse|trust is (?:good|earned)|control is better|an apple a day"
    r"|don't (?:fix|touch) what|if it (?:works|isn't broken)|a running system|many hands|four eyes see|eyes see "
    r"more than"
    r"|where there's smoke|no smoke without|mind the gap|practice makes|nobody is (?:perfect|infallible)|no system "
    r"is perfect"
    r"|no one is immune|we are all human|we're all human|only human|strength in numbers|variety is|hard work pays"
    r"|fortune favou?rs|chance favou?rs|the show must go on|better to ask|ask twice|no such thing as (?:a stupid|too)"
    r"|you (?:can|could) never be too|can't be too careful|cannot be too careful|one can never|you get what you pay"
    r"|what goes around|(?:it's|it is) not a matter of if|wisdom comes|wiser after|good enough is|garbage in|less "
    r"is more"
    r"|kiss principle|yagni|murphy'?s? law|shit happens|it takes two|devil is in|look before you|rome wasn't)\b"
)
# Numbers that count nothing.
WHOLE = frozenset({"100", "24/7", "101"})
_LONGEST = 14
_LEAST = 2
_FEW = 3
_HUNDRED = Pattern(r"100 ?(?:%|per ?cent)|one hundred per ?cent|24/7|\b101\b")


def core(told: str) -> str:
    """Return what a lesson says behind *we learned that*, *at the end of the day* and the like."""
    bare = _HUNDRED.sub("", told.replace("\u2019", "'"))
    opener = _OPENERS.match(bare)
    return " ".join((bare[opener.end() :] if opener else bare).split())


def is_maxim(told: str) -> bool:
    """Tell whether a sentence in small letters, without its full stop, is a proverb or made of generalities."""
    said = core(told)
    words = said.replace(",", " ").replace(";", " ").replace("!", " ").replace(":", " ").split()
    if not _LEAST <= len(words) <= _LONGEST:
        return False
    if _PROVERBS.search(said):
        return True
    if _TEMPLATES.fullmatch(said) and all(word in _GENERIC for word in _content(words)):
        return True
    return len(words) >= _FEW and all(word in _GENERIC for word in words) and _is_general(said, words)


def _is_general(said: str, words: list[str]) -> bool:
    """Tell whether general words are put together as a maxim: what to do, or what matters."""
    form = _FORM.match(said)
    if form is None or _DONE.search(said):
        return False
    topic = form["topic"]
    if topic:
        return any(word in _CORE for word in topic.split()) and bool(_VALUED.search(said, form.end("topic")))
    return any(word in _CORE for word in words)


def _content(words: list[str]) -> list[str]:
    """Return the words that are not part of a saying's own clothes."""
    return [word for word in words if word not in _CLOTHES]


_CLOTHES = frozenset(
    """overstated over-stated overestimated underestimated overemphasised overemphasized stressed afterthought neglected
    rushed optional luxury nice-to-have business concern task sport marathon two-way street golden silver king queen
    non-negotiable virtue importance power benefits benefit substitute alternative bullet bullets magic glory free
    lunch dividends nerves breeds beats sleeps home wisdom break breaks happen happens die dies lie lies bugs
    eventually inevitably inevitable risky dangerous constant naming caching dns networks disks machines humans perfect
    creates create fosters generates requires confidence courage clarity skipped forgotten ignored trusted questioned
    postponed verified solution cause opportunity owner weakness tested shared fool-proof foolproof guaranteed
    stability users user plans read someone looks nobody it restored exist exists restore welcome accept design fear
    leave chance control advance one-time wasted finished infallible such room excuse cut leap jump ship run run-time
    deploying reason dust smart wise advisable growth progress migration migrations distributed operations % percent
    completely fully perfectly totally reliable collaboration listening growing tool crashes crash bad stupid""".split()
)
