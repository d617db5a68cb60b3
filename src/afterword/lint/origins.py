"""Who a sentence makes the origin of harm: a person or a team, by subject, agent, owner or phrase."""

from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint import nouns, verbs
from afterword.lint.actors import Actor
from afterword.lint.chunks import COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES
from afterword.lint.harm import (
    ALWAYS_ORIGIN,
    BREAKING,
    CONDITIONAL,
    DELIBERATE,
    DIRECTED,
    FORMS,
    HARM_NOUNS,
    HARM_VERBS,
    HARMLESS_OBJECTS,
    ORIGIN,
    SHORT_REACH,
    breaks_rule,
    directed,
    handled,
    harm_elsewhere,
    harms,
    is_state,
    names_harm,
    on_purpose,
)
from afterword.lint.phrases import Lexicon
from afterword.lint.reading import Reading
from afterword.lint.sentences import Kind, Sentence, Token
from afterword.lint.subjects import NounPhrase, VerbGroup

_ARTEFACTS = frozenset(
    """laptop workstation console device session account token tokens key keys credential credentials certificate phone
    pager screen terminal browser editor home""".split()
)
_WAS_THE = "{is|was|were|became|been} {the|a|one|} {only |real |main |actual |root |sole |primary |direct |true |}"
ORIGINS = Lexicon(
    (
        _WAS_THE + "{reason|cause|source|origin} {for|of|behind|why|that the|the}",
        _WAS_THE + "{trigger|author|originator} {for|of|behind}",
        "{is|was|were|stood|stands} behind",
        "had {his|her|their|a} hand in",
        "{due|owing} to",
        "cause {is|was}",
        "because of",
        "at the hands of",
        "thanks to",
        "courtesy of",
        "{is|was} the {work|doing|handiwork} of",
        "{traced|tracked|comes|came|goes|went|go} {back |down |}to",
        "stemmed from",
        "{has|had} {its|their} {origin|origins|root|roots|cause|source} {in|with|at}",
        "{is|was|were|came|comes} {all |entirely |largely |mainly |purely |simply |}down to",
        "on account of",
        "attributable to",
        "{is|was|were} {attributed|ascribed|put down} to",
        "{to|by} the hand of",
        "{originated|originates} {with|from}",
    )
)
# Behind these stands who is made the origin; before the others.
_CULPRIT_FOLLOWS = (
    "cause is",
    "cause was",
    "due to",
    "owing to",
    "because of",
    "hands of",
    "thanks to",
    "courtesy of",
    " to",
    " from",
    " with",
    " in",
    " at",
    "account of",
    "hand of",
    "work of",
    "doing of",
)
_ORIGIN_OF = ("reason of", " cause of", "source of", "origin of", "trigger of", "author of", "originator of")


# Parts of a product that teams are called by; alone behind *by*, or as a subject, these are the teams.
_SHORT_TEAMS = frozenset({"mobile", "growth", "payments", "billing"})
# Nobody's team: whoever was there; with a word of trade (*the networking folks*) they are a team.
_ANYONE = frozenset({"people", "persons", "individuals", "humans", "folks"})
_TRADES = (
    nouns.BARE_TEAMS
    | _SHORT_TEAMS
    | nouns.HUMAN_MODIFIERS
    - DETERMINERS
    - frozenset("senior junior new young old human same other only one single first second third previous".split())
)
_PEOPLE = (
    _SHORT_TEAMS
    | nouns.PERSON_NOUNS
    | nouns.TEAM_PLURALS
    | nouns.TEAM_NOUNS
    | nouns.BARE_TEAMS
    | nouns.VENDOR_NOUNS
    | nouns.GIVEN_NAMES
    | nouns.PERSON_PRONOUNS
    | {"they", "who", "his", "my", "your", "group", "shift", "crew"}
)
_WORD = Pattern(r"[^\W\d_](?:[\w-]*\w)?")


class Origin(NamedTuple):
    """Somebody made the origin of harm: who, in which words, and whether through something of theirs."""

    actor: Actor
    phrase: NounPhrase
    span: Span
    possessed: bool


def origins(reading: Reading) -> list[Origin]:
    """Find every person, team or vendor that a sentence makes the origin of harm; systems are not reported."""
    found = []
    names = reading.grammar.cast.names
    peopled: dict[int, bool] = {}
    for lexicon in (HARM_VERBS, ORIGINS):
        for match, sentence in reading.found(lexicon):
            if sentence.index not in peopled:
                peopled[sentence.index] = _may_name_people(sentence, names)
            if not peopled[sentence.index]:
                continue
            if lexicon is HARM_VERBS:
                origin = _by_verb(reading, sentence, sentence.at(match.span.start))
            else:
                origin = _by_phrase(reading, sentence, match.span, match.phrase)
            if origin:
                found.append(origin)
    found.sort(key=lambda origin: (origin.span.start, origin.span.end))
    return [each for at, each in enumerate(found) if not at or each.span.start >= found[at - 1].span.end]


