"""What everybody must have seen, in other words: in plain sight, no genius needed, one glance was enough."""

from afterword.lint.text.frames import frame

_ANYBODY = (
    r"(?:anyone|anybody|everyone|everybody|whoever|(?:even )?(?:a|an|my|the|any|every|your) (?:\w+ )?(?:child|kid"
    r"|toddler|baby|layman|layperson|novice|beginner|amateur|novice|trainee|apprentice|intern|newcomer|rookie|freshman"
    r"|undergraduate|student|pupil|schoolboy|schoolgirl|schoolchild|idiot|fool|moron|monkey|dog|cat|goldfish"
    r"|grandmother|grandma|grandad|mother|mum|blind man|blind person|blind woman|(?:\w+-)?year-old|outsider|passer-by"
    r"|junior|first-timer|half-wit|dummy|hobbyist|man in the street|person in the street)|those who|any of us"
    r"|(?:any|every) (?:\w+ )?(?:engineer|developer|operator|admin|administrator|dba|sre|nurse|doctor|technician"
    r"|person|reviewer|professional|analyst|programmer|clerk|manager|architect|tester|human|human being))"
)
_ANY_OF_THEM = (
    r"(?:anyone|anybody|everyone|everybody|(?:any|every) (?:(?:competent|experienced|trained|careful|sensible"
    r"|qualified|junior|senior) )?(?:engineer|developer|operator|admin|administrator|dba|sre|nurse|doctor|technician"
    r"|electrician|dispatcher|controller|pilot|person|reviewer|professional|analyst|programmer|clerk|architect|tester"
    r"|maintainer|pharmacist|driver))"
)
_SEE = (
    r"(?:see|sees|seen|know|knows|known|tell|told|spot|spots|spotted|notice|notices|noticed|guess|guessed|understand"
    r"|understands|understood|realise|realize|realised|realized|recognise|recognize|recognised|recognized"
    r"|work(?:ed)? out"
    r"|figure(?:d)? out|find|found|predict|pick(?:ed)? up on|grasp|grasped|caught|catch|get|read|avoided?|do|done)"
)
_EASILY = r"(?:(?:easily|readily|immediately|instantly|at once|surely|certainly|simply|probably|clearly|still) )?"
# Who may see what, told by what lets them in: a fact about access, not about eyes.
_NOT_ACCESS = (
    r"(?!(?:an?|the|that|this|any|its|one|read|write|valid) (?:[\w-]+ ){0,2}?(?:tokens?|keys?|links?|urls?|accounts?"
    r"|access|logins?|passwords?|credentials?|roles?|permissions?|badges?|cookies?|sessions?|addresses|address"
    r"|certificates?|cards?|vpn|phones?|clients?|browsers?)\b|access\b|read access\b)"
)
_STORED = (
    r"(?:\w+ )?(?:logs?|files?|data|records?|secrets?|mails?|e-mails?|messages?|tokens?|passwords?|buckets?|tables?"
    r"|database|documents?|backups?|names|addresses|invoices?|bod(?:y|ies))\b"
)
_GENIUS = (
    r"(?:genius|expert|rocket scientist|rocket science|brain surgeon|brain surgery|ph\.?d\.?|degree|doctorate|einstein"
    r"|professor|scientist|mathematician|wizard|prophet|crystal ball|microscope|magnifying glass|detective|sherlock"
    r"|imagination|expertise|brains|special training|training|clairvoyant|fortune-teller|mind reader|diploma|manual"
    r"|clairvoyance|magic|sorcery|great skill|skill|master's|university|degree in \w+|specialist|guru|hero|much"
    r"|intelligence|effort|a lot)"
)
_CLUE = (
    r"(?:answer|solution|cause|clue|clues|hint|hints|evidence|problem|error|sign|signs|fix|explanation|culprit"
    r"|truth|bug"
    r"|fault|key|mistake|warning|warnings|reason|root cause|information|number|value|typo|discrepancy|mismatch|anomaly"
    r"|difference|message|alarm|flag|risk|danger|gap|flaw|symptom|symptoms|defect|misconfiguration|figure|figures)"
)
_INTENSE = r"(?:(?:so|very|quite|fairly|rather|really|blindingly|glaringly|painfully|immediately|pretty|all too) )?"
_ONE = (
    r"(?:(?:just )?(?:one|a|another|the) (?:single |quick |brief |short |cursory |first |passing |simple |mere "
    r"|five-second |ten-second |half-)*)"
)
_LOOK = r"(?:look|glance|peek|click|phone call|call|question|command|query|search|grep|ping|moment|second|minute|read)"

