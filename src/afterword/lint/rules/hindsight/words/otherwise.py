"""The world that was not, told without *could have been*: *none of this had to happen*, *one command away*."""

from afterword.lint.text.frames import frame

_ACTED = (
    r"(?:asked|read|called|rung|phoned|checked|looked|told|warned|waited|listened|tested|said|known|thought|tried|"
    r"stopped|escalated|spoken|informed|verified|reviewed|followed|kept|taken|done|used|left|announced|mentioned|"
    r"rehearsed|documented|asked|paused|consulted|communicated|double-checked)"
)
_SPARED = (
    r"(?:it|this|that|nobody|no one|nothing|none of (?:this|it)|the \w+(?: \w+)?|we|customers|users) (?:would(?: not|"
    r" never|n't)|would hardly) have (?:hit|touched|affected|mattered|hurt|happened|failed|broken|stopped|reached|"
    r"noticed|caused|been (?:noticed|a problem|an issue|affected|hit))"
)

# What is better than what was.
_HELD = (
    r"(?:survived|recovered|held(?! up)|lasted|coped|completed|slept|gone to bed|enjoyed|celebrated|had (?:a "
    r"(?:quiet|normal|calm|good|peaceful)|time (?:to|for)|room|peace)|continued|carried on|started|passed|arrived|"
    r"worked|succeeded|finished|failed over|switched over|taken over|stepped in|rung|got(?:ten)? (?:through|away|"
    r"off)|escaped|(?:stayed|remained) (?:up|online|alive|open|local|green|small|within|below|under|safe|dry|warm|"
    r"cold|intact|in (?:one|sync|place|the (?:old|test|staging))|on (?:air|track|time|schedule|the (?:road|air|safe|"
    r"old))|at (?:home|work)|with us|whole|available|reachable|usable|readable|bearable|manageable|harmless|"
    r"invisible|unharmed|untouched|unaffected|unhurt|undamaged|quiet|calm|connected|there)|kept (?:running|going|"
    r"working|serving|selling|printing|moving|flying|answering|accepting|sending|quiet|its|their|his|her)|come "
    r"(?:back|up|through|out)|gone (?:on|through|ahead|out|smoothly|well|fine|quietly|unharmed|to plan|as planned|"
    r"home|live)|run (?:on|as|through|smoothly|fine|without)|been (?:\w+ly |all |soon |long )?(?:back|up|home|fine|"
    r"all right|alright|over|available|reachable|intact|safe|spared|unaffected|unharmed|unhurt|online|in time|on "
    r"time|open|readable|restored|ready|possible|warned|running|done|at work|at home|out of the woods|confined|"
    r"contained|limited|kept|alive|none the wiser))"
)
_MAYBE = (
    r"(?:would|could|might)(?: still| probably| surely| easily| well| simply| just| all| perhaps| most likely| even| "
    r"certainly| at least)*"
)
_UNDERTAKING = (
    r"(?:migration|rollout|roll-out|release|upgrade|deployment|change|cutover|cut-over|switch|switchover|switch-over|"
    r"move|maintenance|restart|reboot|patch|test|rehearsal|drill|review|handover|hand-over|check|job|import|launch|"
    r"go-live|clean-up|cleanup|rename|swap|replacement|failover|announcement|mail|warning|message|escalation|call|"
    r"decision|approval|renewal|runbook|procedure|checklist|contract|order|plan|step|work)"
)

