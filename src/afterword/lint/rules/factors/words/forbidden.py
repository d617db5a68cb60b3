"""What a rule lays down beside what was done: *which the site code forbids*, *where the plan says two*."""

from afterword.lint.text.frames import frame

_NORM = (
    r"(?:(?:house |safety |site |company |internal |branch |privacy |our |its )?(?:rules?|polic(?:y|ies)|manual"
    r"|handbook"
    r"|guidelines?|by-?laws|regulations?|directive|procedures?|protocol|charter|instructions?|standard|method statement"
    r"|terms of reference|runbook|playbook|hygiene plan|[\w-]+ plan|quality plan|sop|checklist|works agreement|roster"
    r"|embargo|freeze|standing orders?|method|(?:site|editorial|election|handling|safety|building|harbour) code"
    r"|[\w-]+ (?:rules|policy|manual|guideline|guide|standard|procedure|protocol|order|agreement|contract|plan|list)))"
)
_DID = (
    r"(?P<deed>[\w-]+ed|ran|took|went|put|drove|began|set|gave|made|sent|left|cut|let|shut|sold|bought|held|kept|did"
    r"|used|brought|fed|built|wrote|drew|split|dug|spread|gave up)"
)
_DONE = (
    r"(?:was|were|had been|has been|got) (?:\w+ly )?(?:[\w-]+ed|run|put|driven|begun|set|given|made|sent|left|cut|let"
    r"|shut|sold|bought|held|kept|done|used|brought|fed|built|written|drawn|split|taken|flown|worn|dug)"
)
_FORBIDS = (
    r"(?:forbids?|forbade|prohibits?|prohibited|rules? out|bans?|bars?|excludes?"
    r"|(?:does|do) not (?:allow|permit|provide for|foresee)|allows? no|(?:has|have) banned|disallows?"
    r"|makes? (?:compulsory|binding|mandatory|a precondition)|treats? as an?|outlaws?|rule out)"
)
_ASKS = (
    r"(?:says?|states?|demands?|requires?|prescribes?|asks? for|calls? for|foresees?|stipulates?|insists? on|mandates?"
    r"|wants?|lays? down|obliges?|covers? all|is explicit)"
)
_AMISS = (
    r"(?:alone|regardless|all the same|anyway|nevertheless|notwithstanding|at once|straight away|instead|skipped it"
    r"|ignored it|did without|never did|did not|didn't|was not done|were not done|was never|were never|nobody did"
    r"|one (?:person|operator|man|hand)|only one|his own way|her own way|as (?:he|she|they) pleased|without)"
)
_GONE = (
    r"(?:leapfrogged|dodged|evaded|hand-waved|waved through|sidestepped|thrown overboard|swept under the (?:carpet|rug)"
    r"|flouted|left unticked|dispensed with|left aside|shrugged off|trampled on|laughed off|stepped over|jumped|faked"
    r"|only simulated|merely simulated|not (?:\w+ly )?(?:honou?red|executed|gone through|lived|heeded|fulfilled))"
)
_KEPT = (
    r"(?:(?:[\w-]+ ){0,3}?(?:rules?|procedures?|checklist|principle|freeze|sign-?off|approval (?:step|rule)"
    r"|quality gate"
    r"|hold points?|convention|instructions?|isolation (?:rule|steps)|sequence|permit system|stop-work rule|protocol"
    r"|change control|runbook|playbook|change process|release process|review process|duty to record|defined process"
    r"|house rules|key-control regulations|cooling-off time|guidelines?|pre-flight list)(?: [\w-]+){0,4}?)"
)

