"""Where noun phrases, verb groups and clauses begin and end, told by a closed set of small words."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Token

DETERMINERS = frozenset(
    """the a an this that these those our their his her its my your each every some any no another one both
    either""".split()
)
COORDINATORS = frozenset({"and", "or", "but", "then", "yet", "nor", "plus"})
RELATIVES = frozenset({"who", "whom", "that", "which"})
SUBORDINATORS = frozenset(
    """because when while if as since after before so although though once until unless whereas how why where what
    whether whenever than""".split()
)
PREPOSITIONS = frozenset(
    """of in on at by for from with without to into onto over under during through throughout via about against
    between among behind beyond within upon despite near per across around along inside outside toward towards
    except like due regarding concerning following including""".split()
)
PARTICLES = frozenset("down up out off over away apart back offline".split())
# Nouns that only look like participles.
_GERUND_NOUNS = frozenset(
    """engineering marketing networking accounting billing pricing nursing trading purchasing catering morning evening
    building string ring king""".split()
)
EMPHASIS = frozenset("*_`\"'~")
THEY = frozenset({"they", "them"})
PERSON_PRONOUNS = frozenset(
    """he she i you someone somebody anyone anybody nobody everyone everybody whoever no-one him her me
    himself herself""".split()
)
WE_PRONOUNS = frozenset({"we", "us", "ourselves"})


_TWICE = frozenset({("once", "more"), ("once", "again"), ("yet", "again")})  # has once more dropped it
_REPEATED = frozenset({"once", "yet", "more", "again"})


def helps(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a token belongs to the verb group that ends behind it."""
    word = tokens[at].word
    if tokens[at].kind is not Kind.WORD:
        return False
    if word == "to" or (word == "long" and at > 0 and tokens[at - 1].word in verbs.HAVE):
        return True
    if word in _REPEATED and any(
        (one.word, other.word) in _TWICE for one, other in pairwise(tokens[max(0, at - 1) : at + 2])
    ):
        return True
    return word in verbs.AUXILIARIES or word in verbs.NEGATIONS or verbs.is_adverb(word)


def nominal(token: Token) -> bool:
    """Tell whether a token can stand in a noun phrase."""
    if token.kind is Kind.MARK:
        return False
    word = token.word
    return not (
        word in PREPOSITIONS
        or word in COORDINATORS
        or word in RELATIVES
        or word in SUBORDINATORS
        or word in verbs.AUXILIARIES
        or word in ("not", "never")
    )


def ends_phrase(token: Token) -> bool:
    """Tell whether a noun phrase read from the left cannot go on: a verb, an adverb, a participle."""
    word = token.word
    return token.kind is Kind.WORD and (
        verbs.is_adverb(word)
        or (word.endswith("ing") and len(word) > len("thing") and word not in _GERUND_NOUNS)
        or word in verbs.IRREGULAR_PASTS
        or word == "once"
    )


def goes_on(token: Token) -> bool:
    """Tell whether a token behind a noun makes it part of another: *error page*; or tells how: *made visible*."""
    ends = verbs.is_adverb(token.word) or verbs.is_past(token.word) or token.word in DETERMINERS
    return nominal(token) and token.kind is not Kind.NUMBER and not ends


def is_pronoun(word: str) -> bool:
    """Tell whether a word is a noun phrase all by itself."""
    return word in PERSON_PRONOUNS or word in WE_PRONOUNS or word in THEY or word in ("it", "this", "there")


_PARENTHETIC = frozenset("as after before since when while although though once until because then still even".split())


def is_aside(token: Token) -> bool:
    """Tell whether a token opens an aside between commas: a relative clause, a participle, an apposition."""
    word = token.word
    return (
        word in RELATIVES
        or word in _PARENTHETIC
        or word in DETERMINERS
        or word in PREPOSITIONS
        or verbs.is_participle(word)
        or word.endswith("ing")
    )


def phrase_start(tokens: Sequence[Token], last: int) -> int:
    """Return the index at which the noun phrase ending at `last` begins; past `last` where there is none."""
    at = last
    while at >= 0:
        token = tokens[at]
        if token.kind is Kind.MARK and token.word in EMPHASIS and at > 0:
            at -= 1
            continue
        if token.word == "that" and 0 < at < last and nominal(tokens[at - 1]):
            break
        if token.word in DETERMINERS and not (at == last and token.word in ("this", "that", "one", "each", "both")):
            return at
        if not nominal(token):
            break
        if is_pronoun(token.word) and token.raw != "IT":  # the department
            return at if at == last else at + 1
        if at < last and verbs.is_past(token.word) and at > 0 and relative_before(tokens, at):
            break
        described = at > 0 and (tokens[at - 1].possessive or tokens[at - 1].word in DETERMINERS)
        if at < last and verbs.is_adverb(token.word) and not described:
            break
        at -= 1
    return at + 1


def relative_before(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb belongs to a relative clause: *who*, *that* or *whoever* stands before it."""
    before = at - 1
    while before > 0 and helps(tokens, before):
        before -= 1
    return tokens[before].word in RELATIVES or tokens[before].word == "whoever"


def parts_clauses(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a token stands between two clauses."""
    token = tokens[at]
    if token.kind is Kind.MARK:
        return token.word in ";:()\u2014\u2013"
    return token.word in SUBORDINATORS or token.word == "which"
