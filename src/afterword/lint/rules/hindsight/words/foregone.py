"""Outcomes told as foregone: *was always going to blow up*, *not if but when*, *the red flags pointed to it*."""

from afterword.lint.text.frames import frame

_INCIDENT = (
    r"(?:outages?|incidents?|failures?|crash|collapse|accidents?|disaster|catastrophe|breakdown|meltdown|breach|fall"
    r"|end|bang|break|overflow|blackout|leak|standstill|stoppage|mess|trouble|day of reckoning|derailment|explosion)"
)
_FAIL = (
    r"(?:fail|break|happen|crash|collapse|burst|explode|blow|bite|snap|overflow|implode|topple|crack|fall|tip|choke"
    r"|go (?:wrong|down|off|bang|under|south|up|pear-shaped|boom|belly)|come (?:down|apart|crashing|undone|tumbling)"
    r"|hit (?:us|them|back|home)|catch up|backfire|run (?:out|dry|full)|turn sour|buckle|give (?:way|out)"
    r"|end (?:in|badly|like|this|up)|keel over|cost us|hurt (?:us|someone|somebody)|die|melt|jam|let (?:us|them) down"
    r"|cave in|bring (?:us|it|everything) down|sink|unravel|come back to)"
)
_SIGNS = (
    r"(?:red flags?|warning signs?|warning lights?|warnings?|signs?|omens?|symptoms|alarm bells|storm clouds|cracks"
    r"|telltales?|harbingers?|portents?|premonitions?)"
)

_ILL = (
    r"(?:outages?|incidents?|failures?|crash(?:es)?|collapse|accidents?|disasters?|catastrophe|breakdowns?|meltdown"
    r"|breach(?:es)?|overload|clash(?:es)?|collisions?|deadlocks?|conflicts?|mix-ups?|confusion|shortages?"
    r"|bottlenecks?|spills?|mistakes?|errors?|trouble|lockouts?|mess|chaos|downtime|data loss|loss|losses|standstill"
    r"|blackouts?|misunderstandings?|long nights?|bad nights?|sleepless nights?|fiasco|headaches?|grief|delays?|damage"
    r"|burnout|explosion|fire|leaks?|bad (?:end|ending)|horrible end|nasty surprises?|surprises)"
)
_UNMOVED = (
    r"(?:astonished|amazed|taken aback|surprised|shocked|stunned|startled|dumbfounded|astounded|flabbergasted"
    r"|bewildered|alarmed to hear)"
)
_NOBODY = (
    r"(?:nobody|no one|no-one|none(?: of \w+(?: \w+)?)?|hardly (?:anybody|anyone)|very few|few(?: people)?|not a soul"
    r"|not a single \w+|not one of \w+(?: \w+)?|neither of us)"
)
_ALL = (
    r"(?:everybody|everyone|anybody|anyone|we|all of us|we all|they|most of us|half the \w+|the whole \w+|some of us"
    r"|many of us|many|several people|people|insiders|old hands|the old hands)"
)

