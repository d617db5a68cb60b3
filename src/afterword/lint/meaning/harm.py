"""Harm: the nouns of failure, and when the verbs of harm mean it."""

from afterword.lint.meaning import damage, failing, norms
from afterword.lint.meaning.breaking import (
    ALWAYS_ORIGIN,
    BREAKING,
    BRINGING,
    CONDITIONAL,
    DIRECTED,
    ENDING,
    FORMS,
    KNOWN,
    LEADING,
    ORIGIN,
    OUT_OF,
)
from afterword.lint.meaning.ordered import is_for_works, is_ordered
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who.noun_phrases import NounPhrase

HARM_NOUNS = frozenset(
    """outage outages incident incidents downtime failure failures breakage crash crashes disruption interruption loss
    corruption error errors unavailability degradation meltdown disaster regression bug bugs defect defects fault
    faults leak breach blackout brownout collapse damage problem problems trouble mess chaos breakdown storm stampede
    deadlock cascade havoc disconnect disconnection overload mishap sev1 sev2 sev-1 sev-2 p1 timeouts 500s 502s 503s
    vulnerability hole typo misconfiguration accident issue issues""".split()
)
# After these a harm noun is handled, not caused: the incident channel, the failure report.
_HANDLING_NOUNS = frozenset(
    """channel process response call bridge ticket report procedure room commander review page alert rate budget
    handling message messages form forms plan plans kit notice log logs count mode test tests drill simulation
    pages runbook template policy test-case counter injection manager playbook tracker""".split()
)
# One creates an incident by opening its record.
_OPENED = frozenset("incident incidents issue issues problem problems bug bugs error errors".split())
_WHOLE = frozenset(
    """production prod site website cluster database network platform shop checkout service everything office region
    datacenter datacentre store api payments login logins dns vpn cache search gateway portal app mailer proxy broker
    index sso sign-on signon wifi wi-fi tills printing feed backend frontend authentication telephony phones checkouts
    dispatch booking bookings billing invoicing session-store message-bus bus""".split()
)
# What is killed without harm: it served nobody, or no longer.
_SPARE = frozenset("old legacy unused test staging dev sandbox demo deprecated retired empty idle".split())
HARMLESS_OBJECTS = frozenset(
    """deadlock loop tie ice silence news glass habit record task tasks problem work monolith down pattern cycle circuit
    streak chain embargo lease lock seal build-in attacker attackers attack bot bots scraper scrapers intruder traffic
    malware ransomware maintenance story stories ground change changes limit limits threshold quota ceiling target
    analysis spell fall nothing anything""".split()
)
# What a verb does no harm to, though it harms other things.
_HARMLESS_FOR = {
    "wipe": frozenset("bench benches desk floor window windows whiteboard hands glasses lens".split()),
    "flatten": frozenset("structure json array curve hierarchy list tree layers history commits".split()),
    "leave": frozenset("meeting call room bridge channel company team note message comment office".split()),
    "take": frozenset("way ways time day days break".split()),
    "bury": frozenset("cable cables fibre pipe".split()),
    "cut": frozenset("cost costs traffic".split()),
    "pull": frozenset(
        """image images code data log logs list report reports file files repo menu release package packages schedule
        shade blind blinds page post announcement flag sample samples""".split()
    ),
}
# These do harm whatever they take.
_NEVER_SPARING = frozenset(
    "set introduce blackhole black-hole cripple paralyse paralyze wreck ruin hobble incapacitate".split()
)
_TYING = COORDINATORS | {",", "thereby", "thus", "so", "it"}
_PARTING = frozenset("out off through away even ground".split())
_LOWERING = frozenset("take bring knock cut drop".split())
_BENEFIT = frozenset(
    verbs.lemmas(
        """end fix resolve mitigate restore reduce prevent avoid contain shorten recover clear repair close
        investigate diagnose debug handle declare report notice detect address solve analyse analyze find see
        discover remove stop limit halt examine reproduce track triage log record document announce open
        escalate""".split()
    )
)
DELIBERATE = frozenset(
    """announced agreed requested deliberately intentionally purposely maintenance planned scheduled controlled
        gracefully manually drill test
    exercise game-day purpose protect""".split()
)
_TEMPORAL = frozenset(
    "during after before until since throughout for in on about regarding within following against despite".split()
)
SHORT_REACH = 6


def harms(sentence: Sentence, index: int, lemma: str, thing: NounPhrase | None) -> bool:
    """Tell whether a verb does harm here, by its kind, its object and the rest of the sentence."""
    tokens = sentence.tokens
    if lemma in damage.VERBS and damage.damages(tokens, index, lemma, thing):
        return True
    return lemma in KNOWN and _breaks(sentence, index, lemma, thing)


