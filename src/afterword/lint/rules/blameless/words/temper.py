"""Whether temper, motive or ability of people is judged here, where no adjective says so."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words.characters import ACTIVITIES, PEOPLE
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import COLLEAGUES
from afterword.lint.who.conduct import NOBODY, denied, doer, negated_before

_ALONE = frozenset("and when as under at or while in on during after because completely , . ; : !".split())


def conduct(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *did not think before he hit enter*, *wanted to go home early*, *rubber-stamped it* of people."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    if sentence.is_question:
        return None
    verb = first
    if not _is_verbal(tokens[first].word):
        near = range(first - 1, max(first - 8, -1), -1)
        found = next((at for at in near if _is_verbal(tokens[at].word)), None)
        if found is None:
            return None
        verb = found
    while verb < len(tokens) - 1 and (
        (tokens[verb].word in verbs.AUXILIARIES and tokens[verb + 1].word in ("not", "never", "n't"))
        or tokens[verb].word in ("not", "never")
    ):
        verb += 1
    if conduct_denied(sentence, first):
        return None
    who = reading.grammar.subject(sentence, verb)
    whoever = who is not None and who.head in ("whoever", "who")
    return span if whoever or doer(reading, sentence, verb) else None


def _is_verbal(word: str) -> bool:
    return (
        word in verbs.AUXILIARIES
        or word in ("not", "never", "keen", "eager", "anxious", "desperate")
        or verbs.is_past(word)
        or (word.endswith("ing") and len(word) > len("thing"))
        or (word.endswith("s") and word[:-1] in _PRESENT)
        or word in _PRESENT
    )


_PRESENT = frozenset(
    "like love tend care want prefer need struggle take show make go blame throw hide pay feign".split()
)


def conduct_denied(sentence: Sentence, first: int) -> bool:
    """Tell whether conduct is denied just before a token; some conduct is told by a denial."""
    own = sentence.tokens[first].word
    if own in ("did", "didn't", "never", "not", "couldn't", "could", "wouldn't", "would", "without"):
        return False
    return denied(sentence.tokens, first)


def lost_nerve(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the duty manager froze and let the queue grow*; not *the engineer froze the account*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    alone = last + 1 >= len(tokens) or tokens[last + 1].word in _ALONE
    who = doer(reading, sentence, at)
    told = who is not None and who.actor in COLLEAGUES and not reading.grammar.group(sentence, at).negated
    return span if alone and told else None


def did_not_give(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *nobody gave a damn*, *the team did not give a hoot*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    who = reading.grammar.subject(sentence, at)
    nobody = (who is not None and who.head in NOBODY) or any(token.word in NOBODY for token in tokens[:at])
    denied = reading.grammar.group(sentence, at).negated and doer(reading, sentence, at) is not None
    return span if nobody or denied else None


def regardless(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *with an utter disregard for our customers*, *a rookie error*, *out of sheer laziness*."""
    del reading
    return None if negated_before(sentence.tokens, sentence.at(span.start)) or sentence.is_question else span


def epithet(sentence: Sentence, first: int, last: int) -> bool:
    """Tell *the cowboy package manager*, where a name for people describes a thing."""
    tokens = sentence.tokens
    del first
    if last + 1 >= len(tokens) or tokens[last + 1].kind is not Kind.WORD:
        return False
    word = tokens[last + 1].word
    small = word in verbs.AUXILIARIES or verbs.is_past(word) or verbs.is_adverb(word) or len(word) < len("tool")
    return not small and word not in ACTIVITIES and word not in PEOPLE and word not in _PEOPLED


_PEOPLED = frozenset(
    """engineer engineers developer developers admin admins attitude mentality approach culture who that which when with
    from work style behaviour behavior team coder coders stunt stunts mistake error move left made ran pushed hour
    night act""".split()
)


def about_words(sentence: Sentence, span: Span) -> bool:
    """Tell *we were not careful with the word "done"*: owning how something was said judges nobody's care."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    told = [token.word for token in tokens[last + 1 : last + 5]]
    ours = any(token.word == "we" for token in tokens[max(0, first - 6) : first + 1])
    return ours and told[:1] in (["with"], ["about"], ["in"]) and not _SAYING.isdisjoint(told)


_SAYING = frozenset("word words wording term terms phrase phrases language label labels definition".split())


# What is called after an offence: *the reckless driving code*; and what is insured or claimed: *the negligence clause*.
_OFFENCES = frozenset("driving endangerment manslaughter homicide riding navigation flying cycling boating".split())
_BOOKED = frozenset(
    """code codes charge charges surcharge tariff offence offences offense offenses fine fines penalty penalties
    paragraph section article statute act premium fee category insurance policy ticket tickets""".split()
)
PROVIDED = frozenset(
    "clause clauses insurance law cover claim claims paragraph suit lawsuit section lawyer threshold standard"
    " index curve prior surcharge blindness test premium doctrine".split()
)
_APPLIANCES = frozenset({("dumb", "waiter"), ("dumb", "waiters"), ("lazy", "susan"), ("lazy", "susans")})


def names_a_thing(sentence: Sentence, at: int) -> bool:
    """Tell whether an adjective is part of a name: of an offence that is booked, of *a dumb waiter*."""
    words = [token.word for token in sentence.tokens[max(0, at - _NEAR) : at + _NEAR]]
    following = sentence.tokens[at + 1].word if at + 1 < len(sentence.tokens) else ""
    offence = following in _OFFENCES and not _BOOKED.isdisjoint(words)
    return offence or (sentence.tokens[at].word, following) in _APPLIANCES


_NEAR = 6
