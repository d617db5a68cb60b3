"""The world that was not, told without *could have been*: *none of this had to happen*, *one command away*."""

from afterword.lint.text.frames import frame

_ACTED = (
    r"(?:asked|read|called|rung|phoned|checked|looked|told|warned|waited|listened|tested|said|known|thought|tried"
    r"|stopped|escalated|spoken|informed|verified|reviewed|followed|kept|taken|done|used|left|announced|mentioned"
    r"|rehearsed|documented|asked|paused|consulted|communicated|double-checked)"
)
_SPARED = (
    r"(?:it|this|that|nobody|no one|nothing|none of (?:this|it)|the \w+(?: \w+)?|we|customers"
    r"|users) (?:would(?: not| never|n't)|would hardly) have (?:hit|touched|affected|mattered|hurt|happened|failed"
    r"|broken|stopped|reached|noticed|caused|been (?:noticed|a problem|an issue|affected|hit))"
)

# What is better than what was.
_HELD = (
    r"(?:survived|recovered|held(?! up)|lasted|coped|completed|slept|gone to bed|enjoyed|celebrated"
    r"|had (?:a (?:quiet|normal|calm|good|peaceful)|time (?:to|for)|room|peace)|continued|carried on|started|passed"
    r"|arrived|worked|succeeded|finished|failed over|switched over|taken over|stepped in|rung"
    r"|got(?:ten)? (?:through|away|off)|escaped|(?:stayed|remained) (?:up|online|alive|open|local|green|small|within"
    r"|below|under|safe|dry|warm|cold|intact|in (?:one|sync|place|the (?:old|test|staging))|on (?:air|track|time"
    r"|schedule|the (?:road|air|safe|old))|at (?:home|work)|with us|whole|available|reachable|usable|readable|bearable"
    r"|manageable|harmless|invisible|unharmed|untouched|unaffected|unhurt|undamaged|quiet|calm|connected|there)"
    r"|kept (?:running|going|working|serving|selling|printing|moving|flying|answering|accepting|sending|quiet|its"
    r"|their|his|her)|come (?:back|up|through|out)|gone (?:on|through|ahead|out|smoothly|well|fine|quietly|unharmed"
    r"|to plan|as planned|home|live)|run (?:on|as|through|smoothly|fine|without)"
    r"|been (?:\w+ly |all |soon |long )?(?:back|up|home|fine|all right|alright|over|available|reachable|intact|safe"
    r"|spared|unaffected|unharmed|unhurt|online|in time|on time|open|readable|restored|ready|possible|warned|running"
    r"|done|at work|at home|out of the woods|confined|contained|limited|kept|alive|none the wiser))"
)
_MAYBE = (
    r"(?:would|could|might)(?: still| probably| surely| easily| well| simply| just| all| perhaps| most likely| even"
    r"| certainly| at least)*"
)
_UNDERTAKING = (
    r"(?:migration|rollout|roll-out|release|upgrade|deployment|change|cutover|cut-over|switch|switchover|switch-over"
    r"|move|maintenance|restart|reboot|patch|test|rehearsal|drill|review|handover|hand-over|check|job|import|launch"
    r"|go-live|clean-up|cleanup|rename|swap|replacement|failover|announcement|mail|warning|message|escalation|call"
    r"|decision|approval|renewal|runbook|procedure|checklist|contract|order|plan|step|work)"
)

