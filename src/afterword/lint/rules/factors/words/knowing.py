"""Rules that people knew and did not keep, did not feel bound by, read as they pleased or excepted themselves from."""

from afterword.lint.text.frames import frame

_RULE = (
    r"(?:procedures?|process|polic(?:y|ies)|protocols?|checklists?|check-?lists?|runbooks?|playbooks?|guidelines?"
    r"|regulations?|rules?|rulebook|instructions?|manual|handbook|sops?|freeze|four-eyes (?:rule|check|principle)"
    r"|two-person rule|dual control|permit|ban|prohibition|embargo|moratorium|standing orders?|house rules?"
    r"|code of (?:conduct|practice)|convention|agreement|escalation path|hold point|sign-?off|step list"
    r"|method statement|work order|change (?:board|window|calendar|management)|segregation of duties|recipe"
    r"|order of steps)"
)
_THE = r"(?:the |our |its |his |her |their |this |that |every |all |any |an? )?(?:[\w-]+(?:'s|s')? ){0,3}?"
_ABOUT = r"(?: (?:for|of|on|about|in|against|at) [^,;.]{2,50}?)?"
_BUT = r" ?,? (?:but|yet|and|and yet|but still|and still)"
_SOFTLY = r"(?: (?:still|simply|just|then|apparently|again|nevertheless|nonetheless|all the same|obviously|\w+ly))*"
_KEPT = (
    r"(?:applied|followed|observed|kept|used|heeded|obeyed|respected|practi[sc]ed|put into practice|adhered to"
    r"|complied with|acted on|acted upon|carried out|honou?red|consulted|opened|lived|stuck to|worked through|done)"
)
_KEEP = (
    r"(?:apply|follow|observe|keep|use|heed|obey|respect|practi[sc]e|put|adhere|comply|act|carry|honou?r|consult|open"
    r"|live|stick|work through|do|abide|wait|ask)"
)
_BROKE = (
    r"(?:ignored|skipped|bypassed|broke|disregarded|flouted|left out|circumvented|sidestepped|went around"
    r"|worked around|dodged|defied|overrode|disobeyed|chose not|decided (?:against|not)|preferred|opted)"
)
_REGARDLESS = r"(?:anyway|all the same|regardless|nonetheless|nevertheless|(?:his|her|their|its) own way|without it)"
_ITSELF = r"(?:himself|herself|themselves|itself|him|her|them|it)"

