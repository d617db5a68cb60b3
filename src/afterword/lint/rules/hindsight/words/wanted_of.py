"""What was wanted of people, told without *should*: *had better asked*, *must have been reviewed before*."""

from afterword.lint.text.frames import frame

_DONE = (
    r"(?:reviewed|approved|tested|checked|announced|confirmed|signed|verified|agreed|discussed|communicated|validated"
    r"|documented|rehearsed|authori[sz]ed|double-checked|cleared|escalated|reported|handed over|rolled back|informed)"
)
_FITTING = (
    r"(?:right|appropriate|proper|correct|sensible|adequate|expected|natural|prudent|wise|wiser|fitting|logical|better"
    r"|best|responsible|safe|safer|professional)"
)

FRAMES = (
    frame(
        "must have been, had to have been",
        rf"must have been {_DONE}(?: by (?P<who>[\w@-]+))? [^.;]{{0,50}}?(?:before|beforehand|first|in advance|earlier"
        rf"|prior)",
    ),
    frame(
        "had better, had rather, did better, had done better, had done well, would have done better",
        r"(?P<verb>had) (?:rather )?better (?:first |at once |also )?(?:\w+ed|told|read|left|kept|sent|held|taken"
        r"|thought|made|gone|done|been|written|run|rung)",
        r"would have done (?:well|better|best) to \w+",
    ),
    frame(
        "reaction, response, step, course, move, choice, action, behaviour, decision, answer, procedure, way, approach",
        rf"would have been (?:the|an?) (?:only |more |most )?{_FITTING} (?:reaction|response|step"
        r"|course(?: of action)?|move|choice|action|behaviou?r|decision|answer|procedure|way"
        r"|approach)(?! (?:for|of) (?:the )?(?:cluster|system|node))",
    ),
    frame(
        "the task of, the duty of, the job of, the place of, the responsibility of, up to",
        r"would have been (?:the (?:task|duty|job|place|responsibility) of|up to) (?P<who>[\w@-]+)[^,;.]{0,40}? to",
    ),
    frame(
        "thing for, step for, course for, move for",
        r"the (?:only )?(?:right|proper|sensible|correct|decent|responsible|obvious|prudent|wise) (?:thing|step|course"
        r"|move) for (?P<who>[\w@-]+)[^,;.]{0,30}? (?:to do |to take )?(?:was|would have been)",
    ),
    frame(
        "one should, one ought",
        r"(?:^\W*|that |and |but "
        r"|because )(?P<told>one (?:should|ought to) (?:at least |really |surely |indeed )?have (?!been\b)\w+)",
    ),
    frame(
        "would have been required, would have been needed, would have been necessary, would have been mandatory, would "
        "have been called for, would have been in order, would have been advisable, would have been the minimum",
        r"(?:approval|signature|review|check|test|call|escalation|announcement|confirmation|rehearsal|drill|handover"
        r"|hand-over|notice|warning|consultation|sign-off|briefing|question|look|reading(?! of [0-9])|glance"
        r"|inspection|thought|word|care|caution|study|search|count|measurement|visit|walk-round|meeting|opinion|pause"
        r"|break|round|stock-take|sample"
        r"|exercise)s?(?: (?:by|of|from|with|to|at|before) [^,;.]{2,40}?)? would have been (?:required|needed"
        r"|necessary|mandatory|called for|in order|advisable|the minimum)(?! by| for)",
    ),
    frame(
        "was to be, were to be",
        rf"(?:was|were) to be {_DONE}[^.;]{{0,70}}? ?[,;\u2013\u2014-] ?(?:and |but |yet )?(?:which|this|that|it"
        r"|nothing of the kind|no such thing) (?:did not|didn't|never|was not|wasn't|has not"
        r"|was never)? ?(?:happen(?:ed)?|take place|took place|done|the case|occur(?:red)?)",
    ),
    frame(
        "should have been, should've been, ought to have been, should not have been, shouldn't have been",
        r"(?P<person>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:should(?:n't| not)?|ought(?: not)? to)(?: at least| really"
        r"| rather| surely| never)?(?: have|'ve) been (?:on (?:the (?:line|call|bridge|phone|floor|spot|ball|scene)"
        r"|site|duty|shift|hand|call|alert|guard|standby)|at (?:the (?:desk|keyboard|wheel|console|controls|plant"
        r"|table|site|helm|post)|hand|work)|in (?:the (?:room|office|loop|building|control room|picture|meeting|chat)"
        r"|charge)|there|present|available|reachable|awake|around|nearby|behind the|beside the))\b",
    ),
    frame(
        "needed to be, had to be, was to be, were to be, ought to be, was supposed to be, were supposed to be, was "
        "meant to be, were meant to be, was due to be, were due to be, was required to be, is required to be, should "
        "be, has to be, must be",
        r"(?:needed|had|was|were|ought|needs|has|supposed|meant|due|required|should|must) (?:to )?be [\w-]+(?:ed|en|t"
        r"|ne|wn|id|ung)\b(?: (?:off|out|up|in|over|back))?[^;.,]{0,50}? ?,? (?P<told>(?:and|but|yet|which) (?:it "
        r"|they |he |she |that |this )?(?:simply |just )?(?:was|were|is|are|has been|had been|did)(?:n't| not"
        r"| never))(?= ?[.,;!]|$| (?:happen|done|been))",
    ),
    frame(
        "ought to know better, should know better, should have known better, ought to have known better, knew better, "
        "known better, at that level, with that experience",
        r"(?:ought to|should|might|could|would|must)(?: really| surely)? (?:have known|know|'ve known) (?:much "
        r"|far )?better",
    ),
    frame(
        "at least have, well have, have at least, surely have, at the very least have, just have, simply have",
        r"(?P<person>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:could|might) (?:at (?:the very )?least |well |surely |just "
        r"|simply |easily |also |very well )+have (?:\w+ )?(?:asked|told|warned|informed|rung|phoned|mentioned|said"
        r"|apologi[sz]ed|announced|checked|read|looked|dropped|left|sent|given|waited|written|knocked|consulted|tried"
        r"|listened|answered|replied|noted|posted|briefed|reported|double-checked|thought|spoken))\b",
        r"(?P<vendor>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:could|might) (?:at (?:the very )?least |well |surely |just "
        r"|simply )+have (?:\w+ )?(?:asked|told|warned|informed|rung|phoned|mentioned|said|announced|dropped|sent"
        r"|given|written|consulted|answered|replied|posted))\b",
    ),
    frame(
        "duty of, job of, task of, responsibility of, business of, turn of, role of, part of, obligation of, duty "
        "to, job "
        "to, task to, responsibility to, turn to, obligation to",
        r"it (?:was|had been|would have been)(?: clearly| plainly| surely| rather)? (?:the (?:\w+ )?(?:duty|job|task"
        r"|responsibility|turn|role|obligation) of (?:the |our |a )?[^,;.]{2,40}?|(?:the |our )?(?P<owner>[\w-]+(?:'s"
        r"|s')) (?:\w+ )?(?:duty|job|task|responsibility|turn|role|obligation)) to (?:confirm|check|stop|tell|inform"
        r"|ring|call|phone|warn|read|test|verify|ask|pause|freeze|halt|compare|count|close|open|watch|monitor|raise"
        r"|report|escalate|sign|release|keep|look|make sure|ensure|see to|order|renew|replace|update|answer|try|write"
        r"|document|hand|pass|notify|alert|announce|review|approve|reject|refuse|label|lock|clear|clean|switch|cancel"
        r"|rehearse)\b",
    ),
    frame(
        "the least one, the least we, the least you, the least they, the least he, the least she, the least that one, "
        "the least anyone, the least anybody, the least to be, the very least one, the minimum to be, common courtesy, "
        "common decency, elementary courtesy, good manners, only decent, only fair, only natural, only proper, only "
        "right, a matter of course, the done thing, ordinary courtesy, ordinary prudence, plain courtesy, simple "
        "courtesy, basic courtesy, good form, basic decency, professional courtesy",
        r"(?:would have been|was|were|had been) (?:surely |really |simply )?the (?:very )?least (?:that )?(?:one|we"
        r"|you|they|he|she|anyone|anybody|customers) (?:could|can|might|may|should|would)(?: rightly"
        r"| reasonably)?(?: have)? (?:expect(?:ed)?|ask(?:ed)?|demand(?:ed)?|hope(?:d)?|do|done|want(?:ed)?)",
        r"would have been (?:the (?:least|minimum) to be (?:expected|asked)|(?:only |a matter of |mere |simply "
        r"|just )?(?:common|elementary|ordinary|plain|simple|basic|professional)? ?(?:courtesy|decency|good manners"
        r"|good form|prudence|decent|fair|proper|natural|right|a matter of course|the done thing))\b",
        r"the (?:very )?least (?:that )?(?:they|he|she|the \w+(?: \w+)?) (?:could|might|should) have done\b",
    ),
    frame(
        "have been in, have been at, have been on, have been beside, have been with, have been next, have been near, "
        "have been behind, 've been in, 've been at, 've been on, 've been with",
        r"(?P<person>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:should(?:n't| not)?|ought(?: not)? to)(?: at least| really"
        r"| rather| surely| never| also)?(?: have|'ve) been (?:in|at|on|beside|with|next to|near|behind) (?:the|his"
        r"|her|their|this|that|our) [\w-]+)\b",
    ),
    frame(
        "duty would have been, task would have been, job would have been, obligation would have been, responsibility "
        "would have been",
        r"(?:first|plain|clear|bounden|prime|foremost|sole|natural|professional|contractual|legal|moral) (?:duty|task"
        r"|job|obligation|responsibility) would have been to \w+",
    ),
    frame(
        "first duty, plain duty, clear duty, bounden duty, prime duty, only duty, foremost duty, first task, first "
        "job, first obligation, clear task, plain task, duty would, task would, job would, responsibility would, "
        "obligation would, clear responsibility, first responsibility, sole duty, very first duty, damned duty, "
        "natural duty",
        r"(?:(?P<owner>[\w@-]+)(?:'s|')|his|her|their) (?P<told>(?:very )?(?:first|plain|clear|bounden|prime|only"
        r"|foremost|sole|natural) (?:duty|task|job|obligation|responsibility) (?:would have been|was|had been) to \w+)",
        r"(?:(?P<owner>[\w@-]+)(?:'s|')|his|her|their) (?P<told>(?:[\w-]+ )?(?:duty|task|job|obligation|responsibility"
        r"|part|turn|place|business) would have been to \w+)",
    ),
    frame(
        "and nobody did, but nobody did, and no one did, but no one did, yet nobody did, and none did, but none did, "
        "yet no one did, and nobody has, but nobody has, and no-one did, but no-one did, and neither did, but neither "
        "did",
        r"(?:someone|somebody|one of (?:us|them|the \w+)|anyone|anybody"
        r"|one)(?: (?:in|on|at|from|of) [^,;.]{2,30}?)? (?:had to|should|needed to|ought to|must"
        r"|was (?:supposed|meant|expected) to|has to|needs to) [^;.]{2,60}? ?,? (?:and|but|yet) (?:nobody|no one"
        r"|no-one|none|neither)(?: of \w+)? (?:did|has|had|ever did)\b",
    ),
    frame(
        "course was to, course here was to, course would have, thing was to, thing to do was, thing here was to, step "
        "was to, move was to, reaction was to, response was to, decision was to, answer was to, choice was to, way was "
        "to, course then was to, thing then was to, call was to, course of action was, course there was to",
        r"the (?:only )?(?:right|proper|correct|sensible|safe|safer|safest|prudent|responsible|wise|sound|appropriate"
        r"|professional|honest|decent|obvious|natural) (?:course|thing|step|move|reaction|response|decision|choice|way"
        r"|answer|call)(?: of action)?(?: to do)?(?: here| there| then| at that \w+| in that case)? was to (?!(?:be"
        r"|the|an?|our)\b)\w+(?! (?:and|so|which is what) (?:we|they|she|he) did)",
    ),
    frame(
        "bound by contract, bound by law, bound by agreement, bound by the, bound by its, duty-bound, duty bound, "
        "honour-bound, honour bound, contractually bound, contractually obliged, legally bound, legally obliged, "
        "obliged by contract, obliged by law, obliged by the, required by contract, obliged by its, contractually "
        "required, obligated by, under contract to",
        r"(?P<person>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:was|were|is|are) (?:(?:bound|obliged|obligated"
        r"|required) by (?:contract|law|agreement|(?:the|its|his|her|their|our) [\w-]+)"
        r"|(?:contractually|legally|morally) (?:bound|obliged|required|obligated)|(?:duty|honou?r)[- ]bound"
        r"|under contract) to (?:tell|inform|warn|give|announce|notify|ask|report|test|check|call|ring|consult"
        r"|provide|deliver|answer|send|publish|keep|watch|stop|repair|maintain|hand))\b",
        r"(?P<vendor>[\w@-]+)[^,;.]{0,40}? (?P<told>(?:was|were) (?:(?:bound|obliged|obligated) by (?:contract|law"
        r"|agreement|(?:the|its|our) [\w-]+)|(?:contractually|legally) (?:bound|obliged|obligated)|(?:duty"
        r"|honou?r)[- ]bound) to (?:tell|inform|warn|give|announce|notify|ask|report|test|check|call|consult|answer"
        r"|send))\b",
    ),
)