_OWN = frozenset("their his her its".split())
_ANSWERS = frozenset("answer reply reaction response comment word trace".split())


def _breaks(sentence: Sentence, index: int, lemma: str, thing: NounPhrase | None) -> bool:
    tokens = sentence.tokens
    head = thing.head if thing else ""
    unanswered = lemma == "leave" and not _ANSWERS.isdisjoint(token.word for token in tokens[index:])
    spare = lemma in _LOWERING and thing is not None and not _SPARE.isdisjoint(t.word for t in thing.tokens[:-1])
    undergone = lemma == "lose" and thing is not None and thing.tokens[0].word in _OWN  # lost their badge access
    if undergone or unanswered or spare or _spares(lemma, head) or breaks_rule(lemma, thing):
        return False
    if lemma in DIRECTED and lemma not in BREAKING and (lemma not in CONDITIONAL or directed(tokens, index, lemma)):
        return directed(tokens, index, lemma) and (thing is not None or lemma in ("mess", "foul", "cock"))
    if lemma in LEADING:
        at = index + 1
        while at < len(tokens) - 1 and verbs.is_adverb(tokens[at].word):
            at += 1
        return at < len(tokens) and tokens[at].word in ("to", "in", "into") and names_harm(tokens, at)
    if lemma in ORIGIN - ALWAYS_ORIGIN:
        following = tokens[index + 1].word if index + 1 < len(tokens) else ""
        begun = following == "to" or following.endswith("ing")  # started to investigate the failure
        return not begun and head not in _OPENED and names_harm(tokens, index)
    if lemma in CONDITIONAL:
        whole = thing is not None and lemma == "kill" and _is_whole(thing)
        ended = lemma in ENDING  # who stops a leak helps
        return (
            whole
            or (not ended and names_harm(tokens, index))
            or (lemma not in BRINGING and harm_elsewhere(sentence, index))
        )
    return thing is not None and tokens[thing.first].word != "no" and not _only_parts(tokens, index, lemma)


def _spares(lemma: str, head: str) -> bool:
    """Tell whether an object makes a verb harmless: lowering an error rate, breaking a deadlock."""
    if head in failing.FALLING and lemma in _LOWERING:
        return True
    if head in _HARMLESS_FOR.get(lemma, ()):
        return True
    return head in HARMLESS_OBJECTS and lemma not in ALWAYS_ORIGIN | _NEVER_SPARING


def breaks_rule(lemma: str, thing: NounPhrase | None) -> bool:
    """Tell *broke the freeze* from breaking something: a rule that was not kept is no harm."""
    return lemma == "break" and thing is not None and norms.is_norm(thing.tokens) and norms.fits(lemma, thing.tokens)


def _is_whole(thing: NounPhrase) -> bool:
    """Tell whether a noun phrase names something that people depend on as a whole: *the Berlin office*."""
    return thing.head in _WHOLE and _SPARE.isdisjoint(token.word for token in thing.tokens[:-1])


def _only_parts(tokens: tuple[Token, ...], index: int, lemma: str) -> bool:
    """Tell *broke the monolith into services* and *broke off the call* from breaking something."""
    if lemma != "break":
        return False
    near = [token.word for token in tokens[index + 1 : index + 5]]
    return bool(near) and (near[0] in _PARTING or "into" in near or "down" in near)


def directed(tokens: tuple[Token, ...], index: int, lemma: str) -> bool:
    """Tell whether a verb goes with the word that makes it harmful: *took … down*, *brought … to its knees*."""
    wanted = DIRECTED.get(lemma, frozenset())
    for at in range(index + 1, min(index + SHORT_REACH + 2, len(tokens))):
        word = tokens[at].word
        if word in wanted:
            out_of = word == "out" and at + 1 < len(tokens) and tokens[at + 1].word == "of"
            broken = out_of and at + 2 < len(tokens) and tokens[at + 2].word in OUT_OF
            return broken or lemma == "lock" or not (out_of or lemma == "put")
        if (tokens[at].kind is Kind.MARK and word in ",;:.") or word in SUBORDINATORS:
            return False
    return False