FRAMES = (
    frame(
        "forbid, forbids, forbade, prohibit, prohibits, rule out, rules out, bans, ban, bars, bar, exclude, "
        "excludes, not "
        "allow, not permit, not provide, allow no, allows no, banned, disallows, compulsory, binding, precondition, "
        "treat as, treats as, mandatory, forbidden, prohibited, outlawed, ruled out",
        rf"(?:{_DID}|{_DONE})\b[^;.]{{2,90}}? ?,? (?:which|something|what|a (?:practice|procedure|step|move"
        rf"|habit)) (?:the |our |every |all |this |that )?{_NORM} (?:\w+ )?{_FORBIDS}\b",
        rf"(?:{_DID}|{_DONE})\b[^;.]{{2,90}}? ?, an? (?:practice|procedure|step|move|habit|thing) (?:long since |long "
        r"|expressly |explicitly )?(?:forbidden|prohibited|banned|outlawed|ruled out)\b",
        rf"(?:{_DID}|{_DONE})\b[^;.]{{2,90}}? ?, an? (?:offence|breach|violation|infraction) (?:under|of"
        rf"|against) (?:the |our )?{_NORM}",
        rf"(?:{_DID}|{_DONE})\b[^;.]{{2,90}}? ?; (?:the |our |this )?{_NORM} {_FORBIDS}\b",
        rf"(?:the |our )?{_NORM} {_FORBIDS}\b[^;.]{{2,60}}? ?[;,] ?(?:and |but |yet )?(?:the [\w-]+ (?:[\w-]+ )?"
        r"|two of \w+ |one of \w+ |somebody |a [\w-]+ )(?:did it|did so|held|used|had|ran|went|kept)\b",
    ),
    frame(
        "without the, without a, without an, without, absent a, absent the, no such",
        rf"(?:{_DID}|{_DONE})\b[^;.]{{0,70}}? (?:without|absent) (?:the |an? )?[^;.,]{{2,40}}? ?,? (?:which "
        rf"|that )?(?:the |our |that )?{_NORM} (?:{_ASKS}|makes? (?:compulsory|binding|mandatory|a precondition))\b",
        rf"{_DONE}\b[^;.]{{0,40}}? (?:without|with no) (?:a |any )?(?:ticket|change (?:ticket|record|request)"
        r"|work order)(?=\W*$|,| and\b)",
        rf"{_DONE}\b[^;.]{{0,60}}? (?:with no|without any?) (?:authority|mandate|leave) under (?:the |our )?{_NORM}",
        rf"{_DONE}\b[^;.]{{0,40}}? without the (?:mandated|mandatory|required|prescribed|compulsory|obligatory) [\w-]+",
    ),
    frame(
        "where the, where a, where policy, although the, even though the, whereas the, where our, although our, even "
        "though our, where it says",
        rf"(?:{_DID}|{_DONE})\b[^;.]{{2,90}}? (?:where|although|even though|whereas) (?:the |our "
        rf"|a )?{_NORM}(?: ?, [^;.,]{{3,60}}? ?,)? (?:{_ASKS}|has) [\w-]+",
        r"(?P<deed>gave|accepted|used|took|made|passed"
        r"|signed)\b[^;.]{2,60}? where an? [\w -]{2,20}? is (?:laid down"
        r"|prescribed|required|mandatory)\b",
    ),
    frame(
        "says, say, states, demands, requires, prescribes, asks for, calls for, foresees, stipulates, insists on, "
        "mandates, wants, lays down, obliges",
        rf"(?:the |our |that )?{_NORM} (?:\w+ly )?{_ASKS} [^;.]{{2,70}}? ?[;,:–—] ?(?:and |but |yet )?(?:the |our |his "
        rf"|her |its )?(?P<person>[\w@-]+)[^;.]{{0,60}}? {_AMISS}(?=\W*$)",
        rf"{_NORM} (?:\w+ly )?(?:foresees|asks for|demands|requires|prescribes) an? [\w-]+ ?[;,] ?(?:and |but "
        r"|yet )?the [\w-]+ was (?:not|never) (?:done|run|held|made|given|filed|signed)",
        r"(?:two|three|four) (?:\w+ ){0,2}?(?:were|are|was) prescribed (?:and|but) (?:one|two|none) (?:were|was)\b",
        r"(?:two|four)-(?:person|eyes|man|key) (?:rule|principle) ?[,;:] ?(?:one|two) (?:person|eyes|key|pair)\b",
    ),
    frame(
        "in violation of, in breach of, in open violation, in flagrant disregard, in disregard of, in defiance of, in "
        "contravention of, in the teeth of, in clear violation, in clear breach, in open defiance, "
        "in blatant disregard",
        rf"(?:{_DID}|{_DONE}|had their|carried)\b[^;.]{{2,90}}? ?,? in (?:open |flagrant |clear |blatant "
        rf"|direct )?(?:violation"
        r"|breach|disregard|defiance|contravention) of (?:the |our |its |an? |his |her |their )?[\w-]+",
        r"^\W*in (?:open |flagrant |clear |blatant |direct )?(?:violation|breach|disregard|defiance"
        r"|contravention) of (?:the |our |its |an? )?[\w -]{3,40}? ?, (?:one |two |the |an? )?(?P<person>[\w@-]+)",
        rf"{_DID}\b[^;.]{{0,60}}? in the teeth of (?:the |an? )?[\w -]{{2,30}}?(?:instruction|order|ban|rule|advice"
        r"|stop|warning)\b",
    ),
    frame(
        "against the, counter to, contrary to, against our, against regulations, against all, despite the, "
        "ahead of the",
        rf"{_DONE}\b[^;.]{{0,70}}? ?,? (?:against|counter to|contrary to) (?:the |our |all |its own "
        rf"|section \d+ of the )?(?:[\w-]+ ){{0,2}}?(?:{_NORM}|rollout rule|plate)(?=\W*$|[,;]| and\b)",
        r"^\W*(?:against|contrary to) (?:the |our |all )?(?:regulations|rules|instructions"
        rf"|orders)(?: of [\w -]{{3,20}}?)? ?,? (?:the |our |an? )[\w -]{{2,30}}? {_DONE}\b",
        rf"{_DONE}\b[^;.]{{0,60}}? (?:despite|ahead of) the (?:[\w-]+'s? )?(?:[\w-]+ ){{0,2}}?(?:stop|veto|ban|embargo"
        r"|mandatory [\w-]+ check|compulsory [\w-]+)(?=\W|$)",
        r"(?P<named>[\w@-]+) (?:kept|held|wrote|did|used|made|gave)\b[^;.]{2,40}? ?, contrary to (?:its|their|his"
        r"|her) own [\w-]+",
    ),
    frame(
        "leapfrogged, dodged, evaded, hand-waved, waved through, sidestepped, thrown overboard, under the carpet, "
        "under "
        "the rug, flouted, left unticked, dispensed with, left aside, shrugged off, stepped over, jumped, faked, "
        "simulated, not honoured, not honored, not executed, not gone through, not lived, not heeded, not fulfilled",
        rf"(?:the |our |this |that |every )?{_KEPT} (?:was|were|has been|had been|have been|got) (?:again |simply "
        rf"|once more )*(?P<told>{_GONE})\b(?![^.;]* by (?:the |a )?(?:[\w-]+ )?(?:job|script|pipeline|builder"
        r"|scheduler|client|service|proxy|parser|cache|tool|runner|agent|bot)\b)",
    ),
    frame(
        "infraction of, transgression of, override of, non-respect of, non-adherence, rule-breaking, protocol lapse, "
        "acting "
        "outside, acted outside, operating outside, worked outside, break with the, circumvented control, outside the "
        "rules, unlawful shortcut, outside his authorisation, outside her authorisation",
        r"(?:infraction|transgression|non-respect|override|break) (?:of|with) (?:the )?(?:[\w-]+ ){1,3}?by (?:the "
        r"|an? )?(?P<person>[\w@-]+)",
        rf"(?:override) of the {_NORM} by (?:the |an? )?(?P<person>[\w@-]+)",
        r"(?P<told>rule-breaking) by (?:the |an? )?(?P<person>[\w@-]+)",
        r"(?:pattern of )?non-(?:adherence|observance|compliance) runs through",
        r"(?:protocol|procedure|process) lapse(?=\W|$)",
        r"(?:personnel|staff|crew|team|engineers?|operators?|technicians?|colleagues) (?:acting|acted|operating|worked"
        r"|working) outside (?:the |an? |his |her |their )?(?:approved |agreed )?(?:[\w-]+ )?[\w-]+",
        r"^\W*operating outside (?:procedure|the rules|policy|protocol)",
        r"(?P<deed>acted|operated|worked|went) outside (?:of )?(?:his|her|their|its) (?:authori[sz]ation|authority"
        r"|remit|mandate|powers)",
        r"(?:result|consequence) of an? (?:circumvented|bypassed|skipped|ignored) (?:control|check|rule|procedure)",
    ),
    frame(
        "unapproved, unauthorised, unauthorized, unsanctioned, not having been, said no, only the, may only",
        r"(?:unapproved|unauthori[sz]ed|unsanctioned) [\w-]+(?: [\w-]+)? (?:of|from|by) (?:the )?(?P<person>[\w@-]+)",
        r"(?:unapproved|unauthori[sz]ed|unsanctioned) [\w-]+(?: [\w-]+)? (?:was|were|had been) (?:executed|run"
        r"|installed|deployed|pushed|made|used|loaded)[^.;]{0,30}? by (?:the |our )?(?P<person>[\w@-]+)",
        r"^\W*not having been (?:authori[sz]ed|cleared|approved|certified)[^,;.]{0,20} ?, (?:the |our "
        r"|an? )?(?P<person>[\w-]+)",
        rf"{_DID} (?:what|the [\w-]+(?: [\w-]+)? (?:that|which)) only (?:the |an? )?[\w -]{{2,30}}? (?:may"
        r"|is allowed to|are allowed to) \w+",
        r"(?:had said no|had refused|had forbidden it|had ruled it out) ?, (?:and|but) [^.;]{2,40}? (?:all the same"
        r"|anyway|regardless|nevertheless)",
    ),
    frame(
        "cut the corner, cut corners, opted out of, blind eye, stepped over, straight past, over the rules, "
        "given up on, "
        "gave up on, as optional, stopped observing, stopped performing, stopped following, end-run, set aside, under "
        "false pretences, off the books",
        rf"(?P<deed>cut) (?:the corner|corners) (?:at|of|on|with|around) (?:the |our )?(?:[\w-]+ )?{_KEPT}",
        r"(?P<deed>opted out) of (?:the |our )?(?:[\w-]+ ){0,3}?(?:rules?|process|procedure|policy|freeze)\b",
        r"(?:blind eye was turned|turned a blind eye) to (?:the |our )?(?:[\w-]+ ){0,2}?(?:rules?|regulations?"
        r"|polic(?:y|ies)|procedures?|limits?)",
        r"put (?:themselves|himself|herself|itself) (?:over|above) the (?:rules?|procedures?|polic(?:y|ies)"
        r"|regulations?)",
        r"(?P<deed>given up|gave up) on (?:the |our )?(?:[\w-]+ ){0,3}?(?:rule|procedure|checklist|policy|principle)\b",
        r"(?P<verb>treat|treats|treated) (?:the |our )?(?:[\w-]+ ){0,3}?(?:rule|procedure|checklist|policy|limits?"
        r"|freeze) as (?:optional|advice|a suggestion|decoration|a joke)",
        r"(?P<deed>stopped) (?:observing|performing|following|keeping|doing) (?:the |our )?(?:monthly |weekly |daily "
        r"|agreed |required |mandatory )?(?:[\w-]+ )?(?:rounds|checks?|recertification|rules?|procedures?|reviews?"
        r"|walk-?rounds)\b",
        r"end-?run around (?:the )?(?:change management|change control|change board|approval|review|procurement"
        r"|policy)",
    ),
    frame(
        "rule broken, rules broken, rules ignored, guidelines ignored, runbook unheeded, policy ignored, "
        "procedure ignored, "
        "checklist ignored, no approval, instruction ignored, manual unread, procedure skipped, rule ignored",
        r"(?:^\W*|[,;:] ?)(?:and )?(?:rules?|guidelines?|runbook|policy|procedure|checklist|instructions?"
        r"|manual) (?:broken|ignored|unheeded|unread|skipped|violated)(?= ?[,;.!]|$)",
        r"[,;:] ?no approval ?, own initiative",
    ),
)
