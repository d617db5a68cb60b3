"""Whether an act is told as part of a plan: *as step 4 of the plan says*, *at the marked point*, *for the swap*."""

from afterword.document.patterns import Pattern
from afterword.lint.text.sentences import Sentence

_PLANS = (
    r"(?:plan|schedule|runbook|playbook|procedure|step \d+|step|instructions?|manual|order|permit|ticket|guide"
    r"|guideline|checklist|drawing|contract|manufacturer|supplier|vendor|rota|work order|protocol)"
)
_ORDERED = Pattern(
    rf"\bas (?:the |our |its |an? )?(?:[\w-]+ ){{0,3}}?{_PLANS}(?: of (?:the |our )?(?:[\w-]+ ){{0,2}}?[\w-]+)?"
    r" (?:says?|said|asks?|asked|demands?|prescribes?|prescribed|requires?|required|orders?|ordered|provides?|lists?"
    r"|foresees?|shows?|wants?|lays down|instructs?|instructed|told|advises?|advised|recommends?|recommended)\b"
    r"|\b(?:on|at|upon|following) (?:the |an? |his |her |their )?(?:\w+ )?(?:advice|instructions?|orders?|requests?"
    r"|recommendation) (?:of|from|by)\b|\bin (?:line|accordance|keeping|agreement|compliance) with (?:the |our |an? "
    r"|its )?[\w-]+|\b(?:on|at) (?:the )?[\w-]+(?:'s|s') (?:advice|instructions?|orders?|request|recommendation)\b"
    r"|\bat (?:the|an?) (?:marked|agreed|planned|indicated|given|specified|designated|intended|correct|right|booked"
    r"|announced|appointed) (?:points?|spots?|places?|positions?|time|hour|mark)\b|\bat the (?:points?|spots?|places?"
    r"|positions?) (?:that (?:was|were|is) )?(?:marked|shown|given|named|indicated|agreed|specified)\b"
    r"|\bin the (?:announced|agreed|planned|approved|booked|scheduled|reserved) (?:[\w-]+ )?(?:window|slot|break)\b"
)
_WORKS = Pattern(
    r"\bfor (?:the|an?|its|their|this|his|her)(?: [\w-]+){0,3}? (?:swap|exchange|replacement|upgrade|update|inspection"
    r"|calibration|service|servicing|overhaul|repairs?|rebuild|cleaning|repainting|installation|move|migration"
    r"|relocation|drill|rehearsal|exercise|audit|stocktaking|renewal|conversion|refit"
    r"|commissioning|change)\b"
)

# What was shown to be out of use was taken for it.
_SHOWN_IDLE = Pattern(
    r"^\W*(?:the|its|our|an?|both) (?:[\w-]+ ){0,3}?(?:inventory|plan|drawing|diagram|label|display|screen|list|tag|map"
    r"|panel|lamp|indicator|ticket|sign|schedule|sheet|record|register|gauge|console|dashboard|form|board|page|monitor)"
    r" (?:showed|said|listed|gave|marked|named|read|displayed|reported) [^;.]{2,50}? as (?:[\w-]+ )?(?:empty|dead|spare"
    r"|unused|free|off|isolated|retired|decommissioned|idle|de-energised|test|unoccupied|passive|standby|closed|locked"
    r"|vacant|disconnected) ?[,;]? (?:and|so|which is why)\b"
)


def is_ordered(sentence: Sentence) -> bool:
    """Tell whether a sentence says that an act was asked for, agreed, or done upon what was shown to be out of use."""
    plain = sentence.plain.replace("\n", " ")
    return bool(_ORDERED.search(plain) or _SHOWN_IDLE.match(plain))


def is_for_works(sentence: Sentence) -> bool:
    """Tell whether a sentence says for which works something was taken out of service."""
    return bool(_WORKS.search(sentence.plain.replace("\n", " ")))
