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


def is_hearsay(said: str) -> bool:
    """Tell whether a sentence in small letters, without its full stop, says only what everybody has heard."""
    return bool(_HEARD_NEVER.search(said) or _ONLY_IF.search(said) or _EVERYBODY.search(said))
