"""Explanations that stop at a supplier's door: imported from it, nothing against it, the only reason is it."""

from afterword.lint.text.frames import frame

_TROUBLE = (
    r"(?:problem|issue|failure|matter|fault|outage|incident|mistake|defect|trouble|story|mess|disruption|error|cause)"
)
_SOLE = r"(?:one and only|only|sole|single|lone|exclusive|entire|whole|one|sole and only)"
_POWERLESS = r"(?:powerless|helpless|defenceless|defenseless|impotent|at a loss|without recourse|no match)"

FRAMES = (
    frame(
        "begins and ends, starts and ends, began and ended, starts and stops, begins and stops, started and ended, "
        "begin and end, start and end",
        r"(?:begins?|starts?|began|started) and (?:ends?|ended|stops?|stopped|finishes) (?:\w+ly )?(?:at|with|in|on"
        r"|by) "
        r"(?P<vendor>[\w-]+)",
    ),
    frame(
        "imported from, inherited from, handed down by, delivered by, brought in by, imported by, passed on by, "
        "courtesy of, originates with, shipped to us by, dropped on us by, came free with",
        rf"(?:whole|entire|the|this|all) {_TROUBLE} (?:was|is) (?:simply |just |purely |entirely )?(?:imported"
        rf"|inherited"
        r"|handed down|delivered|brought in|passed on|shipped to us|dropped on us|caught) (?:from|by) "
        r"(?P<vendor>[\w-]+)",
    ),
    frame(
        "powerless, helpless, defenceless, defenseless, impotent, at a loss, without recourse, no match, can do, "
        "can be done, could be done, could do, no remedy, no cure, no insurance",
        r"^\W*(?:against|in the face of|faced with|with|before) (?:an? |the |such an? )?(?:[\w-]+ ){0,2}?(?:failure"
        r"|outage"
        r"|fault|breakdown|strike|decision|bug|whims?|problems?|incident|crash|error|disruption|mercy) (?:of|at|by"
        r"|from|in)"
        rf" (?P<vendor>[\w-]+)[^.;]{{0,40}}? (?:is|are|was|were|stands?|stood|remains?) {_POWERLESS}",
        r"(?:nothing|little|no more|not much) (?:can|could|to) be done (?:by us )?(?:against|about|when|if|while"
        r"|until) "
        r"(?P<vendor>[\w-]+)",
        r"(?:nothing|little) (?:we|one|anybody|anyone) (?:can|could) do (?:against|about|when|if|while|until) "
        r"(?P<vendor>[\w-]+)",
        r"(?:no remedy|no cure|no insurance) (?:against|for) (?:an? )?(?:[\w-]+ )?(?:failing |careless "
        r")?(?P<vendor>[\w-]+)",
    ),
    frame(
        "external, elsewhere, outside",
        r"(?:incident|cause|fault|outage|origin|problem|error|failure) (?:is|was|lies|lay) (?:purely |entirely "
        r"|wholly |"
        r"clearly )?(?:external|outside|elsewhere)[^.;]{0,20}? ?[,;:] ?(?:and |so )?(?:(?:our|the) [^.;]{2,50}? "
        r"(?:is|are"
        r"|was|remains?|stays?) (?:therefore |thus |hence |so )?(?:empty|blank|none|short|done|closed|void|over)"
        r"|nothing"
        r"|there is nothing|no action|no measures|no findings)",
    ),
    frame(
        "reason, cause, explanation, factor, culprit, root",
        rf"{_SOLE} (?:reason|cause|explanation|factor|root cause|culprit|problem) (?:for|of|behind|why|in"
        rf"|here)?[^.;]{{0,60}}? "
        r"(?:is|was|were|remains) (?:\w+ly )?(?P<vendor>[\w-]+)",
    ),
    frame(
        "chapter, review, matter, analysis, investigation, story, report, discussion, file",
        r"(?P<vendor>(?!the (?:chapter|review|matter|analysis|investigation|story|report|file))[\w-]+)[^.;]{3,80}? "
        r"?[,;:] "
        r"?(?:so |and |hence |thus |with that )(?:this |the |our |that )?(?:chapter|review|matter|analysis"
        r"|investigation"
        r"|story|report|discussion|file|case) (?:ends|stops|closes|is closed|is over|is finished|can be closed|was "
        r"closed"
        r"|has no (?:findings|actions|measures))",
        r"^\W*(?:since|because|as) [^.;]{3,80}? (?:at|with|by|from|of|in) (?P<vendor>[\w-]+)[^.;]{0,30}? ?, (?:this "
        r"|the "
        r"|our |that )?(?:chapter|review|matter|analysis|investigation|story|report|discussion|file|case) (?:ends|stops"
        r"|closes|is closed|is over|has no|contains no|needs no|is empty)",
    ),
    frame(
        "is closed, was closed, is over, is done, is settled, is finished, case closed",
        r"(?:caused|triggered|brought about|provoked|started) (?:solely |entirely )?by "
        r"(?P<vendor>[\w-]+)[^,;.]{0,40}? ?,? "
        r"(?:and|so) (?:it )?(?:is|was) (?:therefore |thus |hence )?(?:closed|over|done|settled|finished)\b",
    ),
    frame(
        "matter for, problem for, issue for, job for, task for, question for, business of, remit of, hands of, "
        "court of, "
        "domain of, responsibility of, sphere of, province of, purview of, territory of",
        r"(?:is|was|remains) (?:purely |entirely |solely |simply |only )?(?:an? |the )?(?:matter|problem|issue|job"
        r"|task|question"
        r"|topic) for (?P<vendor>[\w-]+)[^;.]{0,40}? ?,? (?:and )?not (?:for|of|ours|one|this|us|on)\b",
        r"(?:lies|lay|is|was|falls|fell|sits|rests) (?:wholly|entirely|solely|fully|completely|exclusively|purely"
        r"|squarely"
        r"|alone)? ?(?:with)?in the (?:remit|hands|court|domain|responsibility|sphere|province|purview|territory"
        r"|area) of "
        r"(?P<vendor>[\w-]+)",
    ),
    frame(
        "only",
        r"only (?P<vendor>[\w-]+)(?: [\w-]+){0,3} (?:can|could|is able to|has the power to|knows how to) (?:\w+ )?(?:do"
        r"|fix|change|help|repair|solve|prevent|remedy|improve|answer|say|tell|act)\b(?=[^;.,]{0,30}$|[^;.,]{0,30}[.])",
    ),
    frame(
        "as long as, so long as, until, unless",
        r"(?:as long as|so long as|until|unless) (?P<vendor>[\w-]+)[^;.]{2,60}? ?, (?:there is )?(?:nothing|we "
        r"(?:can only"
        r"|can do nothing|cannot|can't|have to wait|must wait)|no (?:improvement|action|measure|progress|change))",
    ),
    frame(
        "we close, we closed, case is closed, nothing to learn, no lesson, no lessons, no action for us, no finding "
        "for us, "
        "nothing for us, no homework",
        r"(?:since|because|as) [^;.]{3,60}? (?:at|with|by|from|of|in|inside) (?P<vendor>[\w-]+)[^;.]{0,30}? ?, "
        r"(?:we (?:close"
        r"|closed|stop|end|leave it)|there is nothing|nothing)\b",
        r"(?:no lessons?|no actions?|no findings?|nothing to learn|nothing|no homework) for us ?[,;:.] ?(?:as "
        r"|because |since )?"
        r"(?P<vendor>[\w-]+)",
    ),
    frame(
        "alone explains, alone explain, alone accounts for, alone caused, alone is behind, alone stands behind",
        r"(?P<vendor>[\w-]+) (?:[\w-]+ ){0,3}?alone (?:explains?|accounts? for|caused|is behind|stands behind|did)\b",
    ),
    frame(
        "solution, remedy, answer, fix, key, cure",
        r"(?:solution|remedy|answer|fix|key|cure)(?: (?:for|to|of) [^,;.]{2,40}?)? (?:lies|lay|is|rests|remains|sits) "
        r"(?:solely |only |entirely |alone )?(?:with|at|in the hands of) (?P<vendor>[\w-]+)",
    ),
    frame(
        "no herb, no cure, no remedy, no weapon, no protection, no defence, no defense, no kraut, no grass",
        r"^\W*(?:against|for) [^;.]{2,50}? (?:of|at|by|from) (?P<vendor>[\w-]+)[^;.]{0,30}? (?:no (?:herb|cure"
        r"|remedy|weapon"
        r"|kraut)|there is no (?:cure|remedy|protection|defen[cs]e|weapon))",
    ),
    frame(
        "through and through, from start to finish, from beginning to end, our side was, our side of the house, "
        "our systems were spotless",
        r"(?P<vendor>[\w-]+)(?: [\w-]+){0,2} (?:matter|problem|issue|affair|failure|story|fault) (?:through and "
        r"through|from "
        r"(?:start|beginning|first) to (?:finish|end|last))",
        r"our (?:side|part|half|end)(?: of the (?:house|line|fence))? (?:was|is|were) (?:spotless|clean|blameless"
        r"|flawless"
        r"|impeccable|faultless|beyond reproach|without fault)",
    ),
)