FRAMES = (
    frame(
        "had to happen, needed to happen, have to happen, need to happen, had to be, had to end, need to be",
        r"(?:none|nothing|not one bit|no part) of (?:this|it|that) (?:had|needed) to (?:happen|be|end|go)",
        r"(?:this|it|that|the (?:outage|incident|failure)) (?:did not|didn't|need not|never) (?:have to|need to|had "
        r"to|needed to|have) (?:happen|happened|come to this|end)",
    ),
    frame(
        "away",
        r"(?:was|were|lay) (?:only |just |but |merely |never more than )?(?:one|an?|a single) (?:command|click|call|"
        r"phone call|keystroke|button|tick|question|message) away(?! from)",
    ),
    frame(
        "it not for, not been for, were not for, was not for, but for",
        r"(?:were it not for|had it not been for|if it (?:were|was) not for|if it (?:hadn't|had not) been for|but "
        r"for) [^,;.]{3,60} ?, [^,;.]{2,40} (?:would|could|might) (?:\w+ )?(?:have been |be |have )?(?:back|up|fine|"
        r"over|avoided|prevented|spared|shorter|safe|alive|running|caught|faster|earlier|online|found|noticed)",
    ),
    frame(
        "had only, had just",
        rf"(?:^\W*|and |but |oh ?, )if (?P<who>[\w@-]+)[^,;.]{{0,40}}? had (?:only|just) "
        rf"{_ACTED}[^,;.]{{0,60}}(?=[.!\u2026]*$)",
    ),
    frame(
        "day, days, week, weeks, hour, hours, minute, minutes, month, months, earlier, later, any other, night, "
        "quarter",
        rf"(?:an?|one|two|three|a few|a couple of|some|half an?|\d+) (?:minute|hour|day|week|month|quarter)s? "
        rf"(?:earlier|later|before) ?,? {_SPARED}",
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
        r"(?:^\W*|and |but )(?:were there|had there been|had (?:we|they|he|she|anyone|anybody) had|if there (?:had "
        r"been|were|was))(?: only| but| just| ever| at least)? [^,;.]{2,60}? ?, [^;.]{2,70}? (?:would|"
        r"could)(?:(?:n't| not| never| hardly) have \w+| (?:still|all|soon|simply|surely|easily|just)? ?(?:have "
        r"(?:kept|stayed|held|survived|noticed|seen|caught|stopped|known|found|been (?:spared|caught|noticed|back|"
        r"fine|home|over|prevented|avoided|stopped|seen))|be (?:alive|up|running|here|intact|in place|safe|open|back|"
        r"there|whole|with us)))",
        r"(?:would|could)(?:n't| not| never| hardly) have [^,;.]{2,60}? (?:were there|had there been|had we had|if "
        r"there had been)(?: only| but| just| at least)? (?:an?|any|one|another|some|more|enough|two|proper|better)\b",
    ),
    frame(
        "had the, had a, had an, had our, had its, if the, if our, if a",
        r"(?:would|could|might)(?: well| easily| surely| perhaps| probably| then)? have (?:been (?:caught|noticed|"
        r"found|seen|spotted|fixed|stopped|detected|much|far|a lot|smaller|shorter|less|lower|over|back|paged|"
        r"alerted|milder|healed|mended|restored)|noticed|seen|caught|found|known|stopped|gone off|fired|alerted|"
        r"paged|rung|recovered|resolved|ended|reacted|come back|come home|left|arrived|finished|woken|turned|pulled|"
        r"run)[^;.]{0,60}?(?:sooner|earlier|faster|quicker|smaller|shorter|less|fewer|milder|lower|in time|at once|"
        r"immediately|before)\b[^;.]{0,40}? (?:had|if) (?:the|an?|our|its|their|his|her|this|that) [^,;.]{2,40}? "
        r"(?:had )?(?:not )?been \w+",
    ),
    frame(
        "{would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {survived|recovered|held|"
        "lasted}, {would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {coped|continued|"
        "carried|started}, {would|could|might|still|probably|surely|easily|well|simply|all|certainly} have {passed|"
        "arrived|worked|got}, {would|could|might|still|probably|surely|easily|well|simply|all|certainly} have "
        "{succeeded|finished|stayed|remained|completed|slept|enjoyed|had}, {would|could|might|still|probably|surely|"
        "easily|well|simply|all|certainly} have {kept|come|gone|run|been|rung}, {would|could|might|still|probably|"
        "surely|easily|well|simply|all|certainly} have {failed|switched|taken|stepped}, {would|could|might|still|"
        "probably|surely|easily|well|simply|all|certainly} have escaped",
        rf"^\W*(?!with [^,;.]*\b(?:too|out|down|lost|gone|offline|failed|broken|cut|dead|full|as well) ?,)(?:with|"
        rf"given|under|but for) (?:the|an?|our|one|another|two|three|any|some|only|just|its|their|his|her) "
        rf"(?:(?!\b(?:bad|stale|wrong|corrupt|corrupted|faulty|broken|leaked|malicious|attack|attacker|bug|error|"
        rf"errors|outage|leak)\b)[^;.]){{5,120}}? {_MAYBE} have {_HELD}(?! (?:longer|worse|in vain))",
        rf"^\W*(?:just |only |even )?(?:an?|one|two|three|five|ten|half an?|another|some|a few|twenty|more|less|"
        rf"fewer) (?:[\w'-]+ ){{0,9}}?[\w'-]+ ?,? and (?:the|we|it|all|everything|everybody|our|this|they|he|she) "
        rf"[^,;.]{{0,40}}?{_MAYBE} (?:not |never )?have {_HELD}",
        rf"{_MAYBE} have {_HELD}[^,;.]{{0,50}}? ?,? (?:with|given|under|but for) (?:the (?:old|former|previous|"
        rf"original|usual|new|right|proper|standard|second|spare|agreed)|an?|one|another|two|any|some|more|better|"
        rf"our (?:old|usual))\b",
        rf"{_MAYBE} have {_HELD}[^;.]{{0,60}}? ?,? (?:if|had) (?:only )?(?:the|this|that|our|an?|its|their) "
        rf"(?:[\w-]+ ){{0,3}}?{_UNDERTAKING}s?(?: (?:of|for|to|on|in) [^,;.]{{2,30}}?)? (?:had )?(?:only |just |"
        rf"first )?(?:waited|happened|taken place|come|gone|started|begun|run|followed|used|included|contained|"
        rf"carried|said|told|named|listed|covered|kept|been (?!lost|hit|full|down|slow)\w+)",
        rf"{_MAYBE} have {_HELD}[^;.]{{0,60}}? ?,? (?:if|had) (?:only )?(?:the|this|that|our|an?|its|their|somebody|"
        rf"someone|anyone|they|he|she) [^,;.]{{2,50}}? (?:had )?been (?:in|on|at|there|available|within|part of|"
        rf"among|known|clear|visible|ready|present|to hand|nearby|around|longer|shorter|bigger|larger|different|"
        rf"right|up to date)\b",
    ),
    frame(
        "would have been a, would have been the work, would have been no, would have been little, would have been "
        "child's, would have been one, would've been a",
        r"(?:it|that|this) would(?: only| just| hardly)?(?: have|'ve) been (?:only |just |hardly |merely |no more "
        r"than )?(?:a (?:matter|question) of (?:an? |one |two |three |five |ten |\d+ |a few |some )?(?:seconds?|"
        r"minutes?|moments?|clicks?|keystrokes?|lines?|words?|hours?)|(?:the|a) work of (?:an?|one|two|five|ten|\d+|"
        r"a few) \w+|a (?:small|simple|short|tiny|little) (?:thing|step|matter|job|task|effort)|an? (?:easy|simple|"
        r"trivial|small) (?:thing|matter|job|task) |no (?:great |big |real |particular )?(?:trouble|effort|work|feat|"
        r"problem|art|hardship|sacrifice)|little (?:trouble|effort|work)|child's play|a piece of cake|one (?:click|"
        r"call|line|mail|word|question)) ?(?:for [^,;.]{2,40}? )?to [a-z]+",
    ),
    frame(
        "stood between, stands between, separated us, separated them, for the taking, for the asking, within easy "
        "reach",
        r"(?:is|was|were) all (?:that|which|it was that)? ?(?:stood between|separated) (?:us|them|him|her|the \w+|"
        r"this|our \w+)",
        r"^\W*(?:only|just|merely|nothing but|no more than) (?:an?|one|two|the|\d+) [^,;.]{2,50}? (?:stood between|"
        r"separated) (?:us|them|him|her|the \w+|this)[^.;]{0,40}? (?:and|from) (?!(?:an? |the |total |complete "
        r")*(?:disaster|outage|catastrophe|loss|breach|failure|collapse|data loss))",
        r"(?:rollback|fix|answer|solution|backup|help|advice|way out|remedy|alternative|escape|spare|snapshot|exit|"
        r"replica|expert|number|manual|second \w+) (?:was|were|lay|had been) (?:all the time |there )?(?:for the "
        r"(?:taking|asking)|within easy reach)",
    ),
    frame(
        "{have been|have remained|have stayed|have turned out|have ended up} {a|an|no more|over|half|harmless|"
        "history|uneventful|nothing|one}, have been just, have been only",
        rf"{_MAYBE} have (?:been|remained|stayed|turned out|ended up)(?: \w+ly| only| just| as)? (?:a (?:non-event|"
        rf"footnote|minor|small|harmless|quiet|normal|routine|mere|five-minute|ten-minute|one-line|storm in a|"
        rf"two-minute|short|brief|blip|hiccup|nuisance|curiosity)|an? (?:anecdote|ordinary|uneventful|inconvenience|"
        rf"annoyance|easy)|no more than|nothing (?:but|more)|one (?:ticket|mail|line|call)|harmless|history|"
        rf"uneventful|over (?:in|by|before|within)|half (?:as|the))(?! (?:long|bad) again)",
        r"^\W*(?:with|given|had|if|but for|without) [^;.]{3,80}? ?, [^;.]{2,70}? (?:would|could) (?:not|never|"
        r"hardly) have (?:been|become|turned|grown)",
    ),
    frame(
        "not be sitting, not be writing, not be reading, not be talking, not be discussing, not be here, not be "
        "having, not be meeting, never be writing, wouldn't be sitting, wouldn't be writing, "
        "wouldn't be reading, wouldn't be talking, wouldn't be discussing, wouldn't be here, wouldn't be having",
        r"(?:we|you|nobody|i|none of us) would(?: not|n't| never)? (?:now )?be (?:sitting|writing|reading|talking|"
        r"discussing|here|having|meeting)",
    ),
    frame(
        "have come to this, have come to that, have come to it, have come so far, have got so, have got this, have "
        "got that, have gotten so, have gone so, have gone this, have gone that, have grown so, have dragged on, "
        "have dragged out, have come to such, have come this far",
        r"(?:would|need)(?: not|n't| never| hardly| scarcely) have (?:come (?:to (?:this|that|it|such)|(?:so|this) "
        r"far)|got(?:ten)? (?:this|that|so) (?:far|bad|big)|gone (?:this|that|so) far|grown so|dragged (?:on|out))",
    ),
    frame(
        "have made all the difference, have made a difference, have made the difference, difference, have cost "
        "nothing, have cost next, have cost little, have cost hardly, have cost us nothing, have cost nobody, have "
        "cost a fraction, have taken no effort, have taken little",
        r"(?:would|could|might)(?: well| surely| easily| probably)? have made (?:all the|a (?:world of |big |great |"
        r"real |huge |vast )?|the )(?:\w+ )?difference",
        r"what a (?:\w+ )?difference [^;.!?]{2,70} (?:would|could|might) have made",
        r"would(?: only| surely| probably)? have (?:cost|taken|needed|required) (?:us |them |him |her |nobody |"
        r"anyone )?(?:nothing|next to nothing|little(?= ?[.,;]|$| (?:effort|time|more))|hardly anything|no effort|a "
        r"fraction of|a penny|a shrug)",
    ),
    frame(
        "how different, how much better, how much shorter, how much smaller, how much sooner, how quiet, how short, "
        "how small, how harmless, how smoothly, how quickly",
        r"how (?:different(?:ly)?|much (?:better|shorter|smaller|sooner|calmer|quieter)|quiet|short|small|harmless|"
        r"smoothly|quickly) [^;.?]{2,70} (?:would|could|might) have (?:been|looked|turned out|ended|gone|felt|run)",
    ),
    frame(
        "and nobody would, and no one would, and nothing would, and none would, and nobody could, and none of, have "
        "known, have found, have seen, have noticed, have understood, have reacted, have stopped, have asked, have "
        "called, have caught, have answered, have told, have warned, have read, have turned, have closed, have opened, "
        "have reached, have acted, have switched, have looked, have gone, been told, been warned",
        r"^\W*(?:just |only |even )?(?:an?|one|two|three|five|ten|half an?|another|some|a few|twenty|more|less|"
        r"fewer)(?! (?:second|further|third) (?:fault|failure|outage|error|hit|reboot|crash|spike|attack)) "
        r"(?:[\w'-]+ ){0,9}?[\w'-]+ ?,? and (?:nobody|no one|nothing|none of [^,;.]{2,30}?) (?:would|could|need)(?: "
        r"ever| even)? have (?!noticed|seen|survived|been left)\w+",
        r"^\W*(?:just |only |even )?(?:an?|one|two|three|five|ten|half an?|another|some|a few|better|clearer|more|"
        r"fewer)"
        r" (?:[\w'-]+ ){0,8}?[\w'-]+ ?,? and (?:the|we|our|this|they|he|she|everyone|everybody|anyone|somebody|someone)"
        r" [^,;.]{0,40}?(?:would|could|might)(?: still| at once| all| soon| surely| never| not)* have (?:known|found|"
        r"seen|noticed|understood|reacted|stopped|asked|called|caught|answered|told|warned|read|turned|closed|opened|"
        r"reached|acted|switched|been (?:told|warned|called|stopped|caught|clear|asked|found|seen|closed|open)|"
        r"looked (?:different|better)|gone (?:differently|better|well|smoothly)|had)",
    ),
    frame(
        "still be on, still be in, still be up, still be here, still be open, still be alive, still be there, still "
        "be with, still be running, still be online, still be at, still be valid, still be whole, still be intact, "
        "still be able, still be connected, still be readable, still be working, still be there, be empty by now, be "
        "over by now, be back by now, be done by now, still exist, still work, still run, still have its, still have "
        "their, still have our, still have a, still have the, be alive today, be up today, be home by",
        r"^\W*(?:if|had|with|but for|were it not for|without) [^;.]{3,90}? ?,? [^;.,]{2,60}? (?:would|could|might) "
        r"(?:still |now |all |probably |long )*(?:be (?:on|in|up|here|open|alive|there|with us|running|online|at|"
        r"valid|whole|intact|able|connected|readable|working|empty|over|back|done|home|safe|fine|available)|exist|"
        r"work|run|have (?:its|their|our|a|the))(?! (?:if|when)\b)",
        r"(?:would|could|might) (?:still|now|by now|long|all) (?:be (?:on|in|up|here|open|alive|there|with us|"
        r"running|online|at|valid|whole|intact|able|connected|readable|working|empty|over|back|done|home|safe|fine|"
        r"available)|exist|work|run|have (?:its|their|our|a|the))[^;.]{0,40}? ?,? (?:if|had|with|but for|were it "
        r"not) [^;.]{2,30}? (?:had |been |not been |only )?(?:been|left|asked|kept|read|listened|checked|drained|"
        r"given|named|told|done|tested|followed|\w+ed)\b",
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
        r"(?:could|would|might) (?:well |easily |all |long |probably )*have been (?:over|settled|sorted|done|"
        r"finished|fixed|solved|repaired|closed|back|cleared|out of the way)(?: and done with)? (?:before|by|within|"
        r"in|inside|ahead of) (?:the )?(?:breakfast|lunch|noon|tea|dinner|supper|midnight|dawn|an? |one|two|three|"
        r"five|ten|twenty|\d+|minutes|seconds|first|end|morning|evening|weekend|monday|anyone|anybody|opening|peak|"
        r"start)",
    ),
    frame(
        "with somebody, with someone, with anybody, with anyone, with one more, with another, with two, with three, "
        "with an extra, with a second, with a third, with the right person, on any other, on another, on every "
        "other, in any other, at any other, in every other, with any other, under any other, on a normal, on an "
        "ordinary, on a quiet, in a normal",
        rf"^\W*with (?:somebody|someone|anybody|anyone|one more \w+|another \w+|two \w+|three \w+|an extra \w+|a "
        rf"(?:second|third) (?:\w+)|the right person) (?:at|on|in|beside|by|behind|near|present|awake|there|"
        rf"available|around|next to|who|watching|to) [^;.]{{2,60}}? {_MAYBE} (?:not |never )?have (?!been (?:lost|"
        rf"hit|down|worse)|failed|lost|crashed)\w+",
        rf"^\W*(?:on|in|at|under|with) (?:any|every|another|an?)(?: (?:other|normal|ordinary|quiet|different|better|"
        rf"usual))+ (?:day|night|week|weekend|morning|evening|month|team|shop|company|house|hospital|bank|shift|time|"
        rf"circumstances?|hour|crew|monday|tuesday|wednesday|thursday|friday|saturday|sunday|rota|vendor|tool|setup|"
        rf"place|year|occasion)s?\b[^;.]{{2,70}}? {_MAYBE} (?:not |never |all )?(?:have|be) (?!failed|lost|crashed|"
        rf"the same)\w+",
    ),
    frame(
        "only needed a, only needed one, only took a, only took one, only required a, needed only a, needed only "
        "one, took only a, took only one, just needed a, just took a, merely needed a, merely took a, nothing more "
        "than a, no more than a, needed nothing but, needed no more, took no more, only wanted a, needed but a, took "
        "but a, would have needed only",
        r"(?:only|just|merely|simply) (?:needed|took|required|wanted) (?:an?|one|two|five|the) [^,;.]{2,40}? to "
        r"(?:stop|hold|prevent|avoid|avert|keep|save|spare|halt|undo|rescue|protect|forestall|nip|head off)\b",
        r"(?:needed|took|required|wanted) (?:only|but|no more than|nothing more than|nothing but) (?:an?|one|two|"
        r"five|the) [^,;.]{2,40}? to (?:stop|hold|prevent|avoid|avert|keep|save|spare|halt|undo|rescue|protect|"
        r"forestall|nip|head off)\b",
    ),
    frame(
        "different story, another story, a different tale, different ending, happier ending, better ending, "
        "different outcome, better outcome, happier outcome, different end",
        r"(?:might|could|would)(?: \w+ly| well| now| perhaps| all)* (?:be|have been|have had|have|tell|have told|be "
        r"telling|have taken|be reading) (?:an? )?(?:\w+ )?(?:different|another|happier|better|very different|"
        r"shorter) (?:story|tale|ending|outcome|end|turn|report|text|chapter)",
    ),
    frame(
        "a pity, a shame, too bad, regrettable, a great pity, pity that, shame that",
        r"(?:a (?:great |real |crying |terrible )?(?:pity|shame)|too bad|regrettable) (?:only )?(?:that|nobody|no "
        r"one) [^;.]{3,70}? (?:not|never|nobody|no one|wasn't|weren't|hadn't|didn't|unused|unread|ignored|unasked|"
        r"too late)",
        r"(?:a (?:great |real |crying |terrible )?(?:pity|shame)|too bad) (?:nobody|no one|we (?:did not|didn't|had "
        r"not|never)|they (?:did not|didn't|had not|never))\b",
    ),
    frame(
        "well spent, well invested, well worth, been worth, have paid off, have paid for, good investment, sound "
        "investment, better spent",
        r"(?:would|could|might)(?: \w+ly| well)? have (?:been (?:time|money|effort|an? [\w-]+|\w+) ?(?:well|better) "
        r"(?:spent|invested)|been (?:well )?worth (?:it|every|the|its)|been a (?:good|sound|wise|small|cheap) "
        r"investment|paid (?:off|for (?:itself|themselves)))",
    ),
)