FRAMES = (
    frame(
        "had to happen, needed to happen, have to happen, need to happen, had to be, had to end, need to be",
        r"(?:none|nothing|not one bit|no part) of (?:this|it|that) (?:had|needed) to (?:happen|be|end|go)",
        r"(?:this|it|that|the (?:outage|incident|failure)) (?:did not|didn't|need not|never) (?:have to|need to"
        r"|had to|needed to|have) (?:happen|happened|come to this|end)",
    ),
    frame(
        "away",
        r"(?:was|were|lay) (?:only |just |but |merely |never more than )?(?:one|an?|a single) (?:command|click|call"
        r"|phone call|keystroke|button|tick|question|message) away(?! from)",
    ),
    frame(
        "it not for, not been for, were not for, was not for, but for",
        r"(?:were it not for|had it not been for|if it (?:were|was) not for|if it (?:hadn't|had not) been for"
        r"|but for) [^,;.]{3,60} ?, [^,;.]{2,40} (?:would|could|might) (?:\w+ )?(?:have been |be |have )?(?:back"
        r"|up|fine|over|avoided|prevented|spared|shorter|safe|alive|running|caught|faster|earlier|online|found"
        r"|noticed)",
    ),
    frame(
        "had only, had just",
        r"(?:^\W*|and |but |oh ?, )if (?P<who>[\w@-]+)[^,;.]{0,40}? had (?:only"
        rf"|just) {_ACTED}[^,;.]{{0,60}}(?=[.!\u2026]*$)",
    ),
    frame(
        "day, days, week, weeks, hour, hours, minute, minutes, month, months, earlier, later, any other, night, "
        "quarter",
        r"(?:an?|one|two|three|a few|a couple of|some|half an?|\d+) (?:minute|hour|day|week|month"
        rf"|quarter)s? (?:earlier|later|before) ?,? {_SPARED}",
        rf"(?:on|in|at) any other (?:day|night|week|month|time|hour|evening|morning|season) ?,? {_SPARED}",
    ),
    frame(
        "ideally, in an ideal world, in a perfect world, in a better world, with hindsight, in hindsight, in "
        "retrospect",
        r"(?:ideally|in (?:an ideal|a perfect|a better|a just) world|(?:with|in) hindsight|in retrospect) ?,? "
        r"[^;.?]{2,60}? would(?:n't| not| never| also| all| at least| simply)* have(?: been)? \w+",
    ),
    frame(
        "had only, had just, only had, just had",
        rf"(?:^\W*|and |but |oh ?, )if (?!(?:the|this|that|it) (?:\w+ )?(?:had )?only had)[^,;.!?]{{2,45}}? (?:had "
        rf"(?:only|just)|(?:only|just) had) {_ACTED}[^,;.!?]{{0,60}}(?=[.!\u2026]*$)",
    ),
    frame(
        "were there, had there been, had we had, if there had been, if there were, if there was",
        r"(?:^\W*|and |but )(?:were there|had there been|had (?:we|they|he|she|anyone|anybody) had"
        r"|if there (?:had been|were|was))(?: only| but| just| ever"
        r"| at least)? [^,;.]{2,60}? ?, [^;.]{2,70}? (?:would|could)(?:(?:n't| not| never| hardly) have \w+"
        r"| (?:still|all|soon|simply|surely|easily|just)? ?(?:have (?:kept|stayed|held|survived|noticed|seen|caught"
        r"|stopped|known|found|been (?:spared|caught|noticed|back|fine|home|over|prevented|avoided|stopped|seen))"
        r"|be (?:alive|up|running|here|intact|in place|safe|open|back|there|whole|with us)))",
        r"(?:would|could)(?:n't| not| never| hardly) have [^,;.]{2,60}? (?:were there|had there been|had we had"
        r"|if there had been)(?: only| but| just| at least)? (?:an?|any|one|another|some|more|enough|two|proper"
        r"|better)\b",
    ),
    frame(
        "had the, had a, had an, had our, had its, if the, if our, if a",
        r"(?:would|could|might)(?: well| easily| surely| perhaps| probably"
        r"| then)? have (?:been (?:caught|noticed|found|seen|spotted|fixed|stopped|detected|much|far|a lot|smaller"
        r"|shorter|less|lower|over|back|paged|alerted|milder|healed|mended|restored)|noticed|seen|caught|found|known"
        r"|stopped|gone off|fired|alerted|paged|rung|recovered|resolved|ended|reacted|come back|come home|left"
        r"|arrived|finished|woken|turned|pulled|run)[^;.]{0,60}?(?:sooner|earlier|faster|quicker|smaller|shorter"
        r"|less|fewer|milder|lower|in time|at once|immediately|before)\b[^;.]{0,40}? (?:had|if) (?:the|an?|our|its"
        r"|their|his|her|this|that) [^,;.]{2,40}? (?:had )?(?:not )?been \w+",
    ),
    frame(
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {survived|recovered|held"
        "|lasted}, "
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {coped|continued|carried"
        "|started}, "
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {passed|arrived|worked|got}, "
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {succeeded|finished|stayed"
        "|remained|completed|slept|enjoyed|had}, "
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {kept|come|gone|run|been"
        "|rung}, "
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {failed|switched|taken"
        "|stepped}, "
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have escaped",
        r"^\W*(?!with [^,;.]*\b(?:too|out|down|lost|gone|offline|failed|broken|cut|dead|full|as well) ?,)(?:with"
        r"|given|under|but for) (?:the|an?|our|one|another|two|three|any|some|only|just|its|their|his"
        r"|her) (?:(?!\b(?:bad|stale|wrong|corrupt|corrupted|faulty|broken|leaked|malicious|attack|attacker|bug|error"
        rf"|errors|outage|leak)\b)[^;.]){{5,120}}? {_MAYBE} have {_HELD}(?! (?:longer|worse|in vain))",
        r"^\W*(?:just |only |even )?(?:an?|one|two|three|five|ten|half an?|another|some|a few|twenty|more|less"
        r"|fewer) (?:[\w'-]+ ){0,9}?[\w'-]+ ?,? and (?:the|we|it|all|everything|everybody|our|this|they|he"
        rf"|she) [^,;.]{{0,40}}?{_MAYBE} (?:not |never )?have {_HELD}",
        rf"{_MAYBE} have {_HELD}[^,;.]{{0,50}}? ?,? (?:with|given|under"
        r"|but for) (?:the (?:old|former|previous|original|usual|new|right|proper|standard|second|spare|agreed)|an?"
        r"|one|another|two|any|some|more|better|our (?:old|usual))\b",
        rf"{_MAYBE} have {_HELD}[^;.]{{0,60}}? ?,? (?:if|had) (?:only )?(?:the|this|that|our|an?|its"
        rf"|their) (?:[\w-]+ ){{0,3}}?{_UNDERTAKING}s?(?: (?:of|for|to|on|in) [^,;.]{{2,30}}?)? (?:had )?(?:only "
        r"|just |first )?(?:waited|happened|taken place|come|gone|started|begun|run|followed|used|included|contained"
        r"|carried|said|told|named|listed|covered|kept|been (?!lost|hit|full|down|slow)\w+)",
        rf"{_MAYBE} have {_HELD}[^;.]{{0,60}}? ?,? (?:if|had) (?:only )?(?:the|this|that|our|an?|its|their|somebody"
        r"|someone|anyone|they|he|she) [^,;.]{2,50}? (?:had )?been (?:in|on|at|there|available|within|part of|among"
        r"|known|clear|visible|ready|present|to hand|nearby|around|longer|shorter|bigger|larger|different|right"
        r"|up to date)\b",
    ),
    frame(
        "would have been a, would have been the work, would have been no, would have been little, would have been "
        "child's, would have been one, would've been a",
        r"(?:it|that|this) would(?: only| just| hardly)?(?: have|'ve) been (?:only |just |hardly |merely "
        r"|no more than )?(?:a (?:matter|question) of (?:an? |one |two |three |five |ten |\d+ |a few "
        r"|some )?(?:seconds?|minutes?|moments?|clicks?|keystrokes?|lines?|words?|hours?)|(?:the|a) work of (?:an?"
        r"|one|two|five|ten|\d+|a few) \w+|a (?:small|simple|short|tiny|little) (?:thing|step|matter|job|task|effort)"
        r"|an? (?:easy|simple|trivial|small) (?:thing|matter|job|task) "
        r"|no (?:great |big |real |particular )?(?:trouble|effort|work|feat|problem|art|hardship|sacrifice)"
        r"|little (?:trouble|effort|work)|child's play|a piece of cake"
        r"|one (?:click|call|line|mail|word|question)) ?(?:for [^,;.]{2,40}? )?to [a-z]+",
    ),
    frame(
        "stood between, stands between, separated us, separated them, for the taking, for the asking, within easy "
        "reach",
        r"(?:is|was|were) all (?:that|which|it was that)? ?(?:stood between|separated) (?:us|them|him|her|the \w+"
        r"|this|our \w+)",
        r"^\W*(?:only|just|merely|nothing but|no more than) (?:an?|one|two|the|\d+) [^,;.]{2,50}? (?:stood between"
        r"|separated) (?:us|them|him|her|the \w+|this)[^.;]{0,40}? (?:and|from) (?!(?:an? |the |total "
        r"|complete )*(?:disaster|outage|catastrophe|loss|breach|failure|collapse|data loss))",
        r"(?:rollback|fix|answer|solution|backup|help|advice|way out|remedy|alternative|escape|spare|snapshot|exit"
        r"|replica|expert|number|manual|second \w+) (?:was|were|lay|had been) (?:all the time "
        r"|there )?(?:for the (?:taking|asking)|within easy reach)",
    ),
    frame(
        "{have been|have remained|have stayed|have turned out|have ended up} {a|an|no more|over|half|harmless|"
        "history|uneventful|nothing|one}, have been just, have been only",
        rf"{_MAYBE} have (?:been|remained|stayed|turned out|ended up)(?: \w+ly| only| just| as)? (?:a (?:non-event"
        r"|footnote|minor|small|harmless|quiet|normal|routine|mere|five-minute|ten-minute|one-line|storm in a"
        r"|two-minute|short(?! circuit)|brief|blip|hiccup|nuisance|curiosity)|an? (?:anecdote|ordinary|uneventful"
        r"|inconvenience|annoyance|easy)|no more than|nothing (?:but|more)|one (?:ticket|mail|line|call)|harmless"
        r"|history|uneventful|over (?:in|by|before|within)|half (?:as|the))(?! (?:long|bad) again)",
        r"^\W*(?:with|given|had|if|but for|without) [^;.]{3,80}? ?, [^;.]{2,70}? (?:would|could) (?:not|never"
        r"|hardly) have (?:been|become|turned|grown)",
    ),
    frame(
        "not be sitting, not be writing, not be reading, not be talking, not be discussing, not be here, not be "
        "having, not be meeting, never be writing, wouldn't be sitting, wouldn't be writing, "
        "wouldn't be reading, wouldn't be talking, wouldn't be discussing, wouldn't be here, wouldn't be having",
        r"(?:we|you|nobody|i|none of us) would(?: not|n't| never)? (?:now )?be (?:sitting|writing|reading|talking"
        r"|discussing|here|having|meeting)",
    ),
    frame(
        "have come to this, have come to that, have come to it, have come so far, have got so, have got this, have "
        "got that, have gotten so, have gone so, have gone this, have gone that, have grown so, have dragged on, "
        "have dragged out, have come to such, have come this far",
        r"(?:would|need)(?: not|n't| never| hardly"
        r"| scarcely) have (?:come (?:to (?:this|that|it|such)|(?:so|this) far)"
        r"|got(?:ten)? (?:this|that|so) (?:far|bad|big)|gone (?:this|that|so) far|grown so|dragged (?:on|out))",
    ),
    frame(
        "have made all the difference, have made a difference, have made the difference, difference, have cost "
        "nothing, have cost next, have cost little, have cost hardly, have cost us nothing, have cost nobody, have "
        "cost a fraction, have taken no effort, have taken little",
        r"(?:would|could|might)(?: well| surely| easily| probably)? have made (?:all the"
        r"|a (?:world of |big |great |real |huge |vast )?|the )(?:\w+ )?difference",
        r"what a (?:\w+ )?difference [^;.!?]{2,70} (?:would|could|might) have made",
        r"would(?: only| surely| probably)? have (?:cost|taken|needed|required) (?:us |them |him |her |nobody "
        r"|anyone )?(?:nothing|next to nothing|little(?= ?[.,;]|$| (?:effort|time|more))|hardly anything|no effort"
        r"|a fraction of|a penny|a shrug)",
    ),
    frame(
        "how different, how much better, how much shorter, how much smaller, how much sooner, how quiet, how short, "
        "how small, how harmless, how smoothly, how quickly",
        r"how (?:different(?:ly)?|much (?:better|shorter|smaller|sooner|calmer|quieter)|quiet|short|small|harmless"
        r"|smoothly|quickly) [^;.?]{2,70} (?:would|could|might) have (?:been|looked|turned out|ended|gone|felt|run)",
    ),
    frame(
        "and nobody would, and no one would, and nothing would, and none would, and nobody could, and none of, have "
        "known, have found, have seen, have noticed, have understood, have reacted, have stopped, have asked, have "
        "called, have caught, have answered, have told, have warned, have read, have turned, have closed, have opened, "
        "have reached, have acted, have switched, have looked, have gone, been told, been warned",
        r"^\W*(?:just |only |even )?(?:an?|one|two|three|five|ten|half an?|another|some|a few|twenty|more|less"
        r"|fewer)(?! (?:second|further|third) (?:fault|failure|outage|error|hit|reboot|crash|spike"
        r"|attack)) (?:[\w'-]+ ){0,9}?[\w'-]+ ?,? and (?:nobody|no one|nothing|none of [^,;.]{2,30}?) (?:would"
        r"|could|need)(?: ever| even)? have (?!noticed|seen|survived|been left)\w+",
        r"^\W*(?:just |only |even )?(?:an?|one|two|three|five|ten|half an?|another|some|a few|better|clearer|more"
        r"|fewer) (?:[\w'-]+ ){0,8}?[\w'-]+ ?,? and (?:the|we|our|this|they|he|she|everyone|everybody|anyone"
        r"|somebody|someone) [^,;.]{0,40}?(?:would|could|might)(?: still| at once| all| soon| surely| never"
        r"| not)* have (?:known|found|seen|noticed|understood|reacted|stopped|asked|called|caught|answered|told"
        r"|warned|read|turned|closed|opened|reached|acted|switched|been (?:told|warned|called|stopped|caught|clear"
        r"|asked|found|seen|closed|open)|looked (?:different|better)|gone (?:differently|better|well|smoothly)|had)",
    ),
    frame(
        "still be on, still be in, still be up, still be here, still be open, still be alive, still be there, still "
        "be with, still be running, still be online, still be at, still be valid, still be whole, still be intact, "
        "still be able, still be connected, still be readable, still be working, still be there, be empty by now, be "
        "over by now, be back by now, be done by now, still exist, still work, still run, still have its, still have "
        "their, still have our, still have a, still have the, be alive today, be up today, be home by",
        r"^\W*(?:if|had|with|but for|were it not for|without) [^;.]{3,90}? ?,? [^;.,]{2,60}? (?:would|could"
        r"|might) (?:still |now |all |probably |long )*(?:be (?:on|in|up|here|open|alive|there|with us|running|online"
        r"|at|valid|whole|intact|able|connected|readable|working|empty|over|back|done|home|safe|fine|available)|exist"
        r"|work|run|have (?:its|their|our|a|the))(?! (?:if|when)\b)",
        r"(?:would|could|might) (?:still|now|by now|long|all) (?:be (?:on|in|up|here|open|alive|there|with us|running"
        r"|online|at|valid|whole|intact|able|connected|readable|working|empty|over|back|done|home|safe|fine"
        r"|available)|exist|work|run|have (?:its|their|our|a|the))[^;.]{0,40}? ?,? (?:if|had|with|but for"
        r"|were it not) [^;.]{2,30}? (?:had |been |not been |only )?(?:been|left|asked|kept|read|listened|checked"
        r"|drained|given|named|told|done|tested|followed|\w+ed)\b",
    ),
    frame(
        "superfluous, unnecessary, needless, redundant, moot, pointless, obsolete, harmless, impossible",
        r"(?:would|could|might) (?:well |easily |surely |probably |also )?have (?:made|rendered|turned|left|kept) "
        r"[^;.]{3,60}? (?:superfluous|unnecessary|needless|redundant|moot|pointless|obsolete|harmless|impossible)",
    ),
    frame(
        "over before, over by, over within, over in, settled before, sorted before, done before, finished before, "
        "fixed before, solved before, repaired before, closed before, settled by, sorted by, done by, finished by, "
        "fixed by, solved by, over and, back before",
        r"(?:could|would|might) (?:well |easily |all |long |probably )*have been (?:over|settled|sorted|done|finished"
        r"|fixed|solved|repaired|closed|back|cleared|out of the way)(?: and done with)? (?:before|by|within|in|inside"
        r"|ahead of) (?:the )?(?:breakfast|lunch|noon|tea|dinner|supper|midnight|dawn|an? |one|two|three|five|ten"
        r"|twenty|\d+|minutes|seconds|first|end|morning|evening|weekend|monday|anyone|anybody|opening|peak|start)",
    ),
    frame(
        "with somebody, with someone, with anybody, with anyone, with one more, with another, with two, with three, "
        "with an extra, with a second, with a third, with the right person, on any other, on another, on every "
        "other, in any other, at any other, in every other, with any other, under any other, on a normal, on an "
        "ordinary, on a quiet, in a normal",
        r"^\W*with (?:somebody|someone|anybody|anyone|one more \w+|another \w+|two \w+|three \w+|an extra \w+"
        r"|a (?:second|third) (?:\w+)|the right person) (?:at|on|in|beside|by|behind|near|present|awake|there"
        rf"|available|around|next to|who|watching|to) [^;.]{{2,60}}? {_MAYBE} (?:not "
        r"|never )?have (?!been (?:lost|hit|down|worse)|failed|lost|crashed)\w+",
        r"^\W*(?:on|in|at|under|with) (?:any|every|another"
        r"|an?)(?: (?:other|normal|ordinary|quiet|different|better|usual))+ (?:day|night|week|weekend|morning|evening"
        r"|month|team|shop|company|house|hospital|bank|shift|time|circumstances?|hour|crew|monday|tuesday|wednesday"
        r"|thursday|friday|saturday|sunday|rota|vendor|tool|setup|place|year"
        rf"|occasion)s?\b[^;.]{{2,70}}? {_MAYBE} (?:not |never |all )?(?:have|be) (?!failed|lost|crashed|the same)\w+",
    ),
    frame(
        "only needed a, only needed one, only took a, only took one, only required a, needed only a, needed only "
        "one, took only a, took only one, just needed a, just took a, merely needed a, merely took a, nothing more "
        "than a, no more than a, needed nothing but, needed no more, took no more, only wanted a, needed but a, took "
        "but a, would have needed only",
        r"(?:only|just|merely|simply) (?:needed|took|required|wanted) (?:an?|one|two|five"
        r"|the) [^,;.]{2,40}? to (?:stop|hold|prevent|avoid|avert|keep|save|spare|halt|undo|rescue|protect"
        r"|forestall|nip|head off)\b",
        r"(?:needed|took|required|wanted) (?:only|but|no more than|nothing more than|nothing but) (?:an?|one|two|five"
        r"|the) [^,;.]{2,40}? to (?:stop|hold|prevent|avoid|avert|keep|save|spare|halt|undo|rescue|protect"
        r"|forestall|nip|head off)\b",
    ),
    frame(
        "different story, another story, a different tale, different ending, happier ending, better ending, "
        "different outcome, better outcome, happier outcome, different end",
        r"(?:might|could|would)(?: \w+ly| well| now| perhaps| all)* (?:be|have been|have had|have|tell|have told"
        r"|be telling|have taken|be reading) (?:an? )?(?:\w+ )?(?:different|another|happier|better|very different"
        r"|shorter) (?:story|tale|ending|outcome|end|turn|report|text|chapter)",
    ),
    frame(
        "a pity, a shame, too bad, regrettable, a great pity, pity that, shame that",
        r"(?:a (?:great |real |crying |terrible )?(?:pity|shame)|too bad|regrettable) (?:only )?(?:that|nobody"
        r"|no one) [^;.]{3,70}? (?:not|never|nobody|no one|wasn't|weren't|hadn't|didn't|unused|unread|ignored"
        r"|unasked|too late)",
        r"(?:a (?:great |real |crying |terrible )?(?:pity|shame)|too bad) (?:nobody|no one"
        r"|we (?:did not|didn't|had not|never)|they (?:did not|didn't|had not|never))\b",
    ),
    frame(
        "well spent, well invested, well worth, been worth, have paid off, have paid for, good investment, sound "
        "investment, better spent",
        r"(?:would|could|might)(?: \w+ly| well)? have (?:been (?:time|money|effort|an? [\w-]+|\w+) ?(?:well"
        r"|better) (?:spent|invested)|been (?:well )?worth (?:it|every|the|its)"
        r"|been a (?:good|sound|wise|small|cheap) investment|paid (?:off|for (?:itself|themselves)))",
    ),
    frame(
        "had",
        r"^\W*(?P<told>had (?:[\w@'-]+ ){1,5}?(?:\w+ed|called|gone|seen|known|told|read|run|been|said|kept|done|taken"
        r"|left|held|sent|spoken|come|made|thought|stopped))\b[^;.]{0,60}? (?:we|this|it|that|i|they|you|nobody)(?:'d"
        r"| would| might) (?:\w+ )?be (?:talking|looking|discussing|reading|sitting|celebrating|writing|arguing|asleep"
        r"|home|done|here|having)\b",
    ),
)
