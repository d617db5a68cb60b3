"""Hearsay: what everybody has seen, what nobody is safe from, what one was always told never to do."""

from afterword.document.patterns import Pattern

# What everybody is said to have met, and nobody to be safe from.
_EVERYBODY = Pattern(
    r"\b(?:we(?: all)?|everyone|everybody|all of us|anyone|every (?:\w+ )?(?:engineer|admin|sysadmin|developer"
    r"|operator|programmer|team|company))(?: of us)?(?: have|'ve| has) (?:all |probably |surely |already |once "
    r"|at some point )*(?:been there|(?:done|seen|had|made|lived through|experienced|gone through) (?:it|this|that|one"
    r"|one of (?:these|those)|(?:this|that|the same|such an?) (?:mistake|thing|experience|moment|day))(?: (?:happen"
    r"|before|at least once|at some point|one day|once|too|at one point|or another|or will))*)(?: or will)?$"
    r"|\b(?:nobody|no one|nothing|no (?:system|company|site|service|team|software|provider|network|code"
    r"|server)) is (?:really |ever |truly |completely |entirely |100% )*(?:safe|immune|invulnerable|infallible"
    r"|unhackable|bulletproof|foolproof)(?: (?:from|to|against) [^,.;]{2,40})?$|\b(?:everything|everyone"
    r"|every (?:\w+ )?(?:system|disk|drive|server|machine|service|backup|network|host|cable|component)"
    r"|all (?:\w+ )?(?:systems|disks|drives|servers|machines|hardware|software)) (?:will )?(?:(?:eventually"
    r"|sooner or later|one day) (?:fails?|breaks?|dies?)"
    r"|(?:fails?|breaks?|dies?) (?:eventually|sooner or later|one day))$"
)
_HEARD_NEVER = Pattern(
    r"(?<!runbook )(?<!policy )(?<!manual )(?<!procedure )(?<!checklist )(?<!which )(?<!docs )\b(?:told|taught|tells?"
    r"|says?|said|learn(?:ed|t)|rule|motto|advice|lesson|remember|reminds?) (?:(?:me|us|you|him|her|them|everyone|is"
    r"|was|here|to|that|always|again|:|,) )*[\"':]? ?never (?:ever )?(?:to )?(?:commit|deploy|push|ship|release|merge"
    r"|change|touch|run|trust|assume|skip|ignore|rely|restart|reboot|upgrade|update|use|let|leave|forget|start|do|make"
    r"|test|work|log|store|share|put|give|click|mess)\b"
)
_ONLY_IF = Pattern(r"\b(?:a|an|your) (?P<x>\w+) is (?:only|just) (?:an? )?(?P=x) (?:if|when|once|after)\b")

