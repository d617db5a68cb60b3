"""Grievance: sarcasm, fatigue and quotation marks that mean the opposite."""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who import nouns
from afterword.lint.who.actors import Actor

SARCASM = Lexicon(
    phrase.strip()
    for phrase in """
    surprise, surprise; surprise surprise; so much for; needless to say; how hard can {it|that|this} be
    how hard {is|was} it to; {sick|sick and tired|tired} of; sick to death of; fed up {with|of|that}
    {we|i|they|everyone|everybody|we've} {have |}had enough of
    {of|for} the umpteenth time; the umpteenth; umpteen times
    for the {nth|n-th|hundredth|thousandth|millionth} time; told you so; told them so; told you all
    told everyone so
    {have|had|been|'ve|we've|i've|they've|keep|kept} been {saying|begging|nagging|preaching}
    {we|i|we've|i've|they|ops|sre} {kept|keep|keeps} {saying|begging|nagging|preaching|telling them}
    {been|years of|months of} {begging|pleading} for; {begged|pleaded} {for|with|management|them|the vendor}
    whatever {that|this|it} {means|is|may mean|is supposed to mean|was supposed to mean}
    what a {surprise|joke|shock|coincidence|farce}; no surprise there
    {color|colour} {me|us} {surprised|shocked}; who would have {thought|guessed}; who'd have {thought|guessed}
    lo and behold; here we go again; same old {story|song|game}
    same procedure as {every|last} {year|time|week}; story of {our|my} {life|lives}; what else is new
    what could {possibly |}go wrong; in {their|his|her|its} infinite wisdom
    {brilliant|bright|genius|clever|great} {idea|move} to {deploy|delete|disable|run|switch|skip|remove|merge|ship}
    what a {brilliant|bright|great|genius|clever} {idea|move}
    conveniently {forgot|forgotten|omitted|ignored|absent|missing|unavailable|left out}
    conveniently on {holiday|vacation|leave}; would it {kill|hurt} {them|you|anyone|anybody|someone} to
    par for the course; {is|was|are|were} a {complete |total |bad |sick |}joke; a farce; laughing stock; yeah right
    yeah, right; to {nobody's|no one's|no-one's} surprise; to the surprise of {nobody|no one|no-one}
    {nobody|no one|no-one} {ever |}{listened|listens} to {us|ops|me}; {nobody|no one} ever listens
    {fell|falls|fallen|fall} on deaf ears
    {drives|drove|driving} {us|me|everyone|everybody} {mad|crazy|nuts|insane|up the wall}; infuriating
    infuriatingly; maddening; maddeningly; annoyingly; frustratingly; sigh; facepalm; lol; haha; hooray
    for {god's|heaven's|pete's|christ's} sake; for crying out loud; give {me|us} a break; thanks for nothing
    good luck with that; lucky {us|me}; oh joy; oh well; don't get {me|us} started
    as if {that|this|it} {was not|wasn't|were not|weren't} {bad |}enough; {add|adding|added} insult to injury
    icing on the cake; cherry on {top|the cake}; to top it {all|off|all off}
    who needs {backups|tests|sleep|reviews|runbooks}
    lip service
    {dead|deaf} horse; enough is enough; {wouldn't|would} you {know it|believe it}; go figure
    like talking to a {wall|brick wall}; {talking|speaking} to a brick wall
    banging {our|my} {head|heads}; groundhog day; deja vu; {déjà|déja|dejà} vu; {deja|déjà}-vu
     how convenient
    thank you for nothing; if only {someone|somebody|anyone|they} had listened
    {once|twice} bitten; hate to say it
    at the end of {our|my} {rope|tether|patience}; out of patience; {lost|losing} patience; {our|my} patience
    how many more times
    when will {they|we|you|management|people|someone|anybody|the vendor} {ever |finally |}learn
    when will {they|we|you|management|people|someone|anybody|the vendor} {ever |finally |}{listen|understand|get it}
    why do we even; why {are|do} we always have to; some things never change
    nothing ever changes; old habits die hard; no good deed; it is beyond {me|us}; beats me
    for reasons {only|best} known to; for reasons known only to; hats off to whoever; take a bow
    {big|many|special|warm|heartfelt} thanks to {whoever|the genius}; kudos to {whoever|the genius}
    {big|many|special|warm|heartfelt} thanks to {the person who|our friends}; kudos to {whoever|the genius}
    {congratulations|congrats|applause|medal|bravo} {to|for} {whoever|the genius|everyone who|those who|our friends}
    {genius|geniuses|mastermind} {who|that}; the genius; some genius; bright sparks
    {bright spark|rocket scientist|einstein|wizard} {who|that}; the genius; some genius; bright sparks
    {i'm|i am|we're|we are} {done|through|finished} {explaining|asking|begging|telling}
    {i'm|i am|we're|we are} {done|through|finished} {pretending|arguing|repeating|with}
    {i|we} {give|gave} up {explaining|asking|on|trying to}; {lost|lose|losing} the will to; {our|my} brilliant
    {our|their|this} {wonderful|marvellous|marvelous|magnificent|glorious|beloved|ever-reliable|trusty|state-of-the-art}
    {our|the|their|this} {oh-so|ever-so|much-praised|much-vaunted|much vaunted|vaunted|acclaimed|legendary}
    {our|their|this} {fabulous|fantastic|ingenious|celebrated|splendid|world-famous|award-winning|infallible|almighty}
    lost count of how; of all days; our {dear|good|esteemed} friends {in|from|at|over}; thank you very much
    three cheers
    lost count of how; of all {times|nights}; thank you very much; three cheers
    our friends {in|from} {management|sales|marketing|procurement|finance|legal|security|networking|purchasing}
    of all weeks; thank you very much; three cheers
    lost count of how; of all {places|things}; thank you very much; three cheers
    another masterpiece; {fantastic|perfect|impeccable} timing; {no one|nobody} {upstairs|up there} will
    another masterpiece; {wonderful|great|excellent} timing; {no one|nobody} {upstairs|up there} will
    how many times {do|must}; {this|it} is {getting|growing} old; getting tiresome; {one|i|you} {wonders|wonder} why
    {this|it} is getting old; getting tiresome; {one|i|you} {wonders|wonder} why
    {this|it} is growing old; getting tiresome; {one|i|you} {wonders|wonder} why
    one {wonders|might wonder|has to wonder|must ask}; {makes|made} you wonder; too much to ask; is it too much
    {complained|complaining|asked|asking|begged|warned|raised this} {about this |for this |}for {years|months|ages}
    {have|had|'ve|been} {complained|complaining|asking|begging|nagging} {about|for} {this|that|it|years|months}
    the last {to hear|to know|ones to|to be told|people to}
    {defies|defy|beggars} {belief|comprehension|words}; beyond {comprehension|words}
    {words|word} fail {me|us}; you could not make {it|this} up; you couldn't make {it|this} up
    {apparently|evidently|seemingly} {reading|nobody|no one|testing|it is|asking|that is|common sense|documentation}
    {and|well|but} guess {what|who}; guess what; no prizes for; drumroll; plot twist
    {nobody|no one} ever reads; {as|how} {so|too} often; as if {by magic|on cue|nobody}
    {nobody|no one} {ever |}{cares|learns|asks us}; {as|how} {so|too} often; as if {by magic|on cue|nobody}
    {i|we} {rest|rested} {my|our} case; {thank|thanks} {god|heavens|goodness} {someone|somebody|for nothing}
    {mysteriously|magically|miraculously} {forgotten|vanished|lost}
    {once|yet} again {we|they|the|our} {were|are|have|had|get|got|let}; {deserves|deserve} {a medal|an award}
    {once|yet} again {we|they|the|our} {were|are|have|had|get|got|let}; {deserves|deserve} {a prize|a trophy}
    {must|has to|have to} be {nice|a joke}; {are|were} you kidding; {this|what a} {circus|charade|comedy}
    {must|has to|have to} be {joking|kidding}; {are|were} you kidding; {this|what a} {circus|charade|comedy}
    {rolls|rolled|rolling} {eyes|our eyes}
    oh {great|boy|dear|joy|wonderful}; slow clap; {we|i} told you
    {tired|weary|exhausted} of {explaining|repeating|asking|begging|cleaning}; our patience
    {tired|weary|exhausted} of {picking|being|this|these|having}; our patience
    {if|when} {hell|pigs} {freezes|fly}; {talk|talking} is cheap; {all|just} for show; {pipe|wet} dream
    """.strip()
    .replace("\n", ";")
    .split(";")
)
# These complain only of people, or beside a complaint: the election ran once again; traffic was as usual.
AGAIN = Lexicon(
    (
        "as usual",
        "as always",
        "as ever",
        "like always",
        "yet again",
        "once more",
        "once again",
        "for once",
        "so-called",
        "typical",
        "yet another",
        "{great|nice|good|brilliant|fantastic|stellar|excellent|superb} {job|work|one|going|move}",
    )
)
_COMPLAINT = Pattern(
    r"\b(?:no|not|\w+n't|never|nobody|no-one|none|nothing|neither|without|late|ignored|ignores?|silence|silent"
    r"|forgot\w*|fail(?:ed|s)?|blamed?|refuse[ds]?|wrong|broke\w*|unreachable|useless|left (?:us|to|alone|with)|had to"
    r"|took (?:his|her|their|its) (?:own |sweet )*time|slow|last|unanswered|empty|outdated|stale|missing|expired"
    r"|unavailable|overruled|postponed|denied|rejected|cut|clean(?:ed|ing)? up|pick(?:ed|ing)? up|reckless|careless"
    r"|sloppy|lazy|arrogant|thoughtless|negligent|paid|pays?|suffer\w*|nowhere|useless|closed|dropped|lost|unannounced"
    r"|surprised|begged|asleep|too|kill(?:ed|s)|crash(?:ed|es)|wreck(?:ed|s)|ruin(?:ed|s)|delet(?:ed|es)"
    r"|overwr(?:ote|itten)|block(?:ed|s)|flood(?:ed|s)|overload(?:ed|s)|jamm(?:ed)|swamp(?:ed|s)|hogg(?:ed)"
    r"|chok(?:ed|es)|wip(?:ed|es)|exhaust(?:ed|s)|corrupt(?:ed|s)|disabled|unplugg(?:ed)|skipp(?:ed)|bypass(?:ed|es)"
    r"|(?:took|taken|brought|knocked|shot|pulled|tore|torn) (?:\w+ ){0,3}?(?:down|out|offline)|hung up|mixed up"
    r"|messed|locked (?:us|everyone|everybody)|sent (?:us|the wrong)|burnt|burned|wasted|delayed|overbooked|oversold"
    r"|(?:sitting|sat|stuck|waiting|lying|lay|languish\w+|lingering|hanging) (?:[\w-]+ ){0,2}?(?:in|with|on"
    r"|at) (?:[\w-]+ ){0,3}?(?:approvals?|sign-off|procurement|purchasing|legal|finance|inbox|in-tray|mailbox|tray"
    r"|desk))\b"
)
_NUMBER = Pattern(r"\d")
_WHEN = Pattern(r"\b(?:when|while|by the time|whereas)\b")
_TYPICAL = Pattern(
    r"\A[ ]?(?:\.|!|,|$|(?:for|of) (?:them|this|that|these|the|our|ops|management|how)\b|(?:vendor|supplier|provider"
    r"|carrier|management|marketing|sales|ops|dev|developer|devops|corporate|legacy|friday|monday|enterprise|weekend"
    r"|consultant|contractor|security|network|infra|platform|offshore|intern|junior|manager)(?= (?:behaviou?r|move"
    r"|attitude|answer|response|mess)\b|[ ]*[.,!;:]|[ ]*\Z))"
)
_MEASURED = Pattern(
    r"\A[ ](?:for|of) (?:the |this |that |these |our )?(?:\w+ )?(?:load|traffic|workload|day|latency|kind|size|system"
    r"|type|class|cluster|driver|version|hardware|network|disk|service|query|queries|request|memory|failure|pattern"
    r"|time|hour|season|configuration|code)s?(?![ ]team)\b"
)
_QUALITIES = frozenset(
    """senior expert experts engineer engineers architect architects specialist specialists consultant consultants
    tested fix fixed fixes quick-fix safe secure secured robust stable reliable resilient redundant redundancy
    ha production-ready enterprise enterprise-grade professional professionals support managed monitored
    monitoring documentation documented reviewed review approved verified validated automated automation simple
    easy trivial quick temporary emergency backup backups plan process solution solutions improvement improved
    improvements upgrade upgraded optimised optimized optimisation optimization smart intelligent agile devops
    responsible experienced certified qualified partner partners testing quality migration migrated working
    modern state-of-the-art world-class foolproof fail-safe failsafe bulletproof self-healing zero-downtime
    seamless best-practice best-practices high-availability highly-available hardened scalable proven harmless
    innocent innocuous fully premium helpful help communication leadership management leader leaders clean
    cleanup clean-up battle-tested professionalism failover fail-over guaranteed""".split()
)
# What else is called so only by those who doubt it: the so-called continuity plan.
_DOUBTED = _QUALITIES | frozenset(
    """strategy procedure tests continuity recovery safeguard safety gate four-eyes team vendor owner high highly
    quality-gate runbook guard guards guarantee""".split()
)
# What nobody would write on a button: in quotation marks these boast, whatever they stand before.
_BOASTS = frozenset(
    """redundant redundancy resilient robust reliable foolproof bulletproof seamless battle-tested world-class
    state-of-the-art fail-safe failsafe self-healing proven hardened""".split()
)
_FILLERS = frozenset("fully highly well very best quick permanent temporary final premium high big small 24/7".split())
_SCARE = Pattern(
    r"[\"'\u201c](?<![\w=:(\[].)(?:(?<=\")(?P<double>[a-z][\w/-]*(?: [\w/-]+)?)[,.]?\""
    r"|(?<=\u201c)(?P<curly>[a-z][\w/-]*(?: [\w/-]+)?)[,.]?\u201d"
    r"|(?<=')(?P<single>[a-z][\w/-]*(?: [\w/-]+)?)[,.]?')(?!\w)"
)
_OPENS = Pattern(
    r"(?:\A|\b(?:the|a|an|our|their|this|that|these|those|his|her|your|its|so|such|very|already|supposedly|any|no"
    r"|another|every|promised|famous|advertised|supposedly|totally|perfectly|completely|truly|legendary|fancy|shiny"
    r"|expensive|praised|was|were|been|being|got|getting|with|by|of|from|new|old|latest|first|second|whole|entire|two"
    r"|three|more|some)|[,;]) ?[*_]*$"
)
_NAMED = Pattern(
    r"[ *_]*(?:buttons?|tabs?|links?|menus?|fields?|columns?|pages?|flags?|options?|settings?|states?|status(?:es)?"
    r"|checkbox(?:es)?|labels?|branch(?:es)?|roles?|modes?|tags?|class(?:es)?|tables?|queues?|topics?|channels?|groups?"
    r"|profiles?|users?|index(?:es)?|databases?|folders?|director(?:y|ies)|environments?|pools?|keys?|values?|jobs?"
    r"|tasks?|steps?|alerts?|dashboards?|panels?|views?|sections?|forms?|dropdowns?|screens?|commands?|parameters?"
    r"|headers?|buckets?|namespaces?|workflows?|pipelines?|milestones?|list|lists|icons?|entr(?:y|ies)|box(?:es)?"
    r"|categor(?:y|ies)|stages?|phases?|types?|words?|events?|attributes?|metrics?|pods?|containers?|nodes?|hosts?"
    r"|vlans?|clusters?|services?|tickets?|projects?|repos(?:itor(?:y|ies))?|policy|policies|rules?|variables?|terms?"
    r"|(?:and|or|to) [\"'\u201c]|/|vs)"
)
_NAMER = Pattern(
    r"\b(?:button|tab|link|menu|field|column|page|flag|option|setting|state|status|label|branch|role|mode|tag|job|task"
    r"|step|stage|phase|alert|dashboard|panel|view|section|screen|command|parameter|entry|box|category|clicked|clicking"
    r"|click|press(?:ed|ing)?|select(?:ed|ing)?|marked|set|as|to|or|and|between|shows?|showed|returns?|returned"
    r"|reports?|reported|displays?|displayed|means?|meaning|both|either|than|like|saying|says?|is|are|into|project|team"
    r"|channel|pipeline|cluster|list|use|uses|used|using|under)[ ][*_]*$"
)
_PEOPLE = (
    nouns.PERSON_NOUNS | nouns.TEAM_NOUNS | nouns.BARE_TEAMS | nouns.TEAM_PLURALS | frozenset({"they", "he", "she"})
)
_GROUPS = nouns.VENDOR_NOUNS | nouns.TEAM_NOUNS | nouns.BARE_TEAMS
_PRAISE = ("great", "nice", "good", "brilliant", "fantastic", "stellar", "excellent", "superb")
_IRONIC = Pattern(
    r"\A[ ,]*(?:,? ?whoever\b|(?:on |in |at |of |with )?(?:\w+ )?(?:breaking|killing|deleting|not \w+ing|wiping"
    r"|crashing|losing|ruining|destroying|missing|ignoring|forgetting|dropping|taking down|taking out|locking"
    r"|leaking)\b|, (?:vendor|ops|guys|folks|management|marketing|sales|dev|devs|team|everyone|everybody)\b)"
)