FRAMES = (
    frame(
        "known to, well known, known in, known at, known among, known by, was known, were known, been known",
        rf"{_RULE}{_ABOUT} (?:was|were|is|are|had been|has been) (?:\w+ly |well |long )*known(?: (?:to|in|at|by"
        rf"|among) [^,;.]{{2,50}}?)?{_BUT}(?: it (?:was|is)| they (?:were|are)| was| were)?{_SOFTLY} (?:(?:not|never"
        rf"|hardly|rarely|seldom)(?: \w+ly)? {_KEPT}|{_BROKE}|(?:nobody|no one|hardly anybody|none of \w+) {_KEPT})",
    ),
    frame(
        "knew the, knew of, knew about, knew our, knew this, knew that, known the, known of, aware of, familiar with, "
        "trained on, trained in, briefed on, instructed in, instructed on, reminded of, acquainted with, signed the, "
        "had read the, knew every",
        r"(?P<deed>knew|had known|had read|had signed|signed) (?:of |about "
        rf"|all about )?{_THE}{_RULE}{_ABOUT}{_BUT}(?: it| they| he| she)?{_SOFTLY} (?:(?:did not|didn't|never"
        rf"|hardly) (?:\w+ly )?(?:{_KEEP}|{_KEPT})|{_BROKE}|[^;.]{{2,60}}? {_REGARDLESS})\b",
        r"(?P<verb>was|were|been) (?:\w+ly |well |fully )*(?:aware of|familiar with|acquainted with|trained (?:on|in)"
        rf"|briefed on|instructed (?:in|on)|reminded of) {_THE}{_RULE}{_ABOUT}{_BUT}(?: it| they| he"
        rf"| she)?{_SOFTLY} (?:(?:did not|didn't|never|hardly) (?:\w+ly )?(?:{_KEEP}|{_KEPT})|{_BROKE}"
        rf"|[^;.]{{2,60}}? {_REGARDLESS})\b",
    ),
    frame(
        "but not followed, but not applied, but not observed, but not kept, but not used, but never followed, yet not "
        "followed, but not adhered, but not respected, but not heeded, but never kept, but hardly followed, yet never "
        "followed, but never used, but rarely followed, yet not observed, yet not kept, but seldom followed, but not "
        "complied, but not lived, but never observed, and not followed, though not followed, but not obeyed",
        rf"{_RULE}{_ABOUT}[^,;.]{{0,50}}? ?,? (?:but|yet|and|though) (?:not|never|hardly|rarely"
        r"|seldom) (?:\w+ly )?(?:followed|observed|kept|heeded|obeyed|respected|adhered to|complied with|lived)\b",
    ),
    frame(
        "despite knowing, despite being aware, in full knowledge, well aware of, although aware, though aware, fully "
        "aware of, in spite of knowing, knowing full well, knowing the freeze, knowing of the freeze, knowing the ban, "
        "aware of the freeze, knowing about the freeze, despite having signed, despite having read, despite having "
        "been, despite his training, despite her training, despite their training, although trained, though trained",
        r"(?:despite (?:knowing|being (?:\w+ )?aware|having (?:signed|read|been \w+))|in full knowledge"
        r"|(?:al)?though (?:\w+ )?(?:aware|trained)|(?:well|fully) aware|in spite of knowing"
        r"|knowing full well)(?: (?:of|about|on|in"
        rf"|with))? {_THE}{_RULE}{_ABOUT} ?, (?P<who>[\w@-]+)(?![^.;]*\b(?:could|unable|not know|no access)\b)",
        r"(?:knowing|aware)(?: (?:of|about))? the (?:[\w-]+ )?(?:freeze|ban|embargo|moratorium"
        r"|prohibition) ?, (?P<who>[\w@-]+)",
        rf"(?P<deed>\w+ed|ran|took|went|made|put|drove|began|gave|sent|left) [^;.]{{2,60}}? (?:despite (?:knowing"
        rf"|being (?:\w+ )?aware)|in full knowledge|(?:well|fully) aware)(?: (?:of|about))? {_THE}{_RULE}\b",
    ),
    frame(
        "exception for, exempted himself, exempted herself, exempted themselves, exempted itself, exemption from, "
        "excepted himself, excepted themselves, exempt from, exceptions for, above the, bound by, did not apply to, "
        "didn't apply to, did not concern, not meant for, not apply to him, not apply to her, not apply to them, for "
        "other people, only for others, for everyone else, concerned only, not valid for",
        r"(?P<deed>made|granted|allowed|gave|claimed) (?:himself |herself |themselves |itself )?(?:an? |one "
        rf"|the )?(?:\w+ )?(?:exceptions?|exemption|dispensation)(?: for {_ITSELF})? (?:from|to|of) {_THE}{_RULE}\b",
        rf"(?P<deed>exempted|excepted|excused|absolved) {_ITSELF} from {_THE}{_RULE}\b",
        rf"(?P<deed>felt|thought|saw|considered|believed) (?:{_ITSELF} )?(?:(?:to be )?above|exempt from"
        rf"|not bound by) {_THE}{_RULE}\b",
        rf"(?P<verb>did not|didn't|never) (?:feel|felt|consider themselves|see themselves) bound by {_THE}{_RULE}\b",
        r"(?P<deed>thought|felt|believed|assumed|decided|argued|said"
        rf"|found)(?: that)? {_THE}{_RULE}{_ABOUT} (?:did not|didn't|was not|wasn't|were not|need not"
        rf"|does not) (?:apply to|concern|meant for|hold for|valid for|count for|bind) {_ITSELF}\b",
        r"(?P<deed>thought|felt|believed|acted as if|behaved as if"
        rf"|acted as though)(?: that)? {_THE}{_RULE}{_ABOUT} (?:was|were|is|are) (?:only |meant "
        r"|made )*for (?:other people|others|everyone else|everybody else)\b",
    ),
    frame(
        "pinch of salt, grain of salt, lip service, rather generously, very generously, too generously, quite freely, "
        "rather freely, very loosely, rather loosely, too loosely, quite loosely, liberally, creatively, took lightly, "
        "generous reading, generous interpretation, loose reading, loose interpretation, creative reading, creative "
        "interpretation, liberal reading, liberal interpretation, free interpretation, broad interpretation, not too "
        "seriously, not very seriously, as a guideline, as guidance, as a suggestion, as a recommendation, as an "
        "option, as advice, seriously enough, not seriously",
        rf"(?P<deed>took|takes|treated|handled) {_THE}{_RULE}{_ABOUT} (?:with (?:a|more than a) (?:pinch|grain) of salt"
        r"|(?:rather |too |very )?(?:lightly|loosely|liberally|freely)|not (?:very |too |so )?seriously)\b",
        rf"(?P<deed>interpreted|read|applied|handled|construed|understood) {_THE}{_RULE}{_ABOUT} (?:rather |very |too "
        r"|quite |somewhat |a little )?(?:generously|freely|loosely|liberally|creatively|flexibly|to (?:his|her|their"
        r"|its) (?:own )?(?:liking|taste|advantage))\b",
        r"(?:an?|the|too) (?:rather |very |too |somewhat )?(?:generous|loose|creative|liberal|free|broad"
        r"|flexible) (?:an? )?(?:reading|interpretation|handling"
        rf"|application) of {_THE}{_RULE}{_ABOUT}(?: (?:by|on the part of|at) (?P<who>[\w@-]+))",
        rf"(?P<deed>paid|pays|gave|gives) (?:nothing but |only |mere |no more than )?lip service to {_THE}{_RULE}\b",
        rf"{_RULE}{_ABOUT} (?:was|were) (?:only |merely |just )?(?:paid|given) (?:only |mere )?lip service\b",
        rf"{_RULE}{_ABOUT} (?:was|were|is|are) (?:only |merely |just |\w+ly )*(?:treated|seen|taken|regarded|understood"
        r"|considered|handled|read) (?:only |merely |just |more )?as (?:an? |mere )?(?:\w+ )?(?:guideline|guidance"
        r"|suggestion|recommendation|option|advice|formality|nuisance|wish)(?! for)\b",
        rf"{_RULE}{_ABOUT} (?:was|were|had been) (?:not (?:very |too |so )?|hardly |never )(?:taken )?(?:seriously)\b",
    ),
    frame(
        "rule ignored, freeze ignored, checklist ignored, checklist skipped, procedure ignored, sop ignored, runbook "
        "ignored, principle ignored, rule broken, freeze broken, rule skipped, procedure skipped, runbook skipped, sop "
        "skipped, sign-off skipped, approval skipped, review skipped, review bypassed, approval bypassed, procedure "
        "bypassed, rule bypassed, rule flouted, freeze flouted, eyes ignored, two ignored, two broken, process "
        "bypassed, process ignored, process skipped, handover skipped, briefing skipped, rules ignored, rules broken, "
        "rules flouted, instructions ignored, protocol ignored, protocol breached, policy breached, policy ignored, "
        "freeze breached, permit ignored, lock-out skipped, time-out skipped",
        r"^\W*(?:the |our )?(?:[\w-]+ ){0,2}?(?:(?:two-person|four-eyes|two-man|buddy|house|safety|change|release"
        r"|deployment|ward|hygiene|escalation|handover|approval|review) (?:rules?|process|procedure|protocol|policy"
        r"|principle|check)|rule of (?:two|three|four eyes|six)|checklist|runbook|sop(?: \d+)?|freeze|sign-off"
        r"|code review|peer review|briefing|permit|lock-out|time-out|instructions|procedure|(?:work )?instructions?)"
        r" (?:again |once more |simply )?(?:ignored|skipped|bypassed|broken|flouted|disregarded|breached|violated"
        r"|circumvented|overridden|waived|left out)(?: by [^,;.:]{2,40}?)?(?= ?[:.;,\u2013]|$)",
    ),
    frame(
        "freeze or no, rule or no, rules or no, policy or no, permit or no, procedure or no, approval or no, ban or "
        "no, sign-off or no, checklist or no",
        r"(?:freeze|rules?|policy|permit|procedure|approval|ban|sign-off|checklist) or no (?:freeze|rules?|policy"
        r"|permit|procedure|approval|ban|sign-off|checklist)\b",
    ),
)
