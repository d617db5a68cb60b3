"""Fate in other words: what had been coming, luck that ran out, roads with one end."""

from afterword.lint.text.frames import frame

_INCIDENT = (
    r"(?:outages?|incidents?|failures?|crash(?:es)?|collapses?|accidents?|disasters?|catastrophes?|breakdowns?"
    r"|meltdowns?|breach(?:es)?|lapse|calamity|mishap|fiasco|debacle|disruption|downtime|blow-?up|explosion|shutdown"
    r"|overflow|blackout|leak|data loss|fall|trouble|mess|mishaps?|tragedy|bang|crisis|ruin|pile-?up|corruption)"
)
_FAIL = (
    r"(?:fail|break|happen|crash|collapse|burst|explode|blow|bite|snap|give|overflow|implode|topple|crack|fall"
    r"|go (?:wrong|down|off|bang|under|south|up)|come (?:down|apart|to|crashing|undone)|hit (?:us|them|back|home)"
    r"|catch up|backfire|end|run (?:out|dry|full)|blow up|tear|turn sour|hold|last|work|survive|buckle|give way)"
)
_LONG = r"(?:(?:long|always|already|clearly|quietly|slowly|silently|steadily|evidently|obviously) )?"
_PEOPLE = (
    r"(?:anyone|anybody|everyone|everybody|we|they|people|one|you|he|she|all of us|most of us|many of us|the \w+"
    r"|the \w+ \w+|half the \w+|whoever\b[^,.]{1,40})"
)
_SURE = r"(?:practically|virtually|all but|almost|as good as|pretty much|more or less|near|nearly|basically|quasi)"
_COMING = (
    r"(?:coming|a long time coming|looming|brewing|lurking|in the (?:offing|making|air|works|post|pipeline)|on its way"
    r"|building up|hanging over (?:us|them|our \w+|the \w+)|simmering|festering|smouldering|gathering|foreshadowed"
    r"|predicted|foretold|prophesied|announced|on the (?:cards|horizon)|waiting (?:for|to|in)|overdue|imminent"
    r"|inescapable|unstoppable|unavoidable|inevitable|predetermined|programmed|pre-?ordained|due|written)"
)
_WORSE = (
    r"(?:disaster|catastrophe|collapse|failure|an? (?:outage|incident|disaster|failure|collapse|catastrophe|crash)"
    r"|trouble|ruin|the (?:cliff|wall|abyss|iceberg|precipice|rocks)|doom|a (?:wall|cliff|fall)|calamity|chaos)"
)