_EXPERTISE = frozenset("expert experts specialist specialists senior professional professionals leadership".split())
_CROWD = Pattern(r" (?:groups?|channel|roles?)\b(?! (?:in|has (?:write|read)|was added))")


def complains(reading: Reading, phrase: str, span: Span, sentence: Sentence) -> bool:
    """Tell whether a phrase that need not complain does so here."""
    before = reading.plain[sentence.span.start : span.start].replace("\n", " ")
    after = reading.plain[span.end : sentence.span.end].replace("\n", " ")
    if phrase == "so-called":
        return any(word in _DOUBTED for word in after.replace('"', " ").replace(",", " ").split()[:3])
    if phrase == "typical":
        lone = not before.strip(" *_") or before.endswith(
            ("so ", "how ", "just ", "too ", "very ", "is ", "was ", "- ")
        )
        found = _TYPICAL.match(after)
        return found is not None and not _MEASURED.match(after) and (lone or bool(found[0].strip(" .,!")))
    if phrase.startswith(_PRAISE):
        return bool(_IRONIC.match(after))
    if before.endswith(("business ", "than ", "not ")) or _counted(before, after):
        return False
    return _again(reading, phrase, sentence, before, after)


def _again(reading: Reading, phrase: str, sentence: Sentence, before: str, after: str) -> bool:
    words = {token.word for token in sentence.tokens if token.kind is Kind.WORD}
    vendors = reading.grammar.cast.vendors | reading.grammar.cast.teams
    groups = bool(words & (_GROUPS | vendors)) or _by_others(reading, sentence, len(before))
    people = groups or bool(words & _PEOPLE)
    complaint = bool(_COMPLAINT.search(before) or _COMPLAINT.search(after))
    opens = not before.strip(" *_-\"'(")
    if phrase in ("as ever", "as always") and after.startswith(",") and len(before.split()) == 1:
        return False  # careless as ever, the clerk …
    if phrase in ("as usual", "as always", "as ever", "like always"):
        apart = before.rstrip().endswith((",", "-", "(")) or after.startswith((",", " -", ")")) or opens
        return (apart and groups and (complaint or phrase == "as usual")) or (complaint and (people or apart))
    if phrase in ("yet again", "yet another"):
        return (people or opens) and (complaint or groups or phrase == "yet again")
    if phrase == "for once":
        return people or complaint
    return people and (opens or groups) and (complaint or (opens and groups))


