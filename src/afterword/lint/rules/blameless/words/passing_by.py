"""What was seen and left, never asked and never told, in everyday words: *before asking anyone, kept it to himself*."""

from afterword.lint.text.frames import frame

_DID = (
    r"(?:\w+ed|ran|went|sent|gave|took|put|wrote|made|began|left|set|cut|shut|did|threw|sold|bought|rebuilt|built|let"
    r"|chose|started|got|hit|drew|spoke|drove|shot)"
)
_PAPER = (
    r"(?:release notes?|manual|docs|documentation|runbook|playbook|instructions?|ticket|thread|mails?|e-mails?"
    r"|change ?log|changelog|hand-?over(?: notes?)?|notes?|wiki(?: page)?|description|prompt|small print|fine print"
    r"|contract|letter|minutes|chat|channel|warnings?|upgrade guide|guide|label|specification|readme|terms"
    r"|rest)(?!(?: [\w-]+)? (?:cache|parser|file|index|lock|field|server|table|store))"
)
_ANYONE = r"(?:any(?:one|body)(?: else)?|a soul|a single person|any of us|first|permission|around|back|twice|questions)"
# What only people leave undone: it tells of people whoever the sentence names.
_MINDFUL = (
    rf"(?:reading (?:through )?(?:the|its|our|their|any|a single) (?:[\w-]+ ){{0,2}}?{_PAPER}|asking {_ANYONE}"
    r"|telling (?:any(?:one|body)|a soul|us)|(?:thinking|thought)(?: (?:first|twice|ahead|it through|it over|much))?"
    r"|thinking about (?:it|that|the)|consulting any(?:one|body)|informing any(?:one|body)|warning any(?:one|body)"
    r"|listening(?: to any(?:one|body))?|talking to any(?:one|body)|understanding (?:it|them|what)"
    r"|looking (?:twice|closely|left or right|at it|up)|checking with any(?:one|body)|a second look|a second thought"
    r"|waiting for (?:the |an? |his |her |their |our )?(?:[\w-]+ )?(?:answer|all-clear|go-ahead|green light|signature"
    r"|sign-off|approval|confirmation|okay|ok|nod|colleagues?|doctor|manager|permission))"
)
_NOT_A_RULE = (
    r"(?![^;]*\b(?:cannot|can't|can|must|may|should|could|will|would|if|unless|possible|able|allows?|allowed|lets?"
    r"|nobody|no one|never|not|whenever|always|normally|usually)\b)"
)
_PASSED = (
    r"(?:moved on(?! to (?:mitigat|diagnos|the (?:fix|fail|roll|second|standby)))|went on(?: with (?:his|her|their)"
    r"|\W*$)|walked on|scrolled on|scrolled past|thought nothing|said nothing|did nothing|told (?:nobody|no one)"
    r"|asked (?:for |about )?nothing|asked (?:nobody|no one)|asked no questions?|(?:thought|assumed|hoped|figured"
    r"|trusted|supposed|believed|reckoned)(?: that)? (?:some(?:body|one) else|the others?|others|a colleague)"
    r"|never (?:brought it up|mentioned it|raised it|said (?:a word|so|anything)|told (?:us|any\w+)|asked|reported it)"
    r"|went (?:home|to lunch|back to (?:bed|sleep|lunch|his|her|their)|for (?:lunch|a coffee))|shrugged|looked away"
    r"|looked the other way|let it (?:be|go|pass|slide)|kept (?:it )?(?:quiet|silent)|kept (?:his|her"
    r"|their) mouths? shut|turned (?:away|over)|clicked it away|closed it again|walked past|thought no more)"
)
_LEFT = r"(?:running|open|on|off|in place|unlocked|plugged in|unplugged|enabled|disabled|lying around|logged in|behind)"

