"""Harm: the verbs and nouns by which a sentence makes somebody the origin of a failure, a person or a team alike."""

from dataclasses import dataclass

from afterword.document.text import Span
from afterword.lint import verbs
from afterword.lint.phrases import Lexicon
from afterword.lint.reading import Reading
from afterword.lint.sentences import Kind, Sentence, Token
from afterword.lint.subjects import COORDINATORS, PARTICLES, PREPOSITIONS, RELATIVES, SUBORDINATORS, Actor, NounPhrase, VerbGroup

# Verbs that harm whatever they take.
_BREAKING = frozenset(
    """break crash corrupt wipe ruin bork destroy cripple paralyse paralyze nuke trash clobber damage brick wreck hose
    botch sabotage overload overwhelm saturate disrupt derail compromise erase jeopardise jeopardize
    flood choke hobble incapacitate deplete exhaust overwrite shatter torpedo obliterate vandalise
    degrade scramble mangle demolish tank poison starve strand jam clog stall fry toast zap smash torch""".split()
)
# Verbs that harm only together with a direction: take down, knock offline, bring to its knees.
_DIRECTED = {
    "take": frozenset({"down", "out", "offline"}),
    "bring": frozenset({"down", "knees", "standstill", "halt", "about"}),
    "knock": frozenset({"down", "out", "over", "offline"}),
    "cut": frozenset({"off"}),
    "blow": frozenset({"up", "away"}),
    "lock": frozenset({"out"}),
    "put": frozenset({"offline", "knees"}),
    "set": frozenset({"off"}),
    "tear": frozenset({"down"}),
    "black": frozenset({"out"}),
    "mess": frozenset({"up"}),
    "foul": frozenset({"up"}),
    "cock": frozenset({"up"}),
    "kick": frozenset({"off", "out", "offline"}),
    "throw": frozenset({"off", "out"}),
    "wipe": frozenset({"out"}),
    "drive": frozenset({"wall", "ground", "overload"}),
    "render": frozenset({"unusable", "unavailable", "unreachable", "useless", "inaccessible", "inoperable"}),
    "make": frozenset({"unusable", "unavailable", "unreachable", "inaccessible", "crash", "fail"}),
    "leave": frozenset({"unusable", "unavailable", "unreachable", "offline", "down", "stranded", "inaccessible"}),
    "freeze": frozenset({"out"}),
    "pull": frozenset({"plug"}),
    "push": frozenset({"edge"}),
    "shoot": frozenset({"down"}),
    "burn": frozenset({"down"}),
    "send": frozenset({"down", "offline", "meltdown", "crashing", "spiral", "tailspin"}),
}
# Verbs whose object alone makes them harmful, and verbs that name an origin.
_ORIGIN = frozenset("cause provoke create spark produce precipitate engender inflict induce initiate start".split())
_ALWAYS_ORIGIN = frozenset({"cause", "provoke", "precipitate", "inflict"})
_CONDITIONAL = frozenset(
    "trigger kill drop remove delete lose leak expose purge revoke unplug introduce inject halt stop block disable"
    " interrupt truncate shut turn switch".split())
_BRINGING = frozenset({"introduce", "inject"})
_LEADING = frozenset({"lead", "result", "cascade", "snowball", "culminate", "end", "turn"})

