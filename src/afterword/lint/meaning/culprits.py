"""Who is named as the origin of harm by a phrase: *was the cause of*, *due to*, *traced back to*, *thanks to*."""

from afterword.document.text import Span
from afterword.lint.meaning import failing
from afterword.lint.meaning.aftermath import ACTS, STATIC
from afterword.lint.meaning.authorship import author
from afterword.lint.meaning.blamed import Origin, actor, blamed
from afterword.lint.meaning.faults import FAILURES
from afterword.lint.meaning.harm import HARM_NOUNS, SHORT_REACH, handled, names_harm
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence, Token
from afterword.lint.who.actors import COLLEAGUES, Actor
from afterword.lint.who.noun_phrases import NounPhrase

_WAS_THE = "{is|was|were|became|been} {the |a |one |}{only |real |main |actual |root |sole |primary |direct |true |}"
PHRASES = Lexicon(
    (
        _WAS_THE + "{reason|cause|source|origin} {for|of|behind|why|the|all|our|half|every|nobody|no}",
        _WAS_THE + "{reason|cause|source|origin} that {the|all|our|half|every|no|nobody|nothing|none|some|many}",
        _WAS_THE + "{reason|cause} that {most|we|two|three|four|several|hundreds|thousands|dozens|customers}",
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
        "{is|was|were} {attributed|ascribed|put down|owed|chalked up|imputed|credited|charged|laid} to",
        "{can|may|must|could} be {attributed|ascribed|put down|owed|chalked up|imputed|credited|charged|laid} to",
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


def by_phrase(reading: Reading, sentence: Sentence, span: Span, phrase: str) -> Origin | None:
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
    return Origin(actor(subject), subject, Span(subject.span.start, span.end))


def _unwelcome(tokens: tuple[Token, ...], last: int, subject: NounPhrase) -> bool:
    """Tell *the analyst is the reason for the empty shelves*: of people nobody says so of what went well."""
    if subject.actor not in COLLEAGUES or last + 1 >= len(tokens):
        return False
    return _WELCOME.isdisjoint(token.word for token in tokens[last + 1 : last + SHORT_REACH + 3])


def _as_culprit(reading: Reading, sentence: Sentence, span: Span, phrase: str) -> Origin | None:
    """Judge *the outage is due to the DBA*."""
    tokens = sentence.tokens
    start, last = sentence.at(span.start), sentence.at(span.end - 1)
    culprit = reading.grammar.noun_phrase(sentence, last + 1)
    if culprit is not None and not blamed(culprit):
        culprit = author(reading, sentence, culprit)
    if culprit is None or not blamed(culprit):
        return None
    behind = tokens[culprit.after].word if culprit.after < len(tokens) else ""
    if behind in STATIC or behind in verbs.AUXILIARIES or behind == "not" or culprit.head == "human":
        return None
    if behind.endswith("ing") and culprit.actor not in COLLEAGUES:
        return None
    negated = any(verbs.denies(token.word) for token in tokens[max(0, start - 4) : start])
    others = [at for at in range(len(tokens)) if at < start or at >= culprit.after]
    named = phrase.startswith("cause ") or phrase.endswith(":")
    if phrase.endswith(" to") and start < SHORT_REACH and {"all", "everything"} & {t.word for t in tokens[:start]}:
        named = True
    if named and culprit.actor is Actor.SYSTEM and culprit.head not in ACTS:
        return None
    harmed = named or any(failing.fails(tokens, at) or failing.lacks(tokens, at) for at in others)
    people = culprit.actor in COLLEAGUES and phrase.endswith(("due to", "owing to"))
    if people or phrase.endswith(("work of", "doing of", "because of")):
        harmed = harmed or any(tokens[at].word in failing.SPOILT for at in others)
    if phrase != "thanks to":
        harmed = harmed or any(
            (tokens[at].word in HARM_NOUNS | _SLOWNESS or tokens[at].word == "cause") and not handled(tokens, at)
            for at in others
        )
    if negated or not harmed:
        return None
    return Origin(actor(culprit), culprit, Span(span.start, culprit.span.end))