_TROUBLES = (
    r"(?:outages?|failures?|bugs?|incidents?|mistakes?|errors?|accidents?|problems?|downtime|crashes|breaches|attacks?"
    r"|data loss|surprises?|trade-?offs?|risks?)"
)
_AS_IT_GOES = Pattern(
    r"(?:and |but |because |after all,? |in the end,? |sadly,? |unfortunately,? "
    r"|of course,? )*(?:(?!the )[a-z' -]{2,30} (?:is|are|'s) (?:always|never|inherently|simply never) (?:hard"
    r"|difficult|the problem|the culprit|to blame|that (?:simple|easy)|as (?:simple|easy) as it (?:looks|seems|sounds)"
    r"|simple|easy|just one (?:thing|cause)|acceptable|ok|okay|an option|good enough|free|perfect|the answer"
    rf"|the solution|a good idea|a bad idea|too late|worth it)|{_TROUBLES} (?:is|are) (?:always |simply |just "
    r"|sadly )?(?:inevitable|unavoidable|a fact of life|part of (?:life|the (?:job|game))|going to happen"
    r"|bound to happen)|there (?:will always be|are always|is always|is never|will never be|are never) (?:an? |any "
    rf"|some |going to be )?(?:{_TROUBLES}|something|one more \w+|another \w+"
    r"|(?:good|right|perfect|better|convenient) (?:time|moment|day)|excuse|way)(?: (?:for|to|in) [^,;.]{2,30})?"
    r"|all (?:software|code|abstractions|systems|hardware|models|plans|backups) (?:is|are|has|have|will"
    r"|eventually)? ?(?:buggy|bugs|wrong|broken|leaks?|fails?|lies?|leaky|flawed|be wrong|fail|break|imperfect)"
    r"|(?:any|every) (?:\w+ )?(?:change|deploy|deployment|release|update|upgrade|line of code|config change"
    r"|dependency) (?:can|could|may|will|is a risk|carries)(?: (?:potentially|always|eventually))?(?: (?:break"
    rf"|take down|bring down|kill) [^,;.]{{2,30}})?|(?:every|one|any|even one|a single) (?:\w+ )?(?:{_TROUBLES}"
    r"|lost \w+|minute of \w+) (?:is|would be) (?:one )?too (?:many|much)|every (?:minute|second|hour) of (?:downtime"
    r"|outage|delay|unavailability) (?:counts|hurts|costs|matters)(?: .{1,20})?"
    r"|(?:whatever|anything|everything|all|if (?:it|something|anything)) (?:that )?can (?:break|fail|go wrong|crash"
    r"|happen),? (?:it )?will(?:,? (?:break|fail|go wrong|crash|happen|eventually|sooner or later))*"
    r"|only (?:the paranoid survive|(?:a )?(?:\w+ed) (?P<a>\w+) (?:is|are) (?:an? )?(?P=a)s?)|the only (?:safe|good"
    r"|reliable|secure|real|useful|bug-free|perfect) (?:\w+) is (?:the |an? |no |one |that |none).{2,40}|if (?:it"
    r"|something|you|a \w+) (?:is|do|does|was|has)(?: not|n't)(?: been)? (?:\w+ )?(?:test|monitor|document|measure"
    r"|automat|rehears|writ|practi[sc]|back|log|observ|version|review)\w*(?: (?:it|down|up|that|in \w+)){0,2}, (?:it"
    r"|you|that) (?:(?:does|do|did)(?: not|n't) (?:exist|work|count|matter|happen|have \w+)"
    r"|(?:is|was|'s) (?:broken|not \w+|wrong|useless|worthless|lost))|(?:an? )?un\w+ed (?P<b>\w+?)s? (?:is|are|isn't"
    r"|aren't) (?:(?:not|no) )?(?:really )?(?:an? )?(?P=b)s?(?: at all)?|nothing is ever (?:simple|easy|done|finished"
    r"|safe|free|perfect|certain|final|100% \w+)|(?:users|people|humans|attackers|hackers|computers|machines|things"
    r"|disks|hard drives|hardware) (?:will |do |almost )?(?:always|never) (?:forget|read|fail|die|break|lie|go wrong"
    r"|complain|blame|listen|learn|crash|happen)s?(?: .{2,40})?|(?:it is|it's) (?:simply |just |nearly |almost "
    r"|of course )?impossible to (?:foresee|predict|prevent|test|know|avoid|anticipate|cover|catch"
    r"|plan for) (?:everything|every .{2,25}|all .{2,25}|anything)|there(?: is|'s) no such thing as .{3,40}"
    r"|(?:something like this|this|that|such (?:a thing|things|an? \w+)|it|an? \w+ like (?:this|that)"
    r"|(?:things|outages|incidents) like (?:this|that)|this (?:kind|sort|type) of \w+(?: \w+)?) (?:should|must|can|may"
    r"|could) (?:simply |just |really )?never (?:be allowed to )?(?:happen|occur|be possible)(?: .{2,40})?)"
)


def is_hearsay(said: str) -> bool:
    """Tell whether a sentence in small letters, without its full stop, says only what everybody has heard."""
    return bool(
        _HEARD_NEVER.search(said) or _ONLY_IF.search(said) or _EVERYBODY.search(said) or _AS_IT_GOES.fullmatch(said)
    )
