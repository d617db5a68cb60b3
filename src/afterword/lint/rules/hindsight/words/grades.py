"""Whether a word that grades what people could see does so here."""

from itertools import pairwise

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import stances
from afterword.lint.text import verbs
from afterword.lint.text.chunks import COORDINATORS, DETERMINERS, PERSON_PRONOUNS, PREPOSITIONS, SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import COLLEAGUES
from afterword.lint.who.conduct import behaves, denied, doer

_HUMAN = frozenset(
    "knew forgot ignored misread thought wanted overlooked underestimated missed never chose misjudged".split()
)
_SEEN = frozenset("saw noticed heard realised realized understood felt recognised recognized".split())
_AROUND = DETERMINERS | PERSON_PRONOUNS | frozenset("we it they there if when nothing no".split())
_BEING = verbs.BE
_SORTS = frozenset("matter kind kinds type types".split())
_DOING = (("had", "to", "do"), ("needed", "to", "do"))
_FACTS = frozenset("that this it not how better what to you . , why when".split())


_TRIVIALLY = frozenset({"visible", "avoidable", "preventable", "detectable", "obvious", "easy"})


def comments(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *obviously, …*: an adverb that comments on its sentence."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    spared = attributive(sentence, last) and not by_people(reading, sentence, at, last)
    if (
        spared
        or denied(tokens, at, 2, stances.NEGATIONS)
        or (sentence.is_question and tokens[0].word not in ("how", "who", "why"))
    ):
        return None
    ends = last + 1 >= len(tokens)  # an item of a list, without its full stop
    word, following = tokens[last].word, "." if ends else tokens[last + 1].word
    before = tokens[at - 1].word if at else ""
    opens = not at or before in ("(", ";", ":", "\u2014", "\u2013", "but", "and", "*", "_")
    if word == "naturally":
        return span if opens and following == "," else None
    if word == "course":
        listed = before == "," and tokens[at - 2].word == "and"
        return None if listed or before in _SORTS or not (ends or _parenthetical(sentence, last)) else span
    if (word == "trivially" and following not in _TRIVIALLY) or (ends and before != ","):
        return None
    if word in ("clearly", "plainly", "evidently") and not (opens and following == ",") and not ends:
        return span if _grades(sentence, at, last) or _saw(reading, sentence, last + 1) else None
    return span


def attributive(sentence: Sentence, last: int) -> bool:
    """Tell *obviously corrupt rows*, where it grades the adjective, from *obviously the rows were corrupt*."""
    tokens = sentence.tokens
    if last + 2 >= len(tokens) or any(token.kind is not Kind.WORD for token in tokens[last + 1 : last + 3]):
        return False
    word, noun = tokens[last + 1].word, tokens[last + 2].word
    if word in verbs.AUXILIARIES or noun in verbs.AUXILIARIES or noun in DETERMINERS or noun in PREPOSITIONS:
        return False
    if noun in COORDINATORS or noun in SUBORDINATORS or verbs.is_adverb(noun):
        return False
    if noun in stances.OBVIOUS_THINGS or noun in _JUDGED:  # what people did is graded all the same
        return False
    if verbs.is_past(word):
        before = tokens[last - 1].word if last else ""
        later = any(token.word in verbs.AUXILIARIES for token in tokens[last + 3 :])
        return before in DETERMINERS | PREPOSITIONS or verbs.is_past(before) or (not last and later)
    return word in _STATES or bool(_QUALITY.match(word))


def by_people(reading: Reading, sentence: Sentence, at: int, last: int) -> bool:
    """Tell whether people did something with what is graded: *merged obviously broken code*; they are who was blind."""
    tokens = sentence.tokens
    for verb in (*range(at - 1, -1, -1), *range(last + 2, len(tokens))):
        word = tokens[verb].word
        if not (verbs.is_past(word) or verbs.is_participle(word)) or word in verbs.AUXILIARIES:
            continue
        group = reading.grammar.group(sentence, verb)
        if not group.passive:
            return doer(reading, sentence, verb) is not None
        agent = reading.grammar.agent(sentence, verb)
        return word in _ONLY_PEOPLE if agent is None else behaves(agent)
    return False


# What a thing is like in itself, whatever anybody saw.
_STATES = frozenset(
    """corrupt wrong invalid stale broken bad empty malformed healthy false fake bogus blank old new dead odd missing
    absurd low high large small long short late early dangerous safe unsafe good nonsensical off redundant different
    distinct similar dirty clean hot cold slow fast full odd-looking faulty defective damaged outdated obsolete expired
    duplicate superfluous private public foreign ill-formed flawed sick dying idle hostile""".split()
)
_QUALITY = Pattern(
    r"(?:un|in|im|ir|non-?|mis|over|dis)[a-z]{4,}(?:ed|able|ible|ent|ant|al|ic|id|ect|ete|ive)\Z"
    r"|[a-z]{3,}(?:able|ible|ous|ful|less)\Z"
)
_JUDGED = frozenset(
    "decision decisions choice choices call step move action assumption idea answer approach way plan cause fix".split()
)
_ONLY_PEOPLE = frozenset(
    """merged deployed approved released shipped pushed overlooked ignored missed signed chosen entered typed pasted
    waved""".split()
)


_ESTIMATED = frozenset("estimate estimates approximation guess guesses extrapolation rough approximate".split())


def _parenthetical(sentence: Sentence, last: int) -> bool:
    """Tell *of course* from *a kind of course material*."""
    tokens = sentence.tokens
    first = last - 1
    following = [token.word for token in tokens[last + 1 : last + 3]]
    if following[:1] in (["i"], ["we"]) and following[1:] in (["will"], ["'ll"], ["can"]):  # of course we'll help
        return False
    behind = tokens[last + 1 :]
    if any(each.word in ("a", "an") and after.word in _ESTIMATED for each, after in pairwise(behind)):
        return False  # what is granted about a figure
    if tokens[last + 1].kind is Kind.MARK or (first and tokens[first - 1].kind is Kind.MARK):
        return True
    near = (tokens[first - 1].word if first else "", tokens[last + 1].word)
    return any(word in _AROUND or word in verbs.AUXILIARIES or verbs.is_adverb(word) for word in near)


def _grades(sentence: Sentence, at: int, last: int) -> bool:
    """Tell *was clearly too small* and *he clearly did not look* from *clearly labelled* and *clearly shows*."""
    tokens = sentence.tokens
    following = tokens[last + 1].word
    if following in ("visible", "recognisable", "recognizable", "foreseeable", "apparent"):
        return bool(at) and tokens[at - 1].word in ("was", "were", "been")
    if following == "too":
        return True
    if following in stances.LABELLED or (at and tokens[at - 1].word in ("is", "are", "be", "to", "a", "the", "more")):
        return False
    if not at:
        return True
    if tokens[at - 1].word in ("was", "were", "had", "did", "been", "has", "have"):
        return not verbs.is_participle(following) or tokens[at - 1].word in ("had", "has", "have")
    return following in verbs.AUXILIARIES or following in _HUMAN


def _saw(reading: Reading, sentence: Sentence, verb: int) -> bool:
    """Tell *the operators clearly saw the level* from what we, or a sensor, clearly saw."""
    who = doer(reading, sentence, verb) if verb < len(sentence.tokens) and sentence.tokens[verb].word in _SEEN else None
    return who is not None and who.actor in COLLEAGUES


def verdict(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *it was obvious that* and *an obvious mistake*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    before = {token.word for token in tokens[max(0, at - 4) : at]}
    if (
        denied(tokens, at, 4, stances.NEGATIONS)
        or before & stances.EMERGING
        or sentence.is_question
        or _aimed(sentence, at)
    ):
        return None
    following, beyond = (tokens[each].word if each < len(tokens) else "" for each in (last + 1, last + 2))
    word = tokens[last].word
    if word in ("glaring", "blatant"):
        graded = following in stances.OBVIOUS_THINGS
    elif word == "trivial":
        graded = following in stances.TRIVIAL_THINGS or (following == "to" and beyond in stances.TRIVIAL_TO)
    elif "most" in before or (before & {"be", "so"} and not before & {"have", "been"}):
        graded = False
    elif word in ("obvious", "evident", "plain", "apparent"):
        said = bool(before & _BEING) and (word == "obvious" or following == "that" or _to_people(following, beyond))
        graded = said or (word == "obvious" and following in stances.OBVIOUS_THINGS and beyond not in ("is", "are"))
    else:
        graded = True
    return span if graded else None


def _aimed(sentence: Sentence, at: int) -> bool:
    """Tell *so that the region is obvious* and *is obvious only on a log scale* from a verdict."""
    tokens = sentence.tokens
    only = at + 1 < len(tokens) and tokens[at + 1].word == "only"
    pairs = pairwise(tokens[:at])
    return only or any(first.word == "so" and second.word == "that" for first, second in pairs)


def _to_people(following: str, beyond: str) -> bool:
    return following == "to" and beyond in ("anyone", "everyone", "everybody", "anybody", "all")


def phrase(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *hard to miss* and *it goes without saying*."""
    at = sentence.at(span.start)
    words = [token.word for token in sentence.tokens[at:]]
    if words[1:3] == ["first", "line"] and at == 0:
        return None  # the first line of the recording is a line
    behind = sentence.at(span.end - 1) + 1
    if "easy" in words[: behind - at] and words[behind - at : behind - at + 1] in _WHERE:
        return None  # how well something is seen from there
    if any(token.word.startswith("lack") for token in sentence.tokens[max(0, at - 3) : at]):
        return None  # what somebody is said to lack is not what everybody could see
    if "not" in words[:1] or words[0].endswith("n't") or words[0] in ("no", "hardly"):
        return span
    return None if denied(sentence.tokens, at, 3, stances.NEGATIONS) or sentence.is_question else span


_WHERE = [["on"], ["from"], ["at"], ["by"], ["behind"], ["through"]]


def all_to_do(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *all the operator had to do*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    if at and tokens[at - 1].kind is Kind.WORD and tokens[at - 1].word not in ("that", "but", "and", "was"):
        return None
    for index in range(at + 2, min(at + 8, len(tokens) - 2)):
        words = tuple(token.word for token in tokens[index : index + 3])
        if words in _DOING and index + 3 < len(tokens) and tokens[index + 3].word in ("was", "is", ",", ":"):
            return Span(tokens[at].start, tokens[index + 2].end)
        if words[0] in (",", ";", ":"):
            return None
    return None


def anybody(_: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *any engineer knows*, *even a junior would have seen*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    for index in range(last + 1, min(last + 5, len(tokens) - 1)):
        if tokens[index].word not in stances.PEOPLE:
            if tokens[index].kind is not Kind.WORD or tokens[index].word in verbs.AUXILIARIES:
                return None
            continue
        verb = index + 1
        modal = tokens[verb].word in ("would", "could", "should", "can", "will", "must", "ought")
        while verb < len(tokens) - 1 and (tokens[verb].word in verbs.AUXILIARIES or verbs.is_adverb(tokens[verb].word)):
            verb += 1
        sane = any(token.word in stances.SENSIBLE for token in tokens[last:index])
        if not (
            tokens[verb].word in stances.PERCEIVING or (sane and modal and "have" in _words(sentence, index, verb))
        ) or any(verbs.denies(token.word) for token in tokens[index:verb]):
            continue
        if tokens[verb].word in ("knows", "sees", "understands") or modal:
            plain = not modal or tokens[verb].word in ("see", "check", "ask", "notice", "spot")
            seen = tokens[verb + 1].word if verb + 1 < len(tokens) else "."
            return None if plain and seen not in _FACTS else Span(tokens[at].start, tokens[verb].end)
    return None


def _words(sentence: Sentence, first: int, after: int) -> set[str]:
    return {token.word for token in sentence.tokens[first:after]}


def only_had(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the on-call simply had to open the page*; not *we just had to wait*."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    if last + 1 >= len(tokens) or tokens[last + 1].word in stances.WAITING or sentence.is_question:
        return None
    subject = reading.grammar.subject(sentence, sentence.at(span.start))
    they = subject is not None and subject.head == "they" and tokens[last + 1].word in stances.PERCEIVING
    return span if they or (subject is not None and subject.actor in COLLEAGUES) else None
