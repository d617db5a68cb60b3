"""How a question accuses: its first words, and the verbs behind them."""

from afterword.document.patterns import Pattern
from afterword.lint.rules.blameless.words.accusations import ASKED

# Who did it: the verbs of letting it happen.
DEEDS = (
    r"approved|merged|pushed|let|allowed|signed|deployed|broke|caused|deleted|forgot|permitted|authori[sz]ed|waved"
    r"|thought|decided|changed|reviewed|missed|ignored|skipped|did|messed|introduced|triggered|touched|disabled"
    r"|dropped|removed|failed|screwed|overlooked|released|shipped|turned|took|wiped|killed|made|accepted|agreed|tested"
    r"|checked|ordered|told|rushed|committed|enabled|granted|green-lit|greenlit|okayed|ok'd|rubber-stamped|left"
    r"|neglected|bypassed|overrode|configured|misconfigured|crashed|corrupted|started|put|was supposed|was meant"
    r"|should have|should've|is to blame|was to blame|is at fault|was at fault|is behind|was behind|is the culprit"
    r"|was the culprit|is guilty|was guilty"
    r"|is responsible for (?:this|the (?:outage|mess|failure|incident|disaster|breach|loss))"
    r"|was responsible for (?:this|the (?:outage|mess|failure|incident|disaster|breach|loss))|(?:gave|handed|lent"
    r"|granted|sold) (?:the |this |that |our )?(?:[\w-]+ ){1,4}?(?:the |a |our |his |her )?(?:[\w-]+ )?(?:keys?"
    r"|key card|passwords?|credentials|access|rights|root|badge|login|wheel|controls?|go-ahead|job|task|power|token"
    r"|licence)|(?:had|was on|held|stood) (?:the |that )?(?:watch|duty|shift|pager|key|keys|night) and (?:said|did|saw"
    r"|heard|slept|kept|looked|noticed|let)|switched off|shut off|erased|emptied|flipped|hired|invited|trusted|taught"
    r"|nodded|silenced|muted|unplugged|dismissed|snoozed|closed|postponed|cancelled|swapped"
    r"|gave (?:the )?(?:permission|green|go|ok|okay|approval|order|clearance|consent|him|her|them|anyone)"
    r"|had (?:the (?:bright |brilliant |great )?idea|approved|merged|allowed|signed|decided)|has (?:approved|merged"
    r"|allowed)|in (?:their|his|her|the|god's|heaven's) (?:right |sound |proper |sane )?(?:minds?|senses|name|world)"
)
WHO = Pattern(
    rf"{ASKED}\bwho (?:the (?:hell|heck) |on earth |exactly "
    rf"|actually |else |even |in the team |over there )?(?:{DEEDS})\b"
    r"|\bwho (?:the hell|the heck|on earth) \w+ed\b|\bwho (?:is|was) the (?:one|person|guy)\b|\b(?:on|at|by|with"
    r"|under) whose (?:authority|orders?|request|instructions?|permission|say-so|watch|approval|command)\b"
    r"|\bwho (?:(?:was|were) (?:supposed|meant) to|(?:should|ought to) have) \w+"
    r"|\bwho was (?:responsible for|accountable|asleep|supposed to|minding|paying attention|watching)\b"
    r"|\bwhich (?:genius|idiot|of you|of them(?! (?:are|have|has|hold|holds|need|needs|run|runs|use|uses)\b)|of us"
    rf"|bright spark|clown|hero|wizard|smart alec\w*)\b|\bwhich (?:engineer|developer|admin|reviewer|team|operator"
    rf"|person|colleague|dba|approver) (?:{DEEDS})\b"
    r"|\bwhich of (?:the|these|those|our) [\w -]{2,30}?(?:actually|even|really|bothered|thought|knew|read|looked"
    r"|approved)\b|\bwho (?:came up with|dreamt up|dreamed up|insisted|assumed|pulled the plug|wrote this|wrote that"
    r"|designed this|gave (?:this|it) (?:the|their|his)|do we have to thank|do we thank)\b|\bwho (?:will|is going to"
    r"|wants to|dares to|would) (?:own up|admit|confess|explain|answer for|take the blame|take responsibility"
    r"|stand up)\b|\bwhose (?:[\w-]+ )?(?:fingers?|hands?|mouse|thumb|paws|brainchild|watch|stroke of genius|head)\b"
    r"|\bwhose (?:(?:bright|brilliant|great|stupid) )?(?:idea|fault|decision|mistake|job|responsibility|failure)\b"
)
# A neutral question about who helped or how it went on.
NEUTRAL = Pattern(
    r"\bwho (?:made the (?:call|announcement|dashboard|first)|started the (?:bridge|call|response|restore|rollback)"
    r"|took (?:over|command|notes|part|the (?:notes|lead|call|pager))|told (?:the customers|customers|users)"
    r"|left the (?:bridge|call)|checked (?:the|in) (?:restore|recovery)|decided (?:on|about) the (?:rollback|severity))"
)
WHY = Pattern(
    r"\b(?:why|how come|how is it (?:even |at all )?(?:possible )?that|how was it (?:even )?(?:possible )?that"
    r"|how can it be that|how could it (?:be|happen|come) that|since when)[ ,]+(?:on earth |the hell |then "
    r"|exactly )?(?P<aux>didn't|did|hasn't|has|hadn't|had|wasn't|was|weren't|were|couldn't|wouldn't|doesn't|does|don't"
    r"|do|haven't|have|isn't|is|are|would|could|should|shouldn't)?\b"
)
HOW = Pattern(r"\bhow (?:on earth |the hell |in the world )?(?:could|can|did|dare)\b")
WHAT = Pattern(
    r"\bwhat (?:was|were|is|are|could|did) (?P<who>[\w@' -]{2,50}?) (?:possibly )?(?:thinking|think"
    r"|have been thinking)\b"
)
NOBODY = Pattern(
    r"(?:^|[,;:] |\b(?:so|and|but) )(?:did|does|didn't|has|hasn't|had|hadn't|was|wasn't|is|isn't|could"
    r"|couldn't) (?:really )?(?P<who>nobody|no one|no-one|anyone|anybody|somebody"
    r"|someone)\b(?P<even> (?:even|ever|bother|bothered|really|actually|think|stop to|at all))?"
)
# It never came to anybody's mind; it was somebody's job; it is too much to ask.
STRUCK = Pattern(
    r"\b(?:did|didn't|does|doesn't|had|hadn't|has) (?:it|this|that) (?:not |never |ever |really )?(?:occur(?:red)? to"
    r"|strike|struck|dawn(?:ed)? on|cross(?:ed)?)\b"
    r"|\b(?:isn't|wasn't|is|was) (?:it|that|this) (?:not )?[\w' -]{0,40}\b(?:job|task|responsibility|duty) to\b"
    r"|\bwhat (?:was|is|went) (?:going )?(?:through|on in) [\w@' -]{2,40} (?:head|mind|heads|minds)\b"
    r"|\bwhy (?:did|does|has) it (?:take|taken) (?P<took>[\w@' -]{2,50}) (?:hours?|days?|minutes|weeks?|so long"
    r"|this long|forever|ages)\b|\btoo much to ask\b|\bwhat (?:on earth |the hell |in the world )?possess\w+ "
    r"|\bwhat (?:made|led|prompted|drove|convinced) [\w@' -]{2,40}? (?:to )?(?:think|believe|assume|imagine"
    r"|suppose)\b[^?]* (?:good|great|bright|fine|clever|sensible|safe|smart|wise|acceptable) ?(?:idea|thing|move|plan"
    r"|practice)?\b|\b(?:are|were|is|was) (?:they|we|you|he|she|people|everyone|everybody|anyone|the team|the bridge"
    r"|ops) (?:all )?(?:blind|asleep|deaf|mad|crazy|insane|serious|out of)\b"
    r"|\bwhat (?:excuse|kind of (?:engineer|person|team|idiot))\b"
)
WHERE = Pattern(r"\bwhere (?:the hell |on earth |exactly )?(?:was|were|is|are) ")
WHEREABOUTS = (
    " when ",
    " while ",
    "during",
    "all this time",
    "all that time",
    "at that time",
    "at the time",
    "all night",
)
# With these *how did they* never asks for a way.
EMPHATIC = ("on earth", "the hell", "in the world", "dare")
WISHED = Pattern(r"(?:^|[,;:] |\b(?:so|and|but) )(?:shouldn't|couldn't|wouldn't|should not|could not) ")
# Affirmed of somebody, only these accuse: *why did the lead ignore it?*
FAILINGS = Pattern(
    r"\s*(?:(?:just|simply|even|still|suddenly|\w+ly) )*(?:not|never|forget|forgotten|ignore|ignored|skip|miss|overlook"
    r"|neglect|fail|break|delete|push|merge|wait|bypass|wipe|take so long|take (?:\w+ ){0,2}(?:minutes|hours)|need so"
    r"|approve|allow|let|hide|lie|refuse|disregard|dare|assume|rush|change|touch|deploy|drop|remove|leave"
    r"|restart (?:both|all)|think|wave|nod|rubber-stamp|green-light|sign|pass|okay|come to (?:think|believe)|manage to"
    r"|get away|end up|fall for|sit on|sleep|trust|decide|insist|stand by|stay silent|keep quiet|look away|say nothing"
    r"|do nothing|turn off|switch off|disable|leave|tolerate|accept|put up)\b"
)
# Asked of a board, these look for somebody.
LETTING = Pattern(
    r"\s*(?:ever |even |possibly |just )*(?:sign|approve|let|allow|agree|accept|wave|overlook|miss (?:this|that|the)"
    r"|ignore|forget|believe|think|okay|endorse|nod|permit)\b"
)
# What only people do: asked of a ward or an agent, these still look for somebody.
MINDED = Pattern(
    r"\s*(?:not |ever |never |even |simply |just |\w+ly )*(?:ring|rang|phone|ask|tell|inform|warn|escalate|shout|speak"
    r"|say|complain|bother|mention|apologi[sz]e|wonder|notice|worry|wake"
    r"|call (?:for |the |a |an |our |his |her )?(?:\w+ )?(?:customer|client|patient|supplier|vendor|hotline|help|plant"
    r"|ward|doctor|manager|supervisor|on-call|lead|engineer|us|ops|support|anyone|anybody|back))\b"
)
NEVER_KNEW = Pattern(
    r"\b(?:know|known|see|seen|tell|told|find|found|have known|learn|learned|help|reach|distinguish|detect)\b"
)