FRAMES = (
    frame(
        "always gonna, always going to, always about to, always bound to, never gonna, never going to, only ever "
        "gonna, only ever going to, forever going to, always set to, always sure to, always destined to",
        r"(?:was|were|is|are|'s|'re) (?:just |simply |pretty much |kind of |really )?(?:always|only ever"
        rf"|forever) (?:going to|gonna|about to|bound to|set to|sure to|destined to) (?:\w+ly )?{_FAIL}",
        r"(?:was|were|is|are) never (?:going to|gonna) (?:work|hold|last|scale|survive|cope|fly|end well|be enough"
        r"|withstand|make it|keep up|stand)",
    ),
    frame(
        "of if, of when, not if, if but when, of whether, about if, if it",
        r"(?:not|never|no longer|hardly|wasn't|isn't|less)(?: \w+)? (?:an? )?(?:question|matter|case|issue"
        r"|so much)? ?(?:of )?(?:if|whether)(?: [^.;]{1,40}?)? ?[,;\u2013\u2014-]* ?(?:but|only|just|merely"
        r"|simply) (?:of )?(?:only )?when(?! (?:the|a|we|it|they)\b)",
        r"(?:question|matter) of (?:if|whether) ?[,;\u2013\u2014-]* ?(?:but|only|just) (?:of )?when",
    ),
    frame(
        "had to come, had to end, had to happen, had to break, had to fail, had to blow, had to give, had to snap, "
        "had to burst, had to collapse, had to fall, had to go, had to crash, had to hit, had to follow",
        rf"(?:it|this|that|something|the (?:\w+ )?{_INCIDENT}) (?:all |simply |just |inevitably "
        r"|naturally )?had to (?:come|end|happen|break|fail|blow(?: up)?|give|snap|burst|collapse|fall|go wrong"
        r"|go bang|crash|follow|hit us)(?: (?:this|that|such a|the same|one) (?:way|day)| like (?:this|that)"
        r"| sooner or later| some ?day| eventually| at some point| one day| in the end)?(?= ?[.,;:!]|$"
        r"| (?:with|given|because|since|and|after)\b)",
    ),
    frame(
        "pointed, spelled, spelt, announced, foretold, heralded, foreshadowed, pointing, screamed, told, presaged",
        rf"{_SIGNS}(?: (?:in|on|of|from|at|all|had|were|was) [^.;,]{{1,45}}?)? (?:all |had |have |clearly "
        r"|already )*(?:pointed|pointing|spelled|spelt|announced|foretold|heralded|foreshadowed|presaged|screamed"
        r"|told) (?:straight |directly |clearly |squarely |exactly )?(?:to|at|towards?|of|out|us)? ?(?:this|exactly"
        r"|just|precisely|what|trouble|doom|disaster"
        r"|the (?:very|same|outage|failure|collapse|crash|end|incident|coming))",
    ),
    frame(
        "about to, going to, bound to, would soon, in the air, heading for, headed for, heading towards, drifting "
        "towards, sliding towards, steering towards, careering towards",
        r"(?:everyone|everybody|we all|all of us|anyone|we|people|the whole \w+) (?:could |can )?(?:feel|sense|smell"
        r"|tell|felt|sensed|smelled|smelt|knew) (?:that )?(?:something|it|this|things|trouble|the \w+) (?:was"
        rf"|were) (?:about|going|bound) to (?:{_FAIL}|\w+)",
        r"(?:had|has|have|was|were) (?:all |long |been |clearly |slowly |always )*(?:heading|headed|drifting|sliding"
        r"|steering|careering) (?:straight )?(?:for|towards?|into) (?:this|it|that|exactly this|trouble|disaster"
        r"|an? (?:fall|crash|outage|collapse)|the (?:wall|rocks|cliff|abyss))",
    ),
    frame(
        "looking for a place, looking for somewhere, looking for a date",
        r"(?:accident|outage|disaster|incident|failure|crash|catastrophe) (?:just |only )?looking for (?:a place"
        r"|somewhere|a date) to happen",
    ),
    frame(
        "miles away, mile off, mile away, miles off, far away, afar",
        r"(?:saw|see|seen|spot|spotted|smell|smelled|smelt) (?:it|this|that|the \w+|one"
        r"|trouble) (?:coming )?(?:from )?(?:an? mile|miles|afar|far) ?(?:away|off)?",
        r"(?:coming|visible) (?:from )?(?:an? mile|miles) (?:away|off)",
    ),
    frame(
        "overdue, due one day, due any day, only natural, in store for us, written in the stars, just around the "
        "corner",
        rf"{_INCIDENT}(?: (?:like|such as) (?:this|that|these)(?: one)?| of (?:this|that|such a) \w+)? (?:was|were"
        r"|had been|is) (?:long |simply |years |months |more than |frankly )*overdue(?! (?:by|payment|invoice))",
        rf"(?:an?|this|such an?|the|our) (?:\w+ )?{_INCIDENT}(?: (?:like|such as) (?:this|that))? (?:was|had been"
        r"|is) (?:only natural|in store for us|written in the stars|just around the corner"
        r"|lurking (?:around|behind|in)|due (?:one|any|some) day)",
    ),
    frame(
        "recipe for, recipes for, invitation to, invitation for, breeding ground for, fertile ground for, open "
        "invitation",
        r"(?:recipes? for|(?:open |standing |written |clear )?invitations? (?:to|for)|breeding grounds? (?:for|of)"
        r"|fertile ground for) (?:an? |the |this |such an? |certain |sure |all sorts of |further "
        rf"|future )?(?:[\w-]+ )??{_ILL}(?! (?:budget|rate|code|page|handling|message|review|tolerance))",
    ),
    frame(
        "astonished, astonishment, amazed, amazement, taken aback, surprised, surprise, surprising, eyebrow, "
        "eyebrows, eyelid, startled, stunned, dumbfounded, astounded, astonishing, astonish, bewildered, "
        "flabbergasted",
        rf"{_NOBODY}(?: (?:in|on|at|from|of|among|who) [^,;.]{{2,30}}?)? (?:was|were|is|can be|could be|can have been"
        r"|could have been|should be|should have been|seemed|looked|will have been|had been|felt"
        r"|pretended to be)(?: really| truly| very| much| all that| particularly| exactly| in the least| genuinely"
        rf"| overly| too)* {_UNMOVED}(?! by (?:the )?(?:price|bill|tone))",
        r"(?:astonished|amazed|surprised|startled|stunned|astounded) (?:nobody|no one|no-one|few|hardly any\w*"
        r"|none of|not a soul|very few)",
        r"(?:to|much to) (?:nobody's|no one's|no-one's|hardly anyone's|few people's) (?:great |real "
        r"|particular )?(?:surprise|astonishment|amazement|shock)",
        r"(?:caused|raised|met with|was met with|provoked|aroused|created|excited|drew|was received with"
        r"|came with) (?:very |rather )?(?:little|no|not much|hardly any|few|scant|not the least"
        r"|limited) (?:astonishment|amazement|surprise|eyebrows?|shock)",
        r"(?:surprise|astonishment|shock|amazement)(?: (?:at|in|on|of|among|over) [^,;.]{2,40}?)? (?:was|is"
        r"|remained|kept within|stayed within) (?:therefore |accordingly |\w+ly )?(?:limited|small|not great|muted"
        r"|mild|slight|modest|limits|bounds|not overwhelming|contained)",
        r"(?P<told>(?:did not|didn't|should not|shouldn't|cannot|can't|can hardly|could hardly|should hardly|need not"
        r"|needn't|will not|won't|hardly|scarcely) (?:really |exactly |have |come as )*(?:astonish|surprise|amaze"
        r"|shock|startle)(?:ed|d)? (?:anyone|anybody|us|many|those|much"
        r"|the (?:team|shift|desk|crew|old hands|on-call|engineers|staff|people|experts)))",
        r"(?:not|hardly|scarcely|never|n't) (?:bat(?:ted)?|move|moved) an eyelid",
        r"what (?:is|was) (?:surprising|astonishing|remarkable|amazing) is (?:only |rather |merely )?(?:that it"
        r"|how (?:long|late)|that nothing|it did not|that this)",
        r"(?:the only|the real|the biggest) (?:surprise|surprising thing|wonder|miracle|astonishing thing) (?:is"
        r"|was) (?:\w+ )?(?:that|how|it|why)",
    ),
    frame(
        "was guaranteed, were guaranteed, seemed guaranteed, was assured, was inescapable, was pre-programmed, was "
        "preprogrammed, were pre-programmed, was a certainty, was a safe bet, was a sure thing, was in the offing, "
        "was on its way, was a given, was unstoppable, was baked in, was built in, as good as guaranteed, "
        "practically guaranteed, was virtually guaranteed, was all but guaranteed, were inescapable, were a "
        "certainty, was a mathematical, was vouchsafed, was never far, were never far, was never far away, was "
        "lurking, were lurking, was programmed in, was built into, was only a, was just a, was merely a",
        rf"(?:an?|the|such an?|this|that|our|its|any|another|more|further|some) (?:[\w-]+ ){{0,2}}?{_ILL}(?: (?:of|in"
        r"|with|like|between|at|on|for) [^,;.]{2,40}?)? (?:was|were|had been|is|seemed|looked) (?:\w+ly |already "
        r"|all but |as good as |only |just |long |therefore |thus |then )*(?:guaranteed|assured|inescapable"
        r"|pre-?programmed|a certainty|a safe bet|a sure thing|in the offing|on (?:its|their) way|a given|unstoppable"
        r"|baked in|built in(?:to)?|a mathematical (?:certainty|necessity)|never far(?: away| off)?|lurking"
        r"|programmed in|(?:an? )?(?:\w+ )?(?:keystroke|step|click|typo|phone call|power cut|reboot|bad day) away"
        r"|an? matter of (?:time(?! (?:zone|slot))|days|weeks|luck))(?! (?:by the (?:lock|protocol|test)|against))",
        r"(?:^\W*|, )(?:a |an )?(?:\w+ )?(?:end|ending|result|finale|outcome|conclusion) (?:was|were) (?:\w+ly "
        r"|already |all but |as good as )*(?:guaranteed|assured|inescapable|pre-?programmed|a certainty|a safe bet"
        r"|a given|unstoppable)",
    ),
    frame(
        "coming",
        r"(?:saw|see|seen|sees|smelled|smelt|smell|felt|feel|heard|hear|sensed) (?P<told>(?:the |this |that |an? "
        r"|our |such an? |these |all this |all that |something )(?!(?:train|bus|tram|lorry|truck|ship|car|requests?"
        r"|packets?|traffic|calls?|orders?|mails?|messages?)\b)[^,;.]{0,40}?coming)(?! (?:from|in|out|to|up|back"
        r"|into|through|over|off|down|online|of|on|weeks?|months?|year)\b)",
        r"(?:had|has) (?:long |already |clearly |really )?been coming (?:for|since|all|ever|a long)\b",
        r"(?:this|it|that|the (?:\w+ )?(?:outage|crash|collapse|failure|end|day|blow)) was (?:always |clearly |long "
        r"|only |slowly |surely )*coming(?= ?[.,;]|$| (?:for|since|and|one))",
        rf"{_ALL}(?: (?:in|on|at|from) [^,;.]{{2,25}}?)? (?:had |could |can )?(?:long |already |clearly "
        r"|easily )*(?:see|saw|seen|feel|felt|knew|known) (?:it|this|that|what) (?:was |is )?coming",
    ),
    frame(
        "had to give, bound to give, going to give, built on sand, founded on sand, on quicksand, standing on sand, "
        "stood on sand, resting on sand, on shifting sand, house on sand",
        r"(?:something|somewhere|somebody|someone|one (?:of them|side|part|end)|sooner or later)(?: \w+)? (?:simply "
        r"|finally |eventually )*(?:had to|was bound to|was going to) (?:give|snap)\b",
        r"(?:built|founded|standing|stood|resting|rested|house) on (?:sand|quicksand|shifting sands?)",
    ),
    frame(
        "one outcome, one possible outcome, one end, one ending, one result, one conclusion, one logical, one "
        "conceivable, one possible, one direction, no other outcome, no other end, no other result, no good end, no "
        "happy end, no happy ending, no good ending",
        r"(?:(?:could|there) (?:be |was |could be |could only be |is )?|had|allowed(?: of)?|left room for|permitted"
        r"|knew) ?(?:really |only |but |just |exactly |ever )+one (?:possible |logical |conceivable "
        r"|sensible )?(?:outcome|ending|end|result|conclusion|direction)(?! (?:of|to|set|node|row|per))",
        r"only one (?:outcome|ending|end|result|conclusion) (?:was|is|seemed) (?:possible|conceivable|left|thinkable"
        r"|likely)",
        r"(?:could|would|was to|can|would have) (?:have|come to|take|find|know|hardly have|had|be"
        r"|have had) no (?:other|good|happy) (?:outcome|end|ending|result)",
    ),
    frame(
        "clear where, plain where, obvious where, evident where, foreseeable where, knew where, clear how, obvious "
        "how, saw where, see where, knew how, tell where, no secret where, clear what would, knew what would, "
        "obvious what would, plain what would",
        r"(?:clear|plain|obvious|evident|foreseeable|no secret|no mystery|knew|saw|see|tell"
        r"|guess) (?:to \w+ )?(?:where|how|what)(?: all)? ?(?:this|it|that|things|the \w+)? (?:would|was going to"
        r"|had to|must|was bound to)(?: one day| sooner or later| eventually)? (?:lead|end|go|finish|happen|come"
        r"|follow)(?= ?[.,;]|$| (?:in|to|one|sooner|eventually|badly|next|of|with))",
    ),
    frame(
        "course for, road to, path to, way to, on course to, path towards, road towards, on track for, straight for, "
        "brink of, edge of, one step from, a step away from, inches from, within an inch, steps away from",
        r"on (?:a |the |its |the best |the direct |the straight |the fast |a sure |a straight |a steady )?(?:course"
        r"|road|path|way|track) (?:for|to|towards?) (?:an? |the |this |certain |sure |its )?(?:\w+ )?(?:ruin|failure"
        r"|collapse|catastrophe|disaster|an outage|abyss|accident|breakdown|trouble|perdition|exhaustion|doom"
        r"|meltdown|burnout|standstill|overload)",
    ),
    frame(
        "waiting for its, waiting for their, waiting for the right, waiting for the wrong, waiting for the first, "
        "waiting for an unlucky, waiting for a careless, waiting for a tired, waiting for somebody, waiting for "
        "someone, waiting for an excuse, waiting for a victim, waiting for a spark, waiting for an occasion, lying "
        "in wait, lay in wait, lurking, lurked, slumbered, slumbering, ticked, ticking away, ticking in",
        r"(?:trap|bug|mistake|error|flaw|fault|accident|outage|failure|disaster|bomb|defect|weakness|problem|gap"
        r"|danger|time[- ]bomb|misconfiguration|landmine|mine|pitfall|default|setting|flag|script|column|table|line"
        r"|job|cron job|switch|valve|branch|value|limit)s?(?: (?:of|in|on|with|at) [^,;.]{2,40}?)? (?:was |were "
        r"|had been |had |has been |is )?(?:only |just |merely |simply |patiently |always |long )*waiting for (?:its"
        r"|their|the (?:right|wrong|first|next)|an? (?:wrong|unlucky|bad|careless|tired|victim|spark|occasion|excuse)"
        r"|somebody|someone)(?: (?:moment|hour|day|victim|occasion|person|finger|click|user|hand|to \w+|careless"
        r"|tired|unlucky))*(?! (?:turn|lock|slot|lease|token|time|quorum))",
        r"(?:lay|lain|lying|lies) in wait\b",
        r"(?:trap|danger|accident|outage|disaster|catastrophe|failure|trouble|doom) (?:\w+ )?(?:lurked|slumbered"
        r"|was (?:lurking|slumbering)|had (?:lurked|slumbered|been lurking|been slumbering))",
    ),
    frame(
        "one day, some day, someday, sooner or later, at some point, eventually, in the end, in the long run, before "
        "long, one fine day",
        r"(?:clear|plain|obvious|certain|known|evident|foreseeable|predictable|no secret|understood|knew|expected"
        r"|common knowledge|aware|foresee|foresaw|predicted|feared|warned"
        r"|written)(?: (?:to|for|by|from|of) [^,;.]{2,30}?)? ?,? that [^;.]{3,80}? (?:would|was going to|had to"
        r"|must|were going to) (?:one (?:fine )?day|some ?day|eventually|sooner or later|at some point|in the end"
        r"|before long)(?: \w+){1,2}",
        r"(?:clear|plain|obvious|certain|known|evident|foreseeable|predictable|no secret|understood|knew|expected"
        r"|common knowledge|foresee|foresaw|predicted|feared"
        r"|written)(?: (?:to|for|by|from|of) [^,;.]{2,30}?)? ?,? that [^;.]{3,80}? (?:would|was going to|had to"
        r"|must|were going to) [^;.]{2,40}? (?:one (?:fine )?day|some ?day|sooner or later|at some point"
        r"|in the long run|before long)",
        r"(?:one (?:fine )?day|some ?day|sooner or later|in the long run|before long)(?: ,)? (?:one of |some of "
        r"|somebody|someone|something|the |this |that |it |such |our |an? )[^;.]{0,50}?(?:had to|was bound to"
        r"|was going to|were going to|was sure to|would have to"
        r"|were bound to) (?!be (?:replaced|migrated|renewed|upgraded|retired|moved))\w+",
        r"(?:had to|was bound to|was going to|were going to|was sure to|were bound to) (?!be (?:replaced|migrated"
        r"|renewed|upgraded|retired|moved)|(?:migrate|move|upgrade|replace|decide|choose"
        r"|pay)\b)[^;.]{2,50}? (?:one (?:fine )?day|some ?day|sooner or later|in the long run|before long)(?=\W*$)",
    ),
    frame(
        "slow motion, slow-motion",
        r"(?:disaster|crash|accident|wreck|collapse|catastrophe|train|car crash|failure|outage"
        r"|shipwreck) in slow motion",
        r"slow[- ]motion (?:\w+ )?(?:disaster|crash|accident|wreck|collapse|catastrophe|failure|outage|shipwreck)",
    ),
    frame(
        "for the day, for that day, for the moment, for the night, for the morning, for the bang, for the call, for "
        "its hour, for its moment, for its day, for its victim, for an opportunity, for its date",
        r"(?:was|were|been|had been|all|already) (?:only |just |all |long |secretly |practically )*(?:waiting|waited"
        r"|braced|bracing) for (?:the|that) (?:day|moment|night|morning|bang|call) (?:when|that|on which|in which|it"
        r"|the|this|something|somebody|one|things)\b",
        r"(?:looking|searching|waiting) for (?:its|their) (?:hour|moment|day|date|victim)(?= ?[.,;]|$)",
    ),
    frame(
        "clear sky, blue sky, clear blue, the blue, from nowhere, of nowhere, of nothing, without warning, without "
        "announcement, unannounced, unheralded",
        r"(?:not|never|n't|hardly|scarcely|by no means|neither) (?:exactly |really |quite |just |at all |entirely )*"
        r"(?:come|came|fall|fell|drop|dropped|appear|appeared|str[iu]ck|strike|happen|happened|ar[io]se|hit us"
        r"|a bolt) (?:from|out of|as a bolt from|like a bolt from|without (?:any )?(?:warning|announcement|notice)"
        r"|unannounced|unheralded)(?: (?:an? |the )?(?:clear |blue |clear blue )*(?:sky|blue|nowhere|nothing))?",
    ),
    frame(
        "open point, open question, only question, only unknown, only uncertainty, only variable, only thing "
        "unknown, only thing missing, only thing open, only mystery, only riddle, sole question, sole unknown, only "
        "doubt, last open, only thing unclear, only thing left, only matter open, question left, only surprise",
        r"(?:only|sole|single|last|one) (?:remaining |open |unknown |real |unanswered )*(?:point|questions?|unknown"
        r"|variable|uncertainty|thing|matter|detail|mystery|riddle|doubt)(?: (?:left|open|missing|unknown|unclear"
        r"|in doubt|still open|that was open|to be settled))* (?:was|is|remained|had been)(?: only"
        r"| just)? (?:(?:the|its|a) (?:exact |precise )?(?:date|day|hour|moment|victim)|when\b|how (?:soon|long it)"
        r"|(?:who|which \w+|on whose \w+|whose \w+) (?:would|was going to|had to)|on whose)",
    ),
    frame(
        "predicted, feared, foretold, prophesied, foreseen, had warned, kept saying, been saying, always said, had "
        "said, warned us, long said, augured, prophecy, prophecies",
        r"as (?:everyone|everybody|many|some|most|several|we|anyone|all of us|sceptics|skeptics|pessimists|critics"
        r"|the (?:sceptics|skeptics|pessimists|critics|old hands|experts|whole \w+|engineers|staff|night shift|team"
        r"|crew|shop))(?: (?:in|on|at|of|among|from) [^,;.]{2,30}?)? (?:had |have |has )?(?:long |always |already "
        r"|rightly |correctly |repeatedly |secretly |quietly )*(?:predicted|feared|foretold|prophesied|foreseen"
        r"|warned|been saying|kept saying|said it would|known it would)",
        r"(?:old hands|sceptics|skeptics|pessimists|critics|everyone|everybody|many of us|several of us|some of us"
        r"|half the \w+|the whole \w+)(?: (?:in|on|at|of|among|from) [^,;.]{2,30}?)? (?:had |have )?(?:long "
        r"|always |already |repeatedly )*(?:been )?(?:predicted|predicting|foretold|prophesied|prophesying"
        r"|been saying|kept saying) (?:this|it|exactly|just|that|such)",
        r"(?:self-fulfilling|gloomy|dire|dark|old) prophec(?:y|ies)",
    ),
    frame(
        "matter of who, matter of whom, matter of which, matter of whose, matter of on whose, matter of where, "
        "question of who, question of which, question of whose, question of where, question of whom, question of "
        "what would, matter of what would, matter of how, question of how soon, question of how long, question of "
        "the day, matter of weeks, matter of days, matter of months, question of weeks, question of days, question "
        "of months",
        r"(?:matter|question) of (?:who|whom|which (?:of|shift|team|day|\w+ would)|whose|where|on whose|what would"
        r"|how (?:soon|long|much longer))[^;.]{0,50}? (?:would|when|first|was going|until|before)",
        r"(?:was|were|had been|is|been) (?:\w+ly |only |just |always )*a (?:matter|question) of (?:weeks|days|months"
        r"|hours|chance|luck)(?= ?[.,;]|$"
        r"| (?:until|before|when|that))(?![^;.]{0,30}(?:fix|restor|recover|replac|deliver|repair|migrat))",
    ),
    frame(
        "logical consequence, inevitable consequence, inescapable consequence, unavoidable consequence, logical "
        "result, logical end, logical conclusion, inescapable result, logical outcome, logical price, inevitable "
        "price, inevitable outcome, inevitable result, inevitable end, logical finale, inescapable conclusion, "
        "crowning conclusion, logical culmination, final act, last act, final chapter, last chapter, culmination of",
        r"(?:was|were|is|came as) (?:only |merely |simply |therefore |thus |but |just )*(?:the|a) (?:logical"
        r"|inevitable|inescapable|unavoidable|necessary|predictable|foreseeable)(?: and \w+)? (?:consequence|result"
        r"|end|conclusion|outcome|price|finale|culmination)\b",
        r"(?:was|were) (?:only |merely |simply |just )*the (?:last|final) (?:act|chapter|stage) (?:of|in) (?:a|this"
        r"|that|an) (?:long )?\w+",
    ),
    frame(
        "bet on it, bet on that, bet on this, bet against, have bet, would bet, a bet, could bet, safe to bet, place "
        "a bet, odds were, bookmaker, counted on one, on one hand, set your watch, could be calculated, could be "
        "predicted to, on the fingers",
        r"(?:could|would|might|should)(?: \w+ly| well| safely)? have (?:placed a )?bet (?:on|money|good money"
        r"|the house|his|her|their|our|a|that)",
        r"(?:one|you|we|anyone|anybody|everyone) (?:could|would|might) (?:safely |well |have "
        r"|easily )*(?:placed? a )?bet (?:on (?:it|this|that|the)|that|money)",
        r"nobody (?:would|could) have bet (?:against|a \w+ (?:on|against))",
        r"(?:odds|chances)(?: of [^,;.]{2,40}?)? (?:were|had been|stood) (?:\w+ly |clearly "
        r"|always )*(?:stacked against|against (?:us|it|them|the)|nil|zero(?! \w+ (?:loss|cost)))",
    ),
)