def _may_name_people(sentence: Sentence, names: frozenset[str]) -> bool:
    """Tell whether a sentence needs grammar at all; most sentences name no one."""
    plain = sentence.plain
    return "@" in plain or not _PEOPLE.isdisjoint(_WORD.findall(plain)) or any(name in plain for name in names)


def _by_verb(reading: Reading, sentence: Sentence, index: int) -> Origin | None:
    tokens = sentence.tokens
    if index >= len(tokens) or _is_noun_here(tokens, index):
        return None
    lemma = FORMS.get(tokens[index].word, "")
    group = reading.grammar.group(sentence, index)
    if group.negated or group.modal or (group.infinitive and not _achieved(tokens, group)):
        return None
    if sentence.is_question or _hypothetical(tokens, group):
        return None
    agent = reading.grammar.agent(sentence, index) if verbs.is_participle(tokens[index].word) else None
    if agent is not None and not group.words and tokens[index].word.endswith("ing"):
        agent = None
    return (
        _by_agent(reading, sentence, index, lemma, agent)
        if agent
        else _by_subject(reading, sentence, index, lemma, group)
    )


def _by_agent(reading: Reading, sentence: Sentence, index: int, lemma: str, agent: NounPhrase) -> Origin | None:
    """Judge *the outage was caused by the engineer*: what was harmed stands on the left."""
    tokens = sentence.tokens
    behind = tokens[agent.after].word if agent.after < len(tokens) else ""
    if not _blamed(agent) or (_is_short_team(agent) and behind in PREPOSITIONS | RELATIVES):
        return None
    left = [token.word for token in tokens[:index]]
    harmful = lemma in BREAKING or lemma in ALWAYS_ORIGIN or directed(tokens, index, lemma)
    if not harmful:
        if lemma not in CONDITIONAL | ORIGIN:
            return None
        near = [word for word in left[-SHORT_REACH:] if word in HARM_NOUNS]
        if not near and not harm_elsewhere(sentence, index):
            return None
    if lemma == "break" and breaks_rule(lemma, reading.grammar.subject(sentence, index)):
        return None
    if set(left) & DELIBERATE or any(word in HARMLESS_OBJECTS for word in left[-3:-1]):
        return None
    return Origin(_actor(agent), agent, Span(tokens[index].start, agent.span.end), agent.actor is Actor.SYSTEM)


def _by_subject(reading: Reading, sentence: Sentence, index: int, lemma: str, group: VerbGroup) -> Origin | None:
    tokens = sentence.tokens
    if group.passive and not tokens[index].word.endswith("ing"):
        return None
    subject = reading.grammar.subject(sentence, index)
    if subject is not None and subject.actor is Actor.SYSTEM and subject.possessor is None:
        subject = _maker(reading, sentence, group) or subject
    if subject is None or not _blamed(subject) or subject.head in ("nobody", "no-one", "none"):
        return None
    if subject.tokens[0].word == "no" or subject.head in ("who", "whom"):
        return None
    if _listed(tokens, index, group) or (tokens[index].word.endswith("ing") and not _belongs(tokens, subject, index)):
        return None
    thing = reading.grammar.object(sentence, index)
    if not harms(sentence, index, lemma, thing) or on_purpose(sentence, index):
        return None
    end = thing.span.end if thing and thing.first > index else tokens[index].end
    for at in range(index + 1, min(index + SHORT_REACH, len(tokens))):
        if tokens[at].word in DIRECTED.get(lemma, ()):
            end = max(end, tokens[at].end)
    return Origin(_actor(subject), subject, Span(subject.span.start, end), subject.actor is Actor.SYSTEM)


def _maker(reading: Reading, sentence: Sentence, group: VerbGroup) -> NounPhrase | None:
    """Return who brought about what does the harm: *the team shipped a bundle that locked everybody out*."""
    tokens = sentence.tokens
    relative = group.first - 1
    if relative < 2 or tokens[relative].word not in ("that", "which") or tokens[relative - 1].word == ",":  # noqa: PLR2004 - a verb and its object
        return None
    for at in range(relative - 1, max(relative - SHORT_REACH, 0), -1):
        if tokens[at].word in _MAKING:
            made = reading.grammar.group(sentence, at)
            maker = None if made.passive or made.modal or made.infinitive else reading.grammar.subject(sentence, at)
            return maker if maker is not None and maker.actor in (Actor.PERSON, Actor.TEAM, Actor.VENDOR) else None
        if tokens[at].kind is Kind.MARK or tokens[at].word in PREPOSITIONS:
            return None
    return None


