"""Who a sentence makes the origin of harm: a person or a team, by subject, agent, owner or phrase."""

from afterword.document.text import Span
from afterword.lint.meaning import damage, failing
from afterword.lint.meaning.aftermath import ACTS, STATIC, aftermath, by_cleft, by_relative, by_which
from afterword.lint.meaning.at_the_root import rooted
from afterword.lint.meaning.backstage import behind
from afterword.lint.meaning.blamed import UNDERGONE, Origin, actor, blamed, is_short_team, may_name_people
from afterword.lint.meaning.faults import FAILURES
from afterword.lint.meaning.harm import (
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
    names_harm,
    on_purpose,
)
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, DETERMINERS, PARTICLES, PREPOSITIONS, RELATIVES
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.text.subjects import NounPhrase, VerbGroup
from afterword.lint.who.actors import Actor

_WAS_THE = "{is|was|were|became|been} {the|a|one|} {only |real |main |actual |root |sole |primary |direct |true |}"
ORIGINS = Lexicon(
    (
        _WAS_THE + "{reason|cause|source|origin} {for|of|behind|why|the|all|our|half|every|nobody|no}",
        _WAS_THE + "{reason|cause|source|origin} that {the|all|our|half|every}",
        _WAS_THE + "{trigger|author|originator} {for|of|behind}",
        "{is|was|were|stood|stands} behind",
        "had {his|her|their|a} hand in",
        "{due|owing} to",
        "cause {is|was}",
        "because of",
        "at the hands of",
        "thanks to",
        "courtesy of",
        "{is|was|are|were} the {work|doing|handiwork|product} of",
        "{is|was} why",
        "{origin|cause|reason|source}:",
        "{traced|traces|tracked|tracks|comes|came|goes|went|go} {back |down |}to",
        "{leads|led|points|pointed|dates} back to",
        "{stemmed|stems|resulted|results|arose|sprang|came|comes} from",
        "{is|was|were} the {direct |immediate |}{result|consequence|outcome|product} of",
        "{has|had} {its|their} {origin|origins|source|root|roots|cause|beginning} {in|with|at}",
        "{is|was|were|came|comes} {all |entirely |largely |mainly |purely |simply |}down to",
        "on account of",
        "attributable to",
        "{is|was|were} {attributed|ascribed|put down} to",
        "{to|by} the hand of",
        "{originated|originates|began|started} {with|from|in}",
        "put there by",
        "{set|sets} in motion",
        "{paved|paves|paving} the way for",
        "{opened|opens|opening} the door {to|for}",
        "{laid|lays} the {ground|foundation|foundations} for",
        "{gave|gives|given|giving} rise to",
        "{brought|brings} on",
    )
)
# Harm that is told with whoever it comes from, and with no verb of its own.
_SLOWNESS = frozenset(
    """latency slowdown slowness lag standstill stoppage shutdown delay delays gridlock tailback tailbacks halt
    black-out
    overrun overruns shortfall shortage misprint misprints duplicates""".split()
)
# What somebody is the good reason for.
_WELCOME = frozenset(
    """success quick fast smooth early recovery improvement speed calm good short restored happy ease why
    existence change decision request ticket choice design join""".split()
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
    " by",
    ":",
    "result of",
    "consequence of",
    "outcome of",
    "product of",
    " at",
    "account of",
    "hand of",
    "work of",
    "doing of",
)
_ORIGIN_OF = (
    "reason of",
    " cause of",
    "source of",
    "origin of",
    "trigger of",
    "author of",
    "originator of",
    "door to",
    "rise to",
)


def origins(reading: Reading) -> list[Origin]:
    """Find every person, team or vendor that a sentence makes the origin of harm; systems are not reported."""
    found = []
    names = reading.grammar.cast.names
    peopled: dict[int, bool] = {}
    for lexicon in (HARM_VERBS, ORIGINS):
        for match, sentence in reading.found(lexicon):
            if sentence.index not in peopled:
                peopled[sentence.index] = may_name_people(sentence, names)
            if not peopled[sentence.index]:
                continue
            if lexicon is HARM_VERBS:
                origin = _by_verb(reading, sentence, sentence.at(match.span.start))
            else:
                origin = _by_phrase(reading, sentence, match.span, match.phrase)
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
        agent = _author(reading, sentence, agent) or agent
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
    if set(left) & DELIBERATE or any(word in HARMLESS_OBJECTS for word in left[-3:-1]):
        return None
    return Origin(actor(agent), agent, Span(tokens[index].start, agent.span.end), agent.actor is Actor.SYSTEM)