FRAMES = (
    frame(
        "without reading, without asking, without telling, without thinking, without thought, without consulting, "
        "without informing, without warning, without listening, without talking, without understanding, without "
        "looking, without checking with, without waiting, without a second, without first, without even, without "
        "really, without ever, without having, without properly, without so much as",
        rf"^{_NOT_A_RULE}[^;]*?\b{_DID} (?:[^;]{{2,90}}? )?(?P<told>without (?:first |even |really |ever |properly "
        rf"|so much as |having )*{_MINDFUL})\b",
        r"^without (?:first |even |really |ever |properly |so much as "
        rf"|having )*{_MINDFUL}\b[^;.]{{0,40}}? ?, {_NOT_A_RULE}(?!we\b|i\b)[^;]*\b{_DID}\b",
        rf"^[^;]*?(?P<deed>{_DID}) (?:[^;]{{2,60}}? )?(?P<told>without (?:first |even )?(?:asking|consulting|informing"
        r"|telling|warning|waiting for) (?:the|his|her|their|our|its) (?:[\w-]+ ){0,2}?(?:warehouse|desk|team|plant"
        r"|shift|lead|manager|owners?|customers?|planners?|crew|engineers?|nurses?|doctors?|people|colleagues?|board"
        r"|department|office|control room))\b",
    ),
    frame(
        "before asking, before thinking, before looking, before reading, before talking, before understanding, before "
        "checking with, before listening, before anyone, before anybody",
        rf"^{_NOT_A_RULE}[^;]*?(?P<deed>{_DID}) (?:[^;]{{2,60}}? )?(?P<told>before any(?:one|body)(?: else)? (?:had "
        r"|has |was |could )?(?:been )?(?:asked|told|informed|consulted|warned|thought|read|understood|say|object"
        r"|checked|looked|opened|seen|agreed))\b",
        rf"^{_NOT_A_RULE}[^;]*?(?P<deed>{_DID}) (?:[^;]{{2,60}}? )?(?P<told>before checking with (?:any(?:one|body)"
        r"|the (?:team|owner|desk|plant|manager|lead)|us))\b",
        rf"^{_NOT_A_RULE}[^;]*?\b{_DID} (?:[^;]{{2,60}}? )?(?P<told>before (?:even |first )?(?:asking|thinking|looking"
        r"|reading|talking|listening|understanding)(?: (?:any(?:body|one)(?: else)?|twice|it through|about it"
        rf"|properly|around|(?:the|its|our) (?:[\w-]+ )?{_PAPER}|to any(?:body|one)|what \w+ \w+))?)(?=\W*$|[,;])",
    ),
    frame(
        "instead of asking, instead of calling, instead of telling, instead of waking, instead of reading, instead of "
        "phoning, instead of consulting, instead of warning, instead of informing, instead of escalating, instead of "
        "listening, instead of thinking, instead of reporting, instead of admitting, rather than ask, rather than "
        "call, "
        "rather than tell, rather than wake, rather than asking, rather than calling, rather than waking, rather than "
        "telling, rather than read the, rather than phone, rather than admit, rather than escalate, rather than "
        "disturb, "
        "instead of disturbing, rather than report",
        r"^(?:instead of|rather than) (?:asking|calling|telling|waking|reading|phoning|consulting|warning|informing"
        r"|escalating|listening|thinking|reporting|admitting|disturbing|ask|call|tell|wake|phone"
        r"|admit)\b(?! (?:who|what|why|how|which|whether)\b)[^,;.]{0,60}? ?, (?!we\b|i\b)(?P<person>[\w@-]+)",
        rf"(?P<deed>{_DID}) (?:[^;]{{2,70}}? )?(?P<told>(?:instead of|rather than) (?:asking|ask|calling|call|telling"
        r"|tell|waking|wake|phoning|phone|consulting|consult|warning|warn|informing|inform|admitting|admit|reporting"
        r"|report|disturbing|disturb|listening|thinking|reading the|read the) ?)",
    ),
    frame(
        "moved on, went on, walked on, scrolled on, scrolled past, thought nothing, said nothing, did nothing, told "
        "nobody, told no one, asked nothing, for nothing, about nothing, asked nobody, asked no one, asked no, "
        "somebody "
        "else, someone else, brought it up, never mentioned, never raised, never said, never told, never asked, never "
        "reported, went home, to lunch, to bed, to sleep, for lunch, shrugged, looked away, the other way, let it be, "
        "let it go, let it pass, let it slide, kept quiet, kept silent, kept it quiet, mouth shut, mouths shut, "
        "turned "
        "over, clicked it away, closed it again, walked past, thought no more, the others, a colleague, for a coffee",
        r"(?P<verb>saw|seen|noticed|read|knew|heard|watched|spotted|opened|acknowledged|acked|received|got|had|found"
        r"|was told|were told)\b(?:[^;.]{2,80}?)?(?:,| and| but) ?(?:\w+ly |then |just |simply |still "
        rf"|yet )*(?P<told>{_PASSED})",
        r"(?P<deed>changed|moved|swapped|edited|deleted|removed|switched|turned|closed|opened|restarted|merged"
        r"|disabled|enabled|rebooted|renamed|raised|lowered|replaced|cancelled|took"
        r"|left)\b[^;.]{2,60}? and (?:then )?(?P<told>told (?:nobody|no one)|said nothing|kept (?:quiet|silent)"
        r"|went (?:home|to lunch|to bed))\b",
    ),
    frame(
        "to himself, to herself, to themselves, under wraps, to itself",
        r"(?P<verb>kept|keeps|has kept|had kept) [^,;.]{2,50}? (?:(?:all )?to (?:himself|herself|themselves|itself)"
        r"|under wraps)\b(?! (?:as an? |for (?:later |future )?)(?:reference|backup|copy|comparison|record|keepsake))",
    ),
    frame(
        "it away, them away, it off, it aside, warning away, dialog away, dialogue away, message away, alert away, "
        "prompt away, pop-up away, popup away, alarm away, page away, them off, warning off, alarm off, alert off",
        r"(?P<deed>clicked|swiped|waved|brushed|shrugged|dismissed|laughed) (?:it|them|that|this"
        r"|the (?:[\w-]+ ){0,2}?(?:warnings?|dialog(?:ue)?|messages?|alerts?|prompts?|pop-?ups?|alarms?"
        r"|pages?)) (?:away|off|aside)\b",
    ),
    frame(
        "on somebody else, on someone else, for somebody else, for someone else, on each other, for each other, on "
        "the "
        "other, on the others, for the others, that somebody else, that someone else",
        r"(?P<deed>relied|counted|trusted|waited|banked|reckoned) (?:on|for|that) (?:some(?:body|one) else|each other"
        r"|one another|the others?)\b",
        r"every(?:body|one)(?: on the call| in the team)? (?:just |simply )?(?:relied|counted|trusted|waited"
        r"|banked) (?:on|for) (?:some(?:body|one) else|each other|one another|the others?)\b",
    ),
    frame(
        "left to whoever, left to chance, left to luck, left to somebody, left to someone, left to whomever, left to "
        "fate",
        r"(?:was|were|been) (?:\w+ly )?left to (?:whoever|whomever|chance|luck|some(?:body|one)|fate)\b",
    ),
    frame(
        "left it off, left them off, left it disabled, left it muted, unmentioned, unsaid, left it on, left it open, "
        "left running, left open, left on, left off, left in place, left unlocked, left plugged, left unplugged, left "
        "enabled, left disabled, left lying, left behind, left logged",
        r"(?P<deed>turned|switched|disabled|muted|silenced|took|shut|opened|unlocked"
        r"|unplugged) [^,;.]{2,40}? and (?:then |simply |just )?left (?:it|them) (?:off|on|out|disabled|muted"
        r"|silenced|open|unlocked|unplugged|like that|so|there|that way)\b",
        r"(?P<deed>left) [^,;.]{2,50}? (?:unmentioned|unsaid)\b",
        r"(?:was|were"
        rf"|been) left {_LEFT} by (?P<person>[\w@-]+)(?! (?:[\w-]+ )?(?:tab|session|window|connection) manager)",
    ),
    frame(
        "went nowhere, led nowhere, went unheard, deaf ears, into the void, came to nothing, came of it, stuck with, "
        "past the, beyond the, where it stayed, where it remained, where it died, desk to desk, one desk to",
        r"(?:requests?|questions?|calls?|mails?|e-mails?|emails?|warnings?|letters?|messages?|reminders?|proposals?"
        r"|complaints?|enquir(?:y|ies)|reports?) (?:to|with"
        r"|for) (?P<who>[\w@-]+)[^,;.]{0,50}? (?P<told>went nowhere|led nowhere|went unheard|fell on deaf ears"
        r"|went into the void|came to nothing)\b",
        r"(?:asked|told|begged|reminded|mailed|wrote to|called) (?P<who>[\w@-]+)[^;.]{2,60}? (?:and"
        r"|but) (?P<told>nothing (?:ever )?came of it)\b",
        r"(?:request|question|call|mail|e-mail|warning|letter|message|reminder|proposal|complaint|report"
        r"|ticket)s?[^,;.]{0,50}? (?:got|was|were|is|has been) stuck with (?P<who>[\w@-]+)",
        r"(?:request|question|call|mail|e-mail|warning|letter|message|reminder|proposal|complaint|report|ticket)"
        r"s?[^,;.]{0,50}? (?:did not|didn't|never) (?:make|made|get|got) (?:it )?(?:past|beyond) (?P<who>[\w@-]+)",
        r"on (?:his|her|their) (?:list|desk|pile|to-do list) ?,? where (?:it|they) (?:stayed|remained|died|lay|sat)\b",
        r"(?:was|were) (?:passed|sent|handed|pushed|bounced) from (?:one )?desk to (?:the (?:next|other)|desk"
        r"|another)\b(?! by\b)",
    ),
    frame(
        "not a word from, no word from, no sign of life, not a peep, not a sound, no sound from, no reaction from, "
        "not a "
        "syllable, not a line, no news from, not one word",
        r"(?:not (?:a|one) (?:single )?(?:word|peep|sound|syllable|line)"
        r"|no (?:word|sound|sign of life|reaction|news)) (?:came )?from (?P<person>[\w@-]+)",
        r"^(?:not (?:a|one) (?:single )?(?:word|peep|syllable)) (?:came )?from (?:the|our) [\w-]+",
    ),
    frame(
        "called it a day, called it a night, gave up, gave up on, straight to production, straight into production, "
        "directly to production, directly into production, straight to prod, right into production, straight to live",
        r"(?P<deed>did|checked|moved|finished|patched|updated|tested|read|migrated"
        r"|answered) [^,;.]{2,40}? and (?:then )?called it a (?:day|night)\b",
        r"(?<!\bwe\s)(?<!\bi\s)(?P<deed>gave up) (?:after (?:only )?(?:one|two|the first|a single|a couple|a few"
        r"|three)|on (?:us|him|her|them|the (?:plant|branch|customer|caller|patient|site|team|colleagues?))"
        r"|too (?:early|soon|easily)|at once|halfway|immediately|at the first)\b",
        r"(?P<deed>went|pushed|put|shipped|took|deployed|released|brought) (?:it |that |this "
        r"|the [\w-]+ )?(?:straight|directly|right) (?:in)?to (?:production|prod|live)\b",
    ),
    frame(
        "cut by, dropped by, skipped by, scrapped by, sacrificed by, shortened by, struck by, was made by, were made "
        "by, "
        "was undertaken by, be made by",
        r"(?:tests?|rehearsals?|dry runs?|reviews?|drills?|checks?|trainings?|briefings?|handovers?|test phase"
        r"|pilot) (?:phase )?(?:was|were) (?:\w+ly )?(?:cut|dropped|skipped|scrapped|sacrificed|shortened"
        r"|struck) by (?P<who>[\w@-]+)",
        r"no (?:serious |real )?(?:attempt|effort|move|enquiry|call|contact|step)s? (?:was|were) (?:ever )?(?:made"
        r"|undertaken) by (?P<who>[\w@-]+)",
    ),
    frame(
        "five minutes, find the time, two minutes, ten minutes, spare a moment, find time, find a moment, find the "
        "energy, one minute, spare the time, spare a minute, lift a finger, lifted a finger, lifting a finger, move a "
        "muscle, moved a muscle, raise an eyebrow, bat an eyelid, half an eye, half an ear",
        r"(?P<verb>could not|couldn't|did not|didn't|never) (?:even )?(?:find|found|spare|spared) (?:the |a "
        r"|any )?(?:one |five |two |ten |few )?(?:minutes?|time|moment|seconds?|energy|strength) (?:to|for)\b",
        r"(?P<verb>did not|didn't|never|does not|do not) (?:even )?(?:lift(?:ed)? a finger|moved? a muscle"
        r"|raised? an eyebrow|bat(?:ted)? an eyelid)\b",
        r"(?P<verb>had|kept|has) (?:only |just |at best |barely )?half an (?:eye|ear) (?:on|for)\b",
    ),
    frame(
        "in the dark, guessing, in limbo, own devices, run wild, without a word, without news, without an answer",
        r"(?P<verb>left|kept|leaves|keeps) (?:us|everyone|everybody|the (?:[\w-]+ )?(?:team|desk|shift|others"
        r"|customers|branch\w*|plant|crew|people|agents|callers)) (?:completely |all |simply )?(?:in the dark"
        r"|guessing|in limbo|to (?:our|their) own devices|without (?:a word|news|an answer))\b",
        r"(?P<verb>let|has let|had let|lets) (?:his|her|their|its|the) [^,;.]{2,30}? run wild\b",
    ),
    frame(
        "phone ring, pager beep, telephone ring, pager buzz, bell ring, alarm ring, phone buzz, ignored what, "
        "disregarded what, overlooked what, "
        "missed what, thought the other, assumed the other, believed the other, that the other, expected the other",
        r"(?P<deed>let) (?:the|his|her|their) (?:phone|pager|telephone|bell|alarm) (?:ring|beep|buzz)\b",
        r"(?P<deed>ignored|disregarded|overlooked|missed) what [^,;.]{2,40}? (?:said|showed|told|wrote|meant|read"
        r"|asked|suggested)\b",
        r"(?P<deed>thought|assumed|believed|expected|supposed)(?: that)? the other(?: one| team| side| desk| shift"
        r"| group|s)? (?:had|was|were|would|did)\b",
    ),
    frame(
        "thought nothing of, thought little of, thinks nothing of, thought nothing about, us waiting, him waiting, "
        "her waiting, everyone waiting, "
        "callers waiting, customers waiting, back to his, back to her, back to their",
        r"(?P<deed>thought|thinks) (?:nothing|little) (?:of|about) (?:it|the|that|this)\b",
        r"(?P<verb>left|kept) (?:us|him|her|everyone|everybody|callers|customers|the [\w-]+) waiting (?:for|an|all"
        r"|without|half)\b",
        r"(?P<deed>turned|switched|muted|closed"
        r"|silenced) [^,;.]{2,40}? and (?:then )?(?P<told>went back to (?:his|her|their|bed|sleep|lunch))\b",
    ),
)