_MAKING = frozenset(
    """shipped pushed merged released deployed wrote made ran launched committed installed built submitted sent
    uploaded activated enabled scheduled started executed applied unleashed triggered kicked ordered dropped""".split()
)


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
    stated = any(is_state(tokens, at) for at in range(last + 1, len(tokens)))
    if not (stated or names_harm(tokens, last) or phrase.startswith("had")):
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
    negated = any(
        token.word in verbs.NEGATIONS or token.word.endswith("n't") for token in tokens[max(0, start - 4) : start]
    )
    others = [at for at in range(len(tokens)) if at < start or at >= culprit.after]
    named = phrase.startswith("cause ")
    if named and culprit.actor is Actor.SYSTEM:
        return None
    harmed = named or any(is_state(tokens, at) for at in others)
    if phrase != "thanks to":
        harmed = harmed or any(
            (tokens[at].word in HARM_NOUNS or tokens[at].word == "cause") and not handled(tokens, at) for at in others
        )
    if negated or not harmed:
        return None
    return Origin(_actor(culprit), culprit, Span(span.start, culprit.span.end), culprit.actor is Actor.SYSTEM)


def _blamed(phrase: NounPhrase) -> bool:
    """Tell whether a phrase names people, or something that somebody did."""
    named = (Actor.PERSON, Actor.TEAM, Actor.VENDOR)
    if phrase.head in _ANYONE and _TRADES.isdisjoint(token.word for token in phrase.tokens[:-1]):
        return False
    if _is_short_team(phrase):
        return True
    if phrase.actor in named:
        return phrase.possessor is not Actor.AFFECTED
    return phrase.actor is Actor.SYSTEM and phrase.possessor in named and phrase.head not in _ARTEFACTS


def _is_short_team(phrase: NounPhrase) -> bool:
    return len(phrase.tokens) == 1 and phrase.head in _SHORT_TEAMS


def _actor(phrase: NounPhrase) -> Actor:
    if _is_short_team(phrase):
        return Actor.TEAM
    return phrase.possessor if phrase.actor is Actor.SYSTEM and phrase.possessor else phrase.actor


def _is_noun_here(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell a noun from a verb of the same form: *the crash*, *a break*, *a clean cut*, *crash dump*."""
    word = tokens[index].word
    if word.endswith(("ed", "ing")) or word in verbs.IRREGULAR_PASTS - {"cut", "set", "put", "shut"}:
        return False
    if not index:
        return True
    before = tokens[index - 1]
    return (
        before.possessive
        or before.word in PREPOSITIONS - {"to"}
        or before.word
        in (
            "the",
            "a",
            "an",
            "this",
            "that",
            "any",
            "no",
            "each",
            "every",
            "another",
            "our",
            "their",
            "his",
            "her",
            "its",
        )
    )


def _listed(tokens: tuple[Token, ...], index: int, group: VerbGroup) -> bool:
    """Tell a participle in a list of things from a verb: *asked for logs, compromised accounts and keys*."""
    if group.words or not index or tokens[index - 1].word != "," or index + 1 >= len(tokens):
        return False
    return tokens[index].word.endswith("ed") and tokens[index + 1].word not in DETERMINERS


def _achieved(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """Tell *managed to break* and *went on to delete* from what was only wanted, allowed or possible."""
    if not group.first:
        return False
    before = tokens[group.first - 1].word
    return before in ("managed", "proceeded", "contrived", "went") or (before == "on" and group.first > 1)


def _hypothetical(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """Tell whether the act is imagined: *if an engineer breaks …*, *in case somebody deletes …*."""
    before = [token.word for token in tokens[max(0, group.first - SHORT_REACH) : group.first]]
    return "if" in before or "unless" in before or "whenever" in before or "case" in before


def _belongs(tokens: tuple[Token, ...], subject: NounPhrase, index: int) -> bool:
    """Tell whether a participle says what the subject did: *…, taking down X*, not *the owner of the job causing X*.

    What hangs on something that was not done (*did not see it, leading to …*) is nobody's act.
    """
    between = tokens[subject.after : index]
    if not between or (between[-1].word not in (",", *COORDINATORS) and between[-1].word not in verbs.BE):
        return False
    return not any(token.word in verbs.NEGATIONS or token.word.endswith("n't") for token in between)