HARM_NOUNS = frozenset(
    """outage outages incident incidents downtime failure failures breakage crash crashes disruption interruption loss
    corruption error errors unavailability degradation meltdown disaster regression bug bugs defect defects fault faults
    leak breach blackout brownout collapse damage problem problems trouble mess chaos breakdown storm stampede deadlock
    cascade havoc disconnect disconnection overload mishap sev1 sev2 sev-1 sev-2 p1 timeouts 500s 502s 503s
    vulnerability hole typo misconfiguration accident issue issues""".split()
)
# After these a harm noun is handled, not caused: the incident channel, the failure report.
_HANDLING_NOUNS = frozenset(
    """channel process response call bridge ticket report procedure room commander review page alert rate budget handling
    message messages log logs count mode test tests drill simulation page pages runbook template policy test-case counter
    injection manager playbook tracker""".split()
)
# One creates an incident by opening its record.
_OPENED = frozenset("incident incidents issue issues problem problems bug bugs error errors".split())
_WHOLE = frozenset("production prod site website cluster database network platform shop checkout service everything".split())
_STATES = frozenset("down offline unavailable unreachable broken dark".split())
_ARTEFACTS = frozenset(
    """laptop workstation console device session account token tokens key keys credential credentials certificate phone
    pager screen terminal browser editor home""".split()
)
_HARMLESS_OBJECTS = frozenset(
    """deadlock loop tie ice silence news glass habit record task tasks problem work monolith down pattern cycle circuit
    streak chain embargo lease lock seal build-in attacker attackers attack bot bots scraper scrapers intruder traffic
    malware ransomware maintenance story stories ground change changes analysis spell fall nothing anything""".split()
)
_IMPROVED_OBJECTS = frozenset(
    """rate rates latency latencies load temperature backlog cost costs queue time times alert alerts noise lag count
    number usage utilisation utilization pressure age ratio percentage price prices duration barrier depth""".split()
)
_LOWERING = frozenset("take bring knock cut drop break".split())
_BENEFIT = frozenset(
    verbs.lemmas(
        "end fix resolve mitigate restore reduce prevent avoid contain shorten recover clear repair close investigate"
        " diagnose debug handle declare report notice detect address solve analyse analyze find see discover remove stop"
        " limit halt examine reproduce track triage log record document announce open escalate".split()
    )
)
_DELIBERATE = frozenset(
    """deliberately intentionally purposely maintenance planned scheduled controlled gracefully manually drill test
    exercise game-day purpose protect""".split()
)
_TEMPORAL = frozenset("during after before until since throughout for in on about regarding within following against despite".split())
_SHORT_REACH = 6

_STEMS = sorted(_BREAKING | set(_DIRECTED) | _ORIGIN | _CONDITIONAL | _LEADING)
_FORMS = verbs.lemmas(_STEMS)
HARM_VERBS = Lexicon(_FORMS)
ORIGINS = Lexicon.lines(
    """
    {is|was|were|became|being|been} {the|a|one|} {only |real |main |actual |root |sole |primary |direct |immediate |ultimate |true |}{reason|cause|source|origin|trigger|author|originator} {for|of|behind|why|that the|the}
    {is|was|were|stood|stands} behind, had {his|her|their|a} hand in, {is|was} the one who {broke|caused|crashed|triggered}
    {due|owing} to, because of, at the hands of, thanks to, courtesy of, {is|was} the {work|doing} of, {traced|tracked|comes|came|goes|went|go} {back |down |}to, traced to, stemmed from, originated {with|from}, originates {with|from}
    """
)
# Behind these stands who is made the origin; before the others.
_CULPRIT_FOLLOWS = ("due to", "owing to", "because of", "hands of", "thanks to", "courtesy of", " to", " from", " with", "work of", "doing of")
_ORIGIN_OF = ("reason of", " cause of", "source of", "origin of", "trigger of", "author of", "originator of")


@dataclass(frozen=True, slots=True)
class Origin:
    """Somebody made the origin of harm: who, in which words, and whether through something of theirs."""

    actor: Actor
    phrase: NounPhrase
    span: Span
    possessed: bool


def origins(reading: Reading) -> list[Origin]:
    """Find every person, team or vendor that a sentence makes the origin of harm; systems are not reported."""
    found = []
    for match, sentence in reading.found(HARM_VERBS):
        index = sentence.at(match.span.start)
        origin = _by_verb(reading, sentence, index)
        if origin:
            found.append(origin)
    for match, sentence in reading.found(ORIGINS):
        origin = _by_phrase(reading, sentence, match.span, match.phrase)
        if origin:
            found.append(origin)
    found.sort(key=lambda origin: (origin.span.start, origin.span.end))
    return [each for at, each in enumerate(found) if not at or each.span.start >= found[at - 1].span.end]


