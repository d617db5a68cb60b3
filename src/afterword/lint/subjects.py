"""Who does what: the subject, agent and object of a verb, and what kind of actor a noun phrase names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from afterword.document.facts import Facts
from afterword.document.text import Span
from afterword.lint import nouns, verbs
from afterword.lint.options import Person
from afterword.lint.sentences import Kind, Sentence, Sentences, Token


class Actor(Enum):
    """What a noun phrase names. Unknown nouns are systems: a false alarm costs more than a miss."""

    PERSON = auto()
    TEAM = auto()
    WE = auto()
    VENDOR = auto()
    AFFECTED = auto()
    SYSTEM = auto()


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Some tokens of a sentence that name something, from index `first` up to but without `after`."""

    tokens: tuple[Token, ...]
    first: int
    actor: Actor
    possessor: Actor | None = None

    @property
    def after(self) -> int:
        """Index of the token behind it."""
        return self.first + len(self.tokens)

    @property
    def head(self) -> str:
        """Its last word."""
        return self.tokens[-1].word if self.tokens else ""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its helpers: *has not been checked*; `first` is the index of the first helper."""

    first: int
    index: int
    words: tuple[str, ...]

    @property
    def negated(self) -> bool:
        """Whether a *not*, *never* or *n't* stands among the helpers."""
        return any(word in verbs.NEGATIONS or word.endswith("n't") for word in self.words)

    @property
    def modal(self) -> bool:
        """Whether it says what can, may or would be rather than what was."""
        return any(word in verbs.MODALS for word in self.words)

    @property
    def infinitive(self) -> bool:
        """Whether it is a *to* form."""
        return "to" in self.words

    @property
    def passive(self) -> bool:
        """Whether a form of *be* or *get* stands directly before it, adverbs aside."""
        return any(word in verbs.BE or word in ("got", "gets", "get", "getting") for word in self.words)


@dataclass(frozen=True, slots=True)
class Cast:
    """The names a document and the directory know, in lower case."""

    people: frozenset[str]
    teams: frozenset[str]
    vendors: frozenset[str]

    @classmethod
    def of(cls, facts: Facts, directory: Iterable[Person] = ()) -> "Cast":
        """Gather the names from front matter and directory."""
        handles = [facts.owner or "", *facts.contributors, *facts.reviewers, *(who for _, who in facts.roles)]
        people = {handle.lstrip("@").lower() for handle in handles if handle}
        for person in directory:
            people |= {person.handle.lower(), *person.name.lower().split()}
        return cls(
            frozenset(people),
            frozenset(team.lower() for team in facts.teams),
            frozenset(vendor.lower() for vendor in facts.vendors),
        )


