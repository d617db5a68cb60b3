"""What a supplier owed and we could not do: no word to us, no SLA kept, ours was fine, we paid the price."""

from afterword.lint.rules.ownership.words.outsiders_named import OUTSIDER
from afterword.lint.text.frames import frame

_WHO = (
    r"(?P<vendor>(?:the|our|this|that|an?|its|their)\b|(?<=^)[\w-]+(?= (?:never|did|didn|has|had|was|is|must|could)\b))"
)
_TELL = (
    r"(?:inform|tell|told|notify|warn|announce|answer|reply|respond|call|escalate|react|mention|informed|notified"
    r"|warned|announced|answered|replied|responded|called|escalated|reacted|mentioned|disclose|disclosed|admit"
    r"|admitted|say|said|explain|explained|consult|consulted|ask|asked|involve|involved|update|updated|help|helped"
    r"|care|cared)"
)
_NOT = (
    r"(?:did not|didn't|never|has not|hasn't|had not|hadn't|has never|had never|did not even|didn't even|never even"
    r"|could not be bothered to|saw no need to|neglected to|omitted to|refused to|never thought to|did not bother to"
    r"|didn't bother to)"
)
_TROUBLE = (
    r"(?:failure|problem|issue|fault|outage|incident|error|bug|matter|case|mistake|defect|glitch|trouble|thing"
    r"|breakdown|topic)"
)
_TURNED = (
    r"(?:changed|moved|switched|restarted|deprecated|rotated|updated|upgraded|rolled out|dropped|removed|retired"
    r"|altered|rerouted|re-routed|disabled|blocked|throttled|migrated|patched|renamed|cut|shut|closed|terminated"
    r"|suspended|withdrew|cancelled)"
)
_TERMS = (
    r"(?:slas?|contract|promises?|commitments?|availability|targets?|guarantees?|word|obligations?|service levels?"
    r"|agreement|deadlines?|duties|duty|part of the (?:bargain|deal|contract))"
)
_SPOILED = (
    r"(?:swallowed|ate|killed|wiped|lost|broke|wrecked|ruined|deleted|erased|took down|took out|took|brought down"
    r"|knocked out|cut off|crashed|corrupted|emptied|blocked|stopped|froze|silenced|cost|dropped|flooded|locked"
    r"|destroyed|hit|sank|spoiled|spoilt|darkened)"
)
_FINE = (
    r"(?:fine|right|ok|okay|worked|works|healthy|green|up|in order|running|ran|clean|wrong|correctly|well|perfect"
    r"|blameless|spotless|innocent|normal|stable|as it should|as they should)"
)

