"""How a question accuses: its first words, and the verbs behind them."""

from afterword.document.patterns import Pattern

# Who did it: the verbs of letting it happen.
DEEDS = (
    "approved|merged|pushed|let|allowed|signed|deployed|broke|caused|deleted|forgot|permitted|authori[sz]ed|waved"
    "|thought|decided|changed|reviewed|missed|ignored|skipped|did|messed|introduced|triggered|touched|disabled|dropped"
    "|removed|failed|screwed|overlooked|released|shipped|turned|took|wiped|killed|made|accepted|agreed|tested|checked"
    "|ordered|told|rushed|committed|enabled|granted|green-lit|greenlit|okayed|ok'd|rubber-stamped|left|neglected|bypassed"
    "|overrode|configured|misconfigured|crashed|corrupted|started|put|was supposed|was meant|should have|should've"
    "|is to blame|was to blame|is at fault|was at fault|is behind|was behind|is the culprit|was the culprit"
    "|is guilty|was guilty"
    "|is responsible for (?:this|the (?:outage|mess|failure|incident|disaster|breach|loss))"
    "|was responsible for (?:this|the (?:outage|mess|failure|incident|disaster|breach|loss))"
    "|gave (?:the )?(?:permission|green|go|ok|okay|approval|order|clearance|consent|him|her|them|anyone)"
    "|had (?:the (?:bright |brilliant |great )?idea|approved|merged|allowed|signed|decided)"
    "|has (?:approved|merged|allowed)"
    "|in (?:their|his) right mind"
)
WHO = Pattern(
    rf"\bwho (?:the (?:hell|heck) |on earth |exactly |actually |else |even |in the team |over there )?(?:{DEEDS})\b"
    r"|\bwho (?:the hell|the heck|on earth) \w+ed\b|\bwho (?:is|was) the (?:one|person|guy)\b"
    r"|\bwhose (?:(?:bright|brilliant|great|stupid) )?(?:idea|fault|decision|mistake|job|responsibility|failure)\b"
)
# A neutral question about who helped or how it went on.
NEUTRAL = Pattern(
    r"\bwho (?:made the (?:call|announcement|dashboard|first)|started the (?:bridge|call|response|restore|rollback)"
    r"|took (?:over|command|notes|part|the (?:notes|lead|call|pager))|told (?:the customers|customers|users)"
    r"|left the (?:bridge|call)|checked (?:the|in) (?:restore|recovery)|decided (?:on|about) the (?:rollback|severity))"
)
WHY = Pattern(
    r"\b(?:why|how come|how is it that|how was it that)[ ,]+(?:on earth |the hell |then |exactly )?"
    r"(?P<aux>didn't|did|hasn't|has|hadn't|had|wasn't|was|weren't|were|couldn't|wouldn't|doesn't|does|don't|do|haven't"
    r"|have|isn't|is|are|would|could|should|shouldn't)?\b"
)
HOW = Pattern(r"\bhow (?:on earth |the hell |in the world )?(?:could|can|did|dare)\b")
WHAT = Pattern(
    r"\bwhat (?:was|were|is|are|could|did) (?P<who>[\w@' -]{2,50}?) "
    r"(?:possibly )?(?:thinking|think|have been thinking)\b"
)
NOBODY = Pattern(
    r"(?:^|[,;:] |\b(?:so|and|but) )(?:did|does|didn't|has|hasn't|had|hadn't|was|wasn't|is|isn't|could|couldn't)"
    r" (?:really )?(?P<who>nobody|no one|no-one|anyone|anybody|somebody|someone)\b"
    r"(?P<even> (?:even|ever|bother|bothered|really|actually|think|stop to|at all))?"
)
WHERE = Pattern(r"\bwhere (?:was|were|is|are) ")
WISHED = Pattern(r"(?:^|[,;:] |\b(?:so|and|but) )(?:shouldn't|couldn't|wouldn't|should not|could not) ")
# Affirmed of somebody, only these accuse: *why did the lead ignore it?*
FAILINGS = Pattern(
    r"\s*(?:(?:just|simply|even|still|suddenly|\w+ly) )*(?:not|never|forget|forgotten|ignore|ignored|skip|miss|overlook"
    r"|neglect|fail|break|delete|push|merge|wait|bypass|wipe|take so long|take (?:\w+ ){0,2}(?:minutes|hours)|need so"
    r"|approve|allow|let|hide|lie|refuse|disregard|dare|assume|rush|change|touch|deploy|drop|remove|leave"
    r"|restart (?:both|all)|think)\b"
)
NEVER_KNEW = Pattern(
    r"\b(?:know|known|see|seen|tell|told|find|found|have known|learn|learned|help|reach|distinguish|detect)\b"
)