def _by_others(reading: Reading, sentence: Sentence, length: int) -> bool:
    """Tell whether what follows *once again* is told of a team or a supplier: *the card processor took it offline*."""
    first = sentence.at(sentence.span.start + length) + 2
    who = reading.grammar.phrase_before_verb(sentence, first)
    return who is not None and who.actor in (Actor.TEAM, Actor.VENDOR)


def _counted(before: str, after: str) -> bool:
    """Tell whether a number makes it a fact; one that only dates its end is none: *when the archive reached 100 %*."""
    when = _WHEN.search(after)
    return bool(_NUMBER.search(before) or _NUMBER.search(after[: when.start()] if when else after))


def _doubted(words: list[str]) -> bool:
    telling = words[0] in _QUALITIES - _FILLERS or words[0] == "highly"
    return words[-1] in _QUALITIES or (telling and len(words) > 1)


def scare_quotes(reading: Reading) -> Iterator[Span]:
    """Yield one or two words in quotation marks that mean their opposite: the "tested" package."""
    plain = reading.plain
    if '"' not in plain and "'" not in plain and "\u201c" not in plain:
        return
    for found in _SCARE.finditer(plain, *reading.reach):
        words = (found["double"] or found["curly"] or found["single"]).split()
        if not _doubted(words):
            continue
        sentence = reading.sentences.holding(found.start())
        if sentence is None:
            continue
        before = plain[sentence.span.start : found.start()].replace("\n", " ")
        after = plain[found.end() : sentence.span.end].replace("\n", " ")
        crowd = words[-1] in _EXPERTISE and _CROWD.match(after)
        labelled = _NAMED.match(after) and words[-1] not in _BOASTS and not crowd
        if _OPENS.search(before) and not labelled and not _NAMER.search(before):
            yield Span(*found.span())