DETERMINERS = frozenset(
    "the a an this that these those our their his her its my your each every some any no another one both either".split()
)
COORDINATORS = frozenset({"and", "or", "but", "then", "yet", "nor", "plus"})
RELATIVES = frozenset({"who", "whom", "that", "which"})
SUBORDINATORS = frozenset(
    """because when while if as since after before so although though once until unless whereas how why where what whether
    whenever than""".split()
)
PREPOSITIONS = frozenset(
    """of in on at by for from with without to into onto over under during through throughout via about against between
    among behind beyond within upon despite near per across around along inside outside toward towards except like due
    regarding concerning following including""".split()
)
PARTICLES = frozenset("down up out off over away apart back offline".split())
_ACHIEVING = frozenset("managed proceeded contrived succeeded went happened".split())
_HEADS_OF = frozenset("head chief director vp".split())
_QUANTITIES = frozenset("one two three four some most any many all each none both several part somebody someone".split())
# *caused from the administrator*: what other languages say for *by*.
_LOOSE_AGENTS = frozenset({"from", "through", "thru"})
# *by nine, by then, by mistake, by mail*: no agents.
_NOT_AGENTS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve noon midnight then now monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november december today
    tomorrow yesterday morning evening afternoon night hand default mistake accident design chance far email e-mail mail
    phone law half day days hour hours minute minutes week weeks percent virtue definition""".split()
)
_EMPHASIS = frozenset("*_`\"'~")
_THEY = frozenset({"they", "them"})
_MACHINE_TEAMS = frozenset("group unit division bridge board chapter guild shift organisation organization crew".split())
_BOUND_NAMES = 3
_REACH = 9


class Grammar:
    """Shallow syntax over the sentences of one document; no model, no tagger, a closed set of small words."""

    def __init__(self, sentences: Sentences, cast: Cast) -> None:
        self._sentences = sentences
        self._cast = cast

    def group(self, sentence: Sentence, index: int) -> VerbGroup:
        """Return the verb group whose main verb is the token at an index."""
        tokens = sentence.tokens
        first = index
        while first and _helps(tokens, first - 1):
            first -= 1
        return VerbGroup(first, index, tuple(token.word for token in tokens[first:index]))

    def subject(self, sentence: Sentence, index: int) -> NounPhrase | None:
        """Return the subject of the verb at a token index: of the noun phrases before it, the one that governs it."""
        tokens = sentence.tokens
        last = self.group(sentence, index).first - 1
        while last > 0 and (tokens[last].word in _ACHIEVING or (tokens[last].word == "on" and tokens[last - 1].word == "went")):
            last -= 1
            while last > 0 and _helps(tokens, last):
                last -= 1
        return self._before(sentence, last, 0)

    def agent(self, sentence: Sentence, index: int) -> NounPhrase | None:
        """Return who stands in the *by*-phrase of the participle at a token index."""
        tokens = sentence.tokens
        for at in range(index + 1, min(index + _REACH, len(tokens) - 1)):
            word = tokens[at].word
            if word == "by" or (word in _LOOSE_AGENTS and tokens[index].word in ("caused", "triggered", "broken", "provoked")):
                phrase = self.noun_phrase(sentence, at + 1)
                return phrase if phrase and not _is_gerund(phrase) and phrase.head not in _NOT_AGENTS else None
            if tokens[at].kind is Kind.MARK and word not in _EMPHASIS | {"("}:
                return None
            if word in RELATIVES or word in COORDINATORS or word in SUBORDINATORS or word in verbs.AUXILIARIES:
                return None
        return None

    def object(self, sentence: Sentence, index: int) -> NounPhrase | None:
        """Return the noun phrase directly behind the verb at a token index, particles and adverbs skipped."""
        tokens = sentence.tokens
        at = index + 1
        while at < len(tokens) and (
            tokens[at].word in PARTICLES or verbs.is_adverb(tokens[at].word) or tokens[at].word in _EMPHASIS
        ):
            at += 1
        return self.noun_phrase(sentence, at)

    def noun_phrase(self, sentence: Sentence, first: int) -> NounPhrase | None:
        """Return the noun phrase that begins at a token index, or None where none does."""
        tokens = sentence.tokens
        at = first
        named = False
        while at < len(tokens):
            token = tokens[at]
            if token.word in _EMPHASIS and token.kind is Kind.MARK:
                at += 1
                continue
            if at > first and token.word in DETERMINERS and not tokens[at - 1].possessive:
                break
            if not _nominal(token) and token.word not in DETERMINERS:
                break
            pronoun = _is_pronoun(token.word)
            if named and (_ends_phrase(token) or pronoun or token.word in PARTICLES):
                break
            named = named or token.word not in DETERMINERS
            at += 1
            if pronoun:
                break
        return self._phrase(sentence, first, at)

    def actor(self, sentence: Sentence, tokens: Sequence[Token]) -> Actor:
        """Tell what kind of actor some tokens name; modifiers count, the last word decides."""
        while tokens and (tokens[-1].word in _EMPHASIS or verbs.is_adverb(tokens[-1].word)):
            tokens = tokens[:-1]
        if not tokens:
            return Actor.SYSTEM
        head = tokens[-1]
        modifiers = [token for token in tokens[:-1] if token.word not in DETERMINERS and not token.possessive]
        if head.kind is Kind.HANDLE:
            return Actor.PERSON
        if head.kind is not Kind.WORD:
            return self._numbered(sentence, tokens)
        if head.word in _THEY:
            return self._antecedent(sentence, head)
        return (
            self._pronoun(tokens)
            or self._name(tokens, modifiers)
            or self._role(sentence, head, modifiers)
            or self._group_of_people(tokens, modifiers)
            or Actor.SYSTEM
        )

    # -- noun phrases -------------------------------------------------------------------------------------------------

    def _phrase(self, sentence: Sentence, first: int, after: int) -> NounPhrase | None:
        tokens = sentence.tokens[first:after]
        while tokens and tokens[-1].kind is Kind.MARK:
            tokens = tokens[:-1]
        while tokens and tokens[0].kind is Kind.MARK:
            tokens = tokens[1:]
            first += 1
        if not tokens:
            return None
        owners = [at for at, token in enumerate(tokens[:-1]) if token.possessive]
        possessor = self.actor(sentence, tokens[: owners[-1] + 1]) if owners else None
        if possessor is None and tokens[0].word in ("his", "her", "my", "your") and len(tokens) > 1:
            possessor = Actor.PERSON
        own = tokens[owners[-1] + 1 :] if owners else tokens
        return NounPhrase(tuple(tokens), first, self.actor(sentence, own), possessor)

    def _before(self, sentence: Sentence, last: int, depth: int) -> NounPhrase | None:
        """Return the noun phrase that governs a verb whose group begins behind the token `last`."""
        tokens = sentence.tokens
        while last >= 0 and tokens[last].kind is Kind.MARK and tokens[last].word in _EMPHASIS:
            last -= 1
        if last < 0 or depth > _REACH:
            return None
        token = tokens[last]
        if token.kind is Kind.MARK:
            return self._before_mark(sentence, last, depth)
        if token.word in COORDINATORS:
            return self._opening(sentence, last)
        if token.word in RELATIVES:
            return self._before_relative(sentence, last, depth)
        first = _start(tokens, last)
        if first > last:
            return None
        phrase = self._phrase(sentence, first, last + 1)
        return self._governor(sentence, phrase, first, depth)

    def _before_mark(self, sentence: Sentence, last: int, depth: int) -> NounPhrase | None:
        tokens = sentence.tokens
        if tokens[last].word == ")":
            opening = next((at for at in range(last - 1, -1, -1) if tokens[at].word == "("), 0)
            return self._before(sentence, opening - 1, depth + 1)
        if tokens[last].word != ",":
            return None
        opening = next((at for at in range(last - 1, 0, -1) if tokens[at].word == ","), -1)
        if opening > 0 and _is_aside(tokens[opening + 1]):
            found = self._before(sentence, opening - 1, depth + 1)
            return _somebody(found) if tokens[opening + 1].word == "who" else found
        return self._opening(sentence, last)

    def _before_relative(self, sentence: Sentence, last: int, depth: int) -> NounPhrase | None:
        """Return the antecedent of *who* or *that*; a *which* behind a comma takes up the whole clause."""
        tokens = sentence.tokens
        comma = bool(last) and tokens[last - 1].word == ","
        if tokens[last].word == "which" and comma:
            return None
        found = self._before(sentence, last - 2 if comma else last - 1, depth + 1)
        return _somebody(found) if tokens[last].word == "who" else found

    def _governor(self, sentence: Sentence, phrase: NounPhrase | None, first: int, depth: int) -> NounPhrase | None:
        """Climb from a noun phrase that only describes (*the author of the script*) to the one described."""
        tokens = sentence.tokens
        before = first - 1
        if before < 1:
            return phrase
        word = tokens[before].word
        if word in RELATIVES:
            named = phrase is not None and (phrase.actor is not Actor.SYSTEM or phrase.tokens[0].word in DETERMINERS)
            return phrase if named else self._before_relative(sentence, before, depth) or phrase
        if tokens[before - 1].word == "to" and _nominal(tokens[before]) and before > 1:  # the decision to skip the canary
            return self._before(sentence, before - 2, depth + 1) or phrase
        if word.endswith("ing") and len(word) > len("thing") and _nominal(tokens[before - 1]):
            return self._before(sentence, before - 1, depth + 1)
        if word in PREPOSITIONS:
            further = before - 1
            while further > 0 and (tokens[further].word in PARTICLES or verbs.is_adverb(tokens[further].word)):
                further -= 1
            if further > 0 and tokens[further].word in PREPOSITIONS:
                further -= 1
            if further > 0 and verbs.is_participle(tokens[further].word) and tokens[further - 1].word not in verbs.AUXILIARIES:
                further -= 1
            if tokens[further].kind is Kind.MARK or tokens[further].word in SUBORDINATORS | COORDINATORS:
                return phrase
            outer = self._before(sentence, further, depth + 1)
            if outer is None:
                return phrase
            return self._partitive(outer, phrase) if word == "of" else outer
        if verbs.is_past(word) or word in verbs.AUXILIARIES:
            return self._past_relative(sentence, before, depth) or phrase
        return phrase

    def _partitive(self, outer: NounPhrase, inner: NounPhrase | None) -> NounPhrase:
        if inner is None:
            return outer
        if outer.head in _HEADS_OF:
            return NounPhrase(outer.tokens, outer.first, Actor.PERSON)
        if outer.head in _QUANTITIES:
            actor = Actor.PERSON if outer.head == "one" and inner.actor is Actor.TEAM else inner.actor
            return NounPhrase(outer.tokens, outer.first, actor)
        if outer.possessor is None and inner.actor in (Actor.PERSON, Actor.TEAM):
            return NounPhrase(outer.tokens, outer.first, outer.actor, inner.actor)
        return outer

    def _past_relative(self, sentence: Sentence, at: int, depth: int) -> NounPhrase | None:
        """Return *the engineer* for *the engineer who deployed the change broke*; None without such a clause."""
        tokens = sentence.tokens
        while at > 0 and (_helps(tokens, at) or verbs.is_past(tokens[at].word)):
            at -= 1
        if tokens[at].word == "whoever":
            return NounPhrase(tokens[at : at + 1], at, Actor.PERSON)
        if tokens[at].word in ("who", "that") and at > 0:
            return self._before_relative(sentence, at, depth + 1)
        return None

    def _opening(self, sentence: Sentence, last: int) -> NounPhrase | None:
        """Return the noun phrase that opens the clause ending at `last`: the subject a second verb shares."""
        tokens = sentence.tokens
        at = last - 1
        while at > 0 and not _parts_clauses(tokens, at):
            at -= 1
        first = at + 1 if _parts_clauses(tokens, at) else at
        while first < last and (verbs.is_adverb(tokens[first].word) or tokens[first].word == ","):
            first += 1
        if first < last and tokens[first].word in PREPOSITIONS:
            inner = self.noun_phrase(sentence, first + 1)
            first = inner.after if inner else first + 1
            if first < last and tokens[first].word == ",":
                first += 1
        for start in range(first, min(first + 2, last)):
            phrase = self.noun_phrase(sentence, start)
            if phrase:
                return self._without_verb(sentence, phrase)
        return None

    def _without_verb(self, sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
        """Cut a phrase read from the left before its verb: *Marek wiped* names Marek."""
        for at, token in enumerate(phrase.tokens):
            if at and (verbs.is_past(token.word) or token.word in verbs.AUXILIARIES):
                return self._phrase(sentence, phrase.first, phrase.first + at)
        return phrase

    # -- actors -------------------------------------------------------------------------------------------------------

    def _numbered(self, sentence: Sentence, tokens: Sequence[Token]) -> Actor:
        """Type *on-call 2* like *on-call*; everything else that ends in a number or in code is a system."""
        if tokens[-1].kind is Kind.NUMBER and len(tokens) > 1 and tokens[-2].word in nouns.PERSON_NOUNS:
            return self.actor(sentence, tokens[:-1])
        return Actor.SYSTEM

    def _pronoun(self, tokens: Sequence[Token]) -> Actor | None:
        word = tokens[-1].word
        if word in nouns.WE_PRONOUNS:
            return Actor.WE
        if word in nouns.WE_OWNED and len(tokens) > 1 and tokens[0].word == "our":
            return Actor.WE
        return Actor.PERSON if word in nouns.PERSON_PRONOUNS else None

    def _name(self, tokens: Sequence[Token], modifiers: Sequence[Token]) -> Actor | None:
        head = tokens[-1]
        phrase = " ".join(token.word for token in tokens if token.word not in DETERMINERS)
        if phrase in self._cast.vendors or head.word in self._cast.vendors:
            return Actor.VENDOR
        if phrase in self._cast.teams:
            return Actor.TEAM
        if not head.capital:
            return None
        if head.word in self._cast.people:
            return Actor.PERSON
        given = [token for token in (*modifiers, head)[-_BOUND_NAMES:] if token.capital]
        bare = not any(token.word in DETERMINERS for token in tokens)
        known = any(token.word in nouns.GIVEN_NAMES for token in given)
        return Actor.PERSON if known and bare and not head.raw.isupper() else None

    def _role(self, sentence: Sentence, head: Token, modifiers: Sequence[Token]) -> Actor | None:
        word = head.word
        if word in nouns.VENDOR_NOUNS:
            return Actor.VENDOR
        if word in nouns.AFFECTED_NOUNS:
            return Actor.AFFECTED
        plural = word in nouns.TEAM_PLURALS
        if word not in nouns.PERSON_NOUNS and not plural:
            return None
        single = word.removesuffix("s") if plural else word
        if _is_machine(sentence, single, modifiers):
            return Actor.SYSTEM
        return Actor.TEAM if plural else Actor.PERSON

    def _group_of_people(self, tokens: Sequence[Token], modifiers: Sequence[Token]) -> Actor | None:
        word = tokens[-1].word
        if word in nouns.TEAM_NOUNS or word in _MACHINE_TEAMS:
            nearest = modifiers[-1] if modifiers else None
            if word not in _MACHINE_TEAMS:
                return Actor.TEAM
            human = nearest is not None and (nearest.word in nouns.HUMAN_MODIFIERS or nearest.word in nouns.BARE_TEAMS)
            return Actor.TEAM if human and not (word == "group" and nearest and nearest.word == "security") else None
        bare = len(tokens) == 1 or (len(tokens) == len(modifiers) + 1 and word in ("ops", "support", "management"))
        return Actor.TEAM if bare and word in nouns.BARE_TEAMS else None

    def _antecedent(self, sentence: Sentence, they: Token) -> Actor:
        """Return what *they* takes up: the last people named before it, here or one sentence earlier."""
        earlier = [token for token in sentence.tokens if token.end <= they.start]
        previous = self._sentences.before(sentence)
        for tokens, place in ((earlier, sentence), (list(previous.tokens) if previous else [], previous)):
            for at in range(len(tokens) - 1, -1, -1):
                if place is None or tokens[at].kind is not Kind.WORD or tokens[at].word in _THEY:
                    continue
                first = _start(tokens, at)
                if first <= at and (actor := self.actor(place, tokens[first : at + 1])) is not Actor.SYSTEM:
                    return actor
        return Actor.SYSTEM


def _somebody(phrase: NounPhrase | None) -> NounPhrase | None:
    """Return an unknown noun as a person, because *who* takes it up."""
    if phrase is None or phrase.actor is not Actor.SYSTEM or phrase.head in nouns.STRANGERS:
        return phrase
    return NounPhrase(phrase.tokens, phrase.first, Actor.PERSON, phrase.possessor)


def _is_machine(sentence: Sentence, word: str, modifiers: Sequence[Token]) -> bool:
    """Tell a *Kubernetes operator* from an operator: by its modifiers, for role words machinery uses as well."""
    near = modifiers[-1] if modifiers else None
    if any(token.technical or token.word in nouns.TECHNICAL_MODIFIERS for token in modifiers) and not (
        near is not None and near.word in nouns.HUMAN_MODIFIERS and word not in nouns.MACHINE_FIRST
    ):
        return word in nouns.DOUBLE_NOUNS
    if word in nouns.MACHINE_FIRST:
        return near is None or near.word not in nouns.LABOUR
    if word == "hire":
        return near is None or near.word not in ("new", "recent", "latest")
    if word in nouns.DOUBLE_NOUNS and near is not None and near.capital and near.start > sentence.span.start:
        return near.word not in nouns.HUMAN_MODIFIERS
    return False


def _helps(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a token belongs to the verb group that ends behind it."""
    word = tokens[at].word
    if tokens[at].kind is not Kind.WORD:
        return False
    if word == "to":
        return True
    return word in verbs.AUXILIARIES or word in verbs.NEGATIONS or verbs.is_adverb(word)


