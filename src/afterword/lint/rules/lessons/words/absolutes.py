"""Rules without exception, and vows: *always take a backup*, *this must never happen again*."""

from afterword.document.patterns import Pattern
from afterword.lint.rules.lessons.words import hearsay, pledges
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence

CUES = Lexicon.lines(
    """
    always, never, don't ever, do not ever, again, everything, whatever, anything, in our power, every effort
    no stone unturned, at all costs, at any cost, at whatever cost, exception, exceptions, no excuse, no excuses,
    circumstances, no matter
    non-negotiable, nonnegotiable, negotiable, not optional, at all times, no ifs, whatsoever, come what may
    zero tolerance, however {small|trivial|unlikely|minor|unimportant|insignificant}, every single, once and for all
    absolutely {critical|essential|crucial|vital|imperative|necessary|key}, imperative, paramount, utmost importance
    of the essence, primary consideration, {top|primary|first|number one|highest|absolute} {priority|concern|goal}
    {all|every|each|any} {engineer|engineers|developer|developers|team|teams|operator|operators|admins|responders}
    {all|every|each} {employee|employees|people|members|staff|managers|reviewers|nurses|doctors|on-call|on-calls}
    sacrosanct, sacred, do better, be better, not up for {debate|discussion}
    {everyone|everybody|all of us|we all|anyone|every engineer|every admin|every developer} {has|have}
    we have all, we've all, have all been, {nobody|no one|nothing|no system|no company|no site} is
    {number one|number 1|no. 1|#1|main|utmost|biggest|overriding} {priority|concern|goal}, nothing is more
    nothing {matters|could be} more
    {told|taught|tell|rule|say|motto|learned|learnt|advice} {me |us |you |him |her |is |was |to |:|}never
    {is|are|was} {inevitable|unavoidable}, a fact of life, part of life, too many, too much
    there {is|are|will} {always|never}, can {break|fail|go wrong|crash|happen}, only {the|a|tested|fools|idiots|dead}
    the only {safe|good|reliable|secure|real|useful|bug-free|perfect}, if {it|you|something} {is|do|does|was} not
    untested, unmonitored, undocumented, unread, impossible to, no such thing, every {minute|second|hour} of
    all {software|code|abstractions|hardware|models|plans}, {nothing|no one|nobody} is ever, at no time should
    never again, seriously, above all, highest {standards|standard|possible}, whatever it takes, means everything
    {not|never} be repeated, mean everything, {any|every|one} {outage|incident|change|bug|deploy|deployment|release}
    {told|taught|tell} {me|us|you|him|her} to never, only a backup if
    {eventually|sooner or later|one day} {fail|fails|break|breaks|die|dies}
    {fail|fails|break|breaks|die|dies} {eventually|sooner or later|one day}
    """
)
_WE = (
    r"(?:we|you|one|everyone|everybody|anyone|nobody|no one|people|teams?|developers?|engineers?|operators?|admins?"
    r"|all teams|all of us|each team|every team|every engineer|every developer|staff)"
)
_MUST = r"(?:should|must|need to|needs to|have to|has to|ought to|can)"
# *Always …, never …*: what to do, said to everybody; the verb stands bare.
_COMMAND = Pattern(
    r"(?:please |also |and |so |lesson(?:s)?(?: learn(?:ed|t))? ?: ?|rule(?: of thumb)? ?: ?|note ?: ?"
    r"|takeaway ?: ?)*(?:always|never|never ever|never,? ever,?|don't ever|do not ever|don't you ever"
    r"|ever and always) (?:,? ?ever,? )?(?P<verb>[a-z][a-z-]*)\b"
)
_SAID_OF = Pattern(
    rf"(?:^|.*?\b){_WE} (?:really |simply |just |all |still )*{_MUST} (?:really |ideally |just |also )?(?:always"
    r"|never(?: ever)?) (?:again |again,? )?(?P<verb>[a-z]+)\b"
)
_ANYTHING = Pattern(
    r"(?:(?:all|every|each|any|no|our|the|unstable|risky|manual|production|prod|live|critical|database"
    r"|config(?:uration)?|infrastructure|code|schema) )*(?:changes?|deploy(?:ment)?s?|releases?|migrations?|upgrades?"
    r"|commits?|pull requests?|prs?|work|tests?|reviews?|rollouts?|updates?|scripts?|backups?|incidents?|alerts?"
    r"|errors?|credentials|secrets|repositories|repository|applications?|services?|environments?|production"
    r"|staging) (?:[^,.;]{0,30}? )?(?:should|must|need to|needs to|have to|has to|can|shall|ought to) (?:always"
    r"|never(?: ever)?|under no circumstances) (?:be|have|go|happen|run|get|contain|reach|leave|touch|depend)\b"
)
# What will never be again is promised by everybody.
_AGAIN = Pattern(
    r"\b(?:this|that|it|something like (?:this|that)|such (?:a thing|an? \w+|things)|anything like (?:this|that)"
    r"|nothing like (?:this|that)|the same(?: \w+)?|(?:this|that) (?:kind|sort|type|class) of \w+"
    r"|similar (?:\w+ )?(?:incidents?|outages?|issues?|problems?|things?)|an? (?:outage|incident|failure) like (?:this"
    r"|that)) (?:must|can|will|should|may|does|do|could|would|is|shall)?(?: ?not|n't)? ?(?:simply |just )?(?:never "
    r"|ever )?(?:be allowed to |to )?(?:happen|happens|occur|occurs|repeat|repeated|recur)s?(?: ever)?(?: again)?\b"
)
_VOWED = Pattern(r"\b(?:never|ever again|not|cannot|no more|nothing)\b")
_NEVER_AGAIN = Pattern(
    r"^(?:and )?never(?: ever)? again,?(?: (?:will|shall|must|should|can) (?:we|i|anyone|this|such|it)\b.*)?$"
)
_EVERYTHING = Pattern(
    r"\b(?:doing|do|done) (?:absolutely )?(?:everything|all|whatever|anything) (?:that )?(?:we|it takes|i"
    r"|they)(?: (?:possibly |ever )?can(?: possibly)?| are able to| could)?\b|\beverything in our power\b"
    r"|\bevery effort (?:to|will be)\b|\bleave no stone unturned\b"
    r"|\b(?:at|with) (?:all costs|any cost|whatever cost)\b"
)
_BETTER = Pattern(
    r"^(?:and |but |so |clearly |overall |in future |next time |still )*(?:we|i|everyone|all of us) (?:all )?(?:can"
    r"|must|should|have to|need to|will|want to|owe it to \w+ to|strive to|aim to|can and will) (?:all )?(?:do"
    r"|be) (?:a lot |much |even |so much )?better(?: here| next time| at this| in (?:the )?future| than (?:this|that)"
    r"| in this (?:area|regard|respect))?(?! at \w+ing)\b"
)
_NO_EXCEPTION = Pattern(
    r"\b(?:no exceptions?|without (?:any )?exceptions?|no excuses?|under (?:no|any) circumstances?|no matter (?:how"
    r"|what|who|which)|non-?negotiable|not (?:negotiable|optional|up for (?:debate|discussion))|at all (?:times|costs)"
    r"|no ifs(?: and|,)|whatsoever|come what may|zero tolerance|however (?:small|trivial|unlikely|minor|unimportant"
    r"|insignificant)\b|every single (?:time|change|deploy|deployment|release)|once and for all)"
)
_NORM = Pattern(
    r"\b(?:should|must|need to|needs to|have to|has to|shall)\b|^(?:never|always|do|don't|make|keep|test|check|treat"
    r"|run|review|use|stop|ensure|follow|verify|back|read|ask|take|write)\b|\bif [^,;]{3,60}, (?:do|don't|make|keep"
    r"|test|check|treat|run|review|use|stop|ensure|follow|verify|read|ask|take|write)\b"
)
_UTMOST = Pattern(
    r"\b(?:is|are|remains|was) (?:absolutely |of |simply |truly "
    r"|really )*(?:absolutely (?:critical|essential|crucial|vital|imperative|necessary|key)|imperative"
    r"|paramount(?: importance)?|utmost importance|(?:the )?utmost importance|of the essence|a primary consideration"
    r"|top priority|non-negotiable|sacrosanct|sacred)\b|\bmust (?:always )?be (?:a|the|our) (?:primary|top|first"
    r"|number one|highest|absolute) (?:consideration|priority|concern|goal)\b"
)
_NEVER_IN = Pattern(
    r"\b(?:we|you|one|nobody|teams?) (?:should|must|can|may|need to|want to)(?: ideally| really)? (?:never"
    r"|not ever)(?: ever| again)? (?:be|find ourselves|get|end up|have|rely|depend|trust|assume|allow|let|put|take"
    r"|lose|go|run|touch|change|deploy|expose)\b"
)
_THERE = Pattern(
    r"\bthere (?:must|should|can|shall|may) (?:really |simply )?never (?:ever |again )?be (?:an?|any|more than)\b"
)
_OUR = r"(?:our|my|the) (?:absolute |very |single )?"
_FIRST = Pattern(
    r"\b(?:is|are|remains?|will (?:always )?(?:be|remain)|has always been) (?:always |still "
    rf"|and always will be )+{_OUR}(?:number one|number 1|no\. ?1|#1|top|highest|first|main|utmost|biggest|primary"
    r"|overriding) (?:priority|concern|goal)\b|\b(?:security|safety|privacy|reliability|availability|uptime|stability"
    r"|trust|quality|transparency|satisfaction|integrity|customers?|users?|data|performance) (?:[\w' ]{0,30} )?(?:is"
    rf"|are|remains?) {_OUR}(?:number one|number 1|no\. ?1|#1|top|highest|first|main|utmost|biggest|primary"
    r"|overriding) (?:priority|concern|goal)\b|\bnothing (?:is|matters|could be|can be) (?:more|as) ?(?:important"
    r"|paramount|sacred|valuable|precious|critical|dear)? ?(?:to (?:us|me) )?(?:than|as)\b"
)
_KNOW = Pattern(
    r"^(?:and |so |in future |from now on,? )*(?:all|every|each|any) (?:\w+ )?(?:engineers?|developers?|teams?"
    r"|operators?|admins?|responders?|on-calls?|employees?|people|colleagues?|members?|members of \w+|staff|managers?"
    r"|reviewers?|nurses?|doctors?)(?: \w+)? (?:should|must|needs? to|ha(?:s|ve) to|ought to) (?:always |really "
    r"|at least )?(?:know|be aware|understand|learn|remember|care|think|feel|be (?:responsible|careful|able|familiar"
    r"|trained|vigilant)|take (?:care|responsibility|ownership|this seriously))\b"
)
_TOLD = Pattern(r"\d|\x01|\b(?:because|since|caused|which|while|via|per|was|were|had|did|didn't|has been|have been)\b")
_NO_BARE = frozenset(
    """mind again again, the a an this that there be been being was were is are on in at to of by for or and more
    ending mind-the""".split()
)
_FIRST_OF_ALL = Pattern(r"(?:\bnumber |\bno\. ?|#)1\b")
_LONG = 30
_SHORT = 2