def _by_verb(reading: Reading, sentence: Sentence, index: int) -> Origin | None:
    tokens = sentence.tokens
    if index >= len(tokens) or _is_noun_here(tokens, index):
        return None
    lemma = _FORMS.get(tokens[index].word, "")
    group = reading.grammar.group(sentence, index)
    if group.negated or group.modal or (group.infinitive and not _achieved(tokens, group)):
        return None
    if sentence.is_question or _hypothetical(tokens, group):
        return None
    agent = reading.grammar.agent(sentence, index) if verbs.is_participle(tokens[index].word) else None
    if agent is not None and not group.words and tokens[index].word.endswith("ing"):
        agent = None
    return _by_agent(sentence, index, lemma, agent) if agent else _by_subject(reading, sentence, index, lemma, group)


def _by_agent(sentence: Sentence, index: int, lemma: str, agent: NounPhrase) -> Origin | None:
    """Judge *the outage was caused by the engineer*: what was harmed stands on the left."""
    tokens = sentence.tokens
    if not _blamed(agent):
        return None
    left = [token.word for token in tokens[:index]]
    harmful = lemma in _BREAKING or lemma in _ALWAYS_ORIGIN or _directed(tokens, index, lemma)
    if not harmful:
        if lemma not in _CONDITIONAL | _ORIGIN:
            return None
        near = [word for word in left[-_SHORT_REACH:] if word in HARM_NOUNS]
        if not near and not _harm_elsewhere(sentence, index):
            return None
    if set(left) & _DELIBERATE or any(word in _HARMLESS_OBJECTS for word in left[-3:-1]):
        return None
    return Origin(_actor(agent), agent, Span(tokens[index].start, agent.span.end), agent.actor is Actor.SYSTEM)


def _by_subject(reading: Reading, sentence: Sentence, index: int, lemma: str, group: VerbGroup) -> Origin | None:
    tokens = sentence.tokens
    if group.passive and not tokens[index].word.endswith("ing"):
        return None
    subject = reading.grammar.subject(sentence, index)
    if subject is None or not _blamed(subject) or subject.head in ("nobody", "no-one", "none"):
        return None
    if subject.tokens[0].word == "no" or subject.head in ("who", "whom"):
        return None
    if tokens[index].word.endswith("ing") and not _belongs(tokens, subject, index):
        return None
    thing = reading.grammar.object(sentence, index)
    if not _harms(sentence, index, lemma, thing) or _on_purpose(sentence, index):
        return None
    end = thing.span.end if thing and thing.first > index else tokens[index].end
    for at in range(index + 1, min(index + _SHORT_REACH, len(tokens))):
        if tokens[at].word in _DIRECTED.get(lemma, ()):
            end = max(end, tokens[at].end)
    return Origin(_actor(subject), subject, Span(subject.span.start, end), subject.actor is Actor.SYSTEM)


def _harms(sentence: Sentence, index: int, lemma: str, thing: NounPhrase | None) -> bool:
    tokens = sentence.tokens
    head = thing.head if thing else ""
    if (head in _IMPROVED_OBJECTS and lemma in _LOWERING) or (head in _HARMLESS_OBJECTS and lemma not in _ALWAYS_ORIGIN):
        return False
    following = tokens[index + 1].word if index + 1 < len(tokens) else ""
    if lemma in _DIRECTED and lemma not in _BREAKING:
        return _directed(tokens, index, lemma) and (thing is not None or lemma in ("mess", "foul", "cock"))
    if lemma in _LEADING:
        return following in ("to", "in", "into") and _names_harm(tokens, index + 1)
    if lemma in _ALWAYS_ORIGIN:
        return thing is not None and tokens[thing.first].word != "no"
    if lemma in _ORIGIN:
        return head not in _OPENED and _names_harm(tokens, index)
    if lemma == "kill" and head in _WHOLE:
        return True
    if lemma in _CONDITIONAL:
        return _names_harm(tokens, index) or (lemma not in _BRINGING and _harm_elsewhere(sentence, index))
    if lemma == "break" and following in ("out", "down", "into", "off", "through", "away", "even", "ground"):
        return False
    if lemma == "break" and any(token.word in ("into", "down") for token in tokens[index + 1 : index + 5]):
        return False
    return thing is not None