def names_harm(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether the object behind a token is harm itself: an outage, but not an outage report."""
    for at in range(index + 1, min(index + SHORT_REACH, len(tokens))):
        word = tokens[at].word
        if word in HARM_NOUNS or word in damage.MORE_HARM:
            return not (at + 1 < len(tokens) and tokens[at + 1].word in _HANDLING_NOUNS)
        if (tokens[at].kind is Kind.MARK and word not in "*_\"'`(") or word in SUBORDINATORS | COORDINATORS | RELATIVES:
            return False
        if at > index + 1 and word in PREPOSITIONS and word != "of":
            return False
    return False


def harm_elsewhere(sentence: Sentence, index: int) -> bool:
    """Tell whether the sentence ties the act to harm: *…, which caused an outage*; *the outage began when …*."""
    tokens = sentence.tokens
    words = tuple(token.word for token in tokens[index:])
    if ("which", "is", "why") in zip(words, words[1:], words[2:], strict=False):
        return True
    for at, token in enumerate(tokens):
        if at == index:
            continue
        if token.word in HARM_NOUNS and not handled(tokens, at):
            return True
        if (failing.fails(tokens, at) and failing.follows(tokens, index, at)) or (
            token.word in damage.MORE_HARM and _led_to(tokens, at)
        ):
            return True
        if at > index + 1 and FORMS.get(token.word) in BREAKING | ALWAYS_ORIGIN | set(DIRECTED):
            lemma = FORMS[token.word]
            tied = tokens[at - 1].word in _TYING or (tokens[at - 1].word == "which" and tokens[at - 2].word == ",")
            if tied and (lemma not in DIRECTED or directed(tokens, at, lemma)):
                return True
    return False


def _led_to(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether something led to what stands at an index: *…, which led to the flood*."""
    return any(FORMS.get(token.word) in LEADING | ALWAYS_ORIGIN for token in tokens[max(0, at - 5) : at])


def handled(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a harm noun only dates the act, is being dealt with, or is part of another noun."""
    if at + 1 < len(tokens) and tokens[at + 1].word in _HANDLING_NOUNS:
        return True
    if at and tokens[at].word in ("accident", "error", "fault") and tokens[at - 1].word in ("by", "in"):
        return True
    for before in range(at - 1, max(at - 5, -1), -1):
        word = tokens[before].word
        if word in ("that", "which") and before and tokens[before - 1].word != ",":
            return True
        if word == "since" and at + 1 < len(tokens) and tokens[at + 1].word in verbs.AUXILIARIES:
            break  # since the outage was caused by …
        if word in _TEMPORAL or word in _BENEFIT or word in verbs.NEGATIONS or word == "no":
            return True
        if tokens[before].kind is Kind.MARK or word in SUBORDINATORS:
            break
    return any(
        token.word in _BENEFIT or token.word in ("disappeared", "ceased", "stopped")
        for token in tokens[at + 1 : at + 4]
    )


_AS_MEANT = frozenset(
    "documented expected intended planned designed agreed hoped instructed ordered prescribed".split()
)


# Verbs that take out of service what is to be worked on.
_TAKING = frozenset(
    "take bring cut shut turn switch stop halt block unplug disable remove interrupt trip black".split()
)


def on_purpose(sentence: Sentence, index: int) -> bool:
    """Tell whether the act was meant: for maintenance, to protect something, in a drill."""
    tokens = sentence.tokens
    if is_ordered(sentence) or (FORMS.get(tokens[index].word) in _TAKING and is_for_works(sentence)):
        return True
    for at, token in enumerate(tokens):
        documented = token.word in _AS_MEANT and at and tokens[at - 1].word == "as"
        meant = token.word in DELIBERATE and (token.word not in _OCCASIONS or _occasion(tokens, at))
        if documented or (meant and not _apart(tokens, index, at)):
            return True
        barred = at and tokens[at - 1].word in ("unable", "powerless", "waiting")  # to log in
        if (
            at > index
            and token.word == "to"
            and not barred
            and at + 1 < len(tokens)
            and FORMS.get(tokens[at + 1].word) is None
        ):
            following = tokens[at + 1]
            if following.word in _BENEFIT or following.word in (
                "protect",
                "save",
                "stabilise",
                "stabilize",
                "free",
                "relieve",
                "let",
                "isolate",
                "rescue",
            ):
                return True
    return False


_ELSEWHERE = frozenset({"before", "until"})
_EXCEEDED = frozenset("times than over beyond above before until".split())


def _apart(tokens: tuple[Token, ...], index: int, at: int) -> bool:
    """Tell what was agreed about something else: *broke it before an exception was agreed*."""
    if any(token.word in _ELSEWHERE for token in tokens[index + 1 : at]):
        return True
    return any(token.word in _EXCEEDED for token in tokens[max(0, at - 2) : at])


_OCCASIONS = frozenset("maintenance drill test exercise game-day".split())


def _occasion(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell *during a test* and *for maintenance* from test events and maintenance windows that were hit."""
    before = {token.word for token in tokens[max(0, at - 3) : at]}
    ends = at + 1 == len(tokens) or tokens[at + 1].kind is Kind.MARK or not tokens[at + 1].word.endswith("s")
    return ends and not before.isdisjoint(("for", "in", "during", "as", "on"))