def is_absolute(sentence: Sentence) -> bool:
    """Tell whether a sentence lays down a rule without exception, or vows: it says nothing of this system."""
    words = [token for token in sentence.tokens if token.kind is not Kind.MARK]
    if sentence.is_question or not _SHORT <= len(words) <= _LONG:
        return False
    said = " ".join(sentence.plain.replace("\n", " ").replace("*", "").replace("_", "").split()).strip(" .!:;\"'-")
    if hearsay.is_hearsay(said) or pledges.is_pledge(said):
        return True
    if any(token.technical for token in words) or _TOLD.search(_FIRST_OF_ALL.sub("number one", said)):
        return False
    return _is_command(said) or _is_vow(said) or _is_law(said)


def _is_command(said: str) -> bool:
    found = _COMMAND.match(said)
    if found is None or said.count(" the ") > 1:  # always drain the node before the firmware is flashed
        return False
    verb = found["verb"]
    return not (
        verb in _NO_BARE
        or (verb.endswith(("ed", "ing", "ly", "s")) and not verb.endswith(("ss", "pass", "us", "need")))
    )


def _is_vow(said: str) -> bool:
    if _NEVER_AGAIN.match(said):
        return True
    again = _AGAIN.search(said)
    vowed = again is not None and "again" in said and bool(_VOWED.search(said))
    return vowed or (bool(_EVERYTHING.search(said)) and bool(_SERVING.search(said)))


_SERVING = Pattern(
    r"\b(?:prevent|avoid|ensure|make sure|again|better|improve|trust|stop|happening|sure|safe|reliable)\b"
)


def _is_law(said: str) -> bool:
    laid_down = _NO_EXCEPTION.search(said) and (_NORM.search(said) or _FIRM.search(said))
    return bool(
        laid_down
        or _UTMOST.search(said)
        or _BETTER.match(said)
        or _THERE.search(said)
        or _KNOW.match(said)
        or _FIRST.search(said)
        or _SAID_OF.match(said)
        or _ANYTHING.match(said)
        or _NEVER_IN.search(said)
    )


_FIRM = Pattern(r"non-?negotiable|not (?:negotiable|optional|up for)|zero tolerance")
