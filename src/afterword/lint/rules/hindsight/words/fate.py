"""Outcomes told as fate: *bound to fail*, *a matter of time*, *the signs were there*."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.meaning.harm import HARM_NOUNS
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.conduct import denied

PHRASES = Lexicon.lines(
    """
    {heading|headed} for {disaster|trouble|failure|a fall}, predestined
    {outage|failure|accident|incident|disaster} foretold, matter of time, question of time, {question|matter} of when
    waiting to {happen|explode|fail|break|go off|go wrong}, ticking {time |}bomb, ticking time-bomb, {time |time-}bomb
    powder keg, house of cards, borrowed time, {slow-motion|slow motion} train wreck
    playing {with fire|russian roulette}
    played {with fire|russian roulette}, tempting fate, tempted fate, disaster in the making
    recipe for {disaster|failure|trouble|chaos}, {asking|begging|calling} for {trouble|it|disaster}
    {asked|begged} for {trouble|it|disaster}, writing {was |had been |is |}on the wall, sword of damocles
    foregone conclusion, programmed to fail, set up to fail, was on the cards, were on the cards
    {never|not} stood a chance, doomed, could only {go wrong|end badly|end in|fail|end up}, the inevitable
    {came|comes|come} as no {great |big |real |}surprise, {is|was} no {great |big |real |}surprise, unsurprisingly
    {not|hardly|scarcely} {a |}{surprising|surprisingly|surprise}, little wonder, small wonder, no wonder
    {had|has|have} it coming, home to roost, told you so, as feared
    as {we|many|some|everyone} had {predicted|feared|warned}
    {was|were} never going to {work|hold|scale|last|survive|be enough|succeed|fit|end well}
    knew {this|it|that} {would|was going to|had to|must}, preordained, pre-ordained, all but certain
    not come out of the blue, signs pointed {to|at|towards}
    {incident|accident|outage|disaster|failure} {in waiting|to happen}, had to end {in tears|badly|like this}
    {outage|incident|failure|crash|collapse} was {long |}overdue, {nobody|no one} was surprised, nobody's surprise
    waiting for {this|it|that|something like this} to happen, expecting {this|the} {outage|failure|incident|crash}
    made the {outage|incident|failure|crash|collapse} inevitable, verge of collapse
    {signs|omens} {were|was|had been|have been} {all |already |always |long |}there, had been {in the making|brewing}
    signs {were|had been} {all |already |}{clear|visible|present|everywhere|on the wall}, telltale signs
    disaster {was |had been |}{looming|brewing}, bound to come, writing had long been on the wall, it had to come
    {had|was|were} long {overdue for failure|predicted}, preprogrammed, pre-programmed
    could {only|hardly} {end|have ended} {one way|otherwise|badly}
    could {only|hardly} {end|have ended} {in tears|like this|differently|any other way}
    {only|just} one way {this|it|that} could {end|go|have ended}
    {no|little} chance {this|it|that} {could|would} {end|go|work}
    {was|were} {never|not} going to {end|go} well
    no way {this|it|that} {could|would|was going to} {end|go|work|hold|last}
    {been|was|were|is} on the cards, {been|was|were} in the cards, long time coming
    {outage|incident|failure} in the making
    {trouble|crisis|accident|collapse|problem} in the making, {tempted|tempting} {fate|providence}, skating on thin ice
    {was|were|been|is|are} living on borrowed time, luck {ran|had run} out
    {days|weeks|hours} {were|are|had been} {numbered|counted}
    {was|were|been} {crying|screaming|begging} out for {trouble|disaster|failure|an outage}
    {sitting|sat} on a {powder keg|time bomb|volcano}, sleepwalking {into|towards|toward}
    {hurtling|steering|heading} {towards|toward|into} {disaster|the abyss|the iceberg}
    {hurtling|steering|heading} {towards|toward|into} {an outage|failure|collapse|trouble}
    {you|we|one|anyone|everyone|everybody} could {set your|set a|set the} clock
    {could|can|might as well} have {been predicted|set a clock|written the script|seen this coming|seen it coming}
    {everyone|everybody} {knew|could see|could tell|sensed} {that |}{it|this|that} {would|was going}
    {we all|anyone|all of us} {knew|could see|could tell|sensed} {that |}{it|this|that} {would|was going}
    the {rest|outcome|result|end|collapse} was {history|a foregone|only logical|logical|just a formality|written}
    as sure as night follows day, as night follows day, as {inevitably|predictably} as, {murphy's|murphy} {law|had to}
    law of averages, {chickens|chicken} {came|come|coming} home, disaster {was about|had to}
    {bubble|balloon|dam} {had to|was going to|was bound to} burst, {past|beyond} saving
    {it|this|that} was {going to|bound to} {blow|catch up|bite|backfire|come back}, caught up with us
    the day of reckoning
    {predicted|foretold|prophesied|warned of} {exactly |just |precisely |}this, {what|as} was to be expected
    fate was sealed, its {course|fate} was, {was|were} set up for failure, {was|were} {on|headed for} a collision course
    collision course, point of no return, {no|hardly any} other outcome
    nothing else could {have |}{happen|happened|come}
    """
)
COMING = Lexicon.lines("{saw|seen|see} {it|this|that|the outage|the failure|the crash|all of this} {all |}coming")
FATED = Lexicon.lines(
    """
    bound to, destined to, certain to, sure to, guaranteed to, condemned to, fated to, doomed to, had to, going to
    """
)
GRADES = Lexicon.lines(
    """
    inevitable, inevitably, unavoidable, predictable, predictably, foreseeable, to be expected
    """
)
FLAGS = Lexicon.lines("warning {signs|sign}, {red|danger} {flags|flag}, danger signs, early signs, alarm bells")
SOONER = Lexicon.lines("sooner or later, sooner rather than later")

_FAILING = frozenset(
    """fail happen break crash collapse overflow occur explode bite blow fall repeat burst stall backfire implode
    end hit cause lead exceed fill saturate surface resurface recur strike snap leak crack tip slip sink jam
    derail flood overheat sag trip choke buckle rot rust tear topple spill crumble seize desert abandon betray
    collide clash escalate spread haunt catch claim strand starve wreck ruin sour unravel disintegrate falter
    misfire miscarry founder capsize clog block freeze drown suffocate wither perish expire lapse forget leave
    let trigger provoke hurt""".split()
)
_WRONG = frozenset({("go", "wrong"), ("run", "out"), ("come", "to"), ("go", "down"), ("go", "off"), ("give", "way")})
_BROKEN = frozenset(
    "lost broken exhausted full overloaded trouble hit missed forgotten problems exceeded saturated".split()
)
_GREAT = frozenset(
    """outage incident failure crash collapse disaster it compromise breach takeover intrusion leak breakdown accident
    mistake mishap mix-up clash derailment exposure fiasco""".split()
)
_THAT = frozenset("it this that collapse end result outcome trouble exhaustion overflow".split())
_INCIDENTS = (
    HARM_NOUNS
    | {
        "collapse",
        "exhaustion",
        "overflow",
        "consequence",
        "consequences",
        "result",
        "end",
        "outcome",
    }
    | frozenset("compromise takeover intrusion clash derailment mix-up shortage jam exposure lockout".split())
)
_BY = frozenset("within by at before".split())
_BECOMING = frozenset("be get become lose".split())
_ONE_DAY = frozenset("sooner eventually day point anyway someday".split())
_FOLLOWING = frozenset("over to on in at before after first for".split())
_PAST = frozenset("was were had been would became".split())
_THERE = frozenset(
    """were had been there present since ignored missed everywhere plenty many several all enough despite early
    rang ringing visible long disregarded overlooked months weeks years dismissed""".split()
)
_PLANNED = frozenset("should must need needs want wants will shall please let try like prefer ought plan".split())
# *A matter of time zones, a time bomb licence*.
_TECHNICAL = frozenset("zone zones series stamps slots pattern patterns licence license licences check checks".split())
_NEGATIONS = frozenset("not no never nobody none nothing neither without hardly few anything".split())


# Recovery, which is a matter of time as well.
_GOOD_END = Pattern(
    r"\b(?:solved|fixed|recover(?:y|ed|ing|s)?|catch(?:ing)? up|caught up|drain(?:ed|ing|s)?|resolved|finish(?:ed)?"
    r"|back|restored|complet(?:e|ed|ion)|replicat\w+|sync\w*|propagat\w+)\b"
)


# What stands on a wall; and *asked for it back*, which somebody wants.
_LITERALLY = {
    "wall": frozenset("of above behind beside says gives reads names tells shows".split()),
    "it": frozenset("back by in on at from to as before after again twice when".split()),
}
# What a protocol gives up: *a lease is doomed once its session ends*.
_GIVEN_UP = frozenset("lease leases session sessions transaction transactions request requests packet packets".split())
_MARKED = frozenset("marked flagged tagged labelled labeled".split())


def phrase(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *a matter of time*, *the inevitable happened*; not *a doomed transaction*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    following = tokens[last + 1].word if last + 1 < len(tokens) else ""
    if tokens[last].word == "doomed" and (
        following in ("transaction", "transactions", "to")
        or any(token.word.startswith("transaction") for token in tokens[max(0, at - 4) : at])
        or (at > 1 and tokens[at - 1].word in ("is", "are") and tokens[at - 2].word in _GIVEN_UP)
        or (at > 1 and tokens[at - 1].word == "as" and tokens[at - 2].word in _MARKED)
    ):
        return None
    if (tokens[last].word in ("bomb", "time") and following in _TECHNICAL) or (
        following in _LITERALLY.get(tokens[last].word, ())
    ):
        return None
    if tokens[last].word == "inevitable" and following in _INCIDENTS:
        return span
    recovering = tokens[last].word == "time" and _GOOD_END.search(sentence.plain[: span.start - sentence.span.start])
    planned = tokens[at].word == "sooner" and any(token.word in _PLANNED for token in tokens[:at])
    if planned or recovering or (tokens[last].word, following) in (("come", "from"), ("surprise", "to")):
        return None
    if tokens[last].word == "wonder" and at and tokens[at - 1].word == "boy":
        return None
    beforehand = tokens[at].word in ("not", "never", "no", "hardly", "nobody", "nobody's") or tokens[at].word.endswith(
        "n't"
    )
    return None if not beforehand and denied(sentence.tokens, at, 3, _NEGATIONS) else span


def coming(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *we saw it coming*; not *nobody saw it coming*."""
    return None if denied(sentence.tokens, sentence.at(span.start), 6, _NEGATIONS) else span


def fated(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *bound to fail*, *had to happen one day*; not *bound to port 8443*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    verb = last + 1
    while verb < len(tokens) - 1 and verbs.is_adverb(tokens[verb].word):
        verb += 1
    if verb >= len(tokens) or denied(sentence.tokens, at, 4, _NEGATIONS) or not _fails(sentence, verb):
        return None
    if tokens[at].word in ("had", "going") and not _was_fated(sentence, at, verb):
        return None
    return Span(tokens[at].start, tokens[verb].end)


def _fails(sentence: Sentence, verb: int) -> bool:
    tokens = sentence.tokens
    word = tokens[verb].word
    beyond = tokens[verb + 1].word if verb + 1 < len(tokens) else ""
    if word in ("happen", "occur"):
        return beyond not in _BY
    if word == "fail" and beyond in ("over", "back", "open", "closed"):
        return False
    return word in _FAILING or (word, beyond) in _WRONG or (word in _BECOMING and beyond in _BROKEN)


def _was_fated(sentence: Sentence, at: int, verb: int) -> bool:
    """Tell *had to happen* and *was going to fail sooner or later* from a plan and from a duty."""
    tokens = sentence.tokens
    before = tokens[at - 1].word if at else ""
    beyond = tokens[verb + 1].word if verb + 1 < len(tokens) else ""
    if tokens[at].word == "going" and before not in ("was", "were", "always", "obviously"):
        return False
    if before == "always" or any(token.word in _ONE_DAY for token in tokens[verb + 1 :]):
        return True
    wrong = tokens[verb].word in ("happen", "fail", "explode") or beyond == "wrong"
    return tokens[at].word == "had" and wrong and beyond not in _FOLLOWING


def graded(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the outage was inevitable*, *a predictable failure*; not *predictable latency*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if denied(sentence.tokens, at, 4, _NEGATIONS):
        return None
    word = tokens[last].word
    following = [token.word for token in tokens[last + 1 : last + 3]]
    if word in ("inevitably", "predictably"):
        opens = at == 0 and following[:1] == [","]
        past = bool(following) and (verbs.is_past(following[0]) or following[0] in ("led", "went"))
        harm = any(token.word in _INCIDENTS | {"failed", "broke", "crashed", "down", "full", "out"} for token in tokens)
        return span if opens or (past and harm) else None
    if word != "expected" and any(each in _INCIDENTS for each in following):
        near = following[0] in _INCIDENTS or following[0] in ("production", "system", "data", "service")
        return span if near else None
    before = {token.word for token in tokens[max(0, at - 4) : at]}
    if not before & (_PAST - {"would", "had"}):
        return None
    subject = reading.grammar.subject(sentence, at)
    if subject is None:
        return None
    harmed = any(token.word in _INCIDENTS for token in subject.tokens) or subject.head in _THAT
    return span if harmed and (word != "unavoidable" or subject.head in _GREAT) else None


_FIXED = frozenset("door cage rack wall road floor installed mounted wired pier gate".split())


def flags(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the warning signs had been there*; not the sign on the door of the cage."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if denied(sentence.tokens, at, 4, _NEGATIONS):
        return None
    around = {token.word for token in (*tokens[max(0, at - 4) : at], *tokens[last + 1 : last + 6])}
    single = not tokens[last].word.endswith("s")
    before = {token.word for token in tokens[max(0, at - 4) : at]}
    if single:
        return span if before & {"was", "were", "been"} and not before & {"by", "on", "with"} else None
    return span if around & _THERE and not around & _FIXED else None


def sooner(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *sooner or later it would*; not what happens regularly."""
    past = any(token.word in ("was", "were", "had", "would", "could") for token in sentence.tokens)
    return span if past and not denied(sentence.tokens, sentence.at(span.start), 4, _NEGATIONS) else None