def _directed(tokens: tuple[Token, ...], index: int, lemma: str) -> bool:
    wanted = _DIRECTED.get(lemma, frozenset())
    for at in range(index + 1, min(index + _SHORT_REACH + 2, len(tokens))):
        word = tokens[at].word
        if word in wanted:
            return not (word == "out" and at + 1 < len(tokens) and tokens[at + 1].word == "of")
        if tokens[at].kind is Kind.MARK and word in ",;:." or word in SUBORDINATORS:
            return False
    return False


def _names_harm(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether the object behind a token is harm itself: an outage, but not an outage report."""
    for at in range(index + 1, min(index + _SHORT_REACH, len(tokens))):
        word = tokens[at].word
        if word in HARM_NOUNS:
            return not (at + 1 < len(tokens) and tokens[at + 1].word in _HANDLING_NOUNS)
        if tokens[at].kind is Kind.MARK and word not in "*_\"'`(" or word in SUBORDINATORS | COORDINATORS | RELATIVES:
            return False
        if at > index + 1 and word in PREPOSITIONS and word != "of":
            return False
    return False


def _harm_elsewhere(sentence: Sentence, index: int) -> bool:
    """Tell whether the sentence ties the act to harm: *…, which caused an outage*; *the outage began when …*."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if at == index:
            continue
        if token.word in HARM_NOUNS and not _handled(tokens, at):
            return True
        if token.word in ("went", "goes", "gone") and at + 1 < len(tokens) and tokens[at + 1].word in ("down", "offline", "dark"):
            return True
        if at > index + 1 and _FORMS.get(token.word) in _BREAKING | _ALWAYS_ORIGIN | set(_DIRECTED):
            lemma = _FORMS[token.word]
            tied = tokens[at - 1].word in (*COORDINATORS, ",", "thereby", "thus", "so", "it") or (
                tokens[at - 1].word == "which" and tokens[at - 2].word == ","
            )
            if tied and (lemma not in _DIRECTED or _directed(tokens, at, lemma)):
                return True
    return False


def _handled(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a harm noun only dates the act, is being dealt with, or is part of another noun."""
    if at + 1 < len(tokens) and tokens[at + 1].word in _HANDLING_NOUNS:
        return True
    for before in range(at - 1, max(at - 5, -1), -1):
        word = tokens[before].word
        if word in ("that", "which") and before and tokens[before - 1].word != ",":
            return True
        if word in _TEMPORAL or word in _BENEFIT or word in verbs.NEGATIONS or word == "no":
            return True
        if tokens[before].kind is Kind.MARK or word in SUBORDINATORS:
            break
    return any(token.word in _BENEFIT or token.word in ("disappeared", "ceased", "stopped") for token in tokens[at + 1 : at + 4])


def _by_phrase(reading: Reading, sentence: Sentence, span: Span, phrase: str) -> Origin | None:
    """Judge *was the cause of*, *due to*, *traced back to*: people on the acting side, harm on the other."""
    if sentence.is_question:
        return None
    if phrase.endswith(_CULPRIT_FOLLOWS) and not phrase.endswith(_ORIGIN_OF):
        return _as_culprit(reading, sentence, span, phrase)
    return _as_origin(reading, sentence, span, phrase)


def _as_origin(reading: Reading, sentence: Sentence, span: Span, phrase: str) -> Origin | None:
    """Judge *the DBA was the reason for the outage*."""
    tokens = sentence.tokens
    start, last = sentence.at(span.start), sentence.at(span.end - 1)
    subject = reading.grammar.subject(sentence, start)
    group = reading.grammar.group(sentence, start)
    if subject is None or not _blamed(subject) or group.negated or subject.tokens[0].word == "no":
        return None
    stated = any(_is_state(tokens, at) for at in range(last + 1, len(tokens)))
    if not (stated or _names_harm(tokens, last) or phrase.startswith("had")):
        return None
    return Origin(_actor(subject), subject, Span(subject.span.start, span.end), subject.actor is Actor.SYSTEM)


def _as_culprit(reading: Reading, sentence: Sentence, span: Span, phrase: str) -> Origin | None:
    """Judge *the outage is due to the DBA*."""
    tokens = sentence.tokens
    start, last = sentence.at(span.start), sentence.at(span.end - 1)
    culprit = reading.grammar.noun_phrase(sentence, last + 1)
    if culprit is None or not _blamed(culprit):
        return None
    behind = tokens[culprit.after].word if culprit.after < len(tokens) else ""
    if behind.endswith("ing") or behind in verbs.AUXILIARIES or behind == "not":
        return None
    negated = any(token.word in verbs.NEGATIONS or token.word.endswith("n't") for token in tokens[max(0, start - 4) : start])
    others = [at for at in range(len(tokens)) if at < start or at >= culprit.after]
    harmed = any(_is_state(tokens, at) for at in others)
    if phrase != "thanks to":
        harmed = harmed or any(
            (tokens[at].word in HARM_NOUNS or tokens[at].word == "cause") and not _handled(tokens, at) for at in others
        )
    if negated or not harmed:
        return None
    return Origin(_actor(culprit), culprit, Span(span.start, culprit.span.end), culprit.actor is Actor.SYSTEM)


def _is_state(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a token says that something was down: *went down*, *was offline*, *broke*."""
    word = tokens[at].word
    if word in _STATES and at:
        return tokens[at - 1].word in verbs.BE or tokens[at - 1].word in ("went", "goes", "stayed", "remained", "fell")
    return word in ("crashed", "broke", "collapsed")


def _blamed(phrase: NounPhrase) -> bool:
    """Tell whether a phrase names people, or something that somebody did."""
    named = (Actor.PERSON, Actor.TEAM, Actor.VENDOR)
    if phrase.actor in named:
        return phrase.possessor not in (Actor.AFFECTED,)
    return phrase.actor is Actor.SYSTEM and phrase.possessor in named and phrase.head not in _ARTEFACTS


def _actor(phrase: NounPhrase) -> Actor:
    return phrase.possessor if phrase.actor is Actor.SYSTEM and phrase.possessor else phrase.actor


def _is_noun_here(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell a noun from a verb of the same form: *the crash*, *a break*, *a clean cut*, *crash dump*."""
    word = tokens[index].word
    if word.endswith(("ed", "ing")) or word in verbs.IRREGULAR_PASTS - {"cut", "set", "put", "shut"}:
        return False
    if not index:
        return True
    before = tokens[index - 1]
    return before.possessive or before.word in PREPOSITIONS - {"to"} or before.word in (
        "the", "a", "an", "this", "that", "any", "no", "each", "every", "another", "our", "their", "his", "her", "its",
    )


def _achieved(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """Tell *managed to break* and *went on to delete* from what was only wanted, allowed or possible."""
    if not group.first:
        return False
    before = tokens[group.first - 1].word
    return before in ("managed", "proceeded", "contrived", "went") or (before == "on" and group.first > 1)


def _hypothetical(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """Tell whether the act is imagined: *if an engineer breaks …*, *in case somebody deletes …*."""
    before = [token.word for token in tokens[max(0, group.first - _SHORT_REACH) : group.first]]
    return "if" in before or "unless" in before or "whenever" in before or "case" in before


def _belongs(tokens: tuple[Token, ...], subject: NounPhrase, index: int) -> bool:
    """Tell whether a participle says what the subject did: *…, taking down X*, not *the owner of the job causing X*.

    What hangs on something that was not done (*did not see it, leading to …*) is nobody's act.
    """
    between = tokens[subject.after : index]
    if not between or (between[-1].word not in (",", *COORDINATORS) and between[-1].word not in verbs.BE):
        return False
    return not any(token.word in verbs.NEGATIONS or token.word.endswith("n't") for token in between)


def _on_purpose(sentence: Sentence, index: int) -> bool:
    """Tell whether the act was meant: for maintenance, to protect something, in a drill."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.word in _DELIBERATE:
            return True
        if at > index and token.word == "to" and at + 1 < len(tokens) and _FORMS.get(tokens[at + 1].word) is None:
            following = tokens[at + 1]
            if following.word in _BENEFIT or following.word in ("protect", "save", "stabilise", "stabilize", "free", "relieve", "let"):
                return True
    return False