def _by_subject(reading: Reading, sentence: Sentence, index: int, lemma: str, group: VerbGroup) -> Origin | None:
    tokens = sentence.tokens
    if group.passive and not tokens[index].word.endswith("ing"):
        return None
    subject = reading.grammar.subject(sentence, index)
    if subject is not None and not blamed(subject):
        subject = _author(reading, sentence, subject) or by_relative(reading, sentence, subject, group)
    if subject is None and (culprit := by_cleft(reading, sentence, index, lemma, group)):
        return culprit
    if subject is None or subject.head in ("nobody", "no-one", "none"):
        return by_which(reading, sentence, index, lemma, group)
    if (
        subject.tokens[0].word == "no"
        or subject.head in ("who", "whom")
        or (subject.actor is Actor.SYSTEM and subject.head in UNDERGONE)
        or _listed(tokens, index, group)
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
    return Origin(actor(subject), subject, Span(subject.span.start, end), subject.actor is Actor.SYSTEM)


def _author(reading: Reading, sentence: Sentence, subject: NounPhrase) -> NounPhrase | None:
    """Return *the commit by Oksana* as something of hers."""
    tokens = sentence.tokens
    if subject.after >= len(tokens) or tokens[subject.after].word not in ("by", "from", "of"):
        return None
    if tokens[subject.after].word == "of" and (maker := _maker(reading, sentence, subject)):
        return subject._replace(possessor=maker.actor)
    if tokens[subject.after].word == "of" and subject.head not in ACTS:
        return None
    if verbs.is_participle(subject.head):  # a change deployed by her is where it comes from
        return None
    if subject.head in ("error", "errors", "mistake", "mistakes", "fault"):  # a label, or a slip: told elsewhere
        return None
    author = reading.grammar.phrase_before_verb(sentence, subject.after + 1)
    return subject._replace(possessor=author.actor) if author and blamed(author) else None


def _maker(reading: Reading, sentence: Sentence, act: NounPhrase) -> NounPhrase | None:
    """Return the team of *the clean-up of the archive by the team*."""
    tokens = sentence.tokens
    for at in range(act.after + 1, min(act.after + SHORT_REACH, len(tokens) - 1)):
        if tokens[at].word == "by":
            maker = reading.grammar.phrase_before_verb(sentence, at + 1)
            return maker if maker is not None and blamed(maker) and maker.actor is not Actor.SYSTEM else None
        if tokens[at].kind is Kind.MARK or verbs.is_past(tokens[at].word) or tokens[at].word in verbs.AUXILIARIES:
            return None
    return None


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
    if subject is None or not blamed(subject) or group.negated or subject.tokens[0].word == "no":
        return None
    stated = any(failing.fails(tokens, at) or failing.lacks(tokens, at) for at in range(last + 1, len(tokens)))
    stated = stated or any(token.word in failing.SPOILT | FAILURES for token in tokens[last + 1 : last + 5])
    held = phrase.startswith(("had", "is the", "was the", "were the")) and _unwelcome(tokens, last, subject)
    if not (stated or names_harm(tokens, last) or held):
        return None
    return Origin(actor(subject), subject, Span(subject.span.start, span.end), subject.actor is Actor.SYSTEM)


def _unwelcome(tokens: tuple[Token, ...], last: int, subject: NounPhrase) -> bool:
    """Tell *the analyst is the reason for the empty shelves*: of people nobody says so of what went well."""
    if subject.actor not in (Actor.PERSON, Actor.TEAM) or last + 1 >= len(tokens):
        return False
    return _WELCOME.isdisjoint(token.word for token in tokens[last + 1 : last + SHORT_REACH + 3])


def _as_culprit(reading: Reading, sentence: Sentence, span: Span, phrase: str) -> Origin | None:
    """Judge *the outage is due to the DBA*."""
    tokens = sentence.tokens
    start, last = sentence.at(span.start), sentence.at(span.end - 1)
    culprit = reading.grammar.noun_phrase(sentence, last + 1)
    if culprit is not None and not blamed(culprit):
        culprit = _author(reading, sentence, culprit)
    if culprit is None or not blamed(culprit):
        return None
    behind = tokens[culprit.after].word if culprit.after < len(tokens) else ""
    if behind in STATIC or behind in verbs.AUXILIARIES or behind == "not" or culprit.head == "human":
        return None
    if behind.endswith("ing") and culprit.actor not in (Actor.PERSON, Actor.TEAM):
        return None
    negated = any(
        token.word in verbs.NEGATIONS or token.word.endswith("n't") for token in tokens[max(0, start - 4) : start]
    )
    others = [at for at in range(len(tokens)) if at < start or at >= culprit.after]
    named = phrase.startswith("cause ") or phrase.endswith(":")
    if phrase.endswith(" to") and start < SHORT_REACH and {"all", "everything"} & {t.word for t in tokens[:start]}:
        named = True
    if named and culprit.actor is Actor.SYSTEM and culprit.head not in ACTS:
        return None
    harmed = named or any(failing.fails(tokens, at) or failing.lacks(tokens, at) for at in others)
    people = culprit.actor in (Actor.PERSON, Actor.TEAM) and phrase.endswith(("due to", "owing to"))
    if people or phrase.endswith(("work of", "doing of", "because of")):
        harmed = harmed or any(tokens[at].word in failing.SPOILT for at in others)
    if phrase != "thanks to":
        harmed = harmed or any(
            (tokens[at].word in HARM_NOUNS | _SLOWNESS or tokens[at].word == "cause") and not handled(tokens, at)
            for at in others
        )
    if negated or not harmed:
        return None
    return Origin(actor(culprit), culprit, Span(span.start, culprit.span.end), culprit.actor is Actor.SYSTEM)


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
    return not any(token.word in verbs.NEGATIONS or token.word.endswith("n't") for token in between)