def _nominal(token: Token) -> bool:
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


def _ends_phrase(token: Token) -> bool:
    """Tell whether a noun phrase read from the left cannot go on: a verb, an adverb, a participle."""
    word = token.word
    return token.kind is Kind.WORD and (
        verbs.is_adverb(word) or (word.endswith("ing") and len(word) > len("thing")) or word in verbs.IRREGULAR_PASTS
    )


def _is_pronoun(word: str) -> bool:
    return word in nouns.PERSON_PRONOUNS or word in nouns.WE_PRONOUNS or word in _THEY or word in ("it", "this", "there")


def _is_gerund(phrase: NounPhrase) -> bool:
    return len(phrase.tokens) > 0 and phrase.tokens[0].word.endswith("ing") and phrase.tokens[0].kind is Kind.WORD


def _is_aside(token: Token) -> bool:
    word = token.word
    return (
        word in RELATIVES or word in DETERMINERS or word in PREPOSITIONS or verbs.is_participle(word) or word.endswith("ing")
    )


def _start(tokens: Sequence[Token], last: int) -> int:
    """Return the index at which the noun phrase ending at `last` begins; past `last` where there is none."""
    at = last
    while at >= 0:
        token = tokens[at]
        if token.kind is Kind.MARK and token.word in _EMPHASIS and at > 0:
            at -= 1
            continue
        if token.word == "that" and 0 < at < last and _nominal(tokens[at - 1]):
            break
        if token.word in DETERMINERS and not (at == last and token.word in ("this", "that", "one", "each", "both")):
            return at
        if not _nominal(token):
            break
        if _is_pronoun(token.word):
            return at if at == last else at + 1
        if at < last and verbs.is_past(token.word) and at > 0 and _relative_before(tokens, at):
            break
        described = at > 0 and (tokens[at - 1].possessive or tokens[at - 1].word in DETERMINERS)
        if at < last and verbs.is_adverb(token.word) and not described:
            break
        at -= 1
    return at + 1


def _relative_before(tokens: Sequence[Token], at: int) -> bool:
    before = at - 1
    while before > 0 and _helps(tokens, before):
        before -= 1
    return tokens[before].word in RELATIVES or tokens[before].word == "whoever"


def _parts_clauses(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind is Kind.MARK:
        return token.word in ";:()\u2014\u2013"
    return token.word in SUBORDINATORS or token.word == "which"


def clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the stretches of token indices between semicolons, colons, dashes and subordinating words."""
    start = 0
    for at in range(len(sentence.tokens)):
        if _parts_clauses(sentence.tokens, at):
            if at > start:
                yield start, at
            start = at + 1
    if start < len(sentence.tokens):
        yield start, len(sentence.tokens)
