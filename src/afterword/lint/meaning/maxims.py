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
    r"|again|note to self|all in all|in general|generally|overall|first and foremost|above all|most importantly"
    r"|bottom line|in hindsight|to sum up|in summary|in conclusion|moral of the story|the moral"
    r"|lessons?(?: learn(?:ed|t))?|takeaways?|key takeaway|conclusion|as we all know|as ever|also|finally|and|but|so"
    r"|never forget|don't forget|last but not least|one more time|this (?:incident|outage) (?:shows|showed|taught us"
    r"|reminds us|reminded us|proves|has shown|has taught us)|(?:we|i|everyone|the team|all of us)(?: have| had"
    r"|'ve)?(?: all| again| once again| also)?(?: been)? (?:learn(?:ed|t)|reali[sz]ed|saw|understood|reminded|taught"
    r"|relearned|found out)(?: again| once again| the hard way)?|(?:the |our )?(?:main |key |biggest |most important "
    r"|only |real |big |general |one )?(?:lesson|takeaway|moral|conclusion|learning|insight"
    r"|message)(?: (?:here|of the story|learn(?:ed|t)|from this|for us|of this \w+))? (?:is|was|remains)"
    r"|it (?:all )?(?:comes|boils) down to|it goes to show|it just goes to show"
    r"|let this be a (?:lesson|reminder))(?:\s*[,:\u2013\u2014-]+|\s+that|\s+of|\s+about)?\s+(?:that\s+|how\s+)?)+"
)
_FORM = Pattern(
    r"(?:(?:always|never|please|just|simply|do not|don't|let's|let us|be|stay|keep|make sure|remember|remain|try|more"
    r"|better|less|fewer|no|good|clear|improve|take|have|put|pay|think|expect|assume|trust|question|listen|learn|plan"
    r"|prepare|hope|test|document|automate|monitor|measure|verify|check|double-check|validate|review|communicate|share"
    r"|ask|talk|speak|write|read|practise|practice|rehearse|train|focus|invest|embrace|foster|encourage|promote"
    r"|strengthen|avoid|prevent|prevention|act|react|respond|escalate|coordinate|collaborate|cooperate|follow|stick"
    r"|start|stop|build|know|understand|raise|increase|reduce|enhance|involve|include|own|care|respect|reflect|log"
    r"|alert|first|deploy|release|change|use|do|go back|look|get|give|help|work|back up|adhere|discuss|engage|consider"
    r"|value|treasure|celebrate|love|beware|if|when in)\b"
    r"|(?:we|you|one|teams?|everyone|everybody)(?: all)?(?: really| just| simply| always| also| still)? (?:must|should"
    r"|need|needs|have to|has to|ought|can never|cannot|can't|will|shall|could all|want to|have got to)\b"
    r"|(?P<topic>(?:[\w'-]+ ){1,4}?)(?:is|are|isn't|aren't|matters?|counts?|pays?|saves?|makes?|remains?|comes?|goes"
    r"|wins?|helps?|leads?|needs?|deserves?|cannot|can't|should|must|has to|have to|starts?)\b)"
)
_VALUED = Pattern(
    r"\b(?:important|essential|crucial|vital|critical|key|necessary|paramount|mandatory|fundamental|valuable|helpful"
    r"|useful|invaluable|imperative|worth\w*|hard|difficult|best|better|everything|good|great|more|most|always|never"
    r"|matters?|counts?|pays?|everyone\S*|everybody\S*|lives|money|risky?|risks|journey|priority|first|deserves?"
    r"|success|trust|quality|attention|love|care|respect|enough|wins?|helps?|shared|actionable|seriously|complacen\\w+"
    r"|tested|builds?|owned|taken)\b"
)
_DONE = Pattern(r"\b(?:was|were|had|has been|have been|did|didn't|wasn't|weren't)\b")
_TOPIC = (
    r"(?:(?:good|better|clear|open|early|regular|proper|constant|timely|honest|effective|strong|close|solid|careful"
    r"|thorough|robust|continuous|shared|frequent|up-to-date|well-tested|reliable|fast|transparent|sound|strict|more"
    r"|great|the right|our|all|your|a|the) )*(?:[a-z-]+ (?:of |for |in )?)?[a-z-]+"
)
_TEMPLATES = Pattern(
    rf"{_TOPIC} (?:cannot|can't|can not|can never|should never|must never|should not|must not"
    r"|can hardly) be (?:over-?stated|over-?estimated|under-?estimated|over-?emphasi[sz]ed|stressed (?:enough|too much"
    r"|often enough)|taken for granted|an afterthought|neglected|rushed|optional|too careful|too safe|ignored)"
    r"|(?:the )?(?:importance|value|power"
    rf"|benefits?) of {_TOPIC}(?: (?:cannot|can't|can not|can never|is|are|should never) .{{1,40}})?"
    rf"|{_TOPIC} (?:is|are) (?:not (?:optional|a luxury|a nice-to-have|an afterthought|a one-time (?:thing|effort))"
    r"|never (?:a bad idea|wasted|finished|done|enough|optional|over)|everyone's (?:business|job|responsibility"
    r"|concern|task)|everybody's (?:business|job|responsibility)|a team (?:sport|effort)|a journey|a marathon"
    r"|a process|a mindset|a two-way street|worth (?:its|their|every|the|more).{0,30}|only as good as .{1,30}"
    r"|half the .{1,15}|the mother of .{1,15}|the enemy of .{1,20}|your (?:best )?friend|our (?:best )?friend"
    r"|the best .{1,20}|better than .{1,20}|golden|silver|king|queen|non-negotiable|a virtue|the name of the game"
    r"|what counts|what matters|second to none|gold dust)(?:,? not an? [a-z-]+)?"
    r"|(?:a|an) (?P<same>[a-z-]+) (?:is|isn't|is not) (?:really |just )?(?:no|an?"
    rf"|worth much as an?) (?P=same) (?:until|unless|without|if|that) .{{1,30}}|{_TOPIC} (?:is|are) (?:only"
    r"|no) (?:useful|good|use|worth .{1,10}|helpful|as good|valuable) (?:if|when|unless|without|as) .{1,35}"
    rf"|{_TOPIC} (?:creates?|builds?|breeds?|fosters?|generates?|beats?|needs?|requires?) (?:\w+ )?(?:trust|confidence"
    r"|quality|success|safety|reliability|resilience|time|discipline|practice|courage|clarity|speed|luck|hope|patience"
    rf"|care)|{_TOPIC} (?:must|should|can) (?:never|always|not) be (?:skipped|forgotten|underestimated|ignored|trusted"
    r"|questioned|tested|first|postponed|rushed|neglected|shared|verified)|(?:a little|a bit of"
    r"|some) [a-z-]+ goes a long way|every [a-z-]+ (?:has|is|counts|matters|needs)(?: an?)? (?:solution|cause|lesson"
    rf"|opportunity|owner|reason|weakness)|{_TOPIC} (?:saves? (?:lives|time|money|the day|nerves)"
    r"|makes? (?:all )?the difference|comes? first|goes a long way|has to come first|have to come first"
    r"|must come first|pays? off|pays? dividends|never hurts?|exists? for a reason|beats? [a-z-]+|breeds? [a-z-]+"
    r"|wins?|exists? for a reason|(?:is|are) only as good as .{1,30}|matters?(?: more than .{1,25}| most| too)?"
    r"|starts? with (?:you|us|me|people|trust|listening|everyone)|begins? (?:at home|with .{1,15})|takes? time"
    r"|is a must|are a must|leads? to success|never sleeps)|(?:it|that) (?:always |never |really )?(?:pays|hurts|helps"
    r"|is (?:always |never |so |very |really |extremely )?(?:important|essential|crucial|vital|key|wise|better|best"
    r"|good|smart|advisable|imperative|a good idea|never too late|critical)) to (?:be |stay |have |keep "
    r"|remain )?(?:[a-z-]+)(?: (?:calm|prepared|careful|alert|ready|safe|ahead|first|early|often|under pressure|a plan"
    r"|in control|together|twice|openly|honestly|from mistakes|questions|for help|proactive|vigilant|everything|better"
    r"|more|clearly|well|up to date|(?:before|in|with|to|the|each|other|everyone|everybody|time|good|and|communication"
    r"|communicate|test|plan|advance|backups?|monitoring|documentation|team)))*|(?:things|computers|software|hardware"
    r"|systems|machines|disks|networks|people|humans|everything|anything|technology|everybody|everyone|all systems"
    r"|all software) (?:(?:always|sometimes|do|does|will|can|inevitably|eventually|just) )*(?:breaks?|fails?|happens?"
    r"|goe?s? wrong|dies?|makes? mistakes|has bugs|have bugs|lies?|changes?|forgets?"
    r"|errs?)(?: (?:eventually|sometimes|all the time|sooner or later|at some point|from time to time))?"
    r"|(?:change|changes|growth|complexity|failure|software|dns|security|naming|distributed systems|computers"
    r"|operations|time|progress|caching|migration|migrations) (?:is|are) (?:always |never |inherently |just )?(?:hard"
    r"|risky|inevitable|difficult|dangerous|constant|easy|the enemy|the only constant|unavoidable|expensive)"
    r"|(?:expect|plan for|design for|prepare for|embrace|assume|welcome|accept) (?:for )?(?:failures?|the worst"
    r"|the unexpected|change|surprises|success|mistakes|nothing|breakage|anything|everything)|(?:assume|trust|question"
    r"|verify|believe|expect|fear|leave) (?:nothing|nobody|no one|everything|anything)(?: to chance)?"
    r"|(?P<again>[a-z-]+)(?:, (?P=again))+(?:,? and (?P=again))?|(?:safety|security|quality|people|customers?|users?"
    r"|reliability|testing|communication|stability) (?:always |comes? )?first"
    r"|(?:think|look|test|ask|check|measure|plan|read|listen) (?:first|twice|before you .{1,20}"
    r"|before .{1,12}ing)(?:,? (?:then )?(?:act|cut|deploy|leap|jump|ship|run|speak|talk|later)(?: once| later)?)?"
    r"|nothing is (?:ever )?(?:(?:completely|fully|perfectly|totally|truly|% |percent |)\s?)*(?:secure|safe|perfect"
    r"|certain|impossible|fool-?proof|reliable|guaranteed|free)"
    r"|there (?:is|are) (?:simply |just )?(?:no|never|always) (?:substitute for .{1,25}|alternative to .{1,25}"
    r"|shortcuts?.{0,20}|silver bullets?|perfect (?:system|plan|world|solution)s?|such thing as .{1,30}"
    r"|excuse for .{1,25}|room for improvement|more to learn|magic bullet|time like the present|bad questions"
    r"|stupid questions|glory in .{1,15}|one size .{1,15})"
)
_PROVERBS = Pattern(
    r"\b(?:hope is not a (?:strategy|plan)|ounce of prevention|pound of cure"
    r"|(?:all )?(?:your|our|one's|the)? ?eggs in one basket|(?:chain|team) is only as strong"
    r"|(?:as|than) (?:its|the|our) weakest link|free lunch|no risk,? no|fail early|fail fast|love letter to"
    r"|half the (?:work|job|battle)|team spirit|(?:can't|cannot) improve what|(?:gets?|what is|what's) measured"
    r"|manage what you|perfect is the enemy|enemy of (?:the )?good|enemy of reliability|culture eats|slow is smooth"
    r"|time is money|no pain|only constant|you build it,? you run it|better late than never|actions speak louder"
    r"|practi[cs]e what you preach|plan survives|fail(?:ing)? to (?:prepare|plan)|prepare to fail|best defen[cs]e"
    r"|time is of the essence|no stone unturned|back to (?:the )?basics|to err is human|nothing lasts forever"
    r"|someone else's computer|don't panic|keep calm|you never know|(?:have|need|always) a plan b|takes a village"
    r"|every (?:second|minute|little|detail|bit) (?:counts|helps|matters)|stronger together|united we|together we"
    r"|together everyone|new is not always better|do it right the first time|there are no shortcuts|never say never"
    r"|be careful out there|when in doubt|if in doubt|one step at a time|walk before (?:you|we) (?:can )?run"
    r"|crawl,? walk,? run|proof of the pudding|experience is the best teacher|knowledge shared is|sharing is"
    r"|a problem shared|lightning (?:never|can) strikes?|once bitten|too many cooks|strike while|cross that bridge"
    r"|penny wise|the early bird|all that glitters|the best laid plans|best-laid plans|with great power"
    r"|good things come|it is never too late|live and learn|you live and you learn|we live and learn"
    r"|learn something new every day|every day is a school day|never too old to learn"
    r"|failure is (?:a|the|an) (?:feature|opportunity|best|mother|teacher)|every (?:failure|crisis|incident|outage"
    r"|mistake) is (?:a|an) (?:opportunity|chance|gift|lesson)|opportunity to learn|learning opportunity"
    r"|what can go wrong|go wrong,? will|patience is a virtue|honesty is the best|prevention is|cure is worse"
    r"|trust is (?:good|earned)|control is better|an apple a day|don't (?:fix|touch) what|if it (?:works|isn't broken)"
    r"|a running system|many hands|four eyes see|eyes see more than|where there's smoke|no smoke without|mind the gap"
    r"|practice makes|nobody is (?:perfect|infallible)|no system is perfect|no one is immune|we are all human"
    r"|we're all human|only human|strength in numbers|variety is|hard work pays|fortune favou?rs|chance favou?rs"
    r"|the show must go on|better to ask|ask twice|no such thing as (?:a stupid|too)|you (?:can|could) never be too"
    r"|can't be too careful|cannot be too careful|one can never|you get what you pay|what goes around"
    r"|(?:it's|it is) not a matter of if|wisdom comes|wiser after|good enough is|garbage in|less is more"
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