FRAMES = (
    frame(
        """
        coming, looming, brewing, lurking, offing, making, way, building, hanging, simmering, festering, smouldering
        gathering, foreshadowed, predicted, foretold, prophesied, announced, cards, horizon, waiting, overdue, imminent
        inescapable, unstoppable, unavoidable, predetermined, programmed, preordained, due, written, air, works, post
        """,
        r"(?:the|this|that|an?|our|their"
        rf"|its) (?:\w+ ){{0,2}}{_INCIDENT}(?: (?:of|in|at|on) [^,.;]{{1,40}}?)?,? (?:(?:had|has|have) {_LONG}been|was"
        rf"|were) {_LONG}{_COMING}(?! (?:to (?:finish|start|end|the|a)|by|from|at))",
        rf"(?:it|this|that|something|a storm|trouble) (?:had|has|have) {_LONG}been (?:a long time )?(?:coming|looming"
        r"|brewing|in the (?:making|offing|air)|on the cards|simmering|festering)",
        rf"an? {_INCIDENT} (?:in the (?:making|offing)|foretold)",
        rf"(?:\w+ ){{0,2}}{_INCIDENT} (?:\w+ )?(?:looming|coming|brewing|on the horizon)(?: on the horizon)?",
        r"(?:long|well|much) overdue,? (?:this|that|the|it) happened",
        rf"{_INCIDENT}(?: of this \w+)? (?:was|had been) (?:\w+ )?overdue",
    ),
    frame(
        "stars, destiny, fate, fates, providence, karma, nemesis, providential",
        r"(?:\w+ (?:was|were|is|had been) )?(?:\w+ )?written in (?:the|its|our|their) stars",
        r"(?:its|our|their|the \w+'s|his|her|the|whose) (?:fate|destiny) (?:was|had been|is) (?:\w+ )?(?:sealed"
        r"|decided|written|fixed|settled)",
        r"seal(?:ed|ing) (?:the|its|our|their|his|her)(?: \w+(?:'s)?)? fate",
        r"(?:fate|destiny|nemesis|karma) (?:took its course|caught up|had other plans|struck|intervened|would have it)",
        r"tempt(?:ed|ing) (?:fate|providence|the gods)",
        r"as (?:fate|luck) would have it",
    ),
    frame(
        "give, snap, break, blow",
        r"(?:something|somewhere|it|things|one of them|sooner or later) (?:\w+ )?(?:had|has|was bound|were bound"
        r"|was going|was sure|was always going|would have) to (?:\w+ )?(?:give|snap|break"
        r"|blow)(?! (?:the|a|us|them|down|out|evidence)\b)",
        r"something (?:would|was) (?:eventually|finally|at some point|some day|one day) (?:give|snap|break|blow)",
    ),
    frame(
        "guaranteed, certain, certainty, assured, given, sealed, programmed, predetermined, certainties, settled",
        rf"{_SURE} (?:guaranteed|certain|assured|a certainty|a given|pre-?determined|programmed|sealed"
        r"|settled)(?! to (?:start|finish|run|be))",
        r"(?:was|were|had been) (?:\w+ )?(?:certain|decided|sealed|settled|lost|over) (?:from|before) (?:day one"
        r"|the (?:very )?(?:start|beginning|outset|first)|the (?:first|very) \w+|it (?:had )?(?:began|begun))",
        r"(?:was|is|became|had become) an? (?:mathematical|statistical|near|dead|virtual|absolute) certainty",
        rf"guaranteed (?:to (?:\w+ )?{_FAIL}|{_INCIDENT})",
    ),
    frame(
        """
        thin, tightrope, volcano, minefield, tinderbox, abyss, brink, thread, edge, knife's, precipice, sand, legs
        bomb, powder, razor's, cliff, keg, mine, dynamite, fuse, landmine, gunpowder, undefused
        """,
        r"(?:skating|walking|standing|moving|living|treading|on) (?:very |rather |decidedly )?(?:on )?thin ice",
        r"(?:walk(?:ed|ing)|on) (?:a|the) (?:tightrope|knife'?s edge|razor'?s edge|razor edge|knife edge)",
        r"(?:danc(?:ed|ing)|sat|sitting|sit|liv(?:ed|ing)) on (?:the (?:edge|rim) of )?an? (?:\w+ )?(?:volcano"
        r"|powder keg|bomb|landmine|mine|minefield|tinderbox|barrel of gunpowder|pile of dynamite)",
        r"(?:on|at|to|near) the (?:brink|edge) of (?:the )?(?:disaster|collapse|abyss|catastrophe|failure|precipice"
        r"|cliff|chaos|ruin|breakdown)",
        r"h[ua]ng(?:ing|s)? by a (?:silk |single |very thin |thin )?thread",
        r"built on sand",
        r"on (?:its|their) last legs",
        r"(?:was|were|is|as|of|like) (?:basically |really |simply )?an? (?:\w+ )?(?:tinderbox|landmine|powder keg)",
        r"(?:the|a|its|our|their) fuse (?:was|had been|is|has been) (?:\w+ )?(?:lit|burning|short)",
    ),
    frame(
        "predictable, predictably, predicted, surprise, sunrise, clockwork, prophecy, prophet, crystal, fortune-teller",
        r"as (?:predictable|sure|certain|inevitable) as",
        r"(?:utterly|entirely|totally|wholly|completely|perfectly|all too|so|sadly|depressingly"
        r"|painfully) predictable(?= (?:that|end|ending|result|outcome|consequence|outage|failure|incident|way"
        r"|fashion|crash|collapse)|[.,;]|$)",
        rf"predicted (?:this|the|that|such an?|exactly this|just such an?|this very) {_INCIDENT}",
        rf"{_INCIDENT} (?:\w+ )?predicted (?:years|months|weeks|long) (?:ago|before|earlier|in advance)",
        r"(?:don't|do not|didn't|did not|doesn't|needn't|no) need (?:a |any )?(?:crystal ball|prophet|fortune-teller)",
        r"needed no (?:crystal ball|prophet|prophecy|fortune-teller)",
        r"(?:didn't|did not|doesn't|does not) need (?:to be )?a prophet",
        r"self-fulfilling prophecy",
    ),
    frame(
        """
        have predicted, have foreseen, have foretold, have guessed, have anticipated, have seen, have called, have told
        have prophesied, have warned, have bet, have put money
        """,
        rf"{_PEOPLE} (?:who [^,.]{{1,30}} )?(?:could|would|might|should)(?: easily| safely| well"
        r"| probably)? have (?:easily )?(?:predicted|foreseen|foretold|guessed|anticipated|prophesied"
        rf"|called (?:it|this|that)|seen (?:this|it|that|the (?:\w+ )?{_INCIDENT}) coming"
        r"|told you (?:that )?(?:this|it) would|put money on|bet (?:on|money))",
    ),
    frame(
        "long anticipated, long-anticipated, long dreaded, long-dreaded, long awaited, long announced, long-announced",
        rf"long[ -](?:anticipated|dreaded|awaited|announced) (?:\w+ )?{_INCIDENT}",
    ),
    frame(
        "expected, feared, foreseen, dreaded, expecting, fearing, dreading, foresaw, warned, predicting",
        r"as (?:was to be |had been |was |we had |everyone |everybody |many |some |could have been |could be "
        r"|might be |half |one would have |one might have |you would )+(?:expected|feared|foreseen"
        r"|dreaded)(?= ?[,.;:]|$)",
        r"(?:had|have|has|'d|been|were|was) (?:long|always|all|secretly|half|rather|quietly|years ago"
        r"|just) (?:been )?(?:expected|expecting|feared|fearing|dreaded|dreading|foreseen|predicted) (?:this|that|the"
        rf"|such|an?|it|exactly)(?: \w+)?(?: {_INCIDENT}| kind| sort| to|[.,;]|$)?",
        r"(?:foresaw|foreseen|feared|dreaded|dreading|fearing) (?:this|that|the|such an?"
        rf"|just such an?) (?:\w+ )?{_INCIDENT}",
        rf"{_INCIDENT} (?:that |which )?(?:everyone|everybody|we all|all of us|half the \w+|the whole \w+) (?:had "
        r"|was |were )?(?:expected|expecting|feared|dreaded|saw coming|seen coming)",
        r"what (?:everyone|everybody|we all|many|we|some of us|all of us) (?:had )?(?:feared|dreaded"
        r"|expected)(?: (?:came|happened|came true|to happen))?",
    ),
    frame(
        "ripe, primed, waiting, begging, crying, itching, spark, trigger, push, nudge, excuse, breath, straw, domino",
        rf"(?:ripe|primed|begging|crying out|itching|screaming) (?:for|to) (?:an? |the |some )?(?:{_INCIDENT}|happen"
        r"|fail|break|go wrong|blow up|explode|collapse|crash)",
        r"(?:waiting|waited) for (?:an?|the|its|some|somebody|someone) (?:\w+ )?(?:occasion|trigger|spark|excuse"
        r"|moment|opportunity|chance|victim|to (?:trip|step|stumble|fall))(?= ?[.,;:]|$"
        r"| (?:to (?:happen|fail|go|strike|break)))",
        r"(?:just |only |merely )(?:needed|took|lacked|missing was|wanted) (?:an?|the|some|one) (?:\w+ )?(?:spark"
        r"|push|nudge|gust|breath|straw)",
        r"(?:all|only thing) (?:that was |it |that )?(?:missing|needed|lacking|lacked)(?: was)? (?:was )?(?:an?"
        r"|the) (?:spark|trigger|push|nudge|match)",
        r"straw that broke",
    ),
    frame(
        "collision course, course, headed, heading, hurtling, drifting, drifted, marching, sleepwalking, sleepwalked, "
        "racing, sliding, steering, steered, careering, barrelling, hurtled",
        r"(?:on|in) a collision course",
        rf"on (?:a |the )?(?:\w+ )?(?:course|track|road|path) (?:for|to|towards?|into) {_WORSE}",
        r"(?:headed|heading|hurtling|hurtled|drifting|drifted|march(?:ing|ed)|sleepwalk(?:ing|ed)|racing|sliding|slid"
        r"|steering|steered|careering|barrelling)(?: (?:straight|directly|slowly|blindly|steadily"
        rf"|at full speed))? (?:for|to|towards?|into|off) {_WORSE}",
    ),
    frame(
        "knew, known, knows, aware",
        rf"{_PEOPLE}(?: \w+)? (?:had |has |have |'d )?(?:always |all |secretly |long |already |really )*(?:knew"
        r"|known) (?:all along |well |full well |perfectly well |very well |deep down "
        r"|for (?:years|months|ages|long) )*(?:that )?(?:this|it|something|that|one day|sooner or later|some day"
        r"|at some point|(?:the|our|a|such an?) (?:\w+ ){1,2}) ?(?:\w+ )?(?:would|was going to|were going to|had to"
        r"|was bound to|could not|couldn't|must|wouldn't|would not) (?:\w+ly |one day |eventually |some day "
        rf"|at some point |never |soon )?(?:{_FAIL})",
        r"(?:had|have) known for (?:\w+ )?(?:years|months|ages|weeks|long)(?: that)? (?:this|it"
        r"|the \w+)(?: \w+)? (?:would|was going to|had to|was bound to)",
    ),
    frame(
        "one, away from, only when, not if, but when, not whether, not a question of if",
        rf"one (?:\w+ ){{1,4}}?away from (?:an? |the |total |complete )*{_INCIDENT}",
        r"not (?:a (?:matter|question) of )?(?:if|whether),? but (?:rather |only )?when",
        r"(?:the )?only (?:open )?question (?:was|is|being) (?:not (?:if|whether) but )?when",
        r"(?:not|never) (?:a (?:question|matter) of )?(?:if|whether)\W+(?:but|only"
        r"|just) (?:a (?:question|matter) of )?when",
    ),
    frame(
        "consequence, result, outcome, conclusion, baked, hard-wired, hardwired, ingredients, stage, scene, pieces, "
        "telegraphed, heralded, signalled, nigh, numbered, strange, odd, miracle",
        rf"(?:{_INCIDENT}|this|that|it|what (?:came|followed|happened)) (?:was|is|were) (?:only |just |simply )?(?:the"
        r"|a) (?:logical|natural|inescapable|foreseeable|only possible|unavoidable|inevitable|predictable|necessary"
        r"|expected) (?:consequence|result|outcome|conclusion|end)",
        rf"{_INCIDENT} (?:was|were|is|had been) (?:\w+ )?(?:baked|built|designed|programmed|hard-?wired) in(?:to)?",
        rf"(?:all )?the ingredients (?:of|for) (?:an? |the )?(?:\w+ )?{_INCIDENT}",
        r"(?:the|all the) (?:stage|scene|table|pieces|dominoes|trap) (?:was|were|had been) (?:\w+ )?(?:set|lined up"
        r"|in place)",
        rf"{_INCIDENT}(?: \w+)? (?:had been|was|were) (?:\w+ )?(?:telegraphed|heralded|signalled|foreshadowed)",
        r"(?:the )?end (?:of [^,.;]{1,30} )?(?:was|had been) (?:\w+ )?(?:nigh|near|in sight|foreseeable)",
        r"would have been (?:strange|odd|a miracle|a wonder|astonishing|surprising|more surprising) (?:if|had|not)",
    ),
    frame(
        "expected, unexpected, astonishing, startling, extraordinary, remarkable, foresee, foresaw, clear, certain, "
        "known",
        r"(?:nothing|no) (?:else|better|other \w+|different) (?:was|could|can|is)(?: have)?(?: been"
        r"| be)? (?:to be )?expected",
        r"(?:not|hardly|scarcely|n't|far from|anything but) (?:\w+ )?(?:astonishing|startling|unexpected|extraordinary"
        r"|remarkable) that",
        rf"{_PEOPLE} (?:who [^,.]{{1,50}} )?(?:could|would|should|might) (?:\w+ )?foresee",
        r"that (?:the|it|this|our|one) [^.;]{0,40}?(?:would|must|had to|could not) (?:\w+ )?"
        rf"{_FAIL}[^.;]{{0,25}}? (?:was|had been) (?:\w+ )?(?:clear|certain|known|obvious|beyond doubt)",
    ),
    frame(
        "well, forever, longer, creaking, groaning, crumbling, fraying, teetering, rotting, tottering, rumblings, "
        "pointed, dam",
        r"(?:could|would|can)(?:n't| ?not| never| hardly| only not) (?:possibly |ever |really )?(?:have )?(?:go|gone"
        r"|end|ended|turn out|turned out|work out) (?:well|right|good)",
        r"(?:could|would|can)(?:n't| ?not| never| hardly) (?:possibly |ever )?(?:last|hold|go on"
        r"|continue) (?:like this )?(?:forever|for ever|much longer|for long|any longer)",
        r"(?:had been|has been|was|were) (?:\w+ )?(?:creaking|groaning|crumbling|fraying|teetering|rotting"
        r"|tottering)(?= (?:for|since|at|on|under)\b)",
        r"(?:been|were|was) rumblings",
        rf"pointed (?:to|towards|at) (?:this|an?|the|such an?|exactly this) (?:\w+ )?(?:outcome|end|{_INCIDENT})",
        r"(?:dam|dyke|dike|bubble|boiler) (?:was|were|had) (?:\w+ )?(?:going|bound|sure|about)? ?to (?:burst|break"
        r"|blow)",
    ),
    frame(
        "go on, last, avoided, prevented, stopped, price for, reckoned with, foretold, flirting, announcement, sensed, "
        "felt, suspected, natural end, nothing worse, occur, certainty, a given, towards this, towards that, expose, "
        "trip",
        r"(?:this|that|it|(?:our|the|such|good|their) (?:\w+ )?(?:luck|fortune|run|streak)) (?:could|would)(?: not"
        r"|n't) (?:possibly )?(?:go on|last)(?= ?[.,;]|$)",
        r"(?:no one|nobody|nothing) could have (?:avoided|prevented|stopped|averted) (?:an?|the|this|it|that)",
        r"(?:was|is) (?:only |just |simply )?the price (?:for|of) (?:\w+ )?(?:years|months|decades|neglect|all)",
        r"(?:was|were|is|had) to be reckoned with",
        rf"(?:had |have )?(?:foretold|heralded|foreshadowed) (?:the|this|that|an?) (?:\w+ )?{_INCIDENT}",
        rf"flirt(?:ed|ing) with (?:this|the|an?) (?:\w+ )?{_INCIDENT}",
        rf"{_INCIDENT} with an announcement",
        r"(?:we|everyone|everybody|many|people) (?:all |had |always )*(?:sensed|felt"
        rf"|suspected) (?:that )?[^.;]{{1,40}}? (?:would|must|had to|was going to) (?:\w+ )?(?:end|{_FAIL})",
        r"(?:the|an?) (?:natural|logical|foreseeable|predictable) end (?:of|to)",
        r"(?:a|the) (?:wonder|miracle) (?:that )?nothing (?:worse|else|like this)",
        r"(?:simply|just|eventually|finally) had to (?:occur|come|happen)",
        r"(?:was|is) (?:a|an) (?:\w+-?\w* )?certainty",
        r"that [^.;]{1,50}? (?:would|must|had to) [^.;]{1,40}? was a given",
        r"bound to (?:expose|trip|surface|show|come out|catch (?:us|them)|reveal)",
        r"(?:head(?:ed|ing)|moving|driving|rushing) (?:\w+ )?towards? (?:this|that) (?:night|day|moment|point"
        r"|outcome|end)",
    ),
)
