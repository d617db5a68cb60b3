"""Who a sentence makes the origin of harm: a person or a team, by subject, agent, owner or phrase (`culprits`)."""

from afterword.document.text import Span
from afterword.lint.meaning import culprits, damage
from afterword.lint.meaning.aftermath import aftermath, by_cleft, by_relative, by_which
from afterword.lint.meaning.at_the_root import rooted
from afterword.lint.meaning.authorship import author
from afterword.lint.meaning.backstage import behind
from afterword.lint.meaning.blamed import UNDERGONE, Origin, actor, blamed, is_short_team, may_name_people
from afterword.lint.meaning.breaking import (
    ALWAYS_ORIGIN,
    BREAKING,
    CONDITIONAL,
    DIRECTED,
    FORMS,
    HARM_VERBS,
    ORIGIN,
)
from afterword.lint.meaning.harm import (
    DELIBERATE,
    HARM_NOUNS,
    HARMLESS_OBJECTS,
    SHORT_REACH,
    breaks_rule,
    directed,
    harm_elsewhere,
    harms,
    on_purpose,
)
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, DETERMINERS, PARTICLES, PREPOSITIONS, RELATIVES
from afterword.lint.text.sentences import Sentence, Token
from afterword.lint.who.actors import Actor
from afterword.lint.who.noun_phrases import NounPhrase, VerbGroup


def origins(reading: Reading) -> list[Origin]:
    """Find every person, team or vendor that a sentence makes the origin of harm; systems are not reported."""
    found = []
    names = reading.grammar.cast.names
    peopled: dict[int, bool] = {}
    for lexicon in (HARM_VERBS, culprits.PHRASES):
        for match, sentence in reading.found(lexicon):
            if sentence.index not in peopled:
                peopled[sentence.index] = may_name_people(sentence, names)
            if not peopled[sentence.index]:
                continue
            if lexicon is HARM_VERBS:
                origin = _by_verb(reading, sentence, sentence.at(match.span.start))
            else:
                origin = culprits.by_phrase(reading, sentence, match.span, match.phrase)
            if origin:
                found.append(origin)
    found += aftermath(reading)
    found += behind(reading)
    found += rooted(reading)
    found.sort(key=lambda origin: (origin.span.start, origin.span.end))
    return [each for at, each in enumerate(found) if not at or each.span.start >= found[at - 1].span.end]


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
    if not blamed(agent):
        agent = author(reading, sentence, agent) or agent
    behind = tokens[agent.after].word if agent.after < len(tokens) else ""
    if not blamed(agent) or (is_short_team(agent) and behind in PREPOSITIONS | RELATIVES):
        return None
    left = [token.word for token in tokens[:index]]
    harmful = lemma in BREAKING or lemma in ALWAYS_ORIGIN or directed(tokens, index, lemma)
    if not harmful and lemma in damage.VERBS:
        harmful = damage.damages(tokens, index, lemma, reading.grammar.subject(sentence, index))
    if not harmful:
        if lemma not in CONDITIONAL | ORIGIN:
            return None
        near = [word for word in left[-SHORT_REACH:] if word in HARM_NOUNS | {"all", "everything"}]
        if not near and not harm_elsewhere(sentence, index):
            return None
    if lemma == "break" and breaks_rule(lemma, reading.grammar.subject(sentence, index)):
        return None
    if set(left) & DELIBERATE or on_purpose(sentence, index) or any(word in HARMLESS_OBJECTS for word in left[-3:-1]):
        return None
    return Origin(actor(agent), agent, Span(tokens[index].start, agent.span.end))


def _by_subject(reading: Reading, sentence: Sentence, index: int, lemma: str, group: VerbGroup) -> Origin | None:
    tokens = sentence.tokens
    if group.passive and not tokens[index].word.endswith("ing"):
        return None
    subject = reading.grammar.subject(sentence, index)
    if subject is not None and not blamed(subject):
        subject = author(reading, sentence, subject) or by_relative(reading, sentence, subject, group)
    if subject is None and (culprit := by_cleft(reading, sentence, index, lemma, group)):
        return culprit
    if subject is None or subject.head in ("nobody", "no-one", "none"):
        return by_which(reading, sentence, index, lemma, group)
    if (
        subject.tokens[0].word == "no"
        or subject.head in ("who", "whom")
        or _describes(tokens, index)
        or (subject.actor is Actor.SYSTEM and subject.head in UNDERGONE)
        or _listed(tokens, index, group)
        or _stopped(tokens, index)
        or (tokens[index].word.endswith("ing") and not _belongs(tokens, subject, index))
    ):
        return None
    thing = reading.grammar.object(sentence, index)
    if not harms(sentence, index, lemma, thing) or on_purpose(sentence, index):
        return None
    end = thing.span.end if thing and thing.first > index else tokens[index].end
    for at in range(index + 1, min(index + SHORT_REACH, len(tokens))):
        if tokens[at].word in DIRECTED.get(lemma, ()):
            end = max(end, tokens[at].end)
    return Origin(actor(subject), subject, Span(subject.span.start, end))


def _stopped(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell *pulled the plug*, which ends something, from *pulled the plug on the database*."""
    behind = [token.word for token in tokens[index + 1 : index + 4]]
    return "plug" in behind and behind[-1] != "on" and tokens[index].word.startswith("pull")


# Behind these stands no verb, whatever its form.
_BEFORE_NOUNS = frozenset("the a an our their its my your every".split())


def _describes(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell the participle of *the corrupted table* from a verb."""
    return index > 0 and tokens[index - 1].word in _BEFORE_NOUNS and verbs.is_participle(tokens[index].word)


def _is_noun_here(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell a noun from a verb of the same form: *the crash*, *a break*, *a clean cut*, *crash dump*."""
    word = tokens[index].word
    if word.endswith(("ed", "ing")) or word in verbs.IRREGULAR_PASTS - {"cut", "set", "put", "shut"}:
        return False
    if not index:
        return True
    before = tokens[index - 1]
    behind = tokens[index + 1].word if index + 1 < len(tokens) else ""
    if before.word == "that" and index > 1 and (behind in PARTICLES or behind in DETERMINERS):  # the team that cut off
        return False
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
    return not any(verbs.denies(token.word) for token in between)