FRAMES = (
    frame(
        "not ours, and not ours, not in ours, not one of ours, not with ours, not a problem of ours, not our problem, "
        "not our fault",
        rf"(?:is|was|were|being) (?:\w+ly )?(?:an? |the )?{OUTSIDER}(?:'s|s')? {_TROUBLE} ?,? (?:and )?(?:not"
        rf"|never) (?:an? )?(?:ours|one of ours|our (?:{_TROUBLE})|(?:{_TROUBLE}) of ours)\b",
        rf"{_TROUBLE} (?:is|was|lies|lay|sits|sat) (?:\w+ly )?(?:in|with|on|at) {OUTSIDER}(?:'s"
        r"|s') (?:[\w-]+ )?[\w-]+ ?,? (?:and )?not (?:in |on |with |at )?(?:ours|us|our [\w-]+)\b",
    ),
    frame(
        "promised, had promised, was promised, sold us",
        rf"{_WHO}[^.;]{{0,40}}? promised [^.;]{{2,50}}? (?:and|but|yet) (?:then |in the end )?(?:delivered|gave"
        r"|provided|kept|sent|brought|had) (?:none|nothing|neither|no\b|little|half|only)[^.;]{0,20}",
    ),
    frame(
        "inform us, tell us, told us, notify us, warn us, answer us, reply to us, call us, informed us, notified us, "
        "warned us, answered us, "
        "called us, consult us, consulted us, ask us, asked us, involve us, involved us, update us, explain to us, "
        "say a word, said a word, "
        "inform anybody, inform anyone, tell anybody, tell anyone, told anybody, told anyone, warn anybody, warn "
        "anyone, help us, helped us",
        rf"{_WHO}[^,;.]{{0,30}}? {_NOT} (?:bother to |deign to |care to |even |once |think to )?{_TELL} (?:to "
        r"|with )?(?:us|our [\w-]+|anyone|anybody|a soul|a word)\b[^.;]{0,50}",
    ),
    frame(
        "without notice, without warning, without telling, without asking, without informing, without a word, without "
        "announcement, "
        "without testing, without consulting, without prior, without any notice, without any warning, without "
        "announcing, overnight",
        rf"{_WHO}[^,;.]{{0,30}}? {_TURNED} [^.;]{{2,50}}? without (?:any |prior |due |much |the slightest "
        r"|so much as )?(?:notice|warning|telling|asking|informing|a word|announcement|announcing|testing"
        r"|consulting)(?: (?:us|anyone|anybody|our [\w-]+))?\b",
    ),
    frame(
        "mercy, court, mercies",
        rf"(?:we |one |everybody |everyone )?(?:are |were |is |was |remain )?at {OUTSIDER}(?:'s|s') mercy\b",
        rf"ball (?:is|was|lies|lay|remains) (?:now |clearly )?in {OUTSIDER}(?:'s|s') court\b",
    ),
    frame(
        "had to wait for, had to wait until, have to wait for, have to wait until, had to wait till, must wait for, "
        "must wait until, "
        "had to await, could only wait for, waited for",
        r"(?:we|one|everybody|everyone|all of us) (?:simply |just |again )?(?:had|have|must"
        r"|could only)(?: to)? (?:wait (?:until|till|for|on)|await) (?P<vendor>[\w-]+)",
    ),
    frame(
        "we cannot, we can't, we can do nothing, we could not, we couldn't, we could do nothing, we have no",
        rf"{_WHO}[^.;]{{0,30}}? (?:has to|have to|must|needs? to|will have to|is to) [^.;,]{{2,40}}? ?,? (?:and |for "
        r"|because |as )?we (?:can(?:not|'t| do nothing)|could(?: not|n't| do nothing)|have no)\b",
    ),
    frame(
        "to explain, to justify, must explain, has to explain, owes us, must justify, should explain, to sort out, to "
        "answer for, to clarify",
        r"it (?:is|was|remains) (?:now )?(?:up to|for|on) (?P<vendor>[\w-]+)[^,;.]{0,30}? to (?:explain|fix|solve"
        r"|answer|act|sort|say|repair|clarify|tell|change|improve|learn|justify|mend|remedy)\b",
        rf"{_WHO}[^,;.]{{0,30}}? (?:must|has to|should|will have to|owes us) (?:now |first )?(?:explain|an explanation"
        r"|answer|justify)(?: (?:itself|themselves|this|that|why))?(?= ?[.;!]|$)",
    ),
    frame(
        "as third-party, as a third-party, as third party, as an external, as external, as vendor, as a vendor, as "
        "provider, as a provider, "
        "as supplier, as a supplier, as carrier, as a carrier, as upstream, as an upstream, as a pure, as an isp, as "
        "a hoster, as hoster, "
        "as a hosting, as a registrar",
        r"(?:we |was |is |be )?(?:close[sd]?|filed?|files|book(?:ed)?|log(?:ged)?|record(?:ed)?|mark(?:ed)?"
        r"|classif\w+|categori[sz]ed?|treat(?:ed)?|put down|wr[oi]te? off|written off|list(?:ed)?"
        r"|count(?:ed)?)(?: (?:it|this|that|the [\w-]+))? as (?:an? |the )?(?:pure |plain |simple )?(?:third[- ]party"
        r"|external|vendor|provider|supplier|carrier|upstream|isp|hoster|hosting|registrar|telco|cdn|courier"
        rf"|landlord) {_TROUBLE}\b",
    ),
    frame(
        "attributed to, ascribed to, put down to, passed to, handed to, referred to, assigned to, charged to, passed "
        "on to",
        r"(?:attributed|ascribed|put down|assigned|charged|passed(?: on)?|handed|referred) to (?P<vendor>[\w-]+)"
        r"[^.;]{0,20}? and (?:\w+ )?(?:closed|filed|done|forgotten|shelved|ended|archived)\b",
    ),
    frame(
        "once again, once more, yet again, as usual, as always, as ever, who else, what else, always",
        r"^\W*(?P<vendor>[\w-]+)[^,;.]{0,30}? ?,? (?:once again|once more|yet again|as usual|as always|as ever"
        r"|of course|who else|what else)(?=\W*$)",
        r"(?:it is|it's|it was) (?:always|once again|once more|yet again|of course|as usual"
        r"|as ever) (?P<vendor>[\w-]+)[^,;.]{0,20}?(?=\W*$)",
    ),
    frame(
        "suffered from, suffered under, nothing else, suffer from, victims of, paid for, paid the price, pay the "
        "price, pay for, we paid, "
        "bore the cost, paying for, paid dearly",
        rf"we (?:only |merely |just |simply )?(?:suffer|suffered|are suffering) (?:from |under )?{OUTSIDER}(?:'s"
        r"|s') [\w-]+(?: [\w-]+)? ?,? (?:and nothing (?:else|more)|no more|alone|only)\b",
        r"we (?:all |simply |just )?(?:paid|pay|are paying|had to pay|bore|had to bear|carry|carried) (?:dearly "
        rf"|the (?:price|bill|cost|costs) )?(?:for )?{OUTSIDER}(?:'s|s') (?:[\w-]+ )?(?:{_TROUBLE}|negligence"
        r"|sloppiness|carelessness|silence|haste|blunder|omission|lapse|greed|laziness)\b",
        rf"{_WHO}[^;.]{{3,60}}? ?,? and we (?:all |simply |just )?(?:paid|pay|had to pay|bore|suffered"
        r"|had to suffer)(?: for it| the price| dearly)?(?= ?[.;!]|$)",
    ),
    frame(
        "our side, our end, our part, our systems, our code, our own, our servers, our service, we did everything, we "
        "did nothing, we did all, "
        "our people, our half, our platform, our setup, our stack, our network",
        r"(?:our (?:own )?(?:side|part|end|half|systems?|people|code|team|services?|servers?|platform|setup|stack"
        r"|network|house)|(?:on|at) our (?:side|end) (?:everything|all|nothing)"
        r"|(?:everything|all|nothing) (?:on|at) our (?:side|end)"
        rf"|we did (?:everything|all|nothing)) [^.;:]{{0,30}}?\b{_FINE} ?[;:,\u2013\u2014] ?(?:but |only |it was "
        r"|whereas |while )?(?P<vendor>[\w-]+) [^.;]{0,40}?(?:was|were|is|did|had|lost|failed|broke|went|has"
        r"|crashed|fell|remained)\b[^.;]{0,30}",
    ),
    frame(
        """
        swallowed, ate, killed, wiped, wrecked, ruined, erased, took down, took out, brought down, knocked out, cut off
        crashed, corrupted, emptied, froze, silenced, destroyed, sank, spoiled, cost us, deleted our, lost our
        broke our, stopped our, blocked our, dropped our
        """,
        rf"{OUTSIDER}(?:'s|s') (?:[\w-]+ ){{1,3}}?{_SPOILED} (?:our|us|all our|all of our|every one of our|half our"
        rf"|both our)\b(?: [\w-]+){{0,2}}",
    ),
    frame(
        "its sla, its slas, the sla, its contract, its promise, its promises, its commitment, its commitments, its "
        "obligations, its targets, "
        "its target, its word, its guarantee, its part of the, its agreement, its deadline, its deadlines, its "
        "duties, its duty, "
        "their sla, their contract, their promise, their word, our contract, its service level, its service levels",
        rf"{_WHO}[^,;.]{{0,30}}? (?:missed|broke|violated|breached|did not (?:keep|meet|honou?r)|didn't (?:keep|meet"
        r"|honou?r)|could not (?:keep|meet|honou?r)|couldn't (?:keep|meet)|never (?:kept|met|honou?red)|failed"
        rf"|ignored|tore up|neglected) (?:its|their|our|the) {_TERMS}(?= ?[.;!]|$| (?:again|once|with us|and)\b)",
    ),
    frame(
        "alone is, alone was, alone are, alone were",
        r"(?P<vendor>(?:the|our|this|that|an?)\b)[^,;.]{0,30}? alone (?:is|was|are|were) (?:responsible|to blame"
        r"|at fault|guilty|the (?:cause|reason|culprit|problem))",
    ),
    frame(
        "what can one do, what can you do, what can we do, such is life, that is how it is, that's life, so be it, "
        "take it as it comes, "
        "take it as it is, that's how it is, these things happen, it happens, can't be helped, cannot be helped, no "
        "use crying",
        r"(?P<vendor>(?:the|our|this|that|an?|its|their)\b|(?<=^)[\w-]+(?= (?:has|had|was|is|broke|lost|did)\b))"
        r"[^.;]{3,80}? ?[,;:–—] ?(?:and |so )?(?:we (?:have to|must|can only) (?:take|accept) it[^.;]{0,20}"
        r"|what can (?:one|you|we) do|such is life|that(?: is|'s) (?:how it is|life)|so be it"
        r"|(?:these things|it) happens?|(?:it )?(?:cannot|can't) be helped)\b",
    ),
)
