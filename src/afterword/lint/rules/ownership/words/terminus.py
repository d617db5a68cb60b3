"""Explanations that end at a supplier in other words: *a pure problem of the provider*, *it all came from the host*."""

from afterword.lint.text.frames import frame

_TROUBLE = r"(?:problem|issue|failure|matter|fault|outage|incident|mistake|defect|trouble|thing|story|mess|disruption)"

_TOPIC = (
    r"(?:topic|problem|issue|matter|fault|thing|affair|responsibility|business|error|job|task"
    r"|bug|story|question|concern)"
)
_ALL = r"(?:entirely|purely|solely|exclusively|only|wholly|completely|fully|alone|totally|strictly|simply)"

_ALONE = (
    r"(?:and|but) (?:(?:of|for|with|at|by|to|on|from) )?(?:concerns? )?(?:nobody|no one|no-one|none|no other|nowhere"
    r"|not (?:of|for|with|at|by|to|on|from)? ?(?:us|ours|our))(?: else)?(?:'s)?\b"
)

_WHOEVER = (
    r"(?P<vendor>(?:the|our|this|that|an?)\b|(?<=^)[\w-]+(?= (?:is|was|are|were|has|had|must|should|remains|did|will"
    r"|can)\b))"
)

FRAMES = (
    frame(
        "percent, per cent, 100, hundred, solely, exclusively, entirely, purely, wholly, completely, fully, "
        "totally, strictly",
        r"(?:is|was|remains|were) (?:to |a )?(?:full )?(?:100|hundred|one hundred)(?: ?%| ?percent| per cent)? (?:a "
        rf"|an |the )?{_TOPIC}s? (?:of|for|with|at) (?P<vendor>[\w-]+)",
        rf"(?:is|was|remains|were) {_ALL} (?:a |an |the )?{_TOPIC}s? (?:of|for|with|at) (?P<vendor>[\w-]+)",
        r"(?:is|was|remains|were) (?:to |a )?(?:full )?(?:100|hundred|one hundred)(?: ?%| ?percent"
        r"| per cent)? (?:down to|on|with|at) (?P<vendor>[\w-]+)",
    ),
    frame(
        "we only felt, we only saw, we just felt, we merely felt, our part is done, our part was done, "
        "our job is done, our work is done, our side is done",
        r"(?:it was|it is|this was|this is) (?P<vendor>[\w-]+)[^,;.]{0,40}? ?[,;:] ?(?:and )?we (?:only|just|merely"
        r"|simply) (?:felt|saw|noticed|suffered|watched|got)",
        r"our (?:part|job|work|side|bit) (?:is|was) (?:done|over|finished|complete)(?=[.,;]|$)",
    ),
    frame(
        "whole story, entire story, whole truth, full story, all there is",
        r"the (?:whole|entire|full) (?:story|truth|explanation) (?:is|was) (?:that )?[^,;.]{0,30}?(?:at|with|by"
        r"|from|of) (?P<vendor>[\w-]+)",
        r"the (?:whole|entire|full) (?:story|truth|explanation) (?:is|was) (?:that )?(?P<vendor>[\w-]+)",
    ),
    frame(
        "pure, purely, plain, clear, typical, genuine, sole, exclusive, solely, exclusively, straightforward",
        r"(?:was|is|remains|were|being|as) (?:an? )?(?:pure|plain|clear|genuine|sole|exclusive"
        rf"|straightforward) {_TROUBLE}s? (?:of|at|with|on the part of|on the side of) (?P<vendor>[\w-]+)",
        rf"(?:purely|solely|exclusively|entirely) (?:an? |the )?{_TROUBLE}s? (?:of|at|with) (?P<vendor>[\w-]+)",
    ),
    frame(
        "whole, entire, all the, everything",
        rf"(?:the )?(?:whole|entire) {_TROUBLE} (?:came|comes|stems|stemmed|originated|originates|started|began|arose"
        r"|is|was|lay|lies) (?:\w+ly )?(?:from|with|at|in) (?P<vendor>[\w-]+)",
        r"(?:all the|all this) (?:trouble|damage|mess) (?:came|comes|stems|stemmed|originated|started|began"
        r"|arose) (?:from|with|at|in) (?P<vendor>[\w-]+)",
    ),
    frame(
        "in a position to, able to, could, can",
        r"only (?P<vendor>[\w-]+)[^,;.]{0,50}? (?:was|were|is|are) (?:in a|in the) position to [^,;.]{2,30}",
    ),
    frame(
        "spectators, bystanders, onlookers, passengers, observers, hostages",
        r"(?:we|us|our team) (?:were|are|was|is|had been) (?:mere |only |just |merely |nothing but |reduced to "
        r"|mere )*(?:spectators|bystanders|onlookers|passengers|hostages)",
    ),
    frame(
        "nobody else, no one else, no-one else, nobody else's, no one else's, no other, and not of our, and not for "
        "us, "
        "and not us, and not ours, and not of us, none other, and not with us, and nowhere else",
        rf"(?:is|was|remains|were) (?:\w+ly )?(?:an? |the )?(?:[\w-]+ )?{_TOPIC}s? (?:of|for|with|at"
        rf"|by) (?P<vendor>[\w-]+)[^,;.]{{0,30}}? ?,? {_ALONE}",
        r"(?:is|was|remains|were|lies|lay|rests|sits|belongs|comes|came|stems|stemmed) (?:\w+ly )?(?:with|at|on|to"
        rf"|from|by) (?P<vendor>[\w-]+)[^,;.]{{0,30}}? ?,? {_ALONE}",
        r"(?:is|was|remains) (?:\w+ly )?(?P<vendor>[\w-]+)[^,;.]{0,30}?(?:'s"
        rf"|')(?: {_TOPIC})?(?: alone)? ?,? {_ALONE}",
        r"^\W*(?P<vendor>[\w-]+)[^,;.]{0,30}? ?,? and (?:nobody|no one|no-one) else ?,? (?:\w+ly )?(?:is|was|did|caused"
        r"|broke|brought|can|could|has|had|made|took|lost|knows|must|should|stands|is to) [^;.]{2,60}",
    ),
    frame(
        "like that, like this, like them, like these",
        r"with (?:such )?(?P<vendor>[\w-]+)[^,;.]{0,30}? like (?:that|this|them|these) ?,? (?:nobody|no one|we|one"
        r"|nothing|no|you|who|any)\b",
    ),
    frame(
        "{ends|stops|ended|stopped|halts|end|stop} {at|with|in front of|before|here|there}",
        r"(?:review|analysis|report|investigation|inquiry|enquiry|story|trail|chain|timeline|matter|whys|search"
        r"|reading|questions|explanation) (?:therefore |thus |has to |must |can only |necessarily |simply |then "
        r"|hence )*(?:ends?|stops?|ended|stopped|halts?) (?:\w+ly )?(?:at|with|in front of|before"
        r"|on) (?:the (?:door|gate|fence|desk|border|doorstep) of )?(?P<vendor>[\w-]+)",
    ),
    frame(
        "our part ends, our part stops, our responsibility ends, our responsibility stops, our work ends, our job "
        "ends, "
        "our story ends, our influence ends, our reach ends, our analysis ends, our review ends, our part ended, "
        "our review stops, our analysis stops, our duty ends, our control ends, our knowledge ends, our report ends",
        _WHOEVER + r"[^.;]{2,60}? ?[,;:] ?(?:and |so )?(?:that|this|there"
        r"|here|with (?:that|this|it)) ?,? "
        r"(?:is where )?our "
        r"(?:part|responsibility|work|job|story|influence|reach|analysis|review|duty|control|knowledge|report) "
        r"(?:ends|stops"
        r"|ended)",
    ),
    frame(
        "not we, not us, not our, and not we, rather than us, instead of us",
        _WHOEVER + r"[^.;]{0,30}? (?:has to|have to|must|should|needs? to"
        r"|will have to|is to|are to|can) "
        r"(?:now )?(?:sort|fix"
        r"|solve|repair|deal|look|explain|answer|mend|resolve|clean|handle|clarify|remedy|act|improve|change|learn"
        r"|pay|apologi[sz]e)"
        r"[^.;]{0,40}? ?,? (?:and )?(?:not|rather than|instead of) (?:we|us|our [\w-]+)\b",
    ),
    frame(
        "is down, are down, goes down, go down, fails, falls over, has a bad day, sneezes, is offline, has problems, "
        "stumbles",
        r"(?:when|if|whenever|once|where) (?P<vendor>[\w-]+)[^,;.]{0,30}? (?:is|are|goes|go|fails?|falls?|has|have"
        r"|sneezes?|stumbles?|coughs?)(?: (?:down|offline|out|over|dark|a bad day|problems|trouble))? ?, (?:we"
        r"|our [\w-]+|so (?:do|are|is)) [^.;]{1,40}(?:(?: ?,| and) [^.;]{0,20}?(?:no (?:remedy|cure|way|help"
        r"|lever|choice)|that is (?:it|that|all)|nothing|helpless))?",
    ),
    frame(
        "live with it, live with that, live with this, put up with it, put up with that, put up with this, make do "
        "with it, "
        "accept it, bear with it, cope with it",
        r"(?:weakness|problem|issue|bug|defect|fault|flaw|quirk|limitation|shortcoming|peculiarity|habit|trouble"
        r"|disease|malady)(?: (?:of|at|with|in|from|on the part of)) (?P<vendor>[\w-]+)[^.;]{0,40}? ?,? (?:and "
        r"|which )?(?:we|one|everybody|everyone) (?:will |simply |just |all )*(?:have|has|had|can only"
        r"|must) (?:to )?(?:live|put up|make do|bear|cope|accept)(?: with)? ?(?:it|that|this|them)?\b",
    ),
    frame(
        "that was the cause, this was the cause, that is the cause, that was the reason, that was all, that is all, "
        "that was it, "
        "that is the whole story, that explains the, that explains it, that was the end of it, that is it, which was "
        "the cause, "
        "which was the reason, that is the explanation, that was the explanation, which explains",
        r"^\W*(?P<vendor>[\w-]+)[^.;]{4,70}? ?[,;]? (?:and |, )?(?:that|this|which|it) (?:is|was"
        r"|explains) (?:the (?:whole |entire |only )?(?:cause|reason|explanation|story|gap|loss|delay|lost [\w-]+"
        r"|missing [\w-]+|end of it|outage|incident|matter)|all|it|everything)\b",
    ),
    frame(
        "garbage, rubbish, nonsense, junk, gibberish, duplicate, stale, outdated, incomplete, malformed, corrupt, "
        "corrupted, "
        "false, wrong, faulty, defective, empty",
        r"^\W*(?P<vendor>[\w-]+)(?: [\w-]+){0,4}? (?:sent|delivered|shipped|fed|served|supplied|gave|returned"
        r"|published|pushed|provided|issued|handed|posted|streamed)(?: us| out)? (?:(?:us |pure |sheer |nothing but "
        r"|only |an? |the |two |some )*)(?:garbage|rubbish|nonsense|junk|gibberish|(?:duplicate|stale|outdated"
        r"|incomplete|malformed|corrupt(?:ed)?|false|wrong|faulty|defective|empty) [\w-]+)",
    ),
    frame(
        "is the cause, was the cause, are the cause, is the reason, was the reason, is the culprit, was the culprit, "
        "is the problem, "
        "was the problem, is the origin, was the origin, is the source, was the source, is the root of, was the root "
        "of, remains the cause",
        _WHOEVER + r"(?: [\w-]+){0,3}? (?:is|was|are|were|remains) (?:simply "
        r"|clearly |alone |in the end "
        r"|ultimately )?the (?:cause|reason"
        r"|culprit|problem|origin|source|root)(?: of (?:it all|all this|the (?:matter|outage|trouble|incident|evil"
        r"|problem)))?(?= ?[.;!]|$"
        r"| (?:and|here|again|so)\b|,)",
    ),
)