FRAMES = (
    frame(
        "can, could, would, will, should, might, sees, spots, knows, notices, recognises, recognizes, understands",
        rf"{_ANYBODY}(?: (?:who|with|from|in|having|of) [^,.;]{{1,50}}?)? (?:can|could|would|will|should"
        rf"|might) {_EASILY}(?:have )?{_EASILY}(?:be able to )?{_SEE}(?= (?:that|this|it|how|what|why|at|from|about"
        r"|where|when|better|which|not|there|something|these|those)\b"
        r"| the (?:\w+ )?(?:missing|problem|error|mistake|danger|risk|gap|flaw|bug|difference|typo|signs?|cause"
        r"|answer|catch|mismatch|pattern|warning|consequences?|fix|solution|wrong)|[.,;]|$)(?![^.;]{0,40} coming\b)",
        rf"{_ANYBODY}(?: (?:who|with|from|in|having|of) {_NOT_ACCESS}[^,.;]{{1,50}}?)? (?:could|would|should|might)"
        rf" {_EASILY}have {_EASILY}(?:been able to )?(?!read the {_STORED}){_SEE} the\b(?![^.;]{{0,40}} coming\b)",
        rf"{_ANY_OF_THEM}(?: (?:who|with|from|in|having|of|on|at) [^,.;]{{1,60}}?)? would {_EASILY}(?:expect|foresee"
        r"|predict|anticipate|suspect|conclude|realise|realize|recognise|recognize|understand)(?= (?:the|a|an|that"
        r"|this|it|such|how|why|what|them)\b)(?![^.;]{0,60}\b(?:contract|specification|standard)\b)",
        r"(?:whoever|anyone who|anybody who|everyone who|everybody who|those who|people who) [^,.;]{1,50}? (?:sees"
        r"|spots|knows|notices|recogni[sz]es|understands|reali[sz]es|see|spot|know|notice) (?:that|this|it"
        r"|the (?:missing|problem|error|mistake|danger|risk|gap|flaw|bug)|at (?:a|first) glance|at once|immediately"
        r"|better|why|how|what)",
        r"(?:no|not a single) (?:reasonable|sane|sensible|competent|experienced|self-respecting|half-decent"
        r"|right-minded|rational|serious|decent|thinking|normal|prudent|responsible|half-awake|professional"
        r"|intelligent|sober) \w+(?: \w+)? (?:would|could|should|will) (?:ever |really |seriously )?\w+",
        r"(?:a|any|every) (?:half-awake|half-decent|half-competent|reasonable|sane|sensible|competent|sober"
        r"|attentive) (?!(?:\w+ )?(?:default|limit|timeout|setting|threshold|value|alert|check|test|rule|margin"
        r"|plan)s?\b)\w+(?: \w+)? (?:would|could|should|will|sees|knows|spots|notices)",
    ),
    frame(
        """
        genius, expert, rocket, brain, phd, ph.d, degree, doctorate, einstein, professor, prophet, crystal, microscope
        magnifying, detective, sherlock, imagination, expertise, brains, clairvoyant, clairvoyance, fortune-teller
        mind reader, diploma, wizard, mathematician, scientist, guru, specialist, specialists, magic, skill, training
        intelligence, sorcery, university
        """,
        r"(?:don't|do not|doesn't|does not|didn't|did not|need not|needn't|hardly|no need|not have|wouldn't|would not"
        r"|without|no one|nobody)(?: \w+)?? (?:have to |has to |need to |needs to |need |needs |take |takes |took "
        r"|require |requires |required |want |to |be |being )+(?:be )?(?:an? |any |much |great |deep |special "
        rf"|particular |the |some )*{_GENIUS}",
        r"(?:takes?|took|needs?|needed|requires?|required|is|was) (?:really |hardly )?(?:no|not|little|hardly any?"
        rf"|not (?:exactly|really)) (?:an? |great |much |special |particular )*{_GENIUS} (?:to|for|,)",
        r"(?:is|was|it's|isn't|wasn't) (?:\w+ )?(?:hardly|not|no|n't|scarcely)(?: exactly"
        r"| really)? (?:an? )?(?:rocket science|brain surgery|black magic|magic|sorcery|quantum physics)",
        r"(?:isn't|wasn't|hardly|no) (?:exactly |really )?(?:rocket science|brain surgery|black magic|quantum physics)",
    ),
    frame(
        "in front of, under, before, beneath",
        rf"{_CLUE}(?: \w+| of the \w+)? (?:is|was|were|are|sat|lay|stood|had been|has been|being|sitting"
        r"|lying) (?:\w+ )?(?:right |directly |there |all along |literally |just )*(?:in front of|under|before"
        r"|beneath) (?:them|him|her|us|you|me|everyone|everybody|our \w+|their \w+|his \w+|her \w+"
        r"|the \w+(?:'s)?(?: \w+(?:'s)?)?)",
        r"(?:right|directly|literally|just) (?:there )?(?:in front of|under|before|beneath) (?:our|their|his|her|your"
        r"|everyone's|everybody's|the \w+'s?|the \w+ \w+'s?) (?:very )?(?:eyes|nose|noses|faces?)",
    ),
    frame(
        "look, glance, peek, click, call, question, command, query, search, grep, ping, moment, second, minute, read, "
        "seconds, minutes, glancing, looking, reading",
        rf"{_ONE}{_LOOK}(?: (?:at|in|into|through|to|of|on|over) [^,.;]{{1,40}}?)? (?:is|was|were|would have been"
        r"|would be|should have been|had been|were) (?:all (?:it|that|anyone|one)|enough|sufficient|all)",
        rf"{_ONE}{_LOOK}(?: (?:at|in|into|through|to|of|on|over) [^,.;]{{1,40}}?)? (?:suffices|sufficed|would suffice"
        r"|would have sufficed|tells|told you|shows you|reveals|settles|is all it takes|was all it took|says it all)",
        r"(?:with|after|from|at) (?:just )?(?:a single|a quick|one|the first|first|a brief|the briefest) (?:look"
        r"|glance)(?: at [^,.;]{1,30})?,? (?:(?:anyone|anybody|everyone|you|one|a \w+) )?(?:can|could|would|sees"
        r"|see)",
        r"(?:is|was|are|were) (?:just |only |merely |simply )?a (?:matter|question|case) of (?:\w+ )?(?:seconds"
        r"|minutes) of (?:looking|reading|checking|thinking|searching)",
        r"a matter of (?:looking|reading|checking|one glance|a glance|a single glance)",
        r"(?:takes?|took|needed?|needs) (?:all of |only |just |no more than |less than |barely )?(?:a |one |two "
        r"|three |five |ten |thirty )?(?:seconds?|minutes?|moment|glance|look|click) to (?:see|notice|spot|reali[sz]e"
        r"|understand|know|recogni[sz]e|find out|look|check)",
    ),
    frame(
        "clear as, plain as, obvious as, evident as, visible as, bright as, simple as, easy as, basic as",
        r"(?:clear|plain|obvious|evident|visible|bright) as (?:the )?(?:day|daylight|crystal|glass|water|sun|nose|sky"
        r"|can be|it gets|mud|they come|anything|noonday|noon)",
        r"(?:simple|easy|basic) as (?:abc|pie|that|one, two|1-2-3|can be|it gets)",
    ),
    frame(
        "clear, obvious, apparent, evident, plain, self-evident, visible, clearer, plainer, logical, unmissable",
        r"(?:should|must|ought to|could|might|would)(?: surely| really| always)? have been (?:\w+ly |so |quite "
        r"|very )?(?:clear|obvious|apparent|evident|plain|self-evident)(?! (?:how|what (?:is|the)|which"
        r"|from the (?:name|label)))(?= (?:to|that|from|for|by|when|at|in|all|why|even)\b|[.,;]|$)",
        r"(?:could|can)(?:n't| ?not| hardly| scarcely) (?:have been|be) (?:any )?(?:more obvious|clearer|plainer"
        r"|more evident|more visible)",
        r"nothing could (?:have been|be) (?:clearer|plainer|more obvious)",
        r"(?:made|was|is|were) (?:it )?(?:abundantly|perfectly|painfully|blindingly|glaringly|crystal|plainly"
        r"|bleedingly|screamingly|stunningly|embarrassingly|exceedingly|more than) (?:clear|obvious|apparent|evident"
        r"|visible)(?! separated)",
        r"(?:was|were|is|are|stood|lay|remained) (?:there )?(?:\w+ )?(?:visible|clear|plain|obvious|evident"
        r"|apparent) (?:to|for) (?:all|anyone|everyone|everybody|anybody|the naked eye|the whole \w+|all of us"
        r"|each of us|every \w+)",
        r"unmissable",
        r"it (?:is|was) (?:only |just |perfectly |quite |entirely )?(?:logical|natural|self-evident) that",
    ),
    frame(
        "obvious",
        r"obvious (?:thing|choice|next step|step|move|course of action|course|answer|solution|remedy|way|option"
        r"|action|response|decision|place)(?: to (?:do|take|make|go|look|start))?(?: \w+){0,2}? (?:was|is"
        r"|would have been|had been|being|would be) (?:simply |of course |just )?to",
        r"(?:miss(?:ed|ing|es)?|overlook(?:ed|ing|s)?|ignor(?:ed|ing|es)|den(?:y|ied|ying)|see|saw|seen|seeing|state"
        r"|stated|stating|escape[ds]?|spot|spotted|recogni[sz]ed?|grasp(?:ed)?|to) the (?:\w+ly )?obvious(?= ?[.,;:]"
        r"|$| (?:for|and|until|because|when|again|in|that))",
        r"(?:the |an? )?(?:\w+ly )?obvious (?:to|for) (?:all|anyone|everyone|everybody|anybody|even|every|the rest"
        r"|those|us all|any)\b",
        r"obvious,? (?:in|with) (?:retrospect|hindsight)",
    ),
    frame(
        "elephant, elephants, self-explanatory, open secret, common knowledge, general knowledge, no secret, giveaway, "
        "no mystery, well-known, dead giveaway, household",
        r"elephants? in the (?:\w+ )?(?:room|data ?cent(?:re|er))",
        r"(?:is|was|are|were|being|be|been) (?:\w+ )?self-explanatory",
        r"an? open secret",
        r"(?:common|general|public) knowledge(?! (?:base|graph|transfer))",
        r"(?:is|was|been|it's|makes|made) (?:hardly |really |exactly )?(?:no|a badly kept|no great"
        r"|hardly a) (?:secret|mystery)",
        r"(?:is|was) not (?:exactly |really )?(?:a secret|a mystery)",
        r"(?:a )?dead giveaway",
    ),
    frame(
        "leapt, leaped, leaps, jumped, jumps, screamed, screams, screaming, shouted, stared, stares, staring, glaring, "
        "sore, stuck out, sticks out, stood out, stands out, mile, miles, page, face, neon, letters, eyes, eye, blind, "
        "noses",
        r"(?:leapt|leaped|leaps|jump(?:ed|s|ing)|scream(?:ed|s|ing)|shout(?:ed|s|ing)|star(?:ed|es|ing)|hits?"
        r"|popp?(?:ed|s)) (?:out |right |straight |itself )*(?:at|off|from|out of|in|into) (?:the |their |your |his "
        r"|our )?(?:page|screen|you|us|them|everyone|everybody|every \w+|anyone|anybody|one|him|her|eyes?|face|faces"
        r"|reader)",
        r"like a sore thumb",
        r"(?:stuck|sticks|stick|stood|stands|stand) out (?:a mile|miles|immediately|at once|a country mile|in red)",
        r"(?:saw|see|seen|spot|spotted|visible|smell|smelled|smelt|recogni[sz]ed|obvious) (?:it |this |that "
        r"|the \w+ )?(?:from )?(?:a |several |ten |a hundred )?(?:mile|miles|kilometres|kilometers) (?:off|away)",
        r"in (?:big|bold|capital|large|huge|red|giant|block|flashing)(?:,? \w+)? (?:letters|type|characters|neon)",
        r"(?:have|has|had|would need|must have|must|needs?) (?:to )?(?:have )?be(?:en)? blind (?:not )?to",
        r"(?:one |you )?(?:had|has|have|would have) to be blind",
        r"(?:only|nobody but|no one but) (?:a |the )?blind(?: (?:man|person|people|woman))?",
        r"with (?:one's|their|your|his|her|our|both|my) eyes (?:closed|shut)",
        r"with (?:one|half an) eye (?:closed|open|shut)",
        r"(?:opened|opening|using|used|use) (?:one's|their|your|his|her|our) eyes",
    ),
    frame(
        "surely, undoubtedly, doubtless, undeniably, indisputably, no doubt, without a doubt, without doubt, "
        "beyond doubt, beyond any doubt, logically, self-evidently, palpably",
        r"^\W*(?:but |and |so )?(?:surely|undoubtedly|doubtless|undeniably|indisputably|no doubt"
        r"|without (?:a |any )?doubt) ?,? (?:the(?! (?:\w+ )?(?:first|biggest|largest|most))|some(?:one|body)|any"
        r"|every|nobody|no one|he|she|they|it|you|this|that|there|a|an|we|everyone|everybody|one)\b",
        r"(?:beyond|without) (?:any |a |the shadow of a |all )?doubt (?:the|a|an|his|her|their) (?:\w+ )?(?:cause"
        r"|culprit|reason|fault|mistake|wrong)",
    ),
    frame(
        "simple, plain, pure",
        r"(?:plain|pure) and simple(?= ?[.,;:]|$)",
        r"so (?:plain|simple|basic|elementary|trivial|obvious|easy|evident|clear) (?:is it |was it )?that (?:it|no"
        r"|nobody|even|every|any|everybody|everyone|anyone|one|there)",
    ),
    frame(
        "basic, elementary, trivial, easy, child's, cake, straightforward, effortless, kindergarten, textbook, obvious",
        r"so (?:basic|elementary|trivial|obvious|easy) (?:is it |was it )?that (?:it|no|nobody|even|every|any"
        r"|everybody|everyone|anyone|one|there)",
        rf"would have been {_INTENSE}(?:trivial|easy|child's play|a piece of cake|straightforward|effortless"
        r"|the easiest thing(?: in the world)?|simple)(?: for [^,.;]{1,40}?)? to (?:\w+ly )?\w+",
        r"(?:is|was|were|are) (?:just |simply |plain |such |really |pure |only )*(?:elementary|kindergarten(?: stuff)?"
        r"|textbook stuff)(?= ?[.,;:]|$| (?:that|to|stuff))",
        r"(?:elementary|basic|simple|grade-school|primary-school|kindergarten|first-year|high-school) (?:arithmetic"
        r"|maths?|logic|physics|hygiene|diligence|common sense"
        r"|courtesy)(?! (?:unit|operations?|gates?|errors?|functions?|circuit|puzzles?|app))",
        r"(?:a )?piece of cake",
        r"(?:basic|elementary) (?:stuff|things|precautions?|rules? of (?:the )?\w+|knowledge (?:of|in|about))",
    ),
    frame(
        """
        101, abc, textbook, first lesson, first thing, day one, lesson one, chapter one, page one, rule number one
        rule one, first page, first rule, oldest rule, bread and butter, golden rule
        """,
        r"(?:sysadmin|networking|network|database|databases|security|ops|sre|dns|operations|engineering|it|devops|linux"
        r"|unix|programming|backup|nursing|storage|cloud|computing|safety|banking)[ -]101",
        r"the abc of",
        r"(?:first|very first|oldest) (?:lesson|thing|rule|page|chapter) (?:of|in|any|every|anyone|everyone|everybody"
        r"|one|you|they|that|we) (?!.{0,12}checked)",
        r"(?:lesson|rule)(?: number)? one(?= ?[.,;:]|$| (?:of|in|for))",
        r"(?!^)chapter one(?= ?[.,;:]|$| (?:of|in|for))",
        r"(?:was|were|stood|had been) (?:right )?(?:there )?on page one",
        r"page one (?:of (?:any|every|all|each)|the whole time|all along|all the time|, in (?:bold|red|capitals))",
        r"bread and butter",
    ),
    frame(
        "stands to reason, speaks for itself, speak for themselves, spoke for itself, needs no, need no, needed no, "
        "hardly needs, no need to explain, writ large, handed, plate, platter, spelled out, broad daylight",
        r"(?:it )?stands to reason",
        r"(?:speaks?|spoke|speaking) for (?:itself|themselves)",
        r"(?:needs?|needed|requires?|hardly needs?) no (?:further )?(?:explanation|explaining|mention|comment"
        r"|introduction)",
        r"(?:needs?|need|needed) (?:hardly|not|scarcely) (?:be )?(?:explain\w*|mention\w*|say\w*|said)",
        r"hardly needs? (?:to be )?(?:said|saying|mention\w*|explain\w*|explanation)",
        r"on a (?:silver )?(?:plate|platter)",
        r"in broad daylight",
        r"writ large",
    ),
)
